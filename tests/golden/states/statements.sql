-- sqlite: state.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.date_edtf AS c2, t2.date_precision AS c3
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size0, param_1

-- sqlite: state.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value) AS anon_1
FROM json_each(?) AS k5;
-- keys

-- sqlite: state.about.nodes.mentions
SELECT k9.value AS c0, t10.polarity AS c1
FROM json_each(?) AS k9 CROSS JOIN mention_observation AS t10 ON t10.statement_id = k9.value AND t10.target_id = ? ORDER BY t10.ordinal, t10.id LIMIT (? + 1) * json_array_length(?);
-- keys, r2, cap, keys

-- sqlite: state.about
SELECT k7.value AS c0, t8.slug AS c1, t8.act AS c2, t8.id AS c3, t8.sort_key AS c4
FROM json_each(?) AS k7 CROSS JOIN statement AS t8 ON t8.id IN (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.speaker_id = k7.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t13.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?)) AND t13.act IN (SELECT value FROM json_each(?)) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, r1, polarity_1, p1, size1, param_1

-- sqlite: state.about.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.speaker_id = k15.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t16.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AND t16.act IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k15;
-- r1, polarity_1, p1, keys

-- sqlite: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: state.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.date_edtf AS c2, t2.date_precision AS c3
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key ASC
 LIMIT $2 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size0

-- postgresql: state.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k5(value);
-- keys

-- postgresql: state.about.nodes.mentions
SELECT k9.value AS c0, t10.polarity AS c1
FROM unnest($1::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM mention_observation AS t11
WHERE t11.statement_id = k9.value AND t11.target_id = $2::BIGINT ORDER BY t11.ordinal, t11.id
 LIMIT $3 + 1) AS t10 ORDER BY t10.ordinal, t10.id;
-- keys, r2, cap

-- postgresql: state.about
SELECT k7.value AS c0, t8.slug AS c1, t8.act AS c2, t8.id AS c3, t8.sort_key AS c4
FROM unnest($1::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t13.*
FROM statement AS t13
WHERE t13.speaker_id = k7.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t13.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_1(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1)) AND mention_observation_1.polarity = $3)) AND t13.act = ANY ($4::TEXT[]) ORDER BY t13.sort_key ASC
 LIMIT $5 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, r1, polarity_1, p1, size1

-- postgresql: state.about.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.speaker_id = k15.value AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t16.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $2)) AND t16.act = ANY ($3::TEXT[])) AS anon_1
FROM unnest($4::BIGINT[]) AS k15(value);
-- r1, polarity_1, p1, keys

-- postgresql: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = $1::BIGINT;
-- r0
