"""What is asked: operations, with variables that differ from one request to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from bench.world.rows import SPEAKER_OF_MANY, World

Variables = dict[str, Any]
VARIANTS = 48
"""Different variables of an operation; requests go through them in turn."""

_POINT = """query Point($ref: Ref!) {
  statement(ref: $ref) { slug title date { edtf } speaker { name } }
}"""
_LIST = """query List($first: Int!) {
  statements(first: $first) {
    nodes { slug title summary act date { edtf } speaker { slug name } }
  }
}"""
_CANONICAL = """query Canonical($first: Int!, $topic: Ref!) {
  summits(first: $first) {
    nodes {
      slug name period { start { edtf } }
      participants {
        role actor { name }
        statements(mentioning: $topic) {
          nodes { slug title date { edtf } mentions(target: $topic) { polarity matchedText } }
        }
      }
    }
  }
}"""
_DEEP = """query Deep($first: Int!) {
  summits(first: $first) {
    nodes {
      slug name
      statements(first: 20) {
        nodes {
          slug title speaker { name }
          mentions { target { ... on Topic { slug prefLabel } } }
        }
      }
    }
  }
}"""
_PAGE = """query Page($speaker: Ref!) {
  statements(filter: {speaker: [$speaker]}, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    facets { byAct { value count } byStatus { value count } }
    nodes { slug title act date { edtf } }
  }
}"""
_NEXT = """query Next($speaker: Ref!) {
  statements(filter: {speaker: [$speaker]}, first: 20) {
    pageInfo { hasNextPage endCursor } nodes { slug title act date { edtf } }
  }
}"""
_MENTIONING = """query Mentioning($topic: Ref!) {
  statements(filter: {mentions: {target: $topic}}, first: 20) {
    nodes { slug title date { edtf } speaker { name } }
  }
}"""
_WINDOW = """query Window($from: Date!, $to: Date!) {
  statements(filter: {date: {from: $from, to: $to}}, first: 20) {
    nodes { slug title date { edtf } speaker { name } }
  }
}"""
_SEARCH = """query Words($text: String!) {
  search(text: $text, first: 10) { score matchedField snippet entity { __typename } }
}"""
_WITH_WORDS = """query WithWords($text: String!) {
  statements(filter: {text: $text}, first: 20) { nodes { slug title } }
}"""
_TIMELINE = """query Timeline($actor: Ref!, $from: Date!) {
  timeline(actors: [$actor], date: {from: $from}, first: 20) {
    nodes { label date { edtf } item { __typename } }
  }
}"""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, as it is asked again and again.

    peer: name under which the peers know it; empty where they don't.
    bounded: whether its work is bounded by the answer's size, so that it may not grow with the
    data.
    """

    name: str
    document: str
    variables: Callable[[World, int], Variables]
    peer: str = ""
    bounded: bool = True

    def bodies(self, world: World) -> list[bytes]:
        """Give the bodies of its requests."""
        return [
            orjson.dumps({"query": self.document, "variables": self.variables(world, number)})
            for number in range(VARIANTS)
        ]


def _first(count: int) -> Callable[[World, int], Variables]:
    return lambda _world, _number: {"first": count}


def _canonical(count: int) -> Callable[[World, int], Variables]:
    return lambda _world, number: {"first": count, "topic": f"topic-{number}"}


def _speaker(world: World, number: int) -> Variables:
    return {"speaker": f"person-{world.persons // 2 + number}"}


def _day(number: int) -> str:
    return f"{1950 + number}-03-01"


COMPARED = (
    Operation(
        "point look-up",
        _POINT,
        lambda world, n: {"ref": f"statement-{n * world.statements // VARIANTS:08d}"},
        "point",
    ),
    Operation("canonical, 1 summit", _CANONICAL, _canonical(1), "canonical"),
    Operation("canonical, 20 summits", _CANONICAL, _canonical(20), "canonical"),
    Operation("canonical, 200 summits", _CANONICAL, _canonical(200), "canonical"),
    Operation("list of 1,000", _LIST, _first(1000), "list"),
    Operation("deep, 50 summits", _DEEP, _first(50), "deep"),
)
"""Operations that the peers answer too."""

ALONE = (
    Operation("page of a speaker", _NEXT, _speaker),
    Operation("page of the speaker of many", _NEXT, lambda *_: {"speaker": SPEAKER_OF_MANY}),
    Operation("page with totalCount and facets", _PAGE, _speaker),
    Operation(
        "the same for the speaker of many",
        _PAGE,
        lambda *_: {"speaker": SPEAKER_OF_MANY},
        bounded=False,
    ),
    Operation("mention filter, frequent topic", _MENTIONING, lambda *_: {"topic": "topic-0"}),
    Operation(
        "mention filter, rare topics",
        _MENTIONING,
        lambda _w, n: {"topic": f"topic-{400 + n}"},
    ),
    Operation(
        "date window, first page",
        _WINDOW,
        lambda _w, n: {"from": _day(n), "to": f"{1950 + n}-03-31"},
    ),
    Operation(
        "timeline of an actor",
        _TIMELINE,
        lambda w, n: {"actor": _speaker(w, n)["speaker"], "from": _day(n % 20)},
    ),
    Operation(
        "timeline of the speaker of many",
        _TIMELINE,
        lambda _w, n: {"actor": SPEAKER_OF_MANY, "from": _day(n % 20)},
    ),
    Operation("full text, in statements", _WITH_WORDS, lambda *_: {"text": "bace"}, bounded=False),
    Operation("search", _SEARCH, lambda *_: {"text": "bace"}, bounded=False),
)
"""Operations that only Communiqué answers."""


def questions(folder: Path) -> list[bytes]:
    """Give the bodies of the requests for the questions in a folder."""
    bodies = []
    for file in sorted(folder.glob("*.graphql")):
        given = file.with_suffix(".variables.json")
        variables = orjson.loads(given.read_bytes()) if given.exists() else {}
        document = file.read_text(encoding="utf-8")
        bodies.append(orjson.dumps({"query": document, "variables": variables}))
    return bodies
