"""States, and how one follows another."""

from __future__ import annotations

import enum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor, ActorKind
from domain.base import Entity, IdType, Sourced, entity_pk, ref
from domain.values.columns import fuzzy_date
from domain.values.fuzzy import FuzzyDate


class State(Actor):
    """A state, past or present; a territory with an ISO 3166-1 code counts as one."""

    __tablename__ = "state"
    __kind__ = ActorKind.STATE

    id: Mapped[int] = mapped_column(
        IdType, ForeignKey("actor.id", ondelete="CASCADE"), primary_key=True
    )

    predecessors: Mapped[list[Succession]] = relationship(
        back_populates="successor", foreign_keys="Succession.successor_id"
    )
    successors: Mapped[list[Succession]] = relationship(
        back_populates="predecessor", foreign_keys="Succession.predecessor_id"
    )


class SuccessionKind(enum.StrEnum):
    """How one state followed another (start and end terms of manystates)."""

    CONTINUATION = "CONTINUATION"
    """The successor is the same person in law."""
    DISSOLUTION = "DISSOLUTION"
    SECESSION = "SECESSION"
    UNIFICATION = "UNIFICATION"
    DECOLONISATION = "DECOLONISATION"
    TRANSFORMATION = "TRANSFORMATION"
    RESTORATION = "RESTORATION"
    OTHER = "OTHER"


class Succession(Sourced, Entity):
    """One state following another."""

    __tablename__ = "succession"

    id: Mapped[int] = entity_pk()
    predecessor_id: Mapped[int] = ref("state")
    successor_id: Mapped[int] = ref("state")
    kind: Mapped[SuccessionKind]
    date: Mapped[FuzzyDate | None] = fuzzy_date("date", nullable=True)

    predecessor: Mapped[State] = relationship(
        back_populates="successors", foreign_keys=[predecessor_id]
    )
    successor: Mapped[State] = relationship(
        back_populates="predecessors", foreign_keys=[successor_id]
    )

    __key__ = ("predecessor_id", "successor_id", "kind")
