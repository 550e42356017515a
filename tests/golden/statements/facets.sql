-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t7.id AS opened, NULL AS c0, t7.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = summit.id) AS typename, '' AS detail, '' AS name
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN summit AS t7 ON t7.id = found.id;
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
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t4.id AS id
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND (t4.date_earliest IS NULL OR t4.date_earliest <= ?) AND (t4.date_latest IS NULL OR t4.date_latest >= ?) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN statement AS t0 ON t0.id = p5.id ORDER BY t0.sort_key ASC;
-- p1, p0, size0, param_1

-- sqlite: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND (t6.date_earliest IS NULL OR t6.date_earliest <= ?) AND (t6.date_latest IS NULL OR t6.date_latest >= ?)) AS anon_1;
-- p1, p0

-- sqlite: summit.statements.facets.bySpeaker
SELECT k10.value AS "key", (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) AS value, count(*) AS n
FROM json_each(?) AS k10 JOIN statement AS t11 ON 1 = 1
WHERE t11.venue_id = k10.value AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) IS NOT NULL GROUP BY k10.value, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) ORDER BY n DESC, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id);
-- keys

-- sqlite: summit.statements
SELECT k8.value AS c0, t9.slug AS c1
FROM json_each(?) AS k8 CROSS JOIN statement AS t9 ON t9.id IN (SELECT t12.id AS id
FROM statement AS t12
WHERE t12.venue_id = k8.value ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t9.sort_key ASC;
-- keys, size1, param_1

-- sqlite: summit.statements.totalCount
SELECT k14.value, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.venue_id = k14.value) AS anon_1
FROM json_each(?) AS k14;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t7.id AS opened, NULL AS c0, t7.id AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = summit.id) AS typename, '' AS detail, '' AS name
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
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN summit AS t7 ON t7.id = found.id;
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
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t4.*
FROM statement AS t4
WHERE (t4.date_earliest IS NOT NULL OR t4.date_latest IS NOT NULL) AND (t4.date_earliest IS NULL OR t4.date_earliest <= $1::DATE) AND (t4.date_latest IS NULL OR t4.date_latest >= $2::DATE) ORDER BY t4.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p1, p0, size0

-- postgresql: statements.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t6
WHERE (t6.date_earliest IS NOT NULL OR t6.date_latest IS NOT NULL) AND (t6.date_earliest IS NULL OR t6.date_earliest <= $1::DATE) AND (t6.date_latest IS NULL OR t6.date_latest >= $2::DATE)) AS anon_1;
-- p1, p0

-- postgresql: summit.statements.facets.bySpeaker
SELECT k10.value AS key, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) AS value, count(*) AS n
FROM unnest($1::BIGINT[]) AS k10(value) JOIN statement AS t11 ON true
WHERE t11.venue_id = k10.value AND (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) IS NOT NULL GROUP BY k10.value, (SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id) ORDER BY n DESC, ((SELECT actor_1.slug
FROM actor AS actor_1
WHERE actor_1.id = t11.speaker_id)) COLLATE "C";
-- keys

-- postgresql: summit.statements
SELECT k8.value AS c0, t9.slug AS c1
FROM unnest($1::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t12.*
FROM statement AS t12
WHERE t12.venue_id = k8.value ORDER BY t12.sort_key ASC
 LIMIT $2 + 1) AS t9 ORDER BY t9.sort_key ASC;
-- keys, size1

-- postgresql: summit.statements.totalCount
SELECT k14.value, (SELECT count(*) AS count_1
FROM statement AS t15
WHERE t15.venue_id = k14.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k14(value);
-- keys
