"""Blocs, and membership in any group."""

from strawberry import UNSET

from api.schema.actor import Actor
from api.schema.arguments import ValidAt
from api.schema.binding import Many, bound, by, described, planned
from api.schema.conditions import possibly_on
from api.schema.describing import object_type
from api.schema.enums import BlocFormality
from api.schema.node import Sourced
from api.schema.values import FuzzyInterval
from domain import bloc


@bound(bloc.Bloc)
@object_type
class Bloc(Actor):
    """Several actors spoken of as one."""

    formality: BlocFormality = described("Whether it has a founding document.")

    @planned(Many(by("group_id"), where={"valid_at": possibly_on("interval")}))
    def members(self, valid_at: ValidAt = UNSET) -> "list[Membership]":
        """Who belongs or belonged to it, in the order of the source."""


@bound(bloc.Membership)
@object_type
class Membership(Sourced):
    """One actor belonging to a group."""

    member: Actor = described("Who belongs to it.")
    group: Actor = described("What it belongs to; any actor, not only a bloc.")
    role: str | None = described("Part that the member has in it; null when not said.")
    interval: FuzzyInterval = described("From when to when.")
