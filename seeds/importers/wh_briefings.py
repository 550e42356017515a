"""Documents of the White House on foreign affairs: readouts, statements, remarks, delegations.

Each document is a source of its own and a statement with its text. Whom it names in its title are
mentions of the statement, since a statement has one speaker; an announcement of a presidential
delegation is a delegation with its members and its visits as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import select

from domain.actor import Actor
from domain.base import Entity
from domain.names.matcher import Label
from domain.names.model import Name, NameKind
from seeds.importing import briefings
from seeds.importing.briefing_delegations import delegations
from seeds.importing.briefing_titles import Said, said
from seeds.importing.briefings import Abroad, Document, kind_of, read_document
from seeds.importing.evidence import evidenced
from seeds.importing.files import decode
from seeds.importing.groups import GROUPS, Group
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.names import Names
from seeds.importing.offices import office, tenure
from seeds.importing.parties import US, Party, side_of
from seeds.importing.towns import town
from seeds.importing.values import cut
from seeds.record import InputError, Record, Where

_NOISE = "domestic noise is left in"
_TWICE = "the same document can appear under two categories"
_HOUSE = "Organization/white-house"
_ACTS = {
    briefings.READOUT: ("REPORT", "PRESS_RELEASE", "Readout, issued by the White House"),
    briefings.JOINT: ("STATE", "COMMUNIQUE", "Joint statement, issued by the White House"),
    briefings.REMARKS: ("STATE", "ADDRESS", "Remarks, as transcribed by the White House"),
    briefings.STATEMENT: ("STATE", "PRESS_RELEASE", "Statement, issued by the White House"),
    briefings.DELEGATION: ("ANNOUNCE", "PRESS_RELEASE", "Announcement of a delegation"),
    briefings.RELEASE: ("STATE", "PRESS_RELEASE", "Document issued by the White House"),
}
"""What a document of a kind does, by which way, and in own words."""


def read(context: Context) -> Iterator[Item]:
    """Yield each document of the files."""
    abroad: Abroad | None = None
    seen: dict[str, bytes] = {}
    bodies: set[bytes] = set()
    led: dict[str, set[str]] = {}
    for where, content in _documents(context):
        if abroad is None:
            abroad = Abroad(_labels(context.names))
        try:
            document = read_document(decode(content, where), where)
        except InputError as error:
            at = error.problem.where
            message = f"{error.problem.message} (line {at.line})" if at.line else str(error)
            yield Rejected(str(where.key or where.file), where, message, error.problem.code)
            continue
        kind = kind_of(document.title)
        if document.key in seen or document.same in bodies:
            flags = []
            if seen.get(document.key, document.same) != document.same:
                flags.append("another text stands under the same address; the first one is kept")
            yield Skipped(document.key, where, _TWICE, flags)
            continue
        seen[document.key] = document.same
        bodies.add(document.same)
        if kind is None and not abroad.concerns(document.title):
            yield Skipped(document.key, where, _NOISE)
        else:
            yield _taken(context, document, kind or briefings.RELEASE, abroad, led)


def _documents(context: Context) -> Iterator[tuple[Where, bytes]]:
    """Yield place and content of each document, packed or not."""
    for file in context.inputs.files:
        if file.name.endswith((".tar.gz", ".tgz", ".tar")):
            for name, content in file.members():
                if name.endswith(".md"):
                    yield Where(file.name, key=name[-150:]), content
        elif file.name.endswith(".md") and not file.name.endswith("README.md"):
            yield Where(file.name), file.content()


def _labels(names: Names) -> Iterator[Label[str]]:
    """Yield the names of all states and groups; not of what the import itself makes known."""
    entity, actor, name = Entity.__table__, Actor.__table__, Name.__table__
    weak = (NameKind.METONYM, NameKind.MISSPELLING)
    query = (
        select(actor.c.slug, name.c.value, name.c.kind)
        .join(entity, actor.c.id == entity.c.id)
        .join(name, name.c.subject_id == entity.c.id)
        .where(entity.c.typename == "State", name.c.kind.not_in(weak))
        .order_by(name.c.id)
    )
    for slug, value, kind in names.connection.execute(query):
        yield Label(value, f"State/{slug}", kind)
    for group in GROUPS:
        yield Label(group.name, group.key, NameKind.PRIMARY)
        if group.acronym:
            yield Label(group.acronym, group.key, NameKind.ACRONYM)


def _taken(
    context: Context, document: Document, kind: str, abroad: Abroad, led: dict[str, set[str]]
) -> Taken:
    where = document.where
    told = said(document, kind, context.names)
    records: list[Record] = [_house(where)]
    flags: list[str] = []
    speaker: str | None = None
    mentions = dict(abroad.named(document.title))
    records += [group.record(where) for group in GROUPS if group.key in mentions]
    for number, party in enumerate((*told.speakers, *told.others), start=1):
        key = f"{document.slug}:{number}"
        targets = _party(context, document, party, key, records, flags)
        mentions |= dict.fromkeys(targets, party.printed)
        if speaker is None and number <= len(told.speakers) and targets:
            speaker = targets[0] if _speaks(kind, party, number, told) else None
    if speaker is None and not told.printed and kind != briefings.JOINT:
        speaker = _HOUSE
    mentions.pop(speaker or "", None)
    records.insert(0, _source(document, _dateline(context, told, document, records)))
    records.append(_statement(document, kind, told, speaker, mentions))
    if kind == briefings.DELEGATION:
        sent = delegations(context, document, led)
        records += sent.records
        flags += sent.flags
    own = [_owned(record, document) for record in records]
    return Taken(document.key, where, own, flags)


def _speaks(kind: str, party: Party, number: int, told: Said) -> bool:
    """Whether a party is the one to name as speaker; of a joint statement, the publisher's side."""
    if kind == briefings.JOINT:
        return party.side == US or len(told.speakers) == 1
    return number == 1


