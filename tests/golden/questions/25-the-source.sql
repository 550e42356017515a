-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, source.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN source ON source.slug = x.value JOIN entity ON entity.id = source.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: source
SELECT NULL AS c0, t0.kind AS c1, t0.language AS c2, t0.publisher AS c3, t0.editors AS c4, t1.name AS c5, t0.dateline_id AS c6, t0.published_on_edtf AS c7, t0.published_on_earliest AS c8, t0.published_on_latest AS c9, t0.published_on_precision AS c10, t0.published_on_basis AS c11
FROM source AS t0 LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id
WHERE t0.id = ?;
-- r0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, source.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN source ON source.slug = x.value JOIN entity ON entity.id = source.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: source
SELECT NULL AS c0, t0.kind AS c1, t0.language AS c2, t0.publisher AS c3, t0.editors AS c4, t1.name AS c5, t0.dateline_id AS c6, t0.published_on_edtf AS c7, t0.published_on_earliest AS c8, t0.published_on_latest AS c9, t0.published_on_precision AS c10, t0.published_on_basis AS c11
FROM source AS t0 LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id
WHERE t0.id = $1::BIGINT;
-- r0
