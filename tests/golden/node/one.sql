-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t10.id AS opened, t10.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t10 ON t10.id = found.id;
-- node_ids0, texts0, texts0, texts0, codes0, normals0

-- sqlite: node.parties
SELECT k1.value AS c0, t3.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN treaty_party AS t2 ON t2.treaty_id = k1.value AND 1 = 1 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: node.evidence
SELECT k6.value AS c0, t7.attribution AS c1
FROM json_each(?) AS k6 CROSS JOIN evidence AS t7 ON t7.subject_id = k6.value AND t7.field IS NULL ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: node
SELECT t0.id AS c0, t0.title AS c1
FROM treaty AS t0
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- sqlite: wrong
SELECT t12.slug AS c0
FROM state AS t11 JOIN actor AS t12 ON t12.id = t11.id
WHERE t11.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t10.id AS opened, t10.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t10 ON t10.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: node.parties
SELECT k1.value AS c0, t3.slug AS c1
FROM treaty_party AS t2 JOIN LATERAL (SELECT t2.treaty_id AS value) AS k1 ON t2.treaty_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: node.evidence
SELECT k6.value AS c0, t7.attribution AS c1
FROM evidence AS t7 JOIN LATERAL (SELECT t7.subject_id AS value) AS k6 ON t7.subject_id = ANY ($1::BIGINT[]) AND t7.field IS NULL ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: node
SELECT t0.id AS c0, t0.title AS c1
FROM treaty AS t0
WHERE t0.id = ANY ($1::BIGINT[]);
-- ids0

-- postgresql: wrong
SELECT t12.slug AS c0
FROM state AS t11 JOIN actor AS t12 ON t12.id = t11.id
WHERE t11.id = $1::BIGINT;
-- r1
