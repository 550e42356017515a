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
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND (t2.period_start_state = ? OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= ? OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= ?) AND t2.sort_key < ? || '~' ORDER BY t2.sort_key ASC
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
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_state = ? OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= ? OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= ?) AND k5.id = -1 AND t4.sort_key > '~|' AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w9.id AS id, w9.sort_key AS sort_key
FROM (SELECT t8.id AS id
FROM summit AS t8
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = ? OR t8.period_end_state = ?) AND (t8.period_start_state = ? OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= ? OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= ?) AND t8.sort_key < ? || '~' ORDER BY t8.sort_key ASC
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
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_start_state = ? OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= ? OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= ?) AND k11.id = -1 AND t10.sort_key > '~|' AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt7 CROSS JOIN summit AS t7 ON t7.id = mt7.id UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w15.id AS id, w15.sort_key AS sort_key
FROM (SELECT t14.id AS id
FROM statement AS t14
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ? OR t14.date_latest IS NOT NULL AND t14.date_latest <= ?) AND t14.sort_key < ? || '~' ORDER BY t14.sort_key ASC
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
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ? OR t16.date_latest IS NOT NULL AND t16.date_latest <= ?) AND k17.id = -1 AND t16.sort_key > '~|' AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt13 CROSS JOIN statement AS t13 ON t13.id = mt13.id UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w21.id AS id, w21.sort_key AS sort_key
FROM (SELECT t20.id AS id
FROM treaty_action AS t20
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ? OR t20.date_latest IS NOT NULL AND t20.date_latest <= ?) AND t20.sort_key < ? || '~' ORDER BY t20.sort_key ASC
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
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ? OR t22.date_latest IS NOT NULL AND t22.date_latest <= ?) AND k23.id = -1 AND t22.sort_key > '~|' AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt19 CROSS JOIN treaty_action AS t19 ON t19.id = mt19.id UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT t26.id AS id
FROM event AS t26
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = ? OR t26.period_end_state = ?) AND (t26.period_start_state = ? OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= ? OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= ?) AND t26.sort_key < ? || '~' ORDER BY t26.sort_key ASC
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
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = ? OR t28.period_end_state = ?) AND (t28.period_start_state = ? OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= ? OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= ?) AND k29.id = -1 AND t28.sort_key > '~|' AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt25 CROSS JOIN event AS t25 ON t25.id = mt25.id UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w33.id AS id, w33.sort_key AS sort_key
FROM (SELECT t32.id AS id
FROM office_tenure AS t32
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = ? OR t32.interval_end_state = ?) AND (t32.interval_start_state = ? OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= ? OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= ?) AND t32.sort_key < ? || '~' ORDER BY t32.sort_key ASC
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
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = ? OR t34.interval_end_state = ?) AND (t34.interval_start_state = ? OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= ? OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= ?) AND k35.id = -1 AND t34.sort_key > '~|' AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt31 CROSS JOIN office_tenure AS t31 ON t31.id = mt31.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p1, t2_period_start_state_1, t2_period_end_state_1, t2_period_start_state_1, p0, p0, p0__daytext, size0, param_7, param_8, p1, t4_period_start_state_1, t4_period_end_state_1, t4_period_start_state_1, p0, p0, size0, param_9, size0, param_10, p1, t8_period_start_state_1, t8_period_end_state_1, t8_period_start_state_1, p0, p0, p0__daytext, size0, param_11, param_12, p1, t10_period_start_state_1, t10_period_end_state_1, t10_period_start_state_1, p0, p0, size0, param_13, size0, param_14, p1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p0, p0, p0__daytext, size0, param_15, param_16, p1, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p0, p0, size0, param_17, size0, param_18, p1, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p0, p0, p0__daytext, size0, param_19, param_20, p1, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p0, p0, size0, param_21, size0, param_22, p1, t26_period_start_state_1, t26_period_end_state_1, t26_period_start_state_1, p0, p0, p0__daytext, size0, param_23, param_24, p1, t28_period_start_state_1, t28_period_end_state_1, t28_period_start_state_1, p0, p0, size0, param_25, size0, param_26, p1, t32_interval_start_state_1, t32_interval_end_state_1, t32_interval_start_state_1, p0, p0, p0__daytext, size0, param_27, param_28, p1, t34_interval_start_state_1, t34_interval_end_state_1, t34_interval_start_state_1, p0, p0, size0, param_29, size0, param_30, size0, param_31

-- sqlite: notYet
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
WHERE office_tenure_1.id = t37.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t38.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t38.sort_key || '!VISIT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w40.id AS id, w40.sort_key AS sort_key
FROM (SELECT t39.id AS id
FROM visit AS t39
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = ? OR t39.period_end_state = ?) AND (t39.period_start_state = ? OR t39.period_start_latest IS NOT NULL AND t39.period_start_latest <= ? OR t39.period_end_latest IS NOT NULL AND t39.period_end_latest <= ?) AND t39.sort_key < ? || '~' ORDER BY t39.sort_key ASC
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
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = ? OR t41.period_end_state = ?) AND (t41.period_start_state = ? OR t41.period_start_latest IS NOT NULL AND t41.period_start_latest <= ? OR t41.period_end_latest IS NOT NULL AND t41.period_end_latest <= ?) AND k42.id = -1 AND t41.sort_key > '~|' AND t41.reach = k42.id ORDER BY t41.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt38 CROSS JOIN visit AS t38 ON t38.id = mt38.id UNION ALL SELECT t44.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t44.sort_key || '!SUMMIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w46.id AS id, w46.sort_key AS sort_key
FROM (SELECT t45.id AS id
FROM summit AS t45
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = ? OR t45.period_end_state = ?) AND (t45.period_start_state = ? OR t45.period_start_latest IS NOT NULL AND t45.period_start_latest <= ? OR t45.period_end_latest IS NOT NULL AND t45.period_end_latest <= ?) AND t45.sort_key < ? || '~' ORDER BY t45.sort_key ASC
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
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = ? OR t47.period_end_state = ?) AND (t47.period_start_state = ? OR t47.period_start_latest IS NOT NULL AND t47.period_start_latest <= ? OR t47.period_end_latest IS NOT NULL AND t47.period_end_latest <= ?) AND k48.id = -1 AND t47.sort_key > '~|' AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt44 CROSS JOIN summit AS t44 ON t44.id = mt44.id UNION ALL SELECT t50.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t50.sort_key || '!STATEMENT' AS sort_key, t50.date_edtf AS date_edtf, t50.date_earliest AS date_earliest, t50.date_latest AS date_latest, t50.date_verbatim AS date_verbatim, coalesce(t50.date_precision, 'UNKNOWN') AS date_precision, coalesce(t50.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w52.id AS id, w52.sort_key AS sort_key
FROM (SELECT t51.id AS id
FROM statement AS t51
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t51.date_latest IS NOT NULL AND t51.date_latest <= ? OR t51.date_latest IS NOT NULL AND t51.date_latest <= ?) AND t51.sort_key < ? || '~' ORDER BY t51.sort_key ASC
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
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t53.date_latest IS NOT NULL AND t53.date_latest <= ? OR t53.date_latest IS NOT NULL AND t53.date_latest <= ?) AND k54.id = -1 AND t53.sort_key > '~|' AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt50 CROSS JOIN statement AS t50 ON t50.id = mt50.id UNION ALL SELECT t56.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t56.sort_key || '!TREATY_ACTION' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w58.id AS id, w58.sort_key AS sort_key
FROM (SELECT t57.id AS id
FROM treaty_action AS t57
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t57.date_latest IS NOT NULL AND t57.date_latest <= ? OR t57.date_latest IS NOT NULL AND t57.date_latest <= ?) AND t57.sort_key < ? || '~' ORDER BY t57.sort_key ASC
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
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t59.date_latest IS NOT NULL AND t59.date_latest <= ? OR t59.date_latest IS NOT NULL AND t59.date_latest <= ?) AND k60.id = -1 AND t59.sort_key > '~|' AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt56 CROSS JOIN treaty_action AS t56 ON t56.id = mt56.id UNION ALL SELECT t62.id AS id, 'Event' AS typename, 'EVENT' AS kind, t62.sort_key || '!EVENT' AS sort_key, t62.period_start_edtf AS date_edtf, t62.period_start_earliest AS date_earliest, t62.period_start_latest AS date_latest, t62.period_start_verbatim AS date_verbatim, coalesce(t62.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t62.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w64.id AS id, w64.sort_key AS sort_key
FROM (SELECT t63.id AS id
FROM event AS t63
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t63.period_start_earliest IS NOT NULL OR t63.period_start_latest IS NOT NULL OR t63.period_end_earliest IS NOT NULL OR t63.period_end_latest IS NOT NULL OR t63.period_start_state = ? OR t63.period_end_state = ?) AND (t63.period_start_state = ? OR t63.period_start_latest IS NOT NULL AND t63.period_start_latest <= ? OR t63.period_end_latest IS NOT NULL AND t63.period_end_latest <= ?) AND t63.sort_key < ? || '~' ORDER BY t63.sort_key ASC
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
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = ? OR t65.period_end_state = ?) AND (t65.period_start_state = ? OR t65.period_start_latest IS NOT NULL AND t65.period_start_latest <= ? OR t65.period_end_latest IS NOT NULL AND t65.period_end_latest <= ?) AND k66.id = -1 AND t65.sort_key > '~|' AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt62 CROSS JOIN event AS t62 ON t62.id = mt62.id UNION ALL SELECT t68.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t68.sort_key || '!OFFICE_TENURE' AS sort_key, t68.interval_start_edtf AS date_edtf, t68.interval_start_earliest AS date_earliest, t68.interval_start_latest AS date_latest, t68.interval_start_verbatim AS date_verbatim, coalesce(t68.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w70.id AS id, w70.sort_key AS sort_key
FROM (SELECT t69.id AS id
FROM office_tenure AS t69
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t69.interval_start_earliest IS NOT NULL OR t69.interval_start_latest IS NOT NULL OR t69.interval_end_earliest IS NOT NULL OR t69.interval_end_latest IS NOT NULL OR t69.interval_start_state = ? OR t69.interval_end_state = ?) AND (t69.interval_start_state = ? OR t69.interval_start_latest IS NOT NULL AND t69.interval_start_latest <= ? OR t69.interval_end_latest IS NOT NULL AND t69.interval_end_latest <= ?) AND t69.sort_key < ? || '~' ORDER BY t69.sort_key ASC
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
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t71.interval_start_earliest IS NOT NULL OR t71.interval_start_latest IS NOT NULL OR t71.interval_end_earliest IS NOT NULL OR t71.interval_end_latest IS NOT NULL OR t71.interval_start_state = ? OR t71.interval_end_state = ?) AND (t71.interval_start_state = ? OR t71.interval_start_latest IS NOT NULL AND t71.interval_start_latest <= ? OR t71.interval_end_latest IS NOT NULL AND t71.interval_end_latest <= ?) AND k72.id = -1 AND t71.sort_key > '~|' AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt68 CROSS JOIN office_tenure AS t68 ON t68.id = mt68.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t37 ORDER BY t37.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p4, t39_period_start_state_1, t39_period_end_state_1, t39_period_start_state_1, p3, p3, p3__daytext, size1, param_7, param_8, p4, t41_period_start_state_1, t41_period_end_state_1, t41_period_start_state_1, p3, p3, size1, param_9, size1, param_10, p4, t45_period_start_state_1, t45_period_end_state_1, t45_period_start_state_1, p3, p3, p3__daytext, size1, param_11, param_12, p4, t47_period_start_state_1, t47_period_end_state_1, t47_period_start_state_1, p3, p3, size1, param_13, size1, param_14, p4, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p3, p3, p3__daytext, size1, param_15, param_16, p4, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p3, p3, size1, param_17, size1, param_18, p4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p3, p3, p3__daytext, size1, param_19, param_20, p4, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p3, p3, size1, param_21, size1, param_22, p4, t63_period_start_state_1, t63_period_end_state_1, t63_period_start_state_1, p3, p3, p3__daytext, size1, param_23, param_24, p4, t65_period_start_state_1, t65_period_end_state_1, t65_period_start_state_1, p3, p3, size1, param_25, size1, param_26, p4, t69_interval_start_state_1, t69_interval_end_state_1, t69_interval_start_state_1, p3, p3, p3__daytext, size1, param_27, param_28, p4, t71_interval_start_state_1, t71_interval_end_state_1, t71_interval_start_state_1, p3, p3, size1, param_29, size1, param_30, size1, param_31

