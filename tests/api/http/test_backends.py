"""Selects on both databases: one state for all, bounded time, and databases that come and go."""

import asyncio
import shutil
import sqlite3
import time
from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from typing import Any

import asyncpg
import pytest
from sqlalchemy import Dialect, text

from api.errors import QueryTimeout, Unavailable
from api.http.backends import Backend, open_backend
from api.http.pool import Connection
from api.http.postgres import PostgresBackend
from api.planner.emit import Emitted
from api.planner.run import Answer
from domain.database import open_engine
from tests.api.http.proxy import opened as opened_door
from tests.databases import disposing, sqlite_file

COUNT = "SELECT count(*) FROM source"
ONE = "SELECT 1"
SLOW = {
    "postgresql": "SELECT pg_sleep(30)",
    "sqlite": "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT 1 FROM c",
}

SOON = 8.0
"""Seconds, on a busy machine; what was not cancelled goes on for longer."""


class Raw:
    """A select as it stands."""

    def __init__(self, sql: str) -> None:
        self.sql = sql

    def emitted(self, _dialect: Dialect, _env: Any, added: str = "") -> Emitted:
        assert not added
        return Emitted(self.sql, (), {}, (), (), ())

    def most(self, _env: Any) -> None:
        return None


class Steps:
    """An operation of several selects, with something done after the first of them."""

    def __init__(self, *selects: str, between: Callable[[], object] = lambda: None) -> None:
        self.selects = selects
        self.between = between
        self.closed = False

    def run(self) -> Generator[Any, Sequence[Any], Answer]:
        found = []
        try:
            for place, sql in enumerate(self.selects):
                rows = yield Raw(sql), {}
                found.append(rows[0][0])
                if place == 0:
                    self.between()
            return Answer({"found": found})
        finally:
            self.closed = True


async def values(backend: Backend, *selects: str, single: bool | None = None) -> list[Any]:
    answer = await backend.run(
        Steps(*selects).run(), len(selects) < 2 if single is None else single
    )
    assert answer.data is not None
    found: list[Any] = answer.data["found"]
    return found


@asynccontextmanager
async def opened(url: str, timeout: float = 4.0, connections: int = 2) -> Any:
    backend = await open_backend(url, timeout, connections)
    try:
        yield backend
    finally:
        await backend.close()


def run(url: str, test: Callable[[Backend], Awaitable[object]], **given: Any) -> None:
    async def main() -> None:
        async with opened(url, **given) as backend:
            await test(backend)

    asyncio.run(main())


def change(url: str) -> None:
    with disposing(open_engine(url)) as engine, engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'changed'"))


REVISION = "SELECT version_num FROM alembic_version"


@pytest.mark.parametrize(("single", "sees"), [(False, False), (True, True)])
def test_a_write_between_two_selects(migrated_copy: str, single: bool, sees: bool) -> None:
    async def test(backend: Backend) -> None:
        steps = Steps(REVISION, REVISION, between=lambda: change(migrated_copy))
        answer = await backend.run(steps.run(), single)
        assert answer.data is not None
        first, second = answer.data["found"]
        assert first != "changed"
        assert (second == "changed") is sees
        assert await values(backend, REVISION) == ["changed"]

    run(migrated_copy, test)


def test_a_slow_select_is_stopped(migrated: str, database_kind: str) -> None:
    async def test(backend: Backend) -> None:
        for single in (True, False):
            steps = Steps(SLOW[database_kind])
            begin = time.monotonic()
            with pytest.raises(QueryTimeout):
                await backend.run(steps.run(), single)
            assert time.monotonic() - begin < 2
            assert steps.closed
            assert await values(backend, ONE) == [1]

    run(migrated, test, timeout=0.3)


def at_once(backend: Backend, *selects: str) -> list[Any] | None:
    steps = Steps(*selects)
    answer = backend.at_once(steps.run(), len(selects) < 2)
    assert steps.closed or answer is None
    assert answer is None or answer.data is not None
    return answer and answer.data and answer.data["found"]


