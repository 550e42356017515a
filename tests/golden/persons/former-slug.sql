-- sqlite: person
SELECT NULL AS c0, t1.slug AS c1
FROM person AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: actor
SELECT NULL AS c0, t2.slug AS c1
FROM actor AS t2
WHERE t2.id = ?;
-- r1

-- sqlite: summit
SELECT NULL AS c0, t3.slug AS c1
FROM summit AS t3
WHERE t3.id = ?;
-- r2

-- sqlite: state
SELECT NULL AS c0, t5.slug AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = ?;
-- r3

-- postgresql: person
SELECT NULL AS c0, t1.slug AS c1
FROM person AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: actor
SELECT NULL AS c0, t2.slug AS c1
FROM actor AS t2
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: summit
SELECT NULL AS c0, t3.slug AS c1
FROM summit AS t3
WHERE t3.id = $1::BIGINT;
-- r2

-- postgresql: state
SELECT NULL AS c0, t5.slug AS c1
FROM state AS t4 JOIN actor AS t5 ON t5.id = t4.id
WHERE t4.id = $1::BIGINT;
-- r3
