-- sqlite: nodes
SELECT t0.id AS c0, t1.slug AS c1, t1.name AS c2
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- sqlite: nodes
SELECT t2.id AS c0, t2.slug AS c1, t2.act AS c2
FROM statement AS t2
WHERE t2.id IN (SELECT value FROM json_each(?));
-- ids1

-- sqlite: nodes
SELECT t3.id AS c0, t3.slug AS c1, t3.level AS c2
FROM summit AS t3
WHERE t3.id IN (SELECT value FROM json_each(?));
-- ids2

-- sqlite: nodes
SELECT t4.id AS c0, t4.slug AS c1, t4.latitude AS c2
FROM place AS t4
WHERE t4.id IN (SELECT value FROM json_each(?));
-- ids3

-- sqlite: nodes
SELECT t5.id AS c0, t6.slug AS c1, CASE WHEN (t5.interval_start_edtf IS NULL AND t5.interval_end_edtf IS NULL) THEN NULL WHEN (t5.interval_start_edtf = t5.interval_end_edtf) THEN t5.interval_start_edtf WHEN (substr(t5.interval_start_edtf, ?, ?) = ? OR substr(t5.interval_end_edtf, ?, ?) = ?) THEN NULL ELSE coalesce(t5.interval_start_edtf, CASE WHEN (t5.interval_start_state = ?) THEN ? ELSE ? END) || ? || coalesce(t5.interval_end_edtf, CASE WHEN (t5.interval_end_state = ?) THEN ? ELSE ? END) END AS c2
FROM office_tenure AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.holder_id
WHERE t5.id IN (SELECT value FROM json_each(?));
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t5_interval_start_state_1, param_1, param_2, coalesce_1, t5_interval_end_state_1, param_3, param_4, ids4

-- sqlite: nodes
SELECT t7.id AS c0, t7.slug AS c1, t7.rank AS c2
FROM office AS t7
WHERE t7.id IN (SELECT value FROM json_each(?));
-- ids5

-- sqlite: nodes
SELECT t8.id AS c0, t8.slug AS c1, t8.pref_label AS c2
FROM topic AS t8
WHERE t8.id IN (SELECT value FROM json_each(?));
-- ids6

-- sqlite: nodes
SELECT t9.id AS c0, t9.slug AS c1, t9.title AS c2
FROM treaty AS t9
WHERE t9.id IN (SELECT value FROM json_each(?));
-- ids7

-- sqlite: nodes
SELECT t10.id AS c0, t10.slug AS c1, t10.type AS c2
FROM treaty_action AS t10
WHERE t10.id IN (SELECT value FROM json_each(?));
-- ids8

-- sqlite: nodes
SELECT t11.id AS c0, t11.slug AS c1, t11.status AS c2
FROM event AS t11
WHERE t11.id IN (SELECT value FROM json_each(?));
-- ids9

-- sqlite: nodes
SELECT t12.id AS c0, t12.slug AS c1, t12.proposition AS c2
FROM claim AS t12
WHERE t12.id IN (SELECT value FROM json_each(?));
-- ids10

-- sqlite: nodes
SELECT t13.id AS c0, t13.slug AS c1, t13.kind AS c2
FROM visit AS t13
WHERE t13.id IN (SELECT value FROM json_each(?));
-- ids11

-- sqlite: nodes
SELECT t14.id AS c0, t14.slug AS c1, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t14.id) AS c2
FROM delegation AS t14
WHERE t14.id IN (SELECT value FROM json_each(?));
-- ids12

-- sqlite: nodes
SELECT t15.id AS c0, t15.slug AS c1, t15.name AS c2
FROM campaign AS t15
WHERE t15.id IN (SELECT value FROM json_each(?));
-- ids13

-- sqlite: nodes
SELECT t16.id AS c0, t16.predicate AS c1, t16.value AS c2
FROM assertion AS t16
WHERE t16.id IN (SELECT value FROM json_each(?));
-- ids14

-- sqlite: nodes
SELECT t17.id AS c0, t17.slug AS c1, t17.reliability AS c2
FROM source AS t17
WHERE t17.id IN (SELECT value FROM json_each(?));
-- ids15

-- sqlite: nodes
SELECT t18.id AS c0, t19.slug AS c1, t19.name AS c2
FROM person AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id IN (SELECT value FROM json_each(?));
-- ids16

-- sqlite: nodes
SELECT t20.id AS c0, t21.slug AS c1, t21.name AS c2
FROM political_party AS t20 JOIN actor AS t21 ON t21.id = t20.id
WHERE t20.id IN (SELECT value FROM json_each(?));
-- ids17

-- sqlite: nodes
SELECT t22.id AS c0, t22.attribution AS c1, t23.slug AS c2
FROM evidence AS t22 LEFT OUTER JOIN source AS t23 ON t23.id = t22.source_id
WHERE t22.id IN (SELECT value FROM json_each(?));
-- ids18

