"""Delegations and their members."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    String,
    and_,
    case,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Entity, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.campaign import Aim, Campaign
from domain.office import OfficeTenure
from domain.values.columns import fuzzy_interval
from domain.values.compare import overlaps
from domain.values.fuzzy import FuzzyInterval
from domain.values.vocabulary_time import DateMatch

if TYPE_CHECKING:
    from domain.visit import Visit


class DelegationKind(enum.StrEnum):
    """How a delegation is made up."""

    ENVOY = "ENVOY"
    MULTI_PARTY = "MULTI_PARTY"
    ALL_PARTY = "ALL_PARTY"
    PARLIAMENTARY = "PARLIAMENTARY"
    MINISTERIAL = "MINISTERIAL"
    LEADER = "LEADER"
    EXPERT = "EXPERT"
    OTHER = "OTHER"


class DelegationRole(enum.StrEnum):
    """Part of a member in a delegation."""

    HEAD = "HEAD"
    DEPUTY_HEAD = "DEPUTY_HEAD"
    MEMBER = "MEMBER"
    ADVISER = "ADVISER"
    STAFF = "STAFF"
    OBSERVER = "OBSERVER"


class TriState(enum.StrEnum):
    """Yes, no, or not known."""

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class IntRange:
    """A whole number known only to lie from `min` to `max`, both included; null = no bound."""

    min: int | None
    max: int | None


class Delegation(Sourced, Named, Entity):
    """People whom one actor sends somewhere together."""

    __tablename__ = "delegation"
    __table_args__ = (CheckConstraint("declared_size >= 0", name="declared_size"),)

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    name: Mapped[str] = mapped_column(String(400))
    kind: Mapped[DelegationKind]
    sender_id: Mapped[int] = ref("actor")
    campaign_id: Mapped[int | None] = ref("campaign", nullable=True)
    declared_size: Mapped[int | None]
    """As a source states it; null when none does."""
    head_counted_in_size: Mapped[TriState] = mapped_column(default=TriState.UNKNOWN)
    composition: Mapped[str | None]
    """Who belongs to it where a source names groups but not people; own words."""

    sender: Mapped[Actor] = relationship(foreign_keys=[sender_id])
    campaign: Mapped[Campaign | None] = relationship(
        back_populates="delegations", foreign_keys=[campaign_id]
    )
    members: Mapped[list[DelegationMember]] = relationship(
        back_populates="delegation",
        foreign_keys="DelegationMember.delegation_id",
        order_by="DelegationMember.ordinal, DelegationMember.id",
        info={"owned": True},
    )
    visits: Mapped[list[Visit]] = relationship(
        back_populates="delegation",
        foreign_keys="Visit.delegation_id",
        order_by="Visit.sort_key",
    )
    aims: Mapped[list[Aim]] = relationship(
        primaryjoin=lambda: Delegation.id == Aim.of_id,
        foreign_keys=Aim.of_id,
        order_by=(Aim.ordinal, Aim.id),
        viewonly=True,
        info={"owned": True},
    )

    @property
    def named_count(self) -> int:
        """How many different members are known by name, the head included."""
        return len({member.actor_id for member in self.members})

    @property
    def unnamed_count(self) -> IntRange:
        """How many members are not known by name."""
        heads = {m.actor_id for m in self.members if m.role is DelegationRole.HEAD}
        return unnamed_count(
            self.declared_size, self.head_counted_in_size, self.named_count, len(heads)
        )

    def head(self, valid_at: date | None = None) -> DelegationMember | None:
        """Give who leads it (on `valid_at`, as far as dates do not rule it out), or None."""
        for member in self.members:
            if member.role is DelegationRole.HEAD and (
                valid_at is None
                or overlaps(
                    member.interval, valid_at, valid_at, DateMatch.POSSIBLE, include_undated=True
                )
            ):
                return member
        return None


def unnamed_count(
    declared_size: int | None, head_counted: TriState, named: int, named_heads: int
) -> IntRange:
    """Tell how many members are missing from the named ones.

    When the source does not say whether its figure includes the head, both readings count.
    Without a declared size nothing is known but that it is not negative.
    """
    if declared_size is None:
        return IntRange(0, None)
    all_counted = max(declared_size - named, 0)
    head_apart = max(declared_size - (named - min(named_heads, 1)), 0)
    if head_counted is TriState.YES or named_heads == 0:
        return IntRange(all_counted, all_counted)
    if head_counted is TriState.NO:
        return IntRange(head_apart, head_apart)
    return IntRange(all_counted, head_apart)


class DelegationMember(Sourced, Entity):
    """One actor in a delegation, in one role, for one stretch of time."""

    __tablename__ = "delegation_member"

    id: Mapped[int] = entity_pk()
    delegation_id: Mapped[int] = ref("delegation")
    actor_id: Mapped[int] = ref("actor")
    role: Mapped[DelegationRole]
    capacity_id: Mapped[int | None] = ref("office_tenure", nullable=True)
    """Office in which the source presents the member."""
    on_behalf_of_id: Mapped[int | None] = ref("actor", nullable=True)
    interval: Mapped[FuzzyInterval] = fuzzy_interval("interval")
    ordinal: Mapped[Ordinal]

    delegation: Mapped[Delegation] = relationship(
        back_populates="members", foreign_keys=[delegation_id]
    )
    actor: Mapped[Actor] = relationship(foreign_keys=[actor_id])
    capacity: Mapped[OfficeTenure | None] = relationship(foreign_keys=[capacity_id])
    on_behalf_of: Mapped[Actor | None] = relationship(foreign_keys=[on_behalf_of_id])

    __key__ = ("delegation_id", "actor_id", "role", "interval")


def sql_named_count(delegation_id: Any, *roles: DelegationRole) -> ColumnElement[int]:
    """Count the different members known by name as SQL, in any role or in one of `roles`."""
    member: Any = DelegationMember.__table__.alias()
    count = select(func.count(member.c.actor_id.distinct()))
    count = count.where(member.c.delegation_id == delegation_id)
    if roles:
        count = count.where(member.c.role.in_([literal(role.value) for role in roles]))
    return count.correlate_except(member).scalar_subquery()


def sql_unnamed_count(delegation: Any) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """`unnamed_count` as SQL, least and greatest; `delegation` has the columns of Delegation."""
    size, counted = delegation.declared_size, delegation.head_counted_in_size
    named = sql_named_count(delegation.id)
    heads = sql_named_count(delegation.id, DelegationRole.HEAD)
    all_counted = _not_negative(size - named)
    head_apart = _not_negative(size - named + 1)
    least = case(
        (size.is_(None), 0),
        (and_(counted == TriState.NO, heads > 0), head_apart),
        else_=all_counted,
    )
    greatest = case(
        (size.is_(None), null()),
        (or_(counted == TriState.YES, heads == 0), all_counted),
        else_=head_apart,
    )
    return least, greatest


def _not_negative(number: ColumnElement[int]) -> ColumnElement[int]:
    return case((number < 0, 0), else_=number)
