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
WHERE actor.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'delegation', 'event', 'office', 'place', 'statement', 'summit', 'treaty', 'visit') AND slug_redirect.slug IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (SELECT value FROM json_each(?))) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids, texts, texts, texts, texts, texts, texts, texts, texts, texts, texts, texts, codes, normals

-- sqlite: state.predecessors.evidence
SELECT t4.subject_id AS c0, t6.slug AS c1, t7.slug AS c2, t8.slug AS c3, t9.slug AS c4, t10.slug AS c5, t11.slug AS c6, t12.slug AS c7, t13.slug AS c8, t14.slug AS c9, t5.typename AS c10, t5.id AS c11
FROM evidence AS t4 LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t4.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t4.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t4.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t4.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t4.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t4.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t4.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t4.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t4.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t4.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t4.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t4.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t4.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t4.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t4.subject_id) ELSE t4.subject_id END LEFT OUTER JOIN actor AS t6 ON t6.id = t5.id LEFT OUTER JOIN place AS t7 ON t7.id = t5.id LEFT OUTER JOIN event AS t8 ON t8.id = t5.id LEFT OUTER JOIN delegation AS t9 ON t9.id = t5.id LEFT OUTER JOIN visit AS t10 ON t10.id = t5.id LEFT OUTER JOIN summit AS t11 ON t11.id = t5.id LEFT OUTER JOIN statement AS t12 ON t12.id = t5.id LEFT OUTER JOIN claim AS t13 ON t13.id = t5.id LEFT OUTER JOIN treaty AS t14 ON t14.id = t5.id
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field IS NULL) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: state.predecessors
SELECT k1.value AS c0, t2.id AS c1
FROM json_each(?) AS k1 CROSS JOIN succession AS t2 ON t2.successor_id = k1.value ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id;
-- keys

-- sqlite: bloc.members.evidence
SELECT t21.subject_id AS c0, t23.slug AS c1, t24.slug AS c2, t25.slug AS c3, t26.slug AS c4, t27.slug AS c5, t28.slug AS c6, t29.slug AS c7, t30.slug AS c8, t31.slug AS c9, t22.typename AS c10, t22.id AS c11
FROM evidence AS t21 LEFT OUTER JOIN entity AS t22 ON t22.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t21.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t21.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t21.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t21.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t21.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t21.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t21.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t21.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t21.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t21.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t21.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t21.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t21.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t21.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t21.subject_id) ELSE t21.subject_id END LEFT OUTER JOIN actor AS t23 ON t23.id = t22.id LEFT OUTER JOIN place AS t24 ON t24.id = t22.id LEFT OUTER JOIN event AS t25 ON t25.id = t22.id LEFT OUTER JOIN delegation AS t26 ON t26.id = t22.id LEFT OUTER JOIN visit AS t27 ON t27.id = t22.id LEFT OUTER JOIN summit AS t28 ON t28.id = t22.id LEFT OUTER JOIN statement AS t29 ON t29.id = t22.id LEFT OUTER JOIN claim AS t30 ON t30.id = t22.id LEFT OUTER JOIN treaty AS t31 ON t31.id = t22.id
WHERE t21.subject_id IN (SELECT value FROM json_each(?)) AND +(t21.field IS NULL) ORDER BY t21.subject_id, t21.ordinal, t21.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: bloc.members
SELECT t19.group_id AS c0, t19.id AS c1
FROM membership AS t19
WHERE t19.group_id IN (SELECT value FROM json_each(?)) ORDER BY t19.group_id, t19.ordinal, t19.id;
-- keys

-- sqlite: bloc
SELECT t17.id AS c0, t17.actor_kind AS c1
FROM actor AS t17
WHERE t17.id = ?;
-- r1

-- sqlite: place.territorialClaims.evidence
SELECT t36.subject_id AS c0, t38.slug AS c1, t39.slug AS c2, t40.slug AS c3, t41.slug AS c4, t42.slug AS c5, t43.slug AS c6, t44.slug AS c7, t45.slug AS c8, t46.slug AS c9, t37.typename AS c10, t37.id AS c11
FROM evidence AS t36 LEFT OUTER JOIN entity AS t37 ON t37.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t36.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t36.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t36.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t36.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t36.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t36.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t36.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t36.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t36.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t36.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t36.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t36.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t36.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t36.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t36.subject_id) ELSE t36.subject_id END LEFT OUTER JOIN actor AS t38 ON t38.id = t37.id LEFT OUTER JOIN place AS t39 ON t39.id = t37.id LEFT OUTER JOIN event AS t40 ON t40.id = t37.id LEFT OUTER JOIN delegation AS t41 ON t41.id = t37.id LEFT OUTER JOIN visit AS t42 ON t42.id = t37.id LEFT OUTER JOIN summit AS t43 ON t43.id = t37.id LEFT OUTER JOIN statement AS t44 ON t44.id = t37.id LEFT OUTER JOIN claim AS t45 ON t45.id = t37.id LEFT OUTER JOIN treaty AS t46 ON t46.id = t37.id
WHERE t36.subject_id IN (SELECT value FROM json_each(?)) AND +(t36.field IS NULL) ORDER BY t36.subject_id, t36.ordinal, t36.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: place.territorialClaims
SELECT t34.place_id AS c0, t34.id AS c1
FROM territorial_claim AS t34
WHERE t34.place_id IN (SELECT value FROM json_each(?)) ORDER BY t34.place_id, t34.ordinal, t34.id;
-- keys

-- sqlite: place
SELECT t32.id AS c0
FROM place AS t32
WHERE t32.id = ?;
-- r2

-- sqlite: summit.participants.evidence
SELECT t51.subject_id AS c0, t53.slug AS c1, t54.slug AS c2, t55.slug AS c3, t56.slug AS c4, t57.slug AS c5, t58.slug AS c6, t59.slug AS c7, t60.slug AS c8, t61.slug AS c9, t52.typename AS c10, t52.id AS c11
FROM evidence AS t51 LEFT OUTER JOIN entity AS t52 ON t52.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t51.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t51.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t51.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t51.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t51.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t51.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t51.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t51.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t51.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t51.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t51.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t51.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t51.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t51.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t51.subject_id) ELSE t51.subject_id END LEFT OUTER JOIN actor AS t53 ON t53.id = t52.id LEFT OUTER JOIN place AS t54 ON t54.id = t52.id LEFT OUTER JOIN event AS t55 ON t55.id = t52.id LEFT OUTER JOIN delegation AS t56 ON t56.id = t52.id LEFT OUTER JOIN visit AS t57 ON t57.id = t52.id LEFT OUTER JOIN summit AS t58 ON t58.id = t52.id LEFT OUTER JOIN statement AS t59 ON t59.id = t52.id LEFT OUTER JOIN claim AS t60 ON t60.id = t52.id LEFT OUTER JOIN treaty AS t61 ON t61.id = t52.id
WHERE t51.subject_id IN (SELECT value FROM json_each(?)) AND +(t51.field IS NULL) ORDER BY t51.subject_id, t51.ordinal, t51.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: summit.participants
SELECT t49.summit_id AS c0, t49.id AS c1
FROM summit_participation AS t49
WHERE t49.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t49.summit_id, t49.ordinal, t49.id;
-- keys

