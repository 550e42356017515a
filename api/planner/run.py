"""Answer an operation: refs first, then each root field. Yields selects, takes their rows."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from api.errors import ApiError
from api.planner.bind import Bounds, bind, bind_pages
from api.planner.plan import Environment, Fetch, Fetching, ListNode, Plan, Rows
from api.planner.refs import RefReader

Answering = Generator[tuple[Fetching, Environment], Rows, "Answer"]


@dataclass(slots=True)
class Answer:
    """The data of a response, and the errors met on the way."""

    data: dict[str, Any] | None
    errors: list[ApiError] = field(default_factory=list)
    content: str | None = None
    """Revision that the content had before it was read, where that was asked for."""
    seconds: float | None = None
    """Processor time that it took in a worker thread; None where it had none to itself."""


def answer(plan: Plan, variables: Mapping[str, Any], today: date, bounds: Bounds) -> Answering:
    """Run a plan. A root field with an error is null; data is null where it may not be.

    Raises BadInput, before anything runs, for a list of Refs that is too long.

    today: the current date (UTC), for arguments that mean it by default.
    """
    env, errors = bind(plan, variables, today, bounds)
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
    errors += bind_pages(plan, variables, bounds, env)
    failed = {error.path[0] for error in errors if error.path}
    data: dict[str, Any] = {}
    for root in plan.roots:
        if root.key in failed:
            data[root.key] = None
            continue
        try:
            data[root.key] = yield from _asking(root.answer(env), plan.refs, opened)
        except ApiError as error:
            errors.append(error)
            failed.add(root.key)
            data[root.key] = None
    if any(root.key in failed and not root.nullable for root in plan.roots):
        return Answer(None, errors)
    return Answer(data, errors)


def _asking(fetch: Fetch, known: Fetching | None, rows: Rows) -> Fetch:
    """Pass on what a field asks for, but for the select whose rows have come already."""
    try:
        asked = next(fetch)
        while True:
            asked = fetch.send(rows if asked[0] is known else (yield asked))
    except StopIteration as done:
        return done.value


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
