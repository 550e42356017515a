"""Terms in files of chiefs of mission, and the files beside: persons, roles, residences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyDate
from seeds.importing.files import Input, text_of
from seeds.record import InputError, Where

EVENTS = ("appointed", "arrived", "started", "ended")
"""What is told of a term, each with a date and words, in this order."""
_YEAR = re.compile(r"\d{4}")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_AMBASSADOR = "ambassador-e-p"


@dataclass(slots=True)
class Term:
    """A term as the file gives it."""

    key: str
    where: Where
    person: str
    role: str
    territory: str
    group: str
    dates: Mapping[str, tuple[str, str]]
    """Date and words of each event."""
    note: str
    flags: list[str] = field(default_factory=list)

    def date(self, event: str) -> str:
        """Give the date of an event; "" if there is none."""
        return self.dates[event][0]


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a file gives it."""

    name: str
    """The one to show."""
    others: tuple[str, ...] = ()
    life: str | None = None
    """EDTF; None where neither year is given."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a chief of mission is called."""

    suffix: str
    """For the slug of an office."""
    title: str


@dataclass(frozen=True, slots=True)
class Held:
    """An office, without the state whose it is."""

    suffix: str
    title: str
    rank: str


class Shelf:
    """Finds what the files of persons, roles and concurrent appointments say, when asked."""

    def __init__(self, files: Sequence[Input]) -> None:
        self._people = _by_stem(files, "people")
        self._roles = _by_stem(files, "roles-country-chiefs")
        self._read: dict[str, Person | None] = {}
        self._titles: dict[str, Role] = {}
        self._broken: list[InputError] = []
        self._residences = self._concurrent(_by_stem(files, "concurrent-appointments").values())

    def complain(self) -> None:
        """Raise the InputError of the first file that was broken, if one was."""
        if self._broken:
            raise self._broken[0]

    def person(self, key: str) -> Person | None:
        """Give a person by key; None if there is no such file. Raises InputError."""
        if key not in self._read:
            file = self._people.get(key)
            found = [_person(e) for e in file.elements("person")] if file else []
            self._read[key] = found[0] if found and found[0].name else None
        return self._read[key]

    def role(self, key: str) -> Role:
        """Give a role by key; one without a file is named by its key."""
        if key not in self._titles:
            suffix = "ambassador" if key == _AMBASSADOR else key
            self._titles[key] = Role(suffix, self._title(key) or key.replace("-", " ").title())
        return self._titles[key]

    def residence(self, term: str) -> str | None:
        """Give where somebody lived who held a term together with others."""
        return self._residences.get(term)

    def _title(self, key: str) -> str:
        file = self._roles.get(key)
        try:
            titles = [text_of(e, "names/singular") for e in file.elements("role")] if file else []
        except InputError as error:
            self._broken.append(error)
            return ""
        return titles[0] if titles else ""

    def _concurrent(self, files: Any) -> dict[str, str]:
        found: dict[str, str] = {}
        for file in files:
            try:
                for element in file.elements("concurrent-appointments"):
                    at = element.find("resident-at")
                    if at is not None and (where := text_of(at, "locale-id")):
                        land = text_of(at, "contemporary-territory-id")
                        where = f"{where} ({land})" if land else where
                        found |= {text_of(term): where for term in element.findall("chief-id")}
            except InputError as error:
                self._broken.append(error)
        return found


def _by_stem(files: Sequence[Input], folder: str) -> dict[str, Input]:
    paths = [(PurePath(file.name), file) for file in files]
    return {p.stem: f for p, f in paths if folder in p.parts and p.suffix == ".xml"}


def _person(element: Any) -> Person:
    parts = (text_of(element, f"persName/{tag}") for tag in ("forename", "surname", "genName"))
    full = " ".join(filter(None, parts))
    others = [text_of(alt) for alt in element.findall("persName/altname")]
    names = list(dict.fromkeys(filter(None, (*others, full))))
    birth, death = (_year(text_of(element, tag)) for tag in ("birth", "death"))
    life = f"{birth}/{death}" if birth or death else None
    return Person(names[0] if names else "", tuple(names[1:]), life)


def _year(text: str) -> str:
    return text if _YEAR.fullmatch(text) else ""


def note_of(element: Any) -> str:
    """Give the note of an element, which one file spells `norte`; "" if there is none."""
    return "" if element is None else text_of(element, "note") or text_of(element, "norte")


def read_term(element: Any, file: str) -> Term:
    """Read a `chief` or `principal`."""
    key = text_of(element, "id")
    dates = {
        event: (text_of(element, f"{event}/date"), note_of(element.find(event))) for event in EVENTS
    }
    return Term(
        key, Where(file, element.sourceline, key), text_of(element, "person-id"),
        text_of(element, "role-title-id"), text_of(element, "contemporary-territory-id"),
        element.getparent().tag, dates, note_of(element),
    )  # fmt: skip


def problem_of(term: Term) -> str:
    """Tell why a term can't be used: what was found, and what was wanted; "" if it can."""
    for what, slug in (("id", term.key), ("person-id", term.person), ("role", term.role)):
        if not slug or len(slug) > 150:
            return f"found the {what} {slug[:60]!r}, wanted a key of 1 to 150 characters"
    for event, (day, _) in term.dates.items():
        try:
            good = not day or bool(_DATE.fullmatch(day) and FuzzyDate.of(day))
        except EdtfError:
            good = False
        if not good:
            return f"{event}: found the date {day[:60]!r}, wanted YYYY, YYYY-MM or YYYY-MM-DD"
    start, end = term.date("started"), term.date("ended")
    if start and end and is_after(start, end):
        return f"found the start {start} after the end {end}"
    return ""


def is_after(start: str, end: str) -> bool:
    """Whether one day, month or year lies wholly after another."""
    first, last = FuzzyDate.of(start).earliest, FuzzyDate.of(end).latest
    return first is not None and last is not None and first > last
