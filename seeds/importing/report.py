"""What became of the records of an import, each exactly once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

import orjson
from rich.table import Table

from seeds.record import Where

OUTCOMES = ("new", "unchanged", "updated", "skipped", "rejected")
TITLES = ("read", *OUTCOMES, "flagged", "open names")
TITLES_OF_MANY = ("read", *OUTCOMES, "seconds")


@dataclass
class Tally:
    """The numbers of one import: the five outcomes add up to the records read."""

    importer: str
    counts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    """Why records were skipped."""
    flagged: int = 0
    """Records with something that a reader should look at."""
    open_names: int = 0
    """Records with a name that stays open."""
    broken_files: list[str] = field(default_factory=list)
    """Files that could not be read to their end, each with what is wrong."""
    seconds: float = 0.0
    mentions: int = 0
    """New ones, found in full texts."""

    @property
    def read(self) -> int:
        """How many records were read."""
        return sum(self.counts[outcome] for outcome in OUTCOMES)

    @property
    def ok(self) -> bool:
        """Whether every file was read to its end."""
        return not self.broken_files


class Journal:
    """The report file: one JSON object a line for all that isn't plainly taken in."""

    def __init__(self, path: Path | None) -> None:
        self._stream: TextIO | None = path.open("w", encoding="utf-8") if path else None

    def note(self, outcome: str, where: Where, **more: object) -> None:
        """Write what became of a record, or what should be looked at."""
        if self._stream is not None:
            line = {
                "outcome": outcome,
                "file": where.file,
                "line": where.line,
                "key": where.key,
                **more,
            }
            given = {name: value for name, value in line.items() if value is not None}
            self._stream.write(orjson.dumps(given).decode() + "\n")

    def close(self, tally: Tally) -> None:
        """Write the numbers, and end."""
        if self._stream is None:
            return
        numbers = {outcome: tally.counts[outcome] for outcome in OUTCOMES}
        summary = {
            "outcome": "summary",
            "importer": tally.importer,
            "read": tally.read,
            **numbers,
            "skipped_because": dict(tally.reasons),
            "flagged": tally.flagged,
            "open_names": tally.open_names,
        }
        self._stream.write(orjson.dumps(summary).decode() + "\n")
        self._stream.close()


def tally_table(tallies: Iterable[Tally], titles: Sequence[str] = TITLES) -> Table:
    """Give the numbers of some imports as one table for a terminal; 80 columns are enough."""
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold underline")
    table.add_column("source", no_wrap=True)
    for title in titles:
        table.add_column(title, justify="right", no_wrap=" " not in title)
    total: Counter[str] = Counter()
    seconds = 0.0
    for tally in tallies:
        row = Counter(tally.counts)
        row.update({"read": tally.read, "flagged": tally.flagged, "open names": tally.open_names})
        total += row
        seconds += tally.seconds
        table.add_row(tally.importer, *_cells(row, tally.seconds, titles))
    if table.row_count > 1:
        table.add_section()
        table.add_row("total", *_cells(total, seconds, titles))
    return table


def _cells(row: Counter[str], seconds: float, titles: Sequence[str]) -> list[str]:
    cells = {title: f"{count:,}" for title, count in row.items() if count}
    cells["seconds"] = f"{seconds:,.1f}"
    return [cells.get(title, "") for title in titles]
