-- sqlite: summit
SELECT NULL AS c0, t1.slug AS c1, t1.name AS c2, t2.slug AS c3, t3.slug AS c4, t4.typename AS c5, t0.venue_id AS c6
FROM statement AS t0 LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id
WHERE t0.id = ?;
-- r0

-- sqlite: visit
SELECT NULL AS c0, t6.slug AS c1, t6.kind AS c2, t7.typename AS c3, t5.venue_id AS c4
FROM statement AS t5 LEFT OUTER JOIN visit AS t6 ON t6.id = t5.venue_id LEFT OUTER JOIN entity AS t7 ON t7.id = t5.venue_id
WHERE t5.id = ?;
-- r1

-- sqlite: event
SELECT NULL AS c0, t9.slug AS c1, t9.name AS c2, t10.typename AS c3, t8.venue_id AS c4
FROM statement AS t8 LEFT OUTER JOIN event AS t9 ON t9.id = t8.venue_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.venue_id
WHERE t8.id = ?;
-- r2

-- sqlite: nowhere
SELECT NULL AS c0, t12.typename AS c1, t11.venue_id AS c2, t11.date_edtf AS c3, t11.date_precision AS c4, t11.date_verbatim AS c5
FROM statement AS t11 LEFT OUTER JOIN entity AS t12 ON t12.id = t11.venue_id
WHERE t11.id = ?;
-- r3

-- postgresql: summit
SELECT NULL AS c0, t1.slug AS c1, t1.name AS c2, t2.slug AS c3, t3.slug AS c4, t4.typename AS c5, t0.venue_id AS c6
FROM statement AS t0 LEFT OUTER JOIN summit AS t1 ON t1.id = t0.venue_id LEFT OUTER JOIN visit AS t2 ON t2.id = t0.venue_id LEFT OUTER JOIN event AS t3 ON t3.id = t0.venue_id LEFT OUTER JOIN entity AS t4 ON t4.id = t0.venue_id
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: visit
SELECT NULL AS c0, t6.slug AS c1, t6.kind AS c2, t7.typename AS c3, t5.venue_id AS c4
FROM statement AS t5 LEFT OUTER JOIN visit AS t6 ON t6.id = t5.venue_id LEFT OUTER JOIN entity AS t7 ON t7.id = t5.venue_id
WHERE t5.id = $1::BIGINT;
-- r1

-- postgresql: event
SELECT NULL AS c0, t9.slug AS c1, t9.name AS c2, t10.typename AS c3, t8.venue_id AS c4
FROM statement AS t8 LEFT OUTER JOIN event AS t9 ON t9.id = t8.venue_id LEFT OUTER JOIN entity AS t10 ON t10.id = t8.venue_id
WHERE t8.id = $1::BIGINT;
-- r2

-- postgresql: nowhere
SELECT NULL AS c0, t12.typename AS c1, t11.venue_id AS c2, t11.date_edtf AS c3, t11.date_precision AS c4, t11.date_verbatim AS c5
FROM statement AS t11 LEFT OUTER JOIN entity AS t12 ON t12.id = t11.venue_id
WHERE t11.id = $1::BIGINT;
-- r3
