"""Pages of lists, after the Relay specification, forwards and backwards."""

from typing import Any

from sqlalchemy import ColumnElement

from api.schema.binding import Facet, Row, described
from api.schema.conditions import table, value
from api.schema.describing import object_type
from api.schema.lazy import Actor, Delegation, Statement, Summit, TimelineEntry, Treaty, Visit
from domain import actor


@object_type
class PageInfo:
    """Where a page lies in its list, for asking for the next or the previous one."""

    has_next_page: bool = described(
        "Whether items follow the page; told for certain when paging forwards."
    )
    has_previous_page: bool = described(
        "Whether items precede the page; told for certain when paging backwards."
    )
    start_cursor: str | None = described("Cursor of the first item; null if the page is empty.")
    end_cursor: str | None = described("Cursor of the last item; null if the page is empty.")


@object_type
class Edge:
    """An item of a list, and its place there."""

    cursor: str = described(
        "Opaque; good for this list with this filter and order, also when items are added."
    )


@object_type
class Connection:
    """A page of a list."""

    __communique_connection__ = True

    page_info: PageInfo = described("Where the page lies in the list.")
    total_count: int = described(
        "How many items the whole list has under the filter; counted only when asked for."
    )


_EDGES = "The items of the page, each with its cursor."
_NODES = "The items of the page."


@object_type
class FacetCount:
    """How many items of a list have a value."""

    value: str = described("The value.")
    count: int = described("How many items have it.")


def _speaker(row: Row, _args: Any) -> ColumnElement[Any]:
    speaker = table(actor.Actor)
    return value(speaker.c.slug, speaker.c.id == row.speaker_id)


@object_type
class StatementFacets:
    """The whole list of statements under the filter, counted by value, most frequent first."""

    by_act: list[FacetCount] = described("By what they do.", Facet(lambda row, _args: row.act))
    by_speaker: list[FacetCount] = described(
        "By the speaker's slug; those without a named speaker are left out.", Facet(_speaker)
    )
    by_status: list[FacetCount] = described(
        "By what has become of them.", Facet(lambda row, _args: row.status)
    )


@object_type
class StatementEdge(Edge):
    """A statement in a list, and its place there."""

    node: Statement = described("The statement.")


@object_type
class StatementConnection(Connection):
    """A page of statements, by date; equal dates by slug."""

    edges: list[StatementEdge] = described(_EDGES)
    nodes: list[Statement] = described(_NODES)
    facets: StatementFacets = described("The whole list counted by value.")


@object_type
class VisitEdge(Edge):
    """A visit in a list, and its place there."""

    node: Visit = described("The visit.")


@object_type
class VisitConnection(Connection):
    """A page of visits, by date; equal dates in the order of the source, then by slug."""

    edges: list[VisitEdge] = described(_EDGES)
    nodes: list[Visit] = described(_NODES)


@object_type
class DelegationEdge(Edge):
    """A delegation in a list, and its place there."""

    node: Delegation = described("The delegation.")


@object_type
class DelegationConnection(Connection):
    """A page of delegations, by slug."""

    edges: list[DelegationEdge] = described(_EDGES)
    nodes: list[Delegation] = described(_NODES)


@object_type
class SummitEdge(Edge):
    """A summit in a list, and its place there."""

    node: Summit = described("The summit.")


@object_type
class SummitConnection(Connection):
    """A page of summits, by date; equal dates by slug."""

    edges: list[SummitEdge] = described(_EDGES)
    nodes: list[Summit] = described(_NODES)


@object_type
class TreatyEdge(Edge):
    """A treaty in a list, and its place there."""

    node: Treaty = described("The treaty.")


@object_type
class TreatyConnection(Connection):
    """A page of treaties, by date of signature; equal dates by slug."""

    edges: list[TreatyEdge] = described(_EDGES)
    nodes: list[Treaty] = described(_NODES)


@object_type
class ActorEdge(Edge):
    """An actor in a list, and its place there."""

    node: Actor = described("The actor.")


@object_type
class ActorConnection(Connection):
    """A page of actors, by slug."""

    edges: list[ActorEdge] = described(_EDGES)
    nodes: list[Actor] = described(_NODES)


@object_type
class TimelineEdge(Edge):
    """An entry of a timeline, and its place there."""

    node: TimelineEntry = described("The entry.")


@object_type
class TimelineConnection(Connection):
    """A page of a timeline, by date; what has no earliest date comes last."""

    edges: list[TimelineEdge] = described(_EDGES)
    nodes: list[TimelineEntry] = described(_NODES)
