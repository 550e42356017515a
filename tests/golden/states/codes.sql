-- sqlite: slug
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: alpha2
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: alpha3
SELECT NULL AS c0, t5.slug AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r2

-- sqlite: numeric
SELECT NULL AS c0, t7.slug AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = ?;
-- r3

-- sqlite: cow
SELECT NULL AS c0, t9.slug AS c1
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = ?;
-- r4

-- sqlite: wikidata
SELECT NULL AS c0, t11.slug AS c1
FROM state AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = ?;
-- r5

-- sqlite: official
SELECT NULL AS c0, t13.slug AS c1
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = ?;
-- r6

-- sqlite: accents
SELECT NULL AS c0, t15.slug AS c1
FROM state AS t14 JOIN actor AS t15 ON t15.id = t14.id
WHERE t14.id = ?;
-- r7

-- sqlite: former
SELECT NULL AS c0, t17.slug AS c1
FROM state AS t16 JOIN actor AS t17 ON t17.id = t16.id
WHERE t16.id = ?;
-- r8

-- sqlite: none
SELECT NULL AS c0, t19.slug AS c1
FROM state AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id = ?;
-- r9

-- postgresql: slug
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: alpha2
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: alpha3
SELECT NULL AS c0, t5.slug AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = $1::BIGINT;
-- r2

-- postgresql: numeric
SELECT NULL AS c0, t7.slug AS c1
FROM state AS t6 JOIN actor AS t7 ON t7.id = t6.id
WHERE t6.id = $1::BIGINT;
-- r3

-- postgresql: cow
SELECT NULL AS c0, t9.slug AS c1
FROM state AS t8 JOIN actor AS t9 ON t9.id = t8.id
WHERE t8.id = $1::BIGINT;
-- r4

-- postgresql: wikidata
SELECT NULL AS c0, t11.slug AS c1
FROM state AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = $1::BIGINT;
-- r5

-- postgresql: official
SELECT NULL AS c0, t13.slug AS c1
FROM state AS t12 JOIN actor AS t13 ON t13.id = t12.id
WHERE t12.id = $1::BIGINT;
-- r6

-- postgresql: accents
SELECT NULL AS c0, t15.slug AS c1
FROM state AS t14 JOIN actor AS t15 ON t15.id = t14.id
WHERE t14.id = $1::BIGINT;
-- r7

-- postgresql: former
SELECT NULL AS c0, t17.slug AS c1
FROM state AS t16 JOIN actor AS t17 ON t17.id = t16.id
WHERE t16.id = $1::BIGINT;
-- r8

-- postgresql: none
SELECT NULL AS c0, t19.slug AS c1
FROM state AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id = $1::BIGINT;
-- r9
