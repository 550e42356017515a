-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id IN (SELECT value FROM json_each(?)) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM json_each(?) AS x JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM json_each(?) AS x JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM json_each(?) AS x JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, texts, codes, normals

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

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name
FROM (SELECT 'id' AS how, '' AS text, entity.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM entity
WHERE entity.id = ANY ($1::BIGINT[]) UNION ALL SELECT 'slug' AS how, x.value AS text, actor.id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN actor ON actor.slug = x.value JOIN entity ON entity.id = actor.id UNION ALL SELECT 'slug' AS how, x.value AS text, slug_redirect.entity_id AS id, entity.typename AS typename, '' AS detail, '' AS name
FROM unnest($2::TEXT[]) AS x(value) JOIN slug_redirect ON slug_redirect.slug = x.value JOIN entity ON entity.id = slug_redirect.entity_id UNION ALL SELECT 'code' AS how, x.value AS text, identifier.subject_id AS id, entity.typename AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM unnest($3::TEXT[]) AS x(value) JOIN identifier ON identifier.value = x.value JOIN entity ON entity.id = identifier.subject_id UNION ALL SELECT 'name' AS how, x.value AS text, name.subject_id AS id, entity.typename AS typename, name.kind AS detail, name.value AS name
FROM unnest($4::TEXT[]) AS x(value) JOIN name ON name.normal = x.value JOIN entity ON entity.id = name.subject_id) AS found;
-- node_ids, texts, codes, normals

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
