"""How fast answers are: beside hand-written routes and other servers, and when the data grows.

Run with `python -m bench.answers`; `--full` takes about an hour, the default a few minutes.
Results are in build/bench: answers.json for machines, answers.md for people. Databases stay there
for the next run.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import uvloop

from bench.load import sections, table
from bench.load.measure import Effort
from bench.load.processes import ended_in_order
from bench.peers.starting import ROOT, Place
from bench.world.operations import ALONE, COMPARED
from bench.world.rows import World
from bench.world.stock import Stock, stock_in

PARTS = ("compare", "growth", "cached", "workers", "questions", "start")
SHORT = Effort(rounds=3, alone=0.3, crowd=0.5)
FULL = Effort(rounds=9, alone=1.0, crowd=1.5)
GROWN_SHORT = Effort(rounds=3, alone=0.3, crowd=0)
GROWN = Effort(rounds=9, alone=0.6, crowd=0)
BEGAN = time.perf_counter()


def say(text: str) -> None:
    """Tell how far it is."""
    print(f"[{time.perf_counter() - BEGAN:6.1f} s] {text}", file=sys.stderr, flush=True)


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="all sizes, and longer")
    parser.add_argument("--size", type=int, help="statements of the comparison")
    parser.add_argument("--sizes", help="statements of the growth table, with commas between")
    parser.add_argument("--kinds", default="sqlite,postgresql", help="databases")
    parser.add_argument("--parts", default=",".join(PARTS), help="of " + ", ".join(PARTS))
    parser.add_argument("--only", default="", help="operations whose name holds this")
    parser.add_argument("--rounds", type=int, help="rounds of each measurement")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    return parser.parse_args()


async def run(asked: argparse.Namespace, stock: Stock, results: sections.Results) -> None:
    """Measure what is asked for; results are added as they come."""
    size = asked.size or (1_000_000 if asked.full else 10_000)
    usual = "10000,100000,1000000" if asked.full else "10000,100000"
    sizes = [int(number) for number in (asked.sizes or usual).split(",")]
    effort, grown = (FULL, GROWN) if asked.full else (SHORT, GROWN_SHORT)
    if asked.rounds:
        effort = Effort(asked.rounds, effort.alone, effort.crowd)
        grown = Effort(asked.rounds, grown.alone, grown.crowd)
    results |= {
        "date": datetime.now(UTC).isoformat(timespec="minutes"),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, Python "
        f"{platform.python_version()}",
        "load": [round(each, 1) for each in os.getloadavg()],
        "kinds": {},
    }
    for kind in asked.kinds.split(","):
        found = results["kinds"][kind] = {"size": size}

        def place(statements: int, kind: str = kind) -> Place:
            url = stock.url(kind, World(statements))
            postmaster = stock.postmaster if kind == "postgresql" else None
            return Place(asked.folder, url, postmaster)

        for part in asked.parts.split(","):
            say(f"{kind}: {part}")
            match part:
                case "compare":
                    found[part] = compared = {}
                    chosen = [each for each in COMPARED if asked.only in each.name]
                    await sections.compare(place(size), World(size), chosen, effort, compared)
                case "growth":
                    places = {number: place(number) for number in sizes}
                    found[part] = grown_so_far = {}
                    chosen = [each for each in (*COMPARED, *ALONE) if asked.only in each.name]
                    await sections.growth(places, chosen, grown, grown_so_far)
                case "cached":
                    found[part] = await sections.cached(place(size), World(size), effort)
                case "workers":
                    found[part] = await sections.workers(place(size), World(size), effort)
                case "questions":
                    found[part] = await sections.ask_questions(place(size), grown)
                case "start":
                    found[part] = await sections.starting(place(size), effort.rounds)
                case _:
                    sys.exit(f"no part is called {part!r}; there are {', '.join(PARTS)}")


def main() -> None:
    """Measure, and write the results."""
    asked = options()
    asked.folder = asked.folder.absolute()
    results: sections.Results = {}
    try:
        with ended_in_order(), stock_in(asked.folder, say) as stock:
            uvloop.run(run(asked, stock, results))
    finally:  # a run that was ended early has measured something too
        sections.keep(asked.folder / "answers.json", results)
        told = table.written(results) if results else ""
        (asked.folder / "answers.md").write_text(told, encoding="utf-8")
        print(told)


if __name__ == "__main__":
    main()
