-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= ?) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k3;
-- t4_period_start_state_1, t4_period_end_state_1, p1, p0, keys

-- sqlite: other
SELECT t6.slug AS c0
FROM state AS t5 JOIN actor AS t6 ON t6.id = t5.id
WHERE t5.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $1 OR t4.period_end_state = $2) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= (SELECT $4::DATE)::DATE)) AS anon_1
FROM unnest((SELECT $5::BIGINT[])::BIGINT[]) AS k3(value);
-- t4_period_start_state_1, t4_period_end_state_1, p1, p0, keys

-- postgresql: other
SELECT t6.slug AS c0
FROM state AS t5 JOIN actor AS t6 ON t6.id = t5.id
WHERE t5.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
