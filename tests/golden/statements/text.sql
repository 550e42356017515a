-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t4.id AS opened, NULL AS c0, length(t5.text) AS c1, t5.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = claim.id) AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = event.id) AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = place.id) AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = statement.id) AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = summit.id) AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = topic.id) AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = treaty.id) AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN statement AS t4 ON t4.id = found.id LEFT OUTER JOIN statement_text AS t5 ON t5.statement_id = t4.id AND t5.ordinal = ?;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, node_ids7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, normals0, normals1, normals2, normals3, normals4, normals5, normals6, normals7, t5_ordinal_1

-- sqlite: eclair
SELECT NULL AS c0, t1.language AS c1, length(t1.text) AS c2, t1.text AS c3, coalesce((SELECT group_concat(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != ? AND name_1.kind != ?), '') || '
' || t1.text AS c4, coalesce((SELECT group_concat(name_2.kind || ':' || name_2.value || '
', '') AS aggregate_strings_2
FROM name AS name_2
WHERE name_2.subject_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND name_2.kind != ? AND name_2.kind != ?), '') || '
' || t1.text AS c5, coalesce((SELECT group_concat(name_3.kind || ':' || name_3.value || '
', '') AS aggregate_strings_3
FROM name AS name_3
WHERE name_3.subject_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND name_3.kind != ? AND name_3.kind != ?), '') || '
' || t1.text AS c6, coalesce((SELECT group_concat(name_4.kind || ':' || name_4.value || '
', '') AS aggregate_strings_4
FROM name AS name_4
WHERE name_4.subject_id IN (WITH RECURSIVE anon_4(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_4 ON topic_broader.broader_id = anon_4.id)
 SELECT anon_4.id
FROM anon_4) AND name_4.kind != ? AND name_4.kind != ?), '') || '
' || t1.text AS c7, t1.id AS c8
FROM statement AS t0 LEFT OUTER JOIN statement_text AS t1 ON t1.statement_id = t0.id AND t1.ordinal = ?
WHERE t0.id = ?;
-- r1, kind_1, kind_2, r2, kind_3, kind_4, r3, kind_5, kind_6, r4, kind_7, kind_8, t1_ordinal_1, r0

-- sqlite: old
SELECT NULL AS c0, t3.language AS c1, t3.text AS c2, coalesce((SELECT group_concat(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != ? AND name_1.kind != ?), '') || '
' || t3.text AS c3, t3.id AS c4
FROM statement AS t2 LEFT OUTER JOIN statement_text AS t3 ON t3.statement_id = t2.id AND t3.ordinal = ?
WHERE t2.id = ?;
-- r6, kind_1, kind_2, t3_ordinal_1, r5

-- sqlite: found
SELECT NULL AS c0, t6.slug AS c1, length(t7.text) AS c2, t7.id AS c3
FROM (SELECT t8.id AS id
FROM statement AS t8
WHERE t8.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN statement AS t6 ON t6.id = p9.id LEFT OUTER JOIN statement_text AS t7 ON t7.statement_id = t6.id AND t7.ordinal = ? ORDER BY t6.sort_key ASC;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtwords, p0__soughtquery, p0__soughtwords, size0, param_1, t7_ordinal_1

-- sqlite: found.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtwords, p0__soughtquery, p0__soughtwords

-- sqlite: two
SELECT NULL AS c0, t11.slug AS c1
FROM (SELECT t12.id AS id
FROM statement AS t12
WHERE t12.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) OR t12.id IN (SELECT statement_3.id
FROM statement AS statement_3
WHERE ? != '' AND statement_3.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_3.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE ? != '' AND statement_4.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_4.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE ? != '' AND quote_2.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_2.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE ? != '' AND statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN statement AS t11 ON t11.id = p13.id ORDER BY t11.sort_key ASC;
-- p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtwords, p2__soughtquery, p2__soughtwords, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtbeginning, p3__soughtwords, p3__soughtquery, p3__soughtwords, size1, param_1

-- sqlite: part
SELECT NULL AS c0, t14.slug AS c1
FROM (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN statement AS t14 ON t14.id = p16.id ORDER BY t14.sort_key ASC;
-- p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtbeginning, p5__soughtwords, p5__soughtquery, p5__soughtwords, size2, param_1

-- sqlite: absent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t18
WHERE coalesce(t18.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0), 0) = 0) AS anon_1;
-- p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtbeginning, p7__soughtwords, p7__soughtquery, p7__soughtwords

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t4.id AS opened, NULL AS c0, length(t5.text) AS c1, t5.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT, $5::BIGINT, $6::BIGINT, $7::BIGINT, $8::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = claim.id) AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, event.slug AS text, event.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = event.id) AS typename, '' AS detail, '' AS name
FROM event
WHERE event.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = place.id) AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, statement.slug AS text, statement.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = statement.id) AS typename, '' AS detail, '' AS name
FROM statement
WHERE statement.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = summit.id) AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = topic.id) AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = treaty.id) AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'claim', 'event', 'place', 'statement', 'summit', 'topic', 'treaty') AND slug_redirect.slug IN ($9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($17::VARCHAR, $18::VARCHAR, $19::VARCHAR, $20::VARCHAR, $21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($25::VARCHAR, $26::VARCHAR, $27::VARCHAR, $28::VARCHAR, $29::VARCHAR, $30::VARCHAR, $31::VARCHAR, $32::VARCHAR)) AS found LEFT OUTER JOIN statement AS t4 ON t4.id = found.id LEFT OUTER JOIN statement_text AS t5 ON t5.statement_id = t4.id AND t5.ordinal = $33::INTEGER;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, node_ids7, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, normals0, normals1, normals2, normals3, normals4, normals5, normals6, normals7, t5_ordinal_1

-- postgresql: eclair
SELECT NULL AS c0, t1.language AS c1, length(t1.text) AS c2, t1.text AS c3, coalesce((SELECT string_agg(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != $2 AND name_1.kind != $3), '') || '
' || t1.text AS c4, coalesce((SELECT string_agg(name_2.kind || ':' || name_2.value || '
', '') AS aggregate_strings_2
FROM name AS name_2
WHERE name_2.subject_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $4::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND name_2.kind != $5 AND name_2.kind != $6), '') || '
' || t1.text AS c5, coalesce((SELECT string_agg(name_3.kind || ':' || name_3.value || '
', '') AS aggregate_strings_3
FROM name AS name_3
WHERE name_3.subject_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT $7::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND name_3.kind != $8 AND name_3.kind != $9), '') || '
' || t1.text AS c6, coalesce((SELECT string_agg(name_4.kind || ':' || name_4.value || '
', '') AS aggregate_strings_4
FROM name AS name_4
WHERE name_4.subject_id IN (WITH RECURSIVE anon_4(id) AS
(SELECT $10::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_4 ON topic_broader.broader_id = anon_4.id)
 SELECT anon_4.id
FROM anon_4) AND name_4.kind != $11 AND name_4.kind != $12), '') || '
' || t1.text AS c7, t1.id AS c8
FROM statement AS t0 LEFT OUTER JOIN statement_text AS t1 ON t1.statement_id = t0.id AND t1.ordinal = $13::INTEGER
WHERE t0.id = $14::BIGINT;
-- r1, kind_1, kind_2, r2, kind_3, kind_4, r3, kind_5, kind_6, r4, kind_7, kind_8, t1_ordinal_1, r0

