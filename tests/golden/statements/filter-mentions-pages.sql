-- sqlite: first
SELECT NULL AS c0, t0.slug AS c1, t0.sort_key AS c2
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.id IN (SELECT w4.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k3 CROSS JOIN statement AS w4 ON w4.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t2 ON mention_place_1.statement_id = t2.id
WHERE mention_place_1.target_id = k3.id AND mention_place_1.polarity = ? AND 1 = 1 ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN statement AS t0 ON t0.id = p5.id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0, param_1, size0, param_2

-- sqlite: last
SELECT NULL AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT w10.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k9 CROSS JOIN statement AS w10 ON w10.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t8 ON mention_place_1.statement_id = t8.id
WHERE mention_place_1.target_id = k9.id AND mention_place_1.polarity = ? AND 1 = 1 ORDER BY mention_place_1.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t7.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t6 ON t6.id = p11.id ORDER BY t6.sort_key DESC;
-- r1, polarity_1, size1, param_1, size1, param_2

-- sqlite: also
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.id IN (SELECT w16.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k15 CROSS JOIN statement AS w16 ON w16.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t14 ON mention_place_1.statement_id = t14.id
WHERE mention_place_1.target_id = k15.id AND mention_place_1.polarity = ? AND t14.channel IN (SELECT value FROM json_each(?)) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL) AND (t14.date_latest IS NULL OR t14.date_latest >= ?) ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN statement AS t12 ON t12.id = p17.id ORDER BY t12.sort_key ASC;
-- r2, polarity_1, p3, p4, size2, param_1, size2, param_2

-- sqlite: known
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.id AS id
FROM statement AS t19
WHERE t19.id IN (SELECT w22.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k21 CROSS JOIN statement AS w22 ON w22.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t20 ON mention_place_1.statement_id = t20.id
WHERE mention_place_1.target_id = k21.id AND mention_place_1.polarity = ? AND t20.epistemic_status IN (SELECT value FROM json_each(?)) ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN statement AS t18 ON t18.id = p23.id ORDER BY t18.sort_key ASC;
-- r3, polarity_1, p6, size3, param_1, size3, param_2

-- sqlite: any
SELECT NULL AS c0, t24.slug AS c1
FROM (SELECT t25.id AS id
FROM statement AS t25
WHERE t25.id IN (SELECT w28.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k27 CROSS JOIN statement AS w28 ON w28.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t26 ON mention_place_1.statement_id = t26.id
WHERE mention_place_1.target_id = k27.id AND mention_place_1.polarity = ? AND 1 = 1 ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p29 CROSS JOIN statement AS t24 ON t24.id = p29.id ORDER BY t24.sort_key ASC;
-- r4, polarity_1, size4, param_1, size4, param_2

-- sqlite: either
SELECT NULL AS c0, t30.slug AS c1
FROM (SELECT t31.id AS id
FROM statement AS t31
WHERE t31.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) OR t31.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_2.polarity = ?) ORDER BY t31.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p32 CROSS JOIN statement AS t30 ON t30.id = p32.id ORDER BY t30.sort_key ASC;
-- r5, polarity_1, r6, polarity_2, size5, param_1

-- sqlite: both
SELECT NULL AS c0, t33.slug AS c1
FROM (SELECT t34.id AS id
FROM statement AS t34
WHERE t34.id IN (SELECT w37.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k36 CROSS JOIN statement AS w37 ON w37.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t35 ON mention_place_1.statement_id = t35.id
WHERE mention_place_1.target_id = k36.id AND mention_place_1.polarity = ? AND t35.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?) ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p38 CROSS JOIN statement AS t33 ON t33.id = p38.id ORDER BY t33.sort_key ASC;
-- r7, polarity_1, r8, polarity_2, size6, param_1, size6, param_2

-- sqlite: without
SELECT NULL AS c0, t39.slug AS c1
FROM (SELECT t40.id AS id
FROM statement AS t40
WHERE t40.id IN (SELECT w43.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k42 CROSS JOIN statement AS w43 ON w43.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t41 ON mention_place_1.statement_id = t41.id
WHERE mention_place_1.target_id = k42.id AND mention_place_1.polarity = ? AND coalesce(t41.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?), 0) = 0 ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) ORDER BY t40.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p44 CROSS JOIN statement AS t39 ON t39.id = p44.id ORDER BY t39.sort_key ASC;
-- r9, polarity_1, r10, polarity_2, size7, param_1, size7, param_2

-- postgresql: first
SELECT NULL AS c0, t0.slug AS c1, t0.sort_key AS c2
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.id IN (SELECT w4.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k3 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t2 ON mention_place_1.statement_id = t2.id
WHERE mention_place_1.target_id = k3.id AND mention_place_1.polarity = $2 AND true ORDER BY mention_place_1.sort_key ASC
 LIMIT $3 + 1) AS w4) ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0

-- postgresql: last
SELECT NULL AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM (SELECT t7.*
FROM statement AS t7
WHERE t7.id IN (SELECT w10.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k9 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t8 ON mention_place_1.statement_id = t8.id
WHERE mention_place_1.target_id = k9.id AND mention_place_1.polarity = $2 AND true ORDER BY mention_place_1.sort_key DESC
 LIMIT $3 + 1) AS w10) ORDER BY t7.sort_key DESC
 LIMIT $3 + 1) AS t6 ORDER BY t6.sort_key DESC;
-- r1, polarity_1, size1

-- postgresql: also
SELECT NULL AS c0, t12.slug AS c1
FROM (SELECT t13.*
FROM statement AS t13
WHERE t13.id IN (SELECT w16.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k15 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t14 ON mention_place_1.statement_id = t14.id
WHERE mention_place_1.target_id = k15.id AND mention_place_1.polarity = $2 AND t14.channel = ANY ($3::TEXT[]) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL) AND (t14.date_latest IS NULL OR t14.date_latest >= $4::DATE) ORDER BY mention_place_1.sort_key ASC
 LIMIT $5 + 1) AS w16) ORDER BY t13.sort_key ASC
 LIMIT $5 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- r2, polarity_1, p3, p4, size2

-- postgresql: known
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.*
FROM statement AS t19
WHERE t19.id IN (SELECT w22.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k21 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t20 ON mention_place_1.statement_id = t20.id
WHERE mention_place_1.target_id = k21.id AND mention_place_1.polarity = $2 AND t20.epistemic_status = ANY ($3::TEXT[]) ORDER BY mention_place_1.sort_key ASC
 LIMIT $4 + 1) AS w22) ORDER BY t19.sort_key ASC
 LIMIT $4 + 1) AS t18 ORDER BY t18.sort_key ASC;
