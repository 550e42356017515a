"""The idiomatic way: Strawberry's own resolvers, DataLoaders, and SQLAlchemy's asyncio ORM.

It reads documents as Communiqué does, for the operations that are compared; its classes map only
the columns that those need, without inheritance. Documents are parsed and validated once, as the
documentation of Strawberry recommends. The database is the one of the variable BENCH_URL.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, Generic, NewType, TypeVar

import strawberry
from sqlalchemy import BigInteger, ForeignKey, make_url, select, tuple_
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig

T = TypeVar("T")
_PAGE = 20


class Base(DeclarativeBase):
    """Base of the mapped classes."""

    type_annotation_map = {int: BigInteger}  # noqa: RUF012 - as SQLAlchemy declares it


class ActorRow(Base):
    """An actor."""

    __tablename__ = "actor"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]


class TopicRow(Base):
    """A topic."""

    __tablename__ = "topic"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str]
    pref_label: Mapped[str]


class BroaderRow(Base):
    """A topic and a broader one."""

    __tablename__ = "topic_broader"
    topic_id: Mapped[int] = mapped_column(primary_key=True)
    broader_id: Mapped[int] = mapped_column(primary_key=True)


class SummitRow(Base):
    """A summit."""

    __tablename__ = "summit"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str]
    name: Mapped[str]
    period_start_edtf: Mapped[str | None]
    sort_key: Mapped[str]


class ParticipationRow(Base):
    """An actor at a summit."""

    __tablename__ = "summit_participation"
    id: Mapped[int] = mapped_column(primary_key=True)
    summit_id: Mapped[int] = mapped_column(ForeignKey("summit.id"))
    actor_id: Mapped[int] = mapped_column(ForeignKey("actor.id"))
    role: Mapped[str]
    ordinal: Mapped[int]


class StatementRow(Base):
    """A statement."""

    __tablename__ = "statement"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str]
    title: Mapped[str]
    summary: Mapped[str]
    act: Mapped[str]
    date_edtf: Mapped[str | None]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("actor.id"))
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("summit.id"))
    sort_key: Mapped[str]


class MentionRow(Base):
    """What a statement mentions."""

    __tablename__ = "mention_observation"
    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    target_id: Mapped[int] = mapped_column(ForeignKey("topic.id"))
    polarity: Mapped[str]
    matched_text: Mapped[str | None]
    ordinal: Mapped[int]


def _engine() -> Any:
    url = make_url(os.environ["BENCH_URL"])
    if url.get_backend_name() == "sqlite":
        return create_async_engine(url.set(drivername="sqlite+aiosqlite"), pool_size=8)
    settings = {"server_settings": {"jit": "off"}}
    address = url.set(drivername="postgresql+asyncpg")
    return create_async_engine(address, pool_size=8, connect_args=settings)


open_session = async_sessionmaker(_engine(), expire_on_commit=False)


async def _all(statement: Any) -> Sequence[Any]:
    async with open_session() as session:
        return (await session.scalars(statement)).all()


class Loaders:
    """The DataLoaders of one request."""

    def __init__(self) -> None:
        self._said: dict[str, DataLoader[Any, Any]] = {}
        self._wanted: dict[str, list[int]] = {}

    @cached_property
    def actors(self) -> DataLoader[int, ActorRow | None]:
        """Actors by id."""
        return DataLoader(lambda keys: _by_id(ActorRow, keys))

    @cached_property
    def topics(self) -> DataLoader[int, TopicRow | None]:
        """Topics by id."""
        return DataLoader(lambda keys: _by_id(TopicRow, keys))

    @cached_property
    def participants(self) -> DataLoader[int, list[ParticipationRow]]:
        """Participants by summit."""
        return DataLoader(lambda keys: _children(
            ParticipationRow, ParticipationRow.summit_id, keys, ParticipationRow.ordinal
        ))  # fmt: skip

    @cached_property
    def said_at(self) -> DataLoader[int, list[StatementRow]]:
        """Statements by summit."""
        return DataLoader(lambda keys: _children(
            StatementRow, StatementRow.venue_id, keys, StatementRow.sort_key
        ))  # fmt: skip

    @cached_property
    def mentions(self) -> DataLoader[int, list[MentionRow]]:
        """Mentions by statement."""
        return DataLoader(lambda keys: _children(
            MentionRow, MentionRow.statement_id, keys, MentionRow.ordinal
        ))  # fmt: skip

    def said_by(self, topic: str) -> DataLoader[tuple[int, int], list[StatementRow]]:
        """Give statements that mention a topic, by summit and speaker."""
        if topic not in self._said:

            async def load(keys: list[tuple[int, int]]) -> list[list[StatementRow]]:
                wanted = await self.wanted(topic)
                observed = select(MentionRow.id).where(
                    MentionRow.statement_id == StatementRow.id,
                    MentionRow.target_id.in_(wanted),
                    MentionRow.polarity == "MENTIONED",
                )
                pair = tuple_(StatementRow.venue_id, StatementRow.speaker_id)
                statement = select(StatementRow).where(pair.in_(keys), observed.exists())
                groups = defaultdict(list)
                for row in await _all(statement.order_by(StatementRow.sort_key)):
                    groups[row.venue_id, row.speaker_id].append(row)
                return [groups[key] for key in keys]

            self._said[topic] = DataLoader(load)
        return self._said[topic]

    async def wanted(self, topic: str) -> list[int]:
        """Give the ids of a topic and of all narrower ones, its own first."""
        if topic not in self._wanted:
            tree = select(TopicRow.id).where(TopicRow.slug == topic).cte(recursive=True)
            narrower = select(BroaderRow.topic_id).join(tree, BroaderRow.broader_id == tree.c.id)
            self._wanted[topic] = list(await _all(select(tree.union(narrower).c.id)))
        return self._wanted[topic]


async def _by_id(row: Any, keys: list[int]) -> list[Any]:
    found = {each.id: each for each in await _all(select(row).where(row.id.in_(keys)))}
    return [found.get(key) for key in keys]


async def _children(row: Any, parent: Any, keys: list[int], order: Any) -> list[list[Any]]:
    groups = defaultdict(list)
    for each in await _all(select(row).where(parent.in_(keys)).order_by(order, row.id)):
        groups[getattr(each, parent.key)].append(each)
    return [groups[key] for key in keys]


Ref = NewType("Ref", str)
Info = strawberry.Info[Loaders, None]


@strawberry.type
class Nodes(Generic[T]):
    """A page."""

    nodes: list[T]


@strawberry.type
class Day:
    """A date."""

    edtf: str | None


@strawberry.type
class Period:
    """A period."""

    start: Day | None


@strawberry.type
class Actor:
    """An actor."""

    slug: str
    name: str


@strawberry.type
class Topic:
    """A topic."""

    slug: str
    pref_label: str


@strawberry.type
class Mention:
    """What a statement mentions."""

    row: strawberry.Private[MentionRow]
    polarity: str
    matched_text: str | None

    @strawberry.field
    async def target(self, info: Info) -> Topic | None:
        """Give what is mentioned."""
        row = await info.context.topics.load(self.row.target_id)
        return row and Topic(slug=row.slug, pref_label=row.pref_label)


@strawberry.type
class Statement:
    """A statement."""

    row: strawberry.Private[StatementRow]
    slug: str
    title: str
    summary: str
    act: str
    date: Day

    @strawberry.field
    async def speaker(self, info: Info) -> Actor | None:
        """Give who said it."""
        if self.row.speaker_id is None:
            return None
        return _actor(await info.context.actors.load(self.row.speaker_id))

    @strawberry.field
    async def mentions(self, info: Info, target: Ref | None = None) -> list[Mention]:
        """Give what it mentions."""
        rows = await info.context.mentions.load(self.row.id)
        if target is not None:
            own = (await info.context.wanted(target))[0]
            rows = [row for row in rows if row.target_id == own]
        return [Mention(row=r, polarity=r.polarity, matched_text=r.matched_text) for r in rows]


@strawberry.type
class Participation:
    """An actor at a summit."""

    row: strawberry.Private[ParticipationRow]
    role: str

    @strawberry.field
    async def actor(self, info: Info) -> Actor | None:
        """Give who takes part."""
        return _actor(await info.context.actors.load(self.row.actor_id))

    @strawberry.field
    async def statements(self, info: Info, mentioning: Ref) -> Nodes[Statement]:
        """Give what the actor said there."""
        key = self.row.summit_id, self.row.actor_id
        rows = await info.context.said_by(mentioning).load(key)
        return Nodes(nodes=[_statement(row) for row in rows[:_PAGE]])


@strawberry.type
class Summit:
    """A summit."""

    row: strawberry.Private[SummitRow]
    slug: str
    name: str
    period: Period

    @strawberry.field
    async def participants(self, info: Info) -> list[Participation]:
        """Give who takes part."""
        rows = await info.context.participants.load(self.row.id)
        return [Participation(row=row, role=row.role) for row in rows]

    @strawberry.field
    async def statements(self, info: Info, first: int = _PAGE) -> Nodes[Statement]:
        """Give what was said there."""
        rows = await info.context.said_at.load(self.row.id)
        return Nodes(nodes=[_statement(row) for row in rows[:first]])


@strawberry.type
class Query:
    """Where every question begins."""

    @strawberry.field
    async def statement(self, ref: Ref) -> Statement | None:
        """Give a statement by its slug."""
        rows = await _all(select(StatementRow).where(StatementRow.slug == ref))
        return _statement(rows[0]) if rows else None

    @strawberry.field
    async def statements(self, first: int = _PAGE) -> Nodes[Statement]:
        """Give statements by date."""
        rows = await _all(select(StatementRow).order_by(StatementRow.sort_key).limit(first))
        return Nodes(nodes=[_statement(row) for row in rows])

    @strawberry.field
    async def summits(self, first: int = _PAGE) -> Nodes[Summit]:
        """Give summits by date."""
        rows = await _all(select(SummitRow).order_by(SummitRow.sort_key).limit(first))
        return Nodes(nodes=[_summit(row) for row in rows])


def _actor(row: ActorRow | None) -> Actor | None:
    return row and Actor(slug=row.slug, name=row.name)


def _statement(row: StatementRow) -> Statement:
    day = Day(edtf=row.date_edtf)
    return Statement(
        row=row, slug=row.slug, title=row.title, summary=row.summary, act=row.act, date=day
    )


def _summit(row: SummitRow) -> Summit:
    period = Period(start=Day(edtf=row.period_start_edtf))
    return Summit(row=row, slug=row.slug, name=row.name, period=period)


class _View(GraphQL[Loaders, None]):
    async def get_context(self, *_args: Any, **_kwargs: Any) -> Loaders:
        return Loaders()


@asynccontextmanager
async def _lifespan(_app: Starlette) -> AsyncIterator[None]:
    yield
    await open_session.kw["bind"].dispose()


schema = strawberry.Schema(
    Query,
    extensions=[ParserCache, ValidationCache],
    config=StrawberryConfig(scalar_map={Ref: strawberry.scalar(name="Ref", serialize=str)}),
)
app = Starlette(routes=[Route("/graphql", _View(schema))], lifespan=_lifespan)
