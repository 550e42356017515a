-- sqlite: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.id AS c1, t5.kind AS c2, t12.slug AS c3, t13.formality AS c4, t0.actor_kind AS c5
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN (?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN (?, ?, ?, ?, ?, ?) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN (?, ?, ?, ?, ?, ?) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN (?, ?, ?, ?, ?, ?) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN (?, ?, ?, ?, ?, ?)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t5 ON t5.id = t0.id LEFT OUTER JOIN political_party AS t11 ON t11.id = t0.id LEFT OUTER JOIN actor AS t12 ON t12.id = t11.state_id LEFT OUTER JOIN bloc AS t13 ON t13.id = t0.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, texts0, texts1, texts2, texts3, texts4, texts5, texts0, texts1, texts2, texts3, texts4, texts5, codes0, codes1, codes2, codes3, codes4, codes5, normals0, normals1, normals2, normals3, normals4, normals5

-- sqlite: state.treaties.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM treaty AS t4
WHERE t4.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k3.value)) AS anon_1
FROM json_each(?) AS k3;
-- keys

-- sqlite: state.tenures
SELECT k6.value AS c0, t8.slug AS c1
FROM json_each(?) AS k6 CROSS JOIN office_tenure AS t7 ON t7.holder_id = k6.value LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id ORDER BY t7.sort_key;
-- keys

-- sqlite: person.treaties.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM treaty AS t18
WHERE t18.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value)) AS anon_1
FROM json_each(?) AS k17;
-- keys

-- sqlite: person.tenures
SELECT k20.value AS c0, t22.slug AS c1
FROM json_each(?) AS k20 CROSS JOIN office_tenure AS t21 ON t21.holder_id = k20.value LEFT OUTER JOIN office AS t22 ON t22.id = t21.office_id ORDER BY t21.sort_key;
-- keys

-- sqlite: person
SELECT t14.slug AS c0, t14.id AS c1, t19.kind AS c2, t26.slug AS c3, t27.formality AS c4, t14.actor_kind AS c5
FROM actor AS t14 LEFT OUTER JOIN organization AS t19 ON t19.id = t14.id LEFT OUTER JOIN political_party AS t25 ON t25.id = t14.id LEFT OUTER JOIN actor AS t26 ON t26.id = t25.state_id LEFT OUTER JOIN bloc AS t27 ON t27.id = t14.id
WHERE t14.id = ?;
-- r1

-- sqlite: bloc.treaties.totalCount
SELECT k31.value, (SELECT count(*) AS count_1
FROM treaty AS t32
WHERE t32.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k31.value)) AS anon_1
FROM json_each(?) AS k31;
-- keys

-- sqlite: bloc.tenures
SELECT k34.value AS c0, t36.slug AS c1
FROM json_each(?) AS k34 CROSS JOIN office_tenure AS t35 ON t35.holder_id = k34.value LEFT OUTER JOIN office AS t36 ON t36.id = t35.office_id ORDER BY t35.sort_key;
-- keys

-- sqlite: bloc
SELECT t28.slug AS c0, t28.id AS c1, t33.kind AS c2, t40.slug AS c3, t41.formality AS c4, t28.actor_kind AS c5
FROM actor AS t28 LEFT OUTER JOIN organization AS t33 ON t33.id = t28.id LEFT OUTER JOIN political_party AS t39 ON t39.id = t28.id LEFT OUTER JOIN actor AS t40 ON t40.id = t39.state_id LEFT OUTER JOIN bloc AS t41 ON t41.id = t28.id
WHERE t28.id = ?;
-- r2

-- sqlite: party.treaties.totalCount
SELECT k45.value, (SELECT count(*) AS count_1
FROM treaty AS t46
WHERE t46.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k45.value)) AS anon_1
FROM json_each(?) AS k45;
-- keys

-- sqlite: party.tenures
SELECT k48.value AS c0, t50.slug AS c1
FROM json_each(?) AS k48 CROSS JOIN office_tenure AS t49 ON t49.holder_id = k48.value LEFT OUTER JOIN office AS t50 ON t50.id = t49.office_id ORDER BY t49.sort_key;
-- keys

