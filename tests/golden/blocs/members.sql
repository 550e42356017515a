-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c1, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c4, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c5, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c6, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c7, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c8, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c9, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c10, t1.formality AS c11, t0.id AS c12, t0.actor_kind AS c13
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
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN bloc AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_6, param_7, coalesce_2, t0_existence_end_state_3, param_8, param_9, t0_existence_start_state_4, t0_existence_end_state_4, param_10, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_11, param_12, coalesce_3, t0_existence_end_state_5, param_13, param_14, t0_existence_start_state_6, t0_existence_end_state_6, param_15, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_16, param_17, coalesce_4, t0_existence_end_state_7, param_18, param_19, t0_existence_start_state_8, t0_existence_end_state_8, param_20, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_21, param_22, coalesce_5, t0_existence_end_state_9, param_23, param_24, t0_existence_start_state_10, t0_existence_end_state_10, param_25, node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: actor.members.evidence
SELECT t7.subject_id AS c0, t7.attribution AS c1
FROM evidence AS t7
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) AND +(t7.field IS NULL) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- keys

-- sqlite: actor.members
SELECT t3.group_id AS c0, t4.slug AS c1, t5.slug AS c2, t3.role AS c3, CASE WHEN (t3.interval_start_edtf IS NULL AND t3.interval_end_edtf IS NULL) THEN NULL WHEN (t3.interval_start_edtf = t3.interval_end_edtf) THEN t3.interval_start_edtf WHEN (substr(t3.interval_start_edtf, ?, ?) = ? OR substr(t3.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.interval_start_edtf, CASE WHEN (t3.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.interval_end_edtf, CASE WHEN (t3.interval_end_state = ?) THEN ? ELSE ? END) END AS c4, t3.interval_start_state AS c5, t3.interval_end_state AS c6, t3.epistemic_status AS c7, t3.id AS c8
FROM membership AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.member_id LEFT OUTER JOIN actor AS t5 ON t5.id = t3.group_id
WHERE t3.group_id IN (SELECT value FROM json_each(?)) ORDER BY t3.group_id, t3.ordinal, t3.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_interval_start_state_1, param_1, param_2, coalesce_1, t3_interval_end_state_1, param_3, param_4, keys

-- sqlite: actor.then
SELECT t9.group_id AS c0, t10.slug AS c1
FROM membership AS t9 LEFT OUTER JOIN actor AS t10 ON t10.id = t9.member_id
WHERE t9.group_id IN (SELECT value FROM json_each(?)) AND +(NOT (t9.interval_start_earliest IS NOT NULL OR t9.interval_start_latest IS NOT NULL OR t9.interval_end_earliest IS NOT NULL OR t9.interval_end_latest IS NOT NULL OR t9.interval_start_state = ? OR t9.interval_end_state = ?) OR (t9.interval_start_earliest IS NULL OR t9.interval_start_earliest <= ?) AND (t9.interval_end_latest IS NULL OR t9.interval_end_latest >= ?)) ORDER BY t9.group_id, t9.ordinal, t9.id;
-- keys, t9_interval_start_state_1, t9_interval_end_state_1, p0, p0

-- sqlite: actor.later
SELECT t12.group_id AS c0, t13.slug AS c1
FROM membership AS t12 LEFT OUTER JOIN actor AS t13 ON t13.id = t12.member_id
WHERE t12.group_id IN (SELECT value FROM json_each(?)) AND +(NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = ? OR t12.interval_end_state = ?) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= ?) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= ?)) ORDER BY t12.group_id, t12.ordinal, t12.id;
-- keys, t12_interval_start_state_1, t12_interval_end_state_1, p1, p1

-- sqlite: axis.members
SELECT t17.group_id AS c0, t18.slug AS c1
FROM membership AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.member_id
WHERE t17.group_id IN (SELECT value FROM json_each(?)) ORDER BY t17.group_id, t17.ordinal, t17.id;
-- keys

