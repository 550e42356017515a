"""Terms of US chiefs of mission and principal officers: who held which office from when to when."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from seeds.importing.evidence import evidenced
from seeds.importing.offices import office, tenure
from seeds.loading.load import load_records
from seeds.record import Record, Where
from seeds.registry import importer
from tests.seeds.importing.conftest import Desk

REAL = Path(__file__).parents[4] / "shared/data/us-chiefs-of-mission"
EVENT = "<{name}><date>{day}</date><note>{words}</note></{name}>"
GRADY = {
    "id": "in-1947-grad-01",
    "person": "grady-henry-francis",
    "role": "ambassador-e-p",
    "land": "india",
    "appointed": "1947-04-10",
    "arrived": "",
    "started": "1947-07-01",
    "ended": "1948-06-22",
    "left": "Left post on",
    "note": "",
}
PERSON = """<person><id>{id}</id><persName><surname>{surname}</surname>
    <forename>{forename}</forename>{more}</persName><birth>{birth}</birth><death>{death}</death>
</person>"""
PEOPLE = {
    "grady-henry-francis": {
        "surname": "Grady", "forename": "Henry Francis", "birth": "1882", "death": "1957",
        "more": "<altname>Henry F. Grady</altname>",
    },
    "a-minister": {"surname": "A", "forename": "Minister", "birth": "1882", "death": "",
                   "more": "<altname/>"},
    "two-secretary": {"surname": "Two", "forename": "Secretary", "birth": "", "death": "",
                      "more": ""},
    "taft-william-howard": {
        "surname": "Taft", "forename": "William Howard", "birth": "1915", "death": "1991",
        "more": "<genName>III</genName>",
    },
    "rubio-marco": {"surname": "Rubio", "forename": "Marco", "birth": "1971", "death": "",
                    "more": ""},
}  # fmt: skip
ROLE = """<role mode="active"><id>ambassador-e-p</id><names>
    <singular>Ambassador Extraordinary and Plenipotentiary</singular></names></role>"""


def term(change: dict[str, str], tag: str = "chief") -> str:
    """Give a term of Minister A in the publisher's form, with so much changed."""
    values = GRADY | {"id": "a-01", "person": "a-minister"} | change
    land = "contemporary-territory-id"
    place = f"<{land}>{values['land']}</{land}>" if values["land"] else ""
    events = "".join(
        EVENT.format(name=event, day=values[event], words=values.get(f"{event} words", ""))
        for event in ("appointed", "arrived", "started")
    )
    end = EVENT.format(name="ended", day=values["ended"], words=values["left"])
    return (
        f"<{tag}><id>{values['id']}</id><person-id>{values['person']}</person-id>"
        f"<role-title-id>{values['role']}</role-title-id>"
        f"{place}{events}{end}<note>{values['note']}</note></{tag}>"
    )


def country(*changes: dict[str, str], nominees: tuple[dict[str, str], ...] = ()) -> str:
    """Give the file of a mission to a country."""
    chiefs = "<mission-note><p>Relations broken.</p></mission-note>".join(map(term, changes))
    others = "".join(map(term, nominees))
    return (
        f"<country-mission><territory-id>india</territory-id><chiefs>{chiefs}</chiefs>"
        f"<other-nominees>{others}</other-nominees></country-mission>"
    )


def position(title: str, *changes: dict[str, str], ongoing: str = "true") -> str:
    """Give the file of a position in the Department."""
    held = "".join(term({"land": "", "left": ""} | change, "principal") for change in changes)
    return (
        f"<principal-position><id>x</id><names><singular>{title}</singular></names>"
        f"<ongoing>{ongoing}</ongoing><principals>{held}</principals></principal-position>"
    )


def shelf(desk: Desk) -> Path:
    """Write the files beside the terms; give the folder of the data set."""
    for key, values in PEOPLE.items():
        desk.write(f"pocom/people/{key[0]}/{key}.xml", PERSON.format(id=key, **values))
    desk.write("pocom/roles-country-chiefs/ambassador-e-p.xml", ROLE)
    return desk.folder / "pocom"


def rows(desk: Desk, query: str) -> list[tuple[object, ...]]:
    """Give what a query finds."""
    with desk.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


