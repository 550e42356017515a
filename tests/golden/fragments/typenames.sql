-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t15.id AS opened, t15.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = delegation.id) AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = event.id) AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = statement.id) AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = treaty.id) AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation', 'event', 'statement', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?)) AS found LEFT OUTER JOIN delegation AS t15 ON t15.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- sqlite: summits.edges.node.participants.statements.facets.byAct
SELECT k6.value AS "key", t7.act AS value, count(*) AS n
FROM json_each(?) AS k6 JOIN statement AS t7 ON 1 = 1
WHERE t7.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k6.value) AND t7.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k6.value) AND t7.act IS NOT NULL GROUP BY k6.value, t7.act ORDER BY n DESC, t7.act;
-- keys

-- sqlite: summits.edges.node.participants.statements
SELECT k4.value AS c0, t5.sort_key AS c1, t8.typename AS c2
FROM json_each(?) AS k4 CROSS JOIN statement AS t5 ON t5.id IN (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k4.value) AND t9.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k4.value) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN entity AS t8 ON t8.id = t5.venue_id ORDER BY t5.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summits.edges.node.participants
SELECT k1.value AS c0, t3.actor_kind AS c1, t2.id AS c2
FROM json_each(?) AS k1 CROSS JOIN summit_participation AS t2 ON t2.summit_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summits
SELECT t0.period_start_precision AS c0, t0.place_id AS c1, t0.id AS c2
FROM (SELECT t13.id AS id
FROM summit AS t13 ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN summit AS t0 ON t0.id = p14.id ORDER BY t0.sort_key ASC;
-- size0, param_1

-- sqlite: delegation.members
SELECT k16.value AS c0
FROM json_each(?) AS k16 CROSS JOIN delegation_member AS t17 ON t17.delegation_id = k16.value ORDER BY CASE WHEN (t17.role = ?) THEN ? ELSE ? END, t17.ordinal, t17.id LIMIT (? + 1) * json_array_length(?);
-- keys, t17_role_1, param_1, param_2, cap, keys

-- sqlite: delegation.aims.targets
SELECT k22.value AS c0, t23.typename AS c1
FROM json_each(?) AS k22 CROSS JOIN entity AS t23 ON t23.id IN (SELECT t24.id AS id
FROM entity AS t24 JOIN aim_target AS t25 ON t25.target_id = t24.id AND t25.aim_id = k22.value
WHERE 1 = 1 ORDER BY t25.ordinal, t24.id
 LIMIT ? + 1 OFFSET ?) JOIN aim_target AS t26 ON t26.target_id = t23.id AND t26.aim_id = k22.value ORDER BY t26.ordinal, t23.id;
-- keys, cap, param_1

-- sqlite: delegation.aims
SELECT k20.value AS c0, t21.id AS c1
FROM json_each(?) AS k20 CROSS JOIN aim AS t21 ON t21.of_id = k20.value ORDER BY t21.ordinal, t21.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement.evidence
SELECT k31.value AS c0, CASE WHEN (t32.paragraph IS NOT NULL OR t32.char_start IS NOT NULL OR t32.char_end IS NOT NULL OR t32.prefix IS NOT NULL OR t32.suffix IS NOT NULL) THEN ? END AS c1, t33.typename AS c2, t33.id AS c3
FROM json_each(?) AS k31 CROSS JOIN evidence AS t32 ON t32.subject_id = k31.value AND t32.field IS NULL LEFT OUTER JOIN entity AS t33 ON t33.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t32.subject_id) WHEN ? THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t32.subject_id) WHEN ? THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t32.subject_id) WHEN ? THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t32.subject_id) WHEN ? THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t32.subject_id) WHEN ? THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t32.subject_id) WHEN ? THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t32.subject_id) WHEN ? THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t32.subject_id) WHEN ? THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t32.subject_id) WHEN ? THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t32.subject_id) WHEN ? THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t32.subject_id) WHEN ? THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t32.subject_id) WHEN ? THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t32.subject_id) WHEN ? THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t32.subject_id) WHEN ? THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t32.subject_id) ELSE t32.subject_id END ORDER BY t32.ordinal, t32.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, cap, keys

-- sqlite: statement.quotes
SELECT k36.value AS c0
FROM json_each(?) AS k36 CROSS JOIN quote AS t37 ON t37.statement_id = k36.value ORDER BY t37.ordinal, t37.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statement
SELECT t30.amount_currency AS c0, t30.id AS c1
FROM statement AS t30
WHERE t30.id = ?;
-- r1

