"""What a source says that no typed row can hold."""

from __future__ import annotations

import enum

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, relationship

from domain.base import Entity, Sourced, entity_pk, ref
from domain.values.columns import fuzzy_interval
from domain.values.fuzzy import FuzzyInterval


class Predicate(enum.StrEnum):
    """How subject and object of an assertion stand to each other."""

    STRATEGIC_PARTNER_OF = "STRATEGIC_PARTNER_OF"
    SUPPORTED_IN_CONFLICT_WITH = "SUPPORTED_IN_CONFLICT_WITH"
    """The subject took the object's side; the qualifier names the other side."""
    SUPPORTS_POSITION_OF = "SUPPORTS_POSITION_OF"
    STRENGTHENED_TIES_WITH = "STRENGTHENED_TIES_WITH"
    ECONOMIC_PARTNER_OF = "ECONOMIC_PARTNER_OF"
    MILITARY_PARTNER_OF = "MILITARY_PARTNER_OF"
    SURVIVED_CONFLICTS = "SURVIVED_CONFLICTS"
    RESPONDED_TO = "RESPONDED_TO"
    COINCIDES_WITH = "COINCIDES_WITH"
    OTHER = "OTHER"


class Assertion(Sourced, Entity):
    """Subject, predicate, and an object or a value."""

    __tablename__ = "assertion"
    __table_args__ = (
        CheckConstraint("object_id IS NOT NULL OR value IS NOT NULL", name="has_object"),
        Index("ix_assertion_subject", "subject_id", "predicate"),
        Index("ix_assertion_object", "object_id", "predicate"),
    )

    id: Mapped[int] = entity_pk()
    subject_id: Mapped[int] = ref("entity", index=False)
    predicate: Mapped[Predicate]
    object_id: Mapped[int | None] = ref("entity", index=False, nullable=True)
    value: Mapped[str | None]
    qualifier: Mapped[str | None]
    period: Mapped[FuzzyInterval] = fuzzy_interval("period")

    subject: Mapped[Entity] = relationship(foreign_keys=[subject_id], info={"kinds": "Entity"})
    object: Mapped[Entity | None] = relationship(foreign_keys=[object_id], info={"kinds": "Entity"})

    __key__ = ("subject_id", "predicate", "object_id", "value", "qualifier")
