"""Journeys abroad by presidents and secretaries of state, from the Office of the Historian.

A record is one leg of a journey: one traveller in one country. Legs that join up are a journey,
which is a delegation led by the traveller; that is concluded from the dates, no record says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from domain.names.normal import normal_form
from seeds.importing.files import Input, text_of
from seeds.importing.hsg_terms import Terms
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.journeys import LeaderLegs, Leg, journeys, kind_of, near_twin, same_leg
from seeds.importing.names import Known
from seeds.importing.offices import office, tenure
from seeds.importing.towns import stored_town
from seeds.importing.values import cut, is_day
from seeds.record import InputError, Record, Where

_US = "State/united-states"
_HOSTS = ("State", "Organization")
_TITLES = {"president": "President", "secretary": "Secretary of State"}
_KINDS_OF_DELEGATION = {"president": "LEADER", "secretary": "MINISTERIAL"}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"\d{4}")
_LONGEST_QUOTE = 300
_TWIN = "a duplicate under another id: same dates, country, locale and remark"
_WITH_PRESIDENT = re.compile(
    r"\b(?:accompanied|joined|delegation led by) President (?P<with>[A-Z][\w-]+)"
    r"|\bPresident (?P<of>[A-Z][\w-]+)['’]s delegation", re.I,
)  # fmt: skip


def read(context: Context) -> Iterator[Item]:
    """Yield the terms of presidents, then each leg, those of presidents first."""
    reader = _Reader(context)
    for file in sorted(context.inputs.ending(".xml"), key=_turn):
        yield from reader.file(file)


def _turn(file: Input) -> int:
    if file.name.endswith("presidents.xml"):
        return 0
    return 1 if "president-travels" in file.name else 2


class _Reader:
    def __init__(self, context: Context) -> None:
        self._people = context.people
        self._names = context.names
        self._places: dict[tuple[str, str | None], str | None] = {}
        self._leaders = LeaderLegs(context.names)
        self._terms = Terms(context.names)
        self._ids: set[str] = set()
        self._joined: set[tuple[str, str]] = set()
        """Travellers, each with a delegation of somebody else that has the member already."""

    def file(self, file: Input) -> Iterator[Item]:
        """Yield the items of a file; a broken one yields what was read before the break."""
        legs: list[Leg] = []
        broken: InputError | None = None
        try:
            for element in file.elements("president", "trip"):
                if element.tag == "president":
                    yield self._president(element, file)
                else:
                    leg = self._leg(element, file)
                    if isinstance(leg, Leg):
                        legs.append(leg)
                    else:
                        yield leg
        except InputError as error:
            broken = error
        yield from self._travels(legs)
        if broken is not None:
            raise broken

    def _president(self, element: Any, file: Input) -> Item:
        number, who, name = element.get("n", ""), text_of(element, "id"), text_of(element, "name")
        key = f"president-{number}"
        where = Where(file.name, element.sourceline, key)
        took, left = text_of(element, "took-office-date"), text_of(element, "left-office-date")
        if not (number.isdigit() and _SLUG.fullmatch(who) and name):
            return Rejected(key, where, f"found the number {number!r} of {who!r}, {name!r}")
        if not is_day(took) or (left and not (is_day(left) and took <= left)):
            message = f"found the term {took!r} to {left!r}, wanted two days in order"
            return Rejected(key, where, message)
        held = office("united-states", "President", where)
        life = _life(element)
        person = self._people.find(
            name, f"hsg:{who}", where, office=held.key, on=f"{took}/{left}", lasting=True,
            fields={"existence": life} if life else None,
        )  # fmt: skip
        until = ".." if _is_marked(element, "left-office-date", "still-in-office") else left
        fields = {
            "office": held.key,
            "holder": f"Person/{person.slug}",
            "interval": f"{took}/{until}",
        }
        term = Record("OfficeTenure", f"hsg-{key}", fields, where, complete=True)
        self._terms.add(term.key, held.key, person.slug, took, left)
        return Taken(key, where, [held, person.record, term], person.flags)

    def _leg(self, element: Any, file: Input) -> Leg | Rejected:
        key, role, who = text_of(element, "id"), element.get("role", ""), element.get("who", "")
        where = Where(file.name, element.sourceline, key)
        start, end = text_of(element, "start-date"), text_of(element, "end-date")
        name, country = text_of(element, "name"), element.find("country")
        problem = ""
        if not key.isdigit():
            problem = f"found the id {key!r}, wanted a number"
        elif key in self._ids:
            problem = f"the id {key} is that of an earlier leg"
        elif role not in _TITLES or role != text_of(element, "role"):
            other = text_of(element, "role")
            problem = f"found the roles {role!r} and {other!r}, wanted president or secretary twice"
        elif not (_SLUG.fullmatch(who) and name):
            problem = f"found the traveller {who!r}, {name!r}, wanted a slug and a name"
        elif not (is_day(start) and is_day(end) and start <= end):
            problem = f"found the dates {start!r} to {end!r}, wanted two days in order"
        elif country is None or not text_of(country):
            problem = "found no country"
        if problem or country is None:
            return Rejected(key, where, problem)
        self._ids.add(key)
        return Leg(
            key, where, role, who, name, start, end, text_of(country), country.get("id", ""),
            text_of(element, "locale"), text_of(element, "remarks"),
        )  # fmt: skip

    def _travels(self, legs: Sequence[Leg]) -> Iterator[Item]:
        kept: list[Leg] = []
        for leg in legs:
            if any(same_leg(leg, other) for other in kept):
                yield Skipped(leg.key, leg.where, _TWIN)
            else:
                kept.append(leg)
        for journey in journeys(kept):
            yield from self._journey(journey, kept)

    def _journey(self, legs: Sequence[Leg], all_legs: Sequence[Leg]) -> Iterator[Taken]:
        first = legs[0]
        own = f"us-journey-{first.key}"
        held = office("united-states", _TITLES[first.role], first.where)
        person = self._people.find(
            first.name, f"hsg:{first.who}", first.where, office=held.key, on=first.start,
            lasting=True,
        )  # fmt: skip
        term, dated = self._terms.held(held.key, person.slug, first.start)
        undated = [] if dated else [tenure(held.key, person.slug, first.where)]
        member = {"actor": f"Person/{person.slug}"}
        if capacity := term or (undated and undated[0].key):
            member["capacity"] = capacity
        with_leader = [self._with_leader(leg) for leg in legs]
        alone = [leg for leg, (led, _) in zip(legs, with_leader, strict=True) if led is None]
        for leg, (led, flag) in zip(legs, with_leader, strict=True):
            records: list[Record] = []
            if leg is first:
                records += [held, person.record, *undated]
            if alone and leg is alone[0]:
                records.append(_delegation(own, alone, member))
            if led is not None and (leg.who, led) not in self._joined:
                self._joined.add((leg.who, led))
                fields = {"members": [member | {"role": "MEMBER", "evidence": [_evidence(leg)]}]}
                records.append(Record("Delegation", led, fields, leg.where))
            host = self._host(leg)
            records.append(self._visit(leg, person.slug, host, led or own))
            if leg.role == "president":
                self._leaders.add(leg, host.slug if host else leg.country_id, own)
            flags = [*(person.flags if leg is first else ()), *filter(None, (flag,))]
            if leg is first and dated and not term:
                flags.append(f"begins outside the known terms as {_TITLES[leg.role]}")
            flags += _twins(leg, all_legs)
            yield Taken(leg.key, leg.where, records, flags)

    def _with_leader(self, leg: Leg) -> tuple[str | None, str]:
        """Give the president's journey that a leg certainly belongs to, else what is doubtful."""
        match = _WITH_PRESIDENT.search(leg.remark)
        if match is None or leg.role == "president":
            return None, ""
        surname = match["with"] or match["of"]
        host = self._host(leg)
        found = self._leaders.find(surname, host.slug if host else leg.country_id, leg)
        if len(found) == 1:
            return found.pop(), ""
        known = "more than one journey" if found else "no leg"
        doubt = f"{known} of that president there and then is known, so they stay apart"
        return None, f"the remark puts the traveller with President {surname}, but {doubt}"

    def _host(self, leg: Leg) -> Known | None:
        also = f"HSG country {leg.country_id}"
        return self._names.actor(leg.country, leg.period, _HOSTS, also)

    def _place(self, leg: Leg, host: str | None) -> str | None:
        """Give the stored place that the locale names; several in one text are none."""
        at = leg.locale, host
        if at not in self._places:
            self._places[at] = stored_town(self._names, *at) if host else None
        if self._places[at] is None:
            self._names.leave_open("Place", leg.locale, leg.period, "unknown in that country")
        return self._places[at]

    def _visit(self, leg: Leg, person: str, host: Known | None, delegation: str) -> Record:
        slug = host and host.slug
        place = self._place(leg, slug) if leg.locale else None
        fields: dict[str, object] = {
            "visitor": f"Person/{person}",
            "representing": _US,
            "delegation": delegation,
            "host": host and str(host),
            "place": place,
            "period": leg.period,
            "kind": kind_of(leg.remark),
            "status": "OCCURRED",
            "note": _note(leg, slug),
            "evidence": [_evidence(leg)],
        }
        return Record("Visit", f"us-travel-{leg.key}", fields, leg.where, complete=True)


