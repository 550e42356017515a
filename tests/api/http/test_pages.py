"""The other routes: the page for people, the explorer, the schema, and the two probes."""

import json
import re
from html import escape
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

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
    tiles = re.findall(r'<li data-type="(\w+)"[^>]*>(?:<a [^>]*>)?<b>([\d,]+)</b>', page.text)
    found = {type_: int(count.replace(",", "")) for type_, count in tiles}
    asked = ask(
        client,
        "{ Delegation: delegations { totalCount } Statement: statements { totalCount } "
        "Visit: visits { totalCount } Treaty: treaties { totalCount } "
        "Person: actors(filter: {kind: [PERSON]}) { totalCount } }",
    ).json()["data"]
    wanted = {type_: connection["totalCount"] for type_, connection in asked.items()}
    assert all(wanted.values())
    assert found.items() >= wanted.items()
    assert {"State", "Topic", "Claim", "TreatyAction", "Source"} <= found.keys()


def test_the_first_page_tells_the_newest_source_and_the_revision(client: Client) -> None:
    page = client.get("/").text
    facts = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    source = ask(client, '{ source(ref: "seed-article-2025-06") { title } }').json()["data"]
    title = escape(source["source"]["title"])
    assert facts["Newest source"] == f"{title} (2025-06-01 to 2025-06-04)"
    assert facts["Revision of the tables"] == migrations.head()
    backend = client.app.state.service.executor.backend
    assert facts["Revision of the content"] == client.portal.call(backend.content)


def test_the_pages_need_nothing_from_elsewhere(client: Client) -> None:
    for path in ("/", "/graphql"):
        page = client.get(path, headers=BROWSER)
        links = Links(page.text).found
        assert all(link.startswith(("/", "#", "data:image/svg+xml,")) for link in links)
        loaded = [link for link in links if link.startswith("/assets/")]
        assert len(loaded) >= 2
        for link in loaded:
            assert client.get(link).status_code == 200
        policy = dict(
            rule.split(" ", 1) for rule in page.headers["content-security-policy"].split("; ")
        )
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["connect-src"] == "'self'"


def test_the_first_page_allows_no_style_but_its_own(client: Client) -> None:
    assert "unsafe" not in client.get("/").headers["content-security-policy"]


def test_the_links_into_the_explorer_hold_operations_that_work(client: Client) -> None:
    page = client.get("/").text
    data = json.loads(re.search(r'id="page">(.*?)</script>', page)[1])  # type: ignore[index]
    links = [link for link in Links(page).found if "query=" in link]
    links += [link for link in data["lists"].values() if link]
    assert len(links) > 40
    for link in links:
        carried = parse_qs(urlsplit(link).query)
        variables = json.loads(carried.get("variables", ["{}"])[0])
        assert "errors" not in ask(client, carried["query"][0], variables=variables).json()
    shown = client.get(links[0], headers=BROWSER)
    assert shown.headers["content-type"].startswith("text/html")


def test_the_first_page_leads_to_everything(client: Client) -> None:
    page = client.get("/")
    links = {urlsplit(link).path for link in Links(page.text).found}
    assert {"/graphql", "/schema.graphql", "/healthz", "/readyz"} <= links
    for path in links - {""}:
        if not path.startswith("image/"):
            assert client.get(path, headers=BROWSER).status_code == 200
    targets = {link for link in Links(page.text).found if link.startswith("#")}
    assert targets
    assert all(f'id="{target[1:]}"' in page.text for target in targets)


def test_the_first_page_without_a_database() -> None:
    with served("sqlite:////nowhere/at/all.db") as client:
        page = client.get("/")
    assert page.status_code == 200
    assert "can't be read now" in page.text


def test_the_explorer_is_for_browsers(offline: Client) -> None:
    page = offline.get("/graphql", headers=BROWSER)
    assert page.status_code == 200
    assert 'id="explorer"' in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    carried = {"query": "{__typename}"}
    linked = offline.get("/graphql", params=carried, headers=BROWSER)
    assert linked.headers["content-type"].startswith("text/html")
    asked = offline.get("/graphql", params=carried, headers={"accept": "*/*"})
    assert "data" in asked.json()


def test_there_is_no_explorer_in_production() -> None:
    with served(backend=Counting(), env="production") as client:
        response = client.get("/graphql", headers=BROWSER)
        assert (response.status_code, codes(response)) == (400, ["BAD_REQUEST"])
        page = client.get("/").text
        assert "/graphql?" not in page
        assert 'href="/graphql"' not in page
        asked = client.get("/graphql", params={"query": "{__typename}"}, headers=BROWSER)
        assert "data" in asked.json()


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
@pytest.mark.parametrize(
    "path", ["/", "/schema.graphql", "/healthz", "/readyz", "/assets/licences.txt"]
)
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
