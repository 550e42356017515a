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
SELECT NULL AS c0, t0.slug AS c1, t0.status AS c2
FROM (SELECT t1.id AS id
FROM visit AS t1
WHERE (t1.visitor_id IN (SELECT value FROM json_each(?)) OR t1.representing_id IN (SELECT value FROM json_each(?)) OR t1.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)))) AND (t1.period_start_earliest IS NOT NULL OR t1.period_start_latest IS NOT NULL OR t1.period_end_earliest IS NOT NULL OR t1.period_end_latest IS NOT NULL OR t1.period_start_state = ? OR t1.period_end_state = ?) AND (t1.period_start_state = ? OR t1.period_start_latest IS NOT NULL AND t1.period_start_latest <= ? OR t1.period_end_latest IS NOT NULL AND t1.period_end_latest <= ?) AND (t1.period_end_state = ? OR t1.period_end_earliest IS NOT NULL AND t1.period_end_earliest >= ? OR t1.period_start_earliest IS NOT NULL AND t1.period_start_earliest >= ?) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN visit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, r0, r0, t1_period_start_state_1, t1_period_end_state_1, t1_period_start_state_1, p1, p1, t1_period_end_state_1, p0, p0, size0, param_1

-- sqlite: notExcluded.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE (t4.visitor_id IN (SELECT value FROM json_each(?)) OR t4.representing_id IN (SELECT value FROM json_each(?)) OR t4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)))) AND (NOT (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) OR (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= ?) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= ?))) AS anon_1;
-- r1, r1, r1, t4_period_start_state_1, t4_period_end_state_1, p4, p3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($3::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($4::TEXT[])) AS found;
-- node_ids, texts, codes, normals

-- postgresql: certain
SELECT NULL AS c0, t0.slug AS c1, t0.status AS c2
FROM (SELECT t1.*
FROM visit AS t1
WHERE (t1.visitor_id = ANY ($1::BIGINT[]) OR t1.representing_id = ANY ($1::BIGINT[]) OR t1.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]))) AND (t1.period_start_earliest IS NOT NULL OR t1.period_start_latest IS NOT NULL OR t1.period_end_earliest IS NOT NULL OR t1.period_end_latest IS NOT NULL OR t1.period_start_state = $2 OR t1.period_end_state = $3) AND (t1.period_start_state = $2 OR t1.period_start_latest IS NOT NULL AND t1.period_start_latest <= $4::DATE OR t1.period_end_latest IS NOT NULL AND t1.period_end_latest <= $4::DATE) AND (t1.period_end_state = $3 OR t1.period_end_earliest IS NOT NULL AND t1.period_end_earliest >= $5::DATE OR t1.period_start_earliest IS NOT NULL AND t1.period_start_earliest >= $5::DATE) ORDER BY t1.sort_key ASC
 LIMIT $6 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, t1_period_start_state_1, t1_period_end_state_1, p1, p0, size0

-- postgresql: notExcluded.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE (t4.visitor_id = ANY ($1::BIGINT[]) OR t4.representing_id = ANY ($1::BIGINT[]) OR t4.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]))) AND (NOT (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $2 OR t4.period_end_state = $3) OR (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= $4::DATE) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= $5::DATE))) AS anon_1;
-- r1, t4_period_start_state_1, t4_period_end_state_1, p4, p3
