-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2

-- sqlite: answer.all
SELECT t2.from_id AS c0, t2.type AS c1, t3.slug AS c2, t4.slug AS c3
FROM statement_relation AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.from_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.to_id
WHERE t2.from_id IN (SELECT value FROM json_each(?)) ORDER BY t2.from_id, t2.ordinal, t2.id;
-- keys

-- sqlite: answer.some
SELECT t6.from_id AS c0, t6.type AS c1, t7.slug AS c2
FROM statement_relation AS t6 LEFT OUTER JOIN statement AS t7 ON t7.id = t6.to_id
WHERE t6.from_id IN (SELECT value FROM json_each(?)) AND +(t6.type IN (SELECT value FROM json_each(?))) ORDER BY t6.from_id, t6.ordinal, t6.id;
-- keys, p0

-- sqlite: fire.all
SELECT k9.value AS c0, t10.type AS c1, t11.slug AS c2
FROM json_each(?) AS k9 CROSS JOIN statement_relation AS t10 ON t10.to_id = k9.value LEFT OUTER JOIN statement AS t11 ON t11.id = t10.from_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t10.from_id), t10.id;
-- keys

-- sqlite: fire.corrected
SELECT k14.value AS c0, t15.type AS c1, t16.slug AS c2
FROM json_each(?) AS k14 CROSS JOIN statement_relation AS t15 ON t15.to_id = k14.value AND t15.type IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN statement AS t16 ON t16.id = t15.from_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t15.from_id), t15.id;
-- keys, p1

-- sqlite: fire
SELECT t8.id AS c0
FROM statement AS t8
WHERE t8.id = ?;
-- r1

-- sqlite: colombia.relatedFrom
SELECT k20.value AS c0, t21.type AS c1, t22.slug AS c2, t23.slug AS c3
FROM json_each(?) AS k20 CROSS JOIN statement_relation AS t21 ON t21.to_id = k20.value LEFT OUTER JOIN statement AS t22 ON t22.id = t21.from_id LEFT OUTER JOIN actor AS t23 ON t23.id = t22.reported_by_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t21.from_id), t21.id;
-- keys

-- sqlite: colombia
SELECT t19.id AS c0
FROM statement AS t19
WHERE t19.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2

-- postgresql: answer.all
SELECT t2.from_id AS c0, t2.type AS c1, t3.slug AS c2, t4.slug AS c3
FROM statement_relation AS t2 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.from_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.to_id
WHERE t2.from_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: answer.some
SELECT t6.from_id AS c0, t6.type AS c1, t7.slug AS c2
FROM statement_relation AS t6 LEFT OUTER JOIN statement AS t7 ON t7.id = t6.to_id
WHERE t6.from_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.type = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t6.ordinal, t6.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: fire.all
SELECT k9.value AS c0, t10.type AS c1, t11.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t12.*
FROM statement_relation AS t12
WHERE t12.to_id = k9.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t12.from_id), t12.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t10 LEFT OUTER JOIN statement AS t11 ON t11.id = t10.from_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t10.from_id), t10.id;
-- keys, cap

-- postgresql: fire.corrected
SELECT k14.value AS c0, t15.type AS c1, t16.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k14(value) CROSS JOIN LATERAL (SELECT t17.*
FROM statement_relation AS t17
WHERE t17.to_id = k14.value AND t17.type = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t17.from_id), t17.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t15 LEFT OUTER JOIN statement AS t16 ON t16.id = t15.from_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t15.from_id), t15.id;
-- keys, p1, cap

-- postgresql: fire
SELECT t8.id AS c0
FROM statement AS t8
WHERE t8.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: colombia.relatedFrom
SELECT k20.value AS c0, t21.type AS c1, t22.slug AS c2, t23.slug AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k20(value) CROSS JOIN LATERAL (SELECT t24.*
FROM statement_relation AS t24
WHERE t24.to_id = k20.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t24.from_id), t24.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t21 LEFT OUTER JOIN statement AS t22 ON t22.id = t21.from_id LEFT OUTER JOIN actor AS t23 ON t23.id = t22.reported_by_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t21.from_id), t21.id;
-- keys, cap

-- postgresql: colombia
SELECT t19.id AS c0
FROM statement AS t19
WHERE t19.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
