"""The application in this process, asked without a network, and backends that only count."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial, partialmethod
from typing import Any

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal
from sqlalchemy import Dialect
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from starlette.applications import Starlette

from api.http.app import create_app
from api.planner.run import Answer, Answering
from api.settings import Settings

CANONICAL = """
query SummitMentions($topic: Ref = "J&K") {
  summit(ref: "lachin-trilateral-2025") {
    name
    participants { actor { name } statements(mentioning: $topic) { totalCount nodes { slug } } }
  }
}
"""
POINT = '{ summit(ref: "lachin-trilateral-2025") { slug } }'


def settings(**given: Any) -> Settings:
    """Give settings that no file of the developer changes."""
    return Settings(_env_file=None, **given)


class Client:
    """Asks an application that runs in an event loop of its own."""

    def __init__(self, app: Starlette, portal: BlockingPortal) -> None:
        self.app = app
        self.portal = portal
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._client = httpx.AsyncClient(transport=transport, base_url="http://localhost")

    def request(self, method: str, url: str, **more: Any) -> httpx.Response:
        return self.portal.call(partial(self._client.request, method, url, **more))

    get = partialmethod(request, "GET")
    post = partialmethod(request, "POST")
    options = partialmethod(request, "OPTIONS")


@contextmanager
def served(database: str | None = None, backend: Any = None, **given: Any) -> Iterator[Client]:
    """Start the application, and give a client that asks it."""
    if database is not None:
        given["database_url"] = database
    app = create_app(settings(**given), backend)
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(app.router.lifespan_context(app)),
    ):
        yield Client(app, portal)


def ask(client: Client, query: Any, **more: Any) -> httpx.Response:
    """Post a document; `more`: variables, operationName, extensions."""
    return client.post("/graphql", json={"query": query, **more})


def codes(response: httpx.Response) -> list[str]:
    """Give the codes of an answer's errors."""
    return [error["extensions"]["code"] for error in response.json().get("errors", [])]


class Counting:
    """A backend without a database: counts the operations that reach it, and gives no rows."""

    def __init__(self, error: Exception | None = None) -> None:
        self.dialect: Dialect = SQLiteDialect_pysqlite(paramstyle="qmark")
        self.runs = 0
        self.error = error

    def at_once(self, answering: Answering, single: bool, tell: bool = False) -> Answer | None:
        return None

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        self.runs += 1
        answering.close()
        if self.error is not None:
            raise self.error
        return Answer({})

    async def revision(self) -> str | None:
        if self.error is not None:
            raise self.error
        return None

    async def content(self) -> str | None:
        return None

    async def close(self) -> None:
        pass
