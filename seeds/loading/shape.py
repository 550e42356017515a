"""What a class of the model takes: read off the mapper, so that the loader names no entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.orm import Mapper, RelationshipDirection, RelationshipProperty

from domain import model
from domain.base import Base, Entity, Named, Sourced
from domain.words import WORDS_OF

COMPUTED = frozenset(
    {"id", "typename", "slug", "ordinal", "actor_kind", "epistemic_status", "observed_on"}
    | {"normal", "title_normal", "sort_key", "recorded_at"}
)
"""Columns that the loader fills itself and that no input may give; so are those of words."""


@dataclass(frozen=True, slots=True)
class Link:
    """A pointer to another record: its column and the classes that may stand there."""

    column: str
    typenames: frozenset[str]
    required: bool


@dataclass(frozen=True, slots=True)
class LinkList:
    """A list of pointers, kept in a table of their own."""

    table: Table
    owner: str
    target: str
    typenames: frozenset[str]


@dataclass(frozen=True, slots=True)
class Owned:
    """A list of rows that belong to their owner."""

    cls: type[Base]
    parent: str
    """Column of the owned row that leads to its owner."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Everything that a record of one class may give."""

    cls: type[Base]
    tables: tuple[Table, ...]
    """Base table first."""
    columns: dict[str, Column[Any]]
    composites: dict[str, tuple[str, ...]]
    """Attribute to its columns, in the order of the value's parts."""
    links: dict[str, Link] = field(default_factory=dict)
    lists: dict[str, LinkList] = field(default_factory=dict)
    owned: dict[str, Owned] = field(default_factory=dict)
    every: tuple[Column[Any], ...] = ()
    """All columns of all its tables."""
    names: frozenset[str] = frozenset()
    """Names of all columns."""
    words: dict[str, str] = field(default_factory=dict)
    """Columns with the words of another one, and that one."""
    is_entity: bool = False
    """Whether its rows have an identity of their own."""
    is_sourced: bool = False
    """Whether its rows need evidence."""
    label: str | None = None
    """Column that holds the name to show, for what has names."""
    slug_table: Table | None = None
    """Table that holds the slug, None for what has none."""

    @property
    def typename(self) -> str:
        """Name of the class."""
        return self.cls.__name__

    @property
    def attributes(self) -> list[str]:
        """Names that an input may use."""
        return sorted([*self.columns, *self.composites, *self.links, *self.lists, *self.owned])

    def takes(self, name: str) -> bool:
        """Whether an input may use a name."""
        parts = (self.columns, self.composites, self.links, self.lists, self.owned)
        return any(name in part for part in parts)

    def attribute_of(self, column: str) -> str:
        """Give the attribute under which an input gives a column."""
        parts = ((name, part) for name, given in self.composites.items() for part in given)
        links = ((name, link.column) for name, link in self.links.items())
        return next((name for name, part in (*parts, *links) if part == column), column)


@cache
def shapes() -> dict[str, Shape]:
    """Give the shape of every concrete class, by name."""
    return {
        mapper.class_.__name__: _shape(mapper)
        for mapper in Base.registry.mappers
        if mapper.class_ is not Entity and not _is_abstract(mapper)
    }


def _typenames_under(mapper: Mapper[Any]) -> frozenset[str]:
    return frozenset(m.class_.__name__ for m in mapper.self_and_descendants if not _is_abstract(m))


def _is_abstract(mapper: Mapper[Any]) -> bool:
    return len(list(mapper.self_and_descendants)) > 1


def _shape(mapper: Mapper[Any]) -> Shape:
    composites = {
        prop.key: tuple(column.key for column in prop.columns) for prop in mapper.composites
    }
    in_composite = {name for names in composites.values() for name in names}
    links: dict[str, Link] = {}
    lists: dict[str, LinkList] = {}
    owned: dict[str, Owned] = {}
    keys: set[str] = set()
    for relation in mapper.relationships:
        if relation.direction is RelationshipDirection.MANYTOONE:
            (column,) = relation.local_columns
            name = str(column.key)
            keys.add(name)
            links[relation.key] = Link(name, _typenames(relation), not column.nullable)
        elif relation.info.get("owned"):
            (parent,) = relation.remote_side
            owned[relation.key] = Owned(relation.mapper.class_, str(parent.key))
        elif relation.secondary is not None and not relation.info.get("inverse"):
            lists[relation.key] = _link_list(relation)
    if not issubclass(mapper.class_, Named):
        owned.pop("names", None)
    columns = {
        column.key: column
        for table in mapper.tables
        for column in table.columns
        if column.key not in in_composite | keys | COMPUTED and WORDS_OF not in column.info
    }
    tables = tuple(m.local_table for m in reversed(list(mapper.iterate_to_root())))
    every = tuple(column for table in tables for column in table.c)
    cls = mapper.class_
    return Shape(
        cls,
        tables,
        columns,  # type: ignore[arg-type]
        composites,
        links,
        lists,
        owned,
        every,
        frozenset(column.key for column in every),
        {str(column.key): column.info[WORDS_OF] for column in every if WORDS_OF in column.info},
        is_entity=issubclass(cls, Entity),
        is_sourced=issubclass(cls, Sourced),
        label=cls.__label__ if issubclass(cls, Named) else None,
        slug_table=next((table for table in tables if "slug" in table.c), None),
    )


def _typenames(relation: RelationshipProperty[Any]) -> frozenset[str]:
    union = relation.info.get("kinds")
    return frozenset(model.UNIONS[union]) if union else _typenames_under(relation.mapper)


def _link_list(relation: RelationshipProperty[Any]) -> LinkList:
    table = relation.secondary
    assert isinstance(table, Table)  # noqa: S101
    owner = next(c.key for c in table.c if c in relation.remote_side and _joins(relation, c, True))
    target = next(c.key for c in table.primary_key if c.key != owner)
    return LinkList(table, owner, target, _typenames(relation))


def _joins(relation: RelationshipProperty[Any], column: Column[Any], first: bool) -> bool:
    pairs = relation.synchronize_pairs if first else relation.secondary_synchronize_pairs
    return any(column is pair[1] for pair in pairs or ())
