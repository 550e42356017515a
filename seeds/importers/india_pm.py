"""Foreign journeys of the Prime Minister of India, from the registry of the PM's office.

A record is a whole journey: a label that lists its stops, and its first and last day. It becomes a
delegation with the Prime Minister as its head, and a visit for each stop. Of the stops of a longer
journey only is known that each lies within its days.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.offices import office, slug_of, tenure, undated_tenure
from seeds.importing.towns import town
from seeds.importing.values import UnfitValue, cut, is_day, mapping_in, text_in
from seeds.record import InputError, Record, Where

_SEPARATOR = re.compile(r"\s*,\s*(?:(?:and|&)\s+)?|\s+and\s+|\s*&\s*", re.IGNORECASE)
_ABBREVIATION = re.compile(r"^(.+?)\s*\(([A-Z.]{2,8})\)$")
_CODE = re.compile(r"[A-Z]{3}")
_SENDER = "india"
_LONGEST_NAME = 400


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a journey, as the label names it."""

    text: str
    state: str | None
    """Slug; None where the text means no state for certain."""
    city: str = ""


def read(context: Context) -> Iterator[Item]:
    """Yield each journey of the files."""
    for file in context.inputs.ending(".json", ".json.gz"):
        document, where = file.json(), Where(file.name)
        trips = document.get("trips") if isinstance(document, Mapping) else None
        if not isinstance(trips, list):
            message = "wanted an object with `meta` and a list of `trips`"
            raise InputError("IMPORT_FORM", message, where)
        updated = _updated(context, document, where)
        starts: Counter[str] = Counter()
        for number, trip in enumerate(trips):
            at = Where(file.name, key=f"trips[{number}]")
            try:
                yield _journey(context, trip, starts, at, updated)
            except UnfitValue as error:
                yield Rejected(str(at.key), at, str(error))


def _updated(context: Context, document: Mapping[str, Any], where: Where) -> str:
    """Give the day of the file, and make the source known as it was on that day."""
    try:
        updated = text_in(mapping_in(document, "meta"), "updated")
    except UnfitValue as error:
        raise InputError("IMPORT_FORM", f"meta: {error}", where) from None
    if not is_day(updated):
        message = f"found {updated!r} as `meta.updated`, wanted a day"
        raise InputError("IMPORT_FORM", message, where)
    source = IMPORTERS[0].source
    context.describe(replace(source, fields={**source.fields, "published_on": updated}))
    return updated


