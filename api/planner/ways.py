"""Ways into a list: walks of an index that has its rows in the order of the page.

A condition that looks rows up elsewhere gives all of them before the first can be known. Where an
index has them by the list's order, one walk for each key gives its first rows and stops: the page
is among them. Whatever else the filter wants is looked at on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, FromClause, Table, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.arguments import ArgumentValues, values_of
from api.planner.catalog import binding_of, python_name
from api.planner.froms import inside
from api.planner.rows import AnySelect
from api.schema.binding import Way, Where


def way_in(args: ArgumentValues) -> tuple[str, Way] | None:
    """Give the field of a filter that has a way of its own, by its Python name, and the way."""
    chosen = values_of(args).get("filter")
    if chosen is None:
        return None
    for name, definition in args.types["filter"].fields.items():
        value = getattr(chosen, python_name(definition, name))
        binding = binding_of(definition)
        if value is None or not isinstance(binding, Where) or binding.way is None:
            continue
        if (way := binding.way(value)) is not None:
            return python_name(definition, name), way
    return None


class Walks(FromClause):
    """What an inner select finds for each key of a way: rows with an `id`."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, way: Way, table: Table, inner: AnySelect, aliases: Sequence[str]):
        self.way = way
        self.table = table
        self.inner = inner
        self.keys_alias, self.rows_alias = aliases


def walked(
    way: Way,
    table: Table,
    rows: FromClause,
    conditions: Sequence[Any],
    order: Any,
    limit: Any,
    aliases: Sequence[str],
) -> AnySelect:
    """Select the ids of the first rows for each key of a way.

    table: of the list's rows; rows: the walked table, joined to what the conditions need.
    """
    key: Any = literal_column(f"{aliases[0]}.id", BigInteger())
    inner: AnySelect = select(way.row.label("id")).select_from(rows)
    inner = inner.where(way.link(key), *conditions).order_by(order).limit(limit)
    found: Any = literal_column(f"{aliases[1]}.id", BigInteger())
    walks: AnySelect = select(found).select_from(Walks(way, table, inner, aliases))
    return walks


@compiles(Walks)
def _lateral(element: Walks, compiler: SQLCompiler, **kw: Any) -> str:
    keys, inner = _pieces(element, compiler, kw)
    return f"{keys} CROSS JOIN LATERAL ({inner}) AS {element.rows_alias}"


@compiles(Walks, "sqlite")
def _probing(element: Walks, compiler: SQLCompiler, **kw: Any) -> str:
    keys, inner = _pieces(element, compiler, kw)
    alias = element.rows_alias
    return f"{keys} CROSS JOIN {element.table.name} AS {alias} ON {alias}.id IN ({inner})"


def _pieces(element: Walks, compiler: SQLCompiler, kw: dict[str, Any]) -> tuple[str, str]:
    kw = inside(kw)
    keys = compiler.process(element.way.keys, **kw)
    return f"({keys}) AS {element.keys_alias}", compiler.process(element.inner, **kw)
