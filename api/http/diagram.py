"""The map of the schema: the types that have records, and the fields that lead between them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
)

GROUPS = {
    "Who acts": (
        "Actor",
        "State",
        "Organization",
        "Person",
        "PoliticalParty",
        "Bloc",
        "Office",
        "OfficeTenure",
    ),
    "What happens": ("Campaign", "Delegation", "Visit", "Summit", "Event"),
    "What is said": ("Statement", "Topic", "Claim", "Assertion"),
    "What is agreed": ("Treaty", "TreatyAction"),
    "Where, and who says so": ("Place", "Source", "Evidence"),
}
"""Types as the map shows them, by group."""
_ACTOR = "Actor"


@dataclass(frozen=True, slots=True)
class Link:
    """A field that leads from one type to others."""

    field: str
    to: tuple[str, ...]
    many: bool
    via: str | None
    """Type without a place on the map that stands between the two; None: the link is direct."""
    says: str


@dataclass(frozen=True, slots=True)
class Box:
    """A type on the map."""

    name: str
    says: str
    links: tuple[Link, ...]
    kind_of: str | None
    """Interface that stands on the map for this type; it has the links that all kinds have."""

    def as_dict(self) -> dict[str, Any]:
        """Give it as the page takes it."""
        return asdict(self)


@cache
def diagram(schema: GraphQLSchema) -> tuple[Box, ...]:
    """Give the types of the map, by group."""
    return tuple(_box(schema, name) for names in GROUPS.values() for name in names)


def _box(schema: GraphQLSchema, name: str) -> Box:
    type_ = schema.type_map[name]
    assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)  # noqa: S101
    kind_of = _ACTOR if _ACTOR in {interface.name for interface in type_.interfaces} else None
    shared = _fields(schema.type_map[_ACTOR]) if kind_of else {}
    links = []
    for field, value in type_.fields.items():
        if field in shared:
            continue
        found, via = _targets(schema, get_named_type(value.type), type_)
        if found:
            many = _is_list(value.type) or _node_of(get_named_type(value.type)) is not None
            links.append(Link(field, found, many, via, value.description or ""))
    return Box(name, (type_.description or "").split("\n")[0], tuple(links), kind_of)


def _targets(
    schema: GraphQLSchema, type_: GraphQLNamedType, start: GraphQLNamedType
) -> tuple[tuple[str, ...], str | None]:
    """Give the types of the map to which a field of `type_` leads, and what stands between."""
    type_ = _node_of(type_) or type_
    direct = _on_map(schema, type_)
    if direct:
        return direct, None
    beyond: dict[str, None] = {}
    for name, field in _fields(type_).items():
        if name != "evidence":
            beyond |= dict.fromkeys(_on_map(schema, get_named_type(field.type)))
    if len(beyond) > 1:
        beyond.pop(start.name, None)  # the way back
    return tuple(beyond), type_.name


def _on_map(schema: GraphQLSchema, type_: GraphQLNamedType) -> tuple[str, ...]:
    shown = {name for names in GROUPS.values() for name in names}
    if type_.name in shown:
        return (type_.name,)
    if is_composite_type(type_) and not isinstance(type_, GraphQLObjectType):
        return tuple(kind.name for kind in schema.get_possible_types(type_) if kind.name in shown)
    return ()


def _node_of(type_: GraphQLNamedType) -> GraphQLNamedType | None:
    nodes = _fields(type_).get("nodes") if type_.name.endswith("Connection") else None
    return get_named_type(nodes.type) if nodes else None


def _fields(type_: GraphQLNamedType) -> dict[str, Any]:
    return getattr(type_, "fields", {})


def _is_list(type_: Any) -> bool:
    """Whether a field of this type gives a list."""
    if is_non_null_type(type_):
        return _is_list(type_.of_type)
    return is_list_type(type_)
