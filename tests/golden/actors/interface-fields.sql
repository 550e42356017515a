-- sqlite: actors.edges.node.names
SELECT t2.subject_id AS c0, t2.value AS c1
FROM name AS t2
WHERE t2.subject_id IN (SELECT value FROM json_each(?)) AND +(t2.kind IN (SELECT value FROM json_each(?))) ORDER BY t2.subject_id, t2.ordinal, t2.id;
-- keys, p2

-- sqlite: actors.edges.node.identifiers
SELECT t4.subject_id AS c0, t4.value AS c1
FROM identifier AS t4
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.scheme IN (SELECT value FROM json_each(?))) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys, p3

-- sqlite: actors.edges.node.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id IN (SELECT value FROM json_each(?)) AND +(t6.field IS NULL) ORDER BY t6.subject_id, t6.ordinal, t6.id;
-- keys

-- sqlite: actors.edges.node.statements
SELECT k7.value AS c0, t8.slug AS c1
FROM json_each(?) AS k7 CROSS JOIN statement AS t8 ON t8.id IN (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.speaker_id = k7.value ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, size1, param_1

-- sqlite: actors.edges.node.statements.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM statement AS t12
WHERE t12.speaker_id = k11.value) AS anon_1
FROM json_each(?) AS k11;
-- keys

-- sqlite: actors.edges.node.delegationsSent
SELECT k13.value AS c0, t14.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN delegation AS t14 ON t14.id IN (SELECT t15.id AS id
FROM delegation AS t15
WHERE t15.sender_id = k13.value ORDER BY t15.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.slug ASC;
-- keys, size2, param_1

-- sqlite: actors.edges.node.visits
SELECT k17.value AS c0, t18.slug AS c1
FROM json_each(?) AS k17 CROSS JOIN visit AS t18 ON t18.id IN (SELECT t19.id AS id
FROM visit AS t19
WHERE t19.visitor_id = k17.value ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t18.sort_key ASC;
-- keys, size3, param_1

-- sqlite: actors.edges.node.visitsHosted
SELECT k21.value AS c0, t22.slug AS c1
FROM json_each(?) AS k21 CROSS JOIN visit AS t22 ON t22.id IN (SELECT t23.id AS id
FROM visit AS t23
WHERE t23.host_id = k21.value ORDER BY t23.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t22.sort_key ASC;
-- keys, size4, param_1

-- sqlite: actors.edges.node.assertions
SELECT k25.value AS c0, t26.predicate AS c1
FROM json_each(?) AS k25 CROSS JOIN assertion AS t26 ON t26.object_id = k25.value ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t26.subject_id AND name_1.kind = ?), ?), t26.id;
-- keys, kind_1, coalesce_1

-- sqlite: actors
SELECT t0.id AS c0, t0.slug AS c1, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t0.name) AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c3, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c4, t0.epistemic_status AS c5, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_2.language = ? OR name_2.language LIKE (? || ?)) ORDER BY name_2.language != ?, CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_2.ordinal, name_2.id
 LIMIT ? OFFSET ?), t0.name) AS c6, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c7, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c8, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t0.id AND CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_3.language = ? OR name_3.language LIKE (? || ?)) ORDER BY name_3.language != ?, CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_3.ordinal, name_3.id
 LIMIT ? OFFSET ?), t0.name) AS c9, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c10, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c11, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t0.id AND CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_4.language = ? OR name_4.language LIKE (? || ?)) ORDER BY name_4.language != ?, CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_4.ordinal, name_4.id
 LIMIT ? OFFSET ?), t0.name) AS c12, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c13, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c14, coalesce((SELECT name_5.value
FROM name AS name_5
WHERE name_5.subject_id = t0.id AND CASE name_5.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_5.language = ? OR name_5.language LIKE (? || ?)) ORDER BY name_5.language != ?, CASE name_5.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_5.ordinal, name_5.id
 LIMIT ? OFFSET ?), t0.name) AS c15, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, ?, ?) = ? OR substr(t0.existence_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = ?) THEN ? ELSE ? END) END AS c16, CASE WHEN (t0.existence_start_state != ? OR t0.existence_end_state != ?) THEN ? END AS c17, t0.actor_kind AS c18
