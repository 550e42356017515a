-- sqlite: sender
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM visit AS t1
WHERE t1.visitor_id IN (SELECT value FROM json_each(?)) OR t1.representing_id IN (SELECT value FROM json_each(?)) OR t1.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN visit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, r0, r0, size0, param_1

-- sqlite: host
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM visit AS t4
WHERE t4.host_id IN (SELECT value FROM json_each(?)) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN visit AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- r1, size1, param_1

-- sqlite: place
SELECT t6.slug AS c0
FROM (SELECT t7.id AS id
FROM visit AS t7
WHERE t7.place_id IN (SELECT value FROM json_each(?)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN visit AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r2, size2, param_1

-- sqlite: delegation
SELECT t9.slug AS c0
FROM (SELECT t10.id AS id
FROM visit AS t10
WHERE t10.delegation_id = ? ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN visit AS t9 ON t9.id = p11.id ORDER BY t9.sort_key ASC;
-- r3, size3, param_1

-- sqlite: person
SELECT t12.slug AS c0
FROM (SELECT t13.id AS id
FROM visit AS t13
WHERE t13.visitor_id = ? OR t13.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ?) ORDER BY t13.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN visit AS t12 ON t12.id = p14.id ORDER BY t12.sort_key ASC;
-- r4, r4, size4, param_1

-- sqlite: king
SELECT t15.slug AS c0
FROM (SELECT t16.id AS id
FROM visit AS t16
WHERE t16.visitor_id = ? OR t16.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ?) ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN visit AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- r5, r5, size5, param_1

-- sqlite: kind
SELECT t18.slug AS c0, t18.kind AS c1
FROM (SELECT t19.id AS id
FROM visit AS t19
WHERE t19.kind IN (SELECT value FROM json_each(?)) ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN visit AS t18 ON t18.id = p20.id ORDER BY t18.sort_key ASC;
-- p6, size6, param_1

-- sqlite: status
SELECT t21.slug AS c0, t21.status AS c1
FROM (SELECT t22.id AS id
FROM visit AS t22
WHERE t22.status IN (SELECT value FROM json_each(?)) ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN visit AS t21 ON t21.id = p23.id ORDER BY t21.sort_key ASC;
-- p8, size7, param_1

-- sqlite: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t25
WHERE (t25.visitor_id IN (SELECT value FROM json_each(?)) OR t25.representing_id IN (SELECT value FROM json_each(?)) OR t25.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)))) AND t25.host_id IN (SELECT value FROM json_each(?)) AND t25.kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- r6, r6, r6, r7, p10

-- postgresql: sender
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM visit AS t1
WHERE t1.visitor_id = ANY ($1::BIGINT[]) OR t1.representing_id = ANY ($1::BIGINT[]) OR t1.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[])) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: host
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM visit AS t4
WHERE t4.host_id = ANY ($1::BIGINT[]) ORDER BY t4.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: place
SELECT t6.slug AS c0
FROM (SELECT t7.*
FROM visit AS t7
WHERE t7.place_id = ANY ($1::BIGINT[]) ORDER BY t7.sort_key ASC
 LIMIT $2 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- r2, size2

-- postgresql: delegation
SELECT t9.slug AS c0
FROM (SELECT t10.*
FROM visit AS t10
WHERE t10.delegation_id = $1::BIGINT ORDER BY t10.sort_key ASC
 LIMIT $2 + 1) AS t9 ORDER BY t9.sort_key ASC;
-- r3, size3

-- postgresql: person
SELECT t12.slug AS c0
FROM (SELECT t13.*
FROM visit AS t13
WHERE t13.visitor_id = $1::BIGINT OR t13.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $1::BIGINT) ORDER BY t13.sort_key ASC
 LIMIT $2 + 1) AS t12 ORDER BY t12.sort_key ASC;
-- r4, size4

-- postgresql: king
SELECT t15.slug AS c0
FROM (SELECT t16.*
FROM visit AS t16
WHERE t16.visitor_id = $1::BIGINT OR t16.delegation_id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $1::BIGINT) ORDER BY t16.sort_key ASC
 LIMIT $2 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- r5, size5

-- postgresql: kind
SELECT t18.slug AS c0, t18.kind AS c1
FROM (SELECT t19.*
FROM visit AS t19
WHERE t19.kind = ANY ($1::TEXT[]) ORDER BY t19.sort_key ASC
 LIMIT $2 + 1) AS t18 ORDER BY t18.sort_key ASC;
-- p6, size6

-- postgresql: status
SELECT t21.slug AS c0, t21.status AS c1
FROM (SELECT t22.*
FROM visit AS t22
WHERE t22.status = ANY ($1::TEXT[]) ORDER BY t22.sort_key ASC
 LIMIT $2 + 1) AS t21 ORDER BY t21.sort_key ASC;
-- p8, size7

-- postgresql: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM visit AS t25
WHERE (t25.visitor_id = ANY ($1::BIGINT[]) OR t25.representing_id = ANY ($1::BIGINT[]) OR t25.delegation_id IN (SELECT delegation_1.id
FROM delegation AS delegation_1
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]))) AND t25.host_id = ANY ($2::BIGINT[]) AND t25.kind = ANY ($3::TEXT[])) AS anon_1;
-- r6, r7, p10
