-- sqlite: alone
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = ?;
-- r0

-- sqlite: besideCity
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = ?;
-- r1

-- sqlite: city
SELECT NULL AS c0, t4.slug AS c1
FROM place AS t4
WHERE t4.id = ?;
-- r2

-- sqlite: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k8;
-- r4, keys

-- sqlite: filter
SELECT NULL AS c0, t5.id AS c1
FROM state AS t5
WHERE t5.id = ?;
-- r3

-- postgresql: alone
SELECT NULL AS c0, t1.slug AS c1
FROM state AS t0 JOIN actor AS t1 ON t1.id = t0.id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: besideCity
SELECT NULL AS c0, t3.slug AS c1
FROM state AS t2 JOIN actor AS t3 ON t3.id = t2.id
WHERE t2.id = $1::BIGINT;
-- r1

-- postgresql: city
SELECT NULL AS c0, t4.slug AS c1
FROM place AS t4
WHERE t4.id = $1::BIGINT;
-- r2

-- postgresql: filter.visits.totalCount
SELECT k8.value, (SELECT count(*) AS count_1
FROM visit AS t9
WHERE t9.visitor_id = k8.value AND t9.host_id = ANY ($1::BIGINT[])) AS anon_1
FROM unnest($2::BIGINT[]) AS k8(value);
-- r4, keys

-- postgresql: filter
SELECT NULL AS c0, t5.id AS c1
FROM state AS t5
WHERE t5.id = $1::BIGINT;
-- r3
