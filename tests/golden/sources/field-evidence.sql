-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'campaign', 'claim', 'delegation', 'event', 'place', 'statement', 'summit', 'topic', 'treaty', 'visit') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids, texts, texts, texts, texts, texts, texts, texts, texts, texts, texts, texts, texts, codes, normals

-- sqlite: summit.evidence
SELECT t2.subject_id AS c0, t2.field AS c1, t2.attribution AS c2
FROM evidence AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.field = ?) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys, p0

-- sqlite: summit.place
SELECT t4.subject_id AS c0, t4.field AS c1, t4.paragraph AS c2, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field = ?) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- param_1, keys, p1

-- sqlite: summit.participants.evidence
SELECT t8.subject_id AS c0, t8.field AS c1, t8.attribution AS c2
FROM evidence AS t8
WHERE t8.subject_id IN (SELECT value FROM json_each(?)) AND +(t8.field = ?) ORDER BY t8.subject_id, t8.ordinal, t8.id;
-- keys, p2

-- sqlite: summit.participants
SELECT t6.summit_id AS c0, t6.id AS c1
FROM summit_participation AS t6
WHERE t6.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t6.summit_id, t6.ordinal, t6.id;
-- keys

-- sqlite: topic.names
SELECT t11.subject_id AS c0, t11.attribution AS c1, t11.paragraph AS c2, CASE WHEN (t11.paragraph IS NOT NULL OR t11.char_start IS NOT NULL OR t11.char_end IS NOT NULL OR t11.prefix IS NOT NULL OR t11.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t11
WHERE t11.subject_id IN (SELECT value FROM json_each(?)) AND +(t11.field = ?) ORDER BY t11.subject_id, t11.ordinal, t11.id;
-- param_1, keys, p3

-- sqlite: topic.evidence
SELECT t13.subject_id AS c0, t13.field AS c1, t13.attribution AS c2
FROM evidence AS t13
WHERE t13.subject_id IN (SELECT value FROM json_each(?)) AND +(t13.field = ?) ORDER BY t13.subject_id, t13.ordinal, t13.id;
-- keys, p4

-- sqlite: topic
SELECT t9.id AS c0
FROM topic AS t9
WHERE t9.id = ?;
-- r1

-- sqlite: delegation.size
SELECT t16.subject_id AS c0, t16.attribution AS c1
FROM evidence AS t16
WHERE t16.subject_id IN (SELECT value FROM json_each(?)) AND +(t16.field = ?) ORDER BY t16.subject_id, t16.ordinal, t16.id;
-- keys, p5

-- sqlite: delegation.evidence
SELECT t18.subject_id AS c0, t18.field AS c1, t18.attribution AS c2
FROM evidence AS t18
WHERE t18.subject_id IN (SELECT value FROM json_each(?)) AND +(t18.field = ?) ORDER BY t18.subject_id, t18.ordinal, t18.id;
-- keys, p6

-- sqlite: delegation.members.evidence
SELECT t22.subject_id AS c0, t22.field AS c1, t22.attribution AS c2
FROM evidence AS t22
WHERE t22.subject_id IN (SELECT value FROM json_each(?)) AND +(t22.field = ?) ORDER BY t22.subject_id, t22.ordinal, t22.id;
-- keys, p7

-- sqlite: delegation.members
SELECT k19.value AS c0, t20.id AS c1
FROM json_each(?) AS k19 CROSS JOIN delegation_member AS t20 ON t20.delegation_id = k19.value ORDER BY CASE WHEN (t20.role = ?) THEN ? ELSE ? END, t20.ordinal, t20.id;
-- keys, t20_role_1, param_1, param_2

-- sqlite: delegation
SELECT t14.id AS c0
FROM delegation AS t14
WHERE t14.id = ?;
-- r2

-- sqlite: visit.host
SELECT t27.subject_id AS c0, t27.attribution AS c1
FROM evidence AS t27
WHERE t27.subject_id IN (SELECT value FROM json_each(?)) AND +(t27.field = ?) ORDER BY t27.subject_id, t27.ordinal, t27.id;
-- keys, p8

-- sqlite: visit.evidence
SELECT t29.subject_id AS c0, t29.field AS c1, t29.attribution AS c2
FROM evidence AS t29
WHERE t29.subject_id IN (SELECT value FROM json_each(?)) AND +(t29.field = ?) ORDER BY t29.subject_id, t29.ordinal, t29.id;
-- keys, p9

-- sqlite: visit
SELECT t25.id AS c0
FROM visit AS t25
WHERE t25.id = ?;
-- r3

-- sqlite: engagements.engagements.evidence
SELECT t34.subject_id AS c0, t34.field AS c1, t34.attribution AS c2
FROM evidence AS t34
WHERE t34.subject_id IN (SELECT value FROM json_each(?)) AND +(t34.field = ?) ORDER BY t34.subject_id, t34.ordinal, t34.id;
-- keys, p10

-- sqlite: engagements.engagements
SELECT t32.visit_id AS c0, t32.id AS c1
FROM engagement AS t32
WHERE t32.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t32.visit_id, t32.ordinal, t32.id;
-- keys

-- sqlite: engagements.aims.evidence
SELECT t38.subject_id AS c0, t38.field AS c1, t38.attribution AS c2
FROM evidence AS t38
WHERE t38.subject_id IN (SELECT value FROM json_each(?)) AND +(t38.field = ?) ORDER BY t38.subject_id, t38.ordinal, t38.id;
-- keys, p11

-- sqlite: engagements.aims
SELECT t36.of_id AS c0, t36.id AS c1
FROM aim AS t36
WHERE t36.of_id IN (SELECT value FROM json_each(?)) ORDER BY t36.of_id, t36.ordinal, t36.id;
-- keys

-- sqlite: engagements
SELECT t30.id AS c0
FROM visit AS t30
WHERE t30.id = ?;
-- r4

-- sqlite: actors.nodes.evidence
SELECT t41.subject_id AS c0, t41.field AS c1, t41.attribution AS c2
FROM evidence AS t41
WHERE t41.subject_id IN (SELECT value FROM json_each(?)) AND +(t41.field = ?) ORDER BY t41.subject_id, t41.ordinal, t41.id;
-- keys, p13

-- sqlite: actors.nodes.names
SELECT t43.subject_id AS c0, t43.attribution AS c1
FROM evidence AS t43
WHERE t43.subject_id IN (SELECT value FROM json_each(?)) AND +(t43.field = ?) ORDER BY t43.subject_id, t43.ordinal, t43.id;
-- keys, p14

-- sqlite: actors.nodes.tenures.evidence
SELECT t47.subject_id AS c0, t47.field AS c1, t47.attribution AS c2
FROM evidence AS t47
WHERE t47.subject_id IN (SELECT value FROM json_each(?)) AND +(t47.field = ?) ORDER BY t47.subject_id, t47.ordinal, t47.id;
-- keys, p15

-- sqlite: actors.nodes.tenures
SELECT k44.value AS c0, t45.id AS c1
FROM json_each(?) AS k44 CROSS JOIN office_tenure AS t45 ON t45.holder_id = k44.value ORDER BY t45.sort_key;
-- keys

-- sqlite: actors.nodes.members.evidence
SELECT t53.subject_id AS c0, t53.field AS c1, t53.attribution AS c2
FROM evidence AS t53
WHERE t53.subject_id IN (SELECT value FROM json_each(?)) AND +(t53.field = ?) ORDER BY t53.subject_id, t53.ordinal, t53.id;
-- keys, p16

-- sqlite: actors.nodes.members
SELECT t51.group_id AS c0, t51.id AS c1
FROM membership AS t51
WHERE t51.group_id IN (SELECT value FROM json_each(?)) ORDER BY t51.group_id, t51.ordinal, t51.id;
-- keys

-- sqlite: actors
SELECT t39.slug AS c0, t39.id AS c1, t39.actor_kind AS c2
FROM (SELECT t54.id AS id
FROM actor AS t54
WHERE t54.id IN (SELECT value FROM json_each(?)) ORDER BY t54.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p55 CROSS JOIN actor AS t39 ON t39.id = p55.id ORDER BY t39.slug ASC;
-- r5, size0, param_1

-- sqlite: campaign.evidence
SELECT t58.subject_id AS c0, t58.field AS c1, t58.attribution AS c2
FROM evidence AS t58
WHERE t58.subject_id IN (SELECT value FROM json_each(?)) AND +(t58.field = ?) ORDER BY t58.subject_id, t58.ordinal, t58.id;
-- keys, p17

-- sqlite: campaign.counts
SELECT t60.subject_id AS c0, t60.attribution AS c1
FROM evidence AS t60
WHERE t60.subject_id IN (SELECT value FROM json_each(?)) AND +(t60.field = ?) ORDER BY t60.subject_id, t60.ordinal, t60.id;
-- keys, p18

-- sqlite: campaign
SELECT t56.id AS c0
FROM campaign AS t56
WHERE t56.id = ?;
-- r6

-- sqlite: claim.evidence
SELECT t63.subject_id AS c0, t63.field AS c1, t63.attribution AS c2
FROM evidence AS t63
WHERE t63.subject_id IN (SELECT value FROM json_each(?)) AND +(t63.field = ?) ORDER BY t63.subject_id, t63.ordinal, t63.id;
-- keys, p19

-- sqlite: claim.positions.evidence
SELECT t67.subject_id AS c0, t67.field AS c1, t67.attribution AS c2
FROM evidence AS t67
WHERE t67.subject_id IN (SELECT value FROM json_each(?)) AND +(t67.field = ?) ORDER BY t67.subject_id, t67.ordinal, t67.id;
-- keys, p20

-- sqlite: claim.positions
SELECT t65.claim_id AS c0, t65.id AS c1
FROM claim_position AS t65
WHERE t65.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t65.claim_id, t65.ordinal, t65.id;
-- keys

-- sqlite: claim
SELECT t61.id AS c0
FROM claim AS t61
WHERE t61.id = ?;
-- r7

-- sqlite: event.evidence
SELECT t70.subject_id AS c0, t70.field AS c1, t70.attribution AS c2
FROM evidence AS t70
WHERE t70.subject_id IN (SELECT value FROM json_each(?)) AND +(t70.field = ?) ORDER BY t70.subject_id, t70.ordinal, t70.id;
-- keys, p21

-- sqlite: event.participants.evidence
SELECT t74.subject_id AS c0, t74.field AS c1, t74.attribution AS c2
FROM evidence AS t74
WHERE t74.subject_id IN (SELECT value FROM json_each(?)) AND +(t74.field = ?) ORDER BY t74.subject_id, t74.ordinal, t74.id;
-- keys, p22

-- sqlite: event.participants
SELECT t72.event_id AS c0, t72.id AS c1
FROM event_participation AS t72
WHERE t72.event_id IN (SELECT value FROM json_each(?)) ORDER BY t72.event_id, t72.ordinal, t72.id;
-- keys

-- sqlite: event
SELECT t68.id AS c0
FROM event AS t68
WHERE t68.id = ?;
-- r8

-- sqlite: place.evidence
SELECT t77.subject_id AS c0, t77.field AS c1, t77.attribution AS c2
FROM evidence AS t77
WHERE t77.subject_id IN (SELECT value FROM json_each(?)) AND +(t77.field = ?) ORDER BY t77.subject_id, t77.ordinal, t77.id;
-- keys, p23

-- sqlite: place.territorialClaims.evidence
SELECT t81.subject_id AS c0, t81.field AS c1, t81.attribution AS c2
FROM evidence AS t81
WHERE t81.subject_id IN (SELECT value FROM json_each(?)) AND +(t81.field = ?) ORDER BY t81.subject_id, t81.ordinal, t81.id;
-- keys, p24

-- sqlite: place.territorialClaims
SELECT t79.place_id AS c0, t79.id AS c1
FROM territorial_claim AS t79
WHERE t79.place_id IN (SELECT value FROM json_each(?)) ORDER BY t79.place_id, t79.ordinal, t79.id;
-- keys

-- sqlite: place
SELECT t75.id AS c0
FROM place AS t75
WHERE t75.id = ?;
-- r9

-- sqlite: state.predecessors.evidence
SELECT t86.subject_id AS c0, t86.field AS c1, t86.attribution AS c2
FROM evidence AS t86
WHERE t86.subject_id IN (SELECT value FROM json_each(?)) AND +(t86.field = ?) ORDER BY t86.subject_id, t86.ordinal, t86.id;
-- keys, p25

-- sqlite: state.predecessors
SELECT k83.value AS c0, t84.id AS c1
FROM json_each(?) AS k83 CROSS JOIN succession AS t84 ON t84.successor_id = k83.value ORDER BY t84.date_earliest IS NULL, t84.date_earliest, t84.id;
-- keys

-- sqlite: state.assertions.evidence
SELECT t92.subject_id AS c0, t92.field AS c1, t92.attribution AS c2
FROM evidence AS t92
WHERE t92.subject_id IN (SELECT value FROM json_each(?)) AND +(t92.field = ?) ORDER BY t92.subject_id, t92.ordinal, t92.id;
-- keys, p26

-- sqlite: state.assertions
SELECT k89.value AS c0, t90.id AS c1
FROM json_each(?) AS k89 CROSS JOIN assertion AS t90 ON t90.subject_id = k89.value ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t90.object_id AND name_1.kind = ?), ?), t90.id;
-- keys, kind_1, coalesce_1

