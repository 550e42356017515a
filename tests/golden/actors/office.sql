-- sqlite: title
SELECT t0.slug AS c0
FROM (SELECT t1.id AS id
FROM actor AS t1
WHERE t1.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ?) ORDER BY t1.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN actor AS t0 ON t0.id = p2.id ORDER BY t0.slug ASC;
-- p0__normaltext, size0, param_1

-- sqlite: rank.nodes.tenures
SELECT k4.value AS c0, t6.title AS c1, t6.rank AS c2
FROM json_each(?) AS k4 CROSS JOIN office_tenure AS t5 ON t5.holder_id = k4.value LEFT OUTER JOIN office AS t6 ON t6.id = t5.office_id ORDER BY t5.sort_key;
-- keys

-- sqlite: rank
SELECT t3.slug AS c0, t3.id AS c1, t3.actor_kind AS c2
FROM (SELECT t9.id AS id
FROM actor AS t9
WHERE t9.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank IN (SELECT value FROM json_each(?))) ORDER BY t9.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p10 CROSS JOIN actor AS t3 ON t3.id = p10.id ORDER BY t3.slug ASC;
-- p2, size1, param_1

-- sqlite: rank.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t11
WHERE t11.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank IN (SELECT value FROM json_each(?)))) AS anon_1;
-- p2

-- sqlite: day
SELECT t12.slug AS c0
FROM (SELECT t13.id AS id
FROM actor AS t13
WHERE t13.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank IN (SELECT value FROM json_each(?)) AND (NOT (office_tenure_1.interval_start_earliest IS NOT NULL OR office_tenure_1.interval_start_latest IS NOT NULL OR office_tenure_1.interval_end_earliest IS NOT NULL OR office_tenure_1.interval_end_latest IS NOT NULL OR office_tenure_1.interval_start_state = ? OR office_tenure_1.interval_end_state = ?) OR (office_tenure_1.interval_start_earliest IS NULL OR office_tenure_1.interval_start_earliest <= ?) AND (office_tenure_1.interval_end_latest IS NULL OR office_tenure_1.interval_end_latest >= ?))) ORDER BY t13.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p14 CROSS JOIN actor AS t12 ON t12.id = p14.id ORDER BY t12.slug ASC;
-- p4, interval_start_state_1, interval_end_state_1, p5, p5, size2, param_1

-- sqlite: former
SELECT t15.slug AS c0
FROM (SELECT t16.id AS id
FROM actor AS t16
WHERE t16.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ? AND CASE WHEN (office_tenure_1.interval_start_earliest > ?) THEN ? WHEN (office_tenure_1.interval_end_latest < ?) THEN ? WHEN (office_tenure_1.interval_end_state = ? AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= ?) THEN ? WHEN ((office_tenure_1.interval_start_latest <= ? OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= ? OR office_tenure_1.interval_start_state = ?) AND (office_tenure_1.interval_end_state = ? OR office_tenure_1.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?))) ORDER BY t16.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p17 CROSS JOIN actor AS t15 ON t15.id = p17.id ORDER BY t15.slug ASC;
-- p7__normaltext, p9, param_1, p9, param_2, interval_end_state_1, p9, param_3, p9, p9, interval_start_state_1, interval_end_state_2, p9, param_4, param_5, p8, size3, param_6

-- sqlite: current
SELECT t18.slug AS c0
FROM (SELECT t19.id AS id
FROM actor AS t19
WHERE t19.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank IN (SELECT value FROM json_each(?)) AND CASE WHEN (office_tenure_1.interval_start_earliest > ?) THEN ? WHEN (office_tenure_1.interval_end_latest < ?) THEN ? WHEN (office_tenure_1.interval_end_state = ? AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= ?) THEN ? WHEN ((office_tenure_1.interval_start_latest <= ? OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= ? OR office_tenure_1.interval_start_state = ?) AND (office_tenure_1.interval_end_state = ? OR office_tenure_1.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?))) ORDER BY t19.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p20 CROSS JOIN actor AS t18 ON t18.id = p20.id ORDER BY t18.slug ASC;
-- p11, today, param_1, today, param_2, interval_end_state_1, today, param_3, today, today, interval_start_state_1, interval_end_state_2, today, param_4, param_5, p12, size4, param_6

-- sqlite: future
SELECT t21.slug AS c0
FROM (SELECT t22.id AS id
FROM actor AS t22
WHERE t22.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND CASE WHEN (office_tenure_1.interval_start_earliest > ?) THEN ? WHEN (office_tenure_1.interval_end_latest < ?) THEN ? WHEN (office_tenure_1.interval_end_state = ? AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= ?) THEN ? WHEN ((office_tenure_1.interval_start_latest <= ? OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= ? OR office_tenure_1.interval_start_state = ?) AND (office_tenure_1.interval_end_state = ? OR office_tenure_1.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?))) ORDER BY t22.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p23 CROSS JOIN actor AS t21 ON t21.id = p23.id ORDER BY t21.slug ASC;
-- today, param_1, today, param_2, interval_end_state_1, today, param_3, today, today, interval_start_state_1, interval_end_state_2, today, param_4, param_5, p14, size5, param_6

