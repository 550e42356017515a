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
SELECT k5.value AS c0, t6.status AS c1
FROM json_each(?) AS k5 CROSS JOIN statement_status_change AS t6 ON t6.statement_id = k5.value AND 1 = 1 ORDER BY t6.ordinal, t6.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.quotes
SELECT k9.value AS c0, t10.text AS c1, t10.language AS c2, t10.paragraph AS c3, t10.char_start AS c4, t10.char_end AS c5, NULL AS c6, CASE WHEN (t10.paragraph IS NOT NULL OR t10.char_start IS NOT NULL OR t10.char_end IS NOT NULL) THEN ? END AS c7
FROM json_each(?) AS k9 CROSS JOIN quote AS t10 ON t10.statement_id = k9.value AND 1 = 1 ORDER BY t10.ordinal, t10.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, cap, keys

-- sqlite: statement.mentions
SELECT k13.value AS c0, t14.polarity AS c1
FROM json_each(?) AS k13 CROSS JOIN mention_observation AS t14 ON t14.statement_id = k13.value AND 1 = 1 ORDER BY t14.ordinal, t14.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.stances
SELECT k17.value AS c0, t18.position AS c1
FROM json_each(?) AS k17 CROSS JOIN stance AS t18 ON t18.statement_id = k17.value AND 1 = 1 ORDER BY t18.ordinal, t18.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relations
SELECT k21.value AS c0, t22.type AS c1
FROM json_each(?) AS k21 CROSS JOIN statement_relation AS t22 ON t22.from_id = k21.value AND 1 = 1 ORDER BY t22.ordinal, t22.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.relatedFrom
SELECT k25.value AS c0, t26.type AS c1
FROM json_each(?) AS k25 CROSS JOIN statement_relation AS t26 ON t26.to_id = k25.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t26.from_id), t26.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.evidence
SELECT k29.value AS c0, t30.id AS c1, t31.slug AS c2, t30.field AS c3, t30.attribution AS c4, t32.slug AS c5, t30.quote AS c6, t30.paragraph AS c7, t30.char_start AS c8, t30.char_end AS c9, t30.prefix AS c10, t30.suffix AS c11, CASE WHEN (t30.paragraph IS NOT NULL OR t30.char_start IS NOT NULL OR t30.char_end IS NOT NULL OR t30.prefix IS NOT NULL OR t30.suffix IS NOT NULL) THEN ? END AS c12, t30.credibility AS c13, t34.slug AS c14, t33.typename AS c15, t33.id AS c16, t30.recorded_at AS c17
FROM json_each(?) AS k29 CROSS JOIN evidence AS t30 ON t30.subject_id = k29.value AND t30.field IS NULL LEFT OUTER JOIN source AS t31 ON t31.id = t30.source_id LEFT OUTER JOIN actor AS t32 ON t32.id = t30.attributed_to_id LEFT OUTER JOIN entity AS t33 ON t33.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t30.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t30.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t30.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t30.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t30.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t30.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t30.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t30.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t30.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t30.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t30.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t30.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t30.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t30.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t30.subject_id) ELSE t30.subject_id END LEFT OUTER JOIN statement AS t34 ON t34.id = t33.id ORDER BY t30.ordinal, t30.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, cap, keys

