-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t3.slug AS c4, t0.latitude AS c5, t0.longitude AS c6, t0.coordinate_uncertainty_km AS c7, t0.epistemic_status AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('place') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t3 ON t3.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: place.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys

-- sqlite: place.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t6.slug AS c2
FROM evidence AS t5 LEFT OUTER JOIN source AS t6 ON t6.id = t5.source_id
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.field IS NULL) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys

-- sqlite: place.territorialClaims
SELECT t8.place_id AS c0, t8.kind AS c1
FROM territorial_claim AS t8
WHERE t8.place_id IN (SELECT value FROM json_each(?)) ORDER BY t8.place_id, t8.ordinal, t8.id;
-- keys

-- sqlite: zenda
SELECT t9.kind AS c0, t10.slug AS c1, t10.kind AS c2, t11.slug AS c3, t11.kind AS c4, t12.slug AS c5, t12.kind AS c6, t13.slug AS c7, t9.latitude AS c8
FROM place AS t9 LEFT OUTER JOIN place AS t10 ON t10.id = t9.part_of_id LEFT OUTER JOIN place AS t11 ON t11.id = t10.part_of_id LEFT OUTER JOIN place AS t12 ON t12.id = t11.part_of_id LEFT OUTER JOIN place AS t13 ON t13.id = t12.part_of_id
WHERE t9.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t3.slug AS c4, t0.latitude AS c5, t0.longitude AS c6, t0.coordinate_uncertainty_km AS c7, t0.epistemic_status AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('place') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t3 ON t3.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: place.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: place.evidence
SELECT t5.subject_id AS c0, t5.attribution AS c1, t6.slug AS c2
FROM evidence AS t5 LEFT OUTER JOIN source AS t6 ON t6.id = t5.source_id
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.field IS NULL) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: place.territorialClaims
SELECT t8.place_id AS c0, t8.kind AS c1
FROM territorial_claim AS t8
WHERE t8.place_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t8.ordinal, t8.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: zenda
SELECT t9.kind AS c0, t10.slug AS c1, t10.kind AS c2, t11.slug AS c3, t11.kind AS c4, t12.slug AS c5, t12.kind AS c6, t13.slug AS c7, t9.latitude AS c8
FROM place AS t9 LEFT OUTER JOIN place AS t10 ON t10.id = t9.part_of_id LEFT OUTER JOIN place AS t11 ON t11.id = t10.part_of_id LEFT OUTER JOIN place AS t12 ON t12.id = t11.part_of_id LEFT OUTER JOIN place AS t13 ON t13.id = t12.part_of_id
WHERE t9.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
