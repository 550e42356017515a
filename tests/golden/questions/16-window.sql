-- sqlite: certain
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
WHERE office_tenure_1.id = t0.id) END AS c0, t0.date_edtf AS c1, t0.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w3.id AS id, w3.sort_key AS sort_key
FROM (SELECT t2.id AS id
FROM visit AS t2
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND (t2.period_start_state = ? OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= ? OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= ?) AND (t2.period_end_state = ? OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= ? OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= ?) AND t2.sort_key >= ? AND t2.sort_key < ? || '~' ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw3 CROSS JOIN visit AS w3 ON w3.id = iw3.id UNION SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k5 CROSS JOIN visit AS w6 ON w6.id IN (SELECT t4.id AS id
FROM visit AS t4
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_state = ? OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= ? OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= ?) AND (t4.period_end_state = ? OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= ? OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= ?) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k5.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t4.sort_key < CASE WHEN (k5.id = -1) THEN '~~' ELSE ? END AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w9.id AS id, w9.sort_key AS sort_key
FROM (SELECT t8.id AS id
FROM summit AS t8
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = ? OR t8.period_end_state = ?) AND (t8.period_start_state = ? OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= ? OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= ?) AND (t8.period_end_state = ? OR t8.period_end_earliest IS NOT NULL AND t8.period_end_earliest >= ? OR t8.period_start_earliest IS NOT NULL AND t8.period_start_earliest >= ?) AND t8.sort_key >= ? AND t8.sort_key < ? || '~' ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw9 CROSS JOIN summit AS w9 ON w9.id = iw9.id UNION SELECT w12.id AS id, w12.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k11 CROSS JOIN summit AS w12 ON w12.id IN (SELECT t10.id AS id
FROM summit AS t10
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_start_state = ? OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= ? OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= ?) AND (t10.period_end_state = ? OR t10.period_end_earliest IS NOT NULL AND t10.period_end_earliest >= ? OR t10.period_start_earliest IS NOT NULL AND t10.period_start_earliest >= ?) AND t10.sort_key >= CASE WHEN (k11.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k11.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t10.sort_key < CASE WHEN (k11.id = -1) THEN '~~' ELSE ? END AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt7 CROSS JOIN summit AS t7 ON t7.id = mt7.id UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w15.id AS id, w15.sort_key AS sort_key
FROM (SELECT t14.id AS id
FROM statement AS t14
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ?) AND ('KNOWN' = ? OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= ? OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= ?) AND t14.sort_key >= ? AND t14.sort_key < ? || '~' ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw15 CROSS JOIN statement AS w15 ON w15.id = iw15.id UNION SELECT w18.id AS id, w18.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k17 CROSS JOIN statement AS w18 ON w18.id IN (SELECT t16.id AS id
FROM statement AS t16
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ?) AND ('KNOWN' = ? OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= ? OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= ?) AND t16.sort_key >= CASE WHEN (k17.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k17.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t16.sort_key < CASE WHEN (k17.id = -1) THEN '~~' ELSE ? END AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt13 CROSS JOIN statement AS t13 ON t13.id = mt13.id UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w21.id AS id, w21.sort_key AS sort_key
FROM (SELECT t20.id AS id
FROM treaty_action AS t20
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ?) AND ('KNOWN' = ? OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= ? OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= ?) AND t20.sort_key >= ? AND t20.sort_key < ? || '~' ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw21 CROSS JOIN treaty_action AS w21 ON w21.id = iw21.id UNION SELECT w24.id AS id, w24.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k23 CROSS JOIN treaty_action AS w24 ON w24.id IN (SELECT t22.id AS id
FROM treaty_action AS t22
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ?) AND ('KNOWN' = ? OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= ? OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= ?) AND t22.sort_key >= CASE WHEN (k23.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k23.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t22.sort_key < CASE WHEN (k23.id = -1) THEN '~~' ELSE ? END AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt19 CROSS JOIN treaty_action AS t19 ON t19.id = mt19.id UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT t26.id AS id
FROM event AS t26
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = ? OR t26.period_end_state = ?) AND (t26.period_start_state = ? OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= ? OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= ?) AND (t26.period_end_state = ? OR t26.period_end_earliest IS NOT NULL AND t26.period_end_earliest >= ? OR t26.period_start_earliest IS NOT NULL AND t26.period_start_earliest >= ?) AND t26.sort_key >= ? AND t26.sort_key < ? || '~' ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw27 CROSS JOIN event AS w27 ON w27.id = iw27.id UNION SELECT w30.id AS id, w30.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k29 CROSS JOIN event AS w30 ON w30.id IN (SELECT t28.id AS id
FROM event AS t28
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = ? OR t28.period_end_state = ?) AND (t28.period_start_state = ? OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= ? OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= ?) AND (t28.period_end_state = ? OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= ? OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= ?) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k29.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t28.sort_key < CASE WHEN (k29.id = -1) THEN '~~' ELSE ? END AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt25 CROSS JOIN event AS t25 ON t25.id = mt25.id UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w33.id AS id, w33.sort_key AS sort_key
FROM (SELECT t32.id AS id
FROM office_tenure AS t32
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = ? OR t32.interval_end_state = ?) AND (t32.interval_start_state = ? OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= ? OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= ?) AND (t32.interval_end_state = ? OR t32.interval_end_earliest IS NOT NULL AND t32.interval_end_earliest >= ? OR t32.interval_start_earliest IS NOT NULL AND t32.interval_start_earliest >= ?) AND t32.sort_key >= ? AND t32.sort_key < ? || '~' ORDER BY t32.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw33 CROSS JOIN office_tenure AS w33 ON w33.id = iw33.id UNION SELECT w36.id AS id, w36.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k35 CROSS JOIN office_tenure AS w36 ON w36.id IN (SELECT t34.id AS id
FROM office_tenure AS t34
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = ? OR t34.interval_end_state = ?) AND (t34.interval_start_state = ? OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= ? OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= ?) AND (t34.interval_end_state = ? OR t34.interval_end_earliest IS NOT NULL AND t34.interval_end_earliest >= ? OR t34.interval_start_earliest IS NOT NULL AND t34.interval_start_earliest >= ?) AND t34.sort_key >= CASE WHEN (k35.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k35.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t34.sort_key < CASE WHEN (k35.id = -1) THEN '~~' ELSE ? END AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt31 CROSS JOIN office_tenure AS t31 ON t31.id = mt31.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p2, t2_period_start_state_1, t2_period_end_state_1, t2_period_start_state_1, p1, p1, t2_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_7, param_8, p2, t4_period_start_state_1, t4_period_end_state_1, t4_period_start_state_1, p1, p1, t4_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_9, size0, param_10, p2, t8_period_start_state_1, t8_period_end_state_1, t8_period_start_state_1, p1, p1, t8_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_11, param_12, p2, t10_period_start_state_1, t10_period_end_state_1, t10_period_start_state_1, p1, p1, t10_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_13, size0, param_14, p2, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p1, p1, 'KNOWN'_2, p0, p0, p0__daytext, p1__daytext, size0, param_15, param_16, p2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p1, p1, 'KNOWN'_4, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_17, size0, param_18, p2, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p1, p1, 'KNOWN'_6, p0, p0, p0__daytext, p1__daytext, size0, param_19, param_20, p2, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p1, p1, 'KNOWN'_8, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_21, size0, param_22, p2, t26_period_start_state_1, t26_period_end_state_1, t26_period_start_state_1, p1, p1, t26_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_23, param_24, p2, t28_period_start_state_1, t28_period_end_state_1, t28_period_start_state_1, p1, p1, t28_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_25, size0, param_26, p2, t32_interval_start_state_1, t32_interval_end_state_1, t32_interval_start_state_1, p1, p1, t32_interval_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_27, param_28, p2, t34_interval_start_state_1, t34_interval_end_state_1, t34_interval_start_state_1, p1, p1, t34_interval_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_29, size0, param_30, size0, param_31

-- sqlite: possible
SELECT CASE t37.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t37.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t37.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t37.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t37.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t37.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t37.id) END AS c0, t37.date_edtf AS c1, t37.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t38.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t38.sort_key || '!VISIT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w40.id AS id, w40.sort_key AS sort_key
FROM (SELECT t39.id AS id
FROM visit AS t39
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = ? OR t39.period_end_state = ?) AND (t39.period_start_earliest IS NULL OR t39.period_start_earliest <= ?) AND (t39.period_end_latest IS NULL OR t39.period_end_latest >= ?) AND t39.sort_key >= ? AND t39.sort_key < ? || '~' ORDER BY t39.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw40 CROSS JOIN visit AS w40 ON w40.id = iw40.id UNION SELECT w43.id AS id, w43.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k42 CROSS JOIN visit AS w43 ON w43.id IN (SELECT t41.id AS id
FROM visit AS t41
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = ? OR t41.period_end_state = ?) AND (t41.period_start_earliest IS NULL OR t41.period_start_earliest <= ?) AND (t41.period_end_latest IS NULL OR t41.period_end_latest >= ?) AND t41.sort_key >= CASE WHEN (k42.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k42.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t41.sort_key < CASE WHEN (k42.id = -1) THEN '~~' ELSE ? END AND t41.reach = k42.id ORDER BY t41.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt38 CROSS JOIN visit AS t38 ON t38.id = mt38.id UNION ALL SELECT t44.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t44.sort_key || '!SUMMIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w46.id AS id, w46.sort_key AS sort_key
FROM (SELECT t45.id AS id
FROM summit AS t45
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = ? OR t45.period_end_state = ?) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= ?) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= ?) AND t45.sort_key >= ? AND t45.sort_key < ? || '~' ORDER BY t45.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw46 CROSS JOIN summit AS w46 ON w46.id = iw46.id UNION SELECT w49.id AS id, w49.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k48 CROSS JOIN summit AS w49 ON w49.id IN (SELECT t47.id AS id
FROM summit AS t47
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = ? OR t47.period_end_state = ?) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= ?) AND (t47.period_end_latest IS NULL OR t47.period_end_latest >= ?) AND t47.sort_key >= CASE WHEN (k48.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k48.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t47.sort_key < CASE WHEN (k48.id = -1) THEN '~~' ELSE ? END AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt44 CROSS JOIN summit AS t44 ON t44.id = mt44.id UNION ALL SELECT t50.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t50.sort_key || '!STATEMENT' AS sort_key, t50.date_edtf AS date_edtf, t50.date_earliest AS date_earliest, t50.date_latest AS date_latest, t50.date_verbatim AS date_verbatim, coalesce(t50.date_precision, 'UNKNOWN') AS date_precision, coalesce(t50.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w52.id AS id, w52.sort_key AS sort_key
FROM (SELECT t51.id AS id
FROM statement AS t51
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t51.date_earliest IS NULL OR t51.date_earliest <= ?) AND (t51.date_latest IS NULL OR t51.date_latest >= ?) AND t51.sort_key >= ? AND t51.sort_key < ? || '~' ORDER BY t51.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw52 CROSS JOIN statement AS w52 ON w52.id = iw52.id UNION SELECT w55.id AS id, w55.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k54 CROSS JOIN statement AS w55 ON w55.id IN (SELECT t53.id AS id
FROM statement AS t53
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t53.date_earliest IS NULL OR t53.date_earliest <= ?) AND (t53.date_latest IS NULL OR t53.date_latest >= ?) AND t53.sort_key >= CASE WHEN (k54.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k54.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t53.sort_key < CASE WHEN (k54.id = -1) THEN '~~' ELSE ? END AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt50 CROSS JOIN statement AS t50 ON t50.id = mt50.id UNION ALL SELECT t56.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t56.sort_key || '!TREATY_ACTION' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w58.id AS id, w58.sort_key AS sort_key
FROM (SELECT t57.id AS id
FROM treaty_action AS t57
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t57.date_earliest IS NULL OR t57.date_earliest <= ?) AND (t57.date_latest IS NULL OR t57.date_latest >= ?) AND t57.sort_key >= ? AND t57.sort_key < ? || '~' ORDER BY t57.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw58 CROSS JOIN treaty_action AS w58 ON w58.id = iw58.id UNION SELECT w61.id AS id, w61.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k60 CROSS JOIN treaty_action AS w61 ON w61.id IN (SELECT t59.id AS id
FROM treaty_action AS t59
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t59.date_earliest IS NULL OR t59.date_earliest <= ?) AND (t59.date_latest IS NULL OR t59.date_latest >= ?) AND t59.sort_key >= CASE WHEN (k60.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k60.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t59.sort_key < CASE WHEN (k60.id = -1) THEN '~~' ELSE ? END AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt56 CROSS JOIN treaty_action AS t56 ON t56.id = mt56.id UNION ALL SELECT t62.id AS id, 'Event' AS typename, 'EVENT' AS kind, t62.sort_key || '!EVENT' AS sort_key, t62.period_start_edtf AS date_edtf, t62.period_start_earliest AS date_earliest, t62.period_start_latest AS date_latest, t62.period_start_verbatim AS date_verbatim, coalesce(t62.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t62.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w64.id AS id, w64.sort_key AS sort_key
FROM (SELECT t63.id AS id
FROM event AS t63
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t63.period_start_earliest IS NOT NULL OR t63.period_start_latest IS NOT NULL OR t63.period_end_earliest IS NOT NULL OR t63.period_end_latest IS NOT NULL OR t63.period_start_state = ? OR t63.period_end_state = ?) AND (t63.period_start_earliest IS NULL OR t63.period_start_earliest <= ?) AND (t63.period_end_latest IS NULL OR t63.period_end_latest >= ?) AND t63.sort_key >= ? AND t63.sort_key < ? || '~' ORDER BY t63.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw64 CROSS JOIN event AS w64 ON w64.id = iw64.id UNION SELECT w67.id AS id, w67.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k66 CROSS JOIN event AS w67 ON w67.id IN (SELECT t65.id AS id
FROM event AS t65
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = ? OR t65.period_end_state = ?) AND (t65.period_start_earliest IS NULL OR t65.period_start_earliest <= ?) AND (t65.period_end_latest IS NULL OR t65.period_end_latest >= ?) AND t65.sort_key >= CASE WHEN (k66.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k66.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t65.sort_key < CASE WHEN (k66.id = -1) THEN '~~' ELSE ? END AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt62 CROSS JOIN event AS t62 ON t62.id = mt62.id UNION ALL SELECT t68.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t68.sort_key || '!OFFICE_TENURE' AS sort_key, t68.interval_start_edtf AS date_edtf, t68.interval_start_earliest AS date_earliest, t68.interval_start_latest AS date_latest, t68.interval_start_verbatim AS date_verbatim, coalesce(t68.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w70.id AS id, w70.sort_key AS sort_key
FROM (SELECT t69.id AS id
FROM office_tenure AS t69
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t69.interval_start_earliest IS NOT NULL OR t69.interval_start_latest IS NOT NULL OR t69.interval_end_earliest IS NOT NULL OR t69.interval_end_latest IS NOT NULL OR t69.interval_start_state = ? OR t69.interval_end_state = ?) AND (t69.interval_start_earliest IS NULL OR t69.interval_start_earliest <= ?) AND (t69.interval_end_latest IS NULL OR t69.interval_end_latest >= ?) AND t69.sort_key >= ? AND t69.sort_key < ? || '~' ORDER BY t69.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw70 CROSS JOIN office_tenure AS w70 ON w70.id = iw70.id UNION SELECT w73.id AS id, w73.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k72 CROSS JOIN office_tenure AS w73 ON w73.id IN (SELECT t71.id AS id
FROM office_tenure AS t71
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t71.interval_start_earliest IS NOT NULL OR t71.interval_start_latest IS NOT NULL OR t71.interval_end_earliest IS NOT NULL OR t71.interval_end_latest IS NOT NULL OR t71.interval_start_state = ? OR t71.interval_end_state = ?) AND (t71.interval_start_earliest IS NULL OR t71.interval_start_earliest <= ?) AND (t71.interval_end_latest IS NULL OR t71.interval_end_latest >= ?) AND t71.sort_key >= CASE WHEN (k72.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k72.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t71.sort_key < CASE WHEN (k72.id = -1) THEN '~~' ELSE ? END AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt68 CROSS JOIN office_tenure AS t68 ON t68.id = mt68.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t37 ORDER BY t37.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p6, t39_period_start_state_1, t39_period_end_state_1, p5, p4, p4__daytext, p5__daytext, size1, param_7, param_8, p6, t41_period_start_state_1, t41_period_end_state_1, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_9, size1, param_10, p6, t45_period_start_state_1, t45_period_end_state_1, p5, p4, p4__daytext, p5__daytext, size1, param_11, param_12, p6, t47_period_start_state_1, t47_period_end_state_1, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_13, size1, param_14, p6, 'KNOWN'_1, 'KNOWN'_2, p5, p4, p4__daytext, p5__daytext, size1, param_15, param_16, p6, 'KNOWN'_3, 'KNOWN'_4, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_17, size1, param_18, p6, 'KNOWN'_5, 'KNOWN'_6, p5, p4, p4__daytext, p5__daytext, size1, param_19, param_20, p6, 'KNOWN'_7, 'KNOWN'_8, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_21, size1, param_22, p6, t63_period_start_state_1, t63_period_end_state_1, p5, p4, p4__daytext, p5__daytext, size1, param_23, param_24, p6, t65_period_start_state_1, t65_period_end_state_1, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_25, size1, param_26, p6, t69_interval_start_state_1, t69_interval_end_state_1, p5, p4, p4__daytext, p5__daytext, size1, param_27, param_28, p6, t71_interval_start_state_1, t71_interval_end_state_1, p5, p4, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size1, param_29, size1, param_30, size1, param_31

-- postgresql: certain
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
WHERE office_tenure_1.id = t0.id) END AS c0, t0.date_edtf AS c1, t0.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w3.*
FROM (SELECT t2.*
FROM visit AS t2
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $8 OR t2.period_end_state = $9) AND (t2.period_start_state = $8 OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= (SELECT $10::DATE)::DATE OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t2.period_end_state = $9 OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= (SELECT $11::DATE)::DATE OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t2.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t2.sort_key, t2.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t2.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w3 UNION SELECT w6.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k5 CROSS JOIN LATERAL (SELECT t4.*
FROM visit AS t4
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $15 OR t4.period_end_state = $16) AND (t4.period_start_state = $15 OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= (SELECT $10::DATE)::DATE OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t4.period_end_state = $16 OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= (SELECT $11::DATE)::DATE OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k5.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t4.sort_key, t4.sort_key) < (CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w6) AS t1 UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w9.*
FROM (SELECT t8.*
FROM summit AS t8
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = $17 OR t8.period_end_state = $18) AND (t8.period_start_state = $17 OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= (SELECT $10::DATE)::DATE OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t8.period_end_state = $18 OR t8.period_end_earliest IS NOT NULL AND t8.period_end_earliest >= (SELECT $11::DATE)::DATE OR t8.period_start_earliest IS NOT NULL AND t8.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t8.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t8.sort_key, t8.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t8.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w9 UNION SELECT w12.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k11 CROSS JOIN LATERAL (SELECT t10.*
FROM summit AS t10
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $19 OR t10.period_end_state = $20) AND (t10.period_start_state = $19 OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= (SELECT $10::DATE)::DATE OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t10.period_end_state = $20 OR t10.period_end_earliest IS NOT NULL AND t10.period_end_earliest >= (SELECT $11::DATE)::DATE OR t10.period_start_earliest IS NOT NULL AND t10.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t10.sort_key >= CASE WHEN (k11.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k11.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t10.sort_key, t10.sort_key) < (CASE WHEN (k11.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k11.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w12) AS t7 UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT w15.*
FROM (SELECT t14.*
FROM statement AS t14
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $10::DATE)::DATE OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= (SELECT $11::DATE)::DATE OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= (SELECT $11::DATE)::DATE) AND t14.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t14.sort_key, t14.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t14.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w15 UNION SELECT w18.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k17 CROSS JOIN LATERAL (SELECT t16.*
FROM statement AS t16
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $10::DATE)::DATE OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= (SELECT $11::DATE)::DATE OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= (SELECT $11::DATE)::DATE) AND t16.sort_key >= CASE WHEN (k17.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k17.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t16.sort_key, t16.sort_key) < (CASE WHEN (k17.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k17.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w18) AS t13 UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT w21.*
FROM (SELECT t20.*
FROM treaty_action AS t20
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $10::DATE)::DATE OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= (SELECT $11::DATE)::DATE OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= (SELECT $11::DATE)::DATE) AND t20.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t20.sort_key, t20.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t20.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w21 UNION SELECT w24.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k23 CROSS JOIN LATERAL (SELECT t22.*
FROM treaty_action AS t22
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $10::DATE)::DATE OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= (SELECT $11::DATE)::DATE OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= (SELECT $11::DATE)::DATE) AND t22.sort_key >= CASE WHEN (k23.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k23.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t22.sort_key, t22.sort_key) < (CASE WHEN (k23.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k23.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w24) AS t19 UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w27.*
FROM (SELECT t26.*
FROM event AS t26
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = $29 OR t26.period_end_state = $30) AND (t26.period_start_state = $29 OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= (SELECT $10::DATE)::DATE OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t26.period_end_state = $30 OR t26.period_end_earliest IS NOT NULL AND t26.period_end_earliest >= (SELECT $11::DATE)::DATE OR t26.period_start_earliest IS NOT NULL AND t26.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t26.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t26.sort_key, t26.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t26.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w27 UNION SELECT w30.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k29 CROSS JOIN LATERAL (SELECT t28.*
FROM event AS t28
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = $31 OR t28.period_end_state = $32) AND (t28.period_start_state = $31 OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= (SELECT $10::DATE)::DATE OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t28.period_end_state = $32 OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= (SELECT $11::DATE)::DATE OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k29.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t28.sort_key, t28.sort_key) < (CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w30) AS t25 UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w33.*
FROM (SELECT t32.*
FROM office_tenure AS t32
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = $33 OR t32.interval_end_state = $34) AND (t32.interval_start_state = $33 OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= (SELECT $10::DATE)::DATE OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t32.interval_end_state = $34 OR t32.interval_end_earliest IS NOT NULL AND t32.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t32.interval_start_earliest IS NOT NULL AND t32.interval_start_earliest >= (SELECT $11::DATE)::DATE) AND t32.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t32.sort_key, t32.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t32.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w33 UNION SELECT w36.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k35 CROSS JOIN LATERAL (SELECT t34.*
FROM office_tenure AS t34
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = $35 OR t34.interval_end_state = $36) AND (t34.interval_start_state = $35 OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= (SELECT $10::DATE)::DATE OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t34.interval_end_state = $36 OR t34.interval_end_earliest IS NOT NULL AND t34.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t34.interval_start_earliest IS NOT NULL AND t34.interval_start_earliest >= (SELECT $11::DATE)::DATE) AND t34.sort_key >= CASE WHEN (k35.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k35.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t34.sort_key, t34.sort_key) < (CASE WHEN (k35.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k35.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w36) AS t31) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p2, t2_period_start_state_1, t2_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t4_period_start_state_1, t4_period_end_state_1, t8_period_start_state_1, t8_period_end_state_1, t10_period_start_state_1, t10_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t26_period_start_state_1, t26_period_end_state_1, t28_period_start_state_1, t28_period_end_state_1, t32_interval_start_state_1, t32_interval_end_state_1, t34_interval_start_state_1, t34_interval_end_state_1

-- postgresql: possible
SELECT CASE t37.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t37.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t37.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t37.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t37.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t37.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t37.id) END AS c0, t37.date_edtf AS c1, t37.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t38.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t38.sort_key || '!VISIT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w40.*
FROM (SELECT t39.*
FROM visit AS t39
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = $8 OR t39.period_end_state = $9) AND (t39.period_start_earliest IS NULL OR t39.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t39.period_end_latest IS NULL OR t39.period_end_latest >= (SELECT $11::DATE)::DATE) AND t39.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t39.sort_key, t39.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t39.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w40 UNION SELECT w43.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k42 CROSS JOIN LATERAL (SELECT t41.*
FROM visit AS t41
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = $15 OR t41.period_end_state = $16) AND (t41.period_start_earliest IS NULL OR t41.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t41.period_end_latest IS NULL OR t41.period_end_latest >= (SELECT $11::DATE)::DATE) AND t41.sort_key >= CASE WHEN (k42.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k42.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t41.sort_key, t41.sort_key) < (CASE WHEN (k42.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k42.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t41.reach = k42.id ORDER BY t41.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w43) AS t38 UNION ALL SELECT t44.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t44.sort_key || '!SUMMIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w46.*
FROM (SELECT t45.*
FROM summit AS t45
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = $17 OR t45.period_end_state = $18) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= (SELECT $11::DATE)::DATE) AND t45.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t45.sort_key, t45.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t45.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w46 UNION SELECT w49.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k48 CROSS JOIN LATERAL (SELECT t47.*
FROM summit AS t47
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = $19 OR t47.period_end_state = $20) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t47.period_end_latest IS NULL OR t47.period_end_latest >= (SELECT $11::DATE)::DATE) AND t47.sort_key >= CASE WHEN (k48.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k48.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t47.sort_key, t47.sort_key) < (CASE WHEN (k48.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k48.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w49) AS t44 UNION ALL SELECT t50.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t50.sort_key || '!STATEMENT' AS sort_key, t50.date_edtf AS date_edtf, t50.date_earliest AS date_earliest, t50.date_latest AS date_latest, t50.date_verbatim AS date_verbatim, coalesce(t50.date_precision, 'UNKNOWN') AS date_precision, coalesce(t50.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.date_basis, 'STATED') AS date_basis
FROM (SELECT w52.*
FROM (SELECT t51.*
FROM statement AS t51
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND (t51.date_earliest IS NULL OR t51.date_earliest <= (SELECT $10::DATE)::DATE) AND (t51.date_latest IS NULL OR t51.date_latest >= (SELECT $11::DATE)::DATE) AND t51.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t51.sort_key, t51.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t51.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w52 UNION SELECT w55.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k54 CROSS JOIN LATERAL (SELECT t53.*
FROM statement AS t53
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND (t53.date_earliest IS NULL OR t53.date_earliest <= (SELECT $10::DATE)::DATE) AND (t53.date_latest IS NULL OR t53.date_latest >= (SELECT $11::DATE)::DATE) AND t53.sort_key >= CASE WHEN (k54.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k54.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t53.sort_key, t53.sort_key) < (CASE WHEN (k54.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k54.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w55) AS t50 UNION ALL SELECT t56.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t56.sort_key || '!TREATY_ACTION' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT w58.*
FROM (SELECT t57.*
FROM treaty_action AS t57
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND (t57.date_earliest IS NULL OR t57.date_earliest <= (SELECT $10::DATE)::DATE) AND (t57.date_latest IS NULL OR t57.date_latest >= (SELECT $11::DATE)::DATE) AND t57.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t57.sort_key, t57.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t57.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w58 UNION SELECT w61.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k60 CROSS JOIN LATERAL (SELECT t59.*
FROM treaty_action AS t59
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) AND (t59.date_earliest IS NULL OR t59.date_earliest <= (SELECT $10::DATE)::DATE) AND (t59.date_latest IS NULL OR t59.date_latest >= (SELECT $11::DATE)::DATE) AND t59.sort_key >= CASE WHEN (k60.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k60.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t59.sort_key, t59.sort_key) < (CASE WHEN (k60.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k60.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w61) AS t56 UNION ALL SELECT t62.id AS id, 'Event' AS typename, 'EVENT' AS kind, t62.sort_key || '!EVENT' AS sort_key, t62.period_start_edtf AS date_edtf, t62.period_start_earliest AS date_earliest, t62.period_start_latest AS date_latest, t62.period_start_verbatim AS date_verbatim, coalesce(t62.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t62.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w64.*
FROM (SELECT t63.*
FROM event AS t63
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t63.period_start_earliest IS NOT NULL OR t63.period_start_latest IS NOT NULL OR t63.period_end_earliest IS NOT NULL OR t63.period_end_latest IS NOT NULL OR t63.period_start_state = $29 OR t63.period_end_state = $30) AND (t63.period_start_earliest IS NULL OR t63.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t63.period_end_latest IS NULL OR t63.period_end_latest >= (SELECT $11::DATE)::DATE) AND t63.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t63.sort_key, t63.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t63.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w64 UNION SELECT w67.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k66 CROSS JOIN LATERAL (SELECT t65.*
FROM event AS t65
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = $31 OR t65.period_end_state = $32) AND (t65.period_start_earliest IS NULL OR t65.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t65.period_end_latest IS NULL OR t65.period_end_latest >= (SELECT $11::DATE)::DATE) AND t65.sort_key >= CASE WHEN (k66.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k66.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t65.sort_key, t65.sort_key) < (CASE WHEN (k66.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k66.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w67) AS t62 UNION ALL SELECT t68.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t68.sort_key || '!OFFICE_TENURE' AS sort_key, t68.interval_start_edtf AS date_edtf, t68.interval_start_earliest AS date_earliest, t68.interval_start_latest AS date_latest, t68.interval_start_verbatim AS date_verbatim, coalesce(t68.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w70.*
FROM (SELECT t69.*
FROM office_tenure AS t69
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t69.interval_start_earliest IS NOT NULL OR t69.interval_start_latest IS NOT NULL OR t69.interval_end_earliest IS NOT NULL OR t69.interval_end_latest IS NOT NULL OR t69.interval_start_state = $33 OR t69.interval_end_state = $34) AND (t69.interval_start_earliest IS NULL OR t69.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t69.interval_end_latest IS NULL OR t69.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t69.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t69.sort_key, t69.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t69.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w70 UNION SELECT w73.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k72 CROSS JOIN LATERAL (SELECT t71.*
FROM office_tenure AS t71
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t71.interval_start_earliest IS NOT NULL OR t71.interval_start_latest IS NOT NULL OR t71.interval_end_earliest IS NOT NULL OR t71.interval_end_latest IS NOT NULL OR t71.interval_start_state = $35 OR t71.interval_end_state = $36) AND (t71.interval_start_earliest IS NULL OR t71.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t71.interval_end_latest IS NULL OR t71.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t71.sort_key >= CASE WHEN (k72.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k72.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t71.sort_key, t71.sort_key) < (CASE WHEN (k72.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k72.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w73) AS t68) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t37 ORDER BY t37.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p6, t39_period_start_state_1, t39_period_end_state_1, p5, p4, p4__daytext, p5__daytext, size1, t41_period_start_state_1, t41_period_end_state_1, t45_period_start_state_1, t45_period_end_state_1, t47_period_start_state_1, t47_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t63_period_start_state_1, t63_period_end_state_1, t65_period_start_state_1, t65_period_end_state_1, t69_interval_start_state_1, t69_interval_end_state_1, t71_interval_start_state_1, t71_interval_end_state_1
