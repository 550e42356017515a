-- sqlite: timeline.edges.node.item.participants
SELECT k3.value AS c0, t4.role AS c1
FROM json_each(?) AS k3 CROSS JOIN summit_participation AS t4 ON t4.summit_id = k3.value AND 1 = 1 ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: timeline
SELECT t0.sort_key AS c0, CASE t0.kind WHEN ? THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c1, t1.id AS c2, t2.name AS c3, t7.title AS c4, t1.typename AS c5
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t8.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t8.sort_key || '!VISIT' AS sort_key, t8.period_start_edtf AS date_edtf, t8.period_start_earliest AS date_earliest, t8.period_start_latest AS date_latest, t8.period_start_verbatim AS date_verbatim, coalesce(t8.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t8.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t8.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w10.id
FROM (SELECT t9.id AS id
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) AND t9.sort_key >= ? AND t9.sort_key < ? || '~' ORDER BY t9.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw10 CROSS JOIN visit AS w10 ON w10.id = iw10.id UNION SELECT w13.id
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k12 CROSS JOIN visit AS w13 ON w13.id IN (SELECT t11.id AS id
FROM visit AS t11
WHERE (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = ? OR t11.period_end_state = ?) AND (t11.period_start_earliest IS NULL OR t11.period_start_earliest <= ?) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= ?) AND t11.sort_key >= CASE WHEN (k12.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k12.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t11.sort_key < CASE WHEN (k12.id = -1) THEN '~~' ELSE ? END AND t11.reach = k12.id ORDER BY t11.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt8 CROSS JOIN visit AS t8 ON t8.id = mt8.id UNION ALL SELECT t14.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t14.sort_key || '!SUMMIT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w16.id
FROM (SELECT t15.id AS id
FROM summit AS t15
WHERE (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = ? OR t15.period_end_state = ?) AND (t15.period_start_earliest IS NULL OR t15.period_start_earliest <= ?) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= ?) AND t15.sort_key >= ? AND t15.sort_key < ? || '~' ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw16 CROSS JOIN summit AS w16 ON w16.id = iw16.id UNION SELECT w19.id
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k18 CROSS JOIN summit AS w19 ON w19.id IN (SELECT t17.id AS id
FROM summit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = ? OR t17.period_end_state = ?) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= ?) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= ?) AND t17.sort_key >= CASE WHEN (k18.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k18.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t17.sort_key < CASE WHEN (k18.id = -1) THEN '~~' ELSE ? END AND t17.reach = k18.id ORDER BY t17.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt14 CROSS JOIN summit AS t14 ON t14.id = mt14.id UNION ALL SELECT t20.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t20.sort_key || '!STATEMENT' AS sort_key, t20.date_edtf AS date_edtf, t20.date_earliest AS date_earliest, t20.date_latest AS date_latest, t20.date_verbatim AS date_verbatim, coalesce(t20.date_precision, 'UNKNOWN') AS date_precision, coalesce(t20.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t20.date_basis, 'STATED') AS date_basis
FROM (SELECT w22.id
FROM (SELECT t21.id AS id
FROM statement AS t21
WHERE (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t21.date_earliest IS NULL OR t21.date_earliest <= ?) AND (t21.date_latest IS NULL OR t21.date_latest >= ?) AND t21.sort_key >= ? AND t21.sort_key < ? || '~' ORDER BY t21.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw22 CROSS JOIN statement AS w22 ON w22.id = iw22.id UNION SELECT w25.id
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k24 CROSS JOIN statement AS w25 ON w25.id IN (SELECT t23.id AS id
FROM statement AS t23
WHERE (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t23.date_earliest IS NULL OR t23.date_earliest <= ?) AND (t23.date_latest IS NULL OR t23.date_latest >= ?) AND t23.sort_key >= CASE WHEN (k24.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k24.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t23.sort_key < CASE WHEN (k24.id = -1) THEN '~~' ELSE ? END AND t23.reach = k24.id ORDER BY t23.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt20 CROSS JOIN statement AS t20 ON t20.id = mt20.id UNION ALL SELECT t26.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t26.sort_key || '!TREATY_ACTION' AS sort_key, t26.date_edtf AS date_edtf, t26.date_earliest AS date_earliest, t26.date_latest AS date_latest, t26.date_verbatim AS date_verbatim, coalesce(t26.date_precision, 'UNKNOWN') AS date_precision, coalesce(t26.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t26.date_basis, 'STATED') AS date_basis
FROM (SELECT w28.id
FROM (SELECT t27.id AS id
FROM treaty_action AS t27
WHERE (t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t27.date_earliest IS NULL OR t27.date_earliest <= ?) AND (t27.date_latest IS NULL OR t27.date_latest >= ?) AND t27.sort_key >= ? AND t27.sort_key < ? || '~' ORDER BY t27.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw28 CROSS JOIN treaty_action AS w28 ON w28.id = iw28.id UNION SELECT w31.id
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k30 CROSS JOIN treaty_action AS w31 ON w31.id IN (SELECT t29.id AS id
FROM treaty_action AS t29
WHERE (t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t29.date_earliest IS NULL OR t29.date_earliest <= ?) AND (t29.date_latest IS NULL OR t29.date_latest >= ?) AND t29.sort_key >= CASE WHEN (k30.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k30.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t29.sort_key < CASE WHEN (k30.id = -1) THEN '~~' ELSE ? END AND t29.reach = k30.id ORDER BY t29.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt26 CROSS JOIN treaty_action AS t26 ON t26.id = mt26.id UNION ALL SELECT t32.id AS id, 'Event' AS typename, 'EVENT' AS kind, t32.sort_key || '!EVENT' AS sort_key, t32.period_start_edtf AS date_edtf, t32.period_start_earliest AS date_earliest, t32.period_start_latest AS date_latest, t32.period_start_verbatim AS date_verbatim, coalesce(t32.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t32.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t32.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w34.id
FROM (SELECT t33.id AS id
FROM event AS t33
WHERE (t33.period_start_earliest IS NOT NULL OR t33.period_start_latest IS NOT NULL OR t33.period_end_earliest IS NOT NULL OR t33.period_end_latest IS NOT NULL OR t33.period_start_state = ? OR t33.period_end_state = ?) AND (t33.period_start_earliest IS NULL OR t33.period_start_earliest <= ?) AND (t33.period_end_latest IS NULL OR t33.period_end_latest >= ?) AND t33.sort_key >= ? AND t33.sort_key < ? || '~' ORDER BY t33.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw34 CROSS JOIN event AS w34 ON w34.id = iw34.id UNION SELECT w37.id
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k36 CROSS JOIN event AS w37 ON w37.id IN (SELECT t35.id AS id
FROM event AS t35
WHERE (t35.period_start_earliest IS NOT NULL OR t35.period_start_latest IS NOT NULL OR t35.period_end_earliest IS NOT NULL OR t35.period_end_latest IS NOT NULL OR t35.period_start_state = ? OR t35.period_end_state = ?) AND (t35.period_start_earliest IS NULL OR t35.period_start_earliest <= ?) AND (t35.period_end_latest IS NULL OR t35.period_end_latest >= ?) AND t35.sort_key >= CASE WHEN (k36.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k36.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t35.sort_key < CASE WHEN (k36.id = -1) THEN '~~' ELSE ? END AND t35.reach = k36.id ORDER BY t35.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt32 CROSS JOIN event AS t32 ON t32.id = mt32.id UNION ALL SELECT t38.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t38.sort_key || '!OFFICE_TENURE' AS sort_key, t38.interval_start_edtf AS date_edtf, t38.interval_start_earliest AS date_earliest, t38.interval_start_latest AS date_latest, t38.interval_start_verbatim AS date_verbatim, coalesce(t38.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w40.id
FROM (SELECT t39.id AS id
FROM office_tenure AS t39
WHERE (t39.interval_start_earliest IS NOT NULL OR t39.interval_start_latest IS NOT NULL OR t39.interval_end_earliest IS NOT NULL OR t39.interval_end_latest IS NOT NULL OR t39.interval_start_state = ? OR t39.interval_end_state = ?) AND (t39.interval_start_earliest IS NULL OR t39.interval_start_earliest <= ?) AND (t39.interval_end_latest IS NULL OR t39.interval_end_latest >= ?) AND t39.sort_key >= ? AND t39.sort_key < ? || '~' ORDER BY t39.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw40 CROSS JOIN office_tenure AS w40 ON w40.id = iw40.id UNION SELECT w43.id
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k42 CROSS JOIN office_tenure AS w43 ON w43.id IN (SELECT t41.id AS id
FROM office_tenure AS t41
WHERE (t41.interval_start_earliest IS NOT NULL OR t41.interval_start_latest IS NOT NULL OR t41.interval_end_earliest IS NOT NULL OR t41.interval_end_latest IS NOT NULL OR t41.interval_start_state = ? OR t41.interval_end_state = ?) AND (t41.interval_start_earliest IS NULL OR t41.interval_start_earliest <= ?) AND (t41.interval_end_latest IS NULL OR t41.interval_end_latest >= ?) AND t41.sort_key >= CASE WHEN (k42.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k42.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t41.sort_key < CASE WHEN (k42.id = -1) THEN '~~' ELSE ? END AND t41.reach = k42.id ORDER BY t41.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS mt38 CROSS JOIN office_tenure AS t38 ON t38.id = mt38.id) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t7 ON t7.id = t1.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t9_period_start_state_1, t9_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_7, param_8, t11_period_start_state_1, t11_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_9, t15_period_start_state_1, t15_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_10, param_11, t17_period_start_state_1, t17_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_12, 'KNOWN'_1, 'KNOWN'_2, p1, p0, p0__daytext, p1__daytext, size0, param_13, param_14, 'KNOWN'_3, 'KNOWN'_4, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_15, 'KNOWN'_5, 'KNOWN'_6, p1, p0, p0__daytext, p1__daytext, size0, param_16, param_17, 'KNOWN'_7, 'KNOWN'_8, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_18, t33_period_start_state_1, t33_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_19, param_20, t35_period_start_state_1, t35_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_21, t39_interval_start_state_1, t39_interval_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_22, param_23, t41_interval_start_state_1, t41_interval_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_24, size0, param_25

-- postgresql: timeline.edges.node.item.participants
SELECT k3.value AS c0, t4.role AS c1
FROM summit_participation AS t4 JOIN LATERAL (SELECT t4.summit_id AS value) AS k3 ON t4.summit_id = ANY ($1::BIGINT[]) AND true ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: timeline
SELECT t0.sort_key AS c0, CASE t0.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t0.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t0.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t0.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t0.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t0.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t0.id) END AS c1, t1.id AS c2, t2.name AS c3, t7.title AS c4, t1.typename AS c5
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t8.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t8.sort_key || '!VISIT' AS sort_key, t8.period_start_edtf AS date_edtf, t8.period_start_earliest AS date_earliest, t8.period_start_latest AS date_latest, t8.period_start_verbatim AS date_verbatim, coalesce(t8.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t8.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t8.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w10.*
FROM (SELECT t9.*
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $7 OR t9.period_end_state = $8) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= $9::DATE) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= $10::DATE) AND t9.sort_key >= $11::VARCHAR AND (t9.sort_key, t9.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t9.sort_key DESC
 LIMIT $13 + 1) AS w10 UNION SELECT w13.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k12 CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = $14 OR t11.period_end_state = $15) AND (t11.period_start_earliest IS NULL OR t11.period_start_earliest <= $9::DATE) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= $10::DATE) AND t11.sort_key >= CASE WHEN (k12.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k12.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t11.sort_key, t11.sort_key) < (CASE WHEN (k12.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k12.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t11.reach = k12.id ORDER BY t11.sort_key DESC
 LIMIT $13 + 1) AS w13) AS t8 UNION ALL SELECT t14.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t14.sort_key || '!SUMMIT' AS sort_key, t14.period_start_edtf AS date_edtf, t14.period_start_earliest AS date_earliest, t14.period_start_latest AS date_latest, t14.period_start_verbatim AS date_verbatim, coalesce(t14.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t14.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t14.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w16.*
FROM (SELECT t15.*
FROM summit AS t15
WHERE (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = $16 OR t15.period_end_state = $17) AND (t15.period_start_earliest IS NULL OR t15.period_start_earliest <= $9::DATE) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= $10::DATE) AND t15.sort_key >= $11::VARCHAR AND (t15.sort_key, t15.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t15.sort_key DESC
 LIMIT $13 + 1) AS w16 UNION SELECT w19.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k18 CROSS JOIN LATERAL (SELECT t17.*
FROM summit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = $18 OR t17.period_end_state = $19) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= $9::DATE) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= $10::DATE) AND t17.sort_key >= CASE WHEN (k18.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k18.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t17.sort_key, t17.sort_key) < (CASE WHEN (k18.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k18.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t17.reach = k18.id ORDER BY t17.sort_key DESC
 LIMIT $13 + 1) AS w19) AS t14 UNION ALL SELECT t20.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t20.sort_key || '!STATEMENT' AS sort_key, t20.date_edtf AS date_edtf, t20.date_earliest AS date_earliest, t20.date_latest AS date_latest, t20.date_verbatim AS date_verbatim, coalesce(t20.date_precision, 'UNKNOWN') AS date_precision, coalesce(t20.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t20.date_basis, 'STATED') AS date_basis
FROM (SELECT w22.*
FROM (SELECT t21.*
FROM statement AS t21
WHERE (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = $20::VARCHAR OR 'KNOWN' = $21::VARCHAR) AND (t21.date_earliest IS NULL OR t21.date_earliest <= $9::DATE) AND (t21.date_latest IS NULL OR t21.date_latest >= $10::DATE) AND t21.sort_key >= $11::VARCHAR AND (t21.sort_key, t21.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t21.sort_key DESC
 LIMIT $13 + 1) AS w22 UNION SELECT w25.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k24 CROSS JOIN LATERAL (SELECT t23.*
FROM statement AS t23
WHERE (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL OR 'KNOWN' = $22::VARCHAR OR 'KNOWN' = $23::VARCHAR) AND (t23.date_earliest IS NULL OR t23.date_earliest <= $9::DATE) AND (t23.date_latest IS NULL OR t23.date_latest >= $10::DATE) AND t23.sort_key >= CASE WHEN (k24.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k24.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t23.sort_key, t23.sort_key) < (CASE WHEN (k24.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k24.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t23.reach = k24.id ORDER BY t23.sort_key DESC
 LIMIT $13 + 1) AS w25) AS t20 UNION ALL SELECT t26.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t26.sort_key || '!TREATY_ACTION' AS sort_key, t26.date_edtf AS date_edtf, t26.date_earliest AS date_earliest, t26.date_latest AS date_latest, t26.date_verbatim AS date_verbatim, coalesce(t26.date_precision, 'UNKNOWN') AS date_precision, coalesce(t26.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t26.date_basis, 'STATED') AS date_basis
FROM (SELECT w28.*
FROM (SELECT t27.*
FROM treaty_action AS t27
WHERE (t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR 'KNOWN' = $24::VARCHAR OR 'KNOWN' = $25::VARCHAR) AND (t27.date_earliest IS NULL OR t27.date_earliest <= $9::DATE) AND (t27.date_latest IS NULL OR t27.date_latest >= $10::DATE) AND t27.sort_key >= $11::VARCHAR AND (t27.sort_key, t27.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t27.sort_key DESC
 LIMIT $13 + 1) AS w28 UNION SELECT w31.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k30 CROSS JOIN LATERAL (SELECT t29.*
FROM treaty_action AS t29
WHERE (t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR t29.date_earliest IS NOT NULL OR t29.date_latest IS NOT NULL OR 'KNOWN' = $26::VARCHAR OR 'KNOWN' = $27::VARCHAR) AND (t29.date_earliest IS NULL OR t29.date_earliest <= $9::DATE) AND (t29.date_latest IS NULL OR t29.date_latest >= $10::DATE) AND t29.sort_key >= CASE WHEN (k30.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k30.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t29.sort_key, t29.sort_key) < (CASE WHEN (k30.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k30.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t29.reach = k30.id ORDER BY t29.sort_key DESC
 LIMIT $13 + 1) AS w31) AS t26 UNION ALL SELECT t32.id AS id, 'Event' AS typename, 'EVENT' AS kind, t32.sort_key || '!EVENT' AS sort_key, t32.period_start_edtf AS date_edtf, t32.period_start_earliest AS date_earliest, t32.period_start_latest AS date_latest, t32.period_start_verbatim AS date_verbatim, coalesce(t32.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t32.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t32.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w34.*
FROM (SELECT t33.*
FROM event AS t33
WHERE (t33.period_start_earliest IS NOT NULL OR t33.period_start_latest IS NOT NULL OR t33.period_end_earliest IS NOT NULL OR t33.period_end_latest IS NOT NULL OR t33.period_start_state = $28 OR t33.period_end_state = $29) AND (t33.period_start_earliest IS NULL OR t33.period_start_earliest <= $9::DATE) AND (t33.period_end_latest IS NULL OR t33.period_end_latest >= $10::DATE) AND t33.sort_key >= $11::VARCHAR AND (t33.sort_key, t33.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t33.sort_key DESC
 LIMIT $13 + 1) AS w34 UNION SELECT w37.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k36 CROSS JOIN LATERAL (SELECT t35.*
FROM event AS t35
WHERE (t35.period_start_earliest IS NOT NULL OR t35.period_start_latest IS NOT NULL OR t35.period_end_earliest IS NOT NULL OR t35.period_end_latest IS NOT NULL OR t35.period_start_state = $30 OR t35.period_end_state = $31) AND (t35.period_start_earliest IS NULL OR t35.period_start_earliest <= $9::DATE) AND (t35.period_end_latest IS NULL OR t35.period_end_latest >= $10::DATE) AND t35.sort_key >= CASE WHEN (k36.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k36.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t35.sort_key, t35.sort_key) < (CASE WHEN (k36.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k36.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t35.reach = k36.id ORDER BY t35.sort_key DESC
 LIMIT $13 + 1) AS w37) AS t32 UNION ALL SELECT t38.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t38.sort_key || '!OFFICE_TENURE' AS sort_key, t38.interval_start_edtf AS date_edtf, t38.interval_start_earliest AS date_earliest, t38.interval_start_latest AS date_latest, t38.interval_start_verbatim AS date_verbatim, coalesce(t38.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t38.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t38.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w40.*
FROM (SELECT t39.*
FROM office_tenure AS t39
WHERE (t39.interval_start_earliest IS NOT NULL OR t39.interval_start_latest IS NOT NULL OR t39.interval_end_earliest IS NOT NULL OR t39.interval_end_latest IS NOT NULL OR t39.interval_start_state = $32 OR t39.interval_end_state = $33) AND (t39.interval_start_earliest IS NULL OR t39.interval_start_earliest <= $9::DATE) AND (t39.interval_end_latest IS NULL OR t39.interval_end_latest >= $10::DATE) AND t39.sort_key >= $11::VARCHAR AND (t39.sort_key, t39.sort_key) < ($12::VARCHAR || '~', $12::VARCHAR || '~') ORDER BY t39.sort_key DESC
 LIMIT $13 + 1) AS w40 UNION SELECT w43.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k42 CROSS JOIN LATERAL (SELECT t41.*
FROM office_tenure AS t41
WHERE (t41.interval_start_earliest IS NOT NULL OR t41.interval_start_latest IS NOT NULL OR t41.interval_end_earliest IS NOT NULL OR t41.interval_end_latest IS NOT NULL OR t41.interval_start_state = $34 OR t41.interval_end_state = $35) AND (t41.interval_start_earliest IS NULL OR t41.interval_start_earliest <= $9::DATE) AND (t41.interval_end_latest IS NULL OR t41.interval_end_latest >= $10::DATE) AND t41.sort_key >= CASE WHEN (k42.id = -1) THEN '~|' || $11::VARCHAR ELSE to_char(CAST($11::VARCHAR AS DATE) - LEAST(k42.id, CAST($11::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t41.sort_key, t41.sort_key) < (CASE WHEN (k42.id = -1) THEN '~~' ELSE $11::VARCHAR END, CASE WHEN (k42.id = -1) THEN '~~' ELSE $11::VARCHAR END) AND t41.reach = k42.id ORDER BY t41.sort_key DESC
 LIMIT $13 + 1) AS w43) AS t38) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT $13 + 1) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t7 ON t7.id = t1.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t9_period_start_state_1, t9_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t11_period_start_state_1, t11_period_end_state_1, t15_period_start_state_1, t15_period_end_state_1, t17_period_start_state_1, t17_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t33_period_start_state_1, t33_period_end_state_1, t35_period_start_state_1, t35_period_end_state_1, t39_interval_start_state_1, t39_interval_end_state_1, t41_interval_start_state_1, t41_interval_end_state_1