FROM (SELECT t29.id AS id
FROM actor AS t29
WHERE t29.id IN (SELECT value FROM json_each(?)) ORDER BY t29.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p30 CROSS JOIN actor AS t0 ON t0.id = p30.id ORDER BY t0.slug ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p1, p1, param_11, p1, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_12, param_13, substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_14, param_15, coalesce_1, t0_existence_end_state_1, param_16, param_17, t0_existence_start_state_2, t0_existence_end_state_2, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, p1, p1, param_29, p1, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_30, param_31, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_32, param_33, coalesce_2, t0_existence_end_state_3, param_34, param_35, t0_existence_start_state_4, t0_existence_end_state_4, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, p1, p1, param_47, p1, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_48, param_49, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_50, param_51, coalesce_3, t0_existence_end_state_5, param_52, param_53, t0_existence_start_state_6, t0_existence_end_state_6, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, param_64, p1, p1, param_65, p1, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, param_64, param_66, param_67, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_68, param_69, coalesce_4, t0_existence_end_state_7, param_70, param_71, t0_existence_start_state_8, t0_existence_end_state_8, param_72, param_73, param_74, param_75, param_76, param_77, param_78, param_79, param_80, param_81, param_82, p1, p1, param_83, p1, param_73, param_74, param_75, param_76, param_77, param_78, param_79, param_80, param_81, param_82, param_84, param_85, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_86, param_87, coalesce_5, t0_existence_end_state_9, param_88, param_89, t0_existence_start_state_10, t0_existence_end_state_10, param_90, r0, size0, param_91

-- postgresql: actors.edges.node.names
SELECT t2.subject_id AS c0, t2.value AS c1
FROM name AS t2
WHERE t2.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: actors.edges.node.identifiers
SELECT t4.subject_id AS c0, t4.value AS c1
FROM identifier AS t4
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.scheme = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t4.ordinal, t4.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p3, cap

-- postgresql: actors.edges.node.evidence
SELECT t6.subject_id AS c0, t6.attribution AS c1
FROM evidence AS t6
WHERE t6.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.field IS NULL) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors.edges.node.statements
SELECT k7.value AS c0, t8.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM statement AS t9
WHERE t9.speaker_id = k7.value ORDER BY t9.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, size1

-- postgresql: actors.edges.node.statements.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM statement AS t12
WHERE t12.speaker_id = k11.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value);
-- keys

-- postgresql: actors.edges.node.delegationsSent
SELECT k13.value AS c0, t14.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM delegation AS t15
WHERE t15.sender_id = k13.value ORDER BY t15.slug ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.slug ASC;
-- keys, size2

-- postgresql: actors.edges.node.visits
SELECT k17.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM visit AS t19
WHERE t19.visitor_id = k17.value ORDER BY t19.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 ORDER BY t18.sort_key ASC;
-- keys, size3

-- postgresql: actors.edges.node.visitsHosted
SELECT k21.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM visit AS t23
WHERE t23.host_id = k21.value ORDER BY t23.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t22 ORDER BY t22.sort_key ASC;
-- keys, size4

