-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
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
WHERE treaty.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty', 'visit') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: statements.nodes.mentions.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- param_1, keys

-- sqlite: statements.nodes.mentions
SELECT t3.statement_id AS c0, t3.polarity AS c1, t3.method AS c2, t3.id AS c3
FROM mention_observation AS t3
WHERE t3.statement_id IN (SELECT value FROM json_each(?)) AND +(t3.target_id = ?) ORDER BY t3.statement_id, t3.ordinal, t3.id;
-- keys, r2

-- sqlite: statements
SELECT t0.slug AS c0, t1.name AS c1, t0.id AS c2
FROM (SELECT t6.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w9.id AS id, w9.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k8 CROSS JOIN statement AS w9 ON w9.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t7 ON mention_place_1.statement_id = t7.id
WHERE t7.venue_id = ? AND mention_place_1.target_id = k8.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt6 CROSS JOIN statement AS t6 ON t6.id = mt6.id ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t0 ON t0.id = p10.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- r1, r0, polarity_1, size0, param_1, size0, param_2, size0, param_3

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.venue_id = ? AND t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1;
-- r0, r1, polarity_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
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
WHERE treaty.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty', 'visit') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: statements.nodes.mentions.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t5
WHERE t5.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: statements.nodes.mentions
SELECT t3.statement_id AS c0, t3.polarity AS c1, t3.method AS c2, t3.id AS c3
FROM mention_observation AS t3
WHERE t3.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r2, cap

-- postgresql: statements
SELECT t0.slug AS c0, t1.name AS c1, t0.id AS c2
FROM (SELECT t6.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w9.id AS id, w9.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k8 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t7 ON mention_place_1.statement_id = t7.id
WHERE t7.venue_id = $2::BIGINT AND mention_place_1.target_id = k8.id AND mention_place_1.polarity = $3 ORDER BY mention_place_1.sort_key ASC
 LIMIT $4 + 1) AS w9) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $4 + 1) AS mt6 CROSS JOIN LATERAL (SELECT * FROM statement AS ot6 WHERE ot6.id = mt6.id LIMIT 1) AS t6 ORDER BY t6.sort_key ASC
 LIMIT $4 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- r1, r0, polarity_1, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.venue_id = $1::BIGINT AND t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $3)) AS anon_1;
-- r0, r1, polarity_1
