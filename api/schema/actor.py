"""Actors: whoever can speak, travel, send, host, hold an office or be party to a treaty."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, func, select
from strawberry import UNSET

from api.schema.arguments import After, Before, First, Lang, Last, Mentioning
from api.schema.binding import (
    Many,
    Page,
    Row,
    Where,
    bound,
    by,
    described,
    planned,
    reading,
    where,
    whole,
)
from api.schema.conditions import (
    ACTORS,
    TARGETS,
    among,
    ids,
    interval_of,
    mentioning,
    on_day,
    table,
    ways_of_mentioning,
)
from api.schema.describing import input_type, interface_type
from api.schema.enums import ActorKind, OfficeRank, Predicate, TenureStatus
from api.schema.lazy import (
    Assertion,
    DelegationConnection,
    Identifier,
    Name,
    StatementConnection,
    StatementFilter,
    VisitConnection,
    VisitFilter,
)
from api.schema.names import IDENTIFIERS, NAMES, NameKinds, Schemes, label
from api.schema.node import Node, Sourced
from api.schema.scalars import Date, Ref
from api.schema.values import FuzzyInterval, recorded_interval_parts
from domain import actor
from domain.dialect import bytewise, contains, in_array
from domain.names.model import Name as NameRow
from domain.names.model import NameKind, NormalText
from domain.office import Office, OfficeTenure, sql_tenure_status

_TYPES: dict[str, str] = {
    ActorKind.STATE.value: "State",
    ActorKind.ORGANIZATION.value: "Organization",
    ActorKind.PERSON.value: "Person",
    ActorKind.POLITICAL_PARTY.value: "PoliticalParty",
    ActorKind.BLOC.value: "Bloc",
}

StatementsWhere = Annotated[
    StatementFilter | None,
    strawberry.argument(description="Only statements that fulfil all of this."),
]
VisitsWhere = Annotated[
    VisitFilter | None,
    strawberry.argument(description="Only visits that fulfil all of this."),
]


def _side(args: Any, mine: bool) -> str:
    subject = args.as_subject is not False
    return "subject_id" if subject == mine else "object_id"


def _on_my_side(row: Row, key: Any, args: Any) -> ColumnElement[bool]:
    on_my_side: ColumnElement[bool] = getattr(row, _side(args, mine=True)) == key
    return on_my_side


def _other_name(row: Row, args: Any) -> ColumnElement[Any]:
    """Name of the other side; those without one come first."""
    name = table(NameRow)
    other = getattr(row, _side(args, mine=False))
    found = (
        select(func.min(bytewise(name.c.normal)))
        .where(name.c.subject_id == other, name.c.kind == NameKind.PRIMARY)
        .correlate_except(name)
    )
    return func.coalesce(found.scalar_subquery(), "")


@bound(actor.Actor, discriminator="actor_kind", names=_TYPES)
@interface_type
class Actor(Node, Sourced):
    """Whoever can speak, travel, send, host, hold an office or be party to a treaty."""

    slug: str = described("Short name for addresses; unique among actors for ever.")

    @planned(label("name"))
    def name(self, lang: Lang = UNSET) -> str:
        """The name to show: the usual one, or with `lang` the best one in that language."""

    @planned(NAMES)
    def names(self, kind: NameKinds = UNSET) -> list[Name]:
        """All recorded names, the one to show first."""

    @planned(IDENTIFIERS)
    def identifiers(self, scheme: Schemes = UNSET) -> list[Identifier]:
        """Codes that the actor has, or had, in lists elsewhere."""

    existence: FuzzyInterval | None = described(
        "When a state or organisation exists, a person lives; null when nothing is recorded.",
        recorded_interval_parts("existence"),
    )

    @planned(
        Page(
            by("speaker_id"),
            where={"mentioning": Where(mentioning, ways=ways_of_mentioning)},
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
        """All statements that the actor made itself, wherever, by date.

        What others say on its behalf is found with `Query.statements` and `onBehalfOf`.
        """

    @planned(Page(by("sender_id"), sort="slug"))
    def delegations_sent(
        self,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> DelegationConnection:
        """Delegations that the actor sent out, by slug."""

    @planned(Page(by("visitor_id")))
    def visits(
        self,
        filter: VisitsWhere = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> VisitConnection:
        """Visits with the actor as visitor, by date; not those of delegations it is a member of."""

    @planned(Page(by("host_id")))
    def visits_hosted(
        self,
        filter: VisitsWhere = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> VisitConnection:
        """Visits with the actor as host, by date."""

    @planned(Many(_on_my_side, order=(_other_name, "id"), where={"predicate": among("predicate")}))
    def assertions(
        self,
        predicate: Annotated[
            list[Predicate] | None,
            strawberry.argument(description="Only these predicates; null = all."),
        ] = UNSET,
        as_subject: Annotated[
            bool | None,
            strawberry.argument(
                description="Whether the actor is the subject; false gives assertions about it."
            ),
        ] = True,
    ) -> list[Assertion]:
        """What sources say of the actor that no other field holds, by the other side's name."""


def _named(row: Row, part: Any) -> ColumnElement[bool]:
    name = table(NameRow)
    has_it = contains(name.c.normal, reading(part, NormalText()))
    return row.id.in_(ids(name.c.subject_id, has_it))


def _holds(row: Row, args: Any) -> ColumnElement[bool] | None:
    """Keep actors of whom one tenure fulfils all that is asked of tenures."""
    wanted = (args.office_title, args.office_rank, args.tenure_status, args.valid_at)
    if all(value is None for value in wanted):
        return None
    tenure, office = table(OfficeTenure), table(Office)
    conditions = [tenure.c.office_id == office.c.id]
    if args.office_title is not None:
        conditions.append(office.c.title_normal == reading(args.office_title, NormalText()))
    if args.office_rank is not None:
        conditions.append(in_array(office.c.rank, args.office_rank))
    if args.tenure_status is not None:
        status = sql_tenure_status(tenure.c, args.day("valid_at"))
        conditions.append(in_array(status, args.tenure_status))
    elif args.valid_at is not None:
        conditions.append(on_day(interval_of(tenure.c, "interval"), args.valid_at))
    holders = select(tenure.c.holder_id).where(*conditions).correlate_except(tenure, office)
    return row.id.in_(holders)


@whole(_holds)
@input_type
class ActorFilter:
    """Which actors are wanted; all fields that are given must hold.

    Office title and rank, tenure status and day speak of one tenure: an actor is given if one of
    its tenures fulfils all of them.
    """

    kind: list[ActorKind] | None = where("One of these kinds.", among("actor_kind"))
    refs: list[Ref] | None = where("One of these actors.", among("id"), refs=ACTORS)
    name_contains: str | None = where(
        "One of its names contains this, whatever the case and accents; no character is a "
        "wildcard.",
        _named,
    )
    office_title: str | None = described(
        "The whole title of an office that it holds, held or will hold, whatever the case.",
        default=UNSET,
    )
    office_rank: list[OfficeRank] | None = described(
        "An office of one of these ranks.", default=UNSET
    )
    tenure_status: list[TenureStatus] | None = described(
        "A tenure that has one of these statuses on `validAt`.", default=UNSET
    )
    valid_at: Date | None = described(
        "Day for `tenureStatus`, today (UTC) by default; without `tenureStatus`, a day on which "
        "dates don't rule the tenure out.",
        default=UNSET,
    )
