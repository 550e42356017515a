"""Who held which office of the US Department of State and of its missions, from 1778.

A record is one term: one person in one office, or one who was named for it and never took it up.
Persons, names of roles and concurrent appointments stand in files of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from seeds.importing.files import Input, text_of
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.mission_files import (
    EVENTS,
    Held,
    Person,
    Role,
    Shelf,
    Term,
    is_after,
    problem_of,
    read_term,
)
from seeds.importing.offices import slug_of
from seeds.importing.values import cut
from seeds.record import InputError, Record, Where

_SIDE_FOLDERS = {"people", "roles-country-chiefs", "concurrent-appointments", "code-tables"}
_NEVER_TOOK_UP = ("other-nominees", "other-appointees")
_NEVER = "never took up the post"
_NEVER_WITH_DATES = f"{_NEVER} (other nominees), though dates of service are given"
_NEVER_BY_NOTE = f"{_NEVER}, as the note says"
_SAYS_NEVER = re.compile(
    r"\bnot commissioned\b|\bnomination\b.*\b(not acted upon|withdrawn)\b"
    r"|\bdeclined (the )?appointment\b|\bdid not take (the )?oath\b", re.I,
)  # fmt: skip
_ABOUT = re.compile(
    r"\b(about|approximately|between|soon after|shortly|on or (before|after))\b|\bor before$", re.I
)
_PROBABLY = re.compile(r"\bprobably\b", re.I)
_YEAR_AT_END = re.compile(r"-\d{4}$")
_LONGEST_QUOTE = 300
_US = "State/united-states"


def read(context: Context) -> Iterator[Item]:
    """Yield each term of the files."""
    reader = _Reader(context)
    for file in context.inputs.ending(".xml"):
        if not _SIDE_FOLDERS.intersection(PurePath(file.name).parts):
            yield from reader.file(file)
    reader.shelf.complain()


class _Reader:
    def __init__(self, context: Context) -> None:
        self._names, self._people = context.names, context.people
        self.shelf = Shelf(context.inputs.files)
        self._ids: set[str] = set()
        self._accredited: set[tuple[str, str]] = set()

    def file(self, file: Input) -> Iterator[Item]:
        """Yield the terms of a file; a broken one yields what was read before the break."""
        terms: list[Term] = []
        mission = {"id": PurePath(file.name).stem}
        broken: InputError | None = None
        try:
            for element in file.elements("names", "ongoing", "chief", "principal"):
                if element.tag in ("chief", "principal"):
                    terms.append(read_term(element, file.name))
                elif element.getparent().tag in ("org-mission", "principal-position"):
                    path = "singular" if element.tag == "names" else "."
                    mission[element.tag] = text_of(element, path)
        except InputError as error:
            broken = error
        for term in terms:
            yield self._item(term, mission, is_last=term is terms[-1])
        if broken is not None:
            raise broken

    def _item(self, term: Term, mission: Mapping[str, str], *, is_last: bool) -> Item:
        problem = problem_of(term)
        if problem:
            return Rejected(term.key, term.where, problem)
        served = term.date("started") or term.date("ended")
        if term.group in _NEVER_TOOK_UP:
            return Skipped(term.key, term.where, _NEVER_WITH_DATES if served else _NEVER)
        if not served and _SAYS_NEVER.search(term.note):
            return Skipped(term.key, term.where, _NEVER_BY_NOTE)
        ongoing = mission.get("ongoing") == "true" and is_last
        span, judgements = _span(term, ongoing)
        on = term.date("started") or term.date("appointed") or term.date("ended") or None
        try:
            person = self.shelf.person(term.person)
        except InputError as error:
            return Rejected(term.key, term.where, str(error.problem), error.problem.code)
        key = self._key(term)
        state = self._state(term, on) if term.territory else None
        office = self._office(term, mission, state)
        who = self._person(term, person, office.key, on)
        fields: dict[str, object] = {
            "office": office.key,
            "holder": f"Person/{who.key}",
            "interval": span,
            "note": self._note(term, state),
            "judgements": judgements,
            "evidence": [_evidence(term)],
        }
        tenure_key = f"hsg-pocom:{mission['id']}:{key}"
        records = [office, who]
        records.append(Record("OfficeTenure", tenure_key, fields, term.where, complete=True))
        if state is not None and (office.key, state) not in self._accredited:
            self._accredited.add((office.key, state))
            records.append(_accreditation(office.key, state, term.where))
        return Taken(key, term.where, records, term.flags)

    def _key(self, term: Term) -> str:
        key, number = term.key, 1
        while key in self._ids:
            number += 1
            key = f"{term.key}/{number}"
        self._ids.add(key)
        if number > 1:
            term.flags.append(f"the id {term.key} is that of another term as well")
        return key

    def _state(self, term: Term, on: str | None) -> str | None:
        """Give the state to which the head of mission was accredited, as it was at the start."""
        words = _YEAR_AT_END.sub("", term.territory).replace("-", " ")
        return self._names.state(words, on, f"HSG {term.territory}")

    def _office(self, term: Term, mission: Mapping[str, str], state: str | None) -> Record:
        role = self.shelf.role(term.role)
        if term.territory:
            base = state or _YEAR_AT_END.sub("", term.territory)
            country = self._people.label(state) if state else base.replace("-", " ").title()
            held = Held(f"{role.suffix}-to-{base}", f"{role.title} to {country}", "AMBASSADOR")
        else:
            held = _held(term, mission, role)
        fields = {"title": held.title[:300], "rank": held.rank, "of": _US}
        return Record(
            "Office", f"united-states-{held.suffix}"[:200], fields, term.where, shared=True
        )

    def _person(self, term: Term, person: Person | None, office: str, on: str | None) -> Record:
        if person is None:
            term.flags.append(f"no file has the person {term.person}, who is named by that key")
            person = Person(term.person.replace("-", " ").title())
        found = self._people.find(
            person.name, f"hsg:{term.person}", term.where, office=office, on=on, lasting=True,
            fields={"existence": person.life},
        )  # fmt: skip
        term.flags += found.flags
        shown = self._people.label(found.slug) or person.name
        aliases = [
            {"value": name, "kind": "ALIAS", "language": "en"}
            for name in dict.fromkeys((person.name, *person.others))
            if name != shown
        ]
        return replace(found.record, fields={**found.record.fields, "names": aliases or None})

    def _note(self, term: Term, state: str | None) -> str | None:
        parts = [f"{event.title()} {day}." for event in EVENTS[:2] if (day := term.date(event))]
        if term.territory and state is None:
            parts.append(f"Accredited to, as the data set has it: {term.territory}.")
        if residence := self.shelf.residence(term.key):
            parts.append(f"One of several concurrent appointments; resident at {residence}.")
        if len(term.note) > _LONGEST_QUOTE:
            parts.append(f"Note, whole: {term.note}")
        return " ".join(parts) or None


def _span(term: Term, ongoing: bool) -> tuple[object, Sequence[Mapping[str, str]] | None]:
    """Give the interval of a term, and the judgement on what of it is concluded."""
    reasons: list[str] = []
    event = next((e for e in ("started", "appointed", "arrived") if term.date(e)), "")
    end = _bound(term, "ended")
    if event in ("appointed", "arrived") and end and is_after(term.date(event), term.date("ended")):
        term.flags.append(f"{event} {term.date(event)}, after the end: the start stays unknown")
        event = ""
    elif event in ("appointed", "arrived"):
        reasons.append(f"no day is given on which charge was taken; it begins when {event}")
    start = _bound(term, event) if event else None
    if start and event != "started":
        start["basis"] = "DERIVED"
    if end is None and ongoing and event == "started":
        reasons.append("the position is marked as ongoing, and nobody follows")
    elif not event and end is None:
        term.flags.append("neither a start nor an end is given")
    elif not event:
        term.flags.append("no start is given")
    term.flags += reasons
    if start is None and end is None:
        return None, None
    is_open = end is None and ongoing and event == "started"
    judgement = {"field": "interval", "status": "INFERRED", "reason": "; ".join(reasons)}
    return {"start": start, "end": "OPEN" if is_open else end}, [judgement] if reasons else None


def _bound(term: Term, event: str) -> dict[str, str] | None:
    day, words = term.dates[event]
    if not day:
        return None
    about, probably = _ABOUT.search(words), _PROBABLY.search(words)
    mark = "%" if about and probably else "~" if about else "?" if probably else ""
    return {"edtf": day + mark} | ({"verbatim": words} if words else {})


def _held(term: Term, mission: Mapping[str, str], role: Role) -> Held:
    """Give an office of the Department, or the one of a mission to an organisation."""
    place, title = mission["id"], mission.get("names") or mission["id"].replace("-", " ").title()
    if place == "secretary":
        return Held("secretary-of-state", title, "CABINET_MINISTER")
    if term.role.startswith("charge"):
        return Held(f"{role.suffix}-{place}", f"{role.title} ({title})", "AMBASSADOR")
    is_envoy = place.startswith(("representative", "ambassador"))
    number = re.search(r"\d$", place)  # a second position of the same title
    suffix = slug_of(title, 150) + (f"-{number[0]}" if number else "")
    return Held(suffix or "office", title, "AMBASSADOR" if is_envoy else "OTHER")


def _accreditation(office: str, state: str, where: Where) -> Record:
    fields = {
        "subject": f"Office/{office}",
        "predicate": "OTHER",
        "object": f"State/{state}",
        "value": "accredited to",
    }
    return Record("Assertion", f"{office}:accredited-to:{state}", fields, where, shared=True)


def _evidence(term: Term) -> dict[str, object]:
    piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": term.key}
    return piece | ({"quote": cut(term.note, _LONGEST_QUOTE)} if term.note else {})


IMPORTERS = (
    Importer(
        name="hsg-pocom",
        title="Principal Officers and Chiefs of Mission of the US Department of State",
        publisher="Office of the Historian, US Department of State",
        licence="CC0-1.0",
        url="https://github.com/HistoryAtState/pocom",
        reads="us-chiefs-of-mission: missions-*, positions-principals, with people and roles",
        fills=("Office", "OfficeTenure", "Person", "Assertion"),
        read=read,
        published_on="2026-06-20",
        reliability="A",
        folder="us-chiefs-of-mission",
        after=("countries",),
    ),
)
