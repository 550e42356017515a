"""Documents of unusual form give what a plainer form of the same question gives."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    Visitor,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_composite_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    parse,
    print_ast,
    visit,
)
from sqlalchemy import Engine, text

from api.errors import BadInput
from api.planner.nodeid import encode_id
from tests.planner.asking import Asker, operations

SCHEMA = operations().catalog.schema
RICH = (
    "shehbaz-sharif",
    "shashi-tharoor",
    "hina-rabbani-khar",
    "pakistan",
    "india",
    "colombia",
    "ussr",
    "pakistan-mofa",
)
"""Actors of several kinds with something to tell of them."""


# Fragments on interfaces and unions

ON_ACTOR = """
fragment OnActor on Actor {
  slug
  ... on Node { id ... on Sourced { epistemicStatus evidence { source { slug } } } }
  ... on Person {
    same: slug
    some: statements(first: 1) { totalCount nodes { slug } }
    tenures { office { title } status }
  }
  ... on State {
    same: name
    some: statements(first: 2, filter: {act: [REQUEST, PROMISE]}) { totalCount nodes { slug } }
    treaties { nodes { slug } }
    ... on Actor { ... on Person { memberships { role } } names { value } }
  }
  ... on Organization { some: statements { totalCount nodes { act } } identifiers { value } }
  ... on Actor { visits(first: 2) { nodes { slug ... on Sourced { epistemicStatus } } } }
}
"""


def test_a_list_of_an_interface_gives_what_each_of_its_records_gives(seeds: Asker) -> None:
    document = "query ($ref: Ref!) { actor(ref: $ref) { __typename ...OnActor } }" + ON_ACTOR
    alone = {slug: seeds(document, ref=slug)["actor"] for slug in RICH}
    assert {actor["__typename"] for actor in alone.values()} >= {"Person", "State", "Organization"}
    together = "{ actors(first: 1000) { nodes { __typename ...OnActor } } }" + ON_ACTOR
    found = {actor["slug"]: actor for actor in seeds(together)["actors"]["nodes"]}
    assert {slug: found[slug] for slug in RICH} == alone
    assert [list(found[slug]) for slug in RICH] == [list(alone[slug]) for slug in RICH]


ON_TARGET = """
  __typename
  ... on Node { id }
  ... on Topic { slug altLabels statements(first: 1) { totalCount nodes { slug } } }
  ... on Actor { slug names { value } ... on State { treaties { totalCount } } ...OnTreaty }
  ...OnTreaty
  ... on Sourced { evidence { id } ... on Claim { slug } ... on Event { period { edtf } } }
