"""Journeys abroad of US presidents and secretaries of state: legs, journeys, who went with whom."""

import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from seeds.importing.importer import Taken
from seeds.importing.journeys import kind_of
from tests.seeds.importing.conftest import Desk

REAL = Path(__file__).parents[4] / "shared/data/us-visits-and-travels/travels"
TRIP = """
    <trip role="{role}" who="{who}">
        <id>{id}</id>
        <role>{role}</role>
        <name>{name}</name>
        <start-date>{start}</start-date>
        <end-date>{end}</end-date>
        <country id="{slug}">{country}</country>
        <locale>{locale}</locale>
        <remarks>{remarks}</remarks>
    </trip>
"""
BELGIUM = {
    "role": "president",
    "who": "biden-joseph-r",
    "id": "4114",
    "name": "Joseph R. Biden",
    "start": "2021-06-13",
    "end": "2021-06-15",
    "slug": "belgium",
    "country": "Belgium",
    "locale": "Brussels",
    "remarks": "Attended the NATO\n            Summit.",
}
BRITAIN = {
    "id": "4113", "start": "2021-06-09", "end": "2021-06-13", "country": "United Kingdom",
    "slug": "united-kingdom", "locale": "London, Cornwall", "remarks": "Attended the G7 Summit.",
}  # fmt: skip
SWITZERLAND = {
    "id": "4115", "start": "2021-06-15", "end": "2021-06-16", "country": "Switzerland",
    "slug": "switzerland", "locale": "Geneva",
}  # fmt: skip
HOLY_SEE = {
    "id": "4116", "start": "2021-10-29", "end": "2021-10-29", "country": "Vatican City",
    "slug": "holy-see", "locale": "", "remarks": "Met with Pope Francis.",
}  # fmt: skip
LEADER = {"who": "one-leader", "name": "Leader One"}
"""Somebody for legs that nobody travelled."""
SECRETARY = {"role": "secretary", "who": "two-secretary", "name": "Secretary Two"}
TOKYO = {
    "role": "secretary", "who": "blinken-antony-j", "name": "Antony John Blinken",
    "id": "3992", "start": "2021-03-15", "end": "2021-03-17", "country": "Japan", "slug": "japan",
    "locale": "Tokyo", "remarks": "Attended the U.S.-Japan Security Consultative Committee.",
}  # fmt: skip
WITH_LEADER = SECRETARY | {
    "id": "4003", "start": "2021-06-12", "end": "2021-06-15",
    "remarks": "Accompanied President One to the NATO Summit.",
}  # fmt: skip
PRESIDENTS = """<presidents>
    <president n="22">
        <id>cleveland-grover</id><name>Grover Cleveland</name>
        <birth-year>1837</birth-year><death-year>1908</death-year>
        <took-office-date>1885-03-04</took-office-date>
        <left-office-date>1889-03-04</left-office-date>
    </president>
    <president n="24">
        <id>cleveland-grover</id><name>Grover Cleveland</name>
        <birth-year>1837</birth-year><death-year>1908</death-year>
        <took-office-date>1893-03-04</took-office-date>
        <left-office-date>1897-03-04</left-office-date>
    </president>
    <president n="47">
        <id>trump-donald-j</id><name>Donald J. Trump</name>
        <birth-year>1946</birth-year><death-year still-alive="true"/>
        <took-office-date>2025-01-20</took-office-date><left-office-date still-in-office="true"/>
    </president>
    <president n="48">
        <id>trump-donald-j</id><name>Donald J. Trump</name>
        <took-office-date>20 January</took-office-date><left-office-date/>
    </president>
</presidents>"""


def trips(*changes: dict[str, str]) -> str:
    """Give a file in the publisher's form; each leg differs by so much from the one in Belgium."""
    return f"<trips>{''.join(TRIP.format(**BELGIUM | change) for change in changes)}</trips>"


def delegation_of(desk: Desk, leg: str) -> str | None:
    """Give the slug of the delegation to which the visit of a leg belongs."""
    query = (
        "SELECT d.slug FROM visit v JOIN delegation d ON d.id = v.delegation_id WHERE v.slug = :leg"
    )
    with desk.engine.connect() as connection:
        return connection.scalar(text(query), {"leg": f"us-travel-{leg}"})


