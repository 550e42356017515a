"""Organisations: intergovernmental bodies, ministries, parliaments, media and others."""

from typing import Any

from sqlalchemy import ColumnElement
from strawberry import UNSET

from api.schema.actor import Actor
from api.schema.arguments import ValidAt
from api.schema.binding import Many, Row, bound, described, planned
from api.schema.conditions import ids, possibly_on, table
from api.schema.describing import object_type
from api.schema.enums import OrganizationKind
from api.schema.lazy import OfficeTenure, State
from domain import organization
from domain.office import Office


def _in_its_offices(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    office = table(Office)
    return row.office_id.in_(ids(office.c.id, office.c.of_id == key))


@bound(organization.Organization)
@object_type
class Organization(Actor):
    """An organisation that acts under its own name."""

    kind: OrganizationKind = described("Sector of the organisation.")
    part_of: "Organization | None" = described(
        "Organisation that it is part of; null if there is none or none is recorded."
    )
    of_state: State | None = described("State that it belongs to; null if it belongs to none.")

    @planned(
        Many(_in_its_offices, order=("sort_key",), where={"valid_at": possibly_on("interval")})
    )
    def tenures(self, valid_at: ValidAt = UNSET) -> list[OfficeTenure]:
        """Who holds, held or will hold the organisation's offices, by date."""
