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
SELECT k5.value AS c0, t6.attribution AS c1
FROM json_each(?) AS k5 CROSS JOIN evidence AS t6 ON t6.subject_id = k5.value AND t6.field IS NULL ORDER BY t6.ordinal, t6.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: person.all
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t4.actor_kind AS c3, t2.role AS c4, t2.interval_start_edtf AS c5, t2.interval_start_precision AS c6, t2.interval_end_edtf AS c7, t2.interval_end_precision AS c8, t2.interval_start_state AS c9, t2.interval_end_state AS c10, CASE WHEN (t2.interval_start_edtf IS NULL AND t2.interval_end_edtf IS NULL) THEN NULL WHEN (t2.interval_start_edtf = t2.interval_end_edtf) THEN t2.interval_start_edtf WHEN (substr(t2.interval_start_edtf, ?, ?) = ? OR substr(t2.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t2.interval_start_edtf, CASE WHEN (t2.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t2.interval_end_edtf, CASE WHEN (t2.interval_end_state = ?) THEN ? ELSE ? END) END AS c11, t2.epistemic_status AS c12, t2.id AS c13
FROM json_each(?) AS k1 CROSS JOIN membership AS t2 ON t2.member_id = k1.value AND 1 = 1 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.member_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.group_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_interval_start_state_1, param_1, param_2, coalesce_1, t2_interval_end_state_1, param_3, param_4, keys, cap, keys

-- sqlite: person.then
SELECT k11.value AS c0, t13.slug AS c1
FROM json_each(?) AS k11 CROSS JOIN membership AS t12 ON t12.member_id = k11.value AND (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = ? OR t12.interval_end_state = ?) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= ?) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= ?)) LEFT OUTER JOIN actor AS t13 ON t13.id = t12.group_id ORDER BY t12.ordinal, t12.id LIMIT (? + 1) * json_array_length(?);
-- keys, t12_interval_start_state_1, t12_interval_end_state_1, p0, p0, cap, keys

-- sqlite: person.now
SELECT k16.value AS c0, t18.slug AS c1
FROM json_each(?) AS k16 CROSS JOIN membership AS t17 ON t17.member_id = k16.value AND (NOT (t17.interval_start_earliest IS NOT NULL OR t17.interval_start_latest IS NOT NULL OR t17.interval_end_earliest IS NOT NULL OR t17.interval_end_latest IS NOT NULL OR t17.interval_start_state = ? OR t17.interval_end_state = ?) OR (t17.interval_start_earliest IS NULL OR t17.interval_start_earliest <= ?) AND (t17.interval_end_latest IS NULL OR t17.interval_end_latest >= ?)) LEFT OUTER JOIN actor AS t18 ON t18.id = t17.group_id ORDER BY t17.ordinal, t17.id LIMIT (? + 1) * json_array_length(?);
-- keys, t17_interval_start_state_1, t17_interval_end_state_1, p1, p1, cap, keys

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
SELECT k5.value AS c0, t6.attribution AS c1
FROM evidence AS t6 JOIN LATERAL (SELECT t6.subject_id AS value) AS k5 ON t6.subject_id = ANY ($1::BIGINT[]) AND t6.field IS NULL ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: person.all
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t4.actor_kind AS c3, t2.role AS c4, t2.interval_start_edtf AS c5, t2.interval_start_precision AS c6, t2.interval_end_edtf AS c7, t2.interval_end_precision AS c8, t2.interval_start_state AS c9, t2.interval_end_state AS c10, CASE WHEN (t2.interval_start_edtf IS NULL AND t2.interval_end_edtf IS NULL) THEN NULL WHEN (t2.interval_start_edtf = t2.interval_end_edtf) THEN t2.interval_start_edtf WHEN (substr(t2.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t2.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t2.interval_start_edtf, CASE WHEN (t2.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t2.interval_end_edtf, CASE WHEN (t2.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c11, t2.epistemic_status AS c12, t2.id AS c13
FROM membership AS t2 JOIN LATERAL (SELECT t2.member_id AS value) AS k1 ON t2.member_id = ANY ($14::BIGINT[]) AND true LEFT OUTER JOIN actor AS t3 ON t3.id = t2.member_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.group_id ORDER BY t2.ordinal, t2.id LIMIT ($15 + 1) * cardinality($14::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_interval_start_state_1, param_1, param_2, coalesce_1, t2_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: person.then
SELECT k11.value AS c0, t13.slug AS c1
FROM membership AS t12 JOIN LATERAL (SELECT t12.member_id AS value) AS k11 ON t12.member_id = ANY ($1::BIGINT[]) AND (NOT (t12.interval_start_earliest IS NOT NULL OR t12.interval_start_latest IS NOT NULL OR t12.interval_end_earliest IS NOT NULL OR t12.interval_end_latest IS NOT NULL OR t12.interval_start_state = $2 OR t12.interval_end_state = $3) OR (t12.interval_start_earliest IS NULL OR t12.interval_start_earliest <= $4::DATE) AND (t12.interval_end_latest IS NULL OR t12.interval_end_latest >= $4::DATE)) LEFT OUTER JOIN actor AS t13 ON t13.id = t12.group_id ORDER BY t12.ordinal, t12.id LIMIT ($5 + 1) * cardinality($1::BIGINT[]);
-- keys, t12_interval_start_state_1, t12_interval_end_state_1, p0, cap

-- postgresql: person.now
SELECT k16.value AS c0, t18.slug AS c1
FROM membership AS t17 JOIN LATERAL (SELECT t17.member_id AS value) AS k16 ON t17.member_id = ANY ($1::BIGINT[]) AND (NOT (t17.interval_start_earliest IS NOT NULL OR t17.interval_start_latest IS NOT NULL OR t17.interval_end_earliest IS NOT NULL OR t17.interval_end_latest IS NOT NULL OR t17.interval_start_state = $2 OR t17.interval_end_state = $3) OR (t17.interval_start_earliest IS NULL OR t17.interval_start_earliest <= $4::DATE) AND (t17.interval_end_latest IS NULL OR t17.interval_end_latest >= $4::DATE)) LEFT OUTER JOIN actor AS t18 ON t18.id = t17.group_id ORDER BY t17.ordinal, t17.id LIMIT ($5 + 1) * cardinality($1::BIGINT[]);
-- keys, t17_interval_start_state_1, t17_interval_end_state_1, p1, cap
