"""What is found in the texts of a statement, as rows of the tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.base import EpistemicStatus
from domain.evidence import epistemic_status
from domain.mention import FULL_TEXT, MentionMethod, MentionPolarity
from domain.source import AttributionKind
from seeds.loading.assemble import owned_id
from seeds.loading.shape import shapes
from seeds.mentions.finder import Found

Values = dict[str, Any]
_DISPUTED = "the text has the name, and it was observed not to mention this"


@dataclass(frozen=True, slots=True)
class Base:
    """Where the texts of a statement are from: its own first piece of evidence."""

    source_id: int
    attribution: AttributionKind
    attributed_to_id: int | None
    record_key: str | None


@dataclass(frozen=True, slots=True)
class Rows:
    """An observation, with its evidence and the judgement if it is disputed."""

    mention: Values
    evidence: Values
    judgement: Values | None

    @property
    def id(self) -> int:
        """Id of the observation."""
        mention_id: int = self.mention["id"]
        return mention_id


def rows_of(
    statement_id: int, target_id: int, found: Found, base: Base, disputed: bool, now: datetime
) -> Rows:
    """Give the rows of one mention; its ids are those that the loader would give."""
    judged = EpistemicStatus.DISPUTED if disputed else None
    mention: Values = {
        "statement_id": statement_id,
        "target_id": target_id,
        "polarity": MentionPolarity.MENTIONED,
        "method": MentionMethod.FULL_TEXT_MATCH,
        "matched_text": found.words,
        "scope": FULL_TEXT if found.language is None else f"{FULL_TEXT} ({found.language})",
        "ordinal": found.start,
        "epistemic_status": epistemic_status([base.attribution], judged),
        "note": None,
    }
    mention["id"] = owned_id(shapes()["MentionObservation"], statement_id, mention)
    evidence: Values = {
        "subject_id": mention["id"],
        "source_id": base.source_id,
        "field": None,
        "attribution": base.attribution,
        "attributed_to_id": base.attributed_to_id,
        "quote": found.quote,
        "paragraph": None,
        "char_start": found.start,
        "char_end": found.end,
        "prefix": None,
        "suffix": None,
        "record_key": base.record_key,
        "credibility": None,
        "ordinal": 0,
        "recorded_at": now,
    }
    evidence["id"] = owned_id(shapes()["Evidence"], mention["id"], evidence)
    return Rows(mention, evidence, _judgement(mention["id"]) if disputed else None)


def _judgement(mention_id: int) -> Values:
    values: Values = {
        "subject_id": mention_id,
        "field": None,
        "status": EpistemicStatus.DISPUTED,
        "reason": _DISPUTED,
    }
    return values | {"id": owned_id(shapes()["Judgement"], mention_id, values)}
