"""Pages for people: what this is, and the explorer."""

from __future__ import annotations

import base64
from hashlib import sha256
from html import escape
from importlib.resources import files
from urllib.parse import quote

from api.http.responses import HTML, Reply

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem;
  color: #1d2733; background: #fff }
h1 { margin-bottom: 0 } h2 { margin-top: 2.5rem; font-size: 1.15rem }
a { color: #0b57a4 } td, th { text-align: left; padding: .2rem 2rem .2rem 0 }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
pre { background: #f3f5f8; padding: 1rem; overflow: auto; font-size: .85rem }
@media (prefers-color-scheme: dark) {
  body { color: #dde3ea; background: #12171d } a { color: #7db7f0 } pre { background: #1d242c } }
"""
_EXAMPLE = """\
# Who took part in the Lachin summit, and which of each participant's statements
# there mention J&K?
{
  summit(ref: "lachin-trilateral-2025") {
    name
    participants {
      role
      actor { name }
      statements(mentioning: "J&K") {
        totalCount
        nodes { slug channel mentions(target: "J&K") { polarity matchedText } }
      }
    }
  }
}
"""


def explorer() -> Reply:
    """Give GraphiQL as Strawberry ships it; it loads its scripts from unpkg.com."""
    page = files("strawberry").joinpath("static", "graphiql.html").read_bytes()
    policy = (
        "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src data:; "
        "script-src 'unsafe-inline' https://unpkg.com; "
        "style-src 'unsafe-inline' https://unpkg.com; base-uri 'none'; frame-ancestors 'none'"
    )
    return _page(page, policy)


def overview(counts: dict[str, int] | None, with_explorer: bool) -> Reply:
    """Give the first page. `counts` by root field; None when the database can't be asked."""
    if counts is None:
        table = "<p>The database can't be read now.</p>"
    else:
        rows = "".join(_row(name, count, with_explorer) for name, count in counts.items())
        table = (
            '<table><thead><tr><th>list</th><th class="n">records</th></tr></thead>'
            f"<tbody>{rows}</tbody></table>"
        )
    example = f"<pre>{escape(_EXAMPLE)}</pre>"
    if with_explorer:
        example += f'<p><a href="{_link(_EXAMPLE)}">Open it in GraphiQL</a></p>'
    explore = '<li><a href="/graphql">GraphiQL</a>, the explorer</li>' if with_explorer else ""
    content = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Communiqué</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{_STYLE}</style></head><body>
<h1>Communiqué</h1>
<p>A knowledge base of diplomacy behind one GraphQL endpoint: who met whom, where and when; what was
said, on whose behalf, about what; what was signed, suspended, denied; and the source of every
fact.</p>
<ul>{explore}
<li><code>POST /graphql</code>, the endpoint</li>
<li><a href="/schema.graphql">/schema.graphql</a>, every type and field with its meaning</li></ul>
<h2>What the database holds</h2>{table}
<h2>A question</h2>{example}
</body></html>
"""
    digest = base64.b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )
    return _page(content.encode(), policy)


def _row(name: str, count: int, with_explorer: bool) -> str:
    document = f"{{\n  {name}(first: 10) {{\n    totalCount\n    nodes {{ __typename }}\n  }}\n}}\n"
    shown = f'<a href="{_link(document)}">{name}</a>' if with_explorer else name
    return f'<tr><td>{shown}</td><td class="n">{count:,}</td></tr>'


def _link(document: str) -> str:
    return f"/graphql?q={quote(document, safe='')}"


def _page(content: bytes, policy: str) -> Reply:
    headers = [(b"content-security-policy", policy.encode()), (b"cache-control", b"no-cache")]
    return Reply(200, HTML, content, headers)
