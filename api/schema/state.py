"""States, and how one follows another."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement
from strawberry import UNSET

from api.schema.actor import Actor
from api.schema.arguments import After, Before, First, Last
from api.schema.binding import Many, Page, Row, bound, by, described, planned
from api.schema.conditions import ids, table
from api.schema.describing import object_type
from api.schema.enums import SuccessionKind
from api.schema.lazy import TreatyConnection, TreatyFilter
from api.schema.node import Sourced
from api.schema.values import FuzzyDate
from domain import state
from domain.treaty import TreatyParty

TreatiesWhere = Annotated[
    TreatyFilter | None,
    strawberry.argument(description="Only treaties that fulfil all of this."),
]
_BY_DATE = (
    lambda row, _args: row.date_earliest.is_(None),
    "date_earliest",
    "id",
)


def _party_of(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    party = table(TreatyParty)
    return row.id.in_(ids(party.c.treaty_id, party.c.actor_id == key))


@bound(state.State)
@object_type
class State(Actor):
    """A state, past or present; a territory with a country code of its own counts as one."""

    predecessors: "list[Succession]" = described(
        "States that this one followed, by date.",
        Many(by("successor_id"), order=_BY_DATE, price=2),
    )
    successors: "list[Succession]" = described(
        "States that followed this one, by date.",
        Many(by("predecessor_id"), order=_BY_DATE, price=2),
    )

    @planned(Page(_party_of))
    def treaties(
        self,
        filter: TreatiesWhere = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> TreatyConnection:
        """Treaties to which the state is or was a party, by date of signature."""


@bound(state.Succession)
@object_type
class Succession(Sourced):
    """One state following another."""

    predecessor: State = described("The earlier state.")
    successor: State = described("The later state.")
    kind: SuccessionKind = described("How the one followed the other.")
    date: FuzzyDate | None = described("When it did; null when not recorded.")
