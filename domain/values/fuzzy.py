"""A date and an interval as the sources give them, with no day invented.

Source of the rules: domain model 2.2 (time) and 2.8 (invariants 1 to 4).
"""

from dataclasses import dataclass
from datetime import date
from typing import Self

from domain.values.edtf import EdtfError, EdtfForm, parse_edtf
from domain.values.vocabulary_time import BoundState, DateBasis, DatePrecision, DateQualifier


class FuzzyError(ValueError):
    """A date or interval that contradicts itself."""


_UNITS = frozenset(
    {
        DatePrecision.WEEK,
        DatePrecision.MONTH,
        DatePrecision.YEAR,
        DatePrecision.DECADE,
        DatePrecision.CENTURY,
    }
)


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """One day, or one period that is named as a date; never a from-to.

    edtf: canonical text; null = the day is unknown.
    earliest, latest: first and last day that fit, local calendar; null = no bound on that side.
    verbatim: words of the source, a few at most; null when there are none.
    Raises FuzzyError for an interval text, for reversed bounds, and for bounds without a text.
    """

    edtf: str | None
    earliest: date | None
    latest: date | None
    precision: DatePrecision
    qualifier: DateQualifier
    basis: DateBasis
    verbatim: str | None

    def __post_init__(self) -> None:
        if self.edtf is not None and "/" in self.edtf:
            raise FuzzyError(
                f"{self.edtf!r} is an interval, wanted a date: for one day from a to b write "
                "[a..b], for a period use FuzzyInterval"
            )
        if self.earliest and self.latest and self.latest < self.earliest:
            raise FuzzyError(f"latest {self.latest} is before earliest {self.earliest}")
        if self.edtf is None and (
            self.earliest or self.latest or self.precision is not DatePrecision.UNKNOWN
        ):
            raise FuzzyError("a date without EDTF text has no bounds and precision UNKNOWN")

    @classmethod
    def of(
        cls,
        edtf: str | None,
        *,
        precision: DatePrecision | None = None,
        basis: DateBasis = DateBasis.STATED,
        verbatim: str | None = None,
    ) -> Self:
        """Read a text; null gives an unknown date.

        precision: the unit the source speaks in, where a set with two bounds stands for it: WEEK
        for "last week", written `[2025-05-25..2025-05-31]`. WEEK and coarser; the set may be
        longer or shorter than the unit, because the anchor is fuzzy too.
        Raises EdtfError outside of the subset; FuzzyError for an interval or for a precision
        that the text contradicts.
        """
        if edtf is None:
            computed = DatePrecision.UNKNOWN
            earliest = latest = None
            qualifier = DateQualifier.EXACT
        else:
            parsed = parse_edtf(edtf)
            computed = parsed.precision
            earliest, latest = parsed.earliest, parsed.latest
            qualifier = parsed.qualifier
        if precision is not None and not _may_be_called(computed, precision):
            raise FuzzyError(
                f"precision {precision} contradicts {edtf!r}, which has {computed}; only a set "
                "with two bounds may be given another, WEEK or coarser"
            )
        return cls(edtf, earliest, latest, precision or computed, qualifier, basis, verbatim)

    @classmethod
    def unknown(cls) -> Self:
        """A date of which nothing is known, not even words."""
        return cls.of(None)

    @property
    def bounds(self) -> tuple[date | None, date | None]:
        """Earliest and latest, as `domain.values.compare` takes them."""
        return self.earliest, self.latest

    def consistent(self) -> bool:
        """Whether bounds, precision and qualifier are those that the text gives (invariant 4)."""
        if self.edtf is None:
            return self.qualifier is DateQualifier.EXACT
        try:
            parsed = parse_edtf(self.edtf)
        except EdtfError:
            return False
        return (
            self.bounds == (parsed.earliest, parsed.latest)
            and self.qualifier is parsed.qualifier
            and _may_be_called(parsed.precision, self.precision)
        )

    def __composite_values__(self) -> tuple[object, ...]:
        return (
            self.edtf,
            self.earliest,
            self.latest,
            self.precision,
            self.qualifier,
            self.basis,
            self.verbatim,
        )


def _may_be_called(computed: DatePrecision, given: DatePrecision) -> bool:
    return given is computed or (computed is DatePrecision.RANGE and given in _UNITS)