-- postgresql: old
SELECT NULL AS c0, t3.language AS c1, t3.text AS c2, coalesce((SELECT string_agg(name_1.kind || ':' || name_1.value || '
', '') AS aggregate_strings_1
FROM name AS name_1
WHERE name_1.subject_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND name_1.kind != $2 AND name_1.kind != $3), '') || '
' || t3.text AS c3, t3.id AS c4
FROM statement AS t2 LEFT OUTER JOIN statement_text AS t3 ON t3.statement_id = t2.id AND t3.ordinal = $4::INTEGER
WHERE t2.id = $5::BIGINT;
-- r6, kind_1, kind_2, t3_ordinal_1, r5

-- postgresql: found
SELECT NULL AS c0, t6.slug AS c1, length(t7.text) AS c2, t7.id AS c3
FROM (SELECT t8.*
FROM statement AS t8
WHERE t8.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t8.sort_key ASC
 LIMIT $5 + 1) AS t6 LEFT OUTER JOIN statement_text AS t7 ON t7.statement_id = t6.id AND t7.ordinal = $6::INTEGER ORDER BY t6.sort_key ASC;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtwords, p0__soughtquery, size0, t7_ordinal_1

-- postgresql: found.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtwords, p0__soughtquery

-- postgresql: two
SELECT NULL AS c0, t11.slug AS c1
FROM (SELECT t12.*
FROM statement AS t12
WHERE t12.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) OR t12.id IN (SELECT statement_3.id
FROM statement AS statement_3
WHERE $5::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_3.title_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE $5::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE $5::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_2.words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE $7::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($8::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_2.words || ' ', ' ' || $7::VARCHAR || ' ') > 0) ORDER BY t12.sort_key ASC
 LIMIT $9 + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtwords, p2__soughtquery, p3__soughtbeginning, p3__soughtbeginningquery, p3__soughtwords, p3__soughtquery, size1

-- postgresql: part
SELECT NULL AS c0, t14.slug AS c1
FROM (SELECT t15.*
FROM statement AS t15
WHERE t15.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t15.sort_key ASC
 LIMIT $5 + 1) AS t14 ORDER BY t14.sort_key ASC;
-- p5__soughtbeginning, p5__soughtbeginningquery, p5__soughtwords, p5__soughtquery, size2

-- postgresql: absent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t18
WHERE NOT coalesce(t18.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0), false)) AS anon_1;
-- p7__soughtbeginning, p7__soughtbeginningquery, p7__soughtwords, p7__soughtquery
