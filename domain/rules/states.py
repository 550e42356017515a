"""Rules 15 and 16: how states follow one another, and when actors can act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, func, or_, select

from domain.actor import Actor
from domain.event import Event, EventParticipation
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import circle_text, cycles
from domain.rules.spans import (
    Doubt,
    Span,
    before,
    day_columns,
    judged,
    outside,
    span_columns,
)
from domain.state import Succession, SuccessionKind
from domain.statement import Statement
from domain.summit import Summit, SummitParticipation
from domain.treaty import TreatyAction
from domain.values.compare import Bounds
from domain.values.vocabulary_time import BoundState
from domain.visit import Visit

ENDS_THE_PREDECESSOR = (
    SuccessionKind.CONTINUATION,
    SuccessionKind.DISSOLUTION,
    SuccessionKind.UNIFICATION,
    SuccessionKind.TRANSFORMATION,
)
"""After a secession, a decolonisation or a restoration the other state goes on."""


@rule(15, "SUCCESSION_CYCLE")
def succession_cycle(scope: Scope, found: Findings) -> Iterator[Breach]:
    """No state follows itself, directly or over others."""
    table, actor = Succession.__table__, Actor.__table__
    ends = table.c.predecessor_id, table.c.successor_id
    for circle in cycles(scope, *ends, table.c.id):
        state_id, text = circle_text(scope, actor, circle)
        yield found.certain(state_id, f"succession goes round in a circle: {text}")


@rule(15, "SUCCESSION_OVERLAP", REJECTS_OR_WARNS)
def succession_overlap(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A state that ends with its succession does not outlive the beginning of its successor,
    unless the succession is dated later: then until that day.
    """
    table, actor = Succession.__table__, Actor.__table__
    old, new = actor.alias(), actor.alias()
    query = (
        select(
            table.c.id,
            *day_columns(table, "date"),
            *span_columns(old, "existence"),
            *span_columns(new, "existence"),
        )
        .join(old, old.c.id == table.c.predecessor_id)
        .join(new, new.c.id == table.c.successor_id)
        .where(
            table.c.kind.in_(ENDS_THE_PREDECESSOR),
            scope.touches(table.c.id, table.c.predecessor_id, table.c.successor_id),
        )
    )
    for succession_id, *days in scope.rows(query):
        ended = Span.read(*days[2:8]).end
        limit = _later(Span.read(*days[8:]).start, (days[0], days[1]))
        message = "the predecessor lasts on beyond the stated succession to its successor"
        yield from judged(found, before(limit, ended), succession_id, message)


def _later(begins: Bounds, stated: Bounds) -> Bounds:
    """Give the later of two days; a succession without a date extends nothing."""
    if stated == (None, None):
        return begins
    earliest = max(filter(None, (begins[0], stated[0])), default=None)
    latest = max(begins[1], stated[1]) if begins[1] and stated[1] else None
    return earliest, latest


@rule(15, "CONTINUATION_TWICE")
def continuation_twice(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A state is continued by one state only."""
    table = Succession.__table__
    query = (
        select(table.c.predecessor_id, func.count(table.c.successor_id.distinct()))
        .where(table.c.kind == SuccessionKind.CONTINUATION)
        .group_by(table.c.predecessor_id)
        .having(func.count(table.c.successor_id.distinct()) > 1)
    )
    if scope.ids is not None:
        concerned = scope.touches(table.c.id, table.c.predecessor_id)
        touched = select(table.c.predecessor_id).where(concerned)
        query = query.where(table.c.predecessor_id.in_(touched))
    for state_id, count in scope.rows(query):
        yield found.certain(state_id, f"{count} states continue it, wanted one")


class _Part(NamedTuple):
    """How an actor takes part in something dated."""

    table: FromClause
    actor: ColumnElement[Any]
    dated: FromClause
    """Where the date is: the table itself, or one it points to."""
    link: ColumnElement[bool] | None
    days: tuple[ColumnElement[Any], ...]
    as_what: str


def _parts() -> Iterator[_Part]:
    statement, action, visit = (c.__table__ for c in (Statement, TreatyAction, Visit))
    summit, attendance = Summit.__table__, SummitParticipation.__table__
    said, done = day_columns(statement, "date"), day_columns(action, "date")
    stayed, met = span_columns(visit, "period"), span_columns(summit, "period")
    yield _Part(statement, statement.c.speaker_id, statement, None, said, "speaks")
    yield _Part(statement, statement.c.on_behalf_of_id, statement, None, said, "is spoken for")
    yield _Part(action, action.c.actor_id, action, None, done, "acts under the treaty")
    yield _Part(visit, visit.c.visitor_id, visit, None, stayed, "visits")
    yield _Part(visit, visit.c.representing_id, visit, None, stayed, "is represented")
    yield _Part(visit, visit.c.host_id, visit, None, stayed, "hosts")
    yield _Part(summit, summit.c.host_id, summit, None, met, "hosts")
    attends = summit.c.id == attendance.c.summit_id
    yield _Part(attendance, attendance.c.actor_id, summit, attends, met, "takes part")
    yield _Part(attendance, attendance.c.representing_id, summit, attends, met, "is represented")


@rule(16, "ACTOR_OUTSIDE_EXISTENCE", REJECTS_OR_WARNS)
def actor_outside_existence(scope: Scope, found: Findings) -> Iterator[Breach]:
    """An actor does nothing before it exists or after it has ceased to.

    Seen are statements, treaty actions, visits and summits, and events that lie wholly outside.
    """
    for part in _parts():
        for row_id, name, when, existence in _active(scope, part):
            message = f"{name} {part.as_what} {when} and exists {existence}"
            yield from judged(found, outside(when, existence), row_id, message)
    event, role = Event.__table__, EventParticipation.__table__
    takes_part = event.c.id == role.c.event_id
    days = span_columns(event, "period")
    part = _Part(role, role.c.actor_id, event, takes_part, days, "takes part")
    for row_id, name, when, existence in _active(scope, part):
        if _apart(when, existence):
            message = f"{name} takes part {when} and exists {existence}"
            yield found.certain(row_id, message)


def _active(scope: Scope, part: _Part) -> Iterator[tuple[int, str, Span, Span]]:
    actor = Actor.__table__
    query = select(part.table.c.id, actor.c.name, *span_columns(actor, "existence"), *part.days)
    query = query.select_from(part.table).join(actor, actor.c.id == part.actor)
    touched = scope.touches(part.table.c.id, part.actor)
    if part.link is not None:
        query = query.join(part.dated, part.link)
        touched = or_(touched, scope.touches(*_linking(part)))
    known = or_(
        actor.c.existence_start_state == BoundState.KNOWN,
        actor.c.existence_end_state == BoundState.KNOWN,
    )
    for row_id, name, *days in scope.rows(query.where(known, touched)):
        existence, when = Span.read(*days[:6]), days[6:]
        one_day = len(when) == 2  # the bounds of a date
        yield row_id, name, Span.day(*when) if one_day else Span.read(*when), existence


def _linking(part: _Part) -> list[ColumnElement[Any]]:
    """Give the column of the part that points to what is dated."""
    return [key.parent for key in part.table.foreign_keys if key.column.table is part.dated]


def _apart(a: Span, b: Span) -> bool:
    return Doubt.CERTAIN in (before(a.end, b.start), before(b.end, a.start))
