-- sqlite: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM json_each(?) AS k4 CROSS JOIN summit_participation AS t5 ON t5.id = k4.value CROSS JOIN statement AS t6 ON t6.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.venue_id = t5.summit_id AND t7.speaker_id = t5.actor_id ORDER BY t7.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key DESC;
-- keys, size1, param_1

-- sqlite: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t2.summit_id, t2.ordinal, t2.id;
-- keys

-- sqlite: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM summit AS t0 ORDER BY t0.sort_key DESC LIMIT (? + 1);
-- size0

-- postgresql: summits.nodes.participants.statements
SELECT t5.id AS c0, t6.slug AS c1, t6.sort_key AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t5(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE t7.venue_id = t5.summit_id AND t7.speaker_id = t5.actor_id ORDER BY t7.sort_key DESC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key DESC;
-- keys, keys_summit_id, keys_actor_id, size1

-- postgresql: summits.nodes.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.id AS c2, t2.actor_id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT *
FROM (SELECT t9.*
FROM summit AS t9 ORDER BY t9.sort_key DESC
 LIMIT 64) AS p10 ORDER BY p10.sort_key DESC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key DESC;
-- size0
