"""Campaigns: the delegations that one actor sends out for one purpose, and aims."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.event import EventStatus

if TYPE_CHECKING:
    from domain.delegation import Delegation
    from domain.statement import Statement

campaign_destination = Table(
    "campaign_destination",
    Base.metadata,
    Column("campaign_id", IdType, ForeignKey("campaign.id", ondelete="CASCADE"), primary_key=True),
    Column("actor_id", IdType, ForeignKey("actor.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)

aim_target = Table(
    "aim_target",
    Base.metadata,
    Column("aim_id", IdType, ForeignKey("aim.id", ondelete="CASCADE"), primary_key=True),
    Column("target_id", IdType, ForeignKey("entity.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class AimAttribution(enum.StrEnum):
    """Who says that something is done for this purpose."""

    OFFICIAL = "OFFICIAL"
    EDITORIAL = "EDITORIAL"
    THIRD_PARTY = "THIRD_PARTY"


class Aim(Sourced, Entity):
    """What a campaign, delegation or visit is for, according to somebody."""

    __tablename__ = "aim"

    id: Mapped[int] = entity_pk()
    of_id: Mapped[int] = ref("entity")
    """Campaign, delegation or visit."""
    text: Mapped[str]
    """In the coder's own words."""
    attribution: Mapped[AimAttribution]
    attributed_to_id: Mapped[int | None] = ref("actor", nullable=True)
    ordinal: Mapped[Ordinal]

    of: Mapped[Entity] = relationship(foreign_keys=[of_id])
    attributed_to: Mapped[Actor | None] = relationship(foreign_keys=[attributed_to_id])
    targets: Mapped[list[Entity]] = relationship(
        secondary=aim_target,
        primaryjoin=lambda: Aim.id == aim_target.c.aim_id,
        secondaryjoin=lambda: Entity.id == aim_target.c.target_id,
        order_by=aim_target.c.ordinal,
        viewonly=True,
        info={"kinds": "MentionTarget"},
    )

    __key__ = ("of_id", "attribution", "text")


class Campaign(Sourced, Named, Entity):
    """A set of delegations that one actor sends out for one purpose."""

    __tablename__ = "campaign"
    __table_args__ = (
        CheckConstraint("declared_delegation_count >= 0", name="delegation_count"),
        CheckConstraint("declared_destination_count >= 0", name="destination_count"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400))
    sender_id: Mapped[int] = ref("actor")
    status: Mapped[EventStatus]
    declared_delegation_count: Mapped[int | None]
    """As a source states it; the named rows may be fewer. Null = no count is stated."""
    declared_destination_count: Mapped[int | None]
    announced_in_id: Mapped[int | None] = ref("statement", nullable=True)
    responds_to_id: Mapped[int | None] = ref("campaign", nullable=True, own_table=True)

    sender: Mapped[Actor] = relationship(foreign_keys=[sender_id])
    announced_in: Mapped[Statement | None] = relationship(foreign_keys=[announced_in_id])
    responds_to: Mapped[Campaign | None] = relationship(
        foreign_keys=[responds_to_id], remote_side=[id], post_update=True
    )
    delegations: Mapped[list[Delegation]] = relationship(
        back_populates="campaign",
        foreign_keys="Delegation.campaign_id",
        order_by="Delegation.slug",
    )
    named_destinations: Mapped[list[Actor]] = relationship(
        secondary=campaign_destination,
        primaryjoin=lambda: Campaign.id == campaign_destination.c.campaign_id,
        secondaryjoin=lambda: Actor.id == campaign_destination.c.actor_id,
        order_by=campaign_destination.c.ordinal,
        viewonly=True,
    )
    aims: Mapped[list[Aim]] = relationship(
        primaryjoin=lambda: Campaign.id == Aim.of_id,
        foreign_keys=Aim.of_id,
        order_by=(Aim.ordinal, Aim.id),
        viewonly=True,
        info={"owned": True},
    )
