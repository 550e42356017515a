"""Objects: the source of a value whose row is at hand, with the joins and lists that it needs."""

from __future__ import annotations

import json
from typing import Any

from graphql import FieldNode, GraphQLNamedType, GraphQLObjectType, get_named_type

from api.planner.arguments import ArgumentValues
from api.planner.catalog import binding_of, owner_of, python_name
from api.planner.context import Compiling, Path, Scope
from api.planner.inferred import Column, Link, inferred
from api.planner.lists import Lists
from api.planner.pages import Pages
from api.planner.plan import Kid, ListNode, PageNode
from api.planner.rows import ModelRow, Sql
from api.planner.selection import Fields
from api.planner.shape import converted
from api.schema.binding import Expr, First, Many, Page, Parts, ToOne


class Objects:
    """Compiles objects, and through `lists` and `pages` what is below them."""

    def __init__(self, compiling: Compiling) -> None:
        self.compiling = compiling
        self.lists = Lists(compiling, self.write)
        self.pages = Pages(compiling, self.write)

    def write(
        self,
        scope: Scope,
        type_: GraphQLNamedType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        args: ArgumentValues | None,
    ) -> str:
        """Give the source of an object of `type_`; `args` are those of the field that led here."""
        document = self.compiling.document
        if isinstance(type_, GraphQLObjectType):
            return self._fields(scope, type_, document.below(type_, nodes), row, path, args)
        binding = self.compiling.model(type_)
        assert binding.discriminator is not None  # noqa: S101
        values = {name: value for value, name in (binding.names or {}).items()}
        variants: dict[str, list[tuple[str, type[Any]]]] = {}
        for possible in self.compiling.catalog.possible(type_):
            own = self.compiling.catalog.model_of(possible)
            if own is None or not isinstance(own.model, type):
                continue
            fields = document.below(possible, nodes)
            source = self._fields(scope, possible, fields, row.variant(own.model), path, args)
            name = values.get(possible.name, possible.name)
            variants.setdefault(source, []).append((name, own.model))
        if len(variants) == 1:
            return next(iter(variants))
        return _chosen(scope, row, binding.discriminator, variants)

    def _fields(
        self,
        scope: Scope,
        type_: GraphQLObjectType,
        fields: Fields,
        row: ModelRow,
        path: Path,
        args: ArgumentValues | None,
    ) -> str:
        parts = (
            f"{json.dumps(key)}: {self._field(scope, type_, nodes, row, (*path, key), args)}"
            for key, nodes in fields.items()
        )
        return "{" + ", ".join(parts) + "}"

    def _field(
        self,
        scope: Scope,
        type_: GraphQLObjectType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        parent: ArgumentValues | None,
    ) -> str:
        name = nodes[0].name.value
        if name == "__typename":
            return repr(type_.name)
        definition = type_.fields[name]
        target = get_named_type(definition.type)
        attribute = python_name(definition, name)
        binding = binding_of(definition)
        if binding is None and target.name == "ID":
            return f"node_id({type_.name!r}, r[{scope.tables.column(row.key)}])"
        if binding is None:
            binding = inferred(self.compiling.catalog, row, attribute, definition)
        if isinstance(binding, Column):
            return _value(scope, getattr(row, binding.name))
        args = self.compiling.arguments(definition, nodes[0], path, _refs(binding), parent)
        if isinstance(binding, Expr):
            return _value(scope, binding.sql(row, args))
        if isinstance(binding, Parts):
            return self._parts(scope, binding, target, nodes, row, args)
        if isinstance(binding, ToOne):
            return self._joined(scope, binding, target, nodes, row, path, args)
        if isinstance(binding, Link):
            return self._linked(scope, binding, target, nodes, row, path, args)
        variable, key = self._kid(scope, binding, type_, nodes, row, path, args)
        if isinstance(binding, First):
            return f"next(iter({variable}.get(r[{key}], EMPTY)), None)"
        if isinstance(binding, Page):
            return f"{variable}[r[{key}]]"
        return f"{variable}.get(r[{key}], EMPTY)"

    def _kid(
        self,
        scope: Scope,
        binding: Many | First | Page,
        type_: GraphQLObjectType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        args: ArgumentValues,
    ) -> tuple[str, int]:
        """Give the variable of a list below this row, and the place of its key in the row.

        The types of an interface share a list that they take from it.
        """
        inner = binding.many if isinstance(binding, First) else binding
        key = row.key if inner.key == "id" else getattr(row, inner.key)
        place = scope.tables.column(key)
        known = (*(id(node) for node in nodes), id(binding), str(key))
        if known not in scope.kid_places:
            definition = type_.fields[nodes[0].name.value]
            made: ListNode | PageNode
            if isinstance(inner, Page):
                name = nodes[0].name.value
                owner = owner_of(type_, name)
                made = self.pages.page(inner, definition, nodes, path, args, owner)
            else:
                target, first_only = get_named_type(definition.type), isinstance(binding, First)
                made = self.lists.many(inner, target, nodes, path, args, first_only)
            scope.kid_places[known] = len(scope.kids)
            beside = inner.beside if isinstance(inner, Page) else ()
            columns = {name: scope.tables.column(getattr(row, name)) for name in beside}
            scope.kids.append(Kid(made, place, columns))
        return f"k{scope.kid_places[known]}", place

    def _parts(
        self,
        scope: Scope,
        parts: Parts,
        type_: GraphQLNamedType,
        nodes: list[FieldNode],
        row: ModelRow,
        args: ArgumentValues,
    ) -> str:
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101
        sources = []
        for key, group in self.compiling.document.below(type_, nodes).items():
            name = group[0].name.value
            if name == "__typename":
                source = repr(type_.name)
            else:
                definition = type_.fields[name]
                part = parts.fields[python_name(definition, name)]
                if isinstance(part, Parts):
                    inner = get_named_type(definition.type)
                    source = self._parts(scope, part, inner, group, row, args)
                else:
                    source = _value(scope, _sql(part, row, args))
            sources.append(f"{json.dumps(key)}: {source}")
        made = "{" + ", ".join(sources) + "}"
        if parts.present is None:
            return made
        if isinstance(parts.present, str) and not row.may_be_null(parts.present):
            return made
        present = scope.tables.column(_sql(parts.present, row, args))
        return f"(None if r[{present}] is None else {made})"

    def _linked(
        self,
        scope: Scope,
        binding: Link,
        target: GraphQLNamedType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        args: ArgumentValues,
    ) -> str:
        key = getattr(row, binding.column)
        model = self.compiling.model(target).model
        known = (str(key), model)
        if known not in scope.links:
            scope.links[known] = ModelRow(scope.tables, model, key, outer=True)
        linked = scope.links[known]
        made = self.write(scope, target, nodes, linked, path, args)
        if not row.may_be_null(binding.column):
            return made
        place = linked.witness()
        if place is None:
            place = scope.tables.column(key)
        return f"(None if r[{place}] is None else {made})"

    def _joined(
        self,
        scope: Scope,
        binding: ToOne,
        target: GraphQLNamedType,
        nodes: list[FieldNode],
        row: ModelRow,
        path: Path,
        args: ArgumentValues,
    ) -> str:
        model = self.compiling.model(target).model
        linked = ModelRow(scope.tables, model, None, outer=True)
        scope.tables.join(linked.base, binding.on(row, linked, args))
        made = self.write(scope, target, nodes, linked, path, args)
        if binding.always:
            return made
        return f"(None if r[{scope.tables.column(linked.key)}] is None else {made})"


