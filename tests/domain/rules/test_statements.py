"""Rules 24 to 30."""

import pytest
from sqlalchemy.exc import IntegrityError

from tests.domain.rules.world import World, case


def statement(slug: str, fields: str, date: str = "2025-06-01", status: str = "STANDING") -> str:
    """Give a statement as an item of a file."""
    body = f"title: T, summary: S, act: STATE, channel: ADDRESS, status: {status}, date: {date}"
    return f"  {slug}: {{{body}, {fields}}}\n"


def two(type_: str, answer: str, target: str = "2025-06-01", status: str = "STANDING") -> str:
    """Give a statement that bears on another, by their dates, and the other's status."""
    relation = f"speaker: bob, relations: [{{type: {type_}, to: target}}]"
    return (
        "Statement:\n"
        + statement("target", "speaker: ann", target, status)
        + statement("answer", relation, answer)
    )


def chain(*links: str) -> str:
    """Give statements, each as "slug TYPE target"; - is none."""
    rows = ""
    for slug, type_, target in (link.split() for link in links):
        relations = f", relations: [{{type: {type_}, to: {target}}}]" if target != "-" else ""
        rows += statement(slug, f"speaker: ann{relations}")
    return f"Statement:\n{rows}"


def mention(*observations: str) -> str:
    """Give a statement with observations of the topic, each as YAML."""
    rows = ", ".join(f"{{target: peace, {each}}}" for each in observations)
    return "Statement:\n" + statement("speech", f"speaker: ann, mentions: [{rows}]")


YES = "polarity: MENTIONED, method: SOURCE_SAYS"
NO = "polarity: NOT_MENTIONED, method: SOURCE_SAYS"
ELSEWHERE = "evidence: [{attribution: OWN_VOICE, paragraph: 7}]"
DISPUTED = "judgements: [{status: DISPUTED, reason: the paragraphs contradict each other}]"

