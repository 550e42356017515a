-- sqlite: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.speaker_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t3.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?)) AND t3.venue_id = ? ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, r2, size1, param_1

-- sqlite: actors.nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t6.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t6.venue_id = ?) AS anon_1
FROM json_each(?) AS k5;
-- r1, polarity_1, r2, keys

-- sqlite: actors.nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM json_each(?) AS k7 CROSS JOIN visit AS t8 ON t8.id IN (SELECT t9.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (SELECT t10.id AS id
FROM visit AS t10
WHERE t10.visitor_id = k7.value AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= ?) AND t10.sort_key >= ? AND t10.sort_key < '~' ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw11 CROSS JOIN visit AS w11 ON w11.id = iw11.id UNION SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k13 CROSS JOIN visit AS w14 ON w14.id IN (SELECT t12.id AS id
FROM visit AS t12 INDEXED BY ix_visit_visitor_id_reach
WHERE t12.visitor_id = k7.value AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= ?) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k13.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t12.sort_key < CASE WHEN (k13.id = -1) THEN '~~' ELSE ? END AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt9 CROSS JOIN visit AS t9 ON t9.id = mt9.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, t10_period_start_state_1, t10_period_end_state_1, p2, p2__daytext, size2, param_1, param_2, t12_period_start_state_1, t12_period_end_state_1, p2, p2__daytext, p2__daytext, p2__daytext, p2__daytext, size2, param_3, size2, param_4, size2, param_5

-- sqlite: actors.nodes.visits.totalCount
SELECT k16.value, (SELECT count(*) AS count_1
FROM visit AS t17
WHERE t17.visitor_id = k16.value AND (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = ? OR t17.period_end_state = ?) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k16;
-- t17_period_start_state_1, t17_period_end_state_1, p2, keys

-- sqlite: actors.nodes.visitsHosted
SELECT k18.value AS c0, t19.slug AS c1
FROM json_each(?) AS k18 CROSS JOIN visit AS t19 ON t19.id IN (SELECT t20.id AS id
FROM visit AS t20
WHERE t20.host_id = k18.value AND t20.kind IN (SELECT value FROM json_each(?)) ORDER BY t20.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t19.sort_key DESC;
-- keys, p4, size3, param_1

-- sqlite: actors.nodes.visitsHosted.totalCount
SELECT k22.value, (SELECT count(*) AS count_1
FROM visit AS t23
WHERE t23.host_id = k22.value AND t23.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k22;
-- p4, keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t24.id AS id
FROM actor AS t24
WHERE t24.id IN (SELECT value FROM json_each(?)) ORDER BY t24.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p25 CROSS JOIN actor AS t0 ON t0.id = p25.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t3.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1)) AND mention_observation_1.polarity = $3)) AND t3.venue_id = (SELECT $4::BIGINT)::BIGINT ORDER BY t3.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, r2, size1

-- postgresql: actors.nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t6.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t6.venue_id = (SELECT $3::BIGINT)::BIGINT) AS anon_1
FROM unnest((SELECT $4::BIGINT[])::BIGINT[]) AS k5(value);
-- r1, polarity_1, r2, keys

-- postgresql: actors.nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM (SELECT w11.*
FROM (SELECT t10.*
FROM visit AS t10
WHERE t10.visitor_id = k7.value AND (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $2 OR t10.period_end_state = $3) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= (SELECT $4::DATE)::DATE) AND t10.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t10.sort_key, t10.sort_key) < ('~', '~') ORDER BY t10.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS w11 UNION SELECT w14.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k13 CROSS JOIN LATERAL (SELECT t12.*
FROM visit AS t12
WHERE t12.visitor_id = k7.value AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $7 OR t12.period_end_state = $8) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= (SELECT $4::DATE)::DATE) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k13.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t12.sort_key, t12.sort_key) < (CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS w14) AS t9 ORDER BY t9.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, t10_period_start_state_1, t10_period_end_state_1, p2, p2__daytext, size2, t12_period_start_state_1, t12_period_end_state_1

-- postgresql: actors.nodes.visits.totalCount
SELECT k16.value, (SELECT count(*) AS count_1
FROM visit AS t17
WHERE t17.visitor_id = k16.value AND (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = $1 OR t17.period_end_state = $2) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= (SELECT $3::DATE)::DATE)) AS anon_1
FROM unnest((SELECT $4::BIGINT[])::BIGINT[]) AS k16(value);
-- t17_period_start_state_1, t17_period_end_state_1, p2, keys

-- postgresql: actors.nodes.visitsHosted
SELECT k18.value AS c0, t19.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t20.*
FROM visit AS t20
WHERE t20.host_id = k18.value AND t20.kind = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t20.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t19 ORDER BY t19.sort_key DESC;
-- keys, p4, size3

-- postgresql: actors.nodes.visitsHosted.totalCount
SELECT k22.value, (SELECT count(*) AS count_1
FROM visit AS t23
WHERE t23.host_id = k22.value AND t23.kind = ANY ((SELECT $1::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k22(value);
-- p4, keys

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t24.*
FROM actor AS t24
WHERE t24.id = ANY ($1::BIGINT[]) ORDER BY t24.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
