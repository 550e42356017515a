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
FROM visit AS t9
WHERE t9.visitor_id = k7.value AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, t9_period_start_state_1, t9_period_end_state_1, p2, size2, param_1

-- sqlite: actors.nodes.visits.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM visit AS t12
WHERE t12.visitor_id = k11.value AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k11;
-- t12_period_start_state_1, t12_period_end_state_1, p2, keys

-- sqlite: actors.nodes.visitsHosted
SELECT k13.value AS c0, t14.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN visit AS t14 ON t14.id IN (SELECT t15.id AS id
FROM visit AS t15
WHERE t15.host_id = k13.value AND t15.kind IN (SELECT value FROM json_each(?)) ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key DESC;
-- keys, p4, size3, param_1

-- sqlite: actors.nodes.visitsHosted.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM visit AS t18
WHERE t18.host_id = k17.value AND t18.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k17;
-- p4, keys

-- sqlite: actors
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM (SELECT t19.id AS id
FROM actor AS t19
WHERE t19.id IN (SELECT value FROM json_each(?)) ORDER BY t19.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN actor AS t0 ON t0.id = p20.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t3.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1)) AND mention_observation_1.polarity = $3)) AND t3.venue_id = $4::BIGINT ORDER BY t3.sort_key ASC
 LIMIT $5 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, r2, size1

-- postgresql: actors.nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t6.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t6.venue_id = $3::BIGINT) AS anon_1
FROM unnest($4::BIGINT[]) AS k5(value);
-- r1, polarity_1, r2, keys

-- postgresql: actors.nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM unnest($1::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE t9.visitor_id = k7.value AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $2 OR t9.period_end_state = $3) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= $4::DATE) ORDER BY t9.sort_key ASC
 LIMIT $5 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, t9_period_start_state_1, t9_period_end_state_1, p2, size2

-- postgresql: actors.nodes.visits.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM visit AS t12
WHERE t12.visitor_id = k11.value AND (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $1 OR t12.period_end_state = $2) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= $3::DATE)) AS anon_1
FROM unnest($4::BIGINT[]) AS k11(value);
-- t12_period_start_state_1, t12_period_end_state_1, p2, keys

-- postgresql: actors.nodes.visitsHosted
SELECT k13.value AS c0, t14.slug AS c1
FROM unnest($1::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM visit AS t15
WHERE t15.host_id = k13.value AND t15.kind = ANY ($2::TEXT[]) ORDER BY t15.sort_key DESC
 LIMIT $3 + 1) AS t14 ORDER BY t14.sort_key DESC;
-- keys, p4, size3

-- postgresql: actors.nodes.visitsHosted.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM visit AS t18
WHERE t18.host_id = k17.value AND t18.kind = ANY ($1::TEXT[])) AS anon_1
FROM unnest($2::BIGINT[]) AS k17(value);
-- p4, keys

-- postgresql: actors
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM (SELECT t19.*
FROM actor AS t19
WHERE t19.id = ANY ($1::BIGINT[]) ORDER BY t19.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