def _delegation(slug: str, legs: Sequence[Leg], head: dict[str, str]) -> Record:
    first, last = legs[0], max(leg.end for leg in legs)
    days = first.start if first.start == last else f"{first.start} to {last}"
    countries = ", ".join(dict.fromkeys(leg.country for leg in legs))
    reason = "each of its legs begins at most one day after the latest end before it"
    fields: dict[str, object] = {
        "name": cut(f"Journey of {first.name}, {days}: {countries}", 400),
        "kind": _KINDS_OF_DELEGATION[first.role],
        "sender": _US,
        "members": [head | {"role": "HEAD"}],
        "judgements": [{"status": "INFERRED", "reason": reason}],
        "evidence": [{"attribution": "REFERENCE", "record_key": leg.key} for leg in legs],
    }
    return Record("Delegation", slug, fields, first.where)


def _note(leg: Leg, host: str | None) -> str | None:
    parts = []
    if host is None or normal_form(leg.country) != normal_form(host.replace("-", " ")):
        parts.append(f"Country, as printed: {leg.country}.")
    if leg.locale:
        parts.append(f"Locale, as printed: {leg.locale}.")
    if len(leg.remark) > _LONGEST_QUOTE:
        parts.append(f"Remark, whole: {leg.remark}")
    return " ".join(parts) or None


