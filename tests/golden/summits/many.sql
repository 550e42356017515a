-- sqlite: summits.nodes.participants.statements.nodes.mentions
SELECT t8.statement_id AS c0, t8.polarity AS c1, t8.matched_text AS c2
FROM mention_observation AS t8
WHERE t8.statement_id IN (SELECT value FROM json_each(?)) AND +(t8.target_id = ?) ORDER BY t8.statement_id, t8.ordinal, t8.id LIMIT (? + 1) * json_array_length(?);
-- keys, r1, cap, keys

-- sqlite: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.id AS c2
FROM json_each(?) AS k4 CROSS JOIN summit_participation AS t5 ON t5.id = k4.value CROSS JOIN statement AS t6 ON t6.id IN (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t5.summit_id AND mention_place_1.speaker_id = t5.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1)) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, polarity_1, r0, size1, param_1

-- sqlite: summits.nodes.participants.statements.totalCount
SELECT t12.id, (SELECT count(*) AS count_1
FROM statement AS t13
WHERE t13.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t12.summit_id AND mention_place_1.speaker_id = t12.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1
FROM json_each(?) AS k11 CROSS JOIN summit_participation AS t12 ON t12.id = k11.value;
-- polarity_1, r0, keys

-- sqlite: summits.nodes.participants.observations
SELECT k14.value AS c0, t15.polarity AS c1, t15.method AS c2, t15.scope AS c3, t16.slug AS c4
FROM json_each(?) AS k14 CROSS JOIN mention_observation AS t15 ON t15.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k14.value) AND t15.target_id = ? LEFT OUTER JOIN statement AS t16 ON t16.id = t15.statement_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t15.statement_id), t15.ordinal, t15.id LIMIT (? + 1) * json_array_length(?);
-- keys, r2, cap, keys

-- sqlite: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t2.summit_id, t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM summit AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- size0

-- sqlite: summits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t21) AS anon_1;

-- postgresql: summits.nodes.participants.statements.nodes.mentions
SELECT t8.statement_id AS c0, t8.polarity AS c1, t8.matched_text AS c2
FROM mention_observation AS t8
WHERE t8.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t8.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r1, cap

-- postgresql: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t5(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t9.*
FROM statement AS t9
WHERE t9.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t5.summit_id AND mention_place_1.speaker_id = t5.actor_id AND mention_place_1.polarity = $4 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $5::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1))) ORDER BY t9.sort_key ASC
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, polarity_1, r0, size1

-- postgresql: summits.nodes.participants.statements.totalCount
SELECT t12.id, (SELECT count(*) AS count_1
FROM statement AS t13
WHERE t13.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t12.summit_id AND mention_place_1.speaker_id = t12.actor_id AND mention_place_1.polarity = $1 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)))) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[], (SELECT $4::BIGINT[])::BIGINT[], (SELECT $5::BIGINT[])::BIGINT[]) AS t12(id, summit_id, actor_id);
-- polarity_1, r0, keys, keys_summit_id, keys_actor_id

-- postgresql: summits.nodes.participants.observations
SELECT k14.value AS c0, t15.polarity AS c1, t15.method AS c2, t15.scope AS c3, t16.slug AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k14(value) CROSS JOIN LATERAL (SELECT t17.*
FROM mention_observation AS t17
WHERE t17.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k14.value) AND t17.target_id = (SELECT $2::BIGINT)::BIGINT ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t17.statement_id), t17.ordinal, t17.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t15 LEFT OUTER JOIN statement AS t16 ON t16.id = t15.statement_id ORDER BY (SELECT statement_3.sort_key
FROM statement AS statement_3
WHERE statement_3.id = t15.statement_id), t15.ordinal, t15.id;
-- keys, r2, cap

-- postgresql: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT *
FROM (SELECT t19.*
FROM summit AS t19 ORDER BY t19.sort_key ASC
 LIMIT 64) AS p20
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0

-- postgresql: summits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t21) AS anon_1;
