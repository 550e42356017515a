"""What participants said at summits about a target, beside what is reckoned from the same facts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.planner.asking import Asker, asking
from tests.planner.world import Making, World, day

TOPICS = ("broad", "narrow", "narrowest", "other")
UNDER = {
    "broad": {"broad", "narrow", "narrowest"},
    "narrow": {"narrow", "narrowest"},
    "narrowest": {"narrowest"},
    "other": {"other"},
}
TWICE = ("p-0", "p-1")
"""Who takes part in each summit twice."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement."""

    slug: str
    speaker: str
    venue: str | None
    act: str
    about: frozenset[str]


def said() -> list[Said]:
    """Give statements in the order of their dates; some summits have very many of one speaker."""
    chance = random.Random(11)  # noqa: S311 - the same in every run
    made = []
    for number in range(400):
        speaker = f"p-{min(chance.randrange(9), chance.randrange(9))}"
        venue = chance.choice(("summit-0", "summit-0", "summit-1", "summit-2", None))
        about = frozenset(chance.sample(TOPICS, chance.choice((0, 0, 1, 2, 3))))
        made.append(Said(f"st-{number:03}", speaker, venue, chance.choice("SD"), about))
    return made


def write(url: str) -> None:
    """Write them, and who took part in the summits: nobody in the last one."""
    world = World()
    people = {f"p-{number}": world.person(f"p-{number}") for number in range(9)}
    summits = {f"summit-{number}": world.summit(f"summit-{number}", day(0)) for number in range(4)}
    topics: dict[str, int] = {}
    for name, broader in zip(TOPICS, (None, "broad", "narrow", None), strict=True):
        topics[name] = world.topic(name, topics[broader] if broader else None)
    for name, summit in list(summits.items())[:3]:
        taking_part = [*TWICE, *people] if name != "summit-2" else ["p-7", "p-8"]
        for ordinal, person in enumerate(taking_part):
            world.participation(summit, people[person], ordinal)
    for number, each in enumerate(said()):
        act = "STATE" if each.act == "S" else "DENY"
        venue = None if each.venue is None else summits[each.venue]
        id_ = world.statement(each.slug, people[each.speaker], day(number), venue, act)
        for topic in sorted(each.about):
            world.mention(id_, topics[topic])
    world.write(url)


@pytest.fixture(scope="module")
def spoken(made: Making) -> Iterator[Asker]:
    with asking(made("spoken", write)) as asker:
        yield asker


def expected(summit: str, person: str, topic: str) -> list[Said]:
    """Reckon what somebody said at a summit about a topic, or a narrower one."""
    return [
        each
        for each in said()
        if each.venue == summit and each.speaker == person and each.about & UNDER[topic]
    ]


DOCUMENT = """query ($topic: Ref!, ARGUMENTS) { summits { nodes { slug participants {
  actor { slug } statements(mentioning: $topic, GIVEN) { NODES } } } } }"""


def asked(asker: Asker, arguments: str, given: str, topic: str, **variables: object):
    """Give slugs by summit and place among its participants."""
    nodes = "nodes { slug act } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }"
    document = DOCUMENT.replace("ARGUMENTS", arguments).replace("GIVEN", given)
    data = asker(document.replace("NODES", nodes), topic=topic, **variables)
    return [
        (summit["slug"], part["actor"]["slug"], part["statements"])
        for summit in data["summits"]["nodes"]
        for part in summit["participants"]
    ]


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("size", [0, 1, 2, 7, 100])
@pytest.mark.parametrize("end", ["first", "last"])
def test_a_page_is_what_was_said(spoken: Asker, end: str, size: int, topic: str) -> None:
    found = asked(spoken, "$size: Int", f"{end}: $size", topic, size=size)
    assert len(found) == 11 + 11 + 2
    for summit, person, page in found:
        whole = [each.slug for each in expected(summit, person, topic)]
        wanted = whole[:size] if end == "first" else whole[len(whole) - min(size, len(whole)) :]
        assert [node["slug"] for node in page["nodes"]] == wanted
        assert page["totalCount"] == len(whole)
        more = "hasNextPage" if end == "first" else "hasPreviousPage"
        assert page["pageInfo"][more] == (len(whole) > size)
    assert sum(len(page["nodes"]) for *_, page in found) > (10 if size else -1)


def test_one_statement_about_several_narrower_topics_is_listed_once(spoken: Asker) -> None:
    several = [each for each in said() if len(each.about & UNDER["broad"]) > 1 and each.venue]
    assert several
    found = asked(spoken, "$size: Int", "first: $size", "broad", size=100)
    for _, _, page in found:
        slugs = [node["slug"] for node in page["nodes"]]
        assert len(slugs) == len(set(slugs))


def test_a_cursor_goes_on_below_one_participant(spoken: Asker) -> None:
    arguments, given = "$after: String", "first: 3, after: $after"
    _, person, page = asked(spoken, arguments, given, "broad")[0]
    whole = [each.slug for each in expected("summit-0", person, "broad")]
    seen: list[str] = []
    cursor = None
    while True:
        page = asked(spoken, arguments, given, "broad", after=cursor)[0][2]
        seen += [node["slug"] for node in page["nodes"]]
        cursor = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert seen == whole
    assert len(whole) > 3


@pytest.mark.parametrize("topic", TOPICS)
def test_a_filter_holds_besides(spoken: Asker, topic: str) -> None:
    for wanted, holds in (
        ("{act: [DENY]}", lambda each: each.act == "D"),
        ('{mentions: {target: "other"}}', lambda each: "other" in each.about),
        ('{not: {mentions: {target: "other"}}}', lambda each: "other" not in each.about),
    ):
        found = asked(spoken, "$size: Int", f"first: $size, filter: {wanted}", topic, size=2)
        for summit, person, page in found:
            whole = [each.slug for each in expected(summit, person, topic) if holds(each)]
            assert [node["slug"] for node in page["nodes"]] == whole[:2]
            assert page["totalCount"] == len(whole)
