"""Answers that are kept: never an old one, and none where it does not belong."""

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import httpx
import orjson
import pytest
from sqlalchemy import text

from api.http import graphql, postgres, sqlite
from api.http.answers import Answers, names
from api.http.operations import Cache
from api.http.requests import Sent
from api.http.responses import Body
from domain.database import open_engine, writing
from tests.api.http.serving import CANONICAL, POINT, Client, Counting, ask, codes, served
from tests.databases import disposing

TITLES = '{ statements(first: 1, filter: {text: "a title of its own"}) { totalCount } }'


RENAME_ONE = """
    UPDATE statement SET title = 'a title of its own', title_words = 'a title of its own'
    WHERE id = (SELECT id FROM statement WHERE title <> 'a title of its own' LIMIT 1)
"""


@pytest.fixture
def copy(seeded_copy: str) -> Iterator[Client]:
    with served(seeded_copy) as client:
        yield client


def runs(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the operations that reach the database from now on."""
    backend = client.app.state.service.executor.backend
    counted: list[int] = []
    run = backend.run

    async def counting(*args: Any) -> Any:
        counted.append(1)
        return await run(*args)

    monkeypatch.setattr(backend, "run", counting, raising=False)
    monkeypatch.setattr(backend, "at_once", lambda *_: None, raising=False)
    return counted


def test_the_same_question_again(copy: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = runs(copy, monkeypatch)
    first, *others = (ask(copy, CANONICAL, variables={"topic": "J&K"}) for _ in range(3))
    assert len(counted) == 1
    assert {response.content for response in others} == {first.content}
    assert {response.headers["etag"] for response in others} == {first.headers["etag"]}


def reads(monkeypatch: pytest.MonkeyPatch) -> list[Sent]:
    """Note the requests that are read from now on."""
    noted: list[Sent] = []
    read = graphql.read

    def noting(sent: Sent) -> Any:
        noted.append(sent)
        return read(sent)

    monkeypatch.setattr(graphql, "read", noting)
    return noted


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_the_same_bytes_need_not_be_read_again(
    seeded_copy: str, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    noted = reads(monkeypatch)

    def again(client: Client) -> httpx.Response:
        return get(client) if method == "GET" else ask(client, POINT)

    with served(seeded_copy) as client:
        first = again(client)
        assert [again(client).content for _ in range(2)] == [first.content] * 2
        assert len(noted) == 1
        with disposing(open_engine(seeded_copy)) as engine, writing(engine) as connection:
            connection.execute(text(RENAME_ONE))
        changed = [again(client) for _ in range(2)]
    assert len(noted) == 2
    assert {answer.content for answer in changed} == {first.content}
    assert first.headers["etag"] not in {answer.headers["etag"] for answer in changed}


def test_a_body_is_not_taken_for_parameters_of_a_url(client: Client) -> None:
    body = orjson.dumps({"query": POINT}).decode()
    json = {"content-type": "application/json"}
    for _ in range(2):
        assert client.post("/graphql", content=body, headers=json).status_code == 200
        assert codes(client.get(f"/graphql?{body}")) == ["BAD_REQUEST"]
        plain = client.post("/graphql", content=body, headers={"content-type": "text/plain"})
        assert codes(plain) == ["UNSUPPORTED_MEDIA_TYPE"]
    for _ in range(2):
        asked = f"?query={quote(POINT)}"
        assert client.get(f"/graphql{asked}").status_code == 200
        assert codes(client.post("/graphql", content=asked, headers=json)) == ["BAD_REQUEST"]


def test_a_document_sent_with_its_hash_is_remembered_each_time(copy: Client) -> None:
    hashed = {"persistedQuery": {"version": 1, "sha256Hash": sha256(POINT.encode()).hexdigest()}}
    for _ in range(2):
        assert ask(copy, POINT, extensions=hashed).json()["data"]
        copy.app.state.service.documents._known = Cache(10, 10_000)  # it was forgotten
    ask(copy, POINT, extensions=hashed)
    for _ in range(2):
        assert copy.post("/graphql", json={"extensions": hashed}).json()["data"]


def test_a_write_is_seen_at_once(seeded_copy: str) -> None:
    with served(seeded_copy) as one, served(seeded_copy) as other:
        counts, tags = [], []
        for client in (one, other, one):
            response = ask(client, TITLES)
            counts.append(response.json()["data"]["statements"]["totalCount"])
            tags.append(response.headers["etag"])
        assert counts == [0, 0, 0]
        assert len(set(tags)) == 1
        with disposing(open_engine(seeded_copy)) as engine:
            for number in (1, 2, 3):
                with writing(engine) as connection:
                    connection.execute(text(RENAME_ONE))
                for client in (one, other):
                    response = ask(client, TITLES)
                    assert response.json()["data"]["statements"]["totalCount"] == number
                    assert response.headers["etag"] not in tags
                tags.append(response.headers["etag"])


def test_only_what_may_be_kept_is_looked_for_first(
    copy: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = copy.app.state.service.executor.backend
    looks: list[int] = []
    content = backend.content

    async def counting() -> Any:
        looks.append(1)
        return await content()

    monkeypatch.setattr(backend, "content", counting, raising=False)
    tags, counts = [], []
    for document in (CANONICAL, POINT) * 2:
        response = ask(copy, document, variables={"topic": "J&K"})
        tags.append(response.headers["etag"])
        counts.append(len(looks))
    assert tags[:2] == tags[2:]
    assert counts == [0, 0, 1, 2]


@pytest.mark.parametrize(
    "document",
    [
        '{ statement(ref: "no-such-statement") { slug } }',
        '{ statements(filter: {text: "no such words"}) { nodes { slug } } }',
        "{ statements { totalCount } }",
        "{ statements { facets { byAct { value count } } } }",
        "{ __typename }",
        "{ summits(first: 2) { nodes { slug } } }",
        'query { india: actor(ref: "india") { name } pakistan: actor(ref: "pakistan") { name } }',
    ],
)
@pytest.mark.parametrize("many", [0, 300])
def test_the_revision_comes_with_whatever_is_asked(
    seeded_copy: str, monkeypatch: pytest.MonkeyPatch, document: str, many: int
) -> None:
    """Above so `many` rows it is looked for apart."""
    monkeypatch.setattr(postgres, "_MANY", many)
    monkeypatch.setattr(sqlite, "_FEW", many)
    with served(seeded_copy) as one, served(seeded_copy) as other:
        before = ask(one, document)
        assert "errors" not in before.json()
        assert ask(other, document).headers["etag"] == before.headers["etag"]
        with disposing(open_engine(seeded_copy)) as engine, writing(engine) as connection:
            connection.execute(text(RENAME_ONE))
        after = {ask(client, document).headers["etag"] for client in (one, other)}
        assert len(after) == 1
        assert before.headers["etag"] not in after


def get(client: Client, query: str = POINT, **headers: str) -> httpx.Response:
    return client.get("/graphql", params={"query": query}, headers=headers)


def test_what_has_not_changed_is_not_sent(client: Client) -> None:
    first = get(client)
    assert first.headers["cache-control"] == "no-cache"
    assert "Accept" in first.headers["vary"]
    tag = first.headers["etag"]
    for given in (tag, f'"other", {tag}', tag.removeprefix("W/")):
        again = get(client, **{"if-none-match": given})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == tag
        assert "content-type" not in again.headers
    posted = client.post("/graphql", json={"query": POINT}, headers={"if-none-match": tag})
    assert posted.status_code == 304


@pytest.mark.parametrize("given", ["*", '"another"', "", 'W/""', "nonsense"])
def test_what_is_not_known_is_sent(client: Client, given: str) -> None:
    assert get(client, **{"if-none-match": given}).status_code == 200


def test_each_question_has_a_tag_of_its_own(client: Client) -> None:
    document = "query A($r: Ref!) { summit(ref: $r) { slug } } query B { summit(ref: 1) { slug } }"
    asked: list[dict[str, Any]] = [
        {"operationName": "A", "variables": {"r": "lachin-trilateral-2025"}},
        {"operationName": "A", "variables": {"r": "moscow"}},
        {"operationName": "B"},
    ]
    document = document.replace("ref: 1", 'ref: "none"')
    tags = [ask(client, document, **more).headers["etag"] for more in asked]
    tags.append(ask(client, document + " ", **asked[0]).headers["etag"])
    assert len(set(tags)) == 4


@pytest.mark.parametrize(
    "query", ["{", "{ nothing }", '{ statements(first: 1, after: "x") { totalCount } }']
)
def test_mistakes_are_not_kept(client: Client, query: str) -> None:
    for _ in range(2):
        response = ask(client, query)
        assert "errors" in response.json()
        assert "etag" not in response.headers
        assert response.headers["cache-control"] == "no-store"


def test_a_database_without_the_mark_has_no_tags(offline: Client) -> None:
    assert "etag" not in ask(offline, "{ __typename }").headers


def test_no_more_is_kept_than_is_allowed() -> None:
    async def test() -> None:
        backend = Marked()
        answers = Answers(backend, 10 * (1250 + 300))  # with what they take compressed, and beside
        questions = [str(n).encode() for n in range(20)]
        for question in questions:
            place = await answers.place(question)
            assert place is not None
            answers.put(place, Body(b"x" * 1000), None)
        kept = [question for question in questions if answers.newest(question)]
        assert kept == questions[10:]
        place = await answers.place(kept[0])
        assert place is not None
        answers.put(place, Body(b"x" * 2000), None)  # too large beside others
        found = answers.newest(kept[0])
        assert found is not None
        assert found.body.plain == b"x" * 1000
        assert await answers.place(kept[0], found) is found.place

    asyncio.run(test())


class Marked(Counting):
    """A backend whose content has a revision."""

    async def content(self) -> str | None:
        return "a"


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ('W/"a"', True),
        ('"a"', True),
        ('"b", W/"a"', True),
        ('"b"', False),
        ("*", False),
        ("", False),
    ],
)
def test_names_of_tags(given: str, named: bool) -> None:
    assert names(given, 'W/"a"') is named
