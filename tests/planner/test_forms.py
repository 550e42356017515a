"""Documents of unusual form give what a plainer form of the same question gives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import (
    FieldNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

from api.errors import BadInput
from tests.planner.asking import Asker

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
    assert count == len(seeds.selects) == 5
    assert json.dumps(found) == json.dumps(wanted), "the order of the fields counts too"


EVERYTHING = """{
  summits { nodes { slug host { name } place { name country { name } } period { start { edtf } }
    participants { actor { name } statements { totalCount nodes { slug } } } }
    pageInfo { hasNextPage } edges { node { slug } } totalCount }
  statements(first: 3) { facets { byAct { value count } } nodes {
    speaker { name ... on Person { tenures { status } } } amount { currency }
    mentions { target { ... on Topic { slug } ... on Treaty { slug } } }
    venue { ... on Node { id } } } }
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


@pytest.mark.parametrize(("depth", "selects"), [(0, 0), (1, 2), (2, 6), (3, 10), (4, 11), (5, 13)])
def test_objects_of_which_no_field_is_wanted_are_empty(
    seeds: Asker, depth: int, selects: int
) -> None:
    everything = seeds(EVERYTHING)
    for directive in (
        "@include(if: false)",
        "@skip(if: true)",
        "@skip(if: true) @include(if: true)",
    ):
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


def test_errors_of_the_planner_have_a_place(seeds: Asker) -> None:
    with pytest.raises(BadInput) as caught:
        seeds("{ a: actors { nodes { b: visits(first: 1, last: 1) { nodes { slug } } } } }")
    assert caught.value.path == ("a", "nodes", "b")
