-- sqlite: visits
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM visit AS t1
WHERE t1.sort_key > ? ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN visit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- cursor0_after, size0, param_1

-- postgresql: visits
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM visit AS t1
WHERE t1.sort_key > $1::VARCHAR ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- cursor0_after, size0