-- sqlite: treaty.names
SELECT k43.value AS c0
FROM json_each(?) AS k43 CROSS JOIN name AS t44 ON t44.subject_id = k43.value ORDER BY t44.ordinal, t44.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.identifiers
SELECT k47.value AS c0
FROM json_each(?) AS k47 CROSS JOIN identifier AS t48 ON t48.subject_id = k47.value ORDER BY t48.ordinal, t48.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.parties
SELECT k51.value AS c0
FROM json_each(?) AS k51 CROSS JOIN treaty_party AS t52 ON t52.treaty_id = k51.value ORDER BY t52.ordinal, t52.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty
SELECT t42.id AS c0, t40.id AS c1
FROM treaty AS t40 LEFT OUTER JOIN treaty_action AS t41 ON t41.id = (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t40.id AND CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END <= ? ORDER BY CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END IS NULL DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END DESC, CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_1.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t42 ON t42.id = t41.id
WHERE t40.id = ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, today, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_24, param_25, r2

-- sqlite: search
SELECT t56.typename AS c0, t56.id AS c1
FROM (SELECT anon_1.id AS id, anon_1.entity_id AS entity_id, anon_1.typename AS typename, anon_1.field AS field, anon_1.worth AS worth, anon_1.times AS times, anon_1.line AS line, anon_1.nth AS nth, anon_1.place AS place, CASE WHEN (anon_1.times > 0) THEN (SELECT statement_text_1.text
FROM statement_text AS statement_text_1
WHERE statement_text_1.id = anon_1.id) ELSE anon_1.line END AS text
FROM (SELECT anon_2.id AS id, anon_2.entity_id AS entity_id, anon_2.typename AS typename, anon_2.field AS field, anon_2.worth AS worth, anon_2.times AS times, anon_2.line AS line, anon_2.nth AS nth, row_number() OVER (ORDER BY anon_2.worth, anon_2.times DESC, anon_2.line, anon_2.id) AS place
FROM (SELECT anon_3.id AS id, anon_3.entity_id AS entity_id, anon_3.typename AS typename, anon_3.field AS field, anon_3.worth AS worth, anon_3.times AS times, anon_3.line AS line, row_number() OVER (PARTITION BY anon_3.entity_id ORDER BY anon_3.worth, anon_3.id) AS nth
FROM (SELECT name_1.id AS id, name_1.subject_id AS entity_id, entity_1.typename AS typename, CASE WHEN (name_1.kind = ? AND entity_1.typename = ?) THEN 'TITLE' ELSE CASE name_1.kind WHEN ? THEN 'NAME' WHEN ? THEN 'NAME' WHEN ? THEN 'METONYM' ELSE 'ALIAS' END END AS field, CASE WHEN (name_1.words = ?) THEN 0 WHEN (substr(name_1.words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + CASE CASE WHEN (name_1.kind = ? AND entity_1.typename = ?) THEN 'TITLE' ELSE CASE name_1.kind WHEN ? THEN 'NAME' WHEN ? THEN 'NAME' WHEN ? THEN 'METONYM' ELSE 'ALIAS' END END WHEN ? THEN 0 WHEN ? THEN 1 WHEN ? THEN 2 WHEN ? THEN 3 WHEN ? THEN 4 END AS worth, 0 AS times, name_1.value AS line
FROM name AS name_1 JOIN entity AS entity_1 ON entity_1.id = name_1.subject_id
WHERE name_1.id IN (SELECT rowid FROM words_of_names WHERE words MATCH ?) AND ? != '' AND instr(' ' || name_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_1.id AS id, statement_1.id AS entity_id, 'Statement' AS typename, 'TITLE' AS field, CASE WHEN (statement_1.title_words = ?) THEN 0 WHEN (substr(statement_1.title_words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + 1 AS worth, 0 AS times, statement_1.title AS line
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT -statement_2.id AS id, statement_2.id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, CASE WHEN (statement_2.summary_words = ?) THEN 0 WHEN (substr(statement_2.summary_words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, statement_2.summary AS line
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.id AS id, quote_1.statement_id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, CASE WHEN (quote_1.words = ?) THEN 0 WHEN (substr(quote_1.words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, quote_1.text AS line
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT -claim_1.id AS id, claim_1.id AS entity_id, 'Claim' AS typename, 'TEXT' AS field, CASE WHEN (claim_1.words = ?) THEN 0 WHEN (substr(claim_1.words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, claim_1.proposition AS line
FROM claim AS claim_1
WHERE claim_1.id IN (SELECT rowid FROM words_of_claims WHERE words MATCH ?) AND ? != '' AND instr(' ' || claim_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT source_1.id AS id, source_1.id AS entity_id, 'Source' AS typename, 'TITLE' AS field, CASE WHEN (source_1.words = ?) THEN 0 WHEN (substr(source_1.words || ' ', ?, length(?)) = ?) THEN 10 ELSE 20 END + 1 AS worth, 0 AS times, source_1.title AS line
FROM source AS source_1
WHERE source_1.id IN (SELECT rowid FROM words_of_sources WHERE words MATCH ?) AND ? != '' AND instr(' ' || source_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.id AS id, statement_text_2.statement_id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, 24 AS worth, FLOOR((length(' ' || statement_text_2.words || ' ') - length(replace(' ' || statement_text_2.words || ' ', ' ' || ? || ' ', ' '))) / (length(?) + ?)) AS times, '' AS line
FROM statement_text AS statement_text_2
WHERE statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0) AS anon_3) AS anon_2
WHERE anon_2.nth = 1 ORDER BY anon_2.worth, anon_2.times DESC, anon_2.line, anon_2.id
 LIMIT ? OFFSET ?) AS anon_1) AS t55 LEFT OUTER JOIN entity AS t56 ON t56.id = t55.entity_id ORDER BY t55.place
 LIMIT ? OFFSET ?;
-- kind_1, typename_1, param_1, param_2, param_3, p2__soughtwords, substr_1, p2__soughtbeginning, p2__soughtbeginning, kind_1, typename_1, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_2, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_3, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_4, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_5, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_6, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, length_1, p2__soughtquery, p2__soughtwords, p2__soughtwords, size2, param_9, size2, param_10

-- sqlite: resolve
SELECT t59.id AS c0
FROM (SELECT t60.id AS id
FROM name AS t60
WHERE t60.normal = ? AND t60.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t60.subject_id AND name_1.normal = ? ORDER BY CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?) ORDER BY CASE t60.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t60.id
 LIMIT ? OFFSET ?) AS p61 CROSS JOIN name AS t58 ON t58.id = p61.id LEFT OUTER JOIN name AS t59 ON t59.id = t58.id ORDER BY CASE t58.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t58.id;
-- p4__normaltext, p4__normaltext, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, size3, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55, param_56, param_57

-- sqlite: timeline
SELECT t62.date_precision AS c0, t63.typename AS c1, t63.id AS c2
FROM (SELECT anon_1.id AS id, anon_1.typename AS typename, anon_1.kind AS kind, anon_1.sort_key AS sort_key, anon_1.date_edtf AS date_edtf, anon_1.date_earliest AS date_earliest, anon_1.date_latest AS date_latest, anon_1.date_verbatim AS date_verbatim, anon_1.date_precision AS date_precision, anon_1.date_qualifier AS date_qualifier, anon_1.date_basis AS date_basis
FROM (SELECT t64.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t64.sort_key || '!VISIT' AS sort_key, t64.period_start_edtf AS date_edtf, t64.period_start_earliest AS date_earliest, t64.period_start_latest AS date_latest, t64.period_start_verbatim AS date_verbatim, coalesce(t64.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t64.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t64.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w66.id
FROM (SELECT t65.id AS id
FROM visit AS t65
WHERE t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = ? OR t65.period_end_state = ? ORDER BY t65.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw66 CROSS JOIN visit AS w66 ON w66.id = iw66.id) AS mt64 CROSS JOIN visit AS t64 ON t64.id = mt64.id UNION ALL SELECT t67.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t67.sort_key || '!SUMMIT' AS sort_key, t67.period_start_edtf AS date_edtf, t67.period_start_earliest AS date_earliest, t67.period_start_latest AS date_latest, t67.period_start_verbatim AS date_verbatim, coalesce(t67.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t67.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t67.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w69.id
FROM (SELECT t68.id AS id
FROM summit AS t68
WHERE t68.period_start_earliest IS NOT NULL OR t68.period_start_latest IS NOT NULL OR t68.period_end_earliest IS NOT NULL OR t68.period_end_latest IS NOT NULL OR t68.period_start_state = ? OR t68.period_end_state = ? ORDER BY t68.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw69 CROSS JOIN summit AS w69 ON w69.id = iw69.id) AS mt67 CROSS JOIN summit AS t67 ON t67.id = mt67.id UNION ALL SELECT t70.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t70.sort_key || '!STATEMENT' AS sort_key, t70.date_edtf AS date_edtf, t70.date_earliest AS date_earliest, t70.date_latest AS date_latest, t70.date_verbatim AS date_verbatim, coalesce(t70.date_precision, 'UNKNOWN') AS date_precision, coalesce(t70.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t70.date_basis, 'STATED') AS date_basis
FROM (SELECT w72.id
FROM (SELECT t71.id AS id
FROM statement AS t71
WHERE t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ? ORDER BY t71.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw72 CROSS JOIN statement AS w72 ON w72.id = iw72.id) AS mt70 CROSS JOIN statement AS t70 ON t70.id = mt70.id UNION ALL SELECT t73.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t73.sort_key || '!TREATY_ACTION' AS sort_key, t73.date_edtf AS date_edtf, t73.date_earliest AS date_earliest, t73.date_latest AS date_latest, t73.date_verbatim AS date_verbatim, coalesce(t73.date_precision, 'UNKNOWN') AS date_precision, coalesce(t73.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t73.date_basis, 'STATED') AS date_basis
FROM (SELECT w75.id
FROM (SELECT t74.id AS id
FROM treaty_action AS t74
WHERE t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ? ORDER BY t74.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw75 CROSS JOIN treaty_action AS w75 ON w75.id = iw75.id) AS mt73 CROSS JOIN treaty_action AS t73 ON t73.id = mt73.id UNION ALL SELECT t76.id AS id, 'Event' AS typename, 'EVENT' AS kind, t76.sort_key || '!EVENT' AS sort_key, t76.period_start_edtf AS date_edtf, t76.period_start_earliest AS date_earliest, t76.period_start_latest AS date_latest, t76.period_start_verbatim AS date_verbatim, coalesce(t76.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t76.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t76.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w78.id
FROM (SELECT t77.id AS id
FROM event AS t77
WHERE t77.period_start_earliest IS NOT NULL OR t77.period_start_latest IS NOT NULL OR t77.period_end_earliest IS NOT NULL OR t77.period_end_latest IS NOT NULL OR t77.period_start_state = ? OR t77.period_end_state = ? ORDER BY t77.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw78 CROSS JOIN event AS w78 ON w78.id = iw78.id) AS mt76 CROSS JOIN event AS t76 ON t76.id = mt76.id UNION ALL SELECT t79.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t79.sort_key || '!OFFICE_TENURE' AS sort_key, t79.interval_start_edtf AS date_edtf, t79.interval_start_earliest AS date_earliest, t79.interval_start_latest AS date_latest, t79.interval_start_verbatim AS date_verbatim, coalesce(t79.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t79.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t79.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w81.id
FROM (SELECT t80.id AS id
FROM office_tenure AS t80
WHERE t80.interval_start_earliest IS NOT NULL OR t80.interval_start_latest IS NOT NULL OR t80.interval_end_earliest IS NOT NULL OR t80.interval_end_latest IS NOT NULL OR t80.interval_start_state = ? OR t80.interval_end_state = ? ORDER BY t80.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw81 CROSS JOIN office_tenure AS w81 ON w81.id = iw81.id) AS mt79 CROSS JOIN office_tenure AS t79 ON t79.id = mt79.id) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t62 LEFT OUTER JOIN entity AS t63 ON t63.id = t62.id ORDER BY t62.sort_key ASC;
-- t65_period_start_state_1, t65_period_end_state_1, size4, param_1, t68_period_start_state_1, t68_period_end_state_1, size4, param_2, 'KNOWN'_1, 'KNOWN'_2, size4, param_3, 'KNOWN'_3, 'KNOWN'_4, size4, param_4, t77_period_start_state_1, t77_period_end_state_1, size4, param_5, t80_interval_start_state_1, t80_interval_end_state_1, size4, param_6, size4, param_7

-- sqlite: event.participants.means
SELECT k85.value AS c0
FROM json_each(?) AS k85 CROSS JOIN means AS t86 ON t86.participation_id = k85.value ORDER BY t86.ordinal, t86.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event.participants
SELECT k83.value AS c0, t84.id AS c1
FROM json_each(?) AS k83 CROSS JOIN event_participation AS t84 ON t84.event_id = k83.value ORDER BY t84.ordinal, t84.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: event
SELECT t82.id AS c0
FROM event AS t82
WHERE t82.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t15.id AS opened, t15.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = delegation.id) AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = event.id) AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = statement.id) AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = treaty.id) AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('delegation', 'event', 'statement', 'treaty') AND slug_redirect.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR)) AS found LEFT OUTER JOIN delegation AS t15 ON t15.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, texts0, texts1, texts2, texts3, codes0, codes1, codes2, codes3, normals0, normals1, normals2, normals3

-- postgresql: summits.edges.node.participants.statements.facets.byAct
SELECT k6.value AS key, t7.act AS value, count(*) AS n
FROM unnest($1::BIGINT[]) AS k6(value) JOIN statement AS t7 ON true
WHERE t7.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k6.value) AND t7.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k6.value) AND t7.act IS NOT NULL GROUP BY k6.value, t7.act ORDER BY n DESC, (t7.act) COLLATE "C";
-- keys

-- postgresql: summits.edges.node.participants.statements
SELECT k4.value AS c0, t5.sort_key AS c1, t8.typename AS c2
FROM unnest($1::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t9.*
FROM statement AS t9
WHERE t9.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k4.value) AND t9.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k4.value) ORDER BY t9.sort_key ASC
 LIMIT $2 + 1) AS t5 LEFT OUTER JOIN entity AS t8 ON t8.id = t5.venue_id ORDER BY t5.sort_key ASC;
-- keys, size1

-- postgresql: summits.edges.node.participants
SELECT k1.value AS c0, t3.actor_kind AS c1, t2.id AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t11.*
FROM summit_participation AS t11
WHERE t11.summit_id = k1.value ORDER BY t11.ordinal, t11.id
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: summits
SELECT t0.period_start_precision AS c0, t0.place_id AS c1, t0.id AS c2
FROM (SELECT t13.*
FROM summit AS t13 ORDER BY t13.sort_key ASC
 LIMIT $1 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0

-- postgresql: delegation.members
SELECT k16.value AS c0
FROM unnest($1::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t18.*
FROM delegation_member AS t18
WHERE t18.delegation_id = k16.value ORDER BY CASE WHEN (t18.role = $2) THEN $3::INTEGER ELSE $4::INTEGER END, t18.ordinal, t18.id
 LIMIT $5 + 1) AS t17 ORDER BY CASE WHEN (t17.role = $6) THEN $7::INTEGER ELSE $8::INTEGER END, t17.ordinal, t17.id;
-- keys, t18_role_1, param_1, param_2, cap, t17_role_1, param_3, param_4

-- postgresql: delegation.aims.targets
SELECT k22.value AS c0, t23.typename AS c1
FROM unnest($1::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t24.*
FROM entity AS t24 JOIN aim_target AS t25 ON t25.target_id = t24.id AND t25.aim_id = k22.value
WHERE true ORDER BY t25.ordinal, t24.id
 LIMIT $2 + 1) AS t23 JOIN aim_target AS t26 ON t26.target_id = t23.id AND t26.aim_id = k22.value ORDER BY t26.ordinal, t23.id;
-- keys, cap

-- postgresql: delegation.aims
SELECT k20.value AS c0, t21.id AS c1
FROM unnest($1::BIGINT[]) AS k20(value) CROSS JOIN LATERAL (SELECT t28.*
FROM aim AS t28
WHERE t28.of_id = k20.value ORDER BY t28.ordinal, t28.id
 LIMIT $2 + 1) AS t21 ORDER BY t21.ordinal, t21.id;
-- keys, cap

-- postgresql: statement.evidence
SELECT k31.value AS c0, CASE WHEN (t32.paragraph IS NOT NULL OR t32.char_start IS NOT NULL OR t32.char_end IS NOT NULL OR t32.prefix IS NOT NULL OR t32.suffix IS NOT NULL) THEN $1::INTEGER END AS c1, t33.typename AS c2, t33.id AS c3
FROM unnest($2::BIGINT[]) AS k31(value) CROSS JOIN LATERAL (SELECT t34.*
FROM evidence AS t34
WHERE t34.subject_id = k31.value AND t34.field IS NULL ORDER BY t34.ordinal, t34.id
 LIMIT $3 + 1) AS t32 LEFT OUTER JOIN entity AS t33 ON t33.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t32.subject_id) WHEN $4::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t32.subject_id) WHEN $5::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t32.subject_id) WHEN $6::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t32.subject_id) WHEN $7::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t32.subject_id) WHEN $8::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t32.subject_id) WHEN $9::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t32.subject_id) WHEN $10::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t32.subject_id) WHEN $11::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t32.subject_id) WHEN $12::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t32.subject_id) WHEN $13::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t32.subject_id) WHEN $14::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t32.subject_id) WHEN $15::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t32.subject_id) WHEN $16::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t32.subject_id) WHEN $17::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t32.subject_id) ELSE t32.subject_id END ORDER BY t32.ordinal, t32.id;
