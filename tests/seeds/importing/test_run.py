"""An import takes every record in once, says what became of it, and survives bad input."""

import gzip
import json

import pytest

from seeds.importing.files import Inputs
from seeds.record import InputError
from tests.seeds.importing.conftest import Desk

VISIT = """
    <visit>
        <id>{id}</id>
        <start-date>{start}</start-date>
        <end-date>{end}</end-date>
        <visitor>{visitor}</visitor>
        <from id="{slug}">{country}</from>
        <description>{words}</description>
    </visit>
"""
GIVEN = {
    "id": "2991",
    "start": "2020-01-07",
    "end": "2020-01-07",
    "visitor": "Prime Minister Kyriakos Mitsotakis",
    "slug": "greece",
    "country": "Greece",
    "words": "Official Working Visit.",
}


def visits(*changes: dict[str, str]) -> str:
    """Give a file in the publisher's form."""
    return f"<visits>{''.join(VISIT.format(**GIVEN | change) for change in changes)}</visits>"


def test_a_record_is_new_then_unchanged_then_updated(desk: Desk) -> None:
    path = desk.write("2020.xml", visits({}))
    assert desk.imported("hsg-visits", path).counts == {"new": 1}
    assert desk.count("visit", slug="us-visit-2991", kind="OFFICIAL_WORKING") == 1
    assert desk.count("actor", slug="kyriakos-mitsotakis") == 1
    assert desk.count("office", slug="greece-prime-minister") == 1
    assert desk.imported("hsg-visits", path).counts == {"unchanged": 1}
    desk.write("2020.xml", visits({"words": "Private visit."}))
    assert desk.imported("hsg-visits", path).counts == {"updated": 1}
    assert desk.count("visit", slug="us-visit-2991", kind="PRIVATE") == 1


def test_a_dry_run_counts_and_writes_nothing(desk: Desk) -> None:
    path = desk.write("2020.xml", visits({}))
    assert desk.imported("hsg-visits", path, dry_run=True).counts == {"new": 1}
    assert desk.count("visit", slug="us-visit-2991") == desk.count("import_record") == 0


def test_a_name_that_does_not_resolve_is_kept_as_text_and_stays_open(desk: Desk) -> None:
    path = desk.write("1874.xml", visits({"country": "Atlantis", "slug": "atlantis"}))
    tally = desk.imported("hsg-visits", path)
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    assert desk.count("unresolved_name", kind="State", text="Atlantis", key="2991") == 1
    assert desk.count("visit", note="From, as printed: Atlantis.", representing_id=None) == 1


def test_a_bad_record_is_rejected_and_the_others_are_taken(desk: Desk) -> None:
    path = desk.write("a.xml", visits({}, {"id": "7", "start": "2020-02-31"}, {"id": "x"}))
    report = desk.folder / "report.ndjson"
    tally = desk.imported("hsg-visits", path, report=report)
    assert tally.counts == {"new": 1, "rejected": 2}
    lines = [json.loads(line) for line in report.read_text().splitlines()]
    assert {line["key"] for line in lines if line["outcome"] == "rejected"} == {"7", "x"}
    assert lines[-1]["read"] == 3


def test_one_person_by_name_office_state_and_time(desk: Desk) -> None:
    path = desk.write("a.xml", visits({}, {"id": "3", "start": "2022-05-16", "end": "2022-05-17"}))
    assert desk.imported("hsg-visits", path).flagged == 0
    assert desk.count("actor", name="Kyriakos Mitsotakis") == 1
    other = desk.write("b.xml", visits({"id": "4", "slug": "india", "country": "India"}))
    assert desk.imported("hsg-visits", other).flagged == 1
    assert desk.count("actor", name="Kyriakos Mitsotakis") == 2


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("cut.xml", visits({})[:-20], "IMPORT_XML"),
        ("doctype.xml", f"<!DOCTYPE visits [<!ENTITY a 'b'>]>{visits({})}", "IMPORT_XML"),
        ("none.txt", "words", "IMPORT_FILE"),
    ],
)
def test_a_broken_file_is_named_and_harms_nothing(
    desk: Desk, name: str, content: str, code: str
) -> None:
    path = desk.write(name, content)
    tally = desk.imported("hsg-visits", path)
    assert not tally.ok
    assert code in tally.broken_files[0]
    assert name in tally.broken_files[0]


def test_reading_again_after_a_broken_file_completes(desk: Desk) -> None:
    whole = visits({}, {"id": "3"})
    path = desk.write("a.xml", whole[:-30])
    desk.imported("hsg-visits", path)
    desk.write("a.xml", whole)
    counts = desk.imported("hsg-visits", path).counts
    assert counts["new"] + counts["unchanged"] == 2
    assert desk.count("import_record") == 2


def test_a_path_that_leads_nowhere(desk: Desk) -> None:
    with pytest.raises(InputError, match="no such file"):
        Inputs.at([desk.folder / "nothing"])


def test_a_gzip_that_is_none(desk: Desk) -> None:
    packed = gzip.compress(b"a,b\n1,2\n")
    good, bad = desk.write("good.csv.gz", packed), desk.write("bad.csv.gz", packed[:12])
    (table,) = Inputs.at([good]).files
    assert [row.cells for row in table.rows()] == [{"a": "1", "b": "2"}]
    (table,) = Inputs.at([bad]).files
    with pytest.raises(InputError, match="gzip"):
        list(table.rows())
