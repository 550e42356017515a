-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0
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
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

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
SELECT t1.id AS c0
FROM state AS t1
WHERE t1.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0
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
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t5.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[]) AS k4(value);
-- r2, polarity_1, keys

-- postgresql: state
SELECT t1.id AS c0
FROM state AS t1
WHERE t1.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
