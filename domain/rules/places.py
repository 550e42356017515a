"""Rule 35: places."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, not_, or_, select

from domain.place import Place, TerritorialClaim, TerritorialClaimKind
from domain.rules.engine import Breach, Findings, Scope, rule
from domain.values.vocabulary_time import BoundState

_SIDES = (TerritorialClaimKind.CLAIMS, TerritorialClaimKind.ADMINISTERS)


@rule(35, "PLACE_OFF_THE_GLOBE")
def place_off_the_globe(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A point has a latitude within 90 degrees and a longitude within 180, or neither."""
    table = Place.__table__
    latitude, longitude = table.c.latitude, table.c.longitude
    query = select(table.c.id, latitude, longitude).where(
        or_(
            not_(latitude.between(-90, 90)),
            not_(longitude.between(-180, 180)),
            latitude.is_(None) != longitude.is_(None),
        ),
        scope.touches(table.c.id),
    )
    for place_id, north, east in scope.rows(query):
        yield found.certain(place_id, f"no point on the globe: latitude {north}, longitude {east}")


@rule(35, "DISPUTED_PLACE_TAKES_SIDES")
def disputed_place_takes_sides(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A place with territorial claims that have not ended belongs to no country, and has at
    least two claimants or administrators.
    """
    place, claim = Place.__table__, TerritorialClaim.__table__
    sides = func.count(claim.c.claimant_id.distinct()).filter(claim.c.kind.in_(_SIDES))
    query = (
        select(place.c.id, place.c.country_id, sides)
        .join(claim, claim.c.place_id == place.c.id)
        .where(claim.c.interval_end_state != BoundState.KNOWN, scope.touches(place.c.id))
        .group_by(place.c.id, place.c.country_id)
    )
    for place_id, country_id, count in scope.rows(query):
        if country_id is not None:
            yield found.certain(place_id, "disputed, and yet in a country; wanted none")
        if count < 2:
            yield found.certain(place_id, f"{count} side to a dispute; wanted two, or no claim")
