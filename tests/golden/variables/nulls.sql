-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE 1 = 1) AS anon_1;

-- sqlite: literal.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE 1 = 1) AS anon_1;

-- sqlite: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5) AS anon_1;

-- sqlite: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t7) AS anon_1;

-- sqlite: polarity.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r0

-- sqlite: match.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t11
WHERE (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = ? OR t11.period_end_state = ?) AND (t11.period_start_earliest IS NULL OR t11.period_start_earliest <= ?)) AS anon_1;
-- t11_period_start_state_1, t11_period_end_state_1, p5

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE true) AS anon_1;

-- postgresql: literal.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE true) AS anon_1;

-- postgresql: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5) AS anon_1;

-- postgresql: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t7) AS anon_1;

-- postgresql: polarity.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r0

-- postgresql: match.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t11
WHERE (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = $1 OR t11.period_end_state = $2) AND (t11.period_start_earliest IS NULL OR t11.period_start_earliest <= $3::DATE)) AS anon_1;
-- t11_period_start_state_1, t11_period_end_state_1, p5
