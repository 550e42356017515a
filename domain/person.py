"""Persons."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from domain.actor import Actor, ActorKind
from domain.base import IdType


class Person(Actor):
    """A natural person; `existence` is the life, as far as it is recorded."""

    __tablename__ = "person"
    __kind__ = ActorKind.PERSON

    id: Mapped[int] = mapped_column(
        IdType, ForeignKey("actor.id", ondelete="CASCADE"), primary_key=True
    )
