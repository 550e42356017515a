"""How far a date reaches: the days from the first to the last one that fit.

A list by date has its rows in the order of their first days, and nothing there says which of those
that began before a day still last on it. With an index by reach and place, each reach that there is
has a stretch of rows that do: they began no more than so many days before.

The database computes the column `reach` itself, and only migrations know it: it is null where the
date is one day, and where there is none. From a year on it is rounded up, so that there are never
many different ones.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, literal_column, select

STARTLESS = -1
"""Reach of what has a date but no first day; it stands at the end of a list."""
ENDLESS = 4_000_000
"""Reach of what has a first day and no last one: longer than the calendar."""


BY_ACTOR = {
    "statement": ("speaker_id", "on_behalf_of_id", "reported_by_id"),
    "visit": ("visitor_id", "representing_id", "host_id"),
    "summit": ("host_id",),
    "treaty_action": ("actor_id", "responded_by_id"),
    "office_tenure": ("holder_id",),
}
"""Columns with an index by reach for each of their values, by table."""


def index_by_reach(table: str, column: str | None) -> str | None:
    """Give the name of the index by the values of a column, and by reach for each."""
    return f"ix_{table}_{column}_reach" if column in BY_ACTOR.get(table, ()) else None


def reach_in(alias: str) -> ColumnElement[int]:
    """Give the reach of the rows of a Dated table under an alias."""
    return literal_column(f"{alias}.reach", Integer())


def reaches(model: type[Any]) -> Select[Any]:
    """Select the reaches that rows of a Dated class have, in a column `id`: a probe for each."""
    below = select(_number(STARTLESS - 1).label("id")).cte(recursive=True, nesting=True)
    rows = model.__table__.alias()
    reach = literal_column("reach", Integer())
    following = select(reach).select_from(rows).where(reach > below.c.id).order_by(reach)
    step = following.limit(_number(1)).correlate(below).scalar_subquery()
    all_of_them = below.union_all(select(step).where(below.c.id.is_not(None)))
    return select(all_of_them.c.id).where(all_of_them.c.id >= _number(STARTLESS))


def _number(value: int) -> ColumnElement[int]:
    return literal_column(str(value), Integer())
