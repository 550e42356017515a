-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
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
WHERE place.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: statement.all.evidence
SELECT t7.subject_id AS c0, t7.attribution AS c1
FROM evidence AS t7
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) AND +(t7.field IS NULL) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- keys

-- sqlite: statement.all
SELECT t2.statement_id AS c0, t3.slug AS c1, t4.slug AS c2, t5.typename AS c3, t2.polarity AS c4, t2.method AS c5, t2.matched_text AS c6, t2.scope AS c7, t2.epistemic_status AS c8, t2.id AS c9
FROM mention_observation AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.statement_id LEFT OUTER JOIN topic AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN entity AS t5 ON t5.id = t2.target_id
WHERE t2.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t2.statement_id, t2.ordinal, t2.id;
-- keys

-- sqlite: statement.one
SELECT t9.statement_id AS c0, t9.polarity AS c1
FROM mention_observation AS t9
WHERE t9.statement_id IN (SELECT value FROM json_each(?)) AND +(t9.target_id = ?) ORDER BY t9.statement_id, t9.ordinal, t9.id;
-- keys, r1

-- sqlite: statement.some
SELECT t11.statement_id AS c0, t11.polarity AS c1, t12.slug AS c2
FROM mention_observation AS t11 LEFT OUTER JOIN topic AS t12 ON t12.id = t11.target_id
WHERE t11.statement_id IN (SELECT value FROM json_each(?)) AND +(t11.polarity IN (SELECT value FROM json_each(?))) ORDER BY t11.statement_id, t11.ordinal, t11.id;
-- keys, p0

-- sqlite: statement.broader
SELECT t14.statement_id AS c0, t14.polarity AS c1
FROM mention_observation AS t14
WHERE t14.statement_id IN (SELECT value FROM json_each(?)) AND +(t14.target_id = ?) ORDER BY t14.statement_id, t14.ordinal, t14.id;
-- keys, r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
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
WHERE place.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: statement.all.evidence
SELECT t7.subject_id AS c0, t7.attribution AS c1
FROM evidence AS t7
WHERE t7.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t7.field IS NULL) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.all
SELECT t2.statement_id AS c0, t3.slug AS c1, t4.slug AS c2, t5.typename AS c3, t2.polarity AS c4, t2.method AS c5, t2.matched_text AS c6, t2.scope AS c7, t2.epistemic_status AS c8, t2.id AS c9
FROM mention_observation AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.statement_id LEFT OUTER JOIN topic AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN entity AS t5 ON t5.id = t2.target_id
WHERE t2.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.one
SELECT t9.statement_id AS c0, t9.polarity AS c1
FROM mention_observation AS t9
WHERE t9.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t9.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t9.ordinal, t9.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r1, cap

-- postgresql: statement.some
SELECT t11.statement_id AS c0, t11.polarity AS c1, t12.slug AS c2
FROM mention_observation AS t11 LEFT OUTER JOIN topic AS t12 ON t12.id = t11.target_id
WHERE t11.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t11.polarity = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t11.ordinal, t11.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: statement.broader
SELECT t14.statement_id AS c0, t14.polarity AS c1
FROM mention_observation AS t14
WHERE t14.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t14.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t14.ordinal, t14.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r2, cap
