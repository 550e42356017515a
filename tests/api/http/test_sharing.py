"""One look for many: never what was true before somebody asked, and nobody is forgotten."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from api.http.sharing import Shared


class Looks:
    """Looks that tell a mark as it was when they began, as late as the test wants."""

    def __init__(self) -> None:
        self.mark = "a"
        self.count = 0
        self.fails: Exception | None = None
        self.go = asyncio.Event()
        self.go.set()

    async def look(self) -> str:
        self.count += 1
        mark = self.mark
        await self.go.wait()
        if self.fails:
            raise self.fails
        return mark


def run(test: Callable[[Looks, Shared[str]], Awaitable[object]]) -> None:
    async def main() -> None:
        looks = Looks()
        await asyncio.wait_for(test(looks, Shared(looks.look)), 10)

    asyncio.run(main())


def asking(shared: Shared[str], number: int) -> list[asyncio.Future[str]]:
    return [asyncio.ensure_future(shared.get()) for _ in range(number)]


def test_nobody_learns_what_was_true_before_they_asked() -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        looks.go.clear()
        early = asking(shared, 1)
        await asyncio.sleep(0.01)
        looks.mark = "b"  # committed while the first look is on its way
        late = asking(shared, 50)
        await asyncio.sleep(0.01)
        looks.go.set()
        assert await asyncio.gather(*early, *late) == ["a"] + ["b"] * 50
        assert looks.count == 2

    run(test)


def test_all_of_one_turn_share_a_look() -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        for number in (1, 2, 3):
            assert await asyncio.gather(*asking(shared, 8)) == ["a"] * 8
            assert looks.count == number

    run(test)


def test_those_that_ask_again_at_once_get_a_new_look() -> None:
    async def ask(shared: Shared[str], looks: Looks) -> None:
        for number in range(10):
            looks.mark = str(number)
            assert await shared.get() == str(number)

    async def test(looks: Looks, shared: Shared[str]) -> None:
        await asyncio.gather(*(ask(shared, looks) for _ in range(5)))
        assert looks.count == 10

    run(test)


@pytest.mark.parametrize("begun", [False, True])
def test_those_that_go_away_take_nothing_from_the_others(begun: bool) -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        looks.go.clear()
        asked = asking(shared, 4)
        await asyncio.sleep(0.01 if begun else 0)
        for gone in asked[:3]:
            gone.cancel()
        await asyncio.sleep(0.01)
        looks.go.set()
        assert await asked[3] == "a"
        assert all(gone.cancelled() for gone in asked[:3])
        assert looks.count == 1

    run(test)


def test_when_all_have_gone_the_next_is_answered() -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        looks.go.clear()
        asked = asking(shared, 3)
        await asyncio.sleep(0.01)
        for gone in asked:
            gone.cancel()
        looks.mark = "b"
        late = asking(shared, 1)
        looks.go.set()
        assert await late[0] == "b"

    run(test)


def test_a_failure_reaches_all_that_asked_and_nobody_else() -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        looks.fails = OSError("no database")
        looks.go.clear()
        asked = asking(shared, 5)
        await asyncio.sleep(0.01)
        asked[0].cancel()
        late = asking(shared, 5)
        looks.go.set()
        found = await asyncio.gather(*asked[1:], *late, return_exceptions=True)
        assert found == [looks.fails] * 9
        assert looks.count == 2
        looks.fails = None
        assert await shared.get() == "a"

    run(test)


def test_nobody_waits_for_a_look_that_was_cancelled() -> None:
    async def test(looks: Looks, shared: Shared[str]) -> None:
        looks.go.clear()
        before = asyncio.all_tasks()
        asked = asking(shared, 2)
        await asyncio.sleep(0.01)
        late = asking(shared, 2)
        await asyncio.sleep(0.01)
        (look,) = asyncio.all_tasks() - before - {*asked, *late}
        look.cancel()
        await asyncio.gather(*asked, *late, return_exceptions=True)
        assert all(gone.cancelled() for gone in (*asked, *late))
        looks.go.set()
        assert await shared.get() == "a"

    run(test)
