"""Pages below parents whose rows stand in an index by two columns that the parents have too.

SQLite looks into the index for each parent. Where nothing else is asked of the rows, the entries
tell which ones a page has. PostgreSQL looks for all parents together that have the same first
column, and so walks on in the index instead of going down it for each of them; only for those that
have something it looks rows up, and keeps the first ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import BigInteger, FromClause, bindparam, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.froms import Keys, alias_of, inside
from api.planner.rows import AnySelect, ModelRow, Sql
from api.schema.binding import Entries


class EntryRows(FromClause):
    """The rows of a page for each parent, by entries.

    plain: the same without a look at the entries of several parents together.
    apart: selects the ids of rows that fulfil everything but the link to a parent.
    key: the id of a row of the page.
    order: the order of the page, in terms of such a row.
    size: the parameter with the size of a page.
    """

    inherit_cache = False
    named_with_column = False

    def __init__(
        self,
        plain: FromClause,
        keys: Keys,
        entries: Entries,
        apart: AnySelect,
        key: Any,
        order: Any,
        size: str,
    ) -> None:
        self.plain = plain
        self.keys = keys
        self.entries = entries
        self.apart = apart
        self.key = key
        self.order = order
        self.size = size


class _Written(FromClause):
    """What stands in a FROM, written already."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, text: str) -> None:
        self.text = text


def first_entries(
    entries: Entries, parent: ModelRow, order: Callable[[Sql], Sql], size: Any
) -> AnySelect:
    """Select the ids of the first rows below a parent, where entries alone tell which they are."""
    of_parent = (column == getattr(parent, name) for name, column in entries.by.items())
    found: AnySelect = select(entries.row.label("id")).distinct()
    return found.where(*of_parent, *entries.wanted).order_by(order(entries.sort)).limit(size)


@compiles(_Written)
def _as_it_is(element: _Written, _compiler: SQLCompiler, **_kw: Any) -> str:
    return element.text


@compiles(EntryRows, "sqlite")
def _one_by_one(element: EntryRows, compiler: SQLCompiler, **kw: Any) -> str:
    return str(compiler.process(element.plain, **kw))


@compiles(EntryRows)
def _together(element: EntryRows, compiler: SQLCompiler, **kw: Any) -> str:
    kw = inside(kw)
    parent = alias_of(compiler.process(element.keys.value, **kw))
    page = alias_of(compiler.process(element.key, **kw))
    (found,) = element.apart.selected_columns
    row = alias_of(str(found.element))
    order = compiler.process(element.order, **kw).replace(f"{page}.", f"{row}.", 1)
    columns = (
        f"{parent}.id AS parent",
        f"{row}.*",
        f"row_number() OVER (PARTITION BY {parent}.id ORDER BY {order}) AS nth",
    )
    every: AnySelect = element.apart.with_only_columns(*map(literal_column, columns))
    every = every.select_from(_Written(_pairs(element, parent, compiler, kw)))
    every = every.where(literal_column(f"{row}.id = {parent}.row_id"))
    ranked = compiler.process(every.order_by(None).limit(None), **kw)
    most = compiler.process(bindparam(element.size, type_=BigInteger()), **kw)
    rows = f"SELECT * FROM ({ranked}) AS ranked WHERE nth <= {most} + 1"  # noqa: S608
    return f"({rows}) AS {page} CROSS JOIN LATERAL (SELECT {page}.parent AS id) AS {parent}"


def _pairs(element: EntryRows, parent: str, compiler: SQLCompiler, kw: dict[str, Any]) -> str:
    """Write the pairs of a parent's id and that of a row below it."""
    entries, given = element.entries, element.keys.beside
    (one, its_column), (other, other_column) = entries.by.items()
    arrays = ", ".join(compiler.process(given[name], **kw) for name in (one, other))
    groups = f"SELECT g.a, array_agg(g.b) AS b FROM unnest({arrays}) AS g(a, b) GROUP BY g.a"  # noqa: S608
    columns = its_column.label("a"), other_column.label("b"), entries.row.label("row_id")
    inside_group = its_column == literal_column("g.a"), other_column == literal_column("ANY (g.b)")
    found = compiler.process(
        select(*columns).where(*inside_group, *entries.wanted).offset(literal_column("0")), **kw
    )
    return (
        f"(SELECT DISTINCT {parent}.id, e.row_id FROM {compiler.process(element.keys, **kw)}"  # noqa: S608
        f" JOIN (({groups}) AS g CROSS JOIN LATERAL ({found}) AS e)"
        f" ON e.a = {parent}.{one} AND e.b = {parent}.{other}) AS {parent}"
    )
