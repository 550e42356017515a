"""Stops the tests' PostgreSQL and removes their scratch folder once the test run has ended.

`python postgres_guard.py FOLDER` waits until its standard input is closed, which the operating
system does however the test run dies. No `finally` and no `atexit` could promise that.
"""

import os
import shutil
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

PATIENCE = 10.0
"""Seconds the server has for stopping before it is killed."""


def stop_server(pid_file: Path) -> None:
    """Stop the server that wrote `pid_file`, without the checkpoint that nobody will read."""
    try:
        pid = int(pid_file.read_text(encoding="utf-8").split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGQUIT)
        end = time.monotonic() + PATIENCE
        while pid_file.exists():  # the process itself may linger as a zombie in a container
            if time.monotonic() > end:
                os.kill(pid, signal.SIGKILL)
                return
            time.sleep(0.01)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    sys.stdin.buffer.read()
    stop_server(folder / "postgres" / "postmaster.pid")
    shutil.rmtree(folder, ignore_errors=True)
