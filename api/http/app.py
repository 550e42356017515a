"""The ASGI application: its routes, and what they share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from api.errors import ApiError, RequestError
from api.http.assets import asset
from api.http.backends import Backend
from api.http.front import front
from api.http.graphql import GraphQLRoute
from api.http.middleware import Directly, Guard
from api.http.pages import explorer
from api.http.requests import Intake
from api.http.responses import Reply, error_reply, json_reply
from api.http.service import Service, executor_for, opened, schema_text, service_for
from api.settings import Settings

_CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}


def create_app(settings: Settings, backend: Backend | None = None) -> Starlette:
    """Make the application; when it starts, it opens the database of the settings.

    A database that isn't there is no reason not to start: it may come.
    backend: used instead of the database, and left open.
    Raises DatabaseUnavailable at its start for a URL that can mean no database.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        if backend is not None:
            app.state.service = service_for(settings, executor_for(settings, backend))
            yield
            return
        async with opened(settings) as executor:
            app.state.service = service_for(settings, executor)
            yield

    intake = Intake(settings.max_body, settings.client_timeout)
    page = None if settings.production else explorer()
    graphql = GraphQLRoute(intake, page, settings.draft_statuses, timed=not settings.production)
    app = _Application(
        routes=[
            Route("/", _front, methods=["GET"]),
            Route("/assets/{name}", asset, methods=["GET"]),
            Route("/schema.graphql", _schema, methods=["GET"]),
            Route("/healthz", _healthy, methods=["GET"]),
            Route("/readyz", _ready, methods=["GET"]),
        ],
        middleware=[*_middleware(settings), Middleware(Directly, "/graphql", graphql)],
        exception_handlers={HTTPException: _refused},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False
    return app


class _Application(Starlette):
    """An application whose Guard answers what nobody foresaw, not Starlette."""

    def build_middleware_stack(self) -> ASGIApp:
        """Give what a request goes through."""
        app: ASGIApp = ExceptionMiddleware(self.router, handlers=self.exception_handlers)
        for middleware, args, kwargs in reversed(self.user_middleware):
            app = middleware(app, *args, **kwargs)
        return app


def _middleware(settings: Settings) -> list[Middleware]:
    middleware = [Middleware(Guard, settings.allowed_hosts)]
    if settings.cors_origins:
        cors = Middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["content-type"],
            max_age=3600,
        )
        middleware.append(cors)
    return middleware


async def _front(request: Request) -> Reply:
    service: Service = request.app.state.service
    try:
        holdings = await service.holder.get()
    except ApiError:
        holdings = None
    return front(holdings, str(request.base_url), service.with_explorer)


async def _schema(_request: Request) -> Reply:
    return Reply(200, "text/plain", schema_text().encode())


async def _healthy(_request: Request) -> Reply:
    return json_reply(200, {"status": "ok"})


async def _ready(request: Request) -> Reply:
    service: Service = request.app.state.service
    reason = await service.why_not_ready()
    if reason is not None:
        return json_reply(503, {"status": "unavailable", "reason": reason})
    return json_reply(200, {"status": "ready"})


async def _refused(_request: Request, error: Exception) -> Reply:
    assert isinstance(error, HTTPException)  # noqa: S101 - it is registered for nothing else
    code = _CODES.get(error.status_code, "BAD_REQUEST")
    return error_reply(RequestError(error.detail, code), headers=error.headers)