-- param_1, keys, cap, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15

-- postgresql: statement.quotes
SELECT k36.value AS c0
FROM unnest($1::BIGINT[]) AS k36(value) CROSS JOIN LATERAL (SELECT t38.*
FROM quote AS t38
WHERE t38.statement_id = k36.value ORDER BY t38.ordinal, t38.id
 LIMIT $2 + 1) AS t37 ORDER BY t37.ordinal, t37.id;
-- keys, cap

-- postgresql: statement
SELECT t30.amount_currency AS c0, t30.id AS c1
FROM statement AS t30
WHERE t30.id = $1::BIGINT;
-- r1

-- postgresql: treaty.names
SELECT k43.value AS c0
FROM unnest($1::BIGINT[]) AS k43(value) CROSS JOIN LATERAL (SELECT t45.*
FROM name AS t45
WHERE t45.subject_id = k43.value ORDER BY t45.ordinal, t45.id
 LIMIT $2 + 1) AS t44 ORDER BY t44.ordinal, t44.id;
-- keys, cap

-- postgresql: treaty.identifiers
SELECT k47.value AS c0
FROM unnest($1::BIGINT[]) AS k47(value) CROSS JOIN LATERAL (SELECT t49.*
FROM identifier AS t49
WHERE t49.subject_id = k47.value ORDER BY t49.ordinal, t49.id
 LIMIT $2 + 1) AS t48 ORDER BY t48.ordinal, t48.id;
