"""Places, and who claims or administers a disputed one."""

from strawberry import UNSET

from api.schema.arguments import Lang
from api.schema.binding import bound, described, planned
from api.schema.describing import object_type
from api.schema.enums import PlaceKind, TerritorialClaimKind
from api.schema.lazy import Actor, Name, State
from api.schema.names import NAMES, NameKinds, label
from api.schema.node import Node, Sourced
from api.schema.values import FuzzyInterval
from domain import place


@bound(place.TerritorialClaim)
@object_type
class TerritorialClaim(Sourced):
    """One actor's claim to, or hold on, a disputed place."""

    claimant: Actor = described("Who claims or administers it.")
    kind: TerritorialClaimKind = described("How the actor stands to the territory.")
    interval: FuzzyInterval = described("From when to when.")


@bound(place.Place)
@object_type
class Place(Node, Sourced):
    """Somewhere that things happen; never the government that sits there."""

    slug: str = described("Short name for addresses; unique among places for ever.")

    @planned(label("name"))
    def name(self, lang: Lang = UNSET) -> str:
        """The name to show: the usual one, or with `lang` the best one in that language."""

    @planned(NAMES)
    def names(self, kind: NameKinds = UNSET) -> list[Name]:
        """All recorded names, the one to show first."""

    kind: PlaceKind = described("What kind of place it is.")
    country: State | None = described(
        "State in which it lies. Null where the territory is disputed (see territorialClaims), "
        "and where it lies in no single state."
    )
    part_of: "Place | None" = described("Place that it is part of; null when not recorded.")
    latitude: float | None = described("Degrees north, WGS 84; null when not recorded.")
    longitude: float | None = described("Degrees east, WGS 84; null when not recorded.")
    coordinate_uncertainty_km: float | None = described(
        "How far off the point may be, in kilometres; null when not recorded."
    )
    territorial_claims: list[TerritorialClaim] = described(
        "Who claims, administers or recognises it, where that is disputed."
    )
