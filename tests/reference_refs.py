"""What a Ref means, in plain Python; and what is wrong with the arguments of an operation."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from typing import Any

from domain.names.model import Identifier, IdentifierScheme, Name, NameKind
from domain.names.normal import normal_form
from domain.values.vocabulary_time import BoundState
from tests.reference_graph import ACTORS, Graph, members

_ANY_ACTOR = (
    "sender speaker onBehalfOf reportedBy host participant participantAll party partyAll actor "
    "actors member head refs holder"
)
MEANT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_ANY_ACTOR.split(), ACTORS),
    **dict.fromkeys(["mentioning", "target", "about", "around"], members("MentionTarget")),
    "venue": members("StatementVenue"),
    "destination": (*ACTORS, "Place"),
    **{name.lower(): (name,) for name in ("Place", "Person", "Delegation", "Campaign", "Source")},
    "office": ("Office",),
}
"""Types that a Ref may mean, by the name of its argument or input field."""
_WITHOUT_PREFIX = {
    IdentifierScheme.ISO3166_1_A2,
    IdentifierScheme.ISO3166_1_A3,
    IdentifierScheme.ISO3166_3,
}
_NODE_ID = re.compile(r"([A-Za-z]+):([1-9][0-9]*)", re.ASCII)


class Refused(Exception):
    """A mistake in an argument."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def node_id(row: Any) -> str:
    """Give the id of a record in the API."""
    return base64.urlsafe_b64encode(f"{type(row).__name__}:{row.id}".encode()).decode().rstrip("=")


def read_node_id(text: str) -> tuple[str, int] | None:
    """Give type and key of a node id, None for another text."""
    try:
        inside = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except ValueError:
        return None
    found = _NODE_ID.fullmatch(inside)
    return (found[1], int(found[2])) if found else None


def meaning(graph: Graph, text: str, types: Sequence[str], lookup: bool = False) -> Any:
    """Give the record of one of `types` that a Ref means.

    lookup: whether None is given when it means none. Raises Refused.
    """
    known = graph.meanings.get((text, types))
    if known is None:
        known = graph.meanings[text, types] = _meaning(graph, text, types)
    if isinstance(known, str):
        if known == "BAD_REFERENCE" and lookup:
            return None
        raise Refused(known)
    return known


def _meaning(graph: Graph, text: str, types: Sequence[str]) -> Any:
    """Give the record that a Ref means, or the code of what is wrong with it."""
    for found in _ways(graph, text, types):
        if found == "ambiguous" or len({row.id for row in found}) > 1:
            return "AMBIGUOUS_REFERENCE"
        if found:
            return found[0]
    return "BAD_REFERENCE"


def _ways(graph: Graph, text: str, types: Sequence[str]) -> Iterable[Any]:
    candidates = [row for name in types for row in graph.of(name)]
    slugs = [row for row in candidates if getattr(row, "slug", None) == text]
    moved = [row for slug, row in graph.redirects.items() if slug == text and row in candidates]
    yield sorted(slugs + moved, key=lambda row: types.index(type(row).__name__))[:1]
    named = read_node_id(text)
    yield [row for row in candidates if (type(row).__name__, row.id) == named]
    codes = _codes(candidates, text)
    yield [row for row, code in codes if code.validity.end_state is BoundState.OPEN] or [
        row for row, _ in codes
    ]
    names = [(row, n) for row in candidates for n in _names(row) if n.normal == normal_form(text)]
    real = [row for row, name in names if name.kind is not NameKind.METONYM]
    yield real or ("ambiguous" if names else [])


def _names(row: Any) -> list[Name]:
    return row.names


def _codes(candidates: Sequence[Any], text: str) -> list[tuple[Any, Identifier]]:
    prefix, _, rest = text.partition(":")
    scheme = "WIKIDATA" if prefix.upper() == "WD" else prefix.upper()
    if scheme in IdentifierScheme.__members__ and rest:
        schemes, value = {IdentifierScheme[scheme]}, rest
    else:
        schemes, value = _WITHOUT_PREFIX, text
    return [
        (row, code)
        for row in candidates
        for code in row.identifiers
        if code.scheme in schemes and code.value == value
    ]
