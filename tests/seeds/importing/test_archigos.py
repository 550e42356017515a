"""Archigos: yearly rows of a spell become one tenure, and nothing is made up about it."""

import gzip
import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.office import OfficeTenure
from domain.person import Person
from domain.values.vocabulary_time import BoundState
from seeds.importers.archigos import COLUMNS, read
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Rejected, Taken
from seeds.importing.names import Names
from seeds.importing.people import People
from tests.seeds.importing.conftest import Desk

REAL = Path(__file__).parents[4] / "shared/data/state-leaders-archigos/arch_annual.txt.gz"
GIVEN = {
    "obsid": "FRN-1995",
    "leadid": "key-a",
    "ccode": "220",
    "idacr": "FRN",
    "leader": "Leader A",
    "startdate": "1995-05-17",
    "enddate": "1996-03-01",
    "entry": "Regular",
    "exit": "Regular",
    "exitcode": "Regular",
    "posttenurefate": "OK",
    "gender": "F",
    "yrborn": "1932",
    "yrdied": "-777",
    "borndate": "NA",
    "deathdate": "NA",
    "dbpedia.uri": "NA",
}


def spells(*changes: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> bytes:
    """Give a file in the publisher's form: tabs, Latin-1."""
    lines = ["\t".join(columns)]
    lines += ["\t".join((GIVEN | change)[column] for column in columns) for change in changes]
    return ("\n".join(lines) + "\n").encode("latin-1")


def years(*ends: tuple[str, str], **more: str) -> list[dict[str, str]]:
    """Give the rows of one spell, as the publisher cuts it."""
    rows = [{"startdate": start, "enddate": end, **more} for start, end in ends]
    for row, following in pairwise(rows):
        row["exit"], row["exitcode"], row["posttenurefate"] = "(n_year)", ".", "."
        following["entry"] = "(p_year)"
    return rows


def tenures(desk: Desk) -> list[OfficeTenure]:
    """Give the imported tenures by their begin."""
    with Session(desk.engine) as session:
        query = (
            select(OfficeTenure)
            .where(OfficeTenure.note.startswith("As given."))
            .order_by(OfficeTenure.sort_key)
        )
        return list(session.scalars(query))


def reported(report: Path, outcome: str) -> list[str]:
    """Give the messages of a report with this outcome."""
    lines = map(json.loads, report.read_text().splitlines())
    return [line["message"] for line in lines if line["outcome"] == outcome]


def test_the_years_of_a_spell_are_one_tenure(desk: Desk) -> None:
    rows = years(
        ("1995-05-17", "1995-12-31"),
        ("1996-01-01", "1996-12-31"),
        ("1997-01-01", "1997-03-01"),
        posttenurefate="Exile",
    )
    path = desk.write("arch_annual.txt.gz", gzip.compress(spells(*rows)))
    assert desk.imported("archigos", path).counts == {"new": 1}
    with Session(desk.engine) as session:
        (tenure,) = session.scalars(
            select(OfficeTenure).where(OfficeTenure.office.has(slug="france-effective-leader"))
        )
        assert tenure.interval.edtf == "1995-05-17/1997-03-01"
        assert tenure.note == "As given. Entry: Regular. Exit: Regular. Afterwards: Exile."
        assert (tenure.office.title, tenure.office.rank) == ("Effective leader", "OTHER")
        assert tenure.office.of.slug == "france"
        assert [(j.field, j.status) for j in tenure.judgements] == [("office", "INFERRED")]
        holder = tenure.holder
        assert (holder.slug, holder.name) == ("leader-a", "Leader A")
        assert holder.note == "As given. Gender: F."
        assert holder.existence.start.edtf == "1932"
        assert holder.existence.end_state is BoundState.UNKNOWN
        assert [i.value for i in holder.identifiers] == ["archigos:key-a"]
    assert desk.imported("archigos", path).counts == {"unchanged": 1}


def test_still_in_office_is_open_on_the_last_day_of_the_data_and_unknown_after_it(
    desk: Desk,
) -> None:
    rows = spells({"enddate": "2015-12-31", "startdate": "2014-01-01", "exit": "Still in Office"})
    desk.imported("archigos", desk.write("a.txt", rows))
    (tenure,) = tenures(desk)
    assert tenure.interval.end is not None
    assert tenure.interval.end.edtf == "[2015-12-31..]"
    assert tenure.status(date(2015, 12, 31)) == "CURRENT"
    assert tenure.status(date(2025, 6, 1)) == "UNKNOWN"


def test_who_rules_twice_is_one_person(desk: Desk) -> None:
    again = {"obsid": "FRN-2001", "startdate": "2001-01-02", "enddate": "2001-02-01"}
    path = desk.write("a.txt", spells({}, again | {"leader": "Minister Leader A"}))
    assert desk.imported("archigos", path).counts == {"new": 2}
    assert len({tenure.holder_id for tenure in tenures(desk)}) == 1
    assert desk.count("name", value="Minister Leader A", kind="ALIAS") == 1


@pytest.mark.parametrize(
    "other",
    [
        {"leader": "Somebody Else", "ccode": "42", "idacr": "DOM"},
        {"startdate": "2115-01-01", "enddate": "2115-02-01", "yrdied": "2120"},
    ],
)
def test_a_key_given_to_two_people_makes_two(desk: Desk, other: dict[str, str]) -> None:
    first = {"yrdied": "2010"}
    path = desk.write("a.txt", spells(first, {"obsid": "X-1"} | other))
    tally = desk.imported("archigos", path)
    assert (tally.counts, tally.flagged) == ({"new": 2}, 1)
    assert len({tenure.holder_id for tenure in tenures(desk)}) == 2
    assert desk.imported("archigos", path).counts == {"unchanged": 2}


def test_one_surname_in_one_state_is_not_one_person(desk: Desk) -> None:
    other = {"obsid": "FRN-2001", "leadid": "key-b", "startdate": "2001-01-02"}
    desk.imported("archigos", desk.write("a.txt", spells({}, other | {"enddate": "2002-01-01"})))
    assert len({tenure.holder_id for tenure in tenures(desk)}) == 2


STATES = (
    ("365", "1991-08-21", "1999-12-31", "russia"),
    ("365", "1953-03-06", "1953-03-20", "ussr"),
    ("365", "1894-11-01", "1917-03-15", None),
    ("345", "2000-10-08", "2003-03-07", "yugoslavia"),
    ("345", "2003-03-07", "2006-06-04", "serbia-and-montenegro"),
    ("816", "1945-09-02", "1969-09-02", "north-vietnam"),
    ("816", "1986-12-18", "1991-06-27", "vietnam"),
    ("255", "1933-01-30", "1945-04-30", "germany"),
    ("260", "1949-09-16", "1963-10-16", "germany"),
    ("300", "1848-12-02", "1916-11-21", None),
    ("305", "1920-07-07", "1921-06-01", "austria"),
    ("900", "1920-07-07", "1921-06-01", "australia"),
    ("404", "1999-05-14", "2000-02-17", "guinea-bissau"),
    ("771", "1971-04-11", "1972-01-12", "bangladesh"),
)


def test_a_number_means_the_state_of_the_time(desk: Desk) -> None:
    rows = [
        {"obsid": f"O-{n}", "leadid": f"L-{n}", "leader": f"Leader {n}", "yrborn": "-999"}
        | {"ccode": number, "startdate": start, "enddate": end}
        for n, (number, start, end, _) in enumerate(STATES)
    ]
    tally = desk.imported("archigos", desk.write("a.txt", spells(*rows)))
    assert (tally.counts, tally.open_names) == ({"new": len(STATES)}, 2)
    with Session(desk.engine) as session:
        query = select(OfficeTenure).where(OfficeTenure.note.startswith("As given."))
        offices = {t.holder.name: t.office for t in session.scalars(query)}
        for n, (number, _, _, state) in enumerate(STATES):
            office = offices[f"Leader {n}"]
            assert (office.of and office.of.slug) == state
            if state is None:
                assert office.slug == f"cow-{number}-frn-effective-leader"
                assert f"COW {number} FRN" in (office.note or "")


def test_states_past_have_their_spells_once_the_list_of_states_is_there(desk: Desk) -> None:
    columns = "stateID,StateName,Capital,Begin,Basis,End,Grounds,StateNameAlt\n"
    states = "TBT,Tibet,Lhassa,1913-01-01,Other,1950-10-01,,NA\n"
    desk.imported("countries", desk.write("historical-states.csv", columns + states))
    row = {"ccode": "711", "idacr": "TBT", "yrborn": "-999"}
    rows = [
        row | {"obsid": "TBT-1933", "startdate": "1933-12-17", "enddate": "1941-06-30"},
        row | {"obsid": "TBT-1886", "startdate": "1886-06-15", "enddate": "1895-01-08"},
    ]
    assert desk.imported("archigos", desk.write("a.txt", spells(*rows))).open_names == 1
    assert desk.count("office", slug="tibet-effective-leader") == 1


def test_latin_1_and_dates_as_exact_as_they_are(desk: Desk) -> None:
    row = {"leader": "Presidente Español", "borndate": "1932-11-29", "deathdate": "2019-09-26"}
    desk.imported("archigos", desk.write("a.txt", spells(row)))
    with Session(desk.engine) as session:
        person = session.scalars(select(Person).where(Person.slug == "presidente-espanol")).one()
        assert person.name == "Presidente Español"
        assert person.existence.edtf == "1932-11-29/2019-09-26"


ODD = (
    ({"borndate": "1932-04-1970"}, "found the borndate '1932-04-1970'"),
    ({"yrdied": "1990"}, "but died 1990: the death was left out"),
    ({"yrborn": "1999"}, "but born 1999: the birth was left out"),
    ({"exit": "(n_year)"}, "the spell goes on after its last row"),
    ({"entry": "(p_year)"}, "the spell goes back before its first row"),
)


def test_what_does_not_fit_is_flagged(desk: Desk) -> None:
    rows = [
        change | {"obsid": f"O-{n}", "leadid": f"L-{n}", "leader": f"Leader {n}"}
        for n, (change, _) in enumerate(ODD)
    ]
    report = desk.folder / "report.ndjson"
    tally = desk.imported("archigos", desk.write("a.txt", spells(*rows)), report=report)
    assert (tally.counts, tally.flagged) == ({"new": len(ODD)}, len(ODD))
    for message, (_, flag) in zip(reported(report, "flagged"), ODD, strict=True):
        assert flag in message


SENSELESS = (
    ([{"startdate": "1995-02-30"}], "wanted two days in order"),
    ([{"startdate": "1999-01-01"}], "wanted two days in order"),
    ([{"leadid": "."}], "found leadid '.'"),
    ([{"ccode": "22O"}], "found the ccode '22O'"),
    ([{"obsid": ""}], "wanted the key of a spell"),
    ([{"obsid": "x" * 5000}], "wanted the key of a spell"),
    ([{}, {"leader": "Leader B"}], "found leader 'Leader A' and 'Leader B'"),
    ([{}, {"startdate": "1996-03-03"}], "wanted two days in order"),
    ([{}, {"startdate": "1996-03-03", "enddate": "1996-04-01"}], "wanted the day after"),
    ([{"enddate": "9999-12-31"}, {"enddate": "9999-12-31"}], "wanted the day after"),
)


def test_a_spell_that_makes_no_sense_is_rejected_alone(desk: Desk) -> None:
    rows = [{"obsid": f"O-{n}"} | row for n, (given, _) in enumerate(SENSELESS) for row in given]
    report = desk.folder / "report.ndjson"
    path = desk.write("a.txt", spells(*rows, {"obsid": "other"}))
    counts = desk.imported("archigos", path, report=report).counts
    assert counts == {"rejected": len(SENSELESS), "new": 1}
    for found, (_, message) in zip(reported(report, "rejected"), SENSELESS, strict=True):
        assert message in found


def test_rows_of_a_spell_that_lie_apart_are_not_taken_twice(desk: Desk) -> None:
    path = desk.write("a.txt", spells({}, {"obsid": "other", "leadid": "other"}, {}))
    assert desk.imported("archigos", path).counts == {"new": 2, "rejected": 1}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", spells({}, columns=COLUMNS[:-1]), "IMPORT_TABLE"),
        ("a.txt", spells({}) + b"FRN-2001\tkey\n", "IMPORT_TABLE"),
        ("a.txt", spells({"leader": "Leader\0A"}), "IMPORT_ENCODING"),
        ("a.txt.gz", gzip.compress(spells({}))[:-20], "IMPORT_FILE"),
        ("a.txt", b"", "IMPORT_TABLE"),
    ],
)
def test_a_broken_file_is_named(desk: Desk, name: str, content: bytes, code: str) -> None:
    tally = desk.imported("archigos", desk.write(name, content))
    assert [name in problem and code in problem for problem in tally.broken_files] == [True]
    assert desk.count("office_tenure") == desk.count("import_record", importer="archigos") + 12


@pytest.mark.skipif(not REAL.exists(), reason="the data set is not here")
def test_the_numbers_of_the_publisher(desk: Desk) -> None:
    names, people = Names(), People()
    with desk.engine.connect() as connection:
        names.begin(connection)
        people.begin(connection)
        items = list(read(Context(Inputs.at([REAL]), names, people)))
    assert len(items) == 2_989
    assert not [item for item in items if isinstance(item, Rejected)]
    taken = [item for item in items if isinstance(item, Taken)]
    holders = {str(item.records[2].fields["holder"]) for item in taken}
    assert len(holders) == 2_447 + 3  # three keys are given to two people each
    still = [item for item in taken if "Still in Office" in str(item.records[2].fields["note"])]
    assert len(still) == 152
