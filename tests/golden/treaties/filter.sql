-- sqlite: party
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM treaty AS t1
WHERE t1.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN treaty AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- sqlite: partyAll
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM treaty AS t4
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t4.id)) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN treaty AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: everybody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t7
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t7.id))) AS anon_1;
-- r2

-- sqlite: kind
SELECT t8.slug AS c0, t8.kind AS c1
FROM (SELECT t9.id AS id
FROM treaty AS t9
WHERE t9.kind IN (SELECT value FROM json_each(?)) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN treaty AS t8 ON t8.id = p10.id ORDER BY t8.sort_key ASC;
-- p3, size3, param_1

-- sqlite: text
SELECT t11.slug AS c0
FROM (SELECT t12.id AS id
FROM treaty AS t12
WHERE t12.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p13 CROSS JOIN treaty AS t11 ON t11.id = p13.id ORDER BY t11.sort_key ASC;
-- p5__normaltext, size4, param_1

-- sqlite: percent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t15
WHERE t15.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE instr(name_1.normal, ?) > 0)) AS anon_1;
-- p7__normaltext

-- sqlite: action
SELECT t16.slug AS c0
FROM (SELECT t17.id AS id
FROM treaty AS t17
WHERE t17.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type IN (SELECT value FROM json_each(?)) AND (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND (treaty_action_1.date_earliest IS NULL OR treaty_action_1.date_earliest <= ?) AND (treaty_action_1.date_latest IS NULL OR treaty_action_1.date_latest >= ?)) ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p18 CROSS JOIN treaty AS t16 ON t16.id = p18.id ORDER BY t16.sort_key ASC;
-- p9, p11, p10, size6, param_1

-- sqlite: anyAction
SELECT t19.slug AS c0
FROM (SELECT t20.id AS id
FROM treaty AS t20
WHERE t20.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1) ORDER BY t20.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p21 CROSS JOIN treaty AS t19 ON t19.id = p21.id ORDER BY t19.sort_key ASC;
-- size7, param_1

-- sqlite: actor
SELECT t22.slug AS c0
FROM (SELECT t23.id AS id
FROM treaty AS t23
WHERE t23.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type IN (SELECT value FROM json_each(?)) AND treaty_action_1.actor_id = ?) ORDER BY t23.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p24 CROSS JOIN treaty AS t22 ON t22.id = p24.id ORDER BY t22.sort_key ASC;
-- p14, r3, size8, param_1

-- sqlite: date
SELECT t25.slug AS c0
FROM (SELECT t26.id AS id
FROM treaty AS t26
WHERE t26.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND treaty_action_1.date_latest IS NOT NULL AND treaty_action_1.date_latest <= ? AND treaty_action_1.date_earliest IS NOT NULL AND treaty_action_1.date_earliest >= ?) ORDER BY t26.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p27 CROSS JOIN treaty AS t25 ON t25.id = p27.id ORDER BY t25.sort_key ASC;
-- p17, p16, size9, param_1

-- sqlite: undated
SELECT t28.slug AS c0
FROM (SELECT t29.id AS id
FROM treaty AS t29
WHERE t29.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type IN (SELECT value FROM json_each(?)) AND (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND (treaty_action_1.date_earliest IS NULL OR treaty_action_1.date_earliest <= ?)) ORDER BY t29.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p30 CROSS JOIN treaty AS t28 ON t28.id = p30.id ORDER BY t28.sort_key ASC;
-- p19, p20, size10, param_1

-- postgresql: party
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM treaty AS t1
WHERE t1.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = ANY ($1::BIGINT[])) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: partyAll
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM treaty AS t4
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t4.id)) ORDER BY t4.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: everybody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t7
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT treaty_party_1.actor_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.treaty_id = t7.id))) AS anon_1;
-- r2

-- postgresql: kind
SELECT t8.slug AS c0, t8.kind AS c1
FROM (SELECT t9.*
FROM treaty AS t9
WHERE t9.kind = ANY ($1::TEXT[]) ORDER BY t9.sort_key ASC
 LIMIT $2 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- p3, size3

-- postgresql: text
SELECT t11.slug AS c0
FROM (SELECT t12.*
FROM treaty AS t12
WHERE t12.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0) ORDER BY t12.sort_key ASC
 LIMIT $2 + 1) AS t11 ORDER BY t11.sort_key ASC;
-- p5__normaltext, size4

-- postgresql: percent.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t15
WHERE t15.id IN (SELECT name_1.subject_id
FROM name AS name_1
WHERE strpos(name_1.normal, $1::VARCHAR) > 0)) AS anon_1;
-- p7__normaltext

-- postgresql: action
SELECT t16.slug AS c0
FROM (SELECT t17.*
FROM treaty AS t17
WHERE t17.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type = ANY ($1::TEXT[]) AND (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND (treaty_action_1.date_earliest IS NULL OR treaty_action_1.date_earliest <= $2::DATE) AND (treaty_action_1.date_latest IS NULL OR treaty_action_1.date_latest >= $3::DATE)) ORDER BY t17.sort_key ASC
 LIMIT $4 + 1) AS t16 ORDER BY t16.sort_key ASC;
-- p9, p11, p10, size6

-- postgresql: anyAction
SELECT t19.slug AS c0
FROM (SELECT t20.*
FROM treaty AS t20
WHERE t20.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1) ORDER BY t20.sort_key ASC
 LIMIT $1 + 1) AS t19 ORDER BY t19.sort_key ASC;
-- size7

-- postgresql: actor
SELECT t22.slug AS c0
FROM (SELECT t23.*
FROM treaty AS t23
WHERE t23.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type = ANY ($1::TEXT[]) AND treaty_action_1.actor_id = $2::BIGINT) ORDER BY t23.sort_key ASC
 LIMIT $3 + 1) AS t22 ORDER BY t22.sort_key ASC;
-- p14, r3, size8

-- postgresql: date
SELECT t25.slug AS c0
FROM (SELECT t26.*
FROM treaty AS t26
WHERE t26.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND treaty_action_1.date_latest IS NOT NULL AND treaty_action_1.date_latest <= $1::DATE AND treaty_action_1.date_earliest IS NOT NULL AND treaty_action_1.date_earliest >= $2::DATE) ORDER BY t26.sort_key ASC
 LIMIT $3 + 1) AS t25 ORDER BY t25.sort_key ASC;
-- p17, p16, size9

-- postgresql: undated
SELECT t28.slug AS c0
FROM (SELECT t29.*
FROM treaty AS t29
WHERE t29.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type = ANY ($1::TEXT[]) AND (treaty_action_1.date_earliest IS NOT NULL OR treaty_action_1.date_latest IS NOT NULL) AND (treaty_action_1.date_earliest IS NULL OR treaty_action_1.date_earliest <= $2::DATE)) ORDER BY t29.sort_key ASC
 LIMIT $3 + 1) AS t28 ORDER BY t28.sort_key ASC;
-- p19, p20, size10
