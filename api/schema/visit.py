"""Visits: one record per destination."""

from typing import Any

from sqlalchemy import ColumnElement, or_

from api.schema.binding import bound, described, where
from api.schema.campaign import AIMS
from api.schema.conditions import ACTORS, among, during, equal, ids, table
from api.schema.describing import input_type, object_type
from api.schema.enums import EngagementKind, EventStatus, VisitKind
from api.schema.lazy import Actor, Aim, Delegation, Place, Statement
from api.schema.node import Node, Sourced
from api.schema.scalars import Ref
from api.schema.values import DateRangeInput, FuzzyInterval
from domain import visit
from domain.delegation import Delegation as DelegationRow
from domain.delegation import DelegationMember
from domain.dialect import in_array


@bound(visit.Engagement)
@object_type
class Engagement(Sourced):
    """A meeting or appearance in the course of a visit."""

    kind: EngagementKind = described("What is done.")
    counterpart: Actor | None = described("Who is met; null where the source names nobody.")
    counterpart_description: str | None = described(
        "Who is met, in words, where the source names nobody; null if it says nothing."
    )
    period: FuzzyInterval = described("When it takes place; local dates.")
    status: EventStatus = described("Where it is in its life cycle.")


@bound(visit.Visit)
@object_type
class Visit(Node, Sourced):
    """An actor going to one destination; a tour has one visit for each stop."""

    slug: str = described("Short name for addresses; unique among visits for ever.")
    kind: VisitKind = described("How the visit counts.")
    status: EventStatus = described("Where it is in its life cycle.")
    visitor: Actor = described("Who visits: the sender of the delegation, or a person.")
    representing: Actor | None = described(
        "State or organisation that a visiting person stands for; null = the visitor itself."
    )
    delegation: Delegation | None = described("Delegation that goes; null if none does.")
    host: Actor | None = described("Who receives it; null when not said.")
    place: Place | None = described("Where it goes; null when not said.")
    period: FuzzyInterval = described("When it takes place; local dates at the destination.")
    listed_order: int | None = described(
        "Place among the stops as the source lists them, from 1; not a claimed order of travel."
    )
    aims: list[Aim] = described("What it is for, each according to somebody.", AIMS)
    engagements: list[Engagement] = described(
        "Meetings and appearances, in the order of the source."
    )
    outcomes: list[Statement] = described("Statements that came of it, in the order of the source.")


def _sent_by(row: Any, senders: Any) -> ColumnElement[bool]:
    delegation = table(DelegationRow)
    return or_(
        in_array(row.visitor_id, senders),
        in_array(row.representing_id, senders),
        row.delegation_id.in_(ids(delegation.c.id, in_array(delegation.c.sender_id, senders))),
    )


def _made_by(row: Any, person: Any) -> ColumnElement[bool]:
    member = table(DelegationMember)
    travels = row.delegation_id.in_(ids(member.c.delegation_id, member.c.actor_id == person))
    return or_(row.visitor_id == person, travels)


@input_type
class VisitFilter:
    """Which visits are wanted; all fields that are given must hold."""

    sender: list[Ref] | None = where(
        "Made, sent or represented by one of these.", _sent_by, refs=ACTORS
    )
    host: list[Ref] | None = where(
        "Received by one of these.", among("host_id"), refs=ACTORS, column="host_id"
    )
    place: list[Ref] | None = where(
        "To one of exactly these places.", among("place_id"), refs=("Place",)
    )
    delegation: Ref | None = where(
        "Of this delegation.", equal("delegation_id"), refs=("Delegation",)
    )
    person: Ref | None = where(
        "With this person, as visitor or as member of the delegation.", _made_by, refs=("Person",)
    )
    kind: list[VisitKind] | None = where("Of one of these kinds.", among("kind"))
    status: list[EventStatus] | None = where("With one of these statuses.", among("status"))
    date: DateRangeInput | None = where(
        "With a day in this range. It speaks of the dates, not of whether a plan came true.",
        during("period"),
        dates=True,
    )
