-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: delegation.heads
SELECT k1.value AS c0, t3.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN delegation_member AS t2 ON t2.delegation_id = k1.value AND t2.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY CASE WHEN (t2.role = ?) THEN ? ELSE ? END, t2.ordinal, t2.id;
-- keys, p0, t2_role_1, param_1, param_2

-- sqlite: delegation.others
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2
FROM json_each(?) AS k6 CROSS JOIN delegation_member AS t7 ON t7.delegation_id = k6.value AND t7.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id ORDER BY CASE WHEN (t7.role = ?) THEN ? ELSE ? END, t7.ordinal, t7.id;
-- keys, p1, t7_role_1, param_1, param_2

-- sqlite: delegation.none
SELECT k11.value AS c0, t12.role AS c1
FROM json_each(?) AS k11 CROSS JOIN delegation_member AS t12 ON t12.delegation_id = k11.value AND t12.role IN (SELECT value FROM json_each(?)) ORDER BY CASE WHEN (t12.role = ?) THEN ? ELSE ? END, t12.ordinal, t12.id;
-- keys, p2, t12_role_1, param_1, param_2

-- sqlite: parliamentarians.members
SELECT k16.value AS c0, t18.slug AS c1
FROM json_each(?) AS k16 CROSS JOIN delegation_member AS t17 ON t17.delegation_id = k16.value AND t17.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t18 ON t18.id = t17.actor_id ORDER BY CASE WHEN (t17.role = ?) THEN ? ELSE ? END, t17.ordinal, t17.id;
-- keys, p3, t17_role_1, param_1, param_2

-- sqlite: parliamentarians.head
SELECT k21.value AS c0, t24.title AS c1, t22.capacity_id AS c2
FROM json_each(?) AS k21 CROSS JOIN delegation_member AS t22 ON t22.id IN (SELECT t25.id AS id
FROM delegation_member AS t25
WHERE t25.delegation_id = k21.value AND t25.role = ? ORDER BY t25.ordinal, t25.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN office_tenure AS t23 ON t23.id = t22.capacity_id LEFT OUTER JOIN office AS t24 ON t24.id = t23.office_id ORDER BY t22.ordinal, t22.id;
-- keys, t25_role_1, param_1, param_2

-- sqlite: parliamentarians
SELECT t15.id AS c0
FROM delegation AS t15
WHERE t15.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: delegation.heads
SELECT k1.value AS c0, t3.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM delegation_member AS t4
WHERE t4.delegation_id = k1.value AND t4.role = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY CASE WHEN (t4.role = $3) THEN (SELECT $4::INTEGER)::INTEGER ELSE (SELECT $5::INTEGER)::INTEGER END, t4.ordinal, t4.id
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY CASE WHEN (t2.role = $7) THEN (SELECT $8::INTEGER)::INTEGER ELSE (SELECT $9::INTEGER)::INTEGER END, t2.ordinal, t2.id;
-- keys, p0, t4_role_1, param_1, param_2, cap, t2_role_1, param_3, param_4

-- postgresql: delegation.others
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t9.*
FROM delegation_member AS t9
WHERE t9.delegation_id = k6.value AND t9.role = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY CASE WHEN (t9.role = $3) THEN (SELECT $4::INTEGER)::INTEGER ELSE (SELECT $5::INTEGER)::INTEGER END, t9.ordinal, t9.id
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id ORDER BY CASE WHEN (t7.role = $7) THEN (SELECT $8::INTEGER)::INTEGER ELSE (SELECT $9::INTEGER)::INTEGER END, t7.ordinal, t7.id;
-- keys, p1, t9_role_1, param_1, param_2, cap, t7_role_1, param_3, param_4

-- postgresql: delegation.none
SELECT k11.value AS c0, t12.role AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.*
FROM delegation_member AS t13
WHERE t13.delegation_id = k11.value AND t13.role = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY CASE WHEN (t13.role = $3) THEN (SELECT $4::INTEGER)::INTEGER ELSE (SELECT $5::INTEGER)::INTEGER END, t13.ordinal, t13.id
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t12 ORDER BY CASE WHEN (t12.role = $7) THEN (SELECT $8::INTEGER)::INTEGER ELSE (SELECT $9::INTEGER)::INTEGER END, t12.ordinal, t12.id;
-- keys, p2, t13_role_1, param_1, param_2, cap, t12_role_1, param_3, param_4

-- postgresql: parliamentarians.members
SELECT k16.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t19.*
FROM delegation_member AS t19
WHERE t19.delegation_id = k16.value AND t19.role = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY CASE WHEN (t19.role = $3) THEN (SELECT $4::INTEGER)::INTEGER ELSE (SELECT $5::INTEGER)::INTEGER END, t19.ordinal, t19.id
 LIMIT (SELECT $6::BIGINT)::BIGINT + 1) AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.actor_id ORDER BY CASE WHEN (t17.role = $7) THEN (SELECT $8::INTEGER)::INTEGER ELSE (SELECT $9::INTEGER)::INTEGER END, t17.ordinal, t17.id;
-- keys, p3, t19_role_1, param_1, param_2, cap, t17_role_1, param_3, param_4

-- postgresql: parliamentarians.head
SELECT k21.value AS c0, t24.title AS c1, t22.capacity_id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t25.*
FROM delegation_member AS t25
WHERE t25.delegation_id = k21.value AND t25.role = $2 ORDER BY t25.ordinal, t25.id
 LIMIT (SELECT $3::INTEGER)::INTEGER) AS t22 LEFT OUTER JOIN office_tenure AS t23 ON t23.id = t22.capacity_id LEFT OUTER JOIN office AS t24 ON t24.id = t23.office_id ORDER BY t22.ordinal, t22.id;
-- keys, t25_role_1, param_1

-- postgresql: parliamentarians
SELECT t15.id AS c0
FROM delegation AS t15
WHERE t15.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
