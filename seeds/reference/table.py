"""The tables beside this file: slugs, display names and what the code lists leave out.

Slugs are for ever, so none is computed from a name that a new edition of a list may change: each
stands in a table, written once. A new entry of a list wants a new line, or the tests fail.

`states.csv`, a line for each entry of ISO 3166-1: code (alpha-2), slug, name, since, names.
`former_states.csv`, a line for each entry of ISO 3166-3: code (alpha-4), of, slug, name, names,
since, begin, end, end_source, note.

    name        common short English name, the one to show; of a former name that name
    names       further names, `KIND:value` joined by `|`; an OFFICIAL one replaces the list's
    since       EDTF: when the codes were assigned; only where another entry had one of them before
    of          slug of the present state whose former name the entry is; else empty
    begin, end  EDTF: existence of a state that is no more; OPEN = goes on, empty = unknown
    end_source  slug of the source of `begin` and `end`
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class FurtherName:
    """A name that the table adds."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a table says of one entry of a list. Texts are empty where it says nothing."""

    code: str
    slug: str
    name: str
    names: tuple[FurtherName, ...]
    since: str
    of: str = ""
    begin: str = ""
    end: str = ""
    end_source: str = ""
    note: str = ""


def present_states() -> dict[str, Entry]:
    """Give the table of ISO 3166-1 by alpha-2 code, in the order of the file."""
    return {entry.code: entry for entry in _read("states.csv")}


def former_states() -> dict[str, Entry]:
    """Give the table of ISO 3166-3 by alpha-4 code, in the order of the file."""
    return {entry.code: entry for entry in _read("former_states.csv")}


def _read(file: str) -> Iterator[Entry]:
    with (_FOLDER / file).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, strict=True):
            names = tuple(_names(row.pop("names")))
            yield Entry(names=names, **row)


def _names(text: str) -> Iterator[FurtherName]:
    for item in filter(None, text.split("|")):
        kind, _, value = item.partition(":")
        yield FurtherName(kind, value)
