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
SELECT k3.value AS c0, t6.slug AS c1, t7.slug AS c2, t8.slug AS c3, t9.slug AS c4, t10.slug AS c5, t11.slug AS c6, t12.slug AS c7, t13.slug AS c8, t14.slug AS c9, t5.typename AS c10, t5.id AS c11
FROM json_each(?) AS k3 CROSS JOIN evidence AS t4 ON t4.subject_id = k3.value AND t4.field IS NULL LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
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
WHERE treaty_party_1.id = t4.subject_id) ELSE t4.subject_id END LEFT OUTER JOIN actor AS t6 ON t6.id = t5.id LEFT OUTER JOIN place AS t7 ON t7.id = t5.id LEFT OUTER JOIN event AS t8 ON t8.id = t5.id LEFT OUTER JOIN delegation AS t9 ON t9.id = t5.id LEFT OUTER JOIN visit AS t10 ON t10.id = t5.id LEFT OUTER JOIN summit AS t11 ON t11.id = t5.id LEFT OUTER JOIN statement AS t12 ON t12.id = t5.id LEFT OUTER JOIN claim AS t13 ON t13.id = t5.id LEFT OUTER JOIN treaty AS t14 ON t14.id = t5.id ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: state.predecessors
SELECT k1.value AS c0, t2.id AS c1
FROM json_each(?) AS k1 CROSS JOIN succession AS t2 ON t2.successor_id = k1.value ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: bloc.members.evidence
SELECT k22.value AS c0, t25.slug AS c1, t26.slug AS c2, t27.slug AS c3, t28.slug AS c4, t29.slug AS c5, t30.slug AS c6, t31.slug AS c7, t32.slug AS c8, t33.slug AS c9, t24.typename AS c10, t24.id AS c11
FROM json_each(?) AS k22 CROSS JOIN evidence AS t23 ON t23.subject_id = k22.value AND t23.field IS NULL LEFT OUTER JOIN entity AS t24 ON t24.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t23.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t23.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t23.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t23.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t23.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t23.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t23.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t23.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t23.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t23.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t23.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t23.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t23.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t23.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t23.subject_id) ELSE t23.subject_id END LEFT OUTER JOIN actor AS t25 ON t25.id = t24.id LEFT OUTER JOIN place AS t26 ON t26.id = t24.id LEFT OUTER JOIN event AS t27 ON t27.id = t24.id LEFT OUTER JOIN delegation AS t28 ON t28.id = t24.id LEFT OUTER JOIN visit AS t29 ON t29.id = t24.id LEFT OUTER JOIN summit AS t30 ON t30.id = t24.id LEFT OUTER JOIN statement AS t31 ON t31.id = t24.id LEFT OUTER JOIN claim AS t32 ON t32.id = t24.id LEFT OUTER JOIN treaty AS t33 ON t33.id = t24.id ORDER BY t23.ordinal, t23.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: bloc.members
SELECT k20.value AS c0, t21.id AS c1
FROM json_each(?) AS k20 CROSS JOIN membership AS t21 ON t21.group_id = k20.value AND 1 = 1 ORDER BY t21.ordinal, t21.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: bloc
SELECT t19.id AS c0, t19.actor_kind AS c1
FROM actor AS t19
WHERE t19.id = ?;
-- r1

-- sqlite: place.territorialClaims.evidence
SELECT k41.value AS c0, t44.slug AS c1, t45.slug AS c2, t46.slug AS c3, t47.slug AS c4, t48.slug AS c5, t49.slug AS c6, t50.slug AS c7, t51.slug AS c8, t52.slug AS c9, t43.typename AS c10, t43.id AS c11
FROM json_each(?) AS k41 CROSS JOIN evidence AS t42 ON t42.subject_id = k41.value AND t42.field IS NULL LEFT OUTER JOIN entity AS t43 ON t43.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t42.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t42.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t42.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t42.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t42.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t42.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t42.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t42.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t42.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t42.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t42.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t42.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t42.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t42.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t42.subject_id) ELSE t42.subject_id END LEFT OUTER JOIN actor AS t44 ON t44.id = t43.id LEFT OUTER JOIN place AS t45 ON t45.id = t43.id LEFT OUTER JOIN event AS t46 ON t46.id = t43.id LEFT OUTER JOIN delegation AS t47 ON t47.id = t43.id LEFT OUTER JOIN visit AS t48 ON t48.id = t43.id LEFT OUTER JOIN summit AS t49 ON t49.id = t43.id LEFT OUTER JOIN statement AS t50 ON t50.id = t43.id LEFT OUTER JOIN claim AS t51 ON t51.id = t43.id LEFT OUTER JOIN treaty AS t52 ON t52.id = t43.id ORDER BY t42.ordinal, t42.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: place.territorialClaims
SELECT k39.value AS c0, t40.id AS c1
FROM json_each(?) AS k39 CROSS JOIN territorial_claim AS t40 ON t40.place_id = k39.value AND 1 = 1 ORDER BY t40.ordinal, t40.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: place
SELECT t38.id AS c0
FROM place AS t38
WHERE t38.id = ?;
-- r2

-- sqlite: summit.participants.evidence
SELECT k60.value AS c0, t63.slug AS c1, t64.slug AS c2, t65.slug AS c3, t66.slug AS c4, t67.slug AS c5, t68.slug AS c6, t69.slug AS c7, t70.slug AS c8, t71.slug AS c9, t62.typename AS c10, t62.id AS c11
FROM json_each(?) AS k60 CROSS JOIN evidence AS t61 ON t61.subject_id = k60.value AND t61.field IS NULL LEFT OUTER JOIN entity AS t62 ON t62.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t61.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t61.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t61.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t61.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t61.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t61.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t61.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t61.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t61.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t61.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t61.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t61.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t61.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t61.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t61.subject_id) ELSE t61.subject_id END LEFT OUTER JOIN actor AS t63 ON t63.id = t62.id LEFT OUTER JOIN place AS t64 ON t64.id = t62.id LEFT OUTER JOIN event AS t65 ON t65.id = t62.id LEFT OUTER JOIN delegation AS t66 ON t66.id = t62.id LEFT OUTER JOIN visit AS t67 ON t67.id = t62.id LEFT OUTER JOIN summit AS t68 ON t68.id = t62.id LEFT OUTER JOIN statement AS t69 ON t69.id = t62.id LEFT OUTER JOIN claim AS t70 ON t70.id = t62.id LEFT OUTER JOIN treaty AS t71 ON t71.id = t62.id ORDER BY t61.ordinal, t61.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: summit.participants
SELECT k58.value AS c0, t59.id AS c1
FROM json_each(?) AS k58 CROSS JOIN summit_participation AS t59 ON t59.summit_id = k58.value AND 1 = 1 ORDER BY t59.ordinal, t59.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summit
SELECT t57.id AS c0
FROM summit AS t57
WHERE t57.id = ?;
-- r3

