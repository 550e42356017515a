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
SELECT k4.value AS c0, t5.position AS c1
FROM json_each(?) AS k4 CROSS JOIN stance AS t5 ON t5.statement_id = k4.value AND 1 = 1 ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: any
SELECT t3.slug AS c0, t3.id AS c1
FROM (SELECT t8.id AS id
FROM statement AS t8
WHERE t8.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ?) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN statement AS t3 ON t3.id = p9.id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: some.nodes.stances
SELECT k11.value AS c0, t12.position AS c1
FROM json_each(?) AS k11 CROSS JOIN stance AS t12 ON t12.statement_id = k11.value AND 1 = 1 ORDER BY t12.ordinal, t12.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: some
SELECT t10.slug AS c0, t10.id AS c1
FROM (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN statement AS t10 ON t10.id = p16.id ORDER BY t10.sort_key ASC;
-- r2, p3, size2, param_1

-- sqlite: neutral
SELECT t17.slug AS c0
FROM (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = ? AND stance_1.position IN (SELECT value FROM json_each(?))) ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p19 CROSS JOIN statement AS t17 ON t17.id = p19.id ORDER BY t17.sort_key ASC;
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
SELECT k4.value AS c0, t5.position AS c1
FROM stance AS t5 JOIN LATERAL (SELECT t5.statement_id AS value) AS k4 ON t5.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: any
SELECT t3.slug AS c0, t3.id AS c1
FROM (SELECT t8.*
FROM statement AS t8
WHERE t8.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT) ORDER BY t8.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: some.nodes.stances
SELECT k11.value AS c0, t12.position AS c1
FROM stance AS t12 JOIN LATERAL (SELECT t12.statement_id AS value) AS k11 ON t12.statement_id = ANY ($1::BIGINT[]) AND true ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: some
SELECT t10.slug AS c0, t10.id AS c1
FROM (SELECT t15.*
FROM statement AS t15
WHERE t15.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t15.sort_key ASC
 LIMIT $3 + 1) AS t10 ORDER BY t10.sort_key ASC;
-- r2, p3, size2

-- postgresql: neutral
SELECT t17.slug AS c0
FROM (SELECT t18.*
FROM statement AS t18
WHERE t18.id IN (SELECT stance_1.statement_id
FROM stance AS stance_1
WHERE stance_1.target_id = $1::BIGINT AND stance_1.position = ANY ($2::TEXT[])) ORDER BY t18.sort_key ASC
 LIMIT $3 + 1) AS t17 ORDER BY t17.sort_key ASC;
-- r3, p5, size3
