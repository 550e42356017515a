"""One look for many askers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Shared(Generic[T]):
    """Askers that come while one look is on its way share the next.

    So each gets what was true after it asked, and many at once cost one look.
    """

    def __init__(self, look: Callable[[], Awaitable[T]]) -> None:
        self._look = look
        self._now: asyncio.Task[T] | None = None
        self._next: asyncio.Task[T] | None = None

    async def get(self) -> T:
        """Give what a look gives that begins from now on; raise what it raises."""
        if self._next is None:
            self._next = asyncio.ensure_future(self._after(self._now))
        return await asyncio.shield(self._next)

    async def _after(self, other: asyncio.Task[T] | None) -> T:
        if other is not None and not other.done():
            await asyncio.wait([other])
        self._now, self._next = self._next, None  # whoever asks from now on comes too late
        return await self._look()
