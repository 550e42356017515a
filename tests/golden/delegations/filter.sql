-- sqlite: sender
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM delegation AS t1
WHERE t1.sender_id IN (SELECT value FROM json_each(?)) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN delegation AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- r0, size0, param_1

-- sqlite: kind
SELECT t3.slug AS c0, t3.kind AS c1
FROM (SELECT t4.id AS id
FROM delegation AS t4
WHERE t4.kind IN (SELECT value FROM json_each(?)) ORDER BY t4.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN delegation AS t3 ON t3.id = p5.id ORDER BY t3.slug ASC;
-- p1, size1, param_1

-- sqlite: head
SELECT t6.slug AS c0
FROM (SELECT t7.id AS id
FROM delegation AS t7
WHERE t7.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ? AND delegation_member_1.role = ?) ORDER BY t7.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN delegation AS t6 ON t6.id = p8.id ORDER BY t6.slug ASC;
-- r1, role_1, size2, param_1

-- sqlite: member
SELECT t9.slug AS c0
FROM (SELECT t10.id AS id
FROM delegation AS t10
WHERE t10.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ?) ORDER BY t10.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p11 CROSS JOIN delegation AS t9 ON t9.id = p11.id ORDER BY t9.slug ASC;
-- r2, size3, param_1

-- sqlite: campaign
SELECT t12.slug AS c0
FROM (SELECT t13.id AS id
FROM delegation AS t13
WHERE t13.campaign_id = ? ORDER BY t13.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN delegation AS t12 ON t12.id = p14.id ORDER BY t12.slug ASC;
-- r3, size4, param_1

-- sqlite: rank
SELECT t15.slug AS c0
FROM (SELECT t16.id AS id
FROM delegation AS t16
WHERE t16.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1 JOIN office_tenure AS office_tenure_1 ON office_tenure_1.id = delegation_member_1.capacity_id JOIN office AS office_1 ON office_1.id = office_tenure_1.office_id
WHERE office_1.rank IN (SELECT value FROM json_each(?))) ORDER BY t16.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN delegation AS t15 ON t15.id = p17.id ORDER BY t15.slug ASC;
-- p6, size5, param_1

-- sqlite: destination
SELECT t18.slug AS c0
FROM (SELECT t19.id AS id
FROM delegation AS t19
WHERE t19.id IN (SELECT visit_1.delegation_id
FROM visit AS visit_1
WHERE visit_1.delegation_id IS NOT NULL AND (visit_1.place_id IN (SELECT value FROM json_each(?)) OR visit_1.host_id IN (SELECT value FROM json_each(?)))) ORDER BY t19.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN delegation AS t18 ON t18.id = p20.id ORDER BY t18.slug ASC;
-- r4, r4, size6, param_1

-- sqlite: place
SELECT t21.slug AS c0
FROM (SELECT t22.id AS id
FROM delegation AS t22
WHERE t22.id IN (SELECT visit_1.delegation_id
FROM visit AS visit_1
WHERE visit_1.delegation_id IS NOT NULL AND (visit_1.place_id IN (SELECT value FROM json_each(?)) OR visit_1.host_id IN (SELECT value FROM json_each(?)))) ORDER BY t22.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN delegation AS t21 ON t21.id = p23.id ORDER BY t21.slug ASC;
-- r5, r5, size7, param_1

-- sqlite: all
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM delegation AS t25
WHERE t25.sender_id IN (SELECT value FROM json_each(?)) AND t25.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ?) AND t25.campaign_id = ? ORDER BY t25.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN delegation AS t24 ON t24.id = p26.id ORDER BY t24.slug ASC;
-- r6, r7, r8, size8, param_1

-- sqlite: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM delegation AS t27
WHERE t27.sender_id IN (SELECT value FROM json_each(?)) AND t27.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = ?) AND t27.campaign_id = ?) AS anon_1;
-- r6, r7, r8

-- postgresql: sender
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM delegation AS t1
WHERE t1.sender_id = ANY ($1::BIGINT[]) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- r0, size0

-- postgresql: kind
SELECT t3.slug AS c0, t3.kind AS c1
FROM (SELECT t4.*
FROM delegation AS t4
WHERE t4.kind = ANY ($1::TEXT[]) ORDER BY t4.slug ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.slug ASC;
-- p1, size1

-- postgresql: head
SELECT t6.slug AS c0
FROM (SELECT t7.*
FROM delegation AS t7
WHERE t7.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $1::BIGINT AND delegation_member_1.role = $2) ORDER BY t7.slug ASC
 LIMIT $3 + 1) AS t6 ORDER BY t6.slug ASC;
-- r1, role_1, size2

-- postgresql: member
SELECT t9.slug AS c0
FROM (SELECT t10.*
FROM delegation AS t10
WHERE t10.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $1::BIGINT) ORDER BY t10.slug ASC
 LIMIT $2 + 1) AS t9 ORDER BY t9.slug ASC;
-- r2, size3

-- postgresql: campaign
SELECT t12.slug AS c0
FROM (SELECT t13.*
FROM delegation AS t13
WHERE t13.campaign_id = $1::BIGINT ORDER BY t13.slug ASC
 LIMIT $2 + 1) AS t12 ORDER BY t12.slug ASC;
-- r3, size4

-- postgresql: rank
SELECT t15.slug AS c0
FROM (SELECT t16.*
FROM delegation AS t16
WHERE t16.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1 JOIN office_tenure AS office_tenure_1 ON office_tenure_1.id = delegation_member_1.capacity_id JOIN office AS office_1 ON office_1.id = office_tenure_1.office_id
WHERE office_1.rank = ANY ($1::TEXT[])) ORDER BY t16.slug ASC
 LIMIT $2 + 1) AS t15 ORDER BY t15.slug ASC;
-- p6, size5

-- postgresql: destination
SELECT t18.slug AS c0
FROM (SELECT t19.*
FROM delegation AS t19
WHERE t19.id IN (SELECT visit_1.delegation_id
FROM visit AS visit_1
WHERE visit_1.delegation_id IS NOT NULL AND (visit_1.place_id = ANY ($1::BIGINT[]) OR visit_1.host_id = ANY ($1::BIGINT[]))) ORDER BY t19.slug ASC
 LIMIT $2 + 1) AS t18 ORDER BY t18.slug ASC;
-- r4, size6

-- postgresql: place
SELECT t21.slug AS c0
FROM (SELECT t22.*
FROM delegation AS t22
WHERE t22.id IN (SELECT visit_1.delegation_id
FROM visit AS visit_1
WHERE visit_1.delegation_id IS NOT NULL AND (visit_1.place_id = ANY ($1::BIGINT[]) OR visit_1.host_id = ANY ($1::BIGINT[]))) ORDER BY t22.slug ASC
 LIMIT $2 + 1) AS t21 ORDER BY t21.slug ASC;
-- r5, size7

-- postgresql: all
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM delegation AS t25
WHERE t25.sender_id = ANY ($1::BIGINT[]) AND t25.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $2::BIGINT) AND t25.campaign_id = $3::BIGINT ORDER BY t25.slug ASC
 LIMIT $4 + 1) AS t24 ORDER BY t24.slug ASC;
-- r6, r7, r8, size8

-- postgresql: all.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM delegation AS t27
WHERE t27.sender_id = ANY ($1::BIGINT[]) AND t27.id IN (SELECT delegation_member_1.delegation_id
FROM delegation_member AS delegation_member_1
WHERE delegation_member_1.actor_id = $2::BIGINT) AND t27.campaign_id = $3::BIGINT) AS anon_1;
-- r6, r7, r8
