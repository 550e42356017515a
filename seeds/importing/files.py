"""Read the files of a data set: streamed, bounded, and never trusted.

Whatever is wrong with a file is an InputError that names the file, the place in it, what was
found and what was wanted. Nothing is ever unpacked to disk.
"""

from __future__ import annotations

import csv
import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast

import orjson
from lxml import etree

from seeds.importing.packed import (
    IGNORED,
    Counted,
    Unpacked,
    printable,
    sheet_rows,
    tar_members,
    whole,
)
from seeds.record import InputError, Where

LONGEST_LINE = 16 * 2**20
"""Bytes of a line of text."""
_LONGEST_NAME = 300
_NO_FILE = "found a pipe, a device or the like, wanted a file"
_DOCTYPE = "found a document type, wanted plain elements"

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read."""

    path: Path
    name: str
    """As it was given on the command line, or below what was given."""
    advance: Progress = field(repr=False)
    """Told how many bytes were read."""

    def lines(self, encoding: str = "utf-8-sig") -> Iterator[tuple[int, str]]:
        """Yield each line with its number, without its end. Unpacks `.gz`.

        Raises InputError for what isn't text in that encoding, and for an endless line.
        """
        with self._open() as stream:
            yield from text_lines(stream, self.name, encoding)

    def rows(self, delimiter: str = ",", encoding: str = "utf-8-sig") -> Iterator[Row]:
        """Yield each row of a table whose first line names the columns. Unpacks `.gz`."""
        with self._open() as stream:
            yield from table_rows(text_lines(stream, self.name, encoding), self.name, delimiter)

    def json(self) -> Any:
        """Read the file as one JSON document."""
        return parse_json(self.content(), Where(self.name))

    def json_lines(self) -> Iterator[tuple[int, Any]]:
        """Yield the JSON value of each line that isn't blank, with the number of the line."""
        for line, text in self.lines():
            if text.strip():
                yield line, parse_json(text.encode(), Where(self.name, line))

    def text(self, encoding: str = "utf-8-sig") -> str:
        """Read the file as one text."""
        return decode(self.content(), Where(self.name), encoding)

    def content(self) -> bytes:
        """Read the whole file. Unpacks `.gz`. Raises InputError if it is too large."""
        with self._open() as stream:
            return whole(stream, Where(self.name))

    def elements(self, *tags: str) -> Iterator[Any]:
        """Yield each XML element of these names, whole; it is gone after the next step.

        A document type, which could declare entities, is refused.
        """
        with self._open() as stream:
            yield from _elements(stream, self.name, tags)

    def sheet(self) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Yield each row of the first sheet of an .xlsx file, with its number."""
        yield from sheet_rows(self.content(), Where(self.name))

    def members(self) -> Iterator[tuple[str, bytes]]:
        """Yield name and content of each file in a tar archive, packed or not.

        Raises InputError for names that lead outside, links, and content beyond all measure.
        """
        with self._raw() as stream:
            yield from tar_members(stream, self.name)

    def _raw(self) -> Counted:
        try:
            number = os.open(self.path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe is not waited for
            file = os.fdopen(number, "rb")
        except OSError as error:
            raise InputError("IMPORT_FILE", f"{error.strerror}", Where(self.name)) from None
        if not stat.S_ISREG(os.fstat(number).st_mode):
            file.close()
            raise InputError("IMPORT_FILE", _NO_FILE, Where(self.name))
        return Counted(file, self.advance)

    def _open(self) -> BinaryIO:
        raw = self._raw()
        if self.path.suffix != ".gz":
            return cast(BinaryIO, raw)
        return cast(BinaryIO, Unpacked(raw, self.name))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its line, and its cells by the name of the column."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "").strip()


@dataclass
class Inputs:
    """The files of one import, in the order given, those of a folder by name."""

    files: Sequence[Input]
    total: int
    """Bytes of all files."""
    done: int = 0
    """Bytes read so far."""

    @classmethod
    def at(cls, paths: Iterable[Path]) -> Inputs:
        """Find the files at these paths, those below a folder included.

        Raises InputError for a path that doesn't exist, and when there is no file at all.
        """
        inputs = cls([], 0)
        inputs.files = [
            Input(file, name, inputs._advance) for path in paths for file, name in _below(path)
        ]
        if not inputs.files:
            given = ", ".join(str(path) for path in paths) or "nothing"
            raise InputError("IMPORT_FILE", "found no file to read", Where(given))
        inputs.total = sum(file.path.stat().st_size for file in inputs.files)
        return inputs

    def ending(self, *endings: str) -> list[Input]:
        """Give the files with one of these endings; raise InputError when there is none."""
        found = [file for file in self.files if file.name.lower().endswith(endings)]
        if not found:
            names = ", ".join(file.name for file in self.files[:3])
            wanted = " or ".join(endings)
            raise InputError("IMPORT_FILE", f"wanted a file with the ending {wanted}", Where(names))
        return found

    def _advance(self, count: int) -> None:
        self.done += count


def decode(content: bytes, where: Where, encoding: str = "utf-8-sig") -> str:
    """Decode a text. Raises InputError that names the byte which is none of that encoding."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") and encoding.startswith("utf-8"):
        raise InputError("IMPORT_ENCODING", "found UTF-16, wanted UTF-8", where)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        byte = f"0x{content[error.start]:02x}"
        wanted = encoding.removesuffix("-sig").upper()
        message = f"found the byte {byte} at offset {error.start}, wanted {wanted}"
        raise InputError("IMPORT_ENCODING", message, where) from None
    if "\0" in text:
        raise InputError("IMPORT_ENCODING", "found a NUL character, wanted text", where)
    return text