-- sqlite: visit.engagements.evidence
SELECT k79.value AS c0, t82.slug AS c1, t83.slug AS c2, t84.slug AS c3, t85.slug AS c4, t86.slug AS c5, t87.slug AS c6, t88.slug AS c7, t89.slug AS c8, t90.slug AS c9, t81.typename AS c10, t81.id AS c11
FROM json_each(?) AS k79 CROSS JOIN evidence AS t80 ON t80.subject_id = k79.value AND t80.field IS NULL LEFT OUTER JOIN entity AS t81 ON t81.id = CASE (SELECT entity_1.typename
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
WHERE treaty_party_1.id = t80.subject_id) ELSE t80.subject_id END LEFT OUTER JOIN actor AS t82 ON t82.id = t81.id LEFT OUTER JOIN place AS t83 ON t83.id = t81.id LEFT OUTER JOIN event AS t84 ON t84.id = t81.id LEFT OUTER JOIN delegation AS t85 ON t85.id = t81.id LEFT OUTER JOIN visit AS t86 ON t86.id = t81.id LEFT OUTER JOIN summit AS t87 ON t87.id = t81.id LEFT OUTER JOIN statement AS t88 ON t88.id = t81.id LEFT OUTER JOIN claim AS t89 ON t89.id = t81.id LEFT OUTER JOIN treaty AS t90 ON t90.id = t81.id ORDER BY t80.ordinal, t80.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: visit.engagements
SELECT k77.value AS c0, t78.id AS c1
FROM json_each(?) AS k77 CROSS JOIN engagement AS t78 ON t78.visit_id = k77.value AND 1 = 1 ORDER BY t78.ordinal, t78.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit.aims.evidence
SELECT k97.value AS c0, t100.slug AS c1, t101.slug AS c2, t102.slug AS c3, t103.slug AS c4, t104.slug AS c5, t105.slug AS c6, t106.slug AS c7, t107.slug AS c8, t108.slug AS c9, t99.typename AS c10, t99.id AS c11
FROM json_each(?) AS k97 CROSS JOIN evidence AS t98 ON t98.subject_id = k97.value AND t98.field IS NULL LEFT OUTER JOIN entity AS t99 ON t99.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t98.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t98.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t98.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t98.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t98.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t98.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t98.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t98.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t98.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t98.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t98.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t98.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t98.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t98.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t98.subject_id) ELSE t98.subject_id END LEFT OUTER JOIN actor AS t100 ON t100.id = t99.id LEFT OUTER JOIN place AS t101 ON t101.id = t99.id LEFT OUTER JOIN event AS t102 ON t102.id = t99.id LEFT OUTER JOIN delegation AS t103 ON t103.id = t99.id LEFT OUTER JOIN visit AS t104 ON t104.id = t99.id LEFT OUTER JOIN summit AS t105 ON t105.id = t99.id LEFT OUTER JOIN statement AS t106 ON t106.id = t99.id LEFT OUTER JOIN claim AS t107 ON t107.id = t99.id LEFT OUTER JOIN treaty AS t108 ON t108.id = t99.id ORDER BY t98.ordinal, t98.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: visit.aims
SELECT k95.value AS c0, t96.id AS c1
FROM json_each(?) AS k95 CROSS JOIN aim AS t96 ON t96.of_id = k95.value AND 1 = 1 ORDER BY t96.ordinal, t96.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit
SELECT t76.id AS c0
FROM visit AS t76
WHERE t76.id = ?;
-- r4

-- sqlite: delegation.members.evidence
SELECT k116.value AS c0, t119.slug AS c1, t120.slug AS c2, t121.slug AS c3, t122.slug AS c4, t123.slug AS c5, t124.slug AS c6, t125.slug AS c7, t126.slug AS c8, t127.slug AS c9, t118.typename AS c10, t118.id AS c11
FROM json_each(?) AS k116 CROSS JOIN evidence AS t117 ON t117.subject_id = k116.value AND t117.field IS NULL LEFT OUTER JOIN entity AS t118 ON t118.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t117.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t117.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t117.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t117.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t117.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t117.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t117.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t117.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t117.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t117.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t117.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t117.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t117.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t117.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t117.subject_id) ELSE t117.subject_id END LEFT OUTER JOIN actor AS t119 ON t119.id = t118.id LEFT OUTER JOIN place AS t120 ON t120.id = t118.id LEFT OUTER JOIN event AS t121 ON t121.id = t118.id LEFT OUTER JOIN delegation AS t122 ON t122.id = t118.id LEFT OUTER JOIN visit AS t123 ON t123.id = t118.id LEFT OUTER JOIN summit AS t124 ON t124.id = t118.id LEFT OUTER JOIN statement AS t125 ON t125.id = t118.id LEFT OUTER JOIN claim AS t126 ON t126.id = t118.id LEFT OUTER JOIN treaty AS t127 ON t127.id = t118.id ORDER BY t117.ordinal, t117.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: delegation.members
SELECT k114.value AS c0, t115.id AS c1
FROM json_each(?) AS k114 CROSS JOIN delegation_member AS t115 ON t115.delegation_id = k114.value ORDER BY CASE WHEN (t115.role = ?) THEN ? ELSE ? END, t115.ordinal, t115.id LIMIT (? + 1) * json_array_length(?);
-- keys, t115_role_1, param_1, param_2, cap, keys

-- sqlite: delegation
SELECT t113.id AS c0
FROM delegation AS t113
WHERE t113.id = ?;
-- r5

-- sqlite: event.participants.evidence
SELECT k135.value AS c0, t138.slug AS c1, t139.slug AS c2, t140.slug AS c3, t141.slug AS c4, t142.slug AS c5, t143.slug AS c6, t144.slug AS c7, t145.slug AS c8, t146.slug AS c9, t137.typename AS c10, t137.id AS c11
FROM json_each(?) AS k135 CROSS JOIN evidence AS t136 ON t136.subject_id = k135.value AND t136.field IS NULL LEFT OUTER JOIN entity AS t137 ON t137.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t136.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t136.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t136.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t136.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t136.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t136.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t136.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t136.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t136.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t136.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t136.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t136.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t136.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t136.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t136.subject_id) ELSE t136.subject_id END LEFT OUTER JOIN actor AS t138 ON t138.id = t137.id LEFT OUTER JOIN place AS t139 ON t139.id = t137.id LEFT OUTER JOIN event AS t140 ON t140.id = t137.id LEFT OUTER JOIN delegation AS t141 ON t141.id = t137.id LEFT OUTER JOIN visit AS t142 ON t142.id = t137.id LEFT OUTER JOIN summit AS t143 ON t143.id = t137.id LEFT OUTER JOIN statement AS t144 ON t144.id = t137.id LEFT OUTER JOIN claim AS t145 ON t145.id = t137.id LEFT OUTER JOIN treaty AS t146 ON t146.id = t137.id ORDER BY t136.ordinal, t136.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: event.participants
SELECT k133.value AS c0, t134.id AS c1
FROM json_each(?) AS k133 CROSS JOIN event_participation AS t134 ON t134.event_id = k133.value AND 1 = 1 ORDER BY t134.ordinal, t134.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event
SELECT t132.id AS c0
FROM event AS t132
WHERE t132.id = ?;
-- r6

