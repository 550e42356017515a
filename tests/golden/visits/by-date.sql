-- sqlite: visits
SELECT t0.slug AS c0, t0.kind AS c1, t0.status AS c2, t0.listed_order AS c3, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c4, t0.period_start_state AS c5
FROM visit AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, size0

-- sqlite: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t3) AS anon_1;

-- postgresql: visits
SELECT t0.slug AS c0, t0.kind AS c1, t0.status AS c2, t0.listed_order AS c3, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t0.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4, t0.period_start_state AS c5
FROM (SELECT *
FROM (SELECT t1.*
FROM visit AS t1 ORDER BY t1.sort_key ASC
 LIMIT 64) AS p2 ORDER BY p2.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, size0

-- postgresql: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t3) AS anon_1;
