-- sqlite: adjutant.office.evidence
SELECT t4.subject_id AS c0, t4.attribution AS c1
FROM evidence AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field IS NULL) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys

-- sqlite: adjutant
SELECT t0.id AS c0, t0.office_id AS c1, t1.slug AS c2, t1.title AS c3, t1.rank AS c4, t2.slug AS c5, t1.seats AS c6, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, ?, ?) = ? OR substr(t0.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = ?) THEN ? ELSE ? END) END AS c7
FROM (SELECT t5.id AS id
FROM office_tenure AS t5
WHERE t5.holder_id = ? ORDER BY t5.sort_key
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN office_tenure AS t0 ON t0.id = p6.id LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.of_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, r0, cap, param_5

-- sqlite: state
SELECT t8.title AS c0, t9.slug AS c1, t9.actor_kind AS c2
FROM (SELECT t10.id AS id
FROM office_tenure AS t10
WHERE (NOT (t10.interval_start_earliest IS NOT NULL OR t10.interval_start_latest IS NOT NULL OR t10.interval_end_earliest IS NOT NULL OR t10.interval_end_latest IS NOT NULL OR t10.interval_start_state = ? OR t10.interval_end_state = ?) OR (t10.interval_start_earliest IS NULL OR t10.interval_start_earliest <= ?) AND (t10.interval_end_latest IS NULL OR t10.interval_end_latest >= ?)) AND t10.holder_id = ? ORDER BY t10.sort_key
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN office_tenure AS t7 ON t7.id = p11.id LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.holder_id ORDER BY t7.sort_key;
-- t10_interval_start_state_1, t10_interval_end_state_1, p0, p0, r1, cap, param_1

-- sqlite: undated
SELECT CASE WHEN (t12.interval_start_earliest > ?) THEN ? WHEN (t12.interval_end_latest < ?) THEN ? WHEN (t12.interval_end_state = ? AND t12.interval_end_earliest IS NULL AND t12.observed_on <= ?) THEN ? WHEN ((t12.interval_start_latest <= ? OR t12.interval_start_latest IS NULL AND t12.observed_on <= ? OR t12.interval_start_state = ?) AND (t12.interval_end_state = ? OR t12.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c0
FROM (SELECT t13.id AS id
FROM office_tenure AS t13
WHERE (NOT (t13.interval_start_earliest IS NOT NULL OR t13.interval_start_latest IS NOT NULL OR t13.interval_end_earliest IS NOT NULL OR t13.interval_end_latest IS NOT NULL OR t13.interval_start_state = ? OR t13.interval_end_state = ?) OR (t13.interval_start_earliest IS NULL OR t13.interval_start_earliest <= ?) AND (t13.interval_end_latest IS NULL OR t13.interval_end_latest >= ?)) AND t13.holder_id = ? ORDER BY t13.sort_key
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN office_tenure AS t12 ON t12.id = p14.id ORDER BY t12.sort_key;
-- p2, param_1, p2, param_2, t12_interval_end_state_1, p2, param_3, p2, p2, t12_interval_start_state_1, t12_interval_end_state_2, p2, param_4, param_5, t13_interval_start_state_1, t13_interval_end_state_1, p1, p1, r2, cap, param_6

-- sqlite: certain
SELECT CASE WHEN (t15.interval_start_earliest > ?) THEN ? WHEN (t15.interval_end_latest < ?) THEN ? WHEN (t15.interval_end_state = ? AND t15.interval_end_earliest IS NULL AND t15.observed_on <= ?) THEN ? WHEN ((t15.interval_start_latest <= ? OR t15.interval_start_latest IS NULL AND t15.observed_on <= ? OR t15.interval_start_state = ?) AND (t15.interval_end_state = ? OR t15.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c0
FROM (SELECT t16.id AS id
FROM office_tenure AS t16
WHERE (t16.interval_start_earliest IS NOT NULL OR t16.interval_start_latest IS NOT NULL OR t16.interval_end_earliest IS NOT NULL OR t16.interval_end_latest IS NOT NULL OR t16.interval_start_state = ? OR t16.interval_end_state = ?) AND (t16.interval_start_state = ? OR t16.interval_start_latest IS NOT NULL AND t16.interval_start_latest <= ? OR t16.interval_end_latest IS NOT NULL AND t16.interval_end_latest <= ?) AND (t16.interval_end_state = ? OR t16.interval_end_earliest IS NOT NULL AND t16.interval_end_earliest >= ? OR t16.interval_start_earliest IS NOT NULL AND t16.interval_start_earliest >= ?) AND t16.holder_id = ? ORDER BY t16.sort_key
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN office_tenure AS t15 ON t15.id = p17.id ORDER BY t15.sort_key;
-- today, param_1, today, param_2, t15_interval_end_state_1, today, param_3, today, today, t15_interval_start_state_1, t15_interval_end_state_2, today, param_4, param_5, t16_interval_start_state_1, t16_interval_end_state_1, t16_interval_start_state_1, p3, p3, t16_interval_end_state_1, p3, p3, r3, cap, param_6

-- sqlite: both
SELECT CASE WHEN (t18.interval_start_edtf IS NULL AND t18.interval_end_edtf IS NULL) THEN NULL WHEN (t18.interval_start_edtf = t18.interval_end_edtf) THEN t18.interval_start_edtf WHEN (substr(t18.interval_start_edtf, ?, ?) = ? OR substr(t18.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t18.interval_start_edtf, CASE WHEN (t18.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t18.interval_end_edtf, CASE WHEN (t18.interval_end_state = ?) THEN ? ELSE ? END) END AS c0
FROM (SELECT t19.id AS id
FROM office_tenure AS t19
WHERE t19.office_id = ? AND t19.holder_id = ? ORDER BY t19.sort_key
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN office_tenure AS t18 ON t18.id = p20.id ORDER BY t18.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t18_interval_start_state_1, param_1, param_2, coalesce_1, t18_interval_end_state_1, param_3, param_4, r4, r5, cap, param_5

-- postgresql: adjutant.office.evidence
SELECT t4.subject_id AS c0, t4.attribution AS c1
FROM evidence AS t4
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.field IS NULL) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: adjutant
SELECT t0.id AS c0, t0.office_id AS c1, t1.slug AS c2, t1.title AS c3, t1.rank AS c4, t2.slug AS c5, t1.seats AS c6, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c7
FROM (SELECT t5.*
FROM office_tenure AS t5
WHERE t5.holder_id = $14::BIGINT ORDER BY t5.sort_key
 LIMIT $15 + 1) AS t0 LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.of_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, r0, cap

-- postgresql: state
SELECT t8.title AS c0, t9.slug AS c1, t9.actor_kind AS c2
FROM (SELECT t10.*
FROM office_tenure AS t10
WHERE (NOT (t10.interval_start_earliest IS NOT NULL OR t10.interval_start_latest IS NOT NULL OR t10.interval_end_earliest IS NOT NULL OR t10.interval_end_latest IS NOT NULL OR t10.interval_start_state = $1 OR t10.interval_end_state = $2) OR (t10.interval_start_earliest IS NULL OR t10.interval_start_earliest <= $3::DATE) AND (t10.interval_end_latest IS NULL OR t10.interval_end_latest >= $3::DATE)) AND t10.holder_id = $4::BIGINT ORDER BY t10.sort_key
 LIMIT $5 + 1) AS t7 LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.holder_id ORDER BY t7.sort_key;
-- t10_interval_start_state_1, t10_interval_end_state_1, p0, r1, cap

-- postgresql: undated
SELECT CASE WHEN (t12.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t12.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t12.interval_end_state = $4 AND t12.interval_end_earliest IS NULL AND t12.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t12.interval_start_latest <= $1::DATE OR t12.interval_start_latest IS NULL AND t12.observed_on <= $1::DATE OR t12.interval_start_state = $6) AND (t12.interval_end_state = $7 OR t12.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c0
FROM (SELECT t13.*
FROM office_tenure AS t13
WHERE (NOT (t13.interval_start_earliest IS NOT NULL OR t13.interval_start_latest IS NOT NULL OR t13.interval_end_earliest IS NOT NULL OR t13.interval_end_latest IS NOT NULL OR t13.interval_start_state = $10 OR t13.interval_end_state = $11) OR (t13.interval_start_earliest IS NULL OR t13.interval_start_earliest <= $12::DATE) AND (t13.interval_end_latest IS NULL OR t13.interval_end_latest >= $12::DATE)) AND t13.holder_id = $13::BIGINT ORDER BY t13.sort_key
 LIMIT $14 + 1) AS t12 ORDER BY t12.sort_key;
-- p2, param_1, param_2, t12_interval_end_state_1, param_3, t12_interval_start_state_1, t12_interval_end_state_2, param_4, param_5, t13_interval_start_state_1, t13_interval_end_state_1, p1, r2, cap

-- postgresql: certain
SELECT CASE WHEN (t15.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t15.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t15.interval_end_state = $4 AND t15.interval_end_earliest IS NULL AND t15.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t15.interval_start_latest <= $1::DATE OR t15.interval_start_latest IS NULL AND t15.observed_on <= $1::DATE OR t15.interval_start_state = $6) AND (t15.interval_end_state = $7 OR t15.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c0
FROM (SELECT t16.*
FROM office_tenure AS t16
WHERE (t16.interval_start_earliest IS NOT NULL OR t16.interval_start_latest IS NOT NULL OR t16.interval_end_earliest IS NOT NULL OR t16.interval_end_latest IS NOT NULL OR t16.interval_start_state = $10 OR t16.interval_end_state = $11) AND (t16.interval_start_state = $10 OR t16.interval_start_latest IS NOT NULL AND t16.interval_start_latest <= $12::DATE OR t16.interval_end_latest IS NOT NULL AND t16.interval_end_latest <= $12::DATE) AND (t16.interval_end_state = $11 OR t16.interval_end_earliest IS NOT NULL AND t16.interval_end_earliest >= $12::DATE OR t16.interval_start_earliest IS NOT NULL AND t16.interval_start_earliest >= $12::DATE) AND t16.holder_id = $13::BIGINT ORDER BY t16.sort_key
 LIMIT $14 + 1) AS t15 ORDER BY t15.sort_key;
-- today, param_1, param_2, t15_interval_end_state_1, param_3, t15_interval_start_state_1, t15_interval_end_state_2, param_4, param_5, t16_interval_start_state_1, t16_interval_end_state_1, p3, r3, cap

-- postgresql: both
SELECT CASE WHEN (t18.interval_start_edtf IS NULL AND t18.interval_end_edtf IS NULL) THEN NULL WHEN (t18.interval_start_edtf = t18.interval_end_edtf) THEN t18.interval_start_edtf WHEN (substr(t18.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t18.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t18.interval_start_edtf, CASE WHEN (t18.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t18.interval_end_edtf, CASE WHEN (t18.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c0
FROM (SELECT t19.*
FROM office_tenure AS t19
WHERE t19.office_id = $14::BIGINT AND t19.holder_id = $15::BIGINT ORDER BY t19.sort_key
 LIMIT $16 + 1) AS t18 ORDER BY t18.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t18_interval_start_state_1, param_1, param_2, coalesce_1, t18_interval_end_state_1, param_3, param_4, r4, r5, cap
