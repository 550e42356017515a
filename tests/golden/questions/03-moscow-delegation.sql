-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.declared_size AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: delegation.head
SELECT k2.value AS c0, t4.name AS c1, t6.title AS c2, CASE WHEN (t5.interval_start_earliest > ?) THEN ? WHEN (t5.interval_end_latest < ?) THEN ? WHEN (t5.interval_end_state = ? AND t5.interval_end_earliest IS NULL AND t5.observed_on <= ?) THEN ? WHEN ((t5.interval_start_latest <= ? OR t5.interval_start_latest IS NULL AND t5.observed_on <= ? OR t5.interval_start_state = ?) AND (t5.interval_end_state = ? OR t5.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c3, t3.capacity_id AS c4
FROM json_each(?) AS k2 CROSS JOIN delegation_member AS t3 ON t3.id IN (SELECT t7.id AS id
FROM delegation_member AS t7
WHERE t7.delegation_id = k2.value AND t7.role = ? AND (NOT (t7.interval_start_earliest IS NOT NULL OR t7.interval_start_latest IS NOT NULL OR t7.interval_end_earliest IS NOT NULL OR t7.interval_end_latest IS NOT NULL OR t7.interval_start_state = ? OR t7.interval_end_state = ?) OR (t7.interval_start_earliest IS NULL OR t7.interval_start_earliest <= ?) AND (t7.interval_end_latest IS NULL OR t7.interval_end_latest >= ?)) ORDER BY t7.ordinal, t7.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t4 ON t4.id = t3.actor_id LEFT OUTER JOIN office_tenure AS t5 ON t5.id = t3.capacity_id LEFT OUTER JOIN office AS t6 ON t6.id = t5.office_id ORDER BY t3.ordinal, t3.id;
-- p1, param_1, p1, param_2, t5_interval_end_state_1, p1, param_3, p1, p1, t5_interval_start_state_1, t5_interval_end_state_2, p1, param_4, param_5, keys, t7_role_1, t7_interval_start_state_1, t7_interval_end_state_1, p0, p0, param_6, param_7

-- sqlite: delegation.visits.engagements
SELECT t14.visit_id AS c0, t14.kind AS c1, t14.counterpart_description AS c2, t14.status AS c3
FROM engagement AS t14
WHERE t14.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t14.visit_id, t14.ordinal, t14.id;
-- keys

-- sqlite: delegation.visits
SELECT k9.value AS c0, t11.name AS c1, t12.name AS c2, t10.status AS c3, CASE WHEN (t10.period_start_edtf IS NULL AND t10.period_end_edtf IS NULL) THEN NULL WHEN (t10.period_start_edtf = t10.period_end_edtf) THEN t10.period_start_edtf WHEN (substr(t10.period_start_edtf, ?, ?) = ? OR substr(t10.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t10.period_start_edtf, CASE WHEN (t10.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t10.period_end_edtf, CASE WHEN (t10.period_end_state = ?) THEN ? ELSE ? END) END AS c4, t10.id AS c5
FROM json_each(?) AS k9 CROSS JOIN visit AS t10 ON t10.delegation_id = k9.value LEFT OUTER JOIN place AS t11 ON t11.id = t10.place_id LEFT OUTER JOIN actor AS t12 ON t12.id = t10.host_id ORDER BY t10.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t10_period_start_state_1, param_1, param_2, coalesce_1, t10_period_end_state_1, param_3, param_4, keys

-- sqlite: delegation.evidence
SELECT t18.subject_id AS c0, t18.attribution AS c1, t19.name AS c2, t18.paragraph AS c3, CASE WHEN (t18.paragraph IS NOT NULL OR t18.char_start IS NOT NULL OR t18.char_end IS NOT NULL OR t18.prefix IS NOT NULL OR t18.suffix IS NOT NULL) THEN ? END AS c4
FROM evidence AS t18 LEFT OUTER JOIN actor AS t19 ON t19.id = t18.attributed_to_id
WHERE t18.subject_id IN (SELECT value FROM json_each(?)) AND +(t18.field IS NULL) ORDER BY t18.subject_id, t18.ordinal, t18.id;
-- param_1, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.declared_size AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: delegation.head
SELECT k2.value AS c0, t4.name AS c1, t6.title AS c2, CASE WHEN (t5.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t5.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t5.interval_end_state = $4 AND t5.interval_end_earliest IS NULL AND t5.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t5.interval_start_latest <= (SELECT $1::DATE)::DATE OR t5.interval_start_latest IS NULL AND t5.observed_on <= (SELECT $1::DATE)::DATE OR t5.interval_start_state = $6) AND (t5.interval_end_state = $7 OR t5.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c3, t3.capacity_id AS c4
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k2(value) CROSS JOIN LATERAL (SELECT t7.*
FROM delegation_member AS t7
WHERE t7.delegation_id = k2.value AND t7.role = $11 AND (NOT (t7.interval_start_earliest IS NOT NULL OR t7.interval_start_latest IS NOT NULL OR t7.interval_end_earliest IS NOT NULL OR t7.interval_end_latest IS NOT NULL OR t7.interval_start_state = $12 OR t7.interval_end_state = $13) OR (t7.interval_start_earliest IS NULL OR t7.interval_start_earliest <= (SELECT $14::DATE)::DATE) AND (t7.interval_end_latest IS NULL OR t7.interval_end_latest >= (SELECT $14::DATE)::DATE)) ORDER BY t7.ordinal, t7.id
 LIMIT (SELECT $15::INTEGER)::INTEGER) AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.actor_id LEFT OUTER JOIN office_tenure AS t5 ON t5.id = t3.capacity_id LEFT OUTER JOIN office AS t6 ON t6.id = t5.office_id ORDER BY t3.ordinal, t3.id;
-- p1, param_1, param_2, t5_interval_end_state_1, param_3, t5_interval_start_state_1, t5_interval_end_state_2, param_4, param_5, keys, t7_role_1, t7_interval_start_state_1, t7_interval_end_state_1, p0, param_6

-- postgresql: delegation.visits.engagements
SELECT t14.visit_id AS c0, t14.kind AS c1, t14.counterpart_description AS c2, t14.status AS c3
FROM engagement AS t14
WHERE t14.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t14.ordinal, t14.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: delegation.visits
SELECT k9.value AS c0, t11.name AS c1, t12.name AS c2, t10.status AS c3, CASE WHEN (t10.period_start_edtf IS NULL AND t10.period_end_edtf IS NULL) THEN NULL WHEN (t10.period_start_edtf = t10.period_end_edtf) THEN t10.period_start_edtf WHEN (substr(t10.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t10.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t10.period_start_edtf, CASE WHEN (t10.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t10.period_end_edtf, CASE WHEN (t10.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4, t10.id AS c5
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t15.*
FROM visit AS t15
WHERE t15.delegation_id = k9.value ORDER BY t15.sort_key
 LIMIT (SELECT $15::BIGINT)::BIGINT + 1) AS t10 LEFT OUTER JOIN place AS t11 ON t11.id = t10.place_id LEFT OUTER JOIN actor AS t12 ON t12.id = t10.host_id ORDER BY t10.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t10_period_start_state_1, param_1, param_2, coalesce_1, t10_period_end_state_1, param_3, param_4, keys, cap

-- postgresql: delegation.evidence
SELECT t18.subject_id AS c0, t18.attribution AS c1, t19.name AS c2, t18.paragraph AS c3, CASE WHEN (t18.paragraph IS NOT NULL OR t18.char_start IS NOT NULL OR t18.char_end IS NOT NULL OR t18.prefix IS NOT NULL OR t18.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c4
FROM evidence AS t18 LEFT OUTER JOIN actor AS t19 ON t19.id = t18.attributed_to_id
WHERE t18.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t18.field IS NULL) ORDER BY t18.ordinal, t18.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap
