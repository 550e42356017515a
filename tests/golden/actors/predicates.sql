-- sqlite: actors.nodes.assertions
SELECT k1.value AS c0, t2.predicate AS c1, t2.qualifier AS c2, t3.slug AS c3, t4.typename AS c4, t2.value AS c5
FROM json_each(?) AS k1 CROSS JOIN assertion AS t2 ON t2.subject_id = k1.value AND t2.predicate IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t3 ON t3.id = t2.object_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.object_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t2.object_id AND name_1.kind = ?), ?), t2.id;
-- keys, p1, kind_1, coalesce_1

-- sqlite: actors.nodes.about
SELECT k7.value AS c0, t8.predicate AS c1, t9.slug AS c2, t10.typename AS c3
FROM json_each(?) AS k7 CROSS JOIN assertion AS t8 ON t8.object_id = k7.value AND t8.predicate IN (SELECT value FROM json_each(?)) LEFT OUTER JOIN actor AS t9 ON t9.id = t8.subject_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.subject_id ORDER BY coalesce((SELECT min(name_1.normal) AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t8.subject_id AND name_1.kind = ?), ?), t8.id;
-- keys, p2, kind_1, coalesce_1

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t13.id AS id
FROM actor AS t13
WHERE t13.id IN (SELECT value FROM json_each(?)) ORDER BY t13.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN actor AS t0 ON t0.id = p14.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.assertions
SELECT k1.value AS c0, t2.predicate AS c1, t2.qualifier AS c2, t3.slug AS c3, t4.typename AS c4, t2.value AS c5
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t5.*
FROM assertion AS t5
WHERE t5.subject_id = k1.value AND t5.predicate = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t5.object_id AND name_1.kind = $3), (SELECT $4::VARCHAR)::VARCHAR), t5.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.object_id LEFT OUTER JOIN entity AS t4 ON t4.id = t2.object_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t2.object_id AND name_2.kind = $6), (SELECT $7::VARCHAR)::VARCHAR), t2.id;
-- keys, p1, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: actors.nodes.about
SELECT k7.value AS c0, t8.predicate AS c1, t9.slug AS c2, t10.typename AS c3
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t11.*
FROM assertion AS t11
WHERE t11.object_id = k7.value AND t11.predicate = ANY ((SELECT $2::TEXT[])::TEXT[]) ORDER BY coalesce((SELECT min((name_1.normal) COLLATE "C") AS min_1
FROM name AS name_1
WHERE name_1.subject_id = t11.subject_id AND name_1.kind = $3), (SELECT $4::VARCHAR)::VARCHAR), t11.id
 LIMIT (SELECT $5::BIGINT)::BIGINT + 1) AS t8 LEFT OUTER JOIN actor AS t9 ON t9.id = t8.subject_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.subject_id ORDER BY coalesce((SELECT min((name_2.normal) COLLATE "C") AS min_2
FROM name AS name_2
WHERE name_2.subject_id = t8.subject_id AND name_2.kind = $6), (SELECT $7::VARCHAR)::VARCHAR), t8.id;
-- keys, p2, kind_1, coalesce_1, cap, kind_2, coalesce_2

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t13.*
FROM actor AS t13
WHERE t13.id = ANY ($1::BIGINT[]) ORDER BY t13.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
