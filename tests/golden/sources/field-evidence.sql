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
SELECT k1.value AS c0, t2.field AS c1, t2.attribution AS c2
FROM json_each(?) AS k1 CROSS JOIN evidence AS t2 ON t2.subject_id = k1.value AND t2.field = ? ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: summit.place
SELECT k5.value AS c0, t6.field AS c1, t6.paragraph AS c2, CASE WHEN (t6.paragraph IS NOT NULL OR t6.char_start IS NOT NULL OR t6.char_end IS NOT NULL OR t6.prefix IS NOT NULL OR t6.suffix IS NOT NULL) THEN ? END AS c3
FROM json_each(?) AS k5 CROSS JOIN evidence AS t6 ON t6.subject_id = k5.value AND t6.field = ? ORDER BY t6.ordinal, t6.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, p1, cap, keys

-- sqlite: summit.participants.evidence
SELECT k11.value AS c0, t12.field AS c1, t12.attribution AS c2
FROM json_each(?) AS k11 CROSS JOIN evidence AS t12 ON t12.subject_id = k11.value AND t12.field = ? ORDER BY t12.ordinal, t12.id LIMIT (? + 1) * json_array_length(?);
-- keys, p2, cap, keys

-- sqlite: summit.participants
SELECT k9.value AS c0, t10.id AS c1
FROM json_each(?) AS k9 CROSS JOIN summit_participation AS t10 ON t10.summit_id = k9.value AND 1 = 1 ORDER BY t10.ordinal, t10.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: topic.names
SELECT k18.value AS c0, t19.attribution AS c1, t19.paragraph AS c2, CASE WHEN (t19.paragraph IS NOT NULL OR t19.char_start IS NOT NULL OR t19.char_end IS NOT NULL OR t19.prefix IS NOT NULL OR t19.suffix IS NOT NULL) THEN ? END AS c3
FROM json_each(?) AS k18 CROSS JOIN evidence AS t19 ON t19.subject_id = k18.value AND t19.field = ? ORDER BY t19.ordinal, t19.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, p3, cap, keys

-- sqlite: topic.evidence
SELECT k22.value AS c0, t23.field AS c1, t23.attribution AS c2
FROM json_each(?) AS k22 CROSS JOIN evidence AS t23 ON t23.subject_id = k22.value AND t23.field = ? ORDER BY t23.ordinal, t23.id LIMIT (? + 1) * json_array_length(?);
-- keys, p4, cap, keys

-- sqlite: topic
SELECT t17.id AS c0
FROM topic AS t17
WHERE t17.id = ?;
-- r1

-- sqlite: delegation.size
SELECT k27.value AS c0, t28.attribution AS c1
FROM json_each(?) AS k27 CROSS JOIN evidence AS t28 ON t28.subject_id = k27.value AND t28.field = ? ORDER BY t28.ordinal, t28.id LIMIT (? + 1) * json_array_length(?);
-- keys, p5, cap, keys

-- sqlite: delegation.evidence
SELECT k31.value AS c0, t32.field AS c1, t32.attribution AS c2
FROM json_each(?) AS k31 CROSS JOIN evidence AS t32 ON t32.subject_id = k31.value AND t32.field = ? ORDER BY t32.ordinal, t32.id LIMIT (? + 1) * json_array_length(?);
-- keys, p6, cap, keys

-- sqlite: delegation.members.evidence
SELECT k37.value AS c0, t38.field AS c1, t38.attribution AS c2
FROM json_each(?) AS k37 CROSS JOIN evidence AS t38 ON t38.subject_id = k37.value AND t38.field = ? ORDER BY t38.ordinal, t38.id LIMIT (? + 1) * json_array_length(?);
-- keys, p7, cap, keys

-- sqlite: delegation.members
SELECT k35.value AS c0, t36.id AS c1
FROM json_each(?) AS k35 CROSS JOIN delegation_member AS t36 ON t36.delegation_id = k35.value ORDER BY CASE WHEN (t36.role = ?) THEN ? ELSE ? END, t36.ordinal, t36.id LIMIT (? + 1) * json_array_length(?);
-- keys, t36_role_1, param_1, param_2, cap, keys

-- sqlite: delegation
SELECT t26.id AS c0
FROM delegation AS t26
WHERE t26.id = ?;
-- r2

-- sqlite: visit.host
SELECT k44.value AS c0, t45.attribution AS c1
FROM json_each(?) AS k44 CROSS JOIN evidence AS t45 ON t45.subject_id = k44.value AND t45.field = ? ORDER BY t45.ordinal, t45.id LIMIT (? + 1) * json_array_length(?);
-- keys, p8, cap, keys

-- sqlite: visit.evidence
SELECT k48.value AS c0, t49.field AS c1, t49.attribution AS c2
FROM json_each(?) AS k48 CROSS JOIN evidence AS t49 ON t49.subject_id = k48.value AND t49.field = ? ORDER BY t49.ordinal, t49.id LIMIT (? + 1) * json_array_length(?);
-- keys, p9, cap, keys

-- sqlite: visit
SELECT t43.id AS c0
FROM visit AS t43
WHERE t43.id = ?;
-- r3

-- sqlite: engagements.engagements.evidence
SELECT k55.value AS c0, t56.field AS c1, t56.attribution AS c2
FROM json_each(?) AS k55 CROSS JOIN evidence AS t56 ON t56.subject_id = k55.value AND t56.field = ? ORDER BY t56.ordinal, t56.id LIMIT (? + 1) * json_array_length(?);
-- keys, p10, cap, keys

