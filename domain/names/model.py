"""Names, codes and former slugs: the ways in which a record can be referred to."""

from __future__ import annotations

import enum
from typing import Any

from sqlalchemy import Dialect, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from domain.base import Base, Entity, IdType, Ordinal, ref
from domain.names.normal import normal_form
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval
from domain.words import words_column


class NameKind(enum.StrEnum):
    """What a name is to the thing it names (Popolo "other names", extended)."""

    PRIMARY = "PRIMARY"
    """The one to show; SKOS prefLabel of a topic."""
    OFFICIAL = "OFFICIAL"
    SHORT = "SHORT"
    ACRONYM = "ACRONYM"
    """Matched only as written."""
    METONYM = "METONYM"
    """A place named for the government that sits there; never resolves by itself."""
    ALIAS = "ALIAS"
    """SKOS altLabel of a topic."""
    FORMER = "FORMER"
    TRANSLITERATION = "TRANSLITERATION"
    MISSPELLING = "MISSPELLING"


class IdentifierScheme(enum.StrEnum):
    """Code lists that records are known by elsewhere."""

    ISO3166_1_A2 = "ISO3166_1_A2"
    ISO3166_1_A3 = "ISO3166_1_A3"
    ISO3166_1_N = "ISO3166_1_N"
    """Three digits as text: leading zeros count."""
    ISO3166_3 = "ISO3166_3"
    """Four letters for a country name that was withdrawn from ISO 3166-1."""
    COW = "COW"
    """Correlates of War country code."""
    GW = "GW"
    """Gleditsch and Ward state number."""
    WIKIDATA = "WIKIDATA"
    GEONAMES = "GEONAMES"
    UNTS = "UNTS"
    """Registration number in the United Nations Treaty Series."""
    UNTC = "UNTC"
    OPENSANCTIONS = "OPENSANCTIONS"
    OTHER = "OTHER"


class NormalText(TypeDecorator[str]):
    """A parameter that is compared with normal forms: its value is brought into that form.

    A text without any letter or digit, which has none, stays as it is and so matches nothing but
    itself.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the normal form."""
        return None if value is None else normal_form(value) or value.casefold()


class Name(Base):
    """One name of one record. A name never merges two records."""

    __tablename__ = "name"

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    subject_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), index=True
    )
    value: Mapped[str] = mapped_column(String(600))
    normal: Mapped[str] = mapped_column(String(600), index=True)
    """Matching form of `value` (domain.names.normal)."""
    words: Mapped[str] = words_column("value")
    kind: Mapped[NameKind]
    language: Mapped[str | None] = mapped_column(String(35))
    """BCP 47 tag; null when the name belongs to no language (a code, an acronym)."""
    script: Mapped[str | None] = mapped_column(String(4))
    """ISO 15924 code; null when it follows from the language."""
    validity: Mapped[FuzzyInterval] = fuzzy_interval("validity")
    """When the name was in use; UNKNOWN on both sides when not recorded."""
    source_id: Mapped[int | None] = ref("source", nullable=True)
    """Who gives the name; null for the label of the record itself."""
    ordinal: Mapped[Ordinal]

    subject: Mapped[Entity] = relationship(back_populates="names", foreign_keys=[subject_id])
    source: Mapped[Any] = relationship("Source", foreign_keys=[source_id])

    __key__ = ("kind", "language", "value")


class Identifier(Base):
    """One code of one record in a scheme; a code may pass from one record to another."""

    __tablename__ = "identifier"
    __table_args__ = (Index("ix_identifier_scheme_value", "scheme", "value"),)

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    subject_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), index=True
    )
    scheme: Mapped[IdentifierScheme]
    value: Mapped[str] = mapped_column(String(200), index=True)
    validity: Mapped[FuzzyInterval] = fuzzy_interval("validity")
    source_id: Mapped[int | None] = ref("source", nullable=True)
    """Who gives the code."""
    ordinal: Mapped[Ordinal]

    subject: Mapped[Entity] = relationship(back_populates="identifiers", foreign_keys=[subject_id])
    source: Mapped[Any] = relationship("Source", foreign_keys=[source_id])

    __key__ = ("scheme", "value", "validity")


class SlugRedirect(Base):
    """A slug that once led to a record of its own and now leads to the one that took it in."""

    __tablename__ = "slug_redirect"

    table: Mapped[str] = mapped_column(String(32), primary_key=True)
    """Name of the table whose slugs are meant; slugs are unique within it for ever."""
    slug: Mapped[str] = mapped_column(String(200), primary_key=True)
    entity_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("entity.id", ondelete="CASCADE"), index=True
    )
