-- sqlite: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t1) AS anon_1;

-- postgresql: visits.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t1) AS anon_1;
