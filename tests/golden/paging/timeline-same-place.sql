-- sqlite: timeline
SELECT CASE t0.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t0.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t0.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t0.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t0.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t0.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t0.id) END AS c0, t1.typename AS c1, t1.id AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t2.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t2.sort_key || '!VISIT' AS sort_key, t2.period_start_edtf AS date_edtf, t2.period_start_earliest AS date_earliest, t2.period_start_latest AS date_latest, t2.period_start_verbatim AS date_verbatim, coalesce(t2.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t2.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t2.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT DISTINCT w4.id AS id, w4.sort_key AS sort_key
FROM (SELECT t3.id AS id
FROM visit AS t3
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t3.period_start_earliest IS NOT NULL OR t3.period_start_latest IS NOT NULL OR t3.period_end_earliest IS NOT NULL OR t3.period_end_latest IS NOT NULL OR t3.period_start_state = ? OR t3.period_end_state = ?) OR 1 = 1) ORDER BY t3.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw4 CROSS JOIN visit AS w4 ON w4.id = iw4.id) AS anon_5 ORDER BY anon_5.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt2 CROSS JOIN visit AS t2 ON t2.id = mt2.id UNION ALL SELECT t5.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t5.sort_key || '!SUMMIT' AS sort_key, t5.period_start_edtf AS date_edtf, t5.period_start_earliest AS date_earliest, t5.period_start_latest AS date_latest, t5.period_start_verbatim AS date_verbatim, coalesce(t5.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t5.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t5.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_6.id
FROM (SELECT DISTINCT w7.id AS id, w7.sort_key AS sort_key
FROM (SELECT t6.id AS id
FROM summit AS t6
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t6.period_start_earliest IS NOT NULL OR t6.period_start_latest IS NOT NULL OR t6.period_end_earliest IS NOT NULL OR t6.period_end_latest IS NOT NULL OR t6.period_start_state = ? OR t6.period_end_state = ?) OR 1 = 1) ORDER BY t6.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw7 CROSS JOIN summit AS w7 ON w7.id = iw7.id) AS anon_6 ORDER BY anon_6.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt5 CROSS JOIN summit AS t5 ON t5.id = mt5.id UNION ALL SELECT t8.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t8.sort_key || '!STATEMENT' AS sort_key, t8.date_edtf AS date_edtf, t8.date_earliest AS date_earliest, t8.date_latest AS date_latest, t8.date_verbatim AS date_verbatim, coalesce(t8.date_precision, 'UNKNOWN') AS date_precision, coalesce(t8.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t8.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT DISTINCT w10.id AS id, w10.sort_key AS sort_key
FROM (SELECT t9.id AS id
FROM statement AS t9
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL OR t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) ORDER BY t9.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw10 CROSS JOIN statement AS w10 ON w10.id = iw10.id) AS anon_7 ORDER BY anon_7.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt8 CROSS JOIN statement AS t8 ON t8.id = mt8.id UNION ALL SELECT t11.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t11.sort_key || '!TREATY_ACTION' AS sort_key, t11.date_edtf AS date_edtf, t11.date_earliest AS date_earliest, t11.date_latest AS date_latest, t11.date_verbatim AS date_verbatim, coalesce(t11.date_precision, 'UNKNOWN') AS date_precision, coalesce(t11.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t11.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT DISTINCT w13.id AS id, w13.sort_key AS sort_key
FROM (SELECT t12.id AS id
FROM treaty_action AS t12
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t12.date_earliest IS NOT NULL OR t12.date_latest IS NOT NULL OR t12.date_earliest IS NOT NULL OR t12.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) ORDER BY t12.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw13 CROSS JOIN treaty_action AS w13 ON w13.id = iw13.id) AS anon_8 ORDER BY anon_8.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt11 CROSS JOIN treaty_action AS t11 ON t11.id = mt11.id UNION ALL SELECT t14.id AS id, 'Event' AS typename, 'EVENT' AS kind, t14.sort_key || '!EVENT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT DISTINCT w16.id AS id, w16.sort_key AS sort_key
FROM (SELECT t15.id AS id
FROM event AS t15
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (NOT (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = ? OR t15.period_end_state = ?) OR 1 = 1) ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw16 CROSS JOIN event AS w16 ON w16.id = iw16.id) AS anon_9 ORDER BY anon_9.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt14 CROSS JOIN event AS t14 ON t14.id = mt14.id UNION ALL SELECT t17.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t17.sort_key || '!OFFICE_TENURE' AS sort_key, t17.interval_start_edtf AS date_edtf, t17.interval_start_earliest AS date_earliest, t17.interval_start_latest AS date_latest, t17.interval_start_verbatim AS date_verbatim, coalesce(t17.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t17.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t17.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT DISTINCT w19.id AS id, w19.sort_key AS sort_key
FROM (SELECT t18.id AS id
FROM office_tenure AS t18
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t18.interval_start_earliest IS NOT NULL OR t18.interval_start_latest IS NOT NULL OR t18.interval_end_earliest IS NOT NULL OR t18.interval_end_latest IS NOT NULL OR t18.interval_start_state = ? OR t18.interval_end_state = ?) OR 1 = 1) ORDER BY t18.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw19 CROSS JOIN office_tenure AS w19 ON w19.id = iw19.id) AS anon_10 ORDER BY anon_10.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt17 CROSS JOIN office_tenure AS t17 ON t17.id = mt17.id) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p0, t3_period_start_state_1, t3_period_end_state_1, size0, param_7, size0, param_8, p0, t6_period_start_state_1, t6_period_end_state_1, size0, param_9, size0, param_10, p0, 'KNOWN'_1, 'KNOWN'_2, size0, param_11, size0, param_12, p0, 'KNOWN'_3, 'KNOWN'_4, size0, param_13, size0, param_14, p0, t15_period_start_state_1, t15_period_end_state_1, size0, param_15, size0, param_16, p0, t18_interval_start_state_1, t18_interval_end_state_1, size0, param_17, size0, param_18, size0, param_19

