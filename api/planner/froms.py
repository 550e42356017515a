"""Where a select for many parents takes its rows from; the form depends on the dialect.

A page per parent stops early: the keys stand outermost, and the page is found by an inner select
with its own ORDER BY and LIMIT. PostgreSQL joins its rows laterally, as it leaves out the columns
that nobody reads; SQLite has no LATERAL, and `IN (SELECT … LIMIT n)` probes the index once per key.

A whole list per parent needs no inner select on SQLite, which would look each row up once more; a
limit for all parents together (`EachAtMost`) bounds it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    FromClause,
    literal_column,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.rows import AnySelect

Sql = Any


class Keys(FromClause):
    """The keys of all parents, one row each, from one array parameter."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, alias: str, parameter: BindParameter[Any]) -> None:
        self.alias_name = alias
        self.parameter = parameter

    @property
    def value(self) -> Sql:
        """The key at hand."""
        return literal_column(f"{self.alias_name}.value", BigInteger())


class PageRows(FromClause):
    """The rows of `child` that an inner select finds by id: for each key, or (None) once.

    whole: the condition that finds the rows of a key where all are wanted; else None.
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
    ) -> None:
        self.keys = keys
        self.child = child
        self.key = key
        self.inner = inner
        self.alias_name = alias
        self.whole = whole


class EachAtMost(ColumnElement[Any]):
    """The end of a select that bounds all lists together by what each of them may have.

    Where one list has more, the select gives so much that at least one list is seen to.
    """

    inherit_cache = False

    def __init__(self, size: Sql, keys: Keys) -> None:
        self.size = size
        self.keys = keys


@compiles(EachAtMost, "sqlite")
def _limit(element: EachAtMost, compiler: SQLCompiler, **kw: Any) -> str:
    size = compiler.process(element.size, **kw)
    return f"LIMIT ({size}) * json_array_length({compiler.process(element.keys.parameter, **kw)})"


@compiles(Keys)
def _unnest(element: Keys, compiler: SQLCompiler, **kw: Any) -> str:
    kw.pop("asfrom", None)
    parameter = compiler.process(element.parameter, **kw)
    return f"unnest({parameter}) AS {element.alias_name}(value)"


@compiles(Keys, "sqlite")
def _json_each(element: Keys, compiler: SQLCompiler, **kw: Any) -> str:
    kw.pop("asfrom", None)
    return f"json_each({compiler.process(element.parameter, **kw)}) AS {element.alias_name}"


@compiles(PageRows)
def _lateral(element: PageRows, compiler: SQLCompiler, **kw: Any) -> str:
    keys, inner, _, key = _pieces(element, compiler, kw, whole=True)
    laterally = f"{keys} CROSS JOIN LATERAL " if keys else ""
    return f"{laterally}({inner}) AS {_alias(key)}"


@compiles(PageRows, "sqlite")
def _probing(element: PageRows, compiler: SQLCompiler, **kw: Any) -> str:
    if element.keys is not None and element.whole is not None:
        keys = compiler.process(element.keys, **kw)
        child = compiler.process(element.child, **(kw | {"asfrom": True}))
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
        every: Sql = literal_column(f"{_alias(str(found.element))}.*")
        inner = inner.with_only_columns(every)
    return keys, compiler.process(inner, **kw), child, compiler.process(element.key, **kw)


def inside(kw: dict[str, Any]) -> dict[str, Any]:
    """Give the options for what stands inside of a FROM."""
    return {k: v for k, v in kw.items() if k not in {"asfrom", "from_linter", "fromhints"}}


def _alias(column: str) -> str:
    """Give the alias of the table in `alias.column`."""
    return column.partition(".")[0]
