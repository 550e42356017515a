"""How a database is opened, and what holds for every connection to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

import domain.model  # noqa: F401 - whoever opens a database has the whole model mapped
from domain.errors import DatabaseUnavailable
from domain.revision import move_on

BUSY_TIMEOUT_MS = 60_000
"""How long a writer on SQLite waits for another one: longer than a seed takes."""
CONNECT_TIMEOUT_S = 5
WRITER_LOCK = 0x636F6D6D
"""Key of the PostgreSQL advisory lock that lets one writer of facts in at a time."""


def parse_url(url: str) -> URL:
    """Read a database URL as users write it, and choose the driver.

    Raises DatabaseUnavailable for anything but `sqlite:///FILE` and `postgresql://…`.
    """
    wanted = "wanted sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE"
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        raise DatabaseUnavailable(f"the database URL can't be read; {wanted}") from None
    match parsed.get_backend_name():
        case "sqlite":
            return parsed.set(drivername="sqlite")
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+psycopg")
        case other:
            raise DatabaseUnavailable(f"the database URL starts with {other!r}; {wanted}")


def open_engine(url: str, *, create: bool = False) -> Engine:
    """Open a database for synchronous work: commands, loading, migrations.

    create: whether a missing SQLite file may be made; otherwise it is an error, so that a
    mistyped path never looks like an empty knowledge base.
    Raises DatabaseUnavailable when the URL or the file can't be used.
    """
    parsed = parse_url(url)
    if parsed.drivername == "sqlite":
        _check_file(parsed, create)
        engine = create_engine(parsed)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(
        parsed, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_TIMEOUT_S}
    )


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection inside the one transaction that writes facts; others wait their turn.

    Commits at the end, rolls back on an exception. Everybody can read meanwhile. When anything was
    written, the content's revision moves.
    """
    with (
        engine.connect().execution_options(communique_write=True) as connection,
        connection.begin(),
    ):
        if engine.dialect.name == "postgresql":
            lock = text("SELECT pg_advisory_xact_lock(:key)")
            connection.execute(lock, {"key": WRITER_LOCK})
        before = _writes(connection)
        yield connection
        if connection.in_transaction() and _writes(connection) != before:
            move_on(connection)


def _writes(connection: Connection) -> object:
    """Give what stays the same as long as a transaction has written nothing."""
    if connection.dialect.name == "postgresql":
        return connection.scalar(text("SELECT pg_current_xact_id_if_assigned()::text"))
    driver: Any = connection.connection.driver_connection
    return driver.total_changes


def _check_file(url: URL, create: bool) -> None:
    if not url.database or url.database == ":memory:":
        return
    path = Path(url.database)
    if not path.parent.is_dir():
        raise DatabaseUnavailable("the folder of the SQLite file doesn't exist")
    if not path.exists() and not create:
        raise DatabaseUnavailable("there is no such SQLite file; run `communique migrate` first")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    try:
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get("communique_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
