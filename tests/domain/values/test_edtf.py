"""The EDTF subset: what each text means, and why the others are refused."""

import calendar
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.values.edtf import EdtfError, EdtfForm, parse_edtf
from domain.values.vocabulary_time import BoundState, DatePrecision, DateQualifier

P, Q = DatePrecision, DateQualifier
EXACT = Q.EXACT

# text, earliest, latest, precision, qualifier
DATES = [
    ("2025-06-02", "2025-06-02", "2025-06-02", P.DAY, EXACT),
    ("0001-01-01", "0001-01-01", "0001-01-01", P.DAY, EXACT),
    ("9999-12-31", "9999-12-31", "9999-12-31", P.DAY, EXACT),
    ("2024-02-29", "2024-02-29", "2024-02-29", P.DAY, EXACT),
    ("2000-02-29", "2000-02-29", "2000-02-29", P.DAY, EXACT),
    ("2025-04", "2025-04-01", "2025-04-30", P.MONTH, EXACT),
    ("2024-02", "2024-02-01", "2024-02-29", P.MONTH, EXACT),
    ("2025-02", "2025-02-01", "2025-02-28", P.MONTH, EXACT),
    ("2025-12", "2025-12-01", "2025-12-31", P.MONTH, EXACT),
    ("1971", "1971-01-01", "1971-12-31", P.YEAR, EXACT),
    ("0044", "0044-01-01", "0044-12-31", P.YEAR, EXACT),
    ("9999", "9999-01-01", "9999-12-31", P.YEAR, EXACT),
    ("197X", "1970-01-01", "1979-12-31", P.DECADE, EXACT),
    ("001X", "0010-01-01", "0019-12-31", P.DECADE, EXACT),
    ("999X", "9990-01-01", "9999-12-31", P.DECADE, EXACT),
    ("19XX", "1900-01-01", "1999-12-31", P.CENTURY, EXACT),
    ("01XX", "0100-01-01", "0199-12-31", P.CENTURY, EXACT),
    ("2025-XX", "2025-01-01", "2025-12-31", P.YEAR, EXACT),
    ("2025-XX-XX", "2025-01-01", "2025-12-31", P.YEAR, EXACT),
    ("2025-04-XX", "2025-04-01", "2025-04-30", P.MONTH, EXACT),
    ("1984?", "1984-01-01", "1984-12-31", P.YEAR, Q.UNCERTAIN),
    ("2004-06~", "2004-06-01", "2004-06-30", P.MONTH, Q.APPROXIMATE),
    ("2004%", "2004-01-01", "2004-12-31", P.YEAR, Q.UNCERTAIN_APPROXIMATE),
    ("2004-06-11?", "2004-06-11", "2004-06-11", P.DAY, Q.UNCERTAIN),
    ("197X~", "1970-01-01", "1979-12-31", P.DECADE, Q.APPROXIMATE),
    ("19XX?", "1900-01-01", "1999-12-31", P.CENTURY, Q.UNCERTAIN),
    ("2025-04-XX%", "2025-04-01", "2025-04-30", P.MONTH, Q.UNCERTAIN_APPROXIMATE),
]

SETS = [
    ("[2025-05-25..2025-06-01]", "2025-05-25", "2025-06-01", P.RANGE, EXACT),
    ("[2025-06-01,2025-06-03]", "2025-06-01", "2025-06-03", P.RANGE, EXACT),
    ("[..2025-06-04]", None, "2025-06-04", P.UNKNOWN, EXACT),
    ("[2025-06-04..]", "2025-06-04", None, P.UNKNOWN, EXACT),
    ("[1970..1975]", "1970-01-01", "1975-12-31", P.RANGE, EXACT),
    ("[2025-05,2025-07]", "2025-05-01", "2025-07-31", P.RANGE, EXACT),
    ("[197X,1985]", "1970-01-01", "1985-12-31", P.RANGE, EXACT),
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", P.RANGE, EXACT),
    ("[1667,1760-12]", "1667-01-01", "1760-12-31", P.RANGE, EXACT),
    ("[1760-01,1760-02,1760-12..]", "1760-01-01", None, P.UNKNOWN, EXACT),
    ("[..1760-12,1762]", None, "1762-12-31", P.UNKNOWN, EXACT),
    ("[..1760]", None, "1760-12-31", P.UNKNOWN, EXACT),
    ("[1760-12..]", "1760-12-01", None, P.UNKNOWN, EXACT),
    ("[2024..2025-06]", "2024-01-01", "2025-06-30", P.RANGE, EXACT),
    ("[2025-06-01..2025-06]", "2025-06-01", "2025-06-30", P.RANGE, EXACT),
]

