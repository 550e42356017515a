"""Rows at hand while a select is written: aliases, and the joins that columns need.

Columns are written as text under counted aliases (`t3.slug`), so that a condition deep inside a
subquery means the row that it was written for, and the same plan always has the same SQL.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Label, Select, Table, and_, literal_column
from sqlalchemy import inspect as inspect_mapped
from sqlalchemy.orm import Mapper

Sql = ColumnElement[Any]
AnySelect = Select[*tuple[Any, ...]]


class Counter:
    """Counts aliases over a whole plan."""

    def __init__(self) -> None:
        self._next = 0

    def alias(self, prefix: str = "t") -> str:
        """Give the next alias."""
        self._next += 1
        return f"{prefix}{self._next - 1}"


@dataclass(slots=True)
class Join:
    """A table joined to a select."""

    target: FromClause
    on: ColumnElement[bool]
    outer: bool


@dataclass
class Tables:
    """The tables of one select, and its columns."""

    counter: Counter
    joins: list[Join] = field(default_factory=list)
    columns: list[Label[Any]] = field(default_factory=list)
    _known: dict[str, int] = field(default_factory=dict)

    def join(self, target: FromClause | None, on: ColumnElement[bool]) -> None:
        """Join a table that may have no row."""
        assert target is not None  # noqa: S101
        self.joins.append(Join(target, on, outer=True))

    def column(self, expression: Sql) -> int:
        """Select an expression, once, and give its place in the row."""
        text = f"{expression}|{id(expression) if _has_parameters(expression) else ''}"
        if text not in self._known:
            self._known[text] = len(self.columns)
            self.columns.append(expression.label(f"c{len(self.columns)}"))
        return self._known[text]

    def place_of(self, column: str) -> int | None:
        """Give where a column `alias.name` stands in the row; None where it is not selected."""
        return self._known.get(f"{column}|")


def _has_parameters(expression: Sql) -> bool:
    return not getattr(expression, "is_literal", False)


class ModelRow:
    """A row of a mapped class, or of a subquery."""

    def __init__(
        self,
        tables: Tables,
        model: type[Any] | Callable[[], FromClause],
        key: Sql | None,
        outer: bool = False,
    ) -> None:
        """Stand for the row with primary key `key`, or (None) for the rows of the base table."""
        self._tables = tables
        self._outer = outer
        self._aliases: dict[str, str] = {}
        self._key = key
        self._subquery: FromClause | None = None
        self._mapper: Mapper[Any] | None = None
        self._type_cache: dict[str, Sql] = {}
        if isinstance(model, type):
            self._mapper = inspect_mapped(model)
        else:
            self._subquery = model()
        self.base: FromClause | None = None
        if key is None:
            self.base = self._start()

    def _start(self) -> FromClause:
        name = self._tables.counter.alias()
        if self._subquery is not None:
            self._aliases[""] = name
            self._key = literal_column(f"{name}.id")
            return self._subquery.alias(name)
        assert self._mapper is not None  # noqa: S101
        table = self._mapper.local_table
        assert isinstance(table, Table)  # noqa: S101
        self._aliases[table.name] = name
        (primary,) = table.primary_key
        self._key = literal_column(f"{name}.{primary.name}", primary.type)
        return table.alias(name)

    @property
    def mapper(self) -> Mapper[Any] | None:
        """The mapped class of the row; None for a subquery."""
        return self._mapper

    def variant(self, model: type[Any]) -> ModelRow:
        """Give the same row as one of a more special class: its further tables join outwards."""
        other = ModelRow(self._tables, model, self.key, outer=True)
        other._aliases = self._aliases
        return other

    def is_joined(self, name: str) -> bool:
        """Whether the table of a column is at hand already."""
        if self._mapper is None:
            return True
        return self._mapper.columns[name].table.name in self._aliases

    def tells(self, model: type[Any]) -> bool:
        """Whether the row is one of this class exactly if its own table, at hand, has a row."""
        mapper = inspect_mapped(model)
        alone = len(list(mapper.self_and_descendants)) == 1 and not mapper.single
        return alone and getattr(mapper.local_table, "name", "") in self._aliases

    def may_be_null(self, name: str) -> bool:
        """Whether a column may be null in a row that is there."""
        return self._mapper is None or bool(self._mapper.columns[name].nullable)

    def is_indexed(self, name: str) -> bool:
        """Whether an index has all rows of the base table in the order of a column of theirs."""
        if self._mapper is None:
            return False
        column, table = self._mapper.columns[name], self._mapper.local_table
        assert isinstance(table, Table)  # noqa: S101
        every = (i for i in table.indexes if i.dialect_options["sqlite"]["where"] is None)
        firsts = [index.expressions[0] for index in every]
        return column.table is table and (bool(column.unique) or any(f is column for f in firsts))

    def witness(self) -> int | None:
        """Give the place of a selected column that is null only where there is no such row."""
        tables = self._mapper.tables if self._mapper is not None else ()
        found = (self._selected_of(table) for table in tables if table.name in self._aliases)
        return next((place for place in found if place is not None), None)

    def own_witness(self, model: type[Any]) -> int:
        """Give the place of a column that is null only where a class's own table has no row."""
        table: Any = inspect_mapped(model).local_table
        place = self._selected_of(table)
        if place is None:
            (primary,) = table.primary_key
            name = f"{self._aliases[table.name]}.{primary.name}"
            place = self._tables.column(literal_column(name, primary.type))
        return place

    def _selected_of(self, table: Any) -> int | None:
        """Give the place of a selected column of a joined table that no row of it has null."""
        alias = self._aliases[table.name]
        names = (f"{alias}.{column.name}" for column in table.c if not column.nullable)
        found = (self._tables.place_of(name) for name in names)
        return next((place for place in found if place is not None), None)

    def associated(self, table: Table, owner: str, target: str, key: Sql) -> str:
        """Join the table that lists this row under the owner `key`; give its alias."""
        if table.name not in self._aliases:
            name = self._tables.counter.alias()
            self._aliases[table.name] = name
            lists_it = literal_column(f"{name}.{target}") == self.key
            of_owner = literal_column(f"{name}.{owner}") == key
            self._tables.joins.append(Join(table.alias(name), and_(lists_it, of_owner), False))
        return self._aliases[table.name]

    @property
    def key(self) -> Sql:
        """The row's primary key."""
        assert self._key is not None  # noqa: S101
        return self._key

    def has(self, name: str) -> bool:
        """Whether there is a column of this name."""
        if self._subquery is not None:
            return name in self._subquery.c
        assert self._mapper is not None  # noqa: S101
        return name in self._mapper.columns

    def __getattr__(self, name: str) -> Sql:
        if name.startswith("_"):
            raise AttributeError(name)
        if self._subquery is not None:
            column = self._subquery.c[name]
            return literal_column(f"{self._aliases['']}.{name}", column.type)
        assert self._mapper is not None  # noqa: S101
        column = self._mapper.columns[name]
        if name == "id":
            return self.key
        table = column.table
        return literal_column(f"{self._alias_of(table)}.{column.name}", column.type)

    def _alias_of(self, table: Any) -> str:
        if table.name not in self._aliases:
            name = self._tables.counter.alias()
            self._aliases[table.name] = name
            (primary,) = table.primary_key
            on = literal_column(f"{name}.{primary.name}", primary.type) == self.key
            self._tables.joins.append(Join(table.alias(name), on, self._outer))
        return self._aliases[table.name]