TERMS = """SELECT o.slug, a.slug, t.interval_start_edtf, t.interval_end_edtf, t.interval_end_state,
    t.epistemic_status FROM office_tenure t JOIN office o ON o.id = t.office_id
    JOIN actor a ON a.id = t.holder_id JOIN evidence e ON e.subject_id = t.id
    JOIN source s ON s.id = e.source_id WHERE s.slug = 'hsg-pocom' ORDER BY 1, 3"""


def test_a_term_is_a_tenure_of_an_office_of_the_united_states(desk: Desk) -> None:
    folder = shelf(desk)
    desk.write("pocom/missions-countries/india.xml", country(GRADY))
    tally = desk.imported("hsg-pocom", folder)
    assert (tally.counts, tally.flagged, tally.open_names) == ({"new": 1}, 0, 0)
    (found,) = rows(desk, TERMS)
    assert found[:5] == (
        "united-states-ambassador-to-india", "henry-f-grady", "1947-07-01", "1948-06-22", "KNOWN",
    )  # fmt: skip
    title = "Ambassador Extraordinary and Plenipotentiary to India"
    assert desk.count("office", title=title, rank="AMBASSADOR") == 1
    assert desk.count("assertion", value="accredited to") == 1
    assert desk.count("name", value="Henry Francis Grady", kind="ALIAS") == 1
    assert desk.count("actor", slug="henry-f-grady", existence_start_edtf="1882") == 1
    assert desk.count("identifier", value="hsg:grady-henry-francis") == 1
    assert desk.count("office_tenure", interval_end_verbatim="Left post on") == 1
    assert desk.imported("hsg-pocom", folder).counts == {"unchanged": 1}


def test_who_never_took_up_the_post_gets_no_office(desk: Desk) -> None:
    never = {"started": "", "ended": "", "left": ""}
    withdrawn = never | {"id": "b", "appointed": "", "note": "Not commissioned; withdrawn."}
    declined = never | {"id": "c", "note": "Commissioned in a recess; declined appointment."}
    path = desk.write("missions-countries/india.xml", country(
        withdrawn, declined, nominees=(never | {"id": "d"}, {"id": "e"}),
    ))  # fmt: skip
    tally = desk.imported("hsg-pocom", path)
    assert tally.counts == {"skipped": 4}
    assert all(reason.startswith("never took up the post") for reason in tally.reasons)
    assert not rows(desk, TERMS)


@pytest.mark.parametrize(
    ("change", "start", "end"),
    [
        ({"started": "", "arrived": "1947-06-30"}, "1947-04-10", "1948-06-22"),
        ({"started": "", "appointed": "", "arrived": "1947-06-30"}, "1947-06-30", "1948-06-22"),
        ({"started": "", "appointed": ""}, None, "1948-06-22"),
        ({"started": "", "appointed": "1949-01-01"}, None, "1948-06-22"),
    ],
)
def test_without_a_start_the_appointment_counts_and_is_flagged(
    desk: Desk, change: dict[str, str], start: str | None, end: str
) -> None:
    desk.write("pocom/missions-countries/india.xml", country(change))
    tally = desk.imported("hsg-pocom", shelf(desk))
    assert (tally.counts, tally.flagged) == ({"new": 1}, 1)
    (found,) = rows(desk, TERMS)
    assert found[2:4] == (start, end)
    judged = desk.count("judgement", field="interval", status="INFERRED")
    assert judged == (start is not None)
    assert desk.count("office_tenure", interval_start_basis="DERIVED") >= judged


def test_a_missing_end_is_unknown_unless_the_position_goes_on(desk: Desk) -> None:
    open_end = {"person": "rubio-marco", "role": "secretary", "ended": "", "started": "2025-01-21",
                "id": "secr-2025-rubi", "appointed": "2025-01-20"}  # fmt: skip
    before = {"role": "secretary", "ended": "", "started": "1947-01-21"}
    other = before | {"id": "c", "started": "2025-01-21", "person": "two-secretary"}
    desk.write("pocom/positions-principals/secretary.xml",
               position("Secretary of State", before, open_end))  # fmt: skip
    desk.write("pocom/positions-principals/counselor.xml",
               position("Counselor", other, ongoing="false"))  # fmt: skip
    desk.imported("hsg-pocom", shelf(desk))
    assert [(row[0], row[2], row[4]) for row in rows(desk, TERMS)] == [
        ("united-states-counselor", "2025-01-21", "UNKNOWN"),
        ("united-states-secretary-of-state", "1947-01-21", "UNKNOWN"),
        ("united-states-secretary-of-state", "2025-01-21", "OPEN"),
    ]
    assert desk.count("office", slug="united-states-secretary-of-state", rank="CABINET_MINISTER")


