"""A process that looks through texts while the one that asks it writes what was found before.

It is asked over its standard input and ends with it, so that it never outlives who asks.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Any

from seeds.mentions.finder import Finder, Mentions, Text
from seeds.mentions.labels import Days, Use

Asked = Sequence[tuple[Sequence[Text], Days]]
"""Texts of statements, each with the time of the statement."""
_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:];"
    "from seeds.mentions.helper import answer; answer(sys.stdin.buffer, sys.stdout.buffer)"
)


def spare_processor() -> bool:
    """Whether a second process can work at the same time."""
    return len(os.sched_getaffinity(0)) > 1 if sys.platform == "linux" else True


class Helper:
    """Finds mentions as a Finder for the same names does, in a process of its own."""

    def __init__(self, uses: Sequence[Use]) -> None:
        self._uses = uses
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-c", _PROGRAM, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for who asks
        )
        # A thread waits for the process: it reads no question before its last answer is taken.
        self._thread = ThreadPoolExecutor(1)
        self._thread.submit(self._send, uses)

    def find(self, asked: Asked) -> Callable[[], list[Mentions]]:
        """Have texts looked through; give what waits for the answer."""
        answer = self._thread.submit(self._ask, asked)

        def wait() -> list[Mentions]:
            try:
                return answer.result()
            except (OSError, EOFError, pickle.UnpicklingError):  # it was killed
                return found(Finder(self._uses), asked)

        return wait

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._thread.shutdown(cancel_futures=True)
        # Closing its standard input tries once more to send what it was killed before it took.
        with suppress(BrokenPipeError), self._process:
            pass

    def _send(self, message: Any) -> None:
        assert self._process.stdin is not None  # noqa: S101
        pickle.dump(message, self._process.stdin, pickle.HIGHEST_PROTOCOL)
        self._process.stdin.flush()

    def _ask(self, asked: Asked) -> list[Mentions]:
        assert self._process.stdout is not None  # noqa: S101
        self._send(asked)
        answer: list[Mentions] = pickle.load(self._process.stdout)  # noqa: S301 - our own process
        return answer


def found(finder: Finder, asked: Asked) -> list[Mentions]:
    """Give what the texts of each statement mention."""
    return [finder.find(texts, when) for texts, when in asked]


def answer(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Take names, then questions until there are no more: all that the process does."""
    try:
        finder = Finder(pickle.load(questions))  # noqa: S301 - from who started this process
        while True:
            pickle.dump(found(finder, pickle.load(questions)), answers, pickle.HIGHEST_PROTOCOL)  # noqa: S301
            answers.flush()
    except (EOFError, OSError):
        os._exit(0)
