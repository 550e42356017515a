-- sqlite: adjutant
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
WHERE office_tenure_1.id = t0.id) END AS c1, t1.typename AS c2, t1.id AS c3
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id
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
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND (NOT (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = ? OR t0.span_end_state = ?) OR 1 = 1) ORDER BY t0.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, r0, t0_span_start_state_1, t0_span_end_state_1, size0, param_7

-- sqlite: states
SELECT NULL AS c0, CASE t3.kind WHEN ? THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t3.id) WHEN ? THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t3.id) WHEN ? THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t3.id) WHEN ? THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t3.id) WHEN ? THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t3.id) WHEN ? THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t3.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t3
WHERE t3.id IN (SELECT visit_2.id
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
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND t3.kind IN (SELECT value FROM json_each(?)) AND (t3.span_start_earliest IS NOT NULL OR t3.span_start_latest IS NOT NULL OR t3.span_end_earliest IS NOT NULL OR t3.span_end_latest IS NOT NULL OR t3.span_start_state = ? OR t3.span_end_state = ?) AND (t3.span_end_latest IS NULL OR t3.span_end_latest >= ?) ORDER BY t3.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, p2, t3_span_start_state_1, t3_span_end_state_1, p1, size1, param_7

-- sqlite: states.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t5
WHERE t5.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 JOIN delegation AS delegation_1 ON delegation_1.id = visit_4.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_5.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id IN (SELECT value FROM json_each(?))) AND t5.kind IN (SELECT value FROM json_each(?)) AND (t5.span_start_earliest IS NOT NULL OR t5.span_start_latest IS NOT NULL OR t5.span_end_earliest IS NOT NULL OR t5.span_end_latest IS NOT NULL OR t5.span_start_state = ? OR t5.span_end_state = ?) AND (t5.span_end_latest IS NULL OR t5.span_end_latest >= ?)) AS anon_1;
-- r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, r1, p2, t5_span_start_state_1, t5_span_end_state_1, p1

-- sqlite: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t7
WHERE t7.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 JOIN delegation AS delegation_1 ON delegation_1.id = visit_4.delegation_id
WHERE delegation_1.sender_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_5.delegation_id
WHERE delegation_member_1.actor_id IN (SELECT value FROM json_each(?)) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id IN (SELECT value FROM json_each(?))) AND (t7.span_start_earliest IS NOT NULL OR t7.span_start_latest IS NOT NULL OR t7.span_end_earliest IS NOT NULL OR t7.span_end_latest IS NOT NULL OR t7.span_start_state = ? OR t7.span_end_state = ?)) AS anon_1;
-- r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, r2, t7_span_start_state_1, t7_span_end_state_1

-- sqlite: body
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
WHERE office_3.of_id IN (SELECT value FROM json_each(?))) AND (NOT (t8.span_start_earliest IS NOT NULL OR t8.span_start_latest IS NOT NULL OR t8.span_end_earliest IS NOT NULL OR t8.span_end_latest IS NOT NULL OR t8.span_start_state = ? OR t8.span_end_state = ?) OR t8.span_end_latest IS NULL OR t8.span_end_latest >= ?) ORDER BY t8.sort_key ASC
 LIMIT ? + 1 OFFSET ?;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, r3, t8_span_start_state_1, t8_span_end_state_1, p5, size3, param_7

-- postgresql: adjutant
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
WHERE office_tenure_1.id = t0.id) END AS c1, t1.typename AS c2, t1.id AS c3
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t0 LEFT OUTER JOIN entity AS t1 ON t1.id = t0.id
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
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND (NOT (t0.span_start_earliest IS NOT NULL OR t0.span_start_latest IS NOT NULL OR t0.span_end_earliest IS NOT NULL OR t0.span_end_latest IS NOT NULL OR t0.span_start_state = $8 OR t0.span_end_state = $9) OR true) ORDER BY t0.sort_key ASC
 LIMIT $10 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r0, t0_span_start_state_1, t0_span_end_state_1, size0

