-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
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
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: state.predecessors
SELECT k1.value AS c0, t3.slug AS c1, CASE WHEN (t3.existence_start_edtf IS NULL AND t3.existence_end_edtf IS NULL) THEN NULL WHEN (t3.existence_start_edtf = t3.existence_end_edtf) THEN t3.existence_start_edtf WHEN (substr(t3.existence_start_edtf, ?, ?) = ? OR substr(t3.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.existence_start_edtf, CASE WHEN (t3.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.existence_end_edtf, CASE WHEN (t3.existence_end_state = ?) THEN ? ELSE ? END) END AS c2, CASE WHEN (t3.existence_start_state != ? OR t3.existence_end_state != ?) THEN ? END AS c3, t2.kind AS c4, t2.date_edtf AS c5, t2.date_precision AS c6
FROM json_each(?) AS k1 CROSS JOIN succession AS t2 ON t2.successor_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.predecessor_id ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_existence_start_state_1, param_1, param_2, coalesce_1, t3_existence_end_state_1, param_3, param_4, t3_existence_start_state_2, t3_existence_end_state_2, param_5, keys

-- sqlite: state.successors.successor.successors
SELECT k9.value AS c0, t10.kind AS c1
FROM json_each(?) AS k9 CROSS JOIN succession AS t10 ON t10.predecessor_id = k9.value ORDER BY t10.date_earliest IS NULL, t10.date_earliest, t10.id;
-- keys

-- sqlite: state.successors
SELECT k6.value AS c0, t8.slug AS c1, CASE WHEN (t8.existence_start_edtf IS NULL AND t8.existence_end_edtf IS NULL) THEN NULL WHEN (t8.existence_start_edtf = t8.existence_end_edtf) THEN t8.existence_start_edtf WHEN (substr(t8.existence_start_edtf, ?, ?) = ? OR substr(t8.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t8.existence_start_edtf, CASE WHEN (t8.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t8.existence_end_edtf, CASE WHEN (t8.existence_end_state = ?) THEN ? ELSE ? END) END AS c2, CASE WHEN (t8.existence_start_state != ? OR t8.existence_end_state != ?) THEN ? END AS c3, t7.successor_id AS c4, t7.kind AS c5, t7.date_edtf AS c6, t7.date_precision AS c7
FROM json_each(?) AS k6 CROSS JOIN succession AS t7 ON t7.predecessor_id = k6.value LEFT OUTER JOIN actor AS t8 ON t8.id = t7.successor_id ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_existence_start_state_1, param_1, param_2, coalesce_1, t8_existence_end_state_1, param_3, param_4, t8_existence_start_state_2, t8_existence_end_state_2, param_5, keys

-- sqlite: new.predecessors
SELECT k16.value AS c0, t18.slug AS c1, t17.kind AS c2, t17.date_edtf AS c3, t17.date_qualifier AS c4, t17.date_precision AS c5
FROM json_each(?) AS k16 CROSS JOIN succession AS t17 ON t17.successor_id = k16.value LEFT OUTER JOIN actor AS t18 ON t18.id = t17.predecessor_id ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id;
-- keys

-- sqlite: new
SELECT t15.id AS c0
FROM state AS t15
WHERE t15.id = ?;
-- r1

-- sqlite: grausland.predecessors.predecessor.successors
SELECT k25.value AS c0, t27.slug AS c1
FROM json_each(?) AS k25 CROSS JOIN succession AS t26 ON t26.predecessor_id = k25.value LEFT OUTER JOIN actor AS t27 ON t27.id = t26.successor_id ORDER BY t26.date_earliest IS NULL, t26.date_earliest, t26.id;
-- keys

-- sqlite: grausland.predecessors
SELECT k22.value AS c0, t23.kind AS c1, t24.slug AS c2, t23.predecessor_id AS c3
FROM json_each(?) AS k22 CROSS JOIN succession AS t23 ON t23.successor_id = k22.value LEFT OUTER JOIN actor AS t24 ON t24.id = t23.predecessor_id ORDER BY t23.date_earliest IS NULL, t23.date_earliest, t23.id;
-- keys

-- sqlite: grausland.successors.evidence
SELECT t35.subject_id AS c0, t36.slug AS c1
FROM evidence AS t35 LEFT OUTER JOIN source AS t36 ON t36.id = t35.source_id
WHERE t35.subject_id IN (SELECT value FROM json_each(?)) AND +(t35.field IS NULL) ORDER BY t35.subject_id, t35.ordinal, t35.id;
-- keys

-- sqlite: grausland.successors
SELECT k32.value AS c0, t33.kind AS c1, t33.id AS c2
FROM json_each(?) AS k32 CROSS JOIN succession AS t33 ON t33.predecessor_id = k32.value ORDER BY t33.date_earliest IS NULL, t33.date_earliest, t33.id;
-- keys

-- sqlite: grausland
SELECT t21.id AS c0
FROM state AS t21
WHERE t21.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: state.predecessors
SELECT k1.value AS c0, t3.slug AS c1, CASE WHEN (t3.existence_start_edtf IS NULL AND t3.existence_end_edtf IS NULL) THEN NULL WHEN (t3.existence_start_edtf = t3.existence_end_edtf) THEN t3.existence_start_edtf WHEN (substr(t3.existence_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t3.existence_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t3.existence_start_edtf, CASE WHEN (t3.existence_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t3.existence_end_edtf, CASE WHEN (t3.existence_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, CASE WHEN (t3.existence_start_state != $14 OR t3.existence_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c3, t2.kind AS c4, t2.date_edtf AS c5, t2.date_precision AS c6
FROM unnest((SELECT $17::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM succession AS t4
WHERE t4.successor_id = k1.value ORDER BY t4.date_earliest IS NULL, t4.date_earliest, t4.id
 LIMIT (SELECT $18::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.predecessor_id ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_existence_start_state_1, param_1, param_2, coalesce_1, t3_existence_end_state_1, param_3, param_4, t3_existence_start_state_2, t3_existence_end_state_2, param_5, keys, cap

-- postgresql: state.successors.successor.successors
SELECT k9.value AS c0, t10.kind AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM succession AS t11
WHERE t11.predecessor_id = k9.value ORDER BY t11.date_earliest IS NULL, t11.date_earliest, t11.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.date_earliest IS NULL, t10.date_earliest, t10.id;
-- keys, cap

-- postgresql: state.successors
SELECT k6.value AS c0, t8.slug AS c1, CASE WHEN (t8.existence_start_edtf IS NULL AND t8.existence_end_edtf IS NULL) THEN NULL WHEN (t8.existence_start_edtf = t8.existence_end_edtf) THEN t8.existence_start_edtf WHEN (substr(t8.existence_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t8.existence_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t8.existence_start_edtf, CASE WHEN (t8.existence_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t8.existence_end_edtf, CASE WHEN (t8.existence_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, CASE WHEN (t8.existence_start_state != $14 OR t8.existence_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c3, t7.successor_id AS c4, t7.kind AS c5, t7.date_edtf AS c6, t7.date_precision AS c7
FROM unnest((SELECT $17::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t13.*
FROM succession AS t13
WHERE t13.predecessor_id = k6.value ORDER BY t13.date_earliest IS NULL, t13.date_earliest, t13.id
 LIMIT (SELECT $18::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.successor_id ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_existence_start_state_1, param_1, param_2, coalesce_1, t8_existence_end_state_1, param_3, param_4, t8_existence_start_state_2, t8_existence_end_state_2, param_5, keys, cap

-- postgresql: new.predecessors
SELECT k16.value AS c0, t18.slug AS c1, t17.kind AS c2, t17.date_edtf AS c3, t17.date_qualifier AS c4, t17.date_precision AS c5
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t19.*
FROM succession AS t19
WHERE t19.successor_id = k16.value ORDER BY t19.date_earliest IS NULL, t19.date_earliest, t19.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.predecessor_id ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id;
-- keys, cap

-- postgresql: new
SELECT t15.id AS c0
FROM state AS t15
WHERE t15.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: grausland.predecessors.predecessor.successors
SELECT k25.value AS c0, t27.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t28.*
FROM succession AS t28
WHERE t28.predecessor_id = k25.value ORDER BY t28.date_earliest IS NULL, t28.date_earliest, t28.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t26 LEFT OUTER JOIN actor AS t27 ON t27.id = t26.successor_id ORDER BY t26.date_earliest IS NULL, t26.date_earliest, t26.id;
-- keys, cap

-- postgresql: grausland.predecessors
SELECT k22.value AS c0, t23.kind AS c1, t24.slug AS c2, t23.predecessor_id AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t30.*
FROM succession AS t30
WHERE t30.successor_id = k22.value ORDER BY t30.date_earliest IS NULL, t30.date_earliest, t30.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t23 LEFT OUTER JOIN actor AS t24 ON t24.id = t23.predecessor_id ORDER BY t23.date_earliest IS NULL, t23.date_earliest, t23.id;
-- keys, cap

-- postgresql: grausland.successors.evidence
SELECT t35.subject_id AS c0, t36.slug AS c1
FROM evidence AS t35 LEFT OUTER JOIN source AS t36 ON t36.id = t35.source_id
WHERE t35.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t35.field IS NULL) ORDER BY t35.ordinal, t35.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: grausland.successors
SELECT k32.value AS c0, t33.kind AS c1, t33.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k32(value) CROSS JOIN LATERAL (SELECT t37.*
FROM succession AS t37
WHERE t37.predecessor_id = k32.value ORDER BY t37.date_earliest IS NULL, t37.date_earliest, t37.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t33 ORDER BY t33.date_earliest IS NULL, t33.date_earliest, t33.id;
-- keys, cap

-- postgresql: grausland
SELECT t21.id AS c0
FROM state AS t21
WHERE t21.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
