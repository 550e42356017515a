-- sqlite: timeline.edges.node.item.participants
SELECT t4.summit_id AS c0, t4.role AS c1
FROM summit_participation AS t4
WHERE t4.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t4.summit_id, t4.ordinal, t4.id;
-- keys

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
WHERE office_tenure_1.id = t0.id) END AS c1, t1.id AS c2, t2.name AS c3, t5.title AS c4, t1.typename AS c5
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t6.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t6.sort_key || '!VISIT' AS sort_key, t6.period_start_edtf AS date_edtf, t6.period_start_earliest AS date_earliest, t6.period_start_latest AS date_latest, t6.period_start_verbatim AS date_verbatim, coalesce(t6.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t6.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t6.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT w8.id AS id, w8.sort_key AS sort_key
FROM (SELECT t7.id AS id
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = ? OR t7.period_end_state = ?) AND (t7.period_start_earliest IS NULL OR t7.period_start_earliest <= ?) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= ?) AND t7.sort_key >= ? AND t7.sort_key < ? || '~' ORDER BY t7.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw8 CROSS JOIN visit AS w8 ON w8.id = iw8.id UNION SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (WITH RECURSIVE anon_6(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_6.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_7
FROM anon_6
WHERE anon_6.id IS NOT NULL)
 SELECT anon_6.id
FROM anon_6
WHERE anon_6.id >= -1) AS k10 CROSS JOIN visit AS w11 ON w11.id IN (SELECT t9.id AS id
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k10.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t9.sort_key < CASE WHEN (k10.id = -1) THEN '~~' ELSE ? END AND t9.reach = k10.id ORDER BY t9.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_5 ORDER BY anon_5.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt6 CROSS JOIN visit AS t6 ON t6.id = mt6.id UNION ALL SELECT t12.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t12.sort_key || '!SUMMIT' AS sort_key, t12.period_start_edtf AS date_edtf, t12.period_start_earliest AS date_earliest, t12.period_start_latest AS date_latest, t12.period_start_verbatim AS date_verbatim, coalesce(t12.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t12.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t12.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_8.id
FROM (SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (SELECT t13.id AS id
FROM summit AS t13
WHERE (t13.period_start_earliest IS NOT NULL OR t13.period_start_latest IS NOT NULL OR t13.period_end_earliest IS NOT NULL OR t13.period_end_latest IS NOT NULL OR t13.period_start_state = ? OR t13.period_end_state = ?) AND (t13.period_start_earliest IS NULL OR t13.period_start_earliest <= ?) AND (t13.period_end_latest IS NULL OR t13.period_end_latest >= ?) AND t13.sort_key >= ? AND t13.sort_key < ? || '~' ORDER BY t13.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw14 CROSS JOIN summit AS w14 ON w14.id = iw14.id UNION SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k16 CROSS JOIN summit AS w17 ON w17.id IN (SELECT t15.id AS id
FROM summit AS t15
WHERE (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = ? OR t15.period_end_state = ?) AND (t15.period_start_earliest IS NULL OR t15.period_start_earliest <= ?) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= ?) AND t15.sort_key >= CASE WHEN (k16.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k16.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t15.sort_key < CASE WHEN (k16.id = -1) THEN '~~' ELSE ? END AND t15.reach = k16.id ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_8 ORDER BY anon_8.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt12 CROSS JOIN summit AS t12 ON t12.id = mt12.id UNION ALL SELECT t18.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t18.sort_key || '!STATEMENT' AS sort_key, t18.date_edtf AS date_edtf, t18.date_earliest AS date_earliest, t18.date_latest AS date_latest, t18.date_verbatim AS date_verbatim, coalesce(t18.date_precision, 'UNKNOWN') AS date_precision, coalesce(t18.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t18.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_11.id
FROM (SELECT w20.id AS id, w20.sort_key AS sort_key
FROM (SELECT t19.id AS id
FROM statement AS t19
WHERE (t19.date_earliest IS NOT NULL OR t19.date_latest IS NOT NULL OR t19.date_earliest IS NOT NULL OR t19.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t19.date_earliest IS NULL OR t19.date_earliest <= ?) AND (t19.date_latest IS NULL OR t19.date_latest >= ?) AND t19.sort_key >= ? AND t19.sort_key < ? || '~' ORDER BY t19.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw20 CROSS JOIN statement AS w20 ON w20.id = iw20.id UNION SELECT w23.id AS id, w23.sort_key AS sort_key
FROM (WITH RECURSIVE anon_12(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_12.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_13
FROM anon_12
WHERE anon_12.id IS NOT NULL)
 SELECT anon_12.id
FROM anon_12
WHERE anon_12.id >= -1) AS k22 CROSS JOIN statement AS w23 ON w23.id IN (SELECT t21.id AS id
FROM statement AS t21
WHERE (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t21.date_earliest IS NULL OR t21.date_earliest <= ?) AND (t21.date_latest IS NULL OR t21.date_latest >= ?) AND t21.sort_key >= CASE WHEN (k22.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k22.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t21.sort_key < CASE WHEN (k22.id = -1) THEN '~~' ELSE ? END AND t21.reach = k22.id ORDER BY t21.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_11 ORDER BY anon_11.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt18 CROSS JOIN statement AS t18 ON t18.id = mt18.id UNION ALL SELECT t24.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t24.sort_key || '!TREATY_ACTION' AS sort_key, t24.date_edtf AS date_edtf, t24.date_earliest AS date_earliest, t24.date_latest AS date_latest, t24.date_verbatim AS date_verbatim, coalesce(t24.date_precision, 'UNKNOWN') AS date_precision, coalesce(t24.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t24.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_14.id
FROM (SELECT w26.id AS id, w26.sort_key AS sort_key
FROM (SELECT t25.id AS id
FROM treaty_action AS t25
WHERE (t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t25.date_earliest IS NULL OR t25.date_earliest <= ?) AND (t25.date_latest IS NULL OR t25.date_latest >= ?) AND t25.sort_key >= ? AND t25.sort_key < ? || '~' ORDER BY t25.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw26 CROSS JOIN treaty_action AS w26 ON w26.id = iw26.id UNION SELECT w29.id AS id, w29.sort_key AS sort_key
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k28 CROSS JOIN treaty_action AS w29 ON w29.id IN (SELECT t27.id AS id
FROM treaty_action AS t27
WHERE (t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ?) AND (t27.date_earliest IS NULL OR t27.date_earliest <= ?) AND (t27.date_latest IS NULL OR t27.date_latest >= ?) AND t27.sort_key >= CASE WHEN (k28.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k28.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t27.sort_key < CASE WHEN (k28.id = -1) THEN '~~' ELSE ? END AND t27.reach = k28.id ORDER BY t27.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_14 ORDER BY anon_14.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt24 CROSS JOIN treaty_action AS t24 ON t24.id = mt24.id UNION ALL SELECT t30.id AS id, 'Event' AS typename, 'EVENT' AS kind, t30.sort_key || '!EVENT' AS sort_key, t30.period_start_edtf AS date_edtf, t30.period_start_earliest AS date_earliest, t30.period_start_latest AS date_latest, t30.period_start_verbatim AS date_verbatim, coalesce(t30.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t30.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t30.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_17.id
FROM (SELECT w32.id AS id, w32.sort_key AS sort_key
FROM (SELECT t31.id AS id
FROM event AS t31
WHERE (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = ? OR t31.period_end_state = ?) AND (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= ?) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= ?) AND t31.sort_key >= ? AND t31.sort_key < ? || '~' ORDER BY t31.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw32 CROSS JOIN event AS w32 ON w32.id = iw32.id UNION SELECT w35.id AS id, w35.sort_key AS sort_key
FROM (WITH RECURSIVE anon_18(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_18.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_19
FROM anon_18
WHERE anon_18.id IS NOT NULL)
 SELECT anon_18.id
FROM anon_18
WHERE anon_18.id >= -1) AS k34 CROSS JOIN event AS w35 ON w35.id IN (SELECT t33.id AS id
FROM event AS t33
WHERE (t33.period_start_earliest IS NOT NULL OR t33.period_start_latest IS NOT NULL OR t33.period_end_earliest IS NOT NULL OR t33.period_end_latest IS NOT NULL OR t33.period_start_state = ? OR t33.period_end_state = ?) AND (t33.period_start_earliest IS NULL OR t33.period_start_earliest <= ?) AND (t33.period_end_latest IS NULL OR t33.period_end_latest >= ?) AND t33.sort_key >= CASE WHEN (k34.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k34.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t33.sort_key < CASE WHEN (k34.id = -1) THEN '~~' ELSE ? END AND t33.reach = k34.id ORDER BY t33.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_17 ORDER BY anon_17.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt30 CROSS JOIN event AS t30 ON t30.id = mt30.id UNION ALL SELECT t36.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t36.sort_key || '!OFFICE_TENURE' AS sort_key, t36.interval_start_edtf AS date_edtf, t36.interval_start_earliest AS date_earliest, t36.interval_start_latest AS date_latest, t36.interval_start_verbatim AS date_verbatim, coalesce(t36.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t36.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t36.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_20.id
FROM (SELECT w38.id AS id, w38.sort_key AS sort_key
FROM (SELECT t37.id AS id
FROM office_tenure AS t37
WHERE (t37.interval_start_earliest IS NOT NULL OR t37.interval_start_latest IS NOT NULL OR t37.interval_end_earliest IS NOT NULL OR t37.interval_end_latest IS NOT NULL OR t37.interval_start_state = ? OR t37.interval_end_state = ?) AND (t37.interval_start_earliest IS NULL OR t37.interval_start_earliest <= ?) AND (t37.interval_end_latest IS NULL OR t37.interval_end_latest >= ?) AND t37.sort_key >= ? AND t37.sort_key < ? || '~' ORDER BY t37.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS iw38 CROSS JOIN office_tenure AS w38 ON w38.id = iw38.id UNION SELECT w41.id AS id, w41.sort_key AS sort_key
FROM (WITH RECURSIVE anon_21(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_21.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_22
FROM anon_21
WHERE anon_21.id IS NOT NULL)
 SELECT anon_21.id
FROM anon_21
WHERE anon_21.id >= -1) AS k40 CROSS JOIN office_tenure AS w41 ON w41.id IN (SELECT t39.id AS id
FROM office_tenure AS t39
WHERE (t39.interval_start_earliest IS NOT NULL OR t39.interval_start_latest IS NOT NULL OR t39.interval_end_earliest IS NOT NULL OR t39.interval_end_latest IS NOT NULL OR t39.interval_start_state = ? OR t39.interval_end_state = ?) AND (t39.interval_start_earliest IS NULL OR t39.interval_start_earliest <= ?) AND (t39.interval_end_latest IS NULL OR t39.interval_end_latest >= ?) AND t39.sort_key >= CASE WHEN (k40.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k40.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t39.sort_key < CASE WHEN (k40.id = -1) THEN '~~' ELSE ? END AND t39.reach = k40.id ORDER BY t39.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_20 ORDER BY anon_20.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt36 CROSS JOIN office_tenure AS t36 ON t36.id = mt36.id) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t5 ON t5.id = t1.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t7_period_start_state_1, t7_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_7, param_8, t9_period_start_state_1, t9_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_9, size0, param_10, t13_period_start_state_1, t13_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_11, param_12, t15_period_start_state_1, t15_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_13, size0, param_14, 'KNOWN'_1, 'KNOWN'_2, p1, p0, p0__daytext, p1__daytext, size0, param_15, param_16, 'KNOWN'_3, 'KNOWN'_4, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_17, size0, param_18, 'KNOWN'_5, 'KNOWN'_6, p1, p0, p0__daytext, p1__daytext, size0, param_19, param_20, 'KNOWN'_7, 'KNOWN'_8, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_21, size0, param_22, t31_period_start_state_1, t31_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_23, param_24, t33_period_start_state_1, t33_period_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_25, size0, param_26, t37_interval_start_state_1, t37_interval_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, param_27, param_28, t39_interval_start_state_1, t39_interval_end_state_1, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_29, size0, param_30, size0, param_31

-- postgresql: timeline.edges.node.item.participants
SELECT t4.summit_id AS c0, t4.role AS c1
FROM summit_participation AS t4
WHERE t4.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: timeline
SELECT t0.sort_key AS c0, CASE t0.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c1, t1.id AS c2, t2.name AS c3, t5.title AS c4, t1.typename AS c5
FROM (SELECT anon_4.id AS id, anon_4.typename AS typename, anon_4.kind AS kind, anon_4.sort_key AS sort_key, anon_4.date_edtf AS date_edtf, anon_4.date_earliest AS date_earliest, anon_4.date_latest AS date_latest, anon_4.date_verbatim AS date_verbatim, anon_4.date_precision AS date_precision, anon_4.date_qualifier AS date_qualifier, anon_4.date_basis AS date_basis
FROM (SELECT t6.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t6.sort_key || '!VISIT' AS sort_key, t6.period_start_edtf AS date_edtf, t6.period_start_earliest AS date_earliest, t6.period_start_latest AS date_latest, t6.period_start_verbatim AS date_verbatim, coalesce(t6.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t6.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t6.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w8.*
FROM (SELECT t7.*
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = $7 OR t7.period_end_state = $8) AND (t7.period_start_earliest IS NULL OR t7.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= (SELECT $10::DATE)::DATE) AND t7.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t7.sort_key, t7.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t7.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w8 UNION SELECT w11.*
FROM (WITH RECURSIVE anon_5(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_2
WHERE reach > anon_5.id ORDER BY reach
 LIMIT 1) AS anon_6
FROM anon_5
WHERE anon_5.id IS NOT NULL)
 SELECT anon_5.id
FROM anon_5
WHERE anon_5.id >= -1) AS k10 CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $14 OR t9.period_end_state = $15) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= (SELECT $10::DATE)::DATE) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k10.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t9.sort_key, t9.sort_key) < (CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t9.reach = k10.id ORDER BY t9.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w11) AS t6 UNION ALL SELECT t12.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t12.sort_key || '!SUMMIT' AS sort_key, t12.period_start_edtf AS date_edtf, t12.period_start_earliest AS date_earliest, t12.period_start_latest AS date_latest, t12.period_start_verbatim AS date_verbatim, coalesce(t12.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t12.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t12.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w14.*
FROM (SELECT t13.*
FROM summit AS t13
WHERE (t13.period_start_earliest IS NOT NULL OR t13.period_start_latest IS NOT NULL OR t13.period_end_earliest IS NOT NULL OR t13.period_end_latest IS NOT NULL OR t13.period_start_state = $16 OR t13.period_end_state = $17) AND (t13.period_start_earliest IS NULL OR t13.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t13.period_end_latest IS NULL OR t13.period_end_latest >= (SELECT $10::DATE)::DATE) AND t13.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t13.sort_key, t13.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t13.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w14 UNION SELECT w17.*
FROM (WITH RECURSIVE anon_7(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_2
WHERE reach > anon_7.id ORDER BY reach
 LIMIT 1) AS anon_8
FROM anon_7
WHERE anon_7.id IS NOT NULL)
 SELECT anon_7.id
FROM anon_7
WHERE anon_7.id >= -1) AS k16 CROSS JOIN LATERAL (SELECT t15.*
FROM summit AS t15
WHERE (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = $18 OR t15.period_end_state = $19) AND (t15.period_start_earliest IS NULL OR t15.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= (SELECT $10::DATE)::DATE) AND t15.sort_key >= CASE WHEN (k16.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k16.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t15.sort_key, t15.sort_key) < (CASE WHEN (k16.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k16.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t15.reach = k16.id ORDER BY t15.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w17) AS t12 UNION ALL SELECT t18.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t18.sort_key || '!STATEMENT' AS sort_key, t18.date_edtf AS date_edtf, t18.date_earliest AS date_earliest, t18.date_latest AS date_latest, t18.date_verbatim AS date_verbatim, coalesce(t18.date_precision, 'UNKNOWN') AS date_precision, coalesce(t18.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t18.date_basis, 'STATED') AS date_basis
FROM (SELECT w20.*
FROM (SELECT t19.*
FROM statement AS t19
WHERE (t19.date_earliest IS NOT NULL OR t19.date_latest IS NOT NULL OR t19.date_earliest IS NOT NULL OR t19.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $20::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $21::VARCHAR)::VARCHAR) AND (t19.date_earliest IS NULL OR t19.date_earliest <= (SELECT $9::DATE)::DATE) AND (t19.date_latest IS NULL OR t19.date_latest >= (SELECT $10::DATE)::DATE) AND t19.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t19.sort_key, t19.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t19.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w20 UNION SELECT w23.*
FROM (WITH RECURSIVE anon_9(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_2
WHERE reach > anon_9.id ORDER BY reach
 LIMIT 1) AS anon_10
FROM anon_9
WHERE anon_9.id IS NOT NULL)
 SELECT anon_9.id
FROM anon_9
WHERE anon_9.id >= -1) AS k22 CROSS JOIN LATERAL (SELECT t21.*
FROM statement AS t21
WHERE (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $22::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $23::VARCHAR)::VARCHAR) AND (t21.date_earliest IS NULL OR t21.date_earliest <= (SELECT $9::DATE)::DATE) AND (t21.date_latest IS NULL OR t21.date_latest >= (SELECT $10::DATE)::DATE) AND t21.sort_key >= CASE WHEN (k22.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k22.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t21.sort_key, t21.sort_key) < (CASE WHEN (k22.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k22.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t21.reach = k22.id ORDER BY t21.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w23) AS t18 UNION ALL SELECT t24.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t24.sort_key || '!TREATY_ACTION' AS sort_key, t24.date_edtf AS date_edtf, t24.date_earliest AS date_earliest, t24.date_latest AS date_latest, t24.date_verbatim AS date_verbatim, coalesce(t24.date_precision, 'UNKNOWN') AS date_precision, coalesce(t24.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t24.date_basis, 'STATED') AS date_basis
FROM (SELECT w26.*
FROM (SELECT t25.*
FROM treaty_action AS t25
WHERE (t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR t25.date_earliest IS NOT NULL OR t25.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $24::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $25::VARCHAR)::VARCHAR) AND (t25.date_earliest IS NULL OR t25.date_earliest <= (SELECT $9::DATE)::DATE) AND (t25.date_latest IS NULL OR t25.date_latest >= (SELECT $10::DATE)::DATE) AND t25.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t25.sort_key, t25.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t25.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w26 UNION SELECT w29.*
FROM (WITH RECURSIVE anon_11(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM treaty_action AS treaty_action_2
WHERE reach > anon_11.id ORDER BY reach
 LIMIT 1) AS anon_12
FROM anon_11
WHERE anon_11.id IS NOT NULL)
 SELECT anon_11.id
FROM anon_11
WHERE anon_11.id >= -1) AS k28 CROSS JOIN LATERAL (SELECT t27.*
FROM treaty_action AS t27
WHERE (t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR t27.date_earliest IS NOT NULL OR t27.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $26::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $27::VARCHAR)::VARCHAR) AND (t27.date_earliest IS NULL OR t27.date_earliest <= (SELECT $9::DATE)::DATE) AND (t27.date_latest IS NULL OR t27.date_latest >= (SELECT $10::DATE)::DATE) AND t27.sort_key >= CASE WHEN (k28.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k28.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t27.sort_key, t27.sort_key) < (CASE WHEN (k28.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k28.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t27.reach = k28.id ORDER BY t27.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w29) AS t24 UNION ALL SELECT t30.id AS id, 'Event' AS typename, 'EVENT' AS kind, t30.sort_key || '!EVENT' AS sort_key, t30.period_start_edtf AS date_edtf, t30.period_start_earliest AS date_earliest, t30.period_start_latest AS date_latest, t30.period_start_verbatim AS date_verbatim, coalesce(t30.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t30.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t30.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w32.*
FROM (SELECT t31.*
FROM event AS t31
WHERE (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = $28 OR t31.period_end_state = $29) AND (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= (SELECT $10::DATE)::DATE) AND t31.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t31.sort_key, t31.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t31.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w32 UNION SELECT w35.*
FROM (WITH RECURSIVE anon_13(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM event AS event_2
WHERE reach > anon_13.id ORDER BY reach
 LIMIT 1) AS anon_14
FROM anon_13
WHERE anon_13.id IS NOT NULL)
 SELECT anon_13.id
FROM anon_13
WHERE anon_13.id >= -1) AS k34 CROSS JOIN LATERAL (SELECT t33.*
FROM event AS t33
WHERE (t33.period_start_earliest IS NOT NULL OR t33.period_start_latest IS NOT NULL OR t33.period_end_earliest IS NOT NULL OR t33.period_end_latest IS NOT NULL OR t33.period_start_state = $30 OR t33.period_end_state = $31) AND (t33.period_start_earliest IS NULL OR t33.period_start_earliest <= (SELECT $9::DATE)::DATE) AND (t33.period_end_latest IS NULL OR t33.period_end_latest >= (SELECT $10::DATE)::DATE) AND t33.sort_key >= CASE WHEN (k34.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k34.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t33.sort_key, t33.sort_key) < (CASE WHEN (k34.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k34.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t33.reach = k34.id ORDER BY t33.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w35) AS t30 UNION ALL SELECT t36.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t36.sort_key || '!OFFICE_TENURE' AS sort_key, t36.interval_start_edtf AS date_edtf, t36.interval_start_earliest AS date_earliest, t36.interval_start_latest AS date_latest, t36.interval_start_verbatim AS date_verbatim, coalesce(t36.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t36.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t36.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w38.*
FROM (SELECT t37.*
FROM office_tenure AS t37
WHERE (t37.interval_start_earliest IS NOT NULL OR t37.interval_start_latest IS NOT NULL OR t37.interval_end_earliest IS NOT NULL OR t37.interval_end_latest IS NOT NULL OR t37.interval_start_state = $32 OR t37.interval_end_state = $33) AND (t37.interval_start_earliest IS NULL OR t37.interval_start_earliest <= (SELECT $9::DATE)::DATE) AND (t37.interval_end_latest IS NULL OR t37.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t37.sort_key >= (SELECT $11::VARCHAR)::VARCHAR AND (t37.sort_key, t37.sort_key) < ((SELECT $12::VARCHAR)::VARCHAR || '~', (SELECT $12::VARCHAR)::VARCHAR || '~') ORDER BY t37.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w38 UNION SELECT w41.*
FROM (WITH RECURSIVE anon_15(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM office_tenure AS office_tenure_2
WHERE reach > anon_15.id ORDER BY reach
 LIMIT 1) AS anon_16
FROM anon_15
WHERE anon_15.id IS NOT NULL)
 SELECT anon_15.id
FROM anon_15
WHERE anon_15.id >= -1) AS k40 CROSS JOIN LATERAL (SELECT t39.*
FROM office_tenure AS t39
WHERE (t39.interval_start_earliest IS NOT NULL OR t39.interval_start_latest IS NOT NULL OR t39.interval_end_earliest IS NOT NULL OR t39.interval_end_latest IS NOT NULL OR t39.interval_start_state = $34 OR t39.interval_end_state = $35) AND (t39.interval_start_earliest IS NULL OR t39.interval_start_earliest <= (SELECT $9::DATE)::DATE) AND (t39.interval_end_latest IS NULL OR t39.interval_end_latest >= (SELECT $10::DATE)::DATE) AND t39.sort_key >= CASE WHEN (k40.id = -1) THEN '~|' || (SELECT $11::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - LEAST(k40.id, CAST((SELECT $11::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t39.sort_key, t39.sort_key) < (CASE WHEN (k40.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END, CASE WHEN (k40.id = -1) THEN '~~' ELSE (SELECT $11::VARCHAR)::VARCHAR END) AND t39.reach = k40.id ORDER BY t39.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS w41) AS t36) AS anon_4 ORDER BY anon_4.sort_key DESC
 LIMIT (SELECT $13::BIGINT)::BIGINT + 1) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t5 ON t5.id = t1.id ORDER BY t0.sort_key DESC;
-- param_1, param_2, param_3, param_4, param_5, param_6, t7_period_start_state_1, t7_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t9_period_start_state_1, t9_period_end_state_1, t13_period_start_state_1, t13_period_end_state_1, t15_period_start_state_1, t15_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, 'KNOWN'_5, 'KNOWN'_6, 'KNOWN'_7, 'KNOWN'_8, t31_period_start_state_1, t31_period_end_state_1, t33_period_start_state_1, t33_period_end_state_1, t37_interval_start_state_1, t37_interval_end_state_1, t39_interval_start_state_1, t39_interval_end_state_1
