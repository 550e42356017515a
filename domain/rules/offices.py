"""Rules 13 and 14: who holds an office."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from domain.actor import Actor
from domain.office import Office, OfficeTenure
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import twins
from domain.rules.spans import Span, judged, outside, span_columns, sql_maybe_outside, together


@rule(13, "OFFICE_HELD_TWICE", REJECTS_OR_WARNS)
def office_held_twice(scope: Scope, found: Findings) -> Iterator[Breach]:
    """An office with one seat does not have two holders at the same time; the day on which one
    hands over to the other may be common.
    """
    office, actor = Office.__table__, Actor.__table__
    a, b, pair = twins(scope, OfficeTenure.__table__, ["office_id"], ["id", "office_id"])
    first, second = actor.alias(), actor.alias()
    query = (
        select(
            a.c.id,
            first.c.name,
            second.c.name,
            *span_columns(a, "interval"),
            *span_columns(b, "interval"),
        )
        .join(office, office.c.id == a.c.office_id)
        .join(b, pair)
        .join(first, first.c.id == a.c.holder_id)
        .join(second, second.c.id == b.c.holder_id)
        .where(office.c.seats == 1, a.c.holder_id != b.c.holder_id)
    )
    for tenure_id, one, other, *days in scope.rows(query):
        mine, theirs = Span.read(*days[:6]), Span.read(*days[6:])
        message = f"{one} ({mine}) and {other} ({theirs}) hold an office with one seat at once"
        yield from judged(found, together(mine, theirs, handover=True), tenure_id, message)


@rule(14, "HOLDER_OUTSIDE_EXISTENCE", REJECTS_OR_WARNS)
def holder_outside_existence(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Who holds an office exists for as long as the tenure lasts: a state, or a person's life."""
    tenure, actor = OfficeTenure.__table__, Actor.__table__
    held_days, existence_days = (
        span_columns(tenure, "interval"),
        span_columns(actor, "existence"),
    )
    query = (
        select(tenure.c.id, actor.c.name, *held_days, *existence_days)
        .join(actor, actor.c.id == tenure.c.holder_id)
        .where(
            sql_maybe_outside(held_days, existence_days),
            scope.touches(tenure.c.id, tenure.c.holder_id),
        )
    )
    for tenure_id, name, *days in scope.rows(query):
        held, existence = Span.read(*days[:6]), Span.read(*days[6:])
        message = f"held {held} by {name}, who exists {existence}"
        yield from judged(found, outside(held, existence), tenure_id, message)
