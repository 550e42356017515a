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

-- sqlite: treaty.parties.actor.successors
SELECT k4.value AS c0, t5.kind AS c1, t6.name AS c2, t5.epistemic_status AS c3
FROM json_each(?) AS k4 CROSS JOIN succession AS t5 ON t5.predecessor_id = k4.value LEFT OUTER JOIN actor AS t6 ON t6.id = t5.successor_id ORDER BY t5.date_earliest IS NULL, t5.date_earliest, t5.id;
-- keys

-- sqlite: treaty.parties
SELECT t2.treaty_id AS c0, t3.name AS c1, t3.existence_end_state AS c2, CASE WHEN (t3.existence_start_state != ? OR t3.existence_end_state != ?) THEN ? END AS c3, t2.actor_id AS c4, t3.actor_kind AS c5
FROM treaty_party AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t2.treaty_id, t2.ordinal, t2.id;
-- t3_existence_start_state_1, t3_existence_end_state_1, param_1, keys

-- sqlite: treaty.actions
SELECT k9.value AS c0, t11.name AS c1, t10.date_edtf AS c2, t10.date_precision AS c3
FROM json_each(?) AS k9 CROSS JOIN treaty_action AS t10 ON t10.treaty_id = k9.value AND t10.type IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.sort_key;
-- keys, p0

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

-- postgresql: treaty.parties.actor.successors
SELECT k4.value AS c0, t5.kind AS c1, t6.name AS c2, t5.epistemic_status AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t7.*
FROM succession AS t7
WHERE t7.predecessor_id = k4.value ORDER BY t7.date_earliest IS NULL, t7.date_earliest, t7.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.successor_id ORDER BY t5.date_earliest IS NULL, t5.date_earliest, t5.id;
-- keys, cap

-- postgresql: treaty.parties
SELECT t2.treaty_id AS c0, t3.name AS c1, t3.existence_end_state AS c2, CASE WHEN (t3.existence_start_state != $1 OR t3.existence_end_state != $2) THEN (SELECT $3::INTEGER)::INTEGER END AS c3, t2.actor_id AS c4, t3.actor_kind AS c5
FROM treaty_party AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.treaty_id = ANY ((SELECT $4::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($5 + 1) * cardinality((SELECT $4::BIGINT[])::BIGINT[]);
-- t3_existence_start_state_1, t3_existence_end_state_1, param_1, keys, cap

-- postgresql: treaty.actions
SELECT k9.value AS c0, t11.name AS c1, t10.date_edtf AS c2, t10.date_precision AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t12.*
FROM treaty_action AS t12
WHERE t12.treaty_id = k9.value AND t12.type = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t12.sort_key
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t10 LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.sort_key;
-- keys, p0, cap
