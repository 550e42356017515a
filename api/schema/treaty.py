"""Treaties, their parties, and what was done to them."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, false
from strawberry import UNSET

from api.schema.arguments import After, Before, First, Last, OnDay, ValidAt
from api.schema.binding import (
    Expr,
    Many,
    Page,
    Row,
    ToOne,
    bound,
    by,
    described,
    planned,
    reading,
    where,
)
from api.schema.conditions import (
    ACTORS,
    among,
    date_of,
    equal,
    ids,
    mentions,
    on_day,
    table,
    within,
)
from api.schema.describing import input_type, object_type
from api.schema.enums import TreatyActionType, TreatyKind, TreatyStatusValue
from api.schema.lazy import (
    Actor,
    Event,
    Identifier,
    Name,
    Statement,
    StatementConnection,
    StatementFilter,
)
from api.schema.names import IDENTIFIERS, NAMES, NameKinds, Schemes
from api.schema.node import Node, Sourced
from api.schema.scalars import Date, Ref
from api.schema.values import DateRangeInput, FuzzyDate
from domain import treaty
from domain.dialect import all_in, contains, in_array
from domain.names.model import Name as NameRow
from domain.names.model import NormalText
from domain.treaty import sql_contested, sql_treaty_status_basis, sql_treaty_status_value
from domain.values.compare import SpanColumns


@bound(treaty.TreatyParty)
@object_type
class TreatyParty(Sourced):
    """An actor bound by a treaty."""

    actor: Actor = described("Who is bound.")
    since: FuzzyDate | None = described("Since when; null when not recorded.")
    until: FuzzyDate | None = described("Until when; null when it is not known to have ended.")
    became_by: TreatyActionType | None = described(
        "Act by which it became a party; null when not recorded."
    )


@bound(treaty.TreatyAction)
@object_type
class TreatyAction(Node, Sourced):
    """One act under a treaty."""

    slug: str = described("Short name for addresses; unique among treaty actions for ever.")
    treaty: "Treaty" = described("The treaty.")
    type: TreatyActionType = described("What is done to it.")
    actor: Actor | None = described("Who does it; null where the source names nobody.")
    date: FuzzyDate | None = described("When it is done; null when not recorded.")
    effective_date: FuzzyDate | None = described(
        "Day from which it has effect; null when the source gives none."
    )
    verbatim_term: str | None = described(
        "The actor's own word for it, where that is not a term of treaty law; null otherwise."
    )
    unilateral: bool | None = described("Whether one side does it alone; null when not said.")
    trigger: Event | None = described("Event that it follows; null if there is none.")
    announced_in: Statement | None = described(
        "Statement that announced it; null when not recorded."
    )
    contested_by: list[Statement] = described(
        "Statements that contest it, in the order of recording."
    )
    response: str | None = described("How the other side took it, in words; null when not said.")
    responded_by: Actor | None = described("Who took it so; null when not said.")
    reason: str | None = described("Ground of a termination or expiry; null otherwise.")
    note: str | None = described("Remark of the coder; null if there is none.")


@bound(treaty.TreatyAction)
@object_type
class TreatyStatus:
    """How a treaty stands on a day, and the act on which that rests."""

    value: TreatyStatusValue = described(
        "How it stands.", Expr(lambda row, _args: sql_treaty_status_value(row))
    )
    contested: bool = described(
        "Whether somebody contests the act on which it rests.",
        Expr(lambda row, _args: sql_contested(row)),
    )
    basis: TreatyAction | None = described(
        "Latest act that counts on that day; null if there is none, then the value is UNKNOWN.",
        ToOne(lambda row, action, _args: action.id == row.id),
    )
    valid_at: Date = described(
        "The day asked for, or today.", Expr(lambda _row, args: args.parent.day("valid_at"))
    )


def _stands_on(row: Row, action: Row, args: Any) -> ColumnElement[bool]:
    return action.id == sql_treaty_status_basis(row.id, args.day("valid_at"))


def _bound_on(row: Row, day: Any) -> ColumnElement[bool]:
    since, until = date_of(row, "since"), date_of(row, "until")
    span = SpanColumns(
        since.start_earliest,
        since.start_latest,
        until.end_earliest,
        until.end_latest,
        false(),
        false(),
    )
    return on_day(span, day)


def _mentioning_it(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    return row.id.in_(mentions(key, narrower=False))


@bound(treaty.Treaty)
@object_type
class Treaty(Node, Sourced):
    """An international agreement; a denied or merely reported deal is a claim instead."""

    slug: str = described("Short name for addresses; unique among treaties for ever.")
    title: str = described("Title to show.")

    @planned(NAMES)
    def names(self, kind: NameKinds = UNSET) -> list[Name]:
        """All recorded names, the title first."""

    kind: TreatyKind = described("What the instrument calls itself.")
    signed_on: FuzzyDate | None = described(
        "Date by which it is usually cited; null when not recorded. The acts are `actions`."
    )
    bilateral: bool | None = described(
        "Whether it is made between two sides; null when not recorded."
    )

    @planned(IDENTIFIERS)
    def identifiers(self, scheme: Schemes = UNSET) -> list[Identifier]:
        """Numbers that it has in treaty collections."""

    @planned(Many(by("treaty_id"), where={"valid_at": _bound_on}))
    def parties(self, valid_at: ValidAt = UNSET) -> list[TreatyParty]:
        """Who is or was bound by it, in the order of the source."""

    @planned(
        Many(
            by("treaty_id"),
            order=("sort_key",),
            where={"type": among("type"), "actor": equal("actor_id")},
            refs={"actor": ACTORS},
        )
    )
    def actions(
        self,
        type: Annotated[
            list[TreatyActionType] | None,
            strawberry.argument(description="Only acts of these types; null = of all."),
        ] = UNSET,
        actor: Annotated[
            Ref | None, strawberry.argument(description="Only acts of this actor.")
        ] = UNSET,
    ) -> list[TreatyAction]:
        """What was done to it, by date; what has no earliest date comes last."""

    @planned(ToOne(_stands_on, always=True))
    def status(self, valid_at: OnDay = UNSET) -> TreatyStatus:
        """How it stands on a day: what the latest act before or on that day leaves behind."""

    @planned(Page(_mentioning_it))
    def statements(
        self,
        filter: Annotated[
            StatementFilter | None,
            strawberry.argument(description="Only statements that fulfil all of this."),
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> StatementConnection:
        """Statements observed to mention it, by date."""


@input_type
class TreatyActionFilter:
    """Acts under a treaty; all fields that are given must hold of one and the same act."""

    type: list[TreatyActionType] | None = described("Of one of these types.", default=UNSET)
    actor: Ref | None = described("Done by this actor.", default=UNSET)
    date: DateRangeInput | None = described("Done in this range.", default=UNSET)


def _with_party(row: Row, actors: Any) -> ColumnElement[bool]:
    party = table(treaty.TreatyParty)
    return row.id.in_(ids(party.c.treaty_id, in_array(party.c.actor_id, actors)))


def _with_parties(row: Row, actors: Any) -> ColumnElement[bool]:
    party = table(treaty.TreatyParty)
    return all_in(actors, ids(party.c.actor_id, party.c.treaty_id == row.id))


def _with_action(row: Row, wanted: Any) -> ColumnElement[bool]:
    action = table(treaty.TreatyAction)
    conditions: list[ColumnElement[bool]] = []
    if wanted.type is not None:
        conditions.append(in_array(action.c.type, wanted.type))
    if wanted.actor is not None:
        conditions.append(action.c.actor_id == wanted.actor)
    if wanted.date is not None:
        conditions.append(within(date_of(action.c, "date"), wanted.date))
    return row.id.in_(ids(action.c.treaty_id, *conditions))


def _named(row: Row, text: Any) -> ColumnElement[bool]:
    name = table(NameRow)
    has_it = contains(name.c.normal, reading(text, NormalText()))
    return row.id.in_(ids(name.c.subject_id, has_it))


@input_type
class TreatyFilter:
    """Which treaties are wanted; all fields that are given must hold."""

    party: list[Ref] | None = where(
        "With at least one of these as a party, at any time.", _with_party, refs=ACTORS
    )
    party_all: list[Ref] | None = where(
        "With all of these as parties, at any time.", _with_parties, refs=ACTORS
    )
    action: TreatyActionFilter | None = where(
        "With such an act.", _with_action, refs_at={"actor": ACTORS}
    )
    kind: list[TreatyKind] | None = where("Of one of these kinds.", among("kind"))
    text: str | None = where(
        "Title or another name contains this, whatever the case and accents; no character is a "
        "wildcard.",
        _named,
    )