-- sqlite: summit
SELECT t47.id AS c0
FROM summit AS t47
WHERE t47.id = ?;
-- r3

-- sqlite: visit.engagements.evidence
SELECT t66.subject_id AS c0, t68.slug AS c1, t69.slug AS c2, t70.slug AS c3, t71.slug AS c4, t72.slug AS c5, t73.slug AS c6, t74.slug AS c7, t75.slug AS c8, t76.slug AS c9, t67.typename AS c10, t67.id AS c11
FROM evidence AS t66 LEFT OUTER JOIN entity AS t67 ON t67.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t66.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t66.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t66.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t66.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t66.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t66.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t66.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t66.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t66.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t66.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t66.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t66.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t66.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t66.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t66.subject_id) ELSE t66.subject_id END LEFT OUTER JOIN actor AS t68 ON t68.id = t67.id LEFT OUTER JOIN place AS t69 ON t69.id = t67.id LEFT OUTER JOIN event AS t70 ON t70.id = t67.id LEFT OUTER JOIN delegation AS t71 ON t71.id = t67.id LEFT OUTER JOIN visit AS t72 ON t72.id = t67.id LEFT OUTER JOIN summit AS t73 ON t73.id = t67.id LEFT OUTER JOIN statement AS t74 ON t74.id = t67.id LEFT OUTER JOIN claim AS t75 ON t75.id = t67.id LEFT OUTER JOIN treaty AS t76 ON t76.id = t67.id
WHERE t66.subject_id IN (SELECT value FROM json_each(?)) AND +(t66.field IS NULL) ORDER BY t66.subject_id, t66.ordinal, t66.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: visit.engagements
SELECT t64.visit_id AS c0, t64.id AS c1
FROM engagement AS t64
WHERE t64.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t64.visit_id, t64.ordinal, t64.id;
-- keys

-- sqlite: visit.aims.evidence
SELECT t80.subject_id AS c0, t82.slug AS c1, t83.slug AS c2, t84.slug AS c3, t85.slug AS c4, t86.slug AS c5, t87.slug AS c6, t88.slug AS c7, t89.slug AS c8, t90.slug AS c9, t81.typename AS c10, t81.id AS c11
FROM evidence AS t80 LEFT OUTER JOIN entity AS t81 ON t81.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t80.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t80.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t80.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t80.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t80.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t80.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t80.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t80.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t80.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t80.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t80.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t80.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t80.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t80.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t80.subject_id) ELSE t80.subject_id END LEFT OUTER JOIN actor AS t82 ON t82.id = t81.id LEFT OUTER JOIN place AS t83 ON t83.id = t81.id LEFT OUTER JOIN event AS t84 ON t84.id = t81.id LEFT OUTER JOIN delegation AS t85 ON t85.id = t81.id LEFT OUTER JOIN visit AS t86 ON t86.id = t81.id LEFT OUTER JOIN summit AS t87 ON t87.id = t81.id LEFT OUTER JOIN statement AS t88 ON t88.id = t81.id LEFT OUTER JOIN claim AS t89 ON t89.id = t81.id LEFT OUTER JOIN treaty AS t90 ON t90.id = t81.id
WHERE t80.subject_id IN (SELECT value FROM json_each(?)) AND +(t80.field IS NULL) ORDER BY t80.subject_id, t80.ordinal, t80.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: visit.aims
SELECT t78.of_id AS c0, t78.id AS c1
FROM aim AS t78
WHERE t78.of_id IN (SELECT value FROM json_each(?)) ORDER BY t78.of_id, t78.ordinal, t78.id;
-- keys

-- sqlite: visit
SELECT t62.id AS c0
FROM visit AS t62
WHERE t62.id = ?;
-- r4

-- sqlite: delegation.members.evidence
SELECT t95.subject_id AS c0, t97.slug AS c1, t98.slug AS c2, t99.slug AS c3, t100.slug AS c4, t101.slug AS c5, t102.slug AS c6, t103.slug AS c7, t104.slug AS c8, t105.slug AS c9, t96.typename AS c10, t96.id AS c11
FROM evidence AS t95 LEFT OUTER JOIN entity AS t96 ON t96.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t95.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t95.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t95.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t95.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t95.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t95.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t95.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t95.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t95.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t95.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t95.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t95.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t95.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t95.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t95.subject_id) ELSE t95.subject_id END LEFT OUTER JOIN actor AS t97 ON t97.id = t96.id LEFT OUTER JOIN place AS t98 ON t98.id = t96.id LEFT OUTER JOIN event AS t99 ON t99.id = t96.id LEFT OUTER JOIN delegation AS t100 ON t100.id = t96.id LEFT OUTER JOIN visit AS t101 ON t101.id = t96.id LEFT OUTER JOIN summit AS t102 ON t102.id = t96.id LEFT OUTER JOIN statement AS t103 ON t103.id = t96.id LEFT OUTER JOIN claim AS t104 ON t104.id = t96.id LEFT OUTER JOIN treaty AS t105 ON t105.id = t96.id
WHERE t95.subject_id IN (SELECT value FROM json_each(?)) AND +(t95.field IS NULL) ORDER BY t95.subject_id, t95.ordinal, t95.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: delegation.members
SELECT k92.value AS c0, t93.id AS c1
FROM json_each(?) AS k92 CROSS JOIN delegation_member AS t93 ON t93.delegation_id = k92.value ORDER BY CASE WHEN (t93.role = ?) THEN ? ELSE ? END, t93.ordinal, t93.id;
-- keys, t93_role_1, param_1, param_2

-- sqlite: delegation
SELECT t91.id AS c0
FROM delegation AS t91
WHERE t91.id = ?;
-- r5

-- sqlite: event.participants.evidence
SELECT t112.subject_id AS c0, t114.slug AS c1, t115.slug AS c2, t116.slug AS c3, t117.slug AS c4, t118.slug AS c5, t119.slug AS c6, t120.slug AS c7, t121.slug AS c8, t122.slug AS c9, t113.typename AS c10, t113.id AS c11
FROM evidence AS t112 LEFT OUTER JOIN entity AS t113 ON t113.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t112.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t112.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t112.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t112.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t112.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t112.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t112.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t112.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t112.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t112.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t112.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t112.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t112.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t112.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t112.subject_id) ELSE t112.subject_id END LEFT OUTER JOIN actor AS t114 ON t114.id = t113.id LEFT OUTER JOIN place AS t115 ON t115.id = t113.id LEFT OUTER JOIN event AS t116 ON t116.id = t113.id LEFT OUTER JOIN delegation AS t117 ON t117.id = t113.id LEFT OUTER JOIN visit AS t118 ON t118.id = t113.id LEFT OUTER JOIN summit AS t119 ON t119.id = t113.id LEFT OUTER JOIN statement AS t120 ON t120.id = t113.id LEFT OUTER JOIN claim AS t121 ON t121.id = t113.id LEFT OUTER JOIN treaty AS t122 ON t122.id = t113.id
WHERE t112.subject_id IN (SELECT value FROM json_each(?)) AND +(t112.field IS NULL) ORDER BY t112.subject_id, t112.ordinal, t112.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: event.participants
SELECT t110.event_id AS c0, t110.id AS c1
FROM event_participation AS t110
WHERE t110.event_id IN (SELECT value FROM json_each(?)) ORDER BY t110.event_id, t110.ordinal, t110.id;
-- keys

