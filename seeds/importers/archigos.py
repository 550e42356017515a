"""Effective leaders of states and their terms, from Archigos.

A record is a spell: the rows of one `obsid`, which the publisher cuts at every New Year. It becomes
one tenure of the state's "effective leader", which is no formal office: Archigos codes who was in
power and names no post. Its numbers of states are those of the Correlates of War project, or of
Gleditsch and Ward where that has none; each runs through a lineage of states, so a spell belongs to
the state of its middle day.

Not taken: how often somebody ruled before, and the numeric copies of the columns in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, pairwise

from domain.names.normal import normal_form
from seeds.importing.files import Row
from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.offices import slug_of
from seeds.importing.values import is_day
from seeds.record import InputError, Record, Where

COLUMNS = (
    "obsid", "leadid", "ccode", "idacr", "leader", "startdate", "enddate", "entry", "exit",
    "exitcode", "posttenurefate", "gender", "yrborn", "yrdied", "borndate", "deathdate",
    "dbpedia.uri",
)  # fmt: skip
_CONTINUED, _CONTINUES = "(p_year)", "(n_year)"
_LONGEST_KEY = 60
_NUMBER = re.compile(r"[0-9]{1,3}")
_YEAR = re.compile(r"[0-9]{4}")
_MISSING = frozenset({"", ".", "NA"})
_NO_OFFICE = (
    "The data set codes who was effectively in power and names no office; this one stands for that"
    " position."
)


@dataclass(frozen=True, slots=True)
class _Spell:
    """A spell of somebody in power."""

    first: Row
    last: Row
    where: Where

    @property
    def obsid(self) -> str:
        return self.first["obsid"]

    @property
    def state(self) -> str:
        """As the publisher has it: "COW 220 FRN"."""
        return f"COW {self.first['ccode']} {self.first['idacr']}"

    @property
    def days(self) -> tuple[date, date]:
        return (
            date.fromisoformat(self.first["startdate"]),
            date.fromisoformat(self.last["enddate"]),
        )

    @property
    def goes_on(self) -> bool:
        return self.last["exit"] == "Still in Office"


@dataclass(slots=True)
class _Leader:
    """What the first spell of a person says of the person."""

    name: str
    obsid: str
    born: str | None
    died: str | None

    def lived(self, first: date, last: date) -> bool:
        """Whether these days may lie within the life."""
        begun = self.born is None or self.born <= str(last)
        lasts = self.died is None or str(first)[: len(self.died)] <= self.died
        return begun and lasts


def read(context: Context) -> Iterator[Item]:
    """Yield each spell of the files."""
    seen: set[str] = set()
    leaders: dict[str, _Leader] = {}
    for file in context.inputs.ending(".txt", ".txt.gz", ".tsv", ".tsv.gz"):
        rows = _checked(file.rows("\t", "latin-1"), file.name)
        for obsid, group in groupby(rows, key=lambda row: row["obsid"]):
            spell = list(group)
            where = Where(file.name, spell[0].line, obsid)
            wrong = _wrong(spell, obsid in seen)
            seen.add(obsid)
            if wrong:
                yield Rejected(obsid, where, wrong)
            else:
                yield _taken(context, _Spell(spell[0], spell[-1], where), leaders)


def _checked(rows: Iterable[Row], name: str) -> Iterator[Row]:
    for row in rows:
        missing = [column for column in COLUMNS if column not in row.cells]
        if missing:
            message = f"found no column {missing[0]!r}, wanted a table of Archigos"
            raise InputError("IMPORT_TABLE", message, Where(name, 1))
        yield row


def _wrong(rows: list[Row], is_known: bool) -> str | None:
    """Say what is wrong with the rows of a spell, if something is."""
    first = rows[0]
    if not 0 < len(first["obsid"]) <= _LONGEST_KEY:
        return f"found the obsid {first['obsid'][:_LONGEST_KEY]!r}, wanted the key of a spell"
    if is_known:
        return "found rows of this obsid apart from the others, wanted them together"
    for column in ("leadid", "ccode", "leader"):
        values = {row[column] for row in rows}
        if len(values) > 1 or values & _MISSING:
            found = " and ".join(sorted(map(repr, values))[:2])
            return f"found {column} {found}, wanted one in all rows of a spell"
    if not _NUMBER.fullmatch(first["ccode"]):
        return f"found the ccode {first['ccode'][:20]!r}, wanted a number of up to three digits"
    for row in rows:
        start, end = row["startdate"], row["enddate"]
        if not (is_day(start) and is_day(end) and start <= end):
            return f"found the dates {start!r} to {end!r}, wanted two days in order"
    for row, following in pairwise(rows):
        end, start = row["enddate"], following["startdate"]
        if date.fromisoformat(start) - date.fromisoformat(end) != timedelta(days=1):
            return f"found a row until {end} and the next from {start}, wanted the day after"
    return None


def _taken(context: Context, spell: _Spell, leaders: dict[str, _Leader]) -> Taken:
    start, end = spell.days
    slug, flags = _state(context, spell, start, end)
    office = _office(slug, spell)
    person, about = _person(context, spell, leaders)
    interval: dict[str, object] = {"start": start.isoformat(), "end": end.isoformat()}
    if spell.goes_on:  # on the last day of the data, and nobody knows how long after it
        interval["end"] = f"[{end.isoformat()}..]"
    fields: dict[str, object] = {
        "office": office.key,
        "holder": f"Person/{person.key}",
        "interval": interval,
        "note": _manner(spell),
        "judgements": [{"field": "office", "status": "INFERRED", "reason": _NO_OFFICE}],
    }
    tenure = Record("OfficeTenure", f"archigos:{spell.obsid}", fields, spell.where, complete=True)
    flags += _gaps(spell) + about
    return Taken(spell.obsid, spell.where, [office, person, tenure], flags)


def _state(context: Context, spell: _Spell, start: date, end: date) -> tuple[str | None, list[str]]:
    """Give the state of the spell's middle day, and a flag where it isn't that of all days."""
    state = _state_on(context, spell, start + (end - start) // 2)
    if state is None:
        return None, []
    flags = []
    for word, day in (("begin", start), ("end", end)):
        then = _state_on(context, spell, day)
        if then != state:
            flags.append(f"of {state}, but at the {word} the state is {then or 'none recorded'}")
    return state, flags


def _state_on(context: Context, spell: _Spell, day: date) -> str | None:
    number, on = spell.first["ccode"], day.isoformat()
    for scheme in ("COW", "GW"):
        known = context.names.code(scheme, number, on)
        if known is not None and known.typename == "State":
            return known.slug
    return context.names.state(spell.state, on, f"COW {number}")


def _office(state: str | None, spell: _Spell) -> Record:
    if state:
        slug, note = f"{state}-effective-leader", _NO_OFFICE
    else:
        slug = slug_of(f"{spell.state} effective leader")
        note = f"{_NO_OFFICE} The state, as given: {spell.state}."
    fields: dict[str, object] = {
        "title": "Effective leader",
        "rank": "OTHER",
        "of": state and f"State/{state}",
        "note": note,
    }
    return Record("Office", slug, fields, spell.where, shared=True)


def _person(
    context: Context, spell: _Spell, leaders: dict[str, _Leader]
) -> tuple[Record, list[str]]:
    """Give the leader, and what to look at in what the publisher says of the person.

    One `leadid` that stands for two names without a common word, or for terms longer apart than
    a life, is a slip of the publisher: the later spell then has a person of its own.
    """
    key, (start, end) = spell.first["leadid"], spell.days
    said, flags = _leader(spell)
    known = leaders.setdefault(key, said)
    if not (_akin(known.name, said.name) and known.lived(start, end)):
        flags.append(f"has the leadid of {known.name} ({known.obsid}), but is somebody else")
        key = f"{key}:{spell.obsid}"
        known = leaders.setdefault(key, said)
    for word, first, now in (("born", known.born, said.born), ("died", known.died, said.died)):
        if first and now and not (first.startswith(now) or now.startswith(first)):
            flags.append(f"{word} {now} here, {first} in {known.obsid}, which was taken")
    life = {"start": known.born or "UNKNOWN", "end": known.died or "UNKNOWN"}
    fields: dict[str, object] = {"existence": life, "note": _about(spell)}
    found = context.people.find(
        said.name, f"archigos:{key}", spell.where, on=str(start), fields=fields
    )
    record = found.record
    if said.name != known.name:
        other = {"value": said.name, "kind": "ALIAS", "language": "en"}
        record = replace(record, fields={**record.fields, "names": [other]})
    return record, [*flags, *found.flags]


def _leader(spell: _Spell) -> tuple[_Leader, list[str]]:
    last = spell.days[1].isoformat()
    flags: list[str] = []
    life: list[str | None] = []
    for day, year in (("borndate", "yrborn"), ("deathdate", "yrdied")):
        text = spell.first[day]
        edtf = text if is_day(text) else spell.first[year]
        if text not in _MISSING and not is_day(text):
            flags.append(f"found the {day} {text!r}, wanted a day; the year was taken")
        life.append(edtf if is_day(edtf) or _YEAR.fullmatch(edtf) else None)
    born, died = life
    if born and born > last:
        flags.append(f"in office until {last}, but born {born}: the birth was left out")
        born = None
    if died and last[: len(died)] > died:
        flags.append(f"in office until {last}, but died {died}: the death was left out")
        died = None
    return _Leader(spell.first["leader"], spell.obsid, born, died), flags


def _akin(one: str, other: str) -> bool:
    """Whether two names have a word in common."""
    return bool(set(normal_form(one).split()) & set(normal_form(other).split()))


def _about(spell: _Spell) -> str | None:
    said = (("Gender", "gender"), ("DBpedia", "dbpedia.uri"))
    return _as_given((word, spell.first[column]) for word, column in said)


def _manner(spell: _Spell) -> str | None:
    exits = [spell.last["exit"]]
    if spell.last["exitcode"] not in {*exits, *_MISSING}:
        exits.append(spell.last["exitcode"])
    said = (
        ("Entry", spell.first["entry"]),
        ("Exit", "; ".join(exits)),
        ("Afterwards", spell.last["posttenurefate"]),
    )
    return _as_given(said)


def _as_given(said: Iterable[tuple[str, str]]) -> str | None:
    parts = [f"{word}: {value}." for word, value in said if value not in _MISSING]
    return f"As given. {' '.join(parts)}" if parts else None


def _gaps(spell: _Spell) -> list[str]:
    """Say where rows of the spell seem to be missing."""
    flags = []
    if spell.first["entry"] == _CONTINUED:
        flags.append("the spell goes back before its first row")
    if spell.last["exit"] == _CONTINUES:
        flags.append("the spell goes on after its last row")
    return flags


IMPORTERS = (
    Importer(
        name="archigos",
        title="Archigos: a data set of political leaders, version 4.1",
        publisher="H. E. Goemans, K. S. Gleditsch, G. Chiozza",
        licence="CC-BY-4.0",
        url="https://github.com/globalgov/manystates",
        reads="arch_annual.txt, packed or not",
        fills=("Person", "Office", "OfficeTenure"),
        read=read,
        published_on="[2016-01-01..]",
        reliability="B",
        folder="state-leaders-archigos",
        after=("countries",),
        attribution="H. E. Goemans, K. S. Gleditsch, G. Chiozza: Introducing Archigos. "
        "Journal of Peace Research 46(2), 2009.",
    ),
)
