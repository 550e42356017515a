"""Events that diplomacy is about: attacks, clashes, wars, sessions."""

from __future__ import annotations

import enum
from datetime import UTC, datetime

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.ordering import Dated
from domain.place import Place
from domain.state import State
from domain.topic import Topic
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class EventStatus(enum.StrEnum):
    """Life cycle of anything that takes place (schema.org eventStatus, extended)."""

    SPECULATIVE = "SPECULATIVE"
    """Somebody holds it likely; nobody announced it."""
    PLANNED = "PLANNED"
    ONGOING = "ONGOING"
    OCCURRED = "OCCURRED"
    CANCELLED = "CANCELLED"
    POSTPONED = "POSTPONED"
    RESCHEDULED = "RESCHEDULED"
    UNKNOWN = "UNKNOWN"


class EventStatusChange(Base):
    """A status that something had: a change adds a row here and never overwrites one."""

    __tablename__ = "event_status_change"

    subject_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Mapped[int] = mapped_column(Integer, primary_key=True)
    """From 0, in the order of recording."""
    status: Mapped[EventStatus]
    recorded_at: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))


class EventKind(enum.StrEnum):
    """What kind of event it is."""

    TERRORIST_ATTACK = "TERRORIST_ATTACK"
    ARMED_CLASH = "ARMED_CLASH"
    MILITARY_OPERATION = "MILITARY_OPERATION"
    WAR = "WAR"
    LIBERATION = "LIBERATION"
    COUNCIL_SESSION = "COUNCIL_SESSION"
    OTHER = "OTHER"


event_topic = Table(
    "event_topic",
    Base.metadata,
    Column("event_id", IdType, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("topic_id", IdType, ForeignKey("topic.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class Event(Sourced, Named, Dated, Entity):
    """Something that happened, happens or may happen; not a visit, summit or statement."""

    __tablename__ = "event"
    __dated_by__ = "period"
    __table_args__ = (Index("ix_event_sort", "sort_key"),)

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400))
    kind: Mapped[EventKind]
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")
    place_id: Mapped[int | None] = ref("place", nullable=True)
    status: Mapped[EventStatus]

    place: Mapped[Place | None] = relationship(foreign_keys=[place_id])
    participants: Mapped[list[EventParticipation]] = relationship(
        back_populates="event",
        foreign_keys="EventParticipation.event_id",
        order_by="EventParticipation.ordinal, EventParticipation.id",
        info={"owned": True},
    )
    topics: Mapped[list[Topic]] = relationship(
        secondary=event_topic, order_by=event_topic.c.ordinal
    )


class EventParticipation(Sourced, Entity):
    """An actor's part in an event."""

    __tablename__ = "event_participation"

    id: Mapped[int] = entity_pk()
    event_id: Mapped[int] = ref("event")
    actor_id: Mapped[int] = ref("actor")
    role: Mapped[str | None]
    ordinal: Mapped[Ordinal]

    event: Mapped[Event] = relationship(back_populates="participants", foreign_keys=[event_id])
    actor: Mapped[Actor] = relationship(foreign_keys=[actor_id])
    means: Mapped[list[Means]] = relationship(
        back_populates="participation",
        order_by="Means.ordinal, Means.id",
        info={"owned": True},
    )

    __key__ = ("event_id", "actor_id", "role")


class Means(Base):
    """Equipment that a participant used."""

    __tablename__ = "means"
    __table_args__ = (
        CheckConstraint("count >= 0", name="count"),
        CheckConstraint("count_known = (count IS NOT NULL)", name="count_known"),
    )

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    participation_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("event_participation.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str]
    supplier_id: Mapped[int | None] = ref("state", nullable=True)
    count: Mapped[int | None]
    count_known: Mapped[bool] = mapped_column(default=False)
    """False when a source says that it was used and not how many."""
    ordinal: Mapped[Ordinal]

    participation: Mapped[EventParticipation] = relationship(back_populates="means")
    supplier: Mapped[State | None] = relationship(foreign_keys=[supplier_id])

    __key__ = ("participation_id", "name")
