"""Bring a database to the newest migration, or back to nothing."""

from __future__ import annotations

from collections.abc import Callable

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from domain.database import open_engine
from domain.errors import DatabaseUnavailable
from domain.resources import migrations_folder


def config_for(engine: Engine | None = None) -> Config:
    """Give Alembic's configuration; `engine` is where env.py runs the migrations."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["engine"] = engine
    return config


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at `url` to a revision; a missing SQLite file is made."""
    _run(url, lambda config: command.upgrade(config, revision), create=True)


def downgrade(url: str, revision: str = "base") -> None:
    """Take the database at `url` back to a revision, tables and their rows included."""
    _run(url, lambda config: command.downgrade(config, revision))


def check(url: str) -> None:
    """Raise alembic.util.CommandError when tables and model differ."""
    _run(url, command.check)


def head() -> str:
    """Give the newest revision."""
    revision = ScriptDirectory.from_config(config_for()).get_current_head()
    assert revision is not None, "there is at least one migration"  # noqa: S101
    return revision


def current(engine: Engine) -> str | None:
    """Give the revision at which a database stands; None when it was never migrated."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _run(url: str, action: Callable[[Config], object], *, create: bool = False) -> None:
    engine = open_engine(url, create=create)
    try:
        _refuse_unknown(engine)
        action(config_for(engine))
    finally:
        engine.dispose()


def _refuse_unknown(engine: Engine) -> None:
    """Raise DatabaseUnavailable for a database that a newer release has migrated."""
    found = current(engine)
    known = {
        script.revision for script in ScriptDirectory.from_config(config_for()).walk_revisions()
    }
    if found is not None and found not in known:
        raise DatabaseUnavailable(
            f"the database is at revision {found}, which this release doesn't know; "
            "use the release that migrated it, or a newer one"
        )
