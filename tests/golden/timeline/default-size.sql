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
WHERE office_tenure_1.id = t0.id) END AS c0, t0.sort_key AS c1
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT DISTINCT w3.id AS id, w3.sort_key AS sort_key
FROM (SELECT t2.id AS id
FROM visit AS t2
WHERE NOT (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) OR 1 = 1 ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw3 CROSS JOIN visit AS w3 ON w3.id = iw3.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id UNION ALL SELECT t4.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t4.sort_key || '!SUMMIT' AS sort_key, t4.period_start_edtf AS date_edtf, t4.period_start_earliest AS date_earliest, t4.period_start_latest AS date_latest, t4.period_start_verbatim AS date_verbatim, coalesce(t4.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t4.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t4.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_6.id
FROM (SELECT DISTINCT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT t5.id AS id
FROM summit AS t5
WHERE NOT (t5.period_start_earliest IS NOT NULL OR t5.period_start_latest IS NOT NULL OR t5.period_end_earliest IS NOT NULL OR t5.period_end_latest IS NOT NULL OR t5.period_start_state = ? OR t5.period_end_state = ?) OR 1 = 1 ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw6 CROSS JOIN summit AS w6 ON w6.id = iw6.id) AS anon_6 ORDER BY anon_6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt4 CROSS JOIN summit AS t4 ON t4.id = mt4.id UNION ALL SELECT t7.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t7.sort_key || '!STATEMENT' AS sort_key, t7.date_edtf AS date_edtf, t7.date_earliest AS date_earliest, t7.date_latest AS date_latest, t7.date_verbatim AS date_verbatim, coalesce(t7.date_precision, 'UNKNOWN') AS date_precision, coalesce(t7.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT DISTINCT w9.id AS id, w9.sort_key AS sort_key
FROM (SELECT t8.id AS id
FROM statement AS t8
WHERE NOT (t8.date_earliest IS NOT NULL OR t8.date_latest IS NOT NULL OR t8.date_earliest IS NOT NULL OR t8.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1 ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw9 CROSS JOIN statement AS w9 ON w9.id = iw9.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt7 CROSS JOIN statement AS t7 ON t7.id = mt7.id UNION ALL SELECT t10.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t10.sort_key || '!TREATY_ACTION' AS sort_key, t10.date_edtf AS date_edtf, t10.date_earliest AS date_earliest, t10.date_latest AS date_latest, t10.date_verbatim AS date_verbatim, coalesce(t10.date_precision, 'UNKNOWN') AS date_precision, coalesce(t10.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t10.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT DISTINCT w12.id AS id, w12.sort_key AS sort_key
FROM (SELECT t11.id AS id
FROM treaty_action AS t11
WHERE NOT (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL OR t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1 ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw12 CROSS JOIN treaty_action AS w12 ON w12.id = iw12.id) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt10 CROSS JOIN treaty_action AS t10 ON t10.id = mt10.id UNION ALL SELECT t13.id AS id, 'Event' AS typename, 'EVENT' AS kind, t13.sort_key || '!EVENT' AS sort_key, t13.period_start_edtf AS date_edtf, t13.period_start_earliest AS date_earliest, t13.period_start_latest AS date_latest, t13.period_start_verbatim AS date_verbatim, coalesce(t13.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t13.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT DISTINCT w15.id AS id, w15.sort_key AS sort_key
FROM (SELECT t14.id AS id
FROM event AS t14
WHERE NOT (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = ? OR t14.period_end_state = ?) OR 1 = 1 ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw15 CROSS JOIN event AS w15 ON w15.id = iw15.id) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt13 CROSS JOIN event AS t13 ON t13.id = mt13.id UNION ALL SELECT t16.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t16.sort_key || '!OFFICE_TENURE' AS sort_key, t16.interval_start_edtf AS date_edtf, t16.interval_start_earliest AS date_earliest, t16.interval_start_latest AS date_latest, t16.interval_start_verbatim AS date_verbatim, coalesce(t16.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t16.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t16.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT DISTINCT w18.id AS id, w18.sort_key AS sort_key
FROM (SELECT t17.id AS id
FROM office_tenure AS t17
WHERE NOT (t17.interval_start_earliest IS NOT NULL OR t17.interval_start_latest IS NOT NULL OR t17.interval_end_earliest IS NOT NULL OR t17.interval_end_latest IS NOT NULL OR t17.interval_start_state = ? OR t17.interval_end_state = ?) OR 1 = 1 ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw18 CROSS JOIN office_tenure AS w18 ON w18.id = iw18.id) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt16 CROSS JOIN office_tenure AS t16 ON t16.id = mt16.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t2_period_start_state_1, t2_period_end_state_1, size0, param_7, size0, param_8, t5_period_start_state_1, t5_period_end_state_1, size0, param_9, size0, param_10, 'KNOWN'_1, 'KNOWN'_2, size0, param_11, size0, param_12, 'KNOWN'_3, 'KNOWN'_4, size0, param_13, size0, param_14, t14_period_start_state_1, t14_period_end_state_1, size0, param_15, size0, param_16, t17_interval_start_state_1, t17_interval_end_state_1, size0, param_17, size0, param_18, size0, param_19

-- sqlite: timeline.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t19.id
FROM visit AS t19
WHERE NOT (t19.period_start_earliest IS NOT NULL OR t19.period_start_latest IS NOT NULL OR t19.period_end_earliest IS NOT NULL OR t19.period_end_latest IS NOT NULL OR t19.period_start_state = ? OR t19.period_end_state = ?) OR 1 = 1 UNION ALL SELECT t20.id
FROM summit AS t20
WHERE NOT (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = ? OR t20.period_end_state = ?) OR 1 = 1 UNION ALL SELECT t21.id
FROM statement AS t21
WHERE NOT (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1 UNION ALL SELECT t22.id
FROM treaty_action AS t22
WHERE NOT (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1 UNION ALL SELECT t23.id
FROM event AS t23
WHERE NOT (t23.period_start_earliest IS NOT NULL OR t23.period_start_latest IS NOT NULL OR t23.period_end_earliest IS NOT NULL OR t23.period_end_latest IS NOT NULL OR t23.period_start_state = ? OR t23.period_end_state = ?) OR 1 = 1 UNION ALL SELECT t24.id
FROM office_tenure AS t24
WHERE NOT (t24.interval_start_earliest IS NOT NULL OR t24.interval_start_latest IS NOT NULL OR t24.interval_end_earliest IS NOT NULL OR t24.interval_end_latest IS NOT NULL OR t24.interval_start_state = ? OR t24.interval_end_state = ?) OR 1 = 1) AS anon_2) AS anon_1;
-- t19_period_start_state_1, t19_period_end_state_1, t20_period_start_state_1, t20_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t23_period_start_state_1, t23_period_end_state_1, t24_interval_start_state_1, t24_interval_end_state_1

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
WHERE office_tenure_1.id = t0.id) END AS c0, t0.sort_key AS c1
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w3.*
FROM (SELECT t2.*
FROM visit AS t2
WHERE NOT (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $7 OR t2.period_end_state = $8) OR true ORDER BY t2.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w3) AS t1 UNION ALL SELECT t4.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t4.sort_key || '!SUMMIT' AS sort_key, t4.period_start_edtf AS date_edtf, t4.period_start_earliest AS date_earliest, t4.period_start_latest AS date_latest, t4.period_start_verbatim AS date_verbatim, coalesce(t4.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t4.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t4.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w6.*
FROM (SELECT t5.*
FROM summit AS t5
WHERE NOT (t5.period_start_earliest IS NOT NULL OR t5.period_start_latest IS NOT NULL OR t5.period_end_earliest IS NOT NULL OR t5.period_end_latest IS NOT NULL OR t5.period_start_state = $10 OR t5.period_end_state = $11) OR true ORDER BY t5.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w6) AS t4 UNION ALL SELECT t7.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t7.sort_key || '!STATEMENT' AS sort_key, t7.date_edtf AS date_edtf, t7.date_earliest AS date_earliest, t7.date_latest AS date_latest, t7.date_verbatim AS date_verbatim, coalesce(t7.date_precision, 'UNKNOWN') AS date_precision, coalesce(t7.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w9.*
FROM (SELECT t8.*
FROM statement AS t8
WHERE NOT (t8.date_earliest IS NOT NULL OR t8.date_latest IS NOT NULL OR t8.date_earliest IS NOT NULL OR t8.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $12::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $13::VARCHAR)::VARCHAR) OR true ORDER BY t8.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w9) AS t7 UNION ALL SELECT t10.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t10.sort_key || '!TREATY_ACTION' AS sort_key, t10.date_edtf AS date_edtf, t10.date_earliest AS date_earliest, t10.date_latest AS date_latest, t10.date_verbatim AS date_verbatim, coalesce(t10.date_precision, 'UNKNOWN') AS date_precision, coalesce(t10.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t10.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w12.*
FROM (SELECT t11.*
FROM treaty_action AS t11
WHERE NOT (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL OR t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $14::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $15::VARCHAR)::VARCHAR) OR true ORDER BY t11.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w12) AS t10 UNION ALL SELECT t13.id AS id, 'Event' AS typename, 'EVENT' AS kind, t13.sort_key || '!EVENT' AS sort_key, t13.period_start_edtf AS date_edtf, t13.period_start_earliest AS date_earliest, t13.period_start_latest AS date_latest, t13.period_start_verbatim AS date_verbatim, coalesce(t13.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t13.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w15.*
FROM (SELECT t14.*
FROM event AS t14
WHERE NOT (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = $16 OR t14.period_end_state = $17) OR true ORDER BY t14.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w15) AS t13 UNION ALL SELECT t16.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t16.sort_key || '!OFFICE_TENURE' AS sort_key, t16.interval_start_edtf AS date_edtf, t16.interval_start_earliest AS date_earliest, t16.interval_start_latest AS date_latest, t16.interval_start_verbatim AS date_verbatim, coalesce(t16.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t16.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t16.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w18.*
FROM (SELECT t17.*
FROM office_tenure AS t17
WHERE NOT (t17.interval_start_earliest IS NOT NULL OR t17.interval_start_latest IS NOT NULL OR t17.interval_end_earliest IS NOT NULL OR t17.interval_end_latest IS NOT NULL OR t17.interval_start_state = $18 OR t17.interval_end_state = $19) OR true ORDER BY t17.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS w18) AS t16) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $9::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t2_period_start_state_1, t2_period_end_state_1, size0, t5_period_start_state_1, t5_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t14_period_start_state_1, t14_period_end_state_1, t17_interval_start_state_1, t17_interval_end_state_1

-- postgresql: timeline.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t19.id
FROM visit AS t19
WHERE NOT (t19.period_start_earliest IS NOT NULL OR t19.period_start_latest IS NOT NULL OR t19.period_end_earliest IS NOT NULL OR t19.period_end_latest IS NOT NULL OR t19.period_start_state = $1 OR t19.period_end_state = $2) OR true UNION ALL SELECT t20.id
FROM summit AS t20
WHERE NOT (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = $3 OR t20.period_end_state = $4) OR true UNION ALL SELECT t21.id
FROM statement AS t21
WHERE NOT (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = $5::VARCHAR OR 'KNOWN' = $6::VARCHAR) OR true UNION ALL SELECT t22.id
FROM treaty_action AS t22
WHERE NOT (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = $7::VARCHAR OR 'KNOWN' = $8::VARCHAR) OR true UNION ALL SELECT t23.id
FROM event AS t23
WHERE NOT (t23.period_start_earliest IS NOT NULL OR t23.period_start_latest IS NOT NULL OR t23.period_end_earliest IS NOT NULL OR t23.period_end_latest IS NOT NULL OR t23.period_start_state = $9 OR t23.period_end_state = $10) OR true UNION ALL SELECT t24.id
FROM office_tenure AS t24
WHERE NOT (t24.interval_start_earliest IS NOT NULL OR t24.interval_start_latest IS NOT NULL OR t24.interval_end_earliest IS NOT NULL OR t24.interval_end_latest IS NOT NULL OR t24.interval_start_state = $11 OR t24.interval_end_state = $12) OR true) AS anon_2) AS anon_1;
-- t19_period_start_state_1, t19_period_end_state_1, t20_period_start_state_1, t20_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t23_period_start_state_1, t23_period_end_state_1, t24_interval_start_state_1, t24_interval_end_state_1
