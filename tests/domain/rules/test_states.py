"""Rules 15 and 16."""

import pytest

from tests.domain.rules.world import World, case


def successions(*links: str) -> str:
    """Give successions, each as "predecessor successor KIND [more fields]"."""
    rows = "".join(
        f"\n  s{n}: {{predecessor: {old}, successor: {new}, kind: {kind}}}"
        for n, (old, new, kind) in enumerate(link.split(" ", 2) for link in links)
    )
    return f"Succession:{rows}\n"


def newland(existence: str, kind: str) -> str:
    """Give a successor of Oldland, which ended on 26 December 1991."""
    state = f"State:\n  newland: {{name: Newland, existence: {existence}}}\n"
    return state + successions(f"oldland newland {kind}")


def speech(date: str, fields: str = "speaker: oldland") -> str:
    """Give a statement by its date."""
    body = "title: T, summary: S, act: STATE, channel: ADDRESS, status: STANDING"
    return f"Statement:\n  speech: {{{body}, {fields}, date: {date}}}"


def visit(fields: str) -> str:
    """Give a visit."""
    return f"Visit:\n  trip: {{kind: OFFICIAL, status: OCCURRED, {fields}}}"


def summit(period: str) -> str:
    """Give a summit in which Oldland takes part."""
    body = f"name: S, kind: MULTILATERAL, level: LEADERS, status: OCCURRED, period: {period}"
    part = "participants: [{actor: oldland, role: PARTICIPANT}]"
    return f"Summit:\n  meeting: {{{body}, {part}}}"


def war(period: str) -> str:
    """Give an event in which Oldland takes part."""
    part = "participants: [{actor: oldland}]"
    return f"Event:\n  war: {{name: War, kind: WAR, status: OCCURRED, period: {period}, {part}}}"


def treaty(date: str) -> str:
    """Give a treaty that Oldland signs."""
    action = f"{{slug: signing, type: SIGNATURE, actor: oldland, date: {date}}}"
    return f"Treaty:\n  pact: {{title: A pact, kind: TREATY, actions: [{action}]}}"


OUTSIDE = "ERROR ACTOR_OUTSIDE_EXISTENCE"

CASES = [
    case(
        "rule-15-certain-circle",
        successions(
            "avaria borduria OTHER", "borduria corvia SECESSION", "corvia avaria UNIFICATION"
        ),
        "ERROR SUCCESSION_CYCLE",
    ),
    case("rule-15-certain-itself", successions("avaria avaria OTHER"), "ERROR SUCCESSION_CYCLE"),
    case(
        "rule-15-legal-two-ways",
        successions("avaria borduria OTHER", "borduria corvia OTHER", "avaria corvia OTHER"),
    ),
    case(
        "rule-15-certain-overlap",
        newland("1990-01-01/..", "CONTINUATION"),
        "ERROR SUCCESSION_OVERLAP",
    ),
    case(
        "rule-15-possible-overlap",
        newland("1991/..", "CONTINUATION"),
        "WARNING SUCCESSION_OVERLAP",
    ),
    case("rule-15-legal-next-day", newland("1991-12-26/..", "CONTINUATION")),
    case(
        "rule-15-legal-stated-overlap",
        newland("1990-01-01/..", "CONTINUATION, date: 1991-12-26"),
    ),
    case("rule-15-legal-secession", newland("1990-01-01/..", "SECESSION")),
    case(
        "rule-15-certain-two-continuations",
        successions("avaria borduria CONTINUATION", "avaria corvia CONTINUATION"),
        "ERROR CONTINUATION_TWICE",
    ),
    case(
        "rule-15-legal-one-continuation",
        successions("avaria borduria CONTINUATION", "avaria corvia SECESSION"),
    ),
    case("rule-16-certain", speech("2025-06-01"), OUTSIDE),
    case(
        "rule-16-certain-behalf",
        speech("2025-06-01", "speaker: ann, on_behalf_of: oldland"),
        OUTSIDE,
    ),
    case("rule-16-possible", speech("1991-12"), "WARNING ACTOR_OUTSIDE_EXISTENCE"),
    case("rule-16-legal", speech("1971-08-09")),
    case("rule-16-legal-last-day", speech("1991-12-26")),
    case("rule-16-possible-half-known", speech('"[..2025-06-04]"'), f"WARNING {OUTSIDE[6:]}"),
    case("rule-16-legal-unknown", speech("{verbatim: once}")),
    case("rule-16-certain-treaty", treaty("2025-05-01"), OUTSIDE),
    case("rule-16-legal-treaty", treaty("1971")),
    case(
        "rule-16-certain-visitor",
        visit("visitor: oldland, period: 1991-12-20/1991-12-30"),
        OUTSIDE,
    ),
    case("rule-16-certain-host", visit("visitor: ann, host: dan, period: 2021-05-01"), OUTSIDE),
    case("rule-16-legal-visit", visit("visitor: ann, host: oldland, period: 1990-12-20/1991-01")),
    case("rule-16-certain-summit", summit("2025-05-01/2025-05-02"), OUTSIDE),
    case("rule-16-legal-summit", summit("1985-05-01/1985-05-02")),
    case("rule-16-certain-event", war("2022-02-24/.."), OUTSIDE),
    case("rule-16-legal-event-in-part", war("1990/1993")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_states(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_15_finds_a_circle_that_the_last_link_closes(world: World) -> None:
    assert world.load(successions("avaria borduria OTHER", "borduria corvia OTHER")).ok
    report = world.load(
        "Succession:\n  last: {predecessor: corvia, successor: avaria, kind: OTHER}"
    )
    assert [p.code for p in report.problems] == ["SUCCESSION_CYCLE"]
    assert "avaria > borduria > corvia > avaria" in report.problems[0].message


def test_rule_16_is_asked_again_when_an_existence_changes(world: World) -> None:
    world.load(speech("2025-06-01", "speaker: corvia"))
    report = world.load("State:\n  corvia: {name: Corvia, existence: 1950/1999}")
    assert [p.code for p in report.problems] == ["ACTOR_OUTSIDE_EXISTENCE"]
