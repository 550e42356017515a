"""Databases for the planner's tests: the seeds, and made-up worlds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.databases import Databases, Run
from tests.planner.asking import Asker, asking
from tests.planner.crowded import write_crowded
from tests.planner.world import Making


@pytest.fixture(scope="session")
def seeds(seeded: str) -> Iterator[Asker]:
    """The facts of `seeds/`, asked."""
    with asking(seeded) as asker:
        yield asker


@pytest.fixture(scope="session")
def made(run: Run, databases: Databases, database_kind: str, migrated_template: str) -> Making:
    """Gives the URL of a database that a function fills, once for all workers: only to be read."""

    def give(name: str, fill: Callable[[str], None]) -> str:
        def make() -> str:
            url = databases.copy(migrated_template)
            fill(url)
            return url

        return run.once(f"{database_kind}-{name}", make)

    return give


@pytest.fixture(scope="session")
def crowded(made: Making) -> str:
    """URL of a database with very many rows."""
    return made("crowded", write_crowded)
