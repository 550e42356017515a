-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: state.all
SELECT k1.value AS c0, t2.slug AS c1, t2.signed_on_edtf AS c2, t2.signed_on_precision AS c3
FROM json_each(?) AS k1 CROSS JOIN treaty AS t2 ON t2.id IN (SELECT t3.id AS id
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k1.value) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size0, param_1

-- sqlite: state.all.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM treaty AS t6
WHERE t6.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k5.value)) AS anon_1
FROM json_each(?) AS k5;
-- keys

-- sqlite: state.pacts
SELECT k7.value AS c0, t8.slug AS c1, t8.sort_key AS c2
FROM json_each(?) AS k7 CROSS JOIN treaty AS t8 ON t8.id IN (SELECT t9.id AS id
FROM treaty AS t9
WHERE t9.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k7.value) AND t9.kind IN (SELECT value FROM json_each(?)) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, p1, size1, param_1

-- sqlite: state.pacts.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k11.value) AND t12.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k11;
-- p1, keys

-- sqlite: state.last
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM json_each(?) AS k13 CROSS JOIN treaty AS t14 ON t14.id IN (SELECT t15.id AS id
FROM treaty AS t15
WHERE t15.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k13.value) ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key DESC;
-- keys, size2, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: state.all
SELECT k1.value AS c0, t2.slug AS c1, t2.signed_on_edtf AS c2, t2.signed_on_precision AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k1.value) ORDER BY t3.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size0

-- postgresql: state.all.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM treaty AS t6
WHERE t6.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k5.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value);
-- keys

-- postgresql: state.pacts
SELECT k7.value AS c0, t8.slug AS c1, t8.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM treaty AS t9
WHERE t9.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k7.value) AND t9.kind = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t9.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, p1, size1

-- postgresql: state.pacts.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k11.value) AND t12.kind = ANY ((SELECT $1::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k11(value);
-- p1, keys

-- postgresql: state.last
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM treaty AS t15
WHERE t15.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k13.value) ORDER BY t15.sort_key DESC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key DESC;
-- keys, size2
