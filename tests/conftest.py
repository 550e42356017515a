"""Fixtures: the two kinds of database, empty, migrated or seeded.

URLs have the form that users write (`sqlite:///…`, `postgresql://…`). A test that asks for any of
these fixtures runs once per kind. Modules of the project are imported inside of the fixtures, so
that the tests that need no database run whatever is broken there.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.orm import Session

from tests.databases import KINDS, Databases, Run, disposing, guarded_run, rolled_back

RUN = pytest.StashKey[Run]()
LONG = ("tests/demo/", "tests/test_wheel.py", "tests/seeds/mentions/test_real_texts.py")
"""Tests that take up to minutes and ask for none of the fixtures below that are made per kind."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes what stands beside the golden cases."""
    help_text = "write the answers, plans and SQL of the golden cases instead of comparing them"
    parser.addoption("--update-golden", action="store_true", help=help_text)


def pytest_configure(config: pytest.Config) -> None:
    """Open the scratch folder of the run, or join the one of the main process."""
    if hasattr(config, "workerinput"):
        config.stash[RUN] = Run(Path(config.workerinput["run"]))
        return
    stack = ExitStack()
    config.stash[RUN] = stack.enter_context(guarded_run())
    config.add_cleanup(stack.close)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell a worker of pytest-xdist where the run's scratch folder is."""
    node.workerinput["run"] = str(node.config.stash[RUN].folder)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: at the end, one worker would do it and the others wait."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session", params=KINDS)
def database_kind(request: pytest.FixtureRequest) -> str:
    """`sqlite` or `postgresql`."""
    return request.param


@pytest.fixture(scope="session")
def run(pytestconfig: pytest.Config) -> Run:
    """The scratch folder of this run of pytest, shared by its workers."""
    return pytestconfig.stash[RUN]


@pytest.fixture(scope="session")
def databases(run: Run, database_kind: str) -> Databases:
    """The maker of databases: `create`, `copy`, `drop`."""
    return run.databases(database_kind)


@pytest.fixture(scope="session")
def engine(databases: Databases) -> Iterator[Engine]:
    """An engine on an empty scratch database, for SQL that needs no table of ours."""
    url = make_url(databases.create())
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    with disposing(create_engine(url)) as engine:
        yield engine
    databases.drop(url.render_as_string(hide_password=False))


@pytest.fixture
def empty_database(databases: Databases) -> Iterator[str]:
    """URL of a new database without any table."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def migrated_template(run: Run, databases: Databases, database_kind: str) -> str:
    """URL of a database at the newest migration: only to be copied."""

    def make() -> str:
        from api.migrations import upgrade

        url = databases.create()
        upgrade(url)
        return url

    return run.once(f"{database_kind}-migrated", make)


@pytest.fixture(scope="session")
def seeded_template(
    run: Run, databases: Databases, database_kind: str, migrated_template: str
) -> str:
    """URL of a database with all facts of `seeds/`: only to be copied."""

    def make() -> str:
        from domain.database import open_engine
        from seeds.loading.seed import seed_database

        url = databases.copy(migrated_template)
        with disposing(open_engine(url)) as engine:
            seed_database(engine)
        return url

    return run.once(f"{database_kind}-seeded", make)


@pytest.fixture(scope="session")
def migrated(databases: Databases, migrated_template: str) -> Iterator[str]:
    """URL of a database at the newest migration, shared: leave it as it was."""
    url = databases.copy(migrated_template)
    yield url
    databases.drop(url)


@pytest.fixture
def migrated_copy(databases: Databases, migrated_template: str) -> Iterator[str]:
    """URL of a database at the newest migration that belongs to the test alone."""
    url = databases.copy(migrated_template)
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def seeded(databases: Databases, seeded_template: str) -> Iterator[str]:
    """URL of a database with all facts of `seeds/`, shared: leave it as it was."""
    url = databases.copy(seeded_template)
    yield url
    databases.drop(url)


@pytest.fixture
def seeded_copy(databases: Databases, seeded_template: str) -> Iterator[str]:
    """URL of a database with all facts of `seeds/` that belongs to the test alone."""
    url = databases.copy(seeded_template)
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def seeded_engine(seeded: str) -> Iterator[Engine]:
    """The engine on the shared seeded database."""
    from domain.database import open_engine

    with disposing(open_engine(seeded)) as engine:
        yield engine


@pytest.fixture
def session(seeded_engine: Engine) -> Iterator[Session]:
    """A session on the seeded database; whatever it does, commits included, is undone."""
    with rolled_back(seeded_engine) as session:
        yield session