-- sqlite: engagements.engagements
SELECT k53.value AS c0, t54.id AS c1
FROM json_each(?) AS k53 CROSS JOIN engagement AS t54 ON t54.visit_id = k53.value AND 1 = 1 ORDER BY t54.ordinal, t54.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: engagements.aims.evidence
SELECT k63.value AS c0, t64.field AS c1, t64.attribution AS c2
FROM json_each(?) AS k63 CROSS JOIN evidence AS t64 ON t64.subject_id = k63.value AND t64.field = ? ORDER BY t64.ordinal, t64.id LIMIT (? + 1) * json_array_length(?);
-- keys, p11, cap, keys

-- sqlite: engagements.aims
SELECT k61.value AS c0, t62.id AS c1
FROM json_each(?) AS k61 CROSS JOIN aim AS t62 ON t62.of_id = k61.value AND 1 = 1 ORDER BY t62.ordinal, t62.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: engagements
SELECT t52.id AS c0
FROM visit AS t52
WHERE t52.id = ?;
-- r4

-- sqlite: actors.nodes.evidence
SELECT k70.value AS c0, t71.field AS c1, t71.attribution AS c2
FROM json_each(?) AS k70 CROSS JOIN evidence AS t71 ON t71.subject_id = k70.value AND t71.field = ? ORDER BY t71.ordinal, t71.id LIMIT (? + 1) * json_array_length(?);
-- keys, p13, cap, keys

-- sqlite: actors.nodes.names
SELECT k74.value AS c0, t75.attribution AS c1
FROM json_each(?) AS k74 CROSS JOIN evidence AS t75 ON t75.subject_id = k74.value AND t75.field = ? ORDER BY t75.ordinal, t75.id LIMIT (? + 1) * json_array_length(?);
-- keys, p14, cap, keys

-- sqlite: actors.nodes.tenures.evidence
SELECT k80.value AS c0, t81.field AS c1, t81.attribution AS c2
FROM json_each(?) AS k80 CROSS JOIN evidence AS t81 ON t81.subject_id = k80.value AND t81.field = ? ORDER BY t81.ordinal, t81.id LIMIT (? + 1) * json_array_length(?);
-- keys, p15, cap, keys

-- sqlite: actors.nodes.tenures
SELECT k78.value AS c0, t79.id AS c1
FROM json_each(?) AS k78 CROSS JOIN office_tenure AS t79 ON t79.holder_id = k78.value ORDER BY t79.sort_key LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors.nodes.members.evidence
SELECT k88.value AS c0, t89.field AS c1, t89.attribution AS c2
FROM json_each(?) AS k88 CROSS JOIN evidence AS t89 ON t89.subject_id = k88.value AND t89.field = ? ORDER BY t89.ordinal, t89.id LIMIT (? + 1) * json_array_length(?);
-- keys, p16, cap, keys

