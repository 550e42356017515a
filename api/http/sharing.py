"""One look for many askers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Shared(Generic[T]):
    """Askers of one turn of the event loop share a look; those that come later share the next.

    So each gets what was true after it asked, and many at once cost one look.
    """

    def __init__(self, look: Callable[[], Awaitable[T]]) -> None:
        self._look = look
        self._asking: list[asyncio.Future[T]] = []
        self._looking: asyncio.Task[None] | None = None

    async def get(self) -> T:
        """Give what a look gives that begins from now on; raise what it raises."""
        asked: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._asking.append(asked)
        if self._looking is None:
            self._looking = asyncio.ensure_future(self._look_for_all())
        return await asked

    async def _look_for_all(self) -> None:
        """Look until nobody asks any more; it begins when all of this turn have asked."""
        asking: list[asyncio.Future[T]] = []
        try:
            while self._asking:
                asking, self._asking = self._asking, []  # whoever asks from now on comes too late
                await self._look_for(asking)
        finally:
            self._looking = None
            for asked in (*asking, *self._asking):  # nobody, unless looking was cancelled
                asked.cancel()

    async def _look_for(self, asking: list[asyncio.Future[T]]) -> None:
        try:
            found = await self._look()
        except Exception as error:
            for asked in asking:
                if not asked.done():  # the asker has gone
                    asked.set_exception(error)
        else:
            for asked in asking:
                if not asked.done():
                    asked.set_result(found)
