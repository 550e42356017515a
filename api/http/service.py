"""An executor as the settings want it: for the server, and for commands that need none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import GraphQLError

from api import migrations
from api.errors import ApiError, Unavailable
from api.http.answers import Answers
from api.http.backends import Backend, dialect_of, open_backend
from api.http.documents import Documents, ManifestError, read_manifest
from api.http.execute import Executor
from api.http.holdings import Holder
from api.http.limits import Limits
from api.http.operations import Invalid, Operations
from api.planner.bind import Bounds
from api.planner.catalog import Catalog
from api.planner.explain import explain
from api.schema.schema import schema
from api.schema.values import EMBEDDED
from api.settings import Settings


@cache
def catalog_of_schema(as_subgraph: bool = False) -> Catalog:
    """Give the schema with its bindings; as a subgraph it has the fields of federation too."""
    made = schema
    if as_subgraph:
        from api.schema.federation import subgraph  # only who wants it pays for it

        made = subgraph()
    return Catalog(made._schema, {type_.__name__: make for type_, make in EMBEDDED.items()})


@cache
def schema_text(as_subgraph: bool = False) -> str:
    """Give the schema in the language of GraphQL; as a subgraph with federation's directives."""
    if as_subgraph:
        from api.schema.federation import subgraph_text

        return subgraph_text()
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
        catalog_of_schema(settings.federation),
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


@dataclass(slots=True)
class Service:
    """What the routes share while the application runs."""

    executor: Executor
    documents: Documents
    answers: Answers
    holder: Holder
    revision: str
    """Revision of the migrations that the database must stand at."""
    with_explorer: bool

    async def why_not_ready(self) -> str | None:
        """Give the reason for which no request should come here, None if there is none."""
        try:
            found = await self.executor.backend.revision()
        except Unavailable as error:
            return error.message
        if found != self.revision:
            return f"the database is at revision {found or 'none'}, wanted {self.revision}"
        return None


def service_for(settings: Settings, executor: Executor) -> Service:
    """Give what the routes share. Raises ManifestError."""
    return Service(
        executor,
        documents_for(settings, executor.operations),
        Answers(executor.backend, settings.answer_cache),
        Holder(executor.backend),
        migrations.head(),
        not settings.production,
    )


def documents_for(settings: Settings, operations: Operations) -> Documents:
    """Give the documents that may be named instead of sent.

    Raises ManifestError for a file that can't be used, or with a document that is not valid.
    """
    trusted: dict[str, str] = {}
    if settings.trusted_documents:
        trusted = read_manifest(settings.trusted_documents)
    for key, text in trusted.items():
        try:
            operations.check(text)
        except (ApiError, GraphQLError) as error:
            raise ManifestError(f"the document {key!r} is not valid: {error.message}") from None
        except Invalid as error:
            raise ManifestError(
                f"the document {key!r} is not valid: {error.errors[0].message}"
            ) from None
    return Documents(trusted, settings.only_trusted, settings.document_cache)


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
