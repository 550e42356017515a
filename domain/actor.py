"""Actors: whoever can speak, travel, send, host, hold an office or be party to a treaty."""

from __future__ import annotations

import enum
from typing import Any

from sqlalchemy import String, event
from sqlalchemy.orm import Mapped, mapped_column

from domain.base import Entity, Named, Sourced, entity_pk, slug_column
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class ActorKind(enum.StrEnum):
    """The five kinds of actor."""

    STATE = "STATE"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"
    POLITICAL_PARTY = "POLITICAL_PARTY"
    BLOC = "BLOC"


class Actor(Sourced, Named, Entity):
    """What all five kinds have in common (Popolo person or organization)."""

    __tablename__ = "actor"

    id: Mapped[int] = entity_pk()
    actor_kind: Mapped[ActorKind]
    """Follows from the class; stored so that a list of actors needs no join to know it."""
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400), index=True)
    existence: Mapped[FuzzyInterval] = fuzzy_interval("existence")
    """A state's or organisation's existence, a person's life."""


def _set_actor_kind(target: Actor, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    kwargs.setdefault("actor_kind", target.__kind__)  # type: ignore[attr-defined]


event.listen(Actor, "init", _set_actor_kind, propagate=True)
