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
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p4 CROSS JOIN statement AS t2 ON t2.id = p4.id ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1, param_1

-- sqlite: itself.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?)) AS anon_1;
-- r1, polarity_1

-- sqlite: exactly
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN statement AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r2, polarity_1, size2, param_1

-- sqlite: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = ? AND mention_observation_1.polarity = ?)) AS anon_1;
-- r2, polarity_1

-- sqlite: left
SELECT NULL AS c0, t10.slug AS c1
FROM (SELECT t11.id AS id
FROM statement AS t11
WHERE t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p12 CROSS JOIN statement AS t10 ON t10.id = p12.id ORDER BY t10.sort_key ASC;
-- r3, polarity_1, size3, param_1

-- sqlite: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t14
WHERE t14.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r4

-- sqlite: unsure
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.id AS id
FROM statement AS t16
WHERE t16.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN statement AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- r5, polarity_1, size5, param_1

-- sqlite: actor
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.id AS id
FROM statement AS t19
WHERE t19.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN statement AS t18 ON t18.id = p20.id ORDER BY t18.sort_key ASC;
-- r6, polarity_1, size6, param_1

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
SELECT NULL AS c0, t2.slug AS c1
FROM (SELECT t3.*
FROM statement AS t3
WHERE t3.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2) ORDER BY t3.sort_key ASC
 LIMIT $3 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- r1, polarity_1, size1

-- postgresql: itself.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t5
WHERE t5.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2)) AS anon_1;
-- r1, polarity_1

-- postgresql: exactly
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.*
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2) ORDER BY t7.sort_key ASC
 LIMIT $3 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- r2, polarity_1, size2

-- postgresql: exactly.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = $1::BIGINT AND mention_observation_1.polarity = $2)) AS anon_1;
-- r2, polarity_1

-- postgresql: left
SELECT NULL AS c0, t10.slug AS c1
FROM (SELECT t11.*
FROM statement AS t11
WHERE t11.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t11.sort_key ASC
 LIMIT $3 + 1) AS t10 ORDER BY t10.sort_key ASC;
-- r3, polarity_1, size3

-- postgresql: any.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t14
WHERE t14.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2))) AS anon_1;
-- r4

-- postgresql: unsure
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.*
FROM statement AS t16
WHERE t16.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t16.sort_key ASC
 LIMIT $3 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- r5, polarity_1, size5

-- postgresql: actor
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.*
FROM statement AS t19
WHERE t19.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t19.sort_key ASC
 LIMIT $3 + 1) AS t18 ORDER BY t18.sort_key ASC;
-- r6, polarity_1, size6
