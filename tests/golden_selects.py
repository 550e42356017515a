"""How many selects an operation may take at most, counted on its document alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    FieldNode,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    get_named_type,
    get_nullable_type,
    is_list_type,
    parse,
    validate,
)
from graphql.execution.values import get_argument_values, get_variable_values

from tests.reference_checks import Walk
from tests.reference_refs import read_node_id
from tests.reference_schema import SCHEMA

COUNTED = {"totalCount", "byAct", "bySpeaker", "byStatus"}


def most_selects(text: str, given: Mapping[str, Any]) -> int:
    """Count: one for all Refs, one for each root, list, page, count and facet selected."""
    try:
        document = parse(text)
    except GraphQLSyntaxError:
        return 0
    if validate(SCHEMA, document):
        return 0
    (node,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    variables = get_variable_values(SCHEMA, node.variable_definitions or (), dict(given))
    if isinstance(variables, list):
        return 0
    fragments = {d.name.value: d for d in document.definitions if hasattr(d, "type_condition")}
    walk = Walk(SCHEMA, fragments, variables, apart=True)
    wanted: set[Any] = set()
    refs = 0
    for path, parent, field in walk.fields(node.selection_set, {"Query"}, ()):
        definition = SCHEMA.type_map[parent].fields[field.name.value]
        args = get_argument_values(definition, field, variables)
        refs |= any(_holds_ref(a.type, args.get(n)) for n, a in definition.args.items())
        wanted |= set(_selects(path, parent, definition, field, args))
    return refs + len(wanted)


def _selects(
    path: tuple[str, ...], parent: str, definition: Any, field: FieldNode, args: Mapping[str, Any]
) -> Iterator[Any]:
    """Name the selects that one field takes; a page is taken by what is asked of it."""
    name, target = field.name.value, get_named_type(definition.type).name
    is_list = is_list_type(get_nullable_type(definition.type)) and name != "editors"
    if parent == "Query" and name in {"node", "nodes"}:
        ids = args.get("ids", [args.get("id")])
        yield from ((path, found[0]) for text in ids if (found := read_node_id(text)))
    elif name in COUNTED:
        yield path, "count"
    elif parent.endswith("Connection") and name != "facets":
        yield path[:-1], parent, "page"
    elif target.endswith("Connection") or parent.endswith("Edge"):
        return
    elif parent == "Query" or is_list or target == "DelegationMember":
        yield path, parent


def _holds_ref(type_: Any, value: Any) -> bool:
    named = get_named_type(type_)
    if value is None or named.name == "Ref":
        return value is not None
    if isinstance(value, list):
        return any(_holds_ref(named, item) for item in value)
    fields = getattr(named, "fields", {})
    return any(_holds_ref(field.type, value.get(name)) for name, field in fields.items())
