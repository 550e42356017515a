"""The first page: what this is, what the database holds, and where to go from here."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.metadata import version
from importlib.resources import files

from api.http.diagram import GROUPS, Box, diagram
from api.http.holdings import Holdings
from api.http.pages import data, page
from api.http.responses import Reply
from api.http.service import catalog_of_schema
from api.web.ready import Ready, link, ready

_SUMMIT = "lachin-trilateral-2025"
_TOPICS = {
    "Jammu and Kashmir": "J&K",
    "the Indus Waters Treaty": "indus-waters-treaty",
    "Operation Sindoor": "operation-sindoor",
}
_LISTS = {
    "Actor": "actors(first: 20) { totalCount nodes { slug name } }",
    "Delegation": "delegations(first: 20) { totalCount nodes { slug sender { name } } }",
    "Visit": "visits(first: 20) { totalCount nodes { slug visitor { name } place { name } } }",
    "Summit": "summits(first: 20) { totalCount nodes { slug name place { name } } }",
    "Statement": "statements(first: 20) { totalCount nodes { slug act speaker { name } } }",
    "Treaty": "treaties(first: 20) { totalCount nodes { slug title } }",
}
"""How the records of a type are listed, where there is a list of them all."""
_KINDS = {
    "State": "STATE",
    "Organization": "ORGANIZATION",
    "Person": "PERSON",
    "PoliticalParty": "POLITICAL_PARTY",
    "Bloc": "BLOC",
}
_DATED = {"Event": "EVENT", "TreatyAction": "TREATY_ACTION", "OfficeTenure": "OFFICE_TENURE"}
_CURL = """\
curl {base}graphql -H 'content-type: application/json' -d \\
  '{{"query": "{{ summits(first: 3) {{ totalCount nodes {{ name period {{ edtf }} }} }} }}"}}'\
"""


def front(holdings: Holdings | None, base: str, with_explorer: bool) -> Reply:
    """Give the first page.

    holdings: None when the database can't be asked. base: address of this server.
    """
    boxes = diagram(catalog_of_schema().schema)
    operation = canonical()
    asked = {"summit": _SUMMIT, "topic": next(iter(_TOPICS.values()))}
    values = {
        "topics": _topics(),
        "operation": escape(operation),
        "holdings": _holdings(holdings, boxes, with_explorer),
        "map": _map(boxes),
        "curl": escape(_CURL.format(base=base)),
        "licences": "/assets/licences.txt",
        "version": escape(version("communique")),
        "page": data(
            {
                "operation": operation,
                "summit": _SUMMIT,
                "types": [box.as_dict() for box in boxes],
                "lists": {box.name: listing(box.name) for box in boxes} if with_explorer else {},
            }
        ),
    }
    return page("front", values | _to_explorer(operation, asked, with_explorer))


@cache
def canonical() -> str:
    """Give the operation whose answer the page shows."""
    return files("api.web").joinpath("front.graphql").read_text(encoding="utf-8")


def listing(name: str) -> str | None:
    """Give the link at which the records of a type are listed; None where there is no such list."""
    if name in _LISTS:
        asked = _LISTS[name]
    elif name in _KINDS:
        asked = f"actors(filter: {{kind: [{_KINDS[name]}]}}) {{ totalCount nodes {{ slug name }} }}"
    elif name in _DATED:
        asked = (
            f"timeline(kinds: [{_DATED[name]}], date: {{}}) {{ nodes {{ label date {{ edtf }} }} }}"
        )
    else:
        return None
    return link(f"query {name}List {{\n  {asked}\n}}\n")


def _to_explorer(operation: str, asked: dict[str, str], there: bool) -> dict[str, str]:
    if not there:
        names = ("explore_nav", "explore_button", "explore_item", "operation_link", "questions")
        return dict.fromkeys(names, "")
    return {
        "explore_nav": '<a href="/graphql">Explorer</a>',
        "explore_button": '<a class="button" href="/graphql">Open the explorer</a>',
        "explore_item": '<li><a href="/graphql">/graphql</a> the explorer, in a browser</li>',
        "operation_link": '<p><a class="button quiet" '
        f'href="{escape(link(operation, data(asked)))}">Open it in the explorer</a></p>',
        "questions": _questions(ready()),
    }


def _topics() -> str:
    return "".join(
        f'<button type="button" aria-pressed="{"false" if place else "true"}" '
        f'data-topic="{escape(ref)}">{escape(name)}</button>'
        for place, (name, ref) in enumerate(_TOPICS.items())
    )


def _holdings(holdings: Holdings | None, boxes: Iterable[Box], with_explorer: bool) -> str:
    if holdings is None:
        return '<p class="away">The database can\'t be read now.</p>'
    tiles = "".join(
        _tile(box, holdings.counts[box.name], with_explorer)
        for box in boxes
        if box.name in holdings.counts
    )
    newest = holdings.newest
    facts = [
        ("Records", f"{sum(holdings.counts.values()):,}"),
        ("Newest source", f"{newest.title} ({newest.days()})" if newest else "none with a date"),
        ("Revision of the content", holdings.content or "none"),
        ("Revision of the tables", holdings.revision or "none"),
    ]
    rows = "".join(f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>" for name, value in facts)
    return f'<ul class="tiles">{tiles}</ul><dl class="facts">{rows}</dl>'


def _tile(box: Box, count: int, with_explorer: bool) -> str:
    inner = f"<b>{count:,}</b> <span>{_words(box.name, count)}</span>"
    address = listing(box.name) if with_explorer else None
    if address:
        inner = f'<a href="{escape(address)}">{inner}</a>'
    return f'<li data-type="{box.name}" title="{escape(box.says)}">{inner}</li>'


def _map(boxes: Iterable[Box]) -> str:
    known = {box.name: box for box in boxes}
    groups = []
    for group, names in GROUPS.items():
        buttons = "".join(
            f'<li><button type="button" id="type-{name}" data-type="{name}" aria-pressed="false"'
            f"{' data-kind' if known[name].kind_of else ''}>{_words(name)}</button></li>"
            for name in names
        )
        groups.append(f"<div><h3>{group}</h3><ul>{buttons}</ul></div>")
    return "".join(groups)


def _questions(operations: Iterable[Ready]) -> str:
    by_asker: dict[str, list[Ready]] = {}
    for operation in operations:
        by_asker.setdefault(operation.asker, []).append(operation)
    groups = "".join(
        f"<div><h3>{escape(asker)}</h3><ul>"
        + "".join(
            f'<li><a href="{escape(each.link)}">{escape(each.title)}</a>{_needs(each)}</li>'
            for each in group
        )
        + "</ul></div>"
        for asker, group in by_asker.items()
    )
    return (
        '<section id="questions" aria-labelledby="questions-title">'
        '<h2 id="questions-title">Questions, by who asks them</h2>'
        "<p>Each opens in the explorer with its answer.</p>"
        f'<div class="askers">{groups}</div></section>'
    )


def _needs(operation: Ready) -> str:
    return f" <small>{escape(operation.needs)}</small>" if operation.needs else ""


def _words(name: str, count: int = 1) -> str:
    """Give the name of a type as words: OfficeTenure → Office tenure, of more than one: tenures."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    words = spaced.strip().capitalize()
    if count == 1:
        return words
    return f"{words[:-1]}ies" if words.endswith("ty") else f"{words}s"
