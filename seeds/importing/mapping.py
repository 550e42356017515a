"""A mapping file: how the columns of somebody's own table become a class of the model.

The form is described in docs/importing/table.md. Whatever is wrong with a mapping is an InputError
that names its line, what was found, and what is most like it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from seeds.loading.document import line_of, read_yaml
from seeds.loading.shape import Shape, shapes
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Record, Where

LARGEST = 2**20
"""Bytes of a mapping file."""
_DEEPEST = 4
"""Lists of rows within lists of rows."""
_TOP = ("source", "class", "key", "slug", "fields", "on", "quote", "shared", "missing", "records",
        "delimiter", "encoding")  # fmt: skip
_VALUE = ("column", "constant", "split", "map", "default", "date", "resolve", "country",
          "identifier", "title", "of")  # fmt: skip
_WITHIN = ("country", "identifier", "title", "of")
"""Parts of a value that are values themselves."""
_SOURCE_KINDS = ("DATASET", "REFERENCE_LIST")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Value:
    """How one value is made of a row."""

    column: str | None = None
    constant: str | None = None
    split: str | None = None
    values: Mapping[str, str] | None = None
    """What each word of the table means."""
    default: str | None = None
    date: tuple[str, ...] = ()
    """Forms of a day, month or year, as strptime reads them; without any it is EDTF."""
    resolve: str | None = None
    """Class of the record that the value names."""
    within: Mapping[str, Value] = field(default_factory=dict)
    """Of a place its country; of a person identifier, title of the office, and whose it is."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A value of named parts: a period of start and end, money of amount and currency."""

    parts: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that belong to the record: one for each value of `each`, or a single one."""

    shape: Shape
    each: Value | None
    fields: Mapping[str, Made]


Made: TypeAlias = Value | Parts | list[Rows]


@dataclass(frozen=True, slots=True)
class TableMapping:
    """A whole mapping."""

    file: str
    source: Record
    shape: Shape
    key: tuple[str, ...]
    slug: Value | None
    fields: Mapping[str, Made]
    on: Value | None
    quote: Value | None
    shared: bool
    missing: frozenset[str]
    records: str | None
    delimiter: str | None
    encoding: str
    columns: Mapping[str, int]
    """Every column that is spoken of, with the line."""

    def wrong(self, code: str, message: str, column: str) -> InputError:
        """Give the error about a column."""
        return InputError(code, message, Where(self.file, self.columns[column]))


def read_mapping(path: str) -> TableMapping:
    """Read a mapping from a file. Raises InputError."""
    where = Where(path)
    try:
        with Path(path).open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no name of a file"
        raise InputError("IMPORT_FILE", str(reason), where) from None
    if len(content) > LARGEST:
        raise InputError("IMPORT_LIMIT", f"found more than {LARGEST:,} bytes", where)
    return _Reader(path).mapping(content.decode("utf-8", "surrogateescape"))


class _Reader:
    """Reads one file, and notes the columns of which it speaks."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.columns: dict[str, int] = {}

    def mapping(self, text: str) -> TableMapping:
        top = self._object(read_yaml(self.file, text), None, "the mapping", _TOP)
        for name in ("source", "class", "key", "fields"):
            if top.get(name) is None:
                self._wrong(f"found no {name!r}, which every mapping wants", None)
        shape = self._class(top["class"])
        keys = top["key"] if isinstance(top["key"], list) else [top["key"]]
        encoding = self._text(top.get("encoding") or "utf-8-sig")
        try:
            codecs.lookup(encoding)
        except LookupError:
            self._wrong(f"found the encoding {encoding!r}, which nobody knows", top["encoding"])
        return TableMapping(
            self.file,
            self._source(top["source"]),
            shape,
            tuple(self._column(key) for key in keys),
            self._maybe(top.get("slug")),
            self._fields(shape, top["fields"], _DEEPEST),
            self._maybe(top.get("on")),
            self._maybe(top.get("quote")),
            self._is_true(top.get("shared")),
            frozenset(map(self._text, self._listed(top.get("missing")))) | {""},
            self._text(top["records"]) if top.get("records") else None,
            self._delimiter(top.get("delimiter")),
            encoding,
            self.columns,
        )

    def _source(self, given: Any) -> Record:
        source = shapes()["Source"]
        known = ("slug", *source.attributes)
        fields = dict(self._object(given, None, "source", known))
        for name in ("slug", "title"):
            if not isinstance(fields.get(name), str):
                self._wrong(f"found no {name!r} in source, which it wants", given)
        slug = str(fields.pop("slug"))
        if not _SLUG.fullmatch(slug):
            message = f"found the slug {slug!r}, wanted lower-case words joined by hyphens"
            self._wrong(message, given)
        said = {name: _plain(value) for name, value in fields.items()}
        said = {"kind": "DATASET", "reliability": "F", **said}
        if said["kind"] not in _SOURCE_KINDS:
            message = (
                f"found a source of kind {said['kind']!r}, wanted {' or '.join(_SOURCE_KINDS)}"
            )
            self._wrong(message, given)
        return Record("Source", slug, said, Where(self.file, line_of(given)))

    def _class(self, given: Any) -> Shape:
        name = self._text(given)
        known = {n: s for n, s in shapes().items() if s.is_entity and n != "Source"}
        if name not in known:
            wanted = f"wanted one of {', '.join(sorted(known))}{did_you_mean(name, known)}"
            self._wrong(f"found the class {name!r}, {wanted}", given)
        return known[name]

    def _fields(self, shape: Shape, given: Any, depth: int) -> dict[str, Made]:
        if depth == 0:
            self._wrong("found rows within rows within rows", given)
        return {
            str(name): self._made(shape, name, value, depth)
            for name, value in self._object(given, None, shape.typename, shape.attributes).items()
        }

    def _made(self, shape: Shape, name: str, given: Any, depth: int) -> Made:
        if name in shape.owned:
            child = shapes()[shape.owned[name].cls.__name__]
            return [self._rows(child, item, depth) for item in self._listed(given)]
        if name in shape.composites and isinstance(given, Mapping):
            parts = _part_names(len(shape.composites[name]))
            if set(given) & set(parts):
                said = self._object(given, None, name, parts)
                return Parts({str(part): self._value(value) for part, value in said.items()})
        value = self._value(given)
        link = shape.links.get(name) or shape.lists.get(name)
        if value.resolve and link is None:
            self._wrong(f"{shape.typename}.{name} is no link, and nothing to resolve", given)
        fitting = {"Actor", *(link.typenames if link else ())}
        if value.resolve and value.resolve not in fitting:
            wanted = ", ".join(sorted(fitting))
            self._wrong(f"found a {value.resolve} as {name}, wanted {wanted}", given)
        return value

    def _rows(self, shape: Shape, given: Any, depth: int) -> Rows:
        known = ("each", *shape.attributes)
        said = dict(self._object(given, None, shape.typename, known))
        each = self._maybe(said.pop("each", None))
        return Rows(shape, each, self._fields(shape, said, depth - 1))

    def _maybe(self, given: Any) -> Value | None:
        return None if given is None else self._value(given)

    def _value(self, given: Any) -> Value:
        """Read a value; a mere word is the name of a column."""
        if isinstance(given, str):
            return Value(column=self._column(given))
        said = self._object(given, None, "a value", _VALUE)
        texts = {
            name: self._text(said[name])
            for name in ("constant", "split", "default", "resolve")
            if said.get(name) is not None
        }
        resolve = texts.get("resolve")
        known = {name for name, shape in shapes().items() if shape.is_entity} | {"Actor"}
        if resolve is not None and resolve not in known:
            self._wrong(f"found the class {resolve!r}{did_you_mean(resolve, known)}", given)
        if "constant" in said and "column" in said:
            self._wrong("found both a column and a constant, wanted one of them", given)
        words = said.get("map")
        return Value(
            column=self._column(said["column"]) if said.get("column") is not None else None,
            values={str(k): self._text(v) for k, v in self._object(words, None, "map").items()}
            if words is not None
            else None,
            date=tuple(map(self._text, self._listed(said.get("date")))),
            within={name: self._value(said[name]) for name in _WITHIN if name in said},
            **texts,
        )

    def _column(self, given: Any) -> str:
        name = self._text(given)
        self.columns.setdefault(name, line_of(given) or 1)
        return name

    def _object(
        self, given: Any, about: Any, what: str, known: Iterable[str] | None = None
    ) -> Mapping[str, Any]:
        if not isinstance(given, Mapping):
            self._wrong(f"{what}: wanted a mapping of words to values", given or about)
        for name in given if known is not None else ():
            if name not in set(known or ()):
                wanted = f"wanted one of {', '.join(known or ())}{did_you_mean(name, known or ())}"
                self._wrong(f"{what}: found {str(name)!r}, {wanted}", name)
        return given

    def _listed(self, given: Any) -> list[Any]:
        if given is None:
            return []
        return given if isinstance(given, list) else [given]

    def _text(self, given: Any) -> str:
        if not isinstance(given, str):
            self._wrong("found a list or a mapping, wanted a word", given)
        return str(given)

    def _delimiter(self, given: Any) -> str | None:
        if given is None:
            return None
        text = {"tab": "\t"}.get(self._text(given), self._text(given))
        if len(text) != 1:
            self._wrong(f"found the delimiter {text!r}, wanted one character or `tab`", given)
        return text

    def _is_true(self, given: Any) -> bool:
        if given not in (None, "true", "false"):
            self._wrong(f"found {str(given)!r}, wanted true or false", given)
        return bool(given == "true")

    def _wrong(self, message: str, about: Any) -> NoReturn:
        raise InputError("IMPORT_MAPPING", message, Where(self.file, line_of(about) or 1))


def _part_names(columns: int) -> tuple[str, ...]:
    if columns == 2:
        return ("amount", "currency")
    return ("start", "end") if columns != 7 else ()


def _plain(value: Any) -> Any:
    """Give a value without its line, as the place of an error is that of the record."""
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return None if value is None else str(value)
