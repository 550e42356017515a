-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t0.level AS c4, t1.slug AS c5, t2.slug AS c6, t3.slug AS c7, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, ?, ?) = ? OR substr(t0.period_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = ?) THEN ? ELSE ? END) END AS c8, t0.status AS c9, t0.epistemic_status AS c10
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.host_id LEFT OUTER JOIN place AS t2 ON t2.id = t0.place_id LEFT OUTER JOIN actor AS t3 ON t3.id = t2.country_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: summit.evidence
SELECT k4.value AS c0, t5.attribution AS c1
FROM json_each(?) AS k4 CROSS JOIN evidence AS t5 ON t5.subject_id = k4.value AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summit.participants.evidence
SELECT k14.value AS c0, t15.attribution AS c1
FROM json_each(?) AS k14 CROSS JOIN evidence AS t15 ON t15.subject_id = k14.value AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summit.participants.statements
SELECT k18.value AS c0, t20.slug AS c1, t20.date_edtf AS c2
FROM json_each(?) AS k18 CROSS JOIN summit_participation AS t19 ON t19.id = k18.value CROSS JOIN statement AS t20 ON t20.id IN (SELECT t21.id AS id
FROM statement AS t21
WHERE t21.venue_id = t19.summit_id AND t21.speaker_id = t19.actor_id ORDER BY t21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t20.sort_key ASC;
-- keys, size0, param_1

-- sqlite: summit.participants.statements.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM statement AS t25
WHERE t25.venue_id = t24.summit_id AND t25.speaker_id = t24.actor_id) AS anon_1
FROM json_each(?) AS k23 CROSS JOIN summit_participation AS t24 ON t24.id = k23.value;
-- keys

