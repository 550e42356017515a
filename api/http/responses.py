"""What goes out: JSON in the form that the caller accepts, and errors in the form of GraphQL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.errors import STATUS, ApiError, RequestError

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
HTML = "text/html"
RETRY_AFTER = "2"
"""Seconds after which it is worth asking again."""
_OPTIONS = orjson.OPT_UTC_Z
_NO_STORE = (b"cache-control", b"no-store")


class Reply(Response):
    """An answer whose body is known."""

    def __init__(
        self,
        status: int,
        kind: str,
        body: bytes,
        headers: Iterable[tuple[bytes, bytes]] = (),
    ) -> None:
        self.status_code = status
        self.body = body
        self.background = None
        self.raw_headers = [
            (b"content-type", f"{kind}; charset=utf-8".encode()),
            (b"content-length", str(len(body)).encode()),
            *headers,
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        headers = [*self.raw_headers]  # middleware changes them, and a reply may be sent again
        await send({"type": "http.response.start", "status": self.status_code, "headers": headers})
        body = b"" if scope["method"] == "HEAD" else self.body
        await send({"type": "http.response.body", "body": body})


def json_reply(
    status: int, content: Any, kind: str = JSON, headers: Mapping[str, str] | None = None
) -> Reply:
    """Give an answer of JSON; what isn't a success is never kept by anybody."""
    more = _raw(headers)
    if status >= 400 or (isinstance(content, dict) and "errors" in content):
        more.append(_NO_STORE)
    if status == 503:
        more.append((b"retry-after", RETRY_AFTER.encode()))
    return Reply(status, kind, written(content), more)


def written(content: Any) -> bytes:
    """Write JSON."""
    return orjson.dumps(content, option=_OPTIONS)


def body_reply(body: bytes, kind: str, headers: Mapping[str, str]) -> Reply:
    """Give an answer whose body is written already."""
    return Reply(200, kind, body, _raw(headers))


def not_modified(headers: Mapping[str, str]) -> Reply:
    """Say that what the caller has still holds."""
    reply = Reply(304, JSON, b"", _raw(headers))
    reply.raw_headers = _raw(headers)  # there is no body to describe
    return reply


def _raw(headers: Mapping[str, str] | None) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()]


def error_reply(
    error: ApiError, kind: str = JSON, headers: Mapping[str, str] | None = None
) -> Reply:
    """Give the answer to a request that holds no operation to run."""
    body = {"errors": [{"message": error.message, "extensions": error.extensions}]}
    more = {**(headers or {}), **(error.headers if isinstance(error, RequestError) else {})}
    return json_reply(STATUS[error.extensions["code"]], body, kind, more)


def chosen(accept: str | None, offered: Iterable[str]) -> str | None:
    """Give what a caller likes best of the kinds offered, by the header Accept; None for nothing.

    Of those that it likes alike, the first one offered counts.
    """
    if accept is None or not accept.strip():
        return next(iter(offered))
    best, best_quality = None, 0.0
    ranges = [_range(part) for part in accept[:1000].split(",")]
    for kind in offered:
        fitting = [(len(name.rstrip("*")), q) for name, q in ranges if _fits(name, kind)]
        quality = max(fitting)[1] if fitting else 0.0
        if quality > best_quality:
            best, best_quality = kind, quality
    return best


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = 1.0
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                quality = min(1.0, max(0.0, float(parameter[2:])))
            except ValueError:
                quality = 0.0
    return name, quality


def _fits(name: str, kind: str) -> bool:
    return name in {"*/*", kind, f"{kind.split('/')[0]}/*"}
