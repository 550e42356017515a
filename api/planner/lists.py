"""Plain lists: one select for any number of parents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLNamedType
from sqlalchemy import BindParameter, FromClause, and_, bindparam

from api.planner.arguments import ArgumentValues
from api.planner.conditions import Condition, conditions
from api.planner.context import (
    Compiling,
    Path,
    Scope,
    ids_of,
    plus_one,
    selecting,
)
from api.planner.froms import EachAtMost, Keys, PageRows, ParentsApart, Probed
from api.planner.inferred import ByKey
from api.planner.plan import ListNode, PageSize
from api.planner.rows import AnySelect, ModelRow, Sql, Tables
from api.planner.shape import converted, list_shaper
from api.schema.binding import Many, TypeBinding, by
from domain.dialect import in_array

Write = Callable[
    [Scope, GraphQLNamedType, list[FieldNode], ModelRow, Path, ArgumentValues | None], str
]
"""Gives the source of an object whose row is at hand."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """One list on its way."""

    binding: Many
    args: ArgumentValues
    keys: Keys | None
    tables: Tables
    row: ModelRow
    base: FromClause
    size: Any
    whole: bool
    """Whether all items are wanted."""

    @property
    def link(self) -> Sql | None:
        """The column by whose values alone whole lists are found; None where there is none.

        Nor is there one where an index may have the list's order: PostgreSQL would walk that.
        """
        link = self.binding.link
        if self.whole and isinstance(link, by) and self.binding.order[0] == "ordinal":
            column: Sql = getattr(self.row, link.column)
            return column
        return None

    def wanted(self, row: ModelRow) -> list[Condition]:
        """Give the conditions on a row."""
        return conditions(self.binding, row, self.keys, self.args)

    def order(self, row: ModelRow) -> Sequence[Sql]:
        """Give the order of rows."""
        return _order(self.binding, row, self.args, self.keys)


class Lists:
    """Compiles lists; `write` makes their items."""

    def __init__(self, compiling: Compiling, write: Write) -> None:
        self.compiling = compiling
        self.write = write

    def single(
        self,
        target: GraphQLNamedType,
        nodes: list[FieldNode],
        path: Path,
        args: ArgumentValues,
        key: BindParameter[Any],
        many: bool,
        limit: str | None = None,
    ) -> ListNode:
        """Compile the row whose id is in `key`, or (many) the rows whose ids are, by id.

        limit: parameter with the number of ids, for the cost.
        """
        scope = self.compiling.scope()
        row, base = self.compiling.base(scope.tables, self.compiling.model(target))
        if many:
            scope.tables.column(row.key)
        item = self.write(scope, target, nodes, row, path, args)
        condition = in_array(row.key, key) if many else row.key == key
        statement = selecting(scope.tables, base).where(condition)
        fetching = self.compiling.fetching(statement, path, lasting=True)
        shape = list_shaper(item, len(scope.kids), keyed=many)
        return ListNode(fetching, tuple(scope.kids), shape, path, 1, limit, capped=False)

    def many(
        self,
        binding: Many,
        target: GraphQLNamedType,
        nodes: list[FieldNode],
        path: Path,
        args: ArgumentValues,
        first_only: bool = False,
    ) -> ListNode:
        """Compile a list; `first_only`: at most one item of it is wanted."""
        keys = self.compiling.keys() if binding.link is not None else None
        limit: BindParameter[Any] | None = getattr(args, binding.limit) if binding.limit else None
        size: Any = plus_one(bindparam("cap"))
        sized: str | None = None
        if first_only:
            size = 1
        elif limit is not None:
            sized = self._sized(binding.limit or "", limit, path)
            size = bindparam(sized)
        if (chosen := binding.rows) is not None:
            model = TypeBinding(lambda: chosen(args, size))
        else:
            model = TypeBinding(binding.of) if binding.of else self.compiling.model(target)
        scope = self.compiling.scope()
        row, base = self.compiling.base(scope.tables, model)
        whole = not first_only and limit is None
        listed = _Listed(binding, args, keys, scope.tables, row, base, size, whole)
        if keys is not None:
            scope.tables.column(keys.value if listed.link is None else listed.link)
        item = self._item(binding, scope, target, nodes, row, path, args)
        if listed.link is not None:
            statement = _by_link(listed)
        elif isinstance(model.model, type):
            statement = self._by_ids(listed, model)
        else:  # a subquery has no key to come back by: rows and columns in one look
            statement = selecting(scope.tables, base).where(*listed.wanted(row))
            statement = statement.order_by(*listed.order(row)).limit(size)
        return ListNode(
            self.compiling.fetching(
                statement, path, keys is not None, whole=whole and keys is not None
            ),
            tuple(scope.kids),
            list_shaper(item, len(scope.kids), keyed=keys is not None),
            path,
            1 if first_only else binding.price,
            sized,
            capped=whole,
        )

    def _by_ids(self, listed: _Listed, model: TypeBinding) -> AnySelect:
        """Select the rows whose ids an inner select finds; SQLite needs none for whole lists."""
        keys, row = listed.keys, listed.row
        tables = Tables(self.compiling.counter)
        inner, base = self.compiling.base(tables, model)
        wanted, order = listed.wanted(inner), listed.order(inner)
        ids = ids_of(tables, inner, base, wanted, order, listed.size)
        order = listed.order(row)
        alias = self.compiling.counter.alias("p")
        if keys is None or not listed.whole or tables.joins:
            rows = PageRows(keys, listed.base, row.key, ids, alias)
            return selecting(listed.tables, rows).order_by(*order)
        rows = PageRows(keys, listed.base, row.key, ids, alias, and_(*listed.wanted(row)))
        return selecting(listed.tables, rows).order_by(*order)

    def _item(
        self,
        binding: Many,
        scope: Scope,
        target: GraphQLNamedType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        args: ArgumentValues,
    ) -> str:
        if binding.scalar is None:
            return self.write(scope, target, nodes, row, path, args)
        column = getattr(row, binding.scalar)
        return converted(scope.tables.column(column), column.type)

    def _sized(self, argument: str, parameter: BindParameter[Any], path: Path) -> str:
        """Note that an argument bounds a list, as `first` does; give its parameter."""
        name = f"size{len(self.compiling.pages)}"
        get = self.compiling.getter(parameter)
        self.compiling.pages.append(PageSize(name, get, argument, False, path))
        return name


def _by_link(listed: _Listed) -> AnySelect:
    """Select the rows whose link is one of the keys, all at once; the link itself is the key."""
    keys, link, row = listed.keys, listed.link, listed.row
    assert keys is not None  # noqa: S101
    assert link is not None  # noqa: S101
    rest = map(Probed, conditions(listed.binding, row, None, listed.args))
    found = in_array(link, keys.parameter)
    statement = selecting(listed.tables, listed.base).where(found, *rest)
    statement = statement.order_by(ParentsApart(link, listed.order(row)))
    return statement.suffix_with(EachAtMost(listed.size, keys), dialect="postgresql")


def _order(binding: Many, row: ModelRow, args: ArgumentValues, keys: Keys | None) -> Sequence[Sql]:
    order: list[Sql] = []
    for item in binding.order:
        if isinstance(item, str):
            order.append(row.key if item == "id" else getattr(row, item))
        elif isinstance(item, ByKey):
            assert keys is not None  # noqa: S101
            order.append(item.sql(row, keys.value))
        else:
            order.append(item(row, args))
    return order
