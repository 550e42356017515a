-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.declared_size AS c1, t0.head_counted_in_size AS c2, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c3, CASE WHEN (t0.declared_size IS NULL) THEN ? WHEN (t0.head_counted_in_size = ? AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN (?)) > ?) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c4, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = ? OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN (?)) = ?) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? END END AS c5, t0.id AS c6
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id;
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_4, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_13, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: delegation.members
SELECT k1.value AS c0, t2.role AS c1, t3.name AS c2, t5.title AS c3, CASE WHEN (t4.interval_start_earliest > ?) THEN ? WHEN (t4.interval_end_latest < ?) THEN ? WHEN (t4.interval_end_state = ? AND t4.interval_end_earliest IS NULL AND t4.observed_on <= ?) THEN ? WHEN ((t4.interval_start_latest <= ? OR t4.interval_start_latest IS NULL AND t4.observed_on <= ? OR t4.interval_start_state = ?) AND (t4.interval_end_state = ? OR t4.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c4, t2.capacity_id AS c5
FROM json_each(?) AS k1 CROSS JOIN delegation_member AS t2 ON t2.delegation_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN office_tenure AS t4 ON t4.id = t2.capacity_id LEFT OUTER JOIN office AS t5 ON t5.id = t4.office_id ORDER BY CASE WHEN (t2.role = ?) THEN ? ELSE ? END, t2.ordinal, t2.id;
-- p0, param_1, p0, param_2, t4_interval_end_state_1, p0, param_3, p0, p0, t4_interval_start_state_1, t4_interval_end_state_2, p0, param_4, param_5, keys, t2_role_1, param_6, param_7

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.declared_size AS c1, t0.head_counted_in_size AS c2, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c3, CASE WHEN (t0.declared_size IS NULL) THEN $1::INTEGER WHEN (t0.head_counted_in_size = $2 AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN ($3::VARCHAR)) > $4::INTEGER) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + $5::INTEGER < $6::INTEGER) THEN $7::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + $5::INTEGER END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < $8::INTEGER) THEN $9::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c4, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = $10 OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN ($11::VARCHAR)) = $12::INTEGER) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < $13::INTEGER) THEN $14::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + $15::INTEGER < $16::INTEGER) THEN $17::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + $15::INTEGER END END AS c5, t0.id AS c6
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
WHERE name.normal IN ($21::VARCHAR)) AS found LEFT OUTER JOIN delegation AS t0 ON t0.id = found.id;
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, node_ids0, texts0, codes0, normals0

-- postgresql: delegation.members
SELECT k1.value AS c0, t2.role AS c1, t3.name AS c2, t5.title AS c3, CASE WHEN (t4.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t4.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t4.interval_end_state = $4 AND t4.interval_end_earliest IS NULL AND t4.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t4.interval_start_latest <= (SELECT $1::DATE)::DATE OR t4.interval_start_latest IS NULL AND t4.observed_on <= (SELECT $1::DATE)::DATE OR t4.interval_start_state = $6) AND (t4.interval_end_state = $7 OR t4.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c4, t2.capacity_id AS c5
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t6.*
FROM delegation_member AS t6
WHERE t6.delegation_id = k1.value ORDER BY CASE WHEN (t6.role = $11) THEN (SELECT $12::INTEGER)::INTEGER ELSE (SELECT $13::INTEGER)::INTEGER END, t6.ordinal, t6.id
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN office_tenure AS t4 ON t4.id = t2.capacity_id LEFT OUTER JOIN office AS t5 ON t5.id = t4.office_id ORDER BY CASE WHEN (t2.role = $15) THEN (SELECT $16::INTEGER)::INTEGER ELSE (SELECT $17::INTEGER)::INTEGER END, t2.ordinal, t2.id;
-- p0, param_1, param_2, t4_interval_end_state_1, param_3, t4_interval_start_state_1, t4_interval_end_state_2, param_4, param_5, keys, t6_role_1, param_6, param_7, cap, t2_role_1, param_8, param_9
