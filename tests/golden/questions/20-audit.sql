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

-- sqlite: statement.evidence
SELECT k3.value AS c0, t5.slug AS c1, t5.kind AS c2, t4.source_id AS c3, t4.attribution AS c4, t6.name AS c5, t4.attributed_to_id AS c6, t4.quote AS c7, t4.paragraph AS c8, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN ? END AS c9
FROM json_each(?) AS k3 CROSS JOIN evidence AS t4 ON t4.id IN (SELECT t7.id AS id
FROM evidence AS t7
WHERE t7.subject_id = k3.value AND t7.field IS NULL ORDER BY t7.ordinal, t7.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.attributed_to_id ORDER BY t4.ordinal, t4.id;
-- param_1, keys, cap, param_2

-- sqlite: statement
SELECT NULL AS c0, t0.epistemic_status AS c1, t1.name AS c2, t0.speaker_id AS c3, t2.name AS c4, t0.reported_by_id AS c5, t0.id AS c6
FROM statement AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.reported_by_id
WHERE t0.id = ?;
-- r0

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

-- postgresql: statement.evidence
SELECT k3.value AS c0, t5.slug AS c1, t5.kind AS c2, t4.source_id AS c3, t4.attribution AS c4, t6.name AS c5, t4.attributed_to_id AS c6, t4.quote AS c7, t4.paragraph AS c8, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN $1::INTEGER END AS c9
FROM unnest($2::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t7.id AS id
FROM evidence AS t7
WHERE t7.subject_id = k3.value AND t7.field IS NULL ORDER BY t7.ordinal, t7.id
 LIMIT $3 + 1) AS p8 JOIN evidence AS t4 ON t4.id = p8.id LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.attributed_to_id ORDER BY t4.ordinal, t4.id;
-- param_1, keys, cap

-- postgresql: statement
SELECT NULL AS c0, t0.epistemic_status AS c1, t1.name AS c2, t0.speaker_id AS c3, t2.name AS c4, t0.reported_by_id AS c5, t0.id AS c6
FROM statement AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.reported_by_id
WHERE t0.id = $1::BIGINT;
-- r0
