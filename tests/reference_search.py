"""Search by words and by whole names, in plain Python."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from domain.claim import Claim
from domain.names.model import NameKind
from domain.names.normal import normal_form
from domain.sentences import excerpts
from domain.source import Source
from domain.statement import Statement
from domain.statement_text import phrase_in, words_of
from domain.values.fuzzy import FuzzyInterval
from tests.reference_filters import begins_in, end_of, on_day

# resolve

RANKS: dict[NameKind, float] = {
    NameKind.PRIMARY: 1.0,
    NameKind.OFFICIAL: 0.95,
    NameKind.SHORT: 0.9,
    NameKind.ACRONYM: 0.85,
    NameKind.ALIAS: 0.8,
    NameKind.TRANSLITERATION: 0.75,
    NameKind.FORMER: 0.6,
    NameKind.METONYM: 0.5,
    NameKind.MISSPELLING: 0.4,
}
"""How well a name of each kind stands for its record, best first."""


def kind_of(record: Any) -> str:
    """Give the EntityKind of a record."""
    return re.sub("(?<=[a-z])([A-Z])", r"_\1", type(record).__name__).upper()


def resolved(reference: Any, args: Mapping[str, Any]) -> list[Any]:
    """Give what a name may mean, best first."""
    sought = normal_form(args["name"]) or args["name"].casefold()
    day, kinds = args.get("validAt"), args.get("kinds")
    places = list(RANKS)
    found = []
    for record in reference.graph.by_id.values():
        if kinds is not None and kind_of(record) not in kinds:
            continue
        lives = getattr(record, "existence", None) or FuzzyInterval.unknown()
        names = [
            name
            for name in record.names
            if name.normal == sought
            and (day is None or (on_day(name.validity, day) and on_day(lives, day)))
        ]
        if names:
            best = min(names, key=lambda n: (places.index(n.kind), n.ordinal, n.id))
            found.append((places.index(best.kind), best.id, record, best))
    hits = sorted(found, key=lambda hit: hit[:2])[: _size(args, 10)]
    return [SimpleNamespace(entity=r, score=RANKS[n.kind], via=n) for _, _, r, n in hits]


# search

FIELDS = ("NAME", "TITLE", "ALIAS", "METONYM", "TEXT")
"""Where a text may be found, best first."""


def found_texts(reference: Any, args: Mapping[str, Any]) -> list[Any]:
    """Give the records in which words are found, best first, each with its best text."""
    kinds = args.get("kinds")
    best: dict[int, _Hit] = {}
    for record, field, item, text in _texts(reference):
        if kinds is not None and kind_of(record) not in kinds:
            continue
        worth = _worth(args["text"], text)
        if worth is None:
            continue
        hit = _Hit(10 * worth + FIELDS.index(field), item, record, text)
        if record.id not in best or hit.before < best[record.id].before:
            best[record.id] = hit
    if kinds is None or "STATEMENT" in kinds:
        for said in reference.graph.all(Statement):
            for full in said.texts:
                hit = _Hit(20 + FIELDS.index("TEXT"), full.id, said, full.text, _times(args, full))
                known = best.get(said.id)
                if hit.times and (known is None or hit.before < known.before):
                    best[said.id] = hit
    hits = sorted(best.values(), key=lambda hit: hit.place)
    return [_shown(hit, args["text"]) for hit in hits[: _size(args, 20)]]


@dataclass
class _Hit:
    worth: int
    item: int
    record: Any
    text: str
    times: int = 0
    """How often a full text has the words; 0 for a line."""

    @property
    def before(self) -> tuple[int, int]:
        return self.worth, self.item

    @property
    def place(self) -> tuple[Any, ...]:
        return self.worth, -self.times, "" if self.times else self.text, self.item


def _times(args: Mapping[str, Any], full: Any) -> int:
    sought = words_of(args["text"])
    return f" {words_of(full.text)} ".count(f" {sought} ") if sought else 0


def _shown(hit: _Hit, text: str) -> Any:
    sought = words_of(text)
    spans = phrase_in(hit.text, sought, beginning=not hit.times and not end_of(text))[:1]
    marked, plain = (
        excerpts(hit.text, spans, 300 if hit.times else 10_000, marks)
        for marks in (("**", "**"), ("", ""))
    )
    if not hit.times:
        (start, end), *_ = (*spans, (0, 0))
        bold = f"{hit.text[:start]}**{hit.text[start:end]}**{hit.text[end:]}"
        marked, plain = [bold if spans else hit.text], [hit.text]
    return SimpleNamespace(
        entity=hit.record,
        score=float(f"{1 - hit.worth / 40:.3f}"),
        matched_field=FIELDS[hit.worth % 10],
        matched_text=plain[0],
        snippet=marked[0],
    )


def _texts(reference: Any) -> Iterator[tuple[Any, str, int, str]]:
    """Give (record, field, order among its texts, text)."""
    for record in reference.graph.by_id.values():
        for name in record.names:
            yield record, _field_of(record, name.kind), name.id, name.value
        match record:
            case Statement():
                yield record, "TITLE", 0, record.title
                yield record, "TEXT", 1, record.summary
                for quote in record.quotes:
                    yield record, "TEXT", quote.id, quote.text
            case Claim():
                yield record, "TEXT", 0, record.proposition
            case Source():
                yield record, "TITLE", 0, record.title


def _field_of(record: Any, kind: NameKind) -> str:
    if kind is NameKind.PRIMARY:
        return "TITLE" if type(record).__name__ == "Treaty" else "NAME"
    return {NameKind.OFFICIAL: "NAME", NameKind.METONYM: "METONYM"}.get(kind, "ALIAS")


def _worth(sought: str, text: str) -> int | None:
    """Tell how good a hit is: 0 the whole text, 1 its beginning, 2 a word within; None: no hit."""
    words, form = words_of(sought), words_of(text)
    if not words or not begins_in(sought, text):
        return None
    return 0 if form == words else 1 if f"{form} ".startswith(words + end_of(sought)) else 2


def _size(args: Mapping[str, Any], usual: int) -> int:
    size = args.get("first")
    return usual if size is None else size
