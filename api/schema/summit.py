"""Summits and who took part in them."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, and_, or_, select, union
from strawberry import UNSET

from api.schema.arguments import After, Before, First, Last, Mentioning
from api.schema.binding import Entries, Many, Page, Row, bound, by, described, planned, where
from api.schema.conditions import (
    ACTORS,
    TARGETS,
    among,
    during,
    entered,
    equal,
    ids,
    mentioning,
    said_there,
    table,
    value,
)
from api.schema.describing import input_type, object_type
from api.schema.enums import EventStatus, ParticipationRole, SummitKind, SummitLevel
from api.schema.lazy import (
    Actor,
    MentionObservation,
    OfficeTenure,
    Place,
    StatementConnection,
    StatementFilter,
)
from api.schema.node import Node, Sourced
from api.schema.scalars import Ref
from api.schema.values import DateRangeInput, FuzzyInterval
from domain import statement, summit
from domain.dialect import all_in, in_array

StatementsWhere = Annotated[
    StatementFilter | None,
    strawberry.argument(description="Only statements that fulfil all of this."),
]


def _mentioning(args: Any) -> Entries | None:
    if args.mentioning is None:
        return None
    return said_there("summit_id", "actor_id", args.mentioning)


def _made_there(row: Row, part: Row, args: Any) -> ColumnElement[bool]:
    """Keep the participant's statements at the summit; with a target, those that mention it."""
    if (entries := _mentioning(args)) is not None:
        return entered(row, entries, part)
    return and_(row.venue_id == part.summit_id, row.speaker_id == part.actor_id)


def _of_those(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    here, said = table(summit.SummitParticipation), table(statement.Statement)
    theirs = and_(said.c.venue_id == here.c.summit_id, said.c.speaker_id == here.c.actor_id)
    made_there = select(said.c.id).select_from(here.join(said, theirs)).where(here.c.id == key)
    return row.statement_id.in_(made_there.correlate_except(here, said))


def _said_when(row: Row, _args: Any) -> ColumnElement[Any]:
    said = table(statement.Statement)
    return value(said.c.sort_key, said.c.id == row.statement_id)


@bound(summit.SummitParticipation)
@object_type
class SummitParticipation(Sourced):
    """An actor taking part in a summit."""

    actor: Actor = described("Who takes part.")
    representing: Actor | None = described(
        "State or organisation that a person stands for; null = the actor itself."
    )
    capacity: OfficeTenure | None = described(
        "Office in which the source presents the participant; null when it names none."
    )
    role: ParticipationRole = described("Part of the participant.")

    @planned(
        Page(
            _made_there,
            owner=summit.SummitParticipation,
            beside=("summit_id", "actor_id"),
            entries=_mentioning,
            refs={"mentioning": TARGETS},
        )
    )
    def statements(
        self,
        mentioning: Mentioning = UNSET,
        filter: StatementsWhere = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> StatementConnection:
        """Statements that this participant made at this summit, by date."""

    @planned(
        Many(
            _of_those,
            order=(_said_when, "ordinal", "id"),
            where={"about": equal("target_id")},
            refs={"about": TARGETS},
        )
    )
    def observations(
        self,
        about: Annotated[
            Ref | None,
            strawberry.argument(description="Only about this target itself; null = about any."),
        ] = UNSET,
    ) -> list[MentionObservation]:
        """What is known about a target in these statements, absence included, by their date."""


@bound(summit.Summit)
@object_type
class Summit(Node, Sourced):
    """A meeting of leaders, ministers or senior officials of several states."""

    slug: str = described("Short name for addresses; unique among summits for ever.")
    name: str = described("Name to show.")
    kind: SummitKind = described("How many states are represented.")
    level: SummitLevel = described("At which level it is held.")
    host: Actor | None = described("Who receives the others; null when not said.")
    place: Place | None = described("Where it is held; null when not said.")
    period: FuzzyInterval = described("When it is held; local dates.")
    status: EventStatus = described("Where it is in its life cycle.")

    @planned(Many(by("summit_id"), where={"role": among("role")}))
    def participants(
        self,
        role: Annotated[
            list[ParticipationRole] | None,
            strawberry.argument(description="Only in one of these roles; null = in any."),
        ] = UNSET,
    ) -> list[SummitParticipation]:
        """Who takes part, in the order of the source."""

    @planned(Page(by("venue_id"), where={"mentioning": mentioning}, refs={"mentioning": TARGETS}))
    def statements(
        self,
        mentioning: Mentioning = UNSET,
        filter: StatementsWhere = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> StatementConnection:
        """Statements made at the summit, by whomever, by date."""


def _with_one(row: Row, actors: Any) -> ColumnElement[bool]:
    part = table(summit.SummitParticipation)
    there = or_(in_array(part.c.actor_id, actors), in_array(part.c.representing_id, actors))
    return row.id.in_(ids(part.c.summit_id, there))


def _with_all(row: Row, actors: Any) -> ColumnElement[bool]:
    """Keep summits in which every one of `actors` takes part, itself or represented."""
    itself, represented = table(summit.SummitParticipation), table(summit.SummitParticipation)
    taking_part = union(
        ids(itself.c.actor_id, itself.c.summit_id == row.id),
        ids(
            represented.c.representing_id,
            represented.c.summit_id == row.id,
            represented.c.representing_id.is_not(None),
        ),
    )
    return all_in(actors, taking_part)


@input_type
class SummitFilter:
    """Which summits are wanted; all fields that are given must hold."""

    participant: list[Ref] | None = where(
        "With at least one of these, itself or represented by somebody.", _with_one, refs=ACTORS
    )
    participant_all: list[Ref] | None = where(
        "With all of these, each itself or represented by somebody.", _with_all, refs=ACTORS
    )
    host: Ref | None = where("Received by this actor.", equal("host_id"), refs=ACTORS)
    place: Ref | None = where("At exactly this place.", equal("place_id"), refs=("Place",))
    kind: list[SummitKind] | None = where("Of one of these kinds.", among("kind"))
    status: list[EventStatus] | None = where("With one of these statuses.", among("status"))
    date: DateRangeInput | None = where("With a day in this range.", during("period"), dates=True)
