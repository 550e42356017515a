-- sqlite: actors.nodes.statements.nodes.mentions
SELECT k3.value AS c0, t5.typename AS c1
FROM json_each(?) AS k3 CROSS JOIN mention_observation AS t4 ON t4.statement_id = k3.value AND 1 = 1 LEFT OUTER JOIN entity AS t5 ON t5.id = t4.target_id ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors.nodes.statements.nodes.evidence
SELECT k8.value AS c0, t10.slug AS c1
FROM json_each(?) AS k8 CROSS JOIN evidence AS t9 ON t9.subject_id = k8.value AND t9.field IS NULL LEFT OUTER JOIN source AS t10 ON t10.id = t9.source_id ORDER BY t9.ordinal, t9.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: actors.nodes.statements
SELECT k1.value AS c0, t2.id AS c1
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t13.id AS id
FROM statement AS t13
WHERE t13.speaker_id = k1.value ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size1, param_1

-- sqlite: actors
SELECT t0.id AS c0
FROM (SELECT t15.id AS id
FROM actor AS t15 ORDER BY t15.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p16 CROSS JOIN actor AS t0 ON t0.id = p16.id ORDER BY t0.slug ASC;
-- size0, param_1

-- postgresql: actors.nodes.statements.nodes.mentions
SELECT k3.value AS c0, t5.typename AS c1
FROM mention_observation AS t4 JOIN LATERAL (SELECT t4.statement_id AS value) AS k3 ON t4.statement_id = ANY ($1::BIGINT[]) AND true LEFT OUTER JOIN entity AS t5 ON t5.id = t4.target_id ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.statements.nodes.evidence
SELECT k8.value AS c0, t10.slug AS c1
FROM evidence AS t9 JOIN LATERAL (SELECT t9.subject_id AS value) AS k8 ON t9.subject_id = ANY ($1::BIGINT[]) AND t9.field IS NULL LEFT OUTER JOIN source AS t10 ON t10.id = t9.source_id ORDER BY t9.ordinal, t9.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.id AS c1
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t13.*
FROM statement AS t13
WHERE t13.speaker_id = k1.value ORDER BY t13.sort_key ASC
 LIMIT $2 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size1

-- postgresql: actors
SELECT t0.id AS c0
FROM (SELECT t15.*
FROM actor AS t15 ORDER BY t15.slug ASC
 LIMIT $1 + 1) AS t0 ORDER BY t0.slug ASC;
-- size0
