"""Answer an operation: refs first, then each root field. Yields selects, takes their rows."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import date
from typing import Any

from api.errors import ApiError
from api.planner.bind import Bounds, bind, bind_cursors
from api.planner.plan import (
    Environment,
    Fetch,
    Fetching,
    ListNode,
    Plan,
    RootField,
    Rows,
    Shape,
)
from api.planner.refs import RefReader

Answering = Generator[tuple[Fetching, Environment], Rows, "Answer"]


Data = dict[str, Any] | None


class Answer:
    """The data of a response, and the errors met on the way.

    Rows are made into data when either is asked for first: what writes the answer then finds it in
    the processor's caches, and the database has been let go.
    """

    def __init__(
        self,
        data: Data = None,
        errors: Sequence[ApiError] = (),
        shape: Callable[[list[ApiError]], Data] | None = None,
    ) -> None:
        """Take what is known; `shape` makes the data, and adds the errors that it meets."""
        self._data = data
        self._errors = [*errors]
        self._shape = shape
        self.content: str | None = None
        """Revision that the content had before it was read, where that was asked for."""
        self.seconds: float | None = None
        """Processor time that it took in a worker thread; None where it had none to itself."""

    @property
    def data(self) -> Data:
        """What stands under `data` in the response."""
        self.make()
        return self._data

    @property
    def errors(self) -> Sequence[ApiError]:
        """What went wrong."""
        self.make()
        return self._errors

    def make(self) -> None:
        """Make the data, unless that is done."""
        if self._shape is not None:
            shape, self._shape = self._shape, None
            self._data = shape(self._errors)


def answer(
    plan: Plan,
    variables: Mapping[str, Any],
    sizes: Mapping[str, int],
    today: date,
    bounds: Bounds,
) -> Answering:
    """Read what a plan needs. A root field with an error is null; data is null where it may not be.

    Raises BadInput, before anything runs, for a list of Refs that is too long.

    sizes: those of its pages (`page_sizes`).
    today: the current date (UTC), for arguments that mean it by default.
    """
    env, errors = bind(plan, variables, today, bounds)
    env.update(sizes)
    opened: Rows = ()
    if plan.refs is not None:
        reader = RefReader(plan, variables)
        reader.check_lengths(bounds.entries)
        rows = yield plan.refs, env | reader.values()
        refs, unknown = reader.resolve(rows)
        env |= refs
        errors = unknown + errors
        if plan.opened is not None:
            opened = reader.opened(rows, refs[plan.opened])
    errors += bind_cursors(plan, variables, bounds, env)
    failed = {error.path[0] for error in errors if error.path}
    made: dict[str, Shape] = {}
    for root in plan.roots:
        if root.key in failed:
            continue
        try:
            made[root.key] = yield from _asking(root.answer(env), plan.refs, opened)
        except ApiError as error:
            errors.append(error)
    return Answer(errors=errors, shape=lambda errors: _shaped(plan.roots, made, errors))


def _shaped(roots: Sequence[RootField], made: Mapping[str, Shape], errors: list[ApiError]) -> Data:
    data: dict[str, Any] = {}
    is_null = False
    for root in roots:
        data[root.key] = None
        fails = root.key not in made
        if not fails:
            try:
                data[root.key] = made[root.key]()
            except ApiError as error:
                errors.append(error)
                fails = True
        is_null |= fails and not root.nullable
    return None if is_null else data


def _asking(fetch: Fetch, known: Fetching | None, rows: Rows) -> Fetch:
    """Pass on what a field asks for, but for the select whose rows have come already."""
    try:
        asked = next(fetch)
        while True:
            asked = fetch.send(rows if asked[0] is known else (yield asked))
    except StopIteration as done:
        shape: Shape = done.value
        return shape


def is_single_select(plan: Plan) -> bool:
    """Whether a plan runs one select at most, and so needs no snapshot."""
    return len(plan.fetchings) + (plan.refs is not None) <= 1


def is_lookup(plan: Plan) -> bool:
    """Whether a plan only looks single records up by their keys: no lists, and nothing below."""
    return all(
        isinstance(node, ListNode) and node.price == 1 and not node.limit and not node.kids
        for root in plan.roots
        for node in root.nodes
    )
