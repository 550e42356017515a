-- sqlite: statements
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? ORDER BY t1.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key DESC;
-- r0, size0, param_1

-- postgresql: statements
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT ORDER BY t1.sort_key DESC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key DESC;
-- r0, size0
