-- sqlite: nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t3.id AS id
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key DESC;
-- keys, size1, param_1

-- sqlite: nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value) AS anon_1
FROM json_each(?) AS k5;
-- keys

-- sqlite: nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM json_each(?) AS k7 CROSS JOIN visit AS t8 ON t8.id IN (SELECT t9.id AS id
FROM visit AS t9
WHERE t9.visitor_id = k7.value ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, size2, param_1

-- sqlite: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- sqlite: nodes.participants.statements
SELECT t16.id AS c0, t17.slug AS c1
FROM json_each(?) AS k15 CROSS JOIN summit_participation AS t16 ON t16.id = k15.value CROSS JOIN statement AS t17 ON t17.id IN (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.venue_id = t16.summit_id AND t18.speaker_id = t16.actor_id ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t17.sort_key ASC;
-- keys, size3, param_1

-- sqlite: nodes.participants
SELECT t13.summit_id AS c0, t14.slug AS c1, t13.id AS c2, t13.actor_id AS c3
FROM summit_participation AS t13 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id
WHERE t13.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t13.summit_id, t13.ordinal, t13.id;
-- keys

-- sqlite: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id IN (SELECT value FROM json_each(?));
-- ids1

-- sqlite: nodes.engagements
SELECT t22.visit_id AS c0, t22.kind AS c1
FROM engagement AS t22
WHERE t22.visit_id IN (SELECT value FROM json_each(?)) ORDER BY t22.visit_id, t22.ordinal, t22.id;
-- keys

-- sqlite: nodes.delegation.members
SELECT k23.value AS c0, t25.slug AS c1
FROM json_each(?) AS k23 CROSS JOIN delegation_member AS t24 ON t24.delegation_id = k23.value LEFT OUTER JOIN actor AS t25 ON t25.id = t24.actor_id ORDER BY CASE WHEN (t24.role = ?) THEN ? ELSE ? END, t24.ordinal, t24.id;
-- keys, t24_role_1, param_1, param_2

-- sqlite: nodes.outcomes
SELECT k28.value AS c0, t29.slug AS c1
FROM json_each(?) AS k28 CROSS JOIN statement AS t29 ON t29.id IN (SELECT t30.id AS id
FROM statement AS t30 JOIN visit_outcome AS t31 ON t31.statement_id = t30.id AND t31.visit_id = k28.value
WHERE 1 = 1 ORDER BY t31.ordinal, t30.id
 LIMIT ? + 1 OFFSET ?) JOIN visit_outcome AS t32 ON t32.statement_id = t29.id AND t32.visit_id = k28.value ORDER BY t32.ordinal, t29.id;
-- keys, cap, param_1

-- sqlite: nodes
SELECT t20.id AS c0, t20.slug AS c1, t20.delegation_id AS c2
FROM visit AS t20
WHERE t20.id IN (SELECT value FROM json_each(?));
-- ids2

-- sqlite: nodes.statements
SELECT k35.value AS c0, t36.slug AS c1
FROM json_each(?) AS k35 CROSS JOIN statement AS t36 ON t36.id IN (SELECT t37.id AS id
FROM statement AS t37
WHERE t37.speaker_id = k35.value ORDER BY t37.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t36.sort_key DESC;
-- keys, size4, param_1

-- sqlite: nodes.statements.totalCount
SELECT k39.value, (SELECT count(*) AS count_1
FROM statement AS t40
WHERE t40.speaker_id = k39.value) AS anon_1
FROM json_each(?) AS k39;
-- keys

-- sqlite: nodes.visits
SELECT k41.value AS c0, t42.slug AS c1
FROM json_each(?) AS k41 CROSS JOIN visit AS t42 ON t42.id IN (SELECT t43.id AS id
FROM visit AS t43
WHERE t43.visitor_id = k41.value ORDER BY t43.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t42.sort_key ASC;
-- keys, size5, param_1

-- sqlite: nodes
SELECT t34.id AS c0
FROM person AS t34
WHERE t34.id IN (SELECT value FROM json_each(?));
-- ids3

-- postgresql: nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key DESC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key DESC;
-- keys, size1

-- postgresql: nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value);
-- keys

-- postgresql: nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE t9.visitor_id = k7.value ORDER BY t9.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, size2

-- postgresql: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids0

-- postgresql: nodes.participants.statements
SELECT t16.id AS c0, t17.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t16(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t18.*
FROM statement AS t18
WHERE t18.venue_id = t16.summit_id AND t18.speaker_id = t16.actor_id ORDER BY t18.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t17 ORDER BY t17.sort_key ASC;
-- keys, keys_summit_id, keys_actor_id, size3

-- postgresql: nodes.participants
SELECT t13.summit_id AS c0, t14.slug AS c1, t13.id AS c2, t13.actor_id AS c3
FROM summit_participation AS t13 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id
WHERE t13.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids1

-- postgresql: nodes.engagements
SELECT t22.visit_id AS c0, t22.kind AS c1
FROM engagement AS t22
WHERE t22.visit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t22.ordinal, t22.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: nodes.delegation.members
SELECT k23.value AS c0, t25.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k23(value) CROSS JOIN LATERAL (SELECT t26.*
FROM delegation_member AS t26
WHERE t26.delegation_id = k23.value ORDER BY CASE WHEN (t26.role = $2) THEN (SELECT $3::INTEGER)::INTEGER ELSE (SELECT $4::INTEGER)::INTEGER END, t26.ordinal, t26.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t24 LEFT OUTER JOIN actor AS t25 ON t25.id = t24.actor_id ORDER BY CASE WHEN (t24.role = $6) THEN (SELECT $7::INTEGER)::INTEGER ELSE (SELECT $8::INTEGER)::INTEGER END, t24.ordinal, t24.id;
-- keys, t26_role_1, param_1, param_2, cap, t24_role_1, param_3, param_4

-- postgresql: nodes.outcomes
SELECT k28.value AS c0, t29.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k28(value) CROSS JOIN LATERAL (SELECT t30.*
FROM statement AS t30 JOIN visit_outcome AS t31 ON t31.statement_id = t30.id AND t31.visit_id = k28.value
WHERE true ORDER BY t31.ordinal, t30.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t29 JOIN visit_outcome AS t32 ON t32.statement_id = t29.id AND t32.visit_id = k28.value ORDER BY t32.ordinal, t29.id;
-- keys, cap

-- postgresql: nodes
SELECT t20.id AS c0, t20.slug AS c1, t20.delegation_id AS c2
FROM visit AS t20
WHERE t20.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids2

-- postgresql: nodes.statements
SELECT k35.value AS c0, t36.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k35(value) CROSS JOIN LATERAL (SELECT t37.*
FROM statement AS t37
WHERE t37.speaker_id = k35.value ORDER BY t37.sort_key DESC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t36 ORDER BY t36.sort_key DESC;
-- keys, size4

-- postgresql: nodes.statements.totalCount
SELECT k39.value, (SELECT count(*) AS count_1
FROM statement AS t40
WHERE t40.speaker_id = k39.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k39(value);
-- keys

-- postgresql: nodes.visits
SELECT k41.value AS c0, t42.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k41(value) CROSS JOIN LATERAL (SELECT t43.*
FROM visit AS t43
WHERE t43.visitor_id = k41.value ORDER BY t43.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t42 ORDER BY t42.sort_key ASC;
-- keys, size5

-- postgresql: nodes
SELECT t34.id AS c0
FROM person AS t34
WHERE t34.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids3
