"""What lists of treaties say: kinds of instruments in titles, and who takes part."""

from __future__ import annotations

import re

from seeds.importing.groups import group_named
from seeds.importing.importer import Context
from seeds.importing.names import ACTORS
from seeds.record import Record, Where

_KINDS = (
    (r"exchanges? of (?:notes|letters)|notes exchanged", "EXCHANGE_OF_NOTES"),
    ("amendments?", "AMENDMENT"),
    ("protocol", "PROTOCOL"),
    ("agreement", "AGREEMENT"),
    ("convention", "CONVENTION"),
    ("treaty", "TREATY"),
    ("memorandum", "MEMORANDUM"),
    ("declarations?", "DECLARATION"),
)
_ENDS_NAME = (
    "amending|between|by|concerning|extending|for|from|of|on|regarding|relating|relative"
    "|respecting|to|with|additional articles?|recommendations|measures"
)
_KIND = re.compile(
    rf"^(?:(?!\b(?:{_ENDS_NAME})\b).)*?\b(?:{'|'.join(f'({words})' for words, _ in _KINDS)})\b",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(r"^the antarctic treaty\b.*\b(recommendations|measures)\b", re.IGNORECASE)
_ACRONYM = re.compile(r"\s*\([A-Z]{2,}\)$")


def kind_of(title: str) -> str:
    """Give the kind of instrument that the first words of a title name."""
    match = None if _OF_MEETING.match(title) else _KIND.match(title)
    return _KINDS[match.lastindex - 1][1] if match and match.lastindex else "OTHER"


def party(
    context: Context, name: str, on: str | None, where: Where, *, bilateral: bool = False
) -> tuple[str | None, list[Record]]:
    """Give the actor (Class/slug) that takes part in a treaty at a time (EDTF).

    bilateral: whether it is one of two sides, each a state or an organisation.
    With it comes the record of a group of states, which no other importer may have made yet.
    None: the name stays open.
    """
    group = group_named(_ACRONYM.sub("", name))
    if group is not None:
        return group.key, [group.record(where)]
    known = context.names.actor(name, on, ("State", "Organization") if bilateral else ACTORS)
    return known and str(known), []
