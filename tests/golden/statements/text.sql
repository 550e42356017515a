-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t4.id AS opened, length(t5.text) AS c0, t5.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN statement AS t4 ON t4.id = found.id LEFT OUTER JOIN statement_text AS t5 ON t5.statement_id = t4.id AND t5.ordinal = ?;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, codes0, codes1, codes2, codes3, codes4, codes5, codes6, normals0, normals1, normals2, normals3, normals4, normals5, normals6, t5_ordinal_1

-- sqlite: eclair
SELECT t1.language AS c0, length(t1.text) AS c1, t1.text AS c2, coalesce((SELECT group_concat(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != ? AND name_1.kind != ?), '') || '
' || t1.text AS c3, coalesce((SELECT group_concat(name_2.kind || ':' || name_2.value || '
', '') AS aggregate_strings_2
FROM name AS name_2
WHERE name_2.subject_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND name_2.kind != ? AND name_2.kind != ?), '') || '
' || t1.text AS c4, coalesce((SELECT group_concat(name_3.kind || ':' || name_3.value || '
', '') AS aggregate_strings_3
FROM name AS name_3
WHERE name_3.subject_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND name_3.kind != ? AND name_3.kind != ?), '') || '
' || t1.text AS c5, coalesce((SELECT group_concat(name_4.kind || ':' || name_4.value || '
', '') AS aggregate_strings_4
FROM name AS name_4
WHERE name_4.subject_id IN (WITH RECURSIVE anon_4(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_4 ON topic_broader.broader_id = anon_4.id)
 SELECT anon_4.id
FROM anon_4) AND name_4.kind != ? AND name_4.kind != ?), '') || '
' || t1.text AS c6, t1.id AS c7
FROM statement AS t0 LEFT OUTER JOIN statement_text AS t1 ON t1.statement_id = t0.id AND t1.ordinal = ?
WHERE t0.id = ?;
-- r1, kind_1, kind_2, r2, kind_3, kind_4, r3, kind_5, kind_6, r4, kind_7, kind_8, t1_ordinal_1, r0

