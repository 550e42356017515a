-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.language AS c1, t0.publisher AS c2, t0.editors AS c3, t1.name AS c4, t0.published_on_edtf AS c5, t0.published_on_earliest AS c6, t0.published_on_latest AS c7, t0.published_on_precision AS c8, t0.published_on_basis AS c9
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
WHERE identifier.value IN (?)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id;
-- node_ids0, texts0, texts0, codes0

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.kind AS c0, t0.language AS c1, t0.publisher AS c2, t0.editors AS c3, t1.name AS c4, t0.published_on_edtf AS c5, t0.published_on_earliest AS c6, t0.published_on_latest AS c7, t0.published_on_precision AS c8, t0.published_on_basis AS c9
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
WHERE identifier.value IN ($3::VARCHAR)) AS found LEFT OUTER JOIN source AS t0 ON t0.id = found.id LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id;
-- node_ids0, texts0, codes0
