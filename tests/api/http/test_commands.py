"""The commands serve, query, explain and schema."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from graphql import build_schema
from typer.testing import CliRunner

from api.cli import _prepare, app
from tests.api.commands import ROOT, environment
from tests.api.http.processes import serving
from tests.api.http.serving import CANONICAL, POINT, ask, codes, served
from tests.api.http.serving import settings as settings_of
from tests.databases import sqlite_file


def command(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments), input=stdin, env={"COLUMNS": "200"})
    return result.exit_code, result.stdout, result.stderr


def failed(*arguments: str) -> str:
    """Run a command that must fail with one line on stderr; give the line."""
    code, out, err = command(*arguments)
    assert (code, out) == (1, ""), err
    (line,) = err.splitlines()
    return line


def test_query_prints_the_answer(seeded: str, tmp_path: Path) -> None:
    file = tmp_path / "canonical.graphql"
    file.write_text(CANONICAL, encoding="utf-8")
    code, out, err = command("query", str(file), "--database", seeded)
    assert (code, err) == (0, "")
    assert json.loads(out)["data"]["summit"]["participants"]
    document = "query A($ref: Ref!) { state(ref: $ref) { slug } } query B { __typename }"
    options = ("--variables", '{"ref": "PK"}', "--operation", "A", "--database", seeded)
    code, out, err = command("query", "-", *options, stdin=document)
    assert (code, err) == (0, "")
    assert json.loads(out)["data"] == {"state": {"slug": "pakistan"}}


def test_query_with_errors_ends_with_1(seeded: str) -> None:
    code, out, err = command("query", "-", "--database", seeded, stdin="{ nothing }")
    assert (code, err) == (1, "")
    (error,) = json.loads(out)["errors"]
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_explain_shows_each_select(migrated: str) -> None:
    code, out, err = command("explain", "-", "--database", migrated, stdin=CANONICAL)
    assert (code, err) == (0, "")
    head, *selects = out.split("\n\n")
    assert head.startswith("cost: ")
    assert f"selects: {len(selects)}" in head or "in one snapshot" in head
    purposes = [
        line.split(":")[0].strip() for line in out.splitlines() if line.strip().startswith("summit")
    ]
    assert purposes == [
        "summit",
        "summit.participants",
        "summit.participants.statements",
        "summit.participants.statements.totalCount",
    ]
    assert "= 'lachin-trilateral-2025'" in out
    assert "id of 'J&K'" in out
    assert ("LATERAL" in out) is (migrated.startswith("postgresql"))


def test_explain_needs_no_database() -> None:
    code, out, _ = command(
        "explain", "-", "--database", "sqlite:////nowhere/at/all.db", stdin=POINT
    )
    assert code == 0
    assert "FROM summit" in out


def test_schema_prints_the_schema() -> None:
    code, out, err = command("schema")
    assert (code, err) == (0, "")
    assert build_schema(out).query_type is not None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("query", "none.graphql"), "none.graphql can't be read: No such file or directory"),
        (("query", "-", "--variables", "{"), "the variables are no JSON"),
        (("query", "-", "--variables", "[]"), "the variables are no object of JSON"),
        (("explain", "-"), "GRAPHQL_PARSE_FAILED: "),
        (("serve", "--database", "sqlite:////nowhere/facts.db"), "the folder of the SQLite file"),
        (("serve", "--database", "mysql://x"), "the database URL starts with 'mysql'"),
        (("serve", "--host", "203.0.113.1", "--database", "{seeded}"), "can't listen on 203."),
    ],
)  # fmt: skip
def test_mistakes_are_told_in_one_line(
    seeded: str, database_kind: str, arguments: tuple[str, ...], message: str
) -> None:
    if database_kind != "sqlite":
        pytest.skip("the kind of database has no part in it")
    line = failed(
        *(
            argument.format(seeded=seeded) if "{seeded}" in argument else argument
            for argument in arguments
        )
    )
    assert message in line


START = """
import sys
from api.cli import _prepare
from api.http.server import application
from api.settings import Settings
from domain.base import Base

_prepare(Settings())
application()
print([name for name in ("alembic", "psycopg", "rich") if name in sys.modules])
print([mapper for mapper in Base.registry.mappers if mapper.configured])
"""


def test_a_start_leaves_aside_what_takes_long(migrated: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env=environment(COMMUNIQUE_DATABASE_URL=migrated),
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["[]", "[]"], done.stderr


def test_serve_fills_the_default_database_first(tmp_path: Path) -> None:
    with serving("sqlite:///communique.db", cwd=tmp_path) as server:
        assert server.ask(POINT)["data"]["summit"] == {"slug": "lachin-trilateral-2025"}


def test_serve_never_replaces_a_damaged_default_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "communique.db"
    file.write_bytes(b"This is a letter, not a database. " * 200)
    before = file.read_bytes()
    line = failed("serve", "--port", "0")
    assert line == "communique: the database can't be used: file is not a database"
    assert file.read_bytes() == before


def test_serve_wants_another_database_to_be_ready(empty_database: str) -> None:
    if empty_database.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_file(empty_database))) as connection:
            connection.execute("CREATE TABLE other (id)")
    line = failed("serve", "--port", "0", "--database", empty_database)
    assert "run `communique migrate`" in line


def test_serve_waits_for_a_postgresql_that_is_not_there_yet(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = settings_of(database_url="postgresql://me:hunter2@127.0.0.1:1/facts")
    _prepare(settings)
    told = capsys.readouterr().err
    assert told.startswith("the database can't be reached yet: ")
    assert "hunter2" not in told
    with served(settings.database_url) as client:
        assert client.get("/readyz").status_code == 503
        assert codes(ask(client, POINT)) == ["UNAVAILABLE"]


def test_a_database_that_goes_and_comes_back(seeded_copy: str) -> None:
    if not seeded_copy.startswith("sqlite"):
        pytest.skip("the tests of the backends take PostgreSQL away")
    file = sqlite_file(seeded_copy)
    aside = file.with_suffix(".aside")
    with served(seeded_copy) as client:
        assert codes(ask(client, POINT)) == []
        file.rename(aside)
        assert codes(ask(client, POINT)) == ["UNAVAILABLE"]
        assert client.get("/readyz").status_code == 503
        assert client.get("/healthz").status_code == 200
        aside.rename(file)
        assert codes(ask(client, POINT)) == []
        assert client.get("/readyz").status_code == 200
