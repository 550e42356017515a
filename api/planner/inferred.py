"""What a field without a binding says by its name: a column, Parts, a link or a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import GraphQLField, get_named_type, is_leaf_type
from sqlalchemy import ColumnElement, literal_column, true
from sqlalchemy.orm import RelationshipDirection, RelationshipProperty

from api.planner.catalog import Catalog
from api.planner.rows import ModelRow, Sql
from api.schema.binding import Many, Parts, by


@dataclass(frozen=True, slots=True)
class Column:
    """An attribute of the row at hand."""

    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link by a foreign key of the row at hand."""

    column: str


@dataclass(frozen=True, slots=True)
class ByKey:
    """An order that depends on the parent's key."""

    sql: Callable[[ModelRow, Sql], Sql]


def inferred(
    catalog: Catalog, row: ModelRow, attribute: str, definition: GraphQLField
) -> Column | Parts | Link | Many:
    """Give what the name of a field says of its data."""
    target = get_named_type(definition.type)
    if target.name in catalog.embedded:
        parts: Parts = catalog.embedded[target.name](attribute)
        return parts
    if is_leaf_type(target):
        return Column(attribute)
    mapper = row.mapper
    if mapper is None:
        return Link(f"{attribute}_id")
    relation = mapper.relationships[attribute]
    if relation.direction is RelationshipDirection.MANYTOONE:
        (column,) = relation.local_columns
        return Link(mapper.get_property_by_column(column).key)
    return _list_of(relation)


@cache
def _list_of(relation: RelationshipProperty[Any]) -> Many:
    if relation.secondary is not None:
        return _association(relation)
    (remote,) = relation.remote_side
    link = by(relation.mapper.get_property_by_column(remote).key)
    columns = relation.mapper.columns
    if "ordinal" in columns:
        return Many(link)
    return Many(link, order=("sort_key",) if "sort_key" in columns else ("slug",))


def _association(relation: RelationshipProperty[Any]) -> Many:
    table: Any = relation.secondary
    owner, target = (column.name for column in table.primary_key)

    def link(row: Any, key: Sql, _args: Any) -> ColumnElement[bool]:
        row.associated(table, owner, target, key)
        return true()

    def ordinal(row: ModelRow, key: Sql) -> Sql:
        return literal_column(f"{row.associated(table, owner, target, key)}.ordinal")

    return Many(link, order=(ByKey(ordinal), "id"))  # type: ignore[arg-type]
