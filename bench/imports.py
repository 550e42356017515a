"""How long it takes to import the data sets, against writing the same finished rows bare.

Run with `python -m bench.imports --full [--data FOLDER] [--kind sqlite|postgresql]…`, or with
`--source NAME`…; without either it measures a few sources.
Claims, over all sources: at most 4 times a bare `executemany` (SQLite) or `COPY` (PostgreSQL) of
the rows that an import leaves; less than 500 MB of memory, helping processes included. Each source
is imported in a process of its own, into a seeded database that has what the sources before it
brought; the full texts are searched for mentions at the end, as the demo does it. The PostgreSQL is
one that the benchmark starts.

Both sides keep the same promise: a batch is there whole or not at all, and safe when it is
committed. So the bare side writes the rows of each transaction of the import in a transaction of
its own, into the same schema with its keys, indexes and triggers. It does so when the import is
about to begin its next transaction, while the import stands still and its clock too: what else the
machine does meets both. Rows that are bare are in the form in which the driver takes them; what
triggers write is left to the triggers, and what an import changes in stored rows is not written
again, so that the bare side rather does too little.
"""

import argparse
import multiprocessing
import os
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

import orjson
from psycopg.types.json import Json
from sqlalchemy import JSON, Connection, Engine, Table, event, select

from api import migrations
from domain.database import open_engine
from domain.mention import MentionPlace
from domain.model import metadata
from seeds.importing.run import run_import
from seeds.loading.seed import seed_database
from seeds.mentions.rebuild import rebuild_mentions
from seeds.registry import importer, in_order
from tests.databases import KINDS, guarded_run

CLAIM_RATIO = 4.0
CLAIM_MB = 500
_FEW = ("hsg-visits", "treaty-participation", "unfccc")
_MENTIONS = "mentions"
"""The search of all full texts, which ends a demo: beside the sources."""
_HEAD = ("source", "read", "rows", "seconds", "records/s", "bare", "ratio", "MB")
_FORM = "{:<22}{:>8}{:>9}{:>9}{:>11}{:>8}{:>7}{:>6}"


_BY_TRIGGERS = (MentionPlace.__table__,)


@dataclass(frozen=True)
class Work:
    """What the import of a source took."""

    read: int
    seconds: float


class Clock:
    """The seconds of an import, without those in which it stands still at a transaction."""

    def __init__(self, turns: Pipe) -> None:
        self._turns = turns
        self._began = time.perf_counter()

    def stand_still(self, *_: object) -> None:
        """Let the bare side write what was committed, and wait for it."""
        stopped = time.perf_counter()
        self._turns.send(None)
        self._turns.recv()
        self._began += time.perf_counter() - stopped

    @property
    def seconds(self) -> float:
        """Seconds until now."""
        return time.perf_counter() - self._began


def imported(url: str, source: str, folder: Path, turns: Pipe) -> None:
    """Import a source, or search the texts of all, in a process that does nothing else."""
    engine = open_engine(url)
    clock = Clock(turns)
    event.listen(engine, "begin", clock.stand_still)
    if source == _MENTIONS:
        read = rebuild_mentions(engine).statements
    else:
        chosen = importer(source)
        options = dict(chosen.usual)
        read = run_import(engine, chosen, [folder], options=options, search=False).read
    turns.send(Work(read, clock.seconds))
    turns.recv()


