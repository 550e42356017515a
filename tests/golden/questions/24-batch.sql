-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: actors.nodes.names
SELECT t2.subject_id AS c0, t2.value AS c1
FROM name AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.kind IN (SELECT value FROM json_each(?))) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys, p1

-- sqlite: actors.nodes.identifiers
SELECT t4.subject_id AS c0, t4.scheme AS c1, t4.value AS c2
FROM identifier AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.scheme IN (SELECT value FROM json_each(?))) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys, p2

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.id IN (SELECT value FROM json_each(?)) ORDER BY t5.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN actor AS t0 ON t0.id = p6.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ((SELECT $2::TEXT[])::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug = ANY ((SELECT $2::TEXT[])::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ((SELECT $3::TEXT[])::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ((SELECT $4::TEXT[])::TEXT[])) AS found;
-- node_ids, texts, codes, normals

-- postgresql: actors.nodes.names
SELECT t2.subject_id AS c0, t2.value AS c1
FROM name AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: actors.nodes.identifiers
SELECT t4.subject_id AS c0, t4.scheme AS c1, t4.value AS c2
FROM identifier AS t4
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.scheme = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t4.ordinal, t4.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.*
FROM actor AS t5
WHERE t5.id = ANY ($1::BIGINT[]) ORDER BY t5.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
