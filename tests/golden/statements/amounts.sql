-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, statement.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN statement ON statement.slug = x.value JOIN entity ON entity.id = statement.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: euros
SELECT NULL AS c0, t0.amount_value AS c1, t0.amount_currency AS c2
FROM statement AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: dollars
SELECT NULL AS c0, t1.amount_value AS c1, t1.amount_currency AS c2, t2.slug AS c3, t1.speaker_id AS c4
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = ?;
-- r1

-- sqlite: none
SELECT NULL AS c0, t3.amount_value AS c1, t3.amount_currency AS c2
FROM statement AS t3
WHERE t3.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, statement.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN statement ON statement.slug = x.value JOIN entity ON entity.id = statement.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: euros
SELECT NULL AS c0, t0.amount_value AS c1, t0.amount_currency AS c2
FROM statement AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: dollars
SELECT NULL AS c0, t1.amount_value AS c1, t1.amount_currency AS c2, t2.slug AS c3, t1.speaker_id AS c4
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = $1::BIGINT;
-- r1

-- postgresql: none
SELECT NULL AS c0, t3.amount_value AS c1, t3.amount_currency AS c2
FROM statement AS t3
WHERE t3.id = $1::BIGINT;
-- r2
