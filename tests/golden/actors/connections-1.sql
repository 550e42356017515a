-- sqlite: actors.nodes.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN delegation AS t2 ON t2.id IN (SELECT t3.id AS id
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.slug ASC;
-- keys, size1, param_1

-- sqlite: actors.nodes.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM json_each(?) AS k5 CROSS JOIN visit AS t6 ON t6.id IN (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.status IN (SELECT value FROM json_each(?)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, p2, size2, param_1

-- sqlite: actors.nodes.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM json_each(?) AS k9 CROSS JOIN visit AS t10 ON t10.id IN (SELECT t11.id AS id
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.status IN (SELECT value FROM json_each(?)) ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t10.sort_key ASC;
-- keys, p4, size3, param_1

-- sqlite: actors.nodes.statements
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM json_each(?) AS k13 CROSS JOIN statement AS t14 ON t14.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND coalesce(t15.act IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key ASC;
-- keys, p6, size4, param_1

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t17.id AS id
FROM actor AS t17
WHERE t17.id IN (SELECT value FROM json_each(?)) ORDER BY t17.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN actor AS t0 ON t0.id = p18.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.slug ASC;
-- keys, size1

-- postgresql: actors.nodes.visits
SELECT k5.value AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t7.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, p2, size2

-- postgresql: actors.nodes.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1, t10.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t11.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key ASC;
-- keys, p4, size3

-- postgresql: actors.nodes.statements
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND NOT coalesce(t15.act = ANY ((SELECT $2::TEXT[])::TEXT[]), false) ORDER BY t15.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key ASC;
-- keys, p6, size4

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t17.*
FROM actor AS t17
WHERE t17.id = ANY ($1::BIGINT[]) ORDER BY t17.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
