-- sqlite: delegations.nodes.head
SELECT k1.value AS c0, t3.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN delegation_member AS t2 ON t2.id IN (SELECT t4.id AS id
FROM delegation_member AS t4
WHERE t4.delegation_id = k1.value AND t4.role = ? ORDER BY t4.ordinal, t4.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, t4_role_1, param_1, param_2

-- sqlite: delegations
SELECT t0.slug AS c0, t0.declared_size AS c1, t0.head_counted_in_size AS c2, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c3, CASE WHEN (t0.declared_size IS NULL) THEN ? WHEN (t0.head_counted_in_size = ? AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN (?)) > ?) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + ? END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c4, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = ? OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN (?)) = ?) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < ?) THEN ? ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? < ?) THEN ? ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + ? END END AS c5, t0.id AS c6
FROM delegation AS t0 ORDER BY t0.slug ASC LIMIT (? + 1);
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_4, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_13, size0

-- sqlite: delegations.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM delegation AS t8) AS anon_1;

-- postgresql: delegations.nodes.head
SELECT k1.value AS c0, t3.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM delegation_member AS t4
WHERE t4.delegation_id = k1.value AND t4.role = $2 ORDER BY t4.ordinal, t4.id
 LIMIT (SELECT $3::INTEGER)::INTEGER) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, t4_role_1, param_1

-- postgresql: delegations
SELECT t0.slug AS c0, t0.declared_size AS c1, t0.head_counted_in_size AS c2, (SELECT count(DISTINCT delegation_member_1.actor_id) AS count_1
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.delegation_id = t0.id) AS c3, CASE WHEN (t0.declared_size IS NULL) THEN (SELECT $1::INTEGER)::INTEGER WHEN (t0.head_counted_in_size = $2 AND (SELECT count(DISTINCT delegation_member_2.actor_id) AS count_2
FROM delegation_member AS delegation_member_2
WHERE delegation_member_2.delegation_id = t0.id AND delegation_member_2.role IN ((SELECT $3::VARCHAR)::VARCHAR)) > (SELECT $4::INTEGER)::INTEGER) THEN CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + (SELECT $5::INTEGER)::INTEGER < (SELECT $6::INTEGER)::INTEGER) THEN (SELECT $7::INTEGER)::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id)) + (SELECT $5::INTEGER)::INTEGER END ELSE CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) < (SELECT $8::INTEGER)::INTEGER) THEN (SELECT $9::INTEGER)::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_3.actor_id) AS count_3
FROM delegation_member AS delegation_member_3
WHERE delegation_member_3.delegation_id = t0.id) END END AS c4, CASE WHEN (t0.declared_size IS NULL) THEN NULL WHEN (t0.head_counted_in_size = $10 OR (SELECT count(DISTINCT delegation_member_4.actor_id) AS count_4
FROM delegation_member AS delegation_member_4
WHERE delegation_member_4.delegation_id = t0.id AND delegation_member_4.role IN ((SELECT $11::VARCHAR)::VARCHAR)) = (SELECT $12::INTEGER)::INTEGER) THEN CASE WHEN (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) < (SELECT $13::INTEGER)::INTEGER) THEN (SELECT $14::INTEGER)::INTEGER ELSE t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id) END ELSE CASE WHEN ((t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + (SELECT $15::INTEGER)::INTEGER < (SELECT $16::INTEGER)::INTEGER) THEN (SELECT $17::INTEGER)::INTEGER ELSE (t0.declared_size - (SELECT count(DISTINCT delegation_member_5.actor_id) AS count_5
FROM delegation_member AS delegation_member_5
WHERE delegation_member_5.delegation_id = t0.id)) + (SELECT $15::INTEGER)::INTEGER END END AS c5, t0.id AS c6
FROM (SELECT *
FROM (SELECT t6.*
FROM delegation AS t6 ORDER BY t6.slug ASC
 LIMIT 64) AS p7 ORDER BY p7.slug ASC
 LIMIT (SELECT $18::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.slug ASC;
-- param_1, t0_head_counted_in_size_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, t0_head_counted_in_size_2, param_9, param_10, param_11, param_12, param_13, param_14, param_15, size0

-- postgresql: delegations.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM delegation AS t8) AS anon_1;
