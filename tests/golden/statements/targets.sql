-- sqlite: statements.nodes.mentions
SELECT k1.value AS c0, t2.polarity AS c1, t2.method AS c2, t3.slug AS c3, t3.pref_label AS c4, t2.target_id AS c5, t4.slug AS c6, t4.name AS c7, t5.slug AS c8, t5.title AS c9, t6.slug AS c10, t6.kind AS c11, t7.slug AS c12, t7.kind AS c13, t8.slug AS c14, t8.level AS c15, t9.slug AS c16, t9.proposition AS c17, t10.typename AS c18
FROM json_each(?) AS k1 CROSS JOIN mention_observation AS t2 ON t2.statement_id = k1.value AND 1 = 1 LEFT OUTER JOIN topic AS t3 ON t3.id = t2.target_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN treaty AS t5 ON t5.id = t2.target_id LEFT OUTER JOIN place AS t6 ON t6.id = t2.target_id LEFT OUTER JOIN event AS t7 ON t7.id = t2.target_id LEFT OUTER JOIN summit AS t8 ON t8.id = t2.target_id LEFT OUTER JOIN claim AS t9 ON t9.id = t2.target_id LEFT OUTER JOIN entity AS t10 ON t10.id = t2.target_id ORDER BY t2.ordinal, t2.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statements.nodes.stances.evidence
SELECT k19.value AS c0, t20.attribution AS c1
FROM json_each(?) AS k19 CROSS JOIN evidence AS t20 ON t20.subject_id = k19.value AND t20.field IS NULL ORDER BY t20.ordinal, t20.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statements.nodes.stances
SELECT k13.value AS c0, t15.slug AS c1, t16.slug AS c2, t17.slug AS c3, t18.typename AS c4, t14.position AS c5, t14.epistemic_status AS c6, t14.id AS c7
FROM json_each(?) AS k13 CROSS JOIN stance AS t14 ON t14.statement_id = k13.value AND 1 = 1 LEFT OUTER JOIN statement AS t15 ON t15.id = t14.statement_id LEFT OUTER JOIN topic AS t16 ON t16.id = t14.target_id LEFT OUTER JOIN actor AS t17 ON t17.id = t14.target_id LEFT OUTER JOIN entity AS t18 ON t18.id = t14.target_id ORDER BY t14.ordinal, t14.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: statements
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t25.id AS id
FROM statement AS t25
WHERE t25.venue_id = ? ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN statement AS t0 ON t0.id = p26.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- postgresql: statements.nodes.mentions
SELECT k1.value AS c0, t2.polarity AS c1, t2.method AS c2, t3.slug AS c3, t3.pref_label AS c4, t2.target_id AS c5, t4.slug AS c6, t4.name AS c7, t5.slug AS c8, t5.title AS c9, t6.slug AS c10, t6.kind AS c11, t7.slug AS c12, t7.kind AS c13, t8.slug AS c14, t8.level AS c15, t9.slug AS c16, t9.proposition AS c17, t10.typename AS c18
FROM mention_observation AS t2 JOIN LATERAL (SELECT t2.statement_id AS value) AS k1 ON t2.statement_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN topic AS t3 ON t3.id = t2.target_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN treaty AS t5 ON t5.id = t2.target_id LEFT OUTER JOIN place AS t6 ON t6.id = t2.target_id LEFT OUTER JOIN event AS t7 ON t7.id = t2.target_id LEFT OUTER JOIN summit AS t8 ON t8.id = t2.target_id LEFT OUTER JOIN claim AS t9 ON t9.id = t2.target_id LEFT OUTER JOIN entity AS t10 ON t10.id = t2.target_id ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statements.nodes.stances.evidence
SELECT k19.value AS c0, t20.attribution AS c1
FROM evidence AS t20 JOIN LATERAL (SELECT t20.subject_id AS value) AS k19 ON t20.subject_id = ANY ($1::BIGINT[]) AND t20.field IS NULL ORDER BY t20.ordinal, t20.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statements.nodes.stances
SELECT k13.value AS c0, t15.slug AS c1, t16.slug AS c2, t17.slug AS c3, t18.typename AS c4, t14.position AS c5, t14.epistemic_status AS c6, t14.id AS c7
FROM stance AS t14 JOIN LATERAL (SELECT t14.statement_id AS value) AS k13 ON t14.statement_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN statement AS t15 ON t15.id = t14.statement_id LEFT OUTER JOIN topic AS t16 ON t16.id = t14.target_id LEFT OUTER JOIN actor AS t17 ON t17.id = t14.target_id LEFT OUTER JOIN entity AS t18 ON t18.id = t14.target_id ORDER BY t14.ordinal, t14.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: statements
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t25.*
FROM statement AS t25
WHERE t25.venue_id = $1::BIGINT ORDER BY t25.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0
