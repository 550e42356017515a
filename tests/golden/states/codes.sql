-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids, texts, texts, codes, normals

-- sqlite: alpha2
SELECT t3.slug AS c0
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: alpha3
SELECT t5.slug AS c0
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r2

-- sqlite: numeric
SELECT t7.slug AS c0
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = ?;
-- r3

-- sqlite: cow
SELECT t9.slug AS c0
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = ?;
-- r4

-- sqlite: wikidata
SELECT t11.slug AS c0
FROM state AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = ?;
-- r5

-- sqlite: official
SELECT t13.slug AS c0
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = ?;
-- r6

-- sqlite: accents
SELECT t15.slug AS c0
FROM state AS t14 JOIN actor AS t15 ON t15.id = t14.id
WHERE t14.id = ?;
-- r7

-- sqlite: former
SELECT t17.slug AS c0
FROM state AS t16 JOIN actor AS t17 ON t17.id = t16.id
WHERE t16.id = ?;
-- r8

-- sqlite: none
SELECT t19.slug AS c0
FROM state AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id = ?;
-- r9

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.slug AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($3::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($4::TEXT[])) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- node_ids, texts, codes, normals

-- postgresql: alpha2
SELECT t3.slug AS c0
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: alpha3
SELECT t5.slug AS c0
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: numeric
SELECT t7.slug AS c0
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = (SELECT $1::BIGINT)::BIGINT;
-- r3

-- postgresql: cow
SELECT t9.slug AS c0
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: wikidata
SELECT t11.slug AS c0
FROM state AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = (SELECT $1::BIGINT)::BIGINT;
-- r5

-- postgresql: official
SELECT t13.slug AS c0
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = (SELECT $1::BIGINT)::BIGINT;
-- r6

-- postgresql: accents
SELECT t15.slug AS c0
FROM state AS t14 JOIN actor AS t15 ON t15.id = t14.id
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r7

-- postgresql: former
SELECT t17.slug AS c0
FROM state AS t16 JOIN actor AS t17 ON t17.id = t16.id
WHERE t16.id = (SELECT $1::BIGINT)::BIGINT;
-- r8

-- postgresql: none
SELECT t19.slug AS c0
FROM state AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id = (SELECT $1::BIGINT)::BIGINT;
-- r9
