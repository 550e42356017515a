-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: first.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w5.id AS id, w5.sort_key AS sort_key
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE t4.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t4.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t4.act IN (SELECT value FROM json_each(?)) AND (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND t4.date_latest IS NOT NULL AND t4.date_latest <= ? AND t4.sort_key < ? || '~' ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw5 CROSS JOIN statement AS w5 ON w5.id = iw5.id UNION SELECT w8.id AS id, w8.sort_key AS sort_key
FROM (WITH RECURSIVE anon_3(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_3.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_4
FROM anon_3
WHERE anon_3.id IS NOT NULL)
 SELECT anon_3.id
FROM anon_3
WHERE anon_3.id >= -1) AS k7 CROSS JOIN statement AS w8 ON w8.id IN (SELECT t6.id AS id
FROM statement AS t6
WHERE t6.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.statement_id = t6.id AND +mention_observation_2.target_id IN (WITH RECURSIVE anon_5(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_5 ON topic_broader.broader_id = anon_5.id)
 SELECT anon_5.id
FROM anon_5) AND mention_observation_2.polarity = ?)) AND t6.act IN (SELECT value FROM json_each(?)) AND (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND t6.date_latest IS NOT NULL AND t6.date_latest <= ? AND k7.id = -1 AND t6.sort_key > '~|' AND t6.reach = k7.id ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt3 CROSS JOIN statement AS t3 ON t3.id = mt3.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, p0, p1, p1__daytext, size0, param_1, param_2, r1, polarity_2, p0, p1, size0, param_3, size0, param_4, size0, param_5

-- sqlite: first.statements.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.venue_id = k10.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t11.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t11.act IN (SELECT value FROM json_each(?)) AND (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL) AND t11.date_latest IS NOT NULL AND t11.date_latest <= ?) AS anon_1
FROM json_each(?) AS k10;
-- r1, polarity_1, p0, p1, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: first.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM (SELECT w5.*
FROM (SELECT t4.*
FROM statement AS t4
WHERE t4.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t4.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_1 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_1.id OFFSET 0) AS topic_broader)
 SELECT anon_1.id
FROM anon_1)) AND mention_observation_1.polarity = $3)) AND t4.act = ANY ((SELECT $4::TEXT[])::TEXT[]) AND (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND t4.date_latest IS NOT NULL AND t4.date_latest <= (SELECT $5::DATE)::DATE AND (t4.sort_key, t4.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t4.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w5 UNION SELECT w8.*
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k7 CROSS JOIN LATERAL (SELECT t6.*
FROM statement AS t6
WHERE t6.venue_id = k1.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.statement_id = t6.id AND mention_observation_2.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_4(id) AS
(SELECT (SELECT $2::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_4 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_4.id OFFSET 0) AS topic_broader)
 SELECT anon_4.id
FROM anon_4)) AND mention_observation_2.polarity = $8)) AND t6.act = ANY ((SELECT $4::TEXT[])::TEXT[]) AND (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND t6.date_latest IS NOT NULL AND t6.date_latest <= (SELECT $5::DATE)::DATE AND k7.id = -1 AND t6.sort_key > '~|' AND t6.reach = k7.id ORDER BY t6.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w8) AS t3 ORDER BY t3.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, r1, polarity_1, p0, p1, p1__daytext, size0, polarity_2

-- postgresql: first.statements.totalCount
SELECT k10.value, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.venue_id = k10.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t11.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t11.act = ANY ((SELECT $3::TEXT[])::TEXT[]) AND (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL) AND t11.date_latest IS NOT NULL AND t11.date_latest <= (SELECT $4::DATE)::DATE) AS anon_1
FROM unnest((SELECT $5::BIGINT[])::BIGINT[]) AS k10(value);
-- r1, polarity_1, p0, p1, keys
