"""The server as a process, over HTTP: questions, bad clients, a database that goes, and its end."""

import json
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import psutil
import pytest

from tests.api.commands import run
from tests.api.http.processes import (
    Server,
    body_of,
    post,
    read_all,
    serving,
    status_of,
)
from tests.api.http.serving import CANONICAL, POINT

TIMEOUT = 1


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "log"


@pytest.fixture(scope="module")
def server(seeded: str, log: Path) -> Iterator[Server]:
    """A server for the public, which loses patience soon."""
    patience = {"COMMUNIQUE_CLIENT_TIMEOUT": str(TIMEOUT), "COMMUNIQUE_CONNECTIONS": "20"}
    with serving(seeded, log=log, COMMUNIQUE_ENV="production", **patience) as server:
        yield server


def test_a_question(server: Server) -> None:
    answer = server.ask(CANONICAL, topic="J&K")
    counts = [p["statements"]["totalCount"] for p in answer["data"]["summit"]["participants"]]
    assert sorted(counts) == [0, 0, 1]


def test_ready_and_anonymous(server: Server) -> None:
    assert server.get("/readyz") == (200, b'{"status":"ready"}')
    answer = server.exchange(post(POINT))
    assert b"\r\nserver:" not in answer.lower()
    assert b"uvicorn" not in answer.lower()


def test_several_requests_on_one_connection(server: Server) -> None:
    with server.connect() as connection:
        connection.sendall(post(POINT, close=False) * 2 + post(POINT))
        assert read_all(connection).count(b'"slug":"lachin-trilateral-2025"') == 3


def test_many_clients_at_once(server: Server) -> None:
    found: list[bool] = []

    def ask() -> None:
        for _ in range(10):
            found.append("errors" not in server.ask(CANONICAL))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 80


def test_workers_share_the_connections(seeded: str) -> None:
    with serving(seeded, "--workers", "2") as server, ExitStack() as stack:
        workers = psutil.Process(server.process.pid).children(recursive=True)
        end = time.monotonic() + 30
        while sum(map(_listens, workers)) < 2 and time.monotonic() < end:
            time.sleep(0.1)
        for _ in range(40):  # one worker gets all of them in one of 2 ** 39 runs
            connection = stack.enter_context(server.connect())
            connection.sendall(post(POINT, close=False))
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")
        taken = [
            sum(each.status == psutil.CONN_ESTABLISHED for each in worker.net_connections("tcp4"))
            for worker in workers
            if _listens(worker)
        ]
        assert len(taken) == 2
        assert min(taken) > 0
        other = run("serve", "--workers", "2", "--port", str(server.port), "--database", seeded)
        assert other.returncode == 1
        assert f"can't listen on 127.0.0.1 port {server.port}: " in other.stderr


def _listens(worker: psutil.Process) -> bool:
    return any(each.status == psutil.CONN_LISTEN for each in worker.net_connections("tcp4"))


BAD = {
    "no HTTP": (b"GARBAGE\r\n\r\n", 400),
    "a length and chunks": (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400,
    ),
    "two lengths": (
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n",
        400,
    ),
    "a negative length": (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        400,
    ),
    "headers without end": (b"GET / HTTP/1.1\r\n" + b"X-A: b\r\n" * 9000, 431),
    "a long header": (b"GET / HTTP/1.1\r\nX-A: " + b"b" * 70_000, 431),
    "no host": (b"GET /graphql?query={__typename} HTTP/1.1\r\nConnection: close\r\n\r\n", 421),
    "two hosts": (
        b"GET /graphql HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n",
        421,
    ),
    "slow headers": (b"GET / HTTP/1.1\r\nHost: loc", 408),
    "a slow body": (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b'Content-Length: 40\r\n\r\n{"query":',
        408,
    ),
    "a large body": (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100000000\r\n\r\n{",
        413,
    ),
    "a large body in chunks": (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n" + (b"8000\r\n" + b" " * 0x8000 + b"\r\n") * 3
        + b"800\r\n" + b" " * 0x800,
        413,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sent", "status"), BAD.values(), ids=BAD)
def test_bad_requests_are_refused_and_the_connection_is_closed(
    server: Server, sent: bytes, status: int
) -> None:
    begin = time.monotonic()
    answer = server.exchange(sent)
    assert time.monotonic() - begin < TIMEOUT + 3
    assert status_of(answer) == status
    assert json.loads(body_of(answer))["errors"][0]["extensions"]["code"]
    assert b"no-store" in answer


@pytest.mark.parametrize("first", [b"", post(POINT, close=False), b"\r\n"])
def test_silent_connections_are_closed(server: Server, first: bytes) -> None:
    with server.connect() as connection:
        connection.sendall(first)
        begin = time.monotonic()
        read_all(connection)
        assert time.monotonic() - begin < TIMEOUT + 3


def test_one_byte_at_a_time(server: Server) -> None:
    with server.connect() as connection:
        begin = time.monotonic()
        with suppress(OSError):  # which one it is depends on the moment
            for byte in post(POINT) * 10:
                connection.sendall(bytes([byte]))
                time.sleep(0.02)
        assert time.monotonic() - begin < TIMEOUT + 3


def test_connections_are_capped(server: Server) -> None:
    opened: list[socket.socket] = []
    try:
        for _ in range(40):
            opened.append(server.connect())
        time.sleep(0.2)
        refused = 0
        for connection in opened:
            connection.setblocking(False)
            try:
                refused += connection.recv(1) == b""
            except BlockingIOError:
                pass
            except ConnectionResetError:
                refused += 1
        assert refused >= 20
    finally:
        for connection in opened:
            connection.close()
    time.sleep(0.2)
    assert "errors" not in server.ask(POINT)


def test_the_log_is_json_lines(server: Server, log: Path) -> None:
    for line in log.read_text(encoding="utf-8").splitlines():
        assert {"time", "level", "logger", "message"} <= json.loads(line).keys()


QUESTIONS = Path(__file__).parents[2] / "golden" / "questions"
VARIABLES = {"10-on-the-treaty": {"treaty": "indus-waters-treaty"}}


def test_the_questions(server: Server) -> None:
    for file in sorted(QUESTIONS.glob("*.graphql")):
        answer = server.ask(file.read_text(encoding="utf-8"), **VARIABLES.get(file.stem, {}))
        assert "errors" not in answer, file.stem
        wanted = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        assert answer["data"] == wanted.get("data", wanted), file.stem


@pytest.fixture
def any_database(seeded: str, database_kind: str) -> str:
    """A database for what doesn't depend on its kind; the tests run once."""
    if database_kind != "sqlite":
        pytest.skip("the kind of database has no part in it")
    return seeded


def test_the_end_is_orderly(any_database: str) -> None:
    """Idle connections are closed, a request that has begun is answered, and soon it is over."""
    with serving(any_database) as server, server.connect() as idle, server.connect() as busy:
        request = post(POINT)
        busy.sendall(request[:-5])
        time.sleep(0.3)
        server.process.send_signal(signal.SIGTERM)
        assert read_all(idle) == b""
        busy.sendall(request[-5:])
        assert b"lachin-trilateral-2025" in read_all(busy)
        begin = time.monotonic()
        assert server.process.wait(timeout=10) == 0
        assert time.monotonic() - begin < 2
        with pytest.raises(ConnectionRefusedError):
            server.connect()


def test_the_end_comes_whatever_the_clients_do(any_database: str) -> None:
    with serving(any_database, COMMUNIQUE_GRACE="1") as server, server.connect() as stuck:
        stuck.sendall(post(POINT)[:-5])
        time.sleep(0.3)
        assert server.stop() < 4
