-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.publisher AS c4, t0.url AS c5, t0.language AS c6, t1.slug AS c7, t2.slug AS c8, t0.published_on_edtf AS c9, t0.published_on_earliest AS c10, t0.published_on_latest AS c11, t0.published_on_precision AS c12, t0.published_on_qualifier AS c13, t0.published_on_basis AS c14, t0.published_on_verbatim AS c15, t0.retrieved_at AS c16, t0.editors AS c17, t0.content_hash AS c18, t0.reliability AS c19, t0.licence AS c20, t0.note AS c21, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c22
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?) UNION ALL SELECT 'slug' AS how, source.slug AS text, source.id AS id, 'Source' AS typename, '' AS detail, '' AS name
FROM source
WHERE source.slug IN (?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('source') AND slug_redirect.slug IN (?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id;
-- node_ids0, texts0, texts0, codes0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.id AS c0, t0.slug AS c1, t0.title AS c2, t0.kind AS c3, t0.publisher AS c4, t0.url AS c5, t0.language AS c6, t1.slug AS c7, t2.slug AS c8, t0.published_on_edtf AS c9, t0.published_on_earliest AS c10, t0.published_on_latest AS c11, t0.published_on_precision AS c12, t0.published_on_qualifier AS c13, t0.published_on_basis AS c14, t0.published_on_verbatim AS c15, t0.retrieved_at AS c16, t0.editors AS c17, t0.content_hash AS c18, t0.reliability AS c19, t0.licence AS c20, t0.note AS c21, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c22
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT) UNION ALL SELECT 'slug' AS how, source.slug AS text, source.id AS id, 'Source' AS typename, '' AS detail, '' AS name
FROM source
WHERE source.slug IN ($2::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('source') AND slug_redirect.slug IN ($2::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id;
-- node_ids0, texts0, codes0
