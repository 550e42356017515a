"""The fields that an operation selects: fragments merged, @skip and @include applied.

Follows CollectFields of the GraphQL specification, section 6.3.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    is_abstract_type,
)

from api.errors import BadInput

Fields = dict[str, list[FieldNode]]
"""Field nodes by response key, in the order in which an answer has them."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document with one operation chosen, and the values that its directives read."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def collect(self, type_: GraphQLNamedType, sets: Iterable[SelectionSetNode]) -> Fields:
        """Give the fields that selection sets select on an object type."""
        fields: Fields = {}
        seen: set[str] = set()
        for selection_set in sets:
            self._collect(type_, selection_set, fields, seen)
        return fields

    def below(self, type_: GraphQLNamedType, nodes: Iterable[FieldNode]) -> Fields:
        """Give the fields selected on the value of a field, all of whose nodes are given."""
        return self.collect(type_, (n.selection_set for n in nodes if n.selection_set))

    def _collect(
        self, type_: GraphQLNamedType, selections: SelectionSetNode, fields: Fields, seen: set[str]
    ) -> None:
        for node in selections.selections:
            if not self._included(node.directives or ()):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                fields.setdefault(key, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition.name.value if node.type_condition else None
                if self._applies(condition, type_):
                    self._collect(type_, node.selection_set, fields, seen)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
                seen.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, type_):
                    self._collect(type_, fragment.selection_set, fields, seen)

    def _applies(self, condition: str | None, type_: GraphQLNamedType) -> bool:
        if condition is None or condition == type_.name:
            return True
        conditional = self.schema.get_type(condition)
        return is_abstract_type(conditional) and self.schema.is_sub_type(conditional, type_)

    def _included(self, directives: Iterable[DirectiveNode]) -> bool:
        for directive in directives:
            name = directive.name.value
            if name not in {"skip", "include"} or not directive.arguments:
                continue
            if self._condition(directive.arguments[0].value) == (name == "skip"):
                return False
        return True

    def _condition(self, node: Any) -> bool:
        if isinstance(node, VariableNode):
            value = self.variables.get(node.name.value)
            if value is None:
                raise BadInput(f"the variable `${node.name.value}` is null, wanted true or false")
            return bool(value)
        assert isinstance(node, BooleanValueNode)  # noqa: S101
        return node.value


def fragments_of(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    """Give the fragments of a document by name."""
    return {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
