"""Each document is a source and a statement; an announced delegation has members and visits."""

import io
import json
import tarfile
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from seeds.importing.announced_delegations import announced, days
from seeds.importing.briefings import kind_of, short_key
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Item, Skipped, Taken
from seeds.importing.names import Names
from seeds.importing.people import People
from seeds.registry import importer
from tests.seeds.importing.conftest import Desk

REAL = Path(__file__).parents[4] / "shared" / "data" / "white-house-briefings"
NAME = "wh-briefings"
CALL = "Readout of President Biden’s Call with Prime Minister Modi of India"
SPOKE = "President Biden spoke today with Prime Minister Narendra\nModi of India.\n\n\\###"
SENT = "President Biden Announces Presidential Delegation to {} to Attend the Inauguration"


def markdown(title: str, body: str = SPOKE, url: str = "", date: str = "2024-01-19") -> str:
    """Give a document in the publisher's form."""
    last = url or "-".join(title.lower().split())
    return (
        f"---\ndate: '{date}'\npublished_time: 2024-01-19 10:00:00-05:00\n"
        f"source_url: https://whitehouse.example/releases/{last}/\ntags: releases\n"
        f'title: "{title}"\n---\n \n{body}\n'
    )


def write(desk: Desk, *documents: str) -> Path:
    """Write an archive of documents."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as packed:
        for number, document in enumerate(documents):
            data = document.encode("utf-8", "surrogateescape")
            entry = tarfile.TarInfo(f"releases/2024-01/{number}.md")
            entry.size = len(data)
            packed.addfile(entry, io.BytesIO(data))
    return desk.write("briefings-2024.tar.gz", stream.getvalue())


def journal(desk: Desk, *documents: str) -> list[dict[str, str]]:
    """Import, and give the lines of the report."""
    report = desk.folder / "report.ndjson"
    desk.imported(NAME, write(desk, *documents), report=report)
    return [json.loads(line) for line in report.read_text().splitlines()]


def rows(desk: Desk, query: str) -> list[tuple[object, ...]]:
    """Give the rows of a select."""
    with desk.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def speakers(desk: Desk) -> set[tuple[object, ...]]:
    """Give act, speaker, description and side of each statement of the publisher."""
    return set(rows(desk, """
        select s.act, a.name, s.speaker_description, b.slug from statement s
        left join actor a on a.id = s.speaker_id left join actor b on b.id = s.on_behalf_of_id
        where s.slug like 'st-wh-%'"""))  # fmt: skip


def mentioned(desk: Desk) -> set[object]:
    """Give the slugs of whom those statements mention."""
    return {slug for (slug,) in rows(desk, """
        select a.slug from mention_observation m join actor a on a.id = m.target_id
        join statement s on s.id = m.statement_id where s.slug like 'st-wh-%'""")}  # fmt: skip


def test_a_readout_names_both_sides_and_keeps_its_text(desk: Desk) -> None:
    path = write(desk, markdown(CALL.replace(" ", "\\_", 1)))
    assert desk.imported(NAME, path).counts == {"new": 1}
    assert speakers(desk) == {("REPORT", "White House", None, "united-states")}
    people = {"joseph-r-biden-jr", "narendra-modi"}
    assert mentioned(desk) == {*people, "united-states", "india"}
    assert desk.count("office", slug="india-prime-minister") == 1
    source = "https://whitehouse.example/releases/readout\\_of"
    assert desk.count("source", kind="OFFICIAL_RELEASE", publisher="The White House") == 1
    assert source not in str(rows(desk, "select url from source"))
    ((words, language),) = rows(desk, "select text, language from statement_text")
    assert str(words).startswith("President Biden spoke today with Prime Minister Narendra\nModi")
    assert language == "en"
    assert desk.imported(NAME, path).counts == {"unchanged": 1}


def test_remarks_have_their_place_and_their_first_speaker(desk: Desk) -> None:
    title = (
        "Remarks by President Biden and Chancellor Olaf Scholz of Germany Before Bilateral Meeting"
    )
    home = "Remarks by Vice President Harris at a Reception | San Francisco, CA"
    path = write(desk, markdown(f"{title} | Berlin, Germany"), markdown(home, "Thank you."))
    assert desk.imported(NAME, path).counts == {"new": 2}
    assert {(act, name) for act, name, *_ in speakers(desk)} == {
        ("STATE", "Joseph R. Biden, Jr."),
        ("STATE", "Kamala Harris"),
    }
    assert {"olaf-scholz", "germany"} <= mentioned(desk)
    places = """
        select p.name, a.slug from source s join place p on p.id = s.dateline_id
        join actor a on a.id = p.country_id where s.slug like 'wh-%'"""
    assert set(rows(desk, places)) == {
        ("Berlin", "germany"),
        ("San Francisco, CA", "united-states"),
    }


def test_a_joint_statement_and_a_statement(desk: Desk) -> None:
    joint = markdown("Joint Statement from the United States and India")
    spokes = markdown("Statement by NSC Spokesperson Emily Horne on the Talks", "Words.")
    other = markdown("Joint Statement from Canada and Mexico", "Words of two.")
    assert desk.imported(NAME, write(desk, joint, spokes, other)).counts == {"new": 3}
    assert speakers(desk) == {
        ("STATE", "United States", "the United States and India", None),
        ("STATE", "Emily Horne", "NSC Spokesperson Emily Horne", "united-states"),
        ("STATE", None, "Canada and Mexico", None),
    }
    assert {"india", "canada", "mexico"} <= mentioned(desk)


def test_a_person_without_a_state_stays_open_and_makes_nobody(desk: Desk) -> None:
    title = "Readout of President Biden’s Call with Prime Minister Modi"
    tally = desk.imported(NAME, write(desk, markdown(title, "They spoke.")))
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    assert desk.count("unresolved_name", kind="Person", text="Prime Minister Modi") == 1
    assert mentioned(desk) == {"joseph-r-biden-jr", "united-states"}


def test_noise_is_skipped_and_what_concerns_affairs_abroad_is_not(desk: Desk) -> None:
    titles = {
        "White House Announces Juneteenth Concert": "domestic noise is left in",
        "President Biden to Award Medal of Honor": "domestic noise is left in",
        "Notice on the Continuation of the National Emergency With Respect to Belarus": None,
        "G7 Clean Energy Economy Action Plan": None,
        "Press Gaggle by a Press Secretary En Route Chicago, IL": "domestic noise is left in",
    }
    documents = [markdown(title, f"{title}.") for title in titles]
    path = write(desk, *documents)
    tally = desk.imported(NAME, path)
    assert tally.counts == {"new": 2, "skipped": 3}
    assert tally.reasons == {"domestic noise is left in": 3}
    assert {"belarus", "g7"} <= mentioned(desk)
    assert desk.imported(NAME, path).counts == {"unchanged": 2, "skipped": 3}


def test_the_same_document_twice(desk: Desk) -> None:
    again = markdown(CALL, url="again")
    changed = markdown(CALL, "They spoke twice.", url="again")
    lines = journal(desk, markdown(CALL), again, markdown(CALL, "Else.", url="else"), changed)
    outcomes = Counter(line["outcome"] for line in lines[:-1])
    assert outcomes == {"skipped": 1}
    assert lines[-1]["new"] == 3  # type: ignore[comparison-overlap]
    lines = journal(desk, markdown(CALL), markdown(CALL, "Another text."))
    assert any("the first one is kept" in line.get("message", "") for line in lines)


DELEGATION = """President Joseph R. Biden, Jr. today announced the designation of a
Presidential Delegation to attend the Inauguration on January 22, 2024, in Monrovia, Liberia.

