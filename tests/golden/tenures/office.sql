-- sqlite: all
SELECT t0.office_id AS c0, t1.slug AS c1, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, ?, ?) = ? OR substr(t0.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = ?) THEN ? ELSE ? END) END AS c2, CASE WHEN (t0.interval_start_earliest > ?) THEN ? WHEN (t0.interval_end_latest < ?) THEN ? WHEN (t0.interval_end_state = ? AND t0.interval_end_earliest IS NULL AND t0.observed_on <= ?) THEN ? WHEN ((t0.interval_start_latest <= ? OR t0.interval_start_latest IS NULL AND t0.observed_on <= ? OR t0.interval_start_state = ?) AND (t0.interval_end_state = ? OR t0.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c3
FROM (SELECT t2.id AS id
FROM office_tenure AS t2
WHERE t2.office_id = ? ORDER BY t2.sort_key
 LIMIT ? + 1 OFFSET ?) AS p3 CROSS JOIN office_tenure AS t0 ON t0.id = p3.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, today, param_5, today, param_6, t0_interval_end_state_2, today, param_7, today, today, t0_interval_start_state_2, t0_interval_end_state_3, today, param_8, param_9, r0, cap, param_10

-- sqlite: today
SELECT t5.slug AS c0
FROM (SELECT t6.id AS id
FROM office_tenure AS t6
WHERE (NOT (t6.interval_start_earliest IS NOT NULL OR t6.interval_start_latest IS NOT NULL OR t6.interval_end_earliest IS NOT NULL OR t6.interval_end_latest IS NOT NULL OR t6.interval_start_state = ? OR t6.interval_end_state = ?) OR (t6.interval_start_earliest IS NULL OR t6.interval_start_earliest <= ?) AND (t6.interval_end_latest IS NULL OR t6.interval_end_latest >= ?)) AND t6.office_id = ? ORDER BY t6.sort_key
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN office_tenure AS t4 ON t4.id = p7.id LEFT OUTER JOIN actor AS t5 ON t5.id = t4.holder_id ORDER BY t4.sort_key;
-- t6_interval_start_state_1, t6_interval_end_state_1, p0, p0, r1, cap, param_1

-- sqlite: then
SELECT t9.slug AS c0, CASE WHEN (t8.interval_start_earliest > ?) THEN ? WHEN (t8.interval_end_latest < ?) THEN ? WHEN (t8.interval_end_state = ? AND t8.interval_end_earliest IS NULL AND t8.observed_on <= ?) THEN ? WHEN ((t8.interval_start_latest <= ? OR t8.interval_start_latest IS NULL AND t8.observed_on <= ? OR t8.interval_start_state = ?) AND (t8.interval_end_state = ? OR t8.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c1
FROM (SELECT t10.id AS id
FROM office_tenure AS t10
WHERE (NOT (t10.interval_start_earliest IS NOT NULL OR t10.interval_start_latest IS NOT NULL OR t10.interval_end_earliest IS NOT NULL OR t10.interval_end_latest IS NOT NULL OR t10.interval_start_state = ? OR t10.interval_end_state = ?) OR (t10.interval_start_earliest IS NULL OR t10.interval_start_earliest <= ?) AND (t10.interval_end_latest IS NULL OR t10.interval_end_latest >= ?)) AND t10.office_id = ? ORDER BY t10.sort_key
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN office_tenure AS t8 ON t8.id = p11.id LEFT OUTER JOIN actor AS t9 ON t9.id = t8.holder_id ORDER BY t8.sort_key;
-- p2, param_1, p2, param_2, t8_interval_end_state_1, p2, param_3, p2, p2, t8_interval_start_state_1, t8_interval_end_state_2, p2, param_4, param_5, t10_interval_start_state_1, t10_interval_end_state_1, p1, p1, r2, cap, param_6

-- sqlite: certain
SELECT t13.slug AS c0
FROM (SELECT t14.id AS id
FROM office_tenure AS t14
WHERE (t14.interval_start_earliest IS NOT NULL OR t14.interval_start_latest IS NOT NULL OR t14.interval_end_earliest IS NOT NULL OR t14.interval_end_latest IS NOT NULL OR t14.interval_start_state = ? OR t14.interval_end_state = ?) AND (t14.interval_start_state = ? OR t14.interval_start_latest IS NOT NULL AND t14.interval_start_latest <= ? OR t14.interval_end_latest IS NOT NULL AND t14.interval_end_latest <= ?) AND (t14.interval_end_state = ? OR t14.interval_end_earliest IS NOT NULL AND t14.interval_end_earliest >= ? OR t14.interval_start_earliest IS NOT NULL AND t14.interval_start_earliest >= ?) AND t14.office_id = ? ORDER BY t14.sort_key
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN office_tenure AS t12 ON t12.id = p15.id LEFT OUTER JOIN actor AS t13 ON t13.id = t12.holder_id ORDER BY t12.sort_key;
-- t14_interval_start_state_1, t14_interval_end_state_1, t14_interval_start_state_1, p3, p3, t14_interval_end_state_1, p3, p3, r3, cap, param_1

-- postgresql: all
SELECT t0.office_id AS c0, t1.slug AS c1, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c2, CASE WHEN (t0.interval_start_earliest > $14::DATE) THEN $15::VARCHAR WHEN (t0.interval_end_latest < $14::DATE) THEN $16::VARCHAR WHEN (t0.interval_end_state = $17 AND t0.interval_end_earliest IS NULL AND t0.observed_on <= $14::DATE) THEN $18::VARCHAR WHEN ((t0.interval_start_latest <= $14::DATE OR t0.interval_start_latest IS NULL AND t0.observed_on <= $14::DATE OR t0.interval_start_state = $19) AND (t0.interval_end_state = $20 OR t0.interval_end_earliest >= $14::DATE)) THEN $21::VARCHAR ELSE $22::VARCHAR END AS c3
FROM (SELECT t2.*
FROM office_tenure AS t2
WHERE t2.office_id = $23::BIGINT ORDER BY t2.sort_key
 LIMIT $24 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, today, param_5, param_6, t0_interval_end_state_2, param_7, t0_interval_start_state_2, t0_interval_end_state_3, param_8, param_9, r0, cap

-- postgresql: today
SELECT t5.slug AS c0
FROM (SELECT t6.*
FROM office_tenure AS t6
WHERE (NOT (t6.interval_start_earliest IS NOT NULL OR t6.interval_start_latest IS NOT NULL OR t6.interval_end_earliest IS NOT NULL OR t6.interval_end_latest IS NOT NULL OR t6.interval_start_state = $1 OR t6.interval_end_state = $2) OR (t6.interval_start_earliest IS NULL OR t6.interval_start_earliest <= $3::DATE) AND (t6.interval_end_latest IS NULL OR t6.interval_end_latest >= $3::DATE)) AND t6.office_id = $4::BIGINT ORDER BY t6.sort_key
 LIMIT $5 + 1) AS t4 LEFT OUTER JOIN actor AS t5 ON t5.id = t4.holder_id ORDER BY t4.sort_key;
-- t6_interval_start_state_1, t6_interval_end_state_1, p0, r1, cap

-- postgresql: then
SELECT t9.slug AS c0, CASE WHEN (t8.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t8.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t8.interval_end_state = $4 AND t8.interval_end_earliest IS NULL AND t8.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t8.interval_start_latest <= $1::DATE OR t8.interval_start_latest IS NULL AND t8.observed_on <= $1::DATE OR t8.interval_start_state = $6) AND (t8.interval_end_state = $7 OR t8.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c1
FROM (SELECT t10.*
FROM office_tenure AS t10
WHERE (NOT (t10.interval_start_earliest IS NOT NULL OR t10.interval_start_latest IS NOT NULL OR t10.interval_end_earliest IS NOT NULL OR t10.interval_end_latest IS NOT NULL OR t10.interval_start_state = $10 OR t10.interval_end_state = $11) OR (t10.interval_start_earliest IS NULL OR t10.interval_start_earliest <= $12::DATE) AND (t10.interval_end_latest IS NULL OR t10.interval_end_latest >= $12::DATE)) AND t10.office_id = $13::BIGINT ORDER BY t10.sort_key
 LIMIT $14 + 1) AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.holder_id ORDER BY t8.sort_key;
-- p2, param_1, param_2, t8_interval_end_state_1, param_3, t8_interval_start_state_1, t8_interval_end_state_2, param_4, param_5, t10_interval_start_state_1, t10_interval_end_state_1, p1, r2, cap

-- postgresql: certain
SELECT t13.slug AS c0
FROM (SELECT t14.*
FROM office_tenure AS t14
WHERE (t14.interval_start_earliest IS NOT NULL OR t14.interval_start_latest IS NOT NULL OR t14.interval_end_earliest IS NOT NULL OR t14.interval_end_latest IS NOT NULL OR t14.interval_start_state = $1 OR t14.interval_end_state = $2) AND (t14.interval_start_state = $1 OR t14.interval_start_latest IS NOT NULL AND t14.interval_start_latest <= $3::DATE OR t14.interval_end_latest IS NOT NULL AND t14.interval_end_latest <= $3::DATE) AND (t14.interval_end_state = $2 OR t14.interval_end_earliest IS NOT NULL AND t14.interval_end_earliest >= $3::DATE OR t14.interval_start_earliest IS NOT NULL AND t14.interval_start_earliest >= $3::DATE) AND t14.office_id = $4::BIGINT ORDER BY t14.sort_key
 LIMIT $5 + 1) AS t12 LEFT OUTER JOIN actor AS t13 ON t13.id = t12.holder_id ORDER BY t12.sort_key;
-- t14_interval_start_state_1, t14_interval_end_state_1, p3, r3, cap
