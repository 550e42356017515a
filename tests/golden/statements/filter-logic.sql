-- sqlite: and
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.act IN (SELECT value FROM json_each(?)) AND t1.speaker_id IN (SELECT value FROM json_each(?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- p0, r0, size0, param_1

-- sqlite: or
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE t4.act IN (SELECT value FROM json_each(?)) OR t4.speaker_id IN (SELECT value FROM json_each(?)) AND t4.venue_id = ? ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN statement AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- p2, r1, r2, size1, param_1

-- sqlite: not
SELECT t6.slug AS c0
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.venue_id = ? AND coalesce(t7.speaker_id IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r3, r4, size2, param_1

-- sqlite: unknown
SELECT t9.slug AS c0, t10.slug AS c1
FROM (SELECT t11.id AS id
FROM statement AS t11
WHERE t11.status IN (SELECT value FROM json_each(?)) AND coalesce(t11.speaker_id IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p12 CROSS JOIN statement AS t9 ON t9.id = p12.id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.speaker_id ORDER BY t9.sort_key ASC;
-- p5, r5, size3, param_1

-- sqlite: deep
SELECT t13.slug AS c0, t13.act AS c1
FROM (SELECT t14.id AS id
FROM statement AS t14
WHERE coalesce(coalesce(t14.act IN (SELECT value FROM json_each(?)), 0) = 0 OR t14.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0) AND t14.channel IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN statement AS t13 ON t13.id = p15.id ORDER BY t13.sort_key ASC;
-- p7, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p8__soughtwords, p9, size4, param_1

-- sqlite: variable
SELECT t16.slug AS c0
FROM (SELECT t17.id AS id
FROM statement AS t17
WHERE t17.act IN (SELECT value FROM json_each(?)) AND t17.channel IN (SELECT value FROM json_each(?)) OR coalesce(t17.status IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN statement AS t16 ON t16.id = p18.id ORDER BY t16.sort_key ASC;
-- p11, p12, p13, size5, param_1

-- sqlite: nothing.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE 0 = 1) AS anon_1;

-- sqlite: everything.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t22
WHERE 1 = 1 AND coalesce(0 = 1, 0) = 0) AS anon_1;

-- sqlite: empty.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t24
WHERE 1 = 1) AS anon_1;

-- postgresql: and
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.act = ANY ($1::TEXT[]) AND t1.speaker_id = ANY ($2::BIGINT[]) ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p0, r0, size0

-- postgresql: or
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM statement AS t4
WHERE t4.act = ANY ($1::TEXT[]) OR t4.speaker_id = ANY ($2::BIGINT[]) AND t4.venue_id = $3::BIGINT ORDER BY t4.sort_key ASC
 LIMIT $4 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- p2, r1, r2, size1

-- postgresql: not
SELECT t6.slug AS c0
FROM (SELECT t7.*
FROM statement AS t7
WHERE t7.venue_id = $1::BIGINT AND NOT coalesce(t7.speaker_id = ANY ($2::BIGINT[]), false) ORDER BY t7.sort_key ASC
 LIMIT $3 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- r3, r4, size2

-- postgresql: unknown
SELECT t9.slug AS c0, t10.slug AS c1
FROM (SELECT t11.*
FROM statement AS t11
WHERE t11.status = ANY ($1::TEXT[]) AND NOT coalesce(t11.speaker_id = ANY ($2::BIGINT[]), false) ORDER BY t11.sort_key ASC
 LIMIT $3 + 1) AS t9 LEFT OUTER JOIN actor AS t10 ON t10.id = t9.speaker_id ORDER BY t9.sort_key ASC;
-- p5, r5, size3

-- postgresql: deep
SELECT t13.slug AS c0, t13.act AS c1
FROM (SELECT t14.*
FROM statement AS t14
WHERE NOT coalesce(NOT coalesce(t14.act = ANY ($1::TEXT[]), false) OR t14.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $5::VARCHAR || ' ') > 0) AND t14.channel = ANY ($6::TEXT[]), false) ORDER BY t14.sort_key ASC
 LIMIT $7 + 1) AS t13 ORDER BY t13.sort_key ASC;
-- p7, p8__soughtbeginningquery, p8__soughtbeginning, p8__soughtquery, p8__soughtwords, p9, size4

-- postgresql: variable
SELECT t16.slug AS c0
FROM (SELECT t17.*
FROM statement AS t17
WHERE t17.act = ANY ($1::TEXT[]) AND t17.channel = ANY ($2::TEXT[]) OR NOT coalesce(t17.status = ANY ($3::TEXT[]), false) ORDER BY t17.sort_key ASC
 LIMIT $4 + 1) AS t16 ORDER BY t16.sort_key ASC;
-- p11, p12, p13, size5

-- postgresql: nothing.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE false) AS anon_1;

-- postgresql: everything.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t22
WHERE true AND NOT coalesce(false, false)) AS anon_1;

-- postgresql: empty.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t24
WHERE true) AS anon_1;
