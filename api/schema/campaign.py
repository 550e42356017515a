"""Campaigns: the delegations that one actor sends out for one purpose, and aims."""

from api.schema.binding import Many, bound, by, described
from api.schema.describing import object_type
from api.schema.enums import AimAttribution, EventStatus
from api.schema.lazy import Actor, Delegation, Statement
from api.schema.node import MentionTarget, Node, Sourced
from domain import campaign
from domain.dialect import bytewise

AIMS = Many(by("of_id"))
"""Aims of the row at hand, in the order of the source."""


@bound(campaign.Aim)
@object_type
class Aim(Sourced):
    """What a campaign, delegation or visit is for, according to somebody."""

    text: str = described("The aim, in the coder's own words.")
    attribution: AimAttribution = described("What kind of voice says so.")
    attributed_to: Actor | None = described(
        "Who says so; null where the source speaks for itself or names nobody."
    )
    targets: list[MentionTarget] = described("What the aim is about, in the order of the source.")


@bound(campaign.Campaign)
@object_type
class Campaign(Node, Sourced):
    """A set of delegations that one actor sends out for one purpose."""

    slug: str = described("Short name for addresses; unique among campaigns for ever.")
    name: str = described("Name to show.")
    sender: Actor = described("Who sends the delegations.")
    status: EventStatus = described("Where it is in its life cycle.")
    declared_delegation_count: int | None = described(
        "How many delegations a source says there are; null when none does. Fewer may be named."
    )
    declared_destination_count: int | None = described(
        "How many countries a source says they go to; null when none does."
    )
    delegations: list[Delegation] = described(
        "The delegations known by name, by slug.",
        Many(by("campaign_id"), order=(lambda row, _args: bytewise(row.slug),)),
    )
    named_destinations: list[Actor] = described("Destinations that a source names, in its order.")
    aims: list[Aim] = described("What it is for, each according to somebody.", AIMS)
    announced_in: Statement | None = described(
        "Statement that announced it; null when not recorded."
    )
    responds_to: "Campaign | None" = described(
        "Campaign of another actor that this one answers; null if there is none."
    )
