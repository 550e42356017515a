"""The order in which dated rows are listed, as one column.

Earliest day ascending, unknown earliest last, then latest day, then what tells equal ones apart
(the slug at last). One text column holds all of it, so that a list, a page of it and the place
after a cursor are each one probe of an index, and no two rows are equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import String, event
from sqlalchemy.orm import Mapped, Mapper, mapped_column

_WIDTH = 256
_LAST = "~"  # after every digit and letter that a key holds


def sort_key_type() -> String:
    """Give the type of a column with sort keys: compared byte by byte."""
    return String(_WIDTH).with_variant(String(_WIDTH, collation="C"), "postgresql")


class Dated:
    """Mixin of what is listed by date; `__dated_by__` is the attribute that holds the date."""

    __dated_by__: ClassVar[str]
    __listed_by__: ClassVar[str | None] = None
    """Column with the order in which a source lists rows of the same date."""

    sort_key: Mapped[str] = mapped_column(sort_key_type())
    """Place of the row among its like; computed on every write, compared byte by byte."""


def sort_key_of(cls: type[Any], values: Mapping[str, Any]) -> str:
    """Give the sort key of a row of `cls` from its columns."""
    name = cls.__dated_by__
    earliest = values.get(f"{name}_earliest") or values.get(f"{name}_start_earliest")
    latest = values.get(f"{name}_latest") or values.get(f"{name}_end_latest")
    listed = values.get(cls.__listed_by__) if cls.__listed_by__ else None
    place = _LAST if listed is None else f"{listed:06d}"
    return sort_text(earliest, latest, place, values.get("slug") or f"{values['id']:016x}")


def sort_text(earliest: date | None, latest: date | None, *rest: str) -> str:
    """Give the text that sorts by earliest (unknown last), latest (unknown last), rest."""
    days = (_LAST if day is None else day.isoformat() for day in (earliest, latest))
    return "|".join([*days, *rest])


def _keep_sort_key(mapper: Mapper[Any], _connection: Any, row: Any) -> None:
    values = {c.key: getattr(row, c.key) for c in mapper.column_attrs if c.key != "sort_key"}
    row.sort_key = sort_key_of(type(row), values)


event.listen(Dated, "before_insert", _keep_sort_key, propagate=True)
event.listen(Dated, "before_update", _keep_sort_key, propagate=True)
