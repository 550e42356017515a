-- sqlite: adjutant.office.evidence
SELECT k3.value AS c0, t4.attribution AS c1
FROM json_each(?) AS k3 CROSS JOIN evidence AS t4 ON t4.subject_id = k3.value AND t4.field IS NULL ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: adjutant
SELECT t0.id AS c0, t0.office_id AS c1, t1.slug AS c2, t1.title AS c3, t1.rank AS c4, t2.slug AS c5, t1.seats AS c6, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, ?, ?) = ? OR substr(t0.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = ?) THEN ? ELSE ? END) END AS c7
FROM (SELECT t7.id AS id
FROM office_tenure AS t7
WHERE t7.holder_id = ? ORDER BY t7.sort_key
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN office_tenure AS t0 ON t0.id = p8.id LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.of_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, r0, cap, param_5

-- sqlite: state
SELECT t10.title AS c0, t11.slug AS c1, t11.actor_kind AS c2
FROM (SELECT t12.id AS id
FROM office_tenure AS t12
WHERE (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = ? OR t12.interval_end_state = ?) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= ?) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= ?)) AND t12.holder_id = ? ORDER BY t12.sort_key
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN office_tenure AS t9 ON t9.id = p13.id LEFT OUTER JOIN office AS t10 ON t10.id = t9.office_id LEFT OUTER JOIN actor AS t11 ON t11.id = t9.holder_id ORDER BY t9.sort_key;
-- t12_interval_start_state_1, t12_interval_end_state_1, p0, p0, r1, cap, param_1