-- postgresql: actors.edges.node.assertions
SELECT k25.value AS c0, t26.predicate AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM assertion AS t27
WHERE t27.object_id = k25.value ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t27.subject_id AND name_1.kind = $2), (SELECT $3::VARCHAR)::VARCHAR), t27.id
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t26 ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t26.subject_id AND name_2.kind = $5), (SELECT $6::VARCHAR)::VARCHAR), t26.id;
-- keys, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: actors
SELECT t0.id AS c0, t0.slug AS c1, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER END IS NOT NULL AND (name_1.language = $11::VARCHAR OR name_1.language LIKE ($11::VARCHAR || $12::VARCHAR)) ORDER BY name_1.language != $11::VARCHAR, CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $13::INTEGER), t0.name) AS c2, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $14::INTEGER, $15::INTEGER) = $16::VARCHAR OR substr(t0.existence_end_edtf, $17::INTEGER, $18::INTEGER) = $19::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $20) THEN $21::VARCHAR ELSE $22::VARCHAR END) || $23::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $24) THEN $25::VARCHAR ELSE $26::VARCHAR END) END AS c3, CASE WHEN (t0.existence_start_state != $27 OR t0.existence_end_state != $28) THEN $29::INTEGER END AS c4, t0.epistemic_status AS c5, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN $30::VARCHAR THEN $31::INTEGER WHEN $32::VARCHAR THEN $33::INTEGER WHEN $34::VARCHAR THEN $35::INTEGER WHEN $36::VARCHAR THEN $37::INTEGER WHEN $38::VARCHAR THEN $39::INTEGER END IS NOT NULL AND (name_2.language = $11::VARCHAR OR name_2.language LIKE ($11::VARCHAR || $40::VARCHAR)) ORDER BY name_2.language != $11::VARCHAR, CASE name_2.kind WHEN $30::VARCHAR THEN $31::INTEGER WHEN $32::VARCHAR THEN $33::INTEGER WHEN $34::VARCHAR THEN $35::INTEGER WHEN $36::VARCHAR THEN $37::INTEGER WHEN $38::VARCHAR THEN $39::INTEGER END, name_2.ordinal, name_2.id
 LIMIT $41::INTEGER), t0.name) AS c6, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $42::INTEGER, $43::INTEGER) = $44::VARCHAR OR substr(t0.existence_end_edtf, $45::INTEGER, $46::INTEGER) = $47::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $48) THEN $49::VARCHAR ELSE $50::VARCHAR END) || $51::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $52) THEN $53::VARCHAR ELSE $54::VARCHAR END) END AS c7, CASE WHEN (t0.existence_start_state != $55 OR t0.existence_end_state != $56) THEN $57::INTEGER END AS c8, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t0.id AND CASE name_3.kind WHEN $58::VARCHAR THEN $59::INTEGER WHEN $60::VARCHAR THEN $61::INTEGER WHEN $62::VARCHAR THEN $63::INTEGER WHEN $64::VARCHAR THEN $65::INTEGER WHEN $66::VARCHAR THEN $67::INTEGER END IS NOT NULL AND (name_3.language = $11::VARCHAR OR name_3.language LIKE ($11::VARCHAR || $68::VARCHAR)) ORDER BY name_3.language != $11::VARCHAR, CASE name_3.kind WHEN $58::VARCHAR THEN $59::INTEGER WHEN $60::VARCHAR THEN $61::INTEGER WHEN $62::VARCHAR THEN $63::INTEGER WHEN $64::VARCHAR THEN $65::INTEGER WHEN $66::VARCHAR THEN $67::INTEGER END, name_3.ordinal, name_3.id
 LIMIT $69::INTEGER), t0.name) AS c9, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $70::INTEGER, $71::INTEGER) = $72::VARCHAR OR substr(t0.existence_end_edtf, $73::INTEGER, $74::INTEGER) = $75::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $76) THEN $77::VARCHAR ELSE $78::VARCHAR END) || $79::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $80) THEN $81::VARCHAR ELSE $82::VARCHAR END) END AS c10, CASE WHEN (t0.existence_start_state != $83 OR t0.existence_end_state != $84) THEN $85::INTEGER END AS c11, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t0.id AND CASE name_4.kind WHEN $86::VARCHAR THEN $87::INTEGER WHEN $88::VARCHAR THEN $89::INTEGER WHEN $90::VARCHAR THEN $91::INTEGER WHEN $92::VARCHAR THEN $93::INTEGER WHEN $94::VARCHAR THEN $95::INTEGER END IS NOT NULL AND (name_4.language = $11::VARCHAR OR name_4.language LIKE ($11::VARCHAR || $96::VARCHAR)) ORDER BY name_4.language != $11::VARCHAR, CASE name_4.kind WHEN $86::VARCHAR THEN $87::INTEGER WHEN $88::VARCHAR THEN $89::INTEGER WHEN $90::VARCHAR THEN $91::INTEGER WHEN $92::VARCHAR THEN $93::INTEGER WHEN $94::VARCHAR THEN $95::INTEGER END, name_4.ordinal, name_4.id
 LIMIT $97::INTEGER), t0.name) AS c12, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $98::INTEGER, $99::INTEGER) = $100::VARCHAR OR substr(t0.existence_end_edtf, $101::INTEGER, $102::INTEGER) = $103::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $104) THEN $105::VARCHAR ELSE $106::VARCHAR END) || $107::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $108) THEN $109::VARCHAR ELSE $110::VARCHAR END) END AS c13, CASE WHEN (t0.existence_start_state != $111 OR t0.existence_end_state != $112) THEN $113::INTEGER END AS c14, coalesce((SELECT name_5.value
FROM name AS name_5
WHERE name_5.subject_id = t0.id AND CASE name_5.kind WHEN $114::VARCHAR THEN $115::INTEGER WHEN $116::VARCHAR THEN $117::INTEGER WHEN $118::VARCHAR THEN $119::INTEGER WHEN $120::VARCHAR THEN $121::INTEGER WHEN $122::VARCHAR THEN $123::INTEGER END IS NOT NULL AND (name_5.language = $11::VARCHAR OR name_5.language LIKE ($11::VARCHAR || $124::VARCHAR)) ORDER BY name_5.language != $11::VARCHAR, CASE name_5.kind WHEN $114::VARCHAR THEN $115::INTEGER WHEN $116::VARCHAR THEN $117::INTEGER WHEN $118::VARCHAR THEN $119::INTEGER WHEN $120::VARCHAR THEN $121::INTEGER WHEN $122::VARCHAR THEN $123::INTEGER END, name_5.ordinal, name_5.id
 LIMIT $125::INTEGER), t0.name) AS c15, CASE WHEN (t0.existence_start_edtf IS NULL AND t0.existence_end_edtf IS NULL) THEN NULL WHEN (t0.existence_start_edtf = t0.existence_end_edtf) THEN t0.existence_start_edtf WHEN (substr(t0.existence_start_edtf, $126::INTEGER, $127::INTEGER) = $128::VARCHAR OR substr(t0.existence_end_edtf, $129::INTEGER, $130::INTEGER) = $131::VARCHAR) THEN NULL ELSE coalesce(t0.existence_start_edtf, CASE WHEN (t0.existence_start_state = $132) THEN $133::VARCHAR ELSE $134::VARCHAR END) || $135::VARCHAR || coalesce(t0.existence_end_edtf, CASE WHEN (t0.existence_end_state = $136) THEN $137::VARCHAR ELSE $138::VARCHAR END) END AS c16, CASE WHEN (t0.existence_start_state != $139 OR t0.existence_end_state != $140) THEN $141::INTEGER END AS c17, t0.actor_kind AS c18
