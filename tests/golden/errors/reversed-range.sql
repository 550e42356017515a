-- sqlite: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = ? OR t4.period_end_state = ?) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= ?) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= ?)) AS anon_1
FROM json_each(?) AS k3;
-- t4_period_start_state_1, t4_period_end_state_1, p1, p0, keys

-- sqlite: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: other
SELECT NULL AS c0, t6.slug AS c1
FROM state AS t5 JOIN actor AS t6 ON t6.id = t5.id
WHERE t5.id = ?;
-- r1

-- postgresql: state.visits.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM visit AS t4
WHERE t4.visitor_id = k3.value AND (t4.period_start_earliest IS NOT NULL OR t4.period_start_latest IS NOT NULL OR t4.period_end_earliest IS NOT NULL OR t4.period_end_latest IS NOT NULL OR t4.period_start_state = $1 OR t4.period_end_state = $2) AND (t4.period_start_earliest IS NULL OR t4.period_start_earliest <= $3::DATE) AND (t4.period_end_latest IS NULL OR t4.period_end_latest >= $4::DATE)) AS anon_1
FROM unnest($5::BIGINT[]) AS k3(value);
-- t4_period_start_state_1, t4_period_end_state_1, p1, p0, keys

-- postgresql: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: other
SELECT NULL AS c0, t6.slug AS c1
FROM state AS t5 JOIN actor AS t6 ON t6.id = t5.id
WHERE t5.id = $1::BIGINT;
-- r1
