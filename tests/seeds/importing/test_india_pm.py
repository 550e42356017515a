"""Journeys of the Prime Minister of India: labels taken apart, and days known of the whole only."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from tests.seeds.importing.conftest import Desk

SHARED = Path(__file__).parents[4] / "shared" / "data" / "india-pm-visits" / "visits.json"
TRIP = {"label": "Nepal", "start": "2022-05-16", "end": "2022-05-17", "pm": "Narendra Modi"}


def trips(desk: Desk, *changes: dict[str, Any], updated: object = "2026-07-21") -> Path:
    """Write a file with a trip for each set of changes."""
    content = {"meta": {"updated": updated}, "trips": [TRIP | change for change in changes]}
    return desk.write("visits.json", json.dumps(content))


def stops(desk: Desk) -> list[tuple[Any, ...]]:
    """Give host, place and period of the visits, as listed."""
    query = text(
        "SELECT a.slug, p.slug, v.period_start_edtf, v.listed_order FROM visit v "
        "LEFT JOIN actor a ON a.id = v.host_id LEFT JOIN place p ON p.id = v.place_id "
        "WHERE v.slug LIKE 'india-pm-%' ORDER BY v.listed_order"
    )
    with desk.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_a_journey_is_a_delegation_with_its_head_and_a_visit(desk: Desk) -> None:
    path = trips(desk, {})
    tally = desk.imported("india-pm", path)
    assert (tally.counts, tally.flagged) == ({"new": 1}, 0)
    assert desk.count("delegation", slug="india-pm-2022-05-16", kind="LEADER") == 1
    assert desk.count("delegation_member", role="HEAD", interval_start_edtf="2022-05-16") == 1
    assert desk.count("office", slug="india-prime-minister") == 1
    assert stops(desk) == [("nepal", None, "2022-05-16", None)]
    assert desk.imported("india-pm", path).counts == {"unchanged": 1}


@pytest.mark.parametrize(
    ("label", "hosts"),
    [
        ("Jordan, Ethiopia, and Oman", ["jordan", "ethiopia", "oman"]),
        (
            "Ghana, Trinidad & Tobago, Argentina, Brazil & Namibia",
            ["ghana", "trinidad-and-tobago", "argentina", "brazil", "namibia"],
        ),
        ("Trinidad & Tobago", ["trinidad-and-tobago"]),
        ("Italy and UK", ["italy", "united-kingdom"]),
        ("United States of America (USA) & Egypt", ["united-states", "egypt"]),
        ("France & United Arab Emirates (UAE)", ["france", "united-arab-emirates"]),
        ("Antigua and Barbuda, Bosnia and Herzegovina", [
            "antigua-and-barbuda", "bosnia-and-herzegovina",
        ]),
        ("Dubai", ["united-arab-emirates"]),
    ],
)  # fmt: skip
def test_labels_are_taken_apart_with_care(desk: Desk, label: str, hosts: list[str]) -> None:
    assert desk.imported("india-pm", trips(desk, {"label": label})).open_names == 0
    assert [row[0] for row in stops(desk)] == hosts


def test_of_several_stops_only_the_days_of_the_whole_are_known(desk: Desk) -> None:
    tally = desk.imported("india-pm", trips(desk, {"label": "Japan & China"}))
    assert tally.flagged == 1
    within = "[2022-05-16..2022-05-17]"
    assert stops(desk) == [("japan", None, within, 1), ("china", None, within, 2)]


def test_a_city_with_its_state_is_one_stop(desk: Desk) -> None:
    desk.imported("india-pm", trips(desk, {"label": "Samarkand, Uzbekistan"}))
    assert stops(desk) == [("uzbekistan", "samarkand-uzbekistan", "2022-05-16", None)]


def test_a_name_that_means_no_state_stays_open(desk: Desk) -> None:
    tally = desk.imported("india-pm", trips(desk, {"label": "Atlantis, Nepal & Bhutan"}))
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    assert [row[0] for row in stops(desk)] == [None, "nepal", "bhutan"]
    assert desk.count("visit", note="To, as printed: Atlantis.") == 1
    assert desk.count("unresolved_name", text="Atlantis", importer="india-pm") == 1


def test_two_journeys_that_begin_on_one_day_and_one_to_come(desk: Desk) -> None:
    later = {"start": "2027-01-01", "end": "2027-01-02"}
    path = trips(desk, {}, {"label": "Bhutan"}, later)
    assert desk.imported("india-pm", path).counts == {"new": 3}
    assert desk.count("delegation", slug="india-pm-2022-05-16-2") == 1
    assert desk.count("visit", slug="india-pm-2027-01-01-nepal", status="PLANNED") == 1


def test_a_newer_file_changes_only_what_changed(desk: Desk) -> None:
    desk.imported("india-pm", trips(desk, {}))
    path = trips(desk, {}, {"label": "Bhutan", "start": "2026-08-01", "end": "2026-08-02"},
                 updated="2026-08-03")  # fmt: skip
    assert desk.imported("india-pm", path).counts == {"unchanged": 1, "new": 1}
    assert desk.count("visit", slug="india-pm-2026-08-01-bhutan", status="OCCURRED") == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"start": "2022-05-18"}, "wanted two days in order"),
        ({"end": "2022-02-30"}, "wanted two days in order"),
        ({"label": ""}, "wanted both"),
        ({"pm": None}, "wanted both"),
        ({"label": ["Nepal"]}, "found a list as 'label', wanted a text"),
        ({"pm": "x" * 500}, "400 at most"),
        ({"pm": "x\0y"}, "NUL character in 'pm'"),
    ],
)
def test_a_trip_that_cannot_be_used_is_rejected_alone(
    desk: Desk, change: dict[str, Any], message: str
) -> None:
    report = desk.folder / "report.ndjson"
    path = trips(desk, {"start": "2022-05-01"}, change)
    assert desk.imported("india-pm", path, report=report).counts == {"new": 1, "rejected": 1}
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    (rejected,) = [line["message"] for line in lines if line["outcome"] == "rejected"]
    assert message in rejected
    assert [row[0] for row in stops(desk)] == ["nepal"]


@pytest.mark.parametrize(
    "content",
    [
        "[1]",
        '{"trips": null}',
        '{"meta": {"updated": "soon"}, "trips": []}',
        '{"meta": [], "trips": []}',
        '{"trips": [',
    ],
)
def test_a_file_of_another_form_is_named_and_harms_nothing(desk: Desk, content: str) -> None:
    before = desk.count("entity")
    tally = desk.imported("india-pm", desk.write("other.json", content))
    assert "other.json" in tally.broken_files[0]
    assert desk.count("entity") == before


def test_a_label_of_nothing_but_separators(desk: Desk) -> None:
    tally = desk.imported("india-pm", trips(desk, {"label": ", & ,"}))
    assert tally.read == 1
    assert stops(desk) == []


@pytest.mark.skipif(not SHARED.exists(), reason="the data set isn't here")
def test_the_real_file(desk: Desk) -> None:
    tally = desk.imported("india-pm", SHARED)
    assert (tally.counts, tally.flagged, tally.open_names) == ({"new": 44}, 22, 0)
    assert len(stops(desk)) == 78
    assert desk.count("delegation_member", role="HEAD", interval_end_edtf="2025-07-09") == 1
