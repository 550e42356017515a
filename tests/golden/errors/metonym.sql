-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, place.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN place ON place.slug = x.value JOIN entity ON entity.id = place.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, texts, codes, normals

-- sqlite: alone
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: besideCity
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: city
SELECT NULL AS c0, t4.slug AS c1
FROM place AS t4
WHERE t4.id = ?;
-- r2

-- sqlite: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k8;
-- r4, keys

-- sqlite: filter
SELECT NULL AS c0, t5.id AS c1
FROM state AS t5
WHERE t5.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, place.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN place ON place.slug = x.value JOIN entity ON entity.id = place.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: alone
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: besideCity
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: city
SELECT NULL AS c0, t4.slug AS c1
FROM place AS t4
WHERE t4.id = $1::BIGINT;
-- r2

-- postgresql: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id = ANY ($1::BIGINT[])) AS anon_1
FROM unnest($2::BIGINT[]) AS k8(value);
-- r4, keys

-- postgresql: filter
SELECT NULL AS c0, t5.id AS c1
FROM state AS t5
WHERE t5.id = $1::BIGINT;
-- r3
