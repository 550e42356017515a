-- sqlite: actors.nodes.statements.facets.byAct
SELECT k3.value AS "key", t4.act AS value, count(*) AS n
FROM json_each(?) AS k3 JOIN statement AS t4 ON 1 = 1
WHERE t4.speaker_id = k3.value AND t4.act IS NOT NULL GROUP BY k3.value, t4.act ORDER BY n DESC, t4.act;
-- keys

-- sqlite: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.id AS id
FROM actor AS t5
WHERE t5.id IN (SELECT value FROM json_each(?)) ORDER BY t5.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p6 CROSS JOIN actor AS t0 ON t0.id = p6.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- postgresql: actors.nodes.statements.facets.byAct
SELECT k3.value AS key, t4.act AS value, count(*) AS n
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k3(value) JOIN statement AS t4 ON true
WHERE t4.speaker_id = k3.value AND t4.act IS NOT NULL GROUP BY k3.value, t4.act ORDER BY n DESC, (t4.act) COLLATE "C";
-- keys

-- postgresql: actors
SELECT t0.slug AS c0, t0.id AS c1
FROM (SELECT t5.*
FROM actor AS t5
WHERE t5.id = ANY ($1::BIGINT[]) ORDER BY t5.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0