-- sqlite: claim.positions.evidence
SELECT k154.value AS c0, t157.slug AS c1, t158.slug AS c2, t159.slug AS c3, t160.slug AS c4, t161.slug AS c5, t162.slug AS c6, t163.slug AS c7, t164.slug AS c8, t165.slug AS c9, t156.typename AS c10, t156.id AS c11
FROM json_each(?) AS k154 CROSS JOIN evidence AS t155 ON t155.subject_id = k154.value AND t155.field IS NULL LEFT OUTER JOIN entity AS t156 ON t156.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t155.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t155.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t155.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t155.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t155.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t155.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t155.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t155.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t155.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t155.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t155.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t155.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t155.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t155.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t155.subject_id) ELSE t155.subject_id END LEFT OUTER JOIN actor AS t157 ON t157.id = t156.id LEFT OUTER JOIN place AS t158 ON t158.id = t156.id LEFT OUTER JOIN event AS t159 ON t159.id = t156.id LEFT OUTER JOIN delegation AS t160 ON t160.id = t156.id LEFT OUTER JOIN visit AS t161 ON t161.id = t156.id LEFT OUTER JOIN summit AS t162 ON t162.id = t156.id LEFT OUTER JOIN statement AS t163 ON t163.id = t156.id LEFT OUTER JOIN claim AS t164 ON t164.id = t156.id LEFT OUTER JOIN treaty AS t165 ON t165.id = t156.id ORDER BY t155.ordinal, t155.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: claim.positions
SELECT k152.value AS c0, t153.id AS c1
FROM json_each(?) AS k152 CROSS JOIN claim_position AS t153 ON t153.claim_id = k152.value AND 1 = 1 ORDER BY t153.ordinal, t153.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: claim
SELECT t151.id AS c0
FROM claim AS t151
WHERE t151.id = ?;
-- r7

-- sqlite: treaty.parties.evidence
SELECT k173.value AS c0, t176.slug AS c1, t177.slug AS c2, t178.slug AS c3, t179.slug AS c4, t180.slug AS c5, t181.slug AS c6, t182.slug AS c7, t183.slug AS c8, t184.slug AS c9, t175.typename AS c10, t175.id AS c11
FROM json_each(?) AS k173 CROSS JOIN evidence AS t174 ON t174.subject_id = k173.value AND t174.field IS NULL LEFT OUTER JOIN entity AS t175 ON t175.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t174.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t174.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t174.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t174.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t174.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t174.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t174.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t174.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t174.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t174.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t174.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t174.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t174.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t174.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t174.subject_id) ELSE t174.subject_id END LEFT OUTER JOIN actor AS t176 ON t176.id = t175.id LEFT OUTER JOIN place AS t177 ON t177.id = t175.id LEFT OUTER JOIN event AS t178 ON t178.id = t175.id LEFT OUTER JOIN delegation AS t179 ON t179.id = t175.id LEFT OUTER JOIN visit AS t180 ON t180.id = t175.id LEFT OUTER JOIN summit AS t181 ON t181.id = t175.id LEFT OUTER JOIN statement AS t182 ON t182.id = t175.id LEFT OUTER JOIN claim AS t183 ON t183.id = t175.id LEFT OUTER JOIN treaty AS t184 ON t184.id = t175.id ORDER BY t174.ordinal, t174.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: treaty.parties
SELECT k171.value AS c0, t172.id AS c1
FROM json_each(?) AS k171 CROSS JOIN treaty_party AS t172 ON t172.treaty_id = k171.value AND 1 = 1 ORDER BY t172.ordinal, t172.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.actions.evidence
SELECT k191.value AS c0, t194.slug AS c1, t193.typename AS c2, t193.id AS c3
FROM json_each(?) AS k191 CROSS JOIN evidence AS t192 ON t192.subject_id = k191.value AND t192.field IS NULL LEFT OUTER JOIN entity AS t193 ON t193.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t192.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t192.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t192.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t192.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t192.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t192.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t192.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t192.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t192.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t192.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t192.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t192.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t192.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t192.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t192.subject_id) ELSE t192.subject_id END LEFT OUTER JOIN treaty_action AS t194 ON t194.id = t193.id ORDER BY t192.ordinal, t192.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: treaty.actions
SELECT k189.value AS c0, t190.id AS c1
FROM json_each(?) AS k189 CROSS JOIN treaty_action AS t190 ON t190.treaty_id = k189.value ORDER BY t190.sort_key LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty
SELECT t170.id AS c0
FROM treaty AS t170
WHERE t170.id = ?;
-- r8

-- sqlite: statement.mentions.evidence
SELECT k202.value AS c0, t205.slug AS c1, t206.slug AS c2, t207.slug AS c3, t208.slug AS c4, t209.slug AS c5, t210.slug AS c6, t211.slug AS c7, t212.slug AS c8, t213.slug AS c9, t204.typename AS c10, t204.id AS c11
FROM json_each(?) AS k202 CROSS JOIN evidence AS t203 ON t203.subject_id = k202.value AND t203.field IS NULL LEFT OUTER JOIN entity AS t204 ON t204.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t203.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t203.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t203.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t203.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t203.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t203.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t203.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t203.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t203.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t203.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t203.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t203.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t203.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t203.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t203.subject_id) ELSE t203.subject_id END LEFT OUTER JOIN actor AS t205 ON t205.id = t204.id LEFT OUTER JOIN place AS t206 ON t206.id = t204.id LEFT OUTER JOIN event AS t207 ON t207.id = t204.id LEFT OUTER JOIN delegation AS t208 ON t208.id = t204.id LEFT OUTER JOIN visit AS t209 ON t209.id = t204.id LEFT OUTER JOIN summit AS t210 ON t210.id = t204.id LEFT OUTER JOIN statement AS t211 ON t211.id = t204.id LEFT OUTER JOIN claim AS t212 ON t212.id = t204.id LEFT OUTER JOIN treaty AS t213 ON t213.id = t204.id ORDER BY t203.ordinal, t203.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: statement.mentions
SELECT k200.value AS c0, t201.id AS c1
FROM json_each(?) AS k200 CROSS JOIN mention_observation AS t201 ON t201.statement_id = k200.value AND 1 = 1 ORDER BY t201.ordinal, t201.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.stances.evidence
SELECT k220.value AS c0, t223.slug AS c1, t224.slug AS c2, t225.slug AS c3, t226.slug AS c4, t227.slug AS c5, t228.slug AS c6, t229.slug AS c7, t230.slug AS c8, t231.slug AS c9, t222.typename AS c10, t222.id AS c11
FROM json_each(?) AS k220 CROSS JOIN evidence AS t221 ON t221.subject_id = k220.value AND t221.field IS NULL LEFT OUTER JOIN entity AS t222 ON t222.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t221.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t221.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t221.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t221.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t221.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t221.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t221.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t221.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t221.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t221.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t221.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t221.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t221.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t221.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t221.subject_id) ELSE t221.subject_id END LEFT OUTER JOIN actor AS t223 ON t223.id = t222.id LEFT OUTER JOIN place AS t224 ON t224.id = t222.id LEFT OUTER JOIN event AS t225 ON t225.id = t222.id LEFT OUTER JOIN delegation AS t226 ON t226.id = t222.id LEFT OUTER JOIN visit AS t227 ON t227.id = t222.id LEFT OUTER JOIN summit AS t228 ON t228.id = t222.id LEFT OUTER JOIN statement AS t229 ON t229.id = t222.id LEFT OUTER JOIN claim AS t230 ON t230.id = t222.id LEFT OUTER JOIN treaty AS t231 ON t231.id = t222.id ORDER BY t221.ordinal, t221.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: statement.stances
SELECT k218.value AS c0, t219.id AS c1
FROM json_each(?) AS k218 CROSS JOIN stance AS t219 ON t219.statement_id = k218.value AND 1 = 1 ORDER BY t219.ordinal, t219.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relatedFrom.evidence
SELECT k238.value AS c0, t241.slug AS c1, t242.slug AS c2, t243.slug AS c3, t244.slug AS c4, t245.slug AS c5, t246.slug AS c6, t247.slug AS c7, t248.slug AS c8, t249.slug AS c9, t240.typename AS c10, t240.id AS c11
FROM json_each(?) AS k238 CROSS JOIN evidence AS t239 ON t239.subject_id = k238.value AND t239.field IS NULL LEFT OUTER JOIN entity AS t240 ON t240.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t239.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t239.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t239.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t239.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t239.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t239.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t239.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t239.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t239.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t239.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t239.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t239.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t239.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t239.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t239.subject_id) ELSE t239.subject_id END LEFT OUTER JOIN actor AS t241 ON t241.id = t240.id LEFT OUTER JOIN place AS t242 ON t242.id = t240.id LEFT OUTER JOIN event AS t243 ON t243.id = t240.id LEFT OUTER JOIN delegation AS t244 ON t244.id = t240.id LEFT OUTER JOIN visit AS t245 ON t245.id = t240.id LEFT OUTER JOIN summit AS t246 ON t246.id = t240.id LEFT OUTER JOIN statement AS t247 ON t247.id = t240.id LEFT OUTER JOIN claim AS t248 ON t248.id = t240.id LEFT OUTER JOIN treaty AS t249 ON t249.id = t240.id ORDER BY t239.ordinal, t239.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: statement.relatedFrom
SELECT k236.value AS c0, t237.id AS c1
FROM json_each(?) AS k236 CROSS JOIN statement_relation AS t237 ON t237.to_id = k236.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t237.from_id), t237.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement
SELECT t199.id AS c0
FROM statement AS t199
WHERE t199.id = ?;
-- r9

