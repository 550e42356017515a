"""All rows of a database as objects of the model: the reference walks from one to the next."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, TypeVar

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from domain.base import Base, Entity
from domain.model import UNIONS
from domain.names.model import SlugRedirect
from domain.topic import Topic

T = TypeVar("T")
ACTORS = ("State", "Organization", "Person", "PoliticalParty", "Bloc")


class Graph:
    """The whole database, read at once; lists are read when they are first looked at, then kept."""

    def __init__(self, engine: Engine) -> None:
        self.session = Session(engine)
        self._rows: dict[str, list[Any]] = defaultdict(list)
        for mapper in Base.registry.mappers:
            if len(list(mapper.self_and_descendants)) == 1:
                self._rows[mapper.class_.__name__] += self.session.scalars(select(mapper.class_))
        rows = [row for of_class in self._rows.values() for row in of_class]
        self.by_id: dict[int, Any] = {row.id: row for row in rows if isinstance(row, Entity)}
        self.meanings: dict[Any, Any] = {}
        """What Refs were found to mean: asking again is what takes long."""
        self.redirects = {row.slug: self.by_id[row.entity_id] for row in self.all(SlugRedirect)}

    def close(self) -> None:
        """Let go of the database."""
        self.session.close()

    def of(self, typename: str) -> list[Any]:
        """Give all rows that a value of a GraphQL type may be."""
        return [row for name in members(typename) for row in self._rows[name]]

    def all(self, cls: type[T]) -> list[T]:
        """Give all rows of a class."""
        return self._rows[cls.__name__]

    def narrower(self, target: int) -> set[int]:
        """Give the id of a target, and for a topic those of all topics that are part of it."""
        below, grown = {target}, True
        while grown:
            more = {t.id for t in self.all(Topic) if any(b.id in below for b in t.broader)}
            grown = not more <= below
            below |= more
        return below


def members(typename: str) -> tuple[str, ...]:
    """Give the object types of an interface or union of records, best first; else the type."""
    return ACTORS if typename == "Actor" else UNIONS.get(typename, (typename,))


def python_name(name: str) -> str:
    """Give the attribute that a field means: `onBehalfOf` → `on_behalf_of`."""
    name = re.sub("([A-Z])", lambda letter: f"_{letter[0].lower()}", name)
    return f"{name}_" if name in {"from", "and", "or", "not"} else name