def test_dates_keep_their_precision_and_doubt(desk: Desk) -> None:
    about = {"id": "b", "started": "1850-03", "ended": "1851-07-01", "appointed": "1850",
             "left": "Probably presented recall on or shortly before"}  # fmt: skip
    soon = {"id": "c", "started": "1862", "ended": "1864-02", "appointed": "", "left": "About"}
    desk.write("missions-countries/a.xml", country(about, soon))
    desk.imported("hsg-pocom", desk.folder / "missions-countries")
    assert [row[2:4] for row in rows(desk, TERMS)] == [
        ("1850-03", "1851-07-01%"),
        ("1862", "1864-02~"),
    ]


def test_the_state_is_the_one_that_existed_then(desk: Desk) -> None:
    terms = (
        {"id": "a", "land": "russia", "started": "1943-10-23", "ended": "1946-01-24"},
        {"id": "b", "land": "russia", "started": "1993-05-21", "ended": "1996-11-01"},
        {"id": "c", "land": "czechoslovakia-1993", "started": "1990-01", "ended": "1992-07"},
        {"id": "d", "land": "kingdom-of-two-sicilies-1861", "started": "1832", "ended": "1833"},
        {"id": "e", "land": "china", "started": "1974-05-25", "ended": "1979-01-19"},
        {"id": "f", "land": "germany", "started": "1835", "ended": "1846"},
    )
    path = desk.write("missions-countries/a.xml", country(*terms))
    assert desk.imported("hsg-pocom", path).open_names == 2  # two without the list of past states
    query = """SELECT o.slug, x.slug FROM assertion a JOIN office o ON o.id = a.subject_id
        JOIN actor x ON x.id = a.object_id WHERE a.value = 'accredited to' ORDER BY 2"""
    prefix = "united-states-ambassador-to-"
    assert rows(desk, query) == [
        (prefix + state, state) for state in ("czechoslovakia", "russia", "taiwan", "ussr")
    ]
    note = "%as the data set has it: germany.%"
    assert rows(desk, f"SELECT count(*) FROM office_tenure WHERE note LIKE '{note}'") == [(1,)]  # noqa: S608
    assert desk.count("unresolved_name", text="kingdom of two sicilies", kind="State") == 1


def test_one_person_may_hold_several_offices_at_once(desk: Desk) -> None:
    folder = shelf(desk)
    desk.write("pocom/missions-countries/india.xml", country({}))
    desk.write("pocom/missions-countries/nepal.xml", country({"id": "np", "land": "nepal"}))
    desk.write("pocom/concurrent-appointments/1.xml", """<concurrent-appointments>
        <resident-at><locale-id>new-delhi</locale-id></resident-at>
        <chief-id>np</chief-id></concurrent-appointments>""")  # fmt: skip
    assert desk.imported("hsg-pocom", folder).counts == {"new": 2}
    assert {row[1] for row in rows(desk, TERMS)} == {"minister-a"}
    notes = rows(desk, "SELECT note FROM office_tenure WHERE note LIKE '%concurrent%'")
    assert [str(note).count("new-delhi") for (note,) in notes] == [1]


def test_an_id_that_stands_for_two_terms_keeps_both(desk: Desk) -> None:
    later = {"started": "1950-01-01", "ended": "1951-01-01"}
    path = desk.write("missions-countries/india.xml", country({}, later))
    tally = desk.imported("hsg-pocom", path)
    assert tally.counts == {"new": 2}
    assert [row[2] for row in rows(desk, TERMS)] == ["1947-07-01", "1950-01-01"]
    assert desk.imported("hsg-pocom", path).counts == {"unchanged": 2}


PRESIDENT = """<presidents><president n="27"><id>taft-william-howard</id>
    <name>William Howard Taft</name><birth-year>1857</birth-year><death-year>1930</death-year>
    <took-office-date>1909-03-04</took-office-date><left-office-date>1913-03-04</left-office-date>
</president></presidents>"""


