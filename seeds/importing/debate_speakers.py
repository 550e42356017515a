"""The speakers of the UN General Debate Corpus: a workbook with one row a speech.

A row is brought to the state and the session that it concerns. Codes are mended first, and each is
compared with the country beside it, since either may be wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from seeds.importing.files import Input
from seeds.importing.groups import EUROPEAN_UNION
from seeds.importing.importer import Rejected
from seeds.importing.names import Known, Names
from seeds.importing.values import cut
from seeds.record import InputError, Where

FIRST_YEAR = 1945
"""Year of a session, less its number."""
_COLUMNS = ("Year", "Session", "ISO Code", "Country", "Name of Person Speaking", "Post")
SLIPS = {
    "EC": "EU", "YDYE": "YMD", "POR": "PRT", "PKR": "PRK", "PAR": "PRY", "ZFA": "ZAF",
    "CZK": "CSK", "DKN": "DNK",
}  # fmt: skip
"""Other spellings of codes, as the publisher's workbook has them."""
_OF_THE_TIME = {"RUS": (1, 46, "SUN"), "YUG": (58, 999, "SCG")}
"""Sessions, first and last, at which another state than that of the code had its seat."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the workbook."""

    where: Where
    year: int
    session: int
    code: str
    country: str
    name: str
    post: str
    printed: str


@dataclass
class Speakers:
    """The rows of the workbook by whom they concern and the session."""

    rows: dict[tuple[Known | str, int], list[Row]] = field(
        default_factory=lambda: defaultdict(list)
    )
    flags: dict[Row, str] = field(default_factory=dict)
    labels: dict[Known, str] = field(default_factory=dict)
    """How states are shown, as far as that was asked for."""
    lost: list[tuple[Row, str]] = field(default_factory=list)
    """Rows of which it isn't known whom they concern, with the reason."""


def rows_of(workbook: Input) -> Iterator[Row | Rejected]:
    """Yield each row of the workbook. Raises InputError when its columns are others."""
    for number, cells in workbook.sheet():
        texts = [" ".join(str(cell or "").replace("\xad", "").split()) for cell in cells[:6]]
        texts += [""] * (len(_COLUMNS) - len(texts))
        if number == 1 and tuple(texts) != _COLUMNS:
            message = f"found the columns {', '.join(texts)!r}, wanted {', '.join(_COLUMNS)}"
            raise InputError("IMPORT_TABLE", cut(message, 300), Where(workbook.name, 1))
        if number == 1 or not any(texts):
            continue
        year, session, code, country, name, post = texts
        code = SLIPS.get(code, code)
        where = Where(workbook.name, number, "_".join((code or "?", session, year))[:60])
        if not (year.isdecimal() and session.isdecimal() and fit(session, year)):
            message = f"found session {session[:20]!r} of {year[:20]!r}, wanted a year's session"
            yield Rejected(where.key or "", where, message)
            continue
        printed = ", ".join(filter(None, texts))
        yield Row(where, int(year), int(session), code, country, name, post, printed)


def fit(session: str, year: str) -> bool:
    """Whether a session, as digits, began in a year."""
    return int(session) == int(year) - FIRST_YEAR > 0


def paired(rows: Sequence[Row], names: Names) -> Speakers:
    """Bring each row to the state that it concerns; a code and a country may contradict."""
    found = Speakers()
    doubtful: list[tuple[Row, Known, Known]] = []
    ever: set[Known] = set()
    for row in rows:
        by_code = side_of(names, row.code, row.session, row.year)
        by_name = names.means(row.country, str(row.year), ("State",))
        ever |= {by_code} if by_code else set()
        agreeing = (None, by_code, names.code("ISO3166_1_A3", row.code, str(row.year)))
        if not row.code:
            found.lost.append((row, "a row without a code"))
        elif by_code is None or by_name in agreeing:
            found.rows[by_code or row.code, row.session].append(row)
        else:
            doubtful.append((row, by_code, by_name))
    taken = frozenset(found.rows)
    for row, by_code, by_name in doubtful:
        sides = [by_code, *({by_name} & ever)]
        free = [side for side in sides if (side, row.session) not in taken]
        pair = f"the code {row.code} stands beside the country {row.country!r}"
        if len(free) == 1:
            found.rows[free[0], row.session].append(row)
            found.flags[row] = f"{pair}; taken for {free[0].slug}, which is all that is possible"
        else:
            found.flags[row] = f"{pair}, and the other rows don't tell which is right"
            found.lost.append((row, "a row whose code and country contradict each other"))
    return found


def side_of(names: Names, code: str, session: int, year: int) -> Known | None:
    """Give whom a code stands for at a session."""
    if code == "EU":
        return Known(EUROPEAN_UNION.typename, EUROPEAN_UNION.slug)
    first, last, other = _OF_THE_TIME.get(code, (0, 0, ""))
    code = other if first <= session <= last else code
    return names.code("ISO3166_1_A3", code, str(year))