-- sqlite: actors.nodes.members
SELECT k86.value AS c0, t87.id AS c1
FROM json_each(?) AS k86 CROSS JOIN membership AS t87 ON t87.group_id = k86.value AND 1 = 1 ORDER BY t87.ordinal, t87.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors
SELECT t69.slug AS c0, t69.id AS c1, t69.actor_kind AS c2
FROM (SELECT t94.id AS id
FROM actor AS t94
WHERE t94.id IN (SELECT value FROM json_each(?)) ORDER BY t94.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p95 CROSS JOIN actor AS t69 ON t69.id = p95.id ORDER BY t69.slug ASC;
-- r5, size0, param_1

-- sqlite: campaign.evidence
SELECT k97.value AS c0, t98.field AS c1, t98.attribution AS c2
FROM json_each(?) AS k97 CROSS JOIN evidence AS t98 ON t98.subject_id = k97.value AND t98.field = ? ORDER BY t98.ordinal, t98.id LIMIT (? + 1) * json_array_length(?);
-- keys, p17, cap, keys

-- sqlite: campaign.counts
SELECT k101.value AS c0, t102.attribution AS c1
FROM json_each(?) AS k101 CROSS JOIN evidence AS t102 ON t102.subject_id = k101.value AND t102.field = ? ORDER BY t102.ordinal, t102.id LIMIT (? + 1) * json_array_length(?);
-- keys, p18, cap, keys

-- sqlite: campaign
SELECT t96.id AS c0
FROM campaign AS t96
WHERE t96.id = ?;
-- r6

-- sqlite: claim.evidence
SELECT k106.value AS c0, t107.field AS c1, t107.attribution AS c2
FROM json_each(?) AS k106 CROSS JOIN evidence AS t107 ON t107.subject_id = k106.value AND t107.field = ? ORDER BY t107.ordinal, t107.id LIMIT (? + 1) * json_array_length(?);
-- keys, p19, cap, keys

-- sqlite: claim.positions.evidence
SELECT k112.value AS c0, t113.field AS c1, t113.attribution AS c2
FROM json_each(?) AS k112 CROSS JOIN evidence AS t113 ON t113.subject_id = k112.value AND t113.field = ? ORDER BY t113.ordinal, t113.id LIMIT (? + 1) * json_array_length(?);
-- keys, p20, cap, keys

-- sqlite: claim.positions
SELECT k110.value AS c0, t111.id AS c1
FROM json_each(?) AS k110 CROSS JOIN claim_position AS t111 ON t111.claim_id = k110.value AND 1 = 1 ORDER BY t111.ordinal, t111.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: claim
SELECT t105.id AS c0
FROM claim AS t105
WHERE t105.id = ?;
-- r7

-- sqlite: event.evidence
SELECT k119.value AS c0, t120.field AS c1, t120.attribution AS c2
FROM json_each(?) AS k119 CROSS JOIN evidence AS t120 ON t120.subject_id = k119.value AND t120.field = ? ORDER BY t120.ordinal, t120.id LIMIT (? + 1) * json_array_length(?);
-- keys, p21, cap, keys

-- sqlite: event.participants.evidence
SELECT k125.value AS c0, t126.field AS c1, t126.attribution AS c2
FROM json_each(?) AS k125 CROSS JOIN evidence AS t126 ON t126.subject_id = k125.value AND t126.field = ? ORDER BY t126.ordinal, t126.id LIMIT (? + 1) * json_array_length(?);
-- keys, p22, cap, keys

-- sqlite: event.participants
SELECT k123.value AS c0, t124.id AS c1
FROM json_each(?) AS k123 CROSS JOIN event_participation AS t124 ON t124.event_id = k123.value AND 1 = 1 ORDER BY t124.ordinal, t124.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event
SELECT t118.id AS c0
FROM event AS t118
WHERE t118.id = ?;
-- r8

-- sqlite: place.evidence
SELECT k132.value AS c0, t133.field AS c1, t133.attribution AS c2
FROM json_each(?) AS k132 CROSS JOIN evidence AS t133 ON t133.subject_id = k132.value AND t133.field = ? ORDER BY t133.ordinal, t133.id LIMIT (? + 1) * json_array_length(?);
-- keys, p23, cap, keys

-- sqlite: place.territorialClaims.evidence
SELECT k138.value AS c0, t139.field AS c1, t139.attribution AS c2
FROM json_each(?) AS k138 CROSS JOIN evidence AS t139 ON t139.subject_id = k138.value AND t139.field = ? ORDER BY t139.ordinal, t139.id LIMIT (? + 1) * json_array_length(?);
-- keys, p24, cap, keys

-- sqlite: place.territorialClaims
SELECT k136.value AS c0, t137.id AS c1
FROM json_each(?) AS k136 CROSS JOIN territorial_claim AS t137 ON t137.place_id = k136.value AND 1 = 1 ORDER BY t137.ordinal, t137.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: place
SELECT t131.id AS c0
FROM place AS t131
WHERE t131.id = ?;
-- r9

-- sqlite: state.predecessors.evidence
SELECT k147.value AS c0, t148.field AS c1, t148.attribution AS c2
FROM json_each(?) AS k147 CROSS JOIN evidence AS t148 ON t148.subject_id = k147.value AND t148.field = ? ORDER BY t148.ordinal, t148.id LIMIT (? + 1) * json_array_length(?);
-- keys, p25, cap, keys

-- sqlite: state.predecessors
SELECT k145.value AS c0, t146.id AS c1
FROM json_each(?) AS k145 CROSS JOIN succession AS t146 ON t146.successor_id = k145.value ORDER BY t146.date_earliest IS NULL, t146.date_earliest, t146.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.assertions.evidence
SELECT k155.value AS c0, t156.field AS c1, t156.attribution AS c2
FROM json_each(?) AS k155 CROSS JOIN evidence AS t156 ON t156.subject_id = k155.value AND t156.field = ? ORDER BY t156.ordinal, t156.id LIMIT (? + 1) * json_array_length(?);
-- keys, p26, cap, keys

-- sqlite: state.assertions
SELECT k153.value AS c0, t154.id AS c1
FROM json_each(?) AS k153 CROSS JOIN assertion AS t154 ON t154.subject_id = k153.value ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t154.object_id AND name_1.kind = ?), ?), t154.id LIMIT (? + 1) * json_array_length(?);
-- keys, kind_1, coalesce_1, cap, keys

-- sqlite: state
SELECT t144.id AS c0
FROM state AS t144
WHERE t144.id = ?;
-- r10

-- sqlite: statement.evidence
SELECT k162.value AS c0, t163.field AS c1, t163.attribution AS c2
FROM json_each(?) AS k162 CROSS JOIN evidence AS t163 ON t163.subject_id = k162.value AND t163.field = ? ORDER BY t163.ordinal, t163.id LIMIT (? + 1) * json_array_length(?);
-- keys, p27, cap, keys

-- sqlite: statement.mentions.evidence
SELECT k168.value AS c0, t169.field AS c1, t169.attribution AS c2
FROM json_each(?) AS k168 CROSS JOIN evidence AS t169 ON t169.subject_id = k168.value AND t169.field = ? ORDER BY t169.ordinal, t169.id LIMIT (? + 1) * json_array_length(?);
-- keys, p28, cap, keys

-- sqlite: statement.mentions
SELECT k166.value AS c0, t167.id AS c1
FROM json_each(?) AS k166 CROSS JOIN mention_observation AS t167 ON t167.statement_id = k166.value AND 1 = 1 ORDER BY t167.ordinal, t167.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.stances.evidence
SELECT k176.value AS c0, t177.field AS c1, t177.attribution AS c2
FROM json_each(?) AS k176 CROSS JOIN evidence AS t177 ON t177.subject_id = k176.value AND t177.field = ? ORDER BY t177.ordinal, t177.id LIMIT (? + 1) * json_array_length(?);
-- keys, p29, cap, keys

