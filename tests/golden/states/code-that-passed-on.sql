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
SELECT k2.value AS c0, t3.scheme AS c1, t3.value AS c2, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, ?, ?) = ? OR substr(t3.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t3.validity_start_state != ? OR t3.validity_end_state != ?) THEN ? END AS c4
FROM json_each(?) AS k2 CROSS JOIN identifier AS t3 ON t3.subject_id = k2.value AND t3.scheme IN (SELECT value FROM json_each(?)) ORDER BY t3.ordinal, t3.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, p0, cap, keys

-- sqlite: cow.identifiers
SELECT k8.value AS c0, t9.scheme AS c1, t9.value AS c2, t9.validity_start_state AS c3, t9.validity_end_state AS c4, CASE WHEN (t9.validity_start_edtf IS NULL AND t9.validity_end_edtf IS NULL) THEN NULL WHEN (t9.validity_start_edtf = t9.validity_end_edtf) THEN t9.validity_start_edtf WHEN (substr(t9.validity_start_edtf, ?, ?) = ? OR substr(t9.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t9.validity_start_edtf, CASE WHEN (t9.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t9.validity_end_edtf, CASE WHEN (t9.validity_end_state = ?) THEN ? ELSE ? END) END AS c5, CASE WHEN (t9.validity_start_state != ? OR t9.validity_end_state != ?) THEN ? END AS c6
FROM json_each(?) AS k8 CROSS JOIN identifier AS t9 ON t9.subject_id = k8.value AND t9.scheme IN (SELECT value FROM json_each(?)) ORDER BY t9.ordinal, t9.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t9_validity_start_state_1, param_1, param_2, coalesce_1, t9_validity_end_state_1, param_3, param_4, t9_validity_start_state_2, t9_validity_end_state_2, param_5, keys, p1, cap, keys

-- sqlite: cow
SELECT t7.slug AS c0, t6.id AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = ?;
-- r1

-- sqlite: withdrawn.successors
SELECT k14.value AS c0, t15.kind AS c1, t16.slug AS c2
FROM json_each(?) AS k14 CROSS JOIN succession AS t15 ON t15.predecessor_id = k14.value LEFT OUTER JOIN actor AS t16 ON t16.id = t15.successor_id ORDER BY t15.date_earliest IS NULL, t15.date_earliest, t15.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: withdrawn
SELECT t13.slug AS c0, t12.id AS c1
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = ?;
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
SELECT k2.value AS c0, t3.scheme AS c1, t3.value AS c2, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t3.validity_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3, CASE WHEN (t3.validity_start_state != $14 OR t3.validity_end_state != $15) THEN $16::INTEGER END AS c4
FROM identifier AS t3 JOIN LATERAL (SELECT t3.subject_id AS value) AS k2 ON t3.subject_id = ANY ($17::BIGINT[]) AND t3.scheme = ANY ($18::TEXT[]) ORDER BY t3.ordinal, t3.id LIMIT ($19 + 1) * cardinality($17::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, p0, cap

-- postgresql: cow.identifiers
SELECT k8.value AS c0, t9.scheme AS c1, t9.value AS c2, t9.validity_start_state AS c3, t9.validity_end_state AS c4, CASE WHEN (t9.validity_start_edtf IS NULL AND t9.validity_end_edtf IS NULL) THEN NULL WHEN (t9.validity_start_edtf = t9.validity_end_edtf) THEN t9.validity_start_edtf WHEN (substr(t9.validity_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t9.validity_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t9.validity_start_edtf, CASE WHEN (t9.validity_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t9.validity_end_edtf, CASE WHEN (t9.validity_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c5, CASE WHEN (t9.validity_start_state != $14 OR t9.validity_end_state != $15) THEN $16::INTEGER END AS c6
FROM identifier AS t9 JOIN LATERAL (SELECT t9.subject_id AS value) AS k8 ON t9.subject_id = ANY ($17::BIGINT[]) AND t9.scheme = ANY ($18::TEXT[]) ORDER BY t9.ordinal, t9.id LIMIT ($19 + 1) * cardinality($17::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t9_validity_start_state_1, param_1, param_2, coalesce_1, t9_validity_end_state_1, param_3, param_4, t9_validity_start_state_2, t9_validity_end_state_2, param_5, keys, p1, cap

-- postgresql: cow
SELECT t7.slug AS c0, t6.id AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = $1::BIGINT;
-- r1

-- postgresql: withdrawn.successors
SELECT k14.value AS c0, t15.kind AS c1, t16.slug AS c2
FROM unnest($1::BIGINT[]) AS k14(value) CROSS JOIN LATERAL (SELECT t17.*
FROM succession AS t17
WHERE t17.predecessor_id = k14.value ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id
 LIMIT $2 + 1) AS t15 LEFT OUTER JOIN actor AS t16 ON t16.id = t15.successor_id ORDER BY t15.date_earliest IS NULL, t15.date_earliest, t15.id;
-- keys, cap

-- postgresql: withdrawn
SELECT t13.slug AS c0, t12.id AS c1
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = $1::BIGINT;
-- r2