-- postgresql: nodes
SELECT t0.id AS c0, t1.slug AS c1, t1.name AS c2
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids0

-- postgresql: nodes
SELECT t2.id AS c0, t2.slug AS c1, t2.act AS c2
FROM statement AS t2
WHERE t2.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids1

-- postgresql: nodes
SELECT t3.id AS c0, t3.slug AS c1, t3.level AS c2
FROM summit AS t3
WHERE t3.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids2

-- postgresql: nodes
SELECT t4.id AS c0, t4.slug AS c1, t4.latitude AS c2
FROM place AS t4
WHERE t4.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids3

-- postgresql: nodes
SELECT t5.id AS c0, t6.slug AS c1, CASE WHEN (t5.interval_start_edtf IS NULL AND t5.interval_end_edtf IS NULL) THEN NULL WHEN (t5.interval_start_edtf = t5.interval_end_edtf) THEN t5.interval_start_edtf WHEN (substr(t5.interval_start_edtf, (SELECT $1::INTEGER)::INTEGER, (SELECT $2::INTEGER)::INTEGER) = (SELECT $3::VARCHAR)::VARCHAR OR substr(t5.interval_end_edtf, (SELECT $4::INTEGER)::INTEGER, (SELECT $5::INTEGER)::INTEGER) = (SELECT $6::VARCHAR)::VARCHAR) THEN NULL ELSE coalesce(t5.interval_start_edtf, CASE WHEN (t5.interval_start_state = $7) THEN (SELECT $8::VARCHAR)::VARCHAR ELSE (SELECT $9::VARCHAR)::VARCHAR END) || (SELECT $10::VARCHAR)::VARCHAR || coalesce(t5.interval_end_edtf, CASE WHEN (t5.interval_end_state = $11) THEN (SELECT $12::VARCHAR)::VARCHAR ELSE (SELECT $13::VARCHAR)::VARCHAR END) END AS c2
FROM office_tenure AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.holder_id
WHERE t5.id = ANY ((SELECT $14::BIGINT[])::BIGINT[]);
-- substr_1, substr_2, substr_3, substr_4, substr_5, substr_6, t5_interval_start_state_1, param_1, param_2, coalesce_1, t5_interval_end_state_1, param_3, param_4, ids4

-- postgresql: nodes
SELECT t7.id AS c0, t7.slug AS c1, t7.rank AS c2
FROM office AS t7
WHERE t7.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids5

-- postgresql: nodes
SELECT t8.id AS c0, t8.slug AS c1, t8.pref_label AS c2
FROM topic AS t8
WHERE t8.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids6

-- postgresql: nodes
SELECT t9.id AS c0, t9.slug AS c1, t9.title AS c2
FROM treaty AS t9
WHERE t9.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids7

-- postgresql: nodes
SELECT t10.id AS c0, t10.slug AS c1, t10.type AS c2
FROM treaty_action AS t10
WHERE t10.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids8

-- postgresql: nodes
SELECT t11.id AS c0, t11.slug AS c1, t11.status AS c2
FROM event AS t11
WHERE t11.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids9

-- postgresql: nodes
SELECT t12.id AS c0, t12.slug AS c1, t12.proposition AS c2
FROM claim AS t12
WHERE t12.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids10

-- postgresql: nodes
SELECT t13.id AS c0, t13.slug AS c1, t13.kind AS c2
FROM visit AS t13
WHERE t13.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids11

-- postgresql: nodes
SELECT t14.id AS c0, t14.slug AS c1, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t14.id) AS c2
FROM delegation AS t14
WHERE t14.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids12

-- postgresql: nodes
SELECT t15.id AS c0, t15.slug AS c1, t15.name AS c2
FROM campaign AS t15
WHERE t15.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids13

-- postgresql: nodes
SELECT t16.id AS c0, t16.predicate AS c1, t16.value AS c2
FROM assertion AS t16
WHERE t16.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids14

-- postgresql: nodes
SELECT t17.id AS c0, t17.slug AS c1, t17.reliability AS c2
FROM source AS t17
WHERE t17.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids15

-- postgresql: nodes
SELECT t18.id AS c0, t19.slug AS c1, t19.name AS c2
FROM person AS t18 JOIN actor AS t19 ON t19.id = t18.id
WHERE t18.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids16

-- postgresql: nodes
SELECT t20.id AS c0, t21.slug AS c1, t21.name AS c2
FROM political_party AS t20 JOIN actor AS t21 ON t21.id = t20.id
WHERE t20.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids17

-- postgresql: nodes
SELECT t22.id AS c0, t22.attribution AS c1, t23.slug AS c2
FROM evidence AS t22 LEFT OUTER JOIN source AS t23 ON t23.id = t22.source_id
WHERE t22.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids18
