-- sqlite: summits.nodes.participants.statements
SELECT k4.value AS c0, t5.slug AS c1, t5.sort_key AS c2
FROM json_each(?) AS k4 CROSS JOIN statement AS t5 ON t5.id IN (SELECT t6.id AS id
FROM statement AS t6
WHERE t6.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k4.value) AND t6.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k4.value) ORDER BY t6.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t5.sort_key DESC;
-- keys, size1, param_1

-- sqlite: summits.nodes.participants
SELECT k1.value AS c0, t3.slug AS c1, t2.id AS c2
FROM json_each(?) AS k1 CROSS JOIN summit_participation AS t2 ON t2.summit_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t10.id AS id
FROM summit AS t10 ORDER BY t10.sort_key DESC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN summit AS t0 ON t0.id = p11.id ORDER BY t0.sort_key DESC;
-- size0, param_1

-- postgresql: summits.nodes.participants.statements
SELECT k4.value AS c0, t5.slug AS c1, t5.sort_key AS c2
FROM unnest($1::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t6.*
FROM statement AS t6
WHERE t6.venue_id = (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.id = k4.value) AND t6.speaker_id = (SELECT summit_participation_2.actor_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.id = k4.value) ORDER BY t6.sort_key DESC
 LIMIT $2 + 1) AS t5 ORDER BY t5.sort_key DESC;
-- keys, size1

-- postgresql: summits.nodes.participants
SELECT k1.value AS c0, t3.slug AS c1, t2.id AS c2
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t8.*
FROM summit_participation AS t8
WHERE t8.summit_id = k1.value ORDER BY t8.ordinal, t8.id
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: summits
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t10.*
FROM summit AS t10 ORDER BY t10.sort_key DESC
 LIMIT $1 + 1) AS t0 ORDER BY t0.sort_key DESC;
-- size0