-- sqlite: event
SELECT t108.id AS c0
FROM event AS t108
WHERE t108.id = ?;
-- r6

-- sqlite: claim.positions.evidence
SELECT t127.subject_id AS c0, t129.slug AS c1, t130.slug AS c2, t131.slug AS c3, t132.slug AS c4, t133.slug AS c5, t134.slug AS c6, t135.slug AS c7, t136.slug AS c8, t137.slug AS c9, t128.typename AS c10, t128.id AS c11
FROM evidence AS t127 LEFT OUTER JOIN entity AS t128 ON t128.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t127.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t127.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t127.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t127.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t127.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t127.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t127.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t127.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t127.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t127.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t127.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t127.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t127.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t127.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t127.subject_id) ELSE t127.subject_id END LEFT OUTER JOIN actor AS t129 ON t129.id = t128.id LEFT OUTER JOIN place AS t130 ON t130.id = t128.id LEFT OUTER JOIN event AS t131 ON t131.id = t128.id LEFT OUTER JOIN delegation AS t132 ON t132.id = t128.id LEFT OUTER JOIN visit AS t133 ON t133.id = t128.id LEFT OUTER JOIN summit AS t134 ON t134.id = t128.id LEFT OUTER JOIN statement AS t135 ON t135.id = t128.id LEFT OUTER JOIN claim AS t136 ON t136.id = t128.id LEFT OUTER JOIN treaty AS t137 ON t137.id = t128.id
WHERE t127.subject_id IN (SELECT value FROM json_each(?)) AND +(t127.field IS NULL) ORDER BY t127.subject_id, t127.ordinal, t127.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: claim.positions
SELECT t125.claim_id AS c0, t125.id AS c1
FROM claim_position AS t125
WHERE t125.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t125.claim_id, t125.ordinal, t125.id;
-- keys

-- sqlite: claim
SELECT t123.id AS c0
FROM claim AS t123
WHERE t123.id = ?;
-- r7

-- sqlite: treaty.parties.evidence
SELECT t142.subject_id AS c0, t144.slug AS c1, t145.slug AS c2, t146.slug AS c3, t147.slug AS c4, t148.slug AS c5, t149.slug AS c6, t150.slug AS c7, t151.slug AS c8, t152.slug AS c9, t143.typename AS c10, t143.id AS c11
FROM evidence AS t142 LEFT OUTER JOIN entity AS t143 ON t143.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t142.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t142.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t142.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t142.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t142.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t142.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t142.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t142.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t142.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t142.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t142.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t142.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t142.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t142.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t142.subject_id) ELSE t142.subject_id END LEFT OUTER JOIN actor AS t144 ON t144.id = t143.id LEFT OUTER JOIN place AS t145 ON t145.id = t143.id LEFT OUTER JOIN event AS t146 ON t146.id = t143.id LEFT OUTER JOIN delegation AS t147 ON t147.id = t143.id LEFT OUTER JOIN visit AS t148 ON t148.id = t143.id LEFT OUTER JOIN summit AS t149 ON t149.id = t143.id LEFT OUTER JOIN statement AS t150 ON t150.id = t143.id LEFT OUTER JOIN claim AS t151 ON t151.id = t143.id LEFT OUTER JOIN treaty AS t152 ON t152.id = t143.id
WHERE t142.subject_id IN (SELECT value FROM json_each(?)) AND +(t142.field IS NULL) ORDER BY t142.subject_id, t142.ordinal, t142.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: treaty.parties
SELECT t140.treaty_id AS c0, t140.id AS c1
FROM treaty_party AS t140
WHERE t140.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t140.treaty_id, t140.ordinal, t140.id;
-- keys

-- sqlite: treaty.actions.evidence
SELECT t156.subject_id AS c0, t158.slug AS c1, t157.typename AS c2, t157.id AS c3
FROM evidence AS t156 LEFT OUTER JOIN entity AS t157 ON t157.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t156.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t156.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t156.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t156.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t156.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t156.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t156.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t156.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t156.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t156.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t156.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t156.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t156.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t156.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t156.subject_id) ELSE t156.subject_id END LEFT OUTER JOIN treaty_action AS t158 ON t158.id = t157.id
WHERE t156.subject_id IN (SELECT value FROM json_each(?)) AND +(t156.field IS NULL) ORDER BY t156.subject_id, t156.ordinal, t156.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: treaty.actions
SELECT k153.value AS c0, t154.id AS c1
FROM json_each(?) AS k153 CROSS JOIN treaty_action AS t154 ON t154.treaty_id = k153.value ORDER BY t154.sort_key;
-- keys

-- sqlite: treaty
SELECT t138.id AS c0
FROM treaty AS t138
WHERE t138.id = ?;
-- r8

-- sqlite: statement.mentions.evidence
SELECT t165.subject_id AS c0, t167.slug AS c1, t168.slug AS c2, t169.slug AS c3, t170.slug AS c4, t171.slug AS c5, t172.slug AS c6, t173.slug AS c7, t174.slug AS c8, t175.slug AS c9, t166.typename AS c10, t166.id AS c11
FROM evidence AS t165 LEFT OUTER JOIN entity AS t166 ON t166.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t165.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t165.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t165.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t165.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t165.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t165.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t165.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t165.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t165.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t165.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t165.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t165.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t165.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t165.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t165.subject_id) ELSE t165.subject_id END LEFT OUTER JOIN actor AS t167 ON t167.id = t166.id LEFT OUTER JOIN place AS t168 ON t168.id = t166.id LEFT OUTER JOIN event AS t169 ON t169.id = t166.id LEFT OUTER JOIN delegation AS t170 ON t170.id = t166.id LEFT OUTER JOIN visit AS t171 ON t171.id = t166.id LEFT OUTER JOIN summit AS t172 ON t172.id = t166.id LEFT OUTER JOIN statement AS t173 ON t173.id = t166.id LEFT OUTER JOIN claim AS t174 ON t174.id = t166.id LEFT OUTER JOIN treaty AS t175 ON t175.id = t166.id
WHERE t165.subject_id IN (SELECT value FROM json_each(?)) AND +(t165.field IS NULL) ORDER BY t165.subject_id, t165.ordinal, t165.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: statement.mentions
SELECT t163.statement_id AS c0, t163.id AS c1
FROM mention_observation AS t163
WHERE t163.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t163.statement_id, t163.ordinal, t163.id;
-- keys