-- sqlite: state
SELECT t82.id AS c0
FROM state AS t82
WHERE t82.id = ?;
-- r10

-- sqlite: statement.evidence
SELECT t97.subject_id AS c0, t97.field AS c1, t97.attribution AS c2
FROM evidence AS t97
WHERE t97.subject_id IN (SELECT value FROM json_each(?)) AND +(t97.field = ?) ORDER BY t97.subject_id, t97.ordinal, t97.id;
-- keys, p27

-- sqlite: statement.mentions.evidence
SELECT t101.subject_id AS c0, t101.field AS c1, t101.attribution AS c2
FROM evidence AS t101
WHERE t101.subject_id IN (SELECT value FROM json_each(?)) AND +(t101.field = ?) ORDER BY t101.subject_id, t101.ordinal, t101.id;
-- keys, p28

-- sqlite: statement.mentions
SELECT t99.statement_id AS c0, t99.id AS c1
FROM mention_observation AS t99
WHERE t99.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t99.statement_id, t99.ordinal, t99.id;
-- keys

-- sqlite: statement.stances.evidence
SELECT t105.subject_id AS c0, t105.field AS c1, t105.attribution AS c2
FROM evidence AS t105
WHERE t105.subject_id IN (SELECT value FROM json_each(?)) AND +(t105.field = ?) ORDER BY t105.subject_id, t105.ordinal, t105.id;
-- keys, p29

