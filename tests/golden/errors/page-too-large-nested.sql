-- sqlite: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value) AS anon_1
FROM json_each(?) AS k3;
-- keys

-- sqlite: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value) AS anon_1
FROM unnest($1::BIGINT[]) AS k3(value);
-- keys

-- postgresql: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = $1::BIGINT;
-- r0
