-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, node_ids7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, normals0, normals1, normals2, normals3, normals4, normals5, normals6, normals7

-- sqlite: a.statements.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM statement AS t4
WHERE t4.speaker_id = k3.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t4.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?))) AS anon_1
FROM json_each(?) AS k3;
-- r1, polarity_1, keys

-- sqlite: b.participants.observations
SELECT k8.value AS c0, t9.polarity AS c1
FROM json_each(?) AS k8 CROSS JOIN mention_observation AS t9 ON t9.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k8.value) AND t9.target_id = ? ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t9.statement_id), t9.ordinal, t9.id;
-- keys, r3

-- sqlite: b.participants
SELECT t7.summit_id AS c0, t7.id AS c1
FROM summit_participation AS t7
WHERE t7.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t7.summit_id, t7.ordinal, t7.id;
-- keys

-- sqlite: b
SELECT t5.id AS c0
FROM summit AS t5
WHERE t5.id = ?;
-- r2

-- sqlite: c.mentions
SELECT t14.statement_id AS c0, t14.polarity AS c1
FROM mention_observation AS t14
WHERE t14.statement_id IN (SELECT value FROM json_each(?)) AND +(t14.target_id = ?) ORDER BY t14.statement_id, t14.ordinal, t14.id;
-- keys, r5

-- sqlite: c.stances
SELECT t16.statement_id AS c0, t16.position AS c1
FROM stance AS t16
WHERE t16.statement_id IN (SELECT value FROM json_each(?)) AND +(t16.target_id = ?) ORDER BY t16.statement_id, t16.ordinal, t16.id;
-- keys, r6

-- sqlite: c
SELECT t12.id AS c0
FROM statement AS t12
WHERE t12.id = ?;
-- r4

-- sqlite: d
SELECT t18.slug AS c0
FROM state AS t17 JOIN actor AS t18 ON t18.id = t17.id
WHERE t17.id = ?;
-- r7

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT, $5::BIGINT, $6::BIGINT, $7::BIGINT, $8::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($17::VARCHAR, $18::VARCHAR, $19::VARCHAR, $20::VARCHAR, $21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR, $29::VARCHAR, $30::VARCHAR, $31::VARCHAR, $32::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, node_ids7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, normals0, normals1, normals2, normals3, normals4, normals5, normals6, normals7

-- postgresql: a.statements.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM statement AS t4
WHERE t4.speaker_id = k3.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t4.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM anon_2 CROSS JOIN LATERAL (SELECT * FROM topic_broader WHERE topic_broader.broader_id = anon_2.id OFFSET 0) AS topic_broader)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2))) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[]) AS k3(value);
-- r1, polarity_1, keys

-- postgresql: b.participants.observations
SELECT k8.value AS c0, t9.polarity AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t10.*
FROM mention_observation AS t10
WHERE t10.statement_id IN (SELECT statement_1.id
FROM summit_participation AS summit_participation_1 JOIN statement AS statement_1 ON statement_1.venue_id = summit_participation_1.summit_id AND statement_1.speaker_id = summit_participation_1.actor_id
WHERE summit_participation_1.id = k8.value) AND t10.target_id = (SELECT $2::BIGINT)::BIGINT ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t10.statement_id), t10.ordinal, t10.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t9 ORDER BY (SELECT statement_3.sort_key
FROM statement AS statement_3
WHERE statement_3.id = t9.statement_id), t9.ordinal, t9.id;
-- keys, r3, cap

-- postgresql: b.participants
SELECT t7.summit_id AS c0, t7.id AS c1
FROM summit_participation AS t7
WHERE t7.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: b
SELECT t5.id AS c0
FROM summit AS t5
WHERE t5.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: c.mentions
SELECT t14.statement_id AS c0, t14.polarity AS c1
FROM mention_observation AS t14
WHERE t14.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t14.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t14.ordinal, t14.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r5, cap

-- postgresql: c.stances
SELECT t16.statement_id AS c0, t16.position AS c1
FROM stance AS t16
WHERE t16.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t16.target_id = (SELECT $2::BIGINT)::BIGINT) ORDER BY t16.ordinal, t16.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, r6, cap

-- postgresql: c
SELECT t12.id AS c0
FROM statement AS t12
WHERE t12.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: d
SELECT t18.slug AS c0
FROM state AS t17 JOIN actor AS t18 ON t18.id = t17.id
WHERE t17.id = (SELECT $1::BIGINT)::BIGINT;
-- r7
