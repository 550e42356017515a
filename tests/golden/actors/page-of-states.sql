-- sqlite: actors
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0

-- postgresql: actors
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.actor_kind = ANY ($1::TEXT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.actor_kind = ANY ($1::TEXT[])) AS anon_1;
-- p0
