"""The root fields: where every question begins."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, true
from strawberry import UNSET

from api.schema.actor import Actor, ActorFilter
from api.schema.arguments import After, Before, First, Last, ReferenceTo
from api.schema.binding import ById, Lookup, Many, Page, Row, Where, planned
from api.schema.campaign import Campaign
from api.schema.claim import Claim
from api.schema.conditions import ACTORS, among, during, equal, interval_of
from api.schema.connections import (
    ActorConnection,
    DelegationConnection,
    StatementConnection,
    SummitConnection,
    TimelineConnection,
    TreatyConnection,
    VisitConnection,
)
from api.schema.delegation import Delegation, DelegationFilter
from api.schema.describing import object_type
from api.schema.enums import DateMatch, EntityKind, TimelineKind
from api.schema.event import Event
from api.schema.node import Node
from api.schema.office import OfficeTenure
from api.schema.person import Person
from api.schema.place import Place
from api.schema.resolving import RESOLVE, Resolution
from api.schema.scalars import Date, Ref
from api.schema.search import SEARCH, SearchHit
from api.schema.source import Source
from api.schema.state import State
from api.schema.statement import Statement, StatementFilter
from api.schema.summit import Summit, SummitFilter
from api.schema.topic import Topic
from api.schema.treaty import Treaty, TreatyFilter
from api.schema.values import DateRangeInput
from api.schema.visit import Visit, VisitFilter
from domain.values.compare import sql_overlaps

Wanted = "Only those that fulfil all of this; null = all."
Kinds = Annotated[
    list[EntityKind] | None,
    strawberry.argument(description="Only records of these kinds; null = of all."),
]


def _held_on(row: Row, args: Any) -> ColumnElement[bool]:
    if args.valid_at is None:
        return true()
    match = args.match or DateMatch.POSSIBLE
    undated = match is DateMatch.POSSIBLE
    span = interval_of(row, "interval")
    return sql_overlaps(span, args.valid_at, args.valid_at, match, undated)


@object_type
class Query:
    """Where every question begins."""

    @planned(ById())
    def node(
        self, id: Annotated[strawberry.ID, strawberry.argument(description="Id of the record.")]
    ) -> Node | None:
        """The record with this id; null if there is none."""

    @planned(ById("ids"))
    def nodes(
        self,
        ids: Annotated[
            list[strawberry.ID],
            strawberry.argument(description="Ids of the records, of any types."),
        ],
    ) -> list[Node | None]:
        """The records with these ids, in the order of the ids; null for each that there isn't."""

    @planned(Lookup(ACTORS))
    def actor(self, ref: ReferenceTo) -> Actor | None:
        """The actor of any kind that this means; null if it means none."""

    @planned(Page(None, sort="slug"))
    def actors(
        self,
        filter: Annotated[ActorFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> ActorConnection:
        """Actors of all kinds, by slug."""

    @planned(Lookup(("Person",)))
    def person(self, ref: ReferenceTo) -> Person | None:
        """The person that this means; null if it means none."""

    @planned(Lookup(("State",)))
    def state(self, ref: ReferenceTo) -> State | None:
        """The state that this means, past or present; null if it means none."""

    @planned(Lookup(("Place",)))
    def place(self, ref: ReferenceTo) -> Place | None:
        """The place that this means; null if it means none."""

    @planned(Lookup(("Topic",)))
    def topic(self, ref: ReferenceTo) -> Topic | None:
        """The topic that this means, by any of its labels too; null if it means none."""

    @planned(Lookup(("Event",)))
    def event(self, ref: ReferenceTo) -> Event | None:
        """The event that this means; null if it means none."""

    @planned(Lookup(("Campaign",)))
    def campaign(self, ref: ReferenceTo) -> Campaign | None:
        """The campaign that this means; null if it means none."""

    @planned(Lookup(("Delegation",)))
    def delegation(self, ref: ReferenceTo) -> Delegation | None:
        """The delegation that this means; null if it means none."""

    @planned(Page(None, sort="slug"))
    def delegations(
        self,
        filter: Annotated[DelegationFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> DelegationConnection:
        """Delegations, by slug."""

    @planned(Lookup(("Visit",)))
    def visit(self, ref: ReferenceTo) -> Visit | None:
        """The visit that this means; null if it means none."""

    @planned(Page(None))
    def visits(
        self,
        filter: Annotated[VisitFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> VisitConnection:
        """Visits, by date."""

    @planned(Lookup(("Summit",)))
    def summit(self, ref: ReferenceTo) -> Summit | None:
        """The summit that this means; null if it means none."""

    @planned(Page(None))
    def summits(
        self,
        filter: Annotated[SummitFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> SummitConnection:
        """Summits, by date."""

    @planned(Lookup(("Statement",)))
    def statement(self, ref: ReferenceTo) -> Statement | None:
        """The statement that this means; null if it means none."""

    @planned(Page(None))
    def statements(
        self,
        filter: Annotated[StatementFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> StatementConnection:
        """Statements, by date."""

    @planned(Lookup(("Claim",)))
    def claim(self, ref: ReferenceTo) -> Claim | None:
        """The claim that this means; null if it means none."""

    @planned(Lookup(("Treaty",)))
    def treaty(self, ref: ReferenceTo) -> Treaty | None:
        """The treaty that this means; null if it means none."""

    @planned(Page(None))
    def treaties(
        self,
        filter: Annotated[TreatyFilter | None, strawberry.argument(description=Wanted)] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> TreatyConnection:
        """Treaties, by date of signature."""

    @planned(
        Many(
            None,
            order=("sort_key",),
            where={"office": equal("office_id"), "holder": equal("holder_id")},
            refs={"office": ("Office",), "holder": ACTORS},
            always=_held_on,
            price=20,
        )
    )
    def tenures(
        self,
        office: Annotated[
            Ref | None, strawberry.argument(description="Only tenures of this office.")
        ] = UNSET,
        holder: Annotated[
            Ref | None, strawberry.argument(description="Only tenures of this actor.")
        ] = UNSET,
        valid_at: Annotated[
            Date | None, strawberry.argument(description="Only tenures on this day; see `match`.")
        ] = UNSET,
        match: Annotated[
            DateMatch | None,
            strawberry.argument(
                description="Whether the tenure is certain or only possible on `validAt`. Tenures "
                "without any date are possible on every day."
            ),
        ] = DateMatch.POSSIBLE,
    ) -> list[OfficeTenure]:
        """Who holds, held or will hold offices, by date. Give an office or a holder."""

    @planned(Lookup(("Source",)))
    def source(self, ref: ReferenceTo) -> Source | None:
        """The source that this means; null if it means none."""

    @planned(
        Page(
            None,
            where={
                "kinds": among("kind"),
                "date": Where(during("span"), dates=True),
            },
            refs={"actors": ACTORS},
        )
    )
    def timeline(
        self,
        date: Annotated[
            DateRangeInput, strawberry.argument(description="Only what has a day in this range.")
        ],
        actors: Annotated[
            list[Ref] | None,
            strawberry.argument(
                description="Only that in which one of these has any part: as visitor, sender, "
                "member, host, participant, speaker, for whom somebody speaks, holder …"
            ),
        ] = UNSET,
        kinds: Annotated[
            list[TimelineKind] | None,
            strawberry.argument(description="Only things of these kinds; null = of all."),
        ] = UNSET,
        first: First = 50,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> TimelineConnection:
        """What happened when: visits, summits, statements, acts on treaties, events, tenures."""

    @planned(SEARCH)
    def search(
        self,
        text: Annotated[
            str,
            strawberry.argument(
                description="One or more words, the last of which may be the beginning of one "
                "(in full texts, and with a sign after it, it is whole). Case, accents, `&` or "
                "`and`, and the signs between words make no difference; no character is a wildcard."
            ),
        ],
        kinds: Kinds = UNSET,
        first: First = 20,
    ) -> list[SearchHit]:
        """Records with a name, title or text that contains these words, best first."""

    @planned(RESOLVE)
    def resolve(
        self,
        name: Annotated[
            str,
            strawberry.argument(
                description="A whole name; case, accents, and `&` or `and` make no difference."
            ),
        ],
        kinds: Kinds = UNSET,
        valid_at: Annotated[
            Date | None,
            strawberry.argument(
                description="Only names that may be in use on this day, of what may exist then."
            ),
        ] = UNSET,
        first: First = 10,
    ) -> list[Resolution]:
        """Everything that a name may mean, best first; metonyms included, and never preferred."""
