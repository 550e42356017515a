"""Imports in processes of their own, some of which die by SIGKILL: one import per line of input.

A line is a JSON list: URL of the database, source, path, items in a batch, point, delay. The import
is killed from outside, `delay` seconds after it begins its statement number `point`; point 0 lets
it end. The answer is one line: the number of its statements, or `killed`.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from sqlalchemy import event

from domain.database import open_engine
from seeds.importing import run
from seeds.loading import bulk
from seeds.registry import importer, importers


def main() -> None:
    importers()  # once, for all children
    answer("ready")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            take_in(*json.loads(line))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            answer("killed")
        elif status:
            answer(f"failed with {status}")


def answer(text: str) -> None:
    print(text, flush=True)


def take_in(url: str, source: str, path: str, items: int, point: int, delay: float) -> None:
    run.BATCH_ITEMS = items
    engine = open_engine(url)
    statements = 0

    def count(*_: Any, **__: Any) -> None:
        nonlocal statements
        statements += 1
        if statements == point:
            kill_in(delay)

    copy = bulk._copy

    def counted(*given: Any) -> None:
        count()
        copy(*given)

    bulk._copy = counted  # which tells nobody of itself
    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)
    run.run_import(engine, importer(source), [Path(path)])
    if point:
        time.sleep(60)  # it has been quicker than its end
    engine.dispose()
    answer(str(statements))


def kill_in(delay: float) -> None:
    victim = os.getpid()
    if os.fork() == 0:
        time.sleep(delay)
        os.kill(victim, signal.SIGKILL)
        os._exit(0)


if __name__ == "__main__":
    main()
