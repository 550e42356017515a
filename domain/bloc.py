"""Blocs, and membership in any group."""

from __future__ import annotations

import enum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor, ActorKind
from domain.base import Entity, IdType, Ordinal, Sourced, entity_pk, ref
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class BlocFormality(enum.StrEnum):
    """Whether a bloc has a founding document."""

    FORMAL = "FORMAL"
    INFORMAL = "INFORMAL"


class Bloc(Actor):
    """Several actors spoken of as one."""

    __tablename__ = "bloc"
    __kind__ = ActorKind.BLOC

    id: Mapped[int] = mapped_column(
        IdType, ForeignKey("actor.id", ondelete="CASCADE"), primary_key=True
    )
    formality: Mapped[BlocFormality]

    members: Mapped[list[Membership]] = relationship(
        primaryjoin="Bloc.id == foreign(Membership.group_id)",
        order_by="Membership.ordinal, Membership.id",
        info={"owned": True},
        viewonly=True,
    )


class Membership(Sourced, Entity):
    """One actor belonging to a group (Popolo membership); the group may be any actor."""

    __tablename__ = "membership"

    id: Mapped[int] = entity_pk()
    member_id: Mapped[int] = ref("actor")
    group_id: Mapped[int] = ref("actor")
    role: Mapped[str | None]
    interval: Mapped[FuzzyInterval] = fuzzy_interval("interval")
    ordinal: Mapped[Ordinal]

    member: Mapped[Actor] = relationship(foreign_keys=[member_id])
    group: Mapped[Actor] = relationship(foreign_keys=[group_id])

    __key__ = ("member_id", "group_id", "role", "interval")
