"""Reads PostgreSQL through a few asyncpg connections."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import URL, Dialect

from api.errors import BadInput, QueryTimeout, Unavailable
from api.http.marks import CONTENT, CONTENT_COLUMN
from api.http.pool import LOST, PATIENCE, Connection, Pool
from api.http.sharing import Shared
from api.migrations import REVISION
from api.planner.plan import Fetching
from api.planner.run import Answer, Answering

T = TypeVar("T")
log = logging.getLogger("communique")
_STATEMENTS = 300
_MANY = 300
"""Rows with one more column that take as long as a round trip."""
PLANNING = {"jit": "off", "random_page_cost": "1.5"}
"""Settings by which PostgreSQL plans our selects, whatever the database itself is set to.

Its own cost of a page out of turn, four times that of the next one, is that of a turning disk. What
is asked for often is in memory, and the rest mostly on a solid disk. With 1.1 it fetches one by one
what is better read page by page.
"""
_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_UNUSABLE = (
    *LOST,
    asyncpg.InsufficientResourcesError,
    asyncpg.PostgresSystemError,
    asyncpg.InternalServerError,
    asyncpg.UndefinedTableError,
    asyncpg.UndefinedColumnError,
    asyncpg.InvalidCachedStatementError,
    asyncpg.InsufficientPrivilegeError,
    asyncpg.InvalidAuthorizationSpecificationError,
)


class PostgresBackend:
    """The operations on one PostgreSQL database; it may go and come back meanwhile."""

    def __init__(self, address: URL, dialect: Dialect, timeout: float, connections: int) -> None:
        """Prepare for a database; it is connected to when it is asked."""
        self.dialect = dialect
        self._pool = Pool(_connecting(address, timeout), connections)
        self._timeout = timeout
        self._content = Shared(lambda: self._only(CONTENT))

    def at_once(self, answering: Answering, single: bool, tell: bool = False) -> Answer | None:
        """Give None: a server answers when it has time."""
        return None

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        """Run an operation; several selects share one read-only snapshot."""
        run = _Run(answering, self.dialect)
        try:
            return await self._run(run, single, tell)
        except LOST as error:
            if isinstance(error, asyncpg.QueryCanceledError):
                raise QueryTimeout(f"the request took more than {self._timeout:g} s") from error
            raise Unavailable("the database can't be reached now") from error
        except _UNUSABLE as error:
            raise Unavailable("the database can't be read now") from error
        finally:
            answering.close()

    async def revision(self) -> str | None:
        """Give the migrations' revision."""
        return await self._only(REVISION)

    async def content(self) -> str | None:
        """Give the content's revision; those who ask at the same time share a look."""
        return await self._content.get()

    async def _only(self, select: str) -> str | None:
        async def look(connection: Connection) -> str | None:
            found: str | None = await connection.fetchval(select)
            return found

        try:
            return await self._in_connection(look)
        except asyncpg.UndefinedTableError:
            return None
        except _UNUSABLE as error:
            raise Unavailable("the database can't be reached now") from error

    async def close(self) -> None:
        """Close every connection."""
        await self._pool.close()

    async def _run(self, run: _Run, single: bool, tell: bool = False) -> Answer:
        try:
            return await self._attempt(run, single, tell)
        except LOST as error:
            if run.has_rows or isinstance(error, TimeoutError | asyncpg.QueryCanceledError):
                raise
            log.info("a connection to the database was lost: %s", type(error).__name__)
            self._pool.forget()
            return await self._attempt(run, single, tell)  # nothing was read, so nothing is mixed

    async def _attempt(self, run: _Run, single: bool, tell: bool = False) -> Answer:
        async def attempt(connection: Connection) -> Answer:
            if single:
                return await run.on(connection, tell)
            await connection.execute(_SNAPSHOT)
            answer = await run.on(connection, tell)
            await connection.execute("COMMIT")
            return answer

        return await self._in_connection(attempt)

    async def _in_connection(self, work: Callable[[Connection], Awaitable[T]]) -> T:
        try:
            connection = await self._pool.take()
        except asyncpg.PostgresError as error:  # whatever it is: this database lets nobody in
            raise Unavailable("the database can't be reached now") from error
        try:
            done = await work(connection)
        except BaseException:
            self._pool.give(connection, cut_off=True)
            raise
        self._pool.give(connection)
        return done


def _connecting(address: URL, timeout: float) -> Callable[[], Awaitable[Connection]]:
    """Give what opens a connection."""
    return partial(
        asyncpg.connect,
        address.difference_update_query(["connect_timeout"]).render_as_string(hide_password=False),
        timeout=PATIENCE,
        statement_cache_size=_STATEMENTS,
        max_cacheable_statement_size=0,  # however long: a timeline's is longer than usual
        server_settings={
            # A little before the request's time is up: the database's own word comes first.
            "statement_timeout": str(int(timeout * 900)),
            "idle_in_transaction_session_timeout": str(int(timeout * 2000)),
            "default_transaction_read_only": "on",
            "application_name": "communique",
            **PLANNING,
        },
        connection_class=Connection,
    )


class _Run:
    """An operation on its way; it can begin anew until it has taken rows."""

    def __init__(self, answering: Answering, dialect: Dialect) -> None:
        self.has_rows = False
        self._answering = answering
        self._dialect = dialect
        self._step: Any = None

    async def on(self, connection: Any, tell: bool) -> Answer:
        """Run it; `tell`: the content's revision comes as one more column of the first rows.

        Where these were many the last time, a look of its own costs less.
        """
        content: str | None = None
        try:
            if self._step is None:
                self._step = next(self._answering)
            first: Fetching = self._step[0]
            if tell and first.rows > _MANY:
                content = await connection.fetchval(CONTENT)
            while True:
                along = tell and content is None
                rows = await self._rows(connection, CONTENT_COLUMN if along else "")
                if along and not rows:  # the revision must be that of before the rows
                    content = await connection.fetchval(CONTENT)
                    rows = await self._rows(connection)
                elif along:
                    content = rows[0][-1]
                if tell:
                    first.rows = len(rows)
                tell = False
                self.has_rows = True
                self._step = self._answering.send(rows)
        except StopIteration as done:
            answer: Answer = done.value
            answer.content = await connection.fetchval(CONTENT) if tell else content
            return answer

    async def _rows(self, connection: Any, added: str = "") -> Any:
        fetching, env = self._step
        text = fetching.emitted(self._dialect, env, added)
        return await _fetch(connection, text.sql, text.values(env))


async def _fetch(connection: Any, sql: str, values: list[Any]) -> Any:
    try:
        return await connection.fetch(sql, *values)
    except asyncpg.DataError as error:
        log.warning("the database takes no such value", exc_info=error)
        raise BadInput("an argument has a value that the database does not take") from error
    except ValueError as error:  # asyncpg's own, and an InterfaceError: the value has a wrong type
        raise TypeError("a parameter has a value of a wrong type") from error
