"""Lists of several classes: the rows of each are found in its own table, then put in one order.

The place of a row in such a list is its sort key with its kind behind, as records of two kinds may
have one slug and one date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    FromClause,
    Select,
    Text,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.types import TypeDecorator

from api.schema.binding import Page, Row, Where

Sql = ColumnElement[Any]
_MARK = "!"  # before every character of a slug: one that begins with another comes after it


class WithoutKind(TypeDecorator[Any]):
    """The sort key in a place of such a list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Cut the kind off."""
        return None if value is None else value.partition(_MARK)[0]


@dataclass(frozen=True, slots=True, eq=False)
class Arm:
    """One of the Dated classes whose rows stand in a list together."""

    kind: str
    model: type[Any]
    columns: Callable[[Any], Mapping[str, Sql]]
    """The columns of the list for a row of the class, besides those of Entry."""
    dates: Callable[[Any], Mapping[str, Sql]]
    """Columns that only conditions read."""
    where: Mapping[str, Where] = field(default_factory=dict)
    """Conditions by argument name that each class has of its own."""

    def place(self, sort_key: Sql) -> Sql:
        """Give the place in the list of a row with this sort key."""
        return sort_key.concat(_word(f"{_MARK}{self.kind}"))

    def binding(self, page: Page) -> Page:
        """Give the binding of the list as it is for this class."""
        return replace(page, where={**page.where, **self.where})


class Entry:
    """A row of the list, while it stands in the table of its class."""

    def __init__(self, arm: Arm, row: Row) -> None:
        self._columns: dict[str, Sql] = {
            "id": row.id,
            "typename": _word(arm.model.__name__),
            "kind": _word(arm.kind),
            "sort_key": arm.place(row.sort_key),
            **arm.columns(row),
        }
        self._dates = arm.dates(row)

    def __getattr__(self, name: str) -> Sql:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._columns[name] if name in self._columns else self._dates[name]

    def __call__(self) -> Select[Any]:
        """Select the columns of the list."""
        return select(*(sql.label(name) for name, sql in self._columns.items()))


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """Dated classes whose rows stand in one list by date, and of the same place by kind."""

    arms: Sequence[Arm]

    def __call__(self) -> FromClause:
        """Select all that the list may hold, one row for each record."""
        rows = ((arm, arm.model.__table__.alias().c) for arm in self.arms)
        return union_all(*(Entry(arm, row)() for arm, row in rows)).subquery()


def _word(text: str) -> Sql:
    return literal_column(f"'{text}'", Text())
