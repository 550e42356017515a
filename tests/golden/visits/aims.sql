-- sqlite: visit.aims.targets
SELECT k4.value AS c0, t6.slug AS c1, t7.slug AS c2, t5.typename AS c3
FROM json_each(?) AS k4 CROSS JOIN entity AS t5 ON t5.id IN (SELECT t8.id AS id
FROM entity AS t8 JOIN aim_target AS t9 ON t9.target_id = t8.id AND t9.aim_id = k4.value
WHERE 1 = 1 ORDER BY t9.ordinal, t8.id
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN topic AS t6 ON t6.id = t5.id LEFT OUTER JOIN actor AS t7 ON t7.id = t5.id JOIN aim_target AS t10 ON t10.target_id = t5.id AND t10.aim_id = k4.value ORDER BY t10.ordinal, t5.id;
-- keys, cap, param_1

-- sqlite: visit.aims.evidence
SELECT k12.value AS c0, t13.attribution AS c1, t13.quote AS c2, t13.paragraph AS c3, CASE WHEN (t13.paragraph IS NOT NULL OR t13.char_start IS NOT NULL OR t13.char_end IS NOT NULL OR t13.prefix IS NOT NULL OR t13.suffix IS NOT NULL) THEN ? END AS c4
FROM json_each(?) AS k12 CROSS JOIN evidence AS t13 ON t13.subject_id = k12.value AND t13.field IS NULL ORDER BY t13.ordinal, t13.id LIMIT (? + 1) * json_array_length(?);
-- param_1, keys, cap, keys

-- sqlite: visit.aims
SELECT k1.value AS c0, t2.text AS c1, t2.attribution AS c2, t3.slug AS c3, t2.attributed_to_id AS c4, t2.id AS c5
FROM json_each(?) AS k1 CROSS JOIN aim AS t2 ON t2.of_id = k1.value LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit.engagements
SELECT k18.value AS c0, t19.kind AS c1, t19.counterpart_description AS c2, t19.status AS c3
FROM json_each(?) AS k18 CROSS JOIN engagement AS t19 ON t19.visit_id = k18.value ORDER BY t19.ordinal, t19.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: visit
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM visit AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: visit.aims.targets
SELECT k4.value AS c0, t6.slug AS c1, t7.slug AS c2, t5.typename AS c3
FROM unnest($1::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t8.*
FROM entity AS t8 JOIN aim_target AS t9 ON t9.target_id = t8.id AND t9.aim_id = k4.value
WHERE true ORDER BY t9.ordinal, t8.id
 LIMIT $2 + 1) AS t5 LEFT OUTER JOIN topic AS t6 ON t6.id = t5.id LEFT OUTER JOIN actor AS t7 ON t7.id = t5.id JOIN aim_target AS t10 ON t10.target_id = t5.id AND t10.aim_id = k4.value ORDER BY t10.ordinal, t5.id;
-- keys, cap

-- postgresql: visit.aims.evidence
SELECT k12.value AS c0, t13.attribution AS c1, t13.quote AS c2, t13.paragraph AS c3, CASE WHEN (t13.paragraph IS NOT NULL OR t13.char_start IS NOT NULL OR t13.char_end IS NOT NULL OR t13.prefix IS NOT NULL OR t13.suffix IS NOT NULL) THEN $1::INTEGER END AS c4
FROM unnest($2::BIGINT[]) AS k12(value) CROSS JOIN LATERAL (SELECT t14.*
FROM evidence AS t14
WHERE t14.subject_id = k12.value AND t14.field IS NULL ORDER BY t14.ordinal, t14.id
 LIMIT $3 + 1) AS t13 ORDER BY t13.ordinal, t13.id;
-- param_1, keys, cap

-- postgresql: visit.aims
SELECT k1.value AS c0, t2.text AS c1, t2.attribution AS c2, t3.slug AS c3, t2.attributed_to_id AS c4, t2.id AS c5
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t16.*
FROM aim AS t16
WHERE t16.of_id = k1.value ORDER BY t16.ordinal, t16.id
 LIMIT $2 + 1) AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.attributed_to_id ORDER BY t2.ordinal, t2.id;
-- keys, cap

-- postgresql: visit.engagements
SELECT k18.value AS c0, t19.kind AS c1, t19.counterpart_description AS c2, t19.status AS c3
FROM unnest($1::BIGINT[]) AS k18(value) CROSS JOIN LATERAL (SELECT t20.*
FROM engagement AS t20
WHERE t20.visit_id = k18.value ORDER BY t20.ordinal, t20.id
 LIMIT $2 + 1) AS t19 ORDER BY t19.ordinal, t19.id;
-- keys, cap

-- postgresql: visit
SELECT NULL AS c0, t0.slug AS c1, t0.id AS c2
FROM visit AS t0
WHERE t0.id = $1::BIGINT;
-- r0
