-- sqlite: statements
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? AND t1.sort_key > ? ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, cursor0_after, size0, param_1

-- postgresql: statements
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT AND t1.sort_key > $2::VARCHAR ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, cursor0_after, size0
