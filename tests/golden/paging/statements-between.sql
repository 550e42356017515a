-- sqlite: statements
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? AND t1.sort_key > ? AND t1.sort_key < ? ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, cursor0_after, cursor0_before, size0, param_1

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE t3.venue_id = ?) AS anon_1;
-- r0

-- postgresql: statements
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT AND t1.sort_key > $2::VARCHAR AND t1.sort_key < $3::VARCHAR ORDER BY t1.sort_key ASC
 LIMIT $4 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, cursor0_after, cursor0_before, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE t3.venue_id = $1::BIGINT) AS anon_1;
-- r0
