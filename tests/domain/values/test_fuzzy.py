"""Fuzzy dates and intervals: what they hold, refuse, write as text, and store."""

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest
from sqlalchemy import MetaData, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from domain.values.columns import fuzzy_date, fuzzy_interval
from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyDate, FuzzyError, FuzzyInterval
from domain.values.vocabulary_time import BoundState, DateBasis, DatePrecision, DateQualifier

LAST_WEEK = "[2025-05-25..2025-06-01]"


class TestDate:
    def test_of_computes_everything(self):
        assert FuzzyDate.of("2025-04~", verbatim="in April") == FuzzyDate(
            "2025-04~",
            date(2025, 4, 1),
            date(2025, 4, 30),
            DatePrecision.MONTH,
            DateQualifier.APPROXIMATE,
            DateBasis.STATED,
            "in April",
        )

    def test_unknown(self):
        unknown = FuzzyDate.unknown()
        assert unknown == FuzzyDate.of(None)
        assert (unknown.edtf, unknown.bounds) == (None, (None, None))
        assert unknown.precision is DatePrecision.UNKNOWN
        assert unknown.qualifier is DateQualifier.EXACT
        assert unknown.consistent()

    def test_unknown_keeps_the_words(self):
        assert FuzzyDate.of(None, verbatim="long ago").verbatim == "long ago"

    def test_precision_of_the_source_for_a_set(self):
        week = FuzzyDate.of(LAST_WEEK, precision=DatePrecision.WEEK, basis=DateBasis.DERIVED)
        assert week.precision is DatePrecision.WEEK
        assert week.basis is DateBasis.DERIVED
        assert week.consistent()

    def test_one_sided_set_is_unknown(self):
        one_sided = FuzzyDate.of("[..2025-06-04]")
        assert one_sided.precision is DatePrecision.UNKNOWN
        assert one_sided.bounds == (None, date(2025, 6, 4))
        assert one_sided.consistent()

    @pytest.mark.parametrize(
        ("edtf", "precision"),
        [
            ("2025-04", DatePrecision.DAY),
            ("2025-04", DatePrecision.YEAR),
            ("1971", DatePrecision.RANGE),
            ("2025-06-02", DatePrecision.WEEK),
            (LAST_WEEK, DatePrecision.DAY),
            (LAST_WEEK, DatePrecision.UNKNOWN),
            ("[..2025-06-04]", DatePrecision.WEEK),
            ("[..2025-06-04]", DatePrecision.RANGE),
            (None, DatePrecision.DAY),
        ],
    )
    def test_refuses_a_contradicting_precision(self, edtf, precision):
        with pytest.raises(FuzzyError, match=f"precision {precision} contradicts"):
            FuzzyDate.of(edtf, precision=precision)

    def test_own_precision_may_be_said(self):
        assert FuzzyDate.of("1971", precision=DatePrecision.YEAR) == FuzzyDate.of("1971")

    @pytest.mark.parametrize("edtf", ["2025-06-02/2025-06-04", "2025-04/..", "/2025-06"])
    def test_refuses_an_interval(self, edtf):
        with pytest.raises(FuzzyError, match=r"write \[a\.\.b\]"):
            FuzzyDate.of(edtf)
        with pytest.raises(FuzzyError, match=r"write \[a\.\.b\]"):
            replace(FuzzyDate.of("2025"), edtf=edtf)

    def test_refuses_bad_text(self):
        with pytest.raises(EdtfError):
            FuzzyDate.of("2025-02-30")

    def test_refuses_reversed_bounds(self):
        with pytest.raises(FuzzyError, match="before earliest"):
            replace(FuzzyDate.of("2025"), latest=date(2024, 1, 1))

    @pytest.mark.parametrize(
        "change",
        [
            {"earliest": date(2025, 1, 1)},
            {"latest": date(2025, 1, 1)},
            {"precision": DatePrecision.DAY},
        ],
    )
    def test_refuses_bounds_without_text(self, change):
        with pytest.raises(FuzzyError, match="without EDTF text"):
            replace(FuzzyDate.unknown(), **change)

    @pytest.mark.parametrize(
        "change",
        [
            {"earliest": date(2025, 4, 2)},
            {"earliest": None},
            {"latest": None},
            {"latest": date(2025, 5, 1)},
            {"precision": DatePrecision.DAY},
            {"qualifier": DateQualifier.UNCERTAIN},
            {"edtf": "2025-05"},
            {"edtf": "April 2025"},
        ],
    )
    def test_inconsistent(self, change):
        assert FuzzyDate.of("2025-04").consistent()
        assert not replace(FuzzyDate.of("2025-04"), **change).consistent()

    def test_is_a_value(self):
        assert len({FuzzyDate.of("2025"), FuzzyDate.of("2025"), FuzzyDate.of("2026")}) == 2
        assert FuzzyDate.of("2025") != FuzzyDate.of("2025", basis=DateBasis.DERIVED)
        with pytest.raises(FrozenInstanceError):
            FuzzyDate.of("2025").edtf = "2026"


