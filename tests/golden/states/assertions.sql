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
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: state.assertions
SELECT k1.value AS c0, t2.id AS c1, t2.predicate AS c2, t3.slug AS c3, t4.typename AS c4, t2.value AS c5, t2.qualifier AS c6, CASE WHEN (t2.period_start_edtf IS NULL AND t2.period_end_edtf IS NULL) THEN NULL WHEN (t2.period_start_edtf = t2.period_end_edtf) THEN t2.period_start_edtf WHEN (substr(t2.period_start_edtf, ?, ?) = ? OR substr(t2.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t2.period_start_edtf, CASE WHEN (t2.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t2.period_end_edtf, CASE WHEN (t2.period_end_state = ?) THEN ? ELSE ? END) END AS c7, t2.period_start_state AS c8, t2.period_end_state AS c9, t2.epistemic_status AS c10
FROM json_each(?) AS k1 CROSS JOIN assertion AS t2 ON t2.subject_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.object_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.object_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t2.object_id AND name_1.kind = ?), ?), t2.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_period_start_state_1, param_1, param_2, coalesce_1, t2_period_end_state_1, param_3, param_4, keys, kind_1, coalesce_2

-- sqlite: state.partners
SELECT k7.value AS c0, t8.predicate AS c1, t8.value AS c2
FROM json_each(?) AS k7 CROSS JOIN assertion AS t8 ON t8.subject_id = k7.value AND t8.predicate IN (SELECT value FROM json_each(?)) ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t8.object_id AND name_1.kind = ?), ?), t8.id;
-- keys, p0, kind_1, coalesce_1

-- sqlite: grausland.assertions
SELECT k12.value AS c0, t14.slug AS c1, t15.typename AS c2, t13.predicate AS c3
FROM json_each(?) AS k12 CROSS JOIN assertion AS t13 ON t13.object_id = k12.value LEFT OUTER JOIN actor AS t14 ON t14.id = t13.subject_id LEFT OUTER JOIN entity AS t15 ON t15.id = t13.subject_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t13.subject_id AND name_1.kind = ?), ?), t13.id;
-- keys, kind_1, coalesce_1

-- sqlite: grausland
SELECT t11.id AS c0
FROM state AS t11
WHERE t11.id = ?;
-- r1

-- sqlite: pakistan.assertions.evidence
SELECT t24.subject_id AS c0, t24.paragraph AS c1, CASE WHEN (t24.paragraph IS NOT NULL OR t24.char_start IS NOT NULL OR t24.char_end IS NOT NULL OR t24.prefix IS NOT NULL OR t24.suffix IS NOT NULL) THEN ? END AS c2
FROM evidence AS t24
WHERE t24.subject_id IN (SELECT value FROM json_each(?)) AND +(t24.field IS NULL) ORDER BY t24.subject_id, t24.ordinal, t24.id;
-- param_1, keys

-- sqlite: pakistan.assertions
SELECT k19.value AS c0, t21.slug AS c1, t22.typename AS c2, t20.predicate AS c3, t20.id AS c4
FROM json_each(?) AS k19 CROSS JOIN assertion AS t20 ON t20.object_id = k19.value AND t20.predicate IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t21 ON t21.id = t20.subject_id LEFT OUTER JOIN entity AS t22 ON t22.id = t20.subject_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t20.subject_id AND name_1.kind = ?), ?), t20.id;
-- keys, p1, kind_1, coalesce_1

-- sqlite: pakistan
SELECT t18.id AS c0
FROM state AS t18
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
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: state.assertions
SELECT k1.value AS c0, t2.id AS c1, t2.predicate AS c2, t3.slug AS c3, t4.typename AS c4, t2.value AS c5, t2.qualifier AS c6, CASE WHEN (t2.period_start_edtf IS NULL AND t2.period_end_edtf IS NULL) THEN NULL WHEN (t2.period_start_edtf = t2.period_end_edtf) THEN t2.period_start_edtf WHEN (substr(t2.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t2.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t2.period_start_edtf, CASE WHEN (t2.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t2.period_end_edtf, CASE WHEN (t2.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c7, t2.period_start_state AS c8, t2.period_end_state AS c9, t2.epistemic_status AS c10
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t5.*
FROM assertion AS t5
WHERE t5.subject_id = k1.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t5.object_id AND name_1.kind = $15), (SELECT $16::VARCHAR)::VARCHAR), t5.id
 LIMIT (SELECT $17::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.object_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.object_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t2.object_id AND name_2.kind = $18), (SELECT $19::VARCHAR)::VARCHAR), t2.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t2_period_start_state_1, param_1, param_2, coalesce_1, t2_period_end_state_1, param_3, param_4, keys, kind_1, coalesce_2, cap, kind_2, coalesce_3

-- postgresql: state.partners
SELECT k7.value AS c0, t8.predicate AS c1, t8.value AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM assertion AS t9
WHERE t9.subject_id = k7.value AND t9.predicate = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t9.object_id AND name_1.kind = $3), (SELECT $4::VARCHAR)::VARCHAR), t9.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t8 ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t8.object_id AND name_2.kind = $6), (SELECT $7::VARCHAR)::VARCHAR), t8.id;
-- keys, p0, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: grausland.assertions
SELECT k12.value AS c0, t14.slug AS c1, t15.typename AS c2, t13.predicate AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k12(value) CROSS JOIN LATERAL (SELECT t16.*
FROM assertion AS t16
WHERE t16.object_id = k12.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t16.subject_id AND name_1.kind = $2), (SELECT $3::VARCHAR)::VARCHAR), t16.id
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t13 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.subject_id LEFT OUTER JOIN entity AS t15 ON t15.id = t13.subject_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t13.subject_id AND name_2.kind = $5), (SELECT $6::VARCHAR)::VARCHAR), t13.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: grausland
SELECT t11.id AS c0
FROM state AS t11
WHERE t11.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: pakistan.assertions.evidence
SELECT t24.subject_id AS c0, t24.paragraph AS c1, CASE WHEN (t24.paragraph IS NOT NULL OR t24.char_start IS NOT NULL OR t24.char_end IS NOT NULL OR t24.prefix IS NOT NULL OR t24.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c2
FROM evidence AS t24
WHERE t24.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t24.field IS NULL) ORDER BY t24.ordinal, t24.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: pakistan.assertions
SELECT k19.value AS c0, t21.slug AS c1, t22.typename AS c2, t20.predicate AS c3, t20.id AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k19(value) CROSS JOIN LATERAL (SELECT t25.*
FROM assertion AS t25
WHERE t25.object_id = k19.value AND t25.predicate = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t25.subject_id AND name_1.kind = $3), (SELECT $4::VARCHAR)::VARCHAR), t25.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t20 LEFT OUTER JOIN actor AS t21 ON t21.id = t20.subject_id LEFT OUTER JOIN entity AS t22 ON t22.id = t20.subject_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t20.subject_id AND name_2.kind = $6), (SELECT $7::VARCHAR)::VARCHAR), t20.id;
-- keys, p1, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: pakistan
SELECT t18.id AS c0
FROM state AS t18
WHERE t18.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
