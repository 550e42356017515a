"""/graphql over HTTP: methods, kinds of content, statuses, and what stands in the body."""

import asyncio
from typing import Any

import httpx
import pytest

from api.http.app import create_app
from api.http.responses import chosen
from tests.api.http.serving import CANONICAL, POINT, Client, Counting, ask, codes, served, settings

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


def post(client: Client, content: bytes, **headers: str) -> httpx.Response:
    sent = {"content-type": JSON} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    return client.post("/graphql", content=content, headers=sent)


def test_an_answer(client: Client) -> None:
    response = ask(client, CANONICAL)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    summit = response.json()["data"]["summit"]
    assert summit["name"] == "Pakistan-Turkey-Azerbaijan trilateral leaders' summit"
    counts = [p["statements"]["totalCount"] for p in summit["participants"]]
    assert sorted(counts) == [0, 0, 1]


def test_variables_and_names_of_operations(client: Client) -> None:
    document = """
      query A($ref: Ref!) { summit(ref: $ref) { slug } }
      query B { summit(ref: "none") { slug } }"""
    variables = {"ref": "lachin-trilateral-2025"}
    first = ask(client, document, operationName="A", variables=variables).json()
    assert first["data"] == {"summit": {"slug": "lachin-trilateral-2025"}}
    assert ask(client, document, operationName="B").json()["data"] == {"summit": None}
    assert codes(ask(client, document)) == ["OPERATION_RESOLUTION_FAILURE"]
    assert codes(ask(client, document, operationName="C")) == ["OPERATION_RESOLUTION_FAILURE"]


def test_the_same_document_with_other_values(client: Client) -> None:
    document = "query Q($first: Int) { actors(first: $first) { nodes { slug } } }"
    for size in (1, 3, 2):
        nodes = ask(client, document, variables={"first": size}).json()["data"]["actors"]["nodes"]
        assert len(nodes) == size


def test_null_stands_for_nothing_given(client: Client) -> None:
    response = ask(client, POINT, variables=None, operationName=None, extensions=None)
    assert response.json()["data"]["summit"] == {"slug": "lachin-trilateral-2025"}


def test_every_answer_tells_its_cost(client: Client) -> None:
    cost = ask(client, CANONICAL).json()["extensions"]["cost"]
    assert 0 < cost["requested"] < cost["limit"] == 50_000
    assert ask(client, "{").json()["extensions"]["cost"] == {"requested": 0, "limit": 50_000}


def test_introspection_beside_data_keeps_the_order_of_keys(client: Client) -> None:
    document = """{
      b: __schema { queryType { name } }
      __typename
      summit(ref: "lachin-trilateral-2025") { __typename }
      a: __type(name: "Summit") { name kind }
    }"""
    data = ask(client, document).json()["data"]
    assert data == {
        "b": {"queryType": {"name": "Query"}},
        "__typename": "Query",
        "summit": {"__typename": "Summit"},
        "a": {"name": "Summit", "kind": "OBJECT"},
    }
    assert list(data) == ["b", "__typename", "summit", "a"]


def test_introspection_takes_variables_of_every_kind(client: Client) -> None:
    document = """query Q($name: String!, $kinds: [EntityKind!], $on: Date) {
      __type(name: $name) { name }
      resolve(name: "Moscow", validAt: $on) { __typename }
      search(text: "Moscow", kinds: $kinds) { __typename }
    }"""
    variables: dict[str, Any] = {"name": "Actor", "kinds": ["PLACE"], "on": "2025-06-02"}
    for _ in range(2):
        response = ask(client, document, variables=variables)
        assert response.json()["data"]["__type"] == {"name": "Actor"}


