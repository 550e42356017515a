"""HTTP/1.1 as uvicorn speaks it, with clients cut off that are too slow, too many or too long."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

import orjson
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from api.settings import Settings

_HEADERS = 32_768
"""Bytes of a request's first line and headers, at most."""


class GuardedProtocol(HttpToolsProtocol):
    """One connection.

    Between two requests uvicorn's own timeout holds; this one's holds from the first byte of a
    request, or from the connection's beginning, to the end of the headers. Bodies have theirs where
    they are read.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._settings = _settings()
        self._timer: asyncio.TimerHandle | None = None
        self._received = 0
        """Bytes of headers that are not there yet as a whole."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, unless there are enough already."""
        super().connection_made(transport)
        if len(self.connections) > self._settings.connections:
            transport.abort()
            return
        self._start_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what has come."""
        super().data_received(data)
        request = self.cycle  # it begins when its headers are there
        if request is not None and not request.response_complete:
            self._stop_timer()
            self._received = 0
            return
        self._start_timer()
        self._received += len(data)
        if self._received > _HEADERS and not self.transport.is_closing():
            self._refuse(431, "BAD_REQUEST", "the headers are too long")

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP."""
        self._refuse(400, "BAD_REQUEST", "this is no valid HTTP request")

    def _start_timer(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(self._settings.client_timeout, self._cut_off)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _cut_off(self) -> None:
        self._timer = None
        if self.transport.is_closing():
            return
        if self._received:
            self._refuse(408, "REQUEST_TIMEOUT", "the headers did not come in time")
        else:
            self.transport.close()

    def _refuse(self, status: int, code: str, message: str) -> None:
        body = orjson.dumps({"errors": [{"message": message, "extensions": {"code": code}}]})
        head = (
            b"content-type: application/json; charset=utf-8\r\ncache-control: no-store\r\n"
            b"x-content-type-options: nosniff\r\nreferrer-policy: no-referrer\r\n"
            b"content-length: %d\r\nconnection: close\r\n\r\n" % len(body)
        )
        self.transport.write(STATUS_LINE[status] + head + body)
        self.transport.close()


@cache
def _settings() -> Settings:
    return Settings()
