"""From the variables of one request to the values of a plan's parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from api.errors import ApiError, BadInput, CursorInvalid, PageTooLarge
from api.planner.cursor import CursorCodec
from api.planner.plan import Environment, PageSize, Plan


@dataclass(frozen=True, slots=True)
class Bounds:
    """What holds for every request."""

    page: int = 100
    """Most rows of a page."""
    items: int = 1000
    """Most items of a plain list."""
    text: int = 256
    """Most characters of a text in an argument."""
    entries: int = 100
    """Most entries of a list in an argument."""
    secret: bytes = b"communique"
    """Signs cursors."""


def bind(
    plan: Plan, variables: Mapping[str, Any], today: date, bounds: Bounds
) -> tuple[Environment, list[ApiError]]:
    """Give the values of all parameters but Refs and pages, and what is wrong with them.

    A value that is wrong is None. Each error has the path of its field.
    """
    env: Environment = {"variables": variables, "today": today, "cap": bounds.items}
    errors: list[ApiError] = []
    for parameter in plan.parameters.plain:
        env[parameter.name] = None
        try:
            value = parameter.get(variables)
            if parameter.get not in plan.cursors:  # the form of a cursor bounds its length
                _check(value, bounds, parameter.path)
            env[parameter.name] = value
        except ApiError as error:
            errors.append(error)
    for check in plan.parameters.checks:
        try:
            check.run(variables)
        except ApiError as error:
            errors.append(error)
    for read in plan.lookups:
        read(variables, env)
    return env, errors


def bind_cursors(
    plan: Plan, variables: Mapping[str, Any], bounds: Bounds, env: Environment
) -> list[ApiError]:
    """Add what cursors need to the values of everything else, and give what is wrong with them.

    They hold for the same records in the filter only, so Refs must be known.
    """
    errors: list[ApiError] = []
    for page in plan.pages:
        if page.codec:
            try:
                _bind_cursors(page, variables, bounds, env)
            except ApiError as error:
                errors.append(error)
    return errors


def page_sizes(plan: Plan, variables: Mapping[str, Any], bounds: Bounds) -> dict[str, int]:
    """Give the sizes of all pages, by their parameters. Raises BadInput and PageTooLarge."""
    return {page.name: _size(page, variables, bounds) for page in plan.pages}


def _size(page: PageSize, variables: Mapping[str, Any], bounds: Bounds) -> int:
    size = page.get(variables)
    if size is None:
        size = 20
    if size < 0:
        message = f"`{page.argument}` is {size}, wanted 0 to {bounds.page}"
        raise BadInput(message, page.path)
    if size > bounds.page:
        raise PageTooLarge(
            f"`{page.argument}` is {size}, wanted {bounds.page} at most",
            page.path,
            {"found": size, "allowed": bounds.page},
        )
    return int(size)


def _bind_cursors(
    page: PageSize, variables: Mapping[str, Any], bounds: Bounds, env: Environment
) -> None:
    values = repr([env.get(name) for name in page.bound_to])
    codec = CursorCodec(bounds.secret, f"{page.identity}|{values}".encode())
    env[page.codec] = codec
    for name, argument, get in page.cursors:
        try:
            env[name] = codec.decode(str(get(variables)), argument)
        except CursorInvalid as error:
            raise CursorInvalid(error.message, page.path) from None


def _check(value: Any, bounds: Bounds, path: tuple[str, ...]) -> None:
    if isinstance(value, str) and len(value) > bounds.text:
        message = f"found a text of {len(value)} characters, wanted {bounds.text} at most"
        raise BadInput(message, path)
    if isinstance(value, list):
        if len(value) > bounds.entries:
            message = f"found a list of {len(value)} entries, wanted {bounds.entries} at most"
            raise BadInput(message, path)
        for item in value:
            _check(item, bounds, path)
