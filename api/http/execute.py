"""One request of GraphQL: from its text to a response."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from graphql import GraphQLError, GraphQLSyntaxError

from api.errors import MESSAGE_LENGTH, STATUS, ApiError, QueryTimeout
from api.http.backends import Backend
from api.http.introspection import Introspection
from api.http.operations import MOST_ERRORS, Invalid, Operations, Planned
from api.http.timing import UNTIMED, Timing
from api.planner.bind import Bounds, page_sizes
from api.planner.cost import check_cost, cost
from api.planner.run import Answer, Answering, answer, is_single_select

T = TypeVar("T")
Gone = Callable[[], Awaitable[object]]
"""Waits until nobody wants an answer any more."""
Steps = Callable[[], Answering]
"""Begins an operation; anew each time."""
log = logging.getLogger("communique")
BRIEF = 0.025
"""Seconds that an operation may take in a worker thread, to be answered at once from then on."""
_SOON = 0.05
"""Seconds after which it is worth looking whether the caller is still there."""


class CallerGone(Exception):
    """Nobody wants the answer any more."""


@dataclass(slots=True)
class Response:
    """An answer; `data` stays absent (None and not `executed`) when nothing was run."""

    cost: dict[str, int]
    data: dict[str, Any] | None = None
    errors: list[dict[str, Any]] = field(default_factory=list)
    executed: bool = False
    content: str | None = None
    """Revision that the content had before it was read; None where it wasn't looked for."""
    timing: Timing = UNTIMED

    def body(self) -> dict[str, Any]:
        """Give the response map of the GraphQL specification."""
        body: dict[str, Any] = {}
        if self.errors:
            body["errors"] = self.errors
        if self.executed:
            body["data"] = self.data
        body["extensions"] = {"cost": self.cost}
        return body

    @property
    def status(self) -> int:
        """HTTP status, where an answer without data is not 200."""
        return 200 if self.executed else STATUS[self.errors[0]["extensions"]["code"]]


class Executor:
    """Answers operations on one database."""

    def __init__(
        self,
        operations: Operations,
        backend: Backend,
        bounds: Bounds,
        budget: int,
        timeout: float,
    ) -> None:
        self.operations = operations
        self.backend = backend
        self.bounds = bounds
        self.budget = budget
        self.timeout = timeout
        self._introspection = Introspection(operations.catalog.schema)
        self._left: set[asyncio.Task[Any]] = set()

    async def execute(
        self,
        text: str,
        variables: Mapping[str, Any],
        name: str | None = None,
        gone: Gone | None = None,
        *,
        tell: bool = False,
        timing: Timing = UNTIMED,
    ) -> Response:
        """Answer a request; every failure is an error in the response, with a code.

        tell: whether to look for the content's revision.
        timing: told how long the parts took.
        Raises CallerGone, and stops working, when `gone` returns first.
        """
        response = Response({"requested": 0, "limit": self.budget}, timing=timing)
        try:
            await self._execute(response, text, variables, name, gone, tell)
        except CallerGone:
            raise
        except Exception as error:
            response.errors = told(error)
        return response

    async def _execute(
        self,
        response: Response,
        text: str,
        given: Mapping[str, Any],
        name: str | None,
        gone: Gone | None,
        tell: bool,
    ) -> None:
        operation = self.operations.read(text, name)
        variables = self.operations.variables(operation, given)
        planned = self.operations.plan(operation, variables, given)
        sizes = page_sizes(planned.plan, variables, self.bounds)
        price = cost(planned.plan, variables, sizes)
        if planned.introspection is not None:
            price += round(self._introspection.share(planned.introspection) * self.budget)
        response.cost["requested"] = price
        check_cost(price, self.budget)
        timing = response.timing
        timing.ends("plan")

        def steps() -> Answering:
            today = datetime.now(UTC).date()
            return timing.of_steps(answer(planned.plan, variables, sizes, today, self.bounds))

        found: Answer | None = None
        if planned.is_brief:
            found = self.backend.at_once(steps(), is_single_select(planned.plan), tell)
        if found is None:
            found = await self._within_time(self._run(planned, steps, given, tell), gone)
            quick = found.seconds is not None and found.seconds < BRIEF
            planned.is_brief = quick and planned.introspection is None
        timing.ends("database")
        response.content = found.content
        response.errors = [_api(error) for error in found.errors[:MOST_ERRORS]]
        response.data = found.data
        timing.ends("shape")
        response.executed = True

    async def _run(
        self, planned: Planned, steps: Steps, given: Mapping[str, Any], tell: bool
    ) -> Answer:
        found = Answer({})
        if planned.plan.roots:
            found = await self.backend.run(steps(), is_single_select(planned.plan), tell)
        elif tell:
            found.content = await self.backend.content()
        if planned.introspection is None or found.data is None:
            return found
        data = found.data | await self._introspection.answer(planned.introspection, given)
        whole = Answer({key: data[key] for key in planned.keys if key in data}, found.errors)
        whole.content = found.content
        return whole

    async def _within_time(self, work: Coroutine[Any, Any, T], gone: Gone | None) -> T:
        """Wait for work as long as it may take and somebody wants it; nobody waits for its end."""
        task = asyncio.ensure_future(work)
        leaving: asyncio.Future[object] | None = None
        try:
            done, _ = await asyncio.wait({task}, timeout=min(_SOON, self.timeout))
            if not done:
                waiting: set[asyncio.Future[Any]] = {task}
                if gone is not None:
                    leaving = asyncio.ensure_future(gone())
                    waiting.add(leaving)
                rest = self.timeout - _SOON
                await asyncio.wait(waiting, timeout=rest, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            if leaving is not None and leaving.done():
                raise CallerGone
            raise QueryTimeout(f"the request took more than {self.timeout:g} s")
        finally:
            if leaving is not None:
                leaving.cancel()
            if not task.done():
                self._left.add(task)
                task.add_done_callback(self._forget)
                task.cancel()

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._left.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.info("work that nobody waited for ended with %r", error)


def told(error: Exception) -> list[dict[str, Any]]:
    """Give what a caller learns of an exception; what it must not learn goes to the log."""
    if isinstance(error, GraphQLSyntaxError):
        return [_graphql(error, "GRAPHQL_PARSE_FAILED")]
    if isinstance(error, Invalid):
        return [_graphql(each, error.code) for each in error.errors]
    if isinstance(error, ApiError):
        if error.__cause__ is not None:
            log.warning("%s", error.message, exc_info=error.__cause__)
        return [_api(error)]
    return [unforeseen()]


def unforeseen() -> dict[str, Any]:
    """Log the exception at hand, whole, and give what the caller learns of it."""
    request = secrets.token_hex(8)
    log.exception("request %s failed", request, extra={"request": request})
    return {
        "message": "something went wrong here; it is in the log under the request id",
        "extensions": {"code": "INTERNAL_SERVER_ERROR", "requestId": request},
    }


def _api(error: ApiError) -> dict[str, Any]:
    made: dict[str, Any] = {"message": error.message, "extensions": error.extensions}
    if error.path:
        made["path"] = list(error.path)
    return made


def _graphql(error: GraphQLError, code: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "message": error.message[:MESSAGE_LENGTH],
        "extensions": {"code": code},
    }
    if error.locations:
        made["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    return made
