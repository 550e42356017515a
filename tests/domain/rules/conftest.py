"""Fixtures: the small world, on both kinds of database."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.databases import Databases, disposing
from tests.domain.rules.world import BASE, World, with_evidence


@pytest.fixture(scope="session")
def world_engine(databases: Databases, migrated_template: str) -> Iterator[Engine]:
    """An engine on a database with the base of the world."""
    from domain.database import open_engine, writing
    from seeds.loading.seed import load_documents

    url = databases.copy(migrated_template)
    with disposing(open_engine(url)) as engine:
        with writing(engine) as connection:
            report = load_documents(connection, {"base.yaml": with_evidence(BASE)})
            assert not report.problems, report.problems
        yield engine
    databases.drop(url)


@pytest.fixture
def world(world_engine: Engine) -> Iterator[World]:
    """The world, for one test."""
    with world_engine.connect() as connection:
        transaction = connection.begin()
        yield World(connection)
        transaction.rollback()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")
