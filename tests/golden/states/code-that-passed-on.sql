-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, ?, ?) = ? OR substr(t1.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = ?) THEN ? ELSE ? END) END AS c1, t1.existence_end_state AS c2, CASE WHEN (t1.existence_start_state != ? OR t1.existence_end_state != ?) THEN ? END AS c3, t0.id AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: su.identifiers
SELECT t3.subject_id AS c0, t3.scheme AS c1, t3.value AS c2, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, ?, ?) = ? OR substr(t3.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t3.validity_start_state != ? OR t3.validity_end_state != ?) THEN ? END AS c4
FROM identifier AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.scheme IN (SELECT value FROM json_each(?))) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, p0

-- sqlite: cow.identifiers
SELECT t7.subject_id AS c0, t7.scheme AS c1, t7.value AS c2, t7.validity_start_state AS c3, t7.validity_end_state AS c4, CASE WHEN (t7.validity_start_edtf IS NULL AND t7.validity_end_edtf IS NULL) THEN NULL WHEN (t7.validity_start_edtf = t7.validity_end_edtf) THEN t7.validity_start_edtf WHEN (substr(t7.validity_start_edtf, ?, ?) = ? OR substr(t7.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t7.validity_start_edtf, CASE WHEN (t7.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t7.validity_end_edtf, CASE WHEN (t7.validity_end_state = ?) THEN ? ELSE ? END) END AS c5, CASE WHEN (t7.validity_start_state != ? OR t7.validity_end_state != ?) THEN ? END AS c6
FROM identifier AS t7
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) AND +(t7.scheme IN (SELECT value FROM json_each(?))) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t7_validity_start_state_1, param_1, param_2, coalesce_1, t7_validity_end_state_1, param_3, param_4, t7_validity_start_state_2, t7_validity_end_state_2, param_5, keys, p1

-- sqlite: cow
SELECT t5.slug AS c0, t4.id AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r1

-- sqlite: withdrawn.successors
SELECT k10.value AS c0, t11.kind AS c1, t12.slug AS c2
FROM json_each(?) AS k10 CROSS JOIN succession AS t11 ON t11.predecessor_id = k10.value LEFT OUTER JOIN actor AS t12 ON t12.id = t11.successor_id ORDER BY t11.date_earliest IS NULL, t11.date_earliest, t11.id;
-- keys

-- sqlite: withdrawn
SELECT t9.slug AS c0, t8.id AS c1
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t1.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c1, t1.existence_end_state AS c2, CASE WHEN (t1.existence_start_state != $14 OR t1.existence_end_state != $15) THEN $16::INTEGER END AS c3, t0.id AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($17::BIGINT, $18::BIGINT, $19::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($20::VARCHAR, $21::VARCHAR, $22::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($20::VARCHAR, $21::VARCHAR, $22::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($23::VARCHAR, $24::VARCHAR, $25::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($26::VARCHAR, $27::VARCHAR, $28::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: su.identifiers
SELECT t3.subject_id AS c0, t3.scheme AS c1, t3.value AS c2, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t3.validity_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c3, CASE WHEN (t3.validity_start_state != $14 OR t3.validity_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c4
FROM identifier AS t3
WHERE t3.subject_id = ANY ((SELECT $17::BIGINT[])::BIGINT[]) AND (t3.scheme = ANY ((SELECT $18::TEXT[])::TEXT[])) ORDER BY t3.ordinal, t3.id LIMIT ($19 + 1) * cardinality((SELECT $17::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, p0, cap

-- postgresql: cow.identifiers
SELECT t7.subject_id AS c0, t7.scheme AS c1, t7.value AS c2, t7.validity_start_state AS c3, t7.validity_end_state AS c4, CASE WHEN (t7.validity_start_edtf IS NULL AND t7.validity_end_edtf IS NULL) THEN NULL WHEN (t7.validity_start_edtf = t7.validity_end_edtf) THEN t7.validity_start_edtf WHEN (substr(t7.validity_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t7.validity_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t7.validity_start_edtf, CASE WHEN (t7.validity_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t7.validity_end_edtf, CASE WHEN (t7.validity_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c5, CASE WHEN (t7.validity_start_state != $14 OR t7.validity_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c6
FROM identifier AS t7
WHERE t7.subject_id = ANY ((SELECT $17::BIGINT[])::BIGINT[]) AND (t7.scheme = ANY ((SELECT $18::TEXT[])::TEXT[])) ORDER BY t7.ordinal, t7.id LIMIT ($19 + 1) * cardinality((SELECT $17::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t7_validity_start_state_1, param_1, param_2, coalesce_1, t7_validity_end_state_1, param_3, param_4, t7_validity_start_state_2, t7_validity_end_state_2, param_5, keys, p1, cap

-- postgresql: cow
SELECT t5.slug AS c0, t4.id AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: withdrawn.successors
SELECT k10.value AS c0, t11.kind AS c1, t12.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t13.*
FROM succession AS t13
WHERE t13.predecessor_id = k10.value ORDER BY t13.date_earliest IS NULL, t13.date_earliest, t13.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.successor_id ORDER BY t11.date_earliest IS NULL, t11.date_earliest, t11.id;
-- keys, cap

-- postgresql: withdrawn
SELECT t9.slug AS c0, t8.id AS c1
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
