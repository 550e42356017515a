"""Rule 33: what is claimed and contested is no treaty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from domain.claim import (
    ClaimPosition,
    ClaimPositionType,
    ClaimStatus,
    claim_about,
    claim_status,
)
from domain.dialect import in_ids
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.source import Evidence
from domain.treaty import Treaty, TreatyAction

Place = tuple[Any, ...]
"""Source, paragraph and record key of a piece of evidence."""

_OPEN_TO_DOUBT = (ClaimStatus.DENIED, ClaimStatus.CONTESTED)


@rule(33, "CLAIM_AS_TREATY", REJECTS_OR_WARNS)
def claim_as_treaty(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A deal that is only claimed, and denied or contested, is not recorded as a treaty.

    A treaty is such a deal when all its evidence stands where that of the claim and its
    positions stands, and when it is tied to the claim: the claim is about it, or one of its
    actions was announced in a statement that takes a position on the claim. Without a tie it
    only warns, since one passage may tell of a real treaty as well. A treaty with evidence
    elsewhere may be what a contested claim is about.
    """
    claims = _claims_in_doubt(scope)
    if not claims:
        return
    places = _places(scope, {row: claim for claim, rows in claims.items() for row in rows})
    tied = _tied_treaties(scope, claims)
    for treaty_id, of_treaty in _treaties(scope, places):
        for claim_id, of_claim in places.items():
            if of_treaty <= of_claim:
                if treaty_id in tied[claim_id]:
                    yield found.certain(treaty_id, "it is only claimed, and denied or contested")
                else:
                    message = "it rests on the same passages as a claim that is denied or contested"
                    yield found.possible(treaty_id, message)


def _claims_in_doubt(scope: Scope) -> dict[int, list[int]]:
    """Give the claims that are denied or contested: each with itself and its positions."""
    table = ClaimPosition.__table__
    denied = select(table.c.claim_id).where(table.c.position == ClaimPositionType.DENIES)
    query = select(table.c.claim_id, table.c.id, table.c.position, table.c.actor_id)
    positions: dict[int, list[Any]] = defaultdict(list)
    for claim_id, *position in scope.session.execute(query.where(table.c.claim_id.in_(denied))):
        positions[claim_id].append(position)
    return {
        claim_id: [claim_id, *(row_id for row_id, *_ in rows)]
        for claim_id, rows in positions.items()
        if claim_status((kind, actor) for _, kind, actor in rows) in _OPEN_TO_DOUBT
    }


def _places(scope: Scope, claim_of: dict[int, int]) -> dict[int, set[Place]]:
    table = Evidence.__table__
    query = select(table.c.subject_id, table.c.source_id, table.c.paragraph, table.c.record_key)
    places: dict[int, set[Place]] = defaultdict(set)
    for row_id, *place in scope.session.execute(query.where(in_ids(table.c.subject_id, claim_of))):
        places[claim_of[row_id]].add(tuple(place))
    return places


def _tied_treaties(scope: Scope, claims: dict[int, list[int]]) -> dict[int, set[int]]:
    action, position = TreatyAction.__table__, ClaimPosition.__table__
    about = select(claim_about.c.claim_id, claim_about.c.target_id)
    announced = select(position.c.claim_id, action.c.treaty_id).join(
        action, action.c.announced_in_id == position.c.statement_id
    )
    tied: dict[int, set[int]] = defaultdict(set)
    for query, column in ((about, claim_about.c.claim_id), (announced, position.c.claim_id)):
        for claim_id, treaty_id in scope.session.execute(query.where(in_ids(column, claims))):
            tied[claim_id].add(treaty_id)
    return tied


def _treaties(
    scope: Scope, places: dict[int, set[Place]]
) -> Iterator[tuple[int, set[Place]]]:  # fmt: skip
    """Give the treaties that have evidence in the sources of these claims: all their places."""
    evidence, treaty = Evidence.__table__, Treaty.__table__
    sources = {place[0] for of_claim in places.values() for place in of_claim}
    shared = (
        select(evidence.c.subject_id)
        .join(treaty, treaty.c.id == evidence.c.subject_id)
        .where(in_ids(evidence.c.source_id, sources))
    )
    touched_claim = scope.ids is None or not scope.ids.isdisjoint(places)
    if not touched_claim:
        shared = shared.where(scope.touches(treaty.c.id))
    query = select(
        evidence.c.subject_id, evidence.c.source_id, evidence.c.paragraph, evidence.c.record_key
    ).where(evidence.c.subject_id.in_(shared))
    found: dict[int, set[Place]] = defaultdict(set)
    for treaty_id, *place in scope.session.execute(query):
        found[treaty_id].add(tuple(place))
    yield from found.items()
