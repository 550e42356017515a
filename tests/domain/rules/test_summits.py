"""Rules 18 to 20."""

import pytest

from tests.domain.rules.world import World, case

PERIOD = "2025-06-02/2025-06-03"


def summit(*participants: str, kind: str = "MULTILATERAL", fields: str = "") -> str:
    """Give a summit with participants, each as YAML."""
    rows = "".join(f"\n      - {{{part}}}" for part in participants)
    return f"""
Summit:
  meeting:
    name: Meeting
    kind: {kind}
    level: LEADERS
    status: OCCURRED
    period: {PERIOD}{fields}
    participants:{rows or " []"}
"""


def speech(date: str, fields: str = "speaker: ann", period: str = PERIOD) -> str:
    """Give a statement at a summit in which Ann takes part."""
    body = "title: T, summary: S, act: STATE, channel: ADDRESS, status: STANDING, venue: meeting"
    meeting = summit("actor: ann, representing: avaria, role: PARTICIPANT")
    statement = f"\nStatement:\n  speech: {{{body}, {fields}, date: {date}}}"
    return meeting.replace(PERIOD, period) + statement


A, B, C = (f"actor: {state}, role: PARTICIPANT" for state in ("avaria", "borduria", "corvia"))
ANN = "actor: ann, capacity: t, role: PARTICIPANT"
PREMIER = "\nOfficeTenure:\n  t: {office: premier, holder: ann, interval: {end: OPEN}}\n"

CASES = [
    case("rule-18-warns-few", summit(A, B, kind="TRILATERAL"), "WARNING SUMMIT_STATE_COUNT"),
    case("rule-18-warns-many", summit(A, B, C, kind="BILATERAL"), "WARNING SUMMIT_STATE_COUNT"),
    case("rule-18-legal", summit(A, B, C, kind="TRILATERAL")),
    case(
        "rule-18-legal-observer",
        summit(A, B, "actor: corvia, role: OBSERVER", kind="BILATERAL"),
    ),
    case("rule-18-legal-by-office", summit(ANN, B, kind="BILATERAL") + PREMIER),
    case(
        "rule-18-legal-by-body",
        summit("actor: ministry, role: CHAIR", B, kind="BILATERAL"),
    ),
    case("rule-18-legal-nobody-recorded", summit(kind="TRILATERAL")),
    case(
        "rule-19-certain",
        summit(A, "actor: borduria, role: HOST", fields="\n    host: avaria"),
        "ERROR SUMMIT_HOST_COUNT",
    ),
    case(
        "rule-19-legal",
        summit("actor: ann, representing: avaria, role: HOST", B, fields="\n    host: avaria"),
    ),
    case(
        "rule-19-legal-co-hosted",
        summit("actor: avaria, role: HOST", "actor: borduria, role: HOST"),
    ),
    case("rule-20-certain", speech("2025-06-04"), "ERROR SUMMIT_STATEMENT_DATE"),
    case("rule-20-possible", speech("2025-06"), "WARNING SUMMIT_STATEMENT_DATE"),
    case("rule-20-legal", speech("2025-06-03")),
    case(
        "rule-20-legal-same-week",
        speech('"[2025-05-25..2025-06-01]"', period='"[2025-05-25..2025-06-01]"'),
    ),
    case("rule-20-legal-on-behalf", speech("2025-06-03", "speaker: cyd, on_behalf_of: avaria")),
    case(
        "rule-20-warns-stranger",
        speech("2025-06-03", "speaker: bob"),
        "WARNING SUMMIT_STATEMENT_SPEAKER",
    ),
    case("rule-20-legal-unnamed", speech("2025-06-03", "speaker_description: a spokesman")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_summits(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)
