"""Processes: started, watched in /proc, and ended."""

from __future__ import annotations

import os
import re
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bench.load.driver import NoAnswer

_PATIENCE = 60.0
_PROC = Path("/proc")
_ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+")


@dataclass(slots=True)
class Server:
    """A server that was started here."""

    name: str
    address: str
    process: subprocess.Popen[bytes]
    postmaster: int | None = None
    """Process of the database server that it asks, if there is one."""
    started: float = field(default_factory=time.perf_counter)
    _backends: dict[int, float] = field(default_factory=dict)
    """Seconds of each process of the database server, of those that have ended too."""

    def cpu(self) -> tuple[float, float]:
        """Give the seconds of processor time used so far: by the server, by the database."""
        if self.postmaster is not None:
            for pid in children_of(self.postmaster):
                self._backends[pid] = max(cpu_of(pid), self._backends.get(pid, 0.0))
        return cpu_of(self.process.pid), sum(self._backends.values())

    def memory(self) -> int:
        """Give the bytes that are resident."""
        text = (_PROC / str(self.process.pid) / "status").read_text(encoding="ascii")
        found = re.search(r"^VmRSS:\s+(\d+) kB$", text, re.MULTILINE)
        assert found is not None
        return int(found[1]) * 1024


def cpu_of(pid: int) -> float:
    """Give the seconds of processor time of the living threads of a process."""
    total = 0
    for file in (_PROC / str(pid) / "task").glob("*/schedstat"):
        with suppress(OSError):  # the thread has ended
            total += int(file.read_text(encoding="ascii").split()[0])
    return total / 1e9


def children_of(pid: int) -> list[int]:
    """Give the processes that a process has started."""
    found = []
    for file in _PROC.glob("[0-9]*/stat"):
        with suppress(OSError):
            after = file.read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
            if int(after.split()[1]) == pid:
                found.append(int(file.parent.name))
    return found


@contextmanager
def serving(
    name: str, command: Sequence[str], env: Mapping[str, str], cwd: Path, log: Path
) -> Iterator[Server]:
    """Start a server that says its address; end it afterwards. Raises NoAnswer without one."""
    with log.open("ab") as errors:
        began = time.perf_counter()
        process = subprocess.Popen(
            command,
            env={**os.environ, **env},
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=errors,
            stdin=subprocess.DEVNULL,
        )
        try:
            address = _address(process, name)
            _wait_for(address, process, name)
            yield Server(name, address, process, started=began)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()


def _address(process: subprocess.Popen[bytes], name: str) -> str:
    assert process.stdout is not None
    said, end = b"", time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if select.select([process.stdout], [], [], 0.1)[0]:
            part = os.read(process.stdout.fileno(), 65536)
            said += part
            if found := _ADDRESS.search(said):
                return found[0].decode()
            if not part:
                break
    raise NoAnswer(f"{name} did not start: {said[-500:]!r}")


def _wait_for(address: str, process: subprocess.Popen[bytes], name: str) -> None:
    """Wait until the server takes connections: some say their address a little before."""
    place = urlsplit(address)
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and process.poll() is None:
        with suppress(ConnectionRefusedError):
            socket.create_connection((place.hostname, place.port)).close()
            return
        time.sleep(0.002)
    raise NoAnswer(f"{name} did not start")


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Let SIGTERM end this process as Ctrl-C does, so that what it started ends too."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
