"""The schema as a subgraph: what a gateway asks for, and nothing of it otherwise."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import ObjectTypeDefinitionNode, parse

from api.schema.federation import subgraph_text
from tests.api.http.serving import Client, ask, codes, served

ENTITIES = """
query Entities($keys: [_Any!]!) {
  _entities(representations: $keys) {
    __typename
    ... on Summit { slug participants { actor { slug } } }
    ... on Statement { slug speaker { slug } }
    ... on State { slug }
  }
}
"""


@pytest.fixture(scope="module")
def gateway(seeded: str) -> Iterator[Client]:
    with served(seeded, federation=True) as client:
        yield client


def key(client: Client, field: str, slug: str) -> dict[str, str]:
    document = f"query K($ref: Ref!) {{ found: {field}(ref: $ref) {{ __typename id }} }}"
    found: dict[str, str] = ask(client, document, variables={"ref": slug}).json()["data"]["found"]
    return found


def entities(client: Client, keys: list[Any]) -> Any:
    return ask(client, ENTITIES, variables={"keys": keys})


def test_entities_in_the_order_of_their_keys(gateway: Client) -> None:
    summit = key(gateway, "summit", "lachin-trilateral-2025")
    statement = key(gateway, "statement", "st-erdogan-lachin")
    pakistan, india = key(gateway, "state", "pakistan"), key(gateway, "state", "india")
    response = entities(gateway, [pakistan, statement, summit, india, pakistan])
    found = response.json()["data"]["_entities"]
    slugs = [entity["slug"] for entity in found]
    assert slugs == ["pakistan", "st-erdogan-lachin", "lachin-trilateral-2025", "india", "pakistan"]
    assert found[1]["speaker"] == {"slug": "recep-tayyip-erdogan"}
    assert len(found[2]["participants"]) == 3


def test_one_select_for_each_type_and_list(
    gateway: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = [key(gateway, "state", slug) for slug in ("pakistan", "india", "china", "russia")]
    backend = gateway.app.state.service.executor.backend
    selects: list[Any] = []
    run = backend.run

    async def counting(answering: Any, single: bool, tell: bool) -> Any:
        def watched() -> Any:
            try:
                step = next(answering)
                while True:
                    selects.append(step[0])
                    step = answering.send((yield step))
            except StopIteration as done:
                return done.value

        return await run(watched(), single, tell)

    monkeypatch.setattr(backend, "run", counting, raising=False)
    monkeypatch.setattr(backend, "at_once", lambda *_: None, raising=False)
    assert len(entities(gateway, states[:1]).json()["data"]["_entities"]) == 1
    one = len(selects)
    selects.clear()
    assert len(entities(gateway, states).json()["data"]["_entities"]) == 4
    assert len(selects) == one == 1


def test_a_key_of_nothing_is_null(gateway: Client) -> None:
    state = key(gateway, "state", "pakistan")
    gone = {"__typename": "State", "id": "U3RhdGU6OTk5OTk5OTk5"}
    found = entities(gateway, [gone, state]).json()["data"]["_entities"]
    assert [entity and entity["slug"] for entity in found] == [None, "pakistan"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"__typename": "State"},
        {"id": "U3RhdGU6MQ"},
        {"__typename": "State", "id": 5},
        "U3RhdGU6MQ",
        None,
        {"__typename": "State", "id": "nonsense"},
    ],
)
def test_what_is_no_key(gateway: Client, wrong: Any) -> None:
    assert codes(entities(gateway, [wrong])) == ["BAD_USER_INPUT"]


def test_too_many_keys(gateway: Client) -> None:
    state = key(gateway, "state", "pakistan")
    assert codes(entities(gateway, [state] * 101)) == ["PAGE_TOO_LARGE"]


def test_the_service_tells_its_schema(gateway: Client) -> None:
    sdl = ask(gateway, "{ _service { sdl } }").json()["data"]["_service"]["sdl"]
    assert sdl == subgraph_text()
    assert "_entities" not in sdl
    both = ask(gateway, '{ _service { __typename } state(ref: "PK") { slug } }').json()["data"]
    assert both == {"_service": {"__typename": "_Service"}, "state": {"slug": "pakistan"}}


def test_all_records_are_entities() -> None:
    keyed = {
        definition.name.value
        for definition in parse(subgraph_text()).definitions
        if isinstance(definition, ObjectTypeDefinitionNode)
        and any(directive.name.value == "key" for directive in definition.directives or ())
    }
    assert len(keyed) == 20
    assert {"Summit", "Statement", "Person", "Treaty"} <= keyed


def test_nothing_of_it_is_there_otherwise(client: Client) -> None:
    for document in ("{ _service { sdl } }", "{ _entities(representations: []) { __typename } }"):
        assert codes(ask(client, document)) == ["GRAPHQL_VALIDATION_FAILED"]
