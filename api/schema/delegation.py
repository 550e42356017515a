"""Delegations and their members."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, case, or_, select
from strawberry import UNSET

from api.schema.binding import Expr, First, Many, Parts, Row, bound, by, described, planned, where
from api.schema.campaign import AIMS
from api.schema.conditions import ACTORS, among, equal, ids, possibly_on, table
from api.schema.describing import input_type, object_type
from api.schema.enums import DelegationKind, DelegationRole, OfficeRank, TriState
from api.schema.lazy import Actor, Aim, Campaign, OfficeTenure, Visit
from api.schema.node import Node, Sourced
from api.schema.scalars import Date, Ref
from api.schema.values import FuzzyInterval, IntRange
from domain import delegation
from domain.delegation import sql_named_count, sql_unnamed_count
from domain.dialect import in_array
from domain.office import Office
from domain.office import OfficeTenure as OfficeTenureRow
from domain.visit import Visit as VisitRow


def _head_first(row: Row, _args: Any) -> ColumnElement[Any]:
    return case((row.role == DelegationRole.HEAD, 0), else_=1)


def _is_head(row: Row, _args: Any) -> ColumnElement[bool]:
    head: ColumnElement[bool] = row.role == DelegationRole.HEAD
    return head


_MEMBERS = Many(
    by("delegation_id"),
    order=(_head_first, "ordinal", "id"),
    where={"role": among("role")},
)
_HEAD = Many(
    by("delegation_id"), always=_is_head, where={"valid_at": possibly_on("interval")}, price=1
)


@bound(delegation.DelegationMember)
@object_type
class DelegationMember(Sourced):
    """One actor in a delegation, in one role, for one stretch of time."""

    delegation: "Delegation" = described("The delegation.")
    actor: Actor = described("Who belongs to it.")
    role: DelegationRole = described("Part of the member.")
    capacity: OfficeTenure | None = described(
        "Office in which the source presents the member; null when it names none."
    )
    on_behalf_of: Actor | None = described(
        "Whom the member stands for, if not the sender; null when not said."
    )
    interval: FuzzyInterval = described("From when to when.")


@bound(delegation.Delegation)
@object_type
class Delegation(Node, Sourced):
    """People whom one actor sends somewhere together."""

    slug: str = described("Short name for addresses; unique among delegations for ever.")
    name: str = described("Name to show.")
    kind: DelegationKind = described("How it is made up.")
    sender: Actor = described("Who sends it.")
    campaign: Campaign | None = described("Campaign that it is part of; null if there is none.")

    @planned(First(_HEAD))
    def head(
        self,
        valid_at: Annotated[
            Date | None,
            strawberry.argument(
                description="Day on which the head is wanted; null = the first one recorded."
            ),
        ] = UNSET,
    ) -> DelegationMember | None:
        """Who leads it, on a day as far as dates don't rule it out; null when not said."""

    @planned(_MEMBERS)
    def members(
        self,
        role: Annotated[
            list[DelegationRole] | None,
            strawberry.argument(description="Only in one of these roles; null = in any."),
        ] = UNSET,
    ) -> list[DelegationMember]:
        """Members known by name: the head first, then in the order of the source."""

    declared_size: int | None = described(
        "How many members a source says it has; null when none does."
    )
    head_counted_in_size: TriState = described("Whether that figure includes the head.")
    named_count: int = described(
        "How many different members are known by name, the head included.",
        Expr(lambda row, _args: sql_named_count(row.id)),
    )
    unnamed_count: IntRange = described(
        "How many members are not known by name; two bounds where the source doesn't say whether "
        "its figure includes the head, no greatest value where it gives no figure.",
        Parts(
            {
                "min": Expr(lambda row, _args: sql_unnamed_count(row)[0]),
                "max": Expr(lambda row, _args: sql_unnamed_count(row)[1]),
            }
        ),
    )
    visits: list[Visit] = described(
        "Where it goes, by date; stops without a date in the order of the source.",
        Many(by("delegation_id"), order=("sort_key",)),
    )
    aims: list[Aim] = described("What it is for, each according to somebody.", AIMS)
    composition: str | None = described(
        "Who belongs to it where a source names groups and not people; null if there is nothing."
    )


def _member_is(row: Row, actor: Any) -> ColumnElement[bool]:
    member = table(delegation.DelegationMember)
    return row.id.in_(ids(member.c.delegation_id, member.c.actor_id == actor))


def _head_is(row: Row, actor: Any) -> ColumnElement[bool]:
    member = table(delegation.DelegationMember)
    is_head = member.c.role == DelegationRole.HEAD
    return row.id.in_(ids(member.c.delegation_id, member.c.actor_id == actor, is_head))


def _member_rank(row: Row, ranks: Any) -> ColumnElement[bool]:
    member = table(delegation.DelegationMember)
    tenure, office = table(OfficeTenureRow), table(Office)
    ranked = (
        select(member.c.delegation_id)
        .join(tenure, tenure.c.id == member.c.capacity_id)
        .join(office, office.c.id == tenure.c.office_id)
        .where(in_array(office.c.rank, ranks))
    )
    return row.id.in_(ranked)


def _goes_to(row: Row, destinations: Any) -> ColumnElement[bool]:
    visit = table(VisitRow)
    there = or_(in_array(visit.c.place_id, destinations), in_array(visit.c.host_id, destinations))
    return row.id.in_(ids(visit.c.delegation_id, visit.c.delegation_id.is_not(None), there))


@input_type
class DelegationFilter:
    """Which delegations are wanted; all fields that are given must hold."""

    sender: list[Ref] | None = where("Sent by one of these.", among("sender_id"), refs=ACTORS)
    kind: list[DelegationKind] | None = where("Of one of these kinds.", among("kind"))
    head: Ref | None = where("Led by this actor at some time.", _head_is, refs=ACTORS)
    member: Ref | None = where("With this actor in any role.", _member_is, refs=ACTORS)
    campaign: Ref | None = where("Part of this campaign.", equal("campaign_id"), refs=("Campaign",))
    member_office_rank: list[OfficeRank] | None = where(
        "With a member presented in an office of one of these ranks.", _member_rank
    )
    destination: list[Ref] | None = where(
        "With a visit to one of these places, or hosted by one of these actors.",
        _goes_to,
        refs=(*ACTORS, "Place"),
    )
