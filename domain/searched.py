"""What full texts were last searched for: by it a later search knows what it need not repeat."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from domain.base import Base, IdType


class SearchedName(Base):
    """A name as the last search used it: what it may mean, and when."""

    __tablename__ = "searched_name"

    form: Mapped[str] = mapped_column(String(600), primary_key=True)
    """Matching form of the name (domain.names.normal)."""
    digest: Mapped[str] = mapped_column(String(32))
    """Of every use of the name: 16 bytes in hexadecimal."""


class SearchedStatement(Base):
    """A statement whose texts were searched for the names as they are in SearchedName.

    A statement without such a row has still to be searched.
    """

    __tablename__ = "searched_statement"

    statement_id: Mapped[int] = mapped_column(
        IdType,
        ForeignKey("statement.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    digest: Mapped[str] = mapped_column(String(32))
    """Of its texts, and of all else on which the result depends: 16 bytes in hexadecimal."""
