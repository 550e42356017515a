"""The declarative base, the identity table, and what every fact row has.

Whatever can be pointed at (a mention's target, the subject of a piece of evidence, the venue of
a statement) has its primary key in the table `entity`, so every pointer is a real foreign key.
"""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, ForeignKey, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from domain.names.model import Identifier, Name
    from domain.source import Evidence, Judgement

IdType = BigInteger().with_variant(Integer, "sqlite")

Ordinal = Annotated[int, mapped_column(Integer, default=0)]
"""Place in the list in which the source gives the row, from 0; the order that answers keep."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, always UTC; a value without a zone is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Write as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone, found {value.isoformat()}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read as UTC (SQLite keeps no zone)."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Base of all mapped classes; names every constraint so that migrations can address it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - as SQLAlchemy declares it
        int: Integer,
        datetime: UtcDateTime,
        enum.Enum: Enum(enum.Enum, native_enum=False, create_constraint=True, length=32),
    }


def key_id(typename: str, key: str) -> int:
    """Give the primary key of the row that `key` names within its type: 63 bits, never 0.

    The same fact has the same id in every database, so loading twice, or in two databases,
    gives the same rows without asking first (docs/adr/0001).
    """
    digest = blake2b(f"{typename}\0{key}".encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 1) or 1


class Entity(Base):
    """The identity of anything that can be pointed at."""

    __tablename__ = "entity"
    __mapper_args__ = {"polymorphic_on": "typename"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    typename: Mapped[str] = mapped_column(String(32))
    """The GraphQL type of the row, which is also the name of its class here."""

    evidence: Mapped[list[Evidence]] = relationship(
        back_populates="subject",
        foreign_keys="Evidence.subject_id",
        order_by="Evidence.ordinal, Evidence.id",
        info={"owned": True},
    )
    judgements: Mapped[list[Judgement]] = relationship(
        back_populates="subject", order_by="Judgement.id", info={"owned": True}
    )
    names: Mapped[list[Name]] = relationship(
        back_populates="subject",
        foreign_keys="Name.subject_id",
        order_by="Name.ordinal, Name.id",
        info={"owned": True},
    )
    identifiers: Mapped[list[Identifier]] = relationship(
        back_populates="subject",
        foreign_keys="Identifier.subject_id",
        order_by="Identifier.ordinal, Identifier.id",
        info={"owned": True},
    )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Let every mapped subclass carry its own name as its type."""
        if "__tablename__" in cls.__dict__:
            cls.__mapper_args__ = {"polymorphic_identity": cls.__name__}
            if Entity in cls.__bases__:  # its other foreign keys may lead to `entity` as well
                own_key = cls.__dict__["id"].column
                cls.__mapper_args__["inherit_condition"] = own_key == Entity.__table__.c.id
        super().__init_subclass__(**kwargs)


class EpistemicStatus(enum.StrEnum):
    """How we know a fact; never what became of the thing itself."""

    REPORTED = "REPORTED"
    """A source says so in its own voice."""
    ATTRIBUTED = "ATTRIBUTED"
    """A source gives somebody else's word for it."""
    INFERRED = "INFERRED"
    """A coder concluded it from what a source says; the reason is kept."""
    REFERENCE = "REFERENCE"
    """From a reference list or data set, not from reporting."""
    SPECULATIVE = "SPECULATIVE"
    """A source only holds it likely."""
    DISPUTED = "DISPUTED"
    """Evidence contradicts evidence."""
    DENIED = "DENIED"
    """A party to it denies it, and only unnamed sources assert it."""
    WITHDRAWN = "WITHDRAWN"
    """Its source or an editor took it back; the row stays."""


class Sourced:
    """Mixin of every fact row: it has evidence, and a status that says how we know."""

    epistemic_status: Mapped[EpistemicStatus]
    """Computed on every write from the evidence (domain.evidence), unless a Judgement of the
    whole row says otherwise."""
    note: Mapped[str | None]
    """Remark of the coder in own words; null if there is none."""


class Named:
    """Mixin of what has names: `__label__` is the column that holds the name to show.

    The same name stands among `names` as the PRIMARY one, so that every look-up by name reads
    one table.
    """

    __label__: ClassVar[str] = "name"


def entity_pk() -> Mapped[int]:
    """Give the primary key column of an entity's own table."""
    return mapped_column(
        IdType,
        ForeignKey("entity.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )


def ref(
    target: str, *, index: bool = True, nullable: bool = False, own_table: bool = False
) -> Mapped[Any]:
    """Give a foreign key column to `target` ("table"), indexed unless an index leads with it.

    own_table: the key leads to rows of the same table, which may be written in any order.
    """
    deferral: dict[str, Any] = {"deferrable": True, "initially": "DEFERRED"} if own_table else {}
    key = ForeignKey(f"{target}.id", **deferral)
    return mapped_column(IdType, key, index=index, nullable=nullable)


def slug_column() -> Mapped[str]:
    """Give the slug column: lower-case ASCII words joined by hyphens, unique per type for ever."""
    bytewise = String(200).with_variant(String(200, collation="C"), "postgresql")
    return mapped_column(bytewise, unique=True)