-- sqlite: undated
SELECT CASE WHEN (t14.interval_start_earliest > ?) THEN ? WHEN (t14.interval_end_latest < ?) THEN ? WHEN (t14.interval_end_state = ? AND t14.interval_end_earliest IS NULL AND t14.observed_on <= ?) THEN ? WHEN ((t14.interval_start_latest <= ? OR t14.interval_start_latest IS NULL AND t14.observed_on <= ? OR t14.interval_start_state = ?) AND (t14.interval_end_state = ? OR t14.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c0
FROM (SELECT t15.id AS id
FROM office_tenure AS t15
WHERE (NOT (t15.interval_start_earliest IS NOT NULL OR t15.interval_start_latest IS NOT NULL OR t15.interval_end_earliest IS NOT NULL OR t15.interval_end_latest IS NOT NULL OR t15.interval_start_state = ? OR t15.interval_end_state = ?) OR (t15.interval_start_earliest IS NULL OR t15.interval_start_earliest <= ?) AND (t15.interval_end_latest IS NULL OR t15.interval_end_latest >= ?)) AND t15.holder_id = ? ORDER BY t15.sort_key
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN office_tenure AS t14 ON t14.id = p16.id ORDER BY t14.sort_key;
-- p2, param_1, p2, param_2, t14_interval_end_state_1, p2, param_3, p2, p2, t14_interval_start_state_1, t14_interval_end_state_2, p2, param_4, param_5, t15_interval_start_state_1, t15_interval_end_state_1, p1, p1, r2, cap, param_6

-- sqlite: certain
SELECT CASE WHEN (t17.interval_start_earliest > ?) THEN ? WHEN (t17.interval_end_latest < ?) THEN ? WHEN (t17.interval_end_state = ? AND t17.interval_end_earliest IS NULL AND t17.observed_on <= ?) THEN ? WHEN ((t17.interval_start_latest <= ? OR t17.interval_start_latest IS NULL AND t17.observed_on <= ? OR t17.interval_start_state = ?) AND (t17.interval_end_state = ? OR t17.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c0
FROM (SELECT t18.id AS id
FROM office_tenure AS t18
WHERE (t18.interval_start_earliest IS NOT NULL OR t18.interval_start_latest IS NOT NULL OR t18.interval_end_earliest IS NOT NULL OR t18.interval_end_latest IS NOT NULL OR t18.interval_start_state = ? OR t18.interval_end_state = ?) AND (t18.interval_start_state = ? OR t18.interval_start_latest IS NOT NULL AND t18.interval_start_latest <= ? OR t18.interval_end_latest IS NOT NULL AND t18.interval_end_latest <= ?) AND (t18.interval_end_state = ? OR t18.interval_end_earliest IS NOT NULL AND t18.interval_end_earliest >= ? OR t18.interval_start_earliest IS NOT NULL AND t18.interval_start_earliest >= ?) AND t18.holder_id = ? ORDER BY t18.sort_key
 LIMIT ? + 1 OFFSET ?) AS p19 CROSS JOIN office_tenure AS t17 ON t17.id = p19.id ORDER BY t17.sort_key;
-- today, param_1, today, param_2, t17_interval_end_state_1, today, param_3, today, today, t17_interval_start_state_1, t17_interval_end_state_2, today, param_4, param_5, t18_interval_start_state_1, t18_interval_end_state_1, t18_interval_start_state_1, p3, p3, t18_interval_end_state_1, p3, p3, r3, cap, param_6

-- sqlite: both
SELECT CASE WHEN (t20.interval_start_edtf IS NULL AND t20.interval_end_edtf IS NULL) THEN NULL WHEN (t20.interval_start_edtf = t20.interval_end_edtf) THEN t20.interval_start_edtf WHEN (substr(t20.interval_start_edtf, ?, ?) = ? OR substr(t20.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t20.interval_start_edtf, CASE WHEN (t20.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t20.interval_end_edtf, CASE WHEN (t20.interval_end_state = ?) THEN ? ELSE ? END) END AS c0
FROM (SELECT t21.id AS id
FROM office_tenure AS t21
WHERE t21.office_id = ? AND t21.holder_id = ? ORDER BY t21.sort_key
 LIMIT ? + 1 OFFSET ?) AS p22 CROSS JOIN office_tenure AS t20 ON t20.id = p22.id ORDER BY t20.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_interval_start_state_1, param_1, param_2, coalesce_1, t20_interval_end_state_1, param_3, param_4, r4, r5, cap, param_5

-- postgresql: adjutant.office.evidence
SELECT k3.value AS c0, t4.attribution AS c1
FROM evidence AS t4 JOIN LATERAL (SELECT t4.subject_id AS value) AS k3 ON t4.subject_id = ANY ($1::BIGINT[]) AND t4.field IS NULL ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: adjutant
SELECT t0.id AS c0, t0.office_id AS c1, t1.slug AS c2, t1.title AS c3, t1.rank AS c4, t2.slug AS c5, t1.seats AS c6, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c7
FROM (SELECT t7.*
FROM office_tenure AS t7
WHERE t7.holder_id = $14::BIGINT ORDER BY t7.sort_key
 LIMIT $15 + 1) AS t0 LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.of_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, r0, cap

-- postgresql: state
SELECT t10.title AS c0, t11.slug AS c1, t11.actor_kind AS c2
FROM (SELECT t12.*
FROM office_tenure AS t12
WHERE (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = $1 OR t12.interval_end_state = $2) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= $3::DATE) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= $3::DATE)) AND t12.holder_id = $4::BIGINT ORDER BY t12.sort_key
 LIMIT $5 + 1) AS t9 LEFT OUTER JOIN office AS t10 ON t10.id = t9.office_id LEFT OUTER JOIN actor AS t11 ON t11.id = t9.holder_id ORDER BY t9.sort_key;
-- t12_interval_start_state_1, t12_interval_end_state_1, p0, r1, cap

-- postgresql: undated
SELECT CASE WHEN (t14.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t14.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t14.interval_end_state = $4 AND t14.interval_end_earliest IS NULL AND t14.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t14.interval_start_latest <= $1::DATE OR t14.interval_start_latest IS NULL AND t14.observed_on <= $1::DATE OR t14.interval_start_state = $6) AND (t14.interval_end_state = $7 OR t14.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c0
FROM (SELECT t15.*
FROM office_tenure AS t15
WHERE (NOT (t15.interval_start_earliest IS NOT NULL OR t15.interval_start_latest IS NOT NULL OR t15.interval_end_earliest IS NOT NULL OR t15.interval_end_latest IS NOT NULL OR t15.interval_start_state = $10 OR t15.interval_end_state = $11) OR (t15.interval_start_earliest IS NULL OR t15.interval_start_earliest <= $12::DATE) AND (t15.interval_end_latest IS NULL OR t15.interval_end_latest >= $12::DATE)) AND t15.holder_id = $13::BIGINT ORDER BY t15.sort_key
 LIMIT $14 + 1) AS t14 ORDER BY t14.sort_key;
-- p2, param_1, param_2, t14_interval_end_state_1, param_3, t14_interval_start_state_1, t14_interval_end_state_2, param_4, param_5, t15_interval_start_state_1, t15_interval_end_state_1, p1, r2, cap

-- postgresql: certain
SELECT CASE WHEN (t17.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t17.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t17.interval_end_state = $4 AND t17.interval_end_earliest IS NULL AND t17.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t17.interval_start_latest <= $1::DATE OR t17.interval_start_latest IS NULL AND t17.observed_on <= $1::DATE OR t17.interval_start_state = $6) AND (t17.interval_end_state = $7 OR t17.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c0
FROM (SELECT t18.*
FROM office_tenure AS t18
WHERE (t18.interval_start_earliest IS NOT NULL OR t18.interval_start_latest IS NOT NULL OR t18.interval_end_earliest IS NOT NULL OR t18.interval_end_latest IS NOT NULL OR t18.interval_start_state = $10 OR t18.interval_end_state = $11) AND (t18.interval_start_state = $10 OR t18.interval_start_latest IS NOT NULL AND t18.interval_start_latest <= $12::DATE OR t18.interval_end_latest IS NOT NULL AND t18.interval_end_latest <= $12::DATE) AND (t18.interval_end_state = $11 OR t18.interval_end_earliest IS NOT NULL AND t18.interval_end_earliest >= $12::DATE OR t18.interval_start_earliest IS NOT NULL AND t18.interval_start_earliest >= $12::DATE) AND t18.holder_id = $13::BIGINT ORDER BY t18.sort_key
 LIMIT $14 + 1) AS t17 ORDER BY t17.sort_key;
-- today, param_1, param_2, t17_interval_end_state_1, param_3, t17_interval_start_state_1, t17_interval_end_state_2, param_4, param_5, t18_interval_start_state_1, t18_interval_end_state_1, p3, r3, cap

-- postgresql: both
SELECT CASE WHEN (t20.interval_start_edtf IS NULL AND t20.interval_end_edtf IS NULL) THEN NULL WHEN (t20.interval_start_edtf = t20.interval_end_edtf) THEN t20.interval_start_edtf WHEN (substr(t20.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t20.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t20.interval_start_edtf, CASE WHEN (t20.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t20.interval_end_edtf, CASE WHEN (t20.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c0
FROM (SELECT t21.*
FROM office_tenure AS t21
WHERE t21.office_id = $14::BIGINT AND t21.holder_id = $15::BIGINT ORDER BY t21.sort_key
 LIMIT $16 + 1) AS t20 ORDER BY t20.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_interval_start_state_1, param_1, param_2, coalesce_1, t20_interval_end_state_1, param_3, param_4, r4, r5, cap
