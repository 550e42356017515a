"""What follows from the evidence for a row."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from domain.base import EpistemicStatus
from domain.source import AttributionKind

_OWN_WORDS = frozenset({AttributionKind.QUOTED, AttributionKind.PARAPHRASED})


def epistemic_status(
    attributions: Collection[AttributionKind], judged: EpistemicStatus | None
) -> EpistemicStatus:
    """Compute how a row is known from its whole-row evidence.

    judged: a coder's judgement of the whole row, which decides; None without one.
    A reference list vouches for a row whatever else speaks of it; a source's own voice counts
    before somebody's words that it passes on; a headline alone never lifts it above REPORTED.
    """
    if judged is not None:
        return judged
    if AttributionKind.REFERENCE in attributions:
        return EpistemicStatus.REFERENCE
    if AttributionKind.OWN_VOICE in attributions:
        return EpistemicStatus.REPORTED
    if _OWN_WORDS.intersection(attributions):
        return EpistemicStatus.ATTRIBUTED
    return EpistemicStatus.REPORTED


def observed_on(published: Iterable[date | None]) -> date | None:
    """Give the first day on which the newest of the supporting sources can have appeared."""
    return max((day for day in published if day is not None), default=None)
