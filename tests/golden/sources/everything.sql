-- sqlite: source
SELECT NULL AS c0, t0.id AS c1, t0.slug AS c2, t0.title AS c3, t0.kind AS c4, t0.publisher AS c5, t0.url AS c6, t0.language AS c7, t1.slug AS c8, t2.slug AS c9, t1.country_id AS c10, t0.dateline_id AS c11, t0.published_on_edtf AS c12, t0.published_on_earliest AS c13, t0.published_on_latest AS c14, t0.published_on_precision AS c15, t0.published_on_qualifier AS c16, t0.published_on_basis AS c17, t0.published_on_verbatim AS c18, t0.retrieved_at AS c19, t0.editors AS c20, t0.content_hash AS c21, t0.reliability AS c22, t0.licence AS c23, t0.note AS c24, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c25
FROM source AS t0 LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id
WHERE t0.id = ?;
-- r0

-- postgresql: source
SELECT NULL AS c0, t0.id AS c1, t0.slug AS c2, t0.title AS c3, t0.kind AS c4, t0.publisher AS c5, t0.url AS c6, t0.language AS c7, t1.slug AS c8, t2.slug AS c9, t1.country_id AS c10, t0.dateline_id AS c11, t0.published_on_edtf AS c12, t0.published_on_earliest AS c13, t0.published_on_latest AS c14, t0.published_on_precision AS c15, t0.published_on_qualifier AS c16, t0.published_on_basis AS c17, t0.published_on_verbatim AS c18, t0.retrieved_at AS c19, t0.editors AS c20, t0.content_hash AS c21, t0.reliability AS c22, t0.licence AS c23, t0.note AS c24, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c25
FROM source AS t0 LEFT OUTER JOIN place AS t1 ON t1.id = t0.dateline_id LEFT OUTER JOIN actor AS t2 ON t2.id = t1.country_id
WHERE t0.id = $1::BIGINT;
-- r0
