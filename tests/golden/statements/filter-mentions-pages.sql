-- sqlite: first
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w4.id AS id, w4.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k3 CROSS JOIN statement AS w4 ON w4.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k3.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN statement AS t1 ON t1.id = mt1.id ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN statement AS t0 ON t0.id = p5.id ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0, param_1, size0, param_2, size0, param_3

-- sqlite: last
SELECT t6.slug AS c0, t6.sort_key AS c1
FROM (SELECT t7.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w10.id AS id, w10.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k9 CROSS JOIN statement AS w10 ON w10.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k9.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key DESC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS mt7 CROSS JOIN statement AS t7 ON t7.id = mt7.id ORDER BY t7.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t6 ON t6.id = p11.id ORDER BY t6.sort_key DESC;
-- r1, polarity_1, size1, param_1, size1, param_2, size1, param_3

-- sqlite: also
SELECT t12.slug AS c0
FROM (SELECT t13.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w16.id AS id, w16.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k15 CROSS JOIN statement AS w16 ON w16.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t14 ON mention_place_1.statement_id = t14.id
WHERE t14.channel IN (SELECT value FROM json_each(?)) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL) AND (t14.date_latest IS NULL OR t14.date_latest >= ?) AND mention_place_1.target_id = k15.id AND mention_place_1.polarity = ? AND mention_place_1.sort_key >= ? AND mention_place_1.sort_key < '~' ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w19.id AS id, w19.sort_key AS sort_key
FROM (WITH RECURSIVE anon_3(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_3.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_4
FROM anon_3
WHERE anon_3.id IS NOT NULL)
 SELECT anon_3.id
FROM anon_3
WHERE anon_3.id >= -1) AS k18 CROSS JOIN statement AS w19 ON w19.id IN (SELECT t17.id AS id
FROM statement AS t17
WHERE t17.channel IN (SELECT value FROM json_each(?)) AND (t17.date_earliest IS NOT NULL OR t17.date_latest IS NOT NULL) AND (t17.date_latest IS NULL OR t17.date_latest >= ?) AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t17.id AND +mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?
 LIMIT ? OFFSET 0)) AND t17.sort_key >= CASE WHEN (k18.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k18.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t17.sort_key < CASE WHEN (k18.id = -1) THEN '~~' ELSE ? END AND t17.reach = k18.id ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt13 CROSS JOIN statement AS t13 ON t13.id = mt13.id ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN statement AS t12 ON t12.id = p20.id ORDER BY t12.sort_key ASC;
-- r2, p3, p4, polarity_1, p4__daytext, size2, param_1, param_2, p3, p4, r2, polarity_2, param_3, p4__daytext, p4__daytext, p4__daytext, p4__daytext, size2, param_4, size2, param_5, size2, param_6

-- sqlite: known
SELECT t21.slug AS c0
FROM (SELECT t22.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w25.id AS id, w25.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k24 CROSS JOIN statement AS w25 ON w25.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t23 ON mention_place_1.statement_id = t23.id
WHERE t23.epistemic_status IN (SELECT value FROM json_each(?)) AND mention_place_1.target_id = k24.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt22 CROSS JOIN statement AS t22 ON t22.id = mt22.id ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN statement AS t21 ON t21.id = p26.id ORDER BY t21.sort_key ASC;
-- r3, p6, polarity_1, size3, param_1, size3, param_2, size3, param_3

-- sqlite: any
SELECT t27.slug AS c0
FROM (SELECT t28.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w31.id AS id, w31.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k30 CROSS JOIN statement AS w31 ON w31.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k30.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt28 CROSS JOIN statement AS t28 ON t28.id = mt28.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p32 CROSS JOIN statement AS t27 ON t27.id = p32.id ORDER BY t27.sort_key ASC;
-- r4, polarity_1, size4, param_1, size4, param_2, size4, param_3

-- sqlite: either
SELECT t33.slug AS c0
FROM (SELECT t34.id AS id
FROM statement AS t34
WHERE t34.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) OR t34.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_2.polarity = ?) ORDER BY t34.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p35 CROSS JOIN statement AS t33 ON t33.id = p35.id ORDER BY t33.sort_key ASC;
-- r5, polarity_1, r6, polarity_2, size5, param_1

-- sqlite: both
SELECT t36.slug AS c0
FROM (SELECT t37.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w40.id AS id, w40.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k39 CROSS JOIN statement AS w40 ON w40.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t38 ON mention_place_1.statement_id = t38.id
WHERE t38.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND mention_observation_1.polarity = ?) AND mention_place_1.target_id = k39.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt37 CROSS JOIN statement AS t37 ON t37.id = mt37.id ORDER BY t37.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p41 CROSS JOIN statement AS t36 ON t36.id = p41.id ORDER BY t36.sort_key ASC;
-- r7, r8, polarity_1, polarity_2, size6, param_1, size6, param_2, size6, param_3

-- sqlite: without
SELECT t42.slug AS c0
FROM (SELECT t43.id AS id
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w46.id AS id, w46.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k45 CROSS JOIN statement AS w46 ON w46.id IN (SELECT mention_place_1.statement_id AS id
FROM mention_place AS mention_place_1 JOIN statement AS t44 ON mention_place_1.statement_id = t44.id
WHERE coalesce(t44.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT ? AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND mention_observation_1.polarity = ?), 0) = 0 AND mention_place_1.target_id = k45.id AND mention_place_1.polarity = ? ORDER BY mention_place_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt43 CROSS JOIN statement AS t43 ON t43.id = mt43.id ORDER BY t43.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p47 CROSS JOIN statement AS t42 ON t42.id = p47.id ORDER BY t42.sort_key ASC;
-- r9, r10, polarity_1, polarity_2, size7, param_1, size7, param_2, size7, param_3

-- postgresql: first
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT t1.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w4.id AS id, w4.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k3 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k3.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w4) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt1 CROSS JOIN LATERAL (SELECT * FROM statement AS ot1 WHERE ot1.id = mt1.id LIMIT 1) AS t1 ORDER BY t1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, polarity_1, size0

-- postgresql: last
SELECT t6.slug AS c0, t6.sort_key AS c1
FROM (SELECT t7.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w10.id AS id, w10.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k9 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k9.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w10) AS anon_1 ORDER BY anon_1.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt7 CROSS JOIN LATERAL (SELECT * FROM statement AS ot7 WHERE ot7.id = mt7.id LIMIT 1) AS t7 ORDER BY t7.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key DESC;
-- r1, polarity_1, size1

-- postgresql: also
SELECT t12.slug AS c0
FROM (SELECT t13.*
FROM (SELECT anon_1.id
FROM (SELECT w16.id AS id, w16.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k15 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t14 ON mention_place_1.statement_id = t14.id
WHERE t14.channel = ANY ($2::TEXT[]) AND (t14.date_earliest IS NOT NULL OR t14.date_latest IS NOT NULL) AND (t14.date_latest IS NULL OR t14.date_latest >= $3::DATE) AND mention_place_1.target_id = k15.id AND mention_place_1.polarity = $4 AND mention_place_1.sort_key >= $5::VARCHAR AND (mention_place_1.sort_key, mention_place_1.sort_key) < ('~', '~') ORDER BY mention_place_1.sort_key ASC
 LIMIT $6 + 1) AS w16 UNION SELECT w19.id AS id, w19.sort_key AS sort_key
FROM (WITH RECURSIVE anon_3(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_3.id ORDER BY reach
 LIMIT 1) AS anon_4
FROM anon_3
WHERE anon_3.id IS NOT NULL)
 SELECT anon_3.id
FROM anon_3
WHERE anon_3.id >= -1) AS k18 CROSS JOIN LATERAL (SELECT t17.*
FROM statement AS t17
WHERE t17.channel = ANY ($2::TEXT[]) AND (t17.date_earliest IS NOT NULL OR t17.date_latest IS NOT NULL) AND (t17.date_latest IS NULL OR t17.date_latest >= $3::DATE) AND (EXISTS (SELECT 1
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.statement_id = t17.id AND mention_observation_1.target_id + 0 = ANY (ARRAY(WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2)) AND mention_observation_1.polarity = $7
 LIMIT ALL OFFSET 0)) AND t17.sort_key >= CASE WHEN (k18.id = -1) THEN '~|' || $5::VARCHAR ELSE to_char(CAST($5::VARCHAR AS DATE) - LEAST(k18.id, CAST($5::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t17.sort_key, t17.sort_key) < (CASE WHEN (k18.id = -1) THEN '~~' ELSE $5::VARCHAR END, CASE WHEN (k18.id = -1) THEN '~~' ELSE $5::VARCHAR END) AND t17.reach = k18.id ORDER BY t17.sort_key ASC
 LIMIT $6 + 1) AS w19) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $6 + 1) AS mt13 CROSS JOIN LATERAL (SELECT * FROM statement AS ot13 WHERE ot13.id = mt13.id LIMIT 1) AS t13 ORDER BY t13.sort_key ASC
 LIMIT $6 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- r2, p3, p4, polarity_1, p4__daytext, size2, polarity_2

-- postgresql: known
SELECT t21.slug AS c0
FROM (SELECT t22.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w25.id AS id, w25.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k24 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t23 ON mention_place_1.statement_id = t23.id
WHERE t23.epistemic_status = ANY ($2::TEXT[]) AND mention_place_1.target_id = k24.id AND mention_place_1.polarity = $3 ORDER BY mention_place_1.sort_key ASC
 LIMIT $4 + 1) AS w25) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $4 + 1) AS mt22 CROSS JOIN LATERAL (SELECT * FROM statement AS ot22 WHERE ot22.id = mt22.id LIMIT 1) AS t22 ORDER BY t22.sort_key ASC
 LIMIT $4 + 1) AS t21 ORDER BY t21.sort_key ASC;