INTERVALS = [
    ("2025-05-07/2025-05-10", "2025-05-07", "2025-05-10", P.RANGE, EXACT),
    ("2025-06-02/2025-06-02", "2025-06-02", "2025-06-02", P.RANGE, EXACT),
    ("2025-04/..", "2025-04-01", None, P.UNKNOWN, EXACT),
    ("../2025-06", None, "2025-06-30", P.UNKNOWN, EXACT),
    ("2025-04/", "2025-04-01", None, P.UNKNOWN, EXACT),
    ("/2025-06", None, "2025-06-30", P.UNKNOWN, EXACT),
    ("1964/2008", "1964-01-01", "2008-12-31", P.RANGE, EXACT),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31", P.RANGE, EXACT),
    ("2025/2025-06", "2025-01-01", "2025-06-30", P.RANGE, EXACT),
    ("1984?/2004~", "1984-01-01", "2004-12-31", P.RANGE, Q.UNCERTAIN_APPROXIMATE),
    ("1984~/2004", "1984-01-01", "2004-12-31", P.RANGE, Q.APPROXIMATE),
    ("1984/2004?", "1984-01-01", "2004-12-31", P.RANGE, Q.UNCERTAIN),
    ("1984%/..", "1984-01-01", None, P.UNKNOWN, Q.UNCERTAIN_APPROXIMATE),
    ("197X/2004-06-XX", "1970-01-01", "2004-06-30", P.RANGE, EXACT),
]

