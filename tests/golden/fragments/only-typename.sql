-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t3.id AS opened, t3.id AS c0
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN state AS t3 ON t3.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: actors
SELECT t0.actor_kind AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: state.names
SELECT t5.subject_id AS c0
FROM name AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys

-- sqlite: state.predecessors
SELECT k6.value AS c0
FROM json_each(?) AS k6 CROSS JOIN succession AS t7 ON t7.successor_id = k6.value ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- keys

-- sqlite: state.treaties
SELECT k10.value AS c0
FROM json_each(?) AS k10 CROSS JOIN treaty AS t11 ON t11.id IN (SELECT t12.id AS id
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k10.value) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t11.sort_key ASC;
-- keys, size1, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t3.id AS opened, t3.id AS c0
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
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN state AS t3 ON t3.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: actors
SELECT t0.actor_kind AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.actor_kind = ANY ($1::TEXT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: state.names
SELECT t5.subject_id AS c0
FROM name AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: state.predecessors
SELECT k6.value AS c0
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM succession AS t8
WHERE t8.successor_id = k6.value ORDER BY t8.date_earliest IS NULL, t8.date_earliest, t8.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t7 ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- keys, cap

-- postgresql: state.treaties
SELECT k10.value AS c0
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t12.*
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k10.value) ORDER BY t12.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t11 ORDER BY t11.sort_key ASC;
-- keys, size1
