-- sqlite: visits
SELECT NULL AS c0, CASE t0.kind WHEN ? THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0
WHERE t0.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t0.kind IN (SELECT value FROM json_each(?)) AND (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = ? OR t0.span_end_state = ?) ORDER BY t0.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, p0, t0_span_start_state_1, t0_span_end_state_1, size0, param_7

-- sqlite: summits
SELECT NULL AS c0, CASE t2.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t2.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t2.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t2.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t2.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t2.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t2.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t2
WHERE t2.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t2.kind IN (SELECT value FROM json_each(?)) AND (t2.span_start_earliest IS NOT NULL OR t2.span_start_latest IS NOT NULL OR t2.span_end_earliest IS NOT NULL OR t2.span_end_latest IS NOT NULL OR t2.span_start_state = ? OR t2.span_end_state = ?) ORDER BY t2.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, p2, t2_span_start_state_1, t2_span_end_state_1, size1, param_7

-- sqlite: statements
SELECT NULL AS c0, CASE t4.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t4.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t4.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t4.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t4.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t4.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t4.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t4
WHERE t4.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t4.kind IN (SELECT value FROM json_each(?)) AND (t4.span_start_earliest IS NOT NULL OR t4.span_start_latest IS NOT NULL OR t4.span_end_earliest IS NOT NULL OR t4.span_end_latest IS NOT NULL OR t4.span_start_state = ? OR t4.span_end_state = ?) ORDER BY t4.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, p4, t4_span_start_state_1, t4_span_end_state_1, size2, param_7

-- sqlite: acts
SELECT NULL AS c0, CASE t6.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t6.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t6.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t6.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t6.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t6.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t6.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t6
WHERE t6.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t6.kind IN (SELECT value FROM json_each(?)) AND (t6.span_start_earliest IS NOT NULL OR t6.span_start_latest IS NOT NULL OR t6.span_end_earliest IS NOT NULL OR t6.span_end_latest IS NOT NULL OR t6.span_start_state = ? OR t6.span_end_state = ?) ORDER BY t6.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, p6, t6_span_start_state_1, t6_span_end_state_1, size3, param_7

-- sqlite: events
SELECT NULL AS c0, CASE t8.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t8.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t8.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t8.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t8.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t8.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t8.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t8
WHERE t8.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t8.kind IN (SELECT value FROM json_each(?)) AND (t8.span_start_earliest IS NOT NULL OR t8.span_start_latest IS NOT NULL OR t8.span_end_earliest IS NOT NULL OR t8.span_end_latest IS NOT NULL OR t8.span_start_state = ? OR t8.span_end_state = ?) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, r4, p8, t8_span_start_state_1, t8_span_end_state_1, size4, param_7

-- sqlite: tenures
SELECT NULL AS c0, CASE t10.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t10.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t10.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t10.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t10.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t10.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t10.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t10
WHERE t10.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t10.kind IN (SELECT value FROM json_each(?)) AND (NOT (t10.span_start_earliest IS NOT NULL OR t10.span_start_latest IS NOT NULL OR t10.span_end_earliest IS NOT NULL OR t10.span_end_latest IS NOT NULL OR t10.span_start_state = ? OR t10.span_end_state = ?) OR 1 = 1) ORDER BY t10.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, r5, p10, t10_span_start_state_1, t10_span_end_state_1, size5, param_7

-- sqlite: member
SELECT NULL AS c0, CASE t12.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t12.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t12.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t12.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t12.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t12.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t12.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t12
WHERE t12.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND (t12.span_start_earliest IS NOT NULL OR t12.span_start_latest IS NOT NULL OR t12.span_end_earliest IS NOT NULL OR t12.span_end_latest IS NOT NULL OR t12.span_start_state = ? OR t12.span_end_state = ?) AND (t12.span_start_earliest IS NULL OR t12.span_start_earliest <= ?) AND (t12.span_end_latest IS NULL OR t12.span_end_latest >= ?) ORDER BY t12.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, r6, t12_span_start_state_1, t12_span_end_state_1, p13, p12, size6, param_7

-- sqlite: visitor
SELECT NULL AS c0, CASE t14.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t14.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t14.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t14.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t14.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t14.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t14.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t14
WHERE t14.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND (t14.span_start_earliest IS NOT NULL OR t14.span_start_latest IS NOT NULL OR t14.span_end_earliest IS NOT NULL OR t14.span_end_latest IS NOT NULL OR t14.span_start_state = ? OR t14.span_end_state = ?) AND (t14.span_start_state = ? OR t14.span_start_latest IS NOT NULL AND t14.span_start_latest <= ? OR t14.span_end_latest IS NOT NULL AND t14.span_end_latest <= ?) AND (t14.span_end_state = ? OR t14.span_end_earliest IS NOT NULL AND t14.span_end_earliest >= ? OR t14.span_start_earliest IS NOT NULL AND t14.span_start_earliest >= ?) ORDER BY t14.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, r7, t14_span_start_state_1, t14_span_end_state_1, t14_span_start_state_1, p16, p16, t14_span_end_state_1, p15, p15, size7, param_7

-- postgresql: visits
SELECT NULL AS c0, CASE t0.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
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
WHERE office_tenure_1.id = t0.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0
WHERE t0.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t0.kind = ANY ($8::TEXT[]) AND (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = $9 OR t0.span_end_state = $10) ORDER BY t0.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, p0, t0_span_start_state_1, t0_span_end_state_1, size0

