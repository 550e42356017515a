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
WHERE t3.sender_id = k1.value AND t3.slug > ? ORDER BY t3.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.slug ASC;
-- keys, cursor0_after, size0, param_1

-- sqlite: state.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM json_each(?) AS k5 CROSS JOIN visit AS t6 ON t6.id IN (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.sort_key > ? ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, cursor1_after, size1, param_1

-- sqlite: state.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1
FROM json_each(?) AS k9 CROSS JOIN visit AS t10 ON t10.id IN (SELECT t11.id AS id
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.sort_key > ? ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t10.sort_key ASC;
-- keys, cursor2_after, size2, param_1

-- sqlite: state.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN statement AS t14 ON t14.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND t15.sort_key > ? ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key ASC;
-- keys, cursor3_after, size3, param_1

-- sqlite: state.treaties
SELECT k17.value AS c0, t18.slug AS c1
FROM json_each(?) AS k17 CROSS JOIN treaty AS t18 ON t18.id IN (SELECT t19.id AS id
FROM treaty AS t19
WHERE t19.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value) AND t19.sort_key > ? ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t18.sort_key ASC;
-- keys, cursor4_after, size4, param_1

-- sqlite: state.delegationsBefore
SELECT k21.value AS c0, t22.slug AS c1
FROM json_each(?) AS k21 CROSS JOIN delegation AS t22 ON t22.id IN (SELECT t23.id AS id
FROM delegation AS t23
WHERE t23.sender_id = k21.value AND t23.slug < ? ORDER BY t23.slug DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t22.slug DESC;
-- keys, cursor5_before, size5, param_1

-- sqlite: state.visitsBefore
SELECT k25.value AS c0, t26.slug AS c1
FROM json_each(?) AS k25 CROSS JOIN visit AS t26 ON t26.id IN (SELECT t27.id AS id
FROM visit AS t27
WHERE t27.visitor_id = k25.value AND t27.sort_key < ? ORDER BY t27.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t26.sort_key DESC;
-- keys, cursor6_before, size6, param_1

-- sqlite: state.hostedBefore
SELECT k29.value AS c0, t30.slug AS c1
FROM json_each(?) AS k29 CROSS JOIN visit AS t30 ON t30.id IN (SELECT t31.id AS id
FROM visit AS t31
WHERE t31.host_id = k29.value AND t31.sort_key < ? ORDER BY t31.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t30.sort_key DESC;
-- keys, cursor7_before, size7, param_1

-- sqlite: state.statementsBefore
SELECT k33.value AS c0, t34.slug AS c1
FROM json_each(?) AS k33 CROSS JOIN statement AS t34 ON t34.id IN (SELECT t35.id AS id
FROM statement AS t35
WHERE t35.speaker_id = k33.value AND t35.sort_key < ? ORDER BY t35.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t34.sort_key DESC;
-- keys, cursor8_before, size8, param_1

-- sqlite: state.treatiesBefore
SELECT k37.value AS c0, t38.slug AS c1
FROM json_each(?) AS k37 CROSS JOIN treaty AS t38 ON t38.id IN (SELECT t39.id AS id
FROM treaty AS t39
WHERE t39.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k37.value) AND t39.sort_key < ? ORDER BY t39.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t38.sort_key DESC;
-- keys, cursor9_before, size9, param_1

-- sqlite: summit.statements
SELECT k42.value AS c0, t43.slug AS c1
FROM json_each(?) AS k42 CROSS JOIN statement AS t43 ON t43.id IN (SELECT t44.id AS id
FROM statement AS t44
WHERE t44.venue_id = k42.value AND t44.sort_key > ? ORDER BY t44.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t43.sort_key ASC;
-- keys, cursor10_after, size10, param_1

-- sqlite: summit.before
SELECT k46.value AS c0, t47.slug AS c1
FROM json_each(?) AS k46 CROSS JOIN statement AS t47 ON t47.id IN (SELECT t48.id AS id
FROM statement AS t48
WHERE t48.venue_id = k46.value AND t48.sort_key < ? ORDER BY t48.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t47.sort_key DESC;
-- keys, cursor11_before, size11, param_1

-- sqlite: summit.participants.statements
SELECT t53.id AS c0, t54.slug AS c1
FROM json_each(?) AS k52 CROSS JOIN summit_participation AS t53 ON t53.id = k52.value CROSS JOIN statement AS t54 ON t54.id IN (SELECT t55.id AS id
FROM statement AS t55
WHERE t55.venue_id = t53.summit_id AND t55.speaker_id = t53.actor_id AND t55.sort_key > ? ORDER BY t55.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t54.sort_key ASC;
-- keys, cursor12_after, size12, param_1

-- sqlite: summit.participants.before
SELECT t58.id AS c0, t59.slug AS c1
FROM json_each(?) AS k57 CROSS JOIN summit_participation AS t58 ON t58.id = k57.value CROSS JOIN statement AS t59 ON t59.id IN (SELECT t60.id AS id
FROM statement AS t60
WHERE t60.venue_id = t58.summit_id AND t60.speaker_id = t58.actor_id AND t60.sort_key < ? ORDER BY t60.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t59.sort_key DESC;
-- keys, cursor13_before, size13, param_1

-- sqlite: summit.participants
SELECT t51.summit_id AS c0, t51.id AS c1, t51.actor_id AS c2
FROM summit_participation AS t51
WHERE t51.summit_id IN (SELECT value FROM json_each(?)) AND +(t51.role IN (SELECT value FROM json_each(?))) ORDER BY t51.summit_id, t51.ordinal, t51.id;
-- keys, p30

-- sqlite: summit
SELECT t41.id AS c0
FROM summit AS t41
WHERE t41.id = ?;
-- r1

-- sqlite: topic.statements
SELECT k63.value AS c0, t64.slug AS c1
FROM json_each(?) AS k63 CROSS JOIN statement AS t64 ON t64.id IN (SELECT t65.id AS id
FROM statement AS t65
WHERE t65.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k63.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) AND t65.sort_key > ? ORDER BY t65.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t64.sort_key ASC;
-- keys, polarity_1, cursor14_after, size14, param_1

-- sqlite: topic.before
SELECT k67.value AS c0, t68.slug AS c1
FROM json_each(?) AS k67 CROSS JOIN statement AS t68 ON t68.id IN (SELECT t69.id AS id
FROM statement AS t69
WHERE t69.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k67.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) AND t69.sort_key < ? ORDER BY t69.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t68.sort_key DESC;
-- keys, polarity_1, cursor15_before, size15, param_1

-- sqlite: topic
SELECT t62.id AS c0
FROM topic AS t62
WHERE t62.id = ?;
-- r2

-- sqlite: treaty.statements
SELECT k72.value AS c0, t73.slug AS c1
FROM json_each(?) AS k72 CROSS JOIN statement AS t73 ON t73.id IN (SELECT t74.id AS id
FROM statement AS t74
WHERE t74.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k72.value AND mention_observation_1.polarity = ?) AND t74.sort_key > ? ORDER BY t74.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t73.sort_key ASC;
-- keys, polarity_1, cursor16_after, size16, param_1

-- sqlite: treaty.before
SELECT k76.value AS c0, t77.slug AS c1
FROM json_each(?) AS k76 CROSS JOIN statement AS t77 ON t77.id IN (SELECT t78.id AS id
FROM statement AS t78
WHERE t78.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k76.value AND mention_observation_1.polarity = ?) AND t78.sort_key < ? ORDER BY t78.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t77.sort_key DESC;
-- keys, polarity_1, cursor17_before, size17, param_1

-- sqlite: treaty
SELECT t71.id AS c0
FROM treaty AS t71
WHERE t71.id = ?;
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
WHERE t3.sender_id = k1.value AND t3.slug > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t3.slug ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.slug ASC;
-- keys, cursor0_after, size0

-- postgresql: state.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.sort_key > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t7.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, cursor1_after, size1

-- postgresql: state.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.sort_key > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t11.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key ASC;
-- keys, cursor2_after, size2

-- postgresql: state.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND t15.sort_key > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t15.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key ASC;
-- keys, cursor3_after, size3

-- postgresql: state.treaties
SELECT k17.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM treaty AS t19
WHERE t19.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value) AND t19.sort_key > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t19.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t18 ORDER BY t18.sort_key ASC;
-- keys, cursor4_after, size4

-- postgresql: state.delegationsBefore
SELECT k21.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM delegation AS t23
WHERE t23.sender_id = k21.value AND t23.slug < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t23.slug DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t22 ORDER BY t22.slug DESC;
-- keys, cursor5_before, size5

-- postgresql: state.visitsBefore
SELECT k25.value AS c0, t26.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM visit AS t27
WHERE t27.visitor_id = k25.value AND t27.sort_key < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t27.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t26 ORDER BY t26.sort_key DESC;
-- keys, cursor6_before, size6

-- postgresql: state.hostedBefore
SELECT k29.value AS c0, t30.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k29(value) CROSS JOIN LATERAL (SELECT t31.*
FROM visit AS t31
WHERE t31.host_id = k29.value AND t31.sort_key < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t31.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t30 ORDER BY t30.sort_key DESC;
-- keys, cursor7_before, size7

-- postgresql: state.statementsBefore
SELECT k33.value AS c0, t34.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k33(value) CROSS JOIN LATERAL (SELECT t35.*
FROM statement AS t35
WHERE t35.speaker_id = k33.value AND t35.sort_key < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t35.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t34 ORDER BY t34.sort_key DESC;
-- keys, cursor8_before, size8

-- postgresql: state.treatiesBefore
SELECT k37.value AS c0, t38.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k37(value) CROSS JOIN LATERAL (SELECT t39.*
FROM treaty AS t39
WHERE t39.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k37.value) AND t39.sort_key < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t39.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t38 ORDER BY t38.sort_key DESC;
-- keys, cursor9_before, size9

-- postgresql: summit.statements
SELECT k42.value AS c0, t43.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k42(value) CROSS JOIN LATERAL (SELECT t44.*
FROM statement AS t44
WHERE t44.venue_id = k42.value AND t44.sort_key > (SELECT $2::VARCHAR)::VARCHAR ORDER BY t44.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t43 ORDER BY t43.sort_key ASC;
-- keys, cursor10_after, size10

-- postgresql: summit.before
SELECT k46.value AS c0, t47.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k46(value) CROSS JOIN LATERAL (SELECT t48.*
FROM statement AS t48
WHERE t48.venue_id = k46.value AND t48.sort_key < (SELECT $2::VARCHAR)::VARCHAR ORDER BY t48.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t47 ORDER BY t47.sort_key DESC;
-- keys, cursor11_before, size11

-- postgresql: summit.participants.statements
SELECT t53.id AS c0, t54.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t53(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t55.*
FROM statement AS t55
WHERE t55.venue_id = t53.summit_id AND t55.speaker_id = t53.actor_id AND t55.sort_key > (SELECT $4::VARCHAR)::VARCHAR ORDER BY t55.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t54 ORDER BY t54.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, cursor12_after, size12

-- postgresql: summit.participants.before
SELECT t58.id AS c0, t59.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t58(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t60.*
FROM statement AS t60
WHERE t60.venue_id = t58.summit_id AND t60.speaker_id = t58.actor_id AND t60.sort_key < (SELECT $4::VARCHAR)::VARCHAR ORDER BY t60.sort_key DESC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t59 ORDER BY t59.sort_key DESC;
-- keys, keys_summit_id, keys_actor_id, cursor13_before, size13

-- postgresql: summit.participants
SELECT t51.summit_id AS c0, t51.id AS c1, t51.actor_id AS c2
FROM summit_participation AS t51
WHERE t51.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t51.role = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t51.ordinal, t51.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p30, cap

-- postgresql: summit
SELECT t41.id AS c0
FROM summit AS t41
WHERE t41.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: topic.statements
SELECT k63.value AS c0, t64.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k63(value) CROSS JOIN LATERAL (SELECT t65.*
FROM statement AS t65
WHERE t65.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k63.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) AND t65.sort_key > (SELECT $3::VARCHAR)::VARCHAR ORDER BY t65.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t64 ORDER BY t64.sort_key ASC;
-- keys, polarity_1, cursor14_after, size14

-- postgresql: topic.before
SELECT k67.value AS c0, t68.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k67(value) CROSS JOIN LATERAL (SELECT t69.*
FROM statement AS t69
WHERE t69.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k67.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) AND t69.sort_key < (SELECT $3::VARCHAR)::VARCHAR ORDER BY t69.sort_key DESC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t68 ORDER BY t68.sort_key DESC;
-- keys, polarity_1, cursor15_before, size15

-- postgresql: topic
SELECT t62.id AS c0
FROM topic AS t62
WHERE t62.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: treaty.statements
SELECT k72.value AS c0, t73.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k72(value) CROSS JOIN LATERAL (SELECT t74.*
FROM statement AS t74
WHERE t74.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k72.value AND mention_observation_1.polarity = $2) AND t74.sort_key > (SELECT $3::VARCHAR)::VARCHAR ORDER BY t74.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t73 ORDER BY t73.sort_key ASC;
-- keys, polarity_1, cursor16_after, size16

-- postgresql: treaty.before
SELECT k76.value AS c0, t77.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k76(value) CROSS JOIN LATERAL (SELECT t78.*
FROM statement AS t78
WHERE t78.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k76.value AND mention_observation_1.polarity = $2) AND t78.sort_key < (SELECT $3::VARCHAR)::VARCHAR ORDER BY t78.sort_key DESC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t77 ORDER BY t77.sort_key DESC;
-- keys, polarity_1, cursor17_before, size17

-- postgresql: treaty
SELECT t71.id AS c0
FROM treaty AS t71
WHERE t71.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
