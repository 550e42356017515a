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
SELECT k1.value AS c0, t3.slug AS c1, CASE WHEN (t2.interval_start_earliest > ?) THEN ? WHEN (t2.interval_end_latest < ?) THEN ? WHEN (t2.interval_end_state = ? AND t2.interval_end_earliest IS NULL AND t2.observed_on <= ?) THEN ? WHEN ((t2.interval_start_latest <= ? OR t2.interval_start_latest IS NULL AND t2.observed_on <= ? OR t2.interval_start_state = ?) AND (t2.interval_end_state = ? OR t2.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c2
FROM json_each(?) AS k1 CROSS JOIN office_tenure AS t2 ON t2.holder_id = k1.value LEFT OUTER JOIN office AS t3 ON t3.id = t2.office_id ORDER BY t2.sort_key;
-- p0, param_1, p0, param_2, t2_interval_end_state_1, p0, param_3, p0, p0, t2_interval_start_state_1, t2_interval_end_state_2, p0, param_4, param_5, keys

-- sqlite: person.onDay
SELECT k6.value AS c0, t8.slug AS c1
FROM json_each(?) AS k6 CROSS JOIN office_tenure AS t7 ON t7.holder_id = k6.value AND (NOT (t7.interval_start_earliest IS NOT NULL OR t7.interval_start_latest IS NOT NULL OR t7.interval_end_earliest IS NOT NULL OR t7.interval_end_latest IS NOT NULL OR t7.interval_start_state = ? OR t7.interval_end_state = ?) OR (t7.interval_start_earliest IS NULL OR t7.interval_start_earliest <= ?) AND (t7.interval_end_latest IS NULL OR t7.interval_end_latest >= ?)) LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id ORDER BY t7.sort_key;
-- keys, t7_interval_start_state_1, t7_interval_end_state_1, p1, p1

-- sqlite: person.former
SELECT k11.value AS c0, t13.slug AS c1, CASE WHEN (t12.interval_start_edtf IS NULL AND t12.interval_end_edtf IS NULL) THEN NULL WHEN (t12.interval_start_edtf = t12.interval_end_edtf) THEN t12.interval_start_edtf WHEN (substr(t12.interval_start_edtf, ?, ?) = ? OR substr(t12.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t12.interval_start_edtf, CASE WHEN (t12.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t12.interval_end_edtf, CASE WHEN (t12.interval_end_state = ?) THEN ? ELSE ? END) END AS c2
FROM json_each(?) AS k11 CROSS JOIN office_tenure AS t12 ON t12.holder_id = k11.value AND CASE WHEN (t12.interval_start_earliest > ?) THEN ? WHEN (t12.interval_end_latest < ?) THEN ? WHEN (t12.interval_end_state = ? AND t12.interval_end_earliest IS NULL AND t12.observed_on <= ?) THEN ? WHEN ((t12.interval_start_latest <= ? OR t12.interval_start_latest IS NULL AND t12.observed_on <= ? OR t12.interval_start_state = ?) AND (t12.interval_end_state = ? OR t12.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id ORDER BY t12.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_interval_start_state_1, param_1, param_2, coalesce_1, t12_interval_end_state_1, param_3, param_4, keys, p2, param_5, p2, param_6, t12_interval_end_state_2, p2, param_7, p2, p2, t12_interval_start_state_2, t12_interval_end_state_3, p2, param_8, param_9, p3

-- sqlite: person.today
SELECT k16.value AS c0, t18.slug AS c1, CASE WHEN (t17.interval_start_earliest > ?) THEN ? WHEN (t17.interval_end_latest < ?) THEN ? WHEN (t17.interval_end_state = ? AND t17.interval_end_earliest IS NULL AND t17.observed_on <= ?) THEN ? WHEN ((t17.interval_start_latest <= ? OR t17.interval_start_latest IS NULL AND t17.observed_on <= ? OR t17.interval_start_state = ?) AND (t17.interval_end_state = ? OR t17.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c2
FROM json_each(?) AS k16 CROSS JOIN office_tenure AS t17 ON t17.holder_id = k16.value AND CASE WHEN (t17.interval_start_earliest > ?) THEN ? WHEN (t17.interval_end_latest < ?) THEN ? WHEN (t17.interval_end_state = ? AND t17.interval_end_earliest IS NULL AND t17.observed_on <= ?) THEN ? WHEN ((t17.interval_start_latest <= ? OR t17.interval_start_latest IS NULL AND t17.observed_on <= ? OR t17.interval_start_state = ?) AND (t17.interval_end_state = ? OR t17.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN office AS t18 ON t18.id = t17.office_id ORDER BY t17.sort_key;
-- today, param_1, today, param_2, t17_interval_end_state_1, today, param_3, today, today, t17_interval_start_state_1, t17_interval_end_state_2, today, param_4, param_5, keys, today, param_6, today, param_7, t17_interval_end_state_3, today, param_8, today, today, t17_interval_start_state_2, t17_interval_end_state_4, today, param_9, param_10, p4

-- sqlite: delegate.tenures
SELECT k22.value AS c0, t24.slug AS c1, CASE WHEN (t23.interval_start_earliest > ?) THEN ? WHEN (t23.interval_end_latest < ?) THEN ? WHEN (t23.interval_end_state = ? AND t23.interval_end_earliest IS NULL AND t23.observed_on <= ?) THEN ? WHEN ((t23.interval_start_latest <= ? OR t23.interval_start_latest IS NULL AND t23.observed_on <= ? OR t23.interval_start_state = ?) AND (t23.interval_end_state = ? OR t23.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c2
FROM json_each(?) AS k22 CROSS JOIN office_tenure AS t23 ON t23.holder_id = k22.value AND CASE WHEN (t23.interval_start_earliest > ?) THEN ? WHEN (t23.interval_end_latest < ?) THEN ? WHEN (t23.interval_end_state = ? AND t23.interval_end_earliest IS NULL AND t23.observed_on <= ?) THEN ? WHEN ((t23.interval_start_latest <= ? OR t23.interval_start_latest IS NULL AND t23.observed_on <= ? OR t23.interval_start_state = ?) AND (t23.interval_end_state = ? OR t23.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN office AS t24 ON t24.id = t23.office_id ORDER BY t23.sort_key;
-- today, param_1, today, param_2, t23_interval_end_state_1, today, param_3, today, today, t23_interval_start_state_1, t23_interval_end_state_2, today, param_4, param_5, keys, today, param_6, today, param_7, t23_interval_end_state_3, today, param_8, today, today, t23_interval_start_state_2, t23_interval_end_state_4, today, param_9, param_10, p5

-- sqlite: delegate
SELECT t21.id AS c0
FROM person AS t21
WHERE t21.id = ?;
-- r1

-- sqlite: observer.tenures
SELECT k28.value AS c0, CASE WHEN (t29.interval_start_earliest > ?) THEN ? WHEN (t29.interval_end_latest < ?) THEN ? WHEN (t29.interval_end_state = ? AND t29.interval_end_earliest IS NULL AND t29.observed_on <= ?) THEN ? WHEN ((t29.interval_start_latest <= ? OR t29.interval_start_latest IS NULL AND t29.observed_on <= ? OR t29.interval_start_state = ?) AND (t29.interval_end_state = ? OR t29.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c1, t29.interval_start_state AS c2, t29.interval_end_state AS c3, CASE WHEN (t29.interval_start_edtf IS NULL AND t29.interval_end_edtf IS NULL) THEN NULL WHEN (t29.interval_start_edtf = t29.interval_end_edtf) THEN t29.interval_start_edtf WHEN (substr(t29.interval_start_edtf, ?, ?) = ? OR substr(t29.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t29.interval_start_edtf, CASE WHEN (t29.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t29.interval_end_edtf, CASE WHEN (t29.interval_end_state = ?) THEN ? ELSE ? END) END AS c4
FROM json_each(?) AS k28 CROSS JOIN office_tenure AS t29 ON t29.holder_id = k28.value AND (NOT (t29.interval_start_earliest IS NOT NULL OR t29.interval_start_latest IS NOT NULL OR t29.interval_end_earliest IS NOT NULL OR t29.interval_end_latest IS NOT NULL OR t29.interval_start_state = ? OR t29.interval_end_state = ?) OR (t29.interval_start_earliest IS NULL OR t29.interval_start_earliest <= ?) AND (t29.interval_end_latest IS NULL OR t29.interval_end_latest >= ?)) ORDER BY t29.sort_key;
-- p7, param_1, p7, param_2, t29_interval_end_state_1, p7, param_3, p7, p7, t29_interval_start_state_1, t29_interval_end_state_2, p7, param_4, param_5, substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t29_interval_start_state_2, param_6, param_7, coalesce_1, t29_interval_end_state_3, param_8, param_9, keys, t29_interval_start_state_3, t29_interval_end_state_4, p6, p6

-- sqlite: observer
SELECT t27.id AS c0
FROM person AS t27
WHERE t27.id = ?;
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
SELECT k1.value AS c0, t3.slug AS c1, CASE WHEN (t2.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t2.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t2.interval_end_state = $4 AND t2.interval_end_earliest IS NULL AND t2.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t2.interval_start_latest <= (SELECT $1::DATE)::DATE OR t2.interval_start_latest IS NULL AND t2.observed_on <= (SELECT $1::DATE)::DATE OR t2.interval_start_state = $6) AND (t2.interval_end_state = $7 OR t2.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c2
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM office_tenure AS t4
WHERE t4.holder_id = k1.value ORDER BY t4.sort_key
 LIMIT (SELECT $11::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN office AS t3 ON t3.id = t2.office_id ORDER BY t2.sort_key;
-- p0, param_1, param_2, t2_interval_end_state_1, param_3, t2_interval_start_state_1, t2_interval_end_state_2, param_4, param_5, keys, cap

-- postgresql: person.onDay
SELECT k6.value AS c0, t8.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t9.*
FROM office_tenure AS t9
WHERE t9.holder_id = k6.value AND (NOT (t9.interval_start_earliest IS NOT NULL OR t9.interval_start_latest IS NOT NULL OR t9.interval_end_earliest IS NOT NULL OR t9.interval_end_latest IS NOT NULL OR t9.interval_start_state = $2 OR t9.interval_end_state = $3) OR (t9.interval_start_earliest IS NULL OR t9.interval_start_earliest <= (SELECT $4::DATE)::DATE) AND (t9.interval_end_latest IS NULL OR t9.interval_end_latest >= (SELECT $4::DATE)::DATE)) ORDER BY t9.sort_key
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id ORDER BY t7.sort_key;
-- keys, t9_interval_start_state_1, t9_interval_end_state_1, p1, cap

-- postgresql: person.former
SELECT k11.value AS c0, t13.slug AS c1, CASE WHEN (t12.interval_start_edtf IS NULL AND t12.interval_end_edtf IS NULL) THEN NULL WHEN (t12.interval_start_edtf = t12.interval_end_edtf) THEN t12.interval_start_edtf WHEN (substr(t12.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t12.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t12.interval_start_edtf, CASE WHEN (t12.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t12.interval_end_edtf, CASE WHEN (t12.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2
FROM unnest((SELECT $14::BIGINT[])::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t14.*
FROM office_tenure AS t14
WHERE t14.holder_id = k11.value AND CASE WHEN (t14.interval_start_earliest > (SELECT $15::DATE)::DATE) THEN (SELECT $16::VARCHAR)::VARCHAR WHEN (t14.interval_end_latest < (SELECT $15::DATE)::DATE) THEN (SELECT $17::VARCHAR)::VARCHAR WHEN (t14.interval_end_state = $18 AND t14.interval_end_earliest IS NULL AND t14.observed_on <= (SELECT $15::DATE)::DATE) THEN (SELECT $19::VARCHAR)::VARCHAR WHEN ((t14.interval_start_latest <= (SELECT $15::DATE)::DATE OR t14.interval_start_latest IS NULL AND t14.observed_on <= (SELECT $15::DATE)::DATE OR t14.interval_start_state = $20) AND (t14.interval_end_state = $21 OR t14.interval_end_earliest >= (SELECT $15::DATE)::DATE)) THEN (SELECT $22::VARCHAR)::VARCHAR ELSE (SELECT $23::VARCHAR)::VARCHAR END = ANY ((SELECT $24::TEXT[])::TEXT[]) ORDER BY t14.sort_key
 LIMIT (SELECT $25::BIGINT)::BIGINT + 1) AS t12 LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id ORDER BY t12.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t12_interval_start_state_1, param_1, param_2, coalesce_1, t12_interval_end_state_1, param_3, param_4, keys, p2, param_5, param_6, t14_interval_end_state_1, param_7, t14_interval_start_state_1, t14_interval_end_state_2, param_8, param_9, p3, cap

-- postgresql: person.today
SELECT k16.value AS c0, t18.slug AS c1, CASE WHEN (t17.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t17.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t17.interval_end_state = $4 AND t17.interval_end_earliest IS NULL AND t17.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t17.interval_start_latest <= (SELECT $1::DATE)::DATE OR t17.interval_start_latest IS NULL AND t17.observed_on <= (SELECT $1::DATE)::DATE OR t17.interval_start_state = $6) AND (t17.interval_end_state = $7 OR t17.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c2
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t19.*
FROM office_tenure AS t19
WHERE t19.holder_id = k16.value AND CASE WHEN (t19.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (t19.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (t19.interval_end_state = $13 AND t19.interval_end_earliest IS NULL AND t19.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $14::VARCHAR)::VARCHAR WHEN ((t19.interval_start_latest <= (SELECT $1::DATE)::DATE OR t19.interval_start_latest IS NULL AND t19.observed_on <= (SELECT $1::DATE)::DATE OR t19.interval_start_state = $15) AND (t19.interval_end_state = $16 OR t19.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $17::VARCHAR)::VARCHAR ELSE (SELECT $18::VARCHAR)::VARCHAR END = ANY ((SELECT $19::TEXT[])::TEXT[]) ORDER BY t19.sort_key
 LIMIT (SELECT $20::BIGINT)::BIGINT + 1) AS t17 LEFT OUTER JOIN office AS t18 ON t18.id = t17.office_id ORDER BY t17.sort_key;
-- today, param_1, param_2, t17_interval_end_state_1, param_3, t17_interval_start_state_1, t17_interval_end_state_2, param_4, param_5, keys, param_6, param_7, t19_interval_end_state_1, param_8, t19_interval_start_state_1, t19_interval_end_state_2, param_9, param_10, p4, cap

-- postgresql: delegate.tenures
SELECT k22.value AS c0, t24.slug AS c1, CASE WHEN (t23.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t23.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t23.interval_end_state = $4 AND t23.interval_end_earliest IS NULL AND t23.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t23.interval_start_latest <= (SELECT $1::DATE)::DATE OR t23.interval_start_latest IS NULL AND t23.observed_on <= (SELECT $1::DATE)::DATE OR t23.interval_start_state = $6) AND (t23.interval_end_state = $7 OR t23.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c2
FROM unnest((SELECT $10::BIGINT[])::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t25.*
FROM office_tenure AS t25
WHERE t25.holder_id = k22.value AND CASE WHEN (t25.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (t25.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (t25.interval_end_state = $13 AND t25.interval_end_earliest IS NULL AND t25.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $14::VARCHAR)::VARCHAR WHEN ((t25.interval_start_latest <= (SELECT $1::DATE)::DATE OR t25.interval_start_latest IS NULL AND t25.observed_on <= (SELECT $1::DATE)::DATE OR t25.interval_start_state = $15) AND (t25.interval_end_state = $16 OR t25.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $17::VARCHAR)::VARCHAR ELSE (SELECT $18::VARCHAR)::VARCHAR END = ANY ((SELECT $19::TEXT[])::TEXT[]) ORDER BY t25.sort_key
 LIMIT (SELECT $20::BIGINT)::BIGINT + 1) AS t23 LEFT OUTER JOIN office AS t24 ON t24.id = t23.office_id ORDER BY t23.sort_key;
-- today, param_1, param_2, t23_interval_end_state_1, param_3, t23_interval_start_state_1, t23_interval_end_state_2, param_4, param_5, keys, param_6, param_7, t25_interval_end_state_1, param_8, t25_interval_start_state_1, t25_interval_end_state_2, param_9, param_10, p5, cap

-- postgresql: delegate
SELECT t21.id AS c0
FROM person AS t21
WHERE t21.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: observer.tenures
SELECT k28.value AS c0, CASE WHEN (t29.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t29.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t29.interval_end_state = $4 AND t29.interval_end_earliest IS NULL AND t29.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t29.interval_start_latest <= (SELECT $1::DATE)::DATE OR t29.interval_start_latest IS NULL AND t29.observed_on <= (SELECT $1::DATE)::DATE OR t29.interval_start_state = $6) AND (t29.interval_end_state = $7 OR t29.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c1, t29.interval_start_state AS c2, t29.interval_end_state AS c3, CASE WHEN (t29.interval_start_edtf IS NULL AND t29.interval_end_edtf IS NULL) THEN NULL WHEN (t29.interval_start_edtf = t29.interval_end_edtf) THEN t29.interval_start_edtf WHEN (substr(t29.interval_start_edtf, (SELECT $10::INTEGER)::INTEGER, (SELECT $11::INTEGER)::INTEGER) = (SELECT $12::VARCHAR)::VARCHAR OR substr(t29.interval_end_edtf, (SELECT $13::INTEGER)::INTEGER, (SELECT $14::INTEGER)::INTEGER) = (SELECT $15::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t29.interval_start_edtf, CASE WHEN (t29.interval_start_state = $16) THEN (SELECT $17::VARCHAR)::VARCHAR ELSE (SELECT $18::VARCHAR)::VARCHAR END) || (SELECT $19::VARCHAR)::VARCHAR || coalesce(t29.interval_end_edtf, CASE WHEN (t29.interval_end_state = $20) THEN (SELECT $21::VARCHAR)::VARCHAR ELSE (SELECT $22::VARCHAR)::VARCHAR END) END AS c4
FROM unnest((SELECT $23::BIGINT[])::BIGINT[]) AS k28(value) CROSS JOIN LATERAL (SELECT t30.*
FROM office_tenure AS t30
WHERE t30.holder_id = k28.value AND (NOT (t30.interval_start_earliest IS NOT NULL OR t30.interval_start_latest IS NOT NULL OR t30.interval_end_earliest IS NOT NULL OR t30.interval_end_latest IS NOT NULL OR t30.interval_start_state = $24 OR t30.interval_end_state = $25) OR (t30.interval_start_earliest IS NULL OR t30.interval_start_earliest <= (SELECT $26::DATE)::DATE) AND (t30.interval_end_latest IS NULL OR t30.interval_end_latest >= (SELECT $26::DATE)::DATE)) ORDER BY t30.sort_key
 LIMIT (SELECT $27::BIGINT)::BIGINT + 1) AS t29 ORDER BY t29.sort_key;
-- p7, param_1, param_2, t29_interval_end_state_1, param_3, t29_interval_start_state_1, t29_interval_end_state_2, param_4, param_5, substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t29_interval_start_state_2, param_6, param_7, coalesce_1, t29_interval_end_state_3, param_8, param_9, keys, t30_interval_start_state_1, t30_interval_end_state_1, p6, cap

-- postgresql: observer
SELECT t27.id AS c0
FROM person AS t27
WHERE t27.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