def _evidence(leg: Leg) -> dict[str, object]:
    piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": leg.key}
    return piece | ({"quote": cut(leg.remark, _LONGEST_QUOTE)} if leg.remark else {})


def _twins(leg: Leg, legs: Iterable[Leg]) -> Iterator[str]:
    for other in legs:
        if other is leg:
            return
        if near_twin(leg, other):
            differs = "last day" if leg.end != other.end else "remark"
            yield f"may be the leg {other.key} again: only the {differs} differs"


def _life(element: Any) -> str:
    birth, death = text_of(element, "birth-year"), text_of(element, "death-year")
    birth, death = (year if _YEAR.fullmatch(year) else "" for year in (birth, death))
    if _is_marked(element, "death-year", "still-alive"):
        death = ".."
    return f"{birth}/{death}" if birth or death not in {"", ".."} else ""


def _is_marked(element: Any, path: str, mark: str) -> bool:
    found = element.find(path)
    return found is not None and found.get(mark) == "true"


IMPORTERS = (
    Importer(
        name="hsg-travels",
        title="Travels abroad of the President and of the Secretary of State",
        publisher="Office of the Historian, US Department of State",
        licence="CC0-1.0",
        url="https://github.com/HistoryAtState/travels",
        reads="travels/*-travels/<person>.xml, travels/presidents/presidents.xml",
        fills=("Visit", "Delegation", "DelegationMember", "Person", "Office", "OfficeTenure"),
        read=read,
        published_on="2026-07-18",
        reliability="A",
        folder="us-visits-and-travels/travels",
        after=("countries", "hsg-pocom", "india-pm", "summits", "unfccc", "wh-briefings"),
    ),
)