-- sqlite: statement.dated
SELECT k37.value AS c0, t38.field AS c1, t38.attribution AS c2, t39.slug AS c3, t38.paragraph AS c4, CASE WHEN (t38.paragraph IS NOT NULL OR t38.char_start IS NOT NULL OR t38.char_end IS NOT NULL OR t38.prefix IS NOT NULL OR t38.suffix IS NOT NULL) THEN ? END AS c5
FROM json_each(?) AS k37 CROSS JOIN evidence AS t38 ON t38.subject_id = k37.value AND t38.field = ? LEFT OUTER JOIN source AS t39 ON t39.id = t38.source_id ORDER BY t38.ordinal, t38.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, p0, cap, keys

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
SELECT k5.value AS c0, t6.status AS c1
FROM statement_status_change AS t6 JOIN LATERAL (SELECT t6.statement_id AS value) AS k5 ON t6.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.quotes
SELECT k9.value AS c0, t10.text AS c1, t10.language AS c2, t10.paragraph AS c3, t10.char_start AS c4, t10.char_end AS c5, NULL AS c6, CASE WHEN (t10.paragraph IS NOT NULL OR t10.char_start IS NOT NULL OR t10.char_end IS NOT NULL) THEN $1::INTEGER END AS c7
FROM quote AS t10 JOIN LATERAL (SELECT t10.statement_id AS value) AS k9 ON t10.statement_id = ANY ($2::BIGINT[]) AND true ORDER BY t10.ordinal, t10.id LIMIT ($3 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, cap

-- postgresql: statement.mentions
SELECT k13.value AS c0, t14.polarity AS c1
FROM mention_observation AS t14 JOIN LATERAL (SELECT t14.statement_id AS value) AS k13 ON t14.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t14.ordinal, t14.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.stances
SELECT k17.value AS c0, t18.position AS c1
FROM stance AS t18 JOIN LATERAL (SELECT t18.statement_id AS value) AS k17 ON t18.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t18.ordinal, t18.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relations
SELECT k21.value AS c0, t22.type AS c1
FROM statement_relation AS t22 JOIN LATERAL (SELECT t22.from_id AS value) AS k21 ON t22.from_id = ANY ($1::BIGINT[]) AND true ORDER BY t22.ordinal, t22.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statement.relatedFrom
SELECT k25.value AS c0, t26.type AS c1
FROM unnest($1::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM statement_relation AS t27
WHERE t27.to_id = k25.value ORDER BY (SELECT statement_1.sort_key
FROM statement AS statement_1
WHERE statement_1.id = t27.from_id), t27.id
 LIMIT $2 + 1) AS t26 ORDER BY (SELECT statement_2.sort_key
FROM statement AS statement_2
WHERE statement_2.id = t26.from_id), t26.id;
-- keys, cap

-- postgresql: statement.evidence
SELECT k29.value AS c0, t30.id AS c1, t31.slug AS c2, t30.field AS c3, t30.attribution AS c4, t32.slug AS c5, t30.quote AS c6, t30.paragraph AS c7, t30.char_start AS c8, t30.char_end AS c9, t30.prefix AS c10, t30.suffix AS c11, CASE WHEN (t30.paragraph IS NOT NULL OR t30.char_start IS NOT NULL OR t30.char_end IS NOT NULL OR t30.prefix IS NOT NULL OR t30.suffix IS NOT NULL) THEN $1::INTEGER END AS c12, t30.credibility AS c13, t34.slug AS c14, t33.typename AS c15, t33.id AS c16, t30.recorded_at AS c17
FROM evidence AS t30 JOIN LATERAL (SELECT t30.subject_id AS value) AS k29 ON t30.subject_id = ANY ($2::BIGINT[]) AND t30.field IS NULL LEFT OUTER JOIN source AS t31 ON t31.id = t30.source_id LEFT OUTER JOIN actor AS t32 ON t32.id = t30.attributed_to_id LEFT OUTER JOIN entity AS t33 ON t33.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t30.subject_id) WHEN $3::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t30.subject_id) WHEN $4::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t30.subject_id) WHEN $5::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t30.subject_id) WHEN $6::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t30.subject_id) WHEN $7::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t30.subject_id) WHEN $8::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t30.subject_id) WHEN $9::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t30.subject_id) WHEN $10::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t30.subject_id) WHEN $11::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t30.subject_id) WHEN $12::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t30.subject_id) WHEN $13::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t30.subject_id) WHEN $14::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t30.subject_id) WHEN $15::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t30.subject_id) WHEN $16::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t30.subject_id) ELSE t30.subject_id END LEFT OUTER JOIN statement AS t34 ON t34.id = t33.id ORDER BY t30.ordinal, t30.id LIMIT ($17 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, cap

-- postgresql: statement.dated
SELECT k37.value AS c0, t38.field AS c1, t38.attribution AS c2, t39.slug AS c3, t38.paragraph AS c4, CASE WHEN (t38.paragraph IS NOT NULL OR t38.char_start IS NOT NULL OR t38.char_end IS NOT NULL OR t38.prefix IS NOT NULL OR t38.suffix IS NOT NULL) THEN $1::INTEGER END AS c5
FROM evidence AS t38 JOIN LATERAL (SELECT t38.subject_id AS value) AS k37 ON t38.subject_id = ANY ($2::BIGINT[]) AND t38.field = $3::VARCHAR LEFT OUTER JOIN source AS t39 ON t39.id = t38.source_id ORDER BY t38.ordinal, t38.id LIMIT ($4 + 1) * cardinality($2::BIGINT[]);
-- param_1, keys, p0, cap
