-- sqlite: actors
SELECT NULL AS c0, t0.actor_kind AS c1
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- sqlite: state.names
SELECT k4.value AS c0
FROM json_each(?) AS k4 CROSS JOIN name AS t5 ON t5.subject_id = k4.value ORDER BY t5.ordinal, t5.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.predecessors
SELECT k8.value AS c0
FROM json_each(?) AS k8 CROSS JOIN succession AS t9 ON t9.successor_id = k8.value ORDER BY t9.date_earliest IS NULL, t9.date_earliest, t9.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: state.treaties
SELECT k12.value AS c0
FROM json_each(?) AS k12 CROSS JOIN treaty AS t13 ON t13.id IN (SELECT t14.id AS id
FROM treaty AS t14
WHERE t14.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k12.value) ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t13.sort_key ASC;
-- keys, size1, param_1

-- sqlite: state
SELECT NULL AS c0, t3.id AS c1
FROM state AS t3
WHERE t3.id = ?;
-- r0

-- postgresql: actors
SELECT NULL AS c0, t0.actor_kind AS c1
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.actor_kind = ANY ($1::TEXT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0, size0

-- postgresql: state.names
SELECT k4.value AS c0
FROM unnest($1::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t6.*
FROM name AS t6
WHERE t6.subject_id = k4.value ORDER BY t6.ordinal, t6.id
 LIMIT $2 + 1) AS t5 ORDER BY t5.ordinal, t5.id;
-- keys, cap

-- postgresql: state.predecessors
SELECT k8.value AS c0
FROM unnest($1::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t10.*
FROM succession AS t10
WHERE t10.successor_id = k8.value ORDER BY t10.date_earliest IS NULL, t10.date_earliest, t10.id
 LIMIT $2 + 1) AS t9 ORDER BY t9.date_earliest IS NULL, t9.date_earliest, t9.id;
-- keys, cap

-- postgresql: state.treaties
SELECT k12.value AS c0
FROM unnest($1::BIGINT[]) AS k12(value) CROSS JOIN LATERAL (SELECT t14.*
FROM treaty AS t14
WHERE t14.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k12.value) ORDER BY t14.sort_key ASC
 LIMIT $2 + 1) AS t13 ORDER BY t13.sort_key ASC;
-- keys, size1

-- postgresql: state
SELECT NULL AS c0, t3.id AS c1
FROM state AS t3
WHERE t3.id = $1::BIGINT;
-- r0
