-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: summit.hosts
SELECT t2.summit_id AS c0, t3.slug AS c1
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) AND +(t2.role IN (SELECT value FROM json_each(?))) ORDER BY t2.summit_id, t2.ordinal, t2.id;
-- keys, p0

-- sqlite: summit.others
SELECT t5.summit_id AS c0, t5.role AS c1, t6.slug AS c2
FROM summit_participation AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id
WHERE t5.summit_id IN (SELECT value FROM json_each(?)) AND +(t5.role IN (SELECT value FROM json_each(?))) ORDER BY t5.summit_id, t5.ordinal, t5.id;
-- keys, p1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: summit.hosts
SELECT t2.summit_id AS c0, t3.slug AS c1
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.role = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: summit.others
SELECT t5.summit_id AS c0, t5.role AS c1, t6.slug AS c2
FROM summit_participation AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id
WHERE t5.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.role = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap
