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
SELECT k1.value AS c0, t2.type AS c1, t3.slug AS c2, t4.slug AS c3
FROM json_each(?) AS k1 CROSS JOIN statement_relation AS t2 ON t2.from_id = k1.value AND 1 = 1 LEFT OUTER JOIN statement AS t3 ON t3.id = t2.from_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.to_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: answer.some
SELECT k7.value AS c0, t8.type AS c1, t9.slug AS c2
FROM json_each(?) AS k7 CROSS JOIN statement_relation AS t8 ON t8.from_id = k7.value AND t8.type IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN statement AS t9 ON t9.id = t8.to_id ORDER BY t8.ordinal, t8.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: fire.all
SELECT k13.value AS c0, t14.type AS c1, t15.slug AS c2
FROM json_each(?) AS k13 CROSS JOIN statement_relation AS t14 ON t14.to_id = k13.value LEFT OUTER JOIN statement AS t15 ON t15.id = t14.from_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t14.from_id), t14.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: fire.corrected
SELECT k18.value AS c0, t19.type AS c1, t20.slug AS c2
FROM json_each(?) AS k18 CROSS JOIN statement_relation AS t19 ON t19.to_id = k18.value AND t19.type IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN statement AS t20 ON t20.id = t19.from_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t19.from_id), t19.id LIMIT (? + 1) * json_array_length(?);
-- keys, p1, cap, keys

-- sqlite: fire
SELECT t12.id AS c0
FROM statement AS t12
WHERE t12.id = ?;
-- r1

-- sqlite: colombia.relatedFrom
SELECT k24.value AS c0, t25.type AS c1, t26.slug AS c2, t27.slug AS c3
FROM json_each(?) AS k24 CROSS JOIN statement_relation AS t25 ON t25.to_id = k24.value LEFT OUTER JOIN statement AS t26 ON t26.id = t25.from_id LEFT OUTER JOIN actor AS t27 ON t27.id = t26.reported_by_id ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t25.from_id), t25.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: colombia
SELECT t23.id AS c0
FROM statement AS t23
WHERE t23.id = ?;
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
SELECT k1.value AS c0, t2.type AS c1, t3.slug AS c2, t4.slug AS c3
FROM statement_relation AS t2 JOIN LATERAL (SELECT t2.from_id AS value) AS k1 ON t2.from_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN statement AS t3 ON t3.id = t2.from_id LEFT OUTER JOIN statement AS t4 ON t4.id = t2.to_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: answer.some
SELECT k7.value AS c0, t8.type AS c1, t9.slug AS c2
FROM statement_relation AS t8 JOIN LATERAL (SELECT t8.from_id AS value) AS k7 ON t8.from_id = ANY ($1::BIGINT[]) AND t8.type = ANY ($2::TEXT[]) LEFT OUTER JOIN statement AS t9 ON t9.id = t8.to_id ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p0, cap

-- postgresql: fire.all
SELECT k13.value AS c0, t14.type AS c1, t15.slug AS c2
FROM unnest($1::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t16.*
FROM statement_relation AS t16
WHERE t16.to_id = k13.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t16.from_id), t16.id
 LIMIT $2 + 1) AS t14 LEFT OUTER JOIN statement AS t15 ON t15.id = t14.from_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t14.from_id), t14.id;
-- keys, cap

-- postgresql: fire.corrected
SELECT k18.value AS c0, t19.type AS c1, t20.slug AS c2
FROM unnest($1::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t21.*
FROM statement_relation AS t21
WHERE t21.to_id = k18.value AND t21.type = ANY ($2::TEXT[]) ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t21.from_id), t21.id
 LIMIT $3 + 1) AS t19 LEFT OUTER JOIN statement AS t20 ON t20.id = t19.from_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t19.from_id), t19.id;
-- keys, p1, cap

-- postgresql: fire
SELECT t12.id AS c0
FROM statement AS t12
WHERE t12.id = $1::BIGINT;
-- r1

-- postgresql: colombia.relatedFrom
SELECT k24.value AS c0, t25.type AS c1, t26.slug AS c2, t27.slug AS c3
FROM unnest($1::BIGINT[]) AS k24(value) CROSS JOIN LATERAL (SELECT t28.*
FROM statement_relation AS t28
WHERE t28.to_id = k24.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t28.from_id), t28.id
 LIMIT $2 + 1) AS t25 LEFT OUTER JOIN statement AS t26 ON t26.id = t25.from_id LEFT OUTER JOIN actor AS t27 ON t27.id = t26.reported_by_id ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t25.from_id), t25.id;
-- keys, cap

-- postgresql: colombia
SELECT t23.id AS c0
FROM statement AS t23
WHERE t23.id = $1::BIGINT;
-- r2
