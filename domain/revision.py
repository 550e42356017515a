"""Which state of the content a database is in: a mark that moves with every committed write."""

from __future__ import annotations

import secrets

from sqlalchemy import CheckConstraint, Connection, String, update
from sqlalchemy.orm import Mapped, mapped_column

from domain.base import Base


class ContentRevision(Base):
    """The one mark. What was read before it moved may differ from what is read now."""

    __tablename__ = "content_revision"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[str] = mapped_column(String(16))
    """Eight random bytes in hexadecimal: a mark never comes back, also when a copy of the database
    is put in its place."""


def move_on(connection: Connection) -> None:
    """Say that a transaction changes the content: belongs at its end, as it makes others wait."""
    connection.execute(update(ContentRevision).values(value=secrets.token_hex(8)))
