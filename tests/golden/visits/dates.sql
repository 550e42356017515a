-- sqlite: certain
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w3.id AS id, w3.sort_key AS sort_key
FROM (SELECT t2.id AS id
FROM visit AS t2
WHERE (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = ? OR t2.period_end_state = ?) AND (t2.period_start_state = ? OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= ? OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= ?) AND (t2.period_end_state = ? OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= ? OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= ?) AND t2.sort_key >= ? AND t2.sort_key < ? || '~' ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw3 CROSS JOIN visit AS w3 ON w3.id = iw3.id UNION SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k5 CROSS JOIN visit AS w6 ON w6.id IN (SELECT t4.id AS id
FROM visit AS t4
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_state = ? OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= ? OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= ?) AND (t4.period_end_state = ? OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= ? OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= ?) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k5.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t4.sort_key < CASE WHEN (k5.id = -1) THEN '~~' ELSE ? END AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt1 CROSS JOIN visit AS t1 ON t1.id = mt1.id ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN visit AS t0 ON t0.id = p7.id ORDER BY t0.sort_key ASC;
-- t2_period_start_state_1, t2_period_end_state_1, t2_period_start_state_1, p1, p1, t2_period_end_state_1, p0, p0, p0__daytext, p1__daytext, size0, param_1, param_2, t4_period_start_state_1, t4_period_end_state_1, t4_period_start_state_1, p1, p1, t4_period_end_state_1, p0, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_3, size0, param_4, size0, param_5

-- sqlite: possible
SELECT t8.slug AS c0
FROM (SELECT t9.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (SELECT t10.id AS id
FROM visit AS t10
WHERE (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) AND (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= ?) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= ?) AND t10.sort_key >= ? AND t10.sort_key < ? || '~' ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw11 CROSS JOIN visit AS w11 ON w11.id = iw11.id UNION SELECT w14.id AS id, w14.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k13 CROSS JOIN visit AS w14 ON w14.id IN (SELECT t12.id AS id
FROM visit AS t12
WHERE (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) AND (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= ?) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= ?) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k13.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t12.sort_key < CASE WHEN (k13.id = -1) THEN '~~' ELSE ? END AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt9 CROSS JOIN visit AS t9 ON t9.id = mt9.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN visit AS t8 ON t8.id = p15.id ORDER BY t8.sort_key ASC;
-- t10_period_start_state_1, t10_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, param_1, param_2, t12_period_start_state_1, t12_period_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size1, param_3, size1, param_4, size1, param_5

-- sqlite: whole
SELECT t16.slug AS c0
FROM (SELECT t17.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w19.id AS id, w19.sort_key AS sort_key
FROM (SELECT t18.id AS id
FROM visit AS t18
WHERE (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = ? OR t18.period_end_state = ?) AND (t18.period_start_state = ? OR t18.period_start_latest IS NOT NULL AND t18.period_start_latest <= ? OR t18.period_end_latest IS NOT NULL AND t18.period_end_latest <= ?) AND (t18.period_end_state = ? OR t18.period_end_earliest IS NOT NULL AND t18.period_end_earliest >= ? OR t18.period_start_earliest IS NOT NULL AND t18.period_start_earliest >= ?) AND t18.sort_key >= ? AND t18.sort_key < ? || '~' ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw19 CROSS JOIN visit AS w19 ON w19.id = iw19.id UNION SELECT w22.id AS id, w22.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k21 CROSS JOIN visit AS w22 ON w22.id IN (SELECT t20.id AS id
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = ? OR t20.period_end_state = ?) AND (t20.period_start_state = ? OR t20.period_start_latest IS NOT NULL AND t20.period_start_latest <= ? OR t20.period_end_latest IS NOT NULL AND t20.period_end_latest <= ?) AND (t20.period_end_state = ? OR t20.period_end_earliest IS NOT NULL AND t20.period_end_earliest >= ? OR t20.period_start_earliest IS NOT NULL AND t20.period_start_earliest >= ?) AND t20.sort_key >= CASE WHEN (k21.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k21.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t20.sort_key < CASE WHEN (k21.id = -1) THEN '~~' ELSE ? END AND t20.reach = k21.id ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt17 CROSS JOIN visit AS t17 ON t17.id = mt17.id ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN visit AS t16 ON t16.id = p23.id ORDER BY t16.sort_key ASC;
-- t18_period_start_state_1, t18_period_end_state_1, t18_period_start_state_1, p7, p7, t18_period_end_state_1, p6, p6, p6__daytext, p7__daytext, size2, param_1, param_2, t20_period_start_state_1, t20_period_end_state_1, t20_period_start_state_1, p7, p7, t20_period_end_state_1, p6, p6, p6__daytext, p6__daytext, p6__daytext, p6__daytext, size2, param_3, size2, param_4, size2, param_5

-- sqlite: undated
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w27.id AS id, w27.sort_key AS sort_key
FROM (SELECT t26.id AS id
FROM visit AS t26
WHERE (NOT (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = ? OR t26.period_end_state = ?) OR (t26.period_start_earliest IS NULL OR t26.period_start_earliest <= ?) AND (t26.period_end_latest IS NULL OR t26.period_end_latest >= ?)) AND t26.sort_key >= ? AND t26.sort_key < ? || '~' ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw27 CROSS JOIN visit AS w27 ON w27.id = iw27.id UNION SELECT w30.id AS id, w30.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k29 CROSS JOIN visit AS w30 ON w30.id IN (SELECT t28.id AS id
FROM visit AS t28
WHERE (NOT (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = ? OR t28.period_end_state = ?) OR (t28.period_start_earliest IS NULL OR t28.period_start_earliest <= ?) AND (t28.period_end_latest IS NULL OR t28.period_end_latest >= ?)) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k29.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t28.sort_key < CASE WHEN (k29.id = -1) THEN '~~' ELSE ? END AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?) UNION SELECT w32.id AS id, w32.sort_key AS sort_key
FROM (SELECT t31.id AS id
FROM visit AS t31
WHERE (NOT (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = ? OR t31.period_end_state = ?) OR (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= ?) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= ?)) AND t31.sort_key >= '~|~' ORDER BY t31.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw32 CROSS JOIN visit AS w32 ON w32.id = iw32.id) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt25 CROSS JOIN visit AS t25 ON t25.id = mt25.id ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p33 CROSS JOIN visit AS t24 ON t24.id = p33.id ORDER BY t24.sort_key ASC;
-- t26_period_start_state_1, t26_period_end_state_1, p10, p9, p9__daytext, p10__daytext, size3, param_1, param_2, t28_period_start_state_1, t28_period_end_state_1, p10, p9, p9__daytext, p9__daytext, p9__daytext, p9__daytext, size3, param_3, t31_period_start_state_1, t31_period_end_state_1, p10, p9, size3, param_4, size3, param_5, size3, param_6

-- sqlite: undated.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t34
WHERE NOT (t34.period_start_earliest IS NOT NULL OR t34.period_start_latest IS NOT NULL OR t34.period_end_earliest IS NOT NULL OR t34.period_end_latest IS NOT NULL OR t34.period_start_state = ? OR t34.period_end_state = ?) OR (t34.period_start_earliest IS NULL OR t34.period_start_earliest <= ?) AND (t34.period_end_latest IS NULL OR t34.period_end_latest >= ?)) AS anon_1;
-- t34_period_start_state_1, t34_period_end_state_1, p10, p9

-- sqlite: since
SELECT t35.slug AS c0
FROM (SELECT t36.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w38.id AS id, w38.sort_key AS sort_key
FROM (SELECT t37.id AS id
FROM visit AS t37
WHERE (t37.period_start_earliest IS NOT NULL OR t37.period_start_latest IS NOT NULL OR t37.period_end_earliest IS NOT NULL OR t37.period_end_latest IS NOT NULL OR t37.period_start_state = ? OR t37.period_end_state = ?) AND (t37.period_end_latest IS NULL OR t37.period_end_latest >= ?) AND t37.sort_key >= ? AND t37.sort_key < '~' ORDER BY t37.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw38 CROSS JOIN visit AS w38 ON w38.id = iw38.id UNION SELECT w41.id AS id, w41.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k40 CROSS JOIN visit AS w41 ON w41.id IN (SELECT t39.id AS id
FROM visit AS t39
WHERE (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = ? OR t39.period_end_state = ?) AND (t39.period_end_latest IS NULL OR t39.period_end_latest >= ?) AND t39.sort_key >= CASE WHEN (k40.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k40.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t39.sort_key < CASE WHEN (k40.id = -1) THEN '~~' ELSE ? END AND t39.reach = k40.id ORDER BY t39.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt36 CROSS JOIN visit AS t36 ON t36.id = mt36.id ORDER BY t36.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p42 CROSS JOIN visit AS t35 ON t35.id = p42.id ORDER BY t35.sort_key ASC;
-- t37_period_start_state_1, t37_period_end_state_1, p12, p12__daytext, size4, param_1, param_2, t39_period_start_state_1, t39_period_end_state_1, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size4, param_3, size4, param_4, size4, param_5

-- sqlite: until
SELECT t43.slug AS c0
FROM (SELECT t44.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w46.id AS id, w46.sort_key AS sort_key
FROM (SELECT t45.id AS id
FROM visit AS t45
WHERE (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = ? OR t45.period_end_state = ?) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= ?) AND t45.sort_key < ? || '~' ORDER BY t45.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw46 CROSS JOIN visit AS w46 ON w46.id = iw46.id UNION SELECT w49.id AS id, w49.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k48 CROSS JOIN visit AS w49 ON w49.id IN (SELECT t47.id AS id
FROM visit AS t47
WHERE (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = ? OR t47.period_end_state = ?) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= ?) AND k48.id = -1 AND t47.sort_key > '~|' AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt44 CROSS JOIN visit AS t44 ON t44.id = mt44.id ORDER BY t44.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p50 CROSS JOIN visit AS t43 ON t43.id = p50.id ORDER BY t43.sort_key ASC;
-- t45_period_start_state_1, t45_period_end_state_1, p14, p14__daytext, size5, param_1, param_2, t47_period_start_state_1, t47_period_end_state_1, p14, size5, param_3, size5, param_4, size5, param_5

-- sqlite: given
SELECT t51.slug AS c0
FROM (SELECT t52.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w54.id AS id, w54.sort_key AS sort_key
FROM (SELECT t53.id AS id
FROM visit AS t53
WHERE (t53.period_start_earliest IS NOT NULL OR t53.period_start_latest IS NOT NULL OR t53.period_end_earliest IS NOT NULL OR t53.period_end_latest IS NOT NULL OR t53.period_start_state = ? OR t53.period_end_state = ?) AND (t53.period_start_earliest IS NULL OR t53.period_start_earliest <= ?) AND (t53.period_end_latest IS NULL OR t53.period_end_latest >= ?) AND t53.sort_key >= ? AND t53.sort_key < ? || '~' ORDER BY t53.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw54 CROSS JOIN visit AS w54 ON w54.id = iw54.id UNION SELECT w57.id AS id, w57.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k56 CROSS JOIN visit AS w57 ON w57.id IN (SELECT t55.id AS id
FROM visit AS t55
WHERE (t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = ? OR t55.period_end_state = ?) AND (t55.period_start_earliest IS NULL OR t55.period_start_earliest <= ?) AND (t55.period_end_latest IS NULL OR t55.period_end_latest >= ?) AND t55.sort_key >= CASE WHEN (k56.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k56.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t55.sort_key < CASE WHEN (k56.id = -1) THEN '~~' ELSE ? END AND t55.reach = k56.id ORDER BY t55.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt52 CROSS JOIN visit AS t52 ON t52.id = mt52.id ORDER BY t52.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p58 CROSS JOIN visit AS t51 ON t51.id = p58.id ORDER BY t51.sort_key ASC;
-- t53_period_start_state_1, t53_period_end_state_1, p17, p16, p16__daytext, p17__daytext, size6, param_1, param_2, t55_period_start_state_1, t55_period_end_state_1, p17, p16, p16__daytext, p16__daytext, p16__daytext, p16__daytext, size6, param_3, size6, param_4, size6, param_5

-- postgresql: certain
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM (SELECT w3.*
FROM (SELECT t2.*
FROM visit AS t2
WHERE (t2.period_start_earliest IS NOT NULL OR t2.period_start_latest IS NOT NULL OR t2.period_end_earliest IS NOT NULL OR t2.period_end_latest IS NOT NULL OR t2.period_start_state = $1 OR t2.period_end_state = $2) AND (t2.period_start_state = $1 OR t2.period_start_latest IS NOT NULL AND t2.period_start_latest <= (SELECT $3::DATE)::DATE OR t2.period_end_latest IS NOT NULL AND t2.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t2.period_end_state = $2 OR t2.period_end_earliest IS NOT NULL AND t2.period_end_earliest >= (SELECT $4::DATE)::DATE OR t2.period_start_earliest IS NOT NULL AND t2.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t2.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t2.sort_key, t2.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t2.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w3 UNION SELECT w6.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k5 CROSS JOIN LATERAL (SELECT t4.*
FROM visit AS t4
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $8 OR t4.period_end_state = $9) AND (t4.period_start_state = $8 OR t4.period_start_latest IS NOT NULL AND t4.period_start_latest <= (SELECT $3::DATE)::DATE OR t4.period_end_latest IS NOT NULL AND t4.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t4.period_end_state = $9 OR t4.period_end_earliest IS NOT NULL AND t4.period_end_earliest >= (SELECT $4::DATE)::DATE OR t4.period_start_earliest IS NOT NULL AND t4.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t4.sort_key >= CASE WHEN (k5.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k5.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t4.sort_key, t4.sort_key) < (CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k5.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t4.reach = k5.id ORDER BY t4.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w6) AS t1 ORDER BY t1.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- t2_period_start_state_1, t2_period_end_state_1, p1, p0, p0__daytext, p1__daytext, size0, t4_period_start_state_1, t4_period_end_state_1

-- postgresql: possible
SELECT t8.slug AS c0
FROM (SELECT t9.*
FROM (SELECT w11.*
FROM (SELECT t10.*
FROM visit AS t10
WHERE (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $1 OR t10.period_end_state = $2) AND (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= (SELECT $4::DATE)::DATE) AND t10.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t10.sort_key, t10.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t10.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w11 UNION SELECT w14.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k13 CROSS JOIN LATERAL (SELECT t12.*
FROM visit AS t12
WHERE (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $8 OR t12.period_end_state = $9) AND (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= (SELECT $4::DATE)::DATE) AND t12.sort_key >= CASE WHEN (k13.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k13.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t12.sort_key, t12.sort_key) < (CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k13.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t12.reach = k13.id ORDER BY t12.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w14) AS t9 ORDER BY t9.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t8 ORDER BY t8.sort_key ASC;
-- t10_period_start_state_1, t10_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size1, t12_period_start_state_1, t12_period_end_state_1

-- postgresql: whole
SELECT t16.slug AS c0
FROM (SELECT t17.*
FROM (SELECT w19.*
FROM (SELECT t18.*
FROM visit AS t18
WHERE (t18.period_start_earliest IS NOT NULL OR t18.period_start_latest IS NOT NULL OR t18.period_end_earliest IS NOT NULL OR t18.period_end_latest IS NOT NULL OR t18.period_start_state = $1 OR t18.period_end_state = $2) AND (t18.period_start_state = $1 OR t18.period_start_latest IS NOT NULL AND t18.period_start_latest <= (SELECT $3::DATE)::DATE OR t18.period_end_latest IS NOT NULL AND t18.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t18.period_end_state = $2 OR t18.period_end_earliest IS NOT NULL AND t18.period_end_earliest >= (SELECT $4::DATE)::DATE OR t18.period_start_earliest IS NOT NULL AND t18.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t18.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t18.sort_key, t18.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t18.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w19 UNION SELECT w22.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k21 CROSS JOIN LATERAL (SELECT t20.*
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = $8 OR t20.period_end_state = $9) AND (t20.period_start_state = $8 OR t20.period_start_latest IS NOT NULL AND t20.period_start_latest <= (SELECT $3::DATE)::DATE OR t20.period_end_latest IS NOT NULL AND t20.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t20.period_end_state = $9 OR t20.period_end_earliest IS NOT NULL AND t20.period_end_earliest >= (SELECT $4::DATE)::DATE OR t20.period_start_earliest IS NOT NULL AND t20.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t20.sort_key >= CASE WHEN (k21.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k21.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t20.sort_key, t20.sort_key) < (CASE WHEN (k21.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k21.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t20.reach = k21.id ORDER BY t20.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w22) AS t17 ORDER BY t17.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t16 ORDER BY t16.sort_key ASC;
-- t18_period_start_state_1, t18_period_end_state_1, p7, p6, p6__daytext, p7__daytext, size2, t20_period_start_state_1, t20_period_end_state_1

-- postgresql: undated
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM (SELECT w27.*
FROM (SELECT t26.*
FROM visit AS t26
WHERE (NOT (t26.period_start_earliest IS NOT NULL OR t26.period_start_latest IS NOT NULL OR t26.period_end_earliest IS NOT NULL OR t26.period_end_latest IS NOT NULL OR t26.period_start_state = $1 OR t26.period_end_state = $2) OR (t26.period_start_earliest IS NULL OR t26.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t26.period_end_latest IS NULL OR t26.period_end_latest >= (SELECT $4::DATE)::DATE)) AND t26.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t26.sort_key, t26.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t26.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w27 UNION SELECT w30.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k29 CROSS JOIN LATERAL (SELECT t28.*
FROM visit AS t28
WHERE (NOT (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = $8 OR t28.period_end_state = $9) OR (t28.period_start_earliest IS NULL OR t28.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t28.period_end_latest IS NULL OR t28.period_end_latest >= (SELECT $4::DATE)::DATE)) AND t28.sort_key >= CASE WHEN (k29.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k29.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t28.sort_key, t28.sort_key) < (CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k29.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t28.reach = k29.id ORDER BY t28.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w30 UNION SELECT w32.*
FROM (SELECT t31.*
FROM visit AS t31
WHERE (NOT (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = $10 OR t31.period_end_state = $11) OR (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= (SELECT $4::DATE)::DATE)) AND t31.sort_key >= '~|~' ORDER BY t31.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w32) AS t25 ORDER BY t25.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t24 ORDER BY t24.sort_key ASC;
-- t26_period_start_state_1, t26_period_end_state_1, p10, p9, p9__daytext, p10__daytext, size3, t28_period_start_state_1, t28_period_end_state_1, t31_period_start_state_1, t31_period_end_state_1

-- postgresql: undated.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t34
WHERE NOT (t34.period_start_earliest IS NOT NULL OR t34.period_start_latest IS NOT NULL OR t34.period_end_earliest IS NOT NULL OR t34.period_end_latest IS NOT NULL OR t34.period_start_state = $1 OR t34.period_end_state = $2) OR (t34.period_start_earliest IS NULL OR t34.period_start_earliest <= $3::DATE) AND (t34.period_end_latest IS NULL OR t34.period_end_latest >= $4::DATE)) AS anon_1;
-- t34_period_start_state_1, t34_period_end_state_1, p10, p9

-- postgresql: since
SELECT t35.slug AS c0
FROM (SELECT t36.*
FROM (SELECT w38.*
FROM (SELECT t37.*
FROM visit AS t37
WHERE (t37.period_start_earliest IS NOT NULL OR t37.period_start_latest IS NOT NULL OR t37.period_end_earliest IS NOT NULL OR t37.period_end_latest IS NOT NULL OR t37.period_start_state = $1 OR t37.period_end_state = $2) AND (t37.period_end_latest IS NULL OR t37.period_end_latest >= (SELECT $3::DATE)::DATE) AND t37.sort_key >= (SELECT $4::VARCHAR)::VARCHAR AND (t37.sort_key, t37.sort_key) < ('~', '~') ORDER BY t37.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w38 UNION SELECT w41.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k40 CROSS JOIN LATERAL (SELECT t39.*
FROM visit AS t39
WHERE (t39.period_start_earliest IS NOT NULL OR t39.period_start_latest IS NOT NULL OR t39.period_end_earliest IS NOT NULL OR t39.period_end_latest IS NOT NULL OR t39.period_start_state = $6 OR t39.period_end_state = $7) AND (t39.period_end_latest IS NULL OR t39.period_end_latest >= (SELECT $3::DATE)::DATE) AND t39.sort_key >= CASE WHEN (k40.id = -1) THEN '~|' || (SELECT $4::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $4::VARCHAR)::VARCHAR AS DATE) - LEAST(k40.id, CAST((SELECT $4::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t39.sort_key, t39.sort_key) < (CASE WHEN (k40.id = -1) THEN '~~' ELSE (SELECT $4::VARCHAR)::VARCHAR END, CASE WHEN (k40.id = -1) THEN '~~' ELSE (SELECT $4::VARCHAR)::VARCHAR END) AND t39.reach = k40.id ORDER BY t39.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w41) AS t36 ORDER BY t36.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t35 ORDER BY t35.sort_key ASC;
-- t37_period_start_state_1, t37_period_end_state_1, p12, p12__daytext, size4, t39_period_start_state_1, t39_period_end_state_1

-- postgresql: until
SELECT t43.slug AS c0
FROM (SELECT t44.*
FROM (SELECT w46.*
FROM (SELECT t45.*
FROM visit AS t45
WHERE (t45.period_start_earliest IS NOT NULL OR t45.period_start_latest IS NOT NULL OR t45.period_end_earliest IS NOT NULL OR t45.period_end_latest IS NOT NULL OR t45.period_start_state = $1 OR t45.period_end_state = $2) AND (t45.period_start_earliest IS NULL OR t45.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t45.sort_key, t45.sort_key) < ((SELECT $4::VARCHAR)::VARCHAR || '~', (SELECT $4::VARCHAR)::VARCHAR || '~') ORDER BY t45.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w46 UNION SELECT w49.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k48 CROSS JOIN LATERAL (SELECT t47.*
FROM visit AS t47
WHERE (t47.period_start_earliest IS NOT NULL OR t47.period_start_latest IS NOT NULL OR t47.period_end_earliest IS NOT NULL OR t47.period_end_latest IS NOT NULL OR t47.period_start_state = $6 OR t47.period_end_state = $7) AND (t47.period_start_earliest IS NULL OR t47.period_start_earliest <= (SELECT $3::DATE)::DATE) AND k48.id = -1 AND t47.sort_key > '~|' AND t47.reach = k48.id ORDER BY t47.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w49) AS t44 ORDER BY t44.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t43 ORDER BY t43.sort_key ASC;
-- t45_period_start_state_1, t45_period_end_state_1, p14, p14__daytext, size5, t47_period_start_state_1, t47_period_end_state_1

-- postgresql: given
SELECT t51.slug AS c0
FROM (SELECT t52.*
FROM (SELECT w54.*
FROM (SELECT t53.*
FROM visit AS t53
WHERE (t53.period_start_earliest IS NOT NULL OR t53.period_start_latest IS NOT NULL OR t53.period_end_earliest IS NOT NULL OR t53.period_end_latest IS NOT NULL OR t53.period_start_state = $1 OR t53.period_end_state = $2) AND (t53.period_start_earliest IS NULL OR t53.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t53.period_end_latest IS NULL OR t53.period_end_latest >= (SELECT $4::DATE)::DATE) AND t53.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t53.sort_key, t53.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t53.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w54 UNION SELECT w57.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k56 CROSS JOIN LATERAL (SELECT t55.*
FROM visit AS t55
WHERE (t55.period_start_earliest IS NOT NULL OR t55.period_start_latest IS NOT NULL OR t55.period_end_earliest IS NOT NULL OR t55.period_end_latest IS NOT NULL OR t55.period_start_state = $8 OR t55.period_end_state = $9) AND (t55.period_start_earliest IS NULL OR t55.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t55.period_end_latest IS NULL OR t55.period_end_latest >= (SELECT $4::DATE)::DATE) AND t55.sort_key >= CASE WHEN (k56.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k56.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t55.sort_key, t55.sort_key) < (CASE WHEN (k56.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k56.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t55.reach = k56.id ORDER BY t55.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w57) AS t52 ORDER BY t52.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t51 ORDER BY t51.sort_key ASC;
-- t53_period_start_state_1, t53_period_end_state_1, p17, p16, p16__daytext, p17__daytext, size6, t55_period_start_state_1, t55_period_end_state_1
