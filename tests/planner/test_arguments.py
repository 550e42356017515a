"""Arguments that say nothing, lists that hold nothing, days far away, sizes at their ends."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_composite_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from sqlalchemy import Engine, text

from api.planner.bind import Bounds, page_sizes
from api.planner.cost import cost
from api.planner.nodeid import encode_id
from tests.planner.asking import Asker, operations, planned

SCHEMA = operations().catalog.schema


def fields_with_arguments() -> Iterator[tuple[str, str, GraphQLField]]:
    """Give type and field of everything that takes an argument which may be left out."""
    for type_ in SCHEMA.type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            for name, field in type_.fields.items():
                if not all(is_non_null_type(arg.type) for arg in field.args.values()):
                    yield type_.name, name, field


def is_node(type_: str) -> bool:
    found = SCHEMA.type_map.get(type_)
    return isinstance(found, GraphQLObjectType) and "Node" in {i.name for i in found.interfaces}


PATHS = {
    "SummitParticipation": "summits(first: 100) { nodes { participants { FIELD } } }",
    "Query": "FIELD",
}
TYPES = sorted(
    {type_ for type_, _, _ in fields_with_arguments() if type_ in PATHS or is_node(type_)}
)
"""The rest is found below its owners only, and takes nothing but the `field` of its evidence."""
WANTED = {
    "timeline": 'date: {from: "1900-01-01"}',
    "search": 'text: "India"',
    "resolve": 'name: "Moscow"',
}
"""Arguments that a root field needs."""


@pytest.fixture(scope="session")
def places(seeded_engine: Engine) -> dict[str, str]:
    """Where records of a type are found in a document."""
    found: dict[str, list[str]] = {}
    with seeded_engine.connect() as connection:
        for typename, id_ in connection.execute(
            text("SELECT typename, id FROM entity ORDER BY id")
        ):
            found.setdefault(typename, []).append(encode_id(typename, id_))
    places = {
        typename: f"nodes(ids: {json.dumps(ids[:40])}) {{ ... on {typename} {{ FIELD }} }}"
        for typename, ids in found.items()
        if is_node(typename)
    }
    return places | PATHS


def at(place: str, field: str) -> str:
    return f"{{ {place.replace('FIELD', field)} }}"


def simple(type_: Any, depth: int = 3) -> str:
    """Select what an object has without arguments, three fields deep at most."""
    if is_leaf_type(type_):
        return ""
    parts = ["__typename"]
    for name, field in {} if is_abstract_type(type_) else type_.fields.items():
        target = get_named_type(field.type)
        plain = not any(is_non_null_type(arg.type) for arg in field.args.values())
        if plain and is_leaf_type(target):
            parts.append(name)
        elif depth and name in ("nodes", "edges", "pageInfo") and is_composite_type(target):
            parts.append(f"{name} {simple(target, depth - 1)}")
    return "{ " + " ".join(parts) + " }"


def nulls_of(type_: Any) -> str:
    """Write an input object whose every field is null that may be."""
    fields = type_.fields.items()
    return "{" + ", ".join(f"{n}: null" for n, f in fields if not is_non_null_type(f.type)) + "}"


def optional(field: GraphQLField, name: str) -> dict[str, Any]:
    """Give the arguments that may be null and mean the same then; timeline's default is its own."""
    left_out = {"first"} if name in ("timeline", "resolve") else set()
    return {
        n: arg
        for n, arg in field.args.items()
        if not is_non_null_type(arg.type) and n not in left_out
    }


def called(name: str, arguments: Iterable[str], field: GraphQLField) -> str:
    given = ", ".join(filter(None, (WANTED.get(name), *arguments)))
    return f"{name}{f'({given})' if given else ''} {simple(get_named_type(field.type))}"