def parse_json(content: bytes, where: Where) -> Any:
    """Parse JSON. Raises InputError that tells where it breaks.

    A key given twice in one object is refused: one of the two values would be lost.
    """
    text = decode(content, where)
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        line = error.lineno if where.line is None else where.line
        at = Where(where.file, line, where.key)
        raise InputError("IMPORT_JSON", f"no JSON: {error.msg}", at) from None

    def once(pairs: list[tuple[str, Any]]) -> Mapping[str, Any] | None:
        if len(pairs) > 1 and len(dict(pairs)) < len(pairs):
            keys = [key for key, _ in pairs]
            key = next(key for key in keys if keys.count(key) > 1)
            message = f"found the key {key[:60]!r} twice in one object"
            raise InputError("IMPORT_JSON", message, where)
        return None

    try:
        json.loads(text, object_pairs_hook=once)
    except RecursionError:
        raise InputError("IMPORT_JSON", "no JSON: depth limit exceeded", where) from None
    return value


def text_lines(stream: BinaryIO, name: str, encoding: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a stream with their numbers. Raises InputError."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        where = Where(name, number)
        if len(line) > LONGEST_LINE:
            message = f"found a line of more than {LONGEST_LINE:,} bytes"
            raise InputError("IMPORT_LIMIT", message, where)
        wanted = encoding if number == 1 else encoding.removesuffix("-sig")
        yield number, decode(line, where, wanted).rstrip("\r\n")


def table_rows(lines: Iterator[tuple[int, str]], name: str, delimiter: str) -> Iterator[Row]:
    """Yield the rows of a table, after RFC 4180; the first line names the columns.

    Raises InputError for a line that has more or fewer cells than there are columns, for a
    column named twice, and for quotes that don't close.
    """
    at = 0

    def feed() -> Iterator[str]:
        nonlocal at
        for number, text in lines:
            at = number
            yield f"{text}\n"

    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(feed(), delimiter=delimiter, strict=True)
    columns: list[str] | None = None
    try:
        for cells in reader:
            if columns is None:
                columns = _columns(cells, Where(name, at))
            elif cells:
                if len(cells) != len(columns):
                    message = f"found {len(cells)} cells, wanted {len(columns)}"
                    raise InputError("IMPORT_TABLE", message, Where(name, at))
                yield Row(at, dict(zip(columns, cells, strict=True)))
    except csv.Error as error:
        raise InputError("IMPORT_TABLE", f"no table: {error}", Where(name, at)) from None
    if columns is None:
        raise InputError("IMPORT_TABLE", "found an empty file, wanted a table", Where(name))


def _columns(cells: Sequence[str], where: Where) -> list[str]:
    columns = [cell.strip() for cell in cells]
    twice = sorted({column for column in columns if columns.count(column) > 1})
    if twice:
        raise InputError("IMPORT_TABLE", f"the column {twice[0]!r} stands twice", where)
    return columns


def _below(path: Path) -> Iterator[tuple[Path, str]]:
    where = Where(printable(str(path))[:_LONGEST_NAME])
    try:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file() and not file.name.startswith(IGNORED):
                    yield file, printable(str(file.relative_to(path.parent)))
        elif path.is_file():
            yield path, printable(path.name)
        else:
            found = _NO_FILE if path.exists() else "there is no such file or folder"
            raise InputError("IMPORT_FILE", found, where)
    except OSError as error:
        raise InputError("IMPORT_FILE", f"{error.strerror}", where) from None


def _elements(stream: BinaryIO, name: str, tags: Sequence[str]) -> Iterator[Any]:
    events = etree.iterparse(
        stream, events=("end",), tag=tags, no_network=True, resolve_entities=False
    )
    try:
        for _, element in events:
            if element.getroottree().docinfo.doctype:
                line = element.getroottree().getroot().sourceline
                raise InputError("IMPORT_XML", _DOCTYPE, Where(name, line))
            yield element
            element.clear(keep_tail=True)
            while element.getprevious() is not None and element.getparent() is not None:
                del element.getparent()[0]
        if events.root is not None and events.root.getroottree().docinfo.doctype:
            raise InputError("IMPORT_XML", _DOCTYPE, Where(name))
    except etree.XMLSyntaxError as error:
        line = error.lineno or None
        message = f"no XML: {' '.join(str(error.msg).split())}"
        raise InputError("IMPORT_XML", message, Where(name, line)) from None


def text_of(element: Any, path: str = ".") -> str:
    """Give all the text of the first element at `path`, white space squeezed; "" if none."""
    found = element.find(path)
    return "" if found is None else " ".join("".join(found.itertext()).split())