def test_a_look_up_is_answered_at_once_by_sqlite(migrated: str, database_kind: str) -> None:
    async def test(backend: Backend) -> None:
        for selects in ((ONE,), (ONE, ONE)):
            expected = [1] * len(selects) if database_kind == "sqlite" else None
            assert at_once(backend, *selects) == expected

    run(migrated, test)


def test_what_takes_longer_than_a_moment_is_left_to_a_thread(
    migrated: str, database_kind: str
) -> None:
    async def test(backend: Backend) -> None:
        begin = time.monotonic()
        assert at_once(backend, SLOW[database_kind]) is None
        assert time.monotonic() - begin < 1
        assert await values(backend, ONE) == [1]

    run(migrated, test)


def test_somebody_elses_lock_does_not_stop_all_others(
    migrated_copy: str, database_kind: str
) -> None:
    if database_kind != "sqlite":
        pytest.skip("of SQLite")

    async def test(backend: Backend) -> None:
        with disposing(open_engine(migrated_copy)) as engine, engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA journal_mode = DELETE")
            driver.execute("BEGIN EXCLUSIVE")
            begin = time.monotonic()
            assert at_once(backend, ONE, REVISION) is None
            assert time.monotonic() - begin < 1
            waiting = asyncio.ensure_future(backend.content())
            await asyncio.sleep(0.2)
            assert not waiting.done()
            driver.execute("ROLLBACK")
            assert await waiting is not None

    run(migrated_copy, test)


def test_many_quick_selects_are_bounded_together(migrated: str, database_kind: str) -> None:
    if database_kind == "postgresql":
        pytest.skip("there each select has its limit, and the executor bounds the request")

    async def test(backend: Backend) -> None:
        steps = Steps(*[ONE] * 1_000_000, between=lambda: time.sleep(0.3))
        with pytest.raises(QueryTimeout):
            await backend.run(steps.run(), False)

    run(migrated, test, timeout=0.2)


@pytest.mark.parametrize("single", [True, False])
def test_nothing_is_left_behind_by_cancelled_requests(
    migrated: str, database_kind: str, single: bool
) -> None:
    async def test(backend: Backend) -> None:
        for wait in (0, 0.001, 0.02, 0.1):
            steps = [Steps(SLOW[database_kind]) for _ in range(5)]
            tasks = [asyncio.ensure_future(backend.run(s.run(), single)) for s in steps]
            await asyncio.sleep(wait)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            begin = time.monotonic()
            found = await asyncio.gather(*(values(backend, ONE, ONE) for _ in range(10)))
            assert found == [[1, 1]] * 10
            assert time.monotonic() - begin < SOON
        if database_kind == "postgresql":
            waiting = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"
            busy = f"{waiting} AND state = 'active' AND datname = current_database()"
            end = time.monotonic() + SOON
            while await values(backend, busy) != [0]:
                assert time.monotonic() < end

    run(migrated, test, timeout=20)


def test_a_failing_operation_leaves_no_transaction_open(migrated_copy: str) -> None:
    def fail() -> None:
        raise RuntimeError("a shaper with a mistake")

    async def test(backend: Backend) -> None:
        for _ in range(5):
            with pytest.raises(RuntimeError):
                await backend.run(Steps(REVISION, ONE, between=fail).run(), False)
        change(migrated_copy)
        assert await values(backend, REVISION, REVISION) == ["changed", "changed"]

    run(migrated_copy, test, connections=1)


def test_nothing_is_written(migrated_copy: str) -> None:
    async def test(backend: Backend) -> None:
        for single in (True, False):
            with pytest.raises((Unavailable, asyncpg.ReadOnlySQLTransactionError)):
                await values(backend, "DELETE FROM alembic_version RETURNING 1", single=single)
        assert await values(backend, "SELECT count(*) FROM alembic_version") == [1]

    run(migrated_copy, test)


def test_many_requests_at_once(migrated: str) -> None:
    async def test(backend: Backend) -> None:
        found = await asyncio.gather(*(values(backend, COUNT, ONE) for _ in range(200)))
        assert all(each[1] == 1 for each in found)

    run(migrated, test)


