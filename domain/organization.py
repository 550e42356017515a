"""Organisations: intergovernmental bodies, ministries, parliaments, media and others."""

from __future__ import annotations

import enum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor, ActorKind
from domain.base import IdType, ref
from domain.state import State


class OrganizationKind(enum.StrEnum):
    """Sector of an organisation (PLOVER actor codes, in words)."""

    IGO = "IGO"
    IGO_ORGAN = "IGO_ORGAN"
    GOVERNMENT_BODY = "GOVERNMENT_BODY"
    PARLIAMENT = "PARLIAMENT"
    ARMED_FORCE = "ARMED_FORCE"
    MEDIA = "MEDIA"
    THINK_TANK = "THINK_TANK"
    NGO = "NGO"
    COMPANY = "COMPANY"
    OTHER = "OTHER"


class Organization(Actor):
    """An organisation that acts under its own name."""

    __tablename__ = "organization"
    __kind__ = ActorKind.ORGANIZATION

    id: Mapped[int] = mapped_column(
        IdType, ForeignKey("actor.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[OrganizationKind]
    part_of_id: Mapped[int | None] = ref("organization", nullable=True, own_table=True)
    of_state_id: Mapped[int | None] = ref("state", nullable=True)

    part_of: Mapped[Organization | None] = relationship(
        foreign_keys=[part_of_id], remote_side=[id], post_update=True
    )
    of_state: Mapped[State | None] = relationship(foreign_keys=[of_state_id])
