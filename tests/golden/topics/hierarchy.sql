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

-- sqlite: crown.narrower.narrower.narrower
SELECT k5.value AS c0, t6.slug AS c1
FROM json_each(?) AS k5 CROSS JOIN topic AS t6 ON t6.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k5.value) ORDER BY t6.pref_label, t6.id;
-- keys

-- sqlite: crown.narrower.narrower
SELECT k3.value AS c0, t4.slug AS c1, t4.id AS c2
FROM json_each(?) AS k3 CROSS JOIN topic AS t4 ON t4.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k3.value) ORDER BY t4.pref_label, t4.id;
-- keys

-- sqlite: crown.narrower.related
SELECT k11.value AS c0, t12.slug AS c1
FROM json_each(?) AS k11 CROSS JOIN topic AS t12 ON t12.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k11.value) OR t12.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k11.value) ORDER BY t12.pref_label, t12.id;
-- keys

-- sqlite: crown.narrower
SELECT k1.value AS c0, t2.slug AS c1, t2.id AS c2
FROM json_each(?) AS k1 CROSS JOIN topic AS t2 ON t2.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k1.value) ORDER BY t2.pref_label, t2.id;
-- keys

-- sqlite: crown.related
SELECT k17.value AS c0, t18.slug AS c1
FROM json_each(?) AS k17 CROSS JOIN topic AS t18 ON t18.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k17.value) OR t18.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k17.value) ORDER BY t18.pref_label, t18.id;
-- keys

-- sqlite: crown.broader
SELECT k21.value AS c0, t22.slug AS c1
FROM json_each(?) AS k21 CROSS JOIN topic AS t22 ON t22.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k21.value) ORDER BY t22.pref_label, t22.id;
-- keys

-- sqlite: duel.broader.broader
SELECT k28.value AS c0, t29.slug AS c1
FROM json_each(?) AS k28 CROSS JOIN topic AS t29 ON t29.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k28.value) ORDER BY t29.pref_label, t29.id;
-- keys

-- sqlite: duel.broader
SELECT k26.value AS c0, t27.slug AS c1, t27.id AS c2
FROM json_each(?) AS k26 CROSS JOIN topic AS t27 ON t27.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k26.value) ORDER BY t27.pref_label, t27.id;
-- keys

-- sqlite: duel.related.related
SELECT k36.value AS c0, t37.slug AS c1
FROM json_each(?) AS k36 CROSS JOIN topic AS t37 ON t37.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k36.value) OR t37.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k36.value) ORDER BY t37.pref_label, t37.id;
-- keys

-- sqlite: duel.related
SELECT k34.value AS c0, t35.slug AS c1, t35.id AS c2
FROM json_each(?) AS k34 CROSS JOIN topic AS t35 ON t35.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k34.value) OR t35.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k34.value) ORDER BY t35.pref_label, t35.id;
-- keys

-- sqlite: duel
SELECT t25.id AS c0
FROM topic AS t25
WHERE t25.id = ?;
-- r1

-- sqlite: rose.related
SELECT k43.value AS c0, t44.slug AS c1
FROM json_each(?) AS k43 CROSS JOIN topic AS t44 ON t44.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k43.value) OR t44.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k43.value) ORDER BY t44.pref_label, t44.id;
-- keys

-- sqlite: rose.narrower.broader
SELECT k49.value AS c0, t50.slug AS c1
FROM json_each(?) AS k49 CROSS JOIN topic AS t50 ON t50.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k49.value) ORDER BY t50.pref_label, t50.id;
-- keys

-- sqlite: rose.narrower
SELECT k47.value AS c0, t48.slug AS c1, t48.id AS c2
FROM json_each(?) AS k47 CROSS JOIN topic AS t48 ON t48.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k47.value) ORDER BY t48.pref_label, t48.id;
-- keys

-- sqlite: rose
SELECT t42.id AS c0
FROM topic AS t42
WHERE t42.id = ?;
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

-- postgresql: crown.narrower.narrower.narrower
SELECT k5.value AS c0, t6.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k5(value) CROSS JOIN LATERAL (SELECT t7.*
FROM topic AS t7
WHERE t7.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k5.value) ORDER BY (t7.pref_label) COLLATE "C", t7.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t6 ORDER BY (t6.pref_label) COLLATE "C", t6.id;
-- keys, cap

-- postgresql: crown.narrower.narrower
SELECT k3.value AS c0, t4.slug AS c1, t4.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t9.*
FROM topic AS t9
WHERE t9.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k3.value) ORDER BY (t9.pref_label) COLLATE "C", t9.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t4 ORDER BY (t4.pref_label) COLLATE "C", t4.id;
-- keys, cap

