"""Hostile input ends in one clear error with a code, and the database is as it was before."""

import errno
import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from typer.testing import CliRunner

from api.cli import app
from domain.database import open_engine
from domain.model import metadata
from seeds.importing.decisions import read_decisions
from seeds.importing.files import Inputs
from seeds.importing.run import run_import
from seeds.loading.seed import seed_database
from seeds.record import InputError
from seeds.registry import importer
from tests.databases import Databases, disposing
from tests.seeds.importing.hostile import CASES, GOOD, files, symlink

_FOREIGN = re.compile(r"Traceback|\.py\b|site-packages|root:x:|psycopg|sqlite3|SELECT|INSERT")
"""What no message may show: our own code, the database, or another file's content."""


@pytest.fixture(scope="module")
def engine(databases: Databases, seeded_template: str) -> Iterator[Engine]:
    """An engine on a seeded database that all cases leave as it is."""
    url = databases.copy(seeded_template)
    with disposing(open_engine(url)) as engine:
        yield engine
    databases.drop(url)


@pytest.fixture(scope="module")
def before(engine: Engine) -> dict[str, list[str]]:
    """All rows before any import."""
    return content(engine)


def content(engine: Engine) -> dict[str, list[str]]:
    """Give all rows of all tables."""
    with engine.connect() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table))))
            for table in metadata.sorted_tables
        }


def said(engine: Engine, source: str, paths: Sequence[Path], report: Path) -> list[str]:
    """Import, and give what was said of the input, each with its code."""
    try:
        tally = run_import(engine, importer(source), paths, report=report)
    except InputError as error:
        return [str(error.problem)]
    lines = map(json.loads, report.read_text().splitlines())
    rejected = [f"{x['code']}: {x['message']}" for x in lines if x["outcome"] == "rejected"]
    return [*tally.broken_files, *rejected]


def is_clear(messages: Sequence[str], folder: Path) -> str:
    """Check that one short line was said, of nothing but the input; give it."""
    (message,) = messages
    assert len(message.splitlines()) == 1
    assert len(message) < 1000
    assert not _FOREIGN.search(message.replace(str(folder), ""))
    assert str(Path.cwd()) not in message
    return message


@pytest.mark.parametrize("name", CASES)
def test_hostile_input(
    engine: Engine, before: dict[str, list[str]], tmp_path: Path, name: str
) -> None:
    case, folder = CASES[name], tmp_path / "input"
    folder.mkdir()
    messages = said(engine, case.source, case.make(folder), tmp_path / "report.ndjson")
    message = is_clear(messages, folder)
    assert case.code in message
    assert case.says in message
    assert content(engine) == before


@pytest.mark.parametrize(
    ("become", "says"),
    [
        (Path.mkdir, "Is a directory"),
        (os.mkfifo, "found a pipe"),
        (lambda path: None, "No such file"),
        (symlink("/dev/zero"), "found a pipe, a device"),
    ],
    ids=["folder", "pipe", "nothing", "device"],
)
def test_a_file_that_becomes_something_else_before_it_is_read(
    engine: Engine,
    before: dict[str, list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    become: Callable[[Path], None],
    says: str,
) -> None:
    (path,) = files(a__csv=GOOD)(tmp_path)
    found = Inputs.at([path])
    path.unlink()
    become(path)
    monkeypatch.setattr(Inputs, "at", lambda paths: found)
    message = is_clear(said(engine, "unfccc", [path], tmp_path / "report"), tmp_path)
    assert message.startswith("a.csv: error IMPORT_FILE")
    assert says in message
    assert content(engine) == before


def test_a_file_that_may_not_be_read(
    engine: Engine, before: dict[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = files(a__csv=GOOD)(tmp_path)
    path.chmod(0)
    if os.access(path, os.R_OK):  # who runs the tests may read everything

        def refuse(*_: object) -> int:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

        monkeypatch.setattr("seeds.importing.files.os.open", refuse)
    messages = said(engine, "unfccc", [path], tmp_path / "report")
    monkeypatch.undo()
    assert is_clear(messages, tmp_path) == "a.csv: error IMPORT_FILE: Permission denied"
    assert content(engine) == before


YAML = {
    "a tag of Python": "Actor:\n  A: !!python/object/apply:os.system ['true']\n",
    "a tag of its own": "Actor:\n  A: !secret State/india\n",
    "aliases that expand": "a: &a [x, x]\nb: &b [*a, *a]\nActor: {A: *b}\n",
    "deep lists": "Actor: " + "[" * 5000 + "]" * 5000 + "\n",
    "a key twice": "Actor:\n  A: State/india\n  A: State/pakistan\n",
    "no mapping": "- Actor\n",
}


@pytest.mark.parametrize("name", YAML)
def test_hostile_yaml(
    engine: Engine, before: dict[str, list[str]], tmp_path: Path, name: str
) -> None:
    with pytest.raises(InputError) as raised:
        read_decisions([("a.yaml", YAML[name])])
    is_clear([str(raised.value.problem)], tmp_path)
    (path,) = files(a__yaml=YAML[name].replace("Actor", "Topic"))(tmp_path)
    report = seed_database(engine, paths=[path])
    assert not report.ok
    is_clear([str(report.problems[0])], tmp_path)
    assert content(engine) == before


def test_the_command_says_one_line_and_fails(engine: Engine, tmp_path: Path) -> None:
    (path,) = files(a__csv=GOOD.encode("utf-16"))(tmp_path)
    url = engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    for given, says in ((path, "found UTF-16"), (tmp_path / "b.csv", "no such file")):
        done = CliRunner().invoke(
            app, ["import", "unfccc", str(given), "--database", url], env={"COLUMNS": "200"}
        )
        assert done.exit_code == 1
        assert isinstance(done.exception, SystemExit)
        assert says in done.output
        assert not _FOREIGN.search(done.output)
