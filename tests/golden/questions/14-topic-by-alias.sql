-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t0.pref_label) AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('topic') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id;
-- param_1, param_2, p0, p0, param_3, p0, param_1, param_2, param_4, param_5, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: topic.altLabels
SELECT k1.value AS c0, t2.value AS c1
FROM json_each(?) AS k1 CROSS JOIN name AS t2 ON t2.subject_id = k1.value AND t2.kind = ? AND (t2.language = ? OR t2.language LIKE (? || ?)) ORDER BY t2.value, t2.id;
-- keys, t2_kind_1, p1, p1, param_1

-- sqlite: topic.statements
SELECT k5.value AS c0, t6.slug AS c1
FROM json_each(?) AS k5 CROSS JOIN statement AS t6 ON t6.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k5.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t6.sort_key ASC;
-- keys, polarity_1, size0, param_1

-- sqlite: topic.statements.totalCount
SELECT k9.value, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k9.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1
FROM json_each(?) AS k9;
-- polarity_1, keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER END IS NOT NULL AND (name_1.language = $3::VARCHAR OR name_1.language LIKE ($3::VARCHAR || $4::VARCHAR)) ORDER BY name_1.language != $3::VARCHAR, CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $5::INTEGER), t0.pref_label) AS c1, t0.id AS c2
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($6::BIGINT) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($7::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('topic') AND slug_redirect.slug IN ($7::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($8::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($9::VARCHAR)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id;
-- param_1, param_2, p0, param_3, param_4, node_ids0, texts0, codes0, normals0

-- postgresql: topic.altLabels
SELECT k1.value AS c0, t2.value AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM name AS t3
WHERE t3.subject_id = k1.value AND t3.kind = $2 AND (t3.language = (SELECT $3::VARCHAR)::VARCHAR OR t3.language LIKE ((SELECT $3::VARCHAR)::VARCHAR || (SELECT $4::VARCHAR)::VARCHAR)) ORDER BY (t3.value) COLLATE "C", t3.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 ORDER BY (t2.value) COLLATE "C", t2.id;
-- keys, t3_kind_1, p1, param_1, cap

-- postgresql: topic.statements
SELECT k5.value AS c0, t6.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE t7.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k5.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t7.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t6 ORDER BY t6.sort_key ASC;
-- keys, polarity_1, size0

-- postgresql: topic.statements.totalCount
SELECT k9.value, (SELECT count(*) AS count_1
FROM statement AS t10
WHERE t10.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k9.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $1)) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k9(value);
-- polarity_1, keys
