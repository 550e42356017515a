"""Summits and who took part in them."""

from __future__ import annotations

import enum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Entity, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.event import EventStatus
from domain.office import OfficeTenure
from domain.ordering import Dated
from domain.place import Place
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class SummitKind(enum.StrEnum):
    """How many states are represented: 2, 3, a few, many."""

    BILATERAL = "BILATERAL"
    TRILATERAL = "TRILATERAL"
    MINILATERAL = "MINILATERAL"
    MULTILATERAL = "MULTILATERAL"


class SummitLevel(enum.StrEnum):
    """At which level a summit is held."""

    LEADERS = "LEADERS"
    MINISTERIAL = "MINISTERIAL"
    SENIOR_OFFICIALS = "SENIOR_OFFICIALS"
    UNKNOWN = "UNKNOWN"


class ParticipationRole(enum.StrEnum):
    """Part of a participant in a summit."""

    HOST = "HOST"
    PARTICIPANT = "PARTICIPANT"
    CHAIR = "CHAIR"
    MEDIATOR = "MEDIATOR"
    OBSERVER = "OBSERVER"
    GUEST = "GUEST"


class Summit(Sourced, Named, Dated, Entity):
    """A meeting of leaders, ministers or senior officials of several states."""

    __tablename__ = "summit"
    __dated_by__ = "period"
    __table_args__ = (
        Index("ix_summit_sort", "sort_key"),
        Index("ix_summit_host_id_sort", "host_id", "sort_key"),
        Index("ix_summit_period", "period_start_earliest", "period_end_latest"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400))
    kind: Mapped[SummitKind]
    level: Mapped[SummitLevel]
    host_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    place_id: Mapped[int | None] = ref("place", nullable=True)
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")
    status: Mapped[EventStatus]

    host: Mapped[Actor | None] = relationship(foreign_keys=[host_id])
    place: Mapped[Place | None] = relationship(foreign_keys=[place_id])
    participants: Mapped[list[SummitParticipation]] = relationship(
        back_populates="summit",
        foreign_keys="SummitParticipation.summit_id",
        order_by="SummitParticipation.ordinal, SummitParticipation.id",
        info={"owned": True},
    )


class SummitParticipation(Sourced, Entity):
    """An actor taking part in a summit."""

    __tablename__ = "summit_participation"

    id: Mapped[int] = entity_pk()
    summit_id: Mapped[int] = ref("summit")
    actor_id: Mapped[int] = ref("actor")
    representing_id: Mapped[int | None] = ref("actor", nullable=True)
    """State or organisation that a person stands for; null = the actor itself."""
    capacity_id: Mapped[int | None] = ref("office_tenure", nullable=True)
    role: Mapped[ParticipationRole]
    ordinal: Mapped[Ordinal]

    summit: Mapped[Summit] = relationship(back_populates="participants", foreign_keys=[summit_id])
    actor: Mapped[Actor] = relationship(foreign_keys=[actor_id])
    representing: Mapped[Actor | None] = relationship(foreign_keys=[representing_id])
    capacity: Mapped[OfficeTenure | None] = relationship(foreign_keys=[capacity_id])

    __key__ = ("summit_id", "actor_id", "representing_id")
