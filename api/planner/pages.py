"""Relay connections: rows, count and facets, each only if selected."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, get_named_type
from sqlalchemy import (
    BindParameter,
    FromClause,
    bindparam,
    func,
    literal_column,
    select,
    true,
    union_all,
)

from api.errors import BadInput
from api.planner.arguments import ArgumentValues, is_absent, values_of
from api.planner.catalog import binding_of
from api.planner.conditions import LINK, conditions
from api.planner.context import (
    Compiling,
    Path,
    Scope,
    joined,
    key_column,
    plus_one,
    selecting,
)
from api.planner.entries import EntryRows, first_entries
from api.planner.froms import EachAtMost, Keys, PageRows
from api.planner.lists import Write
from api.planner.plan import Fetching, PageNode, PageSize
from api.planner.rows import AnySelect, ModelRow, Sql, Tables
from api.planner.shape import page_builder
from api.planner.ways import PAGING, Access, Walker, access, is_alone
from api.schema.binding import Entries, Facet, Page, TypeBinding, reading
from api.schema.together import Arm, Entry, Together, WithoutKind
from domain.dialect import bytewise

DEFAULT_SIZE = 20
_CURSORS = ("after", "before")


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
        source, kids = "{" + ", ".join(parts) + "}", connection.scope.kids
        size = self._with_codec(connection.size, source)
        return PageNode(
            self._rows(connection) if connection.needs_rows else None,
            self._total(connection) if connection.needs_total else None,
            tuple(connection.facets),
            tuple(kids),
            page_builder(
                source,
                len(kids),
                counted=connection.needs_total or bool(connection.facets),
            ),
            path,
            size,
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
        keys = self._keys(binding) if binding.link is not None else None
        scope = self.compiling.scope()
        row, base = self.compiling.base(scope.tables, model)
        if keys is not None:
            scope.tables.column(keys.value)
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
        return self.compiling.fetching(statement, path, lasting=keys is not None)

    # Selects

    def _rows(self, connection: _Connection) -> Fetching:
        binding, keys, size = connection.binding, connection.keys, connection.size
        model, tables = connection.model.model, connection.scope.tables
        order = _directed(getattr(connection.row, binding.sort), size)
        if isinstance(model, Together):
            statement = selecting(tables, self._first_of_all(connection, model)).order_by(order)
            return self.compiling.fetching(statement, connection.path, lasting=True)
        assert isinstance(model, type)  # noqa: S101
        found = access(model, binding, connection.args)
        if found is not None and keys is not None:
            found = found.below(binding.link)
        walker = self._walker(connection, model, binding)
        ids = walker.page(found)
        alias = self.compiling.counter.alias("p")
        begins = found is None and keys is None and _begins(connection, ids)
        beginning: tuple[Any, ...] = ()
        if begins:
            found_first: Sql = literal_column(f"{alias}.{binding.sort}")
            beginning = true(), _limit(size), _directed(found_first, size)
        entries = _entries(connection)
        if keys is None or entries is None:
            row = connection.row
            rows: FromClause = PageRows(keys, connection.base, row.key, ids, alias, *beginning)
        else:
            rows = _by_entries(connection, keys, entries, walker, ids, alias)
        statement = selecting(tables, rows).order_by(order)
        if begins:
            statement = statement.suffix_with(EachAtMost(_limit(size), None), dialect="sqlite")
        lasting = begins or keys is not None or (found is not None and is_alone(connection.args))
        about = size.name if begins else ""
        return self.compiling.fetching(statement, connection.path, lasting, about)

    def _walker(
        self, connection: _Connection, model: type[Any], binding: Page, arm: Arm | None = None
    ) -> Walker:
        """Give what finds the rows of one class; `arm`: where it is one of several."""
        keys, args, size = connection.keys, connection.args, connection.size
        return Walker(
            self.compiling,
            model,
            binding.sort,
            lambda row, without: conditions(
                binding, row if arm is None else Entry(arm, row), keys, args, without
            ),
            lambda place: _bounds(place, size, arm),
            lambda place: _directed(place, size),
            _limit(size),
            binding.link,
            None if keys is None else keys.value,
        )

    def _first_of_all(self, connection: _Connection, together: Together) -> FromClause:
        """Put the first rows of several classes together, and keep those of the page."""
        selects = []
        for arm in together.arms:
            binding = arm.binding(connection.binding)
            found = access(arm.model, binding, connection.args) or Access()
            row, rows = self._walker(connection, arm.model, binding, arm).met(found)
            selects.append(Entry(arm, row)().select_from(rows))
        every = union_all(*selects).subquery()
        order = _directed(every.c[connection.binding.sort], connection.size)
        page = select(every).order_by(order).limit(_limit(connection.size))
        return page.alias(connection.base.name)

    def _all_together(self, connection: _Connection, together: Together) -> FromClause:
        """Put all rows of several classes together that stand in the list."""
        selects = []
        for arm in together.arms:
            tables = Tables(self.compiling.counter)
            row, base = self.compiling.base(tables, TypeBinding(arm.model))
            binding, entry = arm.binding(connection.binding), Entry(arm, row)
            wanted = conditions(binding, entry, None, connection.args)
            selects.append(select(row.key).select_from(joined(tables, base)).where(*wanted))
        return union_all(*selects).subquery()

    def _total(self, connection: _Connection) -> Fetching:
        model = connection.model.model
        keys = self._again(connection)
        tables = Tables(self.compiling.counter)
        if isinstance(model, Together):
            rows, wanted = self._all_together(connection, model), []
        else:
            row, base = self.compiling.base(tables, connection.model)
            wanted = conditions(connection.binding, row, keys, connection.args)
            rows = joined(tables, base)
        counted = select(func.count()).select_from(rows).where(*wanted)
        statement: AnySelect = select(key_column(keys), counted.scalar_subquery())
        if keys is not None:
            statement = statement.select_from(keys)
        path = (*connection.path, "totalCount")
        return self.compiling.fetching(statement, path, lasting=keys is not None)

    def _again(self, connection: _Connection) -> Keys | None:
        """Give the keys for one more select of the same connection."""
        return None if connection.keys is None else self._keys(connection.binding)

    def _keys(self, binding: Page) -> Keys:
        return self.compiling.keys(binding.owner, binding.beside)

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
        rest = {k: v for k, v in values.items() if k not in PAGING}
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

    def _with_codec(self, size: PageSize, source: str) -> PageSize:
        """Note that a page needs no codec where it neither takes cursors nor gives any."""
        if size.cursors or "codec." in source:
            return size
        pages, without = self.compiling.pages, replace(size, codec="")
        pages[pages.index(size)] = without
        return without


def _entries(connection: _Connection) -> Entries | None:
    """Give the entries that lead to the rows, where the arguments are such."""
    chosen = connection.binding.entries
    return None if chosen is None else chosen(connection.args)


def _by_entries(
    connection: _Connection,
    keys: Keys,
    entries: Entries,
    walker: Walker,
    ids: AnySelect,
    alias: str,
) -> FromClause:
    """Find the rows of a page below parents by entries; `ids`: what finds them otherwise."""
    row, size = connection.row, connection.size
    apart = walker.page(None, (LINK,))
    if apart.whereclause is None and keys.owner is not None:
        ids = first_entries(entries, keys.owner, partial(_directed, size=size), _limit(size))
    plain = PageRows(keys, connection.base, row.key, ids, alias)
    order = _directed(getattr(row, connection.binding.sort), size)
    return EntryRows(plain, keys, entries, apart, row.key, order, size.name)


def _begins(connection: _Connection, ids: AnySelect) -> bool:
    """Whether a page is the beginning of an index: nothing leaves rows out, or orders them anew.

    Tables that are joined outwards do neither: they have one row at most for each row of the page.
    """
    alone = all(join.outer for join in connection.scope.tables.joins)
    return ids.whereclause is None and alone and connection.row.is_indexed(connection.binding.sort)


def _bounds(place: Sql, size: PageSize, arm: Arm | None = None) -> list[Any]:
    """Give the conditions that `after` and `before` set.

    Of a row of several classes by its sort key, for its index, and exactly by its place.
    """
    made: list[Any] = []
    whole = place if arm is None else arm.place(place)
    for name, argument, _ in size.cursors:
        bound = bindparam(name, type_=place.type)
        if arm is not None:
            key = reading(bound, WithoutKind())
            made.append(place >= key if argument == "after" else place <= key)
        made.append(whole > bound if argument == "after" else whole < bound)
    return made


def _limit(size: PageSize) -> Any:
    return plus_one(bindparam(size.name))


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
