"""UK Treaties Online: treaties once each, dates as exact as they are, parties at their time."""

import json
from pathlib import Path
from typing import Any

import pytest

from seeds.importing.importer import Taken
from seeds.importing.treaties import kind_of
from tests.seeds.importing.conftest import Desk

FOLDER = Path(__file__).parents[4] / "shared/data/uk-treaties/pages"
GIVEN: dict[str, Any] = {
    "lb_document_id": 62967,
    "field3": "BI",
    "title": "Treaty of Commerce between Great Britain and Portugal",
    "subject": "COMMERCE",
    "country_name": "PORTUGAL ; UNITED KINGDOM",
    "signed_event_date": "27/12/1703",
    "signed_event_location": "Lisbon",
    "references": "Hertslet's Commercial Treaties 2/24/0: 0",
    "document_url": "https://treaties.fcdo.gov.uk/data/Library2\\html\\14985.html",
    "aw_rank": 1000,
}
SLUG = "uk-treaty-62967"


def page(*changes: dict[str, Any]) -> str:
    """Give a page of results; None takes a field away."""
    merged = (GIVEN | change for change in changes)
    records = [{k: v for k, v in record.items() if v is not None} for record in merged]
    results = {"iStoreRecord": records, "nextRecord": 101}
    return json.dumps({"csw:GetRecordsResponse": {"csw:SearchResults": results}})


def counts(desk: Desk, *changes: dict[str, Any]) -> dict[str, int]:
    """Import a page and give the outcomes."""
    return dict(desk.imported("uk-treaties", desk.write("page.json", page(*changes))).counts)


def test_a_treaty_with_its_parties_acts_and_subject(desk: Desk) -> None:
    assert counts(desk, {}) == {"new": 1}
    assert desk.count("treaty", slug=SLUG, kind="TREATY", bilateral=True) == 1
    assert desk.count("treaty", slug=SLUG, signed_on_edtf="1703-12-27") == 1
    action = f"{SLUG}-signature"
    assert desk.count("treaty_action", slug=action, actor_id=None, note="At Lisbon.") == 1
    assert desk.count("topic", slug="commerce", pref_label="Commerce") == 1
    assert desk.count("assertion", qualifier="subject heading") == 1
    assert parties(desk, SLUG) == ["portugal", "united-kingdom"]
    assert desk.rows("SELECT note FROM treaty WHERE slug = :slug", slug=SLUG) == [
        "References: Hertslet's Commercial Treaties 2/24/0: 0. "
        "Record: https://treaties.fcdo.gov.uk/data/Library2/html/14985.html"
    ]


def parties(desk: Desk, slug: str) -> list[str]:
    """Give the slugs of the parties in the order of the list."""
    return desk.rows(
        "SELECT a.slug FROM treaty_party p JOIN actor a ON a.id = p.actor_id "
        "JOIN treaty t ON t.id = p.treaty_id WHERE t.slug = :slug ORDER BY p.ordinal",
        slug=slug,
    )


def test_again_is_unchanged_and_a_change_is_an_update(desk: Desk) -> None:
    assert counts(desk, {}) == {"new": 1}
    assert counts(desk, {"aw_rank": 7}) == {"unchanged": 1}
    ended = {"terminated_event_date": "01/02/1836", "country_name": "PORTUGAL"}
    assert counts(desk, ended) == {"updated": 1}
    assert desk.count("treaty_action", slug=f"{SLUG}-termination", date_edtf="1836-02-01") == 1
    assert parties(desk, SLUG) == ["portugal"]


def test_repeats_and_files_are_skipped_with_the_reason(desk: Desk) -> None:
    pdf = {"lb_document_id": 5, "field3": None, "thumbnail": "x.png"}
    first = desk.write("pages/a.json", page({}, pdf))
    desk.write("pages/b.json", page({"aw_rank": 1}, {"title": "Another treaty"}, pdf))
    tally = desk.imported("uk-treaties", first.parent)
    assert tally.counts == {"new": 1, "skipped": 3, "rejected": 1}
    assert sorted(tally.reasons.values()) == [1, 2]
    assert desk.count("treaty", slug=SLUG, title=GIVEN["title"]) == 1


