"""Dates, periods, amounts and places in a text: objects that are columns of a row."""

from collections.abc import Callable, Mapping
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, and_, case, func, null, or_

from api.schema.binding import Expr, Parts, Row, checked, described
from api.schema.describing import input_type, object_type
from api.schema.enums import BoundState, DateBasis, DateMatch, DatePrecision, DateQualifier
from api.schema.scalars import EDTF, Date, Decimal


@object_type
class FuzzyDate:
    """A date as the sources give it, with no day invented.

    It is one day, or one period that is named as a date (a month, a year); never a from-to.
    """

    edtf: EDTF | None = described("The date as text; null when nothing is known of it.")
    earliest: Date | None = described("First day that fits; null when there is no bound.")
    latest: Date | None = described("Last day that fits; null when there is no bound.")
    precision: DatePrecision = described("How exactly the date is known.")
    qualifier: DateQualifier = described("What the source says of its own date.")
    basis: DateBasis = described("Where the date comes from.")
    verbatim: str | None = described("Words of the source, a few at most; null if there are none.")


@object_type
class FuzzyInterval:
    """A period as the sources give it; both ends lie within it.

    The same date at both ends says that the period lies somewhere within that date.
    """

    start: FuzzyDate | None = described("When it begins; null unless `startState` is KNOWN.")
    end: FuzzyDate | None = described("When it ends; null unless `endState` is KNOWN.")
    start_state: BoundState = described("What is known of the start.")
    end_state: BoundState = described("What is known of the end.")
    edtf: EDTF | None = described(
        "The period as text; null when no end is KNOWN, and when EDTF can't say it, as where an "
        "end is one day out of a set."
    )


def _in_order(values: Mapping[str, Any]) -> None:
    first, last = values.get("from_"), values.get("to")
    if first is not None and last is not None and last < first:
        raise ValueError(f"`from` is {first}, wanted a day not after `to`, which is {last}")


@checked(_in_order)
@input_type
class DateRangeInput:
    """Days from `from` to `to`, both included, and how fuzzy dates are read against them."""

    from_: Date | None = described(
        "First day; null = no limit.", name="from", default=strawberry.UNSET
    )
    to: Date | None = described(
        "Last day, not before `from`; null = no limit.", default=strawberry.UNSET
    )
    match: DateMatch | None = described(
        "Whether a day in the range must be certain or only possible.", default=DateMatch.POSSIBLE
    )
    include_undated: bool | None = described(
        "Whether records without any date are given too.", default=False
    )


@object_type
class Money:
    """An exact amount of money."""

    amount: Decimal = described("The amount, in whole units of the currency.")
    currency: str = described("ISO 4217 code, such as USD.")


@object_type
class Locator:
    """A place in the text of a source; every part may be missing."""

    paragraph: int | None = described("Line or paragraph, counted from 1.")
    char_start: int | None = described("Where the words begin: characters from the start, from 0.")
    char_end: int | None = described("Where the words end: the first character after them.")
    prefix: str | None = described("A few words before them.")
    suffix: str | None = described("A few words after them.")


@object_type
class IntRange:
    """A whole number known only to lie from `min` to `max`, both included."""

    min: int | None = described("Least value; null = no bound.")
    max: int | None = described("Greatest value; null = no bound.")


_DATE_PARTS = ("edtf", "earliest", "latest", "precision", "qualifier", "basis", "verbatim")


def fuzzy_date_parts(prefix: str) -> Parts:
    """Give a FuzzyDate in the columns `{prefix}_…`; null where it has no precision."""
    parts = {part: f"{prefix}_{part}" for part in _DATE_PARTS}
    return Parts(parts, present=f"{prefix}_precision")


def fuzzy_interval_parts(prefix: str, present: Expr | None = None) -> Parts:
    """Give a FuzzyInterval in the columns `{prefix}_…`; it is always there without `present`."""
    return Parts(
        {
            "start": fuzzy_date_parts(f"{prefix}_start"),
            "end": fuzzy_date_parts(f"{prefix}_end"),
            "start_state": f"{prefix}_start_state",
            "end_state": f"{prefix}_end_state",
            "edtf": Expr(lambda row, _: _interval_edtf(row, prefix)),
        },
        present,
    )


def recorded_interval_parts(prefix: str) -> Parts:
    """Give a FuzzyInterval that is null when nothing is recorded of either end."""

    def recorded(row: Row, _args: Any) -> ColumnElement[Any]:
        states = (getattr(row, f"{prefix}_{side}_state") for side in ("start", "end"))
        return case((or_(*(state != BoundState.UNKNOWN for state in states)), 1))

    return fuzzy_interval_parts(prefix, Expr(recorded))


def money_parts(prefix: str) -> Parts:
    """Give Money in the columns `{prefix}_value` and `{prefix}_currency`."""
    parts = {"amount": f"{prefix}_value", "currency": f"{prefix}_currency"}
    return Parts(parts, present=f"{prefix}_currency")


def locator_parts(*missing: str) -> Parts:
    """Give a Locator in columns of its own names; null where all of them are.

    missing: parts that the rows don't have.
    """
    there = [name for name in _LOCATOR_PARTS if name not in missing]
    parts: dict[str, str | Expr | Parts] = {name: name for name in there}
    parts |= {name: Expr(lambda _row, _args: null()) for name in missing}

    def present(row: Row, _args: Any) -> ColumnElement[Any]:
        return case((or_(*(getattr(row, name).is_not(None) for name in there)), 1))

    return Parts(parts, Expr(present))


_LOCATOR_PARTS = ("paragraph", "char_start", "char_end", "prefix", "suffix")


def _interval_edtf(row: Row, prefix: str) -> ColumnElement[Any]:
    """Write the period as domain.values.fuzzy.FuzzyInterval.edtf does."""
    start, end = getattr(row, f"{prefix}_start_edtf"), getattr(row, f"{prefix}_end_edtf")
    is_set = or_(*(func.substr(bound, 1, 1) == "[" for bound in (start, end)))
    return case(
        (and_(start.is_(None), end.is_(None)), null()),
        (start == end, start),
        (is_set, null()),
        else_=_bound(row, f"{prefix}_start") + "/" + _bound(row, f"{prefix}_end"),
    )


def _bound(row: Row, prefix: str) -> ColumnElement[Any]:
    empty = case((getattr(row, f"{prefix}_state") == BoundState.OPEN, ".."), else_="")
    return func.coalesce(getattr(row, f"{prefix}_edtf"), empty)


EMBEDDED: dict[type[Any], Callable[[str], Parts]] = {
    FuzzyDate: fuzzy_date_parts,
    FuzzyInterval: fuzzy_interval_parts,
    Money: money_parts,
}
"""For a field of one of these types: from its name to the columns that it is made of."""
