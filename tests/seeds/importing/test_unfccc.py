"""Lists of participants become delegations at a session, each person once, nobody made up."""

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.delegation import Delegation
from domain.organization import Organization
from domain.summit import Summit
from seeds.importers.unfccc import COLUMNS, PARTIES, honorific, read
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Rejected, Taken
from seeds.importing.names import Names
from seeds.importing.people import People
from tests.seeds.importing.conftest import Desk

REAL = Path(__file__).parents[4] / "shared/data/unfccc-inc-delegations"
GIVEN = {
    "Group_Type": PARTIES,
    "Delegation": "Algeria",
    "Honorific": "M",
    "Person_Name": "Delegate A",
    "Job_Title": "NA",
    "Division": "NA",
    "Affiliation": "NA",
    "Year": "1991",
    "Meeting": "INC 1",
    "Location": "Washington DC",
    "Delegation_COW": "615",
    "Delegation_ISO": "DZA",
}
NGO = {"Group_Type": "Non-governmental organizations", "Delegation": "Climate Council"} | {
    "Delegation_ISO": "NA",
    "Delegation_COW": "NA",
}


def attendance(*changes: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> str:
    """Give a file in the publisher's form."""
    text = io.StringIO()
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(columns)
    table.writerows([(GIVEN | change)[column] for column in columns] for change in changes)
    return text.getvalue()


def delegation(session: Session, slug: str) -> Delegation:
    """Give a delegation."""
    return session.scalars(select(Delegation).where(Delegation.slug == slug)).one()


def reported(report: Path, outcome: str) -> list[str]:
    """Give the messages of a report with this outcome."""
    lines = map(json.loads, report.read_text().splitlines())
    return [line["message"] for line in lines if line["outcome"] == outcome]


def test_a_delegation_with_its_members_in_the_printed_order(desk: Desk) -> None:
    path = desk.write(
        "a.csv",
        attendance(
            {"Person_Name": "Delegate Z", "Honorific": "SE M", "Affiliation": "Ministry of Water"},
            {"Job_Title": "Director, Head of Delegation", "Division": "Climate"},
            {"Person_Name": "Delegate B", "Job_Title": "Deputy Head of the delegation"},
        ),
    )
    tally = desk.imported("unfccc", path)
    assert (tally.counts, tally.flagged, tally.open_names) == ({"new": 1}, 0, 0)
    with Session(desk.engine) as session:
        found = delegation(session, "unfccc-inc-1-algeria")
        assert (found.name, found.sender.slug, found.kind) == (
            "Algeria at INC 1",
            "algeria",
            "OTHER",
        )
        members = [(m.actor.name, m.role, m.note, m.interval.edtf) for m in found.members]
        assert members == [
            ("Delegate Z", "MEMBER", "Excellency, Mr", "1991"),
            ("Delegate A", "HEAD", "Mr", "1991"),
            ("Delegate B", "DEPUTY_HEAD", "Mr", "1991"),
        ]
        assert [m.evidence[0].quote for m in found.members] == [
            "Ministry of Water",
            "Director, Head of Delegation; Climate",
            "Deputy Head of the delegation",
        ]
        summit = session.scalars(select(Summit).where(Summit.slug == "unfccc-inc-1")).one()
        assert (summit.kind, summit.period.edtf, summit.place.slug) == (
            "MULTILATERAL",
            "1991",
            "washington-dc",
        )
        assert [(p.actor.slug, p.role) for p in summit.participants] == [("algeria", "PARTICIPANT")]
    assert desk.imported("unfccc", path).counts == {"unchanged": 1}


def test_a_head_that_no_row_names_is_inferred(desk: Desk) -> None:
    other = {
        "Delegation": "Angola",
        "Delegation_ISO": "AGO",
        "Job_Title": "Alternate Head of Delegation",
    }
    report = desk.folder / "report.ndjson"
    path = desk.write("a.csv", attendance({}, {"Person_Name": "Delegate B"}, other, NGO))
    tally = desk.imported("unfccc", path, report=report)
    assert tally.counts == {"new": 3}
    with Session(desk.engine) as session:
        first, second = delegation(session, "unfccc-inc-1-algeria").members
        assert (first.role, second.role) == ("HEAD", "MEMBER")
        assert [(j.field, j.status) for j in first.judgements] == [("role", "INFERRED")]
        (deputy,) = delegation(session, "unfccc-inc-1-angola").members
        assert (deputy.role, deputy.judgements) == ("DEPUTY_HEAD", [])
        (observer,) = delegation(session, "unfccc-inc-1-ngo-climate-council").members
        assert (observer.role, observer.judgements) == ("MEMBER", [])
    said = " ".join(reported(report, "flagged"))
    assert "head: Delegate A, no row says who leads it" in said
    assert "no head: the first in the list is called a deputy" in said


def test_two_who_are_called_head(desk: Desk) -> None:
    head = {"Job_Title": "Head of the Delegation"}
    desk.imported(
        "unfccc", desk.write("a.csv", attendance(head, head | {"Person_Name": "Delegate B"}))
    )
    with Session(desk.engine) as session:
        roles = [m.role for m in delegation(session, "unfccc-inc-1-algeria").members]
        assert roles == ["HEAD", "MEMBER"]


def test_a_session_with_two_lists_has_each_delegation_and_member_once(desk: Desk) -> None:
    angola = {"Delegation": "Angola", "Delegation_ISO": "AGO"}
    again = {"Job_Title": "Head of Delegation Counsellor"}
    rows = [{"Person_Name": "Delegate B"}, {}, angola, NGO, again, angola]
    path = desk.write("a.csv", attendance(*rows))
    tally = desk.imported("unfccc", path)
    assert (tally.counts, tally.flagged) == ({"new": 3}, 3)
    with Session(desk.engine) as session:
        members = delegation(session, "unfccc-inc-1-algeria").members
        assert [(m.actor.name, m.role) for m in members] == [
            ("Delegate B", "MEMBER"),
            ("Delegate A", "HEAD"),
        ]
        assert [e.quote for e in members[1].evidence] == [None, "Head of Delegation Counsellor"]


def test_a_person_of_two_sessions_is_one_and_a_surname_alone_is_not(desk: Desk) -> None:
    later = {"Meeting": "INC 2", "Location": "Geneva"}
    alone = {"Person_Name": "Delegate"}
    path = desk.write("a.csv", attendance({}, alone, later, later | alone))
    assert desk.imported("unfccc", path).counts == {"new": 2}
    assert desk.count("actor", actor_kind="PERSON", name="Delegate A") == 1
    assert desk.count("actor", actor_kind="PERSON", name="Delegate") == 2
    assert desk.count("place", slug="geneva", country_id=None) == 1


def test_the_same_name_in_another_delegation_is_somebody_else_and_flagged(desk: Desk) -> None:
    angola = {"Delegation": "Angola", "Delegation_ISO": "AGO"}
    report = desk.folder / "report.ndjson"
    desk.imported("unfccc", desk.write("a.csv", attendance({}, angola)), report=report)
    assert desk.count("actor", actor_kind="PERSON", name="Delegate A") == 2
    assert any("that of delegate-a" in message for message in reported(report, "flagged"))


STATES = (
    ("Namibia", "NAM", "565", "namibia"),
    ("Union of Soviet Socialist Republics", "SUN", "365", "ussr"),
    ("Czechoslovakia", "CSK", "315", "czechoslovakia"),
    ("Yugoslavia", "YUG", "345", "yugoslavia"),
    ("Holy See", "VAT", "NA", "holy-see"),
    ("Cook Islands", "COK", "NA", "cook-islands"),
    ("Viet Nam", "VNM", "817", "vietnam"),
    ("Yemen", "YEM", "679", "yemen"),
    ("Kenya", "NA", "501", "kenya"),
    ("Swaziland", "NA", "NA", "eswatini"),
)


def test_a_code_means_the_state_of_the_year(desk: Desk) -> None:
    rows = [
        {"Delegation": name, "Delegation_ISO": iso, "Delegation_COW": cow}
        for name, iso, cow, _ in STATES
    ]
    assert desk.imported("unfccc", desk.write("a.csv", attendance(*rows))).counts == {
        "new": len(STATES)
    }
    with Session(desk.engine) as session:
        senders = {d.name: d.sender.slug for d in session.scalars(select(Delegation))}
    for name, _, _, slug in STATES:
        assert senders[f"{name} at INC 1"] == slug


def test_organisations_attend_as_observers(desk: Desk) -> None:
    agency = NGO | {"Group_Type": "Specialized agencies and related organizations"}
    igo = NGO | {"Group_Type": "Intergovernmental organizations"}
    rows = [
        NGO | {"Delegation": "Climate Council"},
        NGO | {"Delegation": "CLIMATE COUNCIL (Suite)", "Person_Name": "Delegate B"},
        agency | {"Delegation": "World Meteorological Organization (WMO)"},
        agency | {"Delegation": "Palestine", "Delegation_ISO": "PSE"},
        igo | {"Delegation": "European Community"},
        igo | {"Delegation": "Algeria"},
    ]
    assert desk.imported("unfccc", desk.write("a.csv", attendance(*rows))).counts == {"new": 6}
    with Session(desk.engine) as session:
        kinds = {o.slug: o.kind for o in session.scalars(select(Organization))}
        assert kinds["climate-council"] == "NGO"
        assert kinds["world-meteorological-organization"] == kinds["european-union"] == "IGO"
        assert kinds["algeria-organization"] == "IGO"
        summit = session.scalars(select(Summit).where(Summit.slug == "unfccc-inc-1")).one()
        roles = {p.actor.slug: p.role for p in summit.participants}
        assert len(roles) == 5
        assert roles["palestine"] == roles["climate-council"] == "OBSERVER"
    assert desk.count("name", value="WMO", kind="ACRONYM") == 1


def test_honorifics() -> None:
    texts = ("NA", "M", "Sra", "HE Mr", "SE M", "HE", "Prof Dr", "M R")
    wanted = ["", "Mr", "Ms", "Excellency, Mr", "Excellency, Mr", "Excellency", "Prof, Dr", "Mr, R"]
    assert [honorific(text) for text in texts] == wanted


SENSELESS = (
    ({"Meeting": "COP 1"}, "found the meeting 'COP 1'"),
    ({"Group_Type": "Guests"}, "found the group 'Guests'"),
    ({"Delegation": "NA"}, "found the delegation 'NA'"),
    ({"Delegation": "…" * 3}, "found the delegation '………'"),
    ({"Delegation": "A" * 500}, "found a delegation of 500 characters"),
    ({"Delegation": "Atlantis", "Delegation_ISO": "ATL"}, "found 'Atlantis' (ISO ATL, COW 615)"),
    ({"Year": "91"}, "found the year '91'"),
    ({"Location": "NA"}, "found no location"),
    ({"Person_Name": "NA"}, "found no name of a member"),
    (NGO | {"Delegation": "M. Delegate"}, "which is a person's name"),
)


@pytest.mark.parametrize(("change", "message"), SENSELESS)
def test_a_delegation_that_makes_no_sense_is_rejected_alone(
    desk: Desk, change: dict[str, str], message: str
) -> None:
    if "Atlantis" in message:
        change = change | {"Delegation_COW": "NA"}
        message = message.replace("615", "NA")
    report = desk.folder / "report.ndjson"
    good = {"Meeting": "INC 2"}
    path = desk.write("a.csv", attendance(change, good))
    assert desk.imported("unfccc", path, report=report).counts == {"rejected": 1, "new": 1}
    assert message in reported(report, "rejected")[0]
    assert desk.count("delegation") == 4


def test_a_delegation_of_two_years_and_a_session_in_two_places(desk: Desk) -> None:
    rows = [{}, {"Year": "1992"}, {"Meeting": "INC 2"}, {"Delegation": "Angola"}]
    counts = desk.imported("unfccc", desk.write("a.csv", attendance(*rows))).counts
    assert counts == {"rejected": 2, "new": 1}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (attendance({}, columns=COLUMNS[1:]), "IMPORT_TABLE"),
        (attendance({}) + '"Parties","Algeria"\n', "IMPORT_TABLE"),
        (attendance({}) + '"Parties', "IMPORT_TABLE"),
        (attendance({}).encode("utf-16"), "IMPORT_ENCODING"),
        (attendance({}).encode() + b"\xff\n", "IMPORT_ENCODING"),
        (attendance({"Person_Name": "Delegate\0"}), "IMPORT_ENCODING"),
    ],
)
def test_a_broken_file_is_named(desk: Desk, content: str | bytes, code: str) -> None:
    tally = desk.imported("unfccc", desk.write("a.csv", content))
    assert [code in problem for problem in tally.broken_files] == [True]
    assert desk.count("delegation") == 3


@pytest.mark.skipif(not REAL.exists(), reason="the data set is not here")
def test_the_numbers_of_the_publisher(desk: Desk) -> None:
    names, people = Names(), People()
    with desk.engine.connect() as connection:
        names.begin(connection)
        people.begin(connection)
        items = list(read(Context(Inputs.at([REAL]), names, people)))
    groups = Counter(item.key.split("/")[1] for item in items)
    assert groups[PARTIES] == 1_064
    assert sum(groups.values()) == 1_624
    assert sum(isinstance(item, Rejected) for item in items) == 2
    taken = [item for item in items if isinstance(item, Taken)]
    rows = [member for item in taken for member in item.records[-1].fields["members"]]  # type: ignore[attr-defined]
    assert len(rows) == 5_090 - 8
    assert len({item.records[-1].fields["sender"] for item in taken if PARTIES in item.key}) == 177
