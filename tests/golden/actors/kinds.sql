-- sqlite: actors.nodes.memberships
SELECT k4.value AS c0, t6.slug AS c1
FROM json_each(?) AS k4 CROSS JOIN membership AS t5 ON t5.member_id = k4.value AND 1 = 1 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.group_id ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors.nodes.members
SELECT k12.value AS c0, t14.slug AS c1, t13.role AS c2
FROM json_each(?) AS k12 CROSS JOIN membership AS t13 ON t13.group_id = k12.value AND 1 = 1 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.member_id ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.name AS c1, t1.kind AS c2, t2.slug AS c3, t3.slug AS c4, t0.id AS c5, t10.slug AS c6, t11.formality AS c7, t0.actor_kind AS c8
FROM (SELECT t17.id AS id
FROM actor AS t17
WHERE t17.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t17.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN actor AS t0 ON t0.id = p18.id LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t1.of_state_id LEFT OUTER JOIN political_party AS t9 ON t9.id = t0.id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.state_id LEFT OUTER JOIN bloc AS t11 ON t11.id = t0.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t19
WHERE t19.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0

-- postgresql: actors.nodes.memberships
SELECT k4.value AS c0, t6.slug AS c1
FROM membership AS t5 JOIN LATERAL (SELECT t5.member_id AS value) AS k4 ON t5.member_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t6 ON t6.id = t5.group_id ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.members
SELECT k12.value AS c0, t14.slug AS c1, t13.role AS c2
FROM membership AS t13 JOIN LATERAL (SELECT t13.group_id AS value) AS k12 ON t13.group_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t14 ON t14.id = t13.member_id ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: actors
SELECT t0.slug AS c0, t0.name AS c1, t1.kind AS c2, t2.slug AS c3, t3.slug AS c4, t0.id AS c5, t10.slug AS c6, t11.formality AS c7, t0.actor_kind AS c8
FROM (SELECT t17.*
FROM actor AS t17
WHERE t17.actor_kind = ANY ($1::TEXT[]) ORDER BY t17.slug ASC
 LIMIT $2 + 1) AS t0 LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t1.of_state_id LEFT OUTER JOIN political_party AS t9 ON t9.id = t0.id LEFT OUTER JOIN actor AS t10 ON t10.id = t9.state_id LEFT OUTER JOIN bloc AS t11 ON t11.id = t0.id ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t19
WHERE t19.actor_kind = ANY ($1::TEXT[])) AS anon_1;
-- p0
