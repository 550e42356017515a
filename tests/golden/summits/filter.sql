-- sqlite: participant
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM summit AS t1
WHERE t1.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) OR summit_participation_1.representing_id IN (SELECT value FROM json_each(?))) ORDER BY t1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN summit AS t0 ON t0.id = p2.id ORDER BY t0.sort_key ASC;
-- r0, r0, size0, param_1

-- sqlite: represented
SELECT t3.slug AS c0
FROM (SELECT t4.id AS id
FROM summit AS t4
WHERE t4.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) OR summit_participation_1.representing_id IN (SELECT value FROM json_each(?))) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN summit AS t3 ON t3.id = p5.id ORDER BY t3.sort_key ASC;
-- r1, r1, size1, param_1

-- sqlite: all
SELECT t6.slug AS c0
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
SELECT t15.slug AS c0
FROM (SELECT t16.id AS id
FROM summit AS t16
WHERE t16.host_id = ? ORDER BY t16.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN summit AS t15 ON t15.id = p17.id ORDER BY t15.sort_key ASC;
-- r6, size6, param_1

-- sqlite: place
SELECT t18.slug AS c0
FROM (SELECT t19.id AS id
FROM summit AS t19
WHERE t19.place_id = ? ORDER BY t19.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN summit AS t18 ON t18.id = p20.id ORDER BY t18.sort_key ASC;
-- r7, size7, param_1

-- sqlite: kind
SELECT t21.slug AS c0, t21.kind AS c1, t21.level AS c2
FROM (SELECT t22.id AS id
FROM summit AS t22
WHERE t22.kind IN (SELECT value FROM json_each(?)) ORDER BY t22.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN summit AS t21 ON t21.id = p23.id ORDER BY t21.sort_key ASC;
-- p8, size8, param_1

-- sqlite: status
SELECT t24.slug AS c0
FROM (SELECT t25.id AS id
FROM summit AS t25
WHERE t25.status IN (SELECT value FROM json_each(?)) ORDER BY t25.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p26 CROSS JOIN summit AS t24 ON t24.id = p26.id ORDER BY t24.sort_key ASC;
-- p10, size9, param_1

-- sqlite: date
SELECT t27.slug AS c0
FROM (SELECT t28.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w30.id AS id, w30.sort_key AS sort_key
FROM (SELECT t29.id AS id
FROM summit AS t29
WHERE (t29.period_start_earliest IS NOT NULL OR t29.period_start_latest IS NOT NULL OR t29.period_end_earliest IS NOT NULL OR t29.period_end_latest IS NOT NULL OR t29.period_start_state = ? OR t29.period_end_state = ?) AND (t29.period_start_state = ? OR t29.period_start_latest IS NOT NULL AND t29.period_start_latest <= ? OR t29.period_end_latest IS NOT NULL AND t29.period_end_latest <= ?) AND (t29.period_end_state = ? OR t29.period_end_earliest IS NOT NULL AND t29.period_end_earliest >= ? OR t29.period_start_earliest IS NOT NULL AND t29.period_start_earliest >= ?) AND t29.sort_key >= ? AND t29.sort_key < ? || '~' ORDER BY t29.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw30 CROSS JOIN summit AS w30 ON w30.id = iw30.id UNION SELECT w33.id AS id, w33.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k32 CROSS JOIN summit AS w33 ON w33.id IN (SELECT t31.id AS id
FROM summit AS t31
WHERE (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = ? OR t31.period_end_state = ?) AND (t31.period_start_state = ? OR t31.period_start_latest IS NOT NULL AND t31.period_start_latest <= ? OR t31.period_end_latest IS NOT NULL AND t31.period_end_latest <= ?) AND (t31.period_end_state = ? OR t31.period_end_earliest IS NOT NULL AND t31.period_end_earliest >= ? OR t31.period_start_earliest IS NOT NULL AND t31.period_start_earliest >= ?) AND t31.sort_key >= CASE WHEN (k32.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k32.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t31.sort_key < CASE WHEN (k32.id = -1) THEN '~~' ELSE ? END AND t31.reach = k32.id ORDER BY t31.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt28 CROSS JOIN summit AS t28 ON t28.id = mt28.id ORDER BY t28.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p34 CROSS JOIN summit AS t27 ON t27.id = p34.id ORDER BY t27.sort_key ASC;
-- t29_period_start_state_1, t29_period_end_state_1, t29_period_start_state_1, p13, p13, t29_period_end_state_1, p12, p12, p12__daytext, p13__daytext, size10, param_1, param_2, t31_period_start_state_1, t31_period_end_state_1, t31_period_start_state_1, p13, p13, t31_period_end_state_1, p12, p12, p12__daytext, p12__daytext, p12__daytext, p12__daytext, size10, param_3, size10, param_4, size10, param_5

-- sqlite: month.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t36
WHERE t36.kind IN (SELECT value FROM json_each(?)) AND (t36.period_start_earliest IS NOT NULL OR t36.period_start_latest IS NOT NULL OR t36.period_end_earliest IS NOT NULL OR t36.period_end_latest IS NOT NULL OR t36.period_start_state = ? OR t36.period_end_state = ?) AND (t36.period_start_earliest IS NULL OR t36.period_start_earliest <= ?) AND (t36.period_end_latest IS NULL OR t36.period_end_latest >= ?)) AS anon_1;
-- p15, t36_period_start_state_1, t36_period_end_state_1, p17, p16

-- postgresql: participant
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM summit AS t1
WHERE t1.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) OR summit_participation_1.representing_id = ANY ($1::BIGINT[])) ORDER BY t1.sort_key ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.sort_key ASC;
-- r0, size0

-- postgresql: represented
SELECT t3.slug AS c0
FROM (SELECT t4.*
FROM summit AS t4
WHERE t4.id IN (SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) OR summit_participation_1.representing_id = ANY ($1::BIGINT[])) ORDER BY t4.sort_key ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.sort_key ASC;
-- r1, size1

-- postgresql: all
SELECT t6.slug AS c0
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
SELECT t15.slug AS c0
FROM (SELECT t16.*
FROM summit AS t16
WHERE t16.host_id = $1::BIGINT ORDER BY t16.sort_key ASC
 LIMIT $2 + 1) AS t15 ORDER BY t15.sort_key ASC;
-- r6, size6

-- postgresql: place
SELECT t18.slug AS c0
FROM (SELECT t19.*
FROM summit AS t19
WHERE t19.place_id = $1::BIGINT ORDER BY t19.sort_key ASC
 LIMIT $2 + 1) AS t18 ORDER BY t18.sort_key ASC;
-- r7, size7

-- postgresql: kind
SELECT t21.slug AS c0, t21.kind AS c1, t21.level AS c2
FROM (SELECT t22.*
FROM summit AS t22
WHERE t22.kind = ANY ($1::TEXT[]) ORDER BY t22.sort_key ASC
 LIMIT $2 + 1) AS t21 ORDER BY t21.sort_key ASC;
-- p8, size8

-- postgresql: status
SELECT t24.slug AS c0
FROM (SELECT t25.*
FROM summit AS t25
WHERE t25.status = ANY ($1::TEXT[]) ORDER BY t25.sort_key ASC
 LIMIT $2 + 1) AS t24 ORDER BY t24.sort_key ASC;
-- p10, size9

-- postgresql: date
SELECT t27.slug AS c0
FROM (SELECT t28.*
FROM (SELECT w30.*
FROM (SELECT t29.*
FROM summit AS t29
WHERE (t29.period_start_earliest IS NOT NULL OR t29.period_start_latest IS NOT NULL OR t29.period_end_earliest IS NOT NULL OR t29.period_end_latest IS NOT NULL OR t29.period_start_state = $1 OR t29.period_end_state = $2) AND (t29.period_start_state = $1 OR t29.period_start_latest IS NOT NULL AND t29.period_start_latest <= (SELECT $3::DATE)::DATE OR t29.period_end_latest IS NOT NULL AND t29.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t29.period_end_state = $2 OR t29.period_end_earliest IS NOT NULL AND t29.period_end_earliest >= (SELECT $4::DATE)::DATE OR t29.period_start_earliest IS NOT NULL AND t29.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t29.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t29.sort_key, t29.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t29.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w30 UNION SELECT w33.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM summit AS summit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k32 CROSS JOIN LATERAL (SELECT t31.*
FROM summit AS t31
WHERE (t31.period_start_earliest IS NOT NULL OR t31.period_start_latest IS NOT NULL OR t31.period_end_earliest IS NOT NULL OR t31.period_end_latest IS NOT NULL OR t31.period_start_state = $8 OR t31.period_end_state = $9) AND (t31.period_start_state = $8 OR t31.period_start_latest IS NOT NULL AND t31.period_start_latest <= (SELECT $3::DATE)::DATE OR t31.period_end_latest IS NOT NULL AND t31.period_end_latest <= (SELECT $3::DATE)::DATE) AND (t31.period_end_state = $9 OR t31.period_end_earliest IS NOT NULL AND t31.period_end_earliest >= (SELECT $4::DATE)::DATE OR t31.period_start_earliest IS NOT NULL AND t31.period_start_earliest >= (SELECT $4::DATE)::DATE) AND t31.sort_key >= CASE WHEN (k32.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k32.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t31.sort_key, t31.sort_key) < (CASE WHEN (k32.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k32.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t31.reach = k32.id ORDER BY t31.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w33) AS t28 ORDER BY t28.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t27 ORDER BY t27.sort_key ASC;
-- t29_period_start_state_1, t29_period_end_state_1, p13, p12, p12__daytext, p13__daytext, size10, t31_period_start_state_1, t31_period_end_state_1

-- postgresql: month.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM summit AS t36
WHERE t36.kind = ANY ($1::TEXT[]) AND (t36.period_start_earliest IS NOT NULL OR t36.period_start_latest IS NOT NULL OR t36.period_end_earliest IS NOT NULL OR t36.period_end_latest IS NOT NULL OR t36.period_start_state = $2 OR t36.period_end_state = $3) AND (t36.period_start_earliest IS NULL OR t36.period_start_earliest <= $4::DATE) AND (t36.period_end_latest IS NULL OR t36.period_end_latest >= $5::DATE)) AS anon_1;
-- p15, t36_period_start_state_1, t36_period_end_state_1, p17, p16