class TestInterval:
    @pytest.mark.parametrize(
        ("edtf", "start_state", "end_state"),
        [
            ("2025-06-02/2025-06-04", BoundState.KNOWN, BoundState.KNOWN),
            ("1984~/2004?", BoundState.KNOWN, BoundState.KNOWN),
            ("2025-04/..", BoundState.KNOWN, BoundState.OPEN),
            ("2025-04/", BoundState.KNOWN, BoundState.UNKNOWN),
            ("../2025-06", BoundState.OPEN, BoundState.KNOWN),
            ("/2025-06", BoundState.UNKNOWN, BoundState.KNOWN),
            ("2025-07", BoundState.KNOWN, BoundState.KNOWN),
            (LAST_WEEK, BoundState.KNOWN, BoundState.KNOWN),
            ("[..2025-06-04]", BoundState.KNOWN, BoundState.KNOWN),
        ],
    )
    def test_text_comes_back(self, edtf, start_state, end_state):
        interval = FuzzyInterval.of(edtf)
        assert interval.edtf == edtf
        assert (interval.start_state, interval.end_state) == (start_state, end_state)
        for bound in (interval.start, interval.end):
            assert bound is None or bound.consistent()

    def test_a_date_is_both_ends(self):
        interval = FuzzyInterval.of(
            LAST_WEEK,
            precision=DatePrecision.WEEK,
            basis=DateBasis.DERIVED,
            verbatim="last week",
        )
        assert interval.start == interval.end
        assert interval.start == FuzzyDate.of(
            LAST_WEEK,
            precision=DatePrecision.WEEK,
            basis=DateBasis.DERIVED,
            verbatim="last week",
        )

    def test_both_ends_carry_basis_and_words(self):
        interval = FuzzyInterval.of(
            "2025-05-07/2025-05-10", basis=DateBasis.DERIVED, verbatim="7 to 10 May"
        )
        assert interval.start.basis is interval.end.basis is DateBasis.DERIVED
        assert interval.start.verbatim == interval.end.verbatim == "7 to 10 May"

    def test_ends_of_an_interval_keep_their_precision(self):
        with pytest.raises(FuzzyError, match="precision WEEK contradicts"):
            FuzzyInterval.of("2025-06-02/2025-06-04", precision=DatePrecision.WEEK)

    def test_unknown(self):
        unknown = FuzzyInterval.unknown()
        assert unknown == FuzzyInterval.between(BoundState.UNKNOWN, BoundState.UNKNOWN)
        assert unknown.edtf is None

    @pytest.mark.parametrize(
        ("start", "end", "edtf"),
        [
            (BoundState.UNKNOWN, BoundState.OPEN, None),
            (BoundState.OPEN, BoundState.OPEN, None),
            (BoundState.UNKNOWN, FuzzyDate.of("[..2025-06-04]"), None),
            (FuzzyDate.of(LAST_WEEK), BoundState.OPEN, None),
            (FuzzyDate.of("2025-05"), FuzzyDate.of(LAST_WEEK), None),
            (FuzzyDate.of("2025-05"), FuzzyDate.of("2025-05", verbatim="May"), "2025-05"),
            (FuzzyDate.of("2025-05"), FuzzyDate.of("2025-06"), "2025-05/2025-06"),
            (BoundState.UNKNOWN, FuzzyDate.of("2025-06"), "/2025-06"),
        ],
    )
    def test_between(self, start, end, edtf):
        assert FuzzyInterval.between(start, end).edtf == edtf

    @pytest.mark.parametrize(
        ("start", "end", "start_state", "end_state"),
        [
            (None, None, BoundState.KNOWN, BoundState.UNKNOWN),
            (None, None, BoundState.UNKNOWN, BoundState.KNOWN),
            (FuzzyDate.of("2025"), None, BoundState.UNKNOWN, BoundState.OPEN),
            (FuzzyDate.of("2025"), FuzzyDate.of("2026"), BoundState.KNOWN, BoundState.OPEN),
            (FuzzyDate.of("2025"), FuzzyDate.of("2026"), BoundState.OPEN, BoundState.KNOWN),
        ],
    )
    def test_state_and_date_agree(self, start, end, start_state, end_state):
        with pytest.raises(FuzzyError, match="KNOWN has one"):
            FuzzyInterval(start, end, start_state, end_state)

    def test_an_unknown_date_is_no_known_bound(self):
        with pytest.raises(FuzzyError, match="say UNKNOWN"):
            FuzzyInterval.between(FuzzyDate.unknown(), BoundState.OPEN)

    def test_between_needs_a_date_for_known(self):
        with pytest.raises(FuzzyError, match="has no date"):
            FuzzyInterval.between(BoundState.KNOWN, BoundState.OPEN)

    @pytest.mark.parametrize(
        ("start", "end"),
        [("2025-06-04", "2025-06-03"), ("2025-06", "2025-05"), ("[2025..]", "[..2024]")],
    )
    def test_refuses_an_end_certainly_before_the_start(self, start, end):
        with pytest.raises(FuzzyError, match="certainly before"):
            FuzzyInterval.between(FuzzyDate.of(start), FuzzyDate.of(end))

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            ("2025-06-02", "2025-06-04", False),
            ("2025-06-02", "2025-06-02", False),
            ("2025-05", "2025-06", False),
            ("2025-05", "2025-05", False),
            ("2025-05-31", "2025-05", True),
            ("2025-05", "2025-05-01", True),
            ("2025", "2025-05", True),
            ("2025-05-01", "2025-05", False),
            ("2025-05", "[2025-05-25..2025-06-01]", True),
            ("2025-05", "[..2025-06-01]", True),
            ("[2025-05..]", "2025-06", True),
            ("[..2025-06-04]", "[..2025-06-04]", False),
        ],
    )
    def test_possibly_reversed(self, start, end, expected):
        interval = FuzzyInterval.between(FuzzyDate.of(start), FuzzyDate.of(end))
        assert interval.possibly_reversed is expected

    def test_open_and_unknown_are_not_reversed(self):
        assert not FuzzyInterval.of("2025/..").possibly_reversed
        assert not FuzzyInterval.of("/2025").possibly_reversed
        assert not FuzzyInterval.unknown().possibly_reversed

    def test_is_a_value(self):
        assert FuzzyInterval.of("2025/..") == FuzzyInterval.of("2025/..")
        assert len({FuzzyInterval.of("2025/.."), FuzzyInterval.of("2025/..")}) == 1
        assert FuzzyInterval.of("2025/..") != FuzzyInterval.of("2025/")


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s"})


