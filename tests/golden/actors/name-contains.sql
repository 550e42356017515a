-- sqlite: a
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0__normaltext, size0, param_1

-- sqlite: b
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM actor AS t4
WHERE t4.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0) ORDER BY t4.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN actor AS t3 ON t3.id = p5.id ORDER BY t3.slug ASC;
-- p2__normaltext, size1, param_1

-- sqlite: c
SELECT t6.slug AS c0
FROM (SELECT t7.id AS id
FROM actor AS t7
WHERE t7.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0) ORDER BY t7.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN actor AS t6 ON t6.id = p8.id ORDER BY t6.slug ASC;
-- p4__normaltext, size2, param_1

-- sqlite: percent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t10
WHERE t10.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0)) AS anon_1;
-- p6__normaltext

-- sqlite: underscore.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t12
WHERE t12.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0)) AS anon_1;
-- p8__normaltext

-- sqlite: empty.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t14
WHERE t14.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0)) AS anon_1;
-- p10__normaltext

-- postgresql: a
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0__normaltext, size0

-- postgresql: b
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM actor AS t4
WHERE t4.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0) ORDER BY t4.slug ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.slug ASC;
-- p2__normaltext, size1

-- postgresql: c
SELECT t6.slug AS c0
FROM (SELECT t7.*
FROM actor AS t7
WHERE t7.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0) ORDER BY t7.slug ASC
 LIMIT $2 + 1) AS t6 ORDER BY t6.slug ASC;
-- p4__normaltext, size2

-- postgresql: percent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t10
WHERE t10.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0)) AS anon_1;
-- p6__normaltext

-- postgresql: underscore.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t12
WHERE t12.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0)) AS anon_1;
-- p8__normaltext

-- postgresql: empty.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t14
WHERE t14.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0)) AS anon_1;
-- p10__normaltext
