-- sqlite: node.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t4.slug AS c2
FROM evidence AS t3 LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.field IS NULL) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- keys

-- sqlite: node.named
SELECT t6.subject_id AS c0, t6.field AS c1
FROM evidence AS t6
WHERE t6.subject_id IN (SELECT value FROM json_each(?)) AND +(t6.field = ?) ORDER BY t6.subject_id, t6.ordinal, t6.id;
-- keys, p1

-- sqlite: node
SELECT t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.rank AS c3, t1.slug AS c4, t1.actor_kind AS c5, t0.seats AS c6
FROM office AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.of_id
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- postgresql: node.evidence
SELECT t3.subject_id AS c0, t3.attribution AS c1, t4.slug AS c2
FROM evidence AS t3 LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id
WHERE t3.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t3.field IS NULL) ORDER BY t3.ordinal, t3.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: node.named
SELECT t6.subject_id AS c0, t6.field AS c1
FROM evidence AS t6
WHERE t6.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t6.field = (SELECT $2::VARCHAR)::VARCHAR) ORDER BY t6.ordinal, t6.id LIMIT ($3 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, p1, cap

-- postgresql: node
SELECT t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.rank AS c3, t1.slug AS c4, t1.actor_kind AS c5, t0.seats AS c6
FROM office AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.of_id
WHERE t0.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids0
