"""What there is in a database that a generated operation may ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect

from domain.base import EpistemicStatus
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from tests.reference_graph import Graph
from tests.reference_refs import node_id

LISTED = 12
"""How many of the records that come from lists alone."""
WORDS = (
    *("J&K", "konigreich", "ÉCLAIR", "100%_", "%", "_", "", "words at", "said at the first"),
    *("west and sons", "Republic of", "existence", "foreign minister", "the"),
)


@dataclass(frozen=True, slots=True)
class Pool:
    """What is there to ask for."""

    refs: Mapping[str, Sequence[str]]
    """Texts that mean a record, by the name of its type."""
    ids: Sequence[str]
    days: Sequence[str]
    """First and last days of dates: where answers change."""
    words: Sequence[str]
    """Names, titles, and beginnings of them."""


def pool_of(graph: Graph) -> Pool:
    """Give what is there to ask for in a database; of the many that lists name, only a few."""
    refs: dict[str, list[str]] = {}
    ids = [node_id(row) for row in graph.of("Evidence")[:5]]
    listed = 0
    for row in sorted(graph.by_id.values(), key=lambda row: row.id):
        if not hasattr(row, "slug"):
            continue
        if getattr(row, "epistemic_status", None) is EpistemicStatus.REFERENCE:
            listed += 1
            if listed > LISTED:
                continue
        texts = refs.setdefault(type(row).__name__, [])
        texts += [row.slug] * 6
        texts += [node_id(row), *(n.value for n in row.names[:4])]
        texts += [f"{code.scheme}:{code.value}" for code in row.identifiers[:2]]
        texts += [code.value for code in row.identifiers if code.scheme.startswith("ISO3166_1_A")]
        ids.append(node_id(row))
    return Pool(refs, ids, sorted(_days(graph)), (*WORDS, *_words(graph)))


def _days(graph: Graph) -> set[str]:
    dates = [date for row in graph.by_id.values() for date in _dates(row)]
    return {day.isoformat() for date in dates for day in date.bounds if day is not None}


def _dates(row: Any) -> Iterator[FuzzyDate]:
    if getattr(row, "epistemic_status", None) is EpistemicStatus.REFERENCE:
        return
    for composite in inspect(type(row)).composites:
        value = getattr(row, composite.key)
        if isinstance(value, FuzzyInterval):
            yield from (bound for bound in (value.start, value.end) if bound is not None)
        elif isinstance(value, FuzzyDate):
            yield value


def _words(graph: Graph) -> list[str]:
    texts = {
        name.value
        for row in graph.by_id.values()
        if getattr(row, "epistemic_status", None) is not EpistemicStatus.REFERENCE
        for name in row.names
    }
    texts |= {row.title for typename in ("Statement", "Office") for row in graph.of(typename)}
    return sorted(texts | {text[:4] for text in texts} | {text.upper() for text in texts})
