"""Where facts come from: sources, pieces of evidence, and an editor's judgements."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.base import (
    Base,
    Entity,
    EpistemicStatus,
    IdType,
    Ordinal,
    entity_pk,
    ref,
    slug_column,
)
from domain.values.columns import fuzzy_date
from domain.values.fuzzy import FuzzyDate
from domain.words import words_column


class SourceKind(enum.StrEnum):
    """What kind of thing a source is."""

    NEWS_ARTICLE = "NEWS_ARTICLE"
    SOCIAL_POST = "SOCIAL_POST"
    OFFICIAL_RELEASE = "OFFICIAL_RELEASE"
    TREATY_TEXT = "TREATY_TEXT"
    TRANSCRIPT = "TRANSCRIPT"
    DATASET = "DATASET"
    REFERENCE_LIST = "REFERENCE_LIST"


class SourceReliability(enum.StrEnum):
    """Admiralty scale, source side: A completely reliable to E unreliable, F can't be judged."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class AttributionKind(enum.StrEnum):
    """In whose voice a source says what it says."""

    OWN_VOICE = "OWN_VOICE"
    QUOTED = "QUOTED"
    PARAPHRASED = "PARAPHRASED"
    HEADLINE_ONLY = "HEADLINE_ONLY"
    """Said in a headline or subheading and nowhere in the text below it."""
    REFERENCE = "REFERENCE"
    """An entry of a reference list or data set."""


class Source(Entity):
    """A document or data set that facts are taken from (PROV: Entity)."""

    __tablename__ = "source"

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    title: Mapped[str]
    words: Mapped[str] = words_column("title")
    kind: Mapped[SourceKind]
    publisher: Mapped[str | None]
    """Null when the source itself names none; never filled in from outside knowledge."""
    url: Mapped[str | None]
    language: Mapped[str | None] = mapped_column(String(35))
    """BCP 47 tag."""
    dateline_id: Mapped[int | None] = ref("place", nullable=True)
    published_on: Mapped[FuzzyDate | None] = fuzzy_date("published_on", nullable=True)
    retrieved_at: Mapped[datetime | None]
    """UTC; null when the absolute time of retrieval isn't known."""
    editors: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Names as printed; no Actor rows are made of them."""
    content_hash: Mapped[str | None] = mapped_column(String(64))
    """SHA-256 of the content in hexadecimal."""
    reliability: Mapped[SourceReliability]
    licence: Mapped[str | None]
    note: Mapped[str | None]

    dateline: Mapped[Any] = relationship("Place", foreign_keys=[dateline_id])


class Evidence(Base):
    """One place in one source that supports a row, or one field of it."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint("credibility BETWEEN 1 AND 6", name="credibility"),
        CheckConstraint("char_start <= char_end", name="char_range"),
        Index("ix_evidence_source_record", "source_id", "record_key"),
    )

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    subject_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), index=True
    )
    source_id: Mapped[int] = ref("source", index=False)
    field: Mapped[str | None] = mapped_column(String(64))
    """Attribute of the subject that this supports; null = the row as a whole."""
    attribution: Mapped[AttributionKind]
    attributed_to_id: Mapped[int | None] = ref("actor", nullable=True)
    quote: Mapped[str | None] = mapped_column(String(300))
    """A few words at most."""
    paragraph: Mapped[int | None]
    """Line or paragraph of the source, from 1."""
    char_start: Mapped[int | None]
    char_end: Mapped[int | None]
    prefix: Mapped[str | None] = mapped_column(String(100))
    suffix: Mapped[str | None] = mapped_column(String(100))
    record_key: Mapped[str | None] = mapped_column(String(200))
    """Key of the record in a data set, as its publisher gives it."""
    credibility: Mapped[int | None]
    """Admiralty scale, information side: 1 confirmed by others to 5 improbable, 6 can't be
    judged; null = not judged."""
    ordinal: Mapped[Ordinal]
    recorded_at: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))
    """When the row entered this database; UTC."""

    subject: Mapped[Entity] = relationship(back_populates="evidence", foreign_keys=[subject_id])
    source: Mapped[Source] = relationship(foreign_keys=[source_id])
    attributed_to: Mapped[Any] = relationship("Actor", foreign_keys=[attributed_to_id])

    __key__ = (
        "source_id",
        "field",
        "attribution",
        "attributed_to_id",
        "paragraph",
        "char_start",
        "record_key",
        "quote",
    )


class Judgement(Base):
    """A status set by a coder, with the reason, for a row or for one field of it."""

    __tablename__ = "judgement"

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    subject_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), index=True
    )
    field: Mapped[str | None] = mapped_column(String(64))
    """Attribute of the subject that is judged; null = the row as a whole."""
    status: Mapped[EpistemicStatus]
    reason: Mapped[str]

    subject: Mapped[Entity] = relationship(back_populates="judgements")

    __key__ = ("field",)