-- postgresql: title
SELECT t0.slug AS c0
FROM (SELECT t1.*
FROM actor AS t1
WHERE t1.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR) ORDER BY t1.slug ASC
 LIMIT $2 + 1) AS t0 ORDER BY t0.slug ASC;
-- p0__normaltext, size0

-- postgresql: rank.nodes.tenures
SELECT k4.value AS c0, t6.title AS c1, t6.rank AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k4(value) CROSS JOIN LATERAL (SELECT t7.*
FROM office_tenure AS t7
WHERE t7.holder_id = k4.value ORDER BY t7.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t5 LEFT OUTER JOIN office AS t6 ON t6.id = t5.office_id ORDER BY t5.sort_key;
-- keys, cap

-- postgresql: rank
SELECT t3.slug AS c0, t3.id AS c1, t3.actor_kind AS c2
FROM (SELECT t9.*
FROM actor AS t9
WHERE t9.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank = ANY ($1::TEXT[])) ORDER BY t9.slug ASC
 LIMIT $2 + 1) AS t3 ORDER BY t3.slug ASC;
-- p2, size1

-- postgresql: rank.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t11
WHERE t11.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank = ANY ($1::TEXT[]))) AS anon_1;
-- p2

-- postgresql: day
SELECT t12.slug AS c0
FROM (SELECT t13.*
FROM actor AS t13
WHERE t13.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank = ANY ($1::TEXT[]) AND (NOT (office_tenure_1.interval_start_earliest IS NOT NULL OR office_tenure_1.interval_start_latest IS NOT NULL OR office_tenure_1.interval_end_earliest IS NOT NULL OR office_tenure_1.interval_end_latest IS NOT NULL OR office_tenure_1.interval_start_state = $2 OR office_tenure_1.interval_end_state = $3) OR (office_tenure_1.interval_start_earliest IS NULL OR office_tenure_1.interval_start_earliest <= $4::DATE) AND (office_tenure_1.interval_end_latest IS NULL OR office_tenure_1.interval_end_latest >= $4::DATE))) ORDER BY t13.slug ASC
 LIMIT $5 + 1) AS t12 ORDER BY t12.slug ASC;
-- p4, interval_start_state_1, interval_end_state_1, p5, size2

-- postgresql: former
SELECT t15.slug AS c0
FROM (SELECT t16.*
FROM actor AS t16
WHERE t16.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR AND CASE WHEN (office_tenure_1.interval_start_earliest > $2::DATE) THEN $3::VARCHAR WHEN (office_tenure_1.interval_end_latest < $2::DATE) THEN $4::VARCHAR WHEN (office_tenure_1.interval_end_state = $5 AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= $2::DATE) THEN $6::VARCHAR WHEN ((office_tenure_1.interval_start_latest <= $2::DATE OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= $2::DATE OR office_tenure_1.interval_start_state = $7) AND (office_tenure_1.interval_end_state = $8 OR office_tenure_1.interval_end_earliest >= $2::DATE)) THEN $9::VARCHAR ELSE $10::VARCHAR END = ANY ($11::TEXT[])) ORDER BY t16.slug ASC
 LIMIT $12 + 1) AS t15 ORDER BY t15.slug ASC;
-- p7__normaltext, p9, param_1, param_2, interval_end_state_1, param_3, interval_start_state_1, interval_end_state_2, param_4, param_5, p8, size3

-- postgresql: current
SELECT t18.slug AS c0
FROM (SELECT t19.*
FROM actor AS t19
WHERE t19.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.rank = ANY ($1::TEXT[]) AND CASE WHEN (office_tenure_1.interval_start_earliest > $2::DATE) THEN $3::VARCHAR WHEN (office_tenure_1.interval_end_latest < $2::DATE) THEN $4::VARCHAR WHEN (office_tenure_1.interval_end_state = $5 AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= $2::DATE) THEN $6::VARCHAR WHEN ((office_tenure_1.interval_start_latest <= $2::DATE OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= $2::DATE OR office_tenure_1.interval_start_state = $7) AND (office_tenure_1.interval_end_state = $8 OR office_tenure_1.interval_end_earliest >= $2::DATE)) THEN $9::VARCHAR ELSE $10::VARCHAR END = ANY ($11::TEXT[])) ORDER BY t19.slug ASC
 LIMIT $12 + 1) AS t18 ORDER BY t18.slug ASC;
-- p11, today, param_1, param_2, interval_end_state_1, param_3, interval_start_state_1, interval_end_state_2, param_4, param_5, p12, size4

-- postgresql: future
SELECT t21.slug AS c0
FROM (SELECT t22.*
FROM actor AS t22
WHERE t22.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND CASE WHEN (office_tenure_1.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (office_tenure_1.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (office_tenure_1.interval_end_state = $4 AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((office_tenure_1.interval_start_latest <= $1::DATE OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= $1::DATE OR office_tenure_1.interval_start_state = $6) AND (office_tenure_1.interval_end_state = $7 OR office_tenure_1.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END = ANY ($10::TEXT[])) ORDER BY t22.slug ASC
 LIMIT $11 + 1) AS t21 ORDER BY t21.slug ASC;
-- today, param_1, param_2, interval_end_state_1, param_3, interval_start_state_1, interval_end_state_2, param_4, param_5, p14, size5
