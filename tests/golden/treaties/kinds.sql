-- sqlite: treaties
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM treaty AS t1
WHERE t1.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type IN (SELECT value FROM json_each(?))) AND t1.kind IN (SELECT value FROM json_each(?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN treaty AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- p0, p1, size0, param_1

-- sqlite: treaties.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type IN (SELECT value FROM json_each(?))) AND t3.kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p0, p1

-- postgresql: treaties
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM treaty AS t1
WHERE t1.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type = ANY ($1::TEXT[])) AND t1.kind = ANY ($2::TEXT[]) ORDER BY t1.sort_key ASC
 LIMIT $3 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- p0, p1, size0

-- postgresql: treaties.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_action_1.treaty_id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.type = ANY ($1::TEXT[])) AND t3.kind = ANY ($2::TEXT[])) AS anon_1;
-- p0, p1
