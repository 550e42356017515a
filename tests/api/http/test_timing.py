"""The header Server-Timing: what a request's parts took."""

import re
from collections.abc import Generator
from itertools import count
from typing import Any

import pytest

from api.http.timing import UNTIMED, Timing
from api.planner.run import Answer
from tests.api.http.serving import CANONICAL, POINT, Client, ask, served

PART = re.compile(r"([a-z]+);dur=(\d+\.\d{3})")


def parts(client: Client, document: str, **headers: str) -> dict[str, float]:
    answer = client.post(
        "/graphql", json={"query": document, "variables": {"topic": "J&K"}}, headers=headers
    )
    told = answer.headers["server-timing"].split(", ")
    found = [PART.fullmatch(each) for each in told]
    assert all(found), told
    return {match[1]: float(match[2]) for match in found if match}


@pytest.mark.parametrize("document", [CANONICAL, POINT])
def test_each_part_is_told(client: Client, document: str) -> None:
    document += " # timed"
    first = parts(client, document)
    assert list(first) == ["read", "kept", "plan", "shape", "database", "json"]
    again = parts(client, document)
    assert list(again) == ["read", "kept"]


def test_explorer_and_mistakes_have_no_parts_that_were_not(client: Client) -> None:
    page = client.get("/graphql", headers={"accept": "text/html"})
    assert "server-timing" not in page.headers
    refused = client.post("/graphql", content=b"nonsense")
    assert "server-timing" not in refused.headers
    assert list(parts(client, "{ nonsense }")) == ["read", "kept"]


def test_nothing_is_told_in_production(seeded: str) -> None:
    with served(seeded, env="production") as client:
        assert "server-timing" not in ask(client, POINT).headers


def steps(clock: Any) -> Generator[Any, Any, Answer]:
    next(clock)  # a second of shaping
    rows = yield "select", {}
    next(clock)
    next(clock)
    return Answer({"rows": rows})


def test_what_the_steps_take_is_no_time_of_the_database() -> None:
    seconds = count()
    timing = Timing(lambda: float(next(seconds)))
    running = timing.of_steps(steps(seconds))
    assert next(running) == ("select", {})
    next(seconds)
    with pytest.raises(StopIteration) as done:
        running.send([1])
    assert done.value.value.data == {"rows": [1]}
    timing.ends("database")
    assert timing.header() == "shape;dur=5000.000, database;dur=4000.000"


def test_without_timing_the_steps_are_what_they_are() -> None:
    given = steps(count())
    assert UNTIMED.of_steps(given) is given
    UNTIMED.ends("read")
    assert UNTIMED.header() == ""