-- sqlite: statement.stances.evidence
SELECT t179.subject_id AS c0, t181.slug AS c1, t182.slug AS c2, t183.slug AS c3, t184.slug AS c4, t185.slug AS c5, t186.slug AS c6, t187.slug AS c7, t188.slug AS c8, t189.slug AS c9, t180.typename AS c10, t180.id AS c11
FROM evidence AS t179 LEFT OUTER JOIN entity AS t180 ON t180.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t179.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t179.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t179.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t179.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t179.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t179.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t179.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t179.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t179.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t179.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t179.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t179.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t179.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t179.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t179.subject_id) ELSE t179.subject_id END LEFT OUTER JOIN actor AS t181 ON t181.id = t180.id LEFT OUTER JOIN place AS t182 ON t182.id = t180.id LEFT OUTER JOIN event AS t183 ON t183.id = t180.id LEFT OUTER JOIN delegation AS t184 ON t184.id = t180.id LEFT OUTER JOIN visit AS t185 ON t185.id = t180.id LEFT OUTER JOIN summit AS t186 ON t186.id = t180.id LEFT OUTER JOIN statement AS t187 ON t187.id = t180.id LEFT OUTER JOIN claim AS t188 ON t188.id = t180.id LEFT OUTER JOIN treaty AS t189 ON t189.id = t180.id
WHERE t179.subject_id IN (SELECT value FROM json_each(?)) AND +(t179.field IS NULL) ORDER BY t179.subject_id, t179.ordinal, t179.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: statement.stances
SELECT t177.statement_id AS c0, t177.id AS c1
FROM stance AS t177
WHERE t177.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t177.statement_id, t177.ordinal, t177.id;
-- keys

-- sqlite: statement.relatedFrom.evidence
SELECT t193.subject_id AS c0, t195.slug AS c1, t196.slug AS c2, t197.slug AS c3, t198.slug AS c4, t199.slug AS c5, t200.slug AS c6, t201.slug AS c7, t202.slug AS c8, t203.slug AS c9, t194.typename AS c10, t194.id AS c11
FROM evidence AS t193 LEFT OUTER JOIN entity AS t194 ON t194.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t193.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t193.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t193.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t193.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t193.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t193.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t193.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t193.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t193.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t193.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t193.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t193.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t193.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t193.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t193.subject_id) ELSE t193.subject_id END LEFT OUTER JOIN actor AS t195 ON t195.id = t194.id LEFT OUTER JOIN place AS t196 ON t196.id = t194.id LEFT OUTER JOIN event AS t197 ON t197.id = t194.id LEFT OUTER JOIN delegation AS t198 ON t198.id = t194.id LEFT OUTER JOIN visit AS t199 ON t199.id = t194.id LEFT OUTER JOIN summit AS t200 ON t200.id = t194.id LEFT OUTER JOIN statement AS t201 ON t201.id = t194.id LEFT OUTER JOIN claim AS t202 ON t202.id = t194.id LEFT OUTER JOIN treaty AS t203 ON t203.id = t194.id
WHERE t193.subject_id IN (SELECT value FROM json_each(?)) AND +(t193.field IS NULL) ORDER BY t193.subject_id, t193.ordinal, t193.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: statement.relatedFrom
SELECT k190.value AS c0, t191.id AS c1
FROM json_each(?) AS k190 CROSS JOIN statement_relation AS t191 ON t191.to_id = k190.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t191.from_id), t191.id;
-- keys

-- sqlite: statement
SELECT t161.id AS c0
FROM statement AS t161
WHERE t161.id = ?;
-- r9

-- sqlite: threat.statusHistory.evidence
SELECT t210.subject_id AS c0, t212.slug AS c1, t213.slug AS c2, t214.slug AS c3, t215.slug AS c4, t216.slug AS c5, t217.slug AS c6, t218.slug AS c7, t219.slug AS c8, t220.slug AS c9, t211.typename AS c10, t211.id AS c11
FROM evidence AS t210 LEFT OUTER JOIN entity AS t211 ON t211.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t210.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t210.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t210.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t210.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t210.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t210.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t210.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t210.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t210.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t210.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t210.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t210.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t210.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t210.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t210.subject_id) ELSE t210.subject_id END LEFT OUTER JOIN actor AS t212 ON t212.id = t211.id LEFT OUTER JOIN place AS t213 ON t213.id = t211.id LEFT OUTER JOIN event AS t214 ON t214.id = t211.id LEFT OUTER JOIN delegation AS t215 ON t215.id = t211.id LEFT OUTER JOIN visit AS t216 ON t216.id = t211.id LEFT OUTER JOIN summit AS t217 ON t217.id = t211.id LEFT OUTER JOIN statement AS t218 ON t218.id = t211.id LEFT OUTER JOIN claim AS t219 ON t219.id = t211.id LEFT OUTER JOIN treaty AS t220 ON t220.id = t211.id
WHERE t210.subject_id IN (SELECT value FROM json_each(?)) AND +(t210.field IS NULL) ORDER BY t210.subject_id, t210.ordinal, t210.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: threat.statusHistory
SELECT t208.statement_id AS c0, t208.id AS c1
FROM statement_status_change AS t208
WHERE t208.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t208.statement_id, t208.ordinal, t208.id;
-- keys

-- sqlite: threat
SELECT t206.id AS c0
FROM statement AS t206
WHERE t206.id = ?;
-- r10

-- sqlite: tenures.office.evidence
SELECT t223.subject_id AS c0, t225.slug AS c1, t224.typename AS c2, t224.id AS c3
FROM evidence AS t223 LEFT OUTER JOIN entity AS t224 ON t224.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t223.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t223.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t223.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t223.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t223.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t223.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t223.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t223.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t223.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t223.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t223.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t223.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t223.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t223.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t223.subject_id) ELSE t223.subject_id END LEFT OUTER JOIN office AS t225 ON t225.id = t224.id
WHERE t223.subject_id IN (SELECT value FROM json_each(?)) AND +(t223.field IS NULL) ORDER BY t223.subject_id, t223.ordinal, t223.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: tenures.evidence
SELECT t227.subject_id AS c0, t230.slug AS c1, t228.typename AS c2, t228.id AS c3
FROM evidence AS t227 LEFT OUTER JOIN entity AS t228 ON t228.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t227.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t227.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t227.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t227.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t227.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t227.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t227.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t227.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t227.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t227.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t227.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t227.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t227.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t227.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t227.subject_id) ELSE t227.subject_id END LEFT OUTER JOIN office_tenure AS t229 ON t229.id = t228.id LEFT OUTER JOIN actor AS t230 ON t230.id = t229.holder_id
WHERE t227.subject_id IN (SELECT value FROM json_each(?)) AND +(t227.field IS NULL) ORDER BY t227.subject_id, t227.ordinal, t227.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys

