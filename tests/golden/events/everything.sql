-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t0.period_start_edtf AS c4, t0.period_start_precision AS c5, t0.period_end_edtf AS c6, t0.period_end_precision AS c7, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c8, t1.slug AS c9, t0.status AS c10, t0.epistemic_status AS c11
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN event AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: event.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1
FROM evidence AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.field IS NULL) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys

-- sqlite: event.topics
SELECT k4.value AS c0, t5.slug AS c1
FROM json_each(?) AS k4 CROSS JOIN topic AS t5 ON t5.id IN (SELECT t6.id AS id
FROM topic AS t6 JOIN event_topic AS t7 ON t7.topic_id = t6.id AND t7.event_id = k4.value
WHERE 1 = 1 ORDER BY t7.ordinal, t6.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t8 ON t8.topic_id = t5.id AND t8.event_id = k4.value ORDER BY t8.ordinal, t5.id;
-- keys, cap, param_1

-- sqlite: event.participants.means
SELECT t14.participation_id AS c0, t14.name AS c1, t15.slug AS c2, t14.count AS c3, t14.count_known AS c4
FROM means AS t14 LEFT OUTER JOIN actor AS t15 ON t15.id = t14.supplier_id
WHERE t14.participation_id IN (SELECT value FROM json_each(?)) ORDER BY t14.participation_id, t14.ordinal, t14.id;
-- keys

-- sqlite: event.participants.evidence
SELECT t17.subject_id AS c0, t17.attribution AS c1
FROM evidence AS t17
WHERE t17.subject_id IN (SELECT value FROM json_each(?)) AND +(t17.field IS NULL) ORDER BY t17.subject_id, t17.ordinal, t17.id;
-- keys

-- sqlite: event.participants
SELECT t11.event_id AS c0, t12.slug AS c1, t11.role AS c2, t11.id AS c3, t11.epistemic_status AS c4
FROM event_participation AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.actor_id
WHERE t11.event_id IN (SELECT value FROM json_each(?)) ORDER BY t11.event_id, t11.ordinal, t11.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t0.period_start_edtf AS c4, t0.period_start_precision AS c5, t0.period_end_edtf AS c6, t0.period_end_precision AS c7, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.period_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c8, t1.slug AS c9, t0.status AS c10, t0.epistemic_status AS c11
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($14::BIGINT) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($15::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event') AND slug_redirect.slug IN ($15::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($16::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($17::VARCHAR)) AS found LEFT OUTER JOIN event AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, texts0, codes0, normals0

-- postgresql: event.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1
FROM evidence AS t3
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.field IS NULL) ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event.topics
SELECT k4.value AS c0, t5.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t6.*
FROM topic AS t6 JOIN event_topic AS t7 ON t7.topic_id = t6.id AND t7.event_id = k4.value
WHERE true ORDER BY t7.ordinal, t6.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t5 JOIN event_topic AS t8 ON t8.topic_id = t5.id AND t8.event_id = k4.value ORDER BY t8.ordinal, t5.id;
-- keys, cap

-- postgresql: event.participants.means
SELECT t14.participation_id AS c0, t14.name AS c1, t15.slug AS c2, t14.count AS c3, t14.count_known AS c4
FROM means AS t14 LEFT OUTER JOIN actor AS t15 ON t15.id = t14.supplier_id
WHERE t14.participation_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t14.ordinal, t14.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event.participants.evidence
SELECT t17.subject_id AS c0, t17.attribution AS c1
FROM evidence AS t17
WHERE t17.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t17.field IS NULL) ORDER BY t17.ordinal, t17.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event.participants
SELECT t11.event_id AS c0, t12.slug AS c1, t11.role AS c2, t11.id AS c3, t11.epistemic_status AS c4
FROM event_participation AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.actor_id
WHERE t11.event_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t11.ordinal, t11.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
