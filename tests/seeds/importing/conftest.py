"""A seeded database to import into, and files to import."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from domain.database import open_engine
from domain.model import metadata
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

    def count(self, table: str, **values: object) -> int:
        """Count the rows of a table with these values."""
        columns = metadata.tables[table].c
        query = select(func.count()).select_from(metadata.tables[table])
        for name, value in values.items():
            query = query.where(columns[name] == value)
        with self.engine.connect() as connection:
            return connection.scalar(query) or 0


@pytest.fixture
def desk(seeded_copy: str, tmp_path: Path) -> Iterator[Desk]:
    with disposing(open_engine(seeded_copy)) as engine:
        yield Desk(engine, tmp_path)
