"""The schema as a subgraph: it composes with others, and a gateway joins what both know."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.commands import run
from tests.api.http.processes import Server, serving


@pytest.fixture(scope="module")
def subgraph(database: str) -> Iterator[Server]:
    """A server whose schema is that of a subgraph."""
    with serving(database, COMMUNIQUE_FEDERATION="true") as server:
        yield server


@pytest.fixture(scope="module")
def sdl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The subgraph's schema as composers take it."""
    printed = run("schema", "--federation")
    assert printed.returncode == 0, printed.stderr
    file = tmp_path_factory.mktemp("federation") / "subgraph.graphql"
    file.write_text(printed.stdout, "utf-8")
    return file


def test_a_gateway_joins_it_with_another_subgraph(
    tool: Callable[..., Any], subgraph: Server, sdl: Path
) -> None:
    document = "{ statements(first: 2) { nodes { id title speaker { name } } } }"
    said = subgraph.ask(document)["data"]["statements"]["nodes"]
    assert len(said) == 2
    endpoint = f"http://127.0.0.1:{subgraph.port}/graphql"
    found = tool("federation", sdl, endpoint, *(each["id"] for each in said))
    assert found["errors"] == []
    data = found["answer"]["data"]
    assert [
        {"id": each["id"], **note["about"]} for each, note in zip(said, data["notes"], strict=True)
    ] == said
    assert data["state"] == {"slug": "pakistan"}
    entities = [asked for asked in found["asked"] if "_entities" in asked["query"]]
    (keys,) = (asked["variables"]["representations"] for asked in entities)
    assert [key["id"] for key in keys] == [each["id"] for each in said]
