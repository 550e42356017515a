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
FROM (SELECT w6.id
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE 1 = 1 AND t4.id IN (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_1) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw6 CROSS JOIN statement AS w6 ON w6.id = iw6.id UNION SELECT w9.id
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
 LIMIT 1000 OFFSET ?) AS anon_2) >= 1000) AS k8 CROSS JOIN statement AS w9 ON w9.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE 1 = 1 AND (? != '' AND instr(' ' || t7.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t7.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t7.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t7.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt3 CROSS JOIN statement AS t3 ON t3.id = mt3.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t2 ON t2.id = p10.id ORDER BY t2.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, param_1, size1, param_2, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, param_3, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, size1, param_4, size1, param_5

-- sqlite: quote.nodes.quotes
SELECT k12.value AS c0, t13.text AS c1
FROM json_each(?) AS k12 CROSS JOIN quote AS t13 ON t13.statement_id = k12.value AND 1 = 1 ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: quote
SELECT t11.slug AS c0, t11.id AS c1
FROM (SELECT t16.id AS id
FROM (SELECT w19.id
FROM (SELECT t17.id AS id
FROM statement AS t17
WHERE 1 = 1 AND t17.id IN (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_1) ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw19 CROSS JOIN statement AS w19 ON w19.id = iw19.id UNION SELECT w22.id
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
 LIMIT 1000 OFFSET ?) AS anon_2) >= 1000) AS k21 CROSS JOIN statement AS w22 ON w22.id IN (SELECT t20.id AS id
FROM statement AS t20
WHERE 1 = 1 AND (? != '' AND instr(' ' || t20.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t20.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t20.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t20.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt16 CROSS JOIN statement AS t16 ON t16.id = mt16.id ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN statement AS t11 ON t11.id = p23.id ORDER BY t11.sort_key ASC;
-- p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, p4__soughtwords, param_1, size2, param_2, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, p4__soughtwords, param_3, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginning, p4__soughtwords, p4__soughtwords, size2, param_4, size2, param_5

-- sqlite: percent
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM (SELECT w28.id
FROM (SELECT t26.id AS id
FROM statement AS t26
WHERE 1 = 1 AND t26.id IN (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_1) ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw28 CROSS JOIN statement AS w28 ON w28.id = iw28.id UNION SELECT w31.id
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
 LIMIT 1000 OFFSET ?) AS anon_2) >= 1000) AS k30 CROSS JOIN statement AS w31 ON w31.id IN (SELECT t29.id AS id
FROM statement AS t29
WHERE 1 = 1 AND (? != '' AND instr(' ' || t29.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t29.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t29.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t29.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t29.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt25 CROSS JOIN statement AS t25 ON t25.id = mt25.id ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p32 CROSS JOIN statement AS t24 ON t24.id = p32.id ORDER BY t24.sort_key ASC;
-- p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, p6__soughtwords, param_1, size3, param_2, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, p6__soughtwords, param_3, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginning, p6__soughtwords, p6__soughtwords, size3, param_4, size3, param_5

-- sqlite: underscore
SELECT t33.slug AS c0
FROM (SELECT t34.id AS id
FROM (SELECT w37.id
FROM (SELECT t35.id AS id
FROM statement AS t35
WHERE 1 = 1 AND t35.id IN (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_1) ORDER BY t35.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw37 CROSS JOIN statement AS w37 ON w37.id = iw37.id UNION SELECT w40.id
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
 LIMIT 1000 OFFSET ?) AS anon_2) >= 1000) AS k39 CROSS JOIN statement AS w40 ON w40.id IN (SELECT t38.id AS id
FROM statement AS t38
WHERE 1 = 1 AND (? != '' AND instr(' ' || t38.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t38.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t38.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t38.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t38.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt34 CROSS JOIN statement AS t34 ON t34.id = mt34.id ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p41 CROSS JOIN statement AS t33 ON t33.id = p41.id ORDER BY t33.sort_key ASC;
-- p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p8__soughtwords, param_1, size4, param_2, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p8__soughtwords, param_3, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginning, p8__soughtwords, p8__soughtwords, size4, param_4, size4, param_5

-- sqlite: accents.totalCount
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
-- p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtquery, p10__soughtwords, p10__soughtwords

-- sqlite: begun.totalCount
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
-- p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtquery, p12__soughtwords, p12__soughtwords

-- sqlite: within.totalCount
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
-- p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtquery, p14__soughtwords, p14__soughtwords

-- sqlite: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t49
WHERE t49.id IN (SELECT statement_1.id
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
SELECT t50.slug AS c0
FROM (SELECT t51.id AS id
FROM (SELECT w54.id
FROM (SELECT t52.id AS id
FROM statement AS t52
WHERE 1 = 1 AND t52.id IN (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0
 LIMIT 1000 OFFSET ?) AS anon_1) ORDER BY t52.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw54 CROSS JOIN statement AS w54 ON w54.id = iw54.id UNION SELECT w57.id
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
 LIMIT 1000 OFFSET ?) AS anon_2) >= 1000) AS k56 CROSS JOIN statement AS w57 ON w57.id IN (SELECT t55.id AS id
FROM statement AS t55
WHERE 1 = 1 AND (? != '' AND instr(' ' || t55.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t55.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t55.id AND ? != '' AND instr(' ' || quote_3.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t55.id AND ? != '' AND instr(' ' || statement_text_3.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t55.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS mt51 CROSS JOIN statement AS t51 ON t51.id = mt51.id ORDER BY t51.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p58 CROSS JOIN statement AS t50 ON t50.id = p58.id ORDER BY t50.sort_key ASC;
-- p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, p18__soughtwords, param_1, size9, param_2, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, p18__soughtwords, param_3, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginning, p18__soughtwords, p18__soughtwords, size9, param_4, size9, param_5

-- sqlite: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t60
WHERE t60.id IN (SELECT statement_1.id
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
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k5 CROSS JOIN LATERAL (SELECT t4.*
FROM statement AS t4
WHERE true AND t4.id = k5.id ORDER BY t4.sort_key ASC
 LIMIT $5 + 1) AS w6 UNION SELECT w9.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k8 CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE true AND ($2::VARCHAR != '' AND strpos(' ' || t7.title_words || ' ', ' ' || $2::VARCHAR) > 0 OR $2::VARCHAR != '' AND strpos(' ' || t7.summary_words || ' ', ' ' || $2::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t7.id AND $2::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || $2::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t7.id AND $4::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || $4::VARCHAR || ' ') > 0))) ORDER BY t7.sort_key ASC
 LIMIT $5 + 1) AS w9) AS t3 ORDER BY t3.sort_key ASC
 LIMIT $5 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, size1

-- postgresql: quote.nodes.quotes
SELECT k12.value AS c0, t13.text AS c1
FROM quote AS t13 JOIN LATERAL (SELECT t13.statement_id AS value) AS k12 ON t13.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: quote
SELECT t11.slug AS c0, t11.id AS c1
FROM (SELECT t16.*
FROM (SELECT w19.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k18 CROSS JOIN LATERAL (SELECT t17.*
FROM statement AS t17
WHERE true AND t17.id = k18.id ORDER BY t17.sort_key ASC
 LIMIT $5 + 1) AS w19 UNION SELECT w22.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k21 CROSS JOIN LATERAL (SELECT t20.*
FROM statement AS t20
WHERE true AND ($2::VARCHAR != '' AND strpos(' ' || t20.title_words || ' ', ' ' || $2::VARCHAR) > 0 OR $2::VARCHAR != '' AND strpos(' ' || t20.summary_words || ' ', ' ' || $2::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t20.id AND $2::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || $2::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t20.id AND $4::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || $4::VARCHAR || ' ') > 0))) ORDER BY t20.sort_key ASC
 LIMIT $5 + 1) AS w22) AS t16 ORDER BY t16.sort_key ASC
 LIMIT $5 + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtquery, p4__soughtwords, size2

-- postgresql: percent
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM (SELECT w28.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k27 CROSS JOIN LATERAL (SELECT t26.*
FROM statement AS t26
WHERE true AND t26.id = k27.id ORDER BY t26.sort_key ASC
 LIMIT $5 + 1) AS w28 UNION SELECT w31.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k30 CROSS JOIN LATERAL (SELECT t29.*
FROM statement AS t29
WHERE true AND ($2::VARCHAR != '' AND strpos(' ' || t29.title_words || ' ', ' ' || $2::VARCHAR) > 0 OR $2::VARCHAR != '' AND strpos(' ' || t29.summary_words || ' ', ' ' || $2::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t29.id AND $2::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || $2::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t29.id AND $4::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || $4::VARCHAR || ' ') > 0))) ORDER BY t29.sort_key ASC
 LIMIT $5 + 1) AS w31) AS t25 ORDER BY t25.sort_key ASC
 LIMIT $5 + 1) AS t24 ORDER BY t24.sort_key ASC;
-- p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtquery, p6__soughtwords, size3

-- postgresql: underscore
SELECT t33.slug AS c0
FROM (SELECT t34.*
FROM (SELECT w37.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k36 CROSS JOIN LATERAL (SELECT t35.*
FROM statement AS t35
WHERE true AND t35.id = k36.id ORDER BY t35.sort_key ASC
 LIMIT $5 + 1) AS w37 UNION SELECT w40.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k39 CROSS JOIN LATERAL (SELECT t38.*
FROM statement AS t38
WHERE true AND ($2::VARCHAR != '' AND strpos(' ' || t38.title_words || ' ', ' ' || $2::VARCHAR) > 0 OR $2::VARCHAR != '' AND strpos(' ' || t38.summary_words || ' ', ' ' || $2::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t38.id AND $2::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || $2::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t38.id AND $4::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || $4::VARCHAR || ' ') > 0))) ORDER BY t38.sort_key ASC
 LIMIT $5 + 1) AS w40) AS t34 ORDER BY t34.sort_key ASC
 LIMIT $5 + 1) AS t33 ORDER BY t33.sort_key ASC;
-- p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, size4

-- postgresql: accents.totalCount
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
-- p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtquery, p10__soughtwords

-- postgresql: begun.totalCount
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
-- p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtquery, p12__soughtwords

-- postgresql: within.totalCount
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
-- p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtquery, p14__soughtwords

-- postgresql: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t49
WHERE t49.id IN (SELECT statement_1.id
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
SELECT t50.slug AS c0
FROM (SELECT t51.*
FROM (SELECT w54.*
FROM (SELECT anon_1.id
FROM (SELECT statement_1.id AS id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id AS id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id AS statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id AS statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_1) AS k53 CROSS JOIN LATERAL (SELECT t52.*
FROM statement AS t52
WHERE true AND t52.id = k53.id ORDER BY t52.sort_key ASC
 LIMIT $5 + 1) AS w54 UNION SELECT w57.*
FROM (SELECT 1 AS id
WHERE (SELECT count(*) AS count_1
FROM (SELECT statement_3.id AS id
FROM statement AS statement_3
WHERE array_to_tsvector(string_to_array(statement_3.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_3.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_4.id AS id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_4.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id AS statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id AS statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $4::VARCHAR || ' ') > 0
 LIMIT 1000) AS anon_2) >= 1000) AS k56 CROSS JOIN LATERAL (SELECT t55.*
FROM statement AS t55
WHERE true AND ($2::VARCHAR != '' AND strpos(' ' || t55.title_words || ' ', ' ' || $2::VARCHAR) > 0 OR $2::VARCHAR != '' AND strpos(' ' || t55.summary_words || ' ', ' ' || $2::VARCHAR) > 0 OR (EXISTS (SELECT quote_3.id
FROM quote AS quote_3
WHERE quote_3.statement_id = t55.id AND $2::VARCHAR != '' AND strpos(' ' || quote_3.words || ' ', ' ' || $2::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_3.id
FROM statement_text AS statement_text_3
WHERE statement_text_3.statement_id = t55.id AND $4::VARCHAR != '' AND strpos(' ' || statement_text_3.words || ' ', ' ' || $4::VARCHAR || ' ') > 0))) ORDER BY t55.sort_key ASC
 LIMIT $5 + 1) AS w57) AS t51 ORDER BY t51.sort_key ASC
 LIMIT $5 + 1) AS t50 ORDER BY t50.sort_key ASC;
-- p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtquery, p18__soughtwords, size9

-- postgresql: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t60
WHERE t60.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($1::VARCHAR AS TEXT) AS tsquery) AND $2::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND $4::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtquery, p20__soughtwords
