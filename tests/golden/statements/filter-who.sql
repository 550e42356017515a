-- sqlite: speaker
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM statement AS t1
WHERE t1.speaker_id IN (SELECT value FROM json_each(?)) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN statement AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, size0, param_1

-- sqlite: onBehalfOf
SELECT t3.slug AS c0, t4.slug AS c1
FROM (SELECT t5.id AS id
FROM statement AS t5
WHERE t5.on_behalf_of_id IN (SELECT value FROM json_each(?)) ORDER BY t5.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN statement AS t3 ON t3.id = p6.id LEFT OUTER JOIN actor AS t4 ON t4.id = t3.speaker_id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: reportedBy
SELECT t7.slug AS c0
FROM (SELECT t8.id AS id
FROM statement AS t8
WHERE t8.reported_by_id IN (SELECT value FROM json_each(?)) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN statement AS t7 ON t7.id = p9.id ORDER BY t7.sort_key ASC;
-- r2, size2, param_1

-- sqlite: both.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.speaker_id IN (SELECT value FROM json_each(?)) AND t11.on_behalf_of_id IN (SELECT value FROM json_each(?))) AS anon_1;
-- r3, r4

-- postgresql: speaker
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM statement AS t1
WHERE t1.speaker_id = ANY ($1::BIGINT[]) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: onBehalfOf
SELECT t3.slug AS c0, t4.slug AS c1
FROM (SELECT t5.*
FROM statement AS t5
WHERE t5.on_behalf_of_id = ANY ($1::BIGINT[]) ORDER BY t5.sort_key ASC
 LIMIT $2 + 1) AS t3 LEFT OUTER JOIN actor AS t4 ON t4.id = t3.speaker_id ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: reportedBy
SELECT t7.slug AS c0
FROM (SELECT t8.*
FROM statement AS t8
WHERE t8.reported_by_id = ANY ($1::BIGINT[]) ORDER BY t8.sort_key ASC
 LIMIT $2 + 1) AS t7 ORDER BY t7.sort_key ASC;
-- r2, size2

-- postgresql: both.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM statement AS t11
WHERE t11.speaker_id = ANY ($1::BIGINT[]) AND t11.on_behalf_of_id = ANY ($2::BIGINT[])) AS anon_1;
-- r3, r4