FROM (SELECT t29.*
FROM actor AS t29
WHERE t29.id = ANY ($142::BIGINT[]) ORDER BY t29.slug ASC
 LIMIT $143 + 1) AS t0 ORDER BY t0.slug ASC;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p1, param_11, param_12, substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t0_existence_start_state_1, param_13, param_14, coalesce_1, t0_existence_end_state_1, param_15, param_16, t0_existence_start_state_2, t0_existence_end_state_2, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, substr_7, substr_8, substr_9, substr_10, substr_11, substr_12, t0_existence_start_state_3, param_30, param_31, coalesce_2, t0_existence_end_state_3, param_32, param_33, t0_existence_start_state_4, t0_existence_end_state_4, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, substr_13, substr_14, substr_15, substr_16, substr_17, substr_18, t0_existence_start_state_5, param_47, param_48, coalesce_3, t0_existence_end_state_5, param_49, param_50, t0_existence_start_state_6, t0_existence_end_state_6, param_51, param_52, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_63, substr_19, substr_20, substr_21, substr_22, substr_23, substr_24, t0_existence_start_state_7, param_64, param_65, coalesce_4, t0_existence_end_state_7, param_66, param_67, t0_existence_start_state_8, t0_existence_end_state_8, param_68, param_69, param_70, param_71, param_72, param_73, param_74, param_75, param_76, param_77, param_78, param_79, param_80, substr_25, substr_26, substr_27, substr_28, substr_29, substr_30, t0_existence_start_state_9, param_81, param_82, coalesce_5, t0_existence_end_state_9, param_83, param_84, t0_existence_start_state_10, t0_existence_end_state_10, param_85, r0, size0
