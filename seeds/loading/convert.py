"""Turn what an input says into the value that a column takes, or say what was wanted."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from typing import Any

from sqlalchemy import JSON, Column, Date, Enum, String

from domain.base import UtcDateTime
from domain.statement_text import LONGEST_TEXT, LongText
from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyDate, FuzzyError, FuzzyInterval
from domain.values.money import Money, MoneyError
from domain.values.vocabulary_time import BoundState, DateBasis, DatePrecision
from seeds.loading.document import line_of

_DATE_KEYS = ("edtf", "precision", "basis", "verbatim")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_LARGEST = 2**31 - 1
"""Of an INTEGER column on PostgreSQL; ids, the only larger ones, are never given."""


class ConvertError(ValueError):
    """A value that its column does not take; the message says what was wanted.

    about: the part of the value that is meant, which may know its line.
    """

    def __init__(self, message: str, about: object = None) -> None:
        super().__init__(message)
        self.line = line_of(about)


def scalar(column: Column[Any], value: object) -> Any:
    """Convert a value for a plain column. Raises ConvertError."""
    return None if value is None else _converter(column)(value)


@cache
def _converter(column: Column[Any]) -> Callable[[object], Any]:
    kind = column.type
    if isinstance(kind, JSON):
        return _texts
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return partial(member, kind.enum_class)
    if isinstance(kind, UtcDateTime):
        return _instant
    if isinstance(kind, Date):
        return _day
    if isinstance(kind, LongText):
        return _long_text
    if kind.python_type is str:
        return partial(_text, limit=kind.length if isinstance(kind, String) else None)
    return _CONVERTERS[kind.python_type]


def member(members: type[enum.Enum], value: object) -> Any:
    """Give the enum member that a text names. Raises ConvertError that lists the members."""
    try:
        return members[str(value)]
    except KeyError:
        wanted = ", ".join(members.__members__)
        raise ConvertError(f"found {_shown(value)}, wanted one of {wanted}", value) from None


def fuzzy_date(value: object, fill: Callable[[str], str]) -> FuzzyDate | None:
    """Read a date: EDTF text, or a mapping of edtf, precision, basis and verbatim.

    fill: what completes a text that refers to the source's publication.
    """
    if value is None:
        return None
    with_marks = _marks(value, _DATE_KEYS)
    edtf = with_marks.pop("edtf", None)
    try:
        text = None if edtf is None else fill(_edtf(edtf))
        return FuzzyDate.of(text, **_date_marks(with_marks))
    except (EdtfError, FuzzyError) as error:
        raise ConvertError(str(error), edtf) from None


def fuzzy_interval(value: object, fill: Callable[[str], str]) -> FuzzyInterval:
    """Read a period: EDTF text, a mapping as for a date, or a mapping of start and end."""
    if value is None:
        return FuzzyInterval.unknown()
    edtf = None
    try:
        if isinstance(value, Mapping) and ("start" in value or "end" in value):
            ends = _marks(value, ("start", "end"))
            return FuzzyInterval.between(
                _bound(ends.get("start"), fill), _bound(ends.get("end"), fill)
            )
        with_marks = _marks(value, _DATE_KEYS)
        edtf = with_marks.pop("edtf", None)
        if edtf is None:
            raise ConvertError("a period wants `edtf`, or `start` and `end`")
        return FuzzyInterval.of(fill(_edtf(edtf)), **_date_marks(with_marks))
    except (EdtfError, FuzzyError) as error:
        raise ConvertError(str(error), edtf) from None


def money(value: object) -> Money | None:
    """Read an amount: a mapping of amount and currency."""
    if value is None:
        return None
    parts = _marks(value, ("amount", "currency"))
    try:
        return Money(Decimal(str(parts.get("amount"))), str(parts.get("currency")))
    except (InvalidOperation, MoneyError):
        raise ConvertError(
            f"found {_shown(value)}, wanted {{amount: a decimal number, currency: three capitals}}"
        ) from None


def _edtf(value: object) -> str:
    if not isinstance(value, str):
        raise ConvertError(f"found {_shown(value)}, wanted EDTF text", value)
    return str(value)


def _bound(value: object, fill: Callable[[str], str]) -> FuzzyDate | BoundState:
    if value is None or value == "UNKNOWN":
        return BoundState.UNKNOWN
    if value == "OPEN":
        return BoundState.OPEN
    bound = fuzzy_date(value, fill)
    return BoundState.UNKNOWN if bound is None else bound


def _marks(value: object, allowed: tuple[str, ...]) -> dict[str, Any]:
    if isinstance(value, str) and allowed[0] == "edtf":
        return {"edtf": value}
    if not isinstance(value, Mapping):
        raise ConvertError(f"found {_shown(value)}, wanted a mapping of {', '.join(allowed)}")
    for key in value:
        if key not in allowed:
            wanted = ", ".join(allowed)
            raise ConvertError(f"found {_shown(key)}, wanted one of {wanted}", key)
    return dict(value)


def _date_marks(marks: dict[str, Any]) -> dict[str, Any]:
    kinds: dict[str, type[enum.Enum]] = {"precision": DatePrecision, "basis": DateBasis}
    given = {key: value for key, value in marks.items() if value is not None}
    return {
        key: member(kinds[key], value) if key in kinds else _text(value, None)
        for key, value in given.items()
    }


def _text(value: object, limit: int | None) -> str:
    if not isinstance(value, str):
        raise ConvertError(f"found {_shown(value)}, wanted text", value)
    text = " ".join(str(value).split())
    if not text:
        raise ConvertError("found an empty text, wanted words or nothing (`~`)", value)
    if "\0" in text:
        raise ConvertError("found a NUL character in a text", value)
    if limit is not None and len(text) > limit:
        raise ConvertError(f"found a text of {len(text)} characters, wanted {limit} at most", value)
    return text


def _long_text(value: object) -> str:
    """Keep the lines of a text; white space at their ends and around the whole goes."""
    if not isinstance(value, str):
        raise ConvertError(f"found {_shown(value)}, wanted text", value)
    if len(value) > LONGEST_TEXT:
        message = f"found a text of {len(value)} characters, wanted {LONGEST_TEXT} at most"
        raise ConvertError(message, value)
    if "\0" in value:
        raise ConvertError("found a NUL character in a text", value)
    text = "\n".join(line.rstrip() for line in str(value).splitlines()).strip()
    if not text:
        raise ConvertError("found an empty text, wanted words or nothing (`~`)", value)
    return text


def _texts(value: object) -> list[str]:
    if not isinstance(value, list):
        raise ConvertError(f"found {_shown(value)}, wanted a list of texts")
    return [_text(item, None) for item in value]


def _integer(value: object) -> int:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if not is_number and not (isinstance(value, str) and _INTEGER.fullmatch(value)):
        raise ConvertError(f"found {_shown(value)}, wanted a whole number")
    number = int(value)  # type: ignore[call-overload]
    if abs(number) > _LARGEST:
        raise ConvertError(f"found {number}, wanted a number up to {_LARGEST}")
    return int(number)


def _float(value: object) -> float:
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ConvertError(f"found {_shown(value)}, wanted a number")
    return number


def _boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in {"true", "false"}:
        return value == "true"
    raise ConvertError(f"found {_shown(value)}, wanted true or false")


def _day(value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ConvertError(f"found {_shown(value)}, wanted a day, YYYY-MM-DD") from None


def _instant(value: object) -> datetime:
    try:
        instant = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise ConvertError(f"found {_shown(value)}, wanted an RFC 3339 instant with its zone")
    return instant.astimezone(UTC)


_CONVERTERS: dict[type, Callable[[object], Any]] = {
    int: _integer,
    float: _float,
    bool: _boolean,
}


def _shown(value: object) -> str:
    text = str(value) if isinstance(value, str) else type(value).__name__
    return repr(text if len(text) <= 60 else text[:57] + "…")
