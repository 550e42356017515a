-- sqlite: act
SELECT t0.slug AS c0, t0.act AS c1
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.act IN (SELECT value FROM json_each(?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- p0, size0, param_1

-- sqlite: act.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE t3.act IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0

-- sqlite: channel
SELECT t4.slug AS c0, t4.channel AS c1
FROM (SELECT t5.id AS id
FROM statement AS t5
WHERE t5.channel IN (SELECT value FROM json_each(?)) ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN statement AS t4 ON t4.id = p6.id ORDER BY t4.sort_key ASC;
-- p2, size1, param_1

-- sqlite: channel.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t7
WHERE t7.channel IN (SELECT value FROM json_each(?))) AS anon_1;
-- p2

-- sqlite: status
SELECT t8.slug AS c0, t8.status AS c1
FROM (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.status IN (SELECT value FROM json_each(?)) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t8 ON t8.id = p10.id ORDER BY t8.sort_key ASC;
-- p4, size2, param_1

-- sqlite: known
SELECT t11.slug AS c0, t11.epistemic_status AS c1
FROM (SELECT t12.id AS id
FROM statement AS t12
WHERE t12.epistemic_status IN (SELECT value FROM json_each(?)) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN statement AS t11 ON t11.id = p13.id ORDER BY t11.sort_key ASC;
-- p6, size3, param_1

-- postgresql: act
SELECT t0.slug AS c0, t0.act AS c1
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.act = ANY ($1::TEXT[]) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p0, size0

-- postgresql: act.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t3
WHERE t3.act = ANY ($1::TEXT[])) AS anon_1;
-- p0

-- postgresql: channel
SELECT t4.slug AS c0, t4.channel AS c1
FROM (SELECT t5.*
FROM statement AS t5
WHERE t5.channel = ANY ($1::TEXT[]) ORDER BY t5.sort_key ASC
 LIMIT $2 + 1) AS t4 ORDER BY t4.sort_key ASC;
-- p2, size1

-- postgresql: channel.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t7
WHERE t7.channel = ANY ($1::TEXT[])) AS anon_1;
-- p2

-- postgresql: status
SELECT t8.slug AS c0, t8.status AS c1
FROM (SELECT t9.*
FROM statement AS t9
WHERE t9.status = ANY ($1::TEXT[]) ORDER BY t9.sort_key ASC
 LIMIT $2 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- p4, size2

-- postgresql: known
SELECT t11.slug AS c0, t11.epistemic_status AS c1
FROM (SELECT t12.*
FROM statement AS t12
WHERE t12.epistemic_status = ANY ($1::TEXT[]) ORDER BY t12.sort_key ASC
 LIMIT $2 + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p6, size3
