-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, treaty.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN treaty ON treaty.slug = x.value JOIN entity ON entity.id = treaty.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM json_each(?) AS k1 CROSS JOIN treaty_party AS t2 ON t2.id IN (SELECT t4.id AS id
FROM treaty_party AS t4
WHERE t4.treaty_id = k1.value ORDER BY t4.ordinal, t4.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap, param_1

-- sqlite: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, treaty.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN treaty ON treaty.slug = x.value JOIN entity ON entity.id = treaty.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.id AS id
FROM treaty_party AS t4
WHERE t4.treaty_id = k1.value ORDER BY t4.ordinal, t4.id
 LIMIT $2 + 1) AS p5 JOIN treaty_party AS t2 ON t2.id = p5.id LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0
