"""The names that imports left open, grouped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from domain.imports import UnresolvedName


@dataclass(frozen=True, slots=True)
class OpenName:
    """One name, and the records in which it is open."""

    kind: str
    text: str
    records: int
    importers: Sequence[str]
    keys: Sequence[str]
    """Keys of some of the records, as their publishers give them."""
    reason: str
    """Why it is open, in one of them."""


def open_names(connection: Connection, limit: int) -> list[OpenName]:
    """Give the open names, those in most records first."""
    column = UnresolvedName.__table__.c
    count = func.count().label("records")
    grouped = (
        select(column.kind, column.text, count, func.min(column.reason).label("reason"))
        .group_by(column.kind, column.text)
        .order_by(count.desc(), column.kind, column.text)
        .limit(limit)
    )
    return [
        OpenName(row.kind, row.text, row.records, *_places(connection, row), row.reason)
        for row in connection.execute(grouped).all()
    ]


def _places(connection: Connection, name: object) -> tuple[list[str], list[str]]:
    column = UnresolvedName.__table__.c
    query = (
        select(column.importer, column.key)
        .where(column.kind == name.kind, column.text == name.text)  # type: ignore[attr-defined]
        .order_by(column.importer, column.key)
    )
    rows = connection.execute(query).all()
    return sorted({row.importer for row in rows}), [row.key for row in rows]
