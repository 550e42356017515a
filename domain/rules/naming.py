"""Rules 17, 36, 37 and 39: codes, slugs, language tags and labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import langcodes
from sqlalchemy import Column, ColumnElement, Table, exists, literal, select

from domain.base import Named
from domain.names.model import Identifier, Name, NameKind, SlugRedirect
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import entities, rows_of_all, tables_with, touched_tables, twins
from domain.rules.spans import Span, at_once, judged, span_columns

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@rule(17, "IDENTIFIER_TAKEN", REJECTS_OR_WARNS)
def identifier_taken(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A code of a scheme belongs to one record at a time; it may pass from one to another."""
    a, b, pair = twins(scope, Identifier.__table__, ["scheme", "value"], ["id", "subject_id"])
    columns = (*span_columns(a, "validity"), *span_columns(b, "validity"))
    query = select(a.c.subject_id, a.c.scheme, a.c.value, *columns).join(b, pair)
    for subject_id, scheme, value, *days in scope.rows(
        query.where(a.c.subject_id != b.c.subject_id)
    ):
        mine, other = Span.read(*days[:6]), Span.read(*days[6:])
        message = f"{scheme} {value} ({mine}) belongs to another record as well ({other})"
        yield from judged(found, at_once(mine, other, handover=True), subject_id, message)


@rule(36, "SLUG_MALFORMED")
def slug_malformed(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A slug is lower-case ASCII letters and digits, in words joined by single hyphens."""
    selects = (
        select(table.c.id, table.c.slug).where(scope.touches(table.c.id))
        for table in touched_tables(scope, _with_slug())
    )
    for row_id, slug in rows_of_all(scope, selects):
        if not SLUG.fullmatch(slug):
            yield found.certain(row_id, f"slug {slug!r}; wanted words like 'un-security-council'")


@rule(36, "SLUG_REDIRECT_BROKEN")
def slug_redirect_broken(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A slug is never given anew: one that redirects is not in use, and leads to a row of its
    own type.
    """
    redirect = SlugRedirect.__table__
    columns = (redirect.c.entity_id, redirect.c.slug, redirect.c.table)
    if scope.session.execute(select(*columns).limit(1)).first() is None:
        return  # as nearly always, and two large selects less
    used = (
        select(*columns)
        .join(table, table.c.slug == redirect.c.slug)
        .where(_redirects(table), scope.touches(table.c.id, redirect.c.entity_id))
        for table in _with_slug()
    )
    for entity_id, slug, table_name in rows_of_all(scope, used):
        message = f"the slug {slug!r} of {table_name} redirects here and is in use as well"
        yield found.certain(entity_id, message)
    astray = select(*columns).where(
        scope.touches(redirect.c.entity_id),
        *(~(_redirects(t) & exists().where(t.c.id == redirect.c.entity_id)) for t in _with_slug()),
    )
    for entity_id, slug, table_name in scope.rows(astray):
        message = f"the slug {slug!r} redirects here, where there is no row of {table_name}"
        yield found.certain(entity_id, message)


def _with_slug() -> list[Table]:
    redirect = SlugRedirect.__table__
    return [table for table in tables_with("slug") if table is not redirect]


def _redirects(table: Table) -> ColumnElement[bool]:
    return SlugRedirect.__table__.c.table == literal(table.name)


@rule(37, "LANGUAGE_TAG_INVALID")
def language_tag_invalid(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A language is given by a valid BCP 47 tag, a script by its ISO 15924 code."""
    for table in touched_tables(scope, tables_with("language")):
        subject = _subject(table)
        query = select(subject, table.c.language).where(
            table.c.language.is_not(None), scope.touches(table.c.id, subject)
        )
        for row_id, tag in scope.rows(query):
            if not is_language_tag(tag):
                yield found.certain(row_id, f"{tag!r} is no valid BCP 47 language tag")
    name = Name.__table__
    with_script = select(name.c.subject_id, name.c.script).where(
        name.c.script.is_not(None), scope.touches(name.c.id, name.c.subject_id)
    )
    for row_id, script in scope.rows(with_script):
        if not is_language_tag(f"und-{script}"):
            yield found.certain(row_id, f"{script!r} is no ISO 15924 script")


@lru_cache(maxsize=4096)
def is_language_tag(tag: str) -> bool:
    """Whether a tag is well formed and made of registered subtags."""
    return "_" not in tag and langcodes.tag_is_valid(tag)


def _subject(table: Table) -> Column[Any]:
    """Give the id of the entity that a row is, or belongs to."""
    owners = (table.c.get(name) for name in ("subject_id", "statement_id"))
    return next((column for column in owners if column is not None), table.c.id)


@rule(39, "LABEL_IS_NO_NAME")
def label_is_no_name(scope: Scope, found: Findings) -> Iterator[Breach]:
    """The label of a record is also among its names, as a PRIMARY one."""
    name = Name.__table__
    labels = _labels()
    selects = (
        select(table.c.id, label).where(
            scope.touches(table.c.id),
            ~exists().where(
                name.c.subject_id == table.c.id,
                name.c.kind == NameKind.PRIMARY,
                name.c.value == label,
            ),
        )
        for table in touched_tables(scope, labels)
        for label in [labels[table]]
    )
    for row_id, label in rows_of_all(scope, selects):
        yield found.certain(row_id, f"no PRIMARY name {label!r}, which is the label")


def _labels() -> dict[Table, Column[Any]]:
    """Give the column of the label by table; kinds of actor share one."""
    columns = (cls.__mapper__.columns[cls.__label__] for cls in entities(Named))
    return {column.table: column for column in columns}
