-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'summit') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- sqlite: actor
SELECT t2.slug AS c0
FROM actor AS t2
WHERE t2.id = ?;
-- r1

-- sqlite: summit
SELECT t3.slug AS c0
FROM summit AS t3
WHERE t3.id = ?;
-- r2

-- sqlite: state
SELECT t5.slug AS c0
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'summit') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- postgresql: actor
SELECT t2.slug AS c0
FROM actor AS t2
WHERE t2.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: summit
SELECT t3.slug AS c0
FROM summit AS t3
WHERE t3.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: state
SELECT t5.slug AS c0
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
