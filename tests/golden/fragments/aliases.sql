-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.kind AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1

-- sqlite: two.hosts
SELECT t3.summit_id AS c0, t4.name AS c1, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t3.actor_id AND CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t4.name) AS c2, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t3.actor_id AND CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_2.language = ? OR name_2.language LIKE (? || ?)) ORDER BY name_2.language != ?, CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_2.ordinal, name_2.id
 LIMIT ? OFFSET ?), t4.name) AS c3, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t3.actor_id AND CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_3.language = ? OR name_3.language LIKE (? || ?)) ORDER BY name_3.language != ?, CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_3.ordinal, name_3.id
 LIMIT ? OFFSET ?), t4.name) AS c4, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t3.actor_id AND CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_4.language = ? OR name_4.language LIKE (? || ?)) ORDER BY name_4.language != ?, CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_4.ordinal, name_4.id
 LIMIT ? OFFSET ?), t4.name) AS c5, coalesce((SELECT name_5.value
FROM name AS name_5
WHERE name_5.subject_id = t3.actor_id AND CASE name_5.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_5.language = ? OR name_5.language LIKE (? || ?)) ORDER BY name_5.language != ?, CASE name_5.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_5.ordinal, name_5.id
 LIMIT ? OFFSET ?), t4.name) AS c6, t4.actor_kind AS c7
FROM summit_participation AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.actor_id
WHERE t3.summit_id IN (SELECT value FROM json_each(?)) AND +(t3.role IN (SELECT value FROM json_each(?))) ORDER BY t3.summit_id, t3.ordinal, t3.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p1, p1, param_11, p1, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, p1, p1, param_24, p1, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, p1, p1, param_37, p1, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, p1, p1, param_50, p1, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_51, param_52, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, p1, p1, param_63, p1, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, param_61, param_62, param_64, param_65, keys, p0

-- sqlite: two.guests
SELECT t6.summit_id AS c0, t7.slug AS c1
FROM summit_participation AS t6 LEFT OUTER JOIN actor AS t7 ON t7.id = t6.actor_id
WHERE t6.summit_id IN (SELECT value FROM json_each(?)) AND +(t6.role IN (SELECT value FROM json_each(?))) ORDER BY t6.summit_id, t6.ordinal, t6.id;
-- keys, p2

