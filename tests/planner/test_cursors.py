"""Pages after the Relay specification: every row once, in one order, whatever is written."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest

from tests.databases import Databases
from tests.planner.asking import Asker, asking
from tests.planner.world import Making, World, day

ROWS = 10_000
PEOPLE = 20
Said = tuple[str, date | None]


def date_of(number: int) -> date | None:
    """Give one of few days, or none, so that many are equal."""
    return None if number % 11 == 0 else day(number % 97)


def place(said: Said) -> tuple[date, str]:
    """Give what statements are listed by: the date, what has none last; equal dates by slug."""
    slug, on = said
    return on or date.max, slug


def in_order(said: list[Said]) -> list[str]:
    return [slug for slug, _ in sorted(said, key=place)]


class Talk:
    """A database with statements, to which more can be added."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.world = World()
        self.speakers = [self.world.person(f"p-{number}") for number in range(PEOPLE)]
        self.said: dict[str, date | None] = {}
        self.by: list[list[Said]] = [[] for _ in self.speakers]

    def say(self, slug: str, on: date | None, speaker: int = 0) -> None:
        self.world.statement(slug, self.speakers[speaker], on)
        self.said[slug] = on
        self.by[speaker].append((slug, on))

    def write(self) -> None:
        self.world.write(self.url)


@pytest.fixture(scope="module")
def talk(databases: Databases, migrated_template: str) -> Iterator[Talk]:
    """Ten thousand statements by twenty people, written in no order; tests may add to them."""
    url = databases.copy(migrated_template)
    talk = Talk(url)
    numbers = list(range(ROWS))
    random.Random(1).shuffle(numbers)  # noqa: S311 - a made-up order of writing
    for number in numbers:
        talk.say(f"st-{number * 7919 % ROWS:05}", date_of(number), number % PEOPLE)
    talk.write()
    yield talk
    databases.drop(url)


@pytest.fixture(scope="module")
def asker(talk: Talk) -> Iterator[Asker]:
    with asking(talk.url) as asker:
        yield asker


PAGE = "{ nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
FORWARDS = f"query ($c: String) {{ statements(first: 7, after: $c) {PAGE} }}"
BACKWARDS = f"query ($c: String) {{ statements(last: 7, before: $c) {PAGE} }}"
OF_ONE = """query ($who: Ref!, $c: String) {
  actor(ref: $who) { statements(DIRECTION: $c) PAGE } }""".replace("PAGE", PAGE)


def pages(
    asker: Asker, document: str, between: Callable[[list[Any]], None] = lambda _: None, **given: Any
) -> list[Any]:
    """Give all pages, in the order in which they came; `between` sees those that came so far."""
    backwards = "last:" in document
    more, end = ("hasPreviousPage", "startCursor") if backwards else ("hasNextPage", "endCursor")

    async def all_pages() -> list[Any]:
        found: list[Any] = []
        cursor = None
        while not found or found[-1]["pageInfo"][more]:
            data = await asker.ask(document, {"c": cursor, **given})
            while "pageInfo" not in data:
                (data,) = data.values()
            found.append(data)
            cursor = data["pageInfo"][end]
            between(found)
        return found

    return asker.runner.run(all_pages())


def slugs(found: list[Any]) -> list[str]:
    return [node["slug"] for page in found for node in page["nodes"]]


def test_ten_thousand_rows_in_steps_of_seven(talk: Talk, asker: Asker) -> None:
    everything = in_order(list(talk.said.items()))
    found = pages(asker, FORWARDS)
    assert slugs(found) == everything
    assert {len(page["nodes"]) for page in found[:-1]} == {7}
    assert [page["pageInfo"]["hasPreviousPage"] for page in found[:2]] == [False, True]

    back = pages(asker, BACKWARDS)
    assert slugs(back[::-1]) == everything
    assert {len(page["nodes"]) for page in back[:-1]} == {7}
    assert [page["pageInfo"]["hasNextPage"] for page in back[:2]] == [False, True]