def _owned(record: Record, document: Document) -> Record:
    """Give a record as one of the document, which says it in its own voice."""
    if record.typename == "Source":
        return record
    said_here = evidenced(record, document.key, "OWN_VOICE")
    return replace(said_here, source=document.slug)


def _house(where: Where) -> Record:
    fields = {"name": "White House", "kind": "GOVERNMENT_BODY", "of_state": "united-states"}
    return Record("Organization", "white-house", fields, where, shared=True)


def _source(document: Document, dateline: str | None) -> Record:
    fields: dict[str, object] = {
        "title": document.title,
        "kind": "OFFICIAL_RELEASE",
        "publisher": "The White House",
        "url": document.url,
        "language": "en",
        "published_on": document.date,
        "dateline": dateline,
        "licence": "public domain (work of the US federal government)",
        "reliability": "A",
    }
    return Record("Source", document.slug, fields, document.where)


def _dateline(
    context: Context, told: Said, document: Document, records: list[Record]
) -> str | None:
    """Give the place after the bar of a title, and add its record."""
    if not told.place:
        return None
    city, _, last = told.place.rpartition(", ")
    side = side_of(last, context.names, document.date) if city else None
    if isinstance(side, Group) or side is None or side.typename != "State":
        place = town(context.names, told.place, US.slug, document.where)
    else:
        place = town(context.names, city, side.slug, document.where)
    records.append(place)
    return place.key


def _party(
    context: Context,
    document: Document,
    party: Party,
    key: str,
    records: list[Record],
    flags: list[str],
) -> list[str]:
    """Give whom a party means, the person first, and add their records."""
    side, where = party.side, document.where
    if side is None:
        if party.name:
            context.names.leave_open("Person", party.printed, document.date, "no state is named")
        return []
    if isinstance(side, Group):
        records.append(side.record(where))
        target = side.key
    else:
        target = str(side)
    if not party.name:
        return [target]
    title = f"{party.office} {party.name}" if party.is_surname else party.name
    held = _office(party.office, target, where)
    found = context.people.find(title, key, where, office=held.key, on=document.date)
    records += [held, found.record, tenure(held.key, found.slug, where)]
    flags += found.flags
    return [f"Person/{found.slug}", target]


def _office(title: str, of: str, where: Where) -> Record:
    typename, slug = of.split("/", 1)
    held = office(slug, title, where)
    if typename == "State":
        return held
    fields = {**held.fields, "title": title, "rank": "OTHER", "of": of}
    return Record("Office", held.key, fields, where, shared=True)


def _statement(
    document: Document, kind: str, told: Said, speaker: str | None, mentions: dict[str, str]
) -> Record:
    act, channel, words = _ACTS[kind]
    lower = document.title.lower()
    if "press conference" in lower or "press call" in lower or "press gaggle" in lower:
        channel = "PRESS_CONFERENCE"
    elif lower.startswith(("letter", "a letter", "message")):
        channel = "LETTER"
    printed = told.printed or ("The parties to the joint statement" if not speaker else None)
    at = f", {told.place}" if told.place else ""
    made = {"edtf": document.date, "basis": "DERIVED"} if kind == briefings.REMARKS else None
    own_kind = kind not in {briefings.JOINT, briefings.REMARKS}
    first_is_ours = bool(told.speakers) and told.speakers[0].side == US
    ours = first_is_ours or (own_kind and speaker in {_HOUSE, None})
    fields: dict[str, object] = {
        "title": document.title,
        "summary": f"{words} on {document.date}{at}.",
        "act": act,
        "speaker": speaker,
        "speaker_description": printed,
        "on_behalf_of": str(US) if ours and speaker != str(US) else None,
        "channel": channel,
        "date": made or document.date,
        "status": "STANDING",
        "texts": [{"language": "en", "text": document.body}],
        "mentions": [_mention(target, text) for target, text in mentions.items()],
        "evidence": [{"attribution": "OWN_VOICE", "quote": cut(document.title, 300)}],
    }
    return Record("Statement", f"st-{document.slug}", fields, document.where, complete=True)


def _mention(target: str, words: str) -> dict[str, object]:
    return {
        "target": target,
        "polarity": "MENTIONED",
        "method": "MACHINE_CODED",
        "matched_text": cut(words, 200),
        "scope": "title",
        "evidence": [{"attribution": "OWN_VOICE", "quote": cut(words, 300)}],
    }


IMPORTERS = (
    Importer(
        name="wh-briefings",
        title="White House briefings on foreign affairs",
        publisher="The White House",
        licence="public domain (work of the US federal government)",
        url="https://github.com/brian14708/wh-briefings",
        reads="briefings-<year>.tar.gz, or Markdown files with front matter",
        fills=("Source", "Statement", "Delegation", "Visit", "Person", "Office", "OfficeTenure",
               "Organization", "Bloc", "Place"),
        read=read,
        kind="OFFICIAL_RELEASE",
        reliability="A",
        has_source=False,
        folder="white-house-briefings",
        after=("archigos", "countries"),
    ),
)  # fmt: skip