-- sqlite: tenures
SELECT t221.office_id AS c0, t221.id AS c1
FROM (SELECT t231.id AS id
FROM office_tenure AS t231
WHERE t231.office_id = ? ORDER BY t231.sort_key
 LIMIT ? + 1 OFFSET ?) AS p232 CROSS JOIN office_tenure AS t221 ON t221.id = p232.id ORDER BY t221.sort_key;
-- r11, cap, param_1

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
WHERE actor.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'delegation', 'event', 'office', 'place', 'statement', 'summit', 'treaty', 'visit') AND slug_redirect.slug = ANY ($2::TEXT[]) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value = ANY ($3::TEXT[]) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal = ANY ($4::TEXT[])) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id;
-- node_ids, texts, codes, normals

-- postgresql: state.predecessors.evidence
SELECT t4.subject_id AS c0, t6.slug AS c1, t7.slug AS c2, t8.slug AS c3, t9.slug AS c4, t10.slug AS c5, t11.slug AS c6, t12.slug AS c7, t13.slug AS c8, t14.slug AS c9, t5.typename AS c10, t5.id AS c11
FROM evidence AS t4 LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t4.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t4.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t4.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t4.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t4.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t4.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t4.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t4.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t4.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t4.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t4.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t4.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t4.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t4.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t4.subject_id) ELSE t4.subject_id END LEFT OUTER JOIN actor AS t6 ON t6.id = t5.id LEFT OUTER JOIN place AS t7 ON t7.id = t5.id LEFT OUTER JOIN event AS t8 ON t8.id = t5.id LEFT OUTER JOIN delegation AS t9 ON t9.id = t5.id LEFT OUTER JOIN visit AS t10 ON t10.id = t5.id LEFT OUTER JOIN summit AS t11 ON t11.id = t5.id LEFT OUTER JOIN statement AS t12 ON t12.id = t5.id LEFT OUTER JOIN claim AS t13 ON t13.id = t5.id LEFT OUTER JOIN treaty AS t14 ON t14.id = t5.id
WHERE t4.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t4.field IS NULL) ORDER BY t4.ordinal, t4.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: state.predecessors
SELECT k1.value AS c0, t2.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t15.*
FROM succession AS t15
WHERE t15.successor_id = k1.value ORDER BY t15.date_earliest IS NULL, t15.date_earliest, t15.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id;
-- keys, cap

-- postgresql: bloc.members.evidence
SELECT t21.subject_id AS c0, t23.slug AS c1, t24.slug AS c2, t25.slug AS c3, t26.slug AS c4, t27.slug AS c5, t28.slug AS c6, t29.slug AS c7, t30.slug AS c8, t31.slug AS c9, t22.typename AS c10, t22.id AS c11
FROM evidence AS t21 LEFT OUTER JOIN entity AS t22 ON t22.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t21.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t21.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t21.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t21.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t21.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t21.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t21.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t21.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t21.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t21.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t21.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t21.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t21.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t21.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t21.subject_id) ELSE t21.subject_id END LEFT OUTER JOIN actor AS t23 ON t23.id = t22.id LEFT OUTER JOIN place AS t24 ON t24.id = t22.id LEFT OUTER JOIN event AS t25 ON t25.id = t22.id LEFT OUTER JOIN delegation AS t26 ON t26.id = t22.id LEFT OUTER JOIN visit AS t27 ON t27.id = t22.id LEFT OUTER JOIN summit AS t28 ON t28.id = t22.id LEFT OUTER JOIN statement AS t29 ON t29.id = t22.id LEFT OUTER JOIN claim AS t30 ON t30.id = t22.id LEFT OUTER JOIN treaty AS t31 ON t31.id = t22.id
WHERE t21.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t21.field IS NULL) ORDER BY t21.ordinal, t21.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: bloc.members
SELECT t19.group_id AS c0, t19.id AS c1
FROM membership AS t19
WHERE t19.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t19.ordinal, t19.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: bloc
SELECT t17.id AS c0, t17.actor_kind AS c1
FROM actor AS t17
WHERE t17.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: place.territorialClaims.evidence
SELECT t36.subject_id AS c0, t38.slug AS c1, t39.slug AS c2, t40.slug AS c3, t41.slug AS c4, t42.slug AS c5, t43.slug AS c6, t44.slug AS c7, t45.slug AS c8, t46.slug AS c9, t37.typename AS c10, t37.id AS c11
FROM evidence AS t36 LEFT OUTER JOIN entity AS t37 ON t37.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t36.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t36.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t36.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t36.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t36.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t36.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t36.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t36.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t36.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t36.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t36.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t36.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t36.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t36.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t36.subject_id) ELSE t36.subject_id END LEFT OUTER JOIN actor AS t38 ON t38.id = t37.id LEFT OUTER JOIN place AS t39 ON t39.id = t37.id LEFT OUTER JOIN event AS t40 ON t40.id = t37.id LEFT OUTER JOIN delegation AS t41 ON t41.id = t37.id LEFT OUTER JOIN visit AS t42 ON t42.id = t37.id LEFT OUTER JOIN summit AS t43 ON t43.id = t37.id LEFT OUTER JOIN statement AS t44 ON t44.id = t37.id LEFT OUTER JOIN claim AS t45 ON t45.id = t37.id LEFT OUTER JOIN treaty AS t46 ON t46.id = t37.id
WHERE t36.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t36.field IS NULL) ORDER BY t36.ordinal, t36.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: place.territorialClaims
SELECT t34.place_id AS c0, t34.id AS c1
FROM territorial_claim AS t34
WHERE t34.place_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t34.ordinal, t34.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: place
SELECT t32.id AS c0
FROM place AS t32
WHERE t32.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: summit.participants.evidence
SELECT t51.subject_id AS c0, t53.slug AS c1, t54.slug AS c2, t55.slug AS c3, t56.slug AS c4, t57.slug AS c5, t58.slug AS c6, t59.slug AS c7, t60.slug AS c8, t61.slug AS c9, t52.typename AS c10, t52.id AS c11
FROM evidence AS t51 LEFT OUTER JOIN entity AS t52 ON t52.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t51.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t51.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t51.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t51.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t51.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t51.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t51.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t51.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t51.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t51.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t51.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t51.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t51.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t51.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t51.subject_id) ELSE t51.subject_id END LEFT OUTER JOIN actor AS t53 ON t53.id = t52.id LEFT OUTER JOIN place AS t54 ON t54.id = t52.id LEFT OUTER JOIN event AS t55 ON t55.id = t52.id LEFT OUTER JOIN delegation AS t56 ON t56.id = t52.id LEFT OUTER JOIN visit AS t57 ON t57.id = t52.id LEFT OUTER JOIN summit AS t58 ON t58.id = t52.id LEFT OUTER JOIN statement AS t59 ON t59.id = t52.id LEFT OUTER JOIN claim AS t60 ON t60.id = t52.id LEFT OUTER JOIN treaty AS t61 ON t61.id = t52.id
WHERE t51.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t51.field IS NULL) ORDER BY t51.ordinal, t51.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: summit.participants
SELECT t49.summit_id AS c0, t49.id AS c1
FROM summit_participation AS t49
WHERE t49.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t49.ordinal, t49.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summit
SELECT t47.id AS c0
FROM summit AS t47
WHERE t47.id = (SELECT $1::BIGINT)::BIGINT;
-- r3

