-- sqlite: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t3.name AS c2, t2.actor_id AS c3, t2.became_by AS c4
FROM json_each(?) AS k1 CROSS JOIN treaty_party AS t2 ON t2.treaty_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.actions
SELECT k6.value AS c0, t7.date_edtf AS c1, t7.date_precision AS c2, t7.type AS c3
FROM json_each(?) AS k6 CROSS JOIN treaty_action AS t7 ON t7.treaty_id = k6.value AND t7.type IN (SELECT value FROM json_each(?)) ORDER BY t7.sort_key LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.title AS c2, t0.id AS c3
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: treaty.parties
SELECT k1.value AS c0, t3.slug AS c1, t3.name AS c2, t2.actor_id AS c3, t2.became_by AS c4
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM treaty_party AS t4
WHERE t4.treaty_id = k1.value ORDER BY t4.ordinal, t4.id
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: treaty.actions
SELECT k6.value AS c0, t7.date_edtf AS c1, t7.date_precision AS c2, t7.type AS c3
FROM unnest($1::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t8.*
FROM treaty_action AS t8
WHERE t8.treaty_id = k6.value AND t8.type = ANY ($2::TEXT[]) ORDER BY t8.sort_key
 LIMIT $3 + 1) AS t7 ORDER BY t7.sort_key;
-- keys, p0, cap

-- postgresql: treaty
SELECT NULL AS c0, t0.slug AS c1, t0.title AS c2, t0.id AS c3
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0
