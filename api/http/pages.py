"""Pages for people: what they have in common, and the explorer."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

import orjson

from api.http.responses import HTML, Reply
from api.web.assets import url_of
from api.web.ready import ready

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{styles}; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    "%3Ccircle cx='16' cy='16' r='15' fill='%23a03123'/%3E%3Cpath d='M21 11a7 7 0 1 0 0 10' "
    "fill='none' stroke='%23fff' stroke-width='3' stroke-linecap='round'/%3E"
    "%3Cpath d='m17 6 4-3' stroke='%23fff' stroke-width='2.5' stroke-linecap='round'/%3E%3C/svg%3E"
)


@cache
def explorer() -> Reply:
    """Give the explorer, with the ready operations in it."""
    listed = [
        {
            "name": each.name,
            "title": each.title,
            "group": each.asker,
            "needs": each.needs,
            "document": each.document,
            "variables": each.variables,
        }
        for each in ready()
    ]
    # The editor sets styles on the elements that it makes; scripts are as strict as anywhere.
    return page("explorer", {"ready": data(listed)}, styles=" 'unsafe-inline'")


def page(name: str, values: dict[str, str], styles: str = "") -> Reply:
    """Give a page: its template, filled in.

    values: HTML by placeholder. styles: what the policy allows beside our style sheets.
    """
    links = {"icon": _ICON, "css": url_of(f"{name}.css"), "js": url_of(f"{name}.js")}
    content = _template(name).substitute(
        {key: escape(link) for key, link in links.items()}, **values
    )
    headers = [
        (b"content-security-policy", _POLICY.format(styles=styles).encode()),
        (b"cache-control", b"no-cache"),
        (b"vary", b"Accept"),
    ]
    return Reply(200, HTML, content.encode(), headers)


def data(value: Any) -> str:
    """Give JSON as it may stand inside of a script element."""
    return orjson.dumps(value).decode().replace("<", "\\u003c")


@cache
def _template(name: str) -> Template:
    return Template(files("api.web").joinpath(f"{name}.html").read_text(encoding="utf-8"))
