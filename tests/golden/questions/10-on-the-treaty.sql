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

-- sqlite: statements.nodes.stances
SELECT k3.value AS c0, t4.position AS c1
FROM json_each(?) AS k3 CROSS JOIN stance AS t4 ON t4.id IN (SELECT t5.id AS id
FROM stance AS t5
WHERE t5.statement_id = k3.value AND t5.target_id = ? ORDER BY t5.ordinal, t5.id
 LIMIT ? + 1 OFFSET ?) ORDER BY t4.ordinal, t4.id;
-- keys, r1, cap, param_1

-- sqlite: statements
SELECT NULL AS c0, t0.sort_key AS c1, t0.slug AS c2, t0.act AS c3, t1.name AS c4, t0.speaker_id AS c5, t2.name AS c6, t0.on_behalf_of_id AS c7, t0.date_edtf AS c8, t0.date_precision AS c9, t0.id AS c10
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t0 ON t0.id = p8.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0, param_1

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1;
-- r0, polarity_1

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

-- postgresql: statements.nodes.stances
SELECT k3.value AS c0, t4.position AS c1
FROM unnest($1::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t5.id AS id
FROM stance AS t5
WHERE t5.statement_id = k3.value AND t5.target_id = $2::BIGINT ORDER BY t5.ordinal, t5.id
 LIMIT $3 + 1) AS p6 JOIN stance AS t4 ON t4.id = p6.id ORDER BY t4.ordinal, t4.id;
-- keys, r1, cap

-- postgresql: statements
SELECT NULL AS c0, t0.sort_key AS c1, t0.slug AS c2, t0.act AS c3, t1.name AS c4, t0.speaker_id AS c5, t2.name AS c6, t0.on_behalf_of_id AS c7, t0.date_edtf AS c8, t0.date_precision AS c9, t0.id AS c10
FROM  (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t7.sort_key ASC
 LIMIT $3 + 1) AS p8 JOIN statement AS t0 ON t0.id = p8.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2)) AS anon_1;
-- r0, polarity_1