def test_the_first_of_january_is_a_year(desk: Desk) -> None:
    change = {"signed_event_date": "01/01/1836", "definative_eif_event_date": "05/03/1836"}
    path = desk.write("a.json", page(change))
    assert desk.imported("uk-treaties", path).flagged == 1
    assert desk.count("treaty", slug=SLUG, signed_on_edtf="1836", signed_on_precision="YEAR") == 1
    assert desk.count("treaty_action", date_verbatim="01/01/1836", date_basis="DERIVED") == 1


def test_no_entry_into_force_is_unknown(desk: Desk) -> None:
    counts(desk, {})
    of_it = "SELECT type FROM treaty_action WHERE slug LIKE :slug"
    assert desk.rows(of_it, slug=f"{SLUG}-%") == ["SIGNATURE"]


def test_what_precedes_the_signature_stays_a_note(desk: Desk) -> None:
    change = {"signed_event_date": "13/08/1841", "definative_eif_event_date": "15/06/1841"}
    path = desk.write("a.json", page(change))
    tally = desk.imported("uk-treaties", path)
    assert (tally.counts, tally.flagged) == ({"new": 1}, 1)
    assert desk.count("treaty_action", slug=f"{SLUG}-entry-into-force") == 0


def test_an_effect_before_the_signature_leaves_the_act(desk: Desk) -> None:
    change = {
        "signed_event_date": "01/12/1951",
        "definative_eif_event_date": "01/12/1951",
        "definative_eif_event_effective_date": "01/04/1951",
    }
    assert counts(desk, change) == {"new": 1}
    force = f"{SLUG}-entry-into-force"
    assert desk.count("treaty_action", slug=force, effective_date_edtf=None) == 1


def test_adopted_instead_of_signed(desk: Desk) -> None:
    change = {"signed_event_date": None, "adopted_event_date": "04/06/1957", "field3": "MULTI"}
    assert counts(desk, change) == {"new": 1}
    assert desk.count("treaty", slug=SLUG, signed_on_edtf="1957-06-04", bilateral=False) == 1
    assert desk.count("treaty_action", type="ADOPTION", slug=f"{SLUG}-adoption") == 1


def test_states_in_capitals_and_territories_in_mixed_case(desk: Desk) -> None:
    names = "Gibraltar ; IRELAND, REPUBLIC OF ; NETHERLANDS THE ; PRUSSIA ; SIAM"
    change = {"field3": "MULTI", "country_name": names}
    path = desk.write("a.json", page(change))
    assert desk.imported("uk-treaties", path).open_names == 1
    assert parties(desk, SLUG) == ["ireland", "netherlands", "thailand"]
    assert desk.count("unresolved_name", kind="Actor", text="PRUSSIA", key="62967") == 1
    (note,) = desk.rows("SELECT note FROM treaty WHERE slug = :slug", slug=SLUG)
    assert "as printed: PRUSSIA." in note
    assert "Extended to, as printed: Gibraltar." in note


def test_a_state_may_join_what_was_signed_before_its_time(desk: Desk) -> None:
    change = {"signed_event_date": "14/03/1884", "country_name": "SOVIET UNION"}
    assert counts(desk, change | {"field3": "MULTI"}) == {"new": 1}
    assert parties(desk, SLUG) == ["ussr"]
    assert counts(desk, change | {"lb_document_id": 9}) == {"new": 1}
    assert parties(desk, "uk-treaty-9") == []


def test_two_crowns_as_one_are_a_party_but_no_side_of_a_bilateral_treaty(desk: Desk) -> None:
    columns = "stateID,StateName,Capital,Begin,Basis,End,Grounds,StateNameAlt\n"
    states = "BEL,Belgium,Brussels,1830-12-20,Secession,1940-05-28,Occupation,NA\n"
    desk.imported("countries", desk.write("states/historical-states.csv", columns + states))
    crowns = {"country_name": "SWEDEN AND NORWAY ; BELGIUM", "signed_event_date": "26/06/1873"}
    many = crowns | {"lb_document_id": 2, "field3": "MULTI"}
    assert counts(desk, crowns, many) == {"new": 2}
    assert parties(desk, SLUG) == ["belgium"]
    assert parties(desk, "uk-treaty-2") == ["sweden-and-norway", "belgium"]
    assert desk.rows("SELECT text FROM unresolved_name") == ["SWEDEN AND NORWAY"]


