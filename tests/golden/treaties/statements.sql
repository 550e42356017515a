-- sqlite: treaty.statements.nodes.stances
SELECT k3.value AS c0, t4.position AS c1
FROM json_each(?) AS k3 CROSS JOIN stance AS t4 ON t4.statement_id = k3.value ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: treaty.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2, t2.id AS c3
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k1.value AND mention_observation_1.polarity = ?) AND t7.act IN (SELECT value FROM json_each(?)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, polarity_1, p0, size0, param_1

-- sqlite: treaty.statements.totalCount
SELECT k9.value, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k9.value AND mention_observation_1.polarity = ?) AND t10.act IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k9;
-- polarity_1, p0, keys

-- sqlite: treaty.last
SELECT k11.value AS c0, t12.slug AS c1, t12.sort_key AS c2
FROM json_each(?) AS k11 CROSS JOIN statement AS t12 ON t12.id IN (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k11.value AND mention_observation_1.polarity = ?) ORDER BY t13.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t12.sort_key DESC;
-- keys, polarity_1, size1, param_1

-- sqlite: treaty
SELECT NULL AS c0, t0.id AS c1
FROM treaty AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: treaty.statements.nodes.stances
SELECT k3.value AS c0, t4.position AS c1
FROM unnest($1::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t5.*
FROM stance AS t5
WHERE t5.statement_id = k3.value ORDER BY t5.ordinal, t5.id
 LIMIT $2 + 1) AS t4 ORDER BY t4.ordinal, t4.id;
-- keys, cap

-- postgresql: treaty.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.act AS c2, t2.id AS c3
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k1.value AND mention_observation_1.polarity = $2) AND t7.act = ANY ($3::TEXT[]) ORDER BY t7.sort_key ASC
 LIMIT $4 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, polarity_1, p0, size0

-- postgresql: treaty.statements.totalCount
SELECT k9.value, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k9.value AND mention_observation_1.polarity = $1) AND t10.act = ANY ($2::TEXT[])) AS anon_1
FROM unnest($3::BIGINT[]) AS k9(value);
-- polarity_1, p0, keys

-- postgresql: treaty.last
SELECT k11.value AS c0, t12.slug AS c1, t12.sort_key AS c2
FROM unnest($1::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.*
FROM statement AS t13
WHERE t13.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id = k11.value AND mention_observation_1.polarity = $2) ORDER BY t13.sort_key DESC
 LIMIT $3 + 1) AS t12 ORDER BY t12.sort_key DESC;
-- keys, polarity_1, size1

-- postgresql: treaty
SELECT NULL AS c0, t0.id AS c1
FROM treaty AS t0
WHERE t0.id = $1::BIGINT;
-- r0
