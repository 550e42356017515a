"""Databases filled with the real data sets that lie beside the repository.

On SQLite everything is imported, as `communique demo` does it; on PostgreSQL a part that takes a
few seconds.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console

from api.demo import fill
from api.migrations import upgrade
from domain.database import open_engine
from seeds.importing.run import run_import
from seeds.loading.seed import seed_database
from seeds.registry import in_order
from tests.databases import Run, disposing
from tests.demo.cases import DATA

PART: Mapping[str, tuple[str, ...]] = {
    "countries": (),
    "archigos": (),
    "india-pm": (),
    "summits": (),
    "unfccc": (),
    "treaty-participation": ("unfccc.csv",),
    "ungdc": ("Speakers_by_session.xlsx", "TXT/session-79-2024.tar.gz"),
}
"""What is imported on PostgreSQL: sources, each with the files taken; none named = all."""


def whole(run: Run) -> str:
    """Give the URL of a SQLite database with everything, made once for a run: only to be read."""
    return run.once("sqlite-demo", lambda: _make_whole(run))


def tallies(run: Run) -> dict[str, dict[str, Any]]:
    """Give what became of the records of each source as the whole database was filled."""
    told: dict[str, dict[str, Any]] = json.loads(_told(run).read_text(encoding="utf-8"))
    return told


def part(run: Run) -> str:
    """Give the URL of a PostgreSQL database with a part, made once for a run: only to be read."""
    return run.once("postgresql-part-of-demo", lambda: _make_part(run))


def _told(run: Run) -> Path:
    return run.folder / "demo-tallies.json"


def _make_whole(run: Run) -> str:
    url = run.databases("sqlite").create()
    report, found = fill(url, DATA, Console(quiet=True))
    assert report.ok, [str(problem) for problem in report.errors]
    told = {
        each.importer: {
            "read": each.read,
            "counts": dict(each.counts),
            "reasons": dict(each.reasons),
            "broken_files": each.broken_files,
        }
        for each in found
    }
    _told(run).write_text(json.dumps(told), encoding="utf-8")
    return url


def _make_part(run: Run) -> str:
    url = run.databases("postgresql").create()
    upgrade(url)
    with disposing(open_engine(url)) as engine:
        assert seed_database(engine).ok
        for each in in_order():
            if each.name in PART:
                folder = DATA / each.folder
                paths = [folder / file for file in PART[each.name]] or [folder]
                assert run_import(engine, each, paths, options=dict(each.usual)).ok
    return url
