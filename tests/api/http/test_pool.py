"""Connections that are lent: never more than allowed, never a dead one, and none is lost."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import pytest

from api.http.pool import Pool


class Line:
    """A connection that does what the test wants."""

    def __init__(self) -> None:
        self.free_since = 0.0
        self.is_dead = False
        self.is_open = False
        self.fails: Exception | None = None
        self.ran: list[str] = []
        self.go = asyncio.Event()
        self.go.set()

    def is_closed(self) -> bool:
        return self.is_dead

    def terminate(self) -> None:
        self.is_dead = True

    def is_in_transaction(self) -> bool:
        return self.is_open

    async def execute(self, sql: str, timeout: float) -> None:
        self.ran.append(sql)
        async with asyncio.timeout(timeout):
            await self.go.wait()
        if self.fails:
            raise self.fails
        if sql == "ROLLBACK":
            self.is_open = False


class Lines:
    """Opens connections, unless it is to fail."""

    def __init__(self) -> None:
        self.opened: list[Line] = []
        self.fails: Exception | None = None

    async def __call__(self) -> Any:
        await asyncio.sleep(0)
        if self.fails:
            raise self.fails
        self.opened.append(Line())
        return self.opened[-1]

    @property
    def alive(self) -> int:
        return sum(not line.is_dead for line in self.opened)


def run(test: Callable[[Pool, Lines], Awaitable[object]], most: int = 2) -> None:
    async def main() -> None:
        lines = Lines()
        pool = Pool(lines, most)
        await test(pool, lines)
        await pool.close()
        assert lines.alive == 0

    asyncio.run(main())


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.http.pool.PATIENCE", 0.05)


def test_the_one_used_last_goes_first() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        one, other = await pool.take(), await pool.take()
        pool.give(other)
        pool.give(one)
        assert await pool.take() is one
        assert await pool.take() is other
        assert len(lines.opened) == 2

    run(test)


def test_no_more_than_allowed_in_the_order_of_asking() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        lent = [await pool.take(), await pool.take()]
        served: list[int] = []

        async def ask(number: int) -> None:
            connection = await pool.take()
            served.append(number)
            await asyncio.sleep(0)
            pool.give(connection)

        asking = [asyncio.ensure_future(ask(number)) for number in range(10)]
        await asyncio.sleep(0.01)
        assert served == []
        asking[3].cancel()
        for connection in lent:
            pool.give(connection)
        late = asyncio.ensure_future(ask(10))  # is not served before those that wait
        await asyncio.gather(*asking, late, return_exceptions=True)
        assert served == [0, 1, 2, 4, 5, 6, 7, 8, 9, 10]
        assert len(lines.opened) == 2

    run(test)


@pytest.mark.usefixtures("impatient")
def test_waiting_has_an_end() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        lent = [await pool.take(), await pool.take()]
        for _ in range(3):
            with pytest.raises(TimeoutError):
                await pool.take()
        for connection in lent:
            pool.give(connection)
        assert {await pool.take(), await pool.take()} == set(lent)

    run(test)


def test_one_that_goes_away_while_it_is_served_takes_nothing_along() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        for _ in range(5):
            connection = await pool.take()
            asking = asyncio.ensure_future(pool.take())
            await asyncio.sleep(0)
            pool.give(connection)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
        assert await pool.take() is connection

    run(test, most=1)


def test_a_database_that_lets_nobody_in() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        lines.fails = asyncpg.CannotConnectNowError()
        for _ in range(5):
            with pytest.raises(asyncpg.CannotConnectNowError):
                await pool.take()
        lines.fails = None
        await pool.take()
        await pool.take()

    run(test)


def test_a_dead_one_is_not_lent() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        one, other = await pool.take(), await pool.take()
        pool.give(one)
        one.terminate()  # while it is free
        other.terminate()  # while it is lent
        pool.give(other, cut_off=True)
        assert not {await pool.take(), await pool.take()} & {one, other}
        assert len(lines.opened) == 4

    run(test)


def test_all_that_are_free_are_forgotten() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        one, other = await pool.take(), await pool.take()
        pool.give(one)
        pool.forget()
        assert (one.is_closed(), other.is_closed()) == (True, False)
        pool.give(other)
        assert await pool.take() is other

    run(test)


@pytest.mark.parametrize("left_open", [True, False])
def test_what_was_cut_off_is_waited_for(left_open: bool) -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        connection: Any = await pool.take()
        connection.is_open = left_open
        pool.give(connection, cut_off=True)
        assert await pool.take() is connection
        assert connection.ran == ["SELECT 1", "ROLLBACK"][: 1 + left_open]

    run(test, most=1)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "fails", [asyncpg.InterfaceError("lost"), asyncpg.InternalClientError("ending"), None]
)
def test_one_that_can_not_be_settled_is_replaced(fails: Exception | None) -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        connection: Any = await pool.take()
        connection.fails = fails
        if fails is None:
            connection.go.clear()  # it never answers
        pool.give(connection, cut_off=True)
        await asyncio.sleep(0.1)
        assert connection.is_closed()
        assert await pool.take() is not connection

    run(test, most=1)


def test_those_that_nobody_asks_for_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.http.pool._IDLE", 0.1)

    async def test(pool: Pool, lines: Lines) -> None:
        lent = [await pool.take() for _ in range(3)]
        for connection in lent:
            pool.give(connection)
        for _ in range(10):
            used = await pool.take()
            await asyncio.sleep(0.04)
            pool.give(used)
        assert [connection.is_closed() for connection in lent] == [True, True, False]
        await asyncio.sleep(0.3)
        assert lines.alive == 0
        pool.give(await pool.take())
        await asyncio.sleep(0.3)
        assert (lines.alive, len(lines.opened)) == (0, 4)

    run(test, most=3)


@pytest.mark.usefixtures("impatient")
def test_a_closed_pool() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        connections: list[Any] = [await pool.take() for _ in range(3)]
        free, settling, lent = connections
        settling.is_open = True
        pool.give(free)
        pool.give(settling, cut_off=True)
        await pool.close()
        assert settling.ran == ["SELECT 1", "ROLLBACK"]
        assert lines.alive == 0
        pool.give(lent, cut_off=True)
        with pytest.raises(asyncpg.InterfaceError):
            await pool.take()

    run(test, most=3)


@pytest.mark.usefixtures("impatient")
def test_closing_has_an_end() -> None:
    async def test(pool: Pool, lines: Lines) -> None:
        connection: Any = await pool.take()
        connection.go.clear()
        pool.give(connection, cut_off=True)
        await pool.close()
        assert lines.alive == 0

    run(test)