-- sqlite: axis
SELECT t15.formality AS c0, t14.id AS c1, t14.actor_kind AS c2
FROM actor AS t14 LEFT OUTER JOIN bloc AS t15 ON t15.id = t14.id
WHERE t14.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c1, CASE WHEN (t0.existence_start_state != $14 OR t0.existence_end_state != $15) THEN $16::INTEGER END AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $17::INTEGER, $18::INTEGER) = $19::VARCHAR OR substr(t0.existence_end_edtf, $20::INTEGER, $21::INTEGER) = $22::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $23) THEN $24::VARCHAR ELSE $25::VARCHAR END) || $26::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $27) THEN $28::VARCHAR ELSE $29::VARCHAR END) END AS c3, CASE WHEN (t0.existence_start_state != $30 OR t0.existence_end_state != $31) THEN $32::INTEGER END AS c4, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $33::INTEGER, $34::INTEGER) = $35::VARCHAR OR substr(t0.existence_end_edtf, $36::INTEGER, $37::INTEGER) = $38::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $39) THEN $40::VARCHAR ELSE $41::VARCHAR END) || $42::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $43) THEN $44::VARCHAR ELSE $45::VARCHAR END) END AS c5, CASE WHEN (t0.existence_start_state != $46 OR t0.existence_end_state != $47) THEN $48::INTEGER END AS c6, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $49::INTEGER, $50::INTEGER) = $51::VARCHAR OR substr(t0.existence_end_edtf, $52::INTEGER, $53::INTEGER) = $54::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $55) THEN $56::VARCHAR ELSE $57::VARCHAR END) || $58::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $59) THEN $60::VARCHAR ELSE $61::VARCHAR END) END AS c7, CASE WHEN (t0.existence_start_state != $62 OR t0.existence_end_state != $63) THEN $64::INTEGER END AS c8, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $65::INTEGER, $66::INTEGER) = $67::VARCHAR OR substr(t0.existence_end_edtf, $68::INTEGER, $69::INTEGER) = $70::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $71) THEN $72::VARCHAR ELSE $73::VARCHAR END) || $74::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $75) THEN $76::VARCHAR ELSE $77::VARCHAR END) END AS c9, CASE WHEN (t0.existence_start_state != $78 OR t0.existence_end_state != $79) THEN $80::INTEGER END AS c10, t1.formality AS c11, t0.id AS c12, t0.actor_kind AS c13
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($81::BIGINT, $82::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($83::VARCHAR, $84::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($83::VARCHAR, $84::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($85::VARCHAR, $86::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($87::VARCHAR, $88::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN bloc AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_1, param_2, coalesce_1, t0_existence_end_state_1, param_3, param_4, t0_existence_start_state_2, t0_existence_end_state_2, param_5, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_6, param_7, coalesce_2, t0_existence_end_state_3, param_8, param_9, t0_existence_start_state_4, t0_existence_end_state_4, param_10, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_11, param_12, coalesce_3, t0_existence_end_state_5, param_13, param_14, t0_existence_start_state_6, t0_existence_end_state_6, param_15, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_16, param_17, coalesce_4, t0_existence_end_state_7, param_18, param_19, t0_existence_start_state_8, t0_existence_end_state_8, param_20, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_21, param_22, coalesce_5, t0_existence_end_state_9, param_23, param_24, t0_existence_start_state_10, t0_existence_end_state_10, param_25, node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: actor.members.evidence
SELECT t7.subject_id AS c0, t7.attribution AS c1
FROM evidence AS t7
WHERE t7.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t7.field IS NULL) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actor.members
SELECT t3.group_id AS c0, t4.slug AS c1, t5.slug AS c2, t3.role AS c3, CASE WHEN (t3.interval_start_edtf IS NULL AND t3.interval_end_edtf IS NULL) THEN NULL WHEN (t3.interval_start_edtf = t3.interval_end_edtf) THEN t3.interval_start_edtf WHEN (substr(t3.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t3.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t3.interval_start_edtf, CASE WHEN (t3.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t3.interval_end_edtf, CASE WHEN (t3.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4, t3.interval_start_state AS c5, t3.interval_end_state AS c6, t3.epistemic_status AS c7, t3.id AS c8
FROM membership AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.member_id LEFT OUTER JOIN actor AS t5 ON t5.id = t3.group_id
WHERE t3.group_id = ANY ((SELECT $14::BIGINT[])::BIGINT[]) ORDER BY t3.ordinal, t3.id LIMIT ($15 + 1) * cardinality((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_interval_start_state_1, param_1, param_2, coalesce_1, t3_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: actor.then
SELECT t9.group_id AS c0, t10.slug AS c1
FROM membership AS t9 LEFT OUTER JOIN actor AS t10 ON t10.id = t9.member_id
WHERE t9.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t9.interval_start_earliest IS NOT NULL OR t9.interval_start_latest IS NOT NULL OR t9.interval_end_earliest IS NOT NULL OR t9.interval_end_latest IS NOT NULL OR t9.interval_start_state = $2 OR t9.interval_end_state = $3) OR (t9.interval_start_earliest IS NULL OR t9.interval_start_earliest <= (SELECT $4::DATE)::DATE) AND (t9.interval_end_latest IS NULL OR t9.interval_end_latest >= (SELECT $4::DATE)::DATE)) ORDER BY t9.ordinal, t9.id LIMIT ($5 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, t9_interval_start_state_1, t9_interval_end_state_1, p0, cap

-- postgresql: actor.later
SELECT t12.group_id AS c0, t13.slug AS c1
FROM membership AS t12 LEFT OUTER JOIN actor AS t13 ON t13.id = t12.member_id
WHERE t12.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = $2 OR t12.interval_end_state = $3) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= (SELECT $4::DATE)::DATE) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= (SELECT $4::DATE)::DATE)) ORDER BY t12.ordinal, t12.id LIMIT ($5 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, t12_interval_start_state_1, t12_interval_end_state_1, p1, cap

-- postgresql: axis.members
SELECT t17.group_id AS c0, t18.slug AS c1
FROM membership AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.member_id
WHERE t17.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t17.ordinal, t17.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: axis
SELECT t15.formality AS c0, t14.id AS c1, t14.actor_kind AS c2
FROM actor AS t14 LEFT OUTER JOIN bloc AS t15 ON t15.id = t14.id
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
