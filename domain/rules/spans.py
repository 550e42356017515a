"""Fuzzy dates and periods as rules read them, and how surely a comparison holds.

Bounds come straight from the columns, because a row that breaks a rule about time may not load
as a FuzzyDate or FuzzyInterval at all. An OPEN side is put in as `date.min` or `date.max`; None
means that nothing is known on that side.

A comparison holds in every reading (CERTAIN), or it is doubtful: it holds in some reading, and
that follows from bounds that are known on both sides (POSSIBLE). It is never doubtful only
because something is unknown, nor between two dates that are given in the very same way, such as
two acts of the same year.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, or_

from domain.rules.engine import Breach, Findings
from domain.values.compare import Bounds, certainly_before, possibly_before
from domain.values.vocabulary_time import BoundState

DayRange = tuple[date, date]
_BOUNDS_OF_A_DAY = 2


class Doubt(enum.Enum):
    """How surely something is so."""

    CERTAIN = enum.auto()
    POSSIBLE = enum.auto()


def judged(found: Findings, doubt: Doubt | None, subject_id: int, message: str) -> Iterator[Breach]:
    """Give the breach that a comparison amounts to, if any."""
    if doubt is Doubt.CERTAIN:
        yield found.certain(subject_id, message)
    elif doubt is Doubt.POSSIBLE:
        yield found.possible(subject_id, f"possibly: {message}")


def worst(doubts: Iterable[Doubt | None]) -> Doubt | None:
    """Give the surest of several."""
    held = set(doubts)
    return next((doubt for doubt in Doubt if doubt in held), None)


@dataclass(frozen=True, slots=True)
class Span:
    """A period: bounds of its first day and of its last day."""

    start: Bounds
    end: Bounds

    @classmethod
    def read(
        cls,
        start_earliest: date | None,
        start_latest: date | None,
        end_earliest: date | None,
        end_latest: date | None,
        start_state: BoundState,
        end_state: BoundState,
    ) -> Span:
        """Take the values of `span_columns`."""
        begins_open, ends_open = start_state is BoundState.OPEN, end_state is BoundState.OPEN
        return cls(
            (date.min, date.min) if begins_open else (start_earliest, start_latest),
            (date.max, date.max) if ends_open else (end_earliest, end_latest),
        )

    @classmethod
    def day(cls, earliest: date | None, latest: date | None) -> Span:
        """Take one day as a period."""
        return cls((earliest, latest), (earliest, latest))

    @property
    def undated(self) -> bool:
        """Whether nothing at all is known of it."""
        return not any((*self.start, *self.end))

    @property
    def latest_start(self) -> date | None:
        """The last day on which it can begin: not after its last possible day."""
        return min(filter(None, (self.start[1], self.end[1])), default=None)

    @property
    def earliest_end(self) -> date | None:
        """The first day on which it can end: not before its first possible day."""
        return max(filter(None, (self.end[0], self.start[0])), default=None)

    def __str__(self) -> str:
        return f"{_text(self.start, date.min)} to {_text(self.end, date.max)}"


def span_columns(table: FromClause, prefix: str) -> tuple[ColumnElement[Any], ...]:
    """Give the six columns of a FuzzyInterval that `Span.read` takes."""
    bounds = (f"{side}_{bound}" for side in ("start", "end") for bound in ("earliest", "latest"))
    return tuple(table.c[f"{prefix}_{name}"] for name in (*bounds, "start_state", "end_state"))


def day_columns(table: FromClause, prefix: str) -> tuple[ColumnElement[Any], ...]:
    """Give the two bounds of a FuzzyDate."""
    return table.c[f"{prefix}_earliest"], table.c[f"{prefix}_latest"]


def before(a: Bounds, b: Bounds) -> Doubt | None:
    """Tell how surely one day lies before another."""
    if certainly_before(a, b):
        return Doubt.CERTAIN
    doubtful = a != b and a[0] is not None and b[1] is not None and possibly_before(a, b)
    return Doubt.POSSIBLE if doubtful else None


def outside(inner: Span, outer: Span) -> Doubt | None:
    """Tell how surely a day of `inner` lies outside of `outer`."""
    if certainly_before((None, inner.latest_start), outer.start) or certainly_before(
        outer.end, (inner.earliest_end, None)
    ):
        return Doubt.CERTAIN
    return worst((before(inner.start, outer.start), before(outer.end, inner.end)))


def sql_maybe_outside(
    inner: Sequence[ColumnElement[Any]], outer: Sequence[ColumnElement[Any]]
) -> ColumnElement[bool]:
    """Say as SQL that `outside` may be so, to leave out the many rows for which it is not.

    inner: `span_columns`, or `day_columns`; outer: `span_columns`.
    """
    is_day = len(inner) == _BOUNDS_OF_A_DAY
    s1, s2, e1, e2 = (*inner, *inner) if is_day else inner[:4]
    o1, o2, p1, p2 = outer[:4]
    early = [s1 < o2, s2 < o1, e2 < o1]
    late = [e2 > p1, e1 > p2, s1 > p2]
    if not is_day:
        early.append(and_(inner[4] == BoundState.OPEN, or_(o1.is_not(None), o2.is_not(None))))
        late.append(and_(inner[5] == BoundState.OPEN, or_(p1.is_not(None), p2.is_not(None))))
    return or_(*early, *late)


def together(a: Span, b: Span, *, handover: bool) -> Doubt | None:
    """Tell how surely two periods share a day.

    handover: the day on which one ends and the other begins is not counted.
    """
    handover = handover and a != b
    if _begins_by(a, b, handover) and _begins_by(b, a, handover):
        return Doubt.CERTAIN
    adjoin = a != b and (a.end == b.start or b.end == a.start)
    if adjoin or None in (a.start[0], a.end[1], b.start[0], b.end[1]):
        return None
    meet = _reaches(a.start[0], b.end[1], handover) and _reaches(b.start[0], a.end[1], handover)
    return Doubt.POSSIBLE if meet else None


def at_once(a: Span, b: Span, *, handover: bool) -> Doubt | None:
    """Tell how surely two rows of which only one may hold at a time hold at once.

    Two rows without any date are not told apart by anything: they do.
    """
    if a.undated and b.undated:
        return Doubt.CERTAIN
    return together(a, b, handover=handover)


def uncovered(period: Span, covers: Iterable[Span]) -> Doubt | None:
    """Tell how surely a day of `period` lies in none of `covers`."""
    spans = list(covers)
    at_most = [(s.start[0] or date.min, s.end[1] or date.max) for s in spans]
    if _certainly_uncovered(period, at_most):
        return Doubt.CERTAIN
    at_least = [
        (s.start[1], s.end[0]) for s in spans if s.start[1] is not None and s.end[0] is not None
    ]
    first, last = period.start[0], period.end[1]
    if first is None or last is None or len(at_least) < len(spans) or period in spans:
        return None
    return Doubt.POSSIBLE if _gap(first, last, at_least) else None


def _certainly_uncovered(period: Span, at_most: list[DayRange]) -> bool:
    first, last = period.start[1], period.end[0]
    if first is not None and last is not None and first <= last and _gap(first, last, at_most):
        return True
    return any(
        earliest is not None
        and latest is not None
        and all(latest < begin or finish < earliest for begin, finish in at_most)
        for earliest, latest in (period.start, period.end)
    )


def _gap(first: date, last: date, covers: list[DayRange]) -> bool:
    """Whether a day from `first` to `last` is in none of the ranges."""
    for begin, finish in sorted(covers):
        if begin > first:
            break
        if finish >= first:
            if finish >= last:
                return False
            first = finish + timedelta(days=1)
    return True


def _begins_by(a: Span, b: Span, strictly: bool) -> bool:
    """Whether `a` begins before `b` ends, in every reading."""
    if a.start[1] == date.min or b.end[0] == date.max:
        return True
    start, end = a.latest_start, b.earliest_end
    return start is not None and end is not None and _reaches(start, end, strictly)


def _reaches(start: date | None, end: date | None, strictly: bool) -> bool:
    if start is None or end is None:
        return False
    return start < end if strictly else start <= end


def _text(bounds: Bounds, infinity: date) -> str:
    earliest, latest = bounds
    if earliest == infinity:
        return "open"
    if earliest == latest:
        return str(earliest) if earliest else "unknown"
    return f"[{earliest or ''}..{latest or ''}]"
