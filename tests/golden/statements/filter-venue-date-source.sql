-- sqlite: venue
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.venue_id = ? ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- sqlite: date
SELECT NULL AS c0, t3.slug AS c1, t3.date_edtf AS c2, t3.date_precision AS c3
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND t4.date_latest IS NOT NULL AND t4.date_latest <= ? AND t4.date_earliest IS NOT NULL AND t4.date_earliest >= ? ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN statement AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- p2, p1, size1, param_1

-- sqlite: open
SELECT NULL AS c0, t6.slug AS c1, t6.date_edtf AS c2, t6.date_precision AS c3
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND (t7.date_earliest IS NULL OR t7.date_earliest <= ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- p4, size2, param_1

-- sqlite: undated
SELECT NULL AS c0, t9.slug AS c1
FROM (SELECT t10.id AS id
FROM statement AS t10
WHERE NOT (t10.date_earliest IS NOT NULL OR t10.date_latest IS NOT NULL) OR t10.date_latest IS NOT NULL AND t10.date_latest <= ? ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t9 ON t9.id = p11.id ORDER BY t9.sort_key ASC;
-- p6, size3, param_1

-- sqlite: source.nodes.evidence
SELECT k13.value AS c0, t15.slug AS c1, t14.source_id AS c2
FROM json_each(?) AS k13 CROSS JOIN evidence AS t14 ON t14.subject_id = k13.value AND t14.field IS NULL LEFT OUTER JOIN source AS t15 ON t15.id = t14.source_id ORDER BY t14.ordinal, t14.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: source
SELECT NULL AS c0, t12.slug AS c1, t12.id AS c2
FROM (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = ?) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p19 CROSS JOIN statement AS t12 ON t12.id = p19.id ORDER BY t12.sort_key ASC;
-- r1, size4, param_1

-- sqlite: sourceAndText.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = ?) AND t21.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE ? != '' AND statement_1.id IN (SELECT rowid FROM words_of_statements WHERE title_words MATCH ?) AND instr(' ' || statement_1.title_words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE ? != '' AND statement_2.id IN (SELECT rowid FROM words_of_statements WHERE summary_words MATCH ?) AND instr(' ' || statement_2.summary_words || ' ', ' ' || ?) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE ? != '' AND quote_1.id IN (SELECT rowid FROM words_of_quotes WHERE words MATCH ?) AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE ? != '' AND statement_text_1.id IN (SELECT rowid FROM words_of_texts WHERE words MATCH ?) AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)) AS anon_1;
-- r2, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtbeginning, p9__soughtwords, p9__soughtquery, p9__soughtwords

-- postgresql: venue
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.venue_id = $1::BIGINT ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: date
SELECT NULL AS c0, t3.slug AS c1, t3.date_edtf AS c2, t3.date_precision AS c3
FROM (SELECT t4.*
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND t4.date_latest IS NOT NULL AND t4.date_latest <= $1::DATE AND t4.date_earliest IS NOT NULL AND t4.date_earliest >= $2::DATE ORDER BY t4.sort_key ASC
 LIMIT $3 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- p2, p1, size1

-- postgresql: open
SELECT NULL AS c0, t6.slug AS c1, t6.date_edtf AS c2, t6.date_precision AS c3
FROM (SELECT t7.*
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND (t7.date_earliest IS NULL OR t7.date_earliest <= $1::DATE) ORDER BY t7.sort_key ASC
 LIMIT $2 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- p4, size2

-- postgresql: undated
SELECT NULL AS c0, t9.slug AS c1
FROM (SELECT t10.*
FROM statement AS t10
WHERE NOT (t10.date_earliest IS NOT NULL OR t10.date_latest IS NOT NULL) OR t10.date_latest IS NOT NULL AND t10.date_latest <= $1::DATE ORDER BY t10.sort_key ASC
 LIMIT $2 + 1) AS t9 ORDER BY t9.sort_key ASC;
-- p6, size3

-- postgresql: source.nodes.evidence
SELECT k13.value AS c0, t15.slug AS c1, t14.source_id AS c2
FROM unnest($1::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t16.*
FROM evidence AS t16
WHERE t16.subject_id = k13.value AND t16.field IS NULL ORDER BY t16.ordinal, t16.id
 LIMIT $2 + 1) AS t14 LEFT OUTER JOIN source AS t15 ON t15.id = t14.source_id ORDER BY t14.ordinal, t14.id;
-- keys, cap

-- postgresql: source
SELECT NULL AS c0, t12.slug AS c1, t12.id AS c2
FROM (SELECT t18.*
FROM statement AS t18
WHERE t18.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = $1::BIGINT) ORDER BY t18.sort_key ASC
 LIMIT $2 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- r1, size4

-- postgresql: sourceAndText.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t21
WHERE t21.id IN (SELECT evidence_1.subject_id
FROM evidence AS evidence_1
WHERE evidence_1.source_id = $1::BIGINT) AND t21.id IN (SELECT statement_1.id
FROM statement AS statement_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_1.title_words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_1.title_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_2.summary_words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_2.summary_words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT quote_1.statement_id
FROM quote AS quote_1
WHERE $2::VARCHAR != '' AND array_to_tsvector(string_to_array(quote_1.words, ' ')) @@ CAST(CAST($3::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || quote_1.words || ' ', ' ' || $2::VARCHAR) > 0 UNION ALL SELECT statement_text_1.statement_id
FROM statement_text AS statement_text_1
WHERE $4::VARCHAR != '' AND array_to_tsvector(string_to_array(statement_text_1.words, ' ')) @@ CAST(CAST($5::VARCHAR AS TEXT) AS tsquery) AND strpos(' ' || statement_text_1.words || ' ', ' ' || $4::VARCHAR || ' ') > 0)) AS anon_1;
-- r2, p9__soughtbeginning, p9__soughtbeginningquery, p9__soughtwords, p9__soughtquery
