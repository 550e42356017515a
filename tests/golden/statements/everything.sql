-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.summary AS c3, t0.act AS c4, t1.slug AS c5, t0.speaker_description AS c6, t2.slug AS c7, t3.slug AS c8, t0.channel AS c9, t0.platform AS c10, t0.date_edtf AS c11, t0.date_earliest AS c12, t0.date_latest AS c13, t0.date_precision AS c14, t0.date_qualifier AS c15, t0.date_basis AS c16, t0.date_verbatim AS c17, t0.language AS c18, t4.typename AS c19, t0.status AS c20, t0.amount_value AS c21, t0.amount_currency AS c22, t0.epistemic_status AS c23
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t0.reported_by_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id;
-- node_ids0, texts0, texts0, codes0

-- sqlite: statement.statusHistory
SELECT t6.statement_id AS c0, t6.status AS c1
FROM statement_status_change AS t6
WHERE t6.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t6.statement_id, t6.ordinal, t6.id;
-- keys

-- sqlite: statement.quotes
SELECT t8.statement_id AS c0, t8.text AS c1, t8.language AS c2, t8.paragraph AS c3, t8.char_start AS c4, t8.char_end AS c5, NULL AS c6, CASE WHEN (t8.paragraph IS NOT NULL OR t8.char_start IS NOT NULL OR t8.char_end IS NOT NULL) THEN ? END AS c7
FROM quote AS t8
WHERE t8.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t8.statement_id, t8.ordinal, t8.id;
-- param_1, keys

-- sqlite: statement.mentions
SELECT t10.statement_id AS c0, t10.polarity AS c1
FROM mention_observation AS t10
WHERE t10.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t10.statement_id, t10.ordinal, t10.id;
-- keys

-- sqlite: statement.stances
SELECT t12.statement_id AS c0, t12.position AS c1
FROM stance AS t12
WHERE t12.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t12.statement_id, t12.ordinal, t12.id;
-- keys

-- sqlite: statement.relations
SELECT t14.from_id AS c0, t14.type AS c1
FROM statement_relation AS t14
WHERE t14.from_id IN (SELECT value FROM json_each(?)) ORDER BY t14.from_id, t14.ordinal, t14.id;
-- keys

-- sqlite: statement.relatedFrom
SELECT k15.value AS c0, t16.type AS c1
FROM json_each(?) AS k15 CROSS JOIN statement_relation AS t16 ON t16.to_id = k15.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t16.from_id), t16.id;
-- keys

-- sqlite: statement.evidence
SELECT t20.subject_id AS c0, t20.id AS c1, t21.slug AS c2, t20.field AS c3, t20.attribution AS c4, t22.slug AS c5, t20.quote AS c6, t20.paragraph AS c7, t20.char_start AS c8, t20.char_end AS c9, t20.prefix AS c10, t20.suffix AS c11, CASE WHEN (t20.paragraph IS NOT NULL OR t20.char_start IS NOT NULL OR t20.char_end IS NOT NULL OR t20.prefix IS NOT NULL OR t20.suffix IS NOT NULL) THEN ? END AS c12, t20.credibility AS c13, t24.slug AS c14, t23.typename AS c15, t23.id AS c16, t20.recorded_at AS c17
FROM evidence AS t20 LEFT OUTER JOIN source AS t21 ON t21.id = t20.source_id LEFT OUTER JOIN actor AS t22 ON t22.id = t20.attributed_to_id LEFT OUTER JOIN entity AS t23 ON t23.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t20.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t20.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t20.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t20.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t20.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t20.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t20.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t20.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t20.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t20.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t20.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t20.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t20.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t20.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t20.subject_id) ELSE t20.subject_id END LEFT OUTER JOIN statement AS t24 ON t24.id = t23.id
WHERE t20.subject_id IN (SELECT value FROM json_each(?)) AND +(t20.field IS NULL) ORDER BY t20.subject_id, t20.ordinal, t20.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys

