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
SELECT k6.value AS c0, t7.attribution AS c1
FROM json_each(?) AS k6 CROSS JOIN evidence AS t7 ON t7.subject_id = k6.value AND t7.field IS NULL ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.all
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t5.typename AS c3, t2.polarity AS c4, t2.method AS c5, t2.matched_text AS c6, t2.scope AS c7, t2.epistemic_status AS c8, t2.id AS c9
FROM json_each(?) AS k1 CROSS JOIN mention_observation AS t2 ON t2.statement_id = k1.value AND 1 = 1 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.statement_id LEFT OUTER JOIN topic AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN entity AS t5 ON t5.id = t2.target_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.one
SELECT k12.value AS c0, t13.polarity AS c1
FROM json_each(?) AS k12 CROSS JOIN mention_observation AS t13 ON t13.statement_id = k12.value AND t13.target_id = ? ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, r1, cap, keys

-- sqlite: statement.some
SELECT k16.value AS c0, t17.polarity AS c1, t18.slug AS c2
FROM json_each(?) AS k16 CROSS JOIN mention_observation AS t17 ON t17.statement_id = k16.value AND t17.polarity IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN topic AS t18 ON t18.id = t17.target_id ORDER BY t17.ordinal, t17.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: statement.broader
SELECT k21.value AS c0, t22.polarity AS c1
FROM json_each(?) AS k21 CROSS JOIN mention_observation AS t22 ON t22.statement_id = k21.value AND t22.target_id = ? ORDER BY t22.ordinal, t22.id LIMIT (? + 1) * json_array_length(?);
-- keys, r2, cap, keys

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
SELECT k6.value AS c0, t7.attribution AS c1
FROM evidence AS t7 JOIN LATERAL (SELECT t7.subject_id AS value) AS k6 ON t7.subject_id = ANY ($1::BIGINT[]) AND t7.field IS NULL ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.all
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t5.typename AS c3, t2.polarity AS c4, t2.method AS c5, t2.matched_text AS c6, t2.scope AS c7, t2.epistemic_status AS c8, t2.id AS c9
FROM mention_observation AS t2 JOIN LATERAL (SELECT t2.statement_id AS value) AS k1 ON t2.statement_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN statement AS t3 ON t3.id = t2.statement_id LEFT OUTER JOIN topic AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN entity AS t5 ON t5.id = t2.target_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.one
SELECT k12.value AS c0, t13.polarity AS c1
FROM mention_observation AS t13 JOIN LATERAL (SELECT t13.statement_id AS value) AS k12 ON t13.statement_id = ANY ($1::BIGINT[]) AND t13.target_id = $2::BIGINT ORDER BY t13.ordinal, t13.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, r1, cap

-- postgresql: statement.some
SELECT k16.value AS c0, t17.polarity AS c1, t18.slug AS c2
FROM mention_observation AS t17 JOIN LATERAL (SELECT t17.statement_id AS value) AS k16 ON t17.statement_id = ANY ($1::BIGINT[]) AND t17.polarity = ANY ($2::TEXT[]) LEFT OUTER JOIN topic AS t18 ON t18.id = t17.target_id ORDER BY t17.ordinal, t17.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p0, cap

-- postgresql: statement.broader
SELECT k21.value AS c0, t22.polarity AS c1
FROM mention_observation AS t22 JOIN LATERAL (SELECT t22.statement_id AS value) AS k21 ON t22.statement_id = ANY ($1::BIGINT[]) AND t22.target_id = $2::BIGINT ORDER BY t22.ordinal, t22.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, r2, cap
