"""How selects reach a database and rows come back; one operation sees one state."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Dialect, make_url

from api.planner.run import Answer, Answering
from domain.database import parse_url


class Backend(Protocol):
    """Runs the selects of an operation."""

    dialect: Dialect

    def at_once(self, answering: Answering, single: bool, tell: bool = False) -> Answer | None:
        """Run an operation here and now, if that takes but a moment; else give None.

        Everybody else waits meanwhile. Raises what `run` raises.
        """

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        """Run an operation; `single`: it has one select at most, and needs no snapshot.

        tell: whether the answer is to tell the content's revision as it was before.

        Raises QueryTimeout and Unavailable. When it is cancelled, the database stops working too.
        """

    async def revision(self) -> str | None:
        """Give the revision of the database's migrations; raise Unavailable without a database."""

    async def content(self) -> str | None:
        """Give the revision of the content; None before it is migrated; raise Unavailable."""

    async def close(self) -> None:
        """Let go of all connections."""


async def open_backend(url: str, timeout: float, connections: int) -> Backend:
    """Prepare for the database at `url`; it need not be there yet.

    Raises DatabaseUnavailable for a URL of another kind.
    timeout: seconds that an operation may take.
    """
    parsed = parse_url(url)
    if parsed.drivername == "sqlite":
        from api.http.sqlite import SqliteBackend

        return SqliteBackend(parsed.database or "", dialect_of(url), timeout, connections)
    from api.http.postgres import PostgresBackend  # each driver only where it is needed

    address = make_url(url).set(drivername="postgresql")
    return PostgresBackend(address, dialect_of(url), timeout, connections)


def dialect_of(url: str) -> Dialect:
    """Give the dialect in which selects are written for the database at `url`.

    Raises DatabaseUnavailable for a URL of another kind.
    """
    if parse_url(url).drivername == "sqlite":
        from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

        return SQLiteDialect_pysqlite(paramstyle="qmark")
    from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg

    return PGDialect_asyncpg()  # type: ignore[no-untyped-call]
