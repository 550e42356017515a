-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.pref_label AS c2, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t0.pref_label) AS c3, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN ? THEN ? END IS NOT NULL AND (name_2.language = ? OR name_2.language LIKE (? || ?)) ORDER BY name_2.language != ?, CASE name_2.kind WHEN ? THEN ? END, name_2.ordinal, name_2.id
 LIMIT ? OFFSET ?), t0.pref_label) AS c4, t0.definition AS c5, t29.slug AS c6
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
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t29 ON t29.id = t0.place_id;
-- param_1, param_2, p0, p0, param_3, p0, param_1, param_2, param_4, param_5, param_6, param_7, p1, p1, param_8, p1, param_6, param_7, param_9, param_10, node_ids0, texts0, texts0, codes0, normals0

-- sqlite: topic.altLabels
SELECT k1.value AS c0, t2.value AS c1
FROM json_each(?) AS k1 CROSS JOIN name AS t2 ON t2.subject_id = k1.value AND t2.kind = ? ORDER BY t2.value, t2.id;
-- keys, t2_kind_1

-- sqlite: topic.english
SELECT k5.value AS c0, t6.value AS c1
FROM json_each(?) AS k5 CROSS JOIN name AS t6 ON t6.subject_id = k5.value AND t6.kind = ? AND (t6.language = ? OR t6.language LIKE (? || ?)) ORDER BY t6.value, t6.id;
-- keys, t6_kind_1, p2, p2, param_1

-- sqlite: topic.british
SELECT k9.value AS c0, t10.value AS c1
FROM json_each(?) AS k9 CROSS JOIN name AS t10 ON t10.subject_id = k9.value AND t10.kind = ? AND (t10.language = ? OR t10.language LIKE (? || ?)) ORDER BY t10.value, t10.id;
-- keys, t10_kind_1, p3, p3, param_1

-- sqlite: topic.germanAlt
SELECT k13.value AS c0, t14.value AS c1
FROM json_each(?) AS k13 CROSS JOIN name AS t14 ON t14.subject_id = k13.value AND t14.kind = ? AND (t14.language = ? OR t14.language LIKE (? || ?)) ORDER BY t14.value, t14.id;
-- keys, t14_kind_1, p4, p4, param_1

-- sqlite: topic.broader
SELECT k17.value AS c0, t18.slug AS c1
FROM json_each(?) AS k17 CROSS JOIN topic AS t18 ON t18.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k17.value) ORDER BY t18.pref_label, t18.id;
-- keys

-- sqlite: topic.narrower
SELECT k21.value AS c0, t22.slug AS c1, t22.pref_label AS c2
FROM json_each(?) AS k21 CROSS JOIN topic AS t22 ON t22.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k21.value) ORDER BY t22.pref_label, t22.id;
-- keys

-- sqlite: topic.related
SELECT k25.value AS c0, t26.slug AS c1
FROM json_each(?) AS k25 CROSS JOIN topic AS t26 ON t26.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k25.value) OR t26.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k25.value) ORDER BY t26.pref_label, t26.id;
-- keys

