-- sqlite: timeline
SELECT t0.date_edtf AS c0, t0.date_earliest AS c1, t0.date_latest AS c2, t0.date_precision AS c3, t0.date_qualifier AS c4, t0.date_basis AS c5, t0.date_verbatim AS c6, CASE t0.kind WHEN ? THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c7, t2.slug AS c8, t3.slug AS c9, t4.slug AS c10, t5.slug AS c11, t6.slug AS c12, t8.slug AS c13, t1.typename AS c14, t1.id AS c15
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t9.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t9.sort_key || '!VISIT' AS sort_key, t9.period_start_edtf AS date_edtf, t9.period_start_earliest AS date_earliest, t9.period_start_latest AS date_latest, t9.period_start_verbatim AS date_verbatim, coalesce(t9.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t9.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t9.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (SELECT t10.id AS id
FROM visit AS t10
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= ?) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= ?) AND t10.sort_key >= ? AND t10.sort_key < ? || '~' ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw11 CROSS JOIN visit AS w11 ON w11.id = iw11.id UNION SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k13 CROSS JOIN visit AS w14 ON w14.id IN (SELECT t12.id AS id
FROM visit AS t12
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) AND (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= ?) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= ?) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k13.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t12.sort_key < CASE WHEN (k13.id = -1) THEN '~~' ELSE ? END AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt9 CROSS JOIN visit AS t9 ON t9.id = mt9.id UNION ALL SELECT t15.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t15.sort_key || '!SUMMIT' AS sort_key, t15.period_start_edtf AS date_edtf, t15.period_start_earliest AS date_earliest, t15.period_start_latest AS date_latest, t15.period_start_verbatim AS date_verbatim, coalesce(t15.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t15.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t15.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (SELECT t16.id AS id
FROM summit AS t16
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = ? OR t16.period_end_state = ?) AND (t16.period_start_earliest IS NULL OR t16.period_start_earliest <= ?) AND (t16.period_end_latest IS NULL OR t16.period_end_latest >= ?) AND t16.sort_key >= ? AND t16.sort_key < ? || '~' ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw17 CROSS JOIN summit AS w17 ON w17.id = iw17.id UNION SELECT w20.id AS id, w20.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k19 CROSS JOIN summit AS w20 ON w20.id IN (SELECT t18.id AS id
FROM summit AS t18
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = ? OR t18.period_end_state = ?) AND (t18.period_start_earliest IS NULL OR t18.period_start_earliest <= ?) AND (t18.period_end_latest IS NULL OR t18.period_end_latest >= ?) AND t18.sort_key >= CASE WHEN (k19.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k19.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t18.sort_key < CASE WHEN (k19.id = -1) THEN '~~' ELSE ? END AND t18.reach = k19.id ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt15 CROSS JOIN summit AS t15 ON t15.id = mt15.id UNION ALL SELECT t21.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t21.sort_key || '!STATEMENT' AS sort_key, t21.date_edtf AS date_edtf, t21.date_earliest AS date_earliest, t21.date_latest AS date_latest, t21.date_verbatim AS date_verbatim, coalesce(t21.date_precision, 'UNKNOWN') AS date_precision, coalesce(t21.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t21.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w23.id AS id, w23.sort_key AS sort_key
FROM (SELECT t22.id AS id
FROM statement AS t22
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t22.date_earliest IS NULL OR t22.date_earliest <= ?) AND (t22.date_latest IS NULL OR t22.date_latest >= ?) AND t22.sort_key >= ? AND t22.sort_key < ? || '~' ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw23 CROSS JOIN statement AS w23 ON w23.id = iw23.id UNION SELECT w26.id AS id, w26.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k25 CROSS JOIN statement AS w26 ON w26.id IN (SELECT t24.id AS id
FROM statement AS t24
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t24.date_earliest IS NOT NULL OR t24.date_latest IS NOT NULL OR t24.date_earliest IS NOT NULL OR t24.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t24.date_earliest IS NULL OR t24.date_earliest <= ?) AND (t24.date_latest IS NULL OR t24.date_latest >= ?) AND t24.sort_key >= CASE WHEN (k25.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k25.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t24.sort_key < CASE WHEN (k25.id = -1) THEN '~~' ELSE ? END AND t24.reach = k25.id ORDER BY t24.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt21 CROSS JOIN statement AS t21 ON t21.id = mt21.id UNION ALL SELECT t27.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t27.sort_key || '!TREATY_ACTION' AS sort_key, t27.date_edtf AS date_edtf, t27.date_earliest AS date_earliest, t27.date_latest AS date_latest, t27.date_verbatim AS date_verbatim, coalesce(t27.date_precision, 'UNKNOWN') AS date_precision, coalesce(t27.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t27.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w29.id AS id, w29.sort_key AS sort_key
FROM (SELECT t28.id AS id
FROM treaty_action AS t28
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t28.date_earliest IS NULL OR t28.date_earliest <= ?) AND (t28.date_latest IS NULL OR t28.date_latest >= ?) AND t28.sort_key >= ? AND t28.sort_key < ? || '~' ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw29 CROSS JOIN treaty_action AS w29 ON w29.id = iw29.id UNION SELECT w32.id AS id, w32.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k31 CROSS JOIN treaty_action AS w32 ON w32.id IN (SELECT t30.id AS id
FROM treaty_action AS t30
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t30.date_earliest IS NOT NULL OR t30.date_latest IS NOT NULL OR t30.date_earliest IS NOT NULL OR t30.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t30.date_earliest IS NULL OR t30.date_earliest <= ?) AND (t30.date_latest IS NULL OR t30.date_latest >= ?) AND t30.sort_key >= CASE WHEN (k31.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k31.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t30.sort_key < CASE WHEN (k31.id = -1) THEN '~~' ELSE ? END AND t30.reach = k31.id ORDER BY t30.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt27 CROSS JOIN treaty_action AS t27 ON t27.id = mt27.id UNION ALL SELECT t33.id AS id, 'Event' AS typename, 'EVENT' AS kind, t33.sort_key || '!EVENT' AS sort_key, t33.period_start_edtf AS date_edtf, t33.period_start_earliest AS date_earliest, t33.period_start_latest AS date_latest, t33.period_start_verbatim AS date_verbatim, coalesce(t33.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t33.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t33.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w35.id AS id, w35.sort_key AS sort_key
FROM (SELECT t34.id AS id
FROM event AS t34
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t34.period_start_earliest IS NOT NULL OR t34.period_start_latest IS NOT NULL OR t34.period_end_earliest IS NOT NULL OR t34.period_end_latest IS NOT NULL OR t34.period_start_state = ? OR t34.period_end_state = ?) AND (t34.period_start_earliest IS NULL OR t34.period_start_earliest <= ?) AND (t34.period_end_latest IS NULL OR t34.period_end_latest >= ?) AND t34.sort_key >= ? AND t34.sort_key < ? || '~' ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw35 CROSS JOIN event AS w35 ON w35.id = iw35.id UNION SELECT w38.id AS id, w38.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k37 CROSS JOIN event AS w38 ON w38.id IN (SELECT t36.id AS id
FROM event AS t36
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t36.period_start_earliest IS NOT NULL OR t36.period_start_latest IS NOT NULL OR t36.period_end_earliest IS NOT NULL OR t36.period_end_latest IS NOT NULL OR t36.period_start_state = ? OR t36.period_end_state = ?) AND (t36.period_start_earliest IS NULL OR t36.period_start_earliest <= ?) AND (t36.period_end_latest IS NULL OR t36.period_end_latest >= ?) AND t36.sort_key >= CASE WHEN (k37.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k37.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t36.sort_key < CASE WHEN (k37.id = -1) THEN '~~' ELSE ? END AND t36.reach = k37.id ORDER BY t36.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt33 CROSS JOIN event AS t33 ON t33.id = mt33.id UNION ALL SELECT t39.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t39.sort_key || '!OFFICE_TENURE' AS sort_key, t39.interval_start_edtf AS date_edtf, t39.interval_start_earliest AS date_earliest, t39.interval_start_latest AS date_latest, t39.interval_start_verbatim AS date_verbatim, coalesce(t39.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t39.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t39.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w41.id AS id, w41.sort_key AS sort_key
FROM (SELECT t40.id AS id
FROM office_tenure AS t40
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t40.interval_start_earliest IS NOT NULL OR t40.interval_start_latest IS NOT NULL OR t40.interval_end_earliest IS NOT NULL OR t40.interval_end_latest IS NOT NULL OR t40.interval_start_state = ? OR t40.interval_end_state = ?) AND (t40.interval_start_earliest IS NULL OR t40.interval_start_earliest <= ?) AND (t40.interval_end_latest IS NULL OR t40.interval_end_latest >= ?) AND t40.sort_key >= ? AND t40.sort_key < ? || '~' ORDER BY t40.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw41 CROSS JOIN office_tenure AS w41 ON w41.id = iw41.id UNION SELECT w44.id AS id, w44.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k43 CROSS JOIN office_tenure AS w44 ON w44.id IN (SELECT t42.id AS id
FROM office_tenure AS t42
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t42.interval_start_earliest IS NOT NULL OR t42.interval_start_latest IS NOT NULL OR t42.interval_end_earliest IS NOT NULL OR t42.interval_end_latest IS NOT NULL OR t42.interval_start_state = ? OR t42.interval_end_state = ?) AND (t42.interval_start_earliest IS NULL OR t42.interval_start_earliest <= ?) AND (t42.interval_end_latest IS NULL OR t42.interval_end_latest >= ?) AND t42.sort_key >= CASE WHEN (k43.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k43.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t42.sort_key < CASE WHEN (k43.id = -1) THEN '~~' ELSE ? END AND t42.reach = k43.id ORDER BY t42.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt39 CROSS JOIN office_tenure AS t39 ON t39.id = mt39.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN visit AS t2 ON t2.id = t1.id LEFT OUTER JOIN summit AS t3 ON t3.id = t1.id LEFT OUTER JOIN statement AS t4 ON t4.id = t1.id LEFT OUTER JOIN treaty_action AS t5 ON t5.id = t1.id LEFT OUTER JOIN event AS t6 ON t6.id = t1.id LEFT OUTER JOIN office_tenure AS t7 ON t7.id = t1.id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.holder_id ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p2, t10_period_start_state_1, t10_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_7, param_8, p2, t12_period_start_state_1, t12_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_9, size0, param_10, p2, t16_period_start_state_1, t16_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_11, param_12, p2, t18_period_start_state_1, t18_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_13, size0, param_14, p2, 'KNOWN'_1, 'KNOWN'_2, p1, p0, p0__daytext, p1__daytext, size0, param_15, param_16, p2, 'KNOWN'_3, 'KNOWN'_4, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_17, size0, param_18, p2, 'KNOWN'_5, 'KNOWN'_6, p1, p0, p0__daytext, p1__daytext, size0, param_19, param_20, p2, 'KNOWN'_7, 'KNOWN'_8, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_21, size0, param_22, p2, t34_period_start_state_1, t34_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_23, param_24, p2, t36_period_start_state_1, t36_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_25, size0, param_26, p2, t40_interval_start_state_1, t40_interval_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_27, param_28, p2, t42_interval_start_state_1, t42_interval_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_29, size0, param_30, size0, param_31

-- sqlite: timeline.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t45.id
FROM visit AS t45
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = ? OR t45.period_end_state = ?) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= ?) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= ?) UNION ALL SELECT t46.id
FROM summit AS t46
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t46.period_start_earliest IS NOT NULL OR t46.period_start_latest IS NOT NULL OR t46.period_end_earliest IS NOT NULL OR t46.period_end_latest IS NOT NULL OR t46.period_start_state = ? OR t46.period_end_state = ?) AND (t46.period_start_earliest IS NULL OR t46.period_start_earliest <= ?) AND (t46.period_end_latest IS NULL OR t46.period_end_latest >= ?) UNION ALL SELECT t47.id
FROM statement AS t47
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t47.date_earliest IS NOT NULL OR t47.date_latest IS NOT NULL OR t47.date_earliest IS NOT NULL OR t47.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t47.date_earliest IS NULL OR t47.date_earliest <= ?) AND (t47.date_latest IS NULL OR t47.date_latest >= ?) UNION ALL SELECT t48.id
FROM treaty_action AS t48
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t48.date_earliest IS NOT NULL OR t48.date_latest IS NOT NULL OR t48.date_earliest IS NOT NULL OR t48.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t48.date_earliest IS NULL OR t48.date_earliest <= ?) AND (t48.date_latest IS NULL OR t48.date_latest >= ?) UNION ALL SELECT t49.id
FROM event AS t49
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t49.period_start_earliest IS NOT NULL OR t49.period_start_latest IS NOT NULL OR t49.period_end_earliest IS NOT NULL OR t49.period_end_latest IS NOT NULL OR t49.period_start_state = ? OR t49.period_end_state = ?) AND (t49.period_start_earliest IS NULL OR t49.period_start_earliest <= ?) AND (t49.period_end_latest IS NULL OR t49.period_end_latest >= ?) UNION ALL SELECT t50.id
FROM office_tenure AS t50
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t50.interval_start_earliest IS NOT NULL OR t50.interval_start_latest IS NOT NULL OR t50.interval_end_earliest IS NOT NULL OR t50.interval_end_latest IS NOT NULL OR t50.interval_start_state = ? OR t50.interval_end_state = ?) AND (t50.interval_start_earliest IS NULL OR t50.interval_start_earliest <= ?) AND (t50.interval_end_latest IS NULL OR t50.interval_end_latest >= ?)) AS anon_2) AS anon_1;
-- p2, t45_period_start_state_1, t45_period_end_state_1, p1, p0, p2, t46_period_start_state_1, t46_period_end_state_1, p1, p0, p2, 'KNOWN'_1, 'KNOWN'_2, p1, p0, p2, 'KNOWN'_3, 'KNOWN'_4, p1, p0, p2, t49_period_start_state_1, t49_period_end_state_1, p1, p0, p2, t50_interval_start_state_1, t50_interval_end_state_1, p1, p0

