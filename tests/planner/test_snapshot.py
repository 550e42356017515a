"""One operation sees one state: what is written between two of its selects stays invisible."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import orjson
import psycopg
import pytest

from api.planner.bind import page_sizes
from api.planner.run import Answer, Answering, answer, is_single_select
from tests.databases import sqlite_file
from tests.planner.asking import TODAY, WIDE, asking, planned
from tests.planner.world import World, day, postgres_address

DOCUMENT = """
query ($summit: Ref!, $speaker: Ref!) {
  summit(ref: $summit) {
    name
    participants { actor { name } }
    statements { totalCount facets { byAct { value count } } nodes { title mentions { polarity } } }
  }
  statements(filter: {speaker: [$speaker]}) { totalCount nodes { title } }
}
"""
GIVEN = {"summit": "summit", "speaker": "speaker"}
BEFORE = {
    "summit": {
        "name": "summit",
        "participants": [{"actor": {"name": "speaker"}}],
        "statements": {
            "totalCount": 1,
            "facets": {"byAct": [{"value": "STATE", "count": 1}]},
            "nodes": [{"title": "first", "mentions": []}],
        },
    },
    "statements": {"totalCount": 1, "nodes": [{"title": "first"}]},
}
AFTER = {
    "summit": {
        "name": "renamed",
        "participants": [{"actor": {"name": "speaker"}}, {"actor": {"name": "newcomer"}}],
        "statements": {
            "totalCount": 2,
            "facets": {"byAct": [{"value": "DENY", "count": 1}, {"value": "STATE", "count": 1}]},
            "nodes": [
                {"title": "first", "mentions": [{"polarity": "MENTIONED"}]},
                {"title": "second", "mentions": []},
            ],
        },
    },
    "statements": {"totalCount": 2, "nodes": [{"title": "first"}, {"title": "second"}]},
}
SELECTS = 8
"""One for the Ref and the summit that it means, and the others of DOCUMENT."""


@pytest.mark.parametrize("pause", range(1, SELECTS))
def test_a_write_between_two_selects_stays_invisible(migrated_copy: str, pause: int) -> None:
    write = prepared(migrated_copy)
    with asking(migrated_copy) as asker:
        plan, coerced = planned(DOCUMENT, GIVEN)
        steps = answer(plan, coerced, page_sizes(plan, coerced, WIDE), TODAY, WIDE)
        assert not is_single_select(plan)
        interrupted = asker.backend.run(interrupting(steps, pause, write), single=False)
        assert seen(asker.runner.run(interrupted)) == BEFORE
        assert asker(DOCUMENT, **GIVEN) == AFTER
        assert len(asker.selects) == SELECTS


def prepared(url: str) -> Callable[[], None]:
    """Write the state before, and give what writes the state after."""
    world = World()
    speaker, newcomer = world.person("speaker"), world.person("newcomer")
    summit, topic = world.summit("summit", day(0)), world.topic("topic")
    world.participation(summit, speaker, 0)
    first = world.statement("first", speaker, day(1), summit)
    world.write(url)

    def write() -> None:
        world.participation(summit, newcomer, 1)
        world.statement("second", speaker, day(2), summit, act="DENY")
        world.mention(first, topic)
        world.write(url)
        rename(url)

    return write


def rename(url: str) -> None:
    text = "UPDATE summit SET name = 'renamed'"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_file(url))) as connection, connection:
            connection.execute(text)
    else:
        with psycopg.connect(postgres_address(url)) as connection:
            connection.execute(text)


def interrupting(answering: Answering, pause: int, action: Callable[[], None]) -> Answering:
    """Answer as `answering` does, and do something after so many of its selects."""
    done = 0
    try:
        step = next(answering)
        while True:
            rows = yield step
            done += 1
            if done == pause:
                action()
            step = answering.send(rows)
    except StopIteration as stop:
        return stop.value


def seen(found: Answer) -> Any:
    assert not found.errors
    return orjson.loads(orjson.dumps(found.data))
