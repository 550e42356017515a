"""The bench measures what it says: its world breaks no rule, and its peers give our answers."""

import asyncio
from collections import Counter
from pathlib import Path

import orjson
import pytest

from bench.load.driver import ask_once, posted
from bench.load.sections import check, targets_of
from bench.peers.starting import Place, hand_written, ours
from bench.world.fill import fill
from bench.world.operations import ALONE, COMPARED
from bench.world.rows import World
from domain.database import open_engine
from seeds.checking import check_database

WORLD = World(3_000)


@pytest.fixture
def world(empty_database: str) -> str:
    fill(empty_database, WORLD, lambda _: None)
    return empty_database


def test_no_rule_is_broken(world: str) -> None:
    engine = open_engine(world)
    try:
        problems = check_database(engine)
    finally:
        engine.dispose()
    assert Counter(problem.code for problem in problems) == {}


def test_hand_written_routes_give_our_answers(world: str, tmp_path: Path) -> None:
    place = Place(tmp_path, world, None)

    async def compare() -> None:
        with ours(place) as us, hand_written(place) as peer:
            servers = {server.name: server for server in (us, peer)}
            for operation in COMPARED:
                targets = targets_of(servers, operation, WORLD)
                assert len(targets) == 3
                await check(targets)
            for operation in ALONE:
                request = posted(us.address, "/graphql", operation.bodies(WORLD)[0])
                assert orjson.loads(await ask_once(us.address, request)).get("errors") is None

    asyncio.run(compare())
