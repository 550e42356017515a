-- sqlite: treaty.names
SELECT k1.value AS c0, t2.kind AS c1, t2.value AS c2, t2.language AS c3
FROM json_each(?) AS k1 CROSS JOIN name AS t2 ON t2.subject_id = k1.value AND t2.kind IN (SELECT value FROM json_each(?)) ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: treaty
SELECT NULL AS c0, t0.id AS c1
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: treaty.names
SELECT k1.value AS c0, t2.kind AS c1, t2.value AS c2, t2.language AS c3
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM name AS t3
WHERE t3.subject_id = k1.value AND t3.kind = ANY ($2::TEXT[]) ORDER BY t3.ordinal, t3.id
 LIMIT $3 + 1) AS t2 ORDER BY t2.ordinal, t2.id;
-- keys, p0, cap

-- postgresql: treaty
SELECT NULL AS c0, t0.id AS c1
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0
