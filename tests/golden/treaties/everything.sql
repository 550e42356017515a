-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.signed_on_edtf AS c4, t0.signed_on_precision AS c5, t0.bilateral AS c6, CASE WHEN (CASE t43.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t43.treaty_id AND treaty_action_1.type = ?))) THEN ? ELSE CASE t43.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c7, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t43.id) AS c8, t44.slug AS c9, t44.type AS c10, t44.id AS c11, ? AS c12, t0.epistemic_status AS c13
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t43 ON t43.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= ? ORDER BY CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_2.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t44 ON t44.id = t43.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_17, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, today, node_ids0, texts0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, today, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_42, param_43

-- sqlite: treaty.names
SELECT k1.value AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM json_each(?) AS k1 CROSS JOIN name AS t2 ON t2.subject_id = k1.value AND 1 = 1 ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.identifiers
SELECT k5.value AS c0, t6.scheme AS c1, t6.value AS c2
FROM json_each(?) AS k5 CROSS JOIN identifier AS t6 ON t6.subject_id = k5.value AND 1 = 1 ORDER BY t6.ordinal, t6.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.parties.evidence
SELECT k12.value AS c0, t13.attribution AS c1
FROM json_each(?) AS k12 CROSS JOIN evidence AS t13 ON t13.subject_id = k12.value AND t13.field IS NULL ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.parties
SELECT k9.value AS c0, t11.slug AS c1, t10.since_edtf AS c2, t10.since_precision AS c3, t10.until_edtf AS c4, t10.until_precision AS c5, t10.became_by AS c6, t10.epistemic_status AS c7, t10.id AS c8
FROM json_each(?) AS k9 CROSS JOIN treaty_party AS t10 ON t10.treaty_id = k9.value AND 1 = 1 LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.ordinal, t10.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.actions.contestedBy
SELECT k24.value AS c0, t25.slug AS c1
FROM json_each(?) AS k24 CROSS JOIN statement AS t25 ON t25.id IN (SELECT t26.id AS id
FROM statement AS t26 JOIN treaty_action_contested AS t27 ON t27.statement_id = t26.id AND t27.action_id = k24.value
WHERE 1 = 1 ORDER BY t27.ordinal, t26.id
 LIMIT ? + 1 OFFSET ?) JOIN treaty_action_contested AS t28 ON t28.statement_id = t25.id AND t28.action_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap, param_1

-- sqlite: treaty.actions.evidence
SELECT k31.value AS c0, t32.attribution AS c1
FROM json_each(?) AS k31 CROSS JOIN evidence AS t32 ON t32.subject_id = k31.value AND t32.field IS NULL ORDER BY t32.ordinal, t32.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.actions
SELECT k18.value AS c0, t19.id AS c1, t19.slug AS c2, t20.slug AS c3, t19.type AS c4, t21.slug AS c5, t19.date_edtf AS c6, t19.date_precision AS c7, t19.effective_date_edtf AS c8, t19.effective_date_precision AS c9, t19.verbatim_term AS c10, t19.unilateral AS c11, t22.slug AS c12, t23.slug AS c13, t19.response AS c14, t30.slug AS c15, t19.reason AS c16, t19.note AS c17, t19.epistemic_status AS c18
FROM json_each(?) AS k18 CROSS JOIN treaty_action AS t19 ON t19.treaty_id = k18.value LEFT OUTER JOIN treaty AS t20 ON t20.id = t19.treaty_id LEFT OUTER JOIN actor AS t21 ON t21.id = t19.actor_id LEFT OUTER JOIN event AS t22 ON t22.id = t19.trigger_id LEFT OUTER JOIN statement AS t23 ON t23.id = t19.announced_in_id LEFT OUTER JOIN actor AS t30 ON t30.id = t19.responded_by_id ORDER BY t19.sort_key LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.statements
SELECT k37.value AS c0, t38.slug AS c1
FROM json_each(?) AS k37 CROSS JOIN statement AS t38 ON t38.id IN (SELECT t39.id AS id
FROM statement AS t39
WHERE t39.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k37.value AND mention_observation_1.polarity = ?) ORDER BY t39.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t38.sort_key ASC;
-- keys, polarity_1, size0, param_1

-- sqlite: treaty.statements.totalCount
SELECT k41.value, (SELECT count(*) AS count_1
FROM statement AS t42
WHERE t42.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k41.value AND mention_observation_1.polarity = ?)) AS anon_1
FROM json_each(?) AS k41;
-- polarity_1, keys

-- sqlite: treaty.evidence
SELECT k45.value AS c0, t46.attribution AS c1
FROM json_each(?) AS k45 CROSS JOIN evidence AS t46 ON t46.subject_id = k45.value AND t46.field IS NULL ORDER BY t46.ordinal, t46.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.signed_on_edtf AS c4, t0.signed_on_precision AS c5, t0.bilateral AS c6, CASE WHEN (CASE t43.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END = $18::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t43.treaty_id AND treaty_action_1.type = $19))) THEN $17::VARCHAR ELSE CASE t43.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END END AS c7, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t43.id) AS c8, t44.slug AS c9, t44.type AS c10, t44.id AS c11, $20::DATE AS c12, t0.epistemic_status AS c13
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
WHERE name.normal IN ($24::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t43 ON t43.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= $20::DATE ORDER BY CASE treaty_action_2.type WHEN $41 THEN $42::INTEGER WHEN $43 THEN $44::INTEGER WHEN $45 THEN $46::INTEGER ELSE $47::INTEGER END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER END DESC, treaty_action_2.sort_key
 LIMIT $48::INTEGER) LEFT OUTER JOIN treaty_action AS t44 ON t44.id = t43.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, today, node_ids0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42

