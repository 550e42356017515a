"""What is refused before any select runs: with its code, its figures, and in little time."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import httpx
import hypothesis
import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_introspection_query,
    parse,
    print_ast,
)
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from api.errors import BadInput, DocumentRefused
from api.http.limits import (
    Limits,
    Weight,
    check_document,
    check_operation,
    check_text,
    check_variables,
    weight_of,
)
from api.http.repeats import repeated_pairs
from tests.api.http.serving import Client, Counting, ask, codes, served

SECONDS = 0.4
"""Of CPU time. All stay below 0.1 where nothing else runs; the rest is for machines in a hurry."""
TRIES = 3
"""Of which one must stay below: what else a machine does comes and goes."""


def nested(levels: int) -> str:
    half = levels // 4
    return "{" + "statements{nodes{speaker{" * half + "slug" + "}}}" * half + "}"


def fan(fragments: int) -> str:
    """Fragments that each spread the next one twice."""
    parts = [f"fragment F{i} on Actor {{ ...F{i + 1} ...F{i + 1} }}" for i in range(fragments - 1)]
    last = f"fragment F{fragments - 1} on Actor {{ slug }}"
    return " ".join(["{ actors { nodes { ...F0 } } }", *parts, last])


def many(pattern: str, number: int) -> str:
    return "{" + " ".join(pattern.format(place) for place in range(number)) + "}"


def both(operator: str, levels: int) -> str:
    return f"{{{operator}:[" * levels + "{}" + "]}" * levels


HOSTILE: dict[str, tuple[str, str]] = {
    "thirty levels": (nested(40), "TOO_DEEP"),
    "a cycle of thirty levels": (
        "{ actors { nodes { ...A } } }"
        " fragment A on Actor { statements { nodes { speaker { ...A } } } }",
        "GRAPHQL_VALIDATION_FAILED",
    ),
    "fragments that double": (fan(30), "TOO_MANY_DEFINITIONS"),
    "few fragments that double": (fan(19), "TOO_BROAD"),
    "fragments in a circle": (
        "{ actors { nodes { ...A } } } fragment A on Actor { ...B } fragment B on Actor { ...A }",
        "GRAPHQL_VALIDATION_FAILED",
    ),
    "aliases": (many("a{}: __typename", 1000), "TOO_MANY_TOKENS"),
    "fewer aliases": (many("a{}: __typename", 101), "TOO_MANY_ALIASES"),
    "a large page": ("{ actors(first: 100000) { nodes { slug } } }", "PAGE_TOO_LARGE"),
    "a large page, only counted": ("{ actors(first: 101) { totalCount } }", "PAGE_TOO_LARGE"),
    "a negative page": ("{ actors(first: -1) { nodes { slug } } }", "BAD_USER_INPUT"),
    "a page and its end": ("{ actors(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT"),
    "tokens": ("{" + "a " * 49_000 + "}", "TOO_MANY_TOKENS"),
    "comments": ("#\n" * 30_000 + "{ __typename }", "TOO_MANY_TOKENS"),
    "a long comment": ("#" * 90_000 + "\n{ __typename }", "TOO_MANY_TOKENS"),
    "a long text": ('{ state(ref: "' + '\\"' * 22_000 + '") { slug } }', "TOO_MANY_TOKENS"),
    "a long block of text": ('{ state(ref: """' + '\\"""' * 11_000, "TOO_MANY_TOKENS"),
    "commas": ("{" + "," * 90_000 + "nothing }", "GRAPHQL_VALIDATION_FAILED"),
    "deep lists": ("{ actors(filter: " + "[" * 10_000 + "]" * 10_000 + ") { id } }", "TOO_DEEP"),
    "deep objects": ("{ actors(filter: " + "{a:" * 10_000, "TOO_DEEP"),
    "deep braces": ("{ a" * 10_000, "TOO_DEEP"),
    "deep fragments": ("{" + "...{" * 70 + "__typename" + "}" * 71, "TOO_DEEP"),
    "deep types": ("query ($a: " + "[" * 10_000, "TOO_DEEP"),
    "directives": ("{ __typename " + "@skip(if: false) " * 1000 + "}", "TOO_MANY_TOKENS"),
    "short directives": ("{ __typename " + "@a " * 900 + "}", "TOO_MANY_DIRECTIVES"),
    "errors": ("{" + " ".join(f"x{i}" for i in range(1000)) + "}", "GRAPHQL_VALIDATION_FAILED"),
    "repeated fields": ("{" + "__typename " * 1997 + "}", "TOO_BROAD"),
    "fewer repeated fields": ("{" + "__typename " * 900 + "}", "TOO_BROAD"),
    "repeated objects": ("{" + "actors { nodes { slug name id } } " * 150 + "}", "TOO_BROAD"),
    "repeated in fragments": ("{" + "... { actors { nodes { slug } } } " * 150 + "}", "TOO_BROAD"),
    "deep conditions": (f"{{ statements(filter: {both('and', 5)}) {{ totalCount }} }}", "TOO_DEEP"),
    "conditions": (
        "{ statements(filter: {or: [" + "{}" * 300 + "]}) { totalCount } }",
        "TOO_MANY_CONDITIONS",
    ),
    "operations": (many("query Q{} {{ __typename }}", 21)[1:-1], "TOO_MANY_DEFINITIONS"),
    "the schema in itself": (
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "GRAPHQL_VALIDATION_FAILED",
    ),
    "the schema again and again": (
        many("a{}: __schema {{ types {{ fields {{ type {{ name }} }} }} }}", 90),
        "COST_EXCEEDED",
    ),
    "pages of pages": (
        "{ statements(first: 100) { nodes { speaker { statements(first: 100) { nodes {"
        " speaker { statements(first: 100) { nodes { slug } } } } } } } } }",
        "COST_EXCEEDED",
    ),
    "a character that no text holds": ('{ state(ref: "\\u0000") { slug } }', "BAD_USER_INPUT"),
    "an operation that isn't served": ("subscription { __typename }", "OPERATION_NOT_SUPPORTED"),
}  # fmt: skip


def timed(asking: Callable[[int], httpx.Response]) -> tuple[httpx.Response, float]:
    """Ask until an answer takes little time, a few times at most; give it and its CPU time."""
    for turn in range(TRIES):
        begin = time.process_time()
        response = asking(turn)
        taken = time.process_time() - begin
        if taken < SECONDS:
            break
    return response, taken


@pytest.mark.parametrize(("document", "code"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_documents(offline: Client, counting: Counting, document: str, code: str) -> None:
    response, taken = timed(lambda turn: ask(offline, f"{document} # {turn}"))
    assert set(codes(response)) == {code}
    assert counting.runs == 0
    errors = response.json()["errors"]
    assert len(errors) <= 5
    assert all(len(error["message"]) <= 300 for error in errors)
    if code.startswith("TOO_") or code in {"PAGE_TOO_LARGE", "COST_EXCEEDED"}:
        extensions = errors[0]["extensions"]
        assert extensions["found"] > extensions["allowed"]
    assert taken < SECONDS


def test_a_document_of_a_million_bytes(offline: Client, counting: Counting) -> None:
    response = ask(offline, "#" * 1_000_000)
    assert (response.status_code, codes(response)) == (413, ["BODY_TOO_LARGE"])
    assert counting.runs == 0


LARGE = """query Q($ids: [ID!]!, $filter: StatementFilter) {
  nodes(ids: $ids) { id }
  statements(filter: $filter) { totalCount }
}"""
VARIABLES: dict[str, tuple[dict[str, Any], str]] = {
    "entries": ({f"{i}": 1 for i in range(9_000)}, "BAD_USER_INPUT"),
    "a long list": ({"ids": ["x"] * 10_000}, "BAD_USER_INPUT"),
    "deep lists": ({"ids": json.loads("[" * 60 + "]" * 60)}, "BAD_USER_INPUT"),
    "conditions": ({"ids": [], "filter": {"or": [{}] * 300}}, "TOO_MANY_CONDITIONS"),
    "deep conditions": (
        {"ids": [], "filter": {"not": {"not": {"not": {"not": {"not": {}}}}}}},
        "TOO_DEEP",
    ),
    "U+0000": ({"ids": ["a\0b"]}, "BAD_USER_INPUT"),
    "another kind": ({"ids": 7, "filter": []}, "BAD_USER_INPUT"),
    "nothing": ({}, "BAD_USER_INPUT"),
    "a large number": ({"ids": [], "filter": 2**70}, "BAD_USER_INPUT"),
}


@pytest.mark.parametrize(("variables", "code"), VARIABLES.values(), ids=VARIABLES)
def test_hostile_variables(
    offline: Client, counting: Counting, variables: dict[str, Any], code: str
) -> None:
    ask(offline, LARGE, variables={"ids": []})
    counting.runs = 0
    response, taken = timed(lambda _: ask(offline, LARGE, variables=variables))
    assert set(codes(response)) == {code}
    assert counting.runs == 0
    assert taken < SECONDS


def test_conditions_in_variables_count_wherever_they_are_used(
    offline: Client, counting: Counting
) -> None:
    uses = " ".join(f"a{i}: statements(filter: $f) {{ totalCount }}" for i in range(50))
    document = f"query Q($f: StatementFilter) {{ {uses} }}"
    assert codes(ask(offline, document, variables={"f": {"and": [{}]}})) == []
    response = ask(offline, document, variables={"f": {"and": [{}, {}, {}, {}, {}]}})
    assert codes(response) == ["TOO_MANY_CONDITIONS"]
    assert response.json()["errors"][0]["extensions"]["found"] == 300


def test_variables_inside_of_literals_count(offline: Client) -> None:
    document = (
        "query Q($f: StatementFilter!) { statements(filter: {and: [{or: [$f]}]}) { totalCount } }"
    )
    assert codes(ask(offline, document, variables={"f": {"not": {"not": {}}}})) == []
    deeper = {"f": {"not": {"not": {"not": {}}}}}
    assert codes(ask(offline, document, variables=deeper)) == ["TOO_DEEP"]


def test_interfaces_inside_of_each_other_are_bounded(offline: Client, counting: Counting) -> None:
    types = ("State", "Person", "Organization", "Bloc", "PoliticalParty")
    inner = "slug"
    for _ in range(5):
        own = " ".join(
            f"... on {name} {{ statements(first: 1) {{ nodes {{ x{i}: slug }} }} }}"
            for i, name in enumerate(types)
        )
        inner = f"speaker {{ statements(first: 1) {{ nodes {{ {inner} }} }} {own} }}"
    response = ask(offline, f"{{ statements(first: 1) {{ nodes {{ {inner} }} }} }}")
    assert codes(response) == ["TOO_BROAD"]
    assert counting.runs == 0


def test_what_tools_send_passes(offline: Client) -> None:
    document = get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
    )
    answer = ask(offline, document).json()
    assert answer["extensions"]["cost"] == {"requested": 25_000, "limit": 50_000}
    assert len(answer["data"]["__schema"]["types"]) > 100
    assert ask(offline, document).json() == answer


def test_limits_are_settings() -> None:
    document = "{ a: actors { nodes { slug } } }"
    for setting, code in {
        "max_tokens": "TOO_MANY_TOKENS",
        "max_aliases": "TOO_MANY_ALIASES",
        "max_depth": "TOO_DEEP",
        "max_fields": "TOO_BROAD",
        "max_page": "PAGE_TOO_LARGE",
        "max_cost": "COST_EXCEEDED",
    }.items():
        value = {"max_tokens": 10, "max_aliases": 0, "max_page": 19}.get(setting, 2)
        with served(backend=Counting(), **{setting: value}) as client:
            assert codes(ask(client, document)) == [code]


# The one pass against the naive expansion


NAMES = ("A", "B", "C", "D")
FILTERED = "a(f: {and: [{p: 1}, {not: {q: 2}}], r: [1, 2]})"
LEAVES = ("a", "b", "x: a", "y: b", "c @skip(if: true)", FILTERED)
few = hypothesis.settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)


@st.composite
def documents(draw: st.DrawFn) -> DocumentNode:
    """Documents whose fragments spread later ones only, so that there is no cycle."""

    def selections(fragments: tuple[str, ...], level: int) -> str:
        parts = [selection(fragments, level) for _ in range(draw(st.integers(1, 3)))]
        return f"{{ {' '.join(parts)} }}"

    def selection(fragments: tuple[str, ...], level: int) -> str:
        kind = draw(st.integers(0, 9))
        if kind < 2 and fragments:
            return f"...{draw(st.sampled_from(fragments))}"
        if 2 <= kind < 5 and level < 4:
            return f"{('...', 'a', 'd')[kind - 2]} {selections(fragments, level + 1)}"
        return draw(st.sampled_from(LEAVES))

    text = selections(NAMES, 1)
    for place, name in enumerate(NAMES):
        text += f" fragment {name} on T {selections(NAMES[place + 1 :], 1)}"
    return parse(text)


def expanded(document: DocumentNode) -> SelectionSetNode:
    """Give the operation's selections with every fragment written out."""
    fragments = {
        node.name.value: node.selection_set
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }

    def write(selections: SelectionSetNode) -> str:
        parts = []
        for node in selections.selections:
            if isinstance(node, FragmentSpreadNode):
                parts.append(f"... {write(fragments[node.name.value])}")
            elif node.selection_set:  # type: ignore[attr-defined]
                head = "..." if not isinstance(node, FieldNode) else node.name.value
                parts.append(f"{head} {write(node.selection_set)}")  # type: ignore[attr-defined]
            else:
                parts.append(print_ast(node))
        return f"{{ {' '.join(parts)} }}"

    (operation,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    (written,) = parse(write(operation.selection_set)).definitions
    assert isinstance(written, OperationDefinitionNode)
    return written.selection_set


def naive(selections: SelectionSetNode, level: int = 1) -> Weight:
    weight = Weight(nesting=level)
    for node in selections.selections:
        step = 1 if isinstance(node, FieldNode) else 0
        inner = (
            naive(node.selection_set, level + 1) if node.selection_set else Weight(nesting=level)
        )  # type: ignore[attr-defined]
        with_filter = isinstance(node, FieldNode) and bool(node.arguments)
        weight = Weight(
            max(weight.depth, inner.depth + step),
            max(weight.nesting, inner.nesting),
            weight.fields + inner.fields + step,
            weight.aliases + inner.aliases + bool(step and node.alias),  # type: ignore[attr-defined]
            weight.directives + inner.directives + len(node.directives or ()),
            weight.conditions + inner.conditions + (7 if with_filter else 0),
            max(weight.combining, inner.combining, 2 if with_filter else 0),
        )
    return weight


WIDE = Limits(**dict.fromkeys(Limits.__slots__, 10**9))


@few
@given(documents())
def test_the_one_pass_counts_like_the_expansion(document: DocumentNode) -> None:
    (operation,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    wanted = naive(expanded(document))
    check_operation(document, operation, {}, replace(WIDE, **as_dict(wanted)))
    for name, value in as_dict(wanted).items():
        if value:
            with pytest.raises(DocumentRefused):
                check_operation(document, operation, {}, replace(WIDE, **{name: value - 1}))
    assert check_document(document, WIDE).fields >= wanted.fields


def as_dict(weight: Weight) -> dict[str, int]:
    return {name: getattr(weight, name) for name in Weight.__slots__}


@few
@given(documents())
def test_repeated_pairs_are_those_of_the_expansion(document: DocumentNode) -> None:
    def pairs(sets: list[SelectionSetNode]) -> int:
        fields: dict[str, list[FieldNode]] = {}
        waiting = list(sets)
        while waiting:
            for node in waiting.pop().selections:
                if isinstance(node, FieldNode):
                    key = node.alias.value if node.alias else node.name.value
                    fields.setdefault(key, []).append(node)
                else:
                    waiting.append(node.selection_set)  # type: ignore[attr-defined]
        return sum(
            len(nodes) * (len(nodes) - 1) // 2
            + pairs([node.selection_set for node in nodes if node.selection_set])
            for nodes in fields.values()
        )

    written = expanded(document)
    assert repeated_pairs(parse(print_ast(written))) == pairs([written])


@few
@given(st.recursive(st.one_of(st.integers(), st.text(max_size=3)), lambda inner: st.one_of(
    st.lists(inner, max_size=4),
    st.dictionaries(st.sampled_from(("and", "or", "not", "p", "q")), inner, max_size=3),
)))  # fmt: skip
def test_values_weigh_the_same_in_variables_and_in_documents(value: Any) -> None:
    def literal(item: Any) -> str:
        if isinstance(item, dict):
            return "{" + " ".join(f"{k}: {literal(v)}" for k, v in item.items()) + "}"
        if isinstance(item, list):
            return "[" + " ".join(map(literal, item)) + "]"
        return "1"

    weight = weight_of(value)
    document = parse(f"query ($v: T) {{ a(f: {literal(value)}) }}")
    with_variable = parse("query ($v: T) { a(f: $v) }")
    for checked, variables in ((document, {}), (with_variable, {"v": value})):
        (operation,) = checked.definitions
        assert isinstance(operation, OperationDefinitionNode)
        exact = replace(WIDE, conditions=weight.conditions, combining=weight.combining)
        check_operation(checked, operation, variables, exact)
        if weight.conditions:
            less = replace(WIDE, conditions=weight.conditions - 1)
            with pytest.raises(DocumentRefused):
                check_operation(checked, operation, variables, less)


@few
@given(st.text(alphabet='{}[]()"\\# \n,.aé1-!$@:&|=+', max_size=60))
def test_tokens_are_counted_in_any_text(text: str) -> None:
    for tokens in (0, 3, 60):
        with suppress(DocumentRefused):
            check_text(text, replace(WIDE, tokens=tokens))


@few
@given(documents())
def test_no_fewer_tokens_than_the_parser_finds(document: DocumentNode) -> None:
    text = print_ast(document)
    tokens = 0
    token = document.loc.start_token if document.loc else None
    while token and token.next:
        token = token.next
        tokens += token.kind.name != "EOF"
    with pytest.raises(DocumentRefused):
        check_text(text, replace(WIDE, tokens=tokens - 1))
    check_text(text, replace(WIDE, tokens=tokens))


@pytest.mark.parametrize("size", [999, 1000, 1001])
def test_values_in_variables_are_counted(size: int) -> None:
    variables = {"a": {"b": [None] * (size - 2)}}
    if size > 1000:
        with pytest.raises(BadInput) as caught:
            check_variables(variables, Limits())
        assert caught.value.extensions["found"] == size
    else:
        check_variables(variables, Limits())