@pytest.mark.parametrize("type_", TYPES)
def test_null_for_every_argument_is_as_good_as_none(
    seeds: Asker, places: dict[str, str], type_: str
) -> None:
    if type_ not in places:
        pytest.skip("the seeds have no such record")
    for owner, name, field in fields_with_arguments():
        arguments = optional(field, name)
        if owner != type_ or not arguments:
            continue
        place = places[type_]
        plain = seeds(at(place, called(name, (), field)))
        literal = [f"{n}: null" for n in arguments]
        assert seeds(at(place, called(name, literal, field))) == plain, name
        declared = ", ".join(f"${n}: {arg.type}" for n, arg in arguments.items())
        variables = called(name, [f"{n}: ${n}" for n in arguments], field)
        document = f"query ({declared}) {at(place, variables)}"
        assert seeds(document) == plain, name
        assert seeds(document, **dict.fromkeys(arguments)) == plain, name
        for argument in arguments:
            target = get_named_type(arguments[argument].type)
            if isinstance(target, GraphQLInputObjectType):
                for empty in ("{}", nulls_of(target)):
                    asked = called(name, [f"{argument}: {empty}"], field)
                    found = seeds(at(place, asked))
                    assert without_cursors(found) == without_cursors(plain), (name, empty)


def without_cursors(value: Any) -> Any:
    """Leave cursors out: they are of one filter, and an empty one is a filter too."""
    if isinstance(value, list):
        return [without_cursors(item) for item in value]
    if isinstance(value, dict):
        return {k: without_cursors(v) for k, v in value.items() if "ursor" not in k}
    return value


@pytest.mark.parametrize("type_", TYPES)
def test_an_empty_list_lets_nothing_through(
    seeds: Asker, places: dict[str, str], type_: str
) -> None:
    if type_ not in places:
        pytest.skip("the seeds have no such record")
    for owner, name, field in fields_with_arguments():
        for argument, definition in field.args.items():
            if owner != type_ or not is_list_type(get_nullable_type(definition.type)):
                continue
            listed = is_list_type(get_nullable_type(field.type))
            asked = f"{name}({', '.join(filter(None, (WANTED.get(name), f'{argument}: []')))})"
            asked += " { __typename }" if listed else " { totalCount nodes { __typename } }"
            found = values_at(name, seeds(at(places[type_], asked)))
            assert found
            empty: Any = [] if listed else {"totalCount": 0, "nodes": []}
            assert all(value == empty for value in found), (name, argument)


def values_at(name: str, value: Any) -> list[Any]:
    if isinstance(value, list):
        return [found for item in value for found in values_at(name, item)]
    if not isinstance(value, dict):
        return []
    if name in value:
        return [value[name]]
    return [found for item in value.values() for found in values_at(name, item)]


def test_days_at_the_ends_of_the_calendar(seeds: Asker) -> None:
    count = "{ statements(filter: {date: %s}) { totalCount } }"
    whole = seeds("{ statements { totalCount } }")
    for side in ('from: "0001-01-01"', 'to: "9999-12-31"', "from: null"):
        assert seeds(count % f"{{{side}, includeUndated: true}}") == whole
    assert seeds(count % '{from: "9999-12-31", match: CERTAIN}')["statements"]["totalCount"] == 0
    assert seeds(count % '{to: "0001-01-01", match: CERTAIN}')["statements"]["totalCount"] == 0
    treaty = """query ($day: Date) { treaty(ref: "indus-waters-treaty") {
      parties(validAt: $day) { actor { slug } }
      status(validAt: $day) { value contested validAt basis { slug contestedBy { slug } } } } }"""
    first = seeds(treaty, day="0001-01-01")["treaty"]["status"]
    assert first == {
        "value": "UNKNOWN",
        "contested": False,
        "validAt": "0001-01-01",
        "basis": None,
    }
    assert seeds(treaty, day="9999-12-31")["treaty"]["status"]["validAt"] == "9999-12-31"
    for day in ("10000-01-01", "0000-12-31", "2025-02-29", "2025-6-1", "", "today"):
        assert seeds.code(treaty, day=day) == "BAD_USER_INPUT"


def test_a_page_of_no_rows_tells_of_all_of_them(seeds: Asker) -> None:
    document = """{ actor(ref: "colombia") { statements(%s: 0) {
      totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
      facets { byAct { value count } } } } }"""
    info = {"hasNextPage": True, "hasPreviousPage": False, "endCursor": None}
    found = seeds(document % "first")["actor"]["statements"]
    assert found["totalCount"] == sum(f["count"] for f in found["facets"]["byAct"]) == 2
    assert (found["nodes"], found["edges"], found["pageInfo"]) == ([], [], info)
    info = {"hasNextPage": False, "hasPreviousPage": True, "endCursor": None}
    found = seeds(document % "last")["actor"]["statements"]
    assert (found["nodes"], found["pageInfo"]) == ([], info)


