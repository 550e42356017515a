"""Topics: SKOS concepts that statements mention."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.base import Base, Entity, IdType, Named, entity_pk, ref, slug_column
from domain.place import Place

topic_broader = Table(
    "topic_broader",
    Base.metadata,
    Column("topic_id", IdType, ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True),
    Column("broader_id", IdType, ForeignKey("topic.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)

topic_related = Table(
    "topic_related",
    Base.metadata,
    Column("topic_id", IdType, ForeignKey("topic.id", ondelete="CASCADE"), primary_key=True),
    Column("related_id", IdType, ForeignKey("topic.id"), primary_key=True, index=True),
    Column("ordinal", Integer, nullable=False, default=0),
)


class Topic(Named, Entity):
    """A SKOS concept: its names of kind PRIMARY are prefLabels, of kind ALIAS altLabels."""

    __tablename__ = "topic"
    __label__ = "pref_label"

    id: Mapped[int] = entity_pk()
    slug: Mapped[str] = slug_column()
    pref_label: Mapped[str] = mapped_column(String(400))
    """Label to show, in English."""
    definition: Mapped[str | None]
    """What falls under the concept, in own words."""
    place_id: Mapped[int | None] = ref("place", nullable=True)

    place: Mapped[Place | None] = relationship(foreign_keys=[place_id])
    broader: Mapped[list[Topic]] = relationship(
        secondary=topic_broader,
        primaryjoin=id == topic_broader.c.topic_id,
        secondaryjoin=id == topic_broader.c.broader_id,
        order_by=topic_broader.c.ordinal,
        viewonly=True,
    )
    narrower: Mapped[list[Topic]] = relationship(
        secondary=topic_broader,
        primaryjoin=id == topic_broader.c.broader_id,
        secondaryjoin=id == topic_broader.c.topic_id,
        viewonly=True,
        info={"inverse": True},
    )
    related: Mapped[list[Topic]] = relationship(
        secondary=topic_related,
        primaryjoin=id == topic_related.c.topic_id,
        secondaryjoin=id == topic_related.c.related_id,
        order_by=topic_related.c.ordinal,
    )
    """Stated on one of the two; SKOS related holds both ways, so readers ask for both."""
