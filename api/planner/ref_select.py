"""The one select that finds all that the Refs of an operation may mean.

The first look-up by a Ref rides along: its record stands behind what its text means, so that a
look-up takes one select.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    BinaryExpression,
    FromClause,
    Join,
    Subquery,
    Table,
    Text,
    bindparam,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import Mapper

from api.planner.arguments import RefParameter
from api.planner.plan import Fetching
from api.planner.rows import AnySelect, Sql
from domain.base import Base, Named
from domain.dialect import IdArray, TextArray, in_array

COLUMNS = ("how", "text", "id", "typename", "detail", "name")
"""The columns of what is found; those of a look-up follow."""
_FEW = 8
"""Most texts that a select takes one by one, not as an array."""


def ref_fetching(refs: Sequence[RefParameter]) -> Fetching | None:
    """Write the select for the refs of a plan; it looks only where their types are kept."""
    if not refs:
        return None
    found = select(*_columns_found()).select_from(_found(refs))
    return Fetching(found, "refs", lasting=count_of(refs) is None)


def opening(refs: Sequence[RefParameter], look_up: Fetching) -> Fetching:
    """Write the select for refs, with the records of a look-up by id behind what it finds.

    The rows of the look-up begin after the columns of the refs' own select, and are null for what
    is no record of that look-up.
    """
    wanted = look_up.select
    condition = wanted.whereclause
    assert isinstance(condition, BinaryExpression)  # noqa: S101
    found = _found(refs)
    (rows,) = wanted.get_final_froms()
    joins: list[tuple[FromClause, Any]] = []
    while isinstance(rows, Join):
        joins.append((rows.right, rows.onclause))
        rows = rows.left
    together = found.outerjoin(rows, condition.left == literal_column("found.id"))
    for right, on in reversed(joins):
        together = together.outerjoin(right, on)
    columns = (*_columns_found(), condition.left.label("opened"), *wanted.selected_columns)
    return Fetching(select(*columns).select_from(together), "refs")


def count_of(refs: Sequence[RefParameter]) -> int | None:
    """Give how many texts there are at most, None where a list of Refs leaves that open, or many.

    A select that compares with so many values is quicker than one that compares with an array.
    """
    count = len({ref.get for ref in refs})
    return None if any(ref.many for ref in refs) or count > _FEW else count


def _found(refs: Sequence[RefParameter]) -> Subquery:
    """Write what finds the records; it looks only where those of the types wanted are kept."""
    types = sorted({name for ref in refs for name in ref.types})
    count = count_of(refs)
    branches = [_ids(count)]
    slugs = {table.name: table for name in types if (table := _slug_table(name)) is not None}
    branches += [_slugs(table, count) for _, table in sorted(slugs.items())]
    branches += [_redirects(slugs, count), _codes(count)]
    if any(issubclass(_mapper(name).class_, Named) for name in types):
        branches.append(_names(count))
    return union_all(*branches).subquery("found")


def _columns_found() -> list[Sql]:
    return [literal_column(f"found.{name}") for name in COLUMNS]


_ENTITY = Base.metadata.tables["entity"]


def _mapper(typename: str) -> Mapper[Any]:
    return next(m for m in Base.registry.mappers if m.class_.__name__ == typename)


def _slug_table(typename: str) -> Table | None:
    tables = (m.local_table for m in _mapper(typename).iterate_to_root())
    return next((t for t in tables if isinstance(t, Table) and "slug" in t.c), None)


def _typename(id_: Any) -> Sql:
    # No join: SQLite would take the whole of `entity` for its outer table where it thinks fit.
    return select(_ENTITY.c.typename).where(_ENTITY.c.id == id_).scalar_subquery()


def _columns(
    how: str, text: Any, id_: Any, detail: Any, name: Any, typename: Sql | None = None
) -> list[Any]:
    return [
        literal_column(f"'{how}'").label("how"),
        text.label("text"),
        id_.label("id"),
        (_typename(id_) if typename is None else typename).label("typename"),
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
    (mapper,) = (m for m in Base.registry.mappers if m.local_table is table)
    kinds: list[Sql] = [
        literal_column(f"'{m.class_.__name__}'") for m in mapper.self_and_descendants
    ]
    typename = kinds[0] if len(kinds) == 1 else None
    columns = _columns("slug", table.c.slug, table.c.id, none, none, typename)
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
