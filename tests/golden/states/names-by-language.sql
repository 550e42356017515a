-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t1.name) AS c1, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_2.language = ? OR name_2.language LIKE (? || ?)) ORDER BY name_2.language != ?, CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_2.ordinal, name_2.id
 LIMIT ? OFFSET ?), t1.name) AS c2, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t0.id AND CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_3.language = ? OR name_3.language LIKE (? || ?)) ORDER BY name_3.language != ?, CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_3.ordinal, name_3.id
 LIMIT ? OFFSET ?), t1.name) AS c3, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t0.id AND CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_4.language = ? OR name_4.language LIKE (? || ?)) ORDER BY name_4.language != ?, CASE name_4.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_4.ordinal, name_4.id
 LIMIT ? OFFSET ?), t1.name) AS c4, t0.id AS c5
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN (?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'place') AND slug_redirect.slug IN (?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p0, p0, param_11, p0, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, p1, p1, param_24, p1, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, p2, p2, param_37, p2, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, p3, p3, param_50, p3, param_40, param_41, param_42, param_43, param_44, param_45, param_46, param_47, param_48, param_49, param_51, param_52, node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, texts0, texts1, texts2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- sqlite: state.metonyms
SELECT t3.subject_id AS c0, t3.value AS c1
FROM name AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.kind IN (SELECT value FROM json_each(?))) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys, p4

-- sqlite: state.several
SELECT t5.subject_id AS c0, t5.kind AS c1, t5.value AS c2
FROM name AS t5
WHERE t5.subject_id IN (SELECT value FROM json_each(?)) AND +(t5.kind IN (SELECT value FROM json_each(?))) ORDER BY t5.subject_id, t5.ordinal, t5.id;
-- keys, p5

-- sqlite: state.all
SELECT t7.subject_id AS c0, t7.value AS c1
FROM name AS t7
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- keys

-- sqlite: state.nothing
SELECT t9.subject_id AS c0, t9.value AS c1
FROM name AS t9
WHERE t9.subject_id IN (SELECT value FROM json_each(?)) AND +(t9.kind IN (SELECT value FROM json_each(?))) ORDER BY t9.subject_id, t9.ordinal, t9.id;
-- keys, p6

-- sqlite: person
SELECT coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t10.id AND CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t11.name) AS c0, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t10.id AND CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_2.language = ? OR name_2.language LIKE (? || ?)) ORDER BY name_2.language != ?, CASE name_2.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_2.ordinal, name_2.id
 LIMIT ? OFFSET ?), t11.name) AS c1, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t10.id AND CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_3.language = ? OR name_3.language LIKE (? || ?)) ORDER BY name_3.language != ?, CASE name_3.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_3.ordinal, name_3.id
 LIMIT ? OFFSET ?), t11.name) AS c2
FROM person AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p7, p7, param_11, p7, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, p8, p8, param_24, p8, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, param_23, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, p9, p9, param_37, p9, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_38, param_39, r1

-- sqlite: place.polish
SELECT t14.subject_id AS c0, t14.value AS c1, t14.language AS c2
FROM name AS t14
WHERE t14.subject_id IN (SELECT value FROM json_each(?)) AND +(t14.kind IN (SELECT value FROM json_each(?))) ORDER BY t14.subject_id, t14.ordinal, t14.id;
-- keys, p11

-- sqlite: place
SELECT coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t12.id AND CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND (name_1.language = ? OR name_1.language LIKE (? || ?)) ORDER BY name_1.language != ?, CASE name_1.kind WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END, name_1.ordinal, name_1.id
 LIMIT ? OFFSET ?), t12.name) AS c0, t12.id AS c1
