"""Codes, names, groups and episodes of states: added to what is there, and never made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from seeds.importing.past_states import past_states
from tests.seeds.importing.conftest import Desk

SHARED = Path(__file__).parents[4] / "shared" / "data" / "countries"
UNLISTED = sum(not past.rows for past in past_states())
"""Records that come with any list of states."""
NAMIBIA = {
    "FIFA": "NAM", "ISO3166-1-Alpha-3": "NAM", "is_independent": "Yes", "ISO3166-1-numeric": "516",
    "ISO3166-1-Alpha-2": "NA", "M49": "516", "IOC": "NAM", "FIPS": "WA",
    "UNTERM English Short": "Namibia", "UNTERM English Formal": "the Republic of Namibia",
    "UNTERM French Short": "Namibie (la)", "UNTERM French Formal": "la République de Namibie",
    "official_name_cn": "纳米比亚", "UNTERM Chinese Short": "纳米比亚",
    "official_name_en": "Namibia", "CLDR display name": "Namibia",
    "wikidata_id": "https://www.wikidata.org/wiki/Q1030",
}  # fmt: skip
AFGHANISTAN = {
    "ISO3166-1-Alpha-3": "AFG", "ISO3166-1-Alpha-2": "AF", "ISO3166-1-numeric": "4",
    "M49": "4", "FIFA": "AFG", "IOC": "AFG", "CLDR display name": "Afghanistan",
    "is_independent": "Yes",
}  # fmt: skip


def table(desk: Desk, name: str, *rows: dict[str, str], columns: list[str] | None = None) -> Path:
    """Write a table with all columns that a row has."""
    columns = columns or list(dict.fromkeys(column for row in rows for column in row))
    lines = [",".join(columns)]
    lines += [",".join(f'"{row.get(column, "")}"' for column in columns) for row in rows]
    return desk.write(name, "\n".join(lines) + "\n")


def found(desk: Desk, query: str) -> list[tuple[Any, ...]]:
    with desk.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def names(desk: Desk, slug: str) -> set[tuple[str, str, str]]:
    query = "SELECT n.value, n.kind, n.language FROM name n JOIN actor a ON a.id = n.subject_id"
    return {tuple(row) for row in found(desk, f"{query} WHERE a.slug = '{slug}'")}  # type: ignore[misc]


def test_codes_and_names_are_added_and_nothing_is_changed(desk: Desk) -> None:
    before = names(desk, "namibia")
    path = table(desk, "country-codes.csv", NAMIBIA, AFGHANISTAN)
    assert desk.imported("countries", path).counts == {"new": 2}
    added = names(desk, "namibia") - before
    assert added == {
        ("Namibie", "SHORT", "fr"),
        ("République de Namibie", "OFFICIAL", "fr"),
        ("纳米比亚", "SHORT", "zh"),
    }
    codes = {row[0] for row in found(desk, "SELECT i.value FROM identifier i JOIN actor a ON "
             "a.id = i.subject_id WHERE a.slug = 'namibia'")}  # fmt: skip
    assert codes == {"NA", "NAM", "516", "fifa:NAM", "ioc:NAM", "fips:WA", "m49:516", "Q1030"}
    assert desk.count("identifier", value="m49:004") == 1
    assert desk.imported("countries", path).counts == {"unchanged": 2}


def test_codes_of_several_states_or_of_none(desk: Desk) -> None:
    path = table(
        desk, "country-codes.csv",
        NAMIBIA | {"ISO3166-1-Alpha-2": "DE"},
        {"ISO3166-1-Alpha-3": "XAA", "is_independent": "Part of FR", "CLDR display name": "A"},
        {"ISO3166-1-Alpha-3": "XAB", "is_independent": "Yes", "CLDR display name": "New Land"},
        {"ISO3166-1-Alpha-3": "x", "is_independent": "Yes", "CLDR display name": "B"},
    )  # fmt: skip
    tally = desk.imported("countries", path)
    assert tally.counts == {"rejected": 2, "skipped": 1, "new": 1}
    assert desk.count("actor", slug="new-land", actor_kind="STATE") == 1
    assert tally.flagged == 1


def test_a_code_that_stands_twice_or_is_none_is_not_taken(desk: Desk) -> None:
    path = table(
        desk, "country-codes.csv", NAMIBIA | {"WMO": "NU", "FIFA": "1"}, AFGHANISTAN | {"WMO": "NU"}
    )
    assert desk.imported("countries", path).flagged == 2
    assert desk.count("identifier", value="wmo:NU") == desk.count("identifier", value="fifa:1") == 0


def test_members_of_groups_with_and_without_dates(desk: Desk) -> None:
    paths = [
        table(desk, "groups/g7.csv", {"Code": "FRA", "Name": "France"},
              {"Code": "EUU", "Name": "European Union"}),
        table(desk, "groups/european-union.csv",
              {"Code": "AUT", "Name": "Austria", "Member-Since": "1995-01-01"},
              {"Code": "BEL", "Name": "Austria", "Member-Since": "1958-01-01"}),
        table(desk, "groups/ldc.csv",
              {"Code": "BGD", "Name": "Bangladesh", "Year-Of-Inclusion": "1975"}),
        table(desk, "groups/un-regional-groups.csv",
              {"Code": "TUR", "Name": "Turkey", "Region": "WEOG"},
              {"Code": "TUR", "Name": "Turkey", "Region": "Asia-Pacific Group"}),
    ]  # fmt: skip
    tally = desk.imported("countries", *paths)
    assert (tally.counts, tally.flagged) == ({"new": 7}, 1)
    rows = found(desk, "SELECT g.slug, a.slug, interval_start_edtf, interval_end_state "
                 "FROM membership m JOIN actor g ON g.id = m.group_id JOIN actor a ON "
                 "a.id = m.member_id WHERE g.slug NOT LIKE '%axis'")  # fmt: skip
    assert set(rows) == {
        ("g7", "france", None, "OPEN"),
        ("g7", "european-union", None, "OPEN"),
        ("european-union", "austria", "1995-01-01", "OPEN"),
        ("european-union", "belgium", "1958-01-01", "OPEN"),
        ("least-developed-countries", "bangladesh", "1975", "OPEN"),
        ("un-weog", "turkey", None, "OPEN"),
        ("un-asia-pacific-group", "turkey", None, "OPEN"),
    }
    assert desk.imported("countries", *paths).counts == {"unchanged": 7}


def test_episodes_only_of_states_on_record(desk: Desk) -> None:
    row = {"stateID": "BGD", "StateName": "Bangladesh", "StateNameAlt": "NA", "Capital": "Dhaka",
           "Begin": "1971-12-16", "End": "9999-12-31", "Basis": "Secession",
           "Grounds": "None"}  # fmt: skip
    path = table(
        desk, "historical-states.csv", row,
        row | {"stateID": "RUS", "StateName": "Bangladesh", "End": "1990"},
        row | {"stateID": "SIC", "StateName": "Two Sicilies"},
        row | {"Begin": "9999-12-31"},
        row | {"Begin": "753 BC"},
        row | {"Begin": "1980", "End": "1970"},
        row | {"Begin": "1200-01-01~", "End": "1895?", "Basis": "Unification?"},
    )  # fmt: skip
    before = found(desk, "SELECT existence_start_edtf FROM actor WHERE slug = 'bangladesh'")
    tally = desk.imported("countries", path)
    assert tally.counts == {"new": 2 + UNLISTED, "skipped": 3, "rejected": 2}
    assert set(found(desk, "SELECT qualifier, period_start_edtf, period_end_state FROM assertion "
                     "WHERE value = 'episode of statehood'")) == {
        ("began by secession", "1971-12-16", "OPEN"),
        ("began by unification (uncertain)", "1200-01-01~", "KNOWN"),
    }  # fmt: skip
    assert found(desk, "SELECT existence_start_edtf FROM actor WHERE slug = 'bangladesh'") == before


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.csv", "a,b\n1,2\n", "found the columns a, b"),
        ("groups/league.csv", "Code,Name\nFRA,France\n", "found a list named 'league'"),
        ("country-codes.csv", "ISO3166-1-Alpha-3,x\nFRA\n", "found 1 cells, wanted 2"),
        ("country-codes.csv", b"ISO3166-1-Alpha-3\n\xff\n", "wanted UTF-8"),
    ],
)
def test_a_table_of_another_form_is_named_and_harms_nothing(
    desk: Desk, name: str, content: str | bytes, message: str
) -> None:
    before = desk.count("entity")
    tally = desk.imported("countries", desk.write(name, content))
    assert message in tally.broken_files[0]
    assert desk.count("entity") == before


def test_members_that_cannot_be_used_are_rejected_alone(desk: Desk) -> None:
    report = desk.folder / "report.ndjson"
    paths = [
        table(desk, "groups/oecd.csv",
              {"Code": "XXX", "Name": "Atlantis", "Accession": "1961"},
              {"Code": "AUS", "Name": "Australia", "Accession": "soon"},
              {"Code": "AUT", "Name": "Austria", "Accession": "1961"}),
        table(desk, "groups/un-regional-groups.csv",
              {"Code": "FRA", "Name": "France", "Region": "Elsewhere"}),
    ]  # fmt: skip
    assert desk.imported("countries", *paths, report=report).counts == {"new": 1, "rejected": 3}
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    messages = " ".join(line["message"] for line in lines if line["outcome"] == "rejected")
    assert "found 'XXX', 'Atlantis'" in messages
    assert "found the date 'soon'" in messages
    assert "found the region 'Elsewhere'" in messages


@pytest.mark.skipif(not SHARED.exists(), reason="the data set isn't here")
def test_the_real_folder(desk: Desk) -> None:
    twice = (
        "SELECT a.id FROM name a JOIN name b ON a.subject_id = b.subject_id AND a.id < b.id "
        "AND a.value = b.value AND a.language = b.language JOIN state s ON s.id = a.subject_id"
    )
    before = set(found(desk, twice))
    tally = desk.imported("countries", SHARED)
    assert tally.read == 249 + 546 + 409 + 57
    assert tally.counts["rejected"] == 1  # a beginning in 753 BC
    assert tally.counts["skipped"] <= 102
    assert tally.counts["new"] >= 1_157
    assert desk.count("name", value="Namibie") == 1
    assert set(found(desk, twice)) == before