-- sqlite: old
SELECT t3.language AS c0, t3.text AS c1, coalesce((SELECT group_concat(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != ? AND name_1.kind != ?), '') || '
' || t3.text AS c2, t3.id AS c3
FROM statement AS t2 LEFT OUTER JOIN statement_text AS t3 ON t3.statement_id = t2.id AND t3.ordinal = ?
WHERE t2.id = ?;
-- r6, kind_1, kind_2, t3_ordinal_1, r5

-- sqlite: found
SELECT t6.slug AS c0, length(t7.text) AS c1, t7.id AS c2
FROM (SELECT t8.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw11 CROSS JOIN statement AS w11 ON w11.id = iw11.id UNION SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE statement_3.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_3.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE statement_4.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_4.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE quote_2.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_2.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k13 CROSS JOIN statement AS w14 ON w14.id IN (SELECT t12.id AS id
FROM statement AS t12
WHERE ? != '' AND instr(' ' || t12.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t12.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t12.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t12.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt8 CROSS JOIN statement AS t8 ON t8.id = mt8.id ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN statement AS t6 ON t6.id = p15.id LEFT OUTER JOIN statement_text AS t7 ON t7.statement_id = t6.id AND t7.ordinal = ? ORDER BY t6.sort_key ASC;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtquery, p0__soughtwords, p0__soughtwords, param_1, size0, param_2, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtquery, p0__soughtwords, p0__soughtwords, param_3, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginning, p0__soughtwords, p0__soughtwords, size0, param_4, size0, param_5, size0, param_6, t7_ordinal_1

-- sqlite: found.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtquery, p0__soughtwords, p0__soughtwords

-- sqlite: two
SELECT t17.slug AS c0
FROM (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) OR t18.id IN (SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_3.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_4.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE quote_2.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_2.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p19 CROSS JOIN statement AS t17 ON t17.id = p19.id ORDER BY t17.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtbeginning, p3__soughtquery, p3__soughtwords, p3__soughtwords, size1, param_1

-- sqlite: part
SELECT t20.slug AS c0
FROM (SELECT t21.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w24.id AS id, w24.sort_key AS sort_key
FROM (SELECT t22.id AS id
FROM statement AS t22
WHERE t22.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw24 CROSS JOIN statement AS w24 ON w24.id = iw24.id UNION SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE statement_3.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_3.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE statement_4.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_4.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE quote_2.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_2.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k26 CROSS JOIN statement AS w27 ON w27.id IN (SELECT t25.id AS id
FROM statement AS t25
WHERE ? != '' AND instr(' ' || t25.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t25.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t25.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t25.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt21 CROSS JOIN statement AS t21 ON t21.id = mt21.id ORDER BY t21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p28 CROSS JOIN statement AS t20 ON t20.id = p28.id ORDER BY t20.sort_key ASC;
-- p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtquery, p5__soughtwords, p5__soughtwords, param_1, size2, param_2, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtquery, p5__soughtwords, p5__soughtwords, param_3, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginning, p5__soughtwords, p5__soughtwords, size2, param_4, size2, param_5, size2, param_6

-- sqlite: absent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t30
WHERE coalesce(t30.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0), 0) = 0) AS anon_1;
-- p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtbeginning, p7__soughtquery, p7__soughtwords, p7__soughtwords

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t4.id AS opened, length(t5.text) AS c0, t5.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT, $5::BIGINT, $6::BIGINT, $7::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, 'Event' AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, 'Statement' AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR, $20::VARCHAR, $21::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR)) AS found LEFT OUTER JOIN statement AS t4 ON t4.id = found.id LEFT OUTER JOIN statement_text AS t5 ON t5.statement_id = t4.id AND t5.ordinal = $29::INTEGER;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, codes0, codes1, codes2, codes3, codes4, codes5, codes6, normals0, normals1, normals2, normals3, normals4, normals5, normals6, t5_ordinal_1

-- postgresql: eclair
SELECT t1.language AS c0, length(t1.text) AS c1, t1.text AS c2, coalesce((SELECT string_agg(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != $2 AND name_1.kind != $3), '') || '
' || t1.text AS c3, coalesce((SELECT string_agg(name_2.kind || ':' || name_2.value || '
', '') AS aggregate_strings_2
FROM name AS name_2
WHERE name_2.subject_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $4::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND name_2.kind != $5 AND name_2.kind != $6), '') || '
' || t1.text AS c4, coalesce((SELECT string_agg(name_3.kind || ':' || name_3.value || '
', '') AS aggregate_strings_3
FROM name AS name_3
WHERE name_3.subject_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT (SELECT $7::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND name_3.kind != $8 AND name_3.kind != $9), '') || '
' || t1.text AS c5, coalesce((SELECT string_agg(name_4.kind || ':' || name_4.value || '
', '') AS aggregate_strings_4
FROM name AS name_4
WHERE name_4.subject_id IN (WITH RECURSIVE anon_4(id) AS
(SELECT (SELECT $10::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_4 ON topic_broader.broader_id = anon_4.id)
 SELECT anon_4.id
FROM anon_4) AND name_4.kind != $11 AND name_4.kind != $12), '') || '
' || t1.text AS c6, t1.id AS c7
FROM statement AS t0 LEFT OUTER JOIN statement_text AS t1 ON t1.statement_id = t0.id AND t1.ordinal = (SELECT $13::INTEGER)::INTEGER
WHERE t0.id = (SELECT $14::BIGINT)::BIGINT;
-- r1, kind_1, kind_2, r2, kind_3, kind_4, r3, kind_5, kind_6, r4, kind_7, kind_8, t1_ordinal_1, r0

-- postgresql: old
SELECT t3.language AS c0, t3.text AS c1, coalesce((SELECT string_agg(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != $2 AND name_1.kind != $3), '') || '
' || t3.text AS c2, t3.id AS c3
FROM statement AS t2 LEFT OUTER JOIN statement_text AS t3 ON t3.statement_id = t2.id AND t3.ordinal = (SELECT $4::INTEGER)::INTEGER
WHERE t2.id = (SELECT $5::BIGINT)::BIGINT;
-- r6, kind_1, kind_2, t3_ordinal_1, r5

-- postgresql: found
SELECT t6.slug AS c0, length(t7.text) AS c1, t7.id AS c2
FROM (SELECT t8.*
FROM (SELECT w11.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST((SELECT $3::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k10 CROSS JOIN LATERAL (SELECT t9.*
FROM statement AS t9
WHERE t9.id = k10.id ORDER BY t9.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w11 UNION SELECT w14.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST((SELECT $3::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k13 CROSS JOIN LATERAL (SELECT t12.*
FROM statement AS t12
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t12.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t12.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t12.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t12.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t12.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w14) AS t8 ORDER BY t8.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t6 LEFT OUTER JOIN statement_text AS t7 ON t7.statement_id = t6.id AND t7.ordinal = (SELECT $6::INTEGER)::INTEGER ORDER BY t6.sort_key ASC;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtquery, p0__soughtwords, size0, t7_ordinal_1

-- postgresql: found.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtquery, p0__soughtwords

-- postgresql: two
SELECT t17.slug AS c0
FROM (SELECT t18.*
FROM statement AS t18
WHERE t18.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0) OR t18.id IN (SELECT statement_3.id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND $6::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $6::VARCHAR) > 0 UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND $6::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $6::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND $6::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $6::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($7::VARCHAR AS TEXT) AS tsquery) AND $8::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $8::VARCHAR || ' ') > 0) ORDER BY t18.sort_key ASC
 LIMIT $9 + 1) AS t17 ORDER BY t17.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtquery, p3__soughtwords, size1

-- postgresql: part
SELECT t20.slug AS c0
FROM (SELECT t21.*
FROM (SELECT w24.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST((SELECT $3::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k23 CROSS JOIN LATERAL (SELECT t22.*
FROM statement AS t22
WHERE t22.id = k23.id ORDER BY t22.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w24 UNION SELECT w27.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST((SELECT $1::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST((SELECT $3::VARCHAR)::VARCHAR AS TEXT) AS tsquery) AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k26 CROSS JOIN LATERAL (SELECT t25.*
FROM statement AS t25
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t25.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t25.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t25.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t25.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t25.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w27) AS t21 ORDER BY t21.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t20 ORDER BY t20.sort_key ASC;
-- p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtquery, p5__soughtwords, size2

-- postgresql: absent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t30
WHERE NOT coalesce(t30.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0), false)) AS anon_1;
-- p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtquery, p7__soughtwords
