"""Who speaks, who is met and where, as the title of a document of the White House says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seeds.importing.briefings import JOINT, READOUT, REMARKS, STATEMENT, Document
from seeds.importing.names import Names
from seeds.importing.parties import US, Party, completed, parties

_BEFORE_OCCASION = re.compile(
    r"\s+(?:before|after|at|in|on|to|during|following|regarding|calling|en route|as prepared"
    r"|with|ahead|as|(?!Jinping\b|Beijing\b)[A-Z][a-z]+ing|for)\b.*|\s*\|.*|:.*", re.IGNORECASE,
)  # fmt: skip
_REMARKS_BY = re.compile(r"\b(?:remarks|speech|address|toasts?)\b.*?\b(?:by|of)\s+(.+)", re.I)
_STATEMENT_BY = re.compile(r"\bstatements?\s+(?:by|from|of)\s+(.+)", re.IGNORECASE)
_PRESS_BY = re.compile(r"\bpress (?:call|briefing|gaggle)s?\b.*?\bby\s+(.+)", re.IGNORECASE)
_ON = re.compile(r"\s+(?:on|marking|announcing|welcoming|condemning|congratulating|commemorating"
                 r"|honou?ring|in|regarding|following|three|for|to|at|ahead|as|after|under|(?-i:(?!Jinping|King)[A-Z][a-z]+ing))\b.*|:.*",
                 re.IGNORECASE)  # fmt: skip
_READOUT_BY = re.compile(r"^.*?readout\s+(?:by|from)\s+(?:the\s+)?(.+?)\s+(?:of|on)\s+(.+)$", re.I)
_READOUT_OF = re.compile(r"^.*?readout\s*(?:of|:)\s+(?:the\s+)?(.+)$", re.IGNORECASE)
_MET = re.compile(
    r"^(?P<who>.+?)(?:[’']s?)?\s+(?:(?:virtual|bilateral|trilateral|phone|video|secure|expanded"
    r"|separate|second|third|joint)\s+)*(?:call|meeting|bilateral|trilateral|conversation"
    r"|engagement|pull aside|lunch|dinner|discussion|trip|travel|visit|participation|roundtable"
    r"|leading)s?\b(?:\s+(?:meeting|call|aside))?(?P<rest>.*)$", re.IGNORECASE,
)  # fmt: skip
_WITH = re.compile(r"^\s*(?:with|between|of)\s+(.+)$", re.IGNORECASE)
_SIGNED = re.compile(
    r"\bjoint\b.*?\b(?:statement|declaration|communiqu[eé]|message|readout)\b.*?"
    r"\b(?:by|from|between|of)\s+(?:the\s+leaders of\s+)?(.+)", re.IGNORECASE,
)  # fmt: skip
_SIGNED_BEFORE = re.compile(
    r"^(?P<who>.+?)\s+(?:presidential |summit |trilateral )?(?:(?:joint|leaders?['’]?|summit"
    r"|vision|hiroshima|apulia|carbis bay)\s+)+(?:leaders?['’]?\s+)?(?:joint\s+)?(?:vision\s+)?"
    r"(?:statement|declaration|communiqu[eé])", re.IGNORECASE,
)  # fmt: skip
_PLACE = re.compile(r"\|\s*([^|()]+?)\s*(?:\([^()]*\))?$")
_OURS = {JOINT: "none", STATEMENT: "all"}
_PRINCIPALS = (
    ("Biden", "First Lady", "Jill Biden", "2021-01-20", "2025-01-20"),
    ("Emhoff", "Second Gentleman", "Douglas Emhoff", "2021-01-20", "2025-01-20"),
    ("Trump", "First Lady", "Melania Trump", "2025-01-20", "9999"),
    ("Biden", "President", "Joseph R. Biden, Jr.", "2021-01-20", "2025-01-20"),
    ("Harris", "Vice President", "Kamala Harris", "2021-01-20", "2025-01-20"),
    ("Trump", "President", "Donald J. Trump", "2025-01-20", "9999"),
    ("Vance", "Vice President", "JD Vance", "2025-01-20", "9999"),
)
"""Surname, office, name, and days: the publisher calls them by surname or by short forms."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a title says of who speaks and who else takes part."""

    speakers: tuple[Party, ...]
    printed: str
    """The words that name the speakers; "" where there are none."""
    others: tuple[Party, ...] = ()
    place: str = ""


def said(document: Document, kind: str, names: Names) -> Said:
    """Read a title; what its words leave out is taken from the text below, if that says it."""
    title = document.title
    place = match[1] if (match := _PLACE.search(title)) else ""
    if kind == READOUT:
        return replace(_readout(document, names), place=place)
    printed = _speakers(title, kind)
    found = _parties(printed, document, names, ours=_OURS.get(kind, "first"))
    if kind == JOINT and not any(party.side for party in found):
        found = ()
    return Said(found, printed, place=place)


def _speakers(title: str, kind: str) -> str:
    if kind == JOINT:
        before = _SIGNED_BEFORE.match(title)
        signed = _SIGNED.search(title)
        if signed:
            return _ON.sub("", signed[1])
        return before["who"] if before else ""
    pattern = {REMARKS: _REMARKS_BY, STATEMENT: _STATEMENT_BY}.get(kind, _PRESS_BY)
    match = pattern.search(title)
    if match is None:
        return ""
    return (_BEFORE_OCCASION if kind == REMARKS else _ON).sub("", match[1])


def _readout(document: Document, names: Names) -> Said:
    by = _READOUT_BY.match(document.title)
    printed, about = (by[1], by[2]) if by else ("", document.title)
    of = _READOUT_OF.match(document.title)
    if of and not by:
        about = of[1]
    speakers = _parties(printed, document, names, ours="all") if printed else ()
    met = _MET.match(about)
    if met is None:
        return Said(speakers, printed)
    others = list(_parties(met["who"], document, names, ours="all"))
    other = _WITH.match(met["rest"])
    if other:
        others += _parties(_ON_WHAT.sub("", other[1]), document, names, ours="none")
    return Said(speakers, printed, tuple(others))


_ON_WHAT = re.compile(r"\s+(?:on|in|at|to|regarding|following|\|)\s+(?!the Occasion).*$")


def _parties(text: str, document: Document, names: Names, *, ours: str) -> tuple[Party, ...]:
    """Give the parties that a text names.

    ours: which persons without a state are the publisher's own: all, first, or none.
    """
    found: list[Party] = []
    for number, party in enumerate(parties(text, names, document.date)):
        party = _principal(party, document.date)
        own = ours == "all" or (ours == "first" and number == 0)
        if party.name and party.side is None and own:
            party = replace(party, side=US)
        found.append(completed(party, document.body, names, document.date))
    return tuple(found)


def _principal(party: Party, day: str) -> Party:
    """Give the publisher's own principals under one name each."""
    if party.side not in (None, US):
        return party
    last = party.name.removesuffix(".").removesuffix(", Jr").removesuffix(" Jr").split(" ")[-1]
    for surname, office, name, since, until in _PRINCIPALS:
        if (last, party.office) == (surname, office) and since <= day <= until:
            return replace(party, name=name, side=US)
    return party
