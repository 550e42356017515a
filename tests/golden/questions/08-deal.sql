-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t0.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t0.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t0.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t0.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, node_ids, texts, texts, texts, codes, normals

-- sqlite: claim.positions.statement.quotes
SELECT t6.statement_id AS c0, t6.text AS c1
FROM quote AS t6
WHERE t6.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t6.statement_id, t6.ordinal, t6.id;
-- keys

-- sqlite: claim.positions
SELECT t2.claim_id AS c0, t2.position AS c1, t3.name AS c2, t4.slug AS c3, t4.speaker_description AS c4, t2.statement_id AS c5
FROM claim_position AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.statement_id
WHERE t2.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t2.claim_id, t2.ordinal, t2.id;
-- keys

-- sqlite: treaties.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t8
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t8.id))) AS anon_1;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t0.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t0.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t0.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t0.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($17::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ($18::TEXT[]) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug = ANY ($18::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim') AND slug_redirect.slug = ANY ($18::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($19::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($20::TEXT[])) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, node_ids, texts, codes, normals

-- postgresql: claim.positions.statement.quotes
SELECT t6.statement_id AS c0, t6.text AS c1
FROM quote AS t6
WHERE t6.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: claim.positions
SELECT t2.claim_id AS c0, t2.position AS c1, t3.name AS c2, t4.slug AS c3, t4.speaker_description AS c4, t2.statement_id AS c5
FROM claim_position AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.statement_id
WHERE t2.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaties.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t8
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t8.id))) AS anon_1;
-- r1
