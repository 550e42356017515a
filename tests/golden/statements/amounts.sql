-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.amount_value AS c0, t0.amount_currency AS c1
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

-- sqlite: dollars
SELECT t1.amount_value AS c0, t1.amount_currency AS c1, t2.slug AS c2
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = ?;
-- r1

-- sqlite: none
SELECT t3.amount_value AS c0, t3.amount_currency AS c1
FROM statement AS t3
WHERE t3.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.amount_value AS c0, t0.amount_currency AS c1
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

-- postgresql: dollars
SELECT t1.amount_value AS c0, t1.amount_currency AS c1, t2.slug AS c2
FROM statement AS t1 LEFT OUTER JOIN actor AS t2 ON t2.id = t1.speaker_id
WHERE t1.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: none
SELECT t3.amount_value AS c0, t3.amount_currency AS c1
FROM statement AS t3
WHERE t3.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
