"""Results as tables of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bench.peers.starting import OURS

Results = dict[str, Any]


def written(results: Results) -> str:
    """Give all tables."""
    return "\n".join(_lines(results)) + "\n"


def _lines(results: Results) -> Iterator[str]:
    yield f"Measured on {results['date']}: {results['machine']}, load before {results['load']}."
    for kind, found in results["kinds"].items():
        if "compare" in found:
            yield from _compared(kind, found)
        if "growth" in found:
            yield from _growth(kind, found["growth"])
        if "cached" in found:
            yield from _cached(kind, found["cached"])
        if "workers" in found:
            yield from _workers(kind, found["workers"])
        if "questions" in found:
            asked = found["questions"]
            yield (
                f"\n{kind}: {asked['questions']} questions, median {asked['latency']:.1f} ms, "
                f"p95 {asked['p95']:.1f} ms, {asked['total_cpu']:.1f} ms of CPU each."
            )
        if "start" in found:
            start = found["start"]
            yield (
                f"\n{kind}: first answer {start['seconds']:.2f} s after launch, "
                f"{start['memory'] / 1e6:.0f} MB before it."
            )


def _compared(kind: str, found: Results) -> Iterator[str]:
    size = found["size"]
    yield f"\n### {kind}, {size:,} statements\n"
    head = ("operation", "server", "median ms", "p95 ms", "CPU ms (server + database)",
            "answers/s (8 at once)", "ours: latency", "ours: CPU", "ours: answers/s")  # fmt: skip
    yield from _head(head)
    for operation, figures in found["compare"].items():
        if operation == "memory":
            continue
        for name, each in figures.items():
            cpu = f"{each['cpu']:.2f} + {each['database_cpu']:.2f}"
            ratios = ("", "", "")
            if name != OURS:
                ratio = each["ours_to_this"]
                ratios = tuple(
                    f"{ratio[field]:.2f} ×" for field in ("latency", "total_cpu", "per_second")
                )
            title = operation if name == OURS else ""
            times = (f"{each['latency']:.2f}", f"{each['p95']:.2f}")
            yield _row((title, name, *times, cpu, f"{each['per_second']:.0f}", *ratios))
    memory = found["compare"].get("memory", {})
    told = ", ".join(f"{name} {size / 1e6:.0f} MB" for name, size in memory.items())
    yield f"\nMemory after the run: {told}."


def _growth(kind: str, found: Results) -> Iterator[str]:
    sizes = list(next(iter(found.values()))["sizes"])
    yield f"\n### {kind}: growth with the data (median ms, and how many times the smallest)\n"
    yield from _head(("operation", *(f"{int(size):,}" for size in sizes), "bounded"))
    for operation, each in found.items():
        cells = ["no answer in time"] * len(sizes)
        for at, figure in enumerate(each["sizes"].values()):
            times = f" ({figure['times']:.2f} ×)" if at else ""
            cells[at] = f"{figure['latency']:.2f}{times}"
        yield _row((operation, *cells, "yes" if each["bounded"] else "no"))


def _cached(kind: str, found: Results) -> Iterator[str]:
    yield f"\n### {kind}: kept answers beside a bare route with the same bytes\n"
    yield from _head(("operation", "bytes", "kept, answers/s", "bare, answers/s", "share"))
    for operation, each in found.items():
        kept, bare = each["kept"], each["bare"]
        yield _row((operation, f"{kept['bytes']:,}", f"{kept['per_second']:.0f}",
                    f"{bare['per_second']:.0f}", f"{each['share']:.0%}"))  # fmt: skip


def _workers(kind: str, found: Results) -> Iterator[str]:
    counts = list(next(iter(found.values())))
    yield f"\n### {kind}: answers a second by the number of workers (eight asked at once)\n"
    yield from _head(("operation", *counts))
    for operation, each in found.items():
        cells = [
            f"{figure['per_second']:.0f}" + ("" if at == 0 else f" ({figure['times']:.2f} ×)")
            for at, figure in enumerate(each.values())
        ]
        yield _row((operation, *cells))


def _head(cells: Iterable[str]) -> Iterator[str]:
    names = list(cells)
    yield _row(names)
    yield _row(["---"] * len(names))


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