def test_legs_that_join_up_are_one_journey_led_by_the_traveller(desk: Desk) -> None:
    path = desk.write("president-travels/a.xml", trips(BRITAIN, {}, SWITZERLAND, HOLY_SEE))
    assert desk.imported("hsg-travels", path).counts == {"new": 4}
    assert {delegation_of(desk, leg) for leg in ("4113", "4114", "4115")} == {"us-journey-4113"}
    assert delegation_of(desk, "4116") == "us-journey-4116"
    assert desk.count("delegation", kind="LEADER", epistemic_status="INFERRED") == 2
    assert desk.count("actor", name="Joseph R. Biden") == 1
    assert desk.count("visit", slug="us-travel-4114", kind="MULTILATERAL_EVENT") == 1
    assert desk.imported("hsg-travels", path).counts == {"unchanged": 4}


def test_hosts_that_come_with_the_list_of_states(desk: Desk) -> None:
    columns = "stateID,StateName,Capital,Begin,Basis,End,Grounds,StateNameAlt\n"
    states = "RVN,Republic Of Viet Nam,Saigon,1954-12-29,,1975-04-30,,NA\n"
    saigon = {"id": "1", "slug": "vietnam", "country": "Vietnam", "locale": "Saigon"}
    saigon |= LEADER | {"start": "1966-12-09", "end": "1966-12-10"}
    authority = LEADER | {"id": "2", "country": "Palestinian Authority", "locale": "Ramallah"}
    path = desk.write("a.xml", trips(saigon, authority))
    assert desk.imported("hsg-travels", path).open_names == 2
    desk.imported("countries", desk.write("historical-states.csv", columns + states))
    desk.write("a.xml", trips(saigon, authority))
    assert desk.imported("hsg-travels", path).counts == {"updated": 2}
    query = "SELECT a.slug FROM visit v JOIN actor a ON a.id = v.host_id WHERE v.slug LIKE :s"
    hosts = desk.rows(query, s="us-travel-%")
    assert sorted(hosts) == ["palestinian-authority", "south-vietnam"]


def test_a_side_trip_does_not_end_a_journey(desk: Desk) -> None:
    side = LEADER | {"id": "1", "start": "2021-06-10", "end": "2021-06-10", "country": "France"}
    later = LEADER | {"id": "2", "start": "2021-06-17", "end": "2021-06-17"}
    path = desk.write("a.xml", trips(side, LEADER | BRITAIN, LEADER, later))
    desk.imported("hsg-travels", path)
    assert delegation_of(desk, "1") == delegation_of(desk, "4114") == "us-journey-4113"
    assert delegation_of(desk, "2") == "us-journey-2"


def test_the_journey_keeps_its_key_when_a_later_release_adds_a_leg(desk: Desk) -> None:
    path = desk.write("a.xml", trips(BRITAIN, {}))
    desk.imported("hsg-travels", path)
    desk.write("a.xml", trips(BRITAIN, {}, SWITZERLAND))
    assert desk.imported("hsg-travels", path).counts == {"new": 1, "unchanged": 1, "updated": 1}
    assert desk.count("delegation", slug="us-journey-4113") == 1
    assert desk.count("delegation_member", role="HEAD") == 3 + 1  # those of the first article


def test_only_an_identical_remark_makes_a_duplicate(desk: Desk) -> None:
    near = TOKYO | SECRETARY | {"id": "7", "end": "2021-03-18"}
    other = TOKYO | SECRETARY | {"id": "8", "remarks": "Met with Minister A."}
    path = desk.write("a.xml", trips(TOKYO, TOKYO | {"id": "4019"}, near | {"id": "6"}, near,
                                     near | {"id": "9", "end": "2021-03-19"}, other))  # fmt: skip
    tally = desk.imported("hsg-travels", path)
    assert (tally.counts, tally.flagged) == ({"new": 4, "skipped": 2}, 2)
    (reason,) = tally.reasons
    assert "duplicate" in reason
    assert desk.count("visit", slug="us-travel-4019") == 0


def test_who_certainly_accompanied_the_president_is_in_his_delegation(desk: Desk) -> None:
    folder = desk.write("president-travels/b.xml", trips(LEADER | BRITAIN, LEADER)).parent
    secretary = desk.write("secretary-travels/a.xml", trips(
        WITH_LEADER, TOKYO, WITH_LEADER | BRITAIN | {
            "id": "4002", "start": "2021-06-10", "end": "2021-06-11",
            "remarks": "Joined President One.",
        },
    ))  # fmt: skip
    assert desk.imported("hsg-travels", secretary, folder).flagged == 0
    assert delegation_of(desk, "4003") == delegation_of(desk, "4002") == "us-journey-4113"
    assert delegation_of(desk, "3992") == "us-journey-3992"
    assert desk.count("delegation", kind="MINISTERIAL") == 1
    query = (
        "SELECT role FROM delegation_member m JOIN delegation d ON d.id = m.delegation_id"
        " WHERE d.slug = 'us-journey-4113' ORDER BY role"
    )
    with desk.engine.connect() as connection:
        assert list(connection.scalars(text(query))) == ["HEAD", "MEMBER"]
    # alone, the file of the secretary finds the president's journey in the database
    assert desk.imported("hsg-travels", secretary).counts == {"unchanged": 3}


