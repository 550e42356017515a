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

-- sqlite: actors.nodes.statements.facets.byAct
SELECT k3.value AS "key", t4.act AS value, count(*) AS n
FROM json_each(?) AS k3 JOIN statement AS t4 ON 1 = 1
WHERE t4.speaker_id = k3.value AND t4.act IS NOT NULL GROUP BY k3.value, t4.act ORDER BY n DESC, t4.act;
-- keys

-- sqlite: actors
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.id IN (SELECT value FROM json_each(?)) ORDER BY t5.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN actor AS t0 ON t0.id = p6.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

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

-- postgresql: actors.nodes.statements.facets.byAct
SELECT k3.value AS key, t4.act AS value, count(*) AS n
FROM unnest($1::BIGINT[]) AS k3(value) JOIN statement AS t4 ON true
WHERE t4.speaker_id = k3.value AND t4.act IS NOT NULL GROUP BY k3.value, t4.act ORDER BY n DESC, (t4.act) COLLATE "C";
-- keys

-- postgresql: actors
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM  (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.id = ANY ($1::BIGINT[]) ORDER BY t5.slug ASC
 LIMIT $2 + 1) AS p6 JOIN actor AS t0 ON t0.id = p6.id ORDER BY t0.slug ASC;
-- r0, size0
