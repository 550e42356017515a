"""Speeches in the General Debate of the UN General Assembly, from the UN General Debate Corpus.

A text is named by code, session and year; who spoke stands in a workbook, one row a speech. The
two are paired by the state and the session, after slips in the codes have been mended and every
code has been compared with the country beside it. What can't be paired is said to be so: a text
without a row has no speaker, a row without a text is no speech to import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from sqlalchemy import select

from domain.actor import Actor
from seeds.importing.debate_speakers import (
    FIRST_YEAR,
    SLIPS,
    Row,
    Speakers,
    fit,
    paired,
    rows_of,
    side_of,
)
from seeds.importing.files import decode
from seeds.importing.groups import EUROPEAN_UNION
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.names import Known, Names
from seeds.importing.offices import office, slug_of, tenure, undated_tenure
from seeds.importing.person_names import shown_name
from seeds.importing.values import cut, ordinal
from seeds.record import InputError, Record, Where

_TEXT = re.compile(r"([A-Z]{2,4})_(\d{1,3})_(\d{4})\.txt")
_TAIPEI_UNTIL = 26
_NO_POST = re.compile(r"^((cha?ir(man|person|woman)?|head) of (the )?)?delegation$", re.IGNORECASE)
_NO_ROW = "no row of the workbook names the speaker"


def read(context: Context) -> Iterator[Item]:
    """Yield each text, then each row of the workbook that has none."""
    (workbook,) = context.inputs.ending(".xlsx")[:1]
    rows: list[Row] = []
    for item in rows_of(workbook):
        if isinstance(item, Row):
            rows.append(item)
        else:
            yield item
    speakers = paired(rows, context.names)
    seen: dict[str, int] = {}
    for where, name, content in _texts(context):
        yield _item(context, speakers, seen, where, name, content)
    yield from _without_text(speakers, {int(key.split("_")[1]) for key in seen})


def _texts(context: Context) -> Iterator[tuple[Where, str, bytes]]:
    """Yield place, name and content of each file that may hold a speech, packed or not."""
    for file in context.inputs.files:
        if file.name.endswith((".tar.gz", ".tgz", ".tar")):
            for name, content in file.members():
                yield Where(file.name, key=name[-100:]), PurePosixPath(name).name, content
        elif file.name.endswith(".txt"):
            yield Where(file.name), PurePosixPath(file.name).name, file.content()


def _item(
    context: Context,
    speakers: Speakers,
    seen: dict[str, int],
    where: Where,
    name: str,
    content: bytes,
) -> Item:
    match = _TEXT.fullmatch(name)
    if match is None:
        message = f"found the file {name[:60]!r}, wanted CODE_SESSION_YEAR.txt"
        return Rejected(name[:200], where, message)
    key, (code, session, year) = name.removesuffix(".txt"), match.groups()
    if not fit(session, year):
        message = f"found session {session} of {year}, wanted session {int(year) - FIRST_YEAR}"
        return Rejected(key, where, message)
    if key in seen:
        if seen[key] == hash(content):
            return Skipped(key, where, "the same text a second time")
        message = f"found another text for {key}, wanted one"
        return Rejected(key, where, message, "IMPORT_TWICE")
    seen[key] = hash(content)
    try:
        text = decode(content, where)
    except InputError as error:
        return Rejected(key, where, error.problem.message, error.problem.code)
    if not text.strip():
        return Rejected(key, where, "found an empty text, wanted a speech")
    return _speech(context, speakers, key, where, (code, int(session), int(year)), text)


def _speech(
    context: Context,
    speakers: Speakers,
    key: str,
    where: Where,
    of: tuple[str, int, int],
    text: str,
) -> Taken:
    code, session, year = of
    code = SLIPS.get(code, code)
    side = side_of(context.names, code, session, year)
    if side is None:
        context.names.leave_open("State", code, str(year), "unknown code")
    rows = speakers.rows.pop((side or code, session), [])
    row, flags = _row(rows, speakers)
    if code == "CHN" and session <= _TAIPEI_UNTIL:
        flags.append("at this session the government in Taipei had the seat of China")
    records = [EUROPEAN_UNION.record(where)] if _is_union(side) else []
    person, capacity = _speaker(context, row, side, key, where, records, flags)
    label = _label(context.names, side, speakers.labels) or code
    debate = f"General Debate of the {ordinal(session)} session of the UN General Assembly"
    piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": key}
    fields: dict[str, object] = {
        "title": f"{label} in the {debate}",
        "summary": f"Speech on behalf of {label} in the {debate}, {year}.",
        "act": "STATE",
        "speaker": person,
        "speaker_description": None if person else f"Speaker for {label}; {_unnamed(row)}.",
        "on_behalf_of": side and str(side),
        "channel": "ADDRESS",
        "date": str(year),
        "venue": f"Summit/unga-{session}",
        "status": "STANDING",
        "texts": [{"language": "en", "text": text}],
        "evidence": [piece | ({"quote": cut(row.printed, 300)} if row else {})],
    }
    records += _summit(where, session, year, debate, person, side, capacity, key)
    slug = f"st-unga-{session}-{code.lower()}"
    records.append(Record("Statement", slug, fields, where, complete=True))
    return Taken(key, where, records, flags)


def _row(rows: Sequence[Row], speakers: Speakers) -> tuple[Row | None, list[str]]:
    """Give the row of a speech, and what a reader should look at."""
    if not rows:
        return None, [_NO_ROW]
    row = rows[0]
    flags = [speakers.flags[row]] if row in speakers.flags else []
    if len(rows) > 1:
        numbers = ", ".join(str(row.where.line) for row in rows)
        flags.append(f"the rows {numbers} of the workbook are of one speech")
        if len({shown_name(row.name) for row in rows}) > 1:
            return None, [*flags, "they name different speakers, so that none is taken"]
    if not row.name:
        flags.append("the row of the workbook has no name")
    return row, flags


def _unnamed(row: Row | None) -> str:
    if row is None:
        return _NO_ROW
    return f"the workbook gives the post, {row.post}, and no name" if row.post else "not named"


def _speaker(
    context: Context,
    row: Row | None,
    side: Known | None,
    key: str,
    where: Where,
    records: list[Record],
    flags: list[str],
) -> tuple[str | None, str | None]:
    """Give the person who spoke, and the tenure in whose capacity; add their records."""
    if row is None or not row.name:
        return None, None
    held = None
    if side and row.post and not _NO_POST.match(row.post):
        held = _office(side, row.post, where)
        records.append(held)
    found = context.people.find(
        shown_name(row.name),
        f"ungdc:{key}",
        where,
        office=held.key if held else None,
        on=str(row.year),
    )
    records.append(found.record)
    flags += found.flags
    if held is None:
        return f"Person/{found.slug}", None
    records.append(tenure(held.key, found.slug, where))
    return f"Person/{found.slug}", undated_tenure(held.key, found.slug)


def _office(side: Known, title: str, where: Where) -> Record:
    if side.typename == "State":
        return office(side.slug, title, where)
    fields = {"title": title[:300], "rank": "OTHER", "of": str(side)}
    return Record("Office", f"{side.slug}-{slug_of(title, 80)}", fields, where, shared=True)


def _summit(
    where: Where,
    session: int,
    year: int,
    debate: str,
    person: str | None,
    side: Known | None,
    capacity: str | None,
    key: str,
) -> Iterator[Record]:
    """Yield the session, with who takes part in it by this speech."""
    actor = person or (side and str(side))
    part: dict[str, object] = {
        "actor": actor,
        "representing": person and side and str(side),
        "capacity": capacity,
        "role": "PARTICIPANT",
        "evidence": [{"attribution": "REFERENCE", "record_key": key}],
    }
    folder = f"Session {session:02} - {year}"
    fields: dict[str, object] = {
        "name": debate,
        "kind": "MULTILATERAL",
        "level": "UNKNOWN",
        "period": str(year),
        "status": "OCCURRED",
        "participants": [part] if actor else [],
        "evidence": [{"attribution": "REFERENCE", "record_key": folder}],
    }
    yield Record("Summit", f"unga-{session}", fields, where)


def _is_union(side: Known | None) -> bool:
    return side is not None and str(side) == EUROPEAN_UNION.key


def _label(names: Names, side: Known | None, known: dict[Known, str]) -> str | None:
    if side is None or _is_union(side):
        return "the European Union" if side else None
    if side not in known:
        actor = Actor.__table__.c
        query = select(actor.name).where(actor.slug == side.slug)
        known[side] = names.connection.scalar(query) or side.slug
    return known[side]


def _without_text(speakers: Speakers, sessions: set[int]) -> Iterator[Skipped]:
    """Yield the rows of which no text was there."""
    left = [(row, "") for rows in speakers.rows.values() for row in rows]
    for row, reason in sorted(left + speakers.lost, key=lambda pair: pair[0].where.line or 0):
        apart = "a row without a text" if row.session in sessions else "a row of another year"
        flags = [speakers.flags[row]] if row in speakers.flags else []
        if not reason and row.session in sessions:
            flags.append(f"there is no text of this speech: {row.printed}")
        yield Skipped(row.where.key or "", row.where, reason or apart, flags)


IMPORTERS = (
    Importer(
        name="ungdc",
        title="UN General Debate Corpus: speeches in the General Debate",
        publisher="S. Jankin, A. Baturo, N. Dasandi",
        licence="CC0-1.0",
        url="https://doi.org/10.7910/DVN/0TJX8Y",
        reads="TXT/session-<NN>-<YYYY>.tar.gz, or <CODE>_<NN>_<YYYY>.txt; Speakers_by_session.xlsx",
        fills=("Summit", "Statement", "Person", "Office", "OfficeTenure", "Organization"),
        read=read,
        folder="un-general-debate",
        after=("archigos", "countries"),
        attribution="A. Baturo, N. Dasandi, S. Mikhaylov: Understanding State Preferences With "
        "Text As Data. Research & Politics, 2017.",
    ),
)