-- postgresql: treaty.names
SELECT k1.value AS c0, t2.value AS c1, t2.kind AS c2, t2.language AS c3
FROM name AS t2 JOIN LATERAL (SELECT t2.subject_id AS value) AS k1 ON t2.subject_id = ANY ($1::BIGINT[]) AND true ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.identifiers
SELECT k5.value AS c0, t6.scheme AS c1, t6.value AS c2
FROM identifier AS t6 JOIN LATERAL (SELECT t6.subject_id AS value) AS k5 ON t6.subject_id = ANY ($1::BIGINT[]) AND true ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.parties.evidence
SELECT k12.value AS c0, t13.attribution AS c1
FROM evidence AS t13 JOIN LATERAL (SELECT t13.subject_id AS value) AS k12 ON t13.subject_id = ANY ($1::BIGINT[]) AND t13.field IS NULL ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.parties
SELECT k9.value AS c0, t11.slug AS c1, t10.since_edtf AS c2, t10.since_precision AS c3, t10.until_edtf AS c4, t10.until_precision AS c5, t10.became_by AS c6, t10.epistemic_status AS c7, t10.id AS c8
FROM treaty_party AS t10 JOIN LATERAL (SELECT t10.treaty_id AS value) AS k9 ON t10.treaty_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.ordinal, t10.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions.contestedBy
SELECT k24.value AS c0, t25.slug AS c1
FROM unnest($1::BIGINT[]) AS k24(value) CROSS JOIN LATERAL (SELECT t26.*
FROM statement AS t26 JOIN treaty_action_contested AS t27 ON t27.statement_id = t26.id AND t27.action_id = k24.value
WHERE true ORDER BY t27.ordinal, t26.id
 LIMIT $2 + 1) AS t25 JOIN treaty_action_contested AS t28 ON t28.statement_id = t25.id AND t28.action_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap

-- postgresql: treaty.actions.evidence
SELECT k31.value AS c0, t32.attribution AS c1
FROM evidence AS t32 JOIN LATERAL (SELECT t32.subject_id AS value) AS k31 ON t32.subject_id = ANY ($1::BIGINT[]) AND t32.field IS NULL ORDER BY t32.ordinal, t32.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: treaty.actions
SELECT k18.value AS c0, t19.id AS c1, t19.slug AS c2, t20.slug AS c3, t19.type AS c4, t21.slug AS c5, t19.date_edtf AS c6, t19.date_precision AS c7, t19.effective_date_edtf AS c8, t19.effective_date_precision AS c9, t19.verbatim_term AS c10, t19.unilateral AS c11, t22.slug AS c12, t23.slug AS c13, t19.response AS c14, t30.slug AS c15, t19.reason AS c16, t19.note AS c17, t19.epistemic_status AS c18
FROM unnest($1::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t35.*
FROM treaty_action AS t35
WHERE t35.treaty_id = k18.value ORDER BY t35.sort_key
 LIMIT $2 + 1) AS t19 LEFT OUTER JOIN treaty AS t20 ON t20.id = t19.treaty_id LEFT OUTER JOIN actor AS t21 ON t21.id = t19.actor_id LEFT OUTER JOIN event AS t22 ON t22.id = t19.trigger_id LEFT OUTER JOIN statement AS t23 ON t23.id = t19.announced_in_id LEFT OUTER JOIN actor AS t30 ON t30.id = t19.responded_by_id ORDER BY t19.sort_key;
-- keys, cap

-- postgresql: treaty.statements
SELECT k37.value AS c0, t38.slug AS c1
FROM unnest($1::BIGINT[]) AS k37(value) CROSS JOIN LATERAL (SELECT t39.*
FROM statement AS t39
WHERE t39.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k37.value AND mention_observation_1.polarity = $2) ORDER BY t39.sort_key ASC
 LIMIT $3 + 1) AS t38 ORDER BY t38.sort_key ASC;
-- keys, polarity_1, size0

-- postgresql: treaty.statements.totalCount
SELECT k41.value, (SELECT count(*) AS count_1
FROM statement AS t42
WHERE t42.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k41.value AND mention_observation_1.polarity = $1)) AS anon_1
FROM unnest($2::BIGINT[]) AS k41(value);
-- polarity_1, keys

-- postgresql: treaty.evidence
SELECT k45.value AS c0, t46.attribution AS c1
FROM evidence AS t46 JOIN LATERAL (SELECT t46.subject_id AS value) AS k45 ON t46.subject_id = ANY ($1::BIGINT[]) AND t46.field IS NULL ORDER BY t46.ordinal, t46.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap
