-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t0.id AS c1, t6.kind AS c2, t7.slug AS c3, t0.actor_kind AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t6 ON t6.id = t0.id LEFT OUTER JOIN actor AS t7 ON t7.id = t6.of_state_id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: actor.statements
SELECT k1.value AS c0, t2.slug AS c1, t3.slug AS c2, t2.channel AS c3, t2.platform AS c4
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t4.id AS id
FROM statement AS t4
WHERE t4.speaker_id = k1.value ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.on_behalf_of_id ORDER BY t2.sort_key ASC;
-- keys, size0, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t0.id AS c1, t6.kind AS c2, t7.slug AS c3, t0.actor_kind AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t6 ON t6.id = t0.id LEFT OUTER JOIN actor AS t7 ON t7.id = t6.of_state_id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: actor.statements
SELECT k1.value AS c0, t2.slug AS c1, t3.slug AS c2, t2.channel AS c3, t2.platform AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM statement AS t4
WHERE t4.speaker_id = k1.value ORDER BY t4.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.on_behalf_of_id ORDER BY t2.sort_key ASC;
-- keys, size0
