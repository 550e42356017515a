"""Relay connections: rows, count and facets, each only if selected."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, get_named_type
from sqlalchemy import Alias, BindParameter, Table, bindparam, func, select, true
from sqlalchemy.sql.elements import True_

from api.errors import BadInput
from api.planner.arguments import ArgumentValues, is_absent, values_of
from api.planner.catalog import binding_of
from api.planner.conditions import conditions
from api.planner.context import (
    Compiling,
    Path,
    Scope,
    ids_of,
    joined,
    key_column,
    plus_one,
    selecting,
)
from api.planner.froms import Keys, PageRows
from api.planner.lists import Write
from api.planner.plan import Fetching, PageNode, PageSize
from api.planner.rows import AnySelect, ModelRow, Sql, Tables
from api.planner.shape import page_builder
from api.planner.ways import walked, way_in
from api.schema.binding import Facet, Page, TypeBinding
from domain.dialect import bytewise

DEFAULT_SIZE = 20
_CURSORS = ("after", "before")
_SIZES = ("first", "last")


@dataclass
class _Connection:
    """One connection on its way."""

    binding: Page
    type: GraphQLObjectType
    path: Path
    args: ArgumentValues
    size: PageSize
    model: TypeBinding
    scope: Scope
    keys: Keys | None
    row: ModelRow
    base: Any
    facets: list[Fetching] = field(default_factory=list)
    needs_rows: bool = False
    needs_total: bool = False

    @property
    def place(self) -> int:
        """Where in a row its cursor's content stands."""
        return self.scope.tables.column(getattr(self.row, self.binding.sort))


