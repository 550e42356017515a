"""Lists in a range of dates: what is vague, long or open is found as what is exact, in order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from domain.ordering import sort_text
from domain.values.compare import overlaps
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import DateMatch
from tests.planner.asking import Asker, asking
from tests.planner.world import BEGIN, Making, When, World, date_of, day, days_of, period_of

PEOPLE, RECORDS, DAYS, SIZE = 4, 300, 1_500, 25
LENGTHS = (1, 2, 6, 27, 30, 364, 365, 366, 367, 548, 549, 550, 3_651, 3_652, 36_523, 36_524)


@dataclass(frozen=True, slots=True)
class Record:
    """What was written: its place among its like, and who has a part in it."""

    kind: str
    slug: str
    when: FuzzyDate | FuzzyInterval
    key: str
    actors: frozenset[int]
    mentions: bool = False


def records() -> list[tuple[str, str, When, int, bool]]:
    """Give kind, slug, date, person, and whether it mentions the topic, of every record."""
    chance = random.Random(5)  # noqa: S311 - made-up records
    made = []
    for number in range(RECORDS):
        kind = chance.choice(["STATEMENT", "STATEMENT", "VISIT", "SUMMIT", "TREATY_ACTION"])
        first = day(chance.randrange(DAYS))
        on: When = chance.choice(
            [
                first,
                first,
                (first, first + timedelta(days=chance.choice(LENGTHS))),
                (first - timedelta(days=chance.choice(LENGTHS)), first),
                (first, first + timedelta(days=chance.randrange(1, 3_000))),
                (date(first.year, 1, 1), date(first.year, 12, 31)),
                (None, first),
                (first, None),
                None,
            ]
        )
        # One slug is often the beginning of another one of the same day.
        slug = f"r-{number // 2}" if number % 2 else f"r-{number // 2}-b"
        made.append((kind, slug, on, chance.randrange(PEOPLE), chance.random() < 0.4))
    for kind in ("STATEMENT", "VISIT", "SUMMIT", "TREATY_ACTION"):
        made.append((kind, "same", day(700), 0, False))
        made.append((kind, "same-again", day(700), 0, False))
    return made


def write_vague(url: str) -> None:
    """Fill a migrated database."""
    world = World()
    people = [world.person(f"p-{number}") for number in range(PEOPLE)]
    topic, treaty = world.topic("topic"), world.treaty("treaty")
    about = [topic, *(world.topic(slug, topic) for slug in ("narrower", "another"))]
    for kind, slug, on, who, mentions in records():
        match kind:
            case "STATEMENT":
                said = world.statement(slug, people[who], on)
                for each in about[who % 3 :] if mentions else ():
                    world.mention(said, each)
            case "VISIT":
                world.visit(slug, people[who], people[(who + 1) % PEOPLE], on)
            case "SUMMIT":
                world.participation(world.summit(slug, on), people[who])
            case "TREATY_ACTION":
                world.treaty_action(slug, treaty, people[who], on)
    world.write(url)


@pytest.fixture(scope="module")
def vague(made: Making) -> Iterator[Asker]:
    with asking(made("vague", write_vague)) as asker:
        yield asker


def _all() -> list[Record]:
    found = []
    for kind, slug, on, who, mentions in records():
        when = date_of(on) if kind in {"STATEMENT", "TREATY_ACTION"} else period_of(on)
        actors = {who, (who + 1) % PEOPLE} if kind == "VISIT" else {who}
        key = sort_text(*days_of(on), "~", slug)
        found.append(Record(kind, slug, when, key, frozenset(actors), mentions))
    return sorted(found, key=lambda record: (record.key, record.kind))


ALL = _all()
RANGES: tuple[dict[str, Any], ...] = (
    {"from": day(300).isoformat(), "to": day(330).isoformat()},
    {"from": day(365).isoformat(), "to": day(365).isoformat()},
    {"from": day(700).isoformat()},
    {"to": day(200).isoformat()},
    {"from": "0001-01-05", "to": (BEGIN - timedelta(days=400)).isoformat()},
    {"from": "9999-12-01"},
    {"to": "0001-01-01"},
    {},
)
WANTED = tuple(
    wanted | {"match": match, "includeUndated": undated}
    for wanted in RANGES
    for match in ("POSSIBLE", "CERTAIN")
    for undated in (False, True)
)


def within(wanted: dict[str, Any]) -> Callable[[Record], bool]:
    first, last = (wanted.get(side) and date.fromisoformat(wanted[side]) for side in ("from", "to"))
    match, undated = DateMatch(wanted["match"]), wanted["includeUndated"]
    return lambda record: overlaps(record.when, first, last, match, undated)


def pages(asker: Asker, document: str, path: Sequence[str], **variables: Any) -> list[str]:
    """Give all of a list, forwards page by page, after a look at it backwards."""
    found: dict[str, list[str]] = {}
    for size, cursor, edge in (("first", "after", "endCursor"), ("last", "before", "startCursor")):
        slugs: list[str] = []
        place = None
        while True:
            page = asker(document, **{size: SIZE, cursor: place}, **variables)
            for step in path:
                page = page[step]
            nodes = [node["slug"] if "slug" in node else _slug(node) for node in page["nodes"]]
            slugs = slugs + nodes if size == "first" else nodes + slugs
            more = page["pageInfo"]["hasNextPage" if size == "first" else "hasPreviousPage"]
            assert more == (len(slugs) < page["totalCount"])
            if not more:
                break
            place = page["pageInfo"][edge]
        found[size] = slugs
    assert found["first"] == found["last"]
    return found["first"]


def _slug(entry: dict[str, Any]) -> str:
    return f"{entry['item']['__typename']} {entry['item']['slug']}"


SIZES = "$first: Int, $after: String, $last: Int, $before: String"
PAGE = "first: $first, after: $after, last: $last, before: $before"
FOUND = "totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { slug }"
LISTS = {"statements": "STATEMENT", "visits": "VISIT", "summits": "SUMMIT"}


@pytest.mark.parametrize("wanted", WANTED, ids=str)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_in_a_range(vague: Asker, name: str, wanted: dict[str, Any]) -> None:
    document = f"""query ({SIZES}, $date: DateRangeInput) {{
      {name}(filter: {{date: $date}}, {PAGE}) {{ {FOUND} }} }}"""
    mine = filter(within(wanted), (record for record in ALL if record.kind == LISTS[name]))
    assert pages(vague, document, [name], date=wanted) == [record.slug for record in mine]


@pytest.mark.parametrize("wanted", WANTED[:16], ids=str)
def test_a_list_in_a_range_of_what_else_has_a_way(vague: Asker, wanted: dict[str, Any]) -> None:
    said = [record for record in ALL if record.kind == "STATEMENT"]
    document = f"""query ({SIZES}, $filter: StatementFilter) {{
      statements(filter: $filter, {PAGE}) {{ {FOUND} }} }}"""
    filters: tuple[tuple[dict[str, Any], Callable[[Record], bool]], ...] = (
        ({"speaker": ["p-0", "p-2"]}, lambda record: bool(record.actors & {0, 2})),
        ({"mentions": {"target": "topic"}}, lambda record: record.mentions),
        (
            {"mentions": {"target": "topic"}, "speaker": ["p-1", "p-1"]},
            lambda record: record.mentions and record.actors == {1},
        ),
        ({"speaker": ["p-3"], "onBehalfOf": ["p-3"]}, lambda _: False),
    )
    for filter_, holds in filters:
        mine = [record.slug for record in said if holds(record) and within(wanted)(record)]
        found = pages(vague, document, ["statements"], filter={"date": wanted, **filter_})
        assert found == mine, filter_


@pytest.mark.parametrize("more", [{}, {"speaker": ["p-1", "p-2"]}], ids=str)
def test_a_list_of_what_mentions_several_narrower_topics(
    vague: Asker, more: dict[str, Any]
) -> None:
    mine = [
        record.slug
        for record in ALL
        if record.mentions and record.kind == "STATEMENT" and (not more or record.actors & {1, 2})
    ]
    document = f"""query ({SIZES}, $filter: StatementFilter) {{
      statements(filter: $filter, {PAGE}) {{ {FOUND} }} }}"""
    wanted = {"mentions": {"target": "topic"}, **more}
    assert pages(vague, document, ["statements"], filter=wanted) == mine


@pytest.mark.parametrize("wanted", WANTED[:16], ids=str)
def test_a_list_in_a_range_below_a_record(vague: Asker, wanted: dict[str, Any]) -> None:
    said = [record for record in ALL if record.kind == "STATEMENT" and record.actors == {1}]
    document = f"""query ({SIZES}, $date: DateRangeInput) {{ actor(ref: "p-1") {{
      statements(filter: {{date: $date}}, {PAGE}) {{ {FOUND} }} }} }}"""
    found = pages(vague, document, ["actor", "statements"], date=wanted)
    assert found == [record.slug for record in said if within(wanted)(record)]


@pytest.mark.parametrize("wanted", [*WANTED[:16], {}], ids=str)
@pytest.mark.parametrize(
    "given",
    [
        'mentioning: "topic", filter: {date: $date}',
        'mentioning: "topic", filter: {date: $date, mentions: {target: "another"}}',
        'filter: {date: $date, mentions: {target: "topic"}}',
        'filter: {date: $date, mentions: {target: "topic"}, speaker: ["p-1", "p-2"]}',
    ],
)
def test_what_somebody_said_about_a_topic(vague: Asker, wanted: dict[str, Any], given: str) -> None:
    mine = [
        record.slug
        for record in ALL
        if record.kind == "STATEMENT"
        and record.mentions
        and record.actors == {1}
        and (not wanted or within(wanted)(record))
    ]
    document = f"""query ({SIZES}, $date: DateRangeInput) {{ actor(ref: "p-1") {{
      statements({given}, {PAGE}) {{ {FOUND} }} }} }}"""
    found = pages(vague, document, ["actor", "statements"], date=wanted or None)
    assert found == mine


def test_what_each_of_several_said_about_a_topic(vague: Asker) -> None:
    several = """{ statements(first: 1000) { nodes { slug speaker { slug
      statements(mentioning: "topic", first: 2) {
        nodes { slug } pageInfo { hasNextPage } } } } } }"""
    said: dict[str, list[str]] = {}
    for record in ALL:
        if record.kind == "STATEMENT" and record.mentions:
            (who,) = record.actors
            said.setdefault(f"p-{who}", []).append(record.slug)
    assert len(said) == PEOPLE
    for node in vague(several)["statements"]["nodes"]:
        mine = said[node["speaker"]["slug"]]
        found = node["speaker"]["statements"]
        assert [each["slug"] for each in found["nodes"]] == mine[:2]
        assert found["pageInfo"]["hasNextPage"] == (len(mine) > 2)


NAMES = {
    "STATEMENT": "Statement",
    "VISIT": "Visit",
    "SUMMIT": "Summit",
    "TREATY_ACTION": "TreatyAction",
}


@pytest.mark.parametrize("wanted", WANTED[::4] + WANTED[3::4], ids=str)
@pytest.mark.parametrize(
    ("actors", "kinds"),
    [(None, None), (["p-0"], None), (["p-1", "p-2"], ["STATEMENT", "VISIT"]), ([], None)],
    ids=str,
)
def test_a_timeline(
    vague: Asker, wanted: dict[str, Any], actors: list[str] | None, kinds: list[str] | None
) -> None:
    item = " ".join(f"... on {name} {{ slug }}" for name in NAMES.values())
    document = f"""query ({SIZES}, $date: DateRangeInput!, $actors: [Ref!],
        $kinds: [TimelineKind!]) {{
      timeline(date: $date, actors: $actors, kinds: $kinds, {PAGE}) {{
        {FOUND.replace("{ slug }", f"{{ item {{ __typename {item} }} }}")} }} }}"""
    people = None if actors is None else {int(actor[2:]) for actor in actors}
    mine = [
        f"{NAMES[record.kind]} {record.slug}"
        for record in ALL
        if (people is None or record.actors & people)
        and (kinds is None or record.kind in kinds)
        and within(wanted)(record)
    ]
    found = pages(vague, document, ["timeline"], date=wanted, actors=actors, kinds=kinds)
    assert found == mine
