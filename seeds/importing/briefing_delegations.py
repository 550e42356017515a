"""Announced presidential delegations as records: the delegation, its members, its visits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from seeds.importing.announced_delegations import (
    Announced,
    Member,
    announced,
    destinations,
    purpose,
)
from seeds.importing.briefings import Document
from seeds.importing.importer import Context
from seeds.importing.offices import office, slug_of, tenure, undated_tenure
from seeds.importing.parties import US, side_of
from seeds.importing.towns import town
from seeds.importing.values import cut
from seeds.record import Record

_GOVERNMENT = re.compile(
    r"^(?!former\b|\d)(?!.*\b(nominee|designate|emeritus)\b).*\b(secretary|undersecretary"
    r"|ambassador|administrator|director|senator|representative|congress(wo)?man|member of congress"
    r"|chargé|charge d|commander|envoy|attorney general|president|coordinator|commissioner"
    r"|consul general|first lady|second lady|second gentleman|mayor|senior official"
    r"|bureau official|special adviso?r|social secretary|homeland security)\b", re.IGNORECASE,
)  # fmt: skip
_OWN = re.compile(r"\b(united states|u\.s\.|of the|to the|white house|senate|department|bureau"
                  r"|agency|council|office|lady|gentleman|corporation|nasa|secretary|vice president"
                  r"|envoy|ambassador|mayor|chargé|charge d)\b", re.IGNORECASE)  # fmt: skip
_PRIVATE = re.compile(
    r"\b(university|project|olympi|paralymp|author|coach|partner at|games$)", re.I
)
_COUNTRY = re.compile(
    r"^(the )?(united states|u\.s\.) |,? of the united states( of america)?$", re.I
)


@dataclass
class Sent:
    """The records of an announcement, and what a reader should look at."""

    records: list[Record] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Destination:
    printed: str
    state: str | None
    city: str = ""


def delegations(context: Context, document: Document, led: dict[str, set[str]]) -> Sent:
    """Give the delegations that a document announces.

    led: the members told so far of each delegation; a second announcement only adds to them.
    """
    opening, found = announced(document.body)
    sent = Sent()
    stops = list(_stops(context, document, opening))
    if not found:
        sent.flags.append("no delegation could be read from the announcement")
    for one in found:
        _delegation(context, document, one, opening, stops, led, sent)
    return sent


def _stops(context: Context, document: Document, opening: str) -> Iterator[_Destination]:
    """Yield the destinations: those of the likeliest words of which a state is known."""
    phrases = list(destinations(document.title, opening))
    read = [_destination(context, phrase, document.date) for phrase in phrases]
    best = next((stops for stops in read if all(stop.state for stop in stops)), None)
    if best is None:
        for phrase in phrases[:1]:
            context.names.state(phrase, document.date)
            yield _Destination(phrase, None)
        return
    cities = {str(stop.state): stop for stops in read for stop in stops if stop.city}
    for stop in best:
        yield cities.get(str(stop.state), stop)


def _destination(context: Context, phrase: str, day: str) -> list[_Destination]:
    """Read words such as "Turin, Italy", or "Belgium and Luxembourg"."""
    whole = side_of(phrase, context.names, day)
    if whole is None and " and " in phrase:
        return [stop for part in phrase.split(" and ") for stop in _destination(context, part, day)]
    city, state = "", _state(context, phrase, day)
    if state is None and "," in phrase:
        city, last = (part.strip() for part in phrase.rsplit(",", 1))
        state = _state(context, last, day)
    return [_Destination(phrase, state, re.sub(r"^the ", "", city))]


def _state(context: Context, text: str, day: str) -> str | None:
    side = side_of(text, context.names, day)
    return side.slug if side is not None and side.typename == "State" else None


def _delegation(
    context: Context,
    document: Document,
    one: Announced,
    opening: str,
    stops: list[_Destination],
    led: dict[str, set[str]],
    sent: Sent,
) -> None:
    where = document.where
    begins = (one.period or document.date).split("/")[0]
    goal = next((slug_of(stop.state or stop.printed, 60) for stop in stops), "unknown")
    slug = "-".join(filter(None, ("us-delegation", goal, begins, slug_of(one.event, 60))))
    told = led.setdefault(slug, set())
    if told:
        sent.flags.append(f"an earlier document announces {slug} already")
    members = []
    for number, person in enumerate([*one.heads, *one.members]):
        role = "HEAD" if one.heads and number == 0 else "MEMBER"
        if 0 < number < len(one.heads):
            sent.flags.append(f"{person.name} is said to lead it as well, and is kept as a member")
        record = _member(context, document, role, person, f"{slug}:{slug_of(person.name)}", sent)
        if record is not None and str(record["actor"]) not in told:
            told.add(str(record["actor"]))
            members.append(record)
        elif number >= len(one.heads) and record is not None and not sent.flags:
            sent.flags.append(f"{person.name} stands in the list a second time")
    aim = re.sub(r"^to ", "", purpose(document.title), flags=re.IGNORECASE)
    aim = f"attend {one.event}" if one.event else aim[:1].lower() + aim[1:]
    name = f"Presidential Delegation to {' and '.join(stop.printed for stop in stops)}"
    evidence: dict[str, object] = {"attribution": "OWN_VOICE", "quote": cut(opening, 300)}
    fields: dict[str, object] = {
        "name": cut(f"{name}: {one.event or aim}" if one.event or aim else name, 400),
        "kind": "OTHER",
        "sender": str(US),
        "members": members,
        "evidence": [evidence],
    }
    if aim and not told - {str(member["actor"]) for member in members}:
        fields["aims"] = [{"text": aim, "attribution": "OFFICIAL", "evidence": [evidence]}]
    sent.records.append(Record("Delegation", slug, fields, where, shared=True))
    if one.period is None:
        sent.flags.append("the announcement gives no day")
    sent.flags += one.flags
    for order, stop in enumerate(stops, start=1):
        sent.records += _visit(context, document, one, slug, stop, order, evidence)


def _visit(
    context: Context,
    document: Document,
    one: Announced,
    slug: str,
    stop: _Destination,
    order: int,
    evidence: dict[str, object],
) -> Iterator[Record]:
    place = None
    if stop.city:
        record = town(context.names, stop.city, stop.state, document.where)
        place = record.key
        yield record
    fields: dict[str, object] = {
        "visitor": str(US),
        "delegation": slug,
        "host": stop.state and f"State/{stop.state}",
        "place": place,
        "period": one.period,
        "kind": "UNSPECIFIED",
        "status": "PLANNED",
        "listed_order": order,
        "note": None if stop.state else f"Destination, as printed: {stop.printed}.",
        "evidence": [evidence],
    }
    yield Record("Visit", f"{slug}-{order}", fields, document.where, shared=True)


def _member(
    context: Context,
    document: Document,
    role: str,
    person: Member,
    key: str,
    sent: Sent,
) -> dict[str, object] | None:
    """Give a member, and add the person, and the office in which the source presents them."""
    if not person.name:
        sent.flags.append(f"no name could be read from {cut(person.printed, 100)!r}")
        return None
    held = None
    if (
        _GOVERNMENT.search(person.office)
        and _OWN.search(person.office)
        and not (_PRIVATE.search(person.office))
    ):
        title = _COUNTRY.sub("", person.office).strip(" ,")
        held = office(US.slug, title[:1].upper() + title[1:], document.where)
        sent.records.append(held)
    found = context.people.find(
        person.name, f"wh:{key}", document.where, office=held.key if held else None,
        on=document.date,
    )  # fmt: skip
    sent.records.append(found.record)
    sent.flags += found.flags
    if held is not None:
        sent.records.append(tenure(held.key, found.slug, document.where))
    return {
        "actor": f"Person/{found.slug}",
        "role": role,
        "capacity": undated_tenure(held.key, found.slug) if held else None,
        "on_behalf_of": str(US),
        "evidence": [{"attribution": "OWN_VOICE", "quote": cut(person.printed, 300)}],
    }
