-- sqlite: both.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t1
WHERE t1.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ? AND office_1.rank IN (SELECT value FROM json_each(?)))) AS anon_1;
-- p0__normaltext, p1

-- sqlite: one
SELECT t2.slug AS c0
FROM (SELECT t3.id AS id
FROM actor AS t3
WHERE t3.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ? AND office_1.rank IN (SELECT value FROM json_each(?))) ORDER BY t3.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p4 CROSS JOIN actor AS t2 ON t2.id = p4.id ORDER BY t2.slug ASC;
-- p3__normaltext, p4, size1, param_1

-- postgresql: both.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t1
WHERE t1.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR AND office_1.rank = ANY ($2::TEXT[]))) AS anon_1;
-- p0__normaltext, p1

-- postgresql: one
SELECT t2.slug AS c0
FROM (SELECT t3.*
FROM actor AS t3
WHERE t3.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR AND office_1.rank = ANY ($2::TEXT[])) ORDER BY t3.slug ASC
 LIMIT $3 + 1) AS t2 ORDER BY t2.slug ASC;
-- p3__normaltext, p4, size1