-- sqlite: threat.statusHistory.evidence
SELECT k257.value AS c0, t260.slug AS c1, t261.slug AS c2, t262.slug AS c3, t263.slug AS c4, t264.slug AS c5, t265.slug AS c6, t266.slug AS c7, t267.slug AS c8, t268.slug AS c9, t259.typename AS c10, t259.id AS c11
FROM json_each(?) AS k257 CROSS JOIN evidence AS t258 ON t258.subject_id = k257.value AND t258.field IS NULL LEFT OUTER JOIN entity AS t259 ON t259.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t258.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t258.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t258.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t258.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t258.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t258.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t258.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t258.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t258.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t258.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t258.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t258.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t258.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t258.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t258.subject_id) ELSE t258.subject_id END LEFT OUTER JOIN actor AS t260 ON t260.id = t259.id LEFT OUTER JOIN place AS t261 ON t261.id = t259.id LEFT OUTER JOIN event AS t262 ON t262.id = t259.id LEFT OUTER JOIN delegation AS t263 ON t263.id = t259.id LEFT OUTER JOIN visit AS t264 ON t264.id = t259.id LEFT OUTER JOIN summit AS t265 ON t265.id = t259.id LEFT OUTER JOIN statement AS t266 ON t266.id = t259.id LEFT OUTER JOIN claim AS t267 ON t267.id = t259.id LEFT OUTER JOIN treaty AS t268 ON t268.id = t259.id ORDER BY t258.ordinal, t258.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: threat.statusHistory
SELECT k255.value AS c0, t256.id AS c1
FROM json_each(?) AS k255 CROSS JOIN statement_status_change AS t256 ON t256.statement_id = k255.value AND 1 = 1 ORDER BY t256.ordinal, t256.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: threat
SELECT t254.id AS c0
FROM statement AS t254
WHERE t254.id = ?;
-- r10

-- sqlite: tenures.office.evidence
SELECT k274.value AS c0, t277.slug AS c1, t276.typename AS c2, t276.id AS c3
FROM json_each(?) AS k274 CROSS JOIN evidence AS t275 ON t275.subject_id = k274.value AND t275.field IS NULL LEFT OUTER JOIN entity AS t276 ON t276.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t275.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t275.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t275.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t275.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t275.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t275.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t275.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t275.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t275.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t275.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t275.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t275.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t275.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t275.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t275.subject_id) ELSE t275.subject_id END LEFT OUTER JOIN office AS t277 ON t277.id = t276.id ORDER BY t275.ordinal, t275.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: tenures.evidence
SELECT k280.value AS c0, t284.slug AS c1, t282.typename AS c2, t282.id AS c3
FROM json_each(?) AS k280 CROSS JOIN evidence AS t281 ON t281.subject_id = k280.value AND t281.field IS NULL LEFT OUTER JOIN entity AS t282 ON t282.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t281.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t281.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t281.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t281.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t281.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t281.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t281.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t281.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t281.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t281.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t281.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t281.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t281.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t281.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t281.subject_id) ELSE t281.subject_id END LEFT OUTER JOIN office_tenure AS t283 ON t283.id = t282.id LEFT OUTER JOIN actor AS t284 ON t284.id = t283.holder_id ORDER BY t281.ordinal, t281.id LIMIT (? + 1) * json_array_length(?);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap, keys

-- sqlite: tenures
SELECT t273.office_id AS c0, t273.id AS c1
FROM (SELECT t287.id AS id
FROM office_tenure AS t287
WHERE t287.office_id = ? ORDER BY t287.sort_key
 LIMIT ? + 1 OFFSET ?) AS p288 CROSS JOIN office_tenure AS t273 ON t273.id = p288.id ORDER BY t273.sort_key;
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
SELECT k3.value AS c0, t6.slug AS c1, t7.slug AS c2, t8.slug AS c3, t9.slug AS c4, t10.slug AS c5, t11.slug AS c6, t12.slug AS c7, t13.slug AS c8, t14.slug AS c9, t5.typename AS c10, t5.id AS c11
FROM evidence AS t4 JOIN LATERAL (SELECT t4.subject_id AS value) AS k3 ON t4.subject_id = ANY ($1::BIGINT[]) AND t4.field IS NULL LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t4.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t4.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t4.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t4.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t4.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t4.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t4.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t4.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t4.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t4.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t4.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t4.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t4.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t4.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t4.subject_id) ELSE t4.subject_id END LEFT OUTER JOIN actor AS t6 ON t6.id = t5.id LEFT OUTER JOIN place AS t7 ON t7.id = t5.id LEFT OUTER JOIN event AS t8 ON t8.id = t5.id LEFT OUTER JOIN delegation AS t9 ON t9.id = t5.id LEFT OUTER JOIN visit AS t10 ON t10.id = t5.id LEFT OUTER JOIN summit AS t11 ON t11.id = t5.id LEFT OUTER JOIN statement AS t12 ON t12.id = t5.id LEFT OUTER JOIN claim AS t13 ON t13.id = t5.id LEFT OUTER JOIN treaty AS t14 ON t14.id = t5.id ORDER BY t4.ordinal, t4.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: state.predecessors
SELECT k1.value AS c0, t2.id AS c1
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t17.*
FROM succession AS t17
WHERE t17.successor_id = k1.value ORDER BY t17.date_earliest IS NULL, t17.date_earliest, t17.id
 LIMIT $2 + 1) AS t2 ORDER BY t2.date_earliest IS NULL, t2.date_earliest, t2.id;
