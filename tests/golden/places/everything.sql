-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t5.slug AS c4, t0.latitude AS c5, t0.longitude AS c6, t0.coordinate_uncertainty_km AS c7, t0.epistemic_status AS c8
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
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t5 ON t5.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: place.names
SELECT k1.value AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM json_each(?) AS k1 CROSS JOIN name AS t2 ON t2.subject_id = k1.value AND 1 = 1 ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: place.evidence
SELECT k6.value AS c0, t7.attribution AS c1, t8.slug AS c2
FROM json_each(?) AS k6 CROSS JOIN evidence AS t7 ON t7.subject_id = k6.value AND t7.field IS NULL LEFT OUTER JOIN source AS t8 ON t8.id = t7.source_id ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: place.territorialClaims
SELECT k11.value AS c0, t12.kind AS c1
FROM json_each(?) AS k11 CROSS JOIN territorial_claim AS t12 ON t12.place_id = k11.value AND 1 = 1 ORDER BY t12.ordinal, t12.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: zenda
SELECT t15.kind AS c0, t16.slug AS c1, t16.kind AS c2, t17.slug AS c3, t17.kind AS c4, t18.slug AS c5, t18.kind AS c6, t19.slug AS c7, t15.latitude AS c8
FROM place AS t15 LEFT OUTER JOIN place AS t16 ON t16.id = t15.part_of_id LEFT OUTER JOIN place AS t17 ON t17.id = t16.part_of_id LEFT OUTER JOIN place AS t18 ON t18.id = t17.part_of_id LEFT OUTER JOIN place AS t19 ON t19.id = t18.part_of_id
WHERE t15.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t0.kind AS c3, t5.slug AS c4, t0.latitude AS c5, t0.longitude AS c6, t0.coordinate_uncertainty_km AS c7, t0.epistemic_status AS c8
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
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN place AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t5 ON t5.id = t0.country_id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: place.names
SELECT k1.value AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2 JOIN LATERAL (SELECT t2.subject_id AS value) AS k1 ON t2.subject_id = ANY ($1::BIGINT[]) AND true ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: place.evidence
SELECT k6.value AS c0, t7.attribution AS c1, t8.slug AS c2
FROM evidence AS t7 JOIN LATERAL (SELECT t7.subject_id AS value) AS k6 ON t7.subject_id = ANY ($1::BIGINT[]) AND t7.field IS NULL LEFT OUTER JOIN source AS t8 ON t8.id = t7.source_id ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: place.territorialClaims
SELECT k11.value AS c0, t12.kind AS c1
FROM territorial_claim AS t12 JOIN LATERAL (SELECT t12.place_id AS value) AS k11 ON t12.place_id = ANY ($1::BIGINT[]) AND true ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: zenda
SELECT t15.kind AS c0, t16.slug AS c1, t16.kind AS c2, t17.slug AS c3, t17.kind AS c4, t18.slug AS c5, t18.kind AS c6, t19.slug AS c7, t15.latitude AS c8
FROM place AS t15 LEFT OUTER JOIN place AS t16 ON t16.id = t15.part_of_id LEFT OUTER JOIN place AS t17 ON t17.id = t16.part_of_id LEFT OUTER JOIN place AS t18 ON t18.id = t17.part_of_id LEFT OUTER JOIN place AS t19 ON t19.id = t18.part_of_id
WHERE t15.id = $1::BIGINT;
-- r1
