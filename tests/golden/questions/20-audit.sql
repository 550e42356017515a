-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.epistemic_status AS c0, t1.name AS c1, t2.name AS c2, t0.id AS c3
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
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.reported_by_id;
-- node_ids0, texts0, texts0, codes0

-- sqlite: statement.evidence
SELECT t4.subject_id AS c0, t5.slug AS c1, t5.kind AS c2, t4.attribution AS c3, t6.name AS c4, t4.quote AS c5, t4.paragraph AS c6, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN ? END AS c7
FROM evidence AS t4 LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.attributed_to_id
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field IS NULL) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- param_1, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.epistemic_status AS c0, t1.name AS c1, t2.name AS c2, t0.id AS c3
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
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.reported_by_id;
-- node_ids0, texts0, codes0

-- postgresql: statement.evidence
SELECT t4.subject_id AS c0, t5.slug AS c1, t5.kind AS c2, t4.attribution AS c3, t6.name AS c4, t4.quote AS c5, t4.paragraph AS c6, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c7
FROM evidence AS t4 LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id LEFT OUTER JOIN actor AS t6 ON t6.id = t4.attributed_to_id
WHERE t4.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t4.field IS NULL) ORDER BY t4.ordinal, t4.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap
