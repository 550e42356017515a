"""Places, and who claims or administers a disputed one."""

from __future__ import annotations

import enum

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Entity, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.state import State
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class PlaceKind(enum.StrEnum):
    """What kind of place it is."""

    CITY = "CITY"
    REGION = "REGION"
    TERRITORY = "TERRITORY"
    COUNTRY = "COUNTRY"
    WORLD_REGION = "WORLD_REGION"
    SITE = "SITE"


class Place(Sourced, Named, Entity):
    """Somewhere that things happen; never the government that sits there."""

    __tablename__ = "place"
    __table_args__ = (
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="point"),
        CheckConstraint("coordinate_uncertainty_km >= 0", name="uncertainty"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400))
    kind: Mapped[PlaceKind]
    country_id: Mapped[int | None] = ref("state", nullable=True)
    """Null where the territory is disputed, or where no state is meant."""
    part_of_id: Mapped[int | None] = ref("place", nullable=True, own_table=True)
    latitude: Mapped[float | None]
    """Degrees north, WGS 84."""
    longitude: Mapped[float | None]
    """Degrees east, WGS 84."""
    coordinate_uncertainty_km: Mapped[float | None]

    country: Mapped[State | None] = relationship(foreign_keys=[country_id])
    part_of: Mapped[Place | None] = relationship(
        foreign_keys=[part_of_id], remote_side=[id], post_update=True
    )
    territorial_claims: Mapped[list[TerritorialClaim]] = relationship(
        back_populates="place",
        foreign_keys="TerritorialClaim.place_id",
        order_by="TerritorialClaim.ordinal, TerritorialClaim.id",
        info={"owned": True},
    )


class TerritorialClaimKind(enum.StrEnum):
    """How an actor stands to a territory."""

    CLAIMS = "CLAIMS"
    ADMINISTERS = "ADMINISTERS"
    RECOGNISES = "RECOGNISES"


class TerritorialClaim(Sourced, Entity):
    """One actor's claim to, or hold on, a disputed place."""

    __tablename__ = "territorial_claim"

    id: Mapped[int] = entity_pk()
    place_id: Mapped[int] = ref("place")
    claimant_id: Mapped[int] = ref("actor")
    kind: Mapped[TerritorialClaimKind]
    interval: Mapped[FuzzyInterval] = fuzzy_interval("interval")
    ordinal: Mapped[Ordinal]

    place: Mapped[Place] = relationship(
        back_populates="territorial_claims", foreign_keys=[place_id]
    )
    claimant: Mapped[Actor] = relationship(foreign_keys=[claimant_id])

    __key__ = ("place_id", "claimant_id", "kind", "interval")
