"""Sources, and the places in them that support a fact."""

from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from api.schema.binding import Expr, Row, ToOne, bound, described
from api.schema.conditions import table, typename_of, value
from api.schema.describing import object_type
from api.schema.enums import AttributionKind, SourceKind, SourceReliability
from api.schema.lazy import Actor, Place
from api.schema.node import Entity, Node
from api.schema.scalars import URL, DateTime, LanguageTag
from api.schema.values import FuzzyDate, Locator, locator_parts
from domain import source
from domain.bloc import Membership
from domain.campaign import Aim
from domain.claim import ClaimPosition
from domain.delegation import DelegationMember
from domain.event import EventParticipation
from domain.mention import MentionObservation, Stance
from domain.place import TerritorialClaim
from domain.state import Succession
from domain.statement import StatementRelation, StatementStatusChange
from domain.summit import SummitParticipation
from domain.treaty import TreatyParty
from domain.visit import Engagement

WHOLES: dict[type[Any], str] = {
    Aim: "of_id",
    ClaimPosition: "claim_id",
    DelegationMember: "delegation_id",
    Engagement: "visit_id",
    EventParticipation: "event_id",
    Membership: "group_id",
    MentionObservation: "statement_id",
    Stance: "statement_id",
    StatementRelation: "from_id",
    StatementStatusChange: "statement_id",
    Succession: "successor_id",
    SummitParticipation: "summit_id",
    TerritorialClaim: "place_id",
    TreatyParty: "treaty_id",
}
"""For facts that are no records of their own: what leads to the record that they belong to."""


def _record(row: Row, linked: Row, _args: Any) -> ColumnElement[bool]:
    def whole(model: type[Any], column: str) -> ColumnElement[Any]:
        part = table(model)
        return value(part.c[column], part.c.id == row.subject_id)

    wholes = {model.__name__: whole(model, column) for model, column in WHOLES.items()}
    return linked.id == case(wholes, value=typename_of(row.subject_id), else_=row.subject_id)


@bound(source.Evidence)
@object_type
class Evidence(Node):
    """One place in one source that supports a fact, or one field of it."""

    source: "Source" = described("The source.")
    field: str | None = described(
        "Field of the subject that this supports (`period`, `published_on`); "
        "null = the row as a whole."
    )
    attribution: AttributionKind = described("In whose voice the source says it.")
    attributed_to: Actor | None = described(
        "Whose word the source gives; null when it speaks for itself or names nobody."
    )
    quote: str | None = described("Words of the source, a few at most; null if none are kept.")
    locator: Locator | None = described(
        "Where in the source it stands; null when that isn't recorded.", locator_parts()
    )
    record_key: str | None = described(
        "Key of the record in a data set, as its publisher gives it; null for other sources."
    )
    credibility: int | None = described(
        "Admiralty scale, information side: 1 confirmed by others, 2 probably true, 3 possibly "
        "true, 4 doubtful, 5 improbable, 6 can't be judged; null = not judged."
    )
    subject: Entity = described(
        "The record that is supported; of a fact that is no record of its own (a mention, an "
        "aim, a member) the one that it belongs to.",
        ToOne(_record),
    )
    recorded_at: DateTime = described("When the evidence entered this database.")


def _evidence_count(row: Row, _args: Any) -> ColumnElement[Any]:
    evidence = table(source.Evidence)
    count = select(func.count()).select_from(evidence).where(evidence.c.source_id == row.id)
    return count.correlate_except(evidence).scalar_subquery()


@bound(source.Source)
@object_type
class Source(Node):
    """A document or data set that facts are taken from."""

    slug: str = described("Short name for addresses; unique among sources for ever.")
    title: str = described("Title or headline.")
    kind: SourceKind = described("What kind of thing it is.")
    publisher: str | None = described(
        "Who published it; null when the source itself names nobody, never filled in from outside."
    )
    url: URL | None = described("Where it can be read; null when that isn't recorded.")
    language: LanguageTag | None = described("Language of the source; null when not recorded.")
    dateline: Place | None = described("Place from which it was filed; null when none is given.")
    published_on: FuzzyDate | None = described(
        "When it appeared; a RANGE where only the text itself gives clues, null when not recorded."
    )
    retrieved_at: DateTime | None = described(
        "When it was fetched; null when no absolute time is known."
    )
    editors: list[str] = described("Editors, named as printed; no records are made of them.")
    content_hash: str | None = described(
        "SHA-256 of the content in hexadecimal; null when not recorded."
    )
    reliability: SourceReliability = described("How far it can be relied on.")
    licence: str | None = described("Terms of use; null when not recorded.")
    note: str | None = described("Remark of the coder; null if there is none.")
    evidence_count: int = described(
        "How many pieces of evidence come from it.", Expr(_evidence_count)
    )