-- sqlite: lastDay
SELECT CASE t74.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t74.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t74.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t74.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t74.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t74.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t74.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t75.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t75.sort_key || '!VISIT' AS sort_key, t75.period_start_edtf AS date_edtf, t75.period_start_earliest AS date_earliest, t75.period_start_latest AS date_latest, t75.period_start_verbatim AS date_verbatim, coalesce(t75.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t75.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t75.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w77.id AS id, w77.sort_key AS sort_key
FROM (SELECT t76.id AS id
FROM visit AS t76
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t76.period_start_earliest IS NOT NULL OR t76.period_start_latest IS NOT NULL OR t76.period_end_earliest IS NOT NULL OR t76.period_end_latest IS NOT NULL OR t76.period_start_state = ? OR t76.period_end_state = ?) AND (t76.period_start_state = ? OR t76.period_start_latest IS NOT NULL AND t76.period_start_latest <= ? OR t76.period_end_latest IS NOT NULL AND t76.period_end_latest <= ?) AND t76.sort_key < ? || '~' ORDER BY t76.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw77 CROSS JOIN visit AS w77 ON w77.id = iw77.id UNION SELECT w80.id AS id, w80.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k79 CROSS JOIN visit AS w80 ON w80.id IN (SELECT t78.id AS id
FROM visit AS t78
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t78.period_start_earliest IS NOT NULL OR t78.period_start_latest IS NOT NULL OR t78.period_end_earliest IS NOT NULL OR t78.period_end_latest IS NOT NULL OR t78.period_start_state = ? OR t78.period_end_state = ?) AND (t78.period_start_state = ? OR t78.period_start_latest IS NOT NULL AND t78.period_start_latest <= ? OR t78.period_end_latest IS NOT NULL AND t78.period_end_latest <= ?) AND k79.id = -1 AND t78.sort_key > '~|' AND t78.reach = k79.id ORDER BY t78.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt75 CROSS JOIN visit AS t75 ON t75.id = mt75.id UNION ALL SELECT t81.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t81.sort_key || '!SUMMIT' AS sort_key, t81.period_start_edtf AS date_edtf, t81.period_start_earliest AS date_earliest, t81.period_start_latest AS date_latest, t81.period_start_verbatim AS date_verbatim, coalesce(t81.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t81.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t81.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w83.id AS id, w83.sort_key AS sort_key
FROM (SELECT t82.id AS id
FROM summit AS t82
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t82.period_start_earliest IS NOT NULL OR t82.period_start_latest IS NOT NULL OR t82.period_end_earliest IS NOT NULL OR t82.period_end_latest IS NOT NULL OR t82.period_start_state = ? OR t82.period_end_state = ?) AND (t82.period_start_state = ? OR t82.period_start_latest IS NOT NULL AND t82.period_start_latest <= ? OR t82.period_end_latest IS NOT NULL AND t82.period_end_latest <= ?) AND t82.sort_key < ? || '~' ORDER BY t82.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw83 CROSS JOIN summit AS w83 ON w83.id = iw83.id UNION SELECT w86.id AS id, w86.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k85 CROSS JOIN summit AS w86 ON w86.id IN (SELECT t84.id AS id
FROM summit AS t84
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = ? OR t84.period_end_state = ?) AND (t84.period_start_state = ? OR t84.period_start_latest IS NOT NULL AND t84.period_start_latest <= ? OR t84.period_end_latest IS NOT NULL AND t84.period_end_latest <= ?) AND k85.id = -1 AND t84.sort_key > '~|' AND t84.reach = k85.id ORDER BY t84.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt81 CROSS JOIN summit AS t81 ON t81.id = mt81.id UNION ALL SELECT t87.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t87.sort_key || '!STATEMENT' AS sort_key, t87.date_edtf AS date_edtf, t87.date_earliest AS date_earliest, t87.date_latest AS date_latest, t87.date_verbatim AS date_verbatim, coalesce(t87.date_precision, 'UNKNOWN') AS date_precision, coalesce(t87.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w89.id AS id, w89.sort_key AS sort_key
FROM (SELECT t88.id AS id
FROM statement AS t88
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t88.date_latest IS NOT NULL AND t88.date_latest <= ? OR t88.date_latest IS NOT NULL AND t88.date_latest <= ?) AND t88.sort_key < ? || '~' ORDER BY t88.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw89 CROSS JOIN statement AS w89 ON w89.id = iw89.id UNION SELECT w92.id AS id, w92.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k91 CROSS JOIN statement AS w92 ON w92.id IN (SELECT t90.id AS id
FROM statement AS t90
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t90.date_earliest IS NOT NULL OR t90.date_latest IS NOT NULL OR t90.date_earliest IS NOT NULL OR t90.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t90.date_latest IS NOT NULL AND t90.date_latest <= ? OR t90.date_latest IS NOT NULL AND t90.date_latest <= ?) AND k91.id = -1 AND t90.sort_key > '~|' AND t90.reach = k91.id ORDER BY t90.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt87 CROSS JOIN statement AS t87 ON t87.id = mt87.id UNION ALL SELECT t93.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t93.sort_key || '!TREATY_ACTION' AS sort_key, t93.date_edtf AS date_edtf, t93.date_earliest AS date_earliest, t93.date_latest AS date_latest, t93.date_verbatim AS date_verbatim, coalesce(t93.date_precision, 'UNKNOWN') AS date_precision, coalesce(t93.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t93.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w95.id AS id, w95.sort_key AS sort_key
FROM (SELECT t94.id AS id
FROM treaty_action AS t94
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t94.date_earliest IS NOT NULL OR t94.date_latest IS NOT NULL OR t94.date_earliest IS NOT NULL OR t94.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t94.date_latest IS NOT NULL AND t94.date_latest <= ? OR t94.date_latest IS NOT NULL AND t94.date_latest <= ?) AND t94.sort_key < ? || '~' ORDER BY t94.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw95 CROSS JOIN treaty_action AS w95 ON w95.id = iw95.id UNION SELECT w98.id AS id, w98.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k97 CROSS JOIN treaty_action AS w98 ON w98.id IN (SELECT t96.id AS id
FROM treaty_action AS t96
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t96.date_earliest IS NOT NULL OR t96.date_latest IS NOT NULL OR t96.date_earliest IS NOT NULL OR t96.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t96.date_latest IS NOT NULL AND t96.date_latest <= ? OR t96.date_latest IS NOT NULL AND t96.date_latest <= ?) AND k97.id = -1 AND t96.sort_key > '~|' AND t96.reach = k97.id ORDER BY t96.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt93 CROSS JOIN treaty_action AS t93 ON t93.id = mt93.id UNION ALL SELECT t99.id AS id, 'Event' AS typename, 'EVENT' AS kind, t99.sort_key || '!EVENT' AS sort_key, t99.period_start_edtf AS date_edtf, t99.period_start_earliest AS date_earliest, t99.period_start_latest AS date_latest, t99.period_start_verbatim AS date_verbatim, coalesce(t99.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t99.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t99.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w101.id AS id, w101.sort_key AS sort_key
FROM (SELECT t100.id AS id
FROM event AS t100
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t100.period_start_earliest IS NOT NULL OR t100.period_start_latest IS NOT NULL OR t100.period_end_earliest IS NOT NULL OR t100.period_end_latest IS NOT NULL OR t100.period_start_state = ? OR t100.period_end_state = ?) AND (t100.period_start_state = ? OR t100.period_start_latest IS NOT NULL AND t100.period_start_latest <= ? OR t100.period_end_latest IS NOT NULL AND t100.period_end_latest <= ?) AND t100.sort_key < ? || '~' ORDER BY t100.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw101 CROSS JOIN event AS w101 ON w101.id = iw101.id UNION SELECT w104.id AS id, w104.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k103 CROSS JOIN event AS w104 ON w104.id IN (SELECT t102.id AS id
FROM event AS t102
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t102.period_start_earliest IS NOT NULL OR t102.period_start_latest IS NOT NULL OR t102.period_end_earliest IS NOT NULL OR t102.period_end_latest IS NOT NULL OR t102.period_start_state = ? OR t102.period_end_state = ?) AND (t102.period_start_state = ? OR t102.period_start_latest IS NOT NULL AND t102.period_start_latest <= ? OR t102.period_end_latest IS NOT NULL AND t102.period_end_latest <= ?) AND k103.id = -1 AND t102.sort_key > '~|' AND t102.reach = k103.id ORDER BY t102.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt99 CROSS JOIN event AS t99 ON t99.id = mt99.id UNION ALL SELECT t105.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t105.sort_key || '!OFFICE_TENURE' AS sort_key, t105.interval_start_edtf AS date_edtf, t105.interval_start_earliest AS date_earliest, t105.interval_start_latest AS date_latest, t105.interval_start_verbatim AS date_verbatim, coalesce(t105.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t105.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t105.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w107.id AS id, w107.sort_key AS sort_key
FROM (SELECT t106.id AS id
FROM office_tenure AS t106
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t106.interval_start_earliest IS NOT NULL OR t106.interval_start_latest IS NOT NULL OR t106.interval_end_earliest IS NOT NULL OR t106.interval_end_latest IS NOT NULL OR t106.interval_start_state = ? OR t106.interval_end_state = ?) AND (t106.interval_start_state = ? OR t106.interval_start_latest IS NOT NULL AND t106.interval_start_latest <= ? OR t106.interval_end_latest IS NOT NULL AND t106.interval_end_latest <= ?) AND t106.sort_key < ? || '~' ORDER BY t106.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw107 CROSS JOIN office_tenure AS w107 ON w107.id = iw107.id UNION SELECT w110.id AS id, w110.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k109 CROSS JOIN office_tenure AS w110 ON w110.id IN (SELECT t108.id AS id
FROM office_tenure AS t108
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t108.interval_start_earliest IS NOT NULL OR t108.interval_start_latest IS NOT NULL OR t108.interval_end_earliest IS NOT NULL OR t108.interval_end_latest IS NOT NULL OR t108.interval_start_state = ? OR t108.interval_end_state = ?) AND (t108.interval_start_state = ? OR t108.interval_start_latest IS NOT NULL AND t108.interval_start_latest <= ? OR t108.interval_end_latest IS NOT NULL AND t108.interval_end_latest <= ?) AND k109.id = -1 AND t108.sort_key > '~|' AND t108.reach = k109.id ORDER BY t108.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt105 CROSS JOIN office_tenure AS t105 ON t105.id = mt105.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t74 ORDER BY t74.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p7, t76_period_start_state_1, t76_period_end_state_1, t76_period_start_state_1, p6, p6, p6__daytext, size2, param_7, param_8, p7, t78_period_start_state_1, t78_period_end_state_1, t78_period_start_state_1, p6, p6, size2, param_9, size2, param_10, p7, t82_period_start_state_1, t82_period_end_state_1, t82_period_start_state_1, p6, p6, p6__daytext, size2, param_11, param_12, p7, t84_period_start_state_1, t84_period_end_state_1, t84_period_start_state_1, p6, p6, size2, param_13, size2, param_14, p7, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p6, p6, p6__daytext, size2, param_15, param_16, p7, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p6, p6, size2, param_17, size2, param_18, p7, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p6, p6, p6__daytext, size2, param_19, param_20, p7, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p6, p6, size2, param_21, size2, param_22, p7, t100_period_start_state_1, t100_period_end_state_1, t100_period_start_state_1, p6, p6, p6__daytext, size2, param_23, param_24, p7, t102_period_start_state_1, t102_period_end_state_1, t102_period_start_state_1, p6, p6, size2, param_25, size2, param_26, p7, t106_interval_start_state_1, t106_interval_end_state_1, t106_interval_start_state_1, p6, p6, p6__daytext, size2, param_27, param_28, p7, t108_interval_start_state_1, t108_interval_end_state_1, t108_interval_start_state_1, p6, p6, size2, param_29, size2, param_30, size2, param_31

-- sqlite: since
SELECT CASE t111.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t111.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t111.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t111.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t111.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t111.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t111.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t112.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t112.sort_key || '!VISIT' AS sort_key, t112.period_start_edtf AS date_edtf, t112.period_start_earliest AS date_earliest, t112.period_start_latest AS date_latest, t112.period_start_verbatim AS date_verbatim, coalesce(t112.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t112.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t112.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w114.id AS id, w114.sort_key AS sort_key
FROM (SELECT t113.id AS id
FROM visit AS t113
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t113.period_start_earliest IS NOT NULL OR t113.period_start_latest IS NOT NULL OR t113.period_end_earliest IS NOT NULL OR t113.period_end_latest IS NOT NULL OR t113.period_start_state = ? OR t113.period_end_state = ?) AND (t113.period_end_state = ? OR t113.period_end_earliest IS NOT NULL AND t113.period_end_earliest >= ? OR t113.period_start_earliest IS NOT NULL AND t113.period_start_earliest >= ?) AND t113.sort_key >= ? AND t113.sort_key < '~' ORDER BY t113.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw114 CROSS JOIN visit AS w114 ON w114.id = iw114.id UNION SELECT w117.id AS id, w117.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k116 CROSS JOIN visit AS w117 ON w117.id IN (SELECT t115.id AS id
FROM visit AS t115
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t115.period_start_earliest IS NOT NULL OR t115.period_start_latest IS NOT NULL OR t115.period_end_earliest IS NOT NULL OR t115.period_end_latest IS NOT NULL OR t115.period_start_state = ? OR t115.period_end_state = ?) AND (t115.period_end_state = ? OR t115.period_end_earliest IS NOT NULL AND t115.period_end_earliest >= ? OR t115.period_start_earliest IS NOT NULL AND t115.period_start_earliest >= ?) AND t115.sort_key >= CASE WHEN (k116.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k116.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t115.sort_key < CASE WHEN (k116.id = -1) THEN '~~' ELSE ? END AND t115.reach = k116.id ORDER BY t115.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt112 CROSS JOIN visit AS t112 ON t112.id = mt112.id UNION ALL SELECT t118.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t118.sort_key || '!SUMMIT' AS sort_key, t118.period_start_edtf AS date_edtf, t118.period_start_earliest AS date_earliest, t118.period_start_latest AS date_latest, t118.period_start_verbatim AS date_verbatim, coalesce(t118.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t118.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t118.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w120.id AS id, w120.sort_key AS sort_key
FROM (SELECT t119.id AS id
FROM summit AS t119
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t119.period_start_earliest IS NOT NULL OR t119.period_start_latest IS NOT NULL OR t119.period_end_earliest IS NOT NULL OR t119.period_end_latest IS NOT NULL OR t119.period_start_state = ? OR t119.period_end_state = ?) AND (t119.period_end_state = ? OR t119.period_end_earliest IS NOT NULL AND t119.period_end_earliest >= ? OR t119.period_start_earliest IS NOT NULL AND t119.period_start_earliest >= ?) AND t119.sort_key >= ? AND t119.sort_key < '~' ORDER BY t119.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw120 CROSS JOIN summit AS w120 ON w120.id = iw120.id UNION SELECT w123.id AS id, w123.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k122 CROSS JOIN summit AS w123 ON w123.id IN (SELECT t121.id AS id
FROM summit AS t121
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t121.period_start_earliest IS NOT NULL OR t121.period_start_latest IS NOT NULL OR t121.period_end_earliest IS NOT NULL OR t121.period_end_latest IS NOT NULL OR t121.period_start_state = ? OR t121.period_end_state = ?) AND (t121.period_end_state = ? OR t121.period_end_earliest IS NOT NULL AND t121.period_end_earliest >= ? OR t121.period_start_earliest IS NOT NULL AND t121.period_start_earliest >= ?) AND t121.sort_key >= CASE WHEN (k122.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k122.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t121.sort_key < CASE WHEN (k122.id = -1) THEN '~~' ELSE ? END AND t121.reach = k122.id ORDER BY t121.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt118 CROSS JOIN summit AS t118 ON t118.id = mt118.id UNION ALL SELECT t124.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t124.sort_key || '!STATEMENT' AS sort_key, t124.date_edtf AS date_edtf, t124.date_earliest AS date_earliest, t124.date_latest AS date_latest, t124.date_verbatim AS date_verbatim, coalesce(t124.date_precision, 'UNKNOWN') AS date_precision, coalesce(t124.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t124.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w126.id AS id, w126.sort_key AS sort_key
FROM (SELECT t125.id AS id
FROM statement AS t125
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t125.date_earliest IS NOT NULL OR t125.date_latest IS NOT NULL OR t125.date_earliest IS NOT NULL OR t125.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t125.date_earliest IS NOT NULL AND t125.date_earliest >= ? OR t125.date_earliest IS NOT NULL AND t125.date_earliest >= ?) AND t125.sort_key >= ? AND t125.sort_key < '~' ORDER BY t125.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw126 CROSS JOIN statement AS w126 ON w126.id = iw126.id UNION SELECT w129.id AS id, w129.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k128 CROSS JOIN statement AS w129 ON w129.id IN (SELECT t127.id AS id
FROM statement AS t127
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t127.date_earliest IS NOT NULL OR t127.date_latest IS NOT NULL OR t127.date_earliest IS NOT NULL OR t127.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t127.date_earliest IS NOT NULL AND t127.date_earliest >= ? OR t127.date_earliest IS NOT NULL AND t127.date_earliest >= ?) AND t127.sort_key >= CASE WHEN (k128.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k128.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t127.sort_key < CASE WHEN (k128.id = -1) THEN '~~' ELSE ? END AND t127.reach = k128.id ORDER BY t127.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt124 CROSS JOIN statement AS t124 ON t124.id = mt124.id UNION ALL SELECT t130.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t130.sort_key || '!TREATY_ACTION' AS sort_key, t130.date_edtf AS date_edtf, t130.date_earliest AS date_earliest, t130.date_latest AS date_latest, t130.date_verbatim AS date_verbatim, coalesce(t130.date_precision, 'UNKNOWN') AS date_precision, coalesce(t130.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t130.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w132.id AS id, w132.sort_key AS sort_key
FROM (SELECT t131.id AS id
FROM treaty_action AS t131
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t131.date_earliest IS NOT NULL OR t131.date_latest IS NOT NULL OR t131.date_earliest IS NOT NULL OR t131.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t131.date_earliest IS NOT NULL AND t131.date_earliest >= ? OR t131.date_earliest IS NOT NULL AND t131.date_earliest >= ?) AND t131.sort_key >= ? AND t131.sort_key < '~' ORDER BY t131.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw132 CROSS JOIN treaty_action AS w132 ON w132.id = iw132.id UNION SELECT w135.id AS id, w135.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k134 CROSS JOIN treaty_action AS w135 ON w135.id IN (SELECT t133.id AS id
FROM treaty_action AS t133
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t133.date_earliest IS NOT NULL AND t133.date_earliest >= ? OR t133.date_earliest IS NOT NULL AND t133.date_earliest >= ?) AND t133.sort_key >= CASE WHEN (k134.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k134.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t133.sort_key < CASE WHEN (k134.id = -1) THEN '~~' ELSE ? END AND t133.reach = k134.id ORDER BY t133.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt130 CROSS JOIN treaty_action AS t130 ON t130.id = mt130.id UNION ALL SELECT t136.id AS id, 'Event' AS typename, 'EVENT' AS kind, t136.sort_key || '!EVENT' AS sort_key, t136.period_start_edtf AS date_edtf, t136.period_start_earliest AS date_earliest, t136.period_start_latest AS date_latest, t136.period_start_verbatim AS date_verbatim, coalesce(t136.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t136.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t136.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w138.id AS id, w138.sort_key AS sort_key
FROM (SELECT t137.id AS id
FROM event AS t137
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t137.period_start_earliest IS NOT NULL OR t137.period_start_latest IS NOT NULL OR t137.period_end_earliest IS NOT NULL OR t137.period_end_latest IS NOT NULL OR t137.period_start_state = ? OR t137.period_end_state = ?) AND (t137.period_end_state = ? OR t137.period_end_earliest IS NOT NULL AND t137.period_end_earliest >= ? OR t137.period_start_earliest IS NOT NULL AND t137.period_start_earliest >= ?) AND t137.sort_key >= ? AND t137.sort_key < '~' ORDER BY t137.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw138 CROSS JOIN event AS w138 ON w138.id = iw138.id UNION SELECT w141.id AS id, w141.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k140 CROSS JOIN event AS w141 ON w141.id IN (SELECT t139.id AS id
FROM event AS t139
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t139.period_start_earliest IS NOT NULL OR t139.period_start_latest IS NOT NULL OR t139.period_end_earliest IS NOT NULL OR t139.period_end_latest IS NOT NULL OR t139.period_start_state = ? OR t139.period_end_state = ?) AND (t139.period_end_state = ? OR t139.period_end_earliest IS NOT NULL AND t139.period_end_earliest >= ? OR t139.period_start_earliest IS NOT NULL AND t139.period_start_earliest >= ?) AND t139.sort_key >= CASE WHEN (k140.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k140.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t139.sort_key < CASE WHEN (k140.id = -1) THEN '~~' ELSE ? END AND t139.reach = k140.id ORDER BY t139.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt136 CROSS JOIN event AS t136 ON t136.id = mt136.id UNION ALL SELECT t142.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t142.sort_key || '!OFFICE_TENURE' AS sort_key, t142.interval_start_edtf AS date_edtf, t142.interval_start_earliest AS date_earliest, t142.interval_start_latest AS date_latest, t142.interval_start_verbatim AS date_verbatim, coalesce(t142.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t142.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t142.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w144.id AS id, w144.sort_key AS sort_key
FROM (SELECT t143.id AS id
FROM office_tenure AS t143
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t143.interval_start_earliest IS NOT NULL OR t143.interval_start_latest IS NOT NULL OR t143.interval_end_earliest IS NOT NULL OR t143.interval_end_latest IS NOT NULL OR t143.interval_start_state = ? OR t143.interval_end_state = ?) AND (t143.interval_end_state = ? OR t143.interval_end_earliest IS NOT NULL AND t143.interval_end_earliest >= ? OR t143.interval_start_earliest IS NOT NULL AND t143.interval_start_earliest >= ?) AND t143.sort_key >= ? AND t143.sort_key < '~' ORDER BY t143.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw144 CROSS JOIN office_tenure AS w144 ON w144.id = iw144.id UNION SELECT w147.id AS id, w147.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k146 CROSS JOIN office_tenure AS w147 ON w147.id IN (SELECT t145.id AS id
FROM office_tenure AS t145
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t145.interval_start_earliest IS NOT NULL OR t145.interval_start_latest IS NOT NULL OR t145.interval_end_earliest IS NOT NULL OR t145.interval_end_latest IS NOT NULL OR t145.interval_start_state = ? OR t145.interval_end_state = ?) AND (t145.interval_end_state = ? OR t145.interval_end_earliest IS NOT NULL AND t145.interval_end_earliest >= ? OR t145.interval_start_earliest IS NOT NULL AND t145.interval_start_earliest >= ?) AND t145.sort_key >= CASE WHEN (k146.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k146.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t145.sort_key < CASE WHEN (k146.id = -1) THEN '~~' ELSE ? END AND t145.reach = k146.id ORDER BY t145.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt142 CROSS JOIN office_tenure AS t142 ON t142.id = mt142.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t111 ORDER BY t111.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p10, t113_period_start_state_1, t113_period_end_state_1, t113_period_end_state_1, p9, p9, p9__daytext, size3, param_7, param_8, p10, t115_period_start_state_1, t115_period_end_state_1, t115_period_end_state_1, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_9, size3, param_10, p10, t119_period_start_state_1, t119_period_end_state_1, t119_period_end_state_1, p9, p9, p9__daytext, size3, param_11, param_12, p10, t121_period_start_state_1, t121_period_end_state_1, t121_period_end_state_1, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_13, size3, param_14, p10, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_2, p9, p9, p9__daytext, size3, param_15, param_16, p10, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_4, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_17, size3, param_18, p10, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_6, p9, p9, p9__daytext, size3, param_19, param_20, p10, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_8, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_21, size3, param_22, p10, t137_period_start_state_1, t137_period_end_state_1, t137_period_end_state_1, p9, p9, p9__daytext, size3, param_23, param_24, p10, t139_period_start_state_1, t139_period_end_state_1, t139_period_end_state_1, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_25, size3, param_26, p10, t143_interval_start_state_1, t143_interval_end_state_1, t143_interval_end_state_1, p9, p9, p9__daytext, size3, param_27, param_28, p10, t145_interval_start_state_1, t145_interval_end_state_1, t145_interval_end_state_1, p9, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_29, size3, param_30, size3, param_31

-- sqlite: after
SELECT CASE t148.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t148.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t148.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t148.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t148.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t148.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t148.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t149.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t149.sort_key || '!VISIT' AS sort_key, t149.period_start_edtf AS date_edtf, t149.period_start_earliest AS date_earliest, t149.period_start_latest AS date_latest, t149.period_start_verbatim AS date_verbatim, coalesce(t149.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t149.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t149.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w151.id AS id, w151.sort_key AS sort_key
FROM (SELECT t150.id AS id
FROM visit AS t150
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t150.period_start_earliest IS NOT NULL OR t150.period_start_latest IS NOT NULL OR t150.period_end_earliest IS NOT NULL OR t150.period_end_latest IS NOT NULL OR t150.period_start_state = ? OR t150.period_end_state = ?) AND (t150.period_start_earliest IS NULL OR t150.period_start_earliest <= ?) AND (t150.period_end_latest IS NULL OR t150.period_end_latest >= ?) AND t150.sort_key >= ? AND t150.sort_key < ? || '~' ORDER BY t150.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw151 CROSS JOIN visit AS w151 ON w151.id = iw151.id UNION SELECT w154.id AS id, w154.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k153 CROSS JOIN visit AS w154 ON w154.id IN (SELECT t152.id AS id
FROM visit AS t152
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t152.period_start_earliest IS NOT NULL OR t152.period_start_latest IS NOT NULL OR t152.period_end_earliest IS NOT NULL OR t152.period_end_latest IS NOT NULL OR t152.period_start_state = ? OR t152.period_end_state = ?) AND (t152.period_start_earliest IS NULL OR t152.period_start_earliest <= ?) AND (t152.period_end_latest IS NULL OR t152.period_end_latest >= ?) AND t152.sort_key >= CASE WHEN (k153.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k153.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t152.sort_key < CASE WHEN (k153.id = -1) THEN '~~' ELSE ? END AND t152.reach = k153.id ORDER BY t152.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt149 CROSS JOIN visit AS t149 ON t149.id = mt149.id UNION ALL SELECT t155.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t155.sort_key || '!SUMMIT' AS sort_key, t155.period_start_edtf AS date_edtf, t155.period_start_earliest AS date_earliest, t155.period_start_latest AS date_latest, t155.period_start_verbatim AS date_verbatim, coalesce(t155.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t155.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t155.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w157.id AS id, w157.sort_key AS sort_key
FROM (SELECT t156.id AS id
FROM summit AS t156
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t156.period_start_earliest IS NOT NULL OR t156.period_start_latest IS NOT NULL OR t156.period_end_earliest IS NOT NULL OR t156.period_end_latest IS NOT NULL OR t156.period_start_state = ? OR t156.period_end_state = ?) AND (t156.period_start_earliest IS NULL OR t156.period_start_earliest <= ?) AND (t156.period_end_latest IS NULL OR t156.period_end_latest >= ?) AND t156.sort_key >= ? AND t156.sort_key < ? || '~' ORDER BY t156.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw157 CROSS JOIN summit AS w157 ON w157.id = iw157.id UNION SELECT w160.id AS id, w160.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k159 CROSS JOIN summit AS w160 ON w160.id IN (SELECT t158.id AS id
FROM summit AS t158
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t158.period_start_earliest IS NOT NULL OR t158.period_start_latest IS NOT NULL OR t158.period_end_earliest IS NOT NULL OR t158.period_end_latest IS NOT NULL OR t158.period_start_state = ? OR t158.period_end_state = ?) AND (t158.period_start_earliest IS NULL OR t158.period_start_earliest <= ?) AND (t158.period_end_latest IS NULL OR t158.period_end_latest >= ?) AND t158.sort_key >= CASE WHEN (k159.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k159.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t158.sort_key < CASE WHEN (k159.id = -1) THEN '~~' ELSE ? END AND t158.reach = k159.id ORDER BY t158.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt155 CROSS JOIN summit AS t155 ON t155.id = mt155.id UNION ALL SELECT t161.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t161.sort_key || '!STATEMENT' AS sort_key, t161.date_edtf AS date_edtf, t161.date_earliest AS date_earliest, t161.date_latest AS date_latest, t161.date_verbatim AS date_verbatim, coalesce(t161.date_precision, 'UNKNOWN') AS date_precision, coalesce(t161.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t161.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w163.id AS id, w163.sort_key AS sort_key
FROM (SELECT t162.id AS id
FROM statement AS t162
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t162.date_earliest IS NOT NULL OR t162.date_latest IS NOT NULL OR t162.date_earliest IS NOT NULL OR t162.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t162.date_earliest IS NULL OR t162.date_earliest <= ?) AND (t162.date_latest IS NULL OR t162.date_latest >= ?) AND t162.sort_key >= ? AND t162.sort_key < ? || '~' ORDER BY t162.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw163 CROSS JOIN statement AS w163 ON w163.id = iw163.id UNION SELECT w166.id AS id, w166.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k165 CROSS JOIN statement AS w166 ON w166.id IN (SELECT t164.id AS id
FROM statement AS t164
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t164.date_earliest IS NOT NULL OR t164.date_latest IS NOT NULL OR t164.date_earliest IS NOT NULL OR t164.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t164.date_earliest IS NULL OR t164.date_earliest <= ?) AND (t164.date_latest IS NULL OR t164.date_latest >= ?) AND t164.sort_key >= CASE WHEN (k165.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k165.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t164.sort_key < CASE WHEN (k165.id = -1) THEN '~~' ELSE ? END AND t164.reach = k165.id ORDER BY t164.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt161 CROSS JOIN statement AS t161 ON t161.id = mt161.id UNION ALL SELECT t167.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t167.sort_key || '!TREATY_ACTION' AS sort_key, t167.date_edtf AS date_edtf, t167.date_earliest AS date_earliest, t167.date_latest AS date_latest, t167.date_verbatim AS date_verbatim, coalesce(t167.date_precision, 'UNKNOWN') AS date_precision, coalesce(t167.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t167.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w169.id AS id, w169.sort_key AS sort_key
FROM (SELECT t168.id AS id
FROM treaty_action AS t168
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t168.date_earliest IS NOT NULL OR t168.date_latest IS NOT NULL OR t168.date_earliest IS NOT NULL OR t168.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t168.date_earliest IS NULL OR t168.date_earliest <= ?) AND (t168.date_latest IS NULL OR t168.date_latest >= ?) AND t168.sort_key >= ? AND t168.sort_key < ? || '~' ORDER BY t168.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw169 CROSS JOIN treaty_action AS w169 ON w169.id = iw169.id UNION SELECT w172.id AS id, w172.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k171 CROSS JOIN treaty_action AS w172 ON w172.id IN (SELECT t170.id AS id
FROM treaty_action AS t170
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t170.date_earliest IS NOT NULL OR t170.date_latest IS NOT NULL OR t170.date_earliest IS NOT NULL OR t170.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t170.date_earliest IS NULL OR t170.date_earliest <= ?) AND (t170.date_latest IS NULL OR t170.date_latest >= ?) AND t170.sort_key >= CASE WHEN (k171.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k171.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t170.sort_key < CASE WHEN (k171.id = -1) THEN '~~' ELSE ? END AND t170.reach = k171.id ORDER BY t170.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt167 CROSS JOIN treaty_action AS t167 ON t167.id = mt167.id UNION ALL SELECT t173.id AS id, 'Event' AS typename, 'EVENT' AS kind, t173.sort_key || '!EVENT' AS sort_key, t173.period_start_edtf AS date_edtf, t173.period_start_earliest AS date_earliest, t173.period_start_latest AS date_latest, t173.period_start_verbatim AS date_verbatim, coalesce(t173.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t173.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t173.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w175.id AS id, w175.sort_key AS sort_key
FROM (SELECT t174.id AS id
FROM event AS t174
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t174.period_start_earliest IS NOT NULL OR t174.period_start_latest IS NOT NULL OR t174.period_end_earliest IS NOT NULL OR t174.period_end_latest IS NOT NULL OR t174.period_start_state = ? OR t174.period_end_state = ?) AND (t174.period_start_earliest IS NULL OR t174.period_start_earliest <= ?) AND (t174.period_end_latest IS NULL OR t174.period_end_latest >= ?) AND t174.sort_key >= ? AND t174.sort_key < ? || '~' ORDER BY t174.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw175 CROSS JOIN event AS w175 ON w175.id = iw175.id UNION SELECT w178.id AS id, w178.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k177 CROSS JOIN event AS w178 ON w178.id IN (SELECT t176.id AS id
FROM event AS t176
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t176.period_start_earliest IS NOT NULL OR t176.period_start_latest IS NOT NULL OR t176.period_end_earliest IS NOT NULL OR t176.period_end_latest IS NOT NULL OR t176.period_start_state = ? OR t176.period_end_state = ?) AND (t176.period_start_earliest IS NULL OR t176.period_start_earliest <= ?) AND (t176.period_end_latest IS NULL OR t176.period_end_latest >= ?) AND t176.sort_key >= CASE WHEN (k177.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k177.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t176.sort_key < CASE WHEN (k177.id = -1) THEN '~~' ELSE ? END AND t176.reach = k177.id ORDER BY t176.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt173 CROSS JOIN event AS t173 ON t173.id = mt173.id UNION ALL SELECT t179.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t179.sort_key || '!OFFICE_TENURE' AS sort_key, t179.interval_start_edtf AS date_edtf, t179.interval_start_earliest AS date_earliest, t179.interval_start_latest AS date_latest, t179.interval_start_verbatim AS date_verbatim, coalesce(t179.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t179.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t179.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w181.id AS id, w181.sort_key AS sort_key
FROM (SELECT t180.id AS id
FROM office_tenure AS t180
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t180.interval_start_earliest IS NOT NULL OR t180.interval_start_latest IS NOT NULL OR t180.interval_end_earliest IS NOT NULL OR t180.interval_end_latest IS NOT NULL OR t180.interval_start_state = ? OR t180.interval_end_state = ?) AND (t180.interval_start_earliest IS NULL OR t180.interval_start_earliest <= ?) AND (t180.interval_end_latest IS NULL OR t180.interval_end_latest >= ?) AND t180.sort_key >= ? AND t180.sort_key < ? || '~' ORDER BY t180.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw181 CROSS JOIN office_tenure AS w181 ON w181.id = iw181.id UNION SELECT w184.id AS id, w184.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k183 CROSS JOIN office_tenure AS w184 ON w184.id IN (SELECT t182.id AS id
FROM office_tenure AS t182
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t182.interval_start_earliest IS NOT NULL OR t182.interval_start_latest IS NOT NULL OR t182.interval_end_earliest IS NOT NULL OR t182.interval_end_latest IS NOT NULL OR t182.interval_start_state = ? OR t182.interval_end_state = ?) AND (t182.interval_start_earliest IS NULL OR t182.interval_start_earliest <= ?) AND (t182.interval_end_latest IS NULL OR t182.interval_end_latest >= ?) AND t182.sort_key >= CASE WHEN (k183.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k183.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t182.sort_key < CASE WHEN (k183.id = -1) THEN '~~' ELSE ? END AND t182.reach = k183.id ORDER BY t182.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt179 CROSS JOIN office_tenure AS t179 ON t179.id = mt179.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t148 ORDER BY t148.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p14, t150_period_start_state_1, t150_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size4, param_7, param_8, p14, t152_period_start_state_1, t152_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_9, size4, param_10, p14, t156_period_start_state_1, t156_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size4, param_11, param_12, p14, t158_period_start_state_1, t158_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_13, size4, param_14, p14, 'KNOWN'_1, 'KNOWN'_2, p13, p12, p12__daytext, p13__daytext, size4, param_15, param_16, p14, 'KNOWN'_3, 'KNOWN'_4, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_17, size4, param_18, p14, 'KNOWN'_5, 'KNOWN'_6, p13, p12, p12__daytext, p13__daytext, size4, param_19, param_20, p14, 'KNOWN'_7, 'KNOWN'_8, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_21, size4, param_22, p14, t174_period_start_state_1, t174_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size4, param_23, param_24, p14, t176_period_start_state_1, t176_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_25, size4, param_26, p14, t180_interval_start_state_1, t180_interval_end_state_1, p13, p12, p12__daytext, p13__daytext, size4, param_27, param_28, p14, t182_interval_start_state_1, t182_interval_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_29, size4, param_30, size4, param_31

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
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $8 OR t2.period_end_state = $9) AND (t2.period_start_state = $8 OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= (SELECT $10::DATE)::DATE OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t2.sort_key, t2.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t2.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w3 UNION SELECT w6.*
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
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $13 OR t4.period_end_state = $14) AND (t4.period_start_state = $13 OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= (SELECT $10::DATE)::DATE OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= (SELECT $10::DATE)::DATE) AND k5.id = -1 AND t4.sort_key > '~|' AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w6) AS t1 UNION ALL SELECT t7.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t7.sort_key || '!SUMMIT' AS sort_key, t7.period_start_edtf AS date_edtf, t7.period_start_earliest AS date_earliest, t7.period_start_latest AS date_latest, t7.period_start_verbatim AS date_verbatim, coalesce(t7.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t7.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t7.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w9.*
FROM (SELECT t8.*
FROM summit AS t8
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = $15 OR t8.period_end_state = $16) AND (t8.period_start_state = $15 OR t8.period_start_latest IS NOT NULL AND t8.period_start_latest <= (SELECT $10::DATE)::DATE OR t8.period_end_latest IS NOT NULL AND t8.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t8.sort_key, t8.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t8.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w9 UNION SELECT w12.*
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
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $17 OR t10.period_end_state = $18) AND (t10.period_start_state = $17 OR t10.period_start_latest IS NOT NULL AND t10.period_start_latest <= (SELECT $10::DATE)::DATE OR t10.period_end_latest IS NOT NULL AND t10.period_end_latest <= (SELECT $10::DATE)::DATE) AND k11.id = -1 AND t10.sort_key > '~|' AND t10.reach = k11.id ORDER BY t10.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w12) AS t7 UNION ALL SELECT t13.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t13.sort_key || '!STATEMENT' AS sort_key, t13.date_edtf AS date_edtf, t13.date_earliest AS date_earliest, t13.date_latest AS date_latest, t13.date_verbatim AS date_verbatim, coalesce(t13.date_precision, 'UNKNOWN') AS date_precision, coalesce(t13.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t13.date_basis, 'STATED') AS date_basis
FROM (SELECT w15.*
FROM (SELECT t14.*
FROM statement AS t14
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $10::DATE)::DATE OR t14.date_latest IS NOT NULL AND t14.date_latest <= (SELECT $10::DATE)::DATE) AND (t14.sort_key, t14.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t14.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w15 UNION SELECT w18.*
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
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR t16.date_earliest IS NOT NULL OR t16.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $10::DATE)::DATE OR t16.date_latest IS NOT NULL AND t16.date_latest <= (SELECT $10::DATE)::DATE) AND k17.id = -1 AND t16.sort_key > '~|' AND t16.reach = k17.id ORDER BY t16.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w18) AS t13 UNION ALL SELECT t19.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t19.sort_key || '!TREATY_ACTION' AS sort_key, t19.date_edtf AS date_edtf, t19.date_earliest AS date_earliest, t19.date_latest AS date_latest, t19.date_verbatim AS date_verbatim, coalesce(t19.date_precision, 'UNKNOWN') AS date_precision, coalesce(t19.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t19.date_basis, 'STATED') AS date_basis
FROM (SELECT w21.*
FROM (SELECT t20.*
FROM treaty_action AS t20
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR t20.date_earliest IS NOT NULL OR t20.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $10::DATE)::DATE OR t20.date_latest IS NOT NULL AND t20.date_latest <= (SELECT $10::DATE)::DATE) AND (t20.sort_key, t20.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t20.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w21 UNION SELECT w24.*
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
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $10::DATE)::DATE OR t22.date_latest IS NOT NULL AND t22.date_latest <= (SELECT $10::DATE)::DATE) AND k23.id = -1 AND t22.sort_key > '~|' AND t22.reach = k23.id ORDER BY t22.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w24) AS t19 UNION ALL SELECT t25.id AS id, 'Event' AS typename, 'EVENT' AS kind, t25.sort_key || '!EVENT' AS sort_key, t25.period_start_edtf AS date_edtf, t25.period_start_earliest AS date_earliest, t25.period_start_latest AS date_latest, t25.period_start_verbatim AS date_verbatim, coalesce(t25.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t25.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t25.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w27.*
FROM (SELECT t26.*
FROM event AS t26
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = $27 OR t26.period_end_state = $28) AND (t26.period_start_state = $27 OR t26.period_start_latest IS NOT NULL AND t26.period_start_latest <= (SELECT $10::DATE)::DATE OR t26.period_end_latest IS NOT NULL AND t26.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t26.sort_key, t26.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t26.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w27 UNION SELECT w30.*
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
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = $29 OR t28.period_end_state = $30) AND (t28.period_start_state = $29 OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= (SELECT $10::DATE)::DATE OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= (SELECT $10::DATE)::DATE) AND k29.id = -1 AND t28.sort_key > '~|' AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w30) AS t25 UNION ALL SELECT t31.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t31.sort_key || '!OFFICE_TENURE' AS sort_key, t31.interval_start_edtf AS date_edtf, t31.interval_start_earliest AS date_earliest, t31.interval_start_latest AS date_latest, t31.interval_start_verbatim AS date_verbatim, coalesce(t31.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t31.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w33.*
FROM (SELECT t32.*
FROM office_tenure AS t32
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t32.interval_start_earliest IS NOT NULL OR t32.interval_start_latest IS NOT NULL OR t32.interval_end_earliest IS NOT NULL OR t32.interval_end_latest IS NOT NULL OR t32.interval_start_state = $31 OR t32.interval_end_state = $32) AND (t32.interval_start_state = $31 OR t32.interval_start_latest IS NOT NULL AND t32.interval_start_latest <= (SELECT $10::DATE)::DATE OR t32.interval_end_latest IS NOT NULL AND t32.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t32.sort_key, t32.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t32.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w33 UNION SELECT w36.*
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
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t34.interval_start_earliest IS NOT NULL OR t34.interval_start_latest IS NOT NULL OR t34.interval_end_earliest IS NOT NULL OR t34.interval_end_latest IS NOT NULL OR t34.interval_start_state = $33 OR t34.interval_end_state = $34) AND (t34.interval_start_state = $33 OR t34.interval_start_latest IS NOT NULL AND t34.interval_start_latest <= (SELECT $10::DATE)::DATE OR t34.interval_end_latest IS NOT NULL AND t34.interval_end_latest <= (SELECT $10::DATE)::DATE) AND k35.id = -1 AND t34.sort_key > '~|' AND t34.reach = k35.id ORDER BY t34.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w36) AS t31) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p1, t2_period_start_state_1, t2_period_end_state_1, p0, p0__daytext, size0, t4_period_start_state_1, t4_period_end_state_1, t8_period_start_state_1, t8_period_end_state_1, t10_period_start_state_1, t10_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t26_period_start_state_1, t26_period_end_state_1, t28_period_start_state_1, t28_period_end_state_1, t32_interval_start_state_1, t32_interval_end_state_1, t34_interval_start_state_1, t34_interval_end_state_1

-- postgresql: notYet
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
WHERE office_tenure_1.id = t37.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t38.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t38.sort_key || '!VISIT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w40.*
FROM (SELECT t39.*
FROM visit AS t39
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = $8 OR t39.period_end_state = $9) AND (t39.period_start_state = $8 OR t39.period_start_latest IS NOT NULL AND t39.period_start_latest <= (SELECT $10::DATE)::DATE OR t39.period_end_latest IS NOT NULL AND t39.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t39.sort_key, t39.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t39.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w40 UNION SELECT w43.*
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
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t41.period_start_earliest IS NOT NULL OR t41.period_start_latest IS NOT NULL OR t41.period_end_earliest IS NOT NULL OR t41.period_end_latest IS NOT NULL OR t41.period_start_state = $13 OR t41.period_end_state = $14) AND (t41.period_start_state = $13 OR t41.period_start_latest IS NOT NULL AND t41.period_start_latest <= (SELECT $10::DATE)::DATE OR t41.period_end_latest IS NOT NULL AND t41.period_end_latest <= (SELECT $10::DATE)::DATE) AND k42.id = -1 AND t41.sort_key > '~|' AND t41.reach = k42.id ORDER BY t41.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w43) AS t38 UNION ALL SELECT t44.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t44.sort_key || '!SUMMIT' AS sort_key, t44.period_start_edtf AS date_edtf, t44.period_start_earliest AS date_earliest, t44.period_start_latest AS date_latest, t44.period_start_verbatim AS date_verbatim, coalesce(t44.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t44.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t44.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w46.*
FROM (SELECT t45.*
FROM summit AS t45
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = $15 OR t45.period_end_state = $16) AND (t45.period_start_state = $15 OR t45.period_start_latest IS NOT NULL AND t45.period_start_latest <= (SELECT $10::DATE)::DATE OR t45.period_end_latest IS NOT NULL AND t45.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t45.sort_key, t45.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t45.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w46 UNION SELECT w49.*
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
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = $17 OR t47.period_end_state = $18) AND (t47.period_start_state = $17 OR t47.period_start_latest IS NOT NULL AND t47.period_start_latest <= (SELECT $10::DATE)::DATE OR t47.period_end_latest IS NOT NULL AND t47.period_end_latest <= (SELECT $10::DATE)::DATE) AND k48.id = -1 AND t47.sort_key > '~|' AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w49) AS t44 UNION ALL SELECT t50.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t50.sort_key || '!STATEMENT' AS sort_key, t50.date_edtf AS date_edtf, t50.date_earliest AS date_earliest, t50.date_latest AS date_latest, t50.date_verbatim AS date_verbatim, coalesce(t50.date_precision, 'UNKNOWN') AS date_precision, coalesce(t50.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.date_basis, 'STATED') AS date_basis
FROM (SELECT w52.*
FROM (SELECT t51.*
FROM statement AS t51
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR t51.date_earliest IS NOT NULL OR t51.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR t51.date_latest IS NOT NULL AND t51.date_latest <= (SELECT $10::DATE)::DATE OR t51.date_latest IS NOT NULL AND t51.date_latest <= (SELECT $10::DATE)::DATE) AND (t51.sort_key, t51.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t51.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w52 UNION SELECT w55.*
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
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR t53.date_earliest IS NOT NULL OR t53.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR t53.date_latest IS NOT NULL AND t53.date_latest <= (SELECT $10::DATE)::DATE OR t53.date_latest IS NOT NULL AND t53.date_latest <= (SELECT $10::DATE)::DATE) AND k54.id = -1 AND t53.sort_key > '~|' AND t53.reach = k54.id ORDER BY t53.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w55) AS t50 UNION ALL SELECT t56.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t56.sort_key || '!TREATY_ACTION' AS sort_key, t56.date_edtf AS date_edtf, t56.date_earliest AS date_earliest, t56.date_latest AS date_latest, t56.date_verbatim AS date_verbatim, coalesce(t56.date_precision, 'UNKNOWN') AS date_precision, coalesce(t56.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t56.date_basis, 'STATED') AS date_basis
FROM (SELECT w58.*
FROM (SELECT t57.*
FROM treaty_action AS t57
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR t57.date_earliest IS NOT NULL OR t57.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR t57.date_latest IS NOT NULL AND t57.date_latest <= (SELECT $10::DATE)::DATE OR t57.date_latest IS NOT NULL AND t57.date_latest <= (SELECT $10::DATE)::DATE) AND (t57.sort_key, t57.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t57.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w58 UNION SELECT w61.*
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
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR t59.date_earliest IS NOT NULL OR t59.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t59.date_latest IS NOT NULL AND t59.date_latest <= (SELECT $10::DATE)::DATE OR t59.date_latest IS NOT NULL AND t59.date_latest <= (SELECT $10::DATE)::DATE) AND k60.id = -1 AND t59.sort_key > '~|' AND t59.reach = k60.id ORDER BY t59.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w61) AS t56 UNION ALL SELECT t62.id AS id, 'Event' AS typename, 'EVENT' AS kind, t62.sort_key || '!EVENT' AS sort_key, t62.period_start_edtf AS date_edtf, t62.period_start_earliest AS date_earliest, t62.period_start_latest AS date_latest, t62.period_start_verbatim AS date_verbatim, coalesce(t62.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t62.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t62.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w64.*
FROM (SELECT t63.*
FROM event AS t63
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t63.period_start_earliest IS NOT NULL OR t63.period_start_latest IS NOT NULL OR t63.period_end_earliest IS NOT NULL OR t63.period_end_latest IS NOT NULL OR t63.period_start_state = $27 OR t63.period_end_state = $28) AND (t63.period_start_state = $27 OR t63.period_start_latest IS NOT NULL AND t63.period_start_latest <= (SELECT $10::DATE)::DATE OR t63.period_end_latest IS NOT NULL AND t63.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t63.sort_key, t63.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t63.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w64 UNION SELECT w67.*
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
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = $29 OR t65.period_end_state = $30) AND (t65.period_start_state = $29 OR t65.period_start_latest IS NOT NULL AND t65.period_start_latest <= (SELECT $10::DATE)::DATE OR t65.period_end_latest IS NOT NULL AND t65.period_end_latest <= (SELECT $10::DATE)::DATE) AND k66.id = -1 AND t65.sort_key > '~|' AND t65.reach = k66.id ORDER BY t65.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w67) AS t62 UNION ALL SELECT t68.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t68.sort_key || '!OFFICE_TENURE' AS sort_key, t68.interval_start_edtf AS date_edtf, t68.interval_start_earliest AS date_earliest, t68.interval_start_latest AS date_latest, t68.interval_start_verbatim AS date_verbatim, coalesce(t68.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t68.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t68.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w70.*
FROM (SELECT t69.*
FROM office_tenure AS t69
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t69.interval_start_earliest IS NOT NULL OR t69.interval_start_latest IS NOT NULL OR t69.interval_end_earliest IS NOT NULL OR t69.interval_end_latest IS NOT NULL OR t69.interval_start_state = $31 OR t69.interval_end_state = $32) AND (t69.interval_start_state = $31 OR t69.interval_start_latest IS NOT NULL AND t69.interval_start_latest <= (SELECT $10::DATE)::DATE OR t69.interval_end_latest IS NOT NULL AND t69.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t69.sort_key, t69.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t69.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w70 UNION SELECT w73.*
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
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t71.interval_start_earliest IS NOT NULL OR t71.interval_start_latest IS NOT NULL OR t71.interval_end_earliest IS NOT NULL OR t71.interval_end_latest IS NOT NULL OR t71.interval_start_state = $33 OR t71.interval_end_state = $34) AND (t71.interval_start_state = $33 OR t71.interval_start_latest IS NOT NULL AND t71.interval_start_latest <= (SELECT $10::DATE)::DATE OR t71.interval_end_latest IS NOT NULL AND t71.interval_end_latest <= (SELECT $10::DATE)::DATE) AND k72.id = -1 AND t71.sort_key > '~|' AND t71.reach = k72.id ORDER BY t71.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w73) AS t68) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS t37 ORDER BY t37.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p4, t39_period_start_state_1, t39_period_end_state_1, p3, p3__daytext, size1, t41_period_start_state_1, t41_period_end_state_1, t45_period_start_state_1, t45_period_end_state_1, t47_period_start_state_1, t47_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t63_period_start_state_1, t63_period_end_state_1, t65_period_start_state_1, t65_period_end_state_1, t69_interval_start_state_1, t69_interval_end_state_1, t71_interval_start_state_1, t71_interval_end_state_1

-- postgresql: lastDay
SELECT CASE t74.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t74.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t74.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t74.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t74.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t74.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t74.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t75.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t75.sort_key || '!VISIT' AS sort_key, t75.period_start_edtf AS date_edtf, t75.period_start_earliest AS date_earliest, t75.period_start_latest AS date_latest, t75.period_start_verbatim AS date_verbatim, coalesce(t75.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t75.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t75.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w77.*
FROM (SELECT t76.*
FROM visit AS t76
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t76.period_start_earliest IS NOT NULL OR t76.period_start_latest IS NOT NULL OR t76.period_end_earliest IS NOT NULL OR t76.period_end_latest IS NOT NULL OR t76.period_start_state = $8 OR t76.period_end_state = $9) AND (t76.period_start_state = $8 OR t76.period_start_latest IS NOT NULL AND t76.period_start_latest <= (SELECT $10::DATE)::DATE OR t76.period_end_latest IS NOT NULL AND t76.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t76.sort_key, t76.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t76.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w77 UNION SELECT w80.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k79 CROSS JOIN LATERAL (SELECT t78.*
FROM visit AS t78
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t78.period_start_earliest IS NOT NULL OR t78.period_start_latest IS NOT NULL OR t78.period_end_earliest IS NOT NULL OR t78.period_end_latest IS NOT NULL OR t78.period_start_state = $13 OR t78.period_end_state = $14) AND (t78.period_start_state = $13 OR t78.period_start_latest IS NOT NULL AND t78.period_start_latest <= (SELECT $10::DATE)::DATE OR t78.period_end_latest IS NOT NULL AND t78.period_end_latest <= (SELECT $10::DATE)::DATE) AND k79.id = -1 AND t78.sort_key > '~|' AND t78.reach = k79.id ORDER BY t78.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w80) AS t75 UNION ALL SELECT t81.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t81.sort_key || '!SUMMIT' AS sort_key, t81.period_start_edtf AS date_edtf, t81.period_start_earliest AS date_earliest, t81.period_start_latest AS date_latest, t81.period_start_verbatim AS date_verbatim, coalesce(t81.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t81.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t81.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w83.*
FROM (SELECT t82.*
FROM summit AS t82
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t82.period_start_earliest IS NOT NULL OR t82.period_start_latest IS NOT NULL OR t82.period_end_earliest IS NOT NULL OR t82.period_end_latest IS NOT NULL OR t82.period_start_state = $15 OR t82.period_end_state = $16) AND (t82.period_start_state = $15 OR t82.period_start_latest IS NOT NULL AND t82.period_start_latest <= (SELECT $10::DATE)::DATE OR t82.period_end_latest IS NOT NULL AND t82.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t82.sort_key, t82.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t82.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w83 UNION SELECT w86.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k85 CROSS JOIN LATERAL (SELECT t84.*
FROM summit AS t84
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = $17 OR t84.period_end_state = $18) AND (t84.period_start_state = $17 OR t84.period_start_latest IS NOT NULL AND t84.period_start_latest <= (SELECT $10::DATE)::DATE OR t84.period_end_latest IS NOT NULL AND t84.period_end_latest <= (SELECT $10::DATE)::DATE) AND k85.id = -1 AND t84.sort_key > '~|' AND t84.reach = k85.id ORDER BY t84.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w86) AS t81 UNION ALL SELECT t87.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t87.sort_key || '!STATEMENT' AS sort_key, t87.date_edtf AS date_edtf, t87.date_earliest AS date_earliest, t87.date_latest AS date_latest, t87.date_verbatim AS date_verbatim, coalesce(t87.date_precision, 'UNKNOWN') AS date_precision, coalesce(t87.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.date_basis, 'STATED') AS date_basis
FROM (SELECT w89.*
FROM (SELECT t88.*
FROM statement AS t88
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR t88.date_latest IS NOT NULL AND t88.date_latest <= (SELECT $10::DATE)::DATE OR t88.date_latest IS NOT NULL AND t88.date_latest <= (SELECT $10::DATE)::DATE) AND (t88.sort_key, t88.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t88.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w89 UNION SELECT w92.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k91 CROSS JOIN LATERAL (SELECT t90.*
FROM statement AS t90
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t90.date_earliest IS NOT NULL OR t90.date_latest IS NOT NULL OR t90.date_earliest IS NOT NULL OR t90.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR t90.date_latest IS NOT NULL AND t90.date_latest <= (SELECT $10::DATE)::DATE OR t90.date_latest IS NOT NULL AND t90.date_latest <= (SELECT $10::DATE)::DATE) AND k91.id = -1 AND t90.sort_key > '~|' AND t90.reach = k91.id ORDER BY t90.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w92) AS t87 UNION ALL SELECT t93.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t93.sort_key || '!TREATY_ACTION' AS sort_key, t93.date_edtf AS date_edtf, t93.date_earliest AS date_earliest, t93.date_latest AS date_latest, t93.date_verbatim AS date_verbatim, coalesce(t93.date_precision, 'UNKNOWN') AS date_precision, coalesce(t93.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t93.date_basis, 'STATED') AS date_basis
FROM (SELECT w95.*
FROM (SELECT t94.*
FROM treaty_action AS t94
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t94.date_earliest IS NOT NULL OR t94.date_latest IS NOT NULL OR t94.date_earliest IS NOT NULL OR t94.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR t94.date_latest IS NOT NULL AND t94.date_latest <= (SELECT $10::DATE)::DATE OR t94.date_latest IS NOT NULL AND t94.date_latest <= (SELECT $10::DATE)::DATE) AND (t94.sort_key, t94.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t94.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w95 UNION SELECT w98.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k97 CROSS JOIN LATERAL (SELECT t96.*
FROM treaty_action AS t96
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t96.date_earliest IS NOT NULL OR t96.date_latest IS NOT NULL OR t96.date_earliest IS NOT NULL OR t96.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR t96.date_latest IS NOT NULL AND t96.date_latest <= (SELECT $10::DATE)::DATE OR t96.date_latest IS NOT NULL AND t96.date_latest <= (SELECT $10::DATE)::DATE) AND k97.id = -1 AND t96.sort_key > '~|' AND t96.reach = k97.id ORDER BY t96.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w98) AS t93 UNION ALL SELECT t99.id AS id, 'Event' AS typename, 'EVENT' AS kind, t99.sort_key || '!EVENT' AS sort_key, t99.period_start_edtf AS date_edtf, t99.period_start_earliest AS date_earliest, t99.period_start_latest AS date_latest, t99.period_start_verbatim AS date_verbatim, coalesce(t99.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t99.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t99.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w101.*
FROM (SELECT t100.*
FROM event AS t100
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t100.period_start_earliest IS NOT NULL OR t100.period_start_latest IS NOT NULL OR t100.period_end_earliest IS NOT NULL OR t100.period_end_latest IS NOT NULL OR t100.period_start_state = $27 OR t100.period_end_state = $28) AND (t100.period_start_state = $27 OR t100.period_start_latest IS NOT NULL AND t100.period_start_latest <= (SELECT $10::DATE)::DATE OR t100.period_end_latest IS NOT NULL AND t100.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t100.sort_key, t100.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t100.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w101 UNION SELECT w104.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k103 CROSS JOIN LATERAL (SELECT t102.*
FROM event AS t102
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t102.period_start_earliest IS NOT NULL OR t102.period_start_latest IS NOT NULL OR t102.period_end_earliest IS NOT NULL OR t102.period_end_latest IS NOT NULL OR t102.period_start_state = $29 OR t102.period_end_state = $30) AND (t102.period_start_state = $29 OR t102.period_start_latest IS NOT NULL AND t102.period_start_latest <= (SELECT $10::DATE)::DATE OR t102.period_end_latest IS NOT NULL AND t102.period_end_latest <= (SELECT $10::DATE)::DATE) AND k103.id = -1 AND t102.sort_key > '~|' AND t102.reach = k103.id ORDER BY t102.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w104) AS t99 UNION ALL SELECT t105.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t105.sort_key || '!OFFICE_TENURE' AS sort_key, t105.interval_start_edtf AS date_edtf, t105.interval_start_earliest AS date_earliest, t105.interval_start_latest AS date_latest, t105.interval_start_verbatim AS date_verbatim, coalesce(t105.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t105.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t105.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w107.*
FROM (SELECT t106.*
FROM office_tenure AS t106
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t106.interval_start_earliest IS NOT NULL OR t106.interval_start_latest IS NOT NULL OR t106.interval_end_earliest IS NOT NULL OR t106.interval_end_latest IS NOT NULL OR t106.interval_start_state = $31 OR t106.interval_end_state = $32) AND (t106.interval_start_state = $31 OR t106.interval_start_latest IS NOT NULL AND t106.interval_start_latest <= (SELECT $10::DATE)::DATE OR t106.interval_end_latest IS NOT NULL AND t106.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t106.sort_key, t106.sort_key) < ((SELECT $11::VARCHAR)::VARCHAR || '~', (SELECT $11::VARCHAR)::VARCHAR || '~') ORDER BY t106.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w107 UNION SELECT w110.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k109 CROSS JOIN LATERAL (SELECT t108.*
FROM office_tenure AS t108
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t108.interval_start_earliest IS NOT NULL OR t108.interval_start_latest IS NOT NULL OR t108.interval_end_earliest IS NOT NULL OR t108.interval_end_latest IS NOT NULL OR t108.interval_start_state = $33 OR t108.interval_end_state = $34) AND (t108.interval_start_state = $33 OR t108.interval_start_latest IS NOT NULL AND t108.interval_start_latest <= (SELECT $10::DATE)::DATE OR t108.interval_end_latest IS NOT NULL AND t108.interval_end_latest <= (SELECT $10::DATE)::DATE) AND k109.id = -1 AND t108.sort_key > '~|' AND t108.reach = k109.id ORDER BY t108.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w110) AS t105) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS t74 ORDER BY t74.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p7, t76_period_start_state_1, t76_period_end_state_1, p6, p6__daytext, size2, t78_period_start_state_1, t78_period_end_state_1, t82_period_start_state_1, t82_period_end_state_1, t84_period_start_state_1, t84_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t100_period_start_state_1, t100_period_end_state_1, t102_period_start_state_1, t102_period_end_state_1, t106_interval_start_state_1, t106_interval_end_state_1, t108_interval_start_state_1, t108_interval_end_state_1

-- postgresql: since
SELECT CASE t111.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t111.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t111.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t111.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t111.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t111.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t111.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t112.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t112.sort_key || '!VISIT' AS sort_key, t112.period_start_edtf AS date_edtf, t112.period_start_earliest AS date_earliest, t112.period_start_latest AS date_latest, t112.period_start_verbatim AS date_verbatim, coalesce(t112.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t112.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t112.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w114.*
FROM (SELECT t113.*
FROM visit AS t113
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t113.period_start_earliest IS NOT NULL OR t113.period_start_latest IS NOT NULL OR t113.period_end_earliest IS NOT NULL OR t113.period_end_latest IS NOT NULL OR t113.period_start_state = $8 OR t113.period_end_state = $9) AND (t113.period_end_state = $9 OR t113.period_end_earliest IS NOT NULL AND t113.period_end_earliest >= (SELECT $10::DATE)::DATE OR t113.period_start_earliest IS NOT NULL AND t113.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t113.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t113.sort_key, t113.sort_key) < ('~', '~') ORDER BY t113.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w114 UNION SELECT w117.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k116 CROSS JOIN LATERAL (SELECT t115.*
FROM visit AS t115
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t115.period_start_earliest IS NOT NULL OR t115.period_start_latest IS NOT NULL OR t115.period_end_earliest IS NOT NULL OR t115.period_end_latest IS NOT NULL OR t115.period_start_state = $13 OR t115.period_end_state = $14) AND (t115.period_end_state = $14 OR t115.period_end_earliest IS NOT NULL AND t115.period_end_earliest >= (SELECT $10::DATE)::DATE OR t115.period_start_earliest IS NOT NULL AND t115.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t115.sort_key >= CASE WHEN (k116.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k116.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t115.sort_key, t115.sort_key) < (CASE WHEN (k116.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k116.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t115.reach = k116.id ORDER BY t115.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w117) AS t112 UNION ALL SELECT t118.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t118.sort_key || '!SUMMIT' AS sort_key, t118.period_start_edtf AS date_edtf, t118.period_start_earliest AS date_earliest, t118.period_start_latest AS date_latest, t118.period_start_verbatim AS date_verbatim, coalesce(t118.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t118.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t118.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w120.*
FROM (SELECT t119.*
FROM summit AS t119
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t119.period_start_earliest IS NOT NULL OR t119.period_start_latest IS NOT NULL OR t119.period_end_earliest IS NOT NULL OR t119.period_end_latest IS NOT NULL OR t119.period_start_state = $15 OR t119.period_end_state = $16) AND (t119.period_end_state = $16 OR t119.period_end_earliest IS NOT NULL AND t119.period_end_earliest >= (SELECT $10::DATE)::DATE OR t119.period_start_earliest IS NOT NULL AND t119.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t119.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t119.sort_key, t119.sort_key) < ('~', '~') ORDER BY t119.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w120 UNION SELECT w123.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k122 CROSS JOIN LATERAL (SELECT t121.*
FROM summit AS t121
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t121.period_start_earliest IS NOT NULL OR t121.period_start_latest IS NOT NULL OR t121.period_end_earliest IS NOT NULL OR t121.period_end_latest IS NOT NULL OR t121.period_start_state = $17 OR t121.period_end_state = $18) AND (t121.period_end_state = $18 OR t121.period_end_earliest IS NOT NULL AND t121.period_end_earliest >= (SELECT $10::DATE)::DATE OR t121.period_start_earliest IS NOT NULL AND t121.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t121.sort_key >= CASE WHEN (k122.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k122.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t121.sort_key, t121.sort_key) < (CASE WHEN (k122.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k122.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t121.reach = k122.id ORDER BY t121.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w123) AS t118 UNION ALL SELECT t124.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t124.sort_key || '!STATEMENT' AS sort_key, t124.date_edtf AS date_edtf, t124.date_earliest AS date_earliest, t124.date_latest AS date_latest, t124.date_verbatim AS date_verbatim, coalesce(t124.date_precision, 'UNKNOWN') AS date_precision, coalesce(t124.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t124.date_basis, 'STATED') AS date_basis
FROM (SELECT w126.*
FROM (SELECT t125.*
FROM statement AS t125
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t125.date_earliest IS NOT NULL OR t125.date_latest IS NOT NULL OR t125.date_earliest IS NOT NULL OR t125.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $19::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $20::VARCHAR)::VARCHAR OR t125.date_earliest IS NOT NULL AND t125.date_earliest >= (SELECT $10::DATE)::DATE OR t125.date_earliest IS NOT NULL AND t125.date_earliest >= (SELECT $10::DATE)::DATE) AND t125.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t125.sort_key, t125.sort_key) < ('~', '~') ORDER BY t125.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w126 UNION SELECT w129.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k128 CROSS JOIN LATERAL (SELECT t127.*
FROM statement AS t127
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t127.date_earliest IS NOT NULL OR t127.date_latest IS NOT NULL OR t127.date_earliest IS NOT NULL OR t127.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR t127.date_earliest IS NOT NULL AND t127.date_earliest >= (SELECT $10::DATE)::DATE OR t127.date_earliest IS NOT NULL AND t127.date_earliest >= (SELECT $10::DATE)::DATE) AND t127.sort_key >= CASE WHEN (k128.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k128.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t127.sort_key, t127.sort_key) < (CASE WHEN (k128.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k128.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t127.reach = k128.id ORDER BY t127.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w129) AS t124 UNION ALL SELECT t130.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t130.sort_key || '!TREATY_ACTION' AS sort_key, t130.date_edtf AS date_edtf, t130.date_earliest AS date_earliest, t130.date_latest AS date_latest, t130.date_verbatim AS date_verbatim, coalesce(t130.date_precision, 'UNKNOWN') AS date_precision, coalesce(t130.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t130.date_basis, 'STATED') AS date_basis
FROM (SELECT w132.*
FROM (SELECT t131.*
FROM treaty_action AS t131
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t131.date_earliest IS NOT NULL OR t131.date_latest IS NOT NULL OR t131.date_earliest IS NOT NULL OR t131.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR t131.date_earliest IS NOT NULL AND t131.date_earliest >= (SELECT $10::DATE)::DATE OR t131.date_earliest IS NOT NULL AND t131.date_earliest >= (SELECT $10::DATE)::DATE) AND t131.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t131.sort_key, t131.sort_key) < ('~', '~') ORDER BY t131.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w132 UNION SELECT w135.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k134 CROSS JOIN LATERAL (SELECT t133.*
FROM treaty_action AS t133
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR t133.date_earliest IS NOT NULL AND t133.date_earliest >= (SELECT $10::DATE)::DATE OR t133.date_earliest IS NOT NULL AND t133.date_earliest >= (SELECT $10::DATE)::DATE) AND t133.sort_key >= CASE WHEN (k134.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k134.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t133.sort_key, t133.sort_key) < (CASE WHEN (k134.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k134.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t133.reach = k134.id ORDER BY t133.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w135) AS t130 UNION ALL SELECT t136.id AS id, 'Event' AS typename, 'EVENT' AS kind, t136.sort_key || '!EVENT' AS sort_key, t136.period_start_edtf AS date_edtf, t136.period_start_earliest AS date_earliest, t136.period_start_latest AS date_latest, t136.period_start_verbatim AS date_verbatim, coalesce(t136.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t136.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t136.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w138.*
FROM (SELECT t137.*
FROM event AS t137
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t137.period_start_earliest IS NOT NULL OR t137.period_start_latest IS NOT NULL OR t137.period_end_earliest IS NOT NULL OR t137.period_end_latest IS NOT NULL OR t137.period_start_state = $27 OR t137.period_end_state = $28) AND (t137.period_end_state = $28 OR t137.period_end_earliest IS NOT NULL AND t137.period_end_earliest >= (SELECT $10::DATE)::DATE OR t137.period_start_earliest IS NOT NULL AND t137.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t137.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t137.sort_key, t137.sort_key) < ('~', '~') ORDER BY t137.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w138 UNION SELECT w141.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k140 CROSS JOIN LATERAL (SELECT t139.*
FROM event AS t139
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t139.period_start_earliest IS NOT NULL OR t139.period_start_latest IS NOT NULL OR t139.period_end_earliest IS NOT NULL OR t139.period_end_latest IS NOT NULL OR t139.period_start_state = $29 OR t139.period_end_state = $30) AND (t139.period_end_state = $30 OR t139.period_end_earliest IS NOT NULL AND t139.period_end_earliest >= (SELECT $10::DATE)::DATE OR t139.period_start_earliest IS NOT NULL AND t139.period_start_earliest >= (SELECT $10::DATE)::DATE) AND t139.sort_key >= CASE WHEN (k140.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k140.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t139.sort_key, t139.sort_key) < (CASE WHEN (k140.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k140.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t139.reach = k140.id ORDER BY t139.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w141) AS t136 UNION ALL SELECT t142.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t142.sort_key || '!OFFICE_TENURE' AS sort_key, t142.interval_start_edtf AS date_edtf, t142.interval_start_earliest AS date_earliest, t142.interval_start_latest AS date_latest, t142.interval_start_verbatim AS date_verbatim, coalesce(t142.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t142.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t142.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w144.*
FROM (SELECT t143.*
FROM office_tenure AS t143
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t143.interval_start_earliest IS NOT NULL OR t143.interval_start_latest IS NOT NULL OR t143.interval_end_earliest IS NOT NULL OR t143.interval_end_latest IS NOT NULL OR t143.interval_start_state = $31 OR t143.interval_end_state = $32) AND (t143.interval_end_state = $32 OR t143.interval_end_earliest IS NOT NULL AND t143.interval_end_earliest >= (SELECT $10::DATE)::DATE OR t143.interval_start_earliest IS NOT NULL AND t143.interval_start_earliest >= (SELECT $10::DATE)::DATE) AND t143.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t143.sort_key, t143.sort_key) < ('~', '~') ORDER BY t143.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w144 UNION SELECT w147.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k146 CROSS JOIN LATERAL (SELECT t145.*
FROM office_tenure AS t145
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t145.interval_start_earliest IS NOT NULL OR t145.interval_start_latest IS NOT NULL OR t145.interval_end_earliest IS NOT NULL OR t145.interval_end_latest IS NOT NULL OR t145.interval_start_state = $33 OR t145.interval_end_state = $34) AND (t145.interval_end_state = $34 OR t145.interval_end_earliest IS NOT NULL AND t145.interval_end_earliest >= (SELECT $10::DATE)::DATE OR t145.interval_start_earliest IS NOT NULL AND t145.interval_start_earliest >= (SELECT $10::DATE)::DATE) AND t145.sort_key >= CASE WHEN (k146.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k146.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t145.sort_key, t145.sort_key) < (CASE WHEN (k146.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k146.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t145.reach = k146.id ORDER BY t145.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w147) AS t142) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS t111 ORDER BY t111.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p10, t113_period_start_state_1, t113_period_end_state_1, p9, p9__daytext, size3, t115_period_start_state_1, t115_period_end_state_1, t119_period_start_state_1, t119_period_end_state_1, t121_period_start_state_1, t121_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t137_period_start_state_1, t137_period_end_state_1, t139_period_start_state_1, t139_period_end_state_1, t143_interval_start_state_1, t143_interval_end_state_1, t145_interval_start_state_1, t145_interval_end_state_1

-- postgresql: after
SELECT CASE t148.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t148.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t148.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t148.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t148.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t148.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t148.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t149.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t149.sort_key || '!VISIT' AS sort_key, t149.period_start_edtf AS date_edtf, t149.period_start_earliest AS date_earliest, t149.period_start_latest AS date_latest, t149.period_start_verbatim AS date_verbatim, coalesce(t149.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t149.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t149.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w151.*
FROM (SELECT t150.*
FROM visit AS t150
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t150.period_start_earliest IS NOT NULL OR t150.period_start_latest IS NOT NULL OR t150.period_end_earliest IS NOT NULL OR t150.period_end_latest IS NOT NULL OR t150.period_start_state = $8 OR t150.period_end_state = $9) AND (t150.period_start_earliest IS NULL OR t150.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t150.period_end_latest IS NULL OR t150.period_end_latest >= (SELECT $11::DATE)::DATE) AND t150.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t150.sort_key, t150.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t150.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w151 UNION SELECT w154.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k153 CROSS JOIN LATERAL (SELECT t152.*
FROM visit AS t152
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t152.period_start_earliest IS NOT NULL OR t152.period_start_latest IS NOT NULL OR t152.period_end_earliest IS NOT NULL OR t152.period_end_latest IS NOT NULL OR t152.period_start_state = $15 OR t152.period_end_state = $16) AND (t152.period_start_earliest IS NULL OR t152.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t152.period_end_latest IS NULL OR t152.period_end_latest >= (SELECT $11::DATE)::DATE) AND t152.sort_key >= CASE WHEN (k153.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k153.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t152.sort_key, t152.sort_key) < (CASE WHEN (k153.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k153.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t152.reach = k153.id ORDER BY t152.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w154) AS t149 UNION ALL SELECT t155.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t155.sort_key || '!SUMMIT' AS sort_key, t155.period_start_edtf AS date_edtf, t155.period_start_earliest AS date_earliest, t155.period_start_latest AS date_latest, t155.period_start_verbatim AS date_verbatim, coalesce(t155.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t155.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t155.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w157.*
FROM (SELECT t156.*
FROM summit AS t156
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t156.period_start_earliest IS NOT NULL OR t156.period_start_latest IS NOT NULL OR t156.period_end_earliest IS NOT NULL OR t156.period_end_latest IS NOT NULL OR t156.period_start_state = $17 OR t156.period_end_state = $18) AND (t156.period_start_earliest IS NULL OR t156.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t156.period_end_latest IS NULL OR t156.period_end_latest >= (SELECT $11::DATE)::DATE) AND t156.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t156.sort_key, t156.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t156.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w157 UNION SELECT w160.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k159 CROSS JOIN LATERAL (SELECT t158.*
FROM summit AS t158
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t158.period_start_earliest IS NOT NULL OR t158.period_start_latest IS NOT NULL OR t158.period_end_earliest IS NOT NULL OR t158.period_end_latest IS NOT NULL OR t158.period_start_state = $19 OR t158.period_end_state = $20) AND (t158.period_start_earliest IS NULL OR t158.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t158.period_end_latest IS NULL OR t158.period_end_latest >= (SELECT $11::DATE)::DATE) AND t158.sort_key >= CASE WHEN (k159.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k159.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t158.sort_key, t158.sort_key) < (CASE WHEN (k159.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k159.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t158.reach = k159.id ORDER BY t158.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w160) AS t155 UNION ALL SELECT t161.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t161.sort_key || '!STATEMENT' AS sort_key, t161.date_edtf AS date_edtf, t161.date_earliest AS date_earliest, t161.date_latest AS date_latest, t161.date_verbatim AS date_verbatim, coalesce(t161.date_precision, 'UNKNOWN') AS date_precision, coalesce(t161.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t161.date_basis, 'STATED') AS date_basis
FROM (SELECT w163.*
FROM (SELECT t162.*
FROM statement AS t162
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t162.date_earliest IS NOT NULL OR t162.date_latest IS NOT NULL OR t162.date_earliest IS NOT NULL OR t162.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND (t162.date_earliest IS NULL OR t162.date_earliest <= (SELECT $10::DATE)::DATE) AND (t162.date_latest IS NULL OR t162.date_latest >= (SELECT $11::DATE)::DATE) AND t162.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t162.sort_key, t162.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t162.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w163 UNION SELECT w166.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k165 CROSS JOIN LATERAL (SELECT t164.*
FROM statement AS t164
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t164.date_earliest IS NOT NULL OR t164.date_latest IS NOT NULL OR t164.date_earliest IS NOT NULL OR t164.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND (t164.date_earliest IS NULL OR t164.date_earliest <= (SELECT $10::DATE)::DATE) AND (t164.date_latest IS NULL OR t164.date_latest >= (SELECT $11::DATE)::DATE) AND t164.sort_key >= CASE WHEN (k165.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k165.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t164.sort_key, t164.sort_key) < (CASE WHEN (k165.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k165.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t164.reach = k165.id ORDER BY t164.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w166) AS t161 UNION ALL SELECT t167.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t167.sort_key || '!TREATY_ACTION' AS sort_key, t167.date_edtf AS date_edtf, t167.date_earliest AS date_earliest, t167.date_latest AS date_latest, t167.date_verbatim AS date_verbatim, coalesce(t167.date_precision, 'UNKNOWN') AS date_precision, coalesce(t167.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t167.date_basis, 'STATED') AS date_basis
FROM (SELECT w169.*
FROM (SELECT t168.*
FROM treaty_action AS t168
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t168.date_earliest IS NOT NULL OR t168.date_latest IS NOT NULL OR t168.date_earliest IS NOT NULL OR t168.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND (t168.date_earliest IS NULL OR t168.date_earliest <= (SELECT $10::DATE)::DATE) AND (t168.date_latest IS NULL OR t168.date_latest >= (SELECT $11::DATE)::DATE) AND t168.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t168.sort_key, t168.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t168.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w169 UNION SELECT w172.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k171 CROSS JOIN LATERAL (SELECT t170.*
FROM treaty_action AS t170
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t170.date_earliest IS NOT NULL OR t170.date_latest IS NOT NULL OR t170.date_earliest IS NOT NULL OR t170.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) AND (t170.date_earliest IS NULL OR t170.date_earliest <= (SELECT $10::DATE)::DATE) AND (t170.date_latest IS NULL OR t170.date_latest >= (SELECT $11::DATE)::DATE) AND t170.sort_key >= CASE WHEN (k171.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k171.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t170.sort_key, t170.sort_key) < (CASE WHEN (k171.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k171.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t170.reach = k171.id ORDER BY t170.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w172) AS t167 UNION ALL SELECT t173.id AS id, 'Event' AS typename, 'EVENT' AS kind, t173.sort_key || '!EVENT' AS sort_key, t173.period_start_edtf AS date_edtf, t173.period_start_earliest AS date_earliest, t173.period_start_latest AS date_latest, t173.period_start_verbatim AS date_verbatim, coalesce(t173.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t173.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t173.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w175.*
FROM (SELECT t174.*
FROM event AS t174
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t174.period_start_earliest IS NOT NULL OR t174.period_start_latest IS NOT NULL OR t174.period_end_earliest IS NOT NULL OR t174.period_end_latest IS NOT NULL OR t174.period_start_state = $29 OR t174.period_end_state = $30) AND (t174.period_start_earliest IS NULL OR t174.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t174.period_end_latest IS NULL OR t174.period_end_latest >= (SELECT $11::DATE)::DATE) AND t174.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t174.sort_key, t174.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t174.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w175 UNION SELECT w178.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k177 CROSS JOIN LATERAL (SELECT t176.*
FROM event AS t176
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t176.period_start_earliest IS NOT NULL OR t176.period_start_latest IS NOT NULL OR t176.period_end_earliest IS NOT NULL OR t176.period_end_latest IS NOT NULL OR t176.period_start_state = $31 OR t176.period_end_state = $32) AND (t176.period_start_earliest IS NULL OR t176.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t176.period_end_latest IS NULL OR t176.period_end_latest >= (SELECT $11::DATE)::DATE) AND t176.sort_key >= CASE WHEN (k177.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k177.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t176.sort_key, t176.sort_key) < (CASE WHEN (k177.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k177.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t176.reach = k177.id ORDER BY t176.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w178) AS t173 UNION ALL SELECT t179.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t179.sort_key || '!OFFICE_TENURE' AS sort_key, t179.interval_start_edtf AS date_edtf, t179.interval_start_earliest AS date_earliest, t179.interval_start_latest AS date_latest, t179.interval_start_verbatim AS date_verbatim, coalesce(t179.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t179.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t179.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w181.*
FROM (SELECT t180.*
FROM office_tenure AS t180
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t180.interval_start_earliest IS NOT NULL OR t180.interval_start_latest IS NOT NULL OR t180.interval_end_earliest IS NOT NULL OR t180.interval_end_latest IS NOT NULL OR t180.interval_start_state = $33 OR t180.interval_end_state = $34) AND (t180.interval_start_earliest IS NULL OR t180.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t180.interval_end_latest IS NULL OR t180.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t180.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t180.sort_key, t180.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t180.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w181 UNION SELECT w184.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k183 CROSS JOIN LATERAL (SELECT t182.*
FROM office_tenure AS t182
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t182.interval_start_earliest IS NOT NULL OR t182.interval_start_latest IS NOT NULL OR t182.interval_end_earliest IS NOT NULL OR t182.interval_end_latest IS NOT NULL OR t182.interval_start_state = $35 OR t182.interval_end_state = $36) AND (t182.interval_start_earliest IS NULL OR t182.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t182.interval_end_latest IS NULL OR t182.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t182.sort_key >= CASE WHEN (k183.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k183.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t182.sort_key, t182.sort_key) < (CASE WHEN (k183.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k183.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t182.reach = k183.id ORDER BY t182.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w184) AS t179) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t148 ORDER BY t148.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p14, t150_period_start_state_1, t150_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size4, t152_period_start_state_1, t152_period_end_state_1, t156_period_start_state_1, t156_period_end_state_1, t158_period_start_state_1, t158_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t174_period_start_state_1, t174_period_end_state_1, t176_period_start_state_1, t176_period_end_state_1, t180_interval_start_state_1, t180_interval_end_state_1, t182_interval_start_state_1, t182_interval_end_state_1
