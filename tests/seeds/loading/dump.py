"""The content of a database as one comparable value."""

from typing import Any

from sqlalchemy import Connection, select

from domain.database import open_engine
from domain.model import metadata
from tests.databases import disposing

Dump = dict[str, list[tuple[Any, ...]]]


def dump(connection: Connection) -> Dump:
    """Give every row of every table, except for when it was recorded and which state it is."""
    content: Dump = {}
    for table in metadata.sorted_tables:
        if table.name == "content_revision":
            continue
        columns = [column for column in table.c if column.key != "recorded_at"]
        rows = connection.execute(select(*columns).order_by(*table.primary_key))
        content[table.name] = [tuple(str(value) for value in row) for row in rows]
    return content


def dump_of(url: str) -> Dump:
    """Give the dump of the database at a URL."""
    with disposing(open_engine(url)) as engine, engine.connect() as connection:
        return dump(connection)


def difference(before: Dump, after: Dump) -> dict[str, tuple[int, int]]:
    """Give how many rows went and came, per table that changed."""
    counts = {
        name: (len(set(before[name]) - set(rows)), len(set(rows) - set(before[name])))
        for name, rows in after.items()
    }
    return {name: count for name, count in counts.items() if count != (0, 0)}
