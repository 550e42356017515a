-- sqlite: statements
SELECT t0.slug AS c0, t0.act AS c1, t1.slug AS c2
FROM (SELECT t2.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w4.id AS id, w4.sort_key AS sort_key
FROM (SELECT t3.id AS id
FROM statement AS t3
WHERE (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND (t3.date_latest IS NULL OR t3.date_latest >= ?) AND (t3.speaker_id IN (SELECT value FROM json_each(?)) AND t3.act IN (SELECT value FROM json_each(?)) OR t3.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AND coalesce(t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?), 0) = 0 AND t3.sort_key >= ? AND t3.sort_key < '~' ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw4 CROSS JOIN statement AS w4 ON w4.id = iw4.id UNION SELECT w7.id AS id, w7.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_3
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k6 CROSS JOIN statement AS w7 ON w7.id IN (SELECT t5.id AS id
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND (t5.date_latest IS NULL OR t5.date_latest >= ?) AND (t5.speaker_id IN (SELECT value FROM json_each(?)) AND t5.act IN (SELECT value FROM json_each(?)) OR t5.id IN (SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_4.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_5.id
FROM statement AS statement_5
WHERE statement_5.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_5.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE quote_2.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_2.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE statement_text_2.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_2.words || ' ', ' ' || ? || ' ') > 0)) AND coalesce(t5.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id = ? AND mention_observation_2.polarity = ?), 0) = 0 AND t5.sort_key >= CASE WHEN (k6.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k6.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t5.sort_key < CASE WHEN (k6.id = -1) THEN '~~' ELSE ? END AND t5.reach = k6.id ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt2 CROSS JOIN statement AS t2 ON t2.id = mt2.id ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t0 ON t0.id = p8.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- p0, r0, p1, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, r1, polarity_1, p0__daytext, size0, param_1, param_2, p0, r0, p1, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, r1, polarity_2, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_3, size0, param_4, size0, param_5

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE (t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL) AND (t9.date_latest IS NULL OR t9.date_latest >= ?) AND (t9.speaker_id IN (SELECT value FROM json_each(?)) AND t9.act IN (SELECT value FROM json_each(?)) OR t9.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AND coalesce(t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?), 0) = 0) AS anon_1;
-- p0, r0, p1, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, p2__soughtwords, r1, polarity_1

-- postgresql: statements
SELECT t0.slug AS c0, t0.act AS c1, t1.slug AS c2
FROM (SELECT t2.*
FROM (SELECT w4.*
FROM (SELECT t3.*
FROM statement AS t3
WHERE (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND (t3.date_latest IS NULL OR t3.date_latest >= $1::DATE) AND (t3.speaker_id = ANY ($2::BIGINT[]) AND t3.act = ANY ($3::TEXT[]) OR t3.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND $7::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $7::VARCHAR || ' ') > 0)) AND NOT coalesce(t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $8::BIGINT AND mention_observation_1.polarity = $9), false) AND t3.sort_key >= $10::VARCHAR AND (t3.sort_key, t3.sort_key) < ('~', '~') ORDER BY t3.sort_key ASC
 LIMIT $11 + 1) AS w4 UNION SELECT w7.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_3
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k6 CROSS JOIN LATERAL (SELECT t5.*
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND (t5.date_latest IS NULL OR t5.date_latest >= $1::DATE) AND (t5.speaker_id = ANY ($2::BIGINT[]) AND t5.act = ANY ($3::TEXT[]) OR t5.id IN (SELECT statement_4.id
FROM statement AS statement_4
WHERE array_to_tsvector(string_to_array(statement_4.title_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_4.title_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_5.id
FROM statement AS statement_5
WHERE array_to_tsvector(string_to_array(statement_5.summary_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_5.summary_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT quote_2.statement_id
FROM quote AS quote_2
WHERE array_to_tsvector(string_to_array(quote_2.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || quote_2.words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_text_2.statement_id
FROM statement_text AS statement_text_2
WHERE array_to_tsvector(string_to_array(statement_text_2.words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND $7::VARCHAR != '' AND strpos(' ' || statement_text_2.words || ' ', ' ' || $7::VARCHAR || ' ') > 0)) AND NOT coalesce(t5.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id = $8::BIGINT AND mention_observation_2.polarity = $12), false) AND t5.sort_key >= CASE WHEN (k6.id = -1) THEN '~|' || $10::VARCHAR ELSE to_char(CAST($10::VARCHAR AS DATE) - LEAST(k6.id, CAST($10::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t5.sort_key, t5.sort_key) < (CASE WHEN (k6.id = -1) THEN '~~' ELSE $10::VARCHAR END, CASE WHEN (k6.id = -1) THEN '~~' ELSE $10::VARCHAR END) AND t5.reach = k6.id ORDER BY t5.sort_key ASC
 LIMIT $11 + 1) AS w7) AS t2 ORDER BY t2.sort_key ASC
 LIMIT $11 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- p0, r0, p1, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, r1, polarity_1, p0__daytext, size0, polarity_2

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE (t9.date_earliest IS NOT NULL OR t9.date_latest IS NOT NULL) AND (t9.date_latest IS NULL OR t9.date_latest >= $1::DATE) AND (t9.speaker_id = ANY ($2::BIGINT[]) AND t9.act = ANY ($3::TEXT[]) OR t9.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $5::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($6::VARCHAR AS TEXT) AS tsquery) AND $7::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $7::VARCHAR || ' ') > 0)) AND NOT coalesce(t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $8::BIGINT AND mention_observation_1.polarity = $9), false)) AS anon_1;
-- p0, r0, p1, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtquery, p2__soughtwords, r1, polarity_1
