-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.signed_on_edtf AS c4, t0.signed_on_precision AS c5, t0.bilateral AS c6, CASE WHEN (CASE t33.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t33.treaty_id AND treaty_action_1.type = ?))) THEN ? ELSE CASE t33.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c7, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t33.id) AS c8, t34.slug AS c9, t34.type AS c10, t34.id AS c11, ? AS c12, t0.epistemic_status AS c13
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t33 ON t33.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= ? ORDER BY CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_2.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t34 ON t34.id = t33.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_17, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, today, node_ids0, texts0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, today, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_42, param_43

-- sqlite: treaty.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys

-- sqlite: treaty.identifiers
SELECT t4.subject_id AS c0, t4.scheme AS c1, t4.value AS c2
FROM identifier AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys

-- sqlite: treaty.parties.evidence
SELECT t9.subject_id AS c0, t9.attribution AS c1
FROM evidence AS t9
WHERE t9.subject_id IN (SELECT value FROM json_each(?)) AND +(t9.field IS NULL) ORDER BY t9.subject_id, t9.ordinal, t9.id;
-- keys

-- sqlite: treaty.parties
SELECT t6.treaty_id AS c0, t7.slug AS c1, t6.since_edtf AS c2, t6.since_precision AS c3, t6.until_edtf AS c4, t6.until_precision AS c5, t6.became_by AS c6, t6.epistemic_status AS c7, t6.id AS c8
FROM treaty_party AS t6 LEFT OUTER JOIN actor AS t7 ON t7.id = t6.actor_id
WHERE t6.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t6.treaty_id, t6.ordinal, t6.id;
-- keys

-- sqlite: treaty.actions.contestedBy
SELECT k16.value AS c0, t17.slug AS c1
FROM json_each(?) AS k16 CROSS JOIN statement AS t17 ON t17.id IN (SELECT t18.id AS id
FROM statement AS t18 JOIN treaty_action_contested AS t19 ON t19.statement_id = t18.id AND t19.action_id = k16.value
WHERE 1 = 1 ORDER BY t19.ordinal, t18.id
 LIMIT ? + 1 OFFSET ?) JOIN treaty_action_contested AS t20 ON t20.statement_id = t17.id AND t20.action_id = k16.value ORDER BY t20.ordinal, t17.id;
-- keys, cap, param_1

-- sqlite: treaty.actions.evidence
SELECT t24.subject_id AS c0, t24.attribution AS c1
FROM evidence AS t24
WHERE t24.subject_id IN (SELECT value FROM json_each(?)) AND +(t24.field IS NULL) ORDER BY t24.subject_id, t24.ordinal, t24.id;
-- keys

-- sqlite: treaty.actions
SELECT k10.value AS c0, t11.id AS c1, t11.slug AS c2, t12.slug AS c3, t11.type AS c4, t13.slug AS c5, t11.date_edtf AS c6, t11.date_precision AS c7, t11.effective_date_edtf AS c8, t11.effective_date_precision AS c9, t11.verbatim_term AS c10, t11.unilateral AS c11, t14.slug AS c12, t15.slug AS c13, t11.response AS c14, t22.slug AS c15, t11.reason AS c16, t11.note AS c17, t11.epistemic_status AS c18
FROM json_each(?) AS k10 CROSS JOIN treaty_action AS t11 ON t11.treaty_id = k10.value LEFT OUTER JOIN treaty AS t12 ON t12.id = t11.treaty_id LEFT OUTER JOIN actor AS t13 ON t13.id = t11.actor_id LEFT OUTER JOIN event AS t14 ON t14.id = t11.trigger_id LEFT OUTER JOIN statement AS t15 ON t15.id = t11.announced_in_id LEFT OUTER JOIN actor AS t22 ON t22.id = t11.responded_by_id ORDER BY t11.sort_key;
-- keys

-- sqlite: treaty.statements
SELECT k27.value AS c0, t28.slug AS c1
FROM json_each(?) AS k27 CROSS JOIN statement AS t28 ON t28.id IN (SELECT t29.id AS id
FROM statement AS t29
WHERE t29.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k27.value AND mention_observation_1.polarity = ?) ORDER BY t29.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t28.sort_key ASC;
-- keys, polarity_1, size0, param_1

-- sqlite: treaty.statements.totalCount
SELECT k31.value, (SELECT count(*) AS count_1
FROM statement AS t32
WHERE t32.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k31.value AND mention_observation_1.polarity = ?)) AS anon_1
FROM json_each(?) AS k31;
-- polarity_1, keys

