"""The scratch databases themselves: both kinds are real, fresh and private."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, inspect, make_url, text

from tests.databases import Databases, Run, disposing, rolled_back, sqlite_file

GUARD = Path(__file__).with_name("postgres_guard.py")


def sync_engine(url: str) -> Engine:
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://"))


def test_both_kinds_answer(engine: Engine, database_kind: str) -> None:
    assert engine.dialect.name == database_kind
    with engine.connect() as connection:
        assert connection.scalar(text("select 1")) == 1


def test_servers_are_recent_enough(engine: Engine) -> None:
    oldest = {"sqlite": (3, 38), "postgresql": (15,)}
    with engine.connect():
        assert engine.dialect.server_version_info >= oldest[engine.dialect.name]


@pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True, scope="session")
def test_postgresql_waits_for_no_disk(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("show fsync")) == "off"


def test_empty_database_is_new_and_has_no_tables(empty_database: str, engine: Engine) -> None:
    assert make_url(empty_database).drivername == engine.dialect.name
    assert make_url(empty_database).database != engine.url.database
    with disposing(sync_engine(empty_database)) as empty:
        assert inspect(empty).get_table_names() == []


def test_a_copy_has_the_content_and_leaves_the_original(databases: Databases) -> None:
    original = databases.create()
    with disposing(sync_engine(original)) as engine, engine.begin() as connection:
        connection.execute(text("create table envoy (name text)"))
        connection.execute(text("insert into envoy values ('Talleyrand')"))
    copy = databases.copy(original)
    with disposing(sync_engine(copy)) as engine, engine.begin() as connection:
        assert connection.scalar(text("select name from envoy")) == "Talleyrand"
        connection.execute(text("delete from envoy"))
    with disposing(sync_engine(original)) as engine, engine.begin() as connection:
        assert connection.scalar(text("select count(*) from envoy")) == 1
    databases.drop(original)
    databases.drop(copy)


def test_a_dropped_database_is_gone(databases: Databases, database_kind: str) -> None:
    url = databases.create()
    with disposing(sync_engine(url)) as engine, engine.begin() as connection:
        connection.execute(text("create table envoy (name text)"))
    databases.drop(url)
    if database_kind == "sqlite":
        assert not sqlite_file(url).exists()
    else:
        with disposing(sync_engine(url)) as engine, pytest.raises(Exception, match="not exist"):
            engine.connect()


@pytest.fixture
def envoys(engine: Engine):
    with engine.begin() as connection:
        connection.execute(text("create table envoy (name text)"))
    yield engine
    with engine.begin() as connection:
        connection.execute(text("drop table envoy"))


def test_a_rolled_back_session_leaves_nothing(envoys: Engine) -> None:
    count = text("select count(*) from envoy")
    for _ in range(2):
        with rolled_back(envoys) as session:
            assert session.scalar(count) == 0
            session.execute(text("insert into envoy values ('Metternich')"))
            session.commit()
            session.execute(text("insert into envoy values ('Castlereagh')"))
            session.rollback()
            assert session.scalar(count) == 1
    with envoys.connect() as connection:
        assert connection.scalar(count) == 0


def test_a_rolled_back_session_survives_a_failure(envoys: Engine) -> None:
    def break_down() -> None:
        with rolled_back(envoys) as session:
            session.execute(text("insert into envoy values ('Metternich')"))
            session.commit()
            raise LookupError

    with pytest.raises(LookupError):
        break_down()
    with envoys.connect() as connection:
        assert connection.scalar(text("select count(*) from envoy")) == 0


def test_what_is_made_once_is_made_once(tmp_path: Path) -> None:
    made = iter(["first", "second"])
    assert [Run(tmp_path).once("it", lambda: next(made)) for _ in range(3)] == ["first"] * 3


def test_the_guard_stops_the_server_when_the_run_dies(tmp_path: Path) -> None:
    # A run in the background may ignore the signal, and its children with it; a server does not.
    server = subprocess.Popen(
        ["sleep", "120"], preexec_fn=lambda: signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    )
    data = tmp_path / "run" / "postgres"
    data.mkdir(parents=True)
    (data / "postmaster.pid").write_text(f"{server.pid}\n{data}\n")
    guard = subprocess.Popen(
        [sys.executable, "-I", "-S", GUARD, tmp_path / "run"], stdin=subprocess.PIPE
    )
    assert server.poll() is None
    guard.stdin.close()
    assert server.wait(timeout=60) < 0
    (data / "postmaster.pid").unlink()  # as a real server does on its way out
    assert guard.wait(timeout=60) == 0
    assert not (tmp_path / "run").exists()