-- sqlite: two.two
SELECT k8.value AS c0, t9.slug AS c1
FROM json_each(?) AS k8 CROSS JOIN statement AS t9 ON t9.id IN (SELECT t10.id AS id
FROM statement AS t10
WHERE t10.venue_id = k8.value ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t9.sort_key ASC;
-- keys, size0, param_1

-- sqlite: two
SELECT t1.id AS c0
FROM summit AS t1
WHERE t1.id = ?;
-- r1

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.kind AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN ($3::VARCHAR, $4::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($5::VARCHAR, $6::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($7::VARCHAR, $8::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1

-- postgresql: two.hosts
SELECT t3.summit_id AS c0, t4.name AS c1, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t3.actor_id AND CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END IS NOT NULL AND (name_1.language = (SELECT $11::VARCHAR)::VARCHAR OR name_1.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $12::VARCHAR)::VARCHAR)) ORDER BY name_1.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END, name_1.ordinal, name_1.id
 LIMIT (SELECT $13::INTEGER)::INTEGER), t4.name) AS c2, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t3.actor_id AND CASE name_2.kind WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT $15::INTEGER)::INTEGER WHEN (SELECT $16::VARCHAR)::VARCHAR THEN (SELECT $17::INTEGER)::INTEGER WHEN (SELECT $18::VARCHAR)::VARCHAR THEN (SELECT $19::INTEGER)::INTEGER WHEN (SELECT $20::VARCHAR)::VARCHAR THEN (SELECT $21::INTEGER)::INTEGER WHEN (SELECT $22::VARCHAR)::VARCHAR THEN (SELECT $23::INTEGER)::INTEGER END IS NOT NULL AND (name_2.language = (SELECT $11::VARCHAR)::VARCHAR OR name_2.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $24::VARCHAR)::VARCHAR)) ORDER BY name_2.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_2.kind WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT $15::INTEGER)::INTEGER WHEN (SELECT $16::VARCHAR)::VARCHAR THEN (SELECT $17::INTEGER)::INTEGER WHEN (SELECT $18::VARCHAR)::VARCHAR THEN (SELECT $19::INTEGER)::INTEGER WHEN (SELECT $20::VARCHAR)::VARCHAR THEN (SELECT $21::INTEGER)::INTEGER WHEN (SELECT $22::VARCHAR)::VARCHAR THEN (SELECT $23::INTEGER)::INTEGER END, name_2.ordinal, name_2.id
 LIMIT (SELECT $25::INTEGER)::INTEGER), t4.name) AS c3, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t3.actor_id AND CASE name_3.kind WHEN (SELECT $26::VARCHAR)::VARCHAR THEN (SELECT $27::INTEGER)::INTEGER WHEN (SELECT $28::VARCHAR)::VARCHAR THEN (SELECT $29::INTEGER)::INTEGER WHEN (SELECT $30::VARCHAR)::VARCHAR THEN (SELECT $31::INTEGER)::INTEGER WHEN (SELECT $32::VARCHAR)::VARCHAR THEN (SELECT $33::INTEGER)::INTEGER WHEN (SELECT $34::VARCHAR)::VARCHAR THEN (SELECT $35::INTEGER)::INTEGER END IS NOT NULL AND (name_3.language = (SELECT $11::VARCHAR)::VARCHAR OR name_3.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $36::VARCHAR)::VARCHAR)) ORDER BY name_3.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_3.kind WHEN (SELECT $26::VARCHAR)::VARCHAR THEN (SELECT $27::INTEGER)::INTEGER WHEN (SELECT $28::VARCHAR)::VARCHAR THEN (SELECT $29::INTEGER)::INTEGER WHEN (SELECT $30::VARCHAR)::VARCHAR THEN (SELECT $31::INTEGER)::INTEGER WHEN (SELECT $32::VARCHAR)::VARCHAR THEN (SELECT $33::INTEGER)::INTEGER WHEN (SELECT $34::VARCHAR)::VARCHAR THEN (SELECT $35::INTEGER)::INTEGER END, name_3.ordinal, name_3.id
 LIMIT (SELECT $37::INTEGER)::INTEGER), t4.name) AS c4, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t3.actor_id AND CASE name_4.kind WHEN (SELECT $38::VARCHAR)::VARCHAR THEN (SELECT $39::INTEGER)::INTEGER WHEN (SELECT $40::VARCHAR)::VARCHAR THEN (SELECT $41::INTEGER)::INTEGER WHEN (SELECT $42::VARCHAR)::VARCHAR THEN (SELECT $43::INTEGER)::INTEGER WHEN (SELECT $44::VARCHAR)::VARCHAR THEN (SELECT $45::INTEGER)::INTEGER WHEN (SELECT $46::VARCHAR)::VARCHAR THEN (SELECT $47::INTEGER)::INTEGER END IS NOT NULL AND (name_4.language = (SELECT $11::VARCHAR)::VARCHAR OR name_4.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $48::VARCHAR)::VARCHAR)) ORDER BY name_4.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_4.kind WHEN (SELECT $38::VARCHAR)::VARCHAR THEN (SELECT $39::INTEGER)::INTEGER WHEN (SELECT $40::VARCHAR)::VARCHAR THEN (SELECT $41::INTEGER)::INTEGER WHEN (SELECT $42::VARCHAR)::VARCHAR THEN (SELECT $43::INTEGER)::INTEGER WHEN (SELECT $44::VARCHAR)::VARCHAR THEN (SELECT $45::INTEGER)::INTEGER WHEN (SELECT $46::VARCHAR)::VARCHAR THEN (SELECT $47::INTEGER)::INTEGER END, name_4.ordinal, name_4.id
 LIMIT (SELECT $49::INTEGER)::INTEGER), t4.name) AS c5, coalesce((SELECT name_5.value
FROM name AS name_5
WHERE name_5.subject_id = t3.actor_id AND CASE name_5.kind WHEN (SELECT $50::VARCHAR)::VARCHAR THEN (SELECT $51::INTEGER)::INTEGER WHEN (SELECT $52::VARCHAR)::VARCHAR THEN (SELECT $53::INTEGER)::INTEGER WHEN (SELECT $54::VARCHAR)::VARCHAR THEN (SELECT $55::INTEGER)::INTEGER WHEN (SELECT $56::VARCHAR)::VARCHAR THEN (SELECT $57::INTEGER)::INTEGER WHEN (SELECT $58::VARCHAR)::VARCHAR THEN (SELECT $59::INTEGER)::INTEGER END IS NOT NULL AND (name_5.language = (SELECT $11::VARCHAR)::VARCHAR OR name_5.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $60::VARCHAR)::VARCHAR)) ORDER BY name_5.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_5.kind WHEN (SELECT $50::VARCHAR)::VARCHAR THEN (SELECT $51::INTEGER)::INTEGER WHEN (SELECT $52::VARCHAR)::VARCHAR THEN (SELECT $53::INTEGER)::INTEGER WHEN (SELECT $54::VARCHAR)::VARCHAR THEN (SELECT $55::INTEGER)::INTEGER WHEN (SELECT $56::VARCHAR)::VARCHAR THEN (SELECT $57::INTEGER)::INTEGER WHEN (SELECT $58::VARCHAR)::VARCHAR THEN (SELECT $59::INTEGER)::INTEGER END, name_5.ordinal, name_5.id
 LIMIT (SELECT $61::INTEGER)::INTEGER), t4.name) AS c6, t4.actor_kind AS c7
FROM summit_participation AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.actor_id
WHERE t3.summit_id = ANY ((SELECT $62::BIGINT[])::BIGINT[]) AND (t3.role = ANY ((SELECT $63::TEXT[])::TEXT[])) ORDER BY t3.ordinal, t3.id LIMIT ($64 + 1) * cardinality((SELECT $62::BIGINT[])::BIGINT[]);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p1, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_50, param_51, param_52, param_53, param_54, param_55, param_56, param_57, param_58, param_59, param_60, keys, p0, cap

-- postgresql: two.guests
SELECT t6.summit_id AS c0, t7.slug AS c1
FROM summit_participation AS t6 LEFT OUTER JOIN actor AS t7 ON t7.id = t6.actor_id
WHERE t6.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.role = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t6.ordinal, t6.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p2, cap

-- postgresql: two.two
SELECT k8.value AS c0, t9.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k8(value) CROSS JOIN LATERAL (SELECT t10.*
FROM statement AS t10
WHERE t10.venue_id = k8.value ORDER BY t10.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t9 ORDER BY t9.sort_key ASC;
-- keys, size0

-- postgresql: two
SELECT t1.id AS c0
FROM summit AS t1
WHERE t1.id = (SELECT $1::BIGINT)::BIGINT;
-- r1
