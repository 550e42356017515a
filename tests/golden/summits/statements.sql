-- sqlite: first.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t3.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?)) AND t3.act IN (SELECT value FROM json_each(?)) AND (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND t3.date_latest IS NOT NULL AND t3.date_latest <= ? ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, p0, p1, size0, param_1

-- sqlite: first.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.venue_id = k5.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t6.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t6.act IN (SELECT value FROM json_each(?)) AND (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND t6.date_latest IS NOT NULL AND t6.date_latest <= ?) AS anon_1
FROM json_each(?) AS k5;
-- r1, polarity_1, p0, p1, keys

-- sqlite: first
SELECT NULL AS c0, t0.id AS c1
FROM summit AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: first.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t3.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1)) AND mention_observation_1.polarity = $3)) AND t3.act = ANY ($4::TEXT[]) AND (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND t3.date_latest IS NOT NULL AND t3.date_latest <= $5::DATE ORDER BY t3.sort_key ASC
 LIMIT $6 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, p0, p1, size0

-- postgresql: first.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.venue_id = k5.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t6.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t6.act = ANY ($3::TEXT[]) AND (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND t6.date_latest IS NOT NULL AND t6.date_latest <= $4::DATE) AS anon_1
FROM unnest($5::BIGINT[]) AS k5(value);
-- r1, polarity_1, p0, p1, keys

-- postgresql: first
SELECT NULL AS c0, t0.id AS c1
FROM summit AS t0
WHERE t0.id = $1::BIGINT;
-- r0
