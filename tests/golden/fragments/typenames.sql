-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t15.id AS opened, t15.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
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
SELECT t8.id AS "key", t9.act AS value, count(*) AS n
FROM json_each(?) AS k7 CROSS JOIN summit_participation AS t8 ON t8.id = k7.value JOIN statement AS t9 ON 1 = 1
WHERE t9.venue_id = t8.summit_id AND t9.speaker_id = t8.actor_id AND t9.act IS NOT NULL GROUP BY t8.id, t9.act ORDER BY n DESC, t9.act;
-- keys

-- sqlite: summits.edges.node.participants.statements
SELECT t5.id AS c0, t6.sort_key AS c1, t10.typename AS c2
FROM json_each(?) AS k4 CROSS JOIN summit_participation AS t5 ON t5.id = k4.value CROSS JOIN statement AS t6 ON t6.id IN (SELECT t11.id AS id
FROM statement AS t11
WHERE t11.venue_id = t5.summit_id AND t11.speaker_id = t5.actor_id ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN entity AS t10 ON t10.id = t6.venue_id ORDER BY t6.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summits.edges.node.participants
SELECT t2.summit_id AS c0, t3.actor_kind AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t2.summit_id, t2.ordinal, t2.id;
-- keys

-- sqlite: summits
SELECT t0.period_start_precision AS c0, t0.place_id AS c1, t0.id AS c2
FROM summit AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- size0

-- sqlite: delegation.members
SELECT k16.value AS c0
FROM json_each(?) AS k16 CROSS JOIN delegation_member AS t17 ON t17.delegation_id = k16.value ORDER BY CASE WHEN (t17.role = ?) THEN ? ELSE ? END, t17.ordinal, t17.id;
-- keys, t17_role_1, param_1, param_2

-- sqlite: delegation.aims.targets
SELECT k22.value AS c0, t23.typename AS c1
FROM json_each(?) AS k22 CROSS JOIN entity AS t23 ON t23.id IN (SELECT t24.id AS id
FROM entity AS t24 JOIN aim_target AS t25 ON t25.target_id = t24.id AND t25.aim_id = k22.value
WHERE 1 = 1 ORDER BY t25.ordinal, t24.id
 LIMIT ? + 1 OFFSET ?) JOIN aim_target AS t26 ON t26.target_id = t23.id AND t26.aim_id = k22.value ORDER BY t26.ordinal, t23.id;
-- keys, cap, param_1

-- sqlite: delegation.aims
SELECT t21.of_id AS c0, t21.id AS c1
FROM aim AS t21
WHERE t21.of_id IN (SELECT value FROM json_each(?)) ORDER BY t21.of_id, t21.ordinal, t21.id;
-- keys

-- sqlite: statement.evidence
SELECT t30.subject_id AS c0, CASE WHEN (t30.paragraph IS NOT NULL OR t30.char_start IS NOT NULL OR t30.char_end IS NOT NULL OR t30.prefix IS NOT NULL OR t30.suffix IS NOT NULL) THEN ? END AS c1, t31.typename AS c2, t31.id AS c3
FROM evidence AS t30 LEFT OUTER JOIN entity AS t31 ON t31.id = CASE (SELECT entity_1.typename
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
WHERE treaty_party_1.id = t30.subject_id) ELSE t30.subject_id END
WHERE t30.subject_id IN (SELECT value FROM json_each(?)) AND +(t30.field IS NULL) ORDER BY t30.subject_id, t30.ordinal, t30.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys

-- sqlite: statement.quotes
SELECT t33.statement_id AS c0
FROM quote AS t33
WHERE t33.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t33.statement_id, t33.ordinal, t33.id;
-- keys

-- sqlite: statement
SELECT t28.amount_currency AS c0, t28.id AS c1
FROM statement AS t28
WHERE t28.id = ?;
-- r1

-- sqlite: treaty.names
SELECT t38.subject_id AS c0
FROM name AS t38
WHERE t38.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t38.subject_id, t38.ordinal, t38.id;
-- keys

-- sqlite: treaty.identifiers
SELECT t40.subject_id AS c0
FROM identifier AS t40
WHERE t40.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t40.subject_id, t40.ordinal, t40.id;
-- keys

-- sqlite: treaty.parties
SELECT t42.treaty_id AS c0
FROM treaty_party AS t42
WHERE t42.treaty_id IN (SELECT value FROM json_each(?)) ORDER BY t42.treaty_id, t42.ordinal, t42.id;
-- keys

-- sqlite: treaty
SELECT t36.id AS c0, t34.id AS c1
FROM treaty AS t34 LEFT OUTER JOIN treaty_action AS t35 ON t35.id = (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t34.id AND CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END <= ? ORDER BY CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END IS NULL DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END DESC, CASE treaty_action_1.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_1.sort_key
 LIMIT ? OFFSET ?) LEFT OUTER JOIN treaty_action AS t36 ON t36.id = t35.id
WHERE t34.id = ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, today, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_24, param_25, r2

-- sqlite: search
SELECT t44.typename AS c0, t44.id AS c1
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
 LIMIT ? OFFSET ?) AS anon_1) AS t43 LEFT OUTER JOIN entity AS t44 ON t44.id = t43.entity_id ORDER BY t43.place
 LIMIT ? OFFSET ?;
