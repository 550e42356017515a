-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t3.id AS opened, CASE WHEN (CASE t4.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END = ? AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t4.treaty_id AND treaty_action_1.type = ?))) THEN ? ELSE CASE t4.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END END AS c0, ? AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN (?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN (?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?)) AS found LEFT OUTER JOIN treaty AS t3 ON t3.id = found.id LEFT OUTER JOIN treaty_action AS t4 ON t4.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t3.id AND CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= ? ORDER BY CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? ELSE ? END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? WHEN ? THEN ? END DESC, treaty_action_2.sort_key
 LIMIT ? OFFSET ?);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, param_17, param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, p2, node_ids0, node_ids1, texts0, texts1, texts0, texts1, texts0, texts1, codes0, codes1, normals0, normals1, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, p2, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_42, param_43

-- sqlite: tenures
SELECT CASE WHEN (t0.interval_start_earliest > ?) THEN ? WHEN (t0.interval_end_latest < ?) THEN ? WHEN (t0.interval_end_state = ? AND t0.interval_end_earliest IS NULL AND t0.observed_on <= ?) THEN ? WHEN ((t0.interval_start_latest <= ? OR t0.interval_start_latest IS NULL AND t0.observed_on <= ? OR t0.interval_start_state = ?) AND (t0.interval_end_state = ? OR t0.interval_end_earliest >= ?)) THEN ? ELSE ? END AS c0
FROM (SELECT t1.id AS id
FROM office_tenure AS t1
WHERE (NOT (t1.interval_start_earliest IS NOT NULL OR t1.interval_start_latest IS NOT NULL OR t1.interval_end_earliest IS NOT NULL OR t1.interval_end_latest IS NOT NULL OR t1.interval_start_state = ? OR t1.interval_end_state = ?) OR (t1.interval_start_earliest IS NULL OR t1.interval_start_earliest <= ?) AND (t1.interval_end_latest IS NULL OR t1.interval_end_latest >= ?)) AND t1.holder_id = ? ORDER BY t1.sort_key
 LIMIT ? + 1 OFFSET ?) AS p2 CROSS JOIN office_tenure AS t0 ON t0.id = p2.id ORDER BY t0.sort_key;
-- p1, param_1, p1, param_2, t0_interval_end_state_1, p1, param_3, p1, p1, t0_interval_start_state_1, t0_interval_end_state_2, p1, param_4, param_5, t1_interval_start_state_1, t1_interval_end_state_1, p0, p0, r0, cap, param_6

