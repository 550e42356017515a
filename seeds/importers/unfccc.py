"""Delegates at the sessions that negotiated the climate convention, from its lists of participants.

A record is a delegation at a session: the rows of one Meeting, Group_Type and Delegation, wherever
they stand in the part of the file that is about the session, for INC 5 has two lists. Spellings of
a delegation that differ only in case or punctuation are one. Days are not given, only the year.

A session is a Summit in which the senders take part: states as participants, the organisations of
the other lists as observers. A row is a member. The list often doesn't say who leads a party; then
it is the first in the list, which is marked as inferred. Of one name in the delegations of one
sender there is one person, unless the name is a surname alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from seeds.importing.files import Input, Row
from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.names import Known
from seeds.importing.offices import slug_of
from seeds.importing.organizations import organization
from seeds.importing.people import Found
from seeds.importing.towns import town
from seeds.importing.values import UnfitValue, cut
from seeds.record import InputError, Record, Where

COLUMNS = (
    "Group_Type", "Delegation", "Honorific", "Person_Name", "Job_Title", "Division", "Affiliation",
    "Year", "Meeting", "Location", "Delegation_COW", "Delegation_ISO",
)  # fmt: skip
PARTIES = "Parties"
GROUPS = {
    PARTIES: ("", ""),
    "Non-governmental organizations": ("ngo", "NGO"),
    "Intergovernmental organizations": ("igo", "IGO"),
    "United Nations Secretariat units and bodies": ("un", "IGO_ORGAN"),
    "Specialized agencies and related organizations": ("agency", "IGO"),
}
"""Lists, each with its part of a slug and the kind of the organisations in it."""
COMMITTEE = "Intergovernmental Negotiating Committee for a Framework Convention on Climate Change"
LARGEST_SESSION = 20_000
"""Rows of one session."""
_MISSING = frozenset({"", "NA"})
_MEETING = re.compile(r"INC [0-9]{1,2}")
_YEAR = re.compile(r"19[0-9]{2}|20[0-9]{2}")
_HEAD = re.compile(r"\bhead (ambassador )?of (the )?delegation\b(?! of\b)", re.IGNORECASE)
_DEPUTY = re.compile(
    r"\b(deputy|alternate)[\s-]+(head|leader) of (the )?delegation\b", re.IGNORECASE
)
_SOMEBODY = re.compile(r"^(M|Mr|Mrs|Ms|Mme|Miss|Sr|Sra|Dr)\.? (?=[A-Z])")
_HONORIFICS = {
    "M": "Mr", "Mr": "Mr", "Sr": "Mr", "Mme": "Ms", "Ms": "Ms", "Mrs": "Ms", "Miss": "Ms",
    "Sra": "Ms", "Srta": "Ms", "HE": "Excellency", "SE": "Excellency",
}  # fmt: skip
_FIRST = "no row says who leads it; the first in the printed list, who usually does"


@dataclass(slots=True)
class _Member:
    """Somebody in a delegation, with all rows that name the person there."""

    name: str
    rows: list[Row]
    role: str = "MEMBER"
    derived: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a delegation at a session."""

    rows: Sequence[Row]
    where: Where

    def __getitem__(self, column: str) -> str:
        return self.rows[0][column]

    @property
    def key(self) -> str:
        return f"{self['Meeting']}/{self['Group_Type']}/{self['Delegation']}"

    @property
    def session(self) -> str:
        return f"unfccc-{slug_of(self['Meeting'])}"

    @property
    def slug(self) -> str:
        parts = (self.session, GROUPS[self["Group_Type"]][0], slug_of(self["Delegation"]))
        return "-".join(filter(None, parts))


def read(context: Context) -> Iterator[Item]:
    """Yield each delegation of the files, session by session."""
    for file in context.inputs.ending(".csv", ".csv.gz"):
        done: set[str] = set()
        for groups in _sessions(file):
            meeting, senders = groups[0]["Meeting"], set[Known]()
            for group in groups:
                try:
                    if meeting in done:
                        raise UnfitValue(f"found rows of {meeting} apart, wanted them together")
                    yield _taken(context, group, senders)
                except UnfitValue as error:
                    yield Rejected(group.key[:200], group.where, str(error))
            done.add(meeting)


