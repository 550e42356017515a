"""Ask several targets in turn, round after round, so that whatever else the machine does hits all.

Of each target the median over the rounds counts, and of two targets the median of the ratios that
they had in the same round.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from bench.load.driver import ask_for, ask_once
from bench.load.processes import Server

WARM_UP = 2.0
"""Seconds for which each target is asked before: everything is compiled and in memory."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured."""

    rounds: int
    alone: float
    """Seconds in a round in which one request is asked after the other."""
    crowd: float
    """Seconds in a round in which several are asked at once."""
    at_once: int = 8


@dataclass(slots=True)
class Target:
    """A server, and requests that mean the same on every target."""

    name: str
    server: Server
    requests: Sequence[bytes]


@dataclass(slots=True)
class Round:
    """What one round gave; times in milliseconds a request."""

    latency: float
    p95: float
    cpu: float
    """Of the server, where one request is asked after the other."""
    database_cpu: float
    per_second: float
    crowd_cpu: float
    """Of the server and the database, where several are asked at once."""


@dataclass(slots=True)
class Figures:
    """What a target gave."""

    bytes: int
    rounds: list[Round] = field(default_factory=list)

    def median(self, name: str) -> float:
        """Give the median of one of the fields of Round."""
        if name == "total_cpu":
            return median(each.cpu + each.database_cpu for each in self.rounds)
        return median(getattr(each, name) for each in self.rounds)

    def ratio(self, other: Figures, name: str) -> float:
        """Give the median of how many times this is what the other one was in the same round."""
        pairs = zip(self.rounds, other.rounds, strict=True)
        return median(_value(mine, name) / _value(its, name) for mine, its in pairs)

    def as_json(self) -> dict[str, Any]:
        """Give medians, and every round."""
        names = ("latency", "p95", "cpu", "database_cpu", "total_cpu", "per_second", "crowd_cpu")
        medians = {name: round(self.median(name), 4) for name in names}
        return {"bytes": self.bytes, **medians, "rounds": [asdict(each) for each in self.rounds]}


def _value(each: Round, name: str) -> float:
    if name == "total_cpu":
        return each.cpu + each.database_cpu
    value: float = getattr(each, name)
    return value


async def measure(targets: Sequence[Target], effort: Effort) -> dict[str, Figures]:
    """Ask all targets in turn. Raises NoAnswer."""
    figures = {}
    for target in targets:
        body = await ask_once(target.server.address, target.requests[0])
        figures[target.name] = Figures(len(body))
        await ask_for(target.server.address, target.requests, WARM_UP, 1)
    gc.collect()
    gc.disable()  # ours must not be taken for theirs
    try:
        for number in range(effort.rounds):
            turn = number % len(targets)
            for target in [*targets[turn:], *targets[:turn]]:
                figures[target.name].rounds.append(await _round(target, effort, number))
            gc.collect()
    finally:
        gc.enable()
    return figures


async def _round(target: Target, effort: Effort, number: int) -> Round:
    server = target.server
    start = number * 7 % len(target.requests)
    before = server.cpu()
    taken, _ = await ask_for(server.address, target.requests, effort.alone, 1, start)
    between = server.cpu()
    many, seconds = [0.0], 1.0
    if effort.crowd:
        many, seconds = await ask_for(
            server.address, target.requests, effort.crowd, effort.at_once, start
        )
    after = server.cpu()
    taken.sort()
    return Round(
        latency=1000 * median(taken),
        p95=1000 * taken[int(len(taken) * 0.95)],
        cpu=1000 * (between[0] - before[0]) / len(taken),
        database_cpu=1000 * (between[1] - before[1]) / len(taken),
        per_second=len(many) / seconds,
        crowd_cpu=1000 * (sum(after) - sum(between)) / len(many),
    )
