-- sqlite: state
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: other
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- postgresql: state
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: other
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1
