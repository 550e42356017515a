"""What clients get wrong: always 4xx as JSON with a code, never 5xx; and statuses of the draft."""

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.api.http.serving import POINT, Client, Counting, ask, codes, served

GRAPHQL = "application/graphql-response+json"
TYPE = {"content-type": "application/json"}
DEEP = b"[" * 50_000 + b"]" * 50_000
DEEPER = (b"[" * 10_000 + b"]" * 10_000).decode()
DIGITS = b"9" * 5_000
ASKED = json.dumps({"query": POINT}).encode()


def body(content: bytes, **headers: str) -> dict[str, Any]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return {"method": "POST", "url": "/graphql", "content": content, "headers": TYPE | named}


def params(**given: str) -> dict[str, Any]:
    return {"method": "GET", "url": "/graphql", "params": given}


FAULTS: dict[str, dict[str, Any]] = {
    "nothing": body(b""),
    "blank": body(b" \n\t "),
    "null": body(b"null"),
    "a list": body(b"[]"),
    "a list of requests": body(b"[" + ASKED + b"]"),
    "a number": body(b"7"),
    "a text": body(b'"{ __typename }"'),
    "true": body(b"true"),
    "not UTF-8": body(b'{"query": "\xff\xfe"}'),
    "half a character": body(b'{"query": "\xc3'),
    "a lone surrogate": body(b'{"query": "{ __typename } # \\ud800"}'),
    "UTF-16": body(json.dumps({"query": POINT}).encode("utf-16")),
    "UTF-16, said": body(ASKED, content_type="application/json; charset=utf-16"),
    "a byte order mark": body(b"\xef\xbb\xbf" + ASKED),
    "deep": body(DEEP),
    "deep variables": body(b'{"query": "{ __typename }", "variables": {"a": ' + DEEP + b"}}"),
    "deep extensions": body(b'{"query": "{ __typename }", "extensions": {"a": ' + DEEP + b"}}"),
    "many digits": body(
        b'{"query": "query Q($a: Int) { actors(first: $a) { totalCount } }", "variables": {"a": '
        + DIGITS
        + b"}}"
    ),
    "many digits in the document": body(
        b'{"query": "{ actors(first: ' + DIGITS + b') { totalCount } }"}'
    ),
    "many digits as the document": body(b'{"query": ' + DIGITS + b"}"),
    "infinity": body(b'{"query": "{ __typename }", "variables": {"a": 1e999999}}'),
    "NaN": body(b'{"query": NaN}'),
    "a comma too many": body(b'{"query": "{ __typename }",}'),
    "something after it": body(ASKED + b"x"),
    "single quotes": body(b"{'query': '{ __typename }'}"),
    "a NUL in the document": body(b'{"query": "{ __typename \\u0000 }"}'),
    "a NUL in a variable": body(
        b'{"query": "query Q($r: Ref!) { summits(filter: {host: $r}) { totalCount } }",'
        b' "variables": {"r": "a\\u0000b"}}'
    ),
    "an object as the document": body(b'{"query": {}}'),
    "no document": body(b"{}"),
    "variables as text": body(b'{"query": "{ __typename }", "variables": "{}"}'),
    "variables as a list": body(b'{"query": "{ __typename }", "variables": []}'),
    "extensions as a number": body(b'{"query": "{ __typename }", "extensions": 5}'),
    "operationName as a number": body(b'{"query": "{ __typename }", "operationName": 5}'),
    "gzip": body(gzip.compress(ASKED), content_encoding="gzip"),
    "gzip, not said": body(gzip.compress(ASKED)),
    "an unknown encoding": body(ASKED, content_encoding="rot13"),
    "a form": body(b"query=%7B__typename%7D", content_type="application/x-www-form-urlencoded"),
    "a multipart form": body(b"--a\r\n\r\n--a--", content_type="multipart/form-data; boundary=a"),
    "application/graphql": body(b"{ __typename }", content_type="application/graphql"),
    "no type": {"method": "POST", "url": "/graphql", "content": ASKED},
    "a bad type": body(ASKED, content_type="///;;==\\"),
    "GET without a document": params(),
    "GET with an empty document": params(query=""),
    "GET with broken variables": params(query=POINT, variables="{"),
    "GET with deep variables": params(query="{ __typename }", variables=DEEPER),
    "GET with variables as a list": params(query="{ __typename }", variables="[]"),
    "GET with a hash alone": params(
        extensions='{"persistedQuery": {"version": 1, "sha256Hash": "%s"}}' % ("0" * 64)
    )
    | {"headers": {"accept": f"{GRAPHQL}, */*"}},
    "GET with a broken hash": params(extensions='{"persistedQuery": 1}'),
    "GET, not UTF-8": {"method": "GET", "url": "/graphql?query=%ff%fe"},
    "GET, twice": {"method": "GET", "url": "/graphql?query=a&query=b"},
    "GET, many parameters": {"method": "GET", "url": "/graphql?query=a" + "&a=b" * 1000},
    "GET with a mutation": params(query="mutation { a }"),
    "PUT": body(ASKED) | {"method": "PUT"},
    "DELETE": {"method": "DELETE", "url": "/graphql"},
    "PATCH": body(ASKED) | {"method": "PATCH"},
    "TRACE": {"method": "TRACE", "url": "/graphql"},
    "an unknown method": {"method": "BREW", "url": "/graphql"},
    "nothing acceptable": body(ASKED, accept="image/png"),
    "an absurd Accept": body(ASKED, accept=";q=,,,/;q=nan"),
    "another path": {"method": "GET", "url": "/graphql/"},
    "a path with a NUL": {"method": "GET", "url": "/%00"},
    "a path up": {"method": "GET", "url": "/..%2f..%2fetc/passwd"},
    "a date that is none": body(
        b'{"query": "{ timeline(date: {from: \\"2024-02-30\\"}) { totalCount } }"}'
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def strict(seeded: str) -> Iterator[Client]:
    with served(seeded) as client:
        yield client


@pytest.mark.parametrize("fault", FAULTS)
def test_fault(strict: Client, fault: str) -> None:
    request = FAULTS[fault]
    headers = {"accept": GRAPHQL} | request.get("headers", {})
    response = strict.request(**request | {"headers": headers})
    assert 400 <= response.status_code < 500, response.text
    assert response.headers["content-type"].endswith("json; charset=utf-8")
    assert codes(response)
    assert "INTERNAL_SERVER_ERROR" not in codes(response)
    assert ask(strict, "{ __typename }").json()["data"] == {"__typename": "Query"}


def test_statuses_of_the_draft(seeded: str) -> None:
    invalid, broken = "{ nothing }", "{"
    partial = '{ state(ref: "PK") { slug } statement(ref: "Islamabad") { slug } }'
    ambiguous = '{ a: state(ref: "PK") { slug } b: state(ref: "Islamabad") { slug } }'
    variables = "query Q($a: Int!) { actors(first: $a) { totalCount } }"
    with served(seeded, draft_statuses=True) as draft, served(seeded) as usual:
        for document, new, old in (
            (invalid, 422, 400),
            (variables, 422, 400),
            ("query A { __typename } query B { __typename }", 422, 400),
            (broken, 400, 400),
            (partial, 200, 200),
            (ambiguous, 294, 200),
            (POINT, 200, 200),
        ):
            for client, status in ((draft, new), (usual, old)):
                response = client.post(
                    "/graphql", json={"query": document}, headers={"accept": GRAPHQL}
                )
                assert response.status_code == status, document
            assert ask(draft, document).status_code == 200  # JSON of the old kind


def test_answers_are_compressed_for_those_who_take_it(client: Client) -> None:
    document = "{ actors(first: 100) { nodes { slug name } } }"
    plain = client.post(
        "/graphql", json={"query": document}, headers={"accept-encoding": "identity"}
    )
    packed = client.post("/graphql", json={"query": document}, headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) * 2 < len(plain.content)
    assert packed.json() == plain.json()
    assert packed.headers["etag"] == plain.headers["etag"]
    assert {"Accept", "Accept-Encoding"} <= {v.strip() for v in packed.headers["vary"].split(",")}
    small = ask(client, "{ __typename }")
    assert "content-encoding" not in small.headers
    for refused in ("gzip;q=0", "br", "identity, gzip; q=0.0"):
        answer = client.post(
            "/graphql", json={"query": document}, headers={"accept-encoding": refused}
        )
        assert "content-encoding" not in answer.headers, refused
        assert "Accept-Encoding" in answer.headers["vary"]
        assert answer.content == plain.content


def test_a_server_fault_is_one() -> None:
    with served(backend=Counting(RuntimeError("oops"))) as client:
        assert ask(client, POINT).status_code == 500
