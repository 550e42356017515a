-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t1.name AS c1, t2.name AS c2, t0.period_start_edtf AS c3, t0.period_start_precision AS c4, t0.period_start_verbatim AS c5, t0.id AS c6
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.place_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: summit.participants.statements.nodes.mentions
SELECT t11.statement_id AS c0, t11.polarity AS c1, t11.matched_text AS c2
FROM mention_observation AS t11
WHERE t11.statement_id IN (SELECT value FROM json_each(?)) AND +(t11.target_id = ?) ORDER BY t11.statement_id, t11.ordinal, t11.id;
-- keys, r2

-- sqlite: summit.participants.statements
SELECT t8.id AS c0, t9.slug AS c1, t9.channel AS c2, t9.id AS c3
FROM json_each(?) AS k7 CROSS JOIN summit_participation AS t8 ON t8.id = k7.value CROSS JOIN statement AS t9 ON t9.id IN (SELECT DISTINCT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t8.summit_id AND mention_place_1.speaker_id = t8.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t9.sort_key ASC;
-- keys, polarity_1, r1, size0, param_1

-- sqlite: summit.participants.statements.totalCount
SELECT t16.id, (SELECT count(*) AS count_1
FROM statement AS t17
WHERE t17.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t16.summit_id AND mention_place_1.speaker_id = t16.actor_id AND mention_place_1.polarity = ? AND +mention_place_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1
FROM json_each(?) AS k15 CROSS JOIN summit_participation AS t16 ON t16.id = k15.value;
-- polarity_1, r1, keys

-- sqlite: summit.participants
SELECT t4.summit_id AS c0, t4.role AS c1, t5.name AS c2, t6.name AS c3, t4.id AS c4, t4.actor_id AS c5
FROM summit_participation AS t4 LEFT OUTER JOIN actor AS t5 ON t5.id = t4.actor_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.representing_id
WHERE t4.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t4.summit_id, t4.ordinal, t4.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t1.name AS c1, t2.name AS c2, t0.period_start_edtf AS c3, t0.period_start_precision AS c4, t0.period_start_verbatim AS c5, t0.id AS c6
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.place_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: summit.participants.statements.nodes.mentions
SELECT t11.statement_id AS c0, t11.polarity AS c1, t11.matched_text AS c2
FROM mention_observation AS t11
WHERE t11.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t11.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t11.ordinal, t11.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r2, cap

-- postgresql: summit.participants.statements
SELECT t8.id AS c0, t9.slug AS c1, t9.channel AS c2, t9.id AS c3
FROM (SELECT * FROM (SELECT t8.id AS parent, t14.*, row_number() OVER (PARTITION BY t8.id ORDER BY t14.sort_key ASC) AS nth
FROM statement AS t14, (SELECT DISTINCT t8.id, e.row_id FROM unnest((SELECT $5::BIGINT[])::BIGINT[], (SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[]) AS t8(id, summit_id, actor_id) JOIN ((SELECT g.a, array_agg(g.b) AS b FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[]) AS g(a, b) GROUP BY g.a) AS g CROSS JOIN LATERAL (SELECT mention_place_1.venue_id AS a, mention_place_1.speaker_id AS b, mention_place_1.statement_id AS row_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = g.a AND mention_place_1.speaker_id = ANY (g.b) AND mention_place_1.polarity = $3 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $4::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_1 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_1.id OFFSET 0) AS topic_broader)
 SELECT anon_1.id
FROM anon_1))
 LIMIT ALL OFFSET 0) AS e) ON e.a = t8.summit_id AND e.b = t8.actor_id) AS t8
WHERE t14.id = t8.row_id) AS ranked WHERE nth <= (SELECT $6::BIGINT)::BIGINT + 1) AS t9 CROSS JOIN LATERAL (SELECT t9.parent AS id) AS t8 ORDER BY t9.sort_key ASC;
-- keys_summit_id, keys_actor_id, polarity_1, r1, keys, size0

-- postgresql: summit.participants.statements.totalCount
SELECT t16.id, (SELECT count(*) AS count_1
FROM statement AS t17
WHERE t17.id IN (SELECT mention_place_1.statement_id
FROM mention_place AS mention_place_1
WHERE mention_place_1.venue_id = t16.summit_id AND mention_place_1.speaker_id = t16.actor_id AND mention_place_1.polarity = $1 AND mention_place_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)))) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[], (SELECT $4::BIGINT[])::BIGINT[], (SELECT $5::BIGINT[])::BIGINT[]) AS t16(id, summit_id, actor_id);
-- polarity_1, r1, keys, keys_summit_id, keys_actor_id

-- postgresql: summit.participants
SELECT t4.summit_id AS c0, t4.role AS c1, t5.name AS c2, t6.name AS c3, t4.id AS c4, t4.actor_id AS c5
FROM summit_participation AS t4 LEFT OUTER JOIN actor AS t5 ON t5.id = t4.actor_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.representing_id
WHERE t4.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
