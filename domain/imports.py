"""What was imported from outside data sets, and which of their names are still open."""

from __future__ import annotations

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from domain.base import Base


class ImportRecord(Base):
    """One record of a publisher, as it was last taken in: what an import compares with."""

    __tablename__ = "import_record"

    importer: Mapped[str] = mapped_column(String(40), primary_key=True)
    """Name of the importer, as `communique sources` lists it."""
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    """Key of the record, as its publisher gives it."""
    digest: Mapped[str] = mapped_column(String(32))
    """Of everything that the record says, its names resolved: 16 bytes in hexadecimal."""


class UnresolvedName(Base):
    """A name in a record of a publisher for which no record of ours was found for certain."""

    __tablename__ = "unresolved_name"
    __table_args__ = (Index("ix_unresolved_name_text", "kind", "text"),)

    importer: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    """Key of the publisher's record that has the name."""
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    """What was wanted: Actor, State, Place …"""
    text: Mapped[str] = mapped_column(String(400), primary_key=True)
    """The name as printed, white space squeezed."""
    day: Mapped[str | None] = mapped_column(String(32))
    """EDTF: when the name was in use there; null if the record has no date."""
    reason: Mapped[str] = mapped_column(String(400))
    """Why it stays open: unknown, or which records it may mean."""
