"""Documents named by hash or id, over POST and GET."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.http.documents import ManifestError, read_manifest
from tests.api.http.serving import POINT, Client, ask, codes, served

GRAPHQL = "application/graphql-response+json"
DATA = {"summit": {"slug": "lachin-trilateral-2025"}}
OTHER = '{ summit(ref: "lachin-trilateral-2025") { name } }'
MANIFEST = {"point": POINT, "sha256:" + sha256(OTHER.encode()).hexdigest(): OTHER}


def hashed(document: str, **more: Any) -> dict[str, Any]:
    digest = sha256(document.encode()).hexdigest()
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest, **more}}}


def sent(client: Client, method: str, asked: Mapping[str, Any], accept: str) -> httpx.Response:
    headers = {"accept": accept}
    if method == "POST":
        return client.post("/graphql", json=asked, headers=headers)
    params = {k: v if isinstance(v, str) else json.dumps(v) for k, v in asked.items()}
    return client.get("/graphql", params=params, headers=headers)


@pytest.fixture
def fresh(seeded: str) -> Iterator[Client]:
    with served(seeded) as client:
        yield client


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_by_hash(fresh: Client, method: str) -> None:
    unknown = sent(fresh, method, hashed(POINT), GRAPHQL)
    assert (unknown.status_code, codes(unknown)) == (404, ["PERSISTED_QUERY_NOT_FOUND"])
    assert unknown.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert unknown.headers["cache-control"] == "no-store"
    old = sent(fresh, method, hashed(POINT), "application/json")
    assert (old.status_code, codes(old)) == (200, ["PERSISTED_QUERY_NOT_FOUND"])
    assert sent(fresh, method, {"query": POINT} | hashed(POINT), GRAPHQL).json()["data"] == DATA
    for again in ("POST", "GET"):
        assert sent(fresh, again, hashed(POINT), "*/*").json()["data"] == DATA


def test_a_hash_in_capitals(fresh: Client) -> None:
    ask(fresh, POINT, **hashed(POINT))
    capitals = sha256(POINT.encode()).hexdigest().upper()
    asked = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": capitals}}}
    assert fresh.post("/graphql", json=asked).json()["data"] == DATA


@pytest.mark.parametrize(
    "document", ["{ nothing }", "{", "mutation { a }"], ids=["invalid", "broken", "mutation"]
)
def test_what_is_not_valid_is_not_kept(fresh: Client, document: str) -> None:
    assert "errors" in ask(fresh, document, **hashed(document)).json()
    assert codes(fresh.post("/graphql", json=hashed(document))) == ["PERSISTED_QUERY_NOT_FOUND"]


def test_a_hash_of_another_document(fresh: Client) -> None:
    response = ask(fresh, POINT, **hashed(OTHER))
    assert codes(response) == ["BAD_REQUEST"]
    assert codes(fresh.post("/graphql", json=hashed(OTHER))) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize(
    ("persisted", "code"),
    [
        ({"version": 2, "sha256Hash": "0" * 64}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"sha256Hash": "0" * 64}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ("0" * 64, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"version": 1}, "BAD_REQUEST"),
        ({"version": 1, "sha256Hash": "0" * 63}, "BAD_REQUEST"),
        ({"version": 1, "sha256Hash": "g" * 64}, "BAD_REQUEST"),
        ({"version": 1, "sha256Hash": 5}, "BAD_REQUEST"),
    ],
)
def test_what_is_no_hash(client: Client, persisted: Any, code: str) -> None:
    response = client.post("/graphql", json={"extensions": {"persistedQuery": persisted}})
    assert (response.status_code, codes(response)) == (400, [code])


@pytest.fixture(params=["map", "apollo"])
def manifest(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    content: Any = MANIFEST
    if request.param == "apollo":
        operations = [{"id": key, "body": body, "type": "query"} for key, body in MANIFEST.items()]
        content = {
            "format": "apollo-persisted-query-manifest", "version": 1, "operations": operations
        }  # fmt: skip
    file = tmp_path / "documents.json"
    file.write_text(json.dumps(content))
    return str(file)


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_by_id(seeded: str, manifest: str, method: str) -> None:
    with served(seeded, trusted_documents=manifest) as client:
        assert sent(client, method, {"documentId": "point"}, GRAPHQL).json()["data"] == DATA
        digest = "sha256:" + sha256(OTHER.encode()).hexdigest()
        assert "name" in sent(client, method, {"documentId": digest}, "*/*").text
        assert "name" in sent(client, method, hashed(OTHER), "*/*").text
        unknown = sent(client, method, {"documentId": "none"}, GRAPHQL)
        assert (unknown.status_code, codes(unknown)) == (404, ["PERSISTED_DOCUMENT_NOT_FOUND"])
        assert ask(client, "{ __typename }").json()["data"] == {"__typename": "Query"}


def test_with_variables_and_an_operation(seeded: str, tmp_path: Path) -> None:
    file = tmp_path / "documents.json"
    document = "query A($r: Ref!) { summit(ref: $r) { slug } } query B { __typename }"
    file.write_text(json.dumps({"two": document}))
    asked = {"documentId": "two", "operationName": "A"}
    asked["variables"] = {"r": "lachin-trilateral-2025"}  # type: ignore[assignment]
    with served(seeded, trusted_documents=str(file)) as client:
        for method in ("GET", "POST"):
            assert sent(client, method, asked, "*/*").json()["data"] == DATA


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_only_trusted_documents(seeded: str, manifest: str, method: str) -> None:
    with served(seeded, trusted_documents=manifest, only_trusted=True) as client:
        assert sent(client, method, {"documentId": "point"}, GRAPHQL).json()["data"] == DATA
        assert sent(client, method, {"query": POINT}, GRAPHQL).json()["data"] == DATA
        refused: list[Any] = [
            {"query": "{ __typename }"}, {"query": "{ __typename }"} | hashed("{ __typename }")
        ]  # fmt: skip
        for asked in refused:
            response = sent(client, method, asked, GRAPHQL)
            assert (response.status_code, codes(response)) == (400, ["PERSISTED_QUERY_ID_REQUIRED"])
        unknown = sent(client, method, hashed("{ __typename }"), GRAPHQL)
        assert codes(unknown) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize(
    "asked",
    [
        {"documentId": 5},
        {"documentId": ["point"]},
        {"documentId": "point", "query": POINT},
        {"query": None},
        {},
        {"extensions": {"persistedQuery": None}},
    ],
)
def test_what_names_no_document(client: Client, asked: Any) -> None:
    response = client.post("/graphql", json=asked)
    assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("[]", "no object"),
        ("{", "not JSON"),
        ('{"a": 5}', "no id with a document"),
        ('{"format": "apollo-persisted-query-manifest", "operations": [5]}', "no object"),
        ('{"format": "apollo-persisted-query-manifest", "operations": [{"id": "a"}]}', "no id"),
    ],
)
def test_files_that_are_none(tmp_path: Path, content: str, wanted: str) -> None:
    file = tmp_path / "documents.json"
    file.write_text(content)
    with pytest.raises(ManifestError, match=wanted):
        read_manifest(str(file))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="can't be read") as error:
        read_manifest(str(tmp_path / "none.json"))
    assert str(tmp_path) not in str(error.value)


def test_a_trusted_document_that_is_not_valid(seeded: str, tmp_path: Path) -> None:
    file = tmp_path / "documents.json"
    file.write_text(json.dumps({"wrong": "{ nothing }"}))
    with pytest.raises(ManifestError, match="'wrong' is not valid: Cannot query field"):  # noqa: SIM117
        with served(seeded, trusted_documents=str(file)):
            pass
