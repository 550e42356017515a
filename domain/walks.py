"""What SQLite and PostgreSQL say differently when indexes are walked: ends, keys, and hints."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Dialect,
    FromClause,
    Select,
    Table,
    Text,
    literal_column,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import Boolean, TypeDecorator

from domain.dialect import Construct


class DayText(TypeDecorator[Any]):
    """A day as text, YYYY-MM-DD: asyncpg makes the first and the last one of all infinite."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write the day."""
        return None if value is None else value.isoformat()


class DaysBefore(Construct):
    """The day so many days before another one, both written YYYY-MM-DD; never before year 1."""

    inherit_cache = True
    type = Text()


def days_before(day: Any, count: Any) -> ColumnElement[str]:
    """Give the day `count` days before `day`, both as text."""
    return DaysBefore(day, count)


@compiles(DaysBefore)
def _subtracted(element: DaysBefore, compiler: SQLCompiler, **kw: Any) -> str:
    day, count = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    day = f"CAST({day} AS DATE)"
    return f"to_char({day} - LEAST({count}, {day} - DATE '0001-01-01'), 'YYYY-MM-DD')"


@compiles(DaysBefore, "sqlite")
def _moved(element: DaysBefore, compiler: SQLCompiler, **kw: Any) -> str:
    day, count = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    again = compiler.process(element.left, **kw)
    most = f"CAST(julianday({again}) - julianday('0001-01-01') AS INTEGER)"
    return f"date({day}, '-' || min({count}, {most}) || ' days')"


class Before(Construct):
    """A text stands before another one."""

    inherit_cache = True
    type = Boolean()


def before(place: Any, bound: Any) -> ColumnElement[bool]:
    """Say that a place in a list comes before a bound: the end of a walk that another one begins.

    PostgreSQL takes two bounds for a narrow range, whatever they are, and reads and sorts it whole;
    of a comparison of rows it expects more, and walks its index.
    """
    return Before(place, bound)


@compiles(Before)
def _rows_before(element: Before, compiler: SQLCompiler, **kw: Any) -> str:
    place, bound = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"({place}, {place}) < ({bound}, {bound})"


@compiles(Before, "sqlite")
def _less(element: Before, compiler: SQLCompiler, **kw: Any) -> str:
    place, bound = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"{place} < {bound}"


class Given(FromClause):
    """The values of an array parameter, one row each, in a column `id` of `given`."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, parameter: BindParameter[Any]) -> None:
        self.parameter = parameter


def given(parameter: BindParameter[Any]) -> Select[Any]:
    """Select the values of an IdArray parameter in a column `id`."""
    return select(literal_column("given.id", BigInteger()).label("id")).select_from(
        Given(parameter)
    )


@compiles(Given)
def _unnest(element: Given, compiler: SQLCompiler, **kw: Any) -> str:
    kw.pop("asfrom", None)
    return f"unnest({compiler.process(element.parameter, **kw)}) AS given(id)"


@compiles(Given, "sqlite")
def _values(element: Given, compiler: SQLCompiler, **kw: Any) -> str:
    kw.pop("asfrom", None)
    parameter = compiler.process(element.parameter, **kw)
    return f"(SELECT value AS id FROM json_each({parameter})) AS given"  # noqa: S608


class Using(FromClause):
    """A table read by an index of this name: SQLite has no figures for the values at hand."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, table: FromClause, index: str) -> None:
        self.table = table
        self.index = index

    @property
    def _hide_froms(self) -> list[FromClause]:
        """Stand for the table, which its columns would bring in once more."""
        return [self.table]


def using(table: FromClause, index: str) -> FromClause:
    """Read a table by an index that can find the rows that are wanted."""
    return Using(table, index)


@compiles(Using)
def _as_it_stands(element: Using, compiler: SQLCompiler, **kw: Any) -> str:
    return str(compiler.process(element.table, **(kw | {"asfrom": True})))


@compiles(Using, "sqlite")
def _indexed_by(element: Using, compiler: SQLCompiler, **kw: Any) -> str:
    table = compiler.process(element.table, **(kw | {"asfrom": True}))
    return f"{table} INDEXED BY {element.index}"


class Following(FromClause):
    """The rows of a table that follow each row of another one, looked up one after the other."""

    inherit_cache = False
    named_with_column = False

    def __init__(self, table: Table, before: FromClause, on: ColumnElement[bool]) -> None:
        self.table = table
        self.before = before
        self.on = on

    @property
    def _hide_froms(self) -> list[FromClause]:
        """Stand for both, which their columns would bring in once more."""
        return [self.table, self.before]


def following(table: Table, before: FromClause, on: ColumnElement[bool]) -> FromClause:
    """Join a table to rows of which there are few, whatever a database expects of them.

    PostgreSQL expects ten times as many rows of each step of a recursion as of the first one, and
    reads a small table whole for them.
    """
    return Following(table, before, on)


@compiles(Following)
def _laterally(element: Following, compiler: SQLCompiler, **kw: Any) -> str:
    before = compiler.process(element.before, **(kw | {"asfrom": True}))
    on, name = compiler.process(element.on, **kw), element.table.name
    found = f"SELECT * FROM {name} WHERE {on} OFFSET 0"  # noqa: S608
    return f"{before} CROSS JOIN LATERAL ({found}) AS {name}"


@compiles(Following, "sqlite")
def _joined(element: Following, compiler: SQLCompiler, **kw: Any) -> str:
    before = compiler.process(element.before, **(kw | {"asfrom": True}))
    return f"{element.table.name} JOIN {before} ON {compiler.process(element.on, **kw)}"
