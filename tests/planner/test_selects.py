"""The number of selects follows the document, never the number of rows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.planner.asking import Asker, asking
from tests.planner.world import Making, World, day

CANONICAL = """
query ($summits: Int) {
  summits(first: $summits) {
    nodes {
      slug
      place { name country { name } }
      period { start { edtf precision } }
      participants {
        role
        actor { name }
        representing { name }
        statements(mentioning: "jammu-and-kashmir") {
          totalCount
          nodes { slug channel mentions(target: "jammu-and-kashmir") { polarity matchedText } }
        }
      }
    }
  }
}
"""
SUMMITS, PEOPLE = 1_000, 10


def write_summits(url: str) -> None:
    """Write a thousand summits with ten participants, each of whom says one thing there."""
    world = World()
    people = [world.person(f"p-{number}") for number in range(PEOPLE)]
    topic = world.topic("jammu-and-kashmir")
    for number in range(SUMMITS):
        summit = world.summit(f"summit-{number:04}", day(number))
        for place, person in enumerate(people):
            world.participation(summit, person, place)
            said = world.statement(f"st-{number:04}-{place}", person, day(number), summit)
            if mentions_it(number, place):
                world.mention(said, topic)
    world.write(url)


@pytest.fixture(scope="module")
def summits(made: Making) -> Iterator[Asker]:
    with asking(made("summits", write_summits)) as asker:
        yield asker


def mentions_it(summit: int, place: int) -> bool:
    return (summit + place) % 3 == 0


@pytest.mark.parametrize("size", [1, 20, SUMMITS])
def test_canonical_query_takes_six_selects_for_any_number_of_summits(
    summits: Asker, size: int
) -> None:
    found = summits(CANONICAL, summits=size)["summits"]["nodes"]
    assert len(summits.selects) == 6, summits.selects
    assert [summit["slug"] for summit in found] == [f"summit-{i:04}" for i in range(size)]
    for number, summit in enumerate(found):
        assert [p["actor"]["name"] for p in summit["participants"]] == [
            f"p-{place}" for place in range(PEOPLE)
        ]
        for place, participant in enumerate(summit["participants"]):
            mentioned = mentions_it(number, place)
            page = participant["statements"]
            assert page["totalCount"] == int(mentioned)
            assert [s["slug"] for s in page["nodes"]] == [f"st-{number:04}-{place}"] * mentioned


@pytest.mark.parametrize("size", [0, 1])
def test_nothing_is_asked_for_below_an_empty_page(summits: Asker, size: int) -> None:
    document = "query ($n: Int) { summits(first: $n) { nodes { participants { role } } } }"
    summits(document, n=size)
    assert summits.selects == ["summits", "summits.nodes.participants"][: size + 1]


def test_only_what_is_selected_is_counted(summits: Asker) -> None:
    summits("{ summits(first: 5) { totalCount } }")
    assert summits.selects == ["summits.totalCount"]
    summits("{ summits(first: 5) { nodes { slug } } }")
    assert summits.selects == ["summits"]


def test_aliases_with_other_arguments_are_selects_of_their_own(summits: Asker) -> None:
    document = """{ summits(first: 20) { nodes {
      some: statements(first: 1) { nodes { slug } }
      more: statements(first: 3) { nodes { slug } }
      again: statements(first: 3) { nodes { slug } }
    } } }"""
    found = summits(document)["summits"]["nodes"]
    assert len(summits.selects) == 4
    for number, summit in enumerate(found):
        assert summit["some"]["nodes"] == [{"slug": f"st-{number:04}-0"}]
        assert summit["more"] == summit["again"]
        assert [s["slug"] for s in summit["more"]["nodes"]] == [
            f"st-{number:04}-{place}" for place in range(3)
        ]