class Pages:
    """Compiles connections; `write` makes their nodes."""

    def __init__(self, compiling: Compiling, write: Write) -> None:
        self.compiling = compiling
        self.write = write

    def page(
        self,
        binding: Page,
        definition: GraphQLField,
        nodes: list[FieldNode],
        path: Path,
        args: ArgumentValues,
        owner: str,
    ) -> PageNode:
        """Compile a connection; `owner` is the type that declares the field."""
        type_ = get_named_type(definition.type)
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101
        connection = self._start(binding, type_, nodes[0], path, args, owner)
        fields = self.compiling.document.below(type_, nodes)
        parts = [
            f"{json.dumps(key)}: {self._part(connection, key, group)}"
            for key, group in fields.items()
        ]
        kids = connection.scope.kids
        return PageNode(
            self._rows(connection) if connection.needs_rows else None,
            self._total(connection) if connection.needs_total else None,
            tuple(connection.facets),
            tuple(kids),
            page_builder("{" + ", ".join(parts) + "}", len(kids)),
            path,
            connection.size,
        )

    def _start(
        self,
        binding: Page,
        type_: GraphQLObjectType,
        node: FieldNode,
        path: Path,
        args: ArgumentValues,
        owner: str,
    ) -> _Connection:
        model = self.compiling.model(get_named_type(type_.fields["nodes"].type))
        keys = self.compiling.keys() if binding.link is not None else None
        scope = self.compiling.scope()
        row, base = self.compiling.base(scope.tables, model)
        scope.tables.column(key_column(keys))
        size = self._size(owner, node, path, args)
        return _Connection(binding, type_, path, args, size, model, scope, keys, row, base)

    def _part(self, connection: _Connection, key: str, nodes: list[FieldNode]) -> str:
        name = nodes[0].name.value
        type_, path = connection.type, (*connection.path, key)
        if name == "__typename":
            return repr(type_.name)
        if name == "totalCount":
            connection.needs_total = True
            return "totals.get(key, 0)"
        inner = get_named_type(type_.fields[name].type)
        if name == "facets":
            return self._facets(connection, inner, nodes, path)
        connection.needs_rows = True
        if name == "nodes":
            item = self.write(connection.scope, inner, nodes, connection.row, path, None)
            return f"[{item} for r in rows]"
        if name == "edges":
            return self._edges(connection, inner, nodes, path)
        return self._page_info(connection, inner, nodes)

    def _edges(
        self, connection: _Connection, type_: GraphQLNamedType, nodes: list[FieldNode], path: Path
    ) -> str:
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101
        parts = []
        for key, group in self.compiling.document.below(type_, nodes).items():
            name = group[0].name.value
            if name == "__typename":
                source = repr(type_.name)
            elif name == "cursor":
                source = f"codec.encode(r[{connection.place}])"
            else:
                inner = get_named_type(type_.fields[name].type)
                row = connection.row
                source = self.write(connection.scope, inner, group, row, (*path, key), None)
            parts.append(f"{json.dumps(key)}: {source}")
        return "[{" + ", ".join(parts) + "} for r in rows]"

    def _page_info(
        self, connection: _Connection, type_: GraphQLNamedType, nodes: list[FieldNode]
    ) -> str:
        size, place = connection.size, connection.place
        given, more = {argument for _, argument, _ in size.cursors}, "(key in more)"
        return self._leaves(
            type_,
            nodes,
            {
                "hasNextPage": repr("before" in given) if size.backwards else more,
                "hasPreviousPage": more if size.backwards else repr("after" in given),
                "startCursor": f"codec.encode(rows[0][{place}]) if rows else None",
                "endCursor": f"codec.encode(rows[-1][{place}]) if rows else None",
            },
        )

    def _leaves(
        self, type_: GraphQLNamedType, nodes: list[FieldNode], sources: dict[str, str]
    ) -> str:
        sources = {**sources, "__typename": repr(type_.name)}
        fields = self.compiling.document.below(type_, nodes)
        parts = (f"{json.dumps(key)}: {sources[g[0].name.value]}" for key, g in fields.items())
        return "{" + ", ".join(parts) + "}"

    # Facets

    def _facets(
        self, connection: _Connection, type_: GraphQLNamedType, nodes: list[FieldNode], path: Path
    ) -> str:
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101
        parts = []
        for key, group in self.compiling.document.below(type_, nodes).items():
            name = group[0].name.value
            if name == "__typename":
                parts.append(f"{json.dumps(key)}: {type_.name!r}")
                continue
            facet = binding_of(type_.fields[name])
            assert isinstance(facet, Facet)  # noqa: S101
            count_type = get_named_type(type_.fields[name].type)
            item = self._leaves(count_type, group, {"value": "f[1]", "count": "f[2]"})
            counted = f"facets[{len(connection.facets)}].get(key, EMPTY)"
            parts.append(f"{json.dumps(key)}: [{item} for f in {counted}]")
            connection.facets.append(self._facet(connection, facet, (*path, key)))
        return "{" + ", ".join(parts) + "}"

    def _facet(self, connection: _Connection, facet: Facet, path: Path) -> Fetching:
        keys = self._again(connection)
        tables = Tables(self.compiling.counter)
        row, base = self.compiling.base(tables, connection.model)
        value = facet.value(row, connection.args)
        wanted = conditions(connection.binding, row, keys, connection.args)
        count = func.count().label("n")
        rows = joined(tables, base)
        statement: AnySelect = select(key_column(keys).label("key"), value.label("value"), count)
        statement = statement.select_from(rows if keys is None else keys.join(rows, true()))
        statement = statement.where(*wanted, value.is_not(None))
        groups = [value] if keys is None else [keys.value, value]
        statement = statement.group_by(*groups).order_by(count.desc(), bytewise(value))
        return self.compiling.fetching(statement, path)

    # Selects

    def _rows(self, connection: _Connection) -> Fetching:
        binding, size, keys = connection.binding, connection.size, connection.keys
        tables = Tables(self.compiling.counter)
        inner, inner_base = self.compiling.base(tables, connection.model)
        wanted = conditions(binding, inner, keys, connection.args)
        wanted += _beyond(inner, binding, size)
        place = getattr(inner, binding.sort)
        limit = plus_one(bindparam(size.name))
        if not isinstance(connection.model.model, type):
            return self._rows_of_subquery(connection, limit)
        if keys is None and (walks := self._walks(connection, limit)) is not None:
            wanted = [inner.key.in_(walks)]
        ids = ids_of(tables, inner, inner_base, wanted, [_directed(place, size)], limit)
        alias = self.compiling.counter.alias("p")
        rows = PageRows(keys, connection.base, connection.row.key, ids, alias)
        order = _directed(getattr(connection.row, binding.sort), size)
        statement = selecting(connection.scope.tables, rows).order_by(order)
        return self.compiling.fetching(statement, connection.path)

    def _walks(self, connection: _Connection, limit: Any) -> AnySelect | None:
        """Select the ids among which a page is, by the way in that a filter has, if one has."""
        binding, size = connection.binding, connection.size
        found = way_in(connection.args)
        if found is None:
            return None
        name, way = found
        tables = Tables(self.compiling.counter)
        row, base = self.compiling.base(tables, connection.model)
        wanted = conditions(binding, row, None, connection.args, without=name)
        wanted = [condition for condition in wanted if not isinstance(condition, True_)]
        assert isinstance(base, Alias)  # noqa: S101
        rows = way.row.table
        if wanted:
            rows = rows.join(joined(tables, base), row.key == way.row)
        wanted += _bounds(way.sort, size)
        aliases = [self.compiling.counter.alias(kind) for kind in "kw"]
        order = _directed(way.sort, size)
        table = base.element
        assert isinstance(table, Table)  # noqa: S101
        return walked(way, table, rows, wanted, order, limit, aliases)

    def _rows_of_subquery(self, connection: _Connection, limit: Any) -> Fetching:
        """Take rows and columns in one look: a subquery has no key to come back by."""
        binding, size, row = connection.binding, connection.size, connection.row
        wanted = conditions(binding, row, connection.keys, connection.args)
        wanted += _beyond(row, binding, size)
        order = _directed(getattr(row, binding.sort), size)
        statement = selecting(connection.scope.tables, connection.base).where(*wanted)
        return self.compiling.fetching(statement.order_by(order).limit(limit), connection.path)

    def _total(self, connection: _Connection) -> Fetching:
        keys = self._again(connection)
        tables = Tables(self.compiling.counter)
        row, base = self.compiling.base(tables, connection.model)
        wanted = conditions(connection.binding, row, keys, connection.args)
        counted = select(func.count()).select_from(joined(tables, base)).where(*wanted)
        statement: AnySelect = select(key_column(keys), counted.scalar_subquery())
        if keys is not None:
            statement = statement.select_from(keys)
        return self.compiling.fetching(statement, (*connection.path, "totalCount"))

    def _again(self, connection: _Connection) -> Keys | None:
        """Give the keys for one more select of the same connection."""
        return None if connection.keys is None else self.compiling.keys()

    def _size(self, owner: str, node: FieldNode, path: Path, args: ArgumentValues) -> PageSize:
        compiling, values = self.compiling, values_of(args)
        variables = compiling.document.variables
        given = {
            argument.name.value
            for argument in node.arguments or ()
            if not is_absent(argument.value, variables)
        }
        backwards = values.get("last") is not None
        if backwards and "first" in given and values.get("first") is not None:
            raise BadInput("`first` and `last` are both given, wanted one of them", path)
        argument = "last" if backwards else "first"
        parameter = values.get(argument)
        get = compiling.getter(parameter) if parameter is not None else _default_size
        index = len(compiling.pages)
        cursors = tuple(
            (f"cursor{index}_{name}", name, compiling.getter(values[name]))
            for name in _CURSORS
            if values.get(name) is not None
        )
        rest = {k: v for k, v in values.items() if k not in (*_CURSORS, *_SIZES)}
        bound_to: list[str] = []
        identity = f"{owner}/{node.name.value}/{_identity(rest, bound_to)}"
        size = PageSize(
            f"size{index}",
            get,
            argument,
            backwards,
            path,
            f"codec{index}",
            identity,
            tuple(bound_to),
            cursors,
        )
        compiling.pages.append(size)
        return size


def _beyond(row: ModelRow, binding: Page, size: PageSize) -> list[Any]:
    """Give the conditions that `after` and `before` set."""
    return _bounds(getattr(row, binding.sort), size)


def _bounds(place: Sql, size: PageSize) -> list[Any]:
    bounds = [(argument, bindparam(name, type_=place.type)) for name, argument, _ in size.cursors]
    return [place > bound if argument == "after" else place < bound for argument, bound in bounds]


def _directed(place: Sql, size: PageSize) -> Sql:
    return place.desc() if size.backwards else place.asc()


def _default_size(_variables: Any) -> int:
    return DEFAULT_SIZE


def _identity(value: Any, bound_to: list[str]) -> str:
    """Describe arguments as far as they are known; parameters are noted by name."""
    if isinstance(value, BindParameter):
        bound_to.append(str(value.key))
        return "?"
    if isinstance(value, ArgumentValues):
        value = values_of(value)
    if isinstance(value, dict):
        inside = (
            f"{k}:{_identity(v, bound_to)}" for k, v in sorted(value.items()) if v is not None
        )
        return "{" + ",".join(inside) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_identity(item, bound_to) for item in value) + "]"
    return str(value)
