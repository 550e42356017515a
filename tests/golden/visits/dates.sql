-- sqlite: certain
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.id AS id
FROM visit AS t1
WHERE (t1.period_start_earliest IS NOT NULL OR t1.period_start_latest IS NOT NULL OR t1.period_end_earliest IS NOT NULL OR t1.period_end_latest IS NOT NULL OR t1.period_start_state = ? OR t1.period_end_state = ?) AND (t1.period_start_state = ? OR t1.period_start_latest IS NOT NULL AND t1.period_start_latest <= ? OR t1.period_end_latest IS NOT NULL AND t1.period_end_latest <= ?) AND (t1.period_end_state = ? OR t1.period_end_earliest IS NOT NULL AND t1.period_end_earliest >= ? OR t1.period_start_earliest IS NOT NULL AND t1.period_start_earliest >= ?) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN visit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- t1_period_start_state_1, t1_period_end_state_1, t1_period_start_state_1, p1, p1, t1_period_end_state_1, p0, p0, size0, param_1

-- sqlite: possible
SELECT NULL AS c0, t3.slug AS c1
FROM (SELECT t4.id AS id
FROM visit AS t4
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= ?) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= ?) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN visit AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- t4_period_start_state_1, t4_period_end_state_1, p4, p3, size1, param_1

-- sqlite: whole
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.id AS id
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = ? OR t7.period_end_state = ?) AND (t7.period_start_state = ? OR t7.period_start_latest IS NOT NULL AND t7.period_start_latest <= ? OR t7.period_end_latest IS NOT NULL AND t7.period_end_latest <= ?) AND (t7.period_end_state = ? OR t7.period_end_earliest IS NOT NULL AND t7.period_end_earliest >= ? OR t7.period_start_earliest IS NOT NULL AND t7.period_start_earliest >= ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN visit AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- t7_period_start_state_1, t7_period_end_state_1, t7_period_start_state_1, p7, p7, t7_period_end_state_1, p6, p6, size2, param_1

-- sqlite: undated
SELECT NULL AS c0, t9.slug AS c1
FROM (SELECT t10.id AS id
FROM visit AS t10
WHERE NOT (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = ? OR t10.period_end_state = ?) OR (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= ?) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= ?) ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN visit AS t9 ON t9.id = p11.id ORDER BY t9.sort_key ASC;
-- t10_period_start_state_1, t10_period_end_state_1, p10, p9, size3, param_1

-- sqlite: undated.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t12
WHERE NOT (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = ? OR t12.period_end_state = ?) OR (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= ?) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= ?)) AS anon_1;
-- t12_period_start_state_1, t12_period_end_state_1, p10, p9

-- sqlite: since
SELECT NULL AS c0, t13.slug AS c1
FROM (SELECT t14.id AS id
FROM visit AS t14
WHERE (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = ? OR t14.period_end_state = ?) AND (t14.period_end_latest IS NULL OR t14.period_end_latest >= ?) ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN visit AS t13 ON t13.id = p15.id ORDER BY t13.sort_key ASC;
-- t14_period_start_state_1, t14_period_end_state_1, p12, size4, param_1

-- sqlite: until
SELECT NULL AS c0, t16.slug AS c1
FROM (SELECT t17.id AS id
FROM visit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = ? OR t17.period_end_state = ?) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= ?) ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN visit AS t16 ON t16.id = p18.id ORDER BY t16.sort_key ASC;
-- t17_period_start_state_1, t17_period_end_state_1, p14, size5, param_1

-- sqlite: given
SELECT NULL AS c0, t19.slug AS c1
FROM (SELECT t20.id AS id
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = ? OR t20.period_end_state = ?) AND (t20.period_start_earliest IS NULL OR t20.period_start_earliest <= ?) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= ?) ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p21 CROSS JOIN visit AS t19 ON t19.id = p21.id ORDER BY t19.sort_key ASC;
-- t20_period_start_state_1, t20_period_end_state_1, p17, p16, size6, param_1

-- postgresql: certain
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.*
FROM visit AS t1
WHERE (t1.period_start_earliest IS NOT NULL OR t1.period_start_latest IS NOT NULL OR t1.period_end_earliest IS NOT NULL OR t1.period_end_latest IS NOT NULL OR t1.period_start_state = $1 OR t1.period_end_state = $2) AND (t1.period_start_state = $1 OR t1.period_start_latest IS NOT NULL AND t1.period_start_latest <= $3::DATE OR t1.period_end_latest IS NOT NULL AND t1.period_end_latest <= $3::DATE) AND (t1.period_end_state = $2 OR t1.period_end_earliest IS NOT NULL AND t1.period_end_earliest >= $4::DATE OR t1.period_start_earliest IS NOT NULL AND t1.period_start_earliest >= $4::DATE) ORDER BY t1.sort_key ASC
 LIMIT $5 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- t1_period_start_state_1, t1_period_end_state_1, p1, p0, size0

