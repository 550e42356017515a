"""A door to a PostgreSQL server that can be shut, and left hanging."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy import make_url


class Door:
    """Passes connections on to the server's socket while it is open."""

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self._target = parsed.query.get("host")
        self._address = (parsed.host, parsed.port or 5432)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        there = parsed.difference_update_query(["host"]).set(host="127.0.0.1", port=self.port)
        self.url = there.render_as_string(hide_password=False)
        self.hanging = False
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Let connections in."""
        self.hanging = False
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)

    async def shut(self) -> None:
        """Cut all connections, and refuse new ones."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with suppress(asyncio.CancelledError, OSError):
            there = await self._connect()
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._pass_on(reader, there[1]))
                    group.create_task(self._pass_on(there[0], writer))
            finally:
                there[1].close()
                writer.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._target:
            return await asyncio.open_unix_connection(f"{self._target}/.s.PGSQL.5432")
        return await asyncio.open_connection(*self._address)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                while self.hanging:
                    await asyncio.sleep(0.05)
                writer.write(data)
                await writer.drain()
            writer.close()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Door]:
    """Open a door, and shut it in the end."""
    door = Door(url)
    await door.open()
    try:
        yield door
    finally:
        await door.shut()
