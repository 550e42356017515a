-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, texts0, codes0, normals0

-- sqlite: summit.participants.actor.statements.totalCount
SELECT k6.value, (SELECT count(*) AS count_1
FROM statement AS t7
WHERE t7.speaker_id = k6.value) AS anon_1
FROM json_each(?) AS k6;
-- keys

-- sqlite: summit.participants.statements.facets.byAct
SELECT t13.id AS "key", t14.act AS value, count(*) AS n
FROM json_each(?) AS k12 CROSS JOIN summit_participation AS t13 ON t13.id = k12.value JOIN statement AS t14 ON 1 = 1
WHERE t14.venue_id = t13.summit_id AND t14.speaker_id = t13.actor_id AND (t14.act IN (SELECT value FROM json_each(?)) OR ? != '' AND instr(' ' || t14.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t14.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t14.id AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t14.id AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0))) AND t14.act IS NOT NULL GROUP BY t13.id, t14.act ORDER BY n DESC, t14.act;
-- keys, p1, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords

-- sqlite: summit.participants.statements
SELECT t9.id AS c0, t10.slug AS c1, t10.act AS c2, t11.slug AS c3, t10.sort_key AS c4
FROM json_each(?) AS k8 CROSS JOIN summit_participation AS t9 ON t9.id = k8.value CROSS JOIN statement AS t10 ON t10.id IN (SELECT t15.id AS id
FROM statement AS t15
WHERE t15.venue_id = t9.summit_id AND t15.speaker_id = t9.actor_id AND (t15.act IN (SELECT value FROM json_each(?)) OR ? != '' AND instr(' ' || t15.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t15.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t15.id AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t15.id AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0))) ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) LEFT OUTER JOIN actor AS t11 ON t11.id = t10.on_behalf_of_id ORDER BY t10.sort_key DESC;
-- keys, p1, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, size1, param_1

-- sqlite: summit.participants.statements.totalCount
SELECT t18.id, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE t19.venue_id = t18.summit_id AND t19.speaker_id = t18.actor_id AND (t19.act IN (SELECT value FROM json_each(?)) OR ? != '' AND instr(' ' || t19.title_words || ' ', ' ' || ?) > 0 OR ? != '' AND instr(' ' || t19.summary_words || ' ', ' ' || ?) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t19.id AND ? != '' AND instr(' ' || quote_1.words || ' ', ' ' || ?) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t19.id AND ? != '' AND instr(' ' || statement_text_1.words || ' ', ' ' || ? || ' ') > 0)))) AS anon_1
FROM json_each(?) AS k17 CROSS JOIN summit_participation AS t18 ON t18.id = k17.value;
-- p1, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtbeginning, p2__soughtwords, p2__soughtwords, keys

-- sqlite: summit.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.actor_id AS c2, t2.id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id IN (SELECT value FROM json_each(?)) ORDER BY t2.summit_id, t2.ordinal, t2.id;
-- keys

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, summit.slug AS text, summit.id AS id, 'Summit' AS typename, '' AS detail, '' AS name
FROM summit
WHERE summit.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('summit') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($4::VARCHAR)) AS found LEFT OUTER JOIN summit AS t0 ON t0.id = found.id;
-- node_ids0, texts0, codes0, normals0

-- postgresql: summit.participants.actor.statements.totalCount
SELECT k6.value, (SELECT count(*) AS count_1
FROM statement AS t7
WHERE t7.speaker_id = k6.value) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value);
-- keys

-- postgresql: summit.participants.statements.facets.byAct
SELECT t13.id AS key, t14.act AS value, count(*) AS n
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t13(id, summit_id, actor_id) JOIN statement AS t14 ON true
WHERE t14.venue_id = t13.summit_id AND t14.speaker_id = t13.actor_id AND (t14.act = ANY ((SELECT $4::TEXT[])::TEXT[]) OR (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || t14.title_words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0 OR (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || t14.summary_words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t14.id AND (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t14.id AND (SELECT $6::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || (SELECT $6::VARCHAR)::VARCHAR || ' ') > 0))) AND t14.act IS NOT NULL GROUP BY t13.id, t14.act ORDER BY n DESC, (t14.act) COLLATE "C";
-- keys, keys_summit_id, keys_actor_id, p1, p2__soughtbeginning, p2__soughtwords

-- postgresql: summit.participants.statements
SELECT t9.id AS c0, t10.slug AS c1, t10.act AS c2, t11.slug AS c3, t10.sort_key AS c4
FROM unnest((SELECT $1::BIGINT[])::BIGINT[], (SELECT $2::BIGINT[])::BIGINT[], (SELECT $3::BIGINT[])::BIGINT[]) AS t9(id, summit_id, actor_id) CROSS JOIN LATERAL (SELECT t15.*
FROM statement AS t15
WHERE t15.venue_id = t9.summit_id AND t15.speaker_id = t9.actor_id AND (t15.act = ANY ((SELECT $4::TEXT[])::TEXT[]) OR (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || t15.title_words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0 OR (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || t15.summary_words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t15.id AND (SELECT $5::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || (SELECT $5::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t15.id AND (SELECT $6::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || (SELECT $6::VARCHAR)::VARCHAR || ' ') > 0))) ORDER BY t15.sort_key DESC
 LIMIT (SELECT $7::BIGINT)::BIGINT + 1) AS t10 LEFT OUTER JOIN actor AS t11 ON t11.id = t10.on_behalf_of_id ORDER BY t10.sort_key DESC;
-- keys, keys_summit_id, keys_actor_id, p1, p2__soughtbeginning, p2__soughtwords, size1

-- postgresql: summit.participants.statements.totalCount
SELECT t18.id, (SELECT count(*) AS count_1
FROM statement AS t19
WHERE t19.venue_id = t18.summit_id AND t19.speaker_id = t18.actor_id AND (t19.act = ANY ((SELECT $1::TEXT[])::TEXT[]) OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t19.title_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || t19.summary_words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0 OR (EXISTS (SELECT quote_1.id
FROM quote AS quote_1
WHERE quote_1.statement_id = t19.id AND (SELECT $2::VARCHAR)::VARCHAR != '' AND strpos(' ' || quote_1.words || ' ', ' ' || (SELECT $2::VARCHAR)::VARCHAR) > 0)) OR (EXISTS (SELECT statement_text_1.id
FROM statement_text AS statement_text_1
WHERE statement_text_1.statement_id = t19.id AND (SELECT $3::VARCHAR)::VARCHAR != '' AND strpos(' ' || statement_text_1.words || ' ', ' ' || (SELECT $3::VARCHAR)::VARCHAR || ' ') > 0)))) AS anon_1
FROM unnest((SELECT $4::BIGINT[])::BIGINT[], (SELECT $5::BIGINT[])::BIGINT[], (SELECT $6::BIGINT[])::BIGINT[]) AS t18(id, summit_id, actor_id);
-- p1, p2__soughtbeginning, p2__soughtwords, keys, keys_summit_id, keys_actor_id

-- postgresql: summit.participants
SELECT t2.summit_id AS c0, t3.slug AS c1, t2.actor_id AS c2, t2.id AS c3
FROM summit_participation AS t2 LEFT OUTER JOIN actor AS t3 ON t3.id = t2.actor_id
WHERE t2.summit_id = ANY ((SELECT $1::BIGINT[])::BIGINT[]) ORDER BY t2.ordinal, t2.id LIMIT ($2 + 1) * cardinality((SELECT $1::BIGINT[])::BIGINT[]);
-- keys, cap
