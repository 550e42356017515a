-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, t1.name AS c1, t2.slug AS c2, t3.slug AS c3, t4.typename AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3

-- sqlite: visit
SELECT t6.slug AS c0, t6.kind AS c1, t7.typename AS c2
FROM statement AS t5 LEFT OUTER JOIN visit AS t6 ON t6.id = t5.venue_id LEFT OUTER JOIN entity AS t7 ON t7.id = t5.venue_id
WHERE t5.id = ?;
-- r1

-- sqlite: event
SELECT t9.slug AS c0, t9.name AS c1, t10.typename AS c2
FROM statement AS t8 LEFT OUTER JOIN event AS t9 ON t9.id = t8.venue_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.venue_id
WHERE t8.id = ?;
-- r2

-- sqlite: nowhere
SELECT t12.typename AS c0, t11.date_edtf AS c1, t11.date_precision AS c2, t11.date_verbatim AS c3
FROM statement AS t11 LEFT OUTER JOIN entity AS t12 ON t12.id = t11.venue_id
WHERE t11.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0, t1.name AS c1, t2.slug AS c2, t3.slug AS c3, t4.typename AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3

-- postgresql: visit
SELECT t6.slug AS c0, t6.kind AS c1, t7.typename AS c2
FROM statement AS t5 LEFT OUTER JOIN visit AS t6 ON t6.id = t5.venue_id LEFT OUTER JOIN entity AS t7 ON t7.id = t5.venue_id
WHERE t5.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: event
SELECT t9.slug AS c0, t9.name AS c1, t10.typename AS c2
FROM statement AS t8 LEFT OUTER JOIN event AS t9 ON t9.id = t8.venue_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.venue_id
WHERE t8.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: nowhere
SELECT t12.typename AS c0, t11.date_edtf AS c1, t11.date_precision AS c2, t11.date_verbatim AS c3
FROM statement AS t11 LEFT OUTER JOIN entity AS t12 ON t12.id = t11.venue_id
WHERE t11.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
