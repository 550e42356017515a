-- sqlite: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtquery, p0__soughtwords, p0__soughtwords

-- sqlite: summary
SELECT t2.slug AS c0
FROM (SELECT t3.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE t4.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw6 CROSS JOIN statement AS w6 ON w6.id = iw6.id UNION SELECT w9.id AS id, w9.sort_key AS sort_key
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
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k8 CROSS JOIN statement AS w9 ON w9.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE ? != '' AND instr(' ' || t7.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t7.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t7.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t7.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt3 CROSS JOIN statement AS t3 ON t3.id = mt3.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t2 ON t2.id = p10.id ORDER BY t2.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, param_1, size1, param_2, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, param_3, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, size1, param_4, size1, param_5, size1, param_6

-- sqlite: quote.nodes.quotes
SELECT t13.statement_id AS c0, t13.text AS c1
FROM quote AS t13
WHERE t13.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t13.statement_id, t13.ordinal, t13.id;
-- keys

-- sqlite: quote
SELECT t11.slug AS c0, t11.id AS c1
FROM (SELECT t14.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw17 CROSS JOIN statement AS w17 ON w17.id = iw17.id UNION SELECT w20.id AS id, w20.sort_key AS sort_key
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
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k19 CROSS JOIN statement AS w20 ON w20.id IN (SELECT t18.id AS id
FROM statement AS t18
WHERE ? != '' AND instr(' ' || t18.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t18.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t18.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t18.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt14 CROSS JOIN statement AS t14 ON t14.id = mt14.id ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p21 CROSS JOIN statement AS t11 ON t11.id = p21.id ORDER BY t11.sort_key ASC;
-- p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, p4__soughtwords, param_1, size2, param_2, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, p4__soughtwords, param_3, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtwords, p4__soughtwords, size2, param_4, size2, param_5, size2, param_6

-- sqlite: percent
SELECT t22.slug AS c0
FROM (SELECT t23.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w26.id AS id, w26.sort_key AS sort_key
FROM (SELECT t24.id AS id
FROM statement AS t24
WHERE t24.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t24.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw26 CROSS JOIN statement AS w26 ON w26.id = iw26.id UNION SELECT w29.id AS id, w29.sort_key AS sort_key
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
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k28 CROSS JOIN statement AS w29 ON w29.id IN (SELECT t27.id AS id
FROM statement AS t27
WHERE ? != '' AND instr(' ' || t27.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t27.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t27.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t27.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t27.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt23 CROSS JOIN statement AS t23 ON t23.id = mt23.id ORDER BY t23.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p30 CROSS JOIN statement AS t22 ON t22.id = p30.id ORDER BY t22.sort_key ASC;
-- p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, p6__soughtwords, param_1, size3, param_2, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, p6__soughtwords, param_3, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtwords, p6__soughtwords, size3, param_4, size3, param_5, size3, param_6

-- sqlite: underscore
SELECT t31.slug AS c0
FROM (SELECT t32.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w35.id AS id, w35.sort_key AS sort_key
FROM (SELECT t33.id AS id
FROM statement AS t33
WHERE t33.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t33.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw35 CROSS JOIN statement AS w35 ON w35.id = iw35.id UNION SELECT w38.id AS id, w38.sort_key AS sort_key
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
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k37 CROSS JOIN statement AS w38 ON w38.id IN (SELECT t36.id AS id
FROM statement AS t36
WHERE ? != '' AND instr(' ' || t36.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t36.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t36.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t36.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t36.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt32 CROSS JOIN statement AS t32 ON t32.id = mt32.id ORDER BY t32.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p39 CROSS JOIN statement AS t31 ON t31.id = p39.id ORDER BY t31.sort_key ASC;
-- p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p8__soughtwords, param_1, size4, param_2, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p8__soughtwords, param_3, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtwords, p8__soughtwords, size4, param_4, size4, param_5, size4, param_6

-- sqlite: accents.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t41
WHERE t41.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtquery, p10__soughtwords, p10__soughtwords

-- sqlite: begun.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t43
WHERE t43.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtquery, p12__soughtwords, p12__soughtwords

-- sqlite: within.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t45
WHERE t45.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtquery, p14__soughtwords, p14__soughtwords

-- sqlite: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t47
WHERE t47.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtbeginning, p16__soughtquery, p16__soughtwords, p16__soughtwords

-- sqlite: signs
SELECT t48.slug AS c0
FROM (SELECT t49.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w52.id AS id, w52.sort_key AS sort_key
FROM (SELECT t50.id AS id
FROM statement AS t50
WHERE t50.id IN (SELECT anon_2.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_2) ORDER BY t50.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw52 CROSS JOIN statement AS w52 ON w52.id = iw52.id UNION SELECT w55.id AS id, w55.sort_key AS sort_key
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
 LIMIT 1000 OFFSET ?) AS anon_3) >= 1000) AS k54 CROSS JOIN statement AS w55 ON w55.id IN (SELECT t53.id AS id
FROM statement AS t53
WHERE ? != '' AND instr(' ' || t53.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t53.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t53.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t53.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0)) ORDER BY t53.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt49 CROSS JOIN statement AS t49 ON t49.id = mt49.id ORDER BY t49.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p56 CROSS JOIN statement AS t48 ON t48.id = p56.id ORDER BY t48.sort_key ASC;
-- p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, p18__soughtwords, param_1, size9, param_2, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, p18__soughtwords, param_3, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtwords, p18__soughtwords, size9, param_4, size9, param_5, size9, param_6

-- sqlite: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t58
WHERE t58.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtbeginning, p20__soughtquery, p20__soughtwords, p20__soughtwords

-- postgresql: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtquery, p0__soughtwords

-- postgresql: summary
SELECT t2.slug AS c0
FROM (SELECT t3.*
FROM (SELECT w6.*
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
 LIMIT 1000) AS anon_1) AS k5 CROSS JOIN LATERAL (SELECT t4.*
FROM statement AS t4
WHERE t4.id = k5.id ORDER BY t4.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w6 UNION SELECT w9.*
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
 LIMIT 1000) AS anon_2) >= 1000) AS k8 CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t7.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t7.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t7.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t7.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t7.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w9) AS t3 ORDER BY t3.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, size1

-- postgresql: quote.nodes.quotes
SELECT t13.statement_id AS c0, t13.text AS c1
FROM quote AS t13
WHERE t13.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: quote
SELECT t11.slug AS c0, t11.id AS c1
FROM (SELECT t14.*
FROM (SELECT w17.*
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
 LIMIT 1000) AS anon_1) AS k16 CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.id = k16.id ORDER BY t15.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w17 UNION SELECT w20.*
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
 LIMIT 1000) AS anon_2) >= 1000) AS k19 CROSS JOIN LATERAL (SELECT t18.*
FROM statement AS t18
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t18.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t18.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t18.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t18.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t18.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w20) AS t14 ORDER BY t14.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, size2

-- postgresql: percent
SELECT t22.slug AS c0
FROM (SELECT t23.*
FROM (SELECT w26.*
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
 LIMIT 1000) AS anon_1) AS k25 CROSS JOIN LATERAL (SELECT t24.*
FROM statement AS t24
WHERE t24.id = k25.id ORDER BY t24.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w26 UNION SELECT w29.*
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
 LIMIT 1000) AS anon_2) >= 1000) AS k28 CROSS JOIN LATERAL (SELECT t27.*
FROM statement AS t27
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t27.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t27.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t27.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t27.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t27.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w29) AS t23 ORDER BY t23.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t22 ORDER BY t22.sort_key ASC;
-- p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, size3

-- postgresql: underscore
SELECT t31.slug AS c0
FROM (SELECT t32.*
FROM (SELECT w35.*
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
 LIMIT 1000) AS anon_1) AS k34 CROSS JOIN LATERAL (SELECT t33.*
FROM statement AS t33
WHERE t33.id = k34.id ORDER BY t33.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w35 UNION SELECT w38.*
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
 LIMIT 1000) AS anon_2) >= 1000) AS k37 CROSS JOIN LATERAL (SELECT t36.*
FROM statement AS t36
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t36.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t36.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t36.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t36.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t36.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w38) AS t32 ORDER BY t32.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t31 ORDER BY t31.sort_key ASC;
-- p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, size4

-- postgresql: accents.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t41
WHERE t41.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtquery, p10__soughtwords

-- postgresql: begun.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t43
WHERE t43.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtquery, p12__soughtwords

-- postgresql: within.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t45
WHERE t45.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtquery, p14__soughtwords

-- postgresql: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t47
WHERE t47.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtquery, p16__soughtwords

-- postgresql: signs
SELECT t48.slug AS c0
FROM (SELECT t49.*
FROM (SELECT w52.*
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
 LIMIT 1000) AS anon_1) AS k51 CROSS JOIN LATERAL (SELECT t50.*
FROM statement AS t50
WHERE t50.id = k51.id ORDER BY t50.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w52 UNION SELECT w55.*
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
 LIMIT 1000) AS anon_2) >= 1000) AS k54 CROSS JOIN LATERAL (SELECT t53.*
FROM statement AS t53
WHERE (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t53.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t53.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t53.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t53.id AND (SELECT $4::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || (SELECT $4::VARCHAR)::VARCHAR || ' ') > 0)) ORDER BY t53.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w55) AS t49 ORDER BY t49.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t48 ORDER BY t48.sort_key ASC;
-- p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, size9

-- postgresql: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t58
WHERE t58.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtquery, p20__soughtwords
