"""Find the record that a slug or handle names, among the records being loaded and the stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from domain.base import Base, Entity, key_id
from domain.dialect import in_ids
from domain.names.model import SlugRedirect
from seeds.loading.shape import shapes
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Where

_OF_ID = select(Entity.id).where(
    Entity.id == bindparam("id"), Entity.typename == bindparam("typename")
)


class Resolver:
    """Knows ids by class and key. A slug that was renamed or merged leads on to its record."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._announced: dict[str, set[str]] = defaultdict(set)
        self._ids: dict[tuple[str, str], int] = {}
        self._searched: set[tuple[str, str]] = set()
        self._resolved: dict[tuple[str, frozenset[str]], int] = {}

    def announce(self, typename: str, key: str) -> None:
        """Make a record known that is about to be loaded."""
        self._announced[typename].add(key)

    def settle(self) -> None:
        """Give every announced record its id: the stored one if there is one."""
        for typename, keys in self._announced.items():
            found = self._stored(typename, keys)
            for key in keys:
                self._ids[typename, key] = found.get(key) or key_id(typename, key)

    def foresee(self, links: Iterable[tuple[str, frozenset[str]]]) -> None:
        """Find with one select what links are about to ask for one by one; see `resolve`."""
        asked: dict[int, tuple[str, str]] = {}
        for text, typenames in set(links):
            key, wanted = _meant(text, typenames)
            pairs = ((typename, key) for typename in typenames.intersection(wanted))
            asked |= {key_id(*pair): pair for pair in pairs if pair not in self._ids}
        query = select(Entity.id, Entity.typename).where(in_ids(Entity.id, asked))
        for row_id, typename in self.connection.execute(query):
            if asked[row_id][0] == typename:
                self._ids[asked[row_id]] = row_id

    def id_of(self, typename: str, key: str) -> int | None:
        """Give the id of a record, None when nobody knows it."""
        if (typename, key) not in self._ids and (typename, key) not in self._searched:
            self._searched.add((typename, key))
            values = {"id": key_id(typename, key), "typename": typename}
            found = self.connection.scalar(_OF_ID, values) or self._renamed(typename, [key]).get(
                key
            )
            if found is not None:
                self._ids[typename, key] = found
        return self._ids.get((typename, key))

    def resolve(self, text: str, typenames: frozenset[str], at: Where) -> int:
        """Give the id that `text` (a key, or Class/key) means among these classes.

        Raises InputError when there is none, or more than one.
        """
        known = self._resolved.get((text, typenames))
        if known is None:
            known = self._resolved[text, typenames] = self._resolve(text, typenames, at)
        return known

    def _resolve(self, text: str, typenames: frozenset[str], at: Where) -> int:
        key, wanted_types = _meant(text, typenames)
        if not typenames.issuperset(wanted_types):
            wanted = ", ".join(sorted(typenames))
            raise InputError("SEED_LINK", f"found a {wanted_types[0]}, wanted {wanted}", at)
        found = {t: i for t in wanted_types if (i := self.id_of(t, key)) is not None}
        if len(set(found.values())) == 1:
            return next(iter(found.values()))
        if found:
            ways = " or ".join(f"{t}/{key}" for t in found)
            raise InputError("SEED_AMBIGUOUS", f"{str(key)!r} may be {ways}; write one of them", at)
        wanted = ", ".join(wanted_types)
        hint = did_you_mean(key, self._known(wanted_types))
        message = f"found no record {str(key)!r}, wanted one of: {wanted}{hint}"
        raise InputError("SEED_UNKNOWN", message, at)

    def _known(self, typenames: Iterable[str]) -> set[str]:
        """Give every key of these classes, those being loaded and the stored slugs."""
        known: set[str] = set()
        entity = Base.metadata.tables["entity"]
        for typename in typenames:
            known |= self._announced[typename]
            table = shapes()[typename].slug_table
            if table is not None:
                query = select(table.c.slug).join(entity, entity.c.id == table.c.id)
                known |= set(self.connection.scalars(query.where(entity.c.typename == typename)))
        return known

    def _stored(self, typename: str, keys: Iterable[str]) -> dict[str, int]:
        by_id = {key_id(typename, key): key for key in keys}
        query = select(Entity.id).where(in_ids(Entity.id, by_id), Entity.typename == typename)
        found = {by_id[i]: i for i in self.connection.scalars(query)}
        missing = [key for key in by_id.values() if key not in found]
        if missing:
            found |= self._renamed(typename, missing)
        return found

    def _renamed(self, typename: str, slugs: list[str]) -> dict[str, int]:
        table = shapes()[typename].slug_table
        if table is None:
            return {}
        entity = Base.metadata.tables["entity"]
        by_slug = (
            select(table.c.slug, table.c.id)
            .join(entity, entity.c.id == table.c.id)
            .where(table.c.slug.in_(slugs), entity.c.typename == typename)
        )
        redirect = (
            select(SlugRedirect.slug, SlugRedirect.entity_id)
            .join(Entity, Entity.id == SlugRedirect.entity_id)
            .where(
                SlugRedirect.table == table.name,
                SlugRedirect.slug.in_(slugs),
                Entity.typename == typename,
            )
        )
        rows = [*self.connection.execute(by_slug), *self.connection.execute(redirect)]
        return {row.slug: row[1] for row in rows}


def _meant(text: str, typenames: Iterable[str]) -> tuple[str, list[str]]:
    """Give the key that a link has, and the classes in which it may be one."""
    typename, _, key = text.partition("/")
    return (key, [typename]) if key and typename in shapes() else (text, sorted(typenames))
