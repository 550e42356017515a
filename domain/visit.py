"""Visits: one row per destination."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Index, Integer, Table
from sqlalchemy.orm import Mapped, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.campaign import Aim
from domain.delegation import Delegation
from domain.event import EventStatus
from domain.ordering import Dated
from domain.place import Place
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval

if TYPE_CHECKING:
    from domain.statement import Statement

visit_outcome = Table(
    "visit_outcome",
    Base.metadata,
    Column("visit_id", IdType, ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True),
    Column("statement_id", IdType, ForeignKey("statement.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class VisitKind(enum.StrEnum):
    """How a visit counts (wording of the Office of the Historian, extended)."""

    STATE = "STATE"
    OFFICIAL = "OFFICIAL"
    OFFICIAL_WORKING = "OFFICIAL_WORKING"
    WORKING = "WORKING"
    PRIVATE = "PRIVATE"
    TRANSIT = "TRANSIT"
    MULTILATERAL_EVENT = "MULTILATERAL_EVENT"
    OUTREACH = "OUTREACH"
    """A stop of a delegation's tour."""
    UNSPECIFIED = "UNSPECIFIED"


class EngagementKind(enum.StrEnum):
    """What is done during a visit."""

    OFFICIAL_MEETING = "OFFICIAL_MEETING"
    MEDIA = "MEDIA"
    THINK_TANK = "THINK_TANK"
    PARLIAMENT = "PARLIAMENT"
    DIASPORA = "DIASPORA"
    CEREMONY = "CEREMONY"
    OTHER = "OTHER"


class Visit(Sourced, Dated, Entity):
    """An actor going to one destination."""

    __tablename__ = "visit"
    __dated_by__ = "period"
    __listed_by__ = "listed_order"
    __table_args__ = (
        Index("ix_visit_sort", "sort_key"),
        Index("ix_visit_visitor", "visitor_id", "sort_key"),
        Index("ix_visit_representing_id_sort", "representing_id", "sort_key"),
        Index("ix_visit_host", "host_id", "sort_key"),
        Index("ix_visit_period", "period_start_earliest", "period_end_latest"),
        Index("ix_visit_status", "status"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    kind: Mapped[VisitKind]
    status: Mapped[EventStatus]
    visitor_id: Mapped[int] = ref("actor", index=False)
    """The sender of the delegation, or a person."""
    representing_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    """State or organisation that a visiting person stands for; null = the visitor itself."""
    delegation_id: Mapped[int | None] = ref("delegation", nullable=True)
    host_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    place_id: Mapped[int | None] = ref("place", nullable=True)
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")
    """Local dates at the destination."""
    listed_order: Mapped[int | None]
    """Order in which the source lists the stops, from 1; not a claimed order of travel."""

    visitor: Mapped[Actor] = relationship(foreign_keys=[visitor_id])
    representing: Mapped[Actor | None] = relationship(foreign_keys=[representing_id])
    delegation: Mapped[Delegation | None] = relationship(
        back_populates="visits", foreign_keys=[delegation_id]
    )
    host: Mapped[Actor | None] = relationship(foreign_keys=[host_id])
    place: Mapped[Place | None] = relationship(foreign_keys=[place_id])
    engagements: Mapped[list[Engagement]] = relationship(
        back_populates="visit",
        foreign_keys="Engagement.visit_id",
        order_by="Engagement.ordinal, Engagement.id",
        info={"owned": True},
    )
    aims: Mapped[list[Aim]] = relationship(
        primaryjoin=lambda: Visit.id == Aim.of_id,
        foreign_keys=Aim.of_id,
        order_by=(Aim.ordinal, Aim.id),
        viewonly=True,
        info={"owned": True},
    )
    outcomes: Mapped[list[Statement]] = relationship(
        secondary=visit_outcome,
        primaryjoin="Visit.id == visit_outcome.c.visit_id",
        secondaryjoin="Statement.id == visit_outcome.c.statement_id",
        order_by=visit_outcome.c.ordinal,
        viewonly=True,
    )


class Engagement(Sourced, Entity):
    """A meeting or appearance in the course of a visit."""

    __tablename__ = "engagement"

    id: Mapped[int] = entity_pk()
    visit_id: Mapped[int] = ref("visit")
    kind: Mapped[EngagementKind]
    counterpart_id: Mapped[int | None] = ref("actor", nullable=True)
    counterpart_description: Mapped[str | None]
    """Who is met, where the source names nobody."""
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")
    status: Mapped[EventStatus]
    ordinal: Mapped[Ordinal]

    visit: Mapped[Visit] = relationship(back_populates="engagements", foreign_keys=[visit_id])
    counterpart: Mapped[Actor | None] = relationship(foreign_keys=[counterpart_id])

    __key__ = ("visit_id", "kind", "counterpart_id", "counterpart_description", "period")
