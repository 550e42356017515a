-- sqlite: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value) AS anon_1
FROM json_each(?) AS k4;
-- keys

-- sqlite: state
SELECT NULL AS c0, t1.slug AS c1, t0.id AS c2
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: other
SELECT NULL AS c0, t7.slug AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = ?;
-- r1

-- postgresql: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k4(value);
-- keys

-- postgresql: state
SELECT NULL AS c0, t1.slug AS c1, t0.id AS c2
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: other
SELECT NULL AS c0, t7.slug AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = $1::BIGINT;
-- r1