-- postgresql: crown.narrower.related
SELECT k11.value AS c0, t12.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k11(value) CROSS JOIN LATERAL (SELECT t13.*
FROM topic AS t13
WHERE t13.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k11.value) OR t13.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k11.value) ORDER BY (t13.pref_label) COLLATE "C", t13.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t12 ORDER BY (t12.pref_label) COLLATE "C", t12.id;
-- keys, cap

-- postgresql: crown.narrower
SELECT k1.value AS c0, t2.slug AS c1, t2.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t15.*
FROM topic AS t15
WHERE t15.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k1.value) ORDER BY (t15.pref_label) COLLATE "C", t15.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY (t2.pref_label) COLLATE "C", t2.id;
-- keys, cap

-- postgresql: crown.related
SELECT k17.value AS c0, t18.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value) CROSS JOIN LATERAL (SELECT t19.*
FROM topic AS t19
WHERE t19.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k17.value) OR t19.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k17.value) ORDER BY (t19.pref_label) COLLATE "C", t19.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t18 ORDER BY (t18.pref_label) COLLATE "C", t18.id;
-- keys, cap

-- postgresql: crown.broader
SELECT k21.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k21(value) CROSS JOIN LATERAL (SELECT t23.*
FROM topic AS t23
WHERE t23.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k21.value) ORDER BY (t23.pref_label) COLLATE "C", t23.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t22 ORDER BY (t22.pref_label) COLLATE "C", t22.id;
-- keys, cap

-- postgresql: duel.broader.broader
SELECT k28.value AS c0, t29.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k28(value) CROSS JOIN LATERAL (SELECT t30.*
FROM topic AS t30
WHERE t30.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k28.value) ORDER BY (t30.pref_label) COLLATE "C", t30.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t29 ORDER BY (t29.pref_label) COLLATE "C", t29.id;
-- keys, cap

-- postgresql: duel.broader
SELECT k26.value AS c0, t27.slug AS c1, t27.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k26(value) CROSS JOIN LATERAL (SELECT t32.*
FROM topic AS t32
WHERE t32.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k26.value) ORDER BY (t32.pref_label) COLLATE "C", t32.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t27 ORDER BY (t27.pref_label) COLLATE "C", t27.id;
-- keys, cap

-- postgresql: duel.related.related
SELECT k36.value AS c0, t37.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k36(value) CROSS JOIN LATERAL (SELECT t38.*
FROM topic AS t38
WHERE t38.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k36.value) OR t38.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k36.value) ORDER BY (t38.pref_label) COLLATE "C", t38.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t37 ORDER BY (t37.pref_label) COLLATE "C", t37.id;
-- keys, cap

-- postgresql: duel.related
SELECT k34.value AS c0, t35.slug AS c1, t35.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k34(value) CROSS JOIN LATERAL (SELECT t40.*
FROM topic AS t40
WHERE t40.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k34.value) OR t40.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k34.value) ORDER BY (t40.pref_label) COLLATE "C", t40.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t35 ORDER BY (t35.pref_label) COLLATE "C", t35.id;
-- keys, cap

-- postgresql: duel
SELECT t25.id AS c0
FROM topic AS t25
WHERE t25.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: rose.related
SELECT k43.value AS c0, t44.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k43(value) CROSS JOIN LATERAL (SELECT t45.*
FROM topic AS t45
WHERE t45.id IN (SELECT topic_related_1.related_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.topic_id = k43.value) OR t45.id IN (SELECT topic_related_1.topic_id
FROM topic_related AS topic_related_1
WHERE topic_related_1.related_id = k43.value) ORDER BY (t45.pref_label) COLLATE "C", t45.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t44 ORDER BY (t44.pref_label) COLLATE "C", t44.id;
-- keys, cap

-- postgresql: rose.narrower.broader
SELECT k49.value AS c0, t50.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k49(value) CROSS JOIN LATERAL (SELECT t51.*
FROM topic AS t51
WHERE t51.id IN (SELECT topic_broader_1.broader_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.topic_id = k49.value) ORDER BY (t51.pref_label) COLLATE "C", t51.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t50 ORDER BY (t50.pref_label) COLLATE "C", t50.id;
-- keys, cap

-- postgresql: rose.narrower
SELECT k47.value AS c0, t48.slug AS c1, t48.id AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k47(value) CROSS JOIN LATERAL (SELECT t53.*
FROM topic AS t53
WHERE t53.id IN (SELECT topic_broader_1.topic_id
FROM topic_broader AS topic_broader_1
WHERE topic_broader_1.broader_id = k47.value) ORDER BY (t53.pref_label) COLLATE "C", t53.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t48 ORDER BY (t48.pref_label) COLLATE "C", t48.id;
-- keys, cap

-- postgresql: rose
SELECT t42.id AS c0
FROM topic AS t42
WHERE t42.id = (SELECT $1::BIGINT)::BIGINT;
-- r2
