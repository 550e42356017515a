-- sqlite: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.date_edtf AS c2, t2.sort_key AS c3
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size1, param_1

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.id IN (SELECT value FROM json_each(?)) ORDER BY t5.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN actor AS t0 ON t0.id = p6.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.date_edtf AS c2, t2.sort_key AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size1

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.*
FROM actor AS t5
WHERE t5.id = ANY ($1::BIGINT[]) ORDER BY t5.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
