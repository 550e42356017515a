"""Rules 5 to 8."""

from datetime import date

import pytest

from tests.domain.rules.world import World, case


def tour(head: str, visit: str, *others: str) -> str:
    """Give a delegation by the intervals of its head and its other members, and one visit."""
    members = "".join(
        f"\n      - {{actor: {actor}, role: MEMBER, interval: {interval}}}"
        for actor, interval in zip(("bob", "cyd"), others, strict=False)
    )
    return f"""
Delegation:
  envoys:
    name: Envoys
    kind: ENVOY
    sender: avaria
    members:
      - {{actor: ann, role: HEAD, interval: {head}}}{members}
Visit:
  trip: {{kind: OUTREACH, status: PLANNED, visitor: avaria, delegation: envoys, period: {visit}}}
"""


VISIT = """
Visit:
  trip: {{kind: OFFICIAL, visitor: ann, {}}}
"""

CASES = [
    case(
        "rule-05-certain",
        tour("2025-06-01/2025-06-03", "2025-06-07/2025-06-09"),
        "ERROR VISIT_OUTSIDE_MEMBERSHIP",
        "ERROR DELEGATION_HEAD_GAP",
    ),
    case(
        "rule-05-certain-in-part",
        tour("2025-06-01/2025-06-08", "2025-06-07/2025-06-09", "2025-06-01/2025-06-08"),
        "ERROR VISIT_OUTSIDE_MEMBERSHIP",
        "ERROR DELEGATION_HEAD_GAP",
    ),
    case(
        "rule-05-possible",
        tour("2025-06-01/2025-06", "2025-06-07/2025-06-09"),
        "WARNING VISIT_OUTSIDE_MEMBERSHIP",
        "WARNING DELEGATION_HEAD_GAP",
    ),
    case("rule-05-legal", tour("2025-06-01/2025-06-09", "2025-06-07/2025-06-09")),
    case("rule-05-legal-undated-member", tour("/2025-06-30", "2025-06-07/2025-06-09")),
    case("rule-05-legal-undated-visit", tour("2025-06-01/2025-06-09", "{start: UNKNOWN}")),
    case("rule-05-legal-same-month", tour("2025-06", "2025-06")),
    case(
        "rule-06-certain",
        VISIT.format("status: PLANNED, representing: avaria, host: avaria"),
        "ERROR VISIT_HOST_IS_SENDER",
    ),
    case(
        "rule-06-certain-delegation",
        tour("2025-06-01/2025-06-09", "2025-06-07/2025-06-09, host: avaria"),
        "ERROR VISIT_HOST_IS_SENDER",
    ),
    case(
        "rule-06-certain-alone",
        VISIT.format("status: PLANNED, host: ann"),
        "ERROR VISIT_HOST_IS_SENDER",
    ),
    case("rule-06-legal", VISIT.format("status: PLANNED, representing: avaria, host: borduria")),
    case(
        "rule-07-certain",
        VISIT.format("status: OCCURRED, period: 2025-06-05/2025-06-07"),
        "ERROR OCCURRED_AFTER_SOURCES",
    ),
    case(
        "rule-07-possible",
        VISIT.format("status: OCCURRED, period: 2025-06"),
        "WARNING OCCURRED_AFTER_SOURCES",
    ),
    case("rule-07-legal", VISIT.format("status: OCCURRED, period: 2025-06-04/2025-06-07")),
    case("rule-07-legal-planned", VISIT.format("status: PLANNED, period: 2025-06-05/2025-06-07")),
    case(
        "rule-07-legal-later-source",
        VISIT.format(
            "status: OCCURRED, period: 2025-06-05/2025-06-07, evidence: [{attribution: OWN_VOICE},"
            " {attribution: REFERENCE, source: list}]"
        ),
    ),
    case("rule-07-legal-undated", VISIT.format("status: OCCURRED")),
    case(
        "rule-08-warns",
        VISIT.format(
            "status: PLANNED, period: 2025-05-01/2025-05-03, "
            "evidence: [{source: old-news, attribution: OWN_VOICE}]"
        ),
        "WARNING STALE_PLAN",
    ),
    case("rule-08-legal", VISIT.format("status: PLANNED, period: 2025-06-02/2025-06-04")),
    case("rule-08-legal-done", VISIT.format("status: OCCURRED, period: 2025-05-01/2025-05-03")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_visits(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_07_is_asked_again_when_a_source_changes(world: World) -> None:
    world.load(VISIT.format("status: OCCURRED, period: 2025-06-04/2025-06-07"))
    news = world.id_of("source", "news")
    world.set(
        "source",
        news,
        published_on_edtf="2025-06-01",
        published_on_earliest=date(2025, 6, 1),
        published_on_latest=date(2025, 6, 1),
    )
    assert world.breaches({news}) == {"ERROR OCCURRED_AFTER_SOURCES"}


def test_rule_08_is_asked_again_when_a_newer_source_comes(world: World) -> None:
    assert not world.load(VISIT.format("status: PLANNED, period: 2025-06-02/2025-06-04")).problems
    report = world.load(
        "Source:\n  newer: {title: N, kind: NEWS_ARTICLE, reliability: C, published_on: 2025-07-01}"
    )
    assert [p.code for p in report.problems] == ["STALE_PLAN"]
