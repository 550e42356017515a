"""The content's revision: it moves with what is committed, and with nothing else."""

from contextlib import suppress

import pytest
from sqlalchemy import Engine, select, text

from domain.database import open_engine, writing
from domain.revision import ContentRevision
from seeds.loading.seed import seed_database
from tests.databases import disposing


@pytest.fixture
def store(seeded_copy: str):
    with disposing(open_engine(seeded_copy)) as engine:
        yield engine


def revision(engine: Engine) -> str:
    with engine.connect() as connection:
        (value,) = connection.scalars(select(ContentRevision.value))
        return value


RENAME = text("UPDATE statement SET title = title || '.'")


def test_it_moves_with_a_write_and_never_comes_back(store: Engine) -> None:
    seen = {revision(store)}
    for _ in range(3):
        with writing(store) as connection:
            connection.execute(RENAME)
        seen.add(revision(store))
    assert len(seen) == 4


def test_it_stays_when_nothing_is_written(store: Engine) -> None:
    before = revision(store)
    with writing(store) as connection:
        connection.scalar(text("SELECT count(*) FROM statement"))
    assert seed_database(store).ok
    assert revision(store) == before


def test_it_stays_when_a_write_is_undone(store: Engine) -> None:
    before = revision(store)
    with suppress(ZeroDivisionError), writing(store) as connection:
        connection.execute(RENAME)
        raise ZeroDivisionError
    with writing(store) as connection:
        connection.execute(RENAME)
        connection.rollback()
    assert revision(store) == before


def test_there_is_only_one(store: Engine) -> None:
    with store.connect() as connection, pytest.raises(Exception, match="only_one"):
        connection.execute(text("INSERT INTO content_revision VALUES (2, 'a')"))
