-- sqlite: actors
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: visits
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM visit AS t4
WHERE t4.host_id IN (SELECT value FROM json_each(?)) AND t4.status IN (SELECT value FROM json_each(?)) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN visit AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- r0, p2, size1, param_1

-- sqlite: more
SELECT t6.slug AS c0
FROM (SELECT t7.id AS id
FROM actor AS t7
WHERE t7.id IN (SELECT value FROM json_each(?)) ORDER BY t7.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN actor AS t6 ON t6.id = p8.id ORDER BY t6.slug ASC;
-- r1, size2, param_1

-- postgresql: actors
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.actor_kind = ANY ($1::TEXT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: visits
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM visit AS t4
WHERE t4.host_id = ANY ($1::BIGINT[]) AND t4.status = ANY ($2::TEXT[]) ORDER BY t4.sort_key ASC
 LIMIT $3 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r0, p2, size1

-- postgresql: more
SELECT t6.slug AS c0
FROM (SELECT t7.*
FROM actor AS t7
WHERE t7.id = ANY ($1::BIGINT[]) ORDER BY t7.slug ASC
 LIMIT $2 + 1) AS t6 ORDER BY t6.slug ASC;
-- r1, size2
