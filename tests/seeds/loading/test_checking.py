"""How a check names the rows it speaks of."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.base import Entity
from seeds.checking import _names


@pytest.fixture(scope="module")
def names(seeded_engine) -> set[str]:
    with Session(seeded_engine) as session:
        return set(_names(session, session.scalars(select(Entity.id))).values())


@pytest.mark.parametrize(
    "name",
    [
        "State pakistan",
        "Visit pk-moscow-2025-06",
        "OfficeTenure pakistan-foreign-minister/hina-rabbani-khar",
        "Succession ussr/russia",
    ],
)
def test_a_row_has_a_name_that_a_reader_knows(names: set[str], name: str) -> None:
    assert name in names


def test_an_owned_row_is_named_after_its_owner(names: set[str]) -> None:
    assert "Engagement pk-moscow-2025-06" in names


def test_no_row_is_named_by_its_number(names: set[str]) -> None:
    assert [name for name in names if name.split()[1].isdigit()] == []
