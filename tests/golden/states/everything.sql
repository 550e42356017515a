-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t1.slug AS c1, t1.name AS c2, t1.epistemic_status AS c3, t1.existence_start_edtf AS c4, t1.existence_start_earliest AS c5, t1.existence_start_latest AS c6, t1.existence_start_precision AS c7, t1.existence_start_qualifier AS c8, t1.existence_start_basis AS c9, t1.existence_start_verbatim AS c10, t1.existence_end_edtf AS c11, t1.existence_end_precision AS c12, t1.existence_start_state AS c13, t1.existence_end_state AS c14, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, ?, ?) = ? OR substr(t1.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = ?) THEN ? ELSE ? END) END AS c15, CASE WHEN (t1.existence_start_state != ? OR t1.existence_end_state != ?) THEN ? END AS c16
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: state.names
SELECT k2.value AS c0, t3.value AS c1, t3.kind AS c2, t3.language AS c3, t3.script AS c4, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, ?, ?) = ? OR substr(t3.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = ?) THEN ? ELSE ? END) END AS c5, t3.validity_start_state AS c6, t3.validity_end_state AS c7, CASE WHEN (t3.validity_start_state != ? OR t3.validity_end_state != ?) THEN ? END AS c8
FROM json_each(?) AS k2 CROSS JOIN name AS t3 ON t3.subject_id = k2.value AND 1 = 1 ORDER BY t3.ordinal, t3.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, cap, keys

