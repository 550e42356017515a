-- sqlite: node.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys

-- sqlite: node
SELECT t0.id AS c0, t1.slug AS c1, t2.typename AS c2, t0.predicate AS c3, t3.typename AS c4, t0.value AS c5, t0.qualifier AS c6, t0.period_start_state AS c7, t0.period_end_state AS c8, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c9, t0.epistemic_status AS c10
FROM assertion AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.subject_id LEFT OUTER JOIN entity AS t2 ON t2.id = t0.subject_id LEFT OUTER JOIN entity AS t3 ON t3.id = t0.object_id
WHERE t0.id IN (SELECT value FROM json_each(?));
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, ids0

-- postgresql: node.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: node
SELECT t0.id AS c0, t1.slug AS c1, t2.typename AS c2, t0.predicate AS c3, t3.typename AS c4, t0.value AS c5, t0.qualifier AS c6, t0.period_start_state AS c7, t0.period_end_state AS c8, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t0.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c9, t0.epistemic_status AS c10
FROM assertion AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.subject_id LEFT OUTER JOIN entity AS t2 ON t2.id = t0.subject_id LEFT OUTER JOIN entity AS t3 ON t3.id = t0.object_id
WHERE t0.id = ANY ((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, ids0
