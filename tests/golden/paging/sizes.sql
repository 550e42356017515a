-- sqlite: none
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM visit AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- size0

-- sqlite: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t3) AS anon_1;

-- sqlite: null
SELECT t4.slug AS c0
FROM visit AS t4 ORDER BY t4.sort_key ASC LIMIT (? + 1);
-- size1

-- sqlite: lastNull
SELECT t7.slug AS c0
FROM visit AS t7 ORDER BY t7.sort_key ASC LIMIT (? + 1);
-- size2

-- sqlite: most
SELECT t10.sort_key AS c0
FROM visit AS t10 ORDER BY t10.sort_key ASC LIMIT (? + 1);
-- size3

-- sqlite: count.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t14) AS anon_1;

-- sqlite: info
SELECT t15.sort_key AS c0
FROM visit AS t15 ORDER BY t15.sort_key ASC LIMIT (? + 1);
-- size5

-- postgresql: none
SELECT t0.slug AS c0, t0.sort_key AS c1
FROM (SELECT *
FROM (SELECT t1.*
FROM visit AS t1 ORDER BY t1.sort_key ASC
 LIMIT 64) AS p2 ORDER BY p2.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0

-- postgresql: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t3) AS anon_1;

-- postgresql: null
SELECT t4.slug AS c0
FROM (SELECT *
FROM (SELECT t5.*
FROM visit AS t5 ORDER BY t5.sort_key ASC
 LIMIT 64) AS p6 ORDER BY p6.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t4 ORDER BY t4.sort_key ASC;
-- size1

-- postgresql: lastNull
SELECT t7.slug AS c0
FROM (SELECT *
FROM (SELECT t8.*
FROM visit AS t8 ORDER BY t8.sort_key ASC
 LIMIT 64) AS p9 ORDER BY p9.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t7 ORDER BY t7.sort_key ASC;
-- size2

-- postgresql: most
SELECT t10.sort_key AS c0
FROM (SELECT *
FROM (SELECT t11.*
FROM visit AS t11 ORDER BY t11.sort_key ASC
 LIMIT 64) AS p12 ORDER BY p12.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key ASC;
-- size3

-- postgresql: count.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t14) AS anon_1;

-- postgresql: info
SELECT t15.sort_key AS c0
FROM (SELECT *
FROM (SELECT t16.*
FROM visit AS t16 ORDER BY t16.sort_key ASC
 LIMIT 64) AS p17 ORDER BY p17.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t15 ORDER BY t15.sort_key ASC;
-- size5