-- sqlite: statement.stances
SELECT k174.value AS c0, t175.id AS c1
FROM json_each(?) AS k174 CROSS JOIN stance AS t175 ON t175.statement_id = k174.value AND 1 = 1 ORDER BY t175.ordinal, t175.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relatedFrom.evidence
SELECT k184.value AS c0, t185.field AS c1, t185.attribution AS c2
FROM json_each(?) AS k184 CROSS JOIN evidence AS t185 ON t185.subject_id = k184.value AND t185.field = ? ORDER BY t185.ordinal, t185.id LIMIT (? + 1) * json_array_length(?);
-- keys, p30, cap, keys

-- sqlite: statement.relatedFrom
SELECT k182.value AS c0, t183.id AS c1
FROM json_each(?) AS k182 CROSS JOIN statement_relation AS t183 ON t183.to_id = k182.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t183.from_id), t183.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement
SELECT t161.id AS c0
FROM statement AS t161
WHERE t161.id = ?;
-- r11

-- sqlite: threat.statusHistory.evidence
SELECT k193.value AS c0, t194.field AS c1, t194.attribution AS c2
FROM json_each(?) AS k193 CROSS JOIN evidence AS t194 ON t194.subject_id = k193.value AND t194.field = ? ORDER BY t194.ordinal, t194.id LIMIT (? + 1) * json_array_length(?);
-- keys, p31, cap, keys

-- sqlite: threat.statusHistory
SELECT k191.value AS c0, t192.id AS c1
FROM json_each(?) AS k191 CROSS JOIN statement_status_change AS t192 ON t192.statement_id = k191.value AND 1 = 1 ORDER BY t192.ordinal, t192.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: threat.date
SELECT k199.value AS c0, t200.attribution AS c1
FROM json_each(?) AS k199 CROSS JOIN evidence AS t200 ON t200.subject_id = k199.value AND t200.field = ? ORDER BY t200.ordinal, t200.id LIMIT (? + 1) * json_array_length(?);
-- keys, p32, cap, keys

-- sqlite: threat
SELECT t190.id AS c0
FROM statement AS t190
WHERE t190.id = ?;
-- r12

-- sqlite: treaty.evidence
SELECT k204.value AS c0, t205.field AS c1, t205.attribution AS c2
FROM json_each(?) AS k204 CROSS JOIN evidence AS t205 ON t205.subject_id = k204.value AND t205.field = ? ORDER BY t205.ordinal, t205.id LIMIT (? + 1) * json_array_length(?);
-- keys, p33, cap, keys

-- sqlite: treaty.parties.evidence
SELECT k210.value AS c0, t211.field AS c1, t211.attribution AS c2
FROM json_each(?) AS k210 CROSS JOIN evidence AS t211 ON t211.subject_id = k210.value AND t211.field = ? ORDER BY t211.ordinal, t211.id LIMIT (? + 1) * json_array_length(?);
-- keys, p34, cap, keys

-- sqlite: treaty.parties
SELECT k208.value AS c0, t209.id AS c1
FROM json_each(?) AS k208 CROSS JOIN treaty_party AS t209 ON t209.treaty_id = k208.value AND 1 = 1 ORDER BY t209.ordinal, t209.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.actions.evidence
SELECT k218.value AS c0, t219.field AS c1, t219.attribution AS c2
FROM json_each(?) AS k218 CROSS JOIN evidence AS t219 ON t219.subject_id = k218.value AND t219.field = ? ORDER BY t219.ordinal, t219.id LIMIT (? + 1) * json_array_length(?);
-- keys, p35, cap, keys

-- sqlite: treaty.actions.date
SELECT k222.value AS c0, t223.attribution AS c1, t223.paragraph AS c2, CASE WHEN (t223.paragraph IS NOT NULL OR t223.char_start IS NOT NULL OR t223.char_end IS NOT NULL OR t223.prefix IS NOT NULL OR t223.suffix IS NOT NULL) THEN ? END AS c3
FROM json_each(?) AS k222 CROSS JOIN evidence AS t223 ON t223.subject_id = k222.value AND t223.field = ? ORDER BY t223.ordinal, t223.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, p36, cap, keys

-- sqlite: treaty.actions
SELECT k216.value AS c0, t217.id AS c1
FROM json_each(?) AS k216 CROSS JOIN treaty_action AS t217 ON t217.treaty_id = k216.value ORDER BY t217.sort_key LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty
SELECT t203.id AS c0
FROM treaty AS t203
WHERE t203.id = ?;
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
SELECT k1.value AS c0, t2.field AS c1, t2.attribution AS c2
FROM evidence AS t2 JOIN LATERAL (SELECT t2.subject_id AS value) AS k1 ON t2.subject_id = ANY ($1::BIGINT[]) AND t2.field = $2::VARCHAR ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p0, cap