def _journey(
    context: Context, trip: object, starts: Counter[str], where: Where, updated: str
) -> Taken:
    if not isinstance(trip, Mapping):
        raise UnfitValue("wanted an object")
    start, end = text_in(trip, "start"), text_in(trip, "end")
    if not (is_day(start) and is_day(end) and start <= end):
        raise UnfitValue(f"found the dates {start!r} to {end!r}, wanted two days in order")
    label, leader = text_in(trip, "label"), text_in(trip, "pm")
    if not label or not leader:
        raise UnfitValue(f"found the label {label!r} and the PM {leader!r}, wanted both")
    starts[start] += 1
    key = start if starts[start] == 1 else f"{start}-{starts[start]}"
    where = replace(where, key=key)
    period = f"{start}/{end}"
    held = office(_SENDER, "Prime Minister", where)
    person = context.people.find(
        leader, f"india-pm:{slug_of(leader)}", where, office=held.key, on=period
    )
    evidence = {"attribution": "REFERENCE", "record_key": key, "quote": cut(label, 300)}
    status = "OCCURRED" if end <= updated else "PLANNED" if start > updated else "ONGOING"
    delegation = Record("Delegation", f"india-pm-{key}", {
        "name": cut(f"Journey of {leader} to {label}", _LONGEST_NAME),
        "kind": "LEADER",
        "sender": f"State/{_SENDER}",
        "members": [{
            "actor": f"Person/{person.slug}", "role": "HEAD", "interval": period,
            "capacity": undated_tenure(held.key, person.slug),
        }],
        "evidence": [evidence],
    }, where, complete=True)  # fmt: skip
    records = [held, person.record, tenure(held.key, person.slug, where), delegation]
    stops = stops_of(context, label, period)
    several = len(stops) > 1 and start != end
    slugs: set[str] = set()
    for number, stop in enumerate(stops, start=1):
        place = town(context.names, stop.city, stop.state, where) if stop.city else None
        slug = f"{delegation.key}-{slug_of(stop.text, 60) or number}"
        if slug in slugs:
            slug += f"-{number}"
        slugs.add(slug)
        fields: dict[str, object] = {
            "visitor": f"Person/{person.slug}",
            "representing": f"State/{_SENDER}",
            "delegation": delegation.key,
            "host": stop.state and f"State/{stop.state}",
            "place": place and f"Place/{place.key}",
            "period": {"edtf": f"[{start}..{end}]", "basis": "DERIVED"} if several else period,
            "kind": "UNSPECIFIED",
            "status": status,
            "listed_order": number if len(stops) > 1 else None,
            "note": None if stop.state else f"To, as printed: {stop.text}.",
            "evidence": [evidence],
        }
        records += [place] if place else []
        records.append(Record("Visit", slug, fields, where, complete=True))
    flags = [*person.flags]
    if several:
        flags.append(f"{len(stops)} stops: only the days of the whole journey are known")
    source = IMPORTERS[0].name
    return Taken(key, where, [replace(record, source=source) for record in records], flags)


def stops_of(context: Context, label: str, period: str) -> list[Stop]:
    """Give the stops that a label lists, in its order.

    A name with "and" or a comma of its own stays whole where it is that of a state. "Samarkand,
    Uzbekistan" is one stop: with nothing but a comma between them, a name that means no state and
    one that does are a city and its state.
    """
    marks = list(_SEPARATOR.finditer(label))
    begins, ends = [0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(label)]
    stops: list[Stop] = []
    at = 0
    while at < len(begins):
        for last in range(len(ends) - 1, at - 1, -1):
            text = label[begins[at] : ends[last]].strip()
            state = _state(context, text, period, whole=last == at)
            if state or last == at:
                if text:
                    stops.append(Stop(text, state))
                at = last + 1
                break
    if len(stops) == 2 and [m[0].strip() for m in marks] == [","]:
        city, state_stop = stops
        if city.state is None and state_stop.state is not None:
            return [Stop(label, state_stop.state, city.text)]
    for stop in stops:
        if stop.state is None:
            context.names.state(stop.text, period)  # stays open
    return stops


def _state(context: Context, text: str, period: str, whole: bool) -> str | None:
    """Give the state that a text means, with or without an abbreviation in brackets after it.

    whole: whether the text has no separator, so that its abbreviation is that of all of it.
    """
    names = [text]
    if match := _ABBREVIATION.match(text):
        names += match.groups() if whole else match.groups()[:1]
    for name in names:
        known = context.names.means(name, period, ("State",))
        if known is None and _CODE.fullmatch(name):
            known = context.names.code("ISO3166_1_A3", name, period)
        if known is not None:
            return known.slug
    return None


IMPORTERS = (
    Importer(
        name="india-pm",
        title="Foreign visits of the Prime Minister of India",
        publisher="Prime Minister's Office, India",
        licence="MIT",
        url="https://www.pmindia.gov.in/en/details-of-foreigndomestic-visits/",
        reads="visits.json",
        fills=("Delegation", "Visit", "Person", "Office", "OfficeTenure", "Place"),
        read=read,
        published_on="2026-07-21",
        reliability="A",
        has_source=False,
        folder="india-pm-visits",
        after=("countries",),
        attribution="Prime Minister's Office, pmindia.gov.in; collected by prabin-mishra.",
    ),
)
