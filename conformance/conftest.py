"""Fixtures: a served database with all facts, the packages from npm, and programs that ran."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conformance.running import HERE, ran
from tests.api.commands import run
from tests.api.http.processes import Server, serving

BUILD = HERE / "build"
NODE = (20, 19)


@pytest.fixture(scope="session")
def packages() -> None:
    """What the lock file names, from npm; anew only when the lock file has changed."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            pytest.fail(f"no {program} found: install Node.js {NODE[0]} or newer", False)
    version = ran("node", "--version").strip()
    if tuple(map(int, version.removeprefix("v").split(".")[:2])) < NODE:
        pytest.fail(f"node is {version}; {NODE[0]}.{NODE[1]} or newer is needed", False)
    mark = HERE / "node_modules" / ".lock"
    lock = (HERE / "package-lock.json").read_text("utf-8")
    if not mark.exists() or mark.read_text("utf-8") != lock:
        ran("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error", seconds=540)
        mark.write_text(lock, "utf-8")


@pytest.fixture(scope="session")
def compiled(packages: None) -> None:
    """The TypeScript clients: generated code, types checked, and JavaScript to run."""
    for folder in (HERE / "generated", BUILD / "clients", BUILD / "generated"):
        shutil.rmtree(folder, ignore_errors=True)
    (HERE / "generated" / "relay").mkdir(parents=True)
    for script in ("generate", "types", "build"):
        ran("npm", "run", "--silent", script)


@pytest.fixture(scope="session")
def python() -> Callable[[str], Path]:
    """Give a Python with what a lock file in `python/` names, and nothing of ours."""

    def made(name: str) -> Path:
        lock = (HERE / "python" / f"{name}.lock").read_text("utf-8")
        binaries = BUILD / name / "bin"
        mark = BUILD / name / ".lock"
        if not mark.exists() or mark.read_text("utf-8") != lock:
            ran(sys.executable, "-m", "venv", "--clear", BUILD / name)
            install = ("-m", "pip", "install", "--quiet", "--require-hashes", "-r")
            ran(binaries / "python", *install, HERE / "python" / f"{name}.lock")
            mark.write_text(lock, "utf-8")
        return binaries

    return made


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """URL of a database with all facts of `seeds/`."""
    database = f"sqlite:///{tmp_path_factory.mktemp('served') / 'facts.db'}"
    for command in ("migrate", "seed"):
        done = run(command, "--database", database)
        assert done.returncode == 0, done.stderr
    return database


@pytest.fixture(scope="session")
def server(database: str) -> Iterator[Server]:
    """A server on the loopback interface."""
    with serving(database) as server:
        yield server


@pytest.fixture(scope="session")
def endpoint(server: Server) -> str:
    """Address of the server's endpoint."""
    return f"http://127.0.0.1:{server.port}/graphql"


@pytest.fixture(scope="session")
def tool(packages: None) -> Callable[..., Any]:
    """Run a program of `tools/`, and give the JSON that it prints."""
    return lambda name, *arguments: json.loads(ran("node", f"tools/{name}.mjs", *arguments))
