"""What SQLite and PostgreSQL say differently: every construct that compiles by dialect."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    ColumnElement,
    Dialect,
    SelectBase,
    Text,
    bindparam,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import Boolean, TypeDecorator, TypeEngine


class IdList(tuple[int, ...]):
    """Ids that stand in many selects: written once in each form."""

    @cached_property
    def json(self) -> str:
        """The ids as JSON."""
        return orjson.dumps(tuple(self)).decode()

    @cached_property
    def array(self) -> list[int]:
        """The ids as a list."""
        return list(self)

    @cached_property
    def literal(self) -> str:
        """The ids as PostgreSQL writes an array."""
        return "{" + ",".join(map(str, self)) + "}"


class IdArray(TypeDecorator[Any]):
    """Any number of ids as ONE parameter: an array, or a JSON text on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the array type where there is one."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(ARRAY(BigInteger))
        return dialect.type_descriptor(Text())

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """Give what writes the ids in the dialect's form.

        psycopg gets the text of the array: of a list it would look at each item every time.
        """
        if dialect.driver == "psycopg":
            return lambda value: _ids(value).literal
        return _array if dialect.name == "postgresql" else _json


def _array(value: Iterable[int] | None) -> list[int]:
    return value if type(value) is list else _ids(value).array


def _json(value: Iterable[int] | None) -> str:
    return orjson.dumps(value).decode() if type(value) is list else _ids(value).json


def _ids(value: Iterable[int] | None) -> IdList:
    return value if isinstance(value, IdList) else IdList(value or ())


class TextArray(TypeDecorator[Any]):
    """Any number of texts as ONE parameter: an array, or a JSON text on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the array type where there is one."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(ARRAY(Text))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> Any:
        """Write the texts in the dialect's form."""
        texts = [str(text) for text in value or ()]
        return texts if dialect.name == "postgresql" else orjson.dumps(texts).decode()


class InIds(ColumnElement[bool]):
    """`column` is one of an array parameter; the SQL text is the same for any number."""

    inherit_cache = True
    type = Boolean()

    def __init__(self, column: ColumnElement[Any], ids: BindParameter[Any]) -> None:
        self.column = column
        self.ids = ids

    def self_group(self, against: Any = None) -> InIds:
        """Stand as a condition by itself (SQLite would get `… = 1` otherwise)."""
        return self

    _traverse_internals = [  # noqa: RUF012 - as SQLAlchemy declares it
        ("column", InternalTraversal.dp_clauseelement),
        ("ids", InternalTraversal.dp_clauseelement),
    ]


def in_array(column: Any, parameter: BindParameter[Any]) -> ColumnElement[bool]:
    """Say that `column` holds one of the values of an IdArray or TextArray parameter."""
    return InIds(column, parameter)


def in_ids(column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """Say that `column` holds one of `ids`."""
    given = ids if isinstance(ids, IdList) else IdList(ids)
    return InIds(column, bindparam(None, given, type_=IdArray(), unique=True))


def in_texts(column: Any, texts: Iterable[str]) -> ColumnElement[bool]:
    """Say that `column` holds one of `texts`."""
    return InIds(column, bindparam(None, tuple(texts), type_=TextArray(), unique=True))


@compiles(InIds)
def _any(element: InIds, compiler: SQLCompiler, **kw: Any) -> str:
    return f"{compiler.process(element.column, **kw)} = ANY ({compiler.process(element.ids, **kw)})"


@compiles(InIds, "sqlite")
def _json_each(element: InIds, compiler: SQLCompiler, **kw: Any) -> str:
    column, ids = compiler.process(element.column, **kw), compiler.process(element.ids, **kw)
    return f"{column} IN (SELECT value FROM json_each({ids}))"  # noqa: S608


class Construct(ColumnElement[Any]):
    """A construct of operands that each dialect writes in its own way."""

    inherit_cache = True
    _traverse_internals = [  # noqa: RUF012 - as SQLAlchemy declares it
        ("left", InternalTraversal.dp_clauseelement),
        ("right", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, left: ColumnElement[Any], right: Any) -> None:
        self.left = left
        self.right = right

    def self_group(self, against: Any = None) -> ColumnElement[Any]:
        """Stand as a condition by itself (SQLite would get `… = 1` otherwise)."""
        return self


class AllIn(Construct):
    """Every value of an array parameter is selected by a subquery, which gives no nulls."""

    inherit_cache = True
    type = Boolean()


def all_in(parameter: BindParameter[Any], query: SelectBase) -> ColumnElement[bool]:
    """Say that `query` selects every value of an IdArray or TextArray parameter."""
    return AllIn(parameter, query.scalar_subquery())


@compiles(AllIn)
def _unnest_all(element: AllIn, compiler: SQLCompiler, **kw: Any) -> str:
    values, query = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"NOT EXISTS (SELECT 1 FROM unnest({values}) AS e(v) WHERE e.v NOT IN {query})"  # noqa: S608


@compiles(AllIn, "sqlite")
def _json_each_all(element: AllIn, compiler: SQLCompiler, **kw: Any) -> str:
    values, query = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"NOT EXISTS (SELECT 1 FROM json_each({values}) AS e WHERE e.value NOT IN {query})"  # noqa: S608


class OneOf(Construct):
    """A column of ids has one of the values of a select, which depends on nothing around it."""

    inherit_cache = True
    type = Boolean()


def one_of(column: Any, query: SelectBase) -> ColumnElement[bool]:
    """Say that `query` gives the id in a column; rows are compared with it, never found by it.

    For rows that something else finds, few at a time: the select runs once.
    """
    return OneOf(column, query.scalar_subquery())


@compiles(OneOf)
def _any_of_array(element: OneOf, compiler: SQLCompiler, **kw: Any) -> str:
    column, query = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"{column} + 0 = ANY (ARRAY{query})"  # the sum keeps it away from indexes


@compiles(OneOf, "sqlite")
def _in_once(element: OneOf, compiler: SQLCompiler, **kw: Any) -> str:
    column, query = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"+{column} IN {query}"  # and so does the sign


class Contains(Construct):
    """A text contains another one, letter by letter: no character has a special meaning."""

    inherit_cache = True
    type = Boolean()


def contains(text: Any, part: Any) -> ColumnElement[bool]:
    """Say that `text` contains `part`, as it stands."""
    return Contains(text, part)


@compiles(Contains)
def _strpos(element: Contains, compiler: SQLCompiler, **kw: Any) -> str:
    text, part = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"strpos({text}, {part}) > 0"


@compiles(Contains, "sqlite")
def _instr(element: Contains, compiler: SQLCompiler, **kw: Any) -> str:
    text, part = compiler.process(element.left, **kw), compiler.process(element.right, **kw)
    return f"instr({text}, {part}) > 0"


class Bytewise(ColumnElement[str]):
    """A text that is compared byte by byte, so that every database gives the same order."""

    inherit_cache = True
    type = Text()
    _traverse_internals = [  # noqa: RUF012 - as SQLAlchemy declares it
        ("text", InternalTraversal.dp_clauseelement)
    ]

    def __init__(self, text: ColumnElement[Any]) -> None:
        self.text = text


def bytewise(text: Any) -> ColumnElement[str]:
    """Give a text whose order is that of its bytes, whatever the database's language."""
    return Bytewise(text)


@compiles(Bytewise)
def _collate(element: Bytewise, compiler: SQLCompiler, **kw: Any) -> str:
    return f'({compiler.process(element.text, **kw)}) COLLATE "C"'


@compiles(Bytewise, "sqlite")
def _binary(element: Bytewise, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.text, **kw)
