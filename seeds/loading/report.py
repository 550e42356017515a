"""What a load did, counted per source and class, and what was wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.severity import Severity
from seeds.record import Problem

if TYPE_CHECKING:
    from rich.table import Table

COUNTS = ("new", "unchanged", "updated", "removed", "rejected")


@dataclass
class Report:
    """The result of a load. Nothing was written unless `ok`."""

    counts: dict[tuple[str, str], Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    """Rows per (source, class) and outcome."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether the load was taken in."""
        return not self.errors

    @property
    def errors(self) -> list[Problem]:
        """What kept it out."""
        return [p for p in self.problems if p.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Problem]:
        """What a reader should look at."""
        return [p for p in self.problems if p.severity is Severity.WARNING]

    def total(self, outcome: str) -> int:
        """Give the rows of one outcome over all sources and classes."""
        return sum(counter[outcome] for counter in self.counts.values())

    def rows_of(self, source: str, typename: str) -> int:
        """Give how many rows of a class a source speaks of, as the load leaves them."""
        counter = self.counts.get((source, typename), Counter())
        return counter["new"] + counter["unchanged"] + counter["updated"]

    def table(self) -> Table:
        """Give the counts as a table for a terminal."""
        from rich import box  # slow to import, and only needed here
        from rich.table import Table

        table = Table(box=box.SIMPLE)
        table.add_column("source, type")
        for title in COUNTS:
            table.add_column(title, justify="right")
        last = None
        for (source, typename), counter in sorted(self.counts.items()):
            if source != last:
                table.add_row(source or "(no source)")
            table.add_row(f"  {typename}", *(str(counter[count] or "") for count in COUNTS))
            last = source
        table.add_section()
        table.add_row("total", *(str(self.total(count)) for count in COUNTS))
        return table
