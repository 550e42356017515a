"""Statements: words that an actor put on record, and how they relate to one another."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Base, Entity, IdType, Ordinal, Sourced, entity_pk, ref, slug_column
from domain.ordering import Dated
from domain.values.columns import fuzzy_date
from domain.values.fuzzy import FuzzyDate
from domain.values.money import Money, money
from domain.words import words_column

if TYPE_CHECKING:
    from domain.mention import MentionObservation, Stance
    from domain.statement_text import StatementText


class SpeechAct(enum.StrEnum):
    """What a statement does; domain/speech_acts.csv maps these to CAMEO and PLOVER."""

    STATE = "STATE"
    ANNOUNCE = "ANNOUNCE"
    PROMISE = "PROMISE"
    OFFER = "OFFER"
    AGREE = "AGREE"
    SUPPORT = "SUPPORT"
    SYMPATHISE = "SYMPATHISE"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    DENY = "DENY"
    THREATEN = "THREATEN"
    WITHDRAW = "WITHDRAW"
    REPORT = "REPORT"
    DECLINE_COMMENT = "DECLINE_COMMENT"


class StatementChannel(enum.StrEnum):
    """By which way a statement was made."""

    ADDRESS = "ADDRESS"
    SOCIAL_MEDIA = "SOCIAL_MEDIA"
    PRESS_RELEASE = "PRESS_RELEASE"
    PRESS_CONFERENCE = "PRESS_CONFERENCE"
    INTERVIEW = "INTERVIEW"
    COMMUNIQUE = "COMMUNIQUE"
    LETTER = "LETTER"
    MEDIA_REPORT = "MEDIA_REPORT"
    UNKNOWN = "UNKNOWN"


class StatementStatus(enum.StrEnum):
    """Life of an utterance."""

    STANDING = "STANDING"
    WITHDRAWAL_PROMISED = "WITHDRAWAL_PROMISED"
    """Somebody promised to take it back; it still stands."""
    WITHDRAWN = "WITHDRAWN"
    CORRECTED = "CORRECTED"
    SUPERSEDED = "SUPERSEDED"


class StatementRelationType(enum.StrEnum):
    """What one statement does to another."""

    DENIES = "DENIES"
    RESPONDS_TO = "RESPONDS_TO"
    REPORTS = "REPORTS"
    PROMISES_WITHDRAWAL_OF = "PROMISES_WITHDRAWAL_OF"
    WITHDRAWS = "WITHDRAWS"
    REPEATS = "REPEATS"
    CLARIFIES = "CLARIFIES"
    CORRECTS = "CORRECTS"
    CONTRADICTS = "CONTRADICTS"
    SUPPORTS = "SUPPORTS"


class Statement(Sourced, Dated, Entity):
    """Words that an actor put on record (Popolo speech)."""

    __tablename__ = "statement"
    __dated_by__ = "date"
    __table_args__ = (
        CheckConstraint(
            "speaker_id IS NOT NULL OR speaker_description IS NOT NULL", name="has_speaker"
        ),
        Index("ix_statement_sort", "sort_key"),
        Index("ix_statement_speaker", "speaker_id", "sort_key"),
        Index("ix_statement_on_behalf_of_id_sort", "on_behalf_of_id", "sort_key"),
        Index("ix_statement_reported_by_id_sort", "reported_by_id", "sort_key"),
        Index("ix_statement_venue_sort", "venue_id", "sort_key"),
        Index("ix_statement_venue", "venue_id", "speaker_id", "sort_key"),
        Index("ix_statement_date", "date_earliest", "date_latest"),
    )

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    title: Mapped[str]
    title_words: Mapped[str] = words_column("title")
    summary: Mapped[str]
    """In the coder's own words."""
    summary_words: Mapped[str] = words_column("summary")
    act: Mapped[SpeechAct]
    speaker_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    """Null when the source names nobody."""
    speaker_description: Mapped[str | None]
    on_behalf_of_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    """For whom the speaker speaks; null when only for itself or not stated."""
    reported_by_id: Mapped[int | None] = ref("actor", index=False, nullable=True)
    """Who passes it on, when the source does not have it first-hand."""
    channel: Mapped[StatementChannel]
    platform: Mapped[str | None]
    date: Mapped[FuzzyDate] = fuzzy_date("date", nullable=False)
    """Local date at the place of speaking."""
    language: Mapped[str | None] = mapped_column(String(35))
    """BCP 47 tag of the language spoken; null when not known."""
    venue_id: Mapped[int | None] = ref("entity", index=False, nullable=True)
    """Summit, visit or event at which it was made."""
    status: Mapped[StatementStatus]
    amount: Mapped[Money | None] = money("amount")
    """Sum that the statement offers, promises or asks for."""

    speaker: Mapped[Actor | None] = relationship(foreign_keys=[speaker_id])
    on_behalf_of: Mapped[Actor | None] = relationship(foreign_keys=[on_behalf_of_id])
    reported_by: Mapped[Actor | None] = relationship(foreign_keys=[reported_by_id])
    venue: Mapped[Entity | None] = relationship(
        foreign_keys=[venue_id], info={"kinds": "StatementVenue"}
    )
    status_history: Mapped[list[StatementStatusChange]] = relationship(
        back_populates="statement",
        foreign_keys="StatementStatusChange.statement_id",
        order_by="StatementStatusChange.ordinal, StatementStatusChange.id",
        info={"owned": True},
    )
    texts: Mapped[list[StatementText]] = relationship(
        back_populates="statement",
        order_by="StatementText.ordinal, StatementText.id",
        info={"owned": True},
    )
    quotes: Mapped[list[Quote]] = relationship(
        back_populates="statement", order_by="Quote.ordinal, Quote.id", info={"owned": True}
    )
    mentions: Mapped[list[MentionObservation]] = relationship(
        back_populates="statement",
        foreign_keys="MentionObservation.statement_id",
        order_by="MentionObservation.ordinal, MentionObservation.id",
        info={"owned": True},
    )
    stances: Mapped[list[Stance]] = relationship(
        back_populates="statement",
        foreign_keys="Stance.statement_id",
        order_by="Stance.ordinal, Stance.id",
        info={"owned": True},
    )
    relations: Mapped[list[StatementRelation]] = relationship(
        back_populates="from_",
        foreign_keys="StatementRelation.from_id",
        order_by="StatementRelation.ordinal, StatementRelation.id",
        info={"owned": True},
    )
    related_from: Mapped[list[StatementRelation]] = relationship(
        back_populates="to", foreign_keys="StatementRelation.to_id"
    )


