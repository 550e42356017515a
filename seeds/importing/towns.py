"""Towns and sites within a state as data sets name them, made where no record has them yet."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from domain.actor import Actor
from domain.names.model import Name
from domain.names.normal import normal_form
from domain.place import Place
from seeds.importing.names import Names
from seeds.importing.offices import slug_of
from seeds.record import Record, Where

_PLACE, _NAME, _STATE = Place.__table__.c, Name.__table__.c, Actor.__table__.alias().c
_ANYWHERE = (
    select(_PLACE.slug)
    .join(_NAME.id.table, _NAME.subject_id == _PLACE.id)
    .where(_NAME.normal == bindparam("name"))
    .distinct()
)
_IN_STATE = _ANYWHERE.join(_STATE.id.table, _STATE.id == _PLACE.country_id).where(
    _STATE.slug == bindparam("state")
)


def town(names: Names, text: str, country: str | None, where: Where, kind: str = "CITY") -> Record:
    """Give the Place that a name means within a state (slug); it is shared by all data sets.

    text: as printed, "Halifax, Nova Scotia" included: it is never split.
    country: None where the data set names no state; then the place is one without a country.
    A stored place of that name in that state is taken; else it is a new one.
    """
    text = " ".join(text.split())
    fields: dict[str, object] = {"name": text, "kind": kind}
    if country is not None:
        fields["country"] = f"State/{country}"
    new = "-".join(filter(None, (slug_of(text, 120) or "place", country)))
    slug = stored_town(names, text, country) or new[:200].strip("-")
    return Record("Place", slug, fields, where, shared=True)


def stored_town(names: Names, text: str, country: str | None) -> str | None:
    """Give the slug of the one stored place of that name in that state (slug), if it is one.

    country: None is any state, and none.
    """
    asked = (stored_town, normal_form(text), country)
    if asked not in names.found:
        query = _ANYWHERE if country is None else _IN_STATE
        values = {"name": asked[1]} | ({"state": country} if country else {})
        found = list(names.connection.scalars(query, values))
        names.found[asked] = found[0] if len(found) == 1 else None
    return names.found[asked]