-- r3, p6, polarity_1, size3

-- postgresql: any
SELECT t27.slug AS c0
FROM (SELECT t28.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w31.id AS id, w31.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT (SELECT $1::BIGINT)::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k30 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1
WHERE mention_place_1.target_id = k30.id AND mention_place_1.polarity = $2 ORDER BY mention_place_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS w31) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS mt28 CROSS JOIN LATERAL (SELECT * FROM statement AS ot28 WHERE ot28.id = mt28.id LIMIT 1) AS t28 ORDER BY t28.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t27 ORDER BY t27.sort_key ASC;
-- r4, polarity_1, size4

-- postgresql: either
SELECT t33.slug AS c0
FROM (SELECT t34.*
FROM statement AS t34
WHERE t34.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) OR t34.id IN (SELECT mention_observation_2.statement_id
FROM mention_observation AS mention_observation_2
WHERE mention_observation_2.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT $3::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_2.polarity = $4) ORDER BY t34.sort_key ASC
 LIMIT $5 + 1) AS t33 ORDER BY t33.sort_key ASC;
-- r5, polarity_1, r6, polarity_2, size5

-- postgresql: both
SELECT t36.slug AS c0
FROM (SELECT t37.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w40.id AS id, w40.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k39 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t38 ON mention_place_1.statement_id = t38.id
WHERE t38.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND mention_observation_1.polarity = $3) AND mention_place_1.target_id = k39.id AND mention_place_1.polarity = $4 ORDER BY mention_place_1.sort_key ASC
 LIMIT $5 + 1) AS w40) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $5 + 1) AS mt37 CROSS JOIN LATERAL (SELECT * FROM statement AS ot37 WHERE ot37.id = mt37.id LIMIT 1) AS t37 ORDER BY t37.sort_key ASC
 LIMIT $5 + 1) AS t36 ORDER BY t36.sort_key ASC;
