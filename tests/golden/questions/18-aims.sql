-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign', 'visit') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: campaign.aims.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- param_1, keys

-- sqlite: campaign.aims
SELECT t2.of_id AS c0, t2.text AS c1, t2.attribution AS c2, t3.name AS c3, t2.id AS c4
FROM aim AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id
WHERE t2.of_id IN (SELECT value FROM json_each(?)) ORDER BY t2.of_id, t2.ordinal, t2.id;
-- keys

-- sqlite: visit.aims.evidence
SELECT t11.subject_id AS c0, t11.attribution AS c1, t11.paragraph AS c2, CASE WHEN (t11.paragraph IS NOT NULL OR t11.char_start IS NOT NULL OR t11.char_end IS NOT NULL OR t11.prefix IS NOT NULL OR t11.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t11
WHERE t11.subject_id IN (SELECT value FROM json_each(?)) AND +(t11.field IS NULL) ORDER BY t11.subject_id, t11.ordinal, t11.id;
-- param_1, keys

-- sqlite: visit.aims
SELECT t8.of_id AS c0, t8.text AS c1, t8.attribution AS c2, t9.name AS c3, t8.id AS c4
FROM aim AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.attributed_to_id
WHERE t8.of_id IN (SELECT value FROM json_each(?)) ORDER BY t8.of_id, t8.ordinal, t8.id;
-- keys

-- sqlite: visit
SELECT t6.id AS c0
FROM visit AS t6
WHERE t6.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign', 'visit') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: campaign.aims.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t5
WHERE t5.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: campaign.aims
SELECT t2.of_id AS c0, t2.text AS c1, t2.attribution AS c2, t3.name AS c3, t2.id AS c4
FROM aim AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id
WHERE t2.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT t11.subject_id AS c0, t11.attribution AS c1, t11.paragraph AS c2, CASE WHEN (t11.paragraph IS NOT NULL OR t11.char_start IS NOT NULL OR t11.char_end IS NOT NULL OR t11.prefix IS NOT NULL OR t11.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t11
WHERE t11.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t11.field IS NULL) ORDER BY t11.ordinal, t11.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: visit.aims
SELECT t8.of_id AS c0, t8.text AS c1, t8.attribution AS c2, t9.name AS c3, t8.id AS c4
FROM aim AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.attributed_to_id
WHERE t8.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t8.ordinal, t8.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit
SELECT t6.id AS c0
FROM visit AS t6
WHERE t6.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
