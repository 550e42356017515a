"""Documents of a summit that a data set names without their text: a source and a statement each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seeds.importing.offices import slug_of
from seeds.importing.values import UnfitValue, text_in
from seeds.record import Record, Where

_COLLECTION = re.compile(r"\b(index|collection|dossier|page)\b", re.IGNORECASE)
"""Kinds of documents that only lead to others."""
_OF_CHAIR = re.compile(r"\bchair", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """The summit at which documents were issued."""

    slug: str
    name: str
    """As in "the leaders of the …"."""
    period: str
    key: str
    """Of its record in the data set."""
    where: Where


def documents_of(meeting: Meeting, documents: Sequence[Any]) -> list[Record]:
    """Give a source for each document, and a statement for each that is no mere collection.

    documents: objects with title, and type, publisher, url and tier where known.
    Raises UnfitValue for what is none.
    """
    records: list[Record] = []
    taken: set[str] = set()
    for document in documents:
        if not isinstance(document, Mapping):
            raise UnfitValue("found among 'documents' something else than an object")
        title, kind = text_in(document, "title"), text_in(document, "type").replace("’", "'")
        if not title:
            raise UnfitValue("found a document without a title")
        slug = f"{meeting.slug[:90].strip('-')}-{slug_of(title, 90) or 'document'}"
        while slug in taken:
            slug += "-2"
        taken.add(slug)
        fields = {
            "title": title,
            "kind": "OFFICIAL_RELEASE",
            "publisher": text_in(document, "publisher") or None,
            "url": text_in(document, "url") or None,
            "reliability": "A" if text_in(document, "tier") == "1" else "B",
            "note": f"Known from a data set, as a document of the {meeting.name}; not read.",
        }
        records.append(Record("Source", slug, fields, meeting.where))
        if not _COLLECTION.search(kind):
            records.append(_statement(meeting, title, kind, slug))
    return records


def _statement(meeting: Meeting, title: str, kind: str, source: str) -> Record:
    """Give the statement that a document holds; of which day of the summit isn't said."""
    start, end = meeting.period.split("/")
    within = {"edtf": f"[{start}..{end}]", "basis": "DERIVED"}
    speaker = "Chair" if _OF_CHAIR.search(kind) else "Leaders"
    fields: dict[str, object] = {
        "title": title,
        "summary": f"Of the kind: {kind or 'document'}. The data set gives no text.",
        "act": "STATE",
        "speaker_description": f"{speaker} of the {meeting.name}",
        "channel": "COMMUNIQUE",
        "date": start if start == end else within,
        "venue": f"Summit/{meeting.slug}",
        "status": "STANDING",
        "evidence": [
            {"attribution": "REFERENCE", "record_key": meeting.key},
            {"source": source, "attribution": "OWN_VOICE", "field": "title"},
        ],
    }
    return Record("Statement", f"st-{source}", fields, meeting.where, complete=True)
