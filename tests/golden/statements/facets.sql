-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t12.id AS opened, t12.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN summit AS t12 ON t12.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: statements.facets.byAct
SELECT NULL AS "key", t1.act AS value, count(*) AS n
FROM statement AS t1
WHERE (t1.date_earliest IS NOT NULL OR t1.date_latest IS NOT NULL) AND (t1.date_earliest IS NULL OR t1.date_earliest <= ?) AND (t1.date_latest IS NULL OR t1.date_latest >= ?) AND t1.act IS NOT NULL GROUP BY t1.act ORDER BY n DESC, t1.act;
-- p1, p0

-- sqlite: statements.facets.bySpeaker
SELECT NULL AS "key", (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) AS value, count(*) AS n
FROM statement AS t2
WHERE (t2.date_earliest IS NOT NULL OR t2.date_latest IS NOT NULL) AND (t2.date_earliest IS NULL OR t2.date_earliest <= ?) AND (t2.date_latest IS NULL OR t2.date_latest >= ?) AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) IS NOT NULL GROUP BY (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) ORDER BY n DESC, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id);
-- p1, p0

-- sqlite: statements.facets.byStatus
SELECT NULL AS "key", t3.status AS value, count(*) AS n
FROM statement AS t3
WHERE (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND (t3.date_earliest IS NULL OR t3.date_earliest <= ?) AND (t3.date_latest IS NULL OR t3.date_latest >= ?) AND t3.status IS NOT NULL GROUP BY t3.status ORDER BY n DESC, t3.status;
-- p1, p0

-- sqlite: statements
SELECT t0.slug AS c0
FROM (SELECT t4.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w6.id AS id, w6.sort_key AS sort_key
FROM (SELECT t5.id AS id
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND (t5.date_earliest IS NULL OR t5.date_earliest <= ?) AND (t5.date_latest IS NULL OR t5.date_latest >= ?) AND t5.sort_key >= ? AND t5.sort_key < ? || '~' ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw6 CROSS JOIN statement AS w6 ON w6.id = iw6.id UNION SELECT w9.id AS id, w9.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k8 CROSS JOIN statement AS w9 ON w9.id IN (SELECT t7.id AS id
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND (t7.date_earliest IS NULL OR t7.date_earliest <= ?) AND (t7.date_latest IS NULL OR t7.date_latest >= ?) AND t7.sort_key >= CASE WHEN (k8.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k8.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t7.sort_key < CASE WHEN (k8.id = -1) THEN '~~' ELSE ? END AND t7.reach = k8.id ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt4 CROSS JOIN statement AS t4 ON t4.id = mt4.id ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN statement AS t0 ON t0.id = p10.id ORDER BY t0.sort_key ASC;
-- p1, p0, p0__daytext, p1__daytext, size0, param_1, param_2, p1, p0, p0__daytext, p0__daytext, p0__daytext, p0__daytext, size0, param_3, size0, param_4, size0, param_5

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL) AND (t11.date_earliest IS NULL OR t11.date_earliest <= ?) AND (t11.date_latest IS NULL OR t11.date_latest >= ?)) AS anon_1;
-- p1, p0

-- sqlite: summit.statements.facets.bySpeaker
SELECT k15.value AS "key", (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) AS value, count(*) AS n
FROM json_each(?) AS k15 JOIN statement AS t16 ON 1 = 1
WHERE t16.venue_id = k15.value AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) IS NOT NULL GROUP BY k15.value, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) ORDER BY n DESC, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id);
-- keys

-- sqlite: summit.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM json_each(?) AS k13 CROSS JOIN statement AS t14 ON t14.id IN (SELECT t17.id AS id
FROM statement AS t17
WHERE t17.venue_id = k13.value ORDER BY t17.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summit.statements.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE t20.venue_id = k19.value) AS anon_1
FROM json_each(?) AS k19;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t12.id AS opened, t12.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN summit AS t12 ON t12.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: statements.facets.byAct
SELECT NULL AS key, t1.act AS value, count(*) AS n
FROM statement AS t1
WHERE (t1.date_earliest IS NOT NULL OR t1.date_latest IS NOT NULL) AND (t1.date_earliest IS NULL OR t1.date_earliest <= $1::DATE) AND (t1.date_latest IS NULL OR t1.date_latest >= $2::DATE) AND t1.act IS NOT NULL GROUP BY t1.act ORDER BY n DESC, (t1.act) COLLATE "C";
-- p1, p0

