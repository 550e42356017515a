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
SELECT k2.value AS c0, t3.attribution AS c1
FROM json_each(?) AS k2 CROSS JOIN evidence AS t3 ON t3.subject_id = k2.value AND t3.field IS NULL ORDER BY t3.ordinal, t3.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event.topics
SELECT k6.value AS c0, t7.slug AS c1
FROM json_each(?) AS k6 CROSS JOIN topic AS t7 ON t7.id IN (SELECT t8.id AS id
FROM topic AS t8 JOIN event_topic AS t9 ON t9.topic_id = t8.id AND t9.event_id = k6.value
WHERE 1 = 1 ORDER BY t9.ordinal, t8.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t10 ON t10.topic_id = t7.id AND t10.event_id = k6.value ORDER BY t10.ordinal, t7.id;
-- keys, cap, param_1

-- sqlite: event.participants.means
SELECT k15.value AS c0, t16.name AS c1, t17.slug AS c2, t16.count AS c3, t16.count_known AS c4
FROM json_each(?) AS k15 CROSS JOIN means AS t16 ON t16.participation_id = k15.value AND 1 = 1 LEFT OUTER JOIN actor AS t17 ON t17.id = t16.supplier_id ORDER BY t16.ordinal, t16.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event.participants.evidence
SELECT k20.value AS c0, t21.attribution AS c1
FROM json_each(?) AS k20 CROSS JOIN evidence AS t21 ON t21.subject_id = k20.value AND t21.field IS NULL ORDER BY t21.ordinal, t21.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.role AS c2, t13.id AS c3, t13.epistemic_status AS c4
FROM json_each(?) AS k12 CROSS JOIN event_participation AS t13 ON t13.event_id = k12.value AND 1 = 1 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

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
SELECT k2.value AS c0, t3.attribution AS c1
FROM evidence AS t3 JOIN LATERAL (SELECT t3.subject_id AS value) AS k2 ON t3.subject_id = ANY ($1::BIGINT[]) AND t3.field IS NULL ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: event.topics
SELECT k6.value AS c0, t7.slug AS c1
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM topic AS t8 JOIN event_topic AS t9 ON t9.topic_id = t8.id AND t9.event_id = k6.value
WHERE true ORDER BY t9.ordinal, t8.id
 LIMIT $2 + 1) AS t7 JOIN event_topic AS t10 ON t10.topic_id = t7.id AND t10.event_id = k6.value ORDER BY t10.ordinal, t7.id;
-- keys, cap

-- postgresql: event.participants.means
SELECT k15.value AS c0, t16.name AS c1, t17.slug AS c2, t16.count AS c3, t16.count_known AS c4
FROM means AS t16 JOIN LATERAL (SELECT t16.participation_id AS value) AS k15 ON t16.participation_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t17 ON t17.id = t16.supplier_id ORDER BY t16.ordinal, t16.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: event.participants.evidence
SELECT k20.value AS c0, t21.attribution AS c1
FROM evidence AS t21 JOIN LATERAL (SELECT t21.subject_id AS value) AS k20 ON t21.subject_id = ANY ($1::BIGINT[]) AND t21.field IS NULL ORDER BY t21.ordinal, t21.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: event.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.role AS c2, t13.id AS c3, t13.epistemic_status AS c4
FROM event_participation AS t13 JOIN LATERAL (SELECT t13.event_id AS value) AS k12 ON t13.event_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap
