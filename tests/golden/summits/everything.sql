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
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys

-- sqlite: summit.participants.evidence
SELECT t13.subject_id AS c0, t13.attribution AS c1
FROM evidence AS t13
WHERE t13.subject_id IN (SELECT value FROM json_each(?)) AND +(t13.field IS NULL) ORDER BY t13.subject_id, t13.ordinal, t13.id;
-- keys

-- sqlite: summit.participants.statements
SELECT t15.id AS c0, t16.slug AS c1, t16.date_edtf AS c2
FROM json_each(?) AS k14 CROSS JOIN summit_participation AS t15 ON t15.id = k14.value CROSS JOIN statement AS t16 ON t16.id IN (SELECT t17.id AS id
FROM statement AS t17
WHERE t17.venue_id = t15.summit_id AND t17.speaker_id = t15.actor_id ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t16.sort_key ASC;
-- keys, size0, param_1

-- sqlite: summit.participants.statements.totalCount
SELECT t20.id, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.venue_id = t20.summit_id AND t21.speaker_id = t20.actor_id) AS anon_1
FROM json_each(?) AS k19 CROSS JOIN summit_participation AS t20 ON t20.id = k19.value;
-- keys

-- sqlite: summit.participants.observations
SELECT k22.value AS c0, t24.slug AS c1, t25.typename AS c2, t23.polarity AS c3, t26.slug AS c4
FROM json_each(?) AS k22 CROSS JOIN mention_observation AS t23 ON t23.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k22.value) LEFT OUTER JOIN topic AS t24 ON t24.id = t23.target_id LEFT OUTER JOIN entity AS t25 ON t25.id = t23.target_id LEFT OUTER JOIN statement AS t26 ON t26.id = t23.statement_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t23.statement_id), t23.ordinal, t23.id;
-- keys

-- sqlite: summit.participants
SELECT t7.summit_id AS c0, t8.slug AS c1, t8.actor_kind AS c2, t9.slug AS c3, t11.title AS c4, CASE WHEN (t10.interval_start_earliest > ?) THEN ? WHEN (t10.interval_end_latest < ?) THEN ? WHEN (t10.interval_end_state = ? AND t10.interval_end_earliest IS NULL AND t10.observed_on <= ?) THEN ? WHEN ((t10.interval_start_latest <= ? OR t10.interval_start_latest IS NULL AND t10.observed_on <= ? OR t10.interval_start_state = ?) AND (t10.interval_end_state = ? OR t10.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c5, t7.capacity_id AS c6, t7.role AS c7, t7.epistemic_status AS c8, t7.id AS c9, t7.actor_id AS c10
FROM summit_participation AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.representing_id LEFT OUTER JOIN office_tenure AS t10 ON t10.id = t7.capacity_id LEFT OUTER JOIN office AS t11 ON t11.id = t10.office_id
WHERE t7.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t7.summit_id, t7.ordinal, t7.id;
-- p0, param_1, p0, param_2, t10_interval_end_state_1, p0, param_3, p0, p0, t10_interval_start_state_1, t10_interval_end_state_2, p0, param_4, param_5, keys

-- sqlite: summit.statements
SELECT k29.value AS c0, t30.slug AS c1, t31.slug AS c2, t30.sort_key AS c3
FROM json_each(?) AS k29 CROSS JOIN statement AS t30 ON t30.id IN (SELECT t32.id AS id
FROM statement AS t32
WHERE t32.venue_id = k29.value ORDER BY t32.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t31 ON t31.id = t30.speaker_id ORDER BY t30.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summit.statements.totalCount
SELECT k34.value, (SELECT count(*) AS count_1
FROM statement AS t35
WHERE t35.venue_id = k34.value) AS anon_1
FROM json_each(?) AS k34;
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
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summit.participants.evidence
SELECT t13.subject_id AS c0, t13.attribution AS c1
FROM evidence AS t13
WHERE t13.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t13.field IS NULL) ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summit.participants.statements
SELECT t15.id AS c0, t16.slug AS c1, t16.date_edtf AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t15(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t17.*
FROM statement AS t17
WHERE t17.venue_id = t15.summit_id AND t17.speaker_id = t15.actor_id ORDER BY t17.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t16 ORDER BY t16.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, size0

-- postgresql: summit.participants.statements.totalCount
SELECT t20.id, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.venue_id = t20.summit_id AND t21.speaker_id = t20.actor_id) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t20(id, summit_id, actor_id);
-- keys, keys_summit_id, keys_actor_id

-- postgresql: summit.participants.observations
SELECT k22.value AS c0, t24.slug AS c1, t25.typename AS c2, t23.polarity AS c3, t26.slug AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t27.*
FROM mention_observation AS t27
WHERE t27.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k22.value) ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t27.statement_id), t27.ordinal, t27.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t23 LEFT OUTER JOIN topic AS t24 ON t24.id = t23.target_id LEFT OUTER JOIN entity AS t25 ON t25.id = t23.target_id LEFT OUTER JOIN statement AS t26 ON t26.id = t23.statement_id ORDER BY (SELECT statement_3.sort_key
FROM statement AS statement_3
WHERE statement_3.id = t23.statement_id), t23.ordinal, t23.id;
-- keys, cap

-- postgresql: summit.participants
SELECT t7.summit_id AS c0, t8.slug AS c1, t8.actor_kind AS c2, t9.slug AS c3, t11.title AS c4, CASE WHEN (t10.interval_start_earliest > (SELECT $1::DATE)::DATE) THEN (SELECT $2::VARCHAR)::VARCHAR WHEN (t10.interval_end_latest < (SELECT $1::DATE)::DATE) THEN (SELECT $3::VARCHAR)::VARCHAR WHEN (t10.interval_end_state = $4 AND t10.interval_end_earliest IS NULL AND t10.observed_on <= (SELECT $1::DATE)::DATE) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((t10.interval_start_latest <= (SELECT $1::DATE)::DATE OR t10.interval_start_latest IS NULL AND t10.observed_on <= (SELECT $1::DATE)::DATE OR t10.interval_start_state = $6) AND (t10.interval_end_state = $7 OR t10.interval_end_earliest >= (SELECT $1::DATE)::DATE)) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END AS c5, t7.capacity_id AS c6, t7.role AS c7, t7.epistemic_status AS c8, t7.id AS c9, t7.actor_id AS c10
FROM summit_participation AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.representing_id LEFT OUTER JOIN office_tenure AS t10 ON t10.id = t7.capacity_id LEFT OUTER JOIN office AS t11 ON t11.id = t10.office_id
WHERE t7.summit_id = ANY ((SELECT $10::BIGINT[])::BIGINT[]) ORDER BY t7.ordinal, t7.id LIMIT ($11 + 1) * cardinality((SELECT $10::BIGINT[])::BIGINT[]);
-- p0, param_1, param_2, t10_interval_end_state_1, param_3, t10_interval_start_state_1, t10_interval_end_state_2, param_4, param_5, keys, cap

-- postgresql: summit.statements
SELECT k29.value AS c0, t30.slug AS c1, t31.slug AS c2, t30.sort_key AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k29(value) CROSS JOIN LATERAL (SELECT t32.*
FROM statement AS t32
WHERE t32.venue_id = k29.value ORDER BY t32.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t30 LEFT OUTER JOIN actor AS t31 ON t31.id = t30.speaker_id ORDER BY t30.sort_key ASC;
-- keys, size1

-- postgresql: summit.statements.totalCount
SELECT k34.value, (SELECT count(*) AS count_1
FROM statement AS t35
WHERE t35.venue_id = k34.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k34(value);
-- keys
