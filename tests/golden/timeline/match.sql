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
WHERE (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND (t2.period_start_state = ? OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= ? OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= ?) AND (t2.period_end_state = ? OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= ? OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= ?) AND t2.sort_key >= ? AND t2.sort_key < ? || '~' ORDER BY t2.sort_key ASC
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
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_state = ? OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= ? OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= ?) AND (t4.period_end_state = ? OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= ? OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= ?) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k5.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t4.sort_key < CASE WHEN (k5.id = -1) THEN '~~' ELSE ? END AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w9.id AS id, w9.sort_key AS sort_key
FROM (SELECT t8.id AS id
FROM summit AS t8
WHERE (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = ? OR t8.period_end_state = ?) AND (t8.period_start_state = ? OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= ? OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= ?) AND (t8.period_end_state = ? OR t8.period_end_earliest IS NOT NULL AND t8.period_end_earliest >= ? OR t8.period_start_earliest IS NOT NULL AND t8.period_start_earliest >= ?) AND t8.sort_key >= ? AND t8.sort_key < ? || '~' ORDER BY t8.sort_key ASC
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
WHERE (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_start_state = ? OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= ? OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= ?) AND (t10.period_end_state = ? OR t10.period_end_earliest IS NOT NULL AND t10.period_end_earliest >= ? OR t10.period_start_earliest IS NOT NULL AND t10.period_start_earliest >= ?) AND t10.sort_key >= CASE WHEN (k11.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k11.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t10.sort_key < CASE WHEN (k11.id = -1) THEN '~~' ELSE ? END AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt7 CROSS JOIN summit AS t7 ON t7.id = mt7.id UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w15.id AS id, w15.sort_key AS sort_key
FROM (SELECT t14.id AS id
FROM statement AS t14
WHERE (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ?) AND ('KNOWN' = ? OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= ? OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= ?) AND t14.sort_key >= ? AND t14.sort_key < ? || '~' ORDER BY t14.sort_key ASC
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
WHERE (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ?) AND ('KNOWN' = ? OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= ? OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= ?) AND t16.sort_key >= CASE WHEN (k17.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k17.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t16.sort_key < CASE WHEN (k17.id = -1) THEN '~~' ELSE ? END AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt13 CROSS JOIN statement AS t13 ON t13.id = mt13.id UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w21.id AS id, w21.sort_key AS sort_key
FROM (SELECT t20.id AS id
FROM treaty_action AS t20
WHERE (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ?) AND ('KNOWN' = ? OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= ? OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= ?) AND t20.sort_key >= ? AND t20.sort_key < ? || '~' ORDER BY t20.sort_key ASC
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
WHERE (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ?) AND ('KNOWN' = ? OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= ? OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= ?) AND t22.sort_key >= CASE WHEN (k23.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k23.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t22.sort_key < CASE WHEN (k23.id = -1) THEN '~~' ELSE ? END AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt19 CROSS JOIN treaty_action AS t19 ON t19.id = mt19.id UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT t26.id AS id
FROM event AS t26
WHERE (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = ? OR t26.period_end_state = ?) AND (t26.period_start_state = ? OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= ? OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= ?) AND (t26.period_end_state = ? OR t26.period_end_earliest IS NOT NULL AND t26.period_end_earliest >= ? OR t26.period_start_earliest IS NOT NULL AND t26.period_start_earliest >= ?) AND t26.sort_key >= ? AND t26.sort_key < ? || '~' ORDER BY t26.sort_key ASC
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
WHERE (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = ? OR t28.period_end_state = ?) AND (t28.period_start_state = ? OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= ? OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= ?) AND (t28.period_end_state = ? OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= ? OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= ?) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k29.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t28.sort_key < CASE WHEN (k29.id = -1) THEN '~~' ELSE ? END AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt25 CROSS JOIN event AS t25 ON t25.id = mt25.id UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w33.id AS id, w33.sort_key AS sort_key
FROM (SELECT t32.id AS id
FROM office_tenure AS t32
WHERE (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = ? OR t32.interval_end_state = ?) AND (t32.interval_start_state = ? OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= ? OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= ?) AND (t32.interval_end_state = ? OR t32.interval_end_earliest IS NOT NULL AND t32.interval_end_earliest >= ? OR t32.interval_start_earliest IS NOT NULL AND t32.interval_start_earliest >= ?) AND t32.sort_key >= ? AND t32.sort_key < ? || '~' ORDER BY t32.sort_key ASC
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
WHERE (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = ? OR t34.interval_end_state = ?) AND (t34.interval_start_state = ? OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= ? OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= ?) AND (t34.interval_end_state = ? OR t34.interval_end_earliest IS NOT NULL AND t34.interval_end_earliest >= ? OR t34.interval_start_earliest IS NOT NULL AND t34.interval_start_earliest >= ?) AND t34.sort_key >= CASE WHEN (k35.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k35.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t34.sort_key < CASE WHEN (k35.id = -1) THEN '~~' ELSE ? END AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt31 CROSS JOIN office_tenure AS t31 ON t31.id = mt31.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t2_period_start_state_1, t2_period_end_state_1, t2_period_start_state_1, p1, p1, t2_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_7, param_8, t4_period_start_state_1, t4_period_end_state_1, t4_period_start_state_1, p1, p1, t4_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_9, size0, param_10, t8_period_start_state_1, t8_period_end_state_1, t8_period_start_state_1, p1, p1, t8_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_11, param_12, t10_period_start_state_1, t10_period_end_state_1, t10_period_start_state_1, p1, p1, t10_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_13, size0, param_14, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p1, p1, 'KNOWN'_2, p0, p0, p0__daytext, p1__daytext, size0, param_15, param_16, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p1, p1, 'KNOWN'_4, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_17, size0, param_18, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p1, p1, 'KNOWN'_6, p0, p0, p0__daytext, p1__daytext, size0, param_19, param_20, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p1, p1, 'KNOWN'_8, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_21, size0, param_22, t26_period_start_state_1, t26_period_end_state_1, t26_period_start_state_1, p1, p1, t26_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_23, param_24, t28_period_start_state_1, t28_period_end_state_1, t28_period_start_state_1, p1, p1, t28_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_25, size0, param_26, t32_interval_start_state_1, t32_interval_end_state_1, t32_interval_start_state_1, p1, p1, t32_interval_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_27, param_28, t34_interval_start_state_1, t34_interval_end_state_1, t34_interval_start_state_1, p1, p1, t34_interval_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_29, size0, param_30, size0, param_31

-- sqlite: certain.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t37.id
FROM visit AS t37
WHERE (t37.period_start_earliest IS NOT NULL OR t37.period_start_latest IS NOT NULL OR t37.period_end_earliest IS NOT NULL OR t37.period_end_latest IS NOT NULL OR t37.period_start_state = ? OR t37.period_end_state = ?) AND (t37.period_start_state = ? OR t37.period_start_latest IS NOT NULL AND t37.period_start_latest <= ? OR t37.period_end_latest IS NOT NULL AND t37.period_end_latest <= ?) AND (t37.period_end_state = ? OR t37.period_end_earliest IS NOT NULL AND t37.period_end_earliest >= ? OR t37.period_start_earliest IS NOT NULL AND t37.period_start_earliest >= ?) UNION ALL SELECT t38.id
FROM summit AS t38
WHERE (t38.period_start_earliest IS NOT NULL OR t38.period_start_latest IS NOT NULL OR t38.period_end_earliest IS NOT NULL OR t38.period_end_latest IS NOT NULL OR t38.period_start_state = ? OR t38.period_end_state = ?) AND (t38.period_start_state = ? OR t38.period_start_latest IS NOT NULL AND t38.period_start_latest <= ? OR t38.period_end_latest IS NOT NULL AND t38.period_end_latest <= ?) AND (t38.period_end_state = ? OR t38.period_end_earliest IS NOT NULL AND t38.period_end_earliest >= ? OR t38.period_start_earliest IS NOT NULL AND t38.period_start_earliest >= ?) UNION ALL SELECT t39.id
FROM statement AS t39
WHERE (t39.date_earliest IS NOT NULL OR t39.date_latest IS NOT NULL OR t39.date_earliest IS NOT NULL OR t39.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t39.date_latest IS NOT NULL AND t39.date_latest <= ? OR t39.date_latest IS NOT NULL AND t39.date_latest <= ?) AND ('KNOWN' = ? OR t39.date_earliest IS NOT NULL AND t39.date_earliest >= ? OR t39.date_earliest IS NOT NULL AND t39.date_earliest >= ?) UNION ALL SELECT t40.id
FROM treaty_action AS t40
WHERE (t40.date_earliest IS NOT NULL OR t40.date_latest IS NOT NULL OR t40.date_earliest IS NOT NULL OR t40.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t40.date_latest IS NOT NULL AND t40.date_latest <= ? OR t40.date_latest IS NOT NULL AND t40.date_latest <= ?) AND ('KNOWN' = ? OR t40.date_earliest IS NOT NULL AND t40.date_earliest >= ? OR t40.date_earliest IS NOT NULL AND t40.date_earliest >= ?) UNION ALL SELECT t41.id
FROM event AS t41
WHERE (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = ? OR t41.period_end_state = ?) AND (t41.period_start_state = ? OR t41.period_start_latest IS NOT NULL AND t41.period_start_latest <= ? OR t41.period_end_latest IS NOT NULL AND t41.period_end_latest <= ?) AND (t41.period_end_state = ? OR t41.period_end_earliest IS NOT NULL AND t41.period_end_earliest >= ? OR t41.period_start_earliest IS NOT NULL AND t41.period_start_earliest >= ?) UNION ALL SELECT t42.id
FROM office_tenure AS t42
WHERE (t42.interval_start_earliest IS NOT NULL OR t42.interval_start_latest IS NOT NULL OR t42.interval_end_earliest IS NOT NULL OR t42.interval_end_latest IS NOT NULL OR t42.interval_start_state = ? OR t42.interval_end_state = ?) AND (t42.interval_start_state = ? OR t42.interval_start_latest IS NOT NULL AND t42.interval_start_latest <= ? OR t42.interval_end_latest IS NOT NULL AND t42.interval_end_latest <= ?) AND (t42.interval_end_state = ? OR t42.interval_end_earliest IS NOT NULL AND t42.interval_end_earliest >= ? OR t42.interval_start_earliest IS NOT NULL AND t42.interval_start_earliest >= ?)) AS anon_2) AS anon_1;
-- t37_period_start_state_1, t37_period_end_state_1, t37_period_start_state_1, p1, p1, t37_period_end_state_1, p0, p0, t38_period_start_state_1, t38_period_end_state_1, t38_period_start_state_1, p1, p1, t38_period_end_state_1, p0, p0, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p1, p1, 'KNOWN'_2, p0, p0, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p1, p1, 'KNOWN'_4, p0, p0, t41_period_start_state_1, t41_period_end_state_1, t41_period_start_state_1, p1, p1, t41_period_end_state_1, p0, p0, t42_interval_start_state_1, t42_interval_end_state_1, t42_interval_start_state_1, p1, p1, t42_interval_end_state_1, p0, p0

-- sqlite: possible
SELECT CASE t43.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t43.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t43.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t43.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t43.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t43.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t43.id) END AS c0, t43.date_edtf AS c1, t43.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t44.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t44.sort_key || '!VISIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w46.id AS id, w46.sort_key AS sort_key
FROM (SELECT t45.id AS id
FROM visit AS t45
WHERE (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = ? OR t45.period_end_state = ?) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= ?) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= ?) AND t45.sort_key >= ? AND t45.sort_key < ? || '~' ORDER BY t45.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw46 CROSS JOIN visit AS w46 ON w46.id = iw46.id UNION SELECT w49.id AS id, w49.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k48 CROSS JOIN visit AS w49 ON w49.id IN (SELECT t47.id AS id
FROM visit AS t47
WHERE (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = ? OR t47.period_end_state = ?) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= ?) AND (t47.period_end_latest IS NULL OR t47.period_end_latest >= ?) AND t47.sort_key >= CASE WHEN (k48.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k48.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t47.sort_key < CASE WHEN (k48.id = -1) THEN '~~' ELSE ? END AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt44 CROSS JOIN visit AS t44 ON t44.id = mt44.id UNION ALL SELECT t50.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t50.sort_key || '!SUMMIT' AS sort_key, t50.period_start_edtf AS date_edtf, t50.period_start_earliest AS date_earliest, t50.period_start_latest AS date_latest, t50.period_start_verbatim AS date_verbatim, coalesce(t50.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t50.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w52.id AS id, w52.sort_key AS sort_key
FROM (SELECT t51.id AS id
FROM summit AS t51
WHERE (t51.period_start_earliest IS NOT NULL OR t51.period_start_latest IS NOT NULL OR t51.period_end_earliest IS NOT NULL OR t51.period_end_latest IS NOT NULL OR t51.period_start_state = ? OR t51.period_end_state = ?) AND (t51.period_start_earliest IS NULL OR t51.period_start_earliest <= ?) AND (t51.period_end_latest IS NULL OR t51.period_end_latest >= ?) AND t51.sort_key >= ? AND t51.sort_key < ? || '~' ORDER BY t51.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw52 CROSS JOIN summit AS w52 ON w52.id = iw52.id UNION SELECT w55.id AS id, w55.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k54 CROSS JOIN summit AS w55 ON w55.id IN (SELECT t53.id AS id
FROM summit AS t53
WHERE (t53.period_start_earliest IS NOT NULL OR t53.period_start_latest IS NOT NULL OR t53.period_end_earliest IS NOT NULL OR t53.period_end_latest IS NOT NULL OR t53.period_start_state = ? OR t53.period_end_state = ?) AND (t53.period_start_earliest IS NULL OR t53.period_start_earliest <= ?) AND (t53.period_end_latest IS NULL OR t53.period_end_latest >= ?) AND t53.sort_key >= CASE WHEN (k54.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k54.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t53.sort_key < CASE WHEN (k54.id = -1) THEN '~~' ELSE ? END AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt50 CROSS JOIN summit AS t50 ON t50.id = mt50.id UNION ALL SELECT t56.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t56.sort_key || '!STATEMENT' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w58.id AS id, w58.sort_key AS sort_key
FROM (SELECT t57.id AS id
FROM statement AS t57
WHERE (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t57.date_earliest IS NULL OR t57.date_earliest <= ?) AND (t57.date_latest IS NULL OR t57.date_latest >= ?) AND t57.sort_key >= ? AND t57.sort_key < ? || '~' ORDER BY t57.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw58 CROSS JOIN statement AS w58 ON w58.id = iw58.id UNION SELECT w61.id AS id, w61.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k60 CROSS JOIN statement AS w61 ON w61.id IN (SELECT t59.id AS id
FROM statement AS t59
WHERE (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t59.date_earliest IS NULL OR t59.date_earliest <= ?) AND (t59.date_latest IS NULL OR t59.date_latest >= ?) AND t59.sort_key >= CASE WHEN (k60.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k60.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t59.sort_key < CASE WHEN (k60.id = -1) THEN '~~' ELSE ? END AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt56 CROSS JOIN statement AS t56 ON t56.id = mt56.id UNION ALL SELECT t62.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t62.sort_key || '!TREATY_ACTION' AS sort_key, t62.date_edtf AS date_edtf, t62.date_earliest AS date_earliest, t62.date_latest AS date_latest, t62.date_verbatim AS date_verbatim, coalesce(t62.date_precision, 'UNKNOWN') AS date_precision, coalesce(t62.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w64.id AS id, w64.sort_key AS sort_key
FROM (SELECT t63.id AS id
FROM treaty_action AS t63
WHERE (t63.date_earliest IS NOT NULL OR t63.date_latest IS NOT NULL OR t63.date_earliest IS NOT NULL OR t63.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t63.date_earliest IS NULL OR t63.date_earliest <= ?) AND (t63.date_latest IS NULL OR t63.date_latest >= ?) AND t63.sort_key >= ? AND t63.sort_key < ? || '~' ORDER BY t63.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw64 CROSS JOIN treaty_action AS w64 ON w64.id = iw64.id UNION SELECT w67.id AS id, w67.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k66 CROSS JOIN treaty_action AS w67 ON w67.id IN (SELECT t65.id AS id
FROM treaty_action AS t65
WHERE (t65.date_earliest IS NOT NULL OR t65.date_latest IS NOT NULL OR t65.date_earliest IS NOT NULL OR t65.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t65.date_earliest IS NULL OR t65.date_earliest <= ?) AND (t65.date_latest IS NULL OR t65.date_latest >= ?) AND t65.sort_key >= CASE WHEN (k66.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k66.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t65.sort_key < CASE WHEN (k66.id = -1) THEN '~~' ELSE ? END AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt62 CROSS JOIN treaty_action AS t62 ON t62.id = mt62.id UNION ALL SELECT t68.id AS id, 'Event' AS typename, 'EVENT' AS kind, t68.sort_key || '!EVENT' AS sort_key, t68.period_start_edtf AS date_edtf, t68.period_start_earliest AS date_earliest, t68.period_start_latest AS date_latest, t68.period_start_verbatim AS date_verbatim, coalesce(t68.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w70.id AS id, w70.sort_key AS sort_key
FROM (SELECT t69.id AS id
FROM event AS t69
WHERE (t69.period_start_earliest IS NOT NULL OR t69.period_start_latest IS NOT NULL OR t69.period_end_earliest IS NOT NULL OR t69.period_end_latest IS NOT NULL OR t69.period_start_state = ? OR t69.period_end_state = ?) AND (t69.period_start_earliest IS NULL OR t69.period_start_earliest <= ?) AND (t69.period_end_latest IS NULL OR t69.period_end_latest >= ?) AND t69.sort_key >= ? AND t69.sort_key < ? || '~' ORDER BY t69.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw70 CROSS JOIN event AS w70 ON w70.id = iw70.id UNION SELECT w73.id AS id, w73.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k72 CROSS JOIN event AS w73 ON w73.id IN (SELECT t71.id AS id
FROM event AS t71
WHERE (t71.period_start_earliest IS NOT NULL OR t71.period_start_latest IS NOT NULL OR t71.period_end_earliest IS NOT NULL OR t71.period_end_latest IS NOT NULL OR t71.period_start_state = ? OR t71.period_end_state = ?) AND (t71.period_start_earliest IS NULL OR t71.period_start_earliest <= ?) AND (t71.period_end_latest IS NULL OR t71.period_end_latest >= ?) AND t71.sort_key >= CASE WHEN (k72.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k72.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t71.sort_key < CASE WHEN (k72.id = -1) THEN '~~' ELSE ? END AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt68 CROSS JOIN event AS t68 ON t68.id = mt68.id UNION ALL SELECT t74.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t74.sort_key || '!OFFICE_TENURE' AS sort_key, t74.interval_start_edtf AS date_edtf, t74.interval_start_earliest AS date_earliest, t74.interval_start_latest AS date_latest, t74.interval_start_verbatim AS date_verbatim, coalesce(t74.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t74.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t74.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w76.id AS id, w76.sort_key AS sort_key
FROM (SELECT t75.id AS id
FROM office_tenure AS t75
WHERE (t75.interval_start_earliest IS NOT NULL OR t75.interval_start_latest IS NOT NULL OR t75.interval_end_earliest IS NOT NULL OR t75.interval_end_latest IS NOT NULL OR t75.interval_start_state = ? OR t75.interval_end_state = ?) AND (t75.interval_start_earliest IS NULL OR t75.interval_start_earliest <= ?) AND (t75.interval_end_latest IS NULL OR t75.interval_end_latest >= ?) AND t75.sort_key >= ? AND t75.sort_key < ? || '~' ORDER BY t75.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw76 CROSS JOIN office_tenure AS w76 ON w76.id = iw76.id UNION SELECT w79.id AS id, w79.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k78 CROSS JOIN office_tenure AS w79 ON w79.id IN (SELECT t77.id AS id
FROM office_tenure AS t77
WHERE (t77.interval_start_earliest IS NOT NULL OR t77.interval_start_latest IS NOT NULL OR t77.interval_end_earliest IS NOT NULL OR t77.interval_end_latest IS NOT NULL OR t77.interval_start_state = ? OR t77.interval_end_state = ?) AND (t77.interval_start_earliest IS NULL OR t77.interval_start_earliest <= ?) AND (t77.interval_end_latest IS NULL OR t77.interval_end_latest >= ?) AND t77.sort_key >= CASE WHEN (k78.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k78.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t77.sort_key < CASE WHEN (k78.id = -1) THEN '~~' ELSE ? END AND t77.reach = k78.id ORDER BY t77.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt74 CROSS JOIN office_tenure AS t74 ON t74.id = mt74.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t43 ORDER BY t43.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t45_period_start_state_1, t45_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, param_7, param_8, t47_period_start_state_1, t47_period_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_9, size1, param_10, t51_period_start_state_1, t51_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, param_11, param_12, t53_period_start_state_1, t53_period_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_13, size1, param_14, 'KNOWN'_1, 'KNOWN'_2, p4, p3, p3__daytext, p4__daytext, size1, param_15, param_16, 'KNOWN'_3, 'KNOWN'_4, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_17, size1, param_18, 'KNOWN'_5, 'KNOWN'_6, p4, p3, p3__daytext, p4__daytext, size1, param_19, param_20, 'KNOWN'_7, 'KNOWN'_8, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_21, size1, param_22, t69_period_start_state_1, t69_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, param_23, param_24, t71_period_start_state_1, t71_period_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_25, size1, param_26, t75_interval_start_state_1, t75_interval_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, param_27, param_28, t77_interval_start_state_1, t77_interval_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_29, size1, param_30, size1, param_31

-- sqlite: possible.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t80.id
FROM visit AS t80
WHERE (t80.period_start_earliest IS NOT NULL OR t80.period_start_latest IS NOT NULL OR t80.period_end_earliest IS NOT NULL OR t80.period_end_latest IS NOT NULL OR t80.period_start_state = ? OR t80.period_end_state = ?) AND (t80.period_start_earliest IS NULL OR t80.period_start_earliest <= ?) AND (t80.period_end_latest IS NULL OR t80.period_end_latest >= ?) UNION ALL SELECT t81.id
FROM summit AS t81
WHERE (t81.period_start_earliest IS NOT NULL OR t81.period_start_latest IS NOT NULL OR t81.period_end_earliest IS NOT NULL OR t81.period_end_latest IS NOT NULL OR t81.period_start_state = ? OR t81.period_end_state = ?) AND (t81.period_start_earliest IS NULL OR t81.period_start_earliest <= ?) AND (t81.period_end_latest IS NULL OR t81.period_end_latest >= ?) UNION ALL SELECT t82.id
FROM statement AS t82
WHERE (t82.date_earliest IS NOT NULL OR t82.date_latest IS NOT NULL OR t82.date_earliest IS NOT NULL OR t82.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t82.date_earliest IS NULL OR t82.date_earliest <= ?) AND (t82.date_latest IS NULL OR t82.date_latest >= ?) UNION ALL SELECT t83.id
FROM treaty_action AS t83
WHERE (t83.date_earliest IS NOT NULL OR t83.date_latest IS NOT NULL OR t83.date_earliest IS NOT NULL OR t83.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t83.date_earliest IS NULL OR t83.date_earliest <= ?) AND (t83.date_latest IS NULL OR t83.date_latest >= ?) UNION ALL SELECT t84.id
FROM event AS t84
WHERE (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = ? OR t84.period_end_state = ?) AND (t84.period_start_earliest IS NULL OR t84.period_start_earliest <= ?) AND (t84.period_end_latest IS NULL OR t84.period_end_latest >= ?) UNION ALL SELECT t85.id
FROM office_tenure AS t85
WHERE (t85.interval_start_earliest IS NOT NULL OR t85.interval_start_latest IS NOT NULL OR t85.interval_end_earliest IS NOT NULL OR t85.interval_end_latest IS NOT NULL OR t85.interval_start_state = ? OR t85.interval_end_state = ?) AND (t85.interval_start_earliest IS NULL OR t85.interval_start_earliest <= ?) AND (t85.interval_end_latest IS NULL OR t85.interval_end_latest >= ?)) AS anon_2) AS anon_1;
-- t80_period_start_state_1, t80_period_end_state_1, p4, p3, t81_period_start_state_1, t81_period_end_state_1, p4, p3, 'KNOWN'_1, 'KNOWN'_2, p4, p3, 'KNOWN'_3, 'KNOWN'_4, p4, p3, t84_period_start_state_1, t84_period_end_state_1, p4, p3, t85_interval_start_state_1, t85_interval_end_state_1, p4, p3

-- sqlite: undated
SELECT CASE t86.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t86.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t86.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t86.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t86.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t86.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t86.id) END AS c0, t86.date_edtf AS c1, t86.date_precision AS c2, t86.date_basis AS c3, t86.date_qualifier AS c4
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t87.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t87.sort_key || '!VISIT' AS sort_key, t87.period_start_edtf AS date_edtf, t87.period_start_earliest AS date_earliest, t87.period_start_latest AS date_latest, t87.period_start_verbatim AS date_verbatim, coalesce(t87.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t87.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w89.id AS id, w89.sort_key AS sort_key
FROM (SELECT t88.id AS id
FROM visit AS t88
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t88.period_start_earliest IS NOT NULL OR t88.period_start_latest IS NOT NULL OR t88.period_end_earliest IS NOT NULL OR t88.period_end_latest IS NOT NULL OR t88.period_start_state = ? OR t88.period_end_state = ?) OR (t88.period_start_state = ? OR t88.period_start_latest IS NOT NULL AND t88.period_start_latest <= ? OR t88.period_end_latest IS NOT NULL AND t88.period_end_latest <= ?) AND (t88.period_end_state = ? OR t88.period_end_earliest IS NOT NULL AND t88.period_end_earliest >= ? OR t88.period_start_earliest IS NOT NULL AND t88.period_start_earliest >= ?)) AND t88.sort_key >= ? AND t88.sort_key < ? || '~' ORDER BY t88.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw89 CROSS JOIN visit AS w89 ON w89.id = iw89.id UNION SELECT w92.id AS id, w92.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k91 CROSS JOIN visit AS w92 ON w92.id IN (SELECT t90.id AS id
FROM visit AS t90
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t90.period_start_earliest IS NOT NULL OR t90.period_start_latest IS NOT NULL OR t90.period_end_earliest IS NOT NULL OR t90.period_end_latest IS NOT NULL OR t90.period_start_state = ? OR t90.period_end_state = ?) OR (t90.period_start_state = ? OR t90.period_start_latest IS NOT NULL AND t90.period_start_latest <= ? OR t90.period_end_latest IS NOT NULL AND t90.period_end_latest <= ?) AND (t90.period_end_state = ? OR t90.period_end_earliest IS NOT NULL AND t90.period_end_earliest >= ? OR t90.period_start_earliest IS NOT NULL AND t90.period_start_earliest >= ?)) AND t90.sort_key >= CASE WHEN (k91.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k91.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t90.sort_key < CASE WHEN (k91.id = -1) THEN '~~' ELSE ? END AND t90.reach = k91.id ORDER BY t90.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w94.id AS id, w94.sort_key AS sort_key
FROM (SELECT t93.id AS id
FROM visit AS t93
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t93.period_start_earliest IS NOT NULL OR t93.period_start_latest IS NOT NULL OR t93.period_end_earliest IS NOT NULL OR t93.period_end_latest IS NOT NULL OR t93.period_start_state = ? OR t93.period_end_state = ?) OR (t93.period_start_state = ? OR t93.period_start_latest IS NOT NULL AND t93.period_start_latest <= ? OR t93.period_end_latest IS NOT NULL AND t93.period_end_latest <= ?) AND (t93.period_end_state = ? OR t93.period_end_earliest IS NOT NULL AND t93.period_end_earliest >= ? OR t93.period_start_earliest IS NOT NULL AND t93.period_start_earliest >= ?)) AND t93.sort_key >= '~|~' ORDER BY t93.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw94 CROSS JOIN visit AS w94 ON w94.id = iw94.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt87 CROSS JOIN visit AS t87 ON t87.id = mt87.id UNION ALL SELECT t95.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t95.sort_key || '!SUMMIT' AS sort_key, t95.period_start_edtf AS date_edtf, t95.period_start_earliest AS date_earliest, t95.period_start_latest AS date_latest, t95.period_start_verbatim AS date_verbatim, coalesce(t95.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t95.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t95.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w97.id AS id, w97.sort_key AS sort_key
FROM (SELECT t96.id AS id
FROM summit AS t96
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t96.period_start_earliest IS NOT NULL OR t96.period_start_latest IS NOT NULL OR t96.period_end_earliest IS NOT NULL OR t96.period_end_latest IS NOT NULL OR t96.period_start_state = ? OR t96.period_end_state = ?) OR (t96.period_start_state = ? OR t96.period_start_latest IS NOT NULL AND t96.period_start_latest <= ? OR t96.period_end_latest IS NOT NULL AND t96.period_end_latest <= ?) AND (t96.period_end_state = ? OR t96.period_end_earliest IS NOT NULL AND t96.period_end_earliest >= ? OR t96.period_start_earliest IS NOT NULL AND t96.period_start_earliest >= ?)) AND t96.sort_key >= ? AND t96.sort_key < ? || '~' ORDER BY t96.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw97 CROSS JOIN summit AS w97 ON w97.id = iw97.id UNION SELECT w100.id AS id, w100.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k99 CROSS JOIN summit AS w100 ON w100.id IN (SELECT t98.id AS id
FROM summit AS t98
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t98.period_start_earliest IS NOT NULL OR t98.period_start_latest IS NOT NULL OR t98.period_end_earliest IS NOT NULL OR t98.period_end_latest IS NOT NULL OR t98.period_start_state = ? OR t98.period_end_state = ?) OR (t98.period_start_state = ? OR t98.period_start_latest IS NOT NULL AND t98.period_start_latest <= ? OR t98.period_end_latest IS NOT NULL AND t98.period_end_latest <= ?) AND (t98.period_end_state = ? OR t98.period_end_earliest IS NOT NULL AND t98.period_end_earliest >= ? OR t98.period_start_earliest IS NOT NULL AND t98.period_start_earliest >= ?)) AND t98.sort_key >= CASE WHEN (k99.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k99.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t98.sort_key < CASE WHEN (k99.id = -1) THEN '~~' ELSE ? END AND t98.reach = k99.id ORDER BY t98.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w102.id AS id, w102.sort_key AS sort_key
FROM (SELECT t101.id AS id
FROM summit AS t101
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t101.period_start_earliest IS NOT NULL OR t101.period_start_latest IS NOT NULL OR t101.period_end_earliest IS NOT NULL OR t101.period_end_latest IS NOT NULL OR t101.period_start_state = ? OR t101.period_end_state = ?) OR (t101.period_start_state = ? OR t101.period_start_latest IS NOT NULL AND t101.period_start_latest <= ? OR t101.period_end_latest IS NOT NULL AND t101.period_end_latest <= ?) AND (t101.period_end_state = ? OR t101.period_end_earliest IS NOT NULL AND t101.period_end_earliest >= ? OR t101.period_start_earliest IS NOT NULL AND t101.period_start_earliest >= ?)) AND t101.sort_key >= '~|~' ORDER BY t101.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw102 CROSS JOIN summit AS w102 ON w102.id = iw102.id) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt95 CROSS JOIN summit AS t95 ON t95.id = mt95.id UNION ALL SELECT t103.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t103.sort_key || '!STATEMENT' AS sort_key, t103.date_edtf AS date_edtf, t103.date_earliest AS date_earliest, t103.date_latest AS date_latest, t103.date_verbatim AS date_verbatim, coalesce(t103.date_precision, 'UNKNOWN') AS date_precision, coalesce(t103.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t103.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w105.id AS id, w105.sort_key AS sort_key
FROM (SELECT t104.id AS id
FROM statement AS t104
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t104.date_earliest IS NOT NULL OR t104.date_latest IS NOT NULL OR t104.date_earliest IS NOT NULL OR t104.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t104.date_latest IS NOT NULL AND t104.date_latest <= ? OR t104.date_latest IS NOT NULL AND t104.date_latest <= ?) AND ('KNOWN' = ? OR t104.date_earliest IS NOT NULL AND t104.date_earliest >= ? OR t104.date_earliest IS NOT NULL AND t104.date_earliest >= ?)) AND t104.sort_key >= ? AND t104.sort_key < ? || '~' ORDER BY t104.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw105 CROSS JOIN statement AS w105 ON w105.id = iw105.id UNION SELECT w108.id AS id, w108.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k107 CROSS JOIN statement AS w108 ON w108.id IN (SELECT t106.id AS id
FROM statement AS t106
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t106.date_earliest IS NOT NULL OR t106.date_latest IS NOT NULL OR t106.date_earliest IS NOT NULL OR t106.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t106.date_latest IS NOT NULL AND t106.date_latest <= ? OR t106.date_latest IS NOT NULL AND t106.date_latest <= ?) AND ('KNOWN' = ? OR t106.date_earliest IS NOT NULL AND t106.date_earliest >= ? OR t106.date_earliest IS NOT NULL AND t106.date_earliest >= ?)) AND t106.sort_key >= CASE WHEN (k107.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k107.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t106.sort_key < CASE WHEN (k107.id = -1) THEN '~~' ELSE ? END AND t106.reach = k107.id ORDER BY t106.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w110.id AS id, w110.sort_key AS sort_key
FROM (SELECT t109.id AS id
FROM statement AS t109
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t109.date_earliest IS NOT NULL OR t109.date_latest IS NOT NULL OR t109.date_earliest IS NOT NULL OR t109.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t109.date_latest IS NOT NULL AND t109.date_latest <= ? OR t109.date_latest IS NOT NULL AND t109.date_latest <= ?) AND ('KNOWN' = ? OR t109.date_earliest IS NOT NULL AND t109.date_earliest >= ? OR t109.date_earliest IS NOT NULL AND t109.date_earliest >= ?)) AND t109.sort_key >= '~|~' ORDER BY t109.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw110 CROSS JOIN statement AS w110 ON w110.id = iw110.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt103 CROSS JOIN statement AS t103 ON t103.id = mt103.id UNION ALL SELECT t111.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t111.sort_key || '!TREATY_ACTION' AS sort_key, t111.date_edtf AS date_edtf, t111.date_earliest AS date_earliest, t111.date_latest AS date_latest, t111.date_verbatim AS date_verbatim, coalesce(t111.date_precision, 'UNKNOWN') AS date_precision, coalesce(t111.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t111.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w113.id AS id, w113.sort_key AS sort_key
FROM (SELECT t112.id AS id
FROM treaty_action AS t112
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t112.date_earliest IS NOT NULL OR t112.date_latest IS NOT NULL OR t112.date_earliest IS NOT NULL OR t112.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t112.date_latest IS NOT NULL AND t112.date_latest <= ? OR t112.date_latest IS NOT NULL AND t112.date_latest <= ?) AND ('KNOWN' = ? OR t112.date_earliest IS NOT NULL AND t112.date_earliest >= ? OR t112.date_earliest IS NOT NULL AND t112.date_earliest >= ?)) AND t112.sort_key >= ? AND t112.sort_key < ? || '~' ORDER BY t112.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw113 CROSS JOIN treaty_action AS w113 ON w113.id = iw113.id UNION SELECT w116.id AS id, w116.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k115 CROSS JOIN treaty_action AS w116 ON w116.id IN (SELECT t114.id AS id
FROM treaty_action AS t114
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t114.date_earliest IS NOT NULL OR t114.date_latest IS NOT NULL OR t114.date_earliest IS NOT NULL OR t114.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t114.date_latest IS NOT NULL AND t114.date_latest <= ? OR t114.date_latest IS NOT NULL AND t114.date_latest <= ?) AND ('KNOWN' = ? OR t114.date_earliest IS NOT NULL AND t114.date_earliest >= ? OR t114.date_earliest IS NOT NULL AND t114.date_earliest >= ?)) AND t114.sort_key >= CASE WHEN (k115.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k115.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t114.sort_key < CASE WHEN (k115.id = -1) THEN '~~' ELSE ? END AND t114.reach = k115.id ORDER BY t114.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w118.id AS id, w118.sort_key AS sort_key
FROM (SELECT t117.id AS id
FROM treaty_action AS t117
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR ('KNOWN' = ? OR t117.date_latest IS NOT NULL AND t117.date_latest <= ? OR t117.date_latest IS NOT NULL AND t117.date_latest <= ?) AND ('KNOWN' = ? OR t117.date_earliest IS NOT NULL AND t117.date_earliest >= ? OR t117.date_earliest IS NOT NULL AND t117.date_earliest >= ?)) AND t117.sort_key >= '~|~' ORDER BY t117.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw118 CROSS JOIN treaty_action AS w118 ON w118.id = iw118.id) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt111 CROSS JOIN treaty_action AS t111 ON t111.id = mt111.id UNION ALL SELECT t119.id AS id, 'Event' AS typename, 'EVENT' AS kind, t119.sort_key || '!EVENT' AS sort_key, t119.period_start_edtf AS date_edtf, t119.period_start_earliest AS date_earliest, t119.period_start_latest AS date_latest, t119.period_start_verbatim AS date_verbatim, coalesce(t119.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t119.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t119.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w121.id AS id, w121.sort_key AS sort_key
FROM (SELECT t120.id AS id
FROM event AS t120
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (NOT (t120.period_start_earliest IS NOT NULL OR t120.period_start_latest IS NOT NULL OR t120.period_end_earliest IS NOT NULL OR t120.period_end_latest IS NOT NULL OR t120.period_start_state = ? OR t120.period_end_state = ?) OR (t120.period_start_state = ? OR t120.period_start_latest IS NOT NULL AND t120.period_start_latest <= ? OR t120.period_end_latest IS NOT NULL AND t120.period_end_latest <= ?) AND (t120.period_end_state = ? OR t120.period_end_earliest IS NOT NULL AND t120.period_end_earliest >= ? OR t120.period_start_earliest IS NOT NULL AND t120.period_start_earliest >= ?)) AND t120.sort_key >= ? AND t120.sort_key < ? || '~' ORDER BY t120.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw121 CROSS JOIN event AS w121 ON w121.id = iw121.id UNION SELECT w124.id AS id, w124.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k123 CROSS JOIN event AS w124 ON w124.id IN (SELECT t122.id AS id
FROM event AS t122
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (NOT (t122.period_start_earliest IS NOT NULL OR t122.period_start_latest IS NOT NULL OR t122.period_end_earliest IS NOT NULL OR t122.period_end_latest IS NOT NULL OR t122.period_start_state = ? OR t122.period_end_state = ?) OR (t122.period_start_state = ? OR t122.period_start_latest IS NOT NULL AND t122.period_start_latest <= ? OR t122.period_end_latest IS NOT NULL AND t122.period_end_latest <= ?) AND (t122.period_end_state = ? OR t122.period_end_earliest IS NOT NULL AND t122.period_end_earliest >= ? OR t122.period_start_earliest IS NOT NULL AND t122.period_start_earliest >= ?)) AND t122.sort_key >= CASE WHEN (k123.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k123.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t122.sort_key < CASE WHEN (k123.id = -1) THEN '~~' ELSE ? END AND t122.reach = k123.id ORDER BY t122.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w126.id AS id, w126.sort_key AS sort_key
FROM (SELECT t125.id AS id
FROM event AS t125
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (NOT (t125.period_start_earliest IS NOT NULL OR t125.period_start_latest IS NOT NULL OR t125.period_end_earliest IS NOT NULL OR t125.period_end_latest IS NOT NULL OR t125.period_start_state = ? OR t125.period_end_state = ?) OR (t125.period_start_state = ? OR t125.period_start_latest IS NOT NULL AND t125.period_start_latest <= ? OR t125.period_end_latest IS NOT NULL AND t125.period_end_latest <= ?) AND (t125.period_end_state = ? OR t125.period_end_earliest IS NOT NULL AND t125.period_end_earliest >= ? OR t125.period_start_earliest IS NOT NULL AND t125.period_start_earliest >= ?)) AND t125.sort_key >= '~|~' ORDER BY t125.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw126 CROSS JOIN event AS w126 ON w126.id = iw126.id) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt119 CROSS JOIN event AS t119 ON t119.id = mt119.id UNION ALL SELECT t127.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t127.sort_key || '!OFFICE_TENURE' AS sort_key, t127.interval_start_edtf AS date_edtf, t127.interval_start_earliest AS date_earliest, t127.interval_start_latest AS date_latest, t127.interval_start_verbatim AS date_verbatim, coalesce(t127.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t127.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t127.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w129.id AS id, w129.sort_key AS sort_key
FROM (SELECT t128.id AS id
FROM office_tenure AS t128
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t128.interval_start_earliest IS NOT NULL OR t128.interval_start_latest IS NOT NULL OR t128.interval_end_earliest IS NOT NULL OR t128.interval_end_latest IS NOT NULL OR t128.interval_start_state = ? OR t128.interval_end_state = ?) OR (t128.interval_start_state = ? OR t128.interval_start_latest IS NOT NULL AND t128.interval_start_latest <= ? OR t128.interval_end_latest IS NOT NULL AND t128.interval_end_latest <= ?) AND (t128.interval_end_state = ? OR t128.interval_end_earliest IS NOT NULL AND t128.interval_end_earliest >= ? OR t128.interval_start_earliest IS NOT NULL AND t128.interval_start_earliest >= ?)) AND t128.sort_key >= ? AND t128.sort_key < ? || '~' ORDER BY t128.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw129 CROSS JOIN office_tenure AS w129 ON w129.id = iw129.id UNION SELECT w132.id AS id, w132.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k131 CROSS JOIN office_tenure AS w132 ON w132.id IN (SELECT t130.id AS id
FROM office_tenure AS t130
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t130.interval_start_earliest IS NOT NULL OR t130.interval_start_latest IS NOT NULL OR t130.interval_end_earliest IS NOT NULL OR t130.interval_end_latest IS NOT NULL OR t130.interval_start_state = ? OR t130.interval_end_state = ?) OR (t130.interval_start_state = ? OR t130.interval_start_latest IS NOT NULL AND t130.interval_start_latest <= ? OR t130.interval_end_latest IS NOT NULL AND t130.interval_end_latest <= ?) AND (t130.interval_end_state = ? OR t130.interval_end_earliest IS NOT NULL AND t130.interval_end_earliest >= ? OR t130.interval_start_earliest IS NOT NULL AND t130.interval_start_earliest >= ?)) AND t130.sort_key >= CASE WHEN (k131.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k131.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t130.sort_key < CASE WHEN (k131.id = -1) THEN '~~' ELSE ? END AND t130.reach = k131.id ORDER BY t130.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w134.id AS id, w134.sort_key AS sort_key
FROM (SELECT t133.id AS id
FROM office_tenure AS t133
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t133.interval_start_earliest IS NOT NULL OR t133.interval_start_latest IS NOT NULL OR t133.interval_end_earliest IS NOT NULL OR t133.interval_end_latest IS NOT NULL OR t133.interval_start_state = ? OR t133.interval_end_state = ?) OR (t133.interval_start_state = ? OR t133.interval_start_latest IS NOT NULL AND t133.interval_start_latest <= ? OR t133.interval_end_latest IS NOT NULL AND t133.interval_end_latest <= ?) AND (t133.interval_end_state = ? OR t133.interval_end_earliest IS NOT NULL AND t133.interval_end_earliest >= ? OR t133.interval_start_earliest IS NOT NULL AND t133.interval_start_earliest >= ?)) AND t133.sort_key >= '~|~' ORDER BY t133.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw134 CROSS JOIN office_tenure AS w134 ON w134.id = iw134.id) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt127 CROSS JOIN office_tenure AS t127 ON t127.id = mt127.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t86 ORDER BY t86.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p8, t88_period_start_state_1, t88_period_end_state_1, t88_period_start_state_1, p7, p7, t88_period_end_state_1, p6, p6, p6__daytext, p7__daytext, size2, param_7, param_8, p8, t90_period_start_state_1, t90_period_end_state_1, t90_period_start_state_1, p7, p7, t90_period_end_state_1, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_9, p8, t93_period_start_state_1, t93_period_end_state_1, t93_period_start_state_1, p7, p7, t93_period_end_state_1, p6, p6, size2, param_10, size2, param_11, p8, t96_period_start_state_1, t96_period_end_state_1, t96_period_start_state_1, p7, p7, t96_period_end_state_1, p6, p6, p6__daytext, p7__daytext, size2, param_12, param_13, p8, t98_period_start_state_1, t98_period_end_state_1, t98_period_start_state_1, p7, p7, t98_period_end_state_1, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_14, p8, t101_period_start_state_1, t101_period_end_state_1, t101_period_start_state_1, p7, p7, t101_period_end_state_1, p6, p6, size2, param_15, size2, param_16, p8, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p7, p7, 'KNOWN'_2, p6, p6, p6__daytext, p7__daytext, size2, param_17, param_18, p8, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p7, p7, 'KNOWN'_4, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_19, p8, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p7, p7, 'KNOWN'_6, p6, p6, size2, param_20, size2, param_21, p8, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p7, p7, 'KNOWN'_8, p6, p6, p6__daytext, p7__daytext, size2, param_22, param_23, p8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_9, p7, p7, 'KNOWN'_10, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_24, p8, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_11, p7, p7, 'KNOWN'_12, p6, p6, size2, param_25, size2, param_26, p8, t120_period_start_state_1, t120_period_end_state_1, t120_period_start_state_1, p7, p7, t120_period_end_state_1, p6, p6, p6__daytext, p7__daytext, size2, param_27, param_28, p8, t122_period_start_state_1, t122_period_end_state_1, t122_period_start_state_1, p7, p7, t122_period_end_state_1, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_29, p8, t125_period_start_state_1, t125_period_end_state_1, t125_period_start_state_1, p7, p7, t125_period_end_state_1, p6, p6, size2, param_30, size2, param_31, p8, t128_interval_start_state_1, t128_interval_end_state_1, t128_interval_start_state_1, p7, p7, t128_interval_end_state_1, p6, p6, p6__daytext, p7__daytext, size2, param_32, param_33, p8, t130_interval_start_state_1, t130_interval_end_state_1, t130_interval_start_state_1, p7, p7, t130_interval_end_state_1, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_34, p8, t133_interval_start_state_1, t133_interval_end_state_1, t133_interval_start_state_1, p7, p7, t133_interval_end_state_1, p6, p6, size2, param_35, size2, param_36, size2, param_37

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
WHERE (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $7 OR t2.period_end_state = $8) AND (t2.period_start_state = $7 OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= (SELECT $9::DATE)::DATE OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t2.period_end_state = $8 OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= (SELECT $10::DATE)::DATE OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t2.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t2.sort_key, t2.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t2.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w3 UNION SELECT w6.*
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
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $14 OR t4.period_end_state = $15) AND (t4.period_start_state = $14 OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= (SELECT $9::DATE)::DATE OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t4.period_end_state = $15 OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= (SELECT $10::DATE)::DATE OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k5.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t4.sort_key, t4.sort_key) < (CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w6) AS t1 UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w9.*
FROM (SELECT t8.*
FROM summit AS t8
WHERE (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = $16 OR t8.period_end_state = $17) AND (t8.period_start_state = $16 OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= (SELECT $9::DATE)::DATE OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t8.period_end_state = $17 OR t8.period_end_earliest IS NOT NULL AND t8.period_end_earliest >= (SELECT $10::DATE)::DATE OR t8.period_start_earliest IS NOT NULL AND t8.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t8.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t8.sort_key, t8.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t8.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w9 UNION SELECT w12.*
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
WHERE (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $18 OR t10.period_end_state = $19) AND (t10.period_start_state = $18 OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= (SELECT $9::DATE)::DATE OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t10.period_end_state = $19 OR t10.period_end_earliest IS NOT NULL AND t10.period_end_earliest >= (SELECT $10::DATE)::DATE OR t10.period_start_earliest IS NOT NULL AND t10.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t10.sort_key >= CASE WHEN (k11.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k11.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t10.sort_key, t10.sort_key) < (CASE WHEN (k11.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k11.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w12) AS t7 UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT w15.*
FROM (SELECT t14.*
FROM statement AS t14
WHERE (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $20::VARCHAR)::VARCHAR OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $9::DATE)::DATE OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $9::DATE)::DATE) AND ('KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= (SELECT $10::DATE)::DATE OR t14.date_earliest IS NOT NULL AND t14.date_earliest >= (SELECT $10::DATE)::DATE) AND t14.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t14.sort_key, t14.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t14.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w15 UNION SELECT w18.*
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
WHERE (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $9::DATE)::DATE OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $9::DATE)::DATE) AND ('KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= (SELECT $10::DATE)::DATE OR t16.date_earliest IS NOT NULL AND t16.date_earliest >= (SELECT $10::DATE)::DATE) AND t16.sort_key >= CASE WHEN (k17.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k17.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t16.sort_key, t16.sort_key) < (CASE WHEN (k17.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k17.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w18) AS t13 UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT w21.*
FROM (SELECT t20.*
FROM treaty_action AS t20
WHERE (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $9::DATE)::DATE OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $9::DATE)::DATE) AND ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= (SELECT $10::DATE)::DATE OR t20.date_earliest IS NOT NULL AND t20.date_earliest >= (SELECT $10::DATE)::DATE) AND t20.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t20.sort_key, t20.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t20.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w21 UNION SELECT w24.*
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
WHERE (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $9::DATE)::DATE OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $9::DATE)::DATE) AND ('KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= (SELECT $10::DATE)::DATE OR t22.date_earliest IS NOT NULL AND t22.date_earliest >= (SELECT $10::DATE)::DATE) AND t22.sort_key >= CASE WHEN (k23.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k23.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t22.sort_key, t22.sort_key) < (CASE WHEN (k23.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k23.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w24) AS t19 UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w27.*
FROM (SELECT t26.*
FROM event AS t26
WHERE (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = $28 OR t26.period_end_state = $29) AND (t26.period_start_state = $28 OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= (SELECT $9::DATE)::DATE OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t26.period_end_state = $29 OR t26.period_end_earliest IS NOT NULL AND t26.period_end_earliest >= (SELECT $10::DATE)::DATE OR t26.period_start_earliest IS NOT NULL AND t26.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t26.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t26.sort_key, t26.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t26.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w27 UNION SELECT w30.*
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
WHERE (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = $30 OR t28.period_end_state = $31) AND (t28.period_start_state = $30 OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= (SELECT $9::DATE)::DATE OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= (SELECT $9::DATE)::DATE) AND (t28.period_end_state = $31 OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= (SELECT $10::DATE)::DATE OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k29.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t28.sort_key, t28.sort_key) < (CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w30) AS t25 UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w33.*
FROM (SELECT t32.*
FROM office_tenure AS t32
WHERE (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = $32 OR t32.interval_end_state = $33) AND (t32.interval_start_state = $32 OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= (SELECT $9::DATE)::DATE OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= (SELECT $9::DATE)::DATE) AND (t32.interval_end_state = $33 OR t32.interval_end_earliest IS NOT NULL AND t32.interval_end_earliest >= (SELECT $10::DATE)::DATE OR t32.interval_start_earliest IS NOT NULL AND t32.interval_start_earliest >= (SELECT $10::DATE)::DATE) AND t32.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t32.sort_key, t32.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t32.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w33 UNION SELECT w36.*
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
WHERE (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = $34 OR t34.interval_end_state = $35) AND (t34.interval_start_state = $34 OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= (SELECT $9::DATE)::DATE OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= (SELECT $9::DATE)::DATE) AND (t34.interval_end_state = $35 OR t34.interval_end_earliest IS NOT NULL AND t34.interval_end_earliest >= (SELECT $10::DATE)::DATE OR t34.interval_start_earliest IS NOT NULL AND t34.interval_start_earliest >= (SELECT $10::DATE)::DATE) AND t34.sort_key >= CASE WHEN (k35.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k35.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t34.sort_key, t34.sort_key) < (CASE WHEN (k35.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k35.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w36) AS t31) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t2_period_start_state_1, t2_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t4_period_start_state_1, t4_period_end_state_1, t8_period_start_state_1, t8_period_end_state_1, t10_period_start_state_1, t10_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t26_period_start_state_1, t26_period_end_state_1, t28_period_start_state_1, t28_period_end_state_1, t32_interval_start_state_1, t32_interval_end_state_1, t34_interval_start_state_1, t34_interval_end_state_1

-- postgresql: certain.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t37.id
FROM visit AS t37
WHERE (t37.period_start_earliest IS NOT NULL OR t37.period_start_latest IS NOT NULL OR t37.period_end_earliest IS NOT NULL OR t37.period_end_latest IS NOT NULL OR t37.period_start_state = $1 OR t37.period_end_state = $2) AND (t37.period_start_state = $1 OR t37.period_start_latest IS NOT NULL AND t37.period_start_latest <= $3::DATE OR t37.period_end_latest IS NOT NULL AND t37.period_end_latest <= $3::DATE) AND (t37.period_end_state = $2 OR t37.period_end_earliest IS NOT NULL AND t37.period_end_earliest >= $4::DATE OR t37.period_start_earliest IS NOT NULL AND t37.period_start_earliest >= $4::DATE) UNION ALL SELECT t38.id
FROM summit AS t38
WHERE (t38.period_start_earliest IS NOT NULL OR t38.period_start_latest IS NOT NULL OR t38.period_end_earliest IS NOT NULL OR t38.period_end_latest IS NOT NULL OR t38.period_start_state = $5 OR t38.period_end_state = $6) AND (t38.period_start_state = $5 OR t38.period_start_latest IS NOT NULL AND t38.period_start_latest <= $3::DATE OR t38.period_end_latest IS NOT NULL AND t38.period_end_latest <= $3::DATE) AND (t38.period_end_state = $6 OR t38.period_end_earliest IS NOT NULL AND t38.period_end_earliest >= $4::DATE OR t38.period_start_earliest IS NOT NULL AND t38.period_start_earliest >= $4::DATE) UNION ALL SELECT t39.id
FROM statement AS t39
WHERE (t39.date_earliest IS NOT NULL OR t39.date_latest IS NOT NULL OR t39.date_earliest IS NOT NULL OR t39.date_latest IS NOT NULL OR 'KNOWN' = $7::VARCHAR OR 'KNOWN' = $8::VARCHAR) AND ('KNOWN' = $7::VARCHAR OR t39.date_latest IS NOT NULL AND t39.date_latest <= $3::DATE OR t39.date_latest IS NOT NULL AND t39.date_latest <= $3::DATE) AND ('KNOWN' = $8::VARCHAR OR t39.date_earliest IS NOT NULL AND t39.date_earliest >= $4::DATE OR t39.date_earliest IS NOT NULL AND t39.date_earliest >= $4::DATE) UNION ALL SELECT t40.id
FROM treaty_action AS t40
WHERE (t40.date_earliest IS NOT NULL OR t40.date_latest IS NOT NULL OR t40.date_earliest IS NOT NULL OR t40.date_latest IS NOT NULL OR 'KNOWN' = $9::VARCHAR OR 'KNOWN' = $10::VARCHAR) AND ('KNOWN' = $9::VARCHAR OR t40.date_latest IS NOT NULL AND t40.date_latest <= $3::DATE OR t40.date_latest IS NOT NULL AND t40.date_latest <= $3::DATE) AND ('KNOWN' = $10::VARCHAR OR t40.date_earliest IS NOT NULL AND t40.date_earliest >= $4::DATE OR t40.date_earliest IS NOT NULL AND t40.date_earliest >= $4::DATE) UNION ALL SELECT t41.id
FROM event AS t41
WHERE (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = $11 OR t41.period_end_state = $12) AND (t41.period_start_state = $11 OR t41.period_start_latest IS NOT NULL AND t41.period_start_latest <= $3::DATE OR t41.period_end_latest IS NOT NULL AND t41.period_end_latest <= $3::DATE) AND (t41.period_end_state = $12 OR t41.period_end_earliest IS NOT NULL AND t41.period_end_earliest >= $4::DATE OR t41.period_start_earliest IS NOT NULL AND t41.period_start_earliest >= $4::DATE) UNION ALL SELECT t42.id
FROM office_tenure AS t42
WHERE (t42.interval_start_earliest IS NOT NULL OR t42.interval_start_latest IS NOT NULL OR t42.interval_end_earliest IS NOT NULL OR t42.interval_end_latest IS NOT NULL OR t42.interval_start_state = $13 OR t42.interval_end_state = $14) AND (t42.interval_start_state = $13 OR t42.interval_start_latest IS NOT NULL AND t42.interval_start_latest <= $3::DATE OR t42.interval_end_latest IS NOT NULL AND t42.interval_end_latest <= $3::DATE) AND (t42.interval_end_state = $14 OR t42.interval_end_earliest IS NOT NULL AND t42.interval_end_earliest >= $4::DATE OR t42.interval_start_earliest IS NOT NULL AND t42.interval_start_earliest >= $4::DATE)) AS anon_2) AS anon_1;
-- t37_period_start_state_1, t37_period_end_state_1, p1, p0, t38_period_start_state_1, t38_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t41_period_start_state_1, t41_period_end_state_1, t42_interval_start_state_1, t42_interval_end_state_1

-- postgresql: possible
SELECT CASE t43.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t43.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t43.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t43.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t43.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t43.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t43.id) END AS c0, t43.date_edtf AS c1, t43.date_precision AS c2
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t44.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t44.sort_key || '!VISIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w46.*
FROM (SELECT t45.*
FROM visit AS t45
WHERE (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = $7 OR t45.period_end_state = $8) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= (SELECT $10::DATE)::DATE) AND t45.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t45.sort_key, t45.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t45.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w46 UNION SELECT w49.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k48 CROSS JOIN LATERAL (SELECT t47.*
FROM visit AS t47
WHERE (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = $14 OR t47.period_end_state = $15) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t47.period_end_latest IS NULL OR t47.period_end_latest >= (SELECT $10::DATE)::DATE) AND t47.sort_key >= CASE WHEN (k48.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k48.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t47.sort_key, t47.sort_key) < (CASE WHEN (k48.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k48.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w49) AS t44 UNION ALL SELECT t50.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t50.sort_key || '!SUMMIT' AS sort_key, t50.period_start_edtf AS date_edtf, t50.period_start_earliest AS date_earliest, t50.period_start_latest AS date_latest, t50.period_start_verbatim AS date_verbatim, coalesce(t50.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t50.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w52.*
FROM (SELECT t51.*
FROM summit AS t51
WHERE (t51.period_start_earliest IS NOT NULL OR t51.period_start_latest IS NOT NULL OR t51.period_end_earliest IS NOT NULL OR t51.period_end_latest IS NOT NULL OR t51.period_start_state = $16 OR t51.period_end_state = $17) AND (t51.period_start_earliest IS NULL OR t51.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t51.period_end_latest IS NULL OR t51.period_end_latest >= (SELECT $10::DATE)::DATE) AND t51.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t51.sort_key, t51.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t51.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w52 UNION SELECT w55.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k54 CROSS JOIN LATERAL (SELECT t53.*
FROM summit AS t53
WHERE (t53.period_start_earliest IS NOT NULL OR t53.period_start_latest IS NOT NULL OR t53.period_end_earliest IS NOT NULL OR t53.period_end_latest IS NOT NULL OR t53.period_start_state = $18 OR t53.period_end_state = $19) AND (t53.period_start_earliest IS NULL OR t53.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t53.period_end_latest IS NULL OR t53.period_end_latest >= (SELECT $10::DATE)::DATE) AND t53.sort_key >= CASE WHEN (k54.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k54.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t53.sort_key, t53.sort_key) < (CASE WHEN (k54.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k54.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w55) AS t50 UNION ALL SELECT t56.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t56.sort_key || '!STATEMENT' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT w58.*
FROM (SELECT t57.*
FROM statement AS t57
WHERE (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR) AND (t57.date_earliest IS NULL OR t57.date_earliest <= (SELECT $9::DATE)::DATE) AND (t57.date_latest IS NULL OR t57.date_latest >= (SELECT $10::DATE)::DATE) AND t57.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t57.sort_key, t57.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t57.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w58 UNION SELECT w61.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k60 CROSS JOIN LATERAL (SELECT t59.*
FROM statement AS t59
WHERE (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND (t59.date_earliest IS NULL OR t59.date_earliest <= (SELECT $9::DATE)::DATE) AND (t59.date_latest IS NULL OR t59.date_latest >= (SELECT $10::DATE)::DATE) AND t59.sort_key >= CASE WHEN (k60.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k60.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t59.sort_key, t59.sort_key) < (CASE WHEN (k60.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k60.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w61) AS t56 UNION ALL SELECT t62.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t62.sort_key || '!TREATY_ACTION' AS sort_key, t62.date_edtf AS date_edtf, t62.date_earliest AS date_earliest, t62.date_latest AS date_latest, t62.date_verbatim AS date_verbatim, coalesce(t62.date_precision, 'UNKNOWN') AS date_precision, coalesce(t62.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.date_basis, 'STATED') AS date_basis
FROM (SELECT w64.*
FROM (SELECT t63.*
FROM treaty_action AS t63
WHERE (t63.date_earliest IS NOT NULL OR t63.date_latest IS NOT NULL OR t63.date_earliest IS NOT NULL OR t63.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND (t63.date_earliest IS NULL OR t63.date_earliest <= (SELECT $9::DATE)::DATE) AND (t63.date_latest IS NULL OR t63.date_latest >= (SELECT $10::DATE)::DATE) AND t63.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t63.sort_key, t63.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t63.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w64 UNION SELECT w67.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k66 CROSS JOIN LATERAL (SELECT t65.*
FROM treaty_action AS t65
WHERE (t65.date_earliest IS NOT NULL OR t65.date_latest IS NOT NULL OR t65.date_earliest IS NOT NULL OR t65.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND (t65.date_earliest IS NULL OR t65.date_earliest <= (SELECT $9::DATE)::DATE) AND (t65.date_latest IS NULL OR t65.date_latest >= (SELECT $10::DATE)::DATE) AND t65.sort_key >= CASE WHEN (k66.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k66.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t65.sort_key, t65.sort_key) < (CASE WHEN (k66.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k66.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w67) AS t62 UNION ALL SELECT t68.id AS id, 'Event' AS typename, 'EVENT' AS kind, t68.sort_key || '!EVENT' AS sort_key, t68.period_start_edtf AS date_edtf, t68.period_start_earliest AS date_earliest, t68.period_start_latest AS date_latest, t68.period_start_verbatim AS date_verbatim, coalesce(t68.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w70.*
FROM (SELECT t69.*
FROM event AS t69
WHERE (t69.period_start_earliest IS NOT NULL OR t69.period_start_latest IS NOT NULL OR t69.period_end_earliest IS NOT NULL OR t69.period_end_latest IS NOT NULL OR t69.period_start_state = $28 OR t69.period_end_state = $29) AND (t69.period_start_earliest IS NULL OR t69.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t69.period_end_latest IS NULL OR t69.period_end_latest >= (SELECT $10::DATE)::DATE) AND t69.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t69.sort_key, t69.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t69.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w70 UNION SELECT w73.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k72 CROSS JOIN LATERAL (SELECT t71.*
FROM event AS t71
WHERE (t71.period_start_earliest IS NOT NULL OR t71.period_start_latest IS NOT NULL OR t71.period_end_earliest IS NOT NULL OR t71.period_end_latest IS NOT NULL OR t71.period_start_state = $30 OR t71.period_end_state = $31) AND (t71.period_start_earliest IS NULL OR t71.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t71.period_end_latest IS NULL OR t71.period_end_latest >= (SELECT $10::DATE)::DATE) AND t71.sort_key >= CASE WHEN (k72.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k72.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t71.sort_key, t71.sort_key) < (CASE WHEN (k72.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k72.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w73) AS t68 UNION ALL SELECT t74.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t74.sort_key || '!OFFICE_TENURE' AS sort_key, t74.interval_start_edtf AS date_edtf, t74.interval_start_earliest AS date_earliest, t74.interval_start_latest AS date_latest, t74.interval_start_verbatim AS date_verbatim, coalesce(t74.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t74.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t74.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w76.*
FROM (SELECT t75.*
FROM office_tenure AS t75
WHERE (t75.interval_start_earliest IS NOT NULL OR t75.interval_start_latest IS NOT NULL OR t75.interval_end_earliest IS NOT NULL OR t75.interval_end_latest IS NOT NULL OR t75.interval_start_state = $32 OR t75.interval_end_state = $33) AND (t75.interval_start_earliest IS NULL OR t75.interval_start_earliest <= (SELECT $9::DATE)::DATE) AND (t75.interval_end_latest IS NULL OR t75.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t75.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t75.sort_key, t75.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t75.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w76 UNION SELECT w79.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k78 CROSS JOIN LATERAL (SELECT t77.*
FROM office_tenure AS t77
WHERE (t77.interval_start_earliest IS NOT NULL OR t77.interval_start_latest IS NOT NULL OR t77.interval_end_earliest IS NOT NULL OR t77.interval_end_latest IS NOT NULL OR t77.interval_start_state = $34 OR t77.interval_end_state = $35) AND (t77.interval_start_earliest IS NULL OR t77.interval_start_earliest <= (SELECT $9::DATE)::DATE) AND (t77.interval_end_latest IS NULL OR t77.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t77.sort_key >= CASE WHEN (k78.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k78.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t77.sort_key, t77.sort_key) < (CASE WHEN (k78.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k78.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t77.reach = k78.id ORDER BY t77.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w79) AS t74) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS t43 ORDER BY t43.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t45_period_start_state_1, t45_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, t47_period_start_state_1, t47_period_end_state_1, t51_period_start_state_1, t51_period_end_state_1, t53_period_start_state_1, t53_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t69_period_start_state_1, t69_period_end_state_1, t71_period_start_state_1, t71_period_end_state_1, t75_interval_start_state_1, t75_interval_end_state_1, t77_interval_start_state_1, t77_interval_end_state_1

-- postgresql: possible.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t80.id
FROM visit AS t80
WHERE (t80.period_start_earliest IS NOT NULL OR t80.period_start_latest IS NOT NULL OR t80.period_end_earliest IS NOT NULL OR t80.period_end_latest IS NOT NULL OR t80.period_start_state = $1 OR t80.period_end_state = $2) AND (t80.period_start_earliest IS NULL OR t80.period_start_earliest <= $3::DATE) AND (t80.period_end_latest IS NULL OR t80.period_end_latest >= $4::DATE) UNION ALL SELECT t81.id
FROM summit AS t81
WHERE (t81.period_start_earliest IS NOT NULL OR t81.period_start_latest IS NOT NULL OR t81.period_end_earliest IS NOT NULL OR t81.period_end_latest IS NOT NULL OR t81.period_start_state = $5 OR t81.period_end_state = $6) AND (t81.period_start_earliest IS NULL OR t81.period_start_earliest <= $3::DATE) AND (t81.period_end_latest IS NULL OR t81.period_end_latest >= $4::DATE) UNION ALL SELECT t82.id
FROM statement AS t82
WHERE (t82.date_earliest IS NOT NULL OR t82.date_latest IS NOT NULL OR t82.date_earliest IS NOT NULL OR t82.date_latest IS NOT NULL OR 'KNOWN' = $7::VARCHAR OR 'KNOWN' = $8::VARCHAR) AND (t82.date_earliest IS NULL OR t82.date_earliest <= $3::DATE) AND (t82.date_latest IS NULL OR t82.date_latest >= $4::DATE) UNION ALL SELECT t83.id
FROM treaty_action AS t83
WHERE (t83.date_earliest IS NOT NULL OR t83.date_latest IS NOT NULL OR t83.date_earliest IS NOT NULL OR t83.date_latest IS NOT NULL OR 'KNOWN' = $9::VARCHAR OR 'KNOWN' = $10::VARCHAR) AND (t83.date_earliest IS NULL OR t83.date_earliest <= $3::DATE) AND (t83.date_latest IS NULL OR t83.date_latest >= $4::DATE) UNION ALL SELECT t84.id
FROM event AS t84
WHERE (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = $11 OR t84.period_end_state = $12) AND (t84.period_start_earliest IS NULL OR t84.period_start_earliest <= $3::DATE) AND (t84.period_end_latest IS NULL OR t84.period_end_latest >= $4::DATE) UNION ALL SELECT t85.id
FROM office_tenure AS t85
WHERE (t85.interval_start_earliest IS NOT NULL OR t85.interval_start_latest IS NOT NULL OR t85.interval_end_earliest IS NOT NULL OR t85.interval_end_latest IS NOT NULL OR t85.interval_start_state = $13 OR t85.interval_end_state = $14) AND (t85.interval_start_earliest IS NULL OR t85.interval_start_earliest <= $3::DATE) AND (t85.interval_end_latest IS NULL OR t85.interval_end_latest >= $4::DATE)) AS anon_2) AS anon_1;
-- t80_period_start_state_1, t80_period_end_state_1, p4, p3, t81_period_start_state_1, t81_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t84_period_start_state_1, t84_period_end_state_1, t85_interval_start_state_1, t85_interval_end_state_1

-- postgresql: undated
SELECT CASE t86.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t86.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t86.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t86.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t86.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t86.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t86.id) END AS c0, t86.date_edtf AS c1, t86.date_precision AS c2, t86.date_basis AS c3, t86.date_qualifier AS c4
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t87.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t87.sort_key || '!VISIT' AS sort_key, t87.period_start_edtf AS date_edtf, t87.period_start_earliest AS date_earliest, t87.period_start_latest AS date_latest, t87.period_start_verbatim AS date_verbatim, coalesce(t87.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t87.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w89.*
FROM (SELECT t88.*
FROM visit AS t88
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t88.period_start_earliest IS NOT NULL OR t88.period_start_latest IS NOT NULL OR t88.period_end_earliest IS NOT NULL OR t88.period_end_latest IS NOT NULL OR t88.period_start_state = $8 OR t88.period_end_state = $9) OR (t88.period_start_state = $8 OR t88.period_start_latest IS NOT NULL AND t88.period_start_latest <= (SELECT $10::DATE)::DATE OR t88.period_end_latest IS NOT NULL AND t88.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t88.period_end_state = $9 OR t88.period_end_earliest IS NOT NULL AND t88.period_end_earliest >= (SELECT $11::DATE)::DATE OR t88.period_start_earliest IS NOT NULL AND t88.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t88.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t88.sort_key, t88.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t88.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w89 UNION SELECT w92.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k91 CROSS JOIN LATERAL (SELECT t90.*
FROM visit AS t90
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t90.period_start_earliest IS NOT NULL OR t90.period_start_latest IS NOT NULL OR t90.period_end_earliest IS NOT NULL OR t90.period_end_latest IS NOT NULL OR t90.period_start_state = $15 OR t90.period_end_state = $16) OR (t90.period_start_state = $15 OR t90.period_start_latest IS NOT NULL AND t90.period_start_latest <= (SELECT $10::DATE)::DATE OR t90.period_end_latest IS NOT NULL AND t90.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t90.period_end_state = $16 OR t90.period_end_earliest IS NOT NULL AND t90.period_end_earliest >= (SELECT $11::DATE)::DATE OR t90.period_start_earliest IS NOT NULL AND t90.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t90.sort_key >= CASE WHEN (k91.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k91.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t90.sort_key, t90.sort_key) < (CASE WHEN (k91.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k91.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t90.reach = k91.id ORDER BY t90.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w92 UNION SELECT w94.*
FROM (SELECT t93.*
FROM visit AS t93
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t93.period_start_earliest IS NOT NULL OR t93.period_start_latest IS NOT NULL OR t93.period_end_earliest IS NOT NULL OR t93.period_end_latest IS NOT NULL OR t93.period_start_state = $17 OR t93.period_end_state = $18) OR (t93.period_start_state = $17 OR t93.period_start_latest IS NOT NULL AND t93.period_start_latest <= (SELECT $10::DATE)::DATE OR t93.period_end_latest IS NOT NULL AND t93.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t93.period_end_state = $18 OR t93.period_end_earliest IS NOT NULL AND t93.period_end_earliest >= (SELECT $11::DATE)::DATE OR t93.period_start_earliest IS NOT NULL AND t93.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t93.sort_key >= '~|~' ORDER BY t93.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w94) AS t87 UNION ALL SELECT t95.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t95.sort_key || '!SUMMIT' AS sort_key, t95.period_start_edtf AS date_edtf, t95.period_start_earliest AS date_earliest, t95.period_start_latest AS date_latest, t95.period_start_verbatim AS date_verbatim, coalesce(t95.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t95.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t95.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w97.*
FROM (SELECT t96.*
FROM summit AS t96
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t96.period_start_earliest IS NOT NULL OR t96.period_start_latest IS NOT NULL OR t96.period_end_earliest IS NOT NULL OR t96.period_end_latest IS NOT NULL OR t96.period_start_state = $19 OR t96.period_end_state = $20) OR (t96.period_start_state = $19 OR t96.period_start_latest IS NOT NULL AND t96.period_start_latest <= (SELECT $10::DATE)::DATE OR t96.period_end_latest IS NOT NULL AND t96.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t96.period_end_state = $20 OR t96.period_end_earliest IS NOT NULL AND t96.period_end_earliest >= (SELECT $11::DATE)::DATE OR t96.period_start_earliest IS NOT NULL AND t96.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t96.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t96.sort_key, t96.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t96.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w97 UNION SELECT w100.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k99 CROSS JOIN LATERAL (SELECT t98.*
FROM summit AS t98
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t98.period_start_earliest IS NOT NULL OR t98.period_start_latest IS NOT NULL OR t98.period_end_earliest IS NOT NULL OR t98.period_end_latest IS NOT NULL OR t98.period_start_state = $21 OR t98.period_end_state = $22) OR (t98.period_start_state = $21 OR t98.period_start_latest IS NOT NULL AND t98.period_start_latest <= (SELECT $10::DATE)::DATE OR t98.period_end_latest IS NOT NULL AND t98.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t98.period_end_state = $22 OR t98.period_end_earliest IS NOT NULL AND t98.period_end_earliest >= (SELECT $11::DATE)::DATE OR t98.period_start_earliest IS NOT NULL AND t98.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t98.sort_key >= CASE WHEN (k99.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k99.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t98.sort_key, t98.sort_key) < (CASE WHEN (k99.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k99.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t98.reach = k99.id ORDER BY t98.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w100 UNION SELECT w102.*
FROM (SELECT t101.*
FROM summit AS t101
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t101.period_start_earliest IS NOT NULL OR t101.period_start_latest IS NOT NULL OR t101.period_end_earliest IS NOT NULL OR t101.period_end_latest IS NOT NULL OR t101.period_start_state = $23 OR t101.period_end_state = $24) OR (t101.period_start_state = $23 OR t101.period_start_latest IS NOT NULL AND t101.period_start_latest <= (SELECT $10::DATE)::DATE OR t101.period_end_latest IS NOT NULL AND t101.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t101.period_end_state = $24 OR t101.period_end_earliest IS NOT NULL AND t101.period_end_earliest >= (SELECT $11::DATE)::DATE OR t101.period_start_earliest IS NOT NULL AND t101.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t101.sort_key >= '~|~' ORDER BY t101.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w102) AS t95 UNION ALL SELECT t103.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t103.sort_key || '!STATEMENT' AS sort_key, t103.date_edtf AS date_edtf, t103.date_earliest AS date_earliest, t103.date_latest AS date_latest, t103.date_verbatim AS date_verbatim, coalesce(t103.date_precision, 'UNKNOWN') AS date_precision, coalesce(t103.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t103.date_basis, 'STATED') AS date_basis
FROM (SELECT w105.*
FROM (SELECT t104.*
FROM statement AS t104
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t104.date_earliest IS NOT NULL OR t104.date_latest IS NOT NULL OR t104.date_earliest IS NOT NULL OR t104.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t104.date_latest IS NOT NULL AND t104.date_latest <= (SELECT $10::DATE)::DATE OR t104.date_latest IS NOT NULL AND t104.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR t104.date_earliest IS NOT NULL AND t104.date_earliest >= (SELECT $11::DATE)::DATE OR t104.date_earliest IS NOT NULL AND t104.date_earliest >= (SELECT $11::DATE)::DATE)) AND t104.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t104.sort_key, t104.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t104.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w105 UNION SELECT w108.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k107 CROSS JOIN LATERAL (SELECT t106.*
FROM statement AS t106
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t106.date_earliest IS NOT NULL OR t106.date_latest IS NOT NULL OR t106.date_earliest IS NOT NULL OR t106.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR t106.date_latest IS NOT NULL AND t106.date_latest <= (SELECT $10::DATE)::DATE OR t106.date_latest IS NOT NULL AND t106.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR t106.date_earliest IS NOT NULL AND t106.date_earliest >= (SELECT $11::DATE)::DATE OR t106.date_earliest IS NOT NULL AND t106.date_earliest >= (SELECT $11::DATE)::DATE)) AND t106.sort_key >= CASE WHEN (k107.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k107.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t106.sort_key, t106.sort_key) < (CASE WHEN (k107.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k107.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t106.reach = k107.id ORDER BY t106.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w108 UNION SELECT w110.*
FROM (SELECT t109.*
FROM statement AS t109
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t109.date_earliest IS NOT NULL OR t109.date_latest IS NOT NULL OR t109.date_earliest IS NOT NULL OR t109.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $29::VARCHAR)::VARCHAR OR t109.date_latest IS NOT NULL AND t109.date_latest <= (SELECT $10::DATE)::DATE OR t109.date_latest IS NOT NULL AND t109.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR t109.date_earliest IS NOT NULL AND t109.date_earliest >= (SELECT $11::DATE)::DATE OR t109.date_earliest IS NOT NULL AND t109.date_earliest >= (SELECT $11::DATE)::DATE)) AND t109.sort_key >= '~|~' ORDER BY t109.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w110) AS t103 UNION ALL SELECT t111.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t111.sort_key || '!TREATY_ACTION' AS sort_key, t111.date_edtf AS date_edtf, t111.date_earliest AS date_earliest, t111.date_latest AS date_latest, t111.date_verbatim AS date_verbatim, coalesce(t111.date_precision, 'UNKNOWN') AS date_precision, coalesce(t111.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t111.date_basis, 'STATED') AS date_basis
FROM (SELECT w113.*
FROM (SELECT t112.*
FROM treaty_action AS t112
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t112.date_earliest IS NOT NULL OR t112.date_latest IS NOT NULL OR t112.date_earliest IS NOT NULL OR t112.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $32::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $31::VARCHAR)::VARCHAR OR t112.date_latest IS NOT NULL AND t112.date_latest <= (SELECT $10::DATE)::DATE OR t112.date_latest IS NOT NULL AND t112.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $32::VARCHAR)::VARCHAR OR t112.date_earliest IS NOT NULL AND t112.date_earliest >= (SELECT $11::DATE)::DATE OR t112.date_earliest IS NOT NULL AND t112.date_earliest >= (SELECT $11::DATE)::DATE)) AND t112.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t112.sort_key, t112.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t112.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w113 UNION SELECT w116.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k115 CROSS JOIN LATERAL (SELECT t114.*
FROM treaty_action AS t114
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t114.date_earliest IS NOT NULL OR t114.date_latest IS NOT NULL OR t114.date_earliest IS NOT NULL OR t114.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $33::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $34::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $33::VARCHAR)::VARCHAR OR t114.date_latest IS NOT NULL AND t114.date_latest <= (SELECT $10::DATE)::DATE OR t114.date_latest IS NOT NULL AND t114.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $34::VARCHAR)::VARCHAR OR t114.date_earliest IS NOT NULL AND t114.date_earliest >= (SELECT $11::DATE)::DATE OR t114.date_earliest IS NOT NULL AND t114.date_earliest >= (SELECT $11::DATE)::DATE)) AND t114.sort_key >= CASE WHEN (k115.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k115.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t114.sort_key, t114.sort_key) < (CASE WHEN (k115.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k115.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t114.reach = k115.id ORDER BY t114.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w116 UNION SELECT w118.*
FROM (SELECT t117.*
FROM treaty_action AS t117
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $35::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $36::VARCHAR)::VARCHAR) OR ('KNOWN' = (SELECT $35::VARCHAR)::VARCHAR OR t117.date_latest IS NOT NULL AND t117.date_latest <= (SELECT $10::DATE)::DATE OR t117.date_latest IS NOT NULL AND t117.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $36::VARCHAR)::VARCHAR OR t117.date_earliest IS NOT NULL AND t117.date_earliest >= (SELECT $11::DATE)::DATE OR t117.date_earliest IS NOT NULL AND t117.date_earliest >= (SELECT $11::DATE)::DATE)) AND t117.sort_key >= '~|~' ORDER BY t117.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w118) AS t111 UNION ALL SELECT t119.id AS id, 'Event' AS typename, 'EVENT' AS kind, t119.sort_key || '!EVENT' AS sort_key, t119.period_start_edtf AS date_edtf, t119.period_start_earliest AS date_earliest, t119.period_start_latest AS date_latest, t119.period_start_verbatim AS date_verbatim, coalesce(t119.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t119.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t119.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w121.*
FROM (SELECT t120.*
FROM event AS t120
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t120.period_start_earliest IS NOT NULL OR t120.period_start_latest IS NOT NULL OR t120.period_end_earliest IS NOT NULL OR t120.period_end_latest IS NOT NULL OR t120.period_start_state = $37 OR t120.period_end_state = $38) OR (t120.period_start_state = $37 OR t120.period_start_latest IS NOT NULL AND t120.period_start_latest <= (SELECT $10::DATE)::DATE OR t120.period_end_latest IS NOT NULL AND t120.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t120.period_end_state = $38 OR t120.period_end_earliest IS NOT NULL AND t120.period_end_earliest >= (SELECT $11::DATE)::DATE OR t120.period_start_earliest IS NOT NULL AND t120.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t120.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t120.sort_key, t120.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t120.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w121 UNION SELECT w124.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k123 CROSS JOIN LATERAL (SELECT t122.*
FROM event AS t122
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t122.period_start_earliest IS NOT NULL OR t122.period_start_latest IS NOT NULL OR t122.period_end_earliest IS NOT NULL OR t122.period_end_latest IS NOT NULL OR t122.period_start_state = $39 OR t122.period_end_state = $40) OR (t122.period_start_state = $39 OR t122.period_start_latest IS NOT NULL AND t122.period_start_latest <= (SELECT $10::DATE)::DATE OR t122.period_end_latest IS NOT NULL AND t122.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t122.period_end_state = $40 OR t122.period_end_earliest IS NOT NULL AND t122.period_end_earliest >= (SELECT $11::DATE)::DATE OR t122.period_start_earliest IS NOT NULL AND t122.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t122.sort_key >= CASE WHEN (k123.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k123.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t122.sort_key, t122.sort_key) < (CASE WHEN (k123.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k123.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t122.reach = k123.id ORDER BY t122.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w124 UNION SELECT w126.*
FROM (SELECT t125.*
FROM event AS t125
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t125.period_start_earliest IS NOT NULL OR t125.period_start_latest IS NOT NULL OR t125.period_end_earliest IS NOT NULL OR t125.period_end_latest IS NOT NULL OR t125.period_start_state = $41 OR t125.period_end_state = $42) OR (t125.period_start_state = $41 OR t125.period_start_latest IS NOT NULL AND t125.period_start_latest <= (SELECT $10::DATE)::DATE OR t125.period_end_latest IS NOT NULL AND t125.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t125.period_end_state = $42 OR t125.period_end_earliest IS NOT NULL AND t125.period_end_earliest >= (SELECT $11::DATE)::DATE OR t125.period_start_earliest IS NOT NULL AND t125.period_start_earliest >= (SELECT $11::DATE)::DATE)) AND t125.sort_key >= '~|~' ORDER BY t125.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w126) AS t119 UNION ALL SELECT t127.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t127.sort_key || '!OFFICE_TENURE' AS sort_key, t127.interval_start_edtf AS date_edtf, t127.interval_start_earliest AS date_earliest, t127.interval_start_latest AS date_latest, t127.interval_start_verbatim AS date_verbatim, coalesce(t127.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t127.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t127.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w129.*
FROM (SELECT t128.*
FROM office_tenure AS t128
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t128.interval_start_earliest IS NOT NULL OR t128.interval_start_latest IS NOT NULL OR t128.interval_end_earliest IS NOT NULL OR t128.interval_end_latest IS NOT NULL OR t128.interval_start_state = $43 OR t128.interval_end_state = $44) OR (t128.interval_start_state = $43 OR t128.interval_start_latest IS NOT NULL AND t128.interval_start_latest <= (SELECT $10::DATE)::DATE OR t128.interval_end_latest IS NOT NULL AND t128.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t128.interval_end_state = $44 OR t128.interval_end_earliest IS NOT NULL AND t128.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t128.interval_start_earliest IS NOT NULL AND t128.interval_start_earliest >= (SELECT $11::DATE)::DATE)) AND t128.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t128.sort_key, t128.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t128.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w129 UNION SELECT w132.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k131 CROSS JOIN LATERAL (SELECT t130.*
FROM office_tenure AS t130
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t130.interval_start_earliest IS NOT NULL OR t130.interval_start_latest IS NOT NULL OR t130.interval_end_earliest IS NOT NULL OR t130.interval_end_latest IS NOT NULL OR t130.interval_start_state = $45 OR t130.interval_end_state = $46) OR (t130.interval_start_state = $45 OR t130.interval_start_latest IS NOT NULL AND t130.interval_start_latest <= (SELECT $10::DATE)::DATE OR t130.interval_end_latest IS NOT NULL AND t130.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t130.interval_end_state = $46 OR t130.interval_end_earliest IS NOT NULL AND t130.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t130.interval_start_earliest IS NOT NULL AND t130.interval_start_earliest >= (SELECT $11::DATE)::DATE)) AND t130.sort_key >= CASE WHEN (k131.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k131.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t130.sort_key, t130.sort_key) < (CASE WHEN (k131.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k131.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t130.reach = k131.id ORDER BY t130.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w132 UNION SELECT w134.*
FROM (SELECT t133.*
FROM office_tenure AS t133
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (NOT (t133.interval_start_earliest IS NOT NULL OR t133.interval_start_latest IS NOT NULL OR t133.interval_end_earliest IS NOT NULL OR t133.interval_end_latest IS NOT NULL OR t133.interval_start_state = $47 OR t133.interval_end_state = $48) OR (t133.interval_start_state = $47 OR t133.interval_start_latest IS NOT NULL AND t133.interval_start_latest <= (SELECT $10::DATE)::DATE OR t133.interval_end_latest IS NOT NULL AND t133.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t133.interval_end_state = $48 OR t133.interval_end_earliest IS NOT NULL AND t133.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t133.interval_start_earliest IS NOT NULL AND t133.interval_start_earliest >= (SELECT $11::DATE)::DATE)) AND t133.sort_key >= '~|~' ORDER BY t133.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w134) AS t127) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t86 ORDER BY t86.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p8, t88_period_start_state_1, t88_period_end_state_1, p7, p6, p6__daytext, p7__daytext, size2, t90_period_start_state_1, t90_period_end_state_1, t93_period_start_state_1, t93_period_end_state_1, t96_period_start_state_1, t96_period_end_state_1, t98_period_start_state_1, t98_period_end_state_1, t101_period_start_state_1, t101_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_11, 'KNOWN'_12, t120_period_start_state_1, t120_period_end_state_1, t122_period_start_state_1, t122_period_end_state_1, t125_period_start_state_1, t125_period_end_state_1, t128_interval_start_state_1, t128_interval_end_state_1, t130_interval_start_state_1, t130_interval_end_state_1, t133_interval_start_state_1, t133_interval_end_state_1
