"""An import that is killed, doubled or watched leaves the database of an undisturbed one."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from domain.model import metadata
from seeds.importers.unfccc import COLUMNS
from tests.api.commands import ROOT, environment
from tests.api.http.processes import serving
from tests.databases import Databases
from tests.seeds.loading.dump import Dump, difference, dump_of

MOMENTS = 10
"""Deaths of an import of each file, on each kind of database."""
ITEMS = 8
"""Records in a batch: a file has several batches."""
VISITS = 60
COUNTRIES = ("Greece", "India", "Kenya", "Peru", "Atlantis")
SENDERS = (
    "Algeria", "Brazil", "Chad", "Fiji", "Greece", "India", "Kenya", "Nepal", "Oman", "Peru",
    "Qatar", "Spain", "Togo", "Yemen",
)  # fmt: skip
VISIT = """<visit>
    <id>{number}</id><start-date>{year}-02-0{day}</start-date><end-date>{year}-02-1{day}</end-date>
    <visitor>{visitor}</visitor><from id="x">{country}</from>
    <description>Official Working Visit. Number {number}.</description>
</visit>"""


def visits() -> str:
    """Visits with offices and persons that recur, an open name and records that are rejected."""
    chance = random.Random(1)  # noqa: S311 - the same in every run
    records = []
    for number in range(1, VISITS + 1):
        country = chance.choice(COUNTRIES)
        visitor = f"Prime Minister Visitor {chance.choice('ABCDEFGH')}"
        if number % 9 == 0:
            visitor = f"President {country} One and Foreign Minister {country} Two"
        key = "none" if number % 20 == 0 else number
        year, day = 1950 + chance.randrange(60), chance.randrange(1, 9)
        records.append(
            VISIT.format(number=key, year=year, day=day, visitor=visitor, country=country)
        )
    return f"<visits>{''.join(records)}</visits>"


def attendance() -> str:
    """Delegations with members, several of whom come again."""
    chance = random.Random(2)  # noqa: S311 - the same in every run
    lines = [",".join(COLUMNS)]
    for meeting in ("INC 1", "INC 2"):
        for country in SENDERS:
            for letter in chance.sample("ABCDEF", 4):
                cells = {
                    "Group_Type": "Parties",
                    "Delegation": country,
                    "Person_Name": f"Delegate {letter}",
                    "Year": "1991",
                    "Meeting": meeting,
                    "Location": "Washington DC",
                }
                lines.append(",".join(cells.get(column, "NA") for column in COLUMNS))
    return "\n".join(lines) + "\n"


FILES = {"hsg-visits": ("visits.xml", visits), "unfccc": ("delegations.csv", attendance)}


class Imports:
    """Runs imports, each in a process that may be killed."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("killed_import.py")],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._answer() == "ready"

    def run(
        self, url: str, source: str, path: Path, items: int = ITEMS, *, point: int = 0,
        delay: float = 0,
    ) -> str:  # fmt: skip
        """Import a file; give the number of statements, or `killed`."""
        assert self._process.stdin is not None
        line = json.dumps([url, source, str(path), items, point, delay])
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._answer()

    def end(self) -> None:
        """End the process that waits for more."""
        self._process.communicate(timeout=60)

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def importing() -> Iterator[Imports]:
    imports = Imports()
    try:
        yield imports
    finally:
        imports.end()


@pytest.fixture(scope="module")
def imports() -> Iterator[Imports]:
    with importing() as imports:
        yield imports


