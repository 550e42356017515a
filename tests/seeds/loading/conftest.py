"""A loader over a migrated database; whatever it writes is undone."""

from collections.abc import Iterator
from textwrap import dedent
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select

from domain.database import open_engine
from domain.model import metadata
from seeds.loading.load import load_records
from seeds.loading.report import Report
from seeds.loading.seed import load_documents
from seeds.record import Record, Where
from tests.databases import Databases, disposing
from tests.seeds.loading.dump import Dump, dump

WORLD = """
    source: gazette
    Source:
      gazette: {title: The Gazette, kind: NEWS_ARTICLE, reliability: B, published_on: 2025-06-03}
    State:
      freedonia: {name: Freedonia, evidence: [{paragraph: 1, attribution: OWN_VOICE}]}
      sylvania: {name: Sylvania, evidence: [{paragraph: 1, attribution: OWN_VOICE}]}
    Person:
      minister: {name: Head Minister, evidence: [{paragraph: 1, attribution: OWN_VOICE}]}
"""
"""Two states, a person, and the paper that tells of them."""


class Loader:
    """Loads YAML texts and looks at what is stored."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def load(self, *texts: str) -> Report:
        """Load texts as files a.yaml, b.yaml …; they belong to one load."""
        files = {
            f"{letter}.yaml": dedent(text) for letter, text in zip("abcdef", texts, strict=False)
        }
        return load_documents(self.connection, files)

    def loaded(self, *texts: str) -> Report:
        """Load texts that have no error."""
        report = self.load(*texts)
        assert [str(problem) for problem in report.errors] == []
        return report

    def piece(self, typename: str, key: str, source: str, **fields: Any) -> Report:
        """Load one record that does not claim to be all that its source says."""
        record = Record(typename, key, fields, Where("piece"), source)
        return load_records(self.connection, [record])

    def errors(self, *texts: str) -> list[str]:
        """Load texts with errors: give these, and see that nothing was written."""
        before = self.dump()
        report = self.load(*texts)
        assert not report.ok
        assert self.dump() == before
        return [str(problem) for problem in report.errors]

    def error(self, *texts: str) -> str:
        """Load texts with one error, and give it."""
        (error,) = self.errors(*texts)
        return error

    def dump(self) -> Dump:
        """Give all that is stored."""
        return dump(self.connection)

    def column(self, name: str, **where: Any) -> list[Any]:
        """Give one column, "table.column", of the rows with these values, in order of the list."""
        table_name, _, column = name.partition(".")
        table = metadata.tables[table_name]
        query = select(table.c[column])
        for key, value in where.items():
            query = query.where(table.c[key] == value)
        order = [table.c[key] for key in ("ordinal", "id") if key in table.c]
        return list(self.connection.scalars(query.order_by(*order)))

    def one(self, name: str, **where: Any) -> Any:
        """Give the only value of a column."""
        (value,) = self.column(name, **where)
        return value


@pytest.fixture(scope="session")
def loader_engine(migrated: str) -> Iterator[Engine]:
    """One engine for all loaders, so that each select is compiled once."""
    with disposing(open_engine(migrated)) as engine:
        yield engine


@pytest.fixture
def loader(loader_engine: Engine) -> Iterator[Loader]:
    """A loader over an empty migrated database."""
    with loader_engine.connect() as connection:
        transaction = connection.begin()
        yield Loader(connection)
        transaction.rollback()


@pytest.fixture(scope="module")
def world_connection(databases: Databases, migrated_template: str) -> Iterator[Connection]:
    """A connection to a database of its own, which holds the small world."""
    url = databases.copy(migrated_template)
    with disposing(open_engine(url)) as engine:
        with engine.begin() as connection:
            Loader(connection).loaded(WORLD)
        with engine.connect() as connection:
            yield connection
    databases.drop(url)


@pytest.fixture
def world(world_connection: Connection) -> Iterator[Loader]:
    """A loader over the small world."""
    transaction = world_connection.begin()
    yield Loader(world_connection)
    transaction.rollback()
