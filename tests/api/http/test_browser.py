"""Both pages in a real browser that reaches no other host: rendered, used, and read by axe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from api.web.ready import ready
from tests.api.commands import ROOT
from tests.api.http.processes import Server, serving
from tests.browser import find_chromium, launch, visiting
from tests.databases import Run

# One kind of database is enough here: what pages ask is asked on both in test_pages.py.
pytestmark = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True, scope="session")

CANONICAL = ready()[0]
expect.set_options(timeout=20_000)
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NOT_OURS = {"nested-interactive": {"enabled": False}}
"""GraphiQL puts the button that closes a tab into the tab."""
ANSWERS = ROOT / "tests" / "golden" / "questions"


@pytest.fixture(scope="module")
def browser(run: Run) -> Iterator[Browser]:
    program = find_chromium(run)
    with sync_playwright() as playwright:
        browser = launch(playwright, program)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(seeded: str) -> Iterator[Server]:
    with serving(seeded) as server:
        yield server


@pytest.fixture(scope="module")
def home(server: Server) -> str:
    return f"http://127.0.0.1:{server.port}/"


def explored(page: Page) -> Page:
    """Wait until the editor is there."""
    expect(page.locator(".graphiql-query-editor .view-line").first).to_be_visible()
    return page


def answer(page: Page) -> str:
    """Give what the explorer shows as the answer."""
    found: str = page.evaluate(
        "__MONACO.editor.getModels().find(m => /response\\.json$/.test(m.uri.path)).getValue()"
    )
    return found


def test_the_explorer_runs_the_canonical_question(browser: Browser, home: str) -> None:
    with visiting(browser, f"{home}graphql") as page:
        panel = explored(page).get_by_role("region", name="Questions", exact=True)
        titles = panel.locator("li button").all_text_contents()
        assert sorted(titles) == sorted(f"{each.title}{each.needs or ''}" for each in ready())
        assert {each.asker for each in ready()} == {
            re.sub(r"\s*\d+$", "", heading).strip()
            for heading in panel.locator("h3").all_text_contents()
        }
        panel.get_by_role("button", name=CANONICAL.title).click()
        expect(page.locator(".cost")).to_contain_text(re.compile(r"Cost [\d,]+ of 50,000"))
        expect(page.locator(".graphiql-response")).to_contain_text("Lachin")
        wanted = json.loads((ANSWERS / "01-summit-mentions.json").read_text(encoding="utf-8"))
        shown = json.loads(answer(page))
        assert shown["data"] == wanted
        left = shown["extensions"]["cost"]["limit"] - shown["extensions"]["cost"]["requested"]
        expect(page.locator(".cost")).to_contain_text(f"{left:,} left")


def test_every_ready_question_is_answered_by_one_click(browser: Browser, home: str) -> None:
    with visiting(browser, f"{home}graphql") as page:
        panel = explored(page).get_by_role("region", name="Questions", exact=True)
        for question in ready():
            with page.expect_response(lambda sent: sent.request.method == "POST") as sent:
                panel.locator("li button", has_text=question.title).click()
            asked = sent.value.request.post_data_json
            assert asked["operationName"] == question.name
            assert asked.get("variables") or question.values == {}
            assert "errors" not in sent.value.json()


def test_a_link_carries_an_operation(browser: Browser, home: str) -> None:
    query = "query Mine($place: Ref!) { place(ref: $place) { slug } }"
    link = urlencode({"query": query, "variables": '{"place": "lachin"}'})
    with visiting(browser, f"{home}graphql?{link}") as page:
        expect(page.locator(".graphiql-response")).to_contain_text('"slug": "lachin"')
        expect(page.locator(".graphiql-query-editor")).to_contain_text("query Mine")
        assert "query=query+Mine" in page.url
        page.reload()
        expect(page.locator(".graphiql-response")).to_contain_text('"slug": "lachin"')
        expect(page.get_by_role("tab")).to_have_count(1)


def test_the_panels_of_the_explorer(browser: Browser, home: str) -> None:
    with visiting(browser, f"{home}graphql") as page:
        explored(page)
        page.get_by_role("button", name="Show Documentation Explorer").click()
        page.get_by_role("link", name="Query", exact=True).first.click()
        expect(page.locator(".graphiql-plugin")).to_contain_text("Where every question begins.")

        page.get_by_role("button", name="Execute query").click()
        expect(page.locator(".graphiql-response")).to_contain_text("Lachin")
        page.get_by_role("button", name="Show History").click()
        expect(page.locator(".graphiql-plugin")).to_contain_text(CANONICAL.name)

        page.get_by_role("button", name="New tab").click()
        page.get_by_role("button", name="Show GraphiQL Explorer").click()
        builder = page.locator(".graphiql-plugin")
        builder.get_by_text("treaties", exact=True).click()
        builder.get_by_text("totalCount", exact=True).first.click()
        page.get_by_role("button", name="Execute query").click()
        expect(page.locator(".graphiql-response")).to_contain_text('"totalCount": 2')


def test_dark_and_light(browser: Browser, home: str) -> None:
    def paper(page: Page) -> str:
        script = "getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor"
        found: str = page.evaluate(script)
        return found

    with visiting(browser, f"{home}graphql") as page:
        light = paper(explored(page))
        page.get_by_role("button", name="Open settings dialog").click()
        page.get_by_role("button", name="Dark", exact=True).click()
        assert paper(page) != light
    with visiting(browser, f"{home}graphql", scheme="dark") as page:
        assert paper(explored(page)) != light


def test_the_first_page_shows_what_is_there(browser: Browser, home: str, server: Server) -> None:
    counted = server.ask("{ statements { totalCount } treaties { totalCount } }")["data"]
    with visiting(browser, home) as page:
        for type_, name in (("Statement", "statements"), ("Treaty", "treaties")):
            tile = page.locator(f'.tiles [data-type="{type_}"] b')
            assert int(tile.inner_text().replace(",", "")) == counted[name]["totalCount"] > 0
        cards = page.locator(".answer li")
        expect(cards).to_have_count(3)
        assert [text.splitlines()[0] for text in cards.all_inner_texts()] == [
            "Shehbaz Sharif",
            "Recep Tayyip Erdogan",
            "Ilham Aliyev",
        ]
        silent = "Observed not to mention it"
        assert page.locator(".verdict").all_inner_texts() == ["Mentioned it", silent, silent]
        expect(page.locator(".answer")).to_contain_text("paragraph 20")

        page.get_by_role("button", name="the Indus Waters Treaty").click()
        expect(page.locator(".verdict").first).to_have_text("Nothing recorded")
        expect(page.locator(".told")).to_contain_text("cost")


def test_the_map_is_used_from_the_keyboard(browser: Browser, home: str) -> None:
    with visiting(browser, home) as page:
        box = page.locator("#type-Statement")
        box.focus()
        page.keyboard.press("Enter")
        expect(box).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".map [aria-pressed=true]")).to_have_count(1)
        expect(page.locator(".detail")).to_contain_text("speaker → Actor")
        near = page.locator(".map .near").all_inner_texts()
        assert {"Actor", "Topic", "Summit"} <= set(near)
        assert page.locator(".map path.lit").count() == len(near)


def test_the_first_page_on_a_phone(browser: Browser, home: str) -> None:
    with visiting(browser, home, width=360) as page:
        expect(page.locator(".answer li")).to_have_count(3)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 360
        smallest = page.evaluate(
            "Math.min(...[...document.querySelectorAll('main p, main li, main dd, main button')]"
            ".map(e => parseFloat(getComputedStyle(e).fontSize)))"
        )
        assert smallest >= 14


def test_the_explorer_on_a_phone(browser: Browser, home: str) -> None:
    with visiting(browser, f"{home}graphql", width=390) as page:
        explored(page).get_by_role("button", name="Execute query").click()
        expect(page.locator(".graphiql-response")).to_contain_text("Lachin")
        editor = page.locator(".graphiql-editors").bounding_box()
        response = page.locator(".graphiql-response").bounding_box()
        assert editor is not None
        assert response is not None
        assert response["y"] >= editor["y"] + editor["height"] - 1
        assert response["width"] > 300


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "graphql"])
def test_nothing_is_in_the_way_of_anybody(
    browser: Browser, home: str, path: str, scheme: str
) -> None:
    with visiting(browser, f"{home}{path}", scheme=scheme) as page:
        if path:
            explored(page)
        else:
            expect(page.locator(".answer li")).to_have_count(3)
        options = {"resultTypes": ["violations"], "runOnly": STANDARDS, "rules": NOT_OURS}
        found = Axe().run(page, options=options)
        assert [
            (each["id"], [node["target"] for node in each["nodes"]])
            for each in found.response["violations"]
        ] == []
