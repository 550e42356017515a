"""Rules 24 to 27 and 30: statements, their speakers, and how they relate."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, exists, func, or_, select, true

from domain.dialect import in_ids
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.selects import circle_text, cycles
from domain.rules.spans import before, day_columns, judged
from domain.source import Evidence
from domain.statement import (
    Statement,
    StatementRelation,
    StatementRelationType,
    StatementStatus,
    StatementStatusChange,
)

_TAKES_BACK = (
    StatementRelationType.WITHDRAWS,
    StatementRelationType.DENIES,
    StatementRelationType.CORRECTS,
)


@rule(24, "STATEMENT_WITHOUT_SPEAKER")
def statement_without_speaker(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A statement has a speaker, or words that describe who spoke."""
    table = Statement.__table__
    query = select(table.c.id).where(
        table.c.speaker_id.is_(None),
        func.trim(func.coalesce(table.c.speaker_description, "")) == "",
        scope.touches(table.c.id),
    )
    for (statement_id,) in scope.rows(query):
        yield found.certain(statement_id, "neither a speaker nor words that describe one")


@rule(25, "REPORTER_IS_SPEAKER")
def reporter_is_speaker(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Who passes a statement on is not the one who made it."""
    table = Statement.__table__
    query = select(table.c.id).where(
        table.c.reported_by_id == table.c.speaker_id, scope.touches(table.c.id)
    )
    for (statement_id,) in scope.rows(query):
        yield found.certain(statement_id, "the speaker is also given as the one who reports it")


@rule(26, "ANSWER_BEFORE_TARGET", REJECTS_OR_WARNS)
def answer_before_target(scope: Scope, found: Findings) -> Iterator[Breach]:
    """What withdraws, denies or corrects a statement is not earlier than that statement."""
    relation, statement = StatementRelation.__table__, Statement.__table__
    source, target = statement.alias(), statement.alias()
    query = (
        select(
            relation.c.id,
            relation.c.type,
            *day_columns(source, "date"),
            *day_columns(target, "date"),
        )
        .join(source, source.c.id == relation.c.from_id)
        .join(target, target.c.id == relation.c.to_id)
        .where(
            relation.c.type.in_(_TAKES_BACK),
            scope.touches(relation.c.id, relation.c.from_id, relation.c.to_id),
        )
    )
    for relation_id, type_, a1, a2, b1, b2 in scope.rows(query):
        message = f"{type_} a statement that was made later ({b1 or ''}..{b2 or ''})"
        yield from judged(found, before((a1, a2), (b1, b2)), relation_id, message)


@rule(27, "WITHDRAWN_WITHOUT_WITHDRAWAL")
def withdrawn_without_withdrawal(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A statement is WITHDRAWN, now or in its history, only by a WITHDRAWS relation that has
    evidence.
    """
    statement, relation = Statement.__table__, StatementRelation.__table__
    change, evidence = StatementStatusChange.__table__, Evidence.__table__
    was = exists().where(
        change.c.statement_id == statement.c.id, change.c.status == StatementStatus.WITHDRAWN
    )
    withdrawn = or_(statement.c.status == StatementStatus.WITHDRAWN, was)
    supported = exists().where(evidence.c.subject_id == relation.c.id).correlate(relation)
    withdrawal = exists().where(
        relation.c.to_id == statement.c.id,
        relation.c.type == StatementRelationType.WITHDRAWS,
        supported,
    )
    query = select(statement.c.id).where(withdrawn, ~withdrawal.correlate(statement))
    for (statement_id,) in scope.rows(query.where(_concerned(scope))):
        yield found.certain(statement_id, "WITHDRAWN without a WITHDRAWS relation with evidence")


@rule(27, "WITHDRAWAL_PROMISE_MISMATCH")
def withdrawal_promise_mismatch(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A statement whose withdrawal is promised no longer has the status STANDING, and one with
    the status WITHDRAWAL_PROMISED has such a promise.
    """
    statement, relation = Statement.__table__, StatementRelation.__table__
    promised = exists().where(
        relation.c.to_id == statement.c.id,
        relation.c.type == StatementRelationType.PROMISES_WITHDRAWAL_OF,
    )
    standing = statement.c.status == StatementStatus.STANDING
    marked = statement.c.status == StatementStatus.WITHDRAWAL_PROMISED
    query = select(statement.c.id, statement.c.status).where(
        or_(standing & promised, marked & ~promised), _concerned(scope)
    )
    for statement_id, status in scope.rows(query):
        if status is StatementStatus.STANDING:
            message = "STANDING, though a statement promises to withdraw it"
        else:
            message = "WITHDRAWAL_PROMISED, though no statement promises to withdraw it"
        yield found.certain(statement_id, message)


def _concerned(scope: Scope) -> ColumnElement[bool]:
    """Say that a statement is touched, or a relation that leads to it."""
    statement, relation = Statement.__table__, StatementRelation.__table__
    if scope.ids is None:
        return true()
    leads = select(relation.c.to_id).where(scope.touches(relation.c.id, relation.c.from_id))
    led_to = scope.session.scalars(leads).all()
    touched = scope.touches(statement.c.id)
    return or_(touched, in_ids(statement.c.id, led_to)) if led_to else touched


@rule(30, "STATEMENT_RELATION_CYCLE")
def statement_relation_cycle(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Relations of one type do not lead from a statement back to itself."""
    table = StatementRelation.__table__
    circles = cycles(scope, table.c.from_id, table.c.to_id, table.c.id, kind=table.c.type)
    for circle in circles:
        statement_id, text = circle_text(scope, Statement.__table__, circle)
        yield found.certain(statement_id, f"relations of one type go round in a circle: {text}")
