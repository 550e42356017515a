-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('office') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found;
-- node_ids0, texts0, texts0, codes0

-- sqlite: tenures.evidence
SELECT t3.subject_id AS c0, t3.paragraph AS c1, CASE WHEN (t3.paragraph IS NOT NULL OR t3.char_start IS NOT NULL OR t3.char_end IS NOT NULL OR t3.prefix IS NOT NULL OR t3.suffix IS NOT NULL) THEN ? END AS c2
FROM evidence AS t3
WHERE t3.subject_id IN (SELECT value FROM json_each(?)) AND +(t3.field IS NULL) ORDER BY t3.subject_id, t3.ordinal, t3.id;
-- param_1, keys

-- sqlite: tenures
SELECT t1.name AS c0, CASE WHEN (t0.interval_start_earliest > ?) THEN ? WHEN (t0.interval_end_latest < ?) THEN ? WHEN (t0.interval_end_state = ? AND t0.interval_end_earliest IS NULL AND t0.observed_on <= ?) THEN ? WHEN ((t0.interval_start_latest <= ? OR t0.interval_start_latest IS NULL AND t0.observed_on <= ? OR t0.interval_start_state = ?) AND (t0.interval_end_state = ? OR t0.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c1, t0.interval_start_state AS c2, t0.interval_end_state AS c3, t0.id AS c4
FROM (SELECT t4.id AS id
FROM office_tenure AS t4
WHERE (NOT (t4.interval_start_earliest IS NOT NULL OR t4.interval_start_latest IS NOT NULL OR t4.interval_end_earliest IS NOT NULL OR t4.interval_end_latest IS NOT NULL OR t4.interval_start_state = ? OR t4.interval_end_state = ?) OR (t4.interval_start_earliest IS NULL OR t4.interval_start_earliest <= ?) AND (t4.interval_end_latest IS NULL OR t4.interval_end_latest >= ?)) AND t4.office_id = ? ORDER BY t4.sort_key
 LIMIT ? + 1 OFFSET ?) AS p5 CROSS JOIN office_tenure AS t0 ON t0.id = p5.id LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- p1, param_1, p1, param_2, t0_interval_end_state_1, p1, param_3, p1, p1, t0_interval_start_state_1, t0_interval_end_state_2, p1, param_4, param_5, t4_interval_start_state_1, t4_interval_end_state_1, p0, p0, r0, cap, param_6

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, office.slug AS text, office.id AS id, 'Office' AS typename, '' AS detail, '' AS name
FROM office
WHERE office.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('office') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR)) AS found;
-- node_ids0, texts0, codes0

-- postgresql: tenures.evidence
SELECT t3.subject_id AS c0, t3.paragraph AS c1, CASE WHEN (t3.paragraph IS NOT NULL OR t3.char_start IS NOT NULL OR t3.char_end IS NOT NULL OR t3.prefix IS NOT NULL OR t3.suffix IS NOT NULL) THEN (SELECT $1::INTEGER)::INTEGER END AS c2
FROM evidence AS t3
WHERE t3.subject_id = ANY ((SELECT $2::BIGINT[])::BIGINT[]) AND (t3.field IS NULL) ORDER BY t3.ordinal, t3.id LIMIT ($3 + 1) * cardinality((SELECT $2::BIGINT[])::BIGINT[]);
-- param_1, keys, cap

-- postgresql: tenures
SELECT t1.name AS c0, CASE WHEN (t0.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t0.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t0.interval_end_state = $4 AND t0.interval_end_earliest IS NULL AND t0.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t0.interval_start_latest <= $1::DATE OR t0.interval_start_latest IS NULL AND t0.observed_on <= $1::DATE OR t0.interval_start_state = $6) AND (t0.interval_end_state = $7 OR t0.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c1, t0.interval_start_state AS c2, t0.interval_end_state AS c3, t0.id AS c4
FROM (SELECT t4.*
FROM office_tenure AS t4
WHERE (NOT (t4.interval_start_earliest IS NOT NULL OR t4.interval_start_latest IS NOT NULL OR t4.interval_end_earliest IS NOT NULL OR t4.interval_end_latest IS NOT NULL OR t4.interval_start_state = $10 OR t4.interval_end_state = $11) OR (t4.interval_start_earliest IS NULL OR t4.interval_start_earliest <= $12::DATE) AND (t4.interval_end_latest IS NULL OR t4.interval_end_latest >= $12::DATE)) AND t4.office_id = $13::BIGINT ORDER BY t4.sort_key
 LIMIT $14 + 1) AS t0 LEFT OUTER JOIN actor AS t1 ON t1.id = t0.holder_id ORDER BY t0.sort_key;
-- p1, param_1, param_2, t0_interval_end_state_1, param_3, t0_interval_start_state_1, t0_interval_end_state_2, param_4, param_5, t4_interval_start_state_1, t4_interval_end_state_1, p0, r0, cap
