"""Rules 28 and 29: what statements were observed to mention, and not to mention."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, exists, func, or_, select

from domain.base import EpistemicStatus
from domain.dialect import in_ids
from domain.mention import MentionMethod, MentionObservation, MentionPolarity
from domain.rules.engine import Breach, Findings, Scope, rule
from domain.rules.selects import twins
from domain.source import Evidence

_SEES_ABSENCE = (MentionMethod.SOURCE_SAYS, MentionMethod.HUMAN_CODED)

Places = frozenset[tuple[Any, ...]]


@rule(28, "MENTION_CONTRADICTED")
def mention_contradicted(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A statement is not both MENTIONED and NOT_MENTIONED for one target, unless the evidence
    differs and both observations are DISPUTED.
    """
    a, b, pair = twins(
        scope, MentionObservation.__table__, ["statement_id", "target_id"], ["id", "statement_id"]
    )
    opposed = or_(
        *(
            and_(yes.c.polarity == MentionPolarity.MENTIONED, no.c.polarity == _ABSENT)
            for yes, no in ((a, b), (b, a))
        )
    )
    columns = (a.c.id, b.c.id, a.c.epistemic_status, b.c.epistemic_status)
    pairs = list(scope.session.execute(select(*columns).join(b, pair).where(opposed)))
    places = _places(scope, {row_id for row in pairs for row_id in row[:2]})
    for first, second, *statuses in pairs:
        if places[first] == places[second]:
            message = "MENTIONED and NOT_MENTIONED on the same evidence"
            yield found.certain(first, message)
        elif any(status is not EpistemicStatus.DISPUTED for status in statuses):
            message = "MENTIONED and NOT_MENTIONED on different evidence; wanted DISPUTED for both"
            yield found.certain(first, message)


_ABSENT = MentionPolarity.NOT_MENTIONED


def _places(scope: Scope, ids: set[int]) -> dict[int, Places]:
    """Give where in the sources each row has its evidence."""
    table = Evidence.__table__
    columns = (table.c.source_id, table.c.paragraph, table.c.char_start, table.c.record_key)
    query = select(table.c.subject_id, *columns).where(in_ids(table.c.subject_id, ids))
    found: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
    for subject_id, *place in scope.session.execute(query) if ids else ():
        found[subject_id].add(tuple(place))
    return {row_id: frozenset(found[row_id]) for row_id in ids}


@rule(29, "ABSENCE_UNOBSERVED")
def absence_unobserved(scope: Scope, found: Findings) -> Iterator[Breach]:
    """NOT_MENTIONED is something a source says, a person coded, or a search found in a text that
    the scope names; it has evidence of its own and never follows from a missing row.
    """
    table, evidence = MentionObservation.__table__, Evidence.__table__
    searched = and_(
        table.c.method == MentionMethod.FULL_TEXT_MATCH,
        func.trim(func.coalesce(table.c.scope, "")) != "",
    )
    observed = or_(table.c.method.in_(_SEES_ABSENCE), searched)
    supported = exists().where(evidence.c.subject_id == table.c.id)
    query = select(table.c.id, table.c.method, supported).where(
        table.c.polarity == _ABSENT, or_(~observed, ~supported), scope.touches(table.c.id)
    )
    for row_id, method, has_evidence in scope.rows(query):
        if not has_evidence:
            yield found.certain(row_id, "NOT_MENTIONED without evidence of its own")
        else:
            message = f"NOT_MENTIONED by {method} without a scope that says what was looked through"
            yield found.certain(row_id, message)
