"""Tables of one's own: the examples of the documentation, and mappings and rows that are wrong."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from seeds.importing.report import Tally
from seeds.record import InputError
from tests.seeds.importing.conftest import Desk

DOCUMENT = Path(__file__).parents[3] / "docs" / "importing" / "table.md"
SECTION = re.compile(r"^### (.+?)\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CLASSES = ("State", "Organization", "Person", "PoliticalParty", "Bloc", "Delegation", "Visit",
           "Treaty", "Statement", "Summit")  # fmt: skip
MAPPING = """
source: {slug: mine, title: A table, published_on: "2020"}
class: Summit
key: id
missing: [NA]
fields:
  name: name
  kind: {column: kind, map: {two: BILATERAL, many: MULTILATERAL}}
  level: {constant: LEADERS}
  host: {column: host, resolve: State}
  period: {start: {column: from, date: "%d/%m/%Y"}, end: {column: to, date: "%d/%m/%Y"}}
  status: {constant: OCCURRED}
  participants:
    - each: {column: who, split: ";"}
      actor: {resolve: Actor}
      role: {constant: PARTICIPANT}
"""
ROW = {
    "id": "1", "name": "A meeting", "kind": "two", "host": "France", "from": "01/02/2003",
    "to": "03/02/2003", "who": "France; India",
}  # fmt: skip


def examples() -> list[tuple[str, str, str, str]]:
    """Give name, mapping, kind and content of the table of each example."""
    found = []
    for name, body in SECTION.findall(DOCUMENT.read_text(encoding="utf-8")):
        (_, mapping), (kind, content) = BLOCK.findall(body)
        found.append((name, mapping, kind, content))
    return found


def taken_in(desk: Desk, mapping: str, *rows: dict[str, Any], **options: Any) -> Tally:
    """Import rows as NDJSON with a mapping."""
    path = desk.write("data.ndjson", "\n".join(json.dumps(row) for row in rows))
    where = desk.write("map.yaml", mapping)
    return desk.imported("table", path, options={"mapping": str(where)}, **options)


def found(desk: Desk, query: str) -> list[tuple[Any, ...]]:
    with desk.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def rejection(desk: Desk, mapping: str, row: dict[str, Any]) -> str:
    """Import a good row and a bad one; give why the bad one was rejected."""
    report = desk.folder / "report.ndjson"
    tally = taken_in(desk, mapping, ROW | {"id": "good"}, row, report=report)
    assert tally.counts == {"new": 1, "rejected": 1}
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    (message,) = [line["message"] for line in lines if line["outcome"] == "rejected"]
    return str(message)


def test_there_is_an_example_for_every_class() -> None:
    assert [re.search(r"^class: (\w+)$", m, re.MULTILINE)[1] for _, m, *_ in examples()] == list(
        CLASSES
    )  # type: ignore[index]


@pytest.mark.parametrize(
    ("mapping", "kind", "content"),
    [pytest.param(*rest, id=name) for name, *rest in examples()],
)
def test_the_examples_of_the_documentation(
    desk: Desk, mapping: str, kind: str, content: str
) -> None:
    path = desk.write(f"data.{kind}", content)
    options = {"mapping": str(desk.write("map.yaml", mapping))}
    report = desk.folder / "report.ndjson"
    tally = desk.imported("table", path, options=options, report=report)
    assert tally.counts["new"] == tally.read > 0, report.read_text()
    assert tally.open_names == tally.flagged == 0, report.read_text()
    assert desk.imported("table", path, options=options).counts == {"unchanged": tally.read}


def test_what_the_examples_say_is_there(desk: Desk) -> None:
    for name, mapping, kind, content in examples():
        options = {"mapping": str(desk.write(f"{name}.yaml", mapping))}
        desk.imported("table", desk.write(f"{name}.{kind}", content), options=options)
    assert desk.count("name", value="Barato", kind="ALIAS") == 1
    assert desk.count("membership") == 4 + 3  # three were seeded
    assert found(desk, "SELECT COUNT(*) FROM visit v JOIN actor a ON a.id = v.visitor_id "
                 "WHERE a.slug = 'richard-nixon'") == [(2,)]  # fmt: skip
    assert found(desk, "SELECT a.slug, p.slug FROM visit v JOIN actor a ON a.id = v.host_id JOIN "
                 "place p ON p.id = v.place_id WHERE v.slug LIKE 'my-visits%' ORDER BY v.slug"
                 ) == [("china", "beijing-china"), ("ussr", "moscow-ussr")]  # fmt: skip
    assert desk.count("treaty_action", type="ENTRY_INTO_FORCE", date_edtf="1970-03-05") == 1
    assert desk.count("office_tenure") >= 1
    assert desk.count("mention_observation", method="HUMAN_CODED") == 1
    assert desk.count("summit", period_start_edtf="1986-10-11", kind="BILATERAL") == 1


def test_a_name_that_means_nothing_is_kept_as_text(desk: Desk) -> None:
    row = ROW | {"host": "Atlantis", "who": "France; Lemuria; Soviet Union"}
    tally = taken_in(desk, MAPPING, row)
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    ((note,),) = found(desk, "SELECT note FROM summit WHERE slug = 'mine-1'")
    assert "Host, as printed: Atlantis." in note
    assert "Actor, as printed: Lemuria." in note
    assert "Actor, as printed: Soviet Union." in note  # which was no more
    assert desk.count("unresolved_name", importer="table") == 3


def test_two_tables_have_the_same_keys(desk: Desk) -> None:
    other = MAPPING.replace("slug: mine", "slug: other")
    assert taken_in(desk, MAPPING, ROW).counts == {"new": 1}
    assert taken_in(desk, other, ROW).counts == {"new": 1}
    assert taken_in(desk, MAPPING, ROW | {"name": "B"}).counts == {"updated": 1}
    assert desk.count("summit", name="A meeting") == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kind": "tow"}, "found 'tow', wanted one of two, many"),
        ({"from": "2003-02-01"}, "found the date '2003-02-01', wanted %d/%m/%Y"),
        ({"from": "05/02/2003"}, "INTERVAL_REVERSED|does not end|before|ends"),
        ({"id": None}, "found no key in id"),
        ({"id": "NA"}, "found no key in id"),
        ({"name": {"en": "x"}}, "found a list or an object in 'name'"),
        ({"host": ["France", "India"]}, "found 2 values in 'host', wanted one"),
        ({"name": ""}, "name"),
        ({"name": "x" * 500}, "400 at most"),
        ({"id": "x" * 300}, "characters, wanted fewer"),
        ({"id": "x\0"}, "NUL character in 'id'"),
        ({"who": "x\0"}, "NUL character in 'who'"),
        ({"from": "01/02/2031", "to": "02/02/2031"}, "after|publi"),
    ],
)
def test_a_row_that_cannot_be_used_is_rejected_alone(
    desk: Desk, change: dict[str, Any], message: str
) -> None:
    assert re.search(message, rejection(desk, MAPPING, ROW | change))
    assert desk.count("summit", slug="mine-good") == 1


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("class: Summit", "class: Sumit", "did you mean 'Summit'"),
        ("level:", "levle:", "did you mean 'level'"),
        ("key: id", "key: ids", "did you mean 'id'"),
        ("role:", "rol:", "did you mean 'role'"),
        ("resolve: State", "resolve: Stat", "did you mean 'State'"),
        ("resolve: State", "resolve: Topic", "found a Topic as host"),
        ("name: name", "name: {column: name, resolve: State}", "no link"),
        ("split:", "splitt:", "did you mean 'split'"),
        ("slug: mine, ", "", "found no 'slug' in source"),
        ("slug: mine", "slug: seed-article-2025-06", "is a source already"),
        ("slug: mine", "slug: Mine", "lower-case words"),
        ("title: A table", "title: A table, kind: TRANSCRIPT", "TRANSCRIPT"),
        ("fields:", "feilds:", "did you mean 'fields'"),
        ("missing: [NA]", "missing: {NA: 1}", "wanted a word"),
        ("missing: [NA]", "encoding: klingon", "which nobody knows"),
        ("missing: [NA]", "delimiter: ';;'", "wanted one character"),
        ("missing: [NA]", "missing: &a [NA]", "anchor"),
        ("missing: [NA]", "missing: !!python/object:os.system [NA]", "tag"),
        ("missing: [NA]", "missing: [NA", "not YAML"),
        ("{constant: LEADERS}", "{constant: LEADERS, column: id}", "both a column and a constant"),
    ],
)
def test_a_mapping_that_is_wrong_says_where_and_imports_nothing(
    desk: Desk, old: str, new: str, message: str
) -> None:
    assert old in MAPPING
    before = desk.count("entity")
    tally = taken_in(desk, MAPPING.replace(old, new, 1), ROW)
    assert not tally.ok
    assert message in tally.broken_files[0]
    assert re.search(r"map\.yaml:\d+: ", tally.broken_files[0])
    assert desk.count("entity") == before


def test_a_column_that_a_table_lacks_is_found_at_once(desk: Desk) -> None:
    path = desk.write("data.csv", "id,naem\n1,x\n")
    mapping = "source: {slug: mine, title: T}\nclass: Topic\nkey: id\nfields: {pref_label: name}"
    where = desk.write("map.yaml", mapping)
    tally = desk.imported("table", path, options={"mapping": str(where)})
    assert "no column 'name'; did you mean 'naem'" in tally.broken_files[0]
    assert desk.count("topic", pref_label="x") == 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "id,name\n1\n"),
        ("a.csv", 'id,name\n1,"x\n'),
        ("a.json", '{"rows": []}'),
        ("a.json", "[1, "),
        ("a.ndjson", "{}\n{"),
        ("a.csv", b"id,name\n1,\xff\n"),
    ],
)
def test_a_broken_table_is_named_and_harms_nothing(
    desk: Desk, name: str, content: str | bytes
) -> None:
    mapping = "source: {slug: mine, title: T}\nclass: Topic\nkey: id\nfields: {pref_label: name}"
    where = desk.write("map.yaml", mapping)
    before = desk.count("entity")
    tally = desk.imported("table", desk.write(name, content), options={"mapping": str(where)})
    assert name in tally.broken_files[0]
    assert desk.count("entity") == before


def test_no_mapping_and_one_that_is_not_there(desk: Desk) -> None:
    path = desk.write("a.csv", "id\n1\n")
    assert "--set mapping=" in desk.imported("table", path).broken_files[0]
    tally = desk.imported("table", path, options={"mapping": str(desk.folder / "no.yaml")})
    assert "no.yaml" in tally.broken_files[0]
    with pytest.raises(InputError, match="found the option 'map'"):
        desk.imported("table", path, options={"map": "x"})


def test_semicolons_latin_1_and_texts_in_a_table(desk: Desk) -> None:
    mapping = """
source: {slug: mine, title: T}
class: Topic
key: nr
delimiter: ";"
encoding: latin-1
fields: {pref_label: wort}
"""
    where = desk.write("map.yaml", mapping)
    path = desk.write("a.csv", "nr;wort\n1;Völkerrecht\n".encode("latin-1"))
    assert desk.imported("table", path, options={"mapping": str(where)}).counts == {"new": 1}
    assert desk.count("topic", slug="mine-1", pref_label="Völkerrecht") == 1
