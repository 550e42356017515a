"""Comparison against brute force over readings, and SQL against Python."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Date, Integer, MetaData, String, Table, bindparam, insert, select

from domain.values.compare import (
    SpanColumns,
    certainly_before,
    overlaps,
    possibly_before,
    sort_key,
    sql_certainly_before,
    sql_order,
    sql_overlaps,
    sql_possibly_before,
)
from domain.values.fuzzy import FuzzyDate, FuzzyError, FuzzyInterval
from domain.values.vocabulary_time import BoundState, DateMatch

CERTAIN, POSSIBLE = DateMatch
ORIGIN = date(2025, 6, 1)
SPAN = 6
# Days of the brute force. Bounds and ranges lie from 0 to SPAN; a missing bound reaches well
# beyond, which stands for infinity, as nothing tells apart the days out there.
FIRST, LAST = -2, SPAN + 2


def day(number: int | None) -> date | None:
    return None if number is None else ORIGIN + timedelta(days=number)


@st.composite
def numbers(draw) -> tuple[int | None, int | None]:
    """Bounds of a date that is known to some extent."""
    low, high = sorted(draw(st.tuples(st.integers(0, SPAN), st.integers(0, SPAN))))
    return draw(st.sampled_from([(low, high), (low, None), (None, high)]))


def to_date(bounds: tuple[int | None, int | None]) -> FuzzyDate:
    low, high = (day(number) for number in bounds)
    if low == high:
        return FuzzyDate.of(f"{low}")
    return FuzzyDate.of(f"[{low or ''}..{high or ''}]")


@st.composite
def intervals(draw) -> FuzzyInterval:
    states = st.sampled_from([BoundState.OPEN, BoundState.UNKNOWN])
    start = draw(numbers().map(to_date) | states)
    end = draw(numbers().map(to_date) | states)
    try:
        return FuzzyInterval.between(start, end)
    except FuzzyError:
        return FuzzyInterval.between(end, start)


DATES = numbers().map(to_date) | st.just(FuzzyDate.unknown())
ITEMS = DATES | intervals()
LIMITS = st.none() | st.integers(0, SPAN)
RANGES = st.tuples(LIMITS, LIMITS).filter(lambda r: None in r or r[0] <= r[1])


def readings(bounds) -> range:
    """Every day that a bound may be, as numbers."""
    low = FIRST if bounds[0] is None else (bounds[0] - ORIGIN).days
    high = LAST if bounds[1] is None else (bounds[1] - ORIGIN).days
    return range(low, high + 1)


def periods(item) -> list[range]:
    """Every reading of an item, as the days it covers."""
    if isinstance(item, FuzzyDate):
        return [range(number, number + 1) for number in readings(item.bounds)]
    starts, ends = (
        readings(bound.bounds) if bound else [only] if state is BoundState.OPEN else None
        for bound, state, only in (
            (item.start, item.start_state, FIRST),
            (item.end, item.end_state, LAST),
        )
    )
    everything = range(FIRST, LAST + 1)
    pairs = product(starts or everything, ends or everything)
    return [range(start, end + 1) for start, end in pairs if start <= end]


def is_undated(item) -> bool:
    if isinstance(item, FuzzyDate):
        return item.edtf is None
    return (item.start_state, item.end_state) == (BoundState.UNKNOWN, BoundState.UNKNOWN)


def brute_overlaps(item, frm, to, match, include_undated) -> bool:
    if is_undated(item):
        return include_undated
    low = FIRST if frm is None else frm
    high = LAST if to is None else to
    met = [any(low <= number <= high for number in period) for period in periods(item)]
    return all(met) if match is CERTAIN else any(met)


@settings(deadline=None, max_examples=300)
@given(DATES, DATES)
def test_before_against_every_reading(a, b):
    pairs = list(product(readings(a.bounds), readings(b.bounds)))
    assert certainly_before(a.bounds, b.bounds) == all(x < y for x, y in pairs)
    assert possibly_before(a.bounds, b.bounds) == any(x < y for x, y in pairs)


@settings(deadline=None, max_examples=1500)
@given(ITEMS, RANGES, st.sampled_from(DateMatch), st.booleans())
def test_overlaps_against_every_reading(item, limits, match, include_undated):
    frm, to = limits
    expected = brute_overlaps(item, frm, to, match, include_undated)
    assert overlaps(item, day(frm), day(to), match, include_undated) is expected


@settings(deadline=None, max_examples=300)
@given(ITEMS, RANGES, st.booleans())
def test_certain_implies_possible(item, limits, include_undated):
    frm, to = map(day, limits)
    if overlaps(item, frm, to, CERTAIN, include_undated):
        assert overlaps(item, frm, to, POSSIBLE, include_undated)


@pytest.mark.parametrize(
    ("item", "frm", "to", "certain", "possible"),
    [
        (FuzzyInterval.of("2025-06-02/2025-06-04"), "2025-06-03", "2025-06-03", True, True),
        (FuzzyInterval.of("2025-06-02/2025-06-04"), "2025-06-05", "2025-06-05", False, False),
        (FuzzyDate.of("[..2025-06-04]"), "2025-04-01", "2025-04-30", False, True),
        (FuzzyDate.of("2025-04"), "2025-04-01", "2025-05-31", True, True),
        (FuzzyInterval.of("2025-04"), "2025-04-01", "2025-05-31", True, True),
        (FuzzyDate.of("2025-04"), "2025-04-15", "2025-04-15", False, True),
        (FuzzyInterval.of("2025-04"), "2025-04-15", "2025-04-15", False, True),
        (
            FuzzyInterval.of("[2025-05-25..2025-06-01]"),
            "2025-04-01",
            "2025-05-31",
            False,
            True,
        ),
        (FuzzyInterval.of("2025-05/2025-06"), "2025-05-31", "2025-06-01", True, True),
        (FuzzyInterval.of("2025-05/2025-06"), "2025-05-31", "2025-05-31", True, True),
        (FuzzyInterval.of("2025-05/2025-06"), "2025-05-30", "2025-05-30", False, True),
        (
            FuzzyInterval.between(BoundState.UNKNOWN, BoundState.OPEN),
            "2025-06-01",
            "2025-06-01",
            False,
            True,
        ),
        (
            FuzzyInterval.between(BoundState.UNKNOWN, BoundState.OPEN),
            "2025-06-01",
            None,
            True,
            True,
        ),
        (FuzzyInterval.of("2024-03/.."), "2025-06-01", "2025-06-01", True, True),
        (FuzzyInterval.of("2024-03/"), "2025-06-01", "2025-06-01", False, True),
        (FuzzyInterval.of("2024-03-05/"), "2024-03-05", "2024-03-05", True, True),
        (FuzzyInterval.of("../1991-12-26"), "1971-08-09", "1971-08-09", True, True),
        (FuzzyInterval.of("/1991-12-26"), "1971-08-09", "1971-08-09", False, True),
        (FuzzyInterval.of("/1991-12-26"), "2025-06-01", "2025-06-01", False, False),
        (
            FuzzyInterval.between(BoundState.UNKNOWN, FuzzyDate.of("[..2025-06-04]")),
            "2025-06-01",
            "2025-06-01",
            False,
            True,
        ),
        (FuzzyInterval.unknown(), "2025-06-03", "2025-06-03", False, False),
        (FuzzyInterval.unknown(), None, None, False, False),
        (FuzzyDate.unknown(), None, None, False, False),
        (FuzzyDate.of("1971"), None, None, True, True),
    ],
    ids=str,
)
def test_examples(item, frm, to, certain, possible):
    frm, to = (text and date.fromisoformat(text) for text in (frm, to))
    assert overlaps(item, frm, to, CERTAIN, False) is certain
    assert overlaps(item, frm, to, POSSIBLE, False) is possible


@pytest.mark.parametrize("match", DateMatch)
@pytest.mark.parametrize("item", [FuzzyInterval.unknown(), FuzzyDate.unknown()], ids=str)
def test_undated_only_on_demand(item, match):
    assert overlaps(item, ORIGIN, ORIGIN, match, True)
    assert not overlaps(item, ORIGIN, ORIGIN, match, False)


def test_a_reversed_range_is_refused():
    span = SpanColumns.date(Column("a", Date), Column("b", Date))
    with pytest.raises(FuzzyError, match="begins on 2025-06-02, after its end on 2025-06-01"):
        overlaps(FuzzyDate.of("2025"), day(1), day(0), POSSIBLE, False)
    with pytest.raises(FuzzyError, match="begins on 2025-06-02, after its end on 2025-06-01"):
        sql_overlaps(span, day(1), day(0), POSSIBLE, False)


def test_a_date_column_is_tested_once():
    span = SpanColumns.date(Column("a", Date), Column("b", Date))
    certain = str(sql_overlaps(span, ORIGIN, ORIGIN, CERTAIN, False))
    assert certain.count("b <=") == certain.count("a >=") == 1


TABLE = Table(
    "span",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("start_earliest", Date),
    Column("start_latest", Date),
    Column("end_earliest", Date),
    Column("end_latest", Date),
    Column("start_state", String(7), nullable=False),
    Column("end_state", String(7), nullable=False),
    prefixes=["TEMPORARY"],
)
INTERVAL_SPAN = SpanColumns.interval(
    TABLE.c.start_earliest,
    TABLE.c.start_latest,
    TABLE.c.end_earliest,
    TABLE.c.end_latest,
    TABLE.c.start_state,
    TABLE.c.end_state,
)
DATE_SPAN = SpanColumns.date(TABLE.c.start_earliest, TABLE.c.start_latest)
BATCH = settings(
    deadline=None,
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)


def every_bounds() -> list[tuple[int | None, int | None]]:
    steps = [None, 0, 2, 3]
    pairs = product(steps, steps)
    return [p for p in pairs if p != (None, None) and (None in p or p[0] <= p[1])]


def every_interval() -> list[FuzzyInterval]:
    """All kinds of ends with all kinds of ends: some two hundred."""
    ends = [to_date(bounds) for bounds in every_bounds()]
    found = []
    for start, end in product([*ends, BoundState.OPEN, BoundState.UNKNOWN], repeat=2):
        try:
            found.append(FuzzyInterval.between(start, end))
        except FuzzyError:
            continue
    return found


def row(number: int, item: FuzzyInterval) -> dict[str, object]:
    start = item.start.bounds if item.start else (None, None)
    end = item.end.bounds if item.end else (None, None)
    return dict(
        zip(
            TABLE.c.keys(),
            (number, *start, *end, item.start_state, item.end_state),
            strict=True,
        )
    )


@pytest.fixture(scope="module")
def connection(engine):
    with engine.connect() as connection:
        TABLE.create(connection)
        yield connection
        connection.rollback()


@pytest.fixture(scope="module")
def stored(connection) -> list[FuzzyInterval]:
    items = every_interval()
    assert len(items) > 100
    connection.execute(insert(TABLE), [row(n, item) for n, item in enumerate(items)])
    return items


def evaluate(connection, expression) -> list[object]:
    return list(connection.scalars(select(expression).select_from(TABLE).order_by(TABLE.c.id)))


def started(item: FuzzyInterval) -> FuzzyDate:
    return item.start or FuzzyDate.unknown()


@BATCH
@given(RANGES)
def test_sql_overlaps_agrees(connection, stored, limits):
    frm, to = map(day, limits)
    expressions, expected = [], []
    for match, undated in product(DateMatch, (True, False)):
        expressions.append(sql_overlaps(INTERVAL_SPAN, frm, to, match, undated))
        expected.append([overlaps(item, frm, to, match, undated) for item in stored])
        expressions.append(sql_overlaps(DATE_SPAN, frm, to, match, undated))
        expected.append([overlaps(started(item), frm, to, match, undated) for item in stored])
    query = select(*(expression.label(f"c{n}") for n, expression in enumerate(expressions)))
    rows = connection.execute(query.select_from(TABLE).order_by(TABLE.c.id)).all()
    # A NULL would be no bool here, so this also says that there is none.
    assert [list(column) for column in zip(*rows, strict=True)] == expected


def test_sql_overlaps_takes_bind_parameters(connection, stored):
    frm, to = bindparam("frm", type_=Date), bindparam("to", type_=Date)
    query = (
        select(sql_overlaps(INTERVAL_SPAN, frm, to, CERTAIN, False))
        .select_from(TABLE)
        .order_by(TABLE.c.id)
    )
    found = list(connection.scalars(query, {"frm": day(1), "to": day(3)}))
    assert found == [overlaps(item, day(1), day(3), CERTAIN, False) for item in stored]


def test_sql_overlaps_filters(connection, stored):
    condition = sql_overlaps(INTERVAL_SPAN, day(2), day(2), CERTAIN, False)
    found = connection.scalars(select(TABLE.c.id).where(condition).order_by(TABLE.c.id)).all()
    assert found == [
        n for n, item in enumerate(stored) if overlaps(item, day(2), day(2), CERTAIN, False)
    ]


def test_sql_before_agrees(connection, stored):
    """Over all pairs of stored starts and ends."""
    pairs = [
        (started(item).bounds, item.end.bounds if item.end else (None, None)) for item in stored
    ]
    certain = sql_certainly_before(TABLE.c.start_latest, TABLE.c.end_earliest)
    possible = sql_possibly_before(TABLE.c.start_earliest, TABLE.c.end_latest)
    assert evaluate(connection, certain) == [certainly_before(a, b) for a, b in pairs]
    assert evaluate(connection, possible) == [possibly_before(a, b) for a, b in pairs]
    back = sql_certainly_before(TABLE.c.end_latest, TABLE.c.start_earliest)
    assert evaluate(connection, back) == [certainly_before(b, a) for a, b in pairs]


def test_sql_order_agrees(connection, stored):
    earliest, latest = TABLE.c.start_earliest, TABLE.c.start_latest
    query = select(TABLE.c.id).order_by(*sql_order(earliest, latest), TABLE.c.id)
    expected = sorted(
        range(len(stored)), key=lambda number: sort_key(*started(stored[number]).bounds, number)
    )
    assert list(connection.scalars(query)) == expected


def test_sort_key():
    bounds = [(None, None), (None, 3), (2, None), (2, 4), (2, 2), (0, None)]
    ordered = sorted(bounds, key=lambda pair: sort_key(*map(day, pair), "slug"))
    assert ordered == [(0, None), (2, 2), (2, 4), (2, None), (None, 3), (None, None)]
    assert sort_key(None, None, "a") < sort_key(None, None, "b")
    assert sort_key(date.max, None, "b") < sort_key(None, None, "a")
