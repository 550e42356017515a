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

-- sqlite: treaty.statements.nodes.stances
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t4.statement_id, t4.ordinal, t4.id;
-- keys

-- sqlite: treaty.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2, t2.id AS c3
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t5.id AS id
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k1.value AND mention_observation_1.polarity = ?) AND t5.act IN (SELECT value FROM json_each(?)) ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, polarity_1, p0, size0, param_1

-- sqlite: treaty.statements.totalCount
SELECT k7.value, (SELECT count(*) AS count_1
FROM statement AS t8
WHERE t8.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k7.value AND mention_observation_1.polarity = ?) AND t8.act IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k7;
-- polarity_1, p0, keys

-- sqlite: treaty.last
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM json_each(?) AS k9 CROSS JOIN statement AS t10 ON t10.id IN (SELECT t11.id AS id
FROM statement AS t11
WHERE t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k9.value AND mention_observation_1.polarity = ?) ORDER BY t11.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t10.sort_key DESC;
-- keys, polarity_1, size1, param_1

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

-- postgresql: treaty.statements.nodes.stances
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2, t2.id AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t5.*
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k1.value AND mention_observation_1.polarity = $2) AND t5.act = ANY ((SELECT $3::TEXT[])::TEXT[]) ORDER BY t5.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, polarity_1, p0, size0

-- postgresql: treaty.statements.totalCount
SELECT k7.value, (SELECT count(*) AS count_1
FROM statement AS t8
WHERE t8.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k7.value AND mention_observation_1.polarity = $1) AND t8.act = ANY ((SELECT $2::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[]) AS k7(value);
-- polarity_1, p0, keys

-- postgresql: treaty.last
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM statement AS t11
WHERE t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k9.value AND mention_observation_1.polarity = $2) ORDER BY t11.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key DESC;
-- keys, polarity_1, size1