-- postgresql: summit.place
SELECT k5.value AS c0, t6.field AS c1, t6.paragraph AS c2, CASE WHEN (t6.paragraph IS NOT NULL OR t6.char_start IS NOT NULL OR t6.char_end IS NOT NULL OR t6.prefix IS NOT NULL OR t6.suffix IS NOT NULL) THEN $1::INTEGER END AS c3
FROM evidence AS t6 JOIN LATERAL (SELECT t6.subject_id AS value) AS k5 ON t6.subject_id = ANY ($2::BIGINT[]) AND t6.field = $3::VARCHAR ORDER BY t6.ordinal, t6.id LIMIT ($4 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, p1, cap

-- postgresql: summit.participants.evidence
SELECT k11.value AS c0, t12.field AS c1, t12.attribution AS c2
FROM evidence AS t12 JOIN LATERAL (SELECT t12.subject_id AS value) AS k11 ON t12.subject_id = ANY ($1::BIGINT[]) AND t12.field = $2::VARCHAR ORDER BY t12.ordinal, t12.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p2, cap

-- postgresql: summit.participants
SELECT k9.value AS c0, t10.id AS c1
FROM summit_participation AS t10 JOIN LATERAL (SELECT t10.summit_id AS value) AS k9 ON t10.summit_id = ANY ($1::BIGINT[]) AND true ORDER BY t10.ordinal, t10.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: topic.names
SELECT k18.value AS c0, t19.attribution AS c1, t19.paragraph AS c2, CASE WHEN (t19.paragraph IS NOT NULL OR t19.char_start IS NOT NULL OR t19.char_end IS NOT NULL OR t19.prefix IS NOT NULL OR t19.suffix IS NOT NULL) THEN $1::INTEGER END AS c3
FROM evidence AS t19 JOIN LATERAL (SELECT t19.subject_id AS value) AS k18 ON t19.subject_id = ANY ($2::BIGINT[]) AND t19.field = $3::VARCHAR ORDER BY t19.ordinal, t19.id LIMIT ($4 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, p3, cap

-- postgresql: topic.evidence
SELECT k22.value AS c0, t23.field AS c1, t23.attribution AS c2
FROM evidence AS t23 JOIN LATERAL (SELECT t23.subject_id AS value) AS k22 ON t23.subject_id = ANY ($1::BIGINT[]) AND t23.field = $2::VARCHAR ORDER BY t23.ordinal, t23.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p4, cap

-- postgresql: topic
SELECT t17.id AS c0
FROM topic AS t17
WHERE t17.id = $1::BIGINT;
-- r1

-- postgresql: delegation.size
SELECT k27.value AS c0, t28.attribution AS c1
FROM evidence AS t28 JOIN LATERAL (SELECT t28.subject_id AS value) AS k27 ON t28.subject_id = ANY ($1::BIGINT[]) AND t28.field = $2::VARCHAR ORDER BY t28.ordinal, t28.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p5, cap

-- postgresql: delegation.evidence
SELECT k31.value AS c0, t32.field AS c1, t32.attribution AS c2
FROM evidence AS t32 JOIN LATERAL (SELECT t32.subject_id AS value) AS k31 ON t32.subject_id = ANY ($1::BIGINT[]) AND t32.field = $2::VARCHAR ORDER BY t32.ordinal, t32.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p6, cap

-- postgresql: delegation.members.evidence
SELECT k37.value AS c0, t38.field AS c1, t38.attribution AS c2
FROM evidence AS t38 JOIN LATERAL (SELECT t38.subject_id AS value) AS k37 ON t38.subject_id = ANY ($1::BIGINT[]) AND t38.field = $2::VARCHAR ORDER BY t38.ordinal, t38.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p7, cap

-- postgresql: delegation.members
SELECT k35.value AS c0, t36.id AS c1
FROM unnest($1::BIGINT[]) AS k35(value) CROSS JOIN LATERAL (SELECT t41.*
FROM delegation_member AS t41
WHERE t41.delegation_id = k35.value ORDER BY CASE WHEN (t41.role = $2) THEN $3::INTEGER ELSE $4::INTEGER END, t41.ordinal, t41.id
 LIMIT $5 + 1) AS t36 ORDER BY CASE WHEN (t36.role = $6) THEN $7::INTEGER ELSE $8::INTEGER END, t36.ordinal, t36.id;
-- keys, t41_role_1, param_1, param_2, cap, t36_role_1, param_3, param_4

-- postgresql: delegation
SELECT t26.id AS c0
FROM delegation AS t26
WHERE t26.id = $1::BIGINT;
-- r2

-- postgresql: visit.host
SELECT k44.value AS c0, t45.attribution AS c1
FROM evidence AS t45 JOIN LATERAL (SELECT t45.subject_id AS value) AS k44 ON t45.subject_id = ANY ($1::BIGINT[]) AND t45.field = $2::VARCHAR ORDER BY t45.ordinal, t45.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p8, cap

-- postgresql: visit.evidence
SELECT k48.value AS c0, t49.field AS c1, t49.attribution AS c2
FROM evidence AS t49 JOIN LATERAL (SELECT t49.subject_id AS value) AS k48 ON t49.subject_id = ANY ($1::BIGINT[]) AND t49.field = $2::VARCHAR ORDER BY t49.ordinal, t49.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p9, cap

-- postgresql: visit
SELECT t43.id AS c0
FROM visit AS t43
WHERE t43.id = $1::BIGINT;
-- r3

-- postgresql: engagements.engagements.evidence
SELECT k55.value AS c0, t56.field AS c1, t56.attribution AS c2
FROM evidence AS t56 JOIN LATERAL (SELECT t56.subject_id AS value) AS k55 ON t56.subject_id = ANY ($1::BIGINT[]) AND t56.field = $2::VARCHAR ORDER BY t56.ordinal, t56.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p10, cap

-- postgresql: engagements.engagements
SELECT k53.value AS c0, t54.id AS c1
FROM engagement AS t54 JOIN LATERAL (SELECT t54.visit_id AS value) AS k53 ON t54.visit_id = ANY ($1::BIGINT[]) AND true ORDER BY t54.ordinal, t54.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: engagements.aims.evidence
SELECT k63.value AS c0, t64.field AS c1, t64.attribution AS c2
FROM evidence AS t64 JOIN LATERAL (SELECT t64.subject_id AS value) AS k63 ON t64.subject_id = ANY ($1::BIGINT[]) AND t64.field = $2::VARCHAR ORDER BY t64.ordinal, t64.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p11, cap

-- postgresql: engagements.aims
SELECT k61.value AS c0, t62.id AS c1
FROM aim AS t62 JOIN LATERAL (SELECT t62.of_id AS value) AS k61 ON t62.of_id = ANY ($1::BIGINT[]) AND true ORDER BY t62.ordinal, t62.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: engagements
SELECT t52.id AS c0
FROM visit AS t52
WHERE t52.id = $1::BIGINT;
-- r4

-- postgresql: actors.nodes.evidence
SELECT k70.value AS c0, t71.field AS c1, t71.attribution AS c2
FROM evidence AS t71 JOIN LATERAL (SELECT t71.subject_id AS value) AS k70 ON t71.subject_id = ANY ($1::BIGINT[]) AND t71.field = $2::VARCHAR ORDER BY t71.ordinal, t71.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p13, cap

-- postgresql: actors.nodes.names
SELECT k74.value AS c0, t75.attribution AS c1
FROM evidence AS t75 JOIN LATERAL (SELECT t75.subject_id AS value) AS k74 ON t75.subject_id = ANY ($1::BIGINT[]) AND t75.field = $2::VARCHAR ORDER BY t75.ordinal, t75.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p14, cap

-- postgresql: actors.nodes.tenures.evidence
SELECT k80.value AS c0, t81.field AS c1, t81.attribution AS c2
FROM evidence AS t81 JOIN LATERAL (SELECT t81.subject_id AS value) AS k80 ON t81.subject_id = ANY ($1::BIGINT[]) AND t81.field = $2::VARCHAR ORDER BY t81.ordinal, t81.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p15, cap

-- postgresql: actors.nodes.tenures
SELECT k78.value AS c0, t79.id AS c1
FROM unnest($1::BIGINT[]) AS k78(value) CROSS JOIN LATERAL (SELECT t84.*
FROM office_tenure AS t84
WHERE t84.holder_id = k78.value ORDER BY t84.sort_key
 LIMIT $2 + 1) AS t79 ORDER BY t79.sort_key;
-- keys, cap

-- postgresql: actors.nodes.members.evidence
SELECT k88.value AS c0, t89.field AS c1, t89.attribution AS c2
FROM evidence AS t89 JOIN LATERAL (SELECT t89.subject_id AS value) AS k88 ON t89.subject_id = ANY ($1::BIGINT[]) AND t89.field = $2::VARCHAR ORDER BY t89.ordinal, t89.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p16, cap

-- postgresql: actors.nodes.members
SELECT k86.value AS c0, t87.id AS c1
FROM membership AS t87 JOIN LATERAL (SELECT t87.group_id AS value) AS k86 ON t87.group_id = ANY ($1::BIGINT[]) AND true ORDER BY t87.ordinal, t87.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: actors
SELECT t69.slug AS c0, t69.id AS c1, t69.actor_kind AS c2
FROM (SELECT t94.*
FROM actor AS t94
WHERE t94.id = ANY ($1::BIGINT[]) ORDER BY t94.slug ASC
 LIMIT $2 + 1) AS t69 ORDER BY t69.slug ASC;
-- r5, size0

-- postgresql: campaign.evidence
SELECT k97.value AS c0, t98.field AS c1, t98.attribution AS c2
FROM evidence AS t98 JOIN LATERAL (SELECT t98.subject_id AS value) AS k97 ON t98.subject_id = ANY ($1::BIGINT[]) AND t98.field = $2::VARCHAR ORDER BY t98.ordinal, t98.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p17, cap

-- postgresql: campaign.counts
SELECT k101.value AS c0, t102.attribution AS c1
FROM evidence AS t102 JOIN LATERAL (SELECT t102.subject_id AS value) AS k101 ON t102.subject_id = ANY ($1::BIGINT[]) AND t102.field = $2::VARCHAR ORDER BY t102.ordinal, t102.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p18, cap

-- postgresql: campaign
SELECT t96.id AS c0
FROM campaign AS t96
WHERE t96.id = $1::BIGINT;
-- r6

-- postgresql: claim.evidence
SELECT k106.value AS c0, t107.field AS c1, t107.attribution AS c2
FROM evidence AS t107 JOIN LATERAL (SELECT t107.subject_id AS value) AS k106 ON t107.subject_id = ANY ($1::BIGINT[]) AND t107.field = $2::VARCHAR ORDER BY t107.ordinal, t107.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p19, cap

-- postgresql: claim.positions.evidence
SELECT k112.value AS c0, t113.field AS c1, t113.attribution AS c2
FROM evidence AS t113 JOIN LATERAL (SELECT t113.subject_id AS value) AS k112 ON t113.subject_id = ANY ($1::BIGINT[]) AND t113.field = $2::VARCHAR ORDER BY t113.ordinal, t113.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p20, cap

-- postgresql: claim.positions
SELECT k110.value AS c0, t111.id AS c1
FROM claim_position AS t111 JOIN LATERAL (SELECT t111.claim_id AS value) AS k110 ON t111.claim_id = ANY ($1::BIGINT[]) AND true ORDER BY t111.ordinal, t111.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: claim
SELECT t105.id AS c0
FROM claim AS t105
WHERE t105.id = $1::BIGINT;
-- r7

-- postgresql: event.evidence
SELECT k119.value AS c0, t120.field AS c1, t120.attribution AS c2
FROM evidence AS t120 JOIN LATERAL (SELECT t120.subject_id AS value) AS k119 ON t120.subject_id = ANY ($1::BIGINT[]) AND t120.field = $2::VARCHAR ORDER BY t120.ordinal, t120.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p21, cap

-- postgresql: event.participants.evidence
SELECT k125.value AS c0, t126.field AS c1, t126.attribution AS c2
FROM evidence AS t126 JOIN LATERAL (SELECT t126.subject_id AS value) AS k125 ON t126.subject_id = ANY ($1::BIGINT[]) AND t126.field = $2::VARCHAR ORDER BY t126.ordinal, t126.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p22, cap

-- postgresql: event.participants
SELECT k123.value AS c0, t124.id AS c1
FROM event_participation AS t124 JOIN LATERAL (SELECT t124.event_id AS value) AS k123 ON t124.event_id = ANY ($1::BIGINT[]) AND true ORDER BY t124.ordinal, t124.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: event
SELECT t118.id AS c0
FROM event AS t118
WHERE t118.id = $1::BIGINT;
-- r8

-- postgresql: place.evidence
SELECT k132.value AS c0, t133.field AS c1, t133.attribution AS c2
FROM evidence AS t133 JOIN LATERAL (SELECT t133.subject_id AS value) AS k132 ON t133.subject_id = ANY ($1::BIGINT[]) AND t133.field = $2::VARCHAR ORDER BY t133.ordinal, t133.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p23, cap

-- postgresql: place.territorialClaims.evidence
SELECT k138.value AS c0, t139.field AS c1, t139.attribution AS c2
FROM evidence AS t139 JOIN LATERAL (SELECT t139.subject_id AS value) AS k138 ON t139.subject_id = ANY ($1::BIGINT[]) AND t139.field = $2::VARCHAR ORDER BY t139.ordinal, t139.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p24, cap

-- postgresql: place.territorialClaims
SELECT k136.value AS c0, t137.id AS c1
FROM territorial_claim AS t137 JOIN LATERAL (SELECT t137.place_id AS value) AS k136 ON t137.place_id = ANY ($1::BIGINT[]) AND true ORDER BY t137.ordinal, t137.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: place
SELECT t131.id AS c0
FROM place AS t131
WHERE t131.id = $1::BIGINT;
-- r9

-- postgresql: state.predecessors.evidence
SELECT k147.value AS c0, t148.field AS c1, t148.attribution AS c2
FROM evidence AS t148 JOIN LATERAL (SELECT t148.subject_id AS value) AS k147 ON t148.subject_id = ANY ($1::BIGINT[]) AND t148.field = $2::VARCHAR ORDER BY t148.ordinal, t148.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p25, cap

-- postgresql: state.predecessors
SELECT k145.value AS c0, t146.id AS c1
FROM unnest($1::BIGINT[]) AS k145(value) CROSS JOIN LATERAL (SELECT t151.*
FROM succession AS t151
WHERE t151.successor_id = k145.value ORDER BY t151.date_earliest IS NULL, t151.date_earliest, t151.id
 LIMIT $2 + 1) AS t146 ORDER BY t146.date_earliest IS NULL, t146.date_earliest, t146.id;
-- keys, cap

-- postgresql: state.assertions.evidence
SELECT k155.value AS c0, t156.field AS c1, t156.attribution AS c2
FROM evidence AS t156 JOIN LATERAL (SELECT t156.subject_id AS value) AS k155 ON t156.subject_id = ANY ($1::BIGINT[]) AND t156.field = $2::VARCHAR ORDER BY t156.ordinal, t156.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p26, cap

-- postgresql: state.assertions
SELECT k153.value AS c0, t154.id AS c1
FROM unnest($1::BIGINT[]) AS k153(value) CROSS JOIN LATERAL (SELECT t159.*
FROM assertion AS t159
WHERE t159.subject_id = k153.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t159.object_id AND name_1.kind = $2), $3::VARCHAR), t159.id
 LIMIT $4 + 1) AS t154 ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t154.object_id AND name_2.kind = $5), $6::VARCHAR), t154.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: state