-- sqlite: summit.participants.observations
SELECT k26.value AS c0, t28.slug AS c1, t29.typename AS c2, t27.polarity AS c3, t30.slug AS c4
FROM json_each(?) AS k26 CROSS JOIN mention_observation AS t27 ON t27.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k26.value) LEFT OUTER JOIN topic AS t28 ON t28.id = t27.target_id LEFT OUTER JOIN entity AS t29 ON t29.id = t27.target_id LEFT OUTER JOIN statement AS t30 ON t30.id = t27.statement_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t27.statement_id), t27.ordinal, t27.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summit.participants
SELECT k8.value AS c0, t10.slug AS c1, t10.actor_kind AS c2, t11.slug AS c3, t13.title AS c4, CASE WHEN (t12.interval_start_earliest > ?) THEN ? WHEN (t12.interval_end_latest < ?) THEN ? WHEN (t12.interval_end_state = ? AND t12.interval_end_earliest IS NULL AND t12.observed_on <= ?) THEN ? WHEN ((t12.interval_start_latest <= ? OR t12.interval_start_latest IS NULL AND t12.observed_on <= ? OR t12.interval_start_state = ?) AND (t12.interval_end_state = ? OR t12.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c5, t9.capacity_id AS c6, t9.role AS c7, t9.epistemic_status AS c8, t9.id AS c9
FROM json_each(?) AS k8 CROSS JOIN summit_participation AS t9 ON t9.summit_id = k8.value AND 1 = 1 LEFT OUTER JOIN actor AS t10 ON t10.id = t9.actor_id LEFT OUTER JOIN actor AS t11 ON t11.id = t9.representing_id LEFT OUTER JOIN office_tenure AS t12 ON t12.id = t9.capacity_id LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id ORDER BY t9.ordinal, t9.id LIMIT (? + 1) * json_array_length(?);
-- p0, param_1, p0, param_2, t12_interval_end_state_1, p0, param_3, p0, p0, t12_interval_start_state_1, t12_interval_end_state_2, p0, param_4, param_5, keys, cap, keys

-- sqlite: summit.statements
SELECT k35.value AS c0, t36.slug AS c1, t37.slug AS c2, t36.sort_key AS c3
FROM json_each(?) AS k35 CROSS JOIN statement AS t36 ON t36.id IN (SELECT t38.id AS id
FROM statement AS t38
WHERE t38.venue_id = k35.value ORDER BY t38.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t37 ON t37.id = t36.speaker_id ORDER BY t36.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summit.statements.totalCount
SELECT k40.value, (SELECT count(*) AS count_1
FROM statement AS t41
WHERE t41.venue_id = k40.value) AS anon_1
FROM json_each(?) AS k40;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t0.level AS c4, t1.slug AS c5, t2.slug AS c6, t3.slug AS c7, CASE WHEN (t0.period_start_edtf IS NULL AND t0.period_end_edtf IS NULL) THEN NULL WHEN (t0.period_start_edtf = t0.period_end_edtf) THEN t0.period_start_edtf WHEN (substr(t0.period_start_edtf, $1::INTEGER, $2::INTEGER) = $3::VARCHAR OR substr(t0.period_end_edtf, $4::INTEGER, $5::INTEGER) = $6::VARCHAR) THEN NULL ELSE coalesce(t0.period_start_edtf, CASE WHEN (t0.period_start_state = $7) THEN $8::VARCHAR ELSE $9::VARCHAR END) || $10::VARCHAR || coalesce(t0.period_end_edtf, CASE WHEN (t0.period_end_state = $11) THEN $12::VARCHAR ELSE $13::VARCHAR END) END AS c8, t0.status AS c9, t0.epistemic_status AS c10
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($14::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($15::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN ($15::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($16::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($17::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.host_id LEFT OUTER JOIN place AS t2 ON t2.id = t0.place_id LEFT OUTER JOIN actor AS t3 ON t3.id = t2.country_id;
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_period_start_state_1, param_1, param_2, coalesce_1, t0_period_end_state_1, param_3, param_4, node_ids0, texts0, codes0, normals0

-- postgresql: summit.evidence
SELECT k4.value AS c0, t5.attribution AS c1
FROM evidence AS t5 JOIN LATERAL (SELECT t5.subject_id AS value) AS k4 ON t5.subject_id = ANY ($1::BIGINT[]) AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: summit.participants.evidence
SELECT k14.value AS c0, t15.attribution AS c1
FROM evidence AS t15 JOIN LATERAL (SELECT t15.subject_id AS value) AS k14 ON t15.subject_id = ANY ($1::BIGINT[]) AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: summit.participants.statements
SELECT k18.value AS c0, t20.slug AS c1, t20.date_edtf AS c2
FROM unnest($1::BIGINT[]) AS k18(value) INNER JOIN summit_participation AS t19 ON t19.id = k18.value CROSS JOIN LATERAL (SELECT t21.*
FROM statement AS t21
WHERE t21.venue_id = t19.summit_id AND t21.speaker_id = t19.actor_id ORDER BY t21.sort_key ASC
 LIMIT $2 + 1) AS t20 ORDER BY t20.sort_key ASC;
-- keys, size0

-- postgresql: summit.participants.statements.totalCount
SELECT k23.value, (SELECT count(*) AS count_1
FROM statement AS t25
WHERE t25.venue_id = t24.summit_id AND t25.speaker_id = t24.actor_id) AS anon_1
FROM unnest($1::BIGINT[]) AS k23(value) INNER JOIN summit_participation AS t24 ON t24.id = k23.value;
-- keys

-- postgresql: summit.participants.observations
SELECT k26.value AS c0, t28.slug AS c1, t29.typename AS c2, t27.polarity AS c3, t30.slug AS c4
FROM unnest($1::BIGINT[]) AS k26(value) CROSS JOIN LATERAL (SELECT t31.*
FROM mention_observation AS t31
WHERE t31.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k26.value) ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t31.statement_id), t31.ordinal, t31.id
 LIMIT $2 + 1) AS t27 LEFT OUTER JOIN topic AS t28 ON t28.id = t27.target_id LEFT OUTER JOIN entity AS t29 ON t29.id = t27.target_id LEFT OUTER JOIN statement AS t30 ON t30.id = t27.statement_id ORDER BY (SELECT statement_3.sort_key
FROM statement AS statement_3
WHERE statement_3.id = t27.statement_id), t27.ordinal, t27.id;
-- keys, cap

-- postgresql: summit.participants
SELECT k8.value AS c0, t10.slug AS c1, t10.actor_kind AS c2, t11.slug AS c3, t13.title AS c4, CASE WHEN (t12.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t12.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t12.interval_end_state = $4 AND t12.interval_end_earliest IS NULL AND t12.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t12.interval_start_latest <= $1::DATE OR t12.interval_start_latest IS NULL AND t12.observed_on <= $1::DATE OR t12.interval_start_state = $6) AND (t12.interval_end_state = $7 OR t12.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c5, t9.capacity_id AS c6, t9.role AS c7, t9.epistemic_status AS c8, t9.id AS c9
FROM summit_participation AS t9 JOIN LATERAL (SELECT t9.summit_id AS value) AS k8 ON t9.summit_id = ANY ($10::BIGINT[]) AND true LEFT OUTER JOIN actor AS t10 ON t10.id = t9.actor_id LEFT OUTER JOIN actor AS t11 ON t11.id = t9.representing_id LEFT OUTER JOIN office_tenure AS t12 ON t12.id = t9.capacity_id LEFT OUTER JOIN office AS t13 ON t13.id = t12.office_id ORDER BY t9.ordinal, t9.id LIMIT ($11 + 1) * cardinality($10::BIGINT[]);
-- p0, param_1, param_2, t12_interval_end_state_1, param_3, t12_interval_start_state_1, t12_interval_end_state_2, param_4, param_5, keys, cap

-- postgresql: summit.statements
SELECT k35.value AS c0, t36.slug AS c1, t37.slug AS c2, t36.sort_key AS c3
FROM unnest($1::BIGINT[]) AS k35(value) CROSS JOIN LATERAL (SELECT t38.*
FROM statement AS t38
WHERE t38.venue_id = k35.value ORDER BY t38.sort_key ASC
 LIMIT $2 + 1) AS t36 LEFT OUTER JOIN actor AS t37 ON t37.id = t36.speaker_id ORDER BY t36.sort_key ASC;
-- keys, size1

-- postgresql: summit.statements.totalCount
SELECT k40.value, (SELECT count(*) AS count_1
FROM statement AS t41
WHERE t41.venue_id = k40.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k40(value);
-- keys
