"""What titles of treaties say."""

from __future__ import annotations

import re

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


def kind_of(title: str) -> str:
    """Give the kind of instrument that the first words of a title name."""
    match = None if _OF_MEETING.match(title) else _KIND.match(title)
    return _KINDS[match.lastindex - 1][1] if match and match.lastindex else "OTHER"