-- r7, r8, polarity_1, polarity_2, size6

-- postgresql: without
SELECT t42.slug AS c0
FROM (SELECT t43.*
FROM (SELECT anon_1.id
FROM (SELECT DISTINCT w46.id AS id, w46.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT $1::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AS k45 CROSS JOIN LATERAL (SELECT mention_place_1.statement_id AS id, mention_place_1.sort_key AS sort_key
FROM mention_place AS mention_place_1 JOIN statement AS t44 ON mention_place_1.statement_id = t44.id
WHERE NOT coalesce(t44.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_3(id) AS
(SELECT $2::BIGINT AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_3 ON topic_broader.broader_id = anon_3.id)
 SELECT anon_3.id
FROM anon_3) AND mention_observation_1.polarity = $3), false) AND mention_place_1.target_id = k45.id AND mention_place_1.polarity = $4 ORDER BY mention_place_1.sort_key ASC
 LIMIT $5 + 1) AS w46) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT $5 + 1) AS mt43 CROSS JOIN LATERAL (SELECT * FROM statement AS ot43 WHERE ot43.id = mt43.id LIMIT 1) AS t43 ORDER BY t43.sort_key ASC
 LIMIT $5 + 1) AS t42 ORDER BY t42.sort_key ASC;
-- r9, r10, polarity_1, polarity_2, size7