class Trip(Base):
    __tablename__ = "trip"

    id: Mapped[int] = mapped_column(primary_key=True)
    date: Mapped[FuzzyDate] = fuzzy_date("date", nullable=False)
    published_on: Mapped[FuzzyDate | None] = fuzzy_date("published_on", nullable=True)
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")


class TestColumns:
    @pytest.fixture
    def session(self, engine):
        with engine.connect() as connection:
            transaction = connection.begin()
            Base.metadata.create_all(connection)
            with Session(connection, join_transaction_mode="create_savepoint") as session:
                yield session
            transaction.rollback()

    @pytest.mark.parametrize(
        "period",
        [
            FuzzyInterval.unknown(),
            FuzzyInterval.of("2025-06-02/2025-06-04"),
            FuzzyInterval.of("2025-04/.."),
            FuzzyInterval.of(LAST_WEEK, precision=DatePrecision.WEEK, verbatim="last week"),
            FuzzyInterval.between(BoundState.UNKNOWN, FuzzyDate.of("[..2025-06-04]")),
        ],
        ids=str,
    )
    @pytest.mark.parametrize("when", [FuzzyDate.unknown(), FuzzyDate.of("19XX%")], ids=str)
    @pytest.mark.parametrize("published", [None, FuzzyDate.of("2025-06-04")], ids=str)
    def test_comes_back(self, session, period, when, published):
        session.add(Trip(id=1, date=when, published_on=published, period=period))
        session.flush()
        session.expunge_all()
        trip = session.get(Trip, 1)
        assert (trip.date, trip.published_on, trip.period) == (when, published, period)

    def test_an_assigned_value_is_written(self, session):
        trip = Trip(id=1, date=FuzzyDate.of("2025"), period=FuzzyInterval.unknown())
        trip.published_on = FuzzyDate.of("2025-06")
        session.add(trip)
        session.flush()
        trip.date, trip.published_on = FuzzyDate.of("2026"), None
        trip.period = FuzzyInterval.of("2025/..")
        session.flush()
        session.expire_all()
        assert (trip.date, trip.published_on) == (FuzzyDate.of("2026"), None)
        assert trip.period == FuzzyInterval.of("2025/..")

    def test_columns_are_attributes(self, session):
        session.add(Trip(id=1, date=FuzzyDate.of("2025"), period=FuzzyInterval.of("2025/..")))
        session.flush()
        found = select(Trip.id).where(
            Trip.date_earliest == date(2025, 1, 1), Trip.period_end_state == BoundState.OPEN
        )
        assert session.scalars(found).all() == [1]
        assert session.scalars(select(Trip.date)).all() == [FuzzyDate.of("2025")]
        assert session.scalars(select(Trip.period)).all() == [FuzzyInterval.of("2025/..")]

    def test_an_unset_value_is_none(self):
        trip = Trip()
        assert (trip.date, trip.published_on, trip.period) == (None, None, None)

    @pytest.mark.parametrize(
        "change",
        [
            "date_latest = '2020-01-01'",
            "date_precision = NULL",
            "date_precision = 'EON'",
            "published_on_basis = 'RUMOUR'",
            "period_start_earliest = '2026-01-01'",
            "period_start_state = 'UNKNOWN'",
            "period_end_state = 'KNOWN'",
            "period_end_state = 'LATER'",
            "period_end_state = NULL",
        ],
    )
    def test_the_database_refuses(self, session, change):
        period = FuzzyInterval.between(FuzzyDate.of("2025"), BoundState.OPEN)
        session.add(Trip(id=1, date=FuzzyDate.of("2025"), period=period))
        session.flush()
        with pytest.raises(IntegrityError), session.begin_nested():
            session.execute(text(f"UPDATE trip SET {change}"))  # noqa: S608

    def test_constraint_names_differ(self, session):
        found = inspect(session.connection()).get_check_constraints("trip")
        names = [constraint["name"] for constraint in found]
        assert len(set(names)) == len(names) == 20
        assert {"ck_trip_date_bounds", "ck_trip_period_end_known"} <= set(names)