-- sqlite: topic.evidence
SELECT t31.subject_id AS c0, t31.attribution AS c1
FROM evidence AS t31
WHERE t31.subject_id IN (SELECT value FROM json_each(?)) AND +(t31.field IS NULL) ORDER BY t31.subject_id, t31.ordinal, t31.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.pref_label AS c2, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER END IS NOT NULL AND (name_1.language = $3::VARCHAR OR name_1.language LIKE ($3::VARCHAR || $4::VARCHAR)) ORDER BY name_1.language != $3::VARCHAR, CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $5::INTEGER), t0.pref_label) AS c3, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN $6::VARCHAR THEN $7::INTEGER END IS NOT NULL AND (name_2.language = $8::VARCHAR OR name_2.language LIKE ($8::VARCHAR || $9::VARCHAR)) ORDER BY name_2.language != $8::VARCHAR, CASE name_2.kind WHEN $6::VARCHAR THEN $7::INTEGER END, name_2.ordinal, name_2.id
 LIMIT $10::INTEGER), t0.pref_label) AS c4, t0.definition AS c5, t29.slug AS c6
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($11::BIGINT) UNION ALL SELECT 'slug' AS how, topic.slug AS text, topic.id AS id, 'Topic' AS typename, '' AS detail, '' AS name
FROM topic
WHERE topic.slug IN ($12::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('topic') AND slug_redirect.slug IN ($12::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($13::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($14::VARCHAR)) AS found LEFT OUTER JOIN topic AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t29 ON t29.id = t0.place_id;
-- param_1, param_2, p0, param_3, param_4, param_5, param_6, p1, param_7, param_8, node_ids0, texts0, codes0, normals0

-- postgresql: topic.altLabels
SELECT k1.value AS c0, t2.value AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM name AS t3
WHERE t3.subject_id = k1.value AND t3.kind = $2 ORDER BY (t3.value) COLLATE "C", t3.id
 LIMIT (SELECT $3::BIGINT)::BIGINT + 1) AS t2 ORDER BY (t2.value) COLLATE "C", t2.id;
-- keys, t3_kind_1, cap

-- postgresql: topic.english
SELECT k5.value AS c0, t6.value AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM name AS t7
WHERE t7.subject_id = k5.value AND t7.kind = $2 AND (t7.language = (SELECT $3::VARCHAR)::VARCHAR OR t7.language LIKE ((SELECT $3::VARCHAR)::VARCHAR || (SELECT $4::VARCHAR)::VARCHAR)) ORDER BY (t7.value) COLLATE "C", t7.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t6 ORDER BY (t6.value) COLLATE "C", t6.id;
-- keys, t7_kind_1, p2, param_1, cap

-- postgresql: topic.british
SELECT k9.value AS c0, t10.value AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k9(value) CROSS JOIN LATERAL (SELECT t11.*
FROM name AS t11
WHERE t11.subject_id = k9.value AND t11.kind = $2 AND (t11.language = (SELECT $3::VARCHAR)::VARCHAR OR t11.language LIKE ((SELECT $3::VARCHAR)::VARCHAR || (SELECT $4::VARCHAR)::VARCHAR)) ORDER BY (t11.value) COLLATE "C", t11.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t10 ORDER BY (t10.value) COLLATE "C", t10.id;
-- keys, t11_kind_1, p3, param_1, cap

-- postgresql: topic.germanAlt
SELECT k13.value AS c0, t14.value AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM name AS t15
WHERE t15.subject_id = k13.value AND t15.kind = $2 AND (t15.language = (SELECT $3::VARCHAR)::VARCHAR OR t15.language LIKE ((SELECT $3::VARCHAR)::VARCHAR || (SELECT $4::VARCHAR)::VARCHAR)) ORDER BY (t15.value) COLLATE "C", t15.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t14 ORDER BY (t14.value) COLLATE "C", t14.id;
-- keys, t15_kind_1, p4, param_1, cap

-- postgresql: topic.broader
SELECT k17.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM topic AS t19
WHERE t19.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k17.value) ORDER BY (t19.pref_label) COLLATE "C", t19.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 ORDER BY (t18.pref_label) COLLATE "C", t18.id;
-- keys, cap

-- postgresql: topic.narrower
SELECT k21.value AS c0, t22.slug AS c1, t22.pref_label AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM topic AS t23
WHERE t23.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k21.value) ORDER BY (t23.pref_label) COLLATE "C", t23.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t22 ORDER BY (t22.pref_label) COLLATE "C", t22.id;
-- keys, cap

-- postgresql: topic.related
SELECT k25.value AS c0, t26.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k25(value) CROSS JOIN LATERAL (SELECT t27.*
FROM topic AS t27
WHERE t27.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k25.value) OR t27.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k25.value) ORDER BY (t27.pref_label) COLLATE "C", t27.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t26 ORDER BY (t26.pref_label) COLLATE "C", t26.id;
-- keys, cap

-- postgresql: topic.evidence
SELECT t31.subject_id AS c0, t31.attribution AS c1
FROM evidence AS t31
WHERE t31.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t31.field IS NULL) ORDER BY t31.ordinal, t31.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
