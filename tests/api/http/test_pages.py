"""The other routes: the page for people, the explorer, the schema, and the two probes."""

import re
from html.parser import HTMLParser

import pytest
from graphql import build_schema

from api import migrations
from tests.api.http.serving import Client, Counting, ask, codes, served

BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


class Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attributes if name in {"href", "src"} and value]


def test_the_first_page_counts_what_the_database_holds(client: Client) -> None:
    page = client.get("/")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    found = dict(
        re.findall(r'<td>(?:<a [^>]*>)?(\w+)(?:</a>)?</td><td class="n">([\d,]+)</td>', page.text)
    )
    assert {"actors", "summits", "statements", "treaties", "visits", "delegations"} <= set(found)
    wanted = ask(client, "{ statements { totalCount } actors { totalCount } }").json()["data"]
    for name, connection in wanted.items():
        assert int(found[name].replace(",", "")) == connection["totalCount"] > 0


def test_the_first_page_needs_nothing_from_elsewhere(client: Client) -> None:
    page = client.get("/")
    links = Links(page.text).found
    assert "/graphql" in links
    assert all(link.startswith("/") for link in links)
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_the_links_into_the_explorer_hold_operations_that_work(client: Client) -> None:
    from urllib.parse import parse_qs, urlsplit

    links = [link for link in Links(client.get("/").text).found if "?q=" in link]
    assert len(links) > 5
    for link in links:
        (document,) = parse_qs(urlsplit(link).query)["q"]
        answer = ask(client, document).json()
        assert "errors" not in answer
        page = client.get(link, headers=BROWSER)
        assert page.headers["content-type"].startswith("text/html")


def test_the_first_page_without_a_database() -> None:
    with served("sqlite:////nowhere/at/all.db") as client:
        page = client.get("/")
    assert page.status_code == 200
    assert "can't be read now" in page.text


def test_the_explorer_is_for_browsers(offline: Client) -> None:
    page = offline.get("/graphql", headers=BROWSER)
    assert page.status_code == 200
    assert "GraphiQL" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    asked = offline.get("/graphql", params={"query": "{__typename}"}, headers=BROWSER)
    assert asked.headers["content-type"].startswith("application/json")


def test_there_is_no_explorer_in_production() -> None:
    with served(backend=Counting(), env="production") as client:
        response = client.get("/graphql", headers=BROWSER)
        assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])
        assert "GraphiQL" not in client.get("/").text


def test_the_schema(offline: Client) -> None:
    response = offline.get("/schema.graphql")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert build_schema(response.text).query_type is not None


def test_ready(client: Client) -> None:
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ready"})


def test_not_ready_without_a_database() -> None:
    with served("sqlite:////nowhere/at/all.db") as client:
        response = client.get("/readyz")
        assert client.get("/healthz").json() == {"status": "ok"}
    assert response.status_code == 503
    assert response.headers["retry-after"] == "2"
    assert response.json() == {"status": "unavailable", "reason": "the database isn't there now"}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize("path", ["/", "/schema.graphql", "/healthz", "/readyz"])
def test_pages_are_only_read(offline: Client, method: str, path: str) -> None:
    response = offline.request(method, path)
    assert (response.status_code, codes(response)) == (405, ["METHOD_NOT_ALLOWED"])
    assert set(response.headers["allow"].split(", ")) == {"GET", "HEAD"}


@pytest.mark.parametrize("path", ["/nothing", "/graphql/", "/graphql/x", "/schema.graphql/"])
def test_other_paths(offline: Client, path: str) -> None:
    response = offline.get(path)
    assert (response.status_code, codes(response)) == (404, ["NOT_FOUND"])


def test_not_ready_before_the_migration(empty_database: str) -> None:
    if empty_database.startswith("sqlite"):
        open(empty_database.removeprefix("sqlite:///"), "w").close()
    with served(empty_database) as client:
        response = client.get("/readyz")
        assert response.status_code == 503
        assert response.json()["reason"] == (
            f"the database is at revision none, wanted {migrations.head()}"
        )
        assert codes(ask(client, "{ actors { totalCount } }")) == ["UNAVAILABLE"]
