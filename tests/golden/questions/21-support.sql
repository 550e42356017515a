-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: state.assertions
SELECT k1.value AS c0, t3.name AS c1, t4.typename AS c2, t2.epistemic_status AS c3
FROM json_each(?) AS k1 CROSS JOIN assertion AS t2 ON t2.object_id = k1.value AND t2.predicate IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.subject_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.subject_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t2.subject_id AND name_1.kind = ?), ?), t2.id;
-- keys, p0, kind_1, coalesce_1

-- sqlite: statements
SELECT t7.slug AS c0, t8.name AS c1, t7.epistemic_status AS c2
FROM (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t7 ON t7.id = p10.id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.speaker_id ORDER BY t7.sort_key ASC;
-- r1, p1, size0, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: state.assertions
SELECT k1.value AS c0, t3.name AS c1, t4.typename AS c2, t2.epistemic_status AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t5.*
FROM assertion AS t5
WHERE t5.object_id = k1.value AND t5.predicate = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t5.subject_id AND name_1.kind = $3), (SELECT $4::VARCHAR)::VARCHAR), t5.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.subject_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.subject_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t2.subject_id AND name_2.kind = $6), (SELECT $7::VARCHAR)::VARCHAR), t2.id;
-- keys, p0, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: statements
SELECT t7.slug AS c0, t8.name AS c1, t7.epistemic_status AS c2
FROM (SELECT t9.*
FROM statement AS t9
WHERE t9.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t9.sort_key ASC
 LIMIT $3 + 1) AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.speaker_id ORDER BY t7.sort_key ASC;
-- r1, p1, size0
