"""Make a synthetic database: migrated, seeded, then filled in bulk with its indexes built last."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from api import migrations
from bench.world import rows
from bench.world.rows import COLUMNS, STATES, Batch, Maker, World
from domain.database import open_engine
from domain.resources import migrations_folder
from seeds.loading.seed import seed_database

Say = Callable[[str], None]


def fingerprint(world: World) -> str:
    """Give a name for the content: it changes with the generator and the migrations."""
    scripts = sorted((migrations_folder() / "versions").glob("*_*.py"))
    made_by = b"".join(file.read_bytes() for file in (Path(rows.__file__), *scripts))
    return f"bench_{world.statements}_{blake2b(made_by, digest_size=4).hexdigest()}"


def fill(url: str, world: World, say: Say) -> None:
    """Fill the new, empty database at `url`."""
    migrations.upgrade(url)
    engine = open_engine(url)
    try:
        report = seed_database(engine)
        assert report.ok, report.problems
    finally:
        engine.dispose()
    parsed = make_url(url)
    write = _to_sqlite if parsed.get_backend_name() == "sqlite" else _to_postgres
    target = parsed.database if write is _to_sqlite else parsed.render_as_string(False)
    assert target is not None
    write(target, world, say)


def _told(batches: Iterable[Batch], world: World, say: Say) -> Iterator[Batch]:
    done, told = 0, 0
    for batch in batches:
        yield batch
        done += len(batch["statement"])
        if done - told >= 100_000:
            told = done
            say(f"{done:,} of {world.statements:,} statements")


def _to_sqlite(file: str, world: World, say: Say) -> None:
    # The journal is off only here: a database that was not filled to its end is thrown away.
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
            connection.execute(f"PRAGMA {pragma}")
        states = [key for (key,) in connection.execute(STATES)]
        wanted = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        indexes = [
            (name, sql) for name, sql in connection.execute(wanted) if _table_of(sql) in COLUMNS
        ]
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        connection.execute("BEGIN")
        for batch in _told(Maker(world, states).batches(), world, say):
            for table, columns in COLUMNS.items():
                places = ", ".join("?" * len(columns))
                connection.executemany(
                    f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})",
                    batch[table],
                )
        connection.execute("COMMIT")
        say("indexes")
        for _, sql in indexes:
            connection.execute(sql)
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")


def _to_postgres(url: str, world: World, say: Say) -> None:
    with psycopg.connect(url) as connection, _without_indexes(connection, say):
        states = [key for (key,) in connection.execute(STATES)]
        for batch in _told(Maker(world, states).batches(), world, say):
            for table, columns in COLUMNS.items():
                command = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
                with connection.cursor().copy(command) as copy:
                    for row in batch[table]:
                        copy.write_row(row)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


@contextmanager
def _without_indexes(connection: psycopg.Connection, say: Say) -> Iterator[None]:
    """Take indexes and foreign keys away while rows are written; both are checked when back."""
    tables = list(COLUMNS)
    keys = connection.execute(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE contype = 'f' AND conrelid::regclass::text = ANY (%s)", (tables,)
    ).fetchall()  # fmt: skip
    indexes = connection.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY (%s) AND indexname NOT IN"
        " (SELECT conname FROM pg_constraint)", (tables,)
    ).fetchall()  # fmt: skip
    for table, name, _ in keys:
        connection.execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    yield
    say("indexes and foreign keys")
    for _, definition in indexes:
        connection.execute(definition)
    for table, name, definition in keys:
        connection.execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}')


def _table_of(index: str) -> str:
    return index.split(" ON ", 1)[1].split("(", 1)[0].strip().strip('"')