-- r3, polarity_1, p6, size3

-- postgresql: any
SELECT NULL AS c0, t24.slug AS c1
FROM (SELECT t25.*
FROM statement AS t25
WHERE t25.id IN (SELECT w28.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k27 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t26 ON mention_place_1.statement_id = t26.id
WHERE mention_place_1.target_id = k27.id AND mention_place_1.polarity = $2 AND true ORDER BY mention_place_1.sort_key ASC
 LIMIT $3 + 1) AS w28) ORDER BY t25.sort_key ASC
 LIMIT $3 + 1) AS t24 ORDER BY t24.sort_key ASC;
-- r4, polarity_1, size4

-- postgresql: either
SELECT NULL AS c0, t30.slug AS c1
FROM (SELECT t31.*
FROM statement AS t31
WHERE t31.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) OR t31.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $3::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_2.polarity = $4) ORDER BY t31.sort_key ASC
 LIMIT $5 + 1) AS t30 ORDER BY t30.sort_key ASC;
-- r5, polarity_1, r6, polarity_2, size5

-- postgresql: both
SELECT NULL AS c0, t33.slug AS c1
FROM (SELECT t34.*
FROM statement AS t34
WHERE t34.id IN (SELECT w37.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k36 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t35 ON mention_place_1.statement_id = t35.id
WHERE mention_place_1.target_id = k36.id AND mention_place_1.polarity = $2 AND t35.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $3::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $4) ORDER BY mention_place_1.sort_key ASC
 LIMIT $5 + 1) AS w37) ORDER BY t34.sort_key ASC
 LIMIT $5 + 1) AS t33 ORDER BY t33.sort_key ASC;
-- r7, polarity_1, r8, polarity_2, size6

-- postgresql: without
SELECT NULL AS c0, t39.slug AS c1
FROM (SELECT t40.*
FROM statement AS t40
WHERE t40.id IN (SELECT w43.id
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AS k42 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t41 ON mention_place_1.statement_id = t41.id
WHERE mention_place_1.target_id = k42.id AND mention_place_1.polarity = $2 AND NOT coalesce(t41.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $3::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $4), false) ORDER BY mention_place_1.sort_key ASC
 LIMIT $5 + 1) AS w43) ORDER BY t40.sort_key ASC
 LIMIT $5 + 1) AS t39 ORDER BY t39.sort_key ASC;
-- r9, polarity_1, r10, polarity_2, size7
