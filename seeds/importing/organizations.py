"""Organisations as data sets name them, made where no record has them yet."""

from __future__ import annotations

import re

from sqlalchemy import select

from domain.actor import Actor
from domain.base import Entity
from seeds.importing.groups import group_named
from seeds.importing.names import Known, Names
from seeds.importing.offices import slug_of
from seeds.record import Record, Where

_CLASS = "Organization"
_REMARK = re.compile(r"\s*\(([^()]*)\)\W*$")
_ACRONYM = re.compile(r"[A-Z][A-Z-]{1,11}")


def organization(
    names: Names, text: str, kind: str, on: str, where: Where
) -> tuple[Known, list[Record]]:
    """Give the organisation that a name means, and its record if it may be new.

    text: as printed; a remark in brackets at its end is no part of the name, and an acronym if it
        is in capitals.
    kind: OrganizationKind of a new one.
    on: EDTF, the time at which the name is used.
    Names that differ only in case, accents or punctuation mean one organisation.
    """
    text = " ".join(text.split())
    remark = _REMARK.search(text)
    name = _REMARK.sub("", text) or text
    for spelling in dict.fromkeys((name, text)):
        group = group_named(spelling)
        if group is not None:
            return Known(group.typename, group.slug), [group.record(where)]
    known = names.means(name, on, (_CLASS, "Bloc"))
    if known is not None and known.typename != _CLASS:
        return known, []
    slug = known.slug if known else _free(names, slug_of(name, 150) or "organization")
    fields: dict[str, object] = {"name": name, "kind": kind}
    if remark and _ACRONYM.fullmatch(remark.group(1)):
        fields["names"] = [{"value": remark.group(1), "kind": "ACRONYM"}]
    return Known(_CLASS, slug), [Record(_CLASS, slug, fields, where, shared=True)]


def _free(names: Names, slug: str) -> str:
    """Give the slug, lengthened where an actor of another class has it."""
    actor, entity = Actor.__table__.c, Entity.__table__.c
    query = select(entity.typename).join(actor.id.table, actor.id == entity.id)
    holder = names.connection.scalar(query.where(actor.slug == slug))
    return slug if holder in {None, _CLASS} else f"{slug}-organization"
