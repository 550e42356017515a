"""How long the parts of one request took, for the header Server-Timing.

The form is that of the W3C's Server Timing. Browsers show it beside the request. Parts:

read       the request, from its headers to the document it means
kept       the look for an answer that is kept, and for the content's revision before it
plan       the document parsed and validated, or found; variables, plan and cost
database   selects, on their way and waited for, worker threads included
shape      parameters bound, rows made into the answer
json       the answer written
"""

from __future__ import annotations

import time
from collections.abc import Callable

from api.planner.run import Answering


class Timing:
    """Takes the time from one part to the next."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        """Begin; `clock` gives seconds."""
        self._clock = clock
        self._last = clock()
        self._parts: dict[str, float] = {}

    def ends(self, part: str) -> None:
        """Say that a part ends here, which began where the last one ended."""
        now = self._clock()
        self._add(part, now - self._last)
        self._last = now

    def of_steps(self, steps: Answering) -> Answering:
        """Run an operation's own steps; what they take is no time of the database."""
        began = self._clock()
        try:
            step = next(steps)
            while True:
                self._shaped(began)
                rows = yield step
                began = self._clock()
                step = steps.send(rows)
        except StopIteration as done:
            self._shaped(began)
            return done.value  # type: ignore[no-any-return]
        finally:
            steps.close()

    def header(self) -> str:
        """Give the parts in milliseconds, in the order in which they ended."""
        return ", ".join(f"{part};dur={1000 * took:.3f}" for part, took in self._parts.items())

    def _shaped(self, began: float) -> None:
        took = self._clock() - began
        self._add("shape", took)
        self._add("database", -took)

    def _add(self, part: str, took: float) -> None:
        self._parts[part] = self._parts.get(part, 0.0) + took


class Untimed(Timing):
    """Takes no time."""

    def __init__(self) -> None:
        super().__init__(lambda: 0.0)

    def ends(self, part: str) -> None:
        """Do nothing."""

    def of_steps(self, steps: Answering) -> Answering:
        """Give the steps as they are."""
        return steps

    def header(self) -> str:
        """Give nothing."""
        return ""


UNTIMED = Untimed()
