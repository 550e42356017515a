-- sqlite: participant
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.id AS id
FROM summit AS t1
WHERE t1.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) OR summit_participation_1.representing_id IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN summit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, r0, size0, param_1

-- sqlite: represented
SELECT NULL AS c0, t3.slug AS c1
FROM (SELECT t4.id AS id
FROM summit AS t4
WHERE t4.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) OR summit_participation_1.representing_id IN (SELECT value FROM json_each(?))) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN summit AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- r1, r1, size1, param_1

-- sqlite: all
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.id AS id
FROM summit AS t7
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t7.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t7.id AND summit_participation_2.representing_id IS NOT NULL)) ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p8 CROSS JOIN summit AS t6 ON t6.id = p8.id ORDER BY t6.sort_key ASC;
-- r2, size2, param_1

-- sqlite: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t10
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t10.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t10.id AND summit_participation_2.representing_id IS NOT NULL))) AS anon_1;
-- r3

-- sqlite: everybody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t12
WHERE NOT EXISTS (SELECT 1 FROM json_each(?) AS e WHERE e.value NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t12.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t12.id AND summit_participation_2.representing_id IS NOT NULL))) AS anon_1;
-- r4

-- sqlite: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t14
WHERE t14.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) OR summit_participation_1.representing_id IN (SELECT value FROM json_each(?)))) AS anon_1;
-- r5, r5

-- sqlite: host
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.id AS id
FROM summit AS t16
WHERE t16.host_id = ? ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN summit AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- r6, size6, param_1

-- sqlite: place
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.id AS id
FROM summit AS t19
WHERE t19.place_id = ? ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN summit AS t18 ON t18.id = p20.id ORDER BY t18.sort_key ASC;
-- r7, size7, param_1

-- sqlite: kind
SELECT NULL AS c0, t21.slug AS c1, t21.kind AS c2, t21.level AS c3
FROM (SELECT t22.id AS id
FROM summit AS t22
WHERE t22.kind IN (SELECT value FROM json_each(?)) ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN summit AS t21 ON t21.id = p23.id ORDER BY t21.sort_key ASC;
-- p8, size8, param_1

-- sqlite: status
SELECT NULL AS c0, t24.slug AS c1
FROM (SELECT t25.id AS id
FROM summit AS t25
WHERE t25.status IN (SELECT value FROM json_each(?)) ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN summit AS t24 ON t24.id = p26.id ORDER BY t24.sort_key ASC;
-- p10, size9, param_1

-- sqlite: date
SELECT NULL AS c0, t27.slug AS c1
FROM (SELECT t28.id AS id
FROM summit AS t28
WHERE (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = ? OR t28.period_end_state = ?) AND (t28.period_start_state = ? OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= ? OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= ?) AND (t28.period_end_state = ? OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= ? OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= ?) ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p29 CROSS JOIN summit AS t27 ON t27.id = p29.id ORDER BY t27.sort_key ASC;
-- t28_period_start_state_1, t28_period_end_state_1, t28_period_start_state_1, p13, p13, t28_period_end_state_1, p12, p12, size10, param_1

-- sqlite: month.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t31
WHERE t31.kind IN (SELECT value FROM json_each(?)) AND (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = ? OR t31.period_end_state = ?) AND (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= ?) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= ?)) AS anon_1;
-- p15, t31_period_start_state_1, t31_period_end_state_1, p17, p16

-- postgresql: participant
SELECT NULL AS c0, t0.slug AS c1
FROM (SELECT t1.*
FROM summit AS t1
WHERE t1.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) OR summit_participation_1.representing_id = ANY ($1::BIGINT[])) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: represented
SELECT NULL AS c0, t3.slug AS c1
FROM (SELECT t4.*
FROM summit AS t4
WHERE t4.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) OR summit_participation_1.representing_id = ANY ($1::BIGINT[])) ORDER BY t4.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: all
SELECT NULL AS c0, t6.slug AS c1
FROM (SELECT t7.*
FROM summit AS t7
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t7.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t7.id AND summit_participation_2.representing_id IS NOT NULL)) ORDER BY t7.sort_key ASC
 LIMIT $2 + 1) AS t6 ORDER BY t6.sort_key ASC;
