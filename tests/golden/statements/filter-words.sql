-- sqlite: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE instr(lower(t1.title), lower(?)) > 0 OR instr(lower(t1.summary), lower(?)) > 0 OR t1.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t1.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p0, p0, p0, p0__soughtwords, p0__soughtquery, p0__soughtwords

-- sqlite: summary
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.id AS id
FROM statement AS t3
WHERE instr(lower(t3.title), lower(?)) > 0 OR instr(lower(t3.summary), lower(?)) > 0 OR t3.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t3.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p4 CROSS JOIN statement AS t2 ON t2.id = p4.id ORDER BY t2.sort_key ASC;
-- p2, p2, p2, p2__soughtwords, p2__soughtquery, p2__soughtwords, size1, param_1

-- sqlite: quote.nodes.quotes
SELECT k6.value AS c0, t7.text AS c1
FROM json_each(?) AS k6 CROSS JOIN quote AS t7 ON t7.statement_id = k6.value ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: quote
SELECT NULL AS c0, t5.slug AS c1, t5.id AS c2
FROM (SELECT t10.id AS id
FROM statement AS t10
WHERE instr(lower(t10.title), lower(?)) > 0 OR instr(lower(t10.summary), lower(?)) > 0 OR t10.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t10.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t5 ON t5.id = p11.id ORDER BY t5.sort_key ASC;
-- p4, p4, p4, p4__soughtwords, p4__soughtquery, p4__soughtwords, size2, param_1

-- sqlite: percent
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.id AS id
FROM statement AS t13
WHERE instr(lower(t13.title), lower(?)) > 0 OR instr(lower(t13.summary), lower(?)) > 0 OR t13.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t13.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN statement AS t12 ON t12.id = p14.id ORDER BY t12.sort_key ASC;
-- p6, p6, p6, p6__soughtwords, p6__soughtquery, p6__soughtwords, size3, param_1

-- sqlite: underscore
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.id AS id
FROM statement AS t16
WHERE instr(lower(t16.title), lower(?)) > 0 OR instr(lower(t16.summary), lower(?)) > 0 OR t16.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t16.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN statement AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- p8, p8, p8, p8__soughtwords, p8__soughtquery, p8__soughtwords, size4, param_1

-- sqlite: nothing.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE instr(lower(t19.title), lower(?)) > 0 OR instr(lower(t19.summary), lower(?)) > 0 OR t19.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t19.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p10, p10, p10, p10__soughtwords, p10__soughtquery, p10__soughtwords

-- sqlite: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE instr(lower(t21.title), lower(?)) > 0 OR instr(lower(t21.summary), lower(?)) > 0 OR t21.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE instr(lower(quote_1.text), lower(?)) > 0) OR t21.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- p12, p12, p12, p12__soughtwords, p12__soughtquery, p12__soughtwords

-- postgresql: title.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE strpos(lower(t1.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t1.summary), lower($1::VARCHAR)) > 0 OR t1.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t1.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0)) AS anon_1;
-- p0, p0__soughtwords, p0__soughtquery

-- postgresql: summary
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.*
FROM statement AS t3
WHERE strpos(lower(t3.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t3.summary), lower($1::VARCHAR)) > 0 OR t3.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t3.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0) ORDER BY t3.sort_key ASC
 LIMIT $4 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- p2, p2__soughtwords, p2__soughtquery, size1

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
WHERE strpos(lower(t10.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t10.summary), lower($1::VARCHAR)) > 0 OR t10.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t10.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0) ORDER BY t10.sort_key ASC
 LIMIT $4 + 1) AS t5 ORDER BY t5.sort_key ASC;
-- p4, p4__soughtwords, p4__soughtquery, size2

-- postgresql: percent
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.*
FROM statement AS t13
WHERE strpos(lower(t13.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t13.summary), lower($1::VARCHAR)) > 0 OR t13.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t13.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0) ORDER BY t13.sort_key ASC
 LIMIT $4 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- p6, p6__soughtwords, p6__soughtquery, size3

-- postgresql: underscore
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.*
FROM statement AS t16
WHERE strpos(lower(t16.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t16.summary), lower($1::VARCHAR)) > 0 OR t16.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t16.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0) ORDER BY t16.sort_key ASC
 LIMIT $4 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- p8, p8__soughtwords, p8__soughtquery, size4

-- postgresql: nothing.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE strpos(lower(t19.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t19.summary), lower($1::VARCHAR)) > 0 OR t19.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t19.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0)) AS anon_1;
-- p10, p10__soughtwords, p10__soughtquery

-- postgresql: apostrophe.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE strpos(lower(t21.title), lower($1::VARCHAR)) > 0 OR strpos(lower(t21.summary), lower($1::VARCHAR)) > 0 OR t21.id IN (SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE strpos(lower(quote_1.text), lower($1::VARCHAR)) > 0) OR t21.id IN (SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $2::VARCHAR || ' ') > 0)) AS anon_1;
-- p12, p12__soughtwords, p12__soughtquery
