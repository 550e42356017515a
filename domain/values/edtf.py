"""Reads the subset of EDTF this project writes: dates, intervals, one-of sets.

The subset is Level 0 and 1 of the Library of Congress specification (ISO 8601-2) without seasons
and long years, with `[..]` of Level 2. There is one way to write each value, so a text that
parses is canonical as it stands. Why not a library: docs/adr/0002-edtf-parser.md.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NoReturn

from domain.values.vocabulary_time import BoundState, DatePrecision, DateQualifier


class EdtfError(ValueError):
    """A text outside of the subset.

    position: where the trouble begins, counted from 1.
    """

    def __init__(self, text: str, position: int, found: str, wanted: str) -> None:
        super().__init__(f"{text!r}, position {position}: found {found}; wanted {wanted}")
        self.text = text
        self.position = position


class EdtfForm(StrEnum):
    """DATE: one date. INTERVAL: lasts from-to (`/`). ONE_OF: one day out of a set (`[..]`)."""

    DATE = "DATE"
    INTERVAL = "INTERVAL"
    ONE_OF = "ONE_OF"


@dataclass(frozen=True, slots=True)
class Edtf:
    """A parsed text; `str()` gives it back.

    earliest, latest: first and last day that fit, over all members of a set; null = no bound.
    qualifier: of an interval, the doubts of both ends together.
    start, end: of an INTERVAL only, always of form DATE; null where the state isn't KNOWN.
    start_state, end_state: of an INTERVAL only.
    """

    text: str
    form: EdtfForm
    earliest: date | None
    latest: date | None
    precision: DatePrecision
    qualifier: DateQualifier = DateQualifier.EXACT
    start: "Edtf | None" = None
    end: "Edtf | None" = None
    start_state: BoundState | None = None
    end_state: BoundState | None = None

    def __str__(self) -> str:
        return self.text


_QUALIFIERS = {
    "": DateQualifier.EXACT,
    "?": DateQualifier.UNCERTAIN,
    "~": DateQualifier.APPROXIMATE,
    "%": DateQualifier.UNCERTAIN_APPROXIMATE,
}

_A_DATE = "a date such as 2025-06-02, 2025-06, 2025, 197X, 19XX, 2025-06-XX, with ?, ~ or % after"

_DATE = re.compile(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)")

# What a reader may have meant by a text that is no date here. First match wins; group 1, or the
# whole match, is where the trouble is.
_REFUSED: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), found, wanted)
    for pattern, found, wanted in (
        (r"^-[0-9Y]", "a negative year", "a year from 0001 to 9999"),
        (r"^Y?-?[0-9]+(E)[0-9]", "an exponent (out of scope)", "a year from 0001 to 9999"),
        (r"(S)[0-9]+$", "significant digits (out of scope)", "unspecified digits, such as 19XX"),
        (r"^Y", "a year of more than four digits (out of scope)", "a year from 0001 to 9999"),
        (r"(T)[0-9:Z]*", "a time of day (out of scope)", "a calendar day, YYYY-MM-DD"),
        (r"^[0-9]{8}$", "a day without hyphens", "YYYY-MM-DD"),
        (r"^[0-9X]{5,}", "a year of more than four digits (out of scope)", "four digits"),
        (r"[0-9X]([xu])", "an unspecified digit in lower case", "X"),
        (r"[?~%]([?~%]+)$", "a second qualifier", "one of ?, ~, %; % says both"),
        (
            r"^([?~%])|[0-9X]([?~%])-|-([?~%])",
            "a qualifier on a component (out of scope)",
            "a qualifier after the whole date",
        ),
        (
            r"^[0-9]{4}-(2[1-9]|3[0-9]|4[01])[?~%]?$",
            "a season or quarter (out of scope)",
            "a month from 01 to 12, or one day within: [2025-03-01..2025-05-31]",
        ),
        (
            r"^[0-9X]{4}-(1X|0X)|^[0-9X]{4}-[0-9X]{2}-([0-9]X)",
            "an unspecified second digit of a month or day",
            "XX, or one day within: [2025-06-10..2025-06-19]",
        ),
        (r"^XXXX", "a year with no known digit", "no date at all where nothing is known"),
        (r"^[0-9]XXX", "a year with one known digit", "at least the century, such as 19XX"),
        (r"^[0-9X]*(X)[0-9]", "an unspecified digit before a known one", "X at the end only"),
        (r"(\.\.)", "a range of a set without brackets", "[a..b] for one day, a/b for a period"),
        (r"(,)", "a list without brackets", "[a,b] for one day out of a list"),
        (r"([{}])", "a set of all its members, {..} (out of scope)", "one record per date"),
        (r"([\[\]])", "a stray or nested bracket", "one [ at the start and one ] at the end"),
    )
)


def parse_edtf(text: str) -> Edtf:
    """Read one text of the subset.

    Raises EdtfError with what was found, what was wanted and where.
    Source of the subset: EDTF, Library of Congress, restricted as the module says.
    """
    if not text:
        raise EdtfError(text, 1, "an empty text", "a date; an unknown date is null, not a text")
    if bad := re.search(r"\s|[^!-~]", text):
        kind = "whitespace" if bad[0].isspace() else f"{bad[0]!r}, which is not ASCII"
        raise EdtfError(text, bad.start() + 1, kind, "only ASCII letters, digits and signs")
    if "{" in text:
        at = text.index("{") + 1
        raise EdtfError(text, at, "all of a set, {..} (out of scope)", "one record per date")
    if text[0] == "[":
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    return _date(text, text, 0)


def _date(part: str, text: str, at: int) -> Edtf:
    """Read `part`, which begins at index `at` of `text`."""
    earliest, latest, precision, qualifier = _read_date(part, text, at)
    return Edtf(part, EdtfForm.DATE, earliest, latest, precision, qualifier)


def _read_date(part: str, text: str, at: int) -> tuple[date, date, DatePrecision, DateQualifier]:
    match = _DATE.fullmatch(part)
    if match is None:
        _refuse_date(part, text, at)
    year, month, day, sign = match.groups()
    if year in ("0000", "000X", "00XX"):
        raise EdtfError(text, at + 1, f"{year}, which takes in year 0000", "0001 to 9999")
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    precision = {0: DatePrecision.YEAR, 1: DatePrecision.DECADE, 2: DatePrecision.CENTURY}[
        year.count("X")
    ]
    if month is not None and "X" in year:
        raise EdtfError(
            text, at + 6, "a month after an unspecified year", "the year alone, such as 197X"
        )
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise EdtfError(
                text, at + 9, "a day of an unspecified month", "2025-XX, or a list: [a,b]"
            )
        earliest, latest = date(first, 1, 1), date(last, 12, 31)
    else:
        if not 1 <= int(month) <= 12:
            _refuse_date(part, text, at, at + 6, f"month {month}", "a month from 01 to 12")
        days = monthrange(first, int(month))[1]
        if day is None or day == "XX":
            precision = DatePrecision.MONTH
            earliest, latest = date(first, int(month), 1), date(first, int(month), days)
        else:
            if not 1 <= int(day) <= days:
                raise EdtfError(
                    text, at + 9, f"day {day}", f"a day from 01 to {days} in {year}-{month}"
                )
            precision = DatePrecision.DAY
            earliest = latest = date(first, int(month), int(day))
    return earliest, latest, precision, _QUALIFIERS[sign]


def _refuse_date(
    part: str, text: str, at: int, position: int = 0, found: str = "", wanted: str = _A_DATE
) -> NoReturn:
    for pattern, meant, instead in _REFUSED:
        if match := pattern.search(part):
            raise EdtfError(text, at + match.start(match.lastindex or 0) + 1, meant, instead)
    raise EdtfError(text, position or at + 1, found or (repr(part) if part else "nothing"), wanted)


def _interval(text: str) -> Edtf:
    left, _, right = text.partition("/")
    middle = len(left) + 1
    if "/" in right:
        at = middle + right.index("/") + 1
        raise EdtfError(text, at, "a second /", "one start and one end")
    start, start_state = _bound(left, text, 0)
    end, end_state = _bound(right, text, middle)
    if start is None and end is None:
        raise EdtfError(text, 1, "an interval without any date", "a date on one side at least")
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and latest < earliest:
        raise EdtfError(
            text, middle + 1, f"the end {right} before the start {left}", "start/end in order"
        )
    precision = DatePrecision.RANGE if start and end else DatePrecision.UNKNOWN
    qualifier = _together(*(bound.qualifier for bound in (start, end) if bound))
    return Edtf(
        text,
        EdtfForm.INTERVAL,
        earliest,
        latest,
        precision,
        qualifier,
        start,
        end,
        start_state,
        end_state,
    )


def _bound(part: str, text: str, at: int) -> tuple[Edtf | None, BoundState]:
    if part == "":
        return None, BoundState.UNKNOWN
    if part == "..":
        return None, BoundState.OPEN
    if part[0] == "[":
        raise EdtfError(text, at + 1, "a one-of set inside an interval", "a plain date")
    return _date(part, text, at), BoundState.KNOWN


def _together(*qualifiers: DateQualifier) -> DateQualifier:
    doubts = {word for each in qualifiers for word in each.split("_")} - {DateQualifier.EXACT}
    if len(doubts) == 2:
        return DateQualifier.UNCERTAIN_APPROXIMATE
    return DateQualifier(doubts.pop()) if doubts else DateQualifier.EXACT


def _one_of(text: str) -> Edtf:
    if text[-1] != "]":
        if text[-1] in "?~%" and text[-2] == "]":
            raise EdtfError(text, len(text), "a qualifier on a set", "a qualifier on a date")
        if "]/" in text:
            raise EdtfError(text, 1, "a one-of set inside an interval", "a plain date")
        raise EdtfError(text, len(text), "no ] at the end", "[a..b], [a,b], [..b] or [a..]")
    at = 1
    members = []
    for part in text[1:-1].split(","):
        members.append((at, *_member(part, text, at)))
        at += len(part) + 1
    if len(members) == 1 and ".." not in text:
        raise EdtfError(text, 1, "a set of one date", f"the date alone, {text[1:-1]}")
    for (_, _, before), (at, after, _) in pairwise(members):
        if before is None:
            raise EdtfError(text, at + 1, "a date after an open range", "d.. as the last of a set")
        if after is None:
            raise EdtfError(text, at + 1, "..d inside of a set", "..d as the first of a set")
        if after <= before:
            raise EdtfError(
                text, at + 1, f"{after} not after {before}", "a set in order, without overlap"
            )
    earliest, latest = members[0][1], members[-1][2]
    if earliest is None and latest is None:
        raise EdtfError(text, 1, "a set without any bound", "a date on one side at least")
    precision = DatePrecision.RANGE if earliest and latest else DatePrecision.UNKNOWN
    return Edtf(text, EdtfForm.ONE_OF, earliest, latest, precision)


def _member(part: str, text: str, at: int) -> tuple[date | None, date | None]:
    """First and last day of one member of a set: `d`, `a..b`, `..b` or `a..`."""
    if "/" in part:
        raise EdtfError(text, at + part.index("/") + 1, "an interval inside of a set", "a..b")
    left, dots, right = part.partition("..")
    if not dots:
        return _plain(part, text, at)
    if not left and not right:
        raise EdtfError(text, at + 1, "a range without any date", "[a..b], [..b] or [a..]")
    after_dots = at + len(left) + 2
    if not left:
        return None, _plain(right, text, after_dots)[1]
    if not right:
        return _plain(left, text, at)[0], None
    if left == right:
        raise EdtfError(text, at + 1, f"a range from {left} to itself", f"{left} alone")
    first, last = _plain(left, text, at), _plain(right, text, after_dots)
    if last[0] < first[0] or last[1] < first[1]:
        raise EdtfError(
            text,
            after_dots + 1,
            f"a range that ends with {right}, before {left}",
            "a range in order",
        )
    return first[0], last[1]


def _plain(part: str, text: str, at: int) -> tuple[date, date]:
    earliest, latest, _, qualifier = _read_date(part, text, at)
    if qualifier is not DateQualifier.EXACT:
        raise EdtfError(text, at + len(part), "a qualifier inside of a set", "a plain date")
    return earliest, latest
