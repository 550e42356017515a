-- sqlite: visits
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
WHERE office_tenure_1.id = t0.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w4.id AS id, w4.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k3 CROSS JOIN visit AS w4 ON w4.id IN (SELECT t2.id AS id
FROM visit AS t2
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND t2.visitor_id = k3.id ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w7.id AS id, w7.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k6 CROSS JOIN visit AS w7 ON w7.id IN (SELECT t5.id AS id
FROM visit AS t5
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t5.period_start_earliest IS NOT NULL OR t5.period_start_latest IS NOT NULL OR t5.period_end_earliest IS NOT NULL OR t5.period_end_latest IS NOT NULL OR t5.period_start_state = ? OR t5.period_end_state = ?) AND t5.representing_id = k6.id ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w10.id AS id, w10.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k9 CROSS JOIN visit AS w10 ON w10.id IN (SELECT t8.id AS id
FROM visit AS t8
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = ? OR t8.period_end_state = ?) AND t8.host_id = k9.id ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w13.id AS id, w13.sort_key AS sort_key
FROM (SELECT t11.id AS id
FROM visit AS t11
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = ? OR t11.period_end_state = ?) AND t11.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw13 CROSS JOIN visit AS w13 ON w13.id = iw13.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id UNION ALL SELECT t14.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t14.sort_key || '!SUMMIT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k16 CROSS JOIN summit AS w17 ON w17.id IN (SELECT t15.id AS id
FROM summit AS t15
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = ? OR t15.period_end_state = ?) AND t15.host_id = k16.id ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w20.id AS id, w20.sort_key AS sort_key
FROM (SELECT t18.id AS id
FROM summit AS t18
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = ? OR t18.period_end_state = ?) AND t18.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw20 CROSS JOIN summit AS w20 ON w20.id = iw20.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt14 CROSS JOIN summit AS t14 ON t14.id = mt14.id UNION ALL SELECT t21.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t21.sort_key || '!STATEMENT' AS sort_key, t21.date_edtf AS date_edtf, t21.date_earliest AS date_earliest, t21.date_latest AS date_latest, t21.date_verbatim AS date_verbatim, coalesce(t21.date_precision, 'UNKNOWN') AS date_precision, coalesce(t21.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t21.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w24.id AS id, w24.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k23 CROSS JOIN statement AS w24 ON w24.id IN (SELECT t22.id AS id
FROM statement AS t22
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t22.speaker_id = k23.id ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k26 CROSS JOIN statement AS w27 ON w27.id IN (SELECT t25.id AS id
FROM statement AS t25
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t25.on_behalf_of_id = k26.id ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w30.id AS id, w30.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k29 CROSS JOIN statement AS w30 ON w30.id IN (SELECT t28.id AS id
FROM statement AS t28
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t28.reported_by_id = k29.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt21 CROSS JOIN statement AS t21 ON t21.id = mt21.id UNION ALL SELECT t31.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t31.sort_key || '!TREATY_ACTION' AS sort_key, t31.date_edtf AS date_edtf, t31.date_earliest AS date_earliest, t31.date_latest AS date_latest, t31.date_verbatim AS date_verbatim, coalesce(t31.date_precision, 'UNKNOWN') AS date_precision, coalesce(t31.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w34.id AS id, w34.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k33 CROSS JOIN treaty_action AS w34 ON w34.id IN (SELECT t32.id AS id
FROM treaty_action AS t32
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t32.date_earliest IS NOT NULL OR t32.date_latest IS NOT NULL OR t32.date_earliest IS NOT NULL OR t32.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t32.actor_id = k33.id ORDER BY t32.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w37.id AS id, w37.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k36 CROSS JOIN treaty_action AS w37 ON w37.id IN (SELECT t35.id AS id
FROM treaty_action AS t35
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t35.date_earliest IS NOT NULL OR t35.date_latest IS NOT NULL OR t35.date_earliest IS NOT NULL OR t35.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t35.responded_by_id = k36.id ORDER BY t35.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt31 CROSS JOIN treaty_action AS t31 ON t31.id = mt31.id UNION ALL SELECT t38.id AS id, 'Event' AS typename, 'EVENT' AS kind, t38.sort_key || '!EVENT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w41.id AS id, w41.sort_key AS sort_key
FROM (SELECT t39.id AS id
FROM event AS t39
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = ? OR t39.period_end_state = ?) AND t39.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t39.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw41 CROSS JOIN event AS w41 ON w41.id = iw41.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt38 CROSS JOIN event AS t38 ON t38.id = mt38.id UNION ALL SELECT t42.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t42.sort_key || '!OFFICE_TENURE' AS sort_key, t42.interval_start_edtf AS date_edtf, t42.interval_start_earliest AS date_earliest, t42.interval_start_latest AS date_latest, t42.interval_start_verbatim AS date_verbatim, coalesce(t42.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t42.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t42.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w45.id AS id, w45.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k44 CROSS JOIN office_tenure AS w45 ON w45.id IN (SELECT t43.id AS id
FROM office_tenure AS t43
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t43.interval_start_earliest IS NOT NULL OR t43.interval_start_latest IS NOT NULL OR t43.interval_end_earliest IS NOT NULL OR t43.interval_end_latest IS NOT NULL OR t43.interval_start_state = ? OR t43.interval_end_state = ?) AND t43.holder_id = k44.id ORDER BY t43.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w48.id AS id, w48.sort_key AS sort_key
FROM (SELECT t46.id AS id
FROM office_tenure AS t46
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t46.interval_start_earliest IS NOT NULL OR t46.interval_start_latest IS NOT NULL OR t46.interval_end_earliest IS NOT NULL OR t46.interval_end_latest IS NOT NULL OR t46.interval_start_state = ? OR t46.interval_end_state = ?) AND t46.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t46.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw48 CROSS JOIN office_tenure AS w48 ON w48.id = iw48.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt42 CROSS JOIN office_tenure AS t42 ON t42.id = mt42.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, p0, t2_period_start_state_1, t2_period_end_state_1, size0, param_7, r0, p0, t5_period_start_state_1, t5_period_end_state_1, size0, param_8, r0, p0, t8_period_start_state_1, t8_period_end_state_1, size0, param_9, p0, t11_period_start_state_1, t11_period_end_state_1, r0, r0, size0, param_10, size0, param_11, r0, p0, t15_period_start_state_1, t15_period_end_state_1, size0, param_12, p0, t18_period_start_state_1, t18_period_end_state_1, r0, r0, size0, param_13, size0, param_14, r0, p0, 'KNOWN'_1, 'KNOWN'_2, size0, param_15, r0, p0, 'KNOWN'_3, 'KNOWN'_4, size0, param_16, r0, p0, 'KNOWN'_5, 'KNOWN'_6, size0, param_17, size0, param_18, r0, p0, 'KNOWN'_7, 'KNOWN'_8, size0, param_19, r0, p0, 'KNOWN'_9, 'KNOWN'_10, size0, param_20, size0, param_21, p0, t39_period_start_state_1, t39_period_end_state_1, r0, size0, param_22, size0, param_23, r0, p0, t43_interval_start_state_1, t43_interval_end_state_1, size0, param_24, p0, t46_interval_start_state_1, t46_interval_end_state_1, r0, size0, param_25, size0, param_26, size0, param_27

-- sqlite: summits
SELECT CASE t49.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t49.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t49.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t49.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t49.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t49.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t49.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t50.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t50.sort_key || '!VISIT' AS sort_key, t50.period_start_edtf AS date_edtf, t50.period_start_earliest AS date_earliest, t50.period_start_latest AS date_latest, t50.period_start_verbatim AS date_verbatim, coalesce(t50.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t50.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w53.id AS id, w53.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k52 CROSS JOIN visit AS w53 ON w53.id IN (SELECT t51.id AS id
FROM visit AS t51
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t51.period_start_earliest IS NOT NULL OR t51.period_start_latest IS NOT NULL OR t51.period_end_earliest IS NOT NULL OR t51.period_end_latest IS NOT NULL OR t51.period_start_state = ? OR t51.period_end_state = ?) AND t51.visitor_id = k52.id ORDER BY t51.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w56.id AS id, w56.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k55 CROSS JOIN visit AS w56 ON w56.id IN (SELECT t54.id AS id
FROM visit AS t54
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t54.period_start_earliest IS NOT NULL OR t54.period_start_latest IS NOT NULL OR t54.period_end_earliest IS NOT NULL OR t54.period_end_latest IS NOT NULL OR t54.period_start_state = ? OR t54.period_end_state = ?) AND t54.representing_id = k55.id ORDER BY t54.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w59.id AS id, w59.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k58 CROSS JOIN visit AS w59 ON w59.id IN (SELECT t57.id AS id
FROM visit AS t57
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t57.period_start_earliest IS NOT NULL OR t57.period_start_latest IS NOT NULL OR t57.period_end_earliest IS NOT NULL OR t57.period_end_latest IS NOT NULL OR t57.period_start_state = ? OR t57.period_end_state = ?) AND t57.host_id = k58.id ORDER BY t57.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w62.id AS id, w62.sort_key AS sort_key
FROM (SELECT t60.id AS id
FROM visit AS t60
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t60.period_start_earliest IS NOT NULL OR t60.period_start_latest IS NOT NULL OR t60.period_end_earliest IS NOT NULL OR t60.period_end_latest IS NOT NULL OR t60.period_start_state = ? OR t60.period_end_state = ?) AND t60.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t60.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw62 CROSS JOIN visit AS w62 ON w62.id = iw62.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt50 CROSS JOIN visit AS t50 ON t50.id = mt50.id UNION ALL SELECT t63.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t63.sort_key || '!SUMMIT' AS sort_key, t63.period_start_edtf AS date_edtf, t63.period_start_earliest AS date_earliest, t63.period_start_latest AS date_latest, t63.period_start_verbatim AS date_verbatim, coalesce(t63.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t63.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t63.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w66.id AS id, w66.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k65 CROSS JOIN summit AS w66 ON w66.id IN (SELECT t64.id AS id
FROM summit AS t64
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t64.period_start_earliest IS NOT NULL OR t64.period_start_latest IS NOT NULL OR t64.period_end_earliest IS NOT NULL OR t64.period_end_latest IS NOT NULL OR t64.period_start_state = ? OR t64.period_end_state = ?) AND t64.host_id = k65.id ORDER BY t64.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w69.id AS id, w69.sort_key AS sort_key
FROM (SELECT t67.id AS id
FROM summit AS t67
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t67.period_start_earliest IS NOT NULL OR t67.period_start_latest IS NOT NULL OR t67.period_end_earliest IS NOT NULL OR t67.period_end_latest IS NOT NULL OR t67.period_start_state = ? OR t67.period_end_state = ?) AND t67.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t67.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw69 CROSS JOIN summit AS w69 ON w69.id = iw69.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt63 CROSS JOIN summit AS t63 ON t63.id = mt63.id UNION ALL SELECT t70.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t70.sort_key || '!STATEMENT' AS sort_key, t70.date_edtf AS date_edtf, t70.date_earliest AS date_earliest, t70.date_latest AS date_latest, t70.date_verbatim AS date_verbatim, coalesce(t70.date_precision, 'UNKNOWN') AS date_precision, coalesce(t70.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t70.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w73.id AS id, w73.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k72 CROSS JOIN statement AS w73 ON w73.id IN (SELECT t71.id AS id
FROM statement AS t71
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t71.speaker_id = k72.id ORDER BY t71.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w76.id AS id, w76.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k75 CROSS JOIN statement AS w76 ON w76.id IN (SELECT t74.id AS id
FROM statement AS t74
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t74.on_behalf_of_id = k75.id ORDER BY t74.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w79.id AS id, w79.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k78 CROSS JOIN statement AS w79 ON w79.id IN (SELECT t77.id AS id
FROM statement AS t77
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t77.date_earliest IS NOT NULL OR t77.date_latest IS NOT NULL OR t77.date_earliest IS NOT NULL OR t77.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t77.reported_by_id = k78.id ORDER BY t77.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt70 CROSS JOIN statement AS t70 ON t70.id = mt70.id UNION ALL SELECT t80.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t80.sort_key || '!TREATY_ACTION' AS sort_key, t80.date_edtf AS date_edtf, t80.date_earliest AS date_earliest, t80.date_latest AS date_latest, t80.date_verbatim AS date_verbatim, coalesce(t80.date_precision, 'UNKNOWN') AS date_precision, coalesce(t80.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t80.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w83.id AS id, w83.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k82 CROSS JOIN treaty_action AS w83 ON w83.id IN (SELECT t81.id AS id
FROM treaty_action AS t81
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t81.date_earliest IS NOT NULL OR t81.date_latest IS NOT NULL OR t81.date_earliest IS NOT NULL OR t81.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t81.actor_id = k82.id ORDER BY t81.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w86.id AS id, w86.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k85 CROSS JOIN treaty_action AS w86 ON w86.id IN (SELECT t84.id AS id
FROM treaty_action AS t84
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t84.date_earliest IS NOT NULL OR t84.date_latest IS NOT NULL OR t84.date_earliest IS NOT NULL OR t84.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t84.responded_by_id = k85.id ORDER BY t84.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt80 CROSS JOIN treaty_action AS t80 ON t80.id = mt80.id UNION ALL SELECT t87.id AS id, 'Event' AS typename, 'EVENT' AS kind, t87.sort_key || '!EVENT' AS sort_key, t87.period_start_edtf AS date_edtf, t87.period_start_earliest AS date_earliest, t87.period_start_latest AS date_latest, t87.period_start_verbatim AS date_verbatim, coalesce(t87.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t87.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w90.id AS id, w90.sort_key AS sort_key
FROM (SELECT t88.id AS id
FROM event AS t88
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t88.period_start_earliest IS NOT NULL OR t88.period_start_latest IS NOT NULL OR t88.period_end_earliest IS NOT NULL OR t88.period_end_latest IS NOT NULL OR t88.period_start_state = ? OR t88.period_end_state = ?) AND t88.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t88.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw90 CROSS JOIN event AS w90 ON w90.id = iw90.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt87 CROSS JOIN event AS t87 ON t87.id = mt87.id UNION ALL SELECT t91.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t91.sort_key || '!OFFICE_TENURE' AS sort_key, t91.interval_start_edtf AS date_edtf, t91.interval_start_earliest AS date_earliest, t91.interval_start_latest AS date_latest, t91.interval_start_verbatim AS date_verbatim, coalesce(t91.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t91.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t91.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w94.id AS id, w94.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k93 CROSS JOIN office_tenure AS w94 ON w94.id IN (SELECT t92.id AS id
FROM office_tenure AS t92
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t92.interval_start_earliest IS NOT NULL OR t92.interval_start_latest IS NOT NULL OR t92.interval_end_earliest IS NOT NULL OR t92.interval_end_latest IS NOT NULL OR t92.interval_start_state = ? OR t92.interval_end_state = ?) AND t92.holder_id = k93.id ORDER BY t92.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w97.id AS id, w97.sort_key AS sort_key
FROM (SELECT t95.id AS id
FROM office_tenure AS t95
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t95.interval_start_earliest IS NOT NULL OR t95.interval_start_latest IS NOT NULL OR t95.interval_end_earliest IS NOT NULL OR t95.interval_end_latest IS NOT NULL OR t95.interval_start_state = ? OR t95.interval_end_state = ?) AND t95.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t95.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw97 CROSS JOIN office_tenure AS w97 ON w97.id = iw97.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt91 CROSS JOIN office_tenure AS t91 ON t91.id = mt91.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t49 ORDER BY t49.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t51_period_start_state_1, t51_period_end_state_1, size1, param_7, r1, p2, t54_period_start_state_1, t54_period_end_state_1, size1, param_8, r1, p2, t57_period_start_state_1, t57_period_end_state_1, size1, param_9, p2, t60_period_start_state_1, t60_period_end_state_1, r1, r1, size1, param_10, size1, param_11, r1, p2, t64_period_start_state_1, t64_period_end_state_1, size1, param_12, p2, t67_period_start_state_1, t67_period_end_state_1, r1, r1, size1, param_13, size1, param_14, r1, p2, 'KNOWN'_1, 'KNOWN'_2, size1, param_15, r1, p2, 'KNOWN'_3, 'KNOWN'_4, size1, param_16, r1, p2, 'KNOWN'_5, 'KNOWN'_6, size1, param_17, size1, param_18, r1, p2, 'KNOWN'_7, 'KNOWN'_8, size1, param_19, r1, p2, 'KNOWN'_9, 'KNOWN'_10, size1, param_20, size1, param_21, p2, t88_period_start_state_1, t88_period_end_state_1, r1, size1, param_22, size1, param_23, r1, p2, t92_interval_start_state_1, t92_interval_end_state_1, size1, param_24, p2, t95_interval_start_state_1, t95_interval_end_state_1, r1, size1, param_25, size1, param_26, size1, param_27

-- sqlite: statements
SELECT CASE t98.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t98.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t98.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t98.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t98.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t98.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t98.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t99.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t99.sort_key || '!VISIT' AS sort_key, t99.period_start_edtf AS date_edtf, t99.period_start_earliest AS date_earliest, t99.period_start_latest AS date_latest, t99.period_start_verbatim AS date_verbatim, coalesce(t99.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t99.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t99.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w102.id AS id, w102.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k101 CROSS JOIN visit AS w102 ON w102.id IN (SELECT t100.id AS id
FROM visit AS t100
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t100.period_start_earliest IS NOT NULL OR t100.period_start_latest IS NOT NULL OR t100.period_end_earliest IS NOT NULL OR t100.period_end_latest IS NOT NULL OR t100.period_start_state = ? OR t100.period_end_state = ?) AND t100.visitor_id = k101.id ORDER BY t100.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w105.id AS id, w105.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k104 CROSS JOIN visit AS w105 ON w105.id IN (SELECT t103.id AS id
FROM visit AS t103
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t103.period_start_earliest IS NOT NULL OR t103.period_start_latest IS NOT NULL OR t103.period_end_earliest IS NOT NULL OR t103.period_end_latest IS NOT NULL OR t103.period_start_state = ? OR t103.period_end_state = ?) AND t103.representing_id = k104.id ORDER BY t103.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w108.id AS id, w108.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k107 CROSS JOIN visit AS w108 ON w108.id IN (SELECT t106.id AS id
FROM visit AS t106
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t106.period_start_earliest IS NOT NULL OR t106.period_start_latest IS NOT NULL OR t106.period_end_earliest IS NOT NULL OR t106.period_end_latest IS NOT NULL OR t106.period_start_state = ? OR t106.period_end_state = ?) AND t106.host_id = k107.id ORDER BY t106.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w111.id AS id, w111.sort_key AS sort_key
FROM (SELECT t109.id AS id
FROM visit AS t109
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t109.period_start_earliest IS NOT NULL OR t109.period_start_latest IS NOT NULL OR t109.period_end_earliest IS NOT NULL OR t109.period_end_latest IS NOT NULL OR t109.period_start_state = ? OR t109.period_end_state = ?) AND t109.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t109.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw111 CROSS JOIN visit AS w111 ON w111.id = iw111.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt99 CROSS JOIN visit AS t99 ON t99.id = mt99.id UNION ALL SELECT t112.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t112.sort_key || '!SUMMIT' AS sort_key, t112.period_start_edtf AS date_edtf, t112.period_start_earliest AS date_earliest, t112.period_start_latest AS date_latest, t112.period_start_verbatim AS date_verbatim, coalesce(t112.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t112.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t112.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w115.id AS id, w115.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k114 CROSS JOIN summit AS w115 ON w115.id IN (SELECT t113.id AS id
FROM summit AS t113
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t113.period_start_earliest IS NOT NULL OR t113.period_start_latest IS NOT NULL OR t113.period_end_earliest IS NOT NULL OR t113.period_end_latest IS NOT NULL OR t113.period_start_state = ? OR t113.period_end_state = ?) AND t113.host_id = k114.id ORDER BY t113.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w118.id AS id, w118.sort_key AS sort_key
FROM (SELECT t116.id AS id
FROM summit AS t116
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t116.period_start_earliest IS NOT NULL OR t116.period_start_latest IS NOT NULL OR t116.period_end_earliest IS NOT NULL OR t116.period_end_latest IS NOT NULL OR t116.period_start_state = ? OR t116.period_end_state = ?) AND t116.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t116.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw118 CROSS JOIN summit AS w118 ON w118.id = iw118.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt112 CROSS JOIN summit AS t112 ON t112.id = mt112.id UNION ALL SELECT t119.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t119.sort_key || '!STATEMENT' AS sort_key, t119.date_edtf AS date_edtf, t119.date_earliest AS date_earliest, t119.date_latest AS date_latest, t119.date_verbatim AS date_verbatim, coalesce(t119.date_precision, 'UNKNOWN') AS date_precision, coalesce(t119.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t119.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w122.id AS id, w122.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k121 CROSS JOIN statement AS w122 ON w122.id IN (SELECT t120.id AS id
FROM statement AS t120
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t120.speaker_id = k121.id ORDER BY t120.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w125.id AS id, w125.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k124 CROSS JOIN statement AS w125 ON w125.id IN (SELECT t123.id AS id
FROM statement AS t123
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t123.date_earliest IS NOT NULL OR t123.date_latest IS NOT NULL OR t123.date_earliest IS NOT NULL OR t123.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t123.on_behalf_of_id = k124.id ORDER BY t123.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w128.id AS id, w128.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k127 CROSS JOIN statement AS w128 ON w128.id IN (SELECT t126.id AS id
FROM statement AS t126
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t126.date_earliest IS NOT NULL OR t126.date_latest IS NOT NULL OR t126.date_earliest IS NOT NULL OR t126.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t126.reported_by_id = k127.id ORDER BY t126.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt119 CROSS JOIN statement AS t119 ON t119.id = mt119.id UNION ALL SELECT t129.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t129.sort_key || '!TREATY_ACTION' AS sort_key, t129.date_edtf AS date_edtf, t129.date_earliest AS date_earliest, t129.date_latest AS date_latest, t129.date_verbatim AS date_verbatim, coalesce(t129.date_precision, 'UNKNOWN') AS date_precision, coalesce(t129.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t129.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w132.id AS id, w132.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k131 CROSS JOIN treaty_action AS w132 ON w132.id IN (SELECT t130.id AS id
FROM treaty_action AS t130
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t130.date_earliest IS NOT NULL OR t130.date_latest IS NOT NULL OR t130.date_earliest IS NOT NULL OR t130.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t130.actor_id = k131.id ORDER BY t130.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w135.id AS id, w135.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k134 CROSS JOIN treaty_action AS w135 ON w135.id IN (SELECT t133.id AS id
FROM treaty_action AS t133
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t133.responded_by_id = k134.id ORDER BY t133.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt129 CROSS JOIN treaty_action AS t129 ON t129.id = mt129.id UNION ALL SELECT t136.id AS id, 'Event' AS typename, 'EVENT' AS kind, t136.sort_key || '!EVENT' AS sort_key, t136.period_start_edtf AS date_edtf, t136.period_start_earliest AS date_earliest, t136.period_start_latest AS date_latest, t136.period_start_verbatim AS date_verbatim, coalesce(t136.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t136.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t136.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w139.id AS id, w139.sort_key AS sort_key
FROM (SELECT t137.id AS id
FROM event AS t137
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t137.period_start_earliest IS NOT NULL OR t137.period_start_latest IS NOT NULL OR t137.period_end_earliest IS NOT NULL OR t137.period_end_latest IS NOT NULL OR t137.period_start_state = ? OR t137.period_end_state = ?) AND t137.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t137.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw139 CROSS JOIN event AS w139 ON w139.id = iw139.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt136 CROSS JOIN event AS t136 ON t136.id = mt136.id UNION ALL SELECT t140.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t140.sort_key || '!OFFICE_TENURE' AS sort_key, t140.interval_start_edtf AS date_edtf, t140.interval_start_earliest AS date_earliest, t140.interval_start_latest AS date_latest, t140.interval_start_verbatim AS date_verbatim, coalesce(t140.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t140.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t140.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w143.id AS id, w143.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k142 CROSS JOIN office_tenure AS w143 ON w143.id IN (SELECT t141.id AS id
FROM office_tenure AS t141
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t141.interval_start_earliest IS NOT NULL OR t141.interval_start_latest IS NOT NULL OR t141.interval_end_earliest IS NOT NULL OR t141.interval_end_latest IS NOT NULL OR t141.interval_start_state = ? OR t141.interval_end_state = ?) AND t141.holder_id = k142.id ORDER BY t141.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w146.id AS id, w146.sort_key AS sort_key
FROM (SELECT t144.id AS id
FROM office_tenure AS t144
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t144.interval_start_earliest IS NOT NULL OR t144.interval_start_latest IS NOT NULL OR t144.interval_end_earliest IS NOT NULL OR t144.interval_end_latest IS NOT NULL OR t144.interval_start_state = ? OR t144.interval_end_state = ?) AND t144.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t144.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw146 CROSS JOIN office_tenure AS w146 ON w146.id = iw146.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt140 CROSS JOIN office_tenure AS t140 ON t140.id = mt140.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t98 ORDER BY t98.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r2, p4, t100_period_start_state_1, t100_period_end_state_1, size2, param_7, r2, p4, t103_period_start_state_1, t103_period_end_state_1, size2, param_8, r2, p4, t106_period_start_state_1, t106_period_end_state_1, size2, param_9, p4, t109_period_start_state_1, t109_period_end_state_1, r2, r2, size2, param_10, size2, param_11, r2, p4, t113_period_start_state_1, t113_period_end_state_1, size2, param_12, p4, t116_period_start_state_1, t116_period_end_state_1, r2, r2, size2, param_13, size2, param_14, r2, p4, 'KNOWN'_1, 'KNOWN'_2, size2, param_15, r2, p4, 'KNOWN'_3, 'KNOWN'_4, size2, param_16, r2, p4, 'KNOWN'_5, 'KNOWN'_6, size2, param_17, size2, param_18, r2, p4, 'KNOWN'_7, 'KNOWN'_8, size2, param_19, r2, p4, 'KNOWN'_9, 'KNOWN'_10, size2, param_20, size2, param_21, p4, t137_period_start_state_1, t137_period_end_state_1, r2, size2, param_22, size2, param_23, r2, p4, t141_interval_start_state_1, t141_interval_end_state_1, size2, param_24, p4, t144_interval_start_state_1, t144_interval_end_state_1, r2, size2, param_25, size2, param_26, size2, param_27

-- sqlite: acts
SELECT CASE t147.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t147.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t147.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t147.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t147.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t147.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t147.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t148.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t148.sort_key || '!VISIT' AS sort_key, t148.period_start_edtf AS date_edtf, t148.period_start_earliest AS date_earliest, t148.period_start_latest AS date_latest, t148.period_start_verbatim AS date_verbatim, coalesce(t148.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t148.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t148.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w151.id AS id, w151.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k150 CROSS JOIN visit AS w151 ON w151.id IN (SELECT t149.id AS id
FROM visit AS t149
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t149.period_start_earliest IS NOT NULL OR t149.period_start_latest IS NOT NULL OR t149.period_end_earliest IS NOT NULL OR t149.period_end_latest IS NOT NULL OR t149.period_start_state = ? OR t149.period_end_state = ?) AND t149.visitor_id = k150.id ORDER BY t149.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w154.id AS id, w154.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k153 CROSS JOIN visit AS w154 ON w154.id IN (SELECT t152.id AS id
FROM visit AS t152
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t152.period_start_earliest IS NOT NULL OR t152.period_start_latest IS NOT NULL OR t152.period_end_earliest IS NOT NULL OR t152.period_end_latest IS NOT NULL OR t152.period_start_state = ? OR t152.period_end_state = ?) AND t152.representing_id = k153.id ORDER BY t152.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w157.id AS id, w157.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k156 CROSS JOIN visit AS w157 ON w157.id IN (SELECT t155.id AS id
FROM visit AS t155
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t155.period_start_earliest IS NOT NULL OR t155.period_start_latest IS NOT NULL OR t155.period_end_earliest IS NOT NULL OR t155.period_end_latest IS NOT NULL OR t155.period_start_state = ? OR t155.period_end_state = ?) AND t155.host_id = k156.id ORDER BY t155.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w160.id AS id, w160.sort_key AS sort_key
FROM (SELECT t158.id AS id
FROM visit AS t158
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t158.period_start_earliest IS NOT NULL OR t158.period_start_latest IS NOT NULL OR t158.period_end_earliest IS NOT NULL OR t158.period_end_latest IS NOT NULL OR t158.period_start_state = ? OR t158.period_end_state = ?) AND t158.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t158.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw160 CROSS JOIN visit AS w160 ON w160.id = iw160.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt148 CROSS JOIN visit AS t148 ON t148.id = mt148.id UNION ALL SELECT t161.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t161.sort_key || '!SUMMIT' AS sort_key, t161.period_start_edtf AS date_edtf, t161.period_start_earliest AS date_earliest, t161.period_start_latest AS date_latest, t161.period_start_verbatim AS date_verbatim, coalesce(t161.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t161.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t161.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w164.id AS id, w164.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k163 CROSS JOIN summit AS w164 ON w164.id IN (SELECT t162.id AS id
FROM summit AS t162
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t162.period_start_earliest IS NOT NULL OR t162.period_start_latest IS NOT NULL OR t162.period_end_earliest IS NOT NULL OR t162.period_end_latest IS NOT NULL OR t162.period_start_state = ? OR t162.period_end_state = ?) AND t162.host_id = k163.id ORDER BY t162.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w167.id AS id, w167.sort_key AS sort_key
FROM (SELECT t165.id AS id
FROM summit AS t165
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t165.period_start_earliest IS NOT NULL OR t165.period_start_latest IS NOT NULL OR t165.period_end_earliest IS NOT NULL OR t165.period_end_latest IS NOT NULL OR t165.period_start_state = ? OR t165.period_end_state = ?) AND t165.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t165.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw167 CROSS JOIN summit AS w167 ON w167.id = iw167.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt161 CROSS JOIN summit AS t161 ON t161.id = mt161.id UNION ALL SELECT t168.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t168.sort_key || '!STATEMENT' AS sort_key, t168.date_edtf AS date_edtf, t168.date_earliest AS date_earliest, t168.date_latest AS date_latest, t168.date_verbatim AS date_verbatim, coalesce(t168.date_precision, 'UNKNOWN') AS date_precision, coalesce(t168.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t168.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w171.id AS id, w171.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k170 CROSS JOIN statement AS w171 ON w171.id IN (SELECT t169.id AS id
FROM statement AS t169
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t169.date_earliest IS NOT NULL OR t169.date_latest IS NOT NULL OR t169.date_earliest IS NOT NULL OR t169.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t169.speaker_id = k170.id ORDER BY t169.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w174.id AS id, w174.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k173 CROSS JOIN statement AS w174 ON w174.id IN (SELECT t172.id AS id
FROM statement AS t172
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t172.date_earliest IS NOT NULL OR t172.date_latest IS NOT NULL OR t172.date_earliest IS NOT NULL OR t172.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t172.on_behalf_of_id = k173.id ORDER BY t172.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w177.id AS id, w177.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k176 CROSS JOIN statement AS w177 ON w177.id IN (SELECT t175.id AS id
FROM statement AS t175
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t175.date_earliest IS NOT NULL OR t175.date_latest IS NOT NULL OR t175.date_earliest IS NOT NULL OR t175.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t175.reported_by_id = k176.id ORDER BY t175.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt168 CROSS JOIN statement AS t168 ON t168.id = mt168.id UNION ALL SELECT t178.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t178.sort_key || '!TREATY_ACTION' AS sort_key, t178.date_edtf AS date_edtf, t178.date_earliest AS date_earliest, t178.date_latest AS date_latest, t178.date_verbatim AS date_verbatim, coalesce(t178.date_precision, 'UNKNOWN') AS date_precision, coalesce(t178.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t178.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w181.id AS id, w181.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k180 CROSS JOIN treaty_action AS w181 ON w181.id IN (SELECT t179.id AS id
FROM treaty_action AS t179
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t179.date_earliest IS NOT NULL OR t179.date_latest IS NOT NULL OR t179.date_earliest IS NOT NULL OR t179.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t179.actor_id = k180.id ORDER BY t179.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w184.id AS id, w184.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k183 CROSS JOIN treaty_action AS w184 ON w184.id IN (SELECT t182.id AS id
FROM treaty_action AS t182
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t182.date_earliest IS NOT NULL OR t182.date_latest IS NOT NULL OR t182.date_earliest IS NOT NULL OR t182.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t182.responded_by_id = k183.id ORDER BY t182.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt178 CROSS JOIN treaty_action AS t178 ON t178.id = mt178.id UNION ALL SELECT t185.id AS id, 'Event' AS typename, 'EVENT' AS kind, t185.sort_key || '!EVENT' AS sort_key, t185.period_start_edtf AS date_edtf, t185.period_start_earliest AS date_earliest, t185.period_start_latest AS date_latest, t185.period_start_verbatim AS date_verbatim, coalesce(t185.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t185.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t185.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w188.id AS id, w188.sort_key AS sort_key
FROM (SELECT t186.id AS id
FROM event AS t186
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t186.period_start_earliest IS NOT NULL OR t186.period_start_latest IS NOT NULL OR t186.period_end_earliest IS NOT NULL OR t186.period_end_latest IS NOT NULL OR t186.period_start_state = ? OR t186.period_end_state = ?) AND t186.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t186.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw188 CROSS JOIN event AS w188 ON w188.id = iw188.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt185 CROSS JOIN event AS t185 ON t185.id = mt185.id UNION ALL SELECT t189.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t189.sort_key || '!OFFICE_TENURE' AS sort_key, t189.interval_start_edtf AS date_edtf, t189.interval_start_earliest AS date_earliest, t189.interval_start_latest AS date_latest, t189.interval_start_verbatim AS date_verbatim, coalesce(t189.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t189.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t189.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w192.id AS id, w192.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k191 CROSS JOIN office_tenure AS w192 ON w192.id IN (SELECT t190.id AS id
FROM office_tenure AS t190
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t190.interval_start_earliest IS NOT NULL OR t190.interval_start_latest IS NOT NULL OR t190.interval_end_earliest IS NOT NULL OR t190.interval_end_latest IS NOT NULL OR t190.interval_start_state = ? OR t190.interval_end_state = ?) AND t190.holder_id = k191.id ORDER BY t190.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w195.id AS id, w195.sort_key AS sort_key
FROM (SELECT t193.id AS id
FROM office_tenure AS t193
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t193.interval_start_earliest IS NOT NULL OR t193.interval_start_latest IS NOT NULL OR t193.interval_end_earliest IS NOT NULL OR t193.interval_end_latest IS NOT NULL OR t193.interval_start_state = ? OR t193.interval_end_state = ?) AND t193.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t193.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw195 CROSS JOIN office_tenure AS w195 ON w195.id = iw195.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt189 CROSS JOIN office_tenure AS t189 ON t189.id = mt189.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t147 ORDER BY t147.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, p6, t149_period_start_state_1, t149_period_end_state_1, size3, param_7, r3, p6, t152_period_start_state_1, t152_period_end_state_1, size3, param_8, r3, p6, t155_period_start_state_1, t155_period_end_state_1, size3, param_9, p6, t158_period_start_state_1, t158_period_end_state_1, r3, r3, size3, param_10, size3, param_11, r3, p6, t162_period_start_state_1, t162_period_end_state_1, size3, param_12, p6, t165_period_start_state_1, t165_period_end_state_1, r3, r3, size3, param_13, size3, param_14, r3, p6, 'KNOWN'_1, 'KNOWN'_2, size3, param_15, r3, p6, 'KNOWN'_3, 'KNOWN'_4, size3, param_16, r3, p6, 'KNOWN'_5, 'KNOWN'_6, size3, param_17, size3, param_18, r3, p6, 'KNOWN'_7, 'KNOWN'_8, size3, param_19, r3, p6, 'KNOWN'_9, 'KNOWN'_10, size3, param_20, size3, param_21, p6, t186_period_start_state_1, t186_period_end_state_1, r3, size3, param_22, size3, param_23, r3, p6, t190_interval_start_state_1, t190_interval_end_state_1, size3, param_24, p6, t193_interval_start_state_1, t193_interval_end_state_1, r3, size3, param_25, size3, param_26, size3, param_27

-- sqlite: events
SELECT CASE t196.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t196.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t196.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t196.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t196.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t196.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t196.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t197.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t197.sort_key || '!VISIT' AS sort_key, t197.period_start_edtf AS date_edtf, t197.period_start_earliest AS date_earliest, t197.period_start_latest AS date_latest, t197.period_start_verbatim AS date_verbatim, coalesce(t197.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t197.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t197.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w200.id AS id, w200.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k199 CROSS JOIN visit AS w200 ON w200.id IN (SELECT t198.id AS id
FROM visit AS t198
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t198.period_start_earliest IS NOT NULL OR t198.period_start_latest IS NOT NULL OR t198.period_end_earliest IS NOT NULL OR t198.period_end_latest IS NOT NULL OR t198.period_start_state = ? OR t198.period_end_state = ?) AND t198.visitor_id = k199.id ORDER BY t198.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w203.id AS id, w203.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k202 CROSS JOIN visit AS w203 ON w203.id IN (SELECT t201.id AS id
FROM visit AS t201
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t201.period_start_earliest IS NOT NULL OR t201.period_start_latest IS NOT NULL OR t201.period_end_earliest IS NOT NULL OR t201.period_end_latest IS NOT NULL OR t201.period_start_state = ? OR t201.period_end_state = ?) AND t201.representing_id = k202.id ORDER BY t201.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w206.id AS id, w206.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k205 CROSS JOIN visit AS w206 ON w206.id IN (SELECT t204.id AS id
FROM visit AS t204
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t204.period_start_earliest IS NOT NULL OR t204.period_start_latest IS NOT NULL OR t204.period_end_earliest IS NOT NULL OR t204.period_end_latest IS NOT NULL OR t204.period_start_state = ? OR t204.period_end_state = ?) AND t204.host_id = k205.id ORDER BY t204.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w209.id AS id, w209.sort_key AS sort_key
FROM (SELECT t207.id AS id
FROM visit AS t207
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (t207.period_start_earliest IS NOT NULL OR t207.period_start_latest IS NOT NULL OR t207.period_end_earliest IS NOT NULL OR t207.period_end_latest IS NOT NULL OR t207.period_start_state = ? OR t207.period_end_state = ?) AND t207.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t207.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw209 CROSS JOIN visit AS w209 ON w209.id = iw209.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt197 CROSS JOIN visit AS t197 ON t197.id = mt197.id UNION ALL SELECT t210.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t210.sort_key || '!SUMMIT' AS sort_key, t210.period_start_edtf AS date_edtf, t210.period_start_earliest AS date_earliest, t210.period_start_latest AS date_latest, t210.period_start_verbatim AS date_verbatim, coalesce(t210.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t210.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t210.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w213.id AS id, w213.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k212 CROSS JOIN summit AS w213 ON w213.id IN (SELECT t211.id AS id
FROM summit AS t211
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t211.period_start_earliest IS NOT NULL OR t211.period_start_latest IS NOT NULL OR t211.period_end_earliest IS NOT NULL OR t211.period_end_latest IS NOT NULL OR t211.period_start_state = ? OR t211.period_end_state = ?) AND t211.host_id = k212.id ORDER BY t211.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w216.id AS id, w216.sort_key AS sort_key
FROM (SELECT t214.id AS id
FROM summit AS t214
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (t214.period_start_earliest IS NOT NULL OR t214.period_start_latest IS NOT NULL OR t214.period_end_earliest IS NOT NULL OR t214.period_end_latest IS NOT NULL OR t214.period_start_state = ? OR t214.period_end_state = ?) AND t214.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t214.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw216 CROSS JOIN summit AS w216 ON w216.id = iw216.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt210 CROSS JOIN summit AS t210 ON t210.id = mt210.id UNION ALL SELECT t217.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t217.sort_key || '!STATEMENT' AS sort_key, t217.date_edtf AS date_edtf, t217.date_earliest AS date_earliest, t217.date_latest AS date_latest, t217.date_verbatim AS date_verbatim, coalesce(t217.date_precision, 'UNKNOWN') AS date_precision, coalesce(t217.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t217.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w220.id AS id, w220.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k219 CROSS JOIN statement AS w220 ON w220.id IN (SELECT t218.id AS id
FROM statement AS t218
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t218.date_earliest IS NOT NULL OR t218.date_latest IS NOT NULL OR t218.date_earliest IS NOT NULL OR t218.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t218.speaker_id = k219.id ORDER BY t218.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w223.id AS id, w223.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k222 CROSS JOIN statement AS w223 ON w223.id IN (SELECT t221.id AS id
FROM statement AS t221
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t221.date_earliest IS NOT NULL OR t221.date_latest IS NOT NULL OR t221.date_earliest IS NOT NULL OR t221.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t221.on_behalf_of_id = k222.id ORDER BY t221.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w226.id AS id, w226.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k225 CROSS JOIN statement AS w226 ON w226.id IN (SELECT t224.id AS id
FROM statement AS t224
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (t224.date_earliest IS NOT NULL OR t224.date_latest IS NOT NULL OR t224.date_earliest IS NOT NULL OR t224.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t224.reported_by_id = k225.id ORDER BY t224.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt217 CROSS JOIN statement AS t217 ON t217.id = mt217.id UNION ALL SELECT t227.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t227.sort_key || '!TREATY_ACTION' AS sort_key, t227.date_edtf AS date_edtf, t227.date_earliest AS date_earliest, t227.date_latest AS date_latest, t227.date_verbatim AS date_verbatim, coalesce(t227.date_precision, 'UNKNOWN') AS date_precision, coalesce(t227.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t227.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w230.id AS id, w230.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k229 CROSS JOIN treaty_action AS w230 ON w230.id IN (SELECT t228.id AS id
FROM treaty_action AS t228
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t228.date_earliest IS NOT NULL OR t228.date_latest IS NOT NULL OR t228.date_earliest IS NOT NULL OR t228.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t228.actor_id = k229.id ORDER BY t228.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w233.id AS id, w233.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k232 CROSS JOIN treaty_action AS w233 ON w233.id IN (SELECT t231.id AS id
FROM treaty_action AS t231
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (t231.date_earliest IS NOT NULL OR t231.date_latest IS NOT NULL OR t231.date_earliest IS NOT NULL OR t231.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND t231.responded_by_id = k232.id ORDER BY t231.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt227 CROSS JOIN treaty_action AS t227 ON t227.id = mt227.id UNION ALL SELECT t234.id AS id, 'Event' AS typename, 'EVENT' AS kind, t234.sort_key || '!EVENT' AS sort_key, t234.period_start_edtf AS date_edtf, t234.period_start_earliest AS date_earliest, t234.period_start_latest AS date_latest, t234.period_start_verbatim AS date_verbatim, coalesce(t234.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t234.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t234.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w237.id AS id, w237.sort_key AS sort_key
FROM (SELECT t235.id AS id
FROM event AS t235
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (t235.period_start_earliest IS NOT NULL OR t235.period_start_latest IS NOT NULL OR t235.period_end_earliest IS NOT NULL OR t235.period_end_latest IS NOT NULL OR t235.period_start_state = ? OR t235.period_end_state = ?) AND t235.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t235.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw237 CROSS JOIN event AS w237 ON w237.id = iw237.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt234 CROSS JOIN event AS t234 ON t234.id = mt234.id UNION ALL SELECT t238.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t238.sort_key || '!OFFICE_TENURE' AS sort_key, t238.interval_start_edtf AS date_edtf, t238.interval_start_earliest AS date_earliest, t238.interval_start_latest AS date_latest, t238.interval_start_verbatim AS date_verbatim, coalesce(t238.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t238.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t238.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w241.id AS id, w241.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k240 CROSS JOIN office_tenure AS w241 ON w241.id IN (SELECT t239.id AS id
FROM office_tenure AS t239
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t239.interval_start_earliest IS NOT NULL OR t239.interval_start_latest IS NOT NULL OR t239.interval_end_earliest IS NOT NULL OR t239.interval_end_latest IS NOT NULL OR t239.interval_start_state = ? OR t239.interval_end_state = ?) AND t239.holder_id = k240.id ORDER BY t239.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w244.id AS id, w244.sort_key AS sort_key
FROM (SELECT t242.id AS id
FROM office_tenure AS t242
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (t242.interval_start_earliest IS NOT NULL OR t242.interval_start_latest IS NOT NULL OR t242.interval_end_earliest IS NOT NULL OR t242.interval_end_latest IS NOT NULL OR t242.interval_start_state = ? OR t242.interval_end_state = ?) AND t242.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t242.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw244 CROSS JOIN office_tenure AS w244 ON w244.id = iw244.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt238 CROSS JOIN office_tenure AS t238 ON t238.id = mt238.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t196 ORDER BY t196.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r4, p8, t198_period_start_state_1, t198_period_end_state_1, size4, param_7, r4, p8, t201_period_start_state_1, t201_period_end_state_1, size4, param_8, r4, p8, t204_period_start_state_1, t204_period_end_state_1, size4, param_9, p8, t207_period_start_state_1, t207_period_end_state_1, r4, r4, size4, param_10, size4, param_11, r4, p8, t211_period_start_state_1, t211_period_end_state_1, size4, param_12, p8, t214_period_start_state_1, t214_period_end_state_1, r4, r4, size4, param_13, size4, param_14, r4, p8, 'KNOWN'_1, 'KNOWN'_2, size4, param_15, r4, p8, 'KNOWN'_3, 'KNOWN'_4, size4, param_16, r4, p8, 'KNOWN'_5, 'KNOWN'_6, size4, param_17, size4, param_18, r4, p8, 'KNOWN'_7, 'KNOWN'_8, size4, param_19, r4, p8, 'KNOWN'_9, 'KNOWN'_10, size4, param_20, size4, param_21, p8, t235_period_start_state_1, t235_period_end_state_1, r4, size4, param_22, size4, param_23, r4, p8, t239_interval_start_state_1, t239_interval_end_state_1, size4, param_24, p8, t242_interval_start_state_1, t242_interval_end_state_1, r4, size4, param_25, size4, param_26, size4, param_27

-- sqlite: tenures
SELECT CASE t245.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t245.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t245.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t245.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t245.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t245.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t245.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t246.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t246.sort_key || '!VISIT' AS sort_key, t246.period_start_edtf AS date_edtf, t246.period_start_earliest AS date_earliest, t246.period_start_latest AS date_latest, t246.period_start_verbatim AS date_verbatim, coalesce(t246.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t246.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t246.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w249.id AS id, w249.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k248 CROSS JOIN visit AS w249 ON w249.id IN (SELECT t247.id AS id
FROM visit AS t247
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t247.period_start_earliest IS NOT NULL OR t247.period_start_latest IS NOT NULL OR t247.period_end_earliest IS NOT NULL OR t247.period_end_latest IS NOT NULL OR t247.period_start_state = ? OR t247.period_end_state = ?) OR 1 = 1) AND t247.visitor_id = k248.id ORDER BY t247.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w252.id AS id, w252.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k251 CROSS JOIN visit AS w252 ON w252.id IN (SELECT t250.id AS id
FROM visit AS t250
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t250.period_start_earliest IS NOT NULL OR t250.period_start_latest IS NOT NULL OR t250.period_end_earliest IS NOT NULL OR t250.period_end_latest IS NOT NULL OR t250.period_start_state = ? OR t250.period_end_state = ?) OR 1 = 1) AND t250.representing_id = k251.id ORDER BY t250.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w255.id AS id, w255.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k254 CROSS JOIN visit AS w255 ON w255.id IN (SELECT t253.id AS id
FROM visit AS t253
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t253.period_start_earliest IS NOT NULL OR t253.period_start_latest IS NOT NULL OR t253.period_end_earliest IS NOT NULL OR t253.period_end_latest IS NOT NULL OR t253.period_start_state = ? OR t253.period_end_state = ?) OR 1 = 1) AND t253.host_id = k254.id ORDER BY t253.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w258.id AS id, w258.sort_key AS sort_key
FROM (SELECT t256.id AS id
FROM visit AS t256
WHERE 'VISIT' IN (SELECT value FROM json_each(?)) AND (NOT (t256.period_start_earliest IS NOT NULL OR t256.period_start_latest IS NOT NULL OR t256.period_end_earliest IS NOT NULL OR t256.period_end_latest IS NOT NULL OR t256.period_start_state = ? OR t256.period_end_state = ?) OR 1 = 1) AND t256.id IN (SELECT anon_6.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2 INDEXED BY ix_visit_delegation_id
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_6) ORDER BY t256.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw258 CROSS JOIN visit AS w258 ON w258.id = iw258.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt246 CROSS JOIN visit AS t246 ON t246.id = mt246.id UNION ALL SELECT t259.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t259.sort_key || '!SUMMIT' AS sort_key, t259.period_start_edtf AS date_edtf, t259.period_start_earliest AS date_earliest, t259.period_start_latest AS date_latest, t259.period_start_verbatim AS date_verbatim, coalesce(t259.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t259.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t259.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT w262.id AS id, w262.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k261 CROSS JOIN summit AS w262 ON w262.id IN (SELECT t260.id AS id
FROM summit AS t260
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t260.period_start_earliest IS NOT NULL OR t260.period_start_latest IS NOT NULL OR t260.period_end_earliest IS NOT NULL OR t260.period_end_latest IS NOT NULL OR t260.period_start_state = ? OR t260.period_end_state = ?) OR 1 = 1) AND t260.host_id = k261.id ORDER BY t260.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w265.id AS id, w265.sort_key AS sort_key
FROM (SELECT t263.id AS id
FROM summit AS t263
WHERE 'SUMMIT' IN (SELECT value FROM json_each(?)) AND (NOT (t263.period_start_earliest IS NOT NULL OR t263.period_start_latest IS NOT NULL OR t263.period_end_earliest IS NOT NULL OR t263.period_end_latest IS NOT NULL OR t263.period_start_state = ? OR t263.period_end_state = ?) OR 1 = 1) AND t263.id IN (SELECT anon_8.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_8) ORDER BY t263.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw265 CROSS JOIN summit AS w265 ON w265.id = iw265.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt259 CROSS JOIN summit AS t259 ON t259.id = mt259.id UNION ALL SELECT t266.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t266.sort_key || '!STATEMENT' AS sort_key, t266.date_edtf AS date_edtf, t266.date_earliest AS date_earliest, t266.date_latest AS date_latest, t266.date_verbatim AS date_verbatim, coalesce(t266.date_precision, 'UNKNOWN') AS date_precision, coalesce(t266.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t266.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w269.id AS id, w269.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k268 CROSS JOIN statement AS w269 ON w269.id IN (SELECT t267.id AS id
FROM statement AS t267
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t267.date_earliest IS NOT NULL OR t267.date_latest IS NOT NULL OR t267.date_earliest IS NOT NULL OR t267.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t267.speaker_id = k268.id ORDER BY t267.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w272.id AS id, w272.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k271 CROSS JOIN statement AS w272 ON w272.id IN (SELECT t270.id AS id
FROM statement AS t270
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t270.date_earliest IS NOT NULL OR t270.date_latest IS NOT NULL OR t270.date_earliest IS NOT NULL OR t270.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t270.on_behalf_of_id = k271.id ORDER BY t270.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w275.id AS id, w275.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k274 CROSS JOIN statement AS w275 ON w275.id IN (SELECT t273.id AS id
FROM statement AS t273
WHERE 'STATEMENT' IN (SELECT value FROM json_each(?)) AND (NOT (t273.date_earliest IS NOT NULL OR t273.date_latest IS NOT NULL OR t273.date_earliest IS NOT NULL OR t273.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t273.reported_by_id = k274.id ORDER BY t273.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt266 CROSS JOIN statement AS t266 ON t266.id = mt266.id UNION ALL SELECT t276.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t276.sort_key || '!TREATY_ACTION' AS sort_key, t276.date_edtf AS date_edtf, t276.date_earliest AS date_earliest, t276.date_latest AS date_latest, t276.date_verbatim AS date_verbatim, coalesce(t276.date_precision, 'UNKNOWN') AS date_precision, coalesce(t276.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t276.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_10.id
FROM (SELECT w279.id AS id, w279.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k278 CROSS JOIN treaty_action AS w279 ON w279.id IN (SELECT t277.id AS id
FROM treaty_action AS t277
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t277.date_earliest IS NOT NULL OR t277.date_latest IS NOT NULL OR t277.date_earliest IS NOT NULL OR t277.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t277.actor_id = k278.id ORDER BY t277.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w282.id AS id, w282.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k281 CROSS JOIN treaty_action AS w282 ON w282.id IN (SELECT t280.id AS id
FROM treaty_action AS t280
WHERE 'TREATY_ACTION' IN (SELECT value FROM json_each(?)) AND (NOT (t280.date_earliest IS NOT NULL OR t280.date_latest IS NOT NULL OR t280.date_earliest IS NOT NULL OR t280.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) OR 1 = 1) AND t280.responded_by_id = k281.id ORDER BY t280.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_10 ORDER BY anon_10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt276 CROSS JOIN treaty_action AS t276 ON t276.id = mt276.id UNION ALL SELECT t283.id AS id, 'Event' AS typename, 'EVENT' AS kind, t283.sort_key || '!EVENT' AS sort_key, t283.period_start_edtf AS date_edtf, t283.period_start_earliest AS date_earliest, t283.period_start_latest AS date_latest, t283.period_start_verbatim AS date_verbatim, coalesce(t283.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t283.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t283.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT DISTINCT w286.id AS id, w286.sort_key AS sort_key
FROM (SELECT t284.id AS id
FROM event AS t284
WHERE 'EVENT' IN (SELECT value FROM json_each(?)) AND (NOT (t284.period_start_earliest IS NOT NULL OR t284.period_start_latest IS NOT NULL OR t284.period_end_earliest IS NOT NULL OR t284.period_end_latest IS NOT NULL OR t284.period_start_state = ? OR t284.period_end_state = ?) OR 1 = 1) AND t284.id IN (SELECT anon_12.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t284.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw286 CROSS JOIN event AS w286 ON w286.id = iw286.id) AS anon_11 ORDER BY anon_11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt283 CROSS JOIN event AS t283 ON t283.id = mt283.id UNION ALL SELECT t287.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t287.sort_key || '!OFFICE_TENURE' AS sort_key, t287.interval_start_edtf AS date_edtf, t287.interval_start_earliest AS date_earliest, t287.interval_start_latest AS date_latest, t287.interval_start_verbatim AS date_verbatim, coalesce(t287.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t287.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t287.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w290.id AS id, w290.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k289 CROSS JOIN office_tenure AS w290 ON w290.id IN (SELECT t288.id AS id
FROM office_tenure AS t288
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t288.interval_start_earliest IS NOT NULL OR t288.interval_start_latest IS NOT NULL OR t288.interval_end_earliest IS NOT NULL OR t288.interval_end_latest IS NOT NULL OR t288.interval_start_state = ? OR t288.interval_end_state = ?) OR 1 = 1) AND t288.holder_id = k289.id ORDER BY t288.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w293.id AS id, w293.sort_key AS sort_key
FROM (SELECT t291.id AS id
FROM office_tenure AS t291
WHERE 'OFFICE_TENURE' IN (SELECT value FROM json_each(?)) AND (NOT (t291.interval_start_earliest IS NOT NULL OR t291.interval_start_latest IS NOT NULL OR t291.interval_end_earliest IS NOT NULL OR t291.interval_end_latest IS NOT NULL OR t291.interval_start_state = ? OR t291.interval_end_state = ?) OR 1 = 1) AND t291.id IN (SELECT anon_14.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_14) ORDER BY t291.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw293 CROSS JOIN office_tenure AS w293 ON w293.id = iw293.id) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt287 CROSS JOIN office_tenure AS t287 ON t287.id = mt287.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t245 ORDER BY t245.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r5, p10, t247_period_start_state_1, t247_period_end_state_1, size5, param_7, r5, p10, t250_period_start_state_1, t250_period_end_state_1, size5, param_8, r5, p10, t253_period_start_state_1, t253_period_end_state_1, size5, param_9, p10, t256_period_start_state_1, t256_period_end_state_1, r5, r5, size5, param_10, size5, param_11, r5, p10, t260_period_start_state_1, t260_period_end_state_1, size5, param_12, p10, t263_period_start_state_1, t263_period_end_state_1, r5, r5, size5, param_13, size5, param_14, r5, p10, 'KNOWN'_1, 'KNOWN'_2, size5, param_15, r5, p10, 'KNOWN'_3, 'KNOWN'_4, size5, param_16, r5, p10, 'KNOWN'_5, 'KNOWN'_6, size5, param_17, size5, param_18, r5, p10, 'KNOWN'_7, 'KNOWN'_8, size5, param_19, r5, p10, 'KNOWN'_9, 'KNOWN'_10, size5, param_20, size5, param_21, p10, t284_period_start_state_1, t284_period_end_state_1, r5, size5, param_22, size5, param_23, r5, p10, t288_interval_start_state_1, t288_interval_end_state_1, size5, param_24, p10, t291_interval_start_state_1, t291_interval_end_state_1, r5, size5, param_25, size5, param_26, size5, param_27

-- sqlite: member
SELECT CASE t294.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t294.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t294.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t294.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t294.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t294.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t294.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t295.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t295.sort_key || '!VISIT' AS sort_key, t295.period_start_edtf AS date_edtf, t295.period_start_earliest AS date_earliest, t295.period_start_latest AS date_latest, t295.period_start_verbatim AS date_verbatim, coalesce(t295.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t295.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t295.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w298.id AS id, w298.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k297 CROSS JOIN visit AS w298 ON w298.id IN (SELECT t296.id AS id
FROM visit AS t296
WHERE (t296.period_start_earliest IS NOT NULL OR t296.period_start_latest IS NOT NULL OR t296.period_end_earliest IS NOT NULL OR t296.period_end_latest IS NOT NULL OR t296.period_start_state = ? OR t296.period_end_state = ?) AND (t296.period_start_earliest IS NULL OR t296.period_start_earliest <= ?) AND (t296.period_end_latest IS NULL OR t296.period_end_latest >= ?) AND t296.visitor_id = k297.id AND t296.sort_key >= ? AND t296.sort_key < ? || '~' ORDER BY t296.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w302.id AS id, w302.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k300 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k301 CROSS JOIN visit AS w302 ON w302.id IN (SELECT t299.id AS id
FROM visit AS t299 INDEXED BY ix_visit_visitor_id_reach
WHERE (t299.period_start_earliest IS NOT NULL OR t299.period_start_latest IS NOT NULL OR t299.period_end_earliest IS NOT NULL OR t299.period_end_latest IS NOT NULL OR t299.period_start_state = ? OR t299.period_end_state = ?) AND (t299.period_start_earliest IS NULL OR t299.period_start_earliest <= ?) AND (t299.period_end_latest IS NULL OR t299.period_end_latest >= ?) AND t299.visitor_id = k300.id AND t299.sort_key >= CASE WHEN (k301.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k301.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t299.sort_key < CASE WHEN (k301.id = -1) THEN '~~' ELSE ? END AND t299.reach = k301.id ORDER BY t299.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w305.id AS id, w305.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k304 CROSS JOIN visit AS w305 ON w305.id IN (SELECT t303.id AS id
FROM visit AS t303
WHERE (t303.period_start_earliest IS NOT NULL OR t303.period_start_latest IS NOT NULL OR t303.period_end_earliest IS NOT NULL OR t303.period_end_latest IS NOT NULL OR t303.period_start_state = ? OR t303.period_end_state = ?) AND (t303.period_start_earliest IS NULL OR t303.period_start_earliest <= ?) AND (t303.period_end_latest IS NULL OR t303.period_end_latest >= ?) AND t303.representing_id = k304.id AND t303.sort_key >= ? AND t303.sort_key < ? || '~' ORDER BY t303.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w309.id AS id, w309.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k307 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k308 CROSS JOIN visit AS w309 ON w309.id IN (SELECT t306.id AS id
FROM visit AS t306 INDEXED BY ix_visit_representing_id_reach
WHERE (t306.period_start_earliest IS NOT NULL OR t306.period_start_latest IS NOT NULL OR t306.period_end_earliest IS NOT NULL OR t306.period_end_latest IS NOT NULL OR t306.period_start_state = ? OR t306.period_end_state = ?) AND (t306.period_start_earliest IS NULL OR t306.period_start_earliest <= ?) AND (t306.period_end_latest IS NULL OR t306.period_end_latest >= ?) AND t306.representing_id = k307.id AND t306.sort_key >= CASE WHEN (k308.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k308.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t306.sort_key < CASE WHEN (k308.id = -1) THEN '~~' ELSE ? END AND t306.reach = k308.id ORDER BY t306.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w312.id AS id, w312.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k311 CROSS JOIN visit AS w312 ON w312.id IN (SELECT t310.id AS id
FROM visit AS t310
WHERE (t310.period_start_earliest IS NOT NULL OR t310.period_start_latest IS NOT NULL OR t310.period_end_earliest IS NOT NULL OR t310.period_end_latest IS NOT NULL OR t310.period_start_state = ? OR t310.period_end_state = ?) AND (t310.period_start_earliest IS NULL OR t310.period_start_earliest <= ?) AND (t310.period_end_latest IS NULL OR t310.period_end_latest >= ?) AND t310.host_id = k311.id AND t310.sort_key >= ? AND t310.sort_key < ? || '~' ORDER BY t310.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w316.id AS id, w316.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k314 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k315 CROSS JOIN visit AS w316 ON w316.id IN (SELECT t313.id AS id
FROM visit AS t313 INDEXED BY ix_visit_host_id_reach
WHERE (t313.period_start_earliest IS NOT NULL OR t313.period_start_latest IS NOT NULL OR t313.period_end_earliest IS NOT NULL OR t313.period_end_latest IS NOT NULL OR t313.period_start_state = ? OR t313.period_end_state = ?) AND (t313.period_start_earliest IS NULL OR t313.period_start_earliest <= ?) AND (t313.period_end_latest IS NULL OR t313.period_end_latest >= ?) AND t313.host_id = k314.id AND t313.sort_key >= CASE WHEN (k315.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k315.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t313.sort_key < CASE WHEN (k315.id = -1) THEN '~~' ELSE ? END AND t313.reach = k315.id ORDER BY t313.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w319.id AS id, w319.sort_key AS sort_key
FROM (SELECT t317.id AS id
FROM visit AS t317
WHERE (t317.period_start_earliest IS NOT NULL OR t317.period_start_latest IS NOT NULL OR t317.period_end_earliest IS NOT NULL OR t317.period_end_latest IS NOT NULL OR t317.period_start_state = ? OR t317.period_end_state = ?) AND (t317.period_start_earliest IS NULL OR t317.period_start_earliest <= ?) AND (t317.period_end_latest IS NULL OR t317.period_end_latest >= ?) AND t317.id IN (SELECT anon_8.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_4.id AS id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_8) ORDER BY t317.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw319 CROSS JOIN visit AS w319 ON w319.id = iw319.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt295 CROSS JOIN visit AS t295 ON t295.id = mt295.id UNION ALL SELECT t320.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t320.sort_key || '!SUMMIT' AS sort_key, t320.period_start_edtf AS date_edtf, t320.period_start_earliest AS date_earliest, t320.period_start_latest AS date_latest, t320.period_start_verbatim AS date_verbatim, coalesce(t320.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t320.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t320.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w323.id AS id, w323.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k322 CROSS JOIN summit AS w323 ON w323.id IN (SELECT t321.id AS id
FROM summit AS t321
WHERE (t321.period_start_earliest IS NOT NULL OR t321.period_start_latest IS NOT NULL OR t321.period_end_earliest IS NOT NULL OR t321.period_end_latest IS NOT NULL OR t321.period_start_state = ? OR t321.period_end_state = ?) AND (t321.period_start_earliest IS NULL OR t321.period_start_earliest <= ?) AND (t321.period_end_latest IS NULL OR t321.period_end_latest >= ?) AND t321.host_id = k322.id AND t321.sort_key >= ? AND t321.sort_key < ? || '~' ORDER BY t321.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w327.id AS id, w327.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k325 CROSS JOIN (WITH RECURSIVE anon_10(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_10.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_11
FROM anon_10
WHERE anon_10.id IS NOT NULL)
 SELECT anon_10.id
FROM anon_10
WHERE anon_10.id >= -1) AS k326 CROSS JOIN summit AS w327 ON w327.id IN (SELECT t324.id AS id
FROM summit AS t324 INDEXED BY ix_summit_host_id_reach
WHERE (t324.period_start_earliest IS NOT NULL OR t324.period_start_latest IS NOT NULL OR t324.period_end_earliest IS NOT NULL OR t324.period_end_latest IS NOT NULL OR t324.period_start_state = ? OR t324.period_end_state = ?) AND (t324.period_start_earliest IS NULL OR t324.period_start_earliest <= ?) AND (t324.period_end_latest IS NULL OR t324.period_end_latest >= ?) AND t324.host_id = k325.id AND t324.sort_key >= CASE WHEN (k326.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k326.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t324.sort_key < CASE WHEN (k326.id = -1) THEN '~~' ELSE ? END AND t324.reach = k326.id ORDER BY t324.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w330.id AS id, w330.sort_key AS sort_key
FROM (SELECT t328.id AS id
FROM summit AS t328
WHERE (t328.period_start_earliest IS NOT NULL OR t328.period_start_latest IS NOT NULL OR t328.period_end_earliest IS NOT NULL OR t328.period_end_latest IS NOT NULL OR t328.period_start_state = ? OR t328.period_end_state = ?) AND (t328.period_start_earliest IS NULL OR t328.period_start_earliest <= ?) AND (t328.period_end_latest IS NULL OR t328.period_end_latest >= ?) AND t328.id IN (SELECT anon_12.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t328.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw330 CROSS JOIN summit AS w330 ON w330.id = iw330.id) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt320 CROSS JOIN summit AS t320 ON t320.id = mt320.id UNION ALL SELECT t331.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t331.sort_key || '!STATEMENT' AS sort_key, t331.date_edtf AS date_edtf, t331.date_earliest AS date_earliest, t331.date_latest AS date_latest, t331.date_verbatim AS date_verbatim, coalesce(t331.date_precision, 'UNKNOWN') AS date_precision, coalesce(t331.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t331.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w334.id AS id, w334.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k333 CROSS JOIN statement AS w334 ON w334.id IN (SELECT t332.id AS id
FROM statement AS t332
WHERE (t332.date_earliest IS NOT NULL OR t332.date_latest IS NOT NULL OR t332.date_earliest IS NOT NULL OR t332.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t332.date_earliest IS NULL OR t332.date_earliest <= ?) AND (t332.date_latest IS NULL OR t332.date_latest >= ?) AND t332.speaker_id = k333.id AND t332.sort_key >= ? AND t332.sort_key < ? || '~' ORDER BY t332.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w338.id AS id, w338.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k336 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k337 CROSS JOIN statement AS w338 ON w338.id IN (SELECT t335.id AS id
FROM statement AS t335 INDEXED BY ix_statement_speaker_id_reach
WHERE (t335.date_earliest IS NOT NULL OR t335.date_latest IS NOT NULL OR t335.date_earliest IS NOT NULL OR t335.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t335.date_earliest IS NULL OR t335.date_earliest <= ?) AND (t335.date_latest IS NULL OR t335.date_latest >= ?) AND t335.speaker_id = k336.id AND t335.sort_key >= CASE WHEN (k337.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k337.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t335.sort_key < CASE WHEN (k337.id = -1) THEN '~~' ELSE ? END AND t335.reach = k337.id ORDER BY t335.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w341.id AS id, w341.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k340 CROSS JOIN statement AS w341 ON w341.id IN (SELECT t339.id AS id
FROM statement AS t339
WHERE (t339.date_earliest IS NOT NULL OR t339.date_latest IS NOT NULL OR t339.date_earliest IS NOT NULL OR t339.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t339.date_earliest IS NULL OR t339.date_earliest <= ?) AND (t339.date_latest IS NULL OR t339.date_latest >= ?) AND t339.on_behalf_of_id = k340.id AND t339.sort_key >= ? AND t339.sort_key < ? || '~' ORDER BY t339.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w345.id AS id, w345.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k343 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k344 CROSS JOIN statement AS w345 ON w345.id IN (SELECT t342.id AS id
FROM statement AS t342 INDEXED BY ix_statement_on_behalf_of_id_reach
WHERE (t342.date_earliest IS NOT NULL OR t342.date_latest IS NOT NULL OR t342.date_earliest IS NOT NULL OR t342.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t342.date_earliest IS NULL OR t342.date_earliest <= ?) AND (t342.date_latest IS NULL OR t342.date_latest >= ?) AND t342.on_behalf_of_id = k343.id AND t342.sort_key >= CASE WHEN (k344.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k344.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t342.sort_key < CASE WHEN (k344.id = -1) THEN '~~' ELSE ? END AND t342.reach = k344.id ORDER BY t342.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w348.id AS id, w348.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k347 CROSS JOIN statement AS w348 ON w348.id IN (SELECT t346.id AS id
FROM statement AS t346
WHERE (t346.date_earliest IS NOT NULL OR t346.date_latest IS NOT NULL OR t346.date_earliest IS NOT NULL OR t346.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t346.date_earliest IS NULL OR t346.date_earliest <= ?) AND (t346.date_latest IS NULL OR t346.date_latest >= ?) AND t346.reported_by_id = k347.id AND t346.sort_key >= ? AND t346.sort_key < ? || '~' ORDER BY t346.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w352.id AS id, w352.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k350 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k351 CROSS JOIN statement AS w352 ON w352.id IN (SELECT t349.id AS id
FROM statement AS t349 INDEXED BY ix_statement_reported_by_id_reach
WHERE (t349.date_earliest IS NOT NULL OR t349.date_latest IS NOT NULL OR t349.date_earliest IS NOT NULL OR t349.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t349.date_earliest IS NULL OR t349.date_earliest <= ?) AND (t349.date_latest IS NULL OR t349.date_latest >= ?) AND t349.reported_by_id = k350.id AND t349.sort_key >= CASE WHEN (k351.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k351.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t349.sort_key < CASE WHEN (k351.id = -1) THEN '~~' ELSE ? END AND t349.reach = k351.id ORDER BY t349.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt331 CROSS JOIN statement AS t331 ON t331.id = mt331.id UNION ALL SELECT t353.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t353.sort_key || '!TREATY_ACTION' AS sort_key, t353.date_edtf AS date_edtf, t353.date_earliest AS date_earliest, t353.date_latest AS date_latest, t353.date_verbatim AS date_verbatim, coalesce(t353.date_precision, 'UNKNOWN') AS date_precision, coalesce(t353.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t353.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_16.id
FROM (SELECT w356.id AS id, w356.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k355 CROSS JOIN treaty_action AS w356 ON w356.id IN (SELECT t354.id AS id
FROM treaty_action AS t354
WHERE (t354.date_earliest IS NOT NULL OR t354.date_latest IS NOT NULL OR t354.date_earliest IS NOT NULL OR t354.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t354.date_earliest IS NULL OR t354.date_earliest <= ?) AND (t354.date_latest IS NULL OR t354.date_latest >= ?) AND t354.actor_id = k355.id AND t354.sort_key >= ? AND t354.sort_key < ? || '~' ORDER BY t354.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w360.id AS id, w360.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k358 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k359 CROSS JOIN treaty_action AS w360 ON w360.id IN (SELECT t357.id AS id
FROM treaty_action AS t357 INDEXED BY ix_treaty_action_actor_id_reach
WHERE (t357.date_earliest IS NOT NULL OR t357.date_latest IS NOT NULL OR t357.date_earliest IS NOT NULL OR t357.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t357.date_earliest IS NULL OR t357.date_earliest <= ?) AND (t357.date_latest IS NULL OR t357.date_latest >= ?) AND t357.actor_id = k358.id AND t357.sort_key >= CASE WHEN (k359.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k359.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t357.sort_key < CASE WHEN (k359.id = -1) THEN '~~' ELSE ? END AND t357.reach = k359.id ORDER BY t357.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w363.id AS id, w363.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k362 CROSS JOIN treaty_action AS w363 ON w363.id IN (SELECT t361.id AS id
FROM treaty_action AS t361
WHERE (t361.date_earliest IS NOT NULL OR t361.date_latest IS NOT NULL OR t361.date_earliest IS NOT NULL OR t361.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t361.date_earliest IS NULL OR t361.date_earliest <= ?) AND (t361.date_latest IS NULL OR t361.date_latest >= ?) AND t361.responded_by_id = k362.id AND t361.sort_key >= ? AND t361.sort_key < ? || '~' ORDER BY t361.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w367.id AS id, w367.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k365 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k366 CROSS JOIN treaty_action AS w367 ON w367.id IN (SELECT t364.id AS id
FROM treaty_action AS t364 INDEXED BY ix_treaty_action_responded_by_id_reach
WHERE (t364.date_earliest IS NOT NULL OR t364.date_latest IS NOT NULL OR t364.date_earliest IS NOT NULL OR t364.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t364.date_earliest IS NULL OR t364.date_earliest <= ?) AND (t364.date_latest IS NULL OR t364.date_latest >= ?) AND t364.responded_by_id = k365.id AND t364.sort_key >= CASE WHEN (k366.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k366.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t364.sort_key < CASE WHEN (k366.id = -1) THEN '~~' ELSE ? END AND t364.reach = k366.id ORDER BY t364.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_16 ORDER BY anon_16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt353 CROSS JOIN treaty_action AS t353 ON t353.id = mt353.id UNION ALL SELECT t368.id AS id, 'Event' AS typename, 'EVENT' AS kind, t368.sort_key || '!EVENT' AS sort_key, t368.period_start_edtf AS date_edtf, t368.period_start_earliest AS date_earliest, t368.period_start_latest AS date_latest, t368.period_start_verbatim AS date_verbatim, coalesce(t368.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t368.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t368.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_19.id
FROM (SELECT DISTINCT w371.id AS id, w371.sort_key AS sort_key
FROM (SELECT t369.id AS id
FROM event AS t369
WHERE (t369.period_start_earliest IS NOT NULL OR t369.period_start_latest IS NOT NULL OR t369.period_end_earliest IS NOT NULL OR t369.period_end_latest IS NOT NULL OR t369.period_start_state = ? OR t369.period_end_state = ?) AND (t369.period_start_earliest IS NULL OR t369.period_start_earliest <= ?) AND (t369.period_end_latest IS NULL OR t369.period_end_latest >= ?) AND t369.id IN (SELECT anon_20.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_20) ORDER BY t369.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw371 CROSS JOIN event AS w371 ON w371.id = iw371.id) AS anon_19 ORDER BY anon_19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt368 CROSS JOIN event AS t368 ON t368.id = mt368.id UNION ALL SELECT t372.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t372.sort_key || '!OFFICE_TENURE' AS sort_key, t372.interval_start_edtf AS date_edtf, t372.interval_start_earliest AS date_earliest, t372.interval_start_latest AS date_latest, t372.interval_start_verbatim AS date_verbatim, coalesce(t372.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t372.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t372.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_21.id
FROM (SELECT w375.id AS id, w375.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k374 CROSS JOIN office_tenure AS w375 ON w375.id IN (SELECT t373.id AS id
FROM office_tenure AS t373
WHERE (t373.interval_start_earliest IS NOT NULL OR t373.interval_start_latest IS NOT NULL OR t373.interval_end_earliest IS NOT NULL OR t373.interval_end_latest IS NOT NULL OR t373.interval_start_state = ? OR t373.interval_end_state = ?) AND (t373.interval_start_earliest IS NULL OR t373.interval_start_earliest <= ?) AND (t373.interval_end_latest IS NULL OR t373.interval_end_latest >= ?) AND t373.holder_id = k374.id AND t373.sort_key >= ? AND t373.sort_key < ? || '~' ORDER BY t373.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w379.id AS id, w379.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k377 CROSS JOIN (WITH RECURSIVE anon_22(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_22.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_23
FROM anon_22
WHERE anon_22.id IS NOT NULL)
 SELECT anon_22.id
FROM anon_22
WHERE anon_22.id >= -1) AS k378 CROSS JOIN office_tenure AS w379 ON w379.id IN (SELECT t376.id AS id
FROM office_tenure AS t376 INDEXED BY ix_office_tenure_holder_id_reach
WHERE (t376.interval_start_earliest IS NOT NULL OR t376.interval_start_latest IS NOT NULL OR t376.interval_end_earliest IS NOT NULL OR t376.interval_end_latest IS NOT NULL OR t376.interval_start_state = ? OR t376.interval_end_state = ?) AND (t376.interval_start_earliest IS NULL OR t376.interval_start_earliest <= ?) AND (t376.interval_end_latest IS NULL OR t376.interval_end_latest >= ?) AND t376.holder_id = k377.id AND t376.sort_key >= CASE WHEN (k378.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k378.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t376.sort_key < CASE WHEN (k378.id = -1) THEN '~~' ELSE ? END AND t376.reach = k378.id ORDER BY t376.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w382.id AS id, w382.sort_key AS sort_key
FROM (SELECT t380.id AS id
FROM office_tenure AS t380
WHERE (t380.interval_start_earliest IS NOT NULL OR t380.interval_start_latest IS NOT NULL OR t380.interval_end_earliest IS NOT NULL OR t380.interval_end_latest IS NOT NULL OR t380.interval_start_state = ? OR t380.interval_end_state = ?) AND (t380.interval_start_earliest IS NULL OR t380.interval_start_earliest <= ?) AND (t380.interval_end_latest IS NULL OR t380.interval_end_latest >= ?) AND t380.id IN (SELECT anon_24.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_24) ORDER BY t380.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw382 CROSS JOIN office_tenure AS w382 ON w382.id = iw382.id) AS anon_21 ORDER BY anon_21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt372 CROSS JOIN office_tenure AS t372 ON t372.id = mt372.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t294 ORDER BY t294.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r6, t296_period_start_state_1, t296_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, param_7, r6, param_8, t299_period_start_state_1, t299_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_9, r6, t303_period_start_state_1, t303_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, param_10, r6, param_11, t306_period_start_state_1, t306_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_12, r6, t310_period_start_state_1, t310_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, param_13, r6, param_14, t313_period_start_state_1, t313_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_15, t317_period_start_state_1, t317_period_end_state_1, p13, p12, r6, r6, size6, param_16, size6, param_17, r6, t321_period_start_state_1, t321_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, param_18, r6, param_19, t324_period_start_state_1, t324_period_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_20, t328_period_start_state_1, t328_period_end_state_1, p13, p12, r6, r6, size6, param_21, size6, param_22, r6, 'KNOWN'_1, 'KNOWN'_2, p13, p12, p12__daytext, p13__daytext, size6, param_23, r6, param_24, 'KNOWN'_3, 'KNOWN'_4, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_25, r6, 'KNOWN'_5, 'KNOWN'_6, p13, p12, p12__daytext, p13__daytext, size6, param_26, r6, param_27, 'KNOWN'_7, 'KNOWN'_8, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_28, r6, 'KNOWN'_9, 'KNOWN'_10, p13, p12, p12__daytext, p13__daytext, size6, param_29, r6, param_30, 'KNOWN'_11, 'KNOWN'_12, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_31, size6, param_32, r6, 'KNOWN'_13, 'KNOWN'_14, p13, p12, p12__daytext, p13__daytext, size6, param_33, r6, param_34, 'KNOWN'_15, 'KNOWN'_16, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_35, r6, 'KNOWN'_17, 'KNOWN'_18, p13, p12, p12__daytext, p13__daytext, size6, param_36, r6, param_37, 'KNOWN'_19, 'KNOWN'_20, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_38, size6, param_39, t369_period_start_state_1, t369_period_end_state_1, p13, p12, r6, size6, param_40, size6, param_41, r6, t373_interval_start_state_1, t373_interval_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, param_42, r6, param_43, t376_interval_start_state_1, t376_interval_end_state_1, p13, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size6, param_44, t380_interval_start_state_1, t380_interval_end_state_1, p13, p12, r6, size6, param_45, size6, param_46, size6, param_47

-- sqlite: visitor
SELECT CASE t383.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t383.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t383.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t383.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t383.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t383.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t383.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t384.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t384.sort_key || '!VISIT' AS sort_key, t384.period_start_edtf AS date_edtf, t384.period_start_earliest AS date_earliest, t384.period_start_latest AS date_latest, t384.period_start_verbatim AS date_verbatim, coalesce(t384.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t384.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t384.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w387.id AS id, w387.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k386 CROSS JOIN visit AS w387 ON w387.id IN (SELECT t385.id AS id
FROM visit AS t385
WHERE (t385.period_start_earliest IS NOT NULL OR t385.period_start_latest IS NOT NULL OR t385.period_end_earliest IS NOT NULL OR t385.period_end_latest IS NOT NULL OR t385.period_start_state = ? OR t385.period_end_state = ?) AND (t385.period_start_state = ? OR t385.period_start_latest IS NOT NULL AND t385.period_start_latest <= ? OR t385.period_end_latest IS NOT NULL AND t385.period_end_latest <= ?) AND (t385.period_end_state = ? OR t385.period_end_earliest IS NOT NULL AND t385.period_end_earliest >= ? OR t385.period_start_earliest IS NOT NULL AND t385.period_start_earliest >= ?) AND t385.visitor_id = k386.id AND t385.sort_key >= ? AND t385.sort_key < ? || '~' ORDER BY t385.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w391.id AS id, w391.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k389 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k390 CROSS JOIN visit AS w391 ON w391.id IN (SELECT t388.id AS id
FROM visit AS t388 INDEXED BY ix_visit_visitor_id_reach
WHERE (t388.period_start_earliest IS NOT NULL OR t388.period_start_latest IS NOT NULL OR t388.period_end_earliest IS NOT NULL OR t388.period_end_latest IS NOT NULL OR t388.period_start_state = ? OR t388.period_end_state = ?) AND (t388.period_start_state = ? OR t388.period_start_latest IS NOT NULL AND t388.period_start_latest <= ? OR t388.period_end_latest IS NOT NULL AND t388.period_end_latest <= ?) AND (t388.period_end_state = ? OR t388.period_end_earliest IS NOT NULL AND t388.period_end_earliest >= ? OR t388.period_start_earliest IS NOT NULL AND t388.period_start_earliest >= ?) AND t388.visitor_id = k389.id AND t388.sort_key >= CASE WHEN (k390.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k390.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t388.sort_key < CASE WHEN (k390.id = -1) THEN '~~' ELSE ? END AND t388.reach = k390.id ORDER BY t388.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w394.id AS id, w394.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k393 CROSS JOIN visit AS w394 ON w394.id IN (SELECT t392.id AS id
FROM visit AS t392
WHERE (t392.period_start_earliest IS NOT NULL OR t392.period_start_latest IS NOT NULL OR t392.period_end_earliest IS NOT NULL OR t392.period_end_latest IS NOT NULL OR t392.period_start_state = ? OR t392.period_end_state = ?) AND (t392.period_start_state = ? OR t392.period_start_latest IS NOT NULL AND t392.period_start_latest <= ? OR t392.period_end_latest IS NOT NULL AND t392.period_end_latest <= ?) AND (t392.period_end_state = ? OR t392.period_end_earliest IS NOT NULL AND t392.period_end_earliest >= ? OR t392.period_start_earliest IS NOT NULL AND t392.period_start_earliest >= ?) AND t392.representing_id = k393.id AND t392.sort_key >= ? AND t392.sort_key < ? || '~' ORDER BY t392.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w398.id AS id, w398.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k396 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k397 CROSS JOIN visit AS w398 ON w398.id IN (SELECT t395.id AS id
FROM visit AS t395 INDEXED BY ix_visit_representing_id_reach
WHERE (t395.period_start_earliest IS NOT NULL OR t395.period_start_latest IS NOT NULL OR t395.period_end_earliest IS NOT NULL OR t395.period_end_latest IS NOT NULL OR t395.period_start_state = ? OR t395.period_end_state = ?) AND (t395.period_start_state = ? OR t395.period_start_latest IS NOT NULL AND t395.period_start_latest <= ? OR t395.period_end_latest IS NOT NULL AND t395.period_end_latest <= ?) AND (t395.period_end_state = ? OR t395.period_end_earliest IS NOT NULL AND t395.period_end_earliest >= ? OR t395.period_start_earliest IS NOT NULL AND t395.period_start_earliest >= ?) AND t395.representing_id = k396.id AND t395.sort_key >= CASE WHEN (k397.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k397.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t395.sort_key < CASE WHEN (k397.id = -1) THEN '~~' ELSE ? END AND t395.reach = k397.id ORDER BY t395.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w401.id AS id, w401.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k400 CROSS JOIN visit AS w401 ON w401.id IN (SELECT t399.id AS id
FROM visit AS t399
WHERE (t399.period_start_earliest IS NOT NULL OR t399.period_start_latest IS NOT NULL OR t399.period_end_earliest IS NOT NULL OR t399.period_end_latest IS NOT NULL OR t399.period_start_state = ? OR t399.period_end_state = ?) AND (t399.period_start_state = ? OR t399.period_start_latest IS NOT NULL AND t399.period_start_latest <= ? OR t399.period_end_latest IS NOT NULL AND t399.period_end_latest <= ?) AND (t399.period_end_state = ? OR t399.period_end_earliest IS NOT NULL AND t399.period_end_earliest >= ? OR t399.period_start_earliest IS NOT NULL AND t399.period_start_earliest >= ?) AND t399.host_id = k400.id AND t399.sort_key >= ? AND t399.sort_key < ? || '~' ORDER BY t399.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w405.id AS id, w405.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k403 CROSS JOIN (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k404 CROSS JOIN visit AS w405 ON w405.id IN (SELECT t402.id AS id
FROM visit AS t402 INDEXED BY ix_visit_host_id_reach
WHERE (t402.period_start_earliest IS NOT NULL OR t402.period_start_latest IS NOT NULL OR t402.period_end_earliest IS NOT NULL OR t402.period_end_latest IS NOT NULL OR t402.period_start_state = ? OR t402.period_end_state = ?) AND (t402.period_start_state = ? OR t402.period_start_latest IS NOT NULL AND t402.period_start_latest <= ? OR t402.period_end_latest IS NOT NULL AND t402.period_end_latest <= ?) AND (t402.period_end_state = ? OR t402.period_end_earliest IS NOT NULL AND t402.period_end_earliest >= ? OR t402.period_start_earliest IS NOT NULL AND t402.period_start_earliest >= ?) AND t402.host_id = k403.id AND t402.sort_key >= CASE WHEN (k404.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k404.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t402.sort_key < CASE WHEN (k404.id = -1) THEN '~~' ELSE ? END AND t402.reach = k404.id ORDER BY t402.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w408.id AS id, w408.sort_key AS sort_key
FROM (SELECT t406.id AS id
FROM visit AS t406
WHERE (t406.period_start_earliest IS NOT NULL OR t406.period_start_latest IS NOT NULL OR t406.period_end_earliest IS NOT NULL OR t406.period_end_latest IS NOT NULL OR t406.period_start_state = ? OR t406.period_end_state = ?) AND (t406.period_start_state = ? OR t406.period_start_latest IS NOT NULL AND t406.period_start_latest <= ? OR t406.period_end_latest IS NOT NULL AND t406.period_end_latest <= ?) AND (t406.period_end_state = ? OR t406.period_end_earliest IS NOT NULL AND t406.period_end_earliest >= ? OR t406.period_start_earliest IS NOT NULL AND t406.period_start_earliest >= ?) AND t406.id IN (SELECT anon_8.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3 INDEXED BY ix_visit_delegation_id
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) UNION SELECT visit_4.id AS id
FROM visit AS visit_4 INDEXED BY ix_visit_delegation_id
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)))) AS anon_8) ORDER BY t406.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw408 CROSS JOIN visit AS w408 ON w408.id = iw408.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt384 CROSS JOIN visit AS t384 ON t384.id = mt384.id UNION ALL SELECT t409.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t409.sort_key || '!SUMMIT' AS sort_key, t409.period_start_edtf AS date_edtf, t409.period_start_earliest AS date_earliest, t409.period_start_latest AS date_latest, t409.period_start_verbatim AS date_verbatim, coalesce(t409.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t409.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t409.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_9.id
FROM (SELECT w412.id AS id, w412.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k411 CROSS JOIN summit AS w412 ON w412.id IN (SELECT t410.id AS id
FROM summit AS t410
WHERE (t410.period_start_earliest IS NOT NULL OR t410.period_start_latest IS NOT NULL OR t410.period_end_earliest IS NOT NULL OR t410.period_end_latest IS NOT NULL OR t410.period_start_state = ? OR t410.period_end_state = ?) AND (t410.period_start_state = ? OR t410.period_start_latest IS NOT NULL AND t410.period_start_latest <= ? OR t410.period_end_latest IS NOT NULL AND t410.period_end_latest <= ?) AND (t410.period_end_state = ? OR t410.period_end_earliest IS NOT NULL AND t410.period_end_earliest >= ? OR t410.period_start_earliest IS NOT NULL AND t410.period_start_earliest >= ?) AND t410.host_id = k411.id AND t410.sort_key >= ? AND t410.sort_key < ? || '~' ORDER BY t410.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w416.id AS id, w416.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k414 CROSS JOIN (WITH RECURSIVE anon_10(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_10.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_11
FROM anon_10
WHERE anon_10.id IS NOT NULL)
 SELECT anon_10.id
FROM anon_10
WHERE anon_10.id >= -1) AS k415 CROSS JOIN summit AS w416 ON w416.id IN (SELECT t413.id AS id
FROM summit AS t413 INDEXED BY ix_summit_host_id_reach
WHERE (t413.period_start_earliest IS NOT NULL OR t413.period_start_latest IS NOT NULL OR t413.period_end_earliest IS NOT NULL OR t413.period_end_latest IS NOT NULL OR t413.period_start_state = ? OR t413.period_end_state = ?) AND (t413.period_start_state = ? OR t413.period_start_latest IS NOT NULL AND t413.period_start_latest <= ? OR t413.period_end_latest IS NOT NULL AND t413.period_end_latest <= ?) AND (t413.period_end_state = ? OR t413.period_end_earliest IS NOT NULL AND t413.period_end_earliest >= ? OR t413.period_start_earliest IS NOT NULL AND t413.period_start_earliest >= ?) AND t413.host_id = k414.id AND t413.sort_key >= CASE WHEN (k415.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k415.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t413.sort_key < CASE WHEN (k415.id = -1) THEN '~~' ELSE ? END AND t413.reach = k415.id ORDER BY t413.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w419.id AS id, w419.sort_key AS sort_key
FROM (SELECT t417.id AS id
FROM summit AS t417
WHERE (t417.period_start_earliest IS NOT NULL OR t417.period_start_latest IS NOT NULL OR t417.period_end_earliest IS NOT NULL OR t417.period_end_latest IS NOT NULL OR t417.period_start_state = ? OR t417.period_end_state = ?) AND (t417.period_start_state = ? OR t417.period_start_latest IS NOT NULL AND t417.period_start_latest <= ? OR t417.period_end_latest IS NOT NULL AND t417.period_end_latest <= ?) AND (t417.period_end_state = ? OR t417.period_end_earliest IS NOT NULL AND t417.period_end_earliest >= ? OR t417.period_start_earliest IS NOT NULL AND t417.period_start_earliest >= ?) AND t417.id IN (SELECT anon_12.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1 INDEXED BY ix_summit_participation_actor_id
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2 INDEXED BY ix_summit_participation_representing_id
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?))) AS anon_12) ORDER BY t417.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw419 CROSS JOIN summit AS w419 ON w419.id = iw419.id) AS anon_9 ORDER BY anon_9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt409 CROSS JOIN summit AS t409 ON t409.id = mt409.id UNION ALL SELECT t420.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t420.sort_key || '!STATEMENT' AS sort_key, t420.date_edtf AS date_edtf, t420.date_earliest AS date_earliest, t420.date_latest AS date_latest, t420.date_verbatim AS date_verbatim, coalesce(t420.date_precision, 'UNKNOWN') AS date_precision, coalesce(t420.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t420.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_13.id
FROM (SELECT w423.id AS id, w423.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k422 CROSS JOIN statement AS w423 ON w423.id IN (SELECT t421.id AS id
FROM statement AS t421
WHERE (t421.date_earliest IS NOT NULL OR t421.date_latest IS NOT NULL OR t421.date_earliest IS NOT NULL OR t421.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t421.date_latest IS NOT NULL AND t421.date_latest <= ? OR t421.date_latest IS NOT NULL AND t421.date_latest <= ?) AND ('KNOWN' = ? OR t421.date_earliest IS NOT NULL AND t421.date_earliest >= ? OR t421.date_earliest IS NOT NULL AND t421.date_earliest >= ?) AND t421.speaker_id = k422.id AND t421.sort_key >= ? AND t421.sort_key < ? || '~' ORDER BY t421.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w427.id AS id, w427.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k425 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k426 CROSS JOIN statement AS w427 ON w427.id IN (SELECT t424.id AS id
FROM statement AS t424 INDEXED BY ix_statement_speaker_id_reach
WHERE (t424.date_earliest IS NOT NULL OR t424.date_latest IS NOT NULL OR t424.date_earliest IS NOT NULL OR t424.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t424.date_latest IS NOT NULL AND t424.date_latest <= ? OR t424.date_latest IS NOT NULL AND t424.date_latest <= ?) AND ('KNOWN' = ? OR t424.date_earliest IS NOT NULL AND t424.date_earliest >= ? OR t424.date_earliest IS NOT NULL AND t424.date_earliest >= ?) AND t424.speaker_id = k425.id AND t424.sort_key >= CASE WHEN (k426.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k426.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t424.sort_key < CASE WHEN (k426.id = -1) THEN '~~' ELSE ? END AND t424.reach = k426.id ORDER BY t424.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w430.id AS id, w430.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k429 CROSS JOIN statement AS w430 ON w430.id IN (SELECT t428.id AS id
FROM statement AS t428
WHERE (t428.date_earliest IS NOT NULL OR t428.date_latest IS NOT NULL OR t428.date_earliest IS NOT NULL OR t428.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t428.date_latest IS NOT NULL AND t428.date_latest <= ? OR t428.date_latest IS NOT NULL AND t428.date_latest <= ?) AND ('KNOWN' = ? OR t428.date_earliest IS NOT NULL AND t428.date_earliest >= ? OR t428.date_earliest IS NOT NULL AND t428.date_earliest >= ?) AND t428.on_behalf_of_id = k429.id AND t428.sort_key >= ? AND t428.sort_key < ? || '~' ORDER BY t428.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w434.id AS id, w434.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k432 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k433 CROSS JOIN statement AS w434 ON w434.id IN (SELECT t431.id AS id
FROM statement AS t431 INDEXED BY ix_statement_on_behalf_of_id_reach
WHERE (t431.date_earliest IS NOT NULL OR t431.date_latest IS NOT NULL OR t431.date_earliest IS NOT NULL OR t431.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t431.date_latest IS NOT NULL AND t431.date_latest <= ? OR t431.date_latest IS NOT NULL AND t431.date_latest <= ?) AND ('KNOWN' = ? OR t431.date_earliest IS NOT NULL AND t431.date_earliest >= ? OR t431.date_earliest IS NOT NULL AND t431.date_earliest >= ?) AND t431.on_behalf_of_id = k432.id AND t431.sort_key >= CASE WHEN (k433.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k433.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t431.sort_key < CASE WHEN (k433.id = -1) THEN '~~' ELSE ? END AND t431.reach = k433.id ORDER BY t431.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w437.id AS id, w437.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k436 CROSS JOIN statement AS w437 ON w437.id IN (SELECT t435.id AS id
FROM statement AS t435
WHERE (t435.date_earliest IS NOT NULL OR t435.date_latest IS NOT NULL OR t435.date_earliest IS NOT NULL OR t435.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t435.date_latest IS NOT NULL AND t435.date_latest <= ? OR t435.date_latest IS NOT NULL AND t435.date_latest <= ?) AND ('KNOWN' = ? OR t435.date_earliest IS NOT NULL AND t435.date_earliest >= ? OR t435.date_earliest IS NOT NULL AND t435.date_earliest >= ?) AND t435.reported_by_id = k436.id AND t435.sort_key >= ? AND t435.sort_key < ? || '~' ORDER BY t435.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w441.id AS id, w441.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k439 CROSS JOIN (WITH RECURSIVE anon_14(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_14.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_15
FROM anon_14
WHERE anon_14.id IS NOT NULL)
 SELECT anon_14.id
FROM anon_14
WHERE anon_14.id >= -1) AS k440 CROSS JOIN statement AS w441 ON w441.id IN (SELECT t438.id AS id
FROM statement AS t438 INDEXED BY ix_statement_reported_by_id_reach
WHERE (t438.date_earliest IS NOT NULL OR t438.date_latest IS NOT NULL OR t438.date_earliest IS NOT NULL OR t438.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t438.date_latest IS NOT NULL AND t438.date_latest <= ? OR t438.date_latest IS NOT NULL AND t438.date_latest <= ?) AND ('KNOWN' = ? OR t438.date_earliest IS NOT NULL AND t438.date_earliest >= ? OR t438.date_earliest IS NOT NULL AND t438.date_earliest >= ?) AND t438.reported_by_id = k439.id AND t438.sort_key >= CASE WHEN (k440.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k440.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t438.sort_key < CASE WHEN (k440.id = -1) THEN '~~' ELSE ? END AND t438.reach = k440.id ORDER BY t438.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_13 ORDER BY anon_13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt420 CROSS JOIN statement AS t420 ON t420.id = mt420.id UNION ALL SELECT t442.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t442.sort_key || '!TREATY_ACTION' AS sort_key, t442.date_edtf AS date_edtf, t442.date_earliest AS date_earliest, t442.date_latest AS date_latest, t442.date_verbatim AS date_verbatim, coalesce(t442.date_precision, 'UNKNOWN') AS date_precision, coalesce(t442.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t442.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_16.id
FROM (SELECT w445.id AS id, w445.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k444 CROSS JOIN treaty_action AS w445 ON w445.id IN (SELECT t443.id AS id
FROM treaty_action AS t443
WHERE (t443.date_earliest IS NOT NULL OR t443.date_latest IS NOT NULL OR t443.date_earliest IS NOT NULL OR t443.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t443.date_latest IS NOT NULL AND t443.date_latest <= ? OR t443.date_latest IS NOT NULL AND t443.date_latest <= ?) AND ('KNOWN' = ? OR t443.date_earliest IS NOT NULL AND t443.date_earliest >= ? OR t443.date_earliest IS NOT NULL AND t443.date_earliest >= ?) AND t443.actor_id = k444.id AND t443.sort_key >= ? AND t443.sort_key < ? || '~' ORDER BY t443.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w449.id AS id, w449.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k447 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k448 CROSS JOIN treaty_action AS w449 ON w449.id IN (SELECT t446.id AS id
FROM treaty_action AS t446 INDEXED BY ix_treaty_action_actor_id_reach
WHERE (t446.date_earliest IS NOT NULL OR t446.date_latest IS NOT NULL OR t446.date_earliest IS NOT NULL OR t446.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t446.date_latest IS NOT NULL AND t446.date_latest <= ? OR t446.date_latest IS NOT NULL AND t446.date_latest <= ?) AND ('KNOWN' = ? OR t446.date_earliest IS NOT NULL AND t446.date_earliest >= ? OR t446.date_earliest IS NOT NULL AND t446.date_earliest >= ?) AND t446.actor_id = k447.id AND t446.sort_key >= CASE WHEN (k448.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k448.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t446.sort_key < CASE WHEN (k448.id = -1) THEN '~~' ELSE ? END AND t446.reach = k448.id ORDER BY t446.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w452.id AS id, w452.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k451 CROSS JOIN treaty_action AS w452 ON w452.id IN (SELECT t450.id AS id
FROM treaty_action AS t450
WHERE (t450.date_earliest IS NOT NULL OR t450.date_latest IS NOT NULL OR t450.date_earliest IS NOT NULL OR t450.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t450.date_latest IS NOT NULL AND t450.date_latest <= ? OR t450.date_latest IS NOT NULL AND t450.date_latest <= ?) AND ('KNOWN' = ? OR t450.date_earliest IS NOT NULL AND t450.date_earliest >= ? OR t450.date_earliest IS NOT NULL AND t450.date_earliest >= ?) AND t450.responded_by_id = k451.id AND t450.sort_key >= ? AND t450.sort_key < ? || '~' ORDER BY t450.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w456.id AS id, w456.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k454 CROSS JOIN (WITH RECURSIVE anon_17(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_17.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_18
FROM anon_17
WHERE anon_17.id IS NOT NULL)
 SELECT anon_17.id
FROM anon_17
WHERE anon_17.id >= -1) AS k455 CROSS JOIN treaty_action AS w456 ON w456.id IN (SELECT t453.id AS id
FROM treaty_action AS t453 INDEXED BY ix_treaty_action_responded_by_id_reach
WHERE (t453.date_earliest IS NOT NULL OR t453.date_latest IS NOT NULL OR t453.date_earliest IS NOT NULL OR t453.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND ('KNOWN' = ? OR t453.date_latest IS NOT NULL AND t453.date_latest <= ? OR t453.date_latest IS NOT NULL AND t453.date_latest <= ?) AND ('KNOWN' = ? OR t453.date_earliest IS NOT NULL AND t453.date_earliest >= ? OR t453.date_earliest IS NOT NULL AND t453.date_earliest >= ?) AND t453.responded_by_id = k454.id AND t453.sort_key >= CASE WHEN (k455.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k455.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t453.sort_key < CASE WHEN (k455.id = -1) THEN '~~' ELSE ? END AND t453.reach = k455.id ORDER BY t453.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_16 ORDER BY anon_16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt442 CROSS JOIN treaty_action AS t442 ON t442.id = mt442.id UNION ALL SELECT t457.id AS id, 'Event' AS typename, 'EVENT' AS kind, t457.sort_key || '!EVENT' AS sort_key, t457.period_start_edtf AS date_edtf, t457.period_start_earliest AS date_earliest, t457.period_start_latest AS date_latest, t457.period_start_verbatim AS date_verbatim, coalesce(t457.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t457.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t457.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_19.id
FROM (SELECT DISTINCT w460.id AS id, w460.sort_key AS sort_key
FROM (SELECT t458.id AS id
FROM event AS t458
WHERE (t458.period_start_earliest IS NOT NULL OR t458.period_start_latest IS NOT NULL OR t458.period_end_earliest IS NOT NULL OR t458.period_end_latest IS NOT NULL OR t458.period_start_state = ? OR t458.period_end_state = ?) AND (t458.period_start_state = ? OR t458.period_start_latest IS NOT NULL AND t458.period_start_latest <= ? OR t458.period_end_latest IS NOT NULL AND t458.period_end_latest <= ?) AND (t458.period_end_state = ? OR t458.period_end_earliest IS NOT NULL AND t458.period_end_earliest >= ? OR t458.period_start_earliest IS NOT NULL AND t458.period_start_earliest >= ?) AND t458.id IN (SELECT anon_20.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1 INDEXED BY ix_event_participation_actor_id
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?))) AS anon_20) ORDER BY t458.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw460 CROSS JOIN event AS w460 ON w460.id = iw460.id) AS anon_19 ORDER BY anon_19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt457 CROSS JOIN event AS t457 ON t457.id = mt457.id UNION ALL SELECT t461.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t461.sort_key || '!OFFICE_TENURE' AS sort_key, t461.interval_start_edtf AS date_edtf, t461.interval_start_earliest AS date_earliest, t461.interval_start_latest AS date_latest, t461.interval_start_verbatim AS date_verbatim, coalesce(t461.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t461.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t461.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_21.id
FROM (SELECT w464.id AS id, w464.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k463 CROSS JOIN office_tenure AS w464 ON w464.id IN (SELECT t462.id AS id
FROM office_tenure AS t462
WHERE (t462.interval_start_earliest IS NOT NULL OR t462.interval_start_latest IS NOT NULL OR t462.interval_end_earliest IS NOT NULL OR t462.interval_end_latest IS NOT NULL OR t462.interval_start_state = ? OR t462.interval_end_state = ?) AND (t462.interval_start_state = ? OR t462.interval_start_latest IS NOT NULL AND t462.interval_start_latest <= ? OR t462.interval_end_latest IS NOT NULL AND t462.interval_end_latest <= ?) AND (t462.interval_end_state = ? OR t462.interval_end_earliest IS NOT NULL AND t462.interval_end_earliest >= ? OR t462.interval_start_earliest IS NOT NULL AND t462.interval_start_earliest >= ?) AND t462.holder_id = k463.id AND t462.sort_key >= ? AND t462.sort_key < ? || '~' ORDER BY t462.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w468.id AS id, w468.sort_key AS sort_key
FROM (SELECT given.id AS id
FROM (SELECT value AS id FROM json_each(?)) AS given) AS k466 CROSS JOIN (WITH RECURSIVE anon_22(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_22.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_23
FROM anon_22
WHERE anon_22.id IS NOT NULL)
 SELECT anon_22.id
FROM anon_22
WHERE anon_22.id >= -1) AS k467 CROSS JOIN office_tenure AS w468 ON w468.id IN (SELECT t465.id AS id
FROM office_tenure AS t465 INDEXED BY ix_office_tenure_holder_id_reach
WHERE (t465.interval_start_earliest IS NOT NULL OR t465.interval_start_latest IS NOT NULL OR t465.interval_end_earliest IS NOT NULL OR t465.interval_end_latest IS NOT NULL OR t465.interval_start_state = ? OR t465.interval_end_state = ?) AND (t465.interval_start_state = ? OR t465.interval_start_latest IS NOT NULL AND t465.interval_start_latest <= ? OR t465.interval_end_latest IS NOT NULL AND t465.interval_end_latest <= ?) AND (t465.interval_end_state = ? OR t465.interval_end_earliest IS NOT NULL AND t465.interval_end_earliest >= ? OR t465.interval_start_earliest IS NOT NULL AND t465.interval_start_earliest >= ?) AND t465.holder_id = k466.id AND t465.sort_key >= CASE WHEN (k467.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k467.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t465.sort_key < CASE WHEN (k467.id = -1) THEN '~~' ELSE ? END AND t465.reach = k467.id ORDER BY t465.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w471.id AS id, w471.sort_key AS sort_key
FROM (SELECT t469.id AS id
FROM office_tenure AS t469
WHERE (t469.interval_start_earliest IS NOT NULL OR t469.interval_start_latest IS NOT NULL OR t469.interval_end_earliest IS NOT NULL OR t469.interval_end_latest IS NOT NULL OR t469.interval_start_state = ? OR t469.interval_end_state = ?) AND (t469.interval_start_state = ? OR t469.interval_start_latest IS NOT NULL AND t469.interval_start_latest <= ? OR t469.interval_end_latest IS NOT NULL AND t469.interval_end_latest <= ?) AND (t469.interval_end_state = ? OR t469.interval_end_earliest IS NOT NULL AND t469.interval_end_earliest >= ? OR t469.interval_start_earliest IS NOT NULL AND t469.interval_start_earliest >= ?) AND t469.id IN (SELECT anon_24.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AS anon_24) ORDER BY t469.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw471 CROSS JOIN office_tenure AS w471 ON w471.id = iw471.id) AS anon_21 ORDER BY anon_21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt461 CROSS JOIN office_tenure AS t461 ON t461.id = mt461.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t383 ORDER BY t383.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r7, t385_period_start_state_1, t385_period_end_state_1, t385_period_start_state_1, p16, p16, t385_period_end_state_1, p15, p15, p15__daytext, p16__daytext, size7, param_7, r7, param_8, t388_period_start_state_1, t388_period_end_state_1, t388_period_start_state_1, p16, p16, t388_period_end_state_1, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_9, r7, t392_period_start_state_1, t392_period_end_state_1, t392_period_start_state_1, p16, p16, t392_period_end_state_1, p15, p15, p15__daytext, p16__daytext, size7, param_10, r7, param_11, t395_period_start_state_1, t395_period_end_state_1, t395_period_start_state_1, p16, p16, t395_period_end_state_1, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_12, r7, t399_period_start_state_1, t399_period_end_state_1, t399_period_start_state_1, p16, p16, t399_period_end_state_1, p15, p15, p15__daytext, p16__daytext, size7, param_13, r7, param_14, t402_period_start_state_1, t402_period_end_state_1, t402_period_start_state_1, p16, p16, t402_period_end_state_1, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_15, t406_period_start_state_1, t406_period_end_state_1, t406_period_start_state_1, p16, p16, t406_period_end_state_1, p15, p15, r7, r7, size7, param_16, size7, param_17, r7, t410_period_start_state_1, t410_period_end_state_1, t410_period_start_state_1, p16, p16, t410_period_end_state_1, p15, p15, p15__daytext, p16__daytext, size7, param_18, r7, param_19, t413_period_start_state_1, t413_period_end_state_1, t413_period_start_state_1, p16, p16, t413_period_end_state_1, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_20, t417_period_start_state_1, t417_period_end_state_1, t417_period_start_state_1, p16, p16, t417_period_end_state_1, p15, p15, r7, r7, size7, param_21, size7, param_22, r7, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_1, p16, p16, 'KNOWN'_2, p15, p15, p15__daytext, p16__daytext, size7, param_23, r7, param_24, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_3, p16, p16, 'KNOWN'_4, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_25, r7, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_5, p16, p16, 'KNOWN'_6, p15, p15, p15__daytext, p16__daytext, size7, param_26, r7, param_27, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_7, p16, p16, 'KNOWN'_8, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_28, r7, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_9, p16, p16, 'KNOWN'_10, p15, p15, p15__daytext, p16__daytext, size7, param_29, r7, param_30, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_11, p16, p16, 'KNOWN'_12, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_31, size7, param_32, r7, 'KNOWN'_13, 'KNOWN'_14, 'KNOWN'_13, p16, p16, 'KNOWN'_14, p15, p15, p15__daytext, p16__daytext, size7, param_33, r7, param_34, 'KNOWN'_15, 'KNOWN'_16, 'KNOWN'_15, p16, p16, 'KNOWN'_16, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_35, r7, 'KNOWN'_17, 'KNOWN'_18, 'KNOWN'_17, p16, p16, 'KNOWN'_18, p15, p15, p15__daytext, p16__daytext, size7, param_36, r7, param_37, 'KNOWN'_19, 'KNOWN'_20, 'KNOWN'_19, p16, p16, 'KNOWN'_20, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_38, size7, param_39, t458_period_start_state_1, t458_period_end_state_1, t458_period_start_state_1, p16, p16, t458_period_end_state_1, p15, p15, r7, size7, param_40, size7, param_41, r7, t462_interval_start_state_1, t462_interval_end_state_1, t462_interval_start_state_1, p16, p16, t462_interval_end_state_1, p15, p15, p15__daytext, p16__daytext, size7, param_42, r7, param_43, t465_interval_start_state_1, t465_interval_end_state_1, t465_interval_start_state_1, p16, p16, t465_interval_end_state_1, p15, p15, p15__daytext, p15__daytext, p15__daytext, p15__daytext, size7, param_44, t469_interval_start_state_1, t469_interval_end_state_1, t469_interval_start_state_1, p16, p16, t469_interval_end_state_1, p15, p15, r7, size7, param_45, size7, param_46, size7, param_47

-- postgresql: visits
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
WHERE office_tenure_1.id = t0.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t1.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t1.sort_key || '!VISIT' AS sort_key, t1.period_start_edtf AS date_edtf, t1.period_start_earliest AS date_earliest, t1.period_start_latest AS date_latest, t1.period_start_verbatim AS date_verbatim, coalesce(t1.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t1.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t1.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w4.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k3 CROSS JOIN LATERAL (SELECT t2.*
FROM visit AS t2
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $9 OR t2.period_end_state = $10) AND t2.visitor_id = k3.id ORDER BY t2.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w4 UNION SELECT w7.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k6 CROSS JOIN LATERAL (SELECT t5.*
FROM visit AS t5
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t5.period_start_earliest IS NOT NULL OR t5.period_start_latest IS NOT NULL OR t5.period_end_earliest IS NOT NULL OR t5.period_end_latest IS NOT NULL OR t5.period_start_state = $12 OR t5.period_end_state = $13) AND t5.representing_id = k6.id ORDER BY t5.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w7 UNION SELECT w10.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k9 CROSS JOIN LATERAL (SELECT t8.*
FROM visit AS t8
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = $14 OR t8.period_end_state = $15) AND t8.host_id = k9.id ORDER BY t8.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w10 UNION SELECT w13.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k12 CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = $16 OR t11.period_end_state = $17) AND t11.id = k12.id ORDER BY t11.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w13) AS t1 UNION ALL SELECT t14.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t14.sort_key || '!SUMMIT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w17.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k16 CROSS JOIN LATERAL (SELECT t15.*
FROM summit AS t15
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = $18 OR t15.period_end_state = $19) AND t15.host_id = k16.id ORDER BY t15.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w17 UNION SELECT w20.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k19 CROSS JOIN LATERAL (SELECT t18.*
FROM summit AS t18
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = $20 OR t18.period_end_state = $21) AND t18.id = k19.id ORDER BY t18.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w20) AS t14 UNION ALL SELECT t21.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t21.sort_key || '!STATEMENT' AS sort_key, t21.date_edtf AS date_edtf, t21.date_earliest AS date_earliest, t21.date_latest AS date_latest, t21.date_verbatim AS date_verbatim, coalesce(t21.date_precision, 'UNKNOWN') AS date_precision, coalesce(t21.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t21.date_basis, 'STATED') AS date_basis
FROM (SELECT w24.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k23 CROSS JOIN LATERAL (SELECT t22.*
FROM statement AS t22
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR t22.date_earliest IS NOT NULL OR t22.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND t22.speaker_id = k23.id ORDER BY t22.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w24 UNION SELECT w27.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k26 CROSS JOIN LATERAL (SELECT t25.*
FROM statement AS t25
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND t25.on_behalf_of_id = k26.id ORDER BY t25.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w27 UNION SELECT w30.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k29 CROSS JOIN LATERAL (SELECT t28.*
FROM statement AS t28
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR t28.date_earliest IS NOT NULL OR t28.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND t28.reported_by_id = k29.id ORDER BY t28.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w30) AS t21 UNION ALL SELECT t31.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t31.sort_key || '!TREATY_ACTION' AS sort_key, t31.date_edtf AS date_edtf, t31.date_earliest AS date_earliest, t31.date_latest AS date_latest, t31.date_verbatim AS date_verbatim, coalesce(t31.date_precision, 'UNKNOWN') AS date_precision, coalesce(t31.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t31.date_basis, 'STATED') AS date_basis
FROM (SELECT w34.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k33 CROSS JOIN LATERAL (SELECT t32.*
FROM treaty_action AS t32
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t32.date_earliest IS NOT NULL OR t32.date_latest IS NOT NULL OR t32.date_earliest IS NOT NULL OR t32.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) AND t32.actor_id = k33.id ORDER BY t32.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w34 UNION SELECT w37.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k36 CROSS JOIN LATERAL (SELECT t35.*
FROM treaty_action AS t35
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t35.date_earliest IS NOT NULL OR t35.date_latest IS NOT NULL OR t35.date_earliest IS NOT NULL OR t35.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) AND t35.responded_by_id = k36.id ORDER BY t35.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w37) AS t31 UNION ALL SELECT t38.id AS id, 'Event' AS typename, 'EVENT' AS kind, t38.sort_key || '!EVENT' AS sort_key, t38.period_start_edtf AS date_edtf, t38.period_start_earliest AS date_earliest, t38.period_start_latest AS date_latest, t38.period_start_verbatim AS date_verbatim, coalesce(t38.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w41.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k40 CROSS JOIN LATERAL (SELECT t39.*
FROM event AS t39
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = $32 OR t39.period_end_state = $33) AND t39.id = k40.id ORDER BY t39.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w41) AS t38 UNION ALL SELECT t42.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t42.sort_key || '!OFFICE_TENURE' AS sort_key, t42.interval_start_edtf AS date_edtf, t42.interval_start_earliest AS date_earliest, t42.interval_start_latest AS date_latest, t42.interval_start_verbatim AS date_verbatim, coalesce(t42.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t42.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t42.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w45.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k44 CROSS JOIN LATERAL (SELECT t43.*
FROM office_tenure AS t43
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t43.interval_start_earliest IS NOT NULL OR t43.interval_start_latest IS NOT NULL OR t43.interval_end_earliest IS NOT NULL OR t43.interval_end_latest IS NOT NULL OR t43.interval_start_state = $34 OR t43.interval_end_state = $35) AND t43.holder_id = k44.id ORDER BY t43.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w45 UNION SELECT w48.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k47 CROSS JOIN LATERAL (SELECT t46.*
FROM office_tenure AS t46
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t46.interval_start_earliest IS NOT NULL OR t46.interval_start_latest IS NOT NULL OR t46.interval_end_earliest IS NOT NULL OR t46.interval_end_latest IS NOT NULL OR t46.interval_start_state = $36 OR t46.interval_end_state = $37) AND t46.id = k47.id ORDER BY t46.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w48) AS t42) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, p0, t2_period_start_state_1, t2_period_end_state_1, size0, t5_period_start_state_1, t5_period_end_state_1, t8_period_start_state_1, t8_period_end_state_1, t11_period_start_state_1, t11_period_end_state_1, t15_period_start_state_1, t15_period_end_state_1, t18_period_start_state_1, t18_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t39_period_start_state_1, t39_period_end_state_1, t43_interval_start_state_1, t43_interval_end_state_1, t46_interval_start_state_1, t46_interval_end_state_1

-- postgresql: summits
SELECT CASE t49.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t49.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t49.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t49.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t49.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t49.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t49.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t50.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t50.sort_key || '!VISIT' AS sort_key, t50.period_start_edtf AS date_edtf, t50.period_start_earliest AS date_earliest, t50.period_start_latest AS date_latest, t50.period_start_verbatim AS date_verbatim, coalesce(t50.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t50.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t50.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w53.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k52 CROSS JOIN LATERAL (SELECT t51.*
FROM visit AS t51
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t51.period_start_earliest IS NOT NULL OR t51.period_start_latest IS NOT NULL OR t51.period_end_earliest IS NOT NULL OR t51.period_end_latest IS NOT NULL OR t51.period_start_state = $9 OR t51.period_end_state = $10) AND t51.visitor_id = k52.id ORDER BY t51.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w53 UNION SELECT w56.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k55 CROSS JOIN LATERAL (SELECT t54.*
FROM visit AS t54
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t54.period_start_earliest IS NOT NULL OR t54.period_start_latest IS NOT NULL OR t54.period_end_earliest IS NOT NULL OR t54.period_end_latest IS NOT NULL OR t54.period_start_state = $12 OR t54.period_end_state = $13) AND t54.representing_id = k55.id ORDER BY t54.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w56 UNION SELECT w59.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k58 CROSS JOIN LATERAL (SELECT t57.*
FROM visit AS t57
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t57.period_start_earliest IS NOT NULL OR t57.period_start_latest IS NOT NULL OR t57.period_end_earliest IS NOT NULL OR t57.period_end_latest IS NOT NULL OR t57.period_start_state = $14 OR t57.period_end_state = $15) AND t57.host_id = k58.id ORDER BY t57.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w59 UNION SELECT w62.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k61 CROSS JOIN LATERAL (SELECT t60.*
FROM visit AS t60
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t60.period_start_earliest IS NOT NULL OR t60.period_start_latest IS NOT NULL OR t60.period_end_earliest IS NOT NULL OR t60.period_end_latest IS NOT NULL OR t60.period_start_state = $16 OR t60.period_end_state = $17) AND t60.id = k61.id ORDER BY t60.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w62) AS t50 UNION ALL SELECT t63.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t63.sort_key || '!SUMMIT' AS sort_key, t63.period_start_edtf AS date_edtf, t63.period_start_earliest AS date_earliest, t63.period_start_latest AS date_latest, t63.period_start_verbatim AS date_verbatim, coalesce(t63.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t63.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t63.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w66.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k65 CROSS JOIN LATERAL (SELECT t64.*
FROM summit AS t64
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t64.period_start_earliest IS NOT NULL OR t64.period_start_latest IS NOT NULL OR t64.period_end_earliest IS NOT NULL OR t64.period_end_latest IS NOT NULL OR t64.period_start_state = $18 OR t64.period_end_state = $19) AND t64.host_id = k65.id ORDER BY t64.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w66 UNION SELECT w69.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k68 CROSS JOIN LATERAL (SELECT t67.*
FROM summit AS t67
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t67.period_start_earliest IS NOT NULL OR t67.period_start_latest IS NOT NULL OR t67.period_end_earliest IS NOT NULL OR t67.period_end_latest IS NOT NULL OR t67.period_start_state = $20 OR t67.period_end_state = $21) AND t67.id = k68.id ORDER BY t67.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w69) AS t63 UNION ALL SELECT t70.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t70.sort_key || '!STATEMENT' AS sort_key, t70.date_edtf AS date_edtf, t70.date_earliest AS date_earliest, t70.date_latest AS date_latest, t70.date_verbatim AS date_verbatim, coalesce(t70.date_precision, 'UNKNOWN') AS date_precision, coalesce(t70.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t70.date_basis, 'STATED') AS date_basis
FROM (SELECT w73.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k72 CROSS JOIN LATERAL (SELECT t71.*
FROM statement AS t71
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND t71.speaker_id = k72.id ORDER BY t71.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w73 UNION SELECT w76.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k75 CROSS JOIN LATERAL (SELECT t74.*
FROM statement AS t74
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND t74.on_behalf_of_id = k75.id ORDER BY t74.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w76 UNION SELECT w79.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k78 CROSS JOIN LATERAL (SELECT t77.*
FROM statement AS t77
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t77.date_earliest IS NOT NULL OR t77.date_latest IS NOT NULL OR t77.date_earliest IS NOT NULL OR t77.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND t77.reported_by_id = k78.id ORDER BY t77.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w79) AS t70 UNION ALL SELECT t80.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t80.sort_key || '!TREATY_ACTION' AS sort_key, t80.date_edtf AS date_edtf, t80.date_earliest AS date_earliest, t80.date_latest AS date_latest, t80.date_verbatim AS date_verbatim, coalesce(t80.date_precision, 'UNKNOWN') AS date_precision, coalesce(t80.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t80.date_basis, 'STATED') AS date_basis
FROM (SELECT w83.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k82 CROSS JOIN LATERAL (SELECT t81.*
FROM treaty_action AS t81
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t81.date_earliest IS NOT NULL OR t81.date_latest IS NOT NULL OR t81.date_earliest IS NOT NULL OR t81.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) AND t81.actor_id = k82.id ORDER BY t81.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w83 UNION SELECT w86.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k85 CROSS JOIN LATERAL (SELECT t84.*
FROM treaty_action AS t84
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t84.date_earliest IS NOT NULL OR t84.date_latest IS NOT NULL OR t84.date_earliest IS NOT NULL OR t84.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) AND t84.responded_by_id = k85.id ORDER BY t84.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w86) AS t80 UNION ALL SELECT t87.id AS id, 'Event' AS typename, 'EVENT' AS kind, t87.sort_key || '!EVENT' AS sort_key, t87.period_start_edtf AS date_edtf, t87.period_start_earliest AS date_earliest, t87.period_start_latest AS date_latest, t87.period_start_verbatim AS date_verbatim, coalesce(t87.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t87.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t87.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w90.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k89 CROSS JOIN LATERAL (SELECT t88.*
FROM event AS t88
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t88.period_start_earliest IS NOT NULL OR t88.period_start_latest IS NOT NULL OR t88.period_end_earliest IS NOT NULL OR t88.period_end_latest IS NOT NULL OR t88.period_start_state = $32 OR t88.period_end_state = $33) AND t88.id = k89.id ORDER BY t88.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w90) AS t87 UNION ALL SELECT t91.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t91.sort_key || '!OFFICE_TENURE' AS sort_key, t91.interval_start_edtf AS date_edtf, t91.interval_start_earliest AS date_earliest, t91.interval_start_latest AS date_latest, t91.interval_start_verbatim AS date_verbatim, coalesce(t91.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t91.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t91.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w94.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k93 CROSS JOIN LATERAL (SELECT t92.*
FROM office_tenure AS t92
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t92.interval_start_earliest IS NOT NULL OR t92.interval_start_latest IS NOT NULL OR t92.interval_end_earliest IS NOT NULL OR t92.interval_end_latest IS NOT NULL OR t92.interval_start_state = $34 OR t92.interval_end_state = $35) AND t92.holder_id = k93.id ORDER BY t92.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w94 UNION SELECT w97.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k96 CROSS JOIN LATERAL (SELECT t95.*
FROM office_tenure AS t95
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t95.interval_start_earliest IS NOT NULL OR t95.interval_start_latest IS NOT NULL OR t95.interval_end_earliest IS NOT NULL OR t95.interval_end_latest IS NOT NULL OR t95.interval_start_state = $36 OR t95.interval_end_state = $37) AND t95.id = k96.id ORDER BY t95.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w97) AS t91) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t49 ORDER BY t49.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t51_period_start_state_1, t51_period_end_state_1, size1, t54_period_start_state_1, t54_period_end_state_1, t57_period_start_state_1, t57_period_end_state_1, t60_period_start_state_1, t60_period_end_state_1, t64_period_start_state_1, t64_period_end_state_1, t67_period_start_state_1, t67_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t88_period_start_state_1, t88_period_end_state_1, t92_interval_start_state_1, t92_interval_end_state_1, t95_interval_start_state_1, t95_interval_end_state_1

-- postgresql: statements
SELECT CASE t98.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t98.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t98.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t98.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t98.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t98.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t98.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t99.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t99.sort_key || '!VISIT' AS sort_key, t99.period_start_edtf AS date_edtf, t99.period_start_earliest AS date_earliest, t99.period_start_latest AS date_latest, t99.period_start_verbatim AS date_verbatim, coalesce(t99.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t99.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t99.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w102.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k101 CROSS JOIN LATERAL (SELECT t100.*
FROM visit AS t100
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t100.period_start_earliest IS NOT NULL OR t100.period_start_latest IS NOT NULL OR t100.period_end_earliest IS NOT NULL OR t100.period_end_latest IS NOT NULL OR t100.period_start_state = $9 OR t100.period_end_state = $10) AND t100.visitor_id = k101.id ORDER BY t100.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w102 UNION SELECT w105.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k104 CROSS JOIN LATERAL (SELECT t103.*
FROM visit AS t103
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t103.period_start_earliest IS NOT NULL OR t103.period_start_latest IS NOT NULL OR t103.period_end_earliest IS NOT NULL OR t103.period_end_latest IS NOT NULL OR t103.period_start_state = $12 OR t103.period_end_state = $13) AND t103.representing_id = k104.id ORDER BY t103.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w105 UNION SELECT w108.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k107 CROSS JOIN LATERAL (SELECT t106.*
FROM visit AS t106
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t106.period_start_earliest IS NOT NULL OR t106.period_start_latest IS NOT NULL OR t106.period_end_earliest IS NOT NULL OR t106.period_end_latest IS NOT NULL OR t106.period_start_state = $14 OR t106.period_end_state = $15) AND t106.host_id = k107.id ORDER BY t106.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w108 UNION SELECT w111.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k110 CROSS JOIN LATERAL (SELECT t109.*
FROM visit AS t109
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t109.period_start_earliest IS NOT NULL OR t109.period_start_latest IS NOT NULL OR t109.period_end_earliest IS NOT NULL OR t109.period_end_latest IS NOT NULL OR t109.period_start_state = $16 OR t109.period_end_state = $17) AND t109.id = k110.id ORDER BY t109.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w111) AS t99 UNION ALL SELECT t112.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t112.sort_key || '!SUMMIT' AS sort_key, t112.period_start_edtf AS date_edtf, t112.period_start_earliest AS date_earliest, t112.period_start_latest AS date_latest, t112.period_start_verbatim AS date_verbatim, coalesce(t112.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t112.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t112.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w115.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k114 CROSS JOIN LATERAL (SELECT t113.*
FROM summit AS t113
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t113.period_start_earliest IS NOT NULL OR t113.period_start_latest IS NOT NULL OR t113.period_end_earliest IS NOT NULL OR t113.period_end_latest IS NOT NULL OR t113.period_start_state = $18 OR t113.period_end_state = $19) AND t113.host_id = k114.id ORDER BY t113.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w115 UNION SELECT w118.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k117 CROSS JOIN LATERAL (SELECT t116.*
FROM summit AS t116
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t116.period_start_earliest IS NOT NULL OR t116.period_start_latest IS NOT NULL OR t116.period_end_earliest IS NOT NULL OR t116.period_end_latest IS NOT NULL OR t116.period_start_state = $20 OR t116.period_end_state = $21) AND t116.id = k117.id ORDER BY t116.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w118) AS t112 UNION ALL SELECT t119.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t119.sort_key || '!STATEMENT' AS sort_key, t119.date_edtf AS date_edtf, t119.date_earliest AS date_earliest, t119.date_latest AS date_latest, t119.date_verbatim AS date_verbatim, coalesce(t119.date_precision, 'UNKNOWN') AS date_precision, coalesce(t119.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t119.date_basis, 'STATED') AS date_basis
FROM (SELECT w122.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k121 CROSS JOIN LATERAL (SELECT t120.*
FROM statement AS t120
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR t120.date_earliest IS NOT NULL OR t120.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND t120.speaker_id = k121.id ORDER BY t120.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w122 UNION SELECT w125.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k124 CROSS JOIN LATERAL (SELECT t123.*
FROM statement AS t123
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t123.date_earliest IS NOT NULL OR t123.date_latest IS NOT NULL OR t123.date_earliest IS NOT NULL OR t123.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND t123.on_behalf_of_id = k124.id ORDER BY t123.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w125 UNION SELECT w128.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k127 CROSS JOIN LATERAL (SELECT t126.*
FROM statement AS t126
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t126.date_earliest IS NOT NULL OR t126.date_latest IS NOT NULL OR t126.date_earliest IS NOT NULL OR t126.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND t126.reported_by_id = k127.id ORDER BY t126.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w128) AS t119 UNION ALL SELECT t129.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t129.sort_key || '!TREATY_ACTION' AS sort_key, t129.date_edtf AS date_edtf, t129.date_earliest AS date_earliest, t129.date_latest AS date_latest, t129.date_verbatim AS date_verbatim, coalesce(t129.date_precision, 'UNKNOWN') AS date_precision, coalesce(t129.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t129.date_basis, 'STATED') AS date_basis
FROM (SELECT w132.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k131 CROSS JOIN LATERAL (SELECT t130.*
FROM treaty_action AS t130
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t130.date_earliest IS NOT NULL OR t130.date_latest IS NOT NULL OR t130.date_earliest IS NOT NULL OR t130.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) AND t130.actor_id = k131.id ORDER BY t130.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w132 UNION SELECT w135.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k134 CROSS JOIN LATERAL (SELECT t133.*
FROM treaty_action AS t133
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR t133.date_earliest IS NOT NULL OR t133.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) AND t133.responded_by_id = k134.id ORDER BY t133.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w135) AS t129 UNION ALL SELECT t136.id AS id, 'Event' AS typename, 'EVENT' AS kind, t136.sort_key || '!EVENT' AS sort_key, t136.period_start_edtf AS date_edtf, t136.period_start_earliest AS date_earliest, t136.period_start_latest AS date_latest, t136.period_start_verbatim AS date_verbatim, coalesce(t136.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t136.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t136.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w139.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k138 CROSS JOIN LATERAL (SELECT t137.*
FROM event AS t137
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t137.period_start_earliest IS NOT NULL OR t137.period_start_latest IS NOT NULL OR t137.period_end_earliest IS NOT NULL OR t137.period_end_latest IS NOT NULL OR t137.period_start_state = $32 OR t137.period_end_state = $33) AND t137.id = k138.id ORDER BY t137.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w139) AS t136 UNION ALL SELECT t140.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t140.sort_key || '!OFFICE_TENURE' AS sort_key, t140.interval_start_edtf AS date_edtf, t140.interval_start_earliest AS date_earliest, t140.interval_start_latest AS date_latest, t140.interval_start_verbatim AS date_verbatim, coalesce(t140.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t140.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t140.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w143.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k142 CROSS JOIN LATERAL (SELECT t141.*
FROM office_tenure AS t141
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t141.interval_start_earliest IS NOT NULL OR t141.interval_start_latest IS NOT NULL OR t141.interval_end_earliest IS NOT NULL OR t141.interval_end_latest IS NOT NULL OR t141.interval_start_state = $34 OR t141.interval_end_state = $35) AND t141.holder_id = k142.id ORDER BY t141.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w143 UNION SELECT w146.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k145 CROSS JOIN LATERAL (SELECT t144.*
FROM office_tenure AS t144
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t144.interval_start_earliest IS NOT NULL OR t144.interval_start_latest IS NOT NULL OR t144.interval_end_earliest IS NOT NULL OR t144.interval_end_latest IS NOT NULL OR t144.interval_start_state = $36 OR t144.interval_end_state = $37) AND t144.id = k145.id ORDER BY t144.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w146) AS t140) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t98 ORDER BY t98.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r2, p4, t100_period_start_state_1, t100_period_end_state_1, size2, t103_period_start_state_1, t103_period_end_state_1, t106_period_start_state_1, t106_period_end_state_1, t109_period_start_state_1, t109_period_end_state_1, t113_period_start_state_1, t113_period_end_state_1, t116_period_start_state_1, t116_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t137_period_start_state_1, t137_period_end_state_1, t141_interval_start_state_1, t141_interval_end_state_1, t144_interval_start_state_1, t144_interval_end_state_1

-- postgresql: acts
SELECT CASE t147.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t147.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t147.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t147.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t147.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t147.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t147.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t148.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t148.sort_key || '!VISIT' AS sort_key, t148.period_start_edtf AS date_edtf, t148.period_start_earliest AS date_earliest, t148.period_start_latest AS date_latest, t148.period_start_verbatim AS date_verbatim, coalesce(t148.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t148.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t148.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w151.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k150 CROSS JOIN LATERAL (SELECT t149.*
FROM visit AS t149
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t149.period_start_earliest IS NOT NULL OR t149.period_start_latest IS NOT NULL OR t149.period_end_earliest IS NOT NULL OR t149.period_end_latest IS NOT NULL OR t149.period_start_state = $9 OR t149.period_end_state = $10) AND t149.visitor_id = k150.id ORDER BY t149.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w151 UNION SELECT w154.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k153 CROSS JOIN LATERAL (SELECT t152.*
FROM visit AS t152
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t152.period_start_earliest IS NOT NULL OR t152.period_start_latest IS NOT NULL OR t152.period_end_earliest IS NOT NULL OR t152.period_end_latest IS NOT NULL OR t152.period_start_state = $12 OR t152.period_end_state = $13) AND t152.representing_id = k153.id ORDER BY t152.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w154 UNION SELECT w157.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k156 CROSS JOIN LATERAL (SELECT t155.*
FROM visit AS t155
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t155.period_start_earliest IS NOT NULL OR t155.period_start_latest IS NOT NULL OR t155.period_end_earliest IS NOT NULL OR t155.period_end_latest IS NOT NULL OR t155.period_start_state = $14 OR t155.period_end_state = $15) AND t155.host_id = k156.id ORDER BY t155.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w157 UNION SELECT w160.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k159 CROSS JOIN LATERAL (SELECT t158.*
FROM visit AS t158
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t158.period_start_earliest IS NOT NULL OR t158.period_start_latest IS NOT NULL OR t158.period_end_earliest IS NOT NULL OR t158.period_end_latest IS NOT NULL OR t158.period_start_state = $16 OR t158.period_end_state = $17) AND t158.id = k159.id ORDER BY t158.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w160) AS t148 UNION ALL SELECT t161.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t161.sort_key || '!SUMMIT' AS sort_key, t161.period_start_edtf AS date_edtf, t161.period_start_earliest AS date_earliest, t161.period_start_latest AS date_latest, t161.period_start_verbatim AS date_verbatim, coalesce(t161.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t161.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t161.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w164.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k163 CROSS JOIN LATERAL (SELECT t162.*
FROM summit AS t162
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t162.period_start_earliest IS NOT NULL OR t162.period_start_latest IS NOT NULL OR t162.period_end_earliest IS NOT NULL OR t162.period_end_latest IS NOT NULL OR t162.period_start_state = $18 OR t162.period_end_state = $19) AND t162.host_id = k163.id ORDER BY t162.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w164 UNION SELECT w167.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k166 CROSS JOIN LATERAL (SELECT t165.*
FROM summit AS t165
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t165.period_start_earliest IS NOT NULL OR t165.period_start_latest IS NOT NULL OR t165.period_end_earliest IS NOT NULL OR t165.period_end_latest IS NOT NULL OR t165.period_start_state = $20 OR t165.period_end_state = $21) AND t165.id = k166.id ORDER BY t165.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w167) AS t161 UNION ALL SELECT t168.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t168.sort_key || '!STATEMENT' AS sort_key, t168.date_edtf AS date_edtf, t168.date_earliest AS date_earliest, t168.date_latest AS date_latest, t168.date_verbatim AS date_verbatim, coalesce(t168.date_precision, 'UNKNOWN') AS date_precision, coalesce(t168.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t168.date_basis, 'STATED') AS date_basis
FROM (SELECT w171.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k170 CROSS JOIN LATERAL (SELECT t169.*
FROM statement AS t169
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t169.date_earliest IS NOT NULL OR t169.date_latest IS NOT NULL OR t169.date_earliest IS NOT NULL OR t169.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND t169.speaker_id = k170.id ORDER BY t169.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w171 UNION SELECT w174.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k173 CROSS JOIN LATERAL (SELECT t172.*
FROM statement AS t172
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t172.date_earliest IS NOT NULL OR t172.date_latest IS NOT NULL OR t172.date_earliest IS NOT NULL OR t172.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND t172.on_behalf_of_id = k173.id ORDER BY t172.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w174 UNION SELECT w177.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k176 CROSS JOIN LATERAL (SELECT t175.*
FROM statement AS t175
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t175.date_earliest IS NOT NULL OR t175.date_latest IS NOT NULL OR t175.date_earliest IS NOT NULL OR t175.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND t175.reported_by_id = k176.id ORDER BY t175.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w177) AS t168 UNION ALL SELECT t178.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t178.sort_key || '!TREATY_ACTION' AS sort_key, t178.date_edtf AS date_edtf, t178.date_earliest AS date_earliest, t178.date_latest AS date_latest, t178.date_verbatim AS date_verbatim, coalesce(t178.date_precision, 'UNKNOWN') AS date_precision, coalesce(t178.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t178.date_basis, 'STATED') AS date_basis
FROM (SELECT w181.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k180 CROSS JOIN LATERAL (SELECT t179.*
FROM treaty_action AS t179
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t179.date_earliest IS NOT NULL OR t179.date_latest IS NOT NULL OR t179.date_earliest IS NOT NULL OR t179.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) AND t179.actor_id = k180.id ORDER BY t179.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w181 UNION SELECT w184.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k183 CROSS JOIN LATERAL (SELECT t182.*
FROM treaty_action AS t182
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t182.date_earliest IS NOT NULL OR t182.date_latest IS NOT NULL OR t182.date_earliest IS NOT NULL OR t182.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) AND t182.responded_by_id = k183.id ORDER BY t182.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w184) AS t178 UNION ALL SELECT t185.id AS id, 'Event' AS typename, 'EVENT' AS kind, t185.sort_key || '!EVENT' AS sort_key, t185.period_start_edtf AS date_edtf, t185.period_start_earliest AS date_earliest, t185.period_start_latest AS date_latest, t185.period_start_verbatim AS date_verbatim, coalesce(t185.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t185.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t185.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w188.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k187 CROSS JOIN LATERAL (SELECT t186.*
FROM event AS t186
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t186.period_start_earliest IS NOT NULL OR t186.period_start_latest IS NOT NULL OR t186.period_end_earliest IS NOT NULL OR t186.period_end_latest IS NOT NULL OR t186.period_start_state = $32 OR t186.period_end_state = $33) AND t186.id = k187.id ORDER BY t186.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w188) AS t185 UNION ALL SELECT t189.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t189.sort_key || '!OFFICE_TENURE' AS sort_key, t189.interval_start_edtf AS date_edtf, t189.interval_start_earliest AS date_earliest, t189.interval_start_latest AS date_latest, t189.interval_start_verbatim AS date_verbatim, coalesce(t189.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t189.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t189.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w192.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k191 CROSS JOIN LATERAL (SELECT t190.*
FROM office_tenure AS t190
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t190.interval_start_earliest IS NOT NULL OR t190.interval_start_latest IS NOT NULL OR t190.interval_end_earliest IS NOT NULL OR t190.interval_end_latest IS NOT NULL OR t190.interval_start_state = $34 OR t190.interval_end_state = $35) AND t190.holder_id = k191.id ORDER BY t190.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w192 UNION SELECT w195.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k194 CROSS JOIN LATERAL (SELECT t193.*
FROM office_tenure AS t193
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t193.interval_start_earliest IS NOT NULL OR t193.interval_start_latest IS NOT NULL OR t193.interval_end_earliest IS NOT NULL OR t193.interval_end_latest IS NOT NULL OR t193.interval_start_state = $36 OR t193.interval_end_state = $37) AND t193.id = k194.id ORDER BY t193.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w195) AS t189) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t147 ORDER BY t147.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, p6, t149_period_start_state_1, t149_period_end_state_1, size3, t152_period_start_state_1, t152_period_end_state_1, t155_period_start_state_1, t155_period_end_state_1, t158_period_start_state_1, t158_period_end_state_1, t162_period_start_state_1, t162_period_end_state_1, t165_period_start_state_1, t165_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t186_period_start_state_1, t186_period_end_state_1, t190_interval_start_state_1, t190_interval_end_state_1, t193_interval_start_state_1, t193_interval_end_state_1

-- postgresql: events
SELECT CASE t196.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t196.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t196.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t196.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t196.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t196.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t196.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t197.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t197.sort_key || '!VISIT' AS sort_key, t197.period_start_edtf AS date_edtf, t197.period_start_earliest AS date_earliest, t197.period_start_latest AS date_latest, t197.period_start_verbatim AS date_verbatim, coalesce(t197.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t197.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t197.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w200.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k199 CROSS JOIN LATERAL (SELECT t198.*
FROM visit AS t198
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t198.period_start_earliest IS NOT NULL OR t198.period_start_latest IS NOT NULL OR t198.period_end_earliest IS NOT NULL OR t198.period_end_latest IS NOT NULL OR t198.period_start_state = $9 OR t198.period_end_state = $10) AND t198.visitor_id = k199.id ORDER BY t198.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w200 UNION SELECT w203.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k202 CROSS JOIN LATERAL (SELECT t201.*
FROM visit AS t201
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t201.period_start_earliest IS NOT NULL OR t201.period_start_latest IS NOT NULL OR t201.period_end_earliest IS NOT NULL OR t201.period_end_latest IS NOT NULL OR t201.period_start_state = $12 OR t201.period_end_state = $13) AND t201.representing_id = k202.id ORDER BY t201.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w203 UNION SELECT w206.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k205 CROSS JOIN LATERAL (SELECT t204.*
FROM visit AS t204
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t204.period_start_earliest IS NOT NULL OR t204.period_start_latest IS NOT NULL OR t204.period_end_earliest IS NOT NULL OR t204.period_end_latest IS NOT NULL OR t204.period_start_state = $14 OR t204.period_end_state = $15) AND t204.host_id = k205.id ORDER BY t204.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w206 UNION SELECT w209.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k208 CROSS JOIN LATERAL (SELECT t207.*
FROM visit AS t207
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t207.period_start_earliest IS NOT NULL OR t207.period_start_latest IS NOT NULL OR t207.period_end_earliest IS NOT NULL OR t207.period_end_latest IS NOT NULL OR t207.period_start_state = $16 OR t207.period_end_state = $17) AND t207.id = k208.id ORDER BY t207.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w209) AS t197 UNION ALL SELECT t210.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t210.sort_key || '!SUMMIT' AS sort_key, t210.period_start_edtf AS date_edtf, t210.period_start_earliest AS date_earliest, t210.period_start_latest AS date_latest, t210.period_start_verbatim AS date_verbatim, coalesce(t210.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t210.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t210.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w213.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k212 CROSS JOIN LATERAL (SELECT t211.*
FROM summit AS t211
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t211.period_start_earliest IS NOT NULL OR t211.period_start_latest IS NOT NULL OR t211.period_end_earliest IS NOT NULL OR t211.period_end_latest IS NOT NULL OR t211.period_start_state = $18 OR t211.period_end_state = $19) AND t211.host_id = k212.id ORDER BY t211.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w213 UNION SELECT w216.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k215 CROSS JOIN LATERAL (SELECT t214.*
FROM summit AS t214
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t214.period_start_earliest IS NOT NULL OR t214.period_start_latest IS NOT NULL OR t214.period_end_earliest IS NOT NULL OR t214.period_end_latest IS NOT NULL OR t214.period_start_state = $20 OR t214.period_end_state = $21) AND t214.id = k215.id ORDER BY t214.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w216) AS t210 UNION ALL SELECT t217.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t217.sort_key || '!STATEMENT' AS sort_key, t217.date_edtf AS date_edtf, t217.date_earliest AS date_earliest, t217.date_latest AS date_latest, t217.date_verbatim AS date_verbatim, coalesce(t217.date_precision, 'UNKNOWN') AS date_precision, coalesce(t217.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t217.date_basis, 'STATED') AS date_basis
FROM (SELECT w220.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k219 CROSS JOIN LATERAL (SELECT t218.*
FROM statement AS t218
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t218.date_earliest IS NOT NULL OR t218.date_latest IS NOT NULL OR t218.date_earliest IS NOT NULL OR t218.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND t218.speaker_id = k219.id ORDER BY t218.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w220 UNION SELECT w223.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k222 CROSS JOIN LATERAL (SELECT t221.*
FROM statement AS t221
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t221.date_earliest IS NOT NULL OR t221.date_latest IS NOT NULL OR t221.date_earliest IS NOT NULL OR t221.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND t221.on_behalf_of_id = k222.id ORDER BY t221.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w223 UNION SELECT w226.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k225 CROSS JOIN LATERAL (SELECT t224.*
FROM statement AS t224
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t224.date_earliest IS NOT NULL OR t224.date_latest IS NOT NULL OR t224.date_earliest IS NOT NULL OR t224.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND t224.reported_by_id = k225.id ORDER BY t224.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w226) AS t217 UNION ALL SELECT t227.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t227.sort_key || '!TREATY_ACTION' AS sort_key, t227.date_edtf AS date_edtf, t227.date_earliest AS date_earliest, t227.date_latest AS date_latest, t227.date_verbatim AS date_verbatim, coalesce(t227.date_precision, 'UNKNOWN') AS date_precision, coalesce(t227.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t227.date_basis, 'STATED') AS date_basis
FROM (SELECT w230.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k229 CROSS JOIN LATERAL (SELECT t228.*
FROM treaty_action AS t228
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t228.date_earliest IS NOT NULL OR t228.date_latest IS NOT NULL OR t228.date_earliest IS NOT NULL OR t228.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) AND t228.actor_id = k229.id ORDER BY t228.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w230 UNION SELECT w233.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k232 CROSS JOIN LATERAL (SELECT t231.*
FROM treaty_action AS t231
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t231.date_earliest IS NOT NULL OR t231.date_latest IS NOT NULL OR t231.date_earliest IS NOT NULL OR t231.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) AND t231.responded_by_id = k232.id ORDER BY t231.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w233) AS t227 UNION ALL SELECT t234.id AS id, 'Event' AS typename, 'EVENT' AS kind, t234.sort_key || '!EVENT' AS sort_key, t234.period_start_edtf AS date_edtf, t234.period_start_earliest AS date_earliest, t234.period_start_latest AS date_latest, t234.period_start_verbatim AS date_verbatim, coalesce(t234.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t234.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t234.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w237.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k236 CROSS JOIN LATERAL (SELECT t235.*
FROM event AS t235
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t235.period_start_earliest IS NOT NULL OR t235.period_start_latest IS NOT NULL OR t235.period_end_earliest IS NOT NULL OR t235.period_end_latest IS NOT NULL OR t235.period_start_state = $32 OR t235.period_end_state = $33) AND t235.id = k236.id ORDER BY t235.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w237) AS t234 UNION ALL SELECT t238.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t238.sort_key || '!OFFICE_TENURE' AS sort_key, t238.interval_start_edtf AS date_edtf, t238.interval_start_earliest AS date_earliest, t238.interval_start_latest AS date_latest, t238.interval_start_verbatim AS date_verbatim, coalesce(t238.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t238.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t238.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w241.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k240 CROSS JOIN LATERAL (SELECT t239.*
FROM office_tenure AS t239
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t239.interval_start_earliest IS NOT NULL OR t239.interval_start_latest IS NOT NULL OR t239.interval_end_earliest IS NOT NULL OR t239.interval_end_latest IS NOT NULL OR t239.interval_start_state = $34 OR t239.interval_end_state = $35) AND t239.holder_id = k240.id ORDER BY t239.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w241 UNION SELECT w244.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k243 CROSS JOIN LATERAL (SELECT t242.*
FROM office_tenure AS t242
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (t242.interval_start_earliest IS NOT NULL OR t242.interval_start_latest IS NOT NULL OR t242.interval_end_earliest IS NOT NULL OR t242.interval_end_latest IS NOT NULL OR t242.interval_start_state = $36 OR t242.interval_end_state = $37) AND t242.id = k243.id ORDER BY t242.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w244) AS t238) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t196 ORDER BY t196.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r4, p8, t198_period_start_state_1, t198_period_end_state_1, size4, t201_period_start_state_1, t201_period_end_state_1, t204_period_start_state_1, t204_period_end_state_1, t207_period_start_state_1, t207_period_end_state_1, t211_period_start_state_1, t211_period_end_state_1, t214_period_start_state_1, t214_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t235_period_start_state_1, t235_period_end_state_1, t239_interval_start_state_1, t239_interval_end_state_1, t242_interval_start_state_1, t242_interval_end_state_1

-- postgresql: tenures
SELECT CASE t245.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t245.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t245.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t245.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t245.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t245.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t245.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t246.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t246.sort_key || '!VISIT' AS sort_key, t246.period_start_edtf AS date_edtf, t246.period_start_earliest AS date_earliest, t246.period_start_latest AS date_latest, t246.period_start_verbatim AS date_verbatim, coalesce(t246.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t246.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t246.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w249.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k248 CROSS JOIN LATERAL (SELECT t247.*
FROM visit AS t247
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t247.period_start_earliest IS NOT NULL OR t247.period_start_latest IS NOT NULL OR t247.period_end_earliest IS NOT NULL OR t247.period_end_latest IS NOT NULL OR t247.period_start_state = $9 OR t247.period_end_state = $10) OR true) AND t247.visitor_id = k248.id ORDER BY t247.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w249 UNION SELECT w252.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k251 CROSS JOIN LATERAL (SELECT t250.*
FROM visit AS t250
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t250.period_start_earliest IS NOT NULL OR t250.period_start_latest IS NOT NULL OR t250.period_end_earliest IS NOT NULL OR t250.period_end_latest IS NOT NULL OR t250.period_start_state = $12 OR t250.period_end_state = $13) OR true) AND t250.representing_id = k251.id ORDER BY t250.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w252 UNION SELECT w255.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k254 CROSS JOIN LATERAL (SELECT t253.*
FROM visit AS t253
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t253.period_start_earliest IS NOT NULL OR t253.period_start_latest IS NOT NULL OR t253.period_end_earliest IS NOT NULL OR t253.period_end_latest IS NOT NULL OR t253.period_start_state = $14 OR t253.period_end_state = $15) OR true) AND t253.host_id = k254.id ORDER BY t253.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w255 UNION SELECT w258.*
FROM (SELECT anon_5.id
FROM (SELECT visit_2.id AS id
FROM visit AS visit_2
WHERE visit_2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_5) AS k257 CROSS JOIN LATERAL (SELECT t256.*
FROM visit AS t256
WHERE 'VISIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t256.period_start_earliest IS NOT NULL OR t256.period_start_latest IS NOT NULL OR t256.period_end_earliest IS NOT NULL OR t256.period_end_latest IS NOT NULL OR t256.period_start_state = $16 OR t256.period_end_state = $17) OR true) AND t256.id = k257.id ORDER BY t256.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w258) AS t246 UNION ALL SELECT t259.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t259.sort_key || '!SUMMIT' AS sort_key, t259.period_start_edtf AS date_edtf, t259.period_start_earliest AS date_earliest, t259.period_start_latest AS date_latest, t259.period_start_verbatim AS date_verbatim, coalesce(t259.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t259.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t259.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w262.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k261 CROSS JOIN LATERAL (SELECT t260.*
FROM summit AS t260
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t260.period_start_earliest IS NOT NULL OR t260.period_start_latest IS NOT NULL OR t260.period_end_earliest IS NOT NULL OR t260.period_end_latest IS NOT NULL OR t260.period_start_state = $18 OR t260.period_end_state = $19) OR true) AND t260.host_id = k261.id ORDER BY t260.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w262 UNION SELECT w265.*
FROM (SELECT anon_6.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_6) AS k264 CROSS JOIN LATERAL (SELECT t263.*
FROM summit AS t263
WHERE 'SUMMIT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t263.period_start_earliest IS NOT NULL OR t263.period_start_latest IS NOT NULL OR t263.period_end_earliest IS NOT NULL OR t263.period_end_latest IS NOT NULL OR t263.period_start_state = $20 OR t263.period_end_state = $21) OR true) AND t263.id = k264.id ORDER BY t263.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w265) AS t259 UNION ALL SELECT t266.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t266.sort_key || '!STATEMENT' AS sort_key, t266.date_edtf AS date_edtf, t266.date_earliest AS date_earliest, t266.date_latest AS date_latest, t266.date_verbatim AS date_verbatim, coalesce(t266.date_precision, 'UNKNOWN') AS date_precision, coalesce(t266.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t266.date_basis, 'STATED') AS date_basis
FROM (SELECT w269.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k268 CROSS JOIN LATERAL (SELECT t267.*
FROM statement AS t267
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t267.date_earliest IS NOT NULL OR t267.date_latest IS NOT NULL OR t267.date_earliest IS NOT NULL OR t267.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) OR true) AND t267.speaker_id = k268.id ORDER BY t267.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w269 UNION SELECT w272.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k271 CROSS JOIN LATERAL (SELECT t270.*
FROM statement AS t270
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t270.date_earliest IS NOT NULL OR t270.date_latest IS NOT NULL OR t270.date_earliest IS NOT NULL OR t270.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) OR true) AND t270.on_behalf_of_id = k271.id ORDER BY t270.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w272 UNION SELECT w275.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k274 CROSS JOIN LATERAL (SELECT t273.*
FROM statement AS t273
WHERE 'STATEMENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t273.date_earliest IS NOT NULL OR t273.date_latest IS NOT NULL OR t273.date_earliest IS NOT NULL OR t273.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) OR true) AND t273.reported_by_id = k274.id ORDER BY t273.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w275) AS t266 UNION ALL SELECT t276.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t276.sort_key || '!TREATY_ACTION' AS sort_key, t276.date_edtf AS date_edtf, t276.date_earliest AS date_earliest, t276.date_latest AS date_latest, t276.date_verbatim AS date_verbatim, coalesce(t276.date_precision, 'UNKNOWN') AS date_precision, coalesce(t276.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t276.date_basis, 'STATED') AS date_basis
FROM (SELECT w279.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k278 CROSS JOIN LATERAL (SELECT t277.*
FROM treaty_action AS t277
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t277.date_earliest IS NOT NULL OR t277.date_latest IS NOT NULL OR t277.date_earliest IS NOT NULL OR t277.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $28::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $29::VARCHAR)::VARCHAR) OR true) AND t277.actor_id = k278.id ORDER BY t277.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w279 UNION SELECT w282.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k281 CROSS JOIN LATERAL (SELECT t280.*
FROM treaty_action AS t280
WHERE 'TREATY_ACTION' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t280.date_earliest IS NOT NULL OR t280.date_latest IS NOT NULL OR t280.date_earliest IS NOT NULL OR t280.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $30::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $31::VARCHAR)::VARCHAR) OR true) AND t280.responded_by_id = k281.id ORDER BY t280.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w282) AS t276 UNION ALL SELECT t283.id AS id, 'Event' AS typename, 'EVENT' AS kind, t283.sort_key || '!EVENT' AS sort_key, t283.period_start_edtf AS date_edtf, t283.period_start_earliest AS date_earliest, t283.period_start_latest AS date_latest, t283.period_start_verbatim AS date_verbatim, coalesce(t283.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t283.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t283.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w286.*
FROM (SELECT anon_7.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_7) AS k285 CROSS JOIN LATERAL (SELECT t284.*
FROM event AS t284
WHERE 'EVENT' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t284.period_start_earliest IS NOT NULL OR t284.period_start_latest IS NOT NULL OR t284.period_end_earliest IS NOT NULL OR t284.period_end_latest IS NOT NULL OR t284.period_start_state = $32 OR t284.period_end_state = $33) OR true) AND t284.id = k285.id ORDER BY t284.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w286) AS t283 UNION ALL SELECT t287.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t287.sort_key || '!OFFICE_TENURE' AS sort_key, t287.interval_start_edtf AS date_edtf, t287.interval_start_earliest AS date_earliest, t287.interval_start_latest AS date_latest, t287.interval_start_verbatim AS date_verbatim, coalesce(t287.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t287.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t287.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w290.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k289 CROSS JOIN LATERAL (SELECT t288.*
FROM office_tenure AS t288
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t288.interval_start_earliest IS NOT NULL OR t288.interval_start_latest IS NOT NULL OR t288.interval_end_earliest IS NOT NULL OR t288.interval_end_latest IS NOT NULL OR t288.interval_start_state = $34 OR t288.interval_end_state = $35) OR true) AND t288.holder_id = k289.id ORDER BY t288.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w290 UNION SELECT w293.*
FROM (SELECT anon_8.id
FROM (SELECT office_tenure_2.id AS id
FROM office_tenure AS office_tenure_2 JOIN office AS office_3 ON office_3.id = office_tenure_2.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_8) AS k292 CROSS JOIN LATERAL (SELECT t291.*
FROM office_tenure AS t291
WHERE 'OFFICE_TENURE' = ANY ((SELECT $8::TEXT[])::TEXT[]) AND (NOT (t291.interval_start_earliest IS NOT NULL OR t291.interval_start_latest IS NOT NULL OR t291.interval_end_earliest IS NOT NULL OR t291.interval_end_latest IS NOT NULL OR t291.interval_start_state = $36 OR t291.interval_end_state = $37) OR true) AND t291.id = k292.id ORDER BY t291.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS w293) AS t287) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t245 ORDER BY t245.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r5, p10, t247_period_start_state_1, t247_period_end_state_1, size5, t250_period_start_state_1, t250_period_end_state_1, t253_period_start_state_1, t253_period_end_state_1, t256_period_start_state_1, t256_period_end_state_1, t260_period_start_state_1, t260_period_end_state_1, t263_period_start_state_1, t263_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, t284_period_start_state_1, t284_period_end_state_1, t288_interval_start_state_1, t288_interval_end_state_1, t291_interval_start_state_1, t291_interval_end_state_1

-- postgresql: member
SELECT CASE t294.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t294.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t294.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t294.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t294.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t294.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t294.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t295.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t295.sort_key || '!VISIT' AS sort_key, t295.period_start_edtf AS date_edtf, t295.period_start_earliest AS date_earliest, t295.period_start_latest AS date_latest, t295.period_start_verbatim AS date_verbatim, coalesce(t295.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t295.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t295.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w298.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k297 CROSS JOIN LATERAL (SELECT t296.*
FROM visit AS t296
WHERE (t296.period_start_earliest IS NOT NULL OR t296.period_start_latest IS NOT NULL OR t296.period_end_earliest IS NOT NULL OR t296.period_end_latest IS NOT NULL OR t296.period_start_state = $8 OR t296.period_end_state = $9) AND (t296.period_start_earliest IS NULL OR t296.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t296.period_end_latest IS NULL OR t296.period_end_latest >= (SELECT $11::DATE)::DATE) AND t296.visitor_id = k297.id AND t296.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t296.sort_key, t296.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t296.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w298 UNION SELECT w302.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k300 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k301 CROSS JOIN LATERAL (SELECT t299.*
FROM visit AS t299
WHERE (t299.period_start_earliest IS NOT NULL OR t299.period_start_latest IS NOT NULL OR t299.period_end_earliest IS NOT NULL OR t299.period_end_latest IS NOT NULL OR t299.period_start_state = $15 OR t299.period_end_state = $16) AND (t299.period_start_earliest IS NULL OR t299.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t299.period_end_latest IS NULL OR t299.period_end_latest >= (SELECT $11::DATE)::DATE) AND t299.visitor_id = k300.id AND t299.sort_key >= CASE WHEN (k301.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k301.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t299.sort_key, t299.sort_key) < (CASE WHEN (k301.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k301.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t299.reach = k301.id ORDER BY t299.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w302 UNION SELECT w305.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k304 CROSS JOIN LATERAL (SELECT t303.*
FROM visit AS t303
WHERE (t303.period_start_earliest IS NOT NULL OR t303.period_start_latest IS NOT NULL OR t303.period_end_earliest IS NOT NULL OR t303.period_end_latest IS NOT NULL OR t303.period_start_state = $17 OR t303.period_end_state = $18) AND (t303.period_start_earliest IS NULL OR t303.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t303.period_end_latest IS NULL OR t303.period_end_latest >= (SELECT $11::DATE)::DATE) AND t303.representing_id = k304.id AND t303.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t303.sort_key, t303.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t303.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w305 UNION SELECT w309.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k307 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k308 CROSS JOIN LATERAL (SELECT t306.*
FROM visit AS t306
WHERE (t306.period_start_earliest IS NOT NULL OR t306.period_start_latest IS NOT NULL OR t306.period_end_earliest IS NOT NULL OR t306.period_end_latest IS NOT NULL OR t306.period_start_state = $19 OR t306.period_end_state = $20) AND (t306.period_start_earliest IS NULL OR t306.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t306.period_end_latest IS NULL OR t306.period_end_latest >= (SELECT $11::DATE)::DATE) AND t306.representing_id = k307.id AND t306.sort_key >= CASE WHEN (k308.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k308.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t306.sort_key, t306.sort_key) < (CASE WHEN (k308.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k308.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t306.reach = k308.id ORDER BY t306.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w309 UNION SELECT w312.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k311 CROSS JOIN LATERAL (SELECT t310.*
FROM visit AS t310
WHERE (t310.period_start_earliest IS NOT NULL OR t310.period_start_latest IS NOT NULL OR t310.period_end_earliest IS NOT NULL OR t310.period_end_latest IS NOT NULL OR t310.period_start_state = $21 OR t310.period_end_state = $22) AND (t310.period_start_earliest IS NULL OR t310.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t310.period_end_latest IS NULL OR t310.period_end_latest >= (SELECT $11::DATE)::DATE) AND t310.host_id = k311.id AND t310.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t310.sort_key, t310.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t310.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w312 UNION SELECT w316.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k314 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k315 CROSS JOIN LATERAL (SELECT t313.*
FROM visit AS t313
WHERE (t313.period_start_earliest IS NOT NULL OR t313.period_start_latest IS NOT NULL OR t313.period_end_earliest IS NOT NULL OR t313.period_end_latest IS NOT NULL OR t313.period_start_state = $23 OR t313.period_end_state = $24) AND (t313.period_start_earliest IS NULL OR t313.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t313.period_end_latest IS NULL OR t313.period_end_latest >= (SELECT $11::DATE)::DATE) AND t313.host_id = k314.id AND t313.sort_key >= CASE WHEN (k315.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k315.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t313.sort_key, t313.sort_key) < (CASE WHEN (k315.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k315.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t313.reach = k315.id ORDER BY t313.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w316 UNION SELECT w319.*
FROM (SELECT anon_7.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_4.id AS id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_7) AS k318 CROSS JOIN LATERAL (SELECT t317.*
FROM visit AS t317
WHERE (t317.period_start_earliest IS NOT NULL OR t317.period_start_latest IS NOT NULL OR t317.period_end_earliest IS NOT NULL OR t317.period_end_latest IS NOT NULL OR t317.period_start_state = $25 OR t317.period_end_state = $26) AND (t317.period_start_earliest IS NULL OR t317.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t317.period_end_latest IS NULL OR t317.period_end_latest >= (SELECT $11::DATE)::DATE) AND t317.id = k318.id ORDER BY t317.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w319) AS t295 UNION ALL SELECT t320.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t320.sort_key || '!SUMMIT' AS sort_key, t320.period_start_edtf AS date_edtf, t320.period_start_earliest AS date_earliest, t320.period_start_latest AS date_latest, t320.period_start_verbatim AS date_verbatim, coalesce(t320.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t320.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t320.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w323.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k322 CROSS JOIN LATERAL (SELECT t321.*
FROM summit AS t321
WHERE (t321.period_start_earliest IS NOT NULL OR t321.period_start_latest IS NOT NULL OR t321.period_end_earliest IS NOT NULL OR t321.period_end_latest IS NOT NULL OR t321.period_start_state = $27 OR t321.period_end_state = $28) AND (t321.period_start_earliest IS NULL OR t321.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t321.period_end_latest IS NULL OR t321.period_end_latest >= (SELECT $11::DATE)::DATE) AND t321.host_id = k322.id AND t321.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t321.sort_key, t321.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t321.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w323 UNION SELECT w327.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k325 CROSS JOIN (WITH RECURSIVE anon_8(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_8.id ORDER BY reach
 LIMIT 1) AS anon_9
FROM anon_8
WHERE anon_8.id IS NOT NULL)
 SELECT anon_8.id
FROM anon_8
WHERE anon_8.id >= -1) AS k326 CROSS JOIN LATERAL (SELECT t324.*
FROM summit AS t324
WHERE (t324.period_start_earliest IS NOT NULL OR t324.period_start_latest IS NOT NULL OR t324.period_end_earliest IS NOT NULL OR t324.period_end_latest IS NOT NULL OR t324.period_start_state = $29 OR t324.period_end_state = $30) AND (t324.period_start_earliest IS NULL OR t324.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t324.period_end_latest IS NULL OR t324.period_end_latest >= (SELECT $11::DATE)::DATE) AND t324.host_id = k325.id AND t324.sort_key >= CASE WHEN (k326.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k326.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t324.sort_key, t324.sort_key) < (CASE WHEN (k326.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k326.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t324.reach = k326.id ORDER BY t324.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w327 UNION SELECT w330.*
FROM (SELECT anon_10.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_10) AS k329 CROSS JOIN LATERAL (SELECT t328.*
FROM summit AS t328
WHERE (t328.period_start_earliest IS NOT NULL OR t328.period_start_latest IS NOT NULL OR t328.period_end_earliest IS NOT NULL OR t328.period_end_latest IS NOT NULL OR t328.period_start_state = $31 OR t328.period_end_state = $32) AND (t328.period_start_earliest IS NULL OR t328.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t328.period_end_latest IS NULL OR t328.period_end_latest >= (SELECT $11::DATE)::DATE) AND t328.id = k329.id ORDER BY t328.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w330) AS t320 UNION ALL SELECT t331.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t331.sort_key || '!STATEMENT' AS sort_key, t331.date_edtf AS date_edtf, t331.date_earliest AS date_earliest, t331.date_latest AS date_latest, t331.date_verbatim AS date_verbatim, coalesce(t331.date_precision, 'UNKNOWN') AS date_precision, coalesce(t331.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t331.date_basis, 'STATED') AS date_basis
FROM (SELECT w334.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k333 CROSS JOIN LATERAL (SELECT t332.*
FROM statement AS t332
WHERE (t332.date_earliest IS NOT NULL OR t332.date_latest IS NOT NULL OR t332.date_earliest IS NOT NULL OR t332.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $33::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $34::VARCHAR)::VARCHAR) AND (t332.date_earliest IS NULL OR t332.date_earliest <= (SELECT $10::DATE)::DATE) AND (t332.date_latest IS NULL OR t332.date_latest >= (SELECT $11::DATE)::DATE) AND t332.speaker_id = k333.id AND t332.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t332.sort_key, t332.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t332.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w334 UNION SELECT w338.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k336 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k337 CROSS JOIN LATERAL (SELECT t335.*
FROM statement AS t335
WHERE (t335.date_earliest IS NOT NULL OR t335.date_latest IS NOT NULL OR t335.date_earliest IS NOT NULL OR t335.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $35::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $36::VARCHAR)::VARCHAR) AND (t335.date_earliest IS NULL OR t335.date_earliest <= (SELECT $10::DATE)::DATE) AND (t335.date_latest IS NULL OR t335.date_latest >= (SELECT $11::DATE)::DATE) AND t335.speaker_id = k336.id AND t335.sort_key >= CASE WHEN (k337.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k337.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t335.sort_key, t335.sort_key) < (CASE WHEN (k337.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k337.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t335.reach = k337.id ORDER BY t335.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w338 UNION SELECT w341.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k340 CROSS JOIN LATERAL (SELECT t339.*
FROM statement AS t339
WHERE (t339.date_earliest IS NOT NULL OR t339.date_latest IS NOT NULL OR t339.date_earliest IS NOT NULL OR t339.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $37::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $38::VARCHAR)::VARCHAR) AND (t339.date_earliest IS NULL OR t339.date_earliest <= (SELECT $10::DATE)::DATE) AND (t339.date_latest IS NULL OR t339.date_latest >= (SELECT $11::DATE)::DATE) AND t339.on_behalf_of_id = k340.id AND t339.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t339.sort_key, t339.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t339.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w341 UNION SELECT w345.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k343 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k344 CROSS JOIN LATERAL (SELECT t342.*
FROM statement AS t342
WHERE (t342.date_earliest IS NOT NULL OR t342.date_latest IS NOT NULL OR t342.date_earliest IS NOT NULL OR t342.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $39::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $40::VARCHAR)::VARCHAR) AND (t342.date_earliest IS NULL OR t342.date_earliest <= (SELECT $10::DATE)::DATE) AND (t342.date_latest IS NULL OR t342.date_latest >= (SELECT $11::DATE)::DATE) AND t342.on_behalf_of_id = k343.id AND t342.sort_key >= CASE WHEN (k344.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k344.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t342.sort_key, t342.sort_key) < (CASE WHEN (k344.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k344.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t342.reach = k344.id ORDER BY t342.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w345 UNION SELECT w348.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k347 CROSS JOIN LATERAL (SELECT t346.*
FROM statement AS t346
WHERE (t346.date_earliest IS NOT NULL OR t346.date_latest IS NOT NULL OR t346.date_earliest IS NOT NULL OR t346.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $41::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $42::VARCHAR)::VARCHAR) AND (t346.date_earliest IS NULL OR t346.date_earliest <= (SELECT $10::DATE)::DATE) AND (t346.date_latest IS NULL OR t346.date_latest >= (SELECT $11::DATE)::DATE) AND t346.reported_by_id = k347.id AND t346.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t346.sort_key, t346.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t346.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w348 UNION SELECT w352.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k350 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k351 CROSS JOIN LATERAL (SELECT t349.*
FROM statement AS t349
WHERE (t349.date_earliest IS NOT NULL OR t349.date_latest IS NOT NULL OR t349.date_earliest IS NOT NULL OR t349.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $43::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $44::VARCHAR)::VARCHAR) AND (t349.date_earliest IS NULL OR t349.date_earliest <= (SELECT $10::DATE)::DATE) AND (t349.date_latest IS NULL OR t349.date_latest >= (SELECT $11::DATE)::DATE) AND t349.reported_by_id = k350.id AND t349.sort_key >= CASE WHEN (k351.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k351.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t349.sort_key, t349.sort_key) < (CASE WHEN (k351.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k351.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t349.reach = k351.id ORDER BY t349.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w352) AS t331 UNION ALL SELECT t353.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t353.sort_key || '!TREATY_ACTION' AS sort_key, t353.date_edtf AS date_edtf, t353.date_earliest AS date_earliest, t353.date_latest AS date_latest, t353.date_verbatim AS date_verbatim, coalesce(t353.date_precision, 'UNKNOWN') AS date_precision, coalesce(t353.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t353.date_basis, 'STATED') AS date_basis
FROM (SELECT w356.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k355 CROSS JOIN LATERAL (SELECT t354.*
FROM treaty_action AS t354
WHERE (t354.date_earliest IS NOT NULL OR t354.date_latest IS NOT NULL OR t354.date_earliest IS NOT NULL OR t354.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $45::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $46::VARCHAR)::VARCHAR) AND (t354.date_earliest IS NULL OR t354.date_earliest <= (SELECT $10::DATE)::DATE) AND (t354.date_latest IS NULL OR t354.date_latest >= (SELECT $11::DATE)::DATE) AND t354.actor_id = k355.id AND t354.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t354.sort_key, t354.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t354.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w356 UNION SELECT w360.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k358 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k359 CROSS JOIN LATERAL (SELECT t357.*
FROM treaty_action AS t357
WHERE (t357.date_earliest IS NOT NULL OR t357.date_latest IS NOT NULL OR t357.date_earliest IS NOT NULL OR t357.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $47::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $48::VARCHAR)::VARCHAR) AND (t357.date_earliest IS NULL OR t357.date_earliest <= (SELECT $10::DATE)::DATE) AND (t357.date_latest IS NULL OR t357.date_latest >= (SELECT $11::DATE)::DATE) AND t357.actor_id = k358.id AND t357.sort_key >= CASE WHEN (k359.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k359.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t357.sort_key, t357.sort_key) < (CASE WHEN (k359.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k359.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t357.reach = k359.id ORDER BY t357.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w360 UNION SELECT w363.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k362 CROSS JOIN LATERAL (SELECT t361.*
FROM treaty_action AS t361
WHERE (t361.date_earliest IS NOT NULL OR t361.date_latest IS NOT NULL OR t361.date_earliest IS NOT NULL OR t361.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $49::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $50::VARCHAR)::VARCHAR) AND (t361.date_earliest IS NULL OR t361.date_earliest <= (SELECT $10::DATE)::DATE) AND (t361.date_latest IS NULL OR t361.date_latest >= (SELECT $11::DATE)::DATE) AND t361.responded_by_id = k362.id AND t361.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t361.sort_key, t361.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t361.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w363 UNION SELECT w367.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k365 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k366 CROSS JOIN LATERAL (SELECT t364.*
FROM treaty_action AS t364
WHERE (t364.date_earliest IS NOT NULL OR t364.date_latest IS NOT NULL OR t364.date_earliest IS NOT NULL OR t364.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $51::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $52::VARCHAR)::VARCHAR) AND (t364.date_earliest IS NULL OR t364.date_earliest <= (SELECT $10::DATE)::DATE) AND (t364.date_latest IS NULL OR t364.date_latest >= (SELECT $11::DATE)::DATE) AND t364.responded_by_id = k365.id AND t364.sort_key >= CASE WHEN (k366.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k366.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t364.sort_key, t364.sort_key) < (CASE WHEN (k366.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k366.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t364.reach = k366.id ORDER BY t364.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w367) AS t353 UNION ALL SELECT t368.id AS id, 'Event' AS typename, 'EVENT' AS kind, t368.sort_key || '!EVENT' AS sort_key, t368.period_start_edtf AS date_edtf, t368.period_start_earliest AS date_earliest, t368.period_start_latest AS date_latest, t368.period_start_verbatim AS date_verbatim, coalesce(t368.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t368.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t368.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w371.*
FROM (SELECT anon_15.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_15) AS k370 CROSS JOIN LATERAL (SELECT t369.*
FROM event AS t369
WHERE (t369.period_start_earliest IS NOT NULL OR t369.period_start_latest IS NOT NULL OR t369.period_end_earliest IS NOT NULL OR t369.period_end_latest IS NOT NULL OR t369.period_start_state = $53 OR t369.period_end_state = $54) AND (t369.period_start_earliest IS NULL OR t369.period_start_earliest <= (SELECT $10::DATE)::DATE) AND (t369.period_end_latest IS NULL OR t369.period_end_latest >= (SELECT $11::DATE)::DATE) AND t369.id = k370.id ORDER BY t369.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w371) AS t368 UNION ALL SELECT t372.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t372.sort_key || '!OFFICE_TENURE' AS sort_key, t372.interval_start_edtf AS date_edtf, t372.interval_start_earliest AS date_earliest, t372.interval_start_latest AS date_latest, t372.interval_start_verbatim AS date_verbatim, coalesce(t372.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t372.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t372.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w375.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k374 CROSS JOIN LATERAL (SELECT t373.*
FROM office_tenure AS t373
WHERE (t373.interval_start_earliest IS NOT NULL OR t373.interval_start_latest IS NOT NULL OR t373.interval_end_earliest IS NOT NULL OR t373.interval_end_latest IS NOT NULL OR t373.interval_start_state = $55 OR t373.interval_end_state = $56) AND (t373.interval_start_earliest IS NULL OR t373.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t373.interval_end_latest IS NULL OR t373.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t373.holder_id = k374.id AND t373.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t373.sort_key, t373.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t373.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w375 UNION SELECT w379.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k377 CROSS JOIN (WITH RECURSIVE anon_16(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_16.id ORDER BY reach
 LIMIT 1) AS anon_17
FROM anon_16
WHERE anon_16.id IS NOT NULL)
 SELECT anon_16.id
FROM anon_16
WHERE anon_16.id >= -1) AS k378 CROSS JOIN LATERAL (SELECT t376.*
FROM office_tenure AS t376
WHERE (t376.interval_start_earliest IS NOT NULL OR t376.interval_start_latest IS NOT NULL OR t376.interval_end_earliest IS NOT NULL OR t376.interval_end_latest IS NOT NULL OR t376.interval_start_state = $57 OR t376.interval_end_state = $58) AND (t376.interval_start_earliest IS NULL OR t376.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t376.interval_end_latest IS NULL OR t376.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t376.holder_id = k377.id AND t376.sort_key >= CASE WHEN (k378.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k378.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t376.sort_key, t376.sort_key) < (CASE WHEN (k378.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k378.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t376.reach = k378.id ORDER BY t376.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w379 UNION SELECT w382.*
FROM (SELECT anon_18.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_18) AS k381 CROSS JOIN LATERAL (SELECT t380.*
FROM office_tenure AS t380
WHERE (t380.interval_start_earliest IS NOT NULL OR t380.interval_start_latest IS NOT NULL OR t380.interval_end_earliest IS NOT NULL OR t380.interval_end_latest IS NOT NULL OR t380.interval_start_state = $59 OR t380.interval_end_state = $60) AND (t380.interval_start_earliest IS NULL OR t380.interval_start_earliest <= (SELECT $10::DATE)::DATE) AND (t380.interval_end_latest IS NULL OR t380.interval_end_latest >= (SELECT $11::DATE)::DATE) AND t380.id = k381.id ORDER BY t380.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w382) AS t372) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t294 ORDER BY t294.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r6, t296_period_start_state_1, t296_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size6, t299_period_start_state_1, t299_period_end_state_1, t303_period_start_state_1, t303_period_end_state_1, t306_period_start_state_1, t306_period_end_state_1, t310_period_start_state_1, t310_period_end_state_1, t313_period_start_state_1, t313_period_end_state_1, t317_period_start_state_1, t317_period_end_state_1, t321_period_start_state_1, t321_period_end_state_1, t324_period_start_state_1, t324_period_end_state_1, t328_period_start_state_1, t328_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_13, 'KNOWN'_14, 'KNOWN'_15, 'KNOWN'_16, 'KNOWN'_17, 'KNOWN'_18, 'KNOWN'_19, 'KNOWN'_20, t369_period_start_state_1, t369_period_end_state_1, t373_interval_start_state_1, t373_interval_end_state_1, t376_interval_start_state_1, t376_interval_end_state_1, t380_interval_start_state_1, t380_interval_end_state_1

-- postgresql: visitor
SELECT CASE t383.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t383.id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t383.id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t383.id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t383.id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t383.id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t383.id) END AS c0
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t384.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t384.sort_key || '!VISIT' AS sort_key, t384.period_start_edtf AS date_edtf, t384.period_start_earliest AS date_earliest, t384.period_start_latest AS date_latest, t384.period_start_verbatim AS date_verbatim, coalesce(t384.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t384.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t384.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w387.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k386 CROSS JOIN LATERAL (SELECT t385.*
FROM visit AS t385
WHERE (t385.period_start_earliest IS NOT NULL OR t385.period_start_latest IS NOT NULL OR t385.period_end_earliest IS NOT NULL OR t385.period_end_latest IS NOT NULL OR t385.period_start_state = $8 OR t385.period_end_state = $9) AND (t385.period_start_state = $8 OR t385.period_start_latest IS NOT NULL AND t385.period_start_latest <= (SELECT $10::DATE)::DATE OR t385.period_end_latest IS NOT NULL AND t385.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t385.period_end_state = $9 OR t385.period_end_earliest IS NOT NULL AND t385.period_end_earliest >= (SELECT $11::DATE)::DATE OR t385.period_start_earliest IS NOT NULL AND t385.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t385.visitor_id = k386.id AND t385.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t385.sort_key, t385.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t385.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w387 UNION SELECT w391.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k389 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k390 CROSS JOIN LATERAL (SELECT t388.*
FROM visit AS t388
WHERE (t388.period_start_earliest IS NOT NULL OR t388.period_start_latest IS NOT NULL OR t388.period_end_earliest IS NOT NULL OR t388.period_end_latest IS NOT NULL OR t388.period_start_state = $15 OR t388.period_end_state = $16) AND (t388.period_start_state = $15 OR t388.period_start_latest IS NOT NULL AND t388.period_start_latest <= (SELECT $10::DATE)::DATE OR t388.period_end_latest IS NOT NULL AND t388.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t388.period_end_state = $16 OR t388.period_end_earliest IS NOT NULL AND t388.period_end_earliest >= (SELECT $11::DATE)::DATE OR t388.period_start_earliest IS NOT NULL AND t388.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t388.visitor_id = k389.id AND t388.sort_key >= CASE WHEN (k390.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k390.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t388.sort_key, t388.sort_key) < (CASE WHEN (k390.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k390.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t388.reach = k390.id ORDER BY t388.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w391 UNION SELECT w394.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k393 CROSS JOIN LATERAL (SELECT t392.*
FROM visit AS t392
WHERE (t392.period_start_earliest IS NOT NULL OR t392.period_start_latest IS NOT NULL OR t392.period_end_earliest IS NOT NULL OR t392.period_end_latest IS NOT NULL OR t392.period_start_state = $17 OR t392.period_end_state = $18) AND (t392.period_start_state = $17 OR t392.period_start_latest IS NOT NULL AND t392.period_start_latest <= (SELECT $10::DATE)::DATE OR t392.period_end_latest IS NOT NULL AND t392.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t392.period_end_state = $18 OR t392.period_end_earliest IS NOT NULL AND t392.period_end_earliest >= (SELECT $11::DATE)::DATE OR t392.period_start_earliest IS NOT NULL AND t392.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t392.representing_id = k393.id AND t392.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t392.sort_key, t392.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t392.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w394 UNION SELECT w398.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k396 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k397 CROSS JOIN LATERAL (SELECT t395.*
FROM visit AS t395
WHERE (t395.period_start_earliest IS NOT NULL OR t395.period_start_latest IS NOT NULL OR t395.period_end_earliest IS NOT NULL OR t395.period_end_latest IS NOT NULL OR t395.period_start_state = $19 OR t395.period_end_state = $20) AND (t395.period_start_state = $19 OR t395.period_start_latest IS NOT NULL AND t395.period_start_latest <= (SELECT $10::DATE)::DATE OR t395.period_end_latest IS NOT NULL AND t395.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t395.period_end_state = $20 OR t395.period_end_earliest IS NOT NULL AND t395.period_end_earliest >= (SELECT $11::DATE)::DATE OR t395.period_start_earliest IS NOT NULL AND t395.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t395.representing_id = k396.id AND t395.sort_key >= CASE WHEN (k397.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k397.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t395.sort_key, t395.sort_key) < (CASE WHEN (k397.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k397.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t395.reach = k397.id ORDER BY t395.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w398 UNION SELECT w401.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k400 CROSS JOIN LATERAL (SELECT t399.*
FROM visit AS t399
WHERE (t399.period_start_earliest IS NOT NULL OR t399.period_start_latest IS NOT NULL OR t399.period_end_earliest IS NOT NULL OR t399.period_end_latest IS NOT NULL OR t399.period_start_state = $21 OR t399.period_end_state = $22) AND (t399.period_start_state = $21 OR t399.period_start_latest IS NOT NULL AND t399.period_start_latest <= (SELECT $10::DATE)::DATE OR t399.period_end_latest IS NOT NULL AND t399.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t399.period_end_state = $22 OR t399.period_end_earliest IS NOT NULL AND t399.period_end_earliest >= (SELECT $11::DATE)::DATE OR t399.period_start_earliest IS NOT NULL AND t399.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t399.host_id = k400.id AND t399.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t399.sort_key, t399.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t399.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w401 UNION SELECT w405.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k403 CROSS JOIN (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k404 CROSS JOIN LATERAL (SELECT t402.*
FROM visit AS t402
WHERE (t402.period_start_earliest IS NOT NULL OR t402.period_start_latest IS NOT NULL OR t402.period_end_earliest IS NOT NULL OR t402.period_end_latest IS NOT NULL OR t402.period_start_state = $23 OR t402.period_end_state = $24) AND (t402.period_start_state = $23 OR t402.period_start_latest IS NOT NULL AND t402.period_start_latest <= (SELECT $10::DATE)::DATE OR t402.period_end_latest IS NOT NULL AND t402.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t402.period_end_state = $24 OR t402.period_end_earliest IS NOT NULL AND t402.period_end_earliest >= (SELECT $11::DATE)::DATE OR t402.period_start_earliest IS NOT NULL AND t402.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t402.host_id = k403.id AND t402.sort_key >= CASE WHEN (k404.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k404.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t402.sort_key, t402.sort_key) < (CASE WHEN (k404.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k404.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t402.reach = k404.id ORDER BY t402.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w405 UNION SELECT w408.*
FROM (SELECT anon_7.id
FROM (SELECT visit_3.id AS id
FROM visit AS visit_3
WHERE visit_3.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) UNION SELECT visit_4.id AS id
FROM visit AS visit_4
WHERE visit_4.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]))) AS anon_7) AS k407 CROSS JOIN LATERAL (SELECT t406.*
FROM visit AS t406
WHERE (t406.period_start_earliest IS NOT NULL OR t406.period_start_latest IS NOT NULL OR t406.period_end_earliest IS NOT NULL OR t406.period_end_latest IS NOT NULL OR t406.period_start_state = $25 OR t406.period_end_state = $26) AND (t406.period_start_state = $25 OR t406.period_start_latest IS NOT NULL AND t406.period_start_latest <= (SELECT $10::DATE)::DATE OR t406.period_end_latest IS NOT NULL AND t406.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t406.period_end_state = $26 OR t406.period_end_earliest IS NOT NULL AND t406.period_end_earliest >= (SELECT $11::DATE)::DATE OR t406.period_start_earliest IS NOT NULL AND t406.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t406.id = k407.id ORDER BY t406.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w408) AS t384 UNION ALL SELECT t409.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t409.sort_key || '!SUMMIT' AS sort_key, t409.period_start_edtf AS date_edtf, t409.period_start_earliest AS date_earliest, t409.period_start_latest AS date_latest, t409.period_start_verbatim AS date_verbatim, coalesce(t409.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t409.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t409.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w412.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k411 CROSS JOIN LATERAL (SELECT t410.*
FROM summit AS t410
WHERE (t410.period_start_earliest IS NOT NULL OR t410.period_start_latest IS NOT NULL OR t410.period_end_earliest IS NOT NULL OR t410.period_end_latest IS NOT NULL OR t410.period_start_state = $27 OR t410.period_end_state = $28) AND (t410.period_start_state = $27 OR t410.period_start_latest IS NOT NULL AND t410.period_start_latest <= (SELECT $10::DATE)::DATE OR t410.period_end_latest IS NOT NULL AND t410.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t410.period_end_state = $28 OR t410.period_end_earliest IS NOT NULL AND t410.period_end_earliest >= (SELECT $11::DATE)::DATE OR t410.period_start_earliest IS NOT NULL AND t410.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t410.host_id = k411.id AND t410.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t410.sort_key, t410.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t410.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w412 UNION SELECT w416.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k414 CROSS JOIN (WITH RECURSIVE anon_8(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_8.id ORDER BY reach
 LIMIT 1) AS anon_9
FROM anon_8
WHERE anon_8.id IS NOT NULL)
 SELECT anon_8.id
FROM anon_8
WHERE anon_8.id >= -1) AS k415 CROSS JOIN LATERAL (SELECT t413.*
FROM summit AS t413
WHERE (t413.period_start_earliest IS NOT NULL OR t413.period_start_latest IS NOT NULL OR t413.period_end_earliest IS NOT NULL OR t413.period_end_latest IS NOT NULL OR t413.period_start_state = $29 OR t413.period_end_state = $30) AND (t413.period_start_state = $29 OR t413.period_start_latest IS NOT NULL AND t413.period_start_latest <= (SELECT $10::DATE)::DATE OR t413.period_end_latest IS NOT NULL AND t413.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t413.period_end_state = $30 OR t413.period_end_earliest IS NOT NULL AND t413.period_end_earliest >= (SELECT $11::DATE)::DATE OR t413.period_start_earliest IS NOT NULL AND t413.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t413.host_id = k414.id AND t413.sort_key >= CASE WHEN (k415.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k415.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t413.sort_key, t413.sort_key) < (CASE WHEN (k415.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k415.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t413.reach = k415.id ORDER BY t413.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w416 UNION SELECT w419.*
FROM (SELECT anon_10.id
FROM (SELECT summit_participation_1.summit_id AS id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[]) UNION SELECT summit_participation_2.summit_id AS id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_10) AS k418 CROSS JOIN LATERAL (SELECT t417.*
FROM summit AS t417
WHERE (t417.period_start_earliest IS NOT NULL OR t417.period_start_latest IS NOT NULL OR t417.period_end_earliest IS NOT NULL OR t417.period_end_latest IS NOT NULL OR t417.period_start_state = $31 OR t417.period_end_state = $32) AND (t417.period_start_state = $31 OR t417.period_start_latest IS NOT NULL AND t417.period_start_latest <= (SELECT $10::DATE)::DATE OR t417.period_end_latest IS NOT NULL AND t417.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t417.period_end_state = $32 OR t417.period_end_earliest IS NOT NULL AND t417.period_end_earliest >= (SELECT $11::DATE)::DATE OR t417.period_start_earliest IS NOT NULL AND t417.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t417.id = k418.id ORDER BY t417.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w419) AS t409 UNION ALL SELECT t420.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t420.sort_key || '!STATEMENT' AS sort_key, t420.date_edtf AS date_edtf, t420.date_earliest AS date_earliest, t420.date_latest AS date_latest, t420.date_verbatim AS date_verbatim, coalesce(t420.date_precision, 'UNKNOWN') AS date_precision, coalesce(t420.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t420.date_basis, 'STATED') AS date_basis
FROM (SELECT w423.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k422 CROSS JOIN LATERAL (SELECT t421.*
FROM statement AS t421
WHERE (t421.date_earliest IS NOT NULL OR t421.date_latest IS NOT NULL OR t421.date_earliest IS NOT NULL OR t421.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $33::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $34::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $33::VARCHAR)::VARCHAR OR t421.date_latest IS NOT NULL AND t421.date_latest <= (SELECT $10::DATE)::DATE OR t421.date_latest IS NOT NULL AND t421.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $34::VARCHAR)::VARCHAR OR t421.date_earliest IS NOT NULL AND t421.date_earliest >= (SELECT $11::DATE)::DATE OR t421.date_earliest IS NOT NULL AND t421.date_earliest >= (SELECT $11::DATE)::DATE) AND t421.speaker_id = k422.id AND t421.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t421.sort_key, t421.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t421.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w423 UNION SELECT w427.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k425 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k426 CROSS JOIN LATERAL (SELECT t424.*
FROM statement AS t424
WHERE (t424.date_earliest IS NOT NULL OR t424.date_latest IS NOT NULL OR t424.date_earliest IS NOT NULL OR t424.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $35::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $36::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $35::VARCHAR)::VARCHAR OR t424.date_latest IS NOT NULL AND t424.date_latest <= (SELECT $10::DATE)::DATE OR t424.date_latest IS NOT NULL AND t424.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $36::VARCHAR)::VARCHAR OR t424.date_earliest IS NOT NULL AND t424.date_earliest >= (SELECT $11::DATE)::DATE OR t424.date_earliest IS NOT NULL AND t424.date_earliest >= (SELECT $11::DATE)::DATE) AND t424.speaker_id = k425.id AND t424.sort_key >= CASE WHEN (k426.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k426.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t424.sort_key, t424.sort_key) < (CASE WHEN (k426.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k426.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t424.reach = k426.id ORDER BY t424.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w427 UNION SELECT w430.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k429 CROSS JOIN LATERAL (SELECT t428.*
FROM statement AS t428
WHERE (t428.date_earliest IS NOT NULL OR t428.date_latest IS NOT NULL OR t428.date_earliest IS NOT NULL OR t428.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $37::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $38::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $37::VARCHAR)::VARCHAR OR t428.date_latest IS NOT NULL AND t428.date_latest <= (SELECT $10::DATE)::DATE OR t428.date_latest IS NOT NULL AND t428.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $38::VARCHAR)::VARCHAR OR t428.date_earliest IS NOT NULL AND t428.date_earliest >= (SELECT $11::DATE)::DATE OR t428.date_earliest IS NOT NULL AND t428.date_earliest >= (SELECT $11::DATE)::DATE) AND t428.on_behalf_of_id = k429.id AND t428.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t428.sort_key, t428.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t428.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w430 UNION SELECT w434.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k432 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k433 CROSS JOIN LATERAL (SELECT t431.*
FROM statement AS t431
WHERE (t431.date_earliest IS NOT NULL OR t431.date_latest IS NOT NULL OR t431.date_earliest IS NOT NULL OR t431.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $39::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $40::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $39::VARCHAR)::VARCHAR OR t431.date_latest IS NOT NULL AND t431.date_latest <= (SELECT $10::DATE)::DATE OR t431.date_latest IS NOT NULL AND t431.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $40::VARCHAR)::VARCHAR OR t431.date_earliest IS NOT NULL AND t431.date_earliest >= (SELECT $11::DATE)::DATE OR t431.date_earliest IS NOT NULL AND t431.date_earliest >= (SELECT $11::DATE)::DATE) AND t431.on_behalf_of_id = k432.id AND t431.sort_key >= CASE WHEN (k433.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k433.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t431.sort_key, t431.sort_key) < (CASE WHEN (k433.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k433.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t431.reach = k433.id ORDER BY t431.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w434 UNION SELECT w437.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k436 CROSS JOIN LATERAL (SELECT t435.*
FROM statement AS t435
WHERE (t435.date_earliest IS NOT NULL OR t435.date_latest IS NOT NULL OR t435.date_earliest IS NOT NULL OR t435.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $41::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $42::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $41::VARCHAR)::VARCHAR OR t435.date_latest IS NOT NULL AND t435.date_latest <= (SELECT $10::DATE)::DATE OR t435.date_latest IS NOT NULL AND t435.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $42::VARCHAR)::VARCHAR OR t435.date_earliest IS NOT NULL AND t435.date_earliest >= (SELECT $11::DATE)::DATE OR t435.date_earliest IS NOT NULL AND t435.date_earliest >= (SELECT $11::DATE)::DATE) AND t435.reported_by_id = k436.id AND t435.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t435.sort_key, t435.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t435.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w437 UNION SELECT w441.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k439 CROSS JOIN (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k440 CROSS JOIN LATERAL (SELECT t438.*
FROM statement AS t438
WHERE (t438.date_earliest IS NOT NULL OR t438.date_latest IS NOT NULL OR t438.date_earliest IS NOT NULL OR t438.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $43::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $44::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $43::VARCHAR)::VARCHAR OR t438.date_latest IS NOT NULL AND t438.date_latest <= (SELECT $10::DATE)::DATE OR t438.date_latest IS NOT NULL AND t438.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $44::VARCHAR)::VARCHAR OR t438.date_earliest IS NOT NULL AND t438.date_earliest >= (SELECT $11::DATE)::DATE OR t438.date_earliest IS NOT NULL AND t438.date_earliest >= (SELECT $11::DATE)::DATE) AND t438.reported_by_id = k439.id AND t438.sort_key >= CASE WHEN (k440.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k440.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t438.sort_key, t438.sort_key) < (CASE WHEN (k440.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k440.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t438.reach = k440.id ORDER BY t438.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w441) AS t420 UNION ALL SELECT t442.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t442.sort_key || '!TREATY_ACTION' AS sort_key, t442.date_edtf AS date_edtf, t442.date_earliest AS date_earliest, t442.date_latest AS date_latest, t442.date_verbatim AS date_verbatim, coalesce(t442.date_precision, 'UNKNOWN') AS date_precision, coalesce(t442.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t442.date_basis, 'STATED') AS date_basis
FROM (SELECT w445.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k444 CROSS JOIN LATERAL (SELECT t443.*
FROM treaty_action AS t443
WHERE (t443.date_earliest IS NOT NULL OR t443.date_latest IS NOT NULL OR t443.date_earliest IS NOT NULL OR t443.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $45::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $46::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $45::VARCHAR)::VARCHAR OR t443.date_latest IS NOT NULL AND t443.date_latest <= (SELECT $10::DATE)::DATE OR t443.date_latest IS NOT NULL AND t443.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $46::VARCHAR)::VARCHAR OR t443.date_earliest IS NOT NULL AND t443.date_earliest >= (SELECT $11::DATE)::DATE OR t443.date_earliest IS NOT NULL AND t443.date_earliest >= (SELECT $11::DATE)::DATE) AND t443.actor_id = k444.id AND t443.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t443.sort_key, t443.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t443.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w445 UNION SELECT w449.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k447 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k448 CROSS JOIN LATERAL (SELECT t446.*
FROM treaty_action AS t446
WHERE (t446.date_earliest IS NOT NULL OR t446.date_latest IS NOT NULL OR t446.date_earliest IS NOT NULL OR t446.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $47::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $48::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $47::VARCHAR)::VARCHAR OR t446.date_latest IS NOT NULL AND t446.date_latest <= (SELECT $10::DATE)::DATE OR t446.date_latest IS NOT NULL AND t446.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $48::VARCHAR)::VARCHAR OR t446.date_earliest IS NOT NULL AND t446.date_earliest >= (SELECT $11::DATE)::DATE OR t446.date_earliest IS NOT NULL AND t446.date_earliest >= (SELECT $11::DATE)::DATE) AND t446.actor_id = k447.id AND t446.sort_key >= CASE WHEN (k448.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k448.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t446.sort_key, t446.sort_key) < (CASE WHEN (k448.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k448.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t446.reach = k448.id ORDER BY t446.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w449 UNION SELECT w452.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k451 CROSS JOIN LATERAL (SELECT t450.*
FROM treaty_action AS t450
WHERE (t450.date_earliest IS NOT NULL OR t450.date_latest IS NOT NULL OR t450.date_earliest IS NOT NULL OR t450.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $49::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $50::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $49::VARCHAR)::VARCHAR OR t450.date_latest IS NOT NULL AND t450.date_latest <= (SELECT $10::DATE)::DATE OR t450.date_latest IS NOT NULL AND t450.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $50::VARCHAR)::VARCHAR OR t450.date_earliest IS NOT NULL AND t450.date_earliest >= (SELECT $11::DATE)::DATE OR t450.date_earliest IS NOT NULL AND t450.date_earliest >= (SELECT $11::DATE)::DATE) AND t450.responded_by_id = k451.id AND t450.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t450.sort_key, t450.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t450.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w452 UNION SELECT w456.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k454 CROSS JOIN (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k455 CROSS JOIN LATERAL (SELECT t453.*
FROM treaty_action AS t453
WHERE (t453.date_earliest IS NOT NULL OR t453.date_latest IS NOT NULL OR t453.date_earliest IS NOT NULL OR t453.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $51::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $52::VARCHAR)::VARCHAR) AND ('KNOWN' = (SELECT $51::VARCHAR)::VARCHAR OR t453.date_latest IS NOT NULL AND t453.date_latest <= (SELECT $10::DATE)::DATE OR t453.date_latest IS NOT NULL AND t453.date_latest <= (SELECT $10::DATE)::DATE) AND ('KNOWN' = (SELECT $52::VARCHAR)::VARCHAR OR t453.date_earliest IS NOT NULL AND t453.date_earliest >= (SELECT $11::DATE)::DATE OR t453.date_earliest IS NOT NULL AND t453.date_earliest >= (SELECT $11::DATE)::DATE) AND t453.responded_by_id = k454.id AND t453.sort_key >= CASE WHEN (k455.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k455.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t453.sort_key, t453.sort_key) < (CASE WHEN (k455.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k455.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t453.reach = k455.id ORDER BY t453.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w456) AS t442 UNION ALL SELECT t457.id AS id, 'Event' AS typename, 'EVENT' AS kind, t457.sort_key || '!EVENT' AS sort_key, t457.period_start_edtf AS date_edtf, t457.period_start_earliest AS date_earliest, t457.period_start_latest AS date_latest, t457.period_start_verbatim AS date_verbatim, coalesce(t457.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t457.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t457.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w460.*
FROM (SELECT anon_15.id
FROM (SELECT event_participation_1.event_id AS id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_15) AS k459 CROSS JOIN LATERAL (SELECT t458.*
FROM event AS t458
WHERE (t458.period_start_earliest IS NOT NULL OR t458.period_start_latest IS NOT NULL OR t458.period_end_earliest IS NOT NULL OR t458.period_end_latest IS NOT NULL OR t458.period_start_state = $53 OR t458.period_end_state = $54) AND (t458.period_start_state = $53 OR t458.period_start_latest IS NOT NULL AND t458.period_start_latest <= (SELECT $10::DATE)::DATE OR t458.period_end_latest IS NOT NULL AND t458.period_end_latest <= (SELECT $10::DATE)::DATE) AND (t458.period_end_state = $54 OR t458.period_end_earliest IS NOT NULL AND t458.period_end_earliest >= (SELECT $11::DATE)::DATE OR t458.period_start_earliest IS NOT NULL AND t458.period_start_earliest >= (SELECT $11::DATE)::DATE) AND t458.id = k459.id ORDER BY t458.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w460) AS t457 UNION ALL SELECT t461.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t461.sort_key || '!OFFICE_TENURE' AS sort_key, t461.interval_start_edtf AS date_edtf, t461.interval_start_earliest AS date_earliest, t461.interval_start_latest AS date_latest, t461.interval_start_verbatim AS date_verbatim, coalesce(t461.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t461.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t461.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w464.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k463 CROSS JOIN LATERAL (SELECT t462.*
FROM office_tenure AS t462
WHERE (t462.interval_start_earliest IS NOT NULL OR t462.interval_start_latest IS NOT NULL OR t462.interval_end_earliest IS NOT NULL OR t462.interval_end_latest IS NOT NULL OR t462.interval_start_state = $55 OR t462.interval_end_state = $56) AND (t462.interval_start_state = $55 OR t462.interval_start_latest IS NOT NULL AND t462.interval_start_latest <= (SELECT $10::DATE)::DATE OR t462.interval_end_latest IS NOT NULL AND t462.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t462.interval_end_state = $56 OR t462.interval_end_earliest IS NOT NULL AND t462.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t462.interval_start_earliest IS NOT NULL AND t462.interval_start_earliest >= (SELECT $11::DATE)::DATE) AND t462.holder_id = k463.id AND t462.sort_key >= (SELECT $12::VARCHAR)::VARCHAR AND (t462.sort_key, t462.sort_key) < ((SELECT $13::VARCHAR)::VARCHAR || '~', (SELECT $13::VARCHAR)::VARCHAR || '~') ORDER BY t462.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w464 UNION SELECT w468.*
FROM (SELECT given.id AS id
FROM unnest((SELECT $7::BIGINT[])::BIGINT[]) AS given(id)) AS k466 CROSS JOIN (WITH RECURSIVE anon_16(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_16.id ORDER BY reach
 LIMIT 1) AS anon_17
FROM anon_16
WHERE anon_16.id IS NOT NULL)
 SELECT anon_16.id
FROM anon_16
WHERE anon_16.id >= -1) AS k467 CROSS JOIN LATERAL (SELECT t465.*
FROM office_tenure AS t465
WHERE (t465.interval_start_earliest IS NOT NULL OR t465.interval_start_latest IS NOT NULL OR t465.interval_end_earliest IS NOT NULL OR t465.interval_end_latest IS NOT NULL OR t465.interval_start_state = $57 OR t465.interval_end_state = $58) AND (t465.interval_start_state = $57 OR t465.interval_start_latest IS NOT NULL AND t465.interval_start_latest <= (SELECT $10::DATE)::DATE OR t465.interval_end_latest IS NOT NULL AND t465.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t465.interval_end_state = $58 OR t465.interval_end_earliest IS NOT NULL AND t465.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t465.interval_start_earliest IS NOT NULL AND t465.interval_start_earliest >= (SELECT $11::DATE)::DATE) AND t465.holder_id = k466.id AND t465.sort_key >= CASE WHEN (k467.id = -1) THEN '~|' || (SELECT $12::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - LEAST(k467.id, CAST((SELECT $12::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t465.sort_key, t465.sort_key) < (CASE WHEN (k467.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END, CASE WHEN (k467.id = -1) THEN '~~' ELSE (SELECT $12::VARCHAR)::VARCHAR END) AND t465.reach = k467.id ORDER BY t465.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w468 UNION SELECT w471.*
FROM (SELECT anon_18.id
FROM (SELECT office_tenure_3.id AS id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ((SELECT $7::BIGINT[])::BIGINT[])) AS anon_18) AS k470 CROSS JOIN LATERAL (SELECT t469.*
FROM office_tenure AS t469
WHERE (t469.interval_start_earliest IS NOT NULL OR t469.interval_start_latest IS NOT NULL OR t469.interval_end_earliest IS NOT NULL OR t469.interval_end_latest IS NOT NULL OR t469.interval_start_state = $59 OR t469.interval_end_state = $60) AND (t469.interval_start_state = $59 OR t469.interval_start_latest IS NOT NULL AND t469.interval_start_latest <= (SELECT $10::DATE)::DATE OR t469.interval_end_latest IS NOT NULL AND t469.interval_end_latest <= (SELECT $10::DATE)::DATE) AND (t469.interval_end_state = $60 OR t469.interval_end_earliest IS NOT NULL AND t469.interval_end_earliest >= (SELECT $11::DATE)::DATE OR t469.interval_start_earliest IS NOT NULL AND t469.interval_start_earliest >= (SELECT $11::DATE)::DATE) AND t469.id = k470.id ORDER BY t469.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS w471) AS t461) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t383 ORDER BY t383.sort_key ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, r7, t385_period_start_state_1, t385_period_end_state_1, p16, p15, p15__daytext, p16__daytext, size7, t388_period_start_state_1, t388_period_end_state_1, t392_period_start_state_1, t392_period_end_state_1, t395_period_start_state_1, t395_period_end_state_1, t399_period_start_state_1, t399_period_end_state_1, t402_period_start_state_1, t402_period_end_state_1, t406_period_start_state_1, t406_period_end_state_1, t410_period_start_state_1, t410_period_end_state_1, t413_period_start_state_1, t413_period_end_state_1, t417_period_start_state_1, t417_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, 'KNOWN'_9, 'KNOWN'_10, 'KNOWN'_11, 'KNOWN'_12, 'KNOWN'_13, 'KNOWN'_14, 'KNOWN'_15, 'KNOWN'_16, 'KNOWN'_17, 'KNOWN'_18, 'KNOWN'_19, 'KNOWN'_20, t458_period_start_state_1, t458_period_end_state_1, t462_interval_start_state_1, t462_interval_end_state_1, t465_interval_start_state_1, t465_interval_end_state_1, t469_interval_start_state_1, t469_interval_end_state_1
