-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('topic') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: crown.statements.nodes.mentions
SELECT t4.statement_id AS c0, t5.slug AS c1, t4.polarity AS c2
FROM mention_observation AS t4 LEFT OUTER JOIN topic AS t5 ON t5.id = t4.target_id
WHERE t4.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t4.statement_id, t4.ordinal, t4.id;
-- keys

-- sqlite: crown.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.id AS c2, t2.sort_key AS c3
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t6.id AS id
FROM statement AS t6
WHERE t6.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k1.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, polarity_1, size0, param_1

-- sqlite: crown.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k8.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1
FROM json_each(?) AS k8;
-- polarity_1, keys

-- sqlite: duel.statements
SELECT k11.value AS c0, t12.slug AS c1, t12.channel AS c2
FROM json_each(?) AS k11 CROSS JOIN statement AS t12 ON t12.id IN (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k11.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) AND t13.channel IN (SELECT value FROM json_each(?)) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t12.sort_key ASC;
-- keys, polarity_1, p1, size1, param_1

-- sqlite: duel.statements.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k15.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?) AND t16.channel IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k15;
-- polarity_1, p1, keys

-- sqlite: duel
SELECT t10.id AS c0
FROM topic AS t10
WHERE t10.id = ?;
-- r1

-- sqlite: jk.statements
SELECT k18.value AS c0, t19.slug AS c1
FROM json_each(?) AS k18 CROSS JOIN statement AS t19 ON t19.id IN (SELECT t20.id AS id
FROM statement AS t20
WHERE t20.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k18.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = ?) ORDER BY t20.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t19.sort_key DESC;
-- keys, polarity_1, size2, param_1

-- sqlite: jk.statements.totalCount
SELECT k22.value, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k22.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = ?)) AS anon_1
FROM json_each(?) AS k22;
-- polarity_1, keys

-- sqlite: jk
SELECT t17.id AS c0
FROM topic AS t17
WHERE t17.id = ?;
-- r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('topic') AND slug_redirect.slug IN ($4::VARCHAR, $5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($10::VARCHAR, $11::VARCHAR, $12::VARCHAR)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: crown.statements.nodes.mentions
SELECT t4.statement_id AS c0, t5.slug AS c1, t4.polarity AS c2
FROM mention_observation AS t4 LEFT OUTER JOIN topic AS t5 ON t5.id = t4.target_id
WHERE t4.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: crown.statements
SELECT k1.value AS c0, t2.slug AS c1, t2.id AS c2, t2.sort_key AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t6.*
FROM statement AS t6
WHERE t6.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k1.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t6.sort_key ASC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, polarity_1, size0

-- postgresql: crown.statements.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM statement AS t9
WHERE t9.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k8.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $1)) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k8(value);
-- polarity_1, keys

-- postgresql: duel.statements
SELECT k11.value AS c0, t12.slug AS c1, t12.channel AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.*
FROM statement AS t13
WHERE t13.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k11.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) AND t13.channel = ANY ((SELECT $3::TEXT[])::TEXT[]) ORDER BY t13.sort_key ASC
 LIMIT (SELECT $4::BIGINT)::BIGINT + 1) AS t12 ORDER BY t12.sort_key ASC;
-- keys, polarity_1, p1, size1

-- postgresql: duel.statements.totalCount
SELECT k15.value, (SELECT count(*) AS count_1
FROM statement AS t16
WHERE t16.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k15.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $1) AND t16.channel = ANY ((SELECT $2::TEXT[])::TEXT[])) AS anon_1
FROM unnest((SELECT $3::BIGINT[])::BIGINT[]) AS k15(value);
-- polarity_1, p1, keys

-- postgresql: duel
SELECT t10.id AS c0
FROM topic AS t10
WHERE t10.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: jk.statements
SELECT k18.value AS c0, t19.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t20.*
FROM statement AS t20
WHERE t20.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_1(id) AS
(SELECT k18.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_1 ON topic_broader.broader_id = anon_1.id)
 SELECT anon_1.id
FROM anon_1) AND mention_observation_1.polarity = $2) ORDER BY t20.sort_key DESC
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t19 ORDER BY t19.sort_key DESC;
-- keys, polarity_1, size2

-- postgresql: jk.statements.totalCount
SELECT k22.value, (SELECT count(*) AS count_1
FROM statement AS t23
WHERE t23.id IN (SELECT mention_observation_1.statement_id
FROM mention_observation AS mention_observation_1
WHERE mention_observation_1.target_id IN (WITH RECURSIVE anon_2(id) AS
(SELECT k22.value AS id UNION SELECT topic_broader.topic_id AS topic_id
FROM topic_broader JOIN anon_2 ON topic_broader.broader_id = anon_2.id)
 SELECT anon_2.id
FROM anon_2) AND mention_observation_1.polarity = $1)) AS anon_1
FROM unnest((SELECT $2::BIGINT[])::BIGINT[]) AS k22(value);
-- polarity_1, keys

-- postgresql: jk
SELECT t17.id AS c0
FROM topic AS t17
WHERE t17.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