-- postgresql: visit.engagements.evidence
SELECT t66.subject_id AS c0, t68.slug AS c1, t69.slug AS c2, t70.slug AS c3, t71.slug AS c4, t72.slug AS c5, t73.slug AS c6, t74.slug AS c7, t75.slug AS c8, t76.slug AS c9, t67.typename AS c10, t67.id AS c11
FROM evidence AS t66 LEFT OUTER JOIN entity AS t67 ON t67.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t66.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t66.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t66.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t66.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t66.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t66.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t66.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t66.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t66.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t66.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t66.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t66.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t66.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t66.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t66.subject_id) ELSE t66.subject_id END LEFT OUTER JOIN actor AS t68 ON t68.id = t67.id LEFT OUTER JOIN place AS t69 ON t69.id = t67.id LEFT OUTER JOIN event AS t70 ON t70.id = t67.id LEFT OUTER JOIN delegation AS t71 ON t71.id = t67.id LEFT OUTER JOIN visit AS t72 ON t72.id = t67.id LEFT OUTER JOIN summit AS t73 ON t73.id = t67.id LEFT OUTER JOIN statement AS t74 ON t74.id = t67.id LEFT OUTER JOIN claim AS t75 ON t75.id = t67.id LEFT OUTER JOIN treaty AS t76 ON t76.id = t67.id
WHERE t66.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t66.field IS NULL) ORDER BY t66.ordinal, t66.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: visit.engagements
SELECT t64.visit_id AS c0, t64.id AS c1
FROM engagement AS t64
WHERE t64.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t64.ordinal, t64.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT t80.subject_id AS c0, t82.slug AS c1, t83.slug AS c2, t84.slug AS c3, t85.slug AS c4, t86.slug AS c5, t87.slug AS c6, t88.slug AS c7, t89.slug AS c8, t90.slug AS c9, t81.typename AS c10, t81.id AS c11
FROM evidence AS t80 LEFT OUTER JOIN entity AS t81 ON t81.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t80.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t80.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t80.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t80.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t80.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t80.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t80.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t80.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t80.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t80.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t80.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t80.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t80.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t80.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t80.subject_id) ELSE t80.subject_id END LEFT OUTER JOIN actor AS t82 ON t82.id = t81.id LEFT OUTER JOIN place AS t83 ON t83.id = t81.id LEFT OUTER JOIN event AS t84 ON t84.id = t81.id LEFT OUTER JOIN delegation AS t85 ON t85.id = t81.id LEFT OUTER JOIN visit AS t86 ON t86.id = t81.id LEFT OUTER JOIN summit AS t87 ON t87.id = t81.id LEFT OUTER JOIN statement AS t88 ON t88.id = t81.id LEFT OUTER JOIN claim AS t89 ON t89.id = t81.id LEFT OUTER JOIN treaty AS t90 ON t90.id = t81.id
WHERE t80.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t80.field IS NULL) ORDER BY t80.ordinal, t80.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: visit.aims
SELECT t78.of_id AS c0, t78.id AS c1
FROM aim AS t78
WHERE t78.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t78.ordinal, t78.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit
SELECT t62.id AS c0
FROM visit AS t62
WHERE t62.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: delegation.members.evidence
SELECT t95.subject_id AS c0, t97.slug AS c1, t98.slug AS c2, t99.slug AS c3, t100.slug AS c4, t101.slug AS c5, t102.slug AS c6, t103.slug AS c7, t104.slug AS c8, t105.slug AS c9, t96.typename AS c10, t96.id AS c11
FROM evidence AS t95 LEFT OUTER JOIN entity AS t96 ON t96.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t95.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t95.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t95.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t95.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t95.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t95.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t95.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t95.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t95.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t95.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t95.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t95.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t95.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t95.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t95.subject_id) ELSE t95.subject_id END LEFT OUTER JOIN actor AS t97 ON t97.id = t96.id LEFT OUTER JOIN place AS t98 ON t98.id = t96.id LEFT OUTER JOIN event AS t99 ON t99.id = t96.id LEFT OUTER JOIN delegation AS t100 ON t100.id = t96.id LEFT OUTER JOIN visit AS t101 ON t101.id = t96.id LEFT OUTER JOIN summit AS t102 ON t102.id = t96.id LEFT OUTER JOIN statement AS t103 ON t103.id = t96.id LEFT OUTER JOIN claim AS t104 ON t104.id = t96.id LEFT OUTER JOIN treaty AS t105 ON t105.id = t96.id
WHERE t95.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t95.field IS NULL) ORDER BY t95.ordinal, t95.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: delegation.members
SELECT k92.value AS c0, t93.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k92(value) CROSS JOIN LATERAL (SELECT t106.*
FROM delegation_member AS t106
WHERE t106.delegation_id = k92.value ORDER BY CASE WHEN (t106.role = $2) THEN (SELECT $3::INTEGER)::INTEGER ELSE (SELECT $4::INTEGER)::INTEGER END, t106.ordinal, t106.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t93 ORDER BY CASE WHEN (t93.role = $6) THEN (SELECT $7::INTEGER)::INTEGER ELSE (SELECT $8::INTEGER)::INTEGER END, t93.ordinal, t93.id;
-- keys, t106_role_1, param_1, param_2, cap, t93_role_1, param_3, param_4

-- postgresql: delegation
SELECT t91.id AS c0
FROM delegation AS t91
WHERE t91.id = (SELECT $1::BIGINT)::BIGINT;
-- r5

-- postgresql: event.participants.evidence
SELECT t112.subject_id AS c0, t114.slug AS c1, t115.slug AS c2, t116.slug AS c3, t117.slug AS c4, t118.slug AS c5, t119.slug AS c6, t120.slug AS c7, t121.slug AS c8, t122.slug AS c9, t113.typename AS c10, t113.id AS c11
FROM evidence AS t112 LEFT OUTER JOIN entity AS t113 ON t113.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t112.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t112.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t112.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t112.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t112.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t112.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t112.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t112.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t112.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t112.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t112.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t112.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t112.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t112.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t112.subject_id) ELSE t112.subject_id END LEFT OUTER JOIN actor AS t114 ON t114.id = t113.id LEFT OUTER JOIN place AS t115 ON t115.id = t113.id LEFT OUTER JOIN event AS t116 ON t116.id = t113.id LEFT OUTER JOIN delegation AS t117 ON t117.id = t113.id LEFT OUTER JOIN visit AS t118 ON t118.id = t113.id LEFT OUTER JOIN summit AS t119 ON t119.id = t113.id LEFT OUTER JOIN statement AS t120 ON t120.id = t113.id LEFT OUTER JOIN claim AS t121 ON t121.id = t113.id LEFT OUTER JOIN treaty AS t122 ON t122.id = t113.id
WHERE t112.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t112.field IS NULL) ORDER BY t112.ordinal, t112.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: event.participants
SELECT t110.event_id AS c0, t110.id AS c1
FROM event_participation AS t110
WHERE t110.event_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t110.ordinal, t110.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event
SELECT t108.id AS c0
FROM event AS t108
WHERE t108.id = (SELECT $1::BIGINT)::BIGINT;
-- r6

