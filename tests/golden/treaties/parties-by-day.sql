-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: treaty.then
SELECT t2.treaty_id AS c0, t3.slug AS c1
FROM treaty_party AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.treaty_id IN (SELECT value FROM json_each(?)) AND +(NOT (t2.since_earliest IS NOT NULL OR t2.since_latest IS NOT NULL OR t2.until_earliest IS NOT NULL OR t2.until_latest IS NOT NULL) OR (t2.since_earliest IS NULL OR t2.since_earliest <= ?) AND (t2.until_latest IS NULL OR t2.until_latest >= ?)) ORDER BY t2.treaty_id, t2.ordinal, t2.id;
-- keys, p0, p0

-- sqlite: treaty.later
SELECT t5.treaty_id AS c0, t6.slug AS c1
FROM treaty_party AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id
WHERE t5.treaty_id IN (SELECT value FROM json_each(?)) AND +(NOT (t5.since_earliest IS NOT NULL OR t5.since_latest IS NOT NULL OR t5.until_earliest IS NOT NULL OR t5.until_latest IS NOT NULL) OR (t5.since_earliest IS NULL OR t5.since_earliest <= ?) AND (t5.until_latest IS NULL OR t5.until_latest >= ?)) ORDER BY t5.treaty_id, t5.ordinal, t5.id;
-- keys, p1, p1

-- sqlite: treaty.always
SELECT t8.treaty_id AS c0, t9.slug AS c1
FROM treaty_party AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.actor_id
WHERE t8.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t8.treaty_id, t8.ordinal, t8.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: treaty.then
SELECT t2.treaty_id AS c0, t3.slug AS c1
FROM treaty_party AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t2.since_earliest IS NOT NULL OR t2.since_latest IS NOT NULL OR t2.until_earliest IS NOT NULL OR t2.until_latest IS NOT NULL) OR (t2.since_earliest IS NULL OR t2.since_earliest <= (SELECT $2::DATE)::DATE) AND (t2.until_latest IS NULL OR t2.until_latest >= (SELECT $2::DATE)::DATE)) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: treaty.later
SELECT t5.treaty_id AS c0, t6.slug AS c1
FROM treaty_party AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id
WHERE t5.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (NOT (t5.since_earliest IS NOT NULL OR t5.since_latest IS NOT NULL OR t5.until_earliest IS NOT NULL OR t5.until_latest IS NOT NULL) OR (t5.since_earliest IS NULL OR t5.since_earliest <= (SELECT $2::DATE)::DATE) AND (t5.until_latest IS NULL OR t5.until_latest >= (SELECT $2::DATE)::DATE)) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: treaty.always
SELECT t8.treaty_id AS c0, t9.slug AS c1
FROM treaty_party AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.actor_id
WHERE t8.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t8.ordinal, t8.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
