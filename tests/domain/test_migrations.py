"""The migrations: there and back on both databases, under the promised conditions."""

from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, bindparam, event, inspect, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from api import migrations
from domain.database import open_engine, writing
from domain.model import metadata
from domain.word_search import SoughtBeginning, SoughtBeginningQuery, has_beginning
from domain.words import WORDS_OF
from tests.api.commands import start
from tests.databases import disposing


def tables_of(url: str) -> set[str]:
    with disposing(open_engine(url, create=True)) as engine:
        names = set(inspect(engine).get_table_names())
    return {name for name in names if not name.startswith("words_of_")}


def test_there_back_and_there_again(empty_database: str) -> None:
    for _ in range(2):
        migrations.upgrade(empty_database)
        assert tables_of(empty_database) == {*metadata.tables, "alembic_version"}
        migrations.check(empty_database)
        migrations.downgrade(empty_database)
        assert tables_of(empty_database) <= {"alembic_version"}


def test_the_names_of_the_files_tell_the_revisions(migrated: str) -> None:
    with disposing(open_engine(migrated)) as engine:
        scripts = ScriptDirectory.from_config(migrations.config_for(engine))
        newest_first = [script.revision for script in scripts.walk_revisions()]
        assert migrations.revisions() == newest_first[::-1]
        assert migrations.current(engine) == migrations.head() == scripts.get_current_head()


def test_a_filled_database_can_go_back(seeded_copy: str) -> None:
    migrations.downgrade(seeded_copy)
    assert tables_of(seeded_copy) <= {"alembic_version"}


def test_what_is_there_is_found_by_its_words(seeded_copy: str) -> None:
    before = found_by_words(seeded_copy)
    migrations.downgrade(seeded_copy, "0007")
    migrations.upgrade(seeded_copy)
    assert found_by_words(seeded_copy) == before
    assert all(before.values())


def found_by_words(url: str) -> dict[str, list[str]]:
    """Give the words that lines with a word in "s" have in each column that is searched."""
    found = {}
    with disposing(open_engine(url)) as engine, engine.connect() as connection:
        for table in metadata.sorted_tables:
            for column in table.c:
                if column.info.get(WORDS_OF) and table.name not in ("quote", "statement_text"):
                    text = "s"
                    beginning = bindparam("words", text, type_=SoughtBeginning())
                    query = bindparam("query", text, type_=SoughtBeginningQuery())
                    has_it = has_beginning(column, beginning, query)
                    words = connection.scalars(select(column).where(has_it).order_by(column))
                    found[str(column)] = list(words)
    return found


def test_upgrading_twice_does_no_harm(migrated_copy: str) -> None:
    migrations.upgrade(migrated_copy)
    migrations.check(migrated_copy)


def test_two_at_once(empty_database: str) -> None:
    both = [start("-m", "api.cli", "migrate", "--database", empty_database) for _ in range(2)]
    assert [process.wait(timeout=120) for process in both] == [0, 0]
    migrations.check(empty_database)


@pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True, scope="session")
def test_a_migration_waits_for_no_lock_for_long(empty_database: str) -> None:
    seen: dict[str, str] = {}

    def look(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "CREATE TABLE entity" in statement and not seen:
            driver = connection.connection.driver_connection
            assert driver is not None
            for setting in ("lock_timeout", "statement_timeout"):
                seen[setting] = driver.execute(f"SHOW {setting}").fetchone()[0]

    with disposing(open_engine(empty_database)) as engine:
        event.listen(engine, "before_cursor_execute", look)
        command.upgrade(migrations.config_for(engine), "head")
        with engine.connect() as connection:  # and only there
            assert connection.scalar(text("SHOW lock_timeout")) == "0"
    assert seen == {"lock_timeout": "5s", "statement_timeout": "15min"}


@pytest.fixture
def open_database(migrated: str):
    with disposing(open_engine(migrated)) as engine:
        yield engine


@pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True, scope="session")
@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2)]
)
def test_every_sqlite_connection(open_database: Engine, pragma: str, value: Any) -> None:
    for _ in range(2):
        with open_database.connect() as connection:
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_every_constraint_has_its_name(open_database: Engine) -> None:
    inspector = inspect(open_database)
    wrong = [
        f"{table}: {kind} {found['name']}"
        for table in metadata.tables
        for kind, all_found in (
            ("pk", [inspector.get_pk_constraint(table)]),
            ("fk", inspector.get_foreign_keys(table)),
            ("uq", inspector.get_unique_constraints(table)),
            ("ck", inspector.get_check_constraints(table)),
            ("ix", inspector.get_indexes(table)),
        )
        for found in all_found
        if not str(found["name"]).startswith((f"{kind}_", "uq_"))
    ]
    assert wrong == []


ROW = "INSERT INTO entity (id, typename) VALUES (1, 'Place')"
PLACE = (
    "INSERT INTO place (id, slug, name, kind, latitude, longitude, epistemic_status) "
    "VALUES (1, 'pole', 'Pole', {kind}, {latitude}, {longitude}, 'REPORTED')"
)


def place(kind: str = "'SITE'", latitude: str = "90", longitude: str = "0") -> str:
    return PLACE.format(kind=kind, latitude=latitude, longitude=longitude)


MEANS = (
    "INSERT INTO means (id, participation_id, name, count, count_known, ordinal) "
    "VALUES (1, 1, 'drones', {count}, {known}, 0)"
)
IDENTIFIER = (
    "INSERT INTO identifier (id, subject_id, scheme, value, validity_start_state, "
    "validity_end_state, {columns} ordinal) VALUES (1, 1, 'COW', '2', {states}, {values} 0)"
)


@pytest.mark.parametrize(
    "statement",
    [
        place(latitude="90.5"),
        place(longitude="-181"),
        place(longitude="NULL"),
        place(kind="'MOON'"),
        place(kind="NULL"),
        MEANS.format(count="-1", known="true"),
        MEANS.format(count="NULL", known="true"),
        MEANS.format(count="3", known="false"),
        "INSERT INTO entity (id, typename) VALUES (1, 'State')",
        "INSERT INTO state (id) VALUES (99)",
        IDENTIFIER.format(columns="", states="'KNOWN', 'OPEN'", values=""),
        IDENTIFIER.format(columns="", states="'FOREVER', 'OPEN'", values=""),
        IDENTIFIER.format(
            columns="validity_start_edtf, validity_start_precision, "
            "validity_start_earliest, validity_start_latest,",
            states="'KNOWN', 'OPEN'",
            values="'2025', 'YEAR', '2025-12-31', '2025-01-01',",
        ),
    ],
)
def test_the_database_itself_refuses(open_database: Engine, statement: str) -> None:
    with open_database.connect() as connection:
        connection.execute(text(ROW))
        with pytest.raises(IntegrityError):
            connection.execute(text(statement))


def test_and_takes_the_neighbour(open_database: Engine) -> None:
    with open_database.connect() as connection:
        for statement in (
            ROW,
            place(),
            IDENTIFIER.format(columns="", states="'UNKNOWN', 'OPEN'", values=""),
        ):
            connection.execute(text(statement))
        connection.rollback()


def test_a_writer_is_alone(migrated_copy: str, database_kind: str) -> None:
    with (
        disposing(open_engine(migrated_copy)) as engine,
        disposing(open_engine(migrated_copy)) as other,
    ):
        wait = (
            "PRAGMA busy_timeout = 100" if database_kind == "sqlite" else "SET lock_timeout = 100"
        )
        event.listen(other, "connect", lambda driver, _record: driver.execute(wait))
        with writing(engine), pytest.raises(DBAPIError), writing(other):
            pass
        with writing(other):
            pass