@pytest.mark.parametrize(
    "change",
    [
        {"remarks": "Accompanied President Three."},
        {"country": "Iceland", "slug": "iceland"},
        {"start": "2021-06-16", "end": "2021-06-17"},
    ],
)
def test_what_is_not_certain_is_flagged_and_stays_apart(desk: Desk, change: dict[str, str]) -> None:
    desk.write("president-travels/a.xml", trips(LEADER | BRITAIN, LEADER))
    desk.write("secretary-travels/a.xml", trips(WITH_LEADER | change))
    tally = desk.imported("hsg-travels", desk.folder / "president-travels",
                          desk.folder / "secretary-travels")  # fmt: skip
    assert tally.flagged == 1
    assert delegation_of(desk, "4003") == "us-journey-4003"


def test_a_locale_is_kept_as_text_and_a_place_only_where_it_is_one(desk: Desk) -> None:
    delhi = {
        "id": "3988", "start": "2020-02-24", "end": "2020-02-25", "country": "India",
        "slug": "india", "locale": "New Delhi", "who": "trump-donald-j", "name": "Donald J. Trump",
    }  # fmt: skip
    elsewhere = delhi | LEADER | {"id": "1", "country": "Nepal", "slug": "nepal"}
    tally = desk.imported("hsg-travels", desk.write("a.xml", trips(delhi, elsewhere, HOLY_SEE)))
    assert (tally.counts["new"], tally.open_names) == (3, 1)
    note = "Locale, as printed: New Delhi."
    assert desk.count("visit", slug="us-travel-3988", note=note) == 1
    assert desk.count("visit", slug="us-travel-1", place_id=None) == 1
    assert desk.count("visit", slug="us-travel-4116", note="Country, as printed: Vatican City.")
    with desk.engine.connect() as connection:
        query = "SELECT p.slug FROM visit v JOIN place p ON p.id = v.place_id WHERE v.slug = :slug"
        assert connection.scalar(text(query), {"slug": "us-travel-3988"}) == "new-delhi"


def test_the_name_of_the_time_decides_and_not_the_slug(desk: Desk) -> None:
    moscow = {
        "id": "2", "start": "1972-05-22", "end": "1972-05-30", "country": "U.S.S.R.",
        "slug": "russia", "locale": "Moscow", "who": "nixon-richard-m", "name": "Richard M. Nixon",
    }  # fmt: skip
    ramallah = LEADER | {
        "id": "3",
        "country": "Palestinian Authority",
        "slug": "palestinian-authority",
    }
    assert desk.imported("hsg-travels", desk.write("a.xml", trips(moscow, ramallah))).counts == {
        "new": 2
    }
    with desk.engine.connect() as connection:
        query = "SELECT a.slug FROM visit v JOIN actor a ON a.id = v.host_id WHERE v.slug = :slug"
        assert connection.scalar(text(query), {"slug": "us-travel-2"}) == "ussr"
    assert desk.count("unresolved_name", text="Palestinian Authority", kind="Actor") == 1


def test_presidents_hold_office_on_the_days_given(desk: Desk) -> None:
    path = desk.write("presidents.xml", PRESIDENTS)
    assert desk.imported("hsg-travels", path).counts == {"new": 3, "rejected": 1}
    assert desk.count("actor", name="Grover Cleveland", existence_end_edtf="1908") == 1
    assert desk.count("office_tenure", interval_start_edtf="1893-03-04",
                      interval_end_edtf="1897-03-04") == 1  # fmt: skip
    assert desk.count("office_tenure", interval_start_edtf="2025-01-20",
                      interval_end_state="OPEN") == 1  # fmt: skip
    assert desk.imported("hsg-travels", path).counts == {"unchanged": 3, "rejected": 1}


