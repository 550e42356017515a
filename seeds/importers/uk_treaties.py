"""Treaties of the United Kingdom, from UK Treaties Online.

A record is a treaty with its parties as one text, each act with one date, and a subject heading.
Names in capitals take part; those in mixed case are territories to which it was extended. Nothing
says when each party joined, so a party may be a state that was founded after the signature.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from seeds.importing.files import Input
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.topics import topic
from seeds.importing.treaties import kind_of, party
from seeds.importing.values import cut
from seeds.record import InputError, Record, Where

LONGEST_TITLE = 600
_TEXTS = ("title", "subject", "country_name", "signed_event_location", "references", "document_url")
_ACTS = (
    ("adopted", "ADOPTION", "adoption"),
    ("signed", "SIGNATURE", "signature"),
    ("provisional_eif", "PROVISIONAL_APPLICATION", "provisional entry into force"),
    ("definative_eif", "ENTRY_INTO_FORCE", "entry into force"),
    ("terminated", "TERMINATION", "termination"),
    ("withdrawn", "WITHDRAWAL", "withdrawal"),
)
"""Prefix of the publisher's field, type of act, and its name in words and slugs."""
_MAKING = frozenset({"ADOPTION", "SIGNATURE"})


@dataclass(frozen=True, slots=True)
class Day:
    """A date as printed; one that is given as 1 January is read as its year."""

    printed: str
    value: date

    @property
    def is_year(self) -> bool:
        """Whether it means no more than the year, as it usually does."""
        return (self.value.day, self.value.month) == (1, 1)

    @property
    def edtf(self) -> str:
        """The date in EDTF."""
        return f"{self.value.year:04}" if self.is_year else self.value.isoformat()

    @property
    def field(self) -> dict[str, str]:
        """The date as a record gives it."""
        basis = {"basis": "DERIVED"} if self.is_year else {}
        return {"edtf": self.edtf, "verbatim": self.printed, **basis}

    def precedes(self, other: Day | None) -> bool:
        """Whether it certainly lies before another."""
        if other is None:
            return False
        if self.is_year or other.is_year:
            return self.value.year < other.value.year
        return self.value < other.value


def read(context: Context) -> Iterator[Item]:
    """Yield each record of the pages."""
    seen: dict[str, bytes] = {}
    for file in context.inputs.ending(".json"):
        for number, record in enumerate(_records(file), start=1):
            yield _item(context, record, Where(file.name, key=f"record {number}"), seen)


def _records(file: Input) -> list[Any]:
    found = file.json()
    for name in ("csw:GetRecordsResponse", "csw:SearchResults", "iStoreRecord"):
        if not isinstance(found, dict) or name not in found:
            message = f"wanted an object with {name!r}, as a page of results has it"
            raise InputError("IMPORT_JSON", message, Where(file.name))
        found = found[name]
    return found if isinstance(found, list) else [found]


def _item(context: Context, record: Any, where: Where, seen: dict[str, bytes]) -> Item:
    place = where.key or ""
    if not isinstance(record, dict):
        return Rejected(place, where, f"found {type(record).__name__}, wanted an object")
    number = record.get("lb_document_id")
    if type(number) is not int or number < 1:
        message = f"found the lb_document_id {number!r:.60}, wanted a number"
        return Rejected(place, where, message)
    key, where = str(number), Where(where.file, key=str(number))
    if "field3" not in record:
        return Skipped(key, where, "a PDF file, not a treaty")
    digest = _digest(record)
    if seen.setdefault(key, digest) is not digest:
        if seen[key] == digest:
            return Skipped(key, where, "repeated on an overlapping page")
        message = f"found the record {key} again with other content, wanted it once"
        return Rejected(key, where, message, "IMPORT_TWICE")
    wrong = _wrong(record)
    return Rejected(key, where, wrong) if wrong else _treaty(context, record, key, where)


