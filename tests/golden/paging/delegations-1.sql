-- sqlite: delegations
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM delegation AS t1
WHERE t1.kind IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN delegation AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- postgresql: delegations
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM delegation AS t1
WHERE t1.kind = ANY ($1::TEXT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, size0