-- sqlite: party
SELECT t42.slug AS c0, t42.id AS c1, t47.kind AS c2, t54.slug AS c3, t55.formality AS c4, t42.actor_kind AS c5
FROM actor AS t42 LEFT OUTER JOIN organization AS t47 ON t47.id = t42.id LEFT OUTER JOIN political_party AS t53 ON t53.id = t42.id LEFT OUTER JOIN actor AS t54 ON t54.id = t53.state_id LEFT OUTER JOIN bloc AS t55 ON t55.id = t42.id
WHERE t42.id = ?;
-- r3

-- sqlite: organization.treaties.totalCount
SELECT k59.value, (SELECT count(*) AS count_1
FROM treaty AS t60
WHERE t60.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k59.value)) AS anon_1
FROM json_each(?) AS k59;
-- keys

-- sqlite: organization.tenures
SELECT k62.value AS c0, t64.slug AS c1
FROM json_each(?) AS k62 CROSS JOIN office_tenure AS t63 ON t63.holder_id = k62.value LEFT OUTER JOIN office AS t64 ON t64.id = t63.office_id ORDER BY t63.sort_key;
-- keys

-- sqlite: organization
SELECT t56.slug AS c0, t56.id AS c1, t61.kind AS c2, t68.slug AS c3, t69.formality AS c4, t56.actor_kind AS c5
FROM actor AS t56 LEFT OUTER JOIN organization AS t61 ON t61.id = t56.id LEFT OUTER JOIN political_party AS t67 ON t67.id = t56.id LEFT OUTER JOIN actor AS t68 ON t68.id = t67.state_id LEFT OUTER JOIN bloc AS t69 ON t69.id = t56.id
WHERE t56.id = ?;
-- r4

-- sqlite: nobody.treaties.totalCount
SELECT k73.value, (SELECT count(*) AS count_1
FROM treaty AS t74
WHERE t74.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k73.value)) AS anon_1
FROM json_each(?) AS k73;
-- keys

-- sqlite: nobody.tenures
SELECT k76.value AS c0, t78.slug AS c1
FROM json_each(?) AS k76 CROSS JOIN office_tenure AS t77 ON t77.holder_id = k76.value LEFT OUTER JOIN office AS t78 ON t78.id = t77.office_id ORDER BY t77.sort_key;
-- keys

-- sqlite: nobody
SELECT t70.slug AS c0, t70.id AS c1, t75.kind AS c2, t82.slug AS c3, t83.formality AS c4, t70.actor_kind AS c5
FROM actor AS t70 LEFT OUTER JOIN organization AS t75 ON t75.id = t70.id LEFT OUTER JOIN political_party AS t81 ON t81.id = t70.id LEFT OUTER JOIN actor AS t82 ON t82.id = t81.state_id LEFT OUTER JOIN bloc AS t83 ON t83.id = t70.id
WHERE t70.id = ?;
-- r5

