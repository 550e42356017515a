-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: state.visits
SELECT k1.value AS c0, t2.slug AS c1, CASE WHEN (t2.period_start_edtf IS NULL AND t2.period_end_edtf IS NULL) THEN NULL WHEN (t2.period_start_edtf = t2.period_end_edtf) THEN t2.period_start_edtf WHEN (substr(t2.period_start_edtf, ?, ?) = ? OR substr(t2.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t2.period_start_edtf, CASE WHEN (t2.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t2.period_end_edtf, CASE WHEN (t2.period_end_state = ?) THEN ? ELSE ? END) END AS c2
FROM json_each(?) AS k1 CROSS JOIN visit AS t2 ON t2.id IN (SELECT t3.id AS id
FROM visit AS t3
WHERE t3.visitor_id = k1.value AND t3.kind IN (SELECT value FROM json_each(?)) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_period_start_state_1, param_1, param_2, coalesce_1, t2_period_end_state_1, param_3, param_4, keys, p0, size0, param_5

-- sqlite: state.visits.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM visit AS t6
WHERE t6.visitor_id = k5.value AND t6.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k5;
-- p0, keys

-- sqlite: state.visitsHosted
SELECT k7.value AS c0, t8.slug AS c1, t9.slug AS c2
FROM json_each(?) AS k7 CROSS JOIN visit AS t8 ON t8.id IN (SELECT t10.id AS id
FROM visit AS t10
WHERE t10.host_id = k7.value AND t10.status IN (SELECT value FROM json_each(?)) ORDER BY t10.sort_key DESC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t9 ON t9.id = t8.visitor_id ORDER BY t8.sort_key DESC;
-- keys, p2, size1, param_1

-- sqlite: state.visitsHosted.totalCount
SELECT k12.value, (SELECT count(*) AS count_1
FROM visit AS t13
WHERE t13.host_id = k12.value AND t13.status IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k12;
-- p2, keys

-- sqlite: state.delegationsSent
SELECT k14.value AS c0, t15.slug AS c1, t15.name AS c2
FROM json_each(?) AS k14 CROSS JOIN delegation AS t15 ON t15.id IN (SELECT t16.id AS id
FROM delegation AS t16
WHERE t16.sender_id = k14.value ORDER BY t16.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t15.slug ASC;
-- keys, size2, param_1

-- sqlite: state.delegationsSent.totalCount
SELECT k18.value, (SELECT count(*) AS count_1
FROM delegation AS t19
WHERE t19.sender_id = k18.value) AS anon_1
FROM json_each(?) AS k18;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: state.visits
SELECT k1.value AS c0, t2.slug AS c1, CASE WHEN (t2.period_start_edtf IS NULL AND t2.period_end_edtf IS NULL) THEN NULL WHEN (t2.period_start_edtf = t2.period_end_edtf) THEN t2.period_start_edtf WHEN (substr(t2.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t2.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t2.period_start_edtf, CASE WHEN (t2.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t2.period_end_edtf, CASE WHEN (t2.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM visit AS t3
WHERE t3.visitor_id = k1.value AND t3.kind = ANY ((SELECT $15::TEXT[])::TEXT[]) ORDER BY t3.sort_key ASC
 LIMIT (SELECT $16::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_period_start_state_1, param_1, param_2, coalesce_1, t2_period_end_state_1, param_3, param_4, keys, p0, size0

-- postgresql: state.visits.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM visit AS t6
WHERE t6.visitor_id = k5.value AND t6.kind = ANY ((SELECT $1::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k5(value);
-- p0, keys

-- postgresql: state.visitsHosted
SELECT k7.value AS c0, t8.slug AS c1, t9.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t10.*
FROM visit AS t10
WHERE t10.host_id = k7.value AND t10.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t10.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.visitor_id ORDER BY t8.sort_key DESC;
-- keys, p2, size1

-- postgresql: state.visitsHosted.totalCount
SELECT k12.value, (SELECT count(*) AS count_1
FROM visit AS t13
WHERE t13.host_id = k12.value AND t13.status = ANY ((SELECT $1::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k12(value);
-- p2, keys

-- postgresql: state.delegationsSent
SELECT k14.value AS c0, t15.slug AS c1, t15.name AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k14(value) CROSS JOIN LATERAL (SELECT t16.*
FROM delegation AS t16
WHERE t16.sender_id = k14.value ORDER BY t16.slug ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t15 ORDER BY t15.slug ASC;
-- keys, size2

-- postgresql: state.delegationsSent.totalCount
SELECT k18.value, (SELECT count(*) AS count_1
FROM delegation AS t19
WHERE t19.sender_id = k18.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k18(value);
-- keys
