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
SELECT k4.value AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN ? END AS c3
FROM json_each(?) AS k4 CROSS JOIN evidence AS t5 ON t5.subject_id = k4.value AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, cap, keys

-- sqlite: campaign.aims
SELECT k1.value AS c0, t2.text AS c1, t2.attribution AS c2, t3.name AS c3, t2.id AS c4
FROM json_each(?) AS k1 CROSS JOIN aim AS t2 ON t2.of_id = k1.value AND 1 = 1 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit.aims.evidence
SELECT k14.value AS c0, t15.attribution AS c1, t15.paragraph AS c2, CASE WHEN (t15.paragraph IS NOT NULL OR t15.char_start IS NOT NULL OR t15.char_end IS NOT NULL OR t15.prefix IS NOT NULL OR t15.suffix IS NOT NULL) THEN ? END AS c3
FROM json_each(?) AS k14 CROSS JOIN evidence AS t15 ON t15.subject_id = k14.value AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, cap, keys

-- sqlite: visit.aims
SELECT k11.value AS c0, t12.text AS c1, t12.attribution AS c2, t13.name AS c3, t12.id AS c4
FROM json_each(?) AS k11 CROSS JOIN aim AS t12 ON t12.of_id = k11.value AND 1 = 1 LEFT OUTER JOIN actor AS t13 ON t13.id = t12.attributed_to_id ORDER BY t12.ordinal, t12.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit
SELECT t10.id AS c0
FROM visit AS t10
WHERE t10.id = ?;
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
SELECT k4.value AS c0, t5.attribution AS c1, t5.paragraph AS c2, CASE WHEN (t5.paragraph IS NOT NULL OR t5.char_start IS NOT NULL OR t5.char_end IS NOT NULL OR t5.prefix IS NOT NULL OR t5.suffix IS NOT NULL) THEN $1::INTEGER END AS c3
FROM evidence AS t5 JOIN LATERAL (SELECT t5.subject_id AS value) AS k4 ON t5.subject_id = ANY ($2::BIGINT[]) AND t5.field IS NULL ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, cap

-- postgresql: campaign.aims
SELECT k1.value AS c0, t2.text AS c1, t2.attribution AS c2, t3.name AS c3, t2.id AS c4
FROM aim AS t2 JOIN LATERAL (SELECT t2.of_id AS value) AS k1 ON t2.of_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT k14.value AS c0, t15.attribution AS c1, t15.paragraph AS c2, CASE WHEN (t15.paragraph IS NOT NULL OR t15.char_start IS NOT NULL OR t15.char_end IS NOT NULL OR t15.prefix IS NOT NULL OR t15.suffix IS NOT NULL) THEN $1::INTEGER END AS c3
FROM evidence AS t15 JOIN LATERAL (SELECT t15.subject_id AS value) AS k14 ON t15.subject_id = ANY ($2::BIGINT[]) AND t15.field IS NULL ORDER BY t15.ordinal, t15.id LIMIT ($3 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, cap

-- postgresql: visit.aims
SELECT k11.value AS c0, t12.text AS c1, t12.attribution AS c2, t13.name AS c3, t12.id AS c4
FROM aim AS t12 JOIN LATERAL (SELECT t12.of_id AS value) AS k11 ON t12.of_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t13 ON t13.id = t12.attributed_to_id ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit
SELECT t10.id AS c0
FROM visit AS t10
WHERE t10.id = $1::BIGINT;
-- r1
