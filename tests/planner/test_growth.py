"""Work doesn't follow the size of the data: the same in a world with ten times the rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.planner.explained import looks
from tests.planner.world import Making, When, World, analyze, day

SMALL, LARGE = 4_000, 40_000
DAYS, PEOPLE = 400, 4
MOST = 1.3
"""How much more work the larger world may make."""
SPARE = 300
"""Rows that a step of PostgreSQL may read, however small the world."""


def when(number: int) -> When:
    """Give a date: mostly a day, and now and then a week, a month, years, half-known or none."""
    first = day(number * 37 % DAYS)
    lengths = {3: 20, 5: 30, 7: 365, 9: 3_651}
    if (kind := number % 20) in lengths:
        return (first - timedelta(days=lengths[kind]), first)
    return {11: (None, first), 13: (first, None), 15: None}.get(kind, first)


def filling(said: int) -> Callable[[str], None]:
    """Give what fills a migrated database with so many statements."""

    def fill(url: str) -> None:
        world = World()
        busy = world.person("busy")
        people = [world.person(f"p-{number}") for number in range(PEOPLE)]
        topic, treaty = world.topic("topic"), world.treaty("treaty")
        rare = world.topic("rare", topic)
        for number in range(said):
            who = busy if number // 20 % 2 else people[number % PEOPLE]
            statement = world.statement(f"st-{number}", who, when(number))
            if number % 3 == 0:
                world.mention(statement, topic)
            if number % (said // 4) == 20:
                world.mention(statement, rare)
        for number in range(said // 10):
            who = busy if number // 20 % 2 else people[number % PEOPLE]
            world.visit(f"v-{number}", who, people[-1 - number % PEOPLE], when(number))
            world.treaty_action(f"a-{number}", treaty, who, when(number))
            summit = world.summit(f"s-{number}", when(number))
            if number < PEOPLE:
                world.participation(summit, people[number])
        world.write(url)
        analyze(url)

    return fill


@pytest.fixture(scope="module")
def worlds(made: Making) -> tuple[str, str]:
    small, large = (made(f"growing-{said}", filling(said)) for said in (SMALL, LARGE))
    return small, large


MONTH = 'date: {from: "2000-08-01", to: "2000-08-31"}'
SINCE = 'date: {from: "2000-08-01"}'
OLD = 'date: {to: "1900-01-01"}'
FOUND = "{ nodes { slug } pageInfo { endCursor hasNextPage } }"
ENTRIES = "{ nodes { label } pageInfo { endCursor hasNextPage } }"
LISTS = {
    "a month": f"statements(first: 2, filter: {{{MONTH}}}) {FOUND}",
    "a month from its end": f"statements(last: 2, filter: {{{MONTH}}}) {FOUND}",
    "since a day": f"statements(first: 2, filter: {{{SINCE}}}) {FOUND}",
    "before all": f"statements(first: 2, filter: {{{OLD}}}) {FOUND}",
    "a month of a speaker": (
        f'statements(first: 2, filter: {{speaker: ["busy"] {MONTH}}}) {FOUND}'
    ),
    "speakers": f'statements(first: 2, filter: {{speaker: ["busy", "p-1"]}}) {FOUND}',
    "a month below a speaker": (
        f'actor(ref: "busy") {{ statements(first: 2, filter: {{{MONTH}}}) {FOUND} }}'
    ),
    "a month of a topic": (
        f'statements(first: 2, filter: {{mentions: {{target: "topic"}} {MONTH}}}) {FOUND}'
    ),
    "what a busy speaker said about a rare topic": (
        f'actor(ref: "busy") {{ statements(first: 2, mentioning: "rare") {FOUND} }}'
    ),
    "what a busy speaker said about a frequent topic": (
        f'actor(ref: "busy") {{ statements(first: 2, mentioning: "topic") {FOUND} }}'
    ),
    "what speakers said about a rare topic": (
        f'statements(first: 2, filter: {{speaker: ["busy", "p-1"]'
        f' mentions: {{target: "rare"}}}}) {FOUND}'
    ),
    "visits in a month": f"visits(first: 2, filter: {{{MONTH}}}) {FOUND}",
    "summits in a month": f"summits(first: 2, filter: {{{MONTH}}}) {FOUND}",
    "timeline": f"timeline(first: 2, {SINCE}) {ENTRIES}",
    "timeline of a busy actor": f'timeline(first: 2, actors: ["busy"], {SINCE}) {ENTRIES}',
    "timeline of actors from its end": (
        f'timeline(last: 2, actors: ["busy", "p-1"], {MONTH}) {ENTRIES}'
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_the_work_stays(worlds: tuple[str, str], database_kind: str, name: str) -> None:
    for mode in {"sqlite": ("",), "postgresql": ("force_custom_plan",)}[database_kind]:
        small, large = (looks(url, f"{{ {LISTS[name]} }}", {}, mode) for url in worlds)
        assert [look.purpose for look in small] == [look.purpose for look in large]
        for before, after in zip(small, large, strict=True):
            allowed = MOST * before.touched + (SPARE if mode else 0)
            assert after.touched <= allowed, f"{before.touched} {after.plan}"
