-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t1.slug AS c1, t1.name AS c2, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, ?, ?) = ? OR substr(t1.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t1.existence_start_state != ? OR t1.existence_end_state != ?) THEN ? END AS c4, t1.epistemic_status AS c5
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: person.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t4.title AS c2
FROM evidence AS t3 LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.field IS NULL) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys

-- sqlite: person.identifiers
SELECT t6.subject_id AS c0, t6.value AS c1
FROM identifier AS t6
WHERE t6.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t6.subject_id, t6.ordinal, t6.id;
-- keys

-- sqlite: person.tenures.evidence
SELECT t12.subject_id AS c0, t12.attribution AS c1
FROM evidence AS t12
WHERE t12.subject_id IN (SELECT value FROM json_each(?)) AND +(t12.field IS NULL) ORDER BY t12.subject_id, t12.ordinal, t12.id;
-- keys

-- sqlite: person.tenures
SELECT k7.value AS c0, t8.id AS c1, t9.slug AS c2, t9.title AS c3, t9.rank AS c4, t10.slug AS c5, t9.seats AS c6, CASE WHEN (t8.interval_start_edtf IS NULL AND t8.interval_end_edtf IS NULL) THEN NULL WHEN (t8.interval_start_edtf = t8.interval_end_edtf) THEN t8.interval_start_edtf WHEN (substr(t8.interval_start_edtf, ?, ?) = ? OR substr(t8.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t8.interval_start_edtf, CASE WHEN (t8.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t8.interval_end_edtf, CASE WHEN (t8.interval_end_state = ?) THEN ? ELSE ? END) END AS c7, CASE WHEN (t8.interval_start_earliest > ?) THEN ? WHEN (t8.interval_end_latest < ?) THEN ? WHEN (t8.interval_end_state = ? AND t8.interval_end_earliest IS NULL AND t8.observed_on <= ?) THEN ? WHEN ((t8.interval_start_latest <= ? OR t8.interval_start_latest IS NULL AND t8.observed_on <= ? OR t8.interval_start_state = ?) AND (t8.interval_end_state = ? OR t8.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c8, t8.epistemic_status AS c9
FROM json_each(?) AS k7 CROSS JOIN office_tenure AS t8 ON t8.holder_id = k7.value LEFT OUTER JOIN office AS t9 ON t9.id = t8.office_id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.of_id ORDER BY t8.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_interval_start_state_1, param_1, param_2, coalesce_1, t8_interval_end_state_1, param_3, param_4, today, param_5, today, param_6, t8_interval_end_state_2, today, param_7, today, today, t8_interval_start_state_2, t8_interval_end_state_3, today, param_8, param_9, keys

-- sqlite: person.memberships
SELECT t16.member_id AS c0, t17.slug AS c1, t16.role AS c2, CASE WHEN (t16.interval_start_edtf IS NULL AND t16.interval_end_edtf IS NULL) THEN NULL WHEN (t16.interval_start_edtf = t16.interval_end_edtf) THEN t16.interval_start_edtf WHEN (substr(t16.interval_start_edtf, ?, ?) = ? OR substr(t16.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t16.interval_start_edtf, CASE WHEN (t16.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t16.interval_end_edtf, CASE WHEN (t16.interval_end_state = ?) THEN ? ELSE ? END) END AS c3
FROM membership AS t16 LEFT OUTER JOIN actor AS t17 ON t17.id = t16.group_id
WHERE t16.member_id IN (SELECT value FROM json_each(?)) ORDER BY t16.member_id, t16.ordinal, t16.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t16_interval_start_state_1, param_1, param_2, coalesce_1, t16_interval_end_state_1, param_3, param_4, keys

-- sqlite: person.delegationMemberships
SELECT k18.value AS c0, t19.role AS c1, t20.slug AS c2, t22.slug AS c3, t19.capacity_id AS c4, t23.slug AS c5, t19.interval_start_state AS c6
FROM json_each(?) AS k18 CROSS JOIN delegation_member AS t19 ON t19.actor_id = k18.value LEFT OUTER JOIN delegation AS t20 ON t20.id = t19.delegation_id LEFT OUTER JOIN office_tenure AS t21 ON t21.id = t19.capacity_id LEFT OUTER JOIN office AS t22 ON t22.id = t21.office_id LEFT OUTER JOIN actor AS t23 ON t23.id = t19.on_behalf_of_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t19.delegation_id), t19.id;
-- keys

-- sqlite: person.statements.totalCount
SELECT k28.value, (SELECT count(*) AS count_1
FROM statement AS t29
WHERE t29.speaker_id = k28.value) AS anon_1
FROM json_each(?) AS k28;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t1.slug AS c1, t1.name AS c2, CASE WHEN (t1.existence_start_edtf IS NULL AND t1.existence_end_edtf IS NULL) THEN NULL WHEN (t1.existence_start_edtf = t1.existence_end_edtf) THEN t1.existence_start_edtf WHEN (substr(t1.existence_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t1.existence_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t1.existence_start_edtf, CASE WHEN (t1.existence_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t1.existence_end_edtf, CASE WHEN (t1.existence_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3, CASE WHEN (t1.existence_start_state != $14 OR t1.existence_end_state != $15) THEN $16::INTEGER END AS c4, t1.epistemic_status AS c5
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
WHERE name.normal IN ($20::VARCHAR)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t1_existence_start_state_1, param_1, param_2, coalesce_1, t1_existence_end_state_1, param_3, param_4, t1_existence_start_state_2, t1_existence_end_state_2, param_5, node_ids0, texts0, codes0, normals0

-- postgresql: person.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t4.title AS c2
FROM evidence AS t3 LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.field IS NULL) ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: person.identifiers
SELECT t6.subject_id AS c0, t6.value AS c1
FROM identifier AS t6
WHERE t6.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: person.tenures.evidence
SELECT t12.subject_id AS c0, t12.attribution AS c1
FROM evidence AS t12
WHERE t12.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t12.field IS NULL) ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: person.tenures
SELECT k7.value AS c0, t8.id AS c1, t9.slug AS c2, t9.title AS c3, t9.rank AS c4, t10.slug AS c5, t9.seats AS c6, CASE WHEN (t8.interval_start_edtf IS NULL AND t8.interval_end_edtf IS NULL) THEN NULL WHEN (t8.interval_start_edtf = t8.interval_end_edtf) THEN t8.interval_start_edtf WHEN (substr(t8.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t8.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t8.interval_start_edtf, CASE WHEN (t8.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t8.interval_end_edtf, CASE WHEN (t8.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c7, CASE WHEN (t8.interval_start_earliest > (SELECT $14::DATE)::DATE) THEN (SELECT $15::VARCHAR)::VARCHAR WHEN (t8.interval_end_latest < (SELECT $14::DATE)::DATE) THEN (SELECT $16::VARCHAR)::VARCHAR WHEN (t8.interval_end_state = $17 AND t8.interval_end_earliest IS NULL AND t8.observed_on <= (SELECT $14::DATE)::DATE) THEN (SELECT $18::VARCHAR)::VARCHAR WHEN ((t8.interval_start_latest <= (SELECT $14::DATE)::DATE OR t8.interval_start_latest IS NULL AND t8.observed_on <= (SELECT $14::DATE)::DATE OR t8.interval_start_state = $19) AND (t8.interval_end_state = $20 OR t8.interval_end_earliest >= (SELECT $14::DATE)::DATE)) THEN (SELECT $21::VARCHAR)::VARCHAR ELSE (SELECT $22::VARCHAR)::VARCHAR END AS c8, t8.epistemic_status AS c9
FROM unnest((SELECT $23::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t13.*
FROM office_tenure AS t13
WHERE t13.holder_id = k7.value ORDER BY t13.sort_key
 LIMIT (SELECT $24::BIGINT)::BIGINT + 1) AS t8 LEFT OUTER JOIN office AS t9 ON t9.id = t8.office_id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.of_id ORDER BY t8.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_interval_start_state_1, param_1, param_2, coalesce_1, t8_interval_end_state_1, param_3, param_4, today, param_5, param_6, t8_interval_end_state_2, param_7, t8_interval_start_state_2, t8_interval_end_state_3, param_8, param_9, keys, cap

-- postgresql: person.memberships
SELECT t16.member_id AS c0, t17.slug AS c1, t16.role AS c2, CASE WHEN (t16.interval_start_edtf IS NULL AND t16.interval_end_edtf IS NULL) THEN NULL WHEN (t16.interval_start_edtf = t16.interval_end_edtf) THEN t16.interval_start_edtf WHEN (substr(t16.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t16.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t16.interval_start_edtf, CASE WHEN (t16.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t16.interval_end_edtf, CASE WHEN (t16.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c3
FROM membership AS t16 LEFT OUTER JOIN actor AS t17 ON t17.id = t16.group_id
WHERE t16.member_id = ANY ((SELECT $14::BIGINT[])::BIGINT[]) ORDER BY t16.ordinal, t16.id LIMIT ($15 + 1) * cardinality((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t16_interval_start_state_1, param_1, param_2, coalesce_1, t16_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: person.delegationMemberships
SELECT k18.value AS c0, t19.role AS c1, t20.slug AS c2, t22.slug AS c3, t19.capacity_id AS c4, t23.slug AS c5, t19.interval_start_state AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t24.*
FROM delegation_member AS t24
WHERE t24.actor_id = k18.value ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t24.delegation_id)) COLLATE "C", t24.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t19 LEFT OUTER JOIN delegation AS t20 ON t20.id = t19.delegation_id LEFT OUTER JOIN office_tenure AS t21 ON t21.id = t19.capacity_id LEFT OUTER JOIN office AS t22 ON t22.id = t21.office_id LEFT OUTER JOIN actor AS t23 ON t23.id = t19.on_behalf_of_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t19.delegation_id)) COLLATE "C", t19.id;
-- keys, cap

-- postgresql: person.statements.totalCount
SELECT k28.value, (SELECT count(*) AS count_1
FROM statement AS t29
WHERE t29.speaker_id = k28.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k28(value);
-- keys
