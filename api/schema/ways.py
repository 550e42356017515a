"""Ways into a list: where an index has its rows in the order of the list.

A way has the rows by some keys and, for each key, by their place. A list by date has stretches
besides: parts that hold all rows with a day in a range, and few others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, case, literal_column

from api.schema.binding import Sql, Way, Ways, by, reading
from domain.reach import STARTLESS, reaches
from domain.walks import DayText, before, days_before, given

_NO_START = "~|"
"""How the sort key of a row without a first day begins; its last day follows."""
_AFTER_ALL = "~~"


def by_column(name: str) -> Ways:
    """Give the way by an index that begins with a column of ids."""
    return lambda values: [Way(by(name), given(values))]


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A part of a list by date."""

    holds: Callable[[Sql, Sql], ColumnElement[bool]]
    """Condition between a place in the list and a reach."""
    reaches: Select[Any] | None = None
    """The reaches that have such a part each, in a column `id`; None where all have one."""


def stretches(model: type[Any], wanted: Any) -> Sequence[Stretch]:
    """Give the parts of a list of `model` that hold what falls into a DateRangeInput.

    They also hold what only possibly falls into it, where certainty is wanted.
    """
    if wanted.from_ is None and wanted.to is None:
        return ()
    first = None if wanted.from_ is None else reading(wanted.from_, DayText())
    last = None if wanted.to is None else reading(wanted.to, DayText()).concat(_word("~"))
    found = [Stretch(lambda place, _reach: _between(place, first, last))]
    found.append(Stretch(lambda place, reach: _reaching(place, reach, wanted), reaches(model)))
    if wanted.include_undated:
        found.append(Stretch(lambda place, _reach: place >= _word("~|~")))
    return found


def _between(place: Sql, first: Sql | None, last: Sql | None) -> ColumnElement[bool]:
    """Say that a row begins in the range."""
    begins = before(place, _word("~") if last is None else last)
    return begins if first is None else and_(place >= first, begins)


def _reaching(place: Sql, reach: Sql, wanted: Any) -> ColumnElement[bool]:
    """Say that a row began before the range and may last into it, or has no first day."""
    startless = reach == literal_column(str(STARTLESS))
    if wanted.from_ is None:
        return and_(startless, place > _word(_NO_START))
    first = reading(wanted.from_, DayText())
    since = case(
        (startless, _word(_NO_START).concat(first)),
        else_=days_before(first, reach),
    )
    until = case((startless, _word(_AFTER_ALL)), else_=first)
    return and_(place >= since, before(place, until))


def _word(text: str) -> Sql:
    return literal_column(f"'{text}'", Text())