FROM place AS t12
WHERE t12.id = ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p10, p10, param_11, p10, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_12, param_13, r2

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t1.name AS c0, coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t0.id AND CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER END IS NOT NULL AND (name_1.language = $11::VARCHAR OR name_1.language LIKE ($11::VARCHAR || $12::VARCHAR)) ORDER BY name_1.language != $11::VARCHAR, CASE name_1.kind WHEN $1::VARCHAR THEN $2::INTEGER WHEN $3::VARCHAR THEN $4::INTEGER WHEN $5::VARCHAR THEN $6::INTEGER WHEN $7::VARCHAR THEN $8::INTEGER WHEN $9::VARCHAR THEN $10::INTEGER END, name_1.ordinal, name_1.id
 LIMIT $13::INTEGER), t1.name) AS c1, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t0.id AND CASE name_2.kind WHEN $14::VARCHAR THEN $15::INTEGER WHEN $16::VARCHAR THEN $17::INTEGER WHEN $18::VARCHAR THEN $19::INTEGER WHEN $20::VARCHAR THEN $21::INTEGER WHEN $22::VARCHAR THEN $23::INTEGER END IS NOT NULL AND (name_2.language = $24::VARCHAR OR name_2.language LIKE ($24::VARCHAR || $25::VARCHAR)) ORDER BY name_2.language != $24::VARCHAR, CASE name_2.kind WHEN $14::VARCHAR THEN $15::INTEGER WHEN $16::VARCHAR THEN $17::INTEGER WHEN $18::VARCHAR THEN $19::INTEGER WHEN $20::VARCHAR THEN $21::INTEGER WHEN $22::VARCHAR THEN $23::INTEGER END, name_2.ordinal, name_2.id
 LIMIT $26::INTEGER), t1.name) AS c2, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t0.id AND CASE name_3.kind WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER END IS NOT NULL AND (name_3.language = $37::VARCHAR OR name_3.language LIKE ($37::VARCHAR || $38::VARCHAR)) ORDER BY name_3.language != $37::VARCHAR, CASE name_3.kind WHEN $27::VARCHAR THEN $28::INTEGER WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER END, name_3.ordinal, name_3.id
 LIMIT $39::INTEGER), t1.name) AS c3, coalesce((SELECT name_4.value
FROM name AS name_4
WHERE name_4.subject_id = t0.id AND CASE name_4.kind WHEN $40::VARCHAR THEN $41::INTEGER WHEN $42::VARCHAR THEN $43::INTEGER WHEN $44::VARCHAR THEN $45::INTEGER WHEN $46::VARCHAR THEN $47::INTEGER WHEN $48::VARCHAR THEN $49::INTEGER END IS NOT NULL AND (name_4.language = $50::VARCHAR OR name_4.language LIKE ($50::VARCHAR || $51::VARCHAR)) ORDER BY name_4.language != $50::VARCHAR, CASE name_4.kind WHEN $40::VARCHAR THEN $41::INTEGER WHEN $42::VARCHAR THEN $43::INTEGER WHEN $44::VARCHAR THEN $45::INTEGER WHEN $46::VARCHAR THEN $47::INTEGER WHEN $48::VARCHAR THEN $49::INTEGER END, name_4.ordinal, name_4.id
 LIMIT $52::INTEGER), t1.name) AS c4, t0.id AS c5
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($53::BIGINT, $54::BIGINT, $55::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($56::VARCHAR, $57::VARCHAR, $58::VARCHAR) UNION ALL SELECT 'slug' AS how, place.slug AS text, place.id AS id, 'Place' AS typename, '' AS detail, '' AS name
FROM place
WHERE place.slug IN ($56::VARCHAR, $57::VARCHAR, $58::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'place') AND slug_redirect.slug IN ($56::VARCHAR, $57::VARCHAR, $58::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($59::VARCHAR, $60::VARCHAR, $61::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($62::VARCHAR, $63::VARCHAR, $64::VARCHAR)) AS found LEFT OUTER JOIN state AS t0 ON t0.id = found.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.id;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p0, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, p1, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, p2, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42, param_43, param_44, param_45, param_46, p3, param_47, param_48, node_ids0, node_ids1, node_ids2, texts0, texts1, texts2, codes0, codes1, codes2, normals0, normals1, normals2

-- postgresql: state.metonyms
SELECT t3.subject_id AS c0, t3.value AS c1
FROM name AS t3
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p4, cap

-- postgresql: state.several
SELECT t5.subject_id AS c0, t5.kind AS c1, t5.value AS c2
FROM name AS t5
WHERE t5.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t5.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t5.ordinal, t5.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p5, cap

-- postgresql: state.all
SELECT t7.subject_id AS c0, t7.value AS c1
FROM name AS t7
WHERE t7.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: state.nothing
SELECT t9.subject_id AS c0, t9.value AS c1
FROM name AS t9
WHERE t9.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t9.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t9.ordinal, t9.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p6, cap

-- postgresql: person
SELECT coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t10.id AND CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END IS NOT NULL AND (name_1.language = (SELECT $11::VARCHAR)::VARCHAR OR name_1.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $12::VARCHAR)::VARCHAR)) ORDER BY name_1.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END, name_1.ordinal, name_1.id
 LIMIT (SELECT $13::INTEGER)::INTEGER), t11.name) AS c0, coalesce((SELECT name_2.value
FROM name AS name_2
WHERE name_2.subject_id = t10.id AND CASE name_2.kind WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT $15::INTEGER)::INTEGER WHEN (SELECT $16::VARCHAR)::VARCHAR THEN (SELECT $17::INTEGER)::INTEGER WHEN (SELECT $18::VARCHAR)::VARCHAR THEN (SELECT $19::INTEGER)::INTEGER WHEN (SELECT $20::VARCHAR)::VARCHAR THEN (SELECT $21::INTEGER)::INTEGER WHEN (SELECT $22::VARCHAR)::VARCHAR THEN (SELECT $23::INTEGER)::INTEGER END IS NOT NULL AND (name_2.language = (SELECT $24::VARCHAR)::VARCHAR OR name_2.language LIKE ((SELECT $24::VARCHAR)::VARCHAR || (SELECT $25::VARCHAR)::VARCHAR)) ORDER BY name_2.language != (SELECT $24::VARCHAR)::VARCHAR, CASE name_2.kind WHEN (SELECT $14::VARCHAR)::VARCHAR THEN (SELECT $15::INTEGER)::INTEGER WHEN (SELECT $16::VARCHAR)::VARCHAR THEN (SELECT $17::INTEGER)::INTEGER WHEN (SELECT $18::VARCHAR)::VARCHAR THEN (SELECT $19::INTEGER)::INTEGER WHEN (SELECT $20::VARCHAR)::VARCHAR THEN (SELECT $21::INTEGER)::INTEGER WHEN (SELECT $22::VARCHAR)::VARCHAR THEN (SELECT $23::INTEGER)::INTEGER END, name_2.ordinal, name_2.id
 LIMIT (SELECT $26::INTEGER)::INTEGER), t11.name) AS c1, coalesce((SELECT name_3.value
FROM name AS name_3
WHERE name_3.subject_id = t10.id AND CASE name_3.kind WHEN (SELECT $27::VARCHAR)::VARCHAR THEN (SELECT $28::INTEGER)::INTEGER WHEN (SELECT $29::VARCHAR)::VARCHAR THEN (SELECT $30::INTEGER)::INTEGER WHEN (SELECT $31::VARCHAR)::VARCHAR THEN (SELECT $32::INTEGER)::INTEGER WHEN (SELECT $33::VARCHAR)::VARCHAR THEN (SELECT $34::INTEGER)::INTEGER WHEN (SELECT $35::VARCHAR)::VARCHAR THEN (SELECT $36::INTEGER)::INTEGER END IS NOT NULL AND (name_3.language = (SELECT $37::VARCHAR)::VARCHAR OR name_3.language LIKE ((SELECT $37::VARCHAR)::VARCHAR || (SELECT $38::VARCHAR)::VARCHAR)) ORDER BY name_3.language != (SELECT $37::VARCHAR)::VARCHAR, CASE name_3.kind WHEN (SELECT $27::VARCHAR)::VARCHAR THEN (SELECT $28::INTEGER)::INTEGER WHEN (SELECT $29::VARCHAR)::VARCHAR THEN (SELECT $30::INTEGER)::INTEGER WHEN (SELECT $31::VARCHAR)::VARCHAR THEN (SELECT $32::INTEGER)::INTEGER WHEN (SELECT $33::VARCHAR)::VARCHAR THEN (SELECT $34::INTEGER)::INTEGER WHEN (SELECT $35::VARCHAR)::VARCHAR THEN (SELECT $36::INTEGER)::INTEGER END, name_3.ordinal, name_3.id
 LIMIT (SELECT $39::INTEGER)::INTEGER), t11.name) AS c2
