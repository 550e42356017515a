"""How each server of a comparison is installed and started."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from bench.load.processes import Server, serving

ROOT = Path(__file__).parents[2]
OURS = "Communiqué"
HAND_WRITTEN = "hand-written"
STRAWBERRY = "Strawberry + SQLAlchemy"
POSTGRAPHILE = "PostGraphile"
_HERE = Path(__file__).parent
_SETTINGS = {
    "COMMUNIQUE_MAX_PAGE": "1000",
    "COMMUNIQUE_MAX_COST": "10000000",
    "COMMUNIQUE_REQUEST_TIMEOUT": "60",
    "COMMUNIQUE_ENV": "production",
    "COMMUNIQUE_ANSWER_CACHE": "0",
}
"""A long list needs its page, the slow operations their time; no answer is given twice."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where things are kept between runs, and the database that servers of this run ask."""

    folder: Path
    url: str
    postmaster: int | None

    @property
    def log(self) -> Path:
        """What servers say on standard error."""
        return self.folder / "servers.log"


@contextmanager
def ours(place: Place, workers: int = 1, **settings: str) -> Iterator[Server]:
    """Serve Communiqué with its usual settings, except for those that a bench must change."""
    command = [sys.executable, "-m", "api", "serve", "--port", "0", "--workers", str(workers)]
    env = {**_SETTINGS, **settings, "COMMUNIQUE_DATABASE_URL": place.url}
    with serving(OURS, command, env, ROOT, place.log) as server:
        server.postmaster = place.postmaster
        yield server


@contextmanager
def hand_written(place: Place) -> Iterator[Server]:
    """Serve the hand-written routes."""
    with _python(HAND_WRITTEN, "bench.peers.hand_written:app", place, {}) as server:
        yield server


@contextmanager
def strawberry_orm(place: Place) -> Iterator[Server]:
    """Serve the idiomatic stack; installs what the development lock has not."""
    packages = place.folder / "python"
    wanted = _HERE / "requirements.txt"
    if _is_new(packages, wanted):
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*pip, "--target", packages, "-r", wanted], check=True)
        _remember(packages, wanted)
    path = {"PYTHONPATH": str(packages)}
    with _python(STRAWBERRY, "bench.peers.strawberry_orm:app", place, path) as server:
        yield server


@contextmanager
def postgraphile(place: Place) -> Iterator[Server]:
    """Serve PostGraphile; installs it, with the Node that it wants, by npm."""
    packages = place.folder / "postgraphile"
    if _is_new(packages, _HERE / "postgraphile" / "package-lock.json"):
        packages.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_HERE / "postgraphile" / name, packages)
        subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=packages, check=True
        )
        _remember(packages, _HERE / "postgraphile" / "package-lock.json")
    shutil.copy(_HERE / "postgraphile" / "server.mjs", packages)
    with psycopg.connect(place.url) as connection:
        connection.execute((_HERE / "postgraphile" / "functions.sql").read_bytes())
    env = {"BENCH_URL": place.url, "NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    command = [str(packages / "node_modules" / ".bin" / "node"), "server.mjs"]
    with serving(POSTGRAPHILE, command, env, packages, place.log) as server:
        server.postmaster = place.postmaster
        yield server


def has_npm() -> bool:
    """Say whether PostGraphile can be installed."""
    return shutil.which("npm") is not None


@contextmanager
def _python(name: str, app: str, place: Place, env: dict[str, str]) -> Iterator[Server]:
    command = [sys.executable, "-m", "bench.peers.serve", app]
    with serving(name, command, {**env, "BENCH_URL": place.url}, ROOT, place.log) as server:
        server.postmaster = place.postmaster
        yield server


def _is_new(folder: Path, lock: Path) -> bool:
    mark = folder / ".installed"
    return not mark.exists() or mark.read_bytes() != lock.read_bytes()


def _remember(folder: Path, lock: Path) -> None:
    (folder / ".installed").write_bytes(lock.read_bytes())