class Quote(Base):
    """A few words of a statement as they were said."""

    __tablename__ = "quote"

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    statement_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("statement.id", ondelete="CASCADE"), index=True
    )
    text: Mapped[str] = mapped_column(String(300))
    words: Mapped[str] = words_column("text")
    language: Mapped[str | None] = mapped_column(String(35))
    paragraph: Mapped[int | None]
    """Paragraph of the source in which it stands, from 1."""
    char_start: Mapped[int | None]
    char_end: Mapped[int | None]
    ordinal: Mapped[Ordinal]

    statement: Mapped[Statement] = relationship(back_populates="quotes")

    __key__ = ("statement_id", "text")


class StatementStatusChange(Sourced, Entity):
    """A status that a statement entered, and what put it there."""

    __tablename__ = "statement_status_change"

    id: Mapped[int] = entity_pk()
    statement_id: Mapped[int] = ref("statement")
    status: Mapped[StatementStatus]
    date: Mapped[FuzzyDate] = fuzzy_date("date", nullable=False)
    basis_id: Mapped[int | None] = ref("statement", nullable=True)
    """Statement that brought the change about; null for the first status."""
    ordinal: Mapped[Ordinal]

    statement: Mapped[Statement] = relationship(
        back_populates="status_history", foreign_keys=[statement_id]
    )
    basis: Mapped[Statement | None] = relationship(foreign_keys=[basis_id])

    __key__ = ("statement_id", "status", "basis_id")


class StatementRelation(Sourced, Entity):
    """One statement bearing on another."""

    __tablename__ = "statement_relation"

    id: Mapped[int] = entity_pk()
    type: Mapped[StatementRelationType]
    from_id: Mapped[int] = ref("statement")
    to_id: Mapped[int] = ref("statement")
    ordinal: Mapped[Ordinal]

    from_: Mapped[Statement] = relationship(back_populates="relations", foreign_keys=[from_id])
    to: Mapped[Statement] = relationship(back_populates="related_from", foreign_keys=[to_id])

    __key__ = ("from_id", "type", "to_id")
