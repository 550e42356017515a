"""Rules 9 to 12: who belongs to a delegation, and who leads it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import exists, func, select

from domain.actor import Actor
from domain.delegation import Delegation, DelegationMember, DelegationRole, TriState
from domain.event import EventStatus
from domain.rules.engine import REJECTS_OR_WARNS, WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import twins
from domain.rules.spans import Span, at_once, judged, span_columns, uncovered
from domain.rules.visits import visits_with_members
from domain.source import Evidence, Judgement
from domain.visit import Visit

_DERIVED = ("named_count", "unnamed_count")
_TRAVELS = (EventStatus.PLANNED, EventStatus.ONGOING, EventStatus.OCCURRED)


@rule(9, "DELEGATION_TWO_HEADS", REJECTS_OR_WARNS)
def delegation_two_heads(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A delegation has one HEAD at a time; when the head changes, the second begins after the
    last day of the first.
    """
    member, actor = DelegationMember.__table__, Actor.__table__
    a, b, pair = twins(scope, member, ["delegation_id"], ["id", "delegation_id"])
    first, second = actor.alias(), actor.alias()
    query = (
        select(
            a.c.delegation_id,
            first.c.name,
            second.c.name,
            *span_columns(a, "interval"),
            *span_columns(b, "interval"),
        )
        .join(b, pair)
        .join(first, first.c.id == a.c.actor_id)
        .join(second, second.c.id == b.c.actor_id)
        .where(a.c.role == DelegationRole.HEAD, b.c.role == DelegationRole.HEAD)
    )
    for delegation_id, one, other, *days in scope.rows(query):
        doubt = at_once(Span.read(*days[:6]), Span.read(*days[6:]), handover=False)
        message = f"{one} and {other} lead it on the same day"
        yield from judged(found, doubt, delegation_id, message)


@rule(9, "DELEGATION_HEAD_GAP", REJECTS_OR_WARNS)
def delegation_head_gap(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Where the heads of a delegation are recorded with their dates, one of them leads it on
    every day on which it travels.
    """
    heads = DelegationMember.__table__.c.role == DelegationRole.HEAD
    travels = Visit.__table__.c.status.in_(_TRAVELS)
    for visit_id, period, spans in visits_with_members(scope, heads, travels):
        message = f"the visit ({period}) has a day on which no head leads the delegation"
        yield from judged(found, uncovered(period, spans), visit_id, message)


@rule(9, "DELEGATION_WITHOUT_HEAD", WARNS)
def delegation_without_head(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A delegation has a HEAD; that none is named is no error, since sources leave people out."""
    delegation, member = Delegation.__table__, DelegationMember.__table__
    head = exists().where(
        member.c.delegation_id == delegation.c.id, member.c.role == DelegationRole.HEAD
    )
    query = select(delegation.c.id).where(scope.touches(delegation.c.id), ~head)
    for (delegation_id,) in scope.rows(query):
        yield found.possible(delegation_id, "no head is named")


@rule(10, "DELEGATION_OVER_SIZE", REJECTS_OR_WARNS)
def delegation_over_size(scope: Scope, found: Findings) -> Iterator[Breach]:
    """No more members are named than the declared size; one more if it leaves out the head."""
    delegation, member = Delegation.__table__, DelegationMember.__table__
    named = func.count(member.c.actor_id.distinct())
    is_head = member.c.role == DelegationRole.HEAD
    heads = func.count(member.c.actor_id.distinct()).filter(is_head)
    size, head_counted = delegation.c.declared_size, delegation.c.head_counted_in_size
    query = (
        select(delegation.c.id, size, head_counted, named, heads)
        .join(member, member.c.delegation_id == delegation.c.id)
        .where(scope.touches(delegation.c.id))
        .group_by(delegation.c.id, size, head_counted)
        .having(named > size)
    )
    for delegation_id, declared, counted, members, led in scope.rows(query):
        message = f"{members} members are named of a declared size of {declared}"
        one_apart = members == declared + 1 and led > 0
        if not one_apart or counted is TriState.YES:
            yield found.certain(delegation_id, message)
        elif counted is TriState.UNKNOWN:
            unsure = f"{message}, which fits only if that leaves out the head"
            yield found.possible(delegation_id, unsure)


@rule(11, "DERIVED_COUNT_STORED")
def derived_count_stored(scope: Scope, found: Findings) -> Iterator[Breach]:
    """How many members are named and unnamed is computed: there is no column for it, and no
    evidence or judgement supports it.
    """
    delegation = Delegation.__table__
    for support in (Evidence.__table__, Judgement.__table__):
        query = (
            select(support.c.subject_id, support.c.field)
            .join(delegation, delegation.c.id == support.c.subject_id)
            .where(support.c.field.in_(_DERIVED), scope.touches(support.c.subject_id))
        )
        for delegation_id, field in scope.rows(query):
            message = f"{field} is computed and cannot be stated; state declared_size"
            yield found.certain(delegation_id, message)


@rule(12, "DELEGATION_MEMBER_TWICE", REJECTS_OR_WARNS)
def delegation_member_twice(scope: Scope, found: Findings) -> Iterator[Breach]:
    """The same actor is in a delegation once at a time; roles may change on a common day."""
    member, actor = DelegationMember.__table__, Actor.__table__
    a, b, pair = twins(scope, member, ["delegation_id", "actor_id"], ["id", "delegation_id"])
    query = (
        select(
            a.c.delegation_id,
            actor.c.name,
            *span_columns(a, "interval"),
            *span_columns(b, "interval"),
        )
        .join(b, pair)
        .join(actor, actor.c.id == a.c.actor_id)
    )
    for delegation_id, name, *days in scope.rows(query):
        doubt = at_once(Span.read(*days[:6]), Span.read(*days[6:]), handover=True)
        yield from judged(found, doubt, delegation_id, f"{name} is in it twice at the same time")
