-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'place') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids, texts, texts, texts, codes, normals

-- sqlite: besideCity
SELECT t3.slug AS c0
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: city
SELECT t4.slug AS c0
FROM place AS t4
WHERE t4.id = ?;
-- r2

-- sqlite: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k8;
-- r4, keys

-- sqlite: filter
SELECT t5.id AS c0
FROM state AS t5
WHERE t5.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'place') AND slug_redirect.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($3::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($4::TEXT[])) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids, texts, codes, normals

-- postgresql: besideCity
SELECT t3.slug AS c0
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: city
SELECT t4.slug AS c0
FROM place AS t4
WHERE t4.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id = ANY ((SELECT $1::BIGINT[])::BIGINT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k8(value);
-- r4, keys

-- postgresql: filter
SELECT t5.id AS c0
FROM state AS t5
WHERE t5.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
