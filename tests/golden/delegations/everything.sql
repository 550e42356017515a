-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t1.slug AS c4, t2.slug AS c5, t0.declared_size AS c6, t0.head_counted_in_size AS c7, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c8, CASE WHEN (t0.declared_size IS NULL) THEN ? WHEN (t0.head_counted_in_size = ? AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN (?)) > ?) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c9, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = ? OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN (?)) = ?) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? END END AS c10, t0.composition AS c11, t0.epistemic_status AS c12
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id LEFT OUTER JOIN campaign AS t2 ON t2.id = t0.campaign_id;
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_4, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_13, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: delegation.head
SELECT k3.value AS c0, t5.slug AS c1, CASE WHEN (t4.interval_start_edtf IS NULL AND t4.interval_end_edtf IS NULL) THEN NULL WHEN (t4.interval_start_edtf = t4.interval_end_edtf) THEN t4.interval_start_edtf WHEN (substr(t4.interval_start_edtf, ?, ?) = ? OR substr(t4.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t4.interval_start_edtf, CASE WHEN (t4.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t4.interval_end_edtf, CASE WHEN (t4.interval_end_state = ?) THEN ? ELSE ? END) END AS c2
FROM json_each(?) AS k3 CROSS JOIN delegation_member AS t4 ON t4.id IN (SELECT t6.id AS id
FROM delegation_member AS t6
WHERE t6.delegation_id = k3.value AND t6.role = ? ORDER BY t6.ordinal, t6.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t5 ON t5.id = t4.actor_id ORDER BY t4.ordinal, t4.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t4_interval_start_state_1, param_1, param_2, coalesce_1, t4_interval_end_state_1, param_3, param_4, keys, t6_role_1, param_5, param_6

-- sqlite: delegation.onDay
SELECT k8.value AS c0, t10.slug AS c1
FROM json_each(?) AS k8 CROSS JOIN delegation_member AS t9 ON t9.id IN (SELECT t11.id AS id
FROM delegation_member AS t11
WHERE t11.delegation_id = k8.value AND t11.role = ? AND (NOT (t11.interval_start_earliest IS NOT NULL OR t11.interval_start_latest IS NOT NULL OR t11.interval_end_earliest IS NOT NULL OR t11.interval_end_latest IS NOT NULL OR t11.interval_start_state = ? OR t11.interval_end_state = ?) OR (t11.interval_start_earliest IS NULL OR t11.interval_start_earliest <= ?) AND (t11.interval_end_latest IS NULL OR t11.interval_end_latest >= ?)) ORDER BY t11.ordinal, t11.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t10 ON t10.id = t9.actor_id ORDER BY t9.ordinal, t9.id;
-- keys, t11_role_1, t11_interval_start_state_1, t11_interval_end_state_1, p0, p0, param_1, param_2

-- sqlite: delegation.before
SELECT k13.value AS c0, t15.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN delegation_member AS t14 ON t14.id IN (SELECT t16.id AS id
FROM delegation_member AS t16
WHERE t16.delegation_id = k13.value AND t16.role = ? AND (NOT (t16.interval_start_earliest IS NOT NULL OR t16.interval_start_latest IS NOT NULL OR t16.interval_end_earliest IS NOT NULL OR t16.interval_end_latest IS NOT NULL OR t16.interval_start_state = ? OR t16.interval_end_state = ?) OR (t16.interval_start_earliest IS NULL OR t16.interval_start_earliest <= ?) AND (t16.interval_end_latest IS NULL OR t16.interval_end_latest >= ?)) ORDER BY t16.ordinal, t16.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t15 ON t15.id = t14.actor_id ORDER BY t14.ordinal, t14.id;
-- keys, t16_role_1, t16_interval_start_state_1, t16_interval_end_state_1, p1, p1, param_1, param_2

-- sqlite: delegation.members.evidence
SELECT t26.subject_id AS c0, t26.attribution AS c1
FROM evidence AS t26
WHERE t26.subject_id IN (SELECT value FROM json_each(?)) AND +(t26.field IS NULL) ORDER BY t26.subject_id, t26.ordinal, t26.id;
-- keys

-- sqlite: delegation.members
SELECT k18.value AS c0, t20.slug AS c1, t21.slug AS c2, t19.role AS c3, t23.title AS c4, CASE WHEN (t22.interval_start_earliest > ?) THEN ? WHEN (t22.interval_end_latest < ?) THEN ? WHEN (t22.interval_end_state = ? AND t22.interval_end_earliest IS NULL AND t22.observed_on <= ?) THEN ? WHEN ((t22.interval_start_latest <= ? OR t22.interval_start_latest IS NULL AND t22.observed_on <= ? OR t22.interval_start_state = ?) AND (t22.interval_end_state = ? OR t22.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c5, t19.capacity_id AS c6, t24.slug AS c7, t19.interval_start_state AS c8, t19.epistemic_status AS c9, t19.id AS c10
FROM json_each(?) AS k18 CROSS JOIN delegation_member AS t19 ON t19.delegation_id = k18.value LEFT OUTER JOIN delegation AS t20 ON t20.id = t19.delegation_id LEFT OUTER JOIN actor AS t21 ON t21.id = t19.actor_id LEFT OUTER JOIN office_tenure AS t22 ON t22.id = t19.capacity_id LEFT OUTER JOIN office AS t23 ON t23.id = t22.office_id LEFT OUTER JOIN actor AS t24 ON t24.id = t19.on_behalf_of_id ORDER BY CASE WHEN (t19.role = ?) THEN ? ELSE ? END, t19.ordinal, t19.id;
-- p2, param_1, p2, param_2, t22_interval_end_state_1, p2, param_3, p2, p2, t22_interval_start_state_1, t22_interval_end_state_2, p2, param_4, param_5, keys, t19_role_1, param_6, param_7

-- sqlite: delegation.visits
SELECT k29.value AS c0, t30.slug AS c1, t30.listed_order AS c2, CASE WHEN (t30.period_start_edtf IS NULL AND t30.period_end_edtf IS NULL) THEN NULL WHEN (t30.period_start_edtf = t30.period_end_edtf) THEN t30.period_start_edtf WHEN (substr(t30.period_start_edtf, ?, ?) = ? OR substr(t30.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t30.period_start_edtf, CASE WHEN (t30.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t30.period_end_edtf, CASE WHEN (t30.period_end_state = ?) THEN ? ELSE ? END) END AS c3
FROM json_each(?) AS k29 CROSS JOIN visit AS t30 ON t30.delegation_id = k29.value ORDER BY t30.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t30_period_start_state_1, param_1, param_2, coalesce_1, t30_period_end_state_1, param_3, param_4, keys

-- sqlite: delegation.aims
SELECT t34.of_id AS c0, t34.text AS c1
FROM aim AS t34
WHERE t34.of_id IN (SELECT value FROM json_each(?)) ORDER BY t34.of_id, t34.ordinal, t34.id;
-- keys

-- sqlite: delegation.evidence
SELECT t36.subject_id AS c0, t36.attribution AS c1
FROM evidence AS t36
WHERE t36.subject_id IN (SELECT value FROM json_each(?)) AND +(t36.field IS NULL) ORDER BY t36.subject_id, t36.ordinal, t36.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t1.slug AS c4, t2.slug AS c5, t0.declared_size AS c6, t0.head_counted_in_size AS c7, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c8, CASE WHEN (t0.declared_size IS NULL) THEN $1::INTEGER WHEN (t0.head_counted_in_size = $2 AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN ($3::VARCHAR)) > $4::INTEGER) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + $5::INTEGER < $6::INTEGER) THEN $7::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + $5::INTEGER END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < $8::INTEGER) THEN $9::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c9, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = $10 OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN ($11::VARCHAR)) = $12::INTEGER) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < $13::INTEGER) THEN $14::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + $15::INTEGER < $16::INTEGER) THEN $17::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + $15::INTEGER END END AS c10, t0.composition AS c11, t0.epistemic_status AS c12
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($18::BIGINT) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN ($19::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation') AND slug_redirect.slug IN ($19::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($20::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($21::VARCHAR)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id LEFT OUTER JOIN campaign AS t2 ON t2.id = t0.campaign_id;
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, node_ids0, texts0, codes0, normals0

-- postgresql: delegation.head
SELECT k3.value AS c0, t5.slug AS c1, CASE WHEN (t4.interval_start_edtf IS NULL AND t4.interval_end_edtf IS NULL) THEN NULL WHEN (t4.interval_start_edtf = t4.interval_end_edtf) THEN t4.interval_start_edtf WHEN (substr(t4.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t4.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t4.interval_start_edtf, CASE WHEN (t4.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t4.interval_end_edtf, CASE WHEN (t4.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t6.*
FROM delegation_member AS t6
WHERE t6.delegation_id = k3.value AND t6.role = $15 ORDER BY t6.ordinal, t6.id
 LIMIT (SELECT $16::INTEGER)::INTEGER) AS t4 LEFT OUTER JOIN actor AS t5 ON t5.id = t4.actor_id ORDER BY t4.ordinal, t4.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t4_interval_start_state_1, param_1, param_2, coalesce_1, t4_interval_end_state_1, param_3, param_4, keys, t6_role_1, param_5

-- postgresql: delegation.onDay
SELECT k8.value AS c0, t10.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t11.*
FROM delegation_member AS t11
WHERE t11.delegation_id = k8.value AND t11.role = $2 AND (NOT (t11.interval_start_earliest IS NOT NULL OR t11.interval_start_latest IS NOT NULL OR t11.interval_end_earliest IS NOT NULL OR t11.interval_end_latest IS NOT NULL OR t11.interval_start_state = $3 OR t11.interval_end_state = $4) OR (t11.interval_start_earliest IS NULL OR t11.interval_start_earliest <= (SELECT $5::DATE)::DATE) AND (t11.interval_end_latest IS NULL OR t11.interval_end_latest >= (SELECT $5::DATE)::DATE)) ORDER BY t11.ordinal, t11.id
 LIMIT (SELECT $6::INTEGER)::INTEGER) AS t9 LEFT OUTER JOIN actor AS t10 ON t10.id = t9.actor_id ORDER BY t9.ordinal, t9.id;
-- keys, t11_role_1, t11_interval_start_state_1, t11_interval_end_state_1, p0, param_1

-- postgresql: delegation.before
SELECT k13.value AS c0, t15.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t16.*
FROM delegation_member AS t16
WHERE t16.delegation_id = k13.value AND t16.role = $2 AND (NOT (t16.interval_start_earliest IS NOT NULL OR t16.interval_start_latest IS NOT NULL OR t16.interval_end_earliest IS NOT NULL OR t16.interval_end_latest IS NOT NULL OR t16.interval_start_state = $3 OR t16.interval_end_state = $4) OR (t16.interval_start_earliest IS NULL OR t16.interval_start_earliest <= (SELECT $5::DATE)::DATE) AND (t16.interval_end_latest IS NULL OR t16.interval_end_latest >= (SELECT $5::DATE)::DATE)) ORDER BY t16.ordinal, t16.id
 LIMIT (SELECT $6::INTEGER)::INTEGER) AS t14 LEFT OUTER JOIN actor AS t15 ON t15.id = t14.actor_id ORDER BY t14.ordinal, t14.id;
-- keys, t16_role_1, t16_interval_start_state_1, t16_interval_end_state_1, p1, param_1

-- postgresql: delegation.members.evidence
SELECT t26.subject_id AS c0, t26.attribution AS c1
FROM evidence AS t26
WHERE t26.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t26.field IS NULL) ORDER BY t26.ordinal, t26.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: delegation.members
SELECT k18.value AS c0, t20.slug AS c1, t21.slug AS c2, t19.role AS c3, t23.title AS c4, CASE WHEN (t22.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t22.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t22.interval_end_state = $4 AND t22.interval_end_earliest IS NULL AND t22.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t22.interval_start_latest <= (SELECT $1::DATE)::DATE OR t22.interval_start_latest IS NULL AND t22.observed_on <= (SELECT $1::DATE)::DATE OR t22.interval_start_state = $6) AND (t22.interval_end_state = $7 OR t22.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c5, t19.capacity_id AS c6, t24.slug AS c7, t19.interval_start_state AS c8, t19.epistemic_status AS c9, t19.id AS c10
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t27.*
FROM delegation_member AS t27
WHERE t27.delegation_id = k18.value ORDER BY CASE WHEN (t27.role = $11) THEN (SELECT $12::INTEGER)::INTEGER ELSE (SELECT $13::INTEGER)::INTEGER END, t27.ordinal, t27.id
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t19 LEFT OUTER JOIN delegation AS t20 ON t20.id = t19.delegation_id LEFT OUTER JOIN actor AS t21 ON t21.id = t19.actor_id LEFT OUTER JOIN office_tenure AS t22 ON t22.id = t19.capacity_id LEFT OUTER JOIN office AS t23 ON t23.id = t22.office_id LEFT OUTER JOIN actor AS t24 ON t24.id = t19.on_behalf_of_id ORDER BY CASE WHEN (t19.role = $15) THEN (SELECT $16::INTEGER)::INTEGER ELSE (SELECT $17::INTEGER)::INTEGER END, t19.ordinal, t19.id;
-- p2, param_1, param_2, t22_interval_end_state_1, param_3, t22_interval_start_state_1, t22_interval_end_state_2, param_4, param_5, keys, t27_role_1, param_6, param_7, cap, t19_role_1, param_8, param_9

-- postgresql: delegation.visits
SELECT k29.value AS c0, t30.slug AS c1, t30.listed_order AS c2, CASE WHEN (t30.period_start_edtf IS NULL AND t30.period_end_edtf IS NULL) THEN NULL WHEN (t30.period_start_edtf = t30.period_end_edtf) THEN t30.period_start_edtf WHEN (substr(t30.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t30.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t30.period_start_edtf, CASE WHEN (t30.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t30.period_end_edtf, CASE WHEN (t30.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c3
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k29(value) CROSS JOIN LATERAL (SELECT t31.*
FROM visit AS t31
WHERE t31.delegation_id = k29.value ORDER BY t31.sort_key
 LIMIT (SELECT $15::BIGINT)::BIGINT + 1) AS t30 ORDER BY t30.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t30_period_start_state_1, param_1, param_2, coalesce_1, t30_period_end_state_1, param_3, param_4, keys, cap

-- postgresql: delegation.aims
SELECT t34.of_id AS c0, t34.text AS c1
FROM aim AS t34
WHERE t34.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t34.ordinal, t34.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: delegation.evidence
SELECT t36.subject_id AS c0, t36.attribution AS c1
FROM evidence AS t36
WHERE t36.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t36.field IS NULL) ORDER BY t36.ordinal, t36.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
