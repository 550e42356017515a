"""How many records of each kind the database holds: asked like any other operation."""

from __future__ import annotations

import time

from graphql import GraphQLObjectType, get_named_type, is_required_argument

from api.errors import Unavailable
from api.http.execute import Executor
from api.planner.catalog import Catalog

_KEPT_FOR = 10.0
"""Seconds; counting reads a whole index."""


class Counts:
    """The length of each list of the root."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._names = connections(executor.operations.catalog)
        self._kept: dict[str, int] = {}
        self._until = 0.0

    async def get(self) -> dict[str, int]:
        """Give the number of records by root field. Raises Unavailable."""
        now = time.monotonic()
        if now > self._until:
            asked = " ".join(f"{name} {{ totalCount }}" for name in self._names)
            response = await self._executor.execute(f"{{ {asked} }}", {})
            if response.data is None:
                raise Unavailable(response.errors[0]["message"])
            self._kept = {name: found["totalCount"] for name, found in response.data.items()}
            self._until = now + _KEPT_FOR
        return self._kept


def connections(catalog: Catalog) -> list[str]:
    """Give the names of the root's connections that need no argument."""
    query = catalog.schema.query_type
    assert query is not None  # noqa: S101
    return [
        name
        for name, field in query.fields.items()
        if isinstance(type_ := get_named_type(field.type), GraphQLObjectType)
        and catalog.is_connection(type_)
        and not any(is_required_argument(argument) for argument in field.args.values())
    ]