def _digest(record: Mapping[str, Any]) -> bytes:
    """Give the digest of what a record says, without the fields that tell of the search."""
    said = {name: value for name, value in record.items() if not name.startswith("aw_")}
    content = orjson.dumps(said, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(content, digest_size=16).digest()


def _wrong(record: Mapping[str, Any]) -> str | None:
    """Tell what is found in a record and what is wanted; None if nothing is wrong."""
    if record["field3"] not in ("BI", "MULTI"):
        return f"found the field3 {record['field3']!r:.60}, wanted BI or MULTI"
    for name in _TEXTS:
        if not isinstance(record.get(name, ""), str):
            return f"found the {name} {record[name]!r:.60}, wanted a text"
    if not record.get("title", "").strip():
        return "found no title"
    for name, value in record.items():
        if name.endswith("_date") and _day(value) is None:
            return f"found the {name} {value!r:.60}, wanted dd/mm/yyyy"
    return None


def _day(value: object) -> Day | None:
    match = re.fullmatch(r"(\d\d)/(\d\d)/([0-9]{4})", value) if isinstance(value, str) else None
    try:
        return match and Day(match[0], date(int(match[3]), int(match[2]), int(match[1])))
    except ValueError:
        return None


def _treaty(context: Context, record: Mapping[str, Any], key: str, where: Where) -> Taken:
    slug = f"uk-treaty-{key}"
    title = " ".join(html.unescape(record["title"]).split())
    signed, adopted = _day(record.get("signed_event_date")), _day(record.get("adopted_event_date"))
    made = signed or adopted
    notes: list[str] = []
    flags: list[str] = []
    if "\ufffd" in title:
        flags.append("The title has lost a letter.")
    if len(title) > LONGEST_TITLE:
        notes.append(f"Full title: {title}")
        flags.append(f"The title is cut after {LONGEST_TITLE} characters.")
    actions = list(_actions(record, slug, made, notes, flags))
    names = _split(record.get("country_name", ""))
    states = [name for name in names if name == name.upper()]
    bilateral = record["field3"] == "BI"
    # Two sides are there on the day of signature; more may have joined at any time after it.
    on = None if made is None else made.edtf if bilateral else f"{made.edtf}/.."
    groups, parties, still_open = _parties(context, states, on, where, bilateral=bilateral)
    if still_open:
        notes.append(f"Further parties, as printed: {'; '.join(still_open)}.")
    if bilateral and len(states) > 2:
        flags.append(f"It is listed as bilateral, with {len(states)} states.")
    if not states:
        flags.append("It names no party.")
    notes += _more(record, [name for name in names if name not in states])
    fields: dict[str, object] = {
        "title": cut(title, LONGEST_TITLE),
        "kind": kind_of(title),
        "signed_on": made and made.field,
        "bilateral": None if bilateral and len(states) > 2 else bilateral,
        "note": " ".join(notes) or None,
        "parties": [{"actor": actor} for actor in parties],
        "actions": actions,
    }
    records = [*groups, Record("Treaty", slug, fields, where, complete=True)]
    records += _subject(record.get("subject", ""), slug, where)
    return Taken(key, where, records, flags)


def _actions(
    record: Mapping[str, Any], slug: str, made: Day | None, notes: list[str], flags: list[str]
) -> Iterator[dict[str, object]]:
    """Yield the acts; what lies before the treaty was made stays a note."""
    place = record.get("signed_event_location", "").strip()
    for prefix, kind, words in _ACTS:
        day = _day(record.get(f"{prefix}_event_date"))
        effective = _day(record.get(f"{prefix}_event_effective_date"))
        if kind not in _MAKING and day is not None and day.precedes(made):
            notes.append(f"Listed with {words} on {day.printed}, before it was made.")
            flags.append(f"The {words} on {day.printed} precedes {made and made.printed}.")
            continue
        said = []
        if kind not in _MAKING and effective is not None and effective.precedes(made):
            said.append(f"Listed as effective from {effective.printed}, before it was made.")
            flags.append(f"The {words} has effect before the treaty was made.")
            effective = None
        if day is None and effective is None:
            continue
        flags += [
            f"The {words} is listed on {each.printed}: taken as the year."
            for each in (day, effective)
            if each is not None and each.is_year
        ]
        if place and kind in _MAKING and (made is None or day == made):
            said.append(f"At {place}.")
            place = ""
        yield {
            "slug": f"{slug}-{words.replace(' ', '-')}",
            "type": kind,
            "date": day and day.field,
            "effective_date": effective and effective.field,
            "verbatim_term": words if kind == "PROVISIONAL_APPLICATION" else None,
            "note": " ".join(said) or None,
        }
    if place:
        notes.append(f"Made at {place}.")


def _parties(
    context: Context, states: Iterable[str], on: str | None, where: Where, *, bilateral: bool
) -> tuple[list[Record], list[str], list[str]]:
    """Give records of groups, the parties whose names resolve, and the names that stay open."""
    groups: dict[str, Record] = {}
    found: dict[str, None] = {}
    still_open: list[str] = []
    for name in states:
        actor, records = party(context, name, on, where, bilateral=bilateral)
        groups |= {record.key: record for record in records}
        if actor is None:
            still_open.append(name)
        else:
            found[actor] = None
    return list(groups.values()), list(found), still_open


def _more(record: Mapping[str, Any], territories: list[str]) -> Iterator[str]:
    """Yield what no column takes, in words."""
    if territories:
        yield f"Extended to, as printed: {'; '.join(territories)}."
    for name in ("unofficial_info_event_date", "unofficial_info_event_effective_date"):
        if name in record:
            yield f"{name}: {record[name]}."
    references = [" ".join(part.split()) for part in record.get("references", "").split(";")]
    if any(references):
        yield f"References: {'; '.join(filter(None, references))}."
    if record.get("document_url"):
        yield f"Record: {record['document_url'].replace(chr(92), '/')}"


def _subject(heading: str, slug: str, where: Where) -> list[Record]:
    """Give the topic of the subject heading, and that the treaty stands under it."""
    found = topic(heading, where)
    if found is None:
        return []
    fields = {
        "subject": f"Treaty/{slug}",
        "predicate": "OTHER",
        "object": f"Topic/{found.key}",
        "qualifier": "subject heading",
    }
    return [found, Record("Assertion", f"{slug}-subject", fields, where, complete=True)]


def _split(names: str) -> list[str]:
    """Split names on " ; " only: some have a comma or a semicolon of their own."""
    squeezed = (" ".join(name.split()) for name in re.split(r"\s;\s", names))
    return list(dict.fromkeys(filter(None, squeezed)))


IMPORTERS = (
    Importer(
        name="uk-treaties",
        title="UK Treaties Online",
        publisher="Treaty Section, Foreign, Commonwealth & Development Office",
        licence="OGL-UK-3.0",
        url="https://github.com/ukparliament/uk-treaties",
        reads="pages/offset-<NNNNN>.json",
        fills=("Treaty", "Topic", "Assertion", "Organization"),
        read=read,
        published_on="2022-03-11",
        reliability="A",
        folder="uk-treaties",
        after=("countries", "unfccc"),
        attribution="Contains public sector information licensed under the "
        "Open Government Licence v3.0.",
    ),
)
