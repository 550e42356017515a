-- sqlite: actors.nodes.memberships
SELECT t5.member_id AS c0, t6.slug AS c1
FROM membership AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.group_id
WHERE t5.member_id IN (SELECT value FROM json_each(?)) ORDER BY t5.member_id, t5.ordinal, t5.id;
-- keys

-- sqlite: actors.nodes.members
SELECT t11.group_id AS c0, t12.slug AS c1, t11.role AS c2
FROM membership AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.member_id
WHERE t11.group_id IN (SELECT value FROM json_each(?)) ORDER BY t11.group_id, t11.ordinal, t11.id;
-- keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.name AS c1, t1.kind AS c2, t2.slug AS c3, t3.slug AS c4, t0.id AS c5, t8.slug AS c6, t9.formality AS c7, t0.actor_kind AS c8
FROM (SELECT t13.id AS id
FROM actor AS t13
WHERE t13.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t13.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN actor AS t0 ON t0.id = p14.id LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t1.of_state_id LEFT OUTER JOIN political_party AS t7 ON t7.id = t0.id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.state_id LEFT OUTER JOIN bloc AS t9 ON t9.id = t0.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t15
WHERE t15.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0

-- postgresql: actors.nodes.memberships
SELECT t5.member_id AS c0, t6.slug AS c1
FROM membership AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.group_id
WHERE t5.member_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t5.ordinal, t5.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.members
SELECT t11.group_id AS c0, t12.slug AS c1, t11.role AS c2
FROM membership AS t11 LEFT OUTER JOIN actor AS t12 ON t12.id = t11.member_id
WHERE t11.group_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t11.ordinal, t11.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors
SELECT t0.slug AS c0, t0.name AS c1, t1.kind AS c2, t2.slug AS c3, t3.slug AS c4, t0.id AS c5, t8.slug AS c6, t9.formality AS c7, t0.actor_kind AS c8
FROM (SELECT t13.*
FROM actor AS t13
WHERE t13.actor_kind = ANY ($1::TEXT[]) ORDER BY t13.slug ASC
 LIMIT $2 + 1) AS t0 LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN actor AS t3 ON t3.id = t1.of_state_id LEFT OUTER JOIN political_party AS t7 ON t7.id = t0.id LEFT OUTER JOIN actor AS t8 ON t8.id = t7.state_id LEFT OUTER JOIN bloc AS t9 ON t9.id = t0.id ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t15
WHERE t15.actor_kind = ANY ($1::TEXT[])) AS anon_1;
-- p0
