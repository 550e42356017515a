-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t6.id AS opened, t6.kind AS c0, t6.status AS c1, t6.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event', 'office') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN event AS t6 ON t6.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: tenures.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t3.paragraph AS c2, CASE WHEN (t3.paragraph IS NOT NULL OR t3.char_start IS NOT NULL OR t3.char_end IS NOT NULL OR t3.prefix IS NOT NULL OR t3.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.field IS NULL) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- param_1, keys

-- sqlite: tenures
SELECT t1.name AS c0, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, ?, ?) = ? OR substr(t0.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = ?) THEN ? ELSE ? END) END AS c1, CASE WHEN (t0.interval_start_earliest > ?) THEN ? WHEN (t0.interval_end_latest < ?) THEN ? WHEN (t0.interval_end_state = ? AND t0.interval_end_earliest IS NULL AND t0.observed_on <= ?) THEN ? WHEN ((t0.interval_start_latest <= ? OR t0.interval_start_latest IS NULL AND t0.observed_on <= ? OR t0.interval_start_state = ?) AND (t0.interval_end_state = ? OR t0.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c2, t0.id AS c3
FROM (SELECT t4.id AS id
FROM office_tenure AS t4
WHERE (NOT (t4.interval_start_earliest IS NOT NULL OR t4.interval_start_latest IS NOT NULL OR t4.interval_end_earliest IS NOT NULL OR t4.interval_end_latest IS NOT NULL OR t4.interval_start_state = ? OR t4.interval_end_state = ?) OR (t4.interval_start_earliest IS NULL OR t4.interval_start_earliest <= ?) AND (t4.interval_end_latest IS NULL OR t4.interval_end_latest >= ?)) AND t4.office_id = ? ORDER BY t4.sort_key
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN office_tenure AS t0 ON t0.id = p5.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, p1, param_5, p1, param_6, t0_interval_end_state_2, p1, param_7, p1, p1, t0_interval_start_state_2, t0_interval_end_state_3, p1, param_8, param_9, t4_interval_start_state_1, t4_interval_end_state_1, p0, p0, r0, cap, param_10

-- sqlite: event.topics
SELECT k7.value AS c0, t8.pref_label AS c1
FROM json_each(?) AS k7 CROSS JOIN topic AS t8 ON t8.id IN (SELECT t9.id AS id
FROM topic AS t9 JOIN event_topic AS t10 ON t10.topic_id = t9.id AND t10.event_id = k7.value
WHERE 1 = 1 ORDER BY t10.ordinal, t9.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t11 ON t11.topic_id = t8.id AND t11.event_id = k7.value ORDER BY t11.ordinal, t8.id;
-- keys, cap, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t6.id AS opened, t6.kind AS c0, t6.status AS c1, t6.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event', 'office') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN event AS t6 ON t6.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: tenures.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t3.paragraph AS c2, CASE WHEN (t3.paragraph IS NOT NULL OR t3.char_start IS NOT NULL OR t3.char_end IS NOT NULL OR t3.prefix IS NOT NULL OR t3.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t3
WHERE t3.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t3.field IS NULL) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: tenures
SELECT t1.name AS c0, CASE WHEN (t0.interval_start_edtf IS NULL AND t0.interval_end_edtf IS NULL) THEN NULL WHEN (t0.interval_start_edtf = t0.interval_end_edtf) THEN t0.interval_start_edtf WHEN (substr(t0.interval_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.interval_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.interval_start_edtf, CASE WHEN (t0.interval_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.interval_end_edtf, CASE WHEN (t0.interval_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c1, CASE WHEN (t0.interval_start_earliest > $14::DATE) THEN $15::VARCHAR WHEN (t0.interval_end_latest < $14::DATE) THEN $16::VARCHAR WHEN (t0.interval_end_state = $17 AND t0.interval_end_earliest IS NULL AND t0.observed_on <= $14::DATE) THEN $18::VARCHAR WHEN ((t0.interval_start_latest <= $14::DATE OR t0.interval_start_latest IS NULL AND t0.observed_on <= $14::DATE OR t0.interval_start_state = $19) AND (t0.interval_end_state = $20 OR t0.interval_end_earliest >= $14::DATE)) THEN $21::VARCHAR ELSE $22::VARCHAR END AS c2, t0.id AS c3
FROM (SELECT t4.*
FROM office_tenure AS t4
WHERE (NOT (t4.interval_start_earliest IS NOT NULL OR t4.interval_start_latest IS NOT NULL OR t4.interval_end_earliest IS NOT NULL OR t4.interval_end_latest IS NOT NULL OR t4.interval_start_state = $23 OR t4.interval_end_state = $24) OR (t4.interval_start_earliest IS NULL OR t4.interval_start_earliest <= $25::DATE) AND (t4.interval_end_latest IS NULL OR t4.interval_end_latest >= $25::DATE)) AND t4.office_id = $26::BIGINT ORDER BY t4.sort_key
 LIMIT $27 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_interval_start_state_1, param_1, param_2, coalesce_1, t0_interval_end_state_1, param_3, param_4, p1, param_5, param_6, t0_interval_end_state_2, param_7, t0_interval_start_state_2, t0_interval_end_state_3, param_8, param_9, t4_interval_start_state_1, t4_interval_end_state_1, p0, r0, cap

-- postgresql: event.topics
SELECT k7.value AS c0, t8.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM topic AS t9 JOIN event_topic AS t10 ON t10.topic_id = t9.id AND t10.event_id = k7.value
WHERE true ORDER BY t10.ordinal, t9.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t8 JOIN event_topic AS t11 ON t11.topic_id = t8.id AND t11.event_id = k7.value ORDER BY t11.ordinal, t8.id;
-- keys, cap
