-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, event.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN event ON event.slug = x.value JOIN entity ON entity.id = event.id UNION ALL SELECT 'slug' AS how, x.value AS text, summit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN summit ON summit.slug = x.value JOIN entity ON entity.id = summit.id UNION ALL SELECT 'slug' AS how, x.value AS text, visit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN visit ON visit.slug = x.value JOIN entity ON entity.id = visit.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, texts, texts, codes, normals

-- sqlite: statements
SELECT NULL AS c0, t0.slug AS c1, t0.sort_key AS c2
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? ORDER BY t1.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key DESC;
-- r0, size0, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, event.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN event ON event.slug = x.value JOIN entity ON entity.id = event.id UNION ALL SELECT 'slug' AS how, x.value AS text, summit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN summit ON summit.slug = x.value JOIN entity ON entity.id = summit.id UNION ALL SELECT 'slug' AS how, x.value AS text, visit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN visit ON visit.slug = x.value JOIN entity ON entity.id = visit.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: statements
SELECT NULL AS c0, t0.slug AS c1, t0.sort_key AS c2
FROM  (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT ORDER BY t1.sort_key DESC
 LIMIT $2 + 1) AS p2 JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key DESC;
-- r0, size0
