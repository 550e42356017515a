"""Political parties."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor, ActorKind
from domain.base import IdType, ref
from domain.state import State


class PoliticalParty(Actor):
    """A party of a state's politics, not a party to a treaty."""

    __tablename__ = "political_party"
    __kind__ = ActorKind.POLITICAL_PARTY

    id: Mapped[int] = mapped_column(
        IdType, ForeignKey("actor.id", ondelete="CASCADE"), primary_key=True
    )
    state_id: Mapped[int | None] = ref("state", nullable=True)

    state: Mapped[State | None] = relationship(foreign_keys=[state_id])
