-- sqlite: summit.hosts
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM json_each(?) AS k1 CROSS JOIN summit_participation AS t2 ON t2.summit_id = k1.value AND t2.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: summit.others
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2, t7.actor_id AS c3
FROM json_each(?) AS k6 CROSS JOIN summit_participation AS t7 ON t7.summit_id = k6.value AND t7.role IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id ORDER BY t7.ordinal, t7.id LIMIT (? + 1) * json_array_length(?);
-- keys, p1, cap, keys

-- sqlite: summit
SELECT NULL AS c0, t0.id AS c1
FROM summit AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: summit.hosts
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM summit_participation AS t4
WHERE t4.summit_id = k1.value AND t4.role = ANY ($2::TEXT[]) ORDER BY t4.ordinal, t4.id
 LIMIT $3 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, p0, cap

-- postgresql: summit.others
SELECT k6.value AS c0, t7.role AS c1, t8.slug AS c2, t7.actor_id AS c3
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t9.*
FROM summit_participation AS t9
WHERE t9.summit_id = k6.value AND t9.role = ANY ($2::TEXT[]) ORDER BY t9.ordinal, t9.id
 LIMIT $3 + 1) AS t7 LEFT OUTER JOIN actor AS t8 ON t8.id = t7.actor_id ORDER BY t7.ordinal, t7.id;
-- keys, p1, cap

-- postgresql: summit
SELECT NULL AS c0, t0.id AS c1
FROM summit AS t0
WHERE t0.id = $1::BIGINT;
-- r0