-- keys, cap

-- postgresql: bloc.members.evidence
SELECT k22.value AS c0, t25.slug AS c1, t26.slug AS c2, t27.slug AS c3, t28.slug AS c4, t29.slug AS c5, t30.slug AS c6, t31.slug AS c7, t32.slug AS c8, t33.slug AS c9, t24.typename AS c10, t24.id AS c11
FROM evidence AS t23 JOIN LATERAL (SELECT t23.subject_id AS value) AS k22 ON t23.subject_id = ANY ($1::BIGINT[]) AND t23.field IS NULL LEFT OUTER JOIN entity AS t24 ON t24.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t23.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t23.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t23.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t23.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t23.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t23.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t23.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t23.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t23.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t23.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t23.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t23.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t23.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t23.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t23.subject_id) ELSE t23.subject_id END LEFT OUTER JOIN actor AS t25 ON t25.id = t24.id LEFT OUTER JOIN place AS t26 ON t26.id = t24.id LEFT OUTER JOIN event AS t27 ON t27.id = t24.id LEFT OUTER JOIN delegation AS t28 ON t28.id = t24.id LEFT OUTER JOIN visit AS t29 ON t29.id = t24.id LEFT OUTER JOIN summit AS t30 ON t30.id = t24.id LEFT OUTER JOIN statement AS t31 ON t31.id = t24.id LEFT OUTER JOIN claim AS t32 ON t32.id = t24.id LEFT OUTER JOIN treaty AS t33 ON t33.id = t24.id ORDER BY t23.ordinal, t23.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: bloc.members
SELECT k20.value AS c0, t21.id AS c1
FROM membership AS t21 JOIN LATERAL (SELECT t21.group_id AS value) AS k20 ON t21.group_id = ANY ($1::BIGINT[]) AND true ORDER BY t21.ordinal, t21.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: bloc
SELECT t19.id AS c0, t19.actor_kind AS c1
FROM actor AS t19
WHERE t19.id = $1::BIGINT;
-- r1

-- postgresql: place.territorialClaims.evidence
SELECT k41.value AS c0, t44.slug AS c1, t45.slug AS c2, t46.slug AS c3, t47.slug AS c4, t48.slug AS c5, t49.slug AS c6, t50.slug AS c7, t51.slug AS c8, t52.slug AS c9, t43.typename AS c10, t43.id AS c11
FROM evidence AS t42 JOIN LATERAL (SELECT t42.subject_id AS value) AS k41 ON t42.subject_id = ANY ($1::BIGINT[]) AND t42.field IS NULL LEFT OUTER JOIN entity AS t43 ON t43.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t42.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t42.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t42.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t42.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t42.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t42.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t42.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t42.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t42.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t42.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t42.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t42.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t42.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t42.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t42.subject_id) ELSE t42.subject_id END LEFT OUTER JOIN actor AS t44 ON t44.id = t43.id LEFT OUTER JOIN place AS t45 ON t45.id = t43.id LEFT OUTER JOIN event AS t46 ON t46.id = t43.id LEFT OUTER JOIN delegation AS t47 ON t47.id = t43.id LEFT OUTER JOIN visit AS t48 ON t48.id = t43.id LEFT OUTER JOIN summit AS t49 ON t49.id = t43.id LEFT OUTER JOIN statement AS t50 ON t50.id = t43.id LEFT OUTER JOIN claim AS t51 ON t51.id = t43.id LEFT OUTER JOIN treaty AS t52 ON t52.id = t43.id ORDER BY t42.ordinal, t42.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: place.territorialClaims
SELECT k39.value AS c0, t40.id AS c1
FROM territorial_claim AS t40 JOIN LATERAL (SELECT t40.place_id AS value) AS k39 ON t40.place_id = ANY ($1::BIGINT[]) AND true ORDER BY t40.ordinal, t40.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: place
SELECT t38.id AS c0
FROM place AS t38
WHERE t38.id = $1::BIGINT;
-- r2

-- postgresql: summit.participants.evidence
SELECT k60.value AS c0, t63.slug AS c1, t64.slug AS c2, t65.slug AS c3, t66.slug AS c4, t67.slug AS c5, t68.slug AS c6, t69.slug AS c7, t70.slug AS c8, t71.slug AS c9, t62.typename AS c10, t62.id AS c11
FROM evidence AS t61 JOIN LATERAL (SELECT t61.subject_id AS value) AS k60 ON t61.subject_id = ANY ($1::BIGINT[]) AND t61.field IS NULL LEFT OUTER JOIN entity AS t62 ON t62.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t61.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t61.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t61.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t61.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t61.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t61.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t61.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t61.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t61.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t61.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t61.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t61.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t61.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t61.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t61.subject_id) ELSE t61.subject_id END LEFT OUTER JOIN actor AS t63 ON t63.id = t62.id LEFT OUTER JOIN place AS t64 ON t64.id = t62.id LEFT OUTER JOIN event AS t65 ON t65.id = t62.id LEFT OUTER JOIN delegation AS t66 ON t66.id = t62.id LEFT OUTER JOIN visit AS t67 ON t67.id = t62.id LEFT OUTER JOIN summit AS t68 ON t68.id = t62.id LEFT OUTER JOIN statement AS t69 ON t69.id = t62.id LEFT OUTER JOIN claim AS t70 ON t70.id = t62.id LEFT OUTER JOIN treaty AS t71 ON t71.id = t62.id ORDER BY t61.ordinal, t61.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: summit.participants
SELECT k58.value AS c0, t59.id AS c1
FROM summit_participation AS t59 JOIN LATERAL (SELECT t59.summit_id AS value) AS k58 ON t59.summit_id = ANY ($1::BIGINT[]) AND true ORDER BY t59.ordinal, t59.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: summit
SELECT t57.id AS c0
FROM summit AS t57
WHERE t57.id = $1::BIGINT;
-- r3