def test_a_traveller_is_presented_in_the_dated_term_where_one_is_known(desk: Desk) -> None:
    term = """<presidents><president n="46"><id>biden-joseph-r</id><name>Joseph R. Biden</name>
        <took-office-date>2021-01-20</took-office-date>
        <left-office-date>2025-01-20</left-office-date></president></presidents>"""
    presidents = desk.write("travels/presidents.xml", term)
    legs = desk.write("travels/president-travels/a.xml", trips(BRITAIN, {}))
    query = """SELECT t.interval_start_edtf FROM delegation_member m JOIN office_tenure t
        ON t.id = m.capacity_id JOIN actor a ON a.id = m.actor_id
        WHERE a.slug = 'joseph-r-biden'"""

    def starts(*paths: Path) -> list[str | None]:
        desk.imported("hsg-travels", *paths)
        with desk.engine.connect() as connection:
            return list(connection.scalars(text(query)))

    assert starts(legs) == [None]
    assert starts(presidents, legs) == ["2021-01-20"]
    assert starts(legs) == ["2021-01-20"]  # the stored term is found


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"id": "4114a"}, "a number"),
        ({"id": ""}, "a number"),
        ({"start": "2021-06-16"}, "two days in order"),
        ({"end": "2021-06-31"}, "two days in order"),
        ({"role": "envoy"}, "president or secretary"),
        ({"who": "../../etc/passwd"}, "a slug"),
        ({"name": " \n "}, "a name"),
        ({"country": ""}, "no country"),
    ],
)
def test_a_bad_leg_is_rejected_alone(desk: Desk, change: dict[str, str], wanted: str) -> None:
    report = desk.folder / "report.ndjson"
    path = desk.write("a.xml", trips(change, SWITZERLAND, SWITZERLAND))
    tally = desk.imported("hsg-travels", path, report=report)
    assert tally.counts == {"new": 1, "rejected": 2}  # and the id that stands twice
    assert wanted in json.loads(report.read_text().splitlines()[0])["message"]


def test_hostile_words_stay_words(desk: Desk) -> None:
    remark = "'); DROP TABLE visit; -- " + "Attended a summit " * 6_000
    path = desk.write("a.xml", trips({"remarks": remark, "locale": "%_' OR 1=1"}))
    assert desk.imported("hsg-travels", path).counts == {"new": 1}
    assert desk.count("visit", slug="us-travel-4114") == 1


@pytest.mark.parametrize(
    "content",
    [
        trips(BRITAIN, {}, SWITZERLAND)[:-30],
        f"<!DOCTYPE trips [<!ENTITY a 'b'>]>{trips({})}",
        trips({}).encode() + b"\xff\xfe",
    ],
)
def test_a_broken_file_gives_what_stands_before_the_break(desk: Desk, content: str | bytes) -> None:
    path = desk.write("a.xml", content)
    tally = desk.imported("hsg-travels", path)
    assert "a.xml" in tally.broken_files[0]
    desk.write("a.xml", trips(BRITAIN, {}, SWITZERLAND))
    assert desk.imported("hsg-travels", path).ok
    assert desk.count("visit", representing_id=None) == desk.count("visit") - 3


@pytest.mark.parametrize(
    ("remark", "kind"),
    [
        ("State visit; met with President Pertini. Attended Economic Summit.", "STATE"),
        ("Accompanied President Ford on an official visit.", "OFFICIAL"),
        ("Stopped en route to Rome.", "TRANSIT"),
        ("Vacation.", "PRIVATE"),
        ("Attended the U.S. conference on Libya.", "MULTILATERAL_EVENT"),
        ("Attended a summit meeting with President Putin.", "UNSPECIFIED"),
        ("Attended a ceremony. Discussed a peace conference.", "UNSPECIFIED"),
        ("Met with the working group; informal talks.", "UNSPECIFIED"),
    ],
)
def test_the_kind_of_a_visit_is_read_off_its_own_words(remark: str, kind: str) -> None:
    assert kind_of(remark) == kind


@pytest.mark.skipif(not REAL.exists(), reason="the data set is not here")
def test_the_whole_data_set(desk: Desk) -> None:
    items = list(desk.read("hsg-travels", REAL))
    assert len(items) == 3_107 + 47
    counts = Counter(type(item).__name__ for item in items)
    assert counts == {"Taken": 3_105 + 47, "Skipped": 2}
    legs = [item for item in items if isinstance(item, Taken) and item.key.isdigit()]
    visits = [r for item in legs for r in item.records if r.typename == "Visit"]
    assert len(visits) == 3_105
    assert sum("Locale" not in str(visit.fields["note"]) for visit in visits) == 37
