"""Treaties, their parties, and what was done to them."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    and_,
    case,
    literal,
    literal_column,
    not_,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Named, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.event import Event
from domain.ordering import Dated
from domain.statement import Statement
from domain.values.columns import fuzzy_date
from domain.values.compare import sort_key
from domain.values.fuzzy import FuzzyDate

if TYPE_CHECKING:
    from collections.abc import Collection

treaty_action_contested = Table(
    "treaty_action_contested",
    Base.metadata,
    Column(
        "action_id", IdType, ForeignKey("treaty_action.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("statement_id", IdType, ForeignKey("statement.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class TreatyKind(enum.StrEnum):
    """What an instrument calls itself."""

    TREATY = "TREATY"
    CONVENTION = "CONVENTION"
    AGREEMENT = "AGREEMENT"
    PROTOCOL = "PROTOCOL"
    AMENDMENT = "AMENDMENT"
    MEMORANDUM = "MEMORANDUM"
    EXCHANGE_OF_NOTES = "EXCHANGE_OF_NOTES"
    DECLARATION = "DECLARATION"
    OTHER = "OTHER"


class TreatyActionType(enum.StrEnum):
    """What can be done to a treaty.

    Up to NOTIFICATION these are terms of the UN Treaty Collection's glossary; from SUSPENSION
    on, of Part V of the Vienna Convention on the Law of Treaties. REQUEST_MODIFICATION is ours.
    """

    ADOPTION = "ADOPTION"
    SIGNATURE = "SIGNATURE"
    DEFINITIVE_SIGNATURE = "DEFINITIVE_SIGNATURE"
    RATIFICATION = "RATIFICATION"
    ACCEPTANCE = "ACCEPTANCE"
    APPROVAL = "APPROVAL"
    ACCESSION = "ACCESSION"
    SUCCESSION = "SUCCESSION"
    FORMAL_CONFIRMATION = "FORMAL_CONFIRMATION"
    DEPOSIT = "DEPOSIT"
    PROVISIONAL_APPLICATION = "PROVISIONAL_APPLICATION"
    ENTRY_INTO_FORCE = "ENTRY_INTO_FORCE"
    RESERVATION = "RESERVATION"
    OBJECTION = "OBJECTION"
    DECLARATION = "DECLARATION"
    WITHDRAWAL_OF_RESERVATION = "WITHDRAWAL_OF_RESERVATION"
    AMENDMENT = "AMENDMENT"
    REVISION = "REVISION"
    REGISTRATION = "REGISTRATION"
    NOTIFICATION = "NOTIFICATION"
    REQUEST_MODIFICATION = "REQUEST_MODIFICATION"
    SUSPENSION = "SUSPENSION"
    RESUMPTION = "RESUMPTION"
    DENUNCIATION = "DENUNCIATION"
    WITHDRAWAL = "WITHDRAWAL"
    TERMINATION = "TERMINATION"
    EXPIRY = "EXPIRY"


CONSENT_TO_BE_BOUND = frozenset(
    {
        TreatyActionType.RATIFICATION,
        TreatyActionType.ACCEPTANCE,
        TreatyActionType.APPROVAL,
        TreatyActionType.ACCESSION,
    }
)
"""Same legal effect, different acts (Vienna Convention, articles 14 to 16): never merged."""


class TreatyStatusValue(enum.StrEnum):
    """How a treaty stands on a day."""

    NOT_YET_IN_FORCE = "NOT_YET_IN_FORCE"
    IN_FORCE = "IN_FORCE"
    SUSPENDED = "SUSPENDED"
    TERMINATED = "TERMINATED"
    UNKNOWN = "UNKNOWN"


class Treaty(Sourced, Named, Dated, Entity):
    """An international agreement; a denied or merely reported deal is a Claim instead."""

    __tablename__ = "treaty"
    __label__ = "title"
    __dated_by__ = "signed_on"
    __table_args__ = (Index("ix_treaty_sort", "sort_key"),)

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    title: Mapped[str] = mapped_column(String(1000))
    kind: Mapped[TreatyKind]
    signed_on: Mapped[FuzzyDate | None] = fuzzy_date("signed_on", nullable=True)
    """Date by which the treaty is usually cited; null when not recorded. The acts themselves
    are TreatyActions."""
    bilateral: Mapped[bool | None]
    """Whether it is made between two sides; null when that is not recorded."""

    parties: Mapped[list[TreatyParty]] = relationship(
        back_populates="treaty",
        foreign_keys="TreatyParty.treaty_id",
        order_by="TreatyParty.ordinal, TreatyParty.id",
        info={"owned": True},
    )
    actions: Mapped[list[TreatyAction]] = relationship(
        back_populates="treaty",
        foreign_keys="TreatyAction.treaty_id",
        order_by="TreatyAction.sort_key",
        info={"owned": True},
    )

    def status(self, valid_at: date) -> TreatyStatus:
        """Tell how the treaty stands on `valid_at`."""
        return treaty_status(self.actions, valid_at)


class TreatyParty(Sourced, Entity):
    """An actor bound by a treaty."""

    __tablename__ = "treaty_party"

    id: Mapped[int] = entity_pk()
    treaty_id: Mapped[int] = ref("treaty")
    actor_id: Mapped[int] = ref("actor")
    since: Mapped[FuzzyDate | None] = fuzzy_date("since", nullable=True)
    until: Mapped[FuzzyDate | None] = fuzzy_date("until", nullable=True)
    """Null = not known to have ended."""
    became_by: Mapped[TreatyActionType | None]
    ordinal: Mapped[Ordinal]

    treaty: Mapped[Treaty] = relationship(back_populates="parties", foreign_keys=[treaty_id])
    actor: Mapped[Actor] = relationship(foreign_keys=[actor_id])

    __key__ = ("treaty_id", "actor_id", "since")


class TreatyAction(Sourced, Dated, Entity):
    """One act under a treaty."""

    __tablename__ = "treaty_action"
    __dated_by__ = "date"
    __table_args__ = (
        Index("ix_treaty_action_sort", "sort_key"),
        Index("ix_treaty_action_treaty", "treaty_id", "sort_key"),
        Index("ix_treaty_action_actor_id_sort", "actor_id", "sort_key"),
        Index("ix_treaty_action_responded_by_id_sort", "responded_by_id", "sort_key"),
        Index("ix_treaty_action_date", "date_earliest", "date_latest"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    treaty_id: Mapped[int] = ref("treaty", index=False)
    type: Mapped[TreatyActionType]
    actor_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    """Null where the source names none."""
    date: Mapped[FuzzyDate | None] = fuzzy_date("date", nullable=True)
    effective_date: Mapped[FuzzyDate | None] = fuzzy_date("effective_date", nullable=True)
    """Day from which it has effect; null when the source gives none."""
    verbatim_term: Mapped[str | None]
    """The actor's own word for it, where that is not a term of treaty law."""
    unilateral: Mapped[bool | None]
    trigger_id: Mapped[int | None] = ref("event", nullable=True)
    announced_in_id: Mapped[int | None] = ref("statement", nullable=True)
    response: Mapped[str | None]
    responded_by_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    reason: Mapped[str | None]
    """Ground of a termination or expiry (manytreaties' end grounds)."""

    treaty: Mapped[Treaty] = relationship(back_populates="actions", foreign_keys=[treaty_id])
    actor: Mapped[Actor | None] = relationship(foreign_keys=[actor_id])
    trigger: Mapped[Event | None] = relationship(foreign_keys=[trigger_id])
    announced_in: Mapped[Statement | None] = relationship(foreign_keys=[announced_in_id])
    responded_by: Mapped[Actor | None] = relationship(foreign_keys=[responded_by_id])
    contested_by: Mapped[list[Statement]] = relationship(
        secondary=treaty_action_contested,
        primaryjoin=lambda: TreatyAction.id == treaty_action_contested.c.action_id,
        secondaryjoin=lambda: Statement.id == treaty_action_contested.c.statement_id,
        order_by=treaty_action_contested.c.ordinal,
        viewonly=True,
    )


