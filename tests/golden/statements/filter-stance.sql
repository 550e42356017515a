-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, claim.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN claim ON claim.slug = x.value JOIN entity ON entity.id = claim.id UNION ALL SELECT 'slug' AS how, x.value AS text, event.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN event ON event.slug = x.value JOIN entity ON entity.id = event.id UNION ALL SELECT 'slug' AS how, x.value AS text, place.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN place ON place.slug = x.value JOIN entity ON entity.id = place.id UNION ALL SELECT 'slug' AS how, x.value AS text, summit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN summit ON summit.slug = x.value JOIN entity ON entity.id = summit.id UNION ALL SELECT 'slug' AS how, x.value AS text, topic.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN topic ON topic.slug = x.value JOIN entity ON entity.id = topic.id UNION ALL SELECT 'slug' AS how, x.value AS text, treaty.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN treaty ON treaty.slug = x.value JOIN entity ON entity.id = treaty.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, texts, texts, texts, texts, texts, texts, codes, normals

-- sqlite: against
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, p0, size0, param_1

-- sqlite: any.nodes.stances
SELECT k4.value AS c0, t5.position AS c1
FROM json_each(?) AS k4 CROSS JOIN stance AS t5 ON t5.id IN (SELECT t6.id AS id
FROM stance AS t6
WHERE t6.statement_id = k4.value ORDER BY t6.ordinal, t6.id
 LIMIT ? + 1 OFFSET ?) ORDER BY t5.ordinal, t5.id;
-- keys, cap, param_1

-- sqlite: any
SELECT NULL AS c0, t3.slug AS c1, t3.id AS c2
FROM (SELECT t8.id AS id
FROM statement AS t8
WHERE t8.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ?) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN statement AS t3 ON t3.id = p9.id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: some.nodes.stances
SELECT k11.value AS c0, t12.position AS c1
FROM json_each(?) AS k11 CROSS JOIN stance AS t12 ON t12.id IN (SELECT t13.id AS id
FROM stance AS t13
WHERE t13.statement_id = k11.value ORDER BY t13.ordinal, t13.id
 LIMIT ? + 1 OFFSET ?) ORDER BY t12.ordinal, t12.id;
-- keys, cap, param_1

-- sqlite: some
SELECT NULL AS c0, t10.slug AS c1, t10.id AS c2
FROM (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN statement AS t10 ON t10.id = p16.id ORDER BY t10.sort_key ASC;
-- r2, p3, size2, param_1

-- sqlite: neutral
SELECT NULL AS c0, t17.slug AS c1
FROM (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p19 CROSS JOIN statement AS t17 ON t17.id = p19.id ORDER BY t17.sort_key ASC;
-- r3, p5, size3, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, claim.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN claim ON claim.slug = x.value JOIN entity ON entity.id = claim.id UNION ALL SELECT 'slug' AS how, x.value AS text, event.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN event ON event.slug = x.value JOIN entity ON entity.id = event.id UNION ALL SELECT 'slug' AS how, x.value AS text, place.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN place ON place.slug = x.value JOIN entity ON entity.id = place.id UNION ALL SELECT 'slug' AS how, x.value AS text, summit.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN summit ON summit.slug = x.value JOIN entity ON entity.id = summit.id UNION ALL SELECT 'slug' AS how, x.value AS text, topic.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN topic ON topic.slug = x.value JOIN entity ON entity.id = topic.id UNION ALL SELECT 'slug' AS how, x.value AS text, treaty.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN treaty ON treaty.slug = x.value JOIN entity ON entity.id = treaty.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

-- postgresql: against
SELECT NULL AS c0, t0.slug AS c1
FROM  (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS p2 JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, p0, size0

-- postgresql: any.nodes.stances
SELECT k4.value AS c0, t5.position AS c1
FROM unnest($1::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t6.id AS id
FROM stance AS t6
WHERE t6.statement_id = k4.value ORDER BY t6.ordinal, t6.id
 LIMIT $2 + 1) AS p7 JOIN stance AS t5 ON t5.id = p7.id ORDER BY t5.ordinal, t5.id;
-- keys, cap

-- postgresql: any
SELECT NULL AS c0, t3.slug AS c1, t3.id AS c2
FROM  (SELECT t8.id AS id
FROM statement AS t8
WHERE t8.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT) ORDER BY t8.sort_key ASC
 LIMIT $2 + 1) AS p9 JOIN statement AS t3 ON t3.id = p9.id ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: some.nodes.stances
SELECT k11.value AS c0, t12.position AS c1
FROM unnest($1::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.id AS id
FROM stance AS t13
WHERE t13.statement_id = k11.value ORDER BY t13.ordinal, t13.id
 LIMIT $2 + 1) AS p14 JOIN stance AS t12 ON t12.id = p14.id ORDER BY t12.ordinal, t12.id;
-- keys, cap

-- postgresql: some
SELECT NULL AS c0, t10.slug AS c1, t10.id AS c2
FROM  (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t15.sort_key ASC
 LIMIT $3 + 1) AS p16 JOIN statement AS t10 ON t10.id = p16.id ORDER BY t10.sort_key ASC;
-- r2, p3, size2

-- postgresql: neutral
SELECT NULL AS c0, t17.slug AS c1
FROM  (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t18.sort_key ASC
 LIMIT $3 + 1) AS p19 JOIN statement AS t17 ON t17.id = p19.id ORDER BY t17.sort_key ASC;
-- r3, p5, size3
