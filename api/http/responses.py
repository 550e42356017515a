"""What goes out: JSON in the form that the caller accepts, and errors in the form of GraphQL."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import lru_cache
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.errors import STATUS, ApiError, RequestError
from api.http.requests import headers_of

Header = tuple[bytes, bytes]
JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
HTML = "text/html"
RETRY_AFTER = "2"
"""Seconds after which it is worth asking again."""
_OPTIONS = orjson.OPT_UTC_Z
_NO_STORE = (b"cache-control", b"no-store")
_GZIP = (b"content-encoding", b"gzip")
_LEVEL = 5
"""Of compression: most of what there is to gain, in a third of the time of the best."""
_WORTH_IT = 1_000
"""Bytes from which on it pays to compress."""


class Body:
    """The bytes of an answer; compressed but once, however often they are sent so."""

    __slots__ = ("_packed", "plain")

    def __init__(self, plain: bytes) -> None:
        self.plain = plain
        self._packed: bytes | None = None

    def __len__(self) -> int:
        return len(self.plain)

    @property
    def packed(self) -> bytes:
        """The same by gzip."""
        if self._packed is None:
            self._packed = gzip.compress(self.plain, _LEVEL, mtime=0)
        return self._packed


class Reply(Response):
    """An answer whose body is known, compressed for those who take it so."""

    def __init__(
        self,
        status: int,
        kind: str,
        body: Body | bytes,
        headers: Iterable[Header] = (),
        packs: bool = True,
    ) -> None:
        """Take what is to be sent; `packs`: whether it may be compressed."""
        self.status_code = status
        self.content = body if isinstance(body, Body) else Body(body)
        self.body = self.content.plain
        self.background = None
        self._packs = packs and len(self.body) >= _WORTH_IT
        self._forms: dict[bool, tuple[list[Header], bytes]] = {}
        self.raw_headers = [
            (b"content-type", f"{kind}; charset=utf-8".encode()),
            (b"content-length", str(len(self.body)).encode()),
            *headers,
        ]

    def with_header(self, header: Header) -> Reply:
        """Give the same with one more header."""
        other = copy(self)
        other.raw_headers = [*self.raw_headers, header]
        other._forms = {}
        return other

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        accepted = headers_of(scope).get(b"accept-encoding", b"") if self._packs else b""
        headers, body = self._form(self._packs and takes_gzip(accepted))
        # Middleware changes the headers, and a reply may be sent again.
        await send(
            {"type": "http.response.start", "status": self.status_code, "headers": [*headers]}
        )
        body = b"" if scope["method"] == "HEAD" else body
        await send({"type": "http.response.body", "body": body})

    def _form(self, is_packed: bool) -> tuple[list[Header], bytes]:
        """Give headers and body as they go out; made once, however often they do."""
        if is_packed not in self._forms:
            headers, body = self.raw_headers, self.content.plain
            if self._packs:
                headers = [*_varying(headers, b"Accept-Encoding")]
            if is_packed:
                body = self.content.packed
                headers = [each for each in headers if each[0] != b"content-length"]
                headers += _GZIP, (b"content-length", str(len(body)).encode())
            self._forms[is_packed] = headers, body
        return self._forms[is_packed]


@lru_cache(maxsize=200)
def takes_gzip(accepted: bytes) -> bool:
    """Say whether the header Accept-Encoding names gzip, or everything, and does not refuse it."""
    ranges = dict(map(_range, accepted[:1000].decode("latin-1").split(",")))
    return ranges.get("gzip", ranges.get("*", 0.0)) > 0


def _varying(headers: Iterable[Header], on: bytes) -> Iterator[Header]:
    """Say that an answer depends on one more header of the request."""
    vary = on
    for name, value in headers:
        if name == b"vary":
            vary = value + b", " + on
        else:
            yield name, value
    yield b"vary", vary


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


def body_reply(body: Body, kind: str, headers: Iterable[Header]) -> Reply:
    """Give an answer whose body is written already."""
    return Reply(200, kind, body, headers)


def not_modified(headers: Iterable[Header]) -> Reply:
    """Say that what the caller has still holds."""
    reply = Reply(304, JSON, b"")
    reply.raw_headers = [*headers]  # there is no body to describe
    return reply


def _raw(headers: Mapping[str, str] | None) -> list[Header]:
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
