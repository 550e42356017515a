-- sqlite: euros
SELECT NULL AS c0, t0.amount_value AS c1, t0.amount_currency AS c2
FROM statement AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: dollars
SELECT NULL AS c0, t1.amount_value AS c1, t1.amount_currency AS c2, t2.slug AS c3, t1.speaker_id AS c4
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = ?;
-- r1

-- sqlite: none
SELECT NULL AS c0, t3.amount_value AS c1, t3.amount_currency AS c2
FROM statement AS t3
WHERE t3.id = ?;
-- r2

-- postgresql: euros
SELECT NULL AS c0, t0.amount_value AS c1, t0.amount_currency AS c2
FROM statement AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: dollars
SELECT NULL AS c0, t1.amount_value AS c1, t1.amount_currency AS c2, t2.slug AS c3, t1.speaker_id AS c4
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = $1::BIGINT;
-- r1

-- postgresql: none
SELECT NULL AS c0, t3.amount_value AS c1, t3.amount_currency AS c2
FROM statement AS t3
WHERE t3.id = $1::BIGINT;
-- r2
