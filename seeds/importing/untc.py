"""Tables of participants as they are copied from the United Nations Treaty Collection.

A table has the participants in its first column, and columns whose headers are legends. Its name
is the number of the treaty, under which a line of an index gives the title, often with place and
day of adoption behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.importing.files import Input, Row
from seeds.importing.importer import Item, Rejected, Skipped, Taken
from seeds.importing.legends import Legend, day_of, legend_of
from seeds.importing.offices import slug_of
from seeds.importing.participation import Act, Participation, Treaty
from seeds.importing.values import UnfitValue, cut
from seeds.record import Record, Where

INDEX_COLUMNS = frozenset({"chapter_no", "treaty_no", "treaty_name"})
_FIRST_COLUMN = re.compile(r"Participants?[\s\d,]*")
_ADOPTED = re.compile(r"(.+?)\.\s+([^.]+?),\s+(\d{1,2}) ([A-Z][a-z]+) (\d{4})[\s\d.]*")
_LONGEST_TITLE = 600
_TO_SIGNATURE = "by it a successor state takes over the signature, and so becomes no party"
_NOTHING = frozenset({"", "-", "–"})


def is_table(columns: Sequence[str]) -> bool:
    """Whether the header of a file is that of a table of participants."""
    return bool(columns) and _FIRST_COLUMN.fullmatch(columns[0]) is not None


class Index:
    """The treaties that index files name, by the number in the names of their tables."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[Where, Treaty, Record | None]] = {}
        self._bad: list[Rejected] = []
        self._used: set[str] = set()

    def read(self, file: Input, delimiter: str, source: str) -> None:
        """Read an index file."""
        for row in file.rows(delimiter):
            number = f"{row['chapter_no']}-{row['treaty_no']}".replace(".", "-")[:60]
            where = Where(file.name, row.line, f"index {number}")
            title, stem = " ".join(row["treaty_name"].split()), slug_of(number)
            if not (row["chapter_no"] and row["treaty_no"] and title and stem):
                message = f"found the number {number!r} and the title {title!r:.60}, wanted both"
                self._bad.append(Rejected(f"index {number}", where, message))
            elif stem in self._lines:
                message = f"found the treaty {number} in the index twice"
                self._bad.append(Rejected(f"index {number}", where, message, "IMPORT_TWICE"))
            else:
                self._lines[stem] = where, *_named(stem, number, title, source, where)

    def treaty(self, number: str) -> Treaty | None:
        """Give the treaty of that number, as the name of its table has it."""
        stem = slug_of(number)
        self._used.add(stem)
        return self._lines[stem][1] if stem in self._lines else None

    def items(self) -> Iterator[Item]:
        """Yield what becomes of the lines; those without a table are skipped."""
        yield from self._bad
        for stem, (where, treaty, adoption) in self._lines.items():
            if stem in self._used:
                records = [treaty.record(where), *([adoption] if adoption else [])]
                yield Taken(where.key or stem, where, records)
            else:
                yield Skipped(where.key or stem, where, "a treaty without a table in these files")


def _named(
    stem: str, number: str, text: str, source: str, where: Where
) -> tuple[Treaty, Record | None]:
    """Give a treaty, and its adoption where the title ends with place and day."""
    slug = f"untc-{stem}"
    more: dict[str, object] = {"identifiers": [{"scheme": "UNTC", "value": number}]}
    match = _ADOPTED.fullmatch(text)
    try:
        day = day_of(*match.group(3, 4, 5)) if match else None
    except UnfitValue:
        day = None
    if match is None or day is None:
        return Treaty(slug, cut(text, _LONGEST_TITLE), number, source, more), None
    more["signed_on"] = day
    fields = {
        "treaty": f"Treaty/{slug}",
        "type": "ADOPTION",
        "date": day,
        "note": f"At {match[2]}.",
    }
    adoption = Record("TreatyAction", f"{slug}-adoption", fields, where, source, complete=True)
    return Treaty(slug, cut(match[1], _LONGEST_TITLE), number, source, more), adoption


class Table:
    """What the rows of one table say."""

    def __init__(self, columns: Sequence[str], treaty: Treaty, file: str) -> None:
        self.first, self.treaty, self.file = columns[0], treaty, file
        self.legends: dict[str, Legend | str] = {}
        """By column; a text says why a column is no legend."""
        for column in columns[1:]:
            try:
                found = legend_of(column)
            except UnfitValue as error:
                self.legends[column] = str(error)
            else:
                self.legends[column] = found or f"found the header {column!r:.100}, wanted a legend"

    def __call__(self, row: Row) -> Participation:
        """Read a row: what is no date of its column's legend is kept as text, and flagged."""
        name = " ".join(row[self.first].split())
        key = f"{self.treaty.key}:{name}"
        part = Participation(self.treaty, key, Where(self.file, row.line, key), name)
        for column, legend in self.legends.items():
            cell = row[column]
            if cell in _NOTHING:
                continue
            try:
                if isinstance(legend, str):
                    raise UnfitValue(f"{legend}; its cell is {cell!r:.100}")
                self._read(part, legend, cell)
            except UnfitValue as error:
                part.odd.append(f"{column}: {cell}")
                part.flags.append(str(error))
        return part

    def _read(self, part: Participation, legend: Legend, cell: str) -> None:
        word, day = legend.read(cell)
        words = word.text.casefold()
        if word.act is None:
            part.consents.append(f"{word.text}: {day}")
        elif word.act == "ENTRY_INTO_FORCE":
            part.in_force = day
        elif words.startswith("succession to"):
            part.acts.append(Act(word.act, day, word.text, _TO_SIGNATURE))
        else:
            part.acts.append(Act(word.act, day))
