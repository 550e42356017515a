"""Databases for the planner: one that is asked, and one with very many rows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.databases import Databases, Run
from tests.planner.asking import Asker, asking
from tests.planner.crowded import write_crowded


@pytest.fixture(scope="session")
def seeds(seeded: str) -> Iterator[Asker]:
    """The facts of `seeds/`, asked."""
    with asking(seeded) as asker:
        yield asker


@pytest.fixture(scope="session")
def crowded(run: Run, databases: Databases, database_kind: str, migrated_template: str) -> str:
    """URL of a database with very many rows: only to be read."""

    def make() -> str:
        url = databases.copy(migrated_template)
        write_crowded(url)
        return url

    return run.once(f"{database_kind}-crowded", make)