-- keys, cap

-- postgresql: treaty.parties
SELECT k51.value AS c0
FROM unnest($1::BIGINT[]) AS k51(value) CROSS JOIN LATERAL (SELECT t53.*
FROM treaty_party AS t53
WHERE t53.treaty_id = k51.value ORDER BY t53.ordinal, t53.id
 LIMIT $2 + 1) AS t52 ORDER BY t52.ordinal, t52.id;
-- keys, cap

-- postgresql: treaty
SELECT t42.id AS c0, t40.id AS c1
FROM treaty AS t40 LEFT OUTER JOIN treaty_action AS t41 ON t41.id = (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t40.id AND CASE treaty_action_1.type WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER WHEN $11::VARCHAR THEN $12::INTEGER WHEN $13::VARCHAR THEN $14::INTEGER WHEN $15::VARCHAR THEN $16::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END <= $17::DATE ORDER BY CASE treaty_action_1.type WHEN $18 THEN $19::INTEGER WHEN $20 THEN $21::INTEGER WHEN $22 THEN $23::INTEGER ELSE $24::INTEGER END, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END IS NULL DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END DESC, CASE treaty_action_1.type WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER WHEN $11::VARCHAR THEN $12::INTEGER WHEN $13::VARCHAR THEN $14::INTEGER WHEN $15::VARCHAR THEN $16::INTEGER END DESC, treaty_action_1.sort_key
 LIMIT $25::INTEGER) LEFT OUTER JOIN treaty_action AS t42 ON t42.id = t41.id
