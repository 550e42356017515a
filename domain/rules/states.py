"""Rules 15 and 16: how states follow one another, and when actors can act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import func, select

from domain.actor import Actor
from domain.base import Base
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
    sql_maybe_outside,
)
from domain.state import Succession, SuccessionKind
from domain.statement import Statement
from domain.summit import Summit, SummitParticipation
from domain.treaty import TreatyAction
from domain.values.compare import Bounds
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

    cls: type[Base]
    actor: str
    """Column of the actor."""
    date: str
    """Prefix of the date or period."""
    as_what: str
    dated: type[Base] | None = None
    """Class that has the date, where it is not `cls`."""
    link: str | None = None
    """Column that leads to it."""


_PARTS = (
    _Part(Statement, "speaker_id", "date", "speaks"),
    _Part(Statement, "on_behalf_of_id", "date", "is spoken for"),
    _Part(TreatyAction, "actor_id", "date", "acts under the treaty"),
    _Part(Visit, "visitor_id", "period", "visits"),
    _Part(Visit, "representing_id", "period", "is represented"),
    _Part(Visit, "host_id", "period", "hosts"),
    _Part(Summit, "host_id", "period", "hosts"),
    _Part(SummitParticipation, "actor_id", "period", "takes part", Summit, "summit_id"),
    _Part(SummitParticipation, "representing_id", "period", "is represented", Summit, "summit_id"),
)
_IN_EVENT = _Part(EventParticipation, "actor_id", "period", "takes part", Event, "event_id")


@rule(16, "ACTOR_OUTSIDE_EXISTENCE", REJECTS_OR_WARNS)
def actor_outside_existence(scope: Scope, found: Findings) -> Iterator[Breach]:
    """An actor does nothing before it exists or after it has ceased to.

    Seen are statements, treaty actions, visits and summits, and events that lie wholly outside:
    an actor may come into a long one, or drop out of it.
    """
    for part in _PARTS:
        for row_id, name, when, existence in _active(scope, part):
            message = f"{name} {part.as_what} {when} and exists {existence}"
            yield from judged(found, outside(when, existence), row_id, message)
    for row_id, name, when, existence in _active(scope, _IN_EVENT):
        if Doubt.CERTAIN in (before(when.end, existence.start), before(existence.end, when.start)):
            message = f"{name} {_IN_EVENT.as_what} {when} and exists {existence}"
            yield found.certain(row_id, message)


def _active(scope: Scope, part: _Part) -> Iterator[tuple[int, str, Span, Span]]:
    """Give each row, the actor's name, when it is, and when the actor exists as far as known."""
    actor, table = Actor.__table__, part.cls.__table__
    dated = part.dated.__table__ if part.dated else table
    links = [table.c[part.link]] if part.link else []
    is_day = f"{part.date}_edtf" in dated.c
    days = day_columns(dated, part.date) if is_day else span_columns(dated, part.date)
    existence = span_columns(actor, "existence")
    query = (
        select(table.c.id, actor.c.name, *existence, *days)
        .join_from(table, actor, actor.c.id == table.c[part.actor])
        .where(
            sql_maybe_outside(days, existence),
            scope.touches(table.c.id, table.c[part.actor], *links),
        )
    )
    for link in links:
        query = query.join(dated, dated.c.id == link)
    for row_id, name, *bounds in scope.rows(query):
        when = Span.day(*bounds[6:]) if is_day else Span.read(*bounds[6:])
        yield row_id, name, when, Span.read(*bounds[:6])
