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
SELECT k4.value AS c0, t5.attribution AS c1
FROM json_each(?) AS k4 CROSS JOIN evidence AS t5 ON t5.subject_id = k4.value AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.statusHistory
SELECT k1.value AS c0, t2.status AS c1, t2.date_edtf AS c2, t3.slug AS c3, t2.epistemic_status AS c4, t2.id AS c5
FROM json_each(?) AS k1 CROSS JOIN statement_status_change AS t2 ON t2.statement_id = k1.value AND 1 = 1 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.basis_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relatedFrom.evidence
SELECT k14.value AS c0, t15.attribution AS c1
FROM json_each(?) AS k14 CROSS JOIN evidence AS t15 ON t15.subject_id = k14.value AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relatedFrom
SELECT k10.value AS c0, t11.type AS c1, t12.slug AS c2, t12.date_edtf AS c3, t13.slug AS c4, t11.epistemic_status AS c5, t11.id AS c6
FROM json_each(?) AS k10 CROSS JOIN statement_relation AS t11 ON t11.to_id = k10.value LEFT OUTER JOIN statement AS t12 ON t12.id = t11.from_id LEFT OUTER JOIN statement AS t13 ON t13.id = t11.to_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t11.from_id), t11.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

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
SELECT k4.value AS c0, t5.attribution AS c1
FROM evidence AS t5 JOIN LATERAL (SELECT t5.subject_id AS value) AS k4 ON t5.subject_id = ANY ($1::BIGINT[]) AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.statusHistory
SELECT k1.value AS c0, t2.status AS c1, t2.date_edtf AS c2, t3.slug AS c3, t2.epistemic_status AS c4, t2.id AS c5
FROM statement_status_change AS t2 JOIN LATERAL (SELECT t2.statement_id AS value) AS k1 ON t2.statement_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN statement AS t3 ON t3.id = t2.basis_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT k14.value AS c0, t15.attribution AS c1
FROM evidence AS t15 JOIN LATERAL (SELECT t15.subject_id AS value) AS k14 ON t15.subject_id = ANY ($1::BIGINT[]) AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom
SELECT k10.value AS c0, t11.type AS c1, t12.slug AS c2, t12.date_edtf AS c3, t13.slug AS c4, t11.epistemic_status AS c5, t11.id AS c6
FROM unnest($1::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t18.*
FROM statement_relation AS t18
WHERE t18.to_id = k10.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t18.from_id), t18.id
 LIMIT $2 + 1) AS t11 LEFT OUTER JOIN statement AS t12 ON t12.id = t11.from_id LEFT OUTER JOIN statement AS t13 ON t13.id = t11.to_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t11.from_id), t11.id;
-- keys, cap