# text, position, part of the reason
REFUSED = [
    ("", 1, "empty"),
    (" ", 1, "whitespace"),
    (" 2025", 1, "whitespace"),
    ("2025 ", 5, "whitespace"),
    ("2025\n", 5, "whitespace"),
    ("2025-06 / 2025-07", 8, "whitespace"),
    ("[2025-06-01, 2025-06-03]", 13, "whitespace"),
    ("２０２５", 1, "not ASCII"),
    ("٢٠٢٥", 1, "not ASCII"),
    ("2025–06", 5, "not ASCII"),
    ("2025-06-02/2025-06-0４", 21, "not ASCII"),
    ("{2025..2026}", 1, "all of a set"),
    ("{1960,1961-12}", 1, "all of a set"),
    ("2025/{2026}", 6, "all of a set"),
    ("2025-21", 6, "season"),
    ("2025-24?", 6, "season"),
    ("2025-33", 6, "season or quarter"),
    ("2025-21/2025-22", 6, "season"),
    ("Y170000002", 1, "more than four digits"),
    ("Y-17E7", 5, "exponent"),
    ("Y17E8", 4, "exponent"),
    ("1950S2", 5, "significant digits"),
    ("20250", 1, "more than four digits"),
    ("20250602", 1, "without hyphens"),
    ("-0044", 1, "negative year"),
    ("-Y17", 1, "negative year"),
    ("0000", 1, "year 0000"),
    ("000X", 1, "year 0000"),
    ("00XX", 1, "year 0000"),
    ("2025/0000-01", 6, "year 0000"),
    ("XXXX", 1, "no known digit"),
    ("1XXX", 1, "one known digit"),
    ("1XXX-12", 1, "one known digit"),
    ("20X5", 3, "before a known one"),
    ("197X-05", 6, "month after an unspecified year"),
    ("19XX-XX-XX", 6, "month after an unspecified year"),
    ("2025-XX-15", 9, "day of an unspecified month"),
    ("2025-1X", 6, "unspecified second digit"),
    ("2025-04-1X", 9, "unspecified second digit"),
    ("197x", 4, "lower case"),
    ("197u", 4, "lower case"),
    ("2025-13", 6, "month 13"),
    ("2025-00", 6, "month 00"),
    ("2025-21-01", 6, "month 21"),
    ("2025-02-30", 9, "01 to 28"),
    ("2024-02-30", 9, "01 to 29"),
    ("1900-02-29", 9, "01 to 28"),
    ("2025-06-31", 9, "day 31"),
    ("2025-06-00", 9, "day 00"),
    ("2025-06-04T10:00:00", 11, "time of day"),
    ("2025-06-04T10:00:00Z/..", 11, "time of day"),
    ("?2004-06", 1, "on a component"),
    ("2004?-06", 5, "on a component"),
    ("2004-06~-11", 8, "on a component"),
    ("2004-06-~04", 9, "on a component"),
    ("2004??", 6, "second qualifier"),
    ("2004?~", 6, "second qualifier"),
    ("2004%/2005%%", 12, "second qualifier"),
    ("2025-6", 1, "'2025-6'"),
    ("25-06-02", 1, "'25-06-02'"),
    ("2025-06-02-01", 1, "'2025-06-02-01'"),
    ("2025-153", 1, "'2025-153'"),
    ("2025-W22", 1, "'2025-W22'"),
    ("June 2025", 5, "whitespace"),
    ("unknown", 1, "'unknown'"),
    ("P1Y", 1, "'P1Y'"),
    ("2025..2026", 5, "without brackets"),
    ("2025,2026", 5, "list without brackets"),
    ("2025]", 5, "bracket"),
    ("..", 1, "without brackets"),
    ("/", 1, "without any date"),
    ("../..", 1, "without any date"),
    ("/..", 1, "without any date"),
    ("../", 1, "without any date"),
    ("2025/2026/2027", 10, "second /"),
    ("2025-06-10/2025-06-02", 12, "before the start"),
    ("2025/2024-12-31", 6, "before the start"),
    ("1984~/1983~", 7, "before the start"),
    ("[2025..]/2026", 1, "inside an interval"),
    ("2025/[2026..]", 6, "inside an interval"),
    ("2025/2026-02-30", 14, "day 30"),
    ("[2025/2026]", 6, "interval inside of a set"),
    ("[]", 2, "nothing"),
    ("[..]", 2, "range without any date"),
    ("[2025]", 1, "set of one date"),
    ("[2025..2025]", 2, "to itself"),
    ("[2025", 5, "no ] at the end"),
    ("[", 1, "no ] at the end"),
    ("[2025..2026]?", 13, "qualifier on a set"),
    ("[2025..2026?]", 12, "inside of a set"),
    ("[2025~..2026]", 6, "inside of a set"),
    ("[2025~,2026]", 6, "inside of a set"),
    ("[2025-06-03,2025-06-01]", 13, "not after"),
    ("[2025,2025]", 7, "not after"),
    ("[2025-06-01,2025-06-01]", 13, "not after"),
    ("[2025,2025-06]", 7, "not after"),
    ("[1670..1672,1671]", 13, "not after"),
    ("[2025-06-09..2025-06-01]", 14, "before 2025-06-09"),
    ("[2025-06..2025-06-03]", 11, "before 2025-06"),
    ("[2025..,2026]", 9, "after an open range"),
    ("[2025,..2026]", 7, "inside of a set"),
    ("[..2025,2027..]", 1, "without any bound"),
    ("[2025,,2026]", 7, "nothing"),
    ("[2025,]", 7, "nothing"),
    ("[[2025,2026],2027]", 2, "nested"),
    ("[2025...2026]", 8, "'.2026'"),
    ("[2025..2026..2027]", 12, "range of a set"),
    ("[2025-02-30..2025-03-01]", 10, "day 30"),
    ("[2025-21,2026]", 7, "season"),
]


def day(text: str | None) -> date | None:
    return text and date.fromisoformat(text)


@pytest.mark.parametrize(
    ("form", "case"),
    [(EdtfForm.DATE, c) for c in DATES]
    + [(EdtfForm.ONE_OF, c) for c in SETS]
    + [(EdtfForm.INTERVAL, c) for c in INTERVALS],
    ids=lambda value: value[0] if isinstance(value, tuple) else value.value,
)
def test_means(form, case):
    text, earliest, latest, precision, qualifier = case
    parsed = parse_edtf(text)
    assert str(parsed) == text
    assert f"{parsed}" == text
    assert parsed.form is form
    assert (parsed.earliest, parsed.latest) == (day(earliest), day(latest))
    assert parsed.precision is precision
    assert parsed.qualifier is qualifier


@pytest.mark.parametrize(("text", "position", "reason"), REFUSED, ids=lambda value: repr(value))
def test_refuses(text, position, reason):
    with pytest.raises(EdtfError) as caught:
        parse_edtf(text)
    assert reason in str(caught.value)
    assert "; wanted " in str(caught.value)
    assert repr(text) in str(caught.value)
    assert caught.value.position == position


def test_error_is_a_value_error():
    assert issubclass(EdtfError, ValueError)