-- sqlite: visits
SELECT t5.slug AS c0
FROM (SELECT t6.id AS id
FROM (SELECT anon_1.id
FROM (SELECT w8.id AS id, w8.sort_key AS sort_key
FROM (SELECT t7.id AS id
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = ? OR t7.period_end_state = ?) AND (t7.period_start_earliest IS NULL OR t7.period_start_earliest <= ?) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= ?) AND t7.sort_key >= ? AND t7.sort_key < ? || '~' ORDER BY t7.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS iw8 CROSS JOIN visit AS w8 ON w8.id = iw8.id UNION SELECT w11.id AS id, w11.sort_key AS sort_key
FROM (WITH RECURSIVE anon_2(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_2.id ORDER BY reach
 LIMIT 1 OFFSET ?) AS anon_3
FROM anon_2
WHERE anon_2.id IS NOT NULL)
 SELECT anon_2.id
FROM anon_2
WHERE anon_2.id >= -1) AS k10 CROSS JOIN visit AS w11 ON w11.id IN (SELECT t9.id AS id
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = ? OR t9.period_end_state = ?) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= ?) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= ?) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || ? ELSE date(?, '-' || min(k10.id, CAST(julianday(?) - julianday('0001-01-01') AS INTEGER)) || ' days') END AND t9.sort_key < CASE WHEN (k10.id = -1) THEN '~~' ELSE ? END AND t9.reach = k10.id ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?)) AS anon_1 ORDER BY anon_1.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS mt6 CROSS JOIN visit AS t6 ON t6.id = mt6.id ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?) AS p12 CROSS JOIN visit AS t5 ON t5.id = p12.id ORDER BY t5.sort_key ASC;
-- t7_period_start_state_1, t7_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size0, param_1, param_2, t9_period_start_state_1, t9_period_end_state_1, p4, p3, p3__daytext, p3__daytext, p3__daytext, p3__daytext, size0, param_3, size0, param_4, size0, param_5

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t3.id AS opened, CASE WHEN (CASE t4.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END = $18::VARCHAR AND NOT (EXISTS (SELECT 1
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.treaty_id = t4.treaty_id AND treaty_action_1.type = $19))) THEN $17::VARCHAR ELSE CASE t4.type WHEN $1::VARCHAR THEN $2::VARCHAR WHEN $3::VARCHAR THEN $4::VARCHAR WHEN $5::VARCHAR THEN $6::VARCHAR WHEN $7::VARCHAR THEN $8::VARCHAR WHEN $9::VARCHAR THEN $10::VARCHAR WHEN $11::VARCHAR THEN $12::VARCHAR WHEN $13::VARCHAR THEN $14::VARCHAR WHEN $15::VARCHAR THEN $16::VARCHAR ELSE $17::VARCHAR END END AS c0, $20::DATE AS c1
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($21::BIGINT, $22::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($23::VARCHAR, $24::VARCHAR) UNION ALL SELECT 'slug' AS how, treaty.slug AS text, treaty.id AS id, 'Treaty' AS typename, '' AS detail, '' AS name
FROM treaty
WHERE treaty.slug IN ($23::VARCHAR, $24::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor', 'treaty') AND slug_redirect.slug IN ($23::VARCHAR, $24::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($25::VARCHAR, $26::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($27::VARCHAR, $28::VARCHAR)) AS found LEFT OUTER JOIN treaty AS t3 ON t3.id = found.id LEFT OUTER JOIN treaty_action AS t4 ON t4.id = (SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.treaty_id = t3.id AND CASE treaty_action_2.type WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER WHEN $41::VARCHAR THEN $42::INTEGER WHEN $43::VARCHAR THEN $44::INTEGER END IS NOT NULL AND CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END <= $20::DATE ORDER BY CASE treaty_action_2.type WHEN $45 THEN $46::INTEGER WHEN $47 THEN $48::INTEGER WHEN $49 THEN $50::INTEGER ELSE $51::INTEGER END, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_earliest ELSE treaty_action_2.date_earliest END DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END IS NULL DESC, CASE WHEN (treaty_action_2.effective_date_precision IS NOT NULL) THEN treaty_action_2.effective_date_latest ELSE treaty_action_2.date_latest END DESC, CASE treaty_action_2.type WHEN $29::VARCHAR THEN $30::INTEGER WHEN $31::VARCHAR THEN $32::INTEGER WHEN $33::VARCHAR THEN $34::INTEGER WHEN $35::VARCHAR THEN $36::INTEGER WHEN $37::VARCHAR THEN $38::INTEGER WHEN $39::VARCHAR THEN $40::INTEGER WHEN $41::VARCHAR THEN $42::INTEGER WHEN $43::VARCHAR THEN $44::INTEGER END DESC, treaty_action_2.sort_key
 LIMIT $52::INTEGER);
-- param_1, param_2, param_3, param_4, param_5, param_6, param_7, param_8, param_9, param_10, param_11, param_12, param_13, param_14, param_15, param_16, param_17, param_18, type_1, p2, node_ids0, node_ids1, texts0, texts1, codes0, codes1, normals0, normals1, param_19, param_20, param_21, param_22, param_23, param_24, param_25, param_26, param_27, param_28, param_29, param_30, param_31, param_32, param_33, param_34, param_35, param_36, param_37, param_38, param_39, param_40, param_41, param_42

-- postgresql: tenures
SELECT CASE WHEN (t0.interval_start_earliest > $1::DATE) THEN $2::VARCHAR WHEN (t0.interval_end_latest < $1::DATE) THEN $3::VARCHAR WHEN (t0.interval_end_state = $4 AND t0.interval_end_earliest IS NULL AND t0.observed_on <= $1::DATE) THEN $5::VARCHAR WHEN ((t0.interval_start_latest <= $1::DATE OR t0.interval_start_latest IS NULL AND t0.observed_on <= $1::DATE OR t0.interval_start_state = $6) AND (t0.interval_end_state = $7 OR t0.interval_end_earliest >= $1::DATE)) THEN $8::VARCHAR ELSE $9::VARCHAR END AS c0
FROM (SELECT t1.*
FROM office_tenure AS t1
WHERE (NOT (t1.interval_start_earliest IS NOT NULL OR t1.interval_start_latest IS NOT NULL OR t1.interval_end_earliest IS NOT NULL OR t1.interval_end_latest IS NOT NULL OR t1.interval_start_state = $10 OR t1.interval_end_state = $11) OR (t1.interval_start_earliest IS NULL OR t1.interval_start_earliest <= $12::DATE) AND (t1.interval_end_latest IS NULL OR t1.interval_end_latest >= $12::DATE)) AND t1.holder_id = $13::BIGINT ORDER BY t1.sort_key
 LIMIT $14 + 1) AS t0 ORDER BY t0.sort_key;
-- p1, param_1, param_2, t0_interval_end_state_1, param_3, t0_interval_start_state_1, t0_interval_end_state_2, param_4, param_5, t1_interval_start_state_1, t1_interval_end_state_1, p0, r0, cap

-- postgresql: visits
SELECT t5.slug AS c0
FROM (SELECT t6.*
FROM (SELECT w8.*
FROM (SELECT t7.*
FROM visit AS t7
WHERE (t7.period_start_earliest IS NOT NULL OR t7.period_start_latest IS NOT NULL OR t7.period_end_earliest IS NOT NULL OR t7.period_end_latest IS NOT NULL OR t7.period_start_state = $1 OR t7.period_end_state = $2) AND (t7.period_start_earliest IS NULL OR t7.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t7.period_end_latest IS NULL OR t7.period_end_latest >= (SELECT $4::DATE)::DATE) AND t7.sort_key >= (SELECT $5::VARCHAR)::VARCHAR AND (t7.sort_key, t7.sort_key) < ((SELECT $6::VARCHAR)::VARCHAR || '~', (SELECT $6::VARCHAR)::VARCHAR || '~') ORDER BY t7.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w8 UNION SELECT w11.*
FROM (WITH RECURSIVE anon_1(id) AS
(SELECT -2 AS id UNION ALL SELECT (SELECT reach
FROM visit AS visit_1
WHERE reach > anon_1.id ORDER BY reach
 LIMIT 1) AS anon_2
FROM anon_1
WHERE anon_1.id IS NOT NULL)
 SELECT anon_1.id
FROM anon_1
WHERE anon_1.id >= -1) AS k10 CROSS JOIN LATERAL (SELECT t9.*
FROM visit AS t9
WHERE (t9.period_start_earliest IS NOT NULL OR t9.period_start_latest IS NOT NULL OR t9.period_end_earliest IS NOT NULL OR t9.period_end_latest IS NOT NULL OR t9.period_start_state = $8 OR t9.period_end_state = $9) AND (t9.period_start_earliest IS NULL OR t9.period_start_earliest <= (SELECT $3::DATE)::DATE) AND (t9.period_end_latest IS NULL OR t9.period_end_latest >= (SELECT $4::DATE)::DATE) AND t9.sort_key >= CASE WHEN (k10.id = -1) THEN '~|' || (SELECT $5::VARCHAR)::VARCHAR ELSE to_char(CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - LEAST(k10.id, CAST((SELECT $5::VARCHAR)::VARCHAR AS DATE) - DATE '0001-01-01'), 'YYYY-MM-DD') END AND (t9.sort_key, t9.sort_key) < (CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END, CASE WHEN (k10.id = -1) THEN '~~' ELSE (SELECT $5::VARCHAR)::VARCHAR END) AND t9.reach = k10.id ORDER BY t9.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS w11) AS t6 ORDER BY t6.sort_key ASC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t5 ORDER BY t5.sort_key ASC;
-- t7_period_start_state_1, t7_period_end_state_1, p4, p3, p3__daytext, p4__daytext, size0, t9_period_start_state_1, t9_period_end_state_1