-- postgresql: visit.engagements.evidence
SELECT k79.value AS c0, t82.slug AS c1, t83.slug AS c2, t84.slug AS c3, t85.slug AS c4, t86.slug AS c5, t87.slug AS c6, t88.slug AS c7, t89.slug AS c8, t90.slug AS c9, t81.typename AS c10, t81.id AS c11
FROM evidence AS t80 JOIN LATERAL (SELECT t80.subject_id AS value) AS k79 ON t80.subject_id = ANY ($1::BIGINT[]) AND t80.field IS NULL LEFT OUTER JOIN entity AS t81 ON t81.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t80.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t80.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t80.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t80.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t80.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t80.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t80.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t80.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t80.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t80.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t80.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t80.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t80.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t80.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t80.subject_id) ELSE t80.subject_id END LEFT OUTER JOIN actor AS t82 ON t82.id = t81.id LEFT OUTER JOIN place AS t83 ON t83.id = t81.id LEFT OUTER JOIN event AS t84 ON t84.id = t81.id LEFT OUTER JOIN delegation AS t85 ON t85.id = t81.id LEFT OUTER JOIN visit AS t86 ON t86.id = t81.id LEFT OUTER JOIN summit AS t87 ON t87.id = t81.id LEFT OUTER JOIN statement AS t88 ON t88.id = t81.id LEFT OUTER JOIN claim AS t89 ON t89.id = t81.id LEFT OUTER JOIN treaty AS t90 ON t90.id = t81.id ORDER BY t80.ordinal, t80.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: visit.engagements
SELECT k77.value AS c0, t78.id AS c1
FROM engagement AS t78 JOIN LATERAL (SELECT t78.visit_id AS value) AS k77 ON t78.visit_id = ANY ($1::BIGINT[]) AND true ORDER BY t78.ordinal, t78.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT k97.value AS c0, t100.slug AS c1, t101.slug AS c2, t102.slug AS c3, t103.slug AS c4, t104.slug AS c5, t105.slug AS c6, t106.slug AS c7, t107.slug AS c8, t108.slug AS c9, t99.typename AS c10, t99.id AS c11
FROM evidence AS t98 JOIN LATERAL (SELECT t98.subject_id AS value) AS k97 ON t98.subject_id = ANY ($1::BIGINT[]) AND t98.field IS NULL LEFT OUTER JOIN entity AS t99 ON t99.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t98.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t98.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t98.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t98.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t98.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t98.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t98.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t98.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t98.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t98.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t98.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t98.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t98.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t98.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t98.subject_id) ELSE t98.subject_id END LEFT OUTER JOIN actor AS t100 ON t100.id = t99.id LEFT OUTER JOIN place AS t101 ON t101.id = t99.id LEFT OUTER JOIN event AS t102 ON t102.id = t99.id LEFT OUTER JOIN delegation AS t103 ON t103.id = t99.id LEFT OUTER JOIN visit AS t104 ON t104.id = t99.id LEFT OUTER JOIN summit AS t105 ON t105.id = t99.id LEFT OUTER JOIN statement AS t106 ON t106.id = t99.id LEFT OUTER JOIN claim AS t107 ON t107.id = t99.id LEFT OUTER JOIN treaty AS t108 ON t108.id = t99.id ORDER BY t98.ordinal, t98.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: visit.aims
SELECT k95.value AS c0, t96.id AS c1
FROM aim AS t96 JOIN LATERAL (SELECT t96.of_id AS value) AS k95 ON t96.of_id = ANY ($1::BIGINT[]) AND true ORDER BY t96.ordinal, t96.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: visit
SELECT t76.id AS c0
FROM visit AS t76
WHERE t76.id = $1::BIGINT;
-- r4

-- postgresql: delegation.members.evidence
SELECT k116.value AS c0, t119.slug AS c1, t120.slug AS c2, t121.slug AS c3, t122.slug AS c4, t123.slug AS c5, t124.slug AS c6, t125.slug AS c7, t126.slug AS c8, t127.slug AS c9, t118.typename AS c10, t118.id AS c11
FROM evidence AS t117 JOIN LATERAL (SELECT t117.subject_id AS value) AS k116 ON t117.subject_id = ANY ($1::BIGINT[]) AND t117.field IS NULL LEFT OUTER JOIN entity AS t118 ON t118.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t117.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t117.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t117.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t117.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t117.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t117.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t117.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t117.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t117.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t117.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t117.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t117.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t117.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t117.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t117.subject_id) ELSE t117.subject_id END LEFT OUTER JOIN actor AS t119 ON t119.id = t118.id LEFT OUTER JOIN place AS t120 ON t120.id = t118.id LEFT OUTER JOIN event AS t121 ON t121.id = t118.id LEFT OUTER JOIN delegation AS t122 ON t122.id = t118.id LEFT OUTER JOIN visit AS t123 ON t123.id = t118.id LEFT OUTER JOIN summit AS t124 ON t124.id = t118.id LEFT OUTER JOIN statement AS t125 ON t125.id = t118.id LEFT OUTER JOIN claim AS t126 ON t126.id = t118.id LEFT OUTER JOIN treaty AS t127 ON t127.id = t118.id ORDER BY t117.ordinal, t117.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: delegation.members
SELECT k114.value AS c0, t115.id AS c1
FROM unnest($1::BIGINT[]) AS k114(value) CROSS JOIN LATERAL (SELECT t130.*
FROM delegation_member AS t130
WHERE t130.delegation_id = k114.value ORDER BY CASE WHEN (t130.role = $2) THEN $3::INTEGER ELSE $4::INTEGER END, t130.ordinal, t130.id
 LIMIT $5 + 1) AS t115 ORDER BY CASE WHEN (t115.role = $6) THEN $7::INTEGER ELSE $8::INTEGER END, t115.ordinal, t115.id;
-- keys, t130_role_1, param_1, param_2, cap, t115_role_1, param_3, param_4

-- postgresql: delegation
SELECT t113.id AS c0
FROM delegation AS t113
WHERE t113.id = $1::BIGINT;
-- r5

-- postgresql: event.participants.evidence
SELECT k135.value AS c0, t138.slug AS c1, t139.slug AS c2, t140.slug AS c3, t141.slug AS c4, t142.slug AS c5, t143.slug AS c6, t144.slug AS c7, t145.slug AS c8, t146.slug AS c9, t137.typename AS c10, t137.id AS c11
FROM evidence AS t136 JOIN LATERAL (SELECT t136.subject_id AS value) AS k135 ON t136.subject_id = ANY ($1::BIGINT[]) AND t136.field IS NULL LEFT OUTER JOIN entity AS t137 ON t137.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t136.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t136.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t136.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t136.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t136.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t136.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t136.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t136.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t136.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t136.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t136.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t136.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t136.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t136.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t136.subject_id) ELSE t136.subject_id END LEFT OUTER JOIN actor AS t138 ON t138.id = t137.id LEFT OUTER JOIN place AS t139 ON t139.id = t137.id LEFT OUTER JOIN event AS t140 ON t140.id = t137.id LEFT OUTER JOIN delegation AS t141 ON t141.id = t137.id LEFT OUTER JOIN visit AS t142 ON t142.id = t137.id LEFT OUTER JOIN summit AS t143 ON t143.id = t137.id LEFT OUTER JOIN statement AS t144 ON t144.id = t137.id LEFT OUTER JOIN claim AS t145 ON t145.id = t137.id LEFT OUTER JOIN treaty AS t146 ON t146.id = t137.id ORDER BY t136.ordinal, t136.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: event.participants
SELECT k133.value AS c0, t134.id AS c1
FROM event_participation AS t134 JOIN LATERAL (SELECT t134.event_id AS value) AS k133 ON t134.event_id = ANY ($1::BIGINT[]) AND true ORDER BY t134.ordinal, t134.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: event
SELECT t132.id AS c0
FROM event AS t132
WHERE t132.id = $1::BIGINT;
-- r6

