"""Insert many whole rows with one statement, past what SQLAlchemy does for each row.

SQLite takes them one after the other from a prepared statement, PostgreSQL by COPY. An error is one
like that of any other INSERT.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table, insert
from sqlalchemy.exc import DBAPIError

_Writer = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How rows of a table are written."""

    statement: str
    columns: tuple[tuple[str, _Writer | None], ...]
    """Name of each column, and what turns a value into what the driver takes."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows. Raises what SQLAlchemy raises for an INSERT that the database refuses."""
    if not rows:
        return
    if any(len(row) != len(table.c) for row in rows):
        connection.execute(insert(table), rows)  # which fills in the rest
        return
    plan = _plan(table, connection.dialect)
    rows = sorted(rows, key=itemgetter(*(c.key for c in table.primary_key)))
    values = (
        [row[name] for row in rows] if write is None else [write(row[name]) for row in rows]
        for name, write in plan.columns
    )
    if connection.dialect.name == "postgresql":
        _copy(connection, plan.statement, zip(*values, strict=True))
    else:
        connection.exec_driver_sql(plan.statement, list(zip(*values, strict=True)))


def _copy(connection: Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    dialect = connection.dialect
    error = dialect.loaded_dbapi.Error
    try:
        with closing(connection.connection.cursor()) as cursor:
            driver: Any = cursor
            with driver.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
    except error as refused:
        raise DBAPIError.instance(statement, None, refused, error, dialect=dialect) from refused


@lru_cache(maxsize=256)
def _plan(table: Table, dialect: Dialect) -> _Plan:
    quote = dialect.identifier_preparer.quote
    into = f"{quote(table.name)} ({', '.join(quote(column.name) for column in table.c)})"
    if dialect.name == "postgresql":
        statement = f"COPY {into} FROM STDIN"
    else:
        statement = f"INSERT INTO {into} VALUES ({', '.join('?' for _ in table.c)})"  # noqa: S608
    columns = tuple((column.key, _writer(column, dialect)) for column in table.c)
    return _Plan(statement, columns)


def _writer(column: Column[Any], dialect: Dialect) -> _Writer | None:
    return column.type.dialect_impl(dialect).bind_processor(dialect)
