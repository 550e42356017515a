-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('visit') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN visit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0

-- sqlite: visit.aims.targets
SELECT k4.value AS c0, t6.slug AS c1, t7.slug AS c2, t5.typename AS c3
FROM json_each(?) AS k4 CROSS JOIN entity AS t5 ON t5.id IN (SELECT t8.id AS id
FROM entity AS t8 JOIN aim_target AS t9 ON t9.target_id = t8.id AND t9.aim_id = k4.value
WHERE 1 = 1 ORDER BY t9.ordinal, t8.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN topic AS t6 ON t6.id = t5.id LEFT OUTER JOIN actor AS t7 ON t7.id = t5.id JOIN aim_target AS t10 ON t10.target_id = t5.id AND t10.aim_id = k4.value ORDER BY t10.ordinal, t5.id;
-- keys, cap, param_1

-- sqlite: visit.aims.evidence
SELECT t13.subject_id AS c0, t13.attribution AS c1, t13.quote AS c2, t13.paragraph AS c3, CASE WHEN (t13.paragraph IS NOT NULL OR t13.char_start IS NOT NULL OR t13.char_end IS NOT NULL OR t13.prefix IS NOT NULL OR t13.suffix IS NOT NULL) THEN ? END AS c4
FROM evidence AS t13
WHERE t13.subject_id IN (SELECT value FROM json_each(?)) AND +(t13.field IS NULL) ORDER BY t13.subject_id, t13.ordinal, t13.id;
-- param_1, keys

-- sqlite: visit.aims
SELECT t2.of_id AS c0, t2.text AS c1, t2.attribution AS c2, t3.slug AS c3, t2.id AS c4
FROM aim AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id
WHERE t2.of_id IN (SELECT value FROM json_each(?)) ORDER BY t2.of_id, t2.ordinal, t2.id;
-- keys

-- sqlite: visit.engagements
SELECT t15.visit_id AS c0, t15.kind AS c1, t15.counterpart_description AS c2, t15.status AS c3
FROM engagement AS t15
WHERE t15.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t15.visit_id, t15.ordinal, t15.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('visit') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN visit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0

-- postgresql: visit.aims.targets
SELECT k4.value AS c0, t6.slug AS c1, t7.slug AS c2, t5.typename AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t8.*
FROM entity AS t8 JOIN aim_target AS t9 ON t9.target_id = t8.id AND t9.aim_id = k4.value
WHERE true ORDER BY t9.ordinal, t8.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t5 LEFT OUTER JOIN topic AS t6 ON t6.id = t5.id LEFT OUTER JOIN actor AS t7 ON t7.id = t5.id JOIN aim_target AS t10 ON t10.target_id = t5.id AND t10.aim_id = k4.value ORDER BY t10.ordinal, t5.id;
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT t13.subject_id AS c0, t13.attribution AS c1, t13.quote AS c2, t13.paragraph AS c3, CASE WHEN (t13.paragraph IS NOT NULL OR t13.char_start IS NOT NULL OR t13.char_end IS NOT NULL OR t13.prefix IS NOT NULL OR t13.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c4
FROM evidence AS t13
WHERE t13.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t13.field IS NULL) ORDER BY t13.ordinal, t13.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: visit.aims
SELECT t2.of_id AS c0, t2.text AS c1, t2.attribution AS c2, t3.slug AS c3, t2.id AS c4
FROM aim AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id
WHERE t2.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit.engagements
SELECT t15.visit_id AS c0, t15.kind AS c1, t15.counterpart_description AS c2, t15.status AS c3
FROM engagement AS t15
WHERE t15.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t15.ordinal, t15.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