-- kind_1, typename_1, param_1, param_2, param_3, p2__soughtwords, substr_1, p2__soughtbeginning, p2__soughtbeginning, kind_1, typename_1, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_2, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_3, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_4, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_5, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, substr_6, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, length_1, p2__soughtquery, p2__soughtwords, p2__soughtwords, size2, param_9, size2, param_10

-- sqlite: resolve
SELECT t46.id AS c0
FROM (SELECT t47.id AS id
FROM name AS t47
WHERE t47.normal = ? AND t47.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t47.subject_id AND name_1.normal = ? ORDER BY CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?) ORDER BY CASE t47.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t47.id
 LIMIT ? OFFSET ?) AS p48 CROSS JOIN name AS t45 ON t45.id = p48.id LEFT OUTER JOIN name AS t46 ON t46.id = t45.id ORDER BY CASE t45.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, t45.id;
-- p4__normaltext, p4__normaltext, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, size3, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55, param_56, param_57

-- sqlite: timeline
SELECT t49.date_precision AS c0, t50.typename AS c1, t50.id AS c2
FROM (SELECT anon_1.id AS id, anon_1.typename AS typename, anon_1.kind AS kind, anon_1.sort_key AS sort_key, anon_1.date_edtf AS date_edtf, anon_1.date_earliest AS date_earliest, anon_1.date_latest AS date_latest, anon_1.date_verbatim AS date_verbatim, anon_1.date_precision AS date_precision, anon_1.date_qualifier AS date_qualifier, anon_1.date_basis AS date_basis
FROM (SELECT t51.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t51.sort_key || '!VISIT' AS sort_key, t51.period_start_edtf AS date_edtf, t51.period_start_earliest AS date_earliest, t51.period_start_latest AS date_latest, t51.period_start_verbatim AS date_verbatim, coalesce(t51.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t51.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t51.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_2.id
FROM (SELECT DISTINCT w53.id AS id, w53.sort_key AS sort_key
FROM (SELECT t52.id AS id
FROM visit AS t52
WHERE t52.period_start_earliest IS NOT NULL OR t52.period_start_latest IS NOT NULL OR t52.period_end_earliest IS NOT NULL OR t52.period_end_latest IS NOT NULL OR t52.period_start_state = ? OR t52.period_end_state = ? ORDER BY t52.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw53 CROSS JOIN visit AS w53 ON w53.id = iw53.id) AS anon_2 ORDER BY anon_2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt51 CROSS JOIN visit AS t51 ON t51.id = mt51.id UNION ALL SELECT t54.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t54.sort_key || '!SUMMIT' AS sort_key, t54.period_start_edtf AS date_edtf, t54.period_start_earliest AS date_earliest, t54.period_start_latest AS date_latest, t54.period_start_verbatim AS date_verbatim, coalesce(t54.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t54.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t54.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_3.id
FROM (SELECT DISTINCT w56.id AS id, w56.sort_key AS sort_key
FROM (SELECT t55.id AS id
FROM summit AS t55
WHERE t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = ? OR t55.period_end_state = ? ORDER BY t55.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw56 CROSS JOIN summit AS w56 ON w56.id = iw56.id) AS anon_3 ORDER BY anon_3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt54 CROSS JOIN summit AS t54 ON t54.id = mt54.id UNION ALL SELECT t57.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t57.sort_key || '!STATEMENT' AS sort_key, t57.date_edtf AS date_edtf, t57.date_earliest AS date_earliest, t57.date_latest AS date_latest, t57.date_verbatim AS date_verbatim, coalesce(t57.date_precision, 'UNKNOWN') AS date_precision, coalesce(t57.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t57.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_4.id
FROM (SELECT DISTINCT w59.id AS id, w59.sort_key AS sort_key
FROM (SELECT t58.id AS id
FROM statement AS t58
WHERE t58.date_earliest IS NOT NULL OR t58.date_latest IS NOT NULL OR t58.date_earliest IS NOT NULL OR t58.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ? ORDER BY t58.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw59 CROSS JOIN statement AS w59 ON w59.id = iw59.id) AS anon_4 ORDER BY anon_4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt57 CROSS JOIN statement AS t57 ON t57.id = mt57.id UNION ALL SELECT t60.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t60.sort_key || '!TREATY_ACTION' AS sort_key, t60.date_edtf AS date_edtf, t60.date_earliest AS date_earliest, t60.date_latest AS date_latest, t60.date_verbatim AS date_verbatim, coalesce(t60.date_precision, 'UNKNOWN') AS date_precision, coalesce(t60.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t60.date_basis, 'STATED') AS date_basis
FROM (SELECT anon_5.id
FROM (SELECT DISTINCT w62.id AS id, w62.sort_key AS sort_key
FROM (SELECT t61.id AS id
FROM treaty_action AS t61
WHERE t61.date_earliest IS NOT NULL OR t61.date_latest IS NOT NULL OR t61.date_earliest IS NOT NULL OR t61.date_latest IS NOT NULL OR 'KNOWN' = ? OR 'KNOWN' = ? ORDER BY t61.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw62 CROSS JOIN treaty_action AS w62 ON w62.id = iw62.id) AS anon_5 ORDER BY anon_5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt60 CROSS JOIN treaty_action AS t60 ON t60.id = mt60.id UNION ALL SELECT t63.id AS id, 'Event' AS typename, 'EVENT' AS kind, t63.sort_key || '!EVENT' AS sort_key, t63.period_start_edtf AS date_edtf, t63.period_start_earliest AS date_earliest, t63.period_start_latest AS date_latest, t63.period_start_verbatim AS date_verbatim, coalesce(t63.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t63.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t63.period_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_6.id
FROM (SELECT DISTINCT w65.id AS id, w65.sort_key AS sort_key
FROM (SELECT t64.id AS id
FROM event AS t64
WHERE t64.period_start_earliest IS NOT NULL OR t64.period_start_latest IS NOT NULL OR t64.period_end_earliest IS NOT NULL OR t64.period_end_latest IS NOT NULL OR t64.period_start_state = ? OR t64.period_end_state = ? ORDER BY t64.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw65 CROSS JOIN event AS w65 ON w65.id = iw65.id) AS anon_6 ORDER BY anon_6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt63 CROSS JOIN event AS t63 ON t63.id = mt63.id UNION ALL SELECT t66.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t66.sort_key || '!OFFICE_TENURE' AS sort_key, t66.interval_start_edtf AS date_edtf, t66.interval_start_earliest AS date_earliest, t66.interval_start_latest AS date_latest, t66.interval_start_verbatim AS date_verbatim, coalesce(t66.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t66.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t66.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT anon_7.id
FROM (SELECT DISTINCT w68.id AS id, w68.sort_key AS sort_key
FROM (SELECT t67.id AS id
FROM office_tenure AS t67
WHERE t67.interval_start_earliest IS NOT NULL OR t67.interval_start_latest IS NOT NULL OR t67.interval_end_earliest IS NOT NULL OR t67.interval_end_latest IS NOT NULL OR t67.interval_start_state = ? OR t67.interval_end_state = ? ORDER BY t67.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw68 CROSS JOIN office_tenure AS w68 ON w68.id = iw68.id) AS anon_7 ORDER BY anon_7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt66 CROSS JOIN office_tenure AS t66 ON t66.id = mt66.id) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS t49 LEFT OUTER JOIN entity AS t50 ON t50.id = t49.id ORDER BY t49.sort_key ASC;
-- t52_period_start_state_1, t52_period_end_state_1, size4, param_1, size4, param_2, t55_period_start_state_1, t55_period_end_state_1, size4, param_3, size4, param_4, 'KNOWN'_1, 'KNOWN'_2, size4, param_5, size4, param_6, 'KNOWN'_3, 'KNOWN'_4, size4, param_7, size4, param_8, t64_period_start_state_1, t64_period_end_state_1, size4, param_9, size4, param_10, t67_interval_start_state_1, t67_interval_end_state_1, size4, param_11, size4, param_12, size4, param_13

-- sqlite: event.participants.means
SELECT t73.participation_id AS c0
FROM means AS t73
WHERE t73.participation_id IN (SELECT value FROM json_each(?)) ORDER BY t73.participation_id, t73.ordinal, t73.id;
-- keys

-- sqlite: event.participants
SELECT t71.event_id AS c0, t71.id AS c1
FROM event_participation AS t71
WHERE t71.event_id IN (SELECT value FROM json_each(?)) ORDER BY t71.event_id, t71.ordinal, t71.id;
-- keys

-- sqlite: event
SELECT t69.id AS c0
FROM event AS t69
WHERE t69.id = ?;
-- r3

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t15.id AS opened, t15.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT) UNION ALL SELECT 'slug' AS how, delegation.slug AS text, delegation.id AS id, 'Delegation' AS typename, '' AS detail, '' AS name
FROM delegation
WHERE delegation.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($5::VARCHAR, $6::VARCHAR, $7::VARCHAR, $8::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
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
SELECT t8.id AS key, t9.act AS value, count(*) AS n
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t8(id, summit_id, actor_id) JOIN statement AS t9 ON true
WHERE t9.venue_id = t8.summit_id AND t9.speaker_id = t8.actor_id AND t9.act IS NOT NULL GROUP BY t8.id, t9.act ORDER BY n DESC, (t9.act) COLLATE "C";
-- keys, keys_summit_id, keys_actor_id

-- postgresql: summits.edges.node.participants.statements
SELECT t5.id AS c0, t6.sort_key AS c1, t10.typename AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t5(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t11.*
FROM statement AS t11
WHERE t11.venue_id = t5.summit_id AND t11.speaker_id = t5.actor_id ORDER BY t11.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t6 LEFT OUTER JOIN entity AS t10 ON t10.id = t6.venue_id ORDER BY t6.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, size1

-- postgresql: summits.edges.node.participants
SELECT t2.summit_id AS c0, t3.actor_kind AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summits
SELECT t0.period_start_precision AS c0, t0.place_id AS c1, t0.id AS c2
FROM (SELECT *
FROM (SELECT t13.*
FROM summit AS t13 ORDER BY t13.sort_key ASC
 LIMIT 64) AS p14 ORDER BY p14.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0

-- postgresql: delegation.members
SELECT k16.value AS c0
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k16(value) CROSS JOIN LATERAL (SELECT t18.*
FROM delegation_member AS t18
WHERE t18.delegation_id = k16.value ORDER BY CASE WHEN (t18.role = $2) THEN (SELECT $3::INTEGER)::INTEGER ELSE (SELECT $4::INTEGER)::INTEGER END, t18.ordinal, t18.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t17 ORDER BY CASE WHEN (t17.role = $6) THEN (SELECT $7::INTEGER)::INTEGER ELSE (SELECT $8::INTEGER)::INTEGER END, t17.ordinal, t17.id;
-- keys, t18_role_1, param_1, param_2, cap, t17_role_1, param_3, param_4

-- postgresql: delegation.aims.targets
SELECT k22.value AS c0, t23.typename AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t24.*
FROM entity AS t24 JOIN aim_target AS t25 ON t25.target_id = t24.id AND t25.aim_id = k22.value
WHERE true ORDER BY t25.ordinal, t24.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t23 JOIN aim_target AS t26 ON t26.target_id = t23.id AND t26.aim_id = k22.value ORDER BY t26.ordinal, t23.id;
-- keys, cap

-- postgresql: delegation.aims
SELECT t21.of_id AS c0, t21.id AS c1
FROM aim AS t21
WHERE t21.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t21.ordinal, t21.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement.evidence
SELECT t30.subject_id AS c0, CASE WHEN (t30.paragraph IS NOT NULL OR t30.char_start IS NOT NULL OR t30.char_end IS NOT NULL OR t30.prefix IS NOT NULL OR t30.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c1, t31.typename AS c2, t31.id AS c3
FROM evidence AS t30 LEFT OUTER JOIN entity AS t31 ON t31.id = CASE (SELECT entity_1.typename
FROM entity AS entity_1
WHERE entity_1.id = t30.subject_id) WHEN (SELECT $2::VARCHAR)::VARCHAR THEN (SELECT aim_1.of_id
FROM aim AS aim_1
WHERE aim_1.id = t30.subject_id) WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT claim_position_1.claim_id
FROM claim_position AS claim_position_1
WHERE claim_position_1.id = t30.subject_id) WHEN (SELECT $4::VARCHAR)::VARCHAR THEN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.id = t30.subject_id) WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT engagement_1.visit_id
FROM engagement AS engagement_1
WHERE engagement_1.id = t30.subject_id) WHEN (SELECT $6::VARCHAR)::VARCHAR THEN (SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.id = t30.subject_id) WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT membership_1.group_id
FROM membership AS membership_1
WHERE membership_1.id = t30.subject_id) WHEN (SELECT $8::VARCHAR)::VARCHAR THEN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.id = t30.subject_id) WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.id = t30.subject_id) WHEN (SELECT $10::VARCHAR)::VARCHAR THEN (SELECT statement_relation_1.from_id
FROM statement_relation AS statement_relation_1
WHERE statement_relation_1.id = t30.subject_id) WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT statement_status_change_1.statement_id
FROM statement_status_change AS statement_status_change_1
WHERE statement_status_change_1.id = t30.subject_id) WHEN (SELECT $12::VARCHAR)::VARCHAR THEN (SELECT succession_1.successor_id
FROM succession AS succession_1
WHERE succession_1.id = t30.subject_id) WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = t30.subject_id) WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT territorial_claim_1.place_id
FROM territorial_claim AS territorial_claim_1
WHERE territorial_claim_1.id = t30.subject_id) WHEN (SELECT $15::VARCHAR)::VARCHAR THEN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.id = t30.subject_id) ELSE t30.subject_id END
WHERE t30.subject_id = ANY ((SELECT $16::BIGINT[])::BIGINT[]) AND (t30.field IS NULL) ORDER BY t30.ordinal, t30.id LIMIT ($17 + 1) * cardinality((SELECT $16::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, keys, cap

-- postgresql: statement.quotes
SELECT t33.statement_id AS c0
FROM quote AS t33
WHERE t33.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t33.ordinal, t33.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statement
SELECT t28.amount_currency AS c0, t28.id AS c1
FROM statement AS t28
WHERE t28.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: treaty.names
SELECT t38.subject_id AS c0
FROM name AS t38
WHERE t38.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t38.ordinal, t38.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.identifiers
SELECT t40.subject_id AS c0
FROM identifier AS t40
WHERE t40.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t40.ordinal, t40.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty.parties
SELECT t42.treaty_id AS c0
FROM treaty_party AS t42
WHERE t42.treaty_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t42.ordinal, t42.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: treaty
SELECT t36.id AS c0, t34.id AS c1
FROM treaty AS t34 LEFT OUTER JOIN treaty_action AS t35 ON t35.id = (SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t34.id AND CASE treaty_action_1.type WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT $12::INTEGER)::INTEGER WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT $14::INTEGER)::INTEGER WHEN (SELECT $15::VARCHAR)::VARCHAR THEN (SELECT $16::INTEGER)::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END <= (SELECT $17::DATE)::DATE ORDER BY CASE treaty_action_1.type WHEN $18 THEN (SELECT $19::INTEGER)::INTEGER WHEN $20 THEN (SELECT $21::INTEGER)::INTEGER WHEN $22 THEN (SELECT $23::INTEGER)::INTEGER ELSE (SELECT $24::INTEGER)::INTEGER END, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_earliest ELSE treaty_action_1.date_earliest END DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END IS NULL DESC, CASE WHEN (treaty_action_1.effective_date_precision IS NOT NULL) THEN treaty_action_1.effective_date_latest ELSE treaty_action_1.date_latest END DESC, CASE treaty_action_1.type WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER WHEN (SELECT $11::VARCHAR)::VARCHAR THEN (SELECT $12::INTEGER)::INTEGER WHEN (SELECT $13::VARCHAR)::VARCHAR THEN (SELECT $14::INTEGER)::INTEGER WHEN (SELECT $15::VARCHAR)::VARCHAR THEN (SELECT $16::INTEGER)::INTEGER END DESC, treaty_action_1.sort_key
 LIMIT (SELECT $25::INTEGER)::INTEGER) LEFT OUTER JOIN treaty_action AS t36 ON t36.id = t35.id
WHERE t34.id = (SELECT $26::BIGINT)::BIGINT;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, today, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, r2

-- postgresql: search
SELECT t44.typename AS c0, t44.id AS c1
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
 LIMIT $22) AS anon_1) AS t43 LEFT OUTER JOIN entity AS t44 ON t44.id = t43.entity_id ORDER BY t43.place
 LIMIT $22;
-- kind_1, typename_1, param_1, param_2, param_3, p2__soughtwords, substr_1, p2__soughtbeginning, param_4, param_5, param_6, param_7, param_8, p2__soughtbeginningquery, substr_2, substr_3, substr_4, substr_5, substr_6, length_1, p2__soughtquery, size2

-- postgresql: resolve
SELECT t46.id AS c0
FROM (SELECT t47.*
FROM name AS t47
WHERE t47.normal = $1::VARCHAR AND t47.id = (SELECT name_1.id
FROM name AS name_1
WHERE name_1.subject_id = t47.subject_id AND name_1.normal = $1::VARCHAR ORDER BY CASE name_1.kind WHEN $2::VARCHAR THEN $3::INTEGER WHEN $4::VARCHAR THEN $5::INTEGER WHEN $6::VARCHAR THEN $7::INTEGER WHEN $8::VARCHAR THEN $9::INTEGER WHEN $10::VARCHAR THEN $11::INTEGER WHEN $12::VARCHAR THEN $13::INTEGER WHEN $14::VARCHAR THEN $15::INTEGER WHEN $16::VARCHAR THEN $17::INTEGER WHEN $18::VARCHAR THEN $19::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $20::INTEGER) ORDER BY CASE t47.kind WHEN $21::VARCHAR THEN $22::INTEGER WHEN $23::VARCHAR THEN $24::INTEGER WHEN $25::VARCHAR THEN $26::INTEGER WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER END, t47.id
 LIMIT $39) AS t45 LEFT OUTER JOIN name AS t46 ON t46.id = t45.id ORDER BY CASE t45.kind WHEN $40::VARCHAR THEN $41::INTEGER WHEN $42::VARCHAR THEN $43::INTEGER WHEN $44::VARCHAR THEN $45::INTEGER WHEN $46::VARCHAR THEN $47::INTEGER WHEN $48::VARCHAR THEN $49::INTEGER WHEN $50::VARCHAR THEN $51::INTEGER WHEN $52::VARCHAR THEN $53::INTEGER WHEN $54::VARCHAR THEN $55::INTEGER WHEN $56::VARCHAR THEN $57::INTEGER END, t45.id;
-- p4__normaltext, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, size3, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55

-- postgresql: timeline
SELECT t49.date_precision AS c0, t50.typename AS c1, t50.id AS c2
FROM (SELECT anon_1.id AS id, anon_1.typename AS typename, anon_1.kind AS kind, anon_1.sort_key AS sort_key, anon_1.date_edtf AS date_edtf, anon_1.date_earliest AS date_earliest, anon_1.date_latest AS date_latest, anon_1.date_verbatim AS date_verbatim, anon_1.date_precision AS date_precision, anon_1.date_qualifier AS date_qualifier, anon_1.date_basis AS date_basis
FROM (SELECT t51.id AS id, 'Visit' AS typename, 'VISIT' AS kind, t51.sort_key || '!VISIT' AS sort_key, t51.period_start_edtf AS date_edtf, t51.period_start_earliest AS date_earliest, t51.period_start_latest AS date_latest, t51.period_start_verbatim AS date_verbatim, coalesce(t51.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t51.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t51.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w53.*
FROM (SELECT t52.*
FROM visit AS t52
WHERE t52.period_start_earliest IS NOT NULL OR t52.period_start_latest IS NOT NULL OR t52.period_end_earliest IS NOT NULL OR t52.period_end_latest IS NOT NULL OR t52.period_start_state = $1 OR t52.period_end_state = $2 ORDER BY t52.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w53) AS t51 UNION ALL SELECT t54.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, t54.sort_key || '!SUMMIT' AS sort_key, t54.period_start_edtf AS date_edtf, t54.period_start_earliest AS date_earliest, t54.period_start_latest AS date_latest, t54.period_start_verbatim AS date_verbatim, coalesce(t54.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t54.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t54.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w56.*
FROM (SELECT t55.*
FROM summit AS t55
WHERE t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = $4 OR t55.period_end_state = $5 ORDER BY t55.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w56) AS t54 UNION ALL SELECT t57.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, t57.sort_key || '!STATEMENT' AS sort_key, t57.date_edtf AS date_edtf, t57.date_earliest AS date_earliest, t57.date_latest AS date_latest, t57.date_verbatim AS date_verbatim, coalesce(t57.date_precision, 'UNKNOWN') AS date_precision, coalesce(t57.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t57.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w59.*
FROM (SELECT t58.*
FROM statement AS t58
WHERE t58.date_earliest IS NOT NULL OR t58.date_latest IS NOT NULL OR t58.date_earliest IS NOT NULL OR t58.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $6::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $7::VARCHAR)::VARCHAR ORDER BY t58.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w59) AS t57 UNION ALL SELECT t60.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, t60.sort_key || '!TREATY_ACTION' AS sort_key, t60.date_edtf AS date_edtf, t60.date_earliest AS date_earliest, t60.date_latest AS date_latest, t60.date_verbatim AS date_verbatim, coalesce(t60.date_precision, 'UNKNOWN') AS date_precision, coalesce(t60.date_qualifier, 'EXACT') AS date_qualifier, coalesce(t60.date_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w62.*
FROM (SELECT t61.*
FROM treaty_action AS t61
WHERE t61.date_earliest IS NOT NULL OR t61.date_latest IS NOT NULL OR t61.date_earliest IS NOT NULL OR t61.date_latest IS NOT NULL OR 'KNOWN' = (SELECT $8::VARCHAR)::VARCHAR OR 'KNOWN' = (SELECT $9::VARCHAR)::VARCHAR ORDER BY t61.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w62) AS t60 UNION ALL SELECT t63.id AS id, 'Event' AS typename, 'EVENT' AS kind, t63.sort_key || '!EVENT' AS sort_key, t63.period_start_edtf AS date_edtf, t63.period_start_earliest AS date_earliest, t63.period_start_latest AS date_latest, t63.period_start_verbatim AS date_verbatim, coalesce(t63.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(t63.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t63.period_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w65.*
FROM (SELECT t64.*
FROM event AS t64
WHERE t64.period_start_earliest IS NOT NULL OR t64.period_start_latest IS NOT NULL OR t64.period_end_earliest IS NOT NULL OR t64.period_end_latest IS NOT NULL OR t64.period_start_state = $10 OR t64.period_end_state = $11 ORDER BY t64.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w65) AS t63 UNION ALL SELECT t66.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, t66.sort_key || '!OFFICE_TENURE' AS sort_key, t66.interval_start_edtf AS date_edtf, t66.interval_start_earliest AS date_earliest, t66.interval_start_latest AS date_latest, t66.interval_start_verbatim AS date_verbatim, coalesce(t66.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(t66.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(t66.interval_start_basis, 'STATED') AS date_basis
FROM (SELECT DISTINCT w68.*
FROM (SELECT t67.*
FROM office_tenure AS t67
WHERE t67.interval_start_earliest IS NOT NULL OR t67.interval_start_latest IS NOT NULL OR t67.interval_end_earliest IS NOT NULL OR t67.interval_end_latest IS NOT NULL OR t67.interval_start_state = $12 OR t67.interval_end_state = $13 ORDER BY t67.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w68) AS t66) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t49 LEFT OUTER JOIN entity AS t50 ON t50.id = t49.id ORDER BY t49.sort_key ASC;
-- t52_period_start_state_1, t52_period_end_state_1, size4, t55_period_start_state_1, t55_period_end_state_1, 'KNOWN'_1, 'KNOWN'_2, 'KNOWN'_3, 'KNOWN'_4, t64_period_start_state_1, t64_period_end_state_1, t67_interval_start_state_1, t67_interval_end_state_1

-- postgresql: event.participants.means
SELECT t73.participation_id AS c0
FROM means AS t73
WHERE t73.participation_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t73.ordinal, t73.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event.participants
SELECT t71.event_id AS c0, t71.id AS c1
FROM event_participation AS t71
WHERE t71.event_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t71.ordinal, t71.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: event
SELECT t69.id AS c0
FROM event AS t69
WHERE t69.id = (SELECT $1::BIGINT)::BIGINT;
-- r3
