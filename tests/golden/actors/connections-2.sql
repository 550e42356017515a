-- sqlite: actors.nodes.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN delegation AS t2 ON t2.id IN (SELECT t3.id AS id
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.slug ASC;
-- keys, size1, param_1

-- sqlite: actors.nodes.visits
SELECT k5.value AS c0, t6.slug AS c1
FROM json_each(?) AS k5 CROSS JOIN visit AS t6 ON t6.id IN (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.status IN (SELECT value FROM json_each(?)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, p2, size2, param_1

-- sqlite: actors.nodes.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1
FROM json_each(?) AS k9 CROSS JOIN visit AS t10 ON t10.id IN (SELECT t11.id AS id
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.status IN (SELECT value FROM json_each(?)) ORDER BY t11.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t10.sort_key ASC;
-- keys, p4, size3, param_1

-- sqlite: actors.nodes.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN statement AS t14 ON t14.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND coalesce(t15.act IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t15.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key ASC;
-- keys, p6, size4, param_1

-- sqlite: actors.nodes.delegationsBefore
SELECT k17.value AS c0, t18.slug AS c1
FROM json_each(?) AS k17 CROSS JOIN delegation AS t18 ON t18.id IN (SELECT t19.id AS id
FROM delegation AS t19
WHERE t19.sender_id = k17.value ORDER BY t19.slug DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t18.slug DESC;
-- keys, size5, param_1

-- sqlite: actors.nodes.visitsBefore
SELECT k21.value AS c0, t22.slug AS c1
FROM json_each(?) AS k21 CROSS JOIN visit AS t22 ON t22.id IN (SELECT t23.id AS id
FROM visit AS t23
WHERE t23.visitor_id = k21.value AND t23.status IN (SELECT value FROM json_each(?)) ORDER BY t23.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t22.sort_key DESC;
-- keys, p10, size6, param_1

-- sqlite: actors.nodes.hostedBefore
SELECT k25.value AS c0, t26.slug AS c1
FROM json_each(?) AS k25 CROSS JOIN visit AS t26 ON t26.id IN (SELECT t27.id AS id
FROM visit AS t27
WHERE t27.host_id = k25.value AND t27.status IN (SELECT value FROM json_each(?)) ORDER BY t27.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t26.sort_key DESC;
-- keys, p13, size7, param_1

-- sqlite: actors.nodes.statementsBefore
SELECT k29.value AS c0, t30.slug AS c1
FROM json_each(?) AS k29 CROSS JOIN statement AS t30 ON t30.id IN (SELECT t31.id AS id
FROM statement AS t31
WHERE t31.speaker_id = k29.value AND coalesce(t31.act IN (SELECT value FROM json_each(?)), 0) = 0 ORDER BY t31.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t30.sort_key DESC;
-- keys, p16, size8, param_1

-- sqlite: actors.nodes.statementsBefore.totalCount
SELECT k33.value, (SELECT count(*) AS count_1
FROM statement AS t34
WHERE t34.speaker_id = k33.value AND coalesce(t34.act IN (SELECT value FROM json_each(?)), 0) = 0) AS anon_1
FROM json_each(?) AS k33;
-- p16, keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t35.id AS id
FROM actor AS t35
WHERE t35.id IN (SELECT value FROM json_each(?)) ORDER BY t35.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p36 CROSS JOIN actor AS t0 ON t0.id = p36.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.delegationsSent
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM delegation AS t3
WHERE t3.sender_id = k1.value ORDER BY t3.slug ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.slug ASC;
-- keys, size1

-- postgresql: actors.nodes.visits
SELECT k5.value AS c0, t6.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM visit AS t7
WHERE t7.visitor_id = k5.value AND t7.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t7.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, p2, size2

-- postgresql: actors.nodes.visitsHosted
SELECT k9.value AS c0, t10.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM visit AS t11
WHERE t11.host_id = k9.value AND t11.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t11.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t10 ORDER BY t10.sort_key ASC;
-- keys, p4, size3

-- postgresql: actors.nodes.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.speaker_id = k13.value AND NOT coalesce(t15.act = ANY ((SELECT $2::TEXT[])::TEXT[]), false) ORDER BY t15.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key ASC;
-- keys, p6, size4

-- postgresql: actors.nodes.delegationsBefore
SELECT k17.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM delegation AS t19
WHERE t19.sender_id = k17.value ORDER BY t19.slug DESC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 ORDER BY t18.slug DESC;
-- keys, size5

-- postgresql: actors.nodes.visitsBefore
SELECT k21.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM visit AS t23
WHERE t23.visitor_id = k21.value AND t23.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t23.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t22 ORDER BY t22.sort_key DESC;
-- keys, p10, size6

-- postgresql: actors.nodes.hostedBefore
SELECT k25.value AS c0, t26.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM visit AS t27
WHERE t27.host_id = k25.value AND t27.status = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY t27.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t26 ORDER BY t26.sort_key DESC;
-- keys, p13, size7

-- postgresql: actors.nodes.statementsBefore
SELECT k29.value AS c0, t30.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k29(value) CROSS JOIN LATERAL (SELECT t31.*
FROM statement AS t31
WHERE t31.speaker_id = k29.value AND NOT coalesce(t31.act = ANY ((SELECT $2::TEXT[])::TEXT[]), false) ORDER BY t31.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t30 ORDER BY t30.sort_key DESC;
-- keys, p16, size8

-- postgresql: actors.nodes.statementsBefore.totalCount
SELECT k33.value, (SELECT count(*) AS count_1
FROM statement AS t34
WHERE t34.speaker_id = k33.value AND NOT coalesce(t34.act = ANY ((SELECT $1::TEXT[])::TEXT[]), false)) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k33(value);
-- p16, keys

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t35.*
FROM actor AS t35
WHERE t35.id = ANY ($1::BIGINT[]) ORDER BY t35.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
