-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.proposition AS c2, CASE WHEN ((EXISTS (SELECT 1
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
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = ? AND claim_position_9.actor_id IS claim_position_8.actor_id)))) THEN ? ELSE ? END AS c3, t0.epistemic_status AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('claim') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_5, position_2, param_9, param_10, position_4, param_11, param_12, node_ids0, texts0, texts0, codes0

-- sqlite: claim.about
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t2.typename AS c3
FROM json_each(?) AS k1 CROSS JOIN entity AS t2 ON t2.id IN (SELECT t5.id AS id
FROM entity AS t5 JOIN claim_about AS t6 ON t6.target_id = t5.id AND t6.claim_id = k1.value
WHERE 1 = 1 ORDER BY t6.ordinal, t5.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN topic AS t3 ON t3.id = t2.id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.id JOIN claim_about AS t7 ON t7.target_id = t2.id AND t7.claim_id = k1.value ORDER BY t7.ordinal, t2.id;
-- keys, cap, param_1

-- sqlite: claim.positions.evidence
SELECT t15.subject_id AS c0, t15.attribution AS c1
FROM evidence AS t15
WHERE t15.subject_id IN (SELECT value FROM json_each(?)) AND +(t15.field IS NULL) ORDER BY t15.subject_id, t15.ordinal, t15.id;
-- keys

-- sqlite: claim.positions
SELECT t10.claim_id AS c0, t11.slug AS c1, t10.position AS c2, t12.slug AS c3, t13.slug AS c4, t10.epistemic_status AS c5, t10.id AS c6
FROM claim_position AS t10 LEFT OUTER JOIN claim AS t11 ON t11.id = t10.claim_id LEFT OUTER JOIN actor AS t12 ON t12.id = t10.actor_id LEFT OUTER JOIN statement AS t13 ON t13.id = t10.statement_id
WHERE t10.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t10.claim_id, t10.ordinal, t10.id;
-- keys

-- sqlite: claim.evidence
SELECT t17.subject_id AS c0, t17.attribution AS c1
FROM evidence AS t17
WHERE t17.subject_id IN (SELECT value FROM json_each(?)) AND +(t17.field IS NULL) ORDER BY t17.subject_id, t17.ordinal, t17.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.proposition AS c2, CASE WHEN ((EXISTS (SELECT 1
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
WHERE claim_position_9.claim_id = claim_position_8.claim_id AND claim_position_9.position = $14 AND claim_position_9.actor_id IS NOT DISTINCT FROM claim_position_8.actor_id)))) THEN $15::VARCHAR ELSE $16::VARCHAR END AS c3, t0.epistemic_status AS c4
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($17::BIGINT) UNION ALL SELECT 'slug' AS how, claim.slug AS text, claim.id AS id, 'Claim' AS typename, '' AS detail, '' AS name
FROM claim
WHERE claim.slug IN ($18::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('claim') AND slug_redirect.slug IN ($18::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($19::VARCHAR)) AS found LEFT OUTER JOIN claim AS t0 ON t0.id = found.id;
-- param_1, param_2, param_3, position_1, param_4, param_5, position_2, param_6, param_7, position_3, param_8, param_9, param_10, position_4, param_11, param_12, node_ids0, texts0, codes0

-- postgresql: claim.about
SELECT k1.value AS c0, t3.slug AS c1, t4.slug AS c2, t2.typename AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t5.*
FROM entity AS t5 JOIN claim_about AS t6 ON t6.target_id = t5.id AND t6.claim_id = k1.value
WHERE true ORDER BY t6.ordinal, t5.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN topic AS t3 ON t3.id = t2.id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.id JOIN claim_about AS t7 ON t7.target_id = t2.id AND t7.claim_id = k1.value ORDER BY t7.ordinal, t2.id;
-- keys, cap

-- postgresql: claim.positions.evidence
SELECT t15.subject_id AS c0, t15.attribution AS c1
FROM evidence AS t15
WHERE t15.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t15.field IS NULL) ORDER BY t15.ordinal, t15.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: claim.positions
SELECT t10.claim_id AS c0, t11.slug AS c1, t10.position AS c2, t12.slug AS c3, t13.slug AS c4, t10.epistemic_status AS c5, t10.id AS c6
FROM claim_position AS t10 LEFT OUTER JOIN claim AS t11 ON t11.id = t10.claim_id LEFT OUTER JOIN actor AS t12 ON t12.id = t10.actor_id LEFT OUTER JOIN statement AS t13 ON t13.id = t10.statement_id
WHERE t10.claim_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t10.ordinal, t10.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: claim.evidence
SELECT t17.subject_id AS c0, t17.attribution AS c1
FROM evidence AS t17
WHERE t17.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t17.field IS NULL) ORDER BY t17.ordinal, t17.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
