"""Claims: propositions that sides assert, deny or doubt."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Select,
    Table,
    and_,
    case,
    literal,
    literal_column,
    not_,
    select,
)
from sqlalchemy.orm import Mapped, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.statement import Statement
from domain.words import words_column

claim_about = Table(
    "claim_about",
    Base.metadata,
    Column("claim_id", IdType, ForeignKey("claim.id", ondelete="CASCADE"), primary_key=True),
    Column("target_id", IdType, ForeignKey("entity.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class ClaimStatus(enum.StrEnum):
    """How a claim stands, given who says what of it."""

    UNCONTESTED = "UNCONTESTED"
    CONTESTED = "CONTESTED"
    """Asserted and denied by named sides."""
    DENIED = "DENIED"
    """Denied by a named side, asserted only by unnamed sources."""
    CONFIRMED = "CONFIRMED"
    RETRACTED = "RETRACTED"
    """Every side that asserted it took it back."""


class ClaimPositionType(enum.StrEnum):
    """What a side says of a claim."""

    ASSERTS = "ASSERTS"
    DENIES = "DENIES"
    CONFIRMS = "CONFIRMS"
    DOUBTS = "DOUBTS"
    RETRACTS = "RETRACTS"


class Claim(Sourced, Entity):
    """Something that may or may not be so; never a fact row of its own kind."""

    __tablename__ = "claim"

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    proposition: Mapped[str]
    """What is claimed, in own words."""
    words: Mapped[str] = words_column("proposition")

    about: Mapped[list[Entity]] = relationship(
        secondary=claim_about,
        primaryjoin=lambda: Claim.id == claim_about.c.claim_id,
        secondaryjoin=lambda: Entity.id == claim_about.c.target_id,
        order_by=claim_about.c.ordinal,
        viewonly=True,
        info={"kinds": "MentionTarget"},
    )
    positions: Mapped[list[ClaimPosition]] = relationship(
        back_populates="claim",
        foreign_keys="ClaimPosition.claim_id",
        order_by="ClaimPosition.ordinal, ClaimPosition.id",
        info={"owned": True},
    )

    @property
    def status(self) -> ClaimStatus:
        """How the claim stands."""
        return claim_status((p.position, p.actor_id) for p in self.positions)


class ClaimPosition(Sourced, Entity):
    """What one side says of a claim; `actor` is null for unnamed sources."""

    __tablename__ = "claim_position"

    id: Mapped[int] = entity_pk()
    claim_id: Mapped[int] = ref("claim")
    position: Mapped[ClaimPositionType]
    actor_id: Mapped[int | None] = ref("actor", nullable=True)
    statement_id: Mapped[int | None] = ref("statement", nullable=True)
    ordinal: Mapped[Ordinal]

    claim: Mapped[Claim] = relationship(back_populates="positions", foreign_keys=[claim_id])
    actor: Mapped[Actor | None] = relationship(foreign_keys=[actor_id])
    statement: Mapped[Statement | None] = relationship(foreign_keys=[statement_id])

    __key__ = ("claim_id", "position", "actor_id", "statement_id")


def claim_status(positions: Iterable[tuple[ClaimPositionType, int | None]]) -> ClaimStatus:
    """Compute a claim's status from (position, actor or None for an unnamed side) pairs.

    A side that retracts no longer counts among those that assert or confirm.
    """
    held = list(positions)
    retracting = {actor for position, actor in held if position is ClaimPositionType.RETRACTS}

    def sides(kind: ClaimPositionType) -> list[int | None]:
        return [actor for position, actor in held if position is kind and actor not in retracting]

    asserting, confirming = sides(ClaimPositionType.ASSERTS), sides(ClaimPositionType.CONFIRMS)
    denying = [actor for actor in sides(ClaimPositionType.DENIES) if actor is not None]
    if retracting and not asserting and not confirming:
        return ClaimStatus.RETRACTED
    if denying:
        named = any(actor is not None for actor in asserting + confirming)
        return ClaimStatus.CONTESTED if named else ClaimStatus.DENIED
    return ClaimStatus.CONFIRMED if confirming else ClaimStatus.UNCONTESTED


def sql_claim_status(claim_id: Any) -> ColumnElement[str]:
    """`claim_status` of the positions of a claim as SQL, never NULL."""
    kinds = ClaimPositionType

    def some(*of: ClaimPositionType, named: bool = False) -> ColumnElement[bool]:
        position, retracted = _positions(), _positions()
        taken_back: Select[Any] = (
            select(literal_column("1"))
            .where(
                retracted.c.claim_id == position.c.claim_id,
                retracted.c.position == kinds.RETRACTS,
                retracted.c.actor_id.is_not_distinct_from(position.c.actor_id),
            )
            .correlate_except(retracted)
        )
        held: Select[Any] = (
            select(literal_column("1"))
            .where(
                position.c.claim_id == claim_id,
                position.c.position.in_([literal(kind.value) for kind in of]),
            )
            .correlate_except(position)
        )
        if of != (kinds.RETRACTS,):
            held = held.where(not_(taken_back.exists()))
        if named:
            held = held.where(position.c.actor_id.is_not(None))
        return held.exists()

    retracting, confirming = some(kinds.RETRACTS), some(kinds.CONFIRMS)
    supported = some(kinds.ASSERTS, kinds.CONFIRMS)
    denied = some(kinds.DENIES, named=True)
    by_name = some(kinds.ASSERTS, kinds.CONFIRMS, named=True)
    return case(
        (and_(retracting, not_(supported)), literal(ClaimStatus.RETRACTED.value)),
        (and_(denied, by_name), literal(ClaimStatus.CONTESTED.value)),
        (denied, literal(ClaimStatus.DENIED.value)),
        (confirming, literal(ClaimStatus.CONFIRMED.value)),
        else_=literal(ClaimStatus.UNCONTESTED.value),
    )


def _positions() -> Any:
    return ClaimPosition.__table__.alias()