def _sessions(file: Input) -> Iterator[list[_Group]]:
    """Yield the delegations of each session."""
    groups: dict[tuple[str, str], list[Row]] = {}
    meeting, count = "", 0
    for row in file.rows():
        for column in COLUMNS:
            if column not in row.cells:
                message = f"found no column {column!r}, wanted a list of participants"
                raise InputError("IMPORT_TABLE", message, Where(file.name, 1))
        if groups and row["Meeting"] != meeting:
            yield _groups(groups, file.name)
            groups, count = {}, 0
        meeting, count = row["Meeting"], count + 1
        if count > LARGEST_SESSION:
            message = f"found more than {LARGEST_SESSION:,} rows of one session"
            raise InputError("IMPORT_LIMIT", message, Where(file.name, row.line))
        groups.setdefault((row["Group_Type"], slug_of(row["Delegation"])), []).append(row)
    if groups:
        yield _groups(groups, file.name)


def _groups(groups: dict[tuple[str, str], list[Row]], file: str) -> list[_Group]:
    found = [_Group(rows, Where(file, rows[0].line)) for rows in groups.values()]
    return [replace(g, where=Where(file, g.where.line, g.key[:200])) for g in found]


def _taken(context: Context, group: _Group, senders: set[Known]) -> Taken:
    """Take a delegation in; `senders` are those of the session that have one already."""
    _check(group)
    sender, records = _sender(context, group)
    members, flags = _members(group)
    place = town(context.names, group["Location"], None, group.where)
    session = [{"attribution": "REFERENCE", "record_key": group["Meeting"]}]
    place = replace(place, fields={**place.fields, "evidence": session})
    summit: dict[str, object] = {
        "name": f"{group['Meeting']}: {COMMITTEE}",
        "kind": "MULTILATERAL",
        "level": "UNKNOWN",
        "place": f"Place/{place.key}",
        "period": group["Year"],
        "status": "OCCURRED",
        "participants": [] if sender in senders else [_participation(group, sender)],
        "evidence": session,
    }
    records += [place, Record("Summit", group.session, summit, group.where, shared=True)]
    senders.add(sender)
    rows = []
    for member in members:
        person = _person(context, group, sender, member)
        records.append(person.record)
        flags += person.flags
        rows.append(_row(group, member, person.slug))
    fields: dict[str, object] = {
        "name": f"{group['Delegation']} at {group['Meeting']}",
        "kind": "OTHER",
        "sender": str(sender),
        "members": rows,
    }
    records.append(Record("Delegation", group.slug, fields, group.where, complete=True))
    return Taken(group.key, group.where, records, flags)


def _check(group: _Group) -> None:
    """Raise UnfitValue for what can't be a delegation."""
    if not _MEETING.fullmatch(group["Meeting"]):
        raise UnfitValue(f"found the meeting {group['Meeting'][:40]!r}, wanted INC and a number")
    if group["Group_Type"] not in GROUPS:
        wanted = ", ".join(GROUPS)
        raise UnfitValue(f"found the group {group['Group_Type'][:40]!r}, wanted one of {wanted}")
    if group["Delegation"] in _MISSING or not slug_of(group["Delegation"]):
        raise UnfitValue(f"found the delegation {group['Delegation'][:40]!r}, wanted a name")
    if len(group.key) > 200:
        raise UnfitValue(f"found a delegation of {len(group['Delegation'])} characters")
    for column in ("Year", "Location", "Delegation_ISO"):
        values = sorted({row[column] for row in group.rows})
        if len(values) > 1:
            raise UnfitValue(f"found {column} {values[0]!r} and {values[1]!r}, wanted one")
    if not _YEAR.fullmatch(group["Year"]):
        raise UnfitValue(f"found the year {group['Year'][:40]!r}, wanted four digits")
    if group["Location"] in _MISSING:
        raise UnfitValue("found no location")


def _sender(context: Context, group: _Group) -> tuple[Known, list[Record]]:
    """Give who sends the delegation, and its record where it is no state."""
    text, year, names = group["Delegation"], group["Year"], context.names
    iso, cow = group["Delegation_ISO"], group["Delegation_COW"]
    known = names.code("ISO3166_1_A3", iso, year) or names.code("COW", cow, year)
    if known is None and group["Group_Type"] == PARTIES:
        known = names.means(text, year, ("State",)) or names.means(f"COW {cow}", year, ("State",))
        if known is None:
            raise UnfitValue(f"found {text!r} (ISO {iso}, COW {cow}), wanted a state of {year}")
    if known is not None:
        return known, []
    if _SOMEBODY.match(text):
        raise UnfitValue(f"found {text!r}, which is a person's name, wanted an organisation")
    return organization(names, text, GROUPS[group["Group_Type"]][1], year, group.where)


