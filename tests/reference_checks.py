"""What is wrong with the arguments of an operation, found before anything of it is answered.

All of an operation is looked at, also what hangs below records that turn out not to be there: Refs
are looked up first, and sizes and cursors are known without any row.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLInputObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)
from graphql.execution.values import get_argument_values, get_directive_values

from tests.reference_graph import Graph, members
from tests.reference_refs import MEANT, Refused, meaning, read_node_id

LONGEST_REF = 400
PAGING = ("first", "last", "after", "before")


@dataclass(frozen=True)
class Mistake:
    """A code and where it belongs; `refuses`: nothing of the operation is answered."""

    code: str
    path: tuple[str, ...]
    refuses: bool = False


def identity(name: str, args: Mapping[str, Any]) -> str:
    """Give what a cursor is bound to: its connection with its arguments, page and size apart."""
    bound = {k: v for k, v in args.items() if v is not None and k not in PAGING}
    return json.dumps([name, bound], default=str, sort_keys=True)


def mistakes(
    schema: GraphQLSchema,
    graph: Graph,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Any,
    most: int,
) -> set[Mistake]:
    """Give all mistakes in the arguments of an operation."""
    fragments = {d.name.value: d for d in document.definitions if hasattr(d, "type_condition")}
    walk = Walk(schema, fragments, variables)
    found = set()
    for path, parent, node in walk.fields(operation.selection_set, {"Query"}, ()):
        definition = schema.type_map[parent].fields[node.name.value]
        args = get_argument_values(definition, node, variables)
        for mistake in _in_field(graph, parent, definition, node, args, variables, most):
            found.add(Mistake(mistake.code, path, mistake.refuses))
    return found


@dataclass
class Walk:
    """Goes through the fields of an operation, fragments filled in and directives applied."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Any
    apart: bool = False
    """Whether records of different types found by their ids have paths of their own."""

    def fields(
        self, selections: SelectionSetNode, possible: set[str], path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], str, FieldNode]]:
        """Give each field that may be asked of a record: its path, a type that has it, its node."""
        for node in selections.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                yield from self._field(node, possible, path)
                continue
            if isinstance(node, FragmentSpreadNode):
                node = self.fragments[node.name.value]
            condition = node.type_condition
            narrower = possible & self._possible(condition.name.value) if condition else possible
            if narrower:
                yield from self.fields(node.selection_set, narrower, path)

    def _field(
        self, node: FieldNode, possible: set[str], path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], str, FieldNode]]:
        path = (*path, node.alias.value if node.alias else node.name.value)
        if node.name.value.startswith("__"):
            return
        parent = min(possible)
        yield path, parent, node
        definition = self.schema.type_map[parent].fields[node.name.value]
        target = get_named_type(definition.type)
        if node.selection_set and is_composite_type(target):
            below = self._possible(target.name)
            if parent == "Query" and node.name.value in {"node", "nodes"}:
                for name in below & self._named(definition, node):
                    inner = (*path, name) if self.apart else path
                    yield from self.fields(node.selection_set, {name}, inner)
            else:
                yield from self.fields(node.selection_set, below, path)

    def _named(self, definition: Any, node: FieldNode) -> set[str]:
        ids = get_argument_values(definition, node, self.variables)
        texts = ids.get("ids", [ids.get("id")])
        return {found[0] for text in texts if (found := read_node_id(text))}

    def _possible(self, name: str) -> set[str]:
        type_ = self.schema.type_map[name]
        if is_abstract_type(type_):
            return {possible.name for possible in self.schema.get_possible_types(type_)}
        return {name}

    def _included(self, node: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not (skip and skip["if"]) and not (include and not include["if"])


def _in_field(
    graph: Graph,
    parent: str,
    definition: Any,
    node: FieldNode,
    args: Mapping[str, Any],
    variables: Any,
    most: int,
) -> Iterator[Mistake]:
    given = {a.name.value for a in node.arguments or () if _is_given(a.value, variables)}
    if {"first", "last"} <= given:
        yield Mistake("BAD_USER_INPUT", (), refuses=True)
    size = args.get("last") if "last" in given else args.get("first")
    if size is not None and size < 0:
        yield Mistake("BAD_USER_INPUT", (), refuses=True)
    if size is not None and size > most:
        yield Mistake("PAGE_TOO_LARGE", (), refuses=True)
    connection = get_named_type(definition.type).name
    for name in ("after", "before"):
        if args.get(name) is not None:
            own = identity(f"{connection}.{node.name.value}", args)
            if not _is_cursor(args[name], own):
                yield Mistake("CURSOR_INVALID", ())
    for text in args.get("ids", [args["id"]] if "id" in args else []):
        if read_node_id(text) is None:
            yield Mistake("BAD_USER_INPUT", ())
    for name, argument in definition.args.items():
        types = members(get_named_type(definition.type).name) if name == "ref" else None
        for code in _in_value(graph, name, argument.type, args.get(name), types):
            yield Mistake(code, ())


def _is_given(value: Any, variables: Any) -> bool:
    if isinstance(value, VariableNode):
        return variables.coerced.get(value.name.value) is not None
    return value.kind != "null_value"


def _is_cursor(cursor: str, own: str) -> bool:
    try:
        found, _ = json.loads(cursor)
    except ValueError:
        return False
    return found == own


def _in_value(graph: Graph, name: str, type_: Any, value: Any, types: Any) -> Iterator[str]:
    named = get_named_type(type_)
    if value is None:
        return
    if isinstance(value, list):
        for item in value:
            yield from _in_value(graph, name, named, item, types)
    elif isinstance(named, GraphQLInputObjectType):
        for key, item in named.fields.items():
            yield from _in_value(graph, key, item.type, value.get(key), types)
        if named.name == "DateRangeInput" and _is_reversed(value):
            yield "BAD_USER_INPUT"
    elif named.name == "Ref" and len(value) > LONGEST_REF:
        yield "BAD_USER_INPUT"
    elif named.name == "Ref":
        try:
            meaning(graph, value, types or MEANT[name], lookup=types is not None)
        except Refused as refused:
            yield refused.code


def _is_reversed(days: Mapping[str, Any]) -> bool:
    return bool(days.get("from") and days.get("to") and days["to"] < days["from"])
