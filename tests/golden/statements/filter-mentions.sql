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

-- sqlite: mentioned.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1;
-- r0, polarity_1

-- sqlite: exactly
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p4 CROSS JOIN statement AS t2 ON t2.id = p4.id ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1, param_1

-- sqlite: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?)) AS anon_1;
-- r1, polarity_1

-- sqlite: left
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r2, polarity_1, size2, param_1

-- sqlite: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r3

-- sqlite: unsure
SELECT NULL AS c0, t11.slug AS c1
FROM (SELECT t12.id AS id
FROM statement AS t12
WHERE t12.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN statement AS t11 ON t11.id = p13.id ORDER BY t11.sort_key ASC;
-- r4, polarity_1, size4, param_1

-- sqlite: actor
SELECT NULL AS c0, t14.slug AS c1
FROM (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN statement AS t14 ON t14.id = p16.id ORDER BY t14.sort_key ASC;
-- r5, polarity_1, size5, param_1

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

-- postgresql: mentioned.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2)) AS anon_1;
-- r0, polarity_1

-- postgresql: exactly
SELECT NULL AS c0, t2.slug AS c1
FROM  (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2) ORDER BY t3.sort_key ASC
 LIMIT $3 + 1) AS p4 JOIN statement AS t2 ON t2.id = p4.id ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1

-- postgresql: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2)) AS anon_1;
-- r1, polarity_1

-- postgresql: left
SELECT NULL AS c0, t6.slug AS c1
FROM  (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t7.sort_key ASC
 LIMIT $3 + 1) AS p8 JOIN statement AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r2, polarity_1, size2

-- postgresql: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r3

-- postgresql: unsure
SELECT NULL AS c0, t11.slug AS c1
FROM  (SELECT t12.id AS id
FROM statement AS t12
WHERE t12.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t12.sort_key ASC
 LIMIT $3 + 1) AS p13 JOIN statement AS t11 ON t11.id = p13.id ORDER BY t11.sort_key ASC;
-- r4, polarity_1, size4

-- postgresql: actor
SELECT NULL AS c0, t14.slug AS c1
FROM  (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t15.sort_key ASC
 LIMIT $3 + 1) AS p16 JOIN statement AS t14 ON t14.id = p16.id ORDER BY t14.sort_key ASC;
-- r5, polarity_1, size5
