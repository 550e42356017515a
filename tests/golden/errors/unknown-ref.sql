-- sqlite: none
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: there
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: list.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?))) AS anon_1
FROM json_each(?) AS k8;
-- r3, polarity_1, keys

-- sqlite: list
SELECT NULL AS c0, t5.slug AS c1, t4.id AS c2
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r2

-- postgresql: none
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: there
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: list.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest($3::BIGINT[]) AS k8(value);
-- r3, polarity_1, keys

-- postgresql: list
SELECT NULL AS c0, t5.slug AS c1, t4.id AS c2
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = $1::BIGINT;
-- r2
