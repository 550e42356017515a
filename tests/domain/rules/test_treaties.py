"""Rules 21 to 23 and 33."""

import pytest

from tests.domain.rules.world import World, case


def treaty(*actions: str, parties: str = "avaria borduria", fields: str = "") -> str:
    """Give a treaty by its actions, each as "TYPE actor date [more fields]"; - is nobody."""
    rows = ""
    for n, action in enumerate(actions):
        kind, actor, date, *more = action.split(" ", 3)
        parts = [f"slug: act-{n}", f"type: {kind}", f"date: {date}", *more]
        if actor != "-":
            parts.append(f"actor: {actor}")
        rows += f"\n      - {{{', '.join(parts)}}}"
    members = "".join(f"\n      - {{actor: {party}}}" for party in parties.split())
    return f"""
Treaty:
  accord:
    title: An accord
    kind: TREATY{fields}
    parties:{members or " []"}
    actions:{rows or " []"}
"""


def bilateral(*parties: str) -> str:
    """Give a bilateral treaty by its parties, each as YAML."""
    rows = "".join(f"\n      - {{{party}}}" for party in parties)
    return f"""
Treaty:
  accord:
    title: An accord
    kind: TREATY
    bilateral: true
    parties:{rows or " []"}
"""


TWO_SIDES = "\n    bilateral: true"
MANY_SIDES = "\n    bilateral: false"