class TestSqlite:
    @pytest.fixture(autouse=True)
    def _only_sqlite(self, database_kind: str) -> None:
        if database_kind != "sqlite":
            pytest.skip("of SQLite")

    def test_a_file_that_comes_later(self, empty_database: str, migrated: str) -> None:
        async def test(backend: Backend) -> None:
            with pytest.raises(Unavailable):
                await values(backend, ONE)
            with pytest.raises(Unavailable):
                await backend.revision()
            shutil.copy(sqlite_file(migrated), sqlite_file(empty_database))
            assert await values(backend, COUNT) == [0]

        run(empty_database, test)
        assert sqlite_file(empty_database).exists()

    def test_a_missing_file_is_not_made(self, empty_database: str) -> None:
        async def test(backend: Backend) -> None:
            with pytest.raises(Unavailable):
                await values(backend, ONE)

        run(empty_database, test)
        assert not sqlite_file(empty_database).exists()

    def test_a_file_that_goes_and_comes_back(self, migrated_copy: str) -> None:
        file = sqlite_file(migrated_copy)
        aside = file.with_suffix(".aside")

        async def test(backend: Backend) -> None:
            assert await values(backend, COUNT) == [0]
            file.rename(aside)
            with pytest.raises(Unavailable):
                await values(backend, COUNT)
            aside.rename(file)
            assert await values(backend, COUNT) == [0]

        run(migrated_copy, test)

    def test_a_file_that_is_replaced(self, migrated_copy: str, tmp_path: Any) -> None:
        file, other = sqlite_file(migrated_copy), tmp_path / "other.db"
        with closing(sqlite3.connect(other)) as connection:
            connection.execute("CREATE TABLE source (id)")
            connection.execute("INSERT INTO source VALUES (1)")
            connection.commit()

        async def test(backend: Backend) -> None:
            assert await values(backend, COUNT) == [0]
            other.replace(file)
            assert await values(backend, COUNT) == [1]
            assert await backend.revision() is None

        run(migrated_copy, test)

    @pytest.mark.parametrize("how", ["header", "cut", "empty", "text"])
    def test_a_damaged_file(self, migrated_copy: str, how: str) -> None:
        file = sqlite_file(migrated_copy)
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        sound = file.read_bytes()
        damaged = {
            "header": b"\0" * 100 + sound[100:],
            "cut": sound[: len(sound) // 3],
            "empty": b"",
            "text": b"This is a letter. " * 500,
        }[how]

        async def test(backend: Backend) -> None:
            assert await values(backend, COUNT) == [0]
            file.write_bytes(damaged)
            for select in ("SELECT count(*) FROM statement", "PRAGMA integrity_check(1)"):
                with suppress(Unavailable):  # what was read before may still be known
                    await values(backend, select)
            file.write_bytes(sound)
            assert await values(backend, COUNT) == [0]

        run(migrated_copy, test)
        assert file.read_bytes() == sound

    def test_a_folder_instead_of_a_file(self, tmp_path: Any) -> None:
        async def test(backend: Backend) -> None:
            with pytest.raises(Unavailable):
                await values(backend, ONE)

        run(f"sqlite:///{tmp_path}", test)


class TestPostgresql:
    @pytest.fixture(autouse=True)
    def _only_postgresql(self, database_kind: str) -> None:
        if database_kind != "postgresql":
            pytest.skip("of PostgreSQL")

    def test_a_statement_that_was_prepared_and_never_run(self, migrated: str) -> None:
        async def test(backend: Backend) -> None:
            assert isinstance(backend, PostgresBackend)

            async def cut_off(connection: Connection) -> None:
                await connection.prepare("SELECT 2")
                raise asyncio.CancelledError

            with suppress(asyncio.CancelledError):
                await backend._in_connection(cut_off)
            assert await values(backend, ONE, ONE) == [1, 1]

        run(migrated, test, connections=1)

    def test_a_server_that_goes_and_comes_back(self, migrated: str) -> None:
        async def main() -> None:
            async with opened_door(migrated) as door, opened(door.url) as backend:
                for _ in range(2):
                    await asyncio.gather(*(values(backend, COUNT, ONE) for _ in range(4)))
                    await door.shut()
                    for selects in ((COUNT,), (COUNT, ONE)):
                        begin = time.monotonic()
                        with pytest.raises(Unavailable):
                            await values(backend, *selects)
                        assert time.monotonic() - begin < 1
                    with pytest.raises(Unavailable):
                        await backend.revision()
                    await door.open()
                    assert await values(backend, COUNT, ONE) == [0, 1]

        asyncio.run(main())

    def test_a_server_that_never_answers(self, migrated: str) -> None:
        async def main() -> None:
            async with opened_door(migrated) as door:
                door.hanging = True
                async with opened(door.url) as backend:
                    begin = time.monotonic()
                    with pytest.raises(Unavailable):
                        await values(backend, COUNT)
                    assert time.monotonic() - begin < 4
                    door.hanging = False
                    assert await values(backend, COUNT) == [0]

        asyncio.run(main())

    @pytest.mark.parametrize("selects", [(COUNT,), (COUNT, ONE)])
    def test_connections_that_died_in_the_pool(
        self, migrated: str, selects: tuple[str, ...]
    ) -> None:
        async def test(backend: Backend) -> None:
            await asyncio.gather(*(values(backend, COUNT, ONE) for _ in range(4)))
            with disposing(open_engine(migrated)) as engine, engine.begin() as connection:
                ended = connection.execute(
                    text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        " WHERE application_name = 'communique' AND datname = current_database()"
                    )
                ).all()
            assert len(ended) == 2
            for _ in range(3):
                assert await values(backend, *selects) == [0, 1][: len(selects)]

        run(migrated, test)

    def test_a_connection_that_dies_between_two_selects(self, migrated: str) -> None:
        end = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'communique' AND datname = current_database()"
        )

        def kill() -> None:
            with disposing(open_engine(migrated)) as engine, engine.begin() as connection:
                connection.execute(text(end))

        async def test(backend: Backend) -> None:
            with pytest.raises(Unavailable):  # half of the answer would be of another state
                await backend.run(Steps(COUNT, ONE, between=kill).run(), False)
            assert await values(backend, COUNT) == [0]

        run(migrated, test)

    def test_all_connections_are_busy(self, migrated: str) -> None:
        async def test(backend: Backend) -> None:
            tasks = [asyncio.ensure_future(values(backend, "SELECT pg_sleep(6)")) for _ in range(2)]
            await asyncio.sleep(0.2)
            begin = time.monotonic()
            with pytest.raises(Unavailable):
                await values(backend, ONE)
            assert time.monotonic() - begin < 4
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert await values(backend, ONE) == [1]

        run(migrated, test, timeout=10)

    def test_no_transaction_stays_open(self, migrated: str) -> None:
        async def test(backend: Backend) -> None:
            await asyncio.gather(*(values(backend, COUNT, ONE) for _ in range(50)))
            states = (
                "SELECT string_agg(state, ',') FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                " AND application_name = 'communique' AND datname = current_database()"
            )
            end = time.monotonic() + SOON
            while await values(backend, states) != ["idle"]:
                assert time.monotonic() < end

        run(migrated, test)

    def test_wrong_names(self, migrated: str) -> None:
        from sqlalchemy import make_url

        for part in ({"database": "no_such_database"}, {"username": "nobody"}):
            url = make_url(migrated).set(**part).render_as_string(hide_password=False)

            async def test(backend: Backend) -> None:
                with pytest.raises(Unavailable) as caught:
                    await values(backend, ONE)
                assert "no_such" not in caught.value.message

            run(url, test)

    def test_the_same_statement_again_and_again(self, migrated: str) -> None:
        async def test(backend: Backend) -> None:
            for number in range(700):  # more than are kept prepared
                assert await values(backend, f"SELECT {number}") == [number]
            for _ in range(20):
                assert await values(backend, COUNT) == [0]

        run(migrated, test, connections=1)
