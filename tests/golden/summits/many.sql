-- sqlite: summits.nodes.participants.statements.nodes.mentions
SELECT t8.statement_id AS c0, t8.polarity AS c1, t8.matched_text AS c2
FROM mention_observation AS t8
WHERE t8.statement_id IN (SELECT value FROM json_each(?)) AND +(t8.target_id = ?) ORDER BY t8.statement_id, t8.ordinal, t8.id;
-- keys, r1

-- sqlite: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.id AS c2
FROM json_each(?) AS k4 CROSS JOIN summit_participation AS t5 ON t5.id = k4.value CROSS JOIN statement AS t6 ON t6.id IN (SELECT DISTINCT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t5.summit_id AND mention_place_1.speaker_id = t5.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, polarity_1, r0, size1, param_1

-- sqlite: summits.nodes.participants.statements.totalCount
SELECT t13.id, (SELECT count(*) AS count_1
FROM statement AS t14
WHERE t14.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t13.summit_id AND mention_place_1.speaker_id = t13.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1
FROM json_each(?) AS k12 CROSS JOIN summit_participation AS t13 ON t13.id = k12.value;
-- polarity_1, r0, keys

-- sqlite: summits.nodes.participants.observations
SELECT k15.value AS c0, t16.polarity AS c1, t16.method AS c2, t16.scope AS c3, t17.slug AS c4
FROM json_each(?) AS k15 CROSS JOIN mention_observation AS t16 ON t16.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k15.value) AND t16.target_id = ? LEFT OUTER JOIN statement AS t17 ON t17.id = t16.statement_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t16.statement_id), t16.ordinal, t16.id;
-- keys, r2

-- sqlite: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t2.summit_id, t2.ordinal, t2.id;
-- keys

-- sqlite: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM summit AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- size0

-- sqlite: summits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t22) AS anon_1;

-- postgresql: summits.nodes.participants.statements.nodes.mentions
SELECT t8.statement_id AS c0, t8.polarity AS c1, t8.matched_text AS c2
FROM mention_observation AS t8
WHERE t8.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t8.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r1, cap

-- postgresql: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.id AS c2
FROM (SELECT * FROM (SELECT t5.id AS parent, t11.*, row_number() OVER (PARTITION BY t5.id ORDER BY t11.sort_key ASC) AS nth
FROM statement AS t11, (SELECT DISTINCT t5.id, e.row_id FROM unnest((SELECT $5::BIGINT[])::BIGINT[], (SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[]) AS t5(id, summit_id, actor_id) JOIN ((SELECT g.a, array_agg(g.b) AS b FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[]) AS g(a, b) GROUP BY g.a) AS g CROSS JOIN LATERAL (SELECT mention_place_1.venue_id AS a, mention_place_1.speaker_id AS b, mention_place_1.statement_id AS row_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = g.a AND mention_place_1.speaker_id = ANY (g.b) AND mention_place_1.polarity = $3 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $4::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_1 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_1.id OFFSET 0) AS topic_broader)
 SELECT anon_1.id
FROM anon_1))
 LIMIT ALL OFFSET 0) AS e) ON e.a = t5.summit_id AND e.b = t5.actor_id) AS t5
WHERE t11.id = t5.row_id) AS ranked WHERE nth <= (SELECT $6::BIGINT)::BIGINT + 1) AS t6 CROSS JOIN LATERAL (SELECT t6.parent AS id) AS t5 ORDER BY t6.sort_key ASC;
-- keys_summit_id, keys_actor_id, polarity_1, r0, keys, size1

-- postgresql: summits.nodes.participants.statements.totalCount
SELECT t13.id, (SELECT count(*) AS count_1
FROM statement AS t14
WHERE t14.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t13.summit_id AND mention_place_1.speaker_id = t13.actor_id AND mention_place_1.polarity = $1 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)))) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[], (SELECT $4::BIGINT[])::BIGINT[], (SELECT $5::BIGINT[])::BIGINT[]) AS t13(id, summit_id, actor_id);
-- polarity_1, r0, keys, keys_summit_id, keys_actor_id

-- postgresql: summits.nodes.participants.observations
SELECT k15.value AS c0, t16.polarity AS c1, t16.method AS c2, t16.scope AS c3, t17.slug AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k15(value) CROSS JOIN LATERAL (SELECT t18.*
FROM mention_observation AS t18
WHERE t18.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k15.value) AND t18.target_id = (SELECT $2::BIGINT)::BIGINT ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t18.statement_id), t18.ordinal, t18.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t16 LEFT OUTER JOIN statement AS t17 ON t17.id = t16.statement_id ORDER BY (SELECT statement_3.sort_key
FROM statement AS statement_3
WHERE statement_3.id = t16.statement_id), t16.ordinal, t16.id;
-- keys, r2, cap

-- postgresql: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT *
FROM (SELECT t20.*
FROM summit AS t20 ORDER BY t20.sort_key ASC
 LIMIT 64) AS p21 ORDER BY p21.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0

-- postgresql: summits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t22) AS anon_1;
