-- sqlite: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- sqlite: state
SELECT NULL AS c0, t2.slug AS c1
FROM state AS t1 JOIN actor AS t2 ON t2.id = t1.id
WHERE t1.id = ?;
-- r0

-- postgresql: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id = ANY ($1::BIGINT[]);
-- ids0

-- postgresql: state
SELECT NULL AS c0, t2.slug AS c1
FROM state AS t1 JOIN actor AS t2 ON t2.id = t1.id
WHERE t1.id = $1::BIGINT;
-- r0
