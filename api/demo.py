"""What the command `demo` does: a database filled with every data set of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from sqlalchemy import Engine

from api import migrations
from api.importing import import_with_bar, rebuild_with_bar
from domain.database import open_engine
from seeds.importing.importer import Importer
from seeds.importing.report import TITLES_OF_MANY, Tally, tally_table
from seeds.loading.report import Report
from seeds.loading.seed import seed_database
from seeds.record import InputError, Where
from seeds.registry import in_order

DATABASE = "sqlite:///demo.db"
"""Where the demo goes when nobody names a database: a file in the working folder."""
DATA = Path("../shared/data")
"""Where the data sets usually lie."""
QUESTION = (
    '{ summit(ref: "lachin-trilateral-2025") { participants { actor { name } '
    'statements(mentioning: "J&K") { totalCount nodes { slug } } } } }'
)
"""Who took part in a summit, and which of each one's statements there mention a topic?"""


def fill(url: str, data: Path, console: Console) -> tuple[Report, list[Tally]]:
    """Make the database at `url` if there is none, and take in what lies in the folder `data`.

    Safe to repeat and to stop: what is there already is unchanged. Data sets that aren't there
    are named and passed over.
    Raises InputError when there is no such folder.
    """
    if not data.is_dir():
        message = "there is no such folder of data sets; name one with --data"
        raise InputError("IMPORT_FILE", message, Where(str(data)))
    migrations.upgrade(url)
    engine = open_engine(url)
    try:
        report = _seed(engine, console)
        tallies = _import_all(engine, data, console) if report.ok else []
        if tallies:
            rebuild_with_bar(engine, console)
        return report, tallies
    finally:
        engine.dispose()


def _seed(engine: Engine, console: Console) -> Report:
    with console.status("seeding") as status:
        report = seed_database(engine, lambda doing: status.update(f"seeding: {doing}"))
    counts = {outcome: report.total(outcome) for outcome in ("new", "unchanged", "updated")}
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in counts.items() if count)
    console.print(f"seeds: {told} rows", highlight=False)
    return report


def _import_all(engine: Engine, data: Path, console: Console) -> list[Tally]:
    there, missing = _found(data)
    if missing:
        names = ", ".join(f"{each.name} ({each.folder})" for each in missing)
        console.print(f"not in {data}, passed over: {names}", markup=False, highlight=False)
    tallies = []
    for number, each in enumerate(there, start=1):
        title = f"{number} of {len(there)}: {each.name}"
        path, options = data / each.folder, dict(each.usual)
        try:
            tally = import_with_bar(
                engine, console, each.name, [path], options, title=title, search=False
            )
        except InputError as error:  # nothing to read: an empty folder, for example
            tally = Tally(each.name, broken_files=[str(error.problem)])
            console.print(error.problem, markup=False, highlight=False)
        tallies.append(tally)
    if tallies:
        console.print(tally_table(tallies, TITLES_OF_MANY))
    return tallies


def _found(data: Path) -> tuple[Sequence[Importer], Sequence[Importer]]:
    """Give the importers whose data sets lie in the folder, and the others."""
    there = [each for each in in_order() if (data / each.folder).exists()]
    return there, [each for each in in_order() if each not in there]
