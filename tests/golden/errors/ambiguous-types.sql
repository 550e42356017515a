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

-- sqlite: treaty
SELECT NULL AS c0, t0.slug AS c1
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t5.id AND mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?))) AS anon_1
FROM json_each(?) AS k4;
-- r2, polarity_1, keys

-- sqlite: state
SELECT NULL AS c0, t1.id AS c1
FROM state AS t1
WHERE t1.id = ?;
-- r1

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

-- postgresql: treaty
SELECT NULL AS c0, t0.slug AS c1
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: state.statements.totalCount
SELECT k4.value, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.speaker_id = k4.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t5.id AND mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest($3::BIGINT[]) AS k4(value);
-- r2, polarity_1, keys

-- postgresql: state
SELECT NULL AS c0, t1.id AS c1
FROM state AS t1
WHERE t1.id = $1::BIGINT;
-- r1