FROM person AS t10 JOIN actor AS t11 ON t11.id = t10.id
WHERE t10.id = (SELECT $40::BIGINT)::BIGINT;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p7, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, param_19, param_20, param_21, param_22, p8, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, p9, param_35, param_36, r1

-- postgresql: place.polish
SELECT t14.subject_id AS c0, t14.value AS c1, t14.language AS c2
FROM name AS t14
WHERE t14.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t14.kind = ANY ((SELECT $2::TEXT[])::TEXT[])) ORDER BY t14.ordinal, t14.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p11, cap

-- postgresql: place
SELECT coalesce((SELECT name_1.value
FROM name AS name_1
WHERE name_1.subject_id = t12.id AND CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END IS NOT NULL AND (name_1.language = (SELECT $11::VARCHAR)::VARCHAR OR name_1.language LIKE ((SELECT $11::VARCHAR)::VARCHAR || (SELECT $12::VARCHAR)::VARCHAR)) ORDER BY name_1.language != (SELECT $11::VARCHAR)::VARCHAR, CASE name_1.kind WHEN (SELECT $1::VARCHAR)::VARCHAR THEN (SELECT $2::INTEGER)::INTEGER WHEN (SELECT $3::VARCHAR)::VARCHAR THEN (SELECT $4::INTEGER)::INTEGER WHEN (SELECT $5::VARCHAR)::VARCHAR THEN (SELECT $6::INTEGER)::INTEGER WHEN (SELECT $7::VARCHAR)::VARCHAR THEN (SELECT $8::INTEGER)::INTEGER WHEN (SELECT $9::VARCHAR)::VARCHAR THEN (SELECT $10::INTEGER)::INTEGER END, name_1.ordinal, name_1.id
 LIMIT (SELECT $13::INTEGER)::INTEGER), t12.name) AS c0, t12.id AS c1
FROM place AS t12
WHERE t12.id = (SELECT $14::BIGINT)::BIGINT;
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, p10, param_11, param_12, r2
