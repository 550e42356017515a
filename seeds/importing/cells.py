"""The rows of somebody's own table, CSV, TSV, NDJSON or JSON, as texts by the name of a column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from seeds.importing.files import Input
from seeds.importing.mapping import TableMapping
from seeds.importing.values import UnfitValue, squeezed
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Where

_TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
_MOST_KEYS = 200
"""Keys to look among for the one that was meant."""
_LINES = (".ndjson", ".jsonl")
ENDINGS = tuple(f"{end}{gz}" for end in (*_TABLES, *_LINES, ".json") for gz in ("", ".gz"))


@dataclass(frozen=True, slots=True)
class Cells:
    """One row. A dot in the name of a column leads into an object of JSON."""

    content: object
    where: Where
    missing: frozenset[str]

    def texts(self, column: str) -> list[str]:
        """Give what a cell holds, several texts for a list of JSON, none where it is missing.

        Raises UnfitValue for what is no text, number, truth value, or list of these.
        """
        if not isinstance(self.content, Mapping):
            raise UnfitValue("wanted an object")
        _, value = _found(self.content, column)
        items = value if isinstance(value, list) else [value]
        texts = [_text(item, column) for item in items if item is not None]
        return [text for text in texts if text not in self.missing]


def rows(file: Input, mapping: TableMapping) -> Iterator[Cells]:
    """Yield the rows of a file.

    Raises InputError, before the first row, for a column that the mapping names and that stands
    in no row.
    """
    name = file.name.lower().removesuffix(".gz")
    if not name.endswith((*_LINES, ".json")):
        delimiter = mapping.delimiter or next(
            mark for ending, mark in _TABLES.items() if name.endswith(ending)
        )
        for number, row in enumerate(file.rows(delimiter, mapping.encoding)):
            if number == 0:
                _want(mapping, file, set(row.cells), row.cells)
            yield Cells(row.cells, Where(file.name, row.line), mapping.missing)
        return
    _look_through(file, mapping, name)
    for number, (line, content) in enumerate(_objects(file, mapping, name)):
        where = Where(file.name, line, None if line else f"[{number}]")
        yield Cells(content, where, mapping.missing)


def _objects(file: Input, mapping: TableMapping, name: str) -> Iterator[tuple[int | None, Any]]:
    if name.endswith(_LINES):
        yield from file.json_lines()
        return
    document = file.json()
    for part in mapping.records.split(".") if mapping.records else ():
        if not (isinstance(document, Mapping) and part in document):
            message = f"found no {part!r} on the way to the records, {mapping.records!r}"
            raise InputError("IMPORT_FORM", message, Where(file.name))
        document = document[part]
    if not isinstance(document, list):
        message = "found no list of records; `records` in the mapping leads to it"
        raise InputError("IMPORT_FORM", message, Where(file.name))
    for content in document:
        yield None, content


def _look_through(file: Input, mapping: TableMapping, name: str) -> None:
    """Read JSON to its end once, as an object may leave out what it has not."""
    there: set[str] = set()
    keys: dict[str, None] = {}
    number = 0
    for _, content in _objects(replace(file, advance=lambda _: None), mapping, name):
        if isinstance(content, Mapping):
            number += 1
            keys |= dict.fromkeys(content) if len(keys) < _MOST_KEYS else {}
            there |= {c for c in mapping.columns if c not in there and _found(content, c)[0]}
    if number:
        _want(mapping, file, there, keys)


def _found(content: Mapping[str, Any], column: str) -> tuple[bool, Any]:
    """Give whether an object has a column, and what is there."""
    found: Any = content
    for part in [column] if column in content else column.split("."):
        if not isinstance(found, Mapping) or part not in found:
            return False, None
        found = found[part]
    return True, found


def _want(mapping: TableMapping, file: Input, there: set[str], known: Iterable[str]) -> None:
    for column in mapping.columns:
        if column not in there:
            hint = did_you_mean(column, known) or f"; there are {', '.join(list(known)[:12])}"
            message = f"{file.name} has no column {column!r}{hint}"
            raise mapping.wrong("IMPORT_MAPPING", message, column)


def _text(value: object, column: str) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    if not isinstance(value, str):
        raise UnfitValue(f"found a list or an object in {column!r}, wanted a text")
    return squeezed(value, column)
