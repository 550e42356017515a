-- sqlite: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtbeginning, p0__soughtwords, p0__soughtquery, p0__soughtwords

-- sqlite: summary
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p4 CROSS JOIN statement AS t2 ON t2.id = p4.id ORDER BY t2.sort_key ASC;
-- p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtwords, p2__soughtquery, p2__soughtwords, size1, param_1

-- sqlite: quote.nodes.quotes
SELECT k6.value AS c0, t7.text AS c1
FROM json_each(?) AS k6 CROSS JOIN quote AS t7 ON t7.statement_id = k6.value ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: quote
SELECT NULL AS c0, t5.slug AS c1, t5.id AS c2
FROM (SELECT t10.id AS id
FROM statement AS t10
WHERE t10.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t5 ON t5.id = p11.id ORDER BY t5.sort_key ASC;
-- p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtbeginning, p4__soughtwords, p4__soughtquery, p4__soughtwords, size2, param_1

-- sqlite: percent
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN statement AS t12 ON t12.id = p14.id ORDER BY t12.sort_key ASC;
-- p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtbeginning, p6__soughtwords, p6__soughtquery, p6__soughtwords, size3, param_1

-- sqlite: underscore
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.id AS id
FROM statement AS t16
WHERE t16.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN statement AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtwords, p8__soughtquery, p8__soughtwords, size4, param_1

-- sqlite: accents.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE t19.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtbeginning, p10__soughtwords, p10__soughtquery, p10__soughtwords

-- sqlite: begun.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtbeginning, p12__soughtwords, p12__soughtquery, p12__soughtwords

-- sqlite: within.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtbeginning, p14__soughtwords, p14__soughtquery, p14__soughtwords

-- sqlite: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t25
WHERE t25.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtbeginning, p16__soughtwords, p16__soughtquery, p16__soughtwords

-- sqlite: signs
SELECT NULL AS c0, t26.slug AS c1
FROM (SELECT t27.id AS id
FROM statement AS t27
WHERE t27.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t27.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p28 CROSS JOIN statement AS t26 ON t26.id = p28.id ORDER BY t26.sort_key ASC;
-- p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtbeginning, p18__soughtwords, p18__soughtquery, p18__soughtwords, size9, param_1

-- sqlite: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t30
WHERE t30.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtbeginning, p20__soughtwords, p20__soughtquery, p20__soughtwords

-- postgresql: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p0__soughtbeginning, p0__soughtbeginningquery, p0__soughtwords, p0__soughtquery

-- postgresql: summary
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.*
FROM statement AS t3
WHERE t3.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t3.sort_key ASC
 LIMIT $5 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtwords, p2__soughtquery, size1

-- postgresql: quote.nodes.quotes
SELECT k6.value AS c0, t7.text AS c1
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM quote AS t8
WHERE t8.statement_id = k6.value ORDER BY t8.ordinal, t8.id
 LIMIT $2 + 1) AS t7 ORDER BY t7.ordinal, t7.id;
-- keys, cap

-- postgresql: quote
SELECT NULL AS c0, t5.slug AS c1, t5.id AS c2
FROM (SELECT t10.*
FROM statement AS t10
WHERE t10.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t10.sort_key ASC
 LIMIT $5 + 1) AS t5 ORDER BY t5.sort_key ASC;
-- p4__soughtbeginning, p4__soughtbeginningquery, p4__soughtwords, p4__soughtquery, size2

-- postgresql: percent
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.*
FROM statement AS t13
WHERE t13.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t13.sort_key ASC
 LIMIT $5 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- p6__soughtbeginning, p6__soughtbeginningquery, p6__soughtwords, p6__soughtquery, size3

-- postgresql: underscore
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.*
FROM statement AS t16
WHERE t16.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t16.sort_key ASC
 LIMIT $5 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtwords, p8__soughtquery, size4

-- postgresql: accents.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE t19.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p10__soughtbeginning, p10__soughtbeginningquery, p10__soughtwords, p10__soughtquery

-- postgresql: begun.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p12__soughtbeginning, p12__soughtbeginningquery, p12__soughtwords, p12__soughtquery

-- postgresql: within.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p14__soughtbeginning, p14__soughtbeginningquery, p14__soughtwords, p14__soughtquery

-- postgresql: ended.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t25
WHERE t25.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p16__soughtbeginning, p16__soughtbeginningquery, p16__soughtwords, p16__soughtquery

-- postgresql: signs
SELECT NULL AS c0, t26.slug AS c1
FROM (SELECT t27.*
FROM statement AS t27
WHERE t27.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0) ORDER BY t27.sort_key ASC
 LIMIT $5 + 1) AS t26 ORDER BY t26.sort_key ASC;
-- p18__soughtbeginning, p18__soughtbeginningquery, p18__soughtwords, p18__soughtquery, size9

-- postgresql: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t30
WHERE t30.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $1::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $1::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $3::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $3::VARCHAR || ' ') > 0)) AS anon_1;
-- p20__soughtbeginning, p20__soughtbeginningquery, p20__soughtwords, p20__soughtquery
