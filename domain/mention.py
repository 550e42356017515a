"""What is known about what a statement mentions, and which side it takes."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Index, and_, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.base import Base, Entity, IdType, Ordinal, Sourced, entity_pk, ref
from domain.ordering import sort_key_type
from domain.statement import Statement


class MentionPolarity(enum.StrEnum):
    """Whether the target was mentioned. No row at all means: nobody looked."""

    MENTIONED = "MENTIONED"
    NOT_MENTIONED = "NOT_MENTIONED"
    """Observed to be absent; needs evidence of its own."""
    UNKNOWN = "UNKNOWN"
    """Somebody looked and could not tell."""


class MentionMethod(enum.StrEnum):
    """How the observation was made."""

    SOURCE_SAYS = "SOURCE_SAYS"
    FULL_TEXT_MATCH = "FULL_TEXT_MATCH"
    HUMAN_CODED = "HUMAN_CODED"
    MACHINE_CODED = "MACHINE_CODED"


FULL_TEXT = "full text"
"""How the scope begins of an observation that the search of full texts made."""


def detected() -> ColumnElement[bool]:
    """Say that a row of `mention_observation` comes from the search of full texts."""
    table = MentionObservation.__table__
    return and_(
        table.c.method == MentionMethod.FULL_TEXT_MATCH,
        table.c.polarity == MentionPolarity.MENTIONED,
        table.c.scope.like(f"{FULL_TEXT}%"),
    )


def is_detected(values: Mapping[str, Any]) -> bool:
    """Whether a row of `mention_observation` comes from the search of full texts.

    It goes when the texts no longer say so, whatever is loaded of the statement.
    """
    return (
        values.get("method") is MentionMethod.FULL_TEXT_MATCH
        and values.get("polarity") is MentionPolarity.MENTIONED
        and str(values.get("scope")).startswith(FULL_TEXT)
    )


class StancePosition(enum.StrEnum):
    """Which side a statement takes towards its target."""

    SUPPORT = "SUPPORT"
    OPPOSE = "OPPOSE"
    CONDITIONAL = "CONDITIONAL"
    NEUTRAL = "NEUTRAL"


class MentionObservation(Sourced, Entity):
    """Somebody's observation that a statement mentions a target, or that it does not."""

    __tablename__ = "mention_observation"
    __table_args__ = (
        Index("ix_mention_target", "target_id", "polarity", "statement_id"),
        # In the order of the list, and with all that tells whether a statement mentions a target.
        Index("ix_mention_statement", "statement_id", "ordinal", "id", "target_id", "polarity"),
    )

    id: Mapped[int] = entity_pk()
    statement_id: Mapped[int] = ref("statement", index=False)
    target_id: Mapped[int] = ref("entity", index=False)
    polarity: Mapped[MentionPolarity]
    method: Mapped[MentionMethod]
    matched_text: Mapped[str | None]
    """Words of the statement, or of the source about it, that name the target."""
    scope: Mapped[str | None]
    """What was looked through; needed where absence was found by a search."""
    ordinal: Mapped[Ordinal]

    statement: Mapped[Statement] = relationship(
        back_populates="mentions", foreign_keys=[statement_id]
    )
    target: Mapped[Entity] = relationship(foreign_keys=[target_id], info={"kinds": "MentionTarget"})

    __key__ = ("statement_id", "target_id", "polarity", "method", "scope")


class MentionPlace(Base):
    """Where a statement stands, by date, among those of which the same is observed of a target.

    Triggers of the database keep it as `mention_observation` and `statement` have it, one row
    however many observations say the same.
    """

    __tablename__ = "mention_place"
    __table_args__ = (
        Index("ix_mention_place_statement", "statement_id"),
        # What was said somewhere by somebody about a target, without a look at what else was.
        Index(
            "ix_mention_place_venue",
            *("venue_id", "speaker_id", "target_id", "polarity", "statement_id"),
            sqlite_where=text("venue_id IS NOT NULL"),
            postgresql_where=text("venue_id IS NOT NULL"),
        ),
        # The same of what somebody said anywhere, by date.
        Index(
            "ix_mention_place_speaker",
            *("speaker_id", "target_id", "polarity", "sort_key", "statement_id"),
            sqlite_where=text("speaker_id IS NOT NULL"),
            postgresql_where=text("speaker_id IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    target_id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    polarity: Mapped[MentionPolarity] = mapped_column(primary_key=True)
    sort_key: Mapped[str] = mapped_column(sort_key_type(), primary_key=True)
    statement_id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    speaker_id: Mapped[int | None] = mapped_column(IdType)
    """As the statement has it, like the venue."""
    venue_id: Mapped[int | None] = mapped_column(IdType)


class Stance(Sourced, Entity):
    """A statement taking a side towards a target."""

    __tablename__ = "stance"
    __table_args__ = (Index("ix_stance_target", "target_id", "position", "statement_id"),)

    id: Mapped[int] = entity_pk()
    statement_id: Mapped[int] = ref("statement")
    target_id: Mapped[int] = ref("entity", index=False)
    position: Mapped[StancePosition]
    ordinal: Mapped[Ordinal]

    statement: Mapped[Statement] = relationship(
        back_populates="stances", foreign_keys=[statement_id]
    )
    target: Mapped[Entity] = relationship(foreign_keys=[target_id], info={"kinds": "MentionTarget"})

    __key__ = ("statement_id", "target_id", "position")
