"""Fixtures over the real data sets; without them, the tests of this folder are skipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Run
from tests.demo.cases import DATA


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = pytest.mark.skip(reason=f"no data sets at {DATA}")
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent) and not DATA.is_dir():
            item.add_marker(missing)


@pytest.fixture(scope="session")
def demo(run: Run) -> str:
    """URL of a SQLite database with all data sets."""
    from tests.demo.filled import whole

    return whole(run)


@pytest.fixture(scope="session")
def part(run: Run) -> str:
    """URL of a PostgreSQL database with some of the data sets."""
    from tests.demo.filled import part

    return part(run)


@pytest.fixture(scope="module")
def asker(demo: str) -> Iterator:
    from tests.asking import Asker, frozen_day

    with Asker(demo) as asker, frozen_day():
        yield asker


@pytest.fixture(scope="module")
def part_asker(part: str) -> Iterator:
    from tests.asking import Asker, frozen_day

    with Asker(part) as asker, frozen_day():
        yield asker
