"""A coroutine whose first step is taken before anybody waits for it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api.http.eager import Begun


async def _value(*waits: asyncio.Future[Any]) -> list[Any]:
    return [await each for each in waits]


def test_what_waits_for_nothing_is_done() -> None:
    async def test() -> None:
        begun = Begun(_value())
        assert begun.is_done
        assert await begun == await begun == []

    asyncio.run(test())


def test_what_waits_goes_on() -> None:
    async def test() -> None:
        loop = asyncio.get_running_loop()
        first, second = loop.create_future(), loop.create_future()
        begun = Begun(_value(first, second))
        assert not begun.is_done
        loop.call_soon(first.set_result, 1)
        loop.call_later(0.01, second.set_result, 2)
        async with asyncio.timeout(5):
            assert await begun == [1, 2]
        assert begun.is_done

    asyncio.run(test())


def test_errors_are_those_of_the_work() -> None:
    async def failing(wait: asyncio.Future[Any] | None) -> None:
        if wait is not None:
            await wait
        raise LookupError

    async def test() -> None:
        with pytest.raises(LookupError):
            Begun(failing(None))
        wait = asyncio.get_running_loop().create_future()
        begun = Begun(failing(wait))
        wait.set_result(None)
        with pytest.raises(LookupError):
            await begun

    asyncio.run(test())


def test_time_that_is_up_ends_the_work() -> None:
    ended = []

    async def endless() -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            ended.append(True)

    async def test() -> None:
        begun = Begun(endless())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await begun
        assert ended

    asyncio.run(test())