def _chosen(
    scope: Scope,
    row: ModelRow,
    discriminator: str,
    variants: dict[str, list[tuple[str, type[Any]]]],
) -> str:
    """Give the source that fits the type of a row.

    Where the tables of all types but those of one source are joined anyway, the one that has a row
    tells the type, and the discriminator's table need not be joined.
    """
    untold = [s for s, types in variants.items() if not all(row.tells(m) for _, m in types)]
    if len(untold) == 1 and not row.is_joined(discriminator):
        rest = untold[0]
        tests = {
            source: " or ".join(f"r[{row.own_witness(model)}] is not None" for _, model in types)
            for source, types in variants.items()
            if source != rest
        }
    else:
        rest = list(variants)[-1]
        place = scope.tables.column(getattr(row, discriminator))
        tests = {
            source: f"r[{place}] in {tuple(name for name, _ in types)!r}"
            for source, types in variants.items()
            if source != rest
        }
    return f"({''.join(f'{source} if {test} else ' for source, test in tests.items())}{rest})"


def _value(scope: Scope, expression: Sql) -> str:
    return converted(scope.tables.column(expression), expression.type)


def _sql(part: str | Expr, row: ModelRow, args: ArgumentValues) -> Sql:
    return getattr(row, part) if isinstance(part, str) else part.sql(row, args)


def _refs(binding: Any) -> Any:
    inner = binding.many if isinstance(binding, First) else binding
    return inner.refs if isinstance(inner, Many | Page | Expr) else {}
