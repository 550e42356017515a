"""What the Refs of an operation mean: one select for all of them, before anything else runs.

A Ref is a slug (also a former one), a node id, a code, or a recorded name; the first of these that
means something counts. A name that means several records, or only the government that sits in a
place of that name, is ambiguous: the caller chooses among the candidates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice, zip_longest
from typing import Any, NamedTuple

from api.errors import AmbiguousReference, ApiError, BadInput, BadReference
from api.planner.arguments import RefParameter
from api.planner.nodeid import decode_id, encode_id
from api.planner.plan import Environment, Plan, Rows
from api.planner.ref_select import COLUMNS
from domain.names.model import IdentifierScheme, NameKind
from domain.names.normal import normal_form
from domain.values.vocabulary_time import BoundState

_PREFIXES = {scheme.value: scheme.value for scheme in IdentifierScheme} | {
    "WD": IdentifierScheme.WIKIDATA.value
}
_BARE = frozenset(
    {
        IdentifierScheme.ISO3166_1_A2,
        IdentifierScheme.ISO3166_1_A3,
        IdentifierScheme.ISO3166_3,
    }
)
"""Schemes whose codes are understood without a prefix."""
_LONGEST = 400
_LISTED = 10
"""Most candidates that an error lists."""
_OWN = len(COLUMNS)


class Found(NamedTuple):
    """One record that a text means, and in which way."""

    how: str
    id: int
    typename: str
    detail: str
    name: str | None


class RefReader:
    """Reads the refs of one request: gives the select its values, and takes its rows."""

    def __init__(self, plan: Plan, variables: Mapping[str, Any]) -> None:
        self.plan = plan
        self.wanted: list[tuple[RefParameter, list[str]]] = []
        for ref in plan.parameters.refs:
            value = ref.get(variables)
            texts = [str(item) for item in (value if ref.many else [value]) if item is not None]
            self.wanted.append((ref, texts))
        self.texts = sorted({text for _, texts in self.wanted for text in texts})
        self._nodes = {text: found for text in self.texts if (found := decode_id(text))}

    def check_lengths(self, most: int) -> None:
        """Raise BadInput for a list of more than `most` Refs."""
        for ref, texts in self.wanted:
            if len(texts) > most:
                message = f"found a list of {len(texts)} entries, wanted {most} at most"
                raise BadInput(f"`{ref.argument}`: {message}", ref.path)

    def values(self) -> Environment:
        """Give the values of the select's parameters."""
        lists: dict[str, list[Any]] = {
            "texts": self.texts,
            "codes": [_code(text)[1] for text in self.texts],
            "normals": [normal_form(text) for text in self.texts],
            "node_ids": [key for _, key in self._nodes.values()],
        }
        count = self.plan.texts
        if count is None:
            return lists
        env: Environment = {}
        for name, values in lists.items():
            env.update(zip_longest(_numbered(name, count), values))
        return env

    def resolve(self, rows: Rows) -> tuple[Environment, list[ApiError]]:
        """Give ids by parameter, and an error for each ref that means no one record."""
        found: dict[tuple[str, str], list[Found]] = defaultdict(list)
        for row in rows:
            how, text, id_, typename, detail, name = row[:_OWN]
            place = str(id_) if how == "id" else text
            found[how, place].append(Found(how, id_, typename, detail, name))
        env: Environment = {}
        errors: list[ApiError] = []
        for ref, texts in self.wanted:
            ids = []
            for text in texts:
                try:
                    ids.append(self._meaning(ref, text, found))
                except ApiError as error:
                    errors.append(error)
            env[ref.name] = ids if ref.many else ids[0] if ids else None
        return env, errors

    def opened(self, rows: Rows, id_: int | None) -> Rows:
        """Give the rows of the look-up that came along: of the record that its Ref means."""
        found = (row[_OWN + 1 :] for row in rows if row[2] == id_ and row[_OWN] == id_)
        return list(islice(found, 1))

    def _meaning(
        self, ref: RefParameter, text: str, found: Mapping[tuple[str, str], list[Found]]
    ) -> int | None:
        if len(text) > _LONGEST:
            message = f"`{ref.argument}` has {len(text)} characters, wanted {_LONGEST} at most"
            raise BadInput(message, ref.path)
        slugs = [c for c in found.get(("slug", text), ()) if c.typename in ref.types]
        if slugs:  # a slug of several types means the first of them
            return min(slugs, key=lambda c: ref.types.index(c.typename)).id
        for fitting in self._ways(text, found, ref.types):
            if not fitting:
                continue
            ids = {c.id for c in fitting}
            only_metonym = all(c.detail == NameKind.METONYM for c in fitting if c.how == "name")
            if len(ids) == 1 and not (fitting[0].how == "name" and only_metonym):
                return ids.pop()
            raise _ambiguous(ref, text, fitting)
        if ref.name in self.plan.lookup_refs:
            return None
        wanted = ", ".join(ref.types)
        raise BadReference(
            f"`{ref.argument}`: no record {text[:80]!r}, wanted the slug, node id, code or exact "
            f"recorded name of one of: {wanted}",
            ref.path,
        )

    def _ways(
        self, text: str, found: Mapping[tuple[str, str], list[Found]], types: Sequence[str]
    ) -> Iterable[list[Found]]:
        """Give the records of these types that a text means, if it is no slug, way by way."""

        def fitting(how: str, place: str) -> list[Found]:
            return [f for f in found.get((how, place), []) if f.typename in types]

        if text in self._nodes:
            typename, key = self._nodes[text]
            yield [f for f in fitting("id", str(key)) if f.typename == typename]
        prefix, value = _code(text)
        codes = [c for c in fitting("code", value) if _fits(prefix, c.detail)]
        yield [c for c in codes if c.name == BoundState.OPEN] or codes
        names = fitting("name", normal_form(text))
        yield [n for n in names if n.detail != NameKind.METONYM] or names


@lru_cache(maxsize=1000)
def _numbered(name: str, count: int) -> tuple[str, ...]:
    return tuple(f"{name}{place}" for place in range(count))


def _code(text: str) -> tuple[str | None, str]:
    prefix, colon, value = text.partition(":")
    scheme = _PREFIXES.get(prefix.upper())
    return (scheme, value) if colon and scheme else (None, text)


def _fits(prefix: str | None, scheme: str) -> bool:
    return scheme == prefix if prefix else scheme in _BARE


def _ambiguous(ref: RefParameter, text: str, found: Sequence[Found]) -> AmbiguousReference:
    listed = {c.id: c for c in sorted(found, key=lambda c: (c.typename, c.id))}
    candidates = [
        {"id": encode_id(c.typename, c.id), "type": c.typename, "name": c.name, "kind": c.detail}
        for c in listed.values()
    ][:_LISTED]
    types = ", ".join(sorted({c.typename for c in found}))
    return AmbiguousReference(
        f"`{ref.argument}`: {text[:80]!r} may mean {len(listed)} record(s) ({types}) and does not "
        "decide by itself; use a slug, code or node id",
        ref.path,
        {"candidates": candidates},
    )
