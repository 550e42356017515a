"""An executor as the settings want it: for the server, and for commands that need none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

from api.http.backends import Backend, dialect_of, open_backend
from api.http.execute import Executor
from api.http.limits import Limits
from api.http.operations import Operations
from api.planner.bind import Bounds
from api.planner.catalog import Catalog
from api.planner.explain import explain
from api.schema.schema import schema
from api.schema.values import EMBEDDED
from api.settings import Settings


@cache
def catalog_of_schema() -> Catalog:
    """Give the schema with its bindings."""
    return Catalog(schema._schema, {type_.__name__: make for type_, make in EMBEDDED.items()})


@cache
def schema_text() -> str:
    """Give the schema in the language of GraphQL."""
    return schema.as_str() + "\n"


def operations_for(settings: Settings) -> Operations:
    """Give the reader of documents that the settings want."""
    limits = Limits(
        tokens=settings.max_tokens,
        depth=settings.max_depth,
        aliases=settings.max_aliases,
        fields=settings.max_fields,
    )
    return Operations(
        catalog_of_schema(),
        limits,
        settings.document_cache,
        settings.plan_cache,
        hide_suggestions=settings.production,
    )


def bounds_for(settings: Settings) -> Bounds:
    """Give the bounds of every request that the settings want."""
    return Bounds(page=settings.max_page, items=settings.max_list, secret=settings.secret)


def executor_for(settings: Settings, backend: Backend) -> Executor:
    """Give the executor on a database."""
    return Executor(
        operations_for(settings),
        backend,
        bounds_for(settings),
        settings.max_cost,
        settings.request_timeout,
    )


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Executor]:
    """Open the database of the settings, and close it in the end. Raises DatabaseUnavailable."""
    backend = await open_backend(
        settings.database_url, settings.request_timeout, settings.database_connections
    )
    try:
        yield executor_for(settings, backend)
    finally:
        await backend.close()


def explained(
    settings: Settings, document: str, variables: Mapping[str, Any], name: str | None
) -> str:
    """Give the plan of an operation as text, without a database.

    Raises what `Operations` and `explain` raise.
    """
    operations, bounds = operations_for(settings), bounds_for(settings)
    operation = operations.read(document, name)
    coerced = operations.variables(operation, variables)
    plan = operations.plan(operation, coerced, variables).plan
    dialect = dialect_of(settings.database_url)
    return explain(plan, dialect, coerced, bounds, settings.max_cost)