The Honorable Envoy A, United States Ambassador to the United Nations, will lead the
delegation.

{heading}

Ms. Minister B, Jr., Chargé d’Affaires, a.i., U.S. Embassy Monrovia

T.H. Minister C, Author

\\###
"""


@pytest.mark.parametrize(
    "heading",
    [
        "**<u>Members of the Presidential Delegation:</u>**",
        '<span style="text-decoration: underline">Members of the Presidential\nDelegation:</span>',
        "**Member of the Presidential Delegation**:",
    ],
)
def test_a_delegation_has_head_members_destination_day_and_aim(desk: Desk, heading: str) -> None:
    title = SENT.format("the Republic of Liberia")
    path = write(desk, markdown(title, DELEGATION.format(heading=heading)))
    assert desk.imported(NAME, path).counts == {"new": 1}
    slug = "us-delegation-liberia-2024-01-22"
    members = """
        select a.name, m.role, o.title from delegation_member m
        join delegation d on d.id = m.delegation_id join actor a on a.id = m.actor_id
        left join office_tenure t on t.id = m.capacity_id
        left join office o on o.id = t.office_id where d.slug like 'us-%' order by m.ordinal"""
    assert rows(desk, members) == [
        ("Envoy A", "HEAD", "Ambassador to the United Nations"),
        ("Minister B, Jr.", "MEMBER", "Chargé d’Affaires, a.i., U.S. Embassy Monrovia"),
        ("Minister C", "MEMBER", None),
    ]
    visit = """
        select v.status, v.period_start_edtf, h.slug, p.name from visit v
        join actor h on h.id = v.host_id join place p on p.id = v.place_id
        where v.slug like 'us-delegation-%'"""
    assert rows(desk, visit) == [("PLANNED", "2024-01-22", "liberia", "Monrovia")]
    assert desk.count("delegation", slug=slug) == desk.count("aim", text="attend the Inauguration")
    assert desk.imported(NAME, path).counts == {"unchanged": 1}


def test_a_later_announcement_adds_to_the_delegation(desk: Desk) -> None:
    first = DELEGATION.split("{heading}", maxsplit=1)[0] + (
        "The full list of delegation members will be announced at a later date.\n"
    )
    title = SENT.format("the Republic of Liberia")
    later = markdown(
        title, DELEGATION.format(heading="Members of the Presidential Delegation:"), "2"
    )
    lines = journal(desk, markdown(title, first), later)
    flags = [line["message"] for line in lines if line["outcome"] == "flagged"]
    assert any("at a later date" in flag for flag in flags)
    assert any("announces us-delegation-liberia-2024-01-22 already" in flag for flag in flags)
    assert len(rows(desk, "select id from delegation where slug like 'us-%'")) == 1
    members = "select m.id from delegation_member m join delegation d on d.id = delegation_id "
    assert len(rows(desk, f"{members} where d.slug like 'us-%'")) == 3


def test_announcements_are_read_in_all_their_forms() -> None:
    two = (
        "The President today announced the designation of the Presidential Delegations.\n\n"
        "**First Lady A Person will lead the delegation to the Opening of the Games. "
        "The Opening Ceremony will take place on July 26, 2024.**\n\n"
        "Members of the Presidential Delegation:\n\nMr. B\n\n"
        "The Honorable Minister C, Secretary, will lead the delegation to the Closing of the "
        "Games. It will take place on August 11, 2024.\n\n"
        "The other two will be announced at a later date.\n\n\\# \\# \\#\n"
    )
    _, found = announced(two)
    assert [(one.event, one.period, one.heads[0].name, len(one.members)) for one in found] == [
        ("the Opening of the Games", "2024-07-26", "A Person", 1),
        ("the Closing of the Games", "2024-08-11", "Minister C", 0),
    ]
    _, (alone,) = announced(
        "X today announced it.\n\nT.H. Minister D, Ambassador, will attend it.\n"
    )
    assert (alone.heads, alone.members[0].name) == ([], "Minister D")
    assert alone.flags == ["nobody is said to lead the delegation"]
    assert days("from February 24-25, 2024, in") == "2024-02-24/2024-02-25"
    assert days("on July 26th, 2023,") == "2023-07-26"
    assert days("on February 31, 2023,") is None


@pytest.mark.parametrize(
    ("document", "code", "words"),
    [
        ("no front matter", "IMPORT_FORM", "found no front matter"),
        (markdown(CALL).replace('"Readout', '!!python/name:os.system "Readout', 1),
         "SEED_SYNTAX", "YAML tag"),
        (markdown(CALL).replace("tags: releases", "tags: &a [*a]"), "SEED_SYNTAX", "YAML"),
        (markdown(CALL).replace("tags:", "title: x\ntags:"), "SEED_SYNTAX", "stands twice"),
        (markdown(CALL, date="2024-02-31"), "IMPORT_VALUE", "wanted YYYY-MM-DD"),
        (markdown(CALL).replace("https:", "javascript:"), "IMPORT_VALUE", "wanted a URL"),
        (markdown(CALL, " \n\n"), "IMPORT_VALUE", "no text below"),
        (markdown(CALL, "caf\udce9"), "IMPORT_ENCODING", "0xe9"),
        (markdown(CALL, "a\0b"), "IMPORT_ENCODING", "NUL"),
        (markdown(CALL).replace("source_url", "url"), "IMPORT_FORM", "'source_url'"),
    ],
)  # fmt: skip
def test_a_broken_document_is_rejected_and_the_others_are_taken(
    desk: Desk, document: str, code: str, words: str
) -> None:
    lines = journal(desk, document, markdown(CALL, "Another.", url="good"))
    (bad,) = [line for line in lines if line["outcome"] == "rejected"]
    assert bad["code"] == code
    assert words in bad["message"]
    assert desk.count("import_record") == 1


def test_hostile_archives_harm_nothing(desk: Desk) -> None:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as packed:
        link = tarfile.TarInfo("releases/passwd.md")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)
    path = desk.write("link.tar.gz", stream.getvalue())
    assert "found a link" in desk.imported(NAME, path).broken_files[0]
    cut = desk.write("cut.tar.gz", write(desk, markdown(CALL)).read_bytes()[:60])
    assert "IMPORT_ARCHIVE" in desk.imported(NAME, cut).broken_files[0]
    assert desk.count("import_record") == 0


def test_kinds_follow_the_title() -> None:
    assert kind_of("CORRECTED: Remarks by Vice President Harris in Warsaw") == "remarks"
    assert kind_of("READOUT: White House Hosts a Meeting") == "readout"
    assert kind_of("CARBIS BAY G7 SUMMIT COMMUNIQUÉ") == "joint statement"
    assert kind_of("G7 Leaders’ Statement on Ukraine") == "joint statement"
    assert kind_of("Disaster Declaration Approved") is None
    assert len(short_key(f"https://example.org/{'a' * 400}")) == 200


@pytest.mark.skipif(not REAL.exists(), reason="needs the data sets")
def test_the_published_files(desk: Desk) -> None:
    if desk.engine.dialect.name != "sqlite":
        pytest.skip("reading the files is the same with any database")
    names, people = Names(), People()
    with desk.engine.connect() as connection:
        names.begin(connection)
        people.begin(connection)
        items: list[Item] = list(importer(NAME).read(Context(Inputs.at([REAL]), names, people)))
    assert Counter(type(item).__name__ for item in items) == {"Taken": 2780, "Skipped": 142}
    reasons = Counter(item.reason for item in items if isinstance(item, Skipped))
    assert reasons["domestic noise is left in"] == 130
    records = [record for item in items if isinstance(item, Taken) for record in item.records]
    kinds = Counter(record.typename for record in records)
    assert kinds["Source"] == kinds["Statement"] == 2780
    heads = [r for r in records if r.typename == "Delegation" and r.fields["members"]]
    assert len({record.key for record in heads}) == 56
    acts = Counter(str(r.fields["act"]) for r in records if r.typename == "Statement")
    assert acts["ANNOUNCE"] == 56
