-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c4, t0.epistemic_status AS c5, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c6, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c7, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c8, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c9, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c10, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c11, t6.slug AS c12, t6.name AS c13, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c14, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c15, t0.actor_kind AS c16
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN political_party AS t5 ON t5.id = t0.id LEFT OUTER JOIN actor AS t6 ON t6.id = t5.state_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_6, param_7, coalesce_2, t0_existence_end_state_3, param_8, param_9, t0_existence_start_state_4, t0_existence_end_state_4, param_10, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_11, param_12, coalesce_3, t0_existence_end_state_5, param_13, param_14, t0_existence_start_state_6, t0_existence_end_state_6, param_15, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_16, param_17, coalesce_4, t0_existence_end_state_7, param_18, param_19, t0_existence_start_state_8, t0_existence_end_state_8, param_20, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_21, param_22, coalesce_5, t0_existence_end_state_9, param_23, param_24, t0_existence_start_state_10, t0_existence_end_state_10, param_25, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: actor.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2
FROM name AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys

-- sqlite: actor.evidence
SELECT t4.subject_id AS c0, t4.attribution AS c1
FROM evidence AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field IS NULL) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys

-- sqlite: actor.identifiers
SELECT t8.subject_id AS c0, t8.value AS c1
FROM identifier AS t8
WHERE t8.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t8.subject_id, t8.ordinal, t8.id;
-- keys

-- sqlite: actor.statements.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM statement AS t12
WHERE t12.speaker_id = k11.value) AS anon_1
FROM json_each(?) AS k11;
-- keys

-- sqlite: actor.visits.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM visit AS t16
WHERE t16.visitor_id = k15.value) AS anon_1
FROM json_each(?) AS k15;
-- keys

-- sqlite: actor.visitsHosted.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE t20.host_id = k19.value) AS anon_1
FROM json_each(?) AS k19;
-- keys

-- sqlite: actor.delegationsSent.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM delegation AS t24
WHERE t24.sender_id = k23.value) AS anon_1
FROM json_each(?) AS k23;
-- keys

-- sqlite: actor.assertions
SELECT k25.value AS c0, t26.predicate AS c1
FROM json_each(?) AS k25 CROSS JOIN assertion AS t26 ON t26.subject_id = k25.value ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t26.object_id AND name_1.kind = ?), ?), t26.id;
-- keys, kind_1, coalesce_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3, CASE WHEN (t0.existence_start_state != $14 OR t0.existence_end_state != $15) THEN $16::INTEGER END AS c4, t0.epistemic_status AS c5, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $17::INTEGER, $18::INTEGER) = $19::VARCHAR OR substr(t0.existence_end_edtf, $20::INTEGER, $21::INTEGER) = $22::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $23) THEN $24::VARCHAR ELSE $25::VARCHAR END) || $26::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $27) THEN $28::VARCHAR ELSE $29::VARCHAR END) END AS c6, CASE WHEN (t0.existence_start_state != $30 OR t0.existence_end_state != $31) THEN $32::INTEGER END AS c7, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $33::INTEGER, $34::INTEGER) = $35::VARCHAR OR substr(t0.existence_end_edtf, $36::INTEGER, $37::INTEGER) = $38::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $39) THEN $40::VARCHAR ELSE $41::VARCHAR END) || $42::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $43) THEN $44::VARCHAR ELSE $45::VARCHAR END) END AS c8, CASE WHEN (t0.existence_start_state != $46 OR t0.existence_end_state != $47) THEN $48::INTEGER END AS c9, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $49::INTEGER, $50::INTEGER) = $51::VARCHAR OR substr(t0.existence_end_edtf, $52::INTEGER, $53::INTEGER) = $54::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $55) THEN $56::VARCHAR ELSE $57::VARCHAR END) || $58::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $59) THEN $60::VARCHAR ELSE $61::VARCHAR END) END AS c10, CASE WHEN (t0.existence_start_state != $62 OR t0.existence_end_state != $63) THEN $64::INTEGER END AS c11, t6.slug AS c12, t6.name AS c13, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $65::INTEGER, $66::INTEGER) = $67::VARCHAR OR substr(t0.existence_end_edtf, $68::INTEGER, $69::INTEGER) = $70::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $71) THEN $72::VARCHAR ELSE $73::VARCHAR END) || $74::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $75) THEN $76::VARCHAR ELSE $77::VARCHAR END) END AS c14, CASE WHEN (t0.existence_start_state != $78 OR t0.existence_end_state != $79) THEN $80::INTEGER END AS c15, t0.actor_kind AS c16
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($81::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($82::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($82::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($83::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($84::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN political_party AS t5 ON t5.id = t0.id LEFT OUTER JOIN actor AS t6 ON t6.id = t5.state_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_6, param_7, coalesce_2, t0_existence_end_state_3, param_8, param_9, t0_existence_start_state_4, t0_existence_end_state_4, param_10, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_11, param_12, coalesce_3, t0_existence_end_state_5, param_13, param_14, t0_existence_start_state_6, t0_existence_end_state_6, param_15, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_16, param_17, coalesce_4, t0_existence_end_state_7, param_18, param_19, t0_existence_start_state_8, t0_existence_end_state_8, param_20, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_21, param_22, coalesce_5, t0_existence_end_state_9, param_23, param_24, t0_existence_start_state_10, t0_existence_end_state_10, param_25, node_ids0, texts0, codes0, normals0

-- postgresql: actor.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2
FROM name AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actor.evidence
SELECT t4.subject_id AS c0, t4.attribution AS c1
FROM evidence AS t4
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.field IS NULL) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actor.identifiers
SELECT t8.subject_id AS c0, t8.value AS c1
FROM identifier AS t8
WHERE t8.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t8.ordinal, t8.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actor.statements.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM statement AS t12
WHERE t12.speaker_id = k11.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value);
-- keys

-- postgresql: actor.visits.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM visit AS t16
WHERE t16.visitor_id = k15.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k15(value);
-- keys

-- postgresql: actor.visitsHosted.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE t20.host_id = k19.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k19(value);
-- keys

-- postgresql: actor.delegationsSent.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM delegation AS t24
WHERE t24.sender_id = k23.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k23(value);
-- keys

-- postgresql: actor.assertions
SELECT k25.value AS c0, t26.predicate AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM assertion AS t27
WHERE t27.subject_id = k25.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t27.object_id AND name_1.kind = $2), (SELECT $3::VARCHAR)::VARCHAR), t27.id
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t26 ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t26.object_id AND name_2.kind = $5), (SELECT $6::VARCHAR)::VARCHAR), t26.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2
