-- sqlite: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id IN (SELECT value FROM json_each(?));
-- ids0

-- sqlite: nodes
SELECT t1.id AS c0, t1.slug AS c1
FROM source AS t1
WHERE t1.id IN (SELECT value FROM json_each(?));
-- ids1

-- sqlite: none
SELECT t2.id AS c0
FROM state AS t2
WHERE t2.id IN (SELECT value FROM json_each(?));
-- ids2

-- postgresql: nodes
SELECT t0.id AS c0
FROM state AS t0
WHERE t0.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids0

-- postgresql: nodes
SELECT t1.id AS c0, t1.slug AS c1
FROM source AS t1
WHERE t1.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids1

-- postgresql: none
SELECT t2.id AS c0
FROM state AS t2
WHERE t2.id = ANY ((SELECT $1::BIGINT[])::BIGINT[]);
-- ids2
