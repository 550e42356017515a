-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t0.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t0.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t0.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t0.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('claim') AND slug_redirect.slug IN (?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, texts0, texts1, texts2, texts3, texts4, texts0, texts1, texts2, texts3, texts4, codes0, codes1, codes2, codes3, codes4

-- sqlite: contested.positions
SELECT t2.claim_id AS c0, t2.position AS c1, t3.slug AS c2
FROM claim_position AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.claim_id IN (SELECT value FROM json_each(?)) AND +(t2.position IN (SELECT value FROM json_each(?))) ORDER BY t2.claim_id, t2.ordinal, t2.id;
-- keys, p0

-- sqlite: uncontested.about
SELECT k5.value AS c0, t7.slug AS c1, t6.typename AS c2
FROM json_each(?) AS k5 CROSS JOIN entity AS t6 ON t6.id IN (SELECT t8.id AS id
FROM entity AS t8 JOIN claim_about AS t9 ON t9.target_id = t8.id AND t9.claim_id = k5.value
WHERE 1 = 1 ORDER BY t9.ordinal, t8.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN event AS t7 ON t7.id = t6.id JOIN claim_about AS t10 ON t10.target_id = t6.id AND t10.claim_id = k5.value ORDER BY t10.ordinal, t6.id;
-- keys, cap, param_1

-- sqlite: uncontested.positions
SELECT t13.claim_id AS c0, t14.slug AS c1
FROM claim_position AS t13 LEFT OUTER JOIN statement AS t14 ON t14.id = t13.statement_id
WHERE t13.claim_id IN (SELECT value FROM json_each(?)) AND +(t13.position IN (SELECT value FROM json_each(?))) ORDER BY t13.claim_id, t13.ordinal, t13.id;
-- keys, p1

-- sqlite: uncontested
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t4.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t4.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t4.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t4.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t4.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t4.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t4.id AS c1
FROM claim AS t4
WHERE t4.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r1

-- sqlite: confirmed.positions
SELECT t17.claim_id AS c0, t17.position AS c1
FROM claim_position AS t17
WHERE t17.claim_id IN (SELECT value FROM json_each(?)) AND +(t17.position IN (SELECT value FROM json_each(?))) ORDER BY t17.claim_id, t17.ordinal, t17.id;
-- keys, p2

-- sqlite: confirmed.about
SELECT k18.value AS c0, t19.typename AS c1
FROM json_each(?) AS k18 CROSS JOIN entity AS t19 ON t19.id IN (SELECT t20.id AS id
FROM entity AS t20 JOIN claim_about AS t21 ON t21.target_id = t20.id AND t21.claim_id = k18.value
WHERE 1 = 1 ORDER BY t21.ordinal, t20.id
 LIMIT ? + 1 OFFSET ?) JOIN claim_about AS t22 ON t22.target_id = t19.id AND t22.claim_id = k18.value ORDER BY t22.ordinal, t19.id;
-- keys, cap, param_1

-- sqlite: confirmed
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t15.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t15.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t15.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t15.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t15.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t15.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t15.id AS c1
FROM claim AS t15
WHERE t15.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r2

-- sqlite: retracted.positions
SELECT t26.claim_id AS c0, t26.position AS c1
FROM claim_position AS t26
WHERE t26.claim_id IN (SELECT value FROM json_each(?)) AND +(t26.position IN (SELECT value FROM json_each(?))) ORDER BY t26.claim_id, t26.ordinal, t26.id;
-- keys, p3

-- sqlite: retracted
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t24.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t24.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t24.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t24.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t24.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t24.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t24.id AS c1
FROM claim AS t24
WHERE t24.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r3

-- sqlite: denied.positions
SELECT t29.claim_id AS c0, t29.position AS c1, t30.slug AS c2, t31.slug AS c3, t31.speaker_description AS c4
FROM claim_position AS t29 LEFT OUTER JOIN actor AS t30 ON t30.id = t29.actor_id LEFT OUTER JOIN statement AS t31 ON t31.id = t29.statement_id
WHERE t29.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t29.claim_id, t29.ordinal, t29.id;
-- keys

-- sqlite: denied
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t27.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t27.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t27.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t27.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t27.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t27.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t27.id AS c1
FROM claim AS t27
WHERE t27.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r4

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t0.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t0.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t0.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t0.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t0.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t0.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($17::BIGINT, $18::BIGINT, $19::BIGINT, $20::BIGINT, $21::BIGINT) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('claim') AND slug_redirect.slug IN ($22::VARCHAR, $23::VARCHAR, $24::VARCHAR, $25::VARCHAR, $26::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($27::VARCHAR, $28::VARCHAR, $29::VARCHAR, $30::VARCHAR, $31::VARCHAR)) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, texts0, texts1, texts2, texts3, texts4, codes0, codes1, codes2, codes3, codes4

-- postgresql: contested.positions
SELECT t2.claim_id AS c0, t2.position AS c1, t3.slug AS c2
FROM claim_position AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t2.position = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p0, cap

-- postgresql: uncontested.about
SELECT k5.value AS c0, t7.slug AS c1, t6.typename AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t8.*
FROM entity AS t8 JOIN claim_about AS t9 ON t9.target_id = t8.id AND t9.claim_id = k5.value
WHERE true ORDER BY t9.ordinal, t8.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t6 LEFT OUTER JOIN event AS t7 ON t7.id = t6.id JOIN claim_about AS t10 ON t10.target_id = t6.id AND t10.claim_id = k5.value ORDER BY t10.ordinal, t6.id;
-- keys, cap

-- postgresql: uncontested.positions
SELECT t13.claim_id AS c0, t14.slug AS c1
FROM claim_position AS t13 LEFT OUTER JOIN statement AS t14 ON t14.id = t13.statement_id
WHERE t13.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t13.position = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t13.ordinal, t13.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: uncontested
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t4.id AND claim_position_1.position IN ((SELECT $1::VARCHAR)::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t4.id AND claim_position_2.position IN ((SELECT $2::VARCHAR)::VARCHAR, (SELECT $3::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t4.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t4.id AND claim_position_6.position IN ((SELECT $8::VARCHAR)::VARCHAR, (SELECT $9::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t4.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t4.id AND claim_position_8.position IN ((SELECT $13::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN (SELECT $15::VARCHAR)::VARCHAR ELSE (SELECT $16::VARCHAR)::VARCHAR END AS c0, t4.id AS c1
FROM claim AS t4
WHERE t4.id = (SELECT $17::BIGINT)::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r1

-- postgresql: confirmed.positions
SELECT t17.claim_id AS c0, t17.position AS c1
FROM claim_position AS t17
WHERE t17.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t17.position = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t17.ordinal, t17.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: confirmed.about
SELECT k18.value AS c0, t19.typename AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t20.*
FROM entity AS t20 JOIN claim_about AS t21 ON t21.target_id = t20.id AND t21.claim_id = k18.value
WHERE true ORDER BY t21.ordinal, t20.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t19 JOIN claim_about AS t22 ON t22.target_id = t19.id AND t22.claim_id = k18.value ORDER BY t22.ordinal, t19.id;
-- keys, cap

-- postgresql: confirmed
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t15.id AND claim_position_1.position IN ((SELECT $1::VARCHAR)::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t15.id AND claim_position_2.position IN ((SELECT $2::VARCHAR)::VARCHAR, (SELECT $3::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t15.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t15.id AND claim_position_6.position IN ((SELECT $8::VARCHAR)::VARCHAR, (SELECT $9::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t15.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t15.id AND claim_position_8.position IN ((SELECT $13::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN (SELECT $15::VARCHAR)::VARCHAR ELSE (SELECT $16::VARCHAR)::VARCHAR END AS c0, t15.id AS c1
FROM claim AS t15
WHERE t15.id = (SELECT $17::BIGINT)::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r2

-- postgresql: retracted.positions
SELECT t26.claim_id AS c0, t26.position AS c1
FROM claim_position AS t26
WHERE t26.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t26.position = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t26.ordinal, t26.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p3, cap

-- postgresql: retracted
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t24.id AND claim_position_1.position IN ((SELECT $1::VARCHAR)::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t24.id AND claim_position_2.position IN ((SELECT $2::VARCHAR)::VARCHAR, (SELECT $3::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t24.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t24.id AND claim_position_6.position IN ((SELECT $8::VARCHAR)::VARCHAR, (SELECT $9::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t24.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t24.id AND claim_position_8.position IN ((SELECT $13::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN (SELECT $15::VARCHAR)::VARCHAR ELSE (SELECT $16::VARCHAR)::VARCHAR END AS c0, t24.id AS c1
FROM claim AS t24
WHERE t24.id = (SELECT $17::BIGINT)::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r3

-- postgresql: denied.positions
SELECT t29.claim_id AS c0, t29.position AS c1, t30.slug AS c2, t31.slug AS c3, t31.speaker_description AS c4
FROM claim_position AS t29 LEFT OUTER JOIN actor AS t30 ON t30.id = t29.actor_id LEFT OUTER JOIN statement AS t31 ON t31.id = t29.statement_id
WHERE t29.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t29.ordinal, t29.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: denied
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t27.id AND claim_position_1.position IN ((SELECT $1::VARCHAR)::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t27.id AND claim_position_2.position IN ((SELECT $2::VARCHAR)::VARCHAR, (SELECT $3::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN (SELECT $5::VARCHAR)::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t27.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t27.id AND claim_position_6.position IN ((SELECT $8::VARCHAR)::VARCHAR, (SELECT $9::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN (SELECT $11::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t27.id AND claim_position_4.position IN ((SELECT $6::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN (SELECT $12::VARCHAR)::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t27.id AND claim_position_8.position IN ((SELECT $13::VARCHAR)::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN (SELECT $15::VARCHAR)::VARCHAR ELSE (SELECT $16::VARCHAR)::VARCHAR END AS c0, t27.id AS c1
FROM claim AS t27
WHERE t27.id = (SELECT $17::BIGINT)::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r4
