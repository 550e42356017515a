-- sqlite: against
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, p0, size0, param_1

-- sqlite: any.nodes.stances
SELECT t5.statement_id AS c0, t5.position AS c1
FROM stance AS t5
WHERE t5.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t5.statement_id, t5.ordinal, t5.id;
-- keys

-- sqlite: any
SELECT t3.slug AS c0, t3.id AS c1
FROM (SELECT t6.id AS id
FROM statement AS t6
WHERE t6.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ?) ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN statement AS t3 ON t3.id = p7.id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: some.nodes.stances
SELECT t10.statement_id AS c0, t10.position AS c1
FROM stance AS t10
WHERE t10.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t10.statement_id, t10.ordinal, t10.id;
-- keys

-- sqlite: some
SELECT t8.slug AS c0, t8.id AS c1
FROM (SELECT t11.id AS id
FROM statement AS t11
WHERE t11.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p12 CROSS JOIN statement AS t8 ON t8.id = p12.id ORDER BY t8.sort_key ASC;
-- r2, p3, size2, param_1

-- sqlite: neutral
SELECT t13.slug AS c0
FROM (SELECT t14.id AS id
FROM statement AS t14
WHERE t14.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p15 CROSS JOIN statement AS t13 ON t13.id = p15.id ORDER BY t13.sort_key ASC;
-- r3, p5, size3, param_1

-- postgresql: against
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, p0, size0

-- postgresql: any.nodes.stances
SELECT t5.statement_id AS c0, t5.position AS c1
FROM stance AS t5
WHERE t5.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: any
SELECT t3.slug AS c0, t3.id AS c1
FROM (SELECT t6.*
FROM statement AS t6
WHERE t6.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT) ORDER BY t6.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: some.nodes.stances
SELECT t10.statement_id AS c0, t10.position AS c1
FROM stance AS t10
WHERE t10.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t10.ordinal, t10.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: some
SELECT t8.slug AS c0, t8.id AS c1
FROM (SELECT t11.*
FROM statement AS t11
WHERE t11.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t11.sort_key ASC
 LIMIT $3 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- r2, p3, size2

-- postgresql: neutral
SELECT t13.slug AS c0
FROM (SELECT t14.*
FROM statement AS t14
WHERE t14.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t14.sort_key ASC
 LIMIT $3 + 1) AS t13 ORDER BY t13.sort_key ASC;
-- r3, p5, size3
