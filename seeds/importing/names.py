"""Which record a name in a data set means, at the time at which the data set uses it.

In this order: what an editor decided; a code; a name that was valid then, of an actor that existed
then. Where nothing or more than one thing remains, the name stays open: it is reported, kept as
text, and never guessed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, null, select

from domain.actor import Actor
from domain.base import Entity
from domain.names.model import Identifier, Name, NameKind
from domain.names.normal import normal_form
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from seeds.importing.decisions import Decisions, shipped_decisions

ACTORS = ("State", "Organization", "Bloc")
_SHOWN = 5
_LONGEST_DAY = 32
"""Of the time that is noted with an open name; a longer one is left out."""
_WEAK = frozenset({NameKind.METONYM, NameKind.MISSPELLING})
"""Kinds of names by which nothing is found."""
_STRONG = frozenset({NameKind.PRIMARY, NameKind.OFFICIAL, NameKind.SHORT})
_ARTICLE = re.compile(r"^the\s+|\s*\(the\)|,?\s+the$", re.IGNORECASE)
_INVERTED = re.compile(r"^([^,]+), (.+)$")
_BRACKETED = re.compile(r"^(.+?) \((.+ of(?: the)?)\)$", re.IGNORECASE)
_ACRONYM = re.compile(r"\s*\([A-Z]{2,}\)$")
_FOOTNOTE = re.compile(r"[\s*\d]+$")


class Known(NamedTuple):
    """A record that a name means."""

    typename: str
    slug: str

    def __str__(self) -> str:
        return f"{self.typename}/{self.slug}"


@dataclass(frozen=True, slots=True)
class Open:
    """A name that stays open."""

    kind: str
    text: str
    day: str | None
    reason: str


_NO_DAY = (None, "UNKNOWN", "OPEN")


class Span(NamedTuple):
    """First and last day of a time; None: no limit known on that side."""

    first: date | None
    last: date | None

    @classmethod
    def of(cls, edtf: str | None) -> Span:
        """Read an EDTF date or interval; None is any time."""
        return cls(*_days(edtf))

    @classmethod
    def of_period(cls, value: object) -> Span:
        """Read a period as a record gives it: EDTF, or a mapping with start and end."""
        if not isinstance(value, Mapping):
            return cls.of(None if value is None else str(value))
        start, end = (value.get(side) for side in ("start", "end"))
        known = [None if bound in _NO_DAY else str(bound) for bound in (start, end)]
        return cls(cls.of(known[0]).first, cls.of(known[1]).last)

    def meets(self, other: Span) -> bool:
        """Whether the two may have a day in common."""
        begun = self.first is None or other.last is None or self.first <= other.last
        lasts = self.last is None or other.first is None or other.first <= self.last
        return begun and lasts


@lru_cache(maxsize=10_000)
def _days(edtf: str | None) -> tuple[date | None, date | None]:
    if edtf is None:
        return None, None
    if "/" not in edtf:
        return FuzzyDate.of(edtf).bounds
    period = FuzzyInterval.of(edtf)
    return (
        period.start.earliest if period.start else None,
        period.end.latest if period.end else None,
    )


class _Use(NamedTuple):
    """One name or code of one actor, and when it may have been in use."""

    known: Known
    kind: NameKind | None
    span: Span
    existence: Span


class Names:
    """Looks names up in the database, as it is when a batch begins."""

    def __init__(self, decisions: Decisions | None = None, *, reread: bool = False) -> None:
        """Look up in a database of which begin() tells.

        reread: whether the import itself adds actors or names of actors.
        """
        self.reread = reread
        self.decisions = shipped_decisions() if decisions is None else decisions
        self._connection: Connection | None = None
        self._uses: dict[str, list[_Use]] = {}
        self._actors: set[Known] = set()
        self._codes: dict[tuple[str, str], list[_Use]] = {}
        self._open: list[Open] = []
        self.found: dict[object, str | None] = {}
        """What look-ups by others found in the database, for the time of a batch."""

    @property
    def connection(self) -> Connection:
        """The database, inside the transaction of the batch."""
        assert self._connection is not None, "no batch has begun"  # noqa: S101
        return self._connection

    def begin(self, connection: Connection) -> None:
        """Begin a batch: the names and codes of actors are read, if they may have changed."""
        self._connection = connection
        self.found.clear()
        if self._uses and not self.reread:
            return
        self._uses = defaultdict(list)
        for use, normal in _names(connection):
            self._uses[normal].append(use)
        self._actors = {use.known for uses in self._uses.values() for use in uses}
        self._codes = defaultdict(list)
        for use, code in _codes(connection):
            self._codes[code].append(use)

    def take_open(self) -> list[Open]:
        """Give the names that stayed open since the last call."""
        found, self._open = self._open, []
        return list(dict.fromkeys(found))

    def state(self, text: str, on: str | None = None, *also: str) -> str | None:
        """Give the slug of the state that a name means at a time; see `actor`."""
        known = self.actor(text, on, ("State",), *also)
        return known and known.slug

    def actor(
        self,
        text: str,
        on: str | None = None,
        kinds: Sequence[str] = ACTORS,
        *also: str,
    ) -> Known | None:
        """Give the actor of one of these kinds that a name means at a time.

        on: EDTF; None is any time.
        also: other names for the same, such as the publisher's slug, to try where `text` is
            unknown or ambiguous; what is decided on one of them comes before any name.
        None: the name stays open, unless an editor decided that it means nothing.
        """
        text = " ".join(text.split())
        when = Span.of(on)
        kind = kinds[0] if len(kinds) == 1 else "Actor"
        texts = list(filter(None, (text, *also)))
        decided = next(filter(None, (self._decided("Actor", one, when) for one in texts)), None)
        if decided is not None:
            known = decided[0]
            if known is None or (known.typename in kinds and known in self._actors):
                return known
            wrong = "not on record" if known.typename in kinds else f"no {kind}"
            self.leave_open(kind, text, on, f"decided to be {known}, which is {wrong}")
            return None
        reasons: list[str] = []
        for name in texts:
            known, reason = self._one(self._named(name, kinds), when)
            if known is not None:
                return known
            reasons.append(reason)
        self.leave_open(kind, text, on, reasons[0] if reasons else "empty")
        return None

    def means(
        self, text: str, on: str | None = None, kinds: Sequence[str] = ACTORS
    ) -> Known | None:
        """Give the actor that a name means at a time; see `actor`. Nothing stays open."""
        when = Span.of(on)
        decided = self._decided("Actor", " ".join(text.split()), when)
        if decided is not None:
            known = decided[0]
            return known if known and known.typename in kinds and known in self._actors else None
        return self._one(self._named(text, kinds), when)[0]

    def _named(self, name: str, kinds: Sequence[str]) -> list[_Use]:
        for spelling in spellings(name):
            uses = [use for use in self._uses.get(spelling, ()) if use.known.typename in kinds]
            if uses:
                return uses
        return []

    def code(self, scheme: str, value: str, on: str | None = None) -> Known | None:
        """Give the actor that has a code at a time; None if there is none, or more than one.

        Nothing stays open: the caller has a name as well, or says what is wrong.
        """
        uses = _at(self._codes.get((scheme, value), ()), Span.of(on))
        known = {use.known for use in uses}
        return known.pop() if len(known) == 1 else None

    def leave_open(self, kind: str, text: str, on: str | None, reason: str) -> None:
        """Note that a name stays open."""
        day = on if on and len(on) <= _LONGEST_DAY else None
        self._open.append(Open(kind, " ".join(text.split())[:400], day, reason[:400]))

    def _decided(self, kind: str, text: str, when: Span) -> tuple[Known | None] | None:
        for decision in self.decisions.get((kind, normal_form(text)), ()):
            if decision.holds(when.first, when.last):
                return ((decision.record and Known(*decision.record.split("/", 1))) or None,)
        return None

    def _one(self, found: Sequence[_Use], when: Span) -> tuple[Known | None, str]:
        """Give the one record that remains, or why there is none."""
        then = _at(found, when)
        if found and not then:
            names = ", ".join(sorted({str(use.known) for use in found})[:_SHOWN])
            return None, f"not so at that time: {names}"
        known = {use.known for use in then}
        if len(known) > 1:
            known = {use.known for use in then if use.kind in _STRONG} or known
        if len(known) == 1:
            return known.pop(), ""
        names = ", ".join(sorted(map(str, known))[:_SHOWN])
        return None, f"may mean {names}" if known else "unknown"


@lru_cache(maxsize=10_000)
def spellings(text: str) -> tuple[str, ...]:
    """Give the normal forms under which a name may be recorded, as written first.

    "Netherlands (the)" also without its article, "Korea, Republic of" and "Bolivia (Plurinational
    State of)" also turned round, with footnote marks, and an acronym in brackets, taken off.
    """
    plain = _ACRONYM.sub("", _FOOTNOTE.sub("", text))
    turned = [_INVERTED.sub(r"\2 \1", plain), _BRACKETED.sub(r"\2 \1", plain)]
    bare = (_ARTICLE.sub("", form).strip() for form in (text, *turned, plain))
    return tuple(dict.fromkeys(filter(None, map(normal_form, (text, *turned, *bare)))))


def _at(uses: Iterable[_Use], when: Span) -> list[_Use]:
    return [use for use in uses if use.span.meets(when) and use.existence.meets(when)]


def _names(connection: Connection) -> Iterator[tuple[_Use, str]]:
    name = Name.__table__.c
    query = _of_actors(name, name.kind, name.normal).where(name.kind.not_in(_WEAK))
    return _used(connection.execute(query).all())


def _codes(connection: Connection) -> Iterator[tuple[_Use, tuple[str, str]]]:
    code = Identifier.__table__.c
    rows = connection.execute(_of_actors(code, null(), code.scheme, code.value)).all()
    for (use, scheme), row in zip(_used(rows), rows, strict=True):
        yield use, (str(scheme), row.value)


def _used(rows: Iterable[Any]) -> Iterator[tuple[_Use, Any]]:
    """Give the uses that rows of `_of_actors` tell of, each with what stands behind the kind."""
    actors: dict[str, tuple[Known, Span]] = {}
    for typename, slug, first, last, begins, ends, kind, text, *_ in rows:
        known = actors.get(slug)
        if known is None:
            known = actors[slug] = Known(typename, slug), Span(begins, ends)
        yield _Use(known[0], kind, Span(first, last), known[1]), text


def _of_actors(columns: Any, *more: Any) -> Any:
    entity, actor = Entity.__table__, Actor.__table__
    spans = (
        columns.validity_start_earliest.label("valid_from"),
        columns.validity_end_latest.label("valid_until"),
        actor.c.existence_start_earliest.label("exists_from"),
        actor.c.existence_end_latest.label("exists_until"),
    )
    return (
        select(entity.c.typename, actor.c.slug, *spans, *more)
        .select_from(entity)
        .join(actor, actor.c.id == entity.c.id)
        .join(columns.subject_id.table, columns.subject_id == entity.c.id)
        .where(entity.c.typename.in_(ACTORS))
    )
