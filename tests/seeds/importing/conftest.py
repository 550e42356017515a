"""A seeded database to import into, and files to import."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text

from domain.database import open_engine
from domain.model import metadata
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Item
from seeds.importing.names import Names
from seeds.importing.people import People
from seeds.importing.report import Tally
from seeds.importing.run import run_import
from seeds.registry import importer
from tests.databases import disposing


class Desk:
    """Imports texts as files, and looks at what is stored."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.folder = folder

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file to import."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def imported(self, source: str, *paths: Path, **options: object) -> Tally:
        """Import files."""
        return run_import(self.engine, importer(source), paths, **options)

    def read(self, source: str, *paths: Path, **options: str) -> Iterator[Item]:
        """Read files as the importer does, and load nothing."""
        names, people = Names(), People()
        with self.engine.connect() as connection:
            names.begin(connection)
            people.begin(connection)
            yield from importer(source).read(Context(Inputs.at(paths), names, people, options))

    def count(self, table: str, **values: object) -> int:
        """Count the rows of a table with these values."""
        columns = metadata.tables[table].c
        query = select(func.count()).select_from(metadata.tables[table])
        for name, value in values.items():
            query = query.where(columns[name] == value)
        with self.engine.connect() as connection:
            return connection.scalar(query) or 0

    def rows(self, query: str, **values: str) -> list[Any]:
        """Give the rows that a select finds, a single column as its values."""
        with self.engine.connect() as connection:
            found = connection.execute(text(query), values)
            return [row[0] if len(row) == 1 else tuple(row) for row in found]


@pytest.fixture
def desk(seeded_copy: str, tmp_path: Path) -> Iterator[Desk]:
    with disposing(open_engine(seeded_copy)) as engine:
        yield Desk(engine, tmp_path)
