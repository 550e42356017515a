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
WHERE actor.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: state.identifiers
SELECT t2.subject_id AS c0, t2.scheme AS c1, t2.value AS c2, t2.validity_start_edtf AS c3, t2.validity_start_precision AS c4, t2.validity_end_state AS c5, CASE WHEN (t2.validity_start_state != ? OR t2.validity_end_state != ?) THEN ? END AS c6
FROM identifier AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.scheme IN (SELECT value FROM json_each(?))) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- t2_validity_start_state_1, t2_validity_end_state_1, param_1, keys, p0

-- sqlite: pakistan.identifiers
SELECT t5.subject_id AS c0, t5.scheme AS c1, t5.value AS c2
FROM identifier AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.scheme IN (SELECT value FROM json_each(?))) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys, p1

-- sqlite: pakistan
SELECT t3.id AS c0
FROM state AS t3
WHERE t3.id = ?;
-- r1

-- sqlite: treaty.identifiers
SELECT t8.subject_id AS c0, t8.scheme AS c1, t8.value AS c2
FROM identifier AS t8
WHERE t8.subject_id IN (SELECT value FROM json_each(?)) AND +(t8.scheme IN (SELECT value FROM json_each(?))) ORDER BY t8.subject_id, t8.ordinal, t8.id;
-- keys, p2

-- sqlite: treaty
SELECT t6.id AS c0
FROM treaty AS t6
WHERE t6.id = ?;
-- r2

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
WHERE actor.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: state.identifiers
SELECT t2.subject_id AS c0, t2.scheme AS c1, t2.value AS c2, t2.validity_start_edtf AS c3, t2.validity_start_precision AS c4, t2.validity_end_state AS c5, CASE WHEN (t2.validity_start_state != $1 OR t2.validity_end_state != $2) THEN (SELECT $3::INTEGER)::INTEGER END AS c6
FROM identifier AS t2
WHERE t2.subject_id = ANY ((SELECT $4::BIGINT[])::BIGINT[]) AND (t2.scheme = ANY ((SELECT $5::TEXT[])::TEXT[])) ORDER BY t2.ordinal, t2.id LIMIT ($6 + 1) * cardinality((SELECT $4::BIGINT[])::BIGINT[]);
-- t2_validity_start_state_1, t2_validity_end_state_1, param_1, keys, p0, cap

-- postgresql: pakistan.identifiers
SELECT t5.subject_id AS c0, t5.scheme AS c1, t5.value AS c2
FROM identifier AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.scheme = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: pakistan
SELECT t3.id AS c0
FROM state AS t3
WHERE t3.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: treaty.identifiers
SELECT t8.subject_id AS c0, t8.scheme AS c1, t8.value AS c2
FROM identifier AS t8
WHERE t8.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t8.scheme = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: treaty
SELECT t6.id AS c0
FROM treaty AS t6
WHERE t6.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
