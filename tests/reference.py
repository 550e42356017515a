"""The oracle: answers any query naively, field by field, over plain objects of the model.

graphql-core executes the operation on a schema that is read from our SDL, so that nothing of the
application's own resolving is used; every list is filtered, ordered and cut in plain Python. It is
written from the descriptions in the schema and from the domain, never from the SQL: where it and
the planner differ, one of them is wrong.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLResolveInfo,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    execute_sync,
    get_named_type,
    get_nullable_type,
    is_list_type,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values

from api.http.operations import MOST_ERRORS
from tests.asking import codes
from tests.reference_checks import Mistake, mistakes
from tests.reference_fields import RESOLVERS, kept
from tests.reference_graph import Graph, members, python_name
from tests.reference_refs import MEANT, Refused, meaning
from tests.reference_schema import SCHEMA


@dataclass
class Answered:
    """What the reference makes of a request; `executed` is false when it refuses to run it."""

    data: dict[str, Any] | None
    mistakes: set[Mistake] = field(default_factory=set)
    executed: bool = True

    def agrees(self, answer: Mapping[str, Any]) -> bool:
        """Whether the errors of an answer are these mistakes; it holds five at most."""
        found = codes(answer)
        if not self.executed:
            return bool(found) and {c for c, _ in found} <= {m.code for m in self.mistakes}
        known = {(mistake.code, mistake.path) for mistake in self.mistakes}
        return found == known or (len(found) == MOST_ERRORS and found < known)


class Reference:
    """Answers operations over one database as if today were `today`."""

    def __init__(self, graph: Graph, today: date, most: int = 100) -> None:
        self.graph = graph
        self.today = today
        self.most = most

    def answer(self, text: str, variables: Mapping[str, Any]) -> Answered:
        """Answer the one operation of a document."""
        try:
            document = parse(text)
        except GraphQLSyntaxError:
            return Answered(None, {Mistake("GRAPHQL_PARSE_FAILED", ())}, executed=False)
        if validate(SCHEMA, document):
            return Answered(None, {Mistake("GRAPHQL_VALIDATION_FAILED", ())}, executed=False)
        (node,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
        values = get_variable_values(SCHEMA, node.variable_definitions or (), dict(variables))
        if isinstance(values, list):
            return Answered(None, {Mistake("BAD_USER_INPUT", ())}, executed=False)
        found = mistakes(SCHEMA, self.graph, document, node, values, self.most)
        refused = {mistake for mistake in found if mistake.refuses}
        if refused:
            return Answered(None, refused, executed=False)
        return Answered(self._data(document, variables, {m.path[0] for m in found}), found)

    def _data(
        self, document: DocumentNode, variables: Mapping[str, Any], failed: set[str]
    ) -> dict[str, Any] | None:
        result = execute_sync(
            SCHEMA,
            document,
            variable_values=dict(variables),
            context_value=self,
            field_resolver=functools.partial(_resolve, failed),
            type_resolver=lambda value, _info, _type: type(value).__name__,
        )
        unforeseen = [e for e in result.errors or () if not isinstance(e.original_error, Refused)]
        if unforeseen:
            raise unforeseen[0]
        return result.data

    def ref(self, text: str, name: str) -> Any:
        """Give the record that a Ref under an argument of this name means."""
        return meaning(self.graph, text, MEANT[name])


def _resolve(failed: set[str], source: Any, info: GraphQLResolveInfo, **args: Any) -> Any:
    if info.parent_type.name == "Query" and info.path.key in failed:
        raise Refused("")
    names = [info.parent_type.name, *(i.name for i in info.parent_type.interfaces), "*"]
    for name in names:
        resolver = RESOLVERS.get(f"{name}.{info.field_name}")
        if resolver is not None:
            return resolver(info.context, source, args)
    if info.parent_type.name == "Query":
        return _looked_up(info, args["ref"])
    value = getattr(source, python_name(info.field_name))
    is_list = is_list_type(get_nullable_type(info.return_type))
    return kept(info.context, value, args) if is_list else value


def _looked_up(info: GraphQLResolveInfo, text: str) -> Any:
    types = members(get_named_type(info.return_type).name)
    return meaning(info.context.graph, text, types, lookup=True)
