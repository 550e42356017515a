"""What is known to be brief is answered at once on SQLite, without a worker thread."""

from __future__ import annotations

from typing import Any

import pytest

from api.http import execute, sqlite
from tests.api.http.serving import Client, ask, served

SUMMITS = "query($n: Int!) { summits(first: $n) { nodes { slug participants { role } } } }"
SLUG = "query($ref: Ref!) { summit(ref: $ref) { slug } }"


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing take long, whatever else the machine does."""
    monkeypatch.setattr(execute, "BRIEF", 60.0)
    monkeypatch.setattr(sqlite, "_MOMENT", 60.0)


def ways(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note how operations are answered from now on."""
    backend = client.app.state.service.executor.backend
    noted: list[str] = []
    run, at_once = backend.run, backend.at_once

    async def running(*args: Any) -> Any:
        noted.append("run")
        return await run(*args)

    def trying(*args: Any) -> Any:
        found = at_once(*args)
        noted.append("at once" if found is not None else "in the way")
        return found

    monkeypatch.setattr(backend, "run", running, raising=False)
    monkeypatch.setattr(backend, "at_once", trying, raising=False)
    return noted


def test_what_was_brief_is_answered_at_once(
    seeded: str, database_kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(seeded) as client:
        noted = ways(client, monkeypatch)
        answers = [ask(client, SUMMITS, variables={"n": n}).json()["data"] for n in (5, 4, 3)]
        assert noted == ["run", *(["at once"] * 2 if database_kind == "sqlite" else ["run"] * 2)]
    nodes = [answer["summits"]["nodes"] for answer in answers]
    assert nodes[1:] == [nodes[0][:4], nodes[0][:3]]


def test_introspection_is_answered_each_time(seeded: str) -> None:
    both = '{ summits(first: 1) { nodes { slug } } __type(name: "Summit") { name } }'
    with served(seeded) as client:
        answers = [ask(client, f"{both} # {n}").json()["data"] for n in (1, 1, 1)]
    assert answers[0]["__type"] == {"name": "Summit"}
    assert answers == answers[:1] * 3


def test_what_took_long_is_left_to_a_thread(seeded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execute, "BRIEF", 0.0)
    with served(seeded) as client:
        noted = ways(client, monkeypatch)
        for n in (5, 4, 3):
            ask(client, SUMMITS, variables={"n": n})
        assert noted == ["run"] * 3


def test_a_look_up_is_taken_for_brief(
    seeded: str, database_kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(seeded) as client:
        noted = ways(client, monkeypatch)
        ask(client, SLUG, variables={"ref": "simla-1972"})
        assert noted == (["at once"] if database_kind == "sqlite" else ["in the way", "run"])
        noted.clear()
        ask(client, SLUG, variables={"ref": "tashkent-1966"})
        assert noted == (["at once"] if database_kind == "sqlite" else ["run"])


def test_what_gets_in_the_way_once_is_tried_again_later(
    seeded: str, database_kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(seeded) as client:
        ask(client, SUMMITS, variables={"n": 5})
        with monkeypatch.context() as context:
            backend = client.app.state.service.executor.backend
            context.setattr(backend, "at_once", lambda *_: None, raising=False)
            assert ask(client, SUMMITS, variables={"n": 4}).json()["data"]
        noted = ways(client, monkeypatch)
        ask(client, SUMMITS, variables={"n": 3})
        assert noted == ["at once" if database_kind == "sqlite" else "run"]
