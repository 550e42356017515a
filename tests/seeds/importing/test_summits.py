"""Series of summits: participants by format, documents, themes, and other series than the G7."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from seeds.importing.files import Inputs
from tests.seeds.importing.conftest import Desk

SHARED = Path(__file__).parents[4] / "shared" / "data" / "g7-summits" / "summits.json"
DOCUMENT = {
    "title": "Declaration of Rambouillet",
    "url": "https://www.g7.utoronto.ca/summit/1975rambouillet/communique.html",
    "publisher": "G7 Research Group, University of Toronto",
    "tier": 2,
    "type": "leaders declaration",
}
FIRST: dict[str, Any] = {
    "id": "1975-rambouillet",
    "number": 1,
    "year": 1975,
    "name": "Rambouillet",
    "summit_title": "Rambouillet Summit",
    "format": "G6",
    "status": "held",
    "host_country": "France",
    "city": "Rambouillet",
    "venue": "Château de Rambouillet",
    "dates": {"start": "1975-11-15", "end": "1975-11-17", "display": "15-17 November 1975"},
    "themes": ["Trade", "Energy and resources"],
    "documents": [DOCUMENT],
}
STATES = ["FRA", "DEU", "ITA", "JPN", "GBR", "USA"]


def summits(desk: Desk, *changes: dict[str, Any], **meta: Any) -> Path:
    """Write a file with a summit for each set of changes."""
    content = {"meta": {"updated": "2026-07-10"} | meta, "summits": [FIRST | c for c in changes]}
    return desk.write("summits.json", json.dumps(content))


def participants(desk: Desk, slug: str) -> dict[str, str]:
    """Give the participants of a summit, each with role and status."""
    query = text(
        "SELECT a.slug, p.role, p.epistemic_status FROM summit_participation p "
        "JOIN summit s ON s.id = p.summit_id JOIN actor a ON a.id = p.actor_id WHERE s.slug = :s"
    )
    with desk.engine.connect() as connection:
        return {row[0]: f"{row[1]} {row[2]}" for row in connection.execute(query, {"s": slug})}


def column(desk: Desk, query: str) -> list[Any]:
    with desk.engine.connect() as connection:
        return [row[0] for row in connection.execute(text(query))]


def test_participants_follow_from_the_format_and_say_so(desk: Desk) -> None:
    path = summits(desk, {})
    assert desk.imported("summits", path).counts == {"new": 1}
    found = participants(desk, "g7-1975-rambouillet")
    assert found.pop("france") == "HOST INFERRED"
    assert set(found.values()) == {"PARTICIPANT INFERRED"}
    assert sorted(found) == ["germany", "italy", "japan", "united-kingdom", "united-states"]
    assert desk.count("summit", kind="MINILATERAL", name="G7 1975: Rambouillet Summit") == 1
    assert desk.count("place", slug="rambouillet-france") == 1
    assert desk.imported("summits", path).counts == {"unchanged": 1}


def test_the_union_from_1977_on_and_russia_only_in_full(desk: Desk) -> None:
    path = summits(
        desk,
        {"id": "1977-london", "format": "G7", "dates": {"start": "1977-05-07"}},
        {"id": "1994-naples", "format": "G7/G8 transition", "dates": {"start": "1994-07-08"}},
        {"id": "1998-birmingham", "format": "G8", "dates": {"start": "1998-05-15"}},
    )
    tally = desk.imported("summits", path)
    assert (tally.counts, tally.flagged) == ({"new": 3}, 1)
    assert "canada" in participants(desk, "g7-1977-london")
    assert "european-union" in participants(desk, "g7-1977-london")
    assert "russia" not in participants(desk, "g7-1994-naples")
    assert "russia" in participants(desk, "g7-1998-birmingham")


def test_the_union_as_host_in_a_state_that_is_not_the_host(desk: Desk) -> None:
    historical = "Belgium (hosted by the European Union)"
    path = summits(
        desk,
        {
            "id": "2014-brussels",
            "format": "G7",
            "status": "replacement",
            "host_country": "European Union",
            "host_country_historical": historical,
            "city": "Brussels",
            "dates": {"start": "2014-06-04", "end": "2014-06-05"},
        },
    )
    assert desk.imported("summits", path).counts == {"new": 1}
    assert participants(desk, "g7-2014-brussels")["european-union"] == "HOST INFERRED"
    assert column(desk, "SELECT p.slug FROM summit s JOIN place p ON p.id = s.place_id WHERE "
                  "s.slug = 'g7-2014-brussels'") == ["brussels"]  # fmt: skip


def test_a_videoconference_has_no_place(desk: Desk) -> None:
    path = summits(desk, {"city": "Videoconference", "status": "virtual"})
    assert desk.imported("summits", path).counts == {"new": 1}
    assert desk.count("summit", slug="g7-1975-rambouillet", place_id=None, status="OCCURRED") == 1


def test_documents_are_sources_and_statements_without_text(desk: Desk) -> None:
    documents = [
        DOCUMENT,
        {"title": "Documents Page", "type": "official document index", "tier": 1},
        {"title": "Summary", "type": "Chair’s summary", "tier": 1},
        DOCUMENT | {"url": "https://example.org/other"},
    ]
    assert desk.imported("summits", summits(desk, {"documents": documents})).counts == {"new": 1}
    found = column(desk, "SELECT speaker_description FROM statement s JOIN summit v ON "
                   "v.id = s.venue_id ORDER BY s.slug")  # fmt: skip
    assert len(found) == 3 + 3  # three were seeded at another summit
    assert desk.count("statement", speaker_description="Chair of the G6 summit") == 1
    dates = column(desk, "SELECT date_edtf FROM statement WHERE slug LIKE 'st-g7-%'")
    assert set(dates) == {"[1975-11-15..1975-11-17]"}
    assert desk.count("source", slug="g7-1975-rambouillet-documents-page", reliability="A") == 1


def test_themes_are_topics_of_the_summit(desk: Desk) -> None:
    desk.imported("summits", summits(desk, {}, {"id": "b"}))
    assert desk.count("topic", slug="energy-and-resources", pref_label="Energy and resources") == 1
    assert desk.count("assertion", qualifier="theme", predicate="OTHER") == 4


def test_another_series_with_its_own_formats_and_names(desk: Desk) -> None:
    changes = {
        "id": "2009-yekaterinburg", "format": "BRIC", "host_country": "Russia",
        "city": "Yekaterinburg", "dates": {"start": "2009-06-16", "end": "2009-06-16"},
        "summit_title": "First BRIC Summit",
    }  # fmt: skip
    formats = {"BRIC": ["Brazil", "Russia", "India", "China"]}
    path = summits(desk, changes, series="BRICS", formats=formats, publisher="An institute")
    assert desk.imported("summits", path).counts == {"new": 1}
    assert set(participants(desk, "brics-2009-yekaterinburg")) == {
        "brazil", "russia", "india", "china",
    }  # fmt: skip
    assert desk.count("source", slug="summits-brics", publisher="An institute") == 1
    assert desk.imported("summits", summits(desk, {})).counts == {"new": 1}


def test_named_participants_are_not_derived_and_an_unknown_one_stays_open(desk: Desk) -> None:
    path = summits(desk, {"participants": ["France", "Italy", "Atlantis"], "format": "X"})
    tally = desk.imported("summits", path, options={"series": "Med"})
    assert (tally.counts, tally.open_names) == ({"new": 1}, 1)
    assert participants(desk, "med-1975-rambouillet") == {
        "france": "HOST REFERENCE",
        "italy": "PARTICIPANT REFERENCE",
    }
    assert desk.count("summit", kind="BILATERAL", slug="med-1975-rambouillet") == 1
    (note,) = column(desk, "SELECT note FROM summit WHERE slug = 'med-1975-rambouillet'")
    assert "Participant, as printed: Atlantis." in note


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"dates": {"start": "1975-11-17", "end": "1975-11-15"}}, "wanted two days in order"),
        ({"dates": {"start": "1975-02-30", "end": "1975-11-15"}}, "wanted two days in order"),
        ({"dates": "1975"}, "found a text as 'dates', wanted an object"),
        ({"id": ""}, "found the id ''"),
        ({"status": "dreamt"}, "found the status 'dreamt', wanted one of held"),
        ({"level": "pawns"}, "found the level 'PAWNS'"),
        ({"name": None, "summit_title": None}, "found neither"),
        ({"themes": "Trade"}, "found a text as 'themes', wanted a list"),
        ({"themes": ["?!"]}, "found the theme '?!'"),
        ({"documents": [{"type": "x"}]}, "found a document without a title"),
        ({"documents": ["x"]}, "something else than an object"),
        ({"participants": [1]}, "found a number among 'participants'"),
        ({"city": "x\0y"}, "found a NUL character in 'city'"),
        ({"id": "x\0y"}, "found a NUL character in 'id'"),
        ({"id": "x" * 300}, "characters, wanted 200"),
        ({"summit_title": "x" * 500}, "400 at most"),
    ],
)
def test_a_record_that_cannot_be_used_is_rejected_alone(
    desk: Desk, change: dict[str, Any], message: str
) -> None:
    report = desk.folder / "report.ndjson"
    path = summits(desk, {"id": "good"}, change)
    assert desk.imported("summits", path, report=report).counts == {"new": 1, "rejected": 1}
    (line,) = [line for line in report.read_text().splitlines() if '"rejected"' in line][:1]
    assert message in json.loads(line)["message"]
    assert desk.count("summit", slug="g7-good") == 1


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        '{"summits": {}}',
        '{"meta": [], "summits": []}',
        "{",
        '{"meta": {"series": "?"}, "summits": []}',
    ],
)
def test_a_file_of_another_form_is_named_and_harms_nothing(desk: Desk, content: str) -> None:
    before = desk.count("entity")
    tally = desk.imported("summits", desk.write("other.json", content))
    assert not tally.ok
    assert "other.json" in tally.broken_files[0]
    assert desk.count("entity") == before


@pytest.mark.skipif(not SHARED.exists(), reason="the data set isn't here")
def test_the_real_file(desk: Desk) -> None:
    tally = desk.imported("summits", SHARED)
    assert (tally.counts, tally.flagged, tally.open_names) == ({"new": 40}, 4, 0)
    read = json.loads(SHARED.read_text(encoding="utf-8"))["summits"]
    documents = sum(len(summit["documents"]) for summit in read)
    assert documents == 81
    assert len(Inputs.at([SHARED]).files) == 1
    assert desk.count("source", kind="OFFICIAL_RELEASE") == documents
    assert len(participants(desk, "g7-1978-bonn")) == 8
