"""What a field without a binding says by its name: a column, Parts, a link or a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import GraphQLField, get_named_type, is_leaf_type
from sqlalchemy import ColumnElement, literal_column, true
from sqlalchemy import inspect as inspect_mapped
from sqlalchemy.orm import Mapper, RelationshipProperty

from api.planner.catalog import Catalog
from api.planner.rows import ModelRow, Sql
from api.schema.binding import Many, Parts, TypeBinding, by


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
    key = f"{attribute.rstrip('_')}_id"
    if key in mapper.columns:
        return Link(key)
    return _list_of(mapper, attribute, catalog.model_of(target))


@cache
def _list_of(owner: Mapper[Any], attribute: str, target: TypeBinding | None) -> Many:
    """Read a list off the model as it is declared.

    Only a list by an association makes SQLAlchemy work out where all relationships lead, which
    takes as long as a tenth of a start.
    """
    relation = owner.get_property(attribute)
    assert isinstance(relation, RelationshipProperty)  # noqa: S101
    if relation.back_populates is None:
        return _association(owner.relationships[attribute])
    assert target is not None  # noqa: S101
    columns = inspect_mapped(target.model).columns
    link = by(f"{relation.back_populates}_id")
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