-- postgresql: statements.facets.bySpeaker
SELECT NULL AS key, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) AS value, count(*) AS n
FROM statement AS t2
WHERE (t2.date_earliest IS NOT NULL OR t2.date_latest IS NOT NULL) AND (t2.date_earliest IS NULL OR t2.date_earliest <= $1::DATE) AND (t2.date_latest IS NULL OR t2.date_latest >= $2::DATE) AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) IS NOT NULL GROUP BY (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id) ORDER BY n DESC, ((SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t2.speaker_id)) COLLATE "C";
-- p1, p0

-- postgresql: statements.facets.byStatus
SELECT NULL AS key, t3.status AS value, count(*) AS n
FROM statement AS t3
WHERE (t3.date_earliest IS NOT NULL OR t3.date_latest IS NOT NULL) AND (t3.date_earliest IS NULL OR t3.date_earliest <= $1::DATE) AND (t3.date_latest IS NULL OR t3.date_latest >= $2::DATE) AND t3.status IS NOT NULL GROUP BY t3.status ORDER BY n DESC, (t3.status) COLLATE "C";
-- p1, p0

-- postgresql: statements
SELECT t0.slug AS c0
FROM (SELECT t4.*
FROM (SELECT w6.*
FROM (SELECT t5.*
FROM statement AS t5
WHERE (t5.date_earliest IS NOT NULL OR t5.date_latest IS NOT NULL) AND (t5.date_earliest IS NULL OR t5.date_earliest <= (SELECT $1::DATE)::DATE) AND (t5.date_latest IS NULL OR t5.date_latest >= (SELECT $2::DATE)::DATE) AND t5.sort_key >= (SELECT $3::VARCHAR)::VARCHAR AND (t5.sort_key, t5.sort_key) < ((SELECT $4::VARCHAR)::VARCHAR || '~', (SELECT $4::VARCHAR)::VARCHAR || '~') ORDER BY t5.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w6 UNION SELECT w9.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM statement AS statement_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k8 CROSS JOIN LATERAL (SELECT t7.*
FROM statement AS t7
WHERE (t7.date_earliest IS NOT NULL OR t7.date_latest IS NOT NULL) AND (t7.date_earliest IS NULL OR t7.date_earliest <= (SELECT $1::DATE)::DATE) AND (t7.date_latest IS NULL OR t7.date_latest >= (SELECT $2::DATE)::DATE) AND t7.sort_key >= CASE WHEN (k8.id = -1) THEN '~|' || (SELECT $3::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $3::VARCHAR)::VARCHAR AS DATE) - LEAST(k8.id, CAST((SELECT $3::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t7.sort_key, t7.sort_key) < (CASE WHEN (k8.id = -1) THEN '~~' ELSE (SELECT $3::VARCHAR)::VARCHAR END, CASE WHEN (k8.id = -1) THEN '~~' ELSE (SELECT $3::VARCHAR)::VARCHAR END) AND t7.reach = k8.id ORDER BY t7.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS w9) AS t4 ORDER BY t4.sort_key ASC
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p1, p0, p0__daytext, p1__daytext, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE (t11.date_earliest IS NOT NULL OR t11.date_latest IS NOT NULL) AND (t11.date_earliest IS NULL OR t11.date_earliest <= $1::DATE) AND (t11.date_latest IS NULL OR t11.date_latest >= $2::DATE)) AS anon_1;
-- p1, p0

-- postgresql: summit.statements.facets.bySpeaker
SELECT k15.value AS key, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) AS value, count(*) AS n
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k15(value) JOIN statement AS t16 ON true
WHERE t16.venue_id = k15.value AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) IS NOT NULL GROUP BY k15.value, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id) ORDER BY n DESC, ((SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t16.speaker_id)) COLLATE "C";
-- keys

-- postgresql: summit.statements
SELECT k13.value AS c0, t14.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t17.*
FROM statement AS t17
WHERE t17.venue_id = k13.value ORDER BY t17.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t14 ORDER BY t14.sort_key ASC;
-- keys, size1

-- postgresql: summit.statements.totalCount
SELECT k19.value, (SELECT count(*) AS count_1
FROM statement AS t20
WHERE t20.venue_id = k19.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k19(value);
-- keys
