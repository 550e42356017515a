"""Tables of participants: three forms, known by their headers; acts as they are; no guesses."""

import json
from collections import Counter
from pathlib import Path

import pytest

from seeds.importing.importer import Taken
from seeds.importing.legends import legend_of
from seeds.importing.values import UnfitValue
from seeds.record import InputError
from tests.seeds.importing.conftest import Desk

FOLDER = Path(__file__).parents[4] / "shared/data/treaty-participation"
SOURCE = "treaty-participation"
WIPO = (
    "Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date"
)
CLIMATE = "Code,Name,Signature,Ratification-Acceptance-Accession-Approval-Succession,Kind"
CONVENTION = {"treaty": "United Nations Framework Convention on Climate Change"}
UNTC = 'Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d)"'
INDEX = "chapter_no,treaty_no,treaty_name,url,chapter_url,chapter_name"


def table(*lines: str) -> str:
    """Give the lines as a file."""
    return "".join(f"{line}\n" for line in lines)


def outcomes(desk: Desk, *lines: str, name: str = "list.csv", **options: str) -> Counter[str]:
    """Import a file of these lines and give the outcomes."""
    path = desk.write(name, table(*lines))
    return desk.imported(SOURCE, path, options=options).counts


def acts(desk: Desk, treaty: str) -> list[tuple[str, ...]]:
    """Give actor, type and day of the acts under a treaty."""
    return desk.rows(
        "SELECT a.slug, x.type, x.date_edtf FROM treaty_action x JOIN treaty t "
        "ON t.id = x.treaty_id JOIN actor a ON a.id = x.actor_id WHERE t.slug = :slug "
        "ORDER BY a.slug, x.date_edtf, x.type",
        slug=treaty,
    )


def parties(desk: Desk, treaty: str) -> list[tuple[str, ...]]:
    """Give the parties of a treaty, since when, and by what."""
    return desk.rows(
        "SELECT a.slug, p.since_edtf, p.became_by FROM treaty_party p JOIN treaty t "
        "ON t.id = p.treaty_id JOIN actor a ON a.id = p.actor_id WHERE t.slug = :slug "
        "ORDER BY p.ordinal",
        slug=treaty,
    )


def test_a_signature_alone_makes_no_party(desk: Desk) -> None:
    lines = (
        "Austria,Beijing,2013-06-19,,,",
        "Algeria,Beijing,,Accession,2017-07-25,2020-04-28",
        "Russian Federation,Beijing,2012-06-26,Ratification,2015-10-26,2020-04-28",
    )
    assert outcomes(desk, WIPO, *lines) == {"new": 3}
    assert parties(desk, "wipo-beijing") == [
        ("algeria", "2020-04-28", "ACCESSION"),
        ("russia", "2020-04-28", "RATIFICATION"),
    ]
    assert acts(desk, "wipo-beijing")[:3] == [
        ("algeria", "ACCESSION", "2017-07-25"),
        ("algeria", "ENTRY_INTO_FORCE", "2020-04-28"),
        ("austria", "SIGNATURE", "2013-06-19"),
    ]
    assert desk.count("treaty", title="Beijing Treaty on Audiovisual Performances") == 1
    assert desk.count("source", slug="treaty-participation-wipo") == 1
    assert outcomes(desk, WIPO, *lines) == {"unchanged": 3}


def test_a_signatory_that_ratifies_becomes_a_party(desk: Desk) -> None:
    assert outcomes(desk, WIPO, "Austria,Beijing,2013-06-19,,,") == {"new": 1}
    later = "Austria,Beijing,2013-06-19,Ratification,2025-01-02,2025-04-02"
    assert outcomes(desk, WIPO, later) == {"updated": 1}
    later = later.replace("2025-04-02", "2025-04-03")
    assert outcomes(desk, WIPO, later) == {"updated": 1}
    assert parties(desk, "wipo-beijing") == [("austria", "2025-04-03", "RATIFICATION")]


def test_a_continued_application_is_a_succession_in_its_own_words(desk: Desk) -> None:
    word = "Declaration of Continued Application"
    assert outcomes(desk, WIPO, f"Fiji,Berne,,{word},1971-12-01,1970-10-10") == {"new": 1}
    assert desk.count("treaty_action", type="SUCCESSION", verbatim_term=word) == 1
    assert desk.count("judgement", field="type", status="INFERRED") >= 1
    assert parties(desk, "wipo-berne") == [("fiji", "1970-10-10", "SUCCESSION")]


