"""Events that diplomacy is about: attacks, clashes, wars, sessions."""

from api.schema.binding import bound, described
from api.schema.describing import object_type
from api.schema.enums import EventKind, EventStatus
from api.schema.lazy import Actor, Place, State, Topic
from api.schema.node import Node, Sourced
from api.schema.values import FuzzyInterval
from domain import event


@bound(event.Means)
@object_type
class Means:
    """Equipment that a participant used."""

    name: str = described("What it is called.")
    supplier: State | None = described("State that it comes from; null when not said.")
    count: int | None = described("How many were used; null when not said.")
    count_known: bool = described("False when a source says that it was used and not how many.")


@bound(event.EventParticipation)
@object_type
class EventParticipation(Sourced):
    """An actor's part in an event."""

    actor: Actor = described("Who takes part.")
    role: str | None = described("Which part it has; null when not said.")
    means: list[Means] = described("Equipment that it used, in the order of the source.")


@bound(event.Event)
@object_type
class Event(Node, Sourced):
    """Something that happened, happens or may happen; not a visit, summit or statement."""

    slug: str = described("Short name for addresses; unique among events for ever.")
    name: str = described("Name to show.")
    kind: EventKind = described("What kind of event it is.")
    period: FuzzyInterval = described("When it takes place.")
    place: Place | None = described("Where it takes place; null when not said.")
    status: EventStatus = described("Where it is in its life cycle.")
    participants: list[EventParticipation] = described(
        "Who takes part, in the order of the source."
    )
    topics: list[Topic] = described("Concepts that it is about, in the order of the source.")
