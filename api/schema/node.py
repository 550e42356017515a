"""What records have in common, and the unions of records that a field may lead to."""

from typing import Annotated, Any, Union

import strawberry
from sqlalchemy import ColumnElement

from api.schema.binding import Many, Row, bound, by, described, planned
from api.schema.describing import interface_type
from api.schema.enums import EpistemicStatus
from api.schema.lazy import (
    Assertion,
    Bloc,
    Campaign,
    Claim,
    Delegation,
    Event,
    Evidence,
    Office,
    OfficeTenure,
    Organization,
    Person,
    Place,
    PoliticalParty,
    Source,
    State,
    Statement,
    Summit,
    Topic,
    Treaty,
    TreatyAction,
    Visit,
)
from domain.base import Entity as EntityRow


def _of_field(row: Row, args: Any) -> ColumnElement[bool]:
    return row.field.is_(None) if args.field is None else row.field == args.field


EVIDENCE = Many(by("subject_id"), always=_of_field, price=3)
"""Evidence for the row at hand, or for one field of it."""

SupportedField = Annotated[
    str | None,
    strawberry.argument(
        description="Field whose evidence is wanted, as `Evidence.field` names it (`period`, "
        "`published_on`); null = the evidence for the row as a whole."
    ),
]


@bound(EntityRow, discriminator="typename")
@interface_type
class Node:
    """A record that can be asked for by its id."""

    id: strawberry.ID = described(
        "Opaque and stable; names the record and its type. `node` takes it, and so does every Ref."
    )


@interface_type
class Sourced:
    """A fact: it has evidence, and a status that says how we know."""

    @planned(EVIDENCE)
    def evidence(self, field: SupportedField = strawberry.UNSET) -> list[Evidence]:
        """What supports it, in the order of recording; never empty for the row as a whole."""

    epistemic_status: EpistemicStatus = described(
        "How we know it: computed from the evidence, unless an editor judged otherwise."
    )


Entity = Annotated[
    Union[  # noqa: UP007 - the members are looked up later and have no operators
        State,
        Organization,
        Person,
        PoliticalParty,
        Bloc,
        Office,
        OfficeTenure,
        Place,
        Topic,
        Event,
        Campaign,
        Delegation,
        Visit,
        Summit,
        Statement,
        Claim,
        Treaty,
        TreatyAction,
        Assertion,
        Source,
    ],
    strawberry.union("Entity", description="Any record of its own."),
]
MentionTarget = Annotated[
    Union[  # noqa: UP007
        Topic,
        State,
        Organization,
        Person,
        PoliticalParty,
        Bloc,
        Treaty,
        Place,
        Event,
        Summit,
        Claim,
    ],
    strawberry.union(
        "MentionTarget", description="What a statement may mention, or take a side towards."
    ),
]
StatementVenue = Annotated[
    Union[Summit, Visit, Event],  # noqa: UP007
    strawberry.union("StatementVenue", description="Where a statement may be made."),
]
TimelineItem = Annotated[
    Union[Visit, Summit, Statement, TreatyAction, Event, OfficeTenure],  # noqa: UP007
    strawberry.union("TimelineItem", description="What a timeline may hold."),
]