SELECT t144.id AS c0
FROM state AS t144
WHERE t144.id = $1::BIGINT;
-- r10

-- postgresql: statement.evidence
SELECT k162.value AS c0, t163.field AS c1, t163.attribution AS c2
FROM evidence AS t163 JOIN LATERAL (SELECT t163.subject_id AS value) AS k162 ON t163.subject_id = ANY ($1::BIGINT[]) AND t163.field = $2::VARCHAR ORDER BY t163.ordinal, t163.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p27, cap

-- postgresql: statement.mentions.evidence
SELECT k168.value AS c0, t169.field AS c1, t169.attribution AS c2
FROM evidence AS t169 JOIN LATERAL (SELECT t169.subject_id AS value) AS k168 ON t169.subject_id = ANY ($1::BIGINT[]) AND t169.field = $2::VARCHAR ORDER BY t169.ordinal, t169.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p28, cap

-- postgresql: statement.mentions
SELECT k166.value AS c0, t167.id AS c1
FROM mention_observation AS t167 JOIN LATERAL (SELECT t167.statement_id AS value) AS k166 ON t167.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t167.ordinal, t167.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances.evidence
SELECT k176.value AS c0, t177.field AS c1, t177.attribution AS c2
FROM evidence AS t177 JOIN LATERAL (SELECT t177.subject_id AS value) AS k176 ON t177.subject_id = ANY ($1::BIGINT[]) AND t177.field = $2::VARCHAR ORDER BY t177.ordinal, t177.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p29, cap

