"""Where a select for many parents takes its rows from; the form depends on the dialect.

A page per parent stops early: the keys stand outermost, and the page is found by an inner select
with its own ORDER BY and LIMIT. PostgreSQL joins its rows laterally, as it leaves out the columns
that nobody reads; SQLite has no LATERAL, and `IN (SELECT … LIMIT n)` probes the index once per key.

A whole list per parent needs no inner select on SQLite. Nor does the beginning of a list at the
root that an index has in its order. Where a column links a whole list to its parent, it needs no
keys either: the column is compared with the array (`Probed`, `ParentsApart`). A limit for all
parents together bounds it on PostgreSQL (`EachAtMost`); on SQLite, which would sort the rows of
each parent in a tree for a limit, and take longer, the reader stops there (`Fetching.most`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    FromClause,
    literal_column,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.rows import AnySelect, ModelRow

Sql = Any


class Keys(FromClause):
    """The keys of all parents, one row each, from one array parameter.

    owner: the parents' own rows, where more of them is needed than the key: the columns `beside`.
    PostgreSQL takes these from one more array each, as the parents' rows were read before; SQLite
    would look for the place of each, and joins the parents' table.
    """

    inherit_cache = False
    named_with_column = False

    def __init__(
        self,
        alias: str,
        parameter: BindParameter[Any],
        owner: ModelRow | None = None,
        beside: Mapping[str, BindParameter[Any]] | None = None,
    ) -> None:
        self.alias_name = alias
        self.parameter = parameter
        self.owner = owner
        self.beside = beside or {}

    @property
    def value(self) -> Sql:
        """The key at hand."""
        if self.owner is not None:
            return self.owner.key
        return literal_column(f"{self.alias_name}.value", BigInteger())


class PageRows(FromClause):
    """The rows of `child` that an inner select finds by id: for each key, or (None) once.

    whole: what finds the rows on SQLite where the end of the select alone bounds them; else None.
    size: how many rows there may be, where that alone would make another way better; else None.
    order: with `size`, the order of the rows, by the column of `alias`.
    """

    inherit_cache = False
    named_with_column = False

    def __init__(
        self,
        keys: Keys | None,
        child: FromClause,
        key: Sql,
        inner: AnySelect,
        alias: str,
        whole: ColumnElement[bool] | None = None,
        size: Sql | None = None,
        order: Sql | None = None,
    ) -> None:
        self.keys = keys
        self.child = child
        self.key = key
        self.inner = inner
        self.alias_name = alias
        self.whole = whole
        self.size = size
        self.order = order


class EachAtMost(ColumnElement[Any]):
    """The end of a select that bounds all lists together by what each of them may have.

    Where one list has more, the select gives so much that at least one list is seen to.
    keys: None for the one list at the root.
    """

    inherit_cache = False

    def __init__(self, size: Sql, keys: Keys | None) -> None:
        self.size = size
        self.keys = keys


class ParentsApart(ColumnElement[Any]):
    """The order of the lists of all parents, where a column of the rows links them to these.

    SQLite gives the rows of one parent after those of another: an index on the link and the order
    has them so, and nothing is sorted. PostgreSQL might walk such an index from its beginning.
    """

    inherit_cache = False

    def __init__(self, link: Sql, order: Sequence[Sql]) -> None:
        self.link = link
        self.order = order


class Probed(ColumnElement[bool]):
    """A condition on rows that the link to their parents finds, and no index of another column."""

    inherit_cache = False

    def __init__(self, condition: ColumnElement[bool]) -> None:
        self.condition = condition

    def self_group(self, against: Any = None) -> Probed:
        """Stand as a condition by itself."""
        return self


@compiles(ParentsApart)
def _together(element: ParentsApart, compiler: SQLCompiler, **kw: Any) -> str:
    return ", ".join(compiler.process(each, **kw) for each in element.order)


@compiles(ParentsApart, "sqlite")
def _apart(element: ParentsApart, compiler: SQLCompiler, **kw: Any) -> str:
    return ", ".join(compiler.process(each, **kw) for each in (element.link, *element.order))


@compiles(Probed)
def _grouped(element: Probed, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({compiler.process(element.condition, **kw)})"


@compiles(Probed, "sqlite")
def _signed(element: Probed, compiler: SQLCompiler, **kw: Any) -> str:
    return f"+({compiler.process(element.condition, **kw)})"  # the sign keeps it away from indexes


@compiles(EachAtMost)
def _limit(element: EachAtMost, compiler: SQLCompiler, **kw: Any) -> str:
    size = f"LIMIT ({compiler.process(element.size, **kw)})"
    if element.keys is None:
        return size
    return f"{size} * cardinality({compiler.process(element.keys.parameter, **kw)})"


@compiles(Keys)
def _unnest(element: Keys, compiler: SQLCompiler, **kw: Any) -> str:
    given = (element.parameter, *element.beside.values())
    arrays = ", ".join(compiler.process(each, **inside(kw)) for each in given)
    if element.owner is None:
        return f"unnest({arrays}) AS {element.alias_name}(value)"
    names = ", ".join(("id", *element.beside))
    return f"unnest({arrays}) AS {alias_of(str(element.owner.key))}({names})"


@compiles(Keys, "sqlite")
def _json_each(element: Keys, compiler: SQLCompiler, **kw: Any) -> str:
    parameter, alias = compiler.process(element.parameter, **inside(kw)), element.alias_name
    keys = f"json_each({parameter}) AS {alias}"
    owner = element.owner
    if owner is None or owner.base is None:
        return keys
    table = compiler.process(owner.base, **(kw | {"asfrom": True}))
    return f"{keys} CROSS JOIN {table} ON {owner.key} = {alias}.value"  # in this order


@compiles(PageRows)
def _lateral(element: PageRows, compiler: SQLCompiler, **kw: Any) -> str:
    keys, inner, _, key = _pieces(element, compiler, kw, whole=True)
    laterally = f"{keys} CROSS JOIN LATERAL " if keys else ""
    return f"{laterally}({inner}) AS {alias_of(key)}"


@compiles(PageRows, "sqlite")
def _probing(element: PageRows, compiler: SQLCompiler, **kw: Any) -> str:
    if element.whole is not None:
        child = compiler.process(element.child, **(kw | {"asfrom": True}))
        if element.keys is None:
            return child
        keys = compiler.process(element.keys, **kw)
        return f"{keys} CROSS JOIN {child} ON {compiler.process(element.whole, **inside(kw))}"
    keys, inner, child, key = _pieces(element, compiler, kw)
    alias = element.alias_name
    if keys:
        return f"{keys} CROSS JOIN {child} ON {key} IN ({inner})"
    return f"({inner}) AS {alias} CROSS JOIN {child} ON {key} = {alias}.id"


def _pieces(
    element: PageRows, compiler: SQLCompiler, kw: dict[str, Any], whole: bool = False
) -> tuple[str, ...]:
    """Write the parts; `whole`: the inner select gives all columns, not only the id."""
    keys = compiler.process(element.keys, **kw) if element.keys is not None else ""
    child = compiler.process(element.child, **(kw | {"asfrom": True}))
    kw = inside(kw)
    inner = element.inner
    if whole:
        (found,) = inner.selected_columns
        every: Sql = literal_column(f"{alias_of(str(found.element))}.*")
        inner = inner.with_only_columns(every)
        if element.size is not None and (about := kw.get("about")):
            first = inner.limit(literal_column(str(about))).subquery(element.alias_name)
            inner = select(literal_column("*")).select_from(first).limit(element.size)
            # Said once more, or PostgreSQL doesn't know that nothing is left to sort.
            inner = inner.order_by(element.order)
    return keys, compiler.process(inner, **kw), child, compiler.process(element.key, **kw)


def inside(kw: dict[str, Any]) -> dict[str, Any]:
    """Give the options for what stands inside of a FROM."""
    return {k: v for k, v in kw.items() if k not in {"asfrom", "from_linter", "fromhints"}}


def alias_of(column: str) -> str:
    """Give the alias of the table in `alias.column`."""
    return column.partition(".")[0]