-- sqlite: statement.stances
SELECT t103.statement_id AS c0, t103.id AS c1
FROM stance AS t103
WHERE t103.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t103.statement_id, t103.ordinal, t103.id;
-- keys

-- sqlite: statement.relatedFrom.evidence
SELECT t109.subject_id AS c0, t109.field AS c1, t109.attribution AS c2
FROM evidence AS t109
WHERE t109.subject_id IN (SELECT value FROM json_each(?)) AND +(t109.field = ?) ORDER BY t109.subject_id, t109.ordinal, t109.id;
-- keys, p30

-- sqlite: statement.relatedFrom
SELECT k106.value AS c0, t107.id AS c1
FROM json_each(?) AS k106 CROSS JOIN statement_relation AS t107 ON t107.to_id = k106.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t107.from_id), t107.id;
-- keys

-- sqlite: statement
SELECT t95.id AS c0
FROM statement AS t95
WHERE t95.id = ?;
-- r11

-- sqlite: threat.statusHistory.evidence
SELECT t116.subject_id AS c0, t116.field AS c1, t116.attribution AS c2
FROM evidence AS t116
WHERE t116.subject_id IN (SELECT value FROM json_each(?)) AND +(t116.field = ?) ORDER BY t116.subject_id, t116.ordinal, t116.id;
-- keys, p31

