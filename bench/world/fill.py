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
FILLED = (*COLUMNS, "mention_place")
"""Tables that are written here."""
PLACES = """INSERT INTO mention_place
    (target_id, polarity, sort_key, statement_id, speaker_id, venue_id)
    SELECT DISTINCT m.target_id, m.polarity, s.sort_key, s.id, s.speaker_id, s.venue_id
    FROM mention_observation m JOIN statement s ON s.id = m.statement_id
    LEFT JOIN mention_place p ON p.statement_id = s.id
    WHERE p.statement_id IS NULL ORDER BY 1, 2, 3, 4"""
"""What a trigger writes for each mention, written at once for all of the rows here."""


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
        away = connection.execute(
            "SELECT type, name, sql FROM sqlite_master"
            " WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN"
            f" ({', '.join('?' * len(FILLED))}) OR name = 'mention_place_insert'",
            FILLED,
        ).fetchall()
        for kind, name, _ in away:
            connection.execute(f'DROP {kind} "{name}"')
        connection.execute("BEGIN")
        for batch in _told(Maker(world, states).batches(), world, say):
            for table, columns in COLUMNS.items():
                places = ", ".join("?" * len(columns))
                connection.executemany(
                    f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})",
                    batch[table],
                )
        connection.execute(PLACES)
        connection.execute("COMMIT")
        say("indexes")
        for *_, command in away:
            connection.execute(command)
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")


def _to_postgres(url: str, world: World, say: Say) -> None:
    with psycopg.connect(url) as connection, _bare(connection, say):
        states = [key for (key,) in connection.execute(STATES)]
        for batch in _told(Maker(world, states).batches(), world, say):
            for table, columns in COLUMNS.items():
                command = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
                with connection.cursor().copy(command) as copy:
                    for row in batch[table]:
                        copy.write_row(row)
        connection.execute(PLACES)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


@contextmanager
def _bare(connection: psycopg.Connection, say: Say) -> Iterator[None]:
    """Take indexes, keys and the trigger of places away while rows are written.

    All are back at the end, and keys and foreign keys are checked then.
    """
    tables = [*FILLED]
    keys = connection.execute(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE contype = 'f' AND (conrelid::regclass::text = ANY (%(of)s)"
        " OR confrelid::regclass::text = ANY (%(of)s)) OR"
        " contype IN ('p', 'u') AND conrelid::regclass::text = ANY (%(of)s)"
        " ORDER BY contype = 'f'", {"of": tables}
    ).fetchall()  # fmt: skip
    indexes = connection.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY (%s)"
        " AND NOT indexname = ANY (%s)", (tables, [name for _, name, _ in keys])
    ).fetchall()  # fmt: skip
    for table, name, _ in reversed(keys):
        connection.execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    connection.execute("ALTER TABLE mention_observation DISABLE TRIGGER mention_place_insert")
    yield
    say("indexes and keys")
    connection.execute("SET LOCAL maintenance_work_mem = '1GB'")
    connection.execute("ALTER TABLE mention_observation ENABLE TRIGGER mention_place_insert")
    for _, definition in indexes:
        connection.execute(definition)
    for table, name, definition in keys:
        connection.execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}')
