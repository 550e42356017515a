"""Write many rows at once, past the layers that few rows don't mind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, all with the same columns, in the transaction of the connection."""
    if not rows:
        return
    columns = [table.c[name] for name in rows[0]]
    writers = [column.type.dialect_impl(connection.dialect) for column in columns]
    binds = [writer.bind_processor(connection.dialect) for writer in writers]
    tuples = (
        tuple(
            value if bind is None else bind(value)
            for bind, value in zip(binds, row.values(), strict=True)
        )
        for row in rows
    )
    names = ", ".join(f'"{column.name}"' for column in columns)
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        with (
            driver.cursor() as cursor,
            cursor.copy(f'COPY "{table.name}" ({names}) FROM STDIN') as copy,
        ):
            for values in tuples:
                copy.write_row(values)
        return
    marks = ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})',  # noqa: S608 - names of ours
        list(tuples),
    )
