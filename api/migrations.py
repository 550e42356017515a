"""Bring a database to the newest migration, or back to nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, make_url, text

from domain.database import open_engine
from domain.errors import DatabaseUnavailable
from domain.resources import migrations_folder

if TYPE_CHECKING:
    from alembic.config import Config

REVISION = "SELECT version_num FROM alembic_version"
"""Gives the revision at which a database stands, if it has ever been migrated."""
_AT_ONCE = 1.0
"""Seconds within which a database answers that is there."""


def config_for(engine: Engine) -> Config:
    """Give Alembic's configuration; `engine` is where env.py runs the migrations."""
    from alembic.config import Config  # slow to import, and a server needs none of it

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["engine"] = engine
    return config


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at `url` to a revision; a missing SQLite file is made."""
    from alembic import command

    _run(url, lambda config: command.upgrade(config, revision), create=True)


def downgrade(url: str, revision: str = "base") -> None:
    """Take the database at `url` back to a revision, tables and their rows included."""
    from alembic import command

    _run(url, lambda config: command.downgrade(config, revision))


def check(url: str) -> None:
    """Raise alembic.util.CommandError when tables and model differ."""
    from alembic import command

    _run(url, command.check)


def revisions() -> list[str]:
    """Give the revisions that this release knows, oldest first: so the names of the files begin."""
    files = (migrations_folder() / "versions").glob("*_*.py")
    return sorted(file.name.partition("_")[0] for file in files)


def head() -> str:
    """Give the newest revision."""
    return revisions()[-1]


def current(engine: Engine) -> str | None:
    """Give the revision at which a database stands; None when it was never migrated."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        revision: str | None = connection.scalar(text(REVISION))
        return revision


def is_served_at_head(url: str) -> bool:
    """Whether a PostgreSQL says at once, by the server's driver, that it is at the newest revision.

    False is no answer: `current` tells what is the matter. But to import the driver of the commands
    takes a server a twentieth of its start.
    """
    import asyncpg  # each driver only where it is needed

    async def revision() -> object:
        address = make_url(url).set(drivername="postgresql")
        known = address.difference_update_query(["connect_timeout"])
        connection = await asyncpg.connect(known.render_as_string(False), timeout=_AT_ONCE)
        try:
            return await connection.fetchval(REVISION)
        finally:
            await connection.close(timeout=_AT_ONCE)

    try:
        return asyncio.run(revision()) == head()
    except Exception:  # whatever it is: the other driver tells it in its own words
        return False


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
    if found is not None and found not in revisions():
        raise DatabaseUnavailable(
            f"the database is at revision {found}, which this release doesn't know; "
            "use the release that migrated it, or a newer one"
        )
