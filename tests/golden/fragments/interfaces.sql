-- sqlite: actors.nodes.evidence
SELECT t2.subject_id AS c0, t2.attribution AS c1
FROM evidence AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.field IS NULL) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys

-- sqlite: actors.nodes.tenures
SELECT k3.value AS c0, t5.title AS c1
FROM json_each(?) AS k3 CROSS JOIN office_tenure AS t4 ON t4.holder_id = k3.value LEFT OUTER JOIN office AS t5 ON t5.id = t4.office_id ORDER BY t4.sort_key;
-- keys

-- sqlite: actors.nodes.statements.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.speaker_id = k10.value) AS anon_1
FROM json_each(?) AS k10;
-- keys

-- sqlite: actors
SELECT t0.id AS c0, t0.epistemic_status AS c1, t0.slug AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c4, t0.actor_kind AS c5
FROM (SELECT t12.id AS id
FROM actor AS t12
WHERE t12.id IN (SELECT value FROM json_each(?)) ORDER BY t12.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN actor AS t0 ON t0.id = p13.id ORDER BY t0.slug ASC;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, r0, size0, param_6

-- postgresql: actors.nodes.evidence
SELECT t2.subject_id AS c0, t2.attribution AS c1
FROM evidence AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.field IS NULL) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.tenures
SELECT k3.value AS c0, t5.title AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t6.*
FROM office_tenure AS t6
WHERE t6.holder_id = k3.value ORDER BY t6.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t4 LEFT OUTER JOIN office AS t5 ON t5.id = t4.office_id ORDER BY t4.sort_key;
-- keys, cap

-- postgresql: actors.nodes.statements.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.speaker_id = k10.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k10(value);
-- keys

-- postgresql: actors
SELECT t0.id AS c0, t0.epistemic_status AS c1, t0.slug AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3, CASE WHEN (t0.existence_start_state != $14 OR t0.existence_end_state != $15) THEN $16::INTEGER END AS c4, t0.actor_kind AS c5
FROM (SELECT t12.*
FROM actor AS t12
WHERE t12.id = ANY ($17::BIGINT[]) ORDER BY t12.slug ASC
 LIMIT $18 + 1) AS t0 ORDER BY t0.slug ASC;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, r0, size0
