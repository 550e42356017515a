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

-- sqlite: none
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: there
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: list.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?))) AS anon_1
FROM json_each(?) AS k8;
-- r3, polarity_1, keys

-- sqlite: list
SELECT NULL AS c0, t5.slug AS c1, t4.id AS c2
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r2

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

-- postgresql: none
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: there
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: list.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.speaker_id = k8.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t9.id AND mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest($3::BIGINT[]) AS k8(value);
-- r3, polarity_1, keys

-- postgresql: list
SELECT NULL AS c0, t5.slug AS c1, t4.id AS c2
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = $1::BIGINT;
-- r2
