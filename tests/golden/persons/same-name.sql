-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, t0.id AS c1, t1.existence_start_edtf AS c2, t1.existence_start_qualifier AS c3, t1.existence_start_precision AS c4, CASE WHEN (t1.existence_start_state != ? OR t1.existence_end_state != ?) THEN ? END AS c5
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
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- t1_existence_start_state_1, t1_existence_end_state_1, param_1, node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: king.names
SELECT t3.subject_id AS c0, t3.value AS c1, t3.kind AS c2
FROM name AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys

-- sqlite: cousin.names
SELECT t7.subject_id AS c0, t7.value AS c1, t7.kind AS c2
FROM name AS t7
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- keys

-- sqlite: cousin
SELECT t5.slug AS c0, t4.id AS c1, t5.existence_start_edtf AS c2, t5.existence_start_qualifier AS c3, t5.existence_start_precision AS c4, t5.existence_end_state AS c5, CASE WHEN (t5.existence_start_state != ? OR t5.existence_end_state != ?) THEN ? END AS c6
FROM person AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- t5_existence_start_state_1, t5_existence_end_state_1, param_1, r1

-- sqlite: found
SELECT t10.slug AS c0, t9.typename AS c1, t9.id AS c2, t11.value AS c3, t11.kind AS c4, t11.id AS c5, CAST(CASE t8.kind WHEN ? THEN 1.0 WHEN ? THEN 0.95 WHEN ? THEN 0.9 WHEN ? THEN 0.85 WHEN ? THEN 0.8 WHEN ? THEN 0.75 WHEN ? THEN 0.6 WHEN ? THEN 0.5 WHEN ? THEN 0.4 END AS FLOAT) AS c6
FROM (SELECT t12.id AS id
FROM name AS t12
WHERE t12.normal = ? AND t12.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t12.subject_id AND name_1.normal = ? ORDER BY CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?) ORDER BY CASE t12.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t12.id
 LIMIT ? OFFSET ?) AS p13 CROSS JOIN name AS t8 ON t8.id = p13.id LEFT OUTER JOIN entity AS t9 ON t9.id = t8.subject_id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.id LEFT OUTER JOIN name AS t11 ON t11.id = t8.id ORDER BY CASE t8.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t8.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, p0__normaltext, p0__normaltext, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, size0, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, param_64, param_65, param_66

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, t0.id AS c1, t1.existence_start_edtf AS c2, t1.existence_start_qualifier AS c3, t1.existence_start_precision AS c4, CASE WHEN (t1.existence_start_state != $1 OR t1.existence_end_state != $2) THEN $3::INTEGER END AS c5
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($4::BIGINT, $5::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($6::VARCHAR, $7::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($6::VARCHAR, $7::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- t1_existence_start_state_1, t1_existence_end_state_1, param_1, node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: king.names
SELECT t3.subject_id AS c0, t3.value AS c1, t3.kind AS c2
FROM name AS t3
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: cousin.names
SELECT t7.subject_id AS c0, t7.value AS c1, t7.kind AS c2
FROM name AS t7
WHERE t7.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: cousin
SELECT t5.slug AS c0, t4.id AS c1, t5.existence_start_edtf AS c2, t5.existence_start_qualifier AS c3, t5.existence_start_precision AS c4, t5.existence_end_state AS c5, CASE WHEN (t5.existence_start_state != $1 OR t5.existence_end_state != $2) THEN (SELECT $3::INTEGER)::INTEGER END AS c6
FROM person AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = (SELECT $4::BIGINT)::BIGINT;
-- t5_existence_start_state_1, t5_existence_end_state_1, param_1, r1

-- postgresql: found
SELECT t10.slug AS c0, t9.typename AS c1, t9.id AS c2, t11.value AS c3, t11.kind AS c4, t11.id AS c5, CAST(CASE t8.kind WHEN $1::VARCHAR THEN 1.0 WHEN $2::VARCHAR THEN 0.95 WHEN $3::VARCHAR THEN 0.9 WHEN $4::VARCHAR THEN 0.85 WHEN $5::VARCHAR THEN 0.8 WHEN $6::VARCHAR THEN 0.75 WHEN $7::VARCHAR THEN 0.6 WHEN $8::VARCHAR THEN 0.5 WHEN $9::VARCHAR THEN 0.4 END AS FLOAT) AS c6
FROM (SELECT t12.*
FROM name AS t12
WHERE t12.normal = $10::VARCHAR AND t12.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t12.subject_id AND name_1.normal = $10::VARCHAR ORDER BY CASE name_1.kind WHEN $11::VARCHAR THEN $12::INTEGER WHEN $13::VARCHAR THEN $14::INTEGER WHEN $15::VARCHAR THEN $16::INTEGER WHEN $17::VARCHAR THEN $18::INTEGER WHEN $19::VARCHAR THEN $20::INTEGER WHEN $21::VARCHAR THEN $22::INTEGER WHEN $23::VARCHAR THEN $24::INTEGER WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $29::INTEGER) ORDER BY CASE t12.kind WHEN $30::VARCHAR THEN $31::INTEGER WHEN $32::VARCHAR THEN $33::INTEGER WHEN $34::VARCHAR THEN $35::INTEGER WHEN $36::VARCHAR THEN $37::INTEGER WHEN $38::VARCHAR THEN $39::INTEGER WHEN $40::VARCHAR THEN $41::INTEGER WHEN $42::VARCHAR THEN $43::INTEGER WHEN $44::VARCHAR THEN $45::INTEGER WHEN $46::VARCHAR THEN $47::INTEGER END, t12.id
 LIMIT $48) AS t8 LEFT OUTER JOIN entity AS t9 ON t9.id = t8.subject_id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.id LEFT OUTER JOIN name AS t11 ON t11.id = t8.id ORDER BY CASE t8.kind WHEN $49::VARCHAR THEN $50::INTEGER WHEN $51::VARCHAR THEN $52::INTEGER WHEN $53::VARCHAR THEN $54::INTEGER WHEN $55::VARCHAR THEN $56::INTEGER WHEN $57::VARCHAR THEN $58::INTEGER WHEN $59::VARCHAR THEN $60::INTEGER WHEN $61::VARCHAR THEN $62::INTEGER WHEN $63::VARCHAR THEN $64::INTEGER WHEN $65::VARCHAR THEN $66::INTEGER END, t8.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, p0__normaltext, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, size0, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, param_64
