-- sqlite: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM json_each(?) AS k1 CROSS JOIN treaty_party AS t2 ON t2.treaty_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t2.actor_id AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM treaty_party AS t4
WHERE t4.treaty_id = k1.value ORDER BY t4.ordinal, t4.id
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0
