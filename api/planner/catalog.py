"""What the fields of the schema say of their data, read once from the GraphQL types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    is_abstract_type,
    is_union_type,
)

from api.schema.binding import BINDING, MODEL, TypeBinding
from domain.base import Entity

DEFINITION = "strawberry-definition"
"""Key under which Strawberry leaves its own definition in a type's or field's extensions."""
CONNECTION = "__communique_connection__"
WHOLE = "__communique_where__"


_ENTITIES = TypeBinding(Entity, "typename")
"""Every member of a union has its identity in one table."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The schema with its bindings."""

    schema: GraphQLSchema
    embedded: dict[str, Any] = field(default_factory=dict)
    """Makers of Parts by type name, for objects that are columns under a prefix."""

    def model_of(self, type_: GraphQLNamedType) -> TypeBinding | None:
        """Give where the rows of a type come from; None for types without rows of their own."""
        if is_union_type(type_):
            return _ENTITIES
        origin = origin_of(type_)
        return getattr(origin, MODEL, None) if origin is not None else None

    def possible(self, type_: GraphQLNamedType) -> tuple[GraphQLObjectType, ...]:
        """Give the object types that a value of `type_` may have."""
        if is_abstract_type(type_):
            return tuple(self.schema.get_possible_types(type_))
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101
        return (type_,)

    def is_connection(self, type_: GraphQLNamedType) -> bool:
        """Whether a type is a Relay connection."""
        return bool(getattr(origin_of(type_), CONNECTION, False))


def origin_of(type_: GraphQLNamedType) -> Any:
    """Give the class that declares a type, None for what has none."""
    definition = type_.extensions.get(DEFINITION) if type_.extensions else None
    return getattr(definition, "origin", None)


def binding_of(field_: GraphQLField) -> Any:
    """Give the binding that a field carries, or None."""
    definition = field_.extensions.get(DEFINITION) if field_.extensions else None
    metadata = getattr(definition, "metadata", None) or {}
    return metadata.get(BINDING)


def owner_of(type_: GraphQLObjectType, name: str) -> str:
    """Give the type that declares a field: the interface from which `type_` takes it, or itself."""
    binding = binding_of(type_.fields[name])
    for interface in type_.interfaces:
        if name in interface.fields and binding_of(interface.fields[name]) is binding:
            return str(interface.name)
    return type_.name


def python_name(thing: Any, fallback: str) -> str:
    """Give the Python name of a field, an argument or an input field."""
    definition = thing.extensions.get(DEFINITION) if thing.extensions else None
    return getattr(definition, "python_name", None) or fallback
