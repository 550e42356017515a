"""Which person a name in a data set means.

A person is the same one only by identifier, or by name, office, state and time together: the name
in its normal form, an office that both hold (an office belongs to one state), and terms that may
overlap. Everybody else is a new record; where somebody of that name is known already, the report
says so.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from domain.actor import Actor
from domain.base import Entity
from domain.names.model import Identifier, IdentifierScheme, Name
from domain.names.normal import normal_form
from domain.office import Office, OfficeTenure
from seeds.importing.names import Span
from seeds.importing.offices import slug_of
from seeds.record import Record, Where

_GENERATION = 10
"""Years by which two births are those of two persons, whatever key or name they share."""

_ACTOR, _TENURE, _OFFICE = Actor.__table__.c, OfficeTenure.__table__.c, Office.__table__.c
_SLUGS = select(_ACTOR.slug, _ACTOR.name)
_OF_SLUG = _SLUGS.where(_ACTOR.slug == bindparam("value"))
_KEYS = (
    select(
        Identifier.__table__.c.value,
        _ACTOR.slug,
        _ACTOR.existence_start_earliest,
        _ACTOR.existence_end_latest,
    )
    .join(_ACTOR.id.table, Identifier.__table__.c.subject_id == _ACTOR.id)
    .where(Identifier.__table__.c.scheme == IdentifierScheme.OTHER)
    .order_by(_ACTOR.slug)
)
_OF_KEY = _KEYS.where(Identifier.__table__.c.value == bindparam("value"))
_OF_NAME = (
    select(_ACTOR.slug, _OFFICE.slug, _TENURE.interval_start_earliest, _TENURE.interval_end_latest)
    .select_from(Name.__table__)
    .join(Entity.__table__, Entity.__table__.c.id == Name.__table__.c.subject_id)
    .join(_ACTOR.id.table, _ACTOR.id == Name.__table__.c.subject_id)
    .outerjoin(_TENURE.id.table, _TENURE.holder_id == _ACTOR.id)
    .outerjoin(_OFFICE.id.table, _OFFICE.id == _TENURE.office_id)
    .where(Name.__table__.c.normal == bindparam("name"), Entity.__table__.c.typename == "Person")
    .order_by(_ACTOR.slug)
)

_OF_LIFE = select(_ACTOR.existence_start_earliest, _ACTOR.existence_end_latest).where(
    _ACTOR.slug == bindparam("slug")
)
_ITS_KEYS = (
    select(Identifier.__table__.c.value)
    .join(_ACTOR.id.table, Identifier.__table__.c.subject_id == _ACTOR.id)
    .where(
        Identifier.__table__.c.scheme == IdentifierScheme.OTHER, _ACTOR.slug == bindparam("slug")
    )
)

_ALL_NAMES = (
    select(Name.__table__.c.normal)
    .join(Entity.__table__, Entity.__table__.c.id == Name.__table__.c.subject_id)
    .where(Entity.__table__.c.typename == "Person")
)
_PATIENCE = 100
"""Look-ups of a batch, from which on it pays to read all there is at once."""


class _Stored:
    """Tells what is surely not stored, without a select for each in a batch that asks much."""

    def __init__(self, every: Select[Any]) -> None:
        """every: selects all that is stored, by its first column."""
        self._every = every
        self.begin()

    def begin(self) -> None:
        """Forget what the last batch read."""
        self._asked = 0
        self._known: dict[str, Any] | None = None

    def lacks(self, value: str, connection: Connection) -> bool:
        """Whether a value is surely not stored; False may be either."""
        known = self._all(connection)
        return known is not None and value not in known

    def row(self, value: str, one: Select[Any], connection: Connection) -> Any:
        """Give the row of a value, None if there is none; `one` selects it."""
        known = self._all(connection)
        if known is not None:
            return known.get(value)
        return connection.execute(one, {"value": value}).first()

    def _all(self, connection: Connection) -> dict[str, Any] | None:
        self._asked += 1
        if self._known is None and self._asked >= _PATIENCE:
            rows = connection.execute(self._every).all()
            self._known = {row[0]: row for row in reversed(rows)}  # the first of several stays
        return self._known


@dataclass(frozen=True, slots=True)
class Found:
    """A person, as the record of the import says it."""

    slug: str
    record: Record
    flags: tuple[str, ...] = ()


@dataclass
class _Known:
    """A person of some name, and the offices that the person holds at some time."""

    slug: str
    offices: list[tuple[str, Span]]


class People:
    """Finds persons in the database and among those that the batch is about to add."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._by_key: dict[str, str] = {}
        self._by_name: dict[str, list[_Known]] = defaultdict(list)
        self._slugs: dict[str, str] = {}
        self._lives: dict[str, Span] = {}
        self._stored_keys = _Stored(_KEYS)
        self._stored_names = _Stored(_ALL_NAMES)
        self._stored_slugs = _Stored(_SLUGS)

    def begin(self, connection: Connection) -> None:
        """Begin a batch. What the last one would have added is in the database, or never was."""
        self._connection = connection
        self._by_key.clear()
        self._by_name.clear()
        self._slugs.clear()
        self._lives.clear()
        for stored in (self._stored_keys, self._stored_names, self._stored_slugs):
            stored.begin()

    def find(
        self,
        name: str,
        key: str,
        where: Where,
        *,
        office: str | None = None,
        on: str | None = None,
        fields: dict[str, object] | None = None,
        lasting: bool = False,
    ) -> Found:
        """Give the person, known or new.

        name: as it is to be shown, without titles.
        key: identifies the person within all data sets of one publisher ("hsg:kerry-john-f");
            where the publisher has no key for persons, that of the record and of the place in it.
        office: slug of an office that the person holds at the time `on` (EDTF).
        fields: what else is known, such as `existence`.
        lasting: whether the key is the publisher's own for the person, the same in every record:
            a person found by name gets it, unless it has another of that publisher.
        """
        name = " ".join(name.split())
        normal = normal_form(name)
        when = Span.of(on)
        life = Span.of_period((fields or {}).get("existence"))
        own = self._own(key)
        flags: tuple[str, ...] = ()
        if own is not None and lasting:
            own, key, flags = self._at_that_time(own, key, life, when)
        same_name = self._of_name(normal)
        if own is None and office is not None:
            matching = [
                person.slug
                for person in same_name
                if any(held == office and span.meets(when) for held, span in person.offices)
            ]
            if lasting:
                matching = [slug for slug in matching if not self._keyed(slug, key)]
            if len(matching) == 1:
                self._remember(normal, matching[0], office, when)
                if lasting:
                    self._by_key[key] = matching[0]
                found = self._record(name, matching[0], key if lasting else None, where, fields)
                return Found(matching[0], found)
        if own is None:
            own = self._free_slug(name)
            self._by_key[key] = own
            self._lives[own] = life
            if same_name:
                others = ", ".join(person.slug for person in same_name)
                flags += (f"a new person, though the name {name} is that of {others}",)
        self._remember(normal, own, office, when)
        return Found(own, self._record(name, own, key, where, fields), flags)

    def label(self, slug: str) -> str:
        """Give the name to show of an actor that is stored; "" if it is not."""
        stored = self._stored_slugs.row(slug, _OF_SLUG, self._database)
        return "" if stored is None else str(stored.name)

    def _record(
        self,
        name: str,
        slug: str,
        key: str | None,
        where: Where,
        fields: dict[str, object] | None,
    ) -> Record:
        given: dict[str, object] = {"name": name, **(fields or {})}
        if key is not None:
            given["identifiers"] = [{"scheme": "OTHER", "value": key[:200]}]
        return Record("Person", slug, given, where, shared=True)

    def _own(self, key: str) -> str | None:
        if key not in self._by_key:
            stored = self._stored_keys.row(key[:200], _OF_KEY, self._database)
            if stored is None:
                return None
            _, self._by_key[key], first, last = stored
            self._lives.setdefault(self._by_key[key], Span(first, last))
        return self._by_key.get(key)

    def _at_that_time(
        self, own: str, key: str, life: Span, when: Span
    ) -> tuple[str | None, str, tuple[str, ...]]:
        """Give the person whom a key means, who lived then, the key, and what to flag.

        A publisher may give one key to father and son in two of its data sets. The second gets the
        key with the first known year after it.
        """
        if not self._is_another(own, life, when):
            return own, key, ()
        for other in self._keys_after(f"{key}:"):
            slug = self._own(other)
            if slug is not None and not self._is_another(slug, life, when):
                return slug, other, ()
        first = life.first or when.first or when.last
        flag = f"a new person, though the key {key} is that of {own}, who lived at another time"
        return None, f"{key}:{first.year if first else 'other'}", (flag,)

    def _is_another(self, slug: str, life: Span, when: Span) -> bool:
        known = self._life(slug)
        if life.first is not None and known.first is not None:
            return abs(life.first.year - known.first.year) > _GENERATION
        return not known.meets(when)

    def _life(self, slug: str) -> Span:
        if slug not in self._lives:
            row = self._database.execute(_OF_LIFE, {"slug": slug}).first()
            self._lives[slug] = Span(*row) if row else Span(None, None)
        return self._lives[slug]

    def _keys_after(self, prefix: str) -> list[str]:
        query = select(Identifier.value).where(
            Identifier.scheme == IdentifierScheme.OTHER,
            Identifier.value.startswith(prefix, autoescape=True),
        )
        added = (key for key in self._by_key if key.startswith(prefix))
        return sorted({*self._scalars(query), *added})

    def _keyed(self, slug: str, key: str) -> bool:
        """Whether a person has a key of the same publisher already."""
        publisher = f"{key.partition(':')[0]}:"
        if any(
            slug == owner and other.startswith(publisher) for other, owner in self._by_key.items()
        ):
            return True
        keys = self._scalars(_ITS_KEYS, {"slug": slug})
        return any(other.startswith(publisher) for other in keys)

    def _of_name(self, normal: str) -> list[_Known]:
        if normal not in self._by_name:
            self._by_name[normal] = self._stored(normal)
        return self._by_name[normal]

    def _stored(self, normal: str) -> list[_Known]:
        found: dict[str, _Known] = {}
        if self._stored_names.lacks(normal, self._database):
            return []
        for slug, held, first, last in self._database.execute(_OF_NAME, {"name": normal}):
            person = found.setdefault(slug, _Known(slug, []))
            if held is not None:
                person.offices.append((held, Span(first, last)))
        return list(found.values())

    def _remember(self, normal: str, slug: str, office: str | None, when: Span) -> None:
        known = self._of_name(normal)
        person = next((person for person in known if person.slug == slug), None)
        if person is None:
            person = _Known(slug, [])
            known.append(person)
        if office is not None and not any(held == office for held, _ in person.offices):
            person.offices.append((office, Span(None, None)))

    def _free_slug(self, name: str) -> str:
        base = slug_of(name, 150) or "person"
        number = 1
        while True:
            slug = base if number == 1 else f"{base}-{number}"
            if slug not in self._slugs and not self._taken(slug):
                self._slugs[slug] = name
                return slug
            number += 1

    def _taken(self, slug: str) -> bool:
        return self._stored_slugs.row(slug, _OF_SLUG, self._database) is not None

    def _scalars(self, query: Select[Any], values: dict[str, str] | None = None) -> list[str]:
        return list(self._database.scalars(query, values))

    @property
    def _database(self) -> Connection:
        assert self._connection is not None, "no batch has begun"  # noqa: S101
        return self._connection