-- postgresql: states
SELECT NULL AS c0, CASE t3.kind WHEN $1::VARCHAR THEN (SELECT (SELECT actor_1.name
FROM actor AS actor_1
WHERE actor_1.id = visit_1.visitor_id) || ': visit to ' || coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = visit_1.place_id), (SELECT actor_2.name
FROM actor AS actor_2
WHERE actor_2.id = visit_1.host_id), 'an unnamed place') AS anon_1
FROM visit AS visit_1
WHERE visit_1.id = t3.id) WHEN $2::VARCHAR THEN (SELECT summit_1.name
FROM summit AS summit_1
WHERE summit_1.id = t3.id) WHEN $3::VARCHAR THEN (SELECT statement_1.title
FROM statement AS statement_1
WHERE statement_1.id = t3.id) WHEN $4::VARCHAR THEN (SELECT (SELECT treaty_1.title
FROM treaty AS treaty_1
WHERE treaty_1.id = treaty_action_1.treaty_id) || ': ' || treaty_action_1.type || coalesce(' by ' || (SELECT actor_3.name
FROM actor AS actor_3
WHERE actor_3.id = treaty_action_1.actor_id), '') AS anon_2
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.id = t3.id) WHEN $5::VARCHAR THEN (SELECT event_1.name
FROM event AS event_1
WHERE event_1.id = t3.id) WHEN $6::VARCHAR THEN (SELECT (SELECT office_1.title
FROM office AS office_1
WHERE office_1.id = office_tenure_1.office_id) || coalesce(' of ' || (SELECT actor_4.name
FROM actor AS actor_4
WHERE actor_4.id = (SELECT office_2.of_id
FROM office AS office_2
WHERE office_2.id = office_tenure_1.office_id)), '') || ': ' || (SELECT actor_5.name
FROM actor AS actor_5
WHERE actor_5.id = office_tenure_1.holder_id) AS anon_3
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.id = t3.id) END AS c1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t3
WHERE t3.id IN (SELECT visit_2.id
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
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND t3.kind = ANY ($8::TEXT[]) AND (t3.span_start_earliest IS NOT NULL OR t3.span_start_latest IS NOT NULL OR t3.span_end_earliest IS NOT NULL OR t3.span_end_latest IS NOT NULL OR t3.span_start_state = $9 OR t3.span_end_state = $10) AND (t3.span_end_latest IS NULL OR t3.span_end_latest >= $11::DATE) ORDER BY t3.sort_key ASC
 LIMIT $12 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r1, p2, t3_span_start_state_1, t3_span_end_state_1, p1, size1

-- postgresql: states.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t5
WHERE t5.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id = ANY ($1::BIGINT[]) UNION ALL SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id = ANY ($1::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 JOIN delegation AS delegation_1 ON delegation_1.id = visit_4.delegation_id
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_5.delegation_id
WHERE delegation_member_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id = ANY ($1::BIGINT[])) AND t5.kind = ANY ($2::TEXT[]) AND (t5.span_start_earliest IS NOT NULL OR t5.span_start_latest IS NOT NULL OR t5.span_end_earliest IS NOT NULL OR t5.span_end_latest IS NOT NULL OR t5.span_start_state = $3 OR t5.span_end_state = $4) AND (t5.span_end_latest IS NULL OR t5.span_end_latest >= $5::DATE)) AS anon_1;
-- r1, p2, t5_span_start_state_1, t5_span_end_state_1, p1

