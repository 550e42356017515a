"""A world in which a few records have very many others: one actor said 100,000 things."""

from __future__ import annotations

from tests.planner.world import World, analyze, day

BUSY = 7
"""Place of the busy actor among the people, of whom the first fifty say something."""
SAID = 100_000


def write_crowded(url: str) -> None:
    """Fill a migrated database."""
    world = World()
    people = [world.person(f"p-{number:05}") for number in range(5_000)]
    hosts = [world.state(f"s-{number:03}") for number in range(50)]
    source = world.source("src")
    for number, person in enumerate(people):
        world.name(person, f"one {number}")
        world.name(person, f"two {number}")
    summits = [world.summit(f"sm-{number:03}", day(100 * number)) for number in range(50)]
    for number, summit in enumerate(summits):
        for place in range(10):
            who = people[BUSY] if place == 0 else people[(number + place) % 50]
            world.participation(summit, who, place)
    said = [
        world.statement(
            f"st-{number}", people[BUSY], day(number // 20), summits[0] if number % 5 == 0 else None
        )
        for number in range(SAID)
    ]
    for number in range(1_000):
        who, summit = people[number % 50], summits[number % 47]
        said.append(world.statement(f"few-{number}", who, day(number), summit))
    often, seldom = world.topic("often"), world.topic("seldom")
    others = [world.topic(f"topic-{number}") for number in range(200)]
    for statement in said[::5]:
        world.mention(statement, often)
    for number, statement in enumerate(said[:2_000]):
        world.mention(statement, others[number % 200])
    for statement in said[::10_000]:
        world.mention(statement, seldom)
    for statement in said[:20_000]:
        world.evidence(statement, source)
    for number in range(10_000):
        world.visit(f"v-{number}", people[BUSY], hosts[3], day(number // 3))
    for number in range(500):
        world.visit(f"f-{number}", people[number % 50], hosts[number % 50], day(number))
    for number in range(300):
        treaty = world.treaty(f"t-{number:03}")
        for act in range(20):
            world.treaty_action(f"a-{number}-{act}", treaty, hosts[act], day(act))
    world.write(url)
    analyze(url)