@dataclass(frozen=True, slots=True)
class TreatyStatus:
    """How a treaty stands on a day, and the act on which that rests (None: on no act)."""

    value: TreatyStatusValue
    contested: bool
    basis: TreatyAction | None
    valid_at: date


_STATUS_AFTER = {
    TreatyActionType.ADOPTION: TreatyStatusValue.NOT_YET_IN_FORCE,
    TreatyActionType.SIGNATURE: TreatyStatusValue.NOT_YET_IN_FORCE,
    TreatyActionType.DEFINITIVE_SIGNATURE: TreatyStatusValue.NOT_YET_IN_FORCE,
    TreatyActionType.ENTRY_INTO_FORCE: TreatyStatusValue.IN_FORCE,
    TreatyActionType.SUSPENSION: TreatyStatusValue.SUSPENDED,
    TreatyActionType.RESUMPTION: TreatyStatusValue.IN_FORCE,
    TreatyActionType.TERMINATION: TreatyStatusValue.TERMINATED,
    TreatyActionType.EXPIRY: TreatyStatusValue.TERMINATED,
}

_BEFORE_FORCE = frozenset(
    {
        TreatyActionType.ADOPTION,
        TreatyActionType.SIGNATURE,
        TreatyActionType.DEFINITIVE_SIGNATURE,
    }
)
"""Acts that count only until another one does: what is in force may still be signed."""


