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
SELECT k15.value AS c0, t16.slug AS c1
FROM json_each(?) AS k15 CROSS JOIN statement AS t16 ON t16.id IN (SELECT t17.id AS id
FROM statement AS t17
WHERE t17.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k15.value) AND t17.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k15.value) ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t16.sort_key ASC;
-- keys, size3, param_1

-- sqlite: nodes.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.id AS c2
FROM json_each(?) AS k12 CROSS JOIN summit_participation AS t13 ON t13.summit_id = k12.value LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id IN (SELECT value FROM json_each(?));
-- ids1

-- sqlite: nodes.engagements
SELECT k22.value AS c0, t23.kind AS c1
FROM json_each(?) AS k22 CROSS JOIN engagement AS t23 ON t23.visit_id = k22.value ORDER BY t23.ordinal, t23.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: nodes.delegation.members
SELECT k26.value AS c0, t28.slug AS c1
FROM json_each(?) AS k26 CROSS JOIN delegation_member AS t27 ON t27.delegation_id = k26.value LEFT OUTER JOIN actor AS t28 ON t28.id = t27.actor_id ORDER BY CASE WHEN (t27.role = ?) THEN ? ELSE ? END, t27.ordinal, t27.id LIMIT (? + 1) * json_array_length(?);
-- keys, t27_role_1, param_1, param_2, cap, keys

-- sqlite: nodes.outcomes
SELECT k31.value AS c0, t32.slug AS c1
FROM json_each(?) AS k31 CROSS JOIN statement AS t32 ON t32.id IN (SELECT t33.id AS id
FROM statement AS t33 JOIN visit_outcome AS t34 ON t34.statement_id = t33.id AND t34.visit_id = k31.value
WHERE 1 = 1 ORDER BY t34.ordinal, t33.id
 LIMIT ? + 1 OFFSET ?) JOIN visit_outcome AS t35 ON t35.statement_id = t32.id AND t35.visit_id = k31.value ORDER BY t35.ordinal, t32.id;
-- keys, cap, param_1

-- sqlite: nodes
SELECT t21.id AS c0, t21.slug AS c1, t21.delegation_id AS c2
FROM visit AS t21
WHERE t21.id IN (SELECT value FROM json_each(?));
-- ids2

-- sqlite: nodes.statements
SELECT k38.value AS c0, t39.slug AS c1
FROM json_each(?) AS k38 CROSS JOIN statement AS t39 ON t39.id IN (SELECT t40.id AS id
FROM statement AS t40
WHERE t40.speaker_id = k38.value ORDER BY t40.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t39.sort_key DESC;
-- keys, size4, param_1

-- sqlite: nodes.statements.totalCount
SELECT k42.value, (SELECT count(*) AS count_1
FROM statement AS t43
WHERE t43.speaker_id = k42.value) AS anon_1
FROM json_each(?) AS k42;
-- keys

-- sqlite: nodes.visits
SELECT k44.value AS c0, t45.slug AS c1
FROM json_each(?) AS k44 CROSS JOIN visit AS t45 ON t45.id IN (SELECT t46.id AS id
FROM visit AS t46
WHERE t46.visitor_id = k44.value ORDER BY t46.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t45.sort_key ASC;
-- keys, size5, param_1

-- sqlite: nodes
SELECT t37.id AS c0
FROM person AS t37
WHERE t37.id IN (SELECT value FROM json_each(?));
-- ids3

-- postgresql: nodes.statements
SELECT k1.value AS c0, t2.slug AS c1
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM statement AS t3
WHERE t3.speaker_id = k1.value ORDER BY t3.sort_key DESC
 LIMIT $2 + 1) AS t2 ORDER BY t2.sort_key DESC;
-- keys, size1

-- postgresql: nodes.statements.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE t6.speaker_id = k5.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k5(value);
-- keys

-- postgresql: nodes.visits
SELECT k7.value AS c0, t8.slug AS c1
FROM unnest($1::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE t9.visitor_id = k7.value ORDER BY t9.sort_key ASC
 LIMIT $2 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, size2

-- postgresql: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id = ANY ($1::BIGINT[]);
-- ids0

-- postgresql: nodes.participants.statements
SELECT k15.value AS c0, t16.slug AS c1
FROM unnest($1::BIGINT[]) AS k15(value) CROSS JOIN LATERAL (SELECT t17.*
FROM statement AS t17
WHERE t17.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k15.value) AND t17.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k15.value) ORDER BY t17.sort_key ASC
 LIMIT $2 + 1) AS t16 ORDER BY t16.sort_key ASC;
