"""What a load writes, and what it leaves alone."""

from datetime import date

import pytest
from sqlalchemy import insert, update

from domain.base import key_id
from domain.model import metadata
from tests.seeds.loading.conftest import WORLD, Loader
from tests.seeds.loading.dump import difference

EVIDENCE = "evidence: [{paragraph: 1, attribution: OWN_VOICE}]"
HERALD = """
Source:
  herald: {title: Herald, kind: NEWS_ARTICLE, reliability: C, published_on: 2025-07-01}
"""
CAMPAIGN = f"""
source: gazette
Campaign:
  tour:
    name: Tour
    note: a remark
    sender: freedonia
    status: PLANNED
    named_destinations: [sylvania, freedonia]
    aims:
      - {{text: peace, attribution: OFFICIAL, targets: [sylvania, minister], {EVIDENCE}}}
      - {{text: glory, attribution: EDITORIAL, {EVIDENCE}}}
    {EVIDENCE}
"""
SECOND_VOICE = (
    "source: herald\nCampaign:\n  tour:\n    evidence: [{paragraph: 9, attribution: QUOTED}]\n"
)


def changed(world: Loader, *texts: str) -> dict[str, tuple[int, int]]:
    before = world.dump()
    world.loaded(*texts)
    return difference(before, world.dump())


def test_a_second_load_writes_nothing(world: Loader) -> None:
    first = world.loaded(WORLD, CAMPAIGN)
    before = world.dump()
    second = world.loaded(WORLD, CAMPAIGN)
    assert world.dump() == before
    assert second.total("unchanged") == first.total("new") + first.total("unchanged")
    assert [second.total(what) for what in ("new", "updated", "removed", "rejected")] == [0] * 4


