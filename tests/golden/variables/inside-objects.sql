-- sqlite: statements
SELECT NULL AS c0, t0.slug AS c1, t0.act AS c2, t1.slug AS c3, t0.speaker_id AS c4
FROM (SELECT t2.id AS id
FROM statement AS t2
WHERE (t2.date_earliest IS NOT NULL OR t2.date_latest IS NOT NULL) AND (t2.date_latest IS NULL OR t2.date_latest >= ?) AND (t2.speaker_id IN (SELECT value FROM json_each(?)) AND t2.act IN (SELECT value FROM json_each(?)) OR t2.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AND coalesce(t2.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?), 0) = 0 ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p3 CROSS JOIN statement AS t0 ON t0.id = p3.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- p0, r0, p1, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtwords, p2__soughtquery, p2__soughtwords, r1, polarity_1, size0, param_1

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND (t4.date_latest IS NULL OR t4.date_latest >= ?) AND (t4.speaker_id IN (SELECT value FROM json_each(?)) AND t4.act IN (SELECT value FROM json_each(?)) OR t4.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AND coalesce(t4.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?), 0) = 0) AS anon_1;
-- p0, r0, p1, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtbeginning, p2__soughtwords, p2__soughtquery, p2__soughtwords, r1, polarity_1

-- postgresql: statements
SELECT NULL AS c0, t0.slug AS c1, t0.act AS c2, t1.slug AS c3, t0.speaker_id AS c4
FROM (SELECT t2.*
FROM statement AS t2
WHERE (t2.date_earliest IS NOT NULL OR t2.date_latest IS NOT NULL) AND (t2.date_latest IS NULL OR t2.date_latest >= $1::DATE) AND (t2.speaker_id = ANY ($2::BIGINT[]) AND t2.act = ANY ($3::TEXT[]) OR t2.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $6::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($7::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $6::VARCHAR || ' ') > 0)) AND NOT coalesce(t2.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $8::BIGINT AND mention_observation_1.polarity = $9), false) ORDER BY t2.sort_key ASC
 LIMIT $10 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.speaker_id ORDER BY t0.sort_key ASC;
-- p0, r0, p1, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtwords, p2__soughtquery, r1, polarity_1, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND (t4.date_latest IS NULL OR t4.date_latest >= $1::DATE) AND (t4.speaker_id = ANY ($2::BIGINT[]) AND t4.act = ANY ($3::TEXT[]) OR t4.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $4::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $6::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($7::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $6::VARCHAR || ' ') > 0)) AND NOT coalesce(t4.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $8::BIGINT AND mention_observation_1.polarity = $9), false)) AS anon_1;
-- p0, r0, p1, p2__soughtbeginning, p2__soughtbeginningquery, p2__soughtwords, p2__soughtquery, r1, polarity_1