-- postgresql: claim.positions.evidence
SELECT t127.subject_id AS c0, t129.slug AS c1, t130.slug AS c2, t131.slug AS c3, t132.slug AS c4, t133.slug AS c5, t134.slug AS c6, t135.slug AS c7, t136.slug AS c8, t137.slug AS c9, t128.typename AS c10, t128.id AS c11
FROM evidence AS t127 LEFT OUTER JOIN entity AS t128 ON t128.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t127.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t127.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t127.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t127.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t127.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t127.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t127.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t127.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t127.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t127.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t127.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t127.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t127.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t127.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t127.subject_id) ELSE t127.subject_id END LEFT OUTER JOIN actor AS t129 ON t129.id = t128.id LEFT OUTER JOIN place AS t130 ON t130.id = t128.id LEFT OUTER JOIN event AS t131 ON t131.id = t128.id LEFT OUTER JOIN delegation AS t132 ON t132.id = t128.id LEFT OUTER JOIN visit AS t133 ON t133.id = t128.id LEFT OUTER JOIN summit AS t134 ON t134.id = t128.id LEFT OUTER JOIN statement AS t135 ON t135.id = t128.id LEFT OUTER JOIN claim AS t136 ON t136.id = t128.id LEFT OUTER JOIN treaty AS t137 ON t137.id = t128.id
WHERE t127.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t127.field IS NULL) ORDER BY t127.ordinal, t127.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: claim.positions
SELECT t125.claim_id AS c0, t125.id AS c1
FROM claim_position AS t125
WHERE t125.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t125.ordinal, t125.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: claim
SELECT t123.id AS c0
FROM claim AS t123
WHERE t123.id = (SELECT $1::BIGINT)::BIGINT;
-- r7

-- postgresql: treaty.parties.evidence
SELECT t142.subject_id AS c0, t144.slug AS c1, t145.slug AS c2, t146.slug AS c3, t147.slug AS c4, t148.slug AS c5, t149.slug AS c6, t150.slug AS c7, t151.slug AS c8, t152.slug AS c9, t143.typename AS c10, t143.id AS c11
FROM evidence AS t142 LEFT OUTER JOIN entity AS t143 ON t143.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t142.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t142.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t142.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t142.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t142.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t142.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t142.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t142.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t142.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t142.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t142.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t142.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t142.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t142.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t142.subject_id) ELSE t142.subject_id END LEFT OUTER JOIN actor AS t144 ON t144.id = t143.id LEFT OUTER JOIN place AS t145 ON t145.id = t143.id LEFT OUTER JOIN event AS t146 ON t146.id = t143.id LEFT OUTER JOIN delegation AS t147 ON t147.id = t143.id LEFT OUTER JOIN visit AS t148 ON t148.id = t143.id LEFT OUTER JOIN summit AS t149 ON t149.id = t143.id LEFT OUTER JOIN statement AS t150 ON t150.id = t143.id LEFT OUTER JOIN claim AS t151 ON t151.id = t143.id LEFT OUTER JOIN treaty AS t152 ON t152.id = t143.id
WHERE t142.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t142.field IS NULL) ORDER BY t142.ordinal, t142.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: treaty.parties
SELECT t140.treaty_id AS c0, t140.id AS c1
FROM treaty_party AS t140
WHERE t140.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t140.ordinal, t140.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT t156.subject_id AS c0, t158.slug AS c1, t157.typename AS c2, t157.id AS c3
FROM evidence AS t156 LEFT OUTER JOIN entity AS t157 ON t157.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t156.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t156.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t156.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t156.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t156.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t156.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t156.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t156.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t156.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t156.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t156.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t156.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t156.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t156.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t156.subject_id) ELSE t156.subject_id END LEFT OUTER JOIN treaty_action AS t158 ON t158.id = t157.id
WHERE t156.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t156.field IS NULL) ORDER BY t156.ordinal, t156.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: treaty.actions
SELECT k153.value AS c0, t154.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k153(value) CROSS JOIN LATERAL (SELECT t159.*
FROM treaty_action AS t159
WHERE t159.treaty_id = k153.value ORDER BY t159.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t154 ORDER BY t154.sort_key;
-- keys, cap

-- postgresql: treaty
SELECT t138.id AS c0
FROM treaty AS t138
WHERE t138.id = (SELECT $1::BIGINT)::BIGINT;
-- r8

-- postgresql: statement.mentions.evidence
SELECT t165.subject_id AS c0, t167.slug AS c1, t168.slug AS c2, t169.slug AS c3, t170.slug AS c4, t171.slug AS c5, t172.slug AS c6, t173.slug AS c7, t174.slug AS c8, t175.slug AS c9, t166.typename AS c10, t166.id AS c11
FROM evidence AS t165 LEFT OUTER JOIN entity AS t166 ON t166.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t165.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t165.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t165.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t165.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t165.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t165.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t165.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t165.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t165.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t165.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t165.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t165.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t165.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t165.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t165.subject_id) ELSE t165.subject_id END LEFT OUTER JOIN actor AS t167 ON t167.id = t166.id LEFT OUTER JOIN place AS t168 ON t168.id = t166.id LEFT OUTER JOIN event AS t169 ON t169.id = t166.id LEFT OUTER JOIN delegation AS t170 ON t170.id = t166.id LEFT OUTER JOIN visit AS t171 ON t171.id = t166.id LEFT OUTER JOIN summit AS t172 ON t172.id = t166.id LEFT OUTER JOIN statement AS t173 ON t173.id = t166.id LEFT OUTER JOIN claim AS t174 ON t174.id = t166.id LEFT OUTER JOIN treaty AS t175 ON t175.id = t166.id
WHERE t165.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t165.field IS NULL) ORDER BY t165.ordinal, t165.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: statement.mentions
SELECT t163.statement_id AS c0, t163.id AS c1
FROM mention_observation AS t163
WHERE t163.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t163.ordinal, t163.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances.evidence
SELECT t179.subject_id AS c0, t181.slug AS c1, t182.slug AS c2, t183.slug AS c3, t184.slug AS c4, t185.slug AS c5, t186.slug AS c6, t187.slug AS c7, t188.slug AS c8, t189.slug AS c9, t180.typename AS c10, t180.id AS c11
FROM evidence AS t179 LEFT OUTER JOIN entity AS t180 ON t180.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t179.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t179.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t179.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t179.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t179.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t179.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t179.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t179.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t179.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t179.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t179.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t179.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t179.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t179.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t179.subject_id) ELSE t179.subject_id END LEFT OUTER JOIN actor AS t181 ON t181.id = t180.id LEFT OUTER JOIN place AS t182 ON t182.id = t180.id LEFT OUTER JOIN event AS t183 ON t183.id = t180.id LEFT OUTER JOIN delegation AS t184 ON t184.id = t180.id LEFT OUTER JOIN visit AS t185 ON t185.id = t180.id LEFT OUTER JOIN summit AS t186 ON t186.id = t180.id LEFT OUTER JOIN statement AS t187 ON t187.id = t180.id LEFT OUTER JOIN claim AS t188 ON t188.id = t180.id LEFT OUTER JOIN treaty AS t189 ON t189.id = t180.id
WHERE t179.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t179.field IS NULL) ORDER BY t179.ordinal, t179.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: statement.stances
SELECT t177.statement_id AS c0, t177.id AS c1
FROM stance AS t177
WHERE t177.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t177.ordinal, t177.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT t193.subject_id AS c0, t195.slug AS c1, t196.slug AS c2, t197.slug AS c3, t198.slug AS c4, t199.slug AS c5, t200.slug AS c6, t201.slug AS c7, t202.slug AS c8, t203.slug AS c9, t194.typename AS c10, t194.id AS c11
FROM evidence AS t193 LEFT OUTER JOIN entity AS t194 ON t194.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t193.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t193.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t193.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t193.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t193.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t193.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t193.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t193.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t193.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t193.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t193.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t193.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t193.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t193.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t193.subject_id) ELSE t193.subject_id END LEFT OUTER JOIN actor AS t195 ON t195.id = t194.id LEFT OUTER JOIN place AS t196 ON t196.id = t194.id LEFT OUTER JOIN event AS t197 ON t197.id = t194.id LEFT OUTER JOIN delegation AS t198 ON t198.id = t194.id LEFT OUTER JOIN visit AS t199 ON t199.id = t194.id LEFT OUTER JOIN summit AS t200 ON t200.id = t194.id LEFT OUTER JOIN statement AS t201 ON t201.id = t194.id LEFT OUTER JOIN claim AS t202 ON t202.id = t194.id LEFT OUTER JOIN treaty AS t203 ON t203.id = t194.id
WHERE t193.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t193.field IS NULL) ORDER BY t193.ordinal, t193.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: statement.relatedFrom
SELECT k190.value AS c0, t191.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k190(value) CROSS JOIN LATERAL (SELECT t204.*
FROM statement_relation AS t204
WHERE t204.to_id = k190.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t204.from_id), t204.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t191 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t191.from_id), t191.id;
-- keys, cap

