"""Plain lists: one select for any number of parents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from graphql import FieldNode, GraphQLNamedType
from sqlalchemy import BindParameter, and_, bindparam, true

from api.planner.arguments import ArgumentValues
from api.planner.conditions import conditions
from api.planner.context import (
    Compiling,
    Path,
    Scope,
    ids_of,
    plus_one,
    selecting,
)
from api.planner.froms import EachAtMost, Keys, PageRows, Whole
from api.planner.inferred import ByKey
from api.planner.plan import ListNode, PageSize
from api.planner.rows import ModelRow, Sql, Tables
from api.planner.shape import converted, list_shaper
from api.schema.binding import Many, TypeBinding, by
from domain.dialect import in_array

Write = Callable[
    [Scope, GraphQLNamedType, list[FieldNode], ModelRow, Path, ArgumentValues | None], str
]
"""Gives the source of an object whose row is at hand."""


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
        fetching = self.compiling.fetching(statement, path)
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
        if keys is not None:
            scope.tables.column(keys.value)
        item = self._item(binding, scope, target, nodes, row, path, args)
        tables = Tables(self.compiling.counter)
        inner, inner_base = self.compiling.base(tables, model)
        wanted = conditions(binding, inner, keys, args)
        order = _order(binding, inner, args, keys)
        ids = ids_of(tables, inner, inner_base, wanted, order, size)
        order = _order(binding, row, args, keys)
        capped = not first_only and limit is None
        if isinstance(model.model, type):
            alias = self.compiling.counter.alias("p")
            whole: Whole | None = None
            if keys is not None and capped and not tables.joins:
                whole = self._whole(binding, row, keys, args)
            rows = PageRows(keys, base, row.key, ids, alias, whole)
            statement = selecting(scope.tables, rows).order_by(*order)
            if keys is not None and whole is not None:
                bound = EachAtMost(size, keys)
                statement = statement.suffix_with(bound, dialect="sqlite")
                if whole.column is not None:
                    statement = statement.suffix_with(bound, dialect="postgresql")
        else:  # a subquery has no key to come back by: rows and columns in one look
            wanted = conditions(binding, row, keys, args)
            statement = selecting(scope.tables, base).where(*wanted).order_by(*order).limit(size)
        return ListNode(
            self.compiling.fetching(statement, path),
            tuple(scope.kids),
            list_shaper(item, len(scope.kids), keyed=keys is not None),
            path,
            1 if first_only else binding.price,
            sized,
            capped=capped,
        )

    def _whole(self, binding: Many, row: ModelRow, keys: Keys, args: ArgumentValues) -> Whole:
        """Give what finds all rows of a parent.

        Not by the keys alone where an index may have the list's order: PostgreSQL would walk that.
        """
        if isinstance(binding.link, by) and binding.order[0] == "ordinal":
            rest = and_(true(), *conditions(binding, row, None, args))
            return Whole(getattr(row, binding.link.column), rest)
        return Whole(None, and_(*conditions(binding, row, keys, args)))

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