CASES = [
    case("rule-24-legal", "Statement:\n" + statement("speech", "speaker_description: a spokesman")),
    case(
        "rule-25-certain",
        "Statement:\n" + statement("speech", "speaker: ann, reported_by: ann"),
        "ERROR REPORTER_IS_SPEAKER",
    ),
    case("rule-25-legal", "Statement:\n" + statement("speech", "speaker: ann, reported_by: bob")),
    case(
        "rule-25-legal-unnamed",
        "Statement:\n" + statement("speech", "speaker_description: someone, reported_by: bob"),
    ),
    case("rule-26-certain", two("DENIES", "2025-05-31"), "ERROR ANSWER_BEFORE_TARGET"),
    case(
        "rule-26-possible", two("CORRECTS", "2025-06", "2025-06-10"), "WARNING ANSWER_BEFORE_TARGET"
    ),
    case("rule-26-legal", two("DENIES", "2025-06-01")),
    case("rule-26-legal-other-type", two("RESPONDS_TO", "2025-05-31")),
    case("rule-26-legal-half-known", two("DENIES", '"[..2025-06-04]"', '"[..2025-06-04]"')),
    case(
        "rule-27-certain",
        "Statement:\n" + statement("speech", "speaker: ann", status="WITHDRAWN"),
        "ERROR WITHDRAWN_WITHOUT_WITHDRAWAL",
    ),
    case(
        "rule-27-certain-only-promised",
        two("PROMISES_WITHDRAWAL_OF", "2025-06-02", status="WITHDRAWN"),
        "ERROR WITHDRAWN_WITHOUT_WITHDRAWAL",
    ),
    case(
        "rule-27-certain-history",
        "Statement:\n"
        + statement("speech", "speaker: ann, status_history: [{status: WITHDRAWN, date: 2025}]"),
        "ERROR WITHDRAWN_WITHOUT_WITHDRAWAL",
    ),
    case("rule-27-legal", two("WITHDRAWS", "2025-06-02", status="WITHDRAWN")),
    case(
        "rule-27-certain-promise-ignored",
        two("PROMISES_WITHDRAWAL_OF", "2025-06-02"),
        "ERROR WITHDRAWAL_PROMISE_MISMATCH",
    ),
    case(
        "rule-27-certain-no-promise",
        "Statement:\n" + statement("speech", "speaker: ann", status="WITHDRAWAL_PROMISED"),
        "ERROR WITHDRAWAL_PROMISE_MISMATCH",
    ),
    case(
        "rule-27-legal-promise",
        two("PROMISES_WITHDRAWAL_OF", "2025-06-02", status="WITHDRAWAL_PROMISED"),
    ),
    case("rule-28-certain", mention(YES, NO), "ERROR MENTION_CONTRADICTED"),
    case(
        "rule-28-certain-not-disputed",
        mention(YES, f"{NO}, {ELSEWHERE}"),
        "ERROR MENTION_CONTRADICTED",
    ),
    case(
        "rule-28-certain-half-disputed",
        mention(f"{YES}, {DISPUTED}", f"{NO}, {ELSEWHERE}"),
        "ERROR MENTION_CONTRADICTED",
    ),
    case("rule-28-legal", mention(f"{YES}, {DISPUTED}", f"{NO}, {ELSEWHERE}, {DISPUTED}")),
    case("rule-28-legal-twice-seen", mention(YES, "polarity: MENTIONED, method: HUMAN_CODED")),
    case(
        "rule-29-certain",
        mention("polarity: NOT_MENTIONED, method: MACHINE_CODED"),
        "ERROR ABSENCE_UNOBSERVED",
    ),
    case(
        "rule-29-certain-no-scope",
        mention("polarity: NOT_MENTIONED, method: FULL_TEXT_MATCH"),
        "ERROR ABSENCE_UNOBSERVED",
    ),
    case(
        "rule-29-certain-no-evidence",
        mention(f"{NO}, evidence: []"),
        "ERROR ABSENCE_UNOBSERVED",
        "ERROR FACT_WITHOUT_EVIDENCE",
    ),
    case("rule-29-legal", mention(NO)),
    case("rule-29-legal-coded", mention("polarity: NOT_MENTIONED, method: HUMAN_CODED")),
    case(
        "rule-29-legal-searched",
        mention("polarity: NOT_MENTIONED, method: FULL_TEXT_MATCH, scope: the whole speech"),
    ),
    case("rule-29-legal-unknown", mention("polarity: UNKNOWN, method: MACHINE_CODED")),
    case(
        "rule-30-certain",
        chain("a RESPONDS_TO b", "b RESPONDS_TO c", "c RESPONDS_TO a"),
        "ERROR STATEMENT_RELATION_CYCLE",
    ),
    case("rule-30-certain-itself", chain("a REPEATS a"), "ERROR STATEMENT_RELATION_CYCLE"),
    case("rule-30-legal", chain("a RESPONDS_TO b", "b RESPONDS_TO c", "c - -")),
    case("rule-30-legal-two-types", chain("a RESPONDS_TO b", "b REPEATS a")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_statements(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_24_certain(world: World) -> None:
    world.load("Statement:\n" + statement("speech", "speaker: ann"))
    speech = world.id_of("statement", "speech")
    world.set("statement", speech, speaker_id=None, speaker_description=" ")
    world.broken("ERROR STATEMENT_WITHOUT_SPEAKER", touched=speech)


def test_rule_24_certain_is_rejected(world: World) -> None:
    assert not world.load("Statement:\n" + statement("speech", "language: en")).ok


def test_rule_24_certain_is_refused_by_the_database(world: World) -> None:
    world.load("Statement:\n" + statement("speech", "speaker: ann"))
    with pytest.raises(IntegrityError):
        world.set("statement", speaker_id=None)


def test_rule_27_is_asked_again_when_the_answer_changes(world: World) -> None:
    world.load(two("WITHDRAWS", "2025-06-02", status="WITHDRAWN"))
    world.set("statement_relation", type="DENIES")
    answer = world.id_of("statement", "answer")
    assert world.breaches({answer}) == {"ERROR WITHDRAWN_WITHOUT_WITHDRAWAL"}