-- sqlite: threat.statusHistory
SELECT t114.statement_id AS c0, t114.id AS c1
FROM statement_status_change AS t114
WHERE t114.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t114.statement_id, t114.ordinal, t114.id;
-- keys

-- sqlite: threat.date
SELECT t118.subject_id AS c0, t118.attribution AS c1
FROM evidence AS t118
WHERE t118.subject_id IN (SELECT value FROM json_each(?)) AND +(t118.field = ?) ORDER BY t118.subject_id, t118.ordinal, t118.id;
-- keys, p32

-- sqlite: threat
SELECT t112.id AS c0
FROM statement AS t112
WHERE t112.id = ?;
-- r12

-- sqlite: treaty.evidence
SELECT t121.subject_id AS c0, t121.field AS c1, t121.attribution AS c2
FROM evidence AS t121
WHERE t121.subject_id IN (SELECT value FROM json_each(?)) AND +(t121.field = ?) ORDER BY t121.subject_id, t121.ordinal, t121.id;
-- keys, p33

-- sqlite: treaty.parties.evidence
SELECT t125.subject_id AS c0, t125.field AS c1, t125.attribution AS c2
FROM evidence AS t125
WHERE t125.subject_id IN (SELECT value FROM json_each(?)) AND +(t125.field = ?) ORDER BY t125.subject_id, t125.ordinal, t125.id;
-- keys, p34

