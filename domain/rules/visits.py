"""Rules 5 to 8: visits, and whatever else takes place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import and_, exists, func, or_, select

from domain.delegation import Delegation, DelegationMember
from domain.event import Event, EventStatus
from domain.rules.engine import REJECTS_OR_WARNS, WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import table_of, touches_with_sources
from domain.rules.spans import Span, before, judged, span_columns, uncovered
from domain.source import Evidence, Source, SourceKind
from domain.summit import Summit
from domain.visit import Engagement, Visit

DATED_EVENTS = tuple(table_of(cls) for cls in (Visit, Engagement, Summit, Event))
"""What has a life cycle and a period."""

_REFERENCE_KINDS = (SourceKind.REFERENCE_LIST, SourceKind.DATASET)


@rule(5, "VISIT_OUTSIDE_MEMBERSHIP", REJECTS_OR_WARNS)
def visit_outside_membership(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A visit of a delegation lies within the time for which the delegation has members.

    Members need not stay for every stop, so it is enough that on each day somebody belongs to
    it; a member without dates may have belonged to it at any time.
    """
    for visit_id, period, members in visits_with_members(scope):
        message = f"the visit ({period}) has a day on which nobody belongs to the delegation"
        yield from judged(found, uncovered(period, members), visit_id, message)


def visits_with_members(
    scope: Scope, *conditions: Any
) -> Iterator[tuple[int, Span, list[Span]]]:  # fmt: skip
    """Give each visit of a delegation that has members: its id, its period, and theirs.

    conditions: on the tables of Visit and DelegationMember.
    """
    visit, member = Visit.__table__, DelegationMember.__table__
    query = (
        select(visit.c.id, *span_columns(visit, "period"), *span_columns(member, "interval"))
        .join(member, member.c.delegation_id == visit.c.delegation_id)
        .where(*conditions)
        .order_by(visit.c.id)
    )
    if scope.ids is not None:
        concerned = (
            select(visit.c.delegation_id)
            .where(scope.touches(visit.c.id, visit.c.delegation_id))
            .union(select(member.c.delegation_id).where(scope.touches(member.c.id)))
        )
        query = query.where(visit.c.delegation_id.in_(concerned))
    for (visit_id, *period), rows in groupby(scope.rows(query), key=lambda row: row[:7]):
        yield visit_id, Span.read(*period), [Span.read(*row[7:]) for row in rows]


@rule(6, "VISIT_HOST_IS_SENDER")
def visit_host_is_sender(scope: Scope, found: Findings) -> Iterator[Breach]:
    """The host of a visit is not the one who sends the visitor.

    The sender is whom the visitor represents, else who sends the delegation, else the visitor.
    """
    visit, delegation = Visit.__table__, Delegation.__table__
    sender = func.coalesce(visit.c.representing_id, delegation.c.sender_id, visit.c.visitor_id)
    query = (
        select(visit.c.id)
        .outerjoin(delegation, delegation.c.id == visit.c.delegation_id)
        .where(visit.c.host_id == sender, scope.touches(visit.c.id, visit.c.delegation_id))
    )
    for (visit_id,) in scope.rows(query):
        yield found.certain(visit_id, "the host is also the one who sends the visitor")


@rule(7, "OCCURRED_AFTER_SOURCES", REJECTS_OR_WARNS)
def occurred_after_sources(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Nothing has OCCURRED that lies wholly after the publication of every source for it."""
    evidence, source = Evidence.__table__, Source.__table__
    earliest, latest = source.c.published_on_earliest, source.c.published_on_latest
    newest = func.max(earliest), func.max(latest)
    all_dated = (
        func.count(earliest) == func.count(),
        func.count(latest) == func.count(),
    )
    for table in DATED_EVENTS:
        start = table.c.period_start_earliest, table.c.period_start_latest
        query = (
            select(table.c.id, *start, *newest)
            .join(evidence, evidence.c.subject_id == table.c.id)
            .join(source, source.c.id == evidence.c.source_id)
            .where(
                table.c.status == EventStatus.OCCURRED,
                start[1].is_not(None),
                touches_with_sources(scope, table.c.id),
            )
            .group_by(table.c.id, *start)
            .having(
                or_(
                    and_(all_dated[0], newest[0] < start[1]),
                    and_(all_dated[1], newest[1] < start[0]),
                )
            )
        )
        for row_id, s1, s2, published_earliest, published_latest in scope.rows(query):
            message = (
                f"it is said to have occurred, begins {s1 or ''}..{s2}, and its newest source was "
                f"published {published_earliest}..{published_latest or ''}"
            )
            published = (published_earliest, published_latest)
            yield from judged(found, before(published, (s1, s2)), row_id, message)


@rule(8, "STALE_PLAN", WARNS)
def stale_plan(scope: Scope, found: Findings) -> Iterator[Breach]:
    """What is PLANNED is not certainly over while newer sources are at hand.

    A newer source is any that was certainly published after the end, whatever it tells, except
    reference lists and data sets.
    """
    source = Source.__table__
    for table in DATED_EVENTS:
        end = table.c.period_end_latest
        newer = and_(source.c.kind.not_in(_REFERENCE_KINDS), source.c.published_on_earliest > end)
        concerned = or_(
            scope.touches(table.c.id), exists().where(newer, scope.touches(source.c.id))
        )
        query = select(table.c.id, end).where(
            table.c.status == EventStatus.PLANNED, exists().where(newer), concerned
        )
        for row_id, day in scope.rows(query):
            message = f"it is still a plan, was to end by {day}, and there are newer sources"
            yield found.possible(row_id, message)
