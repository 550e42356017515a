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
SELECT k15.value AS c0, t17.slug AS c1
FROM json_each(?) AS k15 CROSS JOIN summit_participation AS t16 ON t16.id = k15.value CROSS JOIN statement AS t17 ON t17.id IN (SELECT t18.id AS id
FROM statement AS t18
WHERE t18.venue_id = t16.summit_id AND t18.speaker_id = t16.actor_id ORDER BY t18.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t17.sort_key ASC;
-- keys, size3, param_1

-- sqlite: nodes.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.id AS c2
FROM json_each(?) AS k12 CROSS JOIN summit_participation AS t13 ON t13.summit_id = k12.value AND 1 = 1 LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id IN (SELECT value FROM json_each(?));
-- ids1

-- sqlite: nodes.engagements
SELECT k23.value AS c0, t24.kind AS c1
FROM json_each(?) AS k23 CROSS JOIN engagement AS t24 ON t24.visit_id = k23.value AND 1 = 1 ORDER BY t24.ordinal, t24.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: nodes.delegation.members
SELECT k27.value AS c0, t29.slug AS c1
FROM json_each(?) AS k27 CROSS JOIN delegation_member AS t28 ON t28.delegation_id = k27.value LEFT OUTER JOIN actor AS t29 ON t29.id = t28.actor_id ORDER BY CASE WHEN (t28.role = ?) THEN ? ELSE ? END, t28.ordinal, t28.id LIMIT (? + 1) * json_array_length(?);
-- keys, t28_role_1, param_1, param_2, cap, keys

-- sqlite: nodes.outcomes
SELECT k32.value AS c0, t33.slug AS c1
FROM json_each(?) AS k32 CROSS JOIN statement AS t33 ON t33.id IN (SELECT t34.id AS id
FROM statement AS t34 JOIN visit_outcome AS t35 ON t35.statement_id = t34.id AND t35.visit_id = k32.value
WHERE 1 = 1 ORDER BY t35.ordinal, t34.id
 LIMIT ? + 1 OFFSET ?) JOIN visit_outcome AS t36 ON t36.statement_id = t33.id AND t36.visit_id = k32.value ORDER BY t36.ordinal, t33.id;
-- keys, cap, param_1

-- sqlite: nodes
SELECT t22.id AS c0, t22.slug AS c1, t22.delegation_id AS c2
FROM visit AS t22
WHERE t22.id IN (SELECT value FROM json_each(?));
-- ids2

-- sqlite: nodes.statements
SELECT k39.value AS c0, t40.slug AS c1
FROM json_each(?) AS k39 CROSS JOIN statement AS t40 ON t40.id IN (SELECT t41.id AS id
FROM statement AS t41
WHERE t41.speaker_id = k39.value ORDER BY t41.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t40.sort_key DESC;
-- keys, size4, param_1

-- sqlite: nodes.statements.totalCount
SELECT k43.value, (SELECT count(*) AS count_1
FROM statement AS t44
WHERE t44.speaker_id = k43.value) AS anon_1
FROM json_each(?) AS k43;
-- keys

-- sqlite: nodes.visits
SELECT k45.value AS c0, t46.slug AS c1
FROM json_each(?) AS k45 CROSS JOIN visit AS t46 ON t46.id IN (SELECT t47.id AS id
FROM visit AS t47
WHERE t47.visitor_id = k45.value ORDER BY t47.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t46.sort_key ASC;
-- keys, size5, param_1

-- sqlite: nodes
SELECT t38.id AS c0
FROM person AS t38
WHERE t38.id IN (SELECT value FROM json_each(?));
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
SELECT k15.value AS c0, t17.slug AS c1
FROM unnest($1::BIGINT[]) AS k15(value) INNER JOIN summit_participation AS t16 ON t16.id = k15.value CROSS JOIN LATERAL (SELECT t18.*
FROM statement AS t18
WHERE t18.venue_id = t16.summit_id AND t18.speaker_id = t16.actor_id ORDER BY t18.sort_key ASC
 LIMIT $2 + 1) AS t17 ORDER BY t17.sort_key ASC;
-- keys, size3

-- postgresql: nodes.participants
SELECT k12.value AS c0, t14.slug AS c1, t13.id AS c2
FROM summit_participation AS t13 JOIN LATERAL (SELECT t13.summit_id AS value) AS k12 ON t13.summit_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t14 ON t14.id = t13.actor_id ORDER BY t13.ordinal, t13.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: nodes
SELECT t11.id AS c0
FROM summit AS t11
WHERE t11.id = ANY ($1::BIGINT[]);
-- ids1

-- postgresql: nodes.engagements
SELECT k23.value AS c0, t24.kind AS c1
FROM engagement AS t24 JOIN LATERAL (SELECT t24.visit_id AS value) AS k23 ON t24.visit_id = ANY ($1::BIGINT[]) AND true ORDER BY t24.ordinal, t24.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: nodes.delegation.members
SELECT k27.value AS c0, t29.slug AS c1
FROM unnest($1::BIGINT[]) AS k27(value) CROSS JOIN LATERAL (SELECT t30.*
FROM delegation_member AS t30
WHERE t30.delegation_id = k27.value ORDER BY CASE WHEN (t30.role = $2) THEN $3::INTEGER ELSE $4::INTEGER END, t30.ordinal, t30.id
 LIMIT $5 + 1) AS t28 LEFT OUTER JOIN actor AS t29 ON t29.id = t28.actor_id ORDER BY CASE WHEN (t28.role = $6) THEN $7::INTEGER ELSE $8::INTEGER END, t28.ordinal, t28.id;
-- keys, t30_role_1, param_1, param_2, cap, t28_role_1, param_3, param_4

-- postgresql: nodes.outcomes
SELECT k32.value AS c0, t33.slug AS c1
FROM unnest($1::BIGINT[]) AS k32(value) CROSS JOIN LATERAL (SELECT t34.*
FROM statement AS t34 JOIN visit_outcome AS t35 ON t35.statement_id = t34.id AND t35.visit_id = k32.value
WHERE true ORDER BY t35.ordinal, t34.id
 LIMIT $2 + 1) AS t33 JOIN visit_outcome AS t36 ON t36.statement_id = t33.id AND t36.visit_id = k32.value ORDER BY t36.ordinal, t33.id;
-- keys, cap

-- postgresql: nodes
SELECT t22.id AS c0, t22.slug AS c1, t22.delegation_id AS c2
FROM visit AS t22
WHERE t22.id = ANY ($1::BIGINT[]);
-- ids2

-- postgresql: nodes.statements
SELECT k39.value AS c0, t40.slug AS c1
FROM unnest($1::BIGINT[]) AS k39(value) CROSS JOIN LATERAL (SELECT t41.*
FROM statement AS t41
WHERE t41.speaker_id = k39.value ORDER BY t41.sort_key DESC
 LIMIT $2 + 1) AS t40 ORDER BY t40.sort_key DESC;
-- keys, size4

-- postgresql: nodes.statements.totalCount
SELECT k43.value, (SELECT count(*) AS count_1
FROM statement AS t44
WHERE t44.speaker_id = k43.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k43(value);
-- keys

-- postgresql: nodes.visits
SELECT k45.value AS c0, t46.slug AS c1
FROM unnest($1::BIGINT[]) AS k45(value) CROSS JOIN LATERAL (SELECT t47.*
FROM visit AS t47
WHERE t47.visitor_id = k45.value ORDER BY t47.sort_key ASC
 LIMIT $2 + 1) AS t46 ORDER BY t46.sort_key ASC;
-- keys, size5

-- postgresql: nodes
SELECT t38.id AS c0
FROM person AS t38
WHERE t38.id = ANY ($1::BIGINT[]);
-- ids3