@pytest.mark.parametrize("document", [FORWARDS, BACKWARDS])
def test_what_is_written_meanwhile_appears_ahead_of_the_cursor_only(
    talk: Talk, asker: Asker, document: str
) -> None:
    chance = random.Random(2)  # noqa: S311 - made-up dates
    wanted = list(talk.said.items())
    before = len(wanted)
    backwards = document is BACKWARDS

    def write(found: list[Any]) -> None:
        if len(found) % 100:
            return
        at, *_, end = (node["slug"] for node in found[-1]["nodes"])
        reached = at if backwards else end
        around = (talk.said[reached], day(-1), day(1_000), None, date_of(chance.randrange(ROWS)))
        for number, on in enumerate(around):
            new = f"{chance.choice('ax')}-{backwards:d}-{len(found)}-{number}", on
            talk.say(*new)
            if (place(new) > place((reached, talk.said[reached]))) != backwards:
                wanted.append(new)
        talk.write()

    found = pages(asker, document, write)
    assert slugs(found[::-1] if backwards else found) == in_order(wanted)
    written = 5 * (len(found) // 100)
    assert 20 < len(wanted) - before < written == len(talk.said) - before


def test_a_connection_below_a_record_in_steps_of_seven(talk: Talk, asker: Asker) -> None:
    theirs = in_order(talk.by[3])
    assert len(theirs) >= ROWS / PEOPLE
    found = pages(asker, OF_ONE.replace("DIRECTION", "first: 7, after"), who="p-3")
    assert slugs(found) == theirs
    back = pages(asker, OF_ONE.replace("DIRECTION", "last: 7, before"), who="p-3")
    assert slugs(back[::-1]) == theirs


def test_one_cursor_for_many_parents_goes_on_behind_it_for_each(talk: Talk, asker: Asker) -> None:
    document = f"""query ($c: String) {{ actors(first: 50) {{ nodes {{
      slug statements(first: 7, after: $c) {PAGE} }} }} }}"""
    first = asker(OF_ONE.replace("DIRECTION", "first: 100, after"), who="p-3")
    cursor = first["actor"]["statements"]["pageInfo"]["endCursor"]
    reached = in_order(talk.by[3])[99]
    for actor in asker(document, c=cursor)["actors"]["nodes"]:
        said = talk.by[int(actor["slug"].removeprefix("p-"))]
        behind = [s for s in said if place(s) > place((reached, talk.said[reached]))]
        assert slugs([actor["statements"]]) == in_order(behind)[:7]


def relay(rows: list[str], given: dict[str, Any]) -> tuple[list[str], bool, bool]:
    """Give nodes, hasNextPage and hasPreviousPage after the specification's own algorithm.

    Where it leaves a server the choice (rows outside of a cursor), there are some.
    """
    left = rows
    if "after" in given:
        left = left[left.index(given["after"]) + 1 :]
    if "before" in given and given["before"] in left:
        left = left[: left.index(given["before"])]
    elif "before" in given:
        left = []
    if "last" in given:
        kept = left[max(len(left) - given["last"], 0) :]
        return kept, "before" in given, len(left) > given["last"]
    first = given.get("first", 20)
    return left[:first], len(left) > first, "after" in given


SIZES: list[dict[str, Any]] = [{}]
SIZES += [{name: size} for name in ("first", "last") for size in (0, 1, 3, 9, 10, 30)]
PLACES = (None, 0, 5, 7, 9)


def test_page_info_is_that_of_the_specification(few: Asker) -> None:
    rows = [f"st-{number}" for number in range(10)]
    edges = few("{ statements { edges { cursor node { slug } } } }")["statements"]["edges"]
    cursors = {edge["node"]["slug"]: edge["cursor"] for edge in edges}
    assert list(cursors) == rows
    document = f"""query ($first: Int, $last: Int, $after: String, $before: String) {{
      statements(first: $first, last: $last, after: $after, before: $before) {PAGE} }}"""
    for size, after, before in product(SIZES, PLACES, PLACES):
        places = {"after": after, "before": before}
        given = size | {name: rows[at] for name, at in places.items() if at is not None}
        variables = {name: cursors.get(value, value) for name, value in given.items()}
        found = few(document, **variables)["statements"]
        nodes, has_next, has_previous = relay(rows, given)
        assert slugs([found]) == nodes, given
        assert found["pageInfo"] == {
            "hasNextPage": has_next,
            "hasPreviousPage": has_previous,
            "startCursor": cursors[nodes[0]] if nodes else None,
            "endCursor": cursors[nodes[-1]] if nodes else None,
        }, given


def write_few(url: str) -> None:
    """Write ten statements at one summit, nine of them of one speaker, and ten visits."""
    world = World()
    who, other = world.person("p-0"), world.person("p-1")
    summit = world.summit("summit", day(0))
    world.participation(summit, who)
    for number in range(10):
        world.statement(f"st-{number}", other if number == 4 else who, day(number), summit)
        world.visit(f"v-{number}", who, other, day(number))
    world.write(url)


@pytest.fixture(scope="module")
def few(made: Making) -> Iterator[Asker]:
    with asking(made("few", write_few)) as asker:
        yield asker


FOREIGN = {
    "of another root field": "visits(first: 3) { pageInfo { endCursor } }",
    "with a filter": "statements(first: 3, filter: {act: [STATE]}) { pageInfo { endCursor } }",
    "with an empty filter": "statements(first: 3, filter: {}) { pageInfo { endCursor } }",
    "in another order": "actors(first: 1) { pageInfo { endCursor } }",
    "of an actor": 'actor(ref: "p-0") { statements(first: 3) { pageInfo { endCursor } } }',
    "of a summit": 'summit(ref: "summit") { statements(first: 3) { pageInfo { endCursor } } }',
    "of a participant": 'summit(ref: "summit") { participants {'
    " statements(first: 3) { pageInfo { endCursor } } } }",
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("argument", ["first: 3, after", "last: 3, before"])
def test_a_cursor_of_another_connection_is_refused(few: Asker, name: str, argument: str) -> None:
    data = few(f"{{ {FOREIGN[name]} }}")
    while "endCursor" not in data:
        (data,) = data if isinstance(data, list) else data.values()
    cursor = data["endCursor"]
    assert isinstance(cursor, str)
    document = f"query ($c: String) {{ statements({argument}: $c) {{ nodes {{ slug }} }} }}"
    assert few.code(document, c=cursor) == "CURSOR_INVALID"


def test_a_cursor_is_of_one_filter_and_its_values(few: Asker) -> None:
    document = """query ($act: [SpeechAct!], $who: [Ref!], $c: String) {
      statements(first: 2, filter: {act: $act, speaker: $who}, after: $c) {
        nodes { slug } pageInfo { endCursor } } }"""
    given = {"act": ["STATE", "DENY"], "who": ["p-0"]}
    cursor = few(document, **given)["statements"]["pageInfo"]["endCursor"]
    assert slugs([few(document, **given, c=cursor)["statements"]]) == ["st-2", "st-3"]
    for others in ({"act": ["STATE"]}, {"act": None}, {"who": ["p-1"]}, {"who": ["p-0", "p-1"]}):
        assert few.code(document, **(given | others), c=cursor) == "CURSOR_INVALID"


def test_a_cursor_of_an_actor_is_good_for_it_as_the_kind_that_it_is(few: Asker) -> None:
    document = "query ($c: String) { %s { statements(first: 2, after: $c) PAGE } }"
    document = document.replace("PAGE", PAGE)
    as_actor, as_person = document % 'actor(ref: "p-0")', document % 'person(ref: "p-0")'
    cursor = few(as_actor)["actor"]["statements"]["pageInfo"]["endCursor"]
    found = few(as_person, c=cursor)["person"]["statements"]
    assert slugs([found]) == ["st-2", "st-3"]
    assert found == few(as_actor, c=cursor)["actor"]["statements"]


def test_every_other_text_is_refused(few: Asker) -> None:
    good = few("{ statements(first: 3) { pageInfo { endCursor } } }")
    cursor = good["statements"]["pageInfo"]["endCursor"]
    document = "query ($c: String) { statements(first: 3, after: $c) { nodes { slug } } }"
    assert few.code(document, c=cursor) == ""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    changed = {
        cursor[:at] + letter + cursor[at + 1 :]
        for at in range(len(cursor))
        for letter in (alphabet[(alphabet.index(cursor[at]) + by) % 64] for by in (1, 32, 63))
    }
    cut = {cursor[:length] for length in range(len(cursor))}
    spoilt = {f"{cursor}{more}" for more in ("A", "=", "==", " ", "\n", "%00", cursor)}
    strange = {"x", " ", "null", "A" * 600, "A" * 5_000, "-" * 24, f" {cursor}", "é" * 40, "日本"}
    for text in changed | cut | spoilt | strange:
        assert few.code(document, c=text) == "CURSOR_INVALID", text


def test_sizes_that_are_refused(few: Asker) -> None:
    for arguments, code in (
        ("first: 3, last: 3", "BAD_USER_INPUT"),
        ("first: -1", "BAD_USER_INPUT"),
        ("last: -1", "BAD_USER_INPUT"),
        ("first: 1001", "PAGE_TOO_LARGE"),
        ("last: 2147483647", "PAGE_TOO_LARGE"),
        ("first: 2147483648", "GRAPHQL_VALIDATION_FAILED"),
        ('first: "3"', "GRAPHQL_VALIDATION_FAILED"),
    ):
        few.selects.clear()
        for selection in ("{ nodes { slug } }", "{ totalCount }", "{ __typename }"):
            assert few.code(f"{{ statements({arguments}) {selection} }}") == code, arguments
            nested = f"{{ actors {{ nodes {{ statements({arguments}) {selection} }} }} }}"
            assert few.code(nested) == code, arguments
        assert not few.selects
