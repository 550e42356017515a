"""Three-valued comparison of fuzzy dates, once in Python and once as SQL; both agree.

A null bound is minus or plus infinity. In a filter, a period has a start in [s1, s2] and an end
in [e1, e2], and a reading is any such pair with start <= end. So over all readings

    the earliest start is s1            the latest end is e2
    the latest start is min(s2, e2)     the earliest end is max(e1, s1)

and the days from `frm` to `to` are met in some reading iff s1 <= to and e2 >= frm, in every
reading iff min(s2, e2) <= to and max(e1, s1) >= frm. An UNKNOWN side has no bound of its own, but
the other side still limits it. An OPEN side is a reading by itself: minus infinity at the start,
plus infinity at the end; there is no clock here, so OPEN reaches into the future. A date is a
period that starts and ends on its one day. A record without any bound and without an OPEN side is
undated: it matches exactly when `include_undated` is true, whatever the range and the match.

Source: domain model 2.2.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Self, TypeVar

from sqlalchemy import ColumnElement, UnaryExpression, and_, false, not_, or_, true

from domain.values.fuzzy import FuzzyDate, FuzzyError, FuzzyInterval
from domain.values.vocabulary_time import BoundState, DateMatch

Bounds = tuple[date | None, date | None]
Day = date | ColumnElement[date]
T = TypeVar("T")


def certainly_before(a: Bounds, b: Bounds) -> bool:
    """Whether `a` lies before `b` in every reading: a.latest < b.earliest."""
    return a[1] is not None and b[0] is not None and a[1] < b[0]


def possibly_before(a: Bounds, b: Bounds) -> bool:
    """Whether `a` lies before `b` in at least one reading: a.earliest < b.latest."""
    return a[0] is None or b[1] is None or a[0] < b[1]


def sql_certainly_before(
    a_latest: ColumnElement[Any], b_earliest: ColumnElement[Any]
) -> ColumnElement[bool]:
    """`certainly_before` as SQL, never NULL."""
    return and_(a_latest.is_not(None), b_earliest.is_not(None), a_latest < b_earliest)


def sql_possibly_before(
    a_earliest: ColumnElement[Any], b_latest: ColumnElement[Any]
) -> ColumnElement[bool]:
    """`possibly_before` as SQL, never NULL."""
    return or_(a_earliest.is_(None), b_latest.is_(None), a_earliest < b_latest)


def overlaps(
    item: FuzzyDate | FuzzyInterval,
    frm: date | None,
    to: date | None,
    match: DateMatch,
    include_undated: bool,
) -> bool:
    """Whether at least one day of the item lies from `frm` to `to`, both included.

    frm, to: null = no limit on that side.
    Raises FuzzyError when `frm` is after `to`.
    """
    _check_range(frm, to)
    if isinstance(item, FuzzyDate):
        (s1, s2), (e1, e2) = item.bounds, item.bounds
        start_open = end_open = False
    else:
        s1, s2 = item.start.bounds if item.start else (None, None)
        e1, e2 = item.end.bounds if item.end else (None, None)
        start_open = item.start_state is BoundState.OPEN
        end_open = item.end_state is BoundState.OPEN
    if not (s1 or s2 or e1 or e2 or start_open or end_open):
        return include_undated
    if match is DateMatch.POSSIBLE:
        begun = to is None or s1 is None or s1 <= to
        lasts = frm is None or e2 is None or e2 >= frm
    else:
        begun = to is None or start_open or any(day <= to for day in (s2, e2) if day)
        lasts = frm is None or end_open or any(day >= frm for day in (e1, s1) if day)
    return begun and lasts


@dataclass(frozen=True, slots=True)
class SpanColumns:
    """The columns that say when a record is, for `sql_overlaps`."""

    start_earliest: ColumnElement[Any]
    start_latest: ColumnElement[Any]
    end_earliest: ColumnElement[Any]
    end_latest: ColumnElement[Any]
    start_open: ColumnElement[bool]
    end_open: ColumnElement[bool]

    @classmethod
    def date(cls, earliest: ColumnElement[Any], latest: ColumnElement[Any]) -> Self:
        """Of one FuzzyDate."""
        return cls(earliest, latest, earliest, latest, false(), false())

    @classmethod
    def interval(
        cls,
        start_earliest: ColumnElement[Any],
        start_latest: ColumnElement[Any],
        end_earliest: ColumnElement[Any],
        end_latest: ColumnElement[Any],
        start_state: ColumnElement[Any],
        end_state: ColumnElement[Any],
    ) -> Self:
        """Of one FuzzyInterval; the states are never NULL."""
        return cls(
            start_earliest,
            start_latest,
            end_earliest,
            end_latest,
            start_state == BoundState.OPEN,
            end_state == BoundState.OPEN,
        )


def sql_overlaps(
    span: SpanColumns, frm: Day | None, to: Day | None, match: DateMatch, include_undated: bool
) -> ColumnElement[bool]:
    """`overlaps` as SQL, never NULL.

    frm, to: values become bind parameters; an expression must not be NULL and isn't checked.
    Raises FuzzyError when both are values and `frm` is after `to`.
    """
    _check_range(frm, to)
    begun: ColumnElement[bool] = true()
    lasts: ColumnElement[bool] = true()
    if match is DateMatch.POSSIBLE:
        if to is not None:
            begun = or_(span.start_earliest.is_(None), span.start_earliest <= to)
        if frm is not None:
            lasts = or_(span.end_latest.is_(None), span.end_latest >= frm)
    else:
        if to is not None:
            days = _distinct(span.start_latest, span.end_latest)
            begun = or_(span.start_open, *(and_(day.is_not(None), day <= to) for day in days))
        if frm is not None:
            days = _distinct(span.end_earliest, span.start_earliest)
            lasts = or_(span.end_open, *(and_(day.is_not(None), day >= frm) for day in days))
    dated = _dated(span)
    if include_undated:
        return or_(not_(dated), and_(begun, lasts))
    return and_(dated, begun, lasts)


def sort_key(earliest: date | None, latest: date | None, tiebreak: T) -> tuple[Any, ...]:
    """Key of the date order: earliest, then latest, unknown last in each, then `tiebreak`."""
    return (earliest is None, earliest or date.max, latest is None, latest or date.max, tiebreak)


def sql_order(
    earliest: ColumnElement[Any], latest: ColumnElement[Any]
) -> tuple[UnaryExpression[Any], UnaryExpression[Any]]:
    """`sort_key` as ORDER BY; the caller adds the tie-break."""
    return earliest.asc().nulls_last(), latest.asc().nulls_last()


def _check_range(frm: Day | None, to: Day | None) -> None:
    if isinstance(frm, date) and isinstance(to, date) and to < frm:
        raise FuzzyError(f"the range begins on {frm}, after its end on {to}")


def _dated(span: SpanColumns) -> ColumnElement[bool]:
    days = _distinct(span.start_earliest, span.start_latest, span.end_earliest, span.end_latest)
    return or_(*(day.is_not(None) for day in days), span.start_open, span.end_open)


def _distinct(*columns: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """Each column once: a date is its own start and end."""
    return list(dict.fromkeys(columns))
