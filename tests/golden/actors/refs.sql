-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: actors
SELECT NULL AS c0, t0.slug AS c1, t0.actor_kind AS c2
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.id IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- sqlite: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.id IN (SELECT value FROM json_each(?))) AS anon_1;
-- r0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: actors
SELECT NULL AS c0, t0.slug AS c1, t0.actor_kind AS c2
FROM  (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.id = ANY ($1::BIGINT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS p2 JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- r0, size0

-- postgresql: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t3
WHERE t3.id = ANY ($1::BIGINT[])) AS anon_1;
-- r0
