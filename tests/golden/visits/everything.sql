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
SELECT k6.value AS c0, t7.text AS c1, t7.attribution AS c2, t7.id AS c3
FROM json_each(?) AS k6 CROSS JOIN aim AS t7 ON t7.of_id = k6.value AND 1 = 1 ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit.engagements.evidence
SELECT k24.value AS c0, t25.attribution AS c1
FROM json_each(?) AS k24 CROSS JOIN evidence AS t25 ON t25.subject_id = k24.value AND t25.field IS NULL ORDER BY t25.ordinal, t25.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit.engagements
SELECT k21.value AS c0, t22.kind AS c1, t23.slug AS c2, t22.counterpart_description AS c3, CASE WHEN (t22.period_start_edtf IS NULL AND t22.period_end_edtf IS NULL) THEN NULL WHEN (t22.period_start_edtf = t22.period_end_edtf) THEN t22.period_start_edtf WHEN (substr(t22.period_start_edtf, ?, ?) = ? OR substr(t22.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t22.period_start_edtf, CASE WHEN (t22.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t22.period_end_edtf, CASE WHEN (t22.period_end_state = ?) THEN ? ELSE ? END) END AS c4, t22.period_start_state AS c5, t22.status AS c6, t22.epistemic_status AS c7, t22.id AS c8
FROM json_each(?) AS k21 CROSS JOIN engagement AS t22 ON t22.visit_id = k21.value AND 1 = 1 LEFT OUTER JOIN actor AS t23 ON t23.id = t22.counterpart_id ORDER BY t22.ordinal, t22.id LIMIT (? + 1) * json_array_length(?);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t22_period_start_state_1, param_1, param_2, coalesce_1, t22_period_end_state_1, param_3, param_4, keys, cap, keys

-- sqlite: visit.outcomes
SELECT k30.value AS c0, t31.slug AS c1, t31.title AS c2
FROM json_each(?) AS k30 CROSS JOIN statement AS t31 ON t31.id IN (SELECT t32.id AS id
FROM statement AS t32 JOIN visit_outcome AS t33 ON t33.statement_id = t32.id AND t33.visit_id = k30.value
WHERE 1 = 1 ORDER BY t33.ordinal, t32.id
 LIMIT ? + 1 OFFSET ?) JOIN visit_outcome AS t34 ON t34.statement_id = t31.id AND t34.visit_id = k30.value ORDER BY t34.ordinal, t31.id;
-- keys, cap, param_1

-- sqlite: visit.evidence
SELECT k36.value AS c0, t37.attribution AS c1
FROM json_each(?) AS k36 CROSS JOIN evidence AS t37 ON t37.subject_id = k36.value AND t37.field IS NULL ORDER BY t37.ordinal, t37.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: king.engagements
SELECT k43.value AS c0, t44.kind AS c1, t44.status AS c2
FROM json_each(?) AS k43 CROSS JOIN engagement AS t44 ON t44.visit_id = k43.value AND 1 = 1 ORDER BY t44.ordinal, t44.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: king
SELECT t40.kind AS c0, t41.slug AS c1, t41.actor_kind AS c2, t42.slug AS c3, t40.id AS c4
FROM visit AS t40 LEFT OUTER JOIN actor AS t41 ON t41.id = t40.visitor_id LEFT OUTER JOIN actor AS t42 ON t42.id = t40.representing_id
WHERE t40.id = ?;
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
FROM unnest($1::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t15.*
FROM entity AS t15 JOIN aim_target AS t16 ON t16.target_id = t15.id AND t16.aim_id = k8.value
WHERE true ORDER BY t16.ordinal, t15.id
 LIMIT $2 + 1) AS t9 LEFT OUTER JOIN treaty AS t10 ON t10.id = t9.id LEFT OUTER JOIN place AS t11 ON t11.id = t9.id LEFT OUTER JOIN event AS t12 ON t12.id = t9.id LEFT OUTER JOIN summit AS t13 ON t13.id = t9.id LEFT OUTER JOIN claim AS t14 ON t14.id = t9.id JOIN aim_target AS t17 ON t17.target_id = t9.id AND t17.aim_id = k8.value ORDER BY t17.ordinal, t9.id;
-- keys, cap

-- postgresql: visit.aims
SELECT k6.value AS c0, t7.text AS c1, t7.attribution AS c2, t7.id AS c3
FROM aim AS t7 JOIN LATERAL (SELECT t7.of_id AS value) AS k6 ON t7.of_id = ANY ($1::BIGINT[]) AND true ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit.engagements.evidence
SELECT k24.value AS c0, t25.attribution AS c1
FROM evidence AS t25 JOIN LATERAL (SELECT t25.subject_id AS value) AS k24 ON t25.subject_id = ANY ($1::BIGINT[]) AND t25.field IS NULL ORDER BY t25.ordinal, t25.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit.engagements
SELECT k21.value AS c0, t22.kind AS c1, t23.slug AS c2, t22.counterpart_description AS c3, CASE WHEN (t22.period_start_edtf IS NULL AND t22.period_end_edtf IS NULL) THEN NULL WHEN (t22.period_start_edtf = t22.period_end_edtf) THEN t22.period_start_edtf WHEN (substr(t22.period_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t22.period_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t22.period_start_edtf, CASE WHEN (t22.period_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t22.period_end_edtf, CASE WHEN (t22.period_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c4, t22.period_start_state AS c5, t22.status AS c6, t22.epistemic_status AS c7, t22.id AS c8
FROM engagement AS t22 JOIN LATERAL (SELECT t22.visit_id AS value) AS k21 ON t22.visit_id = ANY ($14::BIGINT[]) AND true LEFT OUTER JOIN actor AS t23 ON t23.id = t22.counterpart_id ORDER BY t22.ordinal, t22.id LIMIT ($15 + 1) * cardinality($14::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t22_period_start_state_1, param_1, param_2, coalesce_1, t22_period_end_state_1, param_3, param_4, keys, cap

-- postgresql: visit.outcomes
SELECT k30.value AS c0, t31.slug AS c1, t31.title AS c2
FROM unnest($1::BIGINT[]) AS k30(value) CROSS JOIN LATERAL (SELECT t32.*
FROM statement AS t32 JOIN visit_outcome AS t33 ON t33.statement_id = t32.id AND t33.visit_id = k30.value
WHERE true ORDER BY t33.ordinal, t32.id
 LIMIT $2 + 1) AS t31 JOIN visit_outcome AS t34 ON t34.statement_id = t31.id AND t34.visit_id = k30.value ORDER BY t34.ordinal, t31.id;
-- keys, cap

-- postgresql: visit.evidence
SELECT k36.value AS c0, t37.attribution AS c1
FROM evidence AS t37 JOIN LATERAL (SELECT t37.subject_id AS value) AS k36 ON t37.subject_id = ANY ($1::BIGINT[]) AND t37.field IS NULL ORDER BY t37.ordinal, t37.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: king.engagements
SELECT k43.value AS c0, t44.kind AS c1, t44.status AS c2
FROM engagement AS t44 JOIN LATERAL (SELECT t44.visit_id AS value) AS k43 ON t44.visit_id = ANY ($1::BIGINT[]) AND true ORDER BY t44.ordinal, t44.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: king
SELECT t40.kind AS c0, t41.slug AS c1, t41.actor_kind AS c2, t42.slug AS c3, t40.id AS c4
FROM visit AS t40 LEFT OUTER JOIN actor AS t41 ON t41.id = t40.visitor_id LEFT OUTER JOIN actor AS t42 ON t42.id = t40.representing_id
WHERE t40.id = $1::BIGINT;
-- r1