-- r2, size2

-- postgresql: none.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t10
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t10.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t10.id AND summit_participation_2.representing_id IS NOT NULL))) AS anon_1;
-- r3

-- postgresql: everybody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t12
WHERE NOT EXISTS (SELECT 1 FROM unnest($1::BIGINT[]) AS e(v) WHERE e.v NOT IN (SELECT summit_participation_1.actor_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.summit_id = t12.id UNION SELECT summit_participation_2.representing_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.summit_id = t12.id AND summit_participation_2.representing_id IS NOT NULL))) AS anon_1;
-- r4

-- postgresql: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t14
WHERE t14.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) OR summit_participation_1.representing_id = ANY ($1::BIGINT[]))) AS anon_1;
-- r5

-- postgresql: host
SELECT NULL AS c0, t15.slug AS c1
FROM (SELECT t16.*
FROM summit AS t16
WHERE t16.host_id = $1::BIGINT ORDER BY t16.sort_key ASC
 LIMIT $2 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- r6, size6

-- postgresql: place
SELECT NULL AS c0, t18.slug AS c1
FROM (SELECT t19.*
FROM summit AS t19
WHERE t19.place_id = $1::BIGINT ORDER BY t19.sort_key ASC
 LIMIT $2 + 1) AS t18 ORDER BY t18.sort_key ASC;
-- r7, size7

-- postgresql: kind
SELECT NULL AS c0, t21.slug AS c1, t21.kind AS c2, t21.level AS c3
FROM (SELECT t22.*
FROM summit AS t22
WHERE t22.kind = ANY ($1::TEXT[]) ORDER BY t22.sort_key ASC
 LIMIT $2 + 1) AS t21 ORDER BY t21.sort_key ASC;
-- p8, size8

-- postgresql: status
SELECT NULL AS c0, t24.slug AS c1
FROM (SELECT t25.*
FROM summit AS t25
WHERE t25.status = ANY ($1::TEXT[]) ORDER BY t25.sort_key ASC
 LIMIT $2 + 1) AS t24 ORDER BY t24.sort_key ASC;
-- p10, size9

-- postgresql: date
SELECT NULL AS c0, t27.slug AS c1
FROM (SELECT t28.*
FROM summit AS t28
WHERE (t28.period_start_earliest IS NOT NULL OR t28.period_start_latest IS NOT NULL OR t28.period_end_earliest IS NOT NULL OR t28.period_end_latest IS NOT NULL OR t28.period_start_state = $1 OR t28.period_end_state = $2) AND (t28.period_start_state = $1 OR t28.period_start_latest IS NOT NULL AND t28.period_start_latest <= $3::DATE OR t28.period_end_latest IS NOT NULL AND t28.period_end_latest <= $3::DATE) AND (t28.period_end_state = $2 OR t28.period_end_earliest IS NOT NULL AND t28.period_end_earliest >= $4::DATE OR t28.period_start_earliest IS NOT NULL AND t28.period_start_earliest >= $4::DATE) ORDER BY t28.sort_key ASC
 LIMIT $5 + 1) AS t27 ORDER BY t27.sort_key ASC;
-- t28_period_start_state_1, t28_period_end_state_1, p13, p12, size10

-- postgresql: month.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t31
WHERE t31.kind = ANY ($1::TEXT[]) AND (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = $2 OR t31.period_end_state = $3) AND (t31.period_start_earliest IS NULL OR t31.period_start_earliest <= $4::DATE) AND (t31.period_end_latest IS NULL OR t31.period_end_latest >= $5::DATE)) AS anon_1;
-- p15, t31_period_start_state_1, t31_period_end_state_1, p17, p16
