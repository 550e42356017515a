"""The commands: what they print, how they end, and how they fail."""

import socket
import time
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from api import migrations
from api.cli import app
from domain.database import open_engine
from tests.api.commands import run
from tests.databases import disposing, sqlite_file


def invoke(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments), env={"COLUMNS": "200"})
    return result.exit_code, result.stdout, result.stderr


def failed(*arguments: str) -> str:
    """Run a command that must fail with one line on stderr and nothing else; give the line."""
    code, out, err = invoke(*arguments)
    assert (code, out) == (1, "")
    (line,) = err.splitlines()
    return line


@pytest.mark.parametrize("command", [(), ("migrate",), ("seed",), ("check",)])
def test_help(command: tuple[str, ...]) -> None:
    for option in ("--help", "-h"):
        code, out, err = invoke(*command, option)
        assert (code, err) == (0, "")
        assert "Usage:" in out
        if command:
            assert "--database" in out
            assert "COMMUNIQUE_DATABASE_URL" in out
        else:
            assert all(word in out for word in ("migrate", "seed", "check", "--version"))


def test_help_of_seed_tells_of_files() -> None:
    assert "[PATH]..." in invoke("seed", "--help")[1]


def test_without_a_command_there_is_help() -> None:
    assert "Usage:" in "".join(map(str, invoke()[1:]))


def test_a_wrong_option_ends_with_2() -> None:
    assert invoke("seed", "--databse", "x")[0] == 2


def test_migrate_says_where_it_stands_and_can_be_repeated(empty_database: str) -> None:
    for _ in range(2):
        done = run("migrate", "--database", empty_database)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"The database is at revision {migrations.head()}.\n"


def test_the_database_may_come_from_the_environment(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/of_environment.db"
    assert run("migrate", cwd=tmp_path, COMMUNIQUE_DATABASE_URL=url).returncode == 0
    assert (tmp_path / "of_environment.db").exists()


def test_the_default_database_is_a_file_in_the_working_folder(tmp_path: Path) -> None:
    assert run("migrate", cwd=tmp_path).returncode == 0
    assert (tmp_path / "communique.db").exists()


def test_seed_tells_what_it_did(seeded_copy: str) -> None:
    done = run("seed", "--database", seeded_copy)
    assert done.returncode == 0, done.stderr
    (total,) = [line for line in done.stdout.splitlines() if line.strip().startswith("total")]
    new, unchanged, updated, removed, rejected = map(int, total.split()[1:])
    assert (new, updated, removed, rejected) == (0, 0, 0, 0)
    assert unchanged > 1000
    for word in ("seed-article-2025-06", "MentionObservation", "unchanged"):
        assert word in done.stdout


def test_check_of_a_sound_database(seeded_copy: str) -> None:
    done = run("check", "--database", seeded_copy)
    assert done.returncode == 0
    assert done.stdout.startswith("0 rules certainly broken, ")
    warnings = int(done.stdout.split(", ")[1].split()[0])
    assert len(done.stderr.splitlines()) == warnings
    assert all(": warning " in line for line in done.stderr.splitlines())


def test_check_of_a_broken_database(seeded_copy: str) -> None:
    with disposing(open_engine(seeded_copy)) as engine, engine.begin() as connection:
        withdraw = """
            DELETE FROM evidence
            WHERE subject_id = (SELECT id FROM visit WHERE slug = 'pk-moscow-2025-06')
        """
        connection.execute(text(withdraw))
    done = run("check", "--database", seeded_copy)
    assert done.returncode == 1
    assert "Visit pk-moscow-2025-06: error FACT_WITHOUT_EVIDENCE: " in done.stderr
    assert "1 rule certainly broken" in done.stdout


@pytest.mark.parametrize("command", ["seed", "check"])
def test_an_empty_database_wants_a_migration(empty_database: str, command: str) -> None:
    if empty_database.startswith("sqlite"):
        sqlite_file(empty_database).touch()
    assert failed(command, "--database", empty_database) == (
        f"communique: the database is at revision none, wanted {migrations.head()}; "
        "run `communique migrate`"
    )


@pytest.mark.parametrize("command", ["migrate", "seed", "check"])
def test_a_database_of_a_newer_release(migrated_copy: str, command: str) -> None:
    with disposing(open_engine(migrated_copy)) as engine, engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'f00d'"))
    assert "the database is at revision f00d" in failed(command, "--database", migrated_copy)


@pytest.mark.parametrize("command", ["seed", "check"])
def test_a_missing_sqlite_file_is_not_made(tmp_path: Path, command: str) -> None:
    line = failed(command, "--database", f"sqlite:///{tmp_path}/none.db")
    assert line == "communique: there is no such SQLite file; run `communique migrate` first"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["migrate", "seed", "check"])
def test_a_missing_folder(tmp_path: Path, command: str) -> None:
    line = failed(command, "--database", f"sqlite:///{tmp_path}/none/facts.db")
    assert line == "communique: the folder of the SQLite file doesn't exist"


@pytest.mark.parametrize("command", ["migrate", "seed", "check"])
def test_garbage_instead_of_a_sqlite_file(tmp_path: Path, command: str) -> None:
    file = tmp_path / "facts.db"
    file.write_bytes(b"This is a letter, not a database. " * 200)
    before = file.read_bytes()
    line = failed(command, "--database", f"sqlite:///{file}")
    assert line == "communique: the database can't be used: file is not a database"
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "mysql://me:hunter2@localhost/db",
        "postgresql://me:hunter2@localhost:port/db",
        "postgresql://me:hunter2@localhost:99999999/db",
        "postgresql://me:hunter2@localhost:1/db?colour=red",
        "postgresql://me:hunter2@localhost:1/db",
        "hunter2://",
    ],
)
@pytest.mark.parametrize("command", ["migrate", "seed", "check"])
def test_a_url_that_leads_nowhere(command: str, url: str) -> None:
    line = failed(command, "--database", url)
    assert line.startswith("communique: the database ")
    assert "me:" not in line
    if "://" in url and not url.startswith("hunter2"):
        assert "hunter2" not in line


def test_a_postgresql_that_never_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        port = silent.getsockname()[1]
        url = f"postgresql://me:hunter2@127.0.0.1:{port}/db"
        code, _, err = invoke("check", "--database", url)
        assert time.monotonic() - began < 6
    assert code == 1
    assert "timeout" in err
    assert "hunter2" not in err


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda file: None, "error SEED_FILE: No such file or directory"),
        (lambda file: file.mkdir(), "error SEED_FILE: found no YAML file in this folder"),
        (lambda file: file.write_bytes(b"a: b\nc: \xe9"), "2: error SEED_SYNTAX: found the byte"),
    ],
)  # fmt: skip
def test_a_file_that_can_not_be_read(migrated: str, tmp_path: Path, make, problem: str) -> None:
    file = tmp_path / "facts.yaml"
    make(file)
    code, out, err = invoke("seed", str(file), "--database", migrated)
    assert (code, out) == (1, "")
    assert err.startswith(f"{file}:")
    assert problem in err
    assert "communique: 1 error; nothing was written" in err
