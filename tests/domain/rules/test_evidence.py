"""Rules 31, 32 and 34."""

from decimal import Decimal

import pytest
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from domain.model import metadata
from domain.rules.amounts import is_currency
from domain.rules.evidence import fact_types
from tests.domain.rules.world import World, case


def visit(evidence: str, status: str = "PLANNED", more: str = "") -> str:
    """Give a visit with evidence, each piece as YAML."""
    fields = f"kind: OFFICIAL, visitor: ann, status: {status}, evidence: [{evidence}]{more}"
    return f"Visit:\n  trip: {{{fields}}}"


def offer(amount: str) -> str:
    """Give a statement with a sum."""
    fields = "title: T, summary: S, act: OFFER, channel: ADDRESS, status: STANDING, date: 2025"
    return f"Statement:\n  offer: {{{fields}, speaker: ann, amount: {amount}}}"


HEADLINE = "{attribution: HEADLINE_ONLY}"
TEXT = "{attribution: OWN_VOICE}"
JUDGED = ", judgements: [{status: REFERENCE, reason: a test}]"

CASES = [
    case("rule-31-certain", visit(""), "ERROR FACT_WITHOUT_EVIDENCE"),
    case(
        "rule-31-certain-field-only",
        visit("{attribution: OWN_VOICE, field: status}"),
        "ERROR FACT_WITHOUT_EVIDENCE",
    ),
    case(
        "rule-31-certain-owned",
        visit(TEXT, more=", engagements: [{kind: MEDIA, status: PLANNED, evidence: []}]"),
        "ERROR FACT_WITHOUT_EVIDENCE",
    ),
    case("rule-31-legal", visit(TEXT)),
    case(
        "rule-31-certain-reference",
        visit("{attribution: REFERENCE}"),
        "ERROR REFERENCE_WITHOUT_LIST",
    ),
    case("rule-31-certain-judged", visit(TEXT, more=JUDGED), "ERROR REFERENCE_WITHOUT_LIST"),
    case("rule-31-legal-reference", visit("{attribution: REFERENCE, source: list}")),
    case("rule-32-certain", visit(HEADLINE, "OCCURRED"), "ERROR EVENT_ON_HEADLINE_ALONE"),
    case("rule-32-certain-ongoing", visit(HEADLINE, "ONGOING"), "ERROR EVENT_ON_HEADLINE_ALONE"),
    case(
        "rule-32-certain-other-field",
        visit(f"{HEADLINE}, {{attribution: OWN_VOICE, field: place}}", "OCCURRED"),
        "ERROR EVENT_ON_HEADLINE_ALONE",
    ),
    case(
        "rule-32-certain-status",
        visit(HEADLINE, more=JUDGED),
        "ERROR STATUS_ON_HEADLINE_ALONE",
        "ERROR REFERENCE_WITHOUT_LIST",
    ),
    case("rule-32-legal", visit(HEADLINE)),
    case("rule-32-legal-text-as-well", visit(f"{HEADLINE}, {TEXT}", "OCCURRED")),
    case(
        "rule-32-legal-status-in-text",
        visit(f"{HEADLINE}, {{attribution: OWN_VOICE, field: status}}", "OCCURRED"),
    ),
    case("rule-34-certain", offer("{amount: 2, currency: ABC}"), "ERROR MONEY_NOT_WHOLE"),
    case("rule-34-legal", offer("{amount: 2000000000, currency: USD}")),
    case("rule-34-legal-withdrawn", offer("{amount: 2.50, currency: DEM}")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_evidence(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_31_is_asked_again_when_a_source_changes_kind(world: World) -> None:
    world.load(visit("{attribution: REFERENCE, source: list}"))
    source = world.id_of("source", "list")
    world.set("source", source, kind="NEWS_ARTICLE")
    assert "ERROR REFERENCE_WITHOUT_LIST" in world.breaches({source})


@pytest.mark.parametrize("table", ["actor", "delegation_member", "statement_relation", "aim"])
def test_rule_31_looks_at_every_fact(table: str) -> None:
    assert "epistemic_status" in metadata.tables[table].c
    assert {"State", "Person", "DelegationMember", "StatementRelation", "Aim"} <= set(fact_types())
    assert not {"Source", "Office", "Topic"} & set(fact_types())


def test_rule_31_certain_when_evidence_goes(world: World) -> None:
    world.load(visit(TEXT))
    trip = world.id_of("visit", "trip")
    evidence = metadata.tables["evidence"]
    world.connection.execute(delete(evidence).where(evidence.c.subject_id == trip))
    assert world.breaches({trip}) == {"ERROR FACT_WITHOUT_EVIDENCE"}


@pytest.mark.parametrize(
    "columns", [{"amount_value": Decimal(2)}, {"amount_currency": "USD"}], ids=str
)
def test_rule_34_certain_half(world: World, columns: dict[str, object]) -> None:
    world.load(offer("~").replace(", amount: ~", ""))
    world.without_checks("statement")
    offered = world.id_of("statement", "offer")
    world.set("statement", offered, **columns)
    world.broken("ERROR MONEY_NOT_WHOLE", touched=offered)


def test_rule_34_certain_half_is_refused_by_the_database(world: World) -> None:
    world.load(offer("{amount: 2, currency: USD}"))
    with pytest.raises(IntegrityError):
        world.set("statement", amount_currency=None)


def test_rule_34_certain_half_is_rejected(world: World) -> None:
    assert not world.load(offer("{amount: 2}")).ok


@pytest.mark.parametrize(("code", "known"), [("EUR", True), ("SUR", True), ("AAA", False)])
def test_rule_34_knows_currencies(code: str, known: bool) -> None:
    assert is_currency(code) is known
