"""How long it takes to import the data sets, against writing the same finished rows bare.

Run with `python -m bench.imports --full [--data FOLDER] [--kind sqlite|postgresql]…`, or with
`--source NAME`…; without either it measures a few sources.
Claims, over all sources: at most 4 times a bare `executemany` (SQLite) or `COPY` (PostgreSQL) of
the rows that an import leaves; less than 500 MB of memory. Each source is imported in a process of
its own, into a seeded database that has what the sources before it brought; the full texts are
searched for mentions at the end, as the demo does it. The PostgreSQL is one that the benchmark
starts.
"""

import argparse
import multiprocessing
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg.types.json import Json
from sqlalchemy import JSON, Connection, Engine, Table, select

from api import migrations
from domain.database import open_engine
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


@dataclass(frozen=True)
class Work:
    """What the import of a source took."""

    read: int
    seconds: float
    megabytes: float


def imported(url: str, source: str, folder: Path) -> Work:
    """Import a source, or search the texts of all, in a process that does nothing else."""
    engine = open_engine(url)
    began = time.perf_counter()
    if source == _MENTIONS:
        read = rebuild_mentions(engine).statements
    else:
        chosen = importer(source)
        options = dict(chosen.usual)
        read = run_import(engine, chosen, [folder], options=options, search=False).read
    seconds = time.perf_counter() - began
    engine.dispose()
    return Work(read, seconds, _peak())


def _peak() -> float:
    """Give the most memory that this process has had, in MB: getrusage also counts its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if "VmHWM" in line)


def seeded(url: str) -> Engine:
    """Make a database with the facts of the seeds."""
    migrations.upgrade(url)
    engine = open_engine(url)
    assert seed_database(engine).ok
    return engine


def new_rows(table: Table, full: Connection, bare: Connection) -> list[tuple[Any, ...]]:
    """Give the rows of a table that stand in the one database only, as the driver gives them."""
    key = list(table.primary_key)
    known = {tuple(row) for row in bare.execute(select(*key))}
    places = [list(table.c).index(column) for column in key]
    json = [at for at, column in enumerate(table.c) if isinstance(column.type, JSON)]
    with closing(full.connection.cursor()) as cursor:
        cursor.execute(f"SELECT {_names(table)} FROM {table.name}")
        rows = (row for row in cursor if tuple(row[at] for at in places) not in known)
        if full.dialect.name == "sqlite" or not json:
            return list(rows)
        return [tuple(Json(v) if at in json else v for at, v in enumerate(row)) for row in rows]


def write_bare(engine: Engine, rows: dict[Table, list[tuple[Any, ...]]]) -> float:
    """Write rows as quickly as the driver can, in one transaction; give the seconds."""
    with engine.connect() as connection, closing(connection.connection.cursor()) as cursor:
        if engine.dialect.name == "sqlite":
            cursor.execute("BEGIN IMMEDIATE")
            cursor.execute("PRAGMA defer_foreign_keys = ON")
        began = time.perf_counter()
        for table, given in rows.items():
            if engine.dialect.name == "sqlite":
                marks = ", ".join("?" for _ in table.c)
                cursor.executemany(f"INSERT INTO {table.name} VALUES ({marks})", given)
                continue
            with cursor.copy(f"COPY {table.name} ({_names(table)}) FROM STDIN") as copy:
                for row in given:
                    copy.write_row(row)
        connection.connection.commit()
        return time.perf_counter() - began


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.c)


def measured(
    kind: str, urls: tuple[str, str], data: Path, sources: list[str]
) -> Iterator[tuple[float, float, float]]:
    """Import the sources one by one; print and yield seconds, bare seconds and megabytes."""
    full, bare = (seeded(url) for url in urls)
    print(f"{kind}:")
    print(_FORM.format(*_HEAD))
    spawn = multiprocessing.get_context("spawn")
    for source in (*sources, _MENTIONS):
        folder = data if source == _MENTIONS else data / importer(source).folder
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            work = pool.submit(imported, urls[0], source, folder).result()
        with full.connect() as one, bare.connect() as other:
            rows = {table: new_rows(table, one, other) for table in metadata.sorted_tables}
        if not any(rows.values()):
            continue
        seconds = write_bare(bare, rows)
        cells = (
            source,
            f"{work.read:,}",
            f"{sum(map(len, rows.values())):,}",
            f"{work.seconds:.1f}",
            f"{work.read / work.seconds:,.0f}",
            f"{seconds:.2f}",
            f"{work.seconds / seconds:.1f}",
            f"{work.megabytes:.0f}",
        )
        print(_FORM.format(*cells), flush=True)
        yield work.seconds, seconds, work.megabytes
    full.dispose()
    bare.dispose()


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
