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
SELECT k2.value AS c0, t3.attribution AS c1, t4.title AS c2
FROM json_each(?) AS k2 CROSS JOIN evidence AS t3 ON t3.subject_id = k2.value AND t3.field IS NULL LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id ORDER BY t3.ordinal, t3.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: person.identifiers
SELECT k7.value AS c0, t8.value AS c1
FROM json_each(?) AS k7 CROSS JOIN identifier AS t8 ON t8.subject_id = k7.value AND 1 = 1 ORDER BY t8.ordinal, t8.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: person.tenures.evidence
SELECT k15.value AS c0, t16.attribution AS c1
FROM json_each(?) AS k15 CROSS JOIN evidence AS t16 ON t16.subject_id = k15.value AND t16.field IS NULL ORDER BY t16.ordinal, t16.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: person.tenures
SELECT k11.value AS c0, t12.id AS c1, t13.slug AS c2, t13.title AS c3, t13.rank AS c4, t14.slug AS c5, t13.seats AS c6, CASE WHEN (t12.interval_start_edtf IS NULL AND t12.interval_end_edtf IS NULL) THEN NULL WHEN (t12.interval_start_edtf = t12.interval_end_edtf) THEN t12.interval_start_edtf WHEN (substr(t12.interval_start_edtf, ?, ?) = ? OR substr(t12.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t12.interval_start_edtf, CASE WHEN (t12.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t12.interval_end_edtf, CASE WHEN (t12.interval_end_state = ?) THEN ? ELSE ? END) END AS c7, CASE WHEN (t12.interval_start_earliest > ?) THEN ? WHEN (t12.interval_end_latest < ?) THEN ? WHEN (t12.interval_end_state = ? AND t12.interval_end_earliest IS NULL AND t12.observed_on <= ?) THEN ? WHEN ((t12.interval_start_latest <= ? OR t12.interval_start_latest IS NULL AND t12.observed_on <= ? OR t12.interval_start_state = ?) AND (t12.interval_end_state = ? OR t12.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c8, t12.epistemic_status AS c9
FROM json_each(?) AS k11 CROSS JOIN office_tenure AS t12 ON t12.holder_id = k11.value LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id LEFT OUTER JOIN actor AS t14 ON t14.id = t13.of_id ORDER BY t12.sort_key LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_interval_start_state_1, param_1, param_2, coalesce_1, t12_interval_end_state_1, param_3, param_4, today, param_5, today, param_6, t12_interval_end_state_2, today, param_7, today, today, t12_interval_start_state_2, t12_interval_end_state_3, today, param_8, param_9, keys, cap, keys

-- sqlite: person.memberships
SELECT k21.value AS c0, t23.slug AS c1, t22.role AS c2, CASE WHEN (t22.interval_start_edtf IS NULL AND t22.interval_end_edtf IS NULL) THEN NULL WHEN (t22.interval_start_edtf = t22.interval_end_edtf) THEN t22.interval_start_edtf WHEN (substr(t22.interval_start_edtf, ?, ?) = ? OR substr(t22.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t22.interval_start_edtf, CASE WHEN (t22.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t22.interval_end_edtf, CASE WHEN (t22.interval_end_state = ?) THEN ? ELSE ? END) END AS c3
FROM json_each(?) AS k21 CROSS JOIN membership AS t22 ON t22.member_id = k21.value AND 1 = 1 LEFT OUTER JOIN actor AS t23 ON t23.id = t22.group_id ORDER BY t22.ordinal, t22.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t22_interval_start_state_1, param_1, param_2, coalesce_1, t22_interval_end_state_1, param_3, param_4, keys, cap, keys

-- sqlite: person.delegationMemberships
SELECT k26.value AS c0, t27.role AS c1, t28.slug AS c2, t30.slug AS c3, t27.capacity_id AS c4, t31.slug AS c5, t27.interval_start_state AS c6
FROM json_each(?) AS k26 CROSS JOIN delegation_member AS t27 ON t27.actor_id = k26.value LEFT OUTER JOIN delegation AS t28 ON t28.id = t27.delegation_id LEFT OUTER JOIN office_tenure AS t29 ON t29.id = t27.capacity_id LEFT OUTER JOIN office AS t30 ON t30.id = t29.office_id LEFT OUTER JOIN actor AS t31 ON t31.id = t27.on_behalf_of_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t27.delegation_id), t27.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: person.statements.totalCount
SELECT k36.value, (SELECT count(*) AS count_1
FROM statement AS t37
WHERE t37.speaker_id = k36.value) AS anon_1
FROM json_each(?) AS k36;
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
SELECT k2.value AS c0, t3.attribution AS c1, t4.title AS c2
FROM evidence AS t3 JOIN LATERAL (SELECT t3.subject_id AS value) AS k2 ON t3.subject_id = ANY ($1::BIGINT[]) AND t3.field IS NULL LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: person.identifiers
SELECT k7.value AS c0, t8.value AS c1
FROM identifier AS t8 JOIN LATERAL (SELECT t8.subject_id AS value) AS k7 ON t8.subject_id = ANY ($1::BIGINT[]) AND true ORDER BY t8.ordinal, t8.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: person.tenures.evidence
SELECT k15.value AS c0, t16.attribution AS c1
FROM evidence AS t16 JOIN LATERAL (SELECT t16.subject_id AS value) AS k15 ON t16.subject_id = ANY ($1::BIGINT[]) AND t16.field IS NULL ORDER BY t16.ordinal, t16.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: person.tenures
SELECT k11.value AS c0, t12.id AS c1, t13.slug AS c2, t13.title AS c3, t13.rank AS c4, t14.slug AS c5, t13.seats AS c6, CASE WHEN (t12.interval_start_edtf IS NULL AND t12.interval_end_edtf IS NULL) THEN NULL WHEN (t12.interval_start_edtf = t12.interval_end_edtf) THEN t12.interval_start_edtf WHEN (substr(t12.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t12.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t12.interval_start_edtf, CASE WHEN (t12.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t12.interval_end_edtf, CASE WHEN (t12.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c7, CASE WHEN (t12.interval_start_earliest > $14::DATE) THEN $15::VARCHAR WHEN (t12.interval_end_latest < $14::DATE) THEN $16::VARCHAR WHEN (t12.interval_end_state = $17 AND t12.interval_end_earliest IS NULL AND t12.observed_on <= $14::DATE) THEN $18::VARCHAR WHEN ((t12.interval_start_latest <= $14::DATE OR t12.interval_start_latest IS NULL AND t12.observed_on <= $14::DATE OR t12.interval_start_state = $19) AND (t12.interval_end_state = $20 OR t12.interval_end_earliest >= $14::DATE)) THEN $21::VARCHAR ELSE $22::VARCHAR END AS c8, t12.epistemic_status AS c9
FROM unnest($23::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t19.*
FROM office_tenure AS t19
WHERE t19.holder_id = k11.value ORDER BY t19.sort_key
 LIMIT $24 + 1) AS t12 LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id LEFT OUTER JOIN actor AS t14 ON t14.id = t13.of_id ORDER BY t12.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_interval_start_state_1, param_1, param_2, coalesce_1, t12_interval_end_state_1, param_3, param_4, today, param_5, param_6, t12_interval_end_state_2, param_7, t12_interval_start_state_2, t12_interval_end_state_3, param_8, param_9, keys, cap

-- postgresql: person.memberships
SELECT k21.value AS c0, t23.slug AS c1, t22.role AS c2, CASE WHEN (t22.interval_start_edtf IS NULL AND t22.interval_end_edtf IS NULL) THEN NULL WHEN (t22.interval_start_edtf = t22.interval_end_edtf) THEN t22.interval_start_edtf WHEN (substr(t22.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t22.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t22.interval_start_edtf, CASE WHEN (t22.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t22.interval_end_edtf, CASE WHEN (t22.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c3
FROM membership AS t22 JOIN LATERAL (SELECT t22.member_id AS value) AS k21 ON t22.member_id = ANY ($14::BIGINT[]) AND true LEFT OUTER JOIN actor AS t23 ON t23.id = t22.group_id ORDER BY t22.ordinal, t22.id LIMIT ($15 + 1) * cardinality($14::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t22_interval_start_state_1, param_1, param_2, coalesce_1, t22_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: person.delegationMemberships
SELECT k26.value AS c0, t27.role AS c1, t28.slug AS c2, t30.slug AS c3, t27.capacity_id AS c4, t31.slug AS c5, t27.interval_start_state AS c6
FROM unnest($1::BIGINT[]) AS k26(value) CROSS JOIN LATERAL (SELECT t32.*
FROM delegation_member AS t32
WHERE t32.actor_id = k26.value ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t32.delegation_id)) COLLATE "C", t32.id
 LIMIT $2 + 1) AS t27 LEFT OUTER JOIN delegation AS t28 ON t28.id = t27.delegation_id LEFT OUTER JOIN office_tenure AS t29 ON t29.id = t27.capacity_id LEFT OUTER JOIN office AS t30 ON t30.id = t29.office_id LEFT OUTER JOIN actor AS t31 ON t31.id = t27.on_behalf_of_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t27.delegation_id)) COLLATE "C", t27.id;
-- keys, cap

-- postgresql: person.statements.totalCount
SELECT k36.value, (SELECT count(*) AS count_1
FROM statement AS t37
WHERE t37.speaker_id = k36.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k36(value);
-- keys
