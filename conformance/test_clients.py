"""The clients that people use, each against a started server, with operations of this schema."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conformance.running import HERE, ran
from tests.api.http.processes import Server

CLIENTS = ("apollo", "urql", "relay", "gql", "ariadne")
PERSISTING = ("apollo", "urql")

Report = dict[str, Any]


@pytest.fixture(scope="session", params=CLIENTS)
def client(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def report(client: str, endpoint: str, request: pytest.FixtureRequest) -> Report:
    """What a client's program reports."""
    if client in {"apollo", "urql", "relay"}:
        request.getfixturevalue("compiled")
        return json.loads(ran("node", f"build/clients/{client}.js", endpoint, seconds=60))
    python: Callable[[str], Path] = request.getfixturevalue("python")
    binaries = python(client)
    if client == "ariadne":
        ran(binaries / "ariadne-codegen", "--config", "python/ariadne.toml", "client")
    return json.loads(ran(binaries / "python", f"python/with_{client}.py", endpoint, seconds=60))


def test_the_canonical_query_with_a_fragment_on_an_interface(report: Report) -> None:
    assert report["canonical"] == [
        {"type": "Person", "name": "Shehbaz Sharif", "statements": ["st-sharif-lachin"]},
        {"type": "Person", "name": "Recep Tayyip Erdogan", "statements": []},
        {"type": "Person", "name": "Ilham Aliyev", "statements": []},
    ]


@pytest.fixture(scope="session")
def actors(server: Server) -> list[str]:
    """Slugs of all actors, asked for without any client."""
    slugs: list[str] = []
    after = None
    while True:
        document = "query ($after: String) { actors(first: 100, after: $after)"
        document += " { nodes { slug } pageInfo { hasNextPage endCursor } } }"
        page = server.ask(document, after=after)["data"]["actors"]
        slugs += [node["slug"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return slugs


@pytest.mark.parametrize("direction", ["forwards", "backwards"])
def test_paging_a_connection(report: Report, actors: list[str], direction: str) -> None:
    assert len(actors) > 200
    assert report[direction] == actors


def test_the_code_of_an_error_is_shown(report: Report) -> None:
    assert report["error"] == "PAGE_TOO_LARGE"


@pytest.mark.parametrize("client", PERSISTING, indirect=True)
def test_automatic_persisted_queries(report: Report) -> None:
    assert report["persisted"] == {
        "first": ["POST hash", "POST hash+query"],
        "again": ["GET hash"],
    }


def test_a_field_that_was_not_asked_for_does_not_compile(compiled: None) -> None:
    wrong = HERE / "generated" / "wrong.ts"
    wrong.write_text(
        "import type { SummitMentionsQuery } from './graphql/graphql';\n"
        "export const slug = (found: SummitMentionsQuery) => found.summit?.slug;\n",
        "utf-8",
    )
    try:
        with pytest.raises(pytest.fail.Exception, match="'slug' does not exist"):
            ran("npm", "run", "--silent", "types")
    finally:
        wrong.unlink()
