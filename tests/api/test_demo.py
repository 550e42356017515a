"""The demo takes in what lies in a folder, once, and serves it."""

import re
from pathlib import Path

import pytest

from api.demo import QUESTION
from seeds.registry import importers, in_order
from tests.api.commands import ROOT, run
from tests.api.http.processes import serving

VISITS = """<visits><visit>
    <id>2991</id><start-date>2020-01-07</start-date><end-date>2020-01-07</end-date>
    <visitor>Prime Minister Kyriakos Mitsotakis</visitor><from id="greece">Greece</from>
    <description>Official Working Visit.</description>
</visit></visits>"""
TRIPS = """{"meta": {"updated": "2026-07-21", "count": 1}, "trips": [
    {"label": "Bhutan", "start": "2024-03-22", "end": "2024-03-23", "pm": "Narendra Modi"}
]}"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with two data sets."""
    for name, content in (
        ("us-visits-and-travels/visits/2020.xml", VISITS),
        ("india-pm-visits/visits.json", TRIPS),
    ):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "data"


def counts(printed: str, source: str) -> dict[str, int]:
    """Give the cells of a source in the table at the end, with its title, except the seconds."""
    lines = printed.splitlines()
    (line,) = [line for line in lines if line.split()[:1] == [source]]
    (head,) = [line for line in lines if line.split()[:2] == ["source", "read"]]
    ends = {head.index(title) + len(title): title for title in head.split()[1:-1]}
    return {
        title: int(found)
        for end, title in ends.items()
        if (found := line[:end].split(" ")[-1]).isdigit()
    }


def test_the_demo_fills_a_database_once(empty_database: str, data: Path) -> None:
    first, again = (
        run("demo", "--data", data, "--no-serve", "--database", empty_database) for _ in range(2)
    )
    assert (first.returncode, first.stderr) == (again.returncode, again.stderr) == (0, "")
    assert "2 of 2: hsg-visits" in first.stdout or "2 of 2: india-pm" in first.stdout
    assert "passed over: " in first.stdout
    assert "uk-treaties (uk-treaties)" in first.stdout
    for source, count in (("hsg-visits", 1), ("india-pm", 1), ("total", 2)):
        assert counts(first.stdout, source) == {"read": count, "new": count}
        assert counts(again.stdout, source) == {"read": count, "unchanged": count}
    assert re.search(r"seeds: [\d,]+ new rows", first.stdout)
    assert re.search(r"seeds: [\d,]+ unchanged rows", again.stdout)


def test_the_demo_serves_a_file_of_its_own(tmp_path: Path, data: Path) -> None:
    database = "sqlite:///demo.db"
    with serving(database, "--data", str(data), by="demo", cwd=tmp_path) as server:
        answer = server.ask(QUESTION)["data"]["summit"]["participants"]
        assert [each["statements"]["totalCount"] for each in answer] == [1, 0, 0]
        assert server.ask('{ visit(ref: "us-visit-2991") { slug } }')["data"]["visit"]
    assert (tmp_path / "demo.db").exists()


def test_a_broken_file_is_named_and_the_others_are_taken(tmp_path: Path, data: Path) -> None:
    (data / "us-visits-and-travels" / "visits" / "2020.xml").write_text(VISITS[:-20])
    (data / "g7-summits").mkdir()
    done = run("demo", "--data", data, "--no-serve", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "IMPORT_XML" in done.stdout
    assert "found no file to read" in done.stdout
    assert counts(done.stdout, "india-pm") == {"read": 1, "new": 1}


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    done = run("demo", "--data", tmp_path / "none", "--no-serve", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("communique: ")
    assert "there is no such folder of data sets" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_each_data_set_comes_after_those_it_builds_on() -> None:
    order = [each.name for each in in_order()]
    for each in in_order():
        assert all(
            order.index(other) < order.index(each.name) for other in each.after if other in order
        )


def test_each_data_set_is_imported_with_options_that_there_are() -> None:
    for each in in_order():
        assert each.usual.keys() <= each.options.keys()


def test_sources_names_publisher_licence_place_and_attribution() -> None:
    printed = run("sources").stdout
    for each in importers().values():
        for said in (each.publisher, each.licence, each.url, each.attribution):
            assert said in printed


def test_the_readme_shows_the_question() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert QUESTION.replace('"', '\\"') in readme