-- keys, size3

-- postgresql: nodes.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.id AS c2
FROM unnest($1::BIGINT[]) AS k12(value) CROSS JOIN LATERAL (SELECT t19.*
FROM summit_participation AS t19
WHERE t19.summit_id = k12.value ORDER BY t19.ordinal, t19.id
 LIMIT $2 + 1) AS t13 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id;
-- keys, cap

-- postgresql: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id = ANY ($1::BIGINT[]);
-- ids1

-- postgresql: nodes.engagements
SELECT k22.value AS c0, t23.kind AS c1
FROM unnest($1::BIGINT[]) AS k22(value) CROSS JOIN LATERAL (SELECT t24.*
FROM engagement AS t24
WHERE t24.visit_id = k22.value ORDER BY t24.ordinal, t24.id
 LIMIT $2 + 1) AS t23 ORDER BY t23.ordinal, t23.id;
-- keys, cap

-- postgresql: nodes.delegation.members
SELECT k26.value AS c0, t28.slug AS c1
FROM unnest($1::BIGINT[]) AS k26(value) CROSS JOIN LATERAL (SELECT t29.*
FROM delegation_member AS t29
WHERE t29.delegation_id = k26.value ORDER BY CASE WHEN (t29.role = $2) THEN $3::INTEGER ELSE $4::INTEGER END, t29.ordinal, t29.id
 LIMIT $5 + 1) AS t27 LEFT OUTER JOIN actor AS t28 ON t28.id = t27.actor_id ORDER BY CASE WHEN (t27.role = $6) THEN $7::INTEGER ELSE $8::INTEGER END, t27.ordinal, t27.id;
-- keys, t29_role_1, param_1, param_2, cap, t27_role_1, param_3, param_4

-- postgresql: nodes.outcomes
SELECT k31.value AS c0, t32.slug AS c1
FROM unnest($1::BIGINT[]) AS k31(value) CROSS JOIN LATERAL (SELECT t33.*
FROM statement AS t33 JOIN visit_outcome AS t34 ON t34.statement_id = t33.id AND t34.visit_id = k31.value
WHERE true ORDER BY t34.ordinal, t33.id
 LIMIT $2 + 1) AS t32 JOIN visit_outcome AS t35 ON t35.statement_id = t32.id AND t35.visit_id = k31.value ORDER BY t35.ordinal, t32.id;
-- keys, cap

-- postgresql: nodes
SELECT t21.id AS c0, t21.slug AS c1, t21.delegation_id AS c2
FROM visit AS t21
WHERE t21.id = ANY ($1::BIGINT[]);
-- ids2

-- postgresql: nodes.statements
SELECT k38.value AS c0, t39.slug AS c1
FROM unnest($1::BIGINT[]) AS k38(value) CROSS JOIN LATERAL (SELECT t40.*
FROM statement AS t40
WHERE t40.speaker_id = k38.value ORDER BY t40.sort_key DESC
 LIMIT $2 + 1) AS t39 ORDER BY t39.sort_key DESC;
-- keys, size4

-- postgresql: nodes.statements.totalCount
SELECT k42.value, (SELECT count(*) AS count_1
FROM statement AS t43
WHERE t43.speaker_id = k42.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k42(value);
-- keys

-- postgresql: nodes.visits
SELECT k44.value AS c0, t45.slug AS c1
FROM unnest($1::BIGINT[]) AS k44(value) CROSS JOIN LATERAL (SELECT t46.*
FROM visit AS t46
WHERE t46.visitor_id = k44.value ORDER BY t46.sort_key ASC
 LIMIT $2 + 1) AS t45 ORDER BY t45.sort_key ASC;
-- keys, size5

-- postgresql: nodes
SELECT t37.id AS c0
FROM person AS t37
WHERE t37.id = ANY ($1::BIGINT[]);
-- ids3