-- postgresql: possible
SELECT NULL AS c0, t3.slug AS c1
FROM (SELECT t4.*
FROM visit AS t4
WHERE (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $1 OR t4.period_end_state = $2) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= $3::DATE) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= $4::DATE) ORDER BY t4.sort_key ASC
 LIMIT $5 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- t4_period_start_state_1, t4_period_end_state_1, p4, p3, size1

-- postgresql: whole
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.*
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = $1 OR t7.period_end_state = $2) AND (t7.period_start_state = $1 OR t7.period_start_latest IS NOT NULL AND t7.period_start_latest <= $3::DATE OR t7.period_end_latest IS NOT NULL AND t7.period_end_latest <= $3::DATE) AND (t7.period_end_state = $2 OR t7.period_end_earliest IS NOT NULL AND t7.period_end_earliest >= $4::DATE OR t7.period_start_earliest IS NOT NULL AND t7.period_start_earliest >= $4::DATE) ORDER BY t7.sort_key ASC
 LIMIT $5 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- t7_period_start_state_1, t7_period_end_state_1, p7, p6, size2

-- postgresql: undated
SELECT NULL AS c0, t9.slug AS c1
FROM (SELECT t10.*
FROM visit AS t10
WHERE NOT (t10.period_start_earliest IS NOT NULL OR t10.period_start_latest IS NOT NULL OR t10.period_end_earliest IS NOT NULL OR t10.period_end_latest IS NOT NULL OR t10.period_start_state = $1 OR t10.period_end_state = $2) OR (t10.period_start_earliest IS NULL OR t10.period_start_earliest <= $3::DATE) AND (t10.period_end_latest IS NULL OR t10.period_end_latest >= $4::DATE) ORDER BY t10.sort_key ASC
 LIMIT $5 + 1) AS t9 ORDER BY t9.sort_key ASC;
-- t10_period_start_state_1, t10_period_end_state_1, p10, p9, size3

-- postgresql: undated.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t12
WHERE NOT (t12.period_start_earliest IS NOT NULL OR t12.period_start_latest IS NOT NULL OR t12.period_end_earliest IS NOT NULL OR t12.period_end_latest IS NOT NULL OR t12.period_start_state = $1 OR t12.period_end_state = $2) OR (t12.period_start_earliest IS NULL OR t12.period_start_earliest <= $3::DATE) AND (t12.period_end_latest IS NULL OR t12.period_end_latest >= $4::DATE)) AS anon_1;
-- t12_period_start_state_1, t12_period_end_state_1, p10, p9

-- postgresql: since
SELECT NULL AS c0, t13.slug AS c1
FROM (SELECT t14.*
FROM visit AS t14
WHERE (t14.period_start_earliest IS NOT NULL OR t14.period_start_latest IS NOT NULL OR t14.period_end_earliest IS NOT NULL OR t14.period_end_latest IS NOT NULL OR t14.period_start_state = $1 OR t14.period_end_state = $2) AND (t14.period_end_latest IS NULL OR t14.period_end_latest >= $3::DATE) ORDER BY t14.sort_key ASC
 LIMIT $4 + 1) AS t13 ORDER BY t13.sort_key ASC;
-- t14_period_start_state_1, t14_period_end_state_1, p12, size4

-- postgresql: until
SELECT NULL AS c0, t16.slug AS c1
FROM (SELECT t17.*
FROM visit AS t17
WHERE (t17.period_start_earliest IS NOT NULL OR t17.period_start_latest IS NOT NULL OR t17.period_end_earliest IS NOT NULL OR t17.period_end_latest IS NOT NULL OR t17.period_start_state = $1 OR t17.period_end_state = $2) AND (t17.period_start_earliest IS NULL OR t17.period_start_earliest <= $3::DATE) ORDER BY t17.sort_key ASC
 LIMIT $4 + 1) AS t16 ORDER BY t16.sort_key ASC;
-- t17_period_start_state_1, t17_period_end_state_1, p14, size5

-- postgresql: given
SELECT NULL AS c0, t19.slug AS c1
FROM (SELECT t20.*
FROM visit AS t20
WHERE (t20.period_start_earliest IS NOT NULL OR t20.period_start_latest IS NOT NULL OR t20.period_end_earliest IS NOT NULL OR t20.period_end_latest IS NOT NULL OR t20.period_start_state = $1 OR t20.period_end_state = $2) AND (t20.period_start_earliest IS NULL OR t20.period_start_earliest <= $3::DATE) AND (t20.period_end_latest IS NULL OR t20.period_end_latest >= $4::DATE) ORDER BY t20.sort_key ASC
 LIMIT $5 + 1) AS t19 ORDER BY t19.sort_key ASC;
-- t20_period_start_state_1, t20_period_end_state_1, p17, p16, size6
