"""A few connections to PostgreSQL, lent to one operation after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import asyncpg

PATIENCE = 3.0
"""Seconds to wait for a connection, free or new: together with a retry less than a request has."""
_IDLE = 300.0
"""Seconds for which a connection stays that nobody has asked for."""
LOST = (
    OSError,  # TimeoutError too
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the server has said that it ends, and has not yet hung up
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
)
"""What is raised in a connection that is lost, or in which a statement was cut off."""


class Connection(asyncpg.Connection):  # type: ignore[misc]  # asyncpg is not typed
    """A connection, and when it was given back."""

    free_since = 0.0
    """Of the event loop's clock."""


class Pool:
    """Opens connections when none is free, up to a number; the one used last goes first.

    Lending and taking back are but a few steps: no task, no timer, and no round trip, unless
    something was cut off in a connection.
    """

    def __init__(self, connect: Callable[[], Awaitable[Connection]], most: int) -> None:
        self._connect = connect
        self._permits = asyncio.Semaphore(most)
        self._all: set[Connection] = set()
        self._free: list[Connection] = []
        self._settling: set[asyncio.Task[None]] = set()
        self._sweep: asyncio.TimerHandle | None = None
        self._is_closed = False

    async def take(self) -> Connection:
        """Lend a connection.

        Raises TimeoutError when there is none for too long, and whatever connecting raises.
        """
        if not self._permits.locked() and (connection := self._at_hand()):
            await self._permits.acquire()  # as it is not locked, nobody comes between
            return connection
        async with asyncio.timeout(PATIENCE):
            await self._permits.acquire()
            try:
                return self._at_hand() or await self._opened()
            except BaseException:
                self._permits.release()
                raise

    def give(self, connection: Connection, cut_off: bool = False) -> None:
        """Take a connection back.

        cut_off: whether something that ran in it did not come to its end; it is ended by and by.
        """
        if connection.is_closed():
            self._drop(connection)
        elif cut_off:
            task = asyncio.ensure_future(self._settled(connection))
            self._settling.add(task)
            task.add_done_callback(self._settling.discard)
            return
        else:
            self._set_free(connection)
        self._permits.release()

    def forget(self) -> None:
        """Close the connections that are free: what ended one may have ended them all."""
        while self._free:
            self._drop(self._free.pop())

    async def close(self) -> None:
        """Close every connection, and lend none any more; what was cut off is cancelled first."""
        self._is_closed = True
        if self._sweep is not None:
            self._sweep.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*self._settling, return_exceptions=True)
        self._free.clear()
        for connection in tuple(self._all):
            self._drop(connection)

    def _at_hand(self) -> Connection | None:
        while self._free:
            connection = self._free.pop()
            if not connection.is_closed():
                return connection
            self._drop(connection)
        return None

    async def _opened(self) -> Connection:
        connection = await self._connect()
        self._all.add(connection)
        if self._is_closed:
            self._drop(connection)
            raise asyncpg.InterfaceError("the pool is closed")
        if self._sweep is None:
            self._sweep = asyncio.get_running_loop().call_later(_IDLE, self._swept)
        return connection

    def _set_free(self, connection: Connection) -> None:
        connection.free_since = asyncio.get_running_loop().time()
        self._free.append(connection)

    async def _settled(self, connection: Connection) -> None:
        """Set a connection free once nothing is open in it; close it when that fails.

        Any statement first waits for the end of one that is being cancelled, and ends the
        transaction, of which the client knows nothing, that one leaves behind which was prepared
        and never run. After it the client knows whether there is another one.
        """
        try:
            with suppress(asyncpg.InFailedSQLTransactionError):
                await connection.execute("SELECT 1", timeout=PATIENCE)
            if connection.is_in_transaction():
                await connection.execute("ROLLBACK", timeout=PATIENCE)
        except LOST:
            self._drop(connection)
        except BaseException:
            self._drop(connection)
            raise
        else:
            self._set_free(connection)
        finally:
            self._permits.release()

    def _drop(self, connection: Connection) -> None:
        connection.terminate()
        self._all.discard(connection)

    def _swept(self) -> None:
        """Close what was free for long; the longest stand first."""
        loop = asyncio.get_running_loop()
        while self._free and self._free[0].free_since <= loop.time() - _IDLE:
            self._drop(self._free.pop(0))
        self._sweep = loop.call_later(_IDLE, self._swept) if self._all else None
