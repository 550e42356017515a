-- sqlite: adjutant
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
FROM (SELECT w5.id AS id, w5.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k4 CROSS JOIN visit AS w5 ON w5.id IN (SELECT t3.id AS id
FROM visit AS t3
WHERE (NOT (t3.period_start_earliest IS NOT NULL OR t3.period_start_latest IS NOT NULL OR t3.period_end_earliest IS NOT NULL OR t3.period_end_latest IS NOT NULL OR t3.period_start_state = ? OR t3.period_end_state = ?) OR 1 = 1) AND t3.visitor_id = k4.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w8.id AS id, w8.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k7 CROSS JOIN visit AS w8 ON w8.id IN (SELECT t6.id AS id
FROM visit AS t6
WHERE (NOT (t6.period_start_earliest IS NOT NULL OR t6.period_start_latest IS NOT NULL OR t6.period_end_earliest IS NOT NULL OR t6.period_end_latest IS NOT NULL OR t6.period_start_state = ? OR t6.period_end_state = ?) OR 1 = 1) AND t6.representing_id = k7.id ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k10 CROSS JOIN visit AS w11 ON w11.id IN (SELECT t9.id AS id
FROM visit AS t9
WHERE (NOT (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) OR 1 = 1) AND t9.host_id = k10.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (SELECT t12.id AS id
FROM visit AS t12
WHERE (NOT (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) OR 1 = 1) AND t12.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw14 CROSS JOIN visit AS w14 ON w14.id = iw14.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt2 CROSS JOIN visit AS t2 ON t2.id = mt2.id UNION ALL SELECT t15.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t15.sort_key || '!SUMMIT' AS sort_key, t15.period_start_edtf AS date_edtf, t15.period_start_earliest AS date_earliest, t15.period_start_latest AS date_latest, t15.period_start_verbatim AS date_verbatim, coalesce(t15.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t15.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t15.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w18.id AS id, w18.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k17 CROSS JOIN summit AS w18 ON w18.id IN (SELECT t16.id AS id
FROM summit AS t16
WHERE (NOT (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = ? OR t16.period_end_state = ?) OR 1 = 1) AND t16.host_id = k17.id ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w21.id AS id, w21.sort_key AS sort_key
FROM (SELECT t19.id AS id
FROM summit AS t19
WHERE (NOT (t19.period_start_earliest IS NOT NULL OR t19.period_start_latest IS NOT NULL OR t19.period_end_earliest IS NOT NULL OR t19.period_end_latest IS NOT NULL OR t19.period_start_state = ? OR t19.period_end_state = ?) OR 1 = 1) AND t19.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw21 CROSS JOIN summit AS w21 ON w21.id = iw21.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt15 CROSS JOIN summit AS t15 ON t15.id = mt15.id UNION ALL SELECT t22.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t22.sort_key || '!STATEMENT' AS sort_key, t22.date_edtf AS date_edtf, t22.date_earliest AS date_earliest, t22.date_latest AS date_latest, t22.date_verbatim AS date_verbatim, coalesce(t22.date_precision, 'UNKNOWN') AS date_precision, coalesce(t22.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t22.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w25.id AS id, w25.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k24 CROSS JOIN statement AS w25 ON w25.id IN (SELECT t23.id AS id
FROM statement AS t23
WHERE (NOT (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t23.speaker_id = k24.id ORDER BY t23.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w28.id AS id, w28.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k27 CROSS JOIN statement AS w28 ON w28.id IN (SELECT t26.id AS id
FROM statement AS t26
WHERE (NOT (t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL OR t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t26.on_behalf_of_id = k27.id ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w31.id AS id, w31.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k30 CROSS JOIN statement AS w31 ON w31.id IN (SELECT t29.id AS id
FROM statement AS t29
WHERE (NOT (t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t29.reported_by_id = k30.id ORDER BY t29.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt22 CROSS JOIN statement AS t22 ON t22.id = mt22.id UNION ALL SELECT t32.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t32.sort_key || '!TREATY_ACTION' AS sort_key, t32.date_edtf AS date_edtf, t32.date_earliest AS date_earliest, t32.date_latest AS date_latest, t32.date_verbatim AS date_verbatim, coalesce(t32.date_precision, 'UNKNOWN') AS date_precision, coalesce(t32.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t32.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w35.id AS id, w35.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k34 CROSS JOIN treaty_action AS w35 ON w35.id IN (SELECT t33.id AS id
FROM treaty_action AS t33
WHERE (NOT (t33.date_earliest IS NOT NULL OR t33.date_latest IS NOT NULL OR t33.date_earliest IS NOT NULL OR t33.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t33.actor_id = k34.id ORDER BY t33.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w38.id AS id, w38.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k37 CROSS JOIN treaty_action AS w38 ON w38.id IN (SELECT t36.id AS id
FROM treaty_action AS t36
WHERE (NOT (t36.date_earliest IS NOT NULL OR t36.date_latest IS NOT NULL OR t36.date_earliest IS NOT NULL OR t36.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t36.responded_by_id = k37.id ORDER BY t36.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt32 CROSS JOIN treaty_action AS t32 ON t32.id = mt32.id UNION ALL SELECT t39.id AS id, 'Event' AS typename, 'EVENT' AS kind, t39.sort_key || '!EVENT' AS sort_key, t39.period_start_edtf AS date_edtf, t39.period_start_earliest AS date_earliest, t39.period_start_latest AS date_latest, t39.period_start_verbatim AS date_verbatim, coalesce(t39.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t39.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t39.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w42.id AS id, w42.sort_key AS sort_key
FROM (SELECT t40.id AS id
FROM event AS t40
WHERE (NOT (t40.period_start_earliest IS NOT NULL OR t40.period_start_latest IS NOT NULL OR t40.period_end_earliest IS NOT NULL OR t40.period_end_latest IS NOT NULL OR t40.period_start_state = ? OR t40.period_end_state = ?) OR 1 = 1) AND t40.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t40.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw42 CROSS JOIN event AS w42 ON w42.id = iw42.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt39 CROSS JOIN event AS t39 ON t39.id = mt39.id UNION ALL SELECT t43.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t43.sort_key || '!OFFICE_TENURE' AS sort_key, t43.interval_start_edtf AS date_edtf, t43.interval_start_earliest AS date_earliest, t43.interval_start_latest AS date_latest, t43.interval_start_verbatim AS date_verbatim, coalesce(t43.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t43.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t43.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w46.id AS id, w46.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k45 CROSS JOIN office_tenure AS w46 ON w46.id IN (SELECT t44.id AS id
FROM office_tenure AS t44
WHERE (NOT (t44.interval_start_earliest IS NOT NULL OR t44.interval_start_latest IS NOT NULL OR t44.interval_end_earliest IS NOT NULL OR t44.interval_end_latest IS NOT NULL OR t44.interval_start_state = ? OR t44.interval_end_state = ?) OR 1 = 1) AND t44.holder_id = k45.id ORDER BY t44.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w49.id AS id, w49.sort_key AS sort_key
FROM (SELECT t47.id AS id
FROM office_tenure AS t47
WHERE (NOT (t47.interval_start_earliest IS NOT NULL OR t47.interval_start_latest IS NOT NULL OR t47.interval_end_earliest IS NOT NULL OR t47.interval_end_latest IS NOT NULL OR t47.interval_start_state = ? OR t47.interval_end_state = ?) OR 1 = 1) AND t47.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw49 CROSS JOIN office_tenure AS w49 ON w49.id = iw49.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt43 CROSS JOIN office_tenure AS t43 ON t43.id = mt43.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, t3_period_start_state_1, t3_period_end_state_1, size0, param_7, r0, t6_period_start_state_1, t6_period_end_state_1, size0, param_8, r0, t9_period_start_state_1, t9_period_end_state_1, size0, param_9, t12_period_start_state_1, t12_period_end_state_1, r0, r0, size0, param_10, size0, param_11, r0, t16_period_start_state_1, t16_period_end_state_1, size0, param_12, t19_period_start_state_1, t19_period_end_state_1, r0, r0, size0, param_13, size0, param_14, r0, 'KNOWN'_1, 'KNOWN'_2, size0, param_15, r0, 'KNOWN'_3, 'KNOWN'_4, size0, param_16, r0, 'KNOWN'_5, 'KNOWN'_6, size0, param_17, size0, param_18, r0, 'KNOWN'_7, 'KNOWN'_8, size0, param_19, r0, 'KNOWN'_9, 'KNOWN'_10, size0, param_20, size0, param_21, t40_period_start_state_1, t40_period_end_state_1, r0, size0, param_22, size0, param_23, r0, t44_interval_start_state_1, t44_interval_end_state_1, size0, param_24, t47_interval_start_state_1, t47_interval_end_state_1, r0, size0, param_25, size0, param_26, size0, param_27

-- sqlite: states
SELECT CASE t50.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t50.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t50.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t50.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t50.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t50.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t50.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t51.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t51.sort_key || '!VISIT' AS sort_key, t51.period_start_edtf AS date_edtf, t51.period_start_earliest AS date_earliest, t51.period_start_latest AS date_latest, t51.period_start_verbatim AS date_verbatim, coalesce(t51.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t51.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t51.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w54.id AS id, w54.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k53 CROSS JOIN visit AS w54 ON w54.id IN (SELECT t52.id AS id
FROM visit AS t52
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t52.period_start_earliest IS NOT NULL OR t52.period_start_latest IS NOT NULL OR t52.period_end_earliest IS NOT NULL OR t52.period_end_latest IS NOT NULL OR t52.period_start_state = ? OR t52.period_end_state = ?) AND (t52.period_end_latest IS NULL OR t52.period_end_latest >= ?) AND t52.visitor_id = k53.id AND t52.sort_key >= ? AND t52.sort_key < '~' ORDER BY t52.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w58.id AS id, w58.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k56 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k57 CROSS JOIN visit AS w58 ON w58.id IN (SELECT t55.id AS id
FROM visit AS t55 INDEXED BY ix_visit_visitor_id_reach
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = ? OR t55.period_end_state = ?) AND (t55.period_end_latest IS NULL OR t55.period_end_latest >= ?) AND t55.visitor_id = k56.id AND t55.sort_key >= CASE WHEN (k57.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k57.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t55.sort_key < CASE WHEN (k57.id = -1) THEN '~~' ELSE ? END AND t55.reach = k57.id ORDER BY t55.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w61.id AS id, w61.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k60 CROSS JOIN visit AS w61 ON w61.id IN (SELECT t59.id AS id
FROM visit AS t59
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t59.period_start_earliest IS NOT NULL OR t59.period_start_latest IS NOT NULL OR t59.period_end_earliest IS NOT NULL OR t59.period_end_latest IS NOT NULL OR t59.period_start_state = ? OR t59.period_end_state = ?) AND (t59.period_end_latest IS NULL OR t59.period_end_latest >= ?) AND t59.representing_id = k60.id AND t59.sort_key >= ? AND t59.sort_key < '~' ORDER BY t59.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w65.id AS id, w65.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k63 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k64 CROSS JOIN visit AS w65 ON w65.id IN (SELECT t62.id AS id
FROM visit AS t62 INDEXED BY ix_visit_representing_id_reach
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t62.period_start_earliest IS NOT NULL OR t62.period_start_latest IS NOT NULL OR t62.period_end_earliest IS NOT NULL OR t62.period_end_latest IS NOT NULL OR t62.period_start_state = ? OR t62.period_end_state = ?) AND (t62.period_end_latest IS NULL OR t62.period_end_latest >= ?) AND t62.representing_id = k63.id AND t62.sort_key >= CASE WHEN (k64.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k64.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t62.sort_key < CASE WHEN (k64.id = -1) THEN '~~' ELSE ? END AND t62.reach = k64.id ORDER BY t62.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w68.id AS id, w68.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k67 CROSS JOIN visit AS w68 ON w68.id IN (SELECT t66.id AS id
FROM visit AS t66
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t66.period_start_earliest IS NOT NULL OR t66.period_start_latest IS NOT NULL OR t66.period_end_earliest IS NOT NULL OR t66.period_end_latest IS NOT NULL OR t66.period_start_state = ? OR t66.period_end_state = ?) AND (t66.period_end_latest IS NULL OR t66.period_end_latest >= ?) AND t66.host_id = k67.id AND t66.sort_key >= ? AND t66.sort_key < '~' ORDER BY t66.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w72.id AS id, w72.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k70 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k71 CROSS JOIN visit AS w72 ON w72.id IN (SELECT t69.id AS id
FROM visit AS t69 INDEXED BY ix_visit_host_id_reach
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t69.period_start_earliest IS NOT NULL OR t69.period_start_latest IS NOT NULL OR t69.period_end_earliest IS NOT NULL OR t69.period_end_latest IS NOT NULL OR t69.period_start_state = ? OR t69.period_end_state = ?) AND (t69.period_end_latest IS NULL OR t69.period_end_latest >= ?) AND t69.host_id = k70.id AND t69.sort_key >= CASE WHEN (k71.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k71.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t69.sort_key < CASE WHEN (k71.id = -1) THEN '~~' ELSE ? END AND t69.reach = k71.id ORDER BY t69.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w75.id AS id, w75.sort_key AS sort_key
FROM (SELECT t73.id AS id
FROM visit AS t73
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t73.period_start_earliest IS NOT NULL OR t73.period_start_latest IS NOT NULL OR t73.period_end_earliest IS NOT NULL OR t73.period_end_latest IS NOT NULL OR t73.period_start_state = ? OR t73.period_end_state = ?) AND (t73.period_end_latest IS NULL OR t73.period_end_latest >= ?) AND t73.id IN (SELECT anon_8.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_4.id AS id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_8) ORDER BY t73.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw75 CROSS JOIN visit AS w75 ON w75.id = iw75.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt51 CROSS JOIN visit AS t51 ON t51.id = mt51.id UNION ALL SELECT t76.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t76.sort_key || '!SUMMIT' AS sort_key, t76.period_start_edtf AS date_edtf, t76.period_start_earliest AS date_earliest, t76.period_start_latest AS date_latest, t76.period_start_verbatim AS date_verbatim, coalesce(t76.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t76.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t76.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w79.id AS id, w79.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k78 CROSS JOIN summit AS w79 ON w79.id IN (SELECT t77.id AS id
FROM summit AS t77
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t77.period_start_earliest IS NOT NULL OR t77.period_start_latest IS NOT NULL OR t77.period_end_earliest IS NOT NULL OR t77.period_end_latest IS NOT NULL OR t77.period_start_state = ? OR t77.period_end_state = ?) AND (t77.period_end_latest IS NULL OR t77.period_end_latest >= ?) AND t77.host_id = k78.id AND t77.sort_key >= ? AND t77.sort_key < '~' ORDER BY t77.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w83.id AS id, w83.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k81 CROSS JOIN (WITH RECURSIVE anon_10(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_10.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_11
FROM anon_10
WHERE anon_10.id IS NOT NULL)
 SELECT anon_10.id
FROM anon_10
WHERE anon_10.id >= -1) AS k82 CROSS JOIN summit AS w83 ON w83.id IN (SELECT t80.id AS id
FROM summit AS t80 INDEXED BY ix_summit_host_id_reach
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t80.period_start_earliest IS NOT NULL OR t80.period_start_latest IS NOT NULL OR t80.period_end_earliest IS NOT NULL OR t80.period_end_latest IS NOT NULL OR t80.period_start_state = ? OR t80.period_end_state = ?) AND (t80.period_end_latest IS NULL OR t80.period_end_latest >= ?) AND t80.host_id = k81.id AND t80.sort_key >= CASE WHEN (k82.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k82.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t80.sort_key < CASE WHEN (k82.id = -1) THEN '~~' ELSE ? END AND t80.reach = k82.id ORDER BY t80.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w86.id AS id, w86.sort_key AS sort_key
FROM (SELECT t84.id AS id
FROM summit AS t84
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = ? OR t84.period_end_state = ?) AND (t84.period_end_latest IS NULL OR t84.period_end_latest >= ?) AND t84.id IN (SELECT anon_12.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t84.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw86 CROSS JOIN summit AS w86 ON w86.id = iw86.id) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt76 CROSS JOIN summit AS t76 ON t76.id = mt76.id UNION ALL SELECT t87.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t87.sort_key || '!STATEMENT' AS sort_key, t87.date_edtf AS date_edtf, t87.date_earliest AS date_earliest, t87.date_latest AS date_latest, t87.date_verbatim AS date_verbatim, coalesce(t87.date_precision, 'UNKNOWN') AS date_precision, coalesce(t87.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w90.id AS id, w90.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k89 CROSS JOIN statement AS w90 ON w90.id IN (SELECT t88.id AS id
FROM statement AS t88
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t88.date_latest IS NULL OR t88.date_latest >= ?) AND t88.speaker_id = k89.id AND t88.sort_key >= ? AND t88.sort_key < '~' ORDER BY t88.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w94.id AS id, w94.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k92 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k93 CROSS JOIN statement AS w94 ON w94.id IN (SELECT t91.id AS id
FROM statement AS t91 INDEXED BY ix_statement_speaker_id_reach
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t91.date_earliest IS NOT NULL OR t91.date_latest IS NOT NULL OR t91.date_earliest IS NOT NULL OR t91.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t91.date_latest IS NULL OR t91.date_latest >= ?) AND t91.speaker_id = k92.id AND t91.sort_key >= CASE WHEN (k93.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k93.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t91.sort_key < CASE WHEN (k93.id = -1) THEN '~~' ELSE ? END AND t91.reach = k93.id ORDER BY t91.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w97.id AS id, w97.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k96 CROSS JOIN statement AS w97 ON w97.id IN (SELECT t95.id AS id
FROM statement AS t95
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t95.date_earliest IS NOT NULL OR t95.date_latest IS NOT NULL OR t95.date_earliest IS NOT NULL OR t95.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t95.date_latest IS NULL OR t95.date_latest >= ?) AND t95.on_behalf_of_id = k96.id AND t95.sort_key >= ? AND t95.sort_key < '~' ORDER BY t95.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w101.id AS id, w101.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k99 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k100 CROSS JOIN statement AS w101 ON w101.id IN (SELECT t98.id AS id
FROM statement AS t98 INDEXED BY ix_statement_on_behalf_of_id_reach
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t98.date_earliest IS NOT NULL OR t98.date_latest IS NOT NULL OR t98.date_earliest IS NOT NULL OR t98.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t98.date_latest IS NULL OR t98.date_latest >= ?) AND t98.on_behalf_of_id = k99.id AND t98.sort_key >= CASE WHEN (k100.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k100.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t98.sort_key < CASE WHEN (k100.id = -1) THEN '~~' ELSE ? END AND t98.reach = k100.id ORDER BY t98.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w104.id AS id, w104.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k103 CROSS JOIN statement AS w104 ON w104.id IN (SELECT t102.id AS id
FROM statement AS t102
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t102.date_earliest IS NOT NULL OR t102.date_latest IS NOT NULL OR t102.date_earliest IS NOT NULL OR t102.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t102.date_latest IS NULL OR t102.date_latest >= ?) AND t102.reported_by_id = k103.id AND t102.sort_key >= ? AND t102.sort_key < '~' ORDER BY t102.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w108.id AS id, w108.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k106 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k107 CROSS JOIN statement AS w108 ON w108.id IN (SELECT t105.id AS id
FROM statement AS t105 INDEXED BY ix_statement_reported_by_id_reach
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t105.date_earliest IS NOT NULL OR t105.date_latest IS NOT NULL OR t105.date_earliest IS NOT NULL OR t105.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t105.date_latest IS NULL OR t105.date_latest >= ?) AND t105.reported_by_id = k106.id AND t105.sort_key >= CASE WHEN (k107.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k107.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t105.sort_key < CASE WHEN (k107.id = -1) THEN '~~' ELSE ? END AND t105.reach = k107.id ORDER BY t105.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt87 CROSS JOIN statement AS t87 ON t87.id = mt87.id UNION ALL SELECT t109.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t109.sort_key || '!TREATY_ACTION' AS sort_key, t109.date_edtf AS date_edtf, t109.date_earliest AS date_earliest, t109.date_latest AS date_latest, t109.date_verbatim AS date_verbatim, coalesce(t109.date_precision, 'UNKNOWN') AS date_precision, coalesce(t109.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t109.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_16.id
FROM (SELECT w112.id AS id, w112.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k111 CROSS JOIN treaty_action AS w112 ON w112.id IN (SELECT t110.id AS id
FROM treaty_action AS t110
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t110.date_earliest IS NOT NULL OR t110.date_latest IS NOT NULL OR t110.date_earliest IS NOT NULL OR t110.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t110.date_latest IS NULL OR t110.date_latest >= ?) AND t110.actor_id = k111.id AND t110.sort_key >= ? AND t110.sort_key < '~' ORDER BY t110.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w116.id AS id, w116.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k114 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k115 CROSS JOIN treaty_action AS w116 ON w116.id IN (SELECT t113.id AS id
FROM treaty_action AS t113 INDEXED BY ix_treaty_action_actor_id_reach
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t113.date_earliest IS NOT NULL OR t113.date_latest IS NOT NULL OR t113.date_earliest IS NOT NULL OR t113.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t113.date_latest IS NULL OR t113.date_latest >= ?) AND t113.actor_id = k114.id AND t113.sort_key >= CASE WHEN (k115.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k115.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t113.sort_key < CASE WHEN (k115.id = -1) THEN '~~' ELSE ? END AND t113.reach = k115.id ORDER BY t113.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w119.id AS id, w119.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k118 CROSS JOIN treaty_action AS w119 ON w119.id IN (SELECT t117.id AS id
FROM treaty_action AS t117
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t117.date_latest IS NULL OR t117.date_latest >= ?) AND t117.responded_by_id = k118.id AND t117.sort_key >= ? AND t117.sort_key < '~' ORDER BY t117.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w123.id AS id, w123.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k121 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k122 CROSS JOIN treaty_action AS w123 ON w123.id IN (SELECT t120.id AS id
FROM treaty_action AS t120 INDEXED BY ix_treaty_action_responded_by_id_reach
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t120.date_latest IS NULL OR t120.date_latest >= ?) AND t120.responded_by_id = k121.id AND t120.sort_key >= CASE WHEN (k122.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k122.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t120.sort_key < CASE WHEN (k122.id = -1) THEN '~~' ELSE ? END AND t120.reach = k122.id ORDER BY t120.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_16 ORDER BY anon_16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt109 CROSS JOIN treaty_action AS t109 ON t109.id = mt109.id UNION ALL SELECT t124.id AS id, 'Event' AS typename, 'EVENT' AS kind, t124.sort_key || '!EVENT' AS sort_key, t124.period_start_edtf AS date_edtf, t124.period_start_earliest AS date_earliest, t124.period_start_latest AS date_latest, t124.period_start_verbatim AS date_verbatim, coalesce(t124.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t124.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t124.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_19.id
FROM (SELECT DISTINCT w127.id AS id, w127.sort_key AS sort_key
FROM (SELECT t125.id AS id
FROM event AS t125
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t125.period_start_earliest IS NOT NULL OR t125.period_start_latest IS NOT NULL OR t125.period_end_earliest IS NOT NULL OR t125.period_end_latest IS NOT NULL OR t125.period_start_state = ? OR t125.period_end_state = ?) AND (t125.period_end_latest IS NULL OR t125.period_end_latest >= ?) AND t125.id IN (SELECT anon_20.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_20) ORDER BY t125.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw127 CROSS JOIN event AS w127 ON w127.id = iw127.id) AS anon_19 ORDER BY anon_19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt124 CROSS JOIN event AS t124 ON t124.id = mt124.id UNION ALL SELECT t128.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t128.sort_key || '!OFFICE_TENURE' AS sort_key, t128.interval_start_edtf AS date_edtf, t128.interval_start_earliest AS date_earliest, t128.interval_start_latest AS date_latest, t128.interval_start_verbatim AS date_verbatim, coalesce(t128.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t128.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t128.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_21.id
FROM (SELECT w131.id AS id, w131.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k130 CROSS JOIN office_tenure AS w131 ON w131.id IN (SELECT t129.id AS id
FROM office_tenure AS t129
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t129.interval_start_earliest IS NOT NULL OR t129.interval_start_latest IS NOT NULL OR t129.interval_end_earliest IS NOT NULL OR t129.interval_end_latest IS NOT NULL OR t129.interval_start_state = ? OR t129.interval_end_state = ?) AND (t129.interval_end_latest IS NULL OR t129.interval_end_latest >= ?) AND t129.holder_id = k130.id AND t129.sort_key >= ? AND t129.sort_key < '~' ORDER BY t129.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w135.id AS id, w135.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k133 CROSS JOIN (WITH RECURSIVE anon_22(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_22.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_23
FROM anon_22
WHERE anon_22.id IS NOT NULL)
 SELECT anon_22.id
FROM anon_22
WHERE anon_22.id >= -1) AS k134 CROSS JOIN office_tenure AS w135 ON w135.id IN (SELECT t132.id AS id
FROM office_tenure AS t132 INDEXED BY ix_office_tenure_holder_id_reach
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t132.interval_start_earliest IS NOT NULL OR t132.interval_start_latest IS NOT NULL OR t132.interval_end_earliest IS NOT NULL OR t132.interval_end_latest IS NOT NULL OR t132.interval_start_state = ? OR t132.interval_end_state = ?) AND (t132.interval_end_latest IS NULL OR t132.interval_end_latest >= ?) AND t132.holder_id = k133.id AND t132.sort_key >= CASE WHEN (k134.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k134.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t132.sort_key < CASE WHEN (k134.id = -1) THEN '~~' ELSE ? END AND t132.reach = k134.id ORDER BY t132.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w138.id AS id, w138.sort_key AS sort_key
FROM (SELECT t136.id AS id
FROM office_tenure AS t136
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t136.interval_start_earliest IS NOT NULL OR t136.interval_start_latest IS NOT NULL OR t136.interval_end_earliest IS NOT NULL OR t136.interval_end_latest IS NOT NULL OR t136.interval_start_state = ? OR t136.interval_end_state = ?) AND (t136.interval_end_latest IS NULL OR t136.interval_end_latest >= ?) AND t136.id IN (SELECT anon_24.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_24) ORDER BY t136.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw138 CROSS JOIN office_tenure AS w138 ON w138.id = iw138.id) AS anon_21 ORDER BY anon_21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt128 CROSS JOIN office_tenure AS t128 ON t128.id = mt128.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t50 ORDER BY t50.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t52_period_start_state_1, t52_period_end_state_1, p1, p1__daytext, size1, param_7, r1, param_8, p2, t55_period_start_state_1, t55_period_end_state_1, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_9, r1, p2, t59_period_start_state_1, t59_period_end_state_1, p1, p1__daytext, size1, param_10, r1, param_11, p2, t62_period_start_state_1, t62_period_end_state_1, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_12, r1, p2, t66_period_start_state_1, t66_period_end_state_1, p1, p1__daytext, size1, param_13, r1, param_14, p2, t69_period_start_state_1, t69_period_end_state_1, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_15, p2, t73_period_start_state_1, t73_period_end_state_1, p1, r1, r1, size1, param_16, size1, param_17, r1, p2, t77_period_start_state_1, t77_period_end_state_1, p1, p1__daytext, size1, param_18, r1, param_19, p2, t80_period_start_state_1, t80_period_end_state_1, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_20, p2, t84_period_start_state_1, t84_period_end_state_1, p1, r1, r1, size1, param_21, size1, param_22, r1, p2, 'KNOWN'_1, 'KNOWN'_2, p1, p1__daytext, size1, param_23, r1, param_24, p2, 'KNOWN'_3, 'KNOWN'_4, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_25, r1, p2, 'KNOWN'_5, 'KNOWN'_6, p1, p1__daytext, size1, param_26, r1, param_27, p2, 'KNOWN'_7, 'KNOWN'_8, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_28, r1, p2, 'KNOWN'_9, 'KNOWN'_10, p1, p1__daytext, size1, param_29, r1, param_30, p2, 'KNOWN'_11, 'KNOWN'_12, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_31, size1, param_32, r1, p2, 'KNOWN'_13, 'KNOWN'_14, p1, p1__daytext, size1, param_33, r1, param_34, p2, 'KNOWN'_15, 'KNOWN'_16, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_35, r1, p2, 'KNOWN'_17, 'KNOWN'_18, p1, p1__daytext, size1, param_36, r1, param_37, p2, 'KNOWN'_19, 'KNOWN'_20, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_38, size1, param_39, p2, t125_period_start_state_1, t125_period_end_state_1, p1, r1, size1, param_40, size1, param_41, r1, p2, t129_interval_start_state_1, t129_interval_end_state_1, p1, p1__daytext, size1, param_42, r1, param_43, p2, t132_interval_start_state_1, t132_interval_end_state_1, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_44, p2, t136_interval_start_state_1, t136_interval_end_state_1, p1, r1, size1, param_45, size1, param_46, size1, param_47

-- sqlite: states.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t139.id
FROM visit AS t139
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t139.period_start_earliest IS NOT NULL OR t139.period_start_latest IS NOT NULL OR t139.period_end_earliest IS NOT NULL OR t139.period_end_latest IS NOT NULL OR t139.period_start_state = ? OR t139.period_end_state = ?) AND (t139.period_end_latest IS NULL OR t139.period_end_latest >= ?) AND t139.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 INDEXED BY ix_visit_delegation_id
WHERE visit_5.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) UNION ALL SELECT t140.id
FROM summit AS t140
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t140.period_start_earliest IS NOT NULL OR t140.period_start_latest IS NOT NULL OR t140.period_end_earliest IS NOT NULL OR t140.period_end_latest IS NOT NULL OR t140.period_start_state = ? OR t140.period_end_state = ?) AND (t140.period_end_latest IS NULL OR t140.period_end_latest >= ?) AND t140.id IN (SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t141.id
FROM statement AS t141
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t141.date_earliest IS NOT NULL OR t141.date_latest IS NOT NULL OR t141.date_earliest IS NOT NULL OR t141.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t141.date_latest IS NULL OR t141.date_latest >= ?) AND t141.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t142.id
FROM treaty_action AS t142
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t142.date_earliest IS NOT NULL OR t142.date_latest IS NOT NULL OR t142.date_earliest IS NOT NULL OR t142.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t142.date_latest IS NULL OR t142.date_latest >= ?) AND t142.id IN (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t143.id
FROM event AS t143
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t143.period_start_earliest IS NOT NULL OR t143.period_start_latest IS NOT NULL OR t143.period_end_earliest IS NOT NULL OR t143.period_end_latest IS NOT NULL OR t143.period_start_state = ? OR t143.period_end_state = ?) AND (t143.period_end_latest IS NULL OR t143.period_end_latest >= ?) AND t143.id IN (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t144.id
FROM office_tenure AS t144
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t144.interval_start_earliest IS NOT NULL OR t144.interval_start_latest IS NOT NULL OR t144.interval_end_earliest IS NOT NULL OR t144.interval_end_latest IS NOT NULL OR t144.interval_start_state = ? OR t144.interval_end_state = ?) AND (t144.interval_end_latest IS NULL OR t144.interval_end_latest >= ?) AND t144.id IN (SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id IN (SELECT value FROM json_each(?)))) AS anon_2) AS anon_1;
-- p2, t139_period_start_state_1, t139_period_end_state_1, p1, r1, r1, r1, r1, r1, p2, t140_period_start_state_1, t140_period_end_state_1, p1, r1, r1, r1, p2, 'KNOWN'_1, 'KNOWN'_2, p1, r1, r1, r1, p2, 'KNOWN'_3, 'KNOWN'_4, p1, r1, r1, p2, t143_period_start_state_1, t143_period_end_state_1, p1, r1, p2, t144_interval_start_state_1, t144_interval_end_state_1, p1, r1, r1

-- sqlite: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t146.id
FROM visit AS t146
WHERE (t146.period_start_earliest IS NOT NULL OR t146.period_start_latest IS NOT NULL OR t146.period_end_earliest IS NOT NULL OR t146.period_end_latest IS NOT NULL OR t146.period_start_state = ? OR t146.period_end_state = ?) AND t146.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 INDEXED BY ix_visit_delegation_id
WHERE visit_5.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) UNION ALL SELECT t147.id
FROM summit AS t147
WHERE (t147.period_start_earliest IS NOT NULL OR t147.period_start_latest IS NOT NULL OR t147.period_end_earliest IS NOT NULL OR t147.period_end_latest IS NOT NULL OR t147.period_start_state = ? OR t147.period_end_state = ?) AND t147.id IN (SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t148.id
FROM statement AS t148
WHERE (t148.date_earliest IS NOT NULL OR t148.date_latest IS NOT NULL OR t148.date_earliest IS NOT NULL OR t148.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t148.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t149.id
FROM treaty_action AS t149
WHERE (t149.date_earliest IS NOT NULL OR t149.date_latest IS NOT NULL OR t149.date_earliest IS NOT NULL OR t149.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t149.id IN (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t150.id
FROM event AS t150
WHERE (t150.period_start_earliest IS NOT NULL OR t150.period_start_latest IS NOT NULL OR t150.period_end_earliest IS NOT NULL OR t150.period_end_latest IS NOT NULL OR t150.period_start_state = ? OR t150.period_end_state = ?) AND t150.id IN (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) UNION ALL SELECT t151.id
FROM office_tenure AS t151
WHERE (t151.interval_start_earliest IS NOT NULL OR t151.interval_start_latest IS NOT NULL OR t151.interval_end_earliest IS NOT NULL OR t151.interval_end_latest IS NOT NULL OR t151.interval_start_state = ? OR t151.interval_end_state = ?) AND t151.id IN (SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id IN (SELECT value FROM json_each(?)))) AS anon_2) AS anon_1;
-- t146_period_start_state_1, t146_period_end_state_1, r2, r2, r2, r2, r2, t147_period_start_state_1, t147_period_end_state_1, r2, r2, r2, 'KNOWN'_1, 'KNOWN'_2, r2, r2, r2, 'KNOWN'_3, 'KNOWN'_4, r2, r2, t150_period_start_state_1, t150_period_end_state_1, r2, t151_interval_start_state_1, t151_interval_end_state_1, r2, r2

-- sqlite: body
SELECT CASE t152.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t152.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t152.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t152.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t152.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t152.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t152.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t153.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t153.sort_key || '!VISIT' AS sort_key, t153.period_start_edtf AS date_edtf, t153.period_start_earliest AS date_earliest, t153.period_start_latest AS date_latest, t153.period_start_verbatim AS date_verbatim, coalesce(t153.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t153.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t153.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w156.id AS id, w156.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k155 CROSS JOIN visit AS w156 ON w156.id IN (SELECT t154.id AS id
FROM visit AS t154
WHERE (NOT (t154.period_start_earliest IS NOT NULL OR t154.period_start_latest IS NOT NULL OR t154.period_end_earliest IS NOT NULL OR t154.period_end_latest IS NOT NULL OR t154.period_start_state = ? OR t154.period_end_state = ?) OR t154.period_end_latest IS NULL OR t154.period_end_latest >= ?) AND t154.visitor_id = k155.id AND t154.sort_key >= ? AND t154.sort_key < '~' ORDER BY t154.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w160.id AS id, w160.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k158 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k159 CROSS JOIN visit AS w160 ON w160.id IN (SELECT t157.id AS id
FROM visit AS t157 INDEXED BY ix_visit_visitor_id_reach
WHERE (NOT (t157.period_start_earliest IS NOT NULL OR t157.period_start_latest IS NOT NULL OR t157.period_end_earliest IS NOT NULL OR t157.period_end_latest IS NOT NULL OR t157.period_start_state = ? OR t157.period_end_state = ?) OR t157.period_end_latest IS NULL OR t157.period_end_latest >= ?) AND t157.visitor_id = k158.id AND t157.sort_key >= CASE WHEN (k159.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k159.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t157.sort_key < CASE WHEN (k159.id = -1) THEN '~~' ELSE ? END AND t157.reach = k159.id ORDER BY t157.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w163.id AS id, w163.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k162 CROSS JOIN visit AS w163 ON w163.id IN (SELECT t161.id AS id
FROM visit AS t161
WHERE (NOT (t161.period_start_earliest IS NOT NULL OR t161.period_start_latest IS NOT NULL OR t161.period_end_earliest IS NOT NULL OR t161.period_end_latest IS NOT NULL OR t161.period_start_state = ? OR t161.period_end_state = ?) OR t161.period_end_latest IS NULL OR t161.period_end_latest >= ?) AND t161.visitor_id = k162.id AND t161.sort_key >= '~|~' ORDER BY t161.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w166.id AS id, w166.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k165 CROSS JOIN visit AS w166 ON w166.id IN (SELECT t164.id AS id
FROM visit AS t164
WHERE (NOT (t164.period_start_earliest IS NOT NULL OR t164.period_start_latest IS NOT NULL OR t164.period_end_earliest IS NOT NULL OR t164.period_end_latest IS NOT NULL OR t164.period_start_state = ? OR t164.period_end_state = ?) OR t164.period_end_latest IS NULL OR t164.period_end_latest >= ?) AND t164.representing_id = k165.id AND t164.sort_key >= ? AND t164.sort_key < '~' ORDER BY t164.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w170.id AS id, w170.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k168 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k169 CROSS JOIN visit AS w170 ON w170.id IN (SELECT t167.id AS id
FROM visit AS t167 INDEXED BY ix_visit_representing_id_reach
WHERE (NOT (t167.period_start_earliest IS NOT NULL OR t167.period_start_latest IS NOT NULL OR t167.period_end_earliest IS NOT NULL OR t167.period_end_latest IS NOT NULL OR t167.period_start_state = ? OR t167.period_end_state = ?) OR t167.period_end_latest IS NULL OR t167.period_end_latest >= ?) AND t167.representing_id = k168.id AND t167.sort_key >= CASE WHEN (k169.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k169.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t167.sort_key < CASE WHEN (k169.id = -1) THEN '~~' ELSE ? END AND t167.reach = k169.id ORDER BY t167.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w173.id AS id, w173.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k172 CROSS JOIN visit AS w173 ON w173.id IN (SELECT t171.id AS id
FROM visit AS t171
WHERE (NOT (t171.period_start_earliest IS NOT NULL OR t171.period_start_latest IS NOT NULL OR t171.period_end_earliest IS NOT NULL OR t171.period_end_latest IS NOT NULL OR t171.period_start_state = ? OR t171.period_end_state = ?) OR t171.period_end_latest IS NULL OR t171.period_end_latest >= ?) AND t171.representing_id = k172.id AND t171.sort_key >= '~|~' ORDER BY t171.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w176.id AS id, w176.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k175 CROSS JOIN visit AS w176 ON w176.id IN (SELECT t174.id AS id
FROM visit AS t174
WHERE (NOT (t174.period_start_earliest IS NOT NULL OR t174.period_start_latest IS NOT NULL OR t174.period_end_earliest IS NOT NULL OR t174.period_end_latest IS NOT NULL OR t174.period_start_state = ? OR t174.period_end_state = ?) OR t174.period_end_latest IS NULL OR t174.period_end_latest >= ?) AND t174.host_id = k175.id AND t174.sort_key >= ? AND t174.sort_key < '~' ORDER BY t174.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w180.id AS id, w180.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k178 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k179 CROSS JOIN visit AS w180 ON w180.id IN (SELECT t177.id AS id
FROM visit AS t177 INDEXED BY ix_visit_host_id_reach
WHERE (NOT (t177.period_start_earliest IS NOT NULL OR t177.period_start_latest IS NOT NULL OR t177.period_end_earliest IS NOT NULL OR t177.period_end_latest IS NOT NULL OR t177.period_start_state = ? OR t177.period_end_state = ?) OR t177.period_end_latest IS NULL OR t177.period_end_latest >= ?) AND t177.host_id = k178.id AND t177.sort_key >= CASE WHEN (k179.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k179.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t177.sort_key < CASE WHEN (k179.id = -1) THEN '~~' ELSE ? END AND t177.reach = k179.id ORDER BY t177.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w183.id AS id, w183.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k182 CROSS JOIN visit AS w183 ON w183.id IN (SELECT t181.id AS id
FROM visit AS t181
WHERE (NOT (t181.period_start_earliest IS NOT NULL OR t181.period_start_latest IS NOT NULL OR t181.period_end_earliest IS NOT NULL OR t181.period_end_latest IS NOT NULL OR t181.period_start_state = ? OR t181.period_end_state = ?) OR t181.period_end_latest IS NULL OR t181.period_end_latest >= ?) AND t181.host_id = k182.id AND t181.sort_key >= '~|~' ORDER BY t181.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w186.id AS id, w186.sort_key AS sort_key
FROM (SELECT t184.id AS id
FROM visit AS t184
WHERE (NOT (t184.period_start_earliest IS NOT NULL OR t184.period_start_latest IS NOT NULL OR t184.period_end_earliest IS NOT NULL OR t184.period_end_latest IS NOT NULL OR t184.period_start_state = ? OR t184.period_end_state = ?) OR t184.period_end_latest IS NULL OR t184.period_end_latest >= ?) AND t184.id IN (SELECT anon_8.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_4.id AS id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_8) ORDER BY t184.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw186 CROSS JOIN visit AS w186 ON w186.id = iw186.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt153 CROSS JOIN visit AS t153 ON t153.id = mt153.id UNION ALL SELECT t187.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t187.sort_key || '!SUMMIT' AS sort_key, t187.period_start_edtf AS date_edtf, t187.period_start_earliest AS date_earliest, t187.period_start_latest AS date_latest, t187.period_start_verbatim AS date_verbatim, coalesce(t187.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t187.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t187.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w190.id AS id, w190.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k189 CROSS JOIN summit AS w190 ON w190.id IN (SELECT t188.id AS id
FROM summit AS t188
WHERE (NOT (t188.period_start_earliest IS NOT NULL OR t188.period_start_latest IS NOT NULL OR t188.period_end_earliest IS NOT NULL OR t188.period_end_latest IS NOT NULL OR t188.period_start_state = ? OR t188.period_end_state = ?) OR t188.period_end_latest IS NULL OR t188.period_end_latest >= ?) AND t188.host_id = k189.id AND t188.sort_key >= ? AND t188.sort_key < '~' ORDER BY t188.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w194.id AS id, w194.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k192 CROSS JOIN (WITH RECURSIVE anon_10(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_10.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_11
FROM anon_10
WHERE anon_10.id IS NOT NULL)
 SELECT anon_10.id
FROM anon_10
WHERE anon_10.id >= -1) AS k193 CROSS JOIN summit AS w194 ON w194.id IN (SELECT t191.id AS id
FROM summit AS t191 INDEXED BY ix_summit_host_id_reach
WHERE (NOT (t191.period_start_earliest IS NOT NULL OR t191.period_start_latest IS NOT NULL OR t191.period_end_earliest IS NOT NULL OR t191.period_end_latest IS NOT NULL OR t191.period_start_state = ? OR t191.period_end_state = ?) OR t191.period_end_latest IS NULL OR t191.period_end_latest >= ?) AND t191.host_id = k192.id AND t191.sort_key >= CASE WHEN (k193.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k193.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t191.sort_key < CASE WHEN (k193.id = -1) THEN '~~' ELSE ? END AND t191.reach = k193.id ORDER BY t191.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w197.id AS id, w197.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k196 CROSS JOIN summit AS w197 ON w197.id IN (SELECT t195.id AS id
FROM summit AS t195
WHERE (NOT (t195.period_start_earliest IS NOT NULL OR t195.period_start_latest IS NOT NULL OR t195.period_end_earliest IS NOT NULL OR t195.period_end_latest IS NOT NULL OR t195.period_start_state = ? OR t195.period_end_state = ?) OR t195.period_end_latest IS NULL OR t195.period_end_latest >= ?) AND t195.host_id = k196.id AND t195.sort_key >= '~|~' ORDER BY t195.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w200.id AS id, w200.sort_key AS sort_key
FROM (SELECT t198.id AS id
FROM summit AS t198
WHERE (NOT (t198.period_start_earliest IS NOT NULL OR t198.period_start_latest IS NOT NULL OR t198.period_end_earliest IS NOT NULL OR t198.period_end_latest IS NOT NULL OR t198.period_start_state = ? OR t198.period_end_state = ?) OR t198.period_end_latest IS NULL OR t198.period_end_latest >= ?) AND t198.id IN (SELECT anon_12.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t198.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw200 CROSS JOIN summit AS w200 ON w200.id = iw200.id) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt187 CROSS JOIN summit AS t187 ON t187.id = mt187.id UNION ALL SELECT t201.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t201.sort_key || '!STATEMENT' AS sort_key, t201.date_edtf AS date_edtf, t201.date_earliest AS date_earliest, t201.date_latest AS date_latest, t201.date_verbatim AS date_verbatim, coalesce(t201.date_precision, 'UNKNOWN') AS date_precision, coalesce(t201.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t201.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w204.id AS id, w204.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k203 CROSS JOIN statement AS w204 ON w204.id IN (SELECT t202.id AS id
FROM statement AS t202
WHERE (NOT (t202.date_earliest IS NOT NULL OR t202.date_latest IS NOT NULL OR t202.date_earliest IS NOT NULL OR t202.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t202.date_latest IS NULL OR t202.date_latest >= ?) AND t202.speaker_id = k203.id AND t202.sort_key >= ? AND t202.sort_key < '~' ORDER BY t202.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w208.id AS id, w208.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k206 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k207 CROSS JOIN statement AS w208 ON w208.id IN (SELECT t205.id AS id
FROM statement AS t205 INDEXED BY ix_statement_speaker_id_reach
WHERE (NOT (t205.date_earliest IS NOT NULL OR t205.date_latest IS NOT NULL OR t205.date_earliest IS NOT NULL OR t205.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t205.date_latest IS NULL OR t205.date_latest >= ?) AND t205.speaker_id = k206.id AND t205.sort_key >= CASE WHEN (k207.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k207.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t205.sort_key < CASE WHEN (k207.id = -1) THEN '~~' ELSE ? END AND t205.reach = k207.id ORDER BY t205.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w211.id AS id, w211.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k210 CROSS JOIN statement AS w211 ON w211.id IN (SELECT t209.id AS id
FROM statement AS t209
WHERE (NOT (t209.date_earliest IS NOT NULL OR t209.date_latest IS NOT NULL OR t209.date_earliest IS NOT NULL OR t209.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t209.date_latest IS NULL OR t209.date_latest >= ?) AND t209.speaker_id = k210.id AND t209.sort_key >= '~|~' ORDER BY t209.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w214.id AS id, w214.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k213 CROSS JOIN statement AS w214 ON w214.id IN (SELECT t212.id AS id
FROM statement AS t212
WHERE (NOT (t212.date_earliest IS NOT NULL OR t212.date_latest IS NOT NULL OR t212.date_earliest IS NOT NULL OR t212.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t212.date_latest IS NULL OR t212.date_latest >= ?) AND t212.on_behalf_of_id = k213.id AND t212.sort_key >= ? AND t212.sort_key < '~' ORDER BY t212.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w218.id AS id, w218.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k216 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k217 CROSS JOIN statement AS w218 ON w218.id IN (SELECT t215.id AS id
FROM statement AS t215 INDEXED BY ix_statement_on_behalf_of_id_reach
WHERE (NOT (t215.date_earliest IS NOT NULL OR t215.date_latest IS NOT NULL OR t215.date_earliest IS NOT NULL OR t215.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t215.date_latest IS NULL OR t215.date_latest >= ?) AND t215.on_behalf_of_id = k216.id AND t215.sort_key >= CASE WHEN (k217.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k217.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t215.sort_key < CASE WHEN (k217.id = -1) THEN '~~' ELSE ? END AND t215.reach = k217.id ORDER BY t215.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w221.id AS id, w221.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k220 CROSS JOIN statement AS w221 ON w221.id IN (SELECT t219.id AS id
FROM statement AS t219
WHERE (NOT (t219.date_earliest IS NOT NULL OR t219.date_latest IS NOT NULL OR t219.date_earliest IS NOT NULL OR t219.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t219.date_latest IS NULL OR t219.date_latest >= ?) AND t219.on_behalf_of_id = k220.id AND t219.sort_key >= '~|~' ORDER BY t219.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w224.id AS id, w224.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k223 CROSS JOIN statement AS w224 ON w224.id IN (SELECT t222.id AS id
FROM statement AS t222
WHERE (NOT (t222.date_earliest IS NOT NULL OR t222.date_latest IS NOT NULL OR t222.date_earliest IS NOT NULL OR t222.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t222.date_latest IS NULL OR t222.date_latest >= ?) AND t222.reported_by_id = k223.id AND t222.sort_key >= ? AND t222.sort_key < '~' ORDER BY t222.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w228.id AS id, w228.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k226 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k227 CROSS JOIN statement AS w228 ON w228.id IN (SELECT t225.id AS id
FROM statement AS t225 INDEXED BY ix_statement_reported_by_id_reach
WHERE (NOT (t225.date_earliest IS NOT NULL OR t225.date_latest IS NOT NULL OR t225.date_earliest IS NOT NULL OR t225.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t225.date_latest IS NULL OR t225.date_latest >= ?) AND t225.reported_by_id = k226.id AND t225.sort_key >= CASE WHEN (k227.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k227.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t225.sort_key < CASE WHEN (k227.id = -1) THEN '~~' ELSE ? END AND t225.reach = k227.id ORDER BY t225.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w231.id AS id, w231.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k230 CROSS JOIN statement AS w231 ON w231.id IN (SELECT t229.id AS id
FROM statement AS t229
WHERE (NOT (t229.date_earliest IS NOT NULL OR t229.date_latest IS NOT NULL OR t229.date_earliest IS NOT NULL OR t229.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t229.date_latest IS NULL OR t229.date_latest >= ?) AND t229.reported_by_id = k230.id AND t229.sort_key >= '~|~' ORDER BY t229.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt201 CROSS JOIN statement AS t201 ON t201.id = mt201.id UNION ALL SELECT t232.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t232.sort_key || '!TREATY_ACTION' AS sort_key, t232.date_edtf AS date_edtf, t232.date_earliest AS date_earliest, t232.date_latest AS date_latest, t232.date_verbatim AS date_verbatim, coalesce(t232.date_precision, 'UNKNOWN') AS date_precision, coalesce(t232.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t232.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_16.id
FROM (SELECT w235.id AS id, w235.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k234 CROSS JOIN treaty_action AS w235 ON w235.id IN (SELECT t233.id AS id
FROM treaty_action AS t233
WHERE (NOT (t233.date_earliest IS NOT NULL OR t233.date_latest IS NOT NULL OR t233.date_earliest IS NOT NULL OR t233.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t233.date_latest IS NULL OR t233.date_latest >= ?) AND t233.actor_id = k234.id AND t233.sort_key >= ? AND t233.sort_key < '~' ORDER BY t233.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w239.id AS id, w239.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k237 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k238 CROSS JOIN treaty_action AS w239 ON w239.id IN (SELECT t236.id AS id
FROM treaty_action AS t236 INDEXED BY ix_treaty_action_actor_id_reach
WHERE (NOT (t236.date_earliest IS NOT NULL OR t236.date_latest IS NOT NULL OR t236.date_earliest IS NOT NULL OR t236.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t236.date_latest IS NULL OR t236.date_latest >= ?) AND t236.actor_id = k237.id AND t236.sort_key >= CASE WHEN (k238.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k238.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t236.sort_key < CASE WHEN (k238.id = -1) THEN '~~' ELSE ? END AND t236.reach = k238.id ORDER BY t236.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w242.id AS id, w242.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k241 CROSS JOIN treaty_action AS w242 ON w242.id IN (SELECT t240.id AS id
FROM treaty_action AS t240
WHERE (NOT (t240.date_earliest IS NOT NULL OR t240.date_latest IS NOT NULL OR t240.date_earliest IS NOT NULL OR t240.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t240.date_latest IS NULL OR t240.date_latest >= ?) AND t240.actor_id = k241.id AND t240.sort_key >= '~|~' ORDER BY t240.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w245.id AS id, w245.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k244 CROSS JOIN treaty_action AS w245 ON w245.id IN (SELECT t243.id AS id
FROM treaty_action AS t243
WHERE (NOT (t243.date_earliest IS NOT NULL OR t243.date_latest IS NOT NULL OR t243.date_earliest IS NOT NULL OR t243.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t243.date_latest IS NULL OR t243.date_latest >= ?) AND t243.responded_by_id = k244.id AND t243.sort_key >= ? AND t243.sort_key < '~' ORDER BY t243.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w249.id AS id, w249.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k247 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k248 CROSS JOIN treaty_action AS w249 ON w249.id IN (SELECT t246.id AS id
FROM treaty_action AS t246 INDEXED BY ix_treaty_action_responded_by_id_reach
WHERE (NOT (t246.date_earliest IS NOT NULL OR t246.date_latest IS NOT NULL OR t246.date_earliest IS NOT NULL OR t246.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t246.date_latest IS NULL OR t246.date_latest >= ?) AND t246.responded_by_id = k247.id AND t246.sort_key >= CASE WHEN (k248.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k248.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t246.sort_key < CASE WHEN (k248.id = -1) THEN '~~' ELSE ? END AND t246.reach = k248.id ORDER BY t246.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w252.id AS id, w252.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k251 CROSS JOIN treaty_action AS w252 ON w252.id IN (SELECT t250.id AS id
FROM treaty_action AS t250
WHERE (NOT (t250.date_earliest IS NOT NULL OR t250.date_latest IS NOT NULL OR t250.date_earliest IS NOT NULL OR t250.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR t250.date_latest IS NULL OR t250.date_latest >= ?) AND t250.responded_by_id = k251.id AND t250.sort_key >= '~|~' ORDER BY t250.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_16 ORDER BY anon_16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt232 CROSS JOIN treaty_action AS t232 ON t232.id = mt232.id UNION ALL SELECT t253.id AS id, 'Event' AS typename, 'EVENT' AS kind, t253.sort_key || '!EVENT' AS sort_key, t253.period_start_edtf AS date_edtf, t253.period_start_earliest AS date_earliest, t253.period_start_latest AS date_latest, t253.period_start_verbatim AS date_verbatim, coalesce(t253.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t253.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t253.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_19.id
FROM (SELECT DISTINCT w256.id AS id, w256.sort_key AS sort_key
FROM (SELECT t254.id AS id
FROM event AS t254
WHERE (NOT (t254.period_start_earliest IS NOT NULL OR t254.period_start_latest IS NOT NULL OR t254.period_end_earliest IS NOT NULL OR t254.period_end_latest IS NOT NULL OR t254.period_start_state = ? OR t254.period_end_state = ?) OR t254.period_end_latest IS NULL OR t254.period_end_latest >= ?) AND t254.id IN (SELECT anon_20.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_20) ORDER BY t254.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw256 CROSS JOIN event AS w256 ON w256.id = iw256.id) AS anon_19 ORDER BY anon_19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt253 CROSS JOIN event AS t253 ON t253.id = mt253.id UNION ALL SELECT t257.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t257.sort_key || '!OFFICE_TENURE' AS sort_key, t257.interval_start_edtf AS date_edtf, t257.interval_start_earliest AS date_earliest, t257.interval_start_latest AS date_latest, t257.interval_start_verbatim AS date_verbatim, coalesce(t257.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t257.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t257.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_21.id
FROM (SELECT w260.id AS id, w260.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k259 CROSS JOIN office_tenure AS w260 ON w260.id IN (SELECT t258.id AS id
FROM office_tenure AS t258
WHERE (NOT (t258.interval_start_earliest IS NOT NULL OR t258.interval_start_latest IS NOT NULL OR t258.interval_end_earliest IS NOT NULL OR t258.interval_end_latest IS NOT NULL OR t258.interval_start_state = ? OR t258.interval_end_state = ?) OR t258.interval_end_latest IS NULL OR t258.interval_end_latest >= ?) AND t258.holder_id = k259.id AND t258.sort_key >= ? AND t258.sort_key < '~' ORDER BY t258.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w264.id AS id, w264.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k262 CROSS JOIN (WITH RECURSIVE anon_22(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_22.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_23
FROM anon_22
WHERE anon_22.id IS NOT NULL)
 SELECT anon_22.id
FROM anon_22
WHERE anon_22.id >= -1) AS k263 CROSS JOIN office_tenure AS w264 ON w264.id IN (SELECT t261.id AS id
FROM office_tenure AS t261 INDEXED BY ix_office_tenure_holder_id_reach
WHERE (NOT (t261.interval_start_earliest IS NOT NULL OR t261.interval_start_latest IS NOT NULL OR t261.interval_end_earliest IS NOT NULL OR t261.interval_end_latest IS NOT NULL OR t261.interval_start_state = ? OR t261.interval_end_state = ?) OR t261.interval_end_latest IS NULL OR t261.interval_end_latest >= ?) AND t261.holder_id = k262.id AND t261.sort_key >= CASE WHEN (k263.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k263.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t261.sort_key < CASE WHEN (k263.id = -1) THEN '~~' ELSE ? END AND t261.reach = k263.id ORDER BY t261.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w267.id AS id, w267.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k266 CROSS JOIN office_tenure AS w267 ON w267.id IN (SELECT t265.id AS id
FROM office_tenure AS t265
WHERE (NOT (t265.interval_start_earliest IS NOT NULL OR t265.interval_start_latest IS NOT NULL OR t265.interval_end_earliest IS NOT NULL OR t265.interval_end_latest IS NOT NULL OR t265.interval_start_state = ? OR t265.interval_end_state = ?) OR t265.interval_end_latest IS NULL OR t265.interval_end_latest >= ?) AND t265.holder_id = k266.id AND t265.sort_key >= '~|~' ORDER BY t265.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w270.id AS id, w270.sort_key AS sort_key
FROM (SELECT t268.id AS id
FROM office_tenure AS t268
WHERE (NOT (t268.interval_start_earliest IS NOT NULL OR t268.interval_start_latest IS NOT NULL OR t268.interval_end_earliest IS NOT NULL OR t268.interval_end_latest IS NOT NULL OR t268.interval_start_state = ? OR t268.interval_end_state = ?) OR t268.interval_end_latest IS NULL OR t268.interval_end_latest >= ?) AND t268.id IN (SELECT anon_24.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_24) ORDER BY t268.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw270 CROSS JOIN office_tenure AS w270 ON w270.id = iw270.id) AS anon_21 ORDER BY anon_21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt257 CROSS JOIN office_tenure AS t257 ON t257.id = mt257.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t152 ORDER BY t152.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, t154_period_start_state_1, t154_period_end_state_1, p5, p5__daytext, size3, param_7, r3, param_8, t157_period_start_state_1, t157_period_end_state_1, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_9, r3, t161_period_start_state_1, t161_period_end_state_1, p5, size3, param_10, r3, t164_period_start_state_1, t164_period_end_state_1, p5, p5__daytext, size3, param_11, r3, param_12, t167_period_start_state_1, t167_period_end_state_1, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_13, r3, t171_period_start_state_1, t171_period_end_state_1, p5, size3, param_14, r3, t174_period_start_state_1, t174_period_end_state_1, p5, p5__daytext, size3, param_15, r3, param_16, t177_period_start_state_1, t177_period_end_state_1, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_17, r3, t181_period_start_state_1, t181_period_end_state_1, p5, size3, param_18, t184_period_start_state_1, t184_period_end_state_1, p5, r3, r3, size3, param_19, size3, param_20, r3, t188_period_start_state_1, t188_period_end_state_1, p5, p5__daytext, size3, param_21, r3, param_22, t191_period_start_state_1, t191_period_end_state_1, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_23, r3, t195_period_start_state_1, t195_period_end_state_1, p5, size3, param_24, t198_period_start_state_1, t198_period_end_state_1, p5, r3, r3, size3, param_25, size3, param_26, r3, 'KNOWN'_1, 'KNOWN'_2, p5, p5__daytext, size3, param_27, r3, param_28, 'KNOWN'_3, 'KNOWN'_4, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_29, r3, 'KNOWN'_5, 'KNOWN'_6, p5, size3, param_30, r3, 'KNOWN'_7, 'KNOWN'_8, p5, p5__daytext, size3, param_31, r3, param_32, 'KNOWN'_9, 'KNOWN'_10, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_33, r3, 'KNOWN'_11, 'KNOWN'_12, p5, size3, param_34, r3, 'KNOWN'_13, 'KNOWN'_14, p5, p5__daytext, size3, param_35, r3, param_36, 'KNOWN'_15, 'KNOWN'_16, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_37, r3, 'KNOWN'_17, 'KNOWN'_18, p5, size3, param_38, size3, param_39, r3, 'KNOWN'_19, 'KNOWN'_20, p5, p5__daytext, size3, param_40, r3, param_41, 'KNOWN'_21, 'KNOWN'_22, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_42, r3, 'KNOWN'_23, 'KNOWN'_24, p5, size3, param_43, r3, 'KNOWN'_25, 'KNOWN'_26, p5, p5__daytext, size3, param_44, r3, param_45, 'KNOWN'_27, 'KNOWN'_28, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_46, r3, 'KNOWN'_29, 'KNOWN'_30, p5, size3, param_47, size3, param_48, t254_period_start_state_1, t254_period_end_state_1, p5, r3, size3, param_49, size3, param_50, r3, t258_interval_start_state_1, t258_interval_end_state_1, p5, p5__daytext, size3, param_51, r3, param_52, t261_interval_start_state_1, t261_interval_end_state_1, p5, p5__daytext, p5__daytext, p5__daytext, p5__daytext, size3, param_53, r3, t265_interval_start_state_1, t265_interval_end_state_1, p5, size3, param_54, t268_interval_start_state_1, t268_interval_end_state_1, p5, r3, size3, param_55, size3, param_56, size3, param_57

-- postgresql: adjutant
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
FROM (SELECT w5.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k4 CROSS JOIN LATERAL (SELECT t3.*
FROM visit AS t3
WHERE (NOT (t3.period_start_earliest IS NOT NULL OR t3.period_start_latest IS NOT NULL OR t3.period_end_earliest IS NOT NULL OR t3.period_end_latest IS NOT NULL OR t3.period_start_state = $8 OR t3.period_end_state = $9) OR true) AND t3.visitor_id = k4.id ORDER BY t3.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w5 UNION SELECT w8.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k7 CROSS JOIN LATERAL (SELECT t6.*
FROM visit AS t6
WHERE (NOT (t6.period_start_earliest IS NOT NULL OR t6.period_start_latest IS NOT NULL OR t6.period_end_earliest IS NOT NULL OR t6.period_end_latest IS NOT NULL OR t6.period_start_state = $11 OR t6.period_end_state = $12) OR true) AND t6.representing_id = k7.id ORDER BY t6.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w8 UNION SELECT w11.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k10 CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE (NOT (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $13 OR t9.period_end_state = $14) OR true) AND t9.host_id = k10.id ORDER BY t9.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w11 UNION SELECT w14.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k13 CROSS JOIN LATERAL (SELECT t12.*
FROM visit AS t12
WHERE (NOT (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $15 OR t12.period_end_state = $16) OR true) AND t12.id = k13.id ORDER BY t12.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w14) AS t2 UNION ALL SELECT t15.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t15.sort_key || '!SUMMIT' AS sort_key, t15.period_start_edtf AS date_edtf, t15.period_start_earliest AS date_earliest, t15.period_start_latest AS date_latest, t15.period_start_verbatim AS date_verbatim, coalesce(t15.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t15.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t15.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w18.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k17 CROSS JOIN LATERAL (SELECT t16.*
FROM summit AS t16
WHERE (NOT (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = $17 OR t16.period_end_state = $18) OR true) AND t16.host_id = k17.id ORDER BY t16.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w18 UNION SELECT w21.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k20 CROSS JOIN LATERAL (SELECT t19.*
FROM summit AS t19
WHERE (NOT (t19.period_start_earliest IS NOT NULL OR t19.period_start_latest IS NOT NULL OR t19.period_end_earliest IS NOT NULL OR t19.period_end_latest IS NOT NULL OR t19.period_start_state = $19 OR t19.period_end_state = $20) OR true) AND t19.id = k20.id ORDER BY t19.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w21) AS t15 UNION ALL SELECT t22.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t22.sort_key || '!STATEMENT' AS sort_key, t22.date_edtf AS date_edtf, t22.date_earliest AS date_earliest, t22.date_latest AS date_latest, t22.date_verbatim AS date_verbatim, coalesce(t22.date_precision, 'UNKNOWN') AS date_precision, coalesce(t22.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t22.date_basis, 'STATED') AS date_basis
FROM (SELECT w25.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k24 CROSS JOIN LATERAL (SELECT t23.*
FROM statement AS t23
WHERE (NOT (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR) OR true) AND t23.speaker_id = k24.id ORDER BY t23.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w25 UNION SELECT w28.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k27 CROSS JOIN LATERAL (SELECT t26.*
FROM statement AS t26
WHERE (NOT (t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL OR t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR) OR true) AND t26.on_behalf_of_id = k27.id ORDER BY t26.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w28 UNION SELECT w31.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k30 CROSS JOIN LATERAL (SELECT t29.*
FROM statement AS t29
WHERE (NOT (t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR) OR true) AND t29.reported_by_id = k30.id ORDER BY t29.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w31) AS t22 UNION ALL SELECT t32.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t32.sort_key || '!TREATY_ACTION' AS sort_key, t32.date_edtf AS date_edtf, t32.date_earliest AS date_earliest, t32.date_latest AS date_latest, t32.date_verbatim AS date_verbatim, coalesce(t32.date_precision, 'UNKNOWN') AS date_precision, coalesce(t32.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t32.date_basis, 'STATED') AS date_basis
FROM (SELECT w35.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k34 CROSS JOIN LATERAL (SELECT t33.*
FROM treaty_action AS t33
WHERE (NOT (t33.date_earliest IS NOT NULL OR t33.date_latest IS NOT NULL OR t33.date_earliest IS NOT NULL OR t33.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR) OR true) AND t33.actor_id = k34.id ORDER BY t33.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w35 UNION SELECT w38.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k37 CROSS JOIN LATERAL (SELECT t36.*
FROM treaty_action AS t36
WHERE (NOT (t36.date_earliest IS NOT NULL OR t36.date_latest IS NOT NULL OR t36.date_earliest IS NOT NULL OR t36.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR) OR true) AND t36.responded_by_id = k37.id ORDER BY t36.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w38) AS t32 UNION ALL SELECT t39.id AS id, 'Event' AS typename, 'EVENT' AS kind, t39.sort_key || '!EVENT' AS sort_key, t39.period_start_edtf AS date_edtf, t39.period_start_earliest AS date_earliest, t39.period_start_latest AS date_latest, t39.period_start_verbatim AS date_verbatim, coalesce(t39.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t39.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t39.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w42.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k41 CROSS JOIN LATERAL (SELECT t40.*
FROM event AS t40
WHERE (NOT (t40.period_start_earliest IS NOT NULL OR t40.period_start_latest IS NOT NULL OR t40.period_end_earliest IS NOT NULL OR t40.period_end_latest IS NOT NULL OR t40.period_start_state = $31 OR t40.period_end_state = $32) OR true) AND t40.id = k41.id ORDER BY t40.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w42) AS t39 UNION ALL SELECT t43.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t43.sort_key || '!OFFICE_TENURE' AS sort_key, t43.interval_start_edtf AS date_edtf, t43.interval_start_earliest AS date_earliest, t43.interval_start_latest AS date_latest, t43.interval_start_verbatim AS date_verbatim, coalesce(t43.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t43.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t43.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w46.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k45 CROSS JOIN LATERAL (SELECT t44.*
FROM office_tenure AS t44
WHERE (NOT (t44.interval_start_earliest IS NOT NULL OR t44.interval_start_latest IS NOT NULL OR t44.interval_end_earliest IS NOT NULL OR t44.interval_end_latest IS NOT NULL OR t44.interval_start_state = $33 OR t44.interval_end_state = $34) OR true) AND t44.holder_id = k45.id ORDER BY t44.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w46 UNION SELECT w49.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k48 CROSS JOIN LATERAL (SELECT t47.*
FROM office_tenure AS t47
WHERE (NOT (t47.interval_start_earliest IS NOT NULL OR t47.interval_start_latest IS NOT NULL OR t47.interval_end_earliest IS NOT NULL OR t47.interval_end_latest IS NOT NULL OR t47.interval_start_state = $35 OR t47.interval_end_state = $36) OR true) AND t47.id = k48.id ORDER BY t47.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS w49) AS t43) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $10::BIGINT)::BIGINT + 1) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, t3_period_start_state_1, t3_period_end_state_1, size0, t6_period_start_state_1, t6_period_end_state_1, t9_period_start_state_1, t9_period_end_state_1, t12_period_start_state_1, t12_period_end_state_1, t16_period_start_state_1, t16_period_end_state_1, t19_period_start_state_1, t19_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t40_period_start_state_1, t40_period_end_state_1, t44_interval_start_state_1, t44_interval_end_state_1, t47_interval_start_state_1, t47_interval_end_state_1

-- postgresql: states
SELECT CASE t50.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t50.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t50.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t50.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t50.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t50.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t50.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t51.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t51.sort_key || '!VISIT' AS sort_key, t51.period_start_edtf AS date_edtf, t51.period_start_earliest AS date_earliest, t51.period_start_latest AS date_latest, t51.period_start_verbatim AS date_verbatim, coalesce(t51.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t51.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t51.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w54.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k53 CROSS JOIN LATERAL (SELECT t52.*
FROM visit AS t52
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t52.period_start_earliest IS NOT NULL OR t52.period_start_latest IS NOT NULL OR t52.period_end_earliest IS NOT NULL OR t52.period_end_latest IS NOT NULL OR t52.period_start_state = $9 OR t52.period_end_state = $10) AND (t52.period_end_latest IS NULL OR t52.period_end_latest >= (SELECT $11::DATE)::DATE) AND t52.visitor_id = k53.id AND t52.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t52.sort_key, t52.sort_key) < ('~', '~') ORDER BY t52.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w54 UNION SELECT w58.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k56 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k57 CROSS JOIN LATERAL (SELECT t55.*
FROM visit AS t55
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = $14 OR t55.period_end_state = $15) AND (t55.period_end_latest IS NULL OR t55.period_end_latest >= (SELECT $11::DATE)::DATE) AND t55.visitor_id = k56.id AND t55.sort_key >= CASE WHEN (k57.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k57.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t55.sort_key, t55.sort_key) < (CASE WHEN (k57.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k57.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t55.reach = k57.id ORDER BY t55.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w58 UNION SELECT w61.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k60 CROSS JOIN LATERAL (SELECT t59.*
FROM visit AS t59
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t59.period_start_earliest IS NOT NULL OR t59.period_start_latest IS NOT NULL OR t59.period_end_earliest IS NOT NULL OR t59.period_end_latest IS NOT NULL OR t59.period_start_state = $16 OR t59.period_end_state = $17) AND (t59.period_end_latest IS NULL OR t59.period_end_latest >= (SELECT $11::DATE)::DATE) AND t59.representing_id = k60.id AND t59.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t59.sort_key, t59.sort_key) < ('~', '~') ORDER BY t59.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w61 UNION SELECT w65.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k63 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k64 CROSS JOIN LATERAL (SELECT t62.*
FROM visit AS t62
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t62.period_start_earliest IS NOT NULL OR t62.period_start_latest IS NOT NULL OR t62.period_end_earliest IS NOT NULL OR t62.period_end_latest IS NOT NULL OR t62.period_start_state = $18 OR t62.period_end_state = $19) AND (t62.period_end_latest IS NULL OR t62.period_end_latest >= (SELECT $11::DATE)::DATE) AND t62.representing_id = k63.id AND t62.sort_key >= CASE WHEN (k64.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k64.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t62.sort_key, t62.sort_key) < (CASE WHEN (k64.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k64.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t62.reach = k64.id ORDER BY t62.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w65 UNION SELECT w68.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k67 CROSS JOIN LATERAL (SELECT t66.*
FROM visit AS t66
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t66.period_start_earliest IS NOT NULL OR t66.period_start_latest IS NOT NULL OR t66.period_end_earliest IS NOT NULL OR t66.period_end_latest IS NOT NULL OR t66.period_start_state = $20 OR t66.period_end_state = $21) AND (t66.period_end_latest IS NULL OR t66.period_end_latest >= (SELECT $11::DATE)::DATE) AND t66.host_id = k67.id AND t66.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t66.sort_key, t66.sort_key) < ('~', '~') ORDER BY t66.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w68 UNION SELECT w72.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k70 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k71 CROSS JOIN LATERAL (SELECT t69.*
FROM visit AS t69
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t69.period_start_earliest IS NOT NULL OR t69.period_start_latest IS NOT NULL OR t69.period_end_earliest IS NOT NULL OR t69.period_end_latest IS NOT NULL OR t69.period_start_state = $22 OR t69.period_end_state = $23) AND (t69.period_end_latest IS NULL OR t69.period_end_latest >= (SELECT $11::DATE)::DATE) AND t69.host_id = k70.id AND t69.sort_key >= CASE WHEN (k71.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k71.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t69.sort_key, t69.sort_key) < (CASE WHEN (k71.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k71.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t69.reach = k71.id ORDER BY t69.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w72 UNION SELECT w75.*
FROM (SELECT anon_7.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_4.id AS id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_7) AS k74 CROSS JOIN LATERAL (SELECT t73.*
FROM visit AS t73
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t73.period_start_earliest IS NOT NULL OR t73.period_start_latest IS NOT NULL OR t73.period_end_earliest IS NOT NULL OR t73.period_end_latest IS NOT NULL OR t73.period_start_state = $24 OR t73.period_end_state = $25) AND (t73.period_end_latest IS NULL OR t73.period_end_latest >= (SELECT $11::DATE)::DATE) AND t73.id = k74.id ORDER BY t73.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w75) AS t51 UNION ALL SELECT t76.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t76.sort_key || '!SUMMIT' AS sort_key, t76.period_start_edtf AS date_edtf, t76.period_start_earliest AS date_earliest, t76.period_start_latest AS date_latest, t76.period_start_verbatim AS date_verbatim, coalesce(t76.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t76.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t76.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w79.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k78 CROSS JOIN LATERAL (SELECT t77.*
FROM summit AS t77
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t77.period_start_earliest IS NOT NULL OR t77.period_start_latest IS NOT NULL OR t77.period_end_earliest IS NOT NULL OR t77.period_end_latest IS NOT NULL OR t77.period_start_state = $26 OR t77.period_end_state = $27) AND (t77.period_end_latest IS NULL OR t77.period_end_latest >= (SELECT $11::DATE)::DATE) AND t77.host_id = k78.id AND t77.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t77.sort_key, t77.sort_key) < ('~', '~') ORDER BY t77.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w79 UNION SELECT w83.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k81 CROSS JOIN (WITH RECURSIVE anon_8(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_8.id ORDER BY reach
 LIMIT 1) AS anon_9
FROM anon_8
WHERE anon_8.id IS NOT NULL)
 SELECT anon_8.id
FROM anon_8
WHERE anon_8.id >= -1) AS k82 CROSS JOIN LATERAL (SELECT t80.*
FROM summit AS t80
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t80.period_start_earliest IS NOT NULL OR t80.period_start_latest IS NOT NULL OR t80.period_end_earliest IS NOT NULL OR t80.period_end_latest IS NOT NULL OR t80.period_start_state = $28 OR t80.period_end_state = $29) AND (t80.period_end_latest IS NULL OR t80.period_end_latest >= (SELECT $11::DATE)::DATE) AND t80.host_id = k81.id AND t80.sort_key >= CASE WHEN (k82.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k82.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t80.sort_key, t80.sort_key) < (CASE WHEN (k82.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k82.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t80.reach = k82.id ORDER BY t80.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w83 UNION SELECT w86.*
FROM (SELECT anon_10.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_10) AS k85 CROSS JOIN LATERAL (SELECT t84.*
FROM summit AS t84
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t84.period_start_earliest IS NOT NULL OR t84.period_start_latest IS NOT NULL OR t84.period_end_earliest IS NOT NULL OR t84.period_end_latest IS NOT NULL OR t84.period_start_state = $30 OR t84.period_end_state = $31) AND (t84.period_end_latest IS NULL OR t84.period_end_latest >= (SELECT $11::DATE)::DATE) AND t84.id = k85.id ORDER BY t84.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w86) AS t76 UNION ALL SELECT t87.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t87.sort_key || '!STATEMENT' AS sort_key, t87.date_edtf AS date_edtf, t87.date_earliest AS date_earliest, t87.date_latest AS date_latest, t87.date_verbatim AS date_verbatim, coalesce(t87.date_precision, 'UNKNOWN') AS date_precision, coalesce(t87.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.date_basis, 'STATED') AS date_basis
FROM (SELECT w90.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k89 CROSS JOIN LATERAL (SELECT t88.*
FROM statement AS t88
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR t88.date_earliest IS NOT NULL OR t88.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $32::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $33::VARCHAR)::VARCHAR) AND (t88.date_latest IS NULL OR t88.date_latest >= (SELECT $11::DATE)::DATE) AND t88.speaker_id = k89.id AND t88.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t88.sort_key, t88.sort_key) < ('~', '~') ORDER BY t88.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w90 UNION SELECT w94.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k92 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k93 CROSS JOIN LATERAL (SELECT t91.*
FROM statement AS t91
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t91.date_earliest IS NOT NULL OR t91.date_latest IS NOT NULL OR t91.date_earliest IS NOT NULL OR t91.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $34::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $35::VARCHAR)::VARCHAR) AND (t91.date_latest IS NULL OR t91.date_latest >= (SELECT $11::DATE)::DATE) AND t91.speaker_id = k92.id AND t91.sort_key >= CASE WHEN (k93.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k93.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t91.sort_key, t91.sort_key) < (CASE WHEN (k93.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k93.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t91.reach = k93.id ORDER BY t91.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w94 UNION SELECT w97.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k96 CROSS JOIN LATERAL (SELECT t95.*
FROM statement AS t95
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t95.date_earliest IS NOT NULL OR t95.date_latest IS NOT NULL OR t95.date_earliest IS NOT NULL OR t95.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $36::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $37::VARCHAR)::VARCHAR) AND (t95.date_latest IS NULL OR t95.date_latest >= (SELECT $11::DATE)::DATE) AND t95.on_behalf_of_id = k96.id AND t95.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t95.sort_key, t95.sort_key) < ('~', '~') ORDER BY t95.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w97 UNION SELECT w101.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k99 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k100 CROSS JOIN LATERAL (SELECT t98.*
FROM statement AS t98
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t98.date_earliest IS NOT NULL OR t98.date_latest IS NOT NULL OR t98.date_earliest IS NOT NULL OR t98.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $38::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $39::VARCHAR)::VARCHAR) AND (t98.date_latest IS NULL OR t98.date_latest >= (SELECT $11::DATE)::DATE) AND t98.on_behalf_of_id = k99.id AND t98.sort_key >= CASE WHEN (k100.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k100.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t98.sort_key, t98.sort_key) < (CASE WHEN (k100.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k100.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t98.reach = k100.id ORDER BY t98.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w101 UNION SELECT w104.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k103 CROSS JOIN LATERAL (SELECT t102.*
FROM statement AS t102
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t102.date_earliest IS NOT NULL OR t102.date_latest IS NOT NULL OR t102.date_earliest IS NOT NULL OR t102.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $40::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $41::VARCHAR)::VARCHAR) AND (t102.date_latest IS NULL OR t102.date_latest >= (SELECT $11::DATE)::DATE) AND t102.reported_by_id = k103.id AND t102.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t102.sort_key, t102.sort_key) < ('~', '~') ORDER BY t102.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w104 UNION SELECT w108.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k106 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k107 CROSS JOIN LATERAL (SELECT t105.*
FROM statement AS t105
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t105.date_earliest IS NOT NULL OR t105.date_latest IS NOT NULL OR t105.date_earliest IS NOT NULL OR t105.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $42::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $43::VARCHAR)::VARCHAR) AND (t105.date_latest IS NULL OR t105.date_latest >= (SELECT $11::DATE)::DATE) AND t105.reported_by_id = k106.id AND t105.sort_key >= CASE WHEN (k107.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k107.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t105.sort_key, t105.sort_key) < (CASE WHEN (k107.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k107.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t105.reach = k107.id ORDER BY t105.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w108) AS t87 UNION ALL SELECT t109.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t109.sort_key || '!TREATY_ACTION' AS sort_key, t109.date_edtf AS date_edtf, t109.date_earliest AS date_earliest, t109.date_latest AS date_latest, t109.date_verbatim AS date_verbatim, coalesce(t109.date_precision, 'UNKNOWN') AS date_precision, coalesce(t109.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t109.date_basis, 'STATED') AS date_basis
FROM (SELECT w112.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k111 CROSS JOIN LATERAL (SELECT t110.*
FROM treaty_action AS t110
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t110.date_earliest IS NOT NULL OR t110.date_latest IS NOT NULL OR t110.date_earliest IS NOT NULL OR t110.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $44::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $45::VARCHAR)::VARCHAR) AND (t110.date_latest IS NULL OR t110.date_latest >= (SELECT $11::DATE)::DATE) AND t110.actor_id = k111.id AND t110.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t110.sort_key, t110.sort_key) < ('~', '~') ORDER BY t110.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w112 UNION SELECT w116.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k114 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k115 CROSS JOIN LATERAL (SELECT t113.*
FROM treaty_action AS t113
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t113.date_earliest IS NOT NULL OR t113.date_latest IS NOT NULL OR t113.date_earliest IS NOT NULL OR t113.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $46::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $47::VARCHAR)::VARCHAR) AND (t113.date_latest IS NULL OR t113.date_latest >= (SELECT $11::DATE)::DATE) AND t113.actor_id = k114.id AND t113.sort_key >= CASE WHEN (k115.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k115.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t113.sort_key, t113.sort_key) < (CASE WHEN (k115.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k115.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t113.reach = k115.id ORDER BY t113.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w116 UNION SELECT w119.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k118 CROSS JOIN LATERAL (SELECT t117.*
FROM treaty_action AS t117
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR t117.date_earliest IS NOT NULL OR t117.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $48::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $49::VARCHAR)::VARCHAR) AND (t117.date_latest IS NULL OR t117.date_latest >= (SELECT $11::DATE)::DATE) AND t117.responded_by_id = k118.id AND t117.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t117.sort_key, t117.sort_key) < ('~', '~') ORDER BY t117.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w119 UNION SELECT w123.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k121 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k122 CROSS JOIN LATERAL (SELECT t120.*
FROM treaty_action AS t120
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $50::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $51::VARCHAR)::VARCHAR) AND (t120.date_latest IS NULL OR t120.date_latest >= (SELECT $11::DATE)::DATE) AND t120.responded_by_id = k121.id AND t120.sort_key >= CASE WHEN (k122.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k122.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t120.sort_key, t120.sort_key) < (CASE WHEN (k122.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k122.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t120.reach = k122.id ORDER BY t120.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w123) AS t109 UNION ALL SELECT t124.id AS id, 'Event' AS typename, 'EVENT' AS kind, t124.sort_key || '!EVENT' AS sort_key, t124.period_start_edtf AS date_edtf, t124.period_start_earliest AS date_earliest, t124.period_start_latest AS date_latest, t124.period_start_verbatim AS date_verbatim, coalesce(t124.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t124.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t124.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w127.*
FROM (SELECT anon_15.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_15) AS k126 CROSS JOIN LATERAL (SELECT t125.*
FROM event AS t125
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t125.period_start_earliest IS NOT NULL OR t125.period_start_latest IS NOT NULL OR t125.period_end_earliest IS NOT NULL OR t125.period_end_latest IS NOT NULL OR t125.period_start_state = $52 OR t125.period_end_state = $53) AND (t125.period_end_latest IS NULL OR t125.period_end_latest >= (SELECT $11::DATE)::DATE) AND t125.id = k126.id ORDER BY t125.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w127) AS t124 UNION ALL SELECT t128.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t128.sort_key || '!OFFICE_TENURE' AS sort_key, t128.interval_start_edtf AS date_edtf, t128.interval_start_earliest AS date_earliest, t128.interval_start_latest AS date_latest, t128.interval_start_verbatim AS date_verbatim, coalesce(t128.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t128.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t128.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w131.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k130 CROSS JOIN LATERAL (SELECT t129.*
FROM office_tenure AS t129
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t129.interval_start_earliest IS NOT NULL OR t129.interval_start_latest IS NOT NULL OR t129.interval_end_earliest IS NOT NULL OR t129.interval_end_latest IS NOT NULL OR t129.interval_start_state = $54 OR t129.interval_end_state = $55) AND (t129.interval_end_latest IS NULL OR t129.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t129.holder_id = k130.id AND t129.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t129.sort_key, t129.sort_key) < ('~', '~') ORDER BY t129.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w131 UNION SELECT w135.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k133 CROSS JOIN (WITH RECURSIVE anon_16(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_16.id ORDER BY reach
 LIMIT 1) AS anon_17
FROM anon_16
WHERE anon_16.id IS NOT NULL)
 SELECT anon_16.id
FROM anon_16
WHERE anon_16.id >= -1) AS k134 CROSS JOIN LATERAL (SELECT t132.*
FROM office_tenure AS t132
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t132.interval_start_earliest IS NOT NULL OR t132.interval_start_latest IS NOT NULL OR t132.interval_end_earliest IS NOT NULL OR t132.interval_end_latest IS NOT NULL OR t132.interval_start_state = $56 OR t132.interval_end_state = $57) AND (t132.interval_end_latest IS NULL OR t132.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t132.holder_id = k133.id AND t132.sort_key >= CASE WHEN (k134.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k134.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t132.sort_key, t132.sort_key) < (CASE WHEN (k134.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k134.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t132.reach = k134.id ORDER BY t132.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w135 UNION SELECT w138.*
FROM (SELECT anon_18.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_18) AS k137 CROSS JOIN LATERAL (SELECT t136.*
FROM office_tenure AS t136
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t136.interval_start_earliest IS NOT NULL OR t136.interval_start_latest IS NOT NULL OR t136.interval_end_earliest IS NOT NULL OR t136.interval_end_latest IS NOT NULL OR t136.interval_start_state = $58 OR t136.interval_end_state = $59) AND (t136.interval_end_latest IS NULL OR t136.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t136.id = k137.id ORDER BY t136.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w138) AS t128) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS t50 ORDER BY t50.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t52_period_start_state_1, t52_period_end_state_1, p1, p1__daytext, size1, t55_period_start_state_1, t55_period_end_state_1, t59_period_start_state_1, t59_period_end_state_1, t62_period_start_state_1, t62_period_end_state_1, t66_period_start_state_1, t66_period_end_state_1, t69_period_start_state_1, t69_period_end_state_1, t73_period_start_state_1, t73_period_end_state_1, t77_period_start_state_1, t77_period_end_state_1, t80_period_start_state_1, t80_period_end_state_1, t84_period_start_state_1, t84_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_13, 'KNOWN'_14, 'KNOWN'_15, 'KNOWN'_16, 'KNOWN'_17, 'KNOWN'_18, 'KNOWN'_19, 'KNOWN'_20, t125_period_start_state_1, t125_period_end_state_1, t129_interval_start_state_1, t129_interval_end_state_1, t132_interval_start_state_1, t132_interval_end_state_1, t136_interval_start_state_1, t136_interval_end_state_1

-- postgresql: states.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t139.id
FROM visit AS t139
WHERE 'VISIT' = ANY ($1::TEXT[]) AND (t139.period_start_earliest IS NOT NULL OR t139.period_start_latest IS NOT NULL OR t139.period_end_earliest IS NOT NULL OR t139.period_end_latest IS NOT NULL OR t139.period_start_state = $2 OR t139.period_end_state = $3) AND (t139.period_end_latest IS NULL OR t139.period_end_latest >= $4::DATE) AND t139.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id = ANY ($5::BIGINT[]) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id = ANY ($5::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id = ANY ($5::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($5::BIGINT[])) UNION ALL SELECT visit_5.id
FROM visit AS visit_5
WHERE visit_5.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ($5::BIGINT[]))) UNION ALL SELECT t140.id
FROM summit AS t140
WHERE 'SUMMIT' = ANY ($1::TEXT[]) AND (t140.period_start_earliest IS NOT NULL OR t140.period_start_latest IS NOT NULL OR t140.period_end_earliest IS NOT NULL OR t140.period_end_latest IS NOT NULL OR t140.period_start_state = $6 OR t140.period_end_state = $7) AND (t140.period_end_latest IS NULL OR t140.period_end_latest >= $4::DATE) AND t140.id IN (SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id = ANY ($5::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($5::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($5::BIGINT[])) UNION ALL SELECT t141.id
FROM statement AS t141
WHERE 'STATEMENT' = ANY ($1::TEXT[]) AND (t141.date_earliest IS NOT NULL OR t141.date_latest IS NOT NULL OR t141.date_earliest IS NOT NULL OR t141.date_latest IS NOT NULL OR 'KNOWN' = $8::VARCHAR OR 'KNOWN' = $9::VARCHAR) AND (t141.date_latest IS NULL OR t141.date_latest >= $4::DATE) AND t141.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id = ANY ($5::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id = ANY ($5::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id = ANY ($5::BIGINT[])) UNION ALL SELECT t142.id
FROM treaty_action AS t142
WHERE 'TREATY_ACTION' = ANY ($1::TEXT[]) AND (t142.date_earliest IS NOT NULL OR t142.date_latest IS NOT NULL OR t142.date_earliest IS NOT NULL OR t142.date_latest IS NOT NULL OR 'KNOWN' = $10::VARCHAR OR 'KNOWN' = $11::VARCHAR) AND (t142.date_latest IS NULL OR t142.date_latest >= $4::DATE) AND t142.id IN (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id = ANY ($5::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id = ANY ($5::BIGINT[])) UNION ALL SELECT t143.id
FROM event AS t143
WHERE 'EVENT' = ANY ($1::TEXT[]) AND (t143.period_start_earliest IS NOT NULL OR t143.period_start_latest IS NOT NULL OR t143.period_end_earliest IS NOT NULL OR t143.period_end_latest IS NOT NULL OR t143.period_start_state = $12 OR t143.period_end_state = $13) AND (t143.period_end_latest IS NULL OR t143.period_end_latest >= $4::DATE) AND t143.id IN (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($5::BIGINT[])) UNION ALL SELECT t144.id
FROM office_tenure AS t144
WHERE 'OFFICE_TENURE' = ANY ($1::TEXT[]) AND (t144.interval_start_earliest IS NOT NULL OR t144.interval_start_latest IS NOT NULL OR t144.interval_end_earliest IS NOT NULL OR t144.interval_end_latest IS NOT NULL OR t144.interval_start_state = $14 OR t144.interval_end_state = $15) AND (t144.interval_end_latest IS NULL OR t144.interval_end_latest >= $4::DATE) AND t144.id IN (SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id = ANY ($5::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id = ANY ($5::BIGINT[]))) AS anon_2) AS anon_1;
-- p2, t139_period_start_state_1, t139_period_end_state_1, p1, r1, t140_period_start_state_1, t140_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t143_period_start_state_1, t143_period_end_state_1, t144_interval_start_state_1, t144_interval_end_state_1

-- postgresql: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT t146.id
FROM visit AS t146
WHERE (t146.period_start_earliest IS NOT NULL OR t146.period_start_latest IS NOT NULL OR t146.period_end_earliest IS NOT NULL OR t146.period_end_latest IS NOT NULL OR t146.period_start_state = $1 OR t146.period_end_state = $2) AND t146.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id = ANY ($3::BIGINT[]) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id = ANY ($3::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id = ANY ($3::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($3::BIGINT[])) UNION ALL SELECT visit_5.id
FROM visit AS visit_5
WHERE visit_5.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ($3::BIGINT[]))) UNION ALL SELECT t147.id
FROM summit AS t147
WHERE (t147.period_start_earliest IS NOT NULL OR t147.period_start_latest IS NOT NULL OR t147.period_end_earliest IS NOT NULL OR t147.period_end_latest IS NOT NULL OR t147.period_start_state = $4 OR t147.period_end_state = $5) AND t147.id IN (SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id = ANY ($3::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($3::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($3::BIGINT[])) UNION ALL SELECT t148.id
FROM statement AS t148
WHERE (t148.date_earliest IS NOT NULL OR t148.date_latest IS NOT NULL OR t148.date_earliest IS NOT NULL OR t148.date_latest IS NOT NULL OR 'KNOWN' = $6::VARCHAR OR 'KNOWN' = $7::VARCHAR) AND t148.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id = ANY ($3::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id = ANY ($3::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id = ANY ($3::BIGINT[])) UNION ALL SELECT t149.id
FROM treaty_action AS t149
WHERE (t149.date_earliest IS NOT NULL OR t149.date_latest IS NOT NULL OR t149.date_earliest IS NOT NULL OR t149.date_latest IS NOT NULL OR 'KNOWN' = $8::VARCHAR OR 'KNOWN' = $9::VARCHAR) AND t149.id IN (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id = ANY ($3::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id = ANY ($3::BIGINT[])) UNION ALL SELECT t150.id
FROM event AS t150
WHERE (t150.period_start_earliest IS NOT NULL OR t150.period_start_latest IS NOT NULL OR t150.period_end_earliest IS NOT NULL OR t150.period_end_latest IS NOT NULL OR t150.period_start_state = $10 OR t150.period_end_state = $11) AND t150.id IN (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($3::BIGINT[])) UNION ALL SELECT t151.id
FROM office_tenure AS t151
WHERE (t151.interval_start_earliest IS NOT NULL OR t151.interval_start_latest IS NOT NULL OR t151.interval_end_earliest IS NOT NULL OR t151.interval_end_latest IS NOT NULL OR t151.interval_start_state = $12 OR t151.interval_end_state = $13) AND t151.id IN (SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id = ANY ($3::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id = ANY ($3::BIGINT[]))) AS anon_2) AS anon_1;
-- t146_period_start_state_1, t146_period_end_state_1, r2, t147_period_start_state_1, t147_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t150_period_start_state_1, t150_period_end_state_1, t151_interval_start_state_1, t151_interval_end_state_1

-- postgresql: body
SELECT CASE t152.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t152.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t152.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t152.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t152.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t152.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t152.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t153.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t153.sort_key || '!VISIT' AS sort_key, t153.period_start_edtf AS date_edtf, t153.period_start_earliest AS date_earliest, t153.period_start_latest AS date_latest, t153.period_start_verbatim AS date_verbatim, coalesce(t153.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t153.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t153.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w156.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k155 CROSS JOIN LATERAL (SELECT t154.*
FROM visit AS t154
WHERE (NOT (t154.period_start_earliest IS NOT NULL OR t154.period_start_latest IS NOT NULL OR t154.period_end_earliest IS NOT NULL OR t154.period_end_latest IS NOT NULL OR t154.period_start_state = $8 OR t154.period_end_state = $9) OR t154.period_end_latest IS NULL OR t154.period_end_latest >= (SELECT $10::DATE)::DATE) AND t154.visitor_id = k155.id AND t154.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t154.sort_key, t154.sort_key) < ('~', '~') ORDER BY t154.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w156 UNION SELECT w160.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k158 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k159 CROSS JOIN LATERAL (SELECT t157.*
FROM visit AS t157
WHERE (NOT (t157.period_start_earliest IS NOT NULL OR t157.period_start_latest IS NOT NULL OR t157.period_end_earliest IS NOT NULL OR t157.period_end_latest IS NOT NULL OR t157.period_start_state = $13 OR t157.period_end_state = $14) OR t157.period_end_latest IS NULL OR t157.period_end_latest >= (SELECT $10::DATE)::DATE) AND t157.visitor_id = k158.id AND t157.sort_key >= CASE WHEN (k159.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k159.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t157.sort_key, t157.sort_key) < (CASE WHEN (k159.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k159.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t157.reach = k159.id ORDER BY t157.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w160 UNION SELECT w163.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k162 CROSS JOIN LATERAL (SELECT t161.*
FROM visit AS t161
WHERE (NOT (t161.period_start_earliest IS NOT NULL OR t161.period_start_latest IS NOT NULL OR t161.period_end_earliest IS NOT NULL OR t161.period_end_latest IS NOT NULL OR t161.period_start_state = $15 OR t161.period_end_state = $16) OR t161.period_end_latest IS NULL OR t161.period_end_latest >= (SELECT $10::DATE)::DATE) AND t161.visitor_id = k162.id AND t161.sort_key >= '~|~' ORDER BY t161.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w163 UNION SELECT w166.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k165 CROSS JOIN LATERAL (SELECT t164.*
FROM visit AS t164
WHERE (NOT (t164.period_start_earliest IS NOT NULL OR t164.period_start_latest IS NOT NULL OR t164.period_end_earliest IS NOT NULL OR t164.period_end_latest IS NOT NULL OR t164.period_start_state = $17 OR t164.period_end_state = $18) OR t164.period_end_latest IS NULL OR t164.period_end_latest >= (SELECT $10::DATE)::DATE) AND t164.representing_id = k165.id AND t164.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t164.sort_key, t164.sort_key) < ('~', '~') ORDER BY t164.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w166 UNION SELECT w170.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k168 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k169 CROSS JOIN LATERAL (SELECT t167.*
FROM visit AS t167
WHERE (NOT (t167.period_start_earliest IS NOT NULL OR t167.period_start_latest IS NOT NULL OR t167.period_end_earliest IS NOT NULL OR t167.period_end_latest IS NOT NULL OR t167.period_start_state = $19 OR t167.period_end_state = $20) OR t167.period_end_latest IS NULL OR t167.period_end_latest >= (SELECT $10::DATE)::DATE) AND t167.representing_id = k168.id AND t167.sort_key >= CASE WHEN (k169.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k169.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t167.sort_key, t167.sort_key) < (CASE WHEN (k169.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k169.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t167.reach = k169.id ORDER BY t167.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w170 UNION SELECT w173.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k172 CROSS JOIN LATERAL (SELECT t171.*
FROM visit AS t171
WHERE (NOT (t171.period_start_earliest IS NOT NULL OR t171.period_start_latest IS NOT NULL OR t171.period_end_earliest IS NOT NULL OR t171.period_end_latest IS NOT NULL OR t171.period_start_state = $21 OR t171.period_end_state = $22) OR t171.period_end_latest IS NULL OR t171.period_end_latest >= (SELECT $10::DATE)::DATE) AND t171.representing_id = k172.id AND t171.sort_key >= '~|~' ORDER BY t171.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w173 UNION SELECT w176.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k175 CROSS JOIN LATERAL (SELECT t174.*
FROM visit AS t174
WHERE (NOT (t174.period_start_earliest IS NOT NULL OR t174.period_start_latest IS NOT NULL OR t174.period_end_earliest IS NOT NULL OR t174.period_end_latest IS NOT NULL OR t174.period_start_state = $23 OR t174.period_end_state = $24) OR t174.period_end_latest IS NULL OR t174.period_end_latest >= (SELECT $10::DATE)::DATE) AND t174.host_id = k175.id AND t174.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t174.sort_key, t174.sort_key) < ('~', '~') ORDER BY t174.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w176 UNION SELECT w180.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k178 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k179 CROSS JOIN LATERAL (SELECT t177.*
FROM visit AS t177
WHERE (NOT (t177.period_start_earliest IS NOT NULL OR t177.period_start_latest IS NOT NULL OR t177.period_end_earliest IS NOT NULL OR t177.period_end_latest IS NOT NULL OR t177.period_start_state = $25 OR t177.period_end_state = $26) OR t177.period_end_latest IS NULL OR t177.period_end_latest >= (SELECT $10::DATE)::DATE) AND t177.host_id = k178.id AND t177.sort_key >= CASE WHEN (k179.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k179.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t177.sort_key, t177.sort_key) < (CASE WHEN (k179.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k179.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t177.reach = k179.id ORDER BY t177.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w180 UNION SELECT w183.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k182 CROSS JOIN LATERAL (SELECT t181.*
FROM visit AS t181
WHERE (NOT (t181.period_start_earliest IS NOT NULL OR t181.period_start_latest IS NOT NULL OR t181.period_end_earliest IS NOT NULL OR t181.period_end_latest IS NOT NULL OR t181.period_start_state = $27 OR t181.period_end_state = $28) OR t181.period_end_latest IS NULL OR t181.period_end_latest >= (SELECT $10::DATE)::DATE) AND t181.host_id = k182.id AND t181.sort_key >= '~|~' ORDER BY t181.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w183 UNION SELECT w186.*
FROM (SELECT anon_7.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_4.id AS id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_7) AS k185 CROSS JOIN LATERAL (SELECT t184.*
FROM visit AS t184
WHERE (NOT (t184.period_start_earliest IS NOT NULL OR t184.period_start_latest IS NOT NULL OR t184.period_end_earliest IS NOT NULL OR t184.period_end_latest IS NOT NULL OR t184.period_start_state = $29 OR t184.period_end_state = $30) OR t184.period_end_latest IS NULL OR t184.period_end_latest >= (SELECT $10::DATE)::DATE) AND t184.id = k185.id ORDER BY t184.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w186) AS t153 UNION ALL SELECT t187.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t187.sort_key || '!SUMMIT' AS sort_key, t187.period_start_edtf AS date_edtf, t187.period_start_earliest AS date_earliest, t187.period_start_latest AS date_latest, t187.period_start_verbatim AS date_verbatim, coalesce(t187.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t187.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t187.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w190.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k189 CROSS JOIN LATERAL (SELECT t188.*
FROM summit AS t188
WHERE (NOT (t188.period_start_earliest IS NOT NULL OR t188.period_start_latest IS NOT NULL OR t188.period_end_earliest IS NOT NULL OR t188.period_end_latest IS NOT NULL OR t188.period_start_state = $31 OR t188.period_end_state = $32) OR t188.period_end_latest IS NULL OR t188.period_end_latest >= (SELECT $10::DATE)::DATE) AND t188.host_id = k189.id AND t188.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t188.sort_key, t188.sort_key) < ('~', '~') ORDER BY t188.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w190 UNION SELECT w194.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k192 CROSS JOIN (WITH RECURSIVE anon_8(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_8.id ORDER BY reach
 LIMIT 1) AS anon_9
FROM anon_8
WHERE anon_8.id IS NOT NULL)
 SELECT anon_8.id
FROM anon_8
WHERE anon_8.id >= -1) AS k193 CROSS JOIN LATERAL (SELECT t191.*
FROM summit AS t191
WHERE (NOT (t191.period_start_earliest IS NOT NULL OR t191.period_start_latest IS NOT NULL OR t191.period_end_earliest IS NOT NULL OR t191.period_end_latest IS NOT NULL OR t191.period_start_state = $33 OR t191.period_end_state = $34) OR t191.period_end_latest IS NULL OR t191.period_end_latest >= (SELECT $10::DATE)::DATE) AND t191.host_id = k192.id AND t191.sort_key >= CASE WHEN (k193.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k193.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t191.sort_key, t191.sort_key) < (CASE WHEN (k193.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k193.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t191.reach = k193.id ORDER BY t191.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w194 UNION SELECT w197.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k196 CROSS JOIN LATERAL (SELECT t195.*
FROM summit AS t195
WHERE (NOT (t195.period_start_earliest IS NOT NULL OR t195.period_start_latest IS NOT NULL OR t195.period_end_earliest IS NOT NULL OR t195.period_end_latest IS NOT NULL OR t195.period_start_state = $35 OR t195.period_end_state = $36) OR t195.period_end_latest IS NULL OR t195.period_end_latest >= (SELECT $10::DATE)::DATE) AND t195.host_id = k196.id AND t195.sort_key >= '~|~' ORDER BY t195.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w197 UNION SELECT w200.*
FROM (SELECT anon_10.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_10) AS k199 CROSS JOIN LATERAL (SELECT t198.*
FROM summit AS t198
WHERE (NOT (t198.period_start_earliest IS NOT NULL OR t198.period_start_latest IS NOT NULL OR t198.period_end_earliest IS NOT NULL OR t198.period_end_latest IS NOT NULL OR t198.period_start_state = $37 OR t198.period_end_state = $38) OR t198.period_end_latest IS NULL OR t198.period_end_latest >= (SELECT $10::DATE)::DATE) AND t198.id = k199.id ORDER BY t198.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w200) AS t187 UNION ALL SELECT t201.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t201.sort_key || '!STATEMENT' AS sort_key, t201.date_edtf AS date_edtf, t201.date_earliest AS date_earliest, t201.date_latest AS date_latest, t201.date_verbatim AS date_verbatim, coalesce(t201.date_precision, 'UNKNOWN') AS date_precision, coalesce(t201.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t201.date_basis, 'STATED') AS date_basis
FROM (SELECT w204.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k203 CROSS JOIN LATERAL (SELECT t202.*
FROM statement AS t202
WHERE (NOT (t202.date_earliest IS NOT NULL OR t202.date_latest IS NOT NULL OR t202.date_earliest IS NOT NULL OR t202.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $39::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $40::VARCHAR)::VARCHAR) OR t202.date_latest IS NULL OR t202.date_latest >= (SELECT $10::DATE)::DATE) AND t202.speaker_id = k203.id AND t202.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t202.sort_key, t202.sort_key) < ('~', '~') ORDER BY t202.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w204 UNION SELECT w208.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k206 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k207 CROSS JOIN LATERAL (SELECT t205.*
FROM statement AS t205
WHERE (NOT (t205.date_earliest IS NOT NULL OR t205.date_latest IS NOT NULL OR t205.date_earliest IS NOT NULL OR t205.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $41::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $42::VARCHAR)::VARCHAR) OR t205.date_latest IS NULL OR t205.date_latest >= (SELECT $10::DATE)::DATE) AND t205.speaker_id = k206.id AND t205.sort_key >= CASE WHEN (k207.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k207.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t205.sort_key, t205.sort_key) < (CASE WHEN (k207.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k207.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t205.reach = k207.id ORDER BY t205.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w208 UNION SELECT w211.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k210 CROSS JOIN LATERAL (SELECT t209.*
FROM statement AS t209
WHERE (NOT (t209.date_earliest IS NOT NULL OR t209.date_latest IS NOT NULL OR t209.date_earliest IS NOT NULL OR t209.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $43::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $44::VARCHAR)::VARCHAR) OR t209.date_latest IS NULL OR t209.date_latest >= (SELECT $10::DATE)::DATE) AND t209.speaker_id = k210.id AND t209.sort_key >= '~|~' ORDER BY t209.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w211 UNION SELECT w214.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k213 CROSS JOIN LATERAL (SELECT t212.*
FROM statement AS t212
WHERE (NOT (t212.date_earliest IS NOT NULL OR t212.date_latest IS NOT NULL OR t212.date_earliest IS NOT NULL OR t212.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $45::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $46::VARCHAR)::VARCHAR) OR t212.date_latest IS NULL OR t212.date_latest >= (SELECT $10::DATE)::DATE) AND t212.on_behalf_of_id = k213.id AND t212.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t212.sort_key, t212.sort_key) < ('~', '~') ORDER BY t212.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w214 UNION SELECT w218.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k216 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k217 CROSS JOIN LATERAL (SELECT t215.*
FROM statement AS t215
WHERE (NOT (t215.date_earliest IS NOT NULL OR t215.date_latest IS NOT NULL OR t215.date_earliest IS NOT NULL OR t215.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $47::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $48::VARCHAR)::VARCHAR) OR t215.date_latest IS NULL OR t215.date_latest >= (SELECT $10::DATE)::DATE) AND t215.on_behalf_of_id = k216.id AND t215.sort_key >= CASE WHEN (k217.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k217.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t215.sort_key, t215.sort_key) < (CASE WHEN (k217.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k217.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t215.reach = k217.id ORDER BY t215.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w218 UNION SELECT w221.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k220 CROSS JOIN LATERAL (SELECT t219.*
FROM statement AS t219
WHERE (NOT (t219.date_earliest IS NOT NULL OR t219.date_latest IS NOT NULL OR t219.date_earliest IS NOT NULL OR t219.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $49::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $50::VARCHAR)::VARCHAR) OR t219.date_latest IS NULL OR t219.date_latest >= (SELECT $10::DATE)::DATE) AND t219.on_behalf_of_id = k220.id AND t219.sort_key >= '~|~' ORDER BY t219.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w221 UNION SELECT w224.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k223 CROSS JOIN LATERAL (SELECT t222.*
FROM statement AS t222
WHERE (NOT (t222.date_earliest IS NOT NULL OR t222.date_latest IS NOT NULL OR t222.date_earliest IS NOT NULL OR t222.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $51::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $52::VARCHAR)::VARCHAR) OR t222.date_latest IS NULL OR t222.date_latest >= (SELECT $10::DATE)::DATE) AND t222.reported_by_id = k223.id AND t222.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t222.sort_key, t222.sort_key) < ('~', '~') ORDER BY t222.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w224 UNION SELECT w228.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k226 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k227 CROSS JOIN LATERAL (SELECT t225.*
FROM statement AS t225
WHERE (NOT (t225.date_earliest IS NOT NULL OR t225.date_latest IS NOT NULL OR t225.date_earliest IS NOT NULL OR t225.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $53::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $54::VARCHAR)::VARCHAR) OR t225.date_latest IS NULL OR t225.date_latest >= (SELECT $10::DATE)::DATE) AND t225.reported_by_id = k226.id AND t225.sort_key >= CASE WHEN (k227.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k227.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t225.sort_key, t225.sort_key) < (CASE WHEN (k227.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k227.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t225.reach = k227.id ORDER BY t225.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w228 UNION SELECT w231.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k230 CROSS JOIN LATERAL (SELECT t229.*
FROM statement AS t229
WHERE (NOT (t229.date_earliest IS NOT NULL OR t229.date_latest IS NOT NULL OR t229.date_earliest IS NOT NULL OR t229.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $55::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $56::VARCHAR)::VARCHAR) OR t229.date_latest IS NULL OR t229.date_latest >= (SELECT $10::DATE)::DATE) AND t229.reported_by_id = k230.id AND t229.sort_key >= '~|~' ORDER BY t229.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w231) AS t201 UNION ALL SELECT t232.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t232.sort_key || '!TREATY_ACTION' AS sort_key, t232.date_edtf AS date_edtf, t232.date_earliest AS date_earliest, t232.date_latest AS date_latest, t232.date_verbatim AS date_verbatim, coalesce(t232.date_precision, 'UNKNOWN') AS date_precision, coalesce(t232.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t232.date_basis, 'STATED') AS date_basis
FROM (SELECT w235.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k234 CROSS JOIN LATERAL (SELECT t233.*
FROM treaty_action AS t233
WHERE (NOT (t233.date_earliest IS NOT NULL OR t233.date_latest IS NOT NULL OR t233.date_earliest IS NOT NULL OR t233.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $57::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $58::VARCHAR)::VARCHAR) OR t233.date_latest IS NULL OR t233.date_latest >= (SELECT $10::DATE)::DATE) AND t233.actor_id = k234.id AND t233.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t233.sort_key, t233.sort_key) < ('~', '~') ORDER BY t233.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w235 UNION SELECT w239.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k237 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k238 CROSS JOIN LATERAL (SELECT t236.*
FROM treaty_action AS t236
WHERE (NOT (t236.date_earliest IS NOT NULL OR t236.date_latest IS NOT NULL OR t236.date_earliest IS NOT NULL OR t236.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $59::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $60::VARCHAR)::VARCHAR) OR t236.date_latest IS NULL OR t236.date_latest >= (SELECT $10::DATE)::DATE) AND t236.actor_id = k237.id AND t236.sort_key >= CASE WHEN (k238.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k238.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t236.sort_key, t236.sort_key) < (CASE WHEN (k238.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k238.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t236.reach = k238.id ORDER BY t236.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w239 UNION SELECT w242.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k241 CROSS JOIN LATERAL (SELECT t240.*
FROM treaty_action AS t240
WHERE (NOT (t240.date_earliest IS NOT NULL OR t240.date_latest IS NOT NULL OR t240.date_earliest IS NOT NULL OR t240.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $61::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $62::VARCHAR)::VARCHAR) OR t240.date_latest IS NULL OR t240.date_latest >= (SELECT $10::DATE)::DATE) AND t240.actor_id = k241.id AND t240.sort_key >= '~|~' ORDER BY t240.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w242 UNION SELECT w245.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k244 CROSS JOIN LATERAL (SELECT t243.*
FROM treaty_action AS t243
WHERE (NOT (t243.date_earliest IS NOT NULL OR t243.date_latest IS NOT NULL OR t243.date_earliest IS NOT NULL OR t243.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $63::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $64::VARCHAR)::VARCHAR) OR t243.date_latest IS NULL OR t243.date_latest >= (SELECT $10::DATE)::DATE) AND t243.responded_by_id = k244.id AND t243.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t243.sort_key, t243.sort_key) < ('~', '~') ORDER BY t243.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w245 UNION SELECT w249.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k247 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k248 CROSS JOIN LATERAL (SELECT t246.*
FROM treaty_action AS t246
WHERE (NOT (t246.date_earliest IS NOT NULL OR t246.date_latest IS NOT NULL OR t246.date_earliest IS NOT NULL OR t246.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $65::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $66::VARCHAR)::VARCHAR) OR t246.date_latest IS NULL OR t246.date_latest >= (SELECT $10::DATE)::DATE) AND t246.responded_by_id = k247.id AND t246.sort_key >= CASE WHEN (k248.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k248.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t246.sort_key, t246.sort_key) < (CASE WHEN (k248.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k248.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t246.reach = k248.id ORDER BY t246.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w249 UNION SELECT w252.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k251 CROSS JOIN LATERAL (SELECT t250.*
FROM treaty_action AS t250
WHERE (NOT (t250.date_earliest IS NOT NULL OR t250.date_latest IS NOT NULL OR t250.date_earliest IS NOT NULL OR t250.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $67::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $68::VARCHAR)::VARCHAR) OR t250.date_latest IS NULL OR t250.date_latest >= (SELECT $10::DATE)::DATE) AND t250.responded_by_id = k251.id AND t250.sort_key >= '~|~' ORDER BY t250.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w252) AS t232 UNION ALL SELECT t253.id AS id, 'Event' AS typename, 'EVENT' AS kind, t253.sort_key || '!EVENT' AS sort_key, t253.period_start_edtf AS date_edtf, t253.period_start_earliest AS date_earliest, t253.period_start_latest AS date_latest, t253.period_start_verbatim AS date_verbatim, coalesce(t253.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t253.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t253.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w256.*
FROM (SELECT anon_15.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_15) AS k255 CROSS JOIN LATERAL (SELECT t254.*
FROM event AS t254
WHERE (NOT (t254.period_start_earliest IS NOT NULL OR t254.period_start_latest IS NOT NULL OR t254.period_end_earliest IS NOT NULL OR t254.period_end_latest IS NOT NULL OR t254.period_start_state = $69 OR t254.period_end_state = $70) OR t254.period_end_latest IS NULL OR t254.period_end_latest >= (SELECT $10::DATE)::DATE) AND t254.id = k255.id ORDER BY t254.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w256) AS t253 UNION ALL SELECT t257.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t257.sort_key || '!OFFICE_TENURE' AS sort_key, t257.interval_start_edtf AS date_edtf, t257.interval_start_earliest AS date_earliest, t257.interval_start_latest AS date_latest, t257.interval_start_verbatim AS date_verbatim, coalesce(t257.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t257.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t257.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w260.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k259 CROSS JOIN LATERAL (SELECT t258.*
FROM office_tenure AS t258
WHERE (NOT (t258.interval_start_earliest IS NOT NULL OR t258.interval_start_latest IS NOT NULL OR t258.interval_end_earliest IS NOT NULL OR t258.interval_end_latest IS NOT NULL OR t258.interval_start_state = $71 OR t258.interval_end_state = $72) OR t258.interval_end_latest IS NULL OR t258.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t258.holder_id = k259.id AND t258.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t258.sort_key, t258.sort_key) < ('~', '~') ORDER BY t258.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w260 UNION SELECT w264.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k262 CROSS JOIN (WITH RECURSIVE anon_16(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_16.id ORDER BY reach
 LIMIT 1) AS anon_17
FROM anon_16
WHERE anon_16.id IS NOT NULL)
 SELECT anon_16.id
FROM anon_16
WHERE anon_16.id >= -1) AS k263 CROSS JOIN LATERAL (SELECT t261.*
FROM office_tenure AS t261
WHERE (NOT (t261.interval_start_earliest IS NOT NULL OR t261.interval_start_latest IS NOT NULL OR t261.interval_end_earliest IS NOT NULL OR t261.interval_end_latest IS NOT NULL OR t261.interval_start_state = $73 OR t261.interval_end_state = $74) OR t261.interval_end_latest IS NULL OR t261.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t261.holder_id = k262.id AND t261.sort_key >= CASE WHEN (k263.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k263.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t261.sort_key, t261.sort_key) < (CASE WHEN (k263.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k263.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t261.reach = k263.id ORDER BY t261.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w264 UNION SELECT w267.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k266 CROSS JOIN LATERAL (SELECT t265.*
FROM office_tenure AS t265
WHERE (NOT (t265.interval_start_earliest IS NOT NULL OR t265.interval_start_latest IS NOT NULL OR t265.interval_end_earliest IS NOT NULL OR t265.interval_end_latest IS NOT NULL OR t265.interval_start_state = $75 OR t265.interval_end_state = $76) OR t265.interval_end_latest IS NULL OR t265.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t265.holder_id = k266.id AND t265.sort_key >= '~|~' ORDER BY t265.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w267 UNION SELECT w270.*
FROM (SELECT anon_18.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_18) AS k269 CROSS JOIN LATERAL (SELECT t268.*
FROM office_tenure AS t268
WHERE (NOT (t268.interval_start_earliest IS NOT NULL OR t268.interval_start_latest IS NOT NULL OR t268.interval_end_earliest IS NOT NULL OR t268.interval_end_latest IS NOT NULL OR t268.interval_start_state = $77 OR t268.interval_end_state = $78) OR t268.interval_end_latest IS NULL OR t268.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t268.id = k269.id ORDER BY t268.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS w270) AS t257) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $12::BIGINT)::BIGINT + 1) AS t152 ORDER BY t152.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, t154_period_start_state_1, t154_period_end_state_1, p5, p5__daytext, size3, t157_period_start_state_1, t157_period_end_state_1, t161_period_start_state_1, t161_period_end_state_1, t164_period_start_state_1, t164_period_end_state_1, t167_period_start_state_1, t167_period_end_state_1, t171_period_start_state_1, t171_period_end_state_1, t174_period_start_state_1, t174_period_end_state_1, t177_period_start_state_1, t177_period_end_state_1, t181_period_start_state_1, t181_period_end_state_1, t184_period_start_state_1, t184_period_end_state_1, t188_period_start_state_1, t188_period_end_state_1, t191_period_start_state_1, t191_period_end_state_1, t195_period_start_state_1, t195_period_end_state_1, t198_period_start_state_1, t198_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_13, 'KNOWN'_14, 'KNOWN'_15, 'KNOWN'_16, 'KNOWN'_17, 'KNOWN'_18, 'KNOWN'_19, 'KNOWN'_20, 'KNOWN'_21, 'KNOWN'_22, 'KNOWN'_23, 'KNOWN'_24, 'KNOWN'_25, 'KNOWN'_26, 'KNOWN'_27, 'KNOWN'_28, 'KNOWN'_29, 'KNOWN'_30, t254_period_start_state_1, t254_period_end_state_1, t258_interval_start_state_1, t258_interval_end_state_1, t261_interval_start_state_1, t261_interval_end_state_1, t265_interval_start_state_1, t265_interval_end_state_1, t268_interval_start_state_1, t268_interval_end_state_1
