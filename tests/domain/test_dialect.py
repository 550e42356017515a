"""Arrays of ids as one parameter: whatever they hold, both databases find the same rows."""

import pytest
from sqlalchemy import func, select

from domain.database import open_engine
from domain.dialect import IdList, in_ids
from domain.model import metadata
from tests.databases import disposing

ENTITY_ID = metadata.tables["entity"].c.id
SMALLEST, LARGEST = -(2**63), 2**63 - 1


@pytest.mark.parametrize("unknown", [(), (SMALLEST, -1, 0, LARGEST)])
@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_rows_by_their_ids(seeded: str, count: int, unknown: tuple[int, ...]) -> None:
    with disposing(open_engine(seeded)) as engine, engine.connect() as connection:
        some = connection.scalars(select(ENTITY_ID).order_by(ENTITY_ID).limit(count)).all()
        ids = IdList((*some, *unknown, *some))
        wanted = select(ENTITY_ID).where(in_ids(ENTITY_ID, ids)).order_by(ENTITY_ID)
        assert connection.scalars(wanted).all() == some
        counted = select(func.count(ENTITY_ID)).where(in_ids(ENTITY_ID, ids))
        assert connection.scalar(counted) == len(some)
