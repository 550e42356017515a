"""Names as they are looked for in full texts: which ones, of which records, at which time."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, select

from domain.actor import Actor
from domain.base import Entity
from domain.model import UNIONS
from domain.names.matcher import ACRONYM
from domain.names.model import Name, NameKind
from domain.topic import Topic

VERSION = "2"
"""Raised with every change to how names are looked for: all texts are then searched anew."""
_UNUSED = (NameKind.METONYM, NameKind.MISSPELLING)
_TITLE = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|President|King|Queen|Prince|Princess|Sheikha?|Emir"
    r"|Amir|Sultan|Shah|Chairman|General|Colonel|Marshal|Minister|Ambassador|Senator)\b\.?\s+)+",
    re.IGNORECASE,
)
ELSEWHERE = (
    "Congo",
    "Republic of China",
    "World Trade Center",
    "Islamic State in Iraq",
    "Islamic State of Iraq",
    "Islamic State in Iraq and Syria",
    "Islamic State of Iraq and Syria",
    "Islamic State in Iraq and the Levant",
    "Islamic State of Iraq and the Levant",
)
"""Names that are found and mean no record for certain: either of two states, whatever the date; a
government, which changed; a building that is no trade; an armed group that is no state."""
_ALL = " all"
"""The form under which what holds for all names is compared; no name has it."""


class Days(NamedTuple):
    """First and last day of a time; None: no limit on that side."""

    first: date | None
    last: date | None

    def may_meet(self, other: Days) -> bool:
        """Whether the two may have a day in common."""
        begun = self.first is None or other.last is None or self.first <= other.last
        lasts = self.last is None or other.first is None or other.first <= self.last
        return begun and lasts


class Use(NamedTuple):
    """One name of one record."""

    target: int
    typename: str
    text: str
    form: str
    """Its matching form."""
    kind: str
    language: str | None
    validity: Days
    """When the name was in use."""
    existence: Days
    """When the record existed, if it is an actor."""
    is_heading: bool
    """Whether it is a topic of which nobody said what falls under it: an entry of some list."""

    @property
    def is_one_word(self) -> bool:
        """Whether it holds no space."""
        return " " not in self.text

    @property
    def is_acronym(self) -> bool:
        """Whether it is found as written only, wherever it stands."""
        return self.kind == ACRONYM or self.text.isupper()

    @property
    def any_case(self) -> bool:
        """Whether the capitals of the name say nothing: the label of a concept begins with one."""
        return self.typename == "Topic" and self.kind == NameKind.PRIMARY and not self.is_strict

    @property
    def is_strict(self) -> bool:
        """Whether it counts only where it is plainly a name: one word, which may be any word."""
        if not self.is_one_word or self.is_acronym:
            return False
        return self.is_heading or self.typename not in ("Topic", "State")

    def fits_language(self, language: str | None) -> bool:
        """Whether a text in this language may have the name: the label to show always."""
        return (
            language is None
            or self.language is None
            or self.kind == NameKind.PRIMARY
            or self.language.partition("-")[0] == language.partition("-")[0]
        )


_said = attrgetter(*Use._fields)
"""Everything about a use, as a tuple."""


def names_in(connection: Connection) -> list[Any]:
    """Give what is stored of all names that may be looked for: rows to compare, and for `uses`."""
    return list(connection.execute(_names()))


def uses(names: Iterable[Any]) -> list[Use]:
    """Give all names that are looked for, in a fixed order, from what names_in() gave."""
    found = (
        Use(
            row.id,
            row.typename,
            " ".join(row.value.split()),
            row.normal,
            str(row.kind),
            row.language,
            Days(row.valid_from, row.valid_until),
            Days(row.exists_from, row.exists_until),
            row.typename == "Topic" and not row.definition,
        )
        for row in names
    )
    return sorted((use for use in found if _is_sought(use)), key=_order)


def _names() -> Select[tuple[object, ...]]:
    entity, name = Entity.__table__.c, Name.__table__.c
    actor, topic = Actor.__table__.c, Topic.__table__.c
    return (
        select(
            entity.id,
            entity.typename,
            name.value,
            name.normal,
            name.kind,
            name.language,
            name.validity_start_earliest.label("valid_from"),
            name.validity_end_latest.label("valid_until"),
            actor.existence_start_earliest.label("exists_from"),
            actor.existence_end_latest.label("exists_until"),
            topic.definition,
        )
        .join(Name.__table__, name.subject_id == entity.id)
        .outerjoin(Actor.__table__, actor.id == entity.id)
        .outerjoin(Topic.__table__, topic.id == entity.id)
        .where(entity.typename.in_(UNIONS["MentionTarget"]), name.kind.not_in(_UNUSED))
        .order_by(name.id)
    )


def _order(use: Use) -> tuple[object, ...]:
    return use.target, use.kind, use.text, use.language or "", str(use.validity)


def _is_sought(use: Use) -> bool:
    if not any(char.isalnum() for char in use.form):
        return False
    if use.typename == "Person":  # "Mr. Peter" is one word, and so is "King Hussein"
        return " " in _TITLE.sub("", use.text) and " of " not in use.text
    return use.typename != "Treaty" or use.is_acronym or " " in use.text


def digests(uses: Iterable[Use]) -> dict[str, str]:
    """Give a digest of the uses of every name, by its form, and one of what holds for all."""
    by_form: Mapping[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_form[use.form].append(use)
    found = {form: digest(map(_said, same)) for form, same in by_form.items()}
    return found | {_ALL: digest([VERSION, *ELSEWHERE])}


def holds_for_all(form: str) -> bool:
    """Whether a form of `digests` stands for what holds for all names."""
    return form == _ALL


def digest(values: Iterable[object]) -> str:
    """Give 16 bytes in hexadecimal for some values."""
    content = "\0".join(map(repr, values)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=16).hexdigest()
