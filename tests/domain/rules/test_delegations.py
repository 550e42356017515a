"""Rules 9 to 12."""

import pytest

from domain.model import metadata
from tests.domain.rules.world import World, case


def delegation(*members: str, fields: str = "") -> str:
    """Give a delegation with members, each as YAML."""
    rows = "".join(f"\n      - {{{member}}}" for member in members)
    return f"""
Delegation:
  envoys:
    name: Envoys
    kind: ENVOY
    sender: avaria{fields}
    members:{rows or " []"}
"""


def heads(first: str, second: str) -> str:
    """Give a delegation with two heads by their intervals."""
    return delegation(
        f"actor: ann, role: HEAD, interval: {first}", f"actor: bob, role: HEAD, interval: {second}"
    )


def travelling(*members: str) -> str:
    """Give a delegation that travels from 7 to 9 June."""
    visit = "{kind: OUTREACH, status: PLANNED, visitor: avaria, delegation: envoys, period: PERIOD}"
    return f"{delegation(*members)}\nVisit:\n  trip: {visit}".replace(
        "PERIOD", "2025-06-07/2025-06-09"
    )


def sized(size: int, counted: str) -> str:
    """Give a delegation of a declared size with a head and two members."""
    return delegation(
        "actor: ann, role: HEAD",
        "actor: bob, role: MEMBER",
        "actor: cyd, role: MEMBER",
        fields=f"\n    declared_size: {size}\n    head_counted_in_size: {counted}",
    )


def twice(first: str, second: str) -> str:
    """Give a delegation with one actor in it twice, by the intervals."""
    return delegation(
        "actor: ann, role: HEAD",
        f"actor: bob, role: MEMBER, interval: {first}",
        f"actor: bob, role: ADVISER, interval: {second}",
    )


UNDATED = "{start: UNKNOWN}"

CASES = [
    case("rule-09-certain-undated", heads(UNDATED, UNDATED), "ERROR DELEGATION_TWO_HEADS"),
    case(
        "rule-09-certain-common-day",
        heads("2025-06-01/2025-06-03", "2025-06-03/2025-06-05"),
        "ERROR DELEGATION_TWO_HEADS",
    ),
    case(
        "rule-09-possible",
        heads("2025-06-01/2025-06", "2025-06-20/2025-06-30"),
        "WARNING DELEGATION_TWO_HEADS",
    ),
    case("rule-09-legal", heads("2025-06-01/2025-06-03", "2025-06-04/2025-06-05")),
    case(
        "rule-09-certain-gap",
        travelling(
            "actor: ann, role: HEAD, interval: 2025-06-01/2025-06-08", "actor: bob, role: MEMBER"
        ),
        "ERROR DELEGATION_HEAD_GAP",
    ),
    case(
        "rule-09-certain-gap-between-heads",
        travelling(
            "actor: ann, role: HEAD, interval: 2025-06-01/2025-06-07",
            "actor: cyd, role: HEAD, interval: 2025-06-09/..",
            "actor: bob, role: MEMBER",
        ),
        "ERROR DELEGATION_HEAD_GAP",
    ),
    case(
        "rule-09-possible-gap",
        travelling(
            "actor: ann, role: HEAD, interval: 2025-06-01/2025-06", "actor: bob, role: MEMBER"
        ),
        "WARNING DELEGATION_HEAD_GAP",
    ),
    case(
        "rule-09-legal-change-on-tour",
        travelling(
            "actor: ann, role: HEAD, interval: 2025-06-01/2025-06-07",
            "actor: cyd, role: HEAD, interval: 2025-06-08/..",
        ),
    ),
    case("rule-09-warns-of-none", delegation(), "WARNING DELEGATION_WITHOUT_HEAD"),
    case("rule-10-certain", sized(1, "UNKNOWN"), "ERROR DELEGATION_OVER_SIZE"),
    case("rule-10-certain-head-counted", sized(2, "YES"), "ERROR DELEGATION_OVER_SIZE"),
    case("rule-10-possible", sized(2, "UNKNOWN"), "WARNING DELEGATION_OVER_SIZE"),
    case("rule-10-legal", sized(3, "YES")),
    case("rule-10-legal-head-apart", sized(2, "NO")),
    case("rule-12-certain", twice(UNDATED, UNDATED), "ERROR DELEGATION_MEMBER_TWICE"),
    case(
        "rule-12-certain-dated",
        twice("2025-06-01/2025-06-05", "2025-06-04/2025-06-09"),
        "ERROR DELEGATION_MEMBER_TWICE",
    ),
    case(
        "rule-12-possible",
        twice("2025-06-01/2025-06", "2025-06-20/2025-06-30"),
        "WARNING DELEGATION_MEMBER_TWICE",
    ),
    case("rule-12-legal", twice("2025-06-01/2025-06-05", "2025-06-05/2025-06-09")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_delegations(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_11_certain(world: World) -> None:
    world.load(sized(9, "UNKNOWN"))
    envoys = world.id_of("delegation", "envoys")
    world.add(
        "judgement", id=1, subject_id=envoys, field="unnamed_count", status="INFERRED", reason="x"
    )
    world.broken("ERROR DERIVED_COUNT_STORED", touched=envoys)


def test_rule_11_certain_evidence(world: World) -> None:
    evidence = "\n    evidence: [{attribution: OWN_VOICE}, {attribution: OWN_VOICE, field: FIELD}]"
    field = evidence.replace("FIELD", "unnamed_count")
    report = world.load(delegation("actor: ann, role: HEAD", fields=field))
    assert not report.ok


def test_rule_11_legal(world: World) -> None:
    evidence = "\n    evidence: [{attribution: OWN_VOICE}, {attribution: OWN_VOICE, field: FIELD}]"
    field = evidence.replace("FIELD", "declared_size")
    world.expect(delegation("actor: ann, role: HEAD", fields=field), set())


def test_rule_11_has_no_column() -> None:
    assert not {"named_count", "unnamed_count"} & set(metadata.tables["delegation"].c.keys())
