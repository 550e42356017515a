"""Legs of journeys: what kind of visit each is, and which of them belong together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from domain.actor import Actor
from domain.delegation import Delegation, DelegationKind
from domain.visit import Visit
from seeds.importing.names import Names
from seeds.record import Where

_GAP = timedelta(days=1)
_SENTENCE = r"(?:[^.;]|(?<=[A-Z])\.)*"
"""Words up to the end of a sentence; "U.S." does not end one."""
_KINDS = (
    (re.compile(r"\bstate visit\b", re.I), "STATE"),
    (re.compile(r"\bofficial working visit\b", re.I), "OFFICIAL_WORKING"),
    (re.compile(r"\b(informal|unofficial|private)( \(\w+\))? visit\b|^(vacation|fishing trip)\b",
                re.I), "PRIVATE"),
    (re.compile(r"\bofficial visit\b", re.I), "OFFICIAL"),
    (re.compile(r"\bworking visit\b", re.I), "WORKING"),
    (re.compile(r"\b(stopped (en route|on the way|while)|stopover|(overnight|refuell?ing) stop)\b",
                re.I), "TRANSIT"),
    (re.compile(rf"\b(?i:attended|participated in|addressed|(?:co-)?hosted|(?:accompanied|joined)"
                rf" president \w+ (?:to|for|at)|(?:led|headed) the U\.S\. delegation (?:to|at))\b"
                rf"{_SENTENCE}\b(?i:summits?|conference|general assembly|ministerial"
                rf"|leaders['’]? meeting|ministers['’]? meetings?)\b(?i:(?! (?:meeting )?with))"),
     "MULTILATERAL_EVENT"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Leg:
    """One traveller in one country, as the record gives it."""

    key: str
    where: Where
    role: str
    who: str
    name: str
    start: str
    """First day, YYYY-MM-DD."""
    end: str
    country: str
    country_id: str
    locale: str
    remark: str

    @property
    def period(self) -> str:
        """The days as EDTF."""
        return f"{self.start}/{self.end}"


def journeys(legs: Iterable[Leg]) -> list[list[Leg]]:
    """Group the legs of each traveller: one joins a journey that is on, or ended the day before.

    A side trip from a longer stay does not end the journey: its end is the latest so far.
    """
    found: list[list[Leg]] = []
    latest: dict[str, tuple[list[Leg], date]] = {}
    for leg in sorted(legs, key=lambda leg: (leg.start, leg.end)):
        start, end = date.fromisoformat(leg.start), date.fromisoformat(leg.end)
        journey, until = latest.get(leg.who, ([], date.min))
        if not journey or start - until > _GAP:
            journey, until = [], end
            found.append(journey)
        journey.append(leg)
        latest[leg.who] = journey, max(until, end)
    return found


def same_leg(a: Leg, b: Leg) -> bool:
    """Whether two records are one leg: all that they say is identical."""
    return _place(a) == _place(b) and (a.start, a.end, a.remark) == (b.start, b.end, b.remark)


def near_twin(a: Leg, b: Leg) -> bool:
    """Whether two records may be one leg: only the last day or the remark differs."""
    return _place(a) == _place(b) and a.start == b.start


def _place(leg: Leg) -> tuple[str, ...]:
    return leg.who, leg.country_id, leg.country, leg.locale


def kind_of(remark: str) -> str:
    """Give the kind of visit that the words name."""
    return next((kind for words, kind in _KINDS if words.search(remark)), "UNSPECIFIED")


class LeaderLegs:
    """Where a head of state was when: the legs read so far, and those that are stored."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._read: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)

    def add(self, leg: Leg, host: str, journey: str) -> None:
        """Note a leg; host: slug of the state, else of the country as the publisher has it.

        journey: slug of the Delegation.
        """
        self._read[_surname(leg.name), host].append((leg.start, leg.end, journey))

    def find(self, surname: str, host: str, leg: Leg) -> set[str]:
        """Give the journeys on which somebody of that name was in that state during the leg."""
        legs = self._read.get((surname, host), ())
        found = {on for start, end, on in legs if start <= leg.end and leg.start <= end}
        return found or self._stored(surname, host, leg)

    def _stored(self, surname: str, host: str, leg: Leg) -> set[str]:
        visit, delegation = Visit.__table__.c, Delegation.__table__.c
        state, visitor = Actor.__table__.alias(), Actor.__table__.alias()
        query = (
            select(visitor.c.name, delegation.slug)
            .join(delegation.id.table, delegation.id == visit.delegation_id)
            .join(state, state.c.id == visit.host_id)
            .join(visitor, visitor.c.id == visit.visitor_id)
            .where(
                state.c.slug == host,
                delegation.kind == DelegationKind.LEADER,
                delegation.slug.startswith("us-journey-"),
                visit.period_start_earliest <= date.fromisoformat(leg.end),
                visit.period_end_latest >= date.fromisoformat(leg.start),
            )
        )
        rows = self._names.connection.execute(query)
        return {slug for name, slug in rows if _surname(name) == surname}


def _surname(name: str) -> str:
    return name.rsplit(" ", 1)[-1]