def test_names_of_the_list(desk: Desk) -> None:
    lines = (
        "Bolivia (Plurinational State of),Paris,,Accession,1993-08-04,1993-11-04",
        "European Union (EU),Beijing,2013-06-19,,,",
        "Netherlands (Kingdom of the),Beijing,,,,",
        "African Intellectual Property Organization (OAPI),Singapore,2006-03-28,,,",
    )
    path = desk.write("list.csv", table(WIPO, *lines))
    tally = desk.imported(SOURCE, path)
    assert (tally.counts, tally.open_names) == ({"new": 4}, 1)
    assert acts(desk, "wipo-beijing") == [("european-union", "SIGNATURE", "2013-06-19")]
    name = "African Intellectual Property Organization (OAPI)"
    assert desk.count("unresolved_name", text=name) == 1
    assert desk.count("assertion", value=f"{name}: SIGNATURE 2006-03-28", object_id=None) == 1
    assert acts(desk, "wipo-singapore") == []


def test_a_climate_list_is_told_its_treaty(desk: Desk) -> None:
    lines = (
        "AFG,Afghanistan,1992-06-12,2002-09-19,Ratification",
        "ALB,Albania,,1994-10-03,Accession",
        "COD,DR Congo,1992-06-11,1995-01-09,Ratification",
    )
    assert outcomes(desk, CLIMATE, *lines, **CONVENTION) == {"new": 3}
    treaty = "united-nations-framework-convention-on-climate-change"
    assert desk.count("treaty", slug=treaty, kind="CONVENTION") == 1
    assert [row[0] for row in parties(desk, treaty)] == [
        "afghanistan",
        "albania",
        "congo-democratic-republic",
    ]
    assert desk.count("treaty_party", since_edtf=None, became_by="ACCESSION") == 1
    tally = desk.imported(SOURCE, desk.write("list.csv", table(CLIMATE, *lines)))
    assert not tally.ok
    assert "--set treaty=TITLE" in tally.broken_files[0]


def test_a_file_of_no_form_is_named_after_the_others(desk: Desk) -> None:
    desk.write("many/a.csv", table(CLIMATE, "ALB,Albania,,1994-10-03,Accession"))
    path = desk.write("many/b.csv", table(WIPO, "Austria,Beijing,2013-06-19,,,"))
    tally = desk.imported(SOURCE, path.parent)
    assert (tally.counts, tally.ok) == ({"new": 1}, False)
    assert "many/a.csv" in tally.broken_files[0]


def test_a_table_of_the_un_and_its_index(desk: Desk) -> None:
    index = (
        INDEX,
        'III,1.a,"Protocol on a Subject. San Francisco, 26 June 1945",u,c,Chapter',
        "I,9,Another Treaty,u,c,Chapter",
    )
    desk.write("untc/index.csv", table(*index))
    lines = (
        "Albania,,12 Jun 1992 a",
        "France 1,3 Mar 1946,4 Apr 1947",
        "Austria,4 Mar 1946,5 May 1948 A",
        "Malta,,6 Jun 1966 d",
        "Norway,5 Mar 1946,",
    )
    path = desk.write("untc/III-1-a.csv", table(UNTC, *lines))
    tally = desk.imported(SOURCE, path.parent)
    assert tally.counts == {"new": 6, "skipped": 1}
    assert desk.count("treaty", slug="untc-iii-1-a", title="Protocol on a Subject") == 1
    assert desk.count("treaty_action", slug="untc-iii-1-a-adoption", note="At San Francisco.") == 1
    assert desk.count("identifier", scheme="UNTC", value="III-1-a") == 1
    assert [(row[0], row[2]) for row in parties(desk, "untc-iii-1-a")] == [
        ("albania", "ACCESSION"),
        ("france", "RATIFICATION"),
        ("austria", "ACCEPTANCE"),
        ("malta", "SUCCESSION"),
    ]
    assert ("norway", "SIGNATURE", "1946-03-05") in acts(desk, "untc-iii-1-a")
    assert desk.imported(SOURCE, path.parent).counts == {"unchanged": 6, "skipped": 1}


def test_tabs_and_a_table_without_an_index(desk: Desk) -> None:
    lines = ("Participant\tAccession(a), Ratification", "Ghana\t1 Jan 1960 a")
    assert outcomes(desk, *lines, name="IV-4.tsv") == {"new": 1}
    title = "Treaty IV-4 of the UN Treaty Collection"
    assert desk.count("treaty", slug="untc-iv-4", title=title) == 1


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("34 (I)", "wanted a date"),
        ("12 Jun 1992 X", "the letter 'X'"),
        ("12 Jun 1992 A a", "wanted a date"),
        ("31 Feb 1992", "wanted a day of the calendar"),
        ("12 Jun 1992 AA", "wanted one of: none, 'A', 'a', 'd'"),
    ],
)
def test_an_odd_cell_is_flagged_and_kept(desk: Desk, cell: str, found: str) -> None:
    report = desk.folder / "report.ndjson"
    path = desk.write("IV-4.csv", table(UNTC, f'Ghana,1 Jan 1966,"{cell}"'))
    tally = desk.imported(SOURCE, path, report=report)
    assert (tally.counts, tally.flagged) == ({"new": 1}, 1)
    flag = next(json.loads(line) for line in report.read_text().splitlines())
    assert found in flag["message"]
    assert parties(desk, "untc-iv-4") == []
    (value,) = desk.rows("SELECT value FROM assertion WHERE qualifier LIKE 'participation%'")
    assert value == f"Ratification, Acceptance(A), Accession(a), Succession(d): {cell}"


