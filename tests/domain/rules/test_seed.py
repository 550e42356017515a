"""All rules over all facts of the seed."""

from sqlalchemy.orm import Session

import domain.rules  # noqa: F401 - declares the rules
from domain.rules.engine import run_rules


def test_the_seed_breaks_no_rule(session: Session) -> None:
    assert list(run_rules(session)) == []
