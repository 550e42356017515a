"""Ask a server again and again over kept connections, and note how long each answer takes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import cycle
from urllib.parse import urlsplit

import httptools

LONGEST = 120.0
"""Seconds after which a server that doesn't answer is given up."""


class NoAnswer(Exception):
    """A server gave no good answer."""


class Connection(asyncio.Protocol):
    """One connection; it asks one thing at a time."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []
        self._waiting: asyncio.Future[bytes] | None = None
        self._transport: asyncio.Transport | None = None

    async def ask(self, request: bytes) -> bytes:
        """Send a request; give the body of the answer. Raises NoAnswer unless its status is 200."""
        assert self._transport is not None
        self._body = []
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._waiting

    def close(self) -> None:
        """End."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = transport  # type: ignore[assignment]

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up what is waited for."""
        self._done(NoAnswer(f"the connection was lost: {exc}"))

    def data_received(self, data: bytes) -> None:
        """Take what has come."""
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        """Keep a part of the body."""
        self._body.append(body)

    def on_message_complete(self) -> None:
        """Hand the answer over."""
        body, status = b"".join(self._body), self._parser.get_status_code()
        self._parser = httptools.HttpResponseParser(self)
        if status == 200:
            self._done(body)
        else:
            self._done(NoAnswer(f"status {status}: {body[:500]!r}"))

    def _done(self, result: bytes | NoAnswer) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting.done():
            return
        if isinstance(result, NoAnswer):
            waiting.set_exception(result)
        else:
            waiting.set_result(result)


@asynccontextmanager
async def connected(address: str, count: int) -> AsyncIterator[list[Connection]]:
    """Open connections to the server at an address, and close them in the end."""
    parts, loop = urlsplit(address), asyncio.get_running_loop()
    made = []
    try:
        for _ in range(count):
            _, connection = await loop.create_connection(Connection, parts.hostname, parts.port)
            made.append(connection)
        yield made
    finally:
        for connection in made:
            connection.close()


def posted(address: str, path: str, body: bytes, method: str = "POST") -> bytes:
    """Write a request."""
    head = (
        f"{method} {path} HTTP/1.1\r\nhost: {urlsplit(address).netloc}\r\n"
        "content-type: application/json\r\naccept: application/json\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def ask_once(address: str, request: bytes) -> bytes:
    """Ask one thing over a connection of its own."""
    async with connected(address, 1) as (connection,), asyncio.timeout(LONGEST):
        return await connection.ask(request)


async def ask_for(
    address: str, requests: Sequence[bytes], seconds: float, at_once: int, start: int = 0
) -> tuple[list[float], float]:
    """Ask for some seconds, over `at_once` connections; at least once each.

    Gives the seconds that each answer took, and those of the whole.
    """
    turn: Iterator[bytes] = cycle([*requests[start:], *requests[:start]])
    taken: list[float] = []
    async with connected(address, at_once) as connections:
        begin = time.perf_counter()
        end = begin + seconds

        async def go_on(connection: Connection) -> None:
            while True:
                before = time.perf_counter()
                await connection.ask(next(turn))
                after = time.perf_counter()
                taken.append(after - before)
                if after > end:
                    return

        async with asyncio.timeout(seconds + LONGEST):
            await asyncio.gather(*(go_on(connection) for connection in connections))
        return taken, time.perf_counter() - begin
