-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.status AS c0, t0.id AS c1
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
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0

-- sqlite: statement.statusHistory.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys

-- sqlite: statement.statusHistory
SELECT t2.statement_id AS c0, t2.status AS c1, t2.date_edtf AS c2, t3.slug AS c3, t2.epistemic_status AS c4, t2.id AS c5
FROM statement_status_change AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.basis_id
WHERE t2.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t2.statement_id, t2.ordinal, t2.id;
-- keys

-- sqlite: statement.relatedFrom.evidence
SELECT t11.subject_id AS c0, t11.attribution AS c1
FROM evidence AS t11
WHERE t11.subject_id IN (SELECT value FROM json_each(?)) AND +(t11.field IS NULL) ORDER BY t11.subject_id, t11.ordinal, t11.id;
-- keys

-- sqlite: statement.relatedFrom
SELECT k6.value AS c0, t7.type AS c1, t8.slug AS c2, t8.date_edtf AS c3, t9.slug AS c4, t7.epistemic_status AS c5, t7.id AS c6
FROM json_each(?) AS k6 CROSS JOIN statement_relation AS t7 ON t7.to_id = k6.value LEFT OUTER JOIN statement AS t8 ON t8.id = t7.from_id LEFT OUTER JOIN statement AS t9 ON t9.id = t7.to_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t7.from_id), t7.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.status AS c0, t0.id AS c1
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
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0

-- postgresql: statement.statusHistory.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1
FROM evidence AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.statusHistory
SELECT t2.statement_id AS c0, t2.status AS c1, t2.date_edtf AS c2, t3.slug AS c3, t2.epistemic_status AS c4, t2.id AS c5
FROM statement_status_change AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.basis_id
WHERE t2.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT t11.subject_id AS c0, t11.attribution AS c1
FROM evidence AS t11
WHERE t11.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t11.field IS NULL) ORDER BY t11.ordinal, t11.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom
SELECT k6.value AS c0, t7.type AS c1, t8.slug AS c2, t8.date_edtf AS c3, t9.slug AS c4, t7.epistemic_status AS c5, t7.id AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t12.*
FROM statement_relation AS t12
WHERE t12.to_id = k6.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t12.from_id), t12.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN statement AS t8 ON t8.id = t7.from_id LEFT OUTER JOIN statement AS t9 ON t9.id = t7.to_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t7.from_id), t7.id;
-- keys, cap