def test_one_scalar_is_one_update(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    report = world.loaded(CAMPAIGN.replace("a remark", "another"))
    assert report.total("updated") == 1
    assert report.counts["gazette", "Campaign"]["updated"] == 1
    assert world.one("campaign.note") == "another"


def test_lists_keep_their_order(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    assert world.column("aim.text") == ["peace", "glory"]
    ids = [key_id("State", "sylvania"), key_id("State", "freedonia")]
    links = metadata.tables["campaign_destination"]
    query = links.select().order_by(links.c.ordinal)
    assert [row.actor_id for row in world.connection.execute(query)] == ids
    swapped = CAMPAIGN.replace("[sylvania, freedonia]", "[freedonia, sylvania]")
    assert changed(world, swapped) == {"campaign_destination": (2, 2)}
    assert [row.actor_id for row in world.connection.execute(query)] == ids[::-1]


def test_a_withdrawn_link_goes(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    fewer = CAMPAIGN.replace("[sylvania, freedonia]", "[sylvania]").replace(", minister]", "]")
    counts = changed(world, fewer)
    assert counts == {"campaign_destination": (1, 0), "aim_target": (1, 0)}


def test_a_withdrawn_list_goes(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    fewer = CAMPAIGN.replace("    named_destinations: [sylvania, freedonia]\n", "")
    assert changed(world, fewer) == {"campaign_destination": (2, 0)}


def test_a_withdrawn_child_goes_with_all_it_has(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    lines = [line for line in CAMPAIGN.splitlines() if "text: peace" not in line]
    counts = changed(world, "\n".join(lines))
    assert counts["aim_target"] == (2, 0)
    assert world.column("aim.text") == ["glory"]
    assert counts["entity"] == (1, 0)
    assert counts["evidence"] == (1, 0)


def test_a_withdrawn_child_stays_when_another_source_has_it(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    piece = {"text": "peace", "attribution": "OFFICIAL"}
    evidence = [{"paragraph": "1", "attribution": "OWN_VOICE"}]
    world.loaded(HERALD)
    report = world.piece("Campaign", "tour", "herald", aims=[piece | {"evidence": evidence}])
    assert report.errors == []
    lines = [line for line in CAMPAIGN.splitlines() if "text: peace" not in line]
    world.loaded("\n".join(lines))
    assert sorted(world.column("aim.text")) == ["glory", "peace"]


def test_a_withdrawn_scalar_is_reset(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    world.loaded(CAMPAIGN.replace("    note: a remark\n", ""))
    assert world.one("campaign.note") is None


@pytest.mark.parametrize("gone", ["", "    note: ~\n"])
def test_a_withdrawn_scalar_stays_when_another_source_may_have_given_it(
    world: Loader, gone: str
) -> None:
    world.loaded(CAMPAIGN, HERALD, SECOND_VOICE)
    world.loaded(CAMPAIGN.replace("    note: a remark\n", gone))
    assert world.one("campaign.note") == "a remark"


def test_two_files_of_one_load_make_one_record(world: Loader) -> None:
    more = """
source: gazette
Campaign:
  tour:
    declared_delegation_count: 4
    names: [{value: Grand Tour, kind: ALIAS, language: en}]
"""
    report = world.loaded(CAMPAIGN, more)
    assert world.one("campaign.declared_delegation_count") == 4
    assert sorted(world.column("name.value", subject_id=world.one("campaign.id"))) == [
        "Grand Tour",
        "Tour",
    ]
    assert report.counts["gazette", "Campaign"]["new"] == 1


def names_of(world: Loader, slug: str) -> list[tuple[str, str]]:
    subject = world.one("actor.id", slug=slug)
    values = world.column("name.value", subject_id=subject)
    kinds = world.column("name.kind", subject_id=subject)
    return [(str(kind), value) for kind, value in zip(kinds, values, strict=True)]


def test_the_primary_name_follows_the_label(world: Loader) -> None:
    assert names_of(world, "minister") == [("PRIMARY", "Head Minister")]
    world.loaded(WORLD.replace("Head Minister", "Head T. Minister"))
    assert names_of(world, "minister") == [("PRIMARY", "Head T. Minister")]
    assert world.column("name.normal", value="Head T. Minister") != []


def test_the_primary_name_follows_a_label_that_another_source_supports_too(world: Loader) -> None:
    voice = (
        "source: herald\nPerson:\n  minister: {evidence: [{paragraph: 9, attribution: QUOTED}]}\n"
    )
    world.loaded(HERALD, voice)
    world.loaded(WORLD.replace("Head Minister", "Head T. Minister"))
    assert names_of(world, "minister") == [("PRIMARY", "Head T. Minister")]
    world.piece("Person", "minister", "herald", name="H. Minister")
    assert names_of(world, "minister") == [("PRIMARY", "H. Minister")]


def redirect(world: Loader, slug: str, target: str) -> None:
    values = {"table": "actor", "slug": slug, "entity_id": world.one("actor.id", slug=target)}
    world.connection.execute(insert(metadata.tables["slug_redirect"]), values)


def test_a_link_follows_a_redirect(world: Loader) -> None:
    redirect(world, "old-freedonia", "freedonia")
    world.loaded(CAMPAIGN.replace("sender: freedonia", "sender: old-freedonia"))
    assert world.one("campaign.sender_id") == world.one("actor.id", slug="freedonia")


def test_a_record_under_a_former_slug_is_the_same_record(world: Loader) -> None:
    redirect(world, "old-freedonia", "freedonia")
    assert changed(world, WORLD.replace(" freedonia:", " old-freedonia:")) == {}


def test_a_renamed_record_is_found_by_its_slug(world: Loader) -> None:
    actor = metadata.tables["actor"]
    renamed = update(actor).where(actor.c.slug == "freedonia").values(slug="new-freedonia")
    world.connection.execute(renamed)
    assert changed(world, WORLD.replace(" freedonia:", " new-freedonia:")) == {}


def test_a_status_is_added_to_its_history(world: Loader) -> None:
    def history() -> list[str]:
        subject = world.one("campaign.id")
        return [str(s) for s in world.column("event_status_change.status", subject_id=subject)]

    world.loaded(CAMPAIGN)
    assert history() == ["PLANNED"]
    world.loaded(CAMPAIGN)
    assert history() == ["PLANNED"]
    for status in ("POSTPONED", "PLANNED"):
        world.loaded(CAMPAIGN.replace("PLANNED", status))
    assert history() == ["PLANNED", "POSTPONED", "PLANNED"]


TENURE = f"""
source: gazette
Office:
  freedonia-president: {{title: President, rank: HEAD_OF_STATE, of: freedonia}}
OfficeTenure:
  minister-president:
    office: freedonia-president
    holder: minister
    interval: {{start: "[..{{published}}]", end: OPEN}}
    {EVIDENCE}
"""


def test_what_follows_from_evidence_is_computed_anew(world: Loader) -> None:
    world.loaded(TENURE)
    assert world.one("office_tenure.observed_on") == date(2025, 6, 3)
    assert world.one("office_tenure.epistemic_status") == "REPORTED"
    world.loaded(TENURE.replace("OWN_VOICE", "PARAPHRASED"))
    assert world.one("office_tenure.epistemic_status") == "ATTRIBUTED"
    judgement = "judgements: [{status: INFERRED, reason: from the uniform}]\n"
    world.loaded(f"{TENURE}    {judgement}")
    assert world.one("office_tenure.epistemic_status") == "INFERRED"
    voice = """
source: herald
OfficeTenure:
  minister-president: {evidence: [{paragraph: 9, attribution: OWN_VOICE}]}
"""
    world.loaded(TENURE, HERALD, voice)
    assert world.one("office_tenure.observed_on") == date(2025, 7, 1)
    assert world.one("office_tenure.epistemic_status") == "REPORTED"


def test_the_day_of_publication_is_filled_in_anew(world: Loader) -> None:
    world.loaded(TENURE)
    assert world.one("office_tenure.interval_start_edtf") == "[..2025-06-03]"
    later = WORLD.replace("2025-06-03", '"[2025-06-01..2025-06-05]"')
    world.loaded(later, TENURE)
    assert world.one("office_tenure.interval_start_edtf") == "[..2025-06-05]"
    assert world.one("office_tenure.observed_on") == date(2025, 6, 1)
    first = TENURE.replace("{published}", "{published-first}")
    world.loaded(first)
    assert "[..2025-06-01]" in world.column("office_tenure.interval_start_edtf")


def test_a_day_of_publication_that_nobody_gives(world: Loader) -> None:
    error = world.errors(WORLD.replace(", published_on: 2025-06-03", ""), TENURE)[0]
    assert "refers to the day of publication, which the source gazette doesn't give" in error


def test_a_piece_takes_nothing_back(world: Loader) -> None:
    world.loaded(CAMPAIGN)
    before = world.dump()
    world.piece("Campaign", "tour", "gazette", name="Tour")
    assert world.dump() == before


def test_an_unknown_side_may_be_written_or_left_out(world: Loader) -> None:
    visit = f"""
source: gazette
Visit:
  trip:
    visitor: minister
    host: sylvania
    kind: OFFICIAL
    status: PLANNED
    {EVIDENCE}
    engagements:
      - {{kind: MEDIA, status: PLANNED, %s{EVIDENCE}}}
"""
    world.loaded(visit % "")
    assert changed(world, visit % "period: {start: UNKNOWN, end: UNKNOWN}, ") == {}
    assert changed(world, visit % "period: ~, ") == {}


def test_a_child_that_others_refer_to_cannot_go(world: Loader) -> None:
    treaty = f"""
source: gazette
Treaty:
  pact:
    title: Pact
    kind: TREATY
    {EVIDENCE}
    actions:
      - {{slug: pact-signed, type: SIGNATURE, actor: freedonia, date: 1933, {EVIDENCE}}}
Assertion:
  a: {{subject: pact-signed, predicate: OTHER, value: was late, {EVIDENCE}}}
"""
    report = world.load(treaty)
    assert [str(p) for p in report.errors if "RULE" not in p.code] == []
    lines = [line for line in treaty.splitlines() if "slug: pact-signed" not in line]
    errors = world.errors("\n".join(lines).replace("    actions:\n", ""))
    assert errors == [
        "a.yaml:4: error SEED_INTEGRITY: Treaty pact: this TreatyAction is no longer stated, "
        "but other rows refer to it"
    ]
