"""Rules 1 to 4: dates and periods, as the raw columns of every table hold them.

The value objects refuse most of this when they are made, and CHECK constraints refuse some of
it when it is written; these rules find what came in by another way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, or_, select

from domain.base import Base
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import touched_tables
from domain.rules.spans import before, judged
from domain.values.fuzzy import FuzzyDate, FuzzyError
from domain.values.vocabulary_time import BoundState, DateBasis, DatePrecision, DateQualifier


@dataclass(frozen=True)
class DatedTable:
    """A table with columns of fuzzy dates, and their names."""

    table: Table
    subject: ColumnElement[Any]
    """Id of the entity that a row is, or belongs to."""
    dates: tuple[str, ...]
    """Prefixes of all dates, ends of periods included."""
    periods: tuple[str, ...]

    @property
    def name(self) -> str:
        """Name of the table."""
        return self.table.name

    def of_dates(self, *names: str) -> list[ColumnElement[Any]]:
        """Give columns of every date, date by date."""
        return [self.table.c[f"{prefix}_{name}"] for prefix in self.dates for name in names]

    def of_periods(self, *names: str) -> list[ColumnElement[Any]]:
        """Give columns of every period, period by period."""
        return [self.table.c[f"{prefix}_{name}"] for prefix in self.periods for name in names]


@cache
def dated_tables() -> tuple[DatedTable, ...]:
    """Give every table that has a fuzzy date or interval."""
    return tuple(filter(None, map(_dated_table, Base.metadata.sorted_tables)))


def _dated_table(table: Table) -> DatedTable | None:
    dates = tuple(c.name.removesuffix("_edtf") for c in table.c if c.name.endswith("_edtf"))
    if not dates:
        return None
    periods = tuple(
        date.removesuffix("_start") for date in dates if f"{date}_state" in table.c
        and date.endswith("_start")
    )  # fmt: skip
    names_its_subject = table.c.id.foreign_keys or "subject_id" not in table.c
    subject = table.c.id if names_its_subject else table.c.subject_id
    return DatedTable(table, subject, dates, periods)


@rule(1, "INTERVAL_REVERSED", REJECTS_OR_WARNS)
def interval_reversed(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A period does not end before it starts."""
    for dated in touched_tables(scope, dated_tables()):
        if not dated.periods:
            continue
        names = ("start_earliest", "start_latest", "end_earliest", "end_latest")
        columns = dated.of_periods(*names)
        doubtful = or_(
            *(
                dated.table.c[f"{period}_end_earliest"] < dated.table.c[f"{period}_start_latest"]
                for period in dated.periods
            ),
            *(
                dated.table.c[f"{period}_end_latest"] < dated.table.c[f"{period}_start_earliest"]
                for period in dated.periods
            ),
        )
        for subject, *days in _rows(scope, dated, columns, doubtful):
            for period, (s1, s2, e1, e2) in zip(dated.periods, _groups(days, 4), strict=True):
                message = f"{period} ends ({_of(e1, e2)}) before it starts ({_of(s1, s2)})"
                yield from judged(found, before((e1, e2), (s1, s2)), subject, message)


@rule(2, "DATE_BOUNDS_REVERSED")
def date_bounds_reversed(scope: Scope, found: Findings) -> Iterator[Breach]:
    """The first day that a date can be is not after the last."""
    for dated in touched_tables(scope, dated_tables()):
        columns = dated.of_dates("earliest", "latest")
        reversed_ = or_(*(latest < earliest for earliest, latest in _groups(columns, 2)))
        for subject, *days in _rows(scope, dated, columns, reversed_):
            for name, (earliest, latest) in zip(dated.dates, _groups(days, 2), strict=True):
                if earliest and latest and latest < earliest:
                    message = f"{name} has its latest day {latest} before its earliest {earliest}"
                    yield found.certain(subject, message)


@rule(3, "BOUND_STATE_MISMATCH")
def bound_state_mismatch(scope: Scope, found: Findings) -> Iterator[Breach]:
    """An end of a period that is OPEN or UNKNOWN has no date, and one that is KNOWN has one."""
    names = ("state", "edtf", "earliest", "latest", "precision")
    for dated in touched_tables(scope, dated_tables()):
        bounds = [f"{period}_{side}" for period in dated.periods for side in ("start", "end")]
        if not bounds:
            continue
        columns = [dated.table.c[f"{bound}_{name}"] for bound in bounds for name in names]
        mismatch = or_(*(_mismatch(*group) for group in _groups(columns, len(names))))
        for subject, *values in _rows(scope, dated, columns, mismatch):
            for bound, (state, *parts) in zip(bounds, _groups(values, len(names)), strict=True):
                has_date = any(part is not None for part in parts)
                if has_date and state is not BoundState.KNOWN:
                    yield found.certain(subject, f"{bound} is {state} and has a date")
                elif not has_date and state is BoundState.KNOWN:
                    yield found.certain(subject, f"{bound} is KNOWN and has no date")


def _mismatch(
    state: ColumnElement[Any], *parts: ColumnElement[Any]
) -> ColumnElement[bool]:  # fmt: skip
    some, none = (
        or_(*(part.is_not(None) for part in parts)),
        and_(*(part.is_(None) for part in parts)),
    )
    return or_(and_(state != BoundState.KNOWN, some), and_(state == BoundState.KNOWN, none))


@rule(4, "DATE_NOT_OF_ITS_EDTF")
def date_not_of_its_edtf(scope: Scope, found: Findings) -> Iterator[Breach]:
    """The bounds, the precision and the qualifier of a date are those that its EDTF text gives."""
    names = ("edtf", "earliest", "latest", "precision", "qualifier")
    for dated in touched_tables(scope, dated_tables()):
        columns = dated.of_dates(*names)
        given = or_(
            *(column.is_not(None) for column in dated.of_dates("edtf", "earliest", "latest"))
        )
        for subject, *values in _rows(scope, dated, columns, given):
            for name, parts in zip(dated.dates, _groups(values, len(names)), strict=True):
                if parts[3] is not None and not _consistent(*parts):
                    edtf, earliest, latest, precision, _ = parts
                    message = (
                        f"{name} has the text {edtf!r} and, not following from it, "
                        f"{_of(earliest, latest)} with precision {precision}"
                    )
                    yield found.certain(subject, message)


@lru_cache(maxsize=65536)
def _consistent(
    edtf: str | None,
    earliest: date | None,
    latest: date | None,
    precision: DatePrecision,
    qualifier: DateQualifier,
) -> bool:
    try:
        value = FuzzyDate(edtf, earliest, latest, precision, qualifier, DateBasis.STATED, None)
    except FuzzyError:
        return bool(earliest and latest and latest < earliest)  # that is rule 2
    return value.consistent()


def _rows(
    scope: Scope,
    dated: DatedTable,
    columns: Sequence[ColumnElement[Any]],
    where: ColumnElement[bool],
) -> Iterator[Any]:
    query = select(dated.subject, *columns)
    return scope.rows(query.where(where, scope.touches(dated.table.c.id, dated.subject)))


def _groups(values: list[Any], size: int) -> Iterator[tuple[Any, ...]]:
    return zip(*[iter(values)] * size, strict=True)


def _of(earliest: date | None, latest: date | None) -> str:
    return str(earliest) if earliest == latest else f"{earliest or ''}..{latest or ''}"
