-- sqlite: statements.nodes.mentions
SELECT t2.statement_id AS c0, t2.polarity AS c1, t2.method AS c2, t3.slug AS c3, t3.pref_label AS c4, t2.target_id AS c5, t4.slug AS c6, t4.name AS c7, t5.slug AS c8, t5.title AS c9, t6.slug AS c10, t6.kind AS c11, t7.slug AS c12, t7.kind AS c13, t8.slug AS c14, t8.level AS c15, t9.slug AS c16, t9.proposition AS c17, t10.typename AS c18
FROM mention_observation AS t2 LEFT OUTER JOIN topic AS t3 ON t3.id = t2.target_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN treaty AS t5 ON t5.id = t2.target_id LEFT OUTER JOIN place AS t6 ON t6.id = t2.target_id LEFT OUTER JOIN event AS t7 ON t7.id = t2.target_id LEFT OUTER JOIN summit AS t8 ON t8.id = t2.target_id LEFT OUTER JOIN claim AS t9 ON t9.id = t2.target_id LEFT OUTER JOIN entity AS t10 ON t10.id = t2.target_id
WHERE t2.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t2.statement_id, t2.ordinal, t2.id;
-- keys

-- sqlite: statements.nodes.stances.evidence
SELECT t18.subject_id AS c0, t18.attribution AS c1
FROM evidence AS t18
WHERE t18.subject_id IN (SELECT value FROM json_each(?)) AND +(t18.field IS NULL) ORDER BY t18.subject_id, t18.ordinal, t18.id;
-- keys

-- sqlite: statements.nodes.stances
SELECT t12.statement_id AS c0, t13.slug AS c1, t14.slug AS c2, t15.slug AS c3, t16.typename AS c4, t12.position AS c5, t12.epistemic_status AS c6, t12.id AS c7
FROM stance AS t12 LEFT OUTER JOIN statement AS t13 ON t13.id = t12.statement_id LEFT OUTER JOIN topic AS t14 ON t14.id = t12.target_id LEFT OUTER JOIN actor AS t15 ON t15.id = t12.target_id LEFT OUTER JOIN entity AS t16 ON t16.id = t12.target_id
WHERE t12.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t12.statement_id, t12.ordinal, t12.id;
-- keys

-- sqlite: statements
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t19.id AS id
FROM statement AS t19
WHERE t19.venue_id = ? ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN statement AS t0 ON t0.id = p20.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- postgresql: statements.nodes.mentions
SELECT t2.statement_id AS c0, t2.polarity AS c1, t2.method AS c2, t3.slug AS c3, t3.pref_label AS c4, t2.target_id AS c5, t4.slug AS c6, t4.name AS c7, t5.slug AS c8, t5.title AS c9, t6.slug AS c10, t6.kind AS c11, t7.slug AS c12, t7.kind AS c13, t8.slug AS c14, t8.level AS c15, t9.slug AS c16, t9.proposition AS c17, t10.typename AS c18
FROM mention_observation AS t2 LEFT OUTER JOIN topic AS t3 ON t3.id = t2.target_id LEFT OUTER JOIN actor AS t4 ON t4.id = t2.target_id LEFT OUTER JOIN treaty AS t5 ON t5.id = t2.target_id LEFT OUTER JOIN place AS t6 ON t6.id = t2.target_id LEFT OUTER JOIN event AS t7 ON t7.id = t2.target_id LEFT OUTER JOIN summit AS t8 ON t8.id = t2.target_id LEFT OUTER JOIN claim AS t9 ON t9.id = t2.target_id LEFT OUTER JOIN entity AS t10 ON t10.id = t2.target_id
WHERE t2.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statements.nodes.stances.evidence
SELECT t18.subject_id AS c0, t18.attribution AS c1
FROM evidence AS t18
WHERE t18.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t18.field IS NULL) ORDER BY t18.ordinal, t18.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statements.nodes.stances
SELECT t12.statement_id AS c0, t13.slug AS c1, t14.slug AS c2, t15.slug AS c3, t16.typename AS c4, t12.position AS c5, t12.epistemic_status AS c6, t12.id AS c7
FROM stance AS t12 LEFT OUTER JOIN statement AS t13 ON t13.id = t12.statement_id LEFT OUTER JOIN topic AS t14 ON t14.id = t12.target_id LEFT OUTER JOIN actor AS t15 ON t15.id = t12.target_id LEFT OUTER JOIN entity AS t16 ON t16.id = t12.target_id
WHERE t12.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t12.ordinal, t12.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statements
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t19.*
FROM statement AS t19
WHERE t19.venue_id = $1::BIGINT ORDER BY t19.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0
