-- sqlite: s0
SELECT NULL AS c0, t0.kind AS c1, t0.reliability AS c2, t0.published_on_edtf AS c3, t0.published_on_precision AS c4, t0.published_on_qualifier AS c5, t0.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c7, t0.publisher AS c8, t0.retrieved_at AS c9
FROM source AS t0
WHERE t0.id = ?;
-- r0

-- sqlite: s1
SELECT NULL AS c0, t1.kind AS c1, t1.reliability AS c2, t1.published_on_edtf AS c3, t1.published_on_precision AS c4, t1.published_on_qualifier AS c5, t1.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t1.id) AS c7, t1.publisher AS c8, t1.retrieved_at AS c9
FROM source AS t1
WHERE t1.id = ?;
-- r1

-- sqlite: s2
SELECT NULL AS c0, t2.kind AS c1, t2.reliability AS c2, t2.published_on_edtf AS c3, t2.published_on_precision AS c4, t2.published_on_qualifier AS c5, t2.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t2.id) AS c7, t2.publisher AS c8, t2.retrieved_at AS c9
FROM source AS t2
WHERE t2.id = ?;
-- r2

-- sqlite: s3
SELECT NULL AS c0, t3.kind AS c1, t3.reliability AS c2, t3.published_on_edtf AS c3, t3.published_on_precision AS c4, t3.published_on_qualifier AS c5, t3.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t3.id) AS c7, t3.publisher AS c8, t3.retrieved_at AS c9
FROM source AS t3
WHERE t3.id = ?;
-- r3

-- sqlite: s4
SELECT NULL AS c0, t4.kind AS c1, t4.reliability AS c2, t4.published_on_edtf AS c3, t4.published_on_precision AS c4, t4.published_on_qualifier AS c5, t4.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t4.id) AS c7, t4.publisher AS c8, t4.retrieved_at AS c9
FROM source AS t4
WHERE t4.id = ?;
-- r4

-- sqlite: s5
SELECT NULL AS c0, t5.kind AS c1, t5.reliability AS c2, t5.published_on_edtf AS c3, t5.published_on_precision AS c4, t5.published_on_qualifier AS c5, t5.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t5.id) AS c7, t5.publisher AS c8, t5.retrieved_at AS c9
FROM source AS t5
WHERE t5.id = ?;
-- r5

-- sqlite: s6
SELECT NULL AS c0, t6.kind AS c1, t6.reliability AS c2, t6.published_on_edtf AS c3, t6.published_on_precision AS c4, t6.published_on_qualifier AS c5, t6.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t6.id) AS c7, t6.publisher AS c8, t6.retrieved_at AS c9
FROM source AS t6
WHERE t6.id = ?;
-- r6

-- postgresql: s0
SELECT NULL AS c0, t0.kind AS c1, t0.reliability AS c2, t0.published_on_edtf AS c3, t0.published_on_precision AS c4, t0.published_on_qualifier AS c5, t0.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t0.id) AS c7, t0.publisher AS c8, t0.retrieved_at AS c9
FROM source AS t0
WHERE t0.id = $1::BIGINT;
-- r0

-- postgresql: s1
SELECT NULL AS c0, t1.kind AS c1, t1.reliability AS c2, t1.published_on_edtf AS c3, t1.published_on_precision AS c4, t1.published_on_qualifier AS c5, t1.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t1.id) AS c7, t1.publisher AS c8, t1.retrieved_at AS c9
FROM source AS t1
WHERE t1.id = $1::BIGINT;
-- r1

-- postgresql: s2
SELECT NULL AS c0, t2.kind AS c1, t2.reliability AS c2, t2.published_on_edtf AS c3, t2.published_on_precision AS c4, t2.published_on_qualifier AS c5, t2.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t2.id) AS c7, t2.publisher AS c8, t2.retrieved_at AS c9
FROM source AS t2
WHERE t2.id = $1::BIGINT;
-- r2

-- postgresql: s3
SELECT NULL AS c0, t3.kind AS c1, t3.reliability AS c2, t3.published_on_edtf AS c3, t3.published_on_precision AS c4, t3.published_on_qualifier AS c5, t3.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t3.id) AS c7, t3.publisher AS c8, t3.retrieved_at AS c9
FROM source AS t3
WHERE t3.id = $1::BIGINT;
-- r3

-- postgresql: s4
SELECT NULL AS c0, t4.kind AS c1, t4.reliability AS c2, t4.published_on_edtf AS c3, t4.published_on_precision AS c4, t4.published_on_qualifier AS c5, t4.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t4.id) AS c7, t4.publisher AS c8, t4.retrieved_at AS c9
FROM source AS t4
WHERE t4.id = $1::BIGINT;
-- r4

-- postgresql: s5
SELECT NULL AS c0, t5.kind AS c1, t5.reliability AS c2, t5.published_on_edtf AS c3, t5.published_on_precision AS c4, t5.published_on_qualifier AS c5, t5.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t5.id) AS c7, t5.publisher AS c8, t5.retrieved_at AS c9
FROM source AS t5
WHERE t5.id = $1::BIGINT;
-- r5

-- postgresql: s6
SELECT NULL AS c0, t6.kind AS c1, t6.reliability AS c2, t6.published_on_edtf AS c3, t6.published_on_precision AS c4, t6.published_on_qualifier AS c5, t6.editors AS c6, (SELECT count(*) AS count_1
FROM evidence AS evidence_1
WHERE evidence_1.source_id = t6.id) AS c7, t6.publisher AS c8, t6.retrieved_at AS c9
FROM source AS t6
WHERE t6.id = $1::BIGINT;
-- r6
