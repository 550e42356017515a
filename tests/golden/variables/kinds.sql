-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
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
FROM (SELECT w10.id
FROM (SELECT t9.id AS id
FROM visit AS t9
WHERE t9.visitor_id = k6.value AND t9.kind IN (SELECT value FROM json_each(?)) AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) AND t9.sort_key >= ? AND t9.sort_key < '~' ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw10 CROSS JOIN visit AS w10 ON w10.id = iw10.id UNION SELECT w13.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k12 CROSS JOIN visit AS w13 ON w13.id IN (SELECT t11.id AS id
FROM visit AS t11 INDEXED BY ix_visit_visitor_id_reach
WHERE t11.visitor_id = k6.value AND t11.kind IN (SELECT value FROM json_each(?)) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = ? OR t11.period_end_state = ?) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= ?) AND t11.sort_key >= CASE WHEN (k12.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k12.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t11.sort_key < CASE WHEN (k12.id = -1) THEN '~~' ELSE ? END AND t11.reach = k12.id ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt8 CROSS JOIN visit AS t8 ON t8.id = mt8.id ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t7.sort_key ASC;
-- keys, p1, t9_period_start_state_1, t9_period_end_state_1, p2, p2__daytext, size0, param_1, param_2, p1, t11_period_start_state_1, t11_period_end_state_1, p2, p2__daytext, p2__daytext, p2__daytext, p2__daytext, size0, param_3, size0, param_4

-- sqlite: state.visits.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM visit AS t16
WHERE t16.visitor_id = k15.value AND t16.kind IN (SELECT value FROM json_each(?)) AND (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = ? OR t16.period_end_state = ?) AND (t16.period_end_latest IS NULL OR t16.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k15;
-- p1, t16_period_start_state_1, t16_period_end_state_1, p2, keys

-- sqlite: state.statements.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE t20.speaker_id = k19.value) AS anon_1
FROM json_each(?) AS k19;
-- keys

-- sqlite: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t22
WHERE (t22.period_start_earliest IS NOT NULL OR t22.period_start_latest IS NOT NULL OR t22.period_end_earliest IS NOT NULL OR t22.period_end_latest IS NOT NULL OR t22.period_start_state = ? OR t22.period_end_state = ?) AND (t22.period_start_earliest IS NULL OR t22.period_start_earliest <= ?) AND (t22.period_end_latest IS NULL OR t22.period_end_latest >= ?)) AS anon_1;
-- t22_period_start_state_1, t22_period_end_state_1, p6, p5

-- sqlite: tenures
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM office_tenure AS t25
WHERE (t25.interval_start_earliest IS NOT NULL OR t25.interval_start_latest IS NOT NULL OR t25.interval_end_earliest IS NOT NULL OR t25.interval_end_latest IS NOT NULL OR t25.interval_start_state = ? OR t25.interval_end_state = ?) AND (t25.interval_start_state = ? OR t25.interval_start_latest IS NOT NULL AND t25.interval_start_latest <= ? OR t25.interval_end_latest IS NOT NULL AND t25.interval_end_latest <= ?) AND (t25.interval_end_state = ? OR t25.interval_end_earliest IS NOT NULL AND t25.interval_end_earliest >= ? OR t25.interval_start_earliest IS NOT NULL AND t25.interval_start_earliest >= ?) AND t25.office_id = ? ORDER BY t25.sort_key
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN office_tenure AS t23 ON t23.id = p26.id LEFT OUTER JOIN actor AS t24 ON t24.id = t23.holder_id ORDER BY t23.sort_key;
-- t25_interval_start_state_1, t25_interval_end_state_1, t25_interval_start_state_1, p8, p8, t25_interval_end_state_1, p8, p8, r1, cap, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
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
FROM name AS t3 JOIN LATERAL (SELECT t3.subject_id AS value) AS k2 ON t3.subject_id = ANY ($1::BIGINT[]) AND t3.kind = ANY ($2::TEXT[]) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p0, cap

