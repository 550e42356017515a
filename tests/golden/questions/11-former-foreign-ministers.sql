-- sqlite: actors.nodes.delegationMemberships
SELECT k1.value AS c0, t2.role AS c1, t3.slug AS c2
FROM json_each(?) AS k1 CROSS JOIN delegation_member AS t2 ON t2.actor_id = k1.value LEFT OUTER JOIN delegation AS t3 ON t3.id = t2.delegation_id ORDER BY (SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t2.delegation_id), t2.id;
-- keys

-- sqlite: actors
SELECT t0.name AS c0, t0.id AS c1, t0.actor_kind AS c2
FROM (SELECT t6.id AS id
FROM actor AS t6
WHERE t6.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ? AND CASE WHEN (office_tenure_1.interval_start_earliest > ?) THEN ? WHEN (office_tenure_1.interval_end_latest < ?) THEN ? WHEN (office_tenure_1.interval_end_state = ? AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= ?) THEN ? WHEN ((office_tenure_1.interval_start_latest <= ? OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= ? OR office_tenure_1.interval_start_state = ?) AND (office_tenure_1.interval_end_state = ? OR office_tenure_1.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?))) AND t6.actor_kind IN (SELECT value FROM json_each(?)) ORDER BY t6.slug ASC
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN actor AS t0 ON t0.id = p7.id ORDER BY t0.slug ASC;
-- p1__normaltext, p3, param_1, p3, param_2, interval_end_state_1, p3, param_3, p3, p3, interval_start_state_1, interval_end_state_2, p3, param_4, param_5, p2, p0, size0, param_6

-- sqlite: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t8
WHERE t8.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = ? AND CASE WHEN (office_tenure_1.interval_start_earliest > ?) THEN ? WHEN (office_tenure_1.interval_end_latest < ?) THEN ? WHEN (office_tenure_1.interval_end_state = ? AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= ?) THEN ? WHEN ((office_tenure_1.interval_start_latest <= ? OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= ? OR office_tenure_1.interval_start_state = ?) AND (office_tenure_1.interval_end_state = ? OR office_tenure_1.interval_end_earliest >= ?)) THEN ? ELSE ? END IN (SELECT value FROM json_each(?))) AND t8.actor_kind IN (SELECT value FROM json_each(?))) AS anon_1;
-- p1__normaltext, p3, param_1, p3, param_2, interval_end_state_1, p3, param_3, p3, p3, interval_start_state_1, interval_end_state_2, p3, param_4, param_5, p2, p0

-- postgresql: actors.nodes.delegationMemberships
SELECT k1.value AS c0, t2.role AS c1, t3.slug AS c2
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t4.*
FROM delegation_member AS t4
WHERE t4.actor_id = k1.value ORDER BY ((SELECT delegation_1.slug
FROM delegation AS delegation_1
WHERE delegation_1.id = t4.delegation_id)) COLLATE "C", t4.id
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t2 LEFT OUTER JOIN delegation AS t3 ON t3.id = t2.delegation_id ORDER BY ((SELECT delegation_2.slug
FROM delegation AS delegation_2
WHERE delegation_2.id = t2.delegation_id)) COLLATE "C", t2.id;
-- keys, cap

-- postgresql: actors
SELECT t0.name AS c0, t0.id AS c1, t0.actor_kind AS c2
FROM (SELECT t6.*
FROM actor AS t6
WHERE t6.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR AND CASE WHEN (office_tenure_1.interval_start_earliest > $2::DATE) THEN $3::VARCHAR WHEN (office_tenure_1.interval_end_latest < $2::DATE) THEN $4::VARCHAR WHEN (office_tenure_1.interval_end_state = $5 AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= $2::DATE) THEN $6::VARCHAR WHEN ((office_tenure_1.interval_start_latest <= $2::DATE OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= $2::DATE OR office_tenure_1.interval_start_state = $7) AND (office_tenure_1.interval_end_state = $8 OR office_tenure_1.interval_end_earliest >= $2::DATE)) THEN $9::VARCHAR ELSE $10::VARCHAR END = ANY ($11::TEXT[])) AND t6.actor_kind = ANY ($12::TEXT[]) ORDER BY t6.slug ASC
 LIMIT $13 + 1) AS t0 ORDER BY t0.slug ASC;
-- p1__normaltext, p3, param_1, param_2, interval_end_state_1, param_3, interval_start_state_1, interval_end_state_2, param_4, param_5, p2, p0, size0

-- postgresql: actors.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM actor AS t8
WHERE t8.id IN (SELECT office_tenure_1.holder_id
FROM office_tenure AS office_tenure_1, office AS office_1
WHERE office_tenure_1.office_id = office_1.id AND office_1.title_normal = $1::VARCHAR AND CASE WHEN (office_tenure_1.interval_start_earliest > $2::DATE) THEN $3::VARCHAR WHEN (office_tenure_1.interval_end_latest < $2::DATE) THEN $4::VARCHAR WHEN (office_tenure_1.interval_end_state = $5 AND office_tenure_1.interval_end_earliest IS NULL AND office_tenure_1.observed_on <= $2::DATE) THEN $6::VARCHAR WHEN ((office_tenure_1.interval_start_latest <= $2::DATE OR office_tenure_1.interval_start_latest IS NULL AND office_tenure_1.observed_on <= $2::DATE OR office_tenure_1.interval_start_state = $7) AND (office_tenure_1.interval_end_state = $8 OR office_tenure_1.interval_end_earliest >= $2::DATE)) THEN $9::VARCHAR ELSE $10::VARCHAR END = ANY ($11::TEXT[])) AND t8.actor_kind = ANY ($12::TEXT[])) AS anon_1;
-- p1__normaltext, p3, param_1, param_2, interval_end_state_1, param_3, interval_start_state_1, interval_end_state_2, param_4, param_5, p2, p0
