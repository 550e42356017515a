-- sqlite: statements
SELECT t0.slug AS c0, t0.date_edtf AS c1
FROM statement AS t0 ORDER BY t0.sort_key ASC LIMIT (? + 1);
-- size0

-- postgresql: statements
SELECT t0.slug AS c0, t0.date_edtf AS c1
FROM (SELECT *
FROM (SELECT t1.*
FROM statement AS t1 ORDER BY t1.sort_key ASC
 LIMIT 64) AS p2 ORDER BY p2.sort_key ASC
 LIMIT (SELECT $1::BIGINT)::BIGINT + 1) AS t0 ORDER BY t0.sort_key ASC;
-- size0
