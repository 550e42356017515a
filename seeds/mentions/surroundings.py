"""Whether a name that stands in a text is meant there, by what stands around it.

A text says "polish" and "Mr. Jordan" and "Lake Chad" and means no state. Capitals tell a name from
a word, a title tells a person, and a capital beside a name may make it part of a longer one that
no record has.
"""

from __future__ import annotations

import re

from seeds.mentions.labels import Use

_REACH = 60
"""Characters before a name that are looked at."""
_COURTESY = (
    r"(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Sir|Lord|Lady|Dame|Madame?|Ambassador|Judge|Justice|Professor"
    r"|Senator|Congressman|Colonel|Captain|Admiral|Comrade)"
)
_TITLED = re.compile(rf"\b{_COURTESY}\.?\s+(?:[A-Z][\w'’-]*\.?\s+){{0,2}}$")
_OFFICES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Sir|Lord|Lady|Dame|Madame?|President|Secretary-General|General"
    r"|Minister|King|Queen|Pope|Prince|Princess|Emir|Amir|Sultan|Sheikha?|Chancellor|Premier"
    r"|Chairman|Chairperson|Excellency|Excellencies|Majesty|Majesties|Highness|Holiness|Honourable"
    r"|Comrade|Commander|Colonel|Marshal|Captain|Admiral|Professor|Senator|Ambassador|Governor"
    r"|Administrator|Commissioner|Representative|Envoy|Secretary|Archbishop|Cardinal|Judge|Leader"
    r"|Father|Mahatma|Imam|Ayatollah|Don|H\.\s?E|State|Government|Republic|Assembly|Affairs"
    r"|Nations)\.?,?\s+$",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"\b(?:North|Northern|South|Southern|East|Eastern|West|Western|Central|Inner|Outer|Upper|Lower"
    r"|New|Latin|Lake|Port|Cape|Mount|British|French|Portuguese|Spanish|Dutch|Belgian|Italian"
    r"|German|Netherlands|Australian|American)\s+$|\bIndo-\s?$"
    r"|\b(?:Gulf|Sea|Straits?|Bay|Isthmus|Bight|Channel)\s+of\s+(?:the\s+)?$"
)
_CONTINUED = re.compile(
    r"\s+(?:Liberation|Canal|River|Sea|Basin|Delta|Straits?|Islands?|Ocean|Gulf|Valley|Bay|Lake"
    r"|Desert|Peninsula)\b"
)
_OF_HEADINGS = re.compile(r"\b[A-Z][\w'’-]*\s+(?:of|for|and|on|in|&)\s+(?:the\s+)?$")
_INSTITUTION = re.compile(r"\s+(?:Organi[sz]ation|Cent(?:er|re))\b")
_MONEY = re.compile(r"\s?[$€£]\s?\d?")
_CAPITAL_AFTER = re.compile(r"(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?|-)[A-Z]")
_NAME_AFTER = re.compile(r"(?:\s+(?:bin|ben|al-|el-|de|ibn)?\s?|-)[A-Z]")
_CAPITAL_BEFORE = re.compile(
    r"(?:^|[\s(\"“‘'])([A-Z][\w'’-]*|[A-Z]\.)(?:\s+(?:of\s+(?:the\s+)?)?|-)$"
)
_STARTS = re.compile(r"(?:^|[.!?:;…•*)\"”“»—]|\n\s*\n|\s-)\s*$")
_SHOUTED_BEFORE = re.compile(r"\b[A-Z]{2,}\W{1,2}$")
_SHOUTED_AFTER = re.compile(r"^\W{1,2}[A-Z]{2,}\b")


def is_meant(use: Use, text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, which reads as a name, is that name."""
    if not use.any_case and not _has_its_capitals(use.text, text[start:end]):
        return False
    before = text[max(0, start - _REACH) : start]
    after = text[end : end + _REACH]
    if use.is_acronym:
        shouted = _SHOUTED_BEFORE.search(before) and _SHOUTED_AFTER.search(after)
        return not (shouted or _MONEY.match(after))
    if use.typename == "Person":
        return not _NAME_AFTER.match(after) and not _is_longer_before(before, _OFFICES)
    if use.typename == "Treaty":
        return not _CAPITAL_AFTER.match(after) and not _is_longer_before(before)
    if use.is_strict:
        plainly = not _starts(before) and not _CAPITAL_AFTER.match(after)
        within = use.is_heading and _OF_HEADINGS.search(before)
        return plainly and not within and not _is_longer_before(before)
    if use.typename == "Topic":
        return not (text[start].isupper() and _INSTITUTION.match(after))
    if use.typename in ("State", "Place"):
        return not (
            _QUALIFIED.search(before)
            or _CONTINUED.match(after)
            or (use.is_one_word and _is_no_place(text, before, start, end))
        )
    return True


def _is_no_place(text: str, before: str, start: int, end: int) -> bool:
    """Whether a person has the name, or a sentence merely begins with the word."""
    if _TITLED.search(before):
        return True
    word = text[start:end].lower()
    return _starts(before) and re.search(rf"\b{re.escape(word)}\b", text) is not None


def _has_its_capitals(name: str, found: str) -> bool:
    """Whether words are written with a capital where the name is."""
    first = next((char for char in name if char.isalpha()), "")
    if first.isupper():
        return next(char for char in found if char.isalpha()).isupper()
    return name == name.lower() or found != found.lower()


def _is_longer_before(before: str, titles: re.Pattern[str] | None = None) -> bool:
    """Whether a capital before a name makes it part of a longer one."""
    found = _CAPITAL_BEFORE.search(before)
    if found is None or (titles is not None and titles.search(before)):
        return False
    return not _starts(before[: found.start(1)])


def _starts(before: str) -> bool:
    """Whether a sentence begins after this."""
    return _STARTS.search(before) is not None
