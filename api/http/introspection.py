"""Introspection: what it costs, and its answers. graphql-core gives them; the database has no part.

Its answers never change while the process runs, so those used last are kept, ready as JSON.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    SelectionSetNode,
    execute_sync,
    get_introspection_query,
    is_abstract_type,
    parse,
)

from api.planner.selection import fragments_of

INTROSPECTION = frozenset({"__schema", "__type", "_service"})
"""Root fields that speak of the schema; `_service` is there in a subgraph only."""
_KEPT = 8
_ROOM = 2
"""How many times the query that all tools send may be exceeded."""


class Introspection:
    """Answers what an operation asks of the schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._sizes = _usual_sizes(schema)
        self._kept: dict[tuple[Any, ...], dict[str, Any]] = {}
        standard = parse(
            get_introspection_query(
                specified_by_url=True,
                directive_is_repeatable=True,
                schema_description=True,
                input_value_deprecation=True,
            )
        )
        self._most = _ROOM * self._price(standard)

    def share(self, document: DocumentNode) -> float:
        """Give which part of what may be asked at once a document asks: 1 is all of it."""
        return self._price(document) / self._most

    async def answer(self, document: DocumentNode, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Give the data, ready as JSON; `variables` are those of the request as they came."""
        key = (document, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS))
        found = self._kept.pop(key, None)
        if found is None:
            found = await asyncio.to_thread(self._execute, document, variables)
        self._kept[key] = found
        if len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return found

    def _execute(self, document: DocumentNode, variables: Mapping[str, Any]) -> dict[str, Any]:
        result = execute_sync(self._schema, document, variable_values=dict(variables))
        if result.errors:
            raise result.errors[0]
        data = result.data or {}
        return {key: orjson.Fragment(orjson.dumps(value)) for key, value in data.items()}

    def _price(self, document: DocumentNode) -> float:
        fragments = fragments_of(document)
        known: dict[str, float] = {}

        def selections(node: SelectionSetNode | None) -> float:
            return sum(selection(inner) for inner in node.selections) if node else 0

        def selection(node: Any) -> float:
            if isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name not in known:
                    known[name] = selections(fragments[name].selection_set)
                return known[name]
            inner = selections(node.selection_set)
            if isinstance(node, FieldNode):
                return 1 + self._sizes.get(node.name.value, 1) * inner
            return inner

        operation = document.definitions[0]
        return selections(getattr(operation, "selection_set", None))


def _usual_sizes(schema: GraphQLSchema) -> dict[str, float]:
    """Give the length of each list of the introspection types, on average."""
    types = list(schema.type_map.values())
    inputs = [t for t in types if isinstance(t, GraphQLInputObjectType)]
    enums = [t for t in types if isinstance(t, GraphQLEnumType)]
    fielded = [t for t in types if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
    fields = [field for type_ in fielded for field in type_.fields.values()]
    possible = sum(len(schema.get_possible_types(t)) for t in types if is_abstract_type(t))
    of_all = len(types)
    return {
        "types": of_all,
        "directives": len(schema.directives),
        "fields": len(fields) / of_all,
        "args": sum(len(field.args) for field in fields) / max(1, len(fields)),
        "inputFields": sum(len(t.fields) for t in inputs) / of_all,
        "enumValues": sum(len(t.values) for t in enums) / of_all,
        "interfaces": sum(len(t.interfaces) for t in fielded) / of_all,
        "possibleTypes": possible / of_all,
        "ofType": 0.6,  # about as many types in fields and arguments are wrapped
    }
