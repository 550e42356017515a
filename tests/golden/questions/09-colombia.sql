-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.status AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id;
-- node_ids0, texts0, texts0, codes0

-- sqlite: statement.statusHistory
SELECT t3.statement_id AS c0, t3.status AS c1, t4.slug AS c2
FROM statement_status_change AS t3 LEFT OUTER JOIN statement AS t4 ON t4.id = t3.basis_id
WHERE t3.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t3.statement_id, t3.ordinal, t3.id;
-- keys

-- sqlite: statement.relatedFrom
SELECT k5.value AS c0, t6.type AS c1, t7.slug AS c2, t7.act AS c3, t8.name AS c4, t9.name AS c5, t7.epistemic_status AS c6
FROM json_each(?) AS k5 CROSS JOIN statement_relation AS t6 ON t6.to_id = k5.value LEFT OUTER JOIN statement AS t7 ON t7.id = t6.from_id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.speaker_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.reported_by_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t6.from_id), t6.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, t0.status AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id;
-- node_ids0, texts0, codes0

-- postgresql: statement.statusHistory
SELECT t3.statement_id AS c0, t3.status AS c1, t4.slug AS c2
FROM statement_status_change AS t3 LEFT OUTER JOIN statement AS t4 ON t4.id = t3.basis_id
WHERE t3.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom
SELECT k5.value AS c0, t6.type AS c1, t7.slug AS c2, t7.act AS c3, t8.name AS c4, t9.name AS c5, t7.epistemic_status AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t10.*
FROM statement_relation AS t10
WHERE t10.to_id = k5.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t10.from_id), t10.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t6 LEFT OUTER JOIN statement AS t7 ON t7.id = t6.from_id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.speaker_id LEFT OUTER JOIN actor AS t9 ON t9.id = t7.reported_by_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t6.from_id), t6.id;
-- keys, cap
