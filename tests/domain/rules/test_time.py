"""Rules 1 to 4: raw columns, since the values refuse to be made that way."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from domain.rules.engine import Breach, Scope
from domain.rules.time import (
    bound_state_mismatch,
    date_bounds_reversed,
    date_not_of_its_edtf,
    dated_tables,
    interval_reversed,
)
from tests.domain.rules.world import World

MAY, JUNE, JULY = date(2025, 5, 1), date(2025, 6, 1), date(2025, 7, 1)


def visit_of(period: str) -> str:
    """Give a visit by its period."""
    fields = f"kind: OFFICIAL, visitor: ann, status: UNKNOWN, period: {period}"
    return f"Visit:\n  trip: {{{fields}}}"


def trip(world: World, period: str) -> int:
    """Load a visit and give its id."""
    assert not world.load(visit_of(period)).problems
    return world.id_of("visit", "trip")


def test_rule_01_certain(world: World) -> None:
    visit = trip(world, "2025-06-01/2025-07-01")
    world.set(
        "visit",
        visit,
        period_end_edtf="2025-05-01",
        period_end_earliest=MAY,
        period_end_latest=MAY,
    )
    world.broken("ERROR INTERVAL_REVERSED", touched=visit)


def test_rule_01_certain_of_a_name(world: World) -> None:
    name = "{value: Wide, kind: FORMER, validity: 1950/1960}"
    world.load(f"Place:\n  far: {{name: Far, kind: SITE, names: [{name}]}}")
    far = world.id_of("place", "far")
    world.set(
        "name", validity_end_earliest=date(1940, 1, 1), validity_end_latest=date(1940, 12, 31)
    )
    scope = Scope(world.session(), frozenset({far}))
    assert [breach.subject_id for breach in interval_reversed(scope)] == [far]


def test_rule_01_certain_is_rejected(world: World) -> None:
    assert not world.load(visit_of("{start: 2025-06-02, end: 2025-06-01}")).ok


def test_rule_01_possible(world: World) -> None:
    world.expect(visit_of("2025-06-15/2025-06"), {"WARNING INTERVAL_REVERSED"})


@pytest.mark.parametrize(
    "period",
    ["2025-06-01/2025-06-01", "2025-06", "2025-05/2025-06", "2025-06-01/..", "/2025-06-30"],
)
def test_rule_01_legal(world: World, period: str) -> None:
    world.expect(visit_of(period), set())


def test_rule_02_certain(world: World) -> None:
    visit = trip(world, "2025-06-01/..")
    world.without_checks("visit")
    world.set("visit", visit, period_start_earliest=JULY)
    world.broken("ERROR DATE_BOUNDS_REVERSED", touched=visit)


def test_rule_02_is_refused_by_the_database(world: World) -> None:
    visit = trip(world, "2025-06-01/..")
    with pytest.raises(IntegrityError):
        world.set("visit", visit, period_start_earliest=JULY)


def test_rule_02_legal(world: World) -> None:
    trip(world, "2025-06/..")
    assert not list(date_bounds_reversed(Scope(world.session())))


@pytest.mark.parametrize("state", ["OPEN", "UNKNOWN"])
def test_rule_03_certain(world: World, state: str) -> None:
    visit = trip(world, "2025-06-01/2025-06-02")
    world.set("visit", visit, period_end_state=state, period_end_precision=None)
    world.broken("ERROR BOUND_STATE_MISMATCH", touched=visit)


def test_rule_03_certain_known_without_a_date(world: World) -> None:
    visit = trip(world, "2025-06-01/..")
    world.without_checks("visit")
    world.set("visit", visit, period_end_state="KNOWN")
    assert world.breaches({visit}) == {"ERROR BOUND_STATE_MISMATCH"}


def test_rule_03_legal(world: World) -> None:
    trip(world, "2025-06-01/..")
    assert not list(bound_state_mismatch(Scope(world.session())))


@pytest.mark.parametrize(
    "columns",
    [
        {"period_start_earliest": MAY},
        {"period_start_latest": None},
        {"period_start_precision": "MONTH"},
        {"period_start_qualifier": "UNCERTAIN"},
        {"period_start_edtf": "2025-06"},
        {"period_start_edtf": "2025-06-31"},
        {"period_start_edtf": None},
    ],
    ids=str,
)
def test_rule_04_certain(world: World, columns: dict[str, object]) -> None:
    visit = trip(world, "2025-06-01/..")
    world.set("visit", visit, **columns)
    world.broken("ERROR DATE_NOT_OF_ITS_EDTF", touched=visit)


def test_rule_04_certain_of_a_date(world: World) -> None:
    world.load(
        "Statement:\n  speech: {title: T, summary: S, act: STATE, channel: ADDRESS, "
        "status: STANDING, speaker: ann, date: 2025-06}"
    )
    speech = world.id_of("statement", "speech")
    world.set("statement", speech, date_latest=date(2025, 6, 29))
    world.broken("ERROR DATE_NOT_OF_ITS_EDTF", touched=speech)


def test_rule_04_legal_week(world: World) -> None:
    trip(world, '{edtf: "[2025-05-25..2025-06-01]", precision: WEEK}')
    assert not list(date_not_of_its_edtf(Scope(world.session())))


def test_every_fuzzy_column_is_looked_at() -> None:
    found = {(dated.table.name, name) for dated in dated_tables() for name in dated.dates}
    assert ("treaty_action", "effective_date") in found
    assert ("source", "published_on") in found
    assert ("identifier", "validity_start") in found
    assert ("actor", "existence_end") in found
    subjects = {dated.table.name: dated.subject.name for dated in dated_tables()}
    assert subjects["name"] == subjects["identifier"] == "subject_id"
    assert subjects["assertion"] == "id"


def test_a_breach_says_what_was_found(world: World) -> None:
    visit = trip(world, "2025-06-01/..")
    world.set("visit", visit, period_start_earliest=MAY)
    (breach,) = date_not_of_its_edtf(Scope(world.session()))
    assert isinstance(breach, Breach)
    assert breach.subject_id == visit
    assert "period_start" in breach.message
    assert "2025-06-01" in breach.message