def _participation(group: _Group, sender: Known) -> dict[str, object]:
    if group["Group_Type"] == PARTIES:
        return {"actor": str(sender), "role": "PARTICIPANT"}
    reason = f"listed under “{group['Group_Type']}”, not among the parties"
    judgement = {"field": "role", "status": "INFERRED", "reason": reason}
    return {"actor": str(sender), "role": "OBSERVER", "judgements": [judgement]}


def _members(group: _Group) -> tuple[list[_Member], list[str]]:
    """Give who belongs to a delegation, in the order of the list, and what to look at."""
    by_name: dict[str, _Member] = {}
    flags: list[str] = []
    for row in group.rows:
        name = row["Person_Name"]
        if name in _MISSING or not slug_of(name):
            flags.append(f"line {row.line} names nobody: {name!r}")
            continue
        by_name.setdefault(slug_of(name), _Member(name, [])).rows.append(row)
    members = list(by_name.values())
    if not members:
        raise UnfitValue("found no name of a member in the whole delegation")
    twice = sum(len(member.rows) > 1 for member in members)
    if twice:
        flags.append(f"{twice} of {len(members)} members stand in the list twice, taken once each")
    return members, flags + _set_roles(members, group["Group_Type"] == PARTIES)


def _set_roles(members: Sequence[_Member], is_party: bool) -> list[str]:
    flags = []
    head: _Member | None = None
    for member in members:
        titles = [row["Job_Title"] for row in member.rows]
        if any(_HEAD.search(_DEPUTY.sub("", title)) for title in titles):
            if head is None:
                head, member.role = member, "HEAD"
            else:
                flags.append(f"{head.name} and {member.name} are both called its head")
        elif any(_DEPUTY.search(title) for title in titles):
            member.role = "DEPUTY_HEAD"
    if head is None and is_party:
        if members[0].role == "MEMBER":
            members[0].role, members[0].derived = "HEAD", True
            flags.append(f"head: {members[0].name}, {_FIRST}")
        else:
            flags.append("no head: the first in the list is called a deputy")
    return flags


def _person(context: Context, group: _Group, sender: Known, member: _Member) -> Found:
    scope = str(sender) if " " in member.name else f"{group['Meeting']}:{sender}"
    key = f"unfccc:{slug_of(member.name, 80)}:{scope}"
    return context.people.find(member.name, key, group.where, on=group["Year"])


def _row(group: _Group, member: _Member, person: str) -> dict[str, object]:
    """Give the member as a row of the delegation, with the words of the list."""
    evidence: dict[str, dict[str, object]] = {}
    notes: dict[str, None] = {}
    for row in member.rows:
        columns = ("Job_Title", "Division", "Affiliation")
        words = "; ".join(row[column] for column in columns if row[column] not in _MISSING)
        piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": group.key}
        evidence[words] = piece | ({"quote": cut(words, 300)} if words else {})
        notes |= dict.fromkeys(filter(None, (honorific(row["Honorific"]),)))
        if len(words) > 300:
            notes[words] = None
    given: dict[str, object] = {
        "actor": f"Person/{person}",
        "role": member.role,
        "interval": group["Year"],
        "note": "; ".join(notes) or None,
        "evidence": list(evidence.values()),
    }
    if member.derived:
        given["judgements"] = [{"field": "role", "status": "INFERRED", "reason": _FIRST}]
    return given


def honorific(text: str) -> str:
    """Give an honorific of the list in English: "SE M" is "Excellency, Mr"."""
    if text in _MISSING:
        return ""
    return ", ".join(_HONORIFICS.get(word, word) for word in text.split())


IMPORTERS = (
    Importer(
        name="unfccc",
        title="Attendance at the climate negotiations: the sessions before the first COP",
        publisher="B. Bagozzi, D. Blinova, R. Emuru (University of Delaware)",
        licence="CC-BY-4.0",
        url="https://github.com/bagozzib/UNFCCC-Attendance-Data",
        reads="precops.cleaned.translated.csv",
        fills=("Summit", "Delegation", "Person", "Organization", "Place"),
        read=read,
        published_on="2026-03-25",
        reliability="B",
        folder="unfccc-inc-delegations",
        after=("countries",),
        attribution="B. Bagozzi, D. Blinova, R. Emuru: UNFCCC attendance data, CC BY 4.0.",
    ),
)