-- sqlite: statement.dated
SELECT t26.subject_id AS c0, t26.field AS c1, t26.attribution AS c2, t27.slug AS c3, t26.paragraph AS c4, CASE WHEN (t26.paragraph IS NOT NULL OR t26.char_start IS NOT NULL OR t26.char_end IS NOT NULL OR t26.prefix IS NOT NULL OR t26.suffix IS NOT NULL) THEN ? END AS c5
FROM evidence AS t26 LEFT OUTER JOIN source AS t27 ON t27.id = t26.source_id
WHERE t26.subject_id IN (SELECT value FROM json_each(?)) AND +(t26.field = ?) ORDER BY t26.subject_id, t26.ordinal, t26.id;
-- param_1, keys, p0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.summary AS c3, t0.act AS c4, t1.slug AS c5, t0.speaker_description AS c6, t2.slug AS c7, t3.slug AS c8, t0.channel AS c9, t0.platform AS c10, t0.date_edtf AS c11, t0.date_earliest AS c12, t0.date_latest AS c13, t0.date_precision AS c14, t0.date_qualifier AS c15, t0.date_basis AS c16, t0.date_verbatim AS c17, t0.language AS c18, t4.typename AS c19, t0.status AS c20, t0.amount_value AS c21, t0.amount_currency AS c22, t0.epistemic_status AS c23
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('statement') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN statement AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.on_behalf_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t0.reported_by_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id;
-- node_ids0, texts0, codes0

-- postgresql: statement.statusHistory
SELECT t6.statement_id AS c0, t6.status AS c1
FROM statement_status_change AS t6
WHERE t6.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.quotes
SELECT t8.statement_id AS c0, t8.text AS c1, t8.language AS c2, t8.paragraph AS c3, t8.char_start AS c4, t8.char_end AS c5, NULL AS c6, CASE WHEN (t8.paragraph IS NOT NULL OR t8.char_start IS NOT NULL OR t8.char_end IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c7
FROM quote AS t8
WHERE t8.statement_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) ORDER BY t8.ordinal, t8.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: statement.mentions
SELECT t10.statement_id AS c0, t10.polarity AS c1
FROM mention_observation AS t10
WHERE t10.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t10.ordinal, t10.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances
SELECT t12.statement_id AS c0, t12.position AS c1
FROM stance AS t12
WHERE t12.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relations
SELECT t14.from_id AS c0, t14.type AS c1
FROM statement_relation AS t14
WHERE t14.from_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t14.ordinal, t14.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom
SELECT k15.value AS c0, t16.type AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k15(value) CROSS JOIN LATERAL (SELECT t17.*
FROM statement_relation AS t17
WHERE t17.to_id = k15.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t17.from_id), t17.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t16 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t16.from_id), t16.id;
-- keys, cap

-- postgresql: statement.evidence
SELECT t20.subject_id AS c0, t20.id AS c1, t21.slug AS c2, t20.field AS c3, t20.attribution AS c4, t22.slug AS c5, t20.quote AS c6, t20.paragraph AS c7, t20.char_start AS c8, t20.char_end AS c9, t20.prefix AS c10, t20.suffix AS c11, CASE WHEN (t20.paragraph IS NOT NULL OR t20.char_start IS NOT NULL OR t20.char_end IS NOT NULL OR t20.prefix IS NOT NULL OR t20.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c12, t20.credibility AS c13, t24.slug AS c14, t23.typename AS c15, t23.id AS c16, t20.recorded_at AS c17
FROM evidence AS t20 LEFT OUTER JOIN source AS t21 ON t21.id = t20.source_id LEFT OUTER JOIN actor AS t22 ON t22.id = t20.attributed_to_id LEFT OUTER JOIN entity AS t23 ON t23.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t20.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t20.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t20.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t20.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t20.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t20.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t20.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t20.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t20.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t20.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t20.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t20.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t20.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t20.subject_id) WHEN (SELECT $15::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t20.subject_id) ELSE t20.subject_id END LEFT OUTER JOIN statement AS t24 ON t24.id = t23.id
WHERE t20.subject_id = ANY ((SELECT $16::BIGINT[])::BIGINT[]) AND (t20.field IS NULL) ORDER BY t20.ordinal, t20.id LIMIT ($17 + 1) * cardinality((SELECT $16::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys, cap

-- postgresql: statement.dated
SELECT t26.subject_id AS c0, t26.field AS c1, t26.attribution AS c2, t27.slug AS c3, t26.paragraph AS c4, CASE WHEN (t26.paragraph IS NOT NULL OR t26.char_start IS NOT NULL OR t26.char_end IS NOT NULL OR t26.prefix IS NOT NULL OR t26.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c5
FROM evidence AS t26 LEFT OUTER JOIN source AS t27 ON t27.id = t26.source_id
WHERE t26.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t26.field = (SELECT $3::VARCHAR)::VARCHAR) ORDER BY t26.ordinal, t26.id LIMIT ($4 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, p0, cap
