-- sqlite: tenures.evidence
SELECT t4.subject_id AS c0, t5.slug AS c1
FROM evidence AS t4 LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id
WHERE t4.subject_id IN (SELECT value FROM json_each(?)) AND +(t4.field IS NULL) ORDER BY t4.subject_id, t4.ordinal, t4.id;
-- keys

-- sqlite: tenures
SELECT t1.slug AS c0, t2.slug AS c1, t0.epistemic_status AS c2, t0.id AS c3
FROM (SELECT t6.id AS id
FROM office_tenure AS t6
WHERE (t6.interval_start_earliest IS NOT NULL OR t6.interval_start_latest IS NOT NULL OR t6.interval_end_earliest IS NOT NULL OR t6.interval_end_latest IS NOT NULL OR t6.interval_start_state = ? OR t6.interval_end_state = ?) AND (t6.interval_start_state = ? OR t6.interval_start_latest IS NOT NULL AND t6.interval_start_latest <= ? OR t6.interval_end_latest IS NOT NULL AND t6.interval_end_latest <= ?) AND (t6.interval_end_state = ? OR t6.interval_end_earliest IS NOT NULL AND t6.interval_end_earliest >= ? OR t6.interval_start_earliest IS NOT NULL AND t6.interval_start_earliest >= ?) ORDER BY t6.sort_key
 LIMIT ? + 1 OFFSET ?) AS p7 CROSS JOIN office_tenure AS t0 ON t0.id = p7.id LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.holder_id ORDER BY t0.sort_key;
-- t6_interval_start_state_1, t6_interval_end_state_1, t6_interval_start_state_1, p0, p0, t6_interval_end_state_1, p0, p0, cap, param_1

-- postgresql: tenures.evidence
SELECT t4.subject_id AS c0, t5.slug AS c1
FROM evidence AS t4 LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id
WHERE t4.subject_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) AND (t4.field IS NULL) ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap

-- postgresql: tenures
SELECT t1.slug AS c0, t2.slug AS c1, t0.epistemic_status AS c2, t0.id AS c3
FROM (SELECT t6.*
FROM office_tenure AS t6
WHERE (t6.interval_start_earliest IS NOT NULL OR t6.interval_start_latest IS NOT NULL OR t6.interval_end_earliest IS NOT NULL OR t6.interval_end_latest IS NOT NULL OR t6.interval_start_state = $1 OR t6.interval_end_state = $2) AND (t6.interval_start_state = $1 OR t6.interval_start_latest IS NOT NULL AND t6.interval_start_latest <= $3::DATE OR t6.interval_end_latest IS NOT NULL AND t6.interval_end_latest <= $3::DATE) AND (t6.interval_end_state = $2 OR t6.interval_end_earliest IS NOT NULL AND t6.interval_end_earliest >= $3::DATE OR t6.interval_start_earliest IS NOT NULL AND t6.interval_start_earliest >= $3::DATE) ORDER BY t6.sort_key
 LIMIT $4 + 1) AS t0 LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.holder_id ORDER BY t0.sort_key;
-- t6_interval_start_state_1, t6_interval_end_state_1, p0, cap