-- postgresql: statement.stances
SELECT k174.value AS c0, t175.id AS c1
FROM stance AS t175 JOIN LATERAL (SELECT t175.statement_id AS value) AS k174 ON t175.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t175.ordinal, t175.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom.evidence
SELECT k184.value AS c0, t185.field AS c1, t185.attribution AS c2
FROM evidence AS t185 JOIN LATERAL (SELECT t185.subject_id AS value) AS k184 ON t185.subject_id = ANY ($1::BIGINT[]) AND t185.field = $2::VARCHAR ORDER BY t185.ordinal, t185.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p30, cap

-- postgresql: statement.relatedFrom
SELECT k182.value AS c0, t183.id AS c1
FROM unnest($1::BIGINT[]) AS k182(value) CROSS JOIN LATERAL (SELECT t188.*
FROM statement_relation AS t188
WHERE t188.to_id = k182.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t188.from_id), t188.id
 LIMIT $2 + 1) AS t183 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t183.from_id), t183.id;
-- keys, cap

-- postgresql: statement
SELECT t161.id AS c0
FROM statement AS t161
WHERE t161.id = $1::BIGINT;
-- r11

-- postgresql: threat.statusHistory.evidence
SELECT k193.value AS c0, t194.field AS c1, t194.attribution AS c2
FROM evidence AS t194 JOIN LATERAL (SELECT t194.subject_id AS value) AS k193 ON t194.subject_id = ANY ($1::BIGINT[]) AND t194.field = $2::VARCHAR ORDER BY t194.ordinal, t194.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p31, cap

