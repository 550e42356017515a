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
SELECT t3.subject_id AS c0, t3.value AS c1
FROM name AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.kind IN (SELECT value FROM json_each(?))) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys, p0

-- sqlite: state.visits
SELECT k4.value AS c0, t5.slug AS c1
FROM json_each(?) AS k4 CROSS JOIN visit AS t5 ON t5.id IN (SELECT t6.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w8.id AS id, w8.sort_key AS sort_key
FROM (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.visitor_id = k4.value AND t7.kind IN (SELECT value FROM json_each(?)) AND (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = ? OR t7.period_end_state = ?) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= ?) AND t7.sort_key >= ? AND t7.sort_key < '~' ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw8 CROSS JOIN visit AS w8 ON w8.id = iw8.id UNION SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k10 CROSS JOIN visit AS w11 ON w11.id IN (SELECT t9.id AS id
FROM visit AS t9 INDEXED BY ix_visit_visitor_id_reach
WHERE t9.visitor_id = k4.value AND t9.kind IN (SELECT value FROM json_each(?)) AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k10.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t9.sort_key < CASE WHEN (k10.id = -1) THEN '~~' ELSE ? END AND t9.reach = k10.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt6 CROSS JOIN visit AS t6 ON t6.id = mt6.id ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t5.sort_key ASC;
-- keys, p1, t7_period_start_state_1, t7_period_end_state_1, p2, p2__daytext, size0, param_1, param_2, p1, t9_period_start_state_1, t9_period_end_state_1, p2, p2__daytext, p2__daytext, p2__daytext, p2__daytext, size0, param_3, size0, param_4, size0, param_5

-- sqlite: state.visits.totalCount
SELECT k13.value, (SELECT count(*) AS count_1
FROM visit AS t14
WHERE t14.visitor_id = k13.value AND t14.kind IN (SELECT value FROM json_each(?)) AND (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = ? OR t14.period_end_state = ?) AND (t14.period_end_latest IS NULL OR t14.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k13;
-- p1, t14_period_start_state_1, t14_period_end_state_1, p2, keys

-- sqlite: state.statements.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM statement AS t18
WHERE t18.speaker_id = k17.value) AS anon_1
FROM json_each(?) AS k17;
-- keys

-- sqlite: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = ? OR t20.period_end_state = ?) AND (t20.period_start_earliest IS NULL OR t20.period_start_earliest <= ?) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= ?)) AS anon_1;
-- t20_period_start_state_1, t20_period_end_state_1, p6, p5

-- sqlite: tenures
SELECT t22.slug AS c0
FROM (SELECT t23.id AS id
FROM office_tenure AS t23
WHERE (t23.interval_start_earliest IS NOT NULL OR t23.interval_start_latest IS NOT NULL OR t23.interval_end_earliest IS NOT NULL OR t23.interval_end_latest IS NOT NULL OR t23.interval_start_state = ? OR t23.interval_end_state = ?) AND (t23.interval_start_state = ? OR t23.interval_start_latest IS NOT NULL AND t23.interval_start_latest <= ? OR t23.interval_end_latest IS NOT NULL AND t23.interval_end_latest <= ?) AND (t23.interval_end_state = ? OR t23.interval_end_earliest IS NOT NULL AND t23.interval_end_earliest >= ? OR t23.interval_start_earliest IS NOT NULL AND t23.interval_start_earliest >= ?) AND t23.office_id = ? ORDER BY t23.sort_key
 LIMIT ? + 1 OFFSET ?) AS p24 CROSS JOIN office_tenure AS t21 ON t21.id = p24.id LEFT OUTER JOIN actor AS t22 ON t22.id = t21.holder_id ORDER BY t21.sort_key;
-- t23_interval_start_state_1, t23_interval_end_state_1, t23_interval_start_state_1, p8, p8, t23_interval_end_state_1, p8, p8, r1, cap, param_1

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
SELECT t3.subject_id AS c0, t3.value AS c1
FROM name AS t3
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: state.visits
SELECT k4.value AS c0, t5.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t6.*
FROM (SELECT w8.*
FROM (SELECT t7.*
FROM visit AS t7
WHERE t7.visitor_id = k4.value AND t7.kind = ANY ((SELECT $2::TEXT[])::TEXT[]) AND (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = $3 OR t7.period_end_state = $4) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= (SELECT $5::DATE)::DATE) AND t7.sort_key >= (SELECT $6::VARCHAR)::VARCHAR AND (t7.sort_key, t7.sort_key) < ('~', '~') ORDER BY t7.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w8 UNION SELECT w11.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k10 CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE t9.visitor_id = k4.value AND t9.kind = ANY ((SELECT $2::TEXT[])::TEXT[]) AND (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $8 OR t9.period_end_state = $9) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= (SELECT $5::DATE)::DATE) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || (SELECT $6::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $6::VARCHAR)::VARCHAR AS DATE) - LEAST(k10.id, CAST((SELECT $6::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t9.sort_key, t9.sort_key) < (CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $6::VARCHAR)::VARCHAR END, CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $6::VARCHAR)::VARCHAR END) AND t9.reach = k10.id ORDER BY t9.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w11) AS t6 ORDER BY t6.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t5 ORDER BY t5.sort_key ASC;
-- keys, p1, t7_period_start_state_1, t7_period_end_state_1, p2, p2__daytext, size0, t9_period_start_state_1, t9_period_end_state_1

-- postgresql: state.visits.totalCount
SELECT k13.value, (SELECT count(*) AS count_1
FROM visit AS t14
WHERE t14.visitor_id = k13.value AND t14.kind = ANY ((SELECT $1::TEXT[])::TEXT[]) AND (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = $2 OR t14.period_end_state = $3) AND (t14.period_end_latest IS NULL OR t14.period_end_latest >= (SELECT $4::DATE)::DATE)) AS anon_1
FROM unnest((SELECT $5::BIGINT[])::BIGINT[]) AS k13(value);
-- p1, t14_period_start_state_1, t14_period_end_state_1, p2, keys

-- postgresql: state.statements.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM statement AS t18
WHERE t18.speaker_id = k17.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value);
-- keys

-- postgresql: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = $1 OR t20.period_end_state = $2) AND (t20.period_start_earliest IS NULL OR t20.period_start_earliest <= $3::DATE) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= $4::DATE)) AS anon_1;
-- t20_period_start_state_1, t20_period_end_state_1, p6, p5

-- postgresql: tenures
SELECT t22.slug AS c0
FROM (SELECT t23.*
FROM office_tenure AS t23
WHERE (t23.interval_start_earliest IS NOT NULL OR t23.interval_start_latest IS NOT NULL OR t23.interval_end_earliest IS NOT NULL OR t23.interval_end_latest IS NOT NULL OR t23.interval_start_state = $1 OR t23.interval_end_state = $2) AND (t23.interval_start_state = $1 OR t23.interval_start_latest IS NOT NULL AND t23.interval_start_latest <= $3::DATE OR t23.interval_end_latest IS NOT NULL AND t23.interval_end_latest <= $3::DATE) AND (t23.interval_end_state = $2 OR t23.interval_end_earliest IS NOT NULL AND t23.interval_end_earliest >= $3::DATE OR t23.interval_start_earliest IS NOT NULL AND t23.interval_start_earliest >= $3::DATE) AND t23.office_id = $4::BIGINT ORDER BY t23.sort_key
 LIMIT $5 + 1) AS t21 LEFT OUTER JOIN actor AS t22 ON t22.id = t21.holder_id ORDER BY t21.sort_key;
-- t23_interval_start_state_1, t23_interval_end_state_1, p8, r1, cap