@pytest.mark.parametrize("president_first", [True, False])
def test_a_key_that_two_persons_share_makes_them_not_one(desk: Desk, president_first: bool) -> None:
    presidents = desk.write("presidents.xml", PRESIDENT)
    folder = shelf(desk)
    envoy = {"person": "taft-william-howard", "land": "ireland", "started": "1953-05-13",
             "ended": "1957-06-25", "appointed": "1953-03-27"}  # fmt: skip
    desk.write("pocom/missions-countries/ireland.xml", country(envoy))
    sources = [("hsg-travels", presidents), ("hsg-pocom", folder)]
    for source, path in sources if president_first else sources[::-1]:
        desk.imported(source, path)
    assert desk.count("actor", slug="william-howard-taft", existence_end_edtf="1930") == 1
    assert desk.count("actor", slug="william-howard-taft-iii", existence_end_edtf="1991") == 1
    for source, path in sources:
        assert desk.imported(source, path).counts == {"unchanged": 1}


def test_a_person_known_by_name_office_and_time_gets_the_key(desk: Desk) -> None:
    source, where = importer("hsg-visits").source, Where("a")
    held = office("united-states", "Secretary of State", where)
    known = Record("Person", "secretary-two", {"name": "Secretary Two"}, where)
    records = [known, tenure(held.key, known.key, where)]
    with desk.engine.begin() as connection:
        evident = [replace(evidenced(r, "1"), source=source.key) for r in records]
        assert load_records(connection, [source, held, *evident]).ok
    desk.write("pocom/positions-principals/secretary.xml",
               position("Secretary of State", {"person": "two-secretary", "role": "secretary"}),
               )  # fmt: skip
    desk.imported("hsg-pocom", shelf(desk))
    assert desk.count("actor", name="Secretary Two") == 1
    assert desk.count("identifier", value="hsg:two-secretary") == 1


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"started": "1947-13"}, "YYYY-MM"),
        ({"ended": "June 22, 1948"}, "YYYY-MM"),
        ({"appointed": "1947-04-10/.."}, "YYYY-MM"),
        ({"started": "1949-01-01"}, "after the end"),
        ({"id": ""}, "a key"),
        ({"person": " "}, "a key"),
        ({"role": "x" * 400}, "a key"),
    ],
)
def test_a_bad_term_is_rejected_alone(desk: Desk, change: dict[str, str], wanted: str) -> None:
    report = desk.folder / "report.ndjson"
    path = desk.write("missions-countries/india.xml", country({"id": "good"}, change))
    tally = desk.imported("hsg-pocom", path, report=report)
    assert tally.counts == {"new": 1, "rejected": 1}
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    assert any(wanted in line["message"] for line in lines if line["outcome"] == "rejected")


def test_a_broken_file_beside_harms_only_what_needs_it(desk: Desk) -> None:
    folder = shelf(desk)
    desk.write("pocom/people/a/a-minister.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><person/>")
    desk.write("pocom/concurrent-appointments/1.xml", "<concurrent-appointments>")
    other = {"id": "x", "person": "two-secretary"}
    desk.write("pocom/missions-countries/india.xml", country({}, other))
    tally = desk.imported("hsg-pocom", folder)
    assert tally.counts == {"new": 1, "rejected": 1}
    assert "concurrent-appointments" in tally.broken_files[0]


def test_a_person_without_a_file_is_named_by_the_key_and_flagged(desk: Desk) -> None:
    path = desk.write("missions-countries/india.xml", country({"person": "../secret-minister"}))
    tally = desk.imported("hsg-pocom", path)
    assert (tally.counts, tally.flagged) == ({"new": 1}, 1)
    assert desk.count("identifier", value="hsg:../secret-minister") == 1


@pytest.mark.parametrize(
    "content",
    [
        country({}, {"id": "b"})[:-60],
        f"<!DOCTYPE a [<!ENTITY b 'c'>]>{country({})}",
        b"\x00\x01" + country({}).encode(),
    ],
)
def test_a_broken_file_is_named(desk: Desk, content: str | bytes) -> None:
    path = desk.write("missions-countries/india.xml", content)
    assert "india.xml" in desk.imported("hsg-pocom", path).broken_files[0]
    desk.write("missions-countries/india.xml", country({}))
    assert desk.imported("hsg-pocom", path).ok
    assert desk.count("office", slug="united-states-ambassador-to-india") == 1


@pytest.mark.skipif(not REAL.exists(), reason="the data set is not here")
def test_the_whole_data_set(desk: Desk) -> None:
    items = list(desk.read("hsg-pocom", REAL))
    counts = Counter(type(item).__name__ for item in items)
    assert len(items) == 5_384
    assert counts == {"Taken": 5_069, "Skipped": 314, "Rejected": 1}
