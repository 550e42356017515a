-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, NULL AS c0, t1.name AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = office.id) AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'office') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: state.names
SELECT k2.value AS c0, t3.value AS c1
FROM json_each(?) AS k2 CROSS JOIN name AS t3 ON t3.subject_id = k2.value AND t3.kind IN (SELECT value FROM json_each(?)) ORDER BY t3.ordinal, t3.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: state.visits
SELECT k6.value AS c0, t7.slug AS c1
FROM json_each(?) AS k6 CROSS JOIN visit AS t7 ON t7.id IN (SELECT t8.id AS id
FROM visit AS t8
WHERE t8.visitor_id = k6.value AND t8.kind IN (SELECT value FROM json_each(?)) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = ? OR t8.period_end_state = ?) AND (t8.period_end_latest IS NULL OR t8.period_end_latest >= ?) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t7.sort_key ASC;
-- keys, p1, t8_period_start_state_1, t8_period_end_state_1, p2, size0, param_1

-- sqlite: state.visits.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM visit AS t11
WHERE t11.visitor_id = k10.value AND t11.kind IN (SELECT value FROM json_each(?)) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = ? OR t11.period_end_state = ?) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k10;
-- p1, t11_period_start_state_1, t11_period_end_state_1, p2, keys

-- sqlite: state.statements.totalCount
SELECT k14.value, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.speaker_id = k14.value) AS anon_1
FROM json_each(?) AS k14;
-- keys

-- sqlite: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = ? OR t17.period_end_state = ?) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= ?) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= ?)) AS anon_1;
-- t17_period_start_state_1, t17_period_end_state_1, p6, p5

-- sqlite: tenures
SELECT NULL AS c0, t19.slug AS c1, t18.holder_id AS c2
FROM (SELECT t20.id AS id
FROM office_tenure AS t20
WHERE (t20.interval_start_earliest IS NOT NULL OR t20.interval_start_latest IS NOT NULL OR t20.interval_end_earliest IS NOT NULL OR t20.interval_end_latest IS NOT NULL OR t20.interval_start_state = ? OR t20.interval_end_state = ?) AND (t20.interval_start_state = ? OR t20.interval_start_latest IS NOT NULL AND t20.interval_start_latest <= ? OR t20.interval_end_latest IS NOT NULL AND t20.interval_end_latest <= ?) AND (t20.interval_end_state = ? OR t20.interval_end_earliest IS NOT NULL AND t20.interval_end_earliest >= ? OR t20.interval_start_earliest IS NOT NULL AND t20.interval_start_earliest >= ?) AND t20.office_id = ? ORDER BY t20.sort_key
 LIMIT ? + 1 OFFSET ?) AS p21 CROSS JOIN office_tenure AS t18 ON t18.id = p21.id LEFT OUTER JOIN actor AS t19 ON t19.id = t18.holder_id ORDER BY t18.sort_key;
-- t20_interval_start_state_1, t20_interval_end_state_1, t20_interval_start_state_1, p8, p8, t20_interval_end_state_1, p8, p8, r1, cap, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, NULL AS c0, t1.name AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = office.id) AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'office') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: state.names
SELECT k2.value AS c0, t3.value AS c1
FROM unnest($1::BIGINT[]) AS k2(value) CROSS JOIN LATERAL (SELECT t4.*
FROM name AS t4
WHERE t4.subject_id = k2.value AND t4.kind = ANY ($2::TEXT[]) ORDER BY t4.ordinal, t4.id
 LIMIT $3 + 1) AS t3 ORDER BY t3.ordinal, t3.id;
-- keys, p0, cap

-- postgresql: state.visits
SELECT k6.value AS c0, t7.slug AS c1
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM visit AS t8
WHERE t8.visitor_id = k6.value AND t8.kind = ANY ($2::TEXT[]) AND (t8.period_start_earliest IS NOT NULL OR t8.period_start_latest IS NOT NULL OR t8.period_end_earliest IS NOT NULL OR t8.period_end_latest IS NOT NULL OR t8.period_start_state = $3 OR t8.period_end_state = $4) AND (t8.period_end_latest IS NULL OR t8.period_end_latest >= $5::DATE) ORDER BY t8.sort_key ASC
 LIMIT $6 + 1) AS t7 ORDER BY t7.sort_key ASC;
-- keys, p1, t8_period_start_state_1, t8_period_end_state_1, p2, size0

-- postgresql: state.visits.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM visit AS t11
WHERE t11.visitor_id = k10.value AND t11.kind = ANY ($1::TEXT[]) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = $2 OR t11.period_end_state = $3) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= $4::DATE)) AS anon_1
FROM unnest($5::BIGINT[]) AS k10(value);
-- p1, t11_period_start_state_1, t11_period_end_state_1, p2, keys

-- postgresql: state.statements.totalCount
SELECT k14.value, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.speaker_id = k14.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k14(value);
-- keys

-- postgresql: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = $1 OR t17.period_end_state = $2) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= $3::DATE) AND (t17.period_end_latest IS NULL OR t17.period_end_latest >= $4::DATE)) AS anon_1;
-- t17_period_start_state_1, t17_period_end_state_1, p6, p5

-- postgresql: tenures
SELECT NULL AS c0, t19.slug AS c1, t18.holder_id AS c2
FROM (SELECT t20.*
FROM office_tenure AS t20
WHERE (t20.interval_start_earliest IS NOT NULL OR t20.interval_start_latest IS NOT NULL OR t20.interval_end_earliest IS NOT NULL OR t20.interval_end_latest IS NOT NULL OR t20.interval_start_state = $1 OR t20.interval_end_state = $2) AND (t20.interval_start_state = $1 OR t20.interval_start_latest IS NOT NULL AND t20.interval_start_latest <= $3::DATE OR t20.interval_end_latest IS NOT NULL AND t20.interval_end_latest <= $3::DATE) AND (t20.interval_end_state = $2 OR t20.interval_end_earliest IS NOT NULL AND t20.interval_end_earliest >= $3::DATE OR t20.interval_start_earliest IS NOT NULL AND t20.interval_start_earliest >= $3::DATE) AND t20.office_id = $4::BIGINT ORDER BY t20.sort_key
 LIMIT $5 + 1) AS t18 LEFT OUTER JOIN actor AS t19 ON t19.id = t18.holder_id ORDER BY t18.sort_key;
-- t20_interval_start_state_1, t20_interval_end_state_1, p8, r1, cap