-- postgresql: refs
SELECT found.how, found.text, found.id, found.typename, found.detail, found.name, t0.id AS opened, t0.slug AS c0, t0.id AS c1, t5.kind AS c2, t12.slug AS c3, t13.formality AS c4, t0.actor_kind AS c5
FROM (SELECT 'id' AS how, '' AS text, own.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = own.id) AS typename, '' AS detail, '' AS name
FROM entity AS own
WHERE own.id IN ($1::BIGINT, $2::BIGINT, $3::BIGINT, $4::BIGINT, $5::BIGINT, $6::BIGINT) UNION ALL SELECT 'slug' AS how, actor.slug AS text, actor.id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = actor.id) AS typename, '' AS detail, '' AS name
FROM actor
WHERE actor.slug IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'slug' AS how, slug_redirect.slug AS text, slug_redirect.entity_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = slug_redirect.entity_id) AS typename, '' AS detail, '' AS name
FROM slug_redirect
WHERE slug_redirect."table" IN ('actor') AND slug_redirect.slug IN ($7::VARCHAR, $8::VARCHAR, $9::VARCHAR, $10::VARCHAR, $11::VARCHAR, $12::VARCHAR) UNION ALL SELECT 'code' AS how, identifier.value AS text, identifier.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = identifier.subject_id) AS typename, identifier.scheme AS detail, identifier.validity_end_state AS name
FROM identifier
WHERE identifier.value IN ($13::VARCHAR, $14::VARCHAR, $15::VARCHAR, $16::VARCHAR, $17::VARCHAR, $18::VARCHAR) UNION ALL SELECT 'name' AS how, name.normal AS text, name.subject_id AS id, (SELECT entity.typename
FROM entity
WHERE entity.id = name.subject_id) AS typename, name.kind AS detail, name.value AS name
FROM name
WHERE name.normal IN ($19::VARCHAR, $20::VARCHAR, $21::VARCHAR, $22::VARCHAR, $23::VARCHAR, $24::VARCHAR)) AS found LEFT OUTER JOIN actor AS t0 ON t0.id = found.id LEFT OUTER JOIN organization AS t5 ON t5.id = t0.id LEFT OUTER JOIN political_party AS t11 ON t11.id = t0.id LEFT OUTER JOIN actor AS t12 ON t12.id = t11.state_id LEFT OUTER JOIN bloc AS t13 ON t13.id = t0.id;
-- node_ids0, node_ids1, node_ids2, node_ids3, node_ids4, node_ids5, texts0, texts1, texts2, texts3, texts4, texts5, codes0, codes1, codes2, codes3, codes4, codes5, normals0, normals1, normals2, normals3, normals4, normals5

