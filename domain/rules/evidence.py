"""Rules 31 and 32: every fact has evidence, and evidence carries only so far."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, exists, or_, select

from domain.base import Entity, EpistemicStatus, Sourced
from domain.campaign import Campaign
from domain.event import EventStatus
from domain.rules.engine import Breach, Findings, Scope, rule
from domain.rules.selects import (
    entities,
    rows_of_all,
    table_of,
    tables_with,
    touched_tables,
    without,
)
from domain.rules.visits import DATED_EVENTS
from domain.source import AttributionKind, Evidence, Source, SourceKind

REFERENCE_KINDS = (SourceKind.REFERENCE_LIST, SourceKind.DATASET)

_HAPPENS = (EventStatus.ONGOING, EventStatus.OCCURRED)
"""What a life cycle holds above PLANNED."""


@cache
def fact_types() -> tuple[str, ...]:
    """Give the types whose rows are facts."""
    return tuple(cls.__name__ for cls in entities(Sourced))


@rule(31, "FACT_WITHOUT_EVIDENCE")
def fact_without_evidence(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Every fact has evidence for the row as a whole."""
    entity, evidence = Entity.__table__, Evidence.__table__
    whole = select(evidence.c.id).where(
        evidence.c.subject_id == entity.c.id, evidence.c.field.is_(None)
    )
    query = select(entity.c.id).where(
        entity.c.typename.in_(fact_types()),
        scope.touches(entity.c.id),
        without(whole.correlate(entity)),
    )
    for (row_id,) in scope.rows(query):
        yield found.certain(row_id, "no evidence for the row as a whole")


@rule(31, "REFERENCE_WITHOUT_LIST")
def reference_without_list(scope: Scope, found: Findings) -> Iterator[Breach]:
    """What counts as REFERENCE, a fact or a piece of evidence, comes from a source that is a
    reference list or a data set.
    """
    evidence, source = Evidence.__table__, Source.__table__
    other = (
        select(evidence.c.subject_id, source.c.kind)
        .join(source, source.c.id == evidence.c.source_id)
        .where(
            evidence.c.attribution == AttributionKind.REFERENCE,
            source.c.kind.not_in(REFERENCE_KINDS),
        )
    )
    wanted = "wanted REFERENCE_LIST or DATASET"
    scopes = [scope.touches(evidence.c.subject_id)]
    if scope.ids is not None:  # a select of its own, so that it starts at the few sources touched
        scopes.append(scope.touches(source.c.id))
    for concerned in scopes:
        for row_id, kind in scope.rows(other.where(concerned)):
            yield found.certain(
                row_id, f"REFERENCE evidence from a source of kind {kind}, {wanted}"
            )
    kind = select(source.c.kind).where(source.c.id == evidence.c.source_id).scalar_subquery()
    from_list = select(evidence.c.id).where(kind.in_(REFERENCE_KINDS))
    for row_id in _with_status(scope, EpistemicStatus.REFERENCE, from_list):
        yield found.certain(row_id, f"status REFERENCE without such a source, {wanted}")


def _with_status(scope: Scope, status: EpistemicStatus, unless: Select[Any]) -> Iterator[int]:
    """Give the facts of a status for which no row of `unless`, a select of evidence, exists."""
    evidence = Evidence.__table__
    selects = (
        select(table.c.id).where(
            table.c.epistemic_status == status,
            scope.touches(table.c.id),
            without(unless.where(evidence.c.subject_id == table.c.id).correlate(table)),
        )
        for table in touched_tables(scope, tables_with("epistemic_status"))
    )
    for (row_id,) in rows_of_all(scope, selects):
        yield row_id


@rule(32, "EVENT_ON_HEADLINE_ALONE")
def event_on_headline_alone(scope: Scope, found: Findings) -> Iterator[Breach]:
    """What only headlines tell is at most PLANNED: neither ONGOING nor OCCURRED.

    Evidence for the row as a whole counts, and evidence for its status.
    """
    selects = (
        select(table.c.id, table.c.status).where(
            table.c.status.in_(_HAPPENS), scope.touches(table.c.id), _on_headlines(table, "status")
        )
        for table in touched_tables(scope, (*DATED_EVENTS, table_of(Campaign)))
    )
    for row_id, status in rows_of_all(scope, selects):
        yield found.certain(row_id, f"{status} on the word of headlines alone")


@rule(32, "STATUS_ON_HEADLINE_ALONE")
def status_on_headline_alone(scope: Scope, found: Findings) -> Iterator[Breach]:
    """What only headlines tell is at most REPORTED: never REFERENCE."""
    selects = (
        select(table.c.id).where(
            table.c.epistemic_status == EpistemicStatus.REFERENCE,
            scope.touches(table.c.id),
            _on_headlines(table),
        )
        for table in touched_tables(scope, tables_with("epistemic_status"))
    )
    for (row_id,) in rows_of_all(scope, selects):
        yield found.certain(row_id, "REFERENCE on the word of headlines alone")


def _on_headlines(table: FromClause, *fields: str) -> ColumnElement[bool]:
    """Say that a row rests on headlines and on nothing else."""
    evidence = Evidence.__table__
    counts = or_(evidence.c.field.is_(None), evidence.c.field.in_(fields))
    of_row = exists().where(evidence.c.subject_id == table.c.id, counts)
    headline = evidence.c.attribution == AttributionKind.HEADLINE_ONLY
    return of_row.where(headline) & ~of_row.where(~headline)
