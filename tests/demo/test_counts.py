"""What came in from the real data sets, counted as their READMEs and FORMATS.md count it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text

from domain.database import open_engine
from seeds.importing.run import run_import
from seeds.registry import in_order
from tests.databases import Run, disposing
from tests.demo.cases import DATA
from tests.demo.filled import tallies

READ_AND_TAKEN = {
    "archigos": (2_989, 2_989),
    "hsg-pocom": (5_384, 5_068),
    "hsg-travels": (3_154, 3_152),
    "hsg-visits": (2_416, 2_416),
    "india-pm": (44, 44),
    "summits": (40, 40),
    "uk-treaties": (6_900, 6_525),
    "ungdc": (9_543, 3_947),
    "wh-briefings": (2_922, 2_781),
}
"""How many records a source has, and how many of them are taken in."""
ROWS = {
    # Of 3,107 legs, and six visitors who came with another one.
    "SELECT count(*) FROM visit WHERE slug LIKE 'us-travel-%'": 3_105,
    "SELECT count(*) FROM visit WHERE slug LIKE 'us-visit-%'": 2_416 + 6,
    "SELECT count(*) FROM statement WHERE slug LIKE 'st-unga-%'": 3_947,
    "SELECT count(*) FROM treaty WHERE slug LIKE 'uk-treaty-%'": 6_525,
    "SELECT count(*) FROM summit WHERE slug LIKE 'g7-%'": 40,
    "SELECT count(*) FROM summit_participation JOIN summit ON summit.id = summit_id"
    " WHERE summit.slug LIKE 'unfccc-inc-%' AND role = 'PARTICIPANT'": 1_064,
    "SELECT count(DISTINCT source.id) FROM evidence JOIN source ON source.id = source_id"
    " JOIN delegation ON delegation.id = subject_id"
    " WHERE source.title LIKE '%Announces Presidential Delegation%'": 54,
}
MOST_REJECTED = 0.01


@pytest.fixture(scope="module")
def told(run: Run, demo: str) -> dict:
    return tallies(run)


@pytest.mark.parametrize("source", READ_AND_TAKEN)
def test_a_source_is_read_whole(told: dict, source: str):
    counts = told[source]["counts"]
    assert (told[source]["read"], counts["new"]) == READ_AND_TAKEN[source]


def test_every_source_is_imported(told: dict):
    assert set(told) == {each.name for each in in_order() if (DATA / each.folder).exists()}
    assert [name for name, each in told.items() if each["broken_files"]] == []


def test_hardly_a_record_is_rejected(told: dict):
    rejected = {
        name: each["counts"].get("rejected", 0) / each["read"] for name, each in told.items()
    }
    assert {name: part for name, part in rejected.items() if part >= MOST_REJECTED} == {}


@pytest.mark.parametrize("select", ROWS)
def test_the_rows_are_there(demo: str, select: str):
    with disposing(open_engine(demo)) as engine, engine.connect() as connection:
        assert connection.scalar(text(select)) == ROWS[select]


@pytest.fixture(scope="module")
def copied(run: Run, demo: str) -> Iterator[Engine]:
    databases = run.databases("sqlite")
    url = databases.copy(demo)
    with disposing(open_engine(url)) as engine:
        yield engine
    databases.drop(url)


@pytest.mark.parametrize("source", ["archigos", "india-pm", "summits", "hsg-travels", "hsg-visits"])
def test_a_second_import_changes_nothing(copied: Engine, told: dict, source: str):
    (importer,) = [each for each in in_order() if each.name == source]
    paths, options = [DATA / importer.folder], dict(importer.usual)
    again = run_import(copied, importer, paths, options=options)
    first = told[source]["counts"]
    expected = {"unchanged": first["new"], "skipped": first.get("skipped", 0)}
    assert {name: again.counts[name] for name in (*expected, "new", "updated")} == {
        **expected, "new": 0, "updated": 0
    }  # fmt: skip
