"""Hand-written routes: bare Starlette, the bare driver, and SQL made for each question.

`/selects/NAME` shapes rows by hand, `/json/NAME` sends on what one statement built in the
database, `/constant` returns the bytes that were put there. Requests are those of GraphQL; of
their body only the variables are read. The database is the one of the variable BENCH_URL.
"""

from __future__ import annotations

import gc
import os
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

import asyncpg
import orjson
from sqlalchemy import make_url
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.peers import json_sql, selects


class Database(Protocol):
    """What a hand-written route needs of a database."""

    kind: str

    def snapshot(self) -> Any:
        """Give a context manager of a reader that sees one state."""

    def single(self) -> Any:
        """Give a context manager of a reader for one select."""


class _SqliteReader:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def fetch(self, sql: str, *values: Any) -> list[Any]:
        given = [orjson.dumps(v).decode() if isinstance(v, list) else v for v in values]
        return self._connection.execute(sql, given).fetchall()


class SqliteDatabase:
    """A SQLite file, read in the loop itself: the quickest way for a process that does no more."""

    kind = "sqlite"

    def __init__(self, file: str) -> None:
        self._connection = sqlite3.connect(
            f"{Path(file).absolute().as_uri()}?mode=ro",
            uri=True,
            isolation_level=None,
            cached_statements=500,
        )
        self._connection.execute("PRAGMA cache_size = -16384")
        self._reader = _SqliteReader(self._connection)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[_SqliteReader]:
        """Nothing else runs before the loop goes on: no other request can come between."""
        self._connection.execute("BEGIN")
        try:
            yield self._reader
        finally:
            self._connection.execute("ROLLBACK")

    @asynccontextmanager
    async def single(self) -> AsyncIterator[_SqliteReader]:
        """Read one select."""
        yield self._reader


class PostgresDatabase:
    """A pool of asyncpg, with its costly reset of returned connections left out."""

    kind = "postgresql"

    def __init__(self, pool: asyncpg.Pool[Any]) -> None:
        self._pool = pool

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Any]:
        """Read several selects in one state."""
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            yield connection

    def single(self) -> Any:
        """Read one select."""
        return self._pool.acquire()


async def _no_reset(_connection: Any) -> None:
    pass


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    url = make_url(os.environ["BENCH_URL"])
    if url.get_backend_name() == "sqlite":
        app.state.database = SqliteDatabase(url.database or "")
    else:
        pool = await asyncpg.create_pool(
            url.set(drivername="postgresql").render_as_string(hide_password=False),
            min_size=8,
            max_size=8,
            statement_cache_size=300,
            server_settings={"jit": "off"},
            reset=_no_reset,
        )
        app.state.database = PostgresDatabase(pool)
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    yield


def _selects(answer: Any) -> Any:
    async def route(request: Request) -> Response:
        asked = orjson.loads(await request.body())
        data = await answer(request.app.state.database, asked["variables"])
        return Response(orjson.dumps({"data": data}), media_type="application/json")

    return route


def _json(name: str) -> Any:
    async def route(request: Request) -> Response:
        asked = orjson.loads(await request.body())
        database = request.app.state.database
        statement = json_sql.STATEMENTS[name, database.kind]
        values = [asked["variables"][key] for key in json_sql.VARIABLES[name]]
        async with database.single() as reader:
            ((text,),) = await reader.fetch(statement, *values)
        return Response('{"data":' + text + "}", media_type="application/json")

    return route


async def _constant(request: Request) -> Response:
    if request.method == "PUT":
        request.app.state.constant = await request.body()
    return Response(request.app.state.constant, media_type="application/json")


def _routes() -> Sequence[Route]:
    return [
        *(Route(f"/selects/{name}", _selects(answer), methods=["POST"])
          for name, answer in selects.ANSWERS.items()),
        *(Route(f"/json/{name}", _json(name), methods=["POST"]) for name in json_sql.VARIABLES),
        Route("/constant", _constant, methods=["PUT", "POST"]),
    ]  # fmt: skip


app = Starlette(routes=_routes(), lifespan=_lifespan)
