"""How a treaty stands: what its acts leave behind, and what changes nothing."""

from datetime import date

import pytest

import domain.model  # noqa: F401 - maps every class
from domain.treaty import TreatyAction, TreatyStatusValue, treaty_status
from domain.treaty import TreatyActionType as T
from domain.values.fuzzy import FuzzyDate


def action(kind: T, day: str) -> TreatyAction:
    """Give an act of that day."""
    return TreatyAction(type=kind, date=FuzzyDate.of(day), contested_by=[])


@pytest.mark.parametrize("late", [T.SIGNATURE, T.DEFINITIVE_SIGNATURE, T.ADOPTION])
def test_what_is_in_force_stays_so_when_another_state_signs(late: T) -> None:
    acts = [action(T.SIGNATURE, "1971"), action(T.ENTRY_INTO_FORCE, "1973-04-18")]
    acts.append(action(late, "1992-03-01"))
    status = treaty_status(acts, date(1992, 3, 2))
    assert (status.value, status.basis) == (TreatyStatusValue.IN_FORCE, acts[1])
    assert treaty_status(acts, date(1972, 3, 2)).value is TreatyStatusValue.NOT_YET_IN_FORCE
