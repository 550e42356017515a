-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, CASE WHEN (CASE t1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t1.treaty_id AND treaty_action_1.type = ?))) THEN ? ELSE CASE t1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c1, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t1.id) AS c2, t2.type AS c3, t3.name AS c4, t2.verbatim_term AS c5, t2.unilateral AS c6, t2.date_edtf AS c7, t2.date_precision AS c8, t4.name AS c9, t2.id AS c10
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t1 ON t1.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= ? ORDER BY CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_2.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t2 ON t2.id = t1.id LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN event AS t4 ON t4.id = t2.trigger_id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_17, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, node_ids0, texts0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, p0, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_42, param_43

-- sqlite: treaty.status.basis.contestedBy
SELECT k5.value AS c0, t6.slug AS c1, t7.name AS c2
FROM json_each(?) AS k5 CROSS JOIN statement AS t6 ON t6.id IN (SELECT t8.id AS id
FROM statement AS t8 JOIN treaty_action_contested AS t9 ON t9.statement_id = t8.id AND t9.action_id = k5.value
WHERE 1 = 1 ORDER BY t9.ordinal, t8.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t7 ON t7.id = t6.speaker_id JOIN treaty_action_contested AS t10 ON t10.statement_id = t6.id AND t10.action_id = k5.value ORDER BY t10.ordinal, t6.id;
-- keys, cap, param_1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, CASE WHEN (CASE t1.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END = $18::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t1.treaty_id AND treaty_action_1.type = $19))) THEN $17::VARCHAR ELSE CASE t1.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END END AS c1, EXISTS (SELECT 1
FROM treaty_action_contested AS treaty_action_contested_1
WHERE treaty_action_contested_1.action_id = t1.id) AS c2, t2.type AS c3, t3.name AS c4, t2.verbatim_term AS c5, t2.unilateral AS c6, t2.date_edtf AS c7, t2.date_precision AS c8, t4.name AS c9, t2.id AS c10
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($20::BIGINT) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($21::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN ($21::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($22::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($23::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t1 ON t1.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t0.id AND CASE treaty_action_2.type WHEN $24::VARCHAR THEN $25::INTEGER WHEN $26::VARCHAR THEN $27::INTEGER WHEN $28::VARCHAR THEN $29::INTEGER WHEN $30::VARCHAR THEN $31::INTEGER WHEN $32::VARCHAR THEN $33::INTEGER WHEN $34::VARCHAR THEN $35::INTEGER WHEN $36::VARCHAR THEN $37::INTEGER WHEN $38::VARCHAR THEN $39::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= $40::DATE ORDER BY CASE treaty_action_2.type WHEN $41 THEN $42::INTEGER WHEN $43 THEN $44::INTEGER WHEN $45 THEN $46::INTEGER ELSE $47::INTEGER END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN $24::VARCHAR THEN $25::INTEGER WHEN $26::VARCHAR THEN $27::INTEGER WHEN $28::VARCHAR THEN $29::INTEGER WHEN $30::VARCHAR THEN $31::INTEGER WHEN $32::VARCHAR THEN $33::INTEGER WHEN $34::VARCHAR THEN $35::INTEGER WHEN $36::VARCHAR THEN $37::INTEGER WHEN $38::VARCHAR THEN $39::INTEGER END DESC, treaty_action_2.sort_key
 LIMIT $48::INTEGER) LEFT OUTER JOIN treaty_action AS t2 ON t2.id = t1.id LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id LEFT OUTER JOIN event AS t4 ON t4.id = t2.trigger_id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, node_ids0, texts0, codes0, normals0, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, p0, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42

-- postgresql: treaty.status.basis.contestedBy
SELECT k5.value AS c0, t6.slug AS c1, t7.name AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t8.*
FROM statement AS t8 JOIN treaty_action_contested AS t9 ON t9.statement_id = t8.id AND t9.action_id = k5.value
WHERE true ORDER BY t9.ordinal, t8.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t6 LEFT OUTER JOIN actor AS t7 ON t7.id = t6.speaker_id JOIN treaty_action_contested AS t10 ON t10.statement_id = t6.id AND t10.action_id = k5.value ORDER BY t10.ordinal, t6.id;
-- keys, cap
