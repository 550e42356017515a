-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: state.assertions
SELECT k1.value AS c0, t3.name AS c1, t4.typename AS c2, t2.object_id AS c3, t5.name AS c4, t5.slug AS c5, t6.typename AS c6
FROM json_each(?) AS k1 CROSS JOIN assertion AS t2 ON t2.subject_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.subject_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.subject_id LEFT OUTER JOIN actor AS t5 ON t5.id = t2.object_id LEFT OUTER JOIN entity AS t6 ON t6.id = t2.object_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t2.object_id AND name_1.kind = ?), ?), t2.id;
-- keys, kind_1, coalesce_1

-- sqlite: grausland.assertions
SELECT k10.value AS c0, t12.name AS c1, CASE WHEN (t12.existence_start_edtf IS NULL AND t12.existence_end_edtf IS NULL) THEN NULL WHEN (t12.existence_start_edtf = t12.existence_end_edtf) THEN t12.existence_start_edtf WHEN (substr(t12.existence_start_edtf, ?, ?) = ? OR substr(t12.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t12.existence_start_edtf, CASE WHEN (t12.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t12.existence_end_edtf, CASE WHEN (t12.existence_end_state = ?) THEN ? ELSE ? END) END AS c2, CASE WHEN (t12.existence_start_state != ? OR t12.existence_end_state != ?) THEN ? END AS c3, t13.typename AS c4
FROM json_each(?) AS k10 CROSS JOIN assertion AS t11 ON t11.object_id = k10.value LEFT OUTER JOIN actor AS t12 ON t12.id = t11.subject_id LEFT OUTER JOIN entity AS t13 ON t13.id = t11.subject_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t11.subject_id AND name_1.kind = ?), ?), t11.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_existence_start_state_1, param_1, param_2, coalesce_1, t12_existence_end_state_1, param_3, param_4, t12_existence_start_state_2, t12_existence_end_state_2, param_5, keys, kind_1, coalesce_2

-- sqlite: grausland
SELECT t9.id AS c0
FROM state AS t9
WHERE t9.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: state.assertions
SELECT k1.value AS c0, t3.name AS c1, t4.typename AS c2, t2.object_id AS c3, t5.name AS c4, t5.slug AS c5, t6.typename AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t7.*
FROM assertion AS t7
WHERE t7.subject_id = k1.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t7.object_id AND name_1.kind = $2), (SELECT $3::VARCHAR)::VARCHAR), t7.id
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.subject_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.subject_id LEFT OUTER JOIN actor AS t5 ON t5.id = t2.object_id LEFT OUTER JOIN entity AS t6 ON t6.id = t2.object_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t2.object_id AND name_2.kind = $5), (SELECT $6::VARCHAR)::VARCHAR), t2.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: grausland.assertions
SELECT k10.value AS c0, t12.name AS c1, CASE WHEN (t12.existence_start_edtf IS NULL AND t12.existence_end_edtf IS NULL) THEN NULL WHEN (t12.existence_start_edtf = t12.existence_end_edtf) THEN t12.existence_start_edtf WHEN (substr(t12.existence_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t12.existence_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t12.existence_start_edtf, CASE WHEN (t12.existence_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t12.existence_end_edtf, CASE WHEN (t12.existence_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, CASE WHEN (t12.existence_start_state != $14 OR t12.existence_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c3, t13.typename AS c4
FROM unnest((SELECT $17::BIGINT[])::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t14.*
FROM assertion AS t14
WHERE t14.object_id = k10.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t14.subject_id AND name_1.kind = $18), (SELECT $19::VARCHAR)::VARCHAR), t14.id
 LIMIT (SELECT $20::BIGINT)::BIGINT + 1) AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.subject_id LEFT OUTER JOIN entity AS t13 ON t13.id = t11.subject_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t11.subject_id AND name_2.kind = $21), (SELECT $22::VARCHAR)::VARCHAR), t11.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_existence_start_state_1, param_1, param_2, coalesce_1, t12_existence_end_state_1, param_3, param_4, t12_existence_start_state_2, t12_existence_end_state_2, param_5, keys, kind_1, coalesce_2, cap, kind_2, coalesce_3

-- postgresql: grausland
SELECT t9.id AS c0
FROM state AS t9
WHERE t9.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
