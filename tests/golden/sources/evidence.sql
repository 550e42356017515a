-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'statement', 'visit') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: statement.evidence
SELECT t2.subject_id AS c0, t2.id AS c1, t3.slug AS c2, t2.attribution AS c3, t4.slug AS c4, t4.actor_kind AS c5, t2.quote AS c6, t2.paragraph AS c7, CASE WHEN (t2.paragraph IS NOT NULL OR t2.char_start IS NOT NULL OR t2.char_end IS NOT NULL OR t2.prefix IS NOT NULL OR t2.suffix IS NOT NULL) THEN ? END AS c8, t2.credibility AS c9, t2.recorded_at AS c10, t6.slug AS c11, t5.typename AS c12, t5.id AS c13
FROM evidence AS t2 LEFT OUTER JOIN source AS t3 ON t3.id = t2.source_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.attributed_to_id LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t2.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t2.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t2.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t2.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t2.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t2.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t2.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t2.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t2.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t2.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t2.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t2.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t2.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t2.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t2.subject_id) ELSE t2.subject_id END LEFT OUTER JOIN statement AS t6 ON t6.id = t5.id
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.field IS NULL) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys

-- sqlite: visit.host
SELECT t9.subject_id AS c0, t9.field AS c1, t9.paragraph AS c2, CASE WHEN (t9.paragraph IS NOT NULL OR t9.char_start IS NOT NULL OR t9.char_end IS NOT NULL OR t9.prefix IS NOT NULL OR t9.suffix IS NOT NULL) THEN ? END AS c3
FROM evidence AS t9
WHERE t9.subject_id IN (SELECT value FROM json_each(?)) AND +(t9.field = ?) ORDER BY t9.subject_id, t9.ordinal, t9.id;
-- param_1, keys, p0

-- sqlite: visit.period
SELECT t11.subject_id AS c0, t11.field AS c1
FROM evidence AS t11
WHERE t11.subject_id IN (SELECT value FROM json_each(?)) AND +(t11.field = ?) ORDER BY t11.subject_id, t11.ordinal, t11.id;
-- keys, p1

-- sqlite: visit.whole
SELECT t13.subject_id AS c0, t13.field AS c1, t13.attribution AS c2
FROM evidence AS t13
WHERE t13.subject_id IN (SELECT value FROM json_each(?)) AND +(t13.field IS NULL) ORDER BY t13.subject_id, t13.ordinal, t13.id;
-- keys

-- sqlite: visit
SELECT t7.id AS c0
FROM visit AS t7
WHERE t7.id = ?;
-- r1

-- sqlite: state.evidence
SELECT t16.subject_id AS c0, t16.attribution AS c1, t16.record_key AS c2, t16.paragraph AS c3, CASE WHEN (t16.paragraph IS NOT NULL OR t16.char_start IS NOT NULL OR t16.char_end IS NOT NULL OR t16.prefix IS NOT NULL OR t16.suffix IS NOT NULL) THEN ? END AS c4, t17.kind AS c5, t17.reliability AS c6
FROM evidence AS t16 LEFT OUTER JOIN source AS t17 ON t17.id = t16.source_id
WHERE t16.subject_id IN (SELECT value FROM json_each(?)) AND +(t16.field IS NULL) ORDER BY t16.subject_id, t16.ordinal, t16.id;
-- param_1, keys

-- sqlite: state
SELECT t14.id AS c0, t18.epistemic_status AS c1
FROM state AS t14 JOIN actor AS t18 ON t18.id = t14.id
WHERE t14.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, visit.slug AS text, visit.id AS id, 'Visit' AS typename, '' AS detail, '' AS name
FROM visit
WHERE visit.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'statement', 'visit') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: statement.evidence
SELECT t2.subject_id AS c0, t2.id AS c1, t3.slug AS c2, t2.attribution AS c3, t4.slug AS c4, t4.actor_kind AS c5, t2.quote AS c6, t2.paragraph AS c7, CASE WHEN (t2.paragraph IS NOT NULL OR t2.char_start IS NOT NULL OR t2.char_end IS NOT NULL OR t2.prefix IS NOT NULL OR t2.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c8, t2.credibility AS c9, t2.recorded_at AS c10, t6.slug AS c11, t5.typename AS c12, t5.id AS c13
FROM evidence AS t2 LEFT OUTER JOIN source AS t3 ON t3.id = t2.source_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.attributed_to_id LEFT OUTER JOIN entity AS t5 ON t5.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t2.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t2.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t2.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t2.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t2.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t2.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t2.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t2.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t2.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t2.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t2.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t2.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t2.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t2.subject_id) WHEN (SELECT $15::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t2.subject_id) ELSE t2.subject_id END LEFT OUTER JOIN statement AS t6 ON t6.id = t5.id
WHERE t2.subject_id = ANY ((SELECT $16::BIGINT[])::BIGINT[]) AND (t2.field IS NULL) ORDER BY t2.ordinal, t2.id LIMIT ($17 + 1) * cardinality((SELECT $16::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys, cap

-- postgresql: visit.host
SELECT t9.subject_id AS c0, t9.field AS c1, t9.paragraph AS c2, CASE WHEN (t9.paragraph IS NOT NULL OR t9.char_start IS NOT NULL OR t9.char_end IS NOT NULL OR t9.prefix IS NOT NULL OR t9.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c3
FROM evidence AS t9
WHERE t9.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t9.field = (SELECT $3::VARCHAR)::VARCHAR) ORDER BY t9.ordinal, t9.id LIMIT ($4 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, p0, cap

-- postgresql: visit.period
SELECT t11.subject_id AS c0, t11.field AS c1
FROM evidence AS t11
WHERE t11.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t11.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t11.ordinal, t11.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: visit.whole
SELECT t13.subject_id AS c0, t13.field AS c1, t13.attribution AS c2
FROM evidence AS t13
WHERE t13.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t13.field IS NULL) ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: visit
SELECT t7.id AS c0
FROM visit AS t7
WHERE t7.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: state.evidence
SELECT t16.subject_id AS c0, t16.attribution AS c1, t16.record_key AS c2, t16.paragraph AS c3, CASE WHEN (t16.paragraph IS NOT NULL OR t16.char_start IS NOT NULL OR t16.char_end IS NOT NULL OR t16.prefix IS NOT NULL OR t16.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c4, t17.kind AS c5, t17.reliability AS c6
FROM evidence AS t16 LEFT OUTER JOIN source AS t17 ON t17.id = t16.source_id
WHERE t16.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t16.field IS NULL) ORDER BY t16.ordinal, t16.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: state
SELECT t14.id AS c0, t18.epistemic_status AS c1
FROM state AS t14 JOIN actor AS t18 ON t18.id = t14.id
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
