"""Persons."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, true
from strawberry import UNSET

from api.schema.actor import Actor
from api.schema.arguments import ValidAt
from api.schema.binding import Many, Row, bound, by, planned
from api.schema.conditions import among, interval_of, on_day, possibly_on, table, value
from api.schema.describing import object_type
from api.schema.enums import DelegationRole, TenureStatus
from api.schema.lazy import DelegationMember, Membership, OfficeTenure
from api.schema.scalars import Date
from domain import person
from domain.delegation import Delegation
from domain.dialect import bytewise, in_array
from domain.office import sql_tenure_status

TenureDay = Annotated[
    Date | None,
    strawberry.argument(
        description="Day for `status`, today (UTC) by default; without `status`, only tenures that "
        "dates don't rule out on this day."
    ),
]


def _asked(row: Row, args: Any) -> ColumnElement[bool]:
    if args.status is not None:
        return in_array(sql_tenure_status(row, args.day("valid_at")), args.status)
    if args.valid_at is not None:
        return on_day(interval_of(row, "interval"), args.valid_at)
    return true()


def _delegation_slug(row: Row, _args: Any) -> ColumnElement[Any]:
    delegation = table(Delegation)
    return bytewise(value(delegation.c.slug, delegation.c.id == row.delegation_id))


@bound(person.Person)
@object_type
class Person(Actor):
    """A natural person; `existence` is the life, as far as it is recorded."""

    @planned(Many(by("holder_id"), order=("sort_key",), always=_asked))
    def tenures(
        self,
        valid_at: TenureDay = UNSET,
        status: Annotated[
            list[TenureStatus] | None,
            strawberry.argument(description="Only tenures with one of these statuses."),
        ] = UNSET,
    ) -> list[OfficeTenure]:
        """Offices that the person holds, held or will hold, by date."""

    @planned(Many(by("member_id"), where={"valid_at": possibly_on("interval")}))
    def memberships(self, valid_at: ValidAt = UNSET) -> list[Membership]:
        """Groups that the person belongs or belonged to."""

    @planned(Many(by("actor_id"), order=(_delegation_slug, "id"), where={"role": among("role")}))
    def delegation_memberships(
        self,
        role: Annotated[
            list[DelegationRole] | None,
            strawberry.argument(description="Only in one of these roles; null = in any."),
        ] = UNSET,
    ) -> list[DelegationMember]:
        """Delegations that the person belongs or belonged to, by slug."""