-- postgresql: threat.statusHistory
SELECT k191.value AS c0, t192.id AS c1
FROM statement_status_change AS t192 JOIN LATERAL (SELECT t192.statement_id AS value) AS k191 ON t192.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t192.ordinal, t192.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: threat.date
SELECT k199.value AS c0, t200.attribution AS c1
FROM evidence AS t200 JOIN LATERAL (SELECT t200.subject_id AS value) AS k199 ON t200.subject_id = ANY ($1::BIGINT[]) AND t200.field = $2::VARCHAR ORDER BY t200.ordinal, t200.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p32, cap

-- postgresql: threat
SELECT t190.id AS c0
FROM statement AS t190
WHERE t190.id = $1::BIGINT;
-- r12

-- postgresql: treaty.evidence
SELECT k204.value AS c0, t205.field AS c1, t205.attribution AS c2
FROM evidence AS t205 JOIN LATERAL (SELECT t205.subject_id AS value) AS k204 ON t205.subject_id = ANY ($1::BIGINT[]) AND t205.field = $2::VARCHAR ORDER BY t205.ordinal, t205.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p33, cap

-- postgresql: treaty.parties.evidence
SELECT k210.value AS c0, t211.field AS c1, t211.attribution AS c2
FROM evidence AS t211 JOIN LATERAL (SELECT t211.subject_id AS value) AS k210 ON t211.subject_id = ANY ($1::BIGINT[]) AND t211.field = $2::VARCHAR ORDER BY t211.ordinal, t211.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p34, cap

-- postgresql: treaty.parties
SELECT k208.value AS c0, t209.id AS c1
FROM treaty_party AS t209 JOIN LATERAL (SELECT t209.treaty_id AS value) AS k208 ON t209.treaty_id = ANY ($1::BIGINT[]) AND true ORDER BY t209.ordinal, t209.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT k218.value AS c0, t219.field AS c1, t219.attribution AS c2
FROM evidence AS t219 JOIN LATERAL (SELECT t219.subject_id AS value) AS k218 ON t219.subject_id = ANY ($1::BIGINT[]) AND t219.field = $2::VARCHAR ORDER BY t219.ordinal, t219.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p35, cap

-- postgresql: treaty.actions.date
SELECT k222.value AS c0, t223.attribution AS c1, t223.paragraph AS c2, CASE WHEN (t223.paragraph IS NOT NULL OR t223.char_start IS NOT NULL OR t223.char_end IS NOT NULL OR t223.prefix IS NOT NULL OR t223.suffix IS NOT NULL) THEN $1::INTEGER END AS c3
FROM evidence AS t223 JOIN LATERAL (SELECT t223.subject_id AS value) AS k222 ON t223.subject_id = ANY ($2::BIGINT[]) AND t223.field = $3::VARCHAR ORDER BY t223.ordinal, t223.id LIMIT ($4 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, p36, cap

-- postgresql: treaty.actions
SELECT k216.value AS c0, t217.id AS c1
FROM unnest($1::BIGINT[]) AS k216(value) CROSS JOIN LATERAL (SELECT t226.*
FROM treaty_action AS t226
WHERE t226.treaty_id = k216.value ORDER BY t226.sort_key
 LIMIT $2 + 1) AS t217 ORDER BY t217.sort_key;
-- keys, cap

-- postgresql: treaty
SELECT t203.id AS c0
FROM treaty AS t203
WHERE t203.id = $1::BIGINT;
-- r13
