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
SELECT k1.value AS c0, t2.position AS c1, t3.slug AS c2
FROM json_each(?) AS k1 CROSS JOIN claim_position AS t2 ON t2.claim_id = k1.value AND t2.position IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, p0, cap, keys

-- sqlite: uncontested.about
SELECT k7.value AS c0, t9.slug AS c1, t8.typename AS c2
FROM json_each(?) AS k7 CROSS JOIN entity AS t8 ON t8.id IN (SELECT t10.id AS id
FROM entity AS t10 JOIN claim_about AS t11 ON t11.target_id = t10.id AND t11.claim_id = k7.value
WHERE 1 = 1 ORDER BY t11.ordinal, t10.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN event AS t9 ON t9.id = t8.id JOIN claim_about AS t12 ON t12.target_id = t8.id AND t12.claim_id = k7.value ORDER BY t12.ordinal, t8.id;
-- keys, cap, param_1

-- sqlite: uncontested.positions
SELECT k14.value AS c0, t16.slug AS c1
FROM json_each(?) AS k14 CROSS JOIN claim_position AS t15 ON t15.claim_id = k14.value AND t15.position IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN statement AS t16 ON t16.id = t15.statement_id ORDER BY t15.ordinal, t15.id LIMIT (? + 1) * json_array_length(?);
-- keys, p1, cap, keys

-- sqlite: uncontested
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t6.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t6.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t6.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t6.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t6.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t6.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t6.id AS c1
FROM claim AS t6
WHERE t6.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r1

-- sqlite: confirmed.positions
SELECT k20.value AS c0, t21.position AS c1
FROM json_each(?) AS k20 CROSS JOIN claim_position AS t21 ON t21.claim_id = k20.value AND t21.position IN (SELECT value FROM json_each(?)) ORDER BY t21.ordinal, t21.id LIMIT (? + 1) * json_array_length(?);
-- keys, p2, cap, keys

-- sqlite: confirmed.about
SELECT k24.value AS c0, t25.typename AS c1
FROM json_each(?) AS k24 CROSS JOIN entity AS t25 ON t25.id IN (SELECT t26.id AS id
FROM entity AS t26 JOIN claim_about AS t27 ON t27.target_id = t26.id AND t27.claim_id = k24.value
WHERE 1 = 1 ORDER BY t27.ordinal, t26.id
 LIMIT ? + 1 OFFSET ?) JOIN claim_about AS t28 ON t28.target_id = t25.id AND t28.claim_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap, param_1

-- sqlite: confirmed
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t19.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t19.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t19.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t19.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t19.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t19.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t19.id AS c1
FROM claim AS t19
WHERE t19.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r2

-- sqlite: retracted.positions
SELECT k31.value AS c0, t32.position AS c1
FROM json_each(?) AS k31 CROSS JOIN claim_position AS t32 ON t32.claim_id = k31.value AND t32.position IN (SELECT value FROM json_each(?)) ORDER BY t32.ordinal, t32.id LIMIT (? + 1) * json_array_length(?);
-- keys, p3, cap, keys

-- sqlite: retracted
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t30.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t30.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t30.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t30.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t30.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t30.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t30.id AS c1
FROM claim AS t30
WHERE t30.id = ?;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, r3

-- sqlite: denied.positions
SELECT k36.value AS c0, t37.position AS c1, t38.slug AS c2, t39.slug AS c3, t39.speaker_description AS c4
FROM json_each(?) AS k36 CROSS JOIN claim_position AS t37 ON t37.claim_id = k36.value AND 1 = 1 LEFT OUTER JOIN actor AS t38 ON t38.id = t37.actor_id LEFT OUTER JOIN statement AS t39 ON t39.id = t37.statement_id ORDER BY t37.ordinal, t37.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: denied
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t35.id AND claim_position_1.position IN (?))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t35.id AND claim_position_2.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = ? AND claim_position_3.actor_id IS claim_position_2.actor_id))))) THEN ? WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t35.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t35.id AND claim_position_6.position IN (?, ?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = ? AND claim_position_7.actor_id IS claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t35.id AND claim_position_4.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = ? AND claim_position_5.actor_id IS claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN ? WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t35.id AND claim_position_8.position IN (?) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c0, t35.id AS c1
FROM claim AS t35
WHERE t35.id = ?;
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
SELECT k1.value AS c0, t2.position AS c1, t3.slug AS c2
FROM claim_position AS t2 JOIN LATERAL (SELECT t2.claim_id AS value) AS k1 ON t2.claim_id = ANY ($1::BIGINT[]) AND t2.position = ANY ($2::TEXT[]) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id ORDER BY t2.ordinal, t2.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p0, cap

-- postgresql: uncontested.about
SELECT k7.value AS c0, t9.slug AS c1, t8.typename AS c2
FROM unnest($1::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t10.*
FROM entity AS t10 JOIN claim_about AS t11 ON t11.target_id = t10.id AND t11.claim_id = k7.value
WHERE true ORDER BY t11.ordinal, t10.id
 LIMIT $2 + 1) AS t8 LEFT OUTER JOIN event AS t9 ON t9.id = t8.id JOIN claim_about AS t12 ON t12.target_id = t8.id AND t12.claim_id = k7.value ORDER BY t12.ordinal, t8.id;
-- keys, cap

-- postgresql: uncontested.positions
SELECT k14.value AS c0, t16.slug AS c1
FROM claim_position AS t15 JOIN LATERAL (SELECT t15.claim_id AS value) AS k14 ON t15.claim_id = ANY ($1::BIGINT[]) AND t15.position = ANY ($2::TEXT[]) LEFT OUTER JOIN statement AS t16 ON t16.id = t15.statement_id ORDER BY t15.ordinal, t15.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p1, cap

-- postgresql: uncontested
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t6.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t6.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t6.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t6.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t6.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t6.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t6.id AS c1
FROM claim AS t6
WHERE t6.id = $17::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r1

-- postgresql: confirmed.positions
SELECT k20.value AS c0, t21.position AS c1
FROM claim_position AS t21 JOIN LATERAL (SELECT t21.claim_id AS value) AS k20 ON t21.claim_id = ANY ($1::BIGINT[]) AND t21.position = ANY ($2::TEXT[]) ORDER BY t21.ordinal, t21.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p2, cap

-- postgresql: confirmed.about
SELECT k24.value AS c0, t25.typename AS c1
FROM unnest($1::BIGINT[]) AS k24(value) CROSS JOIN LATERAL (SELECT t26.*
FROM entity AS t26 JOIN claim_about AS t27 ON t27.target_id = t26.id AND t27.claim_id = k24.value
WHERE true ORDER BY t27.ordinal, t26.id
 LIMIT $2 + 1) AS t25 JOIN claim_about AS t28 ON t28.target_id = t25.id AND t28.claim_id = k24.value ORDER BY t28.ordinal, t25.id;
-- keys, cap

-- postgresql: confirmed
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t19.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t19.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t19.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t19.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t19.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t19.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t19.id AS c1
FROM claim AS t19
WHERE t19.id = $17::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r2

-- postgresql: retracted.positions
SELECT k31.value AS c0, t32.position AS c1
FROM claim_position AS t32 JOIN LATERAL (SELECT t32.claim_id AS value) AS k31 ON t32.claim_id = ANY ($1::BIGINT[]) AND t32.position = ANY ($2::TEXT[]) ORDER BY t32.ordinal, t32.id LIMIT ($3 + 1) * cardinality($1::BIGINT[]);
-- keys, p3, cap

-- postgresql: retracted
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t30.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t30.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t30.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t30.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t30.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t30.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t30.id AS c1
FROM claim AS t30
WHERE t30.id = $17::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r3

-- postgresql: denied.positions
SELECT k36.value AS c0, t37.position AS c1, t38.slug AS c2, t39.slug AS c3, t39.speaker_description AS c4
FROM claim_position AS t37 JOIN LATERAL (SELECT t37.claim_id AS value) AS k36 ON t37.claim_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN actor AS t38 ON t38.id = t37.actor_id LEFT OUTER JOIN statement AS t39 ON t39.id = t37.statement_id ORDER BY t37.ordinal, t37.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: denied
SELECT CASE WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_1
WHERE claim_position_1.claim_id = t35.id AND claim_position_1.position IN ($1::VARCHAR))) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_2
WHERE claim_position_2.claim_id = t35.id AND claim_position_2.position IN ($2::VARCHAR, $3::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_3
WHERE claim_position_3.claim_id = claim_position_2.claim_id AND claim_position_3.position = $4 AND claim_position_3.actor_id IS NOT DISTINCT FROM claim_position_2.actor_id))))) THEN $5::VARCHAR WHEN ((EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t35.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) AND (EXISTS (SELECT 1
FROM claim_position AS claim_position_6
WHERE claim_position_6.claim_id = t35.id AND claim_position_6.position IN ($8::VARCHAR, $9::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_7
WHERE claim_position_7.claim_id = claim_position_6.claim_id AND claim_position_7.position = $10 AND claim_position_7.actor_id IS NOT DISTINCT FROM claim_position_6.actor_id)) AND claim_position_6.actor_id IS NOT NULL))) THEN $11::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_4
WHERE claim_position_4.claim_id = t35.id AND claim_position_4.position IN ($6::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_5
WHERE claim_position_5.claim_id = claim_position_4.claim_id AND claim_position_5.position = $7 AND claim_position_5.actor_id IS NOT DISTINCT FROM claim_position_4.actor_id)) AND claim_position_4.actor_id IS NOT NULL)) THEN $12::VARCHAR WHEN (EXISTS (SELECT 1
FROM claim_position AS claim_position_8
WHERE claim_position_8.claim_id = t35.id AND claim_position_8.position IN ($13::VARCHAR) AND NOT (EXISTS (SELECT 1
FROM claim_position AS claim_position_9
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c0, t35.id AS c1
FROM claim AS t35
WHERE t35.id = $17::BIGINT;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, r4
