-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.kind AS c2, t0.status AS c3, t1.slug AS c4, t2.slug AS c5, t3.slug AS c6, t4.slug AS c7, t5.slug AS c8, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c9, t0.listed_order AS c10, t0.epistemic_status AS c11
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('visit') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?)) AS found LEFT OUTER JOIN visit AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.visitor_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.representing_id LEFT OUTER JOIN delegation AS t3 ON t3.id = t0.delegation_id LEFT OUTER JOIN actor AS t4 ON t4.id = t0.host_id LEFT OUTER JOIN place AS t5 ON t5.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1

-- sqlite: visit.aims.targets
SELECT k8.value AS c0, t10.slug AS c1, t11.slug AS c2, t12.slug AS c3, t13.slug AS c4, t14.slug AS c5, t9.typename AS c6
FROM json_each(?) AS k8 CROSS JOIN entity AS t9 ON t9.id IN (SELECT t15.id AS id
FROM entity AS t15 JOIN aim_target AS t16 ON t16.target_id = t15.id AND t16.aim_id = k8.value
WHERE 1 = 1 ORDER BY t16.ordinal, t15.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN treaty AS t10 ON t10.id = t9.id LEFT OUTER JOIN place AS t11 ON t11.id = t9.id LEFT OUTER JOIN event AS t12 ON t12.id = t9.id LEFT OUTER JOIN summit AS t13 ON t13.id = t9.id LEFT OUTER JOIN claim AS t14 ON t14.id = t9.id JOIN aim_target AS t17 ON t17.target_id = t9.id AND t17.aim_id = k8.value ORDER BY t17.ordinal, t9.id;
-- keys, cap, param_1

-- sqlite: visit.aims
SELECT t7.of_id AS c0, t7.text AS c1, t7.attribution AS c2, t7.id AS c3
FROM aim AS t7
WHERE t7.of_id IN (SELECT value FROM json_each(?)) ORDER BY t7.of_id, t7.ordinal, t7.id;
-- keys

-- sqlite: visit.engagements.evidence
SELECT t23.subject_id AS c0, t23.attribution AS c1
FROM evidence AS t23
WHERE t23.subject_id IN (SELECT value FROM json_each(?)) AND +(t23.field IS NULL) ORDER BY t23.subject_id, t23.ordinal, t23.id;
-- keys

-- sqlite: visit.engagements
SELECT t20.visit_id AS c0, t20.kind AS c1, t21.slug AS c2, t20.counterpart_description AS c3, CASE WHEN (t20.period_start_edtf IS NULL AND t20.period_end_edtf IS NULL) THEN NULL WHEN (t20.period_start_edtf = t20.period_end_edtf) THEN t20.period_start_edtf WHEN (substr(t20.period_start_edtf, ?, ?) = ? OR substr(t20.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t20.period_start_edtf, CASE WHEN (t20.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t20.period_end_edtf, CASE WHEN (t20.period_end_state = ?) THEN ? ELSE ? END) END AS c4, t20.period_start_state AS c5, t20.status AS c6, t20.epistemic_status AS c7, t20.id AS c8
FROM engagement AS t20 LEFT OUTER JOIN actor AS t21 ON t21.id = t20.counterpart_id
WHERE t20.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t20.visit_id, t20.ordinal, t20.id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_period_start_state_1, param_1, param_2, coalesce_1, t20_period_end_state_1, param_3, param_4, keys

-- sqlite: visit.outcomes
SELECT k24.value AS c0, t25.slug AS c1, t25.title AS c2
FROM json_each(?) AS k24 CROSS JOIN statement AS t25 ON t25.id IN (SELECT t26.id AS id
FROM statement AS t26 JOIN visit_outcome AS t27 ON t27.statement_id = t26.id AND t27.visit_id = k24.value
WHERE 1 = 1 ORDER BY t27.ordinal, t26.id
 LIMIT ? + 1 OFFSET ?) JOIN visit_outcome AS t28 ON t28.statement_id = t25.id AND t28.visit_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap, param_1

-- sqlite: visit.evidence
SELECT t31.subject_id AS c0, t31.attribution AS c1
FROM evidence AS t31
WHERE t31.subject_id IN (SELECT value FROM json_each(?)) AND +(t31.field IS NULL) ORDER BY t31.subject_id, t31.ordinal, t31.id;
-- keys

-- sqlite: king.engagements
SELECT t36.visit_id AS c0, t36.kind AS c1, t36.status AS c2
FROM engagement AS t36
WHERE t36.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t36.visit_id, t36.ordinal, t36.id;
-- keys

-- sqlite: king
SELECT t32.kind AS c0, t33.slug AS c1, t33.actor_kind AS c2, t34.slug AS c3, t32.id AS c4
FROM visit AS t32 LEFT OUTER JOIN actor AS t33 ON t33.id = t32.visitor_id LEFT OUTER JOIN actor AS t34 ON t34.id = t32.representing_id
WHERE t32.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.kind AS c2, t0.status AS c3, t1.slug AS c4, t2.slug AS c5, t3.slug AS c6, t4.slug AS c7, t5.slug AS c8, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.period_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c9, t0.listed_order AS c10, t0.epistemic_status AS c11
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($14::BIGINT, $15::BIGINT) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN ($16::VARCHAR, $17::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('visit') AND slug_redirect.slug IN ($16::VARCHAR, $17::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($18::VARCHAR, $19::VARCHAR)) AS found LEFT OUTER JOIN visit AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.visitor_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.representing_id LEFT OUTER JOIN delegation AS t3 ON t3.id = t0.delegation_id LEFT OUTER JOIN actor AS t4 ON t4.id = t0.host_id LEFT OUTER JOIN place AS t5 ON t5.id = t0.place_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, node_ids1, texts0, texts1, codes0, codes1

-- postgresql: visit.aims.targets
SELECT k8.value AS c0, t10.slug AS c1, t11.slug AS c2, t12.slug AS c3, t13.slug AS c4, t14.slug AS c5, t9.typename AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t15.*
FROM entity AS t15 JOIN aim_target AS t16 ON t16.target_id = t15.id AND t16.aim_id = k8.value
WHERE true ORDER BY t16.ordinal, t15.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t9 LEFT OUTER JOIN treaty AS t10 ON t10.id = t9.id LEFT OUTER JOIN place AS t11 ON t11.id = t9.id LEFT OUTER JOIN event AS t12 ON t12.id = t9.id LEFT OUTER JOIN summit AS t13 ON t13.id = t9.id LEFT OUTER JOIN claim AS t14 ON t14.id = t9.id JOIN aim_target AS t17 ON t17.target_id = t9.id AND t17.aim_id = k8.value ORDER BY t17.ordinal, t9.id;
-- keys, cap

-- postgresql: visit.aims
SELECT t7.of_id AS c0, t7.text AS c1, t7.attribution AS c2, t7.id AS c3
FROM aim AS t7
WHERE t7.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit.engagements.evidence
SELECT t23.subject_id AS c0, t23.attribution AS c1
FROM evidence AS t23
WHERE t23.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t23.field IS NULL) ORDER BY t23.ordinal, t23.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit.engagements
SELECT t20.visit_id AS c0, t20.kind AS c1, t21.slug AS c2, t20.counterpart_description AS c3, CASE WHEN (t20.period_start_edtf IS NULL AND t20.period_end_edtf IS NULL) THEN NULL WHEN (t20.period_start_edtf = t20.period_end_edtf) THEN t20.period_start_edtf WHEN (substr(t20.period_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t20.period_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t20.period_start_edtf, CASE WHEN (t20.period_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t20.period_end_edtf, CASE WHEN (t20.period_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c4, t20.period_start_state AS c5, t20.status AS c6, t20.epistemic_status AS c7, t20.id AS c8
FROM engagement AS t20 LEFT OUTER JOIN actor AS t21 ON t21.id = t20.counterpart_id
WHERE t20.visit_id = ANY ((SELECT $14::BIGINT[])::BIGINT[]) ORDER BY t20.ordinal, t20.id LIMIT ($15 + 1) * cardinality((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t20_period_start_state_1, param_1, param_2, coalesce_1, t20_period_end_state_1, param_3, param_4, keys, cap

-- postgresql: visit.outcomes
SELECT k24.value AS c0, t25.slug AS c1, t25.title AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k24(value) CROSS JOIN LATERAL (SELECT t26.*
FROM statement AS t26 JOIN visit_outcome AS t27 ON t27.statement_id = t26.id AND t27.visit_id = k24.value
WHERE true ORDER BY t27.ordinal, t26.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t25 JOIN visit_outcome AS t28 ON t28.statement_id = t25.id AND t28.visit_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap

-- postgresql: visit.evidence
SELECT t31.subject_id AS c0, t31.attribution AS c1
FROM evidence AS t31
WHERE t31.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t31.field IS NULL) ORDER BY t31.ordinal, t31.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: king.engagements
SELECT t36.visit_id AS c0, t36.kind AS c1, t36.status AS c2
FROM engagement AS t36
WHERE t36.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t36.ordinal, t36.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: king
SELECT t32.kind AS c0, t33.slug AS c1, t33.actor_kind AS c2, t34.slug AS c3, t32.id AS c4
FROM visit AS t32 LEFT OUTER JOIN actor AS t33 ON t33.id = t32.visitor_id LEFT OUTER JOIN actor AS t34 ON t34.id = t32.representing_id
WHERE t32.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