-- postgresql: state.treaties.totalCount
SELECT k3.value, (SELECT count(*) AS count_1
FROM treaty AS t4
WHERE t4.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k3.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k3(value);
-- keys

-- postgresql: state.tenures
SELECT k6.value AS c0, t8.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k6(value) CROSS JOIN LATERAL (SELECT t9.*
FROM office_tenure AS t9
WHERE t9.holder_id = k6.value ORDER BY t9.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t7 LEFT OUTER JOIN office AS t8 ON t8.id = t7.office_id ORDER BY t7.sort_key;
-- keys, cap

-- postgresql: person.treaties.totalCount
SELECT k17.value, (SELECT count(*) AS count_1
FROM treaty AS t18
WHERE t18.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k17.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k17(value);
-- keys

-- postgresql: person.tenures
SELECT k20.value AS c0, t22.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k20(value) CROSS JOIN LATERAL (SELECT t23.*
FROM office_tenure AS t23
WHERE t23.holder_id = k20.value ORDER BY t23.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t21 LEFT OUTER JOIN office AS t22 ON t22.id = t21.office_id ORDER BY t21.sort_key;
-- keys, cap

-- postgresql: person
SELECT t14.slug AS c0, t14.id AS c1, t19.kind AS c2, t26.slug AS c3, t27.formality AS c4, t14.actor_kind AS c5
FROM actor AS t14 LEFT OUTER JOIN organization AS t19 ON t19.id = t14.id LEFT OUTER JOIN political_party AS t25 ON t25.id = t14.id LEFT OUTER JOIN actor AS t26 ON t26.id = t25.state_id LEFT OUTER JOIN bloc AS t27 ON t27.id = t14.id
WHERE t14.id = (SELECT $1::BIGINT)::BIGINT;
-- r1

-- postgresql: bloc.treaties.totalCount
SELECT k31.value, (SELECT count(*) AS count_1
FROM treaty AS t32
WHERE t32.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k31.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k31(value);
-- keys

-- postgresql: bloc.tenures
SELECT k34.value AS c0, t36.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k34(value) CROSS JOIN LATERAL (SELECT t37.*
FROM office_tenure AS t37
WHERE t37.holder_id = k34.value ORDER BY t37.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t35 LEFT OUTER JOIN office AS t36 ON t36.id = t35.office_id ORDER BY t35.sort_key;
-- keys, cap

-- postgresql: bloc
SELECT t28.slug AS c0, t28.id AS c1, t33.kind AS c2, t40.slug AS c3, t41.formality AS c4, t28.actor_kind AS c5
FROM actor AS t28 LEFT OUTER JOIN organization AS t33 ON t33.id = t28.id LEFT OUTER JOIN political_party AS t39 ON t39.id = t28.id LEFT OUTER JOIN actor AS t40 ON t40.id = t39.state_id LEFT OUTER JOIN bloc AS t41 ON t41.id = t28.id
WHERE t28.id = (SELECT $1::BIGINT)::BIGINT;
-- r2

-- postgresql: party.treaties.totalCount
SELECT k45.value, (SELECT count(*) AS count_1
FROM treaty AS t46
WHERE t46.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k45.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k45(value);
-- keys

-- postgresql: party.tenures
SELECT k48.value AS c0, t50.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k48(value) CROSS JOIN LATERAL (SELECT t51.*
FROM office_tenure AS t51
WHERE t51.holder_id = k48.value ORDER BY t51.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t49 LEFT OUTER JOIN office AS t50 ON t50.id = t49.office_id ORDER BY t49.sort_key;
-- keys, cap

-- postgresql: party
SELECT t42.slug AS c0, t42.id AS c1, t47.kind AS c2, t54.slug AS c3, t55.formality AS c4, t42.actor_kind AS c5
FROM actor AS t42 LEFT OUTER JOIN organization AS t47 ON t47.id = t42.id LEFT OUTER JOIN political_party AS t53 ON t53.id = t42.id LEFT OUTER JOIN actor AS t54 ON t54.id = t53.state_id LEFT OUTER JOIN bloc AS t55 ON t55.id = t42.id
WHERE t42.id = (SELECT $1::BIGINT)::BIGINT;
-- r3

-- postgresql: organization.treaties.totalCount
SELECT k59.value, (SELECT count(*) AS count_1
FROM treaty AS t60
WHERE t60.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k59.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k59(value);
-- keys

-- postgresql: organization.tenures
SELECT k62.value AS c0, t64.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k62(value) CROSS JOIN LATERAL (SELECT t65.*
FROM office_tenure AS t65
WHERE t65.holder_id = k62.value ORDER BY t65.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t63 LEFT OUTER JOIN office AS t64 ON t64.id = t63.office_id ORDER BY t63.sort_key;
-- keys, cap

-- postgresql: organization
SELECT t56.slug AS c0, t56.id AS c1, t61.kind AS c2, t68.slug AS c3, t69.formality AS c4, t56.actor_kind AS c5
FROM actor AS t56 LEFT OUTER JOIN organization AS t61 ON t61.id = t56.id LEFT OUTER JOIN political_party AS t67 ON t67.id = t56.id LEFT OUTER JOIN actor AS t68 ON t68.id = t67.state_id LEFT OUTER JOIN bloc AS t69 ON t69.id = t56.id
WHERE t56.id = (SELECT $1::BIGINT)::BIGINT;
-- r4

-- postgresql: nobody.treaties.totalCount
SELECT k73.value, (SELECT count(*) AS count_1
FROM treaty AS t74
WHERE t74.id IN (SELECT treaty_party_1.treaty_id
FROM treaty_party AS treaty_party_1
WHERE treaty_party_1.actor_id = k73.value)) AS anon_1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k73(value);
-- keys

-- postgresql: nobody.tenures
SELECT k76.value AS c0, t78.slug AS c1
FROM unnest((SELECT $1::BIGINT[])::BIGINT[]) AS k76(value) CROSS JOIN LATERAL (SELECT t79.*
FROM office_tenure AS t79
WHERE t79.holder_id = k76.value ORDER BY t79.sort_key
 LIMIT (SELECT $2::BIGINT)::BIGINT + 1) AS t77 LEFT OUTER JOIN office AS t78 ON t78.id = t77.office_id ORDER BY t77.sort_key;
-- keys, cap

-- postgresql: nobody
SELECT t70.slug AS c0, t70.id AS c1, t75.kind AS c2, t82.slug AS c3, t83.formality AS c4, t70.actor_kind AS c5
FROM actor AS t70 LEFT OUTER JOIN organization AS t75 ON t75.id = t70.id LEFT OUTER JOIN political_party AS t81 ON t81.id = t70.id LEFT OUTER JOIN actor AS t82 ON t82.id = t81.state_id LEFT OUTER JOIN bloc AS t83 ON t83.id = t70.id
WHERE t70.id = (SELECT $1::BIGINT)::BIGINT;
-- r5