-- sqlite: treaty.parties
SELECT t123.treaty_id AS c0, t123.id AS c1
FROM treaty_party AS t123
WHERE t123.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t123.treaty_id, t123.ordinal, t123.id;
-- keys

-- sqlite: treaty.actions.evidence
SELECT t129.subject_id AS c0, t129.field AS c1, t129.attribution AS c2
FROM evidence AS t129
WHERE t129.subject_id IN (SELECT value FROM json_each(?)) AND +(t129.field = ?) ORDER BY t129.subject_id, t129.ordinal, t129.id;
-- keys, p35

-- sqlite: treaty.actions.date
SELECT t131.subject_id AS c0, t131.attribution AS c1, t131.paragraph AS c2, CASE WHEN (t131.paragraph IS NOT NULL OR t131.char_start IS NOT NULL OR t131.char_end IS NOT NULL OR t131.prefix IS NOT NULL OR t131.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t131
WHERE t131.subject_id IN (SELECT value FROM json_each(?)) AND +(t131.field = ?) ORDER BY t131.subject_id, t131.ordinal, t131.id;
-- param_1, keys, p36

-- sqlite: treaty.actions
SELECT k126.value AS c0, t127.id AS c1
FROM json_each(?) AS k126 CROSS JOIN treaty_action AS t127 ON t127.treaty_id = k126.value ORDER BY t127.sort_key;
-- keys

-- sqlite: treaty
SELECT t119.id AS c0
FROM treaty AS t119
WHERE t119.id = ?;
-- r13

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'campaign', 'claim', 'delegation', 'event', 'place', 'statement', 'summit', 'topic', 'treaty', 'visit') AND slug_redirect.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($3::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($4::TEXT[])) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids, texts, codes, normals