-- postgresql: statement
SELECT t161.id AS c0
FROM statement AS t161
WHERE t161.id = (SELECT $1::BIGINT)::BIGINT;
-- r9

-- postgresql: threat.statusHistory.evidence
SELECT t210.subject_id AS c0, t212.slug AS c1, t213.slug AS c2, t214.slug AS c3, t215.slug AS c4, t216.slug AS c5, t217.slug AS c6, t218.slug AS c7, t219.slug AS c8, t220.slug AS c9, t211.typename AS c10, t211.id AS c11
FROM evidence AS t210 LEFT OUTER JOIN entity AS t211 ON t211.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t210.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t210.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t210.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t210.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t210.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t210.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t210.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t210.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t210.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t210.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t210.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t210.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t210.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t210.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t210.subject_id) ELSE t210.subject_id END LEFT OUTER JOIN actor AS t212 ON t212.id = t211.id LEFT OUTER JOIN place AS t213 ON t213.id = t211.id LEFT OUTER JOIN event AS t214 ON t214.id = t211.id LEFT OUTER JOIN delegation AS t215 ON t215.id = t211.id LEFT OUTER JOIN visit AS t216 ON t216.id = t211.id LEFT OUTER JOIN summit AS t217 ON t217.id = t211.id LEFT OUTER JOIN statement AS t218 ON t218.id = t211.id LEFT OUTER JOIN claim AS t219 ON t219.id = t211.id LEFT OUTER JOIN treaty AS t220 ON t220.id = t211.id
WHERE t210.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t210.field IS NULL) ORDER BY t210.ordinal, t210.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: threat.statusHistory
SELECT t208.statement_id AS c0, t208.id AS c1
FROM statement_status_change AS t208
WHERE t208.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t208.ordinal, t208.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: threat
SELECT t206.id AS c0
FROM statement AS t206
WHERE t206.id = (SELECT $1::BIGINT)::BIGINT;
-- r10

-- postgresql: tenures.office.evidence
SELECT t223.subject_id AS c0, t225.slug AS c1, t224.typename AS c2, t224.id AS c3
FROM evidence AS t223 LEFT OUTER JOIN entity AS t224 ON t224.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t223.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t223.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t223.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t223.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t223.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t223.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t223.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t223.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t223.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t223.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t223.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t223.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t223.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t223.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t223.subject_id) ELSE t223.subject_id END LEFT OUTER JOIN office AS t225 ON t225.id = t224.id
WHERE t223.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t223.field IS NULL) ORDER BY t223.ordinal, t223.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: tenures.evidence
SELECT t227.subject_id AS c0, t230.slug AS c1, t228.typename AS c2, t228.id AS c3
FROM evidence AS t227 LEFT OUTER JOIN entity AS t228 ON t228.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t227.subject_id) WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t227.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t227.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t227.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t227.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t227.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t227.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t227.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t227.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t227.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t227.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t227.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t227.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t227.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t227.subject_id) ELSE t227.subject_id END LEFT OUTER JOIN office_tenure AS t229 ON t229.id = t228.id LEFT OUTER JOIN actor AS t230 ON t230.id = t229.holder_id
WHERE t227.subject_id = ANY ((SELECT $15::BIGINT[])::BIGINT[]) AND (t227.field IS NULL) ORDER BY t227.ordinal, t227.id LIMIT ($16 + 1) * cardinality((SELECT $15::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, keys, cap

-- postgresql: tenures
SELECT t221.office_id AS c0, t221.id AS c1
FROM (SELECT t231.*
FROM office_tenure AS t231
WHERE t231.office_id = $1::BIGINT ORDER BY t231.sort_key
 LIMIT $2 + 1) AS t221 ORDER BY t221.sort_key;
-- r11, cap