def test_capitals_of_a_letter_count_and_each_column_has_its_own() -> None:
    first = legend_of("Acceptance(A), Accession(a), Ratification")
    other = legend_of("Signature, Succession to signature(d)1")
    assert first is not None
    assert other is not None
    assert first.read("1 May 2001 a")[0].act == "ACCESSION"
    assert first.read("1 May 2001 A")[0].act == "ACCEPTANCE"
    assert other.read("1 May 2001 d")[0].text == "Succession to signature"
    assert legend_of("Remarks") is None
    with pytest.raises(UnfitValue, match="with one letter"):
        legend_of("Acceptance(a), Accession(a)")


def test_a_consent_without_a_type_makes_a_party(desk: Desk) -> None:
    lines = ('Participant,"Consent to be bound(P), Accession(a)",Remarks', "Cuba,2 Mar 1987 P,soon")
    assert outcomes(desk, *lines, name="XXVI-2.csv") == {"new": 1}
    assert parties(desk, "untc-xxvi-2") == [("cuba", None, None)]
    assert desk.count("treaty_party", note="Consent to be bound: 1987-03-02") == 1
    assert desk.count("assertion", value="Remarks: soon") == 1


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Ghana,Berne,1991-02-30,,,", "1991-02-30"),
        ("Ghana,Berne,,Baptism,1991-07-11,", "Baptism"),
        ("Ghana,Berne,,Accession,,1991-10-11", "wanted a day"),
        (",Berne,,Accession,1991-07-11,", "participant"),
        (f"{'G' * 300},Berne,,Accession,1991-07-11,", "participant"),
        ("Ghana,***,,Accession,1991-07-11,", "'***'"),
        ("Ghana,Berne,1995-01-01,Ratification,1991-07-11,1996-01-01", "precedes"),
        ("Norway,Berne,1886-09-09,,,", "again"),
    ],
)
def test_a_bad_row_is_rejected_alone(desk: Desk, line: str, found: str) -> None:
    good = "Norway,Berne,,Accession,1896-04-13,1896-04-13"
    report = desk.folder / "report.ndjson"
    path = desk.write("list.csv", table(WIPO, good, line))
    tally = desk.imported(SOURCE, path, report=report)
    assert tally.counts == {"new": 1, "rejected": 1}
    assert acts(desk, "wipo-berne")[0] == ("norway", "ACCESSION", "1896-04-13")
    rejected = [json.loads(line) for line in report.read_text().splitlines()]
    assert found in next(r["message"] for r in rejected if r["outcome"] == "rejected")


def test_a_code_and_a_name_of_two_states(desk: Desk) -> None:
    line = "AUS,Austria,1992-06-08,1994-02-28,Ratification"
    assert outcomes(desk, CLIMATE, line, **CONVENTION) == {"rejected": 1}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", "Country,Date\nGhana,1991\n", "IMPORT_TABLE"),
        ("a.csv", "", "IMPORT_TABLE"),
        ("a.csv", f"{WIPO}\nGhana,Berne\n", "IMPORT_TABLE"),
        ("a.csv", f"{WIPO}\nGhana,Berne,,,,\n".encode("utf-16"), "IMPORT_ENCODING"),
        ("a.csv", f'{WIPO}\n"Ghana,Berne,,,,\n', "IMPORT_TABLE"),
        ("---.csv", f"{UNTC}\nGhana,,\n", "IMPORT_FILE"),
        ("a.md", "words", "IMPORT_FILE"),
    ],
)
def test_a_broken_file_is_named(desk: Desk, name: str, content: str | bytes, code: str) -> None:
    tally = desk.imported(SOURCE, desk.write(name, content))
    assert not tally.ok
    assert code in tally.broken_files[0]
    assert desk.count("treaty_party", became_by="ACCESSION") == 0


def test_an_index_with_bad_lines(desk: Desk) -> None:
    lines = ("I,1,Charter,u,c,n", "I,1,Charter again,u,c,n", "I,,Nothing,u,c,n")
    assert outcomes(desk, INDEX, *lines) == {"rejected": 2, "skipped": 1}


def test_an_option_it_does_not_know(desk: Desk) -> None:
    with pytest.raises(InputError, match="wanted treaty"):
        outcomes(desk, WIPO, title="x")


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the data sets aren't here")
def test_the_whole_folder(desk: Desk) -> None:
    items = list(desk.read(SOURCE, FOLDER, **CONVENTION))
    assert Counter(type(item) for item in items) == {Taken: 1_202 + 198}
