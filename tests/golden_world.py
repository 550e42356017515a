"""Databases with the facts of `seeds/` and a made-up corner of the world, one of each kind."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from api.migrations import upgrade
from domain.database import open_engine
from seeds.loading.seed import seed_database
from tests.databases import Run, disposing

WORLD = Path(__file__).with_name("golden") / "world.yaml"
RECORDED = "2025-06-05 10:20:30.000000"
"""When everything entered the database, as SQLite and PostgreSQL both read it."""


def world(run: Run, kind: str) -> str:
    """Give the URL of the database of a kind, made once for a run of pytest: only to be read."""
    return run.once(f"{kind}-world", lambda: _make(run, kind))


def _make(run: Run, kind: str) -> str:
    url = run.databases(kind).create()
    upgrade(url)
    with disposing(open_engine(url)) as engine:
        for report in (seed_database(engine), seed_database(engine, paths=[WORLD])):
            assert report.ok, [str(problem) for problem in report.errors]
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE evidence SET recorded_at = '{RECORDED}'"))  # noqa: S608
            for table, old, new in (
                ("summit", "zenda-one", "first-zenda"),
                ("actor", "the-king", "regent-north"),
            ):
                redirect = (
                    f"INSERT INTO slug_redirect SELECT '{table}', '{old}', id "  # noqa: S608
                    f"FROM {table} WHERE slug = '{new}'"
                )
                connection.execute(text(redirect))
    return url
