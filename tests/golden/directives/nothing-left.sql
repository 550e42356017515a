-- sqlite: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = $1::BIGINT;
-- r0
