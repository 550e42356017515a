-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found;
-- node_ids, texts, texts, codes, normals

-- sqlite: certain
SELECT t0.slug AS c0, t0.status AS c1
FROM (SELECT t1.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w3.id AS id, w3.sort_key AS sort_key
FROM (SELECT t2.id AS id
FROM visit AS t2
WHERE (t2.visitor_id IN (SELECT value FROM json_each(?)) OR t2.representing_id IN (SELECT value FROM json_each(?)) OR t2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)))) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND (t2.period_start_state = ? OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= ? OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= ?) AND (t2.period_end_state = ? OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= ? OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= ?) AND t2.sort_key >= ? AND t2.sort_key < ? || '~' ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw3 CROSS JOIN visit AS w3 ON w3.id = iw3.id UNION SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k5 CROSS JOIN visit AS w6 ON w6.id IN (SELECT t4.id AS id
FROM visit AS t4
WHERE (t4.visitor_id IN (SELECT value FROM json_each(?)) OR t4.representing_id IN (SELECT value FROM json_each(?)) OR t4.delegation_id IN (SELECT delegation_2.id
FROM delegation AS delegation_2
WHERE delegation_2.sender_id IN (SELECT value FROM json_each(?)))) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_state = ? OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= ? OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= ?) AND (t4.period_end_state = ? OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= ? OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= ?) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k5.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t4.sort_key < CASE WHEN (k5.id = -1) THEN '~~' ELSE ? END AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN visit AS t0 ON t0.id = p7.id ORDER BY t0.sort_key ASC;
-- r0, r0, r0, t2_period_start_state_1, t2_period_end_state_1, t2_period_start_state_1, p1, p1, t2_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_1, param_2, r0, r0, r0, t4_period_start_state_1, t4_period_end_state_1, t4_period_start_state_1, p1, p1, t4_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_3, size0, param_4, size0, param_5

-- sqlite: notExcluded.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE (t9.visitor_id IN (SELECT value FROM json_each(?)) OR t9.representing_id IN (SELECT value FROM json_each(?)) OR t9.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)))) AND (NOT (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) OR (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?))) AS anon_1;
-- r1, r1, r1, t9_period_start_state_1, t9_period_end_state_1, p4, p3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ((SELECT $2::TEXT[])::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug = ANY ((SELECT $2::TEXT[])::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ((SELECT $3::TEXT[])::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ((SELECT $4::TEXT[])::TEXT[])) AS found;
-- node_ids, texts, codes, normals

-- postgresql: certain
SELECT t0.slug AS c0, t0.status AS c1
FROM (SELECT t1.*
FROM (SELECT w3.*
FROM (SELECT t2.*
FROM visit AS t2
WHERE (t2.visitor_id = ANY ($1::BIGINT[]) OR t2.representing_id = ANY ($1::BIGINT[]) OR t2.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]))) AND (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $2 OR t2.period_end_state = $3) AND (t2.period_start_state = $2 OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= $4::DATE OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= $4::DATE) AND (t2.period_end_state = $3 OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= $5::DATE OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= $5::DATE) AND t2.sort_key >= $6::VARCHAR AND (t2.sort_key, t2.sort_key) < ($7::VARCHAR || '~', $7::VARCHAR || '~') ORDER BY t2.sort_key ASC
 LIMIT $8 + 1) AS w3 UNION SELECT w6.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k5 CROSS JOIN LATERAL (SELECT t4.*
FROM visit AS t4
WHERE (t4.visitor_id = ANY ($1::BIGINT[]) OR t4.representing_id = ANY ($1::BIGINT[]) OR t4.delegation_id IN (SELECT delegation_2.id
FROM delegation AS delegation_2
WHERE delegation_2.sender_id = ANY ($1::BIGINT[]))) AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $9 OR t4.period_end_state = $10) AND (t4.period_start_state = $9 OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= $4::DATE OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= $4::DATE) AND (t4.period_end_state = $10 OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= $5::DATE OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= $5::DATE) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || $6::VARCHAR ELSE to_char(CAST($6::VARCHAR AS DATE) - LEAST(k5.id, CAST($6::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t4.sort_key, t4.sort_key) < (CASE WHEN (k5.id = -1) THEN '~~' ELSE $6::VARCHAR END, CASE WHEN (k5.id = -1) THEN '~~' ELSE $6::VARCHAR END) AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT $8 + 1) AS w6) AS t1 ORDER BY t1.sort_key ASC
 LIMIT $8 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, t2_period_start_state_1, t2_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t4_period_start_state_1, t4_period_end_state_1

-- postgresql: notExcluded.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE (t9.visitor_id = ANY ($1::BIGINT[]) OR t9.representing_id = ANY ($1::BIGINT[]) OR t9.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]))) AND (NOT (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $2 OR t9.period_end_state = $3) OR (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= $4::DATE) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= $5::DATE))) AS anon_1;
-- r1, t9_period_start_state_1, t9_period_end_state_1, p4, p3
