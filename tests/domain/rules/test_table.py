"""The list of rules: its table in the documentation, and that no invariant is missing."""

from pathlib import Path

import pytest

import domain.rules  # noqa: F401 - declares the rules
from domain.rules.engine import RULES, rule
from domain.rules.table import markdown

DOCS = Path(__file__).parents[3] / "docs" / "rules.md"


def test_documentation_holds_the_table() -> None:
    assert markdown() in DOCS.read_text(encoding="utf-8")


def test_every_invariant_has_a_rule() -> None:
    assert {each.number for each in RULES.values()} == set(range(1, 41))


def test_a_code_is_given_once() -> None:
    with pytest.raises(ValueError, match="TOPIC_CYCLE"):
        rule(38, "TOPIC_CYCLE")(lambda scope, found: ())


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_says_what_it_wants(code: str) -> None:
    assert RULES[code].text.endswith(".")
    assert "|" not in RULES[code].text