def test_bilateral_with_three_states_is_flagged(desk: Desk) -> None:
    path = desk.write("a.json", page({"country_name": "FRANCE ; SPAIN ; UNITED KINGDOM"}))
    assert desk.imported("uk-treaties", path).flagged == 1
    assert desk.count("treaty", slug=SLUG, bilateral=None) == 1


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Exchange of Notes concerning a Convention", "EXCHANGE_OF_NOTES"),
        ("Exchanges of Letters between two Governments", "EXCHANGE_OF_NOTES"),
        ("International Sanitary Convention", "CONVENTION"),
        ("Amendments to the Convention on Trade", "AMENDMENT"),
        ("Additional Article to the Treaty of Commerce", "OTHER"),
        ("Final Act of the Conference on a Treaty", "OTHER"),
        ("The Antarctic Treaty", "TREATY"),
        ("The Antarctic Treaty: Measures adopted at a Meeting", "OTHER"),
    ],
)
def test_the_kind_is_what_the_title_says_first(title: str, kind: str) -> None:
    assert kind_of(title) == kind


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"signed_event_date": "30/02/1841"}, "30/02/1841"),
        ({"definative_eif_event_date": "1841-06-15"}, "dd/mm/yyyy"),
        ({"terminated_event_date": 18410615}, "18410615"),
        ({"lb_document_id": "62967"}, "lb_document_id"),
        ({"lb_document_id": True}, "lb_document_id"),
        ({"title": " "}, "no title"),
        ({"country_name": ["PORTUGAL"]}, "country_name"),
        ({"field3": "TRI"}, "BI or MULTI"),
        ({"terminated_event_date": "05/05/1900", "adopted_event_date": "05/05/1950"}, "ended"),
    ],
)
def test_a_bad_record_is_rejected_alone(desk: Desk, change: dict[str, Any], found: str) -> None:
    good = {"lb_document_id": 1, "title": "Treaty of Friendship"}
    report = desk.folder / "report.ndjson"
    path = desk.write("a.json", page(change, good))
    tally = desk.imported("uk-treaties", path, report=report)
    assert tally.counts == {"new": 1, "rejected": 1}
    assert desk.count("treaty", slug="uk-treaty-1") == 1
    assert desk.count("treaty", slug=SLUG) == 0
    rejected = next(json.loads(line) for line in report.read_text().splitlines())
    assert found in rejected["message"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (page({})[:-9], "IMPORT_JSON"),
        ("[]", "IMPORT_JSON"),
        ('{"csw:GetRecordsResponse": {}}', "IMPORT_JSON"),
        (page({}).encode("utf-16"), "IMPORT_ENCODING"),
    ],
)
def test_a_broken_page_is_named(desk: Desk, content: str | bytes, code: str) -> None:
    tally = desk.imported("uk-treaties", desk.write("cut.json", content))
    assert not tally.ok
    assert code in tally.broken_files[0]
    assert desk.count("treaty", slug=SLUG) == 0


def test_markup_and_length_of_a_title(desk: Desk) -> None:
    title = "Treaty &amp; Protocol <b>'; DROP TABLE treaty; --</b> " + "word " * 400
    path = desk.write("a.json", page({"title": title, "subject": "()"}))
    assert desk.imported("uk-treaties", path).flagged == 1
    assert desk.count("treaty", slug=SLUG) == 1


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the data sets aren't here")
def test_the_whole_folder(desk: Desk) -> None:
    items = list(desk.read("uk-treaties", FOLDER))
    assert len(items) == 6_900
    assert sum(isinstance(item, Taken) for item in items) == 6_525