-- postgresql: claim.positions.evidence
SELECT k154.value AS c0, t157.slug AS c1, t158.slug AS c2, t159.slug AS c3, t160.slug AS c4, t161.slug AS c5, t162.slug AS c6, t163.slug AS c7, t164.slug AS c8, t165.slug AS c9, t156.typename AS c10, t156.id AS c11
FROM evidence AS t155 JOIN LATERAL (SELECT t155.subject_id AS value) AS k154 ON t155.subject_id = ANY ($1::BIGINT[]) AND t155.field IS NULL LEFT OUTER JOIN entity AS t156 ON t156.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t155.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t155.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t155.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t155.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t155.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t155.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t155.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t155.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t155.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t155.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t155.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t155.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t155.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t155.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t155.subject_id) ELSE t155.subject_id END LEFT OUTER JOIN actor AS t157 ON t157.id = t156.id LEFT OUTER JOIN place AS t158 ON t158.id = t156.id LEFT OUTER JOIN event AS t159 ON t159.id = t156.id LEFT OUTER JOIN delegation AS t160 ON t160.id = t156.id LEFT OUTER JOIN visit AS t161 ON t161.id = t156.id LEFT OUTER JOIN summit AS t162 ON t162.id = t156.id LEFT OUTER JOIN statement AS t163 ON t163.id = t156.id LEFT OUTER JOIN claim AS t164 ON t164.id = t156.id LEFT OUTER JOIN treaty AS t165 ON t165.id = t156.id ORDER BY t155.ordinal, t155.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: claim.positions
SELECT k152.value AS c0, t153.id AS c1
FROM claim_position AS t153 JOIN LATERAL (SELECT t153.claim_id AS value) AS k152 ON t153.claim_id = ANY ($1::BIGINT[]) AND true ORDER BY t153.ordinal, t153.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: claim
SELECT t151.id AS c0
FROM claim AS t151
WHERE t151.id = $1::BIGINT;
-- r7

-- postgresql: treaty.parties.evidence
SELECT k173.value AS c0, t176.slug AS c1, t177.slug AS c2, t178.slug AS c3, t179.slug AS c4, t180.slug AS c5, t181.slug AS c6, t182.slug AS c7, t183.slug AS c8, t184.slug AS c9, t175.typename AS c10, t175.id AS c11
FROM evidence AS t174 JOIN LATERAL (SELECT t174.subject_id AS value) AS k173 ON t174.subject_id = ANY ($1::BIGINT[]) AND t174.field IS NULL LEFT OUTER JOIN entity AS t175 ON t175.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t174.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t174.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t174.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t174.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t174.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t174.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t174.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t174.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t174.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t174.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t174.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t174.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t174.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t174.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t174.subject_id) ELSE t174.subject_id END LEFT OUTER JOIN actor AS t176 ON t176.id = t175.id LEFT OUTER JOIN place AS t177 ON t177.id = t175.id LEFT OUTER JOIN event AS t178 ON t178.id = t175.id LEFT OUTER JOIN delegation AS t179 ON t179.id = t175.id LEFT OUTER JOIN visit AS t180 ON t180.id = t175.id LEFT OUTER JOIN summit AS t181 ON t181.id = t175.id LEFT OUTER JOIN statement AS t182 ON t182.id = t175.id LEFT OUTER JOIN claim AS t183 ON t183.id = t175.id LEFT OUTER JOIN treaty AS t184 ON t184.id = t175.id ORDER BY t174.ordinal, t174.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: treaty.parties
SELECT k171.value AS c0, t172.id AS c1
FROM treaty_party AS t172 JOIN LATERAL (SELECT t172.treaty_id AS value) AS k171 ON t172.treaty_id = ANY ($1::BIGINT[]) AND true ORDER BY t172.ordinal, t172.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT k191.value AS c0, t194.slug AS c1, t193.typename AS c2, t193.id AS c3
FROM evidence AS t192 JOIN LATERAL (SELECT t192.subject_id AS value) AS k191 ON t192.subject_id = ANY ($1::BIGINT[]) AND t192.field IS NULL LEFT OUTER JOIN entity AS t193 ON t193.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t192.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t192.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t192.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t192.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t192.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t192.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t192.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t192.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t192.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t192.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t192.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t192.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t192.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t192.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t192.subject_id) ELSE t192.subject_id END LEFT OUTER JOIN treaty_action AS t194 ON t194.id = t193.id ORDER BY t192.ordinal, t192.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: treaty.actions
SELECT k189.value AS c0, t190.id AS c1
FROM unnest($1::BIGINT[]) AS k189(value) CROSS JOIN LATERAL (SELECT t197.*
FROM treaty_action AS t197
WHERE t197.treaty_id = k189.value ORDER BY t197.sort_key
 LIMIT $2 + 1) AS t190 ORDER BY t190.sort_key;
-- keys, cap

-- postgresql: treaty
SELECT t170.id AS c0
FROM treaty AS t170
WHERE t170.id = $1::BIGINT;
-- r8

