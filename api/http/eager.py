"""Work that is begun before a wait for it is made ready: often there is nothing to wait for."""

from __future__ import annotations

from collections.abc import Coroutine, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Begun(Generic[T]):
    """A coroutine whose first step has been taken; whoever awaits it gets what it gives.

    It must be awaited in the task that began it, unless it is done. What the first step raises is
    raised at once.
    """

    __slots__ = ("_result", "_waits_for", "_work", "is_done")

    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work
        self.is_done = False
        try:
            self._waits_for = work.send(None)
        except StopIteration as done:
            self.is_done, self._result = True, done.value

    def __await__(self) -> Generator[Any, Any, T]:
        """Go on as `await` of the coroutine itself would."""
        while not self.is_done:
            try:
                try:
                    given = yield self._waits_for
                except BaseException as error:
                    self._waits_for = self._work.throw(error)
                else:
                    self._waits_for = self._work.send(given)
            except StopIteration as done:
                self.is_done, self._result = True, done.value
        result: T = self._result
        return result
