"""Asks a database in-process, and notes every select on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import orjson

from api.errors import ApiError
from api.http.backends import Backend, open_backend
from api.http.limits import Limits
from api.http.operations import Invalid, Operations
from api.http.service import catalog_of_schema
from api.planner.bind import Bounds, page_sizes
from api.planner.run import Answer, Answering, answer, is_single_select

TODAY = date(2026, 11, 24)
WIDE = Bounds(page=1000, items=100_000)
"""Bounds that no test meets by accident."""
LOOSE = Limits(tokens=100_000, token_length=100_000, fields=10_000, directives=1_000)


@cache
def operations() -> Operations:
    """Give the schema's operations, with the caches of one process."""
    return Operations(catalog_of_schema(), LOOSE)


def planned(document: str, variables: Mapping[str, Any] | None = None, name: str | None = None):
    """Give the plan of a document, and its coerced variables."""
    given = dict(variables or {})
    operation = operations().read(document, name)
    coerced = operations().variables(operation, given)
    return operations().plan(operation, coerced, given).plan, coerced


@dataclass
class Asker:
    """One database, asked in a loop of its own."""

    backend: Backend
    runner: asyncio.Runner
    bounds: Bounds = WIDE
    selects: list[str] = field(default_factory=list)
    """Purposes of the selects of the last operation, in order."""

    def __call__(self, document: str, *, name: str | None = None, **variables: Any) -> Any:
        """Give the data of an answer as JSON has it; an error of the answer is raised."""
        return self.runner.run(self.ask(document, variables, name))

    async def ask(
        self, document: str, variables: Mapping[str, Any], name: str | None = None
    ) -> Any:
        """Do the same inside of the loop."""
        found = await self.answer(document, variables, name)
        if found.errors:
            raise found.errors[0]
        return orjson.loads(orjson.dumps(found.data))

    async def answer(
        self, document: str, variables: Mapping[str, Any], name: str | None = None
    ) -> Answer:
        """Give the whole answer."""
        plan, coerced = planned(document, variables, name)
        self.selects.clear()
        sizes = page_sizes(plan, coerced, self.bounds)
        steps = noted(answer(plan, coerced, sizes, TODAY, self.bounds), self.selects)
        return await self.backend.run(steps, is_single_select(plan))

    def code(self, document: str, *, name: str | None = None, **variables: Any) -> str:
        """Give the code with which an operation is refused; empty when it isn't."""
        try:
            self(document, name=name, **variables)
        except ApiError as error:
            return str(error.extensions["code"])
        except Invalid as invalid:
            return invalid.code
        return ""


def noted(answering: Answering, purposes: list[str]) -> Answering:
    """Answer as `answering` does, and note what each of its selects is for."""
    try:
        step = next(answering)
        while True:
            purposes.append(step[0].purpose)
            step = answering.send((yield step))
    except StopIteration as done:
        return done.value


@contextmanager
def asking(url: str, bounds: Bounds = WIDE) -> Iterator[Asker]:
    """Open a database for questions."""
    with asyncio.Runner() as runner:
        backend = runner.run(open_backend(url, 60, 2))
        try:
            yield Asker(backend, runner, bounds)
        finally:
            runner.run(backend.close())
