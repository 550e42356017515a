-- sqlite: state.all
SELECT k1.value AS c0, t2.slug AS c1, t2.signed_on_edtf AS c2, t2.signed_on_precision AS c3
FROM json_each(?) AS k1 CROSS JOIN treaty AS t2 ON t2.id IN (SELECT t3.id AS id
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k1.value) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t2.sort_key ASC;
-- keys, size0, param_1

-- sqlite: state.all.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM treaty AS t6
WHERE t6.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k5.value)) AS anon_1
FROM json_each(?) AS k5;
-- keys

-- sqlite: state.pacts
SELECT k7.value AS c0, t8.slug AS c1, t8.sort_key AS c2
FROM json_each(?) AS k7 CROSS JOIN treaty AS t8 ON t8.id IN (SELECT t9.id AS id
FROM treaty AS t9
WHERE t9.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k7.value) AND t9.kind IN (SELECT value FROM json_each(?)) ORDER BY t9.sort_key ASC
 LIMIT ? + 1 OFFSET ?) ORDER BY t8.sort_key ASC;
-- keys, p1, size1, param_1

-- sqlite: state.pacts.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k11.value) AND t12.kind IN (SELECT value FROM json_each(?))) AS anon_1
FROM json_each(?) AS k11;
-- p1, keys

-- sqlite: state.last
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM json_each(?) AS k13 CROSS JOIN treaty AS t14 ON t14.id IN (SELECT t15.id AS id
FROM treaty AS t15
WHERE t15.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k13.value) ORDER BY t15.sort_key DESC
 LIMIT ? + 1 OFFSET ?) ORDER BY t14.sort_key DESC;
-- keys, size2, param_1

-- sqlite: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = ?;
-- r0

-- postgresql: state.all
SELECT k1.value AS c0, t2.slug AS c1, t2.signed_on_edtf AS c2, t2.signed_on_precision AS c3
FROM unnest($1::BIGINT[]) AS k1(value) CROSS JOIN LATERAL (SELECT t3.*
FROM treaty AS t3
WHERE t3.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k1.value) ORDER BY t3.sort_key ASC
 LIMIT $2 + 1) AS t2 ORDER BY t2.sort_key ASC;
-- keys, size0

-- postgresql: state.all.totalCount
SELECT k5.value, (SELECT count(*) AS count_1
FROM treaty AS t6
WHERE t6.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k5.value)) AS anon_1
FROM unnest($1::BIGINT[]) AS k5(value);
-- keys

-- postgresql: state.pacts
SELECT k7.value AS c0, t8.slug AS c1, t8.sort_key AS c2
FROM unnest($1::BIGINT[]) AS k7(value) CROSS JOIN LATERAL (SELECT t9.*
FROM treaty AS t9
WHERE t9.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k7.value) AND t9.kind = ANY ($2::TEXT[]) ORDER BY t9.sort_key ASC
 LIMIT $3 + 1) AS t8 ORDER BY t8.sort_key ASC;
-- keys, p1, size1

-- postgresql: state.pacts.totalCount
SELECT k11.value, (SELECT count(*) AS count_1
FROM treaty AS t12
WHERE t12.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k11.value) AND t12.kind = ANY ($1::TEXT[])) AS anon_1
FROM unnest($2::BIGINT[]) AS k11(value);
-- p1, keys

-- postgresql: state.last
SELECT k13.value AS c0, t14.slug AS c1, t14.sort_key AS c2
FROM unnest($1::BIGINT[]) AS k13(value) CROSS JOIN LATERAL (SELECT t15.*
FROM treaty AS t15
WHERE t15.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k13.value) ORDER BY t15.sort_key DESC
 LIMIT $2 + 1) AS t14 ORDER BY t14.sort_key DESC;
-- keys, size2

-- postgresql: state
SELECT NULL AS c0, t0.id AS c1
FROM state AS t0
WHERE t0.id = $1::BIGINT;
-- r0
