"""Speeches are paired with their speakers by state and session, and what can't be is said."""

import io
import json
import tarfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select, text

from domain.model import metadata
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Item, Skipped, Taken
from seeds.importing.names import Names
from seeds.importing.people import People
from seeds.importing.person_names import shown_name
from seeds.registry import importer
from tests.seeds.importing.conftest import Desk

COLUMNS = ("Year", "Session", "ISO Code", "Country", "Name of Person Speaking", "Post")
REAL = Path(__file__).parents[4] / "shared" / "data" / "un-general-debate"
Row = tuple[str | int | None, ...]


def workbook(*rows: Row, columns: Row = COLUMNS) -> bytes:
    """Give a workbook in the publisher's form."""
    book, stream = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in (columns, *rows):
        sheet.append(row)
    book.save(stream)
    return stream.getvalue()


def archive(**texts: str | bytes) -> bytes:
    """Give the archive of a session, with texts by code, session and year."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as packed:
        for name, content in texts.items():
            data = content.encode() if isinstance(content, str) else content
            entry = tarfile.TarInfo(f"Session 78 - 2023/{name}.txt")
            entry.size = len(data)
            packed.addfile(entry, io.BytesIO(data))
    return stream.getvalue()


@pytest.fixture
def session(desk: Desk) -> Callable[..., list[Path]]:
    """Write a workbook and an archive."""

    def write(rows: list[Row], columns: Row = COLUMNS, **texts: str | bytes) -> list[Path]:
        return [
            desk.write("d/Speakers_by_session.xlsx", workbook(*rows, columns=columns)),
            desk.write("d/TXT/session.tar.gz", archive(**texts)),
        ]

    return write


Write = Callable[..., list[Path]]


def journal(desk: Desk, paths: list[Path]) -> list[dict[str, str]]:
    """Import, and give the lines of the report."""
    report = desk.folder / "report.ndjson"
    desk.imported("ungdc", *paths, report=report)
    return [json.loads(line) for line in report.read_text().splitlines()]


def one(desk: Desk, query: str) -> tuple[object, ...]:
    """Give the only row of a select."""
    with desk.engine.connect() as connection:
        return tuple(connection.execute(text(query)).one())


def test_a_speech_has_speaker_state_session_and_text(desk: Desk, session: Write) -> None:
    rows = [(2023, 78, "IND", "India ", "Mr. Minister\nA,", "Minister for Foregn Affairs")]
    paths = session(rows, IND_78_2023="\ufeffMr. President,\nfirst line.\n\nSecond.")
    tally = desk.imported("ungdc", *paths)
    assert (tally.counts, tally.flagged, tally.open_names) == ({"new": 1}, 0, 0)
    assert desk.count("statement", slug="st-unga-78-ind", date_edtf="2023", channel="ADDRESS") == 1
    said = "select t.text, t.language from statement_text t join statement s on s.id = statement_id"
    assert one(desk, said) == ("Mr. President,\nfirst line.\n\nSecond.", "en")
    who = """
        select p.name, b.slug, v.slug, o.slug, r.slug from statement s
        join actor p on p.id = s.speaker_id join actor b on b.id = s.on_behalf_of_id
        join summit v on v.id = s.venue_id join summit_participation sp on sp.summit_id = v.id
        and sp.actor_id = p.id join office_tenure t on t.id = sp.capacity_id
        join office o on o.id = t.office_id join actor r on r.id = sp.representing_id
        where s.slug = 'st-unga-78-ind'"""
    assert one(desk, who) == ("Minister A", "india", "unga-78", "india-foreign-minister", "india")
    name = "General Debate of the 78th session of the UN General Assembly"
    assert desk.count("summit", slug="unga-78", name=name, kind="MULTILATERAL") == 1
    assert desk.imported("ungdc", *paths).counts == {"unchanged": 1}


def test_a_text_without_a_row_has_its_state_and_no_speaker(desk: Desk, session: Write) -> None:
    lines = journal(desk, session([], IND_78_2023="Words."))
    assert [line["message"] for line in lines if line["outcome"] == "flagged"] == [
        "no row of the workbook names the speaker"
    ]
    query = """
        select s.speaker_id, s.speaker_description, a.slug, p.slug from statement s
        join actor a on a.id = s.on_behalf_of_id
        join summit_participation sp on sp.summit_id = s.venue_id
        join actor p on p.id = sp.actor_id where s.slug = 'st-unga-78-ind'"""
    described = "Speaker for India; no row of the workbook names the speaker."
    assert one(desk, query) == (None, described, "india", "india")


def test_slips_in_codes_are_mended_and_seats_are_those_of_the_time(
    desk: Desk, session: Write
) -> None:
    rows = [
        (2017, 72, "PKR", "Democratic People’s Republic of Korea", "Minister A", None),
        (1971, 26, "YDYE ", "Democratic Yemen", "Minister B", None),
        (1990, 45, "RUS", "USSR", "Minister C", None),
        (2003, 58, "YUG", "Serbia and Montenegro", "Minister D", None),
        (2011, 66, "EC", "European Council", "President E", "President of the European Council"),
    ]
    names = ("PRK_72_2017", "YMD_26_1971", "RUS_45_1990", "YUG_58_2003", "EU_66_2011")
    paths = session(rows, **dict.fromkeys(names, "Words."))
    assert desk.imported("ungdc", *paths).flagged == 0
    query = select(metadata.tables["actor"].c.slug).join(
        metadata.tables["statement"],
        metadata.tables["actor"].c.id == metadata.tables["statement"].c.on_behalf_of_id,
    )
    spoken_for = {"north-korea", "south-yemen", "ussr", "serbia-and-montenegro", "european-union"}
    with desk.engine.connect() as connection:
        venues = metadata.tables["statement"].c.slug.like("st-unga-%")
        assert set(connection.scalars(query.where(venues))) == spoken_for
    assert desk.count("organization", kind="IGO") == 1
    title = "President of the European Council"
    assert desk.count("office", title=title, rank="OTHER") == 1


def test_a_code_that_contradicts_the_country_is_reported(desk: Desk, session: Write) -> None:
    rows = [
        (1960, 15, "AUS", "Austria", "Minister A", None),
        (1960, 15, "AUT", "Austria", "Minister B", None),
        (2001, 56, "CHE", "Sweden", "Minister C", None),
        (2001, 56, "SWE", "Eswatini", "Minister D", None),
        (2002, 57, "CHE", "Switzerland", "Minister E", None),
        (2002, 57, "SWZ", "Eswatini", "Minister F", None),
        (1991, 46, "WSM", "Western Sahara", "Minister G", None),
    ]
    names = ("AUS_15_1960", "AUT_15_1960", "SWE_56_2001", "WSM_46_1991")
    lines = journal(desk, session(rows, **dict.fromkeys(names, "Words.")))
    flags = [line["message"] for line in lines if line["outcome"] == "flagged"]
    assert sum("taken for australia" in flag for flag in flags) == 1
    assert sum("taken for samoa" in flag for flag in flags) == 1
    assert sum("don't tell which is right" in flag for flag in flags) == 2
    speaker = "select p.name from statement s join actor p on p.id = speaker_id where s.slug = '{}'"
    assert one(desk, speaker.format("st-unga-15-aus")) == ("Minister A",)
    assert one(desk, speaker.format("st-unga-15-aut")) == ("Minister B",)
    assert desk.count("statement", slug="st-unga-56-swe", speaker_id=None) == 1


def test_two_rows_for_one_text(desk: Desk, session: Write) -> None:
    same = [(1957, 12, "CSK", "Czechoslovakia", f"Mr. A{end}", None) for end in ("", " ")]
    differing = [(1957, 12, "POL", "Poland", f"Mr. {name}", None) for name in "BC"]
    texts = {"CSK_12_1957": "Words.", "POL_12_1957": "Words."}
    lines = journal(desk, session([*same, *differing], **texts))
    messages = [line["message"] for line in lines if line["outcome"] == "flagged"]
    assert "the rows 2, 3 of the workbook are of one speech" in messages
    assert "they name different speakers, so that none is taken" in messages
    assert desk.count("statement", slug="st-unga-12-csk", speaker_id=None) == 0
    assert desk.count("statement", slug="st-unga-12-pol", speaker_id=None) == 1


def test_rows_without_a_text_are_skipped_and_say_why(desk: Desk, session: Write) -> None:
    rows = [
        (2023, 78, "IND", "India", "Minister A", None),
        (2023, 78, "BRA", "Brazil", "President B", "President"),
        (1987, 42, None, "Leage of Arab States", "Secretary-General C", None),
        (1986, 41, "BRA", "Brazil", "President B", None),
    ]
    tally = desk.imported("ungdc", *session(rows, IND_78_2023="Words."))
    assert tally.counts == {"new": 1, "skipped": 3}
    assert tally.reasons == {
        "a row without a text": 1,
        "a row without a code": 1,
        "a row of another year": 1,
    }


def test_a_plain_folder_reads_as_an_archive_does(desk: Desk) -> None:
    desk.write("f/Speakers_by_session.xlsx", workbook())
    desk.write("f/TXT/Session 78 - 2023/IND_78_2023.txt", b"\xef\xbb\xbfWords.")
    desk.write("f/TXT/Session 78 - 2023/._IND_78_2023.txt", b"\0\0")
    desk.write("f/README.md", "nothing of interest")
    assert desk.imported("ungdc", desk.folder / "f").counts == {"new": 1}
    desk.write("f/all.tgz", archive(IND_78_2023=b"\xef\xbb\xbfWords."))
    tally = desk.imported("ungdc", desk.folder / "f")
    assert tally.counts == {"unchanged": 1, "skipped": 1}
    assert tally.reasons == {"the same text a second time": 1}
    desk.write("f/all.tgz", archive(IND_78_2023="Other words."))
    assert desk.imported("ungdc", desk.folder / "f").counts == {"unchanged": 1, "rejected": 1}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("IND_78_2022", "Words.", "found session 78 of 2022, wanted session 77"),
        ("IND_78_2023", b"caf\xe9", "found the byte 0xe9 at offset 3, wanted UTF-8"),
        ("IND_78_2023", "a\0b", "found a NUL character, wanted text"),
        ("IND_78_2023", "\ufeff \n", "found an empty text, wanted a speech"),
        ("India 78", "Words.", "found the file 'India 78.txt', wanted CODE_SESSION_YEAR.txt"),
    ],
)
def test_a_bad_text_is_rejected_and_the_others_are_taken(
    desk: Desk, session: Write, name: str, content: str | bytes, message: str
) -> None:
    lines = journal(desk, session([], **{name: content, "BRA_78_2023": "Words."}))
    assert [line["message"] for line in lines if line["outcome"] == "rejected"] == [message]
    assert desk.count("import_record") == desk.count("summit", slug="unga-78") == 1


def test_a_bad_row_is_rejected(desk: Desk, session: Write) -> None:
    rows = [(2023, 1, "IND", "India", "Minister A", None), ("x", 78, "IND", "India", "A", None)]
    assert desk.imported("ungdc", *session(rows)).counts == {"rejected": 2}


def test_an_unknown_code_stays_open_and_its_words_are_kept(desk: Desk, session: Write) -> None:
    tally = desk.imported("ungdc", *session([], XQZ_78_2023="Words."))
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    assert desk.count("unresolved_name", text="XQZ", kind="State") == 1
    assert desk.count("statement", slug="st-unga-78-xqz", on_behalf_of_id=None) == 1


def test_broken_files_are_named_and_harm_nothing(desk: Desk, session: Write) -> None:
    paths = session([], IND_78_2023="Words.")
    assert desk.imported("ungdc", *paths).ok
    (other,) = session([], columns=("Country", "Speaker"))[:1]
    assert "IMPORT_TABLE" in desk.imported("ungdc", other).broken_files[0]
    no_book = desk.write("a.xlsx", b"PK\3\4 no zip at all")
    assert "no workbook" in desk.imported("ungdc", no_book).broken_files[0]
    book = desk.write("b.xlsx", workbook())
    cut = desk.write("cut.tar.gz", archive(BRA_78_2023="Words. " * 9_000)[:-40])
    assert "IMPORT_ARCHIVE" in desk.imported("ungdc", book, cut).broken_files[0]
    outside = desk.write("out.tgz", archive(**{"../../../BRA_78_2023": "Words."}))
    assert "leads out" in desk.imported("ungdc", book, outside).broken_files[0]
    assert "ending .xlsx" in desk.imported("ungdc", outside).broken_files[0]
    assert desk.count("import_record") == 1


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Mr.Mr. Minister A,", "Minister A"),
        ("Mr. Blanco", "Mr. Blanco"),
        ("King Mswati III", "Mswati III"),
        ("Sheikh Hamad bin Khalifa\nAl-Thani,", "Hamad bin Khalifa Al-Thani"),
        ("Sheikh Hasina", "Sheikh Hasina"),
        ("Joseph R. Biden, Jr", "Joseph R. Biden, Jr"),
        ("Dr. Lotay Tshering, MBBS, MD", "Lotay Tshering"),
        ("Vuk Dra\x9aković", "Vuk Drašković"),
        ("Mr. Cujba (first name not provided)", "Mr. Cujba"),
        ("", ""),
    ],
)
def test_names_are_shown_without_titles(printed: str, shown: str) -> None:
    assert shown_name(printed) == shown


@pytest.mark.skipif(not REAL.exists(), reason="needs the data sets")
def test_the_published_files(desk: Desk) -> None:
    if desk.engine.dialect.name != "sqlite":
        pytest.skip("reading the files is the same with any database")
    names, people = Names(), People()
    with desk.engine.connect() as connection:
        names.begin(connection)
        people.begin(connection)
        context = Context(Inputs.at([REAL]), names, people)
        items: list[Item] = list(importer("ungdc").read(context))
    assert Counter(type(item).__name__ for item in items) == {"Taken": 3947, "Skipped": 5596}
    reasons = Counter(item.reason for item in items if isinstance(item, Skipped))
    assert reasons["a row without a text"] == 5  # ten by code, half of them slips in the code
    taken = [item for item in items if isinstance(item, Taken)]
    flags = Counter(flag for item in taken for flag in item.flags)
    assert flags["no row of the workbook names the speaker"] == 1
    assert names.take_open() == []
    speeches = [r.fields for item in taken for r in item.records if r.typename == "Statement"]
    assert len({str(fields["venue"]) for fields in speeches}) == 23
