-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, CASE WHEN (CASE t5.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t5.treaty_id AND treaty_action_1.type = ?))) THEN ? ELSE CASE t5.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c1, t6.slug AS c2, t6.id AS c3, CASE WHEN (CASE t7.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t7.treaty_id AND treaty_action_2.type = ?))) THEN ? ELSE CASE t7.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c4, t8.slug AS c5, t8.id AS c6
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t5 ON t5.id = (SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.treaty_id = t0.id AND CASE treaty_action_3.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_earliest ELSE treaty_action_3.date_earliest END <= ? ORDER BY CASE treaty_action_3.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_earliest ELSE treaty_action_3.date_earliest END DESC, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_latest ELSE treaty_action_3.date_latest END IS NULL DESC, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_latest ELSE treaty_action_3.date_latest END DESC, CASE treaty_action_3.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_3.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t6 ON t6.id = t5.id LEFT OUTER JOIN treaty_action AS t7 ON t7.id = (SELECT treaty_action_4.id
FROM treaty_action AS treaty_action_4
WHERE treaty_action_4.treaty_id = t0.id AND CASE treaty_action_4.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_earliest ELSE treaty_action_4.date_earliest END <= ? ORDER BY CASE treaty_action_4.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_earliest ELSE treaty_action_4.date_earliest END DESC, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_latest ELSE treaty_action_4.date_latest END IS NULL DESC, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_latest ELSE treaty_action_4.date_latest END DESC, CASE treaty_action_4.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_4.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t8 ON t8.id = t7.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_17, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, type_2, param_35, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, node_ids0, texts0, texts0, codes0, normals0, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, p0, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_60, param_61, param_62, param_63, param_64, param_65, param_66, param_67, param_68, param_69, param_70, param_71, param_72, param_73, param_74, param_75, param_76, param_77, p1, param_78, param_79, param_80, param_81, param_82, param_83, param_84, param_62, param_63, param_64, param_65, param_66, param_67, param_68, param_69, param_70, param_71, param_72, param_73, param_74, param_75, param_76, param_77, param_85, param_86

-- sqlite: treaty.actions
SELECT k1.value AS c0, t2.slug AS c1, t2.type AS c2, t2.date_edtf AS c3, t2.date_earliest AS c4, t2.date_latest AS c5, t2.date_precision AS c6
FROM json_each(?) AS k1 CROSS JOIN treaty_action AS t2 ON t2.treaty_id = k1.value ORDER BY t2.sort_key;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, CASE WHEN (CASE t5.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END = $18::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t5.treaty_id AND treaty_action_1.type = $19))) THEN $17::VARCHAR ELSE CASE t5.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END END AS c1, t6.slug AS c2, t6.id AS c3, CASE WHEN (CASE t7.type WHEN $20::VARCHAR THEN $21::VARCHAR WHEN $22::VARCHAR THEN $23::VARCHAR WHEN $24::VARCHAR THEN $25::VARCHAR WHEN $26::VARCHAR THEN $27::VARCHAR WHEN $28::VARCHAR THEN $29::VARCHAR WHEN $30::VARCHAR THEN $31::VARCHAR WHEN $32::VARCHAR THEN $33::VARCHAR WHEN $34::VARCHAR THEN $35::VARCHAR ELSE $36::VARCHAR END = $37::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t7.treaty_id AND treaty_action_2.type = $38))) THEN $36::VARCHAR ELSE CASE t7.type WHEN $20::VARCHAR THEN $21::VARCHAR WHEN $22::VARCHAR THEN $23::VARCHAR WHEN $24::VARCHAR THEN $25::VARCHAR WHEN $26::VARCHAR THEN $27::VARCHAR WHEN $28::VARCHAR THEN $29::VARCHAR WHEN $30::VARCHAR THEN $31::VARCHAR WHEN $32::VARCHAR THEN $33::VARCHAR WHEN $34::VARCHAR THEN $35::VARCHAR ELSE $36::VARCHAR END END AS c4, t8.slug AS c5, t8.id AS c6
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($39::BIGINT) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($40::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('treaty') AND slug_redirect.slug IN ($40::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($41::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($42::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t0 ON t0.id = found.id LEFT OUTER JOIN treaty_action AS t5 ON t5.id = (SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.treaty_id = t0.id AND CASE treaty_action_3.type WHEN $43::VARCHAR THEN $44::INTEGER WHEN $45::VARCHAR THEN $46::INTEGER WHEN $47::VARCHAR THEN $48::INTEGER WHEN $49::VARCHAR THEN $50::INTEGER WHEN $51::VARCHAR THEN $52::INTEGER WHEN $53::VARCHAR THEN $54::INTEGER WHEN $55::VARCHAR THEN $56::INTEGER WHEN $57::VARCHAR THEN $58::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_earliest ELSE treaty_action_3.date_earliest END <= $59::DATE ORDER BY CASE treaty_action_3.type WHEN $60 THEN $61::INTEGER WHEN $62 THEN $63::INTEGER WHEN $64 THEN $65::INTEGER ELSE $66::INTEGER END, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_earliest ELSE treaty_action_3.date_earliest END DESC, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_latest ELSE treaty_action_3.date_latest END IS NULL DESC, CASE WHEN (treaty_action_3.effective_date_precision IS NOT NULL) THEN treaty_action_3.effective_date_latest ELSE treaty_action_3.date_latest END DESC, CASE treaty_action_3.type WHEN $43::VARCHAR THEN $44::INTEGER WHEN $45::VARCHAR THEN $46::INTEGER WHEN $47::VARCHAR THEN $48::INTEGER WHEN $49::VARCHAR THEN $50::INTEGER WHEN $51::VARCHAR THEN $52::INTEGER WHEN $53::VARCHAR THEN $54::INTEGER WHEN $55::VARCHAR THEN $56::INTEGER WHEN $57::VARCHAR THEN $58::INTEGER END DESC, treaty_action_3.sort_key
 LIMIT $67::INTEGER) LEFT OUTER JOIN treaty_action AS t6 ON t6.id = t5.id LEFT OUTER JOIN treaty_action AS t7 ON t7.id = (SELECT treaty_action_4.id
FROM treaty_action AS treaty_action_4
WHERE treaty_action_4.treaty_id = t0.id AND CASE treaty_action_4.type WHEN $68::VARCHAR THEN $69::INTEGER WHEN $70::VARCHAR THEN $71::INTEGER WHEN $72::VARCHAR THEN $73::INTEGER WHEN $74::VARCHAR THEN $75::INTEGER WHEN $76::VARCHAR THEN $77::INTEGER WHEN $78::VARCHAR THEN $79::INTEGER WHEN $80::VARCHAR THEN $81::INTEGER WHEN $82::VARCHAR THEN $83::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_earliest ELSE treaty_action_4.date_earliest END <= $84::DATE ORDER BY CASE treaty_action_4.type WHEN $85 THEN $86::INTEGER WHEN $87 THEN $88::INTEGER WHEN $89 THEN $90::INTEGER ELSE $91::INTEGER END, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_earliest ELSE treaty_action_4.date_earliest END DESC, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_latest ELSE treaty_action_4.date_latest END IS NULL DESC, CASE WHEN (treaty_action_4.effective_date_precision IS NOT NULL) THEN treaty_action_4.effective_date_latest ELSE treaty_action_4.date_latest END DESC, CASE treaty_action_4.type WHEN $68::VARCHAR THEN $69::INTEGER WHEN $70::VARCHAR THEN $71::INTEGER WHEN $72::VARCHAR THEN $73::INTEGER WHEN $74::VARCHAR THEN $75::INTEGER WHEN $76::VARCHAR THEN $77::INTEGER WHEN $78::VARCHAR THEN $79::INTEGER WHEN $80::VARCHAR THEN $81::INTEGER WHEN $82::VARCHAR THEN $83::INTEGER END DESC, treaty_action_4.sort_key
 LIMIT $92::INTEGER) LEFT OUTER JOIN treaty_action AS t8 ON t8.id = t7.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, type_2, node_ids0, texts0, codes0, normals0, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, p0, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, param_64, param_65, param_66, param_67, param_68, param_69, param_70, param_71, param_72, param_73, param_74, param_75, param_76, p1, param_77, param_78, param_79, param_80, param_81, param_82, param_83, param_84

-- postgresql: treaty.actions
SELECT k1.value AS c0, t2.slug AS c1, t2.type AS c2, t2.date_edtf AS c3, t2.date_earliest AS c4, t2.date_latest AS c5, t2.date_precision AS c6
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM treaty_action AS t3
WHERE t3.treaty_id = k1.value ORDER BY t3.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key;
-- keys, cap
