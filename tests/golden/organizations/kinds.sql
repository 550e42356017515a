-- sqlite: actors
SELECT t0.slug AS c0, t1.kind AS c1, t2.slug AS c2, t3.kind AS c3, t4.slug AS c4, t5.slug AS c5, t0.actor_kind AS c6
FROM (SELECT t6.id AS id
FROM actor AS t6
WHERE t6.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t6.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN actor AS t0 ON t0.id = p7.id LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN organization AS t3 ON t3.id = t1.part_of_id LEFT OUTER JOIN actor AS t4 ON t4.id = t3.part_of_id LEFT OUTER JOIN actor AS t5 ON t5.id = t1.of_state_id ORDER BY t0.slug ASC;
-- p0, size0, param_1

-- postgresql: actors
SELECT t0.slug AS c0, t1.kind AS c1, t2.slug AS c2, t3.kind AS c3, t4.slug AS c4, t5.slug AS c5, t0.actor_kind AS c6
FROM (SELECT t6.*
FROM actor AS t6
WHERE t6.actor_kind = ANY ($1::TEXT[]) ORDER BY t6.slug ASC
 LIMIT $2 + 1) AS t0 LEFT OUTER JOIN organization AS t1 ON t1.id = t0.id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.part_of_id LEFT OUTER JOIN organization AS t3 ON t3.id = t1.part_of_id LEFT OUTER JOIN actor AS t4 ON t4.id = t3.part_of_id LEFT OUTER JOIN actor AS t5 ON t5.id = t1.of_state_id ORDER BY t0.slug ASC;
-- p0, size0
