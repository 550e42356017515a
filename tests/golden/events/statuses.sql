-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.status AS c1, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t0.period_start_state AS c3, t0.period_end_state AS c4, t0.period_start_qualifier AS c5, t0.period_start_precision AS c6, t0.id AS c7, t7.name AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN event AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t7 ON t7.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids, texts, texts, codes, normals

-- sqlite: e0.topics
SELECT k1.value AS c0, t2.pref_label AS c1
FROM json_each(?) AS k1 CROSS JOIN topic AS t2 ON t2.id IN (SELECT t3.id AS id
FROM topic AS t3 JOIN event_topic AS t4 ON t4.topic_id = t3.id AND t4.event_id = k1.value
WHERE 1 = 1 ORDER BY t4.ordinal, t3.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t5 ON t5.topic_id = t2.id AND t5.event_id = k1.value ORDER BY t5.ordinal, t2.id;
-- keys, cap, param_1

-- sqlite: e1.topics
SELECT k9.value AS c0, t10.pref_label AS c1
FROM json_each(?) AS k9 CROSS JOIN topic AS t10 ON t10.id IN (SELECT t11.id AS id
FROM topic AS t11 JOIN event_topic AS t12 ON t12.topic_id = t11.id AND t12.event_id = k9.value
WHERE 1 = 1 ORDER BY t12.ordinal, t11.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t13 ON t13.topic_id = t10.id AND t13.event_id = k9.value ORDER BY t13.ordinal, t10.id;
-- keys, cap, param_1

-- sqlite: e1
SELECT t8.kind AS c0, t8.status AS c1, CASE WHEN (t8.period_start_edtf IS NULL AND t8.period_end_edtf IS NULL) THEN NULL WHEN (t8.period_start_edtf = t8.period_end_edtf) THEN t8.period_start_edtf WHEN (substr(t8.period_start_edtf, ?, ?) = ? OR substr(t8.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t8.period_start_edtf, CASE WHEN (t8.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t8.period_end_edtf, CASE WHEN (t8.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t8.period_start_state AS c3, t8.period_end_state AS c4, t8.period_start_qualifier AS c5, t8.period_start_precision AS c6, t8.id AS c7, t15.name AS c8
FROM event AS t8 LEFT OUTER JOIN place AS t15 ON t15.id = t8.place_id
WHERE t8.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_period_start_state_1, param_1, param_2, coalesce_1, t8_period_end_state_1, param_3, param_4, r1

-- sqlite: e2.topics
SELECT k17.value AS c0, t18.pref_label AS c1
FROM json_each(?) AS k17 CROSS JOIN topic AS t18 ON t18.id IN (SELECT t19.id AS id
FROM topic AS t19 JOIN event_topic AS t20 ON t20.topic_id = t19.id AND t20.event_id = k17.value
WHERE 1 = 1 ORDER BY t20.ordinal, t19.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t21 ON t21.topic_id = t18.id AND t21.event_id = k17.value ORDER BY t21.ordinal, t18.id;
-- keys, cap, param_1

-- sqlite: e2
SELECT t16.kind AS c0, t16.status AS c1, CASE WHEN (t16.period_start_edtf IS NULL AND t16.period_end_edtf IS NULL) THEN NULL WHEN (t16.period_start_edtf = t16.period_end_edtf) THEN t16.period_start_edtf WHEN (substr(t16.period_start_edtf, ?, ?) = ? OR substr(t16.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t16.period_start_edtf, CASE WHEN (t16.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t16.period_end_edtf, CASE WHEN (t16.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t16.period_start_state AS c3, t16.period_end_state AS c4, t16.period_start_qualifier AS c5, t16.period_start_precision AS c6, t16.id AS c7, t23.name AS c8
FROM event AS t16 LEFT OUTER JOIN place AS t23 ON t23.id = t16.place_id
WHERE t16.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t16_period_start_state_1, param_1, param_2, coalesce_1, t16_period_end_state_1, param_3, param_4, r2

-- sqlite: e3.topics
SELECT k25.value AS c0, t26.pref_label AS c1
FROM json_each(?) AS k25 CROSS JOIN topic AS t26 ON t26.id IN (SELECT t27.id AS id
FROM topic AS t27 JOIN event_topic AS t28 ON t28.topic_id = t27.id AND t28.event_id = k25.value
WHERE 1 = 1 ORDER BY t28.ordinal, t27.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t29 ON t29.topic_id = t26.id AND t29.event_id = k25.value ORDER BY t29.ordinal, t26.id;
-- keys, cap, param_1

-- sqlite: e3
SELECT t24.kind AS c0, t24.status AS c1, CASE WHEN (t24.period_start_edtf IS NULL AND t24.period_end_edtf IS NULL) THEN NULL WHEN (t24.period_start_edtf = t24.period_end_edtf) THEN t24.period_start_edtf WHEN (substr(t24.period_start_edtf, ?, ?) = ? OR substr(t24.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t24.period_start_edtf, CASE WHEN (t24.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t24.period_end_edtf, CASE WHEN (t24.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t24.period_start_state AS c3, t24.period_end_state AS c4, t24.period_start_qualifier AS c5, t24.period_start_precision AS c6, t24.id AS c7, t31.name AS c8
FROM event AS t24 LEFT OUTER JOIN place AS t31 ON t31.id = t24.place_id
WHERE t24.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t24_period_start_state_1, param_1, param_2, coalesce_1, t24_period_end_state_1, param_3, param_4, r3

-- sqlite: e4.topics
SELECT k33.value AS c0, t34.pref_label AS c1
FROM json_each(?) AS k33 CROSS JOIN topic AS t34 ON t34.id IN (SELECT t35.id AS id
FROM topic AS t35 JOIN event_topic AS t36 ON t36.topic_id = t35.id AND t36.event_id = k33.value
WHERE 1 = 1 ORDER BY t36.ordinal, t35.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t37 ON t37.topic_id = t34.id AND t37.event_id = k33.value ORDER BY t37.ordinal, t34.id;
-- keys, cap, param_1

-- sqlite: e4
SELECT t32.kind AS c0, t32.status AS c1, CASE WHEN (t32.period_start_edtf IS NULL AND t32.period_end_edtf IS NULL) THEN NULL WHEN (t32.period_start_edtf = t32.period_end_edtf) THEN t32.period_start_edtf WHEN (substr(t32.period_start_edtf, ?, ?) = ? OR substr(t32.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t32.period_start_edtf, CASE WHEN (t32.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t32.period_end_edtf, CASE WHEN (t32.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t32.period_start_state AS c3, t32.period_end_state AS c4, t32.period_start_qualifier AS c5, t32.period_start_precision AS c6, t32.id AS c7, t39.name AS c8
FROM event AS t32 LEFT OUTER JOIN place AS t39 ON t39.id = t32.place_id
WHERE t32.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t32_period_start_state_1, param_1, param_2, coalesce_1, t32_period_end_state_1, param_3, param_4, r4

-- sqlite: e5.topics
SELECT k41.value AS c0, t42.pref_label AS c1
FROM json_each(?) AS k41 CROSS JOIN topic AS t42 ON t42.id IN (SELECT t43.id AS id
FROM topic AS t43 JOIN event_topic AS t44 ON t44.topic_id = t43.id AND t44.event_id = k41.value
WHERE 1 = 1 ORDER BY t44.ordinal, t43.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t45 ON t45.topic_id = t42.id AND t45.event_id = k41.value ORDER BY t45.ordinal, t42.id;
-- keys, cap, param_1

-- sqlite: e5
SELECT t40.kind AS c0, t40.status AS c1, CASE WHEN (t40.period_start_edtf IS NULL AND t40.period_end_edtf IS NULL) THEN NULL WHEN (t40.period_start_edtf = t40.period_end_edtf) THEN t40.period_start_edtf WHEN (substr(t40.period_start_edtf, ?, ?) = ? OR substr(t40.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t40.period_start_edtf, CASE WHEN (t40.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t40.period_end_edtf, CASE WHEN (t40.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t40.period_start_state AS c3, t40.period_end_state AS c4, t40.period_start_qualifier AS c5, t40.period_start_precision AS c6, t40.id AS c7, t47.name AS c8
FROM event AS t40 LEFT OUTER JOIN place AS t47 ON t47.id = t40.place_id
WHERE t40.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t40_period_start_state_1, param_1, param_2, coalesce_1, t40_period_end_state_1, param_3, param_4, r5

-- sqlite: e6.topics
SELECT k49.value AS c0, t50.pref_label AS c1
FROM json_each(?) AS k49 CROSS JOIN topic AS t50 ON t50.id IN (SELECT t51.id AS id
FROM topic AS t51 JOIN event_topic AS t52 ON t52.topic_id = t51.id AND t52.event_id = k49.value
WHERE 1 = 1 ORDER BY t52.ordinal, t51.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t53 ON t53.topic_id = t50.id AND t53.event_id = k49.value ORDER BY t53.ordinal, t50.id;
-- keys, cap, param_1

-- sqlite: e6
SELECT t48.kind AS c0, t48.status AS c1, CASE WHEN (t48.period_start_edtf IS NULL AND t48.period_end_edtf IS NULL) THEN NULL WHEN (t48.period_start_edtf = t48.period_end_edtf) THEN t48.period_start_edtf WHEN (substr(t48.period_start_edtf, ?, ?) = ? OR substr(t48.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t48.period_start_edtf, CASE WHEN (t48.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t48.period_end_edtf, CASE WHEN (t48.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t48.period_start_state AS c3, t48.period_end_state AS c4, t48.period_start_qualifier AS c5, t48.period_start_precision AS c6, t48.id AS c7, t55.name AS c8
FROM event AS t48 LEFT OUTER JOIN place AS t55 ON t55.id = t48.place_id
WHERE t48.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t48_period_start_state_1, param_1, param_2, coalesce_1, t48_period_end_state_1, param_3, param_4, r6

-- sqlite: e7.topics
SELECT k57.value AS c0, t58.pref_label AS c1
FROM json_each(?) AS k57 CROSS JOIN topic AS t58 ON t58.id IN (SELECT t59.id AS id
FROM topic AS t59 JOIN event_topic AS t60 ON t60.topic_id = t59.id AND t60.event_id = k57.value
WHERE 1 = 1 ORDER BY t60.ordinal, t59.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t61 ON t61.topic_id = t58.id AND t61.event_id = k57.value ORDER BY t61.ordinal, t58.id;
-- keys, cap, param_1

-- sqlite: e7
SELECT t56.kind AS c0, t56.status AS c1, CASE WHEN (t56.period_start_edtf IS NULL AND t56.period_end_edtf IS NULL) THEN NULL WHEN (t56.period_start_edtf = t56.period_end_edtf) THEN t56.period_start_edtf WHEN (substr(t56.period_start_edtf, ?, ?) = ? OR substr(t56.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t56.period_start_edtf, CASE WHEN (t56.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t56.period_end_edtf, CASE WHEN (t56.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t56.period_start_state AS c3, t56.period_end_state AS c4, t56.period_start_qualifier AS c5, t56.period_start_precision AS c6, t56.id AS c7, t63.name AS c8
FROM event AS t56 LEFT OUTER JOIN place AS t63 ON t63.id = t56.place_id
WHERE t56.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t56_period_start_state_1, param_1, param_2, coalesce_1, t56_period_end_state_1, param_3, param_4, r7

-- sqlite: e8.topics
SELECT k65.value AS c0, t66.pref_label AS c1
FROM json_each(?) AS k65 CROSS JOIN topic AS t66 ON t66.id IN (SELECT t67.id AS id
FROM topic AS t67 JOIN event_topic AS t68 ON t68.topic_id = t67.id AND t68.event_id = k65.value
WHERE 1 = 1 ORDER BY t68.ordinal, t67.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t69 ON t69.topic_id = t66.id AND t69.event_id = k65.value ORDER BY t69.ordinal, t66.id;
-- keys, cap, param_1

-- sqlite: e8
SELECT t64.kind AS c0, t64.status AS c1, CASE WHEN (t64.period_start_edtf IS NULL AND t64.period_end_edtf IS NULL) THEN NULL WHEN (t64.period_start_edtf = t64.period_end_edtf) THEN t64.period_start_edtf WHEN (substr(t64.period_start_edtf, ?, ?) = ? OR substr(t64.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t64.period_start_edtf, CASE WHEN (t64.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t64.period_end_edtf, CASE WHEN (t64.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t64.period_start_state AS c3, t64.period_end_state AS c4, t64.period_start_qualifier AS c5, t64.period_start_precision AS c6, t64.id AS c7, t71.name AS c8
FROM event AS t64 LEFT OUTER JOIN place AS t71 ON t71.id = t64.place_id
WHERE t64.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t64_period_start_state_1, param_1, param_2, coalesce_1, t64_period_end_state_1, param_3, param_4, r8

-- sqlite: e9.topics
SELECT k73.value AS c0, t74.pref_label AS c1
FROM json_each(?) AS k73 CROSS JOIN topic AS t74 ON t74.id IN (SELECT t75.id AS id
FROM topic AS t75 JOIN event_topic AS t76 ON t76.topic_id = t75.id AND t76.event_id = k73.value
WHERE 1 = 1 ORDER BY t76.ordinal, t75.id
 LIMIT ? + 1 OFFSET ?) JOIN event_topic AS t77 ON t77.topic_id = t74.id AND t77.event_id = k73.value ORDER BY t77.ordinal, t74.id;
-- keys, cap, param_1

-- sqlite: e9
SELECT t72.kind AS c0, t72.status AS c1, CASE WHEN (t72.period_start_edtf IS NULL AND t72.period_end_edtf IS NULL) THEN NULL WHEN (t72.period_start_edtf = t72.period_end_edtf) THEN t72.period_start_edtf WHEN (substr(t72.period_start_edtf, ?, ?) = ? OR substr(t72.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t72.period_start_edtf, CASE WHEN (t72.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t72.period_end_edtf, CASE WHEN (t72.period_end_state = ?) THEN ? ELSE ? END) END AS c2, t72.period_start_state AS c3, t72.period_end_state AS c4, t72.period_start_qualifier AS c5, t72.period_start_precision AS c6, t72.id AS c7, t79.name AS c8
FROM event AS t72 LEFT OUTER JOIN place AS t79 ON t79.id = t72.place_id
WHERE t72.id = ?;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t72_period_start_state_1, param_1, param_2, coalesce_1, t72_period_end_state_1, param_3, param_4, r9

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.status AS c1, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.period_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c2, t0.period_start_state AS c3, t0.period_end_state AS c4, t0.period_start_qualifier AS c5, t0.period_start_precision AS c6, t0.id AS c7, t7.name AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($14::BIGINT[]) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug = ANY ($15::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('event') AND slug_redirect.slug = ANY ($15::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($16::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($17::TEXT[])) AS found LEFT OUTER JOIN event AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t7 ON t7.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids, texts, codes, normals

-- postgresql: e0.topics
SELECT k1.value AS c0, t2.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM topic AS t3 JOIN event_topic AS t4 ON t4.topic_id = t3.id AND t4.event_id = k1.value
WHERE true ORDER BY t4.ordinal, t3.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 JOIN event_topic AS t5 ON t5.topic_id = t2.id AND t5.event_id = k1.value ORDER BY t5.ordinal, t2.id;
-- keys, cap

-- postgresql: e1.topics
SELECT k9.value AS c0, t10.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM topic AS t11 JOIN event_topic AS t12 ON t12.topic_id = t11.id AND t12.event_id = k9.value
WHERE true ORDER BY t12.ordinal, t11.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t10 JOIN event_topic AS t13 ON t13.topic_id = t10.id AND t13.event_id = k9.value ORDER BY t13.ordinal, t10.id;
-- keys, cap

-- postgresql: e1
SELECT t8.kind AS c0, t8.status AS c1, CASE WHEN (t8.period_start_edtf IS NULL AND t8.period_end_edtf IS NULL) THEN NULL WHEN (t8.period_start_edtf = t8.period_end_edtf) THEN t8.period_start_edtf WHEN (substr(t8.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t8.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t8.period_start_edtf, CASE WHEN (t8.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t8.period_end_edtf, CASE WHEN (t8.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t8.period_start_state AS c3, t8.period_end_state AS c4, t8.period_start_qualifier AS c5, t8.period_start_precision AS c6, t8.id AS c7, t15.name AS c8
FROM event AS t8 LEFT OUTER JOIN place AS t15 ON t15.id = t8.place_id
WHERE t8.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t8_period_start_state_1, param_1, param_2, coalesce_1, t8_period_end_state_1, param_3, param_4, r1

-- postgresql: e2.topics
SELECT k17.value AS c0, t18.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM topic AS t19 JOIN event_topic AS t20 ON t20.topic_id = t19.id AND t20.event_id = k17.value
WHERE true ORDER BY t20.ordinal, t19.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 JOIN event_topic AS t21 ON t21.topic_id = t18.id AND t21.event_id = k17.value ORDER BY t21.ordinal, t18.id;
-- keys, cap

-- postgresql: e2
SELECT t16.kind AS c0, t16.status AS c1, CASE WHEN (t16.period_start_edtf IS NULL AND t16.period_end_edtf IS NULL) THEN NULL WHEN (t16.period_start_edtf = t16.period_end_edtf) THEN t16.period_start_edtf WHEN (substr(t16.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t16.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t16.period_start_edtf, CASE WHEN (t16.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t16.period_end_edtf, CASE WHEN (t16.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t16.period_start_state AS c3, t16.period_end_state AS c4, t16.period_start_qualifier AS c5, t16.period_start_precision AS c6, t16.id AS c7, t23.name AS c8
FROM event AS t16 LEFT OUTER JOIN place AS t23 ON t23.id = t16.place_id
WHERE t16.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t16_period_start_state_1, param_1, param_2, coalesce_1, t16_period_end_state_1, param_3, param_4, r2

-- postgresql: e3.topics
SELECT k25.value AS c0, t26.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM topic AS t27 JOIN event_topic AS t28 ON t28.topic_id = t27.id AND t28.event_id = k25.value
WHERE true ORDER BY t28.ordinal, t27.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t26 JOIN event_topic AS t29 ON t29.topic_id = t26.id AND t29.event_id = k25.value ORDER BY t29.ordinal, t26.id;
-- keys, cap

-- postgresql: e3
SELECT t24.kind AS c0, t24.status AS c1, CASE WHEN (t24.period_start_edtf IS NULL AND t24.period_end_edtf IS NULL) THEN NULL WHEN (t24.period_start_edtf = t24.period_end_edtf) THEN t24.period_start_edtf WHEN (substr(t24.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t24.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t24.period_start_edtf, CASE WHEN (t24.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t24.period_end_edtf, CASE WHEN (t24.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t24.period_start_state AS c3, t24.period_end_state AS c4, t24.period_start_qualifier AS c5, t24.period_start_precision AS c6, t24.id AS c7, t31.name AS c8
FROM event AS t24 LEFT OUTER JOIN place AS t31 ON t31.id = t24.place_id
WHERE t24.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t24_period_start_state_1, param_1, param_2, coalesce_1, t24_period_end_state_1, param_3, param_4, r3

-- postgresql: e4.topics
SELECT k33.value AS c0, t34.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k33(value) CROSS JOIN LATERAL (SELECT t35.*
FROM topic AS t35 JOIN event_topic AS t36 ON t36.topic_id = t35.id AND t36.event_id = k33.value
WHERE true ORDER BY t36.ordinal, t35.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t34 JOIN event_topic AS t37 ON t37.topic_id = t34.id AND t37.event_id = k33.value ORDER BY t37.ordinal, t34.id;
-- keys, cap

-- postgresql: e4
SELECT t32.kind AS c0, t32.status AS c1, CASE WHEN (t32.period_start_edtf IS NULL AND t32.period_end_edtf IS NULL) THEN NULL WHEN (t32.period_start_edtf = t32.period_end_edtf) THEN t32.period_start_edtf WHEN (substr(t32.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t32.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t32.period_start_edtf, CASE WHEN (t32.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t32.period_end_edtf, CASE WHEN (t32.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t32.period_start_state AS c3, t32.period_end_state AS c4, t32.period_start_qualifier AS c5, t32.period_start_precision AS c6, t32.id AS c7, t39.name AS c8
FROM event AS t32 LEFT OUTER JOIN place AS t39 ON t39.id = t32.place_id
WHERE t32.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t32_period_start_state_1, param_1, param_2, coalesce_1, t32_period_end_state_1, param_3, param_4, r4

-- postgresql: e5.topics
SELECT k41.value AS c0, t42.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k41(value) CROSS JOIN LATERAL (SELECT t43.*
FROM topic AS t43 JOIN event_topic AS t44 ON t44.topic_id = t43.id AND t44.event_id = k41.value
WHERE true ORDER BY t44.ordinal, t43.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t42 JOIN event_topic AS t45 ON t45.topic_id = t42.id AND t45.event_id = k41.value ORDER BY t45.ordinal, t42.id;
-- keys, cap

-- postgresql: e5
SELECT t40.kind AS c0, t40.status AS c1, CASE WHEN (t40.period_start_edtf IS NULL AND t40.period_end_edtf IS NULL) THEN NULL WHEN (t40.period_start_edtf = t40.period_end_edtf) THEN t40.period_start_edtf WHEN (substr(t40.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t40.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t40.period_start_edtf, CASE WHEN (t40.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t40.period_end_edtf, CASE WHEN (t40.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t40.period_start_state AS c3, t40.period_end_state AS c4, t40.period_start_qualifier AS c5, t40.period_start_precision AS c6, t40.id AS c7, t47.name AS c8
FROM event AS t40 LEFT OUTER JOIN place AS t47 ON t47.id = t40.place_id
WHERE t40.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t40_period_start_state_1, param_1, param_2, coalesce_1, t40_period_end_state_1, param_3, param_4, r5

-- postgresql: e6.topics
SELECT k49.value AS c0, t50.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k49(value) CROSS JOIN LATERAL (SELECT t51.*
FROM topic AS t51 JOIN event_topic AS t52 ON t52.topic_id = t51.id AND t52.event_id = k49.value
WHERE true ORDER BY t52.ordinal, t51.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t50 JOIN event_topic AS t53 ON t53.topic_id = t50.id AND t53.event_id = k49.value ORDER BY t53.ordinal, t50.id;
-- keys, cap

-- postgresql: e6
SELECT t48.kind AS c0, t48.status AS c1, CASE WHEN (t48.period_start_edtf IS NULL AND t48.period_end_edtf IS NULL) THEN NULL WHEN (t48.period_start_edtf = t48.period_end_edtf) THEN t48.period_start_edtf WHEN (substr(t48.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t48.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t48.period_start_edtf, CASE WHEN (t48.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t48.period_end_edtf, CASE WHEN (t48.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t48.period_start_state AS c3, t48.period_end_state AS c4, t48.period_start_qualifier AS c5, t48.period_start_precision AS c6, t48.id AS c7, t55.name AS c8
FROM event AS t48 LEFT OUTER JOIN place AS t55 ON t55.id = t48.place_id
WHERE t48.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t48_period_start_state_1, param_1, param_2, coalesce_1, t48_period_end_state_1, param_3, param_4, r6

-- postgresql: e7.topics
SELECT k57.value AS c0, t58.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k57(value) CROSS JOIN LATERAL (SELECT t59.*
FROM topic AS t59 JOIN event_topic AS t60 ON t60.topic_id = t59.id AND t60.event_id = k57.value
WHERE true ORDER BY t60.ordinal, t59.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t58 JOIN event_topic AS t61 ON t61.topic_id = t58.id AND t61.event_id = k57.value ORDER BY t61.ordinal, t58.id;
-- keys, cap

-- postgresql: e7
SELECT t56.kind AS c0, t56.status AS c1, CASE WHEN (t56.period_start_edtf IS NULL AND t56.period_end_edtf IS NULL) THEN NULL WHEN (t56.period_start_edtf = t56.period_end_edtf) THEN t56.period_start_edtf WHEN (substr(t56.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t56.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t56.period_start_edtf, CASE WHEN (t56.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t56.period_end_edtf, CASE WHEN (t56.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t56.period_start_state AS c3, t56.period_end_state AS c4, t56.period_start_qualifier AS c5, t56.period_start_precision AS c6, t56.id AS c7, t63.name AS c8
FROM event AS t56 LEFT OUTER JOIN place AS t63 ON t63.id = t56.place_id
WHERE t56.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t56_period_start_state_1, param_1, param_2, coalesce_1, t56_period_end_state_1, param_3, param_4, r7

-- postgresql: e8.topics
SELECT k65.value AS c0, t66.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k65(value) CROSS JOIN LATERAL (SELECT t67.*
FROM topic AS t67 JOIN event_topic AS t68 ON t68.topic_id = t67.id AND t68.event_id = k65.value
WHERE true ORDER BY t68.ordinal, t67.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t66 JOIN event_topic AS t69 ON t69.topic_id = t66.id AND t69.event_id = k65.value ORDER BY t69.ordinal, t66.id;
-- keys, cap

-- postgresql: e8
SELECT t64.kind AS c0, t64.status AS c1, CASE WHEN (t64.period_start_edtf IS NULL AND t64.period_end_edtf IS NULL) THEN NULL WHEN (t64.period_start_edtf = t64.period_end_edtf) THEN t64.period_start_edtf WHEN (substr(t64.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t64.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t64.period_start_edtf, CASE WHEN (t64.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t64.period_end_edtf, CASE WHEN (t64.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t64.period_start_state AS c3, t64.period_end_state AS c4, t64.period_start_qualifier AS c5, t64.period_start_precision AS c6, t64.id AS c7, t71.name AS c8
FROM event AS t64 LEFT OUTER JOIN place AS t71 ON t71.id = t64.place_id
WHERE t64.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t64_period_start_state_1, param_1, param_2, coalesce_1, t64_period_end_state_1, param_3, param_4, r8

-- postgresql: e9.topics
SELECT k73.value AS c0, t74.pref_label AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k73(value) CROSS JOIN LATERAL (SELECT t75.*
FROM topic AS t75 JOIN event_topic AS t76 ON t76.topic_id = t75.id AND t76.event_id = k73.value
WHERE true ORDER BY t76.ordinal, t75.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t74 JOIN event_topic AS t77 ON t77.topic_id = t74.id AND t77.event_id = k73.value ORDER BY t77.ordinal, t74.id;
-- keys, cap

-- postgresql: e9
SELECT t72.kind AS c0, t72.status AS c1, CASE WHEN (t72.period_start_edtf IS NULL AND t72.period_end_edtf IS NULL) THEN NULL WHEN (t72.period_start_edtf = t72.period_end_edtf) THEN t72.period_start_edtf WHEN (substr(t72.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t72.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t72.period_start_edtf, CASE WHEN (t72.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t72.period_end_edtf, CASE WHEN (t72.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2, t72.period_start_state AS c3, t72.period_end_state AS c4, t72.period_start_qualifier AS c5, t72.period_start_precision AS c6, t72.id AS c7, t79.name AS c8
FROM event AS t72 LEFT OUTER JOIN place AS t79 ON t79.id = t72.place_id
WHERE t72.id = (SELECT $14::BIGINT)::BIGINT;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t72_period_start_state_1, param_1, param_2, coalesce_1, t72_period_end_state_1, param_3, param_4, r9