-- postgresql: summits
SELECT NULL AS c0, CASE t2.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t2.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t2.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t2.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t2.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t2.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t2.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t2
WHERE t2.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t2.kind = ANY ($8::TEXT[]) AND (t2.span_start_earliest IS NOT NULL OR t2.span_start_latest IS NOT NULL OR t2.span_end_earliest IS NOT NULL OR t2.span_end_latest IS NOT NULL OR t2.span_start_state = $9 OR t2.span_end_state = $10) ORDER BY t2.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t2_span_start_state_1, t2_span_end_state_1, size1

-- postgresql: statements
SELECT NULL AS c0, CASE t4.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t4.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t4.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t4.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t4.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t4.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t4.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t4
WHERE t4.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t4.kind = ANY ($8::TEXT[]) AND (t4.span_start_earliest IS NOT NULL OR t4.span_start_latest IS NOT NULL OR t4.span_end_earliest IS NOT NULL OR t4.span_end_latest IS NOT NULL OR t4.span_start_state = $9 OR t4.span_end_state = $10) ORDER BY t4.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r2, p4, t4_span_start_state_1, t4_span_end_state_1, size2

-- postgresql: acts
SELECT NULL AS c0, CASE t6.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t6.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t6.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t6.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t6.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t6.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t6.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t6
WHERE t6.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t6.kind = ANY ($8::TEXT[]) AND (t6.span_start_earliest IS NOT NULL OR t6.span_start_latest IS NOT NULL OR t6.span_end_earliest IS NOT NULL OR t6.span_end_latest IS NOT NULL OR t6.span_start_state = $9 OR t6.span_end_state = $10) ORDER BY t6.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, p6, t6_span_start_state_1, t6_span_end_state_1, size3

-- postgresql: events
SELECT NULL AS c0, CASE t8.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t8.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t8.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t8.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t8.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t8.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t8.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t8
WHERE t8.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t8.kind = ANY ($8::TEXT[]) AND (t8.span_start_earliest IS NOT NULL OR t8.span_start_latest IS NOT NULL OR t8.span_end_earliest IS NOT NULL OR t8.span_end_latest IS NOT NULL OR t8.span_start_state = $9 OR t8.span_end_state = $10) ORDER BY t8.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r4, p8, t8_span_start_state_1, t8_span_end_state_1, size4

-- postgresql: tenures
SELECT NULL AS c0, CASE t10.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t10.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t10.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t10.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t10.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t10.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t10.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t10
WHERE t10.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t10.kind = ANY ($8::TEXT[]) AND (NOT (t10.span_start_earliest IS NOT NULL OR t10.span_start_latest IS NOT NULL OR t10.span_end_earliest IS NOT NULL OR t10.span_end_latest IS NOT NULL OR t10.span_start_state = $9 OR t10.span_end_state = $10) OR true) ORDER BY t10.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r5, p10, t10_span_start_state_1, t10_span_end_state_1, size5

-- postgresql: member
SELECT NULL AS c0, CASE t12.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t12.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t12.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t12.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t12.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t12.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t12.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t12
WHERE t12.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND (t12.span_start_earliest IS NOT NULL OR t12.span_start_latest IS NOT NULL OR t12.span_end_earliest IS NOT NULL OR t12.span_end_latest IS NOT NULL OR t12.span_start_state = $8 OR t12.span_end_state = $9) AND (t12.span_start_earliest IS NULL OR t12.span_start_earliest <= $10::DATE) AND (t12.span_end_latest IS NULL OR t12.span_end_latest >= $11::DATE) ORDER BY t12.sort_key ASC
 LIMIT $12 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r6, t12_span_start_state_1, t12_span_end_state_1, p13, p12, size6

-- postgresql: visitor
SELECT NULL AS c0, CASE t14.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t14.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t14.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t14.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t14.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t14.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t14.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t14
WHERE t14.id IN (SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.visitor_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4
WHERE visit_4.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_2.id
FROM summit AS summit_2
WHERE summit_2.host_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.speaker_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.on_behalf_of_id = ANY ($7::BIGINT[]) UNION ALL SELECT statement_4.id
FROM statement AS statement_4
WHERE statement_4.reported_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT treaty_action_3.id
FROM treaty_action AS treaty_action_3
WHERE treaty_action_3.responded_by_id = ANY ($7::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2
WHERE office_tenure_2.holder_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation AS delegation_1 ON delegation_1.id = visit_5.delegation_id
WHERE delegation_1.sender_id = ANY ($7::BIGINT[]) UNION ALL SELECT visit_6.id
FROM visit AS visit_6 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_6.delegation_id
WHERE delegation_member_1.actor_id = ANY ($7::BIGINT[]) UNION ALL SELECT office_tenure_3.id
FROM office_tenure AS office_tenure_3 JOIN office AS office_3 ON office_3.id = office_tenure_3.office_id
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND (t14.span_start_earliest IS NOT NULL OR t14.span_start_latest IS NOT NULL OR t14.span_end_earliest IS NOT NULL OR t14.span_end_latest IS NOT NULL OR t14.span_start_state = $8 OR t14.span_end_state = $9) AND (t14.span_start_state = $8 OR t14.span_start_latest IS NOT NULL AND t14.span_start_latest <= $10::DATE OR t14.span_end_latest IS NOT NULL AND t14.span_end_latest <= $10::DATE) AND (t14.span_end_state = $9 OR t14.span_end_earliest IS NOT NULL AND t14.span_end_earliest >= $11::DATE OR t14.span_start_earliest IS NOT NULL AND t14.span_start_earliest >= $11::DATE) ORDER BY t14.sort_key ASC
 LIMIT $12 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r7, t14_span_start_state_1, t14_span_end_state_1, p16, p15, size7