CASES = [
    case(
        "rule-21-certain-force",
        treaty("SIGNATURE avaria 1972", "ENTRY_INTO_FORCE - 1971-08-09"),
        "ERROR TREATY_IN_FORCE_BEFORE_SIGNATURE",
    ),
    case(
        "rule-21-possible-force",
        treaty("SIGNATURE avaria 1971", "ENTRY_INTO_FORCE - 1971-08-09"),
        "WARNING TREATY_IN_FORCE_BEFORE_SIGNATURE",
    ),
    case("rule-21-legal-force", treaty("SIGNATURE avaria 1971", "ENTRY_INTO_FORCE - 1971")),
    case(
        "rule-21-legal-late-signature",
        treaty("SIGNATURE avaria 1972", "ENTRY_INTO_FORCE - 1971", fields=MANY_SIDES),
    ),
    case(
        "rule-21-certain-ratification",
        treaty("SIGNATURE avaria 1972-03-01", "RATIFICATION avaria 1972-02-01"),
        "ERROR TREATY_RATIFIED_BEFORE_SIGNATURE",
    ),
    case(
        "rule-21-possible-ratification",
        treaty("SIGNATURE avaria 1972-02-15", "RATIFICATION avaria 1972-02"),
        "WARNING TREATY_RATIFIED_BEFORE_SIGNATURE",
    ),
    case(
        "rule-21-legal-ratification-of-another",
        treaty("SIGNATURE avaria 1972-03-01", "RATIFICATION borduria 1972-02-01"),
    ),
    case(
        "rule-21-certain-ratification-two-sides",
        treaty(
            "SIGNATURE avaria 1972-03-01",
            "RATIFICATION borduria 1972-02-01",
            fields=TWO_SIDES,
        ),
        "ERROR TREATY_RATIFIED_BEFORE_SIGNATURE",
    ),
    case(
        "rule-21-legal-accession",
        treaty("SIGNATURE avaria 1972-03-01", "ACCESSION avaria 1972-02-01"),
    ),
    case(
        "rule-21-certain-suspension",
        treaty("SIGNATURE - 1960", "SUSPENSION avaria 1959"),
        "ERROR TREATY_SUSPENDED_BEFORE_FORCE",
    ),
    case(
        "rule-21-possible-suspension",
        treaty("ENTRY_INTO_FORCE - 1961-01-12", "SUSPENSION avaria 1961"),
        "WARNING TREATY_SUSPENDED_BEFORE_FORCE",
    ),
    case("rule-21-legal-suspension", treaty("SIGNATURE - 1960", "SUSPENSION avaria 2025")),
    case(
        "rule-21-certain-resumption",
        treaty("SIGNATURE - 1960", "RESUMPTION avaria 2026"),
        "ERROR TREATY_RESUMED_UNSUSPENDED",
    ),
    case(
        "rule-21-certain-resumption-first",
        treaty("RESUMPTION avaria 2024", "SUSPENSION avaria 2025"),
        "ERROR TREATY_RESUMED_UNSUSPENDED",
    ),
    case(
        "rule-21-possible-resumption",
        treaty("RESUMPTION avaria 2025", "SUSPENSION avaria 2025-04"),
        "WARNING TREATY_RESUMED_UNSUSPENDED",
    ),
    case(
        "rule-21-legal-resumption",
        treaty("SUSPENSION avaria 2025", "RESUMPTION avaria 2026", "SUSPENSION avaria 2027"),
    ),
    case(
        "rule-21-certain-after-end",
        treaty("TERMINATION avaria 1990", "RESERVATION avaria 1991"),
        "ERROR TREATY_ACT_AFTER_END",
    ),
    case(
        "rule-21-possible-after-end",
        treaty("EXPIRY - 1990-06-30", "RESERVATION avaria 1990"),
        "WARNING TREATY_ACT_AFTER_END",
    ),
    case(
        "rule-21-legal-registration-after-end",
        treaty("TERMINATION avaria 1990", "REGISTRATION avaria 1991"),
    ),
    case(
        "rule-21-legal-before-effect",
        treaty("TERMINATION avaria 1990 effective_date: 1992", "NOTIFICATION avaria 1991"),
    ),
    case(
        "rule-22-certain",
        treaty("SUSPENSION corvia 2025"),
        "ERROR TREATY_ACTOR_UNRELATED",
    ),
    case(
        "rule-22-certain-too-early",
        treaty("ACCESSION corvia 2025", "RESERVATION corvia 2024"),
        "ERROR TREATY_ACTOR_UNRELATED",
    ),
    case(
        "rule-22-possible",
        treaty("ACCESSION corvia 2025-06", "RESERVATION corvia 2025"),
        "WARNING TREATY_ACTOR_UNRELATED",
    ),
    case(
        "rule-22-possible-nobody-recorded",
        treaty("SUSPENSION corvia 2025", parties=""),
        "WARNING TREATY_ACTOR_UNRELATED",
    ),
    case("rule-22-legal", treaty("SUSPENSION avaria 2025")),
    case("rule-22-legal-signatory", treaty("SIGNATURE corvia 2024", "OBJECTION corvia 2025")),
    case("rule-22-legal-body", treaty("SUSPENSION ministry 2025")),
    case("rule-22-legal-nobody", treaty("SUSPENSION - 2025")),
    case("rule-22-legal-depositary", treaty("REGISTRATION league 2025")),
    case(
        "rule-23-certain-third",
        bilateral("actor: avaria", "actor: borduria", "actor: corvia"),
        "ERROR BILATERAL_TREATY_PARTIES",
    ),
    case(
        "rule-23-certain-person",
        bilateral("actor: avaria", "actor: ann"),
        "ERROR BILATERAL_TREATY_PARTIES",
    ),
    case("rule-23-possible", bilateral("actor: avaria"), "WARNING BILATERAL_TREATY_PARTIES"),
    case("rule-23-legal", bilateral("actor: avaria", "actor: league")),
    case(
        "rule-23-legal-successor",
        bilateral(
            "actor: avaria", "actor: oldland, until: 1991-12-26", "actor: corvia, since: 1991"
        ),
    ),
    case("rule-23-legal-many", treaty(parties="avaria borduria corvia")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_treaties(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def claim(treaty_paragraph: int, about: str = "", denies: str = "borduria", more: str = "") -> str:
    """Give a denied claim of paragraph 12, and a treaty of some paragraph."""
    seen = "evidence: [{attribution: OWN_VOICE, paragraph: 12}]"
    return f"""
Treaty:
  deal:
    title: A deal
    kind: AGREEMENT
    evidence: [{{attribution: OWN_VOICE, paragraph: {treaty_paragraph}}}]{more}
Claim:
  cl-deal:
    proposition: There is a deal.
    about: [borduria{about}]
    {seen}
    positions:
      - {{position: ASSERTS, {seen}, statement: st-report}}
      - {{position: DENIES, actor: {denies}, {seen}}}
Statement:
  st-report:
    title: Reports
    summary: There is a deal.
    act: REPORT
    speaker_description: reports
    channel: MEDIA_REPORT
    date: 2025-06-01
    status: STANDING
"""


ANNOUNCED = """
    actions:
      - {slug: deal-signing, type: SIGNATURE, announced_in: st-report}"""

CLAIM_CASES = [
    case("rule-33-certain", claim(12, ", deal"), "ERROR CLAIM_AS_TREATY"),
    case("rule-33-certain-announced", claim(12, more=ANNOUNCED), "ERROR CLAIM_AS_TREATY"),
    case("rule-33-possible", claim(12), "WARNING CLAIM_AS_TREATY"),
    case("rule-33-legal-other-evidence", claim(17, ", deal")),
    case(
        "rule-33-legal-not-denied",
        claim(12, ", deal").replace("DENIES", "CONFIRMS"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAIM_CASES)
def test_claims(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


def test_rule_33_is_asked_again_when_a_claim_is_denied(world: World) -> None:
    world.load(claim(12, ", deal").replace("DENIES", "CONFIRMS"))
    world.set("claim_position", position="DENIES")
    assert world.breaches({world.id_of("claim", "cl-deal")}) == {"ERROR CLAIM_AS_TREATY"}
