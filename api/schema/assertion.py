"""What a source says that no other type holds."""

from api.schema.binding import bound, described
from api.schema.describing import object_type
from api.schema.enums import Predicate
from api.schema.node import Entity, Node, Sourced
from api.schema.values import FuzzyInterval
from domain import assertion


@bound(assertion.Assertion)
@object_type
class Assertion(Node, Sourced):
    """Subject, predicate, and an object or a value: what no other type holds."""

    subject: Entity = described("Of what it is said.")
    predicate: Predicate = described("How subject and object stand to each other.")
    object: Entity | None = described("To what the subject stands so; null if `value` says it.")
    value: str | None = described("The same in words, where there is no record; null otherwise.")
    qualifier: str | None = described("What limits or completes it, in words; null if nothing.")
    period: FuzzyInterval = described("When it holds.")
