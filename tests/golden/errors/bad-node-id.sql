-- sqlite: state
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: other
SELECT t2.id AS c0
FROM state AS t2
WHERE t2.id IN (SELECT value FROM json_each(?));
-- ids0

-- postgresql: state
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: other
SELECT t2.id AS c0
FROM state AS t2
WHERE t2.id = ANY ($1::BIGINT[]);
-- ids0
