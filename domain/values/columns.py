"""Columns of fuzzy dates and intervals, as attributes of a mapped class.

    date: Mapped[FuzzyDate] = fuzzy_date("date", nullable=False)
    published_on: Mapped[FuzzyDate | None] = fuzzy_date("published_on", nullable=True)
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")

Each column is an attribute too, under its own name (`X.date_earliest`); write through the value.
The values are immutable: assign a new one. Indexes are left to the class.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, Date, Enum, Text
from sqlalchemy.orm import Composite, composite

from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import BoundState, DateBasis, DatePrecision, DateQualifier

_WIDTH = 24  # Wider than the longest member, so that a new one is no change of type.
_PER_DATE = 7


def fuzzy_date(prefix: str, *, nullable: bool) -> Composite[Any]:
    """Seven columns `{prefix}_edtf` … `{prefix}_verbatim` as one FuzzyDate.

    nullable: whether the attribute may be None, which is "no such date" and sets all columns
    null; a date that is only unknown is `FuzzyDate.unknown()` and needs no nullable.
    """
    return composite(FuzzyDate, *_date_columns(prefix, nullable), return_none_on=_all_null)


def fuzzy_interval(prefix: str) -> Composite[Any]:
    """Sixteen columns `{prefix}_start_edtf` … `{prefix}_end_state` as one FuzzyInterval.

    An UPDATE through `update(X).values(period=…)` is not possible, as there are more columns than
    fields: set the attribute.
    """
    start = _date_columns(f"{prefix}_start", nullable=True)
    end = _date_columns(f"{prefix}_end", nullable=True)
    states = (_state_column(f"{prefix}_start", start), _state_column(f"{prefix}_end", end))
    return composite(_load_interval, *start, *end, *states, return_none_on=_all_null)


def _date_columns(prefix: str, nullable: bool) -> tuple[Column[Any], ...]:
    earliest: Column[Any] = Column(f"{prefix}_earliest", Date)
    latest: Column[Any] = Column(f"{prefix}_latest", Date)
    # A constraint over columns attaches itself to the table once the columns have one.
    CheckConstraint(earliest <= latest, name=f"{prefix}_bounds")
    return (
        Column(f"{prefix}_edtf", Text),
        earliest,
        latest,
        _enum_column(f"{prefix}_precision", DatePrecision, nullable),
        _enum_column(f"{prefix}_qualifier", DateQualifier, nullable),
        _enum_column(f"{prefix}_basis", DateBasis, nullable),
        Column(f"{prefix}_verbatim", Text),
    )


def _state_column(prefix: str, bound: tuple[Column[Any], ...]) -> Column[Any]:
    state = _enum_column(f"{prefix}_state", BoundState, nullable=False)
    precision = bound[3]
    CheckConstraint((state == BoundState.KNOWN) == precision.is_not(None), name=f"{prefix}_known")
    return state


def _enum_column(name: str, members: type[StrEnum], nullable: bool) -> Column[Any]:
    kind = Enum(members, native_enum=False, create_constraint=True, length=_WIDTH, name=name)
    return Column(name, kind, nullable=nullable)


def _all_null(*values: object) -> bool:
    return all(value is None for value in values)


def _load_interval(*values: Any) -> FuzzyInterval:
    start, end = values[:_PER_DATE], values[_PER_DATE : 2 * _PER_DATE]
    return FuzzyInterval(
        None if _all_null(*start) else FuzzyDate(*start),
        None if _all_null(*end) else FuzzyDate(*end),
        *values[2 * _PER_DATE :],
    )
