-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.reliability AS c1, t0.published_on_edtf AS c2, t0.published_on_precision AS c3, t0.published_on_qualifier AS c4, t0.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c6, t0.publisher AS c7, t0.retrieved_at AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, source.slug AS text, source.id AS id, 'Source' AS typename, '' AS detail, '' AS name
FROM source
WHERE source.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('source') AND slug_redirect.slug IN (?, ?, ?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, codes0, codes1, codes2, codes3, codes4, codes5, codes6

-- sqlite: s1
SELECT t1.kind AS c0, t1.reliability AS c1, t1.published_on_edtf AS c2, t1.published_on_precision AS c3, t1.published_on_qualifier AS c4, t1.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t1.id) AS c6, t1.publisher AS c7, t1.retrieved_at AS c8
FROM source AS t1
WHERE t1.id = ?;
-- r1

-- sqlite: s2
SELECT t2.kind AS c0, t2.reliability AS c1, t2.published_on_edtf AS c2, t2.published_on_precision AS c3, t2.published_on_qualifier AS c4, t2.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t2.id) AS c6, t2.publisher AS c7, t2.retrieved_at AS c8
FROM source AS t2
WHERE t2.id = ?;
-- r2

-- sqlite: s3
SELECT t3.kind AS c0, t3.reliability AS c1, t3.published_on_edtf AS c2, t3.published_on_precision AS c3, t3.published_on_qualifier AS c4, t3.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t3.id) AS c6, t3.publisher AS c7, t3.retrieved_at AS c8
FROM source AS t3
WHERE t3.id = ?;
-- r3

-- sqlite: s4
SELECT t4.kind AS c0, t4.reliability AS c1, t4.published_on_edtf AS c2, t4.published_on_precision AS c3, t4.published_on_qualifier AS c4, t4.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t4.id) AS c6, t4.publisher AS c7, t4.retrieved_at AS c8
FROM source AS t4
WHERE t4.id = ?;
-- r4

-- sqlite: s5
SELECT t5.kind AS c0, t5.reliability AS c1, t5.published_on_edtf AS c2, t5.published_on_precision AS c3, t5.published_on_qualifier AS c4, t5.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t5.id) AS c6, t5.publisher AS c7, t5.retrieved_at AS c8
FROM source AS t5
WHERE t5.id = ?;
-- r5

-- sqlite: s6
SELECT t6.kind AS c0, t6.reliability AS c1, t6.published_on_edtf AS c2, t6.published_on_precision AS c3, t6.published_on_qualifier AS c4, t6.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t6.id) AS c6, t6.publisher AS c7, t6.retrieved_at AS c8
FROM source AS t6
WHERE t6.id = ?;
-- r6

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.reliability AS c1, t0.published_on_edtf AS c2, t0.published_on_precision AS c3, t0.published_on_qualifier AS c4, t0.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c6, t0.publisher AS c7, t0.retrieved_at AS c8
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT, $5::BIGINT, $6::BIGINT, $7::BIGINT) UNION ALL SELECT 'slug' AS how, source.slug AS text, source.id AS id, 'Source' AS typename, '' AS detail, '' AS name
FROM source
WHERE source.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('source') AND slug_redirect.slug IN ($8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR, $13::VARCHAR, $14::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR, $19::VARCHAR, $20::VARCHAR, $21::VARCHAR)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, node_ids6, texts0, texts1, texts2, texts3, texts4, texts5, texts6, codes0, codes1, codes2, codes3, codes4, codes5, codes6

-- postgresql: s1
SELECT t1.kind AS c0, t1.reliability AS c1, t1.published_on_edtf AS c2, t1.published_on_precision AS c3, t1.published_on_qualifier AS c4, t1.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t1.id) AS c6, t1.publisher AS c7, t1.retrieved_at AS c8
FROM source AS t1
WHERE t1.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: s2
SELECT t2.kind AS c0, t2.reliability AS c1, t2.published_on_edtf AS c2, t2.published_on_precision AS c3, t2.published_on_qualifier AS c4, t2.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t2.id) AS c6, t2.publisher AS c7, t2.retrieved_at AS c8
FROM source AS t2
WHERE t2.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: s3
SELECT t3.kind AS c0, t3.reliability AS c1, t3.published_on_edtf AS c2, t3.published_on_precision AS c3, t3.published_on_qualifier AS c4, t3.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t3.id) AS c6, t3.publisher AS c7, t3.retrieved_at AS c8
FROM source AS t3
WHERE t3.id = (SELECT $1::BIGINT)::BIGINT;
-- r3

-- postgresql: s4
SELECT t4.kind AS c0, t4.reliability AS c1, t4.published_on_edtf AS c2, t4.published_on_precision AS c3, t4.published_on_qualifier AS c4, t4.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t4.id) AS c6, t4.publisher AS c7, t4.retrieved_at AS c8
FROM source AS t4
WHERE t4.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: s5
SELECT t5.kind AS c0, t5.reliability AS c1, t5.published_on_edtf AS c2, t5.published_on_precision AS c3, t5.published_on_qualifier AS c4, t5.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t5.id) AS c6, t5.publisher AS c7, t5.retrieved_at AS c8
FROM source AS t5
WHERE t5.id = (SELECT $1::BIGINT)::BIGINT;
-- r5

-- postgresql: s6
SELECT t6.kind AS c0, t6.reliability AS c1, t6.published_on_edtf AS c2, t6.published_on_precision AS c3, t6.published_on_qualifier AS c4, t6.editors AS c5, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t6.id) AS c6, t6.publisher AS c7, t6.retrieved_at AS c8
FROM source AS t6
WHERE t6.id = (SELECT $1::BIGINT)::BIGINT;
-- r6
