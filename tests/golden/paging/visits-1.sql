-- sqlite: visits
SELECT t0.sort_key AS c0, t0.slug AS c1
FROM (SELECT t1.id AS id
FROM visit AS t1
WHERE t1.status IN (SELECT value FROM json_each(?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN visit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- p0, size0, param_1

-- postgresql: visits
SELECT t0.sort_key AS c0, t0.slug AS c1
FROM (SELECT t1.*
FROM visit AS t1
WHERE t1.status = ANY ($1::TEXT[]) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p0, size0
