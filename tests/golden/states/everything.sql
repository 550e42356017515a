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
SELECT t3.subject_id AS c0, t3.value AS c1, t3.kind AS c2, t3.language AS c3, t3.script AS c4, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, ?, ?) = ? OR substr(t3.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = ?) THEN ? ELSE ? END) END AS c5, t3.validity_start_state AS c6, t3.validity_end_state AS c7, CASE WHEN (t3.validity_start_state != ? OR t3.validity_end_state != ?) THEN ? END AS c8
FROM name AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys

-- sqlite: state.identifiers
SELECT t5.subject_id AS c0, t5.scheme AS c1, t5.value AS c2, CASE WHEN (t5.validity_start_edtf IS NULL AND t5.validity_end_edtf IS NULL) THEN NULL WHEN (t5.validity_start_edtf = t5.validity_end_edtf) THEN t5.validity_start_edtf WHEN (substr(t5.validity_start_edtf, ?, ?) = ? OR substr(t5.validity_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t5.validity_start_edtf, CASE WHEN (t5.validity_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t5.validity_end_edtf, CASE WHEN (t5.validity_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t5.validity_start_state != ? OR t5.validity_end_state != ?) THEN ? END AS c4
FROM identifier AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t5_validity_start_state_1, param_1, param_2, coalesce_1, t5_validity_end_state_1, param_3, param_4, t5_validity_start_state_2, t5_validity_end_state_2, param_5, keys

-- sqlite: state.predecessors
SELECT k6.value AS c0, t8.slug AS c1, t9.slug AS c2, t7.kind AS c3, t7.date_edtf AS c4, t7.date_basis AS c5, t7.date_precision AS c6, t7.epistemic_status AS c7
FROM json_each(?) AS k6 CROSS JOIN succession AS t7 ON t7.successor_id = k6.value LEFT OUTER JOIN actor AS t8 ON t8.id = t7.predecessor_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.successor_id ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- keys

-- sqlite: state.successors.evidence
SELECT t16.subject_id AS c0, t16.attribution AS c1
FROM evidence AS t16
WHERE t16.subject_id IN (SELECT value FROM json_each(?)) AND +(t16.field IS NULL) ORDER BY t16.subject_id, t16.ordinal, t16.id;
-- keys

-- sqlite: state.successors
SELECT k12.value AS c0, t13.kind AS c1, t14.slug AS c2, t13.date_edtf AS c3, t13.date_precision AS c4, t13.id AS c5
FROM json_each(?) AS k12 CROSS JOIN succession AS t13 ON t13.predecessor_id = k12.value LEFT OUTER JOIN actor AS t14 ON t14.id = t13.successor_id ORDER BY t13.date_earliest IS NULL, t13.date_earliest, t13.id;
-- keys

-- sqlite: state.treaties
SELECT k19.value AS c0, t20.slug AS c1
FROM json_each(?) AS k19 CROSS JOIN treaty AS t20 ON t20.id IN (SELECT t21.id AS id
FROM treaty AS t21
WHERE t21.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k19.value) ORDER BY t21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t20.sort_key ASC;
-- keys, size0, param_1

-- sqlite: state.treaties.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM treaty AS t24
WHERE t24.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k23.value)) AS anon_1
FROM json_each(?) AS k23;
-- keys

-- sqlite: state.evidence
SELECT t26.subject_id AS c0, t26.attribution AS c1, t27.slug AS c2
FROM evidence AS t26 LEFT OUTER JOIN source AS t27 ON t27.id = t26.source_id
WHERE t26.subject_id IN (SELECT value FROM json_each(?)) AND +(t26.field IS NULL) ORDER BY t26.subject_id, t26.ordinal, t26.id;
-- keys

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
SELECT t3.subject_id AS c0, t3.value AS c1, t3.kind AS c2, t3.language AS c3, t3.script AS c4, CASE WHEN (t3.validity_start_edtf IS NULL AND t3.validity_end_edtf IS NULL) THEN NULL WHEN (t3.validity_start_edtf = t3.validity_end_edtf) THEN t3.validity_start_edtf WHEN (substr(t3.validity_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t3.validity_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t3.validity_start_edtf, CASE WHEN (t3.validity_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t3.validity_end_edtf, CASE WHEN (t3.validity_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c5, t3.validity_start_state AS c6, t3.validity_end_state AS c7, CASE WHEN (t3.validity_start_state != $14 OR t3.validity_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c8
FROM name AS t3
WHERE t3.subject_id = ANY ((SELECT $17::BIGINT[])::BIGINT[]) ORDER BY t3.ordinal, t3.id LIMIT ($18 + 1) * cardinality((SELECT $17::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_validity_start_state_1, param_1, param_2, coalesce_1, t3_validity_end_state_1, param_3, param_4, t3_validity_start_state_2, t3_validity_end_state_2, param_5, keys, cap

-- postgresql: state.identifiers
SELECT t5.subject_id AS c0, t5.scheme AS c1, t5.value AS c2, CASE WHEN (t5.validity_start_edtf IS NULL AND t5.validity_end_edtf IS NULL) THEN NULL WHEN (t5.validity_start_edtf = t5.validity_end_edtf) THEN t5.validity_start_edtf WHEN (substr(t5.validity_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t5.validity_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t5.validity_start_edtf, CASE WHEN (t5.validity_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t5.validity_end_edtf, CASE WHEN (t5.validity_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c3, CASE WHEN (t5.validity_start_state != $14 OR t5.validity_end_state != $15) THEN (SELECT $16::INTEGER)::INTEGER END AS c4
FROM identifier AS t5
WHERE t5.subject_id = ANY ((SELECT $17::BIGINT[])::BIGINT[]) ORDER BY t5.ordinal, t5.id LIMIT ($18 + 1) * cardinality((SELECT $17::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t5_validity_start_state_1, param_1, param_2, coalesce_1, t5_validity_end_state_1, param_3, param_4, t5_validity_start_state_2, t5_validity_end_state_2, param_5, keys, cap

-- postgresql: state.predecessors
SELECT k6.value AS c0, t8.slug AS c1, t9.slug AS c2, t7.kind AS c3, t7.date_edtf AS c4, t7.date_basis AS c5, t7.date_precision AS c6, t7.epistemic_status AS c7
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t10.*
FROM succession AS t10
WHERE t10.successor_id = k6.value ORDER BY t10.date_earliest IS NULL, t10.date_earliest, t10.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.predecessor_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.successor_id ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id;
-- keys, cap

-- postgresql: state.successors.evidence
SELECT t16.subject_id AS c0, t16.attribution AS c1
FROM evidence AS t16
WHERE t16.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t16.field IS NULL) ORDER BY t16.ordinal, t16.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: state.successors
SELECT k12.value AS c0, t13.kind AS c1, t14.slug AS c2, t13.date_edtf AS c3, t13.date_precision AS c4, t13.id AS c5
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k12(value) CROSS JOIN LATERAL (SELECT t17.*
FROM succession AS t17
WHERE t17.predecessor_id = k12.value ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t13 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.successor_id ORDER BY t13.date_earliest IS NULL, t13.date_earliest, t13.id;
-- keys, cap

-- postgresql: state.treaties
SELECT k19.value AS c0, t20.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k19(value) CROSS JOIN LATERAL (SELECT t21.*
FROM treaty AS t21
WHERE t21.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k19.value) ORDER BY t21.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t20 ORDER BY t20.sort_key ASC;
-- keys, size0

-- postgresql: state.treaties.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM treaty AS t24
WHERE t24.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k23.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k23(value);
-- keys

-- postgresql: state.evidence
SELECT t26.subject_id AS c0, t26.attribution AS c1, t27.slug AS c2
FROM evidence AS t26 LEFT OUTER JOIN source AS t27 ON t27.id = t26.source_id
WHERE t26.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t26.field IS NULL) ORDER BY t26.ordinal, t26.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
