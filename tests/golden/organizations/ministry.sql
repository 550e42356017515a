-- sqlite: actor.statements
SELECT k1.value AS c0, t2.slug AS c1, t3.slug AS c2, t2.on_behalf_of_id AS c3, t2.channel AS c4, t2.platform AS c5
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t4.id AS id
FROM statement AS t4
WHERE t4.speaker_id = k1.value ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.on_behalf_of_id ORDER BY t2.sort_key ASC;
-- keys, size0, param_1

-- sqlite: actor
SELECT NULL AS c0, t0.name AS c1, t0.id AS c2, t6.kind AS c3, t7.slug AS c4, t6.of_state_id AS c5, t0.actor_kind AS c6
FROM actor AS t0 LEFT OUTER JOIN organization AS t6 ON t6.id = t0.id LEFT OUTER JOIN actor AS t7 ON t7.id = t6.of_state_id
WHERE t0.id = ?;
-- r0

-- postgresql: actor.statements
SELECT k1.value AS c0, t2.slug AS c1, t3.slug AS c2, t2.on_behalf_of_id AS c3, t2.channel AS c4, t2.platform AS c5
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM statement AS t4
WHERE t4.speaker_id = k1.value ORDER BY t4.sort_key ASC
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.on_behalf_of_id ORDER BY t2.sort_key ASC;
-- keys, size0

-- postgresql: actor
SELECT NULL AS c0, t0.name AS c1, t0.id AS c2, t6.kind AS c3, t7.slug AS c4, t6.of_state_id AS c5, t0.actor_kind AS c6
FROM actor AS t0 LEFT OUTER JOIN organization AS t6 ON t6.id = t0.id LEFT OUTER JOIN actor AS t7 ON t7.id = t6.of_state_id
WHERE t0.id = $1::BIGINT;
-- r0
