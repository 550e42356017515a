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
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: person.all
SELECT k1.value AS c0, t2.role AS c1, t3.slug AS c2
FROM json_each(?) AS k1 CROSS JOIN delegation_member AS t2 ON t2.actor_id = k1.value LEFT OUTER JOIN delegation AS t3 ON t3.id = t2.delegation_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t2.delegation_id), t2.id;
-- keys

-- sqlite: person.some
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2, t9.slug AS c3
FROM json_each(?) AS k6 CROSS JOIN delegation_member AS t7 ON t7.actor_id = k6.value AND t7.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN delegation AS t8 ON t8.id = t7.delegation_id LEFT OUTER JOIN actor AS t9 ON t9.id = t8.sender_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t7.delegation_id), t7.id;
-- keys, p0

-- sqlite: envoy.delegationMemberships
SELECT k13.value AS c0, t14.role AS c1, t15.slug AS c2
FROM json_each(?) AS k13 CROSS JOIN delegation_member AS t14 ON t14.actor_id = k13.value LEFT OUTER JOIN delegation AS t15 ON t15.id = t14.delegation_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t14.delegation_id), t14.id;
-- keys

-- sqlite: envoy
SELECT t12.id AS c0
FROM person AS t12
WHERE t12.id = ?;
-- r1

-- sqlite: head.delegationMemberships
SELECT k19.value AS c0, CASE WHEN (t20.interval_start_edtf IS NULL AND t20.interval_end_edtf IS NULL) THEN NULL WHEN (t20.interval_start_edtf = t20.interval_end_edtf) THEN t20.interval_start_edtf WHEN (substr(t20.interval_start_edtf, ?, ?) = ? OR substr(t20.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t20.interval_start_edtf, CASE WHEN (t20.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t20.interval_end_edtf, CASE WHEN (t20.interval_end_state = ?) THEN ? ELSE ? END) END AS c1, t21.slug AS c2, CASE WHEN (t22.interval_start_earliest > ?) THEN ? WHEN (t22.interval_end_latest < ?) THEN ? WHEN (t22.interval_end_state = ? AND t22.interval_end_earliest IS NULL AND t22.observed_on <= ?) THEN ? WHEN ((t22.interval_start_latest <= ? OR t22.interval_start_latest IS NULL AND t22.observed_on <= ? OR t22.interval_start_state = ?) AND (t22.interval_end_state = ? OR t22.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c3, t20.capacity_id AS c4
FROM json_each(?) AS k19 CROSS JOIN delegation_member AS t20 ON t20.actor_id = k19.value AND t20.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t21 ON t21.id = t20.actor_id LEFT OUTER JOIN office_tenure AS t22 ON t22.id = t20.capacity_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t20.delegation_id), t20.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_interval_start_state_1, param_1, param_2, coalesce_1, t20_interval_end_state_1, param_3, param_4, p2, param_5, p2, param_6, t22_interval_end_state_1, p2, param_7, p2, p2, t22_interval_start_state_1, t22_interval_end_state_2, p2, param_8, param_9, keys, p1

-- sqlite: head
SELECT t18.id AS c0
FROM person AS t18
WHERE t18.id = ?;
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
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: person.all
SELECT k1.value AS c0, t2.role AS c1, t3.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM delegation_member AS t4
WHERE t4.actor_id = k1.value ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t4.delegation_id)) COLLATE "C", t4.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN delegation AS t3 ON t3.id = t2.delegation_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t2.delegation_id)) COLLATE "C", t2.id;
-- keys, cap

-- postgresql: person.some
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2, t9.slug AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t10.*
FROM delegation_member AS t10
WHERE t10.actor_id = k6.value AND t10.role = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t10.delegation_id)) COLLATE "C", t10.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN delegation AS t8 ON t8.id = t7.delegation_id LEFT OUTER JOIN actor AS t9 ON t9.id = t8.sender_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t7.delegation_id)) COLLATE "C", t7.id;
-- keys, p0, cap

-- postgresql: envoy.delegationMemberships
SELECT k13.value AS c0, t14.role AS c1, t15.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t16.*
FROM delegation_member AS t16
WHERE t16.actor_id = k13.value ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t16.delegation_id)) COLLATE "C", t16.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t14 LEFT OUTER JOIN delegation AS t15 ON t15.id = t14.delegation_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t14.delegation_id)) COLLATE "C", t14.id;
-- keys, cap

-- postgresql: envoy
SELECT t12.id AS c0
FROM person AS t12
WHERE t12.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: head.delegationMemberships
SELECT k19.value AS c0, CASE WHEN (t20.interval_start_edtf IS NULL AND t20.interval_end_edtf IS NULL) THEN NULL WHEN (t20.interval_start_edtf = t20.interval_end_edtf) THEN t20.interval_start_edtf WHEN (substr(t20.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t20.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t20.interval_start_edtf, CASE WHEN (t20.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t20.interval_end_edtf, CASE WHEN (t20.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c1, t21.slug AS c2, CASE WHEN (t22.interval_start_earliest > (SELECT $14::DATE)::DATE) THEN (SELECT $15::VARCHAR)::VARCHAR WHEN (t22.interval_end_latest < (SELECT $14::DATE)::DATE) THEN (SELECT $16::VARCHAR)::VARCHAR WHEN (t22.interval_end_state = $17 AND t22.interval_end_earliest IS NULL AND t22.observed_on <= (SELECT $14::DATE)::DATE) THEN (SELECT $18::VARCHAR)::VARCHAR WHEN ((t22.interval_start_latest <= (SELECT $14::DATE)::DATE OR t22.interval_start_latest IS NULL AND t22.observed_on <= (SELECT $14::DATE)::DATE OR t22.interval_start_state = $19) AND (t22.interval_end_state = $20 OR t22.interval_end_earliest >= (SELECT $14::DATE)::DATE)) THEN (SELECT $21::VARCHAR)::VARCHAR ELSE (SELECT $22::VARCHAR)::VARCHAR END AS c3, t20.capacity_id AS c4
FROM unnest((SELECT $23::BIGINT[])::BIGINT[]) AS k19(value) CROSS JOIN LATERAL (SELECT t23.*
FROM delegation_member AS t23
WHERE t23.actor_id = k19.value AND t23.role = ANY ((SELECT $24::TEXT[])::TEXT[]) ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t23.delegation_id)) COLLATE "C", t23.id
 LIMIT (SELECT $25::BIGINT)::BIGINT + 1) AS t20 LEFT OUTER JOIN actor AS t21 ON t21.id = t20.actor_id LEFT OUTER JOIN office_tenure AS t22 ON t22.id = t20.capacity_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t20.delegation_id)) COLLATE "C", t20.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_interval_start_state_1, param_1, param_2, coalesce_1, t20_interval_end_state_1, param_3, param_4, p2, param_5, param_6, t22_interval_end_state_1, param_7, t22_interval_start_state_1, t22_interval_end_state_2, param_8, param_9, keys, p1, cap

-- postgresql: head
SELECT t18.id AS c0
FROM person AS t18
WHERE t18.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