def test_get(client: Client) -> None:
    parameters = {
        "query": "query Q($ref: Ref!) { summit(ref: $ref) { slug } }",
        "variables": '{"ref": "lachin-trilateral-2025"}',
        "operationName": "Q",
        "extensions": "{}",
    }
    response = client.get("/graphql", params=parameters)
    assert response.json()["data"] == {"summit": {"slug": "lachin-trilateral-2025"}}
    assert client.get("/graphql", params={"query": "{__typename}", "operationName": ""}).is_success


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("", 400, "BAD_REQUEST"),
        ("query={__typename}&query={__typename}", 400, "BAD_REQUEST"),
        ("query={__typename}&variables=[1", 400, "BAD_REQUEST"),
        ("query={__typename}&variables=[]", 400, "BAD_REQUEST"),
        ("query={__typename}&extensions=1", 400, "BAD_REQUEST"),
        ("query=%FF", 400, "BAD_REQUEST"),
        ("query=" + "&a=1" * 30, 400, "BAD_REQUEST"),
    ],
)
def test_get_that_asks_nothing(offline: Client, query: str, status: int, code: str) -> None:
    response = offline.get(f"/graphql?{query}")
    assert (response.status_code, codes(response)) == (status, [code])


def test_a_url_is_bounded_like_a_body() -> None:
    with served(backend=Counting(), max_body=1000) as client:
        assert client.get("/graphql", params={"query": "{__typename}" + " " * 100}).is_success
        response = client.get("/graphql", params={"query": "{__typename}" + " " * 1000})
        assert (response.status_code, codes(response)) == (414, ["URL_TOO_LONG"])


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"])
def test_other_methods(offline: Client, method: str) -> None:
    response = offline.request(method, "/graphql")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"
    assert method == "HEAD" or codes(response) == ["METHOD_NOT_ALLOWED"]


@pytest.mark.parametrize(
    "kind",
    ["", "text/plain", "application/graphql", "application/jsonx", "multipart/form-data",
     "application/json; charset=utf-16", "application/json; version=1", "json, application/json"],
)  # fmt: skip
def test_other_kinds_of_bodies(offline: Client, kind: str) -> None:
    response = offline.post("/graphql", content=b"{}", headers={"content-type": kind})
    assert (response.status_code, codes(response)) == (415, ["UNSUPPORTED_MEDIA_TYPE"])


@pytest.mark.parametrize(
    "kind",
    ["application/json", "Application/JSON", "application/json;charset=UTF-8",
     'application/json ; charset="utf-8"', "application/json;"],
)  # fmt: skip
def test_json_is_written_in_several_ways(offline: Client, kind: str) -> None:
    body = b'{"query": "{__typename}"}'
    assert offline.post("/graphql", content=body, headers={"content-type": kind}).is_success


def test_no_compressed_bodies(offline: Client) -> None:
    response = post(offline, b"\x1f\x8b\x08\x00", content_encoding="gzip")
    assert (response.status_code, codes(response)) == (415, ["UNSUPPORTED_MEDIA_TYPE"])


