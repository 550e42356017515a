-- sqlite: actors.nodes.statements.nodes.mentions
SELECT t4.statement_id AS c0, t5.typename AS c1
FROM mention_observation AS t4 LEFT OUTER JOIN entity AS t5 ON t5.id = t4.target_id
WHERE t4.statement_id IN (SELECT value FROM json_each(?)) ORDER BY t4.statement_id, t4.ordinal, t4.id;
-- keys

-- sqlite: actors.nodes.statements.nodes.evidence
SELECT t7.subject_id AS c0, t8.slug AS c1
FROM evidence AS t7 LEFT OUTER JOIN source AS t8 ON t8.id = t7.source_id
WHERE t7.subject_id IN (SELECT value FROM json_each(?)) AND +(t7.field IS NULL) ORDER BY t7.subject_id, t7.ordinal, t7.id;
-- keys

-- sqlite: actors.nodes.statements
SELECT k1.value AS c0, t2.id AS c1
FROM json_each(?) AS k1 CROSS JOIN statement AS t2 ON t2.id IN (SELECT t9.id AS id
FROM statement AS t9
WHERE t9.speaker_id = k1.value ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size1, param_1

-- sqlite: actors
SELECT t0.id AS c0
FROM actor AS t0 ORDER BY t0.slug ASC LIMIT (? + 1);
-- size0

-- postgresql: actors.nodes.statements.nodes.mentions
SELECT t4.statement_id AS c0, t5.typename AS c1
FROM mention_observation AS t4 LEFT OUTER JOIN entity AS t5 ON t5.id = t4.target_id
WHERE t4.statement_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.statements.nodes.evidence
SELECT t7.subject_id AS c0, t8.slug AS c1
FROM evidence AS t7 LEFT OUTER JOIN source AS t8 ON t8.id = t7.source_id
WHERE t7.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t7.field IS NULL) ORDER BY t7.ordinal, t7.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: actors.nodes.statements
SELECT k1.value AS c0, t2.id AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t9.*
FROM statement AS t9
WHERE t9.speaker_id = k1.value ORDER BY t9.sort_key ASC
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size1

-- postgresql: actors
SELECT t0.id AS c0
FROM (SELECT *
FROM (SELECT t11.*
FROM actor AS t11 ORDER BY t11.slug ASC
 LIMIT 64) AS p12 ORDER BY p12.slug ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.slug ASC;
-- size0