-- postgresql: summit.evidence
SELECT t2.subject_id AS c0, t2.field AS c1, t2.attribution AS c2
FROM evidence AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: summit.place
SELECT t4.subject_id AS c0, t4.field AS c1, t4.paragraph AS c2, CASE WHEN (t4.paragraph IS NOT NULL OR t4.char_start IS NOT NULL OR t4.char_end IS NOT NULL OR t4.prefix IS NOT NULL OR t4.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t4
WHERE t4.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t4.field = (SELECT $3::VARCHAR)::VARCHAR) ORDER BY t4.ordinal, t4.id LIMIT ($4 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, p1, cap

-- postgresql: summit.participants.evidence
SELECT t8.subject_id AS c0, t8.field AS c1, t8.attribution AS c2
FROM evidence AS t8
WHERE t8.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t8.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: summit.participants
SELECT t6.summit_id AS c0, t6.id AS c1
FROM summit_participation AS t6
WHERE t6.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: topic.names
SELECT t11.subject_id AS c0, t11.attribution AS c1, t11.paragraph AS c2, CASE WHEN (t11.paragraph IS NOT NULL OR t11.char_start IS NOT NULL OR t11.char_end IS NOT NULL OR t11.prefix IS NOT NULL OR t11.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t11
WHERE t11.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t11.field = (SELECT $3::VARCHAR)::VARCHAR) ORDER BY t11.ordinal, t11.id LIMIT ($4 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, p3, cap

-- postgresql: topic.evidence
SELECT t13.subject_id AS c0, t13.field AS c1, t13.attribution AS c2
FROM evidence AS t13
WHERE t13.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t13.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t13.ordinal, t13.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p4, cap

-- postgresql: topic
SELECT t9.id AS c0
FROM topic AS t9
WHERE t9.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: delegation.size
SELECT t16.subject_id AS c0, t16.attribution AS c1
FROM evidence AS t16
WHERE t16.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t16.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t16.ordinal, t16.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p5, cap

-- postgresql: delegation.evidence
SELECT t18.subject_id AS c0, t18.field AS c1, t18.attribution AS c2
FROM evidence AS t18
WHERE t18.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t18.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t18.ordinal, t18.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p6, cap

-- postgresql: delegation.members.evidence
SELECT t22.subject_id AS c0, t22.field AS c1, t22.attribution AS c2
FROM evidence AS t22
WHERE t22.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t22.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t22.ordinal, t22.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p7, cap

-- postgresql: delegation.members
SELECT k19.value AS c0, t20.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k19(value) CROSS JOIN LATERAL (SELECT t23.*
FROM delegation_member AS t23
WHERE t23.delegation_id = k19.value ORDER BY CASE WHEN (t23.role = $2) THEN (SELECT $3::INTEGER)::INTEGER ELSE (SELECT $4::INTEGER)::INTEGER END, t23.ordinal, t23.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t20 ORDER BY CASE WHEN (t20.role = $6) THEN (SELECT $7::INTEGER)::INTEGER ELSE (SELECT $8::INTEGER)::INTEGER END, t20.ordinal, t20.id;
-- keys, t23_role_1, param_1, param_2, cap, t20_role_1, param_3, param_4

-- postgresql: delegation
SELECT t14.id AS c0
FROM delegation AS t14
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: visit.host
SELECT t27.subject_id AS c0, t27.attribution AS c1
FROM evidence AS t27
WHERE t27.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t27.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t27.ordinal, t27.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p8, cap

-- postgresql: visit.evidence
SELECT t29.subject_id AS c0, t29.field AS c1, t29.attribution AS c2
FROM evidence AS t29
WHERE t29.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t29.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t29.ordinal, t29.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p9, cap

-- postgresql: visit
SELECT t25.id AS c0
FROM visit AS t25
WHERE t25.id = (SELECT $1::BIGINT)::BIGINT;
-- r3

-- postgresql: engagements.engagements.evidence
SELECT t34.subject_id AS c0, t34.field AS c1, t34.attribution AS c2
FROM evidence AS t34
WHERE t34.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t34.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t34.ordinal, t34.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p10, cap

-- postgresql: engagements.engagements
SELECT t32.visit_id AS c0, t32.id AS c1
FROM engagement AS t32
WHERE t32.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t32.ordinal, t32.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: engagements.aims.evidence
SELECT t38.subject_id AS c0, t38.field AS c1, t38.attribution AS c2
FROM evidence AS t38
WHERE t38.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t38.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t38.ordinal, t38.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p11, cap

-- postgresql: engagements.aims
SELECT t36.of_id AS c0, t36.id AS c1
FROM aim AS t36
WHERE t36.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t36.ordinal, t36.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: engagements
SELECT t30.id AS c0
FROM visit AS t30
WHERE t30.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: actors.nodes.evidence
SELECT t41.subject_id AS c0, t41.field AS c1, t41.attribution AS c2
FROM evidence AS t41
WHERE t41.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t41.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t41.ordinal, t41.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p13, cap

-- postgresql: actors.nodes.names
SELECT t43.subject_id AS c0, t43.attribution AS c1
FROM evidence AS t43
WHERE t43.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t43.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t43.ordinal, t43.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p14, cap

-- postgresql: actors.nodes.tenures.evidence
SELECT t47.subject_id AS c0, t47.field AS c1, t47.attribution AS c2
FROM evidence AS t47
WHERE t47.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t47.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t47.ordinal, t47.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p15, cap

-- postgresql: actors.nodes.tenures
SELECT k44.value AS c0, t45.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k44(value) CROSS JOIN LATERAL (SELECT t48.*
FROM office_tenure AS t48
WHERE t48.holder_id = k44.value ORDER BY t48.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t45 ORDER BY t45.sort_key;
-- keys, cap

-- postgresql: actors.nodes.members.evidence
SELECT t53.subject_id AS c0, t53.field AS c1, t53.attribution AS c2
FROM evidence AS t53
WHERE t53.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t53.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t53.ordinal, t53.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p16, cap

-- postgresql: actors.nodes.members
SELECT t51.group_id AS c0, t51.id AS c1
FROM membership AS t51
WHERE t51.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t51.ordinal, t51.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors
SELECT t39.slug AS c0, t39.id AS c1, t39.actor_kind AS c2
FROM (SELECT t54.*
FROM actor AS t54
WHERE t54.id = ANY ($1::BIGINT[]) ORDER BY t54.slug ASC
 LIMIT $2 + 1) AS t39 ORDER BY t39.slug ASC;
-- r5, size0

-- postgresql: campaign.evidence
SELECT t58.subject_id AS c0, t58.field AS c1, t58.attribution AS c2
FROM evidence AS t58
WHERE t58.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t58.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t58.ordinal, t58.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p17, cap

-- postgresql: campaign.counts
SELECT t60.subject_id AS c0, t60.attribution AS c1
FROM evidence AS t60
WHERE t60.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t60.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t60.ordinal, t60.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p18, cap

-- postgresql: campaign
SELECT t56.id AS c0
FROM campaign AS t56
WHERE t56.id = (SELECT $1::BIGINT)::BIGINT;
-- r6

-- postgresql: claim.evidence
SELECT t63.subject_id AS c0, t63.field AS c1, t63.attribution AS c2
FROM evidence AS t63
WHERE t63.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t63.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t63.ordinal, t63.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p19, cap

-- postgresql: claim.positions.evidence
SELECT t67.subject_id AS c0, t67.field AS c1, t67.attribution AS c2
FROM evidence AS t67
WHERE t67.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t67.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t67.ordinal, t67.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p20, cap

-- postgresql: claim.positions
SELECT t65.claim_id AS c0, t65.id AS c1
FROM claim_position AS t65
WHERE t65.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t65.ordinal, t65.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: claim
SELECT t61.id AS c0
FROM claim AS t61
WHERE t61.id = (SELECT $1::BIGINT)::BIGINT;
-- r7

-- postgresql: event.evidence
SELECT t70.subject_id AS c0, t70.field AS c1, t70.attribution AS c2
FROM evidence AS t70
WHERE t70.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t70.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t70.ordinal, t70.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p21, cap

-- postgresql: event.participants.evidence
SELECT t74.subject_id AS c0, t74.field AS c1, t74.attribution AS c2
FROM evidence AS t74
WHERE t74.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t74.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t74.ordinal, t74.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p22, cap

-- postgresql: event.participants
SELECT t72.event_id AS c0, t72.id AS c1
FROM event_participation AS t72
WHERE t72.event_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t72.ordinal, t72.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event
SELECT t68.id AS c0
FROM event AS t68
WHERE t68.id = (SELECT $1::BIGINT)::BIGINT;
-- r8

-- postgresql: place.evidence
SELECT t77.subject_id AS c0, t77.field AS c1, t77.attribution AS c2
FROM evidence AS t77
WHERE t77.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t77.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t77.ordinal, t77.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p23, cap

-- postgresql: place.territorialClaims.evidence
SELECT t81.subject_id AS c0, t81.field AS c1, t81.attribution AS c2
FROM evidence AS t81
WHERE t81.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t81.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t81.ordinal, t81.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p24, cap

-- postgresql: place.territorialClaims
SELECT t79.place_id AS c0, t79.id AS c1
FROM territorial_claim AS t79
WHERE t79.place_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t79.ordinal, t79.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: place
SELECT t75.id AS c0
FROM place AS t75
WHERE t75.id = (SELECT $1::BIGINT)::BIGINT;
-- r9

-- postgresql: state.predecessors.evidence
SELECT t86.subject_id AS c0, t86.field AS c1, t86.attribution AS c2
FROM evidence AS t86
WHERE t86.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t86.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t86.ordinal, t86.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p25, cap

-- postgresql: state.predecessors
SELECT k83.value AS c0, t84.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k83(value) CROSS JOIN LATERAL (SELECT t87.*
FROM succession AS t87
WHERE t87.successor_id = k83.value ORDER BY t87.date_earliest IS NULL, t87.date_earliest, t87.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t84 ORDER BY t84.date_earliest IS NULL, t84.date_earliest, t84.id;
-- keys, cap

-- postgresql: state.assertions.evidence
SELECT t92.subject_id AS c0, t92.field AS c1, t92.attribution AS c2
FROM evidence AS t92
WHERE t92.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t92.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t92.ordinal, t92.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p26, cap

-- postgresql: state.assertions
SELECT k89.value AS c0, t90.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k89(value) CROSS JOIN LATERAL (SELECT t93.*
FROM assertion AS t93
WHERE t93.subject_id = k89.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t93.object_id AND name_1.kind = $2), (SELECT $3::VARCHAR)::VARCHAR), t93.id
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t90 ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t90.object_id AND name_2.kind = $5), (SELECT $6::VARCHAR)::VARCHAR), t90.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: state
SELECT t82.id AS c0
FROM state AS t82
WHERE t82.id = (SELECT $1::BIGINT)::BIGINT;
-- r10

-- postgresql: statement.evidence
SELECT t97.subject_id AS c0, t97.field AS c1, t97.attribution AS c2
FROM evidence AS t97
WHERE t97.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t97.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t97.ordinal, t97.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p27, cap

-- postgresql: statement.mentions.evidence
SELECT t101.subject_id AS c0, t101.field AS c1, t101.attribution AS c2
FROM evidence AS t101
WHERE t101.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t101.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t101.ordinal, t101.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p28, cap

-- postgresql: statement.mentions
SELECT t99.statement_id AS c0, t99.id AS c1
FROM mention_observation AS t99
WHERE t99.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t99.ordinal, t99.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances.evidence
SELECT t105.subject_id AS c0, t105.field AS c1, t105.attribution AS c2
FROM evidence AS t105
WHERE t105.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t105.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t105.ordinal, t105.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p29, cap

-- postgresql: statement.stances
SELECT t103.statement_id AS c0, t103.id AS c1
FROM stance AS t103
WHERE t103.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t103.ordinal, t103.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT t109.subject_id AS c0, t109.field AS c1, t109.attribution AS c2
FROM evidence AS t109
WHERE t109.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t109.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t109.ordinal, t109.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p30, cap

-- postgresql: statement.relatedFrom
SELECT k106.value AS c0, t107.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k106(value) CROSS JOIN LATERAL (SELECT t110.*
FROM statement_relation AS t110
WHERE t110.to_id = k106.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t110.from_id), t110.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t107 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t107.from_id), t107.id;
-- keys, cap

-- postgresql: statement
SELECT t95.id AS c0
FROM statement AS t95
WHERE t95.id = (SELECT $1::BIGINT)::BIGINT;
-- r11

-- postgresql: threat.statusHistory.evidence
SELECT t116.subject_id AS c0, t116.field AS c1, t116.attribution AS c2
FROM evidence AS t116
WHERE t116.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t116.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t116.ordinal, t116.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p31, cap

-- postgresql: threat.statusHistory
SELECT t114.statement_id AS c0, t114.id AS c1
FROM statement_status_change AS t114
WHERE t114.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t114.ordinal, t114.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: threat.date
SELECT t118.subject_id AS c0, t118.attribution AS c1
FROM evidence AS t118
WHERE t118.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t118.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t118.ordinal, t118.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p32, cap

-- postgresql: threat
SELECT t112.id AS c0
FROM statement AS t112
WHERE t112.id = (SELECT $1::BIGINT)::BIGINT;
-- r12

-- postgresql: treaty.evidence
SELECT t121.subject_id AS c0, t121.field AS c1, t121.attribution AS c2
FROM evidence AS t121
WHERE t121.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t121.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t121.ordinal, t121.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p33, cap

-- postgresql: treaty.parties.evidence
SELECT t125.subject_id AS c0, t125.field AS c1, t125.attribution AS c2
FROM evidence AS t125
WHERE t125.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t125.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t125.ordinal, t125.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p34, cap

-- postgresql: treaty.parties
SELECT t123.treaty_id AS c0, t123.id AS c1
FROM treaty_party AS t123
WHERE t123.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t123.ordinal, t123.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT t129.subject_id AS c0, t129.field AS c1, t129.attribution AS c2
FROM evidence AS t129
WHERE t129.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t129.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t129.ordinal, t129.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p35, cap

-- postgresql: treaty.actions.date
SELECT t131.subject_id AS c0, t131.attribution AS c1, t131.paragraph AS c2, CASE WHEN (t131.paragraph IS NOT NULL OR t131.char_start IS NOT NULL OR t131.char_end IS NOT NULL OR t131.prefix IS NOT NULL OR t131.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t131
WHERE t131.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t131.field = (SELECT $3::VARCHAR)::VARCHAR) ORDER BY t131.ordinal, t131.id LIMIT ($4 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, p36, cap

-- postgresql: treaty.actions
SELECT k126.value AS c0, t127.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k126(value) CROSS JOIN LATERAL (SELECT t132.*
FROM treaty_action AS t132
WHERE t132.treaty_id = k126.value ORDER BY t132.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t127 ORDER BY t127.sort_key;
-- keys, cap

-- postgresql: treaty
SELECT t119.id AS c0
FROM treaty AS t119
WHERE t119.id = (SELECT $1::BIGINT)::BIGINT;
-- r13
