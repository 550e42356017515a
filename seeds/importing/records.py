"""Which record of a class a text means, for classes that have no rules of their own for that."""

from __future__ import annotations

import re

from sqlalchemy import select

from domain.base import Entity
from domain.names.model import Name
from domain.names.normal import normal_form
from seeds.importing.names import Known, Names
from seeds.loading.shape import shapes

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def named_record(names: Names, typename: str, text: str) -> Known | None:
    """Give the one record that has a text as its slug, or else as one of its names.

    A text with the form of a slug that no record has may be that of one which is about to be
    loaded: it is given as it stands, and the loader says whether there is one.
    """
    connection, entity = names.connection, Entity.__table__.c
    table = shapes()[typename].slug_table
    if table is None:
        return Known(typename, text)
    slugs = (
        select(table.c.slug)
        .join(entity.id.table, entity.id == table.c.id)
        .where(entity.typename == typename)
    )
    if _SLUG.fullmatch(text) and connection.scalar(slugs.where(table.c.slug == text)):
        return Known(typename, text)
    name = Name.__table__.c
    named = slugs.join(name.id.table, name.subject_id == table.c.id)
    found = set(connection.scalars(named.where(name.normal == normal_form(text))))
    if len(found) == 1:
        return Known(typename, found.pop())
    return Known(typename, text) if _SLUG.fullmatch(text) and not found else None
