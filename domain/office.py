"""Offices and who holds them when."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ColumnElement, Index, String, and_, case, literal, or_
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.actor import Actor
from domain.base import Entity, Sourced, entity_pk, ref, slug_column
from domain.ordering import Dated
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval
from domain.values.vocabulary_time import BoundState


class OfficeRank(enum.StrEnum):
    """Standing of an office, highest first."""

    HEAD_OF_STATE = "HEAD_OF_STATE"
    HEAD_OF_GOVERNMENT = "HEAD_OF_GOVERNMENT"
    CABINET_MINISTER = "CABINET_MINISTER"
    ADVISER_TO_HEAD = "ADVISER_TO_HEAD"
    SENIOR_CIVIL_SERVANT = "SENIOR_CIVIL_SERVANT"
    LEGISLATOR = "LEGISLATOR"
    AMBASSADOR = "AMBASSADOR"
    ORGAN_PRESIDENCY = "ORGAN_PRESIDENCY"
    """Presidency of an organ, which a state may hold."""
    OTHER = "OTHER"


class TenureStatus(enum.StrEnum):
    """How a tenure stands on a given day."""

    CURRENT = "CURRENT"
    FORMER = "FORMER"
    FUTURE = "FUTURE"
    UNKNOWN = "UNKNOWN"


class Office(Entity):
    """A post, whoever holds it: one Office, many tenures."""

    __tablename__ = "office"
    __table_args__ = (CheckConstraint("seats > 0", name="seats"),)

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    title: Mapped[str] = mapped_column(String(300))
    """Without the body it belongs to: "Foreign Minister"."""
    title_normal: Mapped[str] = mapped_column(String(300), index=True)
    """Matching form of the title (domain.names.normal)."""
    rank: Mapped[OfficeRank]
    of_id: Mapped[int | None] = ref("actor", nullable=True)
    """State or organisation whose office it is."""
    seats: Mapped[int | None]
    """How many may hold it at once; null = no limit."""
    note: Mapped[str | None]

    of: Mapped[Actor | None] = relationship(foreign_keys=[of_id])


class OfficeTenure(Sourced, Dated, Entity):
    """One actor holding one office for one stretch of time."""

    __tablename__ = "office_tenure"
    __dated_by__ = "interval"
    __table_args__ = (
        Index("ix_office_tenure_sort", "sort_key"),
        Index("ix_office_tenure_office", "office_id", "sort_key"),
        Index("ix_office_tenure_holder", "holder_id", "sort_key"),
    )

    id: Mapped[int] = entity_pk()
    office_id: Mapped[int] = ref("office", index=False)
    holder_id: Mapped[int] = ref("actor", index=False)
    interval: Mapped[FuzzyInterval] = fuzzy_interval("interval")
    observed_on: Mapped[date | None]
    """First day on which a source that supports this tenure can have been published; it lets
    "former X" and "X" speak about that day. Computed on every write; null if no such source
    has a date."""

    office: Mapped[Office] = relationship(foreign_keys=[office_id])
    holder: Mapped[Actor] = relationship(foreign_keys=[holder_id])

    __key__ = ("office_id", "holder_id", "interval")

    def status(self, valid_at: date) -> TenureStatus:
        """Tell how the tenure stands on `valid_at`."""
        return tenure_status(self.interval, self.observed_on, valid_at)


def tenure_status(
    interval: FuzzyInterval, observed_on: date | None, valid_at: date
) -> TenureStatus:
    """Tell how a tenure stands on a day.

    FUTURE or FORMER when that is certain from the dates; CURRENT when it has begun and not
    ended. Where the source gives no bound ("former minister", "the minister") its wording
    holds from `observed_on` on; before that day the answer is UNKNOWN.
    """
    start, end = interval.start, interval.end
    if start is not None and start.earliest is not None and valid_at < start.earliest:
        return TenureStatus.FUTURE
    if end is not None and end.latest is not None and end.latest < valid_at:
        return TenureStatus.FORMER
    worded = observed_on is not None and observed_on <= valid_at
    if end is not None and end.earliest is None and worded:
        return TenureStatus.FORMER
    begun = worded if start is None or start.latest is None else start.latest <= valid_at
    if interval.start_state is BoundState.OPEN:
        begun = True
    lasting = interval.end_state is BoundState.OPEN or (
        end is not None and end.earliest is not None and valid_at <= end.earliest
    )
    return TenureStatus.CURRENT if begun and lasting else TenureStatus.UNKNOWN


def sql_tenure_status(tenure: Any, valid_at: Any) -> ColumnElement[str]:
    """`tenure_status` as SQL, never NULL; `tenure` has the columns of OfficeTenure."""
    start, end = "interval_start", "interval_end"
    starts, lasts = getattr(tenure, f"{start}_earliest"), getattr(tenure, f"{end}_latest")
    begun_by, until = getattr(tenure, f"{start}_latest"), getattr(tenure, f"{end}_earliest")
    start_state, end_state = getattr(tenure, f"{start}_state"), getattr(tenure, f"{end}_state")
    worded = tenure.observed_on <= valid_at
    begun = or_(
        begun_by <= valid_at, and_(begun_by.is_(None), worded), start_state == BoundState.OPEN
    )
    lasting = or_(end_state == BoundState.OPEN, until >= valid_at)
    return case(
        (starts > valid_at, literal(TenureStatus.FUTURE.value)),
        (lasts < valid_at, literal(TenureStatus.FORMER.value)),
        (
            and_(end_state == BoundState.KNOWN, until.is_(None), worded),
            literal(TenureStatus.FORMER.value),
        ),
        (and_(begun, lasting), literal(TenureStatus.CURRENT.value)),
        else_=literal(TenureStatus.UNKNOWN.value),
    )