WHERE t40.id = $26::BIGINT;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, today, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, r2

-- postgresql: search
SELECT t56.typename AS c0, t56.id AS c1
FROM (SELECT anon_1.id AS id, anon_1.entity_id AS entity_id, anon_1.typename AS typename, anon_1.field AS field, anon_1.worth AS worth, anon_1.times AS times, anon_1.line AS line, anon_1.nth AS nth, anon_1.place AS place, CASE WHEN (anon_1.times > 0) THEN (SELECT statement_text_1.text
FROM statement_text AS statement_text_1
WHERE statement_text_1.id = anon_1.id) ELSE anon_1.line END AS text
FROM (SELECT anon_2.id AS id, anon_2.entity_id AS entity_id, anon_2.typename AS typename, anon_2.field AS field, anon_2.worth AS worth, anon_2.times AS times, anon_2.line AS line, anon_2.nth AS nth, row_number() OVER (ORDER BY anon_2.worth, anon_2.times DESC, (anon_2.line) COLLATE "C", anon_2.id) AS place
FROM (SELECT anon_3.id AS id, anon_3.entity_id AS entity_id, anon_3.typename AS typename, anon_3.field AS field, anon_3.worth AS worth, anon_3.times AS times, anon_3.line AS line, row_number() OVER (PARTITION BY anon_3.entity_id ORDER BY anon_3.worth, anon_3.id) AS nth
FROM (SELECT name_1.id AS id, name_1.subject_id AS entity_id, entity_1.typename AS typename, CASE WHEN (name_1.kind = $1 AND entity_1.typename = $2::VARCHAR) THEN 'TITLE' ELSE CASE name_1.kind WHEN $3::VARCHAR THEN 'NAME' WHEN $4::VARCHAR THEN 'NAME' WHEN $5::VARCHAR THEN 'METONYM' ELSE 'ALIAS' END END AS field, CASE WHEN (name_1.words = $6::VARCHAR) THEN 0 WHEN (substr(name_1.words || ' ', $7::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + CASE CASE WHEN (name_1.kind = $1 AND entity_1.typename = $2::VARCHAR) THEN 'TITLE' ELSE CASE name_1.kind WHEN $3::VARCHAR THEN 'NAME' WHEN $4::VARCHAR THEN 'NAME' WHEN $5::VARCHAR THEN 'METONYM' ELSE 'ALIAS' END END WHEN $9::VARCHAR THEN 0 WHEN $10::VARCHAR THEN 1 WHEN $11::VARCHAR THEN 2 WHEN $12::VARCHAR THEN 3 WHEN $13::VARCHAR THEN 4 END AS worth, 0 AS times, name_1.value AS line
FROM name AS name_1 JOIN entity AS entity_1 ON entity_1.id = name_1.subject_id
WHERE array_to_tsvector(string_to_array(name_1.words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || name_1.words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT statement_1.id AS id, statement_1.id AS entity_id, 'Statement' AS typename, 'TITLE' AS field, CASE WHEN (statement_1.title_words = $6::VARCHAR) THEN 0 WHEN (substr(statement_1.title_words || ' ', $15::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + 1 AS worth, 0 AS times, statement_1.title AS line
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT -statement_2.id AS id, statement_2.id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, CASE WHEN (statement_2.summary_words = $6::VARCHAR) THEN 0 WHEN (substr(statement_2.summary_words || ' ', $16::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, statement_2.summary AS line
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT quote_1.id AS id, quote_1.statement_id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, CASE WHEN (quote_1.words = $6::VARCHAR) THEN 0 WHEN (substr(quote_1.words || ' ', $17::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, quote_1.text AS line
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT -claim_1.id AS id, claim_1.id AS entity_id, 'Claim' AS typename, 'TEXT' AS field, CASE WHEN (claim_1.words = $6::VARCHAR) THEN 0 WHEN (substr(claim_1.words || ' ', $18::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + 4 AS worth, 0 AS times, claim_1.proposition AS line
FROM claim AS claim_1
WHERE array_to_tsvector(string_to_array(claim_1.words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || claim_1.words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT source_1.id AS id, source_1.id AS entity_id, 'Source' AS typename, 'TITLE' AS field, CASE WHEN (source_1.words = $6::VARCHAR) THEN 0 WHEN (substr(source_1.words || ' ', $19::INTEGER, length($8::VARCHAR)) = $8::VARCHAR) THEN 10 ELSE 20 END + 1 AS worth, 0 AS times, source_1.title AS line
FROM source AS source_1
WHERE array_to_tsvector(string_to_array(source_1.words, ' ')) @@ CAST(CAST($14::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || source_1.words || ' ', ' ' || $8::VARCHAR) > 0 UNION ALL SELECT statement_text_2.id AS id, statement_text_2.statement_id AS entity_id, 'Statement' AS typename, 'TEXT' AS field, 24 AS worth, FLOOR((length(' ' || statement_text_2.words || ' ') - length(replace(' ' || statement_text_2.words || ' ', ' ' || $6::VARCHAR || ' ', ' '))) / (length($6::VARCHAR) + $20::INTEGER)) AS times, '' AS line
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($21::VARCHAR AS TEXT) AS tsquery) AND $6::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $6::VARCHAR || ' ') > 0) AS anon_3) AS anon_2
WHERE anon_2.nth = 1 ORDER BY anon_2.worth, anon_2.times DESC, (anon_2.line) COLLATE "C", anon_2.id
 LIMIT $22) AS anon_1) AS t55 LEFT OUTER JOIN entity AS t56 ON t56.id = t55.entity_id ORDER BY t55.place
 LIMIT $22;
-- kind_1, typename_1, param_1, param_2, param_3, p2__soughtwords, substr_1, p2__soughtbeginning, param_4, param_5, param_6, param_7, param_8, p2__soughtbeginningquery, substr_2, substr_3, substr_4, substr_5, substr_6, length_1, p2__soughtquery, size2

-- postgresql: resolve
SELECT t59.id AS c0
FROM (SELECT t60.*
FROM name AS t60
WHERE t60.normal = $1::VARCHAR AND t60.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t60.subject_id AND name_1.normal = $1::VARCHAR ORDER BY CASE name_1.kind WHEN $2::VARCHAR THEN $3::INTEGER WHEN $4::VARCHAR THEN $5::INTEGER WHEN $6::VARCHAR THEN $7::INTEGER WHEN $8::VARCHAR THEN $9::INTEGER WHEN $10::VARCHAR THEN $11::INTEGER WHEN $12::VARCHAR THEN $13::INTEGER WHEN $14::VARCHAR THEN $15::INTEGER WHEN $16::VARCHAR THEN $17::INTEGER WHEN $18::VARCHAR THEN $19::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $20::INTEGER) ORDER BY CASE t60.kind WHEN $21::VARCHAR THEN $22::INTEGER WHEN $23::VARCHAR THEN $24::INTEGER WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER END, t60.id
 LIMIT $39) AS t58 LEFT OUTER JOIN name AS t59 ON t59.id = t58.id ORDER BY CASE t58.kind WHEN $40::VARCHAR THEN $41::INTEGER WHEN $42::VARCHAR THEN $43::INTEGER WHEN $44::VARCHAR THEN $45::INTEGER WHEN $46::VARCHAR THEN $47::INTEGER WHEN $48::VARCHAR THEN $49::INTEGER WHEN $50::VARCHAR THEN $51::INTEGER WHEN $52::VARCHAR THEN $53::INTEGER WHEN $54::VARCHAR THEN $55::INTEGER WHEN $56::VARCHAR THEN $57::INTEGER END, t58.id;
-- p4__normaltext, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, size3, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55

-- postgresql: timeline
SELECT t62.date_precision AS c0, t63.typename AS c1, t63.id AS c2
FROM (SELECT anon_1.id AS id, anon_1.typename AS typename, anon_1.kind AS kind, anon_1.sort_key AS sort_key, anon_1.date_edtf AS date_edtf, anon_1.date_earliest AS date_earliest, anon_1.date_latest AS date_latest, anon_1.date_verbatim AS date_verbatim, anon_1.date_precision AS date_precision, anon_1.date_qualifier AS date_qualifier, anon_1.date_basis AS date_basis
FROM (SELECT t64.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t64.sort_key || '!VISIT' AS sort_key, t64.period_start_edtf AS date_edtf, t64.period_start_earliest AS date_earliest, t64.period_start_latest AS date_latest, t64.period_start_verbatim AS date_verbatim, coalesce(t64.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t64.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t64.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w66.*
FROM (SELECT t65.*
FROM visit AS t65
WHERE t65.period_start_earliest IS NOT NULL OR t65.period_start_latest IS NOT NULL OR t65.period_end_earliest IS NOT NULL OR t65.period_end_latest IS NOT NULL OR t65.period_start_state = $1 OR t65.period_end_state = $2 ORDER BY t65.sort_key ASC
 LIMIT $3 + 1) AS w66) AS t64 UNION ALL SELECT t67.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t67.sort_key || '!SUMMIT' AS sort_key, t67.period_start_edtf AS date_edtf, t67.period_start_earliest AS date_earliest, t67.period_start_latest AS date_latest, t67.period_start_verbatim AS date_verbatim, coalesce(t67.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t67.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t67.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w69.*
FROM (SELECT t68.*
FROM summit AS t68
WHERE t68.period_start_earliest IS NOT NULL OR t68.period_start_latest IS NOT NULL OR t68.period_end_earliest IS NOT NULL OR t68.period_end_latest IS NOT NULL OR t68.period_start_state = $4 OR t68.period_end_state = $5 ORDER BY t68.sort_key ASC
 LIMIT $3 + 1) AS w69) AS t67 UNION ALL SELECT t70.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t70.sort_key || '!STATEMENT' AS sort_key, t70.date_edtf AS date_edtf, t70.date_earliest AS date_earliest, t70.date_latest AS date_latest, t70.date_verbatim AS date_verbatim, coalesce(t70.date_precision, 'UNKNOWN') AS date_precision, coalesce(t70.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t70.date_basis, 'STATED') AS date_basis
FROM (SELECT w72.*
FROM (SELECT t71.*
FROM statement AS t71
WHERE t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR t71.date_earliest IS NOT NULL OR t71.date_latest IS NOT NULL OR 'KNOWN' = $6::VARCHAR OR 'KNOWN' = $7::VARCHAR ORDER BY t71.sort_key ASC
 LIMIT $3 + 1) AS w72) AS t70 UNION ALL SELECT t73.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t73.sort_key || '!TREATY_ACTION' AS sort_key, t73.date_edtf AS date_edtf, t73.date_earliest AS date_earliest, t73.date_latest AS date_latest, t73.date_verbatim AS date_verbatim, coalesce(t73.date_precision, 'UNKNOWN') AS date_precision, coalesce(t73.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t73.date_basis, 'STATED') AS date_basis
FROM (SELECT w75.*
FROM (SELECT t74.*
FROM treaty_action AS t74
WHERE t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR t74.date_earliest IS NOT NULL OR t74.date_latest IS NOT NULL OR 'KNOWN' = $8::VARCHAR OR 'KNOWN' = $9::VARCHAR ORDER BY t74.sort_key ASC
 LIMIT $3 + 1) AS w75) AS t73 UNION ALL SELECT t76.id AS id, 'Event' AS typename, 'EVENT' AS kind, t76.sort_key || '!EVENT' AS sort_key, t76.period_start_edtf AS date_edtf, t76.period_start_earliest AS date_earliest, t76.period_start_latest AS date_latest, t76.period_start_verbatim AS date_verbatim, coalesce(t76.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t76.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t76.period_start_basis, 'STATED') AS date_basis
FROM (SELECT w78.*
FROM (SELECT t77.*
FROM event AS t77
WHERE t77.period_start_earliest IS NOT NULL OR t77.period_start_latest IS NOT NULL OR t77.period_end_earliest IS NOT NULL OR t77.period_end_latest IS NOT NULL OR t77.period_start_state = $10 OR t77.period_end_state = $11 ORDER BY t77.sort_key ASC
 LIMIT $3 + 1) AS w78) AS t76 UNION ALL SELECT t79.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t79.sort_key || '!OFFICE_TENURE' AS sort_key, t79.interval_start_edtf AS date_edtf, t79.interval_start_earliest AS date_earliest, t79.interval_start_latest AS date_latest, t79.interval_start_verbatim AS date_verbatim, coalesce(t79.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t79.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t79.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT w81.*
FROM (SELECT t80.*
FROM office_tenure AS t80
WHERE t80.interval_start_earliest IS NOT NULL OR t80.interval_start_latest IS NOT NULL OR t80.interval_end_earliest IS NOT NULL OR t80.interval_end_latest IS NOT NULL OR t80.interval_start_state = $12 OR t80.interval_end_state = $13 ORDER BY t80.sort_key ASC
 LIMIT $3 + 1) AS w81) AS t79) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $3 + 1) AS t62 LEFT OUTER JOIN entity AS t63 ON t63.id = t62.id ORDER BY t62.sort_key ASC;
-- t65_period_start_state_1, t65_period_end_state_1, size4, t68_period_start_state_1, t68_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t77_period_start_state_1, t77_period_end_state_1, t80_interval_start_state_1, t80_interval_end_state_1

-- postgresql: event.participants.means
SELECT k85.value AS c0
FROM unnest($1::BIGINT[]) AS k85(value) CROSS JOIN LATERAL (SELECT t87.*
FROM means AS t87
WHERE t87.participation_id = k85.value ORDER BY t87.ordinal, t87.id
 LIMIT $2 + 1) AS t86 ORDER BY t86.ordinal, t86.id;
-- keys, cap

-- postgresql: event.participants
SELECT k83.value AS c0, t84.id AS c1
FROM unnest($1::BIGINT[]) AS k83(value) CROSS JOIN LATERAL (SELECT t89.*
FROM event_participation AS t89
WHERE t89.event_id = k83.value ORDER BY t89.ordinal, t89.id
 LIMIT $2 + 1) AS t84 ORDER BY t84.ordinal, t84.id;
-- keys, cap

-- postgresql: event
SELECT t82.id AS c0
FROM event AS t82
WHERE t82.id = $1::BIGINT;
-- r3
