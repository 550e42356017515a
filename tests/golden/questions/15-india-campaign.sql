-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.declared_delegation_count AS c0, t0.declared_destination_count AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: campaign.namedDestinations
SELECT k1.value AS c0, t2.name AS c1
FROM json_each(?) AS k1 CROSS JOIN actor AS t2 ON t2.id IN (SELECT t3.id AS id
FROM actor AS t3 JOIN campaign_destination AS t4 ON t4.actor_id = t3.id AND t4.campaign_id = k1.value
WHERE 1 = 1 ORDER BY t4.ordinal, t3.id
 LIMIT ? + 1 OFFSET ?) JOIN campaign_destination AS t5 ON t5.actor_id = t2.id AND t5.campaign_id = k1.value ORDER BY t5.ordinal, t2.id;
-- keys, cap, param_1

-- sqlite: campaign.delegations.head
SELECT k9.value AS c0, t11.name AS c1
FROM json_each(?) AS k9 CROSS JOIN delegation_member AS t10 ON t10.id IN (SELECT t12.id AS id
FROM delegation_member AS t12
WHERE t12.delegation_id = k9.value AND t12.role = ? ORDER BY t12.ordinal, t12.id
 LIMIT ? OFFSET ?) LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.ordinal, t10.id;
-- keys, t12_role_1, param_1, param_2

-- sqlite: campaign.delegations
SELECT k7.value AS c0, t8.slug AS c1, t8.kind AS c2, t8.id AS c3
FROM json_each(?) AS k7 CROSS JOIN delegation AS t8 ON t8.campaign_id = k7.value ORDER BY t8.slug;
-- keys

-- sqlite: campaign.aims
SELECT t17.of_id AS c0, t17.text AS c1, t17.attribution AS c2
FROM aim AS t17
WHERE t17.of_id IN (SELECT value FROM json_each(?)) ORDER BY t17.of_id, t17.ordinal, t17.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.declared_delegation_count AS c0, t0.declared_destination_count AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, campaign.slug AS text, campaign.id AS id, 'Campaign' AS typename, '' AS detail, '' AS name
FROM campaign
WHERE campaign.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('campaign') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN campaign AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: campaign.namedDestinations
SELECT k1.value AS c0, t2.name AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM actor AS t3 JOIN campaign_destination AS t4 ON t4.actor_id = t3.id AND t4.campaign_id = k1.value
WHERE true ORDER BY t4.ordinal, t3.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 JOIN campaign_destination AS t5 ON t5.actor_id = t2.id AND t5.campaign_id = k1.value ORDER BY t5.ordinal, t2.id;
-- keys, cap

-- postgresql: campaign.delegations.head
SELECT k9.value AS c0, t11.name AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t12.*
FROM delegation_member AS t12
WHERE t12.delegation_id = k9.value AND t12.role = $2 ORDER BY t12.ordinal, t12.id
 LIMIT (SELECT $3::INTEGER)::INTEGER) AS t10 LEFT OUTER JOIN actor AS t11 ON t11.id = t10.actor_id ORDER BY t10.ordinal, t10.id;
-- keys, t12_role_1, param_1

-- postgresql: campaign.delegations
SELECT k7.value AS c0, t8.slug AS c1, t8.kind AS c2, t8.id AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t14.*
FROM delegation AS t14
WHERE t14.campaign_id = k7.value ORDER BY (t14.slug) COLLATE "C"
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t8 ORDER BY (t8.slug) COLLATE "C";
-- keys, cap

-- postgresql: campaign.aims
SELECT t17.of_id AS c0, t17.text AS c1, t17.attribution AS c2
FROM aim AS t17
WHERE t17.of_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t17.ordinal, t17.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
