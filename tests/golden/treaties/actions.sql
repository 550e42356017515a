-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- sqlite: treaty.types
SELECT k1.value AS c0, t2.type AS c1, t2.date_edtf AS c2, t2.date_precision AS c3
FROM json_each(?) AS k1 CROSS JOIN treaty_action AS t2 ON t2.treaty_id = k1.value AND t2.type IN (SELECT value FROM json_each(?)) ORDER BY t2.sort_key;
-- keys, p0

-- sqlite: treaty.actor
SELECT k5.value AS c0, t6.type AS c1, t6.date_edtf AS c2, t6.date_precision AS c3
FROM json_each(?) AS k5 CROSS JOIN treaty_action AS t6 ON t6.treaty_id = k5.value AND t6.actor_id = ? ORDER BY t6.sort_key;
-- keys, r1

-- sqlite: treaty.both
SELECT k9.value AS c0, t10.slug AS c1
FROM json_each(?) AS k9 CROSS JOIN treaty_action AS t10 ON t10.treaty_id = k9.value AND t10.type IN (SELECT value FROM json_each(?)) AND t10.actor_id = ? ORDER BY t10.sort_key;
-- keys, p1, r2

-- sqlite: iwt.actions
SELECT k14.value AS c0, t15.type AS c1, t15.date_edtf AS c2, t15.date_precision AS c3, t15.date_verbatim AS c4, t16.slug AS c5
FROM json_each(?) AS k14 CROSS JOIN treaty_action AS t15 ON t15.treaty_id = k14.value LEFT OUTER JOIN actor AS t16 ON t16.id = t15.actor_id ORDER BY t15.sort_key;
-- keys

-- sqlite: iwt
SELECT t13.id AS c0
FROM treaty AS t13
WHERE t13.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- postgresql: treaty.types
SELECT k1.value AS c0, t2.type AS c1, t2.date_edtf AS c2, t2.date_precision AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM treaty_action AS t3
WHERE t3.treaty_id = k1.value AND t3.type = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t3.sort_key
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key;
-- keys, p0, cap

-- postgresql: treaty.actor
SELECT k5.value AS c0, t6.type AS c1, t6.date_edtf AS c2, t6.date_precision AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM treaty_action AS t7
WHERE t7.treaty_id = k5.value AND t7.actor_id = (SELECT $2::BIGINT)::BIGINT ORDER BY t7.sort_key
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key;
-- keys, r1, cap

-- postgresql: treaty.both
SELECT k9.value AS c0, t10.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM treaty_action AS t11
WHERE t11.treaty_id = k9.value AND t11.type = ANY ((SELECT $2::TEXT[])::TEXT[]) AND t11.actor_id = (SELECT $3::BIGINT)::BIGINT ORDER BY t11.sort_key
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key;
-- keys, p1, r2, cap

-- postgresql: iwt.actions
SELECT k14.value AS c0, t15.type AS c1, t15.date_edtf AS c2, t15.date_precision AS c3, t15.date_verbatim AS c4, t16.slug AS c5
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k14(value) CROSS JOIN LATERAL (SELECT t17.*
FROM treaty_action AS t17
WHERE t17.treaty_id = k14.value ORDER BY t17.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t15 LEFT OUTER JOIN actor AS t16 ON t16.id = t15.actor_id ORDER BY t15.sort_key;
-- keys, cap

-- postgresql: iwt
SELECT t13.id AS c0
FROM treaty AS t13
WHERE t13.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