BODIES = {
    "empty": b"",
    "null": b"null",
    "number": b"7",
    "text": b'"{__typename}"',
    "unfinished": b'{"query": "{__typename}"',
    "two": b'{"query": "{__typename}"} {}',
    "single quotes": b"{'query': '{__typename}'}",
    "not a number": b'{"query": "{__typename}", "variables": {"a": NaN}}',
    "infinity": b'{"query": "{__typename}", "variables": {"a": 1e999}}',
    "long number": b'{"query": "{__typename}", "variables": {"a": ' + b"1" * 5000 + b"}}",
    "no UTF-8": b'{"query": "\xff"}',
    "UTF-16": '{"query": "{__typename}"}'.encode("utf-16"),
    "half a surrogate": b'{"query": "\\ud800"}',
    "byte order mark": b'\xef\xbb\xbf{"query": "{__typename}"}',
    "deep lists": b"[" * 10_000 + b"]" * 10_000,
    "deep objects": b'{"query":' * 9_000 + b"1" + b"}" * 9_000,
    "deep inside": b'{"query": "{__typename}", "variables": {"a": ' + b"[" * 40_000,
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
    "no query": b"{}",
    "null query": b'{"query": null}',
    "number as query": b'{"query": 1}',
    "list as query": b'{"query": ["{__typename}"]}',
    "text as variables": b'{"query": "{__typename}", "variables": "{}"}',
    "list as variables": b'{"query": "{__typename}", "variables": []}',
    "number as name": b'{"query": "{__typename}", "operationName": 1}',
    "text as extensions": b'{"query": "{__typename}", "extensions": "x"}',
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_bodies_that_hold_no_request(offline: Client, counting: Counting, body: bytes) -> None:
    response = post(offline, body)
    assert response.status_code == 400
    assert codes(response) == ["BAD_REQUEST"]
    assert response.headers["cache-control"] == "no-store"
    assert len(response.json()["errors"][0]["message"]) <= 300
    assert counting.runs == 0


@pytest.mark.parametrize("body", [b"[]", b'[{"query": "{__typename}"}]'])
def test_no_batches(offline: Client, body: bytes) -> None:
    response = post(offline, body)
    assert (response.status_code, codes(response)) == (400, ["BATCHING_NOT_SUPPORTED"])


def test_a_body_is_bounded_while_it_is_read() -> None:
    app = create_app(settings(max_body=1000), Counting())
    reads = 0

    async def receive() -> dict[str, Any]:
        nonlocal reads
        reads += 1
        return {"type": "http.request", "body": b" " * 400, "more_body": True}

    sent: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def main() -> None:
        async with app.router.lifespan_context(app):
            headers = [(b"host", b"localhost"), (b"content-type", b"application/json")]
            scope = {"type": "http", "method": "POST", "path": "/graphql", "headers": headers,
                     "query_string": b"", "root_path": ""}  # fmt: skip
            await app(scope, receive, send)

    asyncio.run(main())
    assert reads == 3
    assert sent[0]["status"] == 413
    assert (b"connection", b"close") in sent[0]["headers"]


def test_a_body_that_says_that_it_is_too_large_is_not_read(offline: Client) -> None:
    response = post(offline, b"{" + b" " * 100_000)
    assert (response.status_code, codes(response)) == (413, ["BODY_TOO_LARGE"])


DOCUMENTS = [
    ("{", 400, "GRAPHQL_PARSE_FAILED"),
    ("{ nothing }", 400, "GRAPHQL_VALIDATION_FAILED"),
    ("{ actors(first: 1000) { totalCount } }", 400, "PAGE_TOO_LARGE"),
    ("query Q($a: Int!) { actors(first: $a) { totalCount } }", 400, "BAD_USER_INPUT"),
]


@pytest.mark.parametrize(("document", "status", "code"), DOCUMENTS)
def test_statuses_by_what_is_accepted(
    offline: Client, document: str, status: int, code: str
) -> None:
    body = {"query": document}
    new = offline.post("/graphql", json=body, headers={"accept": GRAPHQL})
    assert (new.status_code, codes(new)) == (status, [code])
    assert new.headers["content-type"] == f"{GRAPHQL}; charset=utf-8"
    assert "data" not in new.json()
    old = offline.post("/graphql", json=body, headers={"accept": JSON})
    assert (old.status_code, codes(old)) == (200, [code])
    for response in (new, old):
        assert response.headers["cache-control"] == "no-store"


def test_data_beside_errors_is_a_success(client: Client) -> None:
    document = """{
      state(ref: "PK") { slug }
      actor(ref: "Islamabad") { slug }
    }"""
    response = client.post("/graphql", json={"query": document}, headers={"accept": GRAPHQL})
    assert (response.status_code, codes(response)) == (200, ["AMBIGUOUS_REFERENCE"])
    assert response.json()["data"] == {"state": {"slug": "pakistan"}, "actor": None}
    assert response.json()["errors"][0]["path"] == ["actor"]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        (f"{JSON}, {GRAPHQL}", GRAPHQL),
        (f"{JSON}, {GRAPHQL};q=0.5", JSON),
        (f"{GRAPHQL};q=0, {JSON}", JSON),
        ("Application/GraphQL-Response+JSON", GRAPHQL),
        ("text/html, */*;q=0.1", JSON),
    ],
)
def test_what_is_accepted(offline: Client, accept: str, kind: str) -> None:
    body = {"query": "{__typename}"}
    response = offline.post("/graphql", json=body, headers={"accept": accept})
    assert response.headers["content-type"] == f"{kind}; charset=utf-8"
    assert "Accept" in response.headers["vary"]


