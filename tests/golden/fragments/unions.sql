-- sqlite: statements.nodes.mentions
SELECT t6.statement_id AS c0, t7.pref_label AS c1, t8.slug AS c2, t9.typename AS c3
FROM mention_observation AS t6 LEFT OUTER JOIN topic AS t7 ON t7.id = t6.target_id LEFT OUTER JOIN actor AS t8 ON t8.id = t6.target_id LEFT OUTER JOIN entity AS t9 ON t9.id = t6.target_id
WHERE t6.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t6.statement_id, t6.ordinal, t6.id;
-- keys

-- sqlite: statements
SELECT t0.slug AS c0, t1.epistemic_status AS c1, t1.level AS c2, t2.epistemic_status AS c3, t3.epistemic_status AS c4, t3.kind AS c5, t4.typename AS c6, t0.id AS c7
FROM (SELECT t10.id AS id
FROM statement AS t10
WHERE t10.act IN (SELECT value FROM json_each(?)) ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN statement AS t0 ON t0.id = p11.id LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id ORDER BY t0.sort_key ASC;
-- p0, size0, param_1

-- postgresql: statements.nodes.mentions
SELECT t6.statement_id AS c0, t7.pref_label AS c1, t8.slug AS c2, t9.typename AS c3
FROM mention_observation AS t6 LEFT OUTER JOIN topic AS t7 ON t7.id = t6.target_id LEFT OUTER JOIN actor AS t8 ON t8.id = t6.target_id LEFT OUTER JOIN entity AS t9 ON t9.id = t6.target_id
WHERE t6.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t6.ordinal, t6.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: statements
SELECT t0.slug AS c0, t1.epistemic_status AS c1, t1.level AS c2, t2.epistemic_status AS c3, t3.epistemic_status AS c4, t3.kind AS c5, t4.typename AS c6, t0.id AS c7
FROM (SELECT t10.*
FROM statement AS t10
WHERE t10.act = ANY ($1::TEXT[]) ORDER BY t10.sort_key ASC
 LIMIT $2 + 1) AS t0 LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id ORDER BY t0.sort_key ASC;
-- p0, size0
