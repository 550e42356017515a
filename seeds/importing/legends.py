"""Columns of treaty tables whose header is a legend: "Ratification, Accession(a), Succession(d)".

A cell is a date, with the letter of the legend behind it: "12 Jun 1992 a". What a letter means
is said by its own column only, and capitals count: "a" may be accession where "A" is acceptance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seeds.importing.values import UnfitValue

_WORDS = {
    "ratification": "RATIFICATION",
    "acceptance": "ACCEPTANCE",
    "approval": "APPROVAL",
    "accession": "ACCESSION",
    "succession": "SUCCESSION",
    "signature": "SIGNATURE",
    "succession to signature": "SIGNATURE",
    "definitive signature": "DEFINITIVE_SIGNATURE",
    "formal confirmation": "FORMAL_CONFIRMATION",
    "act of formal confirmation": "FORMAL_CONFIRMATION",
    "provisional application": "PROVISIONAL_APPLICATION",
    "entry into force": "ENTRY_INTO_FORCE",
    "denunciation": "DENUNCIATION",
    "withdrawal": "WITHDRAWAL",
}
"""Words of legends that are acts of treaty law; others keep their words."""
_BINDING = frozenset({"consent to be bound", "participation", "assumption of obligations"})
"""Words for consent that are no type of act of their own."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ITEM = re.compile(r"^([^()\d]+?)\s*(?:\(\s*([A-Za-z]{1,3})\s*\))?[\s\d]*$")
_CELL = re.compile(r"(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?: ([A-Za-z]{1,3}))?")


@dataclass(frozen=True, slots=True)
class Word:
    """What a date in a column may stand for."""

    text: str
    """As the legend has it."""
    act: str | None
    """Type of the act; None: consent to be bound in another form."""


@dataclass(frozen=True, slots=True)
class Legend:
    """What the cells of a column say."""

    column: str
    words: Mapping[str, Word]
    """By letter; "" for the word without a letter."""

    def read(self, cell: str) -> tuple[Word, str]:
        """Give the word that a cell means, and its day.

        Raises UnfitValue that says what was found and what was wanted.
        """
        match = _CELL.fullmatch(" ".join(cell.split()))
        if match is None:
            wanted = "a date such as '12 Jun 1992', with a letter of the legend or none"
            raise UnfitValue(f"found {cell!r:.100} under {self.column!r:.100}, wanted {wanted}")
        word = self.words.get(match[4] or "")
        if word is None:
            letters = ", ".join(repr(letter) if letter else "none" for letter in self.words)
            found = f"the letter {match[4]!r}" if match[4] else "no letter"
            raise UnfitValue(f"found {found} in {cell!r} under {self.column!r:.100}, "
                             f"wanted one of: {letters}")  # fmt: skip
        return word, day_of(match[1], match[2], match[3])


def legend_of(column: str) -> Legend | None:
    """Read the header of a column as a legend; None when it is none.

    Raises UnfitValue for a letter, or no letter, that stands for two words.
    """
    words: dict[str, Word] = {}
    for item in column.split(","):
        match = _ITEM.match(" ".join(item.split()))
        if match is None:
            return None
        text, letter = match[1].strip(), match[2] or ""
        act = _WORDS.get(text.casefold())
        if act is None and text.casefold() not in _BINDING:
            return None
        if letter in words:
            meant = f"{words[letter].text} and {text}"
            raise UnfitValue(f"found {meant} with one letter in the legend {column!r:.200}, "
                             "wanted one word for each")  # fmt: skip
        words[letter] = Word(text, act)
    return Legend(column, words)


def day_of(day: str, month: str, year: str) -> str:
    """Give a date in EDTF. Raises UnfitValue for one that is not in the calendar."""
    try:
        return date(int(year), _MONTHS.index(month[:3].casefold()) + 1, int(day)).isoformat()
    except ValueError:
        found = f"{day} {month} {year}"
        raise UnfitValue(f"found {found!r}, wanted a day of the calendar") from None
