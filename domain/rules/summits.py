"""Rules 18 to 20: summits, who is represented at them, and what is said there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Select, func, select

from domain.actor import Actor, ActorKind
from domain.office import Office, OfficeTenure
from domain.organization import Organization
from domain.rules.engine import REJECTS_OR_WARNS, WARNS, Breach, Findings, Scope, rule
from domain.rules.spans import Span, day_columns, judged, outside, span_columns, sql_maybe_outside
from domain.statement import Statement
from domain.summit import ParticipationRole, Summit, SummitKind, SummitParticipation

WANTED_STATES = {SummitKind.BILATERAL: 2, SummitKind.TRILATERAL: 3}

_APART = (ParticipationRole.OBSERVER, ParticipationRole.GUEST)


def _represented(scope: Scope) -> Select[Any]:
    """Select the participations in the summits touched, each with the state it stands for.

    A person stands for whom the row says, else for whose office it is; an organisation of a
    state stands for that state. Null when none of these is a state.
    """
    summit, part = Summit.__table__, SummitParticipation.__table__
    tenure, office, body = (c.__table__ for c in (OfficeTenure, Office, Organization))
    state = Actor.__table__.alias()
    side = func.coalesce(part.c.representing_id, office.c.of_id, part.c.actor_id)
    query = (
        select(summit.c.id, part.c.role, state.c.id)
        .join(part, part.c.summit_id == summit.c.id)
        .outerjoin(tenure, tenure.c.id == part.c.capacity_id)
        .outerjoin(office, office.c.id == tenure.c.office_id)
        .outerjoin(body, body.c.id == side)
        .outerjoin(
            state,
            (state.c.id == func.coalesce(body.c.of_state_id, side))
            & (state.c.actor_kind == ActorKind.STATE),
        )
        .order_by(summit.c.id)
    )
    if scope.ids is None:
        return query
    columns = (part.c.id, part.c.summit_id, part.c.actor_id, part.c.capacity_id)
    return query.where(summit.c.id.in_(select(part.c.summit_id).where(scope.touches(*columns))))


@rule(18, "SUMMIT_STATE_COUNT", WARNS)
def summit_state_count(scope: Scope, found: Findings) -> Iterator[Breach]:
    """At a BILATERAL summit two states are represented, at a TRILATERAL one three.

    Observers and guests do not count, and a summit without any recorded participant is passed.
    """
    summit = Summit.__table__
    query = _represented(scope).add_columns(summit.c.kind).where(summit.c.kind.in_(WANTED_STATES))
    for (summit_id, kind), rows in groupby(scope.rows(query), key=lambda row: (row[0], row[3])):
        states = {state for _, role, state, _ in rows if state and role not in _APART}
        if len(states) != WANTED_STATES[kind]:
            message = f"{len(states)} represented states, wanted {WANTED_STATES[kind]} for {kind}"
            yield found.possible(summit_id, message)


@rule(19, "SUMMIT_HOST_COUNT")
def summit_host_count(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A summit has one host state at most, unless it is co-hosted.

    Co-hosted is what names no single `host`, or a bloc as host, and has several participants in
    the role of HOST.
    """
    summit, host = Summit.__table__, Actor.__table__.alias()
    query = (
        _represented(scope)
        .add_columns(host.c.id, host.c.actor_kind)
        .join(host, host.c.id == summit.c.host_id)
        .where(
            SummitParticipation.__table__.c.role == ParticipationRole.HOST,
            host.c.actor_kind != ActorKind.BLOC,
        )
    )
    rows_of = groupby(scope.rows(query), key=lambda row: (row[0], row[3], row[4]))
    for (summit_id, host_id, host_kind), rows in rows_of:
        states = {state for _, _, state, *_ in rows if state}
        if host_kind is ActorKind.STATE:
            states.add(host_id)
        if len(states) > 1:
            yield found.certain(summit_id, f"{len(states)} states host it, wanted one host")


@rule(20, "SUMMIT_STATEMENT_DATE", REJECTS_OR_WARNS)
def summit_statement_date(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A statement made at a summit is dated within the days of the summit."""
    statement, summit = Statement.__table__, Summit.__table__
    date, days = day_columns(statement, "date"), span_columns(summit, "period")
    query = (
        select(statement.c.id, *date, *days)
        .join(summit, summit.c.id == statement.c.venue_id)
        .where(sql_maybe_outside(date, days), scope.touches(statement.c.id, statement.c.venue_id))
    )
    for statement_id, earliest, latest, *bounds in scope.rows(query):
        said, period = Span.day(earliest, latest), Span.read(*bounds)
        message = f"said {earliest or ''}..{latest or ''} at a summit that lasted {period}"
        yield from judged(found, outside(said, period), statement_id, message)


@rule(20, "SUMMIT_STATEMENT_SPEAKER", WARNS)
def summit_statement_speaker(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Who makes a statement at a summit, or on whose behalf it is made, takes part in the summit.

    It only warns, as lists of participants are seldom complete; without any it is passed, and so
    is a statement whose speaker has no record.
    """
    statement, part = Statement.__table__, SummitParticipation.__table__
    at_summit = part.c.summit_id == statement.c.venue_id
    sides = statement.c.speaker_id, statement.c.on_behalf_of_id
    takes_part = [part.c.actor_id.in_(sides), part.c.representing_id.in_(sides)]
    query = (
        select(statement.c.id)
        .join(part, at_summit)
        .where(
            statement.c.speaker_id.is_not(None),
            scope.touches(statement.c.id, statement.c.venue_id),
        )
        .group_by(statement.c.id)
        .having(func.count().filter(takes_part[0] | takes_part[1]) == 0)
    )
    for (statement_id,) in scope.rows(query):
        message = "said at a summit, and neither the speaker nor the side spoken for takes part"
        yield found.possible(statement_id, message)
