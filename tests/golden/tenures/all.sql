-- sqlite: tenures.evidence
SELECT k3.value AS c0, t5.slug AS c1
FROM json_each(?) AS k3 CROSS JOIN evidence AS t4 ON t4.subject_id = k3.value AND t4.field IS NULL LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: tenures
SELECT t1.slug AS c0, t2.slug AS c1, t0.epistemic_status AS c2, t0.id AS c3
FROM (SELECT t8.id AS id
FROM office_tenure AS t8
WHERE (t8.interval_start_earliest IS NOT NULL OR t8.interval_start_latest IS NOT NULL OR t8.interval_end_earliest IS NOT NULL OR t8.interval_end_latest IS NOT NULL OR t8.interval_start_state = ? OR t8.interval_end_state = ?) AND (t8.interval_start_state = ? OR t8.interval_start_latest IS NOT NULL AND t8.interval_start_latest <= ? OR t8.interval_end_latest IS NOT NULL AND t8.interval_end_latest <= ?) AND (t8.interval_end_state = ? OR t8.interval_end_earliest IS NOT NULL AND t8.interval_end_earliest >= ? OR t8.interval_start_earliest IS NOT NULL AND t8.interval_start_earliest >= ?) ORDER BY t8.sort_key
 LIMIT ? + 1 OFFSET ?) AS p9 CROSS JOIN office_tenure AS t0 ON t0.id = p9.id LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.holder_id ORDER BY t0.sort_key;
-- t8_interval_start_state_1, t8_interval_end_state_1, t8_interval_start_state_1, p0, p0, t8_interval_end_state_1, p0, p0, cap, param_1

-- postgresql: tenures.evidence
SELECT k3.value AS c0, t5.slug AS c1
FROM evidence AS t4 JOIN LATERAL (SELECT t4.subject_id AS value) AS k3 ON t4.subject_id = ANY ($1::BIGINT[]) AND t4.field IS NULL LEFT OUTER JOIN source AS t5 ON t5.id = t4.source_id ORDER BY t4.ordinal, t4.id LIMIT ($2 + 1) * cardinality($1::BIGINT[]);
-- keys, cap

-- postgresql: tenures
SELECT t1.slug AS c0, t2.slug AS c1, t0.epistemic_status AS c2, t0.id AS c3
FROM (SELECT t8.*
FROM office_tenure AS t8
WHERE (t8.interval_start_earliest IS NOT NULL OR t8.interval_start_latest IS NOT NULL OR t8.interval_end_earliest IS NOT NULL OR t8.interval_end_latest IS NOT NULL OR t8.interval_start_state = $1 OR t8.interval_end_state = $2) AND (t8.interval_start_state = $1 OR t8.interval_start_latest IS NOT NULL AND t8.interval_start_latest <= $3::DATE OR t8.interval_end_latest IS NOT NULL AND t8.interval_end_latest <= $3::DATE) AND (t8.interval_end_state = $2 OR t8.interval_end_earliest IS NOT NULL AND t8.interval_end_earliest >= $3::DATE OR t8.interval_start_earliest IS NOT NULL AND t8.interval_start_earliest >= $3::DATE) ORDER BY t8.sort_key
 LIMIT $4 + 1) AS t0 LEFT OUTER JOIN office AS t1 ON t1.id = t0.office_id LEFT OUTER JOIN actor AS t2 ON t2.id = t0.holder_id ORDER BY t0.sort_key;
-- t8_interval_start_state_1, t8_interval_end_state_1, p0, cap
