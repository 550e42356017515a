"""Which place a name in a data set means: one in the country that the data set names with it."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select

from domain.actor import Actor
from domain.base import Entity
from domain.names.model import Name
from domain.names.normal import normal_form
from domain.place import Place
from seeds.importing.names import Names


class Places:
    """Looks places up by name and country, in the database as it is at the first look."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known: dict[tuple[str, str], set[str]] = {}
        self._read = False

    def find(self, text: str, country: str | None, on: str | None = None) -> str | None:
        """Give the slug of the place of that name in a country (slug of the State).

        on: EDTF, the time at which the name is used.
        None: the name stays open, unless an editor decided that it means nothing. A name of
        several places, such as "Tel Aviv, Jerusalem", is never taken apart.
        """
        if not self._read:
            self._known, self._read = self._stored(), True
        text = " ".join(text.split())
        decided = self._names.decided("Place", text, on)
        if decided is not None:
            return decided[0] and decided[0].slug
        found = self._known.get((normal_form(text), country or ""), set())
        if len(found) == 1:
            return next(iter(found))
        reason = f"may mean {', '.join(sorted(found)[:5])}" if found else "unknown"
        self._names.leave_open("Place", text, on, reason)
        return None

    def _stored(self) -> dict[tuple[str, str], set[str]]:
        name, place, state = Name.__table__.c, Place.__table__.c, Actor.__table__.c
        query = (
            select(name.normal, place.slug, state.slug)
            .join(Entity.__table__, Entity.__table__.c.id == name.subject_id)
            .join(place.id.table, place.id == name.subject_id)
            .join(state.id.table, state.id == place.country_id)
            .where(Entity.__table__.c.typename == "Place")
        )
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for normal, slug, country in self._names.connection.execute(query):
            found[normal, country].add(slug)
        return dict(found)
