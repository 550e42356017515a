"""What holds for every request, whatever its route: hosts, headers, and failures nobody foresaw."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import RequestError
from api.http.execute import unforeseen
from api.http.requests import headers_of
from api.http.responses import error_reply, json_reply

_ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)
"""What may frame a page says its own policy (pages.py)."""
_PROBES = frozenset({"/healthz", "/readyz"})
"""Asked from inside, under whatever address the asker knows."""


class Guard:
    """Stands before all routes."""

    def __init__(self, app: ASGIApp, allowed_hosts: Sequence[str]) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in allowed_hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message["headers"], *_ALWAYS]
            await send(message)

        try:
            if not self._is_known(scope):
                error = RequestError("this host is not served here", "HOST_NOT_ALLOWED")
                await error_reply(error)(scope, receive, send_with_headers)
                return
            await self._app(scope, receive, send_with_headers)
        except Exception:
            reply = json_reply(500, {"errors": [unforeseen()]})
            if not started:
                await reply(scope, receive, send_with_headers)

    def _is_known(self, scope: Scope) -> bool:
        if "*" in self._hosts or scope["path"] in _PROBES:
            return True
        host = headers_of(scope).get(b"host")
        return host is not None and _without_port(host) in self._hosts


class Directly:
    """Leads to one route by its path, past the router and what it makes ready for others."""

    def __init__(self, app: ASGIApp, path: str, route: ASGIApp) -> None:
        self._app = app
        self._path = path
        self._route = route

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        is_for_route = scope["type"] == "http" and scope["path"] == self._path
        await (self._route if is_for_route else self._app)(scope, receive, send)


@lru_cache(maxsize=200)
def _without_port(given: bytes) -> str:
    host = given[:1000].decode("latin-1").lower()
    name, colon, port = host.rpartition(":")
    return name if colon and (port.isdigit() or not port) else host