-- postgresql: timeline
SELECT t0.date_edtf AS c0, t0.date_earliest AS c1, t0.date_latest AS c2, t0.date_precision AS c3, t0.date_qualifier AS c4, t0.date_basis AS c5, t0.date_verbatim AS c6, CASE t0.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c7, t2.slug AS c8, t3.slug AS c9, t4.slug AS c10, t5.slug AS c11, t6.slug AS c12, t8.slug AS c13, t1.typename AS c14, t1.id AS c15
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t9.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t9.sort_key || '!VISIT' AS sort_key, t9.period_start_edtf AS date_edtf, t9.period_start_earliest AS date_earliest, t9.period_start_latest AS date_latest, t9.period_start_verbatim AS date_verbatim, coalesce(t9.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t9.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t9.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w11.*
FROM (SELECT t10.*
FROM visit AS t10
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $8 OR t10.period_end_state = $9) AND (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= (SELECT $11::DATE)::DATE) AND t10.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t10.sort_key, t10.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t10.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w11 UNION SELECT w14.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k13 CROSS JOIN LATERAL (SELECT t12.*
FROM visit AS t12
WHERE 'VISIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $15 OR t12.period_end_state = $16) AND (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= (SELECT $11::DATE)::DATE) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k13.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t12.sort_key, t12.sort_key) < (CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w14) AS t9 UNION ALL SELECT t15.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t15.sort_key || '!SUMMIT' AS sort_key, t15.period_start_edtf AS date_edtf, t15.period_start_earliest AS date_earliest, t15.period_start_latest AS date_latest, t15.period_start_verbatim AS date_verbatim, coalesce(t15.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t15.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t15.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w17.*
FROM (SELECT t16.*
FROM summit AS t16
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = $17 OR t16.period_end_state = $18) AND (t16.period_start_earliest IS NULL OR t16.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t16.period_end_latest IS NULL OR t16.period_end_latest >= (SELECT $11::DATE)::DATE) AND t16.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t16.sort_key, t16.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t16.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w17 UNION SELECT w20.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k19 CROSS JOIN LATERAL (SELECT t18.*
FROM summit AS t18
WHERE 'SUMMIT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = $19 OR t18.period_end_state = $20) AND (t18.period_start_earliest IS NULL OR t18.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t18.period_end_latest IS NULL OR t18.period_end_latest >= (SELECT $11::DATE)::DATE) AND t18.sort_key >= CASE WHEN (k19.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k19.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t18.sort_key, t18.sort_key) < (CASE WHEN (k19.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k19.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t18.reach = k19.id ORDER BY t18.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w20) AS t15 UNION ALL SELECT t21.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t21.sort_key || '!STATEMENT' AS sort_key, t21.date_edtf AS date_edtf, t21.date_earliest AS date_earliest, t21.date_latest AS date_latest, t21.date_verbatim AS date_verbatim, coalesce(t21.date_precision, 'UNKNOWN') AS date_precision, coalesce(t21.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t21.date_basis, 'STATED') AS date_basis
FROM (SELECT w23.*
FROM (SELECT t22.*
FROM statement AS t22
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) AND (t22.date_earliest IS NULL OR t22.date_earliest <= (SELECT $10::DATE)::DATE) AND (t22.date_latest IS NULL OR t22.date_latest >= (SELECT $11::DATE)::DATE) AND t22.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t22.sort_key, t22.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t22.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w23 UNION SELECT w26.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k25 CROSS JOIN LATERAL (SELECT t24.*
FROM statement AS t24
WHERE 'STATEMENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t24.date_earliest IS NOT NULL OR t24.date_latest IS NOT NULL OR t24.date_earliest IS NOT NULL OR t24.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) AND (t24.date_earliest IS NULL OR t24.date_earliest <= (SELECT $10::DATE)::DATE) AND (t24.date_latest IS NULL OR t24.date_latest >= (SELECT $11::DATE)::DATE) AND t24.sort_key >= CASE WHEN (k25.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k25.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t24.sort_key, t24.sort_key) < (CASE WHEN (k25.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k25.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t24.reach = k25.id ORDER BY t24.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w26) AS t21 UNION ALL SELECT t27.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t27.sort_key || '!TREATY_ACTION' AS sort_key, t27.date_edtf AS date_edtf, t27.date_earliest AS date_earliest, t27.date_latest AS date_latest, t27.date_verbatim AS date_verbatim, coalesce(t27.date_precision, 'UNKNOWN') AS date_precision, coalesce(t27.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t27.date_basis, 'STATED') AS date_basis
FROM (SELECT w29.*
FROM (SELECT t28.*
FROM treaty_action AS t28
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) AND (t28.date_earliest IS NULL OR t28.date_earliest <= (SELECT $10::DATE)::DATE) AND (t28.date_latest IS NULL OR t28.date_latest >= (SELECT $11::DATE)::DATE) AND t28.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t28.sort_key, t28.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t28.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w29 UNION SELECT w32.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k31 CROSS JOIN LATERAL (SELECT t30.*
FROM treaty_action AS t30
WHERE 'TREATY_ACTION' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t30.date_earliest IS NOT NULL OR t30.date_latest IS NOT NULL OR t30.date_earliest IS NOT NULL OR t30.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) AND (t30.date_earliest IS NULL OR t30.date_earliest <= (SELECT $10::DATE)::DATE) AND (t30.date_latest IS NULL OR t30.date_latest >= (SELECT $11::DATE)::DATE) AND t30.sort_key >= CASE WHEN (k31.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k31.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t30.sort_key, t30.sort_key) < (CASE WHEN (k31.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k31.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t30.reach = k31.id ORDER BY t30.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w32) AS t27 UNION ALL SELECT t33.id AS id, 'Event' AS typename, 'EVENT' AS kind, t33.sort_key || '!EVENT' AS sort_key, t33.period_start_edtf AS date_edtf, t33.period_start_earliest AS date_earliest, t33.period_start_latest AS date_latest, t33.period_start_verbatim AS date_verbatim, coalesce(t33.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t33.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t33.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w35.*
FROM (SELECT t34.*
FROM event AS t34
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t34.period_start_earliest IS NOT NULL OR t34.period_start_latest IS NOT NULL OR t34.period_end_earliest IS NOT NULL OR t34.period_end_latest IS NOT NULL OR t34.period_start_state = $29 OR t34.period_end_state = $30) AND (t34.period_start_earliest IS NULL OR t34.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t34.period_end_latest IS NULL OR t34.period_end_latest >= (SELECT $11::DATE)::DATE) AND t34.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t34.sort_key, t34.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t34.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w35 UNION SELECT w38.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k37 CROSS JOIN LATERAL (SELECT t36.*
FROM event AS t36
WHERE 'EVENT' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t36.period_start_earliest IS NOT NULL OR t36.period_start_latest IS NOT NULL OR t36.period_end_earliest IS NOT NULL OR t36.period_end_latest IS NOT NULL OR t36.period_start_state = $31 OR t36.period_end_state = $32) AND (t36.period_start_earliest IS NULL OR t36.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t36.period_end_latest IS NULL OR t36.period_end_latest >= (SELECT $11::DATE)::DATE) AND t36.sort_key >= CASE WHEN (k37.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k37.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t36.sort_key, t36.sort_key) < (CASE WHEN (k37.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k37.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t36.reach = k37.id ORDER BY t36.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w38) AS t33 UNION ALL SELECT t39.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t39.sort_key || '!OFFICE_TENURE' AS sort_key, t39.interval_start_edtf AS date_edtf, t39.interval_start_earliest AS date_earliest, t39.interval_start_latest AS date_latest, t39.interval_start_verbatim AS date_verbatim, coalesce(t39.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t39.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t39.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w41.*
FROM (SELECT t40.*
FROM office_tenure AS t40
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t40.interval_start_earliest IS NOT NULL OR t40.interval_start_latest IS NOT NULL OR t40.interval_end_earliest IS NOT NULL OR t40.interval_end_latest IS NOT NULL OR t40.interval_start_state = $33 OR t40.interval_end_state = $34) AND (t40.interval_start_earliest IS NULL OR t40.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t40.interval_end_latest IS NULL OR t40.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t40.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t40.sort_key, t40.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t40.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w41 UNION SELECT w44.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k43 CROSS JOIN LATERAL (SELECT t42.*
FROM office_tenure AS t42
WHERE 'OFFICE_TENURE' = ANY ((SELECT $7::TEXT[])::TEXT[]) AND (t42.interval_start_earliest IS NOT NULL OR t42.interval_start_latest IS NOT NULL OR t42.interval_end_earliest IS NOT NULL OR t42.interval_end_latest IS NOT NULL OR t42.interval_start_state = $35 OR t42.interval_end_state = $36) AND (t42.interval_start_earliest IS NULL OR t42.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t42.interval_end_latest IS NULL OR t42.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t42.sort_key >= CASE WHEN (k43.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k43.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t42.sort_key, t42.sort_key) < (CASE WHEN (k43.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k43.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t42.reach = k43.id ORDER BY t42.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w44) AS t39) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN visit AS t2 ON t2.id = t1.id LEFT OUTER JOIN summit AS t3 ON t3.id = t1.id LEFT OUTER JOIN statement AS t4 ON t4.id = t1.id LEFT OUTER JOIN treaty_action AS t5 ON t5.id = t1.id LEFT OUTER JOIN event AS t6 ON t6.id = t1.id LEFT OUTER JOIN office_tenure AS t7 ON t7.id = t1.id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.holder_id ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, p2, t10_period_start_state_1, t10_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t12_period_start_state_1, t12_period_end_state_1, t16_period_start_state_1, t16_period_end_state_1, t18_period_start_state_1, t18_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t34_period_start_state_1, t34_period_end_state_1, t36_period_start_state_1, t36_period_end_state_1, t40_interval_start_state_1, t40_interval_end_state_1, t42_interval_start_state_1, t42_interval_end_state_1

-- postgresql: timeline.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t45.id
FROM visit AS t45
WHERE 'VISIT' = ANY ($1::TEXT[]) AND (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = $2 OR t45.period_end_state = $3) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= $4::DATE) AND (t45.period_end_latest IS NULL OR t45.period_end_latest >= $5::DATE) UNION ALL SELECT t46.id
FROM summit AS t46
WHERE 'SUMMIT' = ANY ($1::TEXT[]) AND (t46.period_start_earliest IS NOT NULL OR t46.period_start_latest IS NOT NULL OR t46.period_end_earliest IS NOT NULL OR t46.period_end_latest IS NOT NULL OR t46.period_start_state = $6 OR t46.period_end_state = $7) AND (t46.period_start_earliest IS NULL OR t46.period_start_earliest <= $4::DATE) AND (t46.period_end_latest IS NULL OR t46.period_end_latest >= $5::DATE) UNION ALL SELECT t47.id
FROM statement AS t47
WHERE 'STATEMENT' = ANY ($1::TEXT[]) AND (t47.date_earliest IS NOT NULL OR t47.date_latest IS NOT NULL OR t47.date_earliest IS NOT NULL OR t47.date_latest IS NOT NULL OR 'KNOWN' = $8::VARCHAR OR 'KNOWN' = $9::VARCHAR) AND (t47.date_earliest IS NULL OR t47.date_earliest <= $4::DATE) AND (t47.date_latest IS NULL OR t47.date_latest >= $5::DATE) UNION ALL SELECT t48.id
FROM treaty_action AS t48
WHERE 'TREATY_ACTION' = ANY ($1::TEXT[]) AND (t48.date_earliest IS NOT NULL OR t48.date_latest IS NOT NULL OR t48.date_earliest IS NOT NULL OR t48.date_latest IS NOT NULL OR 'KNOWN' = $10::VARCHAR OR 'KNOWN' = $11::VARCHAR) AND (t48.date_earliest IS NULL OR t48.date_earliest <= $4::DATE) AND (t48.date_latest IS NULL OR t48.date_latest >= $5::DATE) UNION ALL SELECT t49.id
FROM event AS t49
WHERE 'EVENT' = ANY ($1::TEXT[]) AND (t49.period_start_earliest IS NOT NULL OR t49.period_start_latest IS NOT NULL OR t49.period_end_earliest IS NOT NULL OR t49.period_end_latest IS NOT NULL OR t49.period_start_state = $12 OR t49.period_end_state = $13) AND (t49.period_start_earliest IS NULL OR t49.period_start_earliest <= $4::DATE) AND (t49.period_end_latest IS NULL OR t49.period_end_latest >= $5::DATE) UNION ALL SELECT t50.id
FROM office_tenure AS t50
WHERE 'OFFICE_TENURE' = ANY ($1::TEXT[]) AND (t50.interval_start_earliest IS NOT NULL OR t50.interval_start_latest IS NOT NULL OR t50.interval_end_earliest IS NOT NULL OR t50.interval_end_latest IS NOT NULL OR t50.interval_start_state = $14 OR t50.interval_end_state = $15) AND (t50.interval_start_earliest IS NULL OR t50.interval_start_earliest <= $4::DATE) AND (t50.interval_end_latest IS NULL OR t50.interval_end_latest >= $5::DATE)) AS anon_2) AS anon_1;
-- p2, t45_period_start_state_1, t45_period_end_state_1, p1, p0, t46_period_start_state_1, t46_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t49_period_start_state_1, t49_period_end_state_1, t50_interval_start_state_1, t50_interval_end_state_1
