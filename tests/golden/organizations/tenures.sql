-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t2.name AS c1, t0.id AS c2, t0.actor_kind AS c3
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
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: actor.tenures
SELECT k3.value AS c0, t5.slug AS c1, t6.title AS c2, t6.rank AS c3, CASE WHEN (t4.interval_start_edtf IS NULL AND t4.interval_end_edtf IS NULL) THEN NULL WHEN (t4.interval_start_edtf = t4.interval_end_edtf) THEN t4.interval_start_edtf WHEN (substr(t4.interval_start_edtf, ?, ?) = ? OR substr(t4.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t4.interval_start_edtf, CASE WHEN (t4.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t4.interval_end_edtf, CASE WHEN (t4.interval_end_state = ?) THEN ? ELSE ? END) END AS c4
FROM json_each(?) AS k3 CROSS JOIN office_tenure AS t4 ON t4.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k3.value) LEFT OUTER JOIN actor AS t5 ON t5.id = t4.holder_id LEFT OUTER JOIN office AS t6 ON t6.id = t4.office_id ORDER BY t4.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t4_interval_start_state_1, param_1, param_2, coalesce_1, t4_interval_end_state_1, param_3, param_4, keys

-- sqlite: actor.inMarch
SELECT k9.value AS c0, t11.slug AS c1, CASE WHEN (t10.interval_start_earliest > ?) THEN ? WHEN (t10.interval_end_latest < ?) THEN ? WHEN (t10.interval_end_state = ? AND t10.interval_end_earliest IS NULL AND t10.observed_on <= ?) THEN ? WHEN ((t10.interval_start_latest <= ? OR t10.interval_start_latest IS NULL AND t10.observed_on <= ? OR t10.interval_start_state = ?) AND (t10.interval_end_state = ? OR t10.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c2
FROM json_each(?) AS k9 CROSS JOIN office_tenure AS t10 ON t10.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k9.value) AND (NOT (t10.interval_start_earliest IS NOT NULL OR t10.interval_start_latest IS NOT NULL OR t10.interval_end_earliest IS NOT NULL OR t10.interval_end_latest IS NOT NULL OR t10.interval_start_state = ? OR t10.interval_end_state = ?) OR (t10.interval_start_earliest IS NULL OR t10.interval_start_earliest <= ?) AND (t10.interval_end_latest IS NULL OR t10.interval_end_latest >= ?)) LEFT OUTER JOIN actor AS t11 ON t11.id = t10.holder_id ORDER BY t10.sort_key;
-- p1, param_1, p1, param_2, t10_interval_end_state_1, p1, param_3, p1, p1, t10_interval_start_state_1, t10_interval_end_state_2, p1, param_4, param_5, keys, t10_interval_start_state_2, t10_interval_end_state_3, p0, p0

-- sqlite: council.tenures
SELECT k16.value AS c0, t18.slug AS c1, CASE WHEN (t17.interval_start_edtf IS NULL AND t17.interval_end_edtf IS NULL) THEN NULL WHEN (t17.interval_start_edtf = t17.interval_end_edtf) THEN t17.interval_start_edtf WHEN (substr(t17.interval_start_edtf, ?, ?) = ? OR substr(t17.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t17.interval_start_edtf, CASE WHEN (t17.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t17.interval_end_edtf, CASE WHEN (t17.interval_end_state = ?) THEN ? ELSE ? END) END AS c2
FROM json_each(?) AS k16 CROSS JOIN office_tenure AS t17 ON t17.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k16.value) LEFT OUTER JOIN actor AS t18 ON t18.id = t17.holder_id ORDER BY t17.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t17_interval_start_state_1, param_1, param_2, coalesce_1, t17_interval_end_state_1, param_3, param_4, keys

-- sqlite: council
SELECT t14.slug AS c0, t15.kind AS c1, t14.id AS c2, t14.actor_kind AS c3
FROM actor AS t14 LEFT OUTER JOIN organization AS t15 ON t15.id = t14.id
WHERE t14.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.name AS c0, t2.name AS c1, t0.id AS c2, t0.actor_kind AS c3
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: actor.tenures
SELECT k3.value AS c0, t5.slug AS c1, t6.title AS c2, t6.rank AS c3, CASE WHEN (t4.interval_start_edtf IS NULL AND t4.interval_end_edtf IS NULL) THEN NULL WHEN (t4.interval_start_edtf = t4.interval_end_edtf) THEN t4.interval_start_edtf WHEN (substr(t4.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t4.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t4.interval_start_edtf, CASE WHEN (t4.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t4.interval_end_edtf, CASE WHEN (t4.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t7.*
FROM office_tenure AS t7
WHERE t7.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k3.value) ORDER BY t7.sort_key
 LIMIT (SELECT $15::BIGINT)::BIGINT + 1) AS t4 LEFT OUTER JOIN actor AS t5 ON t5.id = t4.holder_id LEFT OUTER JOIN office AS t6 ON t6.id = t4.office_id ORDER BY t4.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t4_interval_start_state_1, param_1, param_2, coalesce_1, t4_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: actor.inMarch
SELECT k9.value AS c0, t11.slug AS c1, CASE WHEN (t10.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t10.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t10.interval_end_state = $4 AND t10.interval_end_earliest IS NULL AND t10.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t10.interval_start_latest <= (SELECT $1::DATE)::DATE OR t10.interval_start_latest IS NULL AND t10.observed_on <= (SELECT $1::DATE)::DATE OR t10.interval_start_state = $6) AND (t10.interval_end_state = $7 OR t10.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c2
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t12.*
FROM office_tenure AS t12
WHERE t12.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k9.value) AND (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = $11 OR t12.interval_end_state = $12) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= (SELECT $13::DATE)::DATE) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= (SELECT $13::DATE)::DATE)) ORDER BY t12.sort_key
 LIMIT (SELECT $14::BIGINT)::BIGINT + 1) AS t10 LEFT OUTER JOIN actor AS t11 ON t11.id = t10.holder_id ORDER BY t10.sort_key;
-- p1, param_1, param_2, t10_interval_end_state_1, param_3, t10_interval_start_state_1, t10_interval_end_state_2, param_4, param_5, keys, t12_interval_start_state_1, t12_interval_end_state_1, p0, cap

-- postgresql: council.tenures
SELECT k16.value AS c0, t18.slug AS c1, CASE WHEN (t17.interval_start_edtf IS NULL AND t17.interval_end_edtf IS NULL) THEN NULL WHEN (t17.interval_start_edtf = t17.interval_end_edtf) THEN t17.interval_start_edtf WHEN (substr(t17.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t17.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t17.interval_start_edtf, CASE WHEN (t17.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t17.interval_end_edtf, CASE WHEN (t17.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t19.*
FROM office_tenure AS t19
WHERE t19.office_id IN (SELECT office_1.id
FROM office AS office_1
WHERE office_1.of_id = k16.value) ORDER BY t19.sort_key
 LIMIT (SELECT $15::BIGINT)::BIGINT + 1) AS t17 LEFT OUTER JOIN actor AS t18 ON t18.id = t17.holder_id ORDER BY t17.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t17_interval_start_state_1, param_1, param_2, coalesce_1, t17_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: council
SELECT t14.slug AS c0, t15.kind AS c1, t14.id AS c2, t14.actor_kind AS c3
FROM actor AS t14 LEFT OUTER JOIN organization AS t15 ON t15.id = t14.id
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
