-- sqlite: treaty
SELECT NULL AS c0, t0.slug AS c1
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t5.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?))) AS anon_1
FROM json_each(?) AS k4;
-- r2, polarity_1, keys

-- sqlite: state
SELECT NULL AS c0, t1.id AS c1
FROM state AS t1
WHERE t1.id = ?;
-- r1

-- postgresql: treaty
SELECT NULL AS c0, t0.slug AS c1
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t5.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest($3::BIGINT[]) AS k4(value);
-- r2, polarity_1, keys

-- postgresql: state
SELECT NULL AS c0, t1.id AS c1
FROM state AS t1
WHERE t1.id = $1::BIGINT;
-- r1