-- postgresql: statement.mentions.evidence
SELECT k202.value AS c0, t205.slug AS c1, t206.slug AS c2, t207.slug AS c3, t208.slug AS c4, t209.slug AS c5, t210.slug AS c6, t211.slug AS c7, t212.slug AS c8, t213.slug AS c9, t204.typename AS c10, t204.id AS c11
FROM evidence AS t203 JOIN LATERAL (SELECT t203.subject_id AS value) AS k202 ON t203.subject_id = ANY ($1::BIGINT[]) AND t203.field IS NULL LEFT OUTER JOIN entity AS t204 ON t204.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t203.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t203.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t203.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t203.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t203.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t203.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t203.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t203.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t203.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t203.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t203.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t203.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t203.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t203.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t203.subject_id) ELSE t203.subject_id END LEFT OUTER JOIN actor AS t205 ON t205.id = t204.id LEFT OUTER JOIN place AS t206 ON t206.id = t204.id LEFT OUTER JOIN event AS t207 ON t207.id = t204.id LEFT OUTER JOIN delegation AS t208 ON t208.id = t204.id LEFT OUTER JOIN visit AS t209 ON t209.id = t204.id LEFT OUTER JOIN summit AS t210 ON t210.id = t204.id LEFT OUTER JOIN statement AS t211 ON t211.id = t204.id LEFT OUTER JOIN claim AS t212 ON t212.id = t204.id LEFT OUTER JOIN treaty AS t213 ON t213.id = t204.id ORDER BY t203.ordinal, t203.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: statement.mentions
SELECT k200.value AS c0, t201.id AS c1
FROM mention_observation AS t201 JOIN LATERAL (SELECT t201.statement_id AS value) AS k200 ON t201.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t201.ordinal, t201.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances.evidence
SELECT k220.value AS c0, t223.slug AS c1, t224.slug AS c2, t225.slug AS c3, t226.slug AS c4, t227.slug AS c5, t228.slug AS c6, t229.slug AS c7, t230.slug AS c8, t231.slug AS c9, t222.typename AS c10, t222.id AS c11
FROM evidence AS t221 JOIN LATERAL (SELECT t221.subject_id AS value) AS k220 ON t221.subject_id = ANY ($1::BIGINT[]) AND t221.field IS NULL LEFT OUTER JOIN entity AS t222 ON t222.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t221.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t221.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t221.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t221.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t221.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t221.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t221.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t221.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t221.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t221.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t221.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t221.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t221.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t221.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t221.subject_id) ELSE t221.subject_id END LEFT OUTER JOIN actor AS t223 ON t223.id = t222.id LEFT OUTER JOIN place AS t224 ON t224.id = t222.id LEFT OUTER JOIN event AS t225 ON t225.id = t222.id LEFT OUTER JOIN delegation AS t226 ON t226.id = t222.id LEFT OUTER JOIN visit AS t227 ON t227.id = t222.id LEFT OUTER JOIN summit AS t228 ON t228.id = t222.id LEFT OUTER JOIN statement AS t229 ON t229.id = t222.id LEFT OUTER JOIN claim AS t230 ON t230.id = t222.id LEFT OUTER JOIN treaty AS t231 ON t231.id = t222.id ORDER BY t221.ordinal, t221.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: statement.stances
SELECT k218.value AS c0, t219.id AS c1
FROM stance AS t219 JOIN LATERAL (SELECT t219.statement_id AS value) AS k218 ON t219.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t219.ordinal, t219.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT k238.value AS c0, t241.slug AS c1, t242.slug AS c2, t243.slug AS c3, t244.slug AS c4, t245.slug AS c5, t246.slug AS c6, t247.slug AS c7, t248.slug AS c8, t249.slug AS c9, t240.typename AS c10, t240.id AS c11
FROM evidence AS t239 JOIN LATERAL (SELECT t239.subject_id AS value) AS k238 ON t239.subject_id = ANY ($1::BIGINT[]) AND t239.field IS NULL LEFT OUTER JOIN entity AS t240 ON t240.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t239.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t239.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t239.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t239.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t239.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t239.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t239.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t239.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t239.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t239.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t239.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t239.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t239.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t239.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t239.subject_id) ELSE t239.subject_id END LEFT OUTER JOIN actor AS t241 ON t241.id = t240.id LEFT OUTER JOIN place AS t242 ON t242.id = t240.id LEFT OUTER JOIN event AS t243 ON t243.id = t240.id LEFT OUTER JOIN delegation AS t244 ON t244.id = t240.id LEFT OUTER JOIN visit AS t245 ON t245.id = t240.id LEFT OUTER JOIN summit AS t246 ON t246.id = t240.id LEFT OUTER JOIN statement AS t247 ON t247.id = t240.id LEFT OUTER JOIN claim AS t248 ON t248.id = t240.id LEFT OUTER JOIN treaty AS t249 ON t249.id = t240.id ORDER BY t239.ordinal, t239.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: statement.relatedFrom
SELECT k236.value AS c0, t237.id AS c1
FROM unnest($1::BIGINT[]) AS k236(value) CROSS JOIN LATERAL (SELECT t252.*
FROM statement_relation AS t252
WHERE t252.to_id = k236.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t252.from_id), t252.id
 LIMIT $2 + 1) AS t237 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t237.from_id), t237.id;
-- keys, cap

-- postgresql: statement
SELECT t199.id AS c0
FROM statement AS t199
WHERE t199.id = $1::BIGINT;
-- r9

-- postgresql: threat.statusHistory.evidence
SELECT k257.value AS c0, t260.slug AS c1, t261.slug AS c2, t262.slug AS c3, t263.slug AS c4, t264.slug AS c5, t265.slug AS c6, t266.slug AS c7, t267.slug AS c8, t268.slug AS c9, t259.typename AS c10, t259.id AS c11
FROM evidence AS t258 JOIN LATERAL (SELECT t258.subject_id AS value) AS k257 ON t258.subject_id = ANY ($1::BIGINT[]) AND t258.field IS NULL LEFT OUTER JOIN entity AS t259 ON t259.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t258.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t258.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t258.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t258.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t258.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t258.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t258.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t258.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t258.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t258.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t258.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t258.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t258.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t258.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t258.subject_id) ELSE t258.subject_id END LEFT OUTER JOIN actor AS t260 ON t260.id = t259.id LEFT OUTER JOIN place AS t261 ON t261.id = t259.id LEFT OUTER JOIN event AS t262 ON t262.id = t259.id LEFT OUTER JOIN delegation AS t263 ON t263.id = t259.id LEFT OUTER JOIN visit AS t264 ON t264.id = t259.id LEFT OUTER JOIN summit AS t265 ON t265.id = t259.id LEFT OUTER JOIN statement AS t266 ON t266.id = t259.id LEFT OUTER JOIN claim AS t267 ON t267.id = t259.id LEFT OUTER JOIN treaty AS t268 ON t268.id = t259.id ORDER BY t258.ordinal, t258.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: threat.statusHistory
SELECT k255.value AS c0, t256.id AS c1
FROM statement_status_change AS t256 JOIN LATERAL (SELECT t256.statement_id AS value) AS k255 ON t256.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t256.ordinal, t256.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: threat
SELECT t254.id AS c0
FROM statement AS t254
WHERE t254.id = $1::BIGINT;
-- r10

-- postgresql: tenures.office.evidence
SELECT k274.value AS c0, t277.slug AS c1, t276.typename AS c2, t276.id AS c3
FROM evidence AS t275 JOIN LATERAL (SELECT t275.subject_id AS value) AS k274 ON t275.subject_id = ANY ($1::BIGINT[]) AND t275.field IS NULL LEFT OUTER JOIN entity AS t276 ON t276.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t275.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t275.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t275.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t275.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t275.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t275.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t275.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t275.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t275.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t275.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t275.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t275.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t275.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t275.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t275.subject_id) ELSE t275.subject_id END LEFT OUTER JOIN office AS t277 ON t277.id = t276.id ORDER BY t275.ordinal, t275.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: tenures.evidence
SELECT k280.value AS c0, t284.slug AS c1, t282.typename AS c2, t282.id AS c3
FROM evidence AS t281 JOIN LATERAL (SELECT t281.subject_id AS value) AS k280 ON t281.subject_id = ANY ($1::BIGINT[]) AND t281.field IS NULL LEFT OUTER JOIN entity AS t282 ON t282.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t281.subject_id) WHEN $2::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t281.subject_id) WHEN $3::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t281.subject_id) WHEN $4::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t281.subject_id) WHEN $5::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t281.subject_id) WHEN $6::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t281.subject_id) WHEN $7::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t281.subject_id) WHEN $8::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t281.subject_id) WHEN $9::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t281.subject_id) WHEN $10::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t281.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t281.subject_id) WHEN $12::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t281.subject_id) WHEN $13::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t281.subject_id) WHEN $14::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t281.subject_id) WHEN $15::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t281.subject_id) ELSE t281.subject_id END LEFT OUTER JOIN office_tenure AS t283 ON t283.id = t282.id LEFT OUTER JOIN actor AS t284 ON t284.id = t283.holder_id ORDER BY t281.ordinal, t281.id LIMIT ($16 + 1) * cardinality($1::BIGINT[]);
-- keys, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, cap

-- postgresql: tenures
SELECT t273.office_id AS c0, t273.id AS c1
FROM (SELECT t287.*
FROM office_tenure AS t287
WHERE t287.office_id = $1::BIGINT ORDER BY t287.sort_key
 LIMIT $2 + 1) AS t273 ORDER BY t273.sort_key;
-- r11, cap
