"""States past: records from the rows that editors chose, and names that hold at their time only."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from seeds.importing.decisions import shipped_decisions
from seeds.importing.names import Names
from seeds.importing.past_states import past_states, read_past_states
from seeds.loading.seed import seed_database
from seeds.record import InputError
from tests.seeds.importing.conftest import Desk

SHARED = Path(__file__).parents[4] / "shared" / "data" / "countries"
COLUMNS = (
    "stateID", "StateName", "Capital", "Begin", "Basis", "End", "Grounds", "StateNameAlt",
)  # fmt: skip
ROWS = """\
AUH,Austria-Hungary,Vienna,1867-03-30,Unification?,1918-11-11,Dissolution,NA
AUT,Austria,Vienna,1804-08-11,Transformation?,1867-03-30,Unification,NA
EGY,Egypt,Cairo,1953-06-18,Transformation?,9999-12-31,None,NA
KOS,Kosovo,Kosovo,2008-02-17,,9999-12-31,None,NA
OMN,Oman,Muscat,1744-01-01,,1891-12-31,,NA
RUS,Russian Empire,Moscow,1721-11-02,,1917-03-15,,NA
RUS,Union of Soviet Socialist Republics,Moscow,1922-12-30,,1990-06-12,,NA
RVN,Republic Of Viet Nam,Saigon,1954-12-29,,1975-04-30,,NA
TBT,Tibet,Lhassa,1913-01-01,Other,1950-10-01,,NA
TEX,Texas,Colombia,1836-03-02,Secession?,1837-06-04,NA,NA
TEX,Texas,Austin,1839-01-14,,1846-02-19,Annexation,NA
TEX,Texas,Houston,1837-06-05,,1839-01-13,NA,NA
TZA,Tanzania,Dar es Salaam,1963-12-10,Decolonisation,9999-12-31,None,NA
YAR,Yemen Arab Republic,Sanaa,1918-11-11,Dissolution?,1990-05-21,,NA
YUG,Yugoslavia,Belgrade,1944-10-20,,1992-05-22,Dissolution,NA
"""
Means = Callable[..., object]


@pytest.fixture
def listed(desk: Desk) -> Path:
    """A list of states, not yet imported."""
    return desk.write("historical-states.csv", f"{','.join(COLUMNS)}\n{ROWS}")


def names(desk: Desk) -> tuple[Names, Means]:
    """Give what looks names up in the database as it is, and what they mean by text and time."""
    found = Names()
    with desk.engine.connect() as connection:
        found.begin(connection)
    return found, lambda text, on=None: str(found.actor(text, on))


def existence(desk: Desk, slug: str) -> tuple[str, ...]:
    query = (
        "SELECT existence_start_edtf, existence_end_edtf, existence_end_state, epistemic_status "
        "FROM actor WHERE slug = :slug"
    )
    return tuple(desk.rows(query, slug=slug)[0])


def test_a_state_exists_from_its_first_row_to_its_last(desk: Desk, listed: Path) -> None:
    tally = desk.imported("countries", listed)
    assert tally.counts.keys() == {"new"}
    assert existence(desk, "texas") == ("1836-03-02", "1846-02-19", "KNOWN", "REFERENCE")
    assert existence(desk, "kosovo") == ("2008-02-17", None, "OPEN", "REFERENCE")
    assert existence(desk, "prussia")[3] == "INFERRED"
    query = (
        "SELECT e.record_key FROM evidence e JOIN actor a ON a.id = e.subject_id JOIN source s "
        "ON s.id = e.source_id WHERE a.slug = 'texas' AND s.slug = 'countries-historical' "
        "AND e.field IS NULL"
    )
    assert len(set(desk.rows(query))) == 3
    query = (
        "SELECT a.slug FROM assertion x JOIN actor a ON a.id = x.subject_id "
        "WHERE x.value = 'episode of statehood'"
    )
    subjects = desk.rows(query)
    assert (subjects.count("texas"), subjects.count("ussr"), subjects.count("russia")) == (3, 1, 1)
    assert desk.imported("countries", listed).counts == {"unchanged": tally.read}


MEANT = [
    ("AUSTRIA-HUNGARY", "1900", "State/austria-hungary"),
    ("AUSTRIA-HUNGARY", "1861-06-22", "None"),
    ("AUSTRIA-HUNGARY", "1861-06-22/..", "State/austria-hungary"),
    ("Austrian Empire", "1850", "State/austria"),
    ("Austrian Empire", "1900", "None"),
    ("Russian Empire", "1850", "State/russia"),
    ("Russian Empire", "1990", "None"),
    ("UNITED ARAB REPUBLIC", "1965", "State/egypt"),
    ("UNITED ARAB REPUBLIC", "1985", "None"),
    ("SERB-CROAT-SLOVENE STATE", "1925", "State/yugoslavia"),
    ("MUSCAT", "1891", "State/oman"),
    ("MUSCAT", "1985", "None"),
    ("YEMEN ARAB REPUBLIC", "1975", "State/north-yemen"),
    ("YEMEN ARAB REPUBLIC", "1995", "None"),
    ("VIETNAM, REPUBLIC OF", "1960", "State/south-vietnam"),
    ("Vietnam", "1960", "None"),
    ("Vietnam", "1990", "State/vietnam"),
    ("KOREA", "1883", "State/korea"),
    ("KOREA", "1960", "None"),
    ("TANGANYIKA", "1962", "State/tanganyika"),
    ("TANGANYIKA AND ZANZIBAR", "1964-07-10", "State/tanzania"),
    ("Sweden and Norway", "1880", "Bloc/sweden-and-norway"),
    ("BRITISH EMPIRE", "1923", "None"),
    ("KOSOVO", "2010", "State/kosovo"),
    ("KOSOVO", "1968", "None"),
]


def test_names_hold_at_their_time_only(desk: Desk, listed: Path) -> None:
    desk.imported("countries", listed)
    _, means = names(desk)
    assert [(text, on, means(text, on)) for text, on, _ in MEANT] == MEANT


def test_numbers_of_states_pass_from_one_to_another(desk: Desk, listed: Path) -> None:
    desk.imported("countries", listed)
    found, _ = names(desk)
    holders = {
        ("COW", "300", "1850"): "austria", ("COW", "300", "1900"): "austria-hungary",
        ("COW", "365", "1900"): "russia", ("COW", "365", "1950"): "ussr",
        ("COW", "365", "2000"): "russia", ("COW", "255", "1860"): "prussia",
        ("GW", "711", "1920"): "tibet", ("COW", "678", "1980"): "north-yemen",
    }  # fmt: skip
    known = {key: found.code(*key) for key in holders}
    assert {key: state and state.slug for key, state in known.items()} == holders


def test_a_contested_existence_is_said_to_be_so(desk: Desk, listed: Path) -> None:
    desk.imported("countries", listed)
    query = (
        "SELECT a.slug FROM judgement j JOIN actor a ON a.id = j.subject_id "
        "WHERE j.field = 'existence' AND j.status = 'DISPUTED'"
    )
    assert sorted(desk.rows(query)) == ["kosovo", "tibet"]


def test_what_followed_is_marked_as_inferred(desk: Desk, listed: Path) -> None:
    desk.imported("countries", listed)
    query = (
        "SELECT p.slug, n.slug, x.epistemic_status FROM succession x JOIN actor p ON "
        "p.id = x.predecessor_id JOIN actor n ON n.id = x.successor_id WHERE n.slug <> 'russia'"
    )
    assert set(desk.rows(query)) == {
        ("austria-hungary", "austria", "INFERRED"), ("austria-hungary", "hungary", "INFERRED"),
        ("north-yemen", "yemen", "INFERRED"), ("prussia", "germany", "INFERRED"),
        ("sardinia", "italy", "INFERRED"), ("tanganyika", "tanzania", "INFERRED"),
    }  # fmt: skip


def test_a_decision_for_a_record_that_is_not_there_leaves_the_name_open(
    desk: Desk, listed: Path
) -> None:
    found, means = names(desk)
    assert means("Palestinian Authority", "2000") == "None"
    assert "not on record" in found.take_open()[0].reason
    desk.imported("countries", listed)
    found, means = names(desk)
    assert means("Palestinian Authority", "2000") == "Organization/palestinian-authority"
    assert found.state("Palestinian Authority", "2000") is None
    assert "which is no State" in found.take_open()[0].reason
    assert found.means("Palestinian Authority", "2000", ("State",)) is None


def test_seeding_again_takes_nothing_back(desk: Desk, listed: Path) -> None:
    desk.imported("countries", listed)
    tables = ("name", "identifier", "evidence", "judgement", "succession", "actor")
    before = [desk.count(table) for table in tables]
    assert seed_database(desk.engine).ok
    assert [desk.count(table) for table in tables] == before


def test_rows_that_cannot_be_used_make_no_state(desk: Desk) -> None:
    rows = (
        "AUH,Austria-Hungary,Vienna,soon,,1918-11-11,,NA\n"
        "TEX,Texas,Austin,1846,,1836,,NA\n"
        "TBT,Tibet,Lhassa,9999-12-31,,9999-12-31,,NA\n"
        "DZG,Free City Of Danzig,Danzig,1920-11-15,,1939-09-01,,NA\n"
        "HAW,Hawaii\n"
    )
    path = desk.write("historical-states.csv", f"{','.join(COLUMNS)}\n{rows}")
    tally = desk.imported("countries", path)
    assert (tally.counts["rejected"], tally.counts["skipped"]) == (2, 1)
    assert "found 2 cells, wanted 8" in tally.broken_files[0]
    known = ("austria-hungary", "texas", "tibet", "danzig", "hawaii")
    assert [desk.count("actor", slug=slug) for slug in known] == [0, 0, 0, 1, 0]


def test_a_list_without_end_is_none(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seeds.importing.episodes._MOST_ROWS", 2)
    row = "DZG,Free City Of Danzig,Danzig,1920-11-15,,193{},,NA\n"
    rows = "".join(row.format(number) for number in range(4))
    path = desk.write("historical-states.csv", f"{','.join(COLUMNS)}\n{rows}")
    assert "found more than 2 rows" in desk.imported("countries", path).broken_files[0]
    assert existence(desk, "danzig")[:2] == ("1920-11-15", "1931")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("State: {x: {rows: AUH}}", "`rows` wants a list of codes"),
        ("State: {x: {rows: [{a: b}]}}", "`rows` wants a list of codes"),
        ("State: {x: {successors: [italy]}}", "`successors` wants a list of mappings"),
        ("State: {x: {successors: [{state: italy, kind: OTHER}]}}", "with state, kind and date"),
        ("State: [x]", "State wants a mapping"),
        ("State: {x: {rows: [A}}", "this is not YAML"),
    ],
)
def test_a_mistake_in_the_files_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        list(read_past_states("past_states.yaml", text))
    assert caught.value.problem.line == 1


def test_what_is_decided_on_actors_is_on_record_or_comes_with_the_list(desk: Desk) -> None:
    records: Mapping[str, str] = {past.slug: past.typename for past in past_states()}
    known = {f"{typename}/{slug}" for slug, typename in records.items()}
    query = "SELECT a.slug FROM actor a JOIN state s ON s.id = a.id"
    known |= {f"State/{slug}" for slug in desk.rows(query)}
    decided = {
        decision.record
        for (kind, _), decisions in shipped_decisions().items()
        for decision in decisions
        if kind == "Actor" and decision.record
    }
    assert decided - known == set()


@pytest.mark.skipif(not SHARED.exists(), reason="the data set isn't here")
def test_every_row_that_the_files_name_is_in_the_list(desk: Desk) -> None:
    lines = (SHARED / "historical-states.csv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split(",")
    begin = header.index("Begin")
    codes = {line.split(",")[0] for line in lines} | {
        f"{cells[0]} {cells[begin]}" for line in lines if (cells := line.split(","))[begin:]
    }
    assert {row for past in past_states() for row in past.rows} - codes == set()