@dataclass(frozen=True, slots=True)
class FuzzyInterval:
    """A period; both ends lie within it.

    start, end: null exactly when the state isn't KNOWN. The same date on both sides says that
    the period lies somewhere within it.
    Raises FuzzyError when a state disagrees with its date, when a KNOWN date is unknown, and
    when the end is certainly before the start (invariants 1 and 3).
    """

    start: FuzzyDate | None
    end: FuzzyDate | None
    start_state: BoundState
    end_state: BoundState

    def __post_init__(self) -> None:
        for side, bound, state in (
            ("start", self.start, self.start_state),
            ("end", self.end, self.end_state),
        ):
            if (bound is not None) != (state is BoundState.KNOWN):
                raise FuzzyError(
                    f"{side} is {state} and has {'a' if bound else 'no'} date; "
                    "KNOWN has one, OPEN and UNKNOWN have none"
                )
            if bound is not None and bound.edtf is None:
                raise FuzzyError(f"{side} is KNOWN but its day is unknown; say UNKNOWN")
        if (
            self.start
            and self.end
            and self.start.earliest
            and self.end.latest
            and self.end.latest < self.start.earliest
        ):
            raise FuzzyError(f"end {self.end.edtf} is certainly before start {self.start.edtf}")

    @classmethod
    def of(
        cls,
        text: str,
        *,
        precision: DatePrecision | None = None,
        basis: DateBasis = DateBasis.STATED,
        verbatim: str | None = None,
    ) -> Self:
        """Read an interval (`a/b`, `a/..`, `/b`), or a date or set the period lies within.

        precision, basis, verbatim: of each KNOWN end, as in `FuzzyDate.of`.
        Raises EdtfError outside of the subset, FuzzyError as `FuzzyDate.of` does.
        """
        parsed = parse_edtf(text)
        if parsed.form is not EdtfForm.INTERVAL:
            within = FuzzyDate.of(text, precision=precision, basis=basis, verbatim=verbatim)
            return cls.between(within, within)
        start, end = (
            FuzzyDate.of(bound.text, precision=precision, basis=basis, verbatim=verbatim)
            if bound
            else None
            for bound in (parsed.start, parsed.end)
        )
        assert parsed.start_state is not None  # noqa: S101
        assert parsed.end_state is not None  # noqa: S101
        return cls(start, end, parsed.start_state, parsed.end_state)

    @classmethod
    def unknown(cls) -> Self:
        """A period of which neither end is known."""
        return cls(None, None, BoundState.UNKNOWN, BoundState.UNKNOWN)

    @classmethod
    def between(cls, start: FuzzyDate | BoundState, end: FuzzyDate | BoundState) -> Self:
        """A period by its ends: a date where one is KNOWN, else OPEN or UNKNOWN."""
        start_date, start_state = _bound(start)
        end_date, end_state = _bound(end)
        return cls(start_date, end_date, start_state, end_state)

    @property
    def edtf(self) -> str | None:
        """The period as text; null when no end is KNOWN and when EDTF can't say it.

        EDTF takes no set as an end, so a set is written only where both ends are that set.
        """
        start = self.start.edtf if self.start else None
        end = self.end.edtf if self.end else None
        if start is None and end is None:
            return None
        if start == end:
            return start
        if any(bound is not None and bound.startswith("[") for bound in (start, end)):
            return None
        empty = {BoundState.OPEN: "..", BoundState.UNKNOWN: ""}
        return f"{start or empty[self.start_state]}/{end or empty[self.end_state]}"

    @property
    def possibly_reversed(self) -> bool:
        """Whether the end may lie before the start, each read by itself: a warning, no error.

        The same text on both sides is never reversed: it is one period within that date.
        """
        if self.start is None or self.end is None or self.start.edtf == self.end.edtf:
            return False
        start, end = self.start.latest, self.end.earliest
        return start is None or end is None or end < start

    def __composite_values__(self) -> tuple[object, ...]:
        return (
            *_values(self.start),
            *_values(self.end),
            self.start_state,
            self.end_state,
        )


def _bound(bound: FuzzyDate | BoundState) -> tuple[FuzzyDate | None, BoundState]:
    if isinstance(bound, BoundState):
        return None, bound
    return bound, BoundState.KNOWN


def _values(bound: FuzzyDate | None) -> tuple[object, ...]:
    return (None,) * 7 if bound is None else bound.__composite_values__()