@pytest.mark.parametrize("accept", ["text/html", "image/*", f"{JSON};q=0", "nonsense", ";;,"])
def test_nothing_acceptable(offline: Client, accept: str) -> None:
    body = {"query": "{__typename}"}
    response = offline.post("/graphql", json=body, headers={"accept": accept})
    assert (response.status_code, codes(response)) == (406, ["NOT_ACCEPTABLE"])


def test_choosing() -> None:
    assert chosen("a/b;q=0.2, a/*;q=0.9", ["a/b", "a/c"]) == "a/c"
    assert chosen("a/b;q=broken", ["a/b"]) is None
    assert chosen(None, ["x/y", "a/b"]) == "x/y"


def test_headers_of_every_answer(offline: Client) -> None:
    for path in ("/", "/graphql", "/healthz", "/nothing", "/schema.graphql"):
        headers = offline.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "server" not in headers


def test_hosts(offline: Client) -> None:
    def status(host: str, path: str = "/graphql?query={__typename}") -> int:
        return offline.get(path, headers={"host": host}).status_code

    for host in ("localhost", "LOCALHOST:8000", "127.0.0.1:80", "[::1]:8000", "[::1]"):
        assert status(host) == 200
    for host in ("example.org", "localhost.example.org", "", "localhost:80:80", "::1"):
        assert status(host) == 421
    twice = offline.get("/graphql?query={__typename}", headers=[("host", "localhost")] * 2)
    assert twice.status_code == 421
    assert status("example.org", "/healthz") == 200
    with served(backend=Counting(), allowed_hosts="*") as client:
        assert client.get("/healthz", headers={"host": "example.org"}).is_success
        assert client.get("/graphql?query={__typename}", headers={"host": "a.b"}).is_success


def test_other_origins_are_told_nothing_by_default(offline: Client) -> None:
    headers = {"origin": "https://example.org", "access-control-request-method": "POST"}
    for response in (
        offline.options("/graphql", headers=headers),
        offline.get("/graphql?query={__typename}", headers=headers),
    ):
        assert not [name for name in response.headers if name.startswith("access-control")]


def test_origins_that_are_let_in() -> None:
    with served(backend=Counting(), cors_origins="https://example.org") as client:
        wanted = {
            "access-control-request-method": "POST",
            "access-control-request-headers": "content-type",
        }
        good = client.options("/graphql", headers={"origin": "https://example.org", **wanted})
        assert good.headers["access-control-allow-origin"] == "https://example.org"
        bad = client.options("/graphql", headers={"origin": "https://evil.example", **wanted})
        assert "access-control-allow-origin" not in bad.headers
        answer = client.get(
            "/graphql?query={__typename}", headers={"origin": "https://example.org"}
        )
        assert answer.headers["access-control-allow-origin"] == "https://example.org"
        assert "access-control-allow-credentials" not in answer.headers
        assert {"Accept", "Origin"} <= set(answer.headers["vary"].split(", "))


@pytest.mark.parametrize(("env", "suggests"), [("development", True), ("production", False)])
def test_suggestions_are_for_development(env: str, suggests: bool) -> None:
    with served(backend=Counting(), env=env) as client:
        for document in ("{ actos { totalCount } }", "{ actors(firs: 1) { totalCount } }"):
            message = ask(client, document).json()["errors"][0]["message"]
            assert ("Did you mean" in message) is suggests
