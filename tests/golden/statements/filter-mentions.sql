-- sqlite: mentioned.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1;
-- r0, polarity_1

-- sqlite: itself
SELECT t2.slug AS c0
FROM (SELECT t3.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT ? AS id) AS k5 CROSS JOIN statement AS w6 ON w6.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k5.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt3 CROSS JOIN statement AS t3 ON t3.id = mt3.id ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN statement AS t2 ON t2.id = p7.id ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1, param_1, size1, param_2, size1, param_3

-- sqlite: itself.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t8
WHERE t8.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?)) AS anon_1;
-- r1, polarity_1

-- sqlite: exactly
SELECT t9.slug AS c0
FROM (SELECT t10.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w13.id AS id, w13.sort_key AS sort_key
FROM (SELECT ? AS id) AS k12 CROSS JOIN statement AS w13 ON w13.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k12.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt10 CROSS JOIN statement AS t10 ON t10.id = mt10.id ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN statement AS t9 ON t9.id = p14.id ORDER BY t9.sort_key ASC;
-- r2, polarity_1, size2, param_1, size2, param_2, size2, param_3

-- sqlite: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?)) AS anon_1;
-- r2, polarity_1

-- sqlite: left
SELECT t16.slug AS c0
FROM (SELECT t17.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w20.id AS id, w20.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k19 CROSS JOIN statement AS w20 ON w20.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k19.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt17 CROSS JOIN statement AS t17 ON t17.id = mt17.id ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p21 CROSS JOIN statement AS t16 ON t16.id = p21.id ORDER BY t16.sort_key ASC;
-- r3, polarity_1, size3, param_1, size3, param_2, size3, param_3

-- sqlite: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r4

-- sqlite: unsure
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w28.id AS id, w28.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k27 CROSS JOIN statement AS w28 ON w28.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k27.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt25 CROSS JOIN statement AS t25 ON t25.id = mt25.id ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p29 CROSS JOIN statement AS t24 ON t24.id = p29.id ORDER BY t24.sort_key ASC;
-- r5, polarity_1, size5, param_1, size5, param_2, size5, param_3

-- sqlite: actor
SELECT t30.slug AS c0
FROM (SELECT t31.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w34.id AS id, w34.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k33 CROSS JOIN statement AS w34 ON w34.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k33.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt31 CROSS JOIN statement AS t31 ON t31.id = mt31.id ORDER BY t31.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p35 CROSS JOIN statement AS t30 ON t30.id = p35.id ORDER BY t30.sort_key ASC;
-- r6, polarity_1, size6, param_1, size6, param_2, size6, param_3

-- postgresql: mentioned.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t1
WHERE t1.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $2)) AS anon_1;
-- r0, polarity_1

-- postgresql: itself
SELECT t2.slug AS c0
FROM (SELECT t3.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT (SELECT $1::BIGINT)::BIGINT AS id) AS k5 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k5.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w6) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt3 CROSS JOIN LATERAL (SELECT * FROM statement AS ot3 WHERE ot3.id = mt3.id LIMIT 1) AS t3 ORDER BY t3.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1

-- postgresql: itself.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t8
WHERE t8.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2)) AS anon_1;
-- r1, polarity_1

-- postgresql: exactly
SELECT t9.slug AS c0
FROM (SELECT t10.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w13.id AS id, w13.sort_key AS sort_key
FROM (SELECT (SELECT $1::BIGINT)::BIGINT AS id) AS k12 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k12.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w13) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt10 CROSS JOIN LATERAL (SELECT * FROM statement AS ot10 WHERE ot10.id = mt10.id LIMIT 1) AS t10 ORDER BY t10.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t9 ORDER BY t9.sort_key ASC;
-- r2, polarity_1, size2

-- postgresql: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2)) AS anon_1;
-- r2, polarity_1

-- postgresql: left
SELECT t16.slug AS c0
FROM (SELECT t17.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w20.id AS id, w20.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k19 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k19.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w20) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt17 CROSS JOIN LATERAL (SELECT * FROM statement AS ot17 WHERE ot17.id = mt17.id LIMIT 1) AS t17 ORDER BY t17.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t16 ORDER BY t16.sort_key ASC;
-- r3, polarity_1, size3

-- postgresql: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r4

-- postgresql: unsure
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w28.id AS id, w28.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k27 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k27.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w28) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt25 CROSS JOIN LATERAL (SELECT * FROM statement AS ot25 WHERE ot25.id = mt25.id LIMIT 1) AS t25 ORDER BY t25.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t24 ORDER BY t24.sort_key ASC;
-- r5, polarity_1, size5

-- postgresql: actor
SELECT t30.slug AS c0
FROM (SELECT t31.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w34.id AS id, w34.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k33 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k33.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w34) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt31 CROSS JOIN LATERAL (SELECT * FROM statement AS ot31 WHERE ot31.id = mt31.id LIMIT 1) AS t31 ORDER BY t31.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t30 ORDER BY t30.sort_key ASC;
-- r6, polarity_1, size6
