"""Rule 40: what the pointers that may lead to several types lead to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, select
from sqlalchemy.orm import RelationshipProperty

from domain.base import Base, Entity
from domain.campaign import Aim
from domain.model import UNIONS
from domain.rules.engine import Breach, Findings, Scope, rule


class Pointer(NamedTuple):
    """A column that leads to an entity, and to which types it may."""

    owner: ColumnElement[Any]
    target: ColumnElement[Any]
    kinds: tuple[str, ...]
    name: str


def pointers() -> Iterator[Pointer]:
    """Give every pointer whose foreign key alone allows more types than the model does."""
    aim = Aim.__table__
    yield Pointer(aim.c.id, aim.c.of_id, ("Campaign", "Delegation", "Visit"), "of")
    for mapper in sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__):
        for link in mapper.relationships:
            if (kinds := link.info.get("kinds")) and link.parent is mapper:
                yield Pointer(*_columns(link), UNIONS[kinds], link.key)


def _columns(link: RelationshipProperty[Any]) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    if link.secondary is None:
        (column,) = link.local_columns
        return link.parent.local_table.c.id, column
    keys: dict[FromClause, ColumnElement[Any]] = {
        key.column.table: key.parent for key in link.secondary.foreign_keys
    }
    return keys[link.parent.local_table], keys[Entity.__table__]


@rule(40, "LINK_TO_WRONG_TYPE")
def link_to_wrong_type(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A link that may lead to several types leads to one of them.

    What a link leads to never becomes another type, so only those who have a link are asked.
    """
    entity = Entity.__table__
    for pointer in pointers():
        query = (
            select(pointer.owner, entity.c.typename)
            .join(entity, entity.c.id == pointer.target)
            .where(
                entity.c.typename.not_in(pointer.kinds),
                scope.touches(pointer.owner),
            )
        )
        for owner_id, typename in scope.rows(query):
            wanted = ", ".join(pointer.kinds)
            yield found.certain(owner_id, f"{pointer.name} leads to {typename}; wanted {wanted}")
