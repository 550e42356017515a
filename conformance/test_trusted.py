"""Trusted documents: the lists that build tools write are taken as they are."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from conformance.running import HERE, ran
from tests.api.http.processes import serving

VARIABLES = {"summit": "lachin-trilateral-2025", "target": "J&K", "first": 1}
LISTS = {
    "graphql-codegen": "graphql/persisted-documents.json",
    "relay-compiler": "relay-trusted/documents.json",
}


@pytest.fixture(scope="module", params=LISTS)
def documents(request: pytest.FixtureRequest, compiled: None) -> Path:
    """The list that a build tool wrote."""
    if request.param == "relay-compiler":
        (HERE / "generated" / "relay-trusted").mkdir(exist_ok=True)
        (HERE / "generated" / "relay-trusted" / "documents.json").write_text("{}", "utf-8")
        ran("node_modules/.bin/relay-compiler", "relay.trusted.json")
    return HERE / "generated" / LISTS[request.param]


@pytest.fixture
def trusting(database: str, documents: Path) -> Iterator[str]:
    """Address of a server that answers these documents alone."""
    settings = {
        "COMMUNIQUE_TRUSTED_DOCUMENTS": str(documents),
        "COMMUNIQUE_ONLY_TRUSTED": "true",
    }
    with serving(database, **settings) as server:
        yield f"http://127.0.0.1:{server.port}/graphql"


def ask(endpoint: str, **body: Any) -> dict[str, Any]:
    answer: dict[str, Any] = httpx.post(endpoint, json=body, timeout=20).json()
    return answer


def test_each_document_is_answered_by_its_id(trusting: str, documents: Path) -> None:
    known = json.loads(documents.read_text("utf-8"))
    assert len(known) >= 2
    for name, text in known.items():
        variables = {key: value for key, value in VARIABLES.items() if f"${key}" in text}
        answer = ask(trusting, documentId=name, variables=variables)
        assert answer.get("data"), answer


def test_nothing_else_is_answered(trusting: str) -> None:
    refused = ask(trusting, query="{ __typename }")
    assert refused["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_ID_REQUIRED"
    refused = ask(trusting, documentId="0" * 64)
    assert refused["errors"][0]["extensions"]["code"] == "PERSISTED_DOCUMENT_NOT_FOUND"