@pytest.mark.parametrize(
    ("text", "start", "end", "start_state", "end_state"),
    [
        ("2025-05~/2025-06-10", "2025-05~", "2025-06-10", BoundState.KNOWN, BoundState.KNOWN),
        ("2025-04/..", "2025-04", None, BoundState.KNOWN, BoundState.OPEN),
        ("2025-04/", "2025-04", None, BoundState.KNOWN, BoundState.UNKNOWN),
        ("../2025-06", None, "2025-06", BoundState.OPEN, BoundState.KNOWN),
        ("/2025-06", None, "2025-06", BoundState.UNKNOWN, BoundState.KNOWN),
    ],
)
def test_ends_of_an_interval(text, start, end, start_state, end_state):
    parsed = parse_edtf(text)
    assert parsed.start == (start and parse_edtf(start))
    assert parsed.end == (end and parse_edtf(end))
    assert (parsed.start_state, parsed.end_state) == (start_state, end_state)


def test_a_date_has_no_ends():
    parsed = parse_edtf("[2025-05-25..2025-06-01]")
    assert (parsed.start, parsed.end, parsed.start_state, parsed.end_state) == (None,) * 4


def test_one_day_within_is_not_lasts_from_to():
    lasts, within = parse_edtf("2025-05-25/2025-06-01"), parse_edtf("[2025-05-25..2025-06-01]")
    assert (lasts.earliest, lasts.latest) == (within.earliest, within.latest)
    assert lasts.form is not within.form
    assert lasts != within


@st.composite
def plain_dates(draw) -> tuple[str, date, date, DatePrecision]:
    """A date without qualifier, with its bounds and precision computed another way."""
    value = draw(st.dates())
    year, month = f"{value.year:04}", f"{value.month:02}"
    last = calendar.monthrange(value.year, value.month)[1]
    decade, century = value.year // 10 * 10, value.year // 100 * 100
    whole_year = date(value.year, 1, 1), date(value.year, 12, 31)
    whole_month = value.replace(day=1), value.replace(day=last)
    forms = [
        (value.isoformat(), value, value, P.DAY),
        (f"{year}-{month}", *whole_month, P.MONTH),
        (f"{year}-{month}-XX", *whole_month, P.MONTH),
        (year, *whole_year, P.YEAR),
        (f"{year}-XX", *whole_year, P.YEAR),
        (f"{year}-XX-XX", *whole_year, P.YEAR),
    ]
    if decade:
        forms.append((f"{year[:3]}X", date(decade, 1, 1), date(decade + 9, 12, 31), P.DECADE))
    if century:
        forms.append((f"{year[:2]}XX", date(century, 1, 1), date(century + 99, 12, 31), P.CENTURY))
    return draw(st.sampled_from(forms))


SIGNS = st.sampled_from(["", "?", "~", "%"])


@st.composite
def texts(draw) -> str:
    first, second = sorted(draw(st.tuples(plain_dates(), plain_dates())), key=lambda d: d[1:3])
    kind = draw(st.sampled_from(["date", "from-to", "half", "within", "list", "one-sided"]))
    if kind == "date" or first[0] == second[0] or second[2] < first[2]:
        return first[0] + draw(SIGNS)
    if kind == "from-to":
        return f"{first[0]}{draw(SIGNS)}/{second[0]}{draw(SIGNS)}"
    if kind == "half":
        return draw(st.sampled_from(["../{}", "/{}", "{}/..", "{}/"])).format(first[0])
    if kind == "one-sided":
        return draw(st.sampled_from(["[..{}]", "[{}..]"])).format(first[0])
    if kind == "list" and first[2] < second[1]:
        return f"[{first[0]},{second[0]}]"
    return f"[{first[0]}..{second[0]}]"


@settings(deadline=None, max_examples=200)
@given(plain_dates(), SIGNS)
def test_bounds_agree_with_the_calendar(case, sign):
    text, earliest, latest, precision = case
    parsed = parse_edtf(text + sign)
    assert (parsed.earliest, parsed.latest, parsed.precision) == (earliest, latest, precision)


@settings(deadline=None, max_examples=300)
@given(texts())
def test_text_comes_back_and_bounds_are_in_order(text):
    parsed = parse_edtf(text)
    assert str(parsed) == text
    assert parse_edtf(str(parsed)) == parsed
    assert parsed.earliest or parsed.latest
    if parsed.earliest and parsed.latest:
        assert parsed.earliest <= parsed.latest


@settings(deadline=None, max_examples=500)
@given(st.text(alphabet="0129X-/.[],?~%", max_size=24))
def test_any_text_is_read_or_refused(text):
    try:
        parsed = parse_edtf(text)
    except EdtfError as refused:
        error = refused
    else:
        assert str(parsed) == text
        return
    assert 1 <= error.position <= len(text) + 1
