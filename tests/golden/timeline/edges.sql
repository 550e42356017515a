-- sqlite: timeline.edges.node.item.participants
SELECT k3.value AS c0, t4.role AS c1
FROM json_each(?) AS k3 CROSS JOIN summit_participation AS t4 ON t4.summit_id = k3.value ORDER BY t4.ordinal, t4.id LIMIT (? + 1) * json_array_length(?);
-- keys, cap, keys

-- sqlite: timeline
SELECT NULL AS c0, t0.sort_key AS c1, CASE t0.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t0.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t0.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t0.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t0.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t0.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t0.id) END AS c2, t1.id AS c3, t2.name AS c4, t7.title AS c5, t1.typename AS c6
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t7 ON t7.id = t1.id
WHERE (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = ? OR t0.span_end_state = ?) AND (t0.span_start_earliest IS NULL OR t0.span_start_earliest <= ?) AND (t0.span_end_latest IS NULL OR t0.span_end_latest >= ?) ORDER BY t0.sort_key DESC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, t0_span_start_state_1, t0_span_end_state_1, p1, p0, size0, param_7

-- postgresql: timeline.edges.node.item.participants
SELECT k3.value AS c0, t4.role AS c1
FROM unnest($1::BIGINT[]) AS k3(value) CROSS JOIN LATERAL (SELECT t5.*
FROM summit_participation AS t5
WHERE t5.summit_id = k3.value ORDER BY t5.ordinal, t5.id
 LIMIT $2 + 1) AS t4 ORDER BY t4.ordinal, t4.id;
-- keys, cap

-- postgresql: timeline
SELECT NULL AS c0, t0.sort_key AS c1, CASE t0.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t0.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t0.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t0.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t0.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t0.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t0.id) END AS c2, t1.id AS c3, t2.name AS c4, t7.title AS c5, t1.typename AS c6
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id LEFT OUTER JOIN summit AS t2 ON t2.id = t1.id LEFT OUTER JOIN statement AS t7 ON t7.id = t1.id
WHERE (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = $7 OR t0.span_end_state = $8) AND (t0.span_start_earliest IS NULL OR t0.span_start_earliest <= $9::DATE) AND (t0.span_end_latest IS NULL OR t0.span_end_latest >= $10::DATE) ORDER BY t0.sort_key DESC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, t0_span_start_state_1, t0_span_end_state_1, p1, p0, size0
