"""One test for each code: it is provoked over HTTP, and the table in docs/errors.md tells of it."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.errors import STATUS, Unavailable
from api.planner.run import Answer, Answering
from tests.api.http.serving import POINT, Client, Counting, ask, codes, served

DOCS = Path(__file__).parents[3] / "docs" / "errors.md"
GRAPHQL = {"accept": "application/graphql-response+json"}
Provoke = Callable[[str], httpx.Response]
PROVOKED: dict[str, Provoke] = {}
"""From a code to what provokes it on a database with facts."""


def provokes(code: str) -> Callable[[Provoke], Provoke]:
    def keep(provoke: Provoke) -> Provoke:
        PROVOKED[code] = provoke
        return provoke

    return keep


def by_document(code: str, document: str, **variables: Any) -> None:
    @provokes(code)
    def provoke(database: str) -> httpx.Response:
        with served(database) as client:
            body = {"query": document, "variables": variables}
            return client.post("/graphql", json=body, headers=GRAPHQL)


def by_request(code: str, method: str, path: str = "/graphql", **more: Any) -> None:
    @provokes(code)
    def provoke(database: str) -> httpx.Response:
        with served(database) as client:
            return client.request(method, path, **more)


JSON = {"content-type": "application/json"}
by_request("BAD_REQUEST", "POST", content=b"{", headers=JSON)
by_request("BATCHING_NOT_SUPPORTED", "POST", json=[])
by_request("NOT_FOUND", "GET", "/nothing")
by_request("METHOD_NOT_ALLOWED", "DELETE")
by_request("NOT_ACCEPTABLE", "POST", json={}, headers={"accept": "image/png"})
by_request("BODY_TOO_LARGE", "POST", content=b" " * 100_001, headers=JSON)
by_request("UNSUPPORTED_MEDIA_TYPE", "POST", content=b"{}", headers={"content-type": "text/plain"})
by_request("HOST_NOT_ALLOWED", "GET", headers={"host": "example.org"})
by_request(
    "PERSISTED_QUERY_NOT_FOUND",
    "POST",
    json={"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}},
    headers=GRAPHQL,
)
by_request(
    "PERSISTED_QUERY_NOT_SUPPORTED",
    "POST",
    json={"extensions": {"persistedQuery": {"version": 2}}},
)
by_request("PERSISTED_DOCUMENT_NOT_FOUND", "POST", json={"documentId": "none"})
by_document("GRAPHQL_PARSE_FAILED", "{")
by_document("GRAPHQL_VALIDATION_FAILED", "{ nothing }")
by_document("TOO_MANY_TOKENS", "{" + "a " * 2000 + "}")
by_document("TOO_MANY_DEFINITIONS", " ".join(f"query Q{i} {{ __typename }}" for i in range(21)))
by_document("TOO_MANY_DIRECTIVES", "{ __typename " + "@a " * 51 + "}")
by_document("TOO_MANY_ALIASES", "{" + " ".join(f"a{i}: __typename" for i in range(101)) + "}")
by_document(
    "TOO_MANY_CONDITIONS", f"{{ statements(filter: {{or: [{'{}' * 201}]}}) {{ totalCount }} }}"
)
by_document("TOO_DEEP", "{ a" * 21 + "}" * 21)
by_document("TOO_BROAD", "{" + "__typename " * 1001 + "}")
by_document("OPERATION_RESOLUTION_FAILURE", "query A { __typename } query B { __typename }")
by_document("OPERATION_NOT_SUPPORTED", "mutation { __typename }")
by_document("BAD_USER_INPUT", "query Q($a: Int!) { actors(first: $a) { totalCount } }", a="one")
by_document("BAD_REFERENCE", '{ summits(filter: {host: "nobody"}) { totalCount } }')
by_document("AMBIGUOUS_REFERENCE", '{ state(ref: "Islamabad") { slug } }')
by_document("CURSOR_INVALID", '{ actors(after: "bm90IGEgY3Vyc29yIGF0IGFsbA") { nodes { slug } } }')
by_document("PAGE_TOO_LARGE", "{ actors(first: 101) { nodes { slug } } }")
by_document(
    "COST_EXCEEDED",
    "{ statements(first: 100) { nodes { speaker { statements(first: 100) { nodes {"
    " speaker { statements(first: 100) { nodes { slug } } } } } } } } }",
)


@provokes("PERSISTED_QUERY_ID_REQUIRED")
def _not_trusted(database: str) -> httpx.Response:
    with served(database, only_trusted=True) as client:
        return ask(client, POINT)


@provokes("URL_TOO_LONG")
def _long_url(database: str) -> httpx.Response:
    with served(database, max_body=1000) as client:
        return client.get("/graphql", params={"query": " " * 1001})


@provokes("REQUEST_TIMEOUT")
def _slow_body(database: str) -> httpx.Response:
    async def body() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(2)
        yield b"}"

    with served(database, client_timeout=0.1) as client:
        return client.post("/graphql", content=body(), headers=JSON)


@provokes("LIST_TOO_LONG")
def _long_list(database: str) -> httpx.Response:
    with served(database, max_list=2) as client:
        document = '{ summit(ref: "lachin-trilateral-2025") { participants { role } } }'
        return client.post("/graphql", json={"query": document}, headers=GRAPHQL)


class Hanging(Counting):
    """A backend that never answers."""

    stopped = False

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        try:
            await asyncio.sleep(60)
        finally:
            self.stopped = True
        return await super().run(answering, single)


@provokes("TIMEOUT")
def _slow_database(_database: str) -> httpx.Response:
    backend = Hanging()
    with served(backend=backend, request_timeout=0.2) as client:
        response = client.post("/graphql", json={"query": POINT}, headers=GRAPHQL)
        ask(client, "{ __schema { queryType { name } } }")  # gives the other one time to end
    assert backend.stopped
    return response


@provokes("UNAVAILABLE")
def _no_database(_database: str) -> httpx.Response:
    with served("sqlite:////nowhere/at/all.db") as client:
        response = ask(client, POINT)
    assert response.headers["retry-after"] == "2"
    return response


@provokes("INTERNAL_SERVER_ERROR")
def _broken(_database: str) -> httpx.Response:
    with served(backend=Counting(RuntimeError("SELECT secret FROM /etc/passwd"))) as client:
        return ask(client, POINT)


@pytest.mark.parametrize("code", sorted(STATUS))
def test_code(seeded: str, code: str) -> None:
    response = PROVOKED[code](seeded)
    data = response.json().get("data") or {}
    assert response.status_code == (200 if "data" in response.json() else STATUS[code])
    assert codes(response) == [code]
    assert not any(data.values())
    assert response.headers["cache-control"] == "no-store"
    message = response.json()["errors"][0]["message"]
    assert len(message) <= 300
    assert not re.search(r"secret|SELECT|Traceback|\.py|/work|\.db", message)


def test_every_code_is_provoked() -> None:
    assert set(PROVOKED) == set(STATUS)


def test_the_docs_have_every_code_with_its_status() -> None:
    rows = re.findall(
        r"^\| `([A-Z_]+)` \| (\d+) \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert [(code, int(status)) for code, status in rows] == list(STATUS.items())


def test_what_nobody_foresaw_is_in_the_log_whole(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "communique"):
        response = _broken("")
    request = response.json()["errors"][0]["extensions"]["requestId"]
    (record,) = (r for r in caplog.records if r.levelno == logging.ERROR)
    assert request in record.getMessage()
    assert record.exc_info is not None
    assert "SELECT secret" in str(record.exc_info[1])
    assert "secret" not in response.text


def test_a_failure_outside_of_operations_is_told_the_same_way(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with served(backend=Counting()) as client:

        async def fail() -> str:
            raise RuntimeError("secret")

        monkeypatch.setattr(client.app.state.service.executor.backend, "revision", fail)
        response = client.get("/readyz")
    assert (response.status_code, codes(response)) == (500, ["INTERNAL_SERVER_ERROR"])
    assert "secret" not in response.text
    assert "secret" in caplog.text


def test_a_lost_database_is_retried_later_by_status_and_header() -> None:
    with served(backend=Counting(Unavailable("the database can't be reached now"))) as client:
        for accept in ("application/json", GRAPHQL["accept"]):
            response = client.post("/graphql", json={"query": POINT}, headers={"accept": accept})
            assert (response.status_code, codes(response)) == (503, ["UNAVAILABLE"])
            assert response.headers["retry-after"] == "2"


def test_a_caller_that_goes_away_stops_the_work() -> None:
    backend = Hanging()
    with served(backend=backend) as client:
        app: Any = client.app

        async def main() -> list[Any]:
            sent: list[Any] = []
            messages = [
                {
                    "type": "http.request",
                    "body": b'{"query": "%s"}' % POINT.replace('"', '\\"').encode(),
                },
                {"type": "http.disconnect"},
            ]

            async def receive() -> Any:
                return messages.pop(0)

            async def send(message: Any) -> None:
                sent.append(message)

            headers = [(b"host", b"localhost"), (b"content-type", b"application/json")]
            scope = {"type": "http", "method": "POST", "path": "/graphql", "headers": headers,
                     "query_string": b"", "root_path": ""}  # fmt: skip
            async with asyncio.timeout(2):
                await app(scope, receive, send)
            await asyncio.sleep(0)
            return sent

        assert client.portal.call(main) == []
    assert backend.stopped


def test_errors_are_few(offline: Client) -> None:
    response = ask(offline, "{" + " ".join(f"x{i}" for i in range(300)) + "}")
    assert codes(response) == ["GRAPHQL_VALIDATION_FAILED"] * 5