-- postgresql: timeline
SELECT CASE t0.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t0.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t0.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t0.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t0.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t0.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t0.id) END AS c0, t1.typename AS c1, t1.id AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t2.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t2.sort_key || '!VISIT' AS sort_key, t2.period_start_edtf AS date_edtf, t2.period_start_earliest AS date_earliest, t2.period_start_latest AS date_latest, t2.period_start_verbatim AS date_verbatim, coalesce(t2.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t2.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t2.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w4.*
FROM (SELECT t3.*
FROM visit AS t3
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t3.period_start_earliest IS NOT NULL OR t3.period_start_latest IS NOT NULL OR t3.period_end_earliest IS NOT NULL OR t3.period_end_latest IS NOT NULL OR t3.period_start_state = $8 OR t3.period_end_state = $9) OR true) ORDER BY t3.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w4) AS t2 UNION ALL SELECT t5.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t5.sort_key || '!SUMMIT' AS sort_key, t5.period_start_edtf AS date_edtf, t5.period_start_earliest AS date_earliest, t5.period_start_latest AS date_latest, t5.period_start_verbatim AS date_verbatim, coalesce(t5.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t5.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t5.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w7.*
FROM (SELECT t6.*
FROM summit AS t6
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t6.period_start_earliest IS NOT NULL OR t6.period_start_latest IS NOT NULL OR t6.period_end_earliest IS NOT NULL OR t6.period_end_latest IS NOT NULL OR t6.period_start_state = $11 OR t6.period_end_state = $12) OR true) ORDER BY t6.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w7) AS t5 UNION ALL SELECT t8.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t8.sort_key || '!STATEMENT' AS sort_key, t8.date_edtf AS date_edtf, t8.date_earliest AS date_earliest, t8.date_latest AS date_latest, t8.date_verbatim AS date_verbatim, coalesce(t8.date_precision, 'UNKNOWN') AS date_precision, coalesce(t8.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t8.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w10.*
FROM (SELECT t9.*
FROM statement AS t9
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL OR t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $13::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $14::VARCHAR)::VARCHAR) OR true) ORDER BY t9.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w10) AS t8 UNION ALL SELECT t11.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t11.sort_key || '!TREATY_ACTION' AS sort_key, t11.date_edtf AS date_edtf, t11.date_earliest AS date_earliest, t11.date_latest AS date_latest, t11.date_verbatim AS date_verbatim, coalesce(t11.date_precision, 'UNKNOWN') AS date_precision, coalesce(t11.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t11.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w13.*
FROM (SELECT t12.*
FROM treaty_action AS t12
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t12.date_earliest IS NOT NULL OR t12.date_latest IS NOT NULL OR t12.date_earliest IS NOT NULL OR t12.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $15::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $16::VARCHAR)::VARCHAR) OR true) ORDER BY t12.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w13) AS t11 UNION ALL SELECT t14.id AS id, 'Event' AS typename, 'EVENT' AS kind, t14.sort_key || '!EVENT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w16.*
FROM (SELECT t15.*
FROM event AS t15
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = $17 OR t15.period_end_state = $18) OR true) ORDER BY t15.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w16) AS t14 UNION ALL SELECT t17.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t17.sort_key || '!OFFICE_TENURE' AS sort_key, t17.interval_start_edtf AS date_edtf, t17.interval_start_earliest AS date_earliest, t17.interval_start_latest AS date_latest, t17.interval_start_verbatim AS date_verbatim, coalesce(t17.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t17.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t17.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w19.*
FROM (SELECT t18.*
FROM office_tenure AS t18
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t18.interval_start_earliest IS NOT NULL OR t18.interval_start_latest IS NOT NULL OR t18.interval_end_earliest IS NOT NULL OR t18.interval_end_latest IS NOT NULL OR t18.interval_start_state = $19 OR t18.interval_end_state = $20) OR true) ORDER BY t18.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w19) AS t17) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p0, t3_period_start_state_1, t3_period_end_state_1, size0, t6_period_start_state_1, t6_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t15_period_start_state_1, t15_period_end_state_1, t18_interval_start_state_1, t18_interval_end_state_1
