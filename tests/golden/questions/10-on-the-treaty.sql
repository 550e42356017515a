-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found;
-- node_ids0, texts0, texts0, texts0, texts0, texts0, texts0, texts0, texts0, codes0, normals0

-- sqlite: statements.nodes.stances
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id IN (SELECT value FROM json_each(?)) AND +(t4.target_id = ?) ORDER BY t4.statement_id, t4.ordinal, t4.id;
-- keys, r1

-- sqlite: statements
SELECT t0.sort_key AS c0, t0.slug AS c1, t0.act AS c2, t1.name AS c3, t2.name AS c4, t0.date_edtf AS c5, t0.id AS c6
FROM (SELECT t5.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w8.id AS id, w8.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k7 CROSS JOIN statement AS w8 ON w8.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k7.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt5 CROSS JOIN statement AS t5 ON t5.id = mt5.id ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN statement AS t0 ON t0.id = p9.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0, param_1, size0, param_2, size0, param_3

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1;
-- r0, polarity_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found;
-- node_ids0, texts0, codes0, normals0

-- postgresql: statements.nodes.stances
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t4.ordinal, t4.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r1, cap

-- postgresql: statements
SELECT t0.sort_key AS c0, t0.slug AS c1, t0.act AS c2, t1.name AS c3, t2.name AS c4, t0.date_edtf AS c5, t0.id AS c6
FROM (SELECT t5.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w8.id AS id, w8.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k7 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k7.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w8) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt5 CROSS JOIN LATERAL (SELECT * FROM statement AS ot5 WHERE ot5.id = mt5.id LIMIT 1) AS t5 ORDER BY t5.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2)) AS anon_1;
-- r0, polarity_1
