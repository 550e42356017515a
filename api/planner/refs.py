"""What the Refs of an operation mean: one select for all of them, before anything else runs.

A Ref is a slug (also a former one), a node id, a code, or a recorded name; the first of these that
means something counts. A name that means several records, or only the government that sits in a
place of that name, is ambiguous: the caller chooses among the candidates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Table, Text, bindparam, literal_column, select, union_all
from sqlalchemy import inspect as inspect_mapped

from api.errors import AmbiguousReference, ApiError, BadInput, BadReference
from api.planner.arguments import RefParameter
from api.planner.nodeid import decode_id, encode_id
from api.planner.plan import Environment, Fetching, Plan, Rows
from api.planner.rows import AnySelect, Sql
from domain.base import Base
from domain.dialect import IdArray, TextArray, in_array
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
_FEW = 8
"""Most texts that a select takes one by one, not as an array."""
_LISTED = 10
"""Most candidates that an error lists."""

Tables = Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class Found:
    """One record that a text means, and in which way."""

    how: str
    id: int
    typename: str
    detail: str
    name: str | None


def ref_fetching(refs: Sequence[RefParameter]) -> Fetching | None:
    """Write the select for the refs of a plan; it looks only where their types are kept."""
    types = sorted({name for ref in refs for name in ref.types})
    if not types:
        return None
    return Fetching(_select(types, _counted(refs)), "refs")


def _counted(refs: Sequence[RefParameter]) -> int | None:
    """Give how many texts there are, None where a list of Refs leaves that open, or they are many.

    PostgreSQL keeps the plan of a select that compares with so many values; one that compares with
    an array it plans each time anew, as the array could be long.
    """
    return None if any(ref.many for ref in refs) or len(refs) > _FEW else len(refs)


def _select(types: Iterable[str], count: int | None) -> AnySelect:
    branches = [_ids(count)]
    slugs = {table.name: table for name in types if (table := _slug_table(name)) is not None}
    branches += [_slugs(table, count) for _, table in sorted(slugs.items())]
    branches += [_redirects(slugs, count), _codes(count), _names(count)]
    both = union_all(*branches).subquery("found")
    return select(*(literal_column(f"found.{c}") for c in _COLUMNS)).select_from(both)


_COLUMNS = ("how", "text", "id", "typename", "detail", "name")
_ENTITY = Base.metadata.tables["entity"]


def _slug_table(typename: str) -> Table | None:
    mapper = next(m for m in Base.registry.mappers if m.class_.__name__ == typename)
    tables = (m.local_table for m in inspect_mapped(mapper.class_).iterate_to_root())
    return next((t for t in tables if isinstance(t, Table) and "slug" in t.c), None)


def _columns(how: str, text: Any, id_: Any, detail: Any, name: Any) -> list[Any]:
    # No join: SQLite would take the whole of `entity` for its outer table where it thinks fit.
    typename = select(_ENTITY.c.typename).where(_ENTITY.c.id == id_).scalar_subquery()
    return [
        literal_column(f"'{how}'").label("how"),
        text.label("text"),
        id_.label("id"),
        typename.label("typename"),
        detail.label("detail"),
        name.label("name"),
    ]


def _ids(count: int | None) -> AnySelect:
    none: Sql = literal_column("''")
    own = _ENTITY.alias("own")
    columns = _columns("id", none, own.c.id, none, none)
    return select(*columns).where(_given(own.c.id, "node_ids", count))


def _slugs(table: Table, count: int | None) -> AnySelect:
    none: Sql = literal_column("''")
    columns = _columns("slug", table.c.slug, table.c.id, none, none)
    return select(*columns).where(_given(table.c.slug, "texts", count))


def _redirects(tables: Collection[str], count: int | None) -> AnySelect:
    table = Base.metadata.tables["slug_redirect"]
    none: Sql = literal_column("''")
    columns = _columns("slug", table.c.slug, table.c.entity_id, none, none)
    wanted = table.c.table.in_([literal_column(f"'{name}'") for name in sorted(tables)])
    return select(*columns).where(wanted, _given(table.c.slug, "texts", count))


def _codes(count: int | None) -> AnySelect:
    table = Base.metadata.tables["identifier"]
    columns = _columns(
        "code", table.c.value, table.c.subject_id, table.c.scheme, table.c.validity_end_state
    )
    return select(*columns).where(_given(table.c.value, "codes", count))


def _names(count: int | None) -> AnySelect:
    table = Base.metadata.tables["name"]
    columns = _columns("name", table.c.normal, table.c.subject_id, table.c.kind, table.c.value)
    return select(*columns).where(_given(table.c.normal, "normals", count))


def _given(column: Any, name: str, count: int | None) -> Any:
    """Say that a column holds one of the values of a name: an array, or so many parameters."""
    of_ids = name == "node_ids"
    if count is None:
        return in_array(column, bindparam(name, type_=IdArray() if of_ids else TextArray()))
    one = BigInteger() if of_ids else Text()
    return column.in_([bindparam(f"{name}{place}", type_=one) for place in range(count)])


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
        count = _counted(self.plan.parameters.refs)
        if count is None:
            return lists
        return {
            f"{name}{place}": values[place] if place < len(values) else None
            for name, values in lists.items()
            for place in range(count)
        }

    def resolve(self, rows: Rows) -> tuple[Environment, list[ApiError]]:
        """Give ids by parameter, and an error for each ref that means no one record."""
        found: dict[tuple[str, str], list[Found]] = defaultdict(list)
        for how, text, id_, typename, detail, name in rows:
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

    def _meaning(
        self, ref: RefParameter, text: str, found: Mapping[tuple[str, str], list[Found]]
    ) -> int | None:
        if len(text) > _LONGEST:
            message = f"`{ref.argument}` has {len(text)} characters, wanted {_LONGEST} at most"
            raise BadInput(message, ref.path)
        for fitting in self._ways(text, found, ref.types):
            if not fitting:
                continue
            if fitting[0].how == "slug":  # a slug of several types means the first of them
                return min(fitting, key=lambda c: ref.types.index(c.typename)).id
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
        """Give the records of these types that a text means, way by way."""

        def fitting(how: str, place: str) -> list[Found]:
            return [f for f in found.get((how, place), []) if f.typename in types]

        yield fitting("slug", text)
        if text in self._nodes:
            typename, key = self._nodes[text]
            yield [f for f in fitting("id", str(key)) if f.typename == typename]
        prefix, value = _code(text)
        codes = [c for c in fitting("code", value) if _fits(prefix, c.detail)]
        yield [c for c in codes if c.name == BoundState.OPEN] or codes
        names = fitting("name", normal_form(text))
        yield [n for n in names if n.detail != NameKind.METONYM] or names


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
