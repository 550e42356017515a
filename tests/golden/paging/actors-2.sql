-- sqlite: after
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.actor_kind IN (SELECT value FROM json_each(?)) AND t1.slug > ? ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, cursor0_after, size0, param_1

-- sqlite: after.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0

-- sqlite: before
SELECT t4.slug AS c0
FROM (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.actor_kind IN (SELECT value FROM json_each(?)) AND t5.slug < ? ORDER BY t5.slug DESC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN actor AS t4 ON t4.id = p6.id ORDER BY t4.slug DESC;
-- p3, cursor1_before, size1, param_1

-- sqlite: before.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t7
WHERE t7.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p3

-- postgresql: after
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.actor_kind = ANY ($1::TEXT[]) AND t1.slug > $2::VARCHAR ORDER BY t1.slug ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, cursor0_after, size0

-- postgresql: after.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.actor_kind = ANY ($1::TEXT[])) AS anon_1;
-- p0

-- postgresql: before
SELECT t4.slug AS c0
FROM (SELECT t5.*
FROM actor AS t5
WHERE t5.actor_kind = ANY ($1::TEXT[]) AND t5.slug < $2::VARCHAR ORDER BY t5.slug DESC
 LIMIT $3 + 1) AS t4 ORDER BY t4.slug DESC;
-- p3, cursor1_before, size1

-- postgresql: before.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t7
WHERE t7.actor_kind = ANY ($1::TEXT[])) AS anon_1;
-- p3
