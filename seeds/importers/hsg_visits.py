"""Visits by foreign leaders to the United States, from the Office of the Historian.

A record names the visitor with title and name in one text, the country by a slug that stands for
a lineage of states and by the name of the time, and the kind of visit in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seeds.importing.files import text_of
from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.offices import office, tenure
from seeds.importing.values import cut, is_day
from seeds.record import Record, Where

_TITLES = (
    "Interim President", "Acting President", "President-elect", "President", "Vice President",
    "Deputy Prime Minister", "Prime Minister", "Premier", "Chancellor", "Crown Prince",
    "Crown Princess", "Prince", "Princess", "King", "Queen", "Emperor", "Empress", "Sultan",
    "Emir", "Amir", "Shah", "Pope", "Grand Duke", "Sheikh", "Chairman", "First Secretary",
    "General Secretary", "Foreign Minister", "Foreign Secretary", "Secretary General",
    "Taoiseach", "Captain Regent", "Chief of State", "Head of State",
)  # fmt: skip
_TITLE = re.compile(rf"^({'|'.join(sorted(_TITLES, key=len, reverse=True))})\s+(.+)$")
_TWO = re.compile(r"\s+and\s+")
_NO_OFFICE = frozenset({"Prince", "Princess", "Crown Prince", "Crown Princess", "Sheikh"})
"""Titles that are a rank by birth, no post."""
_KINDS = (
    (re.compile(r"\bstate visit\b", re.I), "STATE"),
    (re.compile(r"\bofficial working\b", re.I), "OFFICIAL_WORKING"),
    (re.compile(r"\b(unofficial|informal|private)\b", re.I), "PRIVATE"),
    (re.compile(r"\bofficial (visit|guest)\b", re.I), "OFFICIAL"),
    (re.compile(r"\bworking\b", re.I), "WORKING"),
    (re.compile(r"\btransit\b", re.I), "TRANSIT"),
    (re.compile(r"\b(attended|participated in|addressed)\b.*\b(summit|conference|assembly"
                r"|session|meeting of)\b", re.I), "MULTILATERAL_EVENT"),
)  # fmt: skip


def read(context: Context) -> Iterator[Item]:
    """Yield each visit of the files."""
    for file in context.inputs.ending(".xml"):
        for element in file.elements("visit"):
            key = text_of(element, "id")
            where = Where(file.name, element.sourceline, key)
            start, end = text_of(element, "start-date"), text_of(element, "end-date")
            if not key.isdigit():
                yield Rejected(key, where, f"found the id {key!r}, wanted a number")
            elif not (is_day(start) and is_day(end) and start <= end):
                message = f"found the dates {start!r} to {end!r}, wanted two days in order"
                yield Rejected(key, where, message)
            elif not text_of(element, "visitor"):
                yield Rejected(key, where, "found no visitor")
            else:
                yield _visit(context, element, key, where, start, end)


def _visit(context: Context, element: Any, key: str, where: Where, start: str, end: str) -> Taken:
    period = f"{start}/{end}"
    country, description = text_of(element, "from"), text_of(element, "description")
    slug = element.find("from").get("id", "")
    state = context.names.state(country, period, f"HSG country {slug}", slug)
    records: list[Record] = []
    flags: list[str] = []
    for number, visitor in enumerate(visitors(text_of(element, "visitor")), start=1):
        title, name = visitor
        held = office(state, title, where) if state and title not in {"", *_NO_OFFICE} else None
        person = context.people.find(
            name, f"hsg-visits:{key}:{number}", where, office=held.key if held else None, on=start
        )
        records += [record for record in (held, person.record) if record]
        if held:
            records.append(tenure(held.key, person.slug, where))
        flags += person.flags
        fields: dict[str, object] = {
            "visitor": f"Person/{person.slug}",
            "representing": state and f"State/{state}",
            "host": "State/united-states",
            "period": period,
            "kind": kind_of(description),
            "status": "OCCURRED",
            "note": None if state else f"From, as printed: {country}.",
            "evidence": [_evidence(key, description)],
        }
        slug = f"us-visit-{key}" if number == 1 else f"us-visit-{key}-{number}"
        records.append(Record("Visit", slug, fields, where, complete=True))
    return Taken(key, where, records, flags)


def _evidence(key: str, description: str) -> dict[str, object]:
    piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": key}
    return piece | ({"quote": cut(description, 300)} if description else {})


def visitors(text: str) -> list[tuple[str, str]]:
    """Give title and name of each visitor; the title is "" where there is none of the known.

    "King Abdullah and Crown Prince Hussein" are two. A surname alone is shown with its title.
    """
    halves = _TWO.split(text)
    if len(halves) > 1 and all(_TITLE.match(half) for half in halves):
        return [visitor for half in halves for visitor in visitors(half)]
    match = _TITLE.match(text)
    if match is None:
        return [("", text)]
    title, name = match.groups()
    return [(title, name if " " in name else text)]


def kind_of(description: str) -> str:
    """Give the kind of visit that the words name."""
    return next((kind for words, kind in _KINDS if words.search(description)), "UNSPECIFIED")


IMPORTERS = (
    Importer(
        name="hsg-visits",
        title="Visits by foreign leaders to the United States",
        publisher="Office of the Historian, US Department of State",
        licence="CC0-1.0",
        url="https://github.com/HistoryAtState/visits",
        reads="visits/<decade>.xml",
        fills=("Visit", "Person", "Office", "OfficeTenure"),
        read=read,
        published_on="2026-06-26",
        reliability="A",
        folder="us-visits-and-travels/visits",
        after=("countries", "hsg-pocom", "hsg-travels"),
    ),
)