def _peak(process: int) -> float:
    """Give the most memory that a process has had, in MB: getrusage also counts its parent's."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if "VmHWM" in line)


def _helpers(process: int) -> list[int]:
    children = Path(f"/proc/{process}/task").glob("*/children")
    return [int(each) for path in children for each in path.read_text().split()]


@contextmanager
def _still(processes: list[int]) -> Iterator[None]:
    """Stop processes for a while: what helps an import must not go on while its clock stands."""
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)


def seeded(url: str) -> Engine:
    """Make a database with the facts of the seeds."""
    migrations.upgrade(url)
    engine = open_engine(url)
    assert seed_database(engine).ok
    return engine


@dataclass
class Bare:
    """The database into which finished rows are written bare."""

    full: Engine
    bare: Engine
    known: dict[Table, set[Any]] = field(default_factory=lambda: defaultdict(set))
    """Keys of the rows that stand in it."""
    rows: int = 0
    seconds: float = 0.0

    def __post_init__(self) -> None:
        with self.bare.connect() as connection:
            for table in self._tables():
                self._new_keys(connection, table)

    def catch_up(self) -> None:
        """Write the rows that came to the full database, as quickly as the driver can."""
        with self.full.connect() as connection:
            found = {table: self._new_rows(connection, table) for table in self._tables()}
        rows = {table: new for table, new in found.items() if new}
        if rows:
            self.rows += sum(map(len, rows.values()))
            self.seconds += write_bare(self.bare, rows)

    @staticmethod
    def _tables() -> list[Table]:
        return [table for table in metadata.sorted_tables if table not in _BY_TRIGGERS]

    def _new_keys(self, connection: Connection, table: Table) -> list[Any]:
        with closing(connection.connection.cursor()) as cursor:
            cursor.execute(str(select(*table.primary_key)))
            new = [key for key in cursor if key not in self.known[table]]
        self.known[table].update(new)
        return new

    def _new_rows(self, connection: Connection, table: Table) -> list[tuple[Any, ...]]:
        """Give rows as the driver gives them."""
        keys = self._new_keys(connection, table)
        if not keys:
            return []
        is_sqlite = connection.dialect.name == "sqlite"
        names = [column.name for column in table.primary_key]
        wanted, given = "", ()
        if len(names) == 1:
            values = [key for (key,) in keys]
            one_of = "IN (SELECT value FROM json_each(?))" if is_sqlite else "= ANY (%s)"
            wanted = f" WHERE {names[0]} {one_of}"
            given = (orjson.dumps(values).decode(),) if is_sqlite else (values,)
        with closing(connection.connection.cursor()) as cursor:
            cursor.execute(f"SELECT {_names(table)} FROM {table.name}{wanted}", given)
            places = [list(table.c).index(column) for column in table.primary_key]
            new = set(keys)
            rows = [row for row in cursor if tuple(row[at] for at in places) in new]
        json = [at for at, column in enumerate(table.c) if isinstance(column.type, JSON)]
        if is_sqlite or not json:
            return rows
        return [tuple(Json(v) if at in json else v for at, v in enumerate(row)) for row in rows]


def write_bare(engine: Engine, rows: dict[Table, list[tuple[Any, ...]]]) -> float:
    """Write rows in one transaction; give the seconds."""
    with engine.connect() as connection, closing(connection.connection.cursor()) as cursor:
        began = time.perf_counter()
        if engine.dialect.name == "sqlite":
            cursor.execute("BEGIN IMMEDIATE")
        for table, given in rows.items():
            if engine.dialect.name == "sqlite":
                marks = ", ".join("?" for _ in table.c)
                into = f"{table.name} ({_names(table)})"
                cursor.executemany(f"INSERT INTO {into} VALUES ({marks})", given)
                continue
            with cursor.copy(f"COPY {table.name} ({_names(table)}) FROM STDIN") as copy:
                for row in given:
                    copy.write_row(row)
        connection.connection.commit()
        return time.perf_counter() - began


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.c)


def beside(bare: Bare, url: str, source: str, folder: Path) -> tuple[Work, float]:
    """Import a source, and write its rows bare; give the work, and the most memory in MB."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=imported, args=(url, source, folder, there))
    process.start()
    there.close()
    peaks: dict[int, float] = {}
    work = None
    while work is None:
        work = here.recv()
        assert process.pid is not None
        helpers = _helpers(process.pid)
        peaks.update({each: _peak(each) for each in (process.pid, *helpers)})
        with _still(helpers):
            bare.catch_up()
        here.send(None)
    process.join()
    return work, sum(peaks.values())


def measured(
    kind: str, urls: tuple[str, str], data: Path, sources: list[str]
) -> Iterator[tuple[float, float, float]]:
    """Import the sources one by one; print and yield seconds, bare seconds and megabytes."""
    bare = Bare(*(seeded(url) for url in urls))
    print(f"{kind}:")
    print(_FORM.format(*_HEAD))
    for source in (*sources, _MENTIONS):
        folder = data if source == _MENTIONS else data / importer(source).folder
        bare.rows, bare.seconds = 0, 0.0
        work, megabytes = beside(bare, urls[0], source, folder)
        if not bare.rows:
            continue
        cells = (
            source,
            f"{work.read:,}",
            f"{bare.rows:,}",
            f"{work.seconds:.1f}",
            f"{work.read / work.seconds:,.0f}",
            f"{bare.seconds:.2f}",
            f"{work.seconds / bare.seconds:.1f}",
            f"{megabytes:.0f}",
        )
        print(_FORM.format(*cells), flush=True)
        yield work.seconds, bare.seconds, megabytes
    bare.full.dispose()
    bare.bare.dispose()


def main() -> None:
    """Measure, and fail if a claim doesn't hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--source", action="append", help="one of the sources")
    parser.add_argument("--full", action="store_true", help="all sources")
    parser.add_argument("--kind", action="append", choices=KINDS)
    given, _ = parser.parse_known_args()  # `make bench` gives all benchmarks the same
    there = [each.name for each in in_order() if (given.data / each.folder).exists()]
    wanted = there if given.full else given.source or _FEW
    sources = [name for name in there if name in wanted]
    if not sources:
        print(f"no data sets in {given.data}: nothing to measure")
        return
    kept = True
    with guarded_run() as run:
        for kind in given.kind or KINDS:
            databases = run.databases(kind)
            urls = databases.create(), databases.create()
            numbers = list(measured(kind, urls, given.data, sources))
            seconds, bare, megabytes = (list(column) for column in zip(*numbers, strict=True))
            ratio = sum(seconds) / sum(bare)
            print(f"{sum(seconds):.1f} s, ratio {ratio:.1f}, at most {max(megabytes):.0f} MB\n")
            kept = kept and ratio <= CLAIM_RATIO and max(megabytes) < CLAIM_MB
    if not kept:
        sys.exit(f"claim: ratio {CLAIM_RATIO} at most, less than {CLAIM_MB} MB")


if __name__ == "__main__":
    main()