def test_a_range_that_ends_before_it_begins_is_refused(seeds: Asker) -> None:
    document = "query ($r: DateRangeInput!) { timeline(date: $r) { totalCount } }"
    given = {"from": "2025-06-02", "to": "2025-06-01"}
    assert seeds.code(document, r=given) == "BAD_USER_INPUT"
    assert seeds.code(document, r=given | {"to": "2025-06-02"}) == ""
    nested = "query ($d: Date) { statements(filter: {not: {or: [{date: {from: $d, to: %s}}]}}) %s }"
    nested %= ('"2025-06-01"', "{ totalCount }")
    assert seeds.code(nested, d="2025-06-02") == "BAD_USER_INPUT"
    assert seeds.code(nested, d=None) == ""


NULLS = """
query ($v: Ref = "PK") { actor(ref: $v) { name } }
query ($v: ID = "x") { node(id: $v) { id } }
query ($v: [ID!] = ["x"]) { nodes(ids: $v) { id } }
query ($v: ID = "x") { nodes(ids: [$v]) { id } }
query ($v: String = "a") { search(text: $v) { score } }
query ($v: DateRangeInput = {}) { timeline(date: $v) { totalCount } }
query ($v: Ref = "PK") { statements(filter: {speaker: [$v]}) { totalCount } }
query ($v: SpeechAct = DENY) { statements(filter: {act: [$v]}) { totalCount } }
query ($v: Ref = "PK") { statements(filter: {mentions: {target: $v}}) { totalCount } }
query ($v: StatementFilter = {}) { statements(filter: {or: [$v]}) { totalCount } }
query ($v: Boolean = true) { summits { totalCount @skip(if: $v) } }
"""


@pytest.mark.parametrize("document", NULLS.strip().splitlines())
def test_null_for_a_variable_with_a_default_where_no_null_may_be(
    seeds: Asker, document: str
) -> None:
    """Validation lets it through; the specification wants an error when it runs."""
    assert seeds.code(document, v=None) == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "document",
    [
        "query ($v: [Ref!]) { statements(filter: {speaker: $v}) { totalCount } }",
        "query ($v: [Ref!]) { timeline(date: {}, actors: $v) { totalCount } }",
        "query ($v: [Ref!]) { summits(filter: {participantAll: $v}) { totalCount } }",
        "query ($v: [ID!]!) { nodes(ids: $v) { id } }",
    ],
)
def test_lists_have_a_greatest_length(seeds: Asker, document: str) -> None:
    refs = "U3RhdGU6NQ" if "nodes" in document else "india"
    few, many = [refs] * seeds.bounds.entries, [refs] * (seeds.bounds.entries + 1)
    assert seeds.code(document, v=few) == ""
    seeds.selects.clear()
    assert seeds.code(document, v=many) == "BAD_USER_INPUT"
    assert not seeds.selects


def test_what_each_of_many_records_may_have_counts_for_each() -> None:
    document = """query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on State { statements(first: 50) { nodes { slug } } } } }"""
    ids = [encode_id("State", number) for number in range(1, 21)]
    plans = [planned(document, {"ids": ids[:size]}) for size in (1, len(ids))]
    one, twenty = (cost(*each, page_sizes(*each, Bounds())) for each in plans)
    assert 20 * 50 < twenty <= 20 * one


def test_search_gives_each_record_once_and_no_more_than_wanted(seeds: Asker) -> None:
    document = """query ($n: Int) { search(text: "India", first: $n) {
      score matchedText entity { ... on Node { id } } } }"""
    everything = seeds(document, n=100)["search"]
    ids = [hit["entity"]["id"] for hit in everything]
    assert len(set(ids)) == len(ids) > 3
    for size in (0, 1, 3):
        assert seeds(document, n=size)["search"] == everything[:size]
