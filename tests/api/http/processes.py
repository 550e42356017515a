"""The server as a process of its own, asked over the loopback interface."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.api.commands import COMMAND, ROOT, environment


class Server:
    """A running server."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port

    def connect(self) -> socket.socket:
        """Open a connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def exchange(self, sent: bytes) -> bytes:
        """Send bytes, and give all that comes back until the server closes."""
        with self.connect() as connection:
            connection.sendall(sent)
            return read_all(connection)

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """Post a document on a new connection, and give the answer's body."""
        answer: dict[str, Any] = json.loads(body_of(self.exchange(post(query, **variables))))
        return answer

    def get(self, path: str) -> tuple[int, bytes]:
        """Get a path; give status and body."""
        answer = self.exchange(
            f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        )
        return status_of(answer), body_of(answer)

    def stop(self) -> float:
        """Ask it to end, and give the seconds that it took."""
        begin = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        return time.monotonic() - begin


def post(query: str, close: bool = True, **variables: Any) -> bytes:
    """Give a request as it goes over the wire."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: {'close' if close else 'keep-alive'}\r\n\r\n"
    )
    return head.encode() + body


def read_all(connection: socket.socket) -> bytes:
    """Read until the other side closes."""
    found = b""
    while data := connection.recv(65536):
        found += data
    return found


def status_of(answer: bytes) -> int:
    """Give the status of an answer."""
    return int(answer.split(b" ", 2)[1])


def body_of(answer: bytes) -> bytes:
    """Give the body of an answer."""
    return answer.split(b"\r\n\r\n", 1)[1]


@contextmanager
def serving(
    database: str,
    *options: str,
    cwd: Path = ROOT,
    log: Path | None = None,
    by: str = "serve",
    **more: str,
) -> Iterator[Server]:
    """Start the server on a free port, wait until it is ready, and end it."""
    command = [*COMMAND, by, "--port", "0", "--database", database, *options]
    with open(log or "/dev/null", "w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        server = Server(process, _port(process))
        _wait(server)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/graphql", line):
            return int(found[1])
    raise AssertionError(f"the server ended with {process.wait()}")


def _wait(server: Server) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if server.get("/healthz")[0] == 200:
                return
        except (OSError, IndexError):
            time.sleep(0.05)
    raise AssertionError("the server does not answer")
