-- sqlite: venue
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- sqlite: date
SELECT t3.slug AS c0, t3.date_edtf AS c1
FROM (SELECT t4.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT t5.id AS id
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND t5.date_latest IS NOT NULL AND t5.date_latest <= ? AND t5.date_earliest IS NOT NULL AND t5.date_earliest >= ? AND t5.sort_key >= ? AND t5.sort_key < ? || '~' ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw6 CROSS JOIN statement AS w6 ON w6.id = iw6.id UNION SELECT w9.id AS id, w9.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k8 CROSS JOIN statement AS w9 ON w9.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND t7.date_latest IS NOT NULL AND t7.date_latest <= ? AND t7.date_earliest IS NOT NULL AND t7.date_earliest >= ? AND t7.sort_key >= CASE WHEN (k8.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k8.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t7.sort_key < CASE WHEN (k8.id = -1) THEN '~~' ELSE ? END AND t7.reach = k8.id ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt4 CROSS JOIN statement AS t4 ON t4.id = mt4.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t3 ON t3.id = p10.id ORDER BY t3.sort_key ASC;
-- p2, p1, p1__daytext, p2__daytext, size1, param_1, param_2, p2, p1, p1__daytext, p1__daytext, p1__daytext, p1__daytext, size1, param_3, size1, param_4, size1, param_5

-- sqlite: open
SELECT t11.slug AS c0, t11.date_edtf AS c1
FROM (SELECT t12.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (SELECT t13.id AS id
FROM statement AS t13
WHERE (t13.date_earliest IS NOT NULL OR t13.date_latest IS NOT NULL) AND (t13.date_earliest IS NULL OR t13.date_earliest <= ?) AND t13.sort_key < ? || '~' ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw14 CROSS JOIN statement AS w14 ON w14.id = iw14.id UNION SELECT w17.id AS id, w17.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k16 CROSS JOIN statement AS w17 ON w17.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE (t15.date_earliest IS NOT NULL OR t15.date_latest IS NOT NULL) AND (t15.date_earliest IS NULL OR t15.date_earliest <= ?) AND k16.id = -1 AND t15.sort_key > '~|' AND t15.reach = k16.id ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt12 CROSS JOIN statement AS t12 ON t12.id = mt12.id ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN statement AS t11 ON t11.id = p18.id ORDER BY t11.sort_key ASC;
-- p4, p4__daytext, size2, param_1, param_2, p4, size2, param_3, size2, param_4, size2, param_5

-- sqlite: undated
SELECT t19.slug AS c0
FROM (SELECT t20.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w22.id AS id, w22.sort_key AS sort_key
FROM (SELECT t21.id AS id
FROM statement AS t21
WHERE (NOT (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL) OR t21.date_latest IS NOT NULL AND t21.date_latest <= ?) AND t21.sort_key < ? || '~' ORDER BY t21.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw22 CROSS JOIN statement AS w22 ON w22.id = iw22.id UNION SELECT w25.id AS id, w25.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k24 CROSS JOIN statement AS w25 ON w25.id IN (SELECT t23.id AS id
FROM statement AS t23
WHERE (NOT (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL) OR t23.date_latest IS NOT NULL AND t23.date_latest <= ?) AND k24.id = -1 AND t23.sort_key > '~|' AND t23.reach = k24.id ORDER BY t23.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT t26.id AS id
FROM statement AS t26
WHERE (NOT (t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL) OR t26.date_latest IS NOT NULL AND t26.date_latest <= ?) AND t26.sort_key >= '~|~' ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw27 CROSS JOIN statement AS w27 ON w27.id = iw27.id) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt20 CROSS JOIN statement AS t20 ON t20.id = mt20.id ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p28 CROSS JOIN statement AS t19 ON t19.id = p28.id ORDER BY t19.sort_key ASC;
-- p6, p6__daytext, size3, param_1, param_2, p6, size3, param_3, p6, size3, param_4, size3, param_5, size3, param_6

-- sqlite: source.nodes.evidence
SELECT t31.subject_id AS c0, t32.slug AS c1
FROM evidence AS t31 LEFT OUTER JOIN source AS t32 ON t32.id = t31.source_id
WHERE t31.subject_id IN (SELECT value FROM json_each(?)) AND +(t31.field IS NULL) ORDER BY t31.subject_id, t31.ordinal, t31.id;
-- keys

-- sqlite: source
SELECT t29.slug AS c0, t29.id AS c1
FROM (SELECT t33.id AS id
FROM statement AS t33
WHERE t33.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = ?) ORDER BY t33.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p34 CROSS JOIN statement AS t29 ON t29.id = p34.id ORDER BY t29.sort_key ASC;
-- r1, size4, param_1

-- sqlite: sourceAndText.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t36
WHERE t36.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = ?) AND t36.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND ? != '' AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND ? != '' AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- r2, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtbeginning, p9__soughtquery, p9__soughtwords, p9__soughtwords

-- postgresql: venue
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: date
SELECT t3.slug AS c0, t3.date_edtf AS c1
FROM (SELECT t4.*
FROM (SELECT w6.*
FROM (SELECT t5.*
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND t5.date_latest IS NOT NULL AND t5.date_latest <= (SELECT $1::DATE)::DATE AND t5.date_earliest IS NOT NULL AND t5.date_earliest >= (SELECT $2::DATE)::DATE AND t5.sort_key >= (SELECT $3::VARCHAR)::VARCHAR AND (t5.sort_key, t5.sort_key) < ((SELECT $4::VARCHAR)::VARCHAR || '~', (SELECT $4::VARCHAR)::VARCHAR || '~') ORDER BY t5.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w6 UNION SELECT w9.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k8 CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND t7.date_latest IS NOT NULL AND t7.date_latest <= (SELECT $1::DATE)::DATE AND t7.date_earliest IS NOT NULL AND t7.date_earliest >= (SELECT $2::DATE)::DATE AND t7.sort_key >= CASE WHEN (k8.id = -1) THEN '~|' || (SELECT $3::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $3::VARCHAR)::VARCHAR AS DATE) - LEAST(k8.id, CAST((SELECT $3::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t7.sort_key, t7.sort_key) < (CASE WHEN (k8.id = -1) THEN '~~' ELSE (SELECT $3::VARCHAR)::VARCHAR END, CASE WHEN (k8.id = -1) THEN '~~' ELSE (SELECT $3::VARCHAR)::VARCHAR END) AND t7.reach = k8.id ORDER BY t7.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w9) AS t4 ORDER BY t4.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t3 ORDER BY t3.sort_key ASC;
-- p2, p1, p1__daytext, p2__daytext, size1

-- postgresql: open
SELECT t11.slug AS c0, t11.date_edtf AS c1
FROM (SELECT t12.*
FROM (SELECT w14.*
FROM (SELECT t13.*
FROM statement AS t13
WHERE (t13.date_earliest IS NOT NULL OR t13.date_latest IS NOT NULL) AND (t13.date_earliest IS NULL OR t13.date_earliest <= (SELECT $1::DATE)::DATE) AND (t13.sort_key, t13.sort_key) < ((SELECT $2::VARCHAR)::VARCHAR || '~', (SELECT $2::VARCHAR)::VARCHAR || '~') ORDER BY t13.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w14 UNION SELECT w17.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k16 CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE (t15.date_earliest IS NOT NULL OR t15.date_latest IS NOT NULL) AND (t15.date_earliest IS NULL OR t15.date_earliest <= (SELECT $1::DATE)::DATE) AND k16.id = -1 AND t15.sort_key > '~|' AND t15.reach = k16.id ORDER BY t15.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w17) AS t12 ORDER BY t12.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p4, p4__daytext, size2

-- postgresql: undated
SELECT t19.slug AS c0
FROM (SELECT t20.*
FROM (SELECT w22.*
FROM (SELECT t21.*
FROM statement AS t21
WHERE (NOT (t21.date_earliest IS NOT NULL OR t21.date_latest IS NOT NULL) OR t21.date_latest IS NOT NULL AND t21.date_latest <= (SELECT $1::DATE)::DATE) AND (t21.sort_key, t21.sort_key) < ((SELECT $2::VARCHAR)::VARCHAR || '~', (SELECT $2::VARCHAR)::VARCHAR || '~') ORDER BY t21.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w22 UNION SELECT w25.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k24 CROSS JOIN LATERAL (SELECT t23.*
FROM statement AS t23
WHERE (NOT (t23.date_earliest IS NOT NULL OR t23.date_latest IS NOT NULL) OR t23.date_latest IS NOT NULL AND t23.date_latest <= (SELECT $1::DATE)::DATE) AND k24.id = -1 AND t23.sort_key > '~|' AND t23.reach = k24.id ORDER BY t23.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w25 UNION SELECT w27.*
FROM (SELECT t26.*
FROM statement AS t26
WHERE (NOT (t26.date_earliest IS NOT NULL OR t26.date_latest IS NOT NULL) OR t26.date_latest IS NOT NULL AND t26.date_latest <= (SELECT $1::DATE)::DATE) AND t26.sort_key >= '~|~' ORDER BY t26.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w27) AS t20 ORDER BY t20.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t19 ORDER BY t19.sort_key ASC;
-- p6, p6__daytext, size3

-- postgresql: source.nodes.evidence
SELECT t31.subject_id AS c0, t32.slug AS c1
FROM evidence AS t31 LEFT OUTER JOIN source AS t32 ON t32.id = t31.source_id
WHERE t31.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t31.field IS NULL) ORDER BY t31.ordinal, t31.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: source
SELECT t29.slug AS c0, t29.id AS c1
FROM (SELECT t33.*
FROM statement AS t33
WHERE t33.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = $1::BIGINT) ORDER BY t33.sort_key ASC
 LIMIT $2 + 1) AS t29 ORDER BY t29.sort_key ASC;
-- r1, size4

-- postgresql: sourceAndText.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t36
WHERE t36.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = $1::BIGINT) AND t36.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || statement_1.title_words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($2::VARCHAR AS TEXT) AS tsquery) AND $3::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || $3::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($4::VARCHAR AS TEXT) AS tsquery) AND $5::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || $5::VARCHAR || ' ') > 0)) AS anon_1;
-- r2, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtquery, p9__soughtwords
