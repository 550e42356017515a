-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- sqlite: st.stances
SELECT t2.statement_id AS c0, t2.position AS c1
FROM stance AS t2
WHERE t2.statement_id IN (SELECT value FROM json_each(?)) AND +(t2.target_id = ?) ORDER BY t2.statement_id, t2.ordinal, t2.id;
-- keys, r1

-- sqlite: st.other
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id IN (SELECT value FROM json_each(?)) AND +(t4.target_id = ?) ORDER BY t4.statement_id, t4.ordinal, t4.id;
-- keys, r2

-- sqlite: treaty.nodes.stances
SELECT t7.statement_id AS c0, t7.position AS c1, t8.slug AS c2
FROM stance AS t7 LEFT OUTER JOIN treaty AS t8 ON t8.id = t7.target_id
WHERE t7.statement_id IN (SELECT value FROM json_each(?)) AND +(t7.target_id = ?) ORDER BY t7.statement_id, t7.ordinal, t7.id;
-- keys, r4

-- sqlite: treaty
SELECT t5.slug AS c0, t5.id AS c1
FROM (SELECT t9.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w12.id AS id, w12.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k11 CROSS JOIN statement AS w12 ON w12.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k11.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt9 CROSS JOIN statement AS t9 ON t9.id = mt9.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN statement AS t5 ON t5.id = p13.id ORDER BY t5.sort_key ASC;
-- r3, polarity_1, size0, param_1, size0, param_2, size0, param_3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- postgresql: st.stances
SELECT t2.statement_id AS c0, t2.position AS c1
FROM stance AS t2
WHERE t2.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r1, cap

-- postgresql: st.other
SELECT t4.statement_id AS c0, t4.position AS c1
FROM stance AS t4
WHERE t4.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t4.ordinal, t4.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r2, cap

-- postgresql: treaty.nodes.stances
SELECT t7.statement_id AS c0, t7.position AS c1, t8.slug AS c2
FROM stance AS t7 LEFT OUTER JOIN treaty AS t8 ON t8.id = t7.target_id
WHERE t7.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t7.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t7.ordinal, t7.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r4, cap

-- postgresql: treaty
SELECT t5.slug AS c0, t5.id AS c1
FROM (SELECT t9.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w12.id AS id, w12.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k11 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k11.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w12) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt9 CROSS JOIN LATERAL (SELECT * FROM statement AS ot9 WHERE ot9.id = mt9.id LIMIT 1) AS t9 ORDER BY t9.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t5 ORDER BY t5.sort_key ASC;
-- r3, polarity_1, size0
