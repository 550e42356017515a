"""Small values as data sets write them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any


def is_day(text: str) -> bool:
    """Whether a text is a calendar day, YYYY-MM-DD."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2020-01-07")


def cut(text: str, longest: int) -> str:
    """Give a text, cut at a word and marked with "…" where it is too long."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(",;: ") + "…"


class UnfitValue(ValueError):
    """A value of another kind than its place takes; the message says what was found and wanted."""


def mapping_in(record: object, name: str) -> Mapping[str, Any]:
    """Give an object of a JSON object; an empty one where there is none. Raises UnfitValue."""
    value = record.get(name) if isinstance(record, Mapping) else None
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise UnfitValue(f"found {_kind(value)} as {name!r}, wanted an object")
    return value


def text_in(record: Mapping[str, Any], name: str) -> str:
    """Give a text of a JSON object, white space squeezed; "" if there is none.

    A whole number counts as text. Raises UnfitValue.
    """
    value = record.get(name)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise UnfitValue(f"found {_kind(value)} as {name!r}, wanted a text")
    return squeezed(value, name)


def list_in(record: Mapping[str, Any], name: str) -> list[Any]:
    """Give a list of a JSON object; an empty one where there is none. Raises UnfitValue."""
    value = record.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise UnfitValue(f"found {_kind(value)} as {name!r}, wanted a list")
    return value


def texts_in(record: Mapping[str, Any], name: str) -> list[str]:
    """Give a list of texts of a JSON object, white space squeezed. Raises UnfitValue."""
    items = list_in(record, name)
    for item in items:
        if not isinstance(item, str):
            raise UnfitValue(f"found {_kind(item)} among {name!r}, wanted texts")
    return [text for item in items if (text := squeezed(item, name))]


def squeezed(text: str, name: str) -> str:
    """Give a text with its white space squeezed. Raises UnfitValue for what no database takes."""
    if "\0" in text:
        raise UnfitValue(f"found a NUL character in {name!r}")
    return " ".join(text.split())


def _kind(value: object) -> str:
    kinds = {dict: "an object", list: "a list", bool: "true or false", str: "a text"}
    return kinds.get(type(value), "a number")


def ordinal(number: int) -> str:
    """Give a number as English counts: 1st, 2nd, 3rd, 4th, 11th, 21st."""
    teen = number % 100 in (11, 12, 13)
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
