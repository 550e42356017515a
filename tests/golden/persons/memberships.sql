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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: person.all.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id IN (SELECT value FROM json_each(?)) AND +(t6.field IS NULL) ORDER BY t6.subject_id, t6.ordinal, t6.id;
-- keys

-- sqlite: person.all
SELECT t2.member_id AS c0, t3.slug AS c1, t4.slug AS c2, t4.actor_kind AS c3, t2.role AS c4, t2.interval_start_edtf AS c5, t2.interval_start_precision AS c6, t2.interval_end_edtf AS c7, t2.interval_end_precision AS c8, t2.interval_start_state AS c9, t2.interval_end_state AS c10, CASE WHEN (t2.interval_start_edtf IS NULL AND t2.interval_end_edtf IS NULL) THEN NULL WHEN (t2.interval_start_edtf = t2.interval_end_edtf) THEN t2.interval_start_edtf WHEN (substr(t2.interval_start_edtf, ?, ?) = ? OR substr(t2.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t2.interval_start_edtf, CASE WHEN (t2.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t2.interval_end_edtf, CASE WHEN (t2.interval_end_state = ?) THEN ? ELSE ? END) END AS c11, t2.epistemic_status AS c12, t2.id AS c13
FROM membership AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.member_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.group_id
WHERE t2.member_id IN (SELECT value FROM json_each(?)) ORDER BY t2.member_id, t2.ordinal, t2.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_interval_start_state_1, param_1, param_2, coalesce_1, t2_interval_end_state_1, param_3, param_4, keys

-- sqlite: person.then
SELECT t8.member_id AS c0, t9.slug AS c1
FROM membership AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.group_id
WHERE t8.member_id IN (SELECT value FROM json_each(?)) AND +(NOT (t8.interval_start_earliest IS NOT NULL OR t8.interval_start_latest IS NOT NULL OR t8.interval_end_earliest IS NOT NULL OR t8.interval_end_latest IS NOT NULL OR t8.interval_start_state = ? OR t8.interval_end_state = ?) OR (t8.interval_start_earliest IS NULL OR t8.interval_start_earliest <= ?) AND (t8.interval_end_latest IS NULL OR t8.interval_end_latest >= ?)) ORDER BY t8.member_id, t8.ordinal, t8.id;
-- keys, t8_interval_start_state_1, t8_interval_end_state_1, p0, p0

-- sqlite: person.now
SELECT t11.member_id AS c0, t12.slug AS c1
FROM membership AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.group_id
WHERE t11.member_id IN (SELECT value FROM json_each(?)) AND +(NOT (t11.interval_start_earliest IS NOT NULL OR t11.interval_start_latest IS NOT NULL OR t11.interval_end_earliest IS NOT NULL OR t11.interval_end_latest IS NOT NULL OR t11.interval_start_state = ? OR t11.interval_end_state = ?) OR (t11.interval_start_earliest IS NULL OR t11.interval_start_earliest <= ?) AND (t11.interval_end_latest IS NULL OR t11.interval_end_latest >= ?)) ORDER BY t11.member_id, t11.ordinal, t11.id;
-- keys, t11_interval_start_state_1, t11_interval_end_state_1, p1, p1

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
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN person AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: person.all.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.field IS NULL) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: person.all
SELECT t2.member_id AS c0, t3.slug AS c1, t4.slug AS c2, t4.actor_kind AS c3, t2.role AS c4, t2.interval_start_edtf AS c5, t2.interval_start_precision AS c6, t2.interval_end_edtf AS c7, t2.interval_end_precision AS c8, t2.interval_start_state AS c9, t2.interval_end_state AS c10, CASE WHEN (t2.interval_start_edtf IS NULL AND t2.interval_end_edtf IS NULL) THEN NULL WHEN (t2.interval_start_edtf = t2.interval_end_edtf) THEN t2.interval_start_edtf WHEN (substr(t2.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t2.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t2.interval_start_edtf, CASE WHEN (t2.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t2.interval_end_edtf, CASE WHEN (t2.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c11, t2.epistemic_status AS c12, t2.id AS c13
FROM membership AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.member_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.group_id
WHERE t2.member_id = ANY ((SELECT $14::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($15 + 1) * cardinality((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_interval_start_state_1, param_1, param_2, coalesce_1, t2_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: person.then
SELECT t8.member_id AS c0, t9.slug AS c1
FROM membership AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.group_id
WHERE t8.member_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t8.interval_start_earliest IS NOT NULL OR t8.interval_start_latest IS NOT NULL OR t8.interval_end_earliest IS NOT NULL OR t8.interval_end_latest IS NOT NULL OR t8.interval_start_state = $2 OR t8.interval_end_state = $3) OR (t8.interval_start_earliest IS NULL OR t8.interval_start_earliest <= (SELECT $4::DATE)::DATE) AND (t8.interval_end_latest IS NULL OR t8.interval_end_latest >= (SELECT $4::DATE)::DATE)) ORDER BY t8.ordinal, t8.id LIMIT ($5 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, t8_interval_start_state_1, t8_interval_end_state_1, p0, cap

-- postgresql: person.now
SELECT t11.member_id AS c0, t12.slug AS c1
FROM membership AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.group_id
WHERE t11.member_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t11.interval_start_earliest IS NOT NULL OR t11.interval_start_latest IS NOT NULL OR t11.interval_end_earliest IS NOT NULL OR t11.interval_end_latest IS NOT NULL OR t11.interval_start_state = $2 OR t11.interval_end_state = $3) OR (t11.interval_start_earliest IS NULL OR t11.interval_start_earliest <= (SELECT $4::DATE)::DATE) AND (t11.interval_end_latest IS NULL OR t11.interval_end_latest >= (SELECT $4::DATE)::DATE)) ORDER BY t11.ordinal, t11.id LIMIT ($5 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, t11_interval_start_state_1, t11_interval_end_state_1, p1, cap