def treaty_status(actions: Collection[TreatyAction], valid_at: date) -> TreatyStatus:
    """Compute the status that the latest act before or on `valid_at` leaves behind.

    An act counts from the first day that its date allows (its effective date where that is
    known), and bears the date's doubt with it. A signature alone leaves it unknown whether
    the treaty ever came into force, unless an entry into force is recorded for later; one that
    follows the entry into force changes nothing.
    """
    counted = [
        (when, action)
        for action in actions
        if action.type in _STATUS_AFTER
        and (when := action.effective_date or action.date) is not None
        and when.earliest is not None
        and when.earliest <= valid_at
    ]
    if not counted:
        return TreatyStatus(TreatyStatusValue.UNKNOWN, False, None, valid_at)
    _, basis = max(
        counted,
        key=lambda pair: (
            pair[1].type not in _BEFORE_FORCE,
            sort_key(pair[0].earliest, pair[0].latest, ""),
            list(_STATUS_AFTER).index(pair[1].type),
        ),
    )
    value = _STATUS_AFTER[basis.type]
    if value is TreatyStatusValue.NOT_YET_IN_FORCE and not _enters_into_force(actions):
        value = TreatyStatusValue.UNKNOWN
    return TreatyStatus(value, bool(basis.contested_by), basis, valid_at)


def _enters_into_force(actions: Iterable[TreatyAction]) -> bool:
    return any(action.type is TreatyActionType.ENTRY_INTO_FORCE for action in actions)


def sql_treaty_status_basis(treaty_id: Any, valid_at: Any) -> ColumnElement[int]:
    """Give the id of the act on which `treaty_status` rests as SQL, NULL if on none."""
    action: Any = TreatyAction.__table__.alias()
    c = action.c
    effective = c.effective_date_precision.is_not(None)
    earliest = case((effective, c.effective_date_earliest), else_=c.date_earliest)
    latest = case((effective, c.effective_date_latest), else_=c.date_latest)
    rank = case({type_.value: place for place, type_ in enumerate(_STATUS_AFTER)}, value=c.type)
    counts_last = case(dict.fromkeys(sorted(_BEFORE_FORCE), 1), value=c.type, else_=0)
    return (
        select(c.id)
        .where(c.treaty_id == treaty_id, rank.is_not(None), earliest <= valid_at)
        .order_by(
            counts_last,
            earliest.desc(),
            latest.is_(None).desc(),
            latest.desc(),
            rank.desc(),
            c.sort_key,
        )
        .limit(1)
        .correlate_except(action)
        .scalar_subquery()
    )


def sql_treaty_status_value(basis: Any) -> ColumnElement[str]:
    """Give the value of `treaty_status` as SQL, never NULL; `basis` is the act it rests on."""
    action: Any = TreatyAction.__table__.alias()
    entry: Select[Any] = (
        select(literal_column("1"))
        .where(
            action.c.treaty_id == basis.treaty_id,
            action.c.type == TreatyActionType.ENTRY_INTO_FORCE,
        )
        .correlate_except(action)
    )
    unknown = literal(TreatyStatusValue.UNKNOWN.value)
    after = case(
        {type_.value: literal(status.value) for type_, status in _STATUS_AFTER.items()},
        value=basis.type,
        else_=unknown,
    )
    never = and_(after == TreatyStatusValue.NOT_YET_IN_FORCE.value, not_(entry.exists()))
    return case((never, unknown), else_=after)


def sql_contested(basis: Any) -> ColumnElement[bool]:
    """Say as SQL whether a statement contests an act, never NULL."""
    contested = treaty_action_contested.alias()
    one: Select[Any] = select(literal_column("1")).where(contested.c.action_id == basis.id)
    return one.correlate_except(contested).exists()
