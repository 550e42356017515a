-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t1.slug AS c3, t0.status AS c4, t0.declared_delegation_count AS c5, t0.declared_destination_count AS c6, t31.slug AS c7, t32.slug AS c8, t0.epistemic_status AS c9
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id LEFT OUTER JOIN statement AS t31 ON t31.id = t0.announced_in_id LEFT OUTER JOIN campaign AS t32 ON t32.id = t0.responds_to_id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: campaign.delegations.head
SELECT k4.value AS c0, t6.slug AS c1
FROM json_each(?) AS k4 CROSS JOIN delegation_member AS t5 ON t5.id IN (SELECT t7.id AS id
FROM delegation_member AS t7
WHERE t7.delegation_id = k4.value AND t7.role = ? ORDER BY t7.ordinal, t7.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id ORDER BY t5.ordinal, t5.id;
-- keys, t7_role_1, param_1, param_2

-- sqlite: campaign.delegations
SELECT k2.value AS c0, t3.slug AS c1, t3.kind AS c2, t3.id AS c3
FROM json_each(?) AS k2 CROSS JOIN delegation AS t3 ON t3.campaign_id = k2.value ORDER BY t3.slug;
-- keys

-- sqlite: campaign.namedDestinations
SELECT k11.value AS c0, t12.slug AS c1, t12.actor_kind AS c2
FROM json_each(?) AS k11 CROSS JOIN actor AS t12 ON t12.id IN (SELECT t13.id AS id
FROM actor AS t13 JOIN campaign_destination AS t14 ON t14.actor_id = t13.id AND t14.campaign_id = k11.value
WHERE 1 = 1 ORDER BY t14.ordinal, t13.id
 LIMIT ? + 1 OFFSET ?) JOIN campaign_destination AS t15 ON t15.actor_id = t12.id AND t15.campaign_id = k11.value ORDER BY t15.ordinal, t12.id;
-- keys, cap, param_1

-- sqlite: campaign.aims.targets
SELECT k20.value AS c0, t22.slug AS c1, t23.slug AS c2, t24.slug AS c3, t21.typename AS c4
FROM json_each(?) AS k20 CROSS JOIN entity AS t21 ON t21.id IN (SELECT t25.id AS id
FROM entity AS t25 JOIN aim_target AS t26 ON t26.target_id = t25.id AND t26.aim_id = k20.value
WHERE 1 = 1 ORDER BY t26.ordinal, t25.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN topic AS t22 ON t22.id = t21.id LEFT OUTER JOIN actor AS t23 ON t23.id = t21.id LEFT OUTER JOIN event AS t24 ON t24.id = t21.id JOIN aim_target AS t27 ON t27.target_id = t21.id AND t27.aim_id = k20.value ORDER BY t27.ordinal, t21.id;
-- keys, cap, param_1

-- sqlite: campaign.aims.evidence
SELECT t30.subject_id AS c0, t30.attribution AS c1
FROM evidence AS t30
WHERE t30.subject_id IN (SELECT value FROM json_each(?)) AND +(t30.field IS NULL) ORDER BY t30.subject_id, t30.ordinal, t30.id;
-- keys

-- sqlite: campaign.aims
SELECT t18.of_id AS c0, t18.text AS c1, t18.attribution AS c2, t19.slug AS c3, t18.id AS c4, t18.epistemic_status AS c5
FROM aim AS t18 LEFT OUTER JOIN actor AS t19 ON t19.id = t18.attributed_to_id
WHERE t18.of_id IN (SELECT value FROM json_each(?)) ORDER BY t18.of_id, t18.ordinal, t18.id;
-- keys

-- sqlite: campaign.evidence
SELECT t34.subject_id AS c0, t34.attribution AS c1
FROM evidence AS t34
WHERE t34.subject_id IN (SELECT value FROM json_each(?)) AND +(t34.field IS NULL) ORDER BY t34.subject_id, t34.ordinal, t34.id;
-- keys

-- sqlite: reply.respondsTo.aims
SELECT t38.of_id AS c0, t38.text AS c1
FROM aim AS t38
WHERE t38.of_id IN (SELECT value FROM json_each(?)) ORDER BY t38.of_id, t38.ordinal, t38.id;
-- keys

-- sqlite: reply.aims
SELECT t41.of_id AS c0, t41.text AS c1
FROM aim AS t41
WHERE t41.of_id IN (SELECT value FROM json_each(?)) ORDER BY t41.of_id, t41.ordinal, t41.id;
-- keys

-- sqlite: reply
SELECT t36.slug AS c0, t35.responds_to_id AS c1, t39.slug AS c2, t35.declared_delegation_count AS c3, t35.id AS c4
FROM campaign AS t35 LEFT OUTER JOIN campaign AS t36 ON t36.id = t35.responds_to_id LEFT OUTER JOIN statement AS t39 ON t39.id = t35.announced_in_id
WHERE t35.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.name AS c2, t1.slug AS c3, t0.status AS c4, t0.declared_delegation_count AS c5, t0.declared_destination_count AS c6, t31.slug AS c7, t32.slug AS c8, t0.epistemic_status AS c9
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.sender_id LEFT OUTER JOIN statement AS t31 ON t31.id = t0.announced_in_id LEFT OUTER JOIN campaign AS t32 ON t32.id = t0.responds_to_id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: campaign.delegations.head
SELECT k4.value AS c0, t6.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t7.*
FROM delegation_member AS t7
WHERE t7.delegation_id = k4.value AND t7.role = $2 ORDER BY t7.ordinal, t7.id
 LIMIT (SELECT $3::INTEGER)::INTEGER) AS t5 LEFT OUTER JOIN actor AS t6 ON t6.id = t5.actor_id ORDER BY t5.ordinal, t5.id;
-- keys, t7_role_1, param_1

-- postgresql: campaign.delegations
SELECT k2.value AS c0, t3.slug AS c1, t3.kind AS c2, t3.id AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k2(value) CROSS JOIN LATERAL (SELECT t9.*
FROM delegation AS t9
WHERE t9.campaign_id = k2.value ORDER BY (t9.slug) COLLATE "C"
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t3 ORDER BY (t3.slug) COLLATE "C";
-- keys, cap

-- postgresql: campaign.namedDestinations
SELECT k11.value AS c0, t12.slug AS c1, t12.actor_kind AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.*
FROM actor AS t13 JOIN campaign_destination AS t14 ON t14.actor_id = t13.id AND t14.campaign_id = k11.value
WHERE true ORDER BY t14.ordinal, t13.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t12 JOIN campaign_destination AS t15 ON t15.actor_id = t12.id AND t15.campaign_id = k11.value ORDER BY t15.ordinal, t12.id;
-- keys, cap

-- postgresql: campaign.aims.targets
SELECT k20.value AS c0, t22.slug AS c1, t23.slug AS c2, t24.slug AS c3, t21.typename AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k20(value) CROSS JOIN LATERAL (SELECT t25.*
FROM entity AS t25 JOIN aim_target AS t26 ON t26.target_id = t25.id AND t26.aim_id = k20.value
WHERE true ORDER BY t26.ordinal, t25.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t21 LEFT OUTER JOIN topic AS t22 ON t22.id = t21.id LEFT OUTER JOIN actor AS t23 ON t23.id = t21.id LEFT OUTER JOIN event AS t24 ON t24.id = t21.id JOIN aim_target AS t27 ON t27.target_id = t21.id AND t27.aim_id = k20.value ORDER BY t27.ordinal, t21.id;
-- keys, cap

-- postgresql: campaign.aims.evidence
SELECT t30.subject_id AS c0, t30.attribution AS c1
FROM evidence AS t30
WHERE t30.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t30.field IS NULL) ORDER BY t30.ordinal, t30.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: campaign.aims
SELECT t18.of_id AS c0, t18.text AS c1, t18.attribution AS c2, t19.slug AS c3, t18.id AS c4, t18.epistemic_status AS c5
FROM aim AS t18 LEFT OUTER JOIN actor AS t19 ON t19.id = t18.attributed_to_id
WHERE t18.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t18.ordinal, t18.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: campaign.evidence
SELECT t34.subject_id AS c0, t34.attribution AS c1
FROM evidence AS t34
WHERE t34.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t34.field IS NULL) ORDER BY t34.ordinal, t34.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: reply.respondsTo.aims
SELECT t38.of_id AS c0, t38.text AS c1
FROM aim AS t38
WHERE t38.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t38.ordinal, t38.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: reply.aims
SELECT t41.of_id AS c0, t41.text AS c1
FROM aim AS t41
WHERE t41.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t41.ordinal, t41.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: reply
SELECT t36.slug AS c0, t35.responds_to_id AS c1, t39.slug AS c2, t35.declared_delegation_count AS c3, t35.id AS c4
FROM campaign AS t35 LEFT OUTER JOIN campaign AS t36 ON t36.id = t35.responds_to_id LEFT OUTER JOIN statement AS t39 ON t39.id = t35.announced_in_id
WHERE t35.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
