"""The parts of the bench: each gives its results as JSON takes them. All raise NoAnswer."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

import orjson

from bench.load.driver import NoAnswer, ask_once, posted
from bench.load.measure import Effort, Figures, Target, measure
from bench.load.processes import Server
from bench.peers.documents import DOCUMENTS, as_ours
from bench.peers.starting import (
    HAND_WRITTEN,
    OURS,
    POSTGRAPHILE,
    ROOT,
    STRAWBERRY,
    Place,
    hand_written,
    has_npm,
    ours,
    postgraphile,
    strawberry_orm,
)
from bench.world.operations import COMPARED, Operation, questions
from bench.world.rows import World

Results = dict[str, Any]
SELECTS, JSON_SQL = f"{HAND_WRITTEN}: selects", f"{HAND_WRITTEN}: JSON in SQL"
_QUESTIONS = ROOT / "tests" / "golden" / "questions"
_START = posted("http://127.0.0.1", "/graphql", orjson.dumps({"query": COMPARED[0].document,
    "variables": {"ref": "st-sharif-lachin"}}))  # fmt: skip


async def compare(
    place: Place,
    world: World,
    operations: Sequence[Operation],
    effort: Effort,
    results: Results,
) -> None:
    """Measure ours and all peers on the same operations; every answer is compared first."""
    with ExitStack() as stack:
        servers = [stack.enter_context(ours(place)), stack.enter_context(hand_written(place)),
                   stack.enter_context(strawberry_orm(place))]  # fmt: skip
        if place.postmaster is not None and has_npm():
            servers.append(stack.enter_context(postgraphile(place)))
        by_name = {server.name: server for server in servers}
        for operation in operations:
            targets = targets_of(by_name, operation, world)
            await check(targets)
            figures = await measure(targets, effort)
            results[operation.name] = _compared(figures)
            results["memory"] = {server.name: server.memory() for server in servers}


def targets_of(servers: dict[str, Server], operation: Operation, world: World) -> list[Target]:
    """Give an operation in the words of each server that is there."""
    bodies = operation.bodies(world)
    paths = {
        OURS: (OURS, "/graphql"),
        SELECTS: (HAND_WRITTEN, f"/selects/{operation.peer}"),
        JSON_SQL: (HAND_WRITTEN, f"/json/{operation.peer}"),
        STRAWBERRY: (STRAWBERRY, "/graphql"),
        POSTGRAPHILE: (POSTGRAPHILE, "/graphql"),
    }
    targets = []
    for name, (server_name, path) in paths.items():
        if server_name not in servers:
            continue
        server = servers[server_name]
        own = bodies
        if name == POSTGRAPHILE:
            document = DOCUMENTS[operation.peer]
            own = [orjson.dumps({**orjson.loads(body), "query": document}) for body in bodies]
        targets.append(Target(name, server, [posted(server.address, path, body) for body in own]))
    return targets


async def check(targets: Sequence[Target]) -> None:
    """Raise NoAnswer unless all targets give the same answers, errors none."""
    for number in range(0, len(targets[0].requests), 5):
        expected = None
        for target in targets:
            body = orjson.loads(await ask_once(target.server.address, target.requests[number]))
            data = body.get("data")
            if "errors" in body or data is None:
                raise NoAnswer(f"{target.name}: {str(body)[:500]}")
            data = as_ours(data) if target.name == POSTGRAPHILE else data
            if expected is None:
                expected = data
            elif data != expected:
                raise NoAnswer(f"{target.name} differs: {_difference(expected, data)}")


def _difference(one: Any, other: Any, path: str = "") -> str:
    if type(one) is type(other) and isinstance(one, dict) and one.keys() == other.keys():
        pairs = [(f"{path}.{key}", one[key], other[key]) for key in one]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = [(f"{path}[{at}]", a, b) for at, (a, b) in enumerate(zip(one, other, strict=True))]
    else:
        return f"at {path}: {str(one)[:200]} and {str(other)[:200]}"
    return next(_difference(a, b, where) for where, a, b in pairs if a != b)


def _compared(figures: dict[str, Figures]) -> Results:
    mine = figures[OURS]
    made = {name: each.as_json() for name, each in figures.items()}
    for name, each in figures.items():
        if name != OURS:
            made[name]["ours_to_this"] = {
                field: round(mine.ratio(each, field), 3)
                for field in ("latency", "total_cpu", "per_second", "crowd_cpu")
            }
    return made


async def growth(
    places: dict[int, Place], operations: Sequence[Operation], effort: Effort, results: Results
) -> None:
    """Measure ours on databases of several sizes, side by side.

    What follows the data may have no answer in time where there is very much of it.
    """
    with ExitStack() as stack:
        servers = {size: stack.enter_context(ours(place)) for size, place in places.items()}
        for operation in operations:
            targets = []
            for size, server in servers.items():
                bodies = operation.bodies(World(size))
                requests = [posted(server.address, "/graphql", body) for body in bodies]
                try:
                    await _no_errors(server, requests[0])
                except NoAnswer:
                    if operation.bounded or not targets:
                        raise
                else:
                    targets.append(Target(str(size), server, requests))
            figures = await measure(targets, effort)
            least = figures[str(min(places))]
            results[operation.name] = {
                "bounded": operation.bounded,
                "sizes": {
                    name: {
                        **each.as_json(),
                        "times": round(each.ratio(least, "latency"), 3),
                        "times_cpu": round(each.ratio(least, "total_cpu"), 3),
                    }
                    for name, each in figures.items()
                },
            }


async def _no_errors(server: Server, request: bytes) -> None:
    body = orjson.loads(await ask_once(server.address, request))
    if "errors" in body:
        raise NoAnswer(f"{server.name}: {str(body['errors'])[:500]}")


async def ask_questions(place: Place, effort: Effort) -> Results:
    """Measure the questions of the seeds, each once in a turn."""
    with ours(place) as server:
        requests = [posted(server.address, "/graphql", body) for body in questions(_QUESTIONS)]
        for request in requests:
            await _no_errors(server, request)
        target = Target("questions", server, requests)
        figures = await measure([target], effort)
    return {"questions": len(requests), **figures["questions"].as_json()}


async def cached(place: Place, world: World, effort: Effort) -> Results:
    """Measure kept answers beside a bare route that returns the same constant bytes."""
    results: Results = {}
    with ours(place, COMMUNIQUE_ANSWER_CACHE="32000000") as kept, hand_written(place) as bare:
        for operation in COMPARED:
            body = operation.bodies(world)[0]
            asked = posted(kept.address, "/graphql", body)
            answer = await ask_once(kept.address, asked)
            await ask_once(bare.address, posted(bare.address, "/constant", answer, "PUT"))
            same = posted(bare.address, "/constant", body)
            if await ask_once(bare.address, same) != answer:
                raise NoAnswer("the bare route gives other bytes")
            targets = [Target("kept", kept, [asked]), Target("bare", bare, [same])]
            figures = await measure(targets, effort)
            share = figures["kept"].ratio(figures["bare"], "per_second")
            results[operation.name] = {
                **{name: each.as_json() for name, each in figures.items()},
                "share": round(share, 3),
            }
    return results


async def workers(place: Place, world: World, effort: Effort) -> Results:
    """Measure answers a second with one worker, and with one for each core, side by side."""
    results: Results = {}
    counts = sorted({1, os.cpu_count() or 1})
    with ExitStack() as stack:
        servers = {count: stack.enter_context(ours(place, count)) for count in counts}
        for operation in COMPARED:
            targets = []
            for count, server in servers.items():
                bodies = operation.bodies(world)
                requests = [posted(server.address, "/graphql", body) for body in bodies]
                await _no_errors(server, requests[0])
                targets.append(Target(str(count), server, requests))
            figures = await measure(targets, effort)
            alone = figures["1"]
            results[operation.name] = {
                name: {**each.as_json(), "times": round(each.ratio(alone, "per_second"), 3)}
                for name, each in figures.items()
            }
    return results


async def starting(place: Place, times: int) -> Results:
    """Measure the time from launch to the first answer, and memory before anything was asked."""
    seconds, memory = [], []
    for _ in range(times):
        with ours(place) as server:
            memory.append(server.memory())
            await ask_once(server.address, _START)
            seconds.append(time.perf_counter() - server.started)
    return {"seconds": round(median(seconds), 3), "all": seconds, "memory": median(memory)}


def keep(file: Path, results: Results) -> None:
    """Write results for machines."""
    file.write_bytes(orjson.dumps(results, option=orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS))