-- postgresql: nobody.totalCount
SELECT NULL, (SELECT count(*) AS count_1
FROM (SELECT visit.id AS id, 'Visit' AS typename, 'VISIT' AS kind, visit.sort_key || '|VISIT' AS sort_key, visit.period_start_edtf AS date_edtf, visit.period_start_earliest AS date_earliest, visit.period_start_latest AS date_latest, visit.period_start_verbatim AS date_verbatim, coalesce(visit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(visit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(visit.period_start_basis, 'STATED') AS date_basis, visit.period_start_earliest AS span_start_earliest, visit.period_start_latest AS span_start_latest, visit.period_end_earliest AS span_end_earliest, visit.period_end_latest AS span_end_latest, visit.period_start_state AS span_start_state, visit.period_end_state AS span_end_state
FROM visit UNION ALL SELECT summit.id AS id, 'Summit' AS typename, 'SUMMIT' AS kind, summit.sort_key || '|SUMMIT' AS sort_key, summit.period_start_edtf AS date_edtf, summit.period_start_earliest AS date_earliest, summit.period_start_latest AS date_latest, summit.period_start_verbatim AS date_verbatim, coalesce(summit.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(summit.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(summit.period_start_basis, 'STATED') AS date_basis, summit.period_start_earliest AS span_start_earliest, summit.period_start_latest AS span_start_latest, summit.period_end_earliest AS span_end_earliest, summit.period_end_latest AS span_end_latest, summit.period_start_state AS span_start_state, summit.period_end_state AS span_end_state
FROM summit UNION ALL SELECT statement.id AS id, 'Statement' AS typename, 'STATEMENT' AS kind, statement.sort_key || '|STATEMENT' AS sort_key, statement.date_edtf AS date_edtf, statement.date_earliest AS date_earliest, statement.date_latest AS date_latest, statement.date_verbatim AS date_verbatim, coalesce(statement.date_precision, 'UNKNOWN') AS date_precision, coalesce(statement.date_qualifier, 'EXACT') AS date_qualifier, coalesce(statement.date_basis, 'STATED') AS date_basis, statement.date_earliest AS span_start_earliest, statement.date_latest AS span_start_latest, statement.date_earliest AS span_end_earliest, statement.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM statement UNION ALL SELECT treaty_action.id AS id, 'TreatyAction' AS typename, 'TREATY_ACTION' AS kind, treaty_action.sort_key || '|TREATY_ACTION' AS sort_key, treaty_action.date_edtf AS date_edtf, treaty_action.date_earliest AS date_earliest, treaty_action.date_latest AS date_latest, treaty_action.date_verbatim AS date_verbatim, coalesce(treaty_action.date_precision, 'UNKNOWN') AS date_precision, coalesce(treaty_action.date_qualifier, 'EXACT') AS date_qualifier, coalesce(treaty_action.date_basis, 'STATED') AS date_basis, treaty_action.date_earliest AS span_start_earliest, treaty_action.date_latest AS span_start_latest, treaty_action.date_earliest AS span_end_earliest, treaty_action.date_latest AS span_end_latest, 'KNOWN' AS span_start_state, 'KNOWN' AS span_end_state
FROM treaty_action UNION ALL SELECT event.id AS id, 'Event' AS typename, 'EVENT' AS kind, event.sort_key || '|EVENT' AS sort_key, event.period_start_edtf AS date_edtf, event.period_start_earliest AS date_earliest, event.period_start_latest AS date_latest, event.period_start_verbatim AS date_verbatim, coalesce(event.period_start_precision, 'UNKNOWN') AS date_precision, coalesce(event.period_start_qualifier, 'EXACT') AS date_qualifier, coalesce(event.period_start_basis, 'STATED') AS date_basis, event.period_start_earliest AS span_start_earliest, event.period_start_latest AS span_start_latest, event.period_end_earliest AS span_end_earliest, event.period_end_latest AS span_end_latest, event.period_start_state AS span_start_state, event.period_end_state AS span_end_state
FROM event UNION ALL SELECT office_tenure.id AS id, 'OfficeTenure' AS typename, 'OFFICE_TENURE' AS kind, office_tenure.sort_key || '|OFFICE_TENURE' AS sort_key, office_tenure.interval_start_edtf AS date_edtf, office_tenure.interval_start_earliest AS date_earliest, office_tenure.interval_start_latest AS date_latest, office_tenure.interval_start_verbatim AS date_verbatim, coalesce(office_tenure.interval_start_precision, 'UNKNOWN') AS date_precision, coalesce(office_tenure.interval_start_qualifier, 'EXACT') AS date_qualifier, coalesce(office_tenure.interval_start_basis, 'STATED') AS date_basis, office_tenure.interval_start_earliest AS span_start_earliest, office_tenure.interval_start_latest AS span_start_latest, office_tenure.interval_end_earliest AS span_end_earliest, office_tenure.interval_end_latest AS span_end_latest, office_tenure.interval_start_state AS span_start_state, office_tenure.interval_end_state AS span_end_state
FROM office_tenure) AS t7
WHERE t7.id IN (SELECT visit_1.id
FROM visit AS visit_1
WHERE visit_1.visitor_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_2.id
FROM visit AS visit_2
WHERE visit_2.representing_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_3.id
FROM visit AS visit_3
WHERE visit_3.host_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_1.id
FROM summit AS summit_1
WHERE summit_1.host_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_participation_1.summit_id
FROM summit_participation AS summit_participation_1
WHERE summit_participation_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT summit_participation_2.summit_id
FROM summit_participation AS summit_participation_2
WHERE summit_participation_2.representing_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.speaker_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_2.id
FROM statement AS statement_2
WHERE statement_2.on_behalf_of_id = ANY ($1::BIGINT[]) UNION ALL SELECT statement_3.id
FROM statement AS statement_3
WHERE statement_3.reported_by_id = ANY ($1::BIGINT[]) UNION ALL SELECT treaty_action_1.id
FROM treaty_action AS treaty_action_1
WHERE treaty_action_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT treaty_action_2.id
FROM treaty_action AS treaty_action_2
WHERE treaty_action_2.responded_by_id = ANY ($1::BIGINT[]) UNION ALL SELECT event_participation_1.event_id
FROM event_participation AS event_participation_1
WHERE event_participation_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT office_tenure_1.id
FROM office_tenure AS office_tenure_1
WHERE office_tenure_1.holder_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_4.id
FROM visit AS visit_4 JOIN delegation AS delegation_1 ON delegation_1.id = visit_4.delegation_id
WHERE delegation_1.sender_id = ANY ($1::BIGINT[]) UNION ALL SELECT visit_5.id
FROM visit AS visit_5 JOIN delegation_member AS delegation_member_1 ON delegation_member_1.delegation_id = visit_5.delegation_id
WHERE delegation_member_1.actor_id = ANY ($1::BIGINT[]) UNION ALL SELECT office_tenure_2.id
FROM office_tenure AS office_tenure_2 JOIN office AS office_1 ON office_1.id = office_tenure_2.office_id
WHERE office_1.of_id = ANY ($1::BIGINT[])) AND (t7.span_start_earliest IS NOT NULL OR t7.span_start_latest IS NOT NULL OR t7.span_end_earliest IS NOT NULL OR t7.span_end_latest IS NOT NULL OR t7.span_start_state = $2 OR t7.span_end_state = $3)) AS anon_1;
-- r2, t7_span_start_state_1, t7_span_end_state_1

-- postgresql: body
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
WHERE office_3.of_id = ANY ($7::BIGINT[])) AND (NOT (t8.span_start_earliest IS NOT NULL OR t8.span_start_latest IS NOT NULL OR t8.span_end_earliest IS NOT NULL OR t8.span_end_latest IS NOT NULL OR t8.span_start_state = $8 OR t8.span_end_state = $9) OR t8.span_end_latest IS NULL OR t8.span_end_latest >= $10::DATE) ORDER BY t8.sort_key ASC
 LIMIT $11 + 1;
-- param_1, param_2, param_3, param_4, param_5, param_6, r3, t8_span_start_state_1, t8_span_end_state_1, p5, size3
