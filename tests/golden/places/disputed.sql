-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t1.slug AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('place') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: place.territorialClaims.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id IN (SELECT value FROM json_each(?)) AND +(t6.field IS NULL) ORDER BY t6.subject_id, t6.ordinal, t6.id;
-- keys

-- sqlite: place.territorialClaims
SELECT t3.place_id AS c0, t4.slug AS c1, t4.actor_kind AS c2, t3.kind AS c3, CASE WHEN (t3.interval_start_edtf IS NULL AND t3.interval_end_edtf IS NULL) THEN NULL WHEN (t3.interval_start_edtf = t3.interval_end_edtf) THEN t3.interval_start_edtf WHEN (substr(t3.interval_start_edtf, ?, ?) = ? OR substr(t3.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t3.interval_start_edtf, CASE WHEN (t3.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t3.interval_end_edtf, CASE WHEN (t3.interval_end_state = ?) THEN ? ELSE ? END) END AS c4, t3.interval_start_qualifier AS c5, t3.interval_start_precision AS c6, t3.interval_end_state AS c7, t3.epistemic_status AS c8, t3.id AS c9
FROM territorial_claim AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.claimant_id
WHERE t3.place_id IN (SELECT value FROM json_each(?)) ORDER BY t3.place_id, t3.ordinal, t3.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_interval_start_state_1, param_1, param_2, coalesce_1, t3_interval_end_state_1, param_3, param_4, keys

-- sqlite: jk.territorialClaims
SELECT t11.place_id AS c0, t11.kind AS c1
FROM territorial_claim AS t11
WHERE t11.place_id IN (SELECT value FROM json_each(?)) ORDER BY t11.place_id, t11.ordinal, t11.id;
-- keys

-- sqlite: jk
SELECT t7.kind AS c0, t8.slug AS c1, t9.slug AS c2, t7.id AS c3
FROM place AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.country_id LEFT OUTER JOIN place AS t9 ON t9.id = t7.part_of_id
WHERE t7.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t1.slug AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('place') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: place.territorialClaims.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.field IS NULL) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: place.territorialClaims
SELECT t3.place_id AS c0, t4.slug AS c1, t4.actor_kind AS c2, t3.kind AS c3, CASE WHEN (t3.interval_start_edtf IS NULL AND t3.interval_end_edtf IS NULL) THEN NULL WHEN (t3.interval_start_edtf = t3.interval_end_edtf) THEN t3.interval_start_edtf WHEN (substr(t3.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t3.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t3.interval_start_edtf, CASE WHEN (t3.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t3.interval_end_edtf, CASE WHEN (t3.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4, t3.interval_start_qualifier AS c5, t3.interval_start_precision AS c6, t3.interval_end_state AS c7, t3.epistemic_status AS c8, t3.id AS c9
FROM territorial_claim AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.claimant_id
WHERE t3.place_id = ANY ((SELECT $14::BIGINT[])::BIGINT[]) ORDER BY t3.ordinal, t3.id LIMIT ($15 + 1) * cardinality((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t3_interval_start_state_1, param_1, param_2, coalesce_1, t3_interval_end_state_1, param_3, param_4, keys, cap

-- postgresql: jk.territorialClaims
SELECT t11.place_id AS c0, t11.kind AS c1
FROM territorial_claim AS t11
WHERE t11.place_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t11.ordinal, t11.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: jk
SELECT t7.kind AS c0, t8.slug AS c1, t9.slug AS c2, t7.id AS c3
FROM place AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.country_id LEFT OUTER JOIN place AS t9 ON t9.id = t7.part_of_id
WHERE t7.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
