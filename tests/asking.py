"""Asks the application in-process, as a request would, on a day that never changes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, Self

import orjson
from graphql import GraphQLSchema

from api.http.backends import Backend, open_backend
from api.http.execute import Executor
from api.http.limits import Limits
from api.http.operations import Operations
from api.http.service import catalog_of_schema
from api.planner.bind import Bounds
from api.planner.run import Answer, Answering
from api.schema.schema import schema

TODAY = date(2025, 6, 5)
SCHEMA: GraphQLSchema = schema._schema
WIDE = Limits(tokens=20_000, depth=40, aliases=1_000, fields=20_000, directives=1_000)
"""Limits that generated documents don't reach."""
BUDGET = 50_000


class _Frozen(datetime):
    @classmethod
    def now(cls, tz: Any = None) -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=tz or UTC)


def new_operations(limits: Limits | None = None) -> Operations:
    """Give the reading and planning side of the application, with empty caches."""
    return Operations(catalog_of_schema(), limits or Limits())


class _Noting:
    """A backend that notes each select on its way; what is begun anew is noted anew."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.selects: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        return await self._backend.run(self._noted(answering), single, tell)

    def at_once(self, answering: Answering, single: bool, tell: bool = False) -> Answer | None:
        return self._backend.at_once(self._noted(answering), single, tell)

    def _noted(self, answering: Answering) -> Answering:
        self.selects = []
        try:
            step = next(answering)
            while True:
                self.selects.append(step[0].purpose)
                step = answering.send((yield step))
        except StopIteration as done:
            return done.value


class Asker:
    """Asks one database; it has an event loop of its own."""

    def __init__(
        self, url: str, operations: Operations | None = None, budget: int = BUDGET
    ) -> None:
        self.operations = operations or new_operations()
        self._runner = asyncio.Runner()
        self._backend = _Noting(self._runner.run(open_backend(url, 60.0, 1)))
        self._executor = Executor(self.operations, self._backend, Bounds(), budget, 60.0)

    @property
    def selects(self) -> list[str]:
        """What the selects of the last request were for."""
        return self._backend.selects

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._runner.run(self._backend.close())
        self._runner.close()

    def ask(self, text: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Give the whole answer as JSON has it."""
        self._backend.selects = []
        response = self._runner.run(self._executor.execute(text, dict(variables)))
        answer: dict[str, Any] = orjson.loads(orjson.dumps(response.body()))
        return answer


@contextmanager
def frozen_day() -> Iterator[None]:
    """Let every request be made on `TODAY`."""
    from api.http import execute

    real = execute.datetime
    execute.datetime = _Frozen  # type: ignore[misc]
    try:
        yield
    finally:
        execute.datetime = real  # type: ignore[misc]


def masked(value: Any) -> Any:
    """Give an answer with all cursors made equal: they are compared by what they do."""
    if isinstance(value, list):
        return [masked(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {k: "…" if _is_cursor(k, v) else masked(v) for k, v in value.items()}


def _is_cursor(key: str, value: Any) -> bool:
    return value is not None and key.partition("_")[0] in {"cursor", "startCursor", "endCursor"}


def codes(answer: Mapping[str, Any]) -> set[tuple[str, tuple[str, ...]]]:
    """Give code and path of every error of an answer."""
    errors = answer.get("errors", ())
    return {(error["extensions"]["code"], tuple(error.get("path", ()))) for error in errors}