"""
ON_TREATY = """
fragment OnTreaty on Treaty { actions { slug actor { name ... on State { slug } } } }
"""


def test_a_union_gives_what_its_member_gives_by_its_id(seeds: Asker) -> None:
    document = "{ statements(first: 100) { nodes { mentions { target { %s } } } } } %s"
    document = document.replace("...OnTreaty }\n  ...OnTreaty", "}\n  ...OnTreaty")
    alone = ON_TARGET.replace("...OnTreaty }", "}")
    found = seeds(document % (alone, ON_TREATY))["statements"]["nodes"]
    targets = [m["target"] for statement in found for m in statement["mentions"]]
    assert {target["__typename"] for target in targets} >= {"Topic", "Treaty"}
    ids = [target["id"] for target in targets]
    by_id = seeds(f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ {alone} }} }} {ON_TREATY}", ids=ids)
    assert by_id["nodes"] == targets


def test_a_list_below_a_link_that_is_null(seeds: Asker) -> None:
    document = """{ statements(first: 100) { nodes {
      slug venue { ... on Summit { participants { role } } ... on Visit { engagements { kind } } }
      onBehalfOf { slug statements(first: 1) { nodes { slug venue { __typename } } } }
      reportedBy { names { value } visits { totalCount } } } } }"""
    found = {statement["slug"]: statement for statement in seeds(document)["statements"]["nodes"]}
    assert len(found["st-sharif-lachin"]["venue"]["participants"]) == 3
    assert found["st-sharif-lachin"]["reportedBy"] is None
    assert found["st-in-abeyance"]["venue"] is None
    document = """{ treaty(ref: "indus-waters-treaty") { actions {
      announcedIn { mentions { polarity } quotes { text } evidence { id } } } } }"""
    announced = [act["announcedIn"] for act in seeds(document)["treaty"]["actions"]]
    assert [said is None for said in announced] == [True, False, True]
    assert announced[1]["evidence"]


# Fields that are selected several times, or not at all


def test_a_field_that_is_selected_several_times_is_one(seeds: Asker) -> None:
    document = """query ($first: Int) {
      summit(ref: "lachin-trilateral-2025") {
        participants { statements(first: 5) { nodes { slug } } actor { slug } }
        ...Twice
        participants { statements(first: 5) { totalCount } }
      }
      summit(ref: "lachin-trilateral-2025") { name participants { actor { name slug } } }
      statements(first: $first) { nodes { slug } }
      statements(first: $first) { nodes { date { edtf } ...Dated } edges { cursor } }
    }
    fragment Twice on Summit { participants { ...Said } ...Once }
    fragment Once on Summit { participants { ...Said } name }
    fragment Said on SummitParticipation { statements(first: 5) { nodes { title } } role }
    fragment Dated on Statement { date { ...Day edtf } }
    fragment Day on FuzzyDate { precision }"""
    plain = """query ($first: Int) {
      summit(ref: "lachin-trilateral-2025") {
        participants { statements(first: 5) { nodes { slug title } totalCount }
          actor { slug name } role }
        name
      }
      statements(first: $first) { nodes { slug date { edtf precision } } edges { cursor } }
    }"""
    found = seeds(document, first=3)
    count = len(seeds.selects)
    wanted = seeds(plain, first=3)
    assert count == len(seeds.selects) == 6
    assert json.dumps(found) == json.dumps(wanted), "the order of the fields counts too"


EVERYTHING = """{
  summits { nodes { slug host { name } place { name country { name } } period { start { edtf } }
    participants { actor { name } statements { totalCount nodes { slug } } } }
    pageInfo { hasNextPage } edges { node { slug } } totalCount }
  statements(first: 3) { facets { byAct { value count } } nodes {
    speaker { name ... on Person { tenures { status } } } amount { currency }
    mentions { target { ... on Topic { slug } ... on Treaty { slug } } } venue { ... on Node { id } } } }
  treaty(ref: "indus-waters-treaty") { status { basis { slug treaty { slug } } value }
    actions { trigger { name } contestedBy { slug } } }
  tenures { holder { name } office { title of { slug } } }
}"""


class Directing(Visitor):
    """Puts a directive on fields: on those whose response path has more than `depth` steps."""

    def __init__(self, directive: str, depth: int = 0) -> None:
        super().__init__()
        parsed = parse(f"{{ x {directive} }}").definitions[0]
        self.directives = parsed.selection_set.selections[0].directives
        self.depth = depth
        self.fields = 0

    def enter_field(self, node: FieldNode, *_: Any) -> FieldNode | None:
        self.fields += 1
        return None

    def leave_field(self, node: FieldNode, *_: Any) -> FieldNode | None:
        self.fields -= 1
        if self.fields < self.depth:
            return None
        return FieldNode(
            name=node.name,
            alias=node.alias,
            arguments=node.arguments,
            directives=self.directives,
            selection_set=node.selection_set,
        )


def directed(directive: str, depth: int = 0) -> str:
    return print_ast(visit(parse(EVERYTHING), Directing(directive, depth)))


def pruned(value: Any, depth: int) -> Any:
    """Give a value without the fields that have `depth` fields above them."""
    if isinstance(value, list):
        return [pruned(item, depth) for item in value]
    if isinstance(value, dict):
        return {key: pruned(item, depth - 1) for key, item in value.items()} if depth else {}
    return value


@pytest.mark.parametrize(("depth", "selects"), enumerate([0, 3, 7, 11, 12, 14]))
def test_objects_of_which_no_field_is_wanted_are_empty(
    seeds: Asker, depth: int, selects: int
) -> None:
    everything = seeds(EVERYTHING)
    for directive in ("@include(if: false)", "@skip(if: true)", "@skip(if: true) @include(if: true)"):
        assert seeds(directed(directive, depth)) == pruned(everything, depth)
        assert len(seeds.selects) == selects


def test_fields_that_are_wanted_after_all(seeds: Asker) -> None:
    everything = seeds(EVERYTHING)
    assert seeds(directed("@include(if: true)")) == everything
    assert seeds(directed("@skip(if: false) @include(if: true)")) == everything
    operation = "query ($yes: Boolean!) " + directed("@include(if: $yes)")
    assert seeds(operation, yes=True) == everything
    assert seeds(operation, yes=False) == {}
    assert seeds(operation, yes=True) == everything


# Operations and variables

TWO = """
query Few($n: Int = 2, $act: [SpeechAct!] = [STATE, DENY]) {
  statements(first: $n, filter: {act: $act}) { nodes { slug act } }
}
query Many { statements(first: 100) { nodes { slug act } } }
"""


def test_one_of_two_operations_with_defaults_of_its_variables(seeds: Asker) -> None:
    everything = seeds(TWO, name="Many")["statements"]["nodes"]
    chosen = [said for said in everything if said["act"] in ("STATE", "DENY")]
    assert len(chosen) > 2
    assert seeds(TWO, name="Few")["statements"]["nodes"] == chosen[:2]
    assert seeds(TWO, name="Few", n=100)["statements"]["nodes"] == chosen
    assert seeds(TWO, name="Few", n=None, act=None)["statements"]["nodes"] == everything[:20]
    assert seeds(TWO, name="Few", n=0)["statements"]["nodes"] == []
    assert seeds(TWO, name="Few", act=[])["statements"]["nodes"] == []


@pytest.mark.parametrize(
    ("document", "given"),
    [
        ('query ($v: Ref = "PK") { actor(ref: $v) { name } }', '"PK"'),
        ('query ($v: ID = "x") { node(id: $v) { id } }', None),
        ('query ($v: [ID!] = ["x"]) { nodes(ids: $v) { id } }', None),
        ('query ($v: ID = "x") { nodes(ids: [$v]) { id } }', None),
        ('query ($v: String = "a") { search(text: $v) { score } }', None),
        ("query ($v: DateRangeInput = {}) { timeline(date: $v) { totalCount } }", None),
        ('query ($v: Ref = "PK") { statements(filter: {speaker: [$v]}) { totalCount } }', None),
        ("query ($v: SpeechAct = DENY) { statements(filter: {act: [$v]}) { totalCount } }", None),
        (
            'query ($v: Ref = "PK") { statements(filter: {mentions: {target: $v}}) { totalCount } }',
            None,
        ),
        ("query ($v: StatementFilter = {}) { statements(filter: {or: [$v]}) { totalCount } }", None),
        ("query ($v: Boolean = true) { summits { totalCount @skip(if: $v) } }", None),
    ],
)
def test_null_for_a_variable_with_a_default_where_no_null_may_be(
    seeds: Asker, document: str, given: str | None
) -> None:
    """Validation lets it through; the specification wants an error when it runs."""
    assert seeds.code(document, v=None) == "BAD_USER_INPUT"


# Arguments that say nothing, and lists that hold nothing


def fields_with_arguments() -> Iterator[tuple[str, str, GraphQLField]]:
    """Give type and field of everything that takes an argument which may be left out."""
    for type_ in SCHEMA.type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            for name, field in type_.fields.items():
                if not all(is_non_null_type(arg.type) for arg in field.args.values()):
                    yield type_.name, name, field


PATHS = {
    "SummitParticipation": "summits(first: 100) { nodes { participants { %s } } }",
    "Query": "%s",
}
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
        for typename, id_ in connection.execute(text("SELECT typename, id FROM entity ORDER BY id")):
            found.setdefault(typename, []).append(encode_id(typename, id_))
    places = {
        typename: f"nodes(ids: {json.dumps(ids[:40])}) {{ ... on {typename} {{ %s }} }}"
        for typename, ids in found.items()
        if isinstance(SCHEMA.type_map.get(typename), GraphQLObjectType)
        and "Node" in {i.name for i in SCHEMA.type_map[typename].interfaces}
    }
    return places | PATHS


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
    given = ", ".join(filter(None, (WANTED.get(name, ""), *arguments)))
    return f"{name}({given}) " + simple(get_named_type(field.type)) if given else (
        f"{name} " + simple(get_named_type(field.type))
    )


@pytest.mark.parametrize("type_", sorted({type_ for type_, _, _ in fields_with_arguments()}))
def test_null_for_every_argument_is_as_good_as_none(
    seeds: Asker, places: dict[str, str], type_: str
) -> None:
    if type_ not in places:
        pytest.skip("such records are found by their owners only, and take `field` alone")
    for owner, name, field in fields_with_arguments():
        arguments = optional(field, name)
        if owner != type_ or not arguments:
            continue
        place = places[type_]
        plain = seeds("{ %s }" % place % called(name, (), field))
        literal = [f"{n}: null" for n in arguments]
        assert seeds("{ %s }" % place % called(name, literal, field)) == plain, name
        declared = ", ".join(f"${n}: {arg.type}" for n, arg in arguments.items())
        variables = called(name, [f"{n}: ${n}" for n in arguments], field)
        document = "query (%s) { %s }" % (declared, place % variables)
        assert seeds(document) == plain, name
        assert seeds(document, **dict.fromkeys(arguments)) == plain, name
        for argument in arguments:
            target = get_named_type(arguments[argument].type)
            if isinstance(target, GraphQLInputObjectType):
                for empty in ("{}", nulls_of(target)):
                    asked = called(name, [f"{argument}: {empty}"], field)
                    found = seeds("{ %s }" % place % asked)
                    assert without_cursors(found) == without_cursors(plain), (name, empty)


def without_cursors(value: Any) -> Any:
    """Leave cursors out: they are of one filter, and an empty one is a filter too."""
    if isinstance(value, list):
        return [without_cursors(item) for item in value]
    if isinstance(value, dict):
        return {k: without_cursors(v) for k, v in value.items() if "ursor" not in k}
    return value


@pytest.mark.parametrize("type_", sorted({type_ for type_, _, _ in fields_with_arguments()}))
def test_an_empty_list_lets_nothing_through(
    seeds: Asker, places: dict[str, str], type_: str
) -> None:
    if type_ not in places:
        pytest.skip("such records are found by their owners only, and take `field` alone")
    for owner, name, field in fields_with_arguments():
        for argument, definition in field.args.items():
            if owner != type_ or not is_list_type(get_nullable_type(definition.type)):
                continue
            listed = is_list_type(get_nullable_type(field.type))
            asked = f"{name}({', '.join(filter(None, (WANTED.get(name), f'{argument}: []')))})"
            asked += " { __typename }" if listed else " { totalCount nodes { __typename } }"
            found = values_at(name, seeds("{ %s }" % places[type_] % asked))
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


# Dates far away, and sizes at their ends


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


def test_errors_of_the_planner_have_a_place(seeds: Asker) -> None:
    with pytest.raises(BadInput) as caught:
        seeds("{ a: actors { nodes { b: visits(first: 1, last: 1) { nodes { slug } } } } }")
    assert caught.value.path == ("a", "nodes", "b")


def test_search_gives_each_record_once_and_no_more_than_wanted(seeds: Asker) -> None:
    document = """query ($n: Int) { search(text: "India", first: $n) {
      score matchedText entity { ... on Node { id } } } }"""
    everything = seeds(document, n=100)["search"]
    ids = [hit["entity"]["id"] for hit in everything]
    assert len(set(ids)) == len(ids) > 3
    for size in (0, 1, 3):
        assert seeds(document, n=size)["search"] == everything[:size]