-- sqlite: treaty.evidence
SELECT t36.subject_id AS c0, t36.attribution AS c1
FROM evidence AS t36
WHERE t36.subject_id IN (SELECT value FROM json_each(?)) AND +(t36.field IS NULL) ORDER BY t36.subject_id, t36.ordinal, t36.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.signed_on_edtf AS c4, t0.signed_on_precision AS c5, t0.bilateral AS c6, CASE WHEN (CASE t33.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END = $18::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t33.treaty_id AND treaty_action_1.type = $19))) THEN $17::VARCHAR ELSE CASE t33.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END END AS c7, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t33.id) AS c8, t34.slug AS c9, t34.type AS c10, t34.id AS c11, $20::DATE AS c12, t0.epistemic_status AS c13
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($21::BIGINT) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($22::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN ($22::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($23::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($24::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t33 ON t33.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= $20::DATE ORDER BY CASE treaty_action_2.type WHEN $41 THEN $42::INTEGER WHEN $43 THEN $44::INTEGER WHEN $45 THEN $46::INTEGER ELSE $47::INTEGER END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER END DESC, treaty_action_2.sort_key
 LIMIT $48::INTEGER) LEFT OUTER JOIN treaty_action AS t34 ON t34.id = t33.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, today, node_ids0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42

-- postgresql: treaty.names
SELECT t2.subject_id AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.identifiers
SELECT t4.subject_id AS c0, t4.scheme AS c1, t4.value AS c2
FROM identifier AS t4
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.parties.evidence
SELECT t9.subject_id AS c0, t9.attribution AS c1
FROM evidence AS t9
WHERE t9.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t9.field IS NULL) ORDER BY t9.ordinal, t9.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.parties
SELECT t6.treaty_id AS c0, t7.slug AS c1, t6.since_edtf AS c2, t6.since_precision AS c3, t6.until_edtf AS c4, t6.until_precision AS c5, t6.became_by AS c6, t6.epistemic_status AS c7, t6.id AS c8
FROM treaty_party AS t6 LEFT OUTER JOIN actor AS t7 ON t7.id = t6.actor_id
WHERE t6.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.contestedBy
SELECT k16.value AS c0, t17.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t18.*
FROM statement AS t18 JOIN treaty_action_contested AS t19 ON t19.statement_id = t18.id AND t19.action_id = k16.value
WHERE true ORDER BY t19.ordinal, t18.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t17 JOIN treaty_action_contested AS t20 ON t20.statement_id = t17.id AND t20.action_id = k16.value ORDER BY t20.ordinal, t17.id;
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT t24.subject_id AS c0, t24.attribution AS c1
FROM evidence AS t24
WHERE t24.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t24.field IS NULL) ORDER BY t24.ordinal, t24.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions
SELECT k10.value AS c0, t11.id AS c1, t11.slug AS c2, t12.slug AS c3, t11.type AS c4, t13.slug AS c5, t11.date_edtf AS c6, t11.date_precision AS c7, t11.effective_date_edtf AS c8, t11.effective_date_precision AS c9, t11.verbatim_term AS c10, t11.unilateral AS c11, t14.slug AS c12, t15.slug AS c13, t11.response AS c14, t22.slug AS c15, t11.reason AS c16, t11.note AS c17, t11.epistemic_status AS c18
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k10(value) CROSS JOIN LATERAL (SELECT t25.*
FROM treaty_action AS t25
WHERE t25.treaty_id = k10.value ORDER BY t25.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t11 LEFT OUTER JOIN treaty AS t12 ON t12.id = t11.treaty_id LEFT OUTER JOIN actor AS t13 ON t13.id = t11.actor_id LEFT OUTER JOIN event AS t14 ON t14.id = t11.trigger_id LEFT OUTER JOIN statement AS t15 ON t15.id = t11.announced_in_id LEFT OUTER JOIN actor AS t22 ON t22.id = t11.responded_by_id ORDER BY t11.sort_key;
-- keys, cap

-- postgresql: treaty.statements
SELECT k27.value AS c0, t28.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k27(value) CROSS JOIN LATERAL (SELECT t29.*
FROM statement AS t29
WHERE t29.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k27.value AND mention_observation_1.polarity = $2) ORDER BY t29.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t28 ORDER BY t28.sort_key ASC;
-- keys, polarity_1, size0

-- postgresql: treaty.statements.totalCount
SELECT k31.value, (SELECT count(*) AS count_1
FROM statement AS t32
WHERE t32.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k31.value AND mention_observation_1.polarity = $1)) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k31(value);
-- polarity_1, keys

-- postgresql: treaty.evidence
SELECT t36.subject_id AS c0, t36.attribution AS c1
FROM evidence AS t36
WHERE t36.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t36.field IS NULL) ORDER BY t36.ordinal, t36.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