@pytest.fixture
def file(tmp_path: Path, source: str) -> Path:
    """The file to import."""
    name, content = FILES[source]
    path = tmp_path / name
    path.write_text(content(), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def import_undisturbed(
    imports: Imports, databases: Databases, seeded_template: str
) -> Callable[[str, Path], tuple[Dump, int]]:
    """Imports a source once for all tests; a source has but one file, whatever its path."""
    known: dict[str, tuple[Dump, int]] = {}

    def import_once(source: str, file: Path) -> tuple[Dump, int]:
        if source not in known:
            url = databases.copy(seeded_template)
            statements = int(imports.run(url, source, file))
            known[source] = dump_of(url), statements
            databases.drop(url)
        return known[source]

    return import_once


@pytest.fixture
def undisturbed(
    import_undisturbed: Callable[[str, Path], tuple[Dump, int]], source: str, file: Path
) -> tuple[Dump, int]:
    """What an import leaves that nobody disturbs, and how many statements it takes."""
    return import_undisturbed(source, file)


@pytest.mark.parametrize("source", FILES)
def test_killed_at_any_moment_and_run_again(
    imports: Imports, databases: Databases, seeded_template: str, source: str, file: Path,
    undisturbed: tuple[Dump, int],
) -> None:  # fmt: skip
    content, statements = undisturbed
    before = dump_of(seeded_template)
    chance = random.Random(statements)  # noqa: S311 - the same in every run
    harmed = []
    for moment in range(MOMENTS):
        point = 1 + (moment * statements + chance.randrange(statements)) // MOMENTS
        delay = chance.choice((0, 0.001, 0.005))
        url = databases.copy(seeded_template)
        assert imports.run(url, source, file, point=point, delay=delay) == "killed"
        harmed.append(dump_of(url) not in (before, content))
        assert imports.run(url, source, file).isdigit()
        assert difference(content, dump_of(url)) == {}, f"killed at statement {point}"
        databases.drop(url)
    assert sum(harmed) >= MOMENTS // 2, "most deaths must come between the first and last commit"


@pytest.mark.parametrize("source", FILES)
def test_the_size_of_batches_does_not_show(
    imports: Imports, seeded_copy: str, source: str, file: Path, undisturbed: tuple[Dump, int]
) -> None:
    imports.run(seeded_copy, source, file, items=500)
    assert unordered(dump_of(seeded_copy)) == unordered(undisturbed[0])


def unordered(content: Dump) -> Dump:
    """Give a dump without the places in lists, which start anew with each batch."""
    kept = {}
    for table, rows in content.items():
        columns = metadata.tables[table].c
        names = [column.key for column in columns if column.key != "recorded_at"]
        said = [i for i, name in enumerate(names) if name != "ordinal"]
        kept[table] = sorted(tuple(row[i] for i in said) for row in rows)
    return kept


@pytest.mark.parametrize("source", FILES)
def test_two_imports_at_once(
    imports: Imports, seeded_copy: str, source: str, file: Path, undisturbed: tuple[Dump, int]
) -> None:
    with importing() as others, ThreadPoolExecutor() as pool:
        both = [pool.submit(each.run, seeded_copy, source, file) for each in (imports, others)]
        assert all(done.result().isdigit() for done in both)
    assert difference(undisturbed[0], dump_of(seeded_copy)) == {}


@pytest.mark.parametrize("source", ["hsg-visits"])
def test_an_import_beside_a_server(
    imports: Imports, seeded_copy: str, source: str, file: Path, undisturbed: tuple[Dump, int]
) -> None:
    def seen() -> int:
        answer = server.ask("{ visits(first: 1) { totalCount nodes { evidence { id } } } }")
        assert "errors" not in answer
        found: int = answer["data"]["visits"]["totalCount"]
        return found

    with serving(seeded_copy) as server, ThreadPoolExecutor() as pool:
        counts = [seen()]
        done = pool.submit(imports.run, seeded_copy, source, file)
        while not done.done():
            counts.append(seen())
        counts.append(seen())
    assert counts == sorted(counts), "nothing that was there has gone"
    assert len(set(counts)) > 2, "the server answers between two batches"
    assert len(set(counts)) <= 2 + VISITS // ITEMS, "a batch is there whole, or not at all"
    assert difference(undisturbed[0], dump_of(seeded_copy)) == {}
