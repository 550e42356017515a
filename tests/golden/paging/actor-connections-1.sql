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
WHERE actor.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- sqlite: state.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN delegation AS t2 ON t2.id IN (SELECT t3.id AS id
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.slug ASC;
-- keys, size0, param_1

-- sqlite: state.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM json_each(?) AS k5 CROSS JOIN visit AS t6 ON t6.id IN (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.visitor_id = k5.value ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, size1, param_1

-- sqlite: state.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM json_each(?) AS k9 CROSS JOIN visit AS t10 ON t10.id IN (SELECT t11.id AS id
FROM visit AS t11
WHERE t11.host_id = k9.value ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t10.sort_key ASC;
-- keys, size2, param_1

-- sqlite: state.statements
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM json_each(?) AS k13 CROSS JOIN statement AS t14 ON t14.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.speaker_id = k13.value ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key ASC;
-- keys, size3, param_1

-- sqlite: state.treaties
SELECT k17.value AS c0, t18.slug AS c1, t18.sort_key AS c2
FROM json_each(?) AS k17 CROSS JOIN treaty AS t18 ON t18.id IN (SELECT t19.id AS id
FROM treaty AS t19
WHERE t19.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value) ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t18.sort_key ASC;
-- keys, size4, param_1

-- sqlite: summit.statements
SELECT k22.value AS c0, t23.sort_key AS c1
FROM json_each(?) AS k22 CROSS JOIN statement AS t23 ON t23.id IN (SELECT t24.id AS id
FROM statement AS t24
WHERE t24.venue_id = k22.value ORDER BY t24.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t23.sort_key ASC;
-- keys, size5, param_1

-- sqlite: summit.participants.statements
SELECT t29.id AS c0, t30.sort_key AS c1
FROM json_each(?) AS k28 CROSS JOIN summit_participation AS t29 ON t29.id = k28.value CROSS JOIN statement AS t30 ON t30.id IN (SELECT t31.id AS id
FROM statement AS t31
WHERE t31.venue_id = t29.summit_id AND t31.speaker_id = t29.actor_id ORDER BY t31.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t30.sort_key ASC;
-- keys, size6, param_1

-- sqlite: summit.participants
SELECT t27.summit_id AS c0, t27.id AS c1, t27.actor_id AS c2
FROM summit_participation AS t27
WHERE t27.summit_id IN (SELECT value FROM json_each(?)) AND +(t27.role IN (SELECT value FROM json_each(?))) ORDER BY t27.summit_id, t27.ordinal, t27.id;
-- keys, p6

-- sqlite: summit
SELECT t21.id AS c0
FROM summit AS t21
WHERE t21.id = ?;
-- r1

-- sqlite: topic.statements
SELECT k34.value AS c0, t35.sort_key AS c1
FROM json_each(?) AS k34 CROSS JOIN statement AS t35 ON t35.id IN (SELECT t36.id AS id
FROM statement AS t36
WHERE t36.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k34.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t36.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t35.sort_key ASC;
-- keys, polarity_1, size7, param_1

-- sqlite: topic
SELECT t33.id AS c0
FROM topic AS t33
WHERE t33.id = ?;
-- r2

-- sqlite: treaty.statements
SELECT k39.value AS c0, t40.sort_key AS c1
FROM json_each(?) AS k39 CROSS JOIN statement AS t40 ON t40.id IN (SELECT t41.id AS id
FROM statement AS t41
WHERE t41.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k39.value AND mention_observation_1.polarity = ?) ORDER BY t41.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t40.sort_key ASC;
-- keys, polarity_1, size8, param_1

-- sqlite: treaty
SELECT t38.id AS c0
FROM treaty AS t38
WHERE t38.id = ?;
-- r3

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
WHERE actor.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- postgresql: state.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.slug ASC;
-- keys, size0

-- postgresql: state.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM visit AS t7
WHERE t7.visitor_id = k5.value ORDER BY t7.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, size1

-- postgresql: state.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE t11.host_id = k9.value ORDER BY t11.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key ASC;
-- keys, size2

-- postgresql: state.statements
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.speaker_id = k13.value ORDER BY t15.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key ASC;
-- keys, size3

-- postgresql: state.treaties
SELECT k17.value AS c0, t18.slug AS c1, t18.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM treaty AS t19
WHERE t19.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value) ORDER BY t19.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 ORDER BY t18.sort_key ASC;
-- keys, size4

-- postgresql: summit.statements
SELECT k22.value AS c0, t23.sort_key AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t24.*
FROM statement AS t24
WHERE t24.venue_id = k22.value ORDER BY t24.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t23 ORDER BY t23.sort_key ASC;
-- keys, size5

-- postgresql: summit.participants.statements
SELECT t29.id AS c0, t30.sort_key AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t29(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t31.*
FROM statement AS t31
WHERE t31.venue_id = t29.summit_id AND t31.speaker_id = t29.actor_id ORDER BY t31.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t30 ORDER BY t30.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, size6

-- postgresql: summit.participants
SELECT t27.summit_id AS c0, t27.id AS c1, t27.actor_id AS c2
FROM summit_participation AS t27
WHERE t27.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t27.role = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t27.ordinal, t27.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p6, cap

-- postgresql: summit
SELECT t21.id AS c0
FROM summit AS t21
WHERE t21.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: topic.statements
SELECT k34.value AS c0, t35.sort_key AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k34(value) CROSS JOIN LATERAL (SELECT t36.*
FROM statement AS t36
WHERE t36.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k34.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t36.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t35 ORDER BY t35.sort_key ASC;
-- keys, polarity_1, size7

-- postgresql: topic
SELECT t33.id AS c0
FROM topic AS t33
WHERE t33.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: treaty.statements
SELECT k39.value AS c0, t40.sort_key AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k39(value) CROSS JOIN LATERAL (SELECT t41.*
FROM statement AS t41
WHERE t41.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k39.value AND mention_observation_1.polarity = $2) ORDER BY t41.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t40 ORDER BY t40.sort_key ASC;
-- keys, polarity_1, size8

-- postgresql: treaty
SELECT t38.id AS c0
FROM treaty AS t38
WHERE t38.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
