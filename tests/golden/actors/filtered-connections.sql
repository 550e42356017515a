-- sqlite: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w6.id AS id, w6.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k5 CROSS JOIN statement AS w6 ON w6.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t4 ON mention_place_1.statement_id = t4.id
WHERE t4.venue_id = ? AND mention_place_1.speaker_id = k1.value AND mention_place_1.target_id = k5.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt3 CROSS JOIN statement AS t3 ON t3.id = mt3.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, r1, r2, polarity_1, size1, param_1, size1, param_2, size1, param_3

-- sqlite: actors.nodes.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t9.venue_id = ?) AS anon_1
FROM json_each(?) AS k8;
-- r1, polarity_1, r2, keys

-- sqlite: actors.nodes.visits
SELECT k10.value AS c0, t11.slug AS c1
FROM json_each(?) AS k10 CROSS JOIN visit AS t11 ON t11.id IN (SELECT t12.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (SELECT t13.id AS id
FROM visit AS t13
WHERE t13.visitor_id = k10.value AND (t13.period_start_earliest IS NOT NULL OR t13.period_start_latest IS NOT NULL OR t13.period_end_earliest IS NOT NULL OR t13.period_end_latest IS NOT NULL OR t13.period_start_state = ? OR t13.period_end_state = ?) AND (t13.period_end_latest IS NULL OR t13.period_end_latest >= ?) AND t13.sort_key >= ? AND t13.sort_key < '~' ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw14 CROSS JOIN visit AS w14 ON w14.id = iw14.id UNION SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k16 CROSS JOIN visit AS w17 ON w17.id IN (SELECT t15.id AS id
FROM visit AS t15 INDEXED BY ix_visit_visitor_id_reach
WHERE t15.visitor_id = k10.value AND (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = ? OR t15.period_end_state = ?) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= ?) AND t15.sort_key >= CASE WHEN (k16.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k16.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t15.sort_key < CASE WHEN (k16.id = -1) THEN '~~' ELSE ? END AND t15.reach = k16.id ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt12 CROSS JOIN visit AS t12 ON t12.id = mt12.id ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t11.sort_key ASC;
-- keys, t13_period_start_state_1, t13_period_end_state_1, p2, p2__daytext, size2, param_1, param_2, t15_period_start_state_1, t15_period_end_state_1, p2, p2__daytext, p2__daytext, p2__daytext, p2__daytext, size2, param_3, size2, param_4, size2, param_5

-- sqlite: actors.nodes.visits.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE t20.visitor_id = k19.value AND (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = ? OR t20.period_end_state = ?) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k19;
-- t20_period_start_state_1, t20_period_end_state_1, p2, keys

-- sqlite: actors.nodes.visitsHosted
SELECT k21.value AS c0, t22.slug AS c1
FROM json_each(?) AS k21 CROSS JOIN visit AS t22 ON t22.id IN (SELECT t23.id AS id
FROM visit AS t23
WHERE t23.host_id = k21.value AND t23.kind IN (SELECT value FROM json_each(?)) ORDER BY t23.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t22.sort_key DESC;
-- keys, p4, size3, param_1

-- sqlite: actors.nodes.visitsHosted.totalCount
SELECT k25.value, (SELECT count(*) AS count_1
FROM visit AS t26
WHERE t26.host_id = k25.value AND t26.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k25;
-- p4, keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t27.id AS id
FROM actor AS t27
WHERE t27.id IN (SELECT value FROM json_each(?)) ORDER BY t27.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p28 CROSS JOIN actor AS t0 ON t0.id = p28.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w6.id AS id, w6.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k5 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t4 ON mention_place_1.statement_id = t4.id
WHERE t4.venue_id = (SELECT $3::BIGINT)::BIGINT AND mention_place_1.speaker_id = k1.value AND mention_place_1.target_id = k5.id AND mention_place_1.polarity = $4 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w6) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS mt3 CROSS JOIN LATERAL (SELECT * FROM statement AS ot3 WHERE ot3.id = mt3.id LIMIT 1) AS t3 ORDER BY t3.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, r1, r2, polarity_1, size1

-- postgresql: actors.nodes.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t9.venue_id = (SELECT $3::BIGINT)::BIGINT) AS anon_1
FROM unnest((SELECT $4::BIGINT[])::BIGINT[]) AS k8(value);
-- r1, polarity_1, r2, keys

-- postgresql: actors.nodes.visits
SELECT k10.value AS c0, t11.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t12.*
FROM (SELECT w14.*
FROM (SELECT t13.*
FROM visit AS t13
WHERE t13.visitor_id = k10.value AND (t13.period_start_earliest IS NOT NULL OR t13.period_start_latest IS NOT NULL OR t13.period_end_earliest IS NOT NULL OR t13.period_end_latest IS NOT NULL OR t13.period_start_state = $2 OR t13.period_end_state = $3) AND (t13.period_end_latest IS NULL OR t13.period_end_latest >= (SELECT $4::DATE)::DATE) AND t13.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t13.sort_key, t13.sort_key) < ('~', '~') ORDER BY t13.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS w14 UNION SELECT w17.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k16 CROSS JOIN LATERAL (SELECT t15.*
FROM visit AS t15
WHERE t15.visitor_id = k10.value AND (t15.period_start_earliest IS NOT NULL OR t15.period_start_latest IS NOT NULL OR t15.period_end_earliest IS NOT NULL OR t15.period_end_latest IS NOT NULL OR t15.period_start_state = $7 OR t15.period_end_state = $8) AND (t15.period_end_latest IS NULL OR t15.period_end_latest >= (SELECT $4::DATE)::DATE) AND t15.sort_key >= CASE WHEN (k16.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k16.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t15.sort_key, t15.sort_key) < (CASE WHEN (k16.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k16.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t15.reach = k16.id ORDER BY t15.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS w17) AS t12 ORDER BY t12.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t11 ORDER BY t11.sort_key ASC;
-- keys, t13_period_start_state_1, t13_period_end_state_1, p2, p2__daytext, size2, t15_period_start_state_1, t15_period_end_state_1

-- postgresql: actors.nodes.visits.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE t20.visitor_id = k19.value AND (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = $1 OR t20.period_end_state = $2) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= (SELECT $3::DATE)::DATE)) AS anon_1
FROM unnest((SELECT $4::BIGINT[])::BIGINT[]) AS k19(value);
-- t20_period_start_state_1, t20_period_end_state_1, p2, keys

-- postgresql: actors.nodes.visitsHosted
SELECT k21.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM visit AS t23
WHERE t23.host_id = k21.value AND t23.kind = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t23.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t22 ORDER BY t22.sort_key DESC;
-- keys, p4, size3

-- postgresql: actors.nodes.visitsHosted.totalCount
SELECT k25.value, (SELECT count(*) AS count_1
FROM visit AS t26
WHERE t26.host_id = k25.value AND t26.kind = ANY ((SELECT $1::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k25(value);
-- p4, keys

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t27.*
FROM actor AS t27
WHERE t27.id = ANY ($1::BIGINT[]) ORDER BY t27.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