-- postgresql: state.visits
SELECT k6.value AS c0, t7.slug AS c1
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM (SELECT w10.*
FROM (SELECT t9.*
FROM visit AS t9
WHERE t9.visitor_id = k6.value AND t9.kind = ANY ($2::TEXT[]) AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $3 OR t9.period_end_state = $4) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= $5::DATE) AND t9.sort_key >= $6::VARCHAR AND (t9.sort_key, t9.sort_key) < ('~', '~') ORDER BY t9.sort_key ASC
 LIMIT $7 + 1) AS w10 UNION SELECT w13.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k12 CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE t11.visitor_id = k6.value AND t11.kind = ANY ($2::TEXT[]) AND (t11.period_start_earliest IS NOT NULL OR t11.period_start_latest IS NOT NULL OR t11.period_end_earliest IS NOT NULL OR t11.period_end_latest IS NOT NULL OR t11.period_start_state = $8 OR t11.period_end_state = $9) AND (t11.period_end_latest IS NULL OR t11.period_end_latest >= $5::DATE) AND t11.sort_key >= CASE WHEN (k12.id = -1) THEN '~|' || $6::VARCHAR ELSE to_char(CAST($6::VARCHAR AS DATE) - LEAST(k12.id, CAST($6::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t11.sort_key, t11.sort_key) < (CASE WHEN (k12.id = -1) THEN '~~' ELSE $6::VARCHAR END, CASE WHEN (k12.id = -1) THEN '~~' ELSE $6::VARCHAR END) AND t11.reach = k12.id ORDER BY t11.sort_key ASC
 LIMIT $7 + 1) AS w13) AS t8 ORDER BY t8.sort_key ASC
 LIMIT $7 + 1) AS t7 ORDER BY t7.sort_key ASC;
-- keys, p1, t9_period_start_state_1, t9_period_end_state_1, p2, p2__daytext, size0, t11_period_start_state_1, t11_period_end_state_1

-- postgresql: state.visits.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM visit AS t16
WHERE t16.visitor_id = k15.value AND t16.kind = ANY ($1::TEXT[]) AND (t16.period_start_earliest IS NOT NULL OR t16.period_start_latest IS NOT NULL OR t16.period_end_earliest IS NOT NULL OR t16.period_end_latest IS NOT NULL OR t16.period_start_state = $2 OR t16.period_end_state = $3) AND (t16.period_end_latest IS NULL OR t16.period_end_latest >= $4::DATE)) AS anon_1
FROM unnest($5::BIGINT[]) AS k15(value);
-- p1, t16_period_start_state_1, t16_period_end_state_1, p2, keys

-- postgresql: state.statements.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE t20.speaker_id = k19.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k19(value);
-- keys

-- postgresql: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t22
WHERE (t22.period_start_earliest IS NOT NULL OR t22.period_start_latest IS NOT NULL OR t22.period_end_earliest IS NOT NULL OR t22.period_end_latest IS NOT NULL OR t22.period_start_state = $1 OR t22.period_end_state = $2) AND (t22.period_start_earliest IS NULL OR t22.period_start_earliest <= $3::DATE) AND (t22.period_end_latest IS NULL OR t22.period_end_latest >= $4::DATE)) AS anon_1;
-- t22_period_start_state_1, t22_period_end_state_1, p6, p5

-- postgresql: tenures
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM office_tenure AS t25
WHERE (t25.interval_start_earliest IS NOT NULL OR t25.interval_start_latest IS NOT NULL OR t25.interval_end_earliest IS NOT NULL OR t25.interval_end_latest IS NOT NULL OR t25.interval_start_state = $1 OR t25.interval_end_state = $2) AND (t25.interval_start_state = $1 OR t25.interval_start_latest IS NOT NULL AND t25.interval_start_latest <= $3::DATE OR t25.interval_end_latest IS NOT NULL AND t25.interval_end_latest <= $3::DATE) AND (t25.interval_end_state = $2 OR t25.interval_end_earliest IS NOT NULL AND t25.interval_end_earliest >= $3::DATE OR t25.interval_start_earliest IS NOT NULL AND t25.interval_start_earliest >= $3::DATE) AND t25.office_id = $4::BIGINT ORDER BY t25.sort_key
 LIMIT $5 + 1) AS t23 LEFT OUTER JOIN actor AS t24 ON t24.id = t23.holder_id ORDER BY t23.sort_key;
-- t25_interval_start_state_1, t25_interval_end_state_1, p8, r1, cap