-- sqlite: state.identifiers
SELECT k6.value AS c0, t7.scheme AS c1, t7.value AS c2, CASE WHEN (t7.validity_start_edtf IS NULL AND t7.validity_end_edtf IS NULL) THEN NULL WHEN (t7.validity_start_edtf = t7.validity_end_edtf) THEN t7.validity_start_edtf WHEN (substr(t7.validity_start_edtf, ?, ?) = ? OR substr(t7.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t7.validity_start_edtf, CASE WHEN (t7.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t7.validity_end_edtf, CASE WHEN (t7.validity_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t7.validity_start_state != ? OR t7.validity_end_state != ?) THEN ? END AS c4
FROM json_each(?) AS k6 CROSS JOIN identifier AS t7 ON t7.subject_id = k6.value AND 1 = 1 ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t7_validity_start_state_1, param_1, param_2, coalesce_1, t7_validity_end_state_1, param_3, param_4, t7_validity_start_state_2, t7_validity_end_state_2, param_5, keys, cap, keys

-- sqlite: state.predecessors
SELECT k10.value AS c0, t12.slug AS c1, t13.slug AS c2, t11.kind AS c3, t11.date_edtf AS c4, t11.date_basis AS c5, t11.date_precision AS c6, t11.epistemic_status AS c7
FROM json_each(?) AS k10 CROSS JOIN succession AS t11 ON t11.successor_id = k10.value LEFT OUTER JOIN actor AS t12 ON t12.id = t11.predecessor_id LEFT OUTER JOIN actor AS t13 ON t13.id = t11.successor_id ORDER BY t11.date_earliest IS NULL, t11.date_earliest, t11.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.successors.evidence
SELECT k19.value AS c0, t20.attribution AS c1
FROM json_each(?) AS k19 CROSS JOIN evidence AS t20 ON t20.subject_id = k19.value AND t20.field IS NULL ORDER BY t20.ordinal, t20.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.successors
SELECT k16.value AS c0, t17.kind AS c1, t18.slug AS c2, t17.date_edtf AS c3, t17.date_precision AS c4, t17.id AS c5
FROM json_each(?) AS k16 CROSS JOIN succession AS t17 ON t17.predecessor_id = k16.value LEFT OUTER JOIN actor AS t18 ON t18.id = t17.successor_id ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.treaties
SELECT k25.value AS c0, t26.slug AS c1
FROM json_each(?) AS k25 CROSS JOIN treaty AS t26 ON t26.id IN (SELECT t27.id AS id
FROM treaty AS t27
WHERE t27.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k25.value) ORDER BY t27.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t26.sort_key ASC;
-- keys, size0, param_1

-- sqlite: state.treaties.totalCount
SELECT k29.value, (SELECT count(*) AS count_1
FROM treaty AS t30
WHERE t30.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k29.value)) AS anon_1
FROM json_each(?) AS k29;
-- keys

-- sqlite: state.evidence
SELECT k31.value AS c0, t32.attribution AS c1, t33.slug AS c2
FROM json_each(?) AS k31 CROSS JOIN evidence AS t32 ON t32.subject_id = k31.value AND t32.field IS NULL LEFT OUTER JOIN source AS t33 ON t33.id = t32.source_id ORDER BY t32.ordinal, t32.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t1.slug AS c1, t1.name AS c2, t1.epistemic_status AS c3, t1.existence_start_edtf AS c4, t1.existence_start_earliest AS c5, t1.existence_start_latest AS c6, t1.existence_start_precision AS c7, t1.existence_start_qualifier AS c8, t1.existence_start_basis AS c9, t1.existence_start_verbatim AS c10, t1.existence_end_edtf AS c11, t1.existence_end_precision AS c12, t1.existence_start_state AS c13, t1.existence_end_state AS c14, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t1.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c15, CASE WHEN (t1.existence_start_state != $14 OR t1.existence_end_state != $15) THEN $16::INTEGER END AS c16
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($17::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($18::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($18::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($19::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($20::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, texts0, codes0, normals0

-- postgresql: state.names
SELECT k2.value AS c0, t3.value AS c1, t3.kind AS c2, t3.language AS c3, t3.script AS c4, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t3.validity_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c5, t3.validity_start_state AS c6, t3.validity_end_state AS c7, CASE WHEN (t3.validity_start_state != $14 OR t3.validity_end_state != $15) THEN $16::INTEGER END AS c8
FROM name AS t3 JOIN LATERAL (SELECT t3.subject_id AS value) AS k2 ON t3.subject_id = ANY ($17::BIGINT[]) AND true ORDER BY t3.ordinal, t3.id LIMIT ($18 + 1) * cardinality($17::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, cap

-- postgresql: state.identifiers
SELECT k6.value AS c0, t7.scheme AS c1, t7.value AS c2, CASE WHEN (t7.validity_start_edtf IS NULL AND t7.validity_end_edtf IS NULL) THEN NULL WHEN (t7.validity_start_edtf = t7.validity_end_edtf) THEN t7.validity_start_edtf WHEN (substr(t7.validity_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t7.validity_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t7.validity_start_edtf, CASE WHEN (t7.validity_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t7.validity_end_edtf, CASE WHEN (t7.validity_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3, CASE WHEN (t7.validity_start_state != $14 OR t7.validity_end_state != $15) THEN $16::INTEGER END AS c4
FROM identifier AS t7 JOIN LATERAL (SELECT t7.subject_id AS value) AS k6 ON t7.subject_id = ANY ($17::BIGINT[]) AND true ORDER BY t7.ordinal, t7.id LIMIT ($18 + 1) * cardinality($17::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t7_validity_start_state_1, param_1, param_2, coalesce_1, t7_validity_end_state_1, param_3, param_4, t7_validity_start_state_2, t7_validity_end_state_2, param_5, keys, cap

-- postgresql: state.predecessors
SELECT k10.value AS c0, t12.slug AS c1, t13.slug AS c2, t11.kind AS c3, t11.date_edtf AS c4, t11.date_basis AS c5, t11.date_precision AS c6, t11.epistemic_status AS c7
FROM unnest($1::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t14.*
FROM succession AS t14
WHERE t14.successor_id = k10.value ORDER BY t14.date_earliest IS NULL, t14.date_earliest, t14.id
 LIMIT $2 + 1) AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.predecessor_id LEFT OUTER JOIN actor AS t13 ON t13.id = t11.successor_id ORDER BY t11.date_earliest IS NULL, t11.date_earliest, t11.id;
-- keys, cap

-- postgresql: state.successors.evidence
SELECT k19.value AS c0, t20.attribution AS c1
FROM evidence AS t20 JOIN LATERAL (SELECT t20.subject_id AS value) AS k19 ON t20.subject_id = ANY ($1::BIGINT[]) AND t20.field IS NULL ORDER BY t20.ordinal, t20.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: state.successors
SELECT k16.value AS c0, t17.kind AS c1, t18.slug AS c2, t17.date_edtf AS c3, t17.date_precision AS c4, t17.id AS c5
FROM unnest($1::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t23.*
FROM succession AS t23
WHERE t23.predecessor_id = k16.value ORDER BY t23.date_earliest IS NULL, t23.date_earliest, t23.id
 LIMIT $2 + 1) AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.successor_id ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id;
-- keys, cap

-- postgresql: state.treaties
SELECT k25.value AS c0, t26.slug AS c1
FROM unnest($1::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM treaty AS t27
WHERE t27.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k25.value) ORDER BY t27.sort_key ASC
 LIMIT $2 + 1) AS t26 ORDER BY t26.sort_key ASC;
-- keys, size0

-- postgresql: state.treaties.totalCount
SELECT k29.value, (SELECT count(*) AS count_1
FROM treaty AS t30
WHERE t30.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k29.value)) AS anon_1
FROM unnest($1::BIGINT[]) AS k29(value);
-- keys

-- postgresql: state.evidence
SELECT k31.value AS c0, t32.attribution AS c1, t33.slug AS c2
FROM evidence AS t32 JOIN LATERAL (SELECT t32.subject_id AS value) AS k31 ON t32.subject_id = ANY ($1::BIGINT[]) AND t32.field IS NULL LEFT OUTER JOIN source AS t33 ON t33.id = t32.source_id ORDER BY t32.ordinal, t32.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap
